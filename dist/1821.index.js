export const id = 1821;
export const ids = [1821];
export const modules = {

/***/ 57710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fileSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

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


/***/ }),

/***/ 76802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tx: () => (/* binding */ explainNumber),
/* harmony export */   au: () => (/* binding */ coerce),
/* harmony export */   sj: () => (/* binding */ ABSENT)
/* harmony export */ });
const INTEGER = /^-?(0|[1-9][0-9]*)(\.0+)?$/;
const NUMBER = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/;
const TRUE = ['true', 'True', 'TRUE'];
const FALSE = ['false', 'False', 'FALSE'];
/** Stands for "the row does not have this property". */
const ABSENT = Symbol('absent');
/**
 * The JSON value that a text cell stands for, given the types its column may have. The table is in the README of `validate`.
 *
 * @param text the cell, null when it is empty and has no quotes
 * @param types types the schema allows; undefined when it names none, then text stays text
 * @returns the value, or {@link ABSENT}. Text that fits none of the types stays text, so that the schema reports it.
 */
function coerce(text, types) {
    if (text === null)
        return types?.has('null') ? null : ABSENT;
    if (types === undefined)
        return text;
    if (types.has('boolean')) {
        if (TRUE.includes(text))
            return true;
        if (FALSE.includes(text))
            return false;
    }
    if (types.has('number') && NUMBER.test(text))
        return finite(Number(text), text);
    if (types.has('integer') && INTEGER.test(text)) {
        // Beyond 2^53 a double would silently become another number.
        return Number.isSafeInteger(Number(text)) ? Number(text) : text;
    }
    return text;
}
const finite = (value, text) => (Number.isFinite(value) ? value : text);
/** Why text is not a number, for the numbers that other tools write and JSON does not know; undefined when there is no such reason. */
function explainNumber(text) {
    if (/^[+-]?(nan|inf(inity)?)$/i.test(text))
        return 'JSON has no NaN and no infinity; leave the cell empty and allow null';
    if (/^\+\d/.test(text))
        return 'a JSON number has no plus sign';
    if (/^-?0\d/.test(text))
        return 'a JSON number has no leading zeros';
    if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text))
        return 'remove the thousands separators';
    if (/^-?\d+,\d+$/.test(text))
        return 'the decimal mark is a point';
    if (text !== text.trim() && NUMBER.test(text.trim()))
        return 'remove the spaces around it';
    if (INTEGER.test(text))
        return 'whole numbers beyond 2^53 are not exact; declare the column as a string';
    return undefined;
}


/***/ }),

/***/ 54421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ rewindable),
/* harmony export */   m: () => (/* binding */ firstBytes)
/* harmony export */ });
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
/** The beginning of a text: so many bytes, fewer only when there are no more. */
async function firstBytes(source, count) {
    const bytes = new Uint8Array(count);
    let filled = 0;
    for (let got = 1; got > 0 && filled < bytes.length; filled += got)
        got = await source.read(bytes.subarray(filled), filled);
    return bytes.subarray(0, filled);
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
/* harmony import */ var _coerce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76802);
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

/***/ 89280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ checkCsvPart)
});

// EXTERNAL MODULE: ./build/src/data/kernels/kernels.js
var kernels_kernels = __webpack_require__(91509);
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

/***/ 62105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ membersOf),
/* harmony export */   p: () => (/* binding */ skipBlanks)
/* harmony export */ });
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const CLOSE = 0x7d;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** The members of an object. @param bytes a text that `JSON.parse` takes and that holds an object */
function membersOf(bytes) {
    const members = [];
    let start = 0;
    // Behind the opening brace.
    for (let at = skipBlanks(bytes, skipBlanks(bytes, 0) + 1); bytes[at] !== CLOSE && at < bytes.length;) {
        const nameEnd = jsonValueEnd(bytes, at);
        const name = JSON.parse(decoder.decode(bytes.subarray(at, nameEnd)));
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


/***/ }),

/***/ 1111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ seenColumns)
/* harmony export */ });
/* harmony import */ var _kernels_json_kernels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19634);

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
        if (words[(starts + row * stride) >> 2] !== _kernels_json_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT_FIELD */ .LO || words[(ends + row * stride) >> 2] !== _kernels_json_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT_FIELD */ .LO)
            return true;
    return false;
}


/***/ }),

/***/ 60809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ checkJsonlPart)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/data/jsonl-reader.js
var jsonl_reader = __webpack_require__(57902);
// EXTERNAL MODULE: ./build/src/data/kernels/json-kernels.js
var json_kernels = __webpack_require__(19634);
// EXTERNAL MODULE: ./build/src/data/reader.js
var reader = __webpack_require__(99191);
// EXTERNAL MODULE: ./build/src/data/text-guard.js
var text_guard = __webpack_require__(1851);
// EXTERNAL MODULE: ./build/src/data/violations.js
var violations = __webpack_require__(87012);
// EXTERNAL MODULE: ./build/src/data/engine/json-members.js
var json_members = __webpack_require__(62105);
;// CONCATENATED MODULE: ./build/src/data/engine/json-layout.js


/** Bytes that a kernel may read behind a name. */
const PADDING = 32;
function jsonLayout({ kernels, memory }, columns) {
    const names = columns.map(({ name }) => new TextEncoder().encode(name));
    const literalBytes = 4096 + names.reduce((sum, { length }) => sum + 2 * length + 32, 0);
    let slots = 16;
    while (slots < columns.length * 2)
        slots *= 2;
    const address = memory.alloc(json_kernels/* JSON_PLAN */.d7.bytes);
    const steps = memory.alloc(columns.length * 16);
    const kinds = memory.alloc(columns.length * 8);
    const table = memory.allocZeroed(slots * json_kernels/* JSON_KEY_BYTES */.VP);
    const literals = memory.alloc(literalBytes + PADDING);
    const words = (at, ...values) => memory.u32().set(values, at >> 2);
    for (const [column, name] of names.entries()) {
        const at = memory.alloc(name.length + PADDING);
        memory.u8().set(name, at);
        kernels.putJsonKey(table, slots, at, name.length, column);
    }
    columns.forEach(({ json = 'any' }, column) => {
        words(kinds + 8 * column, json_kernels/* JSON_KIND */.c[json], json_kernels/* NO_STEP */.j9);
    });
    words(address + json_kernels/* JSON_PLAN */.d7.columns, columns.length);
    words(address + json_kernels/* JSON_PLAN */.d7.steps, steps, 0);
    words(address + json_kernels/* JSON_PLAN */.d7.kinds, kinds);
    words(address + json_kernels/* JSON_PLAN */.d7.table, table, slots);
    const positions = new Map(columns.map(({ name }, column) => [name, column]));
    return {
        address,
        learn(row) {
            for (let column = 0; column < columns.length; column += 1)
                words(kinds + 8 * column + 4, json_kernels/* NO_STEP */.j9);
            const expected = new Map();
            let used = 0;
            for (const { name, start, valueStart } of (0,json_members/* membersOf */.l)(row)) {
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
            words(address + json_kernels/* JSON_PLAN */.d7.stepCount, expected.size);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/data/engine/line-start.js

const LINE_FEED = 0x0a;
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
        const lineEnd = buffer.subarray(0, got).indexOf(LINE_FEED);
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
            return isBlank(bytes) ? position + bytes.length : position;
        else if (!isBlank(bytes) || size > reader/* MAXIMUM_ROW_BYTES */.AW)
            return position;
        else
            size *= 2;
    }
}
/** Bytes of the blank lines that the bytes begin with. */
function blankBytes(bytes) {
    for (let start = 0;;) {
        const lineEnd = bytes.indexOf(LINE_FEED, start);
        if (lineEnd < 0 || !isBlank(bytes.subarray(start, lineEnd)))
            return start;
        start = lineEnd + 1;
    }
}
/** Nothing but white space; a character that is cut at the end does not count. */
const isBlank = (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: true }).trim() === '';
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

// EXTERNAL MODULE: ./build/src/data/engine/workspace.js
var workspace = __webpack_require__(14680);
;// CONCATENATED MODULE: ./build/src/data/engine/jsonl-part.js









const jsonl_part_LINE_FEED = 0x0a;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
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
    const atEnd = () => (range.from === 0 && rows.rows() === 0 ? EMPTY : undefined);
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
const EMPTY = (0,reader/* fatalFinding */.gm)('file.empty', 1, 'The file is empty.');
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
        const text = decoder.decode(bytes).trim();
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
        const { [json_kernels/* JSON_INFO */.i.consumed]: consumed = 0, [json_kernels/* JSON_INFO */.i.lookups]: lookups = 0 } = memory
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
        if (!(0,external_node_buffer_.isUtf8)(line) || !isJsonObject(decoder.decode(line)))
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


/***/ }),

/***/ 43929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ textReader),
/* harmony export */   z: () => (/* binding */ lineFinder)
/* harmony export */ });
/* harmony import */ var _kernels_json_kernels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19634);
/* harmony import */ var _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91509);


/** Reads the fields of one column, until the memory grows. */
function textReader(memory, { base, starts, ends, stride, gap }) {
    const words = memory.u32();
    const bytes = memory.buffer();
    return (row) => {
        const start = words[(starts + row * stride) >> 2] ?? 0;
        const end = words[(ends + row * stride) >> 2] ?? 0;
        if (end === _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_TEXT */ .Ql)
            return '';
        const from = (start + gap) >>> 0;
        if (from === _kernels_json_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT_FIELD */ .LO && end === _kernels_json_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT_FIELD */ .LO)
            return undefined;
        return from === end ? null : bytes.toString('utf8', base + from, base + end);
    };
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
/* harmony import */ var _coerce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76802);
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

/***/ 57902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseLine),
/* harmony export */   f: () => (/* binding */ readJsonl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99191);
/* harmony import */ var _text_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1851);



const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = '\uFEFF';
/**
 * Reads JSON Lines (jsonlines.org): one JSON object per line, LF or CRLF. A line that is not an object is a finding and is not
 * yielded; blank lines are findings too, except at the end of the file.
 */
async function* readJsonl(source) {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const text = (0,_text_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .guardText */ .h)(source);
    let line = 0;
    let rows = 0;
    let blank = [];
    for (;;) {
        const next = await text.next();
        if (next.done) {
            if (next.value)
                yield next.value;
            else if (rows === 0)
                yield (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .fatalFinding */ .gm)('file.empty', 1, 'The file is empty.');
            return;
        }
        for (const bytes of splitLines(next.value)) {
            line += 1;
            const content = decoder.decode(bytes);
            const trimmed = (line === 1 && content.startsWith(BYTE_ORDER_MARK) ? content.slice(1) : content).trim();
            if (trimmed === '') {
                blank.push((0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rowFinding */ .kr)('jsonl.blank-line', line, undefined, 'The line is blank.'));
                continue;
            }
            yield* blank;
            blank = [];
            rows += 1;
            yield parseLine(trimmed, rows, line);
        }
    }
}
function* splitLines(bytes) {
    for (let start = 0; start < bytes.length;) {
        const newline = bytes.indexOf(NEWLINE, start);
        const end = newline < 0 ? bytes.length : newline;
        yield bytes.subarray(start, end);
        start = end + 1;
    }
}
/** @param text without white space around it */
function parseLine(text, number, line) {
    if (isDeep(text))
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rowFinding */ .kr)('jsonl.syntax', line, number, `The line is nested more than ${MAXIMUM_DEPTH} levels deep.`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const position = /at position (\d+)/.exec((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))?.[1];
        const where = position === undefined ? '' : ` at column ${Number(position) + 1}`;
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rowFinding */ .kr)('jsonl.syntax', line, number, `The line is not valid JSON${where}.`);
    }
    if (!isObject(value))
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rowFinding */ .kr)('jsonl.object', line, number, 'The line is JSON, but not an object.');
    return { kind: 'row', row: { kind: 'object', number, line, value } };
}
/** Deeper values would overflow the stack of whoever walks them. */
const MAXIMUM_DEPTH = 500;
function isDeep(text) {
    if (text.length <= MAXIMUM_DEPTH)
        return false;
    let depth = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (character === '"')
            quoted = !quoted;
        else if (character === '\\')
            at += 1;
        else if (quoted)
            continue;
        else if (character === '[' || character === '{')
            depth += 1;
        else if (character === ']' || character === '}')
            depth -= 1;
        if (depth > MAXIMUM_DEPTH)
            return true;
    }
    return false;
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 19634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ ABSENT_FIELD),
/* harmony export */   VP: () => (/* binding */ JSON_KEY_BYTES),
/* harmony export */   c: () => (/* binding */ JSON_KIND),
/* harmony export */   d7: () => (/* binding */ JSON_PLAN),
/* harmony export */   i: () => (/* binding */ JSON_INFO),
/* harmony export */   j9: () => (/* binding */ NO_STEP)
/* harmony export */ });
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


/***/ }),

/***/ 91509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ TEXT_STATE),
/* harmony export */   Bp: () => (/* binding */ BINS),
/* harmony export */   K1: () => (/* binding */ combineHashes),
/* harmony export */   K4: () => (/* binding */ MAXIMUM_EXACT_VALUES),
/* harmony export */   Nk: () => (/* binding */ registerOf),
/* harmony export */   Ql: () => (/* binding */ EMPTY_TEXT),
/* harmony export */   XK: () => (/* binding */ CHOICE_SLOT_BYTES),
/* harmony export */   YR: () => (/* binding */ hashNumber),
/* harmony export */   ez: () => (/* binding */ CHOICE_BYTES),
/* harmony export */   ge: () => (/* binding */ PARTITION_ENTRY_BYTES),
/* harmony export */   jU: () => (/* binding */ binOf),
/* harmony export */   lW: () => (/* binding */ VALUE_TABLE_BYTES),
/* harmony export */   n7: () => (/* binding */ SCAN_INFO),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   rH: () => (/* binding */ NULL_HASH),
/* harmony export */   s3: () => (/* binding */ SUM_BYTES),
/* harmony export */   sC: () => (/* binding */ NUMBER_STATE),
/* harmony export */   xg: () => (/* binding */ REGISTERS)
/* harmony export */ });
/* unused harmony exports SCAN_INFO_BYTES, VALUE_SLOTS, FRACTION_DIGITS */
/** Start and end of a field that is the empty text and not null: a suspect for every kernel that checks. */
const EMPTY_TEXT = 0xffffffff;
/** What `scan` writes at `info`, as u32. */
const SCAN_INFO = {
    /** Line ends outside quotes. */
    rows: 0,
    /** All line feeds. */
    lines: 1,
    /** Quote characters. */
    quotes: 2,
    /** 1 when a byte is not ASCII. */
    wide: 3,
    /** 1 when a byte is NUL. */
    nul: 4,
    /** In: 1 when the block starts inside quotes. Out: the same for what follows the block. */
    inside: 5,
};
const SCAN_INFO_BYTES = 24;
/** Layout of the logarithmic bins: 128 per power of two between 2^-32 and 2^64, negative numbers behind positive ones. */
const BINS = {
    perOctave: 128,
    lowestExponent: -32,
    octaves: 96,
    perSign: 96 * 128,
    total: 2 * 96 * 128,
};
/** HyperLogLog with 2^12 registers of one byte: standard error 1.6 %. */
const REGISTERS = 4096;
/** Different values of a column that are counted exactly; above it only the sketch remains. */
const MAXIMUM_EXACT_VALUES = 4096;
/** Bytes of one exact sum: 512 buckets of 2 × i64, see `profileNumbers`. */
const SUM_BYTES = 512 * 16;
/**
 * Slots of a table of counted values; 2^13, at most half full. A slot for a text: u64 hash, u32 count (0: the slot is free), u32 offset
 * in the arena. A slot for a number: f64 number, u32 count, u32 how many of them `settleNumbers` has added. A value is in the first
 * free slot from (hash >> 51) on.
 */
const VALUE_SLOTS = 8192;
const VALUE_TABLE_BYTES = VALUE_SLOTS * 16;
/**
 * State of `profileNumbers`, in order: f64 min, f64 max (±Infinity at first), u32 count, u32 distinct (in the table), then addresses
 * (u32): sum, squares, bins (0: not wanted), registers, table (0: not wanted or given up).
 */
const NUMBER_STATE = {
    min: 0,
    max: 8,
    count: 16,
    distinct: 20,
    sum: 24,
    squares: 28,
    bins: 32,
    registers: 36,
    table: 40,
    bytes: 48,
};
/**
 * State of `profileTexts`: u32 count, u32 distinct, u32 shortest (0xffffffff at first) and longest in code points, u64 total code
 * points, then addresses (u32): registers, table (0: not wanted or given up), arena (of counted texts: u32 length, u32 0, bytes, zeros
 * up to a multiple of 8), arena used, arena size.
 */
