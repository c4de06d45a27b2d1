export const id = 9867;
export const ids = [9867];
export const modules = {

/***/ 95620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   hO: () => (/* binding */ SHARE_EDGES),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/**
 * How anything out of a data file is written in plain text: on one line, with all its characters in sight, and without acting as
 * a command where the text is printed.
 */
const EXCERPT = 60;
/**
 * Controls, marks that reorder or hide text, unusual and repeated spaces, and the second half of `##[`, which the runner would
 * read as a command anywhere in a line of the log.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}|(?<= ) |(?<=#)#(?=\[)/gu;
/** A value between quotes as JSON writes it, with `\u` escapes for what cannot be seen. @param limit characters kept */
function excerpt(value, limit = EXCERPT) {
    const shown = clipped(value, limit);
    const quoted = seen(JSON.stringify(shown.text));
    return shown.cut ? `${quoted}…` : quoted;
}
/** A name or sentence without quotes, the same way. @param limit characters kept */
function plain(value, limit = 300) {
    const shown = clipped(value.toWellFormed(), limit);
    return `${seen(shown.text)}${shown.cut ? '…' : ''}`;
}
/** In English. */
const SHARE_EDGES = { least: 'under 0.1 %', most: 'over 99.9 %' };
/**
 * `3.1 %`. A share that is not zero never reads as zero, one that is not all never as all.
 * @param edges what stands for a share next to nothing and one next to all
 */
function percent(share, edges = SHARE_EDGES) {
    if (share > 0 && share < 0.0005)
        return edges.least;
    if (share < 1 && share > 0.9995)
        return edges.most;
    const digits = (share * 100).toFixed(1);
    return `${digits.replace(/\.0$/, '')} %`;
}
/** `1,234`. */
const whole = (number) => number.toLocaleString('en-US');
const seen = (value) => value.replace(UNSEEN, (mark) => {
    const point = mark.codePointAt(0) ?? 0;
    return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, '0')}`;
});
function clipped(value, limit) {
    if (value.length <= limit)
        return { text: value, cut: false };
    // Cut between characters, not inside a surrogate pair.
    return { text: value.slice(0, limit).replace(/[\uD800-\uDBFF]$/, ''), cut: true };
}


/***/ }),

/***/ 60423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ DOUBTS_KO)
/* harmony export */ });
/** Korean sentences on artifacts that were passed over. Plain text. */
const DOUBTS_KO = {
    'doubt.expired': ({ artifact }) => `아티팩트 ${artifact}번은 만료되었습니다.`,
    'doubt.run-unknown': ({ artifact }) => `아티팩트 ${artifact}번을 어느 실행에서 올렸는지 GitHub에서 알 수 없습니다.`,
    'doubt.unreadable': ({ artifact, problem }) => `아티팩트 ${artifact}번을 읽을 수 없습니다: ${problem}`,
    'doubt.other-digest': ({ artifact }) => `아티팩트 ${artifact}번의 다이제스트가 검사 실행에 기록된 다이제스트와 다릅니다.`,
    'doubt.not-reviewed': ({ artifact }) => `아티팩트 ${artifact}번은 검토한 후보 모델이 아닙니다.`,
    'doubt.not-in-store': ({ artifact, store }) => `아티팩트 ${artifact}번의 모델이 모델 저장소에 없습니다. 모델 저장소: ${store}.`,
    'doubt.run-of-nobody': ({ artifact, run, expected }) => `아티팩트 ${artifact}번을 올린 실행 ${run}번은 ${expected} 저장소가 아니라 삭제된 저장소의 실행입니다.`,
    'doubt.run-elsewhere': ({ artifact, run, repository, expected }) => `아티팩트 ${artifact}번을 올린 실행 ${run}번은 ${expected} 저장소가 아니라 ${repository} 저장소의 실행입니다.`,
    'doubt.run-workflow': ({ artifact, run, workflow, expected }) => `아티팩트 ${artifact}번을 올린 실행 ${run}번은 ${expected} 워크플로가 아니라 ${workflow} 워크플로의 실행입니다.`,
    'doubt.run-event': ({ artifact, run, event }) => `아티팩트 ${artifact}번을 올린 실행 ${run}번은 ${event} 이벤트로 시작되었습니다.`,
    'doubt.run-commit': ({ artifact, run, commit }) => `아티팩트 ${artifact}번을 올린 실행 ${run}번은 커밋 ${short(commit)} 기준의 실행입니다.`,
    'doubt.run-branch': ({ artifact, run, branch, expected }) => `아티팩트 ${artifact}번을 올린 실행 ${run}번은 ${expected} 브랜치가 아니라 ${branch} 브랜치의 실행입니다.`,
    'doubt.run-unproposed': ({ artifact, run }) => `아티팩트 ${artifact}번을 올린 실행 ${run}번에 해당하는 풀 리퀘스트가 없습니다.`,
    'doubt.run-base': ({ artifact, run, expected, pullRequest, base }) => `아티팩트 ${artifact}번을 올린 실행 ${run}번은 ${expected} 브랜치가 아닌 다른 기준 브랜치를 사용했을 수 있습니다. 같은 브랜치의 #${pullRequest} 풀 리퀘스트가 ${base} 브랜치를 대상으로 하기 때문입니다. 새 브랜치에서 풀 리퀘스트를 열어 주십시오.`,
    'doubt.run-moved': ({ artifact, run, expected, pullRequest }) => `아티팩트 ${artifact}번을 올린 실행 ${run}번은 ${expected} 브랜치가 아닌 다른 기준 브랜치를 사용했을 수 있습니다. 같은 브랜치의 #${pullRequest} 풀 리퀘스트가 전에 다른 브랜치를 대상으로 했기 때문입니다. 새 브랜치에서 풀 리퀘스트를 열어 주십시오.`,
    'doubt.no-history': ({ artifact, commit }) => `아티팩트 ${artifact}번은 기준 브랜치와 공통된 이력이 없는 커밋 ${short(commit)} 기준입니다.`,
    'doubt.edits-workflows': ({ artifact, commit, files }) => `아티팩트 ${artifact}번의 커밋 ${short(commit)}에서 워크플로 파일을 수정합니다 (${files}).`,
    'doubt.other-content': ({ artifact, commit, head, files }) => `아티팩트 ${artifact}번의 커밋 ${short(commit)} 내용이 커밋 ${short(head)} 내용과 다릅니다 (${files}).`,
    'doubt.names-model': ({ artifact, model, expected }) => `아티팩트 ${artifact}번은 ${expected} 모델이 아니라 ${model} 모델의 것입니다.`,
    'doubt.names-repository': ({ artifact, repository }) => `아티팩트 ${artifact}번은 다른 저장소인 ${repository} 저장소의 것입니다.`,
    'doubt.names-commit': ({ artifact, commit, expected }) => `아티팩트 ${artifact}번은 커밋 ${short(expected)} 기준이 아니라 커밋 ${short(commit)} 기준입니다.`,
    'doubt.names-run': ({ artifact, named, run }) => `아티팩트 ${artifact}번에는 실행 ${named}번이 기록되어 있으나 실행 ${run}번에서 올렸습니다.`,
    'doubt.names-pull-request': ({ artifact, pullRequest }) => `아티팩트 ${artifact}번은 #${pullRequest} 풀 리퀘스트의 것입니다.`,
    'doubt.names-input-key': ({ artifact }) => `아티팩트 ${artifact}번은 다른 입력 키로 만들어졌습니다.`,
    'doubt.names-version': ({ artifact, version }) => `아티팩트 ${artifact}번은 운영 중인 모델이 아닌 다른 모델(${version})의 것입니다.`,
    'doubt.names-command': ({ artifact }) => `아티팩트 ${artifact}번은 기준 브랜치의 \`evaluate.command\` 명령이 아닌 다른 명령으로 만들어졌습니다.`,
    'doubt.names-evaluation-set': ({ artifact }) => `아티팩트 ${artifact}번은 다른 평가 데이터로 만들어졌습니다.`,
};
const short = (commit) => commit.slice(0, 12);


