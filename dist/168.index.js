export const id = 168;
export const ids = [168];
export const modules = {

/***/ 5177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fileSource),
/* harmony export */   S: () => (/* binding */ streamSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);




function fileSource(path) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    return {
        size: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).size,
        read: (into, position) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, into, 0, into.length, position),
        version() {
            const { size, mtimeMs, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
            return `${size} ${mtimeMs} ${ino}`;
        },
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor),
    };
}
const CHUNK_BYTES = 262_144;
/** Unpacked ahead by another thread while what came before is checked. */
const UNPACKING = { chunkSize: 1_048_576, readableHighWaterMark: 2_097_152 };
/**
 * A text that can only be read from its beginning, because it is compressed or not UTF-8; what comes out is UTF-8.
 *
 * @param shown the file's path as users know it
 * @param encoding label of the WHATWG encoding standard
 * Reading throws UserError `data.compressed` for a broken archive and `text.encoding` for bytes that the encoding does not know.
 */
function streamSource(path, shown, compression, encoding) {
    const plain = unpacked(path, compression);
    const chunks = transcoded(plain.chunks, shown, encoding)[Symbol.asyncIterator]();
    let chunk = new Uint8Array();
    return {
        async read(into) {
            let filled = 0;
            while (filled < into.length) {
                if (chunk.length === 0) {
                    const next = await nextChunk(chunks, shown, compression);
                    if (next === undefined)
                        return filled;
                    chunk = next;
                }
                const taken = Math.min(chunk.length, into.length - filled);
                into.set(taken === chunk.length ? chunk : chunk.subarray(0, taken), filled);
                chunk = chunk.subarray(taken);
                filled += taken;
            }
            return filled;
        },
        next: () => nextChunk(chunks, shown, compression),
        done: plain.done,
        close: plain.close,
    };
}
function unpacked(path, compression) {
    if (compression === 'zstd')
        return zstdFrames(path);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: CHUNK_BYTES });
    const chunks = compression === undefined ? file : pipe(file, (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)(UNPACKING));
    return {
        chunks,
        done: () => file.bytesRead,
        close() {
            chunks.destroy();
            file.destroy();
        },
    };
}
/** Node's stream ends with the first frame, but a file may hold many (RFC 8878, section 3). */
function zstdFrames(path) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    let offset = 0;
    let close = () => { };
    async function* frames() {
        while (offset < size) {
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { start: offset, highWaterMark: CHUNK_BYTES });
            const frame = pipe(file, (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress)(UNPACKING));
            close = () => {
                frame.destroy();
                file.destroy();
            };
            yield* frame;
            file.destroy();
            if (frame.bytesWritten === 0)
                throw new Error('there is an empty frame');
            offset += frame.bytesWritten;
        }
    }
    return { chunks: frames(), done: () => offset, close: () => close() };
}
function pipe(file, unpack) {
    file.on('error', (error) => unpack.destroy(error));
    return file.pipe(unpack);
}
async function nextChunk(chunks, shown, compression) {
    try {
        // Lets the unpacking thread have its next piece before this one is checked.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        const next = await chunks.next();
        return next.done === true ? undefined : next.value;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo || compression === undefined)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('data.compressed', `${shown} is not a whole ${compression} file: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}.`, {
            file: shown,
            hint: 'Was it written to the end, and does its name end as it is compressed?',
            cause: error,
        });
    }
}
async function* transcoded(source, shown, encoding) {
    // UTF-8 is checked line by line later, which tells the exact place.
    if (new TextDecoder(encoding).encoding === 'utf-8') {
        yield* source;
        return;
    }
    const decoder = new TextDecoder(encoding, { fatal: true });
    let done = 0;
    const decode = (chunk) => {
        try {
            return Buffer.from(chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }), 'utf8');
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('text.encoding', `${shown} is not ${encoding} text, somewhere behind byte ${done}.`, {
                file: shown,
                hint: 'Set `encoding` of the data set to what the file is written in.',
                cause: error,
            });
        }
    };
    for await (const chunk of source) {
        yield decode(chunk);
        done += chunk.length;
    }
    yield decode(undefined);
}


/***/ }),

/***/ 19168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ checkerOf),
  isDataWorker: () => (/* binding */ isDataWorker),
  serveParts: () => (/* binding */ serveParts)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/src/data/parquet/batches.js
var batches = __webpack_require__(82709);
// EXTERNAL MODULE: ./build/src/data/row-schema.js + 5 modules
var row_schema = __webpack_require__(56641);
// EXTERNAL MODULE: ./build/src/data/parquet/column-reader.js + 14 modules
var column_reader = __webpack_require__(10977);
// EXTERNAL MODULE: ./build/src/data/parquet/parquet-error.js
var parquet_error = __webpack_require__(26286);
// EXTERNAL MODULE: ./build/src/data/violations.js
var violations = __webpack_require__(87012);
// EXTERNAL MODULE: ./build/src/data/engine/cell-rule.js
var cell_rule = __webpack_require__(76448);
// EXTERNAL MODULE: ./build/src/data/engine/observers.js + 1 modules
var observers = __webpack_require__(55484);
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
            const { numbers: found, values } = (0,read_state/* readNumberState */.N)(memory.memory, state);
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
            const { lengths, values } = (0,read_state/* readTextState */.X)(memory.memory, state);
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
    /** Nulls and other findings, merged by row. */
    async function report(batch, found, tell) {
        profile?.addNulls(batch.nulls);
        const nulls = plan.nullable || batch.nulls === 0 ? undefined : (await look())?.at(null);
        if (nulls === undefined) {
            for (const [row, finding] of found)
                tell({ row: batch.firstRow + row, finding });
            return;
        }
        const rows = [...found.keys(), ...nullRows(batch, memory.u8())].sort((a, b) => a - b);
        for (const row of rows)
            tell({ row: batch.firstRow + row, finding: found.get(row) ?? nulls });
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
        await report(batch, rows === current.rows ? parquet_column_NOTHING : badRows(batch, bad), tell);
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
        const found = new Map();
        const judge = own.rule.kind === 'anything' ? undefined : await look();
        for (let row = 0; row < batch.rows; row += 1) {
            const value = batch.valueOf(row);
            if (value === null)
                continue;
            const finding = judge?.ofValue(value);
            if (finding !== undefined && finding.problems.length > 0)
                found.set(row, finding);
            profile?.addValue(value);
        }
        await report(batch, found, tell);
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
            const found = await findingsOf(values);
            const numbers = check.numbersOf(values);
            if (seen !== undefined)
                show(batch, values, numbers);
            profile?.add(values, 0);
            return report(batch, found, tell);
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

// EXTERNAL MODULE: ./build/src/data/explain.js
var explain = __webpack_require__(71969);
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
        finish: () => keys.map(({ plan, partitions }) => ({ id: plan.id, partitions: partitions.finish() })),
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
                yield { row, problem };
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

// EXTERNAL MODULE: ./build/src/data/engine/second-looks.js
var second_looks = __webpack_require__(20744);
;// CONCATENATED MODULE: ./build/src/data/engine/parquet-collector.js










async function parquetCollector(setup) {
    const { plan, columns, space, input } = setup;
    const { memory } = space;
    const log = (0,violations/* violationLog */.U)();
    const keys = parquetKeys(plan.keys, plan.columns.length, space);
    const watched = (0,observers/* observers */.i)({ ...plan, keys: [] }, space);
    const watching = new Set([...plan.ranges, ...plan.orders].map(({ column }) => column));
    let looks;
    let rows = 0;
    const secondLook = async () => {
        looks ??= (0,second_looks/* secondLooks */.d)(plan, await setup.schema());
        return looks;
    };
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
                for (const { row, problem } of brokenRows({ ...setup, rowGroup, broken, looks: await secondLook(), constants }))
                    log.add(problem, placed(rows + row, problem.value));
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

// EXTERNAL MODULE: ./build/src/data/engine/workspace.js
var workspace = __webpack_require__(14680);
;// CONCATENATED MODULE: ./build/src/data/engine/parquet-part.js




/**
 * Checks ranges of row groups of one file in one thread, one at a time.
 * The checks throw UserError `data.parquet` or `data.unsupported` when a page is damaged or cannot be read.
 */
function parquetPartChecker(file, { kernels, parquet }, source) {
    const { name, footer, columns, plan, schema: written } = file;
    const space = parquetSpace(kernels, plan.columns.length);
    const clean = space.memory.mark();
    let compiling;
    const schema = async () => {
        if (written === undefined)
            return undefined;
        compiling ??= (0,row_schema/* compileRowSchema */.x)(written.text, written.file, true);
        return compiling;
    };
    return async (range, onProgress) => {
        space.memory.release(clean);
        const input = { file: source, name, footer, room: { linear: space.memory, kernels: parquet } };
        const rows = await parquetCollector({ plan, columns, space, schema, input });
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

// EXTERNAL MODULE: ./build/src/data/engine/part-checker.js + 16 modules
var part_checker = __webpack_require__(92032);
// EXTERNAL MODULE: ./build/src/data/kernels/load.js + 1 modules
var load = __webpack_require__(78576);
// EXTERNAL MODULE: ./build/src/data/kernels/load-parquet.js
var load_parquet = __webpack_require__(41538);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/adapters/byte-sources.js
var byte_sources = __webpack_require__(5177);
;// CONCATENATED MODULE: ./build/src/adapters/piece-queue.js
/** @param onUsed called for every piece that has been read to its end */
function pieceQueue(onUsed) {
    const waiting = [];
    let current = new Uint8Array();
    let ended = false;
    let wake = () => { };
    const more = () => new Promise((resolve) => {
        wake = resolve;
    });
    return {
        add(piece) {
            waiting.push(piece);
            wake();
        },
        async read(into) {
            let filled = 0;
            while (filled < into.length && !ended) {
                if (current.length === 0) {
                    if (waiting.length === 0)
                        await more();
                    const piece = waiting.shift();
                    ended = piece === undefined;
                    current = piece ?? new Uint8Array();
                    continue;
                }
                const taken = Math.min(current.length, into.length - filled);
                into.set(current.subarray(0, taken), filled);
                current = current.subarray(taken);
                filled += taken;
                if (current.length === 0)
                    onUsed();
            }
            return filled;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/data-worker.js








/** Whether this thread was started to check parts of a file. */
function isDataWorker(data) {
    return typeof data === 'object' && data !== null && 'trainyard' in data && data.trainyard === 'data-worker';
}
const PROGRESS_BYTES = 16 * 1024 * 1024;
/** Body of a worker thread: checks the ranges it is sent, one after the other, until it is ended. Any error but a {@link UserError} ends the thread. */
function serveParts() {
    const port = external_node_worker_threads_.parentPort;
    if (port === null || !isDataWorker(external_node_worker_threads_.workerData))
        throw new Error('This is no data worker.');
    const { module } = external_node_worker_threads_.workerData;
    const answer = (message) => port.postMessage(message);
    let source;
    let check;
    let stream = { part: 0, pieces: pieceQueue(() => { }) };
    const serve = async (task) => {
        switch (task.kind) {
            case 'file':
                source?.close();
                source = (0,byte_sources/* fileSource */.I)(task.path);
                check = checkerOf(task.file, module, source);
                break;
            case 'range':
                if (check !== undefined)
                    answer(await checkRange(check, task, answer));
                break;
            case 'stream':
                answer(await checkRange((0,part_checker/* partChecker */.t)(task.file, (0,load/* loadKernels */.jf)((0,load/* instantiateKernels */.JH)(module)), stream.pieces), task, answer));
                break;
            case 'bytes':
                break;
        }
    };
    let work = Promise.resolve();
    port.on('message', (task) => {
        // Pieces come while the check that waits for them is running; those of a check that has ended early come to nothing.
        if (task.kind === 'bytes') {
            if (task.part === stream.part)
                stream.pieces.add(task.bytes);
            return;
        }
        if (task.kind === 'stream')
            stream = { part: task.part, pieces: pieceQueue(() => answer({ kind: 'used', part: task.part })) };
        work = work.then(() => serve(task));
    });
}
async function checkRange(check, { part, range }, answer) {
    let said = 0;
    try {
        const result = await check(range, (bytes) => {
            if (bytes - said < PROGRESS_BYTES)
                return;
            answer({ kind: 'progress', part, bytes: bytes - said });
            said = bytes;
        });
        return { kind: 'result', part, result };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { kind: 'user-error', part, error: plainError(error) };
    }
}
/** A checker with kernels of its own. @param module undefined to compile them */
function checkerOf(file, module, source) {
    const wasm = (0,load/* instantiateKernels */.JH)(module);
    const kernels = (0,load/* loadKernels */.jf)(wasm);
    if (!('footer' in file))
        return (0,part_checker/* partChecker */.t)(file, kernels, source);
    return parquetPartChecker(file, { kernels, parquet: (0,load_parquet/* loadParquetKernels */.N)(wasm) }, source);
}
const plainError = ({ code, message, hint, file, line, column, endLine, decision }) => ({
    code,
    message,
    options: { hint, file, line, column, endLine, decision },
});


/***/ }),

/***/ 50339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ mergeOrder),
/* harmony export */   x: () => (/* binding */ orderFollower)
/* harmony export */ });
/* harmony import */ var _violations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87012);

function orderFollower(rule) {
    let first;
    let lastRow = 0;
    let last = Number.NaN;
    let breaches = 0;
    const samples = [];
    return {
        add(value, row) {
            if (Number.isNaN(value))
                return;
            if (first === undefined)
                first = { row, value };
            else if (!follows(rule, last, value)) {
                breaches += 1;
                if (samples.length < _violations_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_SAMPLES */ .l)
                    samples.push({ row, value });
            }
            last = value;
            lastRow = row;
        },
        state: () => ({
            first,
            last: first === undefined ? undefined : { row: lastRow, value: last },
            breaches,
            samples: [...samples],
        }),
    };
}
/**
 * The order of two runs of which the second comes right behind the first. Whether its first value follows the last one before it
 * is seen only here.
 * @param rowsBefore rows of the first run; the rows of the second one count from its own start
 */
function mergeOrder(before, after, rule, rowsBefore) {
    const move = ({ row, value }) => ({ row: rowsBefore + row, value });
    const first = after.first && move(after.first);
    const seam = before.last && first && !follows(rule, before.last.value, first.value) ? [first] : [];
    return {
        first: before.first ?? first,
        last: (after.last && move(after.last)) ?? before.last,
        breaches: before.breaches + seam.length + after.breaches,
        samples: [...before.samples, ...seam, ...after.samples.map(move)].slice(0, _violations_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_SAMPLES */ .l),
    };
}
function follows({ direction, strict }, before, value) {
    if (before === value)
        return !strict;
    return direction === 'increasing' ? value > before : value < before;
}


/***/ }),

/***/ 76448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ ANNOTATIONS),
/* harmony export */   L6: () => (/* binding */ NUMBER_FORMATS),
/* harmony export */   Xr: () => (/* binding */ NUMBER_KEYWORDS),
/* harmony export */   c: () => (/* binding */ cellRuleOf),
/* harmony export */   gu: () => (/* binding */ REFERENCE),
/* harmony export */   nn: () => (/* binding */ KNOWN_KEYWORDS),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var _coerce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54421);
/* harmony import */ var _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91509);


/** What the numbers of a column's profile count. */
function unitOf({ kind }) {
    switch (kind) {
        case 'date':
            return 'day';
        case 'date-time':
            return 'second';
        default:
            return 'number';
    }
}
/** Keywords that ask nothing of a value. */
const ANNOTATIONS = [
    'title',
    'description',
    'default',
    'examples',
    '$comment',
    'deprecated',
    'readOnly',
    'writeOnly',
    'x-trainyard',
];
const NUMBER_KEYWORDS = [
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
    'multipleOf',
];
const TEXT_KEYWORDS = ['minLength', 'maxLength', 'pattern', 'format'];
/** Formats of ajv-formats that are about numbers. */
const NUMBER_FORMATS = ['int32', 'int64', 'float', 'double'];
/** Keywords that rules of kernels know. */
const KNOWN_KEYWORDS = new Set([
    ...ANNOTATIONS,
    ...NUMBER_KEYWORDS,
    ...TEXT_KEYWORDS,
    'type',
    'enum',
    'const',
]);
/** Leaves every value to the reference rules. */
const REFERENCE = { kind: 'reference' };
/** The strongest rule of a kernel that never accepts what the schema refuses. */
function cellRuleOf(input) {
    const { schema, types } = input;
    if (schema === undefined)
        return { kind: 'anything' };
    if (Object.keys(schema).some((keyword) => !KNOWN_KEYWORDS.has(keyword)))
        return REFERENCE;
    if ('enum' in schema || 'const' in schema)
        return choiceRule(schema, input);
    const base = types === undefined ? ['string'] : [...types].filter((type) => type !== 'null');
    if (base.includes('number') && base.every((type) => type === 'number' || type === 'integer'))
        return numberRule('number', schema);
    const [only, second] = base;
    if (second !== undefined)
        return REFERENCE;
    switch (only) {
        case 'integer':
            return numberRule('integer', schema);
        case 'boolean':
            return { kind: 'boolean' };
        case 'string':
            return textRule(schema, input.automata);
        default:
            return REFERENCE;
    }
}
function numberRule(kind, schema) {
    if (NUMBER_FORMATS.includes(schema['format']))
        return REFERENCE;
    return {
        kind,
        minimum: Math.max(numberAt(schema, 'minimum', -Infinity), above(numberAt(schema, 'exclusiveMinimum', -Infinity))),
        maximum: Math.min(numberAt(schema, 'maximum', Infinity), -above(-numberAt(schema, 'exclusiveMaximum', Infinity))),
        multipleOf: typeof schema['multipleOf'] === 'number' ? schema['multipleOf'] : undefined,
    };
}
/** The next double above a finite one: "more than 3" is "at least the double after 3". */
function above(value) {
    if (!Number.isFinite(value))
        return value;
    if (value === 0)
        return Number.MIN_VALUE;
    const bits = new BigInt64Array(new Float64Array([value]).buffer);
    bits[0] = (bits[0] ?? 0n) + (value > 0 ? 1n : -1n);
    return new Float64Array(bits.buffer)[0] ?? value;
}
function textRule(schema, automata) {
    const { pattern, format } = schema;
    const shortest = numberAt(schema, 'minLength', 0);
    const longest = Math.min(numberAt(schema, 'maxLength', 0xffffffff), 0xffffffff);
    const plain = pattern === undefined && shortest === 0 && longest === 0xffffffff;
    if (plain && (format === 'date' || format === 'date-time'))
        return { kind: format };
    if (pattern === undefined && format === undefined)
        return { kind: 'text', shortest, longest, automaton: undefined };
    if (automata === undefined)
        return REFERENCE;
    const parts = [
        typeof pattern === 'string' ? automata.ofPattern(pattern) : undefined,
        typeof format === 'string' ? automata.ofFormat(format) : undefined,
    ];
    const wanted = Number(pattern !== undefined) + Number(format !== undefined);
    const [first, second] = parts.filter((part) => part !== undefined);
    if (first === undefined || (wanted === 2 && second === undefined))
        return REFERENCE;
    const automaton = second === undefined ? first : automata.intersect(first, second);
    return automaton === undefined ? REFERENCE : { kind: 'text', shortest, longest, automaton };
}
function choiceRule(schema, { types, accepts, automata }) {
    const listed = Array.isArray(schema['enum']) ? schema['enum'] : [schema['const']];
    const pairs = listed
        .flatMap((value) => textsOf(value).map((text) => ({ text, value: (0,_coerce_js__WEBPACK_IMPORTED_MODULE_0__/* .coerce */ .au)(text, types) })))
        .filter(isScalarPair)
        .filter(({ value }) => accepts(value));
    const unique = [...new Map(pairs.map((pair) => [pair.text, pair])).values()];
    const [first] = unique;
    if (first === undefined || unique.some(({ value }) => typeof value !== typeof first.value))
        return REFERENCE;
    const texts = unique.map(({ text }) => text);
    if (texts.every((text) => text !== '' && byteLength(text) <= _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_1__/* .CHOICE_BYTES */ .ez))
        return { kind: 'choice', texts, values: unique.map(({ value }) => value) };
    if (typeof first.value !== 'string')
        return REFERENCE;
    const automaton = automata?.ofWords(texts);
    return automaton === undefined ? REFERENCE : { kind: 'text', shortest: 0, longest: 0xffffffff, automaton };
}
/** Texts of a cell that may stand for a value; others that do so are suspects, which only costs time. */
function textsOf(value) {
    switch (typeof value) {
        case 'string':
            return [value];
        case 'number':
            return [String(value)];
        case 'boolean': {
            const text = String(value);
            return [text, text.toUpperCase(), `${text.charAt(0).toUpperCase()}${text.slice(1)}`];
        }
        default:
            return [];
    }
}
const isScalarPair = (pair) => ['string', 'number', 'boolean'].includes(typeof pair.value);
const byteLength = (text) => Buffer.byteLength(text, 'utf8');
function numberAt(schema, keyword, fallback) {
    const value = schema[keyword];
    return typeof value === 'number' ? value : fallback;
}


/***/ }),

/***/ 4538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ notMultiples),
/* harmony export */   HD: () => (/* binding */ momentsAsText),
/* harmony export */   nL: () => (/* binding */ columnCheck),
/* harmony export */   oA: () => (/* binding */ withinLimits)
/* harmony export */ });
/* harmony import */ var _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91509);
/* harmony import */ var _kernels_read_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27403);
/* harmony import */ var _kernels_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67278);
/* harmony import */ var _profile_column_profiler_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31808);
/* harmony import */ var _profile_merge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70348);
/* harmony import */ var _profile_moment_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4620);
/* harmony import */ var _profile_repeat_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1781);
/* harmony import */ var _profile_value_counts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22238);
/* harmony import */ var _cell_rule_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76448);









const NOTHING = [];
/** @param values where numbers may be left, one f64 per row */
function columnCheck(plan, column, space, profiled, values) {
    const { rule } = plan;
    switch (rule.kind) {
        case 'integer':
        case 'number':
        case 'date':
        case 'date-time':
            return numericCheck(plan, rule, column, space, profiled, values);
        case 'boolean':
            return booleanCheck(plan, column, space, values);
        case 'choice':
            return choiceCheck(plan, rule, column, space);
        case 'anything':
        case 'text':
            return textCheck(plan, rule, column, space, profiled);
        case 'reference':
            return referenceCheck(plan);
    }
}
function numericCheck(plan, rule, column, space, profiled, values) {
    const { kernels, memory, suspects } = space;
    const nulls = space.nulls + column * 4;
    const nullable = plan.nullable ? 1 : 0;
    const read = kernels[KERNELS[rule.kind]];
    const state = profiled ? (0,_kernels_state_js__WEBPACK_IMPORTED_MODULE_2__/* .newNumberState */ .T)(memory) : 0;
    const [minimum, maximum, multipleOf] = rule.kind === 'integer' || rule.kind === 'number'
        ? [rule.minimum, rule.maximum, rule.multipleOf]
        : [-Infinity, Infinity, undefined];
    const bounded = minimum > -Infinity || maximum < Infinity;
    return {
        values,
        profiles: 'nulls',
        check(fields) {
            const unread = listed(space, read(fields, nullable, values, suspects, nulls));
            const beyond = bounded
                ? listed(space, kernels.outside(values, fields.rows, minimum, maximum, suspects))
                : NOTHING;
            const uneven = multipleOf === undefined ? NOTHING : notMultiples(memory.f64(), values, fields.rows, multipleOf);
            return {
                unread,
                outside: uneven.length === 0 ? beyond : [...new Set([...beyond, ...uneven])].sort((a, b) => a - b),
            };
        },
        profile(fields) {
            if (state !== 0)
                kernels.profileNumbers(values, fields.rows, state);
        },
        finish() {
            const empty = nothingBut(plan, nullsAt(space, column));
            if (state === 0)
                return empty;
            const { numbers, values: counts } = (0,_kernels_read_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumberState */ .N)(memory.memory, state);
            return {
                ...empty,
                rows: empty.nulls + (numbers?.count ?? 0),
                numbers,
                values: momentsAsText(counts, empty.unit),
            };
        },
    };
}
/** The kernel has more room for texts than an exact profile may have. */
const withinLimits = (values) => values.kind === 'exact' ? (0,_profile_value_counts_js__WEBPACK_IMPORTED_MODULE_6__/* .valueCounts */ .al)(values.counts, values.registers) : values;
/** The kernel counts moments as numbers. */
function momentsAsText(values, unit) {
    if (values.kind === 'sketch' || unit === 'number')
        return values;
    return {
        ...values,
        counts: new Map([...values.counts].map(([value, count]) => [(0,_profile_moment_text_js__WEBPACK_IMPORTED_MODULE_8__/* .momentText */ .A)(Number(value), unit), count])),
    };
}
const KERNELS = { integer: 'integers', number: 'numbers', date: 'dates', 'date-time': 'dateTimes' };
/** As ajv decides it: the quotient is whole. What its `parseInt` would cut differently is looked at again. */
function notMultiples(all, address, rows, divisor) {
    const found = [];
    const first = address / 8;
    for (let row = 0; row < rows; row += 1) {
        const quotient = (all[first + row] ?? Number.NaN) / divisor;
        const certain = Number.isNaN(quotient) || (quotient === Math.trunc(quotient) && Math.abs(quotient) < 1e21);
        if (!certain)
            found.push(row);
    }
    return found;
}
function booleanCheck(plan, column, space, values) {
    const { kernels, memory, suspects } = space;
    const nulls = space.nulls + column * 4;
    let truths = 0;
    let falsehoods = 0;
    return {
        values,
        profiles: 'nulls',
        check: (fields) => ({
            unread: listed(space, kernels.booleans(fields, plan.nullable ? 1 : 0, values, suspects, nulls)),
            outside: NOTHING,
        }),
        profile({ rows }) {
            const all = memory.f64();
            const first = values >> 3;
            for (let row = first; row < first + rows; row += 1) {
                if (all[row] === 1)
                    truths += 1;
                else if (all[row] === 0)
                    falsehoods += 1;
            }
        },
        finish: () => counted(plan, nullsAt(space, column), [
            [true, truths],
            [false, falsehoods],
        ]),
    };
}
function choiceCheck(plan, rule, column, space) {
    const { kernels, memory, suspects, scratch } = space;
    const nulls = space.nulls + column * 4;
    let slots = 64;
    while (slots < rule.texts.length * 2)
        slots *= 2;
    const table = memory.allocZeroed(slots * _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .CHOICE_SLOT_BYTES */ .XK);
    const counts = memory.allocZeroed(rule.texts.length * 4);
    rule.texts.forEach((text, id) => {
        const bytes = new TextEncoder().encode(text);
        memory.u8().set(bytes, scratch);
        kernels.putChoice(table, slots, scratch, bytes.length, id);
    });
    return {
        values: undefined,
        profiles: 'nulls',
        check: (fields) => ({
            unread: listed(space, kernels.choices(fields, plan.nullable ? 1 : 0, table, slots, counts, suspects, nulls)),
            outside: NOTHING,
        }),
        profile() {
            // Its counts are the profile.
        },
        finish: () => counted(plan, nullsAt(space, column), rule.values.map((value, id) => [value, memory.u32()[(counts >> 2) + id] ?? 0])),
    };
}
function textCheck(plan, rule, column, space, profiled) {
    const { kernels, memory, suspects } = space;
    const nulls = space.nulls + column * 4;
    const nullable = plan.nullable ? 1 : 0;
    const state = profiled ? (0,_kernels_state_js__WEBPACK_IMPORTED_MODULE_2__/* .newTextState */ .h)(memory) : 0;
    const { shortest, longest, automaton } = rule.kind === 'text' ? rule : { shortest: 0, longest: 0xffffffff, automaton: undefined };
    const next = automaton === undefined ? 0 : copy(space, automaton.next);
    const accepting = automaton === undefined ? 0 : copy(space, automaton.accepting);
    const free = shortest === 0 && longest === 0xffffffff && automaton === undefined;
    return {
        values: undefined,
        profiles: 'nulls-and-texts',
        check: (fields) => ({
            unread: listed(space, free
                ? kernels.anything(fields, nullable, suspects, nulls)
                : kernels.texts(fields, nullable, shortest, longest, next, accepting, suspects, nulls)),
            outside: NOTHING,
        }),
        profile(fields) {
            if (state !== 0)
                kernels.profileTexts(fields, state);
        },
        finish() {
            const empty = nothingBut(plan, nullsAt(space, column));
            if (state === 0)
                return empty;
            const { lengths, values } = (0,_kernels_read_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextState */ .X)(memory.memory, state);
            return { ...empty, rows: empty.nulls + (lengths?.count ?? 0), lengths, values: withinLimits(values) };
        },
    };
}
function copy({ memory }, table) {
    const address = memory.alloc(table.byteLength);
    memory.u8().set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), address);
    return address;
}
/** Every row is a suspect, so the second look makes the whole profile. */
const referenceCheck = (plan) => ({
    values: undefined,
    profiles: 'no-suspects',
    check: ({ rows }) => ({ unread: Array.from({ length: rows }, (_, row) => row), outside: NOTHING }),
    profile() { },
    finish: () => nothingBut(plan, 0),
});
const nullsAt = ({ memory, nulls }, column) => memory.u32()[(nulls >> 2) + column] ?? 0;
const nothingBut = (plan, nulls) => ({
    ...(0,_profile_column_profiler_js__WEBPACK_IMPORTED_MODULE_3__/* .columnProfiler */ .m)(plan.name, (0,_cell_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .unitOf */ .uF)(plan.rule)).profile(),
    rows: nulls,
    nulls,
});
function counted(plan, nulls, values) {
    return values
        .filter(([, times]) => times > 0)
        .map(([value, times]) => {
        const once = (0,_profile_column_profiler_js__WEBPACK_IMPORTED_MODULE_3__/* .columnProfiler */ .m)(plan.name, (0,_cell_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .unitOf */ .uF)(plan.rule));
        once.add(value);
        return (0,_profile_repeat_js__WEBPACK_IMPORTED_MODULE_5__/* .repeated */ .Z)(once.profile(), times);
    })
        .reduce(_profile_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeColumns */ .y1, nothingBut(plan, nulls));
}
const listed = ({ memory, suspects }, count) => count === 0 ? NOTHING : Array.from(memory.u32().subarray(suspects >> 2, (suspects >> 2) + count));


/***/ }),

/***/ 53139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ constantFields)
/* harmony export */ });
/* harmony import */ var _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91509);

const PADDING = 64;
/** Fields of a column that is the same in every row: all rows share one pair. @returns the addresses but for the number of rows */
function constantFields({ memory }, value) {
    const bytes = new TextEncoder().encode(value ?? '');
    const base = memory.allocZeroed(bytes.length + PADDING);
    const pair = memory.allocZeroed(8);
    memory.u8().set(bytes, base);
    memory.u32().set(value === '' ? [_kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_TEXT */ .Ql, _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_TEXT */ .Ql] : [0, bytes.length], pair >> 2);
    return { base, starts: pair, ends: pair + 4, stride: 0, gap: 0 };
}


/***/ }),

/***/ 65836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ brokenQuotes),
/* harmony export */   h: () => (/* binding */ misfit)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99191);

const QUOTES = {
    'not-closed': 'A quoted cell of this row is never closed: everything after it was read as one cell.',
    'inside-cell': 'A quote stands inside a cell without quotes. Quote the whole cell and double the quotes in it.',
    'after-closing': 'Something follows the closing quote of a cell. Double the quotes that belong to the text.',
};
/** The rest of the file cannot be read. @param line where the row begins */
const brokenQuotes = (problem, line, row) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .fatalFinding */ .gm)('csv.quotes', line, QUOTES[problem], row);
/** A row with too few or too many cells. */
function misfit(cells, expected, row, line) {
    const blank = cells.length === 1 && cells[0] === null;
    if (blank)
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .rowFinding */ .kr)('csv.blank-line', line, row, 'The line is blank.');
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .rowFinding */ .kr)('csv.cells', line, row, `The row has ${cells.length} cells, the header has ${expected}.`);
}


/***/ }),

/***/ 33116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readCsvRecord)
/* harmony export */ });
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/**
 * Reads one record cell by cell: RFC 4180 with a dialect. Slow and exact, for the rows that the kernels do not take.
 *
 * @param bytes text, valid UTF-8
 * @param start where the record begins
 * @param final no bytes follow: the end of the bytes is the end of the record
 */
function readCsvRecord(bytes, start, final, dialect) {
    if (dialect.comment !== undefined && bytes[start] === dialect.comment) {
        const lineEnd = bytes.indexOf(LINE_FEED, start);
        if (lineEnd >= 0)
            return { kind: 'comment', end: lineEnd + 1 };
        return final ? { kind: 'comment', end: bytes.length } : { kind: 'incomplete' };
    }
    const cells = [];
    for (let at = start;;) {
        const cell = bytes[at] === dialect.quote ? quotedCell(bytes, at, final, dialect) : plainCell(bytes, at, final, dialect);
        if (cell.kind !== 'cell')
            return cell;
        cells.push(cell.text);
        if (cell.last)
            return { kind: 'record', record: { cells, start, end: cell.end } };
        at = cell.end;
    }
}
function plainCell(bytes, start, final, dialect) {
    const { delimiter, quote, nulls } = dialect;
    const cell = (end, next, last) => {
        const text = decoder.decode(bytes.subarray(start, end));
        return { kind: 'cell', text: nulls.includes(text) ? null : text, end: next, last };
    };
    for (let at = start; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte === delimiter)
            return cell(at, at + 1, false);
        if (byte === LINE_FEED)
            return cell(at > start && bytes[at - 1] === CARRIAGE_RETURN ? at - 1 : at, at + 1, true);
        if (byte === quote)
            return { kind: 'broken', reason: 'inside-cell' };
    }
    return final ? cell(bytes.length, bytes.length, true) : { kind: 'incomplete' };
}
function quotedCell(bytes, start, final, { delimiter, quote }) {
    const parts = [];
    for (let from = start + 1;;) {
        const close = bytes.indexOf(quote, from);
        if (close < 0)
            return final ? { kind: 'broken', reason: 'not-closed' } : { kind: 'incomplete' };
        const next = bytes[close + 1];
        if (next === quote) {
            parts.push(bytes.subarray(from, close + 1));
            from = close + 2;
            continue;
        }
        parts.push(bytes.subarray(from, close));
        const text = decoder.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts));
        if (next === delimiter)
            return { kind: 'cell', text, end: close + 2, last: false };
        if (next === LINE_FEED)
            return { kind: 'cell', text, end: close + 2, last: true };
        if (next === CARRIAGE_RETURN && bytes[close + 2] === LINE_FEED)
            return { kind: 'cell', text, end: close + 3, last: true };
        if (next === undefined && final)
            return { kind: 'cell', text, end: close + 1, last: true };
        if (next === undefined || (next === CARRIAGE_RETURN && close + 2 === bytes.length && !final))
            return { kind: 'incomplete' };
        return { kind: 'broken', reason: 'after-closing' };
    }
}


/***/ }),

/***/ 41069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ elementScan)
/* harmony export */ });
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/**
 * Finds the end of one value by its brackets and quotes alone. A value without them ends in front of the comma, bracket or white space behind it.
 */
function elementScan() {
    let depth = 0;
    let state = 'outside';
    return {
        feed(bytes, from) {
            for (let at = from; at < bytes.length; at += 1) {
                const byte = bytes[at] ?? 0;
                if (state === 'escape')
                    state = 'string';
                else if (state === 'string') {
                    if (byte === BACKSLASH)
                        state = 'escape';
                    else if (byte === QUOTE) {
                        state = 'outside';
                        if (depth === 0)
                            return at + 1;
                    }
                }
                else if (state === 'token' && endsToken(byte))
                    return at;
                else if (byte === QUOTE)
                    state = 'string';
                else if (isOpening(byte))
                    depth += 1;
                else if (isClosing(byte)) {
                    depth -= 1;
                    if (depth <= 0)
                        return at + 1;
                }
                else if (depth === 0)
                    state = 'token';
            }
            return -1;
        },
    };
}
const isOpening = (byte) => byte === 0x5b || byte === 0x7b;
const isClosing = (byte) => byte === 0x5d || byte === 0x7d;
const endsToken = (byte) => byte === 0x2c || byte <= 0x20 || isOpening(byte) || isClosing(byte);


/***/ }),

/***/ 40976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ keyPartitions)
/* harmony export */ });
/* harmony import */ var _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91509);

const PARTITIONS = 256;
/** Bytes of a partition that are held before they are handed on. */
const ROOM = 2048 * _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITION_ENTRY_BYTES */ .ge;
function keyPartitions({ kernels, memory }) {
    const rooms = memory.alloc(PARTITIONS * ROOM);
    const cursors = memory.alloc(PARTITIONS * 8);
    const filled = Array.from({ length: PARTITIONS }, () => []);
    for (let partition = 0; partition < PARTITIONS; partition += 1)
        empty(partition);
    function empty(partition) {
        const words = memory.u32();
        words[(cursors >> 2) + partition * 2] = rooms + partition * ROOM;
        words[(cursors >> 2) + partition * 2 + 1] = rooms + (partition + 1) * ROOM;
    }
    function handOn(partition) {
        const start = rooms + partition * ROOM;
        const end = memory.u32()[(cursors >> 2) + partition * 2] ?? start;
        if (end > start)
            filled[partition]?.push(memory.u8().slice(start, end));
        empty(partition);
    }
    return {
        distribute(hashes, rows, firstRow) {
            for (let from = 0; from < rows;) {
                from = kernels.partition(hashes, from, rows, firstRow, cursors);
                if (from < rows)
                    handOn(Number((memory.u64()[hashes / 8 + from] ?? 0n) >> 56n));
            }
        },
        finish() {
            for (let partition = 0; partition < PARTITIONS; partition += 1)
                handOn(partition);
            return joined(filled);
        },
    };
}
/** One after the other in a single buffer, which is cheap to send to another thread. */
function joined(partitions) {
    const sizes = partitions.map((chunks) => chunks.reduce((sum, { length }) => sum + length, 0));
    const all = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
    let at = 0;
    return partitions.map((chunks, partition) => {
        const start = at;
        for (const chunk of chunks) {
            all.set(chunk, at);
            at += chunk.length;
        }
        return all.subarray(start, start + (sizes[partition] ?? 0));
    });
}


/***/ }),

/***/ 55484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ observers)
});

// EXTERNAL MODULE: ./build/src/data/checks/row-order.js
var row_order = __webpack_require__(50339);
// EXTERNAL MODULE: ./build/src/data/kernels/kernels.js
var kernels_kernels = __webpack_require__(91509);
// EXTERNAL MODULE: ./build/src/data/engine/key-partitions.js
var key_partitions = __webpack_require__(40976);
;// CONCATENATED MODULE: ./build/src/data/engine/key-collector.js