const TEXT_STATE = {
    count: 0,
    distinct: 4,
    shortest: 8,
    longest: 12,
    total: 16,
    registers: 24,
    table: 28,
    arena: 32,
    arenaUsed: 36,
    arenaBytes: 40,
    bytes: 48,
};
/** What a `choices` table holds: up to 16 bytes per text. A slot: the bytes with zeros behind, u32 length (0: free), u32 id. */
const CHOICE_BYTES = 16;
const CHOICE_SLOT_BYTES = 24;
/** Longest fraction of a second that `dateTimes` certifies. */
const FRACTION_DIGITS = 9;
/** Stands for a null in a key that may have nulls. */
const NULL_HASH = 0x6a09e667f3bcc909n;
/** Bytes of an entry that `partition` writes: u64 hash, u32 row. */
const PARTITION_ENTRY_BYTES = 12;
// -- Definitions that both implementations and the reference engine share.
const MASK = 0xffffffffffffffffn;
const PHI = 0x9e3779b97f4a7c15n;
const mix = (value) => {
    let x = value & MASK;
    x ^= x >> 32n;
    x = (x * 0xd6e8feb86659fd93n) & MASK;
    x ^= x >> 32n;
    x = (x * 0xd6e8feb86659fd93n) & MASK;
    return x ^ (x >> 32n);
};
/** 64-bit hash of a text's UTF-8 bytes: eight bytes at a time, little-endian, the rest with zeros behind. */
function hashText(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let hash = PHI ^ BigInt(bytes.length);
    let at = 0;
    for (; bytes.length - at > 8; at += 8) {
        hash = ((hash ^ view.getBigUint64(at, true)) * 0x9fb21c651e98df25n) & MASK;
        hash ^= hash >> 29n;
    }
    let rest = 0n;
    for (let index = bytes.length - 1; index >= at; index -= 1)
        rest = (rest << 8n) | BigInt(bytes[index] ?? 0);
    return mix(((hash ^ rest) * 0x9fb21c651e98df25n) & MASK);
}
const scratch = new DataView(new ArrayBuffer(8));
/** 64-bit hash of a number: of its bits, -0 as 0. Different numbers have different hashes. */
function hashNumber(value) {
    scratch.setFloat64(0, value === 0 ? 0 : value, true);
    return mix((scratch.getBigUint64(0, true) + PHI) & MASK);
}
/** Hash of a key whose earlier columns have `hash` (0 for none) and whose next column has `part`; never 0. */
function combineHashes(hash, part) {
    const rotated = ((hash << 5n) | (hash >> 59n)) & MASK;
    return mix(rotated ^ part) || 1n;
}
/** Register and rank of a hash: Flajolet et al., HyperLogLog (2007): top 12 bits, then the first 1 of the rest, from 1. */
function registerOf(hash) {
    const rest = ((hash << 12n) | 0xfffn) & MASK;
    return { register: Number(hash >> 52n), rank: 64 - rest.toString(2).length + 1 };
}
/** Index of a number's bin; -0 is 0. Magnitudes below 2^-32 share the first bin of their sign, from 2^64 on the last. */
function binOf(value) {
    scratch.setFloat64(0, value + 0, true);
    const bits = scratch.getBigUint64(0, true);
    const cell = Number((bits >> 45n) & 0x3ffffn) - ((1023 + BINS.lowestExponent) << 7);
    return (bits >> 63n === 1n ? BINS.perSign : 0) + Math.min(Math.max(cell, 0), BINS.perSign - 1);
}


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
const KERNELS = 'AGFzbQEAAAABqgIiYAR/f39/AX9gCn9/f39/f39/f38Bf2ABfwF/YAR/f39/AGAFf39/f38AYAJ/fwF/YAV/f39/fwF/YAZ/f39/f38AYAd/f39/f39/AX9gDX9/f39/f39/f39/f38Bf2AGf39/f39/AX9gA39/fwBgCX9/f39/f39/fwF/YAh/f39/f39/fwF/YAJ/fABgAn5/AXxgBX9/fn9/AX9gA39/fgF/YAF/AGADf35/AGAEf35+fwBgA39/fgF8YAd/f39/f39/AGAIf39/f39/f38AYAR/f39/AXxgCX9/f398fHx/fwF/YAN/f38Bf2AJf39/f39/f39/AGAAAX9gBX9/fH9/AGACf38BfGAMf39/f39/f39/f39/AX9gBX9/fHx/AX9gA39/fAF/A0ZFDg8CBRAREgUTAgMUCBUBAQkJCgYWFwMLAwUEBhgMAAQKCwcZAwcABwMAAAAaAgIAAAEBDQ0GGwQCBAgBHB0eBB8gIQEMBQYBAQKAgAQGEAN/AUEAC38BQQALfwFBAAsHjQUzCWhlYXBTdGFydAA8CGFueXRoaW5nAEQIYm9vbGVhbnMAQwpjb3VudEVxdWFsAEIHb3V0c2lkZQBBB2Nob2ljZXMAQAlwdXRDaG9pY2UAPwhpbnRlZ2VycwA7CWpzb25MaW5lcwA6CnB1dEpzb25LZXkAOQtoYXNoTnVtYmVycwA3CWhhc2hUZXh0cwA2CXBhcnRpdGlvbgA1B251bWJlcnMAMRVwcm9maWxlQ291bnRlZE51bWJlcnMAGA5wcm9maWxlTnVtYmVycwAXDXNldHRsZU51bWJlcnMABhNwcm9maWxlQ291bnRlZFRleHRzABUMcHJvZmlsZVRleHRzABQHcmVndWxhcgATBHNjYW4AEgV0ZXh0cwAQBWRhdGVzAA4JZGF0ZVRpbWVzAA8HdW5xdW90ZQAMBHV0ZjgAAwNsejQAMAZzbmFwcHkALwlkZWx0YVNraXAALgpkZWx0YVN0YXJ0AC0LZGVsdGFWYWx1ZXMALAxoeWJyaWRDb3VudHMAKw5oeWJyaWRQcmVzZW5jZQAqDGh5YnJpZFZhbHVlcwApDWJpdHNUb051bWJlcnMAKAZnYXRoZXIAJw5taXNzaW5nTnVtYmVycwAmBnNwcmVhZAAlDXNwcmVhZEluZGljZXMAJAl0b051bWJlcnMAIwd1bnNwbGl0ACIOd29yZHNUb051bWJlcnMAIQ1hZGphY2VudFRleHRzACAKZml4ZWRUZXh0cwAfDGludmFsaWRUZXh0cwAeDGpvaW5lZExlbmd0aAAcCWpvaW5UZXh0cwAdE2xlbmd0aFByZWZpeGVkVGV4dHMAGwl1dWlkVGV4dHMAGgl3aWRlQnl0ZXMAGQZtZW1vcnkCAAwBMgqT4AFFkwECA34CfyABvSICQv///////////wCDIgNCNIinIgVBAEchBiACQj+HIgIgA0L/////////B4MgBq1CNIaEIAVBAWogBmsiBUEDca2GhSACfSIDIAAgBUECdkEEdGoiACkDACIEfCECIAAgAjcDACACIASFIAIgA4WDQgBTBEAgACAAKQMIIARCP4dCAYR8NwMICwvXAwIDfwV+IABQIAFBqn1IcgRARAAAAAAAAAAADwsgAUG0AkoEQEQAAAAAAADwfw8LIAAgAHmnIgOshiIAQv////8PgyEGIABCIIgiByABQQR0QaA2aiICKQMAIghC/////w+DIgV+IAUgBn5CIIh8IQkgACAIfiEFIAhCIIgiACAHfiAJQiCIfCAAIAZ+IAlC/////w+DfEIgiHwiAEL/A4NC/wNRBEAgAikDCCIIQv////8PgyIJIAd+IAYgCX5CIIh8IQkgAEIBfCAAIAhCIIgiACAHfiAJQiCIfCAAIAZ+IAlC/////w+DfEIgiHwiACAFfCIFIABUGyEACyAAIABCP4inIgJBCWoiBKyIIQYgAUHqpA1sQRB1IAJqIANrQb4IaiICQQBMBEBBASACa0HAAE4EQEQAAAAAAAAAAA8LIAZCASACrH2IIgAgAEIBg3xCAYi/DwsgBkJ+gyAGIAFBfE4gBUIBWHEgAUEXTHEgBkIDg0IBUXEgBiAErIYgAFFxGyIAIABCAYN8QgGIIgBCgICAgICAgBBaBEAgAkEBaiECQoCAgICAgIAIIQALIAJB/w9OBEBEAAAAAAAA8H8PCyAAQv////////8HgyACrEI0hoS/C6ECAgd/An4gACgCBCEGIAAoAgghBCAAKAIAIQEgACgCEARAIAEgADUCGEIHfEIDiKdqIQELA0AgASAGTyAIQhxWcgRAQQAPCyABLQAAIQIgAUEBaiEBIAkgAq1C/wCDIAiGhCEJIAJBgAFPBEAgCEIHfCEIDAELCyAJQv////8PVgRAQQAPCyAJQgGIpyEDIAlCAYOnBEAgA0H/////AEsEQEEADwsgACADQQN0NgIMIABBATYCECAAQQA2AhgFIARBB2pBA3YiAiAGIAFrSwRAQQAPCwNAIAIgB0sEQCAFIAEgB2otAAAgB0EDdHRyIQUgB0EBaiEHDAELCyABIAJqIQEgACADNgIMIABBADYCECAAIAU2AhQLIAAgATYCAEEBC8kMAgZ7Bn8DQCABIAlrQcAATwRAIAAgCWoiCv0ABAAiBiAK/QAEECIH/VAgCv0ABCAiBCAK/QAEMCID/VD9UP1kBHsgBSACIAb9DQ4PEBESExQVFhcYGRobHB39DGBgYGBgYGBgYGBgYGBgYGD9cyACIAb9DQ0ODxAREhMUFRYXGBkaGxz9DHBwcHBwcHBwcHBwcHBwcHD9c/1Q/QyAgICAgICAgICAgICAgICA/U79DAICAgICAgICgICAgCEBFUkgAiAG/Q0PEBESExQVFhcYGRobHB0eIgJBBP1t/Q79DOejg4OLy8vLy8vLy8vby8sgAv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAQEBAQEBAQHmrrq6AQEBASAGQQT9bf0O/U79USAGIAf9DQ4PEBESExQVFhcYGRobHB39DGBgYGBgYGBgYGBgYGBgYGD9cyAGIAf9DQ0ODxAREhMUFRYXGBkaGxz9DHBwcHBwcHBwcHBwcHBwcHD9c/1Q/QyAgICAgICAgICAgICAgICA/U79DAICAgICAgICgICAgCEBFUkgBiAH/Q0PEBESExQVFhcYGRobHB0eIgJBBP1t/Q79DOejg4OLy8vLy8vLy8vby8sgAv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAQEBAQEBAQHmrrq6AQEBASAHQQT9bf0O/U79Uf1Q/VAgByAE/Q0ODxAREhMUFRYXGBkaGxwd/QxgYGBgYGBgYGBgYGBgYGBg/XMgByAE/Q0NDg8QERITFBUWFxgZGhsc/QxwcHBwcHBwcHBwcHBwcHBw/XP9UP0MgICAgICAgICAgICAgICAgP1O/QwCAgICAgICAoCAgIAhARVJIAcgBP0NDxAREhMUFRYXGBkaGxwdHiICQQT9bf0O/Qzno4ODi8vLy8vLy8vL28vLIAL9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAEBAQEBAQEB5q66ugEBAQEgBEEE/W39Dv1O/VEgBCAD/Q0ODxAREhMUFRYXGBkaGxwd/QxgYGBgYGBgYGBgYGBgYGBg/XMgBCAD/Q0NDg8QERITFBUWFxgZGhsc/QxwcHBwcHBwcHBwcHBwcHBw/XP9UP0MgICAgICAgICAgICAgICAgP1O/QwCAgICAgICAoCAgIAhARVJIAQgA/0NDxAREhMUFRYXGBkaGxwdHiICQQT9bf0O/Qzno4ODi8vLy8vLy8vL28vLIAL9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAEBAQEBAQEB5q66ugEBAQEgA0EE/W39Dv1O/VH9UP1QBSAFIAL9DP/////////////////v37/9c/1QCyEFIAMhAiAJQUBrIQkMAQsLA0AgASAJSwRAIAIgACAJav0ABABBkAhBECABIAlrIgogCkEQTxtr/QAEAP1OIgP9DQ8QERITFBUWFxgZGhscHR4hBCAFIAIgA/0NDg8QERITFBUWFxgZGhscHf0MYGBgYGBgYGBgYGBgYGBgYP1zIAIgA/0NDQ4PEBESExQVFhcYGRobHP0McHBwcHBwcHBwcHBwcHBwcP1z/VD9DICAgICAgICAgICAgICAgID9Tv0MAgICAgICAgKAgICAIQEVSSAEQQT9bf0O/Qzno4ODi8vLy8vLy8vL28vLIAT9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAEBAQEBAQEB5q66ugEBAQEgA0EE/W39Dv1O/VH9UCEFIAMhAiAJQRBqIQkMAQsLIAUgAv0M/////////////////+/fv/1z/VD9UwRAAkADQCABIAhLBEAgASAIIglrIQpBASEIAkAgACAJaiIMLQAAIgtBgAFJDQBBACEIIAtBwgFJIAtB9AFLcg0AIAogC0HgAUkEf0ECBUEDQQQgC0HwAUkbCyIKSQ0AIAwtAAEhDSALQe0BRgR/QZ8BBUGPAUG/ASALQfQBRhsLIA1JBH9BAQUgC0HgAUYEf0GgAQVBkAFBgAEgC0HwAUYbCyANSwsNACAKQQJLBH8gDC0AAkHAAXFBgAFHBUEACw0AIApBA0sEfyAMLQADQcABcUGAAUcFQQALDQAgCiEICyAIRQ0CIAggCWohCAwBCwtBfyEJCwVBfyEJCyAJC+cBAgJ/AX4gACgCJCIGrUIIfCAErUIHfEJ4g3whByAAKAIEIgVBgCBGBH9BAQUgByAANQIoVgsEQCAAQQA2AhxBAA8LIAAgBUEBajYCBCAAIAc+AiQgACgCICAGaiIFIAStNwMAIAVBCGohBQNAIARBCEsEQCAFIAMpAwA3AwAgBUEIaiEFIANBCGohAyAEQQhrIQQMAQsLIAUgAykDAEGoCyAEaykDAIM3AwAgASACNwMAIAEgBjYCDCACQgyGQv8fhHmnQQFqIgEgACgCGCACQjSIp2oiAC0AAEsEQCAAIAE6AAALQQELzwECAX8BfiAAKAIUIgNBgCBGBEAgABAGIABBADYCKEEADwsgACADQQFqNgIUIAEgAjcDACAAKAIkIgAgAkLrh9aF6Mih5OEAfSICIAJCIIiFQpP757KG17/0Vn4iBCAEQiCIIgKFQpP757KG17/0Vn5CIIinIgFBFHZqLQAAIAGtQiyGeadBAWpJBEAgACACIASFQpP757KG17/0Vn4iAiACQiCIhSICQjSIp2oiAC0AACACQgyGQv8fhHmnQQFqIgFJBEAgACABOgAACwtBAQtUAQR/IAAoAigiAkUEQA8LIAIhAQNAIAEgAkGAgAhqSQRAIAEoAggiAyABKAIMIgRHBEAgACABKQMAIAMgBGsQCCABIAM2AgwLIAFBEGohAQwBCwsLigICBHsBf/0MAAAAAAAA8H8AAAAAAADwfyEF/QwAAAAAAADw/wAAAAAAAPD/IQIgASABIABrQQhxayEGA0AgACAGSQRAIAUgAP0ABAD9DAAAAAAAAAAAAAAAAAAAAAD98AEiA/32ASEFIAIgA/33ASECIAQgAyAD/fEB/fABIQQgAEEQaiEADAELCyAAIAFJBEAgBSAA/QoDAP0MAAAAAAAAAAAAAAAAAAAAAP3wASID/fYBIQUgBCADIAP98QH98AEhBCACIAP99wEhAgtBoKABIAX9IQAgBf0hAaQ5AwBBqKABIAL9IQAgAv0hAaU5AwAgBP0MAAAAAAAAAAAAAAAAAAAAAP1H/cMBC8wBAgF8An4gACABvyIDIAArAwCkOQMAIAAgAyAAKwMIpTkDCCAAQRBqIAAoAhAgAmo2AgAgACgCGCABQv///////////wCDIAFCP4ciBCACEAsgACgCHEL/////////9/8AIAMgA6K9IgUgBUL/////////9/8AWhtCACACEAsgACgCICIABEAgACAEp0GA4ABxQf/fACABQi2Ip0H//w9xQYDfB2siAEEAIABBAE4bIgAgAEH/3wBKG2pBAnRqIgAgACgCACACajYCAAsLvwICBH8CfiAAKAIUIQIgACgCKAR/IAAoAhggAkkFQQALBEAgACAAKAIAIAAoAiAgACgCGGotAAAgACgCEGxBA3ZqNgIAIAAgACgCGEEBajYCGAsgACgCGCACTwRAQQAkAiAAKAIEIQQgACgCACEBAkADQCABIARJIAZCxgBUcQRAIAEtAAAhAyABQQFqIQEgBSADrUL/AIMgBoaEIQUgA0GAAUkEQCAAIAE2AgAMAwsgBkIHfCEGDAELC0EBJAJCACEFC0EBIAAoAgQiASAAKAIAIgNrIAJJQQEgASADSSMCGxsEQEEADwsgAEIAIAVCAYN9IAVCAYiFNwMwIAAgAzYCICAAIAIgA2o2AgAgAEEANgIYCyAAKAIgIAAoAhhqLQAAQcAASwRAQQAPCyAAIAAoAhA2AhwgAEEANgIkQQELugEDA34BfAJ/A0AgACABSQRAIAIgACsDACIHEABC//////////f/ACAHIAeivSIEIARC//////////f/AFobIgRCNIinIghBAEchCSAEQv////////8HgyAJrUI0hoQgCEEBaiAJayIIQQNxrYYiBCADIAhBAnZBBHRqIggpAwAiBXwhBiAIIAY3AwAgBSAGhSAEIAaFg0IAUwRAIAggCCkDCCAFQj+HQgGEfDcDCAsgAEEIaiEADAELCwvKAQIDfgF/IAOtIgQgAUL/////////B4MgAUI0iKciA0EARyIHrUI0hoQgA0EBaiAHayIDQQNxrYYiAUL/////D4N+IgVC/////w+DIAQgAUIgiH4gBUIgiHwiAUIghoQhBCABQiCIIQUgACADQQJ2QQR0aiIAKQMAIQEgACkDCCABQj+HfCEGIAJCAFIEfiABIAR9IQIgBiAFIAEgBFStfH0FIAYgBSAEIAEgBHwiAlatfHwLIQEgACACNwMAIAAgASACQj+HfTcDCAvDBQILfwF7IAT9DyESIAFBBGsoAgBBAWohBwNAIAIgEUsEQEEBIQ8DQCADIA9PBEAgAyAPRiAHIAEoAgBBAWoiCkEBayIISXEEfyAAIAhqQQFrLQAAQQ1GBUEACwR/IAhBAWsFIAgLIgsgB0tBACAEGwR/IAAgB2otAAAgBEH/AXFGBUEACwRAIAsgB2tBAkkEf0EBBSAAIAtqQQFrLQAAIARB/wFxRwsEQEF/DwsgACAHakEBaiEIIAAgC2pBAWshDiAHQQFqIQcgC0EBayELIBBBAmohECAIIA5GBEBBfyEHQX8hCwUgCCEJAn8DQCAJIA5JBEAgCf0ABAAgEv0j/WQiDARAIAkgDGhqIgkgDiAJIA5JGwwDCyAJQRBqIQkMAQsLIA4LIA5HBEAgBiEHIAgiCSELAn8DQCALIA5JBEAgC/0ABAAgEv0j/WQiDARAIAsgDGhqIgsgDiALIA5JGwwDCyALQRBqIQsMAQsLIA4LIQsCQANAIAsgDkcEQEEAIQwgC0EBaiAORgR/QQEFIAstAAAgCy0AAUcLDQIgC0EBaiAJayENA0AgDCANSQRAIAcgDGogCSAMav0ABAD9CwQAIAxBEGohDAwBCwsgByANaiEHIAtBAmoiCSEMAn8DQCAMIA5JBEAgDP0ABAAgEv0j/WQiCwRAIAwgC2hqIgsgDiALIA5JGwwDCyAMQRBqIQwMAQsLIA4LIQsMAQsLIA4gCWshDEEAIQsDQCALIAxJBEAgByALaiAJIAtq/QAEAP0LBAAgC0EQaiELDAELCyAHIAxqIQwLIAwiCUUEQEF/DwsgECAOIAhrIAkgBmtrQQF0aiEQIAYgAGshByAJIABrIQsgCSEGCwsLIAUgBzYCACAFIAs2AgQgCiEHIA9BAWohDyABQQRqIQEgBUEIaiEFDAELCyARQQFqIREMAQsLIBALswMDBH8BfAF+IAD9AAQA/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAkJCQkJCQkJCQkJCQkJCQn9Kv1kIQQgACAALQAAQS5GBH8gBEEBdkF/c2giA0EBa0EJTwRARAAAAAAAAPh/DwsgACkDAUKw4MCBg4aMmDCFQsAAQQggAyADQQhPG0EDdK19hkKBFH5CCIhC/4H8h/CfwP8Ag0KBgJADfkIQiEL//4OA8P8/g0KBgICAgOIJfkIgiCEIIANBCUYEfiAAMQAJQjB9IAhCCn58BSAIC7kgA0EDdEGgCGorAwCjIQcgA0EBagVBAAsiBWotAAAiA0EgckH6AEYgASAFayIBQQFGcQRAIAK5IAegDwsgACAFaikDASIIQg+Dp0EKbCAIQgiIp0EPcWohACAIQhiIp0EPcSIGQQVLBH9BAAUgAEEXSwR/QQAFIANBK0YgA0EtRnIgAUEGRnEgBCAFQQFqdkEfcUEbRnEgCEIQiEL/AYNCOlFxCwtFBEBEAAAAAAAA+H8PCyAAQTxsIAZBCmxqIAhCIIinQQ9xakE8bK0iCCACfCACIAh9IANBLUYbuSAHoAvcAwMJfwF+BXtBgPEB/QAEACEUQZDxAf0ABAAhFUHQ8QH9AAQAIRZBoAr9AAQAIRcgCCEKA0AgBSALSwRAAkAgAigCACABKAIAIARqIg1rIg9BCkYEQCAAIA1q/QAEACAU/XEiGCAV/Sr9YwRAIBggFv0OIBf9lQFBCP2NAf0dACITQv//A4OnQeQAbCATQhCIp0H//wNxaiEQAn9BgICAgHggE0IwiKciDEEBa0EeSyATQiCIp0H//wNxIhFBAWtBC0tyDQAaIAxBHEsEQEGAgICAeCAMIBFB4PEBai0AACAQQQNxRSISBH8gEEHkAHAEf0EABSAQQZADcAtFBSASCyARQQJGIhIgEhtBAEdqSw0BGgsgEEGQA2ogEUECTSIQayESIBBBDGwgEWpBmQFsQckDa0EFbSAMaiASQe0CbCASQQJ2aiASQeQAbmsgEkGQA25qakGe6jRrCyIMQYCAgIB4RwRAIAcgDLc5AwAMAwsLCyAHRAAAAAAAAPh/OQMAQQAgDUF/RyAPGwRAIA5BAWohDiAGDQELIAogCzYCACAKQQRqIQoLIAtBAWohCyABIANqIQEgAiADaiECIAdBCGohBwwBCwsgCSAJKAIAIA5qNgIAIAogCGtBAnYLlgUEDX8BfgZ7AXxBoPEB/QAEACEYQbDxAf0ABAAhGUHA8QH9AAQAIRpB0PEB/QAEACEbQaAK/QAEACEcIAghCgNAIAUgC0sEQAJAIAIoAgAgASgCACAEaiIOayIMQRRPBEAgACAOaiIP/QAEACAa/VAgGP1xIR0gDygCECINQQh2Qf8BcUEwayEQIA1B/wFxQTpGIB0gGf0q/WNBAEdxIBBBBU1xIA1BEHZB/wFxQTBrIhJBCU1xBEAgHSAb/Q4gHP2VAUEI/Y0BIh39HQAiF0L//wODp0HkAGwgF0IQiKdB//8DcWohEwJ/QYCAgIB4IBdCMIinIhRBAWtBHksgF0IgiKdB//8DcSIVQQFrQQtLcg0AGiAUQRxLBEBBgICAgHggFCAVQeDxAWotAAAgE0EDcUUiFgR/IBNB5ABwBH9BAAUgE0GQA3ALRQUgFgsgFUECRiIWIBYbQQBHaksNARoLIBNBkANqIBVBAk0iE2shFiATQQxsIBVqQZkBbEHJA2tBBW0gFGogFkHtAmwgFkECdmogFkHkAG5rIBZBkANuampBnuo0awsiE0GAgICAeEcgHf0dAaciFEH//wNxIhVBF01xBEAgFUGQHGwgFEEQdkE8bGogEEEKbGogEmqtIBOsQoCjBX58IRcgDEEURiIQBH8gDUEYdkEgckH6AEYFIBALBHwgF7kFIA9BE2ogDEETayAXEA0LIh4gHmEEQCAHIB45AwAMBAsLCwsgB0QAAAAAAAD4fzkDAEEAIA5Bf0cgDBsEQCARQQFqIREgBg0BCyAKIAs2AgAgCkEEaiEKCyALQQFqIQsgASADaiEBIAIgA2ohAiAHQQhqIQcMAQsLIAkgCSgCACARajYCACAKIAhrQQJ2C9ECAQR/IAkEQCAAIAEgAiADIAQgBSAGIAcgCCAJIAogCyAMEBEPCyALIQkDQCAFIA9LBEAgAigCACABKAIAIARqIg5rIQpBAUECIA5Bf0cbIQ0CQCAKRQ0AQQAhDSAIIApPBH8gCkEDakECdiAHTwVBAAsNACAAIA5qIQ1BACEOA0AgCkEQSwRAIA4gDf0ABAD9DL+/v7+/v7+/v7+/v7+/v7/9J/1kaWohDiANQRBqIQ0gCkEQayEKDAELC0EAQQIgDiAN/QAEAP0Mv7+/v7+/v7+/v7+/v7+/v/0n/WRBASAKdEEBa3FpaiIKIAdPIAggCk9xGyENCwJAIA1FDQAgECANQQFGIgpqIRAgBkEAIAobDQAgCSAPNgIAIAlBBGohCQsgD0EBaiEPIAEgA2ohASACIANqIQIMAQsLIAwgDCgCACAQajYCACAJIAtrQQJ2C7kGAQ9/IAshDQNAIAUgGksEQAJAIAIoAgAgASgCACAEaiIWayEQIAEgA0EAIBpBAWogBUkiFBsiDmohASACIA5qIgIoAgAgASgCACAEaiIVayEPIAEgA2ohASACIANqIQIgACAWaiIOIBBqIRMgDyAAIBVqIhtqIRIgDiAQIA8gDyAQSxtqIRFBASEZQQEhGANAIA4gEUkEQCAJIBlBCXQgDi0AAEEBdHJqLwEAIRkgCSAYQQl0IBstAABBAXRyai8BACEYIA5BAWohDiAbQQFqIRsMAQsLA0AgDiATSQRAIAkgGUEJdCAOLQAAQQF0cmovAQAhGSAOQQFqIQ4MAQsLA0AgEiAbSwRAIAkgGEEJdCAbLQAAQQF0cmovAQAhGCAbQQFqIRsMAQsLQQFBAiAWQX9HGyEOAkAgEEUNAEEAIQ4gCCAQTwR/IBBBA2pBAnYgB08FQQALDQAgACAWaiEbA0AgEEEQSwRAIA4gG/0ABAD9DL+/v7+/v7+/v7+/v7+/v7/9J/1kaWohDiAbQRBqIRsgEEEQayEQDAELC0EAQQIgDiAb/QAEAP0Mv7+/v7+/v7+/v7+/v7+/v/0n/WRBASAQdEEBa3FpaiIOIAdPIAggDk9xGyEOC0ECIA4gDgR/QQAFIAogGWotAABBAUcLGyIOQQFGIhAgF2ohFyAGRSAQcSAOQQJGcgRAIA0gGjYCACANQQRqIQ0LIBRFDQBBAUECIBVBf0cbIQ4CQCAPIhBFDQBBACEOIAggEE8EfyAQQQNqQQJ2IAdPBUEACw0AIAAgFWohDkEAIRsDQCAQQRBLBEAgGyAO/QAEAP0Mv7+/v7+/v7+/v7+/v7+/v/0n/WRpaiEbIA5BEGohDiAQQRBrIRAMAQsLQQBBAiAbIA79AAQA/Qy/v7+/v7+/v7+/v7+/v7+//Sf9ZEEBIBB0QQFrcWlqIg4gB08gCCAOT3EbIQ4LQQIgDiAOBH9BAAUgCiAYai0AAEEBRwsbIg5BAUYiDyAXaiEXIAZFIA9xIA5BAkZyBEAgDSAaQQFqNgIAIA1BBGohDQsgGkECaiEaDAILCwsgDCAMKAIAIBdqNgIAIA0gC2tBAnYL1ggDAn8Jfgl7IAL9DyEVQfDwAf0ABAAhFiAD/Q8hF0J/QgAgAxshD0J/QgAgBSgCFBshCv0M/////////////////////yEYIAQiAkEEa0F/NgIAQQAhAwNAIAEgA0sEQCAAIANqIgb9AAQAIRIgBv0ABBAhESAG/QAEICETIAb9AAQwIRRCfyEJIAEgA2siBkHAAEkEQCAS/QwgICAgICAgICAgICAgICAgQgEgBq2GQgF9Igmn/RD9DAAAAAAAAAAAAQEBAQEBAQH9Dv0MAQIECBAgQIABAgQIECBAgP1O/QwBAgQIECBAgAECBAgQIECA/SP9UiESIBP9DCAgICAgICAgICAgICAgICAgCUIgiKf9EP0MAAAAAAAAAAABAQEBAQEBAf0O/QwBAgQIECBAgAECBAgQIECA/U79DAECBAgQIECAAQIECBAgQID9I/1SIRMgFP0MICAgICAgICAgICAgICAgICAJQjCIp/0Q/QwAAAAAAAAAAAEBAQEBAQEB/Q79DAECBAgQIECAAQIECBAgQID9Tv0MAQIECBAgQIABAgQIECBAgP0j/VIhFCAR/QwgICAgICAgICAgICAgICAgIAlCEIin/RD9DAAAAAAAAAAAAQEBAQEBAQH9Dv0MAQIECBAgQIABAgQIECBAgP1O/QwBAgQIECBAgAECBAgQIECA/SP9UiERCyAZIBIgEf1QIBMgFP1Q/VD9UCEZIBggEiAR/XcgEyAU/Xf9d/13IRggCSASIBb9I/1krSARIBb9I/1krUIQhoQgEyAW/SP9ZK1CIIaEIBQgFv0j/WStQjCGhIMiCyAJIBIgFf0j/WStIBEgFf0j/WStQhCGhCATIBX9I/1krUIghoQgFCAV/SP9ZK1CMIaEg4QhCCAMIAt7fCEMIAogCSASIBf9I/1krSARIBf9I/1krUIQhoQgEyAX/SP9ZK1CIIaEIBQgF/0j/WStQjCGhIMgD4MiCYRCAFIEQCAKIAkgCUIBhoUiCiAKQgKGhSIKIApCBIaFIgogCkIIhoUiCiAKQhCGhSIKIApCIIaFhSIQQj+HIQogCSAQhEJ/hSIQIAuDIQsgDSAJe3whDSAIIBCDIQgLIA4gC3t8IQ4gCHunIQcgAiEGA0AgBiADIAh6p2o2AgAgBiADIAggCEIBfYMiCHqnajYCBCAGIAMgCCAIQgF9gyIIeqdqNgIIIAYgAyAIIAhCAX2DIgh6p2o2AgwgBiADIAggCEIBfYMiCHqnajYCECAGIAMgCCAIQgF9gyIIeqdqNgIUIAYgAyAIIAhCAX2DIgh6p2o2AhggBiADIAggCEIBfYMiCHqnajYCHCAGQSBqIQYgCCAIQgF9gyIIQgBSDQALIAIgB0ECdGohAiADQUBrIQMMAQsLIAUgDj4CACAFIAw+AgQgBSANPgIIIAUgGf1kQQBHNgIMIAUgGP1jRTYCECAFIApCAFI2AhQgAiAEa0ECdgufAQEEfyADQQJ0IgggAWpBBGshBSABQQRrKAIAIQEDQCACIAZLBEAgBSgCACIDIABqLQAAQQpHBEBBAA8LIAQEfyAAIAFBAWpqLQAAIARB/wFxRgVBAAsEQEEADwsgByADIAFBAWpHIgEEfyAAIANqQQFrLQAAQQ1GBSABC0EAR3IhByADIQEgBkEBaiEGIAUgCGohBQwBCwtBA0EBIAcbC88IAg1/A34DQCAFBEBBgAQgBSAFQYAETxshEUEAIQdBACEOIAIgASILayENA0AgDiARSQRAIAsgDWooAgAgCygCACAEaiIKayIPBEAgB0EDdEHw0AFqIgggACAKaiIJNgIAIAggDzYCBCAPrUKV+Kn6l7fem55/hSEUQgAhFiAJIA9BAWtBeHFqIQgDQCAIIAlLBEAgCSkDACIVIBSFQqW+4/TRjIfZn39+IhRCHYggFIUhFCAVIBaEIRYgCUEIaiEJDAELCyAHQQN0QfCgAWogFCAJKQMAQagLIAAgCmoiCCAPaiAJa2spAwCDIhSFNwMAIAdBAnRB8MABaiAUIBaEQoCBgoSIkKDAgH+DQgBSBH8gCCEJQQAhDANAIA9BEEsEQCAMIAn9AAQA/Qy/v7+/v7+/v7+/v7+/v7+//Sf9ZGlqIQwgCUEQaiEJIA9BEGshDwwBCwsgDCAJ/QAEAP0Mv7+/v7+/v7+/v7+/v7+/v/0n/WRBASAPdEEBa3FpagUgDws2AgAgB0EBaiEHCyAOQQFqIQ4gAyALaiELDAELCyAGKAIIIQsgBigCDCEMIAYpAxAhFCAHIgpBAnRB8MABaiEJQfDAASEHA0AgByAJSQRAIAsgBygCACIIIAggC0sbIQsgDCAIIAggDEkbIQwgFCAIrXwhFCAHQQRqIQcMAQsLIAYgBigCACAKajYCACAGIAs2AgggBiAMNgIMIAYgFDcDECAGKAIcIg0EfwJ/QQAhCyAGKAIgIQ4DQCAKIAtLBEAgC0EDdCIMQfDQAWoiBygCACEJIAcoAgQhCCANIAxB8KABaikDAEKlvuP00YyH2Z9/fiIUQiCIIBSFQpP757KG17/0Vn4iFEIgiCAUhUKT++eyhte/9FZ+IhRCIIggFIUiFEIziKciEEEEdGohEwNAIBMoAggiDwR/IBMpAwAgFFIiBwR/IAcFIAkhBwJ/QQAgDiATKAIMaiIMKAIAIAhHDQAaIAxBCGohEiAIIQwDQCAMQQhLBEBBACASKQMAIAcpAwBSDQIaIBJBCGohEiAHQQhqIQcgDEEIayEMDAELCyASKQMAIAcpAwBBqAsgDGspAwCDUQtFCwVBAAsEQCANIBBBAWpB/z9xIhBBBHRqIRMMAQsLIAsgDwR/QQEFIAYgEyAUIAkgCBAECwR/IBMgD0EBajYCCEEBBUEAC0UNAhogC0EBaiELDAELCyAKCwVBAAsgBigCGCELIApBA3RB8KABaiEJQQN0QfCgAWohDwNAIAkgD0sEQCALIA8pAwBCpb7j9NGMh9mff34iFEIgiCAUhUKT++eyhte/9FZ+IhRCIIggFIVCk/vnsobXv/RWfiIUQiCIIBSFIhRCNIinaiEIIBRCDIZC/x+EeadBAWoiByAILQAASwRAIAggBzoAAAsgD0EIaiEPDAELCyAFIBFrIQUgAyARbCIHIAFqIQEgAiAHaiECDAELCwvtBQIQfwJ+IAcoAhghDiAHKAIgIQ0gBygCACESIAcoAgghFSAHKAIMIRQgBykDECEZA0AgBSARSwRAIAYgEUECdGooAgAiEEUgAigCACABKAIAIARqIghrIglFckUEQCAQIBJqIRIgACAIaiIKIQtBACEMIAkhCANAIAhBEEsEQCAMIAv9AAQA/Qy/v7+/v7+/v7+/v7+/v7+//Sf9ZGlqIQwgC0EQaiELIAhBEGshCAwBCwsgFSAMIAv9AAQA/Qy/v7+/v7+/v7+/v7+/v7+//Sf9ZEEBIAh0QQFrcWlqIgggCCAVSxshFSAUIAggCCAUSRshFCAZIAitIBCtfnwhGSAKIQggCa1Clfip+pe33puef4UhGCAJIQsDQCALQQhLBEAgCCkDACAYhUKlvuP00YyH2Z9/fiIYIBhCHYiFIRggCEEIaiEIIAtBCGshCwwBCwsgGCAIKQMAQagLIAtrKQMAg4VCpb7j9NGMh9mff34iGCAYQiCIhUKT++eyhte/9FZ+IhggGEIgiIVCk/vnsobXv/RWfiIYIBhCIIiFIRggBygCHCIXBH8gFyAYQjOIpyIPQQR0aiEWA0AgFigCCCIMBH8gFikDACAYUiIIBH8gCAUgCiEIAn9BACANIBYoAgxqIgsoAgAgCUcNABogC0EIaiETIAkhCwNAIAtBCEsEQEEAIBMpAwAgCCkDAFINAhogE0EIaiETIAhBCGohCCALQQhrIQsMAQsLIBMpAwAgCCkDAEGoCyALaykDAINRC0ULBUEACwRAIBcgD0EBakH/P3EiD0EEdGohFgwBCwsgDAR/QQEFIAcgFiAYIAogCRAECwR/IBYgDCAQajYCCEEBBUEACwVBAAtFBEAgGEIMhkL/H4R5p0EBaiIIIA4gGEI0iKdqIgktAABLBEAgCSAIOgAACwsLIBFBAWohESABIANqIQEgAiADaiECDAELCyAHIBI2AgAgByAVNgIIIAcgFDYCDCAHIBk3AxALpgcDAn4IewN/QbCgAf0ABAAhBkHAoAH9AAQAIQdB0KAB/QAEACEIQeCgAf0ABAAhCUGwC/0ABAAhCiAD/REhCyABIAEgAGtBCHFrIQ4DQCAAIA5JBEAgAP0ABAD9DAAAAAAAAAAAAAAAAAAAAAD98AEiDEEr/c0BIAb9TiAH/bEB/QwAAAAAAAAAAAAAAAAAAAAA/bgBIAj9tgEgC/2uASAM/QwAAAAAAAAAAAAAAAAAAAAA/UkgCf1O/a4BIg39GwAiDyAPKAIAQQFqNgIAIA39GwIiDyAPKAIAQQFqNgIAIAArAwBEAAAAAAAAAACgvSEEIAIgDCAK/c4BIgwgDEEg/c0B/VEiDP0dAEKT++eyhte/9FZ+IgUgBUIgiIVCk/vnsobXv/RWfkIgiKciD0EUdmotAAAgD61CLIZ5p0EBakkEQCACIARC64fWhejIoeThAH0iBCAEQiCIhUKT++eyhte/9FZ+IgQgBEIgiIVCk/vnsobXv/RWfiIEIARCIIiFIgRCNIinaiIPLQAAIARCDIZC/x+EeadBAWoiEEkEQCAPIBA6AAALCyAAKwMIRAAAAAAAAAAAoL0hBCACIAz9HQFCk/vnsobXv/RWfiIFIAVCIIiFQpP757KG17/0Vn5CIIinIg9BFHZqLQAAIA+tQiyGeadBAWpJBEAgAiAEQuuH1oXoyKHk4QB9IgQgBEIgiIVCk/vnsobXv/RWfiIEIARCIIiFQpP757KG17/0Vn4iBCAEQiCIhSIEQjSIp2oiDy0AACAEQgyGQv8fhHmnQQFqIhBJBEAgDyAQOgAACwsgAEEQaiEADAELCyAAIAFGBEAPCyAAKwMARAAAAAAAAAAAoL0iBEItiKdB//8PcUGA3wdrIgFBACABQQBOGyEBIAMgBEI/h6dBgOAAcUH/3wAgASABQf/fAEobakECdGoiASABKAIAQQFqNgIAIAArAwBEAAAAAAAAAACgvSEEIAIgACsDAEQAAAAAAAAAAKC9QuuH1oXoyKHk4QB9IgUgBUIgiIVCk/vnsobXv/RWfiIFIAVCIIiFQpP757KG17/0Vn5CIIinIgBBFHZqLQAAIACtQiyGeadBAWpJBEAgAiAEQuuH1oXoyKHk4QB9IgQgBEIgiIVCk/vnsobXv/RWfiIEIARCIIiFQpP757KG17/0Vn4iBCAEQiCIhSIEQjSIp2oiAC0AACAEQgyGQv8fhHmnQQFqIgFJBEAgACABOgAACwsLwwUDBX8DfgJ8IAAgAUEDdGohByACKAIoIgUEQANAIAAgB0kEQAJAIAArAwBEAAAAAAAAAACgvSIJQv///////////wCDQoCAgICAgID4/wBUBEAgBSAJQuuH1oXoyKHk4QB9IghCIIggCIVCk/vnsobXv/RWfiIIQiCIIAiFQpP757KG17/0Vn5CIIinQRN2IgFBBHRqIQQDQCAEKAIIIgMEfyAEKQMAIAlSBUEACwRAIAUgAUEBakH/P3EiAUEEdGohBAwBCwsgAwR/QQEFIAIgBCAJEAULBH8gBCADQQFqNgIIQQEFQQALRQ0BCyAAQQhqIQAMAgsLCwsDQCAAIAdJBEAgByAAIgFBgEBrIgAgACAHSxsiACEEIAEgBBAHRQRAQaDgACEDA0AgASAESQRAIAMgASkDACIINwMAIAMgCEL///////////8Ag0KAgICAgICA+P8AVEEDdGohAyABQQhqIQEMAQsLQaDgACADIgQQBxpBoOAAIQELIAEgBEYNAUGooAErAwAhDCACQaCgASsDACILIAIrAwCkOQMAIAIgDCACKwMIpTkDCCACIAIoAhAgBCABa0EDdmo2AhAgASAEIAuZIAyZpSACKAIYIAIoAhwQPSACKAIkIQUgAigCICIDBEAgASAEIAUgAxAWBQNAIAEgBEkEQCAFIAErAwBEAAAAAAAAAACgvULrh9aF6Mih5OEAfSIJQiCIIgogCYVCk/vnsobXv/RWfiIIQiCIIAiFQpP757KG17/0Vn5CIIinIgNBFHZqLQAAIAOtQiyGeadBAWpJBEAgBSAJIAqFQpP757KG17/0Vn4iCEIgiCAIhUKT++eyhte/9FZ+IghCIIggCIUiCEI0iKdqIQYgCEIMhkL/H4R5p0EBaiIDIAYtAABLBEAgBiADOgAACwsgAUEIaiEBDAELCwsMAQsLC60DAgJ+Bn8gAygCJCEHIAAgAkEDdGohCwNAIAAgC0kEQAJAIAEoAgAiCEUgACsDAEQAAAAAAAAAAKC9IgRC////////////AINCgICAgICAgPj/AFpyDQAgAygCKCIJBH8gCSAEQuuH1oXoyKHk4QB9IgUgBUIgiIVCk/vnsobXv/RWfiIFIAVCIIiFQpP757KG17/0Vn5CIIinQRN2IgJBBHRqIQYDQCAGKAIIIgoEfyAGKQMAIARSBUEACwRAIAkgAkEBakH/P3EiAkEEdGohBgwBCwsgCgR/QQEFIAMgBiAEEAULBH8gBiAIIApqNgIIQQEFQQALBUEACw0AIAMgBCAIEAggByAEQuuH1oXoyKHk4QB9IgQgBEIgiIVCk/vnsobXv/RWfiIEIARCIIgiBYVCk/vnsobXv/RWfkIgiKciAkEUdmotAAAgAq1CLIZ5p0EBakkEQCAHIAQgBYVCk/vnsobXv/RWfiIEIARCIIiFIgRCNIinaiICLQAAIARCDIZC/x+EeadBAWoiBkkEQCACIAY6AAALCwsgAEEIaiEAIAFBBGohAQwBCwsLbAAgACABaiEBA0AgASAAa0HAAE8EQCAA/QAEACAA/QAEEP1QIAD9AAQgIAD9AAQw/VD9UP1kBEBBAQ8LIABBQGshAAwBCwsDQCAAIAFJBEAgAC0AAEH/AEsEQEEBDwsgAEEBaiEADAELC0EAC7kBAQR/A0AgAiAGSwRAIAQgAyAAayIFrSAFQSRqrUIghoQ3AwBBACEFA0AgBUEQSQRAIAVBBkYgBUEERnIgBUEIRnIgBUEKRnIEQCADQS06AAAgA0EBaiEDCyADIAEtAAAiB0EEdiIIQTBB1wAgCEEKSRtqOgAAIAMgB0EPcSIHQTBB1wAgB0EKSRtqOgABIAVBAWohBSABQQFqIQEgA0ECaiEDDAELCyAGQQFqIQYgBEEIaiEEDAELCwtqAQN/A0AgAyAGSwRAIAIgAWtBBEkEQEEADwsgASgCACIFIAIgAUEEaiIBa0sEQEEADwsgBCABIABrIgetIAUgB2qtQiCGhEJ/IAUbNwMAIAEgBWohASAGQQFqIQYgBEEIaiEEDAELCyABC2ECA34BfyADrSEEA0AgAiAHSwRAIAQgADQCACIEUyAEIAE0AgAiBoRCAFNyBEBEAAAAAAAA8L8PCyAFIAQgBnwiBHwhBSAHQQFqIQcgAEEEaiEAIAFBBGohAQwBCwsgBboLmAEBA38DQCAFIApLBEAgBCgCACIJIAMoAgAiC3JBAEggCSACIAFrS3IEQEEADwsgByAGIAv8CgAAIAcgC2ogASAJ/AoAACAIIAcgAGsiBq0gBiAJIAtqIgtqrUIghoRCfyALGzcDACAHIgYgC2ohByABIAlqIQEgCkEBaiEKIANBBGohAyAEQQRqIQQgCEEIaiEIDAELCyABC14BBH8gAyEEA0AgAiAFSwRAIAEoAgQgASgCACIGayIHBH8gACAGaiAHEANBAEgFQQELRQRAIAQgBTYCACAEQQRqIQQLIAVBAWohBSABQQhqIQEMAQsLIAQgA2tBAnYLQQAgASAAayEAQQAhAQNAIAEgA0kEQCAEIACtIAAgAmoiAK1CIIaEQn8gAhs3AwAgAUEBaiEBIARBCGohBAwBCwsLZAEDfwNAIAQgB0sEQCADKAIAIgZBAEggBiACIAFrS3IEQEEADwsgBSABIABrIgitIAYgCGqtQiCGhEJ/IAYbNwMAIAEgBmohASAHQQFqIQcgBUEIaiEFIANBBGohAwwBCwsgAQsxAQF/A0AgASADSwRAIAIgACgCALg5AwAgA0EBaiEDIABBBGohACACQQhqIQIMAQsLC1gBBH8DQCACIAZLBEAgACABIAZsaiADaiEJIAUgBmohCEEAIQcDQCAEIAdLBEAgCCAHIAlqLQAAOgAAIAdBAWohByACIAhqIQgMAQsLIAZBAWohBgwBCwsLoQgDBX8EfgJ8AkACQAJAAkACQAJAAkACQAJAAkACQCAADgoKAAECAwQFBgcICQtBASENDAkLQQIhDQwIC0EDIQ0MBwtBBCENDAYLQQUhDQwFC0EGIQ0MBAtBByENDAMLQQghDQwCC0EJIQ0MAQsgCCEJA0AgAyAMSwRAIAdEAAAAAAAA+H85AwAgCSAMNgIAIAlBBGohCSAMQQFqIQwgASACaiEBIAdBCGohBwwBCwsgCSAIa0ECdg8LIAghCQNAIAMgDEsEQAJAIA1FBEAgASgCALcgBKMhEwwBCyANQQFGBEAgASgCALggBKMhEwwBCyANQQJGBEAgASkDACIOuUQAAAAAAAD4fyAOQv////////8PVyAOQoGAgICAgIBwWXEbIASjIRMMAQsgDUEDRgRAIAEpAwAiDrpEAAAAAAAA+H8gDkL/////////D1gbIASjIRMMAQsgDUEERgRAIAEqAgC7IRMMAQsgDUEFRgRAIAErAwAhEwwBCyANQQZGBEBEAAAAAAAA8L9EAAAAAAAA8D8gAS8BACIAQQ92GyISIABB/wdxIgq4okQAAAAAAABwPqIhEwJAIABBCnZBH3EiAEUNAEQAAAAAAAD4fyASRAAAAAAAAPB/oiAKGyETIABBH0YNACASIABB8AdqrUI0hiAKrUIqhoS/oiETCwwBCyANQQdGBEAgASkDACIOuSAE/AYiELmjnPwGIREgDiAQIBF+fSEPA0AgD0IAUwRAIA8gEHwhDyARQgF9IREMAQsLA0AgDyAQWQRAIA8gEH0hDyARQgF8IREMAQsLIBG5IA+5IBC5o6AhEwwBCyANQQhGBEAgASkDACIOuUQAAAAAZc3NQaOc/AYhESAOIBFCgJTr3AN+fSEPA0AgD0IAUwRAIA9CgJTr3AN8IQ8gEUIBfSERDAELCwNAIA9CgJTr3ANZBEAgD0KAlOvcA30hDyARQgF8IREMAQsLIAE0AghCjPuUAX1CgKMFfrkgEbkgD7lEAAAAAGXNzUGjoKAhEwwBCyANQQlGBEACfCABIQAgAiEKQQAhCyABMAAAQj+HIQ4DQCAKQQhLBEBEAAAAAAAA+H8gADAAACAOUg0CGiAKQQFrIQogAEEBaiEADAELCyAOIQ8DQCAKIAtLBEAgACALajEAACAPQgiGhCEPIAtBAWohCwwBCwsgD0I/hyAOUQR8IA+5RAAAAAAAAPh/IA9C/////////w9XIA9CgYCAgICAgHBZcRsFRAAAAAAAAPh/CwsgBKMhEwwBC0QAAAAAAAD4fyETCyAFIBNlIgAEQCAGIBNmIQALIAcgE0QAAAAAAAD4fyAAGzkDACAJIAw2AgAgCUEAQQQgABtqIQkgDEEBaiEMIAEgAmohASAHQQhqIQcMAQsLIAkgCGtBAnYLVQEBfyAAIANBAnRqIQMgAkEBayECA0AgAkEATgRAIAAgAkECdGohBCABIAJqLQAABEAgBCADQQRrIgMoAgA2AgAFIARBfzYCAAsgAkEBayECDAELCwthAQF+IAStIAWtQiCGhCEGIAAgA0EDdGohAyACQQFrIQIDQCACQQBOBEAgACACQQN0aiEEIAEgAmotAAAEQCAEIANBCGsiAykDADcDAAUgBCAGNwMACyACQQFrIQIMAQsLC14CAn8BfCADIQQDQCACIAVLBEAgACsDACIGIAZhBH9BAAUgAQR/IAEgBWotAAAFQQELCwRAIAQgBTYCACAEQQRqIQQLIAVBAWohBSAAQQhqIQAMAQsLIAQgA2tBAnYLVgEBfiADrSAErUIghoQhBkEAIQMDQCACIANLBEAgBSABKAIAIgRBf0YEfiAGBSAAIARBA3RqKQMACzcDACADQQFqIQMgAUEEaiEBIAVBCGohBQwBCwsLPgECfwNAIAIgBEsEQCADIAAgASAEaiIFQQN2ai0AACAFQQdxdkEBcbg5AwAgBEEBaiEEIANBCGohAwwBCwsLxwICCH8BfgNAIAEEQCAAKAIMIgQgASABIARLGyILRQRAIAAQAkUEQEF/DwsMAgsgAyALQQJ0aiEGIAAoAhAEQCAANQIYIAA1AgggC61+fCIMQv////8PWCAANQIEIAA1AgAgDEIHfEIDiHxacUUEQEF/DwtCASAAKAIIIgithkIBfachCSAAKAIAIQogACgCGCEEQQAhBQNAIAMgBkkEQCAKIARBA3ZqKQMAIARBB3GtiKcgCXEiByAFIAUgB0kbIQUgAyAHNgIAIANBBGohAyAEIAhqIQQMAQsLIAIgBU0EQEF/DwsFIAAoAhQiBCACTwRAQX8PCwNAIAMgBkkEQCADIAQ2AgAgA0EEaiEDDAELCwsgACAAKAIMIAtrNgIMIAAoAhAEQCAAIAAoAhggCyAAKAIIbGo2AhgLIAEgC2shAQwBCwtBAAvzAwIIfwF+A0AgAQRAIAAoAgwiBCABIAEgBEsbIgZFBEAgABACRQRAQX8PCwwCCyAAKAIQBEAgADUCGCAANQIIIAatfnwiDEL/////D1ggADUCBCAANQIAIAxCB3xCA4h8WnFFBEBBfw8LIAAoAgAhCiAAKAIYIQkgAkEBRiAAKAIIIgRBAUZxBEBBACEHQQAhBQNAIAUgBkkEQCAKIAUgCWoiBEEDdmooAgAgBEEHcXZB/wFxIQQgBiAFayILQQhJBEAgBEEBIAt0QQFrcSEECyADIAVqIAStQoGChIiQoMCAAX5CgYSQwICCiKCAf4NC//79+/fv37//AHxCB4hCgYKEiJCgwIABgzcDACAHIARpaiEHIAVBCGohBQwBCwsgByAIaiEIBUIBIASthkIBfachB0EAIQUDQCAFIAZJBEAgCiAJIAQgBWxqIgtBA3ZqKQMAIAtBB3GtiKcgB3EiCyACSwRAQX8PCyADIAVqIAIgC0YiCzoAACAIIAtqIQggBUEBaiEFDAELCwsFIAAoAhQiBCACSwRAQX8PCyADIAIgBEYiBCAG/AsAIAggBkEAIAQbaiEICyADIAZqIQMgACAAKAIMIAZrNgIMIAAoAhAEQCAAIAAoAhggBiAAKAIIbGo2AhgLIAEgBmshAQwBCwsgCAvSAgIHfwF+A0AgAQRAIAAoAgwiBCABIAEgBEsbIgVFBEAgABACRQRAQX8PCwwCCyAAKAIQBEAgADUCGCAANQIIIAWtfnwiC0L/////D1ggADUCBCAANQIAIAtCB3xCA4h8WnFFBEBBfw8LQgEgACgCCCIGrYZCAX2nIQcgACgCACEIIAAoAhgiBCAFIAZsaiEJIAYEQANAIAQgCUcEQCAIIARBA3ZqKQMAIARBB3GtiKcgB3EiCiACTwRAQX8PCyADIApBAnRqIgogCigCAEEBajYCACAEIAZqIQQMAQsLBSACRQRAQX8PCyADIAMoAgAgBWo2AgALBSAAKAIUIgQgAk8EQEF/DwsgAyAEQQJ0aiIEIAQoAgAgBWo2AgALIAAgACgCDCAFazYCDCAAKAIQBEAgACAAKAIYIAUgACgCCGxqNgIYCyABIAVrIQEMAQsLQQALlwQCA34KfyABIAAoAgxLBEBBfw8LIAFFBEBBAA8LQQhBBCAAKAIIQQFGIgkbIQggACAAKAIMIAFrNgIMIAApAzghAyAAKAIoRQRAIABBATYCKCAJBEAgAiADNwMABSACIAM+AgALIAIgCGohAiABQQFrIQELA0AgAQRAIAAoAhxFBEAgABAJRQRAQX8PCwsgACkDMCEEIAA1AgQgACgCACIMrSAAKAIkIgYgACgCICAAKAIYai0AACIHIAAoAhwiDSABIAEgDUsbIgpsaiIOrUIHfEIDiHxUBEBBfw8LIAIgCCAKbGohCyAHBEAgB0E4TQRAQgEgB62GQgF9IQUDQCACIAtJBEAgAyAEIAwgBkEDdmopAwAgBkEHca2IIAWDfHwhAyAJBEAgAiADNwMABSACIAM+AgALIAIgCGohAiAGIAdqIQYMAQsLBSAHQcAARgR+Qn8FQgEgB62GQgF9CyEFA0AgAiALSQRAIAMgBCAMIAZBA3ZqIg8pAwhCPyAGQQdxrSIDfYZCAYYgDykDACADiIQgBYN8fCEDIAkEQCACIAM3AwAFIAIgAz4CAAsgAiAIaiECIAYgB2ohBgwBCwsLBQNAIAIgC0kEQCADIAR8IQMgCQRAIAIgAzcDAAUgAiADPgIACyACIAhqIQIMAQsLCyAAIA42AiQgACANIAprNgIcIAEgCmshAQwBCwsgACADNwM4QQALpwQCBX4Df0EAJAIgACgCBCEHIAAoAgAhBgJAA0AgBiAHSSACQsYAVHEEQCAGLQAAIQggBkEBaiEGIAEgCK1C/wCDIAKGhCEBIAhBgAFJBEAgACAGNgIADAMLIAJCB3whAgwBCwtBASQCQgAhAQsgACgCBCEHIAAoAgAhBkIAIQICfgNAIAYgB0kgAkLGAFRxBEAgBi0AACEIIAZBAWohBiADIAitQv8AgyAChoQhAyAIQYABSQRAIAAgBjYCACADDAMLIAJCB3whAgwBCwtBASQCQgALIQIgACgCBCEHIAAoAgAhBkIAIQMCfgNAIAYgB0kgA0LGAFRxBEAgBi0AACEIIAZBAWohBiAEIAitQv8AgyADhoQhBCAIQYABSQRAIAAgBjYCACAEDAMLIANCB3whAwwBCwtBASQCQgALIQQgACgCBCEHIAAoAgAhBkIAIQMCfgNAIAYgB0kgA0LGAFRxBEAgBi0AACEIIAZBAWohBiAFIAitQv8AgyADhoQhBSAIQYABSQRAIAAgBjYCACAFDAMLIANCB3whAwwBCwtBASQCQgALIQMgAlBCACABIwIbUCABQoCAwABWcnIgASACVHIEQEF/DwsgASACQgOGgkIAUiAEQv////8HVnIEQEF/DwsgACAEPgIMIAAgASACgD4CECAAIAI+AhQgACACPgIYIABBADYCHCAAQQA2AiggAEIAIANCAYN9IANCAYiFNwM4IASnC6wBAQJ/IAAoAigEf0EABSAAKAIMCwRAIABBATYCKCAAIAAoAgxBAWs2AgwLA0AgACgCDCIBIAAoAhwiAksEQCAAIAEgAms2AgwgABAJRQRAQQAPCwwBCwsgAEEANgIMIAAoAhgiASAAKAIUSQRAIAAgACgCACAAKAIgIAFqLQAAIAAoAhBsQQN2ajYCACAAIAAoAhhBAWo2AhgLIAAoAgAiAUEAIAEgACgCBE0bC9IEAgd/An4gACABaiEGIAIgA2ohCCAAIQECQANAIAEgBk8gDEIcVnINASABLQAAIQAgAUEBaiEBIAsgAK1C/wCDIAyGhCELIABBgAFPBEAgDEIHfCEMDAELCyALIAOtVg0AIAIhAANAIAEgBkkEQCABLQAAIQMgAUEBaiEBIANBA3EiBAR/QQQgBCAEQQNGGyIFIAYgAWtLDQMgBEEBRgR/IANBAnZBB3FBBGohByABLQAAIANBBXZBCHRyBSADQQJ2QQFqIQcgBEECRgR/IAEvAQAFIAEoAgALCyEEIAEgBWohASAERSAEIAAgAmtLciAHIAggAGtLcg0DIAcgACIDaiEJAkAgBEEQTwRAA0AgAyAJSQRAIAMgAyAEa/0ABAD9CwQAIANBEGohAwwBCwsMAQsgBEEISQRAQQAhBQNAIAVBCEkEQCADIAVqIgogCiAEay0AADoAACAFQQFqIQUMAQsLIARBByAEbkEBamwhBCADQQhqIQMLA0AgAyAJSQRAIAMgAyAEaykDADcDACADQQhqIQMMAQsLCyAAIAdqBSADQQJ2IgNBPE8EQCADQTtrIgMgBiABa0sNBCABKAIAIQQgASADaiEBIANBBEYEf0F/BUEBIANBA3R0QQFrCyAEcSIDQX9GDQQLIANBAWoiAyAIIABrSyADIAYgAWtLcg0DQQAhBANAIAMgBEsEQCAAIARqIAEgBGr9AAQA/QsEACAEQRBqIQQMAQsLIAEgA2ohASAAIANqCyEADAELC0F/IAunIAAgAmutIAtSGw8LQX8L5QMCBn8BfiAAIAFqIQYgAiADaiEHIAIhAQNAIAAgBkkEQAJAIAAtAAAhBSAAQQFqIQAgBUEEdq0iCkIPUQRAA0AgACAGTw0CIAAtAAAhAyAAQQFqIQAgCiADrXwhCiADQf8BTw0ACwsgCiAHIAFrrVYgCiAGIABrrVZyDQAgCqchBEEAIQMDQCADIARJBEAgASADaiAAIANq/QAEAP0LBAAgA0EQaiEDDAELCyAKpyIDIABqIQAgASADaiEEIAAgBkYEQCAEIAJrDwsgBiAAa0ECSQ0AIAAvAQAhAyAAQQJqIQAgBUEPca0iCkIPUQRAA0AgACAGTw0CIAAtAAAhASAAQQFqIQAgCiABrXwhCiABQf8BTw0ACwsgA0UgAyAEIAJrS3IgCkIEfCIKIAcgBGutVnINACAEIgEgCqdqIQgCQCADQRBPBEADQCABIAhJBEAgASABIANr/QAEAP0LBAAgAUEQaiEBDAELCwwBCyADQQhJBEBBACEFA0AgBUEISQRAIAEgBWoiCSAJIANrLQAAOgAAIAVBAWohBQwBCwsgA0EHIANuQQFqbCEDIAFBCGohAQsDQCABIAhJBEAgASABIANrKQMANwMAIAFBCGohAQwBCwsLIAQgCqdqIQEMAgsLC0F/C/cBAgR/AXwgCCAAIAEgAiADIAQgBSAHIAgQNCIFRwRAIAAgASACIAMgBCAGIAcgCCAFIAkQMiEFCyAFIAhHBEAgACABIAIgAyAEIAcgCCAFEDMhBQsgBSAIRgR/QQAFIAgiCSEGA0AgBSAISwRAIAEgCCgCACIKIANsIgtqKAIAIARqIQwCQCACIAtqKAIAIAxrIgsEQCAAIAxqIgwtAABBLXNBAWtBH3YiDSAMaiALIA1rED4iDiAOYQRAIAcgCkEDdGogDr0gDa1CP4aENwMADAILCyAGIAo2AgAgBkEEaiEGCyAIQQRqIQgMAQsLIAYgCWtBAnYLC/UGAwx/BH4He0Ho3wD9AAQAIRpB+N8A/QAEACEeQYjgAP0ABAAhH0GgCv0ABAAhG0GwCv0ABAAhHEHACv0ABAAhHSAHIQoDQCAIIApLBEAgBiAKKAIAIg9BA3RqIQsgACADIA9sIg4gAWooAgAgBGoiDWoiES0AAEEtc0EBa0EfdiIMIBFqIRICQCACIA5qKAIAIA1rIg5BACAOIAxrIhNBAWtBCEkbBEAgEikDAEKw4MCBg4aMmDCFQsAAIBNBA3StfYYiGEL27Nmz586du/YAfCAYhEKAgYKEiJCgwIB/gyIZUARAIBNBAUYgEi0AAEEwR3IEQCALIBhCgRR+QgiIQv+B/Ifwn8D/AINCgYCQA35CEIhC//+DgPD/P4NCgYCAgIDiCX5CIIi5vSAMrUI/hoQ3AwAMAwsFIBlCAX0iFyAZhSEWIBNBAWtBByAZeqdBA3YiEWsiE2shFCAXIBmDUAR/IBggEUEDdK2IQv8Bg0IeUQVBAAsgE0EAR3EgEi0AAEEwRyAUQQBHcSAUQQFGcnEEQCALIBggFkJ/hYMgGCAWQgiIg0IIhoRCgRR+QgiIQv+B/Ifwn8D/AINCgYCQA35CEIhC//+DgPD/P4NCgYCAgIDiCX5CIIi5IBNBA3RBoAhqKwMAo70gDK1CP4aENwMADAMLCwUgE0EJa0EISQRAQQEgE3QiFEEBayAS/QAEACAe/XEiICAf/Sr9ZEF/c3EiFQRAIBVoIhEgEmotAABBLkYEfyAVIBVBAWtxIBUgFEEBdkEBcnFyBUEBC0UgEUEBRiASLQAAQTBHcnEEQCALICAgGiATQRFr/Q/9biIgICAgEf0P/Sv9cf0OIBv9lQFBCP2NASAc/boBIiAgIP2GASAd/boB/R0AIhanrUKAwtcvfiAWQiCIfLkgEyARa0EDdEGYCGorAwCjvSAMrUI/hoQ3AwAMBAsFIBItAABBMEcEQCALICAgGiATQRBr/Q/9bv0OIBv9lQFBCP2NASAc/boBIiAgIP2GASAd/boB/R0AIhanrUKAwtcvfiAWQiCIfLm9IAytQj+GhDcDAAwECwsLCyALRAAAAAAAAPh/OQMAQQAgDUF/RyAOGwRAIBBBAWohECAFDQELIAcgDzYCACAHQQRqIQcLIApBBGohCgwBCwsgCSAJKAIAIBBqNgIAIAcLmgQECX8BewJ+AXwgBiEIA0AgByAISwRAIAEgCCgCACIJIANsIgpqKAIAIARqIQsCQCACIApqKAIAIAtrIgpBACAKIAAgC2oiCy0AAEEtc0EBa0EfdiIPayIKQRFrQQhJGwRAIAsgD2oiDf0ABABB+N8A/QAEAP1xIhFBiOAA/QAEAP0q/WRB//8DcyIQaCEOAnxEAAAAAAAA+H8gDSkDEEKw4MCBg4aMmDCFQsAAIApBEGsiC0EDdCIMrX2GIhJC9uzZs+fOnbv2AHwgEoRCgIGChIiQoMCAf4NQIBAgEEEBa3FFIBBBAEdxIA0gDmotAABBLkZxIA5BAEdxcSAOQQFGIA0tAABBMEdycUUNABpEAAAAAAAA+H8gC0EESyARQejfAP0ABAD9DAEBAQEBAQEBAQEBAQEBAQH9cSIRIBEgDv0P/Sv9cf0OQaAK/QAEAP2VAUEI/Y0BQbAK/QAEAP26ASIRIBH9hgFBwAr9AAQA/boB/R0AIhOnrUKAwtcvfiATQiCIfCITQoDQ28P0AlpxDQAaIBMgDEHYCWopAwB+IBJCgRR+QgiIQv+B/Ifwn8D/AINCgYCQA35CEIhC//+DgPD/P4NCgYCAgIDiCX5CIIh8IA5BAWogCmsQAQsiFCAUYQRAIAUgCUEDdGogFL0gD61CP4aENwMADAILCyAGIAk2AgAgBkEEaiEGCyAIQQRqIQgMAQsLIAYLywQCC38Ge0Hw3AD9AAQAIRNBgN0A/QAEACEUQaAK/QAEACEVQbAK/QAEACEWQcAK/QAEACEXA0AgCEEBaiAFSQRAIAEoAgAgBGoiCiAAaiIJLQAAQS1zQQFrQR92IgwgCWohDSABIANqKAIAIARqIgsgAGoiDi0AAEEtc0EBa0EfdiIJIA5qIQ4CQCACKAIAIAprIAxrIg9BAWsgAiADaigCACALayAJayILQQFrckEISQRAIA0pAwBCsODAgYOGjJgwhULAACAPQQN0rX2G/RIgDikDAEKw4MCBg4aMmDCFQsAAIAtBA3StfYb9HgEiGCAT/Sj9ZCIQQf8BcSEKIAsgEEEIdiILQYACcmgiEWpBCGshEiALIAtBAWtxIAogCkEBa3EgEEGAgQJxIBAgGCAU/SP9ZHNycnIgCkGAAnJoIgogD2pBCGsiC0EBayANLQAAQTBzQQFrQQEgC2txckEfdnIgEkEBayAOLQAAQTBzQQFrQQEgEmtxckEfdnJFBEAgBiAYIBFBBHRB4N4AaiAKQQR0QdjeAGr9XQMA/VcDAAH9DiAV/ZUBQQj9jQEgFv26ASIYIBj9hgEgF/26Af3+ASARQQN0QZDdAGogCUEHdGogCkEDdEGQ3QBqIAxBB3Rq/V0DAP1XAwAB/fMB/QsEAAwCCwsgByAINgIAIAcgCEEBajYCBCAHQQhqIQcLIAhBAmohCCADQQF0IgkgAWohASACIAlqIQIgBkEQaiEGDAELCyAFIAhGBEAgBw8LIAcgCDYCACAHQQRqC24CAn8BfgNAIAEgAkkEQCAAIAFBA3RqKQMAIgdCAFIEQCAEIAdCOIinQQN0aiIGKAIAIQUgBigCBCAFa0EMSQRAIAEPCyAFIAc3AwAgBSABIANqNgIIIAYgBUEMajYCAAsgAUEBaiEBDAELCyACC/gCAgR/An4DQCAFIAxLBEAgAigCACABKAIAIARqIgprIQsgBwR+QgAFIAYpAwALIQ5CiZLznf/M+YTqACENIAdFIgkEQCAOUCEJCyALBEAgACAKaiEKIAutQpX4qfqXt96bnn+FIQ0DQCALQQhLBEAgCikDACANhUKlvuP00YyH2Z9/fiINIA1CHYiFIQ0gCkEIaiEKIAtBCGshCwwBCwsgDSAKKQMAQagLIAtrKQMAg4VCpb7j9NGMh9mff34iDSANQiCIhUKT++eyhte/9FZ+Ig0gDUIgiIVCk/vnsobXv/RWfiINIA1CIIiFIQ0FIApBf0cEQEEBIQkFQu/WneGf4uTFCyENCwsgBiAIQQAgCRsEfkIABUIBIA5CBYkgDYUiDSANQiCIhUKT++eyhte/9FZ+Ig0gDUIgiIVCk/vnsobXv/RWfiINIA1CIIiFIg0gDVAbCzcDACAMQQFqIQwgASADaiEBIAIgA2ohAiAGQQhqIQYMAQsLC4ECAwJ/An4BfANAIAEgBksEQCAAKwMAIQkgAwR+QgAFIAIpAwALIQcgCSAJYiIFRQRAIANFIAdQcSEFCyAJIAlhBH4gCUQAAAAAAAAAAKC9QuuH1oXoyKHk4QB9IgggCEIgiIVCk/vnsobXv/RWfiIIIAhCIIiFQpP757KG17/0Vn4iCCAIQiCIhQVCiZLznf/M+YTqAAshCCACIARBACAFGwR+QgAFQgEgB0IFiSAIhSIHIAdCIIiFQpP757KG17/0Vn4iByAHQiCIhUKT++eyhte/9FZ+IgcgB0IgiIUiByAHUBsLNwMAIAZBAWohBiAAQQhqIQAgAkEIaiECDAELCwuiBwIHfwR7IwAhAgNAIAAiAf0ABAAiCkHQCv0ABAAiCP0jIApB4Ar9AAQAIgn9I/1QIApB8Ar9AAQAIgv9Jv1Q/WQhAwNAIANFBEAgAUEQaiIB/QAEACIKIAj9IyAKIAn9I/1QIAogC/0m/VD9ZCEDDAELCyABIANoaiEDQQAhAQNAIAEgAyAAa0kEQCABIAJqIAAgAWr9AAQA/QsEACABQRBqIQEMAQsLIAIgAyAAa2ohBCADLQAAQSJGBEAgBCQAIAMkAUEBDwsgAy0AAEHcAEcEQEEADwsgAy0AASIAQfUARgR/IANBBmohACADQQJqIQNBACECQQAhAQNAIAFBBEkEQAJAIAEgA2otAAAiBUEwayEGIAVBIHJB4QBrIQUgBkEKSQR/IAJBBHQgBnIFIAVBBkkEfyAFQQpqIAJBBHRyBUF/IQIMAgsLIQIgAUEBaiEBDAILCwsgAkGAcHFBgLADRgRAIAJBgLgDTwR/QQEFIAAtAABB3ABHCwR/QQEFIAAtAAFB9QBHCwRAQQAPCyAAQQJqIQZBACEBQQAhAwNAIANBBEkEQAJAIAMgBmotAAAiB0EwayEFIAdBIHJB4QBrIQcgBUEKSQR/IAFBBHQgBXIFIAdBBkkEfyAHQQpqIAFBBHRyBUF/IQEMAgsLIQEgA0EBaiEDDAILCwsgAUGAeHFBgLgDRwRAQQAPCyACQf8HcUEKdEGAgARqIAFB/wdxaiECIABBBmohAAsgAkH//8MASwRAQQAPCwJ/IAJBgAFJBEAgBCACOgAAIARBAWoMAQsgAkGAEEkEQCAEIAJBBnZBwAFyOgAAIAQgAkE/cUGAAXI6AAEgBEECagwBCyACQYCABEkEQCAEIAJBDHZB4AFyOgAAIAQgAkEGdkE/cUGAAXI6AAEgBCACQT9xQYABcjoAAiAEQQNqDAELIAQgAkESdkHwAXI6AAAgBCACQQx2QT9xQYABcjoAASAEIAJBBnZBP3FBgAFyOgACIAQgAkE/cUGAAXI6AAMgBEEEagsFAn8CQAJAAkACQAJAAkACQCAAQf8BcSIBQSJGDQAgAUEvRg0AIAFB3ABGDQAgAUHiAEYNASABQeYARg0CIAFB7gBGDQMgAUHyAEYNBCABQfQARg0FDAYLIAAMBgtBCAwFC0EMDAQLQQoMAwtBDQwCC0EJDAELQQALIgBB/wFxRQRAQQAPCyAEIAA6AAAgA0ECaiEAIARBAWoLIQIMAAsAC8IBAgJ/AX4gAiEFIAOtIQcgAyEGA0AgBkEISwRAIAcgBSkDAIVCpb7j9NGMh9mff34iB0IdiCAHhSEHIAVBCGohBSAGQQhrIQYMAQsLIAYEfiAFKQMAQn9CwAAgBkEDdK19iIMFQgALIAeFQqW+4/TRjIfZn39+QiiIpyABQQFrcSEFA0AgACAFQQR0aigCAARAIAVBAWogAUEBa3EhBQwBCwsgACAFQQR0aiIAIARBAWo2AgAgACADNgIEIAAgAjYCCAv3EwMTfwl7AX4gAigCBCILIAIoAghBBHRqIRUgAigCDCEWIAIoAhAhFyACKAIUIRIgAigCAEEDdCETIAAgAWohGCAAIQggBSQAQdAK/QAEACEaQeAK/QAEACEbQfAK/QAEACEcQYAL/QAEACEgQZAL/QAEACEhA0AgCCAYSSADIBBLcQRAAkAgBCEBA0AgASAEIBNqSQRAIAFC/v///283AwAgAUEIaiEBDAELCyAIIQEgCyEKQQAhBUEAIREDQAJAIAogFUkEfyABIQIgCigCACEHIAooAgQhCQJ/A0AgCUEQSwRAQQAgAv0ABAAgB/0ABAD9Uf1TDQIaIAJBEGohAiAHQRBqIQcgCUEQayEJDAELCyAC/QAEACAH/QAEAP1RQZAIIAlr/QAEAP1O/VNFCwVBAAsEQCABIAooAgRqIQEgCigCCCECBSABIgItAAAhBwNAIAdBCUYgB0EgRnIgB0ENRnIEQCACQQFqIgItAAAhBwwBCwsgAi0AACIHQf0ARiABIAhHcQRAIAJBAWoiAS0AACECA0AgAkEJRiACQSBGciACQQ1GcgRAIAFBAWoiAS0AACECDAELCyABQQFqQQAgAS0AAEEKRhshBQwCCyAHQfsAQSwgASAIRhtHDQEgAkEBaiICLQAAIQEDQCABQQlGIAFBIEZyIAFBDUZyBEAgAkEBaiICLQAAIQEMAQsLIAdB+wBGIAItAABB/QBGcQRAIAJBAWoiAS0AACECA0AgAkEJRiACQSBGciACQQ1GcgRAIAFBAWoiAS0AACECDAELCyABQQFqQQAgAS0AAEEKRhshBQwCCyACLQAAQSJHDQEgAkEBaiIB/QAEACIdIBr9IyAdIBv9I/1QIB0gHP0m/VD9ZCEHA0AgB0UEQCABQRBqIgH9AAQAIh0gGv0jIB0gG/0j/VAgHSAc/Sb9UP1kIQcMAQsLIAEgB2hqIgwtAABBIkcNASAMQQFqIgEtAAAhBwNAIAdBCUYgB0EgRnIgB0ENRnIEQCABQQFqIgEtAAAhBwwBCwsgAS0AAEE6Rw0BIAFBAWoiBy0AACEBA0AgAUEJRiABQSBGciABQQ1GcgRAIAdBAWoiBy0AACEBDAELCyAHIQEgAkEBaiIJIQcgDCACa0EBayIMIgKtISMDQCACQQhLBEAgIyAHKQMAhUKlvuP00YyH2Z9/fiIjICNCHYiFISMgB0EIaiEHIAJBCGshAgwBCwsgAgR+IAcpAwBCf0LAACACQQN0rX2IgwVCAAsgI4VCpb7j9NGMh9mff35CKIinIBJBAWtxIQ8DQAJAQX8hAiAXIA9BBHRqIgcoAgAiDUUNACANQQFrIAcoAgQgDEYEfyAJIQIgBygCCCEOIAwhBwJ/A0AgB0EQSwRAQQAgAv0ABAAgDv0ABAD9Uf1TDQIaIAJBEGohAiAOQRBqIQ4gB0EQayEHDAELCyAC/QAEACAO/QAEAP1RQZAIIAdr/QAEAP1O/VNFCwVBAAshByECIAcNACAPQQFqIBJBAWtxIQ8MAQsLIAJBf0YNASARQQFqIRELIAJBA3QiAiAEaiINKAIAQX5HDQAgAiAWaiICKAIAIQcgAigCBCEOIAEtAABBIkYEQCAHRQ0BIAFBAWoiAv0ABAAiHSAa/SMgHSAb/SP9UCAdIBz9Jv1Q/WQhCQNAIAlFBEAgAkEQaiIC/QAEACIdIBr9IyAdIBv9I/1QIB0gHP0m/VD9ZCEJDAELCyACIAloaiICLQAAIQkgB0EBRgRAIAlBIkYEfyABQQFqIgEgAkYhByANQX8gASAAayAHGzYCACANQX8gAiAAayAHGzYCBCACQQFqBSMAIQIgCUHcAEcEf0EABSABQQFqEDgLRQ0DIA0gAiAAazYCACANIwAgAGs2AgQjAUEBagshAQUgCUEiRwRAA0ACQCACIQcgAi0AACIJQSJGDQBBACEHIAlB3ABHDQAgAi0AAUH1AEYEfyACQQJqIQ9BACEJAn8DQCAJQQRJBEAgCSAPai0AACIZQTBrIQwgGUEgckHhAGshGSAMQQpJBH8gB0EEdCAMcgUgGUEGSQR/IBlBCmogB0EEdHIFQX8MBAsLIQcgCUEBaiEJDAELCyAHC0EAIQdB//8DSw0BIAJBBmoiAv0ABAAiH0HQCv0ABAAiHf0jIB9B4Ar9AAQAIh79I/1QIB9B8Ar9AAQAIh/9Jv1Q/WQFAn8CQAJAAkACQAJAAkACQCACLQABIglBIkYNACAJQS9GDQAgCUHcAEYNACAJQeIARg0BIAlB5gBGDQIgCUHuAEYNAyAJQfIARg0EIAlB9ABGDQUMBgsgCQwGC0EIDAULQQwMBAtBCgwDC0ENDAILQQkMAQtBAAtB/wFxRQ0BIAJBAmoiAv0ABAAiH0HQCv0ABAAiHf0jIB9B4Ar9AAQAIh79I/1QIB9B8Ar9AAQAIh/9Jv1Q/WQLIQcDQCAHRQRAIAJBEGoiAv0ABAAiIiAd/SMgIiAe/SP9UCAiIB/9Jv1Q/WQhBwwBCwsgAiAHaGohAgwBCwsgByECCyACRQ0CIA0gASAAazYCACANIAJBAWoiASAAazYCBAsFIAEoAgBB7uqx4wZGBH8gDSABIABrIgI2AgAgDSACNgIEIAFBBGoFIAdBAUYNAgJAIAH9AAQAICD9cSAh/Sb9ZCIJIAEtAABBLUYiDHZBf3NoIg9FBEAgASgCACICQfTk1asGRgR/IAFBBGoFIAFBBWpBACACQebCsZsHRgR/IAEtAARB5QBGBUEACxsLIQcMAQsgDCAPaiECQQAhByAPQQFLBH8gASAMai0AAEEwRgVBAAsNACACQRBJBH8gASACai0AAEEuRgVBAAsEQCAJIAJBAWp2QX9zaCIJRSACQQ9JcQ0BIAIgCUEBamohAgsgAkEQTwR/QQEFIAEgAmotAABBIHJB5QBGCwRAIAFBAWogASABLQAAQS1GGyICIQcDQCAHLQAAQTBrQQpJBEAgB0EBaiEHDAELC0EAIQkCQCACIAdGBH9BAQUgAi0AAEEwRiAHIAJBAWpLcQsNACAHIgItAABBLkYEQCACQQFqIgchAgNAIAItAABBMGtBCkkEQCACQQFqIQIMAQsLIAIgB0YNAQsgAiIJLQAAQSByQeUARw0AIAJBAWoiAi0AACIHQS1GIAdBK0ZyBEAgAkEBaiECCyACIQcDQCAHLQAAQTBrQQpJBEAgB0EBaiEHDAELCyAHQQAgAiAHRxshCQsgCSEHDAELIAEgAmohBwsgB0UNAiANIAEgAGs2AgAgDSAHIABrNgIEIAcLIQELIAsgDkEEdGogCiAOQX9HGyEKDAELCyAFRQ0AIAUhCCARIBRqIRQgEEEBaiEQIAQgE2ohBAwCCwsLIAYgCCAAazYCACAGIBQ2AgQgEAvHBAIJfwN+IAghCgNAIAUgC0sEQCACKAIAIAEoAgAgBGoiDWshDCAAIA1qIhAtAABBLXNBAWtBH3YiDiAQaiESAkAgDEEAIAwgDmsiEUEBa0EQSRsEQCARQQhNBH4gEikDAEKw4MCBg4aMmDCFQsAAIBFBA3StfYYiFEL27Nmz586du/YAfCAUhEKAgYKEiJCgwIB/gyETIBRCgRR+QgiIQv+B/Ifwn8D/AINCgYCQA35CEIhC//+DgPD/P4NCgYCAgIDiCX5CIIgFIBIpAwBCsODAgYOGjJgwhULAACARQQhrIhBBA3StfYYiFEL27Nmz586du/YAfCAUhEKAgYKEiJCgwIB/gyAQIBJqKQMAQrDgwIGDhoyYMIUiFUL27Nmz586du/YAfCAVhEKAgYKEiJCgwIB/g4QhEyAUQoEUfkIIiEL/gfyH8J/A/wCDQoGAkAN+QhCIQv//g4Dw/z+DQoGAgICA4gl+QiCIQoDC1y9+IBVCgRR+QgiIQv+B/Ifwn8D/AINCgYCQA35CEIhC//+DgPD/P4NCgYCAgIDiCX5CIIh8CyEUIBMgEi0AAEEwRiARQQFLca2EUCAUQv////////8PWHEEQCAHIBS5vSAOrUI/hoQ3AwAMAgsLIAdEAAAAAAAA+H85AwBBACANQX9HIAwbBEAgD0EBaiEPIAYNAQsgCiALNgIAIApBBGohCgsgC0EBaiELIAEgA2ohASACIANqIQIgB0EIaiEHDAELCyAJIAkoAgAgD2o2AgAgCiAIa0ECdgsGAEHw8QELwwMCDHsBfyACvUI0iKdB/gdrIhFB8HxIIBFBkANKcgRAIAJEAAAAAAAAAABiBEAgACABIAMgBBAKCw8LIBFBhwhqrEI0hkKAgICAgICABIS//RQhCSARQdoHaqxCNIZCgICAgICAgASEv/0UIQogEUEBdCIRQYcIaqxCNIZCgICAgICAgASEv/0UIQsgEUHaB2qsQjSGQoCAgICAgIAEhL/9FCEMIAEgASAAa0EIcWshEQNAIAAgEUkEQCAFIAD9AAQAIg4gCf3wASAJ/fEBIg398AEhBSAGIA4gDf3xASIPIAr98AEgCv3xASIN/fABIQYgByAOIA798gEiDiAL/fABIAv98QEiEP3wASEHIAggDiAQ/fEBIg4gDP3wASAM/fEBIhD98AEhCCAPIA398QEiDSAOIBD98QEiDv1Q/VMEQCADIA39IQAQACADIA39IQEQACAEIA79IQAQACAEIA79IQEQAAsgAEEQaiEADAELCyADIAX9IQAQACADIAX9IQEQACADIAb9IQAQACADIAb9IQEQACAEIAf9IQAQACAEIAf9IQEQACAEIAj9IQAQACAEIAj9IQEQACAAIAEgAyAEEAoL4AcDA34IfwF8IAAgAWohCiAAIQVBCCEBA0AgAUEIRgRAQQggBSkDAEKw4MCBg4aMmDCFIgNC9uzZs+fOnbv2AHwgA4RCgIGChIiQoMCAf4MiBHqnQQN2IARQGyIBIAogBWsiCSABIAlJGyIBBEAgAiABQQN0IglB2AlqKQMAfiADQsAAIAmtfYZCgRR+QgiIQv+B/Ifwn8D/AINCgYCQA35CEIhC//+DgPD/P4NCgYCAgIDiCX5CIIh8IQILIAEgBWohBQwBCwsCQCAFIABrIgsEfyALQQFLBH8gAC0AAEEwRgVBAAsFQQELDQAgBSAKSQR/IAUtAABBLkYFQQALBEAgBUEBaiIFIQhBCCEBA0AgAUEIRgRAQQggBSkDAEKw4MCBg4aMmDCFIgNC9uzZs+fOnbv2AHwgA4RCgIGChIiQoMCAf4MiBHqnQQN2IARQGyIBIAogBWsiCSABIAlJGyIBBEAgAiABQQN0IglB2AlqKQMAfiADQsAAIAmtfYZCgRR+QgiIQv+B/Ifwn8D/AINCgYCQA35CEIhC//+DgPD/P4NCgYCAgIDiCX5CIIh8IQILIAEgBWohBQwBCwsgBSAIayIIRQ0BCyAFIQEgBSAKSQR/IAUtAABBIHJB5QBGBUEACwR/IAogBUEBaiIFSwR/IAUtAAAFQQALIgxBK0YgDEEtRnIEQCAFQQFqIQULIAUgCkYNAQNAIAUgCkkEQCAHQf+s4gRKIAUtAABBMGsiCUEJS3INAyAHQQpsIAlqIQcgBUEBaiEFDAELCyAHQf+s4gRKDQFBACAHayAHIAxBLUYbBUEACyAFIApHDQAgCGshByAIIAtqQRNLBH8gACEFA0AgASAFSwRAIAZBAWogBkEBIAUtAAAiCEEwRyAGG0EAIAhBLkcbGyEGIAVBAWohBQwBCwsgBkETSwVBAAsEQEIAIQJBACEGQQAhCANAIAAgAUkEQCAGRSAALQAAIgVBMEZxIAVBLkZyRQRAIAZBE0kEQCAFQTBrQf8Bca0gAkIKfnwhAgUgB0EBaiEHQQEgBUEwRyAIGyEICyAGQQFqIQYLIABBAWohAAwBCwtEAAAAAAAA+H8gAiAHEAEiDSANRAAAAAAAAPB/YRtEAAAAAAAA+H8gCAR/IAJCAXwgBxABIA1hBUEBCxsPCyAHQWpOIAJC/////////w9YcSAHQRZMcQRAIAK5IQ0gB0EASAR8IA1BACAHa0EDdEGgCGorAwCjBSANIAdBA3RBoAhqKwMAogsPC0QAAAAAAAD4fyACIAcQASINIA1EAAAAAAAA8H9hGw8LRAAAAAAAAPh/C4IBAQF7IAL9AAQAQZAIIANr/QAEAP1OIgX9HQFClfip+pe33puef34gBf0dAIVCk/vnsobXv/RWfkIoh6cgAUEBa3EhAgNAIAAgAkEYbGooAhAEQCACQQFqIAFBAWtxIQIMAQsLIAAgAkEYbGoiACAF/QsEACAAIAM2AhAgACAENgIUC7MCAgh/AXsgCiEMA0AgBSAOSwRAAkAgAigCACABKAIAIARqIg1rIg9BAWtBEEkEQCAHIAAgDWr9AAQAQZAIIA9r/QAEAP1OIhT9HQFClfip+pe33puef34gFP0dAIVCk/vnsobXv/RWfkIoh6cgCEEBa3EiEEEYbGohDQNAIA0oAhAiEQR/IA8gEUciEwR/IBMFIBQgDf0ABAD9Uf1TCwVBAAsEQCAHIBBBAWogCEEBa3EiEEEYbGohDQwBCwsgEQRAIAkgDSgCFEECdGoiDSANKAIAQQFqNgIADAILBUEAIA1Bf0cgDxsEQCASQQFqIRIgBg0CCwsgDCAONgIAIAxBBGohDAsgDkEBaiEOIAEgA2ohASACIANqIQIMAQsLIAsgCygCACASajYCACAMIAprQQJ2C04CAn8BfCAEIQUDQCABIAZLBEAgACsDACIHIANkIAIgB2RyBEAgBSAGNgIAIAVBBGohBQsgBkEBaiEGIABBCGohAAwBCwsgBSAEa0ECdgtiAgJ7AX8gAv0UIQQgACABQQF2QQR0aiEFA0AgACAFSQRAIAMgAP0ABAAgBP1H/dEBIQMgAEEQaiEADAELCyAD/R0AIAP9HQF8pyEFIAFBAXEEfyAFIAArAwAgAmFqBSAFCwuEAgIGfwF+IAghCgNAIAUgC0sEQAJAIAIoAgAgASgCACAEaiINayIMQQRGIg8gDEEFRnIEQCAAIA1qKQMAQgEgDEEDdK2GQgF9gyIQQvTk1asGUSAQQtTk1asGUXIgEELUpNWqBFFyIA9xIg8gEELmwrGb1wxRIBBCxsKxm9cMUXIgEELGgrGa1QhRcnIEQCAHIA+4OQMADAILCyAHRAAAAAAAAPh/OQMAQQAgDUF/RyAMGwRAIA5BAWohDiAGDQELIAogCzYCACAKQQRqIQoLIAtBAWohCyABIANqIQEgAiADaiECIAdBCGohBwwBCwsgCSAJKAIAIA5qNgIAIAogCGtBAnYLdQEDfyAHIQADQCAFIAlLBEACQCABKAIAIARqIgsgAigCAEcNACALQX9HBEAgCkEBaiEKIAYNAQsgACAJNgIAIABBBGohAAsgCUEBaiEJIAEgA2ohASACIANqIQIMAQsLIAggCCgCACAKajYCACAAIAdrQQJ2Cwv2WDIAQYAICxD/////////////////////AEGmCAuyAfA/AAAAAAAAJEAAAAAAAABZQAAAAAAAQI9AAAAAAACIw0AAAAAAAGr4QAAAAACAhC5BAAAAANASY0EAAAAAhNeXQQAAAABlzc1BAAAAIF+gAkIAAADodkg3QgAAAKKUGm1CAABA5ZwwokIAAJAexLzWQgAANCb1awxDAIDgN3nDQUMAoNiFVzR2QwDITmdtwatDAD2RYORY4UNAjLV4Ha8VRFDv4tbkGktEktVNBs/wgEQAQdgJC0QBAAAAAAAAAAoAAAAAAAAAZAAAAAAAAADoAwAAAAAAABAnAAAAAAAAoIYBAAAAAABAQg8AAAAAAICWmAAAAAAAAOH1BQBBoAoLLwEKAQoBCgEKAQoBCgEKAQpkAAEAZAABAGQAAQBkAAEAECcBABAnAQAQJwEAECcBAEHQCgsQIiIiIiIiIiIiIiIiIiIiIgBB4AoLEFxcXFxcXFxcXFxcXFxcXFwAQfAKCxAgICAgICAgICAgICAgICAgAEGACwsQMDAwMDAwMDAwMDAwMDAwMABBkAsLEAoKCgoKCgoKCgoKCgoKCgoAQaALCwj//////////wBBsAsLEBV8Sn+5eTeeFXxKf7l5N54AQcALC+gqWtY7ktZT9O4/O6EGKao/EfhlZRtmtFiVB8UkpFnKx0p2vz6if+Guukn2LQ3wvHldU2/Oit+ZWuncc3kQLCzY9JQFwbYroNiRaehLipsbB3n5RnGkNshOtoTi3myC4kiXt5iNTUR64uMlmxYIIxsb/XJ/eLBqjG2O9yAO5fXwMP5Pn5Zche8IsjWpUV4zLb29I0e8s2Yri96CE+Y1gHgsrXasVTAg+xaLMcyvIVDLO0yTF2s86LncrT2/GyokvkrfeN2FS2LoU9kNr6I0rW0d12uqM289cdSHaK3lQIxkcoYGlQDLjI3JqcIYH1Gv/Q5oSLrA/e/wO9Ty3mYlG70SAm10mP6VdqWEV0tg9zC2SwGIkT5+O9TOpS1eODW9o55B6jXOXUqJQs+5dYaCrEwGUrLhoHrOlYmBkwmU0evvQ3MfGkkZQvvrofgL+cXm6xQQpmCbnxL6Zsr2Tnd34CYa1NA4gkeXuAD9tCJVlZiwIImCY7GMXnMgnrA1VV1fbrRVYrzdLzaQqMUdg6o094kh63sr1btDtBL35CPVAXXs6aUtO2VVqrBrmm42JSHJM7JH+Im+6tScBsEKhG5pu8CemXYsbiUKREjxDSXKQ+pwBsDK22RXhirNlihXXmqSBgQ4vBI+7Sd1gLzy7PUENwgFxmuXjehxkqDrLmgzxkRKhvejflgxh1tEkx0h4Ptq7rN6TJ6u/WhyFbhkKdi6BepgWd9FGj0DzxrmvTOOKYckuW+razAGYsHQj1bg+HnUttOlloa8h7rxxLNsGHeYiaRIjzyoqykpLrbgh96U/qvNGjMlSQu62dxxjBQLHX+LwPCfbxuOKBBUjq/ZTeRervDsB0qisTIU6XHbUGGd9tks6MluBa+frDEnidJcIjoIHDG+ysaaxxf+cKsG9KpICmO9bX14gbmdPU3WCLHV2sy7LAlO6/CTgkbwhaWOxQhg9bslISbtOCNYbKdO8vYKuPIqr6pvKAcsbkfR4a60DWav9RrKRXmE26TMgk3tkMifjdlQPJeXZRLOf6OgKLW6B/EP5Qx9/f6WwV/MyHJiqUntUx5P3Ly+/LF3/3oPuxOc6OglsQk29z3Pqp+s6VSMYZGxdx2MA3UNg5XHFyRq77n1ndUlb0TS0ON6+R2tRGsocwVLd8Vqg2LO7Jsy7ApD+WfjTtV2RST7AejCP6fNk/dBnCKK1FbteQKi8w8RwXh1UkNr1kRWNIxBRZipqnhriRMKgwzWa0HvkVa+U9VWxmuYzCOPy8YRazbs7aiK7LeGvr8sOT8c6wKis5Sp1vMyFNf3ewdP46WDiuC5U8ywP9nM9drJIlyPJK1Y6Gj/nI8PQLPRvpWZ2TZsN5GhH8K5CQgQIy37/49ER4W1iqcyKAwK1Kv5+f+zFZnm4mxRPzKPDMkWO/x/kK0f0I3jkmd/2ac9rkr7n/SYJ0SxnHdB388RzZkd+scxfzGV3YPVEddDVkBAUvwcf+8+fYpyJWtm6jUoSGY75F6rjhytz+4FAGVDMtpASp02VrJj2IJqB0A+1L6QaE4i4nVPPoeRogTopkR3WgLiqlpT4w2pNssFotAVFXGDmlUxKFxR0wM+h8pEW1oNkYDVHpnZEoTChpT+CnlY6Lbgimb/jxelcqg5vk2XbmLjmC1A/3Ndzo8SyC0hPQr7jn8ciH9o+oCZC528NGbmfHKfI2qfAjmhgE7E68H/HxxOh6xER0OHySBitWay/yejIqnXFRkU6fuoumIAn//xS7XJpq2PrHGdqbQ9YMM/d28ifBCZsxfOxNMhTTi0D1XLK5tUf6CdAfZIamBGoVMqfvvglE+EAsGZbUL8y0R02i45GXpjJUMxwAhT+/5VEZH6iJ9YvO6TPfDKJ7p+q1U1ebVjtzV1fCaW3lg0L4tVwUuiPCWDkhuwuxZvAfvtqrGey4vuI3cinOrcysF5qRVeRl8XdXaKlaGSyR4Z7InN+gs2XRIU7fpJt3tmH2fsgPnOhPQWWah5HOUaQOeAJ+G3gtJYrjcJzDGPEIiQsLjsstEH75mFCz/+shWqtNzmpx+GyWoAZ87Ovd+a1OGT4JGnZ71CYABBodaL4CRtXCy7yOBtU3hAkUnMrhhuiHP36fpYSGiWkPVbf9qeiWpQdaQ5ry0BXnp5mY+IA5ZCUskGhG14gfXY13+zqoM706Z7COXI1uEyz81fYNVkCoiQmkoe+ybNf6HgO1yFfwZVmqDu8lxvwN/J2Eqzph5I6sBIqi/0i7BX/I4dYNAm2iTx2pQ78VfOtl15EjyCWAi31gg9xXbtgSS1FxfLom7KZAxLjHZUaKJtot3cfcsJ/X3PXS+UqQILCQsVVF3+THxdQzU7+dPhpuUmjVT6nq9tGkoBxXvEmhCfcLDpuMYbCaGcQbaaNcDUxowcJGf4YkvJA9JjAcP4RPzXkXZAmx3PXUJj3uB5Nlb7TTaUEMLkQvUS/BVZmMQreuFDuZTynZOyF3tbbz5aW+xsyvOcl0Kcz+4smQWnMXInCL0whL1Tg4MqeP/GUL1OMUrsPOXsKGQkNVa/+KQ20V6uE0YPlJm+NuGVdxuHhIX2mZgXE7k/boRZe1XiKOUmdMB+3Vfnz4nlL9rqGjNPmEg4b+qWkCF2713I0vA/Y75aBgulvLSpU2t1egftD/tt8cdNzuvhlCjGEllJ6NO95Pac8GAzjVzZu6vXLXFk7J00xCw5gLCzz6qWTXmNvWfFQfV3R6DcoINV/KDX8OxgG0n5qizkiURytZ3Ehhb0OWKbt9U3XazVziLFdSgcMcc6giXLhXTXi4JrNpMyY328ZHH3ntOohpcxAwKc/12u671NtYYIU6j8/YMCg3/12WYtoWKoymfSe/0kw2PfctBgvKQ9qd6Ag20e91mey0dCeOsNjVMWYaQI5nTwhb7ZUlZmUXDoW3nNix+SbCcukGf23zJGcdlrgLZT26PYHLoA85e/l83PhqCkKNLMDqTogPB9r/3Ag6jIzbIGgBLNImFsXRs9saTS+oFfCCBXgGt5Yxoxxu6mw5ywOwV0NjDjy/xgvXeqkPTDnIoGEUT82747uawV1bTx9EQtSBVV+5LuxfOLLQURF5lKHE0tFd0bdbbw7nhG1Vy/XWOgeFrUYtLkrCoXmAo07zR8yBZxifuGDqx6Dp+GgJWgTT2u5jVd1BJXGdJGqOC6CaHMWWCDdInXrJ+GWNKY6UvJP3A4pNErBswjVHeD/5HP3SdGowZjewi/LClVZH+2QtWxF0zIOxrK7ndzaj0f5JNKnh1fusogPvUqiGKGk46c7oJye7R+VI2yNSr7ZziyQ6ojT5phnukxH8P0+YHG3tSU7OIA+gVkfvP5ODwRPIsE3dONQLyD3l5wOEeLFQuuRdRIsVCrJJZ2jAYZ7tqN2VcJm90k1q07yRekz9So+IfW5YAK16VM5bwdjQMK0/apTB8hzUzPn14rZXCEzId01B9naQAgw0d2Oz/G0t/UyIRz4EEA9NnsKQnPd8cXCvulkFhSAHEQaPTMwlW5ncx5z7TuZkCNFIJxv5nVk+IfrIEwVUBI2Ezxxi8AyzjbJxeifGpQWg6grbg7wP0G0vGcyhyF5PARCNmmSjC9iEYuRP1jph1tFkqPkC4+dhXsnEqe/ocyBE6OWZq6zdMaJ0Tdxf0pP4Xh8e9AKMGI4TCVVPd89I7mWe4r0bl49Yw+3ZSazlgZMPh0u4Ln1jIwjhQ6wQGvHzw2UmrjoYw/vLGZiPHBmifLw+ZE3OW3pxUPYPWWucD4XjoQqynepRHbEriyvOfwtvZI1BV0Vg/WkRdm3+shrWQ0W0kbEZXJJbvOn2uTNOy+ANkNscr7O+9pwodGuEKn7kBPUV09+gprBLMpWOYSUSoRo6W0DNzmwuIPGvePq3K66oXn8EeToHPbk+D0s1YPaWVnIe1ZuIhQ0rgY8uAsU8M+wWloMHNVcoNzT5eM+xM6xxhCQR7P6k5kUCO9r/qYCPmektHlg6VifSRsrNs5v0q3RvdF33KnXc6Ww0uJg7eOMoy6i2tPEfWBfLSeq2RlMj8vqW4GolVyopthhta9/v4Oe1MKyIV1h0UB/ROGNl9f6Sx0Br3nUumWQfyYpwQ3tyM4EUgsoKej/FE7f9HFBKUshhVa98RI5j0The+C+yLn23NNmJr12l8NWGaro7rr4NLQYD7Bs9G3EO4/lsyoJpkHBfmNMR/G5ZTpz7v/UnB/SUZ38f3Tmw/98WHVnzOm7+2L6rb+yIJTfG66ysfAj2vpLqVk/ntjaBsKab35sHPGo3rO/T0tPiFRpmEWnE4IXKYMob4GuI1p5Q/6G8NiCvPPT0luSCbxw96T+OLz+szvw6PbiVq3djprXNttmBzgdVpGKZb4ZRQJhjNSib4jWBPxl7O79n9Zi2fApivuLC5Y7X2ganTvF7dAOEjblNwcV7ROpMKo693kUEYaEroT5GxhYk3zkmYVHuXXoJboFx3I+bogsHdgzTLvhiRekS4SHdx0FM4KuID/qqittbW6ViQTkpmBDeZgv9USGSPjaWztl/b/4RCPnJfFq+/1jcFj9B76P43Ks4P9tpZrc7GyfLGm+I8wvaDkvGR8RtDd3ttd0PazfKzkDva+DSyiimupOkJ68M1rnZKzLhG3Sq3GU8nSmGzBhkR3YHrVZJ3Yt6h7B7/HceiLSnxsBV9ih3JJrWTXHEcRLV2bx8b2OqnPm9g9DeSY1Xk0gnl4tInTw8JOjRAd/0rLYPFLyxA2hLo5UVgqct/O/rjtHv6UQ6UoiGXutE6Xwj4nqaY9epTOMur+KWIiPXOHuCmIZswcgV9SP1p9NQYIqCY0KoD/Y6H3Js+w3MIHylIwwTRg/7zJtfAC3ZOzifxnfPFBOD8s/OKsQ9R4IKy7wO02KYOnm50NTKqES5RL1TGphPNjkQLFEd/UZV55ngp902XwvDVD9tUWSv+1F0ZNLqQ/FpYB6plFTo6/0c5LUDmNz5v7gWTA1uFxL4bCXuSIcMOCeqJ98ExaTrsnc3ZdVSa6kYyFTpZv+BDV+AdqOuqvKLbvJuK7izZVCveJBInl27Kjq7Da6i6E6sx0rEUrb8lPRmuuyJKdkhIAyYsLO8u74xcG2nq3RDcXQLtuzgm9qtydh5BZ5RUFHRBqCkLMtuqpwlT6V48tIxJKgkapn2RlVPPp+C2z+auW3CKYk0e9filwJHf53/dWvJMrfnhZNu8Zxnbq+4tatlU8207rVwNroHcU5fqu8SNrC5Ii5u3EhYiVWZ652u3sRY42q1/pm1N1/fcCtIgUtOsYAsvbEYGo0vy1A+GqGaEmn8K9UtaiUgd8o0SZ1V9J8EYzbedLpZOELebKf4XbLVYMQKRwb4645bifvd+mUrlrD1DNTMuyJh+nB62X0KenRhOkACB+L3hzyCTMXoLIKAyMZgDUjjtWkPotf/ai+jIPL4AAiXLKazR5+R60y7n/0jqgQCtPvIaB17cmof6ov4dJyBD24jb0sOYyuCSfydf0LX3K2Q1DMV2gP+btxrsNcnkcPVCRlH10iM9fqfgqkc6XY0ykdXzOSLXh22mbuhrhPr6vhskbApsi2lJEwmhhmc6tW+j7osJBq5Bn1fLDuT9CmXLi+qUZCWu6YMWXGtRnyZ+HzdwPYMsF6bi2vSDJwbuH6QBUEzg+RyNnJO1oO7Kq6SMBKQvjhgx2wDaUIWWvCnK2oPnOm6iPk3BEuWk+W40O5Aj4wsKSc7iMlecEDrIwEh0Ltrm5O0jzd72QwkhvXivyxrEoqEoa8NXstPMaCza2rjgeMlLdIGwLKOKw4Y3DY9rGJV9TipQjB1mNDq04Wn5InFc36Kx57EivsFHYxvCdWoMtRCIYmCcb29xljvhsRTHk+GsVD7/48AiK/1gbZMuejhvF2tLuNi2LrD8vIj1+RnLid5GHqoT4rdcPu2rMHdgOW+q6lOpSu8yG6bTCnxJH6Zil6TmlJ+p/qCRis0fXmCM/DmSIjrHkn9KtOqAZDX/sjok+Ffnu7qODrCQEMGjPUxkrjlq3quqMpNctBTxCw6hftjExZVUlsM1NeQbLEvSSNxG/Pl9VF46A0AvkvovYu+LWbg63Kp2xoMQOna6uzmpbiwrSZHUE3sh1UkRaWoJF8i6NBr6ShRX7EmfV8PDi1u49GMS2e3PtnGtghZbWTUZVTB51pFrQKMSGuCY8TOGXqt9lkk1xBDP1qGYwS5/ZPdWrf3vQxuI/mSlA/o4DqEblll+ahHjbj78z0L1yBFKY3nz3wKVW0nPvQERtj4VmPpatmpgndmOolahKpHkTAOfdWcF+sVN8ErtSXQ1YGMBgVa9x3p1oG9fpprQQbh7wuKoNB6tiIXEmkuhwygQTlrPK0chVu2kNsLYiDf3Fl3tgPQU7KyrEEFzkalB8t32auIzjBFuaeoq5jkKyrZKOYPN3HMbxQBntZ7LTHlk3sjjwVaM3LpFf6AHfiGYvxd5GbGvG4ry6OzFhixWgPTtLrCMjdxtsqYp9Oa4aCA0KXpfsq1Uix1Pt3MfZIUqQjDW955Z1dVxUFOociFQu2ndB1lB+0pJzaZkkJKrpudDV0Qvl3Yd30MO/La3UZOhES8ZOXpW0SmLalzzshD4RC+878Vq9Yd360L1LJ6aO1c3qiq2x7LqUOUWtHrHP8kqBpe0Y3mf0/ENLLLPOgdfOcIeUz+qAMfwUXvdfQqKNAk2peYMloT47mjX199LKMEOgE1jkbgkNygCD8rWH/fxTiBhuncqLSH7gkbfRdJ59NFXPZKJed9qdWHYlBhLGnYEqA/5KNpVRxe7TroeW9wQi9YO93YM6Ujt1RM0UvppCNXlylmqSxCeKkpUAmm3Bk4IXDzwFt3WxLPe6gADJ8Thj3RKLxiRT7nvadFCgHZcDXsrrFvz20+oaEZJkCOW8hPW8phy79IilYZW2fUoe7OUybNDj6TErB10dko7ukpPPn0NiLjL/Okm0pDYyqne4wofU+rn+vglb4U3EvpSV5rOpiXlovi5M2aywOvd8HZAQCvZLATedDw/YXAk13CS0lIzznsGEhFMTDrRLQhMu4blvsAbypWUoy4hQbwnMvIzTRS5Et4c/+f6qJMsL/+uvSNc5FaVpj/e+1e29zv7m2xtNiFoORHO1l6W0NkFfcIkwMJX4iApoMfzOYYQRd8yrPXy6NisNwv28Qnrl1ZS/1kwbaQR2kDI9tWlsrwW9N4YPscHCSZo/piOERxtHrMWnUx1yM9yAzw8rZRniWBe30aikTkATYcPTO99PjZduEoPpJjEIrBxaZArXo3A9Ctejo3A9CtejcD3MzMzMzMzMzMzMzMzMzMzMAAAAAAAAAIAAQbc2CwGgAEHHNgsByABB1zYLAfoAQeY2CwJAnABB9jYLAlDDAEGGNwsCJPQAQZU3CwOAlpgAQaU3CwMgvL4AQbU3CwMoa+4AQcU3CwP5ApUAQdQ3CwRAt0O6AEHkNwsEEKXU6ABB9DcLBCrnhJEAQYM4CwWA9CDmtQBBkzgLBaAxqV/jAEGjOAsFBL/JG44AQbM4CwXFLryisQBBwjgLBkB2OmsL3gBB0jgLBuiJBCPHigBB4jgLBmKsxet4rQBB8TgLB4B6F7cm19gAQYE5CweQrG4yeIaHAEGROQsHtFcKPxZoqQBBoTkLzyOh7czOG8LTAAAAAAAAAACghBRAYVFZhAAAAAAAAAAAyKUZkLmlb6UAAAAAAAAAADoPIPQnj8vOAAAAAAAAAACECZT4eDk/gQAAAAAAAABA5Qu5NtcHj6EAAAAAAAAAUN5OZwTNyfLJAAAAAAAAAKSWIoFFQHxv/AAAAAAAAABNnbVwK6itxZ0AAAAAAAAg8AXjTDYSGTfFAAAAAAAAKGzGG+DDVt+E9gAAAAAAADLHXBFsOpYLE5oAAAAAAEB/PLMVB8l7zpfAAAAAAAAQn0sg20i7GsK98AAAAAAA1IYe9IgNtVCZdpYAAAAAgEQUEzHrUOKkPxS8AAAAAKBV2Rf9JeUajk8Z6wAAAAAIq89dvjfP0LjR75IAAAAA5cqhWq0FAwUnxqu3AAAAQJ49SvEZx0PGsLeW5QAAANAFzZxtb1zqe84yfo8AAACiIwCC5Ivz5BqCv12zAACAiiyAot1uMJ6hYi814AAAIK03IAvVRd4CpZ09IYwAADTMIvQmRdaVQw4FjSmvAABBfyuxcJZMe9RRRvDz2gBAEV923Qw8D80k8yt22IgAyGr7aQqIpVMA7u+2kw6rAHpFegQN6o5ogOmrpDjS1YDY1phFkKRyQfBx62Zjo4VQR4Z/K9qmR1FsTqZAPAynJNlnX7aQkJllB+LPUEvP0G3PQffjtPT/n0TtgRKPgYKkIYl6DvH4v8eVaCLX8iGjDWorGVIt9685uwLrjG/qy5BEdp+m+PSbCGrDJXAL5f601VNH0DbyAkUimhcmJ0+fkGWULEJi1wHWqoCd7/Aix/V+ubfSOk1Ci9XghCut6/iy3qdlh4ng0neFDDM7TJObL+uIn/RVzGPVps//SR94wvsla8dxa788ipDDfxwnFvN670U5Tkbvi1Y62s9x2O2XrLXL4/CLdZfsyNBDjk7pvRejvhzt7lI9J/vE1DGiY+3dS+5jqKqnTPgc+yRfRV6Uau90PqnK6I825DnuttZ1uUQrEo5T/eKzRF3IqWRM0+cWtpZxqLzbYEo6Heq+D+SQzTH+RulVibzdiKSkrhMdtUG+vZhjq6trFKvNTZpYZOLRLe1+PJaWxuyKoHBgt36NojxUz+UdHvyorciMOGXesMtLKUNfpSU7Etn6r4b+Fd2+nvMTtw7vSavH/C0Uvy2KN0N4bDJpNW6W+Xs52S65rARUlgd/w8JJ+/fah49659cG6XvJXnQz3P3a6LSZrPCGo3HtPbsooGm8ESMiwNesqAzOaA3qMgjEK9arKrAN2NKQAcOQpD8K9dtlqxqOCMeD+uB52sZnJnlSP1ahscq4pDhZGJG4AXBXJs+rCV795s2Gb161JgJM7XhhC8ZaXrCAtAVbMViBT1TWOY538XXcoCHHsT2uYWNpTMhx1W2TE8npOB7NGTq8A186zkpJeFj7I8dlQKBIqwR75MDOLUsXnXacPyhkDetimh1xQvkdXcSUg08yvdClOwBlDZN3ZXT1eWTjfuxEj8ogX+i7ar9omcseTs8Ti5l+6HbiakXvwr9+piHD2O0/nqIUm8UWq7PvHhDq807pz8Xl7IA77krQlRJKcljR8aG7HyhhyqldRLuX3I6uRW6KKiZy+TwUdRXqvZMyGtcJLfVY5xumLGlNklacX3AmJjxZLuGiz3fD4LZsg3cMsC+Lb3qZi8NV9JjkR2SVD5z7bQvsPzeatZjfjqxevYlBvSRH5w/FAON+l7JXtizskeztWOFT9sCbXj3f7eM3Z7ZnKS9s9JlYIVuGi3TuggDS4Hm9h3HArunxZ64RqqOABlnY7OmNcBpk7gHalZTMIEhvDuiyWIaQ/jRBiN3cfxSNBQkx3u6nND6CUaoV1J9Z8EZLvZbq0cHN4uXUGskHcKwYnmyeMiOZwK0PhbDdBMZrz+IDRf9rvzCZU6YcFYa3RoPbhBb/Ru98f+jPY5pnZRhkEuZuX4wVrk/xgX7AYD+PfstPSXfvmpmjbaKd8DgPM16+4xxVqwGADAnLxSwH07/1rVxjKhYCoE/L/fb3yMcvc9lzftpNAcQRn576mt3c/ednKB1RoQE11kbGuAEVVP3hgbJlpQlCwovY9yZCGql8WiIfXwdGaVlX55pYabDpjXh1MzeJl8MvLaHBroMcZLHWUgCEa320e3gJ8pqkI71djGfAMmPOUE3rRZfgRjaWurdA+P/7AaUgZhe9mNjDO6nlULb/ekLOqD9d7L7OtIoTH+Wj34zpgMlHupM3AbE2bDNvxhfwI+G72ai4hEFdREcAC7gd7GzZKhDT5uWRdBVZwA2mkhPkxxrqQ5Av22itN5jIh3cY3Xmh5FS0+xHDmEW+uimUXlTYyR1q4XrW8/7WbSn0Hbs0J55S4owMZlhfpuSZGOTpAbFF5xqwj38u989dwF5dZEIdF6Eh3HMf+vRDdXB2un5Jcq4ElYmoUxx5SkkGamne2w7aRfqrkmhjF53bhwQD1pKSUNf41rZCPF2E0qlFwsWbW5KGW4ayqUW6kiOKCzK3gvI2aPKnHhTXaHesbI7/ZCOvRALv0SbZDEOV1wcyHx927WphNYO4B+hJveZEf+em06jFuQKkpglinGwgFl+hkAgTN2gDzQ+MesOHqNs2ZFrlayIhIoCJlyzaVElJwv2w3gZrqSqgbL23EKqb2/I9XZbIxVM1yMes5ZSUgpJvjPS7OreoQvr5Fx+6OSN3y9d4tYRyqWmc+25TFAR2Kv8N1+IlzxOEw7pKaBmFE/X+0Yxb78IYZfRpXcJfZliyfgI4mdV5L7+YYXrZ+z93L+8Dhv9KWPvuvvrYz/oPVfuqhGe/XS66qu44z4P5Uyq6lbKgl/pctCqVg2Hye3RalN3fiD05dGF1uuT57poRcfmUF+uMR9G5EulduKoBVs03eu4SuMwitKuROrMKwVXgYqyqF+Z/K6EWtglgTTFrmHtXlJ3fX3ZJnOMLuKD9hX5a7X3C6/vprUGOB3OEvhOPWBQcs+Z6ZBnSsciPJa7Ysm5Z41+gmb2fRt67867Zjl/Kb+47BIDWI+yKVFgNSLl73iXpSgUgzCynrWquEJqnGlavpJ0GKP/3ENkE2pSAUaErG4YiBHn/mqqHQghd8NJE+5AoK0VXv0GVqVNKdKwHFjo18nUWLS+S+tPoXJGXiZuIQrcJLnxdm3yEEdq6/jVhlWkljDnbNMKbpZWQaX6DufpDLu8HEsKyAs+79ANe5Gf5lH31REu5r2GB9XjCuu7gGx3cMhaepxu6oTIXc2kq2WJkk7+bhZGiKMr+3M8DdY97fXivAuc1y7L8PtTDRFJz2lyrrWGwAb/vnadk+moTiAg6Fhl6HMKua8XQ/bhFGKqKCFufmKNymsb2RT0nV55UrYqZYz+mhyA8mkuGePbiVKw2fzzPj6koy8Ddpxa0G2pXhJ8Lw/PT8v3w1VEcoaJEbWVD51l4xLeeliWzsaTlSmSfFGFwlrVlRrzuH94Nn109h1l5DPwi/1fr6qdV0Qa1DKnYy4fddf8Wk/KI1UIk8acJzr7pVFO/3Lcv64pTbe0RDIEuJCoo79Pl+qVtqMhoFo8QnVYaeXWkj7yHRGl9AW75VUTsYNeSjbOsqZXD3IHJN2pVJzmN93DgFxR79FPiu4VilbhDuJpGjI7szHh0bZWTu7qmVGZBWK+yJwCX0ch6OGpp0Om/US7bnjHA/AV7mQbiQSLyF/P8iAMf+L3j7B9EWtKq7t0vPKvDJnatHOgn1fGGVWrVOwvWdLDT2CPicYpWdHViZQXHhUlOhGdWLYf2bNESu77GOKfbYWUBrPgotMeF12lu+AbRUrq+Adc2M+GcsyYCRVukgnM0F2FGAsDshGCwQhZyTaOQAV351wLwJ6V4XNObziDM9EG0940D7DHOljPIQgIp/3FSoXVxBGd+QT4gvWmheZ+G04TpxmIAD9FNaCzECVjHaAjmo3h7wFJFYYI3NQwu+YKK38xWmnCny3yxQqHHvJuRtgtAdmCmiP7bXZOJ+avCNaQO0JP4z2r+UjX46/dW80NNEsS49oMF3lMhe/NaFphKcIt6M3pyw9ao6Vmw8Ru+XEwuWcAYT3QME2RwHO6i7XPfeW/w3mIR54s+xtHUhZSoK6xFVsvdiuEuzjcGSqe5kjYX1ys+lW2ZusHFhxwR6DcE3cy2jfrIoBSZ29SxCpGiIgpAkpicHchZfxJKXk21S6sM0La+AyU6MB+X3LWg4h3WD4RkrkQuJH5z3qlxpI3S5YnS/uzqXK1dEFYUjg2xR18shz6oJXQYdZRrmfFQ3Rl39yhOEi/RL8k84/+WUopvqprZcGu9gnv7C9y/POesC1UBEE3GbGNa+g7T7wsh2E6qAVTg90c8eFzp43WnFIdxCoE07PqsZZaz41xT0dmoDU2hQac5GH98oBw0qEUQ01CgCRIRSN4eTeSRIIkr6oMyBEarCu1Kk2BdtmhrtuSkP4UXVk2oHfi59ONCBuQdzo5mnatgEiU283jO6YOu0oAZYEJrfCvXwTAXQuQkWgehH/gShlv2TLL8nFIdrjBJySe2l2fyM+DePESnpNl8m/uxo30B70CYFqWK6AYILkGdTobuYJUoH45OraIIinmRxOInKrm68qbxoljLiuzXtfXbsXRnaa8QrmUXv9bzppGZKe+o4KFtyqw/3W7MsBD2v/Mq01gKCf0XjpSK/9yU8++w9QfvTEv83dmcth8KPfiVjvlkFRCvvUoPRKSnTEx2u/E3vhrUGm2dE1WN0V/fU+rtxW0hiWHIhCxV+OKba3SStJvktPU8/TJ3arbbgoYRt6HCHSIzjLw/FQWkkiPo1eRKM6XqP6+rDy2DpjsWsQWPDkCn8odNyyn4I5DKWx3HshIQUe/pID509iw0vbLkeN8WVCVrJKlNkRqcQLbvjquLjlT3wraJ0Bogw9Cjq3KWrrEptXMkrISh6PPEjFYPPNoedKKQLdflyXEY+xeWiWWIkohlenymL36N3vmd++t+qrfq/pgbkLvdMVZ4hfqmHtVlpT5/InQqVd41a5NcKDOFXyeHj5WIOtVWA0a4c/J/pjfxaPO6KomKLIRXphDvH9CFLUOwaXUrLZuy9mdq9ROCc/wpDmIpO5xCX/QBxfKYoo97tJG680mDE3dxQnYvP8tzmiE2qXAcJNfUDdNT+w7+EAGqg9OMI+0GpehjFF3JnqpASjIEODb0SM7ifFm0e8bV0Nw+BcZDsdqBG9xvoRr4CgWUjoa3lN0oMZHp5aQQmyaDHBm08nzKcn31Yx/O1MHwo2MfYS8c/c/c8jynAUry7Iw8Zzk7Y7wByheGCEFulxPYheADBb7Vgrydp0rRSb0YTqfYRIYtS6IrhVGdRZzsniHRDtbn+N1FO/NSgqvhkwO1QsnlkLvKFwqw52IW2rhDYpM7H3VqPZ0MnKH7mxDn1Dp4CmcSxQzihwFFfWFqkMUki2aAK/sn2ulBltz5hLT27S2AYPb5sVFk0rtTOKbhc2k5oPhzeF6yfmNVNOMHjejhI2R7SAvbX168agHcSbBi2iw9mhrOkfd1a8UBU1zc+xB4zEChQXa6KWMb4bO5iZ0Ky3/IBOmpKfQ7YtkgKKxEzb2f+kVjVDPxyroPKTLXlUCtR3kXfKnA1r7UqVl/hl1IzMyrju1JcIzuSRQwH6h0Wv+/VvJoXIwvalwZ/CbSETH/b+wug3O3XcLZj11Yg6t+/8VT/THIJfUy0PN0LqRVXn+3qHw+um+yP8QwEjrN6zVf5dIbziiFz6d6XktEgLOBW89j0YB5ZsNRGTZeVaAfYjLDvAXh10A0pp/DtWrIp/r+8ytH2Y1QwY+HNGOF+lG5/vD2mE+x0ti51ABek5zTM59Wmr/RbgdP6AmBNbjDyABH7IAvhgrIYmJM4UKm9PrAWCdhuyfNvX29z8zp55iceJe4HNU4gCzdrANA5CG/w1a95mMKR+B4FJgEUF3q7nSsbOD8zFgYywzfAlJ6UpXI60MMHoA3D/3PloPmGKe6uuZUjyVgBdP9g3wkIN9Q6WkgKvMuuMZHftLNFnSL0pFBVPpXHTPcTB1HgRxRLke2Uun4reQ/E+DlmKFj5fnY46Yjd9ndDxhYj/9EXi+cZ45Iduqn6gkPVwBB8NwACyAJCQkJCQkJCQkJCQkJCQkJHh4eHh4eHh4eHh4eHh4eHgBBlN0AC0TQEmNBAAAAAICELkEAAAAAAGr4QAAAAAAAiMNAAAAAAABAj0AAAAAAAABZQAAAAAAAACRAAAAAAAAA8D8AAAAAAADwPwBBlN4AC0TQEmPBAAAAAICELsEAAAAAAGr4wAAAAAAAiMPAAAAAAABAj8AAAAAAAABZwAAAAAAAACTAAAAAAAAA8L8AAAAAAADwvwBB2N4AC5ABgAECAwQFBgeACQoLDA0OD4AAAgMEBQYHgAgKCwwNDg+AAAEDBAUGB4AICQsMDQ4PgAABAgQFBgeACAkKDA0OD4AAAQIDBQYHgAgJCgsNDg+AAAECAwQGB4AICQoLDA4PgAABAgMEBQeACAkKCwwND4AAAQIDBAUGgAgJCgsMDQ4AAQIDBAUGBwgJCgsMDQ4PAEHp3wALLwECAwQFBgcICQoLDA0ODzAwMDAwMDAwMDAwMDAwMDAJCQkJCQkJCQkJCQkJCQkJAEGwoAELOvz/DwAAAAAA/P8PAAAAAAAAvgcAAAAAAAC+BwAAAAAA/L8AAAAAAAD8vwAAAAAAAADAAAAAAAAAAMAAQfDwAQsQCgoKCgoKCgoKCgoKCgoKCgBBgPEBCwowMDAwLTAwLTAwAEGQ8QELEAkJCQkACQkACQn///////8AQaDxAQsQMDAwMC0wMC0wMHQwMDowMABBsPEBCxAJCQkJAAkJAAkJAAkJAAUJAEHK8QELASAAQdHxAQsPAQIDBQYICQsMDg//////AEHh8QELDB8cHx4fHh8fHh8eHw==';

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
        countEqual: wasm.countEqual,
        profileNumbers: wasm.profileNumbers,
        profileTexts: spread(wasm.profileTexts),
        settleNumbers: wasm.settleNumbers,
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
        buffer: () => current().bytes,
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
        bytes: Buffer.from(buffer),
    };
}


