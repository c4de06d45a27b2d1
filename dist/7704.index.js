export const id = 7704;
export const ids = [7704,3039];
export const modules = {

/***/ 7704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dataEngine: () => (/* binding */ dataEngine)
});

// EXTERNAL MODULE: ./build/src/data/checks/row-order.js
var row_order = __webpack_require__(50339);
// EXTERNAL MODULE: ./build/src/data/engine/merge-parts.js
var merge_parts = __webpack_require__(44414);
// EXTERNAL MODULE: ./build/src/data/engine/range-counter.js
var range_counter = __webpack_require__(39073);
;// CONCATENATED MODULE: ./build/src/data/engine/merge-files.js



const NO_RANGE = { count: 0, samples: [] };
const NO_ORDER = { first: undefined, last: undefined, breaches: 0, samples: [] };
/** @param files in order */
function mergeFiles(files) {
    const ranges = new Map();
    const orders = new Map();
    let rows = 0;
    for (const { findings, read } of files) {
        for (const { firstRow, observed } of read?.parts.observed ?? []) {
            read?.plan.ranges.forEach(({ id }, index) => {
                ranges.set(id, (0,range_counter/* mergeRanges */.$)(ranges.get(id) ?? NO_RANGE, observed.ranges[index] ?? NO_RANGE, rows + firstRow));
            });
            read?.plan.orders.forEach((rule, index) => {
                orders.set(rule.id, (0,row_order/* mergeOrder */.l)(orders.get(rule.id) ?? NO_ORDER, observed.orders[index] ?? NO_ORDER, rule, rows + firstRow));
            });
        }
        rows += findings.rows;
    }
    const profile = (0,merge_parts/* mergeProfiles */.Ns)(files.map(({ read }) => read?.parts.profile));
    return { rows, columns: [...new Set(files.flatMap(({ columns }) => columns))], profile, ranges, orders };
}

// EXTERNAL MODULE: ./build/src/data/keys/key-store.js
var key_store = __webpack_require__(60108);
// EXTERNAL MODULE: ./build/src/data/row-schema.js + 4 modules
var row_schema = __webpack_require__(54566);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/data/engine/byte-source.js
var byte_source = __webpack_require__(54421);
// EXTERNAL MODULE: ./build/src/data/engine/check-parts.js
var check_parts = __webpack_require__(49950);
// EXTERNAL MODULE: ./build/src/data/engine/csv-header.js
var csv_header = __webpack_require__(21180);
// EXTERNAL MODULE: ./build/src/data/engine/file-plan.js
var file_plan = __webpack_require__(62211);
// EXTERNAL MODULE: ./build/src/data/engine/json-columns.js + 1 modules
var json_columns = __webpack_require__(10078);
// EXTERNAL MODULE: ./build/src/data/engine/part-checker.js + 6 modules
var part_checker = __webpack_require__(18664);
// EXTERNAL MODULE: ./build/src/data/header.js
var data_header = __webpack_require__(29961);
// EXTERNAL MODULE: ./build/src/data/kernels/load.js + 1 modules
var load = __webpack_require__(78576);
// EXTERNAL MODULE: ./build/src/adapters/automaton-maker.js
var automaton_maker = __webpack_require__(36097);
;// CONCATENATED MODULE: ./build/src/adapters/check-text-file.js










