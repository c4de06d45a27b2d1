export const id = 1212;
export const ids = [1212];
export const modules = {

/***/ 36097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ planWithAutomata)
/* harmony export */ });
/* harmony import */ var _data_pattern_byte_automaton_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81022);
/* harmony import */ var _data_pattern_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26746);


/** What costs nothing to make. */
const QUICK = {
    ofPattern: _data_pattern_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .chainAutomaton */ .C,
    ofFormat: () => undefined,
    ofWords: _data_pattern_byte_automaton_js__WEBPACK_IMPORTED_MODULE_1__/* .automatonOfWords */ .po,
    intersect: _data_pattern_byte_automaton_js__WEBPACK_IMPORTED_MODULE_1__/* .intersect */ .y$,
};
/**
 * Plans a file with automata. Making those of any pattern takes as long as checking some megabytes without them, so they are only made
 * for large files, and only when the quick ones leave a column to the reference rules.
 */
async function planWithAutomata(isLarge, plan, columnsOf) {
    const quick = plan(QUICK);
    if (!isLarge || columnsOf(quick).every(({ rule }) => rule.kind !== 'reference'))
        return quick;
    const { automatonOf, automatonOfFormat } = await Promise.all(/* import() */[__webpack_require__.e(1895), __webpack_require__.e(1157), __webpack_require__.e(9437)]).then(__webpack_require__.bind(__webpack_require__, 39437));
    return plan({ ...QUICK, ofPattern: automatonOf, ofFormat: automatonOfFormat });
}


/***/ }),

/***/ 50395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ secondsOfMoment),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   fV: () => (/* binding */ buildCheck)
/* harmony export */ });
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5543);

/** Dates of places ahead of UTC are up to 14 hours early. */
const DEFAULT_AHEAD_SECONDS = 86_400;
/**
 * The check that a valid entry of a list describes, with every default filled in.
 * @param raw an entry that the validator of `data-checks.schema.json` accepted
 */
function buildCheck(raw) {
    const severity = raw.severity ?? 'error';
    const spec = { ...bodyOf(raw), severity, name: '' };
    return { ...spec, name: raw.name ?? nameOf(spec) };
}
function bodyOf(raw) {
    const { check, mostly = 1 } = raw;
    const column = raw.column ?? '';
    const columns = raw.columns ?? [];
    switch (check) {
        case 'row-count':
            return { check, bounds: numbersOf(raw), toBase: { min: raw['to-base']?.min, max: raw['to-base']?.max } };
        case 'mean':
        case 'sum':
        case 'standard-deviation':
        case 'null-share':
        case 'distinct':
            return { check, column, bounds: numbersOf(raw) };
        case 'range':
            return { check, column, ...rangeOf(raw), mostly };
        case 'quantile':
            return { check, column, quantile: raw.quantile ?? 0, bounds: numbersOf(raw) };
        case 'categories':
            return {
                check,
                column,
                expected: raw.expected?.map(String),
                allowNew: raw['allow-new'] ?? false,
                allowMissing: raw['allow-missing'] ?? true,
                minShare: raw['min-share'],
            };
        case 'balance':
            return { check, column, minShare: raw['min-share'], maxShare: raw['max-share'] };
        case 'freshness':
            return {
                check,
                column,
                maxAgeSeconds: secondsOf(raw['max-age']) ?? 0,
                maxAheadSeconds: secondsOf(raw['max-ahead']) ?? DEFAULT_AHEAD_SECONDS,
            };
        case 'unique':
            return { check, columns, mostly };
        case 'duplicate-rows':
            return { check, maxShare: raw['max-share'] ?? 0 };
        case 'references':
            return { check, columns, to: otherOf(raw.to, columns), mostly };
        case 'leakage':
            return {
                check,
                columns: raw.columns,
                from: raw.columns === undefined
                    ? { dataset: raw.from?.dataset ?? '', columns: undefined }
                    : otherOf(raw.from, columns),
                maxShare: raw['max-share'] ?? 0,
            };
        case 'monotonic':
            return { check, column, direction: raw.direction ?? 'increasing', strict: raw.strict ?? false, mostly };
        case 'values':
            return { check, column, rules: raw.rules, mostly };
    }
}
const otherOf = (other, columns) => ({
    dataset: other?.dataset ?? '',
    columns: other?.columns ?? columns,
});
const secondsOf = (duration) => {
    const milliseconds = duration === undefined ? undefined : (0,_config_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(duration);
    return milliseconds === undefined ? undefined : milliseconds / 1000;
};
const numbersOf = ({ min, max }) => ({
    min: typeof min === 'number' ? min : undefined,
    max: typeof max === 'number' ? max : undefined,
});
/** Bounds of a range; moments become seconds since 1970. */
function rangeOf(raw) {
    const { min, max } = raw;
    if (typeof min !== 'string' && typeof max !== 'string')
        return { bounds: numbersOf(raw), unit: 'number' };
    return { bounds: { min: secondsOfMoment(min), max: secondsOfMoment(max) }, unit: 'second' };
}
/** Undefined when it is no text or no day that exists. */
function secondsOfMoment(moment) {
    if (typeof moment !== 'string')
        return undefined;
    const day = new Date(`${moment.slice(0, 10)}T00:00:00Z`);
    // The parser takes 30 February for 2 March.
    if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== moment.slice(0, 10))
        return undefined;
    const milliseconds = Date.parse(moment);
    return Number.isNaN(milliseconds) ? undefined : milliseconds / 1000;
}
/** Columns of its own data set that a check is about; empty for the data set as a whole. */
function columnsOf(spec) {
    if ('column' in spec)
        return [spec.column];
    return 'columns' in spec ? (spec.columns ?? []) : [];
}
function nameOf(spec) {
    const columns = columnsOf(spec).join(', ');
    switch (spec.check) {
        case 'row-count':
        case 'duplicate-rows':
            return spec.check;
        case 'quantile':
            return `quantile ${spec.quantile} (${columns})`;
        case 'references':
            return `references (${columns} → ${spec.to.dataset})`;
        case 'leakage':
            return `leakage (${columns === '' ? 'rows' : columns} → ${spec.from.dataset})`;
        default:
            return `${spec.check} (${columns})`;
    }
}


