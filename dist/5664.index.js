export const id = 5664;
export const ids = [5664];
export const modules = {

/***/ 5177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   streamSource: () => (/* binding */ streamSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _data_free_buffer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10197);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);





const CHUNK_BYTES = 262_144;
/** Unpacked ahead by another thread while what came before is checked. */
const UNPACKED_BYTES = 1_048_576;
/** In the mode for objects the pieces stay as they are; otherwise those that wait are joined to a new one. */
const UNPACKING = { chunkSize: UNPACKED_BYTES, readableObjectMode: true, readableHighWaterMark: 2 };
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
    const chunks = compression === 'none' ? file : pipe(file, (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)(UNPACKING));
    return {
        chunks: compression === 'none' ? file : freed(chunks),
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
    /** Where the frame begins that is being unpacked, and how many of its bytes were. */
    let offset = 0;
    let unpackedOfFrame = () => 0;
    let close = () => { };
    async function* frames() {
        while (offset < size) {
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { start: offset, highWaterMark: CHUNK_BYTES });
            const frame = pipe(file, (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress)(UNPACKING));
            unpackedOfFrame = () => frame.bytesWritten;
            close = () => {
                frame.destroy();
                file.destroy();
            };
            yield* freed(frame);
            file.destroy();
            if (frame.bytesWritten === 0)
                throw new Error('there is an empty frame');
            offset += frame.bytesWritten;
            unpackedOfFrame = () => 0;
        }
    }
    return { chunks: frames(), done: () => offset + unpackedOfFrame(), close: () => close() };
}
/**
 * As the stream's own `pipe`, but a piece's memory is freed when it was taken in, and nothing is written behind the end of what is
 * unpacked: that would be taken for its next bytes, from somewhere in the middle.
 */
function pipe(file, unpack) {
    let given = 0;
    file.on('error', (error) => unpack.destroy(error));
    file.on('end', () => unpack.end());
    file.on('data', (piece) => {
        file.pause();
        given += piece.length;
        unpack.write(piece, (error) => {
            // A stream that was destroyed may still be reading it in another thread.
            if (error)
                return;
            (0,_data_free_buffer_js__WEBPACK_IMPORTED_MODULE_4__/* .freeBuffer */ .H)(piece, CHUNK_BYTES);
            if (unpack.bytesWritten === given)
                file.resume();
        });
    });
    return unpack;
}
/** A piece is only good until the next one. What unpacks never writes again into a buffer that it has filled, or after its end. */
async function* freed(chunks) {
    let last = new Uint8Array();
    for await (const chunk of chunks) {
        yield chunk;
        if (chunk.byteOffset + chunk.byteLength === UNPACKED_BYTES)
            (0,_data_free_buffer_js__WEBPACK_IMPORTED_MODULE_4__/* .freeBuffer */ .H)(chunk, UNPACKED_BYTES);
        last = chunk;
    }
    (0,_data_free_buffer_js__WEBPACK_IMPORTED_MODULE_4__/* .freeBuffer */ .H)(last, UNPACKED_BYTES);
}
async function nextChunk(chunks, shown, compression) {
    try {
        // Lets the unpacking thread have its next piece before this one is checked.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        const next = await chunks.next();
        return next.done === true ? undefined : next.value;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo || compression === 'none')
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

/***/ 65664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPredictions: () => (/* binding */ readPredictions)
});

// EXTERNAL MODULE: ./build/src/data/dataset-files.js
var dataset_files = __webpack_require__(64404);
// EXTERNAL MODULE: ./build/src/data/dialect.js
var dialect = __webpack_require__(54028);
// EXTERNAL MODULE: ./build/src/data/engine/byte-source.js
var byte_source = __webpack_require__(54421);
// EXTERNAL MODULE: ./build/src/data/engine/csv-header.js
var csv_header = __webpack_require__(21180);
// EXTERNAL MODULE: ./build/src/data/engine/csv-part.js + 2 modules
var csv_part = __webpack_require__(89280);
// EXTERNAL MODULE: ./build/src/data/engine/json-columns.js + 1 modules
var json_columns = __webpack_require__(10078);
// EXTERNAL MODULE: ./build/src/data/engine/json-seen.js
var json_seen = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/src/data/engine/jsonl-part.js + 2 modules
var jsonl_part = __webpack_require__(60809);
// EXTERNAL MODULE: ./build/src/data/engine/workspace.js
var workspace = __webpack_require__(14680);
// EXTERNAL MODULE: ./build/src/data/kernels/load.js + 1 modules
var load = __webpack_require__(78576);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/data/suggest.js
var suggest = __webpack_require__(88160);
// EXTERNAL MODULE: ./build/src/metrics/predictions/limits.js
var limits = __webpack_require__(69736);
// EXTERNAL MODULE: ./build/src/metrics/predictions/problems.js
var problems = __webpack_require__(36444);
;// CONCATENATED MODULE: ./build/src/metrics/predictions/layout.js




const USUAL_NAMES = {
    id: ['id', 'row_id', 'example_id', 'sample_id'],
    label: ['label', 'y_true', 'target', 'truth', 'y'],
    score: ['score', 'y_score', 'probability', 'proba', 'y_prob'],
    prediction: ['prediction', 'predicted', 'y_pred', 'pred'],
    cluster: ['cluster', 'group'],
    fold: ['fold'],
    query: ['query', 'query_id', 'qid'],
    relevance: ['relevance', 'rel'],
    reference: ['reference'],
    hypothesis: ['hypothesis', 'transcript'],
    probabilities: ['probabilities', 'probs', 'y_proba', 'scores'],
};
const CLASS_SCORE = 'score_';
/**
 * Finds the columns of a file of predictions.
 * @param file for messages
 * @throws UserError `predictions.missing-column`, `predictions.classes`
 */