/***/ }),

/***/ 56511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EN: () => (/* binding */ EN)
});

// EXTERNAL MODULE: ./build/src/training/amounts.js
var amounts = __webpack_require__(85537);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/numbers.js
var numbers = __webpack_require__(70650);
// EXTERNAL MODULE: ./build/src/report/wording/counted.js
var counted = __webpack_require__(19253);
// EXTERNAL MODULE: ./build/src/report/data-text.js
var data_text = __webpack_require__(95620);
;// CONCATENATED MODULE: ./build/src/report/wording/html-en.js

/** English. */
const HTML_EN = {
    title: 'Model comparison',
    promotable: 'An approved merge may promote this model.',
    notPromotable: 'This verdict does not allow a promotion.',
    sections: 'Sections',
    reasons: 'Why',
    metrics: 'Metrics',
    plots: 'Plots',
    slices: 'Slices',
    classes: 'Classes',
    commit: 'commit',
    pullRequest: 'pull request',
    made: 'made',
    compared: 'compared',
    detail: 'why',
    status: 'status',
    inputKey: 'input key',
    modelFiles: 'model files',
    trainedFor: 'trained for commit',
    trainingRun: 'training run',
    before: (score) => `${score}, before`,
    search: 'search',
    all: 'all',
    leftOut: (count) => `${count} more rows are left out here for their length; the JSON report has them.`,
    withoutScripts: 'Scripts are off here, so there are no plots, no sorting and no search, and long tables show their first rows only.',
    show: 'show',
    chance: 'chance',
    perfect: 'perfectly calibrated',
    shareEdges: data_text/* SHARE_EDGES */.hO,
    roc: { title: 'ROC curve', x: 'false positive rate', y: 'true positive rate', area: 'AUC' },
    precisionRecall: { title: 'Precision and recall', x: 'recall', y: 'precision', area: 'average precision' },
    calibration: { title: 'Calibration', x: 'predicted probability', y: 'observed share', area: 'ECE' },
    history: 'History of the default branch',
    slicePlot: 'Differences by slice',
    against: (metric, baseline) => `${metric} against ${baseline}`,
    range: 'Rows {from} to {to} of {all}',
    noRows: 'No row fits.',
    previous: 'Previous',
    next: 'Next',
    hint: 'Point at the plot or use the arrow keys for values. Drag to zoom into a curve, double-click to zoom out.',
};

// EXTERNAL MODULE: ./build/src/report/wording/reasons-en.js
var reasons_en = __webpack_require__(5028);
;// CONCATENATED MODULE: ./build/src/report/wording/usage-en.js
/** English. */
const USAGE_EN = {
    title: 'What the training used',
    trained: (time, gpus, earlier) => `trained ${time}${gpus === undefined ? '' : ` on ${gpus}`}${earlier ? ' in an earlier run' : ''}`,
    busy: (percent) => `GPU ${percent} % busy`,
    idle: (percent) => `GPU idle ${percent} % of the time`,
    peak: (size) => `peak memory ${size}`,
    gpuPeak: (size) => `peak GPU memory ${size}`,
    of: (part, whole) => `${part} of ${whole}`,
    price: (amount, perHour) => `${amount} (${perHour}/h)`,
    elapsed: 'elapsed time',
    processorTime: 'CPU time',
    peakMemory: 'peak memory',
    gpus: 'GPUs',
    gpuBusy: 'GPU busy',
    gpuIdle: 'GPU idle',
    gpuPeakMemory: 'peak memory of a GPU',
    gpuEnergy: 'GPU energy',
    cost: 'cost',
    timeline: 'How busy the machine was',
    overTime: 'over time',
    lowest: 'lowest',
    mean: 'mean',
    highest: 'highest',
    series: {
        processors: 'busy CPU cores',
        memoryBytes: 'memory',
        gpuUtilization: 'GPU load',
        gpuMemoryBytes: 'GPU memory',
        gpuWatts: 'GPU power',
    },
    loadChart: 'GPU load in percent',
    processorsChart: 'busy CPU cores',
    minutes: 'minutes',
    leftAxis: 'left axis',
    rightAxis: 'right axis',
};

;// CONCATENATED MODULE: ./build/src/report/wording/en.js