/***/ }),

/***/ 21289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Di: () => (/* binding */ answerKeys),
  lF: () => (/* binding */ boundsIn),
  ER: () => (/* binding */ needOf),
  hN: () => (/* binding */ needsOf)
});

// UNUSED EXPORTS: keysToCollect

;// CONCATENATED MODULE: ./build/src/data/keys/first-pairs.js
function firstPairs(limit) {
    let waiting = [];
    let kept = [];
    // Rows from here on are known not to be among the first.
    let bound = Number.POSITIVE_INFINITY;
    const cut = (items) => {
        const first = items.sort((a, b) => a.row - b.row).slice(0, limit);
        if (first.length === limit)
            bound = Math.min(bound, first.at(-1)?.row ?? bound);
        return first;
    };
    return {
        add(row, entry) {
            if (row > bound)
                return;
            waiting.push({ row, entry });
            if (waiting.length >= 2 * limit)
                waiting = cut(waiting);
        },
        resolve(rowOf) {
            kept = cut([...kept, ...waiting.map(({ row, entry }) => ({ row, other: rowOf(entry) }))]);
            waiting = [];
        },
        pairs: () => kept,
    };
}

// EXTERNAL MODULE: ./build/src/data/keys/key-store.js
var key_store = __webpack_require__(60108);
;// CONCATENATED MODULE: ./build/src/data/keys/key-table.js
const INITIAL_SLOTS = 1 << 16;
function keyTable(slots = INITIAL_SLOTS) {
    return {
        slots: new Int32Array(slots),
        lows: new Int32Array(slots / 2),
        highs: new Int32Array(slots / 2),
        rows: new Float64Array(slots / 2),
        size: 0,
    };
}
/** Empties the table and keeps its room. */
function clearTable(table) {
    table.slots.fill(0);
    table.size = 0;
}
/** A place for a hash to start at. The hashes of a partition share their top bits, so those do not take part. */
const slotOf = (low, high, mask) => (low ^ (high << 7)) & mask;
/** Adds all keys of a run. */
function addRun(table, { words, firstRow }, onRepeat) {
    for (let at = 0; at < words.length;) {
        // As many as fit whatever they are, so that the loop needs no look at the room.
        const room = table.lows.length - table.size;
        const end = Math.min(words.length, at + room * 3);
        addWords(table, words, at, end, firstRow, onRepeat);
        at = end;
        if (table.size * 4 > table.lows.length * 3)
            grow(table);
    }
}
function addWords(table, words, start, end, firstRow, onRepeat) {
    const { slots, lows, highs, rows } = table;
    const mask = slots.length - 1;
    let size = table.size;
    for (let at = start; at < end; at += 3) {
        const low = words[at];
        const high = words[at + 1];
        const row = firstRow + (words[at + 2] >>> 0);
        let slot = slotOf(low, high, mask);
        let entry = slots[slot] - 1;
        while (entry >= 0 && (lows[entry] !== low || highs[entry] !== high)) {
            slot = (slot + 1) & mask;
            entry = slots[slot] - 1;
        }
        if (entry < 0) {
            lows[size] = low;
            highs[size] = high;
            rows[size] = row;
            size += 1;
            slots[slot] = size;
            continue;
        }
        // Parts come in any order: whichever row is smaller is the first, the other one repeats it.
        const first = rows[entry];
        if (row < first)
            rows[entry] = row;
        onRepeat(row < first ? first : row, entry);
    }
    table.size = size;
}
/** Calls back for every key of a run with its row and the entry that has the same key; -1 when there is none. */
function findRun(table, { words, firstRow }, onKey) {
    const { slots, lows, highs } = table;
    const mask = slots.length - 1;
    for (let at = 0; at < words.length; at += 3) {
        const low = words[at];
        const high = words[at + 1];
        let slot = slotOf(low, high, mask);
        let entry = slots[slot] - 1;
        while (entry >= 0 && (lows[entry] !== low || highs[entry] !== high)) {
            slot = (slot + 1) & mask;
            entry = slots[slot] - 1;
        }
        onKey(firstRow + (words[at + 2] >>> 0), entry);
    }
}
function grow(table) {
    const { lows, highs, rows, size } = table;
    const bigger = keyTable(table.slots.length * 4);
    bigger.lows.set(lows.subarray(0, size));
    bigger.highs.set(highs.subarray(0, size));
    bigger.rows.set(rows.subarray(0, size));
    const mask = bigger.slots.length - 1;
    for (let entry = 0; entry < size; entry += 1) {
        let slot = slotOf(bigger.lows[entry], bigger.highs[entry], mask);
        while (bigger.slots[slot] !== 0)
            slot = (slot + 1) & mask;
        bigger.slots[slot] = entry + 1;
    }
    Object.assign(table, { ...bigger, size });
}

