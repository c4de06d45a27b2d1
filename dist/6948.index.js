export const id = 6948;
export const ids = [6948];
export const modules = {

/***/ 27085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ assembleMetrics)
});

// EXTERNAL MODULE: ./build/src/metrics/metric-globs.js
var metric_globs = __webpack_require__(71493);
// EXTERNAL MODULE: ./build/src/metrics/metric-name.js
var metric_name = __webpack_require__(63831);
// EXTERNAL MODULE: ./build/src/metrics/metric-value.js
var metric_value = __webpack_require__(29391);
// EXTERNAL MODULE: ./build/src/metrics/notes.js
var metrics_notes = __webpack_require__(26030);
;// CONCATENATED MODULE: ./build/src/metrics/sound-detail.js
/** Code points; the candidate's record holds no more. */
const LONGEST_UNIT = 32;
/**
 * What a file says of a metric, without what cannot be: a count of rows that is no whole number, as of weighted rows, or a negative
 * standard error. The record of a candidate holds neither, and would not be believed with them. A long unit is cut.
 */
function soundDetail({ samples, standardError, unit, ...detail }) {
    return {
        ...detail,
        ...(samples !== undefined && Number.isSafeInteger(samples) && samples >= 0 ? { samples } : {}),
        ...(standardError !== undefined && Number.isFinite(standardError) && standardError >= 0 ? { standardError } : {}),
        ...(unit === undefined ? {} : { unit: shortUnit(unit) }),
    };
}
/** Half a surrogate pair would have no canonical form. */
function shortUnit(unit) {
    const start = [...unit.slice(0, 2 * (LONGEST_UNIT + 1)).toWellFormed()];
    return start.length <= LONGEST_UNIT ? start.join('') : `${start.slice(0, LONGEST_UNIT - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./build/src/metrics/assemble-metrics.js





const MAXIMUM_METRICS = 10_000;
const MOST_NOTES = 50;
const LONGEST_NOTE = 2_000;
/** Checks names, applies globs and makes the result of what a format read. Throws `UserError('metrics.…')`. */
function assembleMetrics(reading, { format, leftOut, include, exclude }, context) {
    checkNames(reading.entries, context);
    const isIncluded = include === undefined || include.length === 0 ? undefined : (0,metric_globs/* metricMatcher */.f)(include);
    const isExcluded = (0,metric_globs/* metricMatcher */.f)(exclude ?? []);
    const isLeftOut = (0,metric_globs/* metricMatcher */.f)(leftOut);
    const kept = reading.entries.filter(({ name }) => !isExcluded(name) && (isIncluded === undefined ? !isLeftOut(name) : isIncluded(name)));
    if (kept.length === 0)
        throw nothing(reading.entries, context);
    const excess = kept[MAXIMUM_METRICS];
    if (excess !== undefined) {
        throw context.problem('metrics.too-many', `The metrics file holds more than ${MAXIMUM_METRICS} metrics.`, excess.at, 'Choose some with `include`, or keep curves and histograms in files of their own.');
    }
    const metrics = Object.fromEntries(kept.map(({ name, value }) => [name, value]));
    const sound = kept.map(({ name, detail }) => [name, soundDetail(detail ?? {})]);
    const slices = keptSlices(reading.slices ?? [], metrics);
    const outcomes = reading.outcomes ?? [];
    return {
        format,
        // fromEntries defines own properties, also for a metric that is called __proto__.
        metrics,
        details: Object.fromEntries(sound.filter(([, detail]) => Object.keys(detail).length > 0)),
        ...(slices.length > 0 ? { slices } : {}),
        ...(outcomes.length > 0 ? { outcomes } : {}),
        notes: boundedNotes([
            ...(reading.notes ?? []),
            ...leftOutNote(reading.entries.length - kept.length, isIncluded !== undefined || (exclude ?? []).length > 0),
            ...(0,metrics_notes/* nameNote */.C3)(kept.filter(({ exact }) => !exact).map(({ name }) => name), 'beyond the range in which numbers are exact, so digits may be lost'),
        ]),
    };
}
function checkNames(entries, context) {
    const seen = new Set();
    for (const { name, at } of entries) {
        (0,metric_name/* checkedName */.X)(name, at, context);
        if (seen.has(name)) {
            throw context.problem('metrics.duplicate-name', `Two values are called ${(0,metrics_notes/* quoted */.TL)(name)}: nested names are joined with dots.`, at, 'Rename one of them.');
        }
        seen.add(name);
    }
}
function nothing(entries, { problem }) {
    const [first] = entries;
    if (first === undefined) {
        return problem('metrics.empty', 'The metrics file holds no number.', 0, 'Write at least one metric, for example {"accuracy": 0.93}.');
    }
    return problem('metrics.empty', `None of the ${(0,metrics_notes/* counted */.hS)(entries.length)} values of the metrics file is kept, for example ${(0,metrics_notes/* quoted */.TL)(first.name)}.`, first.at, 'Correct `include` and `exclude`; what a format leaves out by default comes back when `include` names it.');
}
/** A file can hold a million reasons for a note. */
function boundedNotes(notes) {
    const shown = notes
        .slice(0, MOST_NOTES)
        .map((note) => (note.length > LONGEST_NOTE ? `${note.slice(0, LONGEST_NOTE)}…` : note));
    return notes.length > MOST_NOTES ? [...shown, `${(0,metrics_notes/* counted */.hS)(notes.length - MOST_NOTES)} more notes.`] : shown;
}
/** Slices show only what is a metric as well. */
function keptSlices(slices, metrics) {
    return slices.flatMap((slice) => {
        const values = Object.entries(slice.metrics).filter(([name]) => (0,metric_value/* metricOf */.ak)(metrics, `${slice.name}.${name}`) !== undefined);
        return values.length === 0 ? [] : [{ ...slice, metrics: Object.fromEntries(values) }];
    });
}
function leftOutNote(count, configured) {
    if (count === 0)
        return [];
    const values = count === 1 ? '1 value is' : `${(0,metrics_notes/* counted */.hS)(count)} values are`;
    return [
        configured
            ? `${values} left out by \`include\` and \`exclude\`, or as no measure of quality.`
            : `${values} left out as no measure of quality; \`include\` brings back what it names.`,
    ];
}


/***/ }),

/***/ 9550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ formatContext),
/* harmony export */   f: () => (/* binding */ LARGE_FILE)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _direction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33026);


const LARGE_FILE = 16 * 1024 * 1024;
/** @param text what the places of values count in; undefined when they are unknown, as in an archive */
function formatContext(file, text, { epoch, directions, }) {
    return {
        file,
        epoch,
        directionOf: (name, own) => {
            const { direction } = (0,_direction_js__WEBPACK_IMPORTED_MODULE_1__/* .directionOf */ .F)(name, directions?.get(name), own);
            return direction === 'unknown' ? undefined : direction;
        },
        problem: (code, message, at, hint) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, message, {
            file,
            ...(text === undefined || at === undefined ? {} : placeOf(text, at)),
            hint,
        }),
    };
}
function placeOf(text, at) {
    const before = text.slice(0, at);
    const lineStart = before.lastIndexOf('\n') + 1;
    return { line: before.split('\n').length, column: at - lineStart + 1 };
}


/***/ }),

/***/ 52616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ computed)
/* harmony export */ });
/* harmony import */ var _metric_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29391);

/** A value that a format computed, perhaps infinite because large numbers were summed; none when it could not. */
function computed(name, value, at, detail = {}) {
    return value === undefined ? [] : [{ name, at, value: (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOfNumber */ .MK)(value), exact: true, detail }];
}


/***/ }),

/***/ 2243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qt: () => (/* binding */ mlflow),
/* harmony export */   To: () => (/* binding */ readStoredMetrics),
/* harmony export */   _M: () => (/* binding */ unfinishedNote)
/* harmony export */ });
/* harmony import */ var _format_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9550);
/* harmony import */ var _metric_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29391);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26030);
/* harmony import */ var _value_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41859);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(589);





/**
 * The answer of MLflow's `runs/get`, which holds the last value of each metric, or lists of `metrics/get-history` joined under
 * `metrics`, which hold all.
 */
const mlflow = {
    format: 'mlflow',
    title: 'a run of MLflow',
    matches: (root) => (0,_value_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(root, 'run', 'info') !== undefined ||
        ((0,_value_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(root, 'run', 'data') === undefined && (0,_value_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_value_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(root, 'metrics')).some((item) => isMetric(item))),
    leftOut: ['system/*', 'epoch', 'step', 'global_step'],
    // Histories are long.
    maximumBytes: _format_context_js__WEBPACK_IMPORTED_MODULE_0__/* .LARGE_FILE */ .f,
    hasEpochs: true,
    read: (root, context) => {
        const list = (0,_value_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_value_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(root, 'run', 'data', 'metrics') ?? (0,_value_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(root, 'metrics'));
        const status = (0,_value_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_value_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(root, 'run', 'info', 'status'));
        const reading = fromMoments(list.flatMap(momentOf), context);
        return {
            ...reading,
            notes: [
                ...unfinishedNote(status),
                ...(reading.notes ?? []),
                ...(context.epoch === 'best' && status !== undefined
                    ? ['MLflow gives only the last value of each metric here, so the best one is unknown.']
                    : []),
            ],
        };
    },
};
/** Says that a run has not ended well. */
function unfinishedNote(status) {
    if (status === undefined || status === 'FINISHED')
        return [];
    return [`The run of MLflow is not finished: its status is ${status.slice(0, 80)}.`];
}
const isMetric = (item) => (0,_value_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_value_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(item, 'key')) !== undefined && (0,_value_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(item, 'timestamp') !== undefined;
function momentOf(item) {
    const name = (0,_value_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_value_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(item, 'key'));
    const number = numberIn((0,_value_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(item, 'value'));
    if (name === undefined || number === undefined)
        return [];
    const integer = (key) => {
        const node = (0,_value_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(item, key);
        // 64-bit integers are texts in the JSON form of the protocol buffers; any other text says no moment.
        const text = (0,_value_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node) ?? '';
        return (0,_value_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .finiteOf */ .tB)(node) ?? (/^-?\d{1,19}$/.test(text) ? Number(text) : 0);
    };
    return [{ name, at: item.at, ...number, step: integer('step'), time: integer('timestamp') }];
}
/** What is not finite arrives as a text. */
function numberIn(node) {
    if (node?.kind === 'number')
        return { value: unclamped(node.value), exact: node.exact };
    const number = (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOfText */ .qb)((0,_value_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node) ?? '');
    return number === undefined ? undefined : { ...number, value: unclamped(number.value) };
}
/** The SQL store cannot hold infinity and keeps the largest number in its place. */
function unclamped(value) {
    return typeof value === 'number' && Math.abs(value) === Number.MAX_VALUE ? (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOfNumber */ .MK)(value * 2) : value;
}
function fromMoments(moments, context) {
    const picked = [...Map.groupBy(moments, ({ name }) => name)].flatMap(([name, all]) => (0,_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .pickMoment */ .u)(name, all, context) ?? []);
    return {
        entries: picked.map(({ name, chosen }) => {
            const { at, value, exact, step } = chosen;
            return { name, at, value, exact, detail: { step } };
        }),
        notes: (0,_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .momentNotes */ .w)(picked, 'step'),
    };
}
/**
 * Reads metrics of a run in MLflow's file store, `mlruns/<experiment>/<run>/metrics/<name>`: lines of "timestamp value step".
 * Throws `UserError('metrics.syntax')` with the place in the file.
 * @param problem makes an error in the file of the metric
 */
function readStoredMetrics(files, context, problem) {
    const moments = files.flatMap((file) => file.text.split(/\r?\n/).flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        const [time, value, step = '0', ...rest] = line.trim().split(' ');
        const number = (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOfText */ .qb)(value ?? '');
        // MLflow 3 may add the name of a data set and its digest.
        if (number === undefined || rest.length > 2 || !/^\d+$/.test(time ?? '') || !/^-?\d+$/.test(step)) {
            throw problem(file, index + 1);
        }
        return [
            {
                name: file.name,
                at: 0,
                exact: number.exact,
                value: unclamped(number.value),
                step: Number(step),
                time: Number(time),
            },
        ];
    }));
    const empty = files.filter(({ text }) => text.trim() === '').map(({ name }) => name);
    const reading = fromMoments(moments, context);
    return {
        ...reading,
        notes: [...(reading.notes ?? []), ...(0,_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .nameNote */ .C3)(empty, 'an empty file, so nothing was measured')],
    };
}


/***/ }),

/***/ 589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ pickMoment),
/* harmony export */   w: () => (/* binding */ momentNotes)
/* harmony export */ });
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26030);

/**
 * The moment of a metric that counts: the last one unless the best is asked for. The last one has the largest step, then time, then
 * value, as in MLflow. The best one is the earliest of the best values.
 */
function pickMoment(name, moments, context, own) {
    const [last] = [...moments].sort((a, b) => b.step - a.step || b.time - a.time || order(b) - order(a));
    if (last === undefined)
        return undefined;
    const best = bestOf(moments, context.directionOf(name, own));
    const asked = context.epoch ?? 'last';
    return { name, chosen: asked === 'best' ? (best ?? last) : last, last, best, asked, moments: moments.length };
}
const order = ({ value }) => (typeof value === 'number' ? value : Number.NEGATIVE_INFINITY);
function bestOf(moments, direction) {
    if (direction === undefined)
        return undefined;
    const sign = direction === 'higher' ? 1 : -1;
    let best;
    for (const moment of moments) {
        if (typeof moment.value !== 'number')
            continue;
        const gain = sign * moment.value;
        if (best === undefined || gain > best.gain)
            best = { moment, gain };
    }
    return best?.moment;
}
const NOTED = 5;
/**
 * Says which moments were taken, and where best and last differ.
 * @param unit "step", "round" or "epoch"
 */
