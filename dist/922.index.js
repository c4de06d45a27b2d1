export const id = 922;
export const ids = [922];
export const modules = {

/***/ 54421:
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
/* harmony export */   tU: () => (/* binding */ numberOfHash),
/* harmony export */   wF: () => (/* binding */ VALUE_SLOTS),
/* harmony export */   xg: () => (/* binding */ REGISTERS)
/* harmony export */ });
/* unused harmony exports SCAN_INFO_BYTES, FRACTION_DIGITS */
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
 * Slots of a table of counted values; a power of two, at most half full. Each slot: u64 hash, u32 count (0: the slot is free), u32
 * offset of the text in the arena. A value is in the first free slot from (hash mod slots) on. Numbers need no text, because
 * `numberOfHash` gives them back.
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
const MIX_INVERSE = 0xcfee444d8b59a89bn;
/** The number that has this hash: `mix` can be undone step by step. */
function numberOfHash(hash) {
    let x = hash ^ (hash >> 32n);
    x = (x * MIX_INVERSE) & MASK;
    x ^= x >> 32n;
    x = (x * MIX_INVERSE) & MASK;
    x ^= x >> 32n;
    scratch.setBigUint64(0, (x - PHI) & MASK, true);
    return scratch.getFloat64(0, true);
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

/***/ 49608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ MAXIMUM_EXACT_BYTES)
/* harmony export */ });
/** UTF-8 bytes of all different values of a column together that are remembered; numbers alone never reach it. */
const MAXIMUM_EXACT_BYTES = 131_072;


/***/ }),

/***/ 28329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ varianceOf),
/* harmony export */   MT: () => (/* binding */ addSums),
/* harmony export */   dZ: () => (/* binding */ exactSum),
/* harmony export */   hm: () => (/* binding */ meanOf),
/* harmony export */   "in": () => (/* binding */ sumToText),
/* harmony export */   mH: () => (/* binding */ sumAccumulator)
/* harmony export */ });
/* unused harmony export sumFromText */
const ZERO = { mantissa: 0n, exponent: 0 };
/** Exponent of the lowest bit of bucket 0: a double is m × 2^(biased exponent − 1075). */
const LOWEST_EXPONENT = -1075;
/** The halves of a 53-bit mantissa stay below 2^31 after the shift, so that this many of them add up exactly in a double. */
const ADDITIONS_BETWEEN_FLUSHES = 2 ** 22;
const HALF = 2 ** 28;
const scratch = new DataView(new ArrayBuffer(8));
/**
 * One bucket per four exponents, each a pair of whole numbers: the scheme of `profileNumbers` in the kernels with doubles instead of 64-bit
 * integers.
 */
function sumAccumulator() {
    const buckets = new Map();
    let flushed = 0n;
    let pending = 0;
    const flush = () => {
        for (const [bucket, { low, high }] of buckets)
            flushed += (BigInt(high) * BigInt(HALF) + BigInt(low)) << BigInt(4 * bucket);
        buckets.clear();
        pending = 0;
    };
    return {
        add(value) {
            scratch.setFloat64(0, value);
            const top = scratch.getUint32(0);
            const exponent = (top >>> 20) & 0x7ff;
            const mantissa = ((top & 0xfffff) + (exponent === 0 ? 0 : 0x100000)) * 2 ** 32 + scratch.getUint32(4);
            // Subnormal numbers have the exponent of the smallest normal ones.
            const biased = Math.max(exponent, 1);
            const scale = (value < 0 ? -1 : 1) * 2 ** (biased & 3);
            const low = mantissa % HALF;
            let bucket = buckets.get(biased >> 2);
            if (bucket === undefined) {
                bucket = { low: 0, high: 0 };
                buckets.set(biased >> 2, bucket);
            }
            bucket.low += low * scale;
            bucket.high += ((mantissa - low) / HALF) * scale;
            pending += 1;
            if (pending === ADDITIONS_BETWEEN_FLUSHES)
                flush();
        },
        total() {
            flush();
            return exactSum(flushed, LOWEST_EXPONENT);
        },
    };
}
/** The one way to write mantissa × 2^exponent. */
function exactSum(mantissa, exponent) {
    if (mantissa === 0n)
        return ZERO;
    const zeros = bitLength(mantissa & -mantissa) - 1;
    return { mantissa: mantissa >> BigInt(zeros), exponent: exponent + zeros };
}
function addSums(a, b) {
    const exponent = Math.min(a.exponent, b.exponent);
    return exactSum(scaled(a, exponent) + scaled(b, exponent), exponent);
}
/** Mantissa for a smaller exponent. */
const scaled = ({ mantissa, exponent }, to) => mantissa << BigInt(exponent - to);
/** The double nearest to sum / count; ±Infinity beyond the doubles. */
const meanOf = (sum, count) => nearest(sum.mantissa, BigInt(count), sum.exponent);
/**
 * The double nearest to the sample variance, (Σx² − (Σx)² / n) / (n − 1), of at least two values. Each square was rounded to a double, so a spread far
 * below the values' size drowns: the error is up to max(x²) × 2^-53.
 */
