export const id = 5484;
export const ids = [5484];
export const modules = {

/***/ 73725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   DB: () => (/* binding */ FEW_UNITS),
/* harmony export */   zW: () => (/* binding */ sumColumns)
/* harmony export */ });
const COLUMNS = { mean: 1, 'root-mean': 2, ratio: 3, determination: 4 };
/** How many values each unit has. */
const sumColumns = (statistic, counted) => COLUMNS[statistic] + Number(counted);
/** With fewer units the interval of the bootstrap is Student's. */
const FEW_UNITS = 200;
/** What is drawn with replacement. */
function unitsOf(plan) {
    switch (plan.kind) {
        case 'cells':
            return plan.clusters ? plan.clusters.offsets.length - 1 : plan.rows.reduce((sum, rows) => sum + rows, 0);
        case 'sums':
            return plan.units;
        case 'ranks':
            return plan.clusters?.count ?? plan.rows;
    }
}


/***/ }),

/***/ 48995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ countRows),
/* harmony export */   Hq: () => (/* binding */ confusion),
/* harmony export */   z6: () => (/* binding */ classStatistic)
/* harmony export */ });
const confusion = (classes) => ({
    hits: new Float64Array(classes),
    actual: new Float64Array(classes),
    predicted: new Float64Array(classes),
});
/**
 * Counts rows anew.
 * @param weights of the rows; 1 when left out
 */
function countRows({ hits, actual, predicted }, labels, predictions, weights) {
    hits.fill(0);
    actual.fill(0);
    predicted.fill(0);
    for (let row = 0; row < labels.length; row += 1) {
        const weight = weights === undefined ? 1 : (weights[row] ?? 0);
        const [label = 0, prediction = 0] = [labels[row], predictions[row]];
        actual[label] = (actual[label] ?? 0) + weight;
        predicted[prediction] = (predicted[prediction] ?? 0) + weight;
        if (label === prediction)
            hits[label] = (hits[label] ?? 0) + weight;
    }
}
/**
 * A metric of predicted classes as scikit-learn defines it: averages are over the classes that are among the labels or the
 * predictions (balanced accuracy: among the labels), and in an average a class without predictions has precision 0. NaN where
 * the metric itself is 0 / 0, for which scikit-learn warns and gives 0: precision without a positive prediction, recall without
 * a positive row, F1 without both. Matthews' correlation is 0 when all labels or all predictions are one class (Gorodkin 2004, for many classes).
 */
function classStatistic(statistic, counts, positive) {
    const { hits, actual, predicted } = counts;
    const [hit = 0, real = 0, guessed = 0] = [hits[positive], actual[positive], predicted[positive]];
    switch (statistic) {
        case 'accuracy':
        // With one class for each row, averages over rows are all the share of the right ones.
        case 'precision-micro':
        case 'recall-micro':
        case 'f1-micro':
            return sum(hits) / sum(actual);
        case 'precision':
            return hit / guessed;
        case 'recall':
            return hit / real;
        case 'f1':
            return (2 * hit) / (real + guessed);
        case 'precision-macro':
            return mean(counts, (index) => ratio(hits[index], predicted[index]));
        case 'recall-macro':
            return mean(counts, (index) => ratio(hits[index], actual[index]));
        case 'f1-macro':
            return mean(counts, (index) => f1(counts, index));
        case 'f1-weighted':
            return actual.reduce((total, rows, index) => total + rows * f1(counts, index), 0) / sum(actual);
        case 'balanced-accuracy':
            return balancedAccuracy(counts);
        case 'matthews':
            return matthews(counts);
    }
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
const ratio = (part = 0, whole = 0) => (whole === 0 ? 0 : part / whole);
const f1 = ({ hits, actual, predicted }, index) => ratio(2 * (hits[index] ?? 0), (actual[index] ?? 0) + (predicted[index] ?? 0));
function mean({ actual, predicted }, of) {
    let total = 0;
    let present = 0;
    for (let index = 0; index < actual.length; index += 1) {
        if ((actual[index] ?? 0) + (predicted[index] ?? 0) === 0)
            continue;
        present += 1;
        total += of(index);
    }
    return total / present;
}
function balancedAccuracy({ hits, actual }) {
    let total = 0;
    let present = 0;
    for (let index = 0; index < actual.length; index += 1) {
        if (actual[index] === 0)
            continue;
        present += 1;
        total += ratio(hits[index], actual[index]);
    }
    return total / present;
}
function matthews({ hits, actual, predicted }) {
    const rows = sum(actual);
    if (rows === 0)
        return Number.NaN;
    let both = 0;
    let actualSquares = 0;
    let predictedSquares = 0;
    for (let index = 0; index < actual.length; index += 1) {
        const [real = 0, guessed = 0] = [actual[index], predicted[index]];
        both += real * guessed;
        actualSquares += real * real;
        predictedSquares += guessed * guessed;
    }
    const square = rows * rows;
    const product = (square - actualSquares) * (square - predictedSquares);
    return product === 0 ? 0 : (sum(hits) * rows - both) / Math.sqrt(product);
}


/***/ }),

