export const id = 9802;
export const ids = [9802];
export const modules = {

/***/ 33026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ directionOf)
/* harmony export */ });
const LOWER = new Set(`loss logloss mlogloss losses error errors merror err rmse mse msle rmsle mae mape mase smape mdape crps wer cer
  ppl perplexity nll deviance bpb brier ece eer fid kid lpips latency time runtime duration cost size memory params parameters
  drift fpr fnr failures failed hallucination toxicity`.split(/\s+/));
const HIGHER = new Set(`acc accuracy f1 fbeta precision recall auc aucroc auroc auprc aucpr rocauc prauc ap map mar ndcg mrr r2 kappa mcc
  specificity sensitivity tpr tnr bleu chrf meteor rouge bertscore iou miou dice psnr ssim pass passed win reward
  throughput`.split(/\s+/));
/** Names of several words whose single words say nothing, or the wrong thing. */
const PHRASES = [
    // A rate of work, such as eval_samples_per_second; its last word would say "time".
    [/(^| )per (second|sec|s|minute)( |$)/, 'higher'],
    [/(^| )bits per (byte|character|dim)( |$)/, 'lower'],
    [/(^| )exact match( |$)/, 'higher'],
    [/(^| )false (positive|negative) rate( |$)/, 'lower'],
    [/(^| )true (positive|negative) rate( |$)/, 'higher'],
];
/**
 * Which way is better: the configuration decides, then the file the metric was read from, then the name, by whole words, so that
 * `lossless` is no loss and `mape` no `map`. A name that speaks for both ways, or for none, leaves it unknown; a metric of unknown
 * direction never blocks.
 * @param own what the metrics file itself says
 */
function directionOf(name, configured, own) {
    if (configured !== undefined)
        return { direction: configured, source: 'configuration' };
    if (own !== undefined)
        return { direction: own, source: 'file' };
    const named = directionByName(name);
    return named === undefined ? { direction: 'unknown', source: 'unknown' } : { direction: named, source: 'name' };
}
function directionByName(name) {
    const words = wordsOf(name);
    const text = words.join(' ');
    const phrase = PHRASES.find(([pattern]) => pattern.test(text))?.[1];
    const lower = words.some((word) => LOWER.has(word));
    const higher = words.some((word) => HIGHER.has(word));
    const said = phrase ?? (lower === higher ? undefined : lower ? 'lower' : 'higher');
    // scikit-learn negates losses so that higher is better: neg_log_loss.
    if (said === undefined || words[0] !== 'neg')
        return said;
    return said === 'lower' ? 'higher' : 'lower';
}
/** Words of a name: parts between punctuation, and the parts of camelCase. */
function wordsOf(name) {
    const parts = name.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
    return parts.flatMap((part) => {
        const whole = withoutNumber(part);
        // `mAP50` is one word, `rocAuc` two.
        return isKnown(whole) ? [whole] : part.split(/(?<=\p{Ll})(?=\p{Lu})/u).map(withoutNumber);
    });
}
/** `map50` is `map` at 50 %; the digits of `f1` and `r2` belong to the name. */
function withoutNumber(word) {
    const lower = word.toLowerCase();
    return isKnown(lower) ? lower : lower.replace(/\d+$/, '');
}
const isKnown = (word) => LOWER.has(word) || HIGHER.has(word);


/***/ }),