function predictionLayout(names, { columns = {}, task }, file) {
    const roles = new Map();
    for (const [role, usual] of Object.entries(USUAL_NAMES)) {
        const given = columns[role];
        if (given !== undefined && !names.includes(given))
            throw missing(`the column "${given}"`, given, names, file);
        const found = given ?? (isForeign(role, task) ? undefined : usual.find((name) => names.includes(name)));
        if (found !== undefined)
            roles.set(role, found);
    }
    for (const slice of columns.slices ?? [])
        if (!names.includes(slice))
            throw missing(`the column "${slice}"`, slice, names, file);
    const taken = new Set([...roles.values(), ...(columns.slices ?? [])]);
    const classScores = names.filter((name) => name.startsWith(CLASS_SCORE) && name !== CLASS_SCORE && !taken.has(name));
    if (classScores.length > limits/* MAXIMUM_CLASS_SCORES */.Y)
        throw (0,problems/* tooManyScores */.Rk)(file, 'classes');
    requireAnswers(roles, classScores, names, file);
    return {
        roles,
        slices: columns.slices ?? [],
        classScores: new Map(classScores.map((name) => [name.slice(CLASS_SCORE.length), name])),
    };
}
/** A column of texts may well be called `query` or `reference`: where the task is known to be another one, the name says nothing. */
function isForeign(role, task) {
    switch (role) {
        case 'query':
        case 'relevance':
            return task !== undefined && task !== 'ranking';
        case 'reference':
        case 'hypothesis':
            return task !== undefined && task !== 'text';
        default:
            return false;
    }
}
function requireAnswers(roles, classScores, names, file) {
    const requireRole = (role) => {
        if (!roles.has(role))
            throw missing(`a column for the ${role}`, role, names, file, role);
    };
    requireRole('id');
    if (roles.has('reference') || roles.has('hypothesis')) {
        requireRole('reference');
        requireRole('hypothesis');
        return;
    }
    if (roles.has('query')) {
        if (!roles.has('relevance'))
            requireRole('label');
        requireRole('score');
        return;
    }
    requireRole('label');
    if (!roles.has('prediction') && !roles.has('probabilities') && classScores.length === 0)
        requireRole('score');
}
function missing(what, wanted, names, file, role) {
    const near = (0,suggest/* suggest */.Z)(wanted, names);
    const shown = names.slice(0, 20).map((name) => JSON.stringify(name.slice(0, 80)));
    const hints = [
        ...(near === undefined ? [] : [`Did you mean ${JSON.stringify(near)}?`]),
        ...(role === undefined
            ? []
            : [`Name it with \`evaluate.predictions.${role}\`, or rename it to \`${USUAL_NAMES[role][0]}\`.`]),
        `The file has ${shown.join(', ')}${names.length > shown.length ? ', …' : ''}.`,
    ];
    return new errors/* UserError */.yo('predictions.missing-column', `The predictions ${file} lack ${what}.`, {
        file,
        line: 1,
        hint: hints.join(' '),
    });
}

// EXTERNAL MODULE: ./build/src/data/engine/row-block.js
var row_block = __webpack_require__(43929);
// EXTERNAL MODULE: ./build/src/data/explain.js
var explain = __webpack_require__(71969);
// EXTERNAL MODULE: ./build/src/data/kernels/kernels.js
var kernels = __webpack_require__(91509);
;// CONCATENATED MODULE: ./build/src/metrics/predictions/growing.js
/**
 * Room for at least so many entries, the known ones in front: at least twice as much as before, so that adding one entry after the other
 * takes time in proportion to them.
 * @param make a column with so many entries
 */
function grown(from, least, make) {
    const larger = make(Math.max(from.length * 2, least));
    larger.set(from);
    return larger;
}
const doubles = (length) => new Float64Array(length);
const words = (length) => new Uint32Array(length);
const FIRST_NUMBERS = 1024;
const UNLIMITED = {
    most: Number.POSITIVE_INFINITY,
    full: () => {
        throw new RangeError('An endless list was full.');
    },
};
function numberList({ most, full } = UNLIMITED) {
    let values = doubles(FIRST_NUMBERS);
    let length = 0;
    const reserve = (more) => {
        if (length + more > most)
            full();
        if (length + more > values.length)
            values = grown(values, length + more, doubles);
    };
    return {
        push(value) {
            reserve(1);
            values[length] = value;
            length += 1;
        },
        append(more) {
            reserve(more.length);
            values.set(more, length);
            length += more.length;
        },
        set(index, value) {
            values[index] = value;
        },
        length: () => length,
        finish: () => values.slice(0, length),
    };
}

;// CONCATENATED MODULE: ./build/src/metrics/predictions/text-table.js