/***/ 94616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ randomStream)
/* harmony export */ });
const STATE_WORDS = 4;
/**
 * A stream of its own for each number: what one of them draws does not depend on what the others do, nor on who draws first.
 * @param seed a whole number, 0 … 2^32 - 1
 * @param stream a whole number, 0 … 2^32 - 1
 */
function randomStream(seed, stream) {
    // Signed, because V8 keeps such words in registers; larger numbers would be doubles.
    const state = new Int32Array(STATE_WORDS);
    // Mixed twice, so that neither close seeds nor close streams begin alike; four different words are never all zero.
    const start = mix(mix(seed) ^ stream);
    for (let word = 0; word < STATE_WORDS; word += 1)
        state[word] = mix(start + Math.imul(word + 1, GOLDEN_GAMMA));
    const one = new Int32Array(1);
    const bits = () => {
        fill(state, one, 1, -1);
        return (one[0] ?? 0) >>> 0;
    };
    return {
        bits,
        uniform: () => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53,
        fillPairs: (words, count, limit) => fill(state, words, count, ((limit - 1) << 16) | (limit - 1)),
    };
}
const GOLDEN_GAMMA = 0x9e3779b9;
/** MurmurHash3's finalizer: every bit of the input changes each bit of the result with probability one half; 1 to 1. */
function mix(value) {
    let bits = value >>> 0;
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return (bits ^ (bits >>> 16)) >>> 0;
}
/** Writes words of random bits, all of them masked alike. A function of its own, because one made anew for each stream runs slower. */
function fill(state, words, count, mask) {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let at = 0; at < count; at += 1) {
        const scrambled = Math.imul(b, 5);
        words[at] = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) & mask;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = (d << 11) | (d >>> 21);
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
}


/***/ }),

/***/ 15892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ RANK_ENTRY),
/* harmony export */   D2: () => (/* binding */ rankMetric),
/* harmony export */   N1: () => (/* binding */ withRow),
/* harmony export */   pA: () => (/* binding */ rankOrder)
/* harmony export */ });
/* harmony import */ var _shared_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57404);
/* harmony import */ var _sorted_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69914);


// Bits of an entry of a `rankOrder`. Constants of this file, and not an object or imported: so they are compiled into the loops that use
// them, which are then more than twice as fast.
const POSITIVE = 1;
/** The next entry has another score. */
const LAST_OF_SCORE = 2;
/** The bits from here on are the row. */
const ROW_SHIFT = 2;
/** The same bits for other files. */
const RANK_ENTRY = { positive: POSITIVE, lastOfScore: LAST_OF_SCORE, rowShift: ROW_SHIFT };
/** Rows that fit into an entry. */
const MAXIMUM_RANKED_ROWS = 2 ** 30;
/**
 * Rows by falling score, ties together: per row `row << 2 | last of its score << 1 | positive`.
 *
 * @param labels 1 for positive rows, 0 for the others
 * @param scores finite numbers
 * @throws RangeError for more than 2^30 rows
 */
