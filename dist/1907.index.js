export const id = 1907;
export const ids = [1907];
export const modules = {

/***/ 71907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkParquetFile: () => (/* binding */ checkParquetFile),
  checkerOfRowGroups: () => (/* binding */ checkerOfRowGroups),
  readParquetRows: () => (/* binding */ readParquetRows),
  refuseCompressed: () => (/* binding */ refuseCompressed)
});

// EXTERNAL MODULE: ./build/src/data/engine/check-parts.js
var check_parts = __webpack_require__(49950);
// EXTERNAL MODULE: ./build/src/data/engine/merge-parts.js
var merge_parts = __webpack_require__(44414);
// EXTERNAL MODULE: ./build/src/data/explain.js
var explain = __webpack_require__(71969);
// EXTERNAL MODULE: ./build/src/data/parquet/column-reader.js + 14 modules
var column_reader = __webpack_require__(10977);
;// CONCATENATED MODULE: ./build/src/data/engine/parquet-find.js


/**
 * Reads rows of a Parquet file again, column by column, only in the row groups that have them.
 *
 * @param rows ascending, from 0
 * @throws UserError as the reader of columns does
 */
function findParquetRows(input, rows) {
    const found = new Map();
    for (const rowGroup of input.footer.rowGroups) {
        const own = rows.filter((row) => row >= rowGroup.firstRow && row < rowGroup.firstRow + rowGroup.rows);
        if (own.length > 0)
            for (const [row, cells] of rowsIn(rowGroup, own, input))
                found.set(row, cells);
    }
    return found;
}
function rowsIn(rowGroup, rows, input) {
    const { linear } = input.room;
    const found = new Map(rows.map((row) => [row, Object.create(null)]));
    for (const column of input.footer.columns) {
        if (column.kind === 'unsupported')
            continue;
        const mark = linear.mark();
        let next = 0;
        for (const batch of (0,column_reader/* columnBatches */.$)({ ...input, rowGroup: rowGroup.index, column })) {
            const first = rowGroup.firstRow + batch.firstRow;
            for (let row = rows[next]; row !== undefined && row < first + batch.rows; row = rows[next]) {
                const cells = found.get(row);
                const value = batch.valueOf(row - first);
                if (cells !== undefined)
                    cells[column.name] = value === null ? null : ((0,explain/* asText */.e)(value) ?? null);
                next += 1;
            }
            if (next === rows.length)
                break;
        }
        linear.release(mark);
    }
    return found;
}

// EXTERNAL MODULE: ./build/src/data/parquet/batches.js
var batches = __webpack_require__(82709);
// EXTERNAL MODULE: ./build/src/data/parquet/parquet-error.js
var parquet_error = __webpack_require__(26286);
// EXTERNAL MODULE: ./build/src/data/violations.js
var violations = __webpack_require__(87012);
// EXTERNAL MODULE: ./build/src/data/engine/cell-rule.js
var cell_rule = __webpack_require__(76448);
// EXTERNAL MODULE: ./build/src/data/engine/observers.js + 1 modules
var observers = __webpack_require__(33103);
// EXTERNAL MODULE: ./build/src/data/kernels/parquet-kernels.js
var parquet_kernels = __webpack_require__(87300);
// EXTERNAL MODULE: ./build/src/data/engine/column-check.js
var column_check = __webpack_require__(4538);
;// CONCATENATED MODULE: ./build/src/data/engine/parquet-check.js

const NOTHING = [];
function parquetCheck({ column, rule }, space) {
    const texts = textSuspects(column.name, rule, space);
    const kind = column.kind === 'list' ? 'list' : column.scalar.kind;
    return {
        suspects(values) {
            const { content, odd } = values;
            switch (rule.kind) {
                case 'anything':
                    return NOTHING;
                case 'valid':
                    return odd;
                case 'numbers':
                    return content.content === 'numbers'
                        ? numberSuspects(rule, values, content, space)
                        : everyValue(values, space);
                case 'texts':
                    return content.content === 'texts' ? texts(content) : everyValue(values, space);
                case 'reference':
                    return everyValue(values, space);
            }
        },
        numbersOf({ content }) {
            if (content.content === 'texts')
                return rule.kind === 'texts' && isMoment(rule.rule.kind) ? space.values : undefined;
            return kind === 'boolean' || kind === 'time' ? undefined : content.values;
        },
    };
}
const isMoment = (kind) => kind === 'date' || kind === 'date-time';
function textSuspects(name, rule, space) {
    if (rule.kind !== 'texts')
        return () => NOTHING;
    // Nulls are looked at elsewhere.
    const check = (0,column_check/* columnCheck */.nL)({ name, rule: rule.rule, nullable: true }, 0, space, false, space.values);
    return ({ fields }) => check.check(fields).unread;
}
function numberSuspects({ minimum, maximum, multipleOf, whole, among }, { count, odd }, { values }, { kernels, memory, suspects }) {
    const found = new Set(odd);
    const outside = kernels.outside(values, count, minimum, maximum, suspects);
    for (const row of memory.u32().subarray(suspects / 4, suspects / 4 + outside))
        found.add(row);
    const all = memory.f64();
    if (multipleOf !== undefined)
        for (const row of (0,column_check/* notMultiples */.Fn)(all, values, count, multipleOf))
            found.add(row);
    const valid = among === undefined ? undefined : new Set(among);
    if (whole || valid !== undefined) {
        const first = values / 8;
        for (let row = 0; row < count; row += 1) {
            const value = all[first + row] ?? Number.NaN;
            if (Number.isNaN(value))
                continue;
            if ((whole && !Number.isInteger(value)) || valid?.has(value) === false)
                found.add(row);
        }
    }
    return found.size === 0 ? NOTHING : [...found].sort((a, b) => a - b);
}
/** Every value that is not null. */
function everyValue({ content, count, odd }, { memory }) {
    const rows = [];
    if (content.content === 'numbers') {
        const strange = new Set(odd);
        const first = content.values / 8;
        const all = memory.f64();
        for (let row = 0; row < count; row += 1)
            if (!Number.isNaN(all[first + row] ?? Number.NaN) || strange.has(row))
                rows.push(row);
        return rows;
    }
    const { starts, ends, stride } = content.fields;
    const words = memory.u32();
    for (let row = 0; row < count; row += 1) {
        const end = words[(ends + row * stride) / 4];
        if (words[(starts + row * stride) / 4] !== end || end === 0xffffffff)
            rows.push(row);
    }
    return rows;
}