;// CONCATENATED MODULE: ./build/src/data/keys/possible-repeats.js
/** Tags of up to this many records are looked at: beyond it the table of tags leaves the cache and gains nothing. */
const MAXIMUM_RECORDS = 1 << 17;
/** With more repeated tags than this, looking for their records gains nothing. */
const MAXIMUM_REPEATS = 1000;
const RECORD_WORDS = 3;
/**
 * A cheap look for the records of a partition whose hash may occur more than once. Keys mostly differ, and then nothing needs to be remembered
 * of them but 32 bits: that halves the memory touched, and the time. Different tags mean different hashes; equal ones mean nothing.
 *
 * @returns a function that gives, as runs, at least all records of the hashes that occur more than once
 */
function possibleRepeats() {
    let tags = new Int32Array(0);
    return (runs) => {
        const records = runs.reduce((sum, { words }) => sum + words.length / RECORD_WORDS, 0);
        if (records > MAXIMUM_RECORDS)
            return runs;
        const slots = 1 << Math.ceil(Math.log2(2 * records + 2));
        if (tags.length < slots)
            tags = new Int32Array(slots);
        else
            tags.fill(0);
        const repeated = new Set();
        for (const { words } of runs) {
            addTags(tags, words, repeated);
            if (repeated.size > MAXIMUM_REPEATS)
                return runs;
        }
        return repeated.size === 0 ? [] : runs.map((run) => withTags(run, repeated));
    };
}
/** 0 is a free slot. */
const tagOf = (low) => low | 1;
/** @param repeated gets the tags that were there already */
function addTags(tags, words, repeated) {
    const mask = tags.length - 1;
    for (let at = 0; at < words.length; at += RECORD_WORDS) {
        const low = words[at];
        const high = words[at + 1];
        const tag = tagOf(low);
        let slot = (high ^ (low >>> 1)) & mask;
        let found = tags[slot];
        while (found !== 0 && found !== tag) {
            slot = (slot + 1) & mask;
            found = tags[slot];
        }
        if (found === 0)
            tags[slot] = tag;
        else
            repeated.add(tag);
    }
}
function withTags({ firstRow, words }, tags) {
    // Most records are none of them, which a small table tells faster than the set.
    const wanted = new Uint8Array(WANTED_SLOTS);
    for (const tag of tags)
        wanted[wantedSlot(tag)] = 1;
    const kept = [];
    for (let at = 0; at < words.length; at += RECORD_WORDS) {
        const low = words[at];
        const tag = tagOf(low);
        if (wanted[wantedSlot(tag)] === 1 && tags.has(tag))
            kept.push(low, words[at + 1], words[at + 2]);
    }
    return { firstRow, words: Int32Array.from(kept) };
}
const WANTED_SLOTS = 1 << 14;
const wantedSlot = (tag) => (tag >>> 1) % WANTED_SLOTS;

;// CONCATENATED MODULE: ./build/src/data/keys/duplicates.js




/** Pairs kept to be compared with the data; the first of them are the samples of a report. */
const MAXIMUM_PAIRS = 10_000;
/**
 * Rows that repeat the key of an earlier row: all but the first row of every key. The other row of a pair is the first.
 *
 * What is exact: two equal keys have equal hashes, so no duplicate is missed, and `count` 0 means that all keys differ. Two
 * different keys have the same 64-bit hash with probability 2^-64, so among n rows n² / 2^65 pairs are expected to be counted
 * though they differ: one in 1,500,000 data sets of 5 million rows. `verifyDuplicates` takes them out of the first pairs.
 */
function duplicates(store) {
    const table = keyTable();
    const first = firstPairs(MAXIMUM_PAIRS);
    const repeatsOf = possibleRepeats();
    let count = 0;
    for (let partition = 0; partition < key_store/* PARTITIONS */.S1; partition += 1) {
        // What is on a spill is read once.
        const held = store.spilledBytes === 0 ? repeatsOf([...store.runs(partition)]) : undefined;
        if (held?.length === 0)
            continue;
        clearTable(table);
        for (const run of held ?? store.runs(partition))
            addRun(table, run, (row, entry) => {
                count += 1;
                first.add(row, entry);
            });
        first.resolve((entry) => table.rows[entry] ?? 0);
    }
    return { rows: store.rows, count, pairs: first.pairs() };
}

;// CONCATENATED MODULE: ./build/src/data/keys/matches.js




/**
 * Rows of `child` whose key does not stand in `parent`.
 *
 * What is exact: every row listed is missing. A row that is missing is overlooked when its hash equals that of one of m different
 * parent keys, with probability m / 2^64.
 */