const UNITS = { minute: 'min', hour: 'h', day: 'd' };
const plural = (count, noun) => `${typeof count === 'number' ? (0,numbers/* groupedThousands */.Gy)(count) : count} ${noun}${String(count) === '1' ? '' : 's'}`;
/** English. */
const EN = {
    reasons: reasons_en/* REASONS_EN */.g,
    html: HTML_EN,
    usage: USAGE_EN,
    baselines: { production: 'production', base: 'base', simple: 'simple' },
    list: markdown/* list */.p_,
    more: (count) => `${(0,numbers/* groupedThousands */.Gy)(count)} more`,
    counted: counted/* countedInEnglish */.C,
    morePeople: (count) => `${count} more`,
    length: (count, unit) => `${count} ${UNITS[unit]}`,
    lessThanAMinute: 'less than a minute',
    elapsed: amounts/* readableTime */.GI,
    size: amounts/* readableSize */.g1,
    headline: {
        word: {
            'data-refused': 'Data refused',
            'training-failed': 'Training failed',
            'training-cancelled': 'Cancelled',
            'no-candidate': 'No candidate',
            better: 'Better',
            pass: 'Pass',
            worse: 'Worse',
            inconclusive: 'Inconclusive',
            first: 'First report',
            failed: 'Failed',
        },
        unjudged: (model, why) => {
            switch (why) {
                case 'data-refused':
                    return `${model} was not trained, because its data did not pass the check`;
                case 'training-failed':
                case 'training-cancelled':
                    return `${model} has no candidate to judge`;
                case 'no-candidate':
                    return `${model} has no candidate that can be believed`;
            }
        },
        better: (model, baselines) => `${model} is better than ${baselines}`,
        pass: (model, baselines) => `${model} is as good as ${baselines}, within its margins`,
        worse: (model, baselines) => `${model} is worse than ${baselines}`,
        breaksLimit: (model) => `${model} breaks a limit`,
        worseSlice: (model) => `${model} is worse on a part of the evaluation data`,
        inconclusive: (model) => `${model} has no clear verdict`,
        first: (model) => `${model} has nothing to be compared with yet`,
        failed: (model) => `${model} does not measure what its gates need`,
    },
    verdict: {
        row: {
            better: 'better',
            pass: 'pass',
            worse: 'worse',
            inconclusive: 'inconclusive',
            missing: 'missing',
            invalid: 'invalid',
            ungated: 'not gated',
        },
        withinLimit: 'within limit',
        outOfLimit: 'out of limit',
        notJudged: 'not judged',
        small: 'too small to judge',
        needs: (count, what) => `needs ~${(0,counted/* countedInEnglish */.C)(count, what)}`,
        tally: (count, word) => `${(0,numbers/* groupedThousands */.Gy)(count)} ${word}`,
        policyChanged: 'This pull request changes how models are judged, approved or promoted. The rules of the base branch apply here; ' +
            'the change takes effect after the merge.',
        leftOut: ({ failing, passing }) => {
            const parts = [
                ...(failing > 0 ? [`${plural(failing, 'more row')} that do not pass`] : []),
                ...(passing > 0 ? [`${plural(passing, 'row')} that pass`] : []),
            ];
            return `Left out here for length: ${(0,markdown/* list */.p_)(parts)}. The full report has them.`;
        },
    },
    provenance: {
        candidate: 'candidate',
        run: (id) => (id === undefined ? 'its run' : `run ${id}`),
        old: (length) => `${length} old`,
        stale: 'stale',
        commit: (commit) => `commit ${commit}`,
        evaluationSet: 'evaluation set',
        rows: (count) => `n = ${count}`,
        sameData: 'same data',
        otherData: (baselines) => `other data than ${baselines}`,
        scoredAgain: (run) => `scored again on this evaluation data by ${run} with the code of this change`,
        undeclared: 'not declared',
        status: { absent: 'none yet', incomparable: 'not comparable', unreadable: 'could not be read' },
        fullReport: (places) => `Full report: ${places}`,
        jobSummary: 'job summary',
        htmlReport: 'HTML artifact',
        report: (digest, commit) => `Report ${digest} on commit ${commit}.`,
    },
    table: {
        metric: 'metric',
        direction: 'direction',
        candidate: 'candidate',
        delta: (confidence) => `Δ (${confidence} % CI)`,
        pValue: 'p (adj.)',
        gate: 'gate',
        verdict: 'verdict',
        notMeasured: 'not measured',
        raw: 'raw',
        test: {
            none: 'not compared',
            margin: 'margin',
            mcnemar: 'McNemar',
            delong: 'DeLong',
            'paired-bootstrap': 'paired bootstrap',
            'paired-t': 'paired t',
            'clustered-t': 'clustered t',
            'unpaired-z': 'unpaired z',
            'unpaired-proportions': 'unpaired proportions',
            'sign-flip': 'sign flip',
            'corrected-t': 'corrected t',
            'prediction-interval': 'prediction interval',
        },
    },
    details: {
        ungated: (count) => `${plural(count, 'metric')} not gated`,
        sliceTitle: (shown, total) => (shown === total ? plural(total, 'slice') : `Slices: the worst ${shown} of ${total}`),
        slice: 'slice',
        baseline: 'baseline',
        before: 'before',
        sliceP: 'p of worse (adj.)',
        rows: 'rows',
        classTitle: (count) => `Classes: ${count}`,
        className: 'class',
        precision: 'precision',
        recall: 'recall',
        f1: 'F1',
        calibrationTitle: 'Calibration',
        model: 'model',
        calibrationError: 'calibration error (ECE)',
        brier: 'Brier score',
        predicted: 'predicted',
        observed: 'observed',
        dataTitle: (total, changed) => {
            if (changed === undefined)
                return `Data: ${plural(total, 'set')}`;
            return changed === 0 ? 'Data: unchanged' : `Data: ${changed} of ${plural(total, 'set')} changed`;
        },
        dataSet: 'data set',
        role: 'role',
        roles: { training: 'training', evaluation: 'evaluation' },
        rowsOnBase: 'rows on base',
        digest: 'digest',
        againstBase: 'against base',
        changed: 'changed',
        same: 'same',
        unknown: 'unknown',
        environmentTitle: (count) => `Training environment: ${plural(count, 'difference')} to base`,
        fact: 'fact',
        onBase: 'on base',
        now: 'now',
        trendTitle: (models) => `Trend over the last ${plural(models, 'model')} of the default branch`,
        trend: 'trend',
        pastModels: 'models',
        first: 'first',
        last: 'last',
        changesTitle: 'What the merge will change',
        environment: 'environment',
        repository: 'repository',
        file: 'file',
        value: 'value',
        becomes: 'becomes',
        diffCut: 'The rest is left out here for its length.',
        originTitle: 'Candidate and baselines',
        origin: ({ digest, inputKey, files, commit, run, reused }) => `Candidate ${digest}, input key ${inputKey}, model files ${files}: trained for commit ${commit} by ${run}` +
            `${reused ? ', reused because nothing that decides the training has changed since' : ''}.`,
    },
    method: {
        title: 'How this is decided',
        rules: [
            'Δ is candidate minus baseline, and the margin is what the policy allows to lose.',
            'With an interval: better when all of it is a gain; pass when it excludes a loss beyond the margin; worse when all of it is a loss ' +
                'beyond the margin; anything else is inconclusive.',
            'Without one, the margin alone decides: better when the gain is more than the margin, pass when the loss is not, worse otherwise.',
            'With several baselines the worst verdict counts. `min` and `max` are absolute limits.',
            'The arrow is the direction in which a metric is better. A metric of unknown direction never blocks.',
            'Numbers are compared only when they were measured on the same evaluation data.',
            'The rules come from the base branch, so no pull request judges itself.',
        ],
        interval: (confidence) => `Intervals hold with ${confidence} % confidence.`,
        corrected: (questions, slices) => (0,markdown/* list */.p_)([
            ...(questions > 0 ? [`p is corrected by Holm over ${plural(questions, 'comparison')} that can block`] : []),
            ...(slices > 0 ? [`p of slices by Benjamini-Hochberg over ${plural(slices, 'slice')}`] : []),
        ]).concat('.'),
        resamples: (count, seed) => `The paired bootstrap draws ${count} resamples with the seed ${seed}.`,
        strict: 'Look k is held to α / (k (k + 1)), so that all looks together keep their level.',
        look: (number) => `This is look ${number} of this pull request: each look at new numbers is another chance to be lucky.`,
        judgedBefore: (models) => models === 0
            ? 'No release and no report of the default branch was measured on this evaluation data before.'
            : `This evaluation data has judged ${plural(models, 'model')} before this one, by releases and reports of the default branch: ` +
                'each makes a lucky one likelier.',
        predictionInterval: 'The prediction interval tells how far two models of a stable series differ by chance. It rests on the releases and reports of the ' +
            'default branch that were measured on the same evaluation data: five or more, each model once.',
        directionFrom: 'direction from',
        sources: { configuration: 'configuration', file: 'metrics file', name: 'its name', unknown: 'unknown' },
        test: 'test',
        pairs: 'n',
        discordant: 'discordant',
        rawPValue: 'p',
        adjustedPValue: 'p (adj.)',
        detectable: 'detectable',
        beyondMargin: (detectable, margin) => `${detectable} > margin ${margin}`,
        detectableMeans: 'Detectable is the smallest true difference that such a test shows with a probability of 80 %. Where it is larger than the margin, a loss that matters may be missed.',
    },
    approval: {
        nothingTitle: 'Nothing to approve yet',
        nothing: 'The base branch has no policy for this model, so the merge promotes nothing. Later pull requests can be approved.',
        impossibleTitle: 'Approval is not possible',
        notPromotable: 'The verdict does not allow a promotion. Push a change that passes, and a new report will appear here.',
        tally: (count, required) => `${count} of ${required} approvals`,
        rejectedTitle: (voices) => `Rejected by ${voices}`,
        rejected: (tally) => `${tally}. Whoever rejected can still approve with \`/approve\`; a push starts over.`,
        approved: (voices) => `${voices === undefined ? 'No approval is needed.' : `Approved by ${voices}.`} ` +
            'The merge will promote this model. A push voids every approval.',
        waiting: ({ who, command, soFar, holds }) => `${who} may reply \`/approve\`, or ${command} to name the commit.${soFar === undefined ? '' : ` So far: ${soFar}.`} ` +
            'Nobody who wrote or committed any of it counts. ' +
            `An approval holds for ${holds} and for this commit only.`,
        anyone: 'Anyone with write access',
        commands: (commands) => `Other commands: ${commands}.`,
    },
    overview: {
        title: (tally) => `Model reports: ${tally}`,
        model: 'model',
        verdict: 'verdict',
        approvable: 'can be approved',
        yes: 'yes',
        no: 'no',
    },
    check: {
        runningTitle: 'The model is being compared',
        running: 'The report comes here in a moment.',
        cancelledTitle: 'Cancelled: there is no report',
        cancelled: 'The run was cancelled before the report was ready. Run it again.',
        failedTitle: 'There is no report: the comparison failed',
        unexpected: 'Something unexpected happened. The log of this run has the details.',
    },
};


