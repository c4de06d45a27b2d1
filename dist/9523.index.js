export const id = 9523;
export const ids = [9523];
export const modules = {

/***/ 79523:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _src_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _src_records_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13184);
/* harmony import */ var _src_records_remembered_trees_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40624);
/* harmony import */ var _src_report_gate_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59898);
/* harmony import */ var _src_review_wording_wordings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75061);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3672);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55351);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24456);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93494);
/* harmony import */ var _permitted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29156);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98600);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_examine_js__WEBPACK_IMPORTED_MODULE_4__]);
_examine_js__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];











/** Judges one model and publishes the report. */
async function compare(inputs, context, ports) {
    const { model, inputKey } = inputs;
    const looking = { ...ports, repository: (0,_src_records_remembered_trees_js__WEBPACK_IMPORTED_MODULE_9__/* .rememberedTrees */ .y)(ports.repository) };
    if (model === undefined)
        return await reportNothing(inputs, context, looking);
    if (inputKey === undefined) {
        throw new _src_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('compare.input-key-missing', 'The input `input-key` is required with `model`.', {
            hint: 'Pass the `input-key` that `plan` gives in its matrix.',
        });
    }
    const { head, pullRequest, runUrl } = context;
    const expected = {
        repository: context.repository,
        workflowPath: context.workflowPath,
        baseBranch: context.baseBranch,
    };
    const view = async () => await (0,_examine_js__WEBPACK_IMPORTED_MODULE_4__/* .examined */ .u)({ ...inputs, model, inputKey }, context, expected, looking);
    if (pullRequest === undefined)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomeOf */ .s)(await kept(await view(), context, expected, ports), undefined);
    const language = await (0,_language_js__WEBPACK_IMPORTED_MODULE_5__/* .languageBefore */ .y)(model, inputs.config, context, looking);
    return await (0,_conclude_js__WEBPACK_IMPORTED_MODULE_3__/* .concludeAfter */ .k)(ports, { model, head, runUrl, language }, async (check) => {
        const shown = await view();
        const wanted = { ...expected, model, head };
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomeOf */ .s)(shown, await (0,_publish_js__WEBPACK_IMPORTED_MODULE_8__/* .publish */ .m)(ports, { view: shown, pullRequest, wanted, check, annotations: (0,_src_report_gate_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .gateAnnotations */ .k)(shown) }));
    });
}
/** A run of the default branch leaves its report for the history of later ones. That it cannot is a warning: the summary has it all. */
async function kept(view, { head, defaultBranch, ofDefaultBranch }, expected, ports) {
    if (!ofDefaultBranch || defaultBranch === undefined || view.record.candidate === null)
        return view;
    const wanted = { ...expected, model: view.record.model, head, ofBranch: defaultBranch };
    try {
        return { ...view, htmlUrl: await (0,_publish_js__WEBPACK_IMPORTED_MODULE_8__/* .publishArtifact */ .q)(ports, { view, wanted }) };
    }
    catch (error) {
        if (!(error instanceof _src_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        ports.log.warning(`The report was not kept for the history: ${error.message}`);
        return view;
    }
}
/** With no model affected, the required status must still come, or the pull request would wait for ever. */
async function reportNothing({ config }, context, ports) {
    const { statuses, log } = ports;
    const language = await (0,_language_js__WEBPACK_IMPORTED_MODULE_5__/* .languageBefore */ .y)(undefined, config, context, ports);
    const description = (0,_src_review_wording_wordings_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewWordingOf */ .s)(language).status.nothingAffected;
    await (0,_permitted_js__WEBPACK_IMPORTED_MODULE_7__/* .permitted */ .r)(log, `The status ${_src_records_names_js__WEBPACK_IMPORTED_MODULE_10__/* .APPROVAL_STATUS */ .J2} was not set`, () => statuses.set(context.head, {
        context: _src_records_names_js__WEBPACK_IMPORTED_MODULE_10__/* .APPROVAL_STATUS */ .J2,
        state: 'success',
        description,
        targetUrl: context.runUrl,
    }));
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .nothingAffected */ .U)(description);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 3672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ concludeAfter)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/records/names.js
var names = __webpack_require__(13184);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/wording/wordings.js
var wordings = __webpack_require__(98790);
// EXTERNAL MODULE: ./build/src/records/find-report.js
var find_report = __webpack_require__(68420);
// EXTERNAL MODULE: ./build/actions/compare/permitted.js
var permitted = __webpack_require__(29156);
;// CONCATENATED MODULE: ./build/actions/compare/check-run.js




/**
 * Shows on the head commit that its model is being compared. A commit that has a report already keeps its check as it is: approvals count
 * from the moment it was concluded. A check that an earlier run left in progress is taken over, so that none stays so for ever.
 */
async function openCheck({ checks, log }, { model, head, runUrl, language }) {
    const { check: words } = (0,wordings/* wordingOf */.O)(language);
    const start = async () => {
        const runs = await checks.list(head, (0,names/* checkName */.I3)(model));
        if ((0,find_report/* newestReportCheck */.D8)(runs, head) !== undefined)
            return undefined;
        const left = runs.find((run) => (0,find_report/* isOurs */.MU)(run, head) && run.completedAt === undefined);
        if (left !== undefined)
            return left;
        return await checks.start({
            name: (0,names/* checkName */.I3)(model),
            headCommit: head,
            title: `⏳ ${words.runningTitle}`,
            summary: words.running,
            detailsUrl: runUrl,
        });
    };
    // The warning comes when the report is written.
    return closable(checks, await (0,permitted/* permitted */.r)(log, 'No check was started', start, 'debug'));
}
function closable(checks, started) {
    let open = started;
    /** Whoever takes it concludes it: a cancellation may come at any moment. */
    const take = () => {
        const run = open;
        open = undefined;
        return run;
    };
    return {
        async conclude(check, newest) {
            const run = take();
            if (run === undefined)
                return await checks.create(check);
            if (newest === undefined || newest.id < run.id)
                return await checks.conclude(run.id, check);
            // Another run has reported on this commit since. The report of this one is newer, so its check must be, too.
            if (newest.id !== run.id)
                await checks.conclude(run.id, { ...check, externalId: '' });
            return await checks.create(check);
        },
        async abandon(check) {
            const run = take();
            return run === undefined ? undefined : await checks.conclude(run.id, { ...check, externalId: '' });
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/compare/conclude.js






/**
 * Runs the work under a check in progress. When it throws, or the run is cancelled, the check is concluded and tells so: a pull request
 * that requires it would wait for ever. Such a check carries no report digest, so nothing can be approved by it.
 */
async function concludeAfter(ports, about, work) {
    const { check: words } = (0,wordings/* wordingOf */.O)(about.language);
    let check;
    const opening = openCheck(ports, about);
    const stopWatching = ports.cancellation.watch(async () => {
        await (await opening).abandon(withoutReport(about, 'cancelled', `❌ ${words.cancelledTitle}`, words.cancelled));
    });
    try {
        check = await opening;
        return await work(check);
    }
    catch (error) {
        await tellFailure(ports, check, withoutReport(about, 'failure', `❌ ${words.failedTitle}`, explain(error, words)));
        throw error;
    }
    finally {
        stopWatching();
    }
}
const withoutReport = ({ model, head, runUrl }, conclusion, title, summary) => ({
    name: (0,names/* checkName */.I3)(model),
    headCommit: head,
    externalId: '',
    conclusion,
    title,
    summary,
    annotations: [],
    detailsUrl: runUrl,
});
/** Its own problems become warnings: they must not hide what failed first. */
async function tellFailure({ checks, log }, open, check) {
    try {
        await (0,permitted/* permitted */.r)(log, 'The check was not written', async () => {
            if ((await open?.abandon(check)) === undefined)
                await checks.create(check);
        });
    }
    catch (second) {
        log.warning(`The check could not be written either: ${(0,errors/* messageOf */.bD)(second)}`);
    }
}
const LONGEST = 2_000;
/** Messages of user errors are in English. */
function explain(error, words) {
    if (error instanceof errors/* UserError */.yo)
        return sentence(error);
    if (error instanceof errors/* UserErrors */.tQ)
        return error.problems.slice(0, 10).map(sentence).join('\n');
    return `- ${words.unexpected}`;
}
function sentence({ code, message, hint }) {
    return `- **${(0,markdown/* text */.Qq)(code)}** ${(0,markdown/* text */.Qq)(message, LONGEST)}${hint === undefined ? '' : ` ${(0,markdown/* text */.Qq)(hint, LONGEST)}`}`;
}


/***/ }),

/***/ 55351:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ examined)
/* harmony export */ });
/* harmony import */ var _src_config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85181);
/* harmony import */ var _src_config_load_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10982);
/* harmony import */ var _src_config_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21520);
/* harmony import */ var _src_config_project_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(35949);
/* harmony import */ var _src_config_shared_language_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(12402);
/* harmony import */ var _src_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _src_metrics_compare_predictions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80367);
/* harmony import */ var _src_metrics_looks_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(80903);
/* harmony import */ var _src_records_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64466);
/* harmony import */ var _src_records_find_candidate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38273);
/* harmony import */ var _src_records_find_look_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62197);
/* harmony import */ var _src_report_build_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22407);
/* harmony import */ var _src_review_authorise_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24500);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44577);
/* harmony import */ var _manifest_diff_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8239);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(29295);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_src_metrics_compare_predictions_js__WEBPACK_IMPORTED_MODULE_4__, _src_report_build_report_js__WEBPACK_IMPORTED_MODULE_8__, _rows_js__WEBPACK_IMPORTED_MODULE_12__]);
([_src_metrics_compare_predictions_js__WEBPACK_IMPORTED_MODULE_4__, _src_report_build_report_js__WEBPACK_IMPORTED_MODULE_8__, _rows_js__WEBPACK_IMPORTED_MODULE_12__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
















/** Downloads live as long as the examination. */
async function examined(inputs, context, expected, ports) {
    const keepIn = await ports.files.temporaryFolder('trainyard-compare-');
    try {
        return await examine(inputs, context, { ...expected, keepIn }, ports);
    }
    finally {
        await ports.files.remove(keepIn);
    }
}
async function examine(inputs, context, { keepIn, ...expected }, ports) {
    const { model, inputKey, config } = inputs;
    const pull = context.pullRequest === undefined ? undefined : await ports.pullRequests.get(context.pullRequest);
    const baseTree = await ports.repository.tree(pull?.base.commit ?? (await defaultHead(context, ports)));
    const loaded = await (0,_src_config_load_base_js__WEBPACK_IMPORTED_MODULE_1__/* .loadBaseProject */ .R)(baseTree, config);
    const base = { config, tree: baseTree, project: loaded.kind === 'present' ? loaded.project : undefined };
    const policy = (0,_src_config_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOf */ .U)(base.project, model);
    const proposal = await (0,_src_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadProjectIfPresent */ .w)(await ports.repository.tree(context.merged), config);
    const proposed = (0,_src_config_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOf */ .U)(proposal, model);
    const subject = {
        model,
        repository: context.repository,
        pullRequest: context.pullRequest ?? null,
        head: context.head,
        base: context.pullRequest === undefined ? null : baseTree.commit,
        policy,
        policyChanged: (0,_src_config_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policyChanged */ .X)(policy, proposed),
        brokenPolicy: loaded.kind === 'broken' ? loaded.problems[0].message : undefined,
    };
    const candidate = inputs.validation === 'failure'
        ? undefined
        : await (0,_src_records_find_candidate_js__WEBPACK_IMPORTED_MODULE_6__/* .findCandidate */ .$)(ports, {
            ...expected,
            ...{ model, inputKey, keepIn, trusted: baseTree.commit, head: context.head },
            // The pull request that brings the workflows. Without a policy the merge promotes nothing, so it may show its numbers.
            ownWorkflows: policy === undefined,
        });
    const digest = candidate?.kind === 'found' ? candidate.digest : undefined;
    const look = pull === undefined ? null : await (0,_src_records_find_look_js__WEBPACK_IMPORTED_MODULE_7__/* .findLook */ .D)(ports, pull, { model, head: context.head }, digest);
    const gathered = candidate?.kind === 'found'
        ? await (0,_gather_js__WEBPACK_IMPORTED_MODULE_10__/* .gather */ .k)({
            ...{ model, policy, candidate, expected, keepIn, trusted: baseTree.commit },
            ...{ head: context.head, defaultBranch: context.defaultBranch },
            base: baseTree.commit === context.head ? await before(base, ports) : base,
        }, { ...ports, wasMerged: mergedInto(context, ports) })
        : undefined;
    const rows = gathered && policy ? await comparedRows(gathered, policy, look, ports) : _src_metrics_compare_predictions_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_ROWS */ .c;
    const record = gathered === undefined
        ? (0,_src_report_build_report_js__WEBPACK_IMPORTED_MODULE_8__/* .emptyReport */ ._)(subject, whyNothing(inputs, candidate?.kind === 'found' ? undefined : candidate), look)
        : (0,_src_report_build_report_js__WEBPACK_IMPORTED_MODULE_8__/* .judgedReport */ .I)(subject, gathered.candidate, gathered.baselines, { ...gathered, rows, look });
    return {
        record,
        digest: (0,_src_records_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .recordDigest */ .kd)(record),
        situation: situationOf(inputs, candidate),
        // They decide nothing, so those of the pull request count where the base branch has none.
        ...((policy ?? proposed)?.evaluate.report ?? { language: 'en', comment: 'always' }),
        languages: (0,_src_config_shared_language_js__WEBPACK_IMPORTED_MODULE_13__/* .modelLanguages */ .z)(base.project, proposal),
        terms: policy && (0,_src_review_authorise_js__WEBPACK_IMPORTED_MODULE_9__/* .approvalTerms */ .Ne)(policy.approve),
        changes: policy === undefined ? [] : await changesOf(policy, subject, gathered, ports),
        method: policy && methodOf(policy, record),
        gatePlaces: gatePlaces(proposal, model),
        curves: rows.curves,
        runUrl: context.runUrl,
        now: ports.clock.now(),
    };
}
/** The head of the base branch is compared with the commit before it, and not with itself. */
async function before({ config, tree }, { repository }) {
    const parent = await repository.firstParent(tree.commit);
    if (parent === undefined)
        return { config, tree, project: undefined };
    const parentTree = await repository.tree(parent);
    return { config, tree: parentTree, project: await (0,_src_config_load_base_js__WEBPACK_IMPORTED_MODULE_1__/* .readableProject */ .m)(parentTree, config) };
}
/** Rows need the policy: without one nobody has said which columns hold what. */
function comparedRows(gathered, { task, evaluate }, look, { withRows, clock, log }) {
    const confidence = (0,_src_metrics_looks_js__WEBPACK_IMPORTED_MODULE_14__/* .confidenceAtLook */ .P)(evaluate, look);
    return (0,_rows_js__WEBPACK_IMPORTED_MODULE_12__/* .compareGathered */ .W)(gathered, { task, evaluate, confidence }, { withRows, clock, log });
}
function methodOf({ evaluate }, { metrics, look }) {
    const drawn = metrics.some(({ baselines }) => baselines.some(({ test }) => test === 'paired-bootstrap'));
    return {
        confidence: (0,_src_metrics_looks_js__WEBPACK_IMPORTED_MODULE_14__/* .confidenceAtLook */ .P)(evaluate, look),
        bootstrap: drawn ? { resamples: evaluate.resamples, seed: _rows_js__WEBPACK_IMPORTED_MODULE_12__/* .BOOTSTRAP_SEED */ .F } : undefined,
        strict: evaluate.strict,
    };
}
/** Where the head has its gates: the check stands on the head. */
function gatePlaces(project, model) {
    const known = project === undefined ? undefined : (0,_src_config_project_js__WEBPACK_IMPORTED_MODULE_15__/* .modelNamed */ .XI)(project, model);
    if (project === undefined || known === undefined)
        return undefined;
    return new Map(known.evaluate.gates.map(({ metric }) => [
        metric,
        (0,_src_config_project_js__WEBPACK_IMPORTED_MODULE_15__/* .positionOf */ .df)(project, (0,_src_config_project_js__WEBPACK_IMPORTED_MODULE_15__/* .pointerOf */ .rq)(['models', model, 'evaluate', 'metrics', metric])),
    ]));
}
/** Outside a pull request the commit whose policy counts and whose model is the base baseline. */
async function defaultHead({ defaultBranch, repository }, ports) {
    const commit = defaultBranch === undefined ? undefined : await ports.repository.branchHead(defaultBranch);
    if (commit !== undefined)
        return commit;
    throw new _src_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('compare.no-base', `The default branch of ${repository} is not known, so there is no policy.`, {
        hint: 'Run this action for a pull request, or in a repository whose default branch has a commit.',
    });
}
/** A squashed or rebased pull request leaves another commit on the branch than the one that was trained. */
const mergedInto = ({ defaultBranch }, { pullRequests }) => async (commit) => (await pullRequests.forCommit(commit)).some(({ merged, head, base }) => merged && head.commit === commit && base.branch === defaultBranch);
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
    switch (situationOf(inputs, candidate)) {
        case 'data-refused':
            return [{ code: 'candidate.data-refused', values: {} }];
        case 'training-failed':
            return [{ code: 'candidate.training-failed', values: {} }];
        case 'training-cancelled':
            return [{ code: 'candidate.training-cancelled', values: {} }];
        case 'no-candidate':
        case 'compared':
            return [
                { code: 'candidate.none', values: { inputKey: inputs.inputKey.slice(0, 12) } },
                ...(candidate?.rejected ?? []),
            ];
    }
}
/** What the merge will write: the exact difference where it can be planned today, else the values of the policy. */
async function changesOf({ promote }, { head, pullRequest }, gathered, { gitops, clock }) {
    if (promote === undefined)
        return [];
    const { repository, environments } = promote;
    const changes = environments
        .filter(({ on }) => on.kind === 'merge')
        .flatMap(({ name: environment, files }) => files.flatMap(({ path, set }) => set.map(({ path: key, value }) => ({ environment, repository, path, key, value }))));
    if (gathered === undefined || pullRequest === null)
        return changes;
    const { record, digest: candidateDigest } = gathered.candidate;
    const proposed = { record, candidateDigest, promote, head, pullRequest, now: clock.now() };
    return (0,_manifest_diff_js__WEBPACK_IMPORTED_MODULE_11__/* .withDiffs */ .J)(changes, await (0,_manifest_diff_js__WEBPACK_IMPORTED_MODULE_11__/* .manifestDiffs */ .A)(proposed, gitops(repository)));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 44577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ gather)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/config/input-key.js + 1 modules
var input_key = __webpack_require__(56544);
// EXTERNAL MODULE: ./build/src/config/load-base.js
var load_base = __webpack_require__(10982);
// EXTERNAL MODULE: ./build/src/config/project.js
var config_project = __webpack_require__(35949);
// EXTERNAL MODULE: ./build/src/records/find-candidate.js
var find_candidate = __webpack_require__(38273);
;// CONCATENATED MODULE: ./build/src/records/first-parents.js
/** A commit and its first parents, newest first: what a branch pointed to. At most so many parents; each is asked for when it is wanted. */
async function* firstParents(repository, commit, parents) {
    yield commit;
    let at = commit;
    for (let taken = 0; taken < parents; taken += 1) {
        at = await repository.firstParent(at);
        if (at === undefined)
            return;
        yield at;
    }
}

// EXTERNAL MODULE: ./build/src/records/names.js
var names = __webpack_require__(13184);
// EXTERNAL MODULE: ./build/src/release/ledger.js + 1 modules
var ledger = __webpack_require__(49945);
// EXTERNAL MODULE: ./build/src/release/production.js
var release_production = __webpack_require__(74428);
;// CONCATENATED MODULE: ./build/actions/compare/baselines.js









/** The model in production, by its release record in the GitOps repository. */
async function productionBaseline(model, promote, gitops, stale) {
    const production = await (0,release_production/* readProduction */.M)(model, promote, gitops);
    if (production.kind !== 'released') {
        const baseline = without('production', production.kind, production.reason);
        return { baseline, release: undefined, ledger: [] };
    }
    const { release, tree } = production;
    return {
        baseline: {
            baseline: { name: 'production', status: 'found', measured: release },
            label: release.version,
            commit: release.source.commit,
            digest: release.candidateDigest,
            createdAt: release.promotedAt,
            stale: stale(release.promotedAt),
        },
        release,
        ledger: await readLedger(tree, model),
    };
}
/** It is for charts: without it a model is judged all the same, and `promote` tells what is wrong with it. */
async function readLedger(tree, model) {
    const path = (0,names/* ledgerPath */.tf)(model);
    try {
        return (0,ledger/* parseLedger */.h8)(await tree.read(path, ledger/* MAXIMUM_LEDGER_BYTES */.zg), path);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return [];
        throw error;
    }
}
/** The model of the base branch: the newest trained one among the base commit and its first parents. */
async function baseBaseline(wanted, source, expected, stale) {
    let facts;
    let candidate;
    const baseline = await orUnreadable(async () => {
        const key = await modelKey(wanted.project, wanted.tree, wanted.model);
        if (key === undefined)
            return absent('base', { code: 'base.no-model', values: {} });
        const found = await trainedAncestor({ ...wanted, key }, source, expected);
        const record = found.kind === 'found' ? found.record : undefined;
        const rows = new Map(record?.data.map((set) => [set.name, set.rows]));
        const data = key.data.map(({ name, digest }) => [name, { digest, rows: rows.get(name) ?? null }]);
        facts = { data: new Map(data), record };
        if (found.kind === 'none') {
            const { commits, rejected: because } = found;
            return absent('base', { code: 'base.not-trained', values: { commits }, because });
        }
        candidate = found;
        return {
            baseline: { name: 'base', status: 'found', measured: found.record },
            label: found.commit.slice(0, 7),
            commit: found.record.commits.head,
            digest: found.digest,
            createdAt: found.record.usage.finishedAt,
            stale: stale(found.record.usage.finishedAt),
        };
    });
    return { baseline, facts, candidate };
}
async function modelKey(project, tree, name) {
    const model = project === undefined ? undefined : (0,config_project/* modelNamed */.XI)(project, name);
    if (project === undefined || model === undefined)
        return undefined;
    return (await (0,input_key/* inputKeys */.n)(tree, { ...project, models: [model] })).get(name);
}
/**
 * A commit that changes no input of the model has the key of the one before, so most steps ask for nothing new. It ends where the model
 * is not known any more.
 */
async function trainedAncestor({ model, config, tree, lookBack, keepIn, key: first }, source, expected) {
    const seen = new Set();
    const rejected = [];
    let commits = 0;
    for await (const commit of firstParents(source.repository, tree.commit, lookBack)) {
        const at = commit === tree.commit ? tree : await source.repository.tree(commit);
        const key = commit === tree.commit ? first : await olderKey(at, config, model);
        if (key === undefined)
            break;
        commits += 1;
        if (!seen.has(key.key)) {
            seen.add(key.key);
            const trust = { trusted: commit, head: commit, wasMerged: source.wasMerged };
            const found = await (0,find_candidate/* findCandidate */.$)(source, { ...expected, ...trust, model, inputKey: key.key, keepIn });
            if (found.kind === 'found')
                return { ...found, commit };
            rejected.push(...found.rejected);
        }
    }
    return { kind: 'none', commits, rejected };
}
/** A configuration that could not be read in the past ends the search, and is nobody's fault today. */
async function olderKey(tree, config, model) {
    return modelKey(await (0,load_base/* readableProject */.m)(tree, config), tree, model);
}
/** Constants that the team committed. They are measured on no data, so they stand beside any. */
function simpleBaseline(constants) {
    if (constants === undefined)
        return absent('simple', { code: 'simple.undeclared', values: {} });
    return {
        baseline: { name: 'simple', status: 'found', measured: { metrics: constants, evaluationSet: null } },
        ...OF_NO_COMMIT,
    };
}
/** What the baseline cannot tell is said in the report: it does not keep the rest from being judged. */
async function orUnreadable(read) {
    try {
        return await read();
    }
    catch (error) {
        const first = (0,errors/* firstUserError */.OO)(error);
        if (first === undefined)
            throw error;
        return without('base', 'unreadable', { code: 'base.unreadable', values: { problem: first.message } });
    }
}
const OF_NO_COMMIT = { label: null, commit: null, digest: null, createdAt: null, stale: null };
const without = (name, status, detail) => ({
    baseline: { name, status, detail },
    ...OF_NO_COMMIT,
});
const absent = (name, detail) => without(name, 'absent', detail);

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/records/digest.js
var records_digest = __webpack_require__(64466);
// EXTERNAL MODULE: ./build/src/records/download-record.js
var download_record = __webpack_require__(69798);
// EXTERNAL MODULE: ./build/src/records/read-record.js + 4 modules
var read_record = __webpack_require__(7717);
;// CONCATENATED MODULE: ./build/actions/compare/candidate-files.js







/**
 * Absolute path of the predictions; undefined when none were written.
 * Throws `UserError` when they are not the file that the record names.
 */
async function predictionsOf(files, { record, folder }) {
    const { predictions } = record;
    return predictions === null ? undefined : await verifiedPath(files, folder, predictions);
}
/**
 * How every single test ended; undefined when the metrics file does not say so, cannot be read, or is not the one that the record names:
 * the numbers in the record are compared all the same.
 */
async function outcomesOf(files, { record, folder }) {
    const { metricsFile } = record;
    const format = TEST_FORMATS.find((known) => known === metricsFile?.format);
    if (metricsFile === undefined || format === undefined)
        return undefined;
    try {
        const path = await verifiedPath(files, folder, { ...metricsFile, file: names/* METRICS_FILE */.HL });
        const content = await files.read(path, metricsFile.size);
        if (content === undefined)
            return undefined;
        const { parseMetrics } = await __webpack_require__.e(/* import() */ 6948).then(__webpack_require__.bind(__webpack_require__, 46948));
        return (await parseMetrics(content, names/* METRICS_FILE */.HL, { format })).outcomes;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
/** Formats that tell how single tests ended. */
const TEST_FORMATS = [
    'promptfoo',
    'deepeval',
    'inspect',
    'evidently',
    'junit',
    'lm-eval-samples',
];
/** The record is somebody's text, so its file name is looked up and never followed. Listing the files refuses symbolic links. */
async function verifiedPath(files, folder, { file, digest, size }) {
    const found = (await files.walk(folder)).find(({ path }) => path === file);
    if (found === undefined)
        throw new errors/* UserError */.yo('record.missing', `The artifact holds no ${file}.`);
    const path = external_node_path_.posix.join(folder, file);
    if (found.size === size && `sha256:${(await files.digest(path)).sha256}` === digest)
        return path;
    throw new errors/* UserError */.yo('record.digest-mismatch', `${file} is not the file that the record beside it names.`);
}
/**
 * The candidate that a release was made of, named by its digest: from its artifact, or, when GitHub has deleted that, from the model
 * store, which keeps it beside the model. Undefined when neither has it. Throws `UserError` for a store that holds another one.
 */
async function releasedCandidate(source, { release, expected, store, keepIn }) {
    const { model, inputKey, candidateDigest: digest } = release;
    if (release.source.repository === expected.repository) {
        const found = await (0,find_candidate/* findCandidateByDigest */.O)(source, expected, { model, inputKey, digest, keepIn });
        if (found.kind === 'found' && found.folder !== undefined)
            return { record: found.record, folder: found.folder };
    }
    if (store === undefined)
        return undefined;
    const folder = external_node_path_.posix.join(keepIn, 'released');
    await source.files.makeFolder(folder);
    const kept = await source.openStore(store).getRecord(release.artifact.uri, digest, folder, download_record/* MAXIMUM_ARTIFACT_BYTES */.oj);
    if (!kept)
        return undefined;
    const content = await source.files.read(external_node_path_.posix.join(folder, names/* CANDIDATE_FILE */.Tz), read_record/* MAXIMUM_RECORD_BYTES */.nw);
    const record = content === undefined ? undefined : (0,read_record/* readCandidate */.G9)(content, `${names/* CANDIDATE_FILE */.Tz} in the model store`);
    if (record !== undefined && (0,records_digest/* recordDigest */.kd)(record) === digest)
        return { record, folder };
    throw new errors/* UserError */.yo('record.digest-mismatch', 'The model store holds another candidate than the one that was released.');
}

// EXTERNAL MODULE: ./build/src/records/find-report.js
var find_report = __webpack_require__(68420);
// EXTERNAL MODULE: ./build/src/records/provenance.js
var provenance = __webpack_require__(79833);
;// CONCATENATED MODULE: ./build/src/records/past-reports.js



/** One for the runs as a rule, two for the report of each commit. */
const MOST_REQUESTS = 20;
const REQUESTS_FOR_REPORT = 2;
/**
 * The reports that runs of a branch itself left on its commits. The code of a pull request cannot write one: GitHub must say that the run
 * was a push to the branch, a schedule or a dispatch on it, of the expected workflow and for that very commit.
 * Without such a run it costs the list of runs, one request as a rule, else about 20. An error of GitHub ends the search; one for the
 * list of runs is thrown.
 * @param commits of the branch, newest first; taken only as far as there are runs left to be found
 */
async function pastReports(source, wanted, commits) {
    const { runs } = source;
    const all = await runs.ofBranch(wanted.workflowPath, wanted.ofBranch);
    const known = all.filter((run) => ((0,provenance/* distrust */.p7)(run, wanted) ?? (0,provenance/* distrustBranch */.fw)(run, wanted.ofBranch)) === undefined);
    const waiting = new Set(known.map(({ headCommit }) => headCommit));
    const reports = [];
    const rejected = [];
    let requests = 1;
    if (waiting.size === 0)
        return { reports, rejected, interrupted: undefined };
    try {
        for await (const commit of commits) {
            if (waiting.delete(commit)) {
                requests += REQUESTS_FOR_REPORT;
                const found = await (0,find_report/* newestReport */.xS)({ ...source, runs: onlyOf(known, runs) }, { ...wanted, head: commit });
                if (found.kind === 'none')
                    rejected.push(...found.rejected);
                else
                    reports.push({ record: found.found, commit, uploadedAt: found.artifact.createdAt });
            }
            if (waiting.size === 0 || requests + REQUESTS_FOR_REPORT > MOST_REQUESTS)
                break;
        }
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { reports, rejected, interrupted: error };
    }
    return { reports, rejected, interrupted: undefined };
}
/** The newest artifact that one of these runs uploaded. Others of the same name cost no request, and hide none. */
function onlyOf(known, runs) {
    const byId = new Map(known.map((run) => [run.id, run]));
    return {
        get: async (id) => byId.get(id) ?? (await runs.get(id)),
        proposals: (branch) => runs.proposals(branch),
        artifacts: async (name) => (await runs.artifacts(name)).filter(({ runId }) => runId !== undefined && byId.has(runId)).slice(0, 1),
    };
}

;// CONCATENATED MODULE: ./build/src/release/history.js
/**
 * The models that were promoted to an environment, oldest first. The ledger is written when a pull request is merged, so no pull
 * request writes its own history. A version counts where it was first promoted.
 */
function releasesIn(ledger, environment) {
    return ledger
        .filter((entry) => entry.verb === 'promote' && entry.environment === environment)
        .map(({ version, artifactDigest, evaluationSet = null, metrics = {}, at }) => ({
        label: version,
        artifactDigest,
        evaluationSet,
        metrics,
        at: new Date(at),
    }));
}
/** What a report on a commit of the default branch says of its candidate; undefined when there was none. */
function reportedModel({ candidate, metrics }, { commit, at }) {
    if (candidate === null)
        return undefined;
    const { artifactDigest, evaluationSet } = candidate;
    const values = Object.fromEntries(metrics.map(({ name, candidate: value }) => [name, value]));
    return { label: shortCommit(commit), artifactDigest, evaluationSet, metrics: values, at };
}
/** A candidate of a commit that the default branch took in. */
const trainedModel = ({ artifact, evaluationSet, metrics, usage }, commit) => ({
    label: shortCommit(commit),
    artifactDigest: artifact.digest,
    evaluationSet,
    metrics,
    at: new Date(usage.finishedAt),
});
const shortCommit = (commit) => commit.slice(0, 7);
/**
 * Releases and reported models that were measured on the same evaluation data, oldest first. Each model counts once: a released one as its
 * release, else where it was first reported.
 * @param releases oldest first
 * @param reported oldest first: the order of their commits, which tells more than the clocks of the runs
 */
function pastModels(releases, reported, { evaluationSet, artifactDigest: own }) {
    const same = (model) => model.evaluationSet === evaluationSet;
    const released = firstOf(releases.filter(same), ({ label }) => label);
    const known = new Set([own, ...released.map(({ artifactDigest }) => artifactDigest)]);
    const others = reported.filter((model) => same(model) && !known.has(model.artifactDigest));
    return interleaved(released, firstOf(others, ({ artifactDigest }) => artifactDigest));
}
const firstOf = (models, keyOf) => [...Map.groupBy(models, keyOf).values()].flatMap((equal) => equal.slice(0, 1));
/** Both in their own order, and one between the other by time. */
function interleaved(releases, reported) {
    const models = [];
    let taken = 0;
    for (const model of reported) {
        const later = releases.findIndex(({ at }, index) => index >= taken && at > model.at);
        const until = later === -1 ? releases.length : later;
        models.push(...releases.slice(taken, until), model);
        taken = until;
    }
    return [...models, ...releases.slice(taken)];
}
const MAXIMUM_METRICS = 256;
const MAXIMUM_POINTS = 50;
/** The values of some metrics in past models, in their order, the last 50 of each. */
function historyOf(models, metrics) {
    return metrics.slice(0, MAXIMUM_METRICS).flatMap((metric) => {
        const points = models.flatMap(({ label, metrics: values }) => {
            const value = Object.hasOwn(values, metric) ? values[metric] : undefined;
            return typeof value === 'number' ? [{ label, value }] : [];
        });
        return points.length === 0 ? [] : [{ metric, points: points.slice(-MAXIMUM_POINTS) }];
    });
}

// EXTERNAL MODULE: ./build/src/report/doubt-sentence.js
var doubt_sentence = __webpack_require__(22318);
// EXTERNAL MODULE: ./build/src/report/wording/doubts-en.js
var doubts_en = __webpack_require__(95278);
;// CONCATENATED MODULE: ./build/actions/compare/past.js







/** What the default branch tells of earlier models: its releases, its reports, and the candidate of the base baseline. */
async function gatherPast(context, ports) {
    const { policy, candidate, production, expected, defaultBranch, base } = context;
    if (policy === undefined)
        return { history: [], judgedBefore: undefined };
    const environment = (0,release_production/* promotedEnvironment */.s)(policy.promote);
    const releases = production === undefined || environment === undefined ? [] : releasesIn(production.ledger, environment);
    const reported = await reportedModels(context, policy, ports);
    const merged = base === undefined || expected.baseBranch !== defaultBranch ? [] : [trainedModel(base.record, base.commit)];
    const { evaluationSet, artifact } = candidate.record;
    const models = pastModels(releases, [...reported, ...merged], { evaluationSet, artifactDigest: artifact.digest });
    const metrics = policy.evaluate.gates.map(({ metric }) => metric);
    const others = models.filter(({ artifactDigest }) => artifactDigest !== artifact.digest);
    return { history: historyOf(models, metrics), judgedBefore: evaluationSet === null ? undefined : others.length };
}
/** Oldest first. They are for charts and for how much a metric varies: without them a model is judged all the same. */
async function reportedModels({ model, expected, defaultBranch, baseCommit }, { evaluate }, ports) {
    if (defaultBranch === undefined)
        return [];
    try {
        const commits = firstParents(ports.repository, baseCommit, evaluate.lookBack);
        const wanted = { ...expected, model, ofBranch: defaultBranch };
        const { reports, rejected, interrupted } = await pastReports(ports, wanted, commits);
        for (const doubt of rejected) {
            ports.log.info(`A past report of ${model} was passed over. ${(0,doubt_sentence/* doubtSentence */.q)(doubt, doubts_en/* DOUBTS_EN */.M)}`);
        }
        if (interrupted !== undefined) {
            ports.log.info(`Older reports of ${model} could not be read: ${interrupted.message}`);
        }
        return reports
            .toReversed()
            .flatMap(({ record, commit, uploadedAt }) => reportedModel(record, { commit, at: uploadedAt }) ?? []);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        ports.log.info(`Past reports of ${model} could not be read: ${error.message}`);
        return [];
    }
}

// EXTERNAL MODULE: ./build/src/records/find-score.js
var find_score = __webpack_require__(61834);
;// CONCATENATED MODULE: ./build/actions/compare/scored-production.js

/**
 * Production by its numbers on the candidate's evaluation data. Where it was released on the same data, or the policy has no
 * `evaluate.command`, it stays as it is; where the training job has scored it again, the score takes the place of the release's numbers.
 */
async function scoredProduction({ baseline: facts, release }, { policy, candidate, expected, trusted, head, keepIn }, source) {
    const command = policy?.evaluate.command;
    const { model, inputKey, evaluationSet } = candidate.record;
    const isComparable = evaluationSet === null || release?.evaluationSet === evaluationSet;
    if (release === undefined || command === undefined || isComparable)
        return { baseline: facts, files: undefined };
    const place = { ...expected, model, inputKey, trusted, head, keepIn };
    const score = await (0,find_score/* findScore */.i)(source, { ...place, champion: release, command, evaluationSet });
    if (score.kind === 'none') {
        const { version } = release;
        const otherData = { code: 'production.not-scored', values: { version }, because: score.rejected };
        const baseline = { ...facts.baseline, otherData };
        return { baseline: { ...facts, baseline }, files: undefined };
    }
    const { record, run, folder } = score;
    return {
        baseline: {
            ...facts,
            baseline: { name: 'production', status: 'found', measured: record },
            scoredBy: { run: run.id, url: run.url },
        },
        files: folder === undefined ? undefined : { record, folder },
    };
}
/**
 * The model of the base branch by the score of production, when both are the same candidate: after every promotion, until something else
 * is merged. Undefined when they differ, or production has no score.
 */
function scoredBase({ baseline, candidate }, { baseline: production, files }) {
    const { scoredBy } = production;
    if (scoredBy === undefined || candidate === undefined || candidate.digest !== production.digest)
        return undefined;
    return { baseline: { ...baseline, baseline: { ...production.baseline, name: 'base' }, scoredBy }, files };
}

;// CONCATENATED MODULE: ./build/actions/compare/gather.js





/** Everything that a judgement rests on. */
async function gather(gathering, ports) {
    const { model, policy, candidate, expected, keepIn } = gathering;
    const stale = staleRule(policy?.evaluate.staleAfterMilliseconds, ports.clock.now());
    const lookBack = policy?.evaluate.lookBack ?? 0;
    const base = await baseBaseline({ model, ...gathering.base, lookBack, keepIn }, ports, expected, stale);
    const names = policy?.evaluate.baselines ?? [];
    const production = names.includes('production')
        ? await productionBaseline(model, policy?.promote, ports.gitops, stale)
        : undefined;
    const scored = production && (await scoredProduction(production, gathering, ports));
    const sameModel = scored && scoredBase(base, scored);
    const declared = policy?.evaluate.predictions !== undefined;
    const own = await evidenceOf('candidate', declared, ports, async () => filesOf(candidate));
    const pairable = own.predictions.kind === 'found' || own.outcomes !== undefined;
    const baselines = [];
    for (const name of names) {
        const facts = factsOf(name, { base: sameModel?.baseline ?? base.baseline, production: scored?.baseline, policy });
        if (facts === undefined)
            continue;
        const { baseline } = facts;
        const same = baseline.status === 'found' && baseline.measured.evaluationSet === candidate.record.evaluationSet;
        const evidence = name === 'simple' || !same || !pairable
            ? NO_EVIDENCE
            : await evidenceOf(name, declared && own.predictions.kind === 'found', ports, async () => name === 'base'
                ? (sameModel?.files ?? filesOf(base.candidate))
                : (scored?.files ?? (await productionFiles(production, gathering, ports))));
        baselines.push({ ...facts, ...evidence });
    }
    const baseCommit = gathering.base.tree.commit;
    const past = await gatherPast({ ...gathering, baseCommit, base: base.candidate, production }, ports);
    return { candidate: { ...candidate, ...own }, baselines, base: base.facts, ...past };
}
const NO_EVIDENCE = { predictions: { kind: 'none', reason: undefined }, outcomes: undefined };
const staleRule = (limit, now) => (createdAt) => {
    const age = now.getTime() - Date.parse(createdAt);
    return limit === undefined || Number.isNaN(age) ? null : age > limit;
};
function factsOf(name, { base, production, policy, }) {
    switch (name) {
        case 'base':
            return base;
        case 'production':
            return production;
        case 'simple':
            return simpleBaseline(policy?.evaluate.simple);
    }
}
function filesOf(candidate) {
    if (candidate?.folder === undefined)
        return undefined;
    return { record: candidate.record, folder: candidate.folder };
}
async function productionFiles(production, { policy, expected, keepIn }, ports) {
    if (production?.release === undefined)
        return undefined;
    const store = policy?.promote?.store;
    return await releasedCandidate(ports, { release: production.release, expected, store, keepIn });
}
/** What cannot be had is told in the report: numbers are compared without it. */
async function evidenceOf(name, declared, { files }, find) {
    const unreadable = (problem) => ({
        code: 'rows.unreadable',
        values: { model: name, problem },
    });
    let outcomes;
    try {
        const found = await find();
        outcomes = found && (await outcomesOf(files, found));
        const path = found && (await predictionsOf(files, found));
        if (path !== undefined)
            return { predictions: { kind: 'found', path }, outcomes };
        const reason = declared ? { code: 'rows.absent', values: { model: name } } : undefined;
        return { predictions: { kind: 'none', reason }, outcomes };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { predictions: { kind: 'none', reason: unreadable(error.message) }, outcomes };
    }
}


/***/ }),

/***/ 24456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ languageBefore)
/* harmony export */ });
/* harmony import */ var _src_config_load_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10982);
/* harmony import */ var _src_config_shared_language_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12402);
/* harmony import */ var _src_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);



/**
 * The language of what is said before there is a report, or without one: the model's own, or without a model that of the first one.
 * English when it cannot be read: whatever is wrong there is told by what comes after.
 */
async function languageBefore(model, config, context, ports) {
    try {
        const base = await baseCommit(context, ports);
        const projects = [base === undefined ? undefined : await projectAt(base), await projectAt(context.merged)];
        return (0,_src_config_shared_language_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedLanguage */ .a)((0,_src_config_shared_language_js__WEBPACK_IMPORTED_MODULE_2__/* .modelLanguages */ .z)(...projects), model === undefined ? [] : [model]);
    }
    catch (error) {
        if (error instanceof _src_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return 'en';
        throw error;
    }
    async function projectAt(commit) {
        return await (0,_src_config_load_base_js__WEBPACK_IMPORTED_MODULE_0__/* .readableProject */ .m)(await ports.repository.tree(commit), config);
    }
}
async function baseCommit({ pullRequest, defaultBranch }, { pullRequests, repository }) {
    if (pullRequest !== undefined)
        return (await pullRequests.get(pullRequest)).base.commit;
    return defaultBranch === undefined ? undefined : await repository.branchHead(defaultBranch);
}


/***/ }),

/***/ 8239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ manifestDiffs),
/* harmony export */   J: () => (/* binding */ withDiffs)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37291);
/* harmony import */ var _src_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _src_release_gitops_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46927);
/* harmony import */ var _src_release_promotion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47437);
/* harmony import */ var _src_store_store_uri_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77261);





/**
 * Differences that a merge would commit, by the promotion's own plan on today's GitOps repository.
 * @returns by path of the manifest; none when the promotion cannot be planned: `promote` tells why when it is asked to
 */
async function manifestDiffs(proposed, gitops) {
    try {
        const approved = approvedModel(proposed);
        const head = await gitops.branchHead(proposed.promote.branch);
        if (head === undefined)
            return new Map();
        const { models, files } = await (0,_src_release_gitops_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readGitOpsFiles */ .u)(await gitops.tree(head), [approved]);
        if (models.some(({ problems }) => problems.length > 0))
            return new Map();
        const { changes, manifests } = (0,_src_release_promotion_js__WEBPACK_IMPORTED_MODULE_2__/* .planPromotion */ .z)(approved, files, proposed.now);
        const paths = [...new Set(manifests.map(({ path }) => path))].filter((path) => changes.has(path));
        return new Map(paths.map((path) => [path, unified(path, files.get(path), changes.get(path))]));
    }
    catch (error) {
        if (!(error instanceof _src_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) && !(error instanceof _src_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ))
            throw error;
        return new Map();
    }
}
/** The changes of the policy, each with the difference of its file. */
function withDiffs(changes, diffs) {
    return changes.map((change) => ({ ...change, diff: diffs.get(change.path) }));
}
function approvedModel({ record, candidateDigest, promote, head, pullRequest }) {
    const { model, inputKey, repository, artifact, evaluationSet, metrics, run } = record;
    const path = (0,_src_store_store_uri_js__WEBPACK_IMPORTED_MODULE_3__/* .pathInStore */ .Wr)(model, artifact.digest);
    return {
        model,
        source: { repository, commit: head, pullRequest, head },
        inputKey,
        candidateDigest,
        reportDigest: candidateDigest,
        evaluationSet,
        metrics,
        // Those go into the ledger, which is not shown.
        gated: [],
        approvals: [],
        runUrl: run.url,
        artifact: { uri: `${(0,_src_store_store_uri_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStore */ .Pv)(promote.store).uri}/${path}`, digest: artifact.digest, path },
        environments: promote.environments.filter(({ on }) => on.kind === 'merge'),
    };
}
const decoder = new TextDecoder('utf-8');
function unified(path, before, after) {
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_4__/* .createTwoFilesPatch */ .ss)(`a/${path}`, `b/${path}`, before === undefined ? '' : decoder.decode(before), after === undefined ? '' : decoder.decode(after), undefined, undefined, { context: 3 });
    // The first line is only a ruler.
    return patch.replace(/^=+\n/, '').trimEnd();
}


/***/ }),

/***/ 93494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ nothingAffected),
  s: () => (/* binding */ outcomeOf)
});

// EXTERNAL MODULE: ./build/src/report/detail-sections.js + 3 modules
var detail_sections = __webpack_require__(53327);
// EXTERNAL MODULE: ./build/src/report/provenance.js
var provenance = __webpack_require__(93541);
// EXTERNAL MODULE: ./build/src/report/stages.js
var stages = __webpack_require__(6197);
// EXTERNAL MODULE: ./build/src/report/verdict-sections.js
var verdict_sections = __webpack_require__(10714);
;// CONCATENATED MODULE: ./build/src/report/job-summary.js




/** GitHub keeps 1 MiB per step. */
const LIMIT = 1_000_000;
/** There is room for more than in a comment. */
const SLICES = 1_000;
/** The whole report for the job summary. */
function jobSummary(view) {
    return (0,stages/* fitted */.$)((stage) => [
        ...(0,verdict_sections/* verdictSections */.Y)(view, stage),
        ...(stage.details === undefined ? [] : (0,detail_sections/* detailSections */.O)(view, { ...stage.details, slices: SLICES })),
        (0,provenance/* footer */.qr)(view),
    ].join('\n\n'), LIMIT);
}

// EXTERNAL MODULE: ./build/src/report/report-view.js
var report_view = __webpack_require__(38528);
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
        // For the log and the outputs, which stay in English.
        message: (0,report_view/* plainHeadlineOf */.cw)({ ...view, language: 'en' }),
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
/** There is nothing to judge in this pull request. @param summary for people, in their language */
function nothingAffected(summary) {
    const message = 'The change affects no model: nothing to compare, nothing to approve.';
    return { decision: 'skipped', reason: 'compare.nothing-affected', message, data: {}, summary };
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


/***/ }),

/***/ 29156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ permitted)
/* harmony export */ });
/* harmony import */ var _src_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** Does what the token allows. A read-only token, as pull requests from forks get, leaves a warning, or less where another one will come. */
async function permitted(log, what, work, level = 'warning') {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _src_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) || error.code !== 'github.permission')
            throw error;
        log[level]([`${what}: ${error.message}`, ...(error.hint === undefined ? [] : [error.hint])].join('\n'));
        return undefined;
    }
}


/***/ }),

/***/ 98600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish),
  q: () => (/* binding */ publishArtifact)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/records/find-report.js
var find_report = __webpack_require__(68420);
// EXTERNAL MODULE: ./build/src/records/names.js
var names = __webpack_require__(13184);
// EXTERNAL MODULE: ./build/src/report/detail-sections.js + 3 modules
var detail_sections = __webpack_require__(53327);
// EXTERNAL MODULE: ./build/src/report/report-view.js
var report_view = __webpack_require__(38528);
// EXTERNAL MODULE: ./build/src/report/stages.js
var stages = __webpack_require__(6197);
// EXTERNAL MODULE: ./build/src/report/verdict-sections.js
var verdict_sections = __webpack_require__(10714);
;// CONCATENATED MODULE: ./build/src/report/check-summary.js




const LIMIT = 65_000;
const LONGEST_TITLE = 200;
/** The report as a check run. A report that allows no promotion fails, one that leaves the question open is neutral. */
function checkText(view) {
    return {
        conclusion: conclusionOf(view),
        title: (0,report_view/* plainHeadlineOf */.cw)(view).slice(0, LONGEST_TITLE).toWellFormed(),
        summary: (0,stages/* fitted */.$)((stage) => [
            ...(0,verdict_sections/* verdictSections */.Y)(view, stage),
            ...(stage.details === undefined ? [] : (0,detail_sections/* detailSections */.O)(view, stage.details)),
        ].join('\n\n'), LIMIT),
    };
}
/** What the check concludes. */
function conclusionOf({ record, terms, situation, }) {
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

// EXTERNAL MODULE: ./build/src/review/status.js
var review_status = __webpack_require__(47394);
// EXTERNAL MODULE: ./build/src/review/wording/wordings.js + 2 modules
var wordings = __webpack_require__(75061);
// EXTERNAL MODULE: ./build/actions/compare/permitted.js
var permitted = __webpack_require__(29156);
// EXTERNAL MODULE: ./build/src/config/shared-language.js
var shared_language = __webpack_require__(12402);
// EXTERNAL MODULE: ./build/src/report/hidden-state.js
var hidden_state = __webpack_require__(69754);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/sticky-comment.js
var sticky_comment = __webpack_require__(19289);
// EXTERNAL MODULE: ./build/src/report/wording/wordings.js
var wording_wordings = __webpack_require__(98790);
;// CONCATENATED MODULE: ./build/src/report/overview-comment.js






/** Enough for any pull request; GitHub takes 65,536 characters. */
const MOST = 200;
/** Worst first. */
const ORDER = ['failed', 'worse', 'inconclusive', 'first', 'better', 'pass'];
/** One comment for all models of a pull request: a table with links to their own comments. */
function overviewComment(models, language) {
    const words = (0,wording_wordings/* wordingOf */.O)(language);
    const sorted = models.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || (a.model < b.model ? -1 : 1));
    const marks = sorted.map(({ verdict, situation }) => (0,report_view/* verdictMark */.vG)(verdict, situation, language));
    const tallies = [...Map.groupBy(marks, ({ word }) => word)].map(([word, all]) => words.verdict.tally(all.length, word));
    const rows = sorted
        .slice(0, MOST)
        .map((model, index) => [
        (0,markdown/* code */.aY)(model.model),
        (0,markdown/* link */.nf)(`${marks[index]?.icon} ${marks[index]?.word}`, model.url),
        model.promotable ? words.overview.yes : words.overview.no,
    ]);
    const left = models.length - MOST;
    return [
        names/* OVERVIEW_MARKER */.pC,
        `## ${words.overview.title(words.list(tallies))}`,
        (0,markdown/* table */.tp)('lll', [words.overview.model, words.overview.verdict, words.overview.approvable], rows),
        ...(left > 0 ? [`_${words.more(left)}_`] : []),
    ].join('\n\n');
}
/** The models whose reports are shown on a pull request, by the hidden states of the viewer's own comments. The oldest of a model counts. */
function modelsShown(comments, viewer) {
    const shown = new Map();
    for (const comment of comments.toSorted(sticky_comment/* oldestFirst */.sZ)) {
        const state = (0,hidden_state/* shownState */.B5)(comment.body);
        if (state === undefined || shown.has(state.model))
            continue;
        if (!(0,sticky_comment/* isMarked */.rZ)(comment, viewer, (0,names/* reportMarker */.lO)(state.model)))
            continue;
        const { model, verdict, situation, promotable } = state;
        shown.set(model, { model, verdict, situation, promotable, url: comment.url });
    }
    return [...shown.values()];
}

// EXTERNAL MODULE: ./build/src/report/approval-section.js
var approval_section = __webpack_require__(98527);
// EXTERNAL MODULE: ./build/src/report/provenance.js
var provenance = __webpack_require__(93541);
;// CONCATENATED MODULE: ./build/src/report/report-comment.js







/** GitHub refuses a comment of more than 65,536 characters. What is left over is room for the approvals, which come later. */
const report_comment_LIMIT = 60_000;
/**
 * The sticky comment of one model, below GitHub's limit whatever the report holds: details go first, then rows that pass, then
 * failed rows beyond the first ones.
 * @param earlier the comment's text so far. When it shows this very report in this language, its approval section is kept: `review` wrote it.
 */
function reportComment(view, earlier) {
    const shown = earlier === undefined ? undefined : (0,hidden_state/* shownState */.B5)(earlier);
    const same = shown?.report === view.digest && shown.language === view.language;
    const kept = earlier !== undefined && same ? (0,approval_section/* approvalSectionOf */.Yl)(earlier) : undefined;
    const body = (0,stages/* fitted */.$)((stage) => render(view, stage), report_comment_LIMIT);
    return kept === undefined ? body : ((0,approval_section/* replaceApprovalSection */.fe)(body, kept) ?? body);
}
function render(view, stage) {
    const { record, terms, language } = view;
    return [
        [(0,names/* reportMarker */.lO)(record.model), (0,hidden_state/* hiddenState */.y5)(view)].join('\n'),
        ...(0,verdict_sections/* verdictSections */.Y)(view, stage),
        (0,approval_section/* approvalSection */.ly)({ head: record.head, terms, promotable: record.promotable, approvals: [], rejections: [] }, language),
        ...(stage.details === undefined ? [] : (0,detail_sections/* detailSections */.O)(view, stage.details)),
        (0,provenance/* footer */.qr)(view),
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./build/src/report/whether-to-comment.js

/**
 * Whether the report goes into the comment. A comment that exists is always brought up to date: one that says yesterday's verdict would
 * be worse than none.
 * @param earlier what the existing comment shows; undefined without a comment
 */
function whetherToComment({ mode, earlier, view, }) {
    if (earlier !== undefined)
        return true;
    switch (mode) {
        case 'always':
            return true;
        case 'changes':
            return view.situation !== 'compared' || differs(view.record);
        case 'failures':
            return ['failure', 'cancelled'].includes(conclusionOf(view));
    }
}
/** There is no earlier report on the pull request, so the baselines stand for it: anything but the same numbers is a change. */
function differs({ verdict, metrics }) {
    if (verdict !== 'pass')
        return true;
    return metrics.some(({ gate, baselines }) => gate !== null && baselines.some(({ delta, test }) => test !== 'none' && delta !== 0));
}

;// CONCATENATED MODULE: ./build/actions/compare/publish-comment.js







/** Writes the one comment of the model, and the one overview when the pull request has several models. */
async function publishComment({ comments, pullRequests, log }, { view, pullRequest, wanted }) {
    const { head } = await pullRequests.get(pullRequest);
    if (head.commit !== wanted.head) {
        log.info(`The pull request is at ${head.commit} now: its own run writes the comment and the status.`);
        return { kind: 'superseded' };
    }
    const viewer = await comments.viewer();
    const sticky = { comments, pullRequest, viewer };
    const written = await publishSticky(sticky, {
        marker: (0,names/* reportMarker */.lO)(wanted.model),
        render: (earlier) => reportComment(view, earlier),
        wanted: () => whetherToComment({ mode: view.comment, earlier: undefined, view }),
    });
    if (written === undefined) {
        log.info('There is no comment: `evaluate.report.comment` wants none on a report like this.');
        return { kind: 'quiet' };
    }
    await publishOverview(sticky, view);
    const shown = written.earlier !== undefined && (0,hidden_state/* shownState */.B5)(written.earlier)?.report === view.digest;
    return { kind: 'published', url: written.url, shown };
}
/** One comment with the marker, whatever other runs do at the same time. @returns undefined when none is wanted */
async function publishSticky({ comments, pullRequest, viewer }, { marker, render, wanted }) {
    const look = async () => (0,sticky_comment/* planSticky */.Xp)(await comments.list(pullRequest), viewer, marker, render);
    const carryOut = async (plan) => {
        const updated = plan.kind === 'keep' ? plan.comment : await comments.update(plan.comment.id, plan.body);
        for (const duplicate of plan.duplicates)
            await comments.minimize(duplicate);
        return updated;
    };
    const plan = await look();
    if (plan.kind !== 'create') {
        const updated = await carryOut(plan);
        if (updated !== undefined)
            return { url: updated.url, earlier: plan.comment.body };
        // Somebody has just deleted it.
    }
    else if (!wanted())
        return undefined;
    const created = await comments.create(pullRequest, render(undefined));
    const after = await look();
    // Another run may have created one in the meantime: the oldest stays.
    const folded = after.kind === 'create' ? undefined : await carryOut(after);
    return { url: folded?.url ?? created.url, earlier: undefined };
}
/** As many jobs may write an overview at the same moment as a runner group usually has. */
const MAXIMUM_ROUNDS = 10;
/**
 * With a single model its own comment says it all. Jobs of other models write the same overview at the same time, maybe from an older
 * look at the comments: so each looks again after it has written, and the last one to write has seen all.
 */
async function publishOverview(place, { language, languages }) {
    let written;
    for (let round = 0; round < MAXIMUM_ROUNDS; round += 1) {
        const models = modelsShown(await place.comments.list(place.pullRequest), place.viewer);
        if (models.length < 2)
            return;
        // The same for the jobs of all models, or they would rewrite it for ever.
        const shared = languages &&
            (0,shared_language/* sharedLanguage */.a)(languages, models.map(({ model }) => model));
        const body = overviewComment(models, shared ?? language);
        if (body === written)
            return;
        await publishSticky(place, { marker: names/* OVERVIEW_MARKER */.pC, render: () => body, wanted: () => true });
        written = body;
    }
}

;// CONCATENATED MODULE: ./build/actions/compare/publish.js









/**
 * Publishes a report: artifact, check, comment, status, in this order, so that whatever points to something finds it there.
 * A second run with the same report changes nothing. What the token may not write becomes a warning: the job summary has it all.
 * @returns the address of the comment, when there is one
 */
async function publish(ports, publication) {
    const htmlUrl = await publishArtifact(ports, publication);
    const published = { ...publication, view: { ...publication.view, htmlUrl } };
    const announced = await publishCheck(ports, published);
    const { log, statuses } = ports;
    const comment = await (0,permitted/* permitted */.r)(log, 'The comment was not written', () => publishComment(ports, published));
    if (comment?.kind === 'superseded')
        return undefined;
    const url = comment?.kind === 'published' ? comment.url : undefined;
    // Writing the status again would take back what `review` has set since.
    const isRepeated = announced === 'before' && (comment?.kind === 'quiet' || (comment?.kind === 'published' && comment.shown));
    if (!isRepeated) {
        const status = approvalStatus(published.view, url ?? published.view.runUrl);
        await (0,permitted/* permitted */.r)(log, `The status ${names/* APPROVAL_STATUS */.J2} was not set`, () => statuses.set(published.wanted.head, status));
    }
    return url;
}
/** Unless there is one with the same digest. @returns address of the artifact, for people: it holds the report as HTML */
async function publishArtifact(ports, { view, wanted }) {
    const { artifacts, files } = ports;
    const existing = await (0,find_report/* findReportArtifact */.oK)(ports, wanted, view.digest);
    if (existing.kind === 'found')
        return artifactUrl(view.runUrl, existing.run.id, existing.artifact.id);
    const root = await files.temporaryFolder('trainyard-report-');
    try {
        await files.write(external_node_path_.posix.join(root, names/* REPORT_FILE */.Uq), `${JSON.stringify(view.record, null, 2)}\n`);
        // Loaded here: it carries the plotting library.
        const { compareHtml } = await __webpack_require__.e(/* import() */ 7518).then(__webpack_require__.bind(__webpack_require__, 47518));
        await files.write(external_node_path_.posix.join(root, HTML_FILE), compareHtml({ ...view, curves: view.curves ?? [] }));
        const { id } = await artifacts.upload({
            name: (0,names/* reportArtifactName */.m5)(wanted.model, wanted.head),
            root,
            files: [names/* REPORT_FILE */.Uq, HTML_FILE],
            packing: { kind: 'zip', level: 6 },
            retentionDays: undefined,
        });
        return `${view.runUrl}/artifacts/${id}`;
    }
    finally {
        await files.remove(root);
    }
}
const HTML_FILE = 'report.html';
/** An artifact of another run of the same repository. */
const artifactUrl = (runUrl, run, artifact) => `${runUrl.replace(/\/runs\/\d+.*$/, '')}/runs/${run}/artifacts/${artifact}`;
/** The check carries the report's digest: it is what approvals rest on. */
async function publishCheck({ checks, log }, { view, wanted, check, annotations }) {
    return await (0,permitted/* permitted */.r)(log, 'The check was not written', async () => {
        const completed = {
            name: (0,names/* checkName */.I3)(wanted.model),
            headCommit: wanted.head,
            externalId: (0,names/* checkExternalId */.Dr)(view.digest, lookIn(view)),
            ...checkText(view),
            annotations,
            detailsUrl: view.runUrl,
        };
        const runs = await checks.list(wanted.head, (0,names/* checkName */.I3)(wanted.model));
        const newest = (0,find_report/* newestReportCheck */.D8)(runs, wanted.head);
        if (newest?.digest === view.digest) {
            // Approvals count from that check, so what says the same after it carries no report.
            const restated = await check.abandon(completed);
            const [shown] = runs;
            if (restated === undefined && shown?.conclusion !== completed.conclusion) {
                await checks.create({ ...completed, externalId: '' });
            }
            return 'before';
        }
        await check.conclude(completed, newest?.run);
        return 'now';
    });
}
function lookIn({ record: { look, candidate } }) {
    return look === null ? undefined : { look, candidate: candidate?.digest };
}
function approvalStatus(view, targetUrl) {
    const verdict = (0,report_view/* plainHeadlineOf */.cw)(view);
    const { state, words } = standing(view);
    return {
        context: names/* APPROVAL_STATUS */.J2,
        state,
        description: (0,review_status/* fittingDescription */.iz)(`${words}. ${verdict}`),
        targetUrl,
    };
}
function standing({ record: { promotable, verdict }, terms, language }) {
    const { status: words } = (0,wordings/* reviewWordingOf */.s)(language);
    if (terms !== undefined && promotable)
        return { state: 'pending', words: words.tally(0, terms.required) };
    // A new model has no policy before its first merge, which promotes nothing: a required status must not block it.
    if (terms === undefined && verdict !== 'failed' && verdict !== 'worse') {
        return { state: 'success', words: words.noPolicy };
    }
    return { state: 'failure', words: words.notApprovable };
}


/***/ }),

/***/ 74390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ rowProgress)
/* harmony export */ });
const QUIET_MILLISECONDS = 2_000;
/**
 * Logs the step that begins, unless the last line is not two seconds old: quick steps pass in silence.
 * @returns to be called with each step, such as `Testing f1 against production`
 */
function rowProgress({ clock, log, }) {
    let said = clock.now().getTime();
    return (step) => {
        const now = clock.now().getTime();
        if (now - said < QUIET_MILLISECONDS)
            return;
        said = now;
        log.info(`${step} …`);
    };
}


/***/ }),

/***/ 29295:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ BOOTSTRAP_SEED),
/* harmony export */   W: () => (/* binding */ compareGathered)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _src_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _src_metrics_compare_predictions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80367);
/* harmony import */ var _src_metrics_direction_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33026);
/* harmony import */ var _src_metrics_metric_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29391);
/* harmony import */ var _src_metrics_outcome_estimates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63257);
/* harmony import */ var _src_metrics_predictions_pair_predictions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21756);
/* harmony import */ var _src_metrics_predictions_task_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41);
/* harmony import */ var _src_metrics_slices_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1456);
/* harmony import */ var _src_metrics_statistics_row_metrics_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53319);
/* harmony import */ var _src_report_markdown_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(70075);
/* harmony import */ var _row_progress_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74390);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_src_metrics_compare_predictions_js__WEBPACK_IMPORTED_MODULE_2__, _src_metrics_outcome_estimates_js__WEBPACK_IMPORTED_MODULE_5__, _src_metrics_slices_js__WEBPACK_IMPORTED_MODULE_8__]);
([_src_metrics_compare_predictions_js__WEBPACK_IMPORTED_MODULE_2__, _src_metrics_outcome_estimates_js__WEBPACK_IMPORTED_MODULE_5__, _src_metrics_slices_js__WEBPACK_IMPORTED_MODULE_8__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);












/** Metrics that are tested row by row, gated ones first: each may need a bootstrap. */
const MAXIMUM_TESTED = 64;
/** One seed for all reports: the same rows give the same intervals. */
const BOOTSTRAP_SEED = 0;
/**
 * Compares models row by row. Predictions that cannot be used leave the numbers to be compared and are told in a reason: they never stop
 * the report.
 */
async function compareRows(question, ports) {
    const { candidate, baselines, evaluate, confidence } = question;
    const options = optionsOf(question);
    const begin = (0,_row_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .rowProgress */ .U)(ports);
    ports.log.info('Reading the predictions of the candidate …');
    const own = await usable('candidate', async () => {
        const table = await ports.readPredictions(candidate.predictions, options);
        // Without a baseline it is paired with itself, to find out now what the next one would.
        if (baselines.length === 0)
            (0,_src_metrics_predictions_pair_predictions_js__WEBPACK_IMPORTED_MODULE_6__/* .pairPredictions */ .b)(table, table, options);
        return table;
    });
    if (own.kind === 'unusable')
        return { ..._src_metrics_compare_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_ROWS */ .c, reasons: [own.reason] };
    const results = [];
    const reasons = [];
    for (const baseline of baselines) {
        ports.log.info(`Reading the predictions of ${baseline.name} …`);
        const found = await usable(baseline.name, async () => {
            const other = await ports.readPredictions(baseline.predictions, options);
            const pairing = (0,_src_metrics_predictions_pair_predictions_js__WEBPACK_IMPORTED_MODULE_6__/* .pairPredictions */ .b)(own.value, other, options);
            ports.log.info(`Comparing ${(0,_src_report_markdown_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U9)(pairing.paired.rows, 'row')} with ${baseline.name} …`);
            const compared = await (0,_src_metrics_compare_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .comparePredictions */ .L)(pairing.paired, questionOf(question, baseline), {
                confidence,
                resamples: evaluate.resamples,
                seed: BOOTSTRAP_SEED,
                run: ports.resample,
                begin,
            });
            return { pairing, compared };
        });
        if (found.kind === 'unusable') {
            reasons.push(found.reason);
            continue;
        }
        const { pairing, compared } = found.value;
        results.push({ name: baseline.name, compared });
        reasons.push(...compared.reasons);
        if (pairing.onlyCandidate + pairing.onlyBaseline > 0) {
            reasons.push({
                code: 'rows.partial',
                values: {
                    baseline: baseline.name,
                    common: pairing.paired.rows,
                    missing: pairing.onlyBaseline,
                    extra: pairing.onlyCandidate,
                },
            });
        }
    }
    return {
        estimates: new Map(results.map(({ name, compared }) => [name, compared.estimates])),
        slices: (0,_src_metrics_slices_js__WEBPACK_IMPORTED_MODULE_8__/* .judgeSlices */ .N)(results.flatMap(({ compared }) => compared.slices), confidence),
        classes: results.find(({ compared }) => compared.classes.length > 0)?.compared.classes ?? [],
        calibration: results.find(({ compared }) => compared.calibration.length > 0)?.compared.calibration ?? [],
        // The candidate's come with each baseline.
        curves: [...new Map(results.flatMap(({ compared }) => compared.curves).map(byModel)).values()],
        reasons,
    };
}
const byModel = (curve) => [`${curve.kind} ${curve.model}`, curve];
function optionsOf({ task, evaluate: { predictions, slices } }) {
    const { positive, classes, ...given } = predictions ?? { positive: undefined, classes: undefined };
    const columns = Object.fromEntries(Object.entries(given).filter(([, name]) => name !== undefined));
    const told = _src_metrics_predictions_task_js__WEBPACK_IMPORTED_MODULE_7__/* .TOLD_TASKS */ .ho[task];
    return {
        columns: { ...columns, slices: [...new Set(slices.map(({ by }) => by))] },
        ...(told === undefined ? {} : { task: told }),
        ...(positive === undefined ? {} : { positive }),
        ...(classes === undefined ? {} : { classes }),
    };
}
function questionOf({ candidate, evaluate }, { name, measured }) {
    const gated = evaluate.gates.map(({ metric }) => metric);
    const directions = new Map();
    for (const metric of new Set([...Object.keys(candidate.metrics), ...gated])) {
        const configured = evaluate.gates.find((gate) => gate.metric === metric)?.direction;
        const known = (0,_src_metrics_direction_js__WEBPACK_IMPORTED_MODULE_3__/* .directionOf */ .F)(metric, configured, (0,_src_metrics_metric_value_js__WEBPACK_IMPORTED_MODULE_4__/* .detailOf */ .Rw)(candidate.metricDetails, metric).direction);
        if (known.direction !== 'unknown')
            directions.set(metric, known.direction);
    }
    const tested = [...new Set([...gated, ...Object.keys(candidate.metrics)])]
        // The mean over several seeds is the number of no single model, so no rows can give it.
        .filter((metric) => (0,_src_metrics_statistics_row_metrics_js__WEBPACK_IMPORTED_MODULE_9__/* .rowMetricOf */ .c)(metric) !== undefined && (0,_src_metrics_metric_value_js__WEBPACK_IMPORTED_MODULE_4__/* .detailOf */ .Rw)(candidate.metricDetails, metric).seeds === undefined)
        .slice(0, MAXIMUM_TESTED);
    return {
        baseline: name,
        metrics: tested,
        gated,
        slices: evaluate.slices,
        directions,
        reported: { candidate: candidate.metrics, baseline: measured.metrics },
    };
}
/** What the rows of both sides tell, or else how their single tests ended, and why there is less. */
async function compareGathered({ candidate, baselines }, terms, { withRows, ...ports }) {
    const absent = [candidate, ...baselines].flatMap(({ predictions }) => predictions.kind === 'none' && predictions.reason !== undefined ? [predictions.reason] : []);
    const measured = baselines.flatMap(({ baseline, predictions, outcomes }) => baseline.status === 'found' && baseline.name !== 'simple'
        ? [{ name: baseline.name, measured: baseline.measured, predictions, outcomes }]
        : []);
    const own = candidate.predictions;
    const withFiles = measured.flatMap(({ predictions, ...known }) => predictions.kind === 'found' ? [{ ...known, predictions: named(predictions.path) }] : []);
    const rows = 
    // Declared predictions are read also without a baseline: the first report is the time to say that they cannot be used.
    own.kind === 'found' && (withFiles.length > 0 || terms.evaluate.predictions !== undefined)
        ? await withRows((rowPorts) => compareRows({ ...terms, candidate: { ...candidate.record, predictions: named(own.path) }, baselines: withFiles }, { ...rowPorts, ...ports }))
        : _src_metrics_compare_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_ROWS */ .c;
    const estimates = measured.map(({ name, outcomes, measured: { metrics } }) => {
        const reported = { candidate: candidate.record.metrics, baseline: metrics };
        const tests = (0,_src_metrics_outcome_estimates_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeEstimates */ .o)(candidate.outcomes, outcomes, reported, terms.confidence);
        return [name, new Map([...tests, ...(rows.estimates.get(name) ?? [])])];
    });
    return { ...rows, estimates: new Map(estimates), reasons: [...absent, ...rows.reasons] };
}
const named = (path) => ({ path, shown: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) });
async function usable(model, read) {
    try {
        return { kind: 'usable', value: await read() };
    }
    catch (error) {
        if (!(error instanceof _src_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        const problem = `${error.message}${error.hint === undefined ? '' : ` ${error.hint}`}`;
        return { kind: 'unusable', reason: { code: 'rows.unreadable', values: { model, problem } } };
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 10982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ loadBaseProject),
/* harmony export */   m: () => (/* binding */ readableProject)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85181);


/** Throws what GitHub could not answer: that says nothing about the configuration. */
async function loadBaseProject(tree, path) {
    try {
        const project = await (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadProjectIfPresent */ .w)(tree, path);
        return project === undefined ? { kind: 'absent' } : { kind: 'present', project };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && !error.code.startsWith('github.'))
            return { kind: 'broken', problems: [error] };
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ)
            return { kind: 'broken', problems: error.problems };
        throw error;
    }
}
/** The configuration where it can be read: what is wrong with it is told elsewhere. Throws as `loadBaseProject`. */
async function readableProject(tree, path) {
    const loaded = await loadBaseProject(tree, path);
    return loaded.kind === 'present' ? loaded.project : undefined;
}


/***/ }),

/***/ 8698:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ agreementEstimate)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83569);
/* harmony import */ var _statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5152);
/* harmony import */ var _statistics_newcombe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48373);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_0__, _statistics_newcombe_js__WEBPACK_IMPORTED_MODULE_1__]);
([_statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_0__, _statistics_newcombe_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);



/**
 * The difference of two shares of the same rows, such as that of right predictions or of tests that passed: McNemar's test and Newcombe's
 * interval.
 * @param unit what the hits are of
 * @returns undefined when there are none
 */
function agreementEstimate(hits, unit, confidence) {
    const counts = countsOf(hits);
    const found = (0,_statistics_newcombe_js__WEBPACK_IMPORTED_MODULE_1__/* .newcombePaired */ .M)(counts, confidence);
    if (found.kind === 'not-computable')
        return undefined;
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateOf */ .q)('mcnemar', { ...found, ...(0,_statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_0__/* .mcnemar */ .op)(counts) }, { count: hits.candidate.length, unit });
}
function countsOf({ candidate, baseline }) {
    let [both, onlyBaseline, onlyCandidate] = [0, 0, 0];
    for (let row = 0; row < candidate.length; row += 1) {
        const [own = 0, other = 0] = [candidate[row], baseline[row]];
        both += own & other;
        onlyCandidate += own & ~other;
        onlyBaseline += other & ~own;
    }
    return { both, onlyBaseline, onlyCandidate, neither: candidate.length - both - onlyBaseline - onlyCandidate };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 60400:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ degreesOf),
/* harmony export */   X6: () => (/* binding */ standardErrorOf),
/* harmony export */   my: () => (/* binding */ chanceOfWorse)
/* harmony export */ });
/* harmony import */ var _statistics_bootstrap_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73725);
/* harmony import */ var _statistics_distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44604);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_1__]);
_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/** Tests whose interval is Student's, with a degree of freedom less than they have pairs. */
const STUDENT = [
    'paired-t',
    'clustered-t',
    'corrected-t',
    'sign-flip',
    'prediction-interval',
];
/**
 * Degrees of freedom of the interval; Infinity for a normal one. Records hold no degrees: for clusters of different sizes and for DeLong's test with few
 * rows of a class they are fewer than this, and what is made of these has the right answer at the level of the interval only.
 */
const degreesOf = ({ test, pairs }) => pairs !== null && pairs > 1 && (STUDENT.includes(test) || (test === 'paired-bootstrap' && pairs < _statistics_bootstrap_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .FEW_UNITS */ .DB))
    ? pairs - 1
    : Number.POSITIVE_INFINITY;
/** The standard error that the better end of an interval stands for, in units of gain. */
function standardErrorOf(tested, confidence) {
    const { delta, interval, direction } = tested;
    const better = direction === 'lower' ? delta - interval[0] : interval[1] - delta;
    return better / (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .studentQuantile */ .FI)((1 + confidence) / 2, degreesOf(tested));
}
/**
 * One-sided p-value of "the loss is no larger than the margin". It is at most (1 − confidence) / 2 just when the whole interval lies below
 * −margin, so a single question has the same answer with and without a correction for many.
 */
function chanceOfWorse(tested, margin, confidence) {
    const gain = tested.direction === 'lower' ? -tested.delta : tested.delta;
    const standardError = standardErrorOf(tested, confidence);
    if (!(standardError > 0))
        return Number(gain >= -margin);
    return (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .studentCdf */ .Rf)((gain + margin) / standardError, degreesOf(tested));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 65239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ classScores)
/* harmony export */ });
/* harmony import */ var _statistics_confusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48995);

const MAXIMUM_CLASSES = 1_000;
/** Precision, recall and F1 of each class by both models, most frequent class first; none when nothing is classified. */
function classScores({ outcome }, baseline) {
    if (outcome.task !== 'binary' && outcome.task !== 'multiclass')
        return [];
    const { labels, classes } = outcome;
    const candidateScores = scorer(labels, outcome.candidate.predicted, classes.length);
    const baselineScores = scorer(labels, outcome.baseline.predicted, classes.length);
    return classes
        .map((name, index) => {
        const { support, ...candidate } = candidateScores(index);
        const { support: _same, ...before } = baselineScores(index);
        return { name, support, candidate, baseline, before };
    })
        .sort((a, b) => b.support - a.support)
        .slice(0, MAXIMUM_CLASSES);
}
function scorer(labels, predictions, classes) {
    const counts = (0,_statistics_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .confusion */ .Hq)(classes);
    (0,_statistics_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .countRows */ .BO)(counts, labels, predictions);
    return (index) => {
        /** Null where it is 0 / 0. */
        const score = (statistic) => {
            const value = (0,_statistics_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .classStatistic */ .z6)(statistic, counts, index);
            return Number.isNaN(value) ? null : value;
        };
        return {
            support: counts.actual[index] ?? 0,
            precision: score('precision'),
            recall: score('recall'),
            f1: score('f1'),
        };
    };
}


/***/ }),

/***/ 80367:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ comparePredictions),
/* harmony export */   c: () => (/* binding */ NO_ROWS)
/* harmony export */ });
/* harmony import */ var _class_scores_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65239);
/* harmony import */ var _curves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74615);
/* harmony import */ var _metric_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29391);
/* harmony import */ var _reported_number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94812);
/* harmony import */ var _row_estimates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61737);
/* harmony import */ var _slices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1456);
/* harmony import */ var _statistics_calibration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34015);
/* harmony import */ var _thinned_curve_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60183);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_row_estimates_js__WEBPACK_IMPORTED_MODULE_2__, _slices_js__WEBPACK_IMPORTED_MODULE_3__]);
([_row_estimates_js__WEBPACK_IMPORTED_MODULE_2__, _slices_js__WEBPACK_IMPORTED_MODULE_3__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);








const NO_ROWS = {
    estimates: new Map(),
    slices: [],
    classes: [],
    calibration: [],
    curves: [],
    reasons: [],
};
/**
 * Compares two models row by row. A metric is tested with rows only when they give the very numbers that were reported: otherwise the
 * rows are others, or the metric is another one of the same name.
 */
async function comparePredictions(paired, question, options) {
    const { baseline, metrics, reported } = question;
    const estimates = new Map();
    const reasons = [];
    for (const [index, metric] of metrics.entries()) {
        options.begin?.(`Testing ${metric} against ${baseline} (${index + 1} of ${metrics.length})`);
        const found = await reportedEstimate(metric, paired, reported, options);
        if (found === undefined)
            continue;
        if (found.kind === 'none') {
            reasons.push({ code: 'rows.not-tested', metric, values: { baseline, why: found.why } });
            continue;
        }
        const { candidate: own, baseline: other } = disagreements(metric, reported, found.values);
        const wrong = own ?? other;
        if (wrong === undefined)
            estimates.set(metric, found.estimate);
        else {
            const model = own === undefined ? baseline : 'candidate';
            reasons.push({ code: 'rows.disagree', metric, values: { model, ...wrong } });
        }
    }
    return {
        estimates,
        reasons,
        slices: await (0,_slices_js__WEBPACK_IMPORTED_MODULE_3__/* .measureSlices */ .E)(paired, question, options),
        classes: (0,_class_scores_js__WEBPACK_IMPORTED_MODULE_4__/* .classScores */ .S)(paired, baseline),
        calibration: calibrationOf(paired, baseline),
        curves: curvesOf(paired, baseline),
    };
}
/** Of a cross-validation either the mean over the folds is reported or the number of all rows together: each has its own test. */
async function reportedEstimate(metric, paired, reported, options) {
    const found = await (0,_row_estimates_js__WEBPACK_IMPORTED_MODULE_2__/* .rowEstimate */ .R)(metric, paired, options);
    if (found?.kind !== 'estimate' || found.estimate.test !== 'corrected-t')
        return found;
    const { candidate, baseline } = disagreements(metric, reported, found.values);
    if (candidate === undefined && baseline === undefined)
        return found;
    return await (0,_row_estimates_js__WEBPACK_IMPORTED_MODULE_2__/* .rowEstimate */ .R)(metric, { ...paired, folds: undefined }, options);
}
function disagreements(metric, reported, computed) {
    return {
        candidate: (0,_reported_number_js__WEBPACK_IMPORTED_MODULE_5__/* .disagreement */ .f)((0,_metric_value_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(reported.candidate, metric), computed.candidate),
        baseline: (0,_reported_number_js__WEBPACK_IMPORTED_MODULE_5__/* .disagreement */ .f)((0,_metric_value_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(reported.baseline, metric), computed.baseline),
    };
}
const BINS = 10;
/** Both models with their scores of a binary label, as far as they have any. */
function scoredModels({ outcome }, baseline) {
    if (outcome.task !== 'binary')
        return [];
    const { labels, candidate, baseline: other } = outcome;
    const models = [
        { model: 'candidate', scores: candidate.scores },
        { model: baseline, scores: other.scores },
    ];
    return models.flatMap(({ model, scores }) => (scores === undefined ? [] : [{ model, labels, scores }]));
}
function curvesOf(paired, baseline) {
    return scoredModels(paired, baseline).flatMap(({ model, labels, scores }) => [
        { kind: 'roc', full: (0,_curves_js__WEBPACK_IMPORTED_MODULE_0__/* .rocCurve */ .W)(labels, scores) },
        { kind: 'precision-recall', full: (0,_curves_js__WEBPACK_IMPORTED_MODULE_0__/* .precisionRecallCurve */ .$)(labels, scores) },
    ].flatMap(({ kind, full }) => full.kind === 'computed' ? [{ kind, model, points: (0,_thinned_curve_js__WEBPACK_IMPORTED_MODULE_6__/* .thinnedCurve */ .a)(full), area: full.area }] : []));
}
function calibrationOf(paired, baseline) {
    return scoredModels(paired, baseline).flatMap(({ model, labels, scores }) => {
        const found = (0,_statistics_calibration_js__WEBPACK_IMPORTED_MODULE_7__/* .calibration */ .x)(labels, scores, BINS);
        if (found.kind === 'not-computable')
            return [];
        return [
            {
                model,
                expectedCalibrationError: found.expectedError,
                brier: found.brier,
                bins: found.bins.map(({ meanScore, positiveShare, count }) => ({
                    predicted: meanScore,
                    observed: positiveShare,
                    rows: count,
                })),
            },
        ];
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 76020:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ compareMetrics),
/* harmony export */   j: () => (/* binding */ gatesFromNames)
/* harmony export */ });
/* harmony import */ var _direction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33026);
/* harmony import */ var _hold_worse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64191);
/* harmony import */ var _judge_metric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19013);
/* harmony import */ var _metric_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29391);
/* harmony import */ var _row_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66427);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_hold_worse_js__WEBPACK_IMPORTED_MODULE_1__, _judge_metric_js__WEBPACK_IMPORTED_MODULE_2__, _row_verdict_js__WEBPACK_IMPORTED_MODULE_4__]);
([_hold_worse_js__WEBPACK_IMPORTED_MODULE_1__, _judge_metric_js__WEBPACK_IMPORTED_MODULE_2__, _row_verdict_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);





const MAXIMUM_ROWS = 10_000;
const NAMED_METRICS = 8;
/**
 * Compares a candidate with its baselines by the gates of the policy. Numbers are compared only when they were measured on the same
 * evaluation data; constants are not measured on any.
 */
function compareMetrics(candidate, baselines, rules, slices = []) {
    const judged = baselines.map((baseline) => ({ baseline, ...usability(baseline, candidate.evaluationSet) }));
    const comparable = judged.flatMap(({ baseline, status }) => status === 'found' && baseline.status === 'found'
        ? [
            {
                name: baseline.name,
                ...baseline.measured,
                estimates: baseline.estimates ?? new Map(),
                history: baseline.history ?? new Map(),
            },
        ]
        : []);
    const gates = new Map(rules.gates.map((gate) => [gate.metric, gate]));
    const names = metricNames([...gates.keys()], candidate.metrics, comparable);
    const compared = names
        .slice(0, MAXIMUM_ROWS)
        .map((name) => (0,_judge_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeMetric */ .m)(name, gates.get(name), candidate, comparable, rules.confidence));
    const rows = (0,_hold_worse_js__WEBPACK_IMPORTED_MODULE_1__/* .holdWorse */ .W)(compared, rules.confidence)
        .map((row) => ({ ...row, ...(0,_row_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .rowVerdict */ .g)(row, rules.confidence) }))
        .sort((a, b) => ROW_ORDER[a.verdict] - ROW_ORDER[b.verdict]);
    const statuses = judged.map(({ baseline, status, detail }) => ({ name: baseline.name, status, detail }));
    const failedSlices = slices.filter(({ gated, verdict }) => gated && verdict === 'worse');
    const verdict = overallVerdict(rows, statuses, failedSlices.length > 0);
    return {
        rows,
        baselines: statuses,
        verdict,
        promotable: isPromotable(verdict, rules.inconclusive),
        reasons: [
            ...rowReasons(rows, comparable.length > 0),
            ...failedSlices.slice(0, NAMED_METRICS).map(sliceReason),
            ...statuses.flatMap(({ detail }) => (detail === null ? [] : [detail])),
            ...(verdict === 'first' ? [told('verdict.first')] : []),
            ...caveats(rows, candidate, comparable),
            ...(names.length > MAXIMUM_ROWS
                ? [{ code: 'verdict.rows-left-out', values: { count: names.length - MAXIMUM_ROWS } }]
                : []),
        ],
    };
}
/**
 * Gates for a model that has no policy yet: no worse than the baselines wherever it is known which way is better.
 * They make a first report readable; nothing can be promoted by them.
 */
function gatesFromNames({ metrics, metricDetails }) {
    return Object.keys(metrics)
        .filter((metric) => {
        const { direction: file } = (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_3__/* .detailOf */ .Rw)(metricDetails, metric);
        return (0,_direction_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .F)(metric, undefined, file).direction !== 'unknown';
    })
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
    if (baseline.name === 'simple' || baseline.measured.evaluationSet === evaluationSet) {
        return { status: 'found', detail: null };
    }
    const detail = { code: 'baseline.other-data', values: { baseline: baseline.name } };
    return { status: 'incomparable', detail: baseline.otherData ?? detail };
}
/** Gated metrics in the order of the configuration, then the candidate's, then those that only a baseline has. */
function metricNames(gated, candidate, baselines) {
    const others = new Set([candidate, ...baselines.map(({ metrics }) => metrics)].flatMap((set) => Object.keys(set)));
    const measured = [...others].sort((a, b) => Number(isMissing(candidate, a)) - Number(isMissing(candidate, b)) || order(a, b));
    return [...new Set([...gated, ...measured])];
}
const isMissing = (metrics, name) => (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_3__/* .metricOf */ .ak)(metrics, name) === undefined;
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function overallVerdict(rows, baselines, worseSlice) {
    const has = (...verdicts) => rows.some(({ verdict }) => verdicts.includes(verdict));
    if (has('missing', 'invalid'))
        return 'failed';
    if (worseSlice || has('worse'))
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
    const details = rows.flatMap(({ name, gate, verdict, detail }) => detail === null || (verdict === 'ungated' && (gate === null || !compared)) ? [] : [{ ...detail, metric: name }]);
    const more = details.length - NAMED_METRICS;
    return [
        ...details.slice(0, NAMED_METRICS),
        ...(more > 0 ? [{ code: 'verdict.more-metrics', values: { count: more } }] : []),
        ...(rows.every(({ gate }) => gate === null) ? [told('verdict.nothing-gated')] : []),
    ];
}
const sliceReason = ({ by, value, metric, baseline }) => ({
    code: 'verdict.slice',
    metric,
    values: { slice: `${by} = ${value}`, baseline },
});
/** What a reader should know before believing the verdict. */
function caveats(rows, { evaluationSet }, comparable) {
    const measured = comparable.filter(({ name }) => name !== 'simple');
    const byMargin = rows.some(({ baselines }) => baselines.some(({ name, test }) => test === 'margin' && name !== 'simple'));
    return [
        ...(measured.length > 0 && evaluationSet === null ? [told('verdict.evaluation-set-undeclared')] : []),
        ...(byMargin ? [told('verdict.no-uncertainty')] : []),
    ];
}
const told = (code) => ({ code, values: {} });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 74615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ precisionRecallCurve),
/* harmony export */   W: () => (/* binding */ rocCurve)
/* harmony export */ });
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99314);
/* harmony import */ var _statistics_not_computable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65949);
/* harmony import */ var _statistics_rank_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15892);



/**
 * True positive rate (y) over false positive rate (x) from (0, 0) to (1, 1): a point per distinct score, but none in the middle of a straight
 * line. Ties count half in the area, as trapezoids do (Fawcett, Pattern Recognition Letters 27:861, 2006).
 * @param labels 1 for positive rows, 0 for the others
 * @param scores higher for rows that are rather positive
 * @throws RangeError for different lengths
 */
function rocCurve(labels, scores) {
    const counts = thresholdCounts(labels, scores);
    if (counts.kind === 'not-computable')
        return counts;
    const { trues, falses, thresholds } = counts;
    const [positives, negatives] = [trues[thresholds] ?? 0, falses[thresholds] ?? 0];
    if (positives === 0 || negatives === 0)
        return (0,_statistics_not_computable_js__WEBPACK_IMPORTED_MODULE_1__/* .notComputable */ .C)('one-class');
    let area = 0;
    let corners = 0;
    const [x, y] = [new Float64Array(thresholds + 1), new Float64Array(thresholds + 1)];
    for (let at = 0; at <= thresholds; at += 1) {
        const [right, up] = [falses[at] ?? 0, trues[at] ?? 0];
        const [stepRight, stepUp] = [right - (falses[at - 1] ?? 0), up - (trues[at - 1] ?? 0)];
        if (at > 0)
            area += (stepRight * (2 * up - stepUp)) / 2;
        const [nextRight, nextUp] = [(falses[at + 1] ?? 0) - right, (trues[at + 1] ?? 0) - up];
        if (at > 0 && at < thresholds && stepRight * nextUp === nextRight * stepUp)
            continue;
        x[corners] = right / negatives;
        y[corners] = up / positives;
        corners += 1;
    }
    return { kind: 'computed', x: x.subarray(0, corners), y: y.subarray(0, corners), area: area / positives / negatives };
}
/**
 * Precision (y) over recall (x), one point per distinct score. A precision holds back to the recall before it, so the curve is drawn in steps;
 * the area is the average precision, the sum over thresholds of (recall − recall before) × precision, because straight lines between the points
 * promise too much (Davis and Goadrich, ICML 2006).
 * @param labels 1 for positive rows, 0 for the others
 * @param scores higher for rows that are rather positive
 * @throws RangeError for different lengths
 */
function precisionRecallCurve(labels, scores) {
    const counts = thresholdCounts(labels, scores);
    if (counts.kind === 'not-computable')
        return counts;
    const { trues, falses, thresholds } = counts;
    const positives = trues[thresholds] ?? 0;
    if (positives === 0)
        return (0,_statistics_not_computable_js__WEBPACK_IMPORTED_MODULE_1__/* .notComputable */ .C)('one-class');
    let area = 0;
    const [x, y] = [new Float64Array(thresholds + 1), new Float64Array(thresholds + 1)];
    for (let at = 1; at <= thresholds; at += 1) {
        const found = trues[at] ?? 0;
        const precision = found / (found + (falses[at] ?? 0));
        x[at] = found / positives;
        y[at] = precision;
        area += ((found - (trues[at - 1] ?? 0)) / positives) * precision;
    }
    // Without any row found there is no precision; the first one holds back to there.
    y[0] = y[1] ?? 0;
    return { kind: 'computed', x, y, area };
}
function thresholdCounts(labels, scores) {
    if (labels.length !== scores.length)
        throw new RangeError(`There are ${labels.length} labels for ${scores.length} scores.`);
    if ((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .hasNonFinite */ .D)(scores))
        return (0,_statistics_not_computable_js__WEBPACK_IMPORTED_MODULE_1__/* .notComputable */ .C)('not-finite');
    const order = (0,_statistics_rank_order_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOrder */ .pA)(labels, scores);
    const [trues, falses] = [new Float64Array(order.length + 1), new Float64Array(order.length + 1)];
    let [positives, thresholds] = [0, 0];
    for (let at = 0; at < order.length; at += 1) {
        const entry = order[at] ?? 0;
        positives += entry & _statistics_rank_order_js__WEBPACK_IMPORTED_MODULE_0__/* .RANK_ENTRY */ .Ax.positive;
        if ((entry & _statistics_rank_order_js__WEBPACK_IMPORTED_MODULE_0__/* .RANK_ENTRY */ .Ax.lastOfScore) === 0)
            continue;
        thresholds += 1;
        trues[thresholds] = positives;
        falses[thresholds] = at + 1 - positives;
    }
    return { kind: 'counted', trues, falses, thresholds };
}


/***/ }),

/***/ 33228:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ estimateOutcome)
/* harmony export */ });
/* harmony import */ var _statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5152);
/* harmony import */ var _statistics_non_inferiority_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31071);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_0__]);
_statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/**
 * What a tested difference says of a margin. Newcombe's interval may leave 0 out with fewer discordant rows than McNemar's test needs to reach its
 * level; then nothing is better or worse: six at 95 %.
 */
function estimateOutcome({ interval: [low, high], discordant }, question) {
    const outcome = (0,_statistics_non_inferiority_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .s)((0,_statistics_non_inferiority_js__WEBPACK_IMPORTED_MODULE_1__/* .gainOf */ .v)({ low, high }, question.direction), question.margin);
    if (discordant === null || discordant >= (0,_statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_0__/* .leastDiscordant */ .hV)(1 - question.confidence))
        return outcome;
    return outcome === 'better' ? 'pass' : outcome === 'worse' ? 'inconclusive' : outcome;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 83569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ estimateOf)
/* harmony export */ });
/** @param counted what the test rests on; a count of undefined is unknown */
const estimateOf = (test, { difference, interval, p, discordant }, counted) => ({
    test,
    delta: difference,
    interval: [interval.low, interval.high],
    pValue: p ?? null,
    pairs: counted.count ?? null,
    pairUnit: counted.count === undefined ? null : counted.unit,
    discordant: discordant ?? null,
});


/***/ }),

/***/ 59826:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ foldEstimate)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83569);
/* harmony import */ var _predictions_select_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89184);
/* harmony import */ var _statistics_even_differences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78738);
/* harmony import */ var _statistics_mean_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97056);
/* harmony import */ var _statistics_replicates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55484);
/* harmony import */ var _statistics_row_metrics_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5930);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_statistics_mean_difference_js__WEBPACK_IMPORTED_MODULE_0__]);
_statistics_mean_difference_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];






/** With two folds there is one degree of freedom: its intervals tell nothing. */
const LEAST_FOLDS = 3;
/** More are rather ids than folds. */
const MOST_FOLDS = 100;
/**
 * Tests the difference of two models that were cross-validated on the same folds: the metric of each fold, and over the folds the corrected
 * resampled t with n_test / n_train = 1 / (k − 1) for k folds. It allows for the chance of training, not only for that of the rows. The
 * values are the means over the folds.
 * @returns undefined without folds, for a metric that is not defined on one of them, and when all folds differ by the same
 */
function foldEstimate(metric, paired, confidence) {
    const { folds } = paired;
    if (folds === undefined)
        return undefined;
    const parts = partsOf(folds);
    if (parts === undefined)
        return undefined;
    // What only slices and clusters need is not copied for every fold.
    const bare = { ...paired, clusters: undefined, slices: new Map(), folds: undefined };
    const [candidate, baseline] = [[], []];
    for (const rows of parts) {
        const plan = (0,_statistics_row_metrics_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planRowMetric */ .S)(metric, (0,_predictions_select_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .selectRows */ .A5)(bare, rows));
        if (plan.kind === 'unmeasurable')
            return undefined;
        const { estimate } = (0,_statistics_replicates_js__WEBPACK_IMPORTED_MODULE_1__/* .replicatesOf */ .G)(plan);
        candidate.push(estimate.candidate);
        baseline.push(estimate.baseline);
    }
    const scale = Math.max(...candidate.map(Math.abs), ...baseline.map(Math.abs));
    const differences = (0,_statistics_even_differences_js__WEBPACK_IMPORTED_MODULE_4__/* .evenDifferences */ .L)(candidate.map((value, fold) => value - (baseline[fold] ?? 0)), scale);
    const tested = (0,_statistics_mean_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .correctedResampledT */ .fY)(differences, 1 / (parts.length - 1), confidence);
    if (tested.kind === 'not-computable')
        return undefined;
    return {
        kind: 'estimate',
        values: { candidate: mean(candidate), baseline: mean(baseline) },
        estimate: (0,_estimate_js__WEBPACK_IMPORTED_MODULE_5__/* .estimateOf */ .q)('corrected-t', tested, { count: parts.length, unit: 'folds' }),
    };
}
/** The rows of each fold that has any; undefined when there are too few folds, or too many. */
function partsOf(folds) {
    if (folds.names.length < LEAST_FOLDS)
        return undefined;
    const used = new Set(folds.codes);
    if (used.size < LEAST_FOLDS || used.size > MOST_FOLDS)
        return undefined;
    return [...used].map((code) => (0,_predictions_select_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsWithCode */ .DB)(folds, code));
}
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 64191:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ holdWorse)
/* harmony export */ });
/* harmony import */ var _chance_of_worse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60400);
/* harmony import */ var _power_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48586);
/* harmony import */ var _statistics_multiplicity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99616);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_chance_of_worse_js__WEBPACK_IMPORTED_MODULE_0__, _power_js__WEBPACK_IMPORTED_MODULE_1__]);
([_chance_of_worse_js__WEBPACK_IMPORTED_MODULE_0__, _power_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);



/**
 * Corrects for the number of questions asked (Holm 1979): of many metrics that did not change, one looks worse by chance. Each gated
 * difference with an interval gets its corrected p-value, and one that is worse stays so only when it is still significant among all
 * that can block. Those that are not are inconclusive, and say what would settle them.
 *
 * The test behind "worse" is one-sided, see `chance-of-worse.ts`.
 */
function holdWorse(rows, confidence) {
    const asked = rows.flatMap(({ gate, direction, baselines }) => baselines.flatMap((baseline) => {
        const { interval, delta, test, pairs, pairUnit } = baseline;
        const margin = gate?.margin ?? null;
        if (interval === null || delta === null || margin === null || direction === 'unknown')
            return [];
        return [{ baseline, margin, tested: { delta, interval, test, pairs, pairUnit, direction } }];
    }));
    const twoSided = (0,_statistics_multiplicity_js__WEBPACK_IMPORTED_MODULE_2__/* .holm */ .fU)(asked.map(({ baseline }) => baseline.pValue ?? 1));
    const worse = (0,_statistics_multiplicity_js__WEBPACK_IMPORTED_MODULE_2__/* .holm */ .fU)(asked.map(({ tested, margin }) => (0,_chance_of_worse_js__WEBPACK_IMPORTED_MODULE_0__/* .chanceOfWorse */ .my)(tested, margin, confidence)));
    const corrected = new Map(asked.map(({ baseline, tested, margin }, index) => {
        const held = baseline.verdict === 'worse' && (worse[index] ?? 1) > (1 - confidence) / 2;
        const verdict = held ? 'inconclusive' : baseline.verdict;
        const adjustedPValue = baseline.pValue === null ? null : (twoSided[index] ?? null);
        const needed = verdict === 'inconclusive' ? (0,_power_js__WEBPACK_IMPORTED_MODULE_1__/* .neededFor */ .r)(tested, { margin, confidence }) : null;
        return [baseline, { ...baseline, verdict, adjustedPValue, detectable: (0,_power_js__WEBPACK_IMPORTED_MODULE_1__/* .detectableBy */ .H)(tested, confidence), needed }];
    }));
    return rows.map((row) => ({
        ...row,
        baselines: row.baselines.map((baseline) => corrected.get(baseline) ?? baseline),
    }));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 19013:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ judgeMetric)
/* harmony export */ });
/* harmony import */ var _direction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33026);
/* harmony import */ var _estimate_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33228);
/* harmony import */ var _metric_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29391);
/* harmony import */ var _number_estimates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40304);
/* harmony import */ var _seed_estimate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91617);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_estimate_outcome_js__WEBPACK_IMPORTED_MODULE_1__, _number_estimates_js__WEBPACK_IMPORTED_MODULE_3__, _seed_estimate_js__WEBPACK_IMPORTED_MODULE_4__]);
([_estimate_outcome_js__WEBPACK_IMPORTED_MODULE_1__, _number_estimates_js__WEBPACK_IMPORTED_MODULE_3__, _seed_estimate_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);





/**
 * Compares one metric of a candidate with each baseline.
 *
 * Let d be candidate − baseline, with its sign turned so that more is better, m the margin and [lo, hi] the confidence interval of d:
 * lo > 0 is better, lo ≥ −m a pass, hi < −m worse, anything else inconclusive (non-inferiority, see `statistics/non-inferiority.ts`).
 * Metrics of several seeds are paired by seed, and the sign-flip test has to agree (see `seed-estimate.ts`).
 * Without any uncertainty information the margin alone decides: d > m is better, d ≥ −m is a pass, anything less is worse. Both
 * comparisons allow for the rounding error of the subtraction (see {@link roundingError}), so that 0.91 against 0.93 is within 0.02.
 * @param gate undefined for a metric that the policy does not mention: it is shown and never blocks
 */
function judgeMetric(name, gate, candidate, baselines, confidence) {
    const detail = (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(candidate.metricDetails, name);
    const known = (0,_direction_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .F)(name, gate?.direction, detail.direction);
    const value = (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_2__/* .metricOf */ .ak)(candidate.metrics, name) ?? null;
    const rule = gate === undefined ? null : ruleOf(gate);
    const margin = known.direction === 'unknown' ? null : (rule?.margin ?? null);
    return {
        name,
        direction: known.direction,
        directionSource: known.source,
        unit: detail.unit ?? null,
        samples: detail.samples ?? null,
        candidate: value,
        baselines: baselines.map((baseline) => compareWith(baseline, { name, value, detail, known, margin, confidence })),
        gate: rule,
        verdict: 'ungated',
        detail: null,
    };
}
/** A gate that names neither margin nor limit still is a gate: not worse at all. */
function ruleOf({ margin, min, max }) {
    const limited = min !== undefined || max !== undefined;
    return { margin: margin ?? (limited ? null : 0), min: min ?? null, max: max ?? null };
}
const NOT_COMPARED = {
    delta: null,
    interval: null,
    test: 'none',
    pValue: null,
    adjustedPValue: null,
    pairs: null,
    pairUnit: null,
    discordant: null,
    detectable: null,
    needed: null,
    verdict: 'ungated',
    detail: null,
};
function compareWith(baseline, question) {
    const { name, value, detail, known, margin, confidence } = question;
    const before = (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_2__/* .metricOf */ .ak)(baseline.metrics, name) ?? null;
    const unjudged = {
        ...NOT_COMPARED,
        name: baseline.name,
        value: before,
    };
    const other = incomparable(baseline, name, detail);
    if (other !== null)
        return { ...unjudged, detail: other };
    if (typeof value !== 'number' || typeof before !== 'number')
        return unjudged;
    if (margin !== null && known.direction !== 'unknown') {
        const seeds = (0,_seed_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .seedEstimate */ .I)((0,_metric_value_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(baseline.metricDetails, name), detail, confidence);
        if (seeds !== undefined) {
            const verdict = (0,_seed_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .seedOutcome */ .k)(seeds, known.direction, margin, confidence);
            return { ...unjudged, ...seeds.estimate, verdict };
        }
    }
    // What was tested with rows tells more than numbers can.
    const estimate = baseline.estimates.get(name) ??
        (0,_number_estimates_js__WEBPACK_IMPORTED_MODULE_3__/* .numberEstimate */ .g)(name, { value: before, detail: (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(baseline.metricDetails, name) }, { value, detail }, baseline.history.get(name) ?? [], confidence);
    if (estimate !== undefined) {
        const verdict = margin === null || known.direction === 'unknown'
            ? 'ungated'
            : (0,_estimate_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateOutcome */ .v)(estimate, { direction: known.direction, margin, confidence });
        return { ...unjudged, ...estimate, verdict };
    }
    const delta = difference(value, before);
    if (delta === null || margin === null)
        return { ...unjudged, delta };
    const gain = known.direction === 'lower' ? -delta : delta;
    const error = roundingError(value, before, margin);
    const verdict = gain > margin + error ? 'better' : gain >= -margin - error ? 'pass' : 'worse';
    return { ...unjudged, delta, test: 'margin', verdict };
}
/** What was measured in another way is shown and never subtracted. */
function incomparable({ name, metricDetails }, metric, now) {
    const before = (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_2__/* .detailOf */ .Rw)(metricDetails, metric);
    if (before.version !== undefined && now.version !== undefined && before.version !== now.version) {
        return {
            code: 'metric.other-version',
            values: { baseline: name, before: before.version, now: now.version },
        };
    }
    if (before.samples !== undefined && now.samples !== undefined && before.samples !== now.samples) {
        return { code: 'metric.other-samples', values: { baseline: name, before: before.samples, now: now.samples } };
    }
    return null;
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 80903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ confidenceAtLook)
/* harmony export */ });
/* harmony import */ var _statistics_multiplicity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99616);

/**
 * The confidence level of one look. Every push to a pull request is another chance to be lucky; with `strict`, look k spends α / (k (k + 1)),
 * so that the chance of a false alarm over all looks together stays α.
 * @param look which report of the pull request it is, from 1; null outside one
 */
function confidenceAtLook({ confidence, strict }, look) {
    return strict ? 1 - (0,_statistics_multiplicity_js__WEBPACK_IMPORTED_MODULE_0__/* .alphaAtLook */ .LN)(look ?? 1, 1 - confidence) : confidence;
}


/***/ }),

/***/ 40304:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ numberEstimate)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83569);
/* harmony import */ var _reported_number_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94812);
/* harmony import */ var _statistics_interval_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30246);
/* harmony import */ var _statistics_newcombe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48373);
/* harmony import */ var _statistics_prediction_interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45406);
/* harmony import */ var _statistics_row_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53319);
/* harmony import */ var _statistics_standard_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85853);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_statistics_newcombe_js__WEBPACK_IMPORTED_MODULE_0__, _statistics_prediction_interval_js__WEBPACK_IMPORTED_MODULE_1__, _statistics_standard_error_js__WEBPACK_IMPORTED_MODULE_3__]);
([_statistics_newcombe_js__WEBPACK_IMPORTED_MODULE_0__, _statistics_prediction_interval_js__WEBPACK_IMPORTED_MODULE_1__, _statistics_standard_error_js__WEBPACK_IMPORTED_MODULE_3__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);







/**
 * What two numbers without their rows tell: by their standard errors, else by how much the metric varied so far, else as shares of so many rows.
 * The first and the last take the models for unrelated, which is conservative when they were measured on the same rows.
 * @param history values of earlier models
 * @returns undefined when nothing tells how uncertain they are
 */
function numberEstimate(metric, baseline, candidate, history, confidence) {
    return (fromStandardErrors(baseline, candidate, confidence) ??
        fromHistory(candidate.value - baseline.value, history, confidence) ??
        fromShares(metric, baseline, candidate, confidence));
}
function fromStandardErrors(baseline, candidate, confidence) {
    const [before, after] = [baseline.detail.standardError, candidate.detail.standardError];
    if (before === undefined || after === undefined)
        return undefined;
    const found = (0,_statistics_standard_error_js__WEBPACK_IMPORTED_MODULE_3__/* .differenceOfEstimates */ .Y)({ value: baseline.value, standardError: before }, { value: candidate.value, standardError: after }, confidence);
    return found.kind === 'computed'
        ? (0,_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .estimateOf */ .q)('unpaired-z', found, { count: candidate.detail.samples, unit: 'rows' })
        : undefined;
}
/**
 * Two models of a stable series differ by chance: by s·√2, where the prediction interval of one more value around the mean of n earlier
 * ones has s·√(1 + 1/n).
 */
function fromHistory(difference, values, confidence) {
    // One value for each side alone.
    const expected = (0,_statistics_prediction_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .predictionInterval */ .d)(values, { confidence: (1 + confidence) / 2 });
    if (expected.kind !== 'computed' || !Number.isFinite(difference))
        return undefined;
    const half = ((expected.high - expected.low) / 2) * Math.sqrt(2 / (1 + 1 / expected.count));
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .estimateOf */ .q)('prediction-interval', { difference, interval: (0,_statistics_interval_js__WEBPACK_IMPORTED_MODULE_5__/* .around */ .mC)(difference, half) }, { count: expected.count, unit: 'values' });
}
function fromShares(metric, baseline, candidate, confidence) {
    if (!isShare(metric))
        return undefined;
    const [before, after] = [successesOf(baseline), successesOf(candidate)];
    if (before === undefined || after === undefined)
        return undefined;
    const found = (0,_statistics_newcombe_js__WEBPACK_IMPORTED_MODULE_0__/* .newcombeIndependent */ .x)(before, after, confidence);
    return found.kind === 'computed'
        ? (0,_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .estimateOf */ .q)('unpaired-proportions', found, { count: after.trials, unit: 'rows' })
        : undefined;
}
/** Metrics that are by their names the share of rows or tests that are right. */
function isShare(metric) {
    const known = (0,_statistics_row_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .rowMetricOf */ .c)(metric);
    return ((known?.kind === 'classes' && known.statistic === 'accuracy') || /(?:^|[._/])(?:pass|success)_rate$/.test(metric));
}
/** Undefined when the value is not a share of the rows that it was measured on, to the last digit that it has: then it is something else. */
function successesOf({ value, detail: { samples, seeds } }) {
    if (samples === undefined || samples < 1 || seeds !== undefined || !(value >= 0 && value <= 1))
        return undefined;
    const successes = Math.round(value * samples);
    return (0,_reported_number_js__WEBPACK_IMPORTED_MODULE_6__/* .disagreement */ .f)(value, successes / samples) === undefined ? { successes, trials: samples } : undefined;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 63257:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ outcomeEstimates)
/* harmony export */ });
/* harmony import */ var _agreement_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8698);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_agreement_estimate_js__WEBPACK_IMPORTED_MODULE_0__]);
_agreement_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

/**
 * Pairs single tests of two models (promptfoo, DeepEval, Inspect, JUnit, …) and tests the share that passed: McNemar's test and Newcombe's
 * interval, as for accuracy. It is the difference of every metric that is that very share in both metrics files.
 * @returns none when there are no tests on both sides, or when they are not the same tests
 */
function outcomeEstimates(candidate, baseline, reported, confidence) {
    if (candidate === undefined || baseline === undefined || candidate.length !== baseline.length)
        return new Map();
    const before = new Map(baseline.map(({ id, success }) => [id, success]));
    const [own, other] = [new Uint8Array(candidate.length), new Uint8Array(candidate.length)];
    for (const [index, { id, success }] of candidate.entries()) {
        const passedBefore = before.get(id);
        if (passedBefore === undefined)
            return new Map();
        own[index] = Number(success);
        other[index] = Number(passedBefore);
    }
    const hits = { candidate: own, baseline: other };
    const estimate = (0,_agreement_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .agreementEstimate */ .J)(hits, 'tests', confidence);
    if (estimate === undefined)
        return new Map();
    const shares = Object.keys(reported.candidate).filter((metric) => Object.hasOwn(reported.baseline, metric) &&
        isShare(reported.candidate[metric], meanOf(own)) &&
        isShare(reported.baseline[metric], meanOf(other)));
    return new Map(shares.map((metric) => [metric, estimate]));
}
const meanOf = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const isShare = (value, share) => typeof value === 'number' && Math.abs(value - share) < 1e-9;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 48586:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ detectableBy),
/* harmony export */   r: () => (/* binding */ neededFor)
/* harmony export */ });
/* harmony import */ var _chance_of_worse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60400);
/* harmony import */ var _statistics_sample_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76895);
/* harmony import */ var _statistics_seeds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25289);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_chance_of_worse_js__WEBPACK_IMPORTED_MODULE_0__, _statistics_sample_size_js__WEBPACK_IMPORTED_MODULE_1__]);
([_chance_of_worse_js__WEBPACK_IMPORTED_MODULE_0__, _statistics_sample_size_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);



/**
 * The smallest true difference that such a test shows with 80 % probability, in the unit of the metric: what a verdict of "pass" or "inconclusive"
 * is worth.
 * @returns null when it can show none: without a standard error, and with too few seeds for the sign-flip test
 */
function detectableBy(tested, confidence) {
    const standardError = (0,_chance_of_worse_js__WEBPACK_IMPORTED_MODULE_0__/* .standardErrorOf */ .X6)(tested, confidence);
    if (!(standardError > 0 && Number.isFinite(standardError)))
        return null;
    const alpha = 1 - confidence;
    if (tested.test === 'sign-flip' && (tested.pairs ?? 0) < (0,_statistics_seeds_js__WEBPACK_IMPORTED_MODULE_2__/* .leastSeeds */ .y_)(alpha))
        return null;
    return (0,_statistics_sample_size_js__WEBPACK_IMPORTED_MODULE_1__/* .detectableDifference */ .rv)({ standardError, degrees: (0,_chance_of_worse_js__WEBPACK_IMPORTED_MODULE_0__/* .degreesOf */ .T)(tested), alpha });
}
/**
 * How many pairs would make an open question decidable, with 80 % power.
 * @returns null when nobody can tell: more folds and more history do not make the interval shorter
 */
function neededFor(tested, { margin, confidence }) {
    const { pairs, pairUnit, delta } = tested;
    if (pairs === null || pairUnit === null || pairUnit === 'folds' || pairUnit === 'values')
        return null;
    const precision = {
        deviation: (0,_chance_of_worse_js__WEBPACK_IMPORTED_MODULE_0__/* .standardErrorOf */ .X6)(tested, confidence) * Math.sqrt(pairs),
        // Without a margin the observed difference is what has to be told from none.
        margin: margin > 0 ? margin : Math.abs(delta),
        alpha: 1 - confidence,
    };
    const needed = pairUnit === 'seeds' ? (0,_statistics_sample_size_js__WEBPACK_IMPORTED_MODULE_1__/* .seedsToSettle */ .N7)(precision) : (0,_statistics_sample_size_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsToSettle */ .ok)(precision);
    return needed.kind === 'count' ? { what: pairUnit, count: Math.max(needed.count, pairs + 1) } : null;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 23963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ sortedClasses),
/* harmony export */   fM: () => (/* binding */ codesByText),
/* harmony export */   q2: () => (/* binding */ classesIn),
/* harmony export */   s7: () => (/* binding */ className)
/* harmony export */ });
/** A class as it is compared: `1.0` is `1` and `True` is `true`, because the same labels are written differently by different tools. */
function className(text) {
    const trimmed = text.trim();
    if (/^(true|false)$/i.test(trimmed))
        return trimmed.toLowerCase();
    if (trimmed !== '' && /^[-+]?\d+(\.0*)?$/.test(trimmed) && Number.isSafeInteger(Number(trimmed)))
        return String(Number(trimmed));
    return text;
}
/** The different classes of a column. */
function classesIn({ table }) {
    return new Set(Array.from({ length: table.size() }, (_, number) => className(table.textOf(number))));
}
/** Code of each text of a table; undefined entries have none. */
function codesByText(table, codeOf) {
    return Array.from({ length: table.size() }, (_, number) => codeOf.get(className(table.textOf(number))));
}
/** Classes in an order that does not depend on the rows: numbers by value, then texts. */
function sortedClasses(classes) {
    return [...new Set(classes)].sort((a, b) => {
        const [first, second] = [Number(a), Number(b)];
        if (Number.isNaN(first) !== Number.isNaN(second))
            return Number.isNaN(first) ? 1 : -1;
        return first - second || (a < b ? -1 : Number(a > b));
    });
}


/***/ }),

/***/ 69736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ MAXIMUM_PROBABILITIES),
/* harmony export */   Y: () => (/* binding */ MAXIMUM_CLASS_SCORES)
/* harmony export */ });
/** Classes that may have scores. */
const MAXIMUM_CLASS_SCORES = 1_000;
/** Probabilities of one file that are kept, rows times classes: 512 MiB. */
const MAXIMUM_PROBABILITIES = 2 ** 26;


/***/ }),

/***/ 21756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ pairPredictions)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/metrics/statistics/shared-memory.js
var shared_memory = __webpack_require__(57404);
;// CONCATENATED MODULE: ./build/src/metrics/predictions/match-rows.js

/** @throws UserError `predictions.no-common-id` */
function matchRows(candidate, baseline) {
    const own = new Uint32Array(candidate.rows);
    const other = new Uint32Array(candidate.rows);
    let count = 0;
    for (let row = 0; row < candidate.rows; row += 1) {
        const { bytes, from, to } = candidate.ids.bytesOf(row);
        const found = baseline.ids.find(bytes, from, to);
        if (found === undefined)
            continue;
        own[count] = row;
        other[count] = found;
        count += 1;
    }
    if (count === 0)
        throw nothingInCommon(candidate, baseline);
    return {
        candidate: own.slice(0, count),
        baseline: other.slice(0, count),
        onlyCandidate: candidate.rows - count,
        onlyBaseline: baseline.rows - count,
    };
}
function nothingInCommon(candidate, baseline) {
    const shown = ({ ids }) => JSON.stringify(ids.textOf(0).slice(0, 80));
    return new errors/* UserError */.yo('predictions.no-common-id', `No id of ${candidate.file} is in ${baseline.file}: they begin with ${shown(candidate)} and ${shown(baseline)}.`, { file: candidate.file, hint: 'Both models must be evaluated on the same rows, with the same ids written alike.' });
}

// EXTERNAL MODULE: ./build/src/metrics/predictions/class-names.js
var class_names = __webpack_require__(23963);
// EXTERNAL MODULE: ./build/src/metrics/predictions/usual-pairs.js
var usual_pairs = __webpack_require__(4864);
;// CONCATENATED MODULE: ./build/src/metrics/predictions/class-order.js



/** Whether the lists of a file are what tells its scores: columns of single scores come first. */
const usesLists = ({ probabilities, classScores, score }, task) => probabilities !== undefined && classScores.size === 0 && (task === 'multiclass' || score === undefined);
/**
 * The class of each place of the lists of probabilities: as declared, or by the labels where they leave no doubt. These are whole numbers
 * from 0 on that are all places of the lists, and the two labels whose order everybody knows, such as false and true.
 * @param tables files whose lists are used
 * @param declared `evaluate.predictions.classes`
 * @returns undefined when there are neither lists nor declared classes
 * @throws UserError `predictions.classes`
 */
function classOrder(tables, declared) {
    const order = declared === undefined ? undefined : differentClasses(declared);
    const [first] = tables;
    if (first === undefined)
        return order;
    const found = order ?? clearOrder(tables, first);
    for (const { file, probabilities } of tables) {
        const width = probabilities?.width ?? 0;
        if (width !== found.length)
            throw problem(file, `${file} has lists of ${width} probabilities, but there are ${found.length} classes.`);
    }
    return found;
}
function differentClasses(declared) {
    const names = declared.map(class_names/* className */.s7);
    const twice = names.find((name, place) => names.indexOf(name) !== place);
    if (twice === undefined)
        return names;
    throw new errors/* UserError */.yo('predictions.classes', `The class ${shown(twice)} was named twice.`, {
        hint: 'Name each class once in `evaluate.predictions.classes`; `1` and `1.0` are the same class.',
    });
}
function clearOrder(tables, { file, probabilities }) {
    const width = probabilities?.width ?? 0;
    const labels = new Set(tables.flatMap(({ label, prediction }) => [label, prediction].flatMap((texts) => (texts === undefined ? [] : [...(0,class_names/* classesIn */.q2)(texts)]))));
    const places = Array.from({ length: width }, (_, place) => String(place));
    const known = new Set(places);
    if (labels.has('0') && [...labels].every((label) => known.has(label)))
        return places;
    const pair = (0,usual_pairs/* usualPair */.v)([...labels]);
    if (width === 2 && pair !== undefined)
        return pair;
    throw problem(file, `Nothing says which classes the ${width} probabilities of each row in ${file} belong to.`);
}
function problem(file, message) {
    return new errors/* UserError */.yo('predictions.classes', message, {
        file,
        hint: 'Set `evaluate.predictions.classes` to the classes in the order of the lists. Only labels that are the whole numbers from 0 on, and smaller than the number of probabilities, need no names.',
    });
}
const shown = (name) => JSON.stringify(name.slice(0, 80));

// EXTERNAL MODULE: ./build/src/metrics/predictions/limits.js
var limits = __webpack_require__(69736);
;// CONCATENATED MODULE: ./build/src/metrics/predictions/pair-context.js

/** @throws UserError `predictions.labels-differ` */
function requireEqual({ candidate, baseline, matched }, what, equal) {
    let different = 0;
    let first = 0;
    for (let at = 0; at < matched.candidate.length; at += 1) {
        if (equal(at))
            continue;
        if (different === 0)
            first = at;
        different += 1;
    }
    if (different === 0)
        return;
    const id = JSON.stringify(candidate.ids.textOf(matched.candidate[first] ?? 0).slice(0, 80));
    throw new errors/* UserError */.yo('predictions.labels-differ', `The ${what} of ${different} of ${matched.candidate.length} common rows differs between ${candidate.file} and ${baseline.file}; the first is the id ${id}.`, {
        file: candidate.file,
        hint: 'Evaluate both models on the same evaluation data: with other labels no comparison is fair.',
    });
}
/** @throws UserError `predictions.missing-column` */
function needed(value, column, { file }) {
    if (value !== undefined)
        return value;
    throw new errors/* UserError */.yo('predictions.missing-column', `The predictions ${file} lack a column for the ${column}.`, {
        file,
        line: 1,
        hint: 'Both files need the same columns.',
    });
}

// EXTERNAL MODULE: ./build/src/metrics/predictions/problems.js
var problems = __webpack_require__(36444);
// EXTERNAL MODULE: ./build/src/metrics/predictions/select-rows.js
var select_rows = __webpack_require__(89184);
// EXTERNAL MODULE: ./build/src/metrics/predictions/task.js
var predictions_task = __webpack_require__(41);
;// CONCATENATED MODULE: ./build/src/metrics/predictions/pair-classes.js









const THRESHOLD = 0.5;
/** @throws UserError as `pairPredictions` */
function pairClasses(task, context) {
    const { candidate, baseline, matched, options } = context;
    const [own, other] = [needed(candidate.label, 'label', candidate), needed(baseline.label, 'label', baseline)];
    requireFewClasses(context);
    const order = classOrder([candidate, baseline].filter((table) => usesLists(table, task)), options.classes);
    const classes = task === 'binary' ? labelPair(context, own) : allClasses(context, order);
    const codeOf = new Map(classes.map((name, code) => [name, code]));
    const labels = codesAt(own, matched.candidate, codeOf, candidate);
    const labelsThere = codesAt(other, matched.baseline, codeOf, baseline);
    requireEqual(context, 'label', (at) => labels[at] === labelsThere[at]);
    if (task === 'multiclass') {
        const model = (table, rows) => classModel(table, rows, { codeOf, order });
        return {
            task,
            labels,
            classes,
            candidate: model(candidate, matched.candidate),
            baseline: model(baseline, matched.baseline),
        };
    }
    const [negative = '', positive = ''] = classes;
    const threshold = options.threshold ?? THRESHOLD;
    const model = (table, rows) => binaryModel(table, rows, { positive, threshold, codeOf, order });
    return {
        task,
        labels: new Uint8Array(labels),
        classes: [negative, positive],
        candidate: model(candidate, matched.candidate),
        baseline: model(baseline, matched.baseline),
    };
}
function labelPair({ candidate, options }, labels) {
    const declared = options.positive === undefined ? undefined : (0,class_names/* className */.s7)(options.positive);
    return (0,predictions_task/* binaryClasses */.cL)((0,class_names/* sortedClasses */.SO)((0,class_names/* classesIn */.q2)(labels)), declared, candidate.file);
}
/** Most classes that predictions may have: more are surely no classes but numbers or texts. */
const MAXIMUM_CLASSES = 10_000;
const textColumns = ({ candidate, baseline }) => [candidate, baseline].flatMap(({ label, prediction }) => [label, prediction].filter((texts) => texts !== undefined));
function requireFewClasses(context) {
    if (textColumns(context).every(({ table }) => table.size() <= MAXIMUM_CLASSES))
        return;
    const { file } = context.candidate;
    throw new errors/* UserError */.yo('predictions.classes', `${file} has more than ${MAXIMUM_CLASSES} classes.`, {
        file,
        hint: 'Set `task` of the model to `regression` if the labels are numbers.',
    });
}
function allClasses(context, order) {
    const { candidate, baseline } = context;
    return (0,class_names/* sortedClasses */.SO)([
        ...textColumns(context).flatMap((texts) => [...(0,class_names/* classesIn */.q2)(texts)]),
        ...[candidate, baseline].flatMap(({ classScores }) => [...classScores.keys()].map(class_names/* className */.s7)),
        ...(order ?? []),
    ]);
}
/** @throws UserError `predictions.unknown-class` */
function codesAt({ table, numbers }, rows, codeOf, { file, ids }) {
    const codes = (0,class_names/* codesByText */.fM)(table, codeOf);
    const column = (0,shared_memory/* sharedCodes */.G)(rows.length);
    for (let at = 0; at < rows.length; at += 1) {
        const row = rows[at] ?? 0;
        const code = codes[numbers[row] ?? 0];
        if (code === undefined) {
            const [shown, id] = [table.textOf(numbers[row] ?? 0), ids.textOf(row)].map((text) => JSON.stringify(text.slice(0, 80)));
            const known = [...codeOf.keys()].slice(0, 5).map((name) => JSON.stringify(name.slice(0, 80)));
            throw new errors/* UserError */.yo('predictions.unknown-class', `${file}: ${shown} of the id ${id} is none of the classes ${known.join(', ')}.`, {
                file,
                hint: 'Write labels and predictions alike in both files.',
            });
        }
        column[at] = code;
    }
    return column;
}
function binaryModel(table, rows, { positive, threshold, codeOf, order }) {
    const all = table.score ?? scoresOfClass(table, positive, order);
    const scores = all && (0,select_rows/* selectNumbers */.Xl)(all, rows);
    if (table.prediction === undefined) {
        const found = needed(scores, 'score', table);
        return { scores: found, predicted: atLeast(found, threshold) };
    }
    return { scores, predicted: new Uint8Array(codesAt(table.prediction, rows, codeOf, table)) };
}
function atLeast(scores, threshold) {
    const reached = new Uint8Array(scores.length);
    for (let row = 0; row < scores.length; row += 1)
        reached[row] = Number((scores[row] ?? 0) >= threshold);
    return reached;
}
/** The scores of one class, of a column of its own or of the lists. */
function scoresOfClass(table, wanted, order) {
    const named = [...table.classScores].find(([name]) => (0,class_names/* className */.s7)(name) === wanted);
    if (named !== undefined)
        return named[1];
    const place = order?.indexOf(wanted) ?? -1;
    const { probabilities } = table;
    if (probabilities === undefined || place < 0)
        return undefined;
    return new Float64Array(table.rows).map((_, row) => probabilities.values[row * probabilities.width + place] ?? 0);
}
function classModel(table, rows, { codeOf, order }) {
    const probabilities = probabilitiesOf(table, rows, { codeOf, order });
    if (table.prediction !== undefined)
        return { predicted: codesAt(table.prediction, rows, codeOf, table), probabilities };
    return { predicted: likeliest(needed(probabilities, 'prediction', table), codeOf.size), probabilities };
}
/** A class that a model gives no score has probability 0. */
function probabilitiesOf(table, rows, { codeOf, order }) {
    const { classScores, probabilities, file } = table;
    if (classScores.size === 0 && probabilities === undefined)
        return undefined;
    const classes = codeOf.size;
    if (rows.length * classes > limits/* MAXIMUM_PROBABILITIES */.P)
        throw (0,problems/* tooManyScores */.Rk)(file, 'probabilities');
    const codesOf = (names) => names.map((name) => codeOf.get((0,class_names/* className */.s7)(name)) ?? 0);
    if (classScores.size > 0)
        return columnsTogether([...classScores.values()], codesOf([...classScores.keys()]), rows, classes);
    return probabilities && listsTogether(probabilities, codesOf(order ?? []), rows, classes);
}
/** @param codes of the columns' classes */
function columnsTogether(columns, codes, rows, classes) {
    const all = (0,shared_memory/* sharedNumbers */.Q)(rows.length * classes);
    for (const [index, scores] of columns.entries()) {
        const code = codes[index] ?? 0;
        for (let at = 0; at < rows.length; at += 1)
            all[at * classes + code] = scores[rows[at] ?? 0] ?? 0;
    }
    return all;
}
/** Row by row, as they lie in memory. @param codes of the places' classes */
function listsTogether({ width, values }, codes, rows, classes) {
    const all = (0,shared_memory/* sharedNumbers */.Q)(rows.length * classes);
    for (let at = 0; at < rows.length; at += 1) {
        const from = (rows[at] ?? 0) * width;
        for (let place = 0; place < width; place += 1)
            all[at * classes + (codes[place] ?? 0)] = values[from + place] ?? 0;
    }
    return all;
}
/** The first of the classes with the highest score. */
function likeliest(probabilities, classes) {
    const predicted = (0,shared_memory/* sharedCodes */.G)(probabilities.length / classes);
    for (let row = 0; row < predicted.length; row += 1) {
        let best = 0;
        for (let code = 1; code < classes; code += 1)
            if ((probabilities[row * classes + code] ?? 0) > (probabilities[row * classes + best] ?? 0))
                best = code;
        predicted[row] = best;
    }
    return predicted;
}

;// CONCATENATED MODULE: ./build/src/metrics/predictions/pair-predictions.js







/**
 * Joins the predictions of two models by id, whatever the order of their files. Slices are the candidate's, clusters too or else the baseline's; folds
 * must be those of both.
 * @throws UserError `predictions.no-common-id`, `predictions.labels-differ`, `predictions.missing-column`, `predictions.not-a-number`,
 *   `predictions.not-binary`, `predictions.positive`, `predictions.unknown-class`, `predictions.classes`, `predictions.task`
 */
function pairPredictions(candidate, baseline, options = {}) {
    const matched = matchRows(candidate, baseline);
    const context = { candidate, baseline, matched, options };
    return {
        paired: {
            rows: matched.candidate.length,
            outcome: pairOutcome(context),
            clusters: clustersOf(context),
            slices: new Map([...candidate.slices].map(([name, texts]) => [name, usedTexts(texts, matched.candidate)])),
            folds: commonFolds(context),
        },
        onlyCandidate: matched.onlyCandidate,
        onlyBaseline: matched.onlyBaseline,
    };
}
function pairOutcome(context) {
    const { candidate, baseline, options } = context;
    const task = (0,predictions_task/* taskOf */.Xb)(candidate, options);
    if (options.task !== undefined)
        for (const table of [candidate, baseline])
            (0,predictions_task/* requireTask */.Hd)(table, options.task);
    switch (task) {
        case 'binary':
        case 'multiclass':
            return pairClasses(task, context);
        case 'regression': {
            const targets = (table) => numbersOf(needed(table.label, 'label', table), table);
            const values = (table) => table.prediction ? numbersOf(table.prediction, table) : needed(table.score, 'prediction', table);
            return {
                task,
                targets: agreed(context, targets(candidate), targets(baseline), 'label'),
                ...both(context, values, (chosen) => ({ values: chosen })),
            };
        }
        case 'ranking': {
            const relevance = (table) => table.relevance ?? numbersOf(needed(table.label, 'relevance', table), table);
            const query = (table) => needed(table.query, 'query', table);
            agreeOnTexts(context, query(candidate), query(baseline), 'query');
            return {
                task,
                queries: usedTexts(query(candidate), context.matched.candidate),
                relevance: agreed(context, relevance(candidate), relevance(baseline), 'relevance'),
                ...both(context, (table) => needed(table.score, 'score', table), (scores) => ({ scores })),
            };
        }
        case 'text': {
            const transcripts = (table) => needed(table.transcripts, 'reference', table);
            agreed(context, transcripts(candidate).references, transcripts(baseline).references, 'reference');
            return {
                task,
                words: (0,select_rows/* selectNumbers */.Xl)(transcripts(candidate).words, context.matched.candidate),
                ...both(context, (table) => transcripts(table).errors, (errors) => ({ errors })),
            };
        }
    }
}
function both({ candidate, baseline, matched }, column, model) {
    return {
        candidate: model((0,select_rows/* selectNumbers */.Xl)(column(candidate), matched.candidate)),
        baseline: model((0,select_rows/* selectNumbers */.Xl)(column(baseline), matched.baseline)),
    };
}
/** The values of the common rows, which must be the same in both files. */
function agreed(context, own, other, what) {
    const { matched } = context;
    requireEqual(context, what, (at) => own[matched.candidate[at] ?? 0] === other[matched.baseline[at] ?? 0]);
    return (0,select_rows/* selectNumbers */.Xl)(own, matched.candidate);
}
function agreeOnTexts(context, own, other, what) {
    const { matched } = context;
    const numberInOther = Array.from({ length: own.table.size() }, (_, number) => {
        const { bytes, from, to } = own.table.bytesOf(number);
        return other.table.find(bytes, from, to);
    });
    requireEqual(context, what, (at) => {
        const number = own.numbers[matched.candidate[at] ?? 0] ?? 0;
        return numberInOther[number] === other.numbers[matched.baseline[at] ?? 0];
    });
}
/** The numbers of a column that was read as texts. @throws UserError `predictions.not-a-number` */
function numbersOf({ table, numbers }, { file, ids }) {
    const values = Float64Array.from({ length: table.size() }, (_, number) => {
        const text = table.textOf(number);
        return text.trim() === '' ? Number.NaN : Number(text);
    });
    const column = new Float64Array(numbers.length);
    for (let row = 0; row < numbers.length; row += 1) {
        const value = values[numbers[row] ?? 0] ?? Number.NaN;
        if (!Number.isFinite(value)) {
            const shown = JSON.stringify(table.textOf(numbers[row] ?? 0).slice(0, 80));
            const id = JSON.stringify(ids.textOf(row).slice(0, 80));
            throw new errors/* UserError */.yo('predictions.not-a-number', `${file}: ${shown} of the id ${id} is no finite number.`, {
                file,
                hint: 'Set `task` of the model to `multiclass-classification` if these are classes.',
            });
        }
        column[row] = value;
    }
    return column;
}
function clustersOf({ candidate, baseline, matched }) {
    if (candidate.cluster !== undefined)
        return usedTexts(candidate.cluster, matched.candidate);
    return baseline.cluster && usedTexts(baseline.cluster, matched.baseline);
}
/** Folds in which both models were tested; undefined when they were not cut alike: a fold is one model of each side. */
function commonFolds({ candidate, baseline, matched }) {
    if (candidate.fold === undefined || baseline.fold === undefined)
        return undefined;
    const own = usedTexts(candidate.fold, matched.candidate);
    const other = usedTexts(baseline.fold, matched.baseline);
    // Codes are given in the order of the rows, so equal codes are equal folds, whatever they are called.
    return own.codes.every((code, row) => code === other.codes[row]) ? own : undefined;
}
/** Codes of some rows' texts, numbered in the order in which they occur. */
function usedTexts({ table, numbers }, rows) {
    const codeOf = new Uint32Array(table.size());
    const codes = (0,shared_memory/* sharedCodes */.G)(rows.length);
    const names = [];
    for (let at = 0; at < rows.length; at += 1) {
        const number = numbers[rows[at] ?? 0] ?? 0;
        if (codeOf[number] === 0)
            codeOf[number] = names.push(table.textOf(number));
        codes[at] = (codeOf[number] ?? 1) - 1;
    }
    return { codes, names };
}


/***/ }),

/***/ 36444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ empty),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Rk: () => (/* binding */ tooManyScores),
/* harmony export */   cN: () => (/* binding */ badCell)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69736);


function badCell({ code, column, value, file, line }) {
    const place = `${file}${line === undefined ? '' : `:${line}`}`;
    const shown = JSON.stringify((value ?? '').slice(0, 80));
    const said = value === undefined ? `has no value` : `is ${shown}`;
    switch (code) {
        case 'predictions.duplicate-id':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, `${place}: the id ${shown} was there before.`, {
                file,
                line,
                hint: 'Each row needs an id of its own, so that both models are compared on the same rows.',
            });
        case 'predictions.not-a-number':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, `${place}: "${column}" ${said}, which is no finite number.`, {
                file,
                line,
                hint: value?.trimStart().startsWith('[')
                    ? 'Name a column of lists with `evaluate.predictions.probabilities`; here is one number for each row.'
                    : 'A model that gives NaN for a row has no prediction for it: correct the model, or leave the row out for both models.',
            });
        case 'predictions.not-a-list':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, `${place}: "${column}" ${said}, which is no list of numbers as long as the others.`, {
                file,
                line,
                hint: 'Write a JSON list with one probability for each class. A column of single numbers is named with `evaluate.predictions.score`.',
            });
        case 'predictions.too-long':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, `${place}: the text is too long to count its word errors.`, {
                file,
                line,
                hint: 'Cut the recording into pieces of at most 20,000 words.',
            });
        default:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, `${place}: "${column}" ${said}.`, {
                file,
                line,
                hint: 'Every row needs a value there.',
            });
    }
}
/** @param linesBefore the finding's line counts from the part */
function unreadable(finding, file, linesBefore = 0) {
    const line = finding.line + linesBefore;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('predictions.unreadable', `${file}:${line}: ${finding.message}`, {
        file,
        line,
        hint: 'Write the predictions with a CSV or JSON library.',
    });
}
/** @param limit what was exceeded */
function tooManyScores(file, limit) {
    const most = limit === 'classes'
        ? `${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_CLASS_SCORES */ .Y} classes`
        : `${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_PROBABILITIES */ .P} probabilities (rows times classes)`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('predictions.classes', `The predictions ${file} have scores of more than ${most}.`, {
        file,
        hint: 'Leave the probabilities out and write the predicted class of each row, or evaluate on fewer rows.',
    });
}
function empty(file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('predictions.empty', `The predictions ${file} have no row.`, {
        file,
        hint: 'Let the evaluation write one row for each example.',
    });
}


/***/ }),

/***/ 89184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ selectRows),
/* harmony export */   DB: () => (/* binding */ rowsWithCode),
/* harmony export */   Xl: () => (/* binding */ selectNumbers)
/* harmony export */ });
/* harmony import */ var _statistics_shared_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57404);

/** The predictions of some rows, for example of a slice, in the order given. Classes keep their codes. */
function selectRows(paired, rows) {
    return {
        rows: rows.length,
        outcome: selectOutcome(paired.outcome, rows),
        clusters: paired.clusters && usedCodes(paired.clusters, rows),
        slices: new Map([...paired.slices].map(([name, codes]) => [name, selectCodes(codes, rows)])),
        folds: paired.folds && selectCodes(paired.folds, rows),
    };
}
/** The rows that have a code, ascending. */
function rowsWithCode({ codes }, code) {
    const rows = new Uint32Array(codes.length);
    let count = 0;
    for (let row = 0; row < codes.length; row += 1) {
        if (codes[row] !== code)
            continue;
        rows[count] = row;
        count += 1;
    }
    return rows.slice(0, count);
}
function selectOutcome(outcome, rows) {
    const numbers = (values) => selectNumbers(values, rows);
    switch (outcome.task) {
        case 'binary': {
            const model = ({ scores, predicted }) => ({
                scores: scores && numbers(scores),
                predicted: bytesAt(predicted, rows),
            });
            const { candidate, baseline, labels } = outcome;
            return { ...outcome, labels: bytesAt(labels, rows), candidate: model(candidate), baseline: model(baseline) };
        }
        case 'multiclass': {
            const width = outcome.classes.length;
            const model = ({ predicted, probabilities }) => ({
                predicted: selectWords(predicted, rows),
                probabilities: probabilities && selectNumbers(probabilities, rows, width),
            });
            const { candidate, baseline, labels } = outcome;
            return { ...outcome, labels: selectWords(labels, rows), candidate: model(candidate), baseline: model(baseline) };
        }
        case 'regression':
            return {
                ...outcome,
                targets: numbers(outcome.targets),
                candidate: { values: numbers(outcome.candidate.values) },
                baseline: { values: numbers(outcome.baseline.values) },
            };
        case 'ranking':
            return {
                ...outcome,
                queries: usedCodes(outcome.queries, rows),
                relevance: numbers(outcome.relevance),
                candidate: { scores: numbers(outcome.candidate.scores) },
                baseline: { scores: numbers(outcome.baseline.scores) },
            };
        case 'text':
            return {
                ...outcome,
                words: numbers(outcome.words),
                candidate: { errors: numbers(outcome.candidate.errors) },
                baseline: { errors: numbers(outcome.baseline.errors) },
            };
    }
}
/** @param width values of each row */
function selectNumbers(values, rows, width = 1) {
    const selected = (0,_statistics_shared_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedNumbers */ .Q)(rows.length * width);
    for (let at = 0; at < rows.length; at += 1) {
        const from = (rows[at] ?? 0) * width;
        for (let column = 0; column < width; column += 1)
            selected[at * width + column] = values[from + column] ?? 0;
    }
    return selected;
}
function selectWords(values, rows) {
    const selected = (0,_statistics_shared_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedCodes */ .G)(rows.length);
    for (let at = 0; at < rows.length; at += 1)
        selected[at] = values[rows[at] ?? 0] ?? 0;
    return selected;
}
const bytesAt = (values, rows) => new Uint8Array(rows.length).map((_, at) => values[rows[at] ?? 0] ?? 0);
const selectCodes = ({ codes, names }, rows) => ({ codes: selectWords(codes, rows), names });
/** Only the codes that occur, numbered anew: a cluster without a row must not be drawn. */
function usedCodes({ codes, names }, rows) {
    const renumbered = new Map();
    const selected = (0,_statistics_shared_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedCodes */ .G)(rows.length);
    for (let at = 0; at < rows.length; at += 1) {
        const code = codes[rows[at] ?? 0] ?? 0;
        let own = renumbered.get(code);
        if (own === undefined) {
            own = renumbered.size;
            renumbered.set(code, own);
        }
        selected[at] = own;
    }
    return { codes: selected, names: [...renumbered.keys()].map((code) => names[code] ?? '') };
}


/***/ }),

/***/ 41:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ requireTask),
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   cL: () => (/* binding */ binaryClasses),
/* harmony export */   ho: () => (/* binding */ TOLD_TASKS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _class_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23963);
/* harmony import */ var _usual_pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4864);



/** What a model's `task` says about its predictions. What is generated may be judged by texts, by classes or by numbers. */
const TOLD_TASKS = {
    'binary-classification': 'binary',
    'multiclass-classification': 'multiclass',
    regression: 'regression',
    ranking: 'ranking',
    generation: undefined,
    other: undefined,
};
/**
 * What kind of predictions a file has when nobody says so: references are texts, queries rankings; labels that are 0 and 1, -1 and 1 or true and false
 * are binary, and so are two labels of which one is declared positive; other numbers without scores of classes are regression, everything else is multiclass.
 */
function taskOf(table, { task, positive, classes }) {
    if (task !== undefined)
        return task;
    if (table.transcripts !== undefined)
        return 'text';
    if (table.query !== undefined)
        return 'ranking';
    if (table.label === undefined)
        return 'regression';
    const size = table.label.table.size();
    const scored = Math.max(table.classScores.size, table.probabilities?.width ?? 0);
    if (size <= MAXIMUM_SPELLINGS && Math.max(scored, classes?.length ?? 0) <= 2) {
        const labels = [...(0,_class_names_js__WEBPACK_IMPORTED_MODULE_1__/* .classesIn */ .q2)(table.label)];
        if (labels.length <= 2 && (positive !== undefined || (0,_usual_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .usualPair */ .v)(labels) !== undefined))
            return 'binary';
    }
    return scored === 0 && classes === undefined && allNumbers(table.label.table) ? 'regression' : 'multiclass';
}
/** Two classes can be written in several ways: 1, 1.0, +1. */
const MAXIMUM_SPELLINGS = 16;
function allNumbers({ size, textOf }) {
    for (let number = 0; number < size(); number += 1) {
        const text = textOf(number);
        if (text.trim() === '' || !Number.isFinite(Number(text)))
            return false;
    }
    return true;
}
/**
 * Refuses a file whose columns cannot be predictions of the task that was declared.
 * @throws UserError `predictions.task`
 */
function requireTask(table, task) {
    const lack = lackOf(table, task);
    if (lack === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('predictions.task', `${table.file} cannot be predictions of a ${task} task: ${lack}.`, {
        file: table.file,
        line: 1,
        hint: 'Set `task` of the model to what these predictions are, or let the evaluation write the columns of that task.',
    });
}
function lackOf(table, task) {
    const { label, score, prediction, query, relevance, transcripts, probabilities, classScores } = table;
    const scored = probabilities !== undefined || classScores.size > 0;
    switch (task) {
        case 'text':
            return transcripts === undefined ? 'it has no references and hypotheses' : undefined;
        case 'ranking':
            if (query === undefined)
                return 'it has no column for the query';
            if (relevance === undefined && label === undefined)
                return 'it has no column for the relevance';
            return score === undefined ? 'it has no column for the score' : undefined;
        case 'regression':
            if (label === undefined)
                return NO_LABEL;
            return score === undefined && prediction === undefined ? 'it has scores of classes and no number' : undefined;
        case 'binary':
            if (label === undefined)
                return NO_LABEL;
            if ((probabilities?.width ?? 0) > 2)
                return `it has lists of ${probabilities?.width} probabilities`;
            return score === undefined && prediction === undefined && !scored ? 'it has no score and no class' : undefined;
        case 'multiclass':
            if (label === undefined)
                return NO_LABEL;
            return prediction === undefined && !scored ? 'it has a single score for each row and no class' : undefined;
    }
}
const NO_LABEL = 'it has no column for the label';
/**
 * The two classes of a binary task.
 * @throws UserError `predictions.not-binary`, `predictions.positive`
 */
function binaryClasses(labels, declared, file) {
    const shown = labels.slice(0, 5).map((label) => JSON.stringify(label.slice(0, 80)));
    if (labels.length > 2)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('predictions.not-binary', `${file} has ${labels.length} labels (${shown.join(', ')} …), a binary task has two.`, { file, hint: 'Set `task` of the model to `multiclass-classification`, or to what else the labels are.' });
    if (declared === undefined) {
        const pair = (0,_usual_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .usualPair */ .v)(labels);
        if (pair !== undefined)
            return pair;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('predictions.positive', `Which of the labels ${shown.join(' and ')} of ${file} is the positive class?`, { file, hint: 'Set `evaluate.predictions.positive` to it.' });
    }
    if (!labels.includes(declared))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('predictions.positive', `No label of ${file} is the positive class ${JSON.stringify(declared)}: they are ${shown.join(' and ')}.`, { file, hint: 'Set `evaluate.predictions.positive` to one of the labels.' });
    return [labels.find((label) => label !== declared) ?? `not ${declared}`, declared];
}


/***/ }),

/***/ 4864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ usualPair)
/* harmony export */ });
const USUAL_PAIRS = [
    ['0', '1'],
    ['-1', '1'],
    ['false', 'true'],
];
/** Two classes that everybody reads alike, the negative one first; undefined for labels that are no such pair. */
function usualPair(labels) {
    return USUAL_PAIRS.find((pair) => labels.length > 0 && labels.every((label) => pair.some((one) => one === label)));
}


/***/ }),

/***/ 94812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ disagreement)
/* harmony export */ });
/** Reported numbers are often rounded: half a unit of the last digit is no disagreement. */
function disagreement(reported, computed) {
    if (typeof reported !== 'number')
        return undefined;
    const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(reported)) ?? [];
    const lastDigit = 10 ** (Number(exponent) - fraction.length);
    const tolerance = Math.max(Math.min(lastDigit, Math.abs(reported) * 0.05) / 2, Math.abs(reported) * 1e-6) + 1e-9;
    return Math.abs(reported - computed) <= tolerance ? undefined : { reported, computed };
}


/***/ }),

/***/ 61737:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rowEstimate)
/* harmony export */ });
/* harmony import */ var _agreement_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8698);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83569);
/* harmony import */ var _fold_estimates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59826);
/* harmony import */ var _statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8261);
/* harmony import */ var _statistics_class_delong_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40049);
/* harmony import */ var _statistics_delong_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88842);
/* harmony import */ var _statistics_mean_difference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97056);
/* harmony import */ var _statistics_paired_hits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60266);
/* harmony import */ var _statistics_replicates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55484);
/* harmony import */ var _statistics_row_metrics_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53319);
/* harmony import */ var _statistics_row_metrics_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5930);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_agreement_estimate_js__WEBPACK_IMPORTED_MODULE_0__, _fold_estimates_js__WEBPACK_IMPORTED_MODULE_1__, _statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_2__, _statistics_class_delong_js__WEBPACK_IMPORTED_MODULE_3__, _statistics_delong_js__WEBPACK_IMPORTED_MODULE_4__, _statistics_mean_difference_js__WEBPACK_IMPORTED_MODULE_5__]);
([_agreement_estimate_js__WEBPACK_IMPORTED_MODULE_0__, _fold_estimates_js__WEBPACK_IMPORTED_MODULE_1__, _statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_2__, _statistics_class_delong_js__WEBPACK_IMPORTED_MODULE_3__, _statistics_delong_js__WEBPACK_IMPORTED_MODULE_4__, _statistics_mean_difference_js__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);











/**
 * Tests the difference of two models in one metric on the rows they share:
 * - rows of a cross-validation on the same folds, any metric: the corrected resampled t over the folds
 * - accuracy, top-k accuracy: McNemar's test, Newcombe's interval
 * - ROC AUC, also the mean of several classes: DeLong's test
 * - mean losses (log loss, Brier score, absolute and squared error, pinball loss): the paired t test
 * - accuracies and mean losses of rows in clusters: the t test with a standard error over clusters
 * - everything else that can be computed from rows: the paired bootstrap, over clusters where there are any
 * @param name of the metric, as the metrics file has it
 * @returns undefined for a metric that cannot be computed from rows by its name
 */
async function rowEstimate(name, paired, options) {
    const metric = (0,_statistics_row_metrics_js__WEBPACK_IMPORTED_MODULE_7__/* .rowMetricOf */ .c)(name);
    if (metric === undefined)
        return undefined;
    const folded = (0,_fold_estimates_js__WEBPACK_IMPORTED_MODULE_1__/* .foldEstimate */ .w)(metric, paired, options.confidence);
    if (folded !== undefined)
        return folded;
    if (metric.kind === 'ranks' && metric.statistic === 'roc-auc' && paired.clusters === undefined) {
        const areas = areaEstimate(metric.average, paired, options.confidence);
        if (areas !== undefined)
            return areas;
    }
    const plan = (0,_statistics_row_metrics_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .planRowMetric */ .S)(metric, paired);
    if (plan.kind === 'unmeasurable')
        return none(plan.reason);
    const values = (0,_statistics_replicates_js__WEBPACK_IMPORTED_MODULE_6__/* .replicatesOf */ .G)(plan).estimate;
    if (!Number.isFinite(values.candidate) || !Number.isFinite(values.baseline))
        return none('class-absent');
    const { confidence } = options;
    const hits = (0,_statistics_paired_hits_js__WEBPACK_IMPORTED_MODULE_9__/* .pairedHits */ .MK)(metric, paired.outcome);
    if (hits !== undefined && !('kind' in hits))
        return answer(values, hitsEstimate(hits, paired, confidence));
    if (metric.kind === 'loss')
        return answer(values, lossEstimate(metric.loss, paired, confidence));
    return answer(values, await bootstrapEstimate(plan, unitOf(paired), options));
}
const none = (why) => ({ kind: 'none', why });
const answer = (values, tested) => 'kind' in tested ? tested : { kind: 'estimate', values, estimate: tested };
function hitsEstimate(hits, { clusters }, confidence) {
    if (clusters === undefined)
        return (0,_agreement_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .agreementEstimate */ .J)(hits, 'rows', confidence) ?? none('no-rows');
    const differences = Float64Array.from(hits.candidate, (hit, row) => hit - (hits.baseline[row] ?? 0));
    return meanEstimate('clustered-t', (0,_statistics_mean_difference_js__WEBPACK_IMPORTED_MODULE_5__/* .clusteredT */ .cL)(differences, clusters.codes, confidence), clusters.names.length);
}
/** The areas of both models and DeLong's test; undefined where there are no scores, and for means over pairs of classes. */
function areaEstimate(average, { rows, outcome }, confidence) {
    if (outcome.task === 'binary') {
        const [own, other] = [outcome.candidate.scores, outcome.baseline.scores];
        if (own === undefined || other === undefined)
            return undefined;
        const tested = (0,_statistics_delong_js__WEBPACK_IMPORTED_MODULE_4__/* .delong */ .Cu)(outcome.labels, other, own, confidence);
        if (tested.kind === 'not-computable')
            return none(WHY_NOT_DELONG[tested.reason]);
        const values = { candidate: tested.candidate.auc, baseline: tested.baseline.auc };
        return answer(values, (0,_estimate_js__WEBPACK_IMPORTED_MODULE_10__/* .estimateOf */ .q)('delong', tested, { count: rows, unit: 'rows' }));
    }
    const scored = (0,_statistics_paired_hits_js__WEBPACK_IMPORTED_MODULE_9__/* .scoredClasses */ .Ze)(outcome);
    if ('kind' in scored || average === 'pairs' || average === 'weighted-pairs')
        return undefined;
    if (scored.candidate.length > MAXIMUM_SORTED)
        return none('too-large');
    const tested = (0,_statistics_class_delong_js__WEBPACK_IMPORTED_MODULE_3__/* .classDelong */ .w)(scored, average, confidence);
    if (tested.kind === 'not-computable')
        return none(WHY_NOT_DELONG[tested.reason]);
    const values = { candidate: tested.candidate, baseline: tested.baseline };
    return answer(values, (0,_estimate_js__WEBPACK_IMPORTED_MODULE_10__/* .estimateOf */ .q)('delong', tested, { count: rows, unit: 'rows' }));
}
/** Scores of a model that are sorted for one test, rows times classes: some ten seconds. */
const MAXIMUM_SORTED = 2 ** 24;
const WHY_NOT_DELONG = {
    'no-positives': 'class-absent',
    'no-negatives': 'class-absent',
    'few-positives': 'class-of-one-row',
    'few-negatives': 'class-of-one-row',
    'non-finite-score': 'not-finite',
    'no-variance': 'no-spread',
};
function lossEstimate(loss, { outcome, clusters }, confidence) {
    const losses = (0,_statistics_row_metrics_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .pairedLosses */ .T)(loss, outcome);
    if ('kind' in losses)
        return none(losses.reason);
    const differences = lossDifferences(losses);
    return clusters === undefined
        ? meanEstimate('paired-t', (0,_statistics_mean_difference_js__WEBPACK_IMPORTED_MODULE_5__/* .pairedT */ .ue)(differences, confidence), differences.length)
        : meanEstimate('clustered-t', (0,_statistics_mean_difference_js__WEBPACK_IMPORTED_MODULE_5__/* .clusteredT */ .cL)(differences, clusters.codes, confidence), clusters.names.length);
}
function lossDifferences({ candidate, baseline }) {
    return candidate.map((loss, row) => loss - (baseline[row] ?? 0));
}
function meanEstimate(test, tested, count) {
    if (tested.kind === 'not-computable')
        return none(WHY_NOT_MEAN[tested.reason]);
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_10__/* .estimateOf */ .q)(test, tested, { count, unit: test === 'paired-t' ? 'rows' : 'clusters' });
}
const WHY_NOT_MEAN = {
    'few-values': 'few-units',
    'no-spread': 'no-spread',
    'non-finite': 'not-finite',
};
/** What the bootstrap draws. A metric of rankings is a mean over queries, whose rows belong together. */
const unitOf = ({ outcome, clusters }) => clusters !== undefined ? 'clusters' : outcome.task === 'ranking' ? 'queries' : 'rows';
async function bootstrapEstimate(plan, unit, { confidence, resamples, seed, run }) {
    const result = await (0,_statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_2__/* .pairedBootstrap */ .W)(plan, { confidence, resamples, seed }, run);
    if (result.kind === 'not-computable')
        return none(WHY_NOT_BOOTSTRAP[result.reason]);
    // The bootstrap gives an interval; a p-value from it would only be as fine as the number of resamples.
    const { difference, units } = result;
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_10__/* .estimateOf */ .q)('paired-bootstrap', { difference, interval: result }, { count: units, unit });
}
const WHY_NOT_BOOTSTRAP = {
    'too-few-units': 'few-units',
    'undefined-metric': 'class-absent',
    'degenerate-resamples': 'class-rare',
};

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 66427:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rowVerdict)
/* harmony export */ });
/* harmony import */ var _statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5152);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_0__]);
_statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

/**
 * The verdict of a row over all baselines, the worst of them, and why.
 * @param confidence of the intervals
 */
function rowVerdict(row, confidence) {
    const { candidate, gate } = row;
    if (gate === null)
        return { verdict: 'ungated', detail: candidate === null ? told('metric.not-measured') : firstDetail(row) };
    if (candidate === null)
        return { verdict: 'missing', detail: told('metric.missing') };
    if (typeof candidate !== 'number') {
        return { verdict: 'invalid', detail: { code: 'metric.not-a-number', values: { value: candidate } } };
    }
    const broken = brokenLimit(candidate, gate);
    if (broken !== null)
        return { verdict: 'worse', detail: broken };
    const judged = row.baselines.filter(({ test }) => test !== 'none');
    const worse = named(judged, 'worse');
    if (worse !== '')
        return { verdict: 'worse', detail: { code: 'metric.worse', values: { baselines: worse } } };
    const open = judged.filter(({ verdict }) => verdict === 'inconclusive');
    if (open.length > 0)
        return { verdict: 'inconclusive', detail: openQuestion(open, confidence) };
    if (judged.length > 0) {
        return { verdict: judged.every(({ verdict }) => verdict === 'better') ? 'better' : 'pass', detail: null };
    }
    if (gate.min !== null || gate.max !== null)
        return { verdict: 'pass', detail: null };
    if (row.direction === 'unknown')
        return { verdict: 'ungated', detail: told('metric.direction-unknown') };
    const why = row.baselines.length === 0 ? 'metric.no-baseline' : 'metric.no-baseline-number';
    return { verdict: 'ungated', detail: firstDetail(row) ?? told(why) };
}
const told = (code) => ({ code, values: {} });
const firstDetail = ({ baselines }) => baselines.find(({ detail }) => detail !== null)?.detail ?? null;
/** Why the question is open, or what would settle it, where that is known for every baseline that leaves it open. */
function openQuestion(open, confidence) {
    const baselines = named(open, 'inconclusive');
    const needed = open.flatMap((baseline) => baseline.needed ?? []).toSorted((a, b) => b.count - a.count);
    const [most] = needed;
    if (most === undefined || needed.length < open.length)
        return { code: 'metric.inconclusive', values: { baselines } };
    const least = (0,_statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_0__/* .leastDiscordant */ .hV)(1 - confidence);
    const few = open.flatMap(({ discordant, pairUnit }) => discordant !== null && discordant < least && (pairUnit === 'rows' || pairUnit === 'tests')
        ? [{ count: discordant, what: pairUnit }]
        : []);
    const [first] = few.toSorted((a, b) => b.count - a.count);
    if (first !== undefined && few.length === open.length) {
        return { code: 'metric.few-differ', values: { baselines, ...first, least, confidence, needed: most.count } };
    }
    return { code: 'metric.inconclusive-needs', values: { baselines, count: most.count, what: most.what } };
}
/** Names of the baselines with a verdict, as `a, b`. */
function named(baselines, wanted) {
    const names = baselines.flatMap(({ name, verdict }) => (verdict === wanted ? [name] : []));
    return names.join(', ');
}
function brokenLimit(value, { min, max }) {
    if (min !== null && value < min)
        return { code: 'metric.below-limit', values: { limit: min } };
    if (max !== null && value > max)
        return { code: 'metric.above-limit', values: { limit: max } };
    return null;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 91617:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seedEstimate),
/* harmony export */   k: () => (/* binding */ seedOutcome)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83569);
/* harmony import */ var _statistics_even_differences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78738);
/* harmony import */ var _statistics_mean_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97056);
/* harmony import */ var _statistics_non_inferiority_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31071);
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94616);
/* harmony import */ var _statistics_seeds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25289);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_statistics_mean_difference_js__WEBPACK_IMPORTED_MODULE_0__]);
_statistics_mean_difference_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];






/**
 * Pairs two models by seed: the sign-flip test, and Student's paired interval over the seeds that both have.
 * @returns undefined with fewer than two common seeds, and when all seeds differ by the same
 */
function seedEstimate(baseline, candidate, confidence) {
    if (baseline.seeds === undefined || candidate.seeds === undefined)
        return undefined;
    const before = new Map(Object.entries(baseline.seeds));
    const now = new Map(Object.entries(candidate.seeds));
    const scale = Math.max(...[...before.values(), ...now.values()].map(Math.abs));
    const differences = (0,_statistics_even_differences_js__WEBPACK_IMPORTED_MODULE_1__/* .evenDifferences */ .L)((0,_statistics_seeds_js__WEBPACK_IMPORTED_MODULE_2__/* .pairBySeed */ .B_)(before, now).differences, scale);
    const mean = (0,_statistics_mean_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .pairedT */ .ue)(differences, confidence);
    const flipped = flip(differences);
    if (mean.kind === 'not-computable' || flipped.kind === 'not-computable')
        return undefined;
    const { difference, interval } = mean;
    const counted = { count: differences.length, unit: 'seeds' };
    return { differences, estimate: (0,_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .estimateOf */ .q)('sign-flip', { difference, interval, p: flipped.p }, counted) };
}
/**
 * The verdict on a margin by both: the interval, which trusts the differences to be normal, and the sign-flip test of the same question,
 * which trusts nothing. Below six seeds (at 95 %) the test cannot reach its level, so that the question stays open whatever the numbers are.
 */
function seedOutcome({ estimate, differences }, direction, margin, confidence) {
    const [low, high] = estimate.interval;
    const outcome = (0,_statistics_non_inferiority_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .s)((0,_statistics_non_inferiority_js__WEBPACK_IMPORTED_MODULE_4__/* .gainOf */ .v)({ low, high }, direction), margin);
    // Models that do not differ at all need no test.
    if (outcome === 'inconclusive' || low === high)
        return outcome;
    const sign = direction === 'lower' ? -1 : 1;
    const differsFrom = (loss) => {
        const test = flip(differences.map((difference) => sign * difference + loss));
        return test.kind === 'computed' && test.p < 1 - confidence;
    };
    if (outcome === 'better' && differsFrom(0))
        return outcome;
    if (!differsFrom(margin))
        return 'inconclusive';
    return outcome === 'worse' ? 'worse' : 'pass';
}
/** The same seeds give the same p-value: the numbers are drawn from one stream. */
const flip = (differences) => (0,_statistics_seeds_js__WEBPACK_IMPORTED_MODULE_2__/* .signFlip */ .R7)(differences, (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_5__/* .randomStream */ ._)(0, 0).uniform);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1456:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ measureSlices),
/* harmony export */   N: () => (/* binding */ judgeSlices)
/* harmony export */ });
/* harmony import */ var _chance_of_worse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60400);
/* harmony import */ var _direction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33026);
/* harmony import */ var _estimate_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33228);
/* harmony import */ var _predictions_select_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89184);
/* harmony import */ var _row_estimates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61737);
/* harmony import */ var _statistics_multiplicity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99616);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_chance_of_worse_js__WEBPACK_IMPORTED_MODULE_0__, _estimate_outcome_js__WEBPACK_IMPORTED_MODULE_2__, _row_estimates_js__WEBPACK_IMPORTED_MODULE_3__]);
([_chance_of_worse_js__WEBPACK_IMPORTED_MODULE_0__, _estimate_outcome_js__WEBPACK_IMPORTED_MODULE_2__, _row_estimates_js__WEBPACK_IMPORTED_MODULE_3__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);






/** Values of one column that are looked at, the largest ones. */
const MAXIMUM_VALUES = 200;
/** Smaller slices are listed, not judged, unless the policy says otherwise. */
const LEAST_ROWS = 30;
/** Compares both models on every slice that the policy asks for. Not corrected yet for how many there are: see {@link judgeSlices}. */
async function measureSlices(paired, { slices, gated, baseline, directions }, options) {
    const asked = [];
    for (const { by, minRows = LEAST_ROWS, metrics, margin } of slices) {
        const codes = paired.slices.get(by);
        if (codes === undefined)
            continue;
        const largest = largestCodes(codes);
        for (const [index, code] of largest.entries()) {
            const value = codes.names[code] ?? '';
            const rows = (0,_predictions_select_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsWithCode */ .DB)(codes, code);
            options.begin?.(`Comparing slices by ${by} with ${baseline} (${index + 1} of ${largest.length})`);
            const part = rows.length < minRows ? undefined : (0,_predictions_select_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .selectRows */ .A5)(paired, rows);
            for (const metric of metrics ?? gated) {
                const found = part && (await (0,_row_estimates_js__WEBPACK_IMPORTED_MODULE_3__/* .rowEstimate */ .R)(metric, part, options));
                if (part !== undefined && found === undefined)
                    continue;
                const direction = (0,_direction_js__WEBPACK_IMPORTED_MODULE_1__/* .directionOf */ .F)(metric, directions.get(metric)).direction;
                const known = found?.kind === 'estimate' ? found : undefined;
                asked.push({
                    row: { by, value, metric, baseline, rows: rows.length, ...numbersOf(known), gated: margin !== undefined },
                    pairs: known?.estimate.pairs ?? null,
                    discordant: known?.estimate.discordant ?? null,
                    isSmall: part === undefined,
                    direction,
                    margin: margin ?? 0,
                });
            }
        }
    }
    return asked;
}
/** Counted first: a column may have as many values as rows, and finding the rows of each would never end. */
function largestCodes({ codes, names }) {
    const counts = new Uint32Array(names.length);
    for (const code of codes)
        counts[code] = (counts[code] ?? 0) + 1;
    return [...counts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).slice(0, MAXIMUM_VALUES);
}
const numbersOf = (found) => ({
    candidate: found?.values.candidate ?? null,
    before: found?.values.baseline ?? null,
    delta: found?.estimate.delta ?? null,
    interval: found?.estimate.interval ?? null,
    test: found?.estimate.test ?? 'none',
});
const ORDER = {
    worse: 0,
    inconclusive: 1,
    better: 2,
    pass: 3,
    small: 4,
    ungated: 5,
};
const MAXIMUM_ROWS = 2_000;
/**
 * Judges the slices together, worst first: of many slices some look worse by chance, so a slice is worse only when it still is after
 * Benjamini and Hochberg's correction of the one-sided p-values over all of them.
 */
function judgeSlices(asked, confidence) {
    const tested = asked.flatMap((one) => {
        const { row, pairs, direction, margin } = one;
        const { delta, interval, test } = row;
        if (interval === null || delta === null || direction === 'unknown')
            return [];
        return [{ one, chance: (0,_chance_of_worse_js__WEBPACK_IMPORTED_MODULE_0__/* .chanceOfWorse */ .my)({ delta, interval, test, pairs, direction }, margin, confidence) }];
    });
    const chances = (0,_statistics_multiplicity_js__WEBPACK_IMPORTED_MODULE_5__/* .benjaminiHochberg */ .Uh)(tested.map(({ chance }) => chance));
    const adjusted = new Map(tested.map(({ one }, index) => [one, chances[index] ?? 1]));
    return asked
        .map((one) => {
        const chance = adjusted.get(one) ?? null;
        return { ...one.row, adjustedPValue: chance, verdict: verdictOf(one, chance, confidence) };
    })
        .sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict] || (a.adjustedPValue ?? 1) - (b.adjustedPValue ?? 1))
        .slice(0, MAXIMUM_ROWS);
}
function verdictOf({ row, discordant, isSmall, direction, margin }, chance, confidence) {
    if (isSmall)
        return 'small';
    // Also where the metric is not defined on these rows, for example because a class is absent.
    const { interval } = row;
    if (interval === null || direction === 'unknown')
        return 'ungated';
    const outcome = (0,_estimate_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateOutcome */ .v)({ interval, discordant }, { direction, margin, confidence });
    return outcome === 'worse' && (chance ?? 1) > (1 - confidence) / 2 ? 'inconclusive' : outcome;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

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

/***/ 34015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ calibration)
/* harmony export */ });
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99314);
/* harmony import */ var _not_computable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65949);


/**
 * How far predicted probabilities are from what happens: expected calibration error over bins of the same width (Naeini, Cooper and Hauskrecht, AAAI
 * 2015), reliability table and Brier score. Of k bins the first holds 0 ≤ score ≤ 1/k, the second 1/k < score ≤ 2/k, and so on.
 * @param labels 1 for positive rows, 0 for the others
 * @param scores probabilities of being positive
 * @param bins how many
 * @throws RangeError for different lengths or no bins
 */
function calibration(labels, scores, bins) {
    const rows = labels.length;
    if (scores.length !== rows)
        throw new RangeError(`There are ${rows} labels for ${scores.length} scores.`);
    if (!(Number.isSafeInteger(bins) && bins >= 1))
        throw new RangeError(`${bins} is no number of bins.`);
    if (rows === 0)
        return (0,_not_computable_js__WEBPACK_IMPORTED_MODULE_0__/* .notComputable */ .C)('no-rows');
    if ((0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .hasNonFinite */ .D)(scores) || scores.some((score) => score < 0 || score > 1))
        return (0,_not_computable_js__WEBPACK_IMPORTED_MODULE_0__/* .notComputable */ .C)('not-probabilities');
    const table = reliabilityTable(labels, scores, edgesOf(bins));
    return {
        kind: 'computed',
        expectedError: table.reduce((sum, { count, meanScore, positiveShare }) => sum + (count * Math.abs(meanScore - positiveShare)) / rows, 0),
        brier: scores.reduce((sum, score, row) => sum + (score - (labels[row] ?? 0)) ** 2, 0) / rows,
        bins: table,
    };
}
const edgesOf = (bins) => Float64Array.from({ length: bins + 1 }, (_, index) => index / bins);
function reliabilityTable(labels, scores, edges) {
    const bins = edges.length - 1;
    const [counts, sums, positives] = [new Float64Array(bins), new Float64Array(bins), new Float64Array(bins)];
    for (let row = 0; row < scores.length; row += 1) {
        const score = scores[row] ?? 0;
        const bin = binOf(score, edges);
        counts[bin] = (counts[bin] ?? 0) + 1;
        sums[bin] = (sums[bin] ?? 0) + score;
        positives[bin] = (positives[bin] ?? 0) + (labels[row] ?? 0);
    }
    return Array.from(counts, (count, bin) => ({
        count,
        meanScore: (sums[bin] ?? 0) / count,
        positiveShare: (positives[bin] ?? 0) / count,
    })).filter(({ count }) => count > 0);
}
/** How many of the inner edges are below the score: binary search. */
function binOf(score, edges) {
    let [low, high] = [1, edges.length - 1];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((edges[middle] ?? 1) < score)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}


/***/ }),

/***/ 40049:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ classDelong)
/* harmony export */ });
/* harmony import */ var _delong_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88842);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30246);
/* harmony import */ var _not_computable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65949);
/* harmony import */ var _pooled_degrees_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95168);
/* harmony import */ var _scored_classes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37168);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_delong_js__WEBPACK_IMPORTED_MODULE_0__]);
_delong_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];





/**
 * Test of two mean areas under the ROC curves of each class against the rest. What a row adds to the difference of one class is its placement,
 * as in DeLong's test (Biometrics 44:837, 1988); what it adds to the mean is the weighted sum of these, and the variance is that of the sums over
 * rows. So the covariances of the classes need no matrix, and a single curve gives exactly DeLong's test. With the average `weighted` the shares of
 * the classes are drawn with the rows too, which adds their part. Classes without a row are left out. Degrees of freedom as in {@link delong}, the rows
 * of each class being a part of their own.
 *
 * Takes the time of sorting the rows once for each class and model, and memory of a few numbers for each row.
 */
function classDelong(scored, average, confidence = _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL_CONFIDENCE */ .av) {
    const rows = scored.labels.length;
    const counts = (0,_scored_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsByClass */ .v)(scored);
    const present = counts.reduce((sum, count) => sum + Number(count > 0), 0);
    const influence = new Float64Array(rows);
    const differences = new Float64Array(scored.classes);
    const means = { candidate: 0, baseline: 0 };
    for (const [code, positives] of counts.entries()) {
        if (positives === 0)
            continue;
        const { labels, candidate, baseline } = (0,_scored_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .oneAgainstRest */ .c)(scored, code);
        const [after, before] = [(0,_delong_js__WEBPACK_IMPORTED_MODULE_0__/* .placementsOf */ .WU)(labels, candidate), (0,_delong_js__WEBPACK_IMPORTED_MODULE_0__/* .placementsOf */ .WU)(labels, baseline)];
        if (after.kind === 'not-computable')
            return after;
        if (before.kind === 'not-computable')
            return before;
        const weight = average === 'macro' ? 1 / present : positives / rows;
        const own = after.auc - before.auc;
        const [ofPositive, ofNegative] = [weight / pairRoot(positives), weight / pairRoot(rows - positives)];
        for (let row = 0; row < rows; row += 1) {
            const moved = (after.placements[row] ?? 0) - (before.placements[row] ?? 0) - own;
            influence[row] = (influence[row] ?? 0) + moved * (labels[row] === 1 ? ofPositive : ofNegative);
        }
        means.candidate += weight * after.auc;
        means.baseline += weight * before.auc;
        differences[code] = own;
    }
    const difference = means.candidate - means.baseline;
    if (average === 'weighted') {
        for (let row = 0; row < rows; row += 1) {
            const moved = (differences[scored.labels[row] ?? 0] ?? 0) - difference;
            influence[row] = (influence[row] ?? 0) + moved / pairRoot(rows);
        }
    }
    const variances = new Float64Array(scored.classes);
    for (let row = 0; row < rows; row += 1) {
        const label = scored.labels[row] ?? 0;
        variances[label] = (variances[label] ?? 0) + (influence[row] ?? 0) ** 2;
    }
    const variance = variances.reduce((sum, part) => sum + part, 0);
    const standardError = (0,_delong_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRounding */ .hD)(Math.sqrt(variance), rows);
    if (standardError === 0 && Math.abs(difference) > LEAST_DIFFERENCE)
        return (0,_not_computable_js__WEBPACK_IMPORTED_MODULE_3__/* .notComputable */ .C)('no-variance');
    const certain = standardError === 0 ? 0 : difference;
    const parts = Array.from(counts, (count, code) => ({ variance: variances[code] ?? 0, degrees: count - 1 }));
    const degrees = (0,_pooled_degrees_js__WEBPACK_IMPORTED_MODULE_4__/* .pooledDegrees */ .N)(parts.filter((part) => part.degrees > 0));
    return {
        kind: 'computed',
        ...means,
        ...(0,_delong_js__WEBPACK_IMPORTED_MODULE_0__/* .placementTest */ .ov)({ difference: certain, standardError, degrees }, confidence),
    };
}
/** √(n (n − 1)): a mean over n rows has the variance of the rows over n, and that one is estimated with n − 1. */
const pairRoot = (count) => Math.sqrt(count * (count - 1));
/** Sums of many classes' areas differ by roundings where the areas themselves do not. */
const LEAST_DIFFERENCE = 1e-12;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 88842:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ delong),
/* harmony export */   WU: () => (/* binding */ placementsOf),
/* harmony export */   hD: () => (/* binding */ withoutRounding),
/* harmony export */   ov: () => (/* binding */ placementTest)
/* harmony export */ });
/* harmony import */ var _difference_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73249);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44604);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30246);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99314);
/* harmony import */ var _not_computable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65949);
/* harmony import */ var _pooled_degrees_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95168);
/* harmony import */ var _sorted_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69914);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_difference_test_js__WEBPACK_IMPORTED_MODULE_0__, _distributions_js__WEBPACK_IMPORTED_MODULE_1__]);
([_difference_test_js__WEBPACK_IMPORTED_MODULE_0__, _distributions_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);







const ROUNDING = 1e-14;
/** Rounding errors alone leave a standard error below this over √n; a single row that moved leaves more for up to a hundred million rows. */
const withoutRounding = (standardError, rows) => standardError < ROUNDING / Math.sqrt(rows) ? 0 : standardError;
/**
 * DeLong, DeLong and Clarke-Pearson's test of two areas under the ROC curve on the same rows (Biometrics 44:837, 1988), with the placement of
 * every row from its midrank in O(n log n): Sun and Xu, IEEE Signal Processing Letters 21:1389 (2014). Scores that order the rows alike have
 * exactly difference 0 and p = 1.
 *
 * The p-value is the paper's, by the normal distribution. The interval is Student's, with Satterthwaite's degrees of freedom: with five positive rows a
 * normal one leaves out the truth of one in ten pairs of equal models. With many rows of both classes they are the same.
 * @param labels 1 for positive rows, 0 for the others
 * @param baseline its scores, higher for rows more likely to be positive
 * @param candidate its scores in the same order
 * @throws RangeError for different lengths
 */
function delong(labels, baseline, candidate, confidence = _interval_js__WEBPACK_IMPORTED_MODULE_3__/* .USUAL_CONFIDENCE */ .av) {
    const before = placementsOf(labels, baseline);
    if (before.kind === 'not-computable')
        return before;
    const after = placementsOf(labels, candidate);
    if (after.kind === 'not-computable')
        return after;
    const difference = after.auc - before.auc;
    // From the differences by row, not as a sum of variances: nothing cancels, and equal orders give exactly 0.
    const differences = after.placements.map((placement, row) => placement - (before.placements[row] ?? 0));
    const { ofPositives, ofNegatives, positives } = covariancesOf(labels, differences, differences, [
        difference,
        difference,
    ]);
    const standardError = withoutRounding(Math.sqrt(ofPositives + ofNegatives), labels.length);
    if (standardError === 0 && difference !== 0)
        return (0,_not_computable_js__WEBPACK_IMPORTED_MODULE_4__/* .notComputable */ .C)('no-variance');
    const degrees = (0,_pooled_degrees_js__WEBPACK_IMPORTED_MODULE_5__/* .pooledDegrees */ .N)([
        { variance: ofPositives, degrees: positives - 1 },
        { variance: ofNegatives, degrees: labels.length - positives - 1 },
    ]);
    return {
        kind: 'computed',
        baseline: rocAucOf(labels, before),
        candidate: rocAucOf(labels, after),
        covariance: covarianceOf(labels, before.placements, after.placements, [before.auc, after.auc]),
        ...placementTest({ difference, standardError, degrees }, confidence),
    };
}
/** The p-value by the normal distribution, the interval by Student's. */
const placementTest = (estimate, confidence) => {
    const tested = (0,_difference_test_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceTest */ .s)(estimate, confidence);
    return { ...tested, p: (0,_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedStudent */ .Zi)(tested.statistic, Number.POSITIVE_INFINITY) };
};
const rocAucOf = (labels, { auc, placements }) => ({
    auc,
    variance: covarianceOf(labels, placements, placements, [auc, auc]),
});
/** @throws RangeError for different lengths */
function placementsOf(labels, scores) {
    const rows = scores.length;
    if (labels.length !== rows)
        throw new RangeError(`There are ${labels.length} labels for ${rows} scores.`);
    if ((0,_moments_js__WEBPACK_IMPORTED_MODULE_6__/* .hasNonFinite */ .D)(scores))
        return (0,_not_computable_js__WEBPACK_IMPORTED_MODULE_4__/* .notComputable */ .C)('non-finite-score');
    const positives = labels.reduce((sum, label) => sum + label, 0);
    const negatives = rows - positives;
    if (positives < 2)
        return (0,_not_computable_js__WEBPACK_IMPORTED_MODULE_4__/* .notComputable */ .C)(positives === 0 ? 'no-positives' : 'few-positives');
    if (negatives < 2)
        return (0,_not_computable_js__WEBPACK_IMPORTED_MODULE_4__/* .notComputable */ .C)(negatives === 0 ? 'no-negatives' : 'few-negatives');
    const order = (0,_sorted_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedRows */ .p)(scores);
    const placements = new Float64Array(rows);
    let [positivesBelow, negativesBelow, halfPairs] = [0, 0, 0];
    for (let start = 0; start < rows;) {
        let end = start;
        let tiedPositives = 0;
        const score = scores[order[start] ?? 0];
        for (; end < rows && scores[order[end] ?? 0] === score; end += 1)
            tiedPositives += labels[order[end] ?? 0] ?? 0;
        const tiedNegatives = end - start - tiedPositives;
        const ofPositive = (negativesBelow + tiedNegatives / 2) / negatives;
        const ofNegative = (positives - positivesBelow - tiedPositives / 2) / positives;
        for (let place = start; place < end; place += 1) {
            const row = order[place] ?? 0;
            placements[row] = labels[row] === 1 ? ofPositive : ofNegative;
        }
        halfPairs += tiedPositives * (2 * negativesBelow + tiedNegatives);
        positivesBelow += tiedPositives;
        negativesBelow += tiedNegatives;
        start = end;
    }
    // A quotient of whole numbers, so that equal orders have exactly equal areas.
    return { kind: 'placed', auc: halfPairs / (2 * positives * negatives), placements };
}
function covarianceOf(...of) {
    const { ofPositives, ofNegatives } = covariancesOf(...of);
    return ofPositives + ofNegatives;
}
/** The parts of the covariance of two areas: those of the placements of the positive and of the negative rows, each over their number. */
function covariancesOf(labels, a, b, [meanA, meanB]) {
    let [ofPositives, ofNegatives, positives] = [0, 0, 0];
    for (let row = 0; row < labels.length; row += 1) {
        const product = ((a[row] ?? 0) - meanA) * ((b[row] ?? 0) - meanB);
        if (labels[row] === 1) {
            ofPositives += product;
            positives += 1;
        }
        else
            ofNegatives += product;
    }
    const negatives = labels.length - positives;
    return {
        ofPositives: ofPositives / (positives * (positives - 1)),
        ofNegatives: ofNegatives / (negatives * (negatives - 1)),
        positives,
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 73249:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ differenceTest)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44604);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30246);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_distributions_js__WEBPACK_IMPORTED_MODULE_0__]);
_distributions_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/**
 * The two-sided test against 0 and the interval to it, by Student's distribution. A difference of 0 without any error is 0 for certain: p = 1,
 * interval 0 to 0.
 * @throws RangeError for another difference without any error: whether that is certain or unknown, only the caller can tell
 */
function differenceTest(estimate, confidence) {
    const { difference, standardError, degrees } = estimate;
    (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .requireLevel */ .q1)(confidence, 'confidence');
    if (!(standardError > 0 || (standardError === 0 && difference === 0)))
        throw new RangeError(`A difference of ${difference} cannot be tested with the standard error ${standardError}.`);
    const statistic = difference === 0 ? 0 : difference / standardError;
    return {
        ...{ difference, standardError, degrees, statistic },
        p: (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .twoSidedStudent */ .Zi)(statistic, degrees),
        interval: (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .around */ .mC)(difference, (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)((1 + confidence) / 2, degrees) * standardError),
    };
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

/***/ 78738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ evenDifferences)
/* harmony export */ });
/** Differences of decimal fractions are not exact in binary, up to this share of the numbers. */
const ROUNDING = 1e-12;
/**
 * Paired differences of a few repetitions, without the spread that only rounding gives them: 0.9 − 0.8 and 0.8 − 0.7 are not the same
 * number, and a test of such differences would find a certainty that nobody has. When all are equal up to rounding, all are
 * their mean, and 0 when that is nothing but rounding too.
 * @param scale size of the numbers that were subtracted
 */
function evenDifferences(differences, scale) {
    const error = ROUNDING * scale;
    const [least, most] = [Math.min(...differences), Math.max(...differences)];
    if (!(most - least <= error))
        return differences;
    const mean = (least + most) / 2;
    return differences.map(() => (Math.abs(mean) <= error ? 0 : mean));
}


/***/ }),

/***/ 5152:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hV: () => (/* binding */ leastDiscordant),
/* harmony export */   op: () => (/* binding */ mcnemar)
/* harmony export */ });
/* unused harmony exports mcnemarExact, mcnemarMidP */
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44604);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30246);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_distributions_js__WEBPACK_IMPORTED_MODULE_0__]);
_distributions_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/** Discordant rows below which the exact test is used, as usual for the binomial distribution. */
const FEW_DISCORDANT = 25;
/**
 * McNemar's test of equal accuracy on the same rows (Psychometrika 12:153, 1947): exact with fewer than 25 discordant rows, otherwise mid-p,
 * which keeps its level in practice and is less conservative (Fagerland, Lydersen and Laake, BMC Medical Research Methodology 13:91, 2013).
 * @throws RangeError for counts that are none
 */
function mcnemar(discordance) {
    const { onlyBaseline, onlyCandidate } = discordance;
    const discordant = onlyBaseline + onlyCandidate;
    return discordant < FEW_DISCORDANT
        ? { method: 'exact', p: mcnemarExact(discordance), discordant }
        : { method: 'mid-p', p: mcnemarMidP(discordance), discordant };
}
/** The two-sided p-value min(1, 2 P(X ≤ min(b, c))) with X ~ Binomial(b + c, ½); 1 without discordant rows. */
const mcnemarExact = (discordance) => Math.min(1, 2 * smallerSide(discordance).atMost);
/** The exact p-value less P(X = min(b, c)); less only half of that when b = c, since both sides are the same outcome then. 1 without discordant rows. */
function mcnemarMidP(discordance) {
    if (discordance.onlyBaseline + discordance.onlyCandidate === 0)
        return 1;
    const { atMost, exactly } = smallerSide(discordance);
    return discordance.onlyBaseline === discordance.onlyCandidate ? 1 - exactly / 2 : 2 * atMost - exactly;
}
function smallerSide({ onlyBaseline, onlyCandidate }) {
    (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCount */ .v6)(onlyBaseline, 'onlyBaseline');
    (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCount */ .v6)(onlyCandidate, 'onlyCandidate');
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialShares */ .S0)(Math.min(onlyBaseline, onlyCandidate), onlyBaseline + onlyCandidate, 0.5);
}
/** The least number of discordant rows with which {@link mcnemar} can reach p < α, if all of them speak for one model: 6 for 0.05. */
function leastDiscordant(alpha) {
    (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .requireLevel */ .q1)(alpha, 'alpha');
    let rows = 1;
    while (mcnemar({ onlyBaseline: 0, onlyCandidate: rows }).p >= alpha)
        rows += 1;
    return rows;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 97056:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cL: () => (/* binding */ clusteredT),
/* harmony export */   fY: () => (/* binding */ correctedResampledT),
/* harmony export */   ue: () => (/* binding */ pairedT)
/* harmony export */ });
/* harmony import */ var _difference_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73249);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30246);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99314);
/* harmony import */ var _not_computable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65949);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_difference_test_js__WEBPACK_IMPORTED_MODULE_0__]);
_difference_test_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




/**
 * Student's paired t test and interval. When no value differs at all: difference 0, p = 1, interval 0 to 0.
 * @param differences candidate − baseline, by row, fold or seed
 */
function pairedT(differences, confidence = _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL_CONFIDENCE */ .av) {
    return differences.length < 2
        ? (0,_not_computable_js__WEBPACK_IMPORTED_MODULE_2__/* .notComputable */ .C)('few-values')
        : withStandardError(differences, confidence, differences.length - 1, ({ deviation, count }) => deviation / Math.sqrt(count));
}
/**
 * The t test and interval with a standard error that allows for rows of one cluster (user, document, question) being alike (Miller, arXiv
 * 2411.00640, 2024). SE² = Σ_c (Σ_{i ∈ c} (d_i − d̄))² / (1 − w_c) / n² with the share w_c of the rows that are in cluster c, and Satterthwaite's
 * degrees of freedom: Bell and McCaffrey, Survey Methodology 28:169 (2002), as "CR2" in Pustejovsky and Tipton, Journal of Business & Economic Statistics
 * 36:672 (2018). Clusters of one size give the usual G / (G − 1) and G − 1 for G clusters, and single rows {@link pairedT}. Where a few clusters
 * have most rows, the usual ones would find a difference in one of four pairs of equal models.
 * @param differences candidate − baseline, by row
 * @param clusters of each row a number from 0 on, without gaps
 * @throws RangeError for different lengths
 */
function clusteredT(differences, clusters, confidence = _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL_CONFIDENCE */ .av) {
    const rows = differences.length;
    if (clusters.length !== rows)
        throw new RangeError(`There are ${clusters.length} clusters for ${rows} rows.`);
    const count = clusters.reduce((most, cluster) => Math.max(most, cluster + 1), 0);
    if (count > rows)
        throw new RangeError('The numbers of the clusters have gaps.');
    const sizes = new Uint32Array(count);
    for (const cluster of clusters)
        sizes[cluster] = (sizes[cluster] ?? 0) + 1;
    if (count < 2 || sizes.includes(rows))
        return (0,_not_computable_js__WEBPACK_IMPORTED_MODULE_2__/* .notComputable */ .C)('few-values');
    const shares = Float64Array.from(sizes, (size) => size / rows);
    return withStandardError(differences, confidence, clusterDegrees(shares), ({ mean }) => {
        const sums = new Float64Array(count);
        for (let row = 0; row < rows; row += 1) {
            const cluster = clusters[row] ?? 0;
            sums[cluster] = (sums[cluster] ?? 0) + (differences[row] ?? 0) - mean;
        }
        return (Math.sqrt(sums.reduce((total, sum, cluster) => total + (sum * sum) / (1 - (shares[cluster] ?? 0)), 0)) / rows);
    });
}
/** (tr B)² / tr B² for the matrix B of that variance as a quadratic form of rows that are not alike at all. At least 1. */
function clusterDegrees(shares) {
    const own = shares.reduce((sum, share) => sum + share ** 2, 0);
    const parts = shares.map((share) => share ** 2 / (1 - share));
    const [all, same] = [parts.reduce((sum, part) => sum + part, 0), parts.reduce((sum, part) => sum + part ** 2, 0)];
    return Math.max(1, 1 / (own + all ** 2 - same));
}
/**
 * The t test for k folds or resamplings of one data set, whose training sets overlap: variance s² (1/k + n_test / n_train), k − 1 degrees of
 * freedom. Nadeau and Bengio, Machine Learning 52:239 (2003).
 * @param differences candidate − baseline, by fold
 * @param testShare n_test / n_train, such as 1/9 for ten folds
 * @throws RangeError unless the share is positive
 */
function correctedResampledT(differences, testShare, confidence = _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL_CONFIDENCE */ .av) {
    if (!(testShare > 0 && Number.isFinite(testShare)))
        throw new RangeError(`n_test / n_train cannot be ${testShare}.`);
    return differences.length < 2
        ? (0,_not_computable_js__WEBPACK_IMPORTED_MODULE_2__/* .notComputable */ .C)('few-values')
        : withStandardError(differences, confidence, differences.length - 1, ({ deviation, count }) => deviation * Math.sqrt(1 / count + testShare));
}
/** Of clusters that all have the same mean, only the rounding errors of their sums are left, up to this share of the spread. */
const ROUNDING = 1e-12;
function withStandardError(differences, confidence, degrees, standardErrorOf) {
    if ((0,_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .hasNonFinite */ .D)(differences))
        return (0,_not_computable_js__WEBPACK_IMPORTED_MODULE_2__/* .notComputable */ .C)('non-finite');
    const moments = (0,_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .momentsOf */ .Z)(differences);
    const { mean: difference, deviation } = moments;
    const computed = standardErrorOf(moments);
    const standardError = computed <= ROUNDING * deviation ? 0 : computed;
    if (standardError === 0 && (difference !== 0 || deviation !== 0))
        return (0,_not_computable_js__WEBPACK_IMPORTED_MODULE_2__/* .notComputable */ .C)('no-spread');
    return { kind: 'computed', deviation, ...(0,_difference_test_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceTest */ .s)({ difference, standardError, degrees }, confidence) };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

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


/***/ }),

/***/ 99616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ alphaAtLook),
/* harmony export */   Uh: () => (/* binding */ benjaminiHochberg),
/* harmony export */   fU: () => (/* binding */ holm)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30246);

/**
 * P-values adjusted for how many tests there are, in the order given: those at most α are the ones that Holm's procedure rejects, so that the
 * probability of any false alarm is at most α, whatever the tests have in common (Scandinavian Journal of Statistics 6:65, 1979).
 * @throws RangeError for a number that is no probability
 */
function holm(probabilities) {
    const count = probabilities.length;
    const result = new Array(count).fill(1);
    let largest = 0;
    orderOf(probabilities).forEach((index, place) => {
        largest = Math.max(largest, Math.min(1, (probabilities[index] ?? 1) * (count - place)));
        result[index] = largest;
    });
    return result;
}
/**
 * P-values adjusted for how many tests there are, in the order given: those at most q are the ones that the procedure of Benjamini and Hochberg rejects
 * at false discovery rate q (Journal of the Royal Statistical Society B 57:289, 1995).
 * @throws RangeError for a number that is no probability
 */
function benjaminiHochberg(probabilities) {
    const count = probabilities.length;
    const result = new Array(count).fill(1);
    let smallest = 1;
    orderOf(probabilities)
        .reverse()
        .forEach((index, place) => {
        smallest = Math.min(smallest, ((probabilities[index] ?? 1) * count) / (count - place));
        result[index] = smallest;
    });
    return result;
}
/**
 * The α of one of any number of looks, α / (k (k + 1)) at look k. They add up to α, so with tests or intervals at these levels the
 * probability of a false alarm at any look is at most α, whatever the looks have in common (Bonferroni's inequality).
 *
 * It fits the pushes of a pull request, each a new candidate on the same rows; a confidence sequence does not, since that assumes one pair of
 * models and rows that keep coming. Assumes that no candidate is made to fit what earlier looks told about these rows; against that only
 * fresh rows help.
 * @param look 1 for the first
 * @throws RangeError for look 0
 */
function alphaAtLook(look, alpha) {
    (0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCount */ .v6)(look, 'look');
    (0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .requireLevel */ .q1)(alpha, 'alpha');
    if (look === 0)
        throw new RangeError('The first look is look 1.');
    return alpha / (look * (look + 1));
}
/** Indices by rising probability. */
function orderOf(probabilities) {
    const wrong = probabilities.find((probability) => !(probability >= 0 && probability <= 1));
    if (wrong !== undefined)
        throw new RangeError(`${wrong} is no probability.`);
    return probabilities.map((_, index) => index).sort((a, b) => (probabilities[a] ?? 1) - (probabilities[b] ?? 1));
}


/***/ }),

/***/ 48373:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ newcombePaired),
/* harmony export */   x: () => (/* binding */ newcombeIndependent)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30246);
/* harmony import */ var _not_computable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65949);
/* harmony import */ var _wilson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83703);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_wilson_js__WEBPACK_IMPORTED_MODULE_0__]);
_wilson_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



/**
 * Difference of two proportions on the same rows: Newcombe's method 10 (Statistics in Medicine 17:2635, 1998), which squares and adds the
 * Wilson distances, less their correlation φ with a continuity correction.
 * @throws RangeError for counts that are none
 */
function newcombePaired(counts, confidence = _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL_CONFIDENCE */ .av) {
    const { both, onlyBaseline, onlyCandidate, neither } = counts;
    const rows = both + onlyBaseline + onlyCandidate + neither;
    if (rows === 0)
        return (0,_not_computable_js__WEBPACK_IMPORTED_MODULE_2__/* .notComputable */ .C)('no-rows');
    const candidate = estimateOf(both + onlyCandidate, rows, confidence);
    const baseline = estimateOf(both + onlyBaseline, rows, confidence);
    return squareAndAdd(candidate, baseline, correlation(counts), (onlyCandidate - onlyBaseline) / rows);
}
/**
 * Difference of two proportions on different rows: Newcombe's hybrid score interval (method 10 of Statistics in Medicine 17:873, 1998).
 * @throws RangeError for counts that are none
 */
function newcombeIndependent(baseline, candidate, confidence = _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL_CONFIDENCE */ .av) {
    if (baseline.trials === 0 || candidate.trials === 0)
        return (0,_not_computable_js__WEBPACK_IMPORTED_MODULE_2__/* .notComputable */ .C)('no-rows');
    const after = estimateOf(candidate.successes, candidate.trials, confidence);
    const before = estimateOf(baseline.successes, baseline.trials, confidence);
    return squareAndAdd(after, before, 0, after.proportion - before.proportion);
}
function estimateOf(successes, trials, confidence) {
    const { low, high } = (0,_wilson_js__WEBPACK_IMPORTED_MODULE_0__/* .wilson */ .r)(successes, trials, confidence);
    const proportion = successes / trials;
    return { proportion, down: proportion - low, up: high - proportion };
}
function squareAndAdd(a, b, phi, difference) {
    const length = (x, y) => Math.sqrt(Math.max(0, x * x - 2 * phi * x * y + y * y));
    return {
        kind: 'computed',
        difference,
        interval: {
            low: Math.max(-1, difference - length(a.down, b.up)),
            high: Math.min(1, difference + length(a.up, b.down)),
        },
    };
}
function correlation({ both, onlyBaseline, onlyCandidate, neither }) {
    const margins = (both + onlyCandidate) * (onlyBaseline + neither) * (both + onlyBaseline) * (onlyCandidate + neither);
    if (margins === 0)
        return 0;
    const half = (both + onlyBaseline + onlyCandidate + neither) / 2;
    const agreement = both * neither - onlyBaseline * onlyCandidate;
    const corrected = agreement < 0 ? agreement : Math.max(0, agreement - half);
    return corrected / Math.sqrt(margins);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 31071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ outcomeOf),
/* harmony export */   v: () => (/* binding */ gainOf)
/* harmony export */ });
/** An interval of candidate − baseline as one of gain: more is better. */
const gainOf = ({ low, high }, direction) => direction === 'higher' ? { low, high } : { low: negative(high), high: negative(low) };
const negative = (value) => (value === 0 ? 0 : -value);
/**
 * Non-inferiority by an interval: low > 0 is better; low ≥ −margin is a pass; high < −margin is worse; all else is inconclusive. So a difference is
 * neither a failure because it is significant nor equal because it is not. An interval of just 0 passes with margin 0: nothing differs.
 * @param gain see {@link gainOf}; at confidence 1 − α a candidate just as bad as the margin passes with a probability of at most α/2
 * @param margin in the unit of the metric, not negative
 * @throws RangeError for a negative margin and for an interval that is none
 */
function outcomeOf({ low, high }, margin) {
    if (!(margin >= 0 && Number.isFinite(margin)))
        throw new RangeError(`The margin cannot be ${margin}.`);
    if (!(low <= high))
        throw new RangeError(`${low} to ${high} is no interval.`);
    if (low > 0)
        return 'better';
    if (low >= -margin)
        return 'pass';
    return high < -margin ? 'worse' : 'inconclusive';
}


/***/ }),

/***/ 65949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ notComputable)
/* harmony export */ });
const notComputable = (reason) => ({
    kind: 'not-computable',
    reason,
});


/***/ }),

/***/ 60266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MK: () => (/* binding */ pairedHits),
  Ze: () => (/* binding */ scoredClasses),
  kC: () => (/* binding */ topHits)
});

;// CONCATENATED MODULE: ./build/src/metrics/statistics/row-hits.js
/** Of each row 1 when its class was predicted, else 0. */
function rightRows(labels, predicted) {
    const hits = new Uint8Array(labels.length);
    for (let row = 0; row < hits.length; row += 1)
        hits[row] = Number(labels[row] === predicted[row]);
    return hits;
}
/**
 * Of each row 1 when its class is among those with the highest scores, else 0. Of equal scores those of later classes come first, as in
 * scikit-learn's `top_k_accuracy_score`.
 * @param scores of each class, row by row
 * @param first how many classes count, 1 or more
 */
function rightAmongFirst(labels, scores, classes, first) {
    const hits = new Uint8Array(labels.length);
    for (let row = 0; row < hits.length; row += 1) {
        const label = labels[row] ?? 0;
        const own = scores[row * classes + label] ?? 0;
        let before = 0;
        for (let code = 0; code < classes; code += 1) {
            const score = scores[row * classes + code] ?? 0;
            if (score > own || (score === own && code > label))
                before += 1;
        }
        hits[row] = Number(before < first);
    }
    return hits;
}

// EXTERNAL MODULE: ./build/src/metrics/statistics/unmeasurable.js
var unmeasurable = __webpack_require__(63057);
;// CONCATENATED MODULE: ./build/src/metrics/statistics/paired-hits.js


/** The hits of metrics that are the share of right rows; undefined for other metrics. */
function pairedHits(metric, outcome) {
    if (metric.kind === 'top')
        return topHits(metric.first, outcome);
    return metric.kind === 'classes' && metric.statistic === 'accuracy' ? rightHits(outcome) : undefined;
}
function rightHits(outcome) {
    if (outcome.task !== 'binary' && outcome.task !== 'multiclass')
        return undefined;
    const { labels, candidate, baseline } = outcome;
    return { candidate: rightRows(labels, candidate.predicted), baseline: rightRows(labels, baseline.predicted) };
}
/** A row is right when its class is among the `first` with the highest scores; for the first one alone the predicted class will do. */
function topHits(first, outcome) {
    const scored = scoredClasses(outcome);
    if ('kind' in scored)
        return (first === 1 ? rightHits(outcome) : undefined) ?? scored;
    const of = (scores) => rightAmongFirst(scored.labels, scores, scored.classes, first);
    return { candidate: of(scored.candidate), baseline: of(scored.baseline) };
}
/** The scores of both models for several classes. */
function scoredClasses(outcome) {
    if (outcome.task !== 'multiclass')
        return (0,unmeasurable/* unmeasurable */.N)('needs-class-scores');
    const { labels, classes, candidate, baseline } = outcome;
    if (candidate.probabilities === undefined || baseline.probabilities === undefined)
        return (0,unmeasurable/* unmeasurable */.N)('no-scores');
    return {
        ...{ labels, classes: classes.length },
        ...{ candidate: candidate.probabilities, baseline: baseline.probabilities },
    };
}


/***/ }),

/***/ 95168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ pooledDegrees)
/* harmony export */ });
/**
 * Degrees of freedom of a sum of independently estimated variances: (Σ v)² / Σ (v² / degrees), Satterthwaite, Biometrics Bulletin 2:110
 * (1946); Welch, Biometrika 34:28 (1947). Infinity when the sum is 0: then there is nothing to be uncertain of.
 */
function pooledDegrees(parts) {
    const sum = parts.reduce((total, { variance }) => total + variance, 0);
    if (sum === 0)
        return Number.POSITIVE_INFINITY;
    return 1 / parts.reduce((total, { variance, degrees }) => total + (variance / sum) ** 2 / degrees, 0);
}


/***/ }),

/***/ 45406:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ predictionInterval)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44604);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30246);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99314);
/* harmony import */ var _not_computable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65949);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_distributions_js__WEBPACK_IMPORTED_MODULE_0__]);
_distributions_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




/** With fewer past values the interval is too wide to find anything: 0.99 needs 39 standard deviations with two, 4.1 with five. */
const LEAST_HISTORY = 5;
/**
 * Student's prediction interval for one more value of a stable series: mean ± t_{n − 1} · s · √(1 + 1/n). Assumes independent values of one normal
 * distribution; a slow drift of the history widens it instead of being found.
 * @param history past values, in any order
 * @returns `no-spread` for a history of equal values: that they never varied does not say that they never will
 */
function predictionInterval(history, { confidence = 0.99 } = {}) {
    (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .requireLevel */ .q1)(confidence, 'confidence');
    if (history.length < LEAST_HISTORY)
        return (0,_not_computable_js__WEBPACK_IMPORTED_MODULE_2__/* .notComputable */ .C)('few-values');
    if ((0,_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .hasNonFinite */ .D)(history))
        return (0,_not_computable_js__WEBPACK_IMPORTED_MODULE_2__/* .notComputable */ .C)('non-finite');
    const { count, mean, deviation } = (0,_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .momentsOf */ .Z)(history);
    if (deviation === 0)
        return (0,_not_computable_js__WEBPACK_IMPORTED_MODULE_2__/* .notComputable */ .C)('no-spread');
    const halfWidth = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(confidence, count - 1) * deviation * Math.sqrt(1 + 1 / count);
    return { kind: 'computed', mean, deviation, count, ...(0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .around */ .mC)(mean, halfWidth) };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 5930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ pairedLosses),
  S: () => (/* binding */ planRowMetric)
});

// EXTERNAL MODULE: ./build/src/metrics/statistics/shared-memory.js
var shared_memory = __webpack_require__(57404);
;// CONCATENATED MODULE: ./build/src/metrics/statistics/cell-plan.js

/** Counts the rows of each combination of label and predictions. */
function cellPlan(statistic, input) {
    const { classes, positive, clusters } = input;
    const cellOfRow = (0,shared_memory/* sharedCodes */.G)(input.labels.length);
    const numbers = new Map();
    const rows = [];
    for (let row = 0; row < cellOfRow.length; row += 1) {
        const [label = 0, own = 0, other = 0] = [input.labels[row], input.candidate[row], input.baseline[row]];
        const combination = (label * classes + own) * classes + other;
        let cell = numbers.get(combination);
        if (cell === undefined) {
            cell = numbers.size;
            numbers.set(combination, cell);
        }
        cellOfRow[row] = cell;
        rows[cell] = (rows[cell] ?? 0) + 1;
    }
    const combinations = [...numbers.keys()];
    return {
        kind: 'cells',
        statistic,
        classes,
        positive,
        labels: Uint32Array.from(combinations, (one) => Math.floor(one / classes / classes)),
        candidate: Uint32Array.from(combinations, (one) => Math.floor(one / classes) % classes),
        baseline: Uint32Array.from(combinations, (one) => one % classes),
        rows: Float64Array.from(rows),
        clusters: clusters && clusterCells(cellOfRow, clusters),
    };
}
/** Rows of the same cell of a cluster together. */
function clusterCells(cellOfRow, { codes, count }) {
    const byCluster = Array.from({ length: count }, () => new Map());
    for (const [row, cell] of cellOfRow.entries()) {
        const own = byCluster[codes[row] ?? 0];
        own?.set(cell, (own.get(cell) ?? 0) + 1);
    }
    const entries = byCluster.reduce((sum, cells) => sum + cells.size, 0);
    const offsets = (0,shared_memory/* sharedCodes */.G)(count + 1);
    const cells = (0,shared_memory/* sharedCodes */.G)(entries);
    const rows = (0,shared_memory/* sharedCodes */.G)(entries);
    let at = 0;
    for (const [cluster, own] of byCluster.entries()) {
        for (const [cell, number] of own) {
            cells[at] = cell;
            rows[at] = number;
            at += 1;
        }
        offsets[cluster + 1] = at;
    }
    return { offsets, cells, rows };
}

// EXTERNAL MODULE: ./build/src/metrics/statistics/sorted-rows.js
var sorted_rows = __webpack_require__(69914);
;// CONCATENATED MODULE: ./build/src/metrics/statistics/discounted-gain.js

/**
 * NDCG of each query (Järvelin and Kekäläinen, ACM TOIS 20:422, 2002): the sum of relevance / log2(rank + 1), divided by the same of the
 * best order. As in scikit-learn, the gain is the relevance itself, rows with equal scores share their mean gain (McSherry and Najork, ECIR
 * 2008), and a query without any relevant row has 0.
 */
function discountedGains({ queries, count, relevance, scores, first }) {
    const gains = sumsByQuery(queries, count, relevance, scores, first);
    const best = sumsByQuery(queries, count, relevance, relevance, first);
    return gains.map((gain, query) => (best[query] === 0 ? 0 : gain / (best[query] ?? 1)));
}
function sumsByQuery(queries, count, relevance, scores, first = Number.POSITIVE_INFINITY) {
    const sums = new Float64Array(count);
    const ranks = new Uint32Array(count);
    const discounts = cumulatedDiscounts(queries, count, first);
    const order = (0,sorted_rows/* sortedRows */.p)(scores).reverse();
    // Of the score that is being passed, by query: how many rows and their relevance.
    const tied = new Uint32Array(count);
    const tiedRelevance = new Float64Array(count);
    for (let start = 0; start < order.length;) {
        const score = scores[order[start] ?? 0];
        let end = start;
        for (; end < order.length && scores[order[end] ?? 0] === score; end += 1) {
            const row = order[end] ?? 0;
            const query = queries[row] ?? 0;
            tied[query] = (tied[query] ?? 0) + 1;
            tiedRelevance[query] = (tiedRelevance[query] ?? 0) + (relevance[row] ?? 0);
        }
        for (; start < end; start += 1) {
            const query = queries[order[start] ?? 0] ?? 0;
            const [rank = 0, rows = 0] = [ranks[query], tied[query]];
            if (rows === 0)
                continue;
            const discount = (discounts[Math.min(rank + rows, discounts.length - 1)] ?? 0) -
                (discounts[Math.min(rank, discounts.length - 1)] ?? 0);
            sums[query] = (sums[query] ?? 0) + (discount * (tiedRelevance[query] ?? 0)) / rows;
            ranks[query] = rank + rows;
            tied[query] = 0;
            tiedRelevance[query] = 0;
        }
    }
    return sums;
}
/** Sums of the discounts of the first 0, 1, 2 … ranks, as far as they count. */
function cumulatedDiscounts(queries, count, first) {
    const rows = new Uint32Array(count);
    for (const query of queries)
        rows[query] = (rows[query] ?? 0) + 1;
    const longest = rows.reduce((most, own) => Math.max(most, own), 0);
    const sums = new Float64Array(Math.min(longest, first) + 1);
    for (let rank = 1; rank < sums.length; rank += 1)
        sums[rank] = (sums[rank - 1] ?? 0) + 1 / Math.log2(rank + 1);
    return sums;
}

// EXTERNAL MODULE: ./build/src/metrics/statistics/paired-hits.js + 1 modules
var paired_hits = __webpack_require__(60266);
// EXTERNAL MODULE: ./build/src/metrics/statistics/rank-order.js
var rank_order = __webpack_require__(15892);
// EXTERNAL MODULE: ./build/src/metrics/statistics/scored-classes.js
var scored_classes = __webpack_require__(37168);
;// CONCATENATED MODULE: ./build/src/metrics/statistics/rank-plan.js




/**
 * Prepares a rank metric. Rows are numbered anew by the candidate's scores: resamples do not care, and reading their weights then
 * moves forwards instead of jumping about in memory.
 */
function rankPlan(statistic, { labels, candidate, baseline, clusters }) {
    const order = (0,sorted_rows/* sortedRows */.p)(candidate).reverse();
    const ownLabels = labels.map((_, at) => labels[order[at] ?? 0] ?? 0);
    const scoresOf = (scores) => scores.map((_, at) => scores[order[at] ?? 0] ?? 0);
    return {
        kind: 'ranks',
        statistic,
        rows: labels.length,
        average: 'macro',
        classes: [
            { candidate: (0,rank_order/* rankOrder */.pA)(ownLabels, scoresOf(candidate)), baseline: (0,rank_order/* rankOrder */.pA)(ownLabels, scoresOf(baseline)) },
        ],
        clusters: clusters && { codes: codesOf(clusters.codes, order), count: clusters.count },
    };
}
/** Rows times classes that are ranked: 16 MB, and a minute or two for two thousand resamples. */
const MAXIMUM_RANKED = 2_000_000;
/**
 * The same for several classes, each against the rest or each against each other one. Classes without a row are left out.
 * @returns undefined for more than two million rows times classes; of pairs half as many
 */
function classRankPlan(statistic, average, scored, clusters) {
    const present = [...(0,scored_classes/* rowsByClass */.v)(scored).entries()].flatMap(([code, rows]) => (rows > 0 ? [code] : []));
    const rows = scored.labels.length;
    const pairs = average === 'pairs' || average === 'weighted-pairs';
    if (rows * (pairs ? 2 * (present.length - 1) : present.length) > MAXIMUM_RANKED)
        return undefined;
    const classes = pairs
        ? present.flatMap((own) => present.flatMap((other) => (own === other ? [] : [rankedPair(scored, own, other)])))
        : present.map((code) => {
            const { labels, candidate, baseline } = (0,scored_classes/* oneAgainstRest */.c)(scored, code);
            return { candidate: (0,rank_order/* rankOrder */.pA)(labels, candidate), baseline: (0,rank_order/* rankOrder */.pA)(labels, baseline) };
        });
    return { kind: 'ranks', statistic, rows, average, classes, clusters };
}
/** The rows of two classes by their scores for the first, as Hand and Till, Machine Learning 45:171 (2001), compare them. */
function rankedPair({ classes, labels, candidate, baseline }, own, other) {
    const members = Uint32Array.from(labels.keys()).filter((row) => labels[row] === own || labels[row] === other);
    const positive = Uint8Array.from(members, (row) => Number(labels[row] === own));
    const ranked = (scores) => {
        const entries = (0,rank_order/* rankOrder */.pA)(positive, Float64Array.from(members, (row) => scores[row * classes + own] ?? 0));
        for (let at = 0; at < entries.length; at += 1)
            entries[at] = (0,rank_order/* withRow */.N1)(entries[at] ?? 0, members);
        return entries;
    };
    return { candidate: ranked(candidate), baseline: ranked(baseline) };
}
function codesOf(codes, order) {
    const own = (0,shared_memory/* sharedCodes */.G)(order.length);
    for (let at = 0; at < order.length; at += 1)
        own[at] = codes[order[at] ?? 0] ?? 0;
    return own;
}

;// CONCATENATED MODULE: ./build/src/metrics/statistics/row-losses.js

/** The distance of 1 to the next double: probabilities of 0 and 1 count as that far from them, as in scikit-learn. */
const EPSILON = Number.EPSILON;
/**
 * The loss of each row: log loss −ln p(label); Brier (p − label)², over several classes the sum of it; absolute and squared error; pinball q · (y − ŷ) for y ≥ ŷ,
 * otherwise (1 − q) · (ŷ − y).
 * @param targets of `log` and `brier` 1 for the positive class and 0 for the other
 */
function lossesOf(loss, targets, predictions) {
    const losses = (0,shared_memory/* sharedNumbers */.Q)(targets.length);
    const of = 'classes' in loss ? classLoss(loss.kind, loss.classes, predictions) : oneLoss(loss, predictions);
    for (let row = 0; row < losses.length; row += 1)
        losses[row] = of(row, targets[row] ?? 0);
    return losses;
}
function oneLoss(loss, predictions) {
    const at = (row) => predictions[row] ?? 0;
    switch (loss.kind) {
        case 'log':
            return (row, target) => surprise(target === 1 ? at(row) : 1 - at(row));
        case 'brier':
        case 'squared':
            return (row, target) => (at(row) - target) ** 2;
        case 'absolute':
            return (row, target) => Math.abs(at(row) - target);
        case 'pinball':
            return (row, target) => {
                const missing = target - at(row);
                return missing >= 0 ? loss.quantile * missing : (loss.quantile - 1) * missing;
            };
    }
}
function classLoss(kind, classes, predictions) {
    if (kind === 'log')
        return (row, target) => surprise(predictions[row * classes + target] ?? 0);
    return (row, target) => {
        let sum = 0;
        for (let index = 0; index < classes; index += 1)
            sum += ((predictions[row * classes + index] ?? 0) - Number(index === target)) ** 2;
        return sum;
    };
}
const surprise = (probability) => -Math.log(Math.min(Math.max(probability, EPSILON), 1 - EPSILON));

// EXTERNAL MODULE: ./build/src/metrics/statistics/bootstrap-plan.js
var bootstrap_plan = __webpack_require__(73725);
;// CONCATENATED MODULE: ./build/src/metrics/statistics/sum-plan.js


/** @param clusters of the rows: when given, they are drawn instead of rows */
function sumPlan(input, clusters) {
    const { statistic } = input;
    const rows = input.candidate.length;
    const counted = clusters !== undefined;
    const width = (0,bootstrap_plan/* sumColumns */.zW)(statistic, counted);
    const units = clusters?.count ?? rows;
    const values = (0,shared_memory/* sharedNumbers */.Q)(units * width);
    const columns = columnsOf(input);
    for (let row = 0; row < rows; row += 1) {
        const from = (clusters?.codes[row] ?? row) * width;
        for (let column = 0; column < columns.length; column += 1)
            values[from + column] = (values[from + column] ?? 0) + (columns[column]?.(row) ?? 0);
        if (counted)
            values[from + width - 1] = (values[from + width - 1] ?? 0) + 1;
    }
    return { kind: 'sums', statistic, estimate: estimateOf(input), values, units, counted };
}
function columnsOf(input) {
    const { candidate, baseline } = input;
    const own = (row) => candidate[row] ?? 0;
    const other = (row) => baseline[row] ?? 0;
    switch (input.statistic) {
        case 'mean':
            return [(row) => own(row) - other(row)];
        case 'root-mean':
            return [own, other];
        case 'ratio':
            return [own, other, (row) => input.whole[row] ?? 0];
        case 'determination': {
            const centre = sum(input.targets) / input.targets.length;
            const centred = (row) => (input.targets[row] ?? 0) - centre;
            return [own, other, centred, (row) => centred(row) ** 2];
        }
    }
}
function estimateOf(input) {
    const rows = input.candidate.length;
    const both = (metric) => ({
        candidate: metric(sum(input.candidate)),
        baseline: metric(sum(input.baseline)),
    });
    switch (input.statistic) {
        case 'mean':
            return both((total) => total / rows);
        case 'root-mean':
            return both((total) => Math.sqrt(total / rows));
        case 'ratio': {
            const whole = sum(input.whole);
            return both((total) => total / whole);
        }
        case 'determination': {
            const mean = sum(input.targets) / rows;
            const spread = sum(input.targets.map((target) => (target - mean) ** 2));
            return both((total) => (spread === 0 ? Number.NaN : 1 - total / spread));
        }
    }
}
/** With what each addition rounds off added at the end (Neumaier 1974), so that a million rows lose no digits. */
function sum(values) {
    let total = 0;
    let lost = 0;
    for (const value of values) {
        const next = total + value;
        lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
        total = next;
    }
    return total + lost;
}

// EXTERNAL MODULE: ./build/src/metrics/statistics/unmeasurable.js
var unmeasurable = __webpack_require__(63057);
;// CONCATENATED MODULE: ./build/src/metrics/statistics/row-metrics-plan.js







/**
 * Prepares a metric of both models for the paired bootstrap. What is drawn are the predictions' clusters; without clusters rows, and for
 * NDCG queries.
 */
function planRowMetric(metric, paired) {
    const { outcome, clusters } = paired;
    if (paired.rows === 0)
        return (0,unmeasurable/* unmeasurable */.N)('no-rows');
    switch (metric.kind) {
        case 'classes':
            if (outcome.task !== 'binary' && outcome.task !== 'multiclass')
                return (0,unmeasurable/* unmeasurable */.N)('needs-classes');
            if (outcome.task === 'multiclass' && ['precision', 'recall', 'f1'].includes(metric.statistic))
                return (0,unmeasurable/* unmeasurable */.N)('needs-average');
            return cellPlan(metric.statistic, {
                labels: outcome.labels,
                candidate: outcome.candidate.predicted,
                baseline: outcome.baseline.predicted,
                classes: outcome.classes.length,
                positive: 1,
                clusters: groupsOf(clusters),
            });
        case 'ranks': {
            if (outcome.task === 'multiclass')
                return classRanks(metric, outcome, groupsOf(clusters));
            if (outcome.task !== 'binary')
                return (0,unmeasurable/* unmeasurable */.N)('needs-label-scores');
            const { candidate, baseline, labels } = outcome;
            if (candidate.scores === undefined || baseline.scores === undefined)
                return (0,unmeasurable/* unmeasurable */.N)('no-scores');
            const scores = { candidate: candidate.scores, baseline: baseline.scores };
            return rankPlan(metric.statistic, { labels, ...scores, clusters: groupsOf(clusters) });
        }
        case 'top': {
            const hits = (0,paired_hits/* topHits */.kC)(metric.first, outcome);
            return 'kind' in hits
                ? hits
                : sumPlan({
                    statistic: 'mean',
                    candidate: Float64Array.from(hits.candidate),
                    baseline: Float64Array.from(hits.baseline),
                }, groupsOf(clusters));
        }
        case 'loss':
            return lossPlan(metric.loss, paired);
        case 'root-mean-square':
        case 'determination': {
            if (outcome.task !== 'regression')
                return (0,unmeasurable/* unmeasurable */.N)('needs-numbers');
            const { targets, candidate, baseline } = outcome;
            const squares = {
                candidate: lossesOf({ kind: 'squared' }, targets, candidate.values),
                baseline: lossesOf({ kind: 'squared' }, targets, baseline.values),
            };
            const groups = groupsOf(clusters);
            return metric.kind === 'root-mean-square'
                ? sumPlan({ statistic: 'root-mean', ...squares }, groups)
                : sumPlan({ statistic: 'determination', ...squares, targets }, groups);
        }
        case 'word-errors': {
            if (outcome.task !== 'text')
                return (0,unmeasurable/* unmeasurable */.N)('needs-texts');
            const { words, candidate, baseline } = outcome;
            const errors = { candidate: candidate.errors, baseline: baseline.errors };
            return sumPlan({ statistic: 'ratio', ...errors, whole: words }, groupsOf(clusters));
        }
        case 'gain':
            return gainPlan(metric.first, paired);
    }
}
function classRanks({ statistic, average }, outcome, clusters) {
    const scored = (0,paired_hits/* scoredClasses */.Ze)(outcome);
    if ('kind' in scored)
        return scored;
    const plan = classRankPlan(statistic, average, scored, clusters);
    return plan ?? (0,unmeasurable/* unmeasurable */.N)('too-large');
}
const groupsOf = (codes) => codes && { codes: codes.codes, count: codes.names.length };
function lossPlan(loss, { outcome, clusters }) {
    const losses = pairedLosses(loss, outcome);
    return 'kind' in losses ? losses : sumPlan({ statistic: 'mean', ...losses }, groupsOf(clusters));
}
/** Losses of each row by both models. */
function pairedLosses(loss, outcome) {
    switch (loss.kind) {
        case 'log':
        case 'brier':
            return probabilityLosses(loss.kind, outcome);
        case 'absolute':
        case 'squared':
        case 'pinball': {
            if (outcome.task !== 'regression')
                return (0,unmeasurable/* unmeasurable */.N)('needs-numbers');
            const { targets, candidate, baseline } = outcome;
            return {
                candidate: lossesOf(loss, targets, candidate.values),
                baseline: lossesOf(loss, targets, baseline.values),
            };
        }
    }
}
function probabilityLosses(kind, outcome) {
    if (outcome.task === 'binary') {
        const { labels, candidate, baseline } = outcome;
        if (candidate.scores === undefined || baseline.scores === undefined)
            return (0,unmeasurable/* unmeasurable */.N)('no-scores');
        if (!areProbabilities(candidate.scores) || !areProbabilities(baseline.scores))
            return (0,unmeasurable/* unmeasurable */.N)('no-probabilities');
        return {
            candidate: lossesOf({ kind }, labels, candidate.scores),
            baseline: lossesOf({ kind }, labels, baseline.scores),
        };
    }
    if (outcome.task !== 'multiclass')
        return (0,unmeasurable/* unmeasurable */.N)('needs-probabilities');
    const { labels, candidate, baseline, classes } = outcome;
    const [own, other] = [candidate.probabilities, baseline.probabilities];
    if (own === undefined || other === undefined)
        return (0,unmeasurable/* unmeasurable */.N)('no-scores');
    if (!areProbabilities(own) || !areProbabilities(other))
        return (0,unmeasurable/* unmeasurable */.N)('no-probabilities');
    return {
        candidate: lossesOf({ kind, classes: classes.length }, labels, own),
        baseline: lossesOf({ kind, classes: classes.length }, labels, other),
    };
}
const areProbabilities = (scores) => scores.every((score) => score >= 0 && score <= 1);
function gainPlan(first, { outcome, clusters }) {
    if (outcome.task !== 'ranking')
        return (0,unmeasurable/* unmeasurable */.N)('needs-queries');
    const { queries, relevance, candidate, baseline } = outcome;
    if (relevance.some((value) => value < 0))
        return (0,unmeasurable/* unmeasurable */.N)('negative-relevance');
    const count = queries.names.length;
    const gains = (scores) => discountedGains({ queries: queries.codes, count, relevance, scores, first });
    const groups = clusters && { codes: clusterOfQueries(queries, clusters), count: clusters.names.length };
    if (groups?.codes === 'crossing')
        return (0,unmeasurable/* unmeasurable */.N)('query-in-clusters');
    return sumPlan({ statistic: 'mean', candidate: gains(candidate.scores), baseline: gains(baseline.scores) }, groups && { codes: groups.codes, count: groups.count });
}
function clusterOfQueries(queries, clusters) {
    const NONE = 0xffffffff;
    const found = new Uint32Array(queries.names.length).fill(NONE);
    for (const [row, query] of queries.codes.entries()) {
        const cluster = clusters.codes[row] ?? 0;
        if (found[query] !== NONE && found[query] !== cluster)
            return 'crossing';
        found[query] = cluster;
    }
    return found;
}


/***/ }),

/***/ 53319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ rowMetricOf)
/* harmony export */ });
const classes = (statistic) => ({ kind: 'classes', statistic });
const loss = (kind) => ({ kind: 'loss', loss: { kind } });
/** Metrics of the order of scores; their names may say how classes are averaged. */
const RANKS = new Map([
    ...named('rocauc auc auroc rocaucscore aucroc', 'roc-auc'),
    ...named('prauc auprc averageprecision averageprecisionscore ap aucpr', 'average-precision'),
]);
/** Names in words without spaces in between. The k of `top_k` is what scikit-learn and Keras take when none is given. */
const NAMES = new Map([
    ...named('accuracy acc accuracyscore categoricalaccuracy', classes('accuracy')),
    ...named('balancedaccuracy balancedacc balancedaccuracyscore', classes('balanced-accuracy')),
    ...named('precision precisionscore binaryprecision', classes('precision')),
    ...named('recall recallscore sensitivity tpr binaryrecall', classes('recall')),
    ...named('f1 f1score binaryf1 f1binary', classes('f1')),
    ...named('macroprecision precisionmacro macroavgprecision', classes('precision-macro')),
    ...named('macrorecall recallmacro macroavgrecall', classes('recall-macro')),
    ...named('macrof1 f1macro macroavgf1 macroavgf1score macrof1score', classes('f1-macro')),
    ...named('microprecision precisionmicro microavgprecision', classes('precision-micro')),
    ...named('microrecall recallmicro microavgrecall', classes('recall-micro')),
    ...named('microf1 f1micro microavgf1 microavgf1score microf1score', classes('f1-micro')),
    ...named('weightedf1 f1weighted weightedavgf1 weightedavgf1score weightedf1score', classes('f1-weighted')),
    ...named('mcc matthewscorrcoef matthewscorrelation', classes('matthews')),
    ...named('topkaccuracy topkaccuracyscore', { kind: 'top', first: 2 }),
    ...named('topkcategoricalaccuracy sparsetopkcategoricalaccuracy', { kind: 'top', first: 5 }),
    ...named('logloss crossentropy', loss('log')),
    ...named('brier brierscore brierscoreloss', loss('brier')),
    ...named('mae meanabsoluteerror', loss('absolute')),
    ...named('mse meansquarederror', loss('squared')),
    ...named('rmse rootmeansquarederror', { kind: 'root-mean-square' }),
    ...named('r2 r2score rsquared', { kind: 'determination' }),
    ...named('wer worderrorrate', { kind: 'word-errors' }),
    ...named('ndcg ndcgscore', { kind: 'gain', first: undefined }),
]);
function named(names, metric) {
    return names.split(' ').map((name) => [name, metric]);
}
/** Words in front of or behind a metric that say on which data it was measured: these very rows. */
const EVALUATION = new Set([
    'test',
    'eval',
    'evaluation',
    'val',
    'valid',
    'validation',
    'holdout',
    'score',
    'metrics',
    'mean',
]);
/**
 * The metric that a name stands for, by whole words: `test/roc_auc` is ROC AUC, `f1-score` F1, `pinball_0.9` the pinball loss of
 * the quantile 0.9, `ndcg@10` NDCG of the first ten.
 * @returns undefined when it cannot be computed again from rows, or when the name says more than is known here (`train_accuracy`,
 *   `precision_at_k`)
 */
function rowMetricOf(name) {
    const words = wordsOf(name);
    while (words.length > 1 && EVALUATION.has(words[0] ?? ''))
        words.shift();
    while (words.length > 1 && EVALUATION.has(words.at(-1) ?? ''))
        words.pop();
    return NAMES.get(words.join('')) ?? rankMetricOf(words) ?? withParameter(words);
}
function wordsOf(name) {
    return name
        .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
        .toLowerCase()
        .split(/[^\p{L}\p{N}.]+|\.(?!\d)|(?<!\d)\./u)
        .filter((word) => word !== '');
}
/** Words that say how the classes of a metric are averaged. */
const AVERAGES = new Set(['ovr', 'ovo', 'macro', 'weighted', 'multiclass']);
/** `roc_auc`, `roc_auc_ovr_weighted`, `roc_auc_ovo`, `macro_auroc`, `average_precision_macro`. */
function rankMetricOf(words) {
    const statistic = RANKS.get(words.filter((word) => !AVERAGES.has(word)).join(''));
    if (statistic === undefined)
        return undefined;
    // The average of precisions, or average precisions: nobody knows.
    if (AVERAGES.has(words[0] ?? '') && words.includes('average'))
        return undefined;
    const weighted = words.includes('weighted');
    if (!words.includes('ovo'))
        return { kind: 'ranks', statistic, average: weighted ? 'weighted' : 'macro' };
    if (statistic !== 'roc-auc' || words.includes('ovr'))
        return undefined;
    return { kind: 'ranks', statistic, average: weighted ? 'weighted-pairs' : 'pairs' };
}
/** `top_5_accuracy`, `accuracy_top5`, `acc@5`. */
const TOP = /^(?:top(\d+)(?:categorical)?(?:accuracy|accuracyscore|acc)?|(?:(?:categorical)?accuracytop|acctop|acc)(\d+))$/;
function topOf(name) {
    const [, before, behind] = TOP.exec(name) ?? [];
    const first = Number(before ?? behind);
    if (!Number.isSafeInteger(first) || first < 1)
        return undefined;
    return { kind: 'top', first };
}
/** `pinball_0.9`, `quantile_loss_q90`, `ndcg@10`, `ndcg10`. */
function withParameter(words) {
    const [, base, digits] = /^(pinball|pinballloss|quantileloss|meanpinballloss|ndcg)(?:q|p|k|at)?(\d+(?:\.\d+)?)$/.exec(words.join('')) ?? [];
    if (base === undefined || digits === undefined)
        return topOf(words.join(''));
    const parameter = Number(digits);
    if (base === 'ndcg')
        return Number.isInteger(parameter) && parameter > 0 ? { kind: 'gain', first: parameter } : undefined;
    const quantile = parameter >= 1 ? parameter / 100 : parameter;
    return quantile > 0 && quantile < 1 ? { kind: 'loss', loss: { kind: 'pinball', quantile } } : undefined;
}


/***/ }),

/***/ 76895:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ seedsToSettle),
/* harmony export */   ok: () => (/* binding */ rowsToSettle),
/* harmony export */   rv: () => (/* binding */ detectableDifference)
/* harmony export */ });
/* unused harmony exports MOST_ROWS, MOST_SEEDS */
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44604);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30246);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25289);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_distributions_js__WEBPACK_IMPORTED_MODULE_0__]);
_distributions_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



const MOST_ROWS = 1_000_000_000;
const MOST_SEEDS = 1_000;
/**
 * Rows with which two equally good models pass with the given probability: n = ((z_{1−α/2} + z_power) · s / m)², rounded up.
 * @throws RangeError for a negative number
 */
function rowsToSettle(precision) {
    const { deviation, margin, alpha, power } = completed(precision);
    if (margin === 0)
        return { kind: 'never' };
    const count = Math.ceil(((((0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - alpha / 2) + (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(power)) * deviation) / margin) ** 2);
    return count > MOST_ROWS ? { kind: 'more-than', count: MOST_ROWS } : { kind: 'count', count: Math.max(1, count) };
}
/**
 * The same for seeds, of which there are few: the least k ≥ ((t_{1−α/2} + t_power) · s / m)² with k − 1 degrees of freedom, and at least so many that the
 * sign-flip test can reach α (2 / 2ᵏ < α: six for 0.05).
 * @throws RangeError for a negative number
 */
function seedsToSettle(precision) {
    const { deviation, margin, alpha, power } = completed(precision);
    if (margin === 0)
        return { kind: 'never' };
    for (let count = Math.max(2, (0,_seeds_js__WEBPACK_IMPORTED_MODULE_1__/* .leastSeeds */ .y_)(alpha)); count <= MOST_SEEDS; count += 1) {
        const quantiles = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(1 - alpha / 2, count - 1) + (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(power, count - 1);
        if (count >= ((quantiles * deviation) / margin) ** 2)
            return { kind: 'count', count };
    }
    return { kind: 'more-than', count: MOST_SEEDS };
}
/**
 * The smallest difference that a test shows with the given probability: (t_{1−α/2} + t_power) · SE; for paired rows SE = s / √n.
 * @param test its standard error in the unit of the metric, and its degrees of freedom: Infinity for a normal one
 * @throws RangeError for a negative number
 */
function detectableDifference({ standardError, degrees = Number.POSITIVE_INFINITY, ...levels }) {
    const { alpha, power, deviation } = completed({ deviation: standardError, margin: 0, ...levels });
    return ((0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(1 - alpha / 2, degrees) + (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(power, degrees)) * deviation;
}
function completed({ deviation, margin, alpha = 0.05, power = 0.8 }) {
    (0,_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .requireLevel */ .q1)(alpha, 'alpha');
    if (!(power >= 0.5 && power < 1))
        throw new RangeError(`The power cannot be ${power}.`);
    if (!(deviation >= 0 && Number.isFinite(deviation)))
        throw new RangeError(`The deviation cannot be ${deviation}.`);
    if (!(margin >= 0))
        throw new RangeError(`The margin cannot be ${margin}.`);
    return { deviation, margin, alpha, power };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 37168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ oneAgainstRest),
/* harmony export */   v: () => (/* binding */ rowsByClass)
/* harmony export */ });
/** The same as a binary question: the rows of one class, and both models' scores for it. */
function oneAgainstRest({ classes, labels, candidate, baseline }, code) {
    const rows = labels.length;
    const of = (scores) => {
        const own = new Float64Array(rows);
        for (let row = 0; row < rows; row += 1)
            own[row] = scores[row * classes + code] ?? 0;
        return own;
    };
    const binary = new Uint8Array(rows);
    for (let row = 0; row < rows; row += 1)
        binary[row] = Number(labels[row] === code);
    return { labels: binary, candidate: of(candidate), baseline: of(baseline) };
}
/** Rows of each class. */
function rowsByClass({ classes, labels }) {
    const counts = new Uint32Array(classes);
    for (const code of labels)
        counts[code] = (counts[code] ?? 0) + 1;
    return counts;
}


/***/ }),

/***/ 25289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ pairBySeed),
/* harmony export */   R7: () => (/* binding */ signFlip),
/* harmony export */   y_: () => (/* binding */ leastSeeds)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30246);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99314);
/* harmony import */ var _not_computable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65949);



/** Pairs the results of two models by seed, in the baseline's order. */
function pairBySeed(baseline, candidate) {
    const differences = [];
    const unpaired = [];
    for (const [seed, value] of baseline) {
        const other = candidate.get(seed);
        if (other === undefined)
            unpaired.push(seed);
        else
            differences.push(other - value);
    }
    for (const seed of candidate.keys())
        if (!baseline.has(seed))
            unpaired.push(seed);
    return { differences, unpaired };
}
/** Up to so many seeds all 2ᵏ sign patterns are tried. */
const MOST_EXACT = 12;
const MONTE_CARLO_ROUNDS = 99_999;
/** Sums of the same numbers in another order are equal up to this share of their size. */
const ROUNDING = 1e-12;
/**
 * Fisher's sign-flip test of paired differences: the share of sign patterns whose sum is at least as far from 0 as the observed one. If the models
 * are equally good, each difference is as likely with the other sign. Exact for up to 12 seeds; for more, 99,999 drawn patterns and the
 * observed one: (hits + 1) / (rounds + 1), Phipson and Smyth, Statistical Applications in Genetics and Molecular Biology 9:39 (2010). Fewer than six
 * seeds cannot reach p < 0.05. The interval to go with it is that of `pairedT`.
 * @param random numbers from 0 to below 1, from a seed; used for more than 12 seeds
 */
function signFlip(differences, random) {
    if (differences.length === 0)
        return (0,_not_computable_js__WEBPACK_IMPORTED_MODULE_0__/* .notComputable */ .C)('few-values');
    if ((0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .hasNonFinite */ .D)(differences))
        return (0,_not_computable_js__WEBPACK_IMPORTED_MODULE_0__/* .notComputable */ .C)('non-finite');
    const observed = Math.abs(sumOf(differences));
    const least = observed - ROUNDING * sumOf(differences.map(Math.abs));
    const exact = differences.length <= MOST_EXACT;
    return {
        kind: 'computed',
        difference: (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .momentsOf */ .Z)(differences).mean,
        p: exact ? exactShare(differences, least) : drawnShare(differences, least, random),
        leastP: leastP(differences.length),
        method: exact ? 'exact' : 'monte-carlo',
    };
}
/** Only the observed signs and all the opposite ones are as far from 0 when all seeds say the same. */
const leastP = (seeds) => 2 * 0.5 ** seeds;
/** Seeds below which {@link signFlip} cannot reach p < α, whatever the results: the least k with 2 / 2ᵏ < α, six for 0.05. */
function leastSeeds(alpha) {
    (0,_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .requireLevel */ .q1)(alpha, 'alpha');
    let seeds = 1;
    while (leastP(seeds) >= alpha)
        seeds += 1;
    return seeds;
}
function exactShare(differences, least) {
    const patterns = 2 ** differences.length;
    let hits = 0;
    for (let pattern = 0; pattern < patterns; pattern += 1) {
        const sum = differences.reduce((total, value, index) => total + (((pattern >>> index) & 1) === 0 ? value : -value), 0);
        if (Math.abs(sum) >= least)
            hits += 1;
    }
    return hits / patterns;
}
function drawnShare(differences, least, random) {
    let hits = 1;
    for (let round = 0; round < MONTE_CARLO_ROUNDS; round += 1) {
        const sum = differences.reduce((total, value) => total + (random() < 0.5 ? value : -value), 0);
        if (Math.abs(sum) >= least)
            hits += 1;
    }
    return hits / (MONTE_CARLO_ROUNDS + 1);
}
const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);


/***/ }),

/***/ 85853:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ differenceOfEstimates)
/* harmony export */ });
/* harmony import */ var _difference_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73249);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30246);
/* harmony import */ var _not_computable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65949);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_difference_test_js__WEBPACK_IMPORTED_MODULE_0__]);
_difference_test_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



/**
 * Difference of two estimates by their standard errors alone: z = d / √(SE² + SE²), as if the runs had nothing in common. On the same rows this is
 * conservative, since the models' mistakes are alike; a test on paired rows sees more. Two equal values with standard errors of 0: p = 1.
 */
function differenceOfEstimates(baseline, candidate, confidence = _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL_CONFIDENCE */ .av) {
    const difference = candidate.value - baseline.value;
    if (!Number.isFinite(difference))
        return (0,_not_computable_js__WEBPACK_IMPORTED_MODULE_2__/* .notComputable */ .C)('non-finite');
    const errors = [baseline.standardError, candidate.standardError];
    if (!errors.every((error) => Number.isFinite(error) && error >= 0))
        return (0,_not_computable_js__WEBPACK_IMPORTED_MODULE_2__/* .notComputable */ .C)('no-standard-error');
    const standardError = Math.hypot(...errors);
    if (standardError === 0 && difference !== 0)
        return (0,_not_computable_js__WEBPACK_IMPORTED_MODULE_2__/* .notComputable */ .C)('no-standard-error');
    return {
        kind: 'computed',
        ...(0,_difference_test_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceTest */ .s)({ difference, standardError, degrees: Number.POSITIVE_INFINITY }, confidence),
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 63057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ unmeasurable)
/* harmony export */ });
const unmeasurable = (reason) => ({ kind: 'unmeasurable', reason });


/***/ }),

/***/ 83703:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wilson)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44604);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30246);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_distributions_js__WEBPACK_IMPORTED_MODULE_0__]);
_distributions_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/**
 * Wilson's score interval of a proportion (JASA 22:209, 1927): all π with |p − π| ≤ z √(π (1 − π) / n). Between 0 and 1 also when no or
 * all trials succeed. Without trials nothing is known: 0 to 1.
 * @throws RangeError for counts that are none
 */
function wilson(successes, trials, confidence = _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL_CONFIDENCE */ .av) {
    (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCount */ .v6)(successes, 'successes');
    (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCount */ .v6)(trials, 'trials');
    (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .requireLevel */ .q1)(confidence, 'confidence');
    if (successes > trials)
        throw new RangeError(`${successes} of ${trials} cannot succeed.`);
    if (trials === 0)
        return { low: 0, high: 1 };
    const square = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((1 + confidence) / 2) ** 2;
    const failures = trials - successes;
    const centre = successes + square / 2;
    const halfWidth = Math.sqrt(square * ((successes * failures) / trials + square / 4));
    // Exact where rounding would leave a bit less than nothing.
    return {
        low: successes === 0 ? 0 : (centre - halfWidth) / (trials + square),
        high: failures === 0 ? 1 : (centre + halfWidth) / (trials + square),
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 60183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ thinnedCurve)
/* harmony export */ });
const MOST_POINTS = 1_000;
/** Points that are looked at in detail, so that a million do not take long: the others are closer together than anyone can see. */
const FINE_POINTS = 20_000;
/**
 * At most so many points of a curve that keep its shape: first and last, then again and again the one farthest from the line between its
 * kept neighbours (Douglas and Peucker, Cartographica 10:112, 1973), so corners stay and straight parts go.
 * @param curve by rising x
 * @param most 2 or more
 */
function thinnedCurve({ x, y }, most = MOST_POINTS) {
    const points = spacedPoints(x, y);
    const kept = points.length <= most ? points : farthestPoints(points, most);
    return kept.map(([right, up]) => [rounded(right), rounded(up)]);
}
/** The first, the last, and every point that is a step away from the one kept before. */
function spacedPoints(x, y) {
    const step = x.length <= FINE_POINTS ? 0 : lengthOf(x, y) / FINE_POINTS;
    const points = [];
    let [lastX, lastY] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let at = 0; at < x.length; at += 1) {
        const [right, up] = [x[at] ?? 0, y[at] ?? 0];
        if (Math.abs(right - lastX) + Math.abs(up - lastY) < step && at < x.length - 1)
            continue;
        points.push([right, up]);
        lastX = right;
        lastY = up;
    }
    return points;
}
function lengthOf(x, y) {
    let length = 0;
    for (let at = 1; at < x.length; at += 1)
        length += Math.abs((x[at] ?? 0) - (x[at - 1] ?? 0)) + Math.abs((y[at] ?? 0) - (y[at - 1] ?? 0));
    return length;
}
function farthestPoints(points, most) {
    const stretches = [stretchOf(points, 0, points.length - 1)];
    while (stretches.length < most - 1) {
        const at = indexOfFarthest(stretches);
        const stretch = stretches[at];
        if (stretch === undefined || stretch.distance === 0)
            break;
        const { from, farthest, to } = stretch;
        stretches.splice(at, 1, stretchOf(points, from, farthest), stretchOf(points, farthest, to));
    }
    const ends = stretches.map(({ to }) => points[to]).filter((point) => point !== undefined);
    return [...points.slice(0, 1), ...ends];
}
function indexOfFarthest(stretches) {
    let found = 0;
    for (const [index, { distance }] of stretches.entries())
        if (distance > (stretches[found]?.distance ?? 0))
            found = index;
    return found;
}
function stretchOf(points, from, to) {
    const [startX, startY] = points[from] ?? [0, 0];
    const [endX, endY] = points[to] ?? [0, 0];
    const [width, height] = [endX - startX, endY - startY];
    const length = Math.hypot(width, height);
    let [farthest, distance] = [from, 0];
    for (let at = from + 1; at < to; at += 1) {
        const [x, y] = points[at] ?? [0, 0];
        const [right, up] = [x - startX, y - startY];
        const away = length === 0 ? Math.hypot(right, up) : Math.abs(width * up - height * right) / length;
        if (away > distance)
            [farthest, distance] = [at, away];
    }
    return { from, to, farthest, distance };
}
/** Five digits are finer than any picture. */
const rounded = (number) => Math.round(number * 1e5) / 1e5;


/***/ }),

/***/ 62197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ findLook)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _find_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68420);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13184);



/** A new head is usually one push after the last report; runs that were cancelled leave none. */
const MOST_HEADS = 20;
/**
 * Which look at new numbers of a pull request a report is: every new candidate is another chance to be lucky, the same candidate again is
 * none. The check runs of this and of earlier heads tell, which nobody can write but a job; the heads come from the activity log, which
 * cannot be rewritten either. It costs one call for the log and one for each head until one with a report is found.
 * @param candidate digest of the candidate record; undefined when there is none, which is no look
 * @returns null before the first look, and when GitHub does not show the log, as of a fork that is gone
 */
async function findLook({ checks, pullRequests, }, pull, { model, head }, candidate) {
    const own = await lookOn(checks, model, head);
    const moves = own === undefined ? await shownMoves(pullRequests, pull) : [];
    if (moves === undefined)
        return null;
    const last = own ?? (await firstLook(checks, model, earlierHeads(moves, pull.createdAt, head)));
    if (candidate === undefined)
        return last?.look ?? null;
    if (last === undefined)
        return 1;
    return last.candidate === candidate ? last.look : last.look + 1;
}
async function shownMoves(pullRequests, pull) {
    try {
        return await pullRequests.headMoves(pull);
    }
    catch (error) {
        const hidden = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && ['github.permission', 'github.not-found'].includes(error.code);
        if (hidden)
            return undefined;
        throw error;
    }
}
/** Commits that the pull request had for a head before, newest first: those since it was opened, and the one it was opened with. */
function earlierHeads(moves, opened, head) {
    const since = moves.filter(({ at }) => at > opened);
    const first = moves.find(({ at }) => at <= opened);
    const commits = [...since, ...(first === undefined ? [] : [first])].map(({ commit }) => commit);
    return [...new Set(commits)].filter((commit) => commit !== head).slice(0, MOST_HEADS);
}
async function firstLook(checks, model, heads) {
    for (const head of heads) {
        const look = await lookOn(checks, model, head);
        if (look !== undefined)
            return look;
    }
    return undefined;
}
async function lookOn(checks, model, head) {
    const check = (0,_find_report_js__WEBPACK_IMPORTED_MODULE_1__/* .newestReportCheck */ .D8)(await checks.list(head, (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3)(model)), head);
    return check === undefined ? undefined : (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .announcedLook */ .n1)(check.run.externalId);
}


/***/ }),

/***/ 61834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findScore)
/* harmony export */ });
/* harmony import */ var _find_proposed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78549);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13184);
/* harmony import */ var _read_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7717);



/**
 * How the model in production does on the evaluation data of a head: the newest score that can be believed, as much as the head's own
 * candidate is, because the same job made both. It must name that very model, the data, and the command of the base branch.
 * Errors of GitHub are thrown; a score that is wrong is passed over and told in `rejected`.
 */
async function findScore(source, wanted) {
    return await (0,_find_proposed_js__WEBPACK_IMPORTED_MODULE_0__/* .findProposed */ .K)(source, wanted, {
        name: (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreArtifactName */ .uw)(wanted.model, wanted.inputKey, wanted.champion.candidateDigest),
        file: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .SCORE_FILE */ .wJ,
        read: _read_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readScore */ .Bg,
        contradiction: (record) => otherScore(record, wanted),
    });
}
function otherScore(record, { champion, command, evaluationSet }) {
    const isSame = record.champion.candidateDigest === champion.candidateDigest &&
        record.champion.artifactDigest === champion.artifact.digest;
    if (!isSame)
        return { code: 'doubt.names-version', values: { version: record.champion.version } };
    if (record.command !== command)
        return { code: 'doubt.names-command', values: {} };
    if (record.evaluationSet !== evaluationSet)
        return { code: 'doubt.names-evaluation-set', values: {} };
    return undefined;
}


/***/ }),

/***/ 40624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ rememberedTrees)
/* harmony export */ });
/** The same repository, which is asked for every commit's files and parent once. */
function rememberedTrees(repository) {
    return {
        branchHead: (branch) => repository.branchHead(branch),
        mergeBase: (one, other) => repository.mergeBase(one, other),
        firstParent: remembered((commit) => repository.firstParent(commit)),
        tree: remembered((commit) => repository.tree(commit)),
    };
}
/** What failed is asked for again. */
function remembered(ask) {
    const answers = new Map();
    return async (commit) => {
        const answer = answers.get(commit) ?? ask(commit);
        answers.set(commit, answer);
        try {
            return await answer;
        }
        catch (error) {
            answers.delete(commit);
            throw error;
        }
    };
}


/***/ }),

/***/ 74428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readProduction),
/* harmony export */   s: () => (/* binding */ promotedEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _records_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13184);
/* harmony import */ var _records_read_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7717);



/** The first environment that a merge promotes to: what runs there is called production. */
const promotedEnvironment = (promote) => promote?.environments.find(({ on }) => on.kind === 'merge')?.name;
/**
 * The model in production: the release record in the GitOps repository, for the first environment that a merge promotes to.
 * User errors, such as a missing permission, become `unreadable`.
 */
async function readProduction(model, promote, gitops) {
    const environment = promotedEnvironment(promote);
    if (promote === undefined || environment === undefined) {
        return { kind: 'absent', reason: { code: 'production.no-environment', values: {} } };
    }
    const { repository, branch } = promote;
    try {
        return await readReleased({ model, environment, branch, repository }, gitops(repository));
    }
    catch (error) {
        const first = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .firstUserError */ .OO)(error);
        if (first === undefined)
            throw error;
        const values = { repository, problem: first.message };
        return { kind: 'unreadable', reason: { code: 'production.unreadable', values } };
    }
}
async function readReleased({ model, environment, branch, repository: name, }, repository) {
    const head = await repository.branchHead(branch);
    if (head === undefined) {
        return { kind: 'unreadable', reason: { code: 'production.no-branch', values: { branch, repository: name } } };
    }
    const tree = await repository.tree(head);
    const path = (0,_records_names_js__WEBPACK_IMPORTED_MODULE_2__/* .releasePath */ .bD)(model, environment);
    const content = await tree.read(path, _records_read_record_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_RELEASE_BYTES */ .xb);
    if (content === undefined) {
        return { kind: 'absent', reason: { code: 'production.not-released', values: { environment } } };
    }
    const release = (0,_records_read_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readRelease */ .iJ)(content, `${path} in ${name}`);
    if (release.model !== model || release.environment !== environment) {
        const values = { place: `${path} in ${name}`, model: release.model, environment: release.environment };
        return { kind: 'unreadable', reason: { code: 'production.other-record', values } };
    }
    return { kind: 'released', release, tree };
}


/***/ }),

/***/ 98527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yl: () => (/* binding */ approvalSectionOf),
/* harmony export */   fe: () => (/* binding */ replaceApprovalSection),
/* harmony export */   ly: () => (/* binding */ approvalSection)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70075);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70650);
/* harmony import */ var _wording_wordings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98790);



const START = '<!-- trainyard:approval:start -->';
const END = '<!-- trainyard:approval:end -->';
const NAMED = 10;
const LONGEST = 600;
/** What is still needed to approve, between two hidden markers, so that `review` can replace it. Names nobody by mention. */
function approvalSection(view, language) {
    return [START, ...lines(view, (0,_wording_wordings_js__WEBPACK_IMPORTED_MODULE_0__/* .wordingOf */ .O)(language)), END].join('\n');
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
function lines(view, words) {
    const { head, terms, promotable, obstacle, approvals, rejections } = view;
    const { approval } = words;
    if (terms === undefined)
        return [`### ℹ️ ${approval.nothingTitle}`, '', approval.nothing];
    if (obstacle !== undefined)
        return [`### ⛔ ${approval.impossibleTitle}`, '', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(obstacle, LONGEST)];
    if (!promotable)
        return [`### ⛔ ${approval.impossibleTitle}`, '', approval.notPromotable];
    const tally = approval.tally(Math.min(approvals.length, terms.required), terms.required);
    if (rejections.length > 0) {
        return [`### ⛔ ${approval.rejectedTitle(voices(rejections, words))}`, '', approval.rejected(tally)];
    }
    const said = approvals.length === 0 ? undefined : voices(approvals, words);
    if (approvals.length >= terms.required)
        return [`### ✅ ${tally}`, '', approval.approved(said)];
    const waiting = approval.waiting({
        who: who(terms, words),
        command: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`/approve sha=${head.slice(0, 7)}`),
        soFar: said,
        holds: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(terms.expiresMilliseconds, words),
    });
    return [`### ⏳ ${tally}`, '', waiting, '', approval.commands(OTHER_COMMANDS)];
}
const OTHER_COMMANDS = ['/reject', '/status', '/help'].map((command) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(command)).join(', ');
const who = ({ from }, words) => from.length === 0
    ? words.approval.anyone
    : named(from.map((name) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)), words);
const voices = (all, words) => named(all.map(({ login, url }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(login), url)), words);
/** The first ones and how many more there are. */
function named(all, words) {
    const left = all.length - NAMED;
    return words.list([...all.slice(0, NAMED), ...(left > 0 ? [words.morePeople(left)] : [])]);
}


/***/ }),

/***/ 38955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ testedApart),
/* harmony export */   p: () => (/* binding */ baselineColumns)
/* harmony export */ });
/**
 * The baselines that were compared with, those together that one column can show: one model, measured the same. Production is often
 * the very model of the base branch.
 */
function baselineColumns({ baselines, metrics, }) {
    const found = baselines.filter(({ status }) => status === 'found');
    const isSame = (a, b) => a.digest !== null && a.digest === b.digest && rowsAgree(metrics, a.name, b.name, ({ value }) => [value]);
    const leader = (baseline) => found.find((first) => first === baseline || isSame(first, baseline));
    return [...Map.groupBy(found, leader).values()];
}
/** The baselines of a column whose differences must be shown each: one, when they were tested the same too. */
function testedApart(column, metrics) {
    const [first] = column;
    const agree = column.every(({ name }) => first !== undefined &&
        rowsAgree(metrics, first.name, name, ({ delta, interval, test, pValue, adjustedPValue, verdict }) => [
            delta,
            ...(interval ?? [null]),
            test,
            pValue,
            adjustedPValue,
            verdict,
        ]));
    return agree ? column.slice(0, 1) : column;
}
function rowsAgree(metrics, one, other, factsOf) {
    return metrics.every(({ baselines }) => {
        const [a, b] = [one, other].map((name) => baselines.find((baseline) => baseline.name === name));
        if (a === undefined || b === undefined)
            return a === b;
        const [left, right] = [factsOf(a), factsOf(b)];
        return left.length === right.length && left.every((fact, index) => fact === right[index]);
    });
}


/***/ }),

/***/ 22407:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ judgedReport),
/* harmony export */   _: () => (/* binding */ emptyReport)
/* harmony export */ });
/* harmony import */ var _metrics_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76020);
/* harmony import */ var _metrics_looks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80903);
/* harmony import */ var _metrics_statistics_interval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30246);
/* harmony import */ var _told_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23846);
/* harmony import */ var _training_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85696);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_metrics_compare_js__WEBPACK_IMPORTED_MODULE_0__]);
_metrics_compare_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];





const MAXIMUM_REASONS = 100;
/** The report on a candidate: judged by the policy of the base branch, or, where there is none, by the metrics' names and without effect. */
function judgedReport(subject, { record, digest }, facts, { base, rows, history, judgedBefore, look }) {
    const { policy } = subject;
    const rules = policy === undefined
        ? { gates: (0,_metrics_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .gatesFromNames */ .j)(record), inconclusive: 'warn', confidence: _metrics_statistics_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL_CONFIDENCE */ .av }
        : { ...policy.evaluate, confidence: (0,_metrics_looks_js__WEBPACK_IMPORTED_MODULE_3__/* .confidenceAtLook */ .P)(policy.evaluate, look) };
    const baselines = facts.map(({ baseline }) => withEvidence(baseline, rows, history));
    const comparison = (0,_metrics_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMetrics */ .f)(record, baselines, rules, rows.slices);
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
        metrics: comparison.rows.map(metricEntry),
        slices: rows.slices,
        classes: rows.classes,
        calibration: rows.calibration,
        history,
        ...(judgedBefore === undefined ? {} : { judgedBefore }),
        environment: (0,_training_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentChanges */ .$)(base?.record?.environment, record.environment),
        usage: (0,_training_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .usageOf */ .F)(record.usage, base?.record?.usage),
        look,
        data: record.data.map(({ name, role, rows, digest: now }) => {
            const before = base?.data.get(name);
            const changed = base === undefined ? null : before?.digest !== now;
            return { name, role, rows, digest: now, baseRows: before?.rows ?? null, changed };
        }),
        verdict: comparison.verdict,
        promotable: policy !== undefined && comparison.promotable,
        reasons: limited([
            ...(policy === undefined ? [noPolicy(subject)] : []),
            ...comparison.reasons,
            ...rows.reasons,
            ...wornOut(judgedBefore),
        ]),
    };
}
/** From so many models on, the report warns that the evaluation data was used often. */
const OFTEN = 10;
const wornOut = (models = 0) => models < OFTEN ? [] : [{ code: 'verdict.evaluation-set-reused', values: { models } }];
/** History is production's: what stood in its place before. */
function withEvidence(baseline, rows, history) {
    if (baseline.status !== 'found' || baseline.name === 'simple')
        return baseline;
    const values = new Map(history.map(({ metric, points }) => [metric, points.map(({ value }) => value)]));
    return {
        ...baseline,
        estimates: rows.estimates.get(baseline.name),
        ...(baseline.name === 'production' ? { history: values } : {}),
    };
}
/** A pull request that repairs the configuration must get a report too, so a broken one is like none. */
const noPolicy = ({ brokenPolicy }) => brokenPolicy === undefined
    ? { code: 'policy.absent', values: {} }
    : { code: 'policy.broken', values: { problem: brokenPolicy } };
/** The report that there is nothing to judge, and why. */
function emptyReport(subject, reasons, look = null) {
    return {
        ...heading(subject),
        candidate: null,
        baselines: [],
        metrics: [],
        data: [],
        slices: [],
        classes: [],
        calibration: [],
        history: [],
        environment: [],
        usage: null,
        look,
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
function baselineEntry({ baseline, label, commit, digest, createdAt, stale, scoredBy }, used) {
    const detail = used?.detail ?? null;
    return {
        name: baseline.name,
        status: used?.status ?? baseline.status,
        label,
        commit,
        digest,
        createdAt,
        stale,
        detail: detail && (0,_told_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .toldReason */ .c)(detail),
        ...(scoredBy === undefined ? {} : { scoredBy }),
    };
}
const metricEntry = ({ detail, baselines, ...row }) => ({
    ...row,
    baselines: baselines.map(({ detail: why, ...baseline }) => ({ ...baseline, detail: why && (0,_told_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .toldReason */ .c)(why) })),
    detail: detail && (0,_told_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .toldReason */ .c)(detail),
});
const limited = (reasons) => reasons.slice(0, MAXIMUM_REASONS).map(_told_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .toldReason */ .c);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 62593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ changeDetails),
/* harmony export */   x: () => (/* binding */ dataTitle)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70075);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70650);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93541);
/* harmony import */ var _wording_wordings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98790);




const NONE = '–';
/** What differs from the base besides the numbers: data and training environment. */
function changeDetails({ record, language }, { rows: most }) {
    const words = (0,_wording_wordings_js__WEBPACK_IMPORTED_MODULE_1__/* .wordingOf */ .O)(language);
    const { data, environment } = record;
    return [
        ...(data.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(dataTitle(data, words), dataTable(data, words))]),
        ...(environment.length === 0
            ? []
            : [
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(words.details.environmentTitle(environment.length), environmentTable(environment.slice(0, most), words)),
            ]),
    ];
}
/** How much of the data changed, in a few words. */
function dataTitle(data, words) {
    const known = data.some(({ changed }) => changed !== null);
    return words.details.dataTitle(data.length, known ? data.filter(({ changed }) => changed === true).length : undefined);
}
function dataTable(data, { details: words }) {
    const rows = (number) => (number === null ? NONE : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .groupedThousands */ .Gy)(number));
    const change = (changed) => changed === null ? words.unknown : changed ? `⚠️ ${words.changed}` : words.same;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)('llrrll', [words.dataSet, words.role, words.rowsOnBase, words.rows, words.digest, words.againstBase], data.map((set) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(set.name),
        words.roles[set.role],
        rows(set.baseRows),
        rows(set.rows),
        (0,_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(set.digest),
        change(set.changed),
    ]));
}
function environmentTable(environment, { details: words }) {
    const shown = (value) => (value === null ? NONE : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(String(value)));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)('lll', [words.fact, words.onBase, words.now], environment.map(({ name, before, after }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name), shown(before), shown(after)]));
}


/***/ }),

/***/ 53327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ detailSections)
});

// EXTERNAL MODULE: ./build/src/report/change-details.js
var change_details = __webpack_require__(62593);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/numbers.js
var numbers = __webpack_require__(70650);
// EXTERNAL MODULE: ./build/src/report/report-view.js
var report_view = __webpack_require__(38528);
// EXTERNAL MODULE: ./build/src/report/wording/wordings.js
var wordings = __webpack_require__(98790);
;// CONCATENATED MODULE: ./build/src/report/class-details.js




/** The scores of each class and how well probabilities are calibrated. */
function classDetails({ record, language }, limits) {
    const words = (0,wordings/* wordingOf */.O)(language);
    const { classes, calibration } = record;
    return [
        ...(classes.length === 0
            ? []
            : [(0,markdown/* details */.zH)(words.details.classTitle((0,numbers/* groupedThousands */.Gy)(classes.length)), classTable(classes, limits, words))]),
        ...(calibration.length === 0
            ? []
            : [(0,markdown/* details */.zH)(words.details.calibrationTitle, calibrationTables(calibration, words))]),
    ];
}
const SCORES = ['precision', 'recall', 'f1'];
function classTable(classes, { rows: most }, words) {
    const { className, rows } = words.details;
    const more = classes.length - most;
    const content = (0,markdown/* table */.tp)('lrrrr', [className, rows, ...SCORES.map((score) => words.details[score])], classes
        .slice(0, most)
        .map(({ name, support, candidate, before }) => [
        (0,markdown/* code */.aY)(name),
        support === null ? '–' : (0,numbers/* groupedThousands */.Gy)(support),
        ...SCORES.map((score) => change(before?.[score] ?? null, candidate[score])),
    ]));
    return more > 0 ? `${content}\n\n_${words.more(more)}_` : content;
}
/** `0.91 → 0.93`; the value alone when there is nothing to compare it with. */
function change(before, now) {
    const format = (0,numbers/* rowFormat */.AZ)([before, now], before === null || now === null ? [] : [now - before]);
    return before === null ? format.value(now) : `${format.value(before)} → ${format.value(now)}`;
}
function calibrationTables(calibration, words) {
    const { model, calibrationError, brier, predicted, observed, rows } = words.details;
    const errors = (0,numbers/* rowFormat */.AZ)(calibration.map(({ expectedCalibrationError }) => expectedCalibrationError), []);
    const scores = (0,numbers/* rowFormat */.AZ)(calibration.map((one) => one.brier), []);
    const summary = (0,markdown/* table */.tp)('lrr', [model, calibrationError, brier], calibration.map((one) => [
        (0,report_view/* modelName */.fD)(one.model, words),
        errors.value(one.expectedCalibrationError),
        scores.value(one.brier),
    ]));
    const candidate = calibration.find((one) => one.model === 'candidate');
    if (candidate === undefined || candidate.bins.length === 0)
        return summary;
    const bins = (0,markdown/* table */.tp)('rrr', [predicted, observed, rows], candidate.bins.map((bin) => [share(bin.predicted), share(bin.observed), (0,numbers/* groupedThousands */.Gy)(bin.rows)]));
    return `${summary}\n\n${bins}`;
}
const share = (value) => `${(0,numbers/* percentage */.X1)(Number(value.toFixed(3)))} %`;

;// CONCATENATED MODULE: ./build/src/report/manifest-details.js


/** What the merge will commit: the exact difference of each manifest, or, where it is not known, the values that it sets. */
function manifestDetails({ changes, language }, limits) {
    if (changes.length === 0)
        return [];
    const words = (0,wordings/* wordingOf */.O)(language);
    const valuesOnly = changes.filter(({ diff }) => diff === undefined).slice(0, limits.rows);
    const content = [
        ...(valuesOnly.length === 0 ? [] : [changesTable(valuesOnly, words)]),
        ...diffs(changes, limits.diff, words),
    ];
    return [(0,markdown/* details */.zH)(words.details.changesTitle, content.join('\n\n'))];
}
function changesTable(changes, { details: words }) {
    return (0,markdown/* table */.tp)('lllll', [words.environment, words.repository, words.file, words.value, words.becomes], changes.map(({ environment, repository, path, key, value }) => [
        (0,markdown/* code */.aY)(environment),
        (0,markdown/* code */.aY)(repository),
        (0,markdown/* code */.aY)(path, 120),
        (0,markdown/* code */.aY)(key, 120),
        (0,markdown/* code */.aY)(value, 120),
    ]));
}
/** One block for each file, together at most so many characters. */
function diffs(changes, most, words) {
    const files = new Map(changes
        .filter(({ diff }) => diff !== undefined)
        .map((change) => [[change.environment, change.repository, change.path].join('\n'), change]));
    let room = most;
    return [...files.values()].map(({ environment, repository, path, diff = '' }) => {
        const shown = wholeLines(diff, room);
        room -= shown.length;
        const head = `${(0,markdown/* code */.aY)(environment)} · ${(0,markdown/* code */.aY)(repository)} · ${(0,markdown/* code */.aY)(path, 120)}`;
        const body = shown === '' ? [] : [(0,markdown/* codeBlock */.DV)(shown, 'diff')];
        return [head, ...body, ...(shown.length < diff.trimEnd().length ? [`_${words.details.diffCut}_`] : [])].join('\n\n');
    });
}
/** As many lines from the beginning as fit. */
function wholeLines(content, most) {
    const trimmed = content.trimEnd();
    if (trimmed.length <= most)
        return trimmed;
    const end = trimmed.lastIndexOf('\n', most);
    return end <= 0 ? '' : trimmed.slice(0, end);
}

// EXTERNAL MODULE: ./build/src/report/method-details.js
var method_details = __webpack_require__(91084);
// EXTERNAL MODULE: ./build/src/report/metrics-table.js
var metrics_table = __webpack_require__(63472);
// EXTERNAL MODULE: ./build/src/report/provenance.js
var provenance = __webpack_require__(93541);
// EXTERNAL MODULE: ./build/src/report/slice-details.js
var slice_details = __webpack_require__(79557);
// EXTERNAL MODULE: ./build/src/report/xy-chart.js
var xy_chart = __webpack_require__(64752);
;// CONCATENATED MODULE: ./build/src/report/trend-details.js




const MOST_METRICS = 10;
const MOST_POINTS = 30;
/** How the gated metrics moved over releases and reports of the default branch: a sparkline for each, charts for the first ones. */
function trendDetails({ record, language }, { charts }) {
    const words = (0,wordings/* wordingOf */.O)(language);
    const histories = record.history
        .filter(({ points }) => points.length > 1)
        .slice(0, MOST_METRICS)
        .map(({ metric, points }) => ({ metric, points: points.slice(-MOST_POINTS), now: candidateOf(record, metric) }));
    if (histories.length === 0)
        return [];
    const models = Math.max(...histories.map(({ points }) => points.length));
    const drawn = histories.slice(0, charts).flatMap((history) => chart(history, words));
    return [(0,markdown/* details */.zH)(words.details.trendTitle(models), [trendTable(histories, words), ...drawn].join('\n\n'))];
}
function candidateOf({ metrics }, metric) {
    const value = metrics.find(({ name }) => name === metric)?.candidate;
    return typeof value === 'number' ? value : undefined;
}
function trendTable(trends, { details: words, table: heads }) {
    return (0,markdown/* table */.tp)('llrrrr', [heads.metric, words.trend, words.pastModels, words.first, words.last, heads.candidate], trends.map(({ metric, points, now }) => {
        const values = points.map(({ value }) => value);
        const [first = null, last = null] = [values[0], values.at(-1)];
        const format = (0,numbers/* rowFormat */.AZ)([first, last, now ?? null], []);
        return [
            (0,markdown/* code */.aY)(metric),
            (0,xy_chart/* sparkline */.K)(now === undefined ? values : [...values, now]),
            String(points.length),
            format.value(first),
            format.value(last),
            format.value(now ?? null),
        ];
    }));
}
function chart({ metric, points, now }, words) {
    const values = [...points.map(({ value }) => value), ...(now === undefined ? [] : [now])];
    const labels = [...points.map(({ label }) => label), ...(now === undefined ? [] : [words.table.candidate])];
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const room = high > low ? (high - low) / 10 : Math.max(Math.abs(high) / 10, 1e-6);
    return (0,xy_chart/* xyChart */.G)({ title: metric, x: { labels }, range: [low - room, high + room], values });
}

// EXTERNAL MODULE: ./build/src/report/usage-details.js
var usage_details = __webpack_require__(5996);
;// CONCATENATED MODULE: ./build/src/report/detail-sections.js












/** Everything that explains: folded away in the comment. */
function detailSections(view, limits) {
    return [
        ...ungatedDetails(view, limits),
        ...(0,slice_details/* sliceDetails */.X)(view, limits),
        ...classDetails(view, limits),
        ...(0,change_details/* changeDetails */.p)(view, limits),
        ...(0,usage_details/* usageDetails */.e)(view, limits),
        ...trendDetails(view, limits),
        ...manifestDetails(view, limits),
        ...(0,provenance/* originDetails */.pj)(view),
        (0,method_details/* methodDetails */.E2)(view, limits),
    ];
}
function ungatedDetails(view, { rows: most }) {
    const words = (0,wordings/* wordingOf */.O)(view.language);
    const rows = view.record.metrics.filter(metrics_table/* isUngated */.Rf);
    if (rows.length === 0)
        return [];
    const more = rows.length - most;
    const parts = [(0,metrics_table/* metricsTable */.sQ)(rows.slice(0, most), view), ...(more > 0 ? [`_${words.more(more)}_`] : [])];
    return [(0,markdown/* details */.zH)(words.details.ungated((0,numbers/* groupedThousands */.Gy)(rows.length)), parts.join('\n\n'))];
}


/***/ }),

/***/ 59898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gateAnnotations)
/* harmony export */ });
/* harmony import */ var _metrics_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63472);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66366);
/* harmony import */ var _told_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23846);
/* harmony import */ var _wording_wordings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98790);




/** More would hide the change that they are shown in. */
const MOST = 50;
/** GitHub takes 255 characters. */
const LONGEST_TITLE = 255;
/** A note on the configuration line of each gate that did not pass, in the order of the report. Plain text. */
function gateAnnotations({ record, language, gatePlaces }) {
    const { verdict, reasons } = (0,_wording_wordings_js__WEBPACK_IMPORTED_MODULE_2__/* .wordingOf */ .O)(language);
    return record.metrics
        .filter((row) => row.gate !== null && !(0,_metrics_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG)(row))
        .flatMap((row) => {
        const place = gatePlaces?.get(row.name);
        if (place === undefined)
            return [];
        const word = verdict.row[row.verdict];
        return [
            {
                path: place.file,
                startLine: place.line,
                endLine: place.line,
                level: levelOf(row),
                title: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .w)(`${record.model}: ${row.name}: ${word}`, LONGEST_TITLE),
                message: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .w)(row.detail === null ? word : (0,_told_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceOf */ .$)(row.detail, reasons), 1_000),
            },
        ];
    })
        .slice(0, MOST);
}
const levelOf = ({ verdict }) => (verdict === 'inconclusive' ? 'warning' : 'failure');


/***/ }),

/***/ 69754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ shownState),
/* harmony export */   Cy: () => (/* binding */ shownReport),
/* harmony export */   y5: () => (/* binding */ hiddenState)
/* harmony export */ });
const MAXIMUM_CHARACTERS = 4_096;
const STATE = /^<!-- trainyard:state ([A-Za-z0-9+/=]{1,4096}) -->$/m;
/**
 * A hidden line with the report's key facts, so that nobody has to parse Markdown. A hint only: whoever can write can edit a comment,
 * so decisions rest on the check run and the artifact.
 */
function hiddenState({ record, digest, situation, language, }) {
    const state = {
        v: 1,
        model: record.model,
        head: record.head,
        report: digest,
        candidate: record.candidate?.digest ?? null,
        verdict: record.verdict,
        situation,
        promotable: record.promotable,
        language,
        baselines: record.baselines.map(({ name, status, digest: of }) => ({ name, status, digest: of })),
    };
    const encoded = Buffer.from(JSON.stringify(state)).toString('base64');
    return encoded.length <= MAXIMUM_CHARACTERS ? `<!-- trainyard:state ${encoded} -->` : '';
}
/** The digest of the report that a comment shows, as its hidden state says; undefined when it says nothing readable. */
const shownReport = (comment) => shownState(comment)?.report;
/** What the hidden state of a comment says; undefined when it says nothing readable. Comments of older versions are in English. */
function shownState(comment) {
    const state = parsedState(comment);
    if (state === undefined)
        return undefined;
    const { model, report, verdict, situation, promotable, language } = state;
    if (typeof model !== 'string' || typeof report !== 'string' || !isKnown(VERDICTS, verdict))
        return undefined;
    return {
        model,
        report,
        verdict,
        situation: isKnown(SITUATIONS, situation) ? situation : 'compared',
        promotable: promotable === true,
        language: language === 'ko' ? 'ko' : 'en',
    };
}
function parsedState(comment) {
    const encoded = STATE.exec(comment)?.[1];
    if (encoded === undefined)
        return undefined;
    try {
        const state = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
        return typeof state === 'object' && state !== null ? state : undefined;
    }
    catch {
        return undefined;
    }
}
const VERDICTS = [
    'better',
    'pass',
    'worse',
    'inconclusive',
    'first',
    'failed',
];
const SITUATIONS = [
    'compared',
    'data-refused',
    'training-failed',
    'training-cancelled',
    'no-candidate',
];
const isKnown = (words, value) => words.some((word) => word === value);


/***/ }),

/***/ 91084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ methodDetails),
/* harmony export */   vG: () => (/* binding */ methodFacts),
/* harmony export */   vK: () => (/* binding */ notCompared)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70075);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70650);
/* harmony import */ var _report_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38528);
/* harmony import */ var _tested_differences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76374);
/* harmony import */ var _told_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23846);
/* harmony import */ var _wording_wordings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98790);






/** How the verdicts came about: the rules, the corrections, and each test with what it counted. */
function methodDetails(view, { rows: most }) {
    const words = (0,_wording_wordings_js__WEBPACK_IMPORTED_MODULE_3__/* .wordingOf */ .O)(view.language);
    const facts = [...methodFacts(view, words), ...notCompared(view.record, words).map((sentence) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(sentence))];
    const sentences = [...words.method.rules, ...facts].map((sentence) => `- ${sentence}`).join('\n');
    const tests = (0,_tested_differences_js__WEBPACK_IMPORTED_MODULE_1__/* .testedDifferences */ .a)(view.record);
    const more = tests.length - most;
    const parts = [
        sentences,
        ...(tests.length === 0 ? [] : [testTable(tests.slice(0, most), words)]),
        ...(more > 0 ? [`_${words.more(more)}_`] : []),
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(words.method.title, parts.join('\n\n'));
}
/** How intervals and p-values were computed, as far as there are any. */
function methodFacts({ record, method }, { method: words }) {
    const all = record.metrics.flatMap(({ baselines }) => baselines);
    const intervals = all.some(({ interval }) => interval !== null);
    const corrected = all.filter(({ adjustedPValue }) => adjustedPValue !== null).length;
    const slices = record.slices.filter(({ adjustedPValue }) => adjustedPValue !== null).length;
    const bootstrap = method?.bootstrap;
    return [
        ...(all.some(({ detectable }) => detectable !== null) ? [words.detectableMeans] : []),
        ...(intervals ? [words.interval((0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .percentage */ .X1)((0,_report_view_js__WEBPACK_IMPORTED_MODULE_0__/* .confidenceOf */ .i2)({ method })))] : []),
        ...(corrected + slices > 0 ? [words.corrected(corrected, slices)] : []),
        ...(bootstrap === undefined
            ? []
            : [words.resamples((0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .groupedThousands */ .Gy)(bootstrap.resamples), String(bootstrap.seed))]),
        ...(method?.strict === true ? [words.strict] : []),
        ...(all.some(({ test }) => test === 'prediction-interval') ? [words.predictionInterval] : []),
        ...(record.look === null ? [] : [words.look(record.look)]),
        ...(record.judgedBefore === undefined ? [] : [words.judgedBefore(record.judgedBefore)]),
    ];
}
const MOST_REASONS = 10;
/** Why single baselines of a metric were left out, where another one judged it and so nothing else says it. Plain text. */
function notCompared({ metrics }, { reasons }) {
    return metrics
        .filter(({ gate, detail }) => gate !== null && detail === null)
        .flatMap(({ name, baselines }) => baselines.flatMap(({ detail }) => (detail === null ? [] : [{ ...detail, metric: name }])))
        .slice(0, MOST_REASONS)
        .map((reason) => (0,_told_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOf */ .$)(reason, reasons));
}
function testTable(tests, words) {
    const columns = (0,_tested_differences_js__WEBPACK_IMPORTED_MODULE_1__/* .testColumns */ .g)(tests, words);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(`l${columns.map(({ number }) => (number ? 'r' : 'l')).join('')}`, [words.table.metric, ...columns.map(({ name }) => name)], tests.map((tested) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(tested.row.name), ...columns.map(({ cell }) => cell(tested))]));
}


/***/ }),

/***/ 63472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ DIRECTION_MARKS),
/* harmony export */   Of: () => (/* binding */ gateCell),
/* harmony export */   Rf: () => (/* binding */ isUngated),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   s8: () => (/* binding */ verdictCell),
/* harmony export */   sQ: () => (/* binding */ metricsTable)
/* harmony export */ });
/* harmony import */ var _baseline_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38955);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70075);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70650);
/* harmony import */ var _report_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38528);
/* harmony import */ var _wording_wordings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98790);





/** Verdicts that keep a model from being promoted, or leave the question open. */
const NOT_PASSING = ['missing', 'invalid', 'worse', 'inconclusive'];
const isPassing = ({ verdict }) => !NOT_PASSING.includes(verdict);
/** A metric the policy does not mention: shown, never judged. */
const isUngated = ({ gate, verdict }) => gate === null && verdict === 'ungated';
/** Metrics with their baselines side by side, in the order of the rows. */
function metricsTable(rows, { record, language, method }) {
    const words = (0,_wording_wordings_js__WEBPACK_IMPORTED_MODULE_1__/* .wordingOf */ .O)(language);
    const baselines = (0,_baseline_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineColumns */ .p)(record);
    const columns = {
        names: baselines.map((column) => column.map(({ name }) => name)),
        // Beside several baselines they would push the verdict out of sight; the details on the method have them all.
        tests: baselines.length === 1,
        gates: !rows.every(isUngated),
    };
    const compared = baselines.length > 0;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(`lc${'r'.repeat(baselines.length)}r${compared ? 'r' : ''}${columns.tests ? 'l' : ''}${columns.gates ? 'll' : ''}`, [
        words.table.metric,
        DIRECTION_HEAD,
        ...baselines.map((column) => column.map((baseline) => (0,_report_view_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineName */ .Ri)(baseline, words.baselines)).join(' = ')),
        words.table.candidate,
        ...(compared ? [deltaHead(rows, method, words)] : []),
        ...(columns.tests ? [testHead(rows, words)] : []),
        ...(columns.gates ? [words.table.gate, words.table.verdict] : []),
    ], rows.map((row) => cells(row, columns, words)));
}
/** Without any interval there is no confidence to speak of. */
function deltaHead(rows, method, { table: words }) {
    const intervals = rows.some(({ baselines }) => baselines.some(({ interval }) => interval !== null));
    return intervals ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .unbroken */ .D_)(words.delta((0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .percentage */ .X1)((0,_report_view_js__WEBPACK_IMPORTED_MODULE_0__/* .confidenceOf */ .i2)({ method })))) : 'Δ';
}
function testHead(rows, words) {
    const tested = rows.some(({ baselines }) => baselines.some(({ pValue }) => pValue !== null));
    return tested ? words.table.pValue : words.method.test;
}
function cells(row, columns, words) {
    const named = (wanted) => row.baselines.find(({ name }) => name === wanted);
    const names = columns.names.flat();
    const baselines = names.map(named);
    const format = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .rowFormat */ .AZ)([row.candidate, ...baselines.map((baseline) => baseline?.value ?? null)], baselines.flatMap((baseline) => baseline?.delta ?? []));
    const unit = unitOf(row);
    const shown = (value) => typeof value === 'number' ? `${format.value(value)}${unit}` : format.value(value);
    const compared = baselines.filter((baseline) => baseline !== undefined);
    // With one baseline it is clear which one is meant.
    const label = ({ name }) => (names.length > 1 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .unbroken */ .D_)(`${words.baselines[name]}: `) : '');
    return [
        `${isPassing(row) ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .unbroken */ .D_)(`${mark(row)} `)}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(row.name)}`,
        DIRECTION_MARKS[row.direction],
        ...columns.names.map(([name]) => shown((name && named(name)?.value) ?? null)),
        row.candidate === null ? words.table.notMeasured : shown(row.candidate),
        ...(names.length === 0
            ? []
            : [lines(compared.map((baseline) => [label(baseline), deltaCell(baseline, format, unit)]))]),
        ...(columns.tests ? [lines(compared.map((baseline) => [label(baseline), testCell(baseline, words)]))] : []),
        ...(columns.gates ? [gateCell(row), verdictCell(row, words)] : []),
    ];
}
/** Not the word: in a comment it would take the room of the verdict. */
const DIRECTION_HEAD = '↑↓';
const DIRECTION_MARKS = { higher: '↑', lower: '↓', unknown: '?' };
const NONE = '–';
/** One line for each baseline that says something; one for all where they say the same. */
function lines(labelled) {
    const telling = labelled.filter(([, said]) => said !== undefined);
    const [first] = telling;
    if (first === undefined)
        return NONE;
    if (telling.length === labelled.length && telling.every(([, said]) => said === first[1]))
        return first[1] ?? NONE;
    return telling.map(([label, said]) => `${label}${said}`).join('<br>');
}
const unitOf = ({ unit }) => (unit === null || unit.trim() === '' ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .unbroken */ .D_)(` ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(unit, 16)}`));
function deltaCell(baseline, format, unit) {
    const { delta, value, interval, verdict } = baseline;
    if (delta === null)
        return undefined;
    const size = `${format.delta(delta)}${delta === 0 ? '' : unit}`;
    const percent = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .percentOf */ .pR)(delta, value);
    return [
        // Bold marks where a row fails when it has several baselines.
        verdict === 'worse' ? `**${size}**` : size,
        ...(interval === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .unbroken */ .D_)(format.interval(interval))]),
        ...(percent === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .unbroken */ .D_)(`(${percent})`)]),
    ].join(' ');
}
function testCell({ test, pValue, adjustedPValue }, { table: words }) {
    if (test === 'none')
        return undefined;
    if (adjustedPValue !== null)
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .pValueText */ .nY)(adjustedPValue)} ${words.test[test]}`;
    return pValue === null ? words.test[test] : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .pValueText */ .nY)(pValue)} (${words.raw}) ${words.test[test]}`;
}
/** What the policy asks for. Plain text, which means the same as Markdown. */
function gateCell({ gate, direction }) {
    if (gate === null)
        return NONE;
    const plain = (value) => String(value).replace('-', '\u2212');
    const margin = gate.margin ?? undefined;
    const rules = [
        margin !== undefined && direction === 'higher' && `Δ ≥ ${margin === 0 ? '0' : `\u2212${plain(margin)}`}`,
        margin !== undefined && direction === 'lower' && `Δ ≤ ${margin === 0 ? '0' : `+${plain(margin)}`}`,
        gate.min !== null && `≥ ${plain(gate.min)}`,
        gate.max !== null && `≤ ${plain(gate.max)}`,
    ].filter((rule) => rule !== false);
    return rules.length === 0 ? NONE : rules.map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .unbroken */ .D_).join(', ');
}
/** Never colour alone: the word stands beside it in the last column. Rows that do not pass show it beside their names, too. */
function mark({ verdict, gate }) {
    switch (verdict) {
        case 'better':
        case 'pass':
            return '✅';
        case 'worse':
        case 'missing':
        case 'invalid':
            return '❌';
        case 'inconclusive':
            return '⚠️';
        case 'ungated':
            return gate === null ? '' : '➖';
    }
}
/** Icon, word and what is still needed. Plain text, which means the same as Markdown. */
function verdictCell(row, { verdict: words }) {
    const said = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .unbroken */ .D_)(`${mark(row)} ${verdictWord(row, words)}`.trim());
    return row.verdict === 'inconclusive' ? [said, ...neededWords(row, words)].join(', ') : said;
}
function verdictWord(row, words) {
    const { verdict, gate, baselines } = row;
    switch (verdict) {
        case 'pass':
            return baselines.some(({ test }) => test !== 'none') ? words.row.pass : words.withinLimit;
        case 'worse':
            return breaksLimit(row) ? words.outOfLimit : words.row.worse;
        case 'ungated':
            return gate === null ? words.row.ungated : words.notJudged;
        case 'better':
        case 'inconclusive':
        case 'missing':
        case 'invalid':
            return words.row[verdict];
    }
}
/** What settles the question against every baseline; nothing when that is not known of each. */
function neededWords({ baselines }, words) {
    const open = baselines.filter(({ verdict }) => verdict === 'inconclusive').map(({ needed }) => needed);
    const known = open.filter((needed) => needed !== null).toSorted((a, b) => b.count - a.count);
    const [most] = known;
    return most === undefined || known.length < open.length ? [] : [words.needs((0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .groupedThousands */ .Gy)(most.count), most.what)];
}
function breaksLimit({ gate, candidate }) {
    if (gate === null || typeof candidate !== 'number')
        return false;
    return (gate.min !== null && candidate < gate.min) || (gate.max !== null && candidate > gate.max);
}


/***/ }),

/***/ 66366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);

/**
 * A value for places that show no Markdown, such as a check's title: one line, without characters that reorder or hide text, and never
 * the beginning of a workflow command. @param limit UTF-16 units kept
 */
function plainText(value, limit) {
    // The runner reads `::` at the beginning of a line, and `##[` anywhere in it.
    const line = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value)
        .replace(/:(?=:)/g, ': ')
        .replace(/#(?=#\[)/g, '# ');
    return line.length <= limit ? line : `${line.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}


/***/ }),

/***/ 93541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ provenanceLine),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   pj: () => (/* binding */ originDetails),
/* harmony export */   qr: () => (/* binding */ footer)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70075);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70650);
/* harmony import */ var _report_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38528);
/* harmony import */ var _told_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23846);
/* harmony import */ var _wording_wordings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98790);





const shortCommit = (commit) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(commit.slice(0, 7));
/** `sha256:` and twelve digits. */
const shortDigest = (digest) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(digest.slice(0, 19));
/** What was compared with what, on which data, in one line; nothing without a candidate. */
function provenanceLine(view) {
    const { candidate, baselines } = view.record;
    if (candidate === null)
        return [];
    const words = (0,_wording_wordings_js__WEBPACK_IMPORTED_MODULE_2__/* .wordingOf */ .O)(view.language);
    return [
        [
            `${words.provenance.candidate} ${shortCommit(candidate.trainedAt)} ${runLink(candidate, words)}`,
            ...baselines.map((baseline) => shortBaseline(baseline, view.now, words)),
            evaluationData(view.record, candidate, words),
        ].join(' · '),
    ];
}
function runLink({ runUrl }, { provenance: words }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(words.run(/\/runs\/(\d{1,20})(?:\/|$)/.exec(runUrl)?.[1]), runUrl);
}
function scoring({ scoredBy }, { provenance: words }) {
    return scoredBy === undefined ? [] : [words.scoredAgain((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(words.run(`${scoredBy.run}`), scoredBy.url))];
}
function shortBaseline(baseline, now, words) {
    const { status } = baseline;
    const facts = status === 'found'
        ? [...ageFacts(baseline, now, words), ...scoring(baseline, words)]
        : [words.provenance.status[status]];
    return `${(0,_report_view_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineName */ .Ri)(baseline, words.baselines)}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
}
function ageFacts({ createdAt, stale }, now, words) {
    const age = createdAt === null ? undefined : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .ageOf */ .hy)(createdAt, now);
    return [
        ...(age === undefined ? [] : [words.provenance.old((0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(age, words))]),
        ...(stale === true ? [`⚠️ ${words.provenance.stale}`] : []),
    ];
}
function evaluationData({ data, baselines }, { evaluationSet }, words) {
    const { provenance } = words;
    const other = baselines.filter(({ status }) => status === 'incomparable');
    const measured = baselines.some(({ name, status }) => status === 'found' && name !== 'simple');
    const rows = evaluationRows(data);
    const facts = [
        evaluationSet === null ? `⚠️ ${provenance.undeclared}` : shortDigest(evaluationSet),
        ...(rows === undefined ? [] : [provenance.rows((0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .groupedThousands */ .Gy)(rows))]),
        ...(evaluationSet !== null && measured && other.length === 0 ? [`✔ ${provenance.sameData}`] : []),
        ...(other.length === 0
            ? []
            : [`⚠️ ${provenance.otherData(words.list(other.map((baseline) => (0,_report_view_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineName */ .Ri)(baseline, words.baselines))))}`]),
    ];
    return `${provenance.evaluationSet} ${facts.join(', ')}`;
}
/** Rows of all evaluation data; undefined when there is none or one is not known. */
function evaluationRows(data) {
    const counts = data.filter(({ role }) => role === 'evaluation').map(({ rows }) => rows);
    const known = counts.filter((count) => count !== null);
    return known.length === 0 || known.length < counts.length ? undefined : known.reduce((sum, count) => sum + count, 0);
}
/** The same in full, for the details. */
function originDetails(view) {
    const { candidate, baselines } = view.record;
    const words = (0,_wording_wordings_js__WEBPACK_IMPORTED_MODULE_2__/* .wordingOf */ .O)(view.language);
    const lines = [
        ...(candidate === null ? [] : [candidateLine(candidate, words)]),
        ...baselines.map((baseline) => baselineLine(baseline, view.now, words)),
    ];
    if (lines.length === 0)
        return [];
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(words.details.originTitle, lines.map((line) => `- ${line}`).join('\n'))];
}
function candidateLine(candidate, words) {
    return words.details.origin({
        digest: shortDigest(candidate.digest),
        inputKey: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(candidate.inputKey.slice(0, 12)),
        files: shortDigest(candidate.artifactDigest),
        commit: shortCommit(candidate.trainedAt),
        run: runLink(candidate, words),
        reused: candidate.reused,
    });
}
function baselineLine(baseline, now, words) {
    const { status, commit, digest, detail } = baseline;
    const facts = [
        ...(commit === null ? [] : [words.provenance.commit(shortCommit(commit))]),
        ...(digest === null ? [] : [shortDigest(digest)]),
        ...ageFacts(baseline, now, words),
        ...scoring(baseline, words),
        ...(status === 'found' ? [] : [`**${words.provenance.status[status]}**`]),
    ];
    const why = detail === null ? '' : `. ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_told_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceOf */ .$)(detail, words.reasons))}`;
    return `${(0,_report_view_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineName */ .Ri)(baseline, words.baselines)}${facts.length === 0 ? '' : `: ${facts.join(', ')}`}${why}`;
}
/** Where the whole report is. */
function footer({ record, digest, language, runUrl, htmlUrl }) {
    const { provenance: words } = (0,_wording_wordings_js__WEBPACK_IMPORTED_MODULE_2__/* .wordingOf */ .O)(language);
    const places = [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(words.jobSummary, runUrl),
        ...(htmlUrl === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(words.htmlReport, htmlUrl)]),
    ].join(' · ');
    return `${words.report(shortDigest(digest), shortCommit(record.head))} ${words.fullReport(places)}`;
}


/***/ }),

/***/ 38528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ baselineName),
/* harmony export */   cw: () => (/* binding */ plainHeadlineOf),
/* harmony export */   fD: () => (/* binding */ modelName),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   i2: () => (/* binding */ confidenceOf),
/* harmony export */   vG: () => (/* binding */ verdictMark)
/* harmony export */ });
/* harmony import */ var _metrics_statistics_interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30246);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70075);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66366);
/* harmony import */ var _wording_wordings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98790);




/** Confidence level of the intervals. */
const confidenceOf = ({ method }) => method?.confidence ?? _metrics_statistics_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL_CONFIDENCE */ .av;
const LONGEST_MODEL = 80;
const LONGEST_LABEL = 20;
/** The verdict in one line, never by colour alone: `✅ Better: model is better than …`. Markdown. */
const headlineOf = (view) => headline(view, _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY);
/** The same for places that show plain text, such as a check's title. */
const plainHeadlineOf = (view) => headline(view, _plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .w);
function headline({ record, situation, language }, write) {
    const { list, baselines: names, headline: words } = (0,_wording_wordings_js__WEBPACK_IMPORTED_MODULE_0__/* .wordingOf */ .O)(language);
    const model = write(record.model, LONGEST_MODEL);
    const listed = (baselines) => list(baselines.map((baseline) => baselineName(baseline, names, write)));
    const { icon, word } = verdictMark(record.verdict, situation, language);
    return `${icon} ${word}: ${situation === 'compared' ? compared() : words.unjudged(model, situation)}`;
    function compared() {
        switch (record.verdict) {
            case 'better':
            case 'pass':
                return words[record.verdict](model, listed(record.baselines.filter(({ status }) => status === 'found')));
            case 'worse': {
                const outdone = record.baselines.filter(({ name }) => isWorseThan(record, name));
                if (outdone.length > 0)
                    return words.worse(model, listed(outdone));
                return isWorseInSlice(record) ? words.worseSlice(model) : words.breaksLimit(model);
            }
            case 'inconclusive':
            case 'first':
            case 'failed':
                return words[record.verdict](model);
        }
    }
}
function isWorseThan({ metrics }, baseline) {
    return metrics.some(({ gate, baselines }) => gate !== null && baselines.some(({ name, verdict }) => name === baseline && verdict === 'worse'));
}
/** Only a part of the data kept it from passing: no metric as a whole did. */
function isWorseInSlice({ metrics, slices }) {
    return (metrics.every(({ verdict }) => verdict !== 'worse') &&
        slices.some(({ gated, verdict }) => gated && verdict === 'worse'));
}
const ICONS = {
    better: '✅',
    pass: '✅',
    worse: '❌',
    inconclusive: '⚠️',
    first: '🆕',
    failed: '❌',
};
/** Icon and word of a verdict, or of what kept it from being reached. */
function verdictMark(verdict, situation, language) {
    const { word } = (0,_wording_wordings_js__WEBPACK_IMPORTED_MODULE_0__/* .wordingOf */ .O)(language).headline;
    return situation === 'compared'
        ? { icon: ICONS[verdict], word: word[verdict] }
        : { icon: '❌', word: word[situation] };
}
/** Name of a model in a table or a plot. Plain text, which means the same as Markdown. */
const modelName = (model, { table, baselines }) => model === 'candidate' ? table.candidate : baselines[model];
/** `production v7`: Markdown. */
function baselineName({ name, label }, names, write = _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY) {
    return label === null ? names[name] : `${names[name]} ${write(label, LONGEST_LABEL)}`;
}


/***/ }),

/***/ 79557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sliceDetails),
/* harmony export */   w: () => (/* binding */ sliceVerdict)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70075);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70650);
/* harmony import */ var _report_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38528);
/* harmony import */ var _wording_wordings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98790);




/** The slices that are worst, as many as there is room for. */
function sliceDetails({ record, language, method }, limits) {
    const { slices } = record;
    if (slices.length === 0)
        return [];
    const words = (0,_wording_wordings_js__WEBPACK_IMPORTED_MODULE_1__/* .wordingOf */ .O)(language);
    const shown = slices.slice(0, limits.slices);
    const [baseline, another] = new Set(shown.map((slice) => slice.baseline));
    // The only one stands at the head of its numbers, and leaves the verdict its room.
    const only = another === undefined ? baseline : undefined;
    const content = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(only === undefined ? 'lllrrrrll' : 'llrrrrll', [
        words.details.slice,
        words.table.metric,
        ...(only === undefined ? [words.details.baseline] : []),
        words.details.rows,
        only === undefined ? words.details.before : words.baselines[only],
        words.table.candidate,
        words.table.delta((0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percentage */ .X1)((0,_report_view_js__WEBPACK_IMPORTED_MODULE_0__/* .confidenceOf */ .i2)({ method }))),
        words.details.sliceP,
        words.table.verdict,
    ], shown.map((slice) => cells(slice, only === undefined, words)));
    const title = words.details.sliceTitle((0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .groupedThousands */ .Gy)(shown.length), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .groupedThousands */ .Gy)(slices.length));
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(title, content)];
}
/** @param named whether each row names its baseline */
function cells(slice, named, words) {
    const { delta, interval, adjustedPValue, test } = slice;
    const format = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .rowFormat */ .AZ)([slice.before, slice.candidate], delta === null ? [] : [delta]);
    const change = delta === null ? '–' : format.delta(delta);
    const testName = test === 'none' ? '–' : words.table.test[test];
    return [
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(slice.by, 40)} = ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(slice.value, 60)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(slice.metric),
        ...(named ? [words.baselines[slice.baseline]] : []),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .groupedThousands */ .Gy)(slice.rows),
        format.value(slice.before),
        format.value(slice.candidate),
        interval === null ? change : `${change} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(format.interval(interval))}`,
        adjustedPValue === null ? testName : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .pValueText */ .nY)(adjustedPValue)} ${testName}`,
        sliceVerdict(slice, words.verdict),
    ];
}
/** Icon and word. Plain text, which means the same as Markdown. */
function sliceVerdict({ verdict, gated }, words) {
    switch (verdict) {
        case 'better':
        case 'pass':
            return `✅ ${words.row[verdict]}`;
        case 'worse':
            return `${gated ? '❌' : '⚠️'} ${words.row.worse}`;
        case 'inconclusive':
            return `⚠️ ${words.row.inconclusive}`;
        case 'small':
            return `➖ ${words.small}`;
        case 'ungated':
            return words.row.ungated;
    }
}


/***/ }),

/***/ 6197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted)
/* harmony export */ });
/** No table row is shorter, so more rows than fit by this need not be tried. */
const SHORTEST_ROW = 50;
/** From everything on downwards. */
function stagesWithin(limit) {
    const rows = Math.floor(limit / SHORTEST_ROW);
    const everything = { rows, slices: 10, charts: 3, timeline: true, diff: 20_000 };
    const short = { rows: 20, slices: 10, charts: 1, timeline: false, diff: 4_000 };
    const all = { passingRows: rows, failedRows: rows, reasons: 20, usage: true };
    return {
        rich: [
            { ...all, details: everything },
            { ...all, details: { ...everything, rows: 100 } },
            { ...all, details: short },
            { ...all, details: undefined },
            // Without thousands of rows that pass there may be room for details again.
            { ...all, details: short, passingRows: 0, usage: false },
        ],
        bare: PARTS.map((part) => ({
            details: undefined,
            usage: false,
            passingRows: 0,
            failedRows: Math.floor(rows / part),
            reasons: part > 10 ? 8 : 20,
        })),
    };
}
/** Which part of the rows that could fit at most is tried, one after the other. */
const PARTS = [1, 2, 3, 4, 6, 12, 30, 80];
const SMALLEST = { details: undefined, usage: false, passingRows: 0, failedRows: 5, reasons: 3 };
/**
 * The richest rendering within a limit, counted both in UTF-16 units and in bytes, because services differ in what they count.
 * @param render must shrink with the stage
 */
function fitted(render, limit) {
    const { rich, bare } = stagesWithin(limit);
    const first = (stages) => {
        for (const stage of stages) {
            const body = render(stage);
            if (sizeOf(body) <= limit)
                return body;
        }
        return undefined;
    };
    // Where not even all failed rows fit by themselves, nothing richer does: tens of thousands of rows are not written for it.
    const all = first(bare.slice(0, 1));
    return (all === undefined ? first(bare.slice(1)) : (first(rich) ?? all)) ?? render(SMALLEST);
}
/** The larger of a text's length in UTF-16 units and in UTF-8 bytes. */
const sizeOf = (body) => Math.max(body.length, Buffer.byteLength(body));


/***/ }),

/***/ 76374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ testedDifferences),
/* harmony export */   g: () => (/* binding */ testColumns)
/* harmony export */ });
/* harmony import */ var _metrics_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63472);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70650);


/** Each tested difference of a gated metric. */
function testedDifferences({ metrics }) {
    return metrics
        .filter(({ gate }) => gate !== null)
        .flatMap((row) => row.baselines.filter(({ test }) => test !== 'none').map((baseline) => ({ row, baseline })));
}
const NONE = '–';
/** What is told of each test. What it would have shown is left out when that is known of none. */
function testColumns(tests, words) {
    const { method } = words;
    const column = (name, cell) => ({ name, number: false, cell });
    const numbers = (name, cell) => ({ name, number: true, cell });
    return [
        column(method.directionFrom, ({ row }) => `${_metrics_table_js__WEBPACK_IMPORTED_MODULE_0__/* .DIRECTION_MARKS */ .B5[row.direction]} ${method.sources[row.directionSource]}`),
        column(words.details.baseline, ({ baseline }) => words.baselines[baseline.name]),
        column(method.test, ({ baseline }) => words.table.test[baseline.test]),
        numbers(method.pairs, ({ baseline: { pairs, pairUnit } }) => pairs === null || pairUnit === null ? NONE : words.counted((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedThousands */ .Gy)(pairs), pairUnit)),
        numbers(method.discordant, ({ baseline: { discordant } }) => discordant === null ? NONE : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedThousands */ .Gy)(discordant)),
        numbers(method.rawPValue, ({ baseline }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .pValueText */ .nY)(baseline.pValue)),
        numbers(method.adjustedPValue, ({ baseline }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .pValueText */ .nY)(baseline.adjustedPValue)),
        ...(tests.some(({ baseline }) => baseline.detectable !== null)
            ? [numbers(method.detectable, (tested) => detectableText(tested, words))]
            : []),
    ];
}
/** To two digits. Where it is more than the margin, a loss that matters may have been missed, and that is said. */
function detectableText({ row: { gate }, baseline: { detectable } }, { method }) {
    if (detectable === null)
        return NONE;
    const rounded = Number(detectable.toPrecision(2));
    const shown = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .rowFormat */ .AZ)([rounded], []).value(rounded);
    const margin = gate?.margin ?? 0;
    // Without a margin every difference is too large.
    return margin > 0 && detectable > margin ? method.beyondMargin(shown, String(margin)) : shown;
}


/***/ }),

/***/ 23846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ sentenceOf),
  c: () => (/* binding */ toldReason)
});

;// CONCATENATED MODULE: ./build/src/metrics/untested.js
/** Why a metric cannot be tested with rows; the sentences are in `src/report/wording`. */
const UNTESTED = [
    /* What the metric needs, and these predictions are of another kind. */
    'needs-classes',
    'needs-class-scores',
    'needs-label-scores',
    'needs-probabilities',
    'needs-numbers',
    'needs-texts',
    'needs-queries',
    /** Of several classes: precision, recall and F1 are then of one class each. */
    'needs-average',
    'no-scores',
    'no-probabilities',
    'negative-relevance',
    /** Rows of one query are in different clusters. */
    'query-in-clusters',
    'too-large',
    /* What is wrong with the rows. */
    'no-rows',
    'few-units',
    'class-absent',
    'class-of-one-row',
    'class-rare',
    'not-finite',
    /** All rows differ by the same, so there is no error to hold the difference against. */
    'no-spread',
];

;// CONCATENATED MODULE: ./build/src/metrics/reason-values.js

const BASELINES = ['production', 'base', 'simple'];
const ARTIFACT = { artifact: 'number' };
const RUN = { ...ARTIFACT, run: 'number' };
/** The values that the sentence of each code needs. */
const REASON_VALUES = {
    'metric.not-measured': {},
    'metric.missing': {},
    'metric.not-a-number': { value: 'text' },
    'metric.below-limit': { limit: 'number' },
    'metric.above-limit': { limit: 'number' },
    'metric.worse': { baselines: 'text' },
    'metric.inconclusive': { baselines: 'text' },
    'metric.inconclusive-needs': {
        baselines: 'text',
        count: 'number',
        what: ['rows', 'clusters', 'queries', 'tests', 'seeds'],
    },
    'metric.few-differ': {
        baselines: 'text',
        count: 'number',
        what: ['rows', 'tests'],
        least: 'number',
        confidence: 'number',
        needed: 'number',
    },
    'metric.direction-unknown': {},
    'metric.no-baseline': {},
    'metric.no-baseline-number': {},
    'metric.other-version': { baseline: BASELINES, before: 'text', now: 'text' },
    'metric.other-samples': { baseline: BASELINES, before: 'number', now: 'number' },
    'verdict.more-metrics': { count: 'number' },
    'verdict.slice': { slice: 'text', baseline: BASELINES },
    'verdict.nothing-gated': {},
    'verdict.first': {},
    'verdict.evaluation-set-undeclared': {},
    'verdict.evaluation-set-reused': { models: 'number' },
    'verdict.no-uncertainty': {},
    'verdict.rows-left-out': { count: 'number' },
    'policy.absent': {},
    'policy.broken': { problem: 'text' },
    'baseline.other-data': { baseline: BASELINES },
    'production.no-environment': {},
    'production.no-branch': { branch: 'text', repository: 'text' },
    'production.not-released': { environment: 'text' },
    'production.other-record': { place: 'text', model: 'text', environment: 'text' },
    'production.unreadable': { repository: 'text', problem: 'text' },
    'production.not-scored': { version: 'text' },
    'base.no-model': {},
    'base.not-trained': { commits: 'number' },
    'base.unreadable': { problem: 'text' },
    'simple.undeclared': {},
    'rows.absent': { model: 'text' },
    'rows.unreadable': { model: 'text', problem: 'text' },
    'rows.partial': { baseline: BASELINES, common: 'number', missing: 'number', extra: 'number' },
    'rows.not-tested': { baseline: BASELINES, why: UNTESTED },
    'rows.disagree': { model: 'text', reported: 'number', computed: 'number' },
    'candidate.data-refused': {},
    'candidate.training-failed': {},
    'candidate.training-cancelled': {},
    'candidate.none': { inputKey: 'text' },
    'doubt.expired': ARTIFACT,
    'doubt.run-unknown': ARTIFACT,
    'doubt.unreadable': { ...ARTIFACT, problem: 'text' },
    'doubt.other-digest': ARTIFACT,
    'doubt.not-reviewed': ARTIFACT,
    'doubt.not-in-store': { ...ARTIFACT, store: 'text' },
    'doubt.run-of-nobody': { ...RUN, expected: 'text' },
    'doubt.run-elsewhere': { ...RUN, repository: 'text', expected: 'text' },
    'doubt.run-workflow': { ...RUN, workflow: 'text', expected: 'text' },
    'doubt.run-event': { ...RUN, event: 'text' },
    'doubt.run-commit': { ...RUN, commit: 'text' },
    'doubt.run-branch': { ...RUN, branch: 'text', expected: 'text' },
    'doubt.run-unproposed': RUN,
    'doubt.run-base': { ...RUN, expected: 'text', pullRequest: 'number', base: 'text' },
    'doubt.run-moved': { ...RUN, expected: 'text', pullRequest: 'number' },
    'doubt.no-history': { ...ARTIFACT, commit: 'text' },
    'doubt.edits-workflows': { ...ARTIFACT, commit: 'text', files: 'text' },
    'doubt.other-content': { ...ARTIFACT, commit: 'text', head: 'text', files: 'text' },
    'doubt.names-model': { ...ARTIFACT, model: 'text', expected: 'text' },
    'doubt.names-repository': { ...ARTIFACT, repository: 'text' },
    'doubt.names-commit': { ...ARTIFACT, commit: 'text', expected: 'text' },
    'doubt.names-run': { ...RUN, named: 'number' },
    'doubt.names-pull-request': { ...ARTIFACT, pullRequest: 'number' },
    'doubt.names-input-key': ARTIFACT,
    'doubt.names-version': { ...ARTIFACT, version: 'text' },
    'doubt.names-command': ARTIFACT,
    'doubt.names-evaluation-set': ARTIFACT,
};
/** Whether somebody's values are those that the sentence of a code needs. */
function hasValuesOf(code, values) {
    return Object.entries(REASON_VALUES[code]).every(([name, kind]) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (kind === 'number')
            return typeof value === 'number';
        return typeof value === 'string' && (kind === 'text' || kind.includes(value));
    });
}

// EXTERNAL MODULE: ./build/src/report/wording/reasons-en.js
var reasons_en = __webpack_require__(5028);
;// CONCATENATED MODULE: ./build/src/report/told-reason.js


const LONGEST = 1_024;
const LONGEST_NAME = 80;
/** Each is an artifact: the newest ones tell what is wrong. */
const MOST_CAUSES = 5;
function toldReason(reason) {
    const because = (reason.because ?? []).slice(0, MOST_CAUSES).map((cause) => ({
        code: cause.code,
        text: clipped(sentenceOf(cause, reasons_en/* REASONS_EN */.g), LONGEST),
        values: toldValues(cause.values),
    }));
    return {
        code: reason.code,
        metric: reason.metric === undefined ? null : clipped(reason.metric, LONGEST),
        text: clipped(sentenceOf(reason, reasons_en/* REASONS_EN */.g), LONGEST),
        values: toldValues(reason.values),
        ...(because.length === 0 ? {} : { because }),
    };
}
const toldValues = (values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? value : clipped(String(value), LONGEST),
]));
/** The sentence in a language, `metric: ` before it where it is about one. Plain text. */
function sentenceOf(reason, words) {
    const { metric, because = [] } = reason;
    const known = knownSentence(reason.code, reason.values, words);
    // The text of a record has its causes in it.
    const sentence = known === undefined ? textOf(reason) : [known, ...because.map((cause) => causeOf(cause, words))].join(' ');
    return metric === undefined || metric === null ? sentence : `${shortened(metric)}: ${sentence}`;
}
const causeOf = (cause, words) => knownSentence(cause.code, cause.values, words) ?? textOf(cause);
const textOf = (told) => 'text' in told ? told.text : told.code;
/** Undefined for what this version has no sentence for: a code of another version, or values that are not those of the code. */
function knownSentence(code, values, words) {
    if (!isKnown(code, words) || !hasValuesOf(code, values))
        return undefined;
    return words[code](values);
}
const isKnown = (code, words) => Object.hasOwn(words, code);
const shortened = (name) => (name.length > LONGEST_NAME ? `${clipped(name, LONGEST_NAME)}…` : name);
/** Cutting may halve a surrogate pair, which has no canonical form. */
const clipped = (text, limit) => text.slice(0, limit).toWellFormed();


/***/ }),

/***/ 10714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally),
/* harmony export */   Y: () => (/* binding */ verdictSections)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70075);
/* harmony import */ var _metrics_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63472);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93541);
/* harmony import */ var _report_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38528);
/* harmony import */ var _told_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23846);
/* harmony import */ var _training_usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52738);
/* harmony import */ var _wording_wordings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98790);







/** Heading, rule change, where the numbers come from, table and reasons: what a reader must see. */
function verdictSections(view, stage) {
    const { record, language } = view;
    const words = (0,_wording_wordings_js__WEBPACK_IMPORTED_MODULE_5__/* .wordingOf */ .O)(language);
    const judged = record.metrics.filter((row) => !(0,_metrics_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isUngated */ .Rf)(row));
    const failing = judged.filter((row) => !(0,_metrics_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG)(row));
    const passing = judged.filter(_metrics_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG);
    const shown = [...failing.slice(0, stage.failedRows), ...passing.slice(0, stage.passingRows)];
    const left = {
        failing: Math.max(0, failing.length - stage.failedRows),
        passing: Math.max(0, passing.length - stage.passingRows),
    };
    return [
        `## ${(0,_report_view_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .gD)(view)}`,
        ...(record.policyChanged && record.policyDigest !== null ? [`> [!WARNING]\n> ${words.verdict.policyChanged}`] : []),
        ...(0,_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .provenanceLine */ .Mh)(view),
        ...(stage.usage ? (0,_training_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .usageLine */ .U0)(view) : []),
        ...(judged.length === 0 ? [] : [`**${tally(judged, words.verdict)}**`]),
        ...(shown.length === 0 ? [] : [(0,_metrics_table_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsTable */ .sQ)(shown, view)]),
        ...(left.failing + left.passing === 0 ? [] : [`_${words.verdict.leftOut(left)}_`]),
        ...reasons(record, stage.reasons, words),
    ];
}
/** The order in which verdicts are counted, worst first. */
const TALLIED = ['missing', 'invalid', 'worse', 'inconclusive', 'better', 'pass'];
/** `1 worse, 3 better`: how many rows with a gate have which verdict. Plain text, which means the same as Markdown. */
function tally(rows, words) {
    const judged = rows.filter((row) => !(0,_metrics_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isUngated */ .Rf)(row));
    const numberOf = (wanted) => judged.filter(({ verdict }) => verdict === wanted).length;
    return [
        ...TALLIED.map((verdict) => [numberOf(verdict), words.row[verdict]]),
        [numberOf('ungated'), words.notJudged],
    ]
        .filter(([number]) => number > 0)
        .map(([number, word]) => words.tally(number, word))
        .join(', ');
}
function reasons({ reasons: all }, most, words) {
    if (all.length === 0)
        return [];
    const left = all.length - most;
    const lines = all.slice(0, most).map((reason) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_told_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .sentenceOf */ .$)(reason, words.reasons))}`);
    return [[...lines, ...(left > 0 ? [`- ${words.more(left)}`] : [])].join('\n')];
}


/***/ }),

/***/ 47394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ reportedOf),
/* harmony export */   SZ: () => (/* binding */ isApproved),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   cP: () => (/* binding */ approvalStatus),
/* harmony export */   iz: () => (/* binding */ fittingDescription),
/* harmony export */   yd: () => (/* binding */ standingText)
/* harmony export */ });
/* harmony import */ var _records_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13184);
/* harmony import */ var _wording_wordings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75061);


/**
 * The commit status that says where the approval of a pull request stands. Undefined when no model has a report: then there is nothing to
 * say, and what `compare` said stays.
 */
function approvalStatus(reviews, targetUrl, language) {
    const state = stateOf(reviews);
    if (state === undefined)
        return undefined;
    const speaking = reportedOf(reviews).filter((review) => standingOf(review) === state);
    const shown = speaking.map((review) => `${review.model}: ${standingText(review, language)}`);
    return { context: _records_names_js__WEBPACK_IMPORTED_MODULE_1__/* .APPROVAL_STATUS */ .J2, state, description: fitting(shown, language), targetUrl };
}
/** The models that there is something to say about: those with a report, believed or not. */
const reportedOf = (reviews) => reviews.filter((review) => review.kind === 'open' || review.obstacle !== 'no-report');
/** Whether nothing more is needed: every model with a report has its approvals or needs none, and there is at least one. */
const isApproved = (reviews) => stateOf(reviews) === 'success';
/** The worst one speaks for all. */
const STATES = ['failure', 'pending', 'success'];
function stateOf(reviews) {
    const standings = reportedOf(reviews).map(standingOf);
    return STATES.find((known) => standings.includes(known));
}
/** Where one model stands. */
function standingOf(review) {
    if (review.kind === 'closed')
        return mayMerge(review) ? 'success' : 'failure';
    switch (review.state.decision) {
        case 'approved':
            return 'success';
        case 'waiting':
            return 'pending';
        case 'rejected':
            return 'failure';
    }
}
/** The same in a few words, plain text. */
function standingText(review, language) {
    const { status: words } = (0,_wording_wordings_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewWordingOf */ .s)(language);
    if (review.kind === 'closed')
        return words.obstacle[review.obstacle];
    const { decision, required, missing, approvals, rejections } = review.state;
    const tally = words.tally(required - missing, required);
    switch (decision) {
        case 'approved':
            return words.approved(tally, logins(approvals));
        case 'waiting':
            return tally;
        case 'rejected':
            return words.rejected(logins(rejections));
    }
}
/** A new model has no policy before its first merge, which promotes nothing: there is nothing to approve. */
const mayMerge = ({ obstacle, report }) => obstacle === 'no-policy' && report !== undefined && !['failed', 'worse'].includes(report.record.verdict);
const logins = (voices) => voices.map(({ login }) => login).join(', ');
/** GitHub takes 140 characters. UTF-16 units are never fewer than those, however it counts. */
const LONGEST_DESCRIPTION = 140;
/** A description of a commit status, cut to what GitHub takes. */
function fittingDescription(whole, limit = LONGEST_DESCRIPTION) {
    return whole.length <= limit ? whole : `${whole.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
/** As many texts as fit, then how many are left out. */
function fitting(texts, language) {
    const whole = texts.join('; ');
    if (whole.length <= LONGEST_DESCRIPTION)
        return whole;
    const [first = '', ...others] = texts;
    const more = others.length === 0 ? '' : `; ${(0,_wording_wordings_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewWordingOf */ .s)(language).status.more(others.length)}`;
    return `${fittingDescription(first, LONGEST_DESCRIPTION - more.length)}${more}`;
}


/***/ })

};