function missing(child, parent) {
    const first = firstPairs(MAXIMUM_PAIRS);
    let count = 0;
    eachPartition(parent, child, (row, entry) => {
        if (entry >= 0)
            return;
        count += 1;
        first.add(row, entry);
    }, () => first.resolve(() => 0));
    return { rows: child.rows, count, first: first.pairs().map(({ row }) => row) };
}
/**
 * Rows of `one` whose key stands in `other` too. The other row of a pair is the first one with the key in `other`.
 *
 * What is exact: every row that is not counted has a key of its own. A row is counted wrongly with probability m / 2^64 (m
 * different keys in `other`); `verifyShared` takes such rows out of the first pairs.
 */
function shared(one, other) {
    const first = firstPairs(MAXIMUM_PAIRS);
    let count = 0;
    eachPartition(other, one, (row, entry) => {
        if (entry < 0)
            return;
        count += 1;
        first.add(row, entry);
    }, (table) => first.resolve((entry) => table.rows[entry] ?? 0));
    return { rows: one.rows, count, pairs: first.pairs() };
}
function eachPartition(known, asked, onKey, onEnd) {
    const table = keyTable();
    for (let partition = 0; partition < key_store/* PARTITIONS */.S1; partition += 1) {
        clearTable(table);
        for (const run of known.runs(partition))
            addRun(table, run, () => { });
        for (const run of asked.runs(partition))
            findRun(table, run, onKey);
        onEnd(table);
    }
}

// EXTERNAL MODULE: ./build/src/data/checks/build-check.js
var build_check = __webpack_require__(50395);
;// CONCATENATED MODULE: ./build/src/data/checks/needs.js



function needsOf(specs) {
    const needs = specs.map(needOf).filter((need) => need !== undefined);
    const distinct = [...new Map(needs.map((need) => [need.id, need])).values()];
    return {
        keys: distinct.flatMap((need) => ('kind' in need ? [need] : [])),
        ranges: distinct.flatMap((need) => ('bounds' in need ? [need] : [])),
        orders: distinct.flatMap((need) => ('direction' in need ? [need] : [])),
        columns: [...new Set(specs.flatMap((spec) => ('column' in spec ? (0,build_check/* columnsOf */.PL)(spec) : [])))],
    };
}
/** Undefined for a check that the profile and the row rules suffice for. */
function needOf(spec) {
    switch (spec.check) {
        case 'unique':
            return keyNeed('duplicates', keyColumns(undefined, spec.columns));
        case 'duplicate-rows':
            return keyNeed('duplicates', keyColumns(undefined, undefined));
        case 'references':
            return keyNeed('missing', keyColumns(undefined, spec.columns), keyColumns(spec.to.dataset, spec.to.columns));
        case 'leakage':
            return keyNeed('shared', keyColumns(undefined, spec.columns), keyColumns(spec.from.dataset, spec.from.columns));
        case 'range': {
            const { column, bounds, unit } = spec;
            return { id: idOf('range', column, bounds.min, bounds.max, unit), column, bounds, unit };
        }
        case 'monotonic': {
            const { column, direction, strict } = spec;
            return { id: idOf('order', column, direction, strict), column, direction, strict };
        }
        default:
            return undefined;
    }
}
function keyColumns(dataset, columns) {
    return { id: idOf('keys', dataset, columns), dataset, columns, skipNulls: columns !== undefined };
}
function keyNeed(kind, keys, other) {
    const id = idOf(kind, keys.id, other?.id);
    return kind === 'duplicates' || other === undefined ? { id, kind: 'duplicates', keys } : { id, kind, keys, other };
}
const idOf = (...parts) => JSON.stringify(parts.map((part) => part ?? null));
/** All keys that must be collected, each once. */
function keysToCollect(needs) {
    const all = needs.flatMap((need) => (need.kind === 'duplicates' ? [need.keys] : [need.keys, need.other]));
    return [...new Map(all.map((keys) => [keys.id, keys])).values()];
}
/** Answers a question about keys once the stores are filled. */
function answerKeys(need, storeOf) {
    switch (need.kind) {
        case 'duplicates':
            return duplicates(storeOf(need.keys));
        case 'missing':
            return missing(storeOf(need.keys), storeOf(need.other));
        case 'shared':
            return shared(storeOf(need.keys), storeOf(need.other));
    }
}
const SECONDS_PER_DAY = 86_400;
/** Bounds in the unit of a column's values, open ones infinite; undefined when a date is held against plain numbers or the other way round. */
function boundsIn({ bounds, unit }, columnUnit) {
    if ((unit === 'number') !== (columnUnit === 'number'))
        return undefined;
    const scale = columnUnit === 'day' ? SECONDS_PER_DAY : 1;
    return {
        min: bounds.min === undefined ? Number.NEGATIVE_INFINITY : bounds.min / scale,
        max: bounds.max === undefined ? Number.POSITIVE_INFINITY : bounds.max / scale,
    };
}


/***/ }),

/***/ 49950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ findingGroup),
/* harmony export */   cO: () => (/* binding */ emptyGroups),
/* harmony export */   dD: () => (/* binding */ checkParts),
/* harmony export */   wA: () => (/* binding */ rangesOf)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99191);
/* harmony import */ var _merge_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44414);


