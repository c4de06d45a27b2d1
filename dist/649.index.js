export const id = 649;
export const ids = [649,596];
export const modules = {

/***/ 75649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/adapters/clock.js
var clock = __webpack_require__(70596);
// EXTERNAL MODULE: ./build/src/adapters/event-context.js + 1 modules
var event_context = __webpack_require__(5843);
// EXTERNAL MODULE: ./build/src/adapters/files.js
var files = __webpack_require__(309);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/runtime/run-action.js + 6 modules
var run_action = __webpack_require__(86620);
// EXTERNAL MODULE: ./build/src/config/load.js + 7 modules
var load = __webpack_require__(86631);
// EXTERNAL MODULE: ./build/src/config/load-base.js
var load_base = __webpack_require__(10982);
// EXTERNAL MODULE: ./build/src/config/policy.js
var config_policy = __webpack_require__(21520);
// EXTERNAL MODULE: ./build/src/config/project.js
var config_project = __webpack_require__(35949);
// EXTERNAL MODULE: ./build/src/records/digest.js + 1 modules
var digest = __webpack_require__(23012);
// EXTERNAL MODULE: ./build/src/records/find-candidate.js
var find_candidate = __webpack_require__(38273);
// EXTERNAL MODULE: ./build/src/records/names.js
var names = __webpack_require__(13184);
;// CONCATENATED MODULE: ./build/src/metrics/direction.js
const LOWER = new Set(`loss logloss losses error errors rmse mse msle rmsle mae mape smape wer cer ppl perplexity nll deviance bpb brier ece
  eer fid latency time runtime duration cost size memory params parameters drift`.split(/\s+/));
const HIGHER = new Set(`acc accuracy f1 precision recall auc auroc auprc rocauc prauc ap map ndcg mrr r2 kappa mcc specificity sensitivity
  bleu rouge iou miou dice pass win reward throughput`.split(/\s+/));
/**
 * Which way is better: the configuration decides, then the name, by whole words, so that `lossless` is no loss and `mape` no `map`.
 * A name that speaks for both ways, or for none, leaves it unknown; a metric of unknown direction never blocks.
 */
function directionOf(name, configured) {
    if (configured !== undefined)
        return { direction: configured, source: 'configuration' };
    const named = directionByName(name);
    return named === undefined ? { direction: 'unknown', source: 'unknown' } : { direction: named, source: 'name' };
}
function directionByName(name) {
    const words = wordsOf(name);
    // A rate of work, such as eval_samples_per_second; its last word would say "time".
    if (/(^| )per (second|sec|s|minute)( |$)/.test(words.join(' ')))
        return 'higher';
    const lower = words.some((word) => LOWER.has(word));
    const higher = words.some((word) => HIGHER.has(word));
    if (lower === higher)
        return undefined;
    // scikit-learn negates losses so that higher is better: neg_log_loss.
    const negated = words[0] === 'neg';
    return lower !== negated ? 'lower' : 'higher';
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

;// CONCATENATED MODULE: ./build/src/metrics/metric-value.js
/** The value of a metric; undefined when it was not measured. Safe for names such as `constructor`. */
function metricOf(metrics, name) {
    return Object.hasOwn(metrics, name) ? metrics[name] : undefined;
}

;// CONCATENATED MODULE: ./build/src/metrics/judge-metric.js


/**
 * Judges one metric of a candidate against its gate and each baseline. With several baselines the worst verdict counts.
 *
 * Let d be candidate − baseline, with its sign turned so that more is better, and m the margin. Without any uncertainty
 * information the margin alone decides: d > m is better, d ≥ −m is a pass, anything less is worse. Both comparisons allow
 * for the rounding error of the subtraction (see {@link roundingError}), so that 0.91 against 0.93 is within a margin of 0.02.
 * @param gate undefined for a metric that the policy does not mention: it is shown and never blocks
 */
function judgeMetric(name, gate, candidate, baselines) {
    const known = directionOf(name, gate?.direction);
    const value = metricOf(candidate, name) ?? null;
    const rule = gate === undefined ? null : ruleOf(gate);
    const margin = known.direction === 'unknown' ? null : (rule?.margin ?? null);
    const compared = baselines.map((baseline) => compareWith(baseline, name, value, known, margin));
    return {
        name,
        direction: known.direction,
        directionSource: known.source,
        candidate: value,
        baselines: compared,
        gate: rule,
        ...verdictOf({ value, rule, known, compared }),
    };
}
/** A gate that names neither margin nor limit still is a gate: not worse at all. */
function ruleOf({ margin, min, max }) {
    const limited = min !== undefined || max !== undefined;
    return { margin: margin ?? (limited ? null : 0), min: min ?? null, max: max ?? null };
}
function compareWith(baseline, name, candidate, { direction }, margin) {
    const value = metricOf(baseline.metrics, name) ?? null;
    const delta = typeof candidate === 'number' && typeof value === 'number' ? difference(candidate, value) : null;
    const unjudged = { name: baseline.name, value, delta, interval: null, test: 'none', verdict: 'ungated' };
    if (delta === null || margin === null || typeof candidate !== 'number' || typeof value !== 'number')
        return unjudged;
    const gain = direction === 'lower' ? -delta : delta;
    const error = roundingError(candidate, value, margin);
    const verdict = gain > margin + error ? 'better' : gain >= -margin - error ? 'pass' : 'worse';
    return { ...unjudged, test: 'margin', verdict };
}
/** Null when the difference of two numbers is too large to be a number. */
function difference(candidate, baseline) {
    const delta = candidate - baseline;
    return Number.isFinite(delta) ? delta : null;
}
/** Decimal fractions are not exact in binary: four units in the last place of the largest number involved. */
function roundingError(...values) {
    return 4 * Number.EPSILON * Math.max(...values.map(Math.abs));
}
function verdictOf({ value, rule, known, compared }) {
    if (rule === null)
        return { verdict: 'ungated', detail: value === null ? 'The candidate does not measure it.' : null };
    if (value === null)
        return { verdict: 'missing', detail: 'It is gated, but the candidate does not measure it.' };
    if (typeof value !== 'number')
        return { verdict: 'invalid', detail: `Its value is ${value}, which is not a number.` };
    const broken = brokenLimit(value, rule);
    if (broken !== null)
        return { verdict: 'worse', detail: broken };
    const judged = compared.filter((baseline) => baseline.test !== 'none');
    const worse = judged.filter((baseline) => baseline.verdict === 'worse').map((baseline) => baseline.name);
    if (worse.length > 0) {
        return { verdict: 'worse', detail: `It is worse than ${worse.join(' and ')} by more than the margin.` };
    }
    if (judged.length > 0) {
        return { verdict: judged.every((baseline) => baseline.verdict === 'better') ? 'better' : 'pass', detail: null };
    }
    if (rule.min !== null || rule.max !== null)
        return { verdict: 'pass', detail: null };
    if (known.direction === 'unknown') {
        return { verdict: 'ungated', detail: 'Its direction is unknown: set `direction` in its gate.' };
    }
    const why = compared.length === 0 ? 'There is no baseline to compare it with.' : 'No baseline has a number for it.';
    return { verdict: 'ungated', detail: why };
}
function brokenLimit(value, { min, max }) {
    if (min !== null && value < min)
        return `It is below the limit of ${min}.`;
    if (max !== null && value > max)
        return `It is above the limit of ${max}.`;
    return null;
}

;// CONCATENATED MODULE: ./build/src/metrics/compare.js



const MAXIMUM_ROWS = 10_000;
const NAMED_METRICS = 8;
/**
 * Compares a candidate with its baselines by the gates of the policy. Numbers are compared only when they were measured on the same
 * evaluation data.
 */
function compareMetrics(candidate, baselines, rules) {
    const judged = baselines.map((baseline) => ({ baseline, ...usability(baseline, candidate.evaluationSet) }));
    const comparable = judged.flatMap(({ baseline, status }) => status === 'found' && baseline.status === 'found'
        ? [{ name: baseline.name, metrics: baseline.measured.metrics }]
        : []);
    const gates = new Map(rules.gates.map((gate) => [gate.metric, gate]));
    const names = metricNames([...gates.keys()], candidate.metrics, comparable);
    const rows = names
        .slice(0, MAXIMUM_ROWS)
        .map((name) => judgeMetric(name, gates.get(name), candidate.metrics, comparable))
        .sort((a, b) => ROW_ORDER[a.verdict] - ROW_ORDER[b.verdict]);
    const statuses = judged.map(({ baseline, status, detail }) => ({ name: baseline.name, status, detail }));
    const verdict = overallVerdict(rows, statuses);
    const sameSetUnknown = comparable.length > 0 && candidate.evaluationSet === null;
    return {
        rows,
        baselines: statuses,
        verdict,
        promotable: isPromotable(verdict, rules.inconclusive),
        reasons: [
            ...rowReasons(rows, comparable.length > 0),
            ...statuses.flatMap(({ detail }) => (detail === null ? [] : [detail])),
            ...(verdict === 'first' ? ['There is nothing to compare with yet: only absolute limits were checked.'] : []),
            ...(sameSetUnknown
                ? ['No evaluation data is declared, so nobody can tell whether the numbers were measured on the same rows.']
                : []),
            ...(comparable.length > 0
                ? ['The verdict rests on single numbers and margins: there is no uncertainty information.']
                : []),
            ...(names.length > MAXIMUM_ROWS ? [`${names.length - MAXIMUM_ROWS} more metrics are left out.`] : []),
        ],
    };
}
/**
 * Gates for a model that has no policy yet: no worse than the baselines wherever a metric's name says which way is better.
 * They make a first report readable; nothing can be promoted by them.
 */
function gatesFromNames(metrics) {
    return Object.keys(metrics)
        .filter((metric) => directionOf(metric, undefined).direction !== 'unknown')
        .map((metric) => ({ metric, direction: undefined, margin: 0, min: undefined, max: undefined }));
}
/** Failed rows first, so that nobody has to search for them. */
const ROW_ORDER = {
    missing: 0,
    invalid: 1,
    worse: 2,
    inconclusive: 3,
    better: 4,
    pass: 5,
    ungated: 6,
};
function usability(baseline, evaluationSet) {
    if (baseline.status !== 'found')
        return { status: baseline.status, detail: baseline.detail };
    if (baseline.measured.evaluationSet === evaluationSet)
        return { status: 'found', detail: null };
    return {
        status: 'incomparable',
        detail: `The numbers of ${baseline.name} were measured on other evaluation data, so they cannot be compared.`,
    };
}
/** Gated metrics in the order of the configuration, then the candidate's, then those that only a baseline has. */
function metricNames(gated, candidate, baselines) {
    const others = new Set([candidate, ...baselines.map(({ metrics }) => metrics)].flatMap((set) => Object.keys(set)));
    const measured = [...others].sort((a, b) => Number(isMissing(candidate, a)) - Number(isMissing(candidate, b)) || order(a, b));
    return [...new Set([...gated, ...measured])];
}
const isMissing = (metrics, name) => metricOf(metrics, name) === undefined;
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function overallVerdict(rows, baselines) {
    const has = (...verdicts) => rows.some(({ verdict }) => verdicts.includes(verdict));
    if (has('missing', 'invalid'))
        return 'failed';
    if (has('worse'))
        return 'worse';
    // A baseline that exists and could not be used leaves the question open, whatever the others say.
    const open = baselines.some(({ status }) => status === 'incomparable' || status === 'unreadable');
    if (open || has('inconclusive'))
        return 'inconclusive';
    if (baselines.every(({ status }) => status !== 'found'))
        return 'first';
    if (has('better'))
        return 'better';
    return has('pass') ? 'pass' : 'inconclusive';
}
function isPromotable(verdict, inconclusive) {
    switch (verdict) {
        case 'better':
        case 'pass':
        case 'first':
            return true;
        case 'inconclusive':
            return inconclusive !== 'fail';
        case 'worse':
        case 'failed':
            return false;
    }
}
/** @param compared without a baseline, rows that need one have no reason of their own */
function rowReasons(rows, compared) {
    const details = rows.flatMap(({ name, gate, verdict, detail }) => detail === null || (verdict === 'ungated' && (gate === null || !compared)) ? [] : [{ name, detail }]);
    const shown = details.slice(0, NAMED_METRICS).map(({ name, detail }) => `${clip(name)}: ${detail}`);
    const more = details.length - shown.length;
    const nothingGated = rows.every(({ gate }) => gate === null);
    return [
        ...shown,
        ...(more > 0 ? [`${more} more metrics do not pass or could not be judged.`] : []),
        ...(nothingGated ? ['The policy gates no metric, so nothing was judged.'] : []),
    ];
}
const clip = (name) => (name.length > 80 ? `${name.slice(0, 80)}…` : name);

;// CONCATENATED MODULE: ./build/src/report/build-report.js

const MAXIMUM_REASONS = 100;
const LONGEST_REASON = 1_024;
const ABSENT_POLICY = 'The base branch has no policy for this model yet: approval is possible after this configuration is merged.';
/** The report on a candidate: judged by the policy of the base branch, or, where there is none, by the metrics' names and without effect. */
function judgedReport(subject, { record, digest }, facts, baseData) {
    const { policy } = subject;
    const rules = policy === undefined
        ? { gates: gatesFromNames(record.metrics), inconclusive: 'warn' }
        : { gates: policy.evaluate.gates, inconclusive: policy.evaluate.inconclusive };
    const comparison = compareMetrics(record, facts.map(({ baseline }) => baseline), rules);
    return {
        ...heading(subject),
        candidate: {
            digest,
            inputKey: record.inputKey,
            artifactDigest: record.artifact.digest,
            evaluationSet: record.evaluationSet,
            trainedAt: record.commits.head,
            runUrl: record.run.url,
            // By commit and not by run, so that a second run of the same commit gives the same report.
            reused: record.commits.head !== subject.head,
        },
        baselines: facts.map((fact, index) => baselineEntry(fact, comparison.baselines[index])),
        metrics: comparison.rows,
        data: record.data.map(({ name, role, rows, digest: now }) => {
            const before = baseData?.get(name);
            const changed = baseData === undefined ? null : before?.digest !== now;
            return { name, role, rows, digest: now, baseRows: before?.rows ?? null, changed };
        }),
        verdict: comparison.verdict,
        promotable: policy !== undefined && comparison.promotable,
        reasons: limited([...(policy === undefined ? [noPolicy(subject)] : []), ...comparison.reasons]),
    };
}
/** A pull request that repairs the configuration must get a report too, so a broken one is like none. */
const noPolicy = ({ brokenPolicy }) => brokenPolicy === undefined
    ? ABSENT_POLICY
    : `The configuration on the base branch cannot be read, so there is no policy until it is repaired: ${brokenPolicy}`;
/** The report that there is nothing to judge, and why. */
function emptyReport(subject, reasons) {
    return {
        ...heading(subject),
        candidate: null,
        baselines: [],
        metrics: [],
        data: [],
        verdict: 'failed',
        promotable: false,
        reasons: limited(reasons),
    };
}
function heading({ model, repository, pullRequest, head, base, policy, policyChanged }) {
    const policyDigest = policy?.digest ?? null;
    return {
        schema: 'trainyard/report/v1',
        model,
        repository,
        pullRequest,
        head,
        base,
        policyDigest,
        policyChanged,
    };
}
function baselineEntry({ baseline, label, commit, digest, createdAt }, used) {
    const detail = used?.detail ?? null;
    return {
        name: baseline.name,
        status: used?.status ?? baseline.status,
        label,
        commit,
        digest,
        createdAt,
        detail: detail === null ? null : build_report_clip(detail),
    };
}
const limited = (reasons) => reasons.slice(0, MAXIMUM_REASONS).map(build_report_clip);
/** Cutting may halve a surrogate pair, which has no canonical form. */
const build_report_clip = (sentence) => sentence.slice(0, LONGEST_REASON).toWellFormed();

// EXTERNAL MODULE: ./build/src/config/input-key.js + 1 modules
var input_key = __webpack_require__(56544);
// EXTERNAL MODULE: ./build/src/records/read-record.js
var read_record = __webpack_require__(51074);
;// CONCATENATED MODULE: ./build/actions/compare/baselines.js






/** The model in production: the release record in the GitOps repository, for the first environment that a merge promotes to. */
async function productionBaseline(model, promote, gitops) {
    const environment = promote?.environments.find(({ on }) => on.kind === 'merge')?.name;
    if (promote === undefined || environment === undefined) {
        return absent('production', 'No environment is promoted to at the merge, so there is no production to compare with.');
    }
    const { repository: name, branch } = promote;
    const path = (0,names/* releasePath */.bD)(model, environment);
    return await orUnreadable('production', `The release record in ${name} could not be read`, async () => {
        const repository = gitops(name);
        const head = await repository.branchHead(branch);
        if (head === undefined) {
            return unreadable('production', `The branch ${branch} of ${name} does not exist, or the token may not read it.`);
        }
        const content = await (await repository.tree(head)).read(path, read_record/* MAXIMUM_RECORD_BYTES */.nw);
        if (content === undefined)
            return absent('production', `Nothing was released to ${environment} yet.`);
        const release = (0,read_record/* readRelease */.iJ)(content, `${path} in ${name}`);
        if (release.model !== model || release.environment !== environment) {
            return unreadable('production', `${path} in ${name} is the record of ${release.model} in ${release.environment}.`);
        }
        return {
            baseline: { name: 'production', status: 'found', measured: release },
            label: release.version,
            commit: release.source.commit,
            digest: release.candidateDigest,
            createdAt: release.promotedAt,
        };
    });
}
/** The model of the base branch: the candidate with the input key that the base commit has. */
async function baseBaseline(model, base, source, expected) {
    const { project, tree } = base;
    const known = project === undefined ? undefined : (0,config_project/* modelNamed */.XI)(project, model);
    if (project === undefined || known === undefined) {
        return { facts: absent('base', 'The base branch does not have this model.'), data: undefined };
    }
    let data;
    const facts = await orUnreadable('base', 'The base branch could not be examined', async () => {
        const key = (await (0,input_key/* inputKeys */.n)(tree, { ...project, models: [known] })).get(model);
        if (key === undefined)
            return absent('base', 'The base branch does not have this model.');
        const found = await (0,find_candidate/* findCandidate */.$)(source, { ...expected, model, inputKey: key.key, trusted: tree.commit });
        const rows = new Map(found.kind === 'found' ? found.record.data.map((set) => [set.name, set.rows]) : []);
        data = new Map(key.data.map(({ name, digest }) => [name, { digest, rows: rows.get(name) ?? null }]));
        if (found.kind === 'none') {
            return absent('base', ['The model of the base branch was not trained, or has expired.', ...found.rejected].join(' '));
        }
        return {
            baseline: { name: 'base', status: 'found', measured: found.record },
            label: tree.commit.slice(0, 7),
            commit: found.record.commits.head,
            digest: found.digest,
            createdAt: found.record.usage.finishedAt,
        };
    });
    return { facts, data };
}
/** What a baseline cannot tell is said in the report: it does not keep the rest from being judged. */
async function orUnreadable(name, what, read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return unreadable(name, `${what}: ${error.message}`);
        if (error instanceof errors/* UserErrors */.tQ)
            return unreadable(name, `${what}: ${error.problems[0].message}`);
        throw error;
    }
}
const absent = (name, detail) => without(name, 'absent', detail);
const unreadable = (name, detail) => without(name, 'unreadable', detail);
function without(name, status, detail) {
    return { baseline: { name, status, detail }, label: null, commit: null, digest: null, createdAt: null };
}

// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/records/find-report.js
var find_report = __webpack_require__(68420);
// EXTERNAL MODULE: ./build/src/report/numbers.js
var numbers = __webpack_require__(70650);
;// CONCATENATED MODULE: ./build/src/report/report-view.js

/** The verdict in one line, never by colour alone: `✅ Better: model is better than …`. Markdown. */
function headlineOf(view) {
    const { icon, word, says } = headline(view);
    return `${icon} ${word}: ${(0,markdown/* code */.aY)(view.record.model)} ${says}`;
}
/** The same for places that show plain text, such as a check's title. */
function plainHeadlineOf(view) {
    return headlineOf(view).replaceAll('`', '');
}
function headline({ record, situation }) {
    switch (situation) {
        case 'data-refused':
            return { icon: '❌', word: 'Data refused', says: 'was not trained, because its data did not pass the check' };
        case 'training-failed':
            return { icon: '❌', word: 'Training failed', says: 'has no candidate to judge' };
        case 'training-cancelled':
            return { icon: '❌', word: 'Cancelled', says: 'has no candidate to judge' };
        case 'no-candidate':
            return { icon: '❌', word: 'No candidate', says: 'has no candidate that can be believed' };
        case 'compared':
            return verdictHeadline(record);
    }
}
function verdictHeadline({ verdict, baselines, metrics }) {
    const found = baselines.filter(({ status }) => status === 'found');
    const compared = (0,markdown/* list */.p_)(found.map(baselineName));
    switch (verdict) {
        case 'better':
            return { icon: '✅', word: 'Better', says: `is better than ${compared}` };
        case 'pass':
            return { icon: '✅', word: 'Pass', says: `is as good as ${compared}, within its margins` };
        case 'worse': {
            const worse = found.filter(({ name }) => metrics.some((row) => row.baselines.some((other) => other.name === name && other.verdict === 'worse')));
            const says = worse.length === 0 ? 'breaks a limit' : `is worse than ${(0,markdown/* list */.p_)(worse.map(baselineName))}`;
            return { icon: '❌', word: 'Worse', says };
        }
        case 'inconclusive':
            return { icon: '⚠️', word: 'Inconclusive', says: 'has no clear verdict' };
        case 'first':
            return { icon: '🆕', word: 'First report', says: 'has nothing to be compared with yet' };
        case 'failed':
            return { icon: '❌', word: 'Failed', says: 'does not measure what its gates need' };
    }
}
/** `production v7`: Markdown. */
function baselineName({ name, label }) {
    return label === null ? name : `${name} ${(0,markdown/* code */.aY)(label, 20)}`;
}

;// CONCATENATED MODULE: ./build/src/report/metrics-table.js



/** Verdicts that keep a model from being promoted, or leave the question open. */
const NOT_PASSING = ['missing', 'invalid', 'worse', 'inconclusive'];
const isPassing = ({ verdict }) => !NOT_PASSING.includes(verdict);
/** A metric the policy does not mention: shown, never judged. */
const isUngated = ({ gate, verdict }) => gate === null && verdict === 'ungated';
/** Metrics with their baselines side by side, in the order of the rows. */
function metricsTable(rows, baselines) {
    const found = baselines.filter(({ status }) => status === 'found');
    const columns = found.map(({ name }) => name);
    const deltaHead = found.length < 2 ? 'Δ' : found.map(({ name }) => `Δ ${name}`);
    return (0,markdown/* table */.tp)(`lc${'r'.repeat(found.length)}r${'r'.repeat(Math.max(1, found.length))}ll`, ['metric', 'better', ...found.map(baselineName), 'candidate', ...[deltaHead].flat(), 'gate', 'verdict'], rows.map((row) => cells(row, columns)));
}
function cells(row, columns) {
    const baselines = columns.map((name) => row.baselines.find((baseline) => baseline.name === name));
    const format = (0,numbers/* rowFormat */.AZ)([row.candidate, ...baselines.map((baseline) => baseline?.value ?? null)], baselines.flatMap((baseline) => baseline?.delta ?? []));
    return [
        (0,markdown/* code */.aY)(row.name),
        { higher: '↑', lower: '↓', unknown: '?' }[row.direction],
        ...baselines.map((baseline) => format.value(baseline?.value ?? null)),
        row.candidate === null ? 'not measured' : format.value(row.candidate),
        ...(baselines.length === 0 ? ['–'] : baselines.map((baseline) => deltaCell(baseline, format))),
        gateCell(row),
        verdictCell(row),
    ];
}
function deltaCell(baseline, format) {
    if (baseline === undefined || baseline.delta === null)
        return '–';
    const delta = format.delta(baseline.delta, baseline.value);
    // Bold marks where a row fails when it has several baselines.
    return baseline.verdict === 'worse' ? `**${delta}**` : delta;
}
function gateCell({ gate, direction }) {
    if (gate === null)
        return '–';
    const plain = (value) => String(value).replace('-', '\u2212');
    const margin = gate.margin ?? undefined;
    const rules = [
        margin !== undefined && direction === 'higher' && `Δ ≥ ${margin === 0 ? '0' : `\u2212${plain(margin)}`}`,
        margin !== undefined && direction === 'lower' && `Δ ≤ ${margin === 0 ? '0' : `+${plain(margin)}`}`,
        gate.min !== null && `≥ ${plain(gate.min)}`,
        gate.max !== null && `≤ ${plain(gate.max)}`,
    ].filter((rule) => rule !== false);
    return rules.length === 0 ? '–' : rules.join(', ');
}
function verdictCell({ verdict, gate, candidate, baselines }) {
    switch (verdict) {
        case 'better':
            return '✅ better';
        case 'pass':
            return baselines.some(({ test }) => test !== 'none') ? '✅ pass' : '✅ within limit';
        case 'worse':
            return breaksLimit(gate, candidate) ? '❌ out of limit' : '❌ worse';
        case 'inconclusive':
            return '⚠️ inconclusive';
        case 'missing':
            return '❌ missing';
        case 'invalid':
            return '❌ invalid';
        case 'ungated':
            return gate === null ? 'not gated' : '➖ not judged';
    }
}
function breaksLimit(gate, candidate) {
    if (gate === null || typeof candidate !== 'number')
        return false;
    return (gate.min !== null && candidate < gate.min) || (gate.max !== null && candidate > gate.max);
}

;// CONCATENATED MODULE: ./build/src/report/report-body.js




/** From everything to what always fits. */
const STAGES = [
    { details: true, passing: true, failedRows: 10_000, reasons: 20 },
    { details: false, passing: true, failedRows: 10_000, reasons: 20 },
    { details: false, passing: false, failedRows: 10_000, reasons: 20 },
    ...[200, 100, 40, 15].map((failedRows) => ({ details: false, passing: false, failedRows, reasons: 8 })),
];
const SMALLEST = { details: false, passing: false, failedRows: 5, reasons: 3 };
/**
 * The richest rendering within a limit, counted both in UTF-16 units and in bytes, because services differ in what they count.
 * @param render must shrink with the stage
 */
function fitted(render, limit) {
    const fits = (body) => body.length <= limit && Buffer.byteLength(body) <= limit;
    for (const stage of STAGES) {
        const body = render(stage);
        if (fits(body))
            return body;
    }
    return render(SMALLEST);
}
/** Heading, rule change, table and reasons: what a reader must see. */
function verdictSections(view, stage) {
    const { record } = view;
    const judged = record.metrics.filter((row) => !isUngated(row));
    const failed = judged.filter((row) => !isPassing(row));
    const passing = judged.filter(isPassing);
    const shown = [...failed.slice(0, stage.failedRows), ...(stage.passing ? passing : [])];
    const failedLeft = failed.length - Math.min(failed.length, stage.failedRows);
    const left = [
        ...(failedLeft > 0 ? [`${(0,markdown/* count */.U9)(failedLeft, 'more row')} that do not pass`] : []),
        ...(stage.passing || passing.length === 0 ? [] : [`${(0,markdown/* count */.U9)(passing.length, 'row')} that pass`]),
    ];
    return [
        `## ${headlineOf(view)}`,
        ...(record.policyChanged && record.policyDigest !== null ? [POLICY_CHANGED] : []),
        ...(judged.length === 0 ? [] : [`**${tally(judged)}**`]),
        ...(shown.length === 0 ? [] : [metricsTable(shown, record.baselines)]),
        ...(left.length === 0 ? [] : [`_Left out here for its length: ${left.join(', ')}. ${summaryLink(view)}_`]),
        ...reasons(record, stage.reasons),
    ];
}
const POLICY_CHANGED = [
    '> [!WARNING]',
    '> This pull request changes how models are judged, approved or promoted. The rules of the base branch apply here; ' +
        'the change takes effect after the merge.',
].join('\n');
/** Everything that explains: folded away in the comment. */
function detailSections(view) {
    const { record } = view;
    const ungated = record.metrics.filter(isUngated);
    return [
        ...(ungated.length === 0
            ? []
            : [(0,markdown/* details */.zH)(`${(0,markdown/* count */.U9)(ungated.length, 'metric')} not gated`, metricsTable(ungated, record.baselines))]),
        ...(record.data.length === 0 ? [] : [(0,markdown/* details */.zH)(dataTitle(record), dataTable(record))]),
        ...(view.changes.length === 0 ? [] : [(0,markdown/* details */.zH)('What the merge will change', changesTable(view))]),
        ...provenance(view),
        (0,markdown/* details */.zH)('How this is decided', HOW),
    ];
}
/** Where the numbers come from. */
function footer(view) {
    return `Report ${(0,markdown/* code */.aY)(view.digest.slice(0, 19))} on commit ${(0,markdown/* code */.aY)(view.record.head.slice(0, 7))}. ${summaryLink(view)}`;
}
function summaryLink(view) {
    return `${(0,markdown/* link */.nf)('The job summary', view.runUrl)} holds everything.`;
}
function tally(judged) {
    const words = ['missing', 'invalid', 'worse', 'inconclusive', 'better', 'pass'];
    const counts = words.flatMap((word) => {
        const number = judged.filter(({ verdict }) => verdict === word).length;
        return number === 0 ? [] : [`${number} ${word}`];
    });
    const unjudged = judged.filter(({ verdict }) => verdict === 'ungated').length;
    return [...counts, ...(unjudged === 0 ? [] : [`${unjudged} not judged`])].join(', ');
}
function reasons({ reasons: all }, most) {
    if (all.length === 0)
        return [];
    const more = all.length - most;
    const lines = all.slice(0, most).map((reason) => `- ${(0,markdown/* text */.Qq)(reason)}`);
    return [[...lines, ...(more > 0 ? [`- ${more} more`] : [])].join('\n')];
}
function dataTitle({ data }) {
    const changed = data.filter((set) => set.changed === true).length;
    const known = data.some((set) => set.changed !== null);
    if (!known)
        return `Data: ${(0,markdown/* count */.U9)(data.length, 'set')}`;
    return changed === 0 ? 'Data: unchanged' : `Data: ${changed} of ${(0,markdown/* count */.U9)(data.length, 'set')} changed`;
}
function dataTable({ data }) {
    const rows = (number) => (number === null ? '–' : number.toLocaleString('en-US'));
    const change = (changed) => (changed === null ? 'unknown' : changed ? '⚠️ changed' : 'same');
    return (0,markdown/* table */.tp)('llrrll', ['data set', 'role', 'rows on base', 'rows', 'digest', 'against base'], data.map((set) => [
        (0,markdown/* code */.aY)(set.name),
        set.role,
        rows(set.baseRows),
        rows(set.rows),
        (0,markdown/* code */.aY)(set.digest.slice(0, 19)),
        change(set.changed),
    ]));
}
function changesTable({ changes }) {
    return (0,markdown/* table */.tp)('lllll', ['environment', 'repository', 'file', 'value', 'becomes'], changes.map(({ environment, repository, path, key, value }) => [
        (0,markdown/* code */.aY)(environment),
        (0,markdown/* code */.aY)(repository),
        (0,markdown/* code */.aY)(path, 120),
        (0,markdown/* code */.aY)(key, 120),
        (0,markdown/* code */.aY)(value, 120),
    ]));
}
function provenance(view) {
    const { candidate, baselines } = view.record;
    const lines = [
        ...(candidate === null
            ? []
            : [
                `- Candidate ${(0,markdown/* code */.aY)(candidate.digest.slice(0, 19))}, input key ${(0,markdown/* code */.aY)(candidate.inputKey.slice(0, 12))}, ` +
                    `model files ${(0,markdown/* code */.aY)(candidate.artifactDigest.slice(0, 19))}: ` +
                    `trained for commit ${(0,markdown/* code */.aY)(candidate.trainedAt.slice(0, 7))} by ${(0,markdown/* link */.nf)('this run', candidate.runUrl)}` +
                    `${candidate.reused ? ', reused because nothing that decides the training has changed since' : ''}.`,
            ]),
        ...baselines.map((baseline) => `- ${baselineLine(baseline, view.now)}`),
    ];
    return lines.length === 0 ? [] : [(0,markdown/* details */.zH)('Candidate and baselines', lines.join('\n'))];
}
function baselineLine({ name, status, label, commit, createdAt, detail }, now) {
    const old = createdAt === null ? undefined : (0,numbers/* age */.KW)(createdAt, now);
    const facts = [
        ...(label === null ? [] : [(0,markdown/* code */.aY)(label, 20)]),
        ...(commit === null ? [] : [`commit ${(0,markdown/* code */.aY)(commit.slice(0, 7))}`]),
        ...(old === undefined ? [] : [`${old} old`]),
        ...(status === 'found' ? [] : [`**${status}**`]),
    ];
    return `${{ production: 'Production', base: 'Base branch' }[name]}: ${facts.join(', ')}${detail === null ? '' : `. ${(0,markdown/* text */.Qq)(detail)}`}`;
}
const HOW = [
    '- Δ is candidate minus baseline. Better: it gains more than the margin. Pass: it loses no more than the margin. Worse: it loses more.',
    '- With several baselines the worst verdict counts. `min` and `max` are absolute limits.',
    '- The arrow is the direction in which a metric is better, from the configuration or else from its name. ' +
        'A metric of unknown direction never blocks.',
    '- Numbers are compared only when they were measured on the same evaluation data.',
    '- The rules come from the base branch, so no pull request judges itself.',
].join('\n');

;// CONCATENATED MODULE: ./build/src/report/check-summary.js


const LIMIT = 65_000;
const LONGEST_TITLE = 200;
/** The report as a check run. A report that allows no promotion fails, one that leaves the question open is neutral. */
function checkText(view) {
    const render = (stage) => [...verdictSections(view, stage), ...(stage.details ? detailSections(view) : [])].join('\n\n');
    return {
        conclusion: conclusionOf(view),
        title: plainHeadlineOf(view).slice(0, LONGEST_TITLE),
        summary: fitted(render, LIMIT),
    };
}
function conclusionOf({ record, terms, situation }) {
    if (situation === 'training-cancelled')
        return 'cancelled';
    // Without a policy nothing can be promoted anyway: failing would only keep the first configuration from being merged.
    if (terms === undefined && record.candidate !== null)
        return 'neutral';
    switch (record.verdict) {
        case 'better':
        case 'pass':
            return 'success';
        case 'first':
            return 'neutral';
        case 'inconclusive':
            return record.promotable ? 'neutral' : 'failure';
        case 'worse':
        case 'failed':
            return 'failure';
    }
}

// EXTERNAL MODULE: ./build/src/report/hidden-state.js
var hidden_state = __webpack_require__(69754);
// EXTERNAL MODULE: ./build/src/report/approval-section.js
var approval_section = __webpack_require__(98527);
;// CONCATENATED MODULE: ./build/src/report/report-comment.js




/** GitHub refuses a comment of more than 65,536 characters; the approval section may still grow. */
const report_comment_LIMIT = 65_000;
/**
 * The sticky comment of one model, below GitHub's limit whatever the report holds: details go first, then rows that pass, then
 * failed rows beyond the first ones.
 * @param earlier the comment's text so far. When it shows this very report, its approval section is kept: `review` wrote it.
 */
function reportComment(view, earlier) {
    const kept = earlier !== undefined && (0,hidden_state/* shownReport */.C)(earlier) === view.digest ? (0,approval_section/* approvalSectionOf */.Yl)(earlier) : undefined;
    const body = fitted((stage) => render(view, stage), report_comment_LIMIT);
    return kept === undefined ? body : ((0,approval_section/* replaceApprovalSection */.fe)(body, kept) ?? body);
}
function render(view, stage) {
    const { record, terms } = view;
    return [
        [(0,names/* reportMarker */.lO)(record.model), (0,hidden_state/* hiddenState */.y)(record, view.digest)].join('\n'),
        ...verdictSections(view, stage),
        (0,approval_section/* approvalSection */.ly)({ head: record.head, terms, promotable: record.promotable, approvals: [], rejections: [] }),
        ...(stage.details ? detailSections(view) : []),
        footer(view),
    ].join('\n\n');
}

// EXTERNAL MODULE: ./build/src/report/sticky-comment.js
var sticky_comment = __webpack_require__(19289);
;// CONCATENATED MODULE: ./build/actions/compare/publish.js









/**
 * Publishes a report: artifact, check, comment, status, in this order, so that whatever points to something finds it there.
 * A second run with the same report changes nothing. What the token may not write becomes a warning: the job summary has it all.
 * @returns the address of the comment, when there is one
 */
async function publish(ports, publication) {
    await publishArtifact(ports, publication);
    const announced = await publishCheck(ports, publication);
    const { log, statuses } = ports;
    const comment = await permitted(log, 'The comment was not written', () => publishComment(ports, publication));
    // Writing the status again would take back what `review` has set since.
    if (announced === 'before' && comment?.shown === true)
        return comment.url;
    if (comment?.kind === 'superseded')
        return undefined;
    const status = approvalStatus(publication.view, comment?.url ?? publication.view.runUrl);
    await permitted(log, `The status ${names/* APPROVAL_STATUS */.J2} was not set`, () => statuses.set(publication.wanted.head, status));
    return comment?.url;
}
async function publishArtifact(ports, { view, wanted }) {
    const { artifacts, files } = ports;
    const existing = await (0,find_report/* findReportArtifact */.oK)(ports, wanted, view.digest);
    if (existing.kind === 'found')
        return;
    const root = await files.temporaryFolder('trainyard-report-');
    try {
        await files.write(external_node_path_.posix.join(root, names/* REPORT_FILE */.Uq), `${JSON.stringify(view.record, null, 2)}\n`);
        await artifacts.upload({
            name: (0,names/* reportArtifactName */.m5)(wanted.model, wanted.head),
            root,
            files: [names/* REPORT_FILE */.Uq],
            packing: { kind: 'zip', level: 6 },
            retentionDays: undefined,
        });
    }
    finally {
        await files.remove(root);
    }
}
/** The check carries the report's digest: it is what approvals rest on. */
async function publishCheck({ checks, log }, { view, wanted }) {
    return await permitted(log, 'The check was not written', async () => {
        const newest = await (0,find_report/* reportCheck */.Ny)(checks, wanted);
        if (newest?.digest === view.digest)
            return 'before';
        await checks.create({
            name: (0,names/* checkName */.I3)(wanted.model),
            headCommit: wanted.head,
            externalId: (0,names/* checkExternalId */.Dr)(view.digest),
            ...checkText(view),
            annotations: [],
            detailsUrl: view.runUrl,
        });
        return 'now';
    });
}
async function publishComment({ comments, pullRequests, log }, { view, pullRequest, wanted }) {
    const { head } = await pullRequests.get(pullRequest);
    if (head.commit !== wanted.head) {
        log.info(`The pull request is at ${head.commit} now: its own run writes the comment and the status.`);
        return { kind: 'superseded' };
    }
    const viewer = await comments.viewer();
    const look = async () => (0,sticky_comment/* planSticky */.X)(await comments.list(pullRequest), viewer, (0,names/* reportMarker */.lO)(wanted.model), (earlier) => reportComment(view, earlier));
    const carryOut = async (plan) => {
        const updated = plan.kind === 'keep' ? plan.comment : await comments.update(plan.comment.id, plan.body);
        for (const duplicate of plan.duplicates)
            await comments.minimize(duplicate);
        const shown = (0,hidden_state/* shownReport */.C)(plan.comment.body) === view.digest;
        return updated === undefined ? undefined : { kind: 'published', url: updated.url, shown };
    };
    const plan = await look();
    const updated = plan.kind === 'create' ? undefined : await carryOut(plan);
    if (updated !== undefined)
        return updated;
    // There is none, or somebody has just deleted it.
    const created = await comments.create(pullRequest, reportComment(view, undefined));
    const after = await look();
    // Another run may have created one in the meantime: the oldest stays.
    const folded = after.kind === 'create' ? undefined : await carryOut(after);
    return { kind: 'published', url: folded?.url ?? created.url, shown: false };
}
/** GitHub takes 140 characters. */
const LONGEST_DESCRIPTION = 140;
function approvalStatus(view, targetUrl) {
    const { record, terms } = view;
    const verdict = plainHeadlineOf(view);
    const { state, words } = standing(record, terms);
    return {
        context: names/* APPROVAL_STATUS */.J2,
        state,
        description: `${words}. ${verdict}`.slice(0, LONGEST_DESCRIPTION).toWellFormed(),
        targetUrl,
    };
}
function standing({ promotable, verdict }, terms) {
    if (terms !== undefined && promotable)
        return { state: 'pending', words: `0 of ${terms.required} approvals` };
    // A new model has no policy before its first merge, which promotes nothing: a required status must not block it.
    if (terms === undefined && verdict !== 'failed' && verdict !== 'worse') {
        return { state: 'success', words: 'No policy on the base branch yet, so the merge promotes nothing' };
    }
    return { state: 'failure', words: 'Cannot be approved' };
}
/** Does what the token allows. A read-only token, as pull requests from forks get, leaves a warning. */
async function permitted(log, what, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || error.code !== 'github.permission')
            throw error;
        log.warning([`${what}: ${error.message}`, ...(error.hint === undefined ? [] : [error.hint])].join('\n'));
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/actions/compare/conclude.js




/**
 * Runs the work; when it throws, a failed check tells so before the error goes on. Without one, a pull request that requires the check
 * would wait for ever. Such a check carries no report digest, so nothing can be approved by it.
 */
async function concludeAfter({ checks, log }, { model, head, runUrl }, work) {
    try {
        return await work();
    }
    catch (error) {
        try {
            await permitted(log, 'The check was not written', () => checks.create({
                name: (0,names/* checkName */.I3)(model),
                headCommit: head,
                externalId: '',
                conclusion: 'failure',
                title: '❌ There is no report: the comparison failed',
                summary: explain(error),
                annotations: [],
                detailsUrl: runUrl,
            }));
        }
        catch (second) {
            log.warning(`The check could not be written either: ${(0,errors/* messageOf */.bD)(second)}`);
        }
        throw error;
    }
}
const LONGEST = 2_000;
function explain(error) {
    if (error instanceof errors/* UserError */.yo)
        return sentence(error);
    if (error instanceof errors/* UserErrors */.tQ)
        return error.problems.slice(0, 10).map(sentence).join('\n');
    return '- Something unexpected happened. The log of this run has the details.';
}
function sentence({ code, message, hint }) {
    return `- **${(0,markdown/* text */.Qq)(code)}** ${(0,markdown/* text */.Qq)(message, LONGEST)}${hint === undefined ? '' : ` ${(0,markdown/* text */.Qq)(hint, LONGEST)}`}`;
}

;// CONCATENATED MODULE: ./build/src/report/job-summary.js

/** GitHub keeps 1 MiB per step. */
const job_summary_LIMIT = 1_000_000;
/** The whole report for the job summary. */
function jobSummary(view) {
    return fitted((stage) => [...verdictSections(view, stage), ...(stage.details ? detailSections(view) : []), footer(view)].join('\n\n'), job_summary_LIMIT);
}

;// CONCATENATED MODULE: ./build/actions/compare/outcome.js


/** How the step ends. What keeps a model from being promoted fails it, so that the pull request shows it. */
function outcomeOf(view, commentUrl) {
    const { record, digest } = view;
    const { decision, reason } = endingOf(view);
    const outputs = {
        verdict: record.verdict,
        'report-digest': digest,
        ...(commentUrl === undefined ? {} : { 'comment-url': commentUrl }),
    };
    return {
        decision,
        reason,
        message: plainHeadlineOf(view),
        data: {
            model: record.model,
            head: record.head,
            verdict: record.verdict,
            promotable: record.promotable,
            reportDigest: digest,
            candidateDigest: record.candidate?.digest ?? null,
            reasons: record.reasons,
            commentUrl: commentUrl ?? null,
        },
        summary: jobSummary(view),
        outputs,
    };
}
/** There is nothing to judge in this pull request. */
function nothingAffected() {
    const message = 'The change affects no model: nothing to compare, nothing to approve.';
    return { decision: 'skipped', reason: 'compare.nothing-affected', message, data: {}, summary: message };
}
function endingOf({ record, situation, terms }) {
    switch (situation) {
        case 'data-refused':
            return { decision: 'blocked', reason: 'compare.data-refused' };
        case 'training-failed':
            return { decision: 'failed', reason: 'compare.training-failed' };
        case 'training-cancelled':
            return { decision: 'failed', reason: 'compare.cancelled' };
        case 'no-candidate':
            return { decision: 'failed', reason: 'compare.no-candidate' };
        case 'compared':
            break;
    }
    if (terms === undefined)
        return { decision: 'inconclusive', reason: 'compare.no-policy' };
    switch (record.verdict) {
        case 'better':
            return { decision: 'ok', reason: 'compare.better' };
        case 'pass':
            return { decision: 'ok', reason: 'compare.pass' };
        case 'first':
            return { decision: 'ok', reason: 'compare.first' };
        case 'inconclusive':
            return { decision: record.promotable ? 'inconclusive' : 'blocked', reason: 'compare.inconclusive' };
        case 'worse':
            return { decision: 'blocked', reason: 'compare.worse' };
        case 'failed':
            return { decision: 'blocked', reason: 'compare.metrics-missing' };
    }
}

;// CONCATENATED MODULE: ./build/actions/compare/compare.js













/** Judges one model and publishes the report. */
async function compare(inputs, context, ports) {
    const { model, inputKey } = inputs;
    if (model === undefined)
        return await reportNothing(context, ports);
    if (inputKey === undefined) {
        throw new errors/* UserError */.yo('compare.input-key-missing', 'The input `input-key` is required with `model`.', {
            hint: 'Pass the `input-key` that `plan` gives in its matrix.',
        });
    }
    const { head, pullRequest, runUrl } = context;
    const expected = { repository: context.repository, workflowPath: context.workflowPath };
    const look = () => examine({ ...inputs, model, inputKey }, context, expected, ports);
    if (pullRequest === undefined)
        return outcomeOf(await look(), undefined);
    return await concludeAfter(ports, { model, head, runUrl }, async () => {
        const view = await look();
        return outcomeOf(view, await publish(ports, { view, pullRequest, wanted: { ...expected, model, head } }));
    });
}
/** With no model affected, the required status must still come, or the pull request would wait for ever. */
async function reportNothing(context, { statuses, log }) {
    await permitted(log, `The status ${names/* APPROVAL_STATUS */.J2} was not set`, () => statuses.set(context.head, {
        context: names/* APPROVAL_STATUS */.J2,
        state: 'success',
        description: 'No model is affected.',
        targetUrl: context.runUrl,
    }));
    return nothingAffected();
}
async function examine(inputs, context, expected, ports) {
    const { model, inputKey, config } = inputs;
    const baseTree = await ports.repository.tree(await baseCommit(context, ports));
    const loaded = await (0,load_base/* loadBaseProject */.R)(baseTree, config);
    const base = { tree: baseTree, project: loaded.kind === 'present' ? loaded.project : undefined };
    const policy = (0,config_policy/* policyOf */.U)(base.project, model);
    if (base.project !== undefined && policy !== undefined)
        refuseUnsupported(base.project, model, policy);
    const proposed = (0,config_policy/* policyOf */.U)(await (0,load/* loadProjectIfPresent */.w)(await ports.repository.tree(context.merged), config), model);
    const subject = {
        model,
        repository: context.repository,
        pullRequest: context.pullRequest ?? null,
        head: context.head,
        base: context.pullRequest === undefined ? null : baseTree.commit,
        policy,
        policyChanged: (0,config_policy/* policyChanged */.X)(policy, proposed),
        brokenPolicy: loaded.kind === 'broken' ? loaded.problems[0].message : undefined,
    };
    const candidate = inputs.validation === 'failure'
        ? undefined
        : await (0,find_candidate/* findCandidate */.$)(ports, { ...expected, model, inputKey, trusted: baseTree.commit });
    const record = candidate?.kind === 'found'
        ? await judge(subject, candidate, base, expected, ports)
        : emptyReport(subject, whyNothing(inputs, candidate));
    return {
        record,
        digest: (0,digest/* recordDigest */.kd)(record),
        situation: situationOf(inputs, candidate),
        terms: policy === undefined ? undefined : termsOf(policy),
        changes: policy === undefined ? [] : changesOf(policy),
        runUrl: context.runUrl,
        now: ports.clock.now(),
    };
}
/** The commit whose policy counts and whose model is the base baseline. */
async function baseCommit({ pullRequest, defaultBranch, repository }, ports) {
    if (pullRequest !== undefined)
        return (await ports.pullRequests.get(pullRequest)).base.commit;
    const commit = defaultBranch === undefined ? undefined : await ports.repository.branchHead(defaultBranch);
    if (commit !== undefined)
        return commit;
    throw new errors/* UserError */.yo('compare.no-base', `The default branch of ${repository} is not known, so there is no policy.`, {
        hint: 'Run this action for a pull request, or in a repository whose default branch has a commit.',
    });
}
async function judge(subject, candidate, base, expected, ports) {
    const { model, policy } = subject;
    const fromBase = await baseBaseline(model, base, ports, expected);
    const facts = [];
    for (const name of policy?.evaluate.baselines ?? []) {
        facts.push(name === 'base' ? fromBase.facts : await productionBaseline(model, policy?.promote, ports.gitops));
    }
    return judgedReport(subject, candidate, facts, fromBase.data);
}
/** Better to refuse than to leave out a check that the team has written down. */
function refuseUnsupported(project, model, { evaluate }) {
    const key = evaluate.command !== undefined ? 'command' : evaluate.slices.length > 0 ? 'slices' : undefined;
    if (key === undefined)
        return;
    throw new errors/* UserError */.yo('compare.unsupported', `evaluate.${key} is not supported yet.`, {
        ...(0,config_project/* positionOf */.df)(project, (0,config_project/* pointerOf */.rq)(['models', model, 'evaluate', key])),
        hint: 'Remove the key on the base branch: a check that is written down but not made would promise too much.',
    });
}
function situationOf({ validation, training }, candidate) {
    if (candidate === undefined)
        return 'data-refused';
    // `training` speaks for the jobs of all models, so a candidate that is there tells more.
    if (candidate.kind === 'found')
        return 'compared';
    if (validation === 'cancelled' || training === 'cancelled')
        return 'training-cancelled';
    return training === 'failure' ? 'training-failed' : 'no-candidate';
}
function whyNothing(inputs, candidate) {
    const key = inputs.inputKey.slice(0, 12);
    switch (situationOf(inputs, candidate)) {
        case 'data-refused':
            return ['The job `validate` did not pass the data. Its annotations say why; nothing was trained.'];
        case 'training-failed':
            return ['The training failed. The job `train` says why.'];
        case 'training-cancelled':
            return ['The run was cancelled before there was a candidate.'];
        case 'no-candidate':
        case 'compared':
            return [`There is no candidate with the input key ${key} that can be believed.`, ...(candidate?.rejected ?? [])];
    }
}
function termsOf({ approve }) {
    const { required, from, expiresMilliseconds } = approve;
    return { required, from: from.map(approverName), expiresMilliseconds };
}
function approverName(approver) {
    return approver.kind === 'user' ? `@${approver.login}` : `@${approver.organization}/${approver.team}`;
}
/** What the merge will write, as far as the policy says it. */
function changesOf({ promote }) {
    if (promote === undefined)
        return [];
    const { repository, environments } = promote;
    return environments
        .filter(({ on }) => on.kind === 'merge')
        .flatMap(({ name: environment, files }) => files.flatMap(({ path, set }) => set.map(({ path: key, value }) => ({ environment, repository, path, key, value }))));
}

// EXTERNAL MODULE: ./build/src/runtime/input-readers.js
var input_readers = __webpack_require__(41799);
;// CONCATENATED MODULE: ./build/actions/compare/inputs.gen.js
// Generated by `npm run gen`. Do not edit.

/** Reads and checks all inputs. Throws a UserError for what is missing or has the wrong form. */
function readCompareInputs(source) {
    return {
        config: (0,input_readers/* readText */.yR)(source, 'config') ?? 'trainyard.yaml',
        model: (0,input_readers/* readText */.yR)(source, 'model'),
        inputKey: (0,input_readers/* readText */.yR)(source, 'input-key'),
        validation: (0,input_readers/* readChoice */.Kf)(source, 'validation', ['success', 'failure', 'cancelled', 'skipped']) ?? 'success',
        training: (0,input_readers/* readChoice */.Kf)(source, 'training', ['success', 'failure', 'cancelled', 'skipped']) ?? 'success',
        workflowPath: (0,input_readers/* readText */.yR)(source, 'workflow-path'),
        githubToken: (0,input_readers/* required */.mw)('github-token', (0,input_readers/* readText */.yR)(source, 'github-token')),
        gitopsToken: (0,input_readers/* readText */.yR)(source, 'gitops-token'),
    };
}

;// CONCATENATED MODULE: ./build/actions/compare/main.js







async function main() {
    await (0,run_action.runAction)('compare', async (io) => {
        const inputs = readCompareInputs(io.input);
        const { repository, defaultBranch, pullRequest, sha: merged, temporary, run, ...event } = (0,event_context/* eventContext */.W)(io.env);
        const workflowPath = inputs.workflowPath ?? event.workflowPath;
        if (workflowPath === undefined)
            throw unknownWorkflow();
        const context = {
            repository,
            head: pullRequest?.head.commit ?? merged,
            merged,
            pullRequest: pullRequest?.number,
            defaultBranch,
            workflowPath,
            runUrl: run.url,
        };
        const github = await githubPorts(inputs, repository, io);
        return compare(inputs, context, { ...github, files: (0,files/* files */.aq)(temporary), clock: clock/* clock */.p, log: io.log });
    });
}
/** The ports that talk to GitHub. Loaded when needed: a missing input is told without them. */
async function githubPorts({ githubToken, gitopsToken }, repository, { env, log }) {
    const { githubClient, artifacts, checks, comments, pullRequests, remoteRepository, runs, statuses } = await Promise.all(/* import() */[__webpack_require__.e(101), __webpack_require__.e(0)]).then(__webpack_require__.bind(__webpack_require__, 40000));
    const client = await githubClient({ token: githubToken, env, log, action: 'compare' });
    const gitopsClient = gitopsToken === undefined ? client : await githubClient({ token: gitopsToken, env, log, action: 'compare' });
    return {
        pullRequests: pullRequests(client, repository),
        comments: comments(client, repository),
        checks: checks(client, repository),
        statuses: statuses(client, repository),
        runs: runs(client, repository),
        artifacts: artifacts({ client, repository, env }),
        repository: remoteRepository(client, repository),
        gitops: (name) => remoteRepository(gitopsClient, name),
    };
}
function unknownWorkflow() {
    return new errors/* UserError */.yo('compare.workflow-unknown', 'The runner does not say which workflow this run belongs to.', {
        hint: 'Set the input `workflow-path` to the workflow file whose runs may make candidates.',
    });
}


/***/ }),