function keyCollector(plan, space) {
    const { kernels, memory } = space;
    const hashes = memory.alloc(space.maximumRows * 8);
    const partitions = (0,key_partitions/* keyPartitions */.z)(space);
    const skipNulls = plan.skipNulls ? 1 : 0;
    return {
        block(columnAt, rows, firstRow) {
            plan.columns.forEach(({ column, as }, place) => {
                const { fields, values } = columnAt(column);
                const first = place === 0 ? 1 : 0;
                if (as === 'number')
                    kernels.hashNumbers(values, rows, hashes, first, skipNulls);
                else
                    kernels.hashTexts(fields, hashes, first, skipNulls);
            });
            partitions.distribute(hashes, rows, firstRow);
        },
        row(parts, row) {
            const own = plan.columns.map(({ column, as }) => parts[column]?.[as] ?? null);
            if (plan.skipNulls && own.includes(null))
                return;
            const hash = own.reduce((sum, part) => (0,kernels_kernels/* combineHashes */.K1)(sum, hashOf(part)), 0n);
            memory.u64()[hashes >> 3] = hash;
            partitions.distribute(hashes, 1, row);
        },
        finish: () => ({ id: plan.id, partitions: partitions.finish() }),
    };
}
const encoder = new TextEncoder();
function hashOf(part) {
    if (part === null)
        return kernels_kernels/* NULL_HASH */.rH;
    return typeof part === 'number' ? (0,kernels_kernels/* hashNumber */.YR)(part) : (0,kernels_kernels/* hashText */.qj)(encoder.encode(part));
}

// EXTERNAL MODULE: ./build/src/data/engine/range-counter.js
var range_counter = __webpack_require__(39073);
;// CONCATENATED MODULE: ./build/src/data/engine/observers.js



function observers(plan, space) {
    const keys = plan.keys.map((key) => keyCollector(key, space));
    const ranges = plan.ranges.map((range) => ({ column: range.column, counter: (0,range_counter/* rangeCounter */.q)(range) }));
    const orders = plan.orders.map((order) => ({ column: order.column, counter: (0,row_order/* orderFollower */.x)(order) }));
    const watchers = [...ranges, ...orders];
    return {
        numbers(column, values, rows, firstRow) {
            for (const { column: own, counter } of watchers) {
                if (own !== column)
                    continue;
                const all = space.memory.f64();
                const first = values / 8;
                for (let row = 0; row < rows; row += 1)
                    counter.add(all[first + row] ?? Number.NaN, firstRow + row);
            }
        },
        block(columnAt, rows, firstRow) {
            for (const key of keys)
                key.block(columnAt, rows, firstRow);
        },
        row(parts, row) {
            for (const key of keys)
                key.row(parts, row);
            for (const { column, counter } of watchers)
                counter.add(parts[column]?.number ?? Number.NaN, row);
        },
        finish: () => ({
            keys: keys.map((key) => key.finish()),
            ranges: ranges.map(({ counter }) => counter.state()),
            orders: orders.map(({ counter }) => counter.state()),
        }),
    };
}


/***/ }),

/***/ 92032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ partChecker)
});

// EXTERNAL MODULE: ./build/src/data/row-schema.js + 5 modules
var row_schema = __webpack_require__(56641);
;// CONCATENATED MODULE: ./build/src/data/engine/byte-source.js
function rewindable(source) {
    let returned = new Uint8Array();
    return {
        read(into, position) {
            if (returned.length === 0)
                return source.read(into, position);
            const taken = Math.min(returned.length, into.length);
            into.set(returned.subarray(0, taken));
            returned = returned.subarray(taken);
            return taken;
        },
        giveBack(bytes) {
            returned = returned.length === 0 ? bytes : Buffer.concat([bytes, returned]);
        },
    };
}

// EXTERNAL MODULE: ./build/src/data/explain.js
var explain = __webpack_require__(71969);
// EXTERNAL MODULE: ./build/src/data/violations.js
var violations = __webpack_require__(87012);
// EXTERNAL MODULE: ./build/src/data/engine/cell-rule.js
var cell_rule = __webpack_require__(76448);
// EXTERNAL MODULE: ./build/src/data/engine/column-check.js
var column_check = __webpack_require__(4538);
// EXTERNAL MODULE: ./build/src/data/engine/constant-fields.js
var constant_fields = __webpack_require__(53139);
// EXTERNAL MODULE: ./build/src/data/kernels/kernels.js
var kernels_kernels = __webpack_require__(91509);
;// CONCATENATED MODULE: ./build/src/data/kernels/json-kernels.js
/** Kernels that cut rows of JSON Lines into fields. All arguments named like a thing in memory are byte addresses. */
/** What the values of a column must be for a row to be cut; every column may also be null or missing. */
const JSON_KIND = {
    /** Number, true or false: the field is the token, which is correct JSON. */
    literal: 0,
    /** String: the field is its content with escapes undone, `EMPTY_TEXT` for the empty string. */
    text: 1,
    /** String, number, true or false: the field is the token as it is written, quotes included. */
    any: 2,
};
/** Start and end of the field of a row that does not have the column: null for the kernels that check columns. */
const ABSENT_FIELD = 0xfffffffe;
/** What `jsonLines` is told about the rows, u32 each. */
const JSON_PLAN = {
    columns: 0,
    /** Expected members in order, 16 bytes each: address and length of the bytes between the values, column, unused. */
    steps: 4,
    stepCount: 8,
    /** 8 bytes per column: kind, and the step that is expected behind the column (`NO_STEP`: the one expected so far). */
    kinds: 12,
    /** Names of the columns, made by `putJsonKey`, and its number of slots. */
    table: 16,
    slots: 20,
    bytes: 24,
};
const NO_STEP = 0xffffffff;
/** A slot of the table of names: column + 1 (0: free), length and address of the name. */
const JSON_KEY_BYTES = 16;
/** What `jsonLines` writes at `info`, as u32. */
const JSON_INFO = {
    /** Bytes of the rows that were cut: where the first other line begins. */
    consumed: 0,
    /** Members that did not follow the expected order or spelling. */
    lookups: 1,
};

;// CONCATENATED MODULE: ./build/src/data/engine/row-block.js


const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Text of one field; null for null, undefined when a JSON object does not have it. */
function textOf(memory, fields, row) {
    const { base, starts, ends, stride, gap } = fields;
    const words = memory.u32();
    const start = words[(starts + row * stride) >> 2] ?? 0;
    const end = words[(ends + row * stride) >> 2] ?? 0;
    if (end === kernels_kernels/* EMPTY_TEXT */.Ql)
        return '';
    const from = (start + gap) >>> 0;
    if (from === ABSENT_FIELD && end === ABSENT_FIELD)
        return undefined;
    return from === end ? null : decoder.decode(memory.u8().subarray(base + from, base + end));
}
/** Gives the physical line of rows that are asked for in ascending order, counted from the block's first line as 0. */
function lineFinder(memory, { base, oneLinePerRow, startOf }) {
    if (oneLinePerRow)
        return (row) => row;
    const bytes = memory.u8();
    let lines = 0;
    let counted = 0;
    return (row) => {
        const end = startOf(row);
        for (; counted < end; counted += 1)
            if (bytes[base + counted] === 0x0a)
                lines += 1;
        return lines;
    };
}

;// CONCATENATED MODULE: ./build/src/data/engine/json-key-fields.js



/**
 * Fields that hold JSON values as the texts that stand for them in keys: the same text for every way to write a value.
 * @param fields of tokens as they are written
 * @returns fields in memory that the caller must release
 */
function jsonKeyFields(memory, fields) {
    const texts = Array.from({ length: fields.rows }, (_, row) => keyText(textOf(memory, fields, row)));
    const bytes = Buffer.from(texts.join(''), 'utf8');
    const base = memory.alloc(bytes.length);
    const pairs = memory.alloc(fields.rows * 8);
    memory.u8().set(bytes, base);
    const words = memory.u32();
    let at = 0;
    texts.forEach((text, row) => {
        const length = Buffer.byteLength(text ?? '');
        const pair = (pairs >> 2) + row * 2;
        words.set(text === '' ? EMPTY : [at, at + length], pair);
        at += length;
    });
    return { base, starts: pairs, ends: pairs + 4, stride: 8, gap: 0, rows: fields.rows };
}
const EMPTY = [kernels_kernels/* EMPTY_TEXT */.Ql, kernels_kernels/* EMPTY_TEXT */.Ql];
const keyText = (token) => token === null || token === undefined ? null : ((0,explain/* asText */.e)(JSON.parse(token)) ?? null);

;// CONCATENATED MODULE: ./build/src/data/engine/number-places.js
function numberPlaces(plan, space) {
    const inKeys = plan.keys.flatMap(({ columns }) => columns.flatMap(({ column, as }) => (as === 'number' ? [column] : [])));
    const own = new Map([...new Set(inKeys)].map((column) => [column, space.memory.alloc(space.maximumRows * 8)]));
    const watched = new Set([...plan.ranges, ...plan.orders].map(({ column }) => column));
    return {
        isNeeded: (column) => own.has(column) || watched.has(column),
        of: (column) => own.get(column) ?? space.values,
    };
}

// EXTERNAL MODULE: ./build/src/data/engine/observers.js + 1 modules
var observers = __webpack_require__(55484);
// EXTERNAL MODULE: ./build/src/data/profile/column-profiler.js
var column_profiler = __webpack_require__(31808);
// EXTERNAL MODULE: ./build/src/data/profile/merge.js
var merge = __webpack_require__(70348);
;// CONCATENATED MODULE: ./build/src/data/engine/part-profiler.js



function partProfiler(plan) {
    const known = new Set(plan.columns.map(({ name }) => name));
    const profilers = plan.columns.map(({ name, rule }) => (0,column_profiler/* columnProfiler */.m)(name, (0,cell_rule/* unitOf */.uF)(rule)));
    const unknown = new Map();
    let rows = 0;
    function columnOf(check, index) {
        const rest = profilers[index]?.profile();
        return check === undefined || rest === undefined ? [] : [(0,merge/* mergeColumns */.y1)(check.finish(), rest)];
    }
    return {
        cell(column, add) {
            const profiler = profilers[column];
            if (plan.profile && profiler !== undefined)
                add(profiler);
        },
        others(row) {
            if (!plan.profile)
                return;
            for (const [name, value] of Object.entries(row)) {
                if (known.has(name))
                    continue;
                let profiler = unknown.get(name);
                if (profiler === undefined && known.size + unknown.size < merge/* MAXIMUM_COLUMNS */.N6) {
                    profiler = (0,column_profiler/* columnProfiler */.m)(name, 'number');
                    unknown.set(name, profiler);
                }
                profiler?.add(value);
            }
        },
        rows(count) {
            rows += count;
        },
        finish(checks) {
            if (!plan.profile)
                return undefined;
            const others = [...unknown].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, profiler]) => profiler.profile());
            const columns = [...checks.flatMap(columnOf), ...others];
            // A column that a row does not have is null there.
            return {
                rows,
                columns: columns.map((column) => ({ ...column, rows, nulls: column.nulls + rows - column.rows })),
            };
        },
    };
}

// EXTERNAL MODULE: ./build/src/data/engine/second-look.js
var second_look = __webpack_require__(79693);
// EXTERNAL MODULE: ./build/src/data/engine/second-looks.js
var second_looks = __webpack_require__(20744);
;// CONCATENATED MODULE: ./build/src/data/engine/collector.js












function rowCollector({ plan, space, schema }) {
    const { memory } = space;
    const log = (0,violations/* violationLog */.U)();
    const places = numberPlaces(plan, space);
    const checks = plan.columns.map((column, index) => (0,column_check/* columnCheck */.nL)(column, index, space, plan.profile, places.of(index)));
    const constants = plan.constants.map((value) => (0,constant_fields/* constantFields */.M)(space, value));
    const own = plan.columns.length - constants.length;
    const profile = partProfiler(plan);
    const watched = (0,observers/* observers */.i)(plan, space);
    const textKeys = new Set(plan.keys.flatMap(({ columns }) => columns.flatMap(({ column, as }) => (as === 'text' ? [column] : []))));
    let looks;
    let rows = 0;
    let lines = 0;
    const secondLook = async () => {
        looks ??= (0,second_looks/* secondLooks */.d)(plan, await schema());
        return looks;
    };
    /** Tokens of JSON can be written in several ways, and have quotes. */
    function keyFieldsOf(column, fieldsOf) {
        const json = plan.columns[column]?.json;
        const isToken = json === 'any' || json === 'literal';
        return isToken && textKeys.has(column) ? jsonKeyFields(memory, fieldsOf(column)) : fieldsOf(column);
    }
    async function checkColumn(column, fields, check) {
        const { unread, outside } = check.check(fields);
        if (plan.profile)
            check.profile(fields);
        const problems = [];
        if (unread.length + outside.length > 0) {
            const look = (await secondLook()).columns[column];
            const unit = (0,cell_rule/* unitOf */.uF)(plan.columns[column]?.rule ?? { kind: 'anything' });
            for (const row of unread) {
                const text = textOf(memory, fields, row);
                const finding = look?.at(text);
                if (finding === undefined)
                    continue;
                for (const problem of finding.problems)
                    problems.push({ row, ...problem, value: finding.shown });
                if (!isProfiled(check, text))
                    profile.cell(column, (profiler) => (0,second_look/* profileCell */.ql)(profiler, finding, unit));
                if (check.values !== undefined)
                    memory.f64()[(check.values >> 3) + row] = (0,second_look/* numberOf */.rl)(finding, unit) ?? Number.NaN;
            }
            for (const row of outside) {
                const finding = look?.at(textOf(memory, fields, row));
                for (const problem of finding?.problems ?? [])
                    problems.push({ row, ...problem, value: finding?.shown });
            }
        }
        if (check.values === undefined && places.isNeeded(column))
            await readNumbers(column, fields);
        if (places.isNeeded(column))
            watched.numbers(column, places.of(column), fields.rows, rows);
        return problems;
    }
    /** Of a column whose kernel does not read numbers, such as a list of allowed ones. */
    async function readNumbers(column, fields) {
        const look = (await secondLook()).columns[column];
        for (let row = 0; row < fields.rows; row += 1) {
            const finding = look?.at(textOf(memory, fields, row));
            memory.f64()[(places.of(column) >> 3) + row] = (finding && (0,second_look/* numberOf */.rl)(finding, 'number')) ?? Number.NaN;
        }
    }
    /** With rules over several columns, the reference says what is wrong with a broken row, column rules included. */
    async function checkRows(block, found, fieldsOf) {
        const { schema: rules, columns, problemsOf } = await secondLook();
        if (rules?.rowRules === undefined)
            return found;
        const { columns: needed, holds } = rules.rowRules;
        const valuesOf = (row, names) => {
            const values = Object.create(null);
            plan.columns.forEach(({ name }, index) => {
                if (names !== undefined && !names.includes(name))
                    return;
                const value = columns[index]?.at(textOf(memory, fieldsOf(index), row)).value;
                if (value !== undefined)
                    values[name] = value;
            });
            return values;
        };
        const broken = new Set(found.map(({ row }) => row));
        for (let row = 0; row < block.rows; row += 1)
            if (!broken.has(row) && !holds(valuesOf(row, needed)))
                broken.add(row);
        return [...broken].flatMap((row) => problemsOf(valuesOf(row, undefined)).map((problem) => ({ row, ...problem })));
    }
    async function addValues(row, parts, rowLines) {
        for (const problem of (await secondLook()).problemsOf(row))
            log.add(problem, { row: rows + 1, line: lines + 1, value: problem.value });
        watched.row(parts, rows);
        profile.rows(1);
        rows += 1;
        lines += rowLines;
    }
    return {
        async addBlock(block) {
            const fieldsOf = (column) => {
                const constant = constants[column - own];
                return constant === undefined ? block.fields(column) : { ...constant, rows: block.rows };
            };
            const found = [];
            for (const [column, check] of checks.entries())
                found.push(...(await checkColumn(column, fieldsOf(column), check)));
            const problems = plan.rowRules ? await checkRows(block, found, fieldsOf) : found;
            if (problems.length > 0) {
                const lineOf = lineFinder(memory, block);
                for (const problem of problems.toSorted((a, b) => a.row - b.row))
                    log.add(problem, {
                        row: rows + problem.row + 1,
                        line: lines + lineOf(problem.row) + 1,
                        value: problem.value,
                    });
            }
            const before = memory.mark();
            watched.block((column) => ({ fields: keyFieldsOf(column, fieldsOf), values: places.of(column) }), block.rows, rows);
            memory.release(before);
            profile.rows(block.rows);
            rows += block.rows;
            lines += block.lines;
        },
        async addCells(given, rowLines) {
            const { columns } = await secondLook();
            const cells = [...given, ...plan.constants];
            const row = Object.create(null);
            const parts = plan.columns.map(({ name, rule }, index) => {
                const text = cells[index] ?? null;
                const finding = columns[index]?.at(text);
                if (finding === undefined)
                    return NO_KEY;
                profile.cell(index, (profiler) => (0,second_look/* profileCell */.ql)(profiler, finding, (0,cell_rule/* unitOf */.uF)(rule)));
                if (finding.value !== undefined)
                    row[name] = finding.value;
                return { number: (0,second_look/* numberOf */.rl)(finding, (0,cell_rule/* unitOf */.uF)(rule)), text };
            });
            await addValues(row, parts, rowLines);
        },
        async addObject(given, rowLines) {
            const { columns } = await secondLook();
            const row = Object.assign(Object.create(null), given);
            plan.constants.forEach((text, index) => {
                const value = columns[own + index]?.at(text).value;
                if (value !== undefined)
                    row[plan.columns[own + index]?.name ?? ''] = value;
            });
            const parts = plan.columns.map(({ name, rule }, index) => {
                const value = Object.hasOwn(row, name) ? row[name] : undefined;
                const unit = (0,cell_rule/* unitOf */.uF)(rule);
                const problems = unit === 'number' ? [] : (columns[index]?.ofValue(value).problems ?? []);
                const finding = { value, shown: undefined, problems };
                profile.cell(index, (profiler) => (0,second_look/* profileCell */.ql)(profiler, finding, unit));
                const text = value === null || !textKeys.has(index) ? null : ((0,explain/* asText */.e)(value) ?? null);
                return { number: (0,second_look/* numberOf */.rl)(finding, unit), text };
            });
            profile.others(row);
            await addValues(row, parts, rowLines);
        },
        addMisfit({ rule, message, row, line }, rowLines) {
            log.add({ rule, column: undefined, expected: message }, { row, line, value: undefined });
            if (row !== undefined)
                rows += 1;
            lines += rowLines;
        },
        skipLines(skipped) {
            lines += skipped;
        },
        rows: () => rows,
        lines: () => lines,
        finish: () => ({ rows, lines, groups: log.groups(), profile: profile.finish(checks), observed: watched.finish() }),
    };
}
const NO_KEY = { number: null, text: null };
/** Whether the kernel's own profile has this suspect already. */
function isProfiled({ profiles }, text) {
    switch (profiles) {
        case 'no-suspects':
            return false;
        case 'nulls':
            return text === null || text === undefined;
        case 'nulls-and-texts':
            // Quoted empty cells are the one kind of text that the kernels leave out.
            return text !== '';
    }
}

// EXTERNAL MODULE: ./build/src/data/reader.js
var reader = __webpack_require__(99191);
// EXTERNAL MODULE: ./build/src/data/text-guard.js
var text_guard = __webpack_require__(1851);
// EXTERNAL MODULE: ./build/src/data/engine/csv-findings.js
var csv_findings = __webpack_require__(65836);
// EXTERNAL MODULE: ./build/src/data/engine/csv-rows.js
var csv_rows = __webpack_require__(33116);
;// CONCATENATED MODULE: ./build/src/data/engine/null-tokens.js
const EMPTY_TEXT = 0xffffffff;
/**
 * Applies a dialect's own texts for null to the pairs of a block: what stands for null becomes an empty pair, and an empty cell
 * that does not becomes an empty text.
 */
function applyNullTokens({ memory, block, pairs }, fields, { nulls, quote }) {
    const bytes = memory.u8();
    const all = memory.u32();
    const tokens = nulls.filter((text) => text !== '').map((text) => Buffer.from(text, 'utf8'));
    const emptyIsNull = nulls.includes('');
    const first = pairs >> 2;
    for (let at = first; at < first + fields * 2; at += 2) {
        const start = all[at] ?? 0;
        const length = (all[at + 1] ?? 0) - start;
        if (length === 0) {
            if (start !== EMPTY_TEXT && !emptyIsNull)
                all.fill(EMPTY_TEXT, at, at + 2);
            continue;
        }
        if (bytes[block + start - 1] === quote)
            continue;
        const stands = tokens.some((token) => token.length === length && token.compare(bytes, block + start, block + start + length) === 0);
        if (stands)
            all[at + 1] = start;
    }
}

;// CONCATENATED MODULE: ./build/src/data/engine/row-start.js

const LINE_FEED = 0x0a;
/**
 * The first row that begins at or behind an offset in the middle of a CSV text. Whether the offset lies inside quotes is unknown: of
 * the two readings the one is taken in which the next rows are regular. Whoever puts parts together must check that each begins where the one before ended.
 */
async function rowStart(source, from, space, columns, dialect) {
    const { memory, block, blockBytes } = space;
    // The byte before may be the line end that makes `from` the start of a row.
    for (let position = from - 1;; position += blockBytes) {
        const length = await source.read(memory.u8().subarray(block, block + blockBytes), position);
        if (length === 0)
            return position;
        const lineEnd = memory
            .u8()
            .subarray(block, block + length)
            .indexOf(LINE_FEED);
        if (lineEnd < 0)
            continue;
        const outside = lineEnd + 1;
        if (isRegular(space, outside, length, columns, dialect))
            return position + outside;
        const inside = firstRowBehindQuotes(space, length, dialect);
        const better = inside !== undefined && isRegular(space, inside, length, columns, dialect);
        return position + (better ? inside : outside);
    }
}
/** Offset of the first row when the block begins inside quotes. */
function firstRowBehindQuotes({ kernels, memory, block, index, info }, length, dialect) {
    memory.u32().fill(0, info >> 2, (info >> 2) + 8);
    memory.u32()[(info >> 2) + kernels_kernels/* SCAN_INFO */.n7.inside] = 1;
    const positions = kernels.scan(block, length, dialect.delimiter, dialect.quote, index, info);
    const found = memory.u32().subarray(index >> 2, (index >> 2) + positions);
    const lineEnd = found.find((position) => memory.u8()[block + position] === LINE_FEED);
    return lineEnd === undefined ? undefined : lineEnd + 1;
}
function isRegular(space, offset, length, columns, dialect) {
    const { kernels, memory, index, info, pairs, scratch } = space;
    const base = space.block + offset;
    memory.u32().fill(0, info >> 2, (info >> 2) + 8);
    const positions = kernels.scan(base, length - offset, dialect.delimiter, dialect.quote, index, info);
    const rows = memory.u32()[(info >> 2) + kernels_kernels/* SCAN_INFO */.n7.rows] ?? 0;
    const quotes = memory.u32()[(info >> 2) + kernels_kernels/* SCAN_INFO */.n7.quotes] ?? 0;
    if (rows === 0 || rows * columns > positions)
        return false;
    memory.u32()[(index >> 2) - 1] = 0xffffffff;
    if (kernels.regular(base, index, rows, columns, dialect.comment ?? 0) === 0)
        return false;
    return quotes === 0 || kernels.unquote(base, index, rows, columns, dialect.quote, pairs, scratch) !== 0xffffffff;
}

// EXTERNAL MODULE: ./build/src/data/engine/workspace.js
var workspace = __webpack_require__(14680);
;// CONCATENATED MODULE: ./build/src/data/engine/csv-part.js








const csv_part_LINE_FEED = 0x0a;
const customNulls = ({ nulls }) => nulls.length !== 1 || nulls[0] !== '';
/**
 * Checks the rows that begin in a range of a CSV text, block by block: regular blocks column by column in the kernels, everything
 * else row by row.
 */
async function checkCsvPart(part) {
    const { source, range, space, rows } = part;
    const checkpoints = [];
    const start = range.exact ? range.from : await rowStart(source, range.from, space, part.columns, part.dialect);
    let position = start;
    let held = 0;
    for (;;) {
        if (position >= range.to)
            return { start, end: position, fatal: undefined, checkpoints };
        const free = space.memory.u8().subarray(space.block + held, space.block + space.blockBytes);
        const got = await source.read(free, position + held);
        const length = held + got;
        const final = got === 0 && free.length > 0;
        if (length === 0)
            return { start, end: position, fatal: undefined, checkpoints };
        checkpoints.push({ row: rows.rows(), line: rows.lines(), offset: position });
        let end = await checkBlock(part, position, length, final);
        if (end.used === 0 && !end.done) {
            if (!final && length < space.blockBytes) {
                held = length;
                continue;
            }
            end = await checkLongRow(part, position, length);
        }
        position += end.used;
        part.onProgress(position - start);
        if (end.done)
            return { start, end: position, fatal: end.fatal, checkpoints };
        held = Math.max(length - end.used, 0);
        space.memory.u8().copyWithin(space.block, space.block + end.used, space.block + length);
    }
}
async function checkBlock(part, position, length, final) {
    const { space, dialect, columns } = part;
    const { kernels, memory, block, index, info } = space;
    const facts = () => memory.u32().subarray(info >> 2, (info >> 2) + 8);
    facts().fill(0);
    const bytes = memory.u8();
    // A last row without a line end gets one; it is not counted as a line.
    const open = final && bytes[block + length - 1] !== csv_part_LINE_FEED;
    if (open)
        bytes[block + length] = csv_part_LINE_FEED;
    const size = open ? length + 1 : length;
    const positions = kernels.scan(block, size, dialect.delimiter, dialect.quote, index, info);
    const { [kernels_kernels/* SCAN_INFO */.n7.rows]: rows = 0, [kernels_kernels/* SCAN_INFO */.n7.quotes]: quotes = 0, [kernels_kernels/* SCAN_INFO */.n7.wide]: wide, [kernels_kernels/* SCAN_INFO */.n7.nul]: nul, } = facts();
    const slowly = () => checkRowByRow(part, memory.u8().subarray(block, block + length), position, final);
    if (rows === 0 || nul !== 0 || rows * columns > positions)
        return slowly();
    memory.u32()[(index >> 2) - 1] = 0xffffffff;
    const shape = kernels.regular(block, index, rows, columns, dialect.comment ?? 0);
    if (shape === 0)
        return slowly();
    const endOf = (count) => count === 0 ? 0 : (memory.u32()[(index >> 2) + count * columns - 1] ?? 0) + 1;
    const used = endOf(rows);
    if (wide !== 0 && kernels.utf8(block, used) >= 0)
        return slowly();
    const unquoting = quotes > 0 || shape === 3 || customNulls(dialect);
    if (unquoting) {
        const seen = kernels.unquote(block, index, rows, columns, dialect.quote, space.pairs, space.scratch);
        if (seen !== quotes - count(memory.u8(), block + used, block + size, dialect.quote))
            return slowly();
        if (customNulls(dialect))
            applyNullTokens(space, rows * columns, dialect);
    }
    const mine = rowsBefore(part.range.to - position, rows, endOf);
    const fieldsOf = unquoting ? workspace/* pairedFields */.JQ : workspace/* indexedFields */.ZR;
    const done = endOf(mine);
    await part.rows.addBlock({
        rows: mine,
        lines: quotes === 0
            ? mine - Number(open && mine === rows)
            : count(memory.u8(), block, block + Math.min(done, length), csv_part_LINE_FEED),
        oneLinePerRow: quotes === 0,
        base: block,
        startOf: endOf,
        fields: (column) => fieldsOf(space, mine, columns, column),
    });
    return { used: Math.min(done, length), done: mine < rows || (final && used >= length) };
}
/** How many of a block's rows begin before a limit, an offset from the block's start. */
function rowsBefore(limit, rows, startOf) {
    if (startOf(rows) <= limit)
        return rows;
    let low = 0;
    let high = rows;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (startOf(middle) >= limit)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function count(bytes, from, to, wanted) {
    let found = 0;
    for (let at = bytes.indexOf(wanted, from); at >= 0 && at < to; at = bytes.indexOf(wanted, at + 1))
        found += 1;
    return found;
}
/** Rows that are not regular: one by one, with the exact place of whatever is wrong. */
async function checkRowByRow(part, bytes, position, final) {
    const { dialect, range, rows } = part;
    // Whole lines only: a character may be cut at the end of the block.
    const judged = final ? bytes : bytes.subarray(0, bytes.lastIndexOf(csv_part_LINE_FEED) + 1);
    const problem = (0,text_guard/* firstTextProblem */.P)(judged);
    const sound = problem === undefined ? bytes : bytes.slice(0, problem.offset);
    let at = 0;
    while (at < sound.length) {
        if (position + at >= range.to)
            return { used: at, done: true };
        const step = (0,csv_rows/* readCsvRecord */.S)(sound, at, final && problem === undefined, dialect);
        if (step.kind === 'incomplete')
            break;
        if (step.kind === 'broken') {
            const fatal = (0,csv_findings/* brokenQuotes */.b)(step.reason, rows.lines() + 1, rows.rows() + 1);
            return { used: at, done: true, fatal };
        }
        if (step.kind === 'comment') {
            rows.skipLines(1);
            at = step.end;
            continue;
        }
        if (step.record.end - at > reader/* MAXIMUM_ROW_BYTES */.AW)
            return { used: at, done: true, fatal: (0,reader/* tooLong */.Po)(rows.lines() + 1) };
        await addRecord(part, step.record, sound);
        at = step.record.end;
    }
    if (problem !== undefined) {
        const line = rows.lines() + 1 + count(sound, at, sound.length, csv_part_LINE_FEED);
        return { used: at, done: true, fatal: (0,reader/* fatalFinding */.gm)(problem.rule, line, problem.message) };
    }
    return { used: at, done: final && at >= bytes.length };
}
async function addRecord({ columns, rows }, { cells, start, end }, bytes) {
    const lines = count(bytes, start, end, csv_part_LINE_FEED);
    if (cells.length === columns)
        await rows.addCells(cells, lines);
    else
        rows.addMisfit((0,csv_findings/* misfit */.h)(cells, columns, rows.rows() + 1, rows.lines() + 1), lines);
}
/** A row that is longer than the block: read into a buffer of its own. */
async function checkLongRow(part, position, length) {
    const { space, source } = part;
    let buffer = space.memory.u8().slice(space.block, space.block + length);
    for (;;) {
        const larger = new Uint8Array(Math.min(buffer.length * 2, reader/* MAXIMUM_ROW_BYTES */.AW * 2));
        larger.set(buffer);
        let filled = buffer.length;
        let got = 1;
        while (filled < larger.length && got > 0) {
            got = await source.read(larger.subarray(filled), position + filled);
            filled += got;
        }
        buffer = larger.subarray(0, filled);
        const end = await checkRowByRow(part, buffer, position, got === 0);
        if (end.used > 0 || end.done) {
            source.giveBack(buffer.subarray(end.used));
            return end;
        }
        if (got === 0 || buffer.length > reader/* MAXIMUM_ROW_BYTES */.AW)
            return { used: 0, done: true, fatal: (0,reader/* tooLong */.Po)(part.rows.lines() + 1) };
    }
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/data/engine/json-elements.js
var json_elements = __webpack_require__(41069);
;// CONCATENATED MODULE: ./build/src/data/engine/json-members.js
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const CLOSE = 0x7d;
const json_members_decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** The members of an object. @param bytes a text that `JSON.parse` takes and that holds an object */
function membersOf(bytes) {
    const members = [];
    let start = 0;
    // Behind the opening brace.
    for (let at = skipBlanks(bytes, skipBlanks(bytes, 0) + 1); bytes[at] !== CLOSE && at < bytes.length;) {
        const nameEnd = jsonValueEnd(bytes, at);
        const name = JSON.parse(json_members_decoder.decode(bytes.subarray(at, nameEnd)));
        const valueStart = skipBlanks(bytes, skipBlanks(bytes, nameEnd) + 1);
        const valueEnd = jsonValueEnd(bytes, valueStart);
        members.push({ name: String(name), start, valueStart, valueEnd });
        start = valueEnd;
        const next = skipBlanks(bytes, valueEnd);
        at = bytes[next] === COMMA ? skipBlanks(bytes, next + 1) : next;
    }
    return members;
}
/** Where a correct value ends that begins at an offset. */
function jsonValueEnd(bytes, start) {
    let depth = 0;
    for (let at = start; at < bytes.length; at += 1) {
        switch (bytes[at]) {
            case QUOTE:
                at = closingQuote(bytes, at + 1);
                if (depth === 0)
                    return at + 1;
                break;
            case 0x5b:
            case 0x7b:
                depth += 1;
                break;
            case 0x5d:
            case CLOSE:
                if (depth === 0)
                    return at;
                depth -= 1;
                if (depth === 0)
                    return at + 1;
                break;
            case 0x20:
            case 0x09:
            case 0x0a:
            case 0x0d:
            case COMMA:
                if (depth === 0)
                    return at;
                break;
        }
    }
    return bytes.length;
}
function closingQuote(bytes, from) {
    for (let at = from; at < bytes.length; at += 1) {
        if (bytes[at] === QUOTE)
            return at;
        if (bytes[at] === BACKSLASH)
            at += 1;
    }
    return bytes.length;
}
/** The first byte that is not JSON's white space. */
function skipBlanks(bytes, from) {
    let at = from;
    while (isBlank(bytes[at]))
        at += 1;
    return at;
}
const isBlank = (byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

;// CONCATENATED MODULE: ./build/src/data/engine/json-part.js





const READ_BYTES = 262_144;
const json_part_LINE_FEED = 0x0a;
const json_part_COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const json_part_decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/**
 * Checks a file that is one JSON array of objects, or one object, element by element: no more than one of them is held at a time. Always the
 * whole file, because an element cannot be told from a part of one in the middle of it.
 */
async function checkJsonPart(part) {
    const text = textWindow(part);
    const checkpoints = [{ row: 0, line: 0, offset: 0 }];
    const fatal = await checkText(part, text, (offset) => {
        const [last = 0] = checkpoints.slice(-1).map((point) => point.offset);
        if (offset - last >= READ_BYTES)
            checkpoints.push({ row: part.rows.rows(), line: part.rows.lines(), offset });
    });
    return { start: 0, end: text.position(), fatal, checkpoints };
}
/** @param onElement called with the offset of each element of an array */
async function checkText(part, text, onElement) {
    const { rows } = part;
    const broken = (rule, message) => (0,reader/* fatalFinding */.gm)(rule, rows.lines() + 1, message);
    await text.skipMark();
    const first = await text.next();
    if (first === undefined)
        return broken('file.empty', 'The file is empty.');
    if (first === OPEN_OBJECT)
        return (await checkElement(part, text)) ?? (await nothingFollows(text, broken));
    if (first !== OPEN_ARRAY)
        return broken('json.array', 'The file must hold one JSON array of objects, or one object.');
    text.skip(1);
    if ((await text.next()) === CLOSE_ARRAY) {
        text.skip(1);
        return nothingFollows(text, broken);
    }
    for (;;) {
        const element = await text.next();
        if (element === undefined)
            return broken('json.syntax', 'The file ends before its array does.');
        if (element === json_part_COMMA || element === CLOSE_ARRAY)
            return broken('json.syntax', 'A row is missing in front of this comma or bracket.');
        onElement(text.position());
        const fatal = await checkElement(part, text);
        if (fatal !== undefined)
            return fatal;
        const separator = await text.next();
        if (separator !== undefined)
            text.skip(1);
        if (separator === CLOSE_ARRAY)
            return nothingFollows(text, broken);
        if (separator === undefined)
            return broken('json.syntax', 'The file ends before its array does.');
        if (separator !== json_part_COMMA)
            return broken('json.syntax', 'A comma or the end of the array was expected behind a row.');
    }
}
async function nothingFollows(text, broken) {
    if ((await text.next()) === undefined)
        return undefined;
    return broken('json.syntax', 'Something follows the end of the JSON text. A file with one object per line is JSON Lines.');
}
/** @returns what ends the file */
async function checkElement({ rows, seen }, text) {
    const element = await text.element();
    const line = rows.lines() + 1;
    switch (element.kind) {
        case 'cut':
            return (0,reader/* fatalFinding */.gm)('json.syntax', line, 'The file ends in the middle of this row.', rows.rows() + 1);
        case 'long':
            return (0,reader/* tooLong */.Po)(line);
        case 'element':
            break;
    }
    const { bytes } = element;
    const problem = (0,text_guard/* firstTextProblem */.P)(bytes);
    if (problem !== undefined)
        return (0,reader/* fatalFinding */.gm)(problem.rule, line + countLines(bytes.subarray(0, problem.offset)), problem.message);
    const lines = countLines(bytes);
    const parsed = parse(json_part_decoder.decode(bytes));
    if (parsed.kind === 'broken') {
        const where = line + countLines(bytes.subarray(0, parsed.offset));
        rows.addMisfit((0,reader/* rowFinding */.kr)('json.syntax', where, rows.rows() + 1, `The row is not valid JSON${parsed.place}.`), lines);
    }
    else if (isObject(parsed.value)) {
        seen.object(parsed.value);
        await rows.addObject(parsed.value, lines);
    }
    else
        rows.addMisfit((0,reader/* rowFinding */.kr)('json.object', line, rows.rows() + 1, 'The row is JSON, but not an object.'), lines);
    return undefined;
}
function parse(text) {
    try {
        return { kind: 'value', value: JSON.parse(text) };
    }
    catch (error) {
        const position = /at position (\d+)/.exec((0,errors/* messageOf */.bD)(error))?.[1];
        const before = text.slice(0, position === undefined ? undefined : Number(position));
        const column = before.length - (before.lastIndexOf('\n') + 1) + 1;
        const isFirst = !before.includes('\n');
        const place = position === undefined ? '' : ` at column ${column} of ${isFirst ? 'it' : 'the line'}`;
        return { kind: 'broken', offset: Buffer.byteLength(before), place };
    }
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function textWindow({ source, rows, onProgress }) {
    let held = new Uint8Array();
    let at = 0;
    let start = 0;
    /** Reads on, keeping what was not yet taken. @returns whether there was more */
    async function more() {
        const left = held.length - at;
        const bytes = new Uint8Array(left + Math.max(READ_BYTES, left));
        bytes.set(held.subarray(at));
        const got = await source.read(bytes.subarray(left), start + held.length);
        start += at;
        at = 0;
        held = bytes.subarray(0, left + got);
        onProgress(start);
        return got > 0;
    }
    return {
        async next() {
            for (;;) {
                const found = skipBlanks(held, at);
                rows.skipLines(countLines(held.subarray(at, found)));
                at = found;
                if (at < held.length)
                    return held[at];
                if (!(await more()))
                    return undefined;
            }
        },
        skip(bytes) {
            at += bytes;
        },
        async skipMark() {
            while (held.length < BYTE_ORDER_MARK.length && (await more()))
                ;
            if (BYTE_ORDER_MARK.every((byte, index) => held[index] === byte))
                at = BYTE_ORDER_MARK.length;
        },
        async element() {
            const scan = (0,json_elements/* elementScan */.W)();
            let scanned = 0;
            for (;;) {
                const end = scan.feed(held, at + scanned);
                if (end - at > reader/* MAXIMUM_ROW_BYTES */.AW)
                    return { kind: 'long' };
                if (end >= 0) {
                    const bytes = held.subarray(at, end);
                    at = end;
                    return { kind: 'element', bytes };
                }
                scanned = held.length - at;
                if (scanned > reader/* MAXIMUM_ROW_BYTES */.AW)
                    return { kind: 'long' };
                if (!(await more()))
                    return { kind: 'cut' };
            }
        },
        position: () => start + at,
    };
}
function countLines(bytes) {
    let lines = 0;
    for (let at = bytes.indexOf(json_part_LINE_FEED); at >= 0; at = bytes.indexOf(json_part_LINE_FEED, at + 1))
        lines += 1;
    return lines;
}

;// CONCATENATED MODULE: ./build/src/data/engine/json-seen.js

/** @param columns of the plan @param own how many of them are the file's; all rows have the others */
function seenColumns(columns, own, memory) {
    const seen = columns.map((_, column) => column >= own);
    return {
        block(fields) {
            seen.forEach((known, column) => {
                if (!known)
                    seen[column] = isPresent(memory, fields(column));
            });
        },
        object(row) {
            columns.forEach(({ name }, column) => {
                if (Object.hasOwn(row, name))
                    seen[column] = true;
            });
        },
        only(profile) {
            const absent = new Set(columns.filter((_, column) => !seen[column]).map(({ name }) => name));
            const left = profile.columns.filter(({ name }) => !absent.has(name));
            return { ...profile, columns: left.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
        },
    };
}
function isPresent(memory, { starts, ends, stride, rows }) {
    const words = memory.u32();
    for (let row = 0; row < rows; row += 1)
        if (words[(starts + row * stride) >> 2] !== ABSENT_FIELD || words[(ends + row * stride) >> 2] !== ABSENT_FIELD)
            return true;
    return false;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/data/jsonl-reader.js
var jsonl_reader = __webpack_require__(57902);
;// CONCATENATED MODULE: ./build/src/data/engine/json-layout.js


/** Bytes that a kernel may read behind a name. */
const PADDING = 32;
function jsonLayout({ kernels, memory }, columns) {
    const names = columns.map(({ name }) => new TextEncoder().encode(name));
    const literalBytes = 4096 + names.reduce((sum, { length }) => sum + 2 * length + 32, 0);
    let slots = 16;
    while (slots < columns.length * 2)
        slots *= 2;
    const address = memory.alloc(JSON_PLAN.bytes);
    const steps = memory.alloc(columns.length * 16);
    const kinds = memory.alloc(columns.length * 8);
    const table = memory.allocZeroed(slots * JSON_KEY_BYTES);
    const literals = memory.alloc(literalBytes + PADDING);
    const words = (at, ...values) => memory.u32().set(values, at >> 2);
    for (const [column, name] of names.entries()) {
        const at = memory.alloc(name.length + PADDING);
        memory.u8().set(name, at);
        kernels.putJsonKey(table, slots, at, name.length, column);
    }
    columns.forEach(({ json = 'any' }, column) => {
        words(kinds + 8 * column, JSON_KIND[json], NO_STEP);
    });
    words(address + JSON_PLAN.columns, columns.length);
    words(address + JSON_PLAN.steps, steps, 0);
    words(address + JSON_PLAN.kinds, kinds);
    words(address + JSON_PLAN.table, table, slots);
    const positions = new Map(columns.map(({ name }, column) => [name, column]));
    return {
        address,
        learn(row) {
            for (let column = 0; column < columns.length; column += 1)
                words(kinds + 8 * column + 4, NO_STEP);
            const expected = new Map();
            let used = 0;
            for (const { name, start, valueStart } of membersOf(row)) {
                const column = positions.get(name);
                used += valueStart - start;
                if (column === undefined || expected.has(column) || used > literalBytes)
                    break;
                expected.set(column, row.subarray(start, valueStart));
            }
            let at = literals;
            [...expected].forEach(([column, literal], index) => {
                memory.u8().set(literal, at);
                words(steps + 16 * index, at, literal.length, column);
                words(kinds + 8 * column + 4, index + 1);
                at += literal.length;
            });
            words(address + JSON_PLAN.stepCount, expected.size);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/data/engine/line-start.js

const line_start_LINE_FEED = 0x0a;
const FIRST_READ = 65_536;
/** The first line that begins at or behind an offset and is not blank; the end of the text when there is none. */
async function lineStart(source, from) {
    // The byte before may be the line end that makes `from` the start of a line.
    let position = from - 1;
    const buffer = new Uint8Array(FIRST_READ);
    for (;;) {
        const got = await source.read(buffer, position);
        if (got === 0)
            return position;
        const lineEnd = buffer.subarray(0, got).indexOf(line_start_LINE_FEED);
        position += lineEnd < 0 ? got : lineEnd + 1;
        if (lineEnd >= 0)
            return behindBlankLines(source, position);
    }
}
async function behindBlankLines(source, from) {
    let position = from;
    for (let size = FIRST_READ;;) {
        const bytes = await fill(source, position, size);
        if (bytes.length === 0)
            return position;
        const start = blankBytes(bytes);
        if (start > 0)
            position += start;
        else if (bytes.length < size)
            return line_start_isBlank(bytes) ? position + bytes.length : position;
        else if (!line_start_isBlank(bytes) || size > reader/* MAXIMUM_ROW_BYTES */.AW)
            return position;
        else
            size *= 2;
    }
}
/** Bytes of the blank lines that the bytes begin with. */
function blankBytes(bytes) {
    for (let start = 0;;) {
        const lineEnd = bytes.indexOf(line_start_LINE_FEED, start);
        if (lineEnd < 0 || !line_start_isBlank(bytes.subarray(start, lineEnd)))
            return start;
        start = lineEnd + 1;
    }
}
/** Nothing but white space; a character that is cut at the end does not count. */
const line_start_isBlank = (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: true }).trim() === '';
async function fill(source, position, size) {
    const bytes = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
        const got = await source.read(bytes.subarray(filled), position + filled);
        if (got === 0)
            break;
        filled += got;
    }
    return bytes.subarray(0, filled);
}

;// CONCATENATED MODULE: ./build/src/data/engine/jsonl-part.js









const jsonl_part_LINE_FEED = 0x0a;
const jsonl_part_decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/**
 * Checks the rows that begin in a range of a JSON Lines text. Lines that look alike are cut by the kernel and checked column by column; every
 * other line by itself. Blank lines belong to the row before them, so that a part ends where a row begins: they are findings only when a row follows.
 */
async function checkJsonlPart(part) {
    const { source, range, space, rows } = part;
    const checkpoints = [];
    const lines = lineChecker(part);
    const start = range.exact ? range.from : await lineStart(source, range.from);
    // Blank lines belong to the row before them, so only the first part can end with the file and without a row.
    const atEnd = () => (range.from === 0 && rows.rows() === 0 ? jsonl_part_EMPTY : undefined);
    let position = start;
    let held = 0;
    for (;;) {
        const free = space.memory.u8().subarray(space.block + held, space.block + space.blockBytes);
        const got = await source.read(free, position + held);
        const length = held + got;
        const final = got === 0 && free.length > 0;
        if (length === 0)
            return { start, end: position, fatal: atEnd(), checkpoints };
        if (checkpoints.at(-1)?.offset !== position)
            checkpoints.push({ row: rows.rows(), line: rows.lines(), offset: position });
        const whole = space.memory
            .u8()
            .subarray(space.block, space.block + length)
            .lastIndexOf(jsonl_part_LINE_FEED) + 1;
        let end = { used: 0, done: false };
        if (final)
            end = await lines.check(position, length);
        else if (whole > 0)
            end = await lines.check(position, whole);
        else if (length === space.blockBytes)
            end = await checkLongLine(part, lines, position, length);
        position += end.used;
        part.onProgress(position - start);
        if (end.done)
            return { start, end: position, fatal: end.fatal, checkpoints };
        if (final && end.used >= length)
            return { start, end: position, fatal: atEnd(), checkpoints };
        held = Math.max(length - end.used, 0);
        space.memory.u8().copyWithin(space.block, space.block + end.used, space.block + length);
    }
}
const jsonl_part_EMPTY = (0,reader/* fatalFinding */.gm)('file.empty', 1, 'The file is empty.');
function lineChecker(part) {
    const { space, range, rows, columns, seen } = part;
    const { kernels, memory, block, info } = space;
    const layout = jsonLayout(space, columns);
    const maximumRows = Math.max(1, Math.floor(space.blockBytes / Math.max(columns.length, 1)));
    const blanks = blankLines(rows);
    let learning = true;
    async function checkLine(bytes, position, size) {
        const isOurs = position < range.to;
        const problem = (0,text_guard/* firstTextProblem */.P)(bytes);
        const text = jsonl_part_decoder.decode(bytes).trim();
        if (text === '') {
            blanks.add(size - bytes.length);
            return { used: size, done: false };
        }
        if (!isOurs && blanks.none())
            return { used: 0, done: true };
        if (problem !== undefined)
            return { used: 0, done: true, fatal: (0,reader/* fatalFinding */.gm)(problem.rule, rows.lines() + 1, problem.message) };
        blanks.flush();
        if (!isOurs)
            return { used: 0, done: true };
        const event = (0,jsonl_reader/* parseLine */.A)(text, rows.rows() + 1, rows.lines() + 1);
        if (event.kind === 'finding')
            rows.addMisfit(event, size - bytes.length);
        else if (event.kind === 'row' && event.row.kind === 'object') {
            seen.object(event.row.value);
            await rows.addObject(event.row.value, size - bytes.length);
        }
        return { used: size, done: false };
    }
    /** Lets the kernel cut as many lines as it can. @returns bytes of these lines */
    async function checkAlike(offset, limit) {
        const base = block + offset;
        const count = kernels.jsonLines(base, limit, layout.address, maximumRows, space.pairs, space.scratch, info);
        if (count === 0)
            return 0;
        const { [JSON_INFO.consumed]: consumed = 0, [JSON_INFO.lookups]: lookups = 0 } = memory
            .u32()
            .subarray(info >> 2, (info >> 2) + 2);
        learning = lookups > count;
        blanks.flush();
        const fields = (column) => ({ ...(0,workspace/* pairedFields */.JQ)(space, count, columns.length, column), base });
        seen.block(fields);
        await rows.addBlock({
            rows: count,
            lines: count,
            oneLinePerRow: true,
            base,
            startOf: () => 0,
            fields,
        });
        return consumed;
    }
    /** Makes a line the example for those behind it, when it is one. */
    function learn(line) {
        if (!(0,external_node_buffer_.isUtf8)(line) || !isJsonObject(jsonl_part_decoder.decode(line)))
            return;
        layout.learn(line);
        learning = false;
    }
    return {
        checkLine,
        async check(position, length) {
            const bytes = memory.u8();
            // A last row without a line end gets one.
            const isOpen = bytes[block + length - 1] !== jsonl_part_LINE_FEED;
            if (isOpen)
                bytes[block + length] = jsonl_part_LINE_FEED;
            const size = isOpen ? length + 1 : length;
            const broken = kernels.utf8(block, length);
            const sound = broken < 0 ? size : bytes.lastIndexOf(jsonl_part_LINE_FEED, block + broken) + 1 - block;
            const mine = Math.min(sound, range.to - position);
            let at = 0;
            while (at < length) {
                const lineEnd = memory.u8().indexOf(jsonl_part_LINE_FEED, block + at) - block;
                if (at < mine) {
                    if (learning)
                        learn(memory.u8().slice(block + at, block + lineEnd));
                    const used = await checkAlike(at, mine - at);
                    at += used;
                    if (used > 0)
                        continue;
                }
                const line = memory.u8().slice(block + at, block + lineEnd);
                const end = await checkLine(line, position + at, Math.min(lineEnd + 1, length) - at);
                if (end.done)
                    return { ...end, used: at };
                at += end.used;
            }
            return { used: Math.min(at, length), done: false };
        },
    };
}
function isJsonObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value);
    }
    catch {
        return false;
    }
}
/** Blank lines that were met and not yet reported. A file can be full of them, so only the first places are kept. */
function blankLines(rows) {
    let count = 0;
    let places = [];
    return {
        none: () => count === 0,
        add(lineFeeds) {
            count += 1;
            if (places.length < violations/* MAXIMUM_SAMPLES */.l)
                places.push(rows.lines() + 1);
            rows.skipLines(lineFeeds);
        },
        /** A row follows: blank lines at the end of a file are fine. */
        flush() {
            for (let index = 0; index < count; index += 1)
                rows.addMisfit((0,reader/* rowFinding */.kr)('jsonl.blank-line', places[index] ?? 0, undefined, 'The line is blank.'), 0);
            count = 0;
            places = [];
        },
    };
}
/** A line that is longer than the block: read into a buffer of its own. */
async function checkLongLine(part, lines, position, length) {
    const { space, source, rows } = part;
    let buffer = space.memory.u8().slice(space.block, space.block + length);
    for (;;) {
        const known = buffer.length;
        const larger = new Uint8Array(Math.min(known * 2, reader/* MAXIMUM_ROW_BYTES */.AW + space.blockBytes));
        larger.set(buffer);
        let filled = known;
        let got = 1;
        while (filled < larger.length && got > 0) {
            got = await source.read(larger.subarray(filled), position + filled);
            filled += got;
        }
        buffer = larger.subarray(0, filled);
        const lineEnd = buffer.indexOf(jsonl_part_LINE_FEED, known);
        if ((lineEnd < 0 ? filled : lineEnd) > reader/* MAXIMUM_ROW_BYTES */.AW)
            return { used: 0, done: true, fatal: (0,reader/* tooLong */.Po)(rows.lines() + 1) };
        if (lineEnd < 0 && got > 0)
            continue;
        const bytes = lineEnd < 0 ? buffer : buffer.subarray(0, lineEnd);
        const end = await lines.checkLine(bytes, position, lineEnd < 0 ? filled : lineEnd + 1);
        source.giveBack(buffer.slice(end.used));
        return end;
    }
}

;// CONCATENATED MODULE: ./build/src/data/engine/part-checker.js








/** Wide rows need longer blocks, or calling kernels would cost more than their work. */
const BLOCK_BYTES = 262_144;
const WIDE_BLOCK_BYTES = 1_048_576;
const WIDE = 50;
/** Checks parts of one file in one thread, one at a time. */
function partChecker({ format, plan, schema: written }, kernels, source, blockBytes = plan.columns.length > WIDE ? WIDE_BLOCK_BYTES : BLOCK_BYTES) {
    const columns = plan.columns.length;
    const space = (0,workspace/* workspace */.Gl)(kernels, blockBytes, columns);
    const clean = space.memory.mark();
    let compiling;
    const schema = async () => {
        if (written === undefined)
            return undefined;
        compiling ??= (0,row_schema/* compileRowSchema */.x)(written.text, written.file, true);
        return compiling;
    };
    return async (range, onProgress) => {
        space.memory.release(clean);
        space.memory.u8().fill(0, space.nulls, space.nulls + columns * 4);
        const rows = rowCollector({ plan, space, schema });
        const own = columns - plan.constants.length;
        const part = { source: rewindable(source), range, space, rows, onProgress };
        if (format.kind === 'delimited') {
            const end = await checkCsvPart({ ...part, dialect: format.dialect, columns: own });
            return { ...end, ...rows.finish() };
        }
        const seen = seenColumns(plan.columns, own, space.memory);
        const check = format.kind === 'jsonl' ? checkJsonlPart : checkJsonPart;
        const end = await check({ ...part, columns: plan.columns.slice(0, own), seen });
        const found = rows.finish();
        return { ...end, ...found, profile: found.profile && seen.only(found.profile) };
    };
}


/***/ }),

/***/ 39073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ mergeRanges),
/* harmony export */   q: () => (/* binding */ rangeCounter)
/* harmony export */ });
/* harmony import */ var _violations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87012);