function varianceOf(sum, squares, count) {
    const n = BigInt(count);
    const exponent = Math.min(squares.exponent, 2 * sum.exponent);
    const spread = n * scaled(squares, exponent) - scaled({ mantissa: sum.mantissa ** 2n, exponent: 2 * sum.exponent }, exponent);
    return spread <= 0n ? 0 : nearest(spread, n * (n - 1n), exponent);
}
/** Bits of a quotient that are kept: enough for a double, and one below to tell which way to round. */
const KEPT_BITS = 66;
/** The double nearest to numerator / denominator × 2^exponent. */
function nearest(numerator, denominator, exponent) {
    const size = numerator < 0n ? -numerator : numerator;
    if (size === 0n)
        return 0;
    const up = BigInt(Math.max(0, KEPT_BITS + bitLength(denominator) - bitLength(size)));
    const quotient = (size << up) / denominator;
    const down = BigInt(Math.max(0, bitLength(quotient) - KEPT_BITS));
    const kept = quotient >> down;
    // A lost rest becomes the last bit: without it a number just above the middle of two doubles would look like the middle.
    const lost = (kept << down) * denominator !== size << up;
    const value = Number(lost ? kept | 1n : kept);
    const power = exponent - Number(up) + Number(down);
    const half = Math.trunc(power / 2);
    return (numerator < 0n ? -value : value) * 2 ** half * 2 ** (power - half);
}
const bitLength = (value) => {
    const digits = (value < 0n ? -value : value).toString(16);
    return 4 * (digits.length - 1) + (32 - Math.clz32(Number.parseInt(digits.charAt(0), 16)));
};
/** `mantissa`p`exponent`, as profiles in JSON hold it. */
const sumToText = ({ mantissa, exponent }) => `${mantissa}p${exponent}`;
/** Undefined when the text is not what {@link sumToText} writes. */
function sumFromText(text) {
    const match = /^(-?\d{1,700})p(-?\d{1,4})$/.exec(text);
    if (match === null)
        return undefined;
    const sum = exactSum(BigInt(match[1] ?? ''), Number(match[2]));
    return sumToText(sum) === text ? sum : undefined;
}


/***/ }),

/***/ 22238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ mergeValueCounts),
/* harmony export */   Mn: () => (/* binding */ emptyRegisters),
/* harmony export */   al: () => (/* binding */ valueCounts),
/* harmony export */   bW: () => (/* binding */ estimateDistinct),
/* harmony export */   oj: () => (/* binding */ recordHash)
/* harmony export */ });
/* unused harmony export MAXIMUM_RANK */
/* harmony import */ var _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91509);
/* harmony import */ var _column_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49608);


/** Keeps the counts when they are within the limits of an exact profile, otherwise only the registers. */
function valueCounts(counts, registers) {
    if (counts.size > _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_EXACT_VALUES */ .K4)
        return { kind: 'sketch', registers };
    let bytes = 0;
    for (const value of counts.keys())
        bytes += Buffer.byteLength(value);
    return bytes > _column_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_EXACT_BYTES */ .b ? { kind: 'sketch', registers } : { kind: 'exact', counts, registers };
}
function mergeValueCounts(a, b) {
    const registers = a.registers.map((rank, register) => Math.max(rank, b.registers[register] ?? 0));
    if (a.kind === 'sketch' || b.kind === 'sketch')
        return { kind: 'sketch', registers };
    const counts = new Map(a.counts);
    for (const [value, count] of b.counts)
        counts.set(value, (counts.get(value) ?? 0) + count);
    return valueCounts(counts, registers);
}
const emptyRegisters = () => new Uint8Array(_kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .REGISTERS */ .xg);
/** Enters one hash of `hashText` or `hashNumber`. */
function recordHash(registers, hash) {
    const { register, rank } = (0,_kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .registerOf */ .Nk)(hash);
    if (rank > (registers[register] ?? 0))
        registers[register] = rank;
}
/** Highest rank: the hash has 52 bits behind the register's, and all of them may be 0. */
const MAXIMUM_RANK = 53;
/**
 * How many different hashes the registers saw: standard error 1.6 %, unbiased over the whole range.
 * Ertl, "New cardinality estimation algorithms for HyperLogLog sketches" (2017), algorithm 6, which needs no switch to linear counting when there are few.
 */