/** A thread is worth its start above this size. */
const LEAST_PART_BYTES = 4 * 1024 * 1024;
/** Several parts per thread, so that a slow moment of one processor does not hold up the end. */
const PARTS_PER_THREAD = 4;
/** Where {@link planWithAutomata} takes a text for large. */
const AUTOMATA_BYTES = 4 * 1024 * 1024;
async function checkDelimited(open) {
    const { file, request, schema, source } = open;
    const stream = streamOf(open);
    const header = await withSource(open, stream, (bytes) => (0,csv_header/* readCsvHeader */.k)(bytes, request.dialect));
    if (header.kind === 'broken')
        return unreadable(file.shown, header.findings, source.size);
    const { columns } = header;
    const plan = await (0,automaton_maker/* planWithAutomata */.g)(source.size >= AUTOMATA_BYTES, (automata) => (0,file_plan/* delimitedPlan */.r4)({ columns, partitions: file.partitions, schema, automata, request }), (planned) => planned.columns);
    const filePlan = { format: { kind: 'delimited', dialect: request.dialect }, plan, schema: request.schema };
    const parts = await (stream ? checkStream(open, stream, filePlan, header) : checkRanges(open, filePlan, header));
    const names = plan.columns.map(({ name }) => name);
    return {
        findings: {
            path: file.shown,
            rows: parts.rows,
            bytes: source.size,
            groups: (0,merge_parts/* sortGroups */.zp)([...(0,data_header/* headerProblems */._)(names, header.line, schema), ...parts.groups, ...(0,check_parts/* emptyGroups */.cO)(parts, header.line)], names),
            cutShort: parts.cutShort,
        },
        columns: names,
        read: { plan, parts },
    };
}
/** A file of JSON rows. Its columns are those of the schema and those that its first rows have. */
async function checkJson(open, format) {
    const { file, request, schema, source } = open;
    const stream = streamOf(open);
    const sample = await withSource(open, stream, (bytes) => (0,byte_source/* firstBytes */.m)(bytes, json_columns/* JSON_SAMPLE_BYTES */.Y));
    const plan = await (0,automaton_maker/* planWithAutomata */.g)(source.size >= AUTOMATA_BYTES, (automata) => (0,file_plan/* jsonPlan */.Gw)({ sample, format, partitions: file.partitions, schema, automata, request }), (planned) => planned.columns);
    const filePlan = { format: { kind: format }, plan, schema: request.schema };
    const start = { end: 0, lines: 0 };
    const parts = await (stream ? checkStream(open, stream, filePlan, start) : checkRanges(open, filePlan, start));
    const names = plan.columns.map(({ name }) => name);
    return {
        findings: {
            path: file.shown,
            rows: parts.rows,
            bytes: source.size,
            groups: (0,merge_parts/* sortGroups */.zp)(parts.groups, names),
            cutShort: parts.cutShort,
        },
        columns: parts.profile?.columns.map(({ name }) => name) ?? names,
        read: { plan, parts },
    };
}
async function checkRanges(open, plan, { end, lines }) {
    const { file, schema, source, threads, onProgress } = open;
    // An array of JSON must be read from its beginning.
    const wanted = threads.count === 1 || plan.format.kind === 'json' ? 1 : threads.count * PARTS_PER_THREAD;
    const ranges = (0,check_parts/* rangesOf */.wA)(end, source.size, wanted, LEAST_PART_BYTES);
    if (ranges.length === 1) {
        const check = (0,part_checker/* partChecker */.t)(plan, (0,load/* loadKernels */.jf)(), source, { schema });
        return (0,check_parts/* checkParts */.dD)(ranges, lines, (range) => check(range, (bytes) => onProgress(end + bytes)));
    }
    let done = end;
    const check = threads.forFile(file.path, plan, (bytes) => {
        done += bytes;
        onProgress(done);
    });
    return (0,check_parts/* checkParts */.dD)(ranges, lines, check);
}
/** What is not plain UTF-8 can only be read from its beginning. It is unpacked here while another thread checks it. */
async function checkStream(open, stream, plan, { end, lines }) {
    const { file, schema, source, threads, onProgress } = open;
    const bytes = await openStream(file, stream);
    const whole = { from: end, to: Number.POSITIVE_INFINITY, exact: true };
    try {
        if (threads.count === 1 || source.size < LEAST_PART_BYTES) {
            await skip(bytes, end);
            const check = (0,part_checker/* partChecker */.t)(plan, (0,load/* loadKernels */.jf)(), bytes, { schema });
            return await (0,check_parts/* checkParts */.dD)([whole], lines, (range) => check(range, () => onProgress(bytes.done())));
        }
        let left = end;
        const next = async () => {
            onProgress(bytes.done());
            let piece = await bytes.next();
            for (; piece !== undefined && piece.length <= left; piece = await bytes.next())
                left -= piece.length;
            const rest = piece?.subarray(left);
            left = 0;
            return rest;
        };
        return await (0,check_parts/* checkParts */.dD)([whole], lines, (range) => threads.checkStream(plan, range, next));
    }
    finally {
        bytes.close();
    }
}
function streamOf({ file, request }) {
    const { compression } = file;
    if (compression === 'none' && request.encoding === 'utf-8')
        return undefined;
    return { compression, encoding: request.encoding };
}
async function openStream({ path, shown }, { compression, encoding }) {
    // Most files need no unpacking, and what does it takes a moment to load.
    const { streamSource } = await __webpack_require__.e(/* import() */ 5177).then(__webpack_require__.bind(__webpack_require__, 5177));
    return streamSource(path, shown, compression, encoding);
}
async function withSource({ file, source }, stream, use) {
    if (stream === undefined)
        return use(source, () => source.size);
    const bytes = await openStream(file, stream);
    try {
        return await use(bytes, bytes.done);
    }
    finally {
        bytes.close();
    }
}
async function skip(bytes, length) {
    const scrap = new Uint8Array(65_536);
    let got = 1;
    // It ends early when the file was cut since its header was read.
    for (let at = 0; at < length && got > 0; at += got)
        got = await bytes.read(scrap.subarray(0, Math.min(scrap.length, length - at)), at);
}
const unreadable = (shown, findings, bytes) => ({
    findings: {
        path: shown,
        rows: 0,
        bytes,
        groups: findings.map(check_parts/* findingGroup */.Nw),
        cutShort: true,
    },
    columns: [],
    read: undefined,
});