/***/ 29391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ valueOfNumber),
/* harmony export */   Rw: () => (/* binding */ detailOf),
/* harmony export */   ak: () => (/* binding */ metricOf),
/* harmony export */   qb: () => (/* binding */ numberOfText),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
/** The value of a metric; undefined when it was not measured. Safe for names such as `constructor`. */
function metricOf(metrics, name) {
    return Object.hasOwn(metrics, name) ? metrics[name] : undefined;
}
/** What is known of a metric beside its value; empty when nothing is. */
function detailOf(details, name) {
    return (details !== undefined && Object.hasOwn(details, name) ? details[name] : undefined) ?? {};
}
const DECIMAL = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
const WORDS = new Map([
    ['nan', 'NaN'],
    ['inf', 'Infinity'],
    ['infinity', 'Infinity'],
]);
/** A decimal number, or one of the words that programs print for what is not finite; undefined for any other text. */
function numberOfText(text) {
    const word = WORDS.get(text.toLowerCase().replace(/^[-+]/, ''));
    if (word !== undefined) {
        return { value: word === 'Infinity' && text.startsWith('-') ? '-Infinity' : word, exact: true };
    }
    if (!DECIMAL.test(text))
        return undefined;
    const number = Number(text);
    return { value: valueOfNumber(number), exact: isExact(text, number) };
}
/** A number of JavaScript as a metric value. */
function valueOfNumber(number) {
    if (Number.isNaN(number))
        return 'NaN';
    if (number === Number.POSITIVE_INFINITY)
        return 'Infinity';
    if (number === Number.NEGATIVE_INFINITY)
        return '-Infinity';
    // Negative zero would print as "−0" and has no meaning of its own here.
    return number === 0 ? 0 : number;
}
/** Whether the digits of an integer survive, and whether the number fits at all. */
function isExact(digits, number) {
    return Number.isFinite(number) && (!/^[-+]?\d+$/.test(digits) || Number.isSafeInteger(number));
}


/***/ }),

/***/ 83172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sparklines)
/* harmony export */ });
/** Heights that a share of the largest bar is drawn with. Nothing at all is a line, so that all bars keep their places. */
const HEIGHTS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const NOTHING = '_';
/** Two rows of block characters, one per bar, drawn to the same scale. */
function sparklines(bars) {
    const largest = Math.max(0, ...bars.flatMap(({ reference, current }) => [reference, current]));
    const draw = (share) => {
        if (!(share > 0) || largest === 0)
            return NOTHING;
        return HEIGHTS[Math.min(HEIGHTS.length - 1, Math.ceil((share / largest) * HEIGHTS.length) - 1)] ?? NOTHING;
    };
    return {
        reference: bars.map(({ reference }) => draw(reference)).join(''),
        current: bars.map(({ current }) => draw(current)).join(''),
    };
}


/***/ }),

/***/ 85696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ environmentChanges),
/* harmony export */   F: () => (/* binding */ usageOf)
/* harmony export */ });
/* harmony import */ var _training_gpu_gpu_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35446);

const MAXIMUM_CHANGES = 100;
/** What differs between two training environments, by name. @param before undefined without a baseline: then nothing can differ */
function environmentChanges(before, after) {
    if (before === undefined)
        return [];
    const fact = (environment, name) => (Object.hasOwn(environment, name) ? environment[name] : null) ?? null;
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .sort((a, b) => (a < b ? -1 : 1))
        .map((name) => ({ name, before: fact(before, name), after: fact(after, name) }))
        .filter((change) => change.before !== change.after)
        .slice(0, MAXIMUM_CHANGES);
}
/** What a training used, beside what the base baseline's took. @param before undefined without a baseline */
const usageOf = (now, before) => ({
    wallSeconds: now.wallSeconds,
    cpuSeconds: now.cpuSeconds ?? null,
    peakMemoryBytes: now.peakMemoryBytes ?? null,
    gpus: now.gpus ?? null,
    timeline: now.timeline ?? null,
    cost: now.cost ?? null,
    base: before === undefined ? null : baseUsage(before),
});
function baseUsage(usage) {
    const { utilization, kilowattHours } = (0,_training_gpu_gpu_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .gpuSummary */ .h)(usage.gpus);
    return {
        wallSeconds: usage.wallSeconds,
        cpuSeconds: usage.cpuSeconds ?? null,
        peakMemoryBytes: usage.peakMemoryBytes ?? null,
        gpuUtilization: utilization ?? null,
        kilowattHours: kilowattHours ?? null,
        cost: usage.cost ?? null,
    };
}


/***/ }),

/***/ 73190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ thinned),
/* harmony export */   OY: () => (/* binding */ extentOf),
/* harmony export */   Zh: () => (/* binding */ timelineSeries),
/* harmony export */   jh: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70650);

