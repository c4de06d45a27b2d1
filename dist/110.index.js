export const id = 110;
export const ids = [110];
export const modules = {

/***/ 90110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveResamples: () => (/* binding */ serveResamples)
/* harmony export */ });
/* harmony import */ var _metrics_statistics_replicates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55484);

/** Body of a worker thread: draws the resamples it is told to, one range after the other, until it is ended. */
function serveResamples(port) {
    let replicates;
    port.on('message', (task) => {
        switch (task.kind) {
            case 'plan':
                replicates = (0,_metrics_statistics_replicates_js__WEBPACK_IMPORTED_MODULE_0__/* .replicatesOf */ .G)(task.plan);
                break;
            case 'range': {
                if (replicates === undefined)
                    throw new Error('There is no plan to draw from.');
                const { seed, from, to } = task;
                const differences = new Float64Array(replicates.differences(seed, from, to));
                port.postMessage({ from, differences }, [differences.buffer]);
                break;
            }
        }
    });
}


/***/ })

};
