export const id = 8707;
export const ids = [8707,3039];
export const modules = {

/***/ 38707:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resampleThreads: () => (/* binding */ resampleThreads)
/* harmony export */ });
/* harmony import */ var _metrics_statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8261);
/* harmony import */ var _threads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93039);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_metrics_statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__]);
_metrics_statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/** A multiple of what is drawn side by side, and small, so that a slow moment of one processor does not hold up the end. */
const RANGE = 64;
/** Steps that are done before a thread has started. */
const LEAST_STEPS = 2e7;
/**
 * @param script see `startWorker`
 * @param count of threads; with 1 everything is drawn in this one
 */
function resampleThreads(script, count) {
    let workers = [];
    async function close() {
        const ended = workers;
        workers = [];
        await Promise.all(ended.map((worker) => worker.terminate()));
    }
    return {
        close,
        async run(plan, seed, resamples) {
            if (count === 1 || resamples * stepsOf(plan) < LEAST_STEPS)
                return (0,_metrics_statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__/* .resampleHere */ .k)(plan, seed, resamples);
            if (workers.length === 0)
                workers = Array.from({ length: count }, () => (0,_threads_js__WEBPACK_IMPORTED_MODULE_1__/* .startWorker */ .D)(script, { trainyard: 'resample-worker' }));
            const all = new Float64Array(resamples);
            let next = 0;
            const work = Promise.all(workers.map((worker) => serve(worker, plan, {
                next() {
                    if (next >= resamples)
                        return undefined;
                    const from = next;
                    next = Math.min(next + RANGE, resamples);
                    return { kind: 'range', seed, from, to: next };
                },
                done: ({ from, differences }) => all.set(differences, from),
            })));
            try {
                await work;
            }
            catch (error) {
                // Threads that are left would go on with a plan that nobody waits for.
                await close();
                throw error;
            }
            return all;
        },
    };
}
/** What a resample takes: not the units it draws, which may be a few clusters of many rows. */
function stepsOf(plan) {
    switch (plan.kind) {
        case 'cells':
            return plan.clusters?.cells.length ?? plan.rows.length;
        case 'sums':
            return plan.units;
        case 'ranks':
            return plan.classes.reduce((sum, { candidate }) => sum + candidate.length, 0);
    }
}
/** Lets one thread draw ranges until none is left. */
function serve(worker, plan, { next, done }) {
    return new Promise((resolve, reject) => {
        const tell = (task) => worker.postMessage(task);
        const end = (finish) => {
            worker.off('message', onMessage).off('error', onError).off('exit', onExit);
            finish();
        };
        const onError = (error) => end(() => reject(error));
        const onExit = (code) => end(() => reject(new Error(`A resampling thread ended with code ${code}.`)));
        const onMessage = (answer) => {
            done(answer);
            proceed();
        };
        const proceed = () => {
            const task = next();
            if (task === undefined)
                end(resolve);
            else
                tell(task);
        };
        worker.on('message', onMessage).on('error', onError).on('exit', onExit);
        tell({ kind: 'plan', plan });
        proceed();
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

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


/***/ }),

/***/ 8261:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ pairedBootstrap),
/* harmony export */   k: () => (/* binding */ resampleHere)
/* harmony export */ });
/* harmony import */ var _bootstrap_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73725);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44604);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30246);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99314);
/* harmony import */ var _replicates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55484);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_distributions_js__WEBPACK_IMPORTED_MODULE_1__]);
_distributions_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];





/** Resamples one after another in this thread. */
const resampleHere = async (plan, seed, resamples) => (0,_replicates_js__WEBPACK_IMPORTED_MODULE_2__/* .replicatesOf */ .G)(plan).differences(seed, 0, resamples);
const RESAMPLES = 2_000;
const BCA_UNITS = 2_000;
const MAXIMUM_DEGENERATE_SHARE = 0.05;
/**
 * Confidence interval of a metric's difference between two models by the paired bootstrap: both models are judged on the same
 * resampled rows (Efron and Tibshirani, An Introduction to the Bootstrap, 1993; Koehn, Statistical significance tests for machine
 * translation evaluation, EMNLP 2004).
 * @param run does not change the result, only how long it takes
 * @throws RangeError when an option is out of its range
 */