/***/ 70596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ clock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The computer's clock. */
const clock = {
    now: () => new Date(),
    sleep: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
};


/***/ }),

/***/ 56544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ inputKeys)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/records/digest.js + 1 modules
var digest = __webpack_require__(23012);
// EXTERNAL MODULE: ./build/src/config/check-model.js
var check_model = __webpack_require__(76676);
// EXTERNAL MODULE: ./build/src/config/data-digest.js + 1 modules
var data_digest = __webpack_require__(98547);
// EXTERNAL MODULE: ./build/src/config/gather-problems.js
var gather_problems = __webpack_require__(86610);
// EXTERNAL MODULE: ./build/src/config/project.js
var config_project = __webpack_require__(35949);
// EXTERNAL MODULE: ./build/src/config/path-globs.js
var path_globs = __webpack_require__(8807);
// EXTERNAL MODULE: ./build/src/config/repository-path.js
var repository_path = __webpack_require__(1056);
// EXTERNAL MODULE: ./build/src/config/tree-index.js
var tree_index = __webpack_require__(65855);
;// CONCATENATED MODULE: ./build/src/config/select-inputs.js




/**
 * The files that a model's `train.inputs` match, sorted by path. Globs are read in order, and one with `!` in front takes files
 * away again. A symbolic link counts as what it leads to.
 * @throws UserError or UserErrors for globs that match nothing, links that leave the repository, and inputs that the training
 * would overwrite
 */