function rangeCounter({ min, max }) {
    let count = 0;
    const samples = [];
    return {
        /** NaN stands for no value. */
        add(value, row) {
            if (!(value < min || value > max))
                return;
            count += 1;
            if (samples.length < _violations_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_SAMPLES */ .l)
                samples.push({ row, value });
        },
        state: () => ({ count, samples: [...samples] }),
    };
}
/** Counts of two runs of rows, the second right behind the first. */
const mergeRanges = (before, after, rowsBefore) => ({
    count: before.count + after.count,
    samples: [...before.samples, ...after.samples.map(({ row, value }) => ({ row: row + rowsBefore, value }))].slice(0, _violations_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_SAMPLES */ .l),
});


/***/ }),

/***/ 79693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qy: () => (/* binding */ secondLook),
/* harmony export */   ql: () => (/* binding */ profileCell),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* unused harmony export momentOf */
/* harmony import */ var _coerce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54421);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71969);


/** Different cells of a column whose answer is remembered: the same text is often wrong a million times. */
const REMEMBERED = 10_000;
const LONGEST_REMEMBERED = 256;
/** @param json how the values of JSON were cut; undefined for cells */
function secondLook(column, schema, json) {
    const types = schema?.typesOf(column);
    const named = schema?.columns.includes(column) ?? false;
    const required = schema?.required.includes(column) ?? false;
    // Only JSON needs it: unknown columns of other files were reported with the header.
    const refused = json !== undefined && !named && (schema?.closed ?? false);
    const remembered = new Map();
    function look(text) {
        const value = json === undefined ? (0,_coerce_js__WEBPACK_IMPORTED_MODULE_0__/* .coerce */ .au)(text ?? null, types) : jsonValue(text, json);
        if (value === _coerce_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT */ .sj) {
            const problems = required
                ? [{ column, rule: 'required', expected: 'a value', allowed: [] }]
                : [];
            return { value: undefined, shown: undefined, problems };
        }
        return judge(value);
    }
    function judge(value) {
        const shown = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e)(value);
        const problems = schema === undefined || !named ? (refused ? [unknownColumn(column)] : []) : schema.checkValue(column, value);
        return {
            value,
            shown,
            problems: problems.map((problem) => ({ ...problem, expected: (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .withAdvice */ .b)(problem, shown) })),
        };
    }
    return {
        ofValue: judge,
        at(text) {
            const known = remembered.get(text);
            if (known)
                return known;
            const found = look(text);
            if (remembered.size >= REMEMBERED)
                remembered.clear();
            if (typeof text !== 'string' || text.length <= LONGEST_REMEMBERED)
                remembered.set(text, found);
            return found;
        },
    };
}
function jsonValue(text, kind) {
    if (text === undefined)
        return _coerce_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT */ .sj;
    return text === null || kind === 'text' ? text : JSON.parse(text);
}
/** As ajv says it. */
const unknownColumn = (column) => ({
    column,
    rule: 'additionalProperties',
    expected: 'no such column',
    allowed: [],
});
/** The date or moment that a cell stands for, when it is valid. */
const validMoment = ({ value, problems }, unit) => unit === 'number' || typeof value !== 'string' || problems.length > 0 ? undefined : momentOf(value, unit);
/** Adds a cell's value to a profile; a date or moment that is valid counts as such. */
function profileCell(profiler, finding, unit) {
    const moment = validMoment(finding, unit);
    if (moment !== undefined)
        profiler.addMoment(moment);
    else
        profiler.add(finding.value);
}
/** The number that kernels read in a cell: a date or moment in its unit, booleans 1 and 0; null for none. */
function numberOf(finding, unit) {
    const { value } = finding;
    if (typeof value === 'number')
        return value;
    if (typeof value === 'boolean')
        return Number(value);
    return validMoment(finding, unit) ?? null;
}
/** Days or seconds since 1970 of a valid RFC 3339 date or date-time; undefined for what only looks like one. */
function momentOf(text, unit) {
    const [, date = '', time, seconds = '', fraction = '', zone = ''] = /^(\d{4}-\d\d-\d\d)(?:[Tt\s](\d\d:\d\d):(\d\d)(\.\d+)?([Zz]|[+-]\d\d:?\d\d))?$/.exec(text) ?? [];
    if (unit === 'day') {
        const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
        return Number.isNaN(day) ? undefined : day;
    }
    if (time === undefined)
        return undefined;
    const start = Date.parse(`${date}T${time}:00${offset(zone)}`) / 1000;
    return Number.isNaN(start) ? undefined : start + Number(seconds) + Number(`0${fraction}`);
}
const offset = (zone) => (/^[Zz]$/.test(zone) ? 'Z' : zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2'));


/***/ }),

/***/ 20744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ secondLooks)
/* harmony export */ });
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71969);
/* harmony import */ var _second_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79693);


function secondLooks(plan, schema) {
    const known = new Set(plan.columns.map(({ name }) => name));
    const saidByHeader = (rule, column) => plan.header &&
        column !== undefined &&
        ((rule === 'required' && !known.has(column)) || rule === 'additionalProperties');
    return {
        schema,
        columns: plan.columns.map(({ name, json }) => (0,_second_look_js__WEBPACK_IMPORTED_MODULE_1__/* .secondLook */ .Qy)(name, schema, json)),
        problemsOf: (row) => (schema?.check(row) ?? [])
            .filter(({ rule, column }) => !saidByHeader(rule, column))
            .map((problem) => {
            const value = problem.column === undefined ? undefined : (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e)(row[problem.column]);
            return { ...problem, expected: (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .withAdvice */ .b)(problem, value), value };
        }),
    };
}


/***/ }),

/***/ 14680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ workspace),
/* harmony export */   JQ: () => (/* binding */ pairedFields),
/* harmony export */   ZR: () => (/* binding */ indexedFields)
/* harmony export */ });
/* harmony import */ var _kernels_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90432);

/** Readable bytes that must follow a block, for kernels that look ahead. */
const PADDING = 128;
/** @param columns of the file: a row has at least as many bytes, which bounds the rows of a block */
function workspace(kernels, blockBytes, columns) {
    const memory = (0,_kernels_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .linearMemory */ .$)(kernels.memory, kernels.heapStart);
    const rows = Math.ceil(blockBytes / Math.max(columns, 1)) + 1;
    const block = memory.alloc(blockBytes + PADDING);
    const before = memory.alloc(blockBytes * 4 + PADDING);
    return {
        kernels,
        memory,
        block,
        blockBytes,
        index: before + 64,
        info: memory.alloc(64),
        pairs: memory.alloc((blockBytes + 1) * 8 + PADDING),
        scratch: memory.alloc(blockBytes + PADDING),
        values: memory.alloc(rows * 8),
        suspects: memory.alloc(rows * 4),
        nulls: memory.allocZeroed(columns * 4),
        maximumRows: rows,
    };
}
/** Fields of one column straight from the structural positions. */
const indexedFields = (space, rows, columns, column) => ({
    base: space.block,
    starts: space.index + (column - 1) * 4,
    ends: space.index + column * 4,
    stride: columns * 4,
    gap: 1,
    rows,
});
/** Fields of one column from the pairs. */
const pairedFields = (space, rows, columns, column) => ({
    base: space.block,
    starts: space.pairs + column * 8,
    ends: space.pairs + column * 8 + 4,
    stride: columns * 8,
    gap: 0,
    rows,
});


/***/ }),

/***/ 71969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withAdvice),
/* harmony export */   e: () => (/* binding */ asText)
/* harmony export */ });
/* harmony import */ var _coerce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54421);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88160);


/** What a rule expects, with what the writer of the value probably meant. @param value as it is shown */
function withAdvice(problem, value) {
    if (value === undefined)
        return problem.expected;
    if (problem.rule === 'type') {
        const why = /integer|number/.test(problem.expected) ? (0,_coerce_js__WEBPACK_IMPORTED_MODULE_0__/* .explainNumber */ .Tx)(value) : undefined;
        return why === undefined ? problem.expected : `${problem.expected} (${why})`;
    }
    if (problem.allowed.length > 0) {
        const near = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(value, problem.allowed);
        return near === undefined ? problem.expected : `${problem.expected}; did you mean "${near}"?`;
    }
    return problem.expected;
}
/** A value as it is shown; undefined for none. */
function asText(value) {
    if (value === undefined)
        return undefined;
    if (typeof value === 'string')
        return value;
    // Files that are no text can hold numbers that JSON does not know.
    return typeof value === 'number' ? String(value) : JSON.stringify(value);
}


/***/ }),

/***/ 41538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ loadParquetKernels)
/* harmony export */ });
/** The Parquet kernels of a module's instance: they work on the same memory as its other kernels. */
const loadParquetKernels = (exports) => exports;


/***/ }),

/***/ 78576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sd: () => (/* binding */ compileKernels),
  JH: () => (/* binding */ instantiateKernels),
  jf: () => (/* binding */ loadKernels)
});