// EXTERNAL MODULE: ./build/src/adapters/open-data-file.js
var open_data_file = __webpack_require__(30780);
;// CONCATENATED MODULE: ./build/src/adapters/check-data-file.js



/**
 * Checks one file of a data set.
 * @param onProgress called now and then with the bytes of the file done so far
 * @throws UserError for what is no data at all
 */
async function checkDataFile(file, request, schema, threads, onProgress) {
    const source = (0,open_data_file/* openDataFile */.f)(file);
    try {
        const version = source.version();
        const open = { file, request, schema, source, threads, onProgress };
        const checked = await checkAs(request.format, open);
        if (source.version() !== version)
            throw new errors/* UserError */.yo('data.changed', `${file.shown} changed while it was read.`, {
                file: file.shown,
                hint: 'Let the step that writes it end before this one begins.',
            });
        return checked;
    }
    finally {
        source.close();
    }
}
/** What reads the other formats is loaded when there is such a file. */
async function checkAs(format, open) {
    switch (format) {
        case 'csv':
        case 'tsv':
            return checkDelimited(open);
        case 'jsonl':
        case 'json':
            return checkJson(open, format);
        case 'parquet':
            return (await Promise.all(/* import() */[__webpack_require__.e(7715), __webpack_require__.e(7848), __webpack_require__.e(1907)]).then(__webpack_require__.bind(__webpack_require__, 71907))).checkParquetFile(open);
    }
}

// EXTERNAL MODULE: ./build/src/adapters/threads.js
var adapters_threads = __webpack_require__(93039);
;// CONCATENATED MODULE: ./build/src/adapters/data-threads.js



/** Pieces of a stream that wait in the thread that checks it. */
const PIECES_AHEAD = 4;
/** Room of a piece: as much as what unpacks gives at a time. */
const LEAST_PIECE_BYTES = 1_048_576;
const roomFor = (bytes, used) => used !== undefined && used.byteLength >= bytes
    ? new Uint8Array(used, 0, bytes)
    : new Uint8Array(new ArrayBuffer(Math.max(bytes, LEAST_PIECE_BYTES)), 0, bytes);
/**
 * @param script a module that calls `serveAsThread` when it runs in a thread
 * @param count of threads
 */
function dataThreads(script, count) {
    const waiting = [];
    const running = new Map();
    const idle = [];
    let threads = [];
    let parts = 0;
    let broken;
    function fail(error) {
        broken ??= error;
        for (const task of [...running.values(), ...waiting.splice(0)])
            task.reject(broken);
        running.clear();
    }
    /** What waits of the same file lies behind the range that failed. */
    function giveUp(task, { code, message, options }) {
        const error = new errors/* UserError */.yo(code, message, options);
        task.reject(error);
        for (const other of waiting.filter(({ of }) => of === task.of)) {
            waiting.splice(waiting.indexOf(other), 1);
            other.reject(error);
        }
    }
    function serveNext(thread) {
        const task = waiting.shift();
        if (task === undefined) {
            idle.push(thread);
            return;
        }
        const { of, range } = task;
        const tell = (message) => thread.worker.postMessage(message);
        parts += 1;
        running.set(parts, task);
        if ('next' in of) {
            tell({ kind: 'stream', part: parts, file: of.file, range });
            feed(thread, parts, of).catch(task.reject);
        }
        else {
            if (thread.file !== of)
                tell({ kind: 'file', path: of.path, file: of.file });
            tell({ kind: 'range', part: parts, range });
        }
        thread.file = of;
    }
    /** Sends a stream's pieces as they are used up. A broken stream ends like a whole one there; what it was is known here. */
    async function feed({ worker }, part, of) {
        const tell = (bytes) => worker.postMessage({ kind: 'bytes', part, bytes }, bytes === undefined ? [] : [bytes.buffer]);
        let ahead = 0;
        let wake = () => { };
        const free = [];
        of.onUsed = (memory) => {
            ahead -= 1;
            free.push(memory);
            wake();
        };
        try {
            for (let piece = await of.next(); piece !== undefined; piece = await of.next()) {
                // A copy of its own, because what unpacks writes its next piece into the same memory.
                const copy = roomFor(piece.length, free.pop());
                copy.set(piece);
                tell(copy);
                ahead += 1;
                if (ahead >= PIECES_AHEAD)
                    await new Promise((resolve) => {
                        wake = resolve;
                    });
            }
        }
        finally {
            tell(undefined);
        }
    }
    function startThread(start) {
        const worker = (0,adapters_threads/* startWorker */.D)(script, start);
        const thread = { worker, file: undefined };
        worker.on('message', (answer) => {
            const task = running.get(answer.part);
            const { of } = task ?? {};
            switch (answer.kind) {
                case 'progress':
                    if (of !== undefined && 'onProgress' in of)
                        of.onProgress(answer.bytes);
                    return;
                case 'used':
                    if (of !== undefined && 'onUsed' in of)
                        of.onUsed(answer.memory);
                    return;
                default:
                    break;
            }
            running.delete(answer.part);
            if (answer.kind === 'result')
                task?.resolve(answer.result);
            else if (task !== undefined)
                giveUp(task, answer.error);
            serveNext(thread);
        });
        worker.on('error', fail);
        worker.on('exit', (code) => {
            if (running.size > 0 || waiting.length > 0)
                fail(new Error(`A data thread ended with code ${code}.`));
        });
        idle.push(thread);
        return thread;
    }
    function start() {
        if (threads.length > 0)
            return;
        const module = (0,load/* compileKernels */.sd)();
        threads = Array.from({ length: count }, () => startThread({ trainyard: 'data-worker', module }));
    }
    function enqueue(of, range) {
        return new Promise((resolve, reject) => {
            if (broken !== undefined) {
                reject(broken);
                return;
            }
            waiting.push({ of, range, resolve, reject });
            const thread = idle.shift();
            if (thread)
                serveNext(thread);
        });
    }
    return {
        count,
        start,
        forFile(path, file, onProgress) {
            const of = { path, file, onProgress };
            start();
            return (range) => enqueue(of, range);
        },
        checkStream(file, range, next) {
            start();
            return enqueue({ file, next, onUsed: () => { } }, range);
        },
        async close() {
            await Promise.all(threads.map(({ worker }) => worker.terminate()));
        },
    };
}