async function selectInputs(index, model, placeOf) {
    const selected = new Map();
    const problems = [];
    for (const [position, written] of model.train.inputs.entries()) {
        const excludes = written.startsWith('!');
        const glob = normalised(excludes ? written.slice(1) : written);
        const matches = (0,path_globs/* globMatcher */.fU)(glob);
        const found = index.list.filter((entry) => matches(entry.path));
        if (found.length === 0 && !excludes) {
            const hint = hintFor(index, glob);
            const message = `No file of this commit matches the input ${JSON.stringify(written)}.`;
            problems.push(new errors/* UserError */.yo('config.no-match', message, { ...placeOf('train', 'inputs', position), hint }));
        }
        for (const entry of found) {
            if (excludes)
                selected.delete(entry.path);
            else
                selected.set(entry.path, entry);
        }
    }
    const files = new Map();
    for (const entry of selected.values()) {
        const followed = await follow(index, entry);
        if (followed.kind === 'problem') {
            const message = `The input ${entry.path} ${followed.message}.`;
            const hint = 'Replace the link by the file, or correct what it points to.';
            problems.push(new errors/* UserError */.yo('config.path', message, { ...placeOf('train', 'inputs'), hint }));
        }
        else
            for (const file of followed.files)
                files.set(file.path, file);
    }
    problems.push(...overwritten(model, [...files.keys()], placeOf));
    (0,errors/* throwProblems */.Jh)(problems);
    return [...files.values()].sort(byPath);
}
const normalised = (glob) => {
    const checked = (0,repository_path/* repositoryPath */.SH)(glob);
    return checked.kind === 'inside' ? checked.path : glob;
};
async function follow(index, { path, kind, id }) {
    if (kind !== 'symlink')
        return { kind: 'files', files: [{ path, id }] };
    const located = await (0,tree_index/* locate */.x)(index, path);
    switch (located.kind) {
        case 'file':
            return { kind: 'files', files: [{ path, id: located.entry.id }] };
        case 'folder':
            return folderBehind(index, path, located.path);
        case 'submodule':
            return { kind: 'problem', message: `is a link into the submodule ${located.path}` };
        case 'missing':
            return { kind: 'problem', message: 'is a link to something that is not in this commit' };
        case 'outside':
            return { kind: 'problem', message: 'is a link that leaves the repository' };
        case 'endless':
            return { kind: 'problem', message: 'is a link that leads in a circle' };
    }
}
/** The files of a linked folder, as if they lay at the link. Links inside it are not followed further: they name themselves. */
function folderBehind(index, link, folder) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const inside = index.list.filter((entry) => entry.path.startsWith(prefix));
    const nested = inside.find((entry) => entry.kind === 'symlink');
    if (nested !== undefined)
        return { kind: 'problem', message: `is a link to a folder with another link, ${nested.path}` };
    const files = inside.map(({ path, id }) => ({ path: `${link}/${path.slice(prefix.length)}`, id }));
    return { kind: 'files', files };
}
/** A tracked file below an output would be an input of the first training and a result of the second. */
function overwritten({ train }, inputs, placeOf) {
    return Object.entries(train.outputs).flatMap(([key, output]) => {
        const input = output === undefined ? undefined : inputs.find((path) => (0,repository_path/* isWithin */.UO)(path, output));
        if (input === undefined)
            return [];
        const message = `The output \`${key}\` would replace ${input}, which is an input.`;
        const hint = 'Let the training write below a folder that no input glob matches, for example `out/`.';
        return [new errors/* UserError */.yo('config.output-overlap', message, { ...placeOf('train', 'outputs', key), hint })];
    });
}
function hintFor({ folders }, glob) {
    if (folders.has(glob))
        return `\`${glob}\` is a folder: write \`${glob}/**\` for everything in it.`;
    return (0,path_globs/* isGlob */.fg)(glob)
        ? 'Correct the glob, or commit the files it is meant for. `*` stays inside a folder, `**` does not.'
        : 'Correct the path, or commit the file.';
}
const byPath = (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

;// CONCATENATED MODULE: ./build/src/config/input-key.js








/**
 * Input keys of all models of a project, by name, from git objects alone.
 * @param tree of the commit the project was loaded from
 * @throws UserError or UserErrors for inputs and data that cannot be identified, each at its place in the configuration
 */
async function inputKeys(tree, project) {
    const index = await (0,tree_index/* indexTree */.D)(tree);
    const keys = new Map();
    const problems = await (0,gather_problems/* gatherProblems */.y)(project.models, async (model) => {
        keys.set(model.name, await inputKey(index, project, model));
    });
    (0,errors/* throwProblems */.Jh)(problems);
    return keys;
}
async function inputKey(index, project, model) {
    const placeOf = (0,check_model/* placesOfModel */.np)((pointer) => (0,config_project/* positionOf */.df)(project, pointer), model.name);
    const data = [];
    let inputs = [];
    const problems = [
        ...(await (0,gather_problems/* gatherProblems */.y)([model], async () => {
            inputs = await selectInputs(index, model, placeOf);
        })),
        ...(await (0,gather_problems/* gatherProblems */.y)(model.data, async (dataset) => {
            data.push(await (0,data_digest/* dataDigest */.l)(index, dataset, placeOf('data', dataset.name, 'path')));
        })),
    ];
    (0,errors/* throwProblems */.Jh)(problems);
    const train = decidingTrain(model.train);
    return { key: keyOf(model.name, train, inputs, data), inputs, data, train };
}
function keyOf(model, train, inputs, data) {
    const identities = data
        .map(({ name, path, role, digest }) => ({ name, path, role, digest }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    return (0,digest/* recordDigest */.kd)({ version: 1, model, train, inputs, data: identities }).replace(/^sha256:/, '');
}
function decidingTrain({ command, inputs, outputs, gpu, seed }) {
    return {
        command,
        inputs,
        outputs: {
            model: outputs.model,
            metrics: outputs.metrics,
            predictions: outputs.predictions ?? null,
            checkpoint: outputs.checkpoint ?? null,
        },
        gpu: gpu === undefined ? null : { count: gpu.count, memory: gpu.memoryBytes ?? null, driver: gpu.driver ?? null },
        seed: seed ?? null,
    };
}


/***/ }),

/***/ 10982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ loadBaseProject)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86631);