function momentNotes(picked, unit) {
    const [first] = picked;
    if (first === undefined)
        return [];
    const differing = picked.flatMap(({ name, best, last }) => best === undefined || best.value === last.value ? [] : [{ name, best, last }]);
    const steps = new Set(picked.map(({ chosen }) => chosen.step));
    const [step] = steps.size === 1 ? steps : [];
    const taken = first.asked === 'best'
        ? `Each metric is taken at its own best ${unit}, so no single model need have all these values.`
        : `Each metric is taken at its last ${unit}${step === undefined ? '' : `, ${(0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(step)}`}.`;
    const at = ({ value, step: when }) => `${value} at ${unit} ${(0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(when)}`;
    const shown = differing
        .slice(0, NOTED)
        .map(({ name, best, last }) => `${(0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} was best with ${at(best)} and ended with ${at(last)}`);
    const more = differing.length > NOTED ? `; ${differing.length - NOTED} more differ` : '';
    const differences = shown.length === 0 ? '' : ` ${shown.join('; ')}${more}.`;
    // Where each metric has a single value, there was nothing to choose.
    const chose = picked.some(({ moments }) => moments > 1);
    return [...(chose ? [`${taken}${differences}`] : []), ...undecided(picked)];
}
function undecided(picked) {
    return (0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .nameNote */ .C3)(picked
        .filter(({ asked, best, moments }) => asked === 'best' && best === undefined && moments > 1)
        .map(({ name }) => name), 'it is unknown which value is best, so the last one counts');
}


/***/ }),

/***/ 46262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ versionText),
/* harmony export */   q: () => (/* binding */ taskVersion)
/* harmony export */ });
/* harmony import */ var _test_outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8041);
/* harmony import */ var _value_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41859);


/** UTF-16 units; the candidate's record holds no more. */
const LONGEST = 64;
/** A digest of more would take too long in a file where one version stands for very many metrics. */
const TOLD_APART_BY = 1_000;
/** A version as a record can hold it: a long one is cut, and told apart by a digest of its first 1,000 characters. */
function versionText(written) {
    if (written.length <= LONGEST)
        return written.toWellFormed();
    const start = written.slice(0, TOLD_APART_BY).toWellFormed();
    const digest = (0,_test_outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(start);
    return `${start.slice(0, LONGEST - 1 - digest.length).toWellFormed()}…${digest}`;
}
/** Version of a task. Python writes 1, 1.0 and "1.0" for the same version. */
function taskVersion(node) {
    const written = (0,_value_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node) ?? (0,_value_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .finiteOf */ .tB)(node)?.toString();
    return written === undefined ? undefined : versionText(written).replace(/\.0$/, '');
}


/***/ }),

/***/ 5838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readJsonTree)
/* harmony export */ });
/* harmony import */ var _metric_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29391);
/* harmony import */ var _value_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41859);


const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /-?[A-Za-z]+/y;
const NOT_FINITE = new Map([
    ['NaN', 'NaN'],
    ['Infinity', 'Infinity'],
    ['-Infinity', '-Infinity'],
]);
/**
 * Reads JSON (RFC 8259) with the place of every value, and the words NaN, Infinity and -Infinity that Python's `json` module
 * writes. `JSON.parse` keeps neither places nor duplicate names, and refuses the words. Throws a {@link TreeProblem}.
 * @param offset added to all places, for a part of a larger text
 */
function readJsonTree(text, offset = 0, count = (0,_value_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeBudget */ .oR)()) {
    let position = 0;
    const take = (pattern) => {
        pattern.lastIndex = position;
        const found = pattern.exec(text)?.[0];
        if (found !== undefined)
            position += found.length;
        return found;
    };
    const peek = () => {
        // Most values have no space in front.
        if (text.charCodeAt(position) <= 0x20)
            take(SPACE);
        return text.charAt(position);
    };
    const fail = (expected) => {
        const found = text.charAt(position);
        const seen = found === '' ? 'the text ends' : `found ${JSON.stringify(found)}`;
        throw new _value_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TreeProblem */ .w9('syntax', `Expected ${expected}, but ${seen}.`, offset + position);
    };
    const skip = (mark) => {
        if (peek() !== mark)
            return false;
        position += 1;
        return true;
    };
    const expectMark = (mark, expected) => {
        if (!skip(mark))
            fail(expected);
    };
    const string = (expected) => {
        const end = text.charAt(position) === '"' ? closingQuote(text, position) : -1;
        if (end < 0)
            return fail(expected);
        try {
            const value = String(JSON.parse(text.slice(position, end + 1)));
            position = end + 1;
            return value;
        }
        catch {
            return fail(expected);
        }
    };
    const object = (at, depth) => {
        const members = new Map();
        if (skip('}'))
            return { kind: 'object', at, members };
        do {
            peek();
            const keyAt = offset + position;
            const key = string('a name in double quotes');
            if (members.has(key)) {
                throw new _value_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TreeProblem */ .w9('duplicate', `The name ${JSON.stringify(key.slice(0, 80))} is written twice.`, keyAt);
            }
            expectMark(':', '":" after the name');
            members.set(key, { at: keyAt, value: value(depth) });
        } while (skip(','));
        expectMark('}', '"," or "}"');
        return { kind: 'object', at, members };
    };
    const list = (at, depth) => {
        const items = [];
        if (skip(']'))
            return { kind: 'list', at, items };
        do
            items.push(value(depth));
        while (skip(','));
        expectMark(']', '"," or "]"');
        return { kind: 'list', at, items };
    };
    const word = (start) => {
        const at = offset + start;
        const name = take(WORD) ?? fail('a value');
        if (name === 'true' || name === 'false')
            return { kind: 'boolean', at, value: name === 'true' };
        if (name === 'null')
            return { kind: 'null', at };
        const notFinite = NOT_FINITE.get(name);
        if (notFinite !== undefined)
            return { kind: 'number', at, value: notFinite, exact: true };
        position = start;
        return fail('a value');
    };
    const value = (depth) => {
        const mark = peek();
        const at = offset + position;
        const nests = mark === '{' || mark === '[';
        count(nests ? depth + 1 : depth, at);
        if (nests) {
            position += 1;
            return mark === '{' ? object(at, depth + 1) : list(at, depth + 1);
        }
        if (mark === '"') {
            return { kind: 'text', at, value: string('a string that is closed and holds no control characters') };
        }
        const digits = take(NUMBER);
        if (digits === undefined)
            return word(position);
        const number = Number(digits);
        return { kind: 'number', at, value: (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOfNumber */ .MK)(number), exact: (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(digits, number) };
    };
    const root = value(0);
    if (peek() !== '')
        fail('the end of the file');
    return root;
}
/** Place of the quote that closes the string opened at `start`; -1 when there is none. */
function closingQuote(text, start) {
    for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
        let escapes = 0;
        while (text.charAt(end - 1 - escapes) === '\\')
            escapes += 1;
        if (escapes % 2 === 0)
            return end;
    }
    return -1;
}


/***/ }),

/***/ 71493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ metricGlobProblem),
/* harmony export */   f: () => (/* binding */ metricMatcher)
/* harmony export */ });
/* harmony import */ var _config_path_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8807);

/**
 * A matcher for the names of metrics. A name is plain text without levels: `*` stands for any characters, `/` and `.` among
 * them, `?` for one, `[0-9]` and `{a,b}` as usual. Upper and lower case differ, parentheses are characters.
 */
function metricMatcher(globs) {
    const matchers = globs.map((glob) => (0,_config_path_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .dataGlobMatcher */ .tj)(withoutLevels(glob)));
    return (name) => {
        const flat = withoutLevels(name);
        return matchers.some((matches) => matches(flat));
    };
}
/** Why a glob is refused; undefined when it is fine. */
function metricGlobProblem(glob) {
    return glob === '' ? 'is empty' : (0,_config_path_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .globProblem */ .AI)(withoutLevels(glob));
}
/** The library's `*` stops at `/`, and treats names with `.` in front apart. Two characters that mean nothing stand in for them. */
function withoutLevels(text) {
    return text.replaceAll('/', '\uE000').replaceAll('.', '\uE001');
}


/***/ }),

/***/ 63831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkedName)
/* harmony export */ });
/** UTF-16 units. */
const LONGEST_NAME = 256;
/**
 * The name, if a metric can have it. Throws `UserError('metrics.name')`. To be called as soon as a name is joined of parts, and before it
 * is looked up or cut: one long part of a small file may stand in front of a hundred thousand names, which would fill the memory.
 */
function checkedName(name, at, { problem }) {
    if (name !== '' && name.length <= LONGEST_NAME && name.isWellFormed())
        return name;
    throw problem('metrics.name', `A metric's name has 1 to ${LONGEST_NAME} Unicode characters.`, at, 'Rename it.');
}


/***/ }),

/***/ 46716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ checkSize),
/* harmony export */   Z2: () => (/* binding */ frontMatter),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   kz: () => (/* binding */ decodeMetrics),
/* harmony export */   rS: () => (/* binding */ syntaxOf),
/* harmony export */   tc: () => (/* binding */ isArchive),
/* harmony export */   z4: () => (/* binding */ MAXIMUM_METRICS_BYTES)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _format_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9550);


const MAXIMUM_METRICS_BYTES = 1_048_576;
/** The text without its byte order mark. Throws `UserError('metrics.too-large')` above 16 MiB and `metrics.encoding`. */
function decodeMetrics(content, file) {
    if (sizeOf(content) > _format_context_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGE_FILE */ .f)
        throw tooLarge(content, file, _format_context_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGE_FILE */ .f);
    try {
        const text = typeof content === 'string' ? content : new TextDecoder('utf-8', { fatal: true }).decode(content);
        return text.replace(/^\uFEFF/, '');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('metrics.encoding', 'The metrics file is not UTF-8 text.', {
            file,
            hint: 'Write it as JSON in UTF-8.',
            cause,
        });
    }
}
/** Signatures at the start of a zip archive, and of one without entries. */
const ARCHIVES = [0x504b0304, 0x504b0506];
/** Whether the content is a zip archive. */
function isArchive(content) {
    if (typeof content === 'string' || content.byteLength < 4)
        return false;
    return ARCHIVES.includes(new DataView(content.buffer, content.byteOffset).getUint32(0));
}
/** Refuses content that is larger than its format may be. */
function checkSize(content, file, maximum) {
    if (sizeOf(content) > maximum)
        throw tooLarge(content, file, maximum);
}
const sizeOf = (content) => typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
function tooLarge(content, file, maximum) {
    const allowed = `${maximum / 1_048_576} MiB ${maximum === _format_context_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGE_FILE */ .f ? 'are' : 'is'} allowed`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('metrics.too-large', `The metrics file has ${sizeOf(content)} bytes; ${allowed}.`, {
        file,
        hint: 'Write only the metrics to it, and curves or samples to files of their own.',
    });
}
const SYNTAX_OF_FORMAT = {
    json: 'json',
    yaml: 'yaml',
    toml: 'toml',
    csv: 'table',
    yolo: 'table',
    junit: 'xml',
    'lm-eval-samples': 'json-lines',
    'hf-model-card': 'front-matter',
};
const SYNTAX_OF_EXTENSION = {
    json: 'json',
    jsonl: 'json-lines',
    yaml: 'yaml',
    yml: 'yaml',
    toml: 'toml',
    md: 'front-matter',
    csv: 'table',
    tsv: 'table',
    xml: 'xml',
};
/** The syntax by what the text starts with; where that leaves several, by the name of the file. */
function syntaxOf(text, file, format) {
    const asked = format === undefined ? undefined : SYNTAX_OF_FORMAT[format];
    if (asked !== undefined)
        return asked;
    const extension = SYNTAX_OF_EXTENSION[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''];
    const start = text.trimStart();
    if (start.startsWith('<'))
        return 'xml';
    if (extension === 'toml' ? !start.startsWith('{') : extension === undefined && startsLikeToml(start))
        return 'toml';
    if (start.startsWith('{') || start.startsWith('[')) {
        if (extension === 'yaml' || extension === 'json-lines')
            return extension;
        return JSON_LINES.test(start) ? 'json-lines' : 'json';
    }
    if (/^---\s*\n/.test(start))
        return extension === 'yaml' || frontMatter(text).body === '' ? 'yaml' : 'front-matter';
    if (extension !== undefined && extension !== 'xml')
        return extension;
    const [line = ''] = start.split(/\r?\n/, 1);
    if (/^(?:#|- |[^,\t]+:(?:\s|$))/.test(line))
        return 'yaml';
    return /[,\t]/.test(line) ? 'table' : 'json';
}
/**
 * The YAML between the two lines `---` at the start of a Markdown file, with the first of them so that places stay true, and what
 * follows the second. Without these lines the matter is empty.
 */
function frontMatter(text) {
    const found = /^\s*---[ \t]*\r?\n[\s\S]*?\n(?=---[ \t]*(?:\r?\n|$))/.exec(text)?.[0] ?? '';
    return { matter: found, body: text.slice(found.length).replace(/^---/, '').trim() };
}
/** Offset of a line and column, both from 1, as the libraries tell them; a place behind the text is its end. */
function offsetOf(text, line, column) {
    let start = 0;
    for (let passed = 1; passed < line; passed += 1)
        start = text.indexOf('\n', start) + 1;
    return Math.max(0, Math.min(start + column - 1, text.length));
}
/** An object that fills the first line, and another below it. No two parts can take the same characters, so that it cannot run for ever. */
const JSON_LINES = /^\{[^\n]*\}[^\S\n]*\n\s*\{/;
/** A table's name in brackets; JSON would have quotes, numbers or commas in it. */
const TOML_HEADER = /^\[{1,2}[ \t]*[\w.-]+[ \t]*\]{1,2}[ \t]*(?:#.*)?$/;
/** A name, `=`, and the start of an array or table, or a whole other value: `a = 1: 2` is YAML, and `a=1,b` a table's header. */
const TOML_ASSIGNMENT = /^(?:[\w.-]+|"[^"]*")[ \t]*=[ \t]*(?:[[{].*|"[^"]*"|'[^']*'|true|false|[-+]?(?:inf|nan)|[-+]?\d[\w.+:-]*)[ \t]*(?:#.*)?$/;
/** Longer lines are not looked at. */
const LONGEST_LINE = 1_000;
/** Whether the first line that is neither empty, a comment nor a table's name gives a name a value by `=`. */
function startsLikeToml(text) {
    for (const line of text.slice(0, 100 * LONGEST_LINE).split('\n')) {
        const written = line.trim();
        if (written === '' || written.startsWith('#') || TOML_HEADER.test(written.slice(0, LONGEST_LINE)))
            continue;
        return written.length <= LONGEST_LINE && TOML_ASSIGNMENT.test(written);
    }
    return false;
}


/***/ }),

/***/ 26030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ nameNote),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
const NOTED_NAMES = 5;
/** A sentence about some names; none when there are none. */
function nameNote(names, what) {
    if (names.length === 0)
        return [];
    const shown = names.slice(0, NOTED_NAMES).map(quoted).join(', ');
    const more = names.length > NOTED_NAMES ? ` and ${names.length - NOTED_NAMES} more` : '';
    return [`${shown}${more}: ${what}.`];
}
/** A name between quotes, cut when it is long. */
const quoted = (name) => JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
/** 2305 → "2,305". */
const counted = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');


/***/ }),