/***/ }),

/***/ 48481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KO: () => (/* binding */ KO)
});

// EXTERNAL MODULE: ./build/src/training/amounts.js
var amounts = __webpack_require__(85537);
// EXTERNAL MODULE: ./build/src/report/numbers.js
var numbers = __webpack_require__(70650);
// EXTERNAL MODULE: ./build/src/report/wording/counted.js
var counted = __webpack_require__(19253);
;// CONCATENATED MODULE: ./build/src/report/wording/html-ko.js
/** Korean. */
const HTML_KO = {
    title: '모델 비교',
    promotable: '승인 후 병합하면 이 모델을 배포할 수 있습니다.',
    notPromotable: '이 판정으로는 배포할 수 없습니다.',
    sections: '목차',
    reasons: '판정 이유',
    metrics: '지표',
    plots: '그래프',
    slices: '슬라이스',
    classes: '클래스',
    commit: '커밋',
    pullRequest: '풀 리퀘스트',
    made: '생성 시각',
    compared: '비교함',
    detail: '이유',
    status: '상태',
    inputKey: '입력 키',
    modelFiles: '모델 파일',
    trainedFor: '학습 커밋',
    trainingRun: '학습 실행',
    before: (score) => `이전 ${score}`,
    search: '검색',
    all: '전체',
    leftOut: (count) => `길이 때문에 ${count}개 행을 생략했습니다. JSON 보고서에서 볼 수 있습니다.`,
    withoutScripts: '스크립트가 꺼져 있어 그래프, 정렬, 검색을 사용할 수 없으며, 긴 표는 앞부분만 표시됩니다.',
    show: '표시 항목',
    chance: '무작위',
    perfect: '완전한 보정',
    shareEdges: { least: '0.1 % 미만', most: '99.9 % 초과' },
    roc: { title: 'ROC 곡선', x: '거짓 양성률', y: '참 양성률', area: 'AUC' },
    precisionRecall: { title: '정밀도와 재현율', x: '재현율', y: '정밀도', area: '평균 정밀도' },
    calibration: { title: '확률 보정', x: '예측 확률', y: '실제 비율', area: 'ECE' },
    history: '기본 브랜치의 추이',
    slicePlot: '슬라이스별 차이',
    against: (metric, baseline) => `${metric}, 비교 대상: ${baseline}`,
    range: '전체 {all}행 중 {from}–{to}행',
    noRows: '조건에 맞는 행이 없습니다.',
    previous: '이전',
    next: '다음',
    hint: '그래프를 가리키거나 화살표 키를 누르면 값이 표시됩니다. 곡선은 끌어서 확대하고, 두 번 클릭하여 되돌릴 수 있습니다.',
};

// EXTERNAL MODULE: ./build/src/report/wording/doubts-ko.js
var doubts_ko = __webpack_require__(60423);
;// CONCATENATED MODULE: ./build/src/report/wording/reasons-ko.js