function rankOrder(labels, scores) {
    const rows = scores.length;
    if (rows > MAXIMUM_RANKED_ROWS)
        throw new RangeError(`${rows} rows are too many to rank.`);
    const order = (0,_sorted_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedRows */ .p)(scores);
    const entries = (0,_shared_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedCodes */ .G)(rows);
    for (let at = 0; at < rows; at += 1) {
        const row = order[rows - 1 - at] ?? 0;
        const next = order[rows - 2 - at];
        const last = next === undefined || scores[next] !== scores[row];
        entries[at] = ((row << ROW_SHIFT) | (last ? LAST_OF_SCORE : 0) | (labels[row] ?? 0)) >>> 0;
    }
    return entries;
}
/** An entry of an order of some rows as one of all rows. @param rows the number of each of the some */
const withRow = (entry, rows) => (((rows[entry >>> ROW_SHIFT] ?? 0) << ROW_SHIFT) | (entry & (LAST_OF_SCORE | POSITIVE))) >>> 0;
const PASSES = {
    'roc-auc': countPairs,
    'average-precision': addArea,
};
const PASS_ENTRIES = 4096;
/**
 * ROC AUC: the share of pairs of a positive and a negative row that are in order, ties half; NaN without both classes. Average
 * precision: the sum over thresholds of (recall − recall before) × precision, as in scikit-learn; NaN without a positive row.
 */
function rankMetric(statistic, order, weights) {
    const pass = PASSES[statistic];
    const passed = new Float64Array(5);
    // In pieces, because a function that is called once per million rows is not compiled well.
    for (let from = 0; from < order.length; from += PASS_ENTRIES)
        pass(order, weights, from, Math.min(from + PASS_ENTRIES, order.length), passed);
    const [total = 0, positives = 0, rows = 0] = passed;
    const value = statistic === 'roc-auc' ? total / 2 / (positives * (rows - positives)) : total / positives;
    return { value, positives, rows };
}
function countPairs(order, weights, from, to, passed) {
    let total = passed[0] ?? Number.NaN;
    let positives = passed[1] ?? Number.NaN;
    let rows = passed[2] ?? Number.NaN;
    let positivesBefore = passed[3] ?? Number.NaN;
    let rowsBefore = passed[4] ?? Number.NaN;
    for (let at = from; at < to; at += 1) {
        const entry = order[at] ?? 0;
        const weight = weights[entry >>> ROW_SHIFT] ?? 0;
        positives += weight * (entry & POSITIVE);
        rows += weight;
        if ((entry & LAST_OF_SCORE) === 0)
            continue;
        // Negative rows of this score, each with all positive rows above and half of those beside it.
        total += (rows - rowsBefore - (positives - positivesBefore)) * (positives + positivesBefore);
        positivesBefore = positives;
        rowsBefore = rows;
    }
    passed.set([total, positives, rows, positivesBefore, rowsBefore]);
}
function addArea(order, weights, from, to, passed) {
    let total = passed[0] ?? Number.NaN;
    let positives = passed[1] ?? Number.NaN;
    let rows = passed[2] ?? Number.NaN;
    let positivesBefore = passed[3] ?? Number.NaN;
    for (let at = from; at < to; at += 1) {
        const entry = order[at] ?? 0;
        const weight = weights[entry >>> ROW_SHIFT] ?? 0;
        positives += weight * (entry & POSITIVE);
        rows += weight;
        if ((entry & LAST_OF_SCORE) === 0)
            continue;
        if (positives > positivesBefore)
            total += ((positives - positivesBefore) * positives) / rows;
        positivesBefore = positives;
    }
    passed.set([total, positives, rows, positivesBefore]);
}


/***/ }),

/***/ 55484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ replicatesOf)
});

