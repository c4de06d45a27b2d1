export const id = 5177;
export const ids = [5177];
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


/***/ })

};
