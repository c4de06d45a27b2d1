export const id = 7848;
export const ids = [7848];
export const modules = {

/***/ 10197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ freeBuffer)
/* harmony export */ });
/**
 * Gives memory back at once. The collector of garbage sees a small object and takes its time, while the megabytes behind it pile up: with
 * buffers that are filled and read only once, that is most of what a process holds.
 *
 * @param bytes in a buffer that nobody reads or writes any more
 * @param size of that buffer when it is theirs alone; one of another size could be a pool that others share, and is left alone
 */
function freeBuffer({ buffer }, size) {
    if (buffer instanceof ArrayBuffer && buffer.byteLength === size)
        buffer.transfer(0);
}


/***/ }),

/***/ 41538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ loadParquetKernels),
/* harmony export */   W: () => (/* binding */ parquetRoom)
/* harmony export */ });
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78576);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90432);


/** The Parquet kernels of a module's instance: they work on the same memory as its other kernels. */
const loadParquetKernels = (exports) => exports;
/** A room of its own, for reading columns outside of a check. */
function parquetRoom() {
    const wasm = (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .instantiateKernels */ .JH)();
    const { memory, heapStart } = (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadKernels */ .jf)(wasm);
    return { linear: (0,_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .linearMemory */ .$)(memory, heapStart), kernels: loadParquetKernels(wasm) };
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
// EXTERNAL MODULE: ./build/src/data/free-buffer.js
var free_buffer = __webpack_require__(10197);
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
        case 'BROTLI':
            unpack(codec, linear.u8().subarray(from.at, from.at + from.length), to, linear);
            return true;
        default:
            return false;
    }
}
/** Smaller buffers could share a pool of Node's with others. */
const LEAST_BUFFER_BYTES = 65_536;
/**
 * One output buffer a little larger than needed saves zlib from joining many small ones and, when it is full to the brim, from
 * starting another.
 */
function unpack(codec, source, to, linear) {
    const chunkSize = Math.max(to.length + 64, LEAST_BUFFER_BYTES);
    const result = ZLIB[codec](source, { maxOutputLength: Math.max(to.length, 1), chunkSize });
    if (result.length !== to.length)
        throw wrongLength(result.length, to);
    linear.u8().set(result, to.at);
    (0,free_buffer/* freeBuffer */.H)(result, chunkSize);
}
const ZLIB = {
    ZSTD: external_node_zlib_.zstdDecompressSync,
    // Detects the zlib format too, which some writers use under the name of gzip.
    GZIP: external_node_zlib_.unzipSync,
    BROTLI: external_node_zlib_.brotliDecompressSync,
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





/**
 * Larger pages are refused: writers aim at one megabyte, DuckDB at up to a hundred. A thread holds one page at a time, as it is in the
 * file and unpacked, and for a moment twice unpacked (zstd, gzip, brotli): that is what it takes on top of a chunk's dictionary.
 */
const MAXIMUM_PAGE_BYTES = 128 * 1024 * 1024;
/** A dictionary stays in memory together with its decoded entries. */
const MAXIMUM_DICTIONARY_BYTES = 64 * 1024 * 1024;
const MAXIMUM_HEADER_BYTES = 16 * 1024 * 1024;
const READ_BYTES = 256 * 1024;
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


/***/ })

};