// EXTERNAL MODULE: ./build/src/data/kernels/kernels.js
var kernels_kernels = __webpack_require__(91509);
// EXTERNAL MODULE: ./build/src/data/kernels/read-state.js
var read_state = __webpack_require__(27403);
// EXTERNAL MODULE: ./build/src/data/kernels/state.js
var kernels_state = __webpack_require__(67278);
// EXTERNAL MODULE: ./build/src/data/profile/column-profiler.js
var column_profiler = __webpack_require__(31808);
// EXTERNAL MODULE: ./build/src/data/profile/merge.js
var merge = __webpack_require__(70348);
// EXTERNAL MODULE: ./build/src/data/profile/repeat.js
var repeat = __webpack_require__(1781);
;// CONCATENATED MODULE: ./build/src/data/engine/other-values.js



/** Repeating a profile costs as much as this number of values. */
const FEW_TIMES = 16;
function otherValues(name, unit) {
    const profiler = (0,column_profiler/* columnProfiler */.m)(name, unit);
    let many;
    return {
        add(times, enter) {
            if (times <= FEW_TIMES) {
                for (let time = 0; time < times; time += 1)
                    enter(profiler);
                return;
            }
            const once = (0,column_profiler/* columnProfiler */.m)(name, unit);
            enter(once);
            const more = (0,repeat/* repeated */.Z)(once.profile(), times);
            many = many === undefined ? more : (0,merge/* mergeColumns */.y1)(many, more);
        },
        profile: () => (many === undefined ? profiler.profile() : (0,merge/* mergeColumns */.y1)(profiler.profile(), many)),
    };
}

;// CONCATENATED MODULE: ./build/src/data/engine/parquet-values.js


const decodedRows = (memory, batch) => decoded(memory, batch, batch.rows, batch.valueOf);
const decodedEntries = (memory, dictionary) => decoded(memory, dictionary, dictionary.entries, dictionary.valueOf);
function decoded(memory, content, count, valueAt) {
    const odd = oddOf(memory, content);
    if (content.content === 'numbers' || odd.length === 0)
        return { content, count, odd, valueOf: valueAt };
    // Once they are marked, the reader does not know them any more.
    const values = new Map(odd.map((position) => [position, valueAt(position)]));
    const { starts, ends, stride } = content.fields;
    const words = memory.u32();
    for (const position of odd) {
        words[(starts + position * stride) / 4] = kernels_kernels/* EMPTY_TEXT */.Ql;
        words[(ends + position * stride) / 4] = kernels_kernels/* EMPTY_TEXT */.Ql;
    }
    return { content, count, odd, valueOf: (position) => values.get(position) ?? valueAt(position) };
}
/** The rows of a batch, each with the value of its entry. @param entries of the batch's dictionary */
function expandedRows(memory, batch, entries) {
    const content = batch.expand();
    const indices = batch.indices() / 4;
    return {
        content,
        count: batch.rows,
        odd: oddOf(memory, content),
        valueOf(row) {
            const entry = memory.u32()[indices + row] ?? parquet_kernels/* NO_INDEX */.lg;
            return entry === parquet_kernels/* NO_INDEX */.lg ? null : entries.valueOf(entry);
        },
    };
}
function oddOf(memory, { suspects, suspectCount }) {
    return suspectCount === 0 ? [] : Array.from(memory.u32().subarray(suspects / 4, suspects / 4 + suspectCount));
}
/** Neighbouring values. Positions count from `from`. */
function sliceOf(values, from, count) {
    if (from === 0 && count === values.count)
        return values;
    const { content } = values;
    return {
        content: content.content === 'numbers'
            ? { ...content, values: content.values + from * 8 }
            : { ...content, fields: { ...content.fields, ...fieldsFrom(content, from, count) } },
        count,
        odd: values.odd
            .filter((position) => position >= from && position < from + count)
            .map((position) => position - from),
        valueOf: (position) => values.valueOf(from + position),
    };
}
const fieldsFrom = ({ fields: { starts, ends, stride } }, from, rows) => ({
    starts: starts + from * stride,
    ends: ends + from * stride,
    rows,
});

// EXTERNAL MODULE: ./build/src/data/engine/second-look.js
var second_look = __webpack_require__(79693);
;// CONCATENATED MODULE: ./build/src/data/engine/parquet-profile.js