async function pairedBootstrap(plan, options = {}, run = resampleHere) {
    const { resamples = RESAMPLES, confidence = _interval_js__WEBPACK_IMPORTED_MODULE_3__/* .USUAL_CONFIDENCE */ .av, seed = 0 } = options;
    if (!(Number.isSafeInteger(resamples) && resamples > 0))
        throw new RangeError(`${resamples} resamples cannot be drawn.`);
    if (!(confidence > 0 && confidence < 1))
        throw new RangeError(`A confidence is between 0 and 1, not ${confidence}.`);
    const units = (0,_bootstrap_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)(plan);
    if (units < 2)
        return { kind: 'not-computable', reason: 'too-few-units', units, degenerate: 0 };
    const replicates = (0,_replicates_js__WEBPACK_IMPORTED_MODULE_2__/* .replicatesOf */ .G)(plan);
    const { estimate } = replicates;
    const difference = estimate.candidate - estimate.baseline;
    if (!Number.isFinite(difference))
        return { kind: 'not-computable', reason: 'undefined-metric', units, degenerate: 0 };
    const all = await run(plan, seed, resamples);
    const sorted = all.filter(Number.isFinite).sort();
    const degenerate = all.length - sorted.length;
    if (degenerate > MAXIMUM_DEGENERATE_SHARE * resamples)
        return { kind: 'not-computable', reason: 'degenerate-resamples', units, degenerate };
    const standardError = (0,_moments_js__WEBPACK_IMPORTED_MODULE_4__/* .momentsOf */ .Z)(sorted).deviation;
    const method = options.method ?? (units < _bootstrap_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .FEW_UNITS */ .DB ? 'student' : units < BCA_UNITS ? 'bca' : 'percentile');
    const leftOut = method === 'percentile' ? undefined : replicates.leaveOneOut();
    const tails = { low: (1 - confidence) / 2, high: (1 + confidence) / 2 };
    const between = ({ low, high }) => ({ low: quantile(sorted, low), high: quantile(sorted, high) });
    const corrected = method === 'bca' ? bcaTails(sorted, difference, leftOut, tails) : undefined;
    const special = method === 'student'
        ? studentInterval({ difference, units, standardError, leftOut }, confidence)
        : corrected && between(corrected);
    const { low, high } = special ?? between(tails);
    return {
        kind: 'interval',
        method: special ? method : 'percentile',
        ...{ estimate, difference, low, high, standardError },
        resamples,
        degenerate,
        units,
    };
}
/**
 * The difference ± t · its standard error, with a degree of freedom less than there are units. Quantiles of the resamples of few units lie too
 * close together: with five clusters, 95 % intervals by them miss the true difference in one of six cases, since all five lean to one side often
 * enough. The standard error is the jackknife's, which also sees when one cluster outweighs the others (Efron and Tibshirani 1993, chapter 11),
 * or where that would take too long the resamples'.
 * @returns undefined when nothing varies
 */
function studentInterval({ difference, units, standardError, leftOut, }, confidence) {
    const squares = (leftOut ?? []).reduce((sum, one) => sum + one.units * (one.difference - difference) ** 2, 0);
    const jackknife = Math.sqrt((squares * (units - 1)) / units);
    const error = jackknife > 0 ? jackknife : standardError * Math.sqrt(units / (units - 1));
    return error > 0 ? (0,_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .around */ .mC)(difference, (0,_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .studentQuantile */ .FI)((1 + confidence) / 2, units - 1) * error) : undefined;
}
/**
 * Which quantiles of the resamples bound the BCa interval (Efron, Better bootstrap confidence intervals, JASA 82:171, 1987): corrected for
 * bias (z0) and acceleration, as SciPy's `bootstrap` does it. Undefined when that is not defined.
 */
function bcaTails(sorted, estimate, leftOut, { low, high }) {
    if (leftOut === undefined)
        return undefined;
    const acceleration = accelerationOf(leftOut);
    const below = sorted.filter((value) => value < estimate).length;
    const equal = sorted.filter((value) => value === estimate).length;
    const bias = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)((below + equal / 2) / sorted.length);
    if (!Number.isFinite(acceleration) || !Number.isFinite(bias))
        return undefined;
    const corrected = (tail) => {
        const shifted = bias + (0,_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(tail);
        return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(bias + shifted / (1 - acceleration * shifted));
    };
    const tails = { low: corrected(low), high: corrected(high) };
    return tails.low < tails.high ? tails : undefined;
}
/** A sixth of the skewness of the jackknife's influence values; NaN when they are all alike or one is not defined. */
function accelerationOf(leftOut) {
    const units = leftOut.reduce((sum, one) => sum + one.units, 0);
    const mean = leftOut.reduce((sum, one) => sum + one.units * one.difference, 0) / units;
    let squares = 0;
    let cubes = 0;
    for (const { difference, units: count } of leftOut) {
        const deviation = mean - difference;
        squares += count * deviation ** 2;
        cubes += count * deviation ** 3;
    }
    return cubes / (6 * squares ** 1.5);
}
/** Linear between the order statistics, NumPy's and R's default (type 7). */
function quantile(sorted, probability) {
    const place = probability * (sorted.length - 1);
    const before = sorted[Math.floor(place)] ?? Number.NaN;
    const after = sorted[Math.ceil(place)] ?? Number.NaN;
    return before + (after - before) * (place - Math.floor(place));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 44604:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   Rf: () => (/* binding */ studentCdf),
/* harmony export */   S0: () => (/* binding */ binomialShares),
/* harmony export */   Zi: () => (/* binding */ twoSidedStudent),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* harmony import */ var cephes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21446);