async function loadBaseProject(tree, path) {
    try {
        const project = await (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadProjectIfPresent */ .w)(tree, path);
        return project === undefined ? { kind: 'absent' } : { kind: 'present', project };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { kind: 'broken', problems: [error] };
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ)
            return { kind: 'broken', problems: error.problems };
        throw error;
    }
}


/***/ }),

/***/ 38273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findCandidate)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23012);
/* harmony import */ var _download_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69798);
/* harmony import */ var _first_believable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37599);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13184);
/* harmony import */ var _read_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51074);
/* harmony import */ var _workflow_edits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79443);






/**
 * The newest candidate of a model with this input key that can be believed. Its artifact's name proves nothing: the run that uploaded
 * it must be one of the expected workflow, for a commit that does not bring its own version of that workflow, and the record must name
 * that run, the commit GitHub ran it for, and the whole key.
 * Errors of GitHub are thrown; a candidate that is wrong is passed over and told in `rejected`.
 */
async function findCandidate(source, wanted) {
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .candidateArtifactName */ .xl)(wanted.model, wanted.inputKey);
    const result = await (0,_first_believable_js__WEBPACK_IMPORTED_MODULE_2__/* .firstBelievable */ .U)(source.runs, name, wanted, async (artifact, run) => {
        const doubt = await (0,_workflow_edits_js__WEBPACK_IMPORTED_MODULE_5__/* .distrustWorkflows */ .x)(source.repository, wanted.trusted, run.headCommit);
        if (doubt !== undefined)
            return { kind: 'rejected', because: doubt };
        const record = (0,_read_record_js__WEBPACK_IMPORTED_MODULE_3__/* .readCandidate */ .G9)(await (0,_download_record_js__WEBPACK_IMPORTED_MODULE_1__/* .downloadRecord */ .U)(source, artifact, _names_js__WEBPACK_IMPORTED_MODULE_4__/* .CANDIDATE_FILE */ .Tz), _names_js__WEBPACK_IMPORTED_MODULE_4__/* .CANDIDATE_FILE */ .Tz);
        const because = contradiction(record, run, wanted);
        return because === undefined ? { kind: 'believed', found: record } : { kind: 'rejected', because };
    });
    if (result.kind === 'none')
        return result;
    const { found: record, artifact, run } = result;
    return { kind: 'found', record, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .recordDigest */ .kd)(record), artifact, run };
}
function contradiction(record, run, wanted) {
    if (record.model !== wanted.model)
        return `it is of the model ${record.model}, not of ${wanted.model}`;
    if (record.inputKey !== wanted.inputKey)
        return 'it was trained with another input key';
    if (record.repository !== wanted.repository)
        return `it names the repository ${record.repository}`;
    if (record.run.id !== run.id)
        return `it names the run ${record.run.id}, but run ${run.id} uploaded it`;
    if (record.commits.head !== run.headCommit) {
        return `it names the commit ${record.commits.head}, but its run was for ${run.headCommit}`;
    }
    return undefined;
}