const BASELINES = {
    production: '운영',
    base: '기준 브랜치',
    simple: '단순 기준',
    candidate: '후보',
};
/** Korean sentences. Values are plain text: who shows them escapes them. */
const REASONS_KO = {
    'metric.not-measured': () => '후보 모델이 이 지표를 측정하지 않았습니다.',
    'metric.missing': () => '게이트가 있는 지표이지만 후보 모델이 측정하지 않았습니다.',
    'metric.not-a-number': ({ value }) => `값이 숫자가 아닙니다: ${value}.`,
    'metric.below-limit': ({ limit }) => `하한 ${limit} 미만입니다.`,
    'metric.above-limit': ({ limit }) => `상한 ${limit} 초과입니다.`,
    'metric.worse': ({ baselines }) => `비열등성 한계를 넘어 ${listed(baselines)}보다 나쁩니다.`,
    'metric.inconclusive': ({ baselines }) => `${listed(baselines)} 대비 차이를 충분히 알 수 없습니다. 비열등성 한계를 넘을 수도 있습니다.`,
    'metric.inconclusive-needs': ({ baselines, count, what }) => `${listed(baselines)} 대비 차이를 충분히 알 수 없습니다. 전체가 ${(0,counted/* countedInKorean */.a)(`약 ${(0,numbers/* groupedThousands */.Gy)(count)}`, what)}이면 판정할 수 있습니다.`,
    'metric.few-differ': ({ baselines, count, what, least, confidence, needed }) => `${listed(baselines)} 대비 결과가 다른 ${{ rows: '행', tests: '테스트' }[what]} 수가 ${least}개 미만(${count}개)이므로 신뢰수준 ${(0,numbers/* percentage */.X1)(confidence)} %에서는 어떤 검정으로도 판정할 수 없습니다. 전체가 ${(0,counted/* countedInKorean */.a)(`약 ${(0,numbers/* groupedThousands */.Gy)(needed)}`, what)}이면 판정할 수 있습니다.`,
    'metric.direction-unknown': () => '지표의 방향을 알 수 없습니다. 게이트에 `direction` 값을 설정해 주십시오.',
    'metric.no-baseline': () => '비교할 기준 모델이 없습니다.',
    'metric.no-baseline-number': () => '이 지표의 값이 있는 기준 모델이 없습니다.',
    'metric.other-version': ({ baseline, before, now }) => `측정 버전이 달라 비교할 수 없습니다: ${named(baseline)} ${before}, 후보 모델 ${now}.`,
    'metric.other-samples': ({ baseline, before, now }) => `측정한 행 수가 달라 비교할 수 없습니다: ${named(baseline)} ${(0,numbers/* groupedThousands */.Gy)(before)}행, 후보 모델 ${(0,numbers/* groupedThousands */.Gy)(now)}행.`,
    'verdict.more-metrics': ({ count }) => `그 밖에 통과하지 못했거나 판정할 수 없는 지표가 ${(0,numbers/* groupedThousands */.Gy)(count)}개 있습니다.`,
    'verdict.slice': ({ slice, baseline }) => `슬라이스 ${slice}에서 슬라이스의 비열등성 한계를 넘어 ${named(baseline)}보다 나쁩니다.`,
    'verdict.nothing-gated': () => '정책에 게이트가 없어 아무것도 판정하지 않았습니다.',
    'verdict.first': () => '아직 비교할 기준 모델이 없어 절대 한계값만 확인했습니다.',
    'verdict.evaluation-set-undeclared': () => '평가 데이터가 선언되지 않아 같은 행으로 측정한 값인지 확인할 수 없습니다.',
    'verdict.evaluation-set-reused': ({ models }) => `이 평가 데이터로 이미 모델 ${(0,numbers/* groupedThousands */.Gy)(models)}개를 판정했습니다. 판정이 거듭될수록 우연히 좋은 결과가 나올 가능성이 커집니다. 새 평가 데이터를 쓰면 처음부터 다시 시작합니다.`,
    'verdict.no-uncertainty': () => '신뢰구간이 없는 판정은 단일 값과 비열등성 한계에만 근거하므로 우연의 영향이 고려되지 않았습니다.',
    'verdict.rows-left-out': ({ count }) => `지표 ${(0,numbers/* groupedThousands */.Gy)(count)}개를 더 생략했습니다.`,
    'policy.absent': () => '기준 브랜치에 이 모델의 정책이 아직 없습니다. 이 설정이 병합된 뒤에 승인할 수 있습니다.',
    'policy.broken': ({ problem }) => `기준 브랜치의 설정을 읽을 수 없어, 고칠 때까지 정책이 없습니다: ${problem}`,
    'baseline.other-data': ({ baseline }) => `${named(baseline)} 값은 다른 평가 데이터로 측정되어 비교할 수 없습니다.`,
    'production.no-environment': () => '병합 시 배포되는 환경이 없어 비교할 운영 모델이 없습니다.',
    'production.no-branch': ({ branch, repository }) => `${repository} 저장소에 ${branch} 브랜치가 없거나 토큰에 읽기 권한이 없습니다.`,
    'production.not-released': ({ environment }) => `${environment} 환경에 아직 배포된 것이 없습니다.`,
    'production.other-record': ({ place, model, environment }) => `${place} 파일은 ${environment} 환경의 ${model} 모델 기록입니다.`,
    'production.unreadable': ({ repository, problem }) => `${repository} 저장소의 릴리스 기록을 읽을 수 없습니다: ${problem}`,
    'production.not-scored': ({ version }) => `운영 모델은 다른 평가 데이터로 측정되었고 ${version} 모델을 이 평가 데이터로 다시 채점한 결과가 없어 비교할 수 없습니다. 모든 작업을 다시 실행하면 다시 시도하며, 결과가 없는 까닭은 학습 작업에 나와 있습니다.`,
    'base.no-model': () => '기준 브랜치에 이 모델이 없습니다.',
    'base.not-trained': ({ commits }) => commits <= 1
        ? '기준 브랜치의 모델이 학습되지 않았거나 만료되었습니다.'
        : `기준 브랜치의 최근 커밋 ${(0,numbers/* groupedThousands */.Gy)(commits)}개에 만료되지 않은 학습 모델이 없습니다.`,
    'base.unreadable': ({ problem }) => `기준 브랜치를 확인할 수 없습니다: ${problem}`,
    'simple.undeclared': () => '정책에 `simple` 기준 모델이 있으나 `evaluate.simple` 아래에 상수가 없습니다.',
    'rows.absent': ({ model }) => `${named(model)} 모델의 예측이 없어 행 단위가 아니라 값끼리 비교했습니다.`,
    'rows.unreadable': ({ model, problem }) => `${named(model)} 모델의 예측을 사용할 수 없습니다: ${problem}`,
    'rows.partial': ({ baseline, common, missing, extra }) => `${named(baseline)} 모델의 예측과 공통인 ${(0,numbers/* groupedThousands */.Gy)(common)}행으로 비교했습니다. 후보 모델에 없는 행 ${(0,numbers/* groupedThousands */.Gy)(missing)}개, ` +
        `${named(baseline)} 모델에 없는 행 ${(0,numbers/* groupedThousands */.Gy)(extra)}개가 있습니다.`,
    'rows.not-tested': ({ baseline, why }) => `${named(baseline)} 모델과 행 단위로 검정하지 않았습니다. ${UNTESTED_KO[why]}`,
    'rows.disagree': ({ model, reported, computed }) => `${named(model)} 모델의 예측에서 계산한 값 ${computed} 대신 ${reported} 값이 보고되어 행을 사용하지 않았습니다.`,
    'candidate.data-refused': () => '데이터가 검사를 통과하지 못했습니다. 이유는 데이터 작업의 주석에 있습니다. 학습은 실행하지 않았습니다.',
    'candidate.training-failed': () => '학습이 실패했습니다. 이유는 학습 작업의 로그에 있습니다.',
    'candidate.training-cancelled': () => '후보 모델이 만들어지기 전에 실행이 취소되었습니다.',
    'candidate.none': ({ inputKey }) => `입력 키 ${inputKey}에 해당하는 신뢰할 수 있는 후보 모델이 없습니다.`,
    ...doubts_ko/* DOUBTS_KO */.T,
};
const named = (name) => (Object.hasOwn(BASELINES, name) ? (BASELINES[name] ?? name) : name);
const listed = (names) => names.split(', ').map(named).join(', ');
const UNTESTED_KO = {
    'needs-classes': '이 지표에는 클래스 예측이 필요합니다.',
    'needs-class-scores': '이 지표에는 여러 클래스의 점수가 필요합니다.',
    'needs-label-scores': '이 지표에는 클래스와 점수가 필요합니다.',
    'needs-probabilities': '이 지표에는 클래스별 확률이 필요합니다.',
    'needs-numbers': '이 지표에는 수치 예측이 필요합니다.',
    'needs-texts': '이 지표에는 정답 텍스트와 예측 텍스트가 필요합니다.',
    'needs-queries': '이 지표에는 질의와 관련도가 필요합니다.',
    'needs-average': '클래스가 여러 개이면 이 지표에는 평균 방식(`macro`, `micro`, `weighted`)이 필요합니다.',
    'no-scores': '예측에 클래스만 있고 점수가 없습니다.',
    'no-probabilities': '점수가 확률이 아닙니다. 0과 1 사이를 벗어난 값이 있습니다.',
    'negative-relevance': 'NDCG에는 음수가 아닌 관련도가 필요합니다.',
    'query-in-clusters': '한 질의의 행이 서로 다른 군집에 있습니다.',
    'too-large': '행과 클래스가 너무 많아 모두 정렬하고 재표집할 수 없습니다.',
    'no-rows': '행이 없습니다.',
    'few-units': '행 또는 군집이 두 개보다 적습니다.',
    'class-absent': '이 행들에서는 지표가 정의되지 않습니다. 예를 들어 한 클래스의 행이 없습니다.',
    'class-of-one-row': '행이 하나뿐인 클래스가 있습니다.',
    'class-rare': '클래스가 너무 드물어 많은 재표집에서 지표가 정의되지 않습니다.',
    'not-finite': '점수나 손실이 유한하지 않은 행이 있습니다.',
    'no-spread': '모든 행의 차이가 같아 차이를 견줄 오차가 없습니다.',
};