;// CONCATENATED MODULE: ./build/src/metrics/statistics/binomial.js
/** Below this mean, adding up the probabilities is quicker than the rejection method, which needs at least 10. */
const INVERSION_MEAN = 10;
/**
 * Draws the number of successes of `trials` independent trials with probability `probability`, exactly distributed: inversion for
 * small means, otherwise the transformed rejection BTRS (Hörmann, The generation of binomial random variates, Journal of
 * Statistical Computation and Simulation 46:101, 1993).
 * @param trials a whole number ≥ 0
 * @param probability 0 … 1
 */
function drawBinomial(random, trials, probability) {
    if (trials <= 0 || probability <= 0)
        return 0;
    if (probability >= 1)
        return trials;
    if (probability > 0.5)
        return trials - drawBinomial(random, trials, 1 - probability);
    return trials * probability < INVERSION_MEAN
        ? byInversion(random, trials, probability)
        : byRejection(random, trials, probability);
}
function byInversion(random, trials, probability) {
    const odds = probability / (1 - probability);
    let mass = Math.exp(trials * Math.log1p(-probability));
    let left = random.uniform();
    let successes = 0;
    while (left > mass && successes < trials) {
        left -= mass;
        successes += 1;
        mass *= (odds * (trials - successes + 1)) / successes;
    }
    return successes;
}
function byRejection(random, trials, probability) {
    const spread = Math.sqrt(trials * probability * (1 - probability));
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * probability;
    const c = trials * probability + 0.5;
    const surely = 0.92 - 4.2 / b;
    const alpha = (2.83 + 5.1 / b) * spread;
    const logOdds = Math.log(probability / (1 - probability));
    const mode = Math.floor((trials + 1) * probability);
    const atMode = stirlingTail(mode) + stirlingTail(trials - mode);
    for (;;) {
        const u = random.uniform() - 0.5;
        const v = 1 - random.uniform();
        const distance = 0.5 - Math.abs(u);
        const successes = Math.floor(((2 * a) / distance + b) * u + c);
        if (successes < 0 || successes > trials)
            continue;
        if (distance >= 0.07 && v <= surely)
            return successes;
        const height = Math.log((v * alpha) / (a / (distance * distance) + b));
        const failures = trials - successes;
        const bound = (mode + 0.5) * Math.log((mode + 1) / (trials - mode + 1)) +
            (trials + 1) * Math.log((trials - mode + 1) / (failures + 1)) +
            (successes + 0.5) * Math.log((failures + 1) / (successes + 1)) +
            (successes - mode) * logOdds +
            atMode -
            stirlingTail(successes) -
            stirlingTail(failures);
        if (height <= bound)
            return successes;
    }
}
/** log k! less Stirling's approximation of it, (k + ½) log(k + 1) - (k + 1) + ½ log 2π. */
function stirlingTail(k) {
    const exact = STIRLING_TAILS[k];
    if (exact !== undefined)
        return exact;
    const inverse = 1 / (k + 1);
    const square = inverse * inverse;
    return (1 / 12 - (1 / 360 - square / 1260) * square) * inverse;
}
const STIRLING_TAILS = [
    0.0810614667953272, 0.0413406959554092, 0.0276779256849983, 0.020790672103765, 0.0166446911898211, 0.0138761288230707,
    0.0118967099458917, 0.010411265261972, 0.00925546218271273, 0.00833056343336287,
];

// EXTERNAL MODULE: ./build/src/metrics/statistics/confusion.js
var confusion = __webpack_require__(48995);
// EXTERNAL MODULE: ./build/src/metrics/statistics/random.js
var statistics_random = __webpack_require__(94616);
;// CONCATENATED MODULE: ./build/src/metrics/statistics/unit-draws.js