/***/ }),

/***/ 99191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ MAXIMUM_ROW_BYTES),
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   gm: () => (/* binding */ fatalFinding),
/* harmony export */   jw: () => (/* binding */ noRows),
/* harmony export */   kr: () => (/* binding */ rowFinding)
/* harmony export */ });
/* unused harmony export formatOf */
/** What a reader makes of a data file, whatever its format. Later engines replace readers, not this vocabulary. */
/** Ends the reading. @param row the data row it happened in, when there is one */
const fatalFinding = (rule, line, message, row) => ({
    kind: 'finding',
    rule,
    line,
    row,
    message,
    fatal: true,
});
/** A row that is left out; the reading goes on. */
const rowFinding = (rule, line, row, message) => ({
    kind: 'finding',
    rule,
    line,
    row,
    message,
    fatal: false,
});
/** Longest row that is read, in bytes: a file without line ends must not fill the memory. */
const MAXIMUM_ROW_BYTES = 16 * 1024 * 1024;
/** @param line where the row begins */
const tooLong = (line) => fatalFinding('text.line-length', line, `The row is longer than ${MAXIMUM_ROW_BYTES / 1024 / 1024} MiB.`);
/** @param line of the header */
const noRows = (line) => rowFinding('file.no-rows', line, undefined, 'There is a header and not a single row.');
/** Format by the file's ending; undefined when the ending says nothing. */
function formatOf(path) {
    const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
    switch (ending) {
        case 'csv':
            return 'csv';
        case 'tsv':
        case 'tab':
            return 'tsv';
        case 'jsonl':
        case 'ndjson':
            return 'jsonl';
        default:
            return undefined;
    }
}