;// CONCATENATED MODULE: ./build/src/report/wording/usage-ko.js
/** Korean. */
const USAGE_KO = {
    title: '학습에 사용한 자원',
    trained: (time, gpus, earlier) => `${earlier ? '이전 실행에서 ' : ''}${time} 동안 학습${gpus === undefined ? '' : ` (${gpus})`}`,
    busy: (percent) => `GPU 사용률 ${percent} %`,
    idle: (percent) => `GPU 유휴 시간 ${percent} %`,
    peak: (size) => `최대 메모리 ${size}`,
    gpuPeak: (size) => `최대 GPU 메모리 ${size}`,
    of: (part, whole) => `${part} / ${whole}`,
    price: (amount, perHour) => `${amount} (시간당 ${perHour})`,
    elapsed: '경과 시간',
    processorTime: 'CPU 시간',
    peakMemory: '최대 메모리',
    gpus: 'GPU',
    gpuBusy: 'GPU 사용률',
    gpuIdle: 'GPU 유휴 시간',
    gpuPeakMemory: 'GPU당 최대 메모리',
    gpuEnergy: 'GPU 전력량',
    cost: '비용',
    timeline: '학습 중 자원 사용량',
    overTime: '시간별 변화',
    lowest: '최저',
    mean: '평균',
    highest: '최고',
    series: {
        processors: '사용 중인 CPU 코어',
        memoryBytes: '메모리',
        gpuUtilization: 'GPU 사용률',
        gpuMemoryBytes: 'GPU 메모리',
        gpuWatts: 'GPU 전력',
    },
    loadChart: 'GPU 사용률 퍼센트',
    processorsChart: '사용 중인 CPU 코어',
    minutes: '분',
    leftAxis: '왼쪽 축',
    rightAxis: '오른쪽 축',
};

;// CONCATENATED MODULE: ./build/src/report/wording/ko.js






const UNITS = { minute: '분', hour: '시간', day: '일' };
const SHORT_UNITS = { h: '시간', min: '분', s: '초' };
/**
 * Korean. Variable names are followed by a noun, so that no particle depends on how they end. Terms, the same in all Korean files:
 * approve 승인, artifact 아티팩트, base branch 기준 브랜치, baseline 기준 모델, candidate 후보 모델, confidence interval 신뢰구간, gate 게이트,
 * limit 한계값, margin 비열등성 한계, merge 병합, metric 지표, policy 정책, production 운영, promote 배포, report 보고서, run 실행, slice 슬라이스,
 * verdict 판정.
 */