/** 2^11 doubles are 16 KiB, half of the smallest first-level cache in use. */
const BLOCK_UNITS = 2048;
/** Cuts units into blocks; what is left behind the whole blocks is cut into smaller powers of two. */
function blocksOf(units, largest = BLOCK_UNITS) {
    const blocks = [];
    let from = 0;
    for (let size = largest; size >= 1; size /= 2)
        for (; from + size <= units; from += size)
            blocks.push({ from, size });
    return blocks;
}
/** Draws how many of a resample's units come from each block. */
function drawBlockCounts(random, blocks, counts) {
    let units = blocks.reduce((sum, { size }) => sum + size, 0);
    let left = units;
    for (const [index, { size }] of blocks.entries()) {
        const count = drawBinomial(random, left, size / units);
        counts[index] = count;
        left -= count;
        units -= size;
    }
}
/** Draws places in blocks of at most 2^16 units, into memory that the next draw uses again: the first `count` entries are the places. */
function placeDrawer() {
    let words = new Int32Array(BLOCK_UNITS);
    let places = new Uint16Array(words.buffer);
    return (random, size, count) => {
        const pairs = (count + 1) >> 1;
        if (pairs > words.length) {
            words = new Int32Array(2 * pairs);
            places = new Uint16Array(words.buffer);
        }
        random.fillPairs(words, pairs, size);
        return places;
    };
}
/**
 * Draws how often each unit is in a resample, into memory that the next draw uses again. Bytes are enough: up to 255 units no count can
 * be larger, and with more units one above 255 has a probability below units / 256!, less than 10^-490.
 */
function weightDrawer(units) {
    const blocks = blocksOf(units);
    const counts = new Uint32Array(blocks.length);
    const weights = new Uint8Array(units);
    const draw = placeDrawer();
    return (random) => {
        weights.fill(0);
        drawBlockCounts(random, blocks, counts);
        // A call for each block: V8 makes slow code of one loop inside the other.
        blocks.forEach(({ from, size }, index) => {
            const count = counts[index] ?? 0;
            countPlaces(weights.subarray(from, from + size), draw(random, size, count), count);
        });
        return weights;
    };
}
function countPlaces(weights, places, count) {
    for (let at = 0; at < count; at += 1) {
        const unit = places[at] ?? 0;
        weights[unit] = (weights[unit] ?? 0) + 1;
    }
}

;// CONCATENATED MODULE: ./build/src/metrics/statistics/replicates-cells.js