const FIRST_SLOTS = 1024;
const FIRST_BYTES = 16_384;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** A hash table with open addressing, at most half full. */
function textTable() {
    let bytes = new Uint8Array(FIRST_BYTES);
    let offsets = new Uint32Array(FIRST_SLOTS);
    let hashes = new Int32Array(FIRST_SLOTS);
    /** Number + 1; 0 is free. */
    let slots = new Uint32Array(FIRST_SLOTS * 2);
    let size = 0;
    const endOf = (number) => offsets[number + 1] ?? 0;
    function equals(number, other, from, to) {
        const start = offsets[number] ?? 0;
        if (endOf(number) - start !== to - from)
            return false;
        for (let at = from, own = start; at < to; at += 1, own += 1)
            if (bytes[own] !== other[at])
                return false;
        return true;
    }
    /** The slot that has the text, or the free one where it belongs. */
    function slotOf(hash, other, from, to) {
        const mask = slots.length - 1;
        for (let slot = hash & mask;; slot = (slot + 1) & mask) {
            const entry = slots[slot] ?? 0;
            if (entry === 0 || (hashes[entry - 1] === hash && equals(entry - 1, other, from, to)))
                return slot;
        }
    }
    function grow() {
        offsets = grown(offsets, offsets.length + 1, words);
        hashes = grown(hashes, hashes.length + 1, (length) => new Int32Array(length));
        slots = words(slots.length * 2);
        const mask = slots.length - 1;
        for (let number = 0; number < size; number += 1) {
            let slot = (hashes[number] ?? 0) & mask;
            while (slots[slot] !== 0)
                slot = (slot + 1) & mask;
            slots[slot] = number + 1;
        }
    }
    function keep(other, from, to) {
        const start = offsets[size] ?? 0;
        const end = start + to - from;
        if (end > bytes.length)
            bytes = grown(bytes, end, (length) => new Uint8Array(length));
        for (let at = from, own = start; at < to; at += 1, own += 1)
            bytes[own] = other[at] ?? 0;
        offsets[size + 1] = end;
    }
    return {
        add(other, from, to) {
            const hash = hashOf(other, from, to);
            const slot = slotOf(hash, other, from, to);
            const entry = slots[slot] ?? 0;
            if (entry !== 0)
                return entry - 1;
            keep(other, from, to);
            hashes[size] = hash;
            slots[slot] = size + 1;
            size += 1;
            if (size + 1 >= offsets.length)
                grow();
            return size - 1;
        },
        find(other, from, to) {
            const entry = slots[slotOf(hashOf(other, from, to), other, from, to)] ?? 0;
            return entry === 0 ? undefined : entry - 1;
        },
        size: () => size,
        textOf: (number) => decoder.decode(bytes.subarray(offsets[number] ?? 0, endOf(number))),
        bytesOf: (number) => ({ bytes, from: offsets[number] ?? 0, to: endOf(number) }),
    };
}
/** A whole number of 53 bits that is the same for equal texts and almost surely another for other texts. */
const fingerprint = (bytes) => (hashOf(bytes, 0, bytes.length) >>> 0) * 2 ** 21 + (hashOf(bytes, 0, bytes.length, SECOND_BASIS) >>> 11);
const BASIS = 0x811c9dc5;
const SECOND_BASIS = 0x2f0b4a27;
/** FNV-1a over the bytes (Fowler, Noll and Vo), then mixed, because the low bits choose the slot. */
function hashOf(bytes, from, to, basis = BASIS) {
    let hash = basis | 0;
    for (let at = from; at < to; at += 1)
        hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return hash ^ (hash >>> 13);
}

;// CONCATENATED MODULE: ./build/src/metrics/predictions/columns.js





/**
 * @param complain called with a cell that is no finite number
 * @param limit of the rows
 */
function numberColumn(space, complain, limit) {
    const values = numberList(limit);
    return {
        addFields(fields, lineOf) {
            const { kernels, memory } = space;
            const before = values.length();
            const suspects = kernels.numbers(fields, 0, space.values, space.suspects, space.nulls);
            values.append(memory.f64().subarray(space.values >> 3, (space.values >> 3) + fields.rows));
            const textOf = (0,row_block/* textReader */.D)(memory, fields);
            for (const row of memory.u32().slice(space.suspects >> 2, (space.suspects >> 2) + suspects)) {
                const text = textOf(row);
                values.set(before + row, numberOf(text) ?? complain(text ?? undefined, lineOf(row)));
            }
        },
        addValue(value, line) {
            values.push(numberOf(value) ?? complain((0,explain/* asText */.e)(value ?? undefined), line));
        },
        finish: values.finish,
    };
}
/** Numbers that the kernel leaves to others, such as ` 0.5` and `+1`; undefined for what is no finite number. */
function numberOf(value) {
    if (typeof value === 'string' && value.trim() === '')
        return undefined;
    if (typeof value !== 'number' && typeof value !== 'string')
        return undefined;
    const number = Number(value);
    return Number.isFinite(number) ? number : undefined;
}
const FIRST_ROWS = 1024;
function textColumn(space, { quoted, missing, repeated }) {
    const table = textTable();
    let numbers = words(FIRST_ROWS);
    let rows = 0;
    const encoder = new TextEncoder();
    function add(bytes, from, to, lineOf) {
        if (from === to && missing !== undefined)
            missing(undefined, lineOf());
        const known = table.size();
        const number = table.add(bytes, from, to);
        if (number < known && repeated !== undefined)
            repeated(table.textOf(number), lineOf());
        if (rows === numbers.length)
            numbers = grown(numbers, rows + 1, words);
        numbers[rows] = number;
        rows += 1;
    }
    function addValue(value, line) {
        const bytes = encoder.encode((0,explain/* asText */.e)(value ?? undefined) ?? '');
        add(bytes, 0, bytes.length, () => line);
    }
    return {
        table,
        addFields(fields, lineOf) {
            const { base, starts, ends, stride, gap } = fields;
            if (quoted) {
                const textOf = (0,row_block/* textReader */.D)(space.memory, fields);
                for (let row = 0; row < fields.rows; row += 1) {
                    const text = textOf(row);
                    addValue(text === null || text === undefined ? undefined : JSON.parse(text), lineOf(row));
                }
                return;
            }
            const bytes = space.memory.u8();
            const words = space.memory.u32();
            for (let row = 0; row < fields.rows; row += 1) {
                const start = words[(starts + row * stride) >> 2] ?? 0;
                const end = words[(ends + row * stride) >> 2] ?? 0;
                // A quoted empty cell, and a JSON member that is not there, have marks instead of places.
                const from = end >= kernels/* EMPTY_TEXT */.Ql - 1 ? 0 : base + ((start + gap) >>> 0);
                add(bytes, from, end >= kernels/* EMPTY_TEXT */.Ql - 1 ? 0 : base + end, () => lineOf(row));
            }
        },
        addValue,
        finish: () => numbers.slice(0, rows),
    };
}