const KO = {
    reasons: REASONS_KO,
    html: HTML_KO,
    usage: USAGE_KO,
    baselines: { production: '운영', base: '기준 브랜치', simple: '단순 기준' },
    list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} 및 ${items.at(-1)}`),
    more: (count) => `그 외 ${(0,numbers/* groupedThousands */.Gy)(count)}건`,
    counted: counted/* countedInKorean */.a,
    morePeople: (count) => `그 외 ${count}명`,
    length: (count, unit) => `${count}${UNITS[unit]}`,
    lessThanAMinute: '1분 미만',
    elapsed: (milliseconds) => (0,amounts/* readableTime */.GI)(milliseconds).replace(/ (h|min|s)\b/g, (all, unit) => SHORT_UNITS[unit] ?? all),
    size: (bytes) => (0,amounts/* readableSize */.g1)(bytes).replace(' bytes', '바이트'),
    headline: {
        word: {
            'data-refused': '데이터 거부',
            'training-failed': '학습 실패',
            'training-cancelled': '취소됨',
            'no-candidate': '후보 모델 없음',
            better: '향상',
            pass: '통과',
            worse: '저하',
            inconclusive: '판정 보류',
            first: '첫 보고서',
            failed: '실패',
        },
        unjudged: (model, why) => {
            switch (why) {
                case 'data-refused':
                    return `데이터가 검사를 통과하지 못하여 ${model} 모델을 학습하지 않았습니다`;
                case 'training-failed':
                case 'training-cancelled':
                    return `${model} 모델에는 판정할 후보 모델이 없습니다`;
                case 'no-candidate':
                    return `${model} 모델에는 신뢰할 수 있는 후보 모델이 없습니다`;
            }
        },
        better: (model, baselines) => `${model} 모델이 ${baselines}보다 좋습니다`,
        pass: (model, baselines) => `${model} 모델이 비열등성 한계 안에서 ${baselines}만큼 좋습니다`,
        worse: (model, baselines) => `${model} 모델이 ${baselines}보다 나쁩니다`,
        breaksLimit: (model) => `${model} 모델이 한계값을 벗어났습니다`,
        worseSlice: (model) => `${model} 모델이 평가 데이터의 일부 슬라이스에서 더 나쁩니다`,
        inconclusive: (model) => `${model} 모델의 판정이 명확하지 않습니다`,
        first: (model) => `${model} 모델은 아직 비교할 기준 모델이 없습니다`,
        failed: (model) => `${model} 모델이 게이트에 필요한 지표를 제대로 측정하지 못했습니다`,
    },
    verdict: {
        row: {
            better: '향상',
            pass: '통과',
            worse: '저하',
            inconclusive: '판정 보류',
            missing: '누락',
            invalid: '잘못된 값',
            ungated: '게이트 없음',
        },
        withinLimit: '한계값 이내',
        outOfLimit: '한계값 벗어남',
        notJudged: '판정 안 함',
        small: '행이 적어 판정 안 함',
        needs: (count, what) => `${(0,counted/* countedInKorean */.a)(`약 ${count}`, what)} 필요`,
        tally: (count, word) => `${word} ${(0,numbers/* groupedThousands */.Gy)(count)}개`,
        policyChanged: '이 풀 리퀘스트는 모델을 판정하거나 승인하거나 배포하는 규칙을 변경합니다. 여기에는 기준 브랜치의 규칙이 적용되며, ' +
            '변경 사항은 병합 후에 적용됩니다.',
        leftOut: ({ failing, passing }) => {
            const parts = [
                ...(failing > 0 ? [`통과하지 못한 행 ${(0,numbers/* groupedThousands */.Gy)(failing)}개 더`] : []),
                ...(passing > 0 ? [`통과한 행 ${(0,numbers/* groupedThousands */.Gy)(passing)}개`] : []),
            ];
            return `길이 때문에 생략했습니다: ${parts.join(', ')}. 전체 보고서에서 볼 수 있습니다.`;
        },
    },
    provenance: {
        candidate: '후보 모델',
        run: (id) => (id === undefined ? '실행' : `실행 ${id}`),
        old: (length) => `${length} 전`,
        stale: '오래됨',
        commit: (commit) => `커밋 ${commit}`,
        evaluationSet: '평가 데이터',
        rows: (count) => `n = ${count}`,
        sameData: '같은 데이터',
        otherData: (baselines) => `${baselines} 측정과 다른 데이터`,
        scoredAgain: (run) => `이 변경의 코드로 ${run}에서 이 평가 데이터로 다시 채점`,
        undeclared: '선언되지 않음',
        status: { absent: '아직 없음', incomparable: '비교 불가', unreadable: '읽을 수 없음' },
        fullReport: (places) => `전체 보고서: ${places}`,
        jobSummary: '작업 요약',
        htmlReport: 'HTML 아티팩트',
        report: (digest, commit) => `커밋 ${commit} 보고서 ${digest}.`,
    },
    table: {
        metric: '지표',
        direction: '방향',
        candidate: '후보 모델',
        delta: (confidence) => `Δ (${confidence} % 신뢰구간)`,
        pValue: 'p (보정)',
        gate: '게이트',
        verdict: '판정',
        notMeasured: '측정 안 됨',
        raw: '보정 전',
        test: {
            none: '비교 안 함',
            margin: '한계만 비교',
            mcnemar: 'McNemar',
            delong: 'DeLong',
            'paired-bootstrap': '대응 부트스트랩',
            'paired-t': '대응 t',
            'clustered-t': '군집 t',
            'unpaired-z': '비대응 z',
            'unpaired-proportions': '비대응 비율',
            'sign-flip': '부호 반전',
            'corrected-t': '보정 t',
            'prediction-interval': '예측구간',
        },
    },
    details: {
        ungated: (count) => `게이트 없는 지표 ${count}개`,
        sliceTitle: (shown, total) => shown === total ? `슬라이스 ${total}개` : `슬라이스 ${total}개 중 가장 나쁜 ${shown}개`,
        slice: '슬라이스',
        baseline: '기준 모델',
        before: '이전',
        sliceP: '저하의 p (보정)',
        rows: '행 수',
        classTitle: (count) => `클래스 ${count}개`,
        className: '클래스',
        precision: '정밀도',
        recall: '재현율',
        f1: 'F1',
        calibrationTitle: '확률 보정',
        model: '모델',
        calibrationError: '보정 오차 (ECE)',
        brier: 'Brier 점수',
        predicted: '예측 확률',
        observed: '실제 비율',
        dataTitle: (total, changed) => {
            if (changed === undefined)
                return `데이터: ${total}개`;
            return changed === 0 ? '데이터: 변경 없음' : `데이터: ${total}개 중 ${changed}개 변경됨`;
        },
        dataSet: '데이터 세트',
        role: '용도',
        roles: { training: '학습', evaluation: '평가' },
        rowsOnBase: '기준 브랜치의 행 수',
        digest: '다이제스트',
        againstBase: '기준 브랜치 대비',
        changed: '변경됨',
        same: '같음',
        unknown: '알 수 없음',
        environmentTitle: (count) => `학습 환경: 기준 브랜치와 다른 점 ${count}개`,
        fact: '항목',
        onBase: '기준 브랜치',
        now: '현재',
        trendTitle: (models) => `기본 브랜치의 최근 모델 ${models}개의 추이`,
        trend: '추이',
        pastModels: '모델 수',
        first: '처음',
        last: '마지막',
        changesTitle: '병합 시 변경되는 내용',
        environment: '환경',
        repository: '저장소',
        file: '파일',
        value: '값',
        becomes: '새 값',
        diffCut: '나머지는 길이 때문에 생략했습니다.',
        originTitle: '후보 모델과 기준 모델',
        origin: ({ digest, inputKey, files, commit, run, reused }) => `후보 모델 ${digest}, 입력 키 ${inputKey}, 모델 파일 ${files}: 커밋 ${commit} 기준으로 ${run}에서 학습했습니다.` +
            `${reused ? ' 그 뒤로 학습을 결정하는 것이 바뀌지 않아 다시 사용했습니다.' : ''}`,
    },
    method: {
        title: '판정 방법',
        rules: [
            'Δ는 후보 모델의 값에서 기준 모델의 값을 뺀 것이며, 비열등성 한계는 정책이 허용하는 손실입니다.',
            '신뢰구간이 있으면 신뢰구간 전체가 이득일 때 향상, 비열등성 한계를 넘는 손실이 신뢰구간에 없을 때 통과, 신뢰구간 전체가 비열등성 ' +
                '한계를 넘는 손실일 때 저하이며, 그 밖에는 판정을 보류합니다.',
            '신뢰구간이 없으면 비열등성 한계만으로 판정합니다. 이득이 한계보다 크면 향상, 손실이 한계 이내이면 통과, 그 밖에는 저하입니다.',
            '기준 모델이 여럿이면 가장 나쁜 판정을 따릅니다. `min` 값과 `max` 값은 절대 한계값입니다.',
            '화살표는 지표가 좋아지는 방향입니다. 방향을 알 수 없는 지표는 병합을 막지 않습니다.',
            '같은 평가 데이터로 측정한 값만 비교합니다.',
            '규칙은 기준 브랜치에서 가져오므로 풀 리퀘스트가 스스로를 판정할 수 없습니다.',
        ],
        interval: (confidence) => `신뢰구간의 신뢰수준은 ${confidence} %입니다.`,
        corrected: (questions, slices) => [
            ...(questions > 0
                ? [`p 값은 병합을 막을 수 있는 비교 ${(0,numbers/* groupedThousands */.Gy)(questions)}건에 대해 Holm 방법으로 보정했습니다.`]
                : []),
            ...(slices > 0
                ? [
                    `슬라이스의 p 값은 슬라이스 ${(0,numbers/* groupedThousands */.Gy)(slices)}개에 대해 Benjamini-Hochberg 방법으로 보정했습니다.`,
                ]
                : []),
        ].join(' '),
        resamples: (count, seed) => `대응 부트스트랩은 시드 ${seed} 값으로 ${count}번 재표본을 추출합니다.`,
        strict: 'k번째 확인에는 유의 수준 α / (k (k + 1))를 적용하므로 모든 확인을 합쳐도 유의 수준이 유지됩니다.',
        look: (number) => `이 풀 리퀘스트의 ${number}번째 확인입니다. 새 값을 확인할 때마다 우연히 좋은 결과가 나올 가능성이 커집니다.`,
        judgedBefore: (models) => models === 0
            ? '이 평가 데이터로 측정한 기본 브랜치의 릴리스나 보고서가 아직 없습니다.'
            : `기본 브랜치의 릴리스와 보고서에서 이 평가 데이터로 이미 모델 ${(0,numbers/* groupedThousands */.Gy)(models)}개를 판정했습니다. ` +
                '판정이 거듭될수록 우연히 좋은 결과가 나올 가능성이 커집니다.',
        predictionInterval: '예측구간은 안정된 계열의 두 모델이 우연만으로 얼마나 다를 수 있는지 나타냅니다. 같은 평가 데이터로 측정한 기본 브랜치의 릴리스와 ' +
            '보고서를 모델마다 한 번씩, 다섯 개 이상 사용합니다.',
        directionFrom: '방향의 출처',
        sources: { configuration: '설정', file: '지표 파일', name: '지표 이름', unknown: '알 수 없음' },
        test: '검정',
        pairs: 'n',
        discordant: '불일치 수',
        rawPValue: 'p',
        adjustedPValue: 'p (보정)',
        detectable: '검출 가능 차이',
        beyondMargin: (detectable, margin) => `${detectable} > 한계 ${margin}`,
        detectableMeans: '검출 가능 차이는 이 검정이 80 % 확률로 찾아내는 가장 작은 실제 차이입니다. 이 값이 한계보다 크면 중요한 손실을 놓칠 수 있습니다.',
    },
    approval: {
        nothingTitle: '아직 승인할 것이 없습니다',
        nothing: '기준 브랜치에 이 모델의 정책이 없으므로 병합해도 배포되지 않습니다. 이후의 풀 리퀘스트부터 승인할 수 있습니다.',
        impossibleTitle: '승인할 수 없습니다',
        notPromotable: '이 판정으로는 배포할 수 없습니다. 통과하는 변경을 푸시하면 여기에 새 보고서가 표시됩니다.',
        tally: (count, required) => `승인 ${required}건 중 ${count}건 완료`,
        rejectedTitle: (voices) => `${voices} 님이 거부했습니다`,
        rejected: (tally) => `${tally}. 거부한 사람은 \`/approve\` 명령으로 결정을 바꿀 수 있으며, 푸시하면 처음부터 다시 시작합니다.`,
        approved: (voices) => `${voices === undefined ? '승인이 필요하지 않습니다.' : `${voices} 님이 승인했습니다.`} ` +
            '병합하면 이 모델이 배포됩니다. 푸시하면 모든 승인이 무효가 됩니다.',
        waiting: ({ who, command, soFar, holds }) => `승인할 수 있는 사람: ${who}. 댓글에 \`/approve\` 명령을 쓰거나, 커밋을 지정하려면 ${command} 명령을 씁니다.` +
            `${soFar === undefined ? '' : ` 지금까지 승인: ${soFar}.`} ` +
            `변경을 작성하거나 커밋한 사람의 승인은 인정되지 않습니다. 승인은 ${holds} 동안, 이 커밋에만 유효합니다.`,
        anyone: '쓰기 권한이 있는 사람 누구나',
        commands: (commands) => `다른 명령: ${commands}.`,
    },
    overview: {
        title: (tally) => `모델 보고서: ${tally}`,
        model: '모델',
        verdict: '판정',
        approvable: '승인 가능',
        yes: '예',
        no: '아니요',
    },
    check: {
        runningTitle: '모델을 비교하는 중입니다',
        running: '잠시 후 여기에 보고서가 표시됩니다.',
        cancelledTitle: '취소됨: 보고서가 없습니다',
        cancelled: '보고서가 만들어지기 전에 실행이 취소되었습니다. 다시 실행해 주십시오.',
        failedTitle: '비교에 실패하여 보고서가 없습니다',
        unexpected: '예기치 않은 문제가 발생했습니다. 자세한 내용은 이 실행의 로그에 있습니다.',
    },
};