/** Resamples of a {@link CellPlan}: counts per cell instead of rows. */
function cellReplicates(plan) {
    const { statistic, positive } = plan;
    const candidate = (0,confusion/* confusion */.Hq)(plan.classes);
    const baseline = (0,confusion/* confusion */.Hq)(plan.classes);
    const evaluate = (rows) => {
        (0,confusion/* countRows */.BO)(candidate, plan.labels, plan.candidate, rows);
        (0,confusion/* countRows */.BO)(baseline, plan.labels, plan.baseline, rows);
        return {
            candidate: (0,confusion/* classStatistic */.z6)(statistic, candidate, positive),
            baseline: (0,confusion/* classStatistic */.z6)(statistic, baseline, positive),
        };
    };
    const difference = (rows) => {
        const both = evaluate(rows);
        return both.candidate - both.baseline;
    };
    return {
        estimate: evaluate(plan.rows),
        differences(seed, from, to) {
            const draw = drawer(plan);
            const drawn = new Float64Array(plan.rows.length);
            return Float64Array.from({ length: to - from }, (_, index) => {
                draw((0,statistics_random/* randomStream */._)(seed, from + index), drawn);
                return difference(drawn);
            });
        },
        leaveOneOut: () => leaveOneOut(plan, difference),
    };
}
function drawer({ rows, clusters }) {
    if (clusters === undefined) {
        const all = rows.reduce((sum, count) => sum + count, 0);
        return (random, into) => drawMultinomial(random, rows, all, into);
    }
    const { offsets, cells, rows: cellRows } = clusters;
    const weightsOf = weightDrawer(offsets.length - 1);
    return (random, into) => {
        into.fill(0);
        const weights = weightsOf(random);
        for (let cluster = 0; cluster < weights.length; cluster += 1) {
            const weight = weights[cluster] ?? 0;
            if (weight === 0)
                continue;
            for (let at = offsets[cluster] ?? 0; at < (offsets[cluster + 1] ?? 0); at += 1) {
                const cell = cells[at] ?? 0;
                into[cell] = (into[cell] ?? 0) + weight * (cellRows[at] ?? 0);
            }
        }
    };
}
/** As many draws as there are rows, cell after cell from conditional binomials. */
function drawMultinomial(random, rows, all, into) {
    let undrawn = all;
    let left = all;
    for (let cell = 0; cell < rows.length; cell += 1) {
        const size = rows[cell] ?? 0;
        const drawn = drawBinomial(random, left, size / undrawn);
        into[cell] = drawn;
        left -= drawn;
        undrawn -= size;
    }
}
function leaveOneOut(plan, difference) {
    const { rows, clusters } = plan;
    const left = rows.slice();
    if (clusters === undefined)
        return Array.from(rows, (units, cell) => {
            left[cell] = units - 1;
            const found = { difference: difference(left), units };
            left[cell] = units;
            return found;
        });
    const { offsets, cells, rows: cellRows } = clusters;
    const remove = (cluster, sign) => {
        for (let at = offsets[cluster] ?? 0; at < (offsets[cluster + 1] ?? 0); at += 1) {
            const cell = cells[at] ?? 0;
            left[cell] = (left[cell] ?? 0) - sign * (cellRows[at] ?? 0);
        }
    };
    return Array.from({ length: offsets.length - 1 }, (_, cluster) => {
        remove(cluster, 1);
        const found = { difference: difference(left), units: 1 };
        remove(cluster, -1);
        return found;
    });
}

// EXTERNAL MODULE: ./build/src/metrics/statistics/rank-order.js
var rank_order = __webpack_require__(15892);
;// CONCATENATED MODULE: ./build/src/metrics/statistics/replicates-ranks.js



/** Steps over rows that the jackknife of a rank metric may take: a second or so. */
const MAXIMUM_JACKKNIFE_STEPS = 4e8;
/** Resamples of a {@link RankPlan}: weights over the order that was sorted once. */
function rankReplicates(plan) {
    const { rows, classes, clusters } = plan;
    const steps = classes.reduce((sum, { candidate }) => sum + candidate.length, 0);
    const byRow = rowWeights(clusters?.codes);
    const difference = (units) => {
        const weights = byRow(units);
        return averaged(plan, 'candidate', weights) - averaged(plan, 'baseline', weights);
    };
    const units = clusters?.count ?? rows;
    const once = new Uint8Array(rows).fill(1);
    return {
        estimate: { candidate: averaged(plan, 'candidate', once), baseline: averaged(plan, 'baseline', once) },
        differences(seed, from, to) {
            const draw = weightDrawer(units);
            return Float64Array.from({ length: to - from }, (_, index) => difference(draw((0,statistics_random/* randomStream */._)(seed, from + index))));
        },
        leaveOneOut: () => (units * steps > MAXIMUM_JACKKNIFE_STEPS ? undefined : replicates_ranks_leaveOneOut(units, difference)),
    };
}
/** The average over the classes on which the metric is defined; NaN when there are none. */
function averaged({ statistic, average, classes }, model, weights) {
    let [sum, all] = [0, 0];
    for (const orders of classes) {
        const { value, positives, rows } = (0,rank_order/* rankMetric */.D2)(statistic, orders[model], weights);
        if (Number.isNaN(value))
            continue;
        const weight = average === 'weighted' ? positives : average === 'weighted-pairs' ? rows : 1;
        sum += weight * value;
        all += weight;
    }
    return sum / all;
}
/** Weights of rows from those of their clusters. */
function rowWeights(codes) {
    if (codes === undefined)
        return (units) => units;
    const weights = new Uint8Array(codes.length);
    return (units) => {
        for (let row = 0; row < codes.length; row += 1)
            weights[row] = units[codes[row] ?? 0] ?? 0;
        return weights;
    };
}
function replicates_ranks_leaveOneOut(units, difference) {
    const weights = new Uint8Array(units).fill(1);
    return Array.from(weights, (_, unit) => {
        weights[unit] = 0;
        const found = { difference: difference(weights), units: 1 };
        weights[unit] = 1;
        return found;
    });
}