/** Allocates what it needs at once. @param look of the column, for texts that are moments when they are valid */
function parquetProfile(plan, column, space, look) {
    const others = otherValues(plan.name, (0,cell_rule/* unitOf */.uF)(plan.rule));
    const way = wayOf(plan, column, space, look);
    let nulls = 0;
    return {
        add: (values, counts) => way.add(values, counts, others),
        addValue: (value) => others.add(1, (profiler) => profiler.add(value)),
        addNulls(count) {
            nulls += count;
        },
        finish() {
            const all = (0,merge/* mergeColumns */.y1)(way.profile(), others.profile());
            return { ...all, rows: all.rows + nulls, nulls: all.nulls + nulls };
        },
    };
}
function wayOf(plan, column, space, look) {
    const kind = column.kind === 'list' ? 'list' : column.scalar.kind;
    switch (kind) {
        case 'boolean':
            return truths(plan, space);
        case 'integer':
        case 'number':
        case 'decimal':
        case 'date':
        case 'date-time':
            return numbers(plan, space);
        case 'text':
        case 'binary':
        case 'uuid':
            return (0,cell_rule/* unitOf */.uF)(plan.rule) === 'number' ? texts(plan, space) : momentTexts(plan, space, look);
        case 'time':
        case 'list':
            return {
                add: (values, counts, others) => addEach(values, counts, others, space),
                profile: () => emptyProfile(plan),
            };
    }
}
const emptyProfile = (plan) => (0,column_profiler/* columnProfiler */.m)(plan.name, (0,cell_rule/* unitOf */.uF)(plan.rule)).profile();
/** How often a value occurs. */
const timesOf = ({ memory }, counts, position) => counts === 0 ? 1 : (memory.u32()[counts / 4 + position] ?? 0);
function addEach(values, counts, others, space) {
    for (let position = 0; position < values.count; position += 1) {
        const times = timesOf(space, counts, position);
        const value = times === 0 ? null : values.valueOf(position);
        if (value !== null)
            others.add(times, (profiler) => profiler.add(value));
    }
}
function addOdd(values, positions, counts, others, space) {
    for (const position of positions) {
        const times = timesOf(space, counts, position);
        const value = times === 0 ? null : values.valueOf(position);
        if (times > 0)
            others.add(times, (profiler) => profiler.add(value));
    }
}
function truths(plan, space) {
    const found = { true: 0, false: 0 };
    return {
        add({ content, count }, counts) {
            if (content.content !== 'numbers')
                return;
            const all = space.memory.f64();
            const first = content.values / 8;
            for (let position = 0; position < count; position += 1) {
                const value = all[first + position];
                if (value === 1)
                    found.true += timesOf(space, counts, position);
                else if (value === 0)
                    found.false += timesOf(space, counts, position);
            }
        },
        profile: () => [true, false].reduce((sum, truth) => {
            const times = found[`${truth}`];
            const once = (0,column_profiler/* columnProfiler */.m)(plan.name, (0,cell_rule/* unitOf */.uF)(plan.rule));
            once.add(truth);
            return times === 0 ? sum : (0,merge/* mergeColumns */.y1)(sum, (0,repeat/* repeated */.Z)(once.profile(), times));
        }, emptyProfile(plan)),
    };
}
function numberKernel(plan, { kernels, memory }) {
    const state = (0,kernels_state/* newNumberState */.T)(memory);
    const unit = (0,cell_rule/* unitOf */.uF)(plan.rule);
    return {
        add(values, rows, counts) {
            if (counts === 0)
                kernels.profileNumbers(values, rows, state);
            else
                kernels.profileCountedNumbers(values, counts, rows, state);
        },
        profile() {
            const { numbers: found, values } = (0,read_state/* readNumberState */.N)(kernels, state);
            return { ...emptyProfile(plan), rows: found?.count ?? 0, numbers: found, values: (0,column_check/* momentsAsText */.HD)(values, unit) };
        },
    };
}
function numbers(plan, space) {
    const kernel = numberKernel(plan, space);
    return {
        add(values, counts, others) {
            if (values.content.content === 'numbers')
                kernel.add(values.content.values, values.count, counts);
            addOdd(values, values.odd, counts, others, space);
        },
        profile: kernel.profile,
    };
}
function texts(plan, space) {
    const { kernels, memory } = space;
    const state = (0,kernels_state/* newTextState */.h)(memory);
    return {
        add(values, counts, others) {
            if (values.content.content !== 'texts')
                return;
            const { fields } = values.content;
            if (counts === 0)
                kernels.profileTexts(fields, state);
            else
                kernels.profileCountedTexts(fields, counts, state);
            const words = memory.u32();
            const odd = new Set(values.odd);
            let empty = 0;
            for (let position = 0; position < values.count; position += 1)
                if (words[(fields.ends + position * fields.stride) / 4] === kernels_kernels/* EMPTY_TEXT */.Ql && !odd.has(position))
                    empty += timesOf(space, counts, position);
            if (empty > 0)
                others.add(empty, (profiler) => profiler.add(''));
            addOdd(values, values.odd, counts, others, space);
        },
        profile() {
            const { lengths, values } = (0,read_state/* readTextState */.X)(kernels, state);
            return { ...emptyProfile(plan), rows: lengths?.count ?? 0, lengths, values: (0,column_check/* withinLimits */.oA)(values) };
        },
    };
}
/** Texts that are dates or moments when they are valid. */
function momentTexts(plan, space, look) {
    const unit = (0,cell_rule/* unitOf */.uF)(plan.rule);
    const kernel = numberKernel(plan, space);
    // Nulls are counted elsewhere.
    const check = (0,column_check/* columnCheck */.nL)({ ...plan, nullable: true }, 0, space, false, space.values);
    return {
        add(values, counts, others) {
            for (let from = 0; from < values.count; from += batches/* BATCH_ROWS */.B) {
                const slice = sliceOf(values, from, Math.min(batches/* BATCH_ROWS */.B, values.count - from));
                if (slice.content.content !== 'texts')
                    return;
                const own = counts === 0 ? 0 : counts + from * 4;
                const { unread } = check.check(slice.content.fields);
                kernel.add(space.values, slice.count, own);
                for (const position of unread) {
                    const times = timesOf(space, own, position);
                    const finding = times === 0 ? undefined : look?.ofValue(slice.valueOf(position));
                    if (finding !== undefined)
                        others.add(times, (profiler) => (0,second_look/* profileCell */.ql)(profiler, finding, unit));
                }
            }
        },
        profile: kernel.profile,
    };
}

;// CONCATENATED MODULE: ./build/src/data/engine/parquet-column.js





function parquetColumnCheck({ plan, own, space, profiled, look, known, seen }) {
    const { memory } = space;
    const check = parquetCheck(own, space);
    const profile = profiled ? parquetProfile(plan, own.column, space, known) : undefined;
    const isNumeric = own.column.kind === 'scalar' && ['integer', 'number', 'decimal'].includes(own.column.scalar.kind);
    let current;
    async function findingsOf(values) {
        const suspects = check.suspects(values);
        const found = new Map();
        if (suspects.length === 0)
            return found;
        const judge = await look();
        for (const position of suspects) {
            const finding = judge?.ofValue(values.valueOf(position));
            if (finding !== undefined && finding.problems.length > 0)
                found.set(position, finding);
        }
        return found;
    }
    /**
     * Nulls and other findings, merged by row. They are told as they are found: kept, they would be most of what a dirty file needs.
     * @param suspects rows, ascending, none of them null
     */
    async function report(batch, suspects, findingAt, tell) {
        profile?.addNulls(batch.nulls);
        const nulls = plan.nullable || batch.nulls === 0 ? undefined : (await look())?.at(null);
        const nullAt = new Set(nulls === undefined ? [] : nullRows(batch, memory.u8()));
        for (const row of nullAt.size === 0 ? suspects : [...suspects, ...nullAt].sort((a, b) => a - b)) {
            const finding = nullAt.has(row) ? nulls : findingAt(row);
            if (finding !== undefined && finding.problems.length > 0)
                tell({ row: batch.firstRow + row, finding });
        }
    }
    function show(batch, values, numbers) {
        const { content } = values;
        const key = () => {
            if (content.content === 'texts')
                return { kind: 'fields', fields: content.fields, values, numbers: undefined };
            return isNumeric
                ? { kind: 'numbers', address: content.values, values }
                : { kind: 'values', valueOf: values.valueOf };
        };
        seen?.({ firstRow: batch.firstRow, rows: batch.rows, numbers, key: key() });
    }
    async function knownDictionary(batch) {
        const { dictionary } = batch;
        const entries = decodedEntries(memory, dictionary);
        const bad = new Map();
        for (let from = 0; from < entries.count; from += batches/* BATCH_ROWS */.B) {
            const slice = sliceOf(entries, from, Math.min(batches/* BATCH_ROWS */.B, entries.count - from));
            for (const [position, finding] of await findingsOf(slice))
                bad.set(from + position, finding);
        }
        return { dictionary, entries, bad, rows: 0 };
    }
    async function takeEntries(batch, tell) {
        current ??= await knownDictionary(batch);
        const { dictionary, entries, bad } = current;
        let rows = 0;
        for (const entry of bad.keys())
            rows += memory.u32()[dictionary.counts / 4 + entry] ?? 0;
        const found = rows === current.rows ? parquet_column_NOTHING : badRows(batch, bad);
        await report(batch, [...found.keys()], (row) => found.get(row), tell);
        current.rows = rows;
        if (seen === undefined)
            return;
        const values = expandedRows(memory, batch, entries);
        // The numbers of texts are what the check leaves behind.
        if (values.content.content === 'texts')
            check.suspects(values);
        show(batch, values, check.numbersOf(values));
    }
    function badRows(batch, bad) {
        const indices = batch.indices() / 4;
        const words = memory.u32();
        const found = new Map();
        // Nearly all entries are fine, and a byte is asked faster than a map.
        const marks = new Uint8Array(batch.dictionary.entries);
        for (const entry of bad.keys())
            marks[entry] = 1;
        for (let row = 0; row < batch.rows; row += 1) {
            const entry = words[indices + row] ?? parquet_kernels/* NO_INDEX */.lg;
            const finding = marks[entry] === 1 ? bad.get(entry) : undefined;
            if (finding !== undefined)
                found.set(row, finding);
        }
        return found;
    }
    async function takeLists(batch, tell) {
        const lists = [];
        const judge = own.rule.kind === 'anything' ? undefined : await look();
        for (let row = 0; row < batch.rows; row += 1) {
            const value = batch.valueOf(row);
            if (value === null)
                continue;
            lists.push(row);
            profile?.addValue(value);
        }
        await report(batch, judge === undefined ? [] : lists, (row) => judge?.ofValue(batch.valueOf(row)), tell);
        const key = { kind: 'values', valueOf: batch.valueOf };
        seen?.({ firstRow: batch.firstRow, rows: batch.rows, numbers: undefined, key });
    }
    return {
        async take(batch, tell) {
            if (batch.content === 'entries')
                return takeEntries(batch, tell);
            if (batch.content === 'lists')
                return takeLists(batch, tell);
            const values = decodedRows(memory, batch);
            const suspects = check.suspects(values);
            const numbers = check.numbersOf(values);
            if (seen !== undefined)
                show(batch, values, numbers);
            profile?.add(values, 0);
            const judge = suspects.length === 0 ? undefined : await look();
            return report(batch, suspects, (row) => judge?.ofValue(values.valueOf(row)), tell);
        },
        endChunk() {
            if (current !== undefined)
                profile?.add(current.entries, current.dictionary.counts);
            current = undefined;
        },
        finish: () => profile?.finish(),
    };
}
const parquet_column_NOTHING = new Map();
/** Ascending. */
function nullRows(batch, bytes) {
    const rows = [];
    if (batch.content === 'lists') {
        for (let row = 0; row < batch.rows; row += 1)
            if (batch.valueOf(row) === null)
                rows.push(row);
        return rows;
    }
    const { present } = batch;
    const own = bytes.subarray(present, present + batch.rows);
    for (let row = own.indexOf(0); row >= 0; row = own.indexOf(0, row + 1))
        rows.push(row);
    return rows;
}