function estimateDistinct(registers) {
    const m = registers.length;
    const histogram = new Array(MAXIMUM_RANK + 1).fill(0);
    for (const rank of registers)
        histogram[rank] = (histogram[rank] ?? 0) + 1;
    let z = m * tau(1 - (histogram[MAXIMUM_RANK] ?? 0) / m);
    for (let rank = MAXIMUM_RANK - 1; rank >= 1; rank -= 1)
        z = 0.5 * (z + (histogram[rank] ?? 0));
    z += m * sigma((histogram[0] ?? 0) / m);
    return Math.round((m * m) / (2 * Math.LN2 * z));
}
function sigma(share) {
    if (share === 1)
        return Number.POSITIVE_INFINITY;
    let [x, y, z] = [share, 1, share];
    for (let before = -1; before !== z;) {
        before = z;
        x *= x;
        z += x * y;
        y += y;
    }
    return z;
}
function tau(share) {
    if (share === 0 || share === 1)
        return 0;
    let [x, y, z] = [share, 1, 1 - share];
    for (let before = -1; before !== z;) {
        before = z;
        x = Math.sqrt(x);
        y *= 0.5;
        z -= (1 - x) ** 2 * y;
    }
    return z / 3;
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

/***/ 56641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ compileRowSchema)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/data/schema-parts.js
/** References that lead to references are followed so often. */
const MAXIMUM_SCHEMA_DEPTH = 32;
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function objectAt(parent, key) {
    const value = parent[key];
    return isObject(value) ? value : undefined;
}
const objects = (value) => (Array.isArray(value) ? value.filter(isObject) : []);
const strings = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
const own = (object, key) => (Object.hasOwn(object, key) ? object[key] : undefined);
/** What a local reference such as `#/$defs/x` stands for; undefined when there is no such thing. */
function resolve(reference, root) {
    if (!reference.startsWith('#/'))
        return undefined;
    let node = root;
    for (const step of reference.slice(2).split('/')) {
        const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
        node = isObject(node) ? node[key] : undefined;
    }
    return isObject(node) ? node : undefined;
}
/** A property that is nothing but a reference is what it refers to. */
function withoutReference(property, root, depth) {
    const { $ref: reference, ...rest } = property;
    if (typeof reference !== 'string' || depth === 0)
        return property;
    const target = resolve(reference, root);
    if (target === undefined || Object.keys(target).some((key) => key in rest))
        return property;
    return { ...withoutReference(target, root, depth - 1), ...rest };
}

;// CONCATENATED MODULE: ./build/src/data/column-types.js

const TYPES = ['null', 'boolean', 'integer', 'number', 'string'];
/** Union of the types that a property allows, through local references, alternatives, `enum` and `const`. */
function collectTypes(property, root, depth) {
    if (depth === 0)
        return undefined;
    const own = property['type'];
    if (typeof own === 'string' || Array.isArray(own))
        return typeSet(Array.isArray(own) ? own : [own]);
    const target = typeof property['$ref'] === 'string' ? resolve(property['$ref'], root) : undefined;
    if (target)
        return collectTypes(target, root, depth - 1);
    const alternatives = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => objects(property[key]));
    const found = alternatives.flatMap((one) => [...(collectTypes(one, root, depth - 1) ?? [])]);
    const values = Array.isArray(property['enum']) ? property['enum'] : 'const' in property ? [property['const']] : [];
    const all = [...found, ...values.map(typeOfValue)];
    return all.length === 0 ? undefined : typeSet(all);
}
const typeOfValue = (value) => value === null ? 'null' : Number.isInteger(value) ? 'integer' : typeof value;
const typeSet = (names) => new Set(TYPES.filter((type) => names.includes(type)));