/***/ 46948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ checkGlobs),
  parseMetrics: () => (/* binding */ parseMetrics)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/metrics/assemble-metrics.js + 1 modules
var assemble_metrics = __webpack_require__(27085);
// EXTERNAL MODULE: ./build/src/metrics/format-context.js
var format_context = __webpack_require__(9550);
// EXTERNAL MODULE: ./build/src/metrics/value-tree.js
var value_tree = __webpack_require__(41859);
;// CONCATENATED MODULE: ./build/src/metrics/formats/benchmarks.js

/** Custom JSON of github-action-benchmark: a list of name, unit and value. The file does not say which way is better; its units may. */
const githubActionBenchmark = {
    format: 'github-action-benchmark',
    title: 'custom results of github-action-benchmark',
    matches: (root) => {
        const [first] = (0,value_tree/* itemsOf */.S3)(root);
        return (['name', 'unit'].every((key) => (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(first, key)) !== undefined) &&
            (0,value_tree/* valueAt */.fK)(first, 'value')?.kind === 'number');
    },
    read: (root) => ({
        entries: (0,value_tree/* itemsOf */.S3)(root).flatMap((item) => {
            const unit = (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(item, 'unit'));
            return numberEntry((0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(item, 'name')), (0,value_tree/* valueAt */.fK)(item, 'value'), unitDetail(unit));
        }),
    }),
};
/** JSON results of the Java Microbenchmark Harness. */
const jmh = {
    format: 'jmh',
    title: 'results of JMH',
    matches: (root) => (0,value_tree/* valueAt */.fK)((0,value_tree/* itemsOf */.S3)(root)[0], 'primaryMetric', 'score') !== undefined,
    read: (root) => ({
        entries: (0,value_tree/* itemsOf */.S3)(root).flatMap((item) => {
            const mode = (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(item, 'mode'));
            const unit = (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(item, 'primaryMetric', 'scoreUnit'));
            const [lower, upper] = (0,value_tree/* itemsOf */.S3)((0,value_tree/* valueAt */.fK)(item, 'primaryMetric', 'scoreConfidence')).map(value_tree/* finiteOf */.tB);
            const parameters = (0,value_tree/* membersOf */.lS)((0,value_tree/* valueAt */.fK)(item, 'params')).map(({ name, value }) => `${name}=${(0,value_tree/* textOf */.b6)(value) ?? ''}`);
            const name = [(0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(item, 'benchmark')), ...parameters].join(' ');
            return numberEntry(name, (0,value_tree/* valueAt */.fK)(item, 'primaryMetric', 'score'), {
                ...bounds(lower, upper),
                ...(unit === undefined ? {} : { unit }),
                // Throughput; the other modes measure time for each operation.
                direction: mode === 'thrpt' ? 'higher' : 'lower',
            });
        }),
    }),
};
/** JSON of pytest-benchmark: the mean time of each test, in seconds. */
const pytestBenchmark = {
    format: 'pytest-benchmark',
    title: 'results of pytest-benchmark',
    matches: (root) => (0,value_tree/* valueAt */.fK)((0,value_tree/* itemsOf */.S3)((0,value_tree/* valueAt */.fK)(root, 'benchmarks'))[0], 'stats', 'mean') !== undefined,
    read: (root) => ({
        entries: (0,value_tree/* itemsOf */.S3)((0,value_tree/* valueAt */.fK)(root, 'benchmarks')).flatMap((item) => {
            const stats = (0,value_tree/* valueAt */.fK)(item, 'stats');
            const rounds = (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(stats, 'rounds'));
            const deviation = (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(stats, 'stddev'));
            const name = (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(item, 'fullname')) ?? (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(item, 'name'));
            return numberEntry(name, (0,value_tree/* valueAt */.fK)(stats, 'mean'), {
                direction: 'lower',
                unit: 's',
                ...(rounds === undefined ? {} : { samples: rounds }),
                ...(rounds === undefined || deviation === undefined || rounds < 2
                    ? {}
                    : { standardError: deviation / Math.sqrt(rounds) }),
            });
        }),
    }),
};
/** Bencher Metric Format: `{benchmark: {measure: {value, lower_value, upper_value}}}`. A metric is called `<benchmark>.<measure>`. */
const bencher = {
    format: 'bencher',
    title: 'Bencher Metric Format',
    matches: (root) => {
        const measures = (0,value_tree/* membersOf */.lS)(root).flatMap(({ value }) => (0,value_tree/* membersOf */.lS)(value));
        return measures.length > 0 && measures.every(({ value }) => isBencherMetric(value));
    },
    read: (root) => ({
        entries: (0,value_tree/* membersOf */.lS)(root).flatMap(({ name, value: measures }) => (0,value_tree/* membersOf */.lS)(measures).flatMap(({ name: measure, value }) => numberEntry(`${name}.${measure}`, (0,value_tree/* valueAt */.fK)(value, 'value'), bounds((0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(value, 'lower_value')), (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(value, 'upper_value')))))),
    }),
};
function isBencherMetric(node) {
    const members = (0,value_tree/* membersOf */.lS)(node);
    const isKnown = members.every(({ name }) => ['value', 'lower_value', 'upper_value'].includes(name));
    return isKnown && (0,value_tree/* valueAt */.fK)(node, 'value')?.kind === 'number';
}
function numberEntry(name, node, detail) {
    if (name === undefined || node?.kind !== 'number')
        return [];
    return [{ name, at: node.at, value: node.value, exact: node.exact, detail }];
}
const bounds = (lower, upper) => ({
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
});
function unitDetail(unit) {
    const direction = unit === undefined ? undefined : directionOfUnit(unit);
    return { ...(unit === undefined ? {} : { unit }), ...(direction === undefined ? {} : { direction }) };
}
/** Work in a time is better when there is more of it, time is better when there is less. */
function directionOfUnit(unit) {
    const text = unit.trim().toLowerCase();
    if (/(?:\/|per )(?:s|sec|second|min|minute)$/.test(text))
        return 'higher';
    return /^(?:ns|us|µs|μs|ms|s|sec|seconds?|milliseconds?|minutes?)(?:\/(?:iter|op|ops|call|request))?$/.test(text)
        ? 'lower'
        : undefined;
}

// EXTERNAL MODULE: ./build/src/metrics/notes.js
var metrics_notes = __webpack_require__(26030);
// EXTERNAL MODULE: ./build/src/metrics/test-outcomes.js
var test_outcomes = __webpack_require__(8041);
// EXTERNAL MODULE: ./build/src/metrics/formats/entries.js
var formats_entries = __webpack_require__(52616);
;// CONCATENATED MODULE: ./build/src/metrics/formats/deepeval.js





/** Test runs of DeepEval: `testCases` and `metricsData` of a saved run, or `test_results` and `metrics_data` of an evaluation. */
const deepeval = {
    format: 'deepeval',
    title: 'a test run of DeepEval',
    matches: (root) => testsOf(root).some((test) => valuesOf(test).length > 0),
    leftOut: ['tests'],
    maximumBytes: format_context/* LARGE_FILE */.f,
    read,
};
function testsOf(root) {
    const run = (0,value_tree/* valueAt */.fK)(root, 'testRunData') ?? root;
    return ['testCases', 'conversationalTestCases', 'test_results', 'testResults'].flatMap((name) => (0,value_tree/* itemsOf */.S3)((0,value_tree/* valueAt */.fK)(run, name)));
}
const valuesOf = (test) => (0,value_tree/* itemsOf */.S3)((0,value_tree/* valueAt */.fK)(test, 'metricsData') ?? (0,value_tree/* valueAt */.fK)(test, 'metrics_data'));
function read(root, context) {
    const tests = testsOf(root);
    const at = tests[0]?.at ?? root.at;
    if (tests.length === 0) {
        throw context.problem('metrics.empty', 'The test run of DeepEval holds no test.', at, 'Check the run.');
    }
    const judgements = new Map();
    for (const test of tests) {
        for (const metric of valuesOf(test)) {
            const name = (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(metric, 'name')) ?? (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(metric, 'metric')) ?? 'metric';
            (0,test_outcomes/* append */.BC)(judgements, name, {
                score: (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(metric, 'score')),
                threshold: (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(metric, 'threshold')),
                success: (0,value_tree/* booleanOf */.SF)((0,value_tree/* valueAt */.fK)(metric, 'success')),
            });
        }
    }
    const runs = tests.map((test, index) => ({ id: idOf(test, index), success: isSuccess(test) }));
    const { outcomes, notes } = (0,test_outcomes/* groupOutcomes */.zx)(runs);
    const passed = runs.filter(({ success }) => success).length;
    const unscored = [...judgements].filter(([, found]) => found.some(({ score }) => score === undefined));
    return {
        entries: [
            ...(0,formats_entries/* computed */.E)('pass_rate', (0,test_outcomes/* share */.uM)(passed, runs.length), at, { direction: 'higher', samples: runs.length }),
            ...(0,formats_entries/* computed */.E)('tests', runs.length, at),
            ...[...judgements].flatMap(([name, found]) => metricEntries(name, found, at)),
        ],
        outcomes,
        notes: [
            ...notes,
            ...(0,metrics_notes/* nameNote */.C3)(unscored.map(([name]) => name), 'not scored in every test, so the mean is over the others'),
        ],
    };
}
function metricEntries(name, judgements, at) {
    const scores = judgements.flatMap(({ score }) => score ?? []);
    const judged = judgements.flatMap(({ success }) => success ?? []);
    const direction = directionIn(judgements);
    return [
        ...(0,formats_entries/* computed */.E)(`${name}.score`, (0,test_outcomes/* mean */.i2)(scores), at, {
            ...(direction === undefined ? {} : { direction }),
            samples: scores.length,
        }),
        ...(0,formats_entries/* computed */.E)(`${name}.pass_rate`, (0,test_outcomes/* share */.uM)(judged.filter(Boolean).length, judged.length), at, {
            direction: 'higher',
            samples: judged.length,
        }),
    ];
}
/** Most metrics of DeepEval pass above their threshold, some (bias, toxicity, hallucination) below: the results tell. */
function directionIn(judgements) {
    const said = new Set(judgements.flatMap(({ score, threshold, success }) => {
        if (score === undefined || threshold === undefined || success === undefined || score === threshold)
            return [];
        return [score > threshold === success ? 'higher' : 'lower'];
    }));
    return said.size === 1 ? [...said][0] : undefined;
}
function isSuccess(test) {
    const values = valuesOf(test);
    return ((0,value_tree/* booleanOf */.SF)((0,value_tree/* valueAt */.fK)(test, 'success')) ??
        (values.length > 0 && values.every((metric) => (0,value_tree/* booleanOf */.SF)((0,value_tree/* valueAt */.fK)(metric, 'success')) === true)));
}
function idOf(test, index) {
    return (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(test, 'name')) ?? (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(test, 'input')) ?? `#${index}`;
}

// EXTERNAL MODULE: ./build/src/metrics/metric-name.js
var metric_name = __webpack_require__(63831);
;// CONCATENATED MODULE: ./build/src/metrics/formats/nested.js