// EXTERNAL MODULE: ./build/src/data/engine/constant-fields.js
var constant_fields = __webpack_require__(53139);
;// CONCATENATED MODULE: ./build/src/data/engine/parquet-constant.js






function parquetConstant({ name, rule, text, finding }, space) {
    const fields = (0,constant_fields/* constantFields */.M)(space, text);
    const { value } = finding;
    const see = (rows, seen) => {
        for (let firstRow = 0; firstRow < rows; firstRow += batches/* BATCH_ROWS */.B) {
            const count = Math.min(batches/* BATCH_ROWS */.B, rows - firstRow);
            const numbers = typeof value === 'number' ? space.values : undefined;
            if (typeof value === 'number')
                space.memory.f64().fill(value, space.values / 8, space.values / 8 + count);
            seen({
                firstRow,
                rows: count,
                numbers,
                key: { kind: 'fields', fields: { ...fields, rows: count }, values: undefined, numbers },
            });
        }
    };
    return {
        finding,
        take(rows, report, seen) {
            if (finding.problems.length > 0)
                for (let row = 0; row < rows; row += 1)
                    report({ row, finding });
            see(rows, seen);
        },
        see,
        profile(rows) {
            const once = (0,column_profiler/* columnProfiler */.m)(name, (0,cell_rule/* unitOf */.uF)(rule));
            if (rows === 0)
                return once.profile();
            (0,second_look/* profileCell */.ql)(once, finding, (0,cell_rule/* unitOf */.uF)(rule));
            return (0,repeat/* repeated */.Z)(once.profile(), rows);
        },
    };
}

// EXTERNAL MODULE: ./build/src/data/engine/key-partitions.js
var key_partitions = __webpack_require__(40976);
;// CONCATENATED MODULE: ./build/src/data/engine/parquet-keys.js



function parquetKeys(plans, columns, space) {
    const order = commonOrder(plans, columns);
    const keys = plans.map((plan) => ({
        plan,
        late: !isInOrder(plan, order),
        partitions: (0,key_partitions/* keyPartitions */.z)(space),
        hashes: 0,
    }));
    return {
        order,
        late: keys.filter(({ late }) => late).map(({ plan }) => plan),
        has: (column) => keys.some(({ plan, late }) => !late && plan.columns.some((one) => one.column === column)),
        begin(rows) {
            for (const key of keys)
                key.hashes = space.memory.alloc(rows * 8);
        },
        add(column, given, rows, firstRow, only) {
            for (const { plan, late, hashes } of keys) {
                if (only === undefined ? late : plan !== only)
                    continue;
                plan.columns.forEach((part, place) => {
                    if (part.column !== column)
                        return;
                    mixIn(given, part.as, { hashes: hashes + firstRow * 8, rows, first: place === 0 ? 1 : 0, skipNulls: plan.skipNulls ? 1 : 0 }, space);
                });
            }
        },
        end(rows, rowsBefore) {
            for (const { partitions, hashes } of keys)
                partitions.distribute(hashes, rows, rowsBefore);
        },
        finish: () => keys.map(({ plan, partitions }) => ({ id: plan.id, pieces: partitions.finish() })),
    };
}
/** The longest key first, because it is the hardest to fit in. */
function commonOrder(plans, columns) {
    const [longest] = plans.toSorted((a, b) => b.columns.length - a.columns.length);
    const all = Array.from({ length: columns }, (_, column) => column);
    return [...new Set([...(longest?.columns.map(({ column }) => column) ?? []), ...all])];
}
function isInOrder({ columns }, order) {
    const places = columns.map(({ column }) => order.indexOf(column));
    return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
}
function mixIn(given, as, target, space) {
    const { kernels } = space;
    const { hashes, rows, first, skipNulls } = target;
    switch (given.kind) {
        case 'numbers':
            if (as === 'number')
                withOdd(given.values, target, space, () => kernels.hashNumbers(given.address, rows, hashes, first, skipNulls));
            else
                mixTexts(given.values.valueOf, target, space);
            return;
        case 'fields':
            if (as === 'number' && given.numbers !== undefined)
                kernels.hashNumbers(given.numbers, rows, hashes, first, skipNulls);
            else
                withOdd(given.values, target, space, () => kernels.hashTexts(given.fields, hashes, first, skipNulls));
            return;
        case 'values':
            mixTexts(given.valueOf, target, space);
    }
}
const encoder = new TextEncoder();
/** Values that the kernel must not see are hashed here, by their texts. */
function withOdd(values, { hashes, first, skipNulls }, { memory }, kernel) {
    if (values === undefined || values.odd.length === 0) {
        kernel();
        return;
    }
    const at = (row) => hashes / 8 + row;
    const before = values.odd.map((row) => (first === 1 ? 0n : (memory.u64()[at(row)] ?? 0n)));
    kernel();
    values.odd.forEach((row, index) => {
        const hash = before[index] ?? 0n;
        const hasNull = first === 0 && skipNulls === 1 && hash === 0n;
        const text = encoder.encode((0,explain/* asText */.e)(values.valueOf(row)) ?? '');
        memory.u64()[at(row)] = hasNull ? 0n : (0,kernels_kernels/* combineHashes */.K1)(hash, (0,kernels_kernels/* hashText */.qj)(text));
    });
}
/** Writes the values as texts into memory that is given back at once. */
function mixTexts(valueAt, target, space) {
    const { kernels, memory } = space;
    const { hashes, rows, first, skipNulls } = target;
    // All values come before memory is taken: the reader may take some to tell them.
    const texts = Array.from({ length: rows }, (_, row) => {
        const value = valueAt(row);
        return value === null ? null : ((0,explain/* asText */.e)(value) ?? null);
    });
    const bytes = Buffer.from(texts.join(''), 'utf8');
    const mark = memory.mark();
    const base = memory.alloc(bytes.length + 64);
    const pairs = memory.alloc(rows * 8);
    memory.u8().set(bytes, base);
    const words = memory.u32();
    let end = 0;
    texts.forEach((text, row) => {
        const start = end;
        end += text === null ? 0 : Buffer.byteLength(text, 'utf8');
        words.fill(kernels_kernels/* EMPTY_TEXT */.Ql, pairs / 4 + row * 2, pairs / 4 + row * 2 + 2);
        if (text !== '')
            words.set([start, end], pairs / 4 + row * 2);
    });
    kernels.hashTexts({ base, starts: pairs, ends: pairs + 4, stride: 8, gap: 0, rows }, hashes, first, skipNulls);
    memory.release(mark);
}