;// CONCATENATED MODULE: ./build/src/data/row-problem.js

/** What an error of ajv means to somebody who looks at a table. Some only repeat what others say. */
function describe(error, column) {
    // These only repeat what the errors inside them say.
    if (error.keyword === 'if' || error.keyword === 'propertyNames')
        return [];
    const params = error.params;
    return [{ column, rule: error.keyword, expected: expectation(error), allowed: strings(params['allowedValues']) }];
}
/** The column that an error is about; undefined for the row as a whole. */
function columnOf(error) {
    const params = error.params;
    const named = params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'];
    if (error.instancePath === '' && typeof named === 'string')
        return named;
    const first = error.instancePath.split('/')[1];
    return first === undefined ? undefined : first.replaceAll('~1', '/').replaceAll('~0', '~');
}
function expectation(error) {
    const params = error.params;
    switch (error.keyword) {
        case 'type':
            return [params['type']].flat().join(' or ');
        case 'enum':
            return `one of ${listed(params['allowedValues'])}`;
        case 'const':
            return `exactly ${JSON.stringify(params['allowedValue'])}`;
        case 'required':
            return 'a value';
        case 'additionalProperties':
        case 'unevaluatedProperties':
            return 'no such column';
        default:
            return (error.message ?? error.keyword).replace(/^must (be |match )?/, '');
    }
}
function listed(values) {
    if (!Array.isArray(values))
        return 'the listed values';
    const shown = values.slice(0, 20).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
    return `${shown.join(', ')}${values.length > shown.length ? `, … (${values.length} in all)` : ''}`;
}

;// CONCATENATED MODULE: ./build/src/data/schema-compiler.js

/** Key of the whole schema, for references to parts of it. */
const ROOT = 'trainyard:row';
/**
 * Makes functions of a schema and its parts.
 * @param isKnown it was compiled before, in another thread, so nothing about it is checked again
 * @throws UserError `schema.invalid`, `schema.pattern` and `schema.unsupported`
 */