/***/ }),

/***/ 68420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ reportCheck),
/* harmony export */   kz: () => (/* binding */ findReport),
/* harmony export */   oK: () => (/* binding */ findReportArtifact)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23012);
/* harmony import */ var _download_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69798);
/* harmony import */ var _first_believable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37599);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13184);
/* harmony import */ var _read_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51074);





/** Slug of the app that workflows act as. */
const ACTIONS_APP = 'github-actions';
/**
 * The report on a head commit, believed by two factors of which neither can be made without the other: a check run of GitHub Actions on
 * that very commit that carries the report's digest, and an artifact with that digest from a run of the expected workflow for
 * that very commit. Errors of GitHub are thrown.
 */
async function findReport(source, wanted) {
    const check = await reportCheck(source.checks, wanted);
    if (check === undefined) {
        return { kind: 'none', reason: `There is no report on ${wanted.model} at commit ${wanted.head.slice(0, 7)} yet.` };
    }
    const found = await findReportArtifact(source, wanted, check.digest);
    if (found.kind === 'none') {
        const why = found.rejected.length === 0 ? 'There is no such artifact.' : found.rejected.join(' ');
        return {
            kind: 'untrusted',
            reason: `The report on ${wanted.model} that the check run announces cannot be read. ${why}`,
        };
    }
    const { found: record, artifact, run } = found;
    return { kind: 'trusted', record, digest: check.digest, check: check.run, artifact, run };
}
/** The newest check run on the commit that carries the digest of a report, and that GitHub Actions wrote. */
async function reportCheck(checks, { model, head }) {
    for (const run of await checks.list(head, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .checkName */ .I3)(model))) {
        const digest = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .reportDigestOf */ .EA)(run.externalId);
        const trusted = run.app === ACTIONS_APP && run.headCommit === head && run.completedAt !== undefined;
        if (trusted && isDigest(digest))
            return { run, digest };
    }
    return undefined;
}
/** The report artifact with this digest; `none` with the reasons why others were passed over. */
async function findReportArtifact(source, wanted, digest) {
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .reportArtifactName */ .m5)(wanted.model, wanted.head);
    return await (0,_first_believable_js__WEBPACK_IMPORTED_MODULE_2__/* .firstBelievable */ .U)(source.runs, name, wanted, async (artifact, run) => {
        const mismatch = runMismatch(run, wanted);
        if (mismatch !== undefined)
            return { kind: 'rejected', because: mismatch };
        const record = (0,_read_record_js__WEBPACK_IMPORTED_MODULE_3__/* .readReport */ .tL)(await (0,_download_record_js__WEBPACK_IMPORTED_MODULE_1__/* .downloadRecord */ .U)(source, artifact, _names_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FILE */ .Uq), _names_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FILE */ .Uq);
        const because = contradiction(record, wanted, digest);
        return because === undefined ? { kind: 'believed', found: record } : { kind: 'rejected', because };
    });
}
function runMismatch(run, { head }) {
    if (run.event !== 'pull_request')
        return `run ${run.id} was started by the event ${run.event}`;
    if (run.headCommit !== head)
        return `run ${run.id} was for the commit ${run.headCommit}`;
    return undefined;
}
function contradiction(record, wanted, digest) {
    if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .recordDigest */ .kd)(record) !== digest)
        return 'its digest differs from the one of the check run';
    if (record.model !== wanted.model)
        return `it is on the model ${record.model}`;
    if (record.head !== wanted.head)
        return `it is on the commit ${record.head}`;
    if (record.repository !== wanted.repository)
        return `it is on the repository ${record.repository}`;
    return undefined;
}
function isDigest(text) {
    return text?.startsWith('sha256:') ?? false;
}