// EXTERNAL MODULE: ./build/src/adapters/file-source.js
var file_source = __webpack_require__(57710);
// EXTERNAL MODULE: ./build/src/data/explain.js
var explain = __webpack_require__(71969);
// EXTERNAL MODULE: ./build/src/data/engine/json-elements.js
var json_elements = __webpack_require__(41069);
;// CONCATENATED MODULE: ./build/src/data/engine/find-json-rows.js


const FIRST_READ = 65_536;
const MOST_READ = 64 * 1024 * 1024;
const LINE_FEED = 0x0a;
const decoder = new TextDecoder('utf-8');
/**
 * Reads rows of a JSON Lines text or a JSON array again, each from the nearest checkpoint before it.
 *
 * @param rows ascending, from 0
 * @param checkpoints ascending
 */
async function findJsonRows(source, rows, checkpoints, format) {
    const found = new Map();
    for (const row of rows) {
        const from = checkpoints.findLast((point) => point.row <= row);
        const one = from === undefined ? undefined : await findRow(source, row, from, format === 'jsonl' ? lines : find_json_rows_elements);
        if (one !== undefined)
            found.set(row, one);
    }
    return found;
}
async function findRow(source, wanted, from, spansOf) {
    for (let size = FIRST_READ; size <= MOST_READ; size *= 2) {
        const bytes = new Uint8Array(size);
        let filled = 0;
        for (let got = 1; filled < size && got > 0; filled += got)
            got = await source.read(bytes.subarray(filled), from.offset + filled);
        const text = bytes.subarray(0, filled);
        let row = from.row;
        for (const { start, end } of spansOf(text)) {
            if (end < 0 && filled === size)
                break;
            if (row === wanted)
                return {
                    line: from.line + countLines(text.subarray(0, start)) + 1,
                    cells: cellsOf(text.subarray(start, end < 0 ? filled : end)),
                };
            row += 1;
        }
        if (filled < size)
            return undefined;
    }
    return undefined;
}
/** Lines that are not blank. */
function* lines(bytes) {
    for (let start = 0; start < bytes.length;) {
        const end = bytes.indexOf(LINE_FEED, start);
        const line = bytes.subarray(start, end < 0 ? bytes.length : end);
        if (decoder.decode(line).trim() !== '')
            yield { start, end };
        start = end < 0 ? bytes.length : end + 1;
    }
}
/** Elements of an array that begins here, or goes on here. */
function* find_json_rows_elements(bytes) {
    const beginning = bytes.findIndex((byte) => !SKIPPED_AT_START.includes(byte));
    const isArray = bytes[beginning] === 0x5b;
    for (let at = isArray ? beginning + 1 : Math.max(beginning, 0);;) {
        while (SEPARATORS.includes(bytes[at] ?? -1))
            at += 1;
        if (at >= bytes.length || bytes[at] === 0x5d)
            return;
        const end = (0,json_elements/* elementScan */.W)().feed(bytes, at);
        yield { start: at, end };
        if (end < 0)
            return;
        at = end;
    }
}
const SEPARATORS = [0x20, 0x0a, 0x0d, 0x09, 0x2c];
/** White space and the byte order mark. */
const SKIPPED_AT_START = [0x20, 0x0a, 0x0d, 0x09, 0xef, 0xbb, 0xbf];
function cellsOf(bytes) {
    const value = parse(decoder.decode(bytes).trim());
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, one === null ? null : ((0,explain/* asText */.e)(one) ?? null)]));
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // A broken row has no cells.
        return undefined;
    }
}
function countLines(bytes) {
    let found = 0;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1))
        found += 1;
    return found;
}