// EXTERNAL MODULE: ./build/src/metrics/statistics/bootstrap-plan.js
var bootstrap_plan = __webpack_require__(73725);
;// CONCATENATED MODULE: ./build/src/metrics/statistics/replicates-sums.js



/** Resamples that are drawn side by side, so that a block of values is fetched once for all of them. */
const SIDE_BY_SIDE = 64;
/** Resamples of a {@link SumPlan}. */
function sumReplicates(plan) {
    const { statistic, counted, values, units } = plan;
    const width = (0,bootstrap_plan/* sumColumns */.zW)(statistic, counted);
    const finish = (sums, drawnUnits) => differenceOf(statistic, sums, counted ? (sums[width - 1] ?? 0) : drawnUnits);
    return {
        estimate: plan.estimate,
        differences(seed, from, to) {
            const found = new Float64Array(to - from);
            for (let first = from; first < to; first += SIDE_BY_SIDE) {
                const sums = resampledSums(plan, width, seed, first, Math.min(first + SIDE_BY_SIDE, to));
                for (const [index, own] of sums.entries())
                    found[first - from + index] = finish(own, units);
            }
            return found;
        },
        leaveOneOut() {
            const all = new Float64Array(width);
            for (let at = 0; at < values.length; at += 1)
                all[at % width] = (all[at % width] ?? 0) + (values[at] ?? 0);
            return Array.from({ length: units }, (_, unit) => {
                const left = all.map((sum, column) => sum - (values[unit * width + column] ?? 0));
                return { difference: finish(left, units - 1), units: 1 };
            });
        },
    };
}
function resampledSums({ values, units }, width, seed, from, to) {
    const blocks = blocksOf(units, largestBlock(width));
    const resamples = Array.from({ length: to - from }, (_, index) => {
        const random = (0,statistics_random/* randomStream */._)(seed, from + index);
        const counts = new Uint32Array(blocks.length);
        drawBlockCounts(random, blocks, counts);
        return { random, counts, sums: new Float64Array(width) };
    });
    const draw = placeDrawer();
    blocks.forEach(({ from: first, size }, block) => {
        const own = values.subarray(first * width, (first + size) * width);
        // A call for each draw of places: V8 makes slow code of one loop inside the other.
        resamples.forEach(({ random, counts, sums }) => {
            const count = counts[block] ?? 0;
            const places = draw(random, size, count);
            for (let column = 0; column < width; column += 1)
                sums[column] = (sums[column] ?? 0) + gather(own.subarray(column), width, places, count);
        });
    });
    return resamples.map(({ sums }) => sums);
}
const CACHE_VALUES = 2048;
/** So many units that their values fit in the first-level cache; a power of two. */
const largestBlock = (width) => 2 ** Math.floor(Math.log2(CACHE_VALUES / width));
/** Adds up every `width`-th value at the places. Two sums, because each addition has to wait for the one before it. */
function gather(values, width, places, count) {
    let even = 0;
    let odd = 0;
    let at = 0;
    for (; at + 1 < count; at += 2) {
        even += values[(places[at] ?? 0) * width] ?? 0;
        odd += values[(places[at + 1] ?? 0) * width] ?? 0;
    }
    return at < count ? even + (values[(places[at] ?? 0) * width] ?? 0) + odd : even + odd;
}
/** Candidate − baseline from the sums of the plan's columns. NaN when it is not defined. */
function differenceOf(statistic, sums, rows) {
    const [first = 0, second = 0, third = 0, fourth = 0] = sums;
    switch (statistic) {
        case 'mean':
            return first / rows;
        case 'root-mean':
            return Math.sqrt(first / rows) - Math.sqrt(second / rows);
        case 'ratio':
            return (first - second) / third;
        case 'determination': {
            const total = fourth - (third * third) / rows;
            // What is left of equal targets is rounding.
            return total <= fourth * 1e-14 ? Number.NaN : (second - first) / total;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/metrics/statistics/replicates.js



function replicatesOf(plan) {
    switch (plan.kind) {
        case 'cells':
            return cellReplicates(plan);
        case 'sums':
            return sumReplicates(plan);
        case 'ranks':
            return rankReplicates(plan);
    }
}


/***/ }),

/***/ 57404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ sharedCodes),
/* harmony export */   Q: () => (/* binding */ sharedNumbers)
/* harmony export */ });
/** Memory that worker threads can read without a copy. */
const sharedNumbers = (length) => new Float64Array(new SharedArrayBuffer(length * 8));
const sharedCodes = (length) => new Uint32Array(new SharedArrayBuffer(length * 4));