/***/ }),

/***/ 98527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yl: () => (/* binding */ approvalSectionOf),
/* harmony export */   fe: () => (/* binding */ replaceApprovalSection),
/* harmony export */   ly: () => (/* binding */ approvalSection)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70650);


const START = '<!-- trainyard:approval:start -->';
const END = '<!-- trainyard:approval:end -->';
const NAMED = 10;
/** What is still needed to approve, between two hidden markers, so that `review` can replace it. Names nobody by mention. */
function approvalSection(view) {
    return [START, ...lines(view), END].join('\n');
}
/** The comment with its approval section replaced; undefined when it has none, or not exactly one. */
function replaceApprovalSection(comment, section) {
    const place = placeOfSection(comment);
    return place === undefined ? undefined : `${comment.slice(0, place.start)}${section}${comment.slice(place.end)}`;
}
/** The approval section of a comment, with its markers. */
function approvalSectionOf(comment) {
    const place = placeOfSection(comment);
    return place === undefined ? undefined : comment.slice(place.start, place.end);
}
function placeOfSection(comment) {
    const start = comment.indexOf(START);
    const end = comment.indexOf(END);
    const single = start === comment.lastIndexOf(START) && end === comment.lastIndexOf(END);
    return single && start >= 0 && end > start ? { start, end: end + END.length } : undefined;
}
function lines({ head, terms, promotable, obstacle, approvals, rejections }) {
    if (terms === undefined) {
        return [
            '### ⛔ Approval is not possible yet',
            '',
            'The base branch has no policy for this model, so the merge promotes nothing. Later pull requests can be approved.',
        ];
    }
    if (obstacle !== undefined)
        return ['### ⛔ Approval is not possible', '', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(obstacle)];
    if (!promotable) {
        return [
            '### ⛔ Approval is not possible',
            '',
            'The verdict does not allow a promotion. Push a change that passes, and a new report will appear here.',
        ];
    }
    const tally = `${Math.min(approvals.length, terms.required)} of ${terms.required} approvals`;
    if (rejections.length > 0) {
        return [
            `### ⛔ Rejected by ${voices(rejections)}`,
            '',
            `${tally}. Who rejected may change their mind with \`/approve\`; a push starts over.`,
        ];
    }
    if (approvals.length >= terms.required) {
        const by = approvals.length === 0 ? 'No approval is needed.' : `Approved by ${voices(approvals)}.`;
        return [`### ✅ ${tally}`, '', `${by} The merge will promote this model. A push voids every approval.`];
    }
    const soFar = approvals.length === 0 ? '' : ` So far: ${voices(approvals)}.`;
    return [
        `### ⏳ ${tally}`,
        '',
        `${who(terms)} may reply \`/approve\`, or \`/approve sha=${head.slice(0, 7)}\` to name the commit.${soFar} ` +
            'Who wrote or committed any of it never counts. ' +
            `An approval holds for ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(terms.expiresMilliseconds)} and for this commit only.`,
        '',
        'Other commands: `/reject`, `/status`, `/help`.',
    ];
}
function who({ from }) {
    if (from.length === 0)
        return 'Anyone with write access';
    const more = from.length - NAMED;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([...from.slice(0, NAMED).map((name) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)), ...(more > 0 ? [`${more} more`] : [])]);
}
function voices(all) {
    const more = all.length - NAMED;
    const named = all.slice(0, NAMED).map(({ login, url }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(login), url));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([...named, ...(more > 0 ? [`${more} more`] : [])]);
}


