export const id = 8328;
export const ids = [8328];
export const modules = {

/***/ 68328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkStoreSize),
/* harmony export */   parseMlflowStore: () => (/* binding */ parseMlflowStore),
/* harmony export */   storedRunText: () => (/* binding */ storedRunText)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98799);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _assemble_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27085);
/* harmony import */ var _format_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9550);
/* harmony import */ var _formats_mlflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2243);
/* harmony import */ var _metrics_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46716);
/* harmony import */ var _parse_metrics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46948);







const MOST_FILES = 10_000;
/**
 * Reads the metrics of a run in MLflow's file store: the files of `mlruns/<experiment>/<run>/metrics`, each with lines of
 * "timestamp value step". Throws one `UserError('metrics.…')` with the place in the file.
 */
function parseMlflowStore({ folder, files, status, notes = [] }, options = {}) {
    (0,_parse_metrics_js__WEBPACK_IMPORTED_MODULE_5__/* .checkGlobs */ .E)([...(options.include ?? []), ...(options.exclude ?? [])]);
    checkStoreSize(files.map(({ content }) => Buffer.byteLength(content)), folder);
    const context = (0,_format_context_js__WEBPACK_IMPORTED_MODULE_2__/* .formatContext */ .J)(folder, undefined, options);
    const stored = files.map(({ path, content }) => ({ name: path, text: (0,_metrics_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeMetrics */ .kz)(content, `${folder}/${path}`) }));
    const reading = (0,_formats_mlflow_js__WEBPACK_IMPORTED_MODULE_3__/* .readStoredMetrics */ .To)(stored, context, ({ name }, line) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('metrics.syntax', 'The line is not "timestamp value step", as MLflow writes it.', {
        file: `${folder}/${name}`,
        line,
        column: 1,
        hint: 'Copy the folder of the run again.',
    }));
    return (0,_assemble_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .assembleMetrics */ .Q)({ ...reading, notes: [...notes, ...(0,_formats_mlflow_js__WEBPACK_IMPORTED_MODULE_3__/* .unfinishedNote */ ._M)(status), ...(reading.notes ?? [])] }, { format: 'mlflow', leftOut: _formats_mlflow_js__WEBPACK_IMPORTED_MODULE_3__/* .mlflow */ .Qt.leftOut ?? [], include: options.include, exclude: options.exclude }, context);
}
/** Throws `UserError('metrics.too-large')` for more files or bytes than are read. */
function checkStoreSize(sizes, folder) {
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    if (bytes <= _format_context_js__WEBPACK_IMPORTED_MODULE_2__/* .LARGE_FILE */ .f && sizes.length <= MOST_FILES)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('metrics.too-large', `The metrics of the run are ${sizes.length} files of ${bytes} bytes.`, {
        file: folder,
        hint: `At most ${MOST_FILES} files and 16 MiB are read.`,
    });
}
/**
 * What was read of a run, as MLflow's `runs/get` would say it: canonical JSON (RFC 8785) of the format `mlflow`, the metrics sorted by
 * name, what is not finite as a text. A run in files has no such answer that could be kept.
 */
function storedRunText({ id, status }, { metrics, details }) {
    const info = { ...(id === undefined ? {} : { run_id: id }), ...(status === undefined ? {} : { status }) };
    const values = Object.keys(metrics)
        .toSorted()
        .map((key) => ({ key, value: metrics[key], step: details[key]?.step ?? 0 }));
    return `${(0,canonicalize__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A)({ run: { data: { metrics: values }, info } })}\n`;
}


/***/ })

};