const NAMES = ['processors', 'memoryBytes', 'gpuUtilization', 'gpuMemoryBytes', 'gpuWatts'];
/** What was measured at least twice. */
const timelineSeries = (timeline) => timeline === null
    ? []
    : NAMES.map((name) => ({ name, values: timeline[name] })).filter(({ values }) => values.filter((value) => value !== null).length > 1);
/** Of what is known. @param values of which one at least is known */
function extentOf(values) {
    const known = values.filter((value) => value !== null);
    return { lowest: Math.min(...known), mean: meanOf(known), highest: Math.max(...known) };
}
/** At most so many values: means over runs of neighbours. Null where a whole run is not known. */
function thinned(values, most) {
    const length = Math.ceil(values.length / most);
    if (length <= 1)
        return values;
    return Array.from({ length: Math.ceil(values.length / length) }, (_, run) => {
        const known = values.slice(run * length, (run + 1) * length).filter((value) => value !== null);
        return known.length === 0 ? null : meanOf(known);
    });
}
/** `3.9`, `12.4 GiB`, `87 %`, `683 W`. */
function measured(name, value, words) {
    switch (name) {
        case 'processors':
            return value < 100 ? value.toFixed(1) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(value);
        case 'memoryBytes':
        case 'gpuMemoryBytes':
            return words.size(value);
        case 'gpuUtilization':
            return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePercent */ .pC)(value)} %`;
        case 'gpuWatts':
            return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(value)} W`;
    }
}
/** Divided first, because a sum of very large numbers is none. */
const meanOf = (values) => values.reduce((sum, value) => sum + value / values.length, 0);


/***/ }),

/***/ 52738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ MOSTLY_IDLE),
/* harmony export */   U0: () => (/* binding */ usageLine),
/* harmony export */   tf: () => (/* binding */ gpuRow),
/* harmony export */   x4: () => (/* binding */ usageRows)
/* harmony export */ });
/* harmony import */ var _training_gpu_gpu_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35446);
/* harmony import */ var _training_gpu_readable_gpus_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96677);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70075);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70650);
/* harmony import */ var _wording_wordings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98790);





const LONGEST_NAME = 40;
const MOST_KINDS = 4;
/** From this idle share on a GPU costs more than it gives. */
const MOSTLY_IDLE = 0.5;
const NOTEWORTHY_SECONDS = 60;
/** What is less would be written with an exponent. */
const LEAST_COST = 0.0001;
/** What the training took, in one line below the heading. Nothing for one that cost next to nothing. */
function usageLine({ record, language }) {
    const { usage, candidate } = record;
    if (usage === null || !isNoteworthy(usage))
        return [];
    const words = (0,_wording_wordings_js__WEBPACK_IMPORTED_MODULE_0__/* .wordingOf */ .O)(language);
    const gpus = usage.gpus ?? [];
    const { utilization, idle, kilowattHours, fullest } = (0,_training_gpu_gpu_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .gpuSummary */ .h)(gpus);
    const { usage: own } = words;
    const names = gpus.length === 0 ? undefined : gpuNames(gpus, words, _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY);
    return [
        [
            own.trained(words.elapsed(usage.wallSeconds * 1000), names, candidate?.reused === true),
            ...(utilization === undefined ? [] : [own.busy((0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .wholePercent */ .pC)(utilization))]),
            ...(idle === undefined || idle <= MOSTLY_IDLE ? [] : [`⚠️ ${own.idle((0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .wholePercent */ .pC)(idle))}`]),
            ...(fullest === undefined ? [] : [own.gpuPeak(gpuMemory(fullest, words))]),
            ...(gpus.length > 0 || usage.peakMemoryBytes === null ? [] : [own.peak(words.size(usage.peakMemoryBytes))]),
            ...(kilowattHours === undefined ? [] : [energy(kilowattHours)]),
            ...(usage.cost === null ? [] : [priced(usage.cost, words)]),
        ].join(' · '),
    ];
}
const isNoteworthy = ({ wallSeconds, gpus, cost }) => wallSeconds >= NOTEWORTHY_SECONDS || (gpus ?? []).length > 0 || cost !== null;
/**
 * Everything that is known of what the training used, beside the base's.
 * @param write how names of GPUs become safe to show; the rest means itself in Markdown and in HTML
 */