/***/ }),

/***/ 69754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ shownReport),
/* harmony export */   y: () => (/* binding */ hiddenState)
/* harmony export */ });
const MAXIMUM_CHARACTERS = 4_096;
const STATE = /^<!-- trainyard:state ([A-Za-z0-9+/=]{1,4096}) -->$/m;
/**
 * A hidden line with the report's key facts, so that nobody has to parse Markdown. A hint only: whoever can write can edit a comment,
 * so decisions rest on the check run and the artifact.
 */
function hiddenState(record, digest) {
    const state = {
        v: 1,
        model: record.model,
        head: record.head,
        report: digest,
        candidate: record.candidate?.digest ?? null,
        verdict: record.verdict,
        promotable: record.promotable,
        baselines: record.baselines.map(({ name, status, digest: of }) => ({ name, status, digest: of })),
    };
    const encoded = Buffer.from(JSON.stringify(state)).toString('base64');
    return encoded.length <= MAXIMUM_CHARACTERS ? `<!-- trainyard:state ${encoded} -->` : '';
}
/** The digest of the report that a comment shows, as its hidden state says; undefined when it says nothing readable. */
function shownReport(comment) {
    const encoded = STATE.exec(comment)?.[1];
    if (encoded === undefined)
        return undefined;
    try {
        const state = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
        if (typeof state !== 'object' || state === null || !('report' in state))
            return undefined;
        return typeof state.report === 'string' ? state.report : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 70650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ rowFormat),
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
const SIGNIFICANT = 4;
const SIGNIFICANT_DELTA = 2;
const MOST_DECIMALS = 9;
const MINUS = '\u2212';
/** @param values the row's values, finite or not */
function rowFormat(values, deltas) {
    const finite = values.filter((value) => typeof value === 'number');
    const largest = Math.max(0, ...finite.map(Math.abs));
    if (largest >= 1e9 || (largest > 0 && largest < 1e-4)) {
        return {
            value: (value) => special(value) ?? exponential(Number(value), SIGNIFICANT - 1),
            delta: (delta) => signed(delta, exponential(Math.abs(delta), SIGNIFICANT_DELTA - 1)),
        };
    }
    const changes = deltas.map(Math.abs).filter((delta) => delta > 0);
    const wanted = Math.max(decimalsFor(largest, SIGNIFICANT), changes.length === 0 ? 0 : decimalsFor(Math.min(...changes), SIGNIFICANT_DELTA));
    const decimals = Math.min(wanted, Math.max(0, ...finite.map(writtenDecimals)), MOST_DECIMALS);
    const fixed = (value) => grouped(Math.abs(value).toFixed(decimals));
    return {
        value: (value) => special(value) ?? `${Number(value) < 0 && !isZero(fixed(Number(value))) ? MINUS : ''}${fixed(Number(value))}`,
        delta: (delta, baseline) => {
            const size = delta !== 0 && isZero(fixed(delta)) ? exponential(Math.abs(delta), SIGNIFICANT_DELTA - 1) : fixed(delta);
            return `${signed(delta, size)}${percent(delta, baseline)}`;
        },
    };
}
/** `41 d`, `5 h`, `just now`: how long ago something was made. Undefined when the time is not one. */
function age(createdAt, now) {
    const made = Date.parse(createdAt);
    return Number.isNaN(made) ? undefined : duration(now.getTime() - made);
}
/** A length of time in its largest whole unit. @param milliseconds how long */
function duration(milliseconds) {
    const minutes = Math.floor(milliseconds / 60_000);
    if (minutes < 1)
        return 'less than a minute';
    if (minutes < 60)
        return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} d`;
}
function special(value) {
    if (value === null)
        return '–';
    if (value === '-Infinity')
        return `${MINUS}Infinity`;
    return typeof value === 'number' ? undefined : value;
}
function signed(delta, size) {
    if (delta === 0)
        return '0';
    return `${delta > 0 ? '+' : MINUS}${size}`;
}
/** Share of the baseline, for counts and times. Of scores between 0 and 1 a percentage would only confuse. */
function percent(delta, baseline) {
    if (typeof baseline !== 'number' || Math.abs(baseline) < 1 || delta === 0)
        return '';
    if ((baseline + delta) * baseline <= 0)
        return '';
    const share = (Math.abs(delta) / Math.abs(baseline)) * 100;
    return share < 0.05 ? '' : ` (${signed(delta, share.toFixed(1))} %)`;
}
function exponential(value, digits) {
    const [mantissa, exponent] = value.toExponential(digits).split('e');
    return `${mantissa?.replace('-', MINUS)}e${exponent?.replace('+', '').replace('-', MINUS)}`;
}
function decimalsFor(size, significant) {
    return size === 0 ? 0 : Math.max(0, significant - 1 - Math.floor(Math.log10(size)));
}
/** Decimals of the shortest text that reads back as the same number. */
function writtenDecimals(value) {
    const [mantissa = '', exponent = '0'] = String(value).split('e');
    return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
}
/** `1,234.5`: thousands of the whole part. Intl would do it too, a hundred times slower. */
const grouped = (digits) => digits.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ',');
const isZero = (digits) => !/[1-9]/.test(digits);


/***/ }),

/***/ 19289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planSticky)
/* harmony export */ });
/**
 * Decides by the marker on the first line *and* the author: people quote comments, and other bots may use the same words.
 * Of several the oldest stays, because links lead to it.
 * @param comments all of them, over all pages
 * @param render the text to show, given the text shown so far
 */
function planSticky(comments, viewer, marker, render) {
    const [comment, ...duplicates] = comments
        .filter(({ author, body }) => author.id === viewer.id && firstLine(body) === marker)
        .toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || a.id - b.id);
    if (comment === undefined)
        return { kind: 'create', body: render(undefined), duplicates };
    const body = render(comment.body);
    return sameText(body, comment.body)
        ? { kind: 'keep', comment, duplicates }
        : { kind: 'update', comment, body, duplicates };
}
const firstLine = (body) => body.split(/\r?\n/, 1)[0]?.trim() ?? '';
/** GitHub may store other line ends than it was sent. */
const sameText = (a, b) => normal(a) === normal(b);
const normal = (body) => body.replaceAll('\r\n', '\n').trim();


/***/ })

};
