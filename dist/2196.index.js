export const id = 2196;
export const ids = [2196];
export const modules = {

/***/ 22196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csv: () => (/* binding */ csv)
/* harmony export */ });
/* harmony import */ var _metric_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29391);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26030);
/* harmony import */ var _version_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46262);



const NAME_COLUMNS = ['metric', 'name'];
const DIRECTIONS = ['higher', 'lower'];
/** A table with the columns `metric` and `value`; `direction`, `stderr`, `samples`, `version` and `unit` may follow. */
const csv = {
    format: 'csv',
    title: 'a CSV file with the columns `metric` and `value`',
    matches: (table) => columnsOf(table) !== undefined,
    read,
};
function columnsOf({ header }) {
    const lower = header.map((column) => column.toLowerCase());
    const name = lower.findIndex((column) => NAME_COLUMNS.includes(column));
    const value = lower.indexOf('value');
    return name < 0 || value < 0 ? undefined : { name, value };
}
function read(table, context) {
    const columns = columnsOf(table);
    if (columns === undefined) {
        throw context.problem('metrics.shape', 'The CSV file has no columns `metric` and `value`.', table.headerAt, 'Start it with the line "metric,value". Predictions belong in a file of their own.');
    }
    const ignored = [];
    const entries = table.rows.flatMap((row) => {
        const name = row.cells[columns.name] ?? '';
        const number = (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOfText */ .qb)(row.cells[columns.value] ?? '');
        if (number !== undefined)
            return [{ name, at: row.at, ...number, detail: detailOf(table, row, context) }];
        ignored.push(name);
        return [];
    });
    return { entries, notes: (0,_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .nameNote */ .C3)(ignored, 'not a number and therefore no metric') };
}
function detailOf({ header }, row, { problem }) {
    const cell = (column) => {
        const text = row.cells[header.findIndex((name) => name.toLowerCase() === column)] ?? '';
        return text === '' ? undefined : text;
    };
    const finite = (column) => {
        const value = (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOfText */ .qb)(cell(column) ?? '')?.value;
        return typeof value === 'number' ? value : undefined;
    };
    const written = cell('direction');
    const direction = directionIn(written);
    if (written !== undefined && direction === undefined) {
        const message = `The direction ${JSON.stringify(written.slice(0, 80))} is neither \`higher\` nor \`lower\`.`;
        throw problem('metrics.shape', message, row.at, 'Write which values are better, or leave the cell empty.');
    }
    const [standardError, samples] = [finite('stderr'), finite('samples')];
    const [version, unit] = [cell('version'), cell('unit')];
    return {
        ...(direction === undefined ? {} : { direction }),
        ...(standardError === undefined ? {} : { standardError }),
        ...(samples === undefined ? {} : { samples }),
        ...(version === undefined ? {} : { version: (0,_version_text_js__WEBPACK_IMPORTED_MODULE_1__/* .versionText */ .K)(version) }),
        ...(unit === undefined ? {} : { unit }),
    };
}
const isDirection = (text) => DIRECTIONS.includes(text);
function directionIn(written) {
    const text = written?.toLowerCase();
    return text !== undefined && isDirection(text) ? text : undefined;
}


/***/ })

};
