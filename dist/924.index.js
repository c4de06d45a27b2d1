export const id = 924;
export const ids = [924];
export const modules = {

/***/ 27180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Di: () => (/* binding */ answerKeys),
  lF: () => (/* binding */ boundsIn),
  ER: () => (/* binding */ needOf),
  hN: () => (/* binding */ needsOf)
});

// UNUSED EXPORTS: keysToCollect

;// CONCATENATED MODULE: ./build/src/data/keys/distinct-look.js
/** Tags of up to this many records are looked at: beyond it the table of tags leaves the cache and gains nothing. */
const MAXIMUM_RECORDS = 1 << 17;
/**
 * A cheap look whether all hashes of a partition differ. Keys mostly do, and then nothing needs to be remembered of them but 32 bits:
 * that halves the memory touched, and the time.
 *
 * @returns a function that is true only when all hashes certainly differ; false means nothing
 */
function distinctLook() {
    let tags = new Int32Array(0);
    return (runs) => {
        const records = runs.reduce((sum, { words }) => sum + words.length / 3, 0);
        if (records > MAXIMUM_RECORDS)
            return false;
        const slots = 1 << Math.ceil(Math.log2(2 * records + 2));
        if (tags.length < slots)
            tags = new Int32Array(slots);
        else
            tags.fill(0);
        return runs.every(({ words }) => addTags(tags, words));
    };
}
/** False as soon as a tag is there already, whether of an equal hash or of another one. */
function addTags(tags, words) {
    const mask = tags.length - 1;
    for (let at = 0; at < words.length; at += 3) {
        const low = words[at];
        const high = words[at + 1];
        // 0 is a free slot. Different tags mean different hashes; equal ones mean nothing.
        const tag = low | 1;
        let slot = (high ^ (low >>> 1)) & mask;
        let found = tags[slot];
        while (found !== 0) {
            if (found === tag)
                return false;
            slot = (slot + 1) & mask;
            found = tags[slot];
        }
        tags[slot] = tag;
    }
    return true;
}

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
    const areDistinct = distinctLook();
    let count = 0;
    for (let partition = 0; partition < key_store/* PARTITIONS */.S1; partition += 1) {
        // What is on a spill is read once.
        const runs = store.spilledBytes === 0 ? [...store.runs(partition)] : undefined;
        if (runs !== undefined && areDistinct(runs))
            continue;
        clearTable(table);
        for (const run of runs ?? store.runs(partition))
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


/***/ }),

/***/ 48347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pointerKind)
/* harmony export */ });
const SNIFFED_BYTES = 256;
/**
 * Tells a pointer from data by its first bytes.
 *
 * Git-LFS: github.com/git-lfs/git-lfs/blob/main/docs/spec.md (first line names the specification's version).
 * DVC: dvc.org/doc/user-guide/project-structure/dvc-files (a YAML file that starts with `outs:` or a hash).
 */
function pointerKind(start) {
    const text = Buffer.from(start.buffer, start.byteOffset, Math.min(start.byteLength, SNIFFED_BYTES)).toString('latin1');
    if (text.startsWith('version https://git-lfs.github.com/spec/'))
        return { name: 'Git-LFS', hint: 'Set `lfs: true` in the workflow so that the checkout downloads the file.' };
    if (/^(md5: [0-9a-f]{32}\n|wdir: .*\n)*outs:\n- (md5|hash): /.test(text))
        return { name: 'DVC', hint: 'Run `dvc pull` in a step before this one.' };
    return undefined;
}


/***/ })

};