function usageRows(usage, words, write) {
    const { usage: own, elapsed, size } = words;
    const { base, cost } = usage;
    const gpus = usage.gpus ?? [];
    const { utilization, idle, kilowattHours, fullest } = (0,_training_gpu_gpu_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .gpuSummary */ .h)(gpus);
    const time = (seconds) => elapsed(seconds * 1000);
    const rows = [
        amountRow(own.elapsed, base?.wallSeconds, usage.wallSeconds, time),
        amountRow(own.processorTime, base?.cpuSeconds, usage.cpuSeconds, time),
        amountRow(own.peakMemory, base?.peakMemoryBytes, usage.peakMemoryBytes, size),
        gpus.length > 0 && { name: own.gpus, before: undefined, now: gpuNames(gpus, words, write) },
        utilization !== undefined && {
            name: own.gpuBusy,
            before: shown(base?.gpuUtilization, percent),
            now: percent(utilization),
        },
        idle !== undefined && { name: own.gpuIdle, before: undefined, now: idleShare(idle) },
        fullest !== undefined && { name: own.gpuPeakMemory, before: undefined, now: gpuMemory(fullest, words) },
        // Below a watt-hour and a hundredth a percentage would say nothing.
        amountRow(own.gpuEnergy, base?.kilowattHours, kilowattHours, energy, 1000),
        cost !== null && costRow(base?.cost ?? undefined, cost, words),
    ];
    return rows.filter((row) => row !== false);
}
/** Name of one GPU, how busy and how idle it was, its memory and its energy; undefined where it does not tell. */
function gpuRow(gpu, words, write) {
    const { utilization, idle, kilowattHours, fullest } = (0,_training_gpu_gpu_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .gpuSummary */ .h)([gpu]);
    return [
        write(gpu.name, LONGEST_NAME),
        shown(utilization, percent),
        shown(idle, idleShare),
        fullest && gpuMemory(fullest, words),
        shown(kilowattHours, energy),
    ];
}
/** @param parts how many of the smallest parts worth counting are in one */
function amountRow(name, before, now, write, parts = 1) {
    if (now === null || now === undefined)
        return false;
    return { name, before: shown(before, write), now: `${write(now)}${change(before, now, parts)}` };
}
function costRow(before, now, words) {
    const comparable = before?.currency === now.currency ? before.amount : undefined;
    return {
        name: words.usage.cost,
        before: before && priced(before, words),
        now: `${priced(now, words)}${change(comparable, now.amount, 100)}`,
    };
}
const shown = (value, write) => value === null || value === undefined ? undefined : write(value);
/** ` (+4.9 %)`, or nothing where that means nothing. */
function change(before, now, parts) {
    const percent = before === null || before === undefined ? undefined : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percentOf */ .pR)((now - before) * parts, before * parts);
    return percent === undefined ? '' : ` (${percent})`;
}
const percent = (share) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .wholePercent */ .pC)(share)} %`;
const idleShare = (idle) => `${idle > MOSTLY_IDLE ? '⚠️ ' : ''}${percent(idle)}`;
const energy = (kilowattHours) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(kilowattHours)} kWh`;
const priced = ({ amount: total, perHour, currency }, { usage }) => usage.price(`${total > 0 && total < LEAST_COST ? `<${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(LEAST_COST)}` : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(total)} ${currency}`, `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(perHour)} ${currency}`);
const gpuMemory = ({ peakMemoryBytes, memoryBytes }, { size, usage }) => (memoryBytes === null ? size(peakMemoryBytes) : usage.of(size(peakMemoryBytes), size(memoryBytes)));
/** `2 × A100 and L4`. */
function gpuNames(gpus, { list, more }, write) {
    const kinds = (0,_training_gpu_readable_gpus_js__WEBPACK_IMPORTED_MODULE_4__/* .kindsOf */ .tG)(gpus.map(({ name }) => name));
    const left = kinds.length - MOST_KINDS;
    const names = kinds
        .slice(0, MOST_KINDS)
        .map(([name, count]) => `${count === 1 ? '' : `${count} × `}${write(name, LONGEST_NAME)}`);
    return list([...names, ...(left > 0 ? [more(left)] : [])]);
}


