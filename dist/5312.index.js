export const id = 5312;
export const ids = [5312];
export const modules = {

/***/ 85312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  unzip: () => (/* binding */ unzip)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/src/adapters/archive-reader.js



const CHUNK = 1 << 20;
/**
 * Lets yauzl read an open archive. Its own reader of files takes a place from the archive as it stands, and one beyond what
 * Node can count to throws where nobody can catch it, which would end the whole process.
 */
class ArchiveReader extends yauzl/* RandomAccessReader */.lJ {
    #file;
    #size;
    /** The caller closes the file, after the last use of the reader. */
    constructor(file, size) {
        super();
        this.#file = file;
        this.#size = size;
    }
    read(target, offset, length, position, done) {
        const cutOff = new Error('it is cut off');
        // Not inside the promise: what throws in the callback is not for it to catch.
        const answer = (error) => (0,external_node_process_.nextTick)(done, error);
        if (position + length > this.#size)
            answer(cutOff);
        else {
            this.#file
                .read(target, offset, length, position)
                .then(({ bytesRead }) => answer(bytesRead < length ? cutOff : null), answer);
        }
    }
    _readStreamForRange(start, end) {
        return external_node_stream_.Readable.from(bytesOf(this.#file, start, end));
    }
}
/** Not a stream of the file itself, which would close it. */
async function* bytesOf(file, start, end) {
    for (let at = start; at < end;) {
        const length = Math.min(CHUNK, end - at);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
        if (bytesRead === 0)
            return;
        yield buffer.subarray(0, bytesRead);
        at += bytesRead;
    }
}

// EXTERNAL MODULE: ./build/src/adapters/trees.js
var trees = __webpack_require__(42115);
;// CONCATENATED MODULE: ./build/src/adapters/unzip.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









const MOST_ENTRIES = 10_000;
/** Names, comments and extra fields together, in bytes: they are held in memory. */
const LARGEST_DIRECTORY = 16 * 1024 * 1024;
/**
 * Unpacks a zip archive into a folder of its own. The archive is read with suspicion: whoever made it chose its names and
 * sizes. Throws `artifact.malformed` on anything but a plain archive of regular files, and `file.too-large` before
 * anything is written when the files would have more than the given number of bytes together. What was written before an
 * error stays, for the caller to remove with the folder.
 */
async function unzip(archive, folder, maximumBytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,promises_.open)(archive, 'r'), true);
        const { size } = await file.stat();
        try {
            // These are yauzl's defaults except for the names, where it would take a backslash for a slash. What an entry
            // announces is what comes out, or else the entry is refused: so the sum below is also a cap on what is written.
            const zip = await (0,yauzl/* fromRandomAccessReaderPromise */.or)(new ArchiveReader(file, size), size, {
                decodeStrings: true,
                strictFileNames: true,
                validateEntrySizes: true,
                autoClose: false,
            });
            const files = await readFiles(zip);
            const total = files.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
            if (total > maximumBytes)
                throw (0,trees/* tooLarge */.g$)('The unpacked archive', maximumBytes);
            for (const entry of files)
                await extract(zip, entry, (0,external_node_path_.join)(folder, entry.fileName));
        }
        catch (error) {
            throw error instanceof errors/* UserError */.yo ? error : malformed((0,errors/* messageOf */.bD)(error));
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Every regular file of the archive, checked; folders are left out. */
async function readFiles(zip) {
    if (zip.entryCount > MOST_ENTRIES)
        throw malformed(`it has more than ${MOST_ENTRIES} entries`);
    const files = [];
    const seen = new Set();
    let directorySize = 0;
    for await (const entry of zip.eachEntry()) {
        directorySize += entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
        if (directorySize > LARGEST_DIRECTORY)
            throw malformed('its directory is too large');
        refuseOddities(entry);
        if (entry.fileName.endsWith('/'))
            continue;
        // Also two names that one file system would take for the same file.
        const key = entry.fileName.normalize('NFC').toLowerCase();
        if (seen.has(key))
            throw malformed(`it has two files named ${entry.fileName}`);
        seen.add(key);
        files.push(entry);
    }
    return files;
}
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;
/** U+FFFD stands where the bytes were no text. */
const ODD_IN_NAMES = /[\\:\p{Cc}\u{fffd}]/u;
function refuseOddities({ fileName, externalFileAttributes }) {
    const type = (externalFileAttributes >>> 16) & FILE_TYPE;
    if (type !== 0 && type !== REGULAR && type !== FOLDER) {
        throw malformed(`the entry ${JSON.stringify(fileName)} is a link or a special file`);
    }
    const parts = fileName.replace(/\/$/, '').split('/');
    if (ODD_IN_NAMES.test(fileName) || parts.some((part) => part === '' || part === '.' || part === '..')) {
        throw malformed(`the name ${JSON.stringify(fileName)} is not a plain path`);
    }
}
async function extract(zip, entry, target) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        const content = await zip.openReadStreamPromise(entry);
        await (0,external_node_stream_promises_.pipeline)(content, intact(entry), (0,external_node_fs_.createWriteStream)(target, { flags: 'wx' }));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw malformed(`the entry ${entry.fileName} does not come out (${(0,errors/* messageOf */.bD)(error)})`);
    }
}
/** Passes the content on and, at its end, compares the checksum, which yauzl leaves to its callers. */
function intact(entry) {
    return async function* (content) {
        let sum = 0;
        for await (const chunk of content) {
            sum = (0,external_node_zlib_.crc32)(chunk, sum);
            yield chunk;
        }
        if (sum !== entry.crc32)
            throw malformed(`the entry ${entry.fileName} is damaged`);
    };
}
function malformed(why) {
    return new errors/* UserError */.yo('artifact.malformed', `The archive cannot be unpacked: ${why}.`);
}


/***/ })

};
