export const id = 3039;
export const ids = [3039];
export const modules = {

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


/***/ })

};