// EXTERNAL MODULE: ./build/src/data/engine/csv-rows.js
var csv_rows = __webpack_require__(33116);
;// CONCATENATED MODULE: ./build/src/data/engine/find-rows.js

const find_rows_FIRST_READ = 65_536;
const find_rows_MOST_READ = 64 * 1024 * 1024;
/**
 * Reads rows of a delimited text again, each from the nearest checkpoint before it.
 *
 * @param rows ascending, from 0
 * @param checkpoints ascending
 */
async function findCsvRows(source, rows, checkpoints, dialect) {
    const found = new Map();
    for (const row of rows) {
        const place = checkpoints.findLastIndex((point) => point.row <= row);
        const [from, next] = place < 0 ? [] : checkpoints.slice(place, place + 2);
        // A row ends before the next checkpoint.
        const firstRead = Math.max(find_rows_FIRST_READ, from && next ? next.offset - from.offset : 0);
        const text = from === undefined ? undefined : await find_rows_findRow(source, row, from, dialect, firstRead);
        if (text !== undefined)
            found.set(row, text);
    }
    return found;
}
async function find_rows_findRow(source, row, from, dialect, firstRead) {
    for (let size = firstRead; size <= find_rows_MOST_READ; size *= 2) {
        const bytes = new Uint8Array(size);
        let filled = 0;
        for (let got = 1; filled < size && got > 0; filled += got)
            got = await source.read(bytes.subarray(filled), from.offset + filled);
        const text = rowIn(bytes.subarray(0, filled), filled < size, row, from, dialect);
        if (text !== 'incomplete')
            return text;
    }
    return undefined;
}
function rowIn(bytes, final, wanted, from, dialect) {
    let { row, line } = from;
    let at = 0;
    // Without quotes and comments a row is a line.
    if (dialect.comment === undefined && !bytes.includes(dialect.quote))
        for (; row < wanted; row += 1, line += 1) {
            const lineEnd = bytes.indexOf(0x0a, at);
            if (lineEnd < 0)
                return final ? undefined : 'incomplete';
            at = lineEnd + 1;
        }
    while (at < bytes.length) {
        const step = (0,csv_rows/* readCsvRecord */.S)(bytes, at, final, dialect);
        switch (step.kind) {
            case 'incomplete':
                return 'incomplete';
            case 'broken':
                return undefined;
            case 'comment':
                line += 1;
                at = step.end;
                break;
            case 'record': {
                const { cells, end } = step.record;
                if (row === wanted)
                    return { line: line + 1, cells };
                row += 1;
                for (; at < end; at += 1)
                    if (bytes[at] === 0x0a)
                        line += 1;
                break;
            }
        }
    }
    return final ? undefined : 'incomplete';
}

;// CONCATENATED MODULE: ./build/src/adapters/find-data-rows.js



/**
 * Reads rows of a data set again, from the nearest place before each where the check knew its row.
 * @param rows over all files, from 1
 */