/** Neighbouring ranges of about equal size. @param from where the first row begins @param least bytes worth a range of their own */
function rangesOf(from, to, wanted, least) {
    const number = Math.max(1, Math.min(wanted, Math.floor((to - from) / least)));
    const edge = (index) => from + Math.floor(((to - from) * index) / number);
    return Array.from({ length: number }, (_, index) => ({
        from: edge(index),
        to: index === number - 1 ? Number.POSITIVE_INFINITY : edge(index + 1),
        exact: index === 0,
    }));
}
/**
 * Checks all ranges at once and puts the parts together. A part that began at the wrong place, because it took the inside of a quoted
 * cell for rows, is checked again from where the one before it ended.
 *
 * @param lines before the first row
 * @param run checks one range; may queue
 */
async function checkParts(ranges, lines, run) {
    const running = ranges.map((range) => run(range));
    // Awaited in order below; a failure of a later one must not count as unhandled meanwhile.
    for (const part of running)
        part.catch(() => undefined);
    let findings = {
        rows: 0,
        groups: [],
        observed: [],
        checkpoints: [],
        cutShort: false,
    };
    const profiles = [];
    let place = { rows: 0, lines };
    let end = ranges[0]?.from ?? 0;
    for (const [index, range] of ranges.entries()) {
        const tried = await running[index];
        if (tried === undefined || range.to <= end)
            continue;
        const part = tried.start === end ? tried : await run({ from: end, to: range.to, exact: true });
        const found = part.fatal === undefined ? part.groups : [...part.groups, findingGroup(part.fatal)];
        findings = {
            rows: findings.rows + part.rows,
            groups: (0,_merge_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeGroups */ .hL)(findings.groups, found, place),
            observed: [...findings.observed, { firstRow: place.rows, observed: part.observed }],
            checkpoints: [...findings.checkpoints, ...part.checkpoints.map((point) => moved(point, place))],
            cutShort: part.fatal !== undefined,
        };
        profiles.push(part.profile);
        if (findings.cutShort)
            break;
        place = { rows: place.rows + part.rows, lines: place.lines + part.lines };
        end = part.end;
    }
    return { ...findings, profile: (0,_merge_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeProfiles */ .Ns)(profiles) };
}
const moved = ({ row, line, offset }, place) => ({
    row: row + place.rows,
    line: line + place.lines,
    offset,
});
/** A header alone is a mistake. @param line of the header */
const emptyGroups = ({ rows, cutShort }, line) => rows === 0 && !cutShort ? [findingGroup((0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .noRows */ .jw)(line))] : [];
/** A finding of a whole file as a group. */
const findingGroup = ({ rule, message, row, line }) => ({
    rule,
    column: undefined,
    expected: message,
    count: 1,
    samples: [{ row, line, value: undefined }],
});


/***/ }),

/***/ 62211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ jsonPlan),
/* harmony export */   gd: () => (/* binding */ collected),
/* harmony export */   r4: () => (/* binding */ delimitedPlan)
/* harmony export */ });
/* harmony import */ var _checks_needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21289);
/* harmony import */ var _cell_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76448);
/* harmony import */ var _json_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10078);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17234);




/** What is to be done with one delimited file. What asks for a column that the file does not have is left out. */
function delimitedPlan({ columns, partitions, schema, automata, request }) {
    // A column of the file wins over a folder of the same name.
    const given = partitions.filter(({ column }) => !columns.includes(column));
    const names = [...columns, ...given.map(({ column }) => column)];
    const plans = names.map((name) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .columnPlan */ .Y)(name, schema, automata));
    return {
        columns: plans,
        constants: given.map(({ value }) => value),
        profile: request.profile,
        header: true,
        rowRules: schema?.rowRules !== undefined,
        ...collected(plans, request),
    };
}
/** The same for a file of JSON rows. Every row says itself what is missing or unknown in it. */
function jsonPlan({ sample, format, partitions, schema, automata, request }) {
    const folders = partitions.map(({ column }) => column);
    const own = (0,_json_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonColumns */ .k)(sample, format, schema, automata, folders);
    const given = partitions.filter(({ column }) => own.every(({ name }) => name !== column));
    const plans = [...own, ...given.map(({ column }) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .columnPlan */ .Y)(column, schema, automata))];
    return {
        columns: plans,
        constants: given.map(({ value }) => value),
        profile: request.profile,
        header: false,
        rowRules: schema?.rowRules !== undefined,
        ...collected(plans, request),
    };
}
/** What the data-set checks need, by the columns' places. */
function collected(columns, request) {
    const names = columns.map(({ name }) => name);
    const at = (name) => {
        const column = names.indexOf(name);
        return column < 0 ? [] : [column];
    };
    return {
        keys: request.keys.flatMap((key) => keyPlan(key, names)),
        ranges: request.ranges.flatMap((need) => at(need.column).flatMap((column) => {
            const bounds = (0,_checks_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .boundsIn */ .lF)(need, (0,_cell_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOf */ .uF)(columns[column]?.rule ?? { kind: 'anything' }));
            return bounds === undefined ? [] : [{ id: need.id, column, ...bounds }];
        })),
        orders: request.orders.flatMap(({ id, column: name, direction, strict }) => at(name).map((column) => ({ id, column, direction, strict }))),
    };
}
function keyPlan({ id, columns, skipNulls }, names) {
    const wanted = columns ?? [...names].sort().map((name) => ({ name, as: 'text' }));
    const found = wanted.map(({ name, as }) => ({ column: names.indexOf(name), as }));
    return found.some(({ column }) => column < 0) ? [] : [{ id, columns: found, skipNulls }];
}