/***/ }),

/***/ 5996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ usageDetails),
/* harmony export */   k: () => (/* binding */ usageParts)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70075);
/* harmony import */ var _training_timeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73190);
/* harmony import */ var _training_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52738);
/* harmony import */ var _wording_wordings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98790);
/* harmony import */ var _xy_chart_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64752);





const NONE = '–';
const WIDEST_SPARKLINE = 40;
/** What the training used, beside the base's, and how busy the machine was over time. */
function usageDetails({ record, language }, { timeline: drawn }) {
    const { usage } = record;
    if (usage === null)
        return [];
    const words = (0,_wording_wordings_js__WEBPACK_IMPORTED_MODULE_1__/* .wordingOf */ .O)(language);
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(words.usage.title, usageParts(usage, words, drawn).join('\n\n'))];
}
/** The same as blocks of Markdown. @param drawn whether there is room for a chart */
function usageParts(usage, words, drawn) {
    const series = (0,_training_timeline_js__WEBPACK_IMPORTED_MODULE_3__/* .timelineSeries */ .Zh)(usage.timeline);
    return [
        usageTable(usage, words),
        ...(series.length === 0 ? [] : [timelineTable(series, words)]),
        ...(drawn ? loadChart(series, usage.timeline?.secondsPerPoint ?? 0, words) : []),
    ];
}
function usageTable(usage, words) {
    const rows = (0,_training_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageRows */ .x4)(usage, words, _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY);
    if (usage.base === null)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)('lr', ['', words.table.candidate], rows.map(({ name, now }) => [name, now]));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)('lrr', ['', words.details.onBase, words.table.candidate], rows.map(({ name, before, now }) => [name, before ?? NONE, now]));
}
function timelineTable(series, words) {
    const { usage: own } = words;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)('llrrr', ['', own.overTime, own.lowest, own.mean, own.highest], series.map(({ name, values }) => {
        const { lowest, mean, highest } = (0,_training_timeline_js__WEBPACK_IMPORTED_MODULE_3__/* .extentOf */ .OY)(values);
        return [
            own.series[name],
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_xy_chart_js__WEBPACK_IMPORTED_MODULE_4__/* .sparkline */ .K)((0,_training_timeline_js__WEBPACK_IMPORTED_MODULE_3__/* .thinned */ .HL)(values, WIDEST_SPARKLINE), 0)),
            ...[lowest, mean, highest].map((value) => (0,_training_timeline_js__WEBPACK_IMPORTED_MODULE_3__/* .measured */ .jh)(name, value, words)),
        ];
    }));
}
/** How busy the GPUs were, or else the processors. */
function loadChart(series, secondsPerPoint, { usage: own }) {
    const load = series.find(({ name }) => name === 'gpuUtilization');
    const shown = load ?? series.find(({ name }) => name === 'processors');
    if (shown === undefined)
        return [];
    const { from, values } = bridged(shown.values);
    const scaled = load === undefined ? values.map((value) => rounded(value, 2)) : values.map((share) => rounded(share * 100, 0));
    // A value is the mean over a span: it stands for the middle of it.
    const minutes = (span) => rounded(((span + 0.5) * secondsPerPoint) / 60, 3);
    return (0,_xy_chart_js__WEBPACK_IMPORTED_MODULE_4__/* .xyChart */ .G)({
        title: load === undefined ? own.processorsChart : own.loadChart,
        x: { name: own.minutes, scale: [minutes(from), minutes(from + values.length - 1)] },
        range: [0, load === undefined ? Math.max(...scaled) || 1 : Math.max(100, ...scaled)],
        values: scaled,
    });
}
const rounded = (value, decimals) => Number(value.toFixed(decimals));
/** From the first value that is known to the last, with a straight line over every gap: charts have no syntax for one. */
function bridged(values) {
    const known = values.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
    const from = known[0]?.at ?? 0;
    const line = known.flatMap(({ at, value }, index) => {
        const next = known[index + 1];
        const steps = next === undefined ? 1 : next.at - at;
        return Array.from({ length: steps }, (_, step) => next === undefined ? value : value + ((next.value - value) * step) / steps);
    });
    return { from, values: line };
}