async function findDataRows(request, files, rows) {
    const found = new Map();
    let before = 0;
    for (const [index, checked] of files.entries()) {
        const { rows: count } = checked.findings;
        const own = rows.filter((row) => row > before && row <= before + count).map((row) => row - before - 1);
        const file = request.files[index];
        if (file !== undefined && checked.read !== undefined && own.length > 0) {
            const { plan, parts } = checked.read;
            const ascending = own.toSorted((a, b) => a - b);
            for (const [row, { line, cells }] of await rowsOfFile(request, file, { plan, parts }, ascending))
                found.set(before + row + 1, { file: file.shown, row: row + 1, line, cells });
        }
        before += count;
    }
    return found;
}
/** @param rows from 0, ascending */
async function rowsOfFile({ format, dialect, encoding }, file, { plan, parts }, rows) {
    const constants = constantCells(plan);
    switch (format) {
        case 'parquet': {
            const { readParquetRows } = await Promise.all(/* import() */[__webpack_require__.e(7715), __webpack_require__.e(7848), __webpack_require__.e(1907)]).then(__webpack_require__.bind(__webpack_require__, 71907));
            return mapped(readParquetRows(file, rows), (cells) => ({ line: undefined, cells: { ...constants, ...cells } }));
        }
        case 'jsonl':
        case 'json': {
            const found = await readAgain(file, encoding, (source) => findJsonRows(source, rows, parts.checkpoints, format));
            return mapped(found, ({ line, cells }) => ({ line, cells: { ...constants, ...cells } }));
        }
        case 'csv':
        case 'tsv': {
            const names = plan.columns.map(({ name }) => name);
            const found = await readAgain(file, encoding, (source) => findCsvRows(source, rows, parts.checkpoints, dialect));
            return mapped(found, ({ line, cells }) => ({
                line,
                cells: { ...constants, ...Object.fromEntries(cells.map((cell, at) => [names[at] ?? '', cell])) },
            }));
        }
    }
}
const mapped = (found, change) => new Map([...found].map(([row, value]) => [row, change(value)]));
/** Cells of the columns that the file's folders give to every row. */
const constantCells = ({ columns, constants }) => Object.fromEntries(constants.map((text, index) => [columns[columns.length - constants.length + index]?.name ?? '', text]));
/** A stream is read from its beginning and what is not wanted is passed over. */
async function readAgain({ path, shown, compression }, encoding, use) {
    if (compression === 'none' && encoding === 'utf-8') {
        const source = (0,file_source/* fileSource */.I)(path);
        try {
            return await use(source);
        }
        finally {
            source.close();
        }
    }
    const { streamSource } = await __webpack_require__.e(/* import() */ 5177).then(__webpack_require__.bind(__webpack_require__, 5177));
    let stream = streamSource(path, shown, compression, encoding);
    let at = 0;
    try {
        return await use({
            async read(into, position) {
                if (position < at) {
                    stream.close();
                    stream = streamSource(path, shown, compression, encoding);
                    at = 0;
                }
                const scrap = new Uint8Array(65_536);
                while (at < position) {
                    const got = await stream.read(scrap.subarray(0, Math.min(scrap.length, position - at)), at);
                    if (got === 0)
                        return 0;
                    at += got;
                }
                const got = await stream.read(into, position);
                at += got;
                return got;
            },
        });
    }
    finally {
        stream.close();
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/adapters/spill-files.js



/**
 * Writes one file per store from its start to its end; a partition's segments are found again by their offsets.
 *
 * @param temporary folder that is emptied after the job anyway: RUNNER_TEMP in a workflow. A folder of its own is made below it.
 */
function spillFiles(temporary) {
    let folder;
    let isRemoved = false;
    const files = [];
    const open = () => {
        if (isRemoved)
            throw new Error('The temporary files were removed already.');
        if (folder === undefined) {
            (0,external_node_fs_.mkdirSync)(temporary, { recursive: true });
            folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'trainyard-keys-'));
        }
        // For this user only: hashes of personal data are personal data.
        const file = { descriptor: (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, String(files.length)), 'wx+', 0o600), length: 0 };
        files.push(file);
        return file;
    };
    const remove = () => {
        if (isRemoved)
            return;
        isRemoved = true;
        for (const { descriptor } of files)
            (0,external_node_fs_.closeSync)(descriptor);
        if (folder !== undefined)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    };
    return {
        spill() {
            const segments = new Map();
            let file;
            return {
                append(partition, pieces) {
                    const bytes = Buffer.concat(pieces);
                    file ??= explained(temporary, open);
                    const target = file;
                    explained(temporary, () => writeAll(target, bytes));
                    const segment = { offset: target.length - bytes.length, length: bytes.length };
                    const known = segments.get(partition);
                    if (known === undefined)
                        segments.set(partition, [segment]);
                    else
                        known.push(segment);
                },
                *read(partition) {
                    let room = new Uint8Array(0);
                    for (const segment of segments.get(partition) ?? []) {
                        if (room.length < segment.length)
                            room = new Uint8Array(segment.length);
                        const bytes = room.subarray(0, segment.length);
                        if (file !== undefined)
                            readAll(file, segment.offset, bytes);
                        yield bytes;
                    }
                },
            };
        },
        remove,
        [Symbol.dispose]: remove,
    };
}
function explained(temporary, work) {
    try {
        return work();
    }
    catch (error) {
        throw new errors/* UserError */.yo('data.spill', `Keys could not be written to ${temporary}: ${(0,errors/* messageOf */.bD)(error)}`, {
            hint: 'Unique keys need 12 bytes per row beyond the memory budget. Use a runner with more free disk, or raise the budget.',
            cause: error,
        });
    }
}
function writeAll(file, bytes) {
    for (let done = 0; done < bytes.length;)
        done += (0,external_node_fs_.writeSync)(file.descriptor, bytes, done, bytes.length - done, file.length + done);
    file.length += bytes.length;
}
function readAll(file, offset, bytes) {
    for (let done = 0; done < bytes.length;) {
        const read = (0,external_node_fs_.readSync)(file.descriptor, bytes, done, bytes.length - done, offset + done);
        if (read === 0)
            throw new Error('A temporary file of keys is shorter than what was written to it.');
        done += read;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/data-engine.js









/** The port `DataEngine` on files and threads. */
function dataEngine(options) {
    const spill = spillFiles(options.temporary);
    const threads = dataThreads(options.script, options.threads);
    return {
        async check(request) {
            const sizes = request.files.map(({ path }) => sizeOf(path));
            const all = sizes.reduce((sum, size) => sum + size, 0);
            if (options.threads > 1 && sizes.some((size) => size >= 2 * LEAST_PART_BYTES))
                threads.start();
            const schema = request.schema && (await (0,row_schema/* compileRowSchema */.x)(request.schema.text, request.schema.file));
            const stores = keyStores(request, () => (0,key_store/* keyStore */.vt)({ budgetBytes: options.memoryBudgetBytes / request.keys.length, spill: spill.spill() }));
            const files = [];
            let before = 0;
            let rows = 0;
            let parts = 0;
            for (const [index, file] of request.files.entries()) {
                const checked = await checkDataFile(file, request, schema, threads, (bytes) => request.onProgress(before + bytes, all));
                parts = addKeys(stores, checked, parts, rows);
                files.push(checked);
                before += sizes[index] ?? 0;
                rows += checked.findings.rows;
            }
            return findingsOf(request, files, stores);
        },
        async observe(request) {
            // Few runs ask for it.
            const { observeData } = await Promise.all(/* import() */[__webpack_require__.e(7715), __webpack_require__.e(7084), __webpack_require__.e(7848), __webpack_require__.e(1907), __webpack_require__.e(7976)]).then(__webpack_require__.bind(__webpack_require__, 47976));
            return observeData(request);
        },
        async close() {
            await threads.close();
            spill.remove();
        },
    };
}
function sizeOf(path) {
    try {
        const source = (0,file_source/* fileSource */.I)(path);
        source.close();
        return source.size;
    }
    catch {
        // Said when it is its turn.
        return 0;
    }
}
const keyStores = ({ keys }, make) => new Map(keys.map(({ id }) => [id, make()]));
/** @returns the number of the next part */
function addKeys(stores, { read }, firstPart, rowsBefore) {
    const observed = read?.parts.observed ?? [];
    observed.forEach(({ firstRow, observed: { keys } }, index) => {
        for (const { id, pieces } of keys) {
            const store = stores.get(id);
            store?.placePart(firstPart + index, rowsBefore + firstRow);
            for (const { partition, bytes } of pieces)
                store?.add({ part: firstPart + index, partition, bytes });
        }
    });
    return firstPart + observed.length;
}
function findingsOf(request, files, stores) {
    const read = files.flatMap((file) => file.read ?? []);
    // A key that one of the files does not have is no key of the data set.
    const complete = [...stores].filter(([id]) => read.every(({ plan }) => plan.keys.some((key) => key.id === id)));
    return {
        ...mergeFiles(files),
        files: files.map(({ findings }) => findings),
        keys: new Map(complete),
        rowsAt: (rows) => findDataRows(request, files, rows),
    };
}


/***/ }),