/***/ }),

/***/ 10078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ JSON_SAMPLE_BYTES),
  k: () => (/* binding */ jsonColumns)
});

// EXTERNAL MODULE: ./build/src/data/engine/json-elements.js
var json_elements = __webpack_require__(41069);
// EXTERNAL MODULE: ./build/src/data/engine/cell-rule.js
var cell_rule = __webpack_require__(76448);
;// CONCATENATED MODULE: ./build/src/data/engine/json-rule.js

/** The rule of one column of JSON values, and whether a row may have null there or nothing. */
function jsonColumnPlan(name, schema, automata, observed) {
    const required = schema?.required.includes(name) ?? false;
    if (schema === undefined || !schema.columns.includes(name)) {
        const open = schema === undefined || !schema.closed;
        return { name, ...(open ? openRule(observed) : ANY), nullable: open && !required };
    }
    const accepts = (value) => schema.checkValue(name, value).length === 0;
    const property = schema.property(name) ?? (accepts('') ? {} : { not: {} });
    const types = listedType(property, accepts) ?? schema.typesOf(name) ?? typesOfUntyped(property, observed);
    const json = kindOf(types);
    // A kernel knows only one of the ways to write a value.
    const rule = json === 'any' ? cell_rule/* REFERENCE */.gu : (0,cell_rule/* cellRuleOf */.c)({ schema: property, types, accepts, automata });
    return { name, rule, json, nullable: !required && accepts(null) };
}
const ANY = { rule: cell_rule/* REFERENCE */.gu, json: 'any' };
const NUMBER = { kind: 'number', minimum: -Infinity, maximum: Infinity, multipleOf: undefined };
/** For a column that the schema says nothing about: the kernel that profiles its values. */
function openRule(observed) {
    switch (observed) {
        case 'string':
            return { rule: { kind: 'anything' }, json: 'text' };
        case 'number':
            return { rule: NUMBER, json: 'literal' };
        case 'boolean':
            return { rule: { kind: 'boolean' }, json: 'literal' };
        case undefined:
            return ANY;
    }
}
/** Of the values that an `enum` or `const` allows, when they have the same type; all types when they have not. */
function listedType(property, accepts) {
    if (!('enum' in property || 'const' in property))
        return undefined;
    const listed = Array.isArray(property['enum']) ? property['enum'] : [property['const']];
    const types = new Set(listed.filter((value) => value !== null && accepts(value)).map((value) => typeof value));
    const [type, second] = types;
    if (second !== undefined)
        return new Set(['string', 'number', 'boolean']);
    switch (type) {
        case 'string':
        case 'number':
        case 'boolean':
            return new Set([type]);
        default:
            return new Set();
    }
}
/** Without a `type`, each keyword speaks only of values of its own type: so any type can be certified, and the usual one is. */
function typesOfUntyped({ format, pattern }, observed) {
    const moments = pattern === undefined && (format === 'date' || format === 'date-time');
    const type = moments ? 'string' : observed;
    return type && new Set([type]);
}
function kindOf(types) {
    const base = [...(types ?? [])].filter((type) => type !== 'null');
    if (base.length === 0)
        return 'any';
    if (base.every((type) => type === 'string'))
        return 'text';
    return base.includes('string') ? 'any' : 'literal';
}

;// CONCATENATED MODULE: ./build/src/data/engine/json-columns.js


/** Bytes at the beginning of a file that tell its columns. */
const JSON_SAMPLE_BYTES = 262_144;
/** Rows that are looked at to know the columns and what they usually hold. */
const SAMPLE_ROWS = 1_000;
/** Columns that the schema does not name and that are checked by kernels; the others come row by row. */
const MAXIMUM_FURTHER_COLUMNS = 200;
const LINE_FEED = 0x0a;
const decoder = new TextDecoder('utf-8');
/**
 * The columns of a file of JSON rows: those of the schema, and those that its first rows have beside them.
 * @param sample the first bytes of the file, cut anywhere
 * @param folders columns that the names of the file's folders give: they are the file's own only when its first rows have them
 */