/***/ }),

/***/ 69914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ sortedRows)
/* harmony export */ });
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
/** Where the digits of a half of a double begin: 11, 11 and 10 bits. */
const SHIFTS = [0, DIGIT_BITS, 2 * DIGIT_BITS];
/**
 * Rows by rising value, equal values in row order: a radix sort over the bits of the doubles, which for a million values is several
 * times as fast as a comparison sort of indices. -0 is 0.
 * @param values numbers, none of them NaN
 */
function sortedRows(values) {
    let keys = sortableKeys(values);
    let spare = keysFor(values.length);
    for (const half of ['lower', 'upper']) {
        for (const shift of SHIFTS) {
            const starts = startsOf(keys[half], shift);
            if (starts === undefined)
                continue;
            scatter(keys, keys[half], shift, starts, spare);
            [keys, spare] = [spare, keys];
        }
    }
    return keys.rows;
}
const keysFor = (rows) => ({
    lower: new Uint32Array(rows),
    upper: new Uint32Array(rows),
    rows: new Uint32Array(rows),
});
/** The halves of the doubles' bits, changed so that they rise with the values. */
function sortableKeys(values) {
    const keys = keysFor(values.length);
    const { lower, upper, rows } = keys;
    const view = new DataView(new ArrayBuffer(8));
    for (let row = 0; row < values.length; row += 1) {
        view.setFloat64(0, (values[row] ?? 0) + 0);
        const high = view.getInt32(0);
        // Negative doubles rise against their bits; positive ones belong behind them.
        upper[row] = high < 0 ? ~high : high ^ 0x80000000;
        lower[row] = high < 0 ? ~view.getInt32(4) : view.getInt32(4);
        rows[row] = row;
    }
    return keys;
}
/** Where the rows with each digit begin; undefined when all rows have the same. */
function startsOf(words, shift) {
    const starts = new Uint32Array(DIGITS);
    for (let at = 0; at < words.length; at += 1) {
        const digit = ((words[at] ?? 0) >>> shift) & (DIGITS - 1);
        starts[digit] = (starts[digit] ?? 0) + 1;
    }
    if (starts.includes(words.length))
        return undefined;
    let before = 0;
    for (let digit = 0; digit < DIGITS; digit += 1) {
        const count = starts[digit] ?? 0;
        starts[digit] = before;
        before += count;
    }
    return starts;
}
function scatter(from, words, shift, starts, into) {
    const { lower, upper, rows } = from;
    for (let at = 0; at < rows.length; at += 1) {
        const digit = ((words[at] ?? 0) >>> shift) & (DIGITS - 1);
        const place = starts[digit] ?? 0;
        starts[digit] = place + 1;
        into.lower[place] = lower[at] ?? 0;
        into.upper[place] = upper[at] ?? 0;
        into.rows[place] = rows[at] ?? 0;
    }
}


/***/ })

};