/***/ 30780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openDataFile)
/* harmony export */ });
/* harmony import */ var _data_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48347);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _file_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57710);



/** @throws UserError `data.unreadable`, or `data.pointer` for a file that only says where the data are */
function openDataFile(file) {
    const source = opened(file);
    try {
        refusePointer(source, file.shown);
        return source;
    }
    catch (error) {
        source.close();
        throw error;
    }
}
function opened({ path, shown }) {
    try {
        return (0,_file_source_js__WEBPACK_IMPORTED_MODULE_1__/* .fileSource */ .I)(path);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        if (code !== 'EACCES' && code !== 'EPERM' && code !== 'ENOENT')
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data.unreadable', `${shown} cannot be read (${code}).`, {
            file: shown,
            hint: 'Check that it is there and that the runner may read it.',
            cause: error,
        });
    }
}
function refusePointer(source, shown) {
    const start = new Uint8Array(256);
    const pointer = (0,_data_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerKind */ .a)(start.subarray(0, source.read(start, 0)));
    if (pointer)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data.pointer', `${shown} is a ${pointer.name} pointer, not the data itself.`, {
            file: shown,
            line: 1,
            hint: pointer.hint,
        });
}


/***/ }),

/***/ 93039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ startWorker),
/* harmony export */   serveAsThread: () => (/* binding */ serveAsThread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

/** Starts the body of a thread. Loaded only in the thread that needs it. */
async function serve(port, start) {
    switch (start.trainyard) {
        case 'data-worker':
            return (await Promise.all(/* import() */[__webpack_require__.e(1821), __webpack_require__.e(289), __webpack_require__.e(4051), __webpack_require__.e(6462)]).then(__webpack_require__.bind(__webpack_require__, 16462))).serveParts(port, start);
        case 'resample-worker':
            return (await Promise.all(/* import() */[__webpack_require__.e(5484), __webpack_require__.e(110)]).then(__webpack_require__.bind(__webpack_require__, 90110))).serveResamples(port);
    }
}
/**
 * The bundle is one file, so threads run that file again and call this first.
 * @returns false in the main thread, and in threads that somebody else started: then the file is what it is otherwise
 */
async function serveAsThread() {
    if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMainThread || node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort === null || !isThreadStart(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData))
        return false;
    await serve(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort, node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
    return true;
}
function isThreadStart(data) {
    return typeof data === 'object' && data !== null && 'trainyard' in data;
}
/**
 * Young objects of a thread: the rows themselves are in linear memory, so a small room for them costs nothing.
 * Node's own default would be 48 MB for each thread.
 */
const YOUNG_GENERATION_MEGABYTES = 2;
/** @param script a module that calls {@link serveAsThread} when it runs in a thread */
function startWorker(script, start) {
    return new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(script, {
        workerData: start,
        // Nothing of the environment: tokens have no business in a thread that reads untrusted data.
        env: {},
        argv: [],
        execArgv: [],
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MEGABYTES },
    });
}