;// CONCATENATED MODULE: ./build/src/data/parquet/rows.js


/**
 * Rows of a row group, as the values of the wanted columns in their order: for rules over several columns and as the reference to
 * compare with. A page of each column is in memory at a time; mark and release memory as for {@link columnBatches}.
 *
 * @throws UserError as {@link columnBatches}
 */
function* rowsOf({ columns, ...input }) {
    const rows = input.footer.rowGroups[input.rowGroup]?.rows ?? 0;
    const cursors = columns.map((column) => cursor((0,column_reader/* columnBatches */.$)({ ...input, column })));
    for (let row = 0; row < rows; row += 1)
        yield cursors.map((next, at) => {
            const value = next();
            if (value !== undefined)
                return value;
            throw (0,parquet_error/* damaged */.qM)({ file: input.name, rowGroup: input.rowGroup, column: columns[at]?.name }, 'it has too few rows');
        });
}
/** The values of batches one after another; undefined behind the last. */
function cursor(batches) {
    let batch;
    let row = 0;
    return () => {
        while (batch === undefined || row === batch.rows) {
            batch = batches.next().value;
            row = 0;
            if (batch === undefined)
                return undefined;
        }
        const value = batch.valueOf(row);
        row += 1;
        return value;
    };
}

;// CONCATENATED MODULE: ./build/src/data/engine/parquet-row-rules.js

/**
 * Problems of a row group's rows under rules over several columns: the reference says what is wrong with a broken row, column rules included.
 * @returns ascending by row, from 0 in the row group
 */
function* brokenRows(given) {
    const { broken, looks } = given;
    const rules = looks.schema?.rowRules;
    if (rules === undefined)
        return;
    let row = 0;
    for (const values of objectsOf(given, rules.columns)) {
        if (broken[row] !== 1 && !rules.holds(values))
            broken[row] = 1;
        row += 1;
    }
    const last = broken.lastIndexOf(1);
    if (last < 0)
        return;
    row = 0;
    for (const values of objectsOf(given, undefined)) {
        if (broken[row] === 1)
            for (const problem of looks.problemsOf(values))
                yield { row, ...problem };
        if (row === last)
            break;
        row += 1;
    }
}
/** Rows as objects. @param names undefined for all columns */
function* objectsOf({ plan, columns, space, input, rowGroup, looks, constants }, names) {
    const wanted = columns
        .map((own, index) => ({ own, index }))
        .filter(({ own }) => names?.includes(own.column.name) ?? true);
    const nulls = wanted.map(({ index }) => looks.columns[index]?.at(null).value);
    const fixed = constants.flatMap(({ finding }, index) => {
        const name = plan.columns[columns.length + index]?.name ?? '';
        return finding.value === undefined || names?.includes(name) === false ? [] : [[name, finding.value]];
    });
    const mark = space.memory.mark();
    const table = { ...input, rowGroup: rowGroup.index, columns: wanted.map(({ own }) => own.column) };
    const rows = wanted.length === 0 ? Array.from({ length: rowGroup.rows }, () => []) : rowsOf(table);
    try {
        for (const values of rows) {
            const row = Object.create(null);
            wanted.forEach(({ own }, index) => {
                const value = values[index] ?? nulls[index];
                if (value !== undefined)
                    row[own.column.name] = value;
            });
            for (const [name, value] of fixed)
                row[name] = value;
            yield row;
        }
    }
    finally {
        space.memory.release(mark);
    }
}

;// CONCATENATED MODULE: ./build/src/data/engine/parquet-collector.js