;// CONCATENATED MODULE: ./build/src/generated/kernels.js
/** The kernels as a WebAssembly module, made of src/data/kernels/assembly. */
const KERNELS = 'AGFzbQEAAAAB9QEaYAR/f39/AX9gAX8Bf2AKf39/f39/f39/fwF/YAV/f39/fwBgBX9/f39/AX9gBH9/f38AYAZ/f39/f38AYAJ/fwF/YAd/f39/f39/AX9gDX9/f39/f39/f39/f38Bf2AGf39/f39/AX9gA39/fwBgCX9/f39/f39/fwF/YAJ+fwF8YAN/f34BfGAHf39/f39/fwBgCH9/f39/f39/AGAEf39/fwF8YAl/f39/fHx8f38Bf2ADf39/AX9gCH9/f39/f39/AX9gCX9/f39/f39/fwBgAAF/YAJ/fwF8YAx/f39/f39/f39/f38Bf2AFf398fH8BfwM5OA0BBwEIDgICCQkKBA8LEAUHAwQRDAADCgsGEgUGAAYFAAAAEwEBAAACFAQVAwEDCAIWFwMYGQIMBQYBAQKAgAQGEAN/AUEAC38BQQALfwFBAAsH8AQxCWhlYXBTdGFydAAxCGFueXRoaW5nADcIYm9vbGVhbnMANgdvdXRzaWRlADUHY2hvaWNlcwA0CXB1dENob2ljZQAzCGludGVnZXJzADAJanNvbkxpbmVzAC8KcHV0SnNvbktleQAuC2hhc2hOdW1iZXJzACwJaGFzaFRleHRzACsJcGFydGl0aW9uACoHbnVtYmVycwAoFXByb2ZpbGVDb3VudGVkTnVtYmVycwAPE3Byb2ZpbGVDb3VudGVkVGV4dHMADg5wcm9maWxlTnVtYmVycwANDHByb2ZpbGVUZXh0cwAMB3JlZ3VsYXIACwRzY2FuAAoFdGV4dHMACAVkYXRlcwAGCWRhdGVUaW1lcwAHB3VucXVvdGUABAR1dGY4AAIDbHo0ACcGc25hcHB5ACYJZGVsdGFTa2lwACUKZGVsdGFTdGFydAAkC2RlbHRhVmFsdWVzACMMaHlicmlkQ291bnRzACIOaHlicmlkUHJlc2VuY2UAIQxoeWJyaWRWYWx1ZXMAIA1iaXRzVG9OdW1iZXJzAB8GZ2F0aGVyAB4ObWlzc2luZ051bWJlcnMAHQZzcHJlYWQAHA1zcHJlYWRJbmRpY2VzABsJdG9OdW1iZXJzABoHdW5zcGxpdAAZDndvcmRzVG9OdW1iZXJzABgNYWRqYWNlbnRUZXh0cwAXCmZpeGVkVGV4dHMAFgxpbnZhbGlkVGV4dHMAFQxqb2luZWRMZW5ndGgAEwlqb2luVGV4dHMAFBNsZW5ndGhQcmVmaXhlZFRleHRzABIJdXVpZFRleHRzABEJd2lkZUJ5dGVzABAGbWVtb3J5AgAMASsKmcsBONcDAgN/BX4gAFAgAUGqfUhyBEBEAAAAAAAAAAAPCyABQbQCSgRARAAAAAAAAPB/DwsgACAAeaciA6yGIgBC/////w+DIQYgAEIgiCIHIAFBBHRBgDZqIgIpAwAiCEL/////D4MiBX4gBSAGfkIgiHwhCSAAIAh+IQUgCEIgiCIAIAd+IAlCIIh8IAAgBn4gCUL/////D4N8QiCIfCIAQv8Dg0L/A1EEQCACKQMIIghC/////w+DIgkgB34gBiAJfkIgiHwhCSAAQgF8IAAgCEIgiCIAIAd+IAlCIIh8IAAgBn4gCUL/////D4N8QiCIfCIAIAV8IgUgAFQbIQALIAAgAEI/iKciAkEJaiIErIghBiABQeqkDWxBEHUgAmogA2tBvghqIgJBAEwEQEEBIAJrQcAATgRARAAAAAAAAAAADwsgBkIBIAKsfYgiACAAQgGDfEIBiL8PCyAGQn6DIAYgAUF8TiAFQgFYcSABQRdMcSAGQgODQgFRcSAGIASshiAAUXEbIgAgAEIBg3xCAYgiAEKAgICAgICAEFoEQCACQQFqIQJCgICAgICAgAghAAsgAkH/D04EQEQAAAAAAADwfw8LIABC/////////weDIAKsQjSGhL8LoQICB38CfiAAKAIEIQYgACgCCCEEIAAoAgAhASAAKAIQBEAgASAANQIYQgd8QgOIp2ohAQsDQCABIAZPIAhCHFZyBEBBAA8LIAEtAAAhAiABQQFqIQEgCSACrUL/AIMgCIaEIQkgAkGAAU8EQCAIQgd8IQgMAQsLIAlC/////w9WBEBBAA8LIAlCAYinIQMgCUIBg6cEQCADQf////8ASwRAQQAPCyAAIANBA3Q2AgwgAEEBNgIQIABBADYCGAUgBEEHakEDdiICIAYgAWtLBEBBAA8LA0AgAiAHSwRAIAUgASAHai0AACAHQQN0dHIhBSAHQQFqIQcMAQsLIAEgAmohASAAIAM2AgwgAEEANgIQIAAgBTYCFAsgACABNgIAQQELyQwCBnsGfwNAIAEgCWtBwABPBEAgACAJaiIK/QAEACIGIAr9AAQQIgf9UCAK/QAEICIEIAr9AAQwIgP9UP1Q/WQEeyAFIAIgBv0NDg8QERITFBUWFxgZGhscHf0MYGBgYGBgYGBgYGBgYGBgYP1zIAIgBv0NDQ4PEBESExQVFhcYGRobHP0McHBwcHBwcHBwcHBwcHBwcP1z/VD9DICAgICAgICAgICAgICAgID9Tv0MAgICAgICAgKAgICAIQEVSSACIAb9DQ8QERITFBUWFxgZGhscHR4iAkEE/W39Dv0M56ODg4vLy8vLy8vLy9vLyyAC/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwBAQEBAQEBAeauuroBAQEBIAZBBP1t/Q79Tv1RIAYgB/0NDg8QERITFBUWFxgZGhscHf0MYGBgYGBgYGBgYGBgYGBgYP1zIAYgB/0NDQ4PEBESExQVFhcYGRobHP0McHBwcHBwcHBwcHBwcHBwcP1z/VD9DICAgICAgICAgICAgICAgID9Tv0MAgICAgICAgKAgICAIQEVSSAGIAf9DQ8QERITFBUWFxgZGhscHR4iAkEE/W39Dv0M56ODg4vLy8vLy8vLy9vLyyAC/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwBAQEBAQEBAeauuroBAQEBIAdBBP1t/Q79Tv1R/VD9UCAHIAT9DQ4PEBESExQVFhcYGRobHB39DGBgYGBgYGBgYGBgYGBgYGD9cyAHIAT9DQ0ODxAREhMUFRYXGBkaGxz9DHBwcHBwcHBwcHBwcHBwcHD9c/1Q/QyAgICAgICAgICAgICAgICA/U79DAICAgICAgICgICAgCEBFUkgByAE/Q0PEBESExQVFhcYGRobHB0eIgJBBP1t/Q79DOejg4OLy8vLy8vLy8vby8sgAv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAQEBAQEBAQHmrrq6AQEBASAEQQT9bf0O/U79USAEIAP9DQ4PEBESExQVFhcYGRobHB39DGBgYGBgYGBgYGBgYGBgYGD9cyAEIAP9DQ0ODxAREhMUFRYXGBkaGxz9DHBwcHBwcHBwcHBwcHBwcHD9c/1Q/QyAgICAgICAgICAgICAgICA/U79DAICAgICAgICgICAgCEBFUkgBCAD/Q0PEBESExQVFhcYGRobHB0eIgJBBP1t/Q79DOejg4OLy8vLy8vLy8vby8sgAv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAQEBAQEBAQHmrrq6AQEBASADQQT9bf0O/U79Uf1Q/VAFIAUgAv0M/////////////////+/fv/1z/VALIQUgAyECIAlBQGshCQwBCwsDQCABIAlLBEAgAiAAIAlq/QAEAEGQCEEQIAEgCWsiCiAKQRBPG2v9AAQA/U4iA/0NDxAREhMUFRYXGBkaGxwdHiEEIAUgAiAD/Q0ODxAREhMUFRYXGBkaGxwd/QxgYGBgYGBgYGBgYGBgYGBg/XMgAiAD/Q0NDg8QERITFBUWFxgZGhsc/QxwcHBwcHBwcHBwcHBwcHBw/XP9UP0MgICAgICAgICAgICAgICAgP1O/QwCAgICAgICAoCAgIAhARVJIARBBP1t/Q79DOejg4OLy8vLy8vLy8vby8sgBP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAQEBAQEBAQHmrrq6AQEBASADQQT9bf0O/U79Uf1QIQUgAyECIAlBEGohCQwBCwsgBSAC/Qz/////////////////79+//XP9UP1TBEACQANAIAEgCEsEQCABIAgiCWshCkEBIQgCQCAAIAlqIgwtAAAiC0GAAUkNAEEAIQggC0HCAUkgC0H0AUtyDQAgCiALQeABSQR/QQIFQQNBBCALQfABSRsLIgpJDQAgDC0AASENIAtB7QFGBH9BnwEFQY8BQb8BIAtB9AFGGwsgDUkEf0EBBSALQeABRgR/QaABBUGQAUGAASALQfABRhsLIA1LCw0AIApBAksEfyAMLQACQcABcUGAAUcFQQALDQAgCkEDSwR/IAwtAANBwAFxQYABRwVBAAsNACAKIQgLIAhFDQIgCCAJaiEIDAELC0F/IQkLBUF/IQkLIAkLvwICBH8CfiAAKAIUIQIgACgCKAR/IAAoAhggAkkFQQALBEAgACAAKAIAIAAoAiAgACgCGGotAAAgACgCEGxBA3ZqNgIAIAAgACgCGEEBajYCGAsgACgCGCACTwRAQQAkAiAAKAIEIQQgACgCACEBAkADQCABIARJIAZCxgBUcQRAIAEtAAAhAyABQQFqIQEgBSADrUL/AIMgBoaEIQUgA0GAAUkEQCAAIAE2AgAMAwsgBkIHfCEGDAELC0EBJAJCACEFC0EBIAAoAgQiASAAKAIAIgNrIAJJQQEgASADSSMCGxsEQEEADwsgAEIAIAVCAYN9IAVCAYiFNwMwIAAgAzYCICAAIAIgA2o2AgAgAEEANgIYCyAAKAIgIAAoAhhqLQAAQcAASwRAQQAPCyAAIAAoAhA2AhwgAEEANgIkQQELwwUCC38BeyAE/Q8hEiABQQRrKAIAQQFqIQcDQCACIBFLBEBBASEPA0AgAyAPTwRAIAMgD0YgByABKAIAQQFqIgpBAWsiCElxBH8gACAIakEBay0AAEENRgVBAAsEfyAIQQFrBSAICyILIAdLQQAgBBsEfyAAIAdqLQAAIARB/wFxRgVBAAsEQCALIAdrQQJJBH9BAQUgACALakEBay0AACAEQf8BcUcLBEBBfw8LIAAgB2pBAWohCCAAIAtqQQFrIQ4gB0EBaiEHIAtBAWshCyAQQQJqIRAgCCAORgRAQX8hB0F/IQsFIAghCQJ/A0AgCSAOSQRAIAn9AAQAIBL9I/1kIgwEQCAJIAxoaiIJIA4gCSAOSRsMAwsgCUEQaiEJDAELCyAOCyAORwRAIAYhByAIIgkhCwJ/A0AgCyAOSQRAIAv9AAQAIBL9I/1kIgwEQCALIAxoaiILIA4gCyAOSRsMAwsgC0EQaiELDAELCyAOCyELAkADQCALIA5HBEBBACEMIAtBAWogDkYEf0EBBSALLQAAIAstAAFHCw0CIAtBAWogCWshDQNAIAwgDUkEQCAHIAxqIAkgDGr9AAQA/QsEACAMQRBqIQwMAQsLIAcgDWohByALQQJqIgkhDAJ/A0AgDCAOSQRAIAz9AAQAIBL9I/1kIgsEQCAMIAtoaiILIA4gCyAOSRsMAwsgDEEQaiEMDAELCyAOCyELDAELCyAOIAlrIQxBACELA0AgCyAMSQRAIAcgC2ogCSALav0ABAD9CwQAIAtBEGohCwwBCwsgByAMaiEMCyAMIglFBEBBfw8LIBAgDiAIayAJIAZra0EBdGohECAGIABrIQcgCSAAayELIAkhBgsLCyAFIAc2AgAgBSALNgIEIAohByAPQQFqIQ8gAUEEaiEBIAVBCGohBQwBCwsgEUEBaiERDAELCyAQC7MDAwR/AXwBfiAA/QAEAP0MMDAwMDAwMDAwMDAwMDAwMP1x/QwJCQkJCQkJCQkJCQkJCQkJ/Sr9ZCEEIAAgAC0AAEEuRgR/IARBAXZBf3NoIgNBAWtBCU8EQEQAAAAAAAD4fw8LIAApAwFCsODAgYOGjJgwhULAAEEIIAMgA0EITxtBA3StfYZCgRR+QgiIQv+B/Ifwn8D/AINCgYCQA35CEIhC//+DgPD/P4NCgYCAgIDiCX5CIIghCCADQQlGBH4gADEACUIwfSAIQgp+fAUgCAu5IANBA3RBoAhqKwMAoyEHIANBAWoFQQALIgVqLQAAIgNBIHJB+gBGIAEgBWsiAUEBRnEEQCACuSAHoA8LIAAgBWopAwEiCEIPg6dBCmwgCEIIiKdBD3FqIQAgCEIYiKdBD3EiBkEFSwR/QQAFIABBF0sEf0EABSADQStGIANBLUZyIAFBBkZxIAQgBUEBanZBH3FBG0ZxIAhCEIhC/wGDQjpRcQsLRQRARAAAAAAAAPh/DwsgAEE8bCAGQQpsaiAIQiCIp0EPcWpBPGytIgggAnwgAiAIfSADQS1GG7kgB6AL3AMDCX8BfgV7QZDdAP0ABAAhFEGg3QD9AAQAIRVB4N0A/QAEACEWQaAK/QAEACEXIAghCgNAIAUgC0sEQAJAIAIoAgAgASgCACAEaiINayIPQQpGBEAgACANav0ABAAgFP1xIhggFf0q/WMEQCAYIBb9DiAX/ZUBQQj9jQH9HQAiE0L//wODp0HkAGwgE0IQiKdB//8DcWohEAJ/QYCAgIB4IBNCMIinIgxBAWtBHksgE0IgiKdB//8DcSIRQQFrQQtLcg0AGiAMQRxLBEBBgICAgHggDCARQfDdAGotAAAgEEEDcUUiEgR/IBBB5ABwBH9BAAUgEEGQA3ALRQUgEgsgEUECRiISIBIbQQBHaksNARoLIBBBkANqIBFBAk0iEGshEiAQQQxsIBFqQZkBbEHJA2tBBW0gDGogEkHtAmwgEkECdmogEkHkAG5rIBJBkANuampBnuo0awsiDEGAgICAeEcEQCAHIAy3OQMADAMLCwsgB0QAAAAAAAD4fzkDAEEAIA1Bf0cgDxsEQCAOQQFqIQ4gBg0BCyAKIAs2AgAgCkEEaiEKCyALQQFqIQsgASADaiEBIAIgA2ohAiAHQQhqIQcMAQsLIAkgCSgCACAOajYCACAKIAhrQQJ2C5YFBA1/AX4GewF8QbDdAP0ABAAhGEHA3QD9AAQAIRlB0N0A/QAEACEaQeDdAP0ABAAhG0GgCv0ABAAhHCAIIQoDQCAFIAtLBEACQCACKAIAIAEoAgAgBGoiDmsiDEEUTwRAIAAgDmoiD/0ABAAgGv1QIBj9cSEdIA8oAhAiDUEIdkH/AXFBMGshECANQf8BcUE6RiAdIBn9Kv1jQQBHcSAQQQVNcSANQRB2Qf8BcUEwayISQQlNcQRAIB0gG/0OIBz9lQFBCP2NASId/R0AIhdC//8Dg6dB5ABsIBdCEIinQf//A3FqIRMCf0GAgICAeCAXQjCIpyIUQQFrQR5LIBdCIIinQf//A3EiFUEBa0ELS3INABogFEEcSwRAQYCAgIB4IBQgFUHw3QBqLQAAIBNBA3FFIhYEfyATQeQAcAR/QQAFIBNBkANwC0UFIBYLIBVBAkYiFiAWG0EAR2pLDQEaCyATQZADaiAVQQJNIhNrIRYgE0EMbCAVakGZAWxByQNrQQVtIBRqIBZB7QJsIBZBAnZqIBZB5ABuayAWQZADbmpqQZ7qNGsLIhNBgICAgHhHIB39HQGnIhRB//8DcSIVQRdNcQRAIBVBkBxsIBRBEHZBPGxqIBBBCmxqIBJqrSATrEKAowV+fCEXIAxBFEYiEAR/IA1BGHZBIHJB+gBGBSAQCwR8IBe5BSAPQRNqIAxBE2sgFxAFCyIeIB5hBEAgByAeOQMADAQLCwsLIAdEAAAAAAAA+H85AwBBACAOQX9HIAwbBEAgEUEBaiERIAYNAQsgCiALNgIAIApBBGohCgsgC0EBaiELIAEgA2ohASACIANqIQIgB0EIaiEHDAELCyAJIAkoAgAgEWo2AgAgCiAIa0ECdgvRAgEEfyAJBEAgACABIAIgAyAEIAUgBiAHIAggCSAKIAsgDBAJDwsgCyEJA0AgBSAPSwRAIAIoAgAgASgCACAEaiIOayEKQQFBAiAOQX9HGyENAkAgCkUNAEEAIQ0gCCAKTwR/IApBA2pBAnYgB08FQQALDQAgACAOaiENQQAhDgNAIApBEEsEQCAOIA39AAQA/Qy/v7+/v7+/v7+/v7+/v7+//Sf9ZGlqIQ4gDUEQaiENIApBEGshCgwBCwtBAEECIA4gDf0ABAD9DL+/v7+/v7+/v7+/v7+/v7/9J/1kQQEgCnRBAWtxaWoiCiAHTyAIIApPcRshDQsCQCANRQ0AIBAgDUEBRiIKaiEQIAZBACAKGw0AIAkgDzYCACAJQQRqIQkLIA9BAWohDyABIANqIQEgAiADaiECDAELCyAMIAwoAgAgEGo2AgAgCSALa0ECdgu5BgEPfyALIQ0DQCAFIBpLBEACQCACKAIAIAEoAgAgBGoiFmshECABIANBACAaQQFqIAVJIhQbIg5qIQEgAiAOaiICKAIAIAEoAgAgBGoiFWshDyABIANqIQEgAiADaiECIAAgFmoiDiAQaiETIA8gACAVaiIbaiESIA4gECAPIA8gEEsbaiERQQEhGUEBIRgDQCAOIBFJBEAgCSAZQQl0IA4tAABBAXRyai8BACEZIAkgGEEJdCAbLQAAQQF0cmovAQAhGCAOQQFqIQ4gG0EBaiEbDAELCwNAIA4gE0kEQCAJIBlBCXQgDi0AAEEBdHJqLwEAIRkgDkEBaiEODAELCwNAIBIgG0sEQCAJIBhBCXQgGy0AAEEBdHJqLwEAIRggG0EBaiEbDAELC0EBQQIgFkF/RxshDgJAIBBFDQBBACEOIAggEE8EfyAQQQNqQQJ2IAdPBUEACw0AIAAgFmohGwNAIBBBEEsEQCAOIBv9AAQA/Qy/v7+/v7+/v7+/v7+/v7+//Sf9ZGlqIQ4gG0EQaiEbIBBBEGshEAwBCwtBAEECIA4gG/0ABAD9DL+/v7+/v7+/v7+/v7+/v7/9J/1kQQEgEHRBAWtxaWoiDiAHTyAIIA5PcRshDgtBAiAOIA4Ef0EABSAKIBlqLQAAQQFHCxsiDkEBRiIQIBdqIRcgBkUgEHEgDkECRnIEQCANIBo2AgAgDUEEaiENCyAURQ0AQQFBAiAVQX9HGyEOAkAgDyIQRQ0AQQAhDiAIIBBPBH8gEEEDakECdiAHTwVBAAsNACAAIBVqIQ5BACEbA0AgEEEQSwRAIBsgDv0ABAD9DL+/v7+/v7+/v7+/v7+/v7/9J/1kaWohGyAOQRBqIQ4gEEEQayEQDAELC0EAQQIgGyAO/QAEAP0Mv7+/v7+/v7+/v7+/v7+/v/0n/WRBASAQdEEBa3FpaiIOIAdPIAggDk9xGyEOC0ECIA4gDgR/QQAFIAogGGotAABBAUcLGyIOQQFGIg8gF2ohFyAGRSAPcSAOQQJGcgRAIA0gGkEBajYCACANQQRqIQ0LIBpBAmohGgwCCwsLIAwgDCgCACAXajYCACANIAtrQQJ2C9YIAwJ/CX4JeyAC/Q8hFUGA3QD9AAQAIRYgA/0PIRdCf0IAIAMbIQ9Cf0IAIAUoAhQbIQr9DP////////////////////8hGCAEIgJBBGtBfzYCAEEAIQMDQCABIANLBEAgACADaiIG/QAEACESIAb9AAQQIREgBv0ABCAhEyAG/QAEMCEUQn8hCSABIANrIgZBwABJBEAgEv0MICAgICAgICAgICAgICAgIEIBIAathkIBfSIJp/0Q/QwAAAAAAAAAAAEBAQEBAQEB/Q79DAECBAgQIECAAQIECBAgQID9Tv0MAQIECBAgQIABAgQIECBAgP0j/VIhEiAT/QwgICAgICAgICAgICAgICAgIAlCIIin/RD9DAAAAAAAAAAAAQEBAQEBAQH9Dv0MAQIECBAgQIABAgQIECBAgP1O/QwBAgQIECBAgAECBAgQIECA/SP9UiETIBT9DCAgICAgICAgICAgICAgICAgCUIwiKf9EP0MAAAAAAAAAAABAQEBAQEBAf0O/QwBAgQIECBAgAECBAgQIECA/U79DAECBAgQIECAAQIECBAgQID9I/1SIRQgEf0MICAgICAgICAgICAgICAgICAJQhCIp/0Q/QwAAAAAAAAAAAEBAQEBAQEB/Q79DAECBAgQIECAAQIECBAgQID9Tv0MAQIECBAgQIABAgQIECBAgP0j/VIhEQsgGSASIBH9UCATIBT9UP1Q/VAhGSAYIBIgEf13IBMgFP13/Xf9dyEYIAkgEiAW/SP9ZK0gESAW/SP9ZK1CEIaEIBMgFv0j/WStQiCGhCAUIBb9I/1krUIwhoSDIgsgCSASIBX9I/1krSARIBX9I/1krUIQhoQgEyAV/SP9ZK1CIIaEIBQgFf0j/WStQjCGhIOEIQggDCALe3whDCAKIAkgEiAX/SP9ZK0gESAX/SP9ZK1CEIaEIBMgF/0j/WStQiCGhCAUIBf9I/1krUIwhoSDIA+DIgmEQgBSBEAgCiAJIAlCAYaFIgogCkIChoUiCiAKQgSGhSIKIApCCIaFIgogCkIQhoUiCiAKQiCGhYUiEEI/hyEKIAkgEIRCf4UiECALgyELIA0gCXt8IQ0gCCAQgyEICyAOIAt7fCEOIAh7pyEHIAIhBgNAIAYgAyAIeqdqNgIAIAYgAyAIIAhCAX2DIgh6p2o2AgQgBiADIAggCEIBfYMiCHqnajYCCCAGIAMgCCAIQgF9gyIIeqdqNgIMIAYgAyAIIAhCAX2DIgh6p2o2AhAgBiADIAggCEIBfYMiCHqnajYCFCAGIAMgCCAIQgF9gyIIeqdqNgIYIAYgAyAIIAhCAX2DIgh6p2o2AhwgBkEgaiEGIAggCEIBfYMiCEIAUg0ACyACIAdBAnRqIQIgA0FAayEDDAELCyAFIA4+AgAgBSAMPgIEIAUgDT4CCCAFIBn9ZEEARzYCDCAFIBj9Y0U2AhAgBSAKQgBSNgIUIAIgBGtBAnYLnwEBBH8gA0ECdCIIIAFqQQRrIQUgAUEEaygCACEBA0AgAiAGSwRAIAUoAgAiAyAAai0AAEEKRwRAQQAPCyAEBH8gACABQQFqai0AACAEQf8BcUYFQQALBEBBAA8LIAcgAyABQQFqRyIBBH8gACADakEBay0AAEENRgUgAQtBAEdyIQcgAyEBIAZBAWohBiAFIAhqIQUMAQsLQQNBASAHGwvSBwIPfwN+IAAhCiABIQcgAiEIIAMhCSAEIQsgBSEMIAYoAhghEiAGKAIgIRMgBigCHCECIAYoAgAhESAGKAIIIQUgBigCDCEOIAYpAxAhFwNAIAwgFEsEQAJAIAgoAgAgBygCACALaiIBayIARQ0AIBFBAWohESABIApqIgEhBEEAIQ0gACEDA0AgA0EQSwRAIA0gBP0ABAD9DL+/v7+/v7+/v7+/v7+/v7/9J/1kaWohDSAEQRBqIQQgA0EQayEDDAELCyAFIA0gBP0ABAD9DL+/v7+/v7+/v7+/v7+/v7/9J/1kQQEgA3RBAWtxaWoiAyADIAVLGyEFIA4gAyADIA5JGyEOIBcgA618IRcgASEDIACtQpX4qfqXt96bnn+FIRYgACEEA0AgBEEISwRAIBYgAykDAIVCpb7j9NGMh9mff34iFiAWQh2IhSEWIANBCGohAyAEQQhrIQQMAQsLIBYgAykDAEJ/QsAAIARBA3StfYiDhUKlvuP00YyH2Z9/fiIWIBZCIIiFQpP757KG17/0Vn4iFiAWQiCIhUKT++eyhte/9FZ+IhYgFkIgiIUhFiACBEAgAiAWp0H/P3EiD0EEdGohDQNAIA0oAggiFQR/IA0pAwAgFlIiAwR/IAMFIAEhAwJ/QQAgEyANKAIMaiIEKAIAIABHDQAaIARBCGohECAAIQQDQCAEQQhLBEBBACAQKQMAIAMpAwBSDQIaIBBBCGohECADQQhqIQMgBEEIayEEDAELCyAQKQMAIAMpAwBCf0LAACAEQQN0rX2Ig1ELRQsFQQALBEAgAiAPQQFqQf8/cSIPQQR0aiENDAELCwJAIBVFBEAgBigCJCIErUIIfCAArUIHfEJ4g3whGEEAIQMgBigCBCIPQYAgRgR/QQEFIBggBjUCKFYLDQEgBiAPQQFqNgIEIAYgGD4CJCAEIBNqIgMgAK03AwAgA0EIaiEDA0AgAEEISwRAIAMgASkDADcDACADQQhqIQMgAUEIaiEBIABBCGshAAwBCwsgAyABKQMAQn9CwAAgAEEDdK19iIM3AwAgDSAWNwMAIA0gBDYCDCAWQgyGQv8fhHmnQQFqIgAgEiAWQjSIp2oiAS0AAEsEQCABIAA6AAALCyANIBVBAWo2AghBASEDCwVBACEDCyADDQBBACECIBZCDIZC/x+EeadBAWoiACASIBZCNIinaiIBLQAASwRAIAEgADoAAAsLIBRBAWohFCAHIAlqIQcgCCAJaiEIDAELCyAGIBE2AgAgBiAFNgIIIAYgDjYCDCAGIBc3AxAgBiACNgIcC4YIAwh/BH4DfCACKAIYIQYgAigCHCEHIAIoAiAhCCACKwMAIRAgAisDCCERIAAgAUEDdGohBSAAIQMDQCADIAVJBEACQCADKwMARAAAAAAAAAAAoCIPvSILQv///////////wCDIgxCgICAgICAgPj/AFoEQCAEQQFqIQQMAQsgDyAQIA8gEGMbIRAgDyARIA8gEWQbIREgC0I/hyINIAxC/////////weDIAxCNIinIglBAEciCq1CNIaEIAlBAWogCmsiCUEDca2GhSANfSIMIAYgCUECdkEEdGoiCSkDACINfCEOIAkgDjcDACANIA6FIAwgDoWDQgBTBEAgCSAJKQMIIA1CP4dCAYR8NwMIC0L/////////9/8AIA8gD6K9IgwgDEKAgICAgICA+P8AWhsiDEI0iKciCUEARyEKIAxC/////////weDIAqtQjSGhCAJQQFqIAprIglBA3GthiIMIAcgCUECdkEEdGoiCSkDACINfCEOIAkgDjcDACANIA6FIAwgDoWDQgBTBEAgCSAJKQMIIA1CP4dCAYR8NwMICyAIBEAgCCALQj+Hp0GA4ABxQf/fACALQi2Ip0H//w9xQYDfB2siCUEAIAlBAE4bIgkgCUH/3wBKG2pBAnRqIgkgCSgCAEEBajYCAAsLIANBCGohAwwBCwsgAiAQOQMAIAIgETkDCCACQRBqIAIoAhAgASAEa2o2AgAgAigCKCIEBEAgAigCJCEGA0AgACAFSQRAAkAgACsDAEQAAAAAAAAAAKC9IgtC////////////AINCgICAgICAgPj/AFQEQCAEIAtC64fWhejIoeThAH0iCyALQiCIhUKT++eyhte/9FZ+IgsgC0IgiIVCk/vnsobXv/RWfiILIAtCIIiFIgunQf8/cSIBQQR0aiEDA0AgAygCCCIHBH8gAykDACALUgVBAAsEQCAEIAFBAWpB/z9xIgFBBHRqIQMMAQsLAn8gB0UEQCACKAIUIgFBgCBGBEAgAkEANgIoQQAMAgsgAiABQQFqNgIUIAMgCzcDACALQgyGQv8fhHmnQQFqIgEgBiALQjSIp2oiCC0AAEsEQCAIIAE6AAALCyADIAdBAWo2AghBAQtFDQELIABBCGohAAwCCwsLCyACKAIkIQEDQCAAIAVJBEAgACsDAEQAAAAAAAAAAKC9IgtC////////////AINCgICAgICAgPj/AFQEQCABIAtC64fWhejIoeThAH0iCyALQiCIhUKT++eyhte/9FZ+IgsgC0IgiIVCk/vnsobXv/RWfiILIAtCIIiFIgtCNIinaiICLQAAIAtCDIZC/x+EeadBAWoiA0kEQCACIAM6AAALCyAAQQhqIQAMAQsLC+8HAhB/A34gACELIAEhCCACIQkgAyEKIAQhDCAFIQ0gBygCGCEVIAcoAiAhFiAHKAIcIQIgBygCACESIAcoAgghBSAHKAIMIQ8gBykDECEZA0AgDSATSwRAIAkoAgAgCCgCACAMaiIBayEAAkAgBgR/IAYgE0ECdGooAgAFQQELIhRFIABFcg0AIBIgFGohEiABIAtqIgEhBEEAIQ4gACEDA0AgA0EQSwRAIA4gBP0ABAD9DL+/v7+/v7+/v7+/v7+/v7/9J/1kaWohDiAEQRBqIQQgA0EQayEDDAELCyAFIA4gBP0ABAD9DL+/v7+/v7+/v7+/v7+/v7/9J/1kQQEgA3RBAWtxaWoiAyADIAVLGyEFIA8gAyADIA9JGyEPIBkgA60gFK1+fCEZIAEhAyAArUKV+Kn6l7fem55/hSEYIAAhBANAIARBCEsEQCAYIAMpAwCFQqW+4/TRjIfZn39+IhggGEIdiIUhGCADQQhqIQMgBEEIayEEDAELCyAYIAMpAwBCf0LAACAEQQN0rX2Ig4VCpb7j9NGMh9mff34iGCAYQiCIhUKT++eyhte/9FZ+IhggGEIgiIVCk/vnsobXv/RWfiIYIBhCIIiFIRggAgRAIAIgGKdB/z9xIhBBBHRqIQ4DQCAOKAIIIhcEfyAOKQMAIBhSIgMEfyADBSABIQMCf0EAIBYgDigCDGoiBCgCACAARw0AGiAEQQhqIREgACEEA0AgBEEISwRAQQAgESkDACADKQMAUg0CGiARQQhqIREgA0EIaiEDIARBCGshBAwBCwsgESkDACADKQMAQn9CwAAgBEEDdK19iINRC0ULBUEACwRAIAIgEEEBakH/P3EiEEEEdGohDgwBCwsCQCAXRQRAIAcoAiQiBK1CCHwgAK1CB3xCeIN8IRpBACEDIAcoAgQiEEGAIEYEf0EBBSAaIAc1AihWCw0BIAcgEEEBajYCBCAHIBo+AiQgBCAWaiIDIACtNwMAIANBCGohAwNAIABBCEsEQCADIAEpAwA3AwAgA0EIaiEDIAFBCGohASAAQQhrIQAMAQsLIAMgASkDAEJ/QsAAIABBA3StfYiDNwMAIA4gGDcDACAOIAQ2AgwgGEIMhkL/H4R5p0EBaiIAIBUgGEI0iKdqIgEtAABLBEAgASAAOgAACwsgDiAUIBdqNgIIQQEhAwsFQQAhAwsgAw0AQQAhAiAYQgyGQv8fhHmnQQFqIgAgFSAYQjSIp2oiAS0AAEsEQCABIAA6AAALCyATQQFqIRMgCCAKaiEIIAkgCmohCQwBCwsgByASNgIAIAcgBTYCCCAHIA82AgwgByAZNwMQIAcgAjYCHAvJBwMGfgp/A3wgAygCGCEPIAMoAhwhECADKAIgIQsgAygCJCEMIAMrAwAhFSADKwMIIRYgACACQQN0aiERIAAhAgNAIAIgEUkEQCABKAIAIhJFIAIrAwBEAAAAAAAAAACgIhS9IgVC////////////AIMiBEKAgICAgICA+P8AWnJFBEAgDSASaiENIBQgFSAUIBVjGyEVIBQgFiAUIBZkGyEWIBKtIgYgBEL/////////B4MgBEI0iKciAEEARyIKrUI0hoQgAEEBaiAKayIAQQNxrYYiBEL/////D4N+IgdC/////w+DIAYgBEIgiH4gB0IgiHwiBEIghoQhByAEQiCIIQggDyAAQQJ2QQR0aiIAKQMAIQYgACkDCCAGQj+HfCEJIAVCP4dCAFIEfiAGIAd9IQQgCSAIIAYgB1StfH0FIAkgCCAGIAd8IgQgB1StfHwLIQYgACAENwMAIAAgBiAEQj+HfTcDCEL/////////9/8AIBQgFKK9IgQgBEKAgICAgICA+P8AWhsiBEI0iKciAEEARyEKIBKtIgYgBEL/////////B4MgCq1CNIaEIABBAWogCmsiAEEDca2GIgRC/////w+DfiIHQv////8PgyAGIARCIIh+IAdCIIh8IgRCIIaEIgYgECAAQQJ2QQR0aiIAKQMAIgd8IQggACkDCCAHQj+HfCAGIAhWrSAEQiCIfHwhBCAAIAg3AwAgACAEIAhCP4d9NwMIIAsEQCALIAVCP4enQYDgAHFB/98AIAVCLYinQf//D3FBgN8HayIAQQAgAEEAThsiACAAQf/fAEobakECdGoiACAAKAIAIBJqNgIACyAFQuuH1oXoyKHk4QB9IgQgBEIgiIVCk/vnsobXv/RWfiIEIARCIIiFQpP757KG17/0Vn4iBCAEQiCIhSEEIAMoAigiEwR/IBMgBKdB/z9xIgpBBHRqIQADQCAAKAIIIg4EfyAAKQMAIARSBUEACwRAIBMgCkEBakH/P3EiCkEEdGohAAwBCwsCfyAORQRAIAMoAhQiCkGAIEYEQCADQQA2AihBAAwCCyADIApBAWo2AhQgACAENwMAIARCDIZC/x+EeadBAWoiCiAMIARCNIinaiITLQAASwRAIBMgCjoAAAsLIAAgDiASajYCCEEBCwVBAAtFBEAgBEIMhkL/H4R5p0EBaiIAIAwgBEI0iKdqIgotAABLBEAgCiAAOgAACwsLIAJBCGohAiABQQRqIQEMAQsLIAMgFTkDACADIBY5AwggA0EQaiADKAIQIA1qNgIAC2wAIAAgAWohAQNAIAEgAGtBwABPBEAgAP0ABAAgAP0ABBD9UCAA/QAEICAA/QAEMP1Q/VD9ZARAQQEPCyAAQUBrIQAMAQsLA0AgACABSQRAIAAtAABB/wBLBEBBAQ8LIABBAWohAAwBCwtBAAu5AQEEfwNAIAIgBksEQCAEIAMgAGsiBa0gBUEkaq1CIIaENwMAQQAhBQNAIAVBEEkEQCAFQQZGIAVBBEZyIAVBCEZyIAVBCkZyBEAgA0EtOgAAIANBAWohAwsgAyABLQAAIgdBBHYiCEEwQdcAIAhBCkkbajoAACADIAdBD3EiB0EwQdcAIAdBCkkbajoAASAFQQFqIQUgAUEBaiEBIANBAmohAwwBCwsgBkEBaiEGIARBCGohBAwBCwsLagEDfwNAIAMgBksEQCACIAFrQQRJBEBBAA8LIAEoAgAiBSACIAFBBGoiAWtLBEBBAA8LIAQgASAAayIHrSAFIAdqrUIghoRCfyAFGzcDACABIAVqIQEgBkEBaiEGIARBCGohBAwBCwsgAQthAgN+AX8gA60hBANAIAIgB0sEQCAEIAA0AgAiBFMgBCABNAIAIgaEQgBTcgRARAAAAAAAAPC/DwsgBSAEIAZ8IgR8IQUgB0EBaiEHIABBBGohACABQQRqIQEMAQsLIAW6C5gBAQN/A0AgBSAKSwRAIAQoAgAiCSADKAIAIgtyQQBIIAkgAiABa0tyBEBBAA8LIAcgBiAL/AoAACAHIAtqIAEgCfwKAAAgCCAHIABrIgatIAYgCSALaiILaq1CIIaEQn8gCxs3AwAgByIGIAtqIQcgASAJaiEBIApBAWohCiADQQRqIQMgBEEEaiEEIAhBCGohCAwBCwsgAQteAQR/IAMhBANAIAIgBUsEQCABKAIEIAEoAgAiBmsiBwR/IAAgBmogBxACQQBIBUEBC0UEQCAEIAU2AgAgBEEEaiEECyAFQQFqIQUgAUEIaiEBDAELCyAEIANrQQJ2C0EAIAEgAGshAEEAIQEDQCABIANJBEAgBCAArSAAIAJqIgCtQiCGhEJ/IAIbNwMAIAFBAWohASAEQQhqIQQMAQsLC2QBA38DQCAEIAdLBEAgAygCACIGQQBIIAYgAiABa0tyBEBBAA8LIAUgASAAayIIrSAGIAhqrUIghoRCfyAGGzcDACABIAZqIQEgB0EBaiEHIAVBCGohBSADQQRqIQMMAQsLIAELMQEBfwNAIAEgA0sEQCACIAAoAgC4OQMAIANBAWohAyAAQQRqIQAgAkEIaiECDAELCwtYAQR/A0AgAiAGSwRAIAAgASAGbGogA2ohCSAFIAZqIQhBACEHA0AgBCAHSwRAIAggByAJai0AADoAACAHQQFqIQcgAiAIaiEIDAELCyAGQQFqIQYMAQsLC6EIAwV/BH4CfAJAAkACQAJAAkACQAJAAkACQAJAAkAgAA4KCgABAgMEBQYHCAkLQQEhDQwJC0ECIQ0MCAtBAyENDAcLQQQhDQwGC0EFIQ0MBQtBBiENDAQLQQchDQwDC0EIIQ0MAgtBCSENDAELIAghCQNAIAMgDEsEQCAHRAAAAAAAAPh/OQMAIAkgDDYCACAJQQRqIQkgDEEBaiEMIAEgAmohASAHQQhqIQcMAQsLIAkgCGtBAnYPCyAIIQkDQCADIAxLBEACQCANRQRAIAEoAgC3IASjIRMMAQsgDUEBRgRAIAEoAgC4IASjIRMMAQsgDUECRgRAIAEpAwAiDrlEAAAAAAAA+H8gDkL/////////D1cgDkKBgICAgICAcFlxGyAEoyETDAELIA1BA0YEQCABKQMAIg66RAAAAAAAAPh/IA5C/////////w9YGyAEoyETDAELIA1BBEYEQCABKgIAuyETDAELIA1BBUYEQCABKwMAIRMMAQsgDUEGRgRARAAAAAAAAPC/RAAAAAAAAPA/IAEvAQAiAEEPdhsiEiAAQf8HcSIKuKJEAAAAAAAAcD6iIRMCQCAAQQp2QR9xIgBFDQBEAAAAAAAA+H8gEkQAAAAAAADwf6IgChshEyAAQR9GDQAgEiAAQfAHaq1CNIYgCq1CKoaEv6IhEwsMAQsgDUEHRgRAIAEpAwAiDrkgBPwGIhC5o5z8BiERIA4gECARfn0hDwNAIA9CAFMEQCAPIBB8IQ8gEUIBfSERDAELCwNAIA8gEFkEQCAPIBB9IQ8gEUIBfCERDAELCyARuSAPuSAQuaOgIRMMAQsgDUEIRgRAIAEpAwAiDrlEAAAAAGXNzUGjnPwGIREgDiARQoCU69wDfn0hDwNAIA9CAFMEQCAPQoCU69wDfCEPIBFCAX0hEQwBCwsDQCAPQoCU69wDWQRAIA9CgJTr3AN9IQ8gEUIBfCERDAELCyABNAIIQoz7lAF9QoCjBX65IBG5IA+5RAAAAABlzc1Bo6CgIRMMAQsgDUEJRgRAAnwgASEAIAIhCkEAIQsgATAAAEI/hyEOA0AgCkEISwRARAAAAAAAAPh/IAAwAAAgDlINAhogCkEBayEKIABBAWohAAwBCwsgDiEPA0AgCiALSwRAIAAgC2oxAAAgD0IIhoQhDyALQQFqIQsMAQsLIA9CP4cgDlEEfCAPuUQAAAAAAAD4fyAPQv////////8PVyAPQoGAgICAgIBwWXEbBUQAAAAAAAD4fwsLIASjIRMMAQtEAAAAAAAA+H8hEwsgBSATZSIABEAgBiATZiEACyAHIBNEAAAAAAAA+H8gABs5AwAgCSAMNgIAIAlBAEEEIAAbaiEJIAxBAWohDCABIAJqIQEgB0EIaiEHDAELCyAJIAhrQQJ2C1UBAX8gACADQQJ0aiEDIAJBAWshAgNAIAJBAE4EQCAAIAJBAnRqIQQgASACai0AAARAIAQgA0EEayIDKAIANgIABSAEQX82AgALIAJBAWshAgwBCwsLYQEBfiAErSAFrUIghoQhBiAAIANBA3RqIQMgAkEBayECA0AgAkEATgRAIAAgAkEDdGohBCABIAJqLQAABEAgBCADQQhrIgMpAwA3AwAFIAQgBjcDAAsgAkEBayECDAELCwteAgJ/AXwgAyEEA0AgAiAFSwRAIAArAwAiBiAGYQR/QQAFIAEEfyABIAVqLQAABUEBCwsEQCAEIAU2AgAgBEEEaiEECyAFQQFqIQUgAEEIaiEADAELCyAEIANrQQJ2C1YBAX4gA60gBK1CIIaEIQZBACEDA0AgAiADSwRAIAUgASgCACIEQX9GBH4gBgUgACAEQQN0aikDAAs3AwAgA0EBaiEDIAFBBGohASAFQQhqIQUMAQsLCz4BAn8DQCACIARLBEAgAyAAIAEgBGoiBUEDdmotAAAgBUEHcXZBAXG4OQMAIARBAWohBCADQQhqIQMMAQsLC8cCAgh/AX4DQCABBEAgACgCDCIEIAEgASAESxsiC0UEQCAAEAFFBEBBfw8LDAILIAMgC0ECdGohBiAAKAIQBEAgADUCGCAANQIIIAutfnwiDEL/////D1ggADUCBCAANQIAIAxCB3xCA4h8WnFFBEBBfw8LQgEgACgCCCIIrYZCAX2nIQkgACgCACEKIAAoAhghBEEAIQUDQCADIAZJBEAgCiAEQQN2aikDACAEQQdxrYinIAlxIgcgBSAFIAdJGyEFIAMgBzYCACADQQRqIQMgBCAIaiEEDAELCyACIAVNBEBBfw8LBSAAKAIUIgQgAk8EQEF/DwsDQCADIAZJBEAgAyAENgIAIANBBGohAwwBCwsLIAAgACgCDCALazYCDCAAKAIQBEAgACAAKAIYIAsgACgCCGxqNgIYCyABIAtrIQEMAQsLQQAL8wMCCH8BfgNAIAEEQCAAKAIMIgQgASABIARLGyIGRQRAIAAQAUUEQEF/DwsMAgsgACgCEARAIAA1AhggADUCCCAGrX58IgxC/////w9YIAA1AgQgADUCACAMQgd8QgOIfFpxRQRAQX8PCyAAKAIAIQogACgCGCEJIAJBAUYgACgCCCIEQQFGcQRAQQAhB0EAIQUDQCAFIAZJBEAgCiAFIAlqIgRBA3ZqKAIAIARBB3F2Qf8BcSEEIAYgBWsiC0EISQRAIARBASALdEEBa3EhBAsgAyAFaiAErUKBgoSIkKDAgAF+QoGEkMCAgoiggH+DQv/+/fv379+//wB8QgeIQoGChIiQoMCAAYM3AwAgByAEaWohByAFQQhqIQUMAQsLIAcgCGohCAVCASAErYZCAX2nIQdBACEFA0AgBSAGSQRAIAogCSAEIAVsaiILQQN2aikDACALQQdxrYinIAdxIgsgAksEQEF/DwsgAyAFaiACIAtGIgs6AAAgCCALaiEIIAVBAWohBQwBCwsLBSAAKAIUIgQgAksEQEF/DwsgAyACIARGIgQgBvwLACAIIAZBACAEG2ohCAsgAyAGaiEDIAAgACgCDCAGazYCDCAAKAIQBEAgACAAKAIYIAYgACgCCGxqNgIYCyABIAZrIQEMAQsLIAgL0gICB38BfgNAIAEEQCAAKAIMIgQgASABIARLGyIFRQRAIAAQAUUEQEF/DwsMAgsgACgCEARAIAA1AhggADUCCCAFrX58IgtC/////w9YIAA1AgQgADUCACALQgd8QgOIfFpxRQRAQX8PC0IBIAAoAggiBq2GQgF9pyEHIAAoAgAhCCAAKAIYIgQgBSAGbGohCSAGBEADQCAEIAlHBEAgCCAEQQN2aikDACAEQQdxrYinIAdxIgogAk8EQEF/DwsgAyAKQQJ0aiIKIAooAgBBAWo2AgAgBCAGaiEEDAELCwUgAkUEQEF/DwsgAyADKAIAIAVqNgIACwUgACgCFCIEIAJPBEBBfw8LIAMgBEECdGoiBCAEKAIAIAVqNgIACyAAIAAoAgwgBWs2AgwgACgCEARAIAAgACgCGCAFIAAoAghsajYCGAsgASAFayEBDAELC0EAC5cEAgN+Cn8gASAAKAIMSwRAQX8PCyABRQRAQQAPC0EIQQQgACgCCEEBRiIJGyEIIAAgACgCDCABazYCDCAAKQM4IQMgACgCKEUEQCAAQQE2AiggCQRAIAIgAzcDAAUgAiADPgIACyACIAhqIQIgAUEBayEBCwNAIAEEQCAAKAIcRQRAIAAQA0UEQEF/DwsLIAApAzAhBCAANQIEIAAoAgAiDK0gACgCJCIGIAAoAiAgACgCGGotAAAiByAAKAIcIg0gASABIA1LGyIKbGoiDq1CB3xCA4h8VARAQX8PCyACIAggCmxqIQsgBwRAIAdBOE0EQEIBIAethkIBfSEFA0AgAiALSQRAIAMgBCAMIAZBA3ZqKQMAIAZBB3GtiCAFg3x8IQMgCQRAIAIgAzcDAAUgAiADPgIACyACIAhqIQIgBiAHaiEGDAELCwUgB0HAAEYEfkJ/BUIBIAethkIBfQshBQNAIAIgC0kEQCADIAQgDCAGQQN2aiIPKQMIQj8gBkEHca0iA32GQgGGIA8pAwAgA4iEIAWDfHwhAyAJBEAgAiADNwMABSACIAM+AgALIAIgCGohAiAGIAdqIQYMAQsLCwUDQCACIAtJBEAgAyAEfCEDIAkEQCACIAM3AwAFIAIgAz4CAAsgAiAIaiECDAELCwsgACAONgIkIAAgDSAKazYCHCABIAprIQEMAQsLIAAgAzcDOEEAC6cEAgV+A39BACQCIAAoAgQhByAAKAIAIQYCQANAIAYgB0kgAkLGAFRxBEAgBi0AACEIIAZBAWohBiABIAitQv8AgyAChoQhASAIQYABSQRAIAAgBjYCAAwDCyACQgd8IQIMAQsLQQEkAkIAIQELIAAoAgQhByAAKAIAIQZCACECAn4DQCAGIAdJIAJCxgBUcQRAIAYtAAAhCCAGQQFqIQYgAyAIrUL/AIMgAoaEIQMgCEGAAUkEQCAAIAY2AgAgAwwDCyACQgd8IQIMAQsLQQEkAkIACyECIAAoAgQhByAAKAIAIQZCACEDAn4DQCAGIAdJIANCxgBUcQRAIAYtAAAhCCAGQQFqIQYgBCAIrUL/AIMgA4aEIQQgCEGAAUkEQCAAIAY2AgAgBAwDCyADQgd8IQMMAQsLQQEkAkIACyEEIAAoAgQhByAAKAIAIQZCACEDAn4DQCAGIAdJIANCxgBUcQRAIAYtAAAhCCAGQQFqIQYgBSAIrUL/AIMgA4aEIQUgCEGAAUkEQCAAIAY2AgAgBQwDCyADQgd8IQMMAQsLQQEkAkIACyEDIAJQQgAgASMCG1AgAUKAgMAAVnJyIAEgAlRyBEBBfw8LIAEgAkIDhoJCAFIgBEL/////B1ZyBEBBfw8LIAAgBD4CDCAAIAEgAoA+AhAgACACPgIUIAAgAj4CGCAAQQA2AhwgAEEANgIoIABCACADQgGDfSADQgGIhTcDOCAEpwusAQECfyAAKAIoBH9BAAUgACgCDAsEQCAAQQE2AiggACAAKAIMQQFrNgIMCwNAIAAoAgwiASAAKAIcIgJLBEAgACABIAJrNgIMIAAQA0UEQEEADwsMAQsLIABBADYCDCAAKAIYIgEgACgCFEkEQCAAIAAoAgAgACgCICABai0AACAAKAIQbEEDdmo2AgAgACAAKAIYQQFqNgIYCyAAKAIAIgFBACABIAAoAgRNGwvSBAIHfwJ+IAAgAWohBiACIANqIQggACEBAkADQCABIAZPIAxCHFZyDQEgAS0AACEAIAFBAWohASALIACtQv8AgyAMhoQhCyAAQYABTwRAIAxCB3whDAwBCwsgCyADrVYNACACIQADQCABIAZJBEAgAS0AACEDIAFBAWohASADQQNxIgQEf0EEIAQgBEEDRhsiBSAGIAFrSw0DIARBAUYEfyADQQJ2QQdxQQRqIQcgAS0AACADQQV2QQh0cgUgA0ECdkEBaiEHIARBAkYEfyABLwEABSABKAIACwshBCABIAVqIQEgBEUgBCAAIAJrS3IgByAIIABrS3INAyAHIAAiA2ohCQJAIARBEE8EQANAIAMgCUkEQCADIAMgBGv9AAQA/QsEACADQRBqIQMMAQsLDAELIARBCEkEQEEAIQUDQCAFQQhJBEAgAyAFaiIKIAogBGstAAA6AAAgBUEBaiEFDAELCyAEQQcgBG5BAWpsIQQgA0EIaiEDCwNAIAMgCUkEQCADIAMgBGspAwA3AwAgA0EIaiEDDAELCwsgACAHagUgA0ECdiIDQTxPBEAgA0E7ayIDIAYgAWtLDQQgASgCACEEIAEgA2ohASADQQRGBH9BfwVBASADQQN0dEEBawsgBHEiA0F/Rg0ECyADQQFqIgMgCCAAa0sgAyAGIAFrS3INA0EAIQQDQCADIARLBEAgACAEaiABIARq/QAEAP0LBAAgBEEQaiEEDAELCyABIANqIQEgACADagshAAwBCwtBfyALpyAAIAJrrSALUhsPC0F/C+UDAgZ/AX4gACABaiEGIAIgA2ohByACIQEDQCAAIAZJBEACQCAALQAAIQUgAEEBaiEAIAVBBHatIgpCD1EEQANAIAAgBk8NAiAALQAAIQMgAEEBaiEAIAogA618IQogA0H/AU8NAAsLIAogByABa61WIAogBiAAa61Wcg0AIAqnIQRBACEDA0AgAyAESQRAIAEgA2ogACADav0ABAD9CwQAIANBEGohAwwBCwsgCqciAyAAaiEAIAEgA2ohBCAAIAZGBEAgBCACaw8LIAYgAGtBAkkNACAALwEAIQMgAEECaiEAIAVBD3GtIgpCD1EEQANAIAAgBk8NAiAALQAAIQEgAEEBaiEAIAogAa18IQogAUH/AU8NAAsLIANFIAMgBCACa0tyIApCBHwiCiAHIARrrVZyDQAgBCIBIAqnaiEIAkAgA0EQTwRAA0AgASAISQRAIAEgASADa/0ABAD9CwQAIAFBEGohAQwBCwsMAQsgA0EISQRAQQAhBQNAIAVBCEkEQCABIAVqIgkgCSADay0AADoAACAFQQFqIQUMAQsLIANBByADbkEBamwhAyABQQhqIQELA0AgASAISQRAIAEgASADaykDADcDACABQQhqIQEMAQsLCyAEIAqnaiEBDAILCwtBfwu7CAQNfwR+B3sBfEHQ3AD9AAQAIRtB4NwA/QAEACEfQfDcAP0ABAAhIEGgCv0ABAAhHEGwCv0ABAAhHUHACv0ABAAhHiAHIAVBA3RqIREgCCEFIAEhCiACIQwgByELA0AgCyARSQRAIAwoAgAgCigCACAEaiIPayEOIAAgD2oiEi0AAEEtRiINIBJqIRMCQCAOQQAgDiANayIUQQFrQQhJGwRAIBMpAwBCsODAgYOGjJgwhULAACAUQQN0rX2GIhlC9uzZs+fOnbv2AHwgGYRCgIGChIiQoMCAf4MiGlAEQCAUQQFGIBMtAABBMEdyBEAgCyAZQoEUfkIIiEL/gfyH8J/A/wCDQoGAkAN+QhCIQv//g4Dw/z+DQoGAgICA4gl+QiCIub0gDa1CP4aENwMADAMLBSAaQgF9IhggGoUhFyAUQQFrQQcgGnqnQQN2IhJrIhRrIRUgGCAag1AEfyAZIBJBA3StiEL/AYNCHlEFQQALIBRBAEdxIBMtAABBMEcgFUEAR3EgFUEBRnJxBEAgCyAZIBdCf4WDIBkgF0IIiINCCIaEQoEUfkIIiEL/gfyH8J/A/wCDQoGAkAN+QhCIQv//g4Dw/z+DQoGAgICA4gl+QiCIuSAUQQN0QaAIaisDAKO9IA2tQj+GhDcDAAwDCwsFIBRBCWtBCEkEQEEBIBR0IhVBAWsgE/0ABAAgH/1xIiEgIP0q/WRBf3NxIhYEQCAWaCISIBNqLQAAQS5GBH8gFiAWQQFrcSAWIBVBAXZBAXJxcgVBAQtFIBJBAUYgEy0AAEEwR3JxBEAgCyAhIBsgFEERa/0P/W4iISAhIBL9D/0r/XH9DiAc/ZUBQQj9jQEgHf26ASIhICH9hgEgHv26Af0dACIXp61CgMLXL34gF0IgiHy5IBQgEmtBA3RBmAhqKwMAo70gDa1CP4aENwMADAQLBSATLQAAQTBHBEAgCyAhIBsgFEEQa/0P/W79DiAc/ZUBQQj9jQEgHf26ASIhICH9hgEgHv26Af0dACIXp61CgMLXL34gF0IgiHy5vSANrUI/hoQ3AwAMBAsLCwsgC0QAAAAAAAD4fzkDAEEAIA9Bf0cgDhsEQCAQQQFqIRAgBg0BCyAFIAsgB2tBA3Y2AgAgBUEEaiEFCyALQQhqIQsgAyAKaiEKIAMgDGohDAwBCwsgCSAJKAIAIBBqNgIAIAUgCEYEQEEADwsgACABIAIgAyAEIAcgCCAFECkiBiAIRgR/QQAFIAgiBSEKA0AgBiAISwRAIAEgCCgCACIJIANsIgtqKAIAIARqIQwCQCACIAtqKAIAIAxrIgsEQCAAIAxqIgwtAABBLUYiDSAMaiALIA1rEDIiIiAiYQRAIAcgCUEDdGogIr0gDa1CP4aENwMADAILCyAKIAk2AgAgCkEEaiEKCyAIQQRqIQgMAQsLIAogBWtBAnYLC5QEBAl/AXsCfgF8IAYhCANAIAcgCEsEQCABIAgoAgAiCSADbCIKaigCACAEaiELAkAgAiAKaigCACALayIKQQAgCiAAIAtqIgstAABBLUYiD2siCkERa0EISRsEQCALIA9qIg39AAQAQeDcAP0ABAD9cSIRQfDcAP0ABAD9Kv1kQf//A3MiEGghDgJ8RAAAAAAAAPh/IA0pAxBCsODAgYOGjJgwhULAACAKQRBrIgtBA3QiDK19hiISQvbs2bPnzp279gB8IBKEQoCBgoSIkKDAgH+DUCAQIBBBAWtxRSAQQQBHcSANIA5qLQAAQS5GcSAOQQBHcXEgDkEBRiANLQAAQTBHcnFFDQAaRAAAAAAAAPh/IAtBBEsgEUHQ3AD9AAQA/QwBAQEBAQEBAQEBAQEBAQEB/XEiESARIA79D/0r/XH9DkGgCv0ABAD9lQFBCP2NAUGwCv0ABAD9ugEiESAR/YYBQcAK/QAEAP26Af0dACITp61CgMLXL34gE0IgiHwiE0KA0NvD9AJacQ0AGiATIAxB2AlqKQMAfiASQoEUfkIIiEL/gfyH8J/A/wCDQoGAkAN+QhCIQv//g4Dw/z+DQoGAgICA4gl+QiCIfCAOQQFqIAprEAALIhQgFGEEQCAFIAlBA3RqIBS9IA+tQj+GhDcDAAwCCwsgBiAJNgIAIAZBBGohBgsgCEEEaiEIDAELCyAGC24CAn8BfgNAIAEgAkkEQCAAIAFBA3RqKQMAIgdCAFIEQCAEIAdCOIinQQN0aiIGKAIAIQUgBigCBCAFa0EMSQRAIAEPCyAFIAc3AwAgBSABIANqNgIIIAYgBUEMajYCAAsgAUEBaiEBDAELCyACC/wCAgR/An4DQCAFIAxLBEAgAigCACABKAIAIARqIgprIQsgBwR+QgAFIAYpAwALIQ5CiZLznf/M+YTqACENIAdFIgkEQCAOUCEJCyALBEAgACAKaiEKIAutQpX4qfqXt96bnn+FIQ0DQCALQQhLBEAgDSAKKQMAhUKlvuP00YyH2Z9/fiINIA1CHYiFIQ0gCkEIaiEKIAtBCGshCwwBCwsgDSAKKQMAQn9CwAAgC0EDdK19iIOFQqW+4/TRjIfZn39+Ig0gDUIgiIVCk/vnsobXv/RWfiINIA1CIIiFQpP757KG17/0Vn4iDSANQiCIhSENBSAKQX9HBEBBASEJBULv1p3hn+LkxQshDQsLIAYgCEEAIAkbBH5CAAVCASAOQgWJIA2FIg0gDUIgiIVCk/vnsobXv/RWfiINIA1CIIiFQpP757KG17/0Vn4iDSANQiCIhSINIA1QGws3AwAgDEEBaiEMIAEgA2ohASACIANqIQIgBkEIaiEGDAELCwuBAgMCfwJ+AXwDQCABIAZLBEAgACsDACEJIAMEfkIABSACKQMACyEHIAkgCWIiBUUEQCADRSAHUHEhBQsgCSAJYQR+IAlEAAAAAAAAAACgvULrh9aF6Mih5OEAfSIIIAhCIIiFQpP757KG17/0Vn4iCCAIQiCIhUKT++eyhte/9FZ+IgggCEIgiIUFQomS853/zPmE6gALIQggAiAEQQAgBRsEfkIABUIBIAdCBYkgCIUiByAHQiCIhUKT++eyhte/9FZ+IgcgB0IgiIVCk/vnsobXv/RWfiIHIAdCIIiFIgcgB1AbCzcDACAGQQFqIQYgAEEIaiEAIAJBCGohAgwBCwsLogcCB38EeyMAIQIDQCAAIgH9AAQAIgpB0Ar9AAQAIgj9IyAKQeAK/QAEACIJ/SP9UCAKQfAK/QAEACIL/Sb9UP1kIQMDQCADRQRAIAFBEGoiAf0ABAAiCiAI/SMgCiAJ/SP9UCAKIAv9Jv1Q/WQhAwwBCwsgASADaGohA0EAIQEDQCABIAMgAGtJBEAgASACaiAAIAFq/QAEAP0LBAAgAUEQaiEBDAELCyACIAMgAGtqIQQgAy0AAEEiRgRAIAQkACADJAFBAQ8LIAMtAABB3ABHBEBBAA8LIAMtAAEiAEH1AEYEfyADQQZqIQAgA0ECaiEDQQAhAkEAIQEDQCABQQRJBEACQCABIANqLQAAIgVBMGshBiAFQSByQeEAayEFIAZBCkkEfyACQQR0IAZyBSAFQQZJBH8gBUEKaiACQQR0cgVBfyECDAILCyECIAFBAWohAQwCCwsLIAJBgHBxQYCwA0YEQCACQYC4A08Ef0EBBSAALQAAQdwARwsEf0EBBSAALQABQfUARwsEQEEADwsgAEECaiEGQQAhAUEAIQMDQCADQQRJBEACQCADIAZqLQAAIgdBMGshBSAHQSByQeEAayEHIAVBCkkEfyABQQR0IAVyBSAHQQZJBH8gB0EKaiABQQR0cgVBfyEBDAILCyEBIANBAWohAwwCCwsLIAFBgHhxQYC4A0cEQEEADwsgAkH/B3FBCnRBgIAEaiABQf8HcWohAiAAQQZqIQALIAJB///DAEsEQEEADwsCfyACQYABSQRAIAQgAjoAACAEQQFqDAELIAJBgBBJBEAgBCACQQZ2QcABcjoAACAEIAJBP3FBgAFyOgABIARBAmoMAQsgAkGAgARJBEAgBCACQQx2QeABcjoAACAEIAJBBnZBP3FBgAFyOgABIAQgAkE/cUGAAXI6AAIgBEEDagwBCyAEIAJBEnZB8AFyOgAAIAQgAkEMdkE/cUGAAXI6AAEgBCACQQZ2QT9xQYABcjoAAiAEIAJBP3FBgAFyOgADIARBBGoLBQJ/AkACQAJAAkACQAJAAkAgAEH/AXEiAUEiRg0AIAFBL0YNACABQdwARg0AIAFB4gBGDQEgAUHmAEYNAiABQe4ARg0DIAFB8gBGDQQgAUH0AEYNBQwGCyAADAYLQQgMBQtBDAwEC0EKDAMLQQ0MAgtBCQwBC0EACyIAQf8BcUUEQEEADwsgBCAAOgAAIANBAmohACAEQQFqCyECDAALAAvCAQICfwF+IAIhBSADrSEHIAMhBgNAIAZBCEsEQCAHIAUpAwCFQqW+4/TRjIfZn39+IgdCHYggB4UhByAFQQhqIQUgBkEIayEGDAELCyAGBH4gBSkDAEJ/QsAAIAZBA3StfYiDBUIACyAHhUKlvuP00YyH2Z9/fkIoiKcgAUEBa3EhBQNAIAAgBUEEdGooAgAEQCAFQQFqIAFBAWtxIQUMAQsLIAAgBUEEdGoiACAEQQFqNgIAIAAgAzYCBCAAIAI2AggL9xMDE38JewF+IAIoAgQiCyACKAIIQQR0aiEVIAIoAgwhFiACKAIQIRcgAigCFCESIAIoAgBBA3QhEyAAIAFqIRggACEIIAUkAEHQCv0ABAAhGkHgCv0ABAAhG0HwCv0ABAAhHEGAC/0ABAAhIEGQC/0ABAAhIQNAIAggGEkgAyAQS3EEQAJAIAQhAQNAIAEgBCATakkEQCABQv7///9vNwMAIAFBCGohAQwBCwsgCCEBIAshCkEAIQVBACERA0ACQCAKIBVJBH8gASECIAooAgAhByAKKAIEIQkCfwNAIAlBEEsEQEEAIAL9AAQAIAf9AAQA/VH9Uw0CGiACQRBqIQIgB0EQaiEHIAlBEGshCQwBCwsgAv0ABAAgB/0ABAD9UUGQCCAJa/0ABAD9Tv1TRQsFQQALBEAgASAKKAIEaiEBIAooAgghAgUgASICLQAAIQcDQCAHQQlGIAdBIEZyIAdBDUZyBEAgAkEBaiICLQAAIQcMAQsLIAItAAAiB0H9AEYgASAIR3EEQCACQQFqIgEtAAAhAgNAIAJBCUYgAkEgRnIgAkENRnIEQCABQQFqIgEtAAAhAgwBCwsgAUEBakEAIAEtAABBCkYbIQUMAgsgB0H7AEEsIAEgCEYbRw0BIAJBAWoiAi0AACEBA0AgAUEJRiABQSBGciABQQ1GcgRAIAJBAWoiAi0AACEBDAELCyAHQfsARiACLQAAQf0ARnEEQCACQQFqIgEtAAAhAgNAIAJBCUYgAkEgRnIgAkENRnIEQCABQQFqIgEtAAAhAgwBCwsgAUEBakEAIAEtAABBCkYbIQUMAgsgAi0AAEEiRw0BIAJBAWoiAf0ABAAiHSAa/SMgHSAb/SP9UCAdIBz9Jv1Q/WQhBwNAIAdFBEAgAUEQaiIB/QAEACIdIBr9IyAdIBv9I/1QIB0gHP0m/VD9ZCEHDAELCyABIAdoaiIMLQAAQSJHDQEgDEEBaiIBLQAAIQcDQCAHQQlGIAdBIEZyIAdBDUZyBEAgAUEBaiIBLQAAIQcMAQsLIAEtAABBOkcNASABQQFqIgctAAAhAQNAIAFBCUYgAUEgRnIgAUENRnIEQCAHQQFqIgctAAAhAQwBCwsgByEBIAJBAWoiCSEHIAwgAmtBAWsiDCICrSEjA0AgAkEISwRAICMgBykDAIVCpb7j9NGMh9mff34iIyAjQh2IhSEjIAdBCGohByACQQhrIQIMAQsLIAIEfiAHKQMAQn9CwAAgAkEDdK19iIMFQgALICOFQqW+4/TRjIfZn39+QiiIpyASQQFrcSEPA0ACQEF/IQIgFyAPQQR0aiIHKAIAIg1FDQAgDUEBayAHKAIEIAxGBH8gCSECIAcoAgghDiAMIQcCfwNAIAdBEEsEQEEAIAL9AAQAIA79AAQA/VH9Uw0CGiACQRBqIQIgDkEQaiEOIAdBEGshBwwBCwsgAv0ABAAgDv0ABAD9UUGQCCAHa/0ABAD9Tv1TRQsFQQALIQchAiAHDQAgD0EBaiASQQFrcSEPDAELCyACQX9GDQEgEUEBaiERCyACQQN0IgIgBGoiDSgCAEF+Rw0AIAIgFmoiAigCACEHIAIoAgQhDiABLQAAQSJGBEAgB0UNASABQQFqIgL9AAQAIh0gGv0jIB0gG/0j/VAgHSAc/Sb9UP1kIQkDQCAJRQRAIAJBEGoiAv0ABAAiHSAa/SMgHSAb/SP9UCAdIBz9Jv1Q/WQhCQwBCwsgAiAJaGoiAi0AACEJIAdBAUYEQCAJQSJGBH8gAUEBaiIBIAJGIQcgDUF/IAEgAGsgBxs2AgAgDUF/IAIgAGsgBxs2AgQgAkEBagUjACECIAlB3ABHBH9BAAUgAUEBahAtC0UNAyANIAIgAGs2AgAgDSMAIABrNgIEIwFBAWoLIQEFIAlBIkcEQANAAkAgAiEHIAItAAAiCUEiRg0AQQAhByAJQdwARw0AIAItAAFB9QBGBH8gAkECaiEPQQAhCQJ/A0AgCUEESQRAIAkgD2otAAAiGUEwayEMIBlBIHJB4QBrIRkgDEEKSQR/IAdBBHQgDHIFIBlBBkkEfyAZQQpqIAdBBHRyBUF/DAQLCyEHIAlBAWohCQwBCwsgBwtBACEHQf//A0sNASACQQZqIgL9AAQAIh9B0Ar9AAQAIh39IyAfQeAK/QAEACIe/SP9UCAfQfAK/QAEACIf/Sb9UP1kBQJ/AkACQAJAAkACQAJAAkAgAi0AASIJQSJGDQAgCUEvRg0AIAlB3ABGDQAgCUHiAEYNASAJQeYARg0CIAlB7gBGDQMgCUHyAEYNBCAJQfQARg0FDAYLIAkMBgtBCAwFC0EMDAQLQQoMAwtBDQwCC0EJDAELQQALQf8BcUUNASACQQJqIgL9AAQAIh9B0Ar9AAQAIh39IyAfQeAK/QAEACIe/SP9UCAfQfAK/QAEACIf/Sb9UP1kCyEHA0AgB0UEQCACQRBqIgL9AAQAIiIgHf0jICIgHv0j/VAgIiAf/Sb9UP1kIQcMAQsLIAIgB2hqIQIMAQsLIAchAgsgAkUNAiANIAEgAGs2AgAgDSACQQFqIgEgAGs2AgQLBSABKAIAQe7qseMGRgR/IA0gASAAayICNgIAIA0gAjYCBCABQQRqBSAHQQFGDQICQCAB/QAEACAg/XEgIf0m/WQiCSABLQAAQS1GIgx2QX9zaCIPRQRAIAEoAgAiAkH05NWrBkYEfyABQQRqBSABQQVqQQAgAkHmwrGbB0YEfyABLQAEQeUARgVBAAsbCyEHDAELIAwgD2ohAkEAIQcgD0EBSwR/IAEgDGotAABBMEYFQQALDQAgAkEQSQR/IAEgAmotAABBLkYFQQALBEAgCSACQQFqdkF/c2giCUUgAkEPSXENASACIAlBAWpqIQILIAJBEE8Ef0EBBSABIAJqLQAAQSByQeUARgsEQCABQQFqIAEgAS0AAEEtRhsiAiEHA0AgBy0AAEEwa0EKSQRAIAdBAWohBwwBCwtBACEJAkAgAiAHRgR/QQEFIAItAABBMEYgByACQQFqS3ELDQAgByICLQAAQS5GBEAgAkEBaiIHIQIDQCACLQAAQTBrQQpJBEAgAkEBaiECDAELCyACIAdGDQELIAIiCS0AAEEgckHlAEcNACACQQFqIgItAAAiB0EtRiAHQStGcgRAIAJBAWohAgsgAiEHA0AgBy0AAEEwa0EKSQRAIAdBAWohBwwBCwsgB0EAIAIgB0cbIQkLIAkhBwwBCyABIAJqIQcLIAdFDQIgDSABIABrNgIAIA0gByAAazYCBCAHCyEBCyALIA5BBHRqIAogDkF/RxshCgwBCwsgBUUNACAFIQggESAUaiEUIBBBAWohECAEIBNqIQQMAgsLCyAGIAggAGs2AgAgBiAUNgIEIBALwQQCCX8DfiAIIQoDQCAFIAtLBEAgAigCACABKAIAIARqIg1rIQwgACANaiIQLQAAQS1GIg4gEGohEgJAIAxBACAMIA5rIhFBAWtBEEkbBEAgEUEITQR+IBIpAwBCsODAgYOGjJgwhULAACARQQN0rX2GIhRC9uzZs+fOnbv2AHwgFIRCgIGChIiQoMCAf4MhEyAUQoEUfkIIiEL/gfyH8J/A/wCDQoGAkAN+QhCIQv//g4Dw/z+DQoGAgICA4gl+QiCIBSASKQMAQrDgwIGDhoyYMIVCwAAgEUEIayIQQQN0rX2GIhRC9uzZs+fOnbv2AHwgFIRCgIGChIiQoMCAf4MgECASaikDAEKw4MCBg4aMmDCFIhVC9uzZs+fOnbv2AHwgFYRCgIGChIiQoMCAf4OEIRMgFEKBFH5CCIhC/4H8h/CfwP8Ag0KBgJADfkIQiEL//4OA8P8/g0KBgICAgOIJfkIgiEKAwtcvfiAVQoEUfkIIiEL/gfyH8J/A/wCDQoGAkAN+QhCIQv//g4Dw/z+DQoGAgICA4gl+QiCIfAshFCATIBItAABBMEYgEUEBS3GthFAgFEL/////////D1hxBEAgByAUub0gDq1CP4aENwMADAILCyAHRAAAAAAAAPh/OQMAQQAgDUF/RyAMGwRAIA9BAWohDyAGDQELIAogCzYCACAKQQRqIQoLIAtBAWohCyABIANqIQEgAiADaiECIAdBCGohBwwBCwsgCSAJKAIAIA9qNgIAIAogCGtBAnYLBgBBgN4AC+AHAwN+CH8BfCAAIAFqIQogACEFQQghAQNAIAFBCEYEQEEIIAUpAwBCsODAgYOGjJgwhSIDQvbs2bPnzp279gB8IAOEQoCBgoSIkKDAgH+DIgR6p0EDdiAEUBsiASAKIAVrIgkgASAJSRsiAQRAIAIgAUEDdCIJQdgJaikDAH4gA0LAACAJrX2GQoEUfkIIiEL/gfyH8J/A/wCDQoGAkAN+QhCIQv//g4Dw/z+DQoGAgICA4gl+QiCIfCECCyABIAVqIQUMAQsLAkAgBSAAayILBH8gC0EBSwR/IAAtAABBMEYFQQALBUEBCw0AIAUgCkkEfyAFLQAAQS5GBUEACwRAIAVBAWoiBSEIQQghAQNAIAFBCEYEQEEIIAUpAwBCsODAgYOGjJgwhSIDQvbs2bPnzp279gB8IAOEQoCBgoSIkKDAgH+DIgR6p0EDdiAEUBsiASAKIAVrIgkgASAJSRsiAQRAIAIgAUEDdCIJQdgJaikDAH4gA0LAACAJrX2GQoEUfkIIiEL/gfyH8J/A/wCDQoGAkAN+QhCIQv//g4Dw/z+DQoGAgICA4gl+QiCIfCECCyABIAVqIQUMAQsLIAUgCGsiCEUNAQsgBSEBIAUgCkkEfyAFLQAAQSByQeUARgVBAAsEfyAKIAVBAWoiBUsEfyAFLQAABUEACyIMQStGIAxBLUZyBEAgBUEBaiEFCyAFIApGDQEDQCAFIApJBEAgB0H/rOIESiAFLQAAQTBrIglBCUtyDQMgB0EKbCAJaiEHIAVBAWohBQwBCwsgB0H/rOIESg0BQQAgB2sgByAMQS1GGwVBAAsgBSAKRw0AIAhrIQcgCCALakETSwR/IAAhBQNAIAEgBUsEQCAGQQFqIAZBASAFLQAAIghBMEcgBhtBACAIQS5HGxshBiAFQQFqIQUMAQsLIAZBE0sFQQALBEBCACECQQAhBkEAIQgDQCAAIAFJBEAgBkUgAC0AACIFQTBGcSAFQS5GckUEQCAGQRNJBEAgBUEwa0H/AXGtIAJCCn58IQIFIAdBAWohB0EBIAVBMEcgCBshCAsgBkEBaiEGCyAAQQFqIQAMAQsLRAAAAAAAAPh/IAIgBxAAIg0gDUQAAAAAAADwf2EbRAAAAAAAAPh/IAgEfyACQgF8IAcQACANYQVBAQsbDwsgB0FqTiACQv////////8PWHEgB0EWTHEEQCACuSENIAdBAEgEfCANQQAgB2tBA3RBoAhqKwMAowUgDSAHQQN0QaAIaisDAKILDwtEAAAAAAAA+H8gAiAHEAAiDSANRAAAAAAAAPB/YRsPC0QAAAAAAAD4fwuCAQEBeyAC/QAEAEGQCCADa/0ABAD9TiIF/R0BQpX4qfqXt96bnn9+IAX9HQCFQpP757KG17/0Vn5CKIenIAFBAWtxIQIDQCAAIAJBGGxqKAIQBEAgAkEBaiABQQFrcSECDAELCyAAIAJBGGxqIgAgBf0LBAAgACADNgIQIAAgBDYCFAuzAgIIfwF7IAohDANAIAUgDksEQAJAIAIoAgAgASgCACAEaiINayIPQQFrQRBJBEAgByAAIA1q/QAEAEGQCCAPa/0ABAD9TiIU/R0BQpX4qfqXt96bnn9+IBT9HQCFQpP757KG17/0Vn5CKIenIAhBAWtxIhBBGGxqIQ0DQCANKAIQIhEEfyAPIBFHIhMEfyATBSAUIA39AAQA/VH9UwsFQQALBEAgByAQQQFqIAhBAWtxIhBBGGxqIQ0MAQsLIBEEQCAJIA0oAhRBAnRqIg0gDSgCAEEBajYCAAwCCwVBACANQX9HIA8bBEAgEkEBaiESIAYNAgsLIAwgDjYCACAMQQRqIQwLIA5BAWohDiABIANqIQEgAiADaiECDAELCyALIAsoAgAgEmo2AgAgDCAKa0ECdgtOAgJ/AXwgBCEFA0AgASAGSwRAIAArAwAiByADZCACIAdkcgRAIAUgBjYCACAFQQRqIQULIAZBAWohBiAAQQhqIQAMAQsLIAUgBGtBAnYLhAICBn8BfiAIIQoDQCAFIAtLBEACQCACKAIAIAEoAgAgBGoiDWsiDEEERiIPIAxBBUZyBEAgACANaikDAEIBIAxBA3SthkIBfYMiEEL05NWrBlEgEELU5NWrBlFyIBBC1KTVqgRRciAPcSIPIBBC5sKxm9cMUSAQQsbCsZvXDFFyIBBCxoKxmtUIUXJyBEAgByAPuDkDAAwCCwsgB0QAAAAAAAD4fzkDAEEAIA1Bf0cgDBsEQCAOQQFqIQ4gBg0BCyAKIAs2AgAgCkEEaiEKCyALQQFqIQsgASADaiEBIAIgA2ohAiAHQQhqIQcMAQsLIAkgCSgCACAOajYCACAKIAhrQQJ2C3UBA38gByEAA0AgBSAJSwRAAkAgASgCACAEaiILIAIoAgBHDQAgC0F/RwRAIApBAWohCiAGDQELIAAgCTYCACAAQQRqIQALIAlBAWohCSABIANqIQEgAiADaiECDAELCyAIIAgoAgAgCmo2AgAgACAHa0ECdgsLvFUrAEGACAsQ/////////////////////wBBpggLsgHwPwAAAAAAACRAAAAAAAAAWUAAAAAAAECPQAAAAAAAiMNAAAAAAABq+EAAAAAAgIQuQQAAAADQEmNBAAAAAITXl0EAAAAAZc3NQQAAACBfoAJCAAAA6HZIN0IAAACilBptQgAAQOWcMKJCAACQHsS81kIAADQm9WsMQwCA4Dd5w0FDAKDYhVc0dkMAyE5nbcGrQwA9kWDkWOFDQIy1eB2vFURQ7+LW5BpLRJLVTQbP8IBEAEHYCQtEAQAAAAAAAAAKAAAAAAAAAGQAAAAAAAAA6AMAAAAAAAAQJwAAAAAAAKCGAQAAAAAAQEIPAAAAAACAlpgAAAAAAADh9QUAQaAKCy8BCgEKAQoBCgEKAQoBCgEKZAABAGQAAQBkAAEAZAABABAnAQAQJwEAECcBABAnAQBB0AoLECIiIiIiIiIiIiIiIiIiIiIAQeAKCxBcXFxcXFxcXFxcXFxcXFxcAEHwCgsQICAgICAgICAgICAgICAgIABBgAsLEDAwMDAwMDAwMDAwMDAwMDAAQZALCxAKCgoKCgoKCgoKCgoKCgoKAEGgCwvoKlrWO5LWU/TuPzuhBimqPxH4ZWUbZrRYlQfFJKRZysdKdr8+on/hrrpJ9i0N8Lx5XVNvzorfmVrp3HN5ECws2PSUBcG2K6DYkWnoS4qbGwd5+UZxpDbITraE4t5sguJIl7eYjU1EeuLjJZsWCCMbG/1yf3iwaoxtjvcgDuX18DD+T5+WXIXvCLI1qVFeMy29vSNHvLNmK4veghPmNYB4LK12rFUwIPsWizHMryFQyztMkxdrPOi53K09vxsqJL5K33jdhUti6FPZDa+iNK1tHddrqjNvPXHUh2it5UCMZHKGBpUAy4yNyanCGB9Rr/0OaEi6wP3v8DvU8t5mJRu9EgJtdJj+lXalhFdLYPcwtksBiJE+fjvUzqUtXjg1vaOeQeo1zl1KiULPuXWGgqxMBlKy4aB6zpWJgZMJlNHr70NzHxpJGUL766H4C/nF5usUEKZgm58S+mbK9k53d+AmGtTQOIJHl7gA/bQiVZWYsCCJgmOxjF5zIJ6wNVVdX260VWK83S82kKjFHYOqNPeJIet7K9W7Q7QS9+Qj1QF17OmlLTtlVaqwa5puNiUhyTOyR/iJvurUnAbBCoRuabvAnpl2LG4lCkRI8Q0lykPqcAbAyttkV4YqzZYoV15qkgYEOLwSPu0ndYC88uz1BDcIBcZrl43ocZKg6y5oM8ZESob3o35YMYdbRJMdIeD7au6zekyerv1ochW4ZCnYugXqYFnfRRo9A88a5r0zjimHJLlvq2swBmLB0I9W4Ph51LbTpZaGvIe68cSzbBh3mImkSI88qKspKS624IfelP6rzRozJUkLutnccYwUCx1/i8Dwn28bjigQVI6v2U3kXq7w7AdKorEyFOlx21BhnfbZLOjJbgWvn6wxJ4nSXCI6CBwxvsrGmscX/nCrBvSqSApjvW19eIG5nT1N1gix1drMuywJTuvwk4JG8IWljsUIYPW7JSEm7TgjWGynTvL2CrjyKq+qbygHLG5H0eGutA1mr/UaykV5hNukzIJN7ZDIn43ZUDyXl2USzn+joCi1ugfxD+UMff3+lsFfzMhyYqlJ7VMeT9y8vvyxd/96D7sTnOjoJbEJNvc9z6qfrOlUjGGRsXcdjAN1DYOVxxckau+59Z3VJW9E0tDjevkdrURrKHMFS3fFaoNizuybMuwKQ/ln407VdkUk+wHowj+nzZP3QZwiitRW7XkCovMPEcF4dVJDa9ZEVjSMQUWYqap4a4kTCoMM1mtB75FWvlPVVsZrmMwjj8vGEWs27O2oiuy3hr6/LDk/HOsCorOUqdbzMhTX93sHT+Olg4rguVPMsD/ZzPXaySJcjyStWOho/5yPD0Cz0b6Vmdk2bDeRoR/CuQkIECMt+/+PREeFtYqnMigMCtSr+fn/sxWZ5uJsUT8yjwzJFjv8f5CtH9CN45Jnf9mnPa5K+5/0mCdEsZx3Qd/PEc2ZHfrHMX8xld2D1RHXQ1ZAQFL8HH/vPn2KciVrZuo1KEhmO+Req44crc/uBQBlQzLaQEqdNlayY9iCagdAPtS+kGhOIuJ1Tz6HkaIE6KZEd1oC4qpaU+MNqTbLBaLQFRVxg5pVMShcUdMDPofKRFtaDZGA1R6Z2RKEwoaU/gp5WOi24Ipm/48XpXKoOb5Nl25i45gtQP9zXc6PEsgtIT0K+45/HIh/aPqAmQudvDRm5nxynyNqnwI5oYBOxOvB/x8cToesREdDh8kgYrVmsv8noyKp1xUZFOn7qLpiAJ//8Uu1yaatj6xxnam0PWDDP3dvInwQmbMXzsTTIU04tA9VyyubVH+gnQH2SGpgRqFTKn774JRPhALBmW1C/MtEdNouORl6YyVDMcAIU/v+VRGR+oifWLzukz3wyie6fqtVNXm1Y7c1dXwmlt5YNC+LVcFLojwlg5IbsLsWbwH77aqxnsuL7iN3Ipzq3MrBeakVXkZfF3V2ipWhkskeGeyJzfoLNl0SFO36Sbd7Zh9n7ID5zoT0FlmoeRzlGkDngCfht4LSWK43CcwxjxCIkLC47LLRB++ZhQs//rIVqrTc5qcfhslqAGfOzr3fmtThk+CRp2e9QmAAQaHWi+AkbVwsu8jgbVN4QJFJzK4Ybohz9+n6WEholpD1W3/anolqUHWkOa8tAV56eZmPiAOWQlLJBoRteIH12Nd/s6qDO9OmewjlyNbhMs/NX2DVZAqIkJpKHvsmzX+h4DtchX8GVZqg7vJcb8DfydhKs6YeSOrASKov9IuwV/yOHWDQJtok8dqUO/FXzrZdeRI8glgIt9YIPcV27YEktRcXy6JuymQMS4x2VGiibaLd3H3LCf19z10vlKkCCwkLFVRd/kx8XUM1O/nT4ablJo1U+p6vbRpKAcV7xJoQn3Cw6bjGGwmhnEG2mjXA1MaMHCRn+GJLyQPSYwHD+ET815F2QJsdz11CY97geTZW+002lBDC5EL1EvwVWZjEK3rhQ7mU8p2Tshd7W28+WlvsbMrznJdCnM/uLJkFpzFyJwi9MIS9U4ODKnj/xlC9TjFK7Dzl7ChkJDVWv/ikNtFerhNGD5SZvjbhlXcbh4SF9pmYFxO5P26EWXtV4ijlJnTAft1X58+J5S/a6hozT5hIOG/qlpAhdu9dyNLwP2O+WgYLpby0qVNrdXoH7Q/7bfHHTc7r4ZQoxhJZSejTveT2nPBgM41c2bur1y1xZOydNMQsOYCws8+qlk15jb1nxUH1d0eg3KCDVfyg1/DsYBtJ+aos5IlEcrWdxIYW9Dlim7fVN12s1c4ixXUoHDHHOoIly4V014uCazaTMmN9vGRx957TqIaXMQMCnP9druu9TbWGCFOo/P2DAoN/9dlmLaFiqMpn0nv9JMNj33LQYLykPanegINtHvdZnstHQnjrDY1TFmGkCOZ08IW+2VJWZlFw6Ft5zYsfkmwnLpBn9t8yRnHZa4C2U9uj2By6APOXv5fNz4agpCjSzA6k6IDwfa/9wIOoyM2yBoASzSJhbF0bPbGk0vqBXwggV4BreWMaMcbupsOcsDsFdDYw48v8YL13qpD0w5yKBhFE/Nu+O7msFdW08fRELUgVVfuS7sXziy0FEReZShxNLRXdG3W28O54RtVcv11joHha1GLS5KwqF5gKNO80fMgWcYn7hg6seg6fhoCVoE09ruY1XdQSVxnSRqjgugmhzFlgg3SJ16yfhljSmOlLyT9wOKTRKwbMI1R3g/+Rz90nRqMGY3sIvywpVWR/tkLVsRdMyDsayu53c2o9H+STSp4dX7rKID71KohihpOOnO6Ccnu0flSNsjUq+2c4skOqI0+aYZ7pMR/D9PmBxt7UlOziAPoFZH7z+Tg8ETyLBN3TjUC8g95ecDhHixULrkXUSLFQqySWdowGGe7ajdlXCZvdJNatO8kXpM/UqPiH1uWACtelTOW8HY0DCtP2qUwfIc1Mz59eK2VwhMyHdNQfZ2kAIMNHdjs/xtLf1MiEc+BBAPTZ7CkJz3fHFwr7pZBYUgBxEGj0zMJVuZ3Mec+07mZAjRSCcb+Z1ZPiH6yBMFVASNhM8cYvAMs42ycXonxqUFoOoK24O8D9BtLxnMocheTwEQjZpkowvYhGLkT9Y6YdbRZKj5AuPnYV7JxKnv6HMgROjlmaus3TGidE3cX9KT+F4fHvQCjBiOEwlVT3fPSO5lnuK9G5ePWMPt2Ums5YGTD4dLuC59YyMI4UOsEBrx88NlJq46GMP7yxmYjxwZony8PmRNzlt6cVD2D1lrnA+F46EKsp3qUR2xK4srzn8Lb2SNQVdFYP1pEXZt/rIa1kNFtJGxGVySW7zp9rkzTsvgDZDbHK+zvvacKHRrhCp+5AT1FdPfoKawSzKVjmElEqEaOltAzc5sLiDxr3j6tyuuqF5/BHk6Bz25Pg9LNWD2llZyHtWbiIUNK4GPLgLFPDPsFpaDBzVXKDc0+XjPsTOscYQkEez+pOZFAjva/6mAj5npLR5YOlYn0kbKzbOb9Kt0b3Rd9yp13OlsNLiYO3jjKMuotrTxH1gXy0nqtkZTI/L6luBqJVcqKbYYbWvf7+DntTCsiFdYdFAf0ThjZfX+ksdAa951LplkH8mKcEN7cjOBFILKCno/xRO3/RxQSlLIYVWvfESOY9E4Xvgvsi59tzTZia9dpfDVhmq6O66+DS0GA+wbPRtxDuP5bMqCaZBwX5jTEfxuWU6c+7/1Jwf0lGd/H905sP/fFh1Z8zpu/ti+q2/siCU3xuusrHwI9r6S6lZP57Y2gbCmm9+bBzxqN6zv09LT4hUaZhFpxOCFymDKG+BriNaeUP+hvDYgrzz09Jbkgm8cPek/ji8/rM78Oj24lat3Y6a1zbbZgc4HVaRimW+GUUCYYzUom+I1gT8Zezu/Z/WYtnwKYr7iwuWO19oGp07xe3QDhI25TcHFe0TqTCqOvd5FBGGhK6E+RsYWJN85JmFR7l16CW6BcdyPm6ILB3YM0y74YkXpEuEh3cdBTOCriA/6qorbW1ulYkE5KZgQ3mYL/VEhkj42ls7Zf2/+EQj5yXxavv9Y3BY/Qe+j+NyrOD/baWa3OxsnyxpviPML2g5LxkfEbQ3d7bXdD2s3ys5A72vg0sooprqTpCevDNa52Ssy4Rt0qtxlPJ0phswYZEd2B61WSd2Leoewe/x3Hoi0p8bAVfYodySa1k1xxHES1dm8fG9jqpz5vYPQ3kmNV5NIJ5eLSJ08PCTo0QHf9Ky2DxS8sQNoS6OVFYKnLfzv647R7+lEOlKIhl7rROl8I+J6mmPXqUzjLq/iliIj1zh7gpiGbMHIFfUj9afTUGCKgmNCqA/2Oh9ybPsNzCB8pSMME0YP+8ybXwAt2Ts4n8Z3zxQTg/LPzirEPUeCCsu8DtNimDp5udDUyqhEuUS9UxqYTzY5ECxRHf1GVeeZ4KfdNl8Lw1Q/bVFkr/tRdGTS6kPxaWAeqZRU6Ov9HOS1A5jc+b+4FkwNbhcS+Gwl7kiHDDgnqiffBMWk67J3N2XVUmupGMhU6Wb/gQ1fgHajrqryi27ybiu4s2VQr3iQSJ5duyo6uw2uouhOrMdKxFK2/JT0ZrrsiSnZISAMmLCzvLu+MXBtp6t0Q3F0C7bs4JvarcnYeQWeUVBR0QagpCzLbqqcJU+lePLSMSSoJGqZ9kZVTz6fgts/mrltwimJNHvX4pcCR3+d/3VryTK354WTbvGcZ26vuLWrZVPNtO61cDa6B3FOX6rvEjawuSIubtxIWIlVmeudrt7EWONqtf6ZtTdf33ArSIFLTrGALL2xGBqNL8tQPhqhmhJp/CvVLWolIHfKNEmdVfSfBGM23nS6WThC3myn+F2y1WDECkcG+OuOW4n73fplK5aw9QzUzLsiYfpwetl9Cnp0YTpAAgfi94c8gkzF6CyCgMjGYA1I47VpD6LX/2ovoyDy+AAIlyyms0efketMu5/9I6oEArT7yGgde3JqH+qL+HScgQ9uI29LDmMrgkn8nX9C19ytkNQzFdoD/m7ca7DXJ5HD1QkZR9dIjPX6n4KpHOl2NMpHV8zki14dtpm7oa4T6+r4bJGwKbItpSRMJoYZnOrVvo+6LCQauQZ9Xyw7k/Qply4vqlGQlrumDFlxrUZ8mfh83cD2DLBem4tr0gycG7h+kAVBM4PkcjZyTtaDuyqukjASkL44YMdsA2lCFlrwpytqD5zpuoj5NwRLlpPluNDuQI+MLCknO4jJXnBA6yMBIdC7a5uTtI83e9kMJIb14r8saxKKhKGvDV7LTzGgs2tq44HjJS3SBsCyjisOGNw2PaxiVfU4qUIwdZjQ6tOFp+SJxXN+iseexIr7BR2MbwnVqDLUQiGJgnG9vcZY74bEUx5PhrFQ+/+PAIiv9YG2TLno4bxdrS7jYti6w/LyI9fkZy4neRh6qE+K3XD7tqzB3YDlvqupTqUrvMhum0wp8SR+mYpek5pSfqf6gkYrNH15gjPw5kiI6x5J/SrTqgGQ1/7I6JPhX57u6jg6wkBDBoz1MZK45at6rqjKTXLQU8QsOoX7YxMWVVJbDNTXkGyxL0kjcRvz5fVReOgNAL5L6L2Lvi1m4OtyqdsaDEDp2urs5qW4sK0mR1BN7IdVJEWlqCRfIujQa+koUV+xJn1fDw4tbuPRjEtntz7ZxrYIWW1k1GVUwedaRa0CjEhrgmPEzhl6rfZZJNcQQz9ahmMEuf2T3Vq3970MbiP5kpQP6OA6hG5ZZfmoR424+/M9C9cgRSmN5898ClVtJz70BEbY+FZj6WrZqYJ3ZjqJWoSqR5EwDn3VnBfrFTfBK7Ul0NWBjAYFWvcd6daBvX6aa0EG4e8LiqDQerYiFxJpLocMoEE5azytHIVbtpDbC2Ig39xZd7YD0FOysqxBBc5GpQfLd9mriM4wRbmnqKuY5Csq2SjmDzdxzG8UAZ7Wey0x5ZN7I48FWjNy6RX+gB34hmL8XeRmxrxuK8ujsxYYsVoD07S6wjI3cbbKmKfTmuGggNCl6X7KtVIsdT7dzH2SFKkIw1veeWdXVcVBTqHIhULtp3QdZQftKSc2mZJCSq6bnQ1dEL5d2Hd9DDvy2t1GToREvGTl6VtEpi2pc87IQ+EQvvO/FavWHd+tC9SyemjtXN6oqtsey6lDlFrR6xz/JKgaXtGN5n9PxDSyyzzoHXznCHlM/qgDH8FF73X0KijQJNqXmDJaE+O5o19ffSyjBDoBNY5G4JDcoAg/K1h/38U4gYbp3Ki0h+4JG30XSefTRVz2SiXnfanVh2JQYSxp2BKgP+SjaVUcXu066HlvcEIvWDvd2DOlI7dUTNFL6aQjV5cpZqksQnipKVAJptwZOCFw88Bbd1sSz3uoAAyfE4Y90Si8YkU+572nRQoB2XA17K6xb89tPqGhGSZAjlvIT1vKYcu/SIpWGVtn1KHuzlMmzQ4+kxKwddHZKO7pKTz59DYi4y/zpJtKQ2Mqp3uMKH1Pq5/r4JW+FNxL6UleazqYl5aL4uTNmssDr3fB2QEAr2SwE3nQ8P2FwJNdwktJSM857BhIRTEw60S0ITLuG5b7AG8qVlKMuIUG8JzLyM00UuRLeHP/n+qiTLC//rr0jXORWlaY/3vtXtvc7+5tsbTYhaDkRztZeltDZBX3CJMDCV+IgKaDH8zmGEEXfMqz18ujYrDcL9vEJ65dWUv9ZMG2kEdpAyPbVpbK8FvTeGD7HBwkmaP6YjhEcbR6zFp1MdcjPcgM8PK2UZ4lgXt9GopE5AE2HD0zvfT42XbhKD6SYxCKwcWmQK16NwPQrXo6NwPQrXo3A9zMzMzMzMzMzMzMzMzMzMzAAAAAAAAACAAEGXNgsBoABBpzYLAcgAQbc2CwH6AEHGNgsCQJwAQdY2CwJQwwBB5jYLAiT0AEH1NgsDgJaYAEGFNwsDILy+AEGVNwsDKGvuAEGlNwsD+QKVAEG0NwsEQLdDugBBxDcLBBCl1OgAQdQ3CwQq54SRAEHjNwsFgPQg5rUAQfM3CwWgMalf4wBBgzgLBQS/yRuOAEGTOAsFxS68orEAQaI4CwZAdjprC94AQbI4CwboiQQjx4oAQcI4CwZirMXreK0AQdE4CweAehe3JtfYAEHhOAsHkKxuMniGhwBB8TgLB7RXCj8WaKkAQYE5C88joe3MzhvC0wAAAAAAAAAAoIQUQGFRWYQAAAAAAAAAAMilGZC5pW+lAAAAAAAAAAA6DyD0J4/LzgAAAAAAAAAAhAmU+Hg5P4EAAAAAAAAAQOULuTbXB4+hAAAAAAAAAFDeTmcEzcnyyQAAAAAAAACkliKBRUB8b/wAAAAAAAAATZ21cCuorcWdAAAAAAAAIPAF40w2Ehk3xQAAAAAAAChsxhvgw1bfhPYAAAAAAAAyx1wRbDqWCxOaAAAAAABAfzyzFQfJe86XwAAAAAAAEJ9LINtIuxrCvfAAAAAAANSGHvSIDbVQmXaWAAAAAIBEFBMx61DipD8UvAAAAACgVdkX/SXlGo5PGesAAAAACKvPXb43z9C40e+SAAAAAOXKoVqtBQMFJ8artwAAAECePUrxGcdDxrC3luUAAADQBc2cbW9c6nvOMn6PAAAAoiMAguSL8+Qagr9dswAAgIosgKLdbjCeoWIvNeAAACCtNyAL1UXeAqWdPSGMAAA0zCL0JkXWlUMOBY0prwAAQX8rsXCWTHvUUUbw89oAQBFfdt0MPA/NJPMrdtiIAMhq+2kKiKVTAO7vtpMOqwB6RXoEDeqOaIDpq6Q40tWA2NaYRZCkckHwcetmY6OFUEeGfyvapkdRbE6mQDwMpyTZZ1+2kJCZZQfiz1BLz9Btz0H347T0/59E7YESj4GCpCGJeg7x+L/HlWgi1/Ihow1qKxlSLfevObsC64xv6suQRHafpvj0mwhqwyVwC+X+tNVTR9A28gJFIpoXJidPn5BllCxCYtcB1qqAne/wIsf1frm30jpNQovV4IQrrev4st6nZYeJ4NJ3hQwzO0yTmy/riJ/0Vcxj1abP/0kfeML7JWvHcWu/PIqQw38cJxbzeu9FOU5G74tWOtrPcdjtl6y1y+Pwi3WX7MjQQ45O6b0Xo74c7e5SPSf7xNQxomPt3UvuY6iqp0z4HPskX0VelGrvdD6pyuiPNuQ57rbWdblEKxKOU/3is0RdyKlkTNPnFraWcai822BKOh3qvg/kkM0x/kbpVYm83YikpK4THbVBvr2YY6uraxSrzU2aWGTi0S3tfjyWlsbsiqBwYLd+jaI8VM/lHR78qK3IjDhl3rDLSylDX6UlOxLZ+q+G/hXdvp7zE7cO70mrx/wtFL8tijdDeGwyaTVulvl7OdkuuawEVJYHf8PCSfv32oePeufXBul7yV50M9z92ui0mazwhqNx7T27KKBpvBEjIsDXrKgMzmgN6jIIxCvWqyqwDdjSkAHDkKQ/CvXbZasajgjHg/rgedrGZyZ5Uj9WobHKuKQ4WRiRuAFwVybPqwle/ebNhm9etSYCTO14YQvGWl6wgLQFWzFYgU9U1jmOd/F13KAhx7E9rmFjaUzIcdVtkxPJ6TgezRk6vANfOs5KSXhY+yPHZUCgSKsEe+TAzi1LF512nD8oZA3rYpodcUL5HV3ElINPMr3QpTsAZQ2Td2V09Xlk437sRI/KIF/ou2q/aJnLHk7PE4uZfuh24mpF78K/fqYhw9jtP56iFJvFFquz7x4Q6vNO6c/F5eyAO+5K0JUSSnJY0fGhux8oYcqpXUS7l9yOrkVuiiomcvk8FHUV6r2TMhrXCS31WOcbpixpTZJWnF9wJiY8WS7hos93w+C2bIN3DLAvi296mYvDVfSY5EdklQ+c+20L7D83mrWY346sXr2JQb0kR+cPxQDjfpeyV7Ys7JHs7VjhU/bAm1493+3jN2e2ZykvbPSZWCFbhot07oIA0uB5vYdxwK7p8WeuEaqjgAZZ2OzpjXAaZO4B2pWUzCBIbw7osliGkP40QYjd3H8UjQUJMd7upzQ+glGqFdSfWfBGS72W6tHBzeLl1BrJB3CsGJ5snjIjmcCtD4Ww3QTGa8/iA0X/a78wmVOmHBWGt0aD24QW/0bvfH/oz2OaZ2UYZBLmbl+MFa5P8YF+wGA/j37LT0l375qZo22infA4DzNevuMcVasBgAwJy8UsB9O/9a1cYyoWAqBPy/3298jHL3PZc37aTQHEEZ+e+prd3P3nZygdUaEBNdZGxrgBFVT94YGyZaUJQsKL2PcmQhqpfFoiH18HRmlZV+eaWGmw6Y14dTM3iZfDLy2hwa6DHGSx1lIAhGt9tHt4CfKapCO9XYxnwDJjzlBN60WX4EY2lrq3QPj/+wGlIGYXvZjYwzup5VC2/3pCzqg/Xey+zrSKEx/lo9+M6YDJR7qTNwGxNmwzb8YX8CPhu9mouIRBXURHAAu4Hexs2SoQ0+blkXQVWcANppIT5Mca6kOQL9torTeYyId3GN15oeRUtPsRw5hFvroplF5U2MkdauF61vP+1m0p9B27NCeeUuKMDGZYX6bkmRjk6QGxRecasI9/LvfPXcBeXWRCHRehIdxzH/r0Q3Vwdrp+SXKuBJWJqFMceUpJBmpp3tsO2kX6q5JoYxed24cEA9aSklDX+Na2QjxdhNKpRcLFm1uShluGsqlFupIjigsyt4LyNmjypx4U12h3rGyO/2Qjr0QC79Em2QxDldcHMh8fdu1qYTWDuAfoSb3mRH/nptOoxbkCpKYJYpxsIBZfoZAIEzdoA80PjHrDh6jbNmRa5WsiISKAiZcs2lRJScL9sN4Ga6kqoGy9txCqm9vyPV2WyMVTNcjHrOWUlIKSb4z0uzq3qEL6+Rcfujkjd8vXeLWEcqlpnPtuUxQEdir/DdfiJc8ThMO6SmgZhRP1/tGMW+/CGGX0aV3CX2ZYsn4COJnVeS+/mGF62fs/dy/vA4b/Slj77r762M/6D1X7qoRnv10uuqruOM+D+VMqupWyoJf6XLQqlYNh8nt0WpTd34g9OXRhdbrk+e6aEXH5lBfrjEfRuRLpXbiqAVbNN3ruErjMIrSrkTqzCsFV4GKsqhfmfyuhFrYJYE0xa5h7V5Sd3192SZzjC7ig/YV+Wu19wuv76a1BjgdzhL4Tj1gUHLPmemQZ0rHIjyWu2LJuWeNfoJm9n0beu/Ou2Y5fym/uOwSA1iPsilRYDUi5e94l6UoFIMwsp61qrhCapxpWr6SdBij/9xDZBNqUgFGhKxuGIgR5/5qqh0IIXfDSRPuQKCtFV79BlalTSnSsBxY6NfJ1Fi0vkvrT6FyRl4mbiEK3CS58XZt8hBHauv41YZVpJYw52zTCm6WVkGl+g7n6Qy7vBxLCsgLPu/QDXuRn+ZR99URLua9hgfV4wrru4Bsd3DIWnqcbuqEyF3NpKtliZJO/m4WRoijK/tzPA3WPe314rwLnNcuy/D7Uw0RSc9pcq61hsAG/752nZPpqE4gIOhYZehzCrmvF0P24RRiqighbn5ijcprG9kU9J1eeVK2KmWM/pocgPJpLhnj24lSsNn88z4+pKMvA3acWtBtqV4SfC8Pz0/L98NVRHKGiRG1lQ+dZeMS3npYls7Gk5UpknxRhcJa1ZUa87h/eDZ9dPYdZeQz8Iv9X6+qnVdEGtQyp2MuH3XX/FpPyiNVCJPGnCc6+6VRTv9y3L+uKU23tEQyBLiQqKO/T5fqlbajIaBaPEJ1WGnl1pI+8h0RpfQFu+VVE7GDXko2zrKmVw9yByTdqVSc5jfdw4BcUe/RT4ruFYpW4Q7iaRoyO7Mx4dG2Vk7u6plRmQVivsicAl9HIejhqadDpv1Eu254xwPwFe5kG4kEi8hfz/IgDH/i94+wfRFrSqu7dLzyrwyZ2rRzoJ9XxhlVq1TsL1nSw09gj4nGKVnR1YmUFx4VJToRnVi2H9mzREru+xjin22FlAaz4KLTHhddpbvgG0VK6vgHXNjPhnLMmAkVbpIJzNBdhRgLA7IRgsEIWck2jkAFd+dcC8CeleFzTm84gzPRBtPeNA+wxzpYzyEICKf9xUqF1cQRnfkE+IL1poXmfhtOE6cZiAA/RTWgsxAlYx2gI5qN4e8BSRWGCNzUMLvmCit/MVppwp8t8sUKhx7ybkbYLQHZgpoj+212TifmrwjWkDtCT+M9q/lI1+Ov3VvNDTRLEuPaDBd5TIXvzWhaYSnCLejN6csPWqOlZsPEbvlxMLlnAGE90DBNkcBzuou1z33lv8N5iEeeLPsbR1IWUqCusRVbL3YrhLs43BkqnuZI2F9crPpVtmbrBxYccEeg3BN3Mto36yKAUmdvUsQqRoiIKQJKYnB3IWX8SSl5NtUurDNC2vgMlOjAfl9y1oOId1g+EZK5ELiR+c96pcaSN0uWJ0v7s6lytXRBWFI4NsUdfLIc+qCV0GHWUa5nxUN0Zd/coThIv0S/JPOP/llKKb6qa2XBrvYJ7+wvcvzznrAtVARBNxmxjWvoO0+8LIdhOqgFU4PdHPHhc6eN1pxSHcQqBNOz6rGWWs+NcU9HZqA1NoUGnORh/fKAcNKhFENNQoAkSEUjeHk3kkSCJK+qDMgRGqwrtSpNgXbZoa7bkpD+FF1ZNqB34ufTjQgbkHc6OZp2rYBIlNvN4zumDrtKAGWBCa3wr18EwF0LkJFoHoR/4EoZb9kyy/JxSHa4wSckntpdn8jPg3jxEp6TZfJv7saN9Ae9AmBaliugGCC5BnU6G7mCVKB+OTq2iCIp5kcTiJyq5uvKm8aJYy4rs17X127F0Z2mvEK5lF7/W86aRmSnvqOChbcqsP91uzLAQ9r/zKtNYCgn9F46Uiv/clPPvsPUH70xL/N3ZnLYfCj34lY75ZBUQr71KD0Skp0xMdrvxN74a1BptnRNVjdFf31Pq7cVtIYlhyIQsVfjim2t0krSb5LT1PP0yd2q224KGEbehwh0iM4y8PxUFpJIj6NXkSjOl6j+vqw8tg6Y7FrEFjw5Ap/KHTcsp+COQylsdx7ISEFHv6SA+dPYsNL2y5HjfFlQlaySpTZEanEC2746ri45U98K2idAaIMPQo6tylq6xKbVzJKyEoejzxIxWDzzaHnSikC3X5clxGPsXlolliJKIZXp8pi9+jd75nfvrfqq36v6YG5C73TFWeIX6ph7VZaU+fyJ0KlXeNWuTXCgzhV8nh4+ViDrVVgNGuHPyf6Y38WjzuiqJiiyEV6YQ7x/QhS1DsGl1Ky2bsvZnavUTgnP8KQ5iKTucQl/0AcXymKKPe7SRuvNJgxN3cUJ2Lz/Lc5ohNqlwHCTX1A3TU/sO/hABqoPTjCPtBqXoYxRdyZ6qQEoyBDg29EjO4nxZtHvG1dDcPgXGQ7HagRvcb6Ea+AoFlI6Gt5TdKDGR6eWkEJsmgxwZtPJ8ynJ99WMfztTB8KNjH2EvHP3P3PI8pwFK8uyMPGc5O2O8AcoXhghBbpcT2IXgAwW+1YK8nadK0Um9GE6n2ESGLUuiK4VRnUWc7J4h0Q7W5/jdRTvzUoKr4ZMDtULJ5ZC7yhcKsOdiFtq4Q2KTOx91aj2dDJyh+5sQ59Q6eApnEsUM4ocBRX1hapDFJItmgCv7J9rpQZbc+YS09u0tgGD2+bFRZNK7Uzim4XNpOaD4c3hesn5jVTTjB43o4SNke0gL219evGoB3EmwYtosPZoazpH3dWvFAVNc3PsQeMxAoUF2uiljG+GzuYmdCst/yATpqSn0O2LZICisRM29n/pFY1Qz8cq6Dyky15VArUd5F3ypwNa+1KlZf4ZdSMzMq47tSXCM7kkUMB+odFr/v1byaFyML2pcGfwm0hEx/2/sLoNzt13C2Y9dWIOrfv/FU/0xyCX1MtDzdC6kVV5/t6h8Prpvsj/EMBI6zes1X+XSG84ohc+nel5LRICzgVvPY9GAeWbDURk2XlWgH2Iyw7wF4ddANKafw7VqyKf6/vMrR9mNUMGPhzRjhfpRuf7w9phPsdLYudQAXpOc0zOfVpq/0W4HT+gJgTW4w8gAR+yAL4YKyGJiTOFCpvT6wFgnYbsnzb19vc/M6eeYnHiXuBzVOIAs3awDQOQhv8NWveZjCkfgeBSYBFBd6u50rGzg/MxYGMsM3wJSelKVyOtDDB6ANw/9z5aD5hinurrmVI8lYAXT/YN8JCDfUOlpICrzLrjGR37SzRZ0i9KRQVT6Vx0z3EwdR4EcUS5HtlLp+K3kPxPg5ZihY+X52OOmI3fZ3Q8YWI//RF4vnGeOSHbqp+oJD1cAQdHcAAsvAQIDBAUGBwgJCgsMDQ4PMDAwMDAwMDAwMDAwMDAwMAkJCQkJCQkJCQkJCQkJCQkAQYDdAAsQCgoKCgoKCgoKCgoKCgoKCgBBkN0ACwowMDAwLTAwLTAwAEGg3QALEAkJCQkACQkACQn///////8AQbDdAAsQMDAwMC0wMC0wMHQwMDowMABBwN0ACxAJCQkJAAkJAAkJAAkJAAUJAEHa3QALASAAQeHdAAsPAQIDBQYICQsMDg//////AEHx3QALDB8cHx4fHh8fHh8eHw==';

