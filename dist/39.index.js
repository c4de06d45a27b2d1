export const id = 39;
export const ids = [39];
export const modules = {

/***/ 40039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yolo: () => (/* binding */ yolo)
/* harmony export */ });
/* harmony import */ var _metric_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29391);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26030);


/**
 * `results.csv` of Ultralytics YOLO: a row for each epoch. Without `epoch`, the best epoch counts, because `best.pt` is the model
 * that a training is run for. Best is what Ultralytics calls fitness: 0.1 · mAP50 + 0.9 · mAP50-95, summed over boxes, masks and
 * poses, or the mean of top-1 and top-5 accuracy (docs.ultralytics.com, `utils/metrics.py`).
 */
const yolo = {
    format: 'yolo',
    title: '`results.csv` of YOLO',
    matches: ({ header }) => header.includes('epoch') && header.some((name) => name.startsWith('metrics/')),
    leftOut: ['epoch', 'time', 'lr/*', 'x/lr*', 'model/*'],
    hasEpochs: true,
    read,
};
function read(table, context) {
    const last = table.rows.at(-1);
    if (last === undefined) {
        throw context.problem('metrics.empty', 'The results of YOLO hold no epoch.', table.headerAt, 'Did the training run?');
    }
    const best = bestRow(table);
    if (context.epoch === 'best' && best === undefined) {
        const hint = 'Choose `epoch: last`.';
        throw context.problem('metrics.shape', 'No epoch of the results of YOLO has a mAP or accuracy.', table.headerAt, hint);
    }
    const row = context.epoch === 'last' ? last : (best ?? last);
    const step = epochOf(table, row);
    return {
        entries: table.header.flatMap((name, index) => {
            const cell = row.cells[index] ?? '';
            const number = (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOfText */ .qb)(cell);
            if (number === undefined && cell !== '') {
                const message = `${JSON.stringify(cell.slice(0, 80))} of the column ${JSON.stringify(name.slice(0, 80))} is not a number.`;
                throw context.problem('metrics.syntax', message, row.at, 'Write the file anew.');
            }
            return number === undefined
                ? []
                : [{ name, at: row.at, ...number, ...(step === undefined ? {} : { detail: { step } }) }];
        }),
        notes: [note(table, row, best, last)],
    };
}
function note(table, row, best, last) {
    const epoch = (of) => (0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(epochOf(table, of) ?? 0);
    const which = row === best && row === last ? 'the best and last' : row === best ? 'the best' : 'the last';
    const other = row === last ? best : last;
    const differs = other === undefined || other === row ? '' : `; ${row === last ? 'best' : 'last'} was epoch ${epoch(other)}`;
    return `Taken from epoch ${epoch(row)}, ${which} one of ${(0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(table.rows.length)}${differs}.`;
}
function cellNumber({ header }, row, name) {
    const value = (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOfText */ .qb)(row.cells[header.indexOf(name)] ?? '')?.value;
    return typeof value === 'number' ? value : undefined;
}
const epochOf = (table, row) => cellNumber(table, row, 'epoch');
/** The earliest of the best rows; undefined when no row can be ranked. */
function bestRow(table) {
    let best;
    for (const row of table.rows) {
        const fitness = fitnessOf(table, row);
        if (fitness !== undefined && (best === undefined || fitness > best.fitness))
            best = { row, fitness };
    }
    return best?.row;
}
function fitnessOf(table, row) {
    const top1 = cellNumber(table, row, 'metrics/accuracy_top1');
    const top5 = cellNumber(table, row, 'metrics/accuracy_top5');
    if (top1 !== undefined && top5 !== undefined)
        return (top1 + top5) / 2;
    let sum;
    for (const name of table.header) {
        const part = /^metrics\/mAP50(\(\w\))?$/.exec(name);
        if (part === null)
            continue;
        const half = cellNumber(table, row, name);
        const strict = cellNumber(table, row, `metrics/mAP50-95${part[1] ?? ''}`);
        if (half === undefined || strict === undefined)
            return undefined;
        sum = (sum ?? 0) + 0.1 * half + 0.9 * strict;
    }
    return sum;
}


/***/ })

};