async function parquetCollector(setup) {
    const { plan, columns, space, input, secondLook } = setup;
    const { memory } = space;
    const log = (0,violations/* violationLog */.U)();
    const keys = parquetKeys(plan.keys, plan.columns.length, space);
    const watched = (0,observers/* observers */.i)({ ...plan, keys: [] }, space);
    const watching = new Set([...plan.ranges, ...plan.orders].map(({ column }) => column));
    let rows = 0;
    const see = (column, { firstRow, rows: count, numbers, key }) => {
        if (numbers !== undefined)
            watched.numbers(column, numbers, count, rows + firstRow);
        keys.add(column, key, count, firstRow);
    };
    async function columnCheck(own, index) {
        const column = plan.columns[index];
        if (column === undefined)
            return undefined;
        // Texts are moments when they are valid.
        const judges = plan.profile && own.rule.kind === 'texts' && (0,cell_rule/* unitOf */.uF)(column.rule) !== 'number';
        return parquetColumnCheck({
            plan: column,
            own,
            space,
            profiled: plan.profile,
            look: async () => (await secondLook()).columns[index],
            known: judges ? (await secondLook()).columns[index] : undefined,
            seen: keys.has(index) || watching.has(index) ? (seen) => see(index, seen) : undefined,
        });
    }
    const checks = await Promise.all(columns.map(columnCheck));
    const constants = await Promise.all(plan.constants.map(async (text, index) => {
        const column = columns.length + index;
        const { name, rule } = plan.columns[column] ?? { name: '', rule: { kind: 'anything' } };
        const finding = (await secondLook()).columns[column]?.at(text) ?? {
            value: undefined,
            shown: undefined,
            problems: [],
        };
        return parquetConstant({ name, rule, text, finding }, space);
    }));
    async function readColumn(index, rowGroup, report) {
        const [own, check, column] = [columns[index], checks[index], plan.columns[index]];
        if (own === undefined || check === undefined || column === undefined)
            return;
        const idle = own.rule.kind === 'anything' && column.nullable && !plan.profile && !keys.has(index);
        // Lists are slow to read; all others are read even if nothing is asked of them, so that damage is found.
        if (own.column.kind === 'list' && idle)
            return;
        const mark = memory.mark();
        for (const batch of (0,column_reader/* columnBatches */.$)({ ...input, rowGroup: rowGroup.index, column: own.column }))
            await check.take(batch, report);
        check.endChunk();
        memory.release(mark);
    }
    /** Mixes a key whose columns are in another order than those of the other keys. */
    async function readKey(key, rowGroup) {
        for (const { column: index } of key.columns) {
            const own = columns[index];
            const add = ({ firstRow, rows: count, key: values }) => keys.add(index, values, count, firstRow, key);
            if (own === undefined) {
                constants[index - columns.length]?.see(rowGroup.rows, add);
                continue;
            }
            const column = plan.columns[index];
            if (column === undefined)
                continue;
            const mark = memory.mark();
            const rule = { kind: 'anything' };
            const reader = parquetColumnCheck({
                plan: { ...column, nullable: true },
                own: { ...own, rule },
                space,
                profiled: false,
                look: async () => undefined,
                known: undefined,
                seen: add,
            });
            for (const batch of (0,column_reader/* columnBatches */.$)({ ...input, rowGroup: rowGroup.index, column: own.column }))
                await reader.take(batch, () => undefined);
            memory.release(mark);
        }
    }
    return {
        async addRowGroup(rowGroup) {
            const mark = memory.mark();
            try {
                keys.begin(rowGroup.rows);
            }
            catch (error) {
                if (!(error instanceof RangeError))
                    throw error;
                throw (0,parquet_error/* unsupported */.qO)({ file: input.name, rowGroup: rowGroup.index }, `its ${rowGroup.rows} rows are too many to compare`, 'Write the file with smaller row groups.');
            }
            const broken = plan.rowRules ? new Uint8Array(rowGroup.rows) : undefined;
            const tell = ({ row, finding }) => {
                if (broken !== undefined)
                    broken[row] = 1;
                else
                    for (const problem of finding.problems)
                        log.add(problem, placed(rows + row, finding.shown));
            };
            for (const index of keys.order) {
                const constant = constants[index - columns.length];
                if (constant === undefined)
                    await readColumn(index, rowGroup, tell);
                else
                    constant.take(rowGroup.rows, tell, (seen) => see(index, seen));
            }
            for (const key of keys.late)
                await readKey(key, rowGroup);
            if (broken !== undefined)
                for (const { row, problem, value } of brokenRows({
                    ...setup,
                    rowGroup,
                    broken,
                    looks: await secondLook(),
                    constants,
                }))
                    log.add(problem, placed(rows + row, value));
            keys.end(rowGroup.rows, rows);
            memory.release(mark);
            rows += rowGroup.rows;
        },
        finish: () => ({
            rows,
            groups: log.groups(),
            profile: plan.profile ? tableOf() : undefined,
            observed: { ...watched.finish(), keys: keys.finish() },
        }),
    };
    function tableOf() {
        const own = checks.flatMap((check) => check?.finish() ?? []);
        return { rows, columns: [...own, ...constants.map((constant) => constant.profile(rows))] };
    }
}
/** @param row from 0 */
const placed = (row, value) => ({ row: row + 1, line: undefined, value });

// EXTERNAL MODULE: ./build/src/data/engine/second-looks.js + 1 modules
var second_looks = __webpack_require__(66294);
// EXTERNAL MODULE: ./build/src/data/engine/workspace.js
var workspace = __webpack_require__(14680);
;// CONCATENATED MODULE: ./build/src/data/engine/parquet-part.js




/**
 * Checks ranges of row groups of one file in one thread, one at a time.
 * @param compiled the schema, where it is at hand; otherwise it is compiled when something needs a second look
 * The checks throw UserError `data.parquet` or `data.unsupported` when a page is damaged or cannot be read.
 */
function parquetPartChecker(file, { kernels, parquet }, source, compiled) {
    const { name, footer, columns, plan, schema: written } = file;
    const space = parquetSpace(kernels, plan.columns.length);
    const clean = space.memory.mark();
    const secondLook = (0,second_looks/* lazySecondLooks */.R)(plan, written, compiled);
    return async (range, onProgress) => {
        space.memory.release(clean);
        const input = { file: source, name, footer, room: { linear: space.memory, kernels: parquet } };
        const rows = await parquetCollector({ plan, columns, space, secondLook, input });
        const end = Math.min(range.to, footer.rowGroups.length);
        let done = 0;
        for (const rowGroup of footer.rowGroups.slice(range.from, end)) {
            await rows.addRowGroup(rowGroup);
            done += rowGroup.end - rowGroup.start;
            onProgress(done);
        }
        return { start: range.from, end, lines: 0, checkpoints: [], fatal: undefined, ...rows.finish() };
    };
}
/** Pages have memory of their own, so the room for texts and their structure is small. */
function parquetSpace(kernels, columns) {
    const space = (0,workspace/* workspace */.Gl)(kernels, batches/* BATCH_ROWS */.B, 1);
    return { ...space, nulls: space.memory.allocZeroed(columns * 4) };
}

// EXTERNAL MODULE: ./build/src/data/parquet/schema.js + 1 modules
var parquet_schema = __webpack_require__(60810);
// EXTERNAL MODULE: ./build/src/data/engine/file-plan.js
var file_plan = __webpack_require__(62211);
;// CONCATENATED MODULE: ./build/src/data/engine/parquet-rule.js