/** More levels are a dump of a program's state. */
const DEEPEST = 16;
/** All numbers of an object; nested names are joined with dots. Everything else is told in a note. */
function flattenNumbers(root, { context, prefix = '', isIgnored }) {
    const entries = [];
    const ignored = [];
    const visit = (node, path, levels) => {
        if (levels > DEEPEST) {
            throw context.problem('metrics.too-deep', `More than ${DEEPEST} objects are inside one another.`, node.at, 'Write fewer levels.');
        }
        for (const { name: key, at, value } of (0,value_tree/* membersOf */.lS)(node)) {
            if (key === '')
                throw context.problem('metrics.name', 'A metric has an empty name.', at, 'Name it.');
            const name = `${path}${key}`;
            if (isIgnored?.(value))
                continue;
            if (value.kind === 'object')
                visit(value, `${name}.`, levels + 1);
            else if (value.kind !== 'number')
                ignored.push(name);
            else
                entries.push({ name: (0,metric_name/* checkedName */.X)(name, at, context), at, value: value.value, exact: value.exact });
        }
    };
    visit(root, prefix, 1);
    return { entries, notes: (0,metrics_notes/* nameNote */.C3)(ignored, 'not a number and therefore no metric') };
}
/** Metrics files of DVC and of hand-written code: any object of numbers. */
function nested_read(root, context) {
    if (root.kind !== 'object') {
        throw context.problem('metrics.shape', 'The metrics file must hold an object of numbers, or be of a format that is known.', root.at, 'Write for example {"accuracy": 0.93}.');
    }
    refuseStrangers(root, context);
    return flattenNumbers(root, { context });
}
/** Answers and files of tools that hold numbers, but no metrics. */
function refuseStrangers(root, { problem }) {
    if ((0,value_tree/* valueAt */.fK)(root, 'model_version', 'current_stage') !== undefined) {
        const message = 'This is a model version of an MLflow registry, which holds no metrics.';
        throw problem('metrics.shape', message, root.at, 'Save the answer of `runs/get` for its `run_id`.');
    }
    if ((0,value_tree/* valueAt */.fK)(root, 'error_code')?.kind === 'text' && (0,value_tree/* valueAt */.fK)(root, 'message')?.kind === 'text') {
        throw problem('metrics.shape', 'This is an error message of a server.', root.at, 'Fetch the metrics again.');
    }
    if (isEvidentlySnapshot(root)) {
        const message = 'This is a stored snapshot of Evidently, whose layout is internal.';
        throw problem('metrics.shape', message, root.at, 'Save the report with `save_json(…)`, not with `save(…)` or `dumps()`.');
    }
}
/**
 * What Evidently keeps in its workspace: results by id from 0.7, the whole suite before, or metrics with their class. It changes with
 * versions and without notice, other than what `save_json` writes.
 */
function isEvidentlySnapshot(root) {
    const [first] = (0,value_tree/* itemsOf */.S3)((0,value_tree/* valueAt */.fK)(root, 'metrics'));
    return ((0,value_tree/* valueAt */.fK)(root, 'metric_results')?.kind === 'object' ||
        ((0,value_tree/* valueAt */.fK)(root, 'suite')?.kind === 'object' && (0,value_tree/* valueAt */.fK)(root, 'metrics_ids')?.kind === 'list') ||
        (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(first, 'metric', 'type'))?.startsWith('evidently:') === true);
}
const json = { format: 'json', title: 'an object of numbers', matches: () => true, read: nested_read };
const yaml = { ...json, format: 'yaml' };
const toml = { ...json, format: 'toml' };
/** `metrics.json` of DVCLive: its `step` tells it from other nested files. */
const dvclive = {
    format: 'dvclive',
    title: 'metrics of DVCLive',
    matches: (root) => Number.isInteger((0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(root, 'step'))),
    leftOut: ['step', 'epoch', 'time', 'lr.*', 'lr', 'learning_rate', 'model.*'],
    read: (root, context) => {
        const step = (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(root, 'step'));
        const reading = flattenNumbers(root, { context });
        const detail = step === undefined ? {} : { detail: { step } };
        return { ...reading, entries: reading.entries.map((entry) => ({ ...entry, ...detail })) };
    },
};
/** `wandb-summary.json` of Weights & Biases: names with `_` in front are its own, objects with `_type` are media and tables. */
const wandb = {
    format: 'wandb',
    title: 'a summary of Weights & Biases',
    matches: (root) => ['_runtime', '_step', '_timestamp', '_wandb'].some((key) => (0,value_tree/* valueAt */.fK)(root, key) !== undefined),
    leftOut: ['_*', 'epoch', 'global_step', 'trainer/global_step', 'system/*', 'system.*'],
    read: (root, context) => flattenNumbers(root, { context, isIgnored: (value) => (0,value_tree/* valueAt */.fK)(value, '_type') !== undefined }),
};

;// CONCATENATED MODULE: ./build/src/metrics/formats/evidently.js






/**
 * Reports of Evidently, both families: up to 0.6 (`metric` and `result`) and from 0.7 (`config.type` and `value`). What is
 * measured is found by these two words only, never by position or by a name somewhere inside: `drift_share` is the threshold in the
 * one and the configuration in the other.
 */
const evidently = {
    format: 'evidently',
    title: 'a report of Evidently',
    matches: (root) => {
        const [first] = (0,value_tree/* itemsOf */.S3)((0,value_tree/* valueAt */.fK)(root, 'metrics'));
        return typeIn(first) !== undefined || (0,value_tree/* valueAt */.fK)(first, 'metric_id') !== undefined || isLegacy(first);
    },
    leftOut: ['*.number_of_columns', 'tests.total'],
    maximumBytes: format_context/* LARGE_FILE */.f,
    read: evidently_read,
};
const TYPE_PREFIX = 'evidently:metric_v2:';
const typeIn = (metric) => {
    const type = (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(metric, 'config', 'type'));
    return type?.startsWith(TYPE_PREFIX) === true ? type.slice(TYPE_PREFIX.length) : undefined;
};
const isLegacy = (metric) => (0,value_tree/* valueAt */.fK)(metric, 'metric')?.kind === 'text' && (0,value_tree/* valueAt */.fK)(metric, 'result')?.kind === 'object';
function evidently_read(root, context) {
    const metrics = (0,value_tree/* itemsOf */.S3)((0,value_tree/* valueAt */.fK)(root, 'metrics'));
    const readings = metrics.map((metric) => {
        const type = typeIn(metric);
        if (type !== undefined)
            return currentMetric(type, metric, context);
        if (isLegacy(metric))
            return legacyMetric(metric, context);
        throw context.problem('metrics.shape', 'A metric of this report of Evidently has neither `config.type` nor `metric` and `result`.', metric.at, 'Save the report with Evidently 0.7.11 or newer, by `snapshot.save_json(…)`.');
    });
    const [entries, repeated] = withoutRepeats(readings.flatMap((reading) => reading.entries));
    return {
        entries: [...entries, ...testEntries(root)],
        notes: [
            ...readings.flatMap(({ notes }) => notes ?? []),
            ...(0,metrics_notes/* nameNote */.C3)(repeated, 'in the report more than once, the first one counts'),
        ],
    };
}
/** The same metric may come from two presets. Equal values are no contradiction and need no note. */
function withoutRepeats(entries) {
    const kept = new Map();
    const repeated = [];
    for (const entry of entries) {
        const earlier = kept.get(entry.name);
        if (earlier === undefined)
            kept.set(entry.name, entry);
        else if (earlier.value !== entry.value)
            repeated.push(entry.name);
    }
    return [[...kept.values()], repeated];
}
function currentMetric(type, metric, context) {
    const column = (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(metric, 'config', 'column'));
    const name = column === undefined ? type : `${type}.${column}`;
    const value = (0,value_tree/* valueAt */.fK)(metric, 'value');
    const direction = directionOf(type, (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(metric, 'config', 'method')));
    if (value?.kind === 'number') {
        return { entries: [{ name, at: value.at, value: value.value, exact: value.exact, ...detail(direction) }] };
    }
    if (value?.kind !== 'object')
        return { entries: [], notes: (0,metrics_notes/* nameNote */.C3)([name], 'not a number and therefore no metric') };
    const inner = (0,value_tree/* valueAt */.fK)(value, 'values') ?? value;
    const reading = flattenNumbers(inner, { context, prefix: `${name}.` });
    return { ...reading, entries: reading.entries.map((entry) => ({ ...entry, ...detail(direction) })) };
}
function legacyMetric(metric, context) {
    const name = (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(metric, 'metric')) ?? '';
    const result = (0,value_tree/* valueAt */.fK)(metric, 'result');
    switch (name) {
        case 'DatasetDriftMetric':
            return { entries: driftCounts(name, result) };
        case 'DataDriftTable':
            return {
                entries: [
                    ...driftCounts(name, result),
                    ...(0,value_tree/* membersOf */.lS)((0,value_tree/* valueAt */.fK)(result, 'drift_by_columns')).flatMap(({ value }) => columnDrift(value)),
                ],
            };
        case 'ColumnDriftMetric':
            return { entries: columnDrift(result) };
        default: {
            // Quality metrics hold the candidate's numbers under `current` and the reference's beside them.
            const current = (0,value_tree/* valueAt */.fK)(result, 'current');
            const reading = current === undefined ? { entries: [] } : flattenNumbers(current, { context, prefix: `${name}.` });
            return reading.entries.length > 0
                ? { entries: reading.entries }
                : { entries: [], notes: (0,metrics_notes/* nameNote */.C3)([name], 'a metric of Evidently without numbers that could be compared') };
        }
    }
}
function driftCounts(name, result) {
    return ['share_of_drifted_columns', 'number_of_drifted_columns', 'number_of_columns'].flatMap((key) => {
        const value = (0,value_tree/* valueAt */.fK)(result, key);
        if (value?.kind !== 'number')
            return [];
        const direction = key === 'number_of_columns' ? undefined : 'lower';
        return [{ name: `${name}.${key}`, at: value.at, value: value.value, exact: value.exact, ...detail(direction) }];
    });
}
function columnDrift(result) {
    const score = (0,value_tree/* valueAt */.fK)(result, 'drift_score');
    const column = (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(result, 'column_name'));
    if (score?.kind !== 'number' || column === undefined)
        return [];
    const direction = directionOf('ValueDrift', (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(result, 'stattest_name')));
    return [{ name: `ValueDrift.${column}`, at: score.at, value: score.value, exact: score.exact, ...detail(direction) }];
}
/** Short names of methods whose result is a p-value, and of those whose result is a distance. */
const P_VALUES = new Set('ks z chisquare anderson fisher_exact cramer_von_mises g_test mannw es t_test empirical_mmd tvd'.split(' '));
const DISTANCES = new Set('psi wasserstein jensenshannon hellinger kl_div ed'.split(' '));
/** A drift is a p-value, where less means more drift, or a distance. Only the method tells. */
function directionOf(type, method = '') {
    if (type === 'DriftedColumnsCount')
        return 'lower';
    if (type !== 'ValueDrift')
        return undefined;
    const name = method.toLowerCase();
    if (P_VALUES.has(name) || /p[ _-]?value/.test(name))
        return 'higher';
    return DISTANCES.has(name) || /distance|divergence|\bpsi\b/.test(name) ? 'lower' : undefined;
}
const detail = (direction) => direction === undefined ? {} : { detail: { direction } };
/** Tests of the report, when it has some. */
function testEntries(root) {
    const tests = (0,value_tree/* valueAt */.fK)(root, 'tests');
    const states = (0,value_tree/* itemsOf */.S3)(tests).flatMap((test) => (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(test, 'status'))?.toUpperCase() ?? []);
    const passed = states.filter((state) => state === 'SUCCESS').length;
    const at = tests?.at ?? 0;
    if (states.length === 0)
        return [];
    return [
        ...(0,formats_entries/* computed */.E)('tests.pass_rate', (0,test_outcomes/* share */.uM)(passed, states.length), at, { direction: 'higher', samples: states.length }),
        ...(0,formats_entries/* computed */.E)('tests.total', states.length, at),
    ];
}

// EXTERNAL MODULE: ./build/src/metrics/metric-value.js
var metric_value = __webpack_require__(29391);
// EXTERNAL MODULE: ./build/src/metrics/formats/version-text.js
var version_text = __webpack_require__(46262);
;// CONCATENATED MODULE: ./build/src/metrics/formats/hf-card.js





/**
 * The front matter of a Hugging Face model card (`model-index`). A metric is called
 * `<data set>.<config>.<split>.<metric>`; parts the card does not name are left out.
 */