/***/ }),

/***/ 21180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCsvHeader)
/* harmony export */ });
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29961);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99191);
/* harmony import */ var _text_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1851);
/* harmony import */ var _csv_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65836);
/* harmony import */ var _csv_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33116);





const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const FIRST_READ = 65_536;
/** Reads the beginning of a CSV text up to its first data row. */
async function readCsvHeader(source, dialect) {
    for (let size = FIRST_READ;; size *= 2) {
        const { bytes, final } = await fill(source, size);
        const header = headerIn(bytes, final, dialect);
        if (header !== undefined)
            return header;
        if (size > _reader_js__WEBPACK_IMPORTED_MODULE_4__/* .MAXIMUM_ROW_BYTES */ .AW)
            return broken((0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLong */ .Po)(1));
    }
}
async function fill(source, size) {
    const bytes = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
        const got = await source.read(bytes.subarray(filled), filled);
        if (got === 0)
            return { bytes: bytes.subarray(0, filled), final: true };
        filled += got;
    }
    return { bytes, final: false };
}
const broken = (...findings) => ({ kind: 'broken', findings });
/** Undefined when the header goes on behind the bytes. */
function headerIn(bytes, final, dialect) {
    const start = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? BYTE_ORDER_MARK.length : 0;
    const given = dialect.columns;
    if (given !== undefined && bytes.length > start)
        return { kind: 'header', columns: given, line: 1, end: start, lines: 0 };
    let lines = 0;
    for (let at = start;;) {
        if (at >= bytes.length)
            return final ? broken((0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .fatalFinding */ .gm)('file.empty', lines + 1, 'The file is empty: not even a header.')) : undefined;
        const step = (0,_csv_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .readCsvRecord */ .S)(bytes, at, final, { ...dialect, nulls: [''] });
        switch (step.kind) {
            case 'incomplete':
                return undefined;
            case 'comment':
                at = step.end;
                lines += 1;
                break;
            case 'broken':
                return broken(textProblem(bytes, at) ?? (0,_csv_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .brokenQuotes */ .b)(step.reason, lines + 1, 1));
            case 'record': {
                const { cells, end } = step.record;
                if (end - at > _reader_js__WEBPACK_IMPORTED_MODULE_4__/* .MAXIMUM_ROW_BYTES */ .AW)
                    return broken((0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLong */ .Po)(lines + 1));
                const problem = textProblem(bytes.subarray(0, end), at);
                if (problem)
                    return broken(problem);
                const { columns, findings } = (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .readHeader */ .a)(cells, lines + 1, dialect);
                if (columns === undefined)
                    return broken(...findings);
                return { kind: 'header', columns, line: lines + 1, end, lines: lines + newlines(bytes.subarray(at, end)) };
            }
        }
    }
}
/** Whether the text from an offset to the end of its line is text at all. */
function textProblem(bytes, at) {
    const lineEnd = bytes.indexOf(LINE_FEED, at);
    const problem = (0,_text_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .firstTextProblem */ .P)(bytes.subarray(0, lineEnd < 0 ? bytes.length : Math.max(lineEnd + 1, at)));
    return problem && (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .fatalFinding */ .gm)(problem.rule, newlines(bytes.subarray(0, problem.offset)) + 1, problem.message);
}
const newlines = (bytes) => bytes.reduce((sum, byte) => sum + Number(byte === LINE_FEED), 0);


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