const VALID = { kind: 'valid' };
const REFERENCE = { kind: 'reference' };
/** The strongest rule that never accepts what the schema refuses. */
function parquetRule(column, schema, automata) {
    const { name } = column;
    if (schema === undefined || !schema.columns.includes(name))
        return { kind: 'anything' };
    if (asksNothing(name, schema))
        return { kind: 'anything' };
    const accepts = (value) => schema.checkValue(name, value).length === 0;
    const property = schema.property(name);
    if (property === undefined || Object.keys(property).some((keyword) => !cell_rule/* KNOWN_KEYWORDS */.nn.has(keyword)))
        return REFERENCE;
    const kind = (0,parquet_schema/* kindOf */.I)(column);
    switch (kind) {
        case 'boolean':
            return booleanRule(accepts);
        case 'integer':
        case 'number':
        case 'decimal':
            return numberRule(kind, property, accepts);
        case 'date':
        case 'time':
        case 'date-time':
        case 'uuid':
            return formattedRule(kind, property);
        case 'text':
        case 'binary':
            return textRule(property, accepts, automata);
        case 'list':
        case 'unsupported':
            return REFERENCE;
    }
}
/** Whether the schema asks nothing of the values of a column that it names. */
function asksNothing(column, schema) {
    const property = schema.property(column);
    // `true` and `false` are schemas as well, and both say the same of every value.
    if (property === undefined)
        return schema.checkValue(column, '').length === 0;
    return Object.keys(property).every((keyword) => cell_rule/* ANNOTATIONS */.BC.includes(keyword));
}
function booleanRule(accepts) {
    const among = [false, true].filter(accepts).map(Number);
    if (among.length === 2)
        return VALID;
    const [only = Number.POSITIVE_INFINITY] = among;
    return { kind: 'numbers', minimum: only, maximum: only, multipleOf: undefined, whole: false, among: undefined };
}
function numberRule(kind, property, accepts) {
    const types = typesIn(property);
    const numeric = types === undefined || types.includes('number') || types.includes('integer');
    if (!numeric || cell_rule/* NUMBER_FORMATS */.L6.includes(property['format']))
        return REFERENCE;
    const listed = valuesIn(property);
    if (listed !== undefined) {
        const among = listed.filter((value) => typeof value === 'number').filter(accepts);
        const [minimum, maximum] = [Math.min(...among), Math.max(...among)];
        // Whole numbers without a gap are no more than bounds.
        const solid = kind === 'integer' && new Set(among.filter(Number.isInteger)).size === maximum - minimum + 1;
        return { kind: 'numbers', minimum, maximum, multipleOf: undefined, whole: false, among: solid ? undefined : among };
    }
    const bounds = (0,cell_rule/* cellRuleOf */.c)({
        schema: pick(property, cell_rule/* NUMBER_KEYWORDS */.Xr),
        types: new Set(['number']),
        accepts,
        automata: undefined,
    });
    if (bounds.kind !== 'number')
        return REFERENCE;
    const { minimum, maximum, multipleOf } = bounds;
    const whole = kind !== 'integer' && types?.includes('number') === false;
    const open = minimum === Number.NEGATIVE_INFINITY && maximum === Number.POSITIVE_INFINITY;
    if (open && !whole && multipleOf === undefined)
        return VALID;
    return { kind: 'numbers', minimum, maximum, multipleOf, whole, among: undefined };
}
/** Values whose text always has the form of their format. */
function formattedRule(kind, property) {
    const types = typesIn(property);
    const isText = types === undefined || types.includes('string');
    const plain = ['minLength', 'maxLength', 'pattern', 'enum', 'const'].every((keyword) => !(keyword in property));
    const { format = kind } = property;
    return isText && plain && (format === kind || cell_rule/* NUMBER_FORMATS */.L6.includes(format)) ? VALID : REFERENCE;
}
function textRule(property, accepts, automata) {
    if (typesIn(property)?.includes('string') === false)
        return REFERENCE;
    const listed = valuesIn(property)?.filter((value) => typeof value === 'string');
    const format = cell_rule/* NUMBER_FORMATS */.L6.includes(property['format']) ? [] : ['format'];
    const schema = pick(property, ['minLength', 'maxLength', 'pattern', ...format]);
    const rule = (0,cell_rule/* cellRuleOf */.c)({
        schema: listed === undefined ? schema : { ...schema, enum: listed },
        types: new Set(['string']),
        accepts,
        automata,
    });
    return rule.kind === 'reference' ? REFERENCE : { kind: 'texts', rule };
}
function typesIn({ type }) {
    return type === undefined ? undefined : [type].flat();
}
/** What `enum` and `const` leave; a value must be in both when both are there, which `accepts` decides. */
function valuesIn(property) {
    if (Array.isArray(property['enum']))
        return property['enum'];
    return 'const' in property ? [property['const']] : undefined;
}
const pick = (schema, keywords) => Object.fromEntries(keywords.flatMap((keyword) => (keyword in schema ? [[keyword, schema[keyword]]] : [])));

// EXTERNAL MODULE: ./build/src/data/engine/plan.js
var plan = __webpack_require__(17234);
;// CONCATENATED MODULE: ./build/src/data/engine/parquet-plan.js