/***/ }),

/***/ 98790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ wordingOf)
/* harmony export */ });
/* harmony import */ var _en_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56511);
/* harmony import */ var _ko_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48481);


const WORDINGS = { en: _en_js__WEBPACK_IMPORTED_MODULE_0__.EN, ko: _ko_js__WEBPACK_IMPORTED_MODULE_1__.KO };
/** The words of a language. */
const wordingOf = (language) => WORDINGS[language];


/***/ }),

/***/ 64752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ xyChart),
/* harmony export */   K: () => (/* binding */ sparkline)
/* harmony export */ });
/* harmony import */ var _data_sparkline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83172);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);


const LONGEST_TITLE = 60;
const LONGEST_LABEL = 16;
/** A line chart that GitHub draws itself: https://mermaid.js.org/syntax/xyChart.html. Nothing for numbers it has no syntax for. */
function xyChart({ title, x, range, values }) {
    const scale = 'scale' in x ? reachableScale(x.scale, values.length) : undefined;
    if ('scale' in x && scale === undefined)
        return [];
    const numbers = [...(scale ?? []), ...range, ...values].map(decimal);
    if (numbers.includes(undefined))
        return [];
    const lines = [
        'xychart-beta',
        `    title "${label(title, LONGEST_TITLE)}"`,
        `    x-axis ${'labels' in x ? `[${labels(x.labels)}]` : `"${label(x.name, LONGEST_LABEL)}" ${written(scale ?? [], ' --> ')}`}`,
        `    y-axis ${written(range, ' --> ')}`,
        `    line [${written(values, ', ')}]`,
    ];
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(lines.join('\n'), 'mermaid')];
}
/**
 * A bar of block characters for each value, the highest for the highest; a line where there is none.
 * @param floor what the lowest bar stands for, such as 0; without one it is the smallest value: a trend of scores would be flat if it began at 0
 */
function sparkline(values, floor) {
    const known = values.filter((value) => value !== null);
    const [low, high] = [floor ?? Math.min(...known), Math.max(...known)];
    // Values that never change are drawn in the middle, unless they lie on the floor.
    const still = floor === undefined ? 4 : 1;
    const height = (value) => (high > low ? 1 + 7 * ((value - low) / (high - low)) : still);
    // The other row, which is not shown, has a bar of full height: all bars are drawn to its scale.
    const bars = values.map((value) => ({ label: '', reference: value === null ? 0 : height(value), current: 8 }));
    return (0,_data_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparklines */ .B)(bars).reference;
}
const NUDGE = 0.001;
const MOST_NUDGES = 50;
/**
 * Mermaid walks a scale by adding up steps: where their rounding errors pass the end, the last value is lost, and a step too small to
 * count would never get there. So the end is moved a little until there is a step for each value.
 * @see https://github.com/mermaid-js/mermaid/blob/develop/packages/mermaid/src/diagrams/xychart/xychartDb.ts transformDataWithoutCategory
 * @returns undefined when no end does it
 */
function reachableScale([start, end], count) {
    if (end <= start)
        return undefined;
    for (let nudges = 0; nudges <= MOST_NUDGES; nudges += 1) {
        const scale = [start, Number((end + nudges * NUDGE).toFixed(3))];
        if (stepsOf(scale, count) === count)
            return scale;
    }
    return undefined;
}
function stepsOf([start, end], count) {
    const step = (end - start) / (count - 1);
    let steps = 0;
    for (let at = start; at <= end && steps <= count; at += step)
        steps += 1;
    return steps;
}
const written = (values, separator) => values.map(decimal).join(separator);
/** Mermaid reads no exponents. Undefined for numbers too large or too small to be written without. */
function decimal(value) {
    const shown = String(Number(value.toPrecision(12)));
    return shown.includes('e') ? undefined : shown;
}
const labels = (texts) => distinct(texts.map((text) => label(text, LONGEST_LABEL)))
    .map((text) => `"${text}"`)
    .join(', ');