/***/ }),

/***/ 85537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ readableShare),
/* harmony export */   GI: () => (/* binding */ readableTime),
/* harmony export */   a6: () => (/* binding */ readablePart),
/* harmony export */   g1: () => (/* binding */ readableSize)
/* harmony export */ });
/** `0.4 s`, `45 s`, `3 min 20 s`, `2 h 5 min`: a length of time in its two largest units. */
function readableTime(milliseconds) {
    if (milliseconds >= 0 && milliseconds < 9_950)
        return `${Number((milliseconds / 1000).toFixed(1))} s`;
    const seconds = Math.max(0, Math.round(milliseconds / 1000));
    const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
    if (hours > 0)
        return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
    if (minutes > 0)
        return rest > 0 ? `${minutes} min ${rest} s` : `${minutes} min`;
    return `${rest} s`;
}
const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
/** `512 bytes`, `1.5 GiB`. */
function readableSize(bytes) {
    let [value, power] = [bytes, 0];
    while (value >= 1024 && power < UNITS.length - 1) {
        value /= 1024;
        power += 1;
    }
    const digits = power === 0 || value >= 100 ? 0 : 1;
    return `${value.toFixed(digits)} ${UNITS[power]}`;
}
/** `61.2 of 79.6 GiB`: the unit once when both have the same. */
function readablePart(part, whole) {
    const [shownPart, shownWhole] = [readableSize(part), readableSize(whole)];
    const unit = shownWhole.slice(shownWhole.indexOf(' '));
    return `${shownPart.endsWith(unit) ? shownPart.slice(0, -unit.length) : shownPart} of ${shownWhole}`;
}
/** `87 %`. @param share 0 to 1 */
const readableShare = (share) => `${Math.round(share * 100)} %`;


/***/ })

};