;// CONCATENATED MODULE: ./build/src/data/kernels/load.js

/** Compiles the kernels. Worker threads can be sent the module, so that they need not compile it again. */
function compileKernels() {
    return new WebAssembly.Module(Buffer.from(KERNELS, 'base64'));
}
/** A new instance with a memory of its own. */
function instantiateKernels(module = compileKernels()) {
    return new WebAssembly.Instance(module).exports;
}
/** The kernels in WebAssembly. */
function loadKernels(wasm = instantiateKernels()) {
    return {
        memory: wasm.memory,
        heapStart: wasm.heapStart() >>> 0,
        scan: wasm.scan,
        regular: wasm.regular,
        utf8: wasm.utf8,
        // WebAssembly's integers arrive signed.
        unquote: (...values) => wasm.unquote(...values) >>> 0,
        integers: spread(wasm.integers),
        numbers: spread(wasm.numbers),
        booleans: spread(wasm.booleans),
        dates: spread(wasm.dates),
        dateTimes: spread(wasm.dateTimes),
        choices: spread(wasm.choices),
        putChoice: wasm.putChoice,
        texts: spread(wasm.texts),
        anything: spread(wasm.anything),
        outside: wasm.outside,
        profileNumbers: wasm.profileNumbers,
        profileTexts: spread(wasm.profileTexts),
        profileCountedNumbers: wasm.profileCountedNumbers,
        profileCountedTexts: spread(wasm.profileCountedTexts),
        hashTexts: spread(wasm.hashTexts),
        hashNumbers: wasm.hashNumbers,
        partition: wasm.partition,
        jsonLines: wasm.jsonLines,
        putJsonKey: wasm.putJsonKey,
    };
}
function spread(kernel) {
    return ({ base, starts, ends, stride, gap, rows }, ...rest) => kernel(base, starts, ends, stride, gap, rows, ...rest);
}