/***/ }),

/***/ 88160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The name that was probably meant: the nearest one within two edits; undefined when none is near. */
function suggest(written, names) {
    let best;
    let bestDistance = 3;
    for (const name of names) {
        const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(written.toLowerCase(), name.toLowerCase());
        if (edits < bestDistance && edits < name.length)
            [best, bestDistance] = [name, edits];
    }
    return best;
}


/***/ }),

/***/ 1851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ firstTextProblem),
/* harmony export */   h: () => (/* binding */ guardText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99191);


const NEWLINE = 0x0a;
/**
 * Passes the bytes of a text file on as long as they are text. Ends with a finding at the exact line of the first byte that is
 * not UTF-8 or is NUL, or of a line that is longer than {@link MAXIMUM_ROW_BYTES}; nothing after that is passed on.
 */
async function* guardText(source) {
    let line = 1;
    let rest = new Uint8Array();
    for await (const chunk of source) {
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        const end = bytes.lastIndexOf(NEWLINE) + 1;
        const whole = bytes.subarray(0, end);
        const problem = firstTextProblem(whole);
        const sound = problem === undefined ? whole : whole.subarray(0, problem.offset);
        if (sound.length > 0)
            yield sound;
        if (problem)
            return (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .fatalFinding */ .gm)(problem.rule, line + countLines(sound), problem.message);
        line += countLines(whole);
        rest = bytes.subarray(end);
        if (rest.length > _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_ROW_BYTES */ .AW)
            return (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLong */ .Po)(line);
    }
    // No line end is in it, so a problem is on this very line.
    const problem = firstTextProblem(rest);
    if (problem)
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .fatalFinding */ .gm)(problem.rule, line, problem.message);
    if (rest.length > 0)
        yield rest;
    return undefined;
}
/** The first line that is not text. @param bytes whole lines, or up to the end of the file */
function firstTextProblem(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) && !bytes.includes(0))
        return undefined;
    for (let start = 0; start < bytes.length;) {
        const newline = bytes.indexOf(NEWLINE, start);
        const end = newline < 0 ? bytes.length : newline + 1;
        const one = bytes.subarray(start, end);
        if (one.includes(0)) {
            const message = 'The line holds a NUL byte: this is not a text file, or it is UTF-16.';
            return { rule: 'text.nul', offset: start, message };
        }
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(one))
            return { rule: 'text.utf-8', offset: start, message: 'The line is not valid UTF-8.' };
        start = end;
    }
    return undefined;
}
function countLines(bytes) {
    let lines = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1))
        lines += 1;
    return lines;
}


