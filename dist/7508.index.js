export const id = 7508;
export const ids = [7508];
export const modules = {

/***/ 27508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59800);
/* harmony import */ var _format_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9550);
/* harmony import */ var _metric_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29391);
/* harmony import */ var _metrics_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46716);
/* harmony import */ var _test_outcomes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8041);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52616);






const DEEPEST = 64;
const MOST_TESTS = 1_000_000;
/**
 * JUnit XML, as pytest, Maven and many more write it. Test cases are counted, not the totals that suites announce. Document type
 * declarations are refused, and with them all entities but the five of XML itself.
 */
const junit = {
    format: 'junit',
    title: 'a JUnit report',
    matches: () => true,
    read,
    leftOut: ['tests', 'skipped'],
    // Captured output makes it large.
    maximumBytes: _format_context_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGE_FILE */ .f,
};
function read(text, context) {
    const cases = testCases(text, context);
    const count = (state) => cases.filter((test) => test.state === state).length;
    const [failures, errors, skipped] = [count('failure'), count('error'), count('skipped')];
    const run = cases.filter(({ state }) => state !== 'skipped');
    if (run.length === 0) {
        const message = cases.length === 0 ? 'The test report holds no test case.' : 'All test cases were skipped.';
        throw context.problem('metrics.empty', message, 0, 'Check that the tests ran.');
    }
    const samples = run.length;
    const { outcomes, notes } = (0,_test_outcomes_js__WEBPACK_IMPORTED_MODULE_4__/* .groupOutcomes */ .zx)(run.map(({ id, state }) => ({ id, success: state === 'passed' })));
    return {
        entries: [
            ...(0,_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .computed */ .E)('pass_rate', (0,_test_outcomes_js__WEBPACK_IMPORTED_MODULE_4__/* .share */ .uM)(count('passed'), samples), 0, { direction: 'higher', samples }),
            ...(0,_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .computed */ .E)('failures', failures, 0, { direction: 'lower', samples }),
            ...(0,_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .computed */ .E)('errors', errors, 0, { direction: 'lower', samples }),
            ...(0,_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .computed */ .E)('skipped', skipped, 0, { direction: 'lower' }),
            ...(0,_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .computed */ .E)('tests', cases.length, 0),
            ...(0,_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .computed */ .E)('time', run.reduce((sum, { seconds }) => sum + seconds, 0), 0, { direction: 'lower', unit: 's' }),
        ],
        outcomes,
        notes,
    };
}
function testCases(text, { problem }) {
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({});
    const cases = [];
    const open = [];
    let current;
    const refuse = (code, message, hint) => {
        // The parser counts columns of a line from 0 and has read the character at fault.
        throw problem(code, message, (0,_metrics_text_js__WEBPACK_IMPORTED_MODULE_3__/* .offsetOf */ .b4)(text, parser.line, parser.column), hint);
    };
    parser.on('error', (error) => {
        const message = error.message.replace(/^\d+:\d+: /, '').replace(/\.?$/, '.');
        refuse('metrics.syntax', `The test report is not XML: ${message}`, 'Write it with the test runner.');
    });
    parser.on('doctype', () => refuse('metrics.syntax', 'The test report has a document type declaration.', 'Remove the line with <!DOCTYPE.'));
    parser.on('opentag', (tag) => {
        open.push(tag.name);
        if (open.length === 1 && tag.name !== 'testsuites' && tag.name !== 'testsuite') {
            refuse('metrics.shape', 'The XML file is no JUnit report.', 'Its first element must be <testsuites> or <testsuite>.');
        }
        if (open.length > DEEPEST)
            refuse('metrics.too-deep', `More than ${DEEPEST} elements are inside one another.`, 'Write fewer levels.');
        if (tag.name === 'testcase') {
            if (cases.length === MOST_TESTS)
                refuse('metrics.too-many', `More than ${MOST_TESTS} test cases.`, 'Split the report.');
            current = testCase(tag);
            cases.push(current);
        }
        else if (current !== undefined && open.at(-2) === 'testcase')
            current.state = worse(current.state, tag.name);
    });
    parser.on('closetag', () => {
        if (open.pop() === 'testcase')
            current = undefined;
    });
    parser.write(text).close();
    return cases;
}
function testCase({ attributes }) {
    const seconds = (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOfText */ .qb)((attributes['time'] ?? '').replaceAll(',', ''))?.value;
    const id = [attributes['classname'], attributes['name']]
        .filter((part) => part !== undefined && part !== '')
        .join('.');
    return { id, seconds: typeof seconds === 'number' ? seconds : 0, state: 'passed' };
}
/** A test may fail and then err while it is torn down. */
function worse(state, element) {
    if (element === 'error' || state === 'error')
        return 'error';
    if (element === 'failure' || state === 'failure')
        return 'failure';
    return element === 'skipped' ? 'skipped' : state;
}


/***/ })

};