/***/ }),

/***/ 90432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ linearMemory)
/* harmony export */ });
const PAGE = 65_536;
const MAXIMUM_PAGES = 65_536;
/** Bytes that may be read behind everything handed out: kernels load whole vectors. */
const MARGIN = 64;
/** @param start first address that is free */
function linearMemory(memory, start) {
    let top = start;
    let views = viewsOf(memory.buffer);
    const current = () => {
        if (views.buffer !== memory.buffer)
            views = viewsOf(memory.buffer);
        return views;
    };
    const alloc = (bytes, align = 64) => {
        const address = Math.ceil(top / align) * align;
        const end = address + bytes;
        ensure(memory, end + MARGIN);
        top = end;
        return address;
    };
    return {
        memory,
        alloc,
        allocZeroed(bytes, align) {
            const address = alloc(bytes, align);
            current().u8.fill(0, address, address + bytes);
            return address;
        },
        u8: () => current().u8,
        u32: () => current().u32,
        f64: () => current().f64,
        u64: () => current().u64,
        view: () => current().view,
        mark: () => top,
        release(mark) {
            top = mark;
        },
    };
}
/** A half more than needed, so that many small requests do not copy or remap the memory many times. */
function ensure(memory, bytes) {
    const pages = memory.buffer.byteLength / PAGE;
    const needed = Math.ceil(bytes / PAGE);
    if (needed <= pages)
        return;
    if (needed > MAXIMUM_PAGES)
        throw new RangeError(`${bytes} bytes do not fit into a 32-bit memory.`);
    const generous = Math.min(MAXIMUM_PAGES, Math.max(needed, Math.ceil(pages * 1.5)));
    try {
        memory.grow(generous - pages);
    }
    catch {
        memory.grow(needed - pages);
    }
}
function viewsOf(buffer) {
    return {
        buffer,
        u8: new Uint8Array(buffer),
        u32: new Uint32Array(buffer),
        f64: new Float64Array(buffer),
        u64: new BigUint64Array(buffer),
        view: new DataView(buffer),
    };
}


/***/ }),

/***/ 87300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ NUMBER_FORMAT),
/* harmony export */   PB: () => (/* binding */ HYBRID_STATE),
/* harmony export */   RZ: () => (/* binding */ DELTA_STATE),
/* harmony export */   lg: () => (/* binding */ NO_INDEX)
/* harmony export */ });
/**
 * Kernels that decode Parquet pages: levels, dictionary indices, numbers, byte arrays, and the two codecs that node:zlib does not
 * have. Formats: https://parquet.apache.org/docs/file-format/data-pages/encodings/. All arguments named like a thing in memory are
 * byte addresses; what is read may be followed by up to 64 bytes that are looked at and not used.
 *
 * Input is untrusted: a kernel never reads values from outside [at, end) and says so when it would have to. It answers -1 (or 0
 * where the answer is an address) when the bytes cannot be what they claim to be.
 */
/** A stream of RLE and bit-packed runs, all u32: next byte, end, bits per value, then what `hybrid…` keeps (zero at first). */
const HYBRID_STATE = { at: 0, end: 4, width: 8, left: 12, packed: 16, value: 20, bit: 24, bytes: 32 };
/**
 * A DELTA_BINARY_PACKED stream: u32 next byte, end, 1 for 64-bit values, values left, values per miniblock, miniblocks per block,
 * current miniblock, values left in it, address of the bit widths, bit in the miniblock, 1 when the first value is out, unused;
 * i64 least delta, last value.
 */
const DELTA_STATE = {
    at: 0,
    end: 4,
    wide: 8,
    left: 12,
    perMiniblock: 16,
    miniblocks: 20,
    miniblock: 24,
    inMiniblock: 28,
    widths: 32,
    bit: 36,
    started: 40,
    leastDelta: 48,
    last: 56,
    bytes: 64,
};
/** How `toNumbers` reads one value. Integers are divided by the divisor. */
const NUMBER_FORMAT = {
    i32: 0,
    u32: 1,
    /** Beyond ±(2^53 - 1): not a number. */
    i64: 2,
    u64: 3,
    f32: 4,
    f64: 5,
    f16: 6,
    /** i64 ticks since an epoch, `divisor` ticks a second: whole seconds plus the rest, so that nanoseconds keep what a double can hold. */
    ticks: 7,
    /** Impala's timestamp: u64 nanoseconds of the day, i32 Julian day; the value is seconds since 1970. */
    i96: 8,
    /** Big-endian two's complement of `width` bytes; beyond ±(2^53 - 1): not a number. */
    big: 9,
};
/** Stands in `spreadIndices` for a row without a value. */
const NO_INDEX = 0xffffffff;


/***/ }),

/***/ 27403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readNumberState),
/* harmony export */   X: () => (/* binding */ readTextState)
/* harmony export */ });
/* harmony import */ var _kernels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91509);

/** What a state of `profileNumbers` holds. Numbers are undefined when it has seen none. */
function readNumberState(memory, state) {
    const view = new DataView(memory.buffer);
    const at = (offset) => view.getUint32(state + offset, true);
    const count = at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC.count);
    const numbers = {
        count,
        min: view.getFloat64(state + _kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC.min, true),
        max: view.getFloat64(state + _kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC.max, true),
        sum: readSum(view, at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC.sum)),
        squares: readSum(view, at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC.squares)),
        bins: readBins(view, at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC.bins)),
    };
    const values = readValues(view, at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC.registers), at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC.table), (slot) => String((0,_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOfHash */ .tU)(view.getBigUint64(slot, true))));
    return { numbers: count === 0 ? undefined : numbers, values };
}
/** What a state of `profileTexts` holds. Lengths are undefined when it has seen no text. */
function readTextState(memory, state) {
    const view = new DataView(memory.buffer);
    const at = (offset) => view.getUint32(state + offset, true);
    const count = at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_STATE */ .AJ.count);
    const lengths = {
        count,
        min: at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_STATE */ .AJ.shortest),
        max: at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_STATE */ .AJ.longest),
        total: Number(view.getBigUint64(state + _kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_STATE */ .AJ.total, true)),
    };
    const arena = at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_STATE */ .AJ.arena);
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const values = readValues(view, at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_STATE */ .AJ.registers), at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_STATE */ .AJ.table), (slot) => {
        const text = arena + view.getUint32(slot + 12, true);
        return decoder.decode(new Uint8Array(view.buffer, text + 8, view.getUint32(text, true)));
    });
    return { lengths: count === 0 ? undefined : lengths, values };
}
function readValues(view, registers, table, textOf) {
    const copy = new Uint8Array(view.buffer, registers, _kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .REGISTERS */ .xg).slice();
    if (table === 0)
        return { kind: 'sketch', registers: copy };
    const counts = new Map();
    for (let slot = table; slot < table + 16 * _kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .VALUE_SLOTS */ .wF; slot += 16) {
        const count = view.getUint32(slot + 8, true);
        if (count > 0)
            counts.set(textOf(slot), count);
    }
    return { kind: 'exact', counts, registers: copy };
}
function readBins(view, bins) {
    const counts = new Map();
    if (bins === 0)
        return counts;
    for (const [bin, count] of new Uint32Array(view.buffer, bins, _kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .BINS */ .Bp.total).entries()) {
        if (count > 0)
            counts.set(bin, count);
    }
    return counts;
}
/** Bucket b holds multiples of 2^(4b - 1075), see `profileNumbers`. */
function readSum(view, sum) {
    let mantissa = 0n;
    for (let bucket = 0; bucket < 512; bucket += 1) {
        const low = view.getBigInt64(sum + 16 * bucket, true);
        const high = view.getBigInt64(sum + 16 * bucket + 8, true);
        if (low !== 0n || high !== 0n)
            mantissa += ((high << 64n) + low) << BigInt(4 * bucket);
    }
    return normalize(mantissa, -1075);
}
function normalize(mantissa, exponent) {
    if (mantissa === 0n)
        return { mantissa: 0n, exponent: 0 };
    let zeros = 0n;
    while (BigInt.asUintN(32, mantissa >> zeros) === 0n)
        zeros += 32n;
    while (((mantissa >> zeros) & 1n) === 0n)
        zeros += 1n;
    return { mantissa: mantissa >> zeros, exponent: exponent + Number(zeros) };
}


/***/ }),

/***/ 67278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ newNumberState),
/* harmony export */   h: () => (/* binding */ newTextState)
/* harmony export */ });
/* harmony import */ var _kernels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91509);

/** Bytes kept of the different texts of a column, when nothing else is said. */
const ARENA_BYTES = 262_144;
/**
 * Makes an empty state for `profileNumbers`.
 * @param wanted bins: for quantiles and drift, 96 KB; values: count up to `MAXIMUM_EXACT_VALUES` values exactly, 128 KB
 * @returns its address
 */
function newNumberState(memory, wanted = { bins: true, values: true }) {
    const state = memory.allocZeroed(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC.bytes);
    const parts = {
        sum: memory.allocZeroed(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .SUM_BYTES */ .s3),
        squares: memory.allocZeroed(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .SUM_BYTES */ .s3),
        bins: wanted.bins ? memory.allocZeroed(4 * _kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .BINS */ .Bp.total) : 0,
        registers: memory.allocZeroed(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .REGISTERS */ .xg),
        table: wanted.values ? memory.allocZeroed(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .VALUE_TABLE_BYTES */ .lW) : 0,
    };
    const view = memory.view();
    view.setFloat64(state + _kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC.min, Number.POSITIVE_INFINITY, true);
    view.setFloat64(state + _kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC.max, Number.NEGATIVE_INFINITY, true);
    for (const part of ['sum', 'squares', 'bins', 'registers', 'table']) {
        view.setUint32(state + _kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC[part], parts[part], true);
    }
    return state;
}
/**
 * Makes an empty state for `profileTexts`.
 * @param wanted values: count different texts exactly, up to `MAXIMUM_EXACT_VALUES` and as long as all of them fit into `arenaBytes`
 * @returns its address
 */
function newTextState(memory, wanted = { values: true }) {
    const arenaBytes = wanted.values ? (wanted.arenaBytes ?? ARENA_BYTES) : 0;
    const state = memory.allocZeroed(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_STATE */ .AJ.bytes);
    const parts = {
        shortest: 0xffffffff,
        registers: memory.allocZeroed(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .REGISTERS */ .xg),
        table: wanted.values ? memory.allocZeroed(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .VALUE_TABLE_BYTES */ .lW) : 0,
        arena: wanted.values ? memory.alloc(arenaBytes) : 0,
        arenaBytes,
    };
    const view = memory.view();
    for (const part of ['shortest', 'registers', 'table', 'arena', 'arenaBytes']) {
        view.setUint32(state + _kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_STATE */ .AJ[part], parts[part], true);
    }
    return state;
}


/***/ }),

/***/ 82709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ BATCH_ROWS)
/* harmony export */ });
/** Most rows of a batch: small enough that what kernels pass over several times stays in the cache. */
const BATCH_ROWS = 16_384;


/***/ }),

/***/ 10977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ columnBatches)
});

// EXTERNAL MODULE: ./build/src/data/kernels/parquet-kernels.js
var parquet_kernels = __webpack_require__(87300);
// EXTERNAL MODULE: ./build/src/data/parquet/batches.js
var batches = __webpack_require__(82709);
;// CONCATENATED MODULE: ./build/src/data/parquet/number-layout.js