function jsonColumns(sample, format, schema, automata, folders = []) {
    const observed = new Map();
    let rows = 0;
    for (const bytes of format === 'jsonl' ? linesOf(sample) : elementsOf(sample)) {
        if (rows >= SAMPLE_ROWS)
            break;
        rows += 1;
        for (const [name, value] of Object.entries(parse(bytes) ?? {})) {
            const types = observed.get(name) ?? new Set();
            observed.set(name, types);
            if (value !== null)
                types.add(typeof value);
        }
    }
    const asked = [...(schema?.columns ?? []), ...(schema?.required ?? [])];
    const named = new Set(asked.filter((name) => observed.has(name) || !folders.includes(name)));
    const further = [...observed.keys()].filter((name) => !named.has(name)).slice(0, MAXIMUM_FURTHER_COLUMNS);
    return [...named, ...further].map((name) => jsonColumnPlan(name, schema, automata, onlyType(observed.get(name))));
}
function* linesOf(bytes) {
    for (let start = 0; start < bytes.length;) {
        const lineEnd = bytes.indexOf(LINE_FEED, start);
        const end = lineEnd < 0 ? bytes.length : lineEnd;
        yield bytes.subarray(start, end);
        start = end + 1;
    }
}
/** The elements of an array, or the one object. */
function* elementsOf(bytes) {
    let at = bytes.findIndex((byte) => byte === 0x5b || byte === 0x7b);
    if (at < 0)
        return;
    if (bytes[at] === 0x5b)
        at += 1;
    while (at < bytes.length) {
        while (SEPARATORS.includes(bytes[at] ?? -1))
            at += 1;
        const end = (0,json_elements/* elementScan */.W)().feed(bytes, at);
        if (end <= at)
            return;
        yield bytes.subarray(at, end);
        at = end;
    }
}
const SEPARATORS = [0x20, 0x0a, 0x0d, 0x09, 0x2c];
function parse(bytes) {
    try {
        const value = JSON.parse(decoder.decode(bytes));
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        // Broken rows are reported when they are checked.
        return undefined;
    }
}
function onlyType(types) {
    const [type, second] = types ?? [];
    if (second !== undefined)
        return undefined;
    return type === 'string' || type === 'number' || type === 'boolean' ? type : undefined;
}


/***/ }),

/***/ 44414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ mergeProfiles),
/* harmony export */   hL: () => (/* binding */ mergeGroups),
/* harmony export */   zp: () => (/* binding */ sortGroups)
/* harmony export */ });
/* harmony import */ var _profile_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70348);
/* harmony import */ var _violations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87012);


/** Groups of neighbouring parts, in order, as one pass over both gives them. @param place of the second */
function mergeGroups(before, part, place) {
    const merged = new Map(before.map((group) => [keyOf(group), group]));
    for (const group of part) {
        const moved = group.samples.map((sample) => ({
            ...sample,
            row: sample.row === undefined ? undefined : sample.row + place.rows,
            line: sample.line === undefined ? undefined : sample.line + place.lines,
        }));
        const known = merged.get(keyOf(group));
        merged.set(keyOf(group), known === undefined
            ? { ...group, samples: moved }
            : {
                ...known,
                count: known.count + group.count,
                samples: [...known.samples, ...moved].slice(0, _violations_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_SAMPLES */ .l),
            });
    }
    return [...merged.values()];
}
const keyOf = ({ rule, column }) => `${rule}\n${column ?? ''}`;
/** In the order of the first place, columns in file order: the same whichever way the rows were looked at. */
function sortGroups(groups, columns) {
    const place = ({ column }) => (column === undefined ? -1 : columns.indexOf(column));
    const row = ({ samples: [first] }) => first?.row ?? 0;
    return groups.toSorted((a, b) => row(a) - row(b) || place(a) - place(b) || byText(a.rule, b.rule) || byText(a.column ?? '', b.column ?? ''));
}
/** Of all parts that have one. */
function mergeProfiles(parts) {
    const [first, ...others] = parts.filter((part) => part !== undefined);
    return first && (0,_profile_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeTables */ .KP)(first, ...others);
}
const byText = (a, b) => (a < b ? -1 : Number(a > b));


/***/ }),

/***/ 17234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ nullPasses),
/* harmony export */   Y: () => (/* binding */ columnPlan)
/* harmony export */ });
/* harmony import */ var _cell_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76448);

/** The rule of one column of text cells, and whether its nulls pass. */
function columnPlan(name, schema, automata) {
    const known = schema?.columns.includes(name) ?? false;
    const types = schema?.typesOf(name);
    const rule = schema === undefined || !known
        ? { kind: 'anything' }
        : (0,_cell_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .cellRuleOf */ .c)({
            schema: schema.property(name) ?? NO_KEYWORDS[String(schema.checkValue(name, '').length === 0)],
            types,
            accepts: (value) => schema.checkValue(name, value).length === 0,
            automata,
        });
    return { name, rule, nullable: schema === undefined || nullPasses(name, schema, types) };
}
/** `true` and `false` are schemas as well: without any keyword, and with one that only the reference knows. */
const NO_KEYWORDS = { true: {}, false: { not: {} } };
/** A null cell is null where the types allow it, otherwise absent. */
function nullPasses(name, schema, types) {
    if (types?.has('null') !== true)
        return !schema.required.includes(name);
    return !schema.columns.includes(name) || schema.checkValue(name, null).length === 0;
}


/***/ }),

/***/ 29961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ headerProblems),
/* harmony export */   a: () => (/* binding */ readHeader)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99191);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88160);