async function compiler(schema, text, file, isKnown) {
    const described = withoutDialect(schema, file);
    const patterns = await guardedPatterns(text, file, isKnown);
    // Both are CommonJS: through the default export, which bundlers and Node agree on.
    const [ajvModule, formats] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19)), Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 19))]);
    const ajv = new ajvModule.default.Ajv2020({
        allErrors: true,
        ownProperties: true,
        strictTypes: false,
        strictTuples: false,
        strictRequired: false,
        // Compiling the dialect's own schema would take ten times as long as the rest; it was done when this was built.
        meta: false,
        validateSchema: false,
        // V8 does better what ajv would do to its own code, and compiling takes a third of the time.
        code: { optimize: false, ...(patterns === undefined ? {} : { regExp: patterns }) },
    });
    ajv.addKeyword('x-trainyard');
    formats.default.default(ajv);
    ajv.addSchema(described, ROOT);
    const validate = () => {
        const whole = ajv.getSchema(ROOT);
        if (whole === undefined)
            throw new Error(`${file} was added but cannot be found.`);
        return whole;
    };
    if (!isKnown)
        await checkSchema(described, validate, file);
    return { validate, compile: (part) => ajv.compile(part) };
}
/** By the dialect's own schema, and by what ajv refuses to compile. */
async function checkSchema(described, compileWhole, file) {
    const { validateJsonSchema } = await __webpack_require__.e(/* import() */ 917).then(__webpack_require__.bind(__webpack_require__, 11917));
    try {
        if (!validateJsonSchema(described)) {
            const [first] = validateJsonSchema.errors ?? [];
            throw new Error(`${first?.instancePath ?? ''} ${first?.message ?? 'is wrong'}`.trim());
        }
        compileWhole();
    }
    catch (error) {
        throw new errors/* UserError */.yo('schema.invalid', `${file} is not a usable JSON Schema: ${(0,errors/* messageOf */.bD)(error)}`, {
            file,
            hint: 'Only local references (#/…) and the keywords of JSON Schema 2020-12 are allowed.',
            cause: error,
        });
    }
}
/** Nobody's pattern may hang the job. Loaded only for schemas that could have one. */
async function guardedPatterns(text, file, isKnown) {
    if (!/"(pattern|patternProperties|url)"/.test(text))
        return undefined;
    if (!isKnown)
        (await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(503), __webpack_require__.e(571)]).then(__webpack_require__.bind(__webpack_require__, 95571))).checkPatterns(text, file);
    const { ajvRegExp } = await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(503), __webpack_require__.e(412)]).then(__webpack_require__.bind(__webpack_require__, 14412));
    return ajvRegExp;
}
/** Earlier drafts describe flat rows in the same words; anything else that `$schema` names would be read wrongly. */
function withoutDialect(schema, file) {
    const { $schema: dialect, ...rest } = schema;
    if (dialect === undefined || dialect === 'https://json-schema.org/draft/2020-12/schema')
        return rest;
    if (typeof dialect === 'string' && /^https?:\/\/json-schema\.org\/draft(-07|\/2019-09)\/schema#?$/.test(dialect))
        return rest;
    throw new errors/* UserError */.yo('schema.unsupported', `${file} is written in the dialect ${String(dialect).slice(0, 200)}.`, {
        file,
        hint: 'Use https://json-schema.org/draft/2020-12/schema.',
    });
}

;// CONCATENATED MODULE: ./build/src/data/row-rules.js


const COLUMN_KEYWORDS = ['type', 'properties', 'required', 'additionalProperties'];
const SILENT_KEYWORDS = [
    '$schema',
    '$id',
    '$comment',
    '$defs',
    'definitions',
    'title',
    'description',
    'default',
    'examples',
    'x-trainyard',
];
const DEFINITIONS = ['$defs', 'definitions'];
/** The rules of a schema that look at more than one column; undefined when there are none. */
function rowRulesOf(schema, compile) {
    const { additionalProperties = true, type = 'object' } = schema;
    const rules = Object.keys(schema).filter((key) => !COLUMN_KEYWORDS.includes(key) && !SILENT_KEYWORDS.includes(key));
    const columnwise = typeof additionalProperties === 'boolean' && type === 'object';
    if (columnwise && rules.length === 0)
        return undefined;
    const columns = columnwise ? columnsOf(pick(schema, rules), schema, MAXIMUM_SCHEMA_DEPTH) : undefined;
    const holds = compile(columns === undefined ? { $ref: `${ROOT}#` } : pick(schema, [...rules, ...DEFINITIONS]));
    return { columns: columns === undefined ? undefined : [...columns], holds: (row) => holds(row) };
}
const pick = (schema, keys) => Object.fromEntries(keys.flatMap((key) => (key in schema ? [[key, schema[key]]] : [])));
/** Columns that a schema of whole rows speaks of; undefined when it can depend on any. */
function columnsOf(rule, root, depth) {
    if (typeof rule === 'boolean')
        return new Set();
    if (!isObject(rule) || depth === 0)
        return undefined;
    const found = new Set();
    const parts = [];
    for (const [keyword, value] of Object.entries(rule)) {
        if (keyword === 'properties' && isObject(value))
            parts.push(new Set(Object.keys(value)));
        else if (keyword === 'required')
            parts.push(new Set(strings(value)));
        else if (keyword === 'dependentRequired' && isObject(value))
            parts.push(new Set([...Object.keys(value), ...Object.values(value).flatMap(strings)]));
        else if (keyword === 'dependentSchemas' && isObject(value))
            parts.push(new Set(Object.keys(value)), ...Object.values(value).map((one) => columnsOf(one, root, depth - 1)));
        else if (['allOf', 'anyOf', 'oneOf'].includes(keyword) && Array.isArray(value))
            parts.push(...value.map((one) => columnsOf(one, root, depth - 1)));
        else if (['not', 'if', 'then', 'else'].includes(keyword))
            parts.push(columnsOf(value, root, depth - 1));
        else if (keyword === '$ref' && DEFINITIONS.some((name) => String(value).startsWith(`#/${name}/`)))
            parts.push(columnsOf(resolve(String(value), root), root, depth - 1));
        else if (keyword !== 'type' && !SILENT_KEYWORDS.includes(keyword))
            return undefined;
    }
    for (const part of parts) {
        if (part === undefined)
            return undefined;
        for (const column of part)
            found.add(column);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/data/row-schema.js







/**
 * Compiles the JSON Schema (2020-12) of one row.
 *
 * @param text the schema file
 * @param file its path, for error messages
 * @param isKnown it was compiled before, in another thread, so nothing about it is checked again
 * @throws UserError `schema.syntax`, `schema.invalid` or `schema.unsupported`, at the line of the schema file where that is known
 */
async function compileRowSchema(text, file, isKnown = false) {
    const schema = isKnown ? JSON.parse(text) : parseSchema(text, file);
    const { validate, compile } = await compiler(schema, text, file, isKnown);
    let whole;
    const properties = objectAt(schema, 'properties') ?? {};
    const values = new Map();
    return {
        typesOf: (column) => {
            const property = own(properties, column);
            return isObject(property) ? collectTypes(property, schema, MAXIMUM_SCHEMA_DEPTH) : undefined;
        },
        required: strings(schema['required']),
        columns: Object.keys(properties),
        closed: schema['additionalProperties'] === false && objectAt(schema, 'patternProperties') === undefined,
        check(row) {
            whole ??= validate();
            return whole(row) ? [] : (whole.errors ?? []).flatMap((error) => describe(error, columnOf(error)));
        },
        property: (column) => {
            const property = own(properties, column);
            return isObject(property) ? withoutReference(property, schema, MAXIMUM_SCHEMA_DEPTH) : undefined;
        },
        checkValue(column, value) {
            const known = values.get(column) ?? compile({ $ref: `${ROOT}#/properties/${pointerStep(column)}` });
            values.set(column, known);
            return known(value) ? [] : (known.errors ?? []).flatMap((error) => describe(error, column));
        },
        rowRules: rowRulesOf(schema, compile),
        extension: schema['x-trainyard'],
    };
}
const pointerStep = (name) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
/** Members of all objects of a JSON text: outside texts a colon stands in nothing else. */
function countMembers(text) {
    let colons = 0;
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (character === ':')
            colons += 1;
        else if (character === '"')
            for (at += 1; at < text.length && text[at] !== '"'; at += 1)
                if (text[at] === '\\')
                    at += 1;
    }
    return colons;
}
const countKeys = (value) => {
    if (typeof value !== 'object' || value === null)
        return 0;
    const inner = Object.values(value).reduce((sum, part) => sum + countKeys(part), 0);
    return Array.isArray(value) ? inner : inner + Object.keys(value).length;
};
/** The schema, when it is JSON and no key stands twice in an object. Undefined when something is wrong. */
function parseSound(text) {
    try {
        const schema = JSON.parse(text);
        return isObject(schema) && countKeys(schema) === countMembers(text) ? schema : undefined;
    }
    catch {
        return undefined;
    }
}
function parseSchema(text, file) {
    const sound = parseSound(text);
    if (sound !== undefined)
        return sound;
    const lines = new dist/* LineCounter */.HN();
    // JSON is YAML, and this parser tells positions; the schema must be JSON all the same, because other tools read it as JSON.
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: true });
    const problem = document.errors[0];
    try {
        const schema = JSON.parse(text);
        if (problem === undefined && isObject(schema))
            return schema;
    }
    catch (error) {
        const at = problem ? lines.linePos(problem.pos[0]) : undefined;
        throw new errors/* UserError */.yo('schema.syntax', `${file} is not valid JSON: ${(0,errors/* messageOf */.bD)(error)}`, {
            file,
            line: at?.line,
            column: at?.col,
            hint: 'A row schema is a JSON file (JSON Schema 2020-12).',
        });
    }
    const at = problem ? lines.linePos(problem.pos[0]) : undefined;
    throw new errors/* UserError */.yo('schema.syntax', problem ? `${file}: ${problem.message.split('\n')[0]}` : `${file} must hold one JSON object.`, { file, line: at?.line ?? 1, column: at?.col });
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
    const groups = new Map();
    let total = 0;
    return {
        add({ rule, column, expected }, at) {
            total += 1;
            const wanted = `${rule}\n${column ?? ''}`;
            const key = groups.has(wanted) || groups.size < MAXIMUM_GROUPS ? wanted : 'others\n';
            let group = groups.get(key);
            if (group === undefined) {
                const others = key !== wanted;
                group = {
                    rule: others ? 'others' : rule,
                    column: others ? undefined : column,
                    expected: others ? 'further rules and columns' : expected,
                    count: 0,
                    samples: [],
                };
                groups.set(key, group);
            }
            group.count += 1;
            if (group.samples.length < MAXIMUM_SAMPLES)
                group.samples.push({ ...at, value: at.value?.slice(0, MAXIMUM_VALUE_LENGTH) });
        },
        groups: () => [...groups.values()],
        total: () => total,
    };
}


/***/ })

};