const hfModelCard = {
    format: 'hf-model-card',
    title: 'a Hugging Face model card with `model-index`',
    matches: (root) => (0,value_tree/* valueAt */.fK)(root, 'model-index')?.kind === 'list',
    read: (root, context) => {
        const models = (0,value_tree/* valueAt */.fK)(root, 'model-index');
        if (models === undefined) {
            const hint = 'Name the file that holds the metrics, or add the results to the card.';
            throw context.problem('metrics.shape', 'The front matter of the card holds no `model-index`.', root.at, hint);
        }
        return gathered((0,value_tree/* itemsOf */.S3)(models).flatMap((model) => (0,value_tree/* itemsOf */.S3)((0,value_tree/* valueAt */.fK)(model, 'results')).flatMap((result) => {
            const dataset = (0,value_tree/* valueAt */.fK)(result, 'dataset');
            const prefix = [
                (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(dataset, 'type')) ?? (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(dataset, 'name')),
                (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(dataset, 'config')),
                (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(dataset, 'split')),
            ];
            return (0,value_tree/* itemsOf */.S3)((0,value_tree/* valueAt */.fK)(result, 'metrics')).map((metric) => measured(metric, dataset, [...prefix, (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(metric, 'type')) ?? (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(metric, 'name'))], context));
        })), context);
    },
};
/** `.eval_results/*.yaml` of a Hugging Face model repository: a list of results, each called `<data set>.<task>`. */
const hfEvalResults = {
    format: 'hf-eval-results',
    title: 'evaluation results of a Hugging Face model repository',
    matches: (root) => {
        const [first] = (0,value_tree/* itemsOf */.S3)(root);
        return (0,value_tree/* valueAt */.fK)(first, 'dataset', 'id')?.kind === 'text' && (0,value_tree/* valueAt */.fK)(first, 'value') !== undefined;
    },
    read: (root, context) => gathered((0,value_tree/* itemsOf */.S3)(root).map((result) => {
        const dataset = (0,value_tree/* valueAt */.fK)(result, 'dataset');
        return measured(result, dataset, [(0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(dataset, 'id')), (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(dataset, 'task_id'))], context);
    }), context),
};
/** Cards are written by hand as well, so a value may be a text. */
function measured(node, dataset, parts, context) {
    const value = (0,value_tree/* valueAt */.fK)(node, 'value');
    const at = value?.at ?? node.at;
    const version = (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(dataset, 'revision'));
    return {
        name: nameOf(parts, at, context),
        at,
        number: value?.kind === 'number' ? { value: value.value, exact: value.exact } : (0,metric_value/* numberOfText */.qb)((0,value_tree/* textOf */.b6)(value) ?? ''),
        version: version === undefined ? undefined : (0,version_text/* versionText */.K)(version),
    };
}
/** Each part is checked by itself first, because joining makes a new text. */
function nameOf(parts, at, context) {
    const named = parts.filter((part) => part !== undefined).filter((part) => part !== '');
    for (const part of named)
        (0,metric_name/* checkedName */.X)(part, at, context);
    return (0,metric_name/* checkedName */.X)(named.join('.'), at, context);
}
function gathered(results, { problem }) {
    const entries = new Map();
    for (const { name, at, number, version } of results) {
        if (number === undefined)
            continue;
        const earlier = entries.get(name);
        if (earlier !== undefined && earlier.value !== number.value) {
            const hint = 'Tell them apart by `config`, `split` or `task_id`.';
            throw problem('metrics.duplicate-name', `Two results are called ${JSON.stringify(name)}.`, at, hint);
        }
        const entry = { name, at, ...number, ...(version === undefined ? {} : { detail: { version } }) };
        if (earlier === undefined)
            entries.set(name, entry);
    }
    const unread = results.filter(({ number }) => number === undefined).map(({ name }) => name);
    return { entries: [...entries.values()], notes: (0,metrics_notes/* nameNote */.C3)(unread, 'not a number and therefore no metric') };
}

;// CONCATENATED MODULE: ./build/src/metrics/formats/hf-trainer.js




const LEFT_OUT = [
    'epoch',
    'step',
    'global_step',
    'learning_rate',
    'grad_norm',
    'num_*',
    '*_flos',
    '*_runtime',
    '*_per_second',
    '*_samples',
    '*_steps',
    '*_model_preparation_time',
];
/** `all_results.json`, `eval_results.json`, … of the Trainer of Hugging Face transformers. */
const hfResults = {
    format: 'hf-results',
    title: 'results of a Hugging Face Trainer',
    matches: (root) => (0,value_tree/* membersOf */.lS)(root).some(({ name, value }) => value.kind === 'number' && /^(?:train|eval|test|predict)_(?:\w+_)?(?:runtime|samples_per_second)$/.test(name)),
    leftOut: LEFT_OUT,
    read: (root, context) => {
        const reading = flattenNumbers(root, { context });
        return { ...reading, entries: reading.entries.map((entry) => ({ ...entry, ...samplesOf(root, entry.name) })) };
    },
};
/** `eval_samples` counts what `eval_loss` was measured on. */
function samplesOf(root, name) {
    const samples = (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(root, `${name.split('_', 1)[0]}_samples`));
    return samples === undefined ? {} : { detail: { samples } };
}
/**
 * `trainer_state.json`: the history of a training. Without `epoch`, the step that the file names as the best one counts, because
 * that is the model the Trainer loads at the end; when it names none, the last evaluation.
 */