;// CONCATENATED MODULE: ./build/src/metrics/predictions/list-column.js




/** Lists of numbers, all as long as the first: JSON arrays, also as the text of a cell. @param complain called with anything else */
function listColumn(memory, complain, { tooLong, numbers: limit }) {
    const values = numberList(limit);
    let width = 0;
    const addValue = (value, line) => {
        const list = typeof value === 'string' ? parsed(value) : value;
        if (!Array.isArray(list) || list.length === 0 || (width > 0 && list.length !== width))
            complain((0,explain/* asText */.e)(value ?? undefined), line);
        const numbers = Array.isArray(list) ? list : [];
        width = numbers.length;
        if (width > limits/* MAXIMUM_CLASS_SCORES */.Y)
            tooLong();
        for (const number of numbers) {
            if (typeof number !== 'number' || !Number.isFinite(number))
                complain((0,explain/* asText */.e)(value), line);
            values.push(Number(number));
        }
    };
    return {
        addValue,
        addFields(fields, lineOf) {
            const textOf = (0,row_block/* textReader */.D)(memory, fields);
            for (let row = 0; row < fields.rows; row += 1)
                addValue(textOf(row), lineOf(row));
        },
        finish: () => ({ width, values: values.finish() }),
    };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/src/metrics/statistics/word-errors.js

/** Words of one text: the time grows with the square, and two texts together must not have more words than there are code units. */
const MAXIMUM_WORDS = 20_000;
/**
 * What the word error rate is made of: errors over words of the reference. Words are what white space separates; upper and lower case and
 * punctuation count, so normalise texts before.
 * @returns undefined for a text with more than {@link MAXIMUM_WORDS}
 */
function wordErrors(reference, hypothesis) {
    const expected = wordsOf(reference);
    const actual = wordsOf(hypothesis);
    if (expected.length > MAXIMUM_WORDS || actual.length > MAXIMUM_WORDS)
        return undefined;
    const units = new Map();
    // Each different word becomes one UTF-16 unit, so that the distance of the strings is that of the words.
    const unitsOf = (words) => words.map((word) => unitOf(word, units)).join('');
    return { errors: (0,mod/* distance */.Io)(unitsOf(expected), unitsOf(actual)), words: expected.length };
}
const wordsOf = (text) => text.split(/\s+/u).filter((word) => word !== '');
function unitOf(word, units) {
    const known = units.get(word);
    if (known !== undefined)
        return known;
    const unit = String.fromCharCode(units.size);
    units.set(word, unit);
    return unit;
}

;// CONCATENATED MODULE: ./build/src/metrics/predictions/transcript-columns.js





/** @param complain called for texts that are too long */
function transcriptColumns({ memory }, complain) {
    const errors = numberList();
    const words = numberList();
    const references = numberList();
    const waiting = { reference: queue(), hypothesis: queue() };
    const column = (side) => {
        const addValue = (value, line) => {
            const text = (0,explain/* asText */.e)(value ?? undefined) ?? '';
            const other = waiting[side === 'reference' ? 'hypothesis' : 'reference'].take();
            if (other === undefined) {
                waiting[side].add(text);
                return;
            }
            const [reference, hypothesis] = side === 'reference' ? [text, other] : [other, text];
            const found = wordErrors(reference, hypothesis) ?? complain(undefined, line);
            errors.push(found.errors);
            words.push(found.words);
            references.push(fingerprint(Buffer.from(reference)));
        };
        return {
            addValue,
            addFields(fields, lineOf) {
                const textOf = (0,row_block/* textReader */.D)(memory, fields);
                for (let row = 0; row < fields.rows; row += 1)
                    addValue(textOf(row), lineOf(row));
            },
        };
    };
    return {
        reference: column('reference'),
        hypothesis: column('hypothesis'),
        finish: () => ({ errors: errors.finish(), words: words.finish(), references: references.finish() }),
    };
}
/** Texts of the column that is ahead: those of a block, or of a row group. */
function queue() {
    let texts = [];
    let taken = 0;
    return {
        add(text) {
            texts.push(text);
        },
        take() {
            if (taken === texts.length) {
                texts = [];
                taken = 0;
                return undefined;
            }
            taken += 1;
            return texts[taken - 1];
        },
    };
}

;// CONCATENATED MODULE: ./build/src/metrics/predictions/prediction-builder.js






const NUMBERS = new Set(['score', 'relevance']);
const NEEDED = new Set(['id', 'label', 'prediction', 'query', 'cluster']);
/**
 * @throws UserError (when rows are added) `predictions.duplicate-id`, `predictions.no-value`, `predictions.not-a-number`,
 *   `predictions.not-a-list`, `predictions.too-long`, `predictions.unreadable`, each with its line; `predictions.classes` for too many scores
 */
function predictionBuilder(input) {
    const { columns, space, file, linesBefore } = input;
    const { builders, finish } = columnBuilders(input);
    const positions = new Map(columns.map(({ name }, index) => [name, index]));
    const wanted = builders.map(([name, builder]) => ({ name, position: positions.get(name) ?? 0, builder }));
    let [rows, lines] = [0, linesBefore];
    return {
        async addBlock(block) {
            for (const { position, builder } of wanted) {
                const lineInBlock = (0,row_block/* lineFinder */.z)(space.memory, block);
                builder.addFields(block.fields(position), (row) => lines + lineInBlock(row) + 1);
            }
            rows += block.rows;
            lines += block.lines;
        },
        async addCells(cells, rowLines) {
            for (const { position, builder } of wanted)
                builder.addValue(cells[position], lines + 1);
            rows += 1;
            lines += rowLines;
        },
        async addObject(row, rowLines) {
            for (const { name, builder } of wanted)
                builder.addValue(Object.hasOwn(row, name) ? row[name] : undefined, lines + 1);
            rows += 1;
            lines += rowLines;
        },
        addMisfit(finding, rowLines) {
            // Editors leave blank lines at the end, and a blank line can hide no prediction.
            if (!finding.rule.endsWith('.blank-line'))
                throw (0,problems/* unreadable */.O$)(finding, file, linesBefore);
            lines += rowLines;
        },
        skipLines(skipped) {
            lines += skipped;
        },
        rows: () => rows,
        lines: () => lines - linesBefore,
        buildersOf: (column) => builders.flatMap(([name, builder]) => (name === column ? [builder] : [])),
        finish,
    };
}
function columnBuilders({ layout, columns, space, file }) {
    const numbers = new Map();
    const texts = new Map();
    const lists = new Map();
    const complaint = (code, column) => (value, line) => {
        throw (0,problems/* badCell */.cN)({ code, column, value, file, line });
    };
    const transcripts = layout.roles.has('reference')
        ? transcriptColumns(space, complaint('predictions.too-long', 'reference'))
        : undefined;
    const numbersOf = (name, limit) => numberColumn(space, complaint('predictions.not-a-number', name), limit);
    const limits = scoreLimits(file);
    const textsOf = (name, role) => textColumn(space, {
        quoted: columns.find((column) => column.name === name)?.json === 'any',
        ...(role !== undefined && NEEDED.has(role) ? { missing: complaint('predictions.no-value', name) } : {}),
        ...(role === 'id' ? { repeated: complaint('predictions.duplicate-id', name) } : {}),
    });
    for (const [role, name] of layout.roles) {
        if (role === 'reference' || role === 'hypothesis')
            continue;
        if (NUMBERS.has(role))
            numbers.set(name, numbersOf(name));
        else if (role === 'probabilities')
            lists.set(name, listColumn(space.memory, complaint('predictions.not-a-list', name), limits));
        else if (!texts.has(name))
            texts.set(name, textsOf(name, role));
    }
    for (const name of layout.slices)
        if (!texts.has(name))
            texts.set(name, textsOf(name, undefined));
    const { most, full } = limits.numbers;
    const ofEachClass = { most: Math.floor(most / layout.classScores.size), full };
    for (const name of layout.classScores.values())
        if (!numbers.has(name))
            numbers.set(name, numbersOf(name, ofEachClass));
    const transcribed = ['reference', 'hypothesis'].flatMap((role) => {
        const [name, builder] = [layout.roles.get(role), transcripts?.[role]];
        return name === undefined || builder === undefined ? [] : [[name, builder]];
    });
    return {
        builders: [...numbers, ...texts, ...lists, ...transcribed],
        finish: () => tableOf({ layout, file, numbers, texts, lists, transcripts }),
    };
}
const scoreLimits = (file) => ({
    tooLong: () => {
        throw (0,problems/* tooManyScores */.Rk)(file, 'classes');
    },
    numbers: {
        most: limits/* MAXIMUM_PROBABILITIES */.P,
        full: () => {
            throw (0,problems/* tooManyScores */.Rk)(file, 'probabilities');
        },
    },
});
function tableOf({ layout, file, numbers, texts, lists, transcripts }) {
    const textsOf = (name) => {
        const column = texts.get(name ?? '');
        return column && { table: column.table, numbers: column.finish() };
    };
    const role = (name) => textsOf(layout.roles.get(name));
    const numbersOf = (name) => numbers.get(name ?? '')?.finish();
    const id = role('id');
    if (id === undefined || id.numbers.length === 0)
        throw (0,problems/* empty */.Ie)(file);
    return {
        file,
        rows: id.numbers.length,
        ids: id.table,
        label: role('label'),
        score: numbersOf(layout.roles.get('score')),
        prediction: role('prediction'),
        classScores: new Map([...layout.classScores].map(([label, name]) => [label, numbersOf(name) ?? new Float64Array()])),
        probabilities: lists.get(layout.roles.get('probabilities') ?? '')?.finish(),
        relevance: numbersOf(layout.roles.get('relevance')),
        transcripts: transcripts?.finish(),
        query: role('query'),
        cluster: role('cluster'),
        fold: role('fold'),
        slices: new Map(layout.slices.flatMap((name) => {
            const column = textsOf(name);
            return column === undefined ? [] : [[name, column]];
        })),
    };
}

// EXTERNAL MODULE: ./build/src/adapters/byte-sources.js
var byte_sources = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/src/adapters/open-data-file.js
var open_data_file = __webpack_require__(30780);
// EXTERNAL MODULE: ./build/src/data/kernels/load-parquet.js
var load_parquet = __webpack_require__(41538);
// EXTERNAL MODULE: ./build/src/data/parquet/column-reader.js + 14 modules
var column_reader = __webpack_require__(10977);
// EXTERNAL MODULE: ./build/src/data/parquet/footer.js
var parquet_footer = __webpack_require__(46426);
;// CONCATENATED MODULE: ./build/src/adapters/read-parquet-predictions.js







/** Values are taken one by one, so the builders' own blocks stay empty. */
const NO_BLOCK_BYTES = 1024;
/** @throws UserError `predictions.*`, `data.parquet`, `data.unsupported` */
function readParquetPredictions(source, shown, options) {
    const footer = (0,parquet_footer/* readFooter */.A)(source, shown);
    const names = footer.columns.map(({ name }) => name);
    const layout = predictionLayout(names, options, shown);
    const wasm = (0,load/* instantiateKernels */.JH)();
    const space = (0,workspace/* workspace */.Gl)((0,load/* loadKernels */.jf)(wasm), NO_BLOCK_BYTES, names.length);
    const rows = predictionBuilder({
        layout,
        columns: footer.columns.map(({ name }) => ({ name })),
        space,
        file: shown,
        linesBefore: 0,
    });
    const room = { linear: space.memory, kernels: (0,load_parquet/* loadParquetKernels */.N)(wasm) };
    for (const { index } of footer.rowGroups) {
        for (const column of footer.columns) {
            const builders = rows.buildersOf(column.name);
            if (builders.length === 0)
                continue;
            const mark = space.memory.mark();
            for (const batch of (0,column_reader/* columnBatches */.$)({ file: source, name: shown, footer, rowGroup: index, column, room }))
                for (let row = 0; row < batch.rows; row += 1) {
                    const value = batch.valueOf(row);
                    for (const builder of builders)
                        builder.addValue(value, undefined);
                }
            space.memory.release(mark);
        }
    }
    return rows.finish();
}

;// CONCATENATED MODULE: ./build/src/adapters/read-predictions.js

















/**
 * Reads the predictions of one model: CSV, TSV or JSON Lines, also in gzip or zstd, or Parquet, by the ending of the name. Memory is that of
 * the columns: about 60 bytes for a row with an id, a label and a score.
 * @throws UserError `predictions.*` with the place, `data.*` for what is no such file
 */
async function readPredictions(file, options = {}) {
    const { format, compression } = (0,dataset_files/* formatOfPath */.gj)(file.path);
    const source = (0,open_data_file/* openDataFile */.f)(file);
    try {
        switch (format) {
            case 'csv':
            case 'tsv':
                return await readDelimited(beginning(file, source, compression), format === 'csv' ? dialect/* COMMA */.K : dialect/* TAB */.w, file, options);
            case 'jsonl':
                return await readJsonLines(beginning(file, source, compression), file, options);
            case 'parquet':
                if (compression === 'none')
                    return readParquetPredictions(source, file.shown, options);
                break;
            default:
                break;
        }
    }
    finally {
        source.close();
    }
    throw new errors/* UserError */.yo('predictions.format', `${file.shown} is no file of predictions that can be read.`, {
        file: file.shown,
        hint: 'Predictions are CSV, TSV, JSON Lines or Parquet, and the name of the file ends like that.',
    });
}
const BLOCK_BYTES = 262_144;
const WHOLE = { to: Number.POSITIVE_INFINITY, exact: true };
function beginning({ path, shown }, source, compression) {
    if (compression === 'none')
        return { read: source.read, end: () => { }, close: () => { } };
    const stream = (0,byte_sources.streamSource)(path, shown, compression, 'utf-8');
    let kept = new Uint8Array();
    let keeping = true;
    return {
        async read(into, position) {
            if (position < kept.length) {
                const again = kept.subarray(position, position + into.length);
                into.set(again);
                return again.length;
            }
            const got = await stream.read(into, position);
            if (keeping)
                kept = Buffer.concat([kept, into.subarray(0, got)]);
            return got;
        },
        end() {
            keeping = false;
        },
        close: stream.close,
    };
}
async function readDelimited(bytes, dialect, file, options) {
    try {
        const header = await (0,csv_header/* readCsvHeader */.k)(bytes, dialect);
        if (header.kind === 'broken')
            throw headerError(header.findings, file.shown);
        bytes.end();
        const layout = predictionLayout(header.columns, options, file.shown);
        const columns = header.columns.map((name) => ({ name }));
        const space = (0,workspace/* workspace */.Gl)((0,load/* loadKernels */.jf)(), BLOCK_BYTES, columns.length);
        const rows = predictionBuilder({ layout, columns, space, file: file.shown, linesBefore: header.lines });
        const { fatal } = await (0,csv_part/* checkCsvPart */.w)({
            source: (0,byte_source/* rewindable */.c)(bytes),
            range: { from: header.end, ...WHOLE },
            dialect,
            columns: columns.length,
            space,
            rows,
            onProgress: () => { },
        });
        if (fatal !== undefined)
            throw (0,problems/* unreadable */.O$)(fatal, file.shown, header.lines);
        return rows.finish();
    }
    finally {
        bytes.close();
    }
}
function headerError(findings, shown) {
    const [finding] = findings;
    return finding === undefined || finding.rule === 'file.empty' ? (0,problems/* empty */.Ie)(shown) : (0,problems/* unreadable */.O$)(finding, shown);
}
async function readJsonLines(bytes, file, options) {
    try {
        const sample = await (0,byte_source/* firstBytes */.m)(bytes, json_columns/* JSON_SAMPLE_BYTES */.Y);
        bytes.end();
        const columns = (0,json_columns/* jsonColumns */.k)(sample, 'jsonl', undefined, undefined);
        if (columns.length === 0)
            throw (0,problems/* empty */.Ie)(file.shown);
        const names = columns.map(({ name }) => name);
        const layout = predictionLayout(names, options, file.shown);
        const space = (0,workspace/* workspace */.Gl)((0,load/* loadKernels */.jf)(), BLOCK_BYTES, columns.length);
        const rows = predictionBuilder({ layout, columns, space, file: file.shown, linesBefore: 0 });
        const { fatal } = await (0,jsonl_part/* checkJsonlPart */.a)({
            source: (0,byte_source/* rewindable */.c)(bytes),
            range: { from: 0, ...WHOLE },
            columns,
            space,
            rows,
            seen: (0,json_seen/* seenColumns */.P)(columns, columns.length, space.memory),
            onProgress: () => { },
        });
        if (fatal !== undefined)
            throw (0,problems/* unreadable */.O$)(fatal, file.shown);
        return rows.finish();
    }
    finally {
        bytes.close();
    }
}


/***/ }),

