export const id = 7792;
export const ids = [7792];
export const modules = {

/***/ 57792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTomlTree: () => (/* binding */ readTomlTree)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _metric_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29391);
/* harmony import */ var _metrics_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46716);
/* harmony import */ var _value_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41859);




/** Arrays and inline tables inside one another: the reader calls itself for each. */
const DEEPEST = 64;
/**
 * Reads TOML 1.0 (https://toml.io/en/v1.0.0). Dates become texts. The places of values are unknown, `at` is 0; those of mistakes in
 * the text are known. Throws a {@link TreeProblem}.
 */
function readTomlTree(text) {
    const count = (0,_value_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeBudget */ .oR)();
    const visit = (value, levels) => {
        // A level is what holds others; places are unknown.
        count(levels, undefined);
        switch (typeof value) {
            case 'number':
                return { kind: 'number', at: 0, value: (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOfNumber */ .MK)(value), exact: true };
            case 'bigint':
                return { kind: 'number', at: 0, value: (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOfNumber */ .MK)(Number(value)), exact: false };
            case 'boolean':
                return { kind: 'boolean', at: 0, value };
            case 'string':
                return { kind: 'text', at: 0, value };
            default:
        }
        if (value instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlDate */ .PJ)
            return { kind: 'text', at: 0, value: value.toISOString() };
        if (Array.isArray(value))
            return { kind: 'list', at: 0, items: value.map((item) => visit(item, levels + 1)) };
        const members = Object.entries(value ?? {}).map(([name, member]) => [name, { at: 0, value: visit(member, levels + 1) }]);
        return { kind: 'object', at: 0, members: new Map(members) };
    };
    return visit(parsed(text), 0);
}
function parsed(text) {
    try {
        // Integers that a number cannot hold come as bigint, so that they can be told.
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxDepth: DEEPEST, integersAsBigInt: 'asNeeded' });
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw error;
        throw problemOf(error, text);
    }
}
/** The library says what is wrong in words only, followed by an excerpt of the text. */
function problemOf({ message, line, column }, text) {
    const at = (0,_metrics_text_js__WEBPACK_IMPORTED_MODULE_2__/* .offsetOf */ .b4)(text, line, column);
    const [said = ''] = message.replace(/^Invalid TOML document: /, '').split('\n', 1);
    if (said.includes('redefine'))
        return new _value_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeProblem */ .w9('duplicate', 'A name or table is written twice.', at);
    if (said.includes('excessively nested')) {
        return new _value_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeProblem */ .w9('depth', `More than ${DEEPEST} arrays or tables are inside one another.`, at);
    }
    return new _value_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeProblem */ .w9('syntax', `${said.charAt(0).toUpperCase()}${said.slice(1).replace(/\.$/, '')}.`, at);
}


/***/ })

};