const hfTrainerState = {
    format: 'hf-trainer-state',
    title: 'the state of a Hugging Face Trainer',
    matches: (root) => (0,value_tree/* valueAt */.fK)(root, 'log_history')?.kind === 'list' && (0,value_tree/* valueAt */.fK)(root, 'global_step') !== undefined,
    leftOut: LEFT_OUT,
    maximumBytes: format_context/* LARGE_FILE */.f,
    hasEpochs: true,
    read: hf_trainer_read,
};
function hf_trainer_read(root, context) {
    const evaluations = evaluationsOf(root);
    const lastStep = [...evaluations.keys()].reduce((last, step) => Math.max(last, step), -1);
    if (lastStep < 0) {
        throw context.problem('metrics.empty', 'The history of the training holds no evaluation.', (0,value_tree/* valueAt */.fK)(root, 'log_history')?.at ?? root.at, 'Set `eval_strategy` of the TrainingArguments, or write the metrics with `trainer.save_metrics`.');
    }
    const bestStep = bestStepOf(root, evaluations);
    if (context.epoch === 'best' && bestStep === undefined) {
        throw context.problem('metrics.shape', 'The state of the Trainer does not say which evaluation is the best one.', root.at, 'Set `metric_for_best_model`, or choose `epoch: last`.');
    }
    const step = context.epoch === 'last' ? lastStep : (bestStep ?? lastStep);
    const values = evaluations.get(step) ?? new Map();
    return {
        entries: [...values].flatMap(([name, { at, value }]) => value.kind === 'number' ? [{ name, at, value: value.value, exact: value.exact, detail: { step } }] : []),
        notes: [stepNote(step, bestStep, lastStep)],
    };
}
function stepNote(step, best, last) {
    const which = step === best && step === last ? 'the best and last' : step === best ? 'the best' : 'the last';
    const other = step === last ? best : last;
    const differs = other === undefined || other === step ? '' : `; ${step === last ? 'best' : 'last'} was step ${(0,metrics_notes/* counted */.hS)(other)}`;
    return `Taken from step ${(0,metrics_notes/* counted */.hS)(step)}, ${which} evaluation${differs}.`;
}
/** Several evaluation sets are logged one after the other at the same step; a repeated evaluation replaces the earlier one. */
function evaluationsOf(root) {
    const found = new Map();
    for (const item of (0,value_tree/* itemsOf */.S3)((0,value_tree/* valueAt */.fK)(root, 'log_history'))) {
        const step = (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(item, 'step'));
        const members = item.kind === 'object' ? item.members : new Map();
        if (step === undefined || ![...members.keys()].some((name) => name.startsWith('eval_')))
            continue;
        const values = found.get(step) ?? new Map();
        for (const [name, member] of members)
            values.set(name, member);
        found.set(step, values);
    }
    return found;
}
function bestStepOf(root, evaluations) {
    const checkpoint = /checkpoint-(\d+)[/\\]?$/.exec((0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(root, 'best_model_checkpoint')) ?? '')?.[1];
    const named = (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(root, 'best_global_step')) ?? (checkpoint === undefined ? undefined : Number(checkpoint));
    if (named !== undefined && evaluations.has(named))
        return named;
    const best = (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(root, 'best_metric'));
    if (best === undefined)
        return undefined;
    for (const [step, values] of evaluations) {
        for (const [name, { value }] of values)
            if (name.startsWith('eval_') && (0,value_tree/* finiteOf */.tB)(value) === best)
                return step;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/metrics/formats/inspect.js





/**
 * A log of Inspect (UK AI Security Institute): a file `.eval`, or JSON of `inspect log dump` or `--log-format json`. A metric is
 * called `<scorer>.<metric>`, with the reducer between them when samples were reduced otherwise than by their mean.
 */
const inspect = {
    format: 'inspect',
    title: 'a log of Inspect',
    matches: (root) => (0,value_tree/* valueAt */.fK)(root, 'eval', 'task') !== undefined && (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(root, 'status')) !== undefined,
    maximumBytes: format_context/* LARGE_FILE */.f,
    read: inspect_read,
};
function inspect_read(root, context) {
    const status = (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(root, 'status'));
    if (status !== 'success') {
        throw context.problem('metrics.shape', `The evaluation of Inspect did not finish: its status is ${(0,metrics_notes/* quoted */.TL)(status ?? '')}.`, (0,value_tree/* valueAt */.fK)(root, 'status')?.at ?? root.at, 'Run it again, or retry it with `inspect eval-retry`.');
    }
    const version = (0,version_text/* taskVersion */.q)((0,value_tree/* valueAt */.fK)(root, 'eval', 'task_version'));
    const completed = (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(root, 'results', 'completed_samples'));
    const unread = [];
    const entries = (0,value_tree/* itemsOf */.S3)((0,value_tree/* valueAt */.fK)(root, 'results', 'scores')).flatMap((score) => {
        const reducer = (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(score, 'reducer'));
        const name = (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(score, 'name')) ?? (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(score, 'scorer')) ?? 'score';
        const prefix = reducer === undefined || reducer === 'mean' ? name : `${name}.${reducer}`;
        const standardError = (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(score, 'metrics', 'stderr', 'value'));
        return (0,value_tree/* membersOf */.lS)((0,value_tree/* valueAt */.fK)(score, 'metrics')).flatMap(({ name: metric, at, value }) => {
            // The standard error belongs to the mean beside it.
            if (metric === 'stderr')
                return [];
            const number = (0,value_tree/* valueAt */.fK)(value, 'value');
            const full = `${prefix}.${metric}`;
            if (number?.kind !== 'number') {
                unread.push(full);
                return [];
            }
            const isMean = metric === 'accuracy' || metric === 'mean';
            const detail = detailOf((0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(score, 'scored_samples')) ?? completed, version, isMean ? standardError : undefined);
            return [{ name: full, at, value: number.value, exact: number.exact, detail }];
        });
    });
    const { outcomes, notes } = (0,test_outcomes/* groupOutcomes */.zx)(runsOf(root));
    const total = (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(root, 'results', 'total_samples'));
    const partial = total !== undefined && completed !== undefined && completed < total;
    return {
        entries,
        outcomes,
        notes: [
            ...(partial ? [`Only ${(0,metrics_notes/* counted */.hS)(completed)} of ${(0,metrics_notes/* counted */.hS)(total)} samples.`] : []),
            ...notes,
            ...(0,metrics_notes/* nameNote */.C3)(unread, 'not a number and therefore no metric'),
        ],
    };
}
function detailOf(samples, version, standardError) {
    return {
        ...(samples === undefined ? {} : { samples }),
        ...(version === undefined ? {} : { version }),
        ...(standardError === undefined ? {} : { standardError }),
    };
}
/** One run for each sample, epoch and scorer that says right or wrong. */
function runsOf(root) {
    const samples = (0,value_tree/* itemsOf */.S3)((0,value_tree/* valueAt */.fK)(root, 'samples'));
    const scorers = new Set(samples.flatMap((sample) => (0,value_tree/* membersOf */.lS)((0,value_tree/* valueAt */.fK)(sample, 'scores')).map(({ name }) => name)));
    return samples.flatMap((sample) => {
        const node = (0,value_tree/* valueAt */.fK)(sample, 'id');
        const id = (0,value_tree/* textOf */.b6)(node) ?? (0,value_tree/* finiteOf */.tB)(node)?.toString();
        return (0,value_tree/* membersOf */.lS)((0,value_tree/* valueAt */.fK)(sample, 'scores')).flatMap(({ name, value }) => {
            const success = successOf((0,value_tree/* valueAt */.fK)(value, 'value'));
            if (id === undefined || success === undefined)
                return [];
            return [{ id: scorers.size > 1 ? `${id} | ${name}` : id, success }];
        });
    });
}
/** C, I, P and N stand for correct, incorrect, partly and no answer; of numbers only 0 and 1 say right or wrong. */
function successOf(value) {
    switch (value?.kind) {
        case 'boolean':
            return value.value;
        case 'text':
            return /^[CIPN]$/.test(value.value) ? value.value === 'C' : undefined;
        case 'number':
            return value.value === 1 ? true : value.value === 0 ? false : undefined;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/metrics/formats/lm-eval.js




/**
 * Results of EleutherAI's lm-evaluation-harness: v0.3 (`acc`, `acc_stderr`) and v0.4 (`acc,none`, `acc_stderr,none`). A metric is
 * called `<task>.<metric>`; the filter is named unless it is `none`.
 */
const lmEval = {
    format: 'lm-eval',
    title: 'results of lm-evaluation-harness',
    matches: (root) => {
        const tasks = (0,value_tree/* membersOf */.lS)((0,value_tree/* valueAt */.fK)(root, 'results'));
        const isHarness = (0,value_tree/* valueAt */.fK)(root, 'versions')?.kind === 'object' ||
            tasks.some(({ value }) => (0,value_tree/* membersOf */.lS)(value).some(({ name }) => name.includes(',')));
        return tasks.length > 0 && tasks.every(({ value }) => value.kind === 'object') && isHarness;
    },
    leftOut: ['*.sample_len', '*.sample_count'],
    maximumBytes: format_context/* LARGE_FILE */.f,
    read: (root) => {
        const notes = [];
        const ignored = [];
        const entries = (0,value_tree/* membersOf */.lS)((0,value_tree/* valueAt */.fK)(root, 'results')).flatMap(({ name: task, value: results }) => {
            const limited = limitOf(root, task);
            if (limited !== undefined)
                notes.push(limited);
            return (0,value_tree/* membersOf */.lS)(results).flatMap(({ name: key, at, value }) => {
                const { metric, filter } = keyParts(key);
                // The standard error belongs to the metric beside it, and the alias is for printing.
                if (key === 'alias' || /_stderr$/.test(metric))
                    return [];
                const name = `${task}.${metric}${filter === ',none' ? '' : filter}`;
                if (value.kind !== 'number') {
                    ignored.push(name);
                    return [];
                }
                return [{ name, at, value: value.value, exact: value.exact, detail: lm_eval_detailOf(root, task, key) }];
            });
        });
        return { entries, notes: [...notes, ...(0,metrics_notes/* nameNote */.C3)(ignored, 'not a number and therefore no metric')] };
    },
};
/** The filter keeps its comma. */
function keyParts(key) {
    const comma = key.indexOf(',');
    if (comma < 0)
        return { metric: key, filter: '' };
    return { metric: key.slice(0, comma), filter: key.slice(comma) };
}
function lm_eval_detailOf(root, task, key) {
    const { metric, filter } = keyParts(key);
    const results = (0,value_tree/* valueAt */.fK)(root, 'results', task);
    // Not measured is written as the text "N/A".
    const standardError = (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(results, `${metric}_stderr${filter}`));
    const value = (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(results, key));
    const higher = (0,value_tree/* booleanOf */.SF)((0,value_tree/* valueAt */.fK)(root, 'higher_is_better', task, metric));
    const samples = (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(root, 'n-samples', task, 'effective')) ??
        (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(results, 'sample_len')) ??
        samplesBehind(metric, value, standardError);
    const version = (0,version_text/* taskVersion */.q)((0,value_tree/* valueAt */.fK)(root, 'versions', task));
    return {
        ...(higher === undefined ? {} : { direction: higher ? 'higher' : 'lower' }),
        ...(standardError === undefined ? {} : { standardError }),
        ...(samples === undefined ? {} : { samples }),
        ...(version === undefined ? {} : { version }),
    };
}
/**
 * v0.3 writes no sample count. The standard error of an accuracy p over n questions is √(p(1 − p)/(n − 1)) there, so n follows
 * from it; it is believed only when it comes out as a whole number.
 */
function samplesBehind(metric, p, standardError) {
    if (!/^acc(?:_norm)?$/.test(metric) || p === undefined || standardError === undefined)
        return undefined;
    if (p <= 0 || p >= 1 || standardError <= 0)
        return undefined;
    const n = (p * (1 - p)) / standardError ** 2 + 1;
    return Math.abs(n - Math.round(n)) < 1e-5 ? Math.round(n) : undefined;
}
function limitOf(root, task) {
    const original = (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(root, 'n-samples', task, 'original'));
    const effective = (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(root, 'n-samples', task, 'effective'));
    if (original === undefined || effective === undefined || effective >= original)
        return undefined;
    return `${task}: only ${(0,metrics_notes/* counted */.hS)(effective)} of ${(0,metrics_notes/* counted */.hS)(original)} samples.`;
}

;// CONCATENATED MODULE: ./build/src/metrics/formats/lm-eval-samples.js




const NO_METRIC = new Set(['doc_id', 'target', 'sample_len']);
/** The metric that says right or wrong: the first that all lines have as 0 or 1. */
const RIGHT_OR_WRONG = ['acc', 'exact_match', 'acc_norm', 'pass@1', 'prompt_level_strict_acc'];
/** `samples_<task>_<date>.jsonl` of lm-evaluation-harness with `--log_samples`: one line for each question and filter. */
const lmEvalSamples = {
    format: 'lm-eval-samples',
    title: 'samples of lm-evaluation-harness',
    matches: (root) => {
        const [first] = (0,value_tree/* itemsOf */.S3)(root);
        return (0,value_tree/* valueAt */.fK)(first, 'doc_id') !== undefined && (0,value_tree/* valueAt */.fK)(first, 'resps') !== undefined;
    },
    maximumBytes: format_context/* LARGE_FILE */.f,
    read: lm_eval_samples_read,
};
function lm_eval_samples_read(root) {
    const lines = (0,value_tree/* itemsOf */.S3)(root);
    const groups = Map.groupBy(lines, (line) => (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(line, 'filter')) ?? 'none');
    const entries = [...groups].flatMap(([filter, part]) => {
        const values = new Map();
        for (const line of part) {
            for (const { name, value } of (0,value_tree/* membersOf */.lS)(line)) {
                const number = (0,value_tree/* finiteOf */.tB)(value);
                if (number !== undefined && !NO_METRIC.has(name))
                    (0,test_outcomes/* append */.BC)(values, name, number);
            }
        }
        return [...values].flatMap(([name, numbers]) => 
        // A metric of every question; others are combined in ways that the lines do not tell.
        numbers.length === part.length
            ? (0,formats_entries/* computed */.E)(filter === 'none' ? name : `${name},${filter}`, (0,test_outcomes/* mean */.i2)(numbers), part[0]?.at ?? 0, {
                samples: numbers.length,
                ...(RIGHT_OR_WRONG.includes(name) ? { direction: 'higher' } : {}),
            })
            : []);
    });
    const metric = RIGHT_OR_WRONG.find((name) => lines.every((line) => [0, 1].includes((0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(line, name)) ?? -1)));
    if (metric === undefined)
        return { entries };
    const runs = lines.map((line) => ({
        id: [lm_eval_samples_idOf(line), ...(groups.size > 1 ? [(0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(line, 'filter')) ?? 'none'] : [])].join(' | '),
        success: (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(line, metric)) === 1,
    }));
    return { entries, ...(0,test_outcomes/* groupOutcomes */.zx)(runs) };
}
/** The number of a question alone could name another one after a change of the data. */
function lm_eval_samples_idOf(line) {
    const number = (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(line, 'doc_id')) ?? (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(line, 'doc_id')) ?? '?';
    const hash = (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(line, 'doc_hash'));
    return hash === undefined ? String(number) : `${number} ${hash.slice(0, 16)}`;
}

// EXTERNAL MODULE: ./build/src/metrics/formats/mlflow.js
var mlflow = __webpack_require__(2243);
;// CONCATENATED MODULE: ./build/src/metrics/formats/canonical-text.js
/** A text that is the same for values that mean the same: members are sorted by name. */
function canonicalText(node) {
    switch (node?.kind) {
        case undefined:
            return '-';
        case 'object': {
            const members = [...node.members].sort(([a], [b]) => (a < b ? -1 : 1));
            return `{${members.map(([name, { value }]) => `${JSON.stringify(name)}:${canonicalText(value)}`).join(',')}}`;
        }
        case 'list':
            return `[${node.items.map(canonicalText).join(',')}]`;
        case 'number':
            return String(node.value);
        case 'text':
            return JSON.stringify(node.value);
        case 'boolean':
            return String(node.value);
        case 'null':
            return 'null';
    }
}

;// CONCATENATED MODULE: ./build/src/metrics/formats/promptfoo.js






/** Output of `promptfoo eval -o output.json`, version 3 of its results. */
const promptfoo = {
    format: 'promptfoo',
    title: 'results of promptfoo',
    matches: (root) => (0,value_tree/* valueAt */.fK)(root, 'results', 'stats', 'successes') !== undefined,
    leftOut: ['tests', 'tokens'],
    // Inline images make it large.
    maximumBytes: format_context/* LARGE_FILE */.f,
    read: promptfoo_read,
};
function promptfoo_read(root, context) {
    const results = (0,value_tree/* valueAt */.fK)(root, 'results');
    const version = (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(results, 'version'));
    if (version !== 3) {
        throw context.problem('metrics.shape', `These are results of promptfoo of version ${version ?? 'unknown'}; version 3 is read.`, (0,value_tree/* valueAt */.fK)(results, 'version')?.at ?? root.at, 'Use promptfoo 0.103 or newer.');
    }
    const list = (0,value_tree/* valueAt */.fK)(results, 'results');
    const labels = providerLabels((0,value_tree/* itemsOf */.S3)(list));
    const rows = (0,value_tree/* itemsOf */.S3)(list).map((node) => rowOf(node, labels));
    const at = list?.at ?? root.at;
    const { outcomes, notes } = (0,test_outcomes/* groupOutcomes */.zx)(promptfoo_runsOf(rows));
    const providers = Map.groupBy(rows, ({ provider }) => provider);
    const slices = providers.size < 2 ? [] : [...providers].map(([name, part]) => sliceOf(name, part));
    const errors = rows.filter(({ isError }) => isError).length;
    return {
        entries: [
            ...totals((0,value_tree/* valueAt */.fK)(results, 'stats'), at, context),
            ...averages(rows, at),
            ...slices.flatMap(({ name, samples, metrics }) => Object.entries(metrics).map(([metric, value]) => ({
                name: `${name}.${metric}`,
                at,
                value,
                exact: true,
                detail: { direction: 'higher', ...(samples === undefined ? {} : { samples }) },
            }))),
        ],
        outcomes,
        slices,
        notes: [
            ...notes,
            ...(errors === 0
                ? []
                : [`${(0,metrics_notes/* counted */.hS)(errors)} of ${(0,metrics_notes/* counted */.hS)(rows.length)} tests ended in an error and count as not passed.`]),
        ],
    };
}
function totals(stats, at, { problem }) {
    const count = (name) => (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(stats, name)) ?? 0;
    const [successes, failures, errors] = [count('successes'), count('failures'), count('errors')];
    const samples = successes + failures + errors;
    if (samples === 0) {
        throw problem('metrics.empty', 'The results of promptfoo hold no test.', at, 'Check the configuration of promptfoo.');
    }
    return [
        ...(0,formats_entries/* computed */.E)('pass_rate', (0,test_outcomes/* share */.uM)(successes, samples), at, { direction: 'higher', samples }),
        ...(0,formats_entries/* computed */.E)('successes', successes, at, { direction: 'higher', samples }),
        ...(0,formats_entries/* computed */.E)('failures', failures, at, { direction: 'lower', samples }),
        ...(0,formats_entries/* computed */.E)('errors', errors, at, { direction: 'lower', samples }),
        ...(0,formats_entries/* computed */.E)('tests', samples, at),
        ...(0,formats_entries/* computed */.E)('tokens', (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(stats, 'tokenUsage', 'total')), at, { direction: 'lower' }),
    ];
}
/** Means over the tests that have the number, and the cost of all of them. */
function averages(rows, at) {
    const numbers = (name, of = rows) => of.flatMap(({ node }) => (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(node, name)) ?? []);
    const named = new Map();
    for (const { node } of rows) {
        for (const { name, value } of (0,value_tree/* membersOf */.lS)((0,value_tree/* valueAt */.fK)(node, 'namedScores'))) {
            const score = (0,value_tree/* finiteOf */.tB)(value);
            if (score !== undefined)
                (0,test_outcomes/* append */.BC)(named, name, score);
        }
    }
    // A request that failed at once would make the model look fast.
    const answered = rows.filter(({ isError }) => !isError);
    const costs = numbers('cost');
    const [scores, latencies] = [numbers('score'), numbers('latencyMs', answered)];
    return [
        ...(0,formats_entries/* computed */.E)('score', (0,test_outcomes/* mean */.i2)(scores), at, { direction: 'higher', samples: scores.length }),
        ...[...named].flatMap(([name, values]) => (0,formats_entries/* computed */.E)(`score.${name}`, (0,test_outcomes/* mean */.i2)(values), at, { direction: 'higher', samples: values.length })),
        ...(0,formats_entries/* computed */.E)('latency', (0,test_outcomes/* mean */.i2)(latencies), at, { direction: 'lower', unit: 'ms', samples: latencies.length }),
        ...(costs.length === 0
            ? []
            : (0,formats_entries/* computed */.E)('cost', costs.reduce((sum, cost) => sum + cost, 0), at, { direction: 'lower', unit: 'USD' })),
    ];
}
/** Label by id of a provider: a request that failed may come back without it. */
function providerLabels(nodes) {
    return new Map(nodes.flatMap((node) => {
        const label = (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(node, 'provider', 'label')) ?? '';
        return label === '' ? [] : [[(0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(node, 'provider', 'id')) ?? '', label]];
    }));
}
function rowOf(node, labels) {
    const provider = (0,value_tree/* valueAt */.fK)(node, 'provider');
    const label = (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(provider, 'label')) ?? '';
    const id = (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(provider, 'id')) ?? (0,value_tree/* textOf */.b6)(provider) ?? '';
    // 2 stands for an error in the file; older versions have no number, but nothing graded either.
    const reason = (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(node, 'failureReason'));
    const ungraded = (0,value_tree/* valueAt */.fK)(node, 'error')?.kind === 'text' && (0,value_tree/* valueAt */.fK)(node, 'gradingResult')?.kind !== 'object';
    const success = (0,value_tree/* booleanOf */.SF)((0,value_tree/* valueAt */.fK)(node, 'success')) ?? false;
    return {
        node,
        test: testOf(node),
        provider: label === '' ? (labels.get(id) ?? id) : label,
        prompt: promptOf(node),
        success,
        isError: !success && (reason === undefined ? ungraded : reason === 2),
    };
}
/** A test is what is asked and what is expected of the answer; its position changes when tests are repeated or added. */
function testOf(node) {
    const test = (0,value_tree/* valueAt */.fK)(node, 'testCase');
    const parts = [
        (0,value_tree/* valueAt */.fK)(test, 'description'),
        (0,value_tree/* valueAt */.fK)(test, 'vars') ?? (0,value_tree/* valueAt */.fK)(node, 'vars'),
        (0,value_tree/* valueAt */.fK)(test, 'assert'),
        (0,value_tree/* valueAt */.fK)(test, 'threshold'),
    ];
    const digest = (0,test_outcomes/* shortDigest */.VK)(parts.map(canonicalText).join('\n'));
    const description = (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(test, 'description'));
    return description === undefined ? digest : `${description.slice(0, 80)} ${digest}`;
}
function promptOf(node) {
    return (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(node, 'promptId')) ?? (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(node, 'prompt', 'label')) ?? '';
}
/**
 * A single provider or prompt is not named, so that a changed prompt or model is compared test by test with what it replaces.
 */
function promptfoo_runsOf(rows) {
    const several = (key) => new Set(rows.map(key)).size > 1;
    const namesProvider = several(({ provider }) => provider);
    const namesPrompt = several(({ prompt }) => prompt);
    return rows.map(({ test, provider, prompt, success }) => ({
        id: [test, ...(namesProvider ? [provider] : []), ...(namesPrompt ? [prompt] : [])].join(' | '),
        success,
    }));
}
function sliceOf(provider, rows) {
    const passRate = (0,test_outcomes/* share */.uM)(rows.filter(({ success }) => success).length, rows.length) ?? 0;
    return { name: `provider.${provider}`, samples: rows.length, metrics: { pass_rate: passRate } };
}

;// CONCATENATED MODULE: ./build/src/metrics/formats/seeds.js




const MOST_SEEDS = 100;
const LONGEST_SEED = 64;
/** Of all seeds together: they are all kept in the candidate's record. */
const MOST_VALUES = 10_000;
/** Metrics of trainings that differ in nothing but their seed: `{"seeds": {"1": {"auc": 0.91}, "2": {"auc": 0.9}}}`. */
const seeds = {
    format: 'seeds',
    title: 'metrics by seed',
    matches: (root) => {
        const runs = (0,value_tree/* membersOf */.lS)((0,value_tree/* valueAt */.fK)(root, 'seeds'));
        return (0,value_tree/* membersOf */.lS)(root).length === 1 && runs.length > 0 && runs.every(({ value }) => value.kind === 'object');
    },
    read: seeds_read,
};
/** What is not finite in one seed is not finite in the mean, and no seed is kept then. */
function seeds_read(root, context) {
    const runs = (0,value_tree/* membersOf */.lS)((0,value_tree/* valueAt */.fK)(root, 'seeds'));
    checkSeeds(runs, context);
    const readings = runs.map(({ name, value }) => ({ seed: name, ...flattenNumbers(value, { context }) }));
    const values = readings.reduce((sum, { entries }) => sum + entries.length, 0);
    if (values > MOST_VALUES) {
        throw context.problem('metrics.too-many', `The seeds have ${(0,metrics_notes/* counted */.hS)(values)} values together; at most ${(0,metrics_notes/* counted */.hS)(MOST_VALUES)} are read.`, root.at, 'Write only the metrics that models are compared by.');
    }
    const tables = readings.map(({ entries }) => new Map(entries.map((entry) => [entry.name, entry])));
    const names = [...new Set(readings.flatMap(({ entries }) => entries.map(({ name }) => name)))];
    const notes = new Set(readings.flatMap(({ notes: own = [] }) => own));
    return {
        entries: names.map((name) => {
            const measured = tables.map((table, index) => ({
                seed: runs[index]?.name ?? '',
                entry: table.get(name) ?? missing(name, runs[index], context),
            }));
            return meanEntry(name, measured);
        }),
        notes: [`Each metric is the mean over ${(0,metrics_notes/* counted */.hS)(runs.length)} ${runs.length === 1 ? 'seed' : 'seeds'}.`, ...notes],
    };
}
function meanEntry(name, measured) {
    const finite = measured.flatMap(({ seed, entry: { value } }) => typeof value === 'number' ? [[seed, value]] : []);
    const sum = measured.reduce((total, { entry }) => total + Number(entry.value), 0);
    return {
        name,
        at: measured[0]?.entry.at ?? 0,
        value: (0,metric_value/* valueOfNumber */.MK)(sum / measured.length),
        exact: measured.every(({ entry }) => entry.exact),
        ...(finite.length === measured.length ? { detail: { seeds: Object.fromEntries(finite) } } : {}),
    };
}
function checkSeeds(runs, { problem }) {
    const excess = runs[MOST_SEEDS];
    if (excess !== undefined) {
        const message = `The metrics file has ${(0,metrics_notes/* counted */.hS)(runs.length)} seeds; at most ${MOST_SEEDS} are read.`;
        throw problem('metrics.too-many', message, excess.at, 'Write fewer seeds: forty tell nearly all that a hundred do.');
    }
    const bad = runs.find(({ name }) => name === '' || name.length > LONGEST_SEED || !name.isWellFormed());
    if (bad === undefined)
        return;
    throw problem('metrics.name', `A seed's name has 1 to ${LONGEST_SEED} Unicode characters.`, bad.at, 'Rename it.');
}
/** The mean over other seeds would be the mean of another set of trainings. */
function missing(name, run, { problem }) {
    throw problem('metrics.shape', `The seed ${(0,metrics_notes/* quoted */.TL)(run?.name ?? '')} lacks the metric ${(0,metrics_notes/* quoted */.TL)(name)}, which another seed has.`, run?.at ?? 0, 'Write the same metrics for every seed; NaN where there is no number.');
}

;// CONCATENATED MODULE: ./build/src/metrics/formats/sklearn.js



const AVERAGES = ['micro avg', 'macro avg', 'weighted avg', 'samples avg'];
/**
 * `classification_report(…, output_dict=True)` of scikit-learn: a row of precision, recall, f1-score and support for each class and
 * average, and accuracy as a number beside them. `micro avg` stands in its place when a classifier chose among some classes only.
 */
const sklearn = {
    format: 'sklearn',
    title: 'a classification report of scikit-learn',
    matches: (root) => AVERAGES.some((name) => (0,value_tree/* valueAt */.fK)(root, name, 'f1-score')?.kind === 'number'),
    leftOut: ['*.support'],
    read: (root, context) => {
        const entries = [];
        const slices = [];
        const ignored = [];
        const total = (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(root, 'weighted avg', 'support') ?? (0,value_tree/* valueAt */.fK)(root, 'macro avg', 'support'));
        for (const { name, at, value } of (0,value_tree/* membersOf */.lS)(root)) {
            if (value.kind === 'number') {
                entries.push({ name, at, ...numberIn(value), ...(total === undefined ? {} : { detail: { samples: total } }) });
                continue;
            }
            const row = sklearn_rowOf(name, value, context);
            if (row.length === 0)
                ignored.push(name);
            entries.push(...row);
            if (row.length > 0 && !AVERAGES.includes(name))
                slices.push(sklearn_sliceOf(name, value, row));
        }
        return { entries, slices, notes: (0,metrics_notes/* nameNote */.C3)(ignored, 'not a number and therefore no metric') };
    },
};
function sklearn_rowOf(name, row, context) {
    const samples = (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(row, 'support'));
    const detail = samples === undefined ? {} : { detail: { samples } };
    return (0,value_tree/* membersOf */.lS)(row).flatMap(({ name: metric, at, value }) => value.kind === 'number'
        ? [{ name: (0,metric_name/* checkedName */.X)(`${name}.${metric}`, at, context), at, ...numberIn(value), ...detail }]
        : []);
}
function sklearn_sliceOf(name, row, entries) {
    const samples = (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(row, 'support'));
    const values = entries.map((entry) => [entry.name.slice(name.length + 1), entry.value]);
    return {
        name,
        ...(samples === undefined ? {} : { samples }),
        metrics: Object.fromEntries(values),
    };
}
const numberIn = ({ value, exact }) => ({ value, exact });

// EXTERNAL MODULE: ./build/src/metrics/formats/moments.js
var moments = __webpack_require__(589);
;// CONCATENATED MODULE: ./build/src/metrics/formats/training-log.js



/** Metrics of XGBoost and LightGBM whose names say nothing outside of them. */
const OWN_DIRECTIONS = {
    l1: 'lower',
    l2: 'lower',
    rmse: 'lower',
    huber: 'lower',
    fair: 'lower',
    poisson: 'lower',
    quantile: 'lower',
    gamma: 'lower',
    tweedie: 'lower',
    mphe: 'lower',
    cross_entropy: 'lower',
    xentropy: 'lower',
    kullback_leibler: 'lower',
    auc_mu: 'higher',
    average_precision: 'higher',
};
/**
 * Evaluation logs: `evals_result` of XGBoost, `record_evaluation` and `cv` of LightGBM, the history of Keras. Objects of lists
 * of numbers, one list for each metric, perhaps inside an object for each data set.
 */
const trainingLog = {
    format: 'training-log',
    title: 'a log of metrics by training round',
    matches: (root) => {
        const members = (0,value_tree/* membersOf */.lS)(root);
        return members.length > 0 && members.every(({ value }) => isCurve(value) || holdsCurves(value));
    },
    // Spread over the folds of a cross-validation.
    leftOut: ['*-std', '*-stdv'],
    hasEpochs: true,
    read: training_log_read,
};
const isCurve = (node) => node.kind === 'list' && node.items.length > 0 && node.items.every(({ kind }) => kind === 'number');
function holdsCurves(node) {
    const members = (0,value_tree/* membersOf */.lS)(node);
    return members.length > 0 && members.every(({ value }) => isCurve(value));
}
function training_log_read(root, context) {
    const curves = (0,value_tree/* membersOf */.lS)(root).flatMap(({ name, at, value }) => value.kind === 'list'
        ? [{ name, metric: name, at, value }]
        : (0,value_tree/* membersOf */.lS)(value).map((member) => ({ ...member, name: `${name}.${member.name}`, metric: member.name })));
    const picked = curves.flatMap(({ name: joined, metric, at, value }) => {
        const name = (0,metric_name/* checkedName */.X)(joined, at, context);
        const own = ownDirection(metric);
        const moment = (0,moments/* pickMoment */.u)(name, momentsOf(value, at), context, own);
        return moment === undefined ? [] : [{ ...moment, own }];
    });
    return {
        entries: picked.map(({ name, chosen, own }) => {
            const { at, value, exact, step } = chosen;
            return { name, at, value, exact, detail: { step, ...(own === undefined ? {} : { direction: own }) } };
        }),
        notes: (0,moments/* momentNotes */.w)(picked.filter(({ name }) => !/-stdv?$/.test(name)), 'round'),
    };
}
/** `ndcg@5` and `binary_logloss` are left to their names; `l1-mean` of cross-validation is `l1`. */
function ownDirection(metric) {
    const name = metric.replace(/^(?:valid|train|test)[ -]/, '').replace(/-mean$/, '');
    return Object.hasOwn(OWN_DIRECTIONS, name) ? OWN_DIRECTIONS[name] : undefined;
}
/** Rounds are counted from 0, as XGBoost's `best_iteration` does. */
function momentsOf(curve, at) {
    return (0,value_tree/* itemsOf */.S3)(curve).flatMap((item, step) => item.kind === 'number' ? [{ at, value: item.value, exact: item.exact, step, time: 0 }] : []);
}

// EXTERNAL MODULE: ./build/src/metrics/json-tree.js
var json_tree = __webpack_require__(5838);
// EXTERNAL MODULE: ./build/src/metrics/metric-globs.js
var metric_globs = __webpack_require__(71493);
// EXTERNAL MODULE: ./build/src/metrics/metrics-text.js
var metrics_text = __webpack_require__(46716);
// EXTERNAL MODULE: ./build/src/metrics/yaml-tree.js
var yaml_tree = __webpack_require__(27229);
;// CONCATENATED MODULE: ./build/src/metrics/parse-metrics.js






















/** In the order in which they are tried: what has clear marks first, any object of numbers last. */
const TREE_FORMATS = [
    promptfoo,
    inspect,
    deepeval,
    evidently,
    seeds,
    mlflow/* mlflow */.Qt,
    hfTrainerState,
    hfModelCard,
    hfEvalResults,
    lmEvalSamples,
    lmEval,
    sklearn,
    jmh,
    pytestBenchmark,
    githubActionBenchmark,
    bencher,
    hfResults,
    wandb,
    trainingLog,
    dvclive,
];
/**
 * Reads a metrics file of any known format, found by its content or given as an option. Throws one `UserError('metrics.…')` with
 * the place in the file. An empty or unknown shape is an error, never an empty set.
 * @param content text in UTF-8 or an archive `.eval`: at most 1 MiB, 16 MiB in formats of logs and samples
 * @param file name to show in errors, relative to the repository root
 */
async function parseMetrics(content, file, options = {}) {
    checkGlobs([...(options.include ?? []), ...(options.exclude ?? [])]);
    const { format, read, context } = await understandContent(content, file, options);
    (0,metrics_text/* checkSize */.C1)(content, file, format.maximumBytes ?? metrics_text/* MAXIMUM_METRICS_BYTES */.z4);
    const reading = read();
    const idle = options.epoch !== undefined && format.hasEpochs !== true;
    return (0,assemble_metrics/* assembleMetrics */.Q)(idle
        ? {
            ...reading,
            notes: [...(reading.notes ?? []), '`epoch` changes nothing: the file holds one value for each metric.'],
        }
        : reading, { format: format.format, leftOut: format.leftOut ?? [], include: options.include, exclude: options.exclude }, context);
}
/** Refuses globs that could take for ever. Throws `UserError('metrics.glob')`. */
function checkGlobs(globs) {
    for (const glob of globs) {
        const problem = (0,metric_globs/* metricGlobProblem */.e)(glob);
        if (problem === undefined)
            continue;
        throw new errors/* UserError */.yo('metrics.glob', `The pattern ${JSON.stringify(glob.slice(0, 80))} for metrics ${problem}.`, {
            hint: 'Write a simpler pattern, or several.',
        });
    }
}
async function understandContent(content, file, options) {
    if ((0,metrics_text/* isArchive */.tc)(content) && (options.format === undefined || options.format === 'inspect')) {
        return await understandArchive(content, options, (0,format_context/* formatContext */.J)(file, undefined, options));
    }
    const text = (0,metrics_text/* decodeMetrics */.kz)(content, file);
    const syntax = (0,metrics_text/* syntaxOf */.rS)(text, file, options.format);
    // No format of these is large by nature, and their parsers are slow.
    if (syntax !== 'json' && syntax !== 'json-lines' && syntax !== 'xml')
        (0,metrics_text/* checkSize */.C1)(content, file, metrics_text/* MAXIMUM_METRICS_BYTES */.z4);
    return await understand(text, syntax, options, (0,format_context/* formatContext */.J)(file, text, options));
}
/** The only archive that is a metrics file. */
async function understandArchive(content, options, context) {
    (0,metrics_text/* checkSize */.C1)(content, context.file, format_context/* LARGE_FILE */.f);
    const { readInspectArchive } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(2152)]).then(__webpack_require__.bind(__webpack_require__, 42152));
    const { root, notes } = await readInspectArchive(content, context);
    const understood = choose(root, [inspect], inspect, { ...options, format: 'inspect' }, context);
    return {
        ...understood,
        read: () => {
            const reading = understood.read();
            return { ...reading, notes: [...(reading.notes ?? []), ...notes] };
        },
    };
}
async function understand(text, syntax, options, context) {
    switch (syntax) {
        case 'xml': {
            const { junit } = await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(7508)]).then(__webpack_require__.bind(__webpack_require__, 27508));
            return choose(text, [], junit, options, context);
        }
        case 'table': {
            const [{ csv }, { readTable }, { yolo }] = await Promise.all([
                __webpack_require__.e(/* import() */ 2196).then(__webpack_require__.bind(__webpack_require__, 22196)),
                Promise.all(/* import() */[__webpack_require__.e(7084), __webpack_require__.e(1485)]).then(__webpack_require__.bind(__webpack_require__, 51485)),
                __webpack_require__.e(/* import() */ 39).then(__webpack_require__.bind(__webpack_require__, 40039)),
            ]);
            return choose(readTable(text, context), [yolo], csv, options, context);
        }
        case 'front-matter':
            return choose(readTree((0,metrics_text/* frontMatter */.Z2)(text).matter, 'YAML', yaml_tree/* readYamlTree */._, context), [], hfModelCard, options, context);
        case 'yaml':
            return choose(readTree(text, 'YAML', yaml_tree/* readYamlTree */._, context), TREE_FORMATS, yaml, options, context);
        case 'toml': {
            const { readTomlTree } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(7792)]).then(__webpack_require__.bind(__webpack_require__, 57792));
            const tree = readTree(text, 'TOML', readTomlTree, context);
            return choose(tree, TREE_FORMATS, toml, options, (0,format_context/* formatContext */.J)(context.file, undefined, options));
        }
        case 'json':
            return choose(readTree(text, 'JSON', json_tree/* readJsonTree */.f, context), TREE_FORMATS, json, options, context);
        case 'json-lines':
            return choose(readTree(text, 'JSON', readJsonLines, context), TREE_FORMATS, json, options, context);
    }
}
/** The format that was asked for, or else the first whose marks the content has, or else the fallback, which says what is wrong. */
function choose(content, marked, fallback, { format: asked }, context) {
    const formats = [...marked, fallback];
    const found = formats.find(({ format, matches }) => (asked === undefined || asked === format) && matches(content));
    if (found === undefined && asked !== undefined) {
        throw context.problem('metrics.shape', `The metrics file is not ${formats.find(({ format }) => format === asked)?.title ?? `of the format \`${asked}\``}.`, 0, 'Correct `format`, or leave it out so that the format is found by content.');
    }
    const format = found ?? fallback;
    return { format, read: () => format.read(content, context), context };
}
function readTree(text, language, read, context) {
    try {
        return read(text);
    }
    catch (error) {
        if (!(error instanceof value_tree/* TreeProblem */.w9))
            throw error;
        throw treeProblem(error, text, language, context);
    }
}
/** One JSON value on each line, as a list. */
function readJsonLines(text) {
    const count = (0,value_tree/* nodeBudget */.oR)();
    const items = [];
    let start = 0;
    for (const line of text.split('\n')) {
        if (line.trim() !== '')
            items.push((0,json_tree/* readJsonTree */.f)(line, start, count));
        start += line.length + 1;
    }
    return { kind: 'list', at: 0, items };
}
function treeProblem({ problem, message, at }, text, language, context) {
    switch (problem) {
        case 'depth':
            return context.problem('metrics.too-deep', message, at, 'Write fewer levels.');
        case 'size':
            return context.problem('metrics.too-many', message, at, 'Keep curves and samples in files of their own.');
        case 'duplicate':
            return context.problem('metrics.duplicate-name', message, at, 'Keep one of them.');
        case 'syntax': {
            const empty = text.trim() === '';
            const hint = empty ? 'The file is empty: did the training write it?' : `Write it with a ${language} library.`;
            return context.problem('metrics.syntax', `The metrics file is not ${language}. ${message}`, at, hint);
        }
    }
}


/***/ }),

/***/ 8041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ append),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   zx: () => (/* binding */ groupOutcomes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26030);


const MAXIMUM_OUTCOMES = 100_000;
const LONGEST_ID = 200;
/**
 * Runs of the same test become one outcome, which is a success only when every run was one. Tests that passed in some of their
 * runs are counted in a note. Too many outcomes are left out as a whole, because a part of them would be a biased sample.
 */
function groupOutcomes(runs) {
    const tests = new Map();
    for (const { id: written, success } of runs) {
        const id = boundedId(written);
        const test = tests.get(id) ?? { passed: 0, runs: 0 };
        tests.set(id, { passed: test.passed + Number(success), runs: test.runs + 1 });
    }
    if (tests.size > MAXIMUM_OUTCOMES) {
        return { outcomes: [], notes: [`${(0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(tests.size)} tests are too many to compare one by one.`] };
    }
    const outcomes = [...tests].map(([id, test]) => ({ id, success: test.passed === test.runs, ...test }));
    const mixed = outcomes.filter(({ passed, runs: all }) => passed > 0 && passed < all).length;
    return {
        outcomes,
        notes: mixed === 0
            ? []
            : [
                `${(0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(mixed)} of ${(0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(outcomes.length)} tests passed in some of their runs only; they count as failed.`,
            ],
    };
}
/** A long name is cut and told apart by a digest. */
const boundedId = (id) => (id.length > LONGEST_ID ? `${id.slice(0, 160)}… ${shortDigest(id)}` : id);
/** 64 bits of SHA-256, enough to tell the tests of one file apart. */
const shortDigest = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
/** Numerator and denominator as a share; undefined without a denominator. */
const share = (part, whole) => (whole > 0 ? part / whole : undefined);
function mean(values) {
    return share(values.reduce((sum, value) => sum + value, 0), values.length);
}
/** Adds a value to the list of a key. */
function append(lists, key, value) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [value]);
    else
        list.push(value);
}


/***/ }),

/***/ 41859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   SF: () => (/* binding */ booleanOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   oR: () => (/* binding */ nodeBudget),
/* harmony export */   tB: () => (/* binding */ finiteOf),
/* harmony export */   w9: () => (/* binding */ TreeProblem)
/* harmony export */ });
/** What is wrong with the text, and at which offset; undefined when that is unknown. */
class TreeProblem extends Error {
    name = 'TreeProblem';
    problem;
    at;
    constructor(problem, message, at) {
        super(message);
        this.problem = problem;
        this.at = at;
    }
}
/** Objects and lists inside one another. The tools that write logs need about 20; beyond it the reader would run out of stack. */
const DEEPEST = 64;
/** A node takes about 150 bytes of memory. */
const MOST_NODES = 1_000_000;
/** Refuses trees that are too deep or hold too many values: call it once for each value, with the levels around it. */
function nodeBudget(mostNodes = MOST_NODES) {
    let nodes = 0;
    return (levels, at) => {
        nodes += 1;
        if (nodes > mostNodes)
            throw new TreeProblem('size', `More than ${mostNodes} values.`, at);
        if (levels > DEEPEST) {
            throw new TreeProblem('depth', `More than ${DEEPEST} objects or lists are inside one another.`, at);
        }
    };
}
/** The value at the end of a path of names; undefined when there is none. */
function valueAt(node, ...path) {
    let found = node;
    for (const name of path)
        found = found?.kind === 'object' ? found.members.get(name)?.value : undefined;
    return found;
}
/** Name, place of the name and value of each member; empty for what is no object. */
function membersOf(node) {
    return node?.kind === 'object' ? [...node.members].map(([name, member]) => ({ name, ...member })) : [];
}
/** Items of a list; empty for what is no list. */
function itemsOf(node) {
    return node?.kind === 'list' ? node.items : [];
}
function textOf(node) {
    return node?.kind === 'text' ? node.value : undefined;
}
function booleanOf(node) {
    return node?.kind === 'boolean' ? node.value : undefined;
}
/** A number that is neither NaN nor infinite. */
function finiteOf(node) {
    return node?.kind === 'number' && typeof node.value === 'number' ? node.value : undefined;
}


/***/ }),

/***/ 27229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readYamlTree)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _config_yaml_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56597);
/* harmony import */ var _metric_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29391);
/* harmony import */ var _value_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41859);




/** Unfolded aliases count again each time, so a small file can stand for a large tree. */
const MOST_NODES = 100_000;
/** Of names and texts, which aliases repeat as well. */
const MOST_CHARACTERS = 4 * 1_048_576;
/** Words, marks and spaces: a value takes three or four. The library keeps all of them, and an error for each that is wrong. */
const MOST_LEXEMES = 400_000;
/**
 * Reads one YAML 1.2 document with the place of every value; aliases are unfolded. By the rules of YAML 1.2 `no` is a text and
 * `1e-5` a number. Throws a {@link TreeProblem}.
 */
function readYamlTree(text) {
    const [document, second] = firstDocuments(text);
    const error = document?.errors[0] ?? document?.warnings[0];
    if (document === undefined)
        throw new _value_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeProblem */ .w9('syntax', 'The file is empty.', 0);
    if (error !== undefined) {
        const [slip] = (0,_config_yaml_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .syntaxProblems */ .u)([...document.errors], () => ({ file: '', line: 1, column: 1 }));
        throw new _value_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeProblem */ .w9('syntax', slip?.message ?? error.message, error.pos[0]);
    }
    if (second !== undefined) {
        throw new _value_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeProblem */ .w9('syntax', 'The file holds more than one YAML document.', second.range[0]);
    }
    const count = (0,_value_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeBudget */ .oR)(MOST_NODES);
    let characters = 0;
    const countText = (written, at) => {
        characters += written.length;
        if (characters > MOST_CHARACTERS)
            throw new _value_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeProblem */ .w9('size', `More than ${MOST_CHARACTERS} characters.`, at);
        return written;
    };
    const anchors = new Map();
    const mapping = (map, at, depth) => {
        const members = new Map();
        for (const pair of map.items) {
            const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? keyText(pair.key) : undefined;
            const keyAt = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) ? (pair.key.range?.[0] ?? at) : at;
            if (key === undefined)
                throw new _value_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeProblem */ .w9('syntax', 'A name must be plain text.', keyAt);
            if (members.has(key)) {
                throw new _value_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeProblem */ .w9('duplicate', `The name ${JSON.stringify(key.slice(0, 80))} is written twice.`, keyAt);
            }
            members.set(countText(key, keyAt), { at: keyAt, value: value(pair.value, keyAt, depth + 1) });
        }
        return { kind: 'object', at, members };
    };
    const value = (node, around, depth) => {
        const at = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? (node.range?.[0] ?? around) : around;
        count(depth, at);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const target = anchors.get(node.source);
            if (target === undefined)
                throw new _value_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeProblem */ .w9('syntax', `The alias *${node.source} has no anchor.`, at);
            return value(target, at, depth + 1);
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.anchor !== undefined)
            anchors.set(node.anchor, node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return mapping(node, at, depth);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return { kind: 'list', at, items: node.items.map((item) => value(item, at, depth + 1)) };
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return { kind: 'null', at };
        if (typeof node.value === 'string')
            countText(node.value, at);
        return scalar(node, at);
    };
    return value(document.contents, 0, 0);
}
/** The first two documents; no more are made. */
function firstDocuments(text) {
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({
        version: '1.2',
        merge: false,
        // Duplicate names are found by the reader, because the library compares every key with every other.
        uniqueKeys: false,
        resolveKnownTags: false,
        prettyErrors: false,
        logLevel: 'silent',
    });
    return composer.compose(tokens(text)).take(2).toArray();
}
/** As `Parser.parse` of the library does, with a limit. */
function* tokens(text) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    let lexemes = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        lexemes += 1;
        if (lexemes > MOST_LEXEMES) {
            throw new _value_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeProblem */ .w9('size', `More than ${MOST_LEXEMES} words, marks and spaces of YAML.`, undefined);
        }
        yield* parser.next(lexeme);
    }
    yield* parser.end();
}
/** The name as it is written: `0` of a class stays `0`, and `1.0` is no `1`. */
function keyText(key) {
    if (typeof key.value === 'string')
        return key.value;
    return key.value === null || key.source === undefined ? undefined : key.source;
}
function scalar(node, at) {
    const { value, source = '' } = node;
    if (typeof value === 'number') {
        const special = !Number.isFinite(value) && /^[-+]?\.(?:inf|nan)$/i.test(source);
        return { kind: 'number', at, value: (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOfNumber */ .MK)(value), exact: special || (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isExact */ .u0)(source, value) };
    }
    if (typeof value === 'boolean')
        return { kind: 'boolean', at, value };
    return typeof value === 'string' ? { kind: 'text', at, value } : { kind: 'null', at };
}


/***/ })

};