/***/ 8807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ globProblem),
/* harmony export */   T6: () => (/* binding */ isDataGlob),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   tj: () => (/* binding */ dataGlobMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** Characters that make a text a pattern. */
const isGlob = (text) => /[*?[\]{}()]/.test(text);
/** Characters that make a data path a pattern. Parentheses and the rest are common in file names. */
const isDataGlob = (text) => /[*?[{]/.test(text);
/** Matching takes about (length of a name) to this power in the worst case. */
const MOST_STARS = 3;
const MOST_GROUPS = 8;
/** Why a glob is refused: some that nobody needs would keep a regular expression busy for ever. Undefined when it is fine. */
function globProblem(glob) {
    const segments = glob.split('/');
    const stars = (segment) => segment.match(/\*+/g)?.length ?? 0;
    if (segments.some((segment) => stars(segment) > MOST_STARS))
        return `has more than ${MOST_STARS} \`*\` in one name`;
    if (segments.filter((segment) => segment.includes('**')).length > MOST_STARS)
        return `has more than ${MOST_STARS} \`**\``;
    if ((glob.match(/[{[(]/g)?.length ?? 0) > MOST_GROUPS)
        return `has more than ${MOST_GROUPS} brackets`;
    return undefined;
}
/**
 * Tells whether a path matches one glob: `*` and `?` inside a folder, `**` across folders, `[…]`, `{a,b}`. Files that start
 * with a dot match like others: a forgotten input is worse than one too many.
 */
function globMatcher(glob) {
    // A pattern with nested repetition could take for ever to match, so the forms that make one are off.
    return picomatch__WEBPACK_IMPORTED_MODULE_0__(glob.replace(/^(\.\/)+/, ''), { dot: true, noextglob: true, nonegate: true, windows: false });
}
/**
 * The same for paths of data, with the shell's rule: names that start with a dot match only where the glob has that dot. Tools
 * leave such files behind, and no reader of data sets looks at them.
 */
function dataGlobMatcher(glob) {
    // Of a path that is refused elsewhere.
    if (glob === '')
        return () => false;
    // The library takes these for regular expressions, where people mean characters.
    const literal = glob.replace(/[()|"+]/g, '\\$&');
    return picomatch__WEBPACK_IMPORTED_MODULE_0__(literal, { noextglob: true, nonegate: true, windows: false });
}


/***/ }),

/***/ 64404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ formatOfFiles),
/* harmony export */   RJ: () => (/* binding */ partitionsOf),
/* harmony export */   Wm: () => (/* binding */ selectionOf),
/* harmony export */   c5: () => (/* binding */ partitionProblem),
/* harmony export */   gj: () => (/* binding */ formatOfPath),
/* harmony export */   kB: () => (/* binding */ sortedPaths),
/* harmony export */   og: () => (/* binding */ MAXIMUM_DATA_FILES)
/* harmony export */ });
/* harmony import */ var _config_path_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8807);

/** More files than this are refused: their list is kept in memory and each of them is opened. */
const MAXIMUM_DATA_FILES = 10_000;
const FORMATS = new Map([
    ['csv', 'csv'],
    ['tsv', 'tsv'],
    ['tab', 'tsv'],
    ['jsonl', 'jsonl'],
    ['ndjson', 'jsonl'],
    ['json', 'json'],
    ['parquet', 'parquet'],
    ['pq', 'parquet'],
]);
const COMPRESSIONS = new Map([
    ['gz', 'gzip'],
    ['zst', 'zstd'],
]);
/** Format and compression by a file's ending: `train.csv.gz` is CSV in gzip. The format is undefined when the ending says nothing. */
function formatOfPath(path) {
    const [last, before] = path
        .slice(path.lastIndexOf('/') + 1)
        .toLowerCase()
        .split('.')
        .slice(1)
        .reverse();
    const compression = COMPRESSIONS.get(last ?? '');
    if (compression === undefined)
        return { format: FORMATS.get(last ?? ''), compression: 'none' };
    return { format: FORMATS.get(before ?? ''), compression };
}
/**
 * The files that a data path stands for when it is a glob or a folder with a closing slash.
 * @param format of the data set when it is given: a folder then holds only files of that format
 * @returns undefined for the path of one file
 */
function selectionOf(path, format) {
    if (path.endsWith('/'))
        return folderSelection(path.slice(0, -1), format);
    return (0,_config_path_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .isDataGlob */ .T6)(path) ? globSelection(path) : undefined;
}
function folderSelection(folder, format) {
    const inside = globSelection(`${folder}/**`);
    const level = folder.split('/').length;
    return {
        ...inside,
        matches: (path) => {
            const found = formatOfPath(path).format;
            return inside.matches(path) && isShown(path, level) && found !== undefined && found === (format ?? found);
        },
        mayHold: (path) => inside.mayHold(path) && isShown(path, level),
    };
}
/** Hive and Spark keep their own notes under names that begin with `.` or `_`. */
const isShown = (path, level) => path
    .split('/')
    .slice(level)
    .every((name) => !/^[._]/.test(name));
function globSelection(glob) {
    const parts = glob.split('/');
    const folders = parts.slice(0, -1);
    const plain = folders.findIndex(_config_path_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .isDataGlob */ .T6);
    const root = (plain < 0 ? folders : folders.slice(0, plain)).join('/');
    return { root, matches: (0,_config_path_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .dataGlobMatcher */ .tj)(glob), mayHold: folderMatcher(glob, parts, root) };
}
function folderMatcher(glob, parts, root) {
    // Braces around a slash cannot be matched name by name.
    if (/\{[^}]*\//.test(glob))
        return (folder) => root === '' || `${folder}/`.startsWith(`${root}/`) || root.startsWith(`${folder}/`);
    const deep = parts.findIndex((part) => part.includes('**'));
    const matchers = parts.slice(0, deep < 0 ? -1 : deep).map(_config_path_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .dataGlobMatcher */ .tj);
    return (folder) => {
        const names = folder.split('/');
        return names.every((name, index) => matchers[index]?.(name) ?? (deep >= 0 && !name.startsWith('.')));
    };
}
/** Paths in the order in which a data set is read: by code units, whatever the language settings. */
function sortedPaths(paths) {
    return [...new Set(paths)].sort();
}
const HIVE_NULL = '__HIVE_DEFAULT_PARTITION__';
/**
 * Columns that folder names below the root give to all rows of a file: `year=2024/country=Ivory%20Coast`. Values are texts.
 * Source: the partition layout of Apache Hive; both sides of the `=` are percent-encoded.
 */
function partitionsOf(path, root) {
    const below = root === '' ? path : path.slice(root.length + 1);
    return below
        .split('/')
        .slice(0, -1)
        .flatMap((name) => {
        const end = name.indexOf('=');
        if (end < 1)
            return [];
        const value = decoded(name.slice(end + 1));
        return [{ column: decoded(name.slice(0, end)), value: value === HIVE_NULL ? null : value }];
    });
}
/** A text with a stray `%` stays as it is. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/**
 * The format of several files, which have to be alike.
 * @param given in the configuration; it outweighs the endings
 */
function formatOfFiles(paths, given) {
    if (given !== undefined)
        return { kind: 'one', format: given };
    const [first = ''] = paths;
    const format = formatOfPath(first).format;
    const other = paths.find((path) => formatOfPath(path).format !== format);
    if (other === undefined)
        return { kind: 'one', format };
    const hint = 'Set `format`, or write a glob that only the data files match.';
    return { kind: 'mixed', message: `stands for files of different formats, such as ${first} and ${other}`, hint };
}
/** What is wrong with the partitions of these files, if anything: every file must have the same columns, each once. */
function partitionProblem(paths, root) {
    const columnsOf = (path) => partitionsOf(path, root).map(({ column }) => column);
    const hint = 'Set `partitions: false` when these folder names are no columns.';
    const [first = ''] = paths;
    const expected = columnsOf(first);
    const twice = expected.find((column, index) => expected.indexOf(column) < index);
    if (twice !== undefined)
        return { message: `has the partition \`${twice}\` twice in ${first}`, hint };
    const other = paths.find((path) => columnsOf(path).join('/') !== expected.join('/'));
    if (other === undefined)
        return undefined;
    return {
        message: `has ${named(expected)} in ${first}, but ${named(columnsOf(other))} in ${other}`,
        hint: `Put every file into folders of the same columns in the same order. ${hint}`,
    };
}
const named = (columns) => columns.length === 0
    ? 'no partition'
    : `the ${columns.length === 1 ? 'partition' : 'partitions'} ${columns.map((column) => `\`${column}\``).join(', ')}`;


/***/ }),

/***/ 54028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ COMMA),
/* harmony export */   w: () => (/* binding */ TAB)
/* harmony export */ });
const COMMA = { delimiter: 0x2c, quote: 0x22, comment: undefined, columns: undefined, nulls: [''] };
const TAB = { ...COMMA, delimiter: 0x09 };


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


/***/ }),

/***/ 69736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ MAXIMUM_PROBABILITIES),
/* harmony export */   Y: () => (/* binding */ MAXIMUM_CLASS_SCORES)
/* harmony export */ });
/** Classes that may have scores. */
const MAXIMUM_CLASS_SCORES = 1_000;
/** Probabilities of one file that are kept, rows times classes: 512 MiB. */
const MAXIMUM_PROBABILITIES = 2 ** 26;


/***/ }),

/***/ 36444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ empty),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Rk: () => (/* binding */ tooManyScores),
/* harmony export */   cN: () => (/* binding */ badCell)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69736);


function badCell({ code, column, value, file, line }) {
    const place = `${file}${line === undefined ? '' : `:${line}`}`;
    const shown = JSON.stringify((value ?? '').slice(0, 80));
    const said = value === undefined ? `has no value` : `is ${shown}`;
    switch (code) {
        case 'predictions.duplicate-id':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, `${place}: the id ${shown} was there before.`, {
                file,
                line,
                hint: 'Each row needs an id of its own, so that both models are compared on the same rows.',
            });
        case 'predictions.not-a-number':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, `${place}: "${column}" ${said}, which is no finite number.`, {
                file,
                line,
                hint: value?.trimStart().startsWith('[')
                    ? 'Name a column of lists with `evaluate.predictions.probabilities`; here is one number for each row.'
                    : 'A model that gives NaN for a row has no prediction for it: correct the model, or leave the row out for both models.',
            });
        case 'predictions.not-a-list':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, `${place}: "${column}" ${said}, which is no list of numbers as long as the others.`, {
                file,
                line,
                hint: 'Write a JSON list with one probability for each class. A column of single numbers is named with `evaluate.predictions.score`.',
            });
        case 'predictions.too-long':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, `${place}: the text is too long to count its word errors.`, {
                file,
                line,
                hint: 'Cut the recording into pieces of at most 20,000 words.',
            });
        default:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, `${place}: "${column}" ${said}.`, {
                file,
                line,
                hint: 'Every row needs a value there.',
            });
    }
}
/** @param linesBefore the finding's line counts from the part */
function unreadable(finding, file, linesBefore = 0) {
    const line = finding.line + linesBefore;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('predictions.unreadable', `${file}:${line}: ${finding.message}`, {
        file,
        line,
        hint: 'Write the predictions with a CSV or JSON library.',
    });
}
/** @param limit what was exceeded */
function tooManyScores(file, limit) {
    const most = limit === 'classes'
        ? `${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_CLASS_SCORES */ .Y} classes`
        : `${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_PROBABILITIES */ .P} probabilities (rows times classes)`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('predictions.classes', `The predictions ${file} have scores of more than ${most}.`, {
        file,
        hint: 'Leave the probabilities out and write the predicted class of each row, or evaluate on fewer rows.',
    });
}
function empty(file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('predictions.empty', `The predictions ${file} have no row.`, {
        file,
        hint: 'Let the evaluation write one row for each example.',
    });
}


/***/ })

};