// Its WebAssembly is compiled in the background. This takes about 20 ms, so what needs no statistics must not import this file.
await cephes__WEBPACK_IMPORTED_MODULE_0__/* .compiled */ .QO;
/** P(Z ≤ z) of the standard normal distribution; 0 below about z = −26, where it is less than 1e-140. */
const normalCdf = (z) => Number.isFinite(z) ? (0,cephes__WEBPACK_IMPORTED_MODULE_0__/* .ndtr */ .FA)(z) : z === Number.POSITIVE_INFINITY ? 1 : z === Number.NEGATIVE_INFINITY ? 0 : fail('z', z);
/** The z with P(Z ≤ z) = p: −Infinity for 0, Infinity for 1. */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return fail('p', p);
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    return p === 1 ? Number.POSITIVE_INFINITY : (0,cephes__WEBPACK_IMPORTED_MODULE_0__/* .ndtri */ .OC)(p);
}
/** From here on a transformation to the normal distribution is more exact than the incomplete beta function. */
const MANY_DEGREES = 1_000;
/** P(T ≤ t) of Student's distribution. @param degrees degrees of freedom, at least 1, may be broken */
const studentCdf = (t, degrees) => t < 0 ? upperTail(-t, degrees) : 1 - upperTail(t, degrees);
/** The p-value of a two-sided test: P(|T| ≥ |t|). @param degrees degrees of freedom, at least 1, may be broken */
const twoSidedStudent = (t, degrees) => 2 * upperTail(Math.abs(t), degrees);
/**
 * P(T ≥ t) for t ≥ 0: the incomplete beta function (Abramowitz and Stegun 1964, 26.7.1 and 26.5.27), or for many degrees of freedom
 * the normal tail at Hill's transformed value (Algorithm 395, Communications of the ACM 13:617, 1970).
 */
function upperTail(t, degrees) {
    if (Number.isNaN(t))
        return fail('t', t);
    if (!(degrees >= 1))
        return fail('degrees', degrees);
    if (t === Number.POSITIVE_INFINITY)
        return 0;
    if (degrees > MANY_DEGREES)
        return normalCdf(-hillTransform(t, degrees));
    const square = t * t;
    // Of the two equal forms each loses digits where the other does not.
    return square < 1
        ? 0.5 - (0,cephes__WEBPACK_IMPORTED_MODULE_0__/* .incbet */ .uP)(0.5, degrees / 2, square / (degrees + square)) / 2
        : (0,cephes__WEBPACK_IMPORTED_MODULE_0__/* .incbet */ .uP)(degrees / 2, 0.5, degrees / (degrees + square)) / 2;
}
function hillTransform(t, degrees) {
    if (degrees === Number.POSITIVE_INFINITY)
        return t;
    const a = degrees - 0.5;
    const b = 48 * a * a;
    const square = a * Math.log1p((t * t) / degrees);
    const z = Math.sqrt(square);
    const third = z * (square + 3);
    const fifth = z * (((4 * square + 33) * square + 240) * square + 855);
    return z + third / b - fifth / (10 * b * (b + 0.8 * square * square + 100));
}
/**
 * The t with P(T ≤ t) = p: −Infinity for 0, Infinity for 1. Newton's method on ln P(T ≥ t) over ln t, which is concave for this
 * distribution, so that it converges from the normal quantile, which is never above the root.
 * @param degrees degrees of freedom, at least 1, may be broken
 */