/***/ }),

/***/ 87012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ violationLog),
/* harmony export */   l: () => (/* binding */ MAXIMUM_SAMPLES)
/* harmony export */ });
/** Places kept per rule and column: a file of garbage must not fill the memory. */
const MAXIMUM_SAMPLES = 64;
/** Different rule-and-column pairs kept: rows of JSONL can have any property names. */
const MAXIMUM_GROUPS = 2_000;
const MAXIMUM_VALUE_LENGTH = 200;
function violationLog() {
    const groups = [];
    /** By column and rule. */
    const columns = new Map();
    let others;
    let total = 0;
    function newGroup(rule, column, expected) {
        const group = { rule, column, expected, count: 0, samples: [] };
        groups.push(group);
        return group;
    }
    function groupOf(violation, value) {
        const { rule, column } = violation;
        let rules = columns.get(column);
        const known = rules?.get(rule);
        if (known !== undefined)
            return known;
        if (groups.length >= MAXIMUM_GROUPS) {
            others ??= newGroup('others', undefined, 'further rules and columns');
            return others;
        }
        rules ??= new Map();
        columns.set(column, rules);
        const group = newGroup(rule, column, violation.expected(value));
        rules.set(rule, group);
        return group;
    }
    return {
        add(violation, at) {
            total += 1;
            const group = groupOf(violation, at.value);
            group.count += 1;
            if (group.samples.length < MAXIMUM_SAMPLES)
                group.samples.push({ ...at, value: at.value?.slice(0, MAXIMUM_VALUE_LENGTH) });
        },
        placesLeft: ({ rule, column }) => MAXIMUM_SAMPLES - (columns.get(column)?.get(rule)?.samples.length ?? 0),
        addFurther(violation, count) {
            total += count;
            groupOf(violation, undefined).count += count;
        },
        groups: () => groups,
        total: () => total,
    };
}


/***/ })

};