/** Names of the columns, or what is wrong with the header. */
function readHeader(cells, line, dialect) {
    const findings = misread(cells, line, dialect);
    const seen = new Set();
    const columns = cells.map((cell, index) => {
        const name = cell ?? '';
        if (name === '')
            findings.push((0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .fatalFinding */ .gm)('csv.header', line, `Column ${index + 1} has no name.`));
        else if (seen.has(name))
            findings.push((0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .fatalFinding */ .gm)('csv.header', line, `Two columns are named "${name}".`));
        seen.add(name);
        return name;
    });
    return { columns: findings.length === 0 ? columns : undefined, findings };
}
const USUAL_DELIMITERS = [
    [';', 'a semicolon'],
    ['\t', 'a tab'],
    ['|', 'a vertical bar'],
    [',', 'a comma'],
];
/** A header that was read with another delimiter or line end than it was written with. */
function misread(cells, line, { delimiter }) {
    if (cells.some((cell) => /\r(?!\n)/.test(cell ?? ''))) {
        const message = 'The lines end with a carriage return alone. Save the file with LF or CRLF.';
        return [(0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .fatalFinding */ .gm)('csv.line-ends', line, message)];
    }
    const [only, second] = cells;
    const own = String.fromCharCode(delimiter);
    const [, name] = USUAL_DELIMITERS.find(([character]) => character !== own && only?.includes(character)) ?? [];
    if (second !== undefined || name === undefined)
        return [];
    const message = `There is only one column, with ${name} in its name. If that is the delimiter, set \`csv.delimiter\`.`;
    return [(0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .fatalFinding */ .gm)('csv.delimiter', line, message)];
}
/**
 * Missing and unknown columns are a matter of the header, said once instead of once per row.
 * @param line of the header; undefined when the file has no lines
 */
function headerProblems(columns, line, schema) {
    if (schema === undefined)
        return [];
    const problem = (rule, column, expected, value) => ({
        rule,
        column,
        expected,
        count: 1,
        samples: [{ row: undefined, line, value }],
    });
    const missing = schema.required
        .filter((column) => !columns.includes(column))
        .map((column) => problem('schema.missing-column', column, 'a column of this name, the schema requires it', undefined));
    const unknown = schema.closed ? columns.filter((column) => !schema.columns.includes(column)) : [];
    return [
        ...missing,
        ...unknown.map((column) => {
            const near = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(column, schema.columns);
            const expected = `one of the schema's columns${near === undefined ? '' : `; did you mean "${near}"?`}`;
            return problem('schema.unknown-column', column, expected, column);
        }),
    ];
}


/***/ }),

/***/ 60108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S1: () => (/* binding */ PARTITIONS),
/* harmony export */   vt: () => (/* binding */ keyStore)
/* harmony export */ });
/* unused harmony export RECORD_BYTES */
/**
 * Keys of one data set: a 64-bit hash per row, 256 partitions by the hash's top 8 bits. Held in memory up to a budget, above it
 * on a spill. Everything that is asked of it is independent of the order in which chunks came.
 */
const PARTITIONS = 256;
/** Bytes of a record: u64 hash, u32 row, little-endian, as the kernel `partition` writes them. */
const RECORD_BYTES = 12;
const RECORD_WORDS = RECORD_BYTES / 4;
/** A store without keys. */
function keyStore({ budgetBytes, spill }) {
    const held = Array.from({ length: PARTITIONS }, () => []);
    const firstRows = [];
    let memoryBytes = 0;
    let spilledBytes = 0;
    const firstRowOf = (part) => {
        const row = firstRows[part];
        if (row === undefined)
            throw new Error(`Part ${part} has keys but no place in the data set.`);
        return row;
    };
    // All partitions at once: each gets one long segment, so that both writing and reading are sequential.
    const spillAll = (target) => {
        held.forEach((chunks, partition) => {
            if (chunks.length === 0)
                return;
            target.append(partition, chunks.flatMap(withHeader));
            held[partition] = [];
        });
        spilledBytes += memoryBytes;
        memoryBytes = 0;
    };
    return {
        add({ part, partition, bytes }) {
            const chunks = held[partition];
            if (chunks === undefined || bytes.length % RECORD_BYTES !== 0)
                throw new Error(`A chunk of ${bytes.length} bytes for partition ${partition} is not one of keys.`);
            if (bytes.length === 0)
                return;
            chunks.push({ part, bytes });
            memoryBytes += bytes.length;
            if (spill !== undefined && memoryBytes > budgetBytes)
                spillAll(spill);
        },
        placePart(part, firstRow) {
            firstRows[part] = firstRow;
        },
        get rows() {
            return (memoryBytes + spilledBytes) / RECORD_BYTES;
        },
        get memoryBytes() {
            return memoryBytes;
        },
        get spilledBytes() {
            return spilledBytes;
        },
        *runs(partition) {
            if (spill !== undefined && spilledBytes > 0)
                for (const segment of spill.read(partition))
                    yield* runsOf(segment, firstRowOf);
            for (const { part, bytes } of held[partition] ?? [])
                yield { firstRow: firstRowOf(part), words: wordsOf(bytes) };
        },
    };
}
/** On a spill stands before the records of a chunk: u32 part, u32 records. */
const HEADER_BYTES = 8;
const withHeader = ({ part, bytes }) => [
    new Uint8Array(Uint32Array.of(part, bytes.length / RECORD_BYTES).buffer),
    bytes,
];
function* runsOf(segment, firstRowOf) {
    const words = wordsOf(segment);
    for (let at = 0; at < words.length;) {
        const [part, records] = [words[at] ?? 0, words[at + 1] ?? 0];
        const start = at + HEADER_BYTES / 4;
        at = start + records * RECORD_WORDS;
        if (records === 0 || at > words.length)
            throw new Error('A segment of the spill is not what was written.');
        yield { firstRow: firstRowOf(part), words: words.subarray(start, at) };
    }
}
/** Without copying where the bytes are aligned. Typed arrays are little-endian on every machine that runs actions. */
function wordsOf(bytes) {
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
}


/***/ })

};
