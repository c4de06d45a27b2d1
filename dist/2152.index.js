export const id = 2152;
export const ids = [2152];
export const modules = {

/***/ 42152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readInspectArchive: () => (/* binding */ readInspectArchive)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20663);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _format_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9550);
/* harmony import */ var _json_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5838);
/* harmony import */ var _value_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41859);







/** A log has an entry for each sample, and some more. Reading 100,000 names takes seconds. */
const MOST_ENTRIES = 150_000;
/** Of one entry, in bytes, after it was unpacked. */
const LARGEST_ENTRY = _format_context_js__WEBPACK_IMPORTED_MODULE_4__/* .LARGE_FILE */ .f;
const HEADER = 'header.json';
const SUMMARIES = 'summaries.json';
const START = '_journal/start.json';
/**
 * Reads a log of Inspect as it is written by default, a file `.eval` (https://inspect.aisi.org.uk/eval-logs.html): a zip archive with
 * all but the samples in `header.json`, which is written when the evaluation ends, and id, epoch and scores of each sample in
 * `summaries.json`. Entries may be stored, deflated or packed with Zstandard. Throws `UserError('metrics.…')`.
 * @param content at most 16 MiB
 */
async function readInspectArchive(content, context) {
    try {
        const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_2__/* .fromBufferPromise */ .SY)(Buffer.from(content.buffer, content.byteOffset, content.byteLength), {
            // Names of entries hold ids of samples, which need be no paths. They stay bytes and are only compared.
            decodeStrings: false,
        });
        const entries = await entriesOf(zip, context);
        const header = entries.get(HEADER);
        if (header === undefined)
            throw noHeader(entries.has(START), context);
        if (header.uncompressedSize > LARGEST_ENTRY)
            throw tooLarge(HEADER, context);
        const root = await treeIn(zip, header, HEADER, context);
        const summaries = entries.get(SUMMARIES);
        if (summaries === undefined || root.kind !== 'object')
            return { root, notes: [] };
        if (summaries.uncompressedSize > LARGEST_ENTRY) {
            return { root, notes: [`Single samples are not read: \`${SUMMARIES}\` has more than 16 MiB.`] };
        }
        const samples = { at: 0, value: await treeIn(zip, summaries, SUMMARIES, context) };
        return { root: { ...root, members: new Map([...root.members, ['samples', samples]]) }, notes: [] };
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo ? error : damaged((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), context);
    }
}
/** The few entries that are read. */
async function entriesOf(zip, context) {
    if (zip.entryCount > MOST_ENTRIES) {
        const message = `The log of Inspect has more than ${MOST_ENTRIES} entries.`;
        throw context.problem('metrics.too-many', message, undefined, 'Evaluate fewer samples in one log.');
    }
    const found = new Map();
    for await (const entry of zip.eachEntry()) {
        const name = entry.fileNameRaw.toString('latin1');
        if (name !== HEADER && name !== SUMMARIES && name !== START)
            continue;
        if (found.has(name)) {
            const message = `The log of Inspect has two entries \`${name}\`.`;
            throw context.problem('metrics.duplicate-name', message, undefined, 'Write it anew with `inspect log convert`.');
        }
        found.set(name, entry);
    }
    return found;
}
async function treeIn(zip, entry, name, context) {
    const bytes = await contentOf(zip, entry, name, context);
    try {
        return (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .readJsonTree */ .f)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        if (!(error instanceof _value_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .TreeProblem */ .w9))
            throw error;
        const code = error.problem === 'syntax' ? 'metrics.syntax' : CODES[error.problem];
        throw context.problem(code, `\`${name}\` in the log of Inspect cannot be read. ${error.message}`, undefined, REWRITE);
    }
}
const REWRITE = 'Write the log anew, for example as JSON with `inspect log dump`.';
const CODES = { depth: 'metrics.too-deep', size: 'metrics.too-many', duplicate: 'metrics.duplicate-name' };
/** The entry unpacked. Neither its announced size nor its content is believed before both agree. */
async function contentOf(zip, entry, name, context) {
    if (entry.isEncrypted())
        throw damaged(`\`${name}\` is encrypted`, context);
    const packed = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.buffer)(await zip.openReadStreamPromise(entry, { decodeFileData: false }));
    const content = unpacked(packed, entry, name, context);
    if (content.byteLength !== entry.uncompressedSize || (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(content) !== entry.crc32) {
        throw damaged(`\`${name}\` is not what the archive says of it`, context);
    }
    return content;
}
/** Methods of the zip format, APPNOTE.TXT 4.4.5. */
const [STORED, DEFLATED, ZSTANDARD] = [0, 8, 93];
function unpacked(packed, entry, name, context) {
    const limits = { maxOutputLength: LARGEST_ENTRY };
    try {
        switch (entry.compressionMethod) {
            case STORED:
                return packed;
            case DEFLATED:
                return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRawSync)(packed, limits);
            case ZSTANDARD:
                return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.zstdDecompressSync)(packed, limits);
            default:
                throw damaged(`\`${name}\` is packed by the unknown method ${entry.compressionMethod}`, context);
        }
    }
    catch (error) {
        if (error instanceof RangeError)
            throw tooLarge(name, context);
        throw error;
    }
}
function noHeader(started, context) {
    return started
        ? context.problem('metrics.shape', 'The evaluation of Inspect did not finish: its log has no results.', undefined, 'Run it again, or retry it with `inspect eval-retry`.')
        : context.problem('metrics.shape', `The metrics file is a zip archive, but no log of Inspect: it holds no \`${HEADER}\`.`, undefined, 'Name a metrics file.');
}
function tooLarge(name, context) {
    return context.problem('metrics.too-large', `\`${name}\` in the log of Inspect has more than ${LARGEST_ENTRY / 1_048_576} MiB.`, undefined, 'Evaluate fewer samples in one log.');
}
function damaged(why, context) {
    return context.problem('metrics.syntax', `The log of Inspect cannot be unpacked: ${why.replace(/\.$/, '')}.`, undefined, REWRITE);
}


/***/ })

};