/** 0000-01-01 and 9999-12-31, the days RFC 3339 can say, since 1970-01-01. */
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;
const SECONDS_PER_DAY = 86_400;
/** The doubles before the first second of the year 10000 and of the next day. */
const LAST_SECOND = (LAST_DAY + 1) * SECONDS_PER_DAY - 2 ** -15;
const LAST_SECOND_OF_DAY = SECONDS_PER_DAY - 2 ** -36;
/** 10^22 is the last power of ten that is a double; the quotient of two exact doubles is the nearest double. */
const LAST_EXACT_SCALE = 22;
/** Layout of a scalar that becomes numbers; undefined for the others. */
function numberLayout(scalar) {
    switch (scalar.kind) {
        case 'integer':
            return layout(scalar.format, 1, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
        case 'number':
            return layout(scalar.format, 1, -Number.MAX_VALUE, Number.MAX_VALUE);
        case 'decimal':
            return scalar.scale <= LAST_EXACT_SCALE
                ? layout(scalar.format, 10 ** scalar.scale, -Number.MAX_VALUE, Number.MAX_VALUE)
                : layout(scalar.format, 1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
        case 'date':
            return layout(parquet_kernels/* NUMBER_FORMAT */.A2.i32, 1, FIRST_DAY, LAST_DAY);
        case 'time':
            return layout(scalar.width === 4 ? parquet_kernels/* NUMBER_FORMAT */.A2.i32 : parquet_kernels/* NUMBER_FORMAT */.A2.ticks, scalar.perSecond, 0, LAST_SECOND_OF_DAY);
        case 'date-time':
            return layout(scalar.width === 12 ? parquet_kernels/* NUMBER_FORMAT */.A2.i96 : parquet_kernels/* NUMBER_FORMAT */.A2.ticks, scalar.perSecond, FIRST_DAY * SECONDS_PER_DAY, LAST_SECOND);
        default:
            return undefined;
    }
}
const layout = (format, divisor, minimum, maximum) => ({
    format,
    divisor,
    minimum,
    maximum,
});
/** How the physical type of a scalar is encoded. */
function physicalOf(scalar) {
    switch (scalar.kind) {
        case 'boolean':
            return 'boolean';
        case 'text':
            return 'bytes';
        case 'binary':
            return scalar.width === undefined ? 'bytes' : { width: scalar.width, integer: false };
        case 'decimal':
            return scalar.width === undefined
                ? 'bytes'
                : { width: scalar.width, integer: scalar.format !== parquet_kernels/* NUMBER_FORMAT */.A2.big };
        case 'integer':
        case 'date':
        case 'time':
            return { width: scalar.width, integer: true };
        case 'date-time':
            return { width: scalar.width, integer: scalar.width === 8 };
        case 'number':
        case 'uuid':
            return { width: scalar.width, integer: false };
    }
}
/**
 * Whether different values (suspects aside) always become different doubles. Where not, a key must compare the values themselves:
 * nanoseconds since 1970 and long decimals have more digits than a double.
 */
function numbersTellApart(scalar) {
    switch (scalar.kind) {
        case 'boolean':
        case 'integer':
        case 'number':
        case 'date':
        case 'time':
            return true;
        case 'date-time':
            return scalar.width === 8 && scalar.perSecond <= 1000;
        case 'decimal':
            return scalar.width === 4;
        case 'text':
        case 'binary':
        case 'uuid':
            return false;
    }
}

// EXTERNAL MODULE: ./build/src/data/parquet/thrift.js
var thrift = __webpack_require__(77754);
;// CONCATENATED MODULE: ./build/src/data/parquet/page-header.js

/** https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift, `Encoding`. */
const ENCODING = {
    plain: 0,
    plainDictionary: 2,
    rle: 3,
    bitPacked: 4,
    deltaBinaryPacked: 5,
    deltaLengthByteArray: 6,
    deltaByteArray: 7,
    rleDictionary: 8,
    byteStreamSplit: 9,
};
const KIND = { data: 0, dictionary: 2, dataV2: 3 };
/**
 * Reads a page header.
 * @returns it and the offset of the body; undefined when bytes are missing
 * @throws Error in words when the bytes are no page header
 */
function parsePageHeader(bytes, start) {
    const parsed = (0,thrift/* parseThrift */.P_)(bytes, start);
    if (parsed === undefined)
        return undefined;
    const { value, end } = parsed;
    const crc = value['field_4'];
    const sizes = {
        uncompressed: need((0,thrift/* sizeAt */.Z8)(value, 2)),
        compressed: need((0,thrift/* sizeAt */.Z8)(value, 3)),
        crc: typeof crc === 'number' ? crc >>> 0 : undefined,
    };
    switch (need((0,thrift/* sizeAt */.Z8)(value, 1))) {
        case KIND.data:
            return { header: { ...sizes, ...dataPage(need((0,thrift/* structAt */.V)(value, 5))) }, end };
        case KIND.dataV2:
            return { header: { ...sizes, ...dataPageV2(need((0,thrift/* structAt */.V)(value, 8))) }, end };
        case KIND.dictionary: {
            const page = need((0,thrift/* structAt */.V)(value, 7));
            return {
                header: { ...sizes, kind: 'dictionary', values: need((0,thrift/* sizeAt */.Z8)(page, 1)), encoding: need((0,thrift/* sizeAt */.Z8)(page, 2)) },
                end,
            };
        }
        default:
            return { header: { ...sizes, kind: 'other' }, end };
    }
}
function dataPage(page) {
    return {
        kind: 'data',
        values: need((0,thrift/* sizeAt */.Z8)(page, 1)),
        encoding: need((0,thrift/* sizeAt */.Z8)(page, 2)),
        levels: { version: 1, definitionEncoding: need((0,thrift/* sizeAt */.Z8)(page, 3)), repetitionEncoding: need((0,thrift/* sizeAt */.Z8)(page, 4)) },
    };
}
function dataPageV2(page) {
    return {
        kind: 'data',
        values: need((0,thrift/* sizeAt */.Z8)(page, 1)),
        encoding: need((0,thrift/* sizeAt */.Z8)(page, 4)),
        levels: {
            version: 2,
            definitionBytes: need((0,thrift/* sizeAt */.Z8)(page, 5)),
            repetitionBytes: need((0,thrift/* sizeAt */.Z8)(page, 6)),
            compressed: page['field_7'] !== false,
        },
    };
}
function need(value) {
    if (value === undefined)
        throw new Error('a page header lacks a field or has a negative number');
    return value;
}

// EXTERNAL MODULE: ./build/src/data/parquet/parquet-error.js
var parquet_error = __webpack_require__(26286);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/src/data/parquet/scalar-value.js


const scalar_value_SECONDS_PER_DAY = 86_400;
const NANOSECONDS_PER_DAY = BigInt(scalar_value_SECONDS_PER_DAY) * 1000000000n;
const JULIAN_DAY_OF_1970 = 2440588n;
/** A value that has a fixed width or is a byte array, from its bytes as the PLAIN encoding has them. */
function scalarValue(scalar, bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    switch (scalar.kind) {
        case 'boolean':
            return bytes[0] === 1;
        case 'integer':
            return integerValue(scalar.format, view);
        case 'number':
            return floatValue(scalar.width, view);
        case 'decimal':
            return decimalNumber(unscaledOf(scalar.format, bytes), scalar.scale);
        case 'date':
            return dateText(view.getInt32(0, true));
        case 'time':
            return timeText(scalar.width === 4 ? BigInt(view.getInt32(0, true)) : view.getBigInt64(0, true), scalar.perSecond);
        case 'date-time':
            return momentText(scalar.width === 12 ? julianNanoseconds(view) : view.getBigInt64(0, true), scalar.perSecond);
        case 'text':
            return textOf(bytes);
        case 'binary':
            return (0,external_node_buffer_.isUtf8)(bytes) ? textOf(bytes) : Buffer.from(bytes).toString('base64');
        case 'uuid':
            return Buffer.from(bytes)
                .toString('hex')
                .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    }
}
const textOf = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
function integerValue(format, view) {
    switch (format) {
        case parquet_kernels/* NUMBER_FORMAT */.A2.i32:
            return view.getInt32(0, true);
        case parquet_kernels/* NUMBER_FORMAT */.A2.u32:
            return view.getUint32(0, true);
        default: {
            const value = format === parquet_kernels/* NUMBER_FORMAT */.A2.u64 ? view.getBigUint64(0, true) : view.getBigInt64(0, true);
            return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
        }
    }
}
function floatValue(width, view) {
    switch (width) {
        case 2:
            return view.getFloat16(0, true);
        case 4:
            return view.getFloat32(0, true);
        case 8:
            return view.getFloat64(0, true);
    }
}
/** The integer of a decimal, without its scale. */
function unscaledOf(format, bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (format === parquet_kernels/* NUMBER_FORMAT */.A2.i32)
        return BigInt(view.getInt32(0, true));
    if (format === parquet_kernels/* NUMBER_FORMAT */.A2.i64)
        return view.getBigInt64(0, true);
    return bigEndian(bytes);
}
/** Two's complement; no bytes are 0. */
function bigEndian(bytes) {
    if (bytes.length === 0)
        return 0n;
    const hex = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
    return BigInt.asIntN(bytes.length * 8, BigInt(`0x${hex}`));
}
/** The double nearest to unscaled × 10^-scale. */
const decimalNumber = (unscaledValue, scale) => Number(`${unscaledValue}e-${scale}`);
function julianNanoseconds(view) {
    return (BigInt(view.getInt32(8, true)) - JULIAN_DAY_OF_1970) * NANOSECONDS_PER_DAY + view.getBigInt64(0, true);
}
/** `YYYY-MM-DD`; years outside 0 … 9999 have a sign and six digits, as in ECMAScript. */
function dateText(days) {
    const date = new Date(days * scalar_value_SECONDS_PER_DAY * 1000);
    return Number.isNaN(date.getTime()) ? `day ${days} since 1970-01-01` : date.toISOString().replace(/T.*/, '');
}
function momentText(ticks, perSecond) {
    const { seconds, fraction } = split(ticks, perSecond);
    const date = new Date(Number(seconds) * 1000);
    if (Number.isNaN(date.getTime()))
        return `second ${seconds} since 1970-01-01`;
    return `${date.toISOString().slice(0, -5)}${fraction}Z`;
}
function timeText(ticks, perSecond) {
    const { seconds, fraction } = split(ticks, perSecond);
    if (seconds < 0n || seconds >= BigInt(scalar_value_SECONDS_PER_DAY))
        return `second ${seconds}${fraction} of the day`;
    return `${new Date(Number(seconds) * 1000).toISOString().slice(11, 19)}${fraction}Z`;
}
/** Whole seconds, and the rest as `.5`, without zeros at the end. */
function split(ticks, perSecond) {
    const unit = BigInt(perSecond);
    const rest = ((ticks % unit) + unit) % unit;
    const digits = String(rest).padStart(Math.log10(perSecond), '0').replace(/0+$/, '');
    return { seconds: (ticks - rest) / unit, fraction: digits === '' ? '' : `.${digits}` };
}

;// CONCATENATED MODULE: ./build/src/data/parquet/portion.js


/** Bits of what a row without a value gets: NaN, or start = end. */
const NULL_NUMBER = { low: 0, high: 0x7ff80000 };
const NULL_TEXT = { low: 0, high: 0 };
/**
 * Takes the next values of a page and puts them to their rows.
 * @throws Error in words when the page is damaged or a text is not UTF-8
 */
function takePortion(input) {
    const { source, scalar } = input;
    if (source.form === 'booleans')
        return booleans(input, source);
    if (numberLayout(scalar) !== undefined)
        return numbers(input);
    return texts(input);
}
function booleans(input, source) {
    const { rows, count, present, room, regions } = input;
    const values = regions('values', rows * 8);
    source.take(count, values);
    if (present !== 0)
        room.kernels.spread(values, present, rows, count, NULL_NUMBER.low, NULL_NUMBER.high);
    return {
        content: 'numbers',
        values,
        suspects: 0,
        suspectCount: 0,
        inexact: 0,
        valueAt: (row) => room.linear.view().getFloat64(values + row * 8, true) === 1,
    };
}
function numbers(input) {
    const { scalar, source, rows, count, present, room, regions } = input;
    const { kernels, linear } = room;
    const layout = numberLayout(scalar);
    if (layout === undefined || source.form === 'booleans')
        throw new Error('the page holds values of another type');
    const values = regions('values', rows * 8);
    const suspects = regions('suspects', rows * 4);
    const bytesAt = source.form === 'fixed' ? fixedBytes(source.take(count), source.width, room) : textBytes(input, source);
    let found = count;
    if (bytesAt.fixed !== undefined) {
        const { at, width } = bytesAt.fixed;
        const { format, divisor, minimum, maximum } = layout;
        found = kernels.toNumbers(format, at, width, count, divisor, minimum, maximum, values, suspects);
    }
    else {
        const list = linear.view();
        for (let index = 0; index < count; index += 1)
            list.setUint32(suspects + index * 4, index, true);
    }
    let inexact = 0;
    if (scalar.kind === 'decimal' && found > 0) {
        inexact = completeDecimals(scalar, { values, suspects, found }, bytesAt.bytes, linear.view());
        found = 0;
    }
    if (present !== 0) {
        kernels.spread(values, present, rows, count, NULL_NUMBER.low, NULL_NUMBER.high);
        if (found > 0)
            found = kernels.missingNumbers(values, present, rows, suspects);
    }
    return {
        content: 'numbers',
        values,
        suspects,
        suspectCount: found,
        inexact,
        valueAt: (_row, nth) => scalarValue(scalar, bytesAt.bytes(nth)),
    };
}
const fixedBytes = (at, width, { linear }) => ({
    fixed: { at, width },
    bytes: (nth) => linear.u8().subarray(at + nth * width, at + (nth + 1) * width),
});
function textBytes({ count, room, regions }, source) {
    const pairs = regions('pairs', count * 8);
    const { base } = source.take(count, pairs);
    return {
        fixed: undefined,
        bytes: (nth) => {
            const { at, length } = pairAt(room.linear.view(), base, pairs, nth);
            return room.linear.u8().subarray(at, at + length);
        },
    };
}
function pairAt(view, base, pairs, index) {
    const start = view.getUint32(pairs + index * 8, true);
    const end = view.getUint32(pairs + index * 8 + 4, true);
    return start === end ? { at: base, length: 0 } : { at: base + start, length: end - start };
}
/** Makes the decimals that the kernel left out, because they have more digits than a double or stand in byte arrays. */
function completeDecimals(scalar, left, bytes, view) {
    let inexact = 0;
    for (let index = 0; index < left.found; index += 1) {
        const nth = view.getUint32(left.suspects + index * 4, true);
        const unscaled = unscaledOf(scalar.format, bytes(nth));
        if (!Number.isSafeInteger(Number(unscaled)))
            inexact += 1;
        view.setFloat64(left.values + nth * 8, decimalNumber(unscaled, scalar.scale), true);
    }
    return inexact;
}
function texts(input) {
    const { scalar, source, rows, count, present, room, regions } = input;
    const { kernels } = room;
    const pairs = regions('pairs', rows * 8);
    const portion = takeTexts(input, source, pairs);
    if (present !== 0)
        kernels.spread(pairs, present, rows, count, NULL_TEXT.low, NULL_TEXT.high);
    const suspects = regions('suspects', rows * 4);
    let suspectCount = 0;
    if (scalar.kind !== 'uuid' && kernels.wideBytes(portion.at, portion.length) === 1) {
        suspectCount = kernels.invalidTexts(portion.base, pairs, rows, suspects);
        if (suspectCount > 0 && scalar.kind === 'text')
            throw new NotText(room.linear.view().getUint32(suspects, true));
    }
    return {
        content: 'texts',
        fields: { base: portion.base, starts: pairs, ends: pairs + 4, stride: 8, gap: 0, rows },
        suspects,
        suspectCount,
        valueAt: (row) => {
            const { at, length } = pairAt(room.linear.view(), portion.base, pairs, row);
            const bytes = room.linear.u8().subarray(at, at + length);
            return scalarValue(scalar.kind === 'uuid' ? { kind: 'text' } : scalar, bytes);
        },
    };
}
/** A text column holds bytes that are not UTF-8. */
class NotText extends Error {
    row;
    constructor(row) {
        super('a text is not valid UTF-8');
        this.row = row;
    }
}
function takeTexts({ scalar, count, room, regions }, source, pairs) {
    switch (source.form) {
        case 'texts':
            return source.take(count, pairs);
        case 'fixed': {
            const at = source.take(count);
            if (scalar.kind === 'uuid') {
                const out = regions('uuids', count * 36);
                room.kernels.uuidTexts(out, at, count, out, pairs);
                return { base: out, at: out, length: count * 36 };
            }
            room.kernels.fixedTexts(at, at, source.width, count, pairs);
            return { base: at, at, length: count * source.width };
        }
        case 'booleans':
            throw new Error('the page holds values of another type');
    }
}

;// CONCATENATED MODULE: ./build/src/data/parquet/room.js

/** @param linear everything is allocated here and is given back by a release to an earlier mark */
function regionsIn(linear) {
    const held = new Map();
    return (name, bytes) => {
        const region = held.get(name);
        if (region !== undefined && region.bytes >= bytes)
            return region.address;
        // A quarter more, so that sizes that creep up do not leave a trail of outgrown regions.
        const generous = region === undefined ? bytes : Math.ceil(bytes * 1.25);
        const grown = { address: allocate(linear, generous), bytes: generous };
        held.set(name, grown);
        return grown.address;
    };
}
/** @throws Unreadable when the memory cannot grow */
function allocate(linear, bytes) {
    try {
        return linear.alloc(bytes);
    }
    catch (error) {
        throw new parquet_error/* Unreadable */.IO(`there is no memory for ${bytes} more bytes`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/src/data/parquet/value-source.js


/** Texts of one batch that share prefixes are written out; more bytes than this are refused. */
const MAXIMUM_JOINED_BYTES = 256 * 1024 * 1024;
/**
 * @returns undefined when the encoding is unknown or does not go with the type
 * @throws Error in words when the bytes end too early or contradict themselves; `take` does so too
 */
function valueSource(input) {
    const { encoding, physical, body, room, regions } = input;
    const end = body.at + body.length;
    switch (encoding) {
        case ENCODING.plain:
            return plainSource(input);
        case ENCODING.plainDictionary:
        case ENCODING.rleDictionary: {
            if (physical === 'boolean')
                return undefined;
            return { form: 'indices', start: (state) => startIndices(body, state, room) };
        }
        case ENCODING.rle:
            return physical === 'boolean' ? runSource(input) : undefined;
        case ENCODING.deltaBinaryPacked:
            return isInteger(physical) ? deltaSource(body, physical.width, room, regions) : undefined;
        case ENCODING.deltaLengthByteArray: {
            if (physical !== 'bytes')
                return undefined;
            const lengths = lengthStream('lengths', body.at, end, input);
            let at = lengths.end;
            return {
                form: 'texts',
                take(count, pairs) {
                    const from = at;
                    at = room.kernels.adjacentTexts(body.at, at, end, lengths.take(count), count, pairs) >>> 0;
                    if (at === 0)
                        throw tooShort();
                    return { base: body.at, at: from, length: at - from };
                },
            };
        }
        case ENCODING.deltaByteArray:
            return physical === 'boolean' || isInteger(physical) ? undefined : joinedSource(input);
        case ENCODING.byteStreamSplit:
            return typeof physical === 'object' ? splitSource(body, physical.width, room, regions) : undefined;
        default:
            return undefined;
    }
}
const isInteger = (physical) => typeof physical === 'object' && physical.integer;
const tooShort = () => new Error('a page has fewer values than it claims');
function plainSource({ physical, body, room }) {
    const end = body.at + body.length;
    if (physical === 'boolean') {
        let bit = 0;
        return {
            form: 'booleans',
            take(count, out) {
                if (bit + count > body.length * 8)
                    throw tooShort();
                room.kernels.bitsToNumbers(body.at, bit, count, out);
                bit += count;
            },
        };
    }
    let at = body.at;
    if (physical === 'bytes')
        return {
            form: 'texts',
            take(count, pairs) {
                const from = at;
                at = room.kernels.lengthPrefixedTexts(body.at, at, end, count, pairs) >>> 0;
                if (at === 0)
                    throw tooShort();
                return { base: body.at, at: from, length: at - from };
            },
        };
    const { width } = physical;
    return {
        form: 'fixed',
        width,
        take(count) {
            const from = at;
            at += count * width;
            if (at > end)
                throw tooShort();
            return from;
        },
    };
}
/** A byte with the bits per index, then runs to the end of the page. */
function startIndices(body, state, { linear }) {
    const view = linear.view();
    const width = body.length === 0 ? 0 : view.getUint8(body.at);
    if (width > 32)
        throw new Error(`dictionary indices of ${width} bits do not exist`);
    startHybrid(view, state, { at: body.at + Math.min(body.length, 1), end: body.at + body.length, width });
}
/** Sets a stream of runs up. */
function startHybrid(view, state, stream) {
    for (let offset = 0; offset < parquet_kernels/* HYBRID_STATE */.PB.bytes; offset += 4)
        view.setUint32(state + offset, 0, true);
    view.setUint32(state + parquet_kernels/* HYBRID_STATE */.PB.at, stream.at, true);
    view.setUint32(state + parquet_kernels/* HYBRID_STATE */.PB.end, stream.end, true);
    view.setUint32(state + parquet_kernels/* HYBRID_STATE */.PB.width, stream.width, true);
}
/** Booleans as runs of one bit, behind their length. */
function runSource({ body, room, regions }) {
    const { linear, kernels } = room;
    const state = regions('runs', parquet_kernels/* HYBRID_STATE */.PB.bytes);
    if (body.length >= 4) {
        const length = linear.view().getUint32(body.at, true);
        if (length > body.length - 4)
            throw tooShort();
        startHybrid(linear.view(), state, { at: body.at + 4, end: body.at + 4 + length, width: 1 });
    }
    else
        startHybrid(linear.view(), state, { at: body.at, end: body.at, width: 1 });
    return {
        form: 'booleans',
        take(count, out) {
            const words = regions('words', count * 4);
            if (kernels.hybridValues(state, count, 2, words) < 0)
                throw tooShort();
            kernels.wordsToNumbers(words, count, out);
        },
    };
}
function deltaSource(body, width, room, regions) {
    const state = startDelta('values', body.at, body.at + body.length, width === 8, room, regions);
    return {
        form: 'fixed',
        width,
        take(count) {
            const out = regions('raw', count * width);
            if (room.kernels.deltaValues(state, count, out) < 0)
                throw tooShort();
            return out;
        },
    };
}
function startDelta(name, at, end, wide, { linear, kernels }, regions) {
    const state = regions(`delta ${name}`, parquet_kernels/* DELTA_STATE */.RZ.bytes);
    const view = linear.view();
    view.setUint32(state + parquet_kernels/* DELTA_STATE */.RZ.at, at, true);
    view.setUint32(state + parquet_kernels/* DELTA_STATE */.RZ.end, end, true);
    view.setUint32(state + parquet_kernels/* DELTA_STATE */.RZ.wide, wide ? 1 : 0, true);
    if (kernels.deltaStart(state) < 0)
        throw new Error('the header of delta-encoded values is damaged');
    return state;
}
/** Lengths stand all together before the bytes that they are of. */
function lengthStream(name, at, end, { room, regions }) {
    const state = startDelta(name, at, end, false, room, regions);
    // A copy walks to the end; the address of a region that exists already does not change.
    const ahead = regions('delta ahead', parquet_kernels/* DELTA_STATE */.RZ.bytes);
    room.linear.u8().copyWithin(ahead, state, state + parquet_kernels/* DELTA_STATE */.RZ.bytes);
    const behind = room.kernels.deltaSkip(ahead) >>> 0;
    if (behind === 0)
        throw tooShort();
    return {
        end: behind,
        take(count) {
            const out = regions(name, count * 4);
            if (room.kernels.deltaValues(state, count, out) < 0)
                throw tooShort();
            return out;
        },
    };
}
/** Each value is a prefix of the one before it and bytes of its own. */
function joinedSource(input) {
    const { physical, body, room, regions } = input;
    const { kernels, linear } = room;
    const end = body.at + body.length;
    const prefixes = lengthStream('prefixes', body.at, end, input);
    const suffixes = lengthStream('suffixes', prefixes.end, end, input);
    let at = suffixes.end;
    let previousLength = 0;
    let lastAt = 0;
    const join = (count, pairs) => {
        if (count === 0)
            return { base: 0, at: 0, length: 0 };
        const starts = prefixes.take(count);
        const lengths = suffixes.take(count);
        const total = kernels.joinedLength(starts, lengths, count, previousLength);
        if (total < 0)
            throw new Error('a value claims a prefix that the one before it does not have');
        if (total + previousLength > MAXIMUM_JOINED_BYTES)
            throw new Error(`${count} values have ${total} bytes together; at most ${MAXIMUM_JOINED_BYTES} are read`);
        // The last value of the portion before is moved to the front, where the first value finds it.
        const base = regions('joined', previousLength + total);
        linear.u8().copyWithin(base, lastAt, lastAt + previousLength);
        const out = base + previousLength;
        at = kernels.joinTexts(base, at, end, starts, lengths, count, base, out, pairs) >>> 0;
        if (at === 0)
            throw tooShort();
        const view = linear.view();
        const tail = (count - 1) * 4;
        previousLength = view.getInt32(starts + tail, true) + view.getInt32(lengths + tail, true);
        lastAt = out + total - previousLength;
        return { at: out, length: total, base };
    };
    if (typeof physical !== 'object')
        return { form: 'texts', take: join };
    const { width } = physical;
    return {
        form: 'fixed',
        width,
        take(count) {
            const pairs = regions('joined pairs', count * 8);
            const joined = join(count, pairs);
            if (!allOfWidth(room.linear.view(), pairs, count, width))
                throw new Error(`a value does not have ${width} bytes`);
            return joined.at;
        },
    };
}
function allOfWidth(view, pairs, count, width) {
    for (let at = pairs; at < pairs + count * 8; at += 8)
        if (view.getUint32(at + 4, true) - view.getUint32(at, true) !== width)
            return false;
    return true;
}
function splitSource(body, width, room, regions) {
    if (body.length % width !== 0)
        throw new Error('the streams of split bytes have different lengths');
    const total = body.length / width;
    let first = 0;
    return {
        form: 'fixed',
        width,
        take(count) {
            if (first + count > total)
                throw tooShort();
            const out = regions('raw', count * width);
            room.kernels.unsplit(body.at, total, width, first, count, out);
            first += count;
            return out;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/data/parquet/dictionary.js






/** A dictionary keeps its decoded entries in memory; writers stop at far fewer. */
const MAXIMUM_ENTRIES = 1 << 22;
/**
 * Decodes a dictionary page.
 * @throws Error in words when it is damaged; {@link Unreadable}
 */
function readDictionary({ header, body }, scalar, room) {
    const entries = header.values;
    if (entries > MAXIMUM_ENTRIES)
        throw new parquet_error/* Unreadable */.IO(`its dictionary has ${entries} entries; at most ${MAXIMUM_ENTRIES} are read`);
    const plain = header.encoding === ENCODING.plain || header.encoding === ENCODING.plainDictionary;
    // Its own regions, which stay as long as the chunk is read.
    const regions = regionsIn(room.linear);
    const source = plain
        ? valueSource({ encoding: ENCODING.plain, physical: physicalOf(scalar), body, room, regions })
        : undefined;
    if (source === undefined || source.form === 'indices')
        throw new parquet_error/* Unreadable */.IO(`its dictionary has encoding ${header.encoding}`);
    const portion = takePortion({ scalar, source, rows: entries, count: entries, present: 0, room, regions });
    const counts = room.linear.allocZeroed(entries * 4);
    return { ...portion, entries, counts, valueOf: (entry) => portion.valueAt(entry, entry) };
}

;// CONCATENATED MODULE: ./build/src/data/parquet/chunk-pages.js




/** Data pages, and the dictionary that was in front of them. */
function* dataPages({ column, pages, place, room, }) {
    let dictionary;
    for (let page = pages.next(); page !== undefined; page = pages.next()) {
        const { header, body } = page;
        if (header.kind === 'data')
            yield { page: { header, body }, dictionary };
        else if (dictionary === undefined)
            dictionary = readDictionary({ header, body }, column.scalar, room);
        else
            throw (0,parquet_error/* damaged */.qM)(place, 'it has two dictionaries');
    }
}
/** Encoded values behind the levels of a page. @throws Unreadable */
function sourceOf({ header }, body, { column, room, regions }) {
    const { encoding } = header;
    const source = valueSource({ encoding, physical: physicalOf(column.scalar), body, room, regions });
    if (source === undefined)
        throw new parquet_error/* Unreadable */.IO(`a page has encoding ${encoding}, which is not known for its type`);
    return source;
}

;// CONCATENATED MODULE: ./build/src/data/parquet/entry-batch.js



/** What all batches of a column that is no list have. */
function commonOf({ firstRow, rows, count, present }, { linear }, valueAt) {
    // Where the last question ended, so that ascending rows do not count from the start each time.
    let seen = 0;
    let before = 0;
    return {
        firstRow,
        rows,
        nulls: rows - count,
        present,
        valueOf(row) {
            if (present === 0)
                return valueAt(row, row);
            const bytes = linear.u8();
            if (bytes[present + row] === 0)
                return null;
            if (row < seen) {
                seen = 0;
                before = 0;
            }
            for (; seen < row; seen += 1)
                before += bytes[present + seen] ?? 0;
            return valueAt(row, before);
        },
    };
}
/** @param state hybrid state of the page's indices, at the first row of the batch; moves behind the last */
function entryBatch(shape, dictionary, state, context) {
    const { room, regions } = context;
    const { kernels, linear } = room;
    const { rows, count, present } = shape;
    // Counting decodes; whoever wants the indices too decodes again from here.
    const start = regions('indices start', parquet_kernels/* HYBRID_STATE */.PB.bytes);
    linear.u8().copyWithin(start, state, state + parquet_kernels/* HYBRID_STATE */.PB.bytes);
    if (kernels.hybridCounts(state, count, dictionary.entries, dictionary.counts) < 0)
        throw new Error('the dictionary indices of a page are damaged');
    let decoded;
    const indices = () => {
        if (decoded !== undefined)
            return decoded;
        const address = regions('indices', batches/* BATCH_ROWS */.B * 4);
        kernels.hybridValues(start, count, dictionary.entries, address);
        if (present !== 0)
            kernels.spreadIndices(address, present, rows, count);
        decoded = address;
        return address;
    };
    const base = commonOf(shape, room, (row) => {
        // Decoding may make the memory grow: no view of it before.
        const at = indices() + row * 4;
        return dictionary.valueOf(linear.view().getUint32(at, true));
    });
    return {
        content: 'entries',
        dictionary,
        ...base,
        indices,
        expand: () => expand(dictionary, indices(), base, context),
    };
}
function expand(dictionary, indices, base, { room, regions }) {
    const { kernels, linear } = room;
    const { rows } = base;
    const out = regions('expanded', batches/* BATCH_ROWS */.B * 8);
    const suspects = regions('expanded suspects', batches/* BATCH_ROWS */.B * 4);
    const list = suspectRows(dictionary, indices, rows, linear.u32());
    linear.u32().set(list, suspects / 4);
    if (dictionary.content === 'numbers') {
        kernels.gather(dictionary.values, indices, rows, NULL_NUMBER.low, NULL_NUMBER.high, out);
        return {
            ...base,
            content: 'numbers',
            values: out,
            suspects,
            suspectCount: list.length,
            inexact: dictionary.inexact,
        };
    }
    kernels.gather(dictionary.fields.starts, indices, rows, NULL_TEXT.low, NULL_TEXT.high, out);
    const fields = { ...dictionary.fields, starts: out, ends: out + 4, rows };
    return { ...base, content: 'texts', fields, suspects, suspectCount: list.length };
}
/** Rows whose entry is a suspect of the dictionary. */
function suspectRows(dictionary, indices, rows, words) {
    if (dictionary.suspectCount === 0)
        return [];
    const from = dictionary.suspects / 4;
    const suspect = new Set(words.subarray(from, from + dictionary.suspectCount));
    const found = [];
    for (let row = 0; row < rows; row += 1)
        if (suspect.has(words[indices / 4 + row] ?? 0))
            found.push(row);
    return found;
}

;// CONCATENATED MODULE: ./build/src/data/parquet/levels.js




/**
 * Finds the levels in front of a page's values and sets their streams up.
 * @throws Error in words when they do not fit into the page or have the old encoding
 */
function levelsOf({ header, body }, limits, room, regions) {
    let at = body.at;
    const end = body.at + body.length;
    const stream = (name, limit, version1, length) => {
        if (length === undefined && limit === 0)
            return undefined;
        if (length === undefined && version1 !== ENCODING.rle)
            throw new parquet_error/* Unreadable */.IO('its levels are written in the old bit-packed encoding');
        let size = length ?? 0;
        if (length === undefined) {
            if (end - at < 4)
                throw new Error('a page ends within its levels');
            size = room.linear.view().getUint32(at, true);
            at += 4;
        }
        if (size > end - at)
            throw new Error('the levels of a page are longer than the page');
        const from = at;
        at += size;
        if (limit === 0)
            return undefined;
        const state = regions(name, parquet_kernels/* HYBRID_STATE */.PB.bytes);
        startHybrid(room.linear.view(), state, { at: from, end: at, width: 32 - Math.clz32(limit) });
        return state;
    };
    const { levels } = header;
    const two = levels.version === 2 ? levels : undefined;
    const one = levels.version === 1 ? levels : undefined;
    const repetition = stream('repetition', limits.repetition, one?.repetitionEncoding ?? ENCODING.rle, two?.repetitionBytes);
    const definition = stream('definition', limits.definition, one?.definitionEncoding ?? ENCODING.rle, two?.definitionBytes);
    return { definition, repetition, values: { at, length: end - at } };
}

;// CONCATENATED MODULE: ./build/src/data/parquet/flat-reader.js







/** Rows of a column that is no list. @throws UserError, or Error in words, when the pages are damaged */
function* flatBatches(context) {
    const { place, rows } = context;
    if (context.values !== rows)
        throw (0,parquet_error/* damaged */.qM)(place, `it has ${context.values} values for ${rows} rows`);
    let done = 0;
    for (const { page, dictionary } of dataPages(context)) {
        if (page.header.values > rows - done)
            throw (0,parquet_error/* damaged */.qM)(place, `its pages have more values than the ${rows} rows`);
        yield* pageBatches(page, dictionary, done, context);
        done += page.header.values;
        if (done === rows)
            break;
    }
    if (done !== rows)
        throw (0,parquet_error/* damaged */.qM)(place, `its pages have ${done} values for ${rows} rows`);
}
function* pageBatches(page, dictionary, firstRow, context) {
    const { column, room, regions, place } = context;
    const { kernels } = room;
    const levels = levelsOf(page, { definition: column.definition, repetition: 0 }, room, regions);
    const source = sourceOf(page, levels.values, context);
    const indices = source.form === 'indices' ? regions('indices state', parquet_kernels/* HYBRID_STATE */.PB.bytes) : 0;
    if (source.form === 'indices')
        source.start(indices);
    const bytes = regions('present', batches/* BATCH_ROWS */.B);
    for (let done = 0; done < page.header.values;) {
        const rows = Math.min(batches/* BATCH_ROWS */.B, page.header.values - done);
        let count = rows;
        if (levels.definition !== undefined) {
            count = kernels.hybridPresence(levels.definition, rows, column.definition, bytes);
            if (count < 0)
                throw new Error('the definition levels of a page are damaged');
        }
        const present = count === rows ? 0 : bytes;
        const shape = { firstRow: firstRow + done, rows, count, present };
        if (source.form === 'indices') {
            if (dictionary === undefined)
                throw new Error('a page points to a dictionary that is not there');
            yield entryBatch(shape, dictionary, indices, context);
        }
        else {
            try {
                const portion = takePortion({ scalar: column.scalar, source, rows, count, present, room, regions });
                yield { ...portion, ...commonOf(shape, room, (row, nth) => portion.valueAt(row, nth)) };
            }
            catch (error) {
                if (error instanceof NotText)
                    throw (0,parquet_error/* damaged */.qM)(place, `the text in its row ${shape.firstRow + error.row} is not valid UTF-8`);
                throw error;
            }
        }
        done += rows;
    }
}

;// CONCATENATED MODULE: ./build/src/data/parquet/list-reader.js






/** Longer lists are refused: a row's list becomes an array of values. */
const MAXIMUM_ELEMENTS = 1 << 20;
/** A batch ends when its lists have this many elements together. */
const BATCH_ELEMENTS = 1 << 18;
/** Rows of a list column. A row may go on in the next page, so a batch ends with the last row that is known to be whole. */
function* listBatches(context) {
    const { column, place, rows } = context;
    let firstRow = 0;
    let values = 0;
    let lists = [];
    let elements = 0;
    for (const { page, dictionary } of dataPages(context)) {
        values += page.header.values;
        if (values > context.values)
            throw (0,parquet_error/* damaged */.qM)(place, `its pages have more than ${context.values} values`);
        for (const { repetitions, definitions, valueAt } of entriesOf(page, dictionary, context)) {
            let nth = 0;
            for (const [index, definition] of definitions.entries()) {
                if (repetitions[index] === 0) {
                    if (lists.length === batches/* BATCH_ROWS */.B || elements >= BATCH_ELEMENTS) {
                        yield listBatch(firstRow, lists);
                        firstRow += lists.length;
                        lists = [];
                        elements = 0;
                    }
                    if (firstRow + lists.length === rows)
                        throw (0,parquet_error/* damaged */.qM)(place, `its pages have more than ${rows} rows`);
                    lists.push(definition < column.emptyDefinition ? null : []);
                }
                if (definition < column.elementDefinition)
                    continue;
                const list = lists.at(-1);
                if (list === undefined || list === null)
                    throw new Error('a list goes on that never began');
                if (list.length === MAXIMUM_ELEMENTS)
                    throw new parquet_error/* Unreadable */.IO(`a list has more than ${MAXIMUM_ELEMENTS} elements`);
                list.push(definition === column.definition ? valueAt(nth++) : null);
                elements += 1;
            }
        }
        if (values === context.values)
            break;
    }
    if (lists.length > 0)
        yield listBatch(firstRow, lists);
    if (firstRow + lists.length !== rows || values !== context.values)
        throw (0,parquet_error/* damaged */.qM)(place, `its pages have ${firstRow + lists.length} rows instead of ${rows}`);
}
function listBatch(firstRow, lists) {
    return {
        content: 'lists',
        firstRow,
        rows: lists.length,
        nulls: lists.filter((list) => list === null).length,
        valueOf: (row) => lists[row] ?? null,
    };
}
function* entriesOf(page, dictionary, context) {
    const { column, room, regions } = context;
    const { kernels, linear } = room;
    const levels = levelsOf(page, { definition: column.definition, repetition: 1 }, room, regions);
    const source = sourceOf(page, levels.values, context);
    const state = regions('indices state', parquet_kernels/* HYBRID_STATE */.PB.bytes);
    if (source.form === 'indices')
        source.start(state);
    for (let done = 0; done < page.header.values; done += batches/* BATCH_ROWS */.B) {
        const count = Math.min(batches/* BATCH_ROWS */.B, page.header.values - done);
        const repetitions = readLevels(levels.repetition, count, 1, context);
        const definitions = readLevels(levels.definition, count, column.definition, context);
        const full = definitions.reduce((sum, level) => sum + (level === column.definition ? 1 : 0), 0);
        if (source.form === 'indices') {
            if (dictionary === undefined)
                throw new Error('a page points to a dictionary that is not there');
            const indices = regions('indices', batches/* BATCH_ROWS */.B * 4);
            if (kernels.hybridValues(state, full, dictionary.entries, indices) < 0)
                throw new Error('the dictionary indices of a page are damaged');
            const valueAt = (nth) => dictionary.valueOf(linear.view().getUint32(indices + nth * 4, true));
            yield { repetitions, definitions, valueAt };
        }
        else {
            const portion = takePortion({
                scalar: column.scalar,
                source,
                rows: full,
                count: full,
                present: 0,
                room,
                regions,
            });
            const { kind } = column.scalar;
            if (portion.content === 'numbers' && portion.suspectCount === 0 && (kind === 'number' || kind === 'integer')) {
                // By far the most frequent lists are embeddings: their numbers are already decoded.
                const from = portion.values / 8;
                const numbers = linear.f64().slice(from, from + full);
                yield { repetitions, definitions, valueAt: (nth) => numbers[nth] ?? null };
            }
            else
                yield { repetitions, definitions, valueAt: (nth) => portion.valueAt(nth, nth) };
        }
    }
}
function readLevels(state, count, limit, { room, regions }) {
    const out = regions('levels', batches/* BATCH_ROWS */.B * 4);
    if (state === undefined || room.kernels.hybridValues(state, count, limit + 1, out) < 0)
        throw new Error('the levels of a page are damaged');
    return room.linear.u32().slice(out / 4, out / 4 + count);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/data/parquet/codecs.js

/**
 * Decompresses `from` to exactly the bytes of `to`; at least 32 bytes behind them are free.
 * Snappy and LZ4 are kernels, because the decoders of the libraries do not say when the output is too short or too long.
 *
 * @returns false when the codec is not known
 * @throws Error in words when the bytes cannot be decompressed to that length
 */
function decompress(codec, from, to, { linear, kernels }) {
    switch (codec) {
        case 'UNCOMPRESSED':
            if (from.length !== to.length)
                throw wrongLength(from.length, to);
            linear.u8().copyWithin(to.at, from.at, from.at + from.length);
            return true;
        case 'SNAPPY':
            check(kernels.snappy(from.at, from.length, to.at, to.length), to);
            return true;
        case 'LZ4_RAW':
            check(kernels.lz4(from.at, from.length, to.at, to.length), to);
            return true;
        case 'LZ4':
            // Hadoop's frames, or a bare block as old versions of Arrow wrote.
            if (!hadoopLz4(from, to, linear.view(), kernels))
                check(kernels.lz4(from.at, from.length, to.at, to.length), to);
            return true;
        case 'ZSTD':
        case 'GZIP':
        case 'BROTLI': {
            const source = linear.u8().subarray(from.at, from.at + from.length);
            const result = ZLIB[codec](source, to.length);
            if (result.length !== to.length)
                throw wrongLength(result.length, to);
            linear.u8().set(result, to.at);
            return true;
        }
        default:
            return false;
    }
}
/**
 * One output buffer a little larger than needed saves zlib from joining many small ones and, when it is full to the brim, from
 * starting another.
 */
const options = (length) => ({ maxOutputLength: Math.max(length, 1), chunkSize: length + 64 });
const ZLIB = {
    ZSTD: (source, length) => (0,external_node_zlib_.zstdDecompressSync)(source, options(length)),
    // Detects the zlib format too, which some writers use under the name of gzip.
    GZIP: (source, length) => (0,external_node_zlib_.unzipSync)(source, options(length)),
    BROTLI: (source, length) => (0,external_node_zlib_.brotliDecompressSync)(source, options(length)),
};
const wrongLength = (length, to) => new Error(`${length} bytes came out instead of the ${to.length} that its header gives`);
function check(written, to) {
    if (written < 0)
        throw new Error('its bytes break the format of the codec');
    if (written !== to.length)
        throw wrongLength(written, to);
}
/**
 * Hadoop's block stream: big-endian u32 of the length of the following blocks together, then blocks, each with its compressed length.
 * @returns false when the bytes do not have this form
 */
function hadoopLz4(from, to, view, kernels) {
    const end = from.at + from.length;
    const outEnd = to.at + to.length;
    let at = from.at;
    let out = to.at;
    while (out < outEnd) {
        if (end - at < 4)
            return false;
        let left = view.getUint32(at, false);
        at += 4;
        if (left === 0 || left > outEnd - out)
            return false;
        while (left > 0) {
            if (end - at < 4)
                return false;
            const length = view.getUint32(at, false);
            at += 4;
            if (length > end - at)
                return false;
            const written = kernels.lz4(at, length, out, left);
            if (written <= 0)
                return false;
            at += length;
            out += written;
            left -= written;
        }
    }
    return at === end;
}

// EXTERNAL MODULE: ./build/src/data/parquet/footer.js
var footer = __webpack_require__(46426);
;// CONCATENATED MODULE: ./build/src/data/parquet/page-source.js





/** Larger pages are refused: writers aim at one, DuckDB at up to a hundred megabytes. */
const MAXIMUM_PAGE_BYTES = 256 * 1024 * 1024;
/** A dictionary stays in memory together with its decoded entries. */
const MAXIMUM_DICTIONARY_BYTES = 64 * 1024 * 1024;
const MAXIMUM_HEADER_BYTES = 16 * 1024 * 1024;
const READ_BYTES = 1024 * 1024;
/** Old versions of parquet-mr did not count the header of the dictionary page (PARQUET-816). */
const UNCOUNTED_BYTES = 100;
/** @throws UserError when a page is damaged, too large, or compressed with an unknown codec */
function pagesOf({ file, chunk, limit, place, room, regions }) {
    const { linear } = room;
    const readable = Math.min(limit, chunk.end + UNCOUNTED_BYTES);
    let position = chunk.start;
    // Bytes of the file from `windowStart` on, `windowLength` of them, that are in linear memory at `windowAt`.
    let windowAt = 0;
    let windowStart = position;
    let windowLength = 0;
    /** Makes `wanted` bytes from `position` on available and returns where. */
    const fetch = (wanted) => {
        const offset = position - windowStart;
        if (windowLength - offset >= wanted)
            return windowAt + offset;
        const bytes = Math.min(Math.max(wanted, READ_BYTES), readable - position);
        const kept = Math.max(windowLength - offset, 0);
        const before = windowAt + offset;
        const address = regions('file', Math.max(bytes, Math.min(READ_BYTES, readable - chunk.start)));
        const memory = linear.u8();
        memory.copyWithin(address, before, before + kept);
        (0,footer/* readInto */.P)(file, memory.subarray(address + kept, address + bytes), position + kept, place);
        windowAt = address;
        windowStart = position;
        windowLength = bytes;
        return address;
    };
    const nextHeader = () => {
        for (let wanted = 256;; wanted *= 16) {
            const bytes = Math.min(wanted, readable - position);
            const at = fetch(bytes);
            const parsed = (0,parquet_error/* guarded */.Nj)(place, 'a page header is damaged', () => parsePageHeader(linear.u8().subarray(at, at + bytes), 0));
            if (parsed !== undefined) {
                position += parsed.end;
                return parsed.header;
            }
            if (bytes < wanted || bytes > MAXIMUM_HEADER_BYTES)
                throw (0,parquet_error/* damaged */.qM)(place, 'a page header does not end');
        }
    };
    const body = (header) => {
        const maximum = header.kind === 'dictionary' ? MAXIMUM_DICTIONARY_BYTES : MAXIMUM_PAGE_BYTES;
        const size = Math.max(header.compressed, header.uncompressed);
        if (header.compressed > readable - position)
            throw (0,parquet_error/* damaged */.qM)(place, `a page of ${header.compressed} bytes does not fit into its column chunk`);
        if (size > maximum)
            throw (0,parquet_error/* unsupported */.qO)(place, `a ${header.kind} page has ${size} bytes; at most ${maximum} are read`, 'Write the file with smaller pages.');
        const from = { at: fetch(header.compressed), length: header.compressed };
        position += header.compressed;
        if (header.crc !== undefined && header.crc !== (0,external_node_zlib_.crc32)(linear.u8().subarray(from.at, from.at + from.length)))
            throw (0,parquet_error/* damaged */.qM)(place, 'the checksum of a page does not match its bytes');
        return inflate(header, from);
    };
    const inflate = (header, from) => {
        const plain = chunk.codec === 'UNCOMPRESSED' ||
            (header.kind === 'data' && header.levels.version === 2 && !header.levels.compressed);
        if (plain) {
            if (header.compressed !== header.uncompressed)
                throw (0,parquet_error/* damaged */.qM)(place, 'a page that is not compressed gives two different sizes');
            if (header.kind === 'data')
                return from;
            // A dictionary is needed longer than the bytes around it.
            const copy = { at: regions('dictionary', from.length), length: from.length };
            linear.u8().copyWithin(copy.at, from.at, from.at + from.length);
            return copy;
        }
        const levels = header.kind === 'data' && header.levels.version === 2
            ? header.levels.definitionBytes + header.levels.repetitionBytes
            : 0;
        if (levels > header.compressed || levels > header.uncompressed)
            throw (0,parquet_error/* damaged */.qM)(place, 'the levels of a page are longer than the page');
        const to = { at: regions(header.kind, header.uncompressed), length: header.uncompressed };
        linear.u8().copyWithin(to.at, from.at, from.at + levels);
        const values = { at: to.at + levels, length: to.length - levels };
        // Nothing is compressed to nothing by some writers, which is not a valid stream of most codecs.
        if (values.length === 0)
            return to;
        const source = { at: from.at + levels, length: from.length - levels };
        const known = (0,parquet_error/* guarded */.Nj)(place, `a page cannot be decompressed (${chunk.codec})`, () => decompress(chunk.codec, source, values, room));
        if (!known)
            throw (0,parquet_error/* unsupported */.qO)(place, `it is compressed with ${chunk.codec}`, 'Write the file with zstd or snappy.');
        return to;
    };
    return {
        next() {
            while (position < chunk.end) {
                const header = nextHeader();
                if (header.kind !== 'other')
                    return { header, body: body(header) };
                if (header.compressed > readable - position)
                    throw (0,parquet_error/* damaged */.qM)(place, 'a page does not fit into its column chunk');
                position += header.compressed;
            }
            return undefined;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/data/parquet/column-reader.js





/**
 * Reads the values of one column in one row group, batch by batch, from the first row to the last. One page is in memory at a time.
 * Memory is taken from the room and not given back: take a mark before the first batch and release it after the last, and nothing in
 * between that was there before a batch was asked for.
 *
 * @throws UserError `data.parquet` when the file is damaged, `data.unsupported` when it has something that this reader does not know
 */
function* columnBatches(input) {
    const { file, footer, column, room } = input;
    const place = { file: input.name, rowGroup: input.rowGroup, column: column.name };
    const rowGroup = footer.rowGroups[input.rowGroup];
    if (rowGroup === undefined)
        throw (0,parquet_error/* damaged */.qM)({ file: input.name }, `there is no row group ${input.rowGroup}`);
    if (column.kind === 'unsupported')
        throw (0,parquet_error/* unsupported */.qO)({ ...place, rowGroup: undefined }, column.reason);
    const chunk = rowGroup.chunks[column.leaf];
    if (chunk === undefined)
        throw (0,parquet_error/* damaged */.qM)(place, 'the row group does not have it');
    const regions = regionsIn(room.linear);
    const pages = pagesOf({ file, chunk, limit: footer.dataEnd, place, room, regions });
    const context = { values: chunk.values, rows: rowGroup.rows, place, room, regions, pages };
    const batches = column.kind === 'list' ? listBatches({ ...context, column }) : flatBatches({ ...context, column });
    for (;;) {
        const next = (0,parquet_error/* guarded */.Nj)(place, 'its values cannot be decoded', () => translated(place, () => batches.next()));
        if (next.done === true)
            return undefined;
        yield next.value;
    }
}
/** Gives errors that only know what is wrong the place. */
function translated(place, action) {
    try {
        return action();
    }
    catch (error) {
        if (error instanceof parquet_error/* Unreadable */.IO)
            throw (0,parquet_error/* unsupported */.qO)(place, error.message);
        throw error;
    }
}


/***/ }),

/***/ 46426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readFooter),
/* harmony export */   P: () => (/* binding */ readInto)
/* harmony export */ });
/* harmony import */ var hyparquet__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77715);
/* harmony import */ var _parquet_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26286);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60810);
/* harmony import */ var _thrift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77754);




const MAGIC = 0x31524150;
const MAGIC_ENCRYPTED = 0x45524150;
const TAIL = 8;
/** Footers of the widest tables have some ten megabytes. */
const MAXIMUM_FOOTER_BYTES = 64 * 1024 * 1024;
const MAXIMUM_GROUP_ROWS = 2 ** 31 - 1;
/**
 * Reads and checks the footer: everything it says lies within the file and agrees with itself.
 *
 * @param name path of the file, for messages
 * @throws UserError `data.parquet` when the file is damaged or no Parquet file, `data.unsupported` when it is encrypted or spread over files
 */
function readFooter(file, name) {
    const place = { file: name };
    const bytes = footerBytes(file, place);
    const footerStart = file.size - bytes.length;
    const metadata = (0,_parquet_error_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(place, 'the footer cannot be read', () => {
        if ((0,_thrift_js__WEBPACK_IMPORTED_MODULE_2__/* .thriftEnd */ .J$)(bytes, 0) < 0)
            throw new Error('it ends too early');
        return (0,hyparquet__WEBPACK_IMPORTED_MODULE_3__/* .parquetMetadata */ .m5)(bytes, { geoparquet: false, parsers: WITHOUT_STATISTICS });
    });
    const schema = (0,_parquet_error_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(place, 'the schema cannot be read', () => (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .P)(metadata.schema, place));
    let firstRow = 0;
    const rowGroups = metadata.row_groups.map((group, index) => {
        const rowGroup = readRowGroup(group, index, { schema, firstRow, footerStart, place });
        firstRow += rowGroup.rows;
        return rowGroup;
    });
    if (firstRow !== Number(metadata.num_rows))
        throw (0,_parquet_error_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(place, `the footer counts ${metadata.num_rows} rows, its row groups ${firstRow}`);
    return { ...schema, rows: firstRow, rowGroups, dataEnd: footerStart, createdBy: createdBy(metadata) };
}
const nothing = () => undefined;
/** Statistics of the footer are not used, so what stands there must not be able to fail. */
const WITHOUT_STATISTICS = {
    timestampFromMilliseconds: nothing,
    timestampFromMicroseconds: nothing,
    timestampFromNanoseconds: nothing,
    dateFromDays: nothing,
    stringFromBytes: nothing,
};
function footerBytes(file, place) {
    if (file.size < 4 + TAIL)
        throw (0,_parquet_error_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(place, `${file.size} bytes are too few for a Parquet file`);
    const tail = readAt(file, file.size - TAIL, TAIL, place);
    const view = new DataView(tail.buffer, tail.byteOffset, TAIL);
    const magic = view.getUint32(4, true);
    if (magic === MAGIC_ENCRYPTED)
        throw encrypted(place);
    if (magic !== MAGIC)
        throw (0,_parquet_error_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(place, 'this is not a Parquet file: it does not end with PAR1');
    const length = view.getUint32(0, true);
    if (length + TAIL + 4 > file.size)
        throw (0,_parquet_error_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(place, `the footer claims ${length} bytes, but the file has ${file.size}`);
    if (length > MAXIMUM_FOOTER_BYTES)
        throw (0,_parquet_error_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(place, `the footer has ${length} bytes; at most ${MAXIMUM_FOOTER_BYTES} are read`);
    return readAt(file, file.size - TAIL - length, length + TAIL, place);
}
const encrypted = (place) => (0,_parquet_error_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(place, 'the file is encrypted', 'Decrypt it first; keys cannot be given to this check.');
/** @throws UserError `data.parquet` when the file has fewer bytes: it changed after its size was read */
function readAt(file, position, length, place) {
    const bytes = new Uint8Array(length);
    readInto(file, bytes, position, place);
    return bytes;
}
/** Fills `into` from the file. @throws as {@link readAt} */
function readInto(file, into, position, place) {
    for (let done = 0; done < into.length;) {
        const read = file.read(into.subarray(done), position + done);
        if (read <= 0)
            throw (0,_parquet_error_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(place, 'the file became shorter while it was read');
        done += read;
    }
}
function readRowGroup(group, index, context) {
    const { schema, firstRow, footerStart } = context;
    const place = { ...context.place, rowGroup: index };
    const rows = Number(group.num_rows);
    if (!(rows >= 0))
        throw (0,_parquet_error_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(place, `it counts ${group.num_rows} rows`);
    if (rows > MAXIMUM_GROUP_ROWS)
        throw (0,_parquet_error_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(place, `it has ${rows} rows; at most ${MAXIMUM_GROUP_ROWS} are read`);
    if (group.columns.length !== schema.leaves.length)
        throw (0,_parquet_error_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(place, `it has ${group.columns.length} columns, the schema ${schema.leaves.length}`);
    const chunks = group.columns.map(({ meta_data: chunk, ...column }, leaf) => {
        const expected = schema.leaves[leaf];
        const at = { ...place, column: expected?.path.join('.') };
        if (column.crypto_metadata !== undefined || column.encrypted_column_metadata !== undefined)
            throw encrypted(at);
        if (chunk === undefined)
            throw (0,_parquet_error_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(at, 'the footer does not describe its values');
        if (column.file_path !== undefined && column.file_path !== '')
            throw (0,_parquet_error_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(at, 'its values are in another file');
        if (chunk.type !== expected?.type || chunk.path_in_schema.join('.') !== expected.path.join('.'))
            throw (0,_parquet_error_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(at, `the row group has ${chunk.type} ${chunk.path_in_schema.join('.')} in its place`);
        // Without a dictionary some writers give 0 as its offset.
        const dictionary = Number(chunk.dictionary_page_offset ?? 0);
        const data = Number(chunk.data_page_offset);
        const start = dictionary >= 4 && dictionary < data ? dictionary : data;
        const end = start + Number(chunk.total_compressed_size);
        if (!(start >= 4 && end >= start && end <= footerStart))
            throw (0,_parquet_error_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(at, `its bytes ${start} to ${end} do not lie in the file's data`);
        const values = Number(chunk.num_values);
        if (!(values >= 0 && values <= MAXIMUM_GROUP_ROWS))
            throw (0,_parquet_error_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(at, `it counts ${chunk.num_values} values`);
        return { codec: chunk.codec, start, end, values };
    });
    const start = chunks.reduce((least, chunk) => Math.min(least, chunk.start), chunks.length === 0 ? 0 : footerStart);
    return {
        index,
        firstRow,
        rows,
        start,
        end: chunks.reduce((most, chunk) => Math.max(most, chunk.end), start),
        chunks,
    };
}
function createdBy(metadata) {
    return metadata.created_by?.slice(0, 200);
}


/***/ }),

/***/ 26286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   qO: () => (/* binding */ unsupported)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** The file breaks the format, or its bytes are damaged. */
function damaged(place, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data.parquet', `${describe(place)}: ${what}.`, {
        file: place.file,
        cause,
        hint: 'The file is damaged or was not written completely. Write it again, or fetch it again from where it came.',
    });
}
/** The file may be fine, but this reader does not know the feature. */
function unsupported(place, what, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data.unsupported', `${describe(place)}: ${what}.`, {
        file: place.file,
        hint: hint ?? 'Write the file with other settings, or leave the column out.',
    });
}
/** Turns what a library throws on broken input into a {@link UserError} about the place. */
function guarded(place, doing, action) {
    try {
        return action();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            throw error;
        // What libraries throw by accident on broken input says nothing to its reader.
        const accident = error instanceof TypeError || error instanceof RangeError;
        throw damaged(place, accident ? doing : `${doing}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, error);
    }
}
function describe({ file, rowGroup, column }) {
    const parts = [file];
    if (rowGroup !== undefined)
        parts.push(`row group ${rowGroup}`);
    if (column !== undefined)
        parts.push(`column ${JSON.stringify(column.slice(0, 200))}`);
    return parts.join(', ');
}
/** Something that may be fine, but that this reader does not know or has no room for: becomes {@link unsupported} with its place. */
class Unreadable extends Error {
}


/***/ }),

/***/ 60810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ columnsOf),
  I: () => (/* binding */ kindOf)
});

// EXTERNAL MODULE: ./build/src/data/kernels/parquet-kernels.js
var parquet_kernels = __webpack_require__(87300);
;// CONCATENATED MODULE: ./build/src/data/parquet/column-type.js

/** Longest fixed-length value that is read. */
const MAXIMUM_FIXED_LENGTH = 1 << 20;
const PER_SECOND = { MILLIS: 1e3, MICROS: 1e6, NANOS: 1e9 };
/**
 * What a leaf of the schema holds; a text that says why when it cannot be read. Logical types win over the older converted types
 * (https://github.com/apache/parquet-format/blob/master/LogicalTypes.md).
 */
function scalarOf(element) {
    const { type, converted_type: converted } = element;
    const logical = element.logical_type;
    const name = logical?.type;
    if (name === 'DECIMAL' || converted === 'DECIMAL')
        return decimal(element);
    if (name === 'TIMESTAMP' || converted === 'TIMESTAMP_MILLIS' || converted === 'TIMESTAMP_MICROS') {
        const unit = logical?.type === 'TIMESTAMP' ? logical.unit : converted === 'TIMESTAMP_MILLIS' ? 'MILLIS' : 'MICROS';
        return type === 'INT64' ? { kind: 'date-time', perSecond: PER_SECOND[unit], width: 8 } : mismatch(element);
    }
    if (name === 'TIME' || converted === 'TIME_MILLIS' || converted === 'TIME_MICROS') {
        const unit = logical?.type === 'TIME' ? logical.unit : converted === 'TIME_MILLIS' ? 'MILLIS' : 'MICROS';
        const fits = unit === 'MILLIS' ? type === 'INT32' : type === 'INT64';
        return fits ? { kind: 'time', perSecond: PER_SECOND[unit], width: type === 'INT32' ? 4 : 8 } : mismatch(element);
    }
    if (name === 'DATE' || converted === 'DATE')
        return type === 'INT32' ? { kind: 'date', width: 4 } : mismatch(element);
    if (name === 'UUID')
        return type === 'FIXED_LEN_BYTE_ARRAY' && element.type_length === 16
            ? { kind: 'uuid', width: 16 }
            : mismatch(element);
    if (name === 'FLOAT16')
        return type === 'FIXED_LEN_BYTE_ARRAY' && element.type_length === 2
            ? { kind: 'number', format: parquet_kernels/* NUMBER_FORMAT */.A2.f16, width: 2 }
            : mismatch(element);
    if (name === 'VARIANT' || name === 'FILE')
        return `values of type ${name} cannot be read`;
    return plain(element);
}
function plain(element) {
    const { type, converted_type: converted, logical_type: logical } = element;
    const unsigned = logical?.type === 'INTEGER' ? !logical.isSigned : (converted?.startsWith('UINT_') ?? false);
    switch (type) {
        case 'BOOLEAN':
            return { kind: 'boolean' };
        case 'INT32':
            return { kind: 'integer', format: unsigned ? parquet_kernels/* NUMBER_FORMAT */.A2.u32 : parquet_kernels/* NUMBER_FORMAT */.A2.i32, width: 4 };
        case 'INT64':
            return { kind: 'integer', format: unsigned ? parquet_kernels/* NUMBER_FORMAT */.A2.u64 : parquet_kernels/* NUMBER_FORMAT */.A2.i64, width: 8 };
        case 'INT96':
            return { kind: 'date-time', perSecond: 1e9, width: 12 };
        case 'FLOAT':
            return { kind: 'number', format: parquet_kernels/* NUMBER_FORMAT */.A2.f32, width: 4 };
        case 'DOUBLE':
            return { kind: 'number', format: parquet_kernels/* NUMBER_FORMAT */.A2.f64, width: 8 };
        case 'BYTE_ARRAY':
            return isText(element) ? { kind: 'text' } : { kind: 'binary', width: undefined };
        case 'FIXED_LEN_BYTE_ARRAY': {
            const width = element.type_length ?? 0;
            return width > 0 && width <= MAXIMUM_FIXED_LENGTH
                ? { kind: 'binary', width }
                : `values of ${width} bytes cannot be read`;
        }
        default:
            return 'its physical type is unknown';
    }
}
function isText({ converted_type: converted, logical_type: logical }) {
    if (logical !== undefined)
        return ['STRING', 'ENUM', 'JSON'].includes(logical.type);
    return converted === 'UTF8' || converted === 'ENUM' || converted === 'JSON';
}
function decimal(element) {
    const { type, logical_type: logical } = element;
    const scale = (logical?.type === 'DECIMAL' ? logical.scale : element.scale) ?? 0;
    if (!Number.isInteger(scale) || scale < 0 || scale > 1000)
        return `a decimal scale of ${scale} cannot be read`;
    switch (type) {
        case 'INT32':
            return { kind: 'decimal', scale, format: parquet_kernels/* NUMBER_FORMAT */.A2.i32, width: 4 };
        case 'INT64':
            return { kind: 'decimal', scale, format: parquet_kernels/* NUMBER_FORMAT */.A2.i64, width: 8 };
        case 'FIXED_LEN_BYTE_ARRAY': {
            const width = element.type_length ?? 0;
            return width > 0 && width <= 64
                ? { kind: 'decimal', scale, format: parquet_kernels/* NUMBER_FORMAT */.A2.big, width }
                : `decimals of ${width} bytes cannot be read`;
        }
        case 'BYTE_ARRAY':
            return { kind: 'decimal', scale, format: parquet_kernels/* NUMBER_FORMAT */.A2.big, width: undefined };
        default:
            return mismatch(element);
    }
}
const mismatch = (element) => `physical type ${element.type} does not go with logical type ${element.logical_type?.type ?? element.converted_type}`;
/** The type in words, for reports: `INT64, timestamp (microseconds, UTC)`. */
function describeType(element) {
    const physical = element.type === 'FIXED_LEN_BYTE_ARRAY' ? `FIXED_LEN_BYTE_ARRAY(${element.type_length ?? 0})` : `${element.type}`;
    const logical = describeLogical(element);
    return logical === undefined ? physical : `${physical}, ${logical}`;
}
const UNITS = { MILLIS: 'milliseconds', MICROS: 'microseconds', NANOS: 'nanoseconds' };
function describeLogical(element) {
    const logical = element.logical_type;
    if (logical === undefined) {
        if (element.converted_type === 'DECIMAL')
            return `decimal(${element.precision ?? '?'}, ${element.scale ?? 0})`;
        return element.converted_type?.toLowerCase().replaceAll('_', ' ');
    }
    switch (logical.type) {
        case 'DECIMAL':
            return `decimal(${logical.precision}, ${logical.scale})`;
        case 'TIME':
        case 'TIMESTAMP':
            return `${logical.type.toLowerCase()} (${UNITS[logical.unit]}, ${logical.isAdjustedToUTC ? 'UTC' : 'local'})`;
        case 'INTEGER':
            return `${logical.isSigned ? 'int' : 'uint'}${logical.bitWidth}`;
        default:
            return logical.type.toLowerCase();
    }
}

// EXTERNAL MODULE: ./build/src/data/parquet/parquet-error.js
var parquet_error = __webpack_require__(26286);
;// CONCATENATED MODULE: ./build/src/data/parquet/schema.js


/** Kind of a column in one word. */
const kindOf = (column) => column.kind === 'scalar' ? column.scalar.kind : column.kind;
const MAXIMUM_DEPTH = 32;
/**
 * Columns of the flat list of schema elements in a footer (depth first, each with its number of children). Fields of structs become
 * columns of their own; lists of scalars stay one column; maps, lists of lists or structs are listed as unsupported.
 *
 * @throws UserError `data.parquet` when the list is no tree, `data.unsupported` when two columns have the same name
 */
function columnsOf(elements, place) {
    let next = 0;
    const read = (depth) => {
        const element = elements[next];
        next += 1;
        if (element === undefined || depth > MAXIMUM_DEPTH)
            throw (0,parquet_error/* damaged */.qM)(place, 'the schema is not a tree');
        const count = element.num_children ?? 0;
        if (count < 0 || count > elements.length)
            throw (0,parquet_error/* damaged */.qM)(place, 'the schema is not a tree');
        return { element, children: Array.from({ length: count }, () => read(depth + 1)) };
    };
    const root = read(0);
    if (next !== elements.length)
        throw (0,parquet_error/* damaged */.qM)(place, 'the schema is not a tree');
    const columns = [];
    const leaves = [];
    for (const child of root.children)
        collect(child, { path: [], definition: 0, nullable: false }, columns, leaves);
    const names = new Set();
    for (const { name } of columns) {
        if (names.has(name))
            throw (0,parquet_error/* unsupported */.qO)({ ...place, column: name }, 'two columns have this name');
        names.add(name);
    }
    return { columns, leaves };
}
function collect(node, above, columns, leaves) {
    const { element, children } = node;
    const path = [...above.path, element.name];
    const name = path.join('.');
    const optional = element.repetition_type !== 'REQUIRED';
    const definition = above.definition + (optional ? 1 : 0);
    const nullable = above.nullable || element.repetition_type === 'OPTIONAL';
    const first = leaves.length;
    const refuse = (reason) => {
        addLeaves(node, above.path, leaves);
        columns.push({ kind: 'unsupported', name, nullable, type: groupType(element), reason });
    };
    const list = listElement(node, definition);
    if (list !== undefined) {
        if (typeof list === 'string') {
            refuse(list);
            return;
        }
        const scalar = scalarOf(list.element.element);
        if (typeof scalar === 'string') {
            refuse(scalar);
            return;
        }
        addLeaves(node, above.path, leaves);
        const type = `list of ${describeType(list.element.element)}`;
        columns.push({ kind: 'list', name, nullable, type, scalar, leaf: first, ...list.levels });
        return;
    }
    if (children.length > 0) {
        if (element.logical_type?.type === 'VARIANT') {
            refuse('values of type VARIANT cannot be read');
            return;
        }
        for (const child of children)
            collect(child, { path, definition, nullable }, columns, leaves);
        return;
    }
    if (element.type === undefined) {
        refuse('it is a structure without fields');
        return;
    }
    const scalar = scalarOf(element);
    if (typeof scalar === 'string') {
        refuse(scalar);
        return;
    }
    addLeaves(node, above.path, leaves);
    columns.push({ kind: 'scalar', name, nullable, type: describeType(element), scalar, leaf: first, definition });
}
function addLeaves(node, above, leaves) {
    const path = [...above, node.element.name];
    if (node.children.length === 0 && node.element.type !== undefined)
        leaves.push({ path, type: node.element.type });
    for (const child of node.children)
        addLeaves(child, path, leaves);
}
const groupType = (element) => element.type === undefined
    ? (element.logical_type?.type ?? element.converted_type ?? 'group').toLowerCase()
    : describeType(element);
/**
 * The element of a list, in the three shapes that files have: `repeated T x`, a LIST group around it, and a LIST group around a
 * repeated group around `T element`. Undefined when the node is no list; a reason when it is one that cannot be read.
 */
function listElement(node, definition) {
    const { element, children } = node;
    if (element.repetition_type === 'REPEATED') {
        if (children.length > 0)
            return 'repeated structures cannot be read';
        return { element: node, levels: listLevels(definition, definition) };
    }
    if (element.converted_type === 'MAP' || element.logical_type?.type === 'MAP')
        return 'maps cannot be read';
    if (element.converted_type === 'MAP_KEY_VALUE')
        return 'maps cannot be read';
    if (element.converted_type !== 'LIST' && element.logical_type?.type !== 'LIST')
        return undefined;
    const [repeated, second] = children;
    if (repeated === undefined || second !== undefined || repeated.element.repetition_type !== 'REPEATED')
        return 'the list has an unknown shape';
    const elementDefinition = definition + 1;
    const [item, other] = repeated.children;
    if (item === undefined)
        return { element: repeated, levels: listLevels(elementDefinition, elementDefinition) };
    if (other !== undefined)
        return 'lists of structures cannot be read';
    if (item.element.repetition_type === 'REPEATED' || item.children.length > 0)
        return 'lists of lists or structures cannot be read';
    const value = elementDefinition + (item.element.repetition_type === 'OPTIONAL' ? 1 : 0);
    return { element: item, levels: listLevels(value, elementDefinition) };
}
const listLevels = (definition, elementDefinition) => ({
    definition,
    elementDefinition,
    emptyDefinition: elementDefinition - 1,
});


/***/ }),

/***/ 77754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ thriftEnd),
/* harmony export */   P_: () => (/* binding */ parseThrift),
/* harmony export */   V: () => (/* binding */ structAt),
/* harmony export */   Z8: () => (/* binding */ sizeAt)
/* harmony export */ });
/* harmony import */ var hyparquet_src_thrift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52558);

/** Structures of Parquet nest about eight deep. */
const MAXIMUM_DEPTH = 32;
/** More bytes are needed to know where the structure ends. */
const INCOMPLETE = -1;
/**
 * Finds the end of a structure in Thrift's compact protocol
 * (https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md) without making anything of it. What passes
 * is safe for hyparquet's parser, which trusts lengths: lists are not longer than the bytes that are there, varints end.
 *
 * @returns the offset behind it, or {@link INCOMPLETE}
 * @throws Error when the bytes are no such structure
 */
function thriftEnd(bytes, start) {
    let at = start;
    const varint = (longest) => {
        let value = 0;
        for (let index = 0; index < longest; index += 1) {
            const byte = bytes[at];
            if (byte === undefined)
                throw new Incomplete();
            at += 1;
            value += (byte & 0x7f) * 2 ** (7 * index);
            if (byte < 0x80)
                return value;
        }
        throw new Error('a number has too many bytes');
    };
    const skip = (count) => {
        if (count > bytes.length - at)
            throw new Incomplete();
        at += count;
    };
    const list = (depth) => {
        const head = bytes[at] ?? 0;
        skip(1);
        const size = head >> 4 === 15 ? varint(5) : head >> 4;
        const type = head & 15;
        // Each element takes a byte at least.
        if (size > bytes.length - at)
            throw new Incomplete();
        for (let index = 0; index < size; index += 1)
            element(type === 1 || type === 2 ? 3 : type, depth + 1);
    };
    const element = (type, depth) => {
        if (depth > MAXIMUM_DEPTH)
            throw new Error('structures are nested too deep');
        switch (type) {
            case 1:
            case 2:
                return;
            case 3:
                skip(1);
                return;
            case 4:
            case 5:
                varint(5);
                return;
            case 6:
                varint(10);
                return;
            case 7:
                skip(8);
                return;
            case 8:
                skip(varint(5));
                return;
            case 9:
                list(depth);
                return;
            case 12:
                structure(depth + 1);
                return;
            default:
                throw new Error(`type ${type} does not belong here`);
        }
    };
    const structure = (depth) => {
        for (;;) {
            const head = bytes[at];
            if (head === undefined)
                throw new Incomplete();
            at += 1;
            if ((head & 15) === 0)
                return;
            if (head >> 4 === 0)
                varint(5);
            element(head & 15, depth);
        }
    };
    try {
        structure(0);
        return at;
    }
    catch (error) {
        if (error instanceof Incomplete)
            return INCOMPLETE;
        throw error;
    }
}
class Incomplete extends Error {
}
/**
 * Parses one structure.
 * @returns it and the offset behind it; undefined when bytes are missing
 * @throws Error when the bytes are no such structure
 */
function parseThrift(bytes, start) {
    const end = thriftEnd(bytes, start);
    if (end === INCOMPLETE)
        return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset + start, end - start);
    return { value: (0,hyparquet_src_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .deserializeTCompactProtocol */ .Tn)({ view, offset: 0 }), end };
}
/** An integer field of at least 0 that fits in a double; undefined when it is absent or something else. */
function sizeAt(value, field) {
    const found = value[`field_${field}`];
    const number = typeof found === 'bigint' ? Number(found) : found;
    return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
/** A structure field. */
function structAt(value, field) {
    const found = value[`field_${field}`];
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : undefined;
}


/***/ }),

/***/ 31808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ columnProfiler)
/* harmony export */ });
/* harmony import */ var _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91509);
/* harmony import */ var _column_profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49608);
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28329);
/* harmony import */ var _moment_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4620);
/* harmony import */ var _value_counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22238);





function columnProfiler(name, unit) {
    const numbers = numberProfiler();
    const lengths = lengthProfiler();
    const values = valueProfiler(unit);
    let rows = 0;
    let nulls = 0;
    const addText = (given) => {
        const text = given.toWellFormed();
        lengths.add(text);
        values.addText(text);
    };
    return {
        add(value) {
            rows += 1;
            if (value === null || value === undefined)
                nulls += 1;
            else if (typeof value === 'string')
                addText(value);
            else if (typeof value === 'bigint' && !Number.isSafeInteger(Number(value)))
                addText(String(value));
            else if (typeof value === 'number' || typeof value === 'bigint') {
                // -0 is 0, in every place where it could make a difference.
                const number = Number(value) + 0;
                if (Number.isFinite(number) && unit === 'number')
                    numbers.add(number);
                values.addNumber(number);
            }
            else
                values.addText(jsonText(value));
        },
        addMoment(moment) {
            rows += 1;
            numbers.add(moment + 0);
            values.addMoment(moment + 0);
        },
        profile: () => ({
            name,
            rows,
            nulls,
            numbers: numbers.profile(),
            unit,
            lengths: lengths.profile(),
            values: values.profile(),
        }),
    };
}
const jsonText = (value) => (JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part)) ?? 'null').toWellFormed();
function numberProfiler() {
    const sum = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .sumAccumulator */ .mH)();
    const squares = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .sumAccumulator */ .mH)();
    const bins = new Map();
    let count = 0;
    let min = Number.POSITIVE_INFINITY;
    let max = Number.NEGATIVE_INFINITY;
    return {
        add(value) {
            count += 1;
            if (value < min)
                min = value;
            if (value > max)
                max = value;
            sum.add(value);
            squares.add(Math.min(value * value, Number.MAX_VALUE));
            const bin = (0,_kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .binOf */ .jU)(value);
            bins.set(bin, (bins.get(bin) ?? 0) + 1);
        },
        profile: () => count === 0 ? undefined : { count, min, max, sum: sum.total(), squares: squares.total(), bins: new Map(bins) },
    };
}
function lengthProfiler() {
    let count = 0;
    let min = Number.POSITIVE_INFINITY;
    let max = 0;
    let total = 0;
    return {
        add(text) {
            const length = codePoints(text);
            count += 1;
            if (length < min)
                min = length;
            if (length > max)
                max = length;
            total += length;
        },
        profile: () => (count === 0 ? undefined : { count, min, max, total }),
    };
}
/** @param text well-formed: every high surrogate has its low one */
function codePoints(text) {
    let count = text.length;
    for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit >= 0xd800 && unit < 0xdc00)
            count -= 1;
    }
    return count;
}
const encoder = new TextEncoder();
/**
 * Numbers, moments and texts are counted apart, because the same text can stand for each; in the profile they are one. A value that was counted before is in
 * the registers already.
 */
function valueProfiler(unit) {
    const registers = (0,_value_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyRegisters */ .Mn)();
    const numbers = new Map();
    const moments = new Map();
    const texts = new Map();
    let bytes = 0;
    let exact = true;
    const count = (counts, value, before) => {
        if (!exact)
            return;
        counts.set(value, (before ?? 0) + 1);
        if (counts.size <= _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_EXACT_VALUES */ .K4 && bytes <= _column_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .MAXIMUM_EXACT_BYTES */ .b)
            return;
        exact = false;
        for (const map of [numbers, moments, texts])
            map.clear();
    };
    const addTo = (counts) => (value) => {
        const before = counts.get(value);
        if (before === undefined)
            (0,_value_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .recordHash */ .oj)(registers, (0,_kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .hashNumber */ .YR)(value));
        count(counts, value, before);
    };
    return {
        addNumber: addTo(numbers),
        addMoment: addTo(moments),
        addText(text) {
            const before = texts.get(text);
            if (before === undefined) {
                const encoded = encoder.encode(text);
                (0,_value_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .recordHash */ .oj)(registers, (0,_kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .qj)(encoded));
                bytes += encoded.length;
            }
            count(texts, text, before);
        },
        profile: () => {
            if (!exact)
                return { kind: 'sketch', registers: registers.slice() };
            const counts = new Map(texts);
            const join = (text, times) => counts.set(text, (counts.get(text) ?? 0) + times);
            for (const [value, times] of numbers)
                join(String(value), times);
            for (const [moment, times] of moments)
                join(unit === 'number' ? String(moment) : (0,_moment_text_js__WEBPACK_IMPORTED_MODULE_4__/* .momentText */ .A)(moment, unit), times);
            return (0,_value_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .valueCounts */ .al)(counts, registers.slice());
        },
    };
}


/***/ }),

/***/ 70348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ mergeTables),
/* harmony export */   N6: () => (/* binding */ MAXIMUM_COLUMNS),
/* harmony export */   y1: () => (/* binding */ mergeColumns)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28329);
/* harmony import */ var _value_counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22238);



/** Columns of a profile: rows of JSONL can have any property names. */
const MAXIMUM_COLUMNS = 10_000;
/**
 * Profile of two parts together: exactly what one pass over both gives, in whatever order parts are merged.
 *
 * Columns that stand first in both parts in the same order stay first; others follow sorted by name. So parts should be made with the same list of
 * names, as `tableProfiler` takes it.
 * @throws UserError `profile.unlike` when a column is a number in one part and a moment in the other
 */
function mergeTables(a, b) {
    const left = new Map(a.columns.map((column) => [column.name, column]));
    const right = new Map(b.columns.map((column) => [column.name, column]));
    const names = mergeNames([...left.keys()], [...right.keys()]);
    const columns = names.flatMap((name) => {
        const [x, y] = [left.get(name), right.get(name)];
        if (x !== undefined && y !== undefined)
            return [mergeColumns(x, y)];
        if (x !== undefined)
            return [mergeColumns(x, emptyColumn(x, b.rows))];
        return y === undefined ? [] : [mergeColumns(emptyColumn(y, a.rows), y)];
    });
    return { rows: a.rows + b.rows, columns };
}
function mergeNames(a, b) {
    const different = a.findIndex((name, index) => name !== b[index]);
    const same = different < 0 ? a : a.slice(0, different);
    const others = new Set([...a.slice(same.length), ...b.slice(same.length)]);
    return [...same, ...[...others].sort()].slice(0, MAXIMUM_COLUMNS);
}
/** The column in a part where no row has it. */
const emptyColumn = ({ name, unit }, rows) => ({
    name,
    rows,
    nulls: rows,
    numbers: undefined,
    unit,
    lengths: undefined,
    values: { kind: 'exact', counts: new Map(), registers: (0,_value_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyRegisters */ .Mn)() },
});
/**
 * Exact, associative and commutative.
 * @throws UserError `profile.unlike` when one holds numbers and the other moments
 */
function mergeColumns(a, b) {
    if (a.unit !== b.unit)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('profile.unlike', `Column "${a.name}" counts in ${a.unit}s in one profile and in ${b.unit}s in the other.`, {
            hint: 'Make both profiles with the same schema.',
        });
    return {
        name: a.name,
        rows: a.rows + b.rows,
        nulls: a.nulls + b.nulls,
        numbers: both(a.numbers, b.numbers, mergeNumbers),
        unit: a.unit,
        lengths: both(a.lengths, b.lengths, mergeLengths),
        values: (0,_value_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeValueCounts */ .Et)(a.values, b.values),
    };
}
const both = (a, b, merge) => a === undefined ? b : b === undefined ? a : merge(a, b);
function mergeNumbers(a, b) {
    const bins = new Map(a.bins);
    for (const [bin, count] of b.bins)
        bins.set(bin, (bins.get(bin) ?? 0) + count);
    return {
        count: a.count + b.count,
        min: Math.min(a.min, b.min),
        max: Math.max(a.max, b.max),
        sum: (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .addSums */ .MT)(a.sum, b.sum),
        squares: (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .addSums */ .MT)(a.squares, b.squares),
        bins,
    };
}
const mergeLengths = (a, b) => ({
    count: a.count + b.count,
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
    total: a.total + b.total,
});


/***/ }),

/***/ 4620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ momentText)
/* harmony export */ });
/**
 * A date or a moment as ISO 8601 text: `2026-02-28`, or `2026-02-28T10:00:00.5Z`. Different moments have different texts.
 * @param moment days or seconds since 1970-01-01, of the years 0 to 9999
 */
function momentText(moment, unit) {
    if (unit === 'day')
        return new Date(moment * 86_400_000).toISOString().slice(0, 10);
    const whole = Math.floor(moment);
    const fraction = (moment - whole).toFixed(9).replace(/^0|0+$/g, '');
    return `${new Date(whole * 1000).toISOString().slice(0, 19)}${fraction === '.' ? '' : fraction}Z`;
}


/***/ }),

/***/ 1781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ repeated)
/* harmony export */ });
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28329);

/** The profile of a column's rows, each as often as it is said. @param times a whole number, at least 1 */
function repeated(profile, times) {
    const sum = ({ mantissa, exponent }) => (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(mantissa * BigInt(times), exponent);
    const counts = (given) => new Map([...given].map(([key, count]) => [key, count * times]));
    const { numbers, lengths, values } = profile;
    return {
        ...profile,
        rows: profile.rows * times,
        nulls: profile.nulls * times,
        numbers: numbers && {
            ...numbers,
            count: numbers.count * times,
            sum: sum(numbers.sum),
            squares: sum(numbers.squares),
            bins: counts(numbers.bins),
        },
        lengths: lengths && { ...lengths, count: lengths.count * times, total: lengths.total * times },
        values: values.kind === 'exact' ? { ...values, counts: counts(values.counts) } : values,
    };
}


/***/ })

};