/** A chart draws all points with the same label on top of each other. */
const distinct = (texts) => new Set(texts).size === texts.length ? texts : texts.map((text, index) => `${index + 1} ${text}`);
/** Letters, digits and a few marks: everything else could mean something in a chart. */
function label(text, limit) {
    const plain = text
        .toWellFormed()
        .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
        .trim();
    return plain === '' ? '?' : [...plain].slice(0, limit).join('');
}


/***/ }),

/***/ 35446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ gpuSummary)
/* harmony export */ });
/** @param gpus undefined or null when nobody looked */
function gpuSummary(gpus) {
    const all = gpus ?? [];
    return {
        utilization: meanOf(all.map(({ utilization }) => utilization)),
        idle: meanOf(all.map(({ idle }) => idle)),
        kilowattHours: sumOf(all.map(({ kilowattHours }) => kilowattHours)),
        fullest: fullestOf(all),
    };
}
/** A sum or mean over some of them would pass for one over all. */
function sumOf(values) {
    const known = values.filter((value) => value !== null);
    if (known.length === 0 || known.length < values.length)
        return undefined;
    const sum = known.reduce((total, value) => total + value, 0);
    return Number.isFinite(sum) ? sum : undefined;
}
function meanOf(values) {
    const sum = sumOf(values);
    return sum === undefined ? undefined : sum / values.length;
}
function fullestOf(gpus) {
    const told = gpus.flatMap(({ peakMemoryBytes, memoryBytes }) => peakMemoryBytes === null ? [] : [{ peakMemoryBytes, memoryBytes }]);
    const shareOf = ({ peakMemoryBytes, memoryBytes }) => (memoryBytes ? peakMemoryBytes / memoryBytes : 0);
    return told.toSorted((a, b) => shareOf(b) - shareOf(a) || b.peakMemoryBytes - a.peakMemoryBytes)[0];
}


/***/ }),

/***/ 96677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y2: () => (/* binding */ readableGpus),
/* harmony export */   Zh: () => (/* binding */ countedNames),
/* harmony export */   tG: () => (/* binding */ kindsOf)
/* harmony export */ });
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85537);

/** How many there are of each name, in the order of their first ones. */
const kindsOf = (names) => [...Map.groupBy(names, (name) => name)].map(([name, alike]) => [name, alike.length]);
/** `2 × NVIDIA H100 80GB HBM3, 1 × NVIDIA L40S` */
const countedNames = (names) => kindsOf(names)
    .map(([name, count]) => `${count} × ${name}`)
    .join(', ');
/** What GPUs do now: `GPU 87 %, 61.2 of 79.6 GiB`, `4 GPUs 87 %`. Empty when they do not tell. */
function readableGpus(readings) {
    const known = (values) => values.filter((value) => value !== null);
    const sum = (values) => values.reduce((total, value) => total + value, 0);
    const loads = known(readings.map(({ utilization }) => utilization));
    const used = known(readings.map(({ usedBytes }) => usedBytes));
    const total = known(readings.map(({ memoryBytes }) => memoryBytes));
    const load = loads.length === 0 ? [] : [(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .readableShare */ .Cs)(sum(loads) / loads.length)];
    const isWhole = used.length === readings.length && total.length === readings.length && readings.length > 0;
    const memory = isWhole ? [(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .readablePart */ .a6)(sum(used), sum(total))] : [];
    const told = [...load, ...memory].join(', ');
    return told === '' ? '' : `${readings.length === 1 ? 'GPU' : `${readings.length} GPUs`} ${told}`;
}


/***/ })

};