function studentQuantile(p, degrees) {
    const start = normalQuantile(p);
    if (!(degrees >= 1))
        return fail('degrees', degrees);
    if (start === 0 || !Number.isFinite(start) || degrees === Number.POSITIVE_INFINITY)
        return start;
    const tail = Math.min(p, 1 - p);
    let t = Math.abs(start);
    for (let round = 0; round < 100; round += 1) {
        const here = upperTail(t, degrees);
        const step = (Math.log(here / tail) * here) / (t * studentDensity(t, degrees));
        t *= Math.exp(step);
        if (Math.abs(step) < 1e-14)
            break;
    }
    return Math.sign(start) * t;
}
const studentDensity = (t, degrees) => Math.exp(-(0,cephes__WEBPACK_IMPORTED_MODULE_0__/* .lbeta */ .hQ)(0.5, degrees / 2) - ((degrees + 1) / 2) * Math.log1p((t * t) / degrees)) / Math.sqrt(degrees);
/**
 * Of the binomial distribution: P(X = successes) and P(X ≤ successes). The terms are added up relative to the likeliest one and divided
 * by their sum, since neither the factorials nor the incomplete beta function keep nine digits for a million trials. Takes time of
 * the order of √trials.
 * @param probability of a success, strictly between 0 and 1
 */
function binomialShares(successes, trials, probability) {
    if (!(probability > 0 && probability < 1))
        return fail('probability', probability);
    if (!(Number.isSafeInteger(trials) && trials >= 0))
        return fail('trials', trials);
    if (!(Number.isSafeInteger(successes) && successes >= 0 && successes <= trials))
        return fail('successes', successes);
    const odds = probability / (1 - probability);
    const likeliest = Math.floor((trials + 1) * probability);
    let [exactly, atMost, total] = [0, 0, 0];
    const add = (term, count) => {
        total += term;
        if (count <= successes)
            atMost += term;
        if (count === successes)
            exactly = term;
    };
    // Terms outside are below the doubles, relative to the likeliest.
    for (let count = likeliest, term = 1; count >= 0 && term > 0; count -= 1) {
        add(term, count);
        term *= count / ((trials - count + 1) * odds);
    }
    for (let count = likeliest, term = 1; count < trials && term > 0; count += 1) {
        term *= ((trials - count) * odds) / (count + 1);
        add(term, count + 1);
    }
    return { exactly: exactly / total, atMost: atMost / total };
}
/** A caller's mistake must not go on as NaN. */
function fail(name, value) {
    throw new RangeError(`There is no probability for ${name} = ${value}.`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 30246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   av: () => (/* binding */ USUAL_CONFIDENCE),
/* harmony export */   mC: () => (/* binding */ around),
/* harmony export */   q1: () => (/* binding */ requireLevel),
/* harmony export */   v6: () => (/* binding */ requireCount)
/* harmony export */ });
/** The confidence level of intervals for which nobody asked for another one. */
const USUAL_CONFIDENCE = 0.95;
/** The interval estimate ± quantile · standardError. */
const around = (estimate, halfWidth) => ({
    low: estimate - halfWidth,
    high: estimate + halfWidth,
});
/** @throws RangeError unless the level, such as a confidence or an α, lies strictly between 0 and 1 */
function requireLevel(level, name) {
    if (!(level > 0 && level < 1))
        throw new RangeError(`${name} must lie between 0 and 1, not be ${level}.`);
}
/** @throws RangeError unless the count is a whole number, not negative */
function requireCount(count, name) {
    if (!(Number.isSafeInteger(count) && count >= 0))
        throw new RangeError(`${name} must be a whole number, not ${count}.`);
}


/***/ }),

/***/ 99314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hasNonFinite),
/* harmony export */   Z: () => (/* binding */ momentsOf)
/* harmony export */ });
/** In two passes, with the second's correction of the first: Chan, Golub and LeVeque, The American Statistician 37:242 (1983). */
function momentsOf(values) {
    const count = values.length;
    if (count === 0)
        return { count, mean: 0, deviation: 0 };
    const first = values[0] ?? 0;
    // Relative to the first number: equal numbers then have exactly no spread, and a large common part costs no digits.
    let sum = 0;
    for (let index = 0; index < count; index += 1)
        sum += (values[index] ?? 0) - first;
    const shift = sum / count;
    let [squares, rest] = [0, 0];
    for (let index = 0; index < count; index += 1) {
        const distance = (values[index] ?? 0) - first - shift;
        squares += distance * distance;
        rest += distance;
    }
    const variance = count < 2 ? 0 : Math.max(0, squares - (rest * rest) / count) / (count - 1);
    return { count, mean: first + shift + rest / count, deviation: Math.sqrt(variance) };
}
/** Whether there is nothing to calculate with in one of the numbers. */
function hasNonFinite(values) {
    for (let index = 0; index < values.length; index += 1)
        if (!Number.isFinite(values[index]))
            return true;
    return false;
}


/***/ })

};