/** What is to be done with one Parquet file. What asks for a column that the file does not have is left out. */
function parquetPlan({ columns, partitions, schema, automata, request }) {
    const own = columns.flatMap((column) => column.kind === 'unsupported' ? [] : [{ column, rule: parquetRule(column, schema, automata) }]);
    const unread = columns.filter((column) => column.kind === 'unsupported');
    const given = partitions.filter((partition) => columns.every(({ name }) => name !== partition.column));
    const plans = [
        ...own.map(({ column, rule }) => ({
            name: column.name,
            rule: cellRule(column, rule),
            nullable: schema === undefined || (0,plan/* nullPasses */.R)(column.name, schema, schema.typesOf(column.name)),
        })),
        ...given.map(({ column }) => (0,plan/* columnPlan */.Y)(column, schema, automata)),
    ];
    // Whole rows cannot be compared when a part of them is unknown.
    const keys = request.keys.filter((key) => key.columns !== undefined || unread.length === 0);
    const asked = (column) => isAsked(column.name, schema, request);
    return {
        plan: {
            columns: plans,
            constants: given.map(({ value }) => value),
            profile: request.profile,
            header: true,
            rowRules: schema?.rowRules !== undefined,
            ...(0,file_plan/* collected */.gd)(plans, { ...request, keys }),
        },
        columns: own,
        names: [...columns.map(({ name }) => name), ...given.map(({ column }) => column)],
        groups: [...unread.filter(asked).map(unreadable), ...structures(columns, schema)],
        unread: unread.filter((column) => !asked(column)).map(({ name, type, reason }) => ({ column: name, type, reason })),
    };
}
/** What the kernels for text cells would call the rule: it decides in what the column's numbers are counted. */
function cellRule(column, rule) {
    const kind = (0,parquet_schema/* kindOf */.I)(column);
    if (kind === 'date' || kind === 'date-time')
        return { kind };
    return rule.kind === 'texts' ? rule.rule : { kind: 'anything' };
}
function isAsked(column, schema, { keys, ranges, orders }) {
    const bySchema = schema !== undefined &&
        (schema.required.includes(column) ||
            (schema.columns.includes(column) && !asksNothing(column, schema)) ||
            (schema.rowRules !== undefined && (schema.rowRules.columns?.includes(column) ?? true)));
    const byKey = keys.some((key) => key.columns?.some(({ name }) => name === column) ?? true);
    return bySchema || byKey || [...ranges, ...orders].some((need) => need.column === column);
}
const unreadable = ({ name, type, reason }) => ({
    rule: 'parquet.column',
    column: name,
    expected: `values that can be checked (${reason}); write them in columns of their own, or ask nothing of this one`,
    count: 1,
    samples: [{ row: undefined, line: undefined, value: type }],
});
/** Rules about a structure, whose fields are columns of their own here. */
function structures(columns, schema) {
    if (schema === undefined)
        return [];
    const names = columns.map(({ name }) => name);
    return schema.columns.flatMap((name) => {
        const field = names.find((one) => one.startsWith(`${name}.`));
        if (field === undefined || names.includes(name) || asksNothing(name, schema))
            return [];
        return [
            {
                rule: 'parquet.structure',
                column: name,
                expected: `rules about the fields of this structure, each by its own name, such as ${JSON.stringify(field)}`,
                count: 1,
                samples: [{ row: undefined, line: undefined, value: undefined }],
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/data/engine/row-group-ranges.js
/**
 * Neighbouring ranges of row groups of about equal bytes.
 * @param wanted at most as many
 * @param least bytes worth a range of their own
 */
function rowGroupRanges(rowGroups, wanted, least) {
    const sizes = rowGroups.map(({ start, end }) => end - start);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    const share = Math.max(all / wanted, least);
    const starts = [0];
    let bytes = 0;
    sizes.forEach((size, index) => {
        // A range ends where its share is full, but the last one is not to be a scrap.
        if (bytes >= share * starts.length && all - bytes >= share / 2)
            starts.push(index);
        bytes += size;
    });
    return starts.map((from, index) => ({ from, to: starts[index + 1] ?? Number.POSITIVE_INFINITY, exact: true }));
}

// EXTERNAL MODULE: ./build/src/data/header.js
var header = __webpack_require__(29961);
// EXTERNAL MODULE: ./build/src/data/kernels/load.js + 1 modules
var load = __webpack_require__(78576);
// EXTERNAL MODULE: ./build/src/data/kernels/load-parquet.js
var load_parquet = __webpack_require__(41538);
// EXTERNAL MODULE: ./build/src/data/parquet/footer.js
var parquet_footer = __webpack_require__(46426);
// EXTERNAL MODULE: ./build/src/adapters/automaton-maker.js
var automaton_maker = __webpack_require__(36097);
// EXTERNAL MODULE: ./build/src/adapters/file-source.js
var file_source = __webpack_require__(57710);
;// CONCATENATED MODULE: ./build/src/adapters/check-parquet-file.js













/** Where {@link planWithAutomata} takes a file for large. */
const AUTOMATA_BYTES = 1024 * 1024;
/** A thread is worth its start above this size. */
const LEAST_PART_BYTES = 2 * 1024 * 1024;
/** Several parts per thread, so that a slow moment of one processor does not hold up the end. */
const PARTS_PER_THREAD = 4;
const NO_ROWS = {
    rule: 'file.no-rows',
    column: undefined,
    expected: 'There are columns and not a single row.',
    count: 1,
    samples: [{ row: undefined, line: undefined, value: undefined }],
};
/** @throws UserError `data.parquet` when the file is damaged, `data.unsupported` when it has something that the reader does not know */
async function checkParquetFile(open) {
    const { file, request, schema, source } = open;
    refuseCompressed(open);
    const footer = (0,parquet_footer/* readFooter */.A)(source, file.shown);
    const { plan, columns, names, groups, unread } = await (0,automaton_maker/* planWithAutomata */.g)(source.size >= AUTOMATA_BYTES, (automata) => parquetPlan({ columns: footer.columns, partitions: file.partitions, schema, automata, request }), (planned) => planned.columns);
    const parts = await checkRowGroups(open, { name: file.shown, footer, columns, plan, schema: request.schema });
    const found = [
        ...(0,header/* headerProblems */._)(names, undefined, schema),
        ...groups,
        ...parts.groups,
        ...(parts.rows === 0 ? [NO_ROWS] : []),
    ];
    return {
        findings: {
            path: file.shown,
            rows: parts.rows,
            bytes: source.size,
            groups: (0,merge_parts/* sortGroups */.zp)(found, names),
            cutShort: parts.cutShort,
            ...(unread.length === 0 ? {} : { unread }),
        },
        columns: names,
        read: { plan, parts },
    };
}
/** @throws UserError `data.unsupported` */
function refuseCompressed({ file }) {
    if (file.compression === 'none')
        return;
    throw (0,parquet_error/* unsupported */.qO)({ file: file.shown }, 'a Parquet file in an archive cannot be read', 'Unpack it: its pages are compressed already.');
}
async function checkRowGroups(open, plan) {
    const { file, schema, source, threads, onProgress } = open;
    const wanted = threads.count === 1 ? 1 : threads.count * PARTS_PER_THREAD;
    const ranges = rowGroupRanges(plan.footer.rowGroups, wanted, LEAST_PART_BYTES);
    if (ranges.length === 1) {
        const check = checkerOfRowGroups(plan, (0,load/* instantiateKernels */.JH)(), source, schema);
        return (0,check_parts/* checkParts */.dD)(ranges, 0, (range) => check(range, onProgress));
    }
    let done = 0;
    const check = threads.forFile(file.path, plan, (bytes) => {
        done += bytes;
        onProgress(done);
    });
    return (0,check_parts/* checkParts */.dD)(ranges, 0, check);
}
/**
 * What checks row groups in one thread.
 * @param wasm kernels that are its own
 * @param schema compiled, where it is at hand
 */
function checkerOfRowGroups(plan, wasm, source, schema) {
    return parquetPartChecker(plan, { kernels: (0,load/* loadKernels */.jf)(wasm), parquet: (0,load_parquet/* loadParquetKernels */.N)(wasm) }, source, schema);
}
/** Reads rows of a file again. @param rows ascending, from 0 @throws UserError as {@link checkParquetFile} */
function readParquetRows({ path, shown }, rows) {
    const source = (0,file_source/* fileSource */.I)(path);
    try {
        return findParquetRows({ file: source, name: shown, footer: (0,parquet_footer/* readFooter */.A)(source, shown), room: (0,load_parquet/* parquetRoom */.W)() }, rows);
    }
    finally {
        source.close();
    }
}


/***/ })

};
