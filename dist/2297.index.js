export const id = 2297;
export const ids = [2297];
export const modules = {

/***/ 92297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./build/src/config/affected.js
var affected = __webpack_require__(19430);
// EXTERNAL MODULE: ./build/src/config/input-key.js + 1 modules
var input_key = __webpack_require__(56544);
// EXTERNAL MODULE: ./build/src/config/load.js + 7 modules
var load = __webpack_require__(85181);
// EXTERNAL MODULE: ./build/src/config/policy.js
var config_policy = __webpack_require__(21520);
// EXTERNAL MODULE: ./build/src/config/project.js
var config_project = __webpack_require__(35949);
// EXTERNAL MODULE: ./build/src/report/doubt-sentence.js
var doubt_sentence = __webpack_require__(22318);
// EXTERNAL MODULE: ./build/src/report/wording/doubts-en.js
var doubts_en = __webpack_require__(95278);
// EXTERNAL MODULE: ./build/src/config/load-base.js
var load_base = __webpack_require__(10982);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/actions/plan/base.js




/** Reads the base. What is wrong in it does not stop a plan, because the change may be what repairs it. */
async function readBase(git, commit, config) {
    const none = { commit, keys: new Map(), project: undefined };
    if (commit === undefined)
        return { ...none, note: undefined };
    const tree = await git.tree(commit);
    const base = await (0,load_base/* loadBaseProject */.R)(tree, config);
    switch (base.kind) {
        case 'absent':
            return { ...none, note: undefined };
        case 'broken':
            return { ...none, note: unreadable(commit, base.problems[0]) };
        case 'present':
            return withKeys(tree, commit, base.project);
    }
}
async function withKeys(tree, commit, project) {
    try {
        return { commit, project, keys: await (0,input_key/* inputKeys */.n)(tree, project), note: undefined };
    }
    catch (error) {
        const problem = (0,errors/* firstUserError */.OO)(error);
        if (problem === undefined)
            throw error;
        // The policy is sound even where inputs are missing, so it still counts.
        return { commit, project, keys: new Map(), note: unreadable(commit, problem) };
    }
}
function unreadable(commit, { message, file, line }) {
    const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
    return `The configuration of ${(0,affected/* shortCommit */.Ax)(commit)} has problems, so every model counts as new: ${message}${place}`;
}

// EXTERNAL MODULE: ./build/src/records/evaluation-set.js
var evaluation_set = __webpack_require__(20909);
// EXTERNAL MODULE: ./build/src/records/find-score.js
var find_score = __webpack_require__(61834);
// EXTERNAL MODULE: ./build/src/release/production.js
var release_production = __webpack_require__(74428);
// EXTERNAL MODULE: ./build/src/report/told-reason.js + 2 modules
var told_reason = __webpack_require__(23846);
// EXTERNAL MODULE: ./build/src/training/champion.js
var champion = __webpack_require__(66801);
;// CONCATENATED MODULE: ./build/actions/plan/champion.js








/**
 * Whether the model in production has to be scored on the evaluation data of the head: when the policy of the base branch has
 * `evaluate.command` and compares with production, and production was measured on other data. Undefined when there is nothing to do. A
 * GitOps repository that cannot be read is a warning: the plan stands without it.
 */
async function planChampion({ model, inputKey, data, policy: project, trust }, { candidates, gitops, log }) {
    const policy = (0,config_policy/* policyOf */.U)(project, model);
    const command = policy?.evaluate.command;
    const evaluationSet = (0,evaluation_set/* evaluationSetDigest */.p)(data);
    if (policy?.promote === undefined || command === undefined || evaluationSet === null)
        return undefined;
    if (!policy.evaluate.baselines.includes('production'))
        return undefined;
    const production = await (0,release_production/* readProduction */.M)(model, policy.promote, gitops);
    if (production.kind === 'unreadable') {
        log.warning(`${model}: production is not scored. ${(0,told_reason/* toldReason */.c)(production.reason).text}`);
    }
    if (production.kind !== 'released' || production.release.evaluationSet === evaluationSet)
        return undefined;
    const { release } = production;
    const score = trust === undefined
        ? undefined
        : await (0,find_score/* findScore */.i)(candidates, { ...trust, model, inputKey, champion: release, command, evaluationSet });
    if (score?.kind === 'found')
        return { kind: 'scored', version: release.version, runUrl: score.run.url };
    for (const doubt of score?.rejected ?? []) {
        log.info(`${model}: a score is not reused. ${(0,doubt_sentence/* doubtSentence */.q)(doubt, doubts_en/* DOUBTS_EN */.M)}`);
    }
    return { kind: 'score', champion: (0,champion/* championOf */.b)(release, command) };
}

;// CONCATENATED MODULE: ./build/actions/plan/change.js

/**
 * Of a pull request, the test merge that GitHub makes is compared with its first parent, the base; a checkout of the head itself
 * with the base that the event names. Everywhere else a commit is compared with its first parent.
 */
async function changeOf(git, pullRequest) {
    const head = await git.head();
    const [first, ...others] = await git.parents(head);
    if (pullRequest === undefined)
        return { head, base: first };
    if (head === pullRequest.head)
        return { head, base: pullRequest.base };
    if (others.includes(pullRequest.head))
        return { head, base: first };
    throw new errors/* UserError */.yo('plan.wrong-checkout', `The checkout is at ${head}, which is neither pull request #${pullRequest.number} nor its test merge.`, { hint: 'Run actions/checkout without `ref:` before this step.' });
}

// EXTERNAL MODULE: ./build/src/data/suggest.js
var suggest = __webpack_require__(88160);
;// CONCATENATED MODULE: ./build/actions/plan/choose.js


/** The names given by hand, each once. Throws for those that no model has. */
function chosenModels(names, project) {
    const known = project.models.map(({ name }) => name);
    const chosen = [...new Set(names)];
    (0,errors/* throwProblems */.Jh)(chosen.filter((name) => !known.includes(name)).map((name) => unknownModel(name, known, project.file)));
    return chosen;
}
const MOST_LISTED = 20;
function unknownModel(name, known, file) {
    const meant = (0,suggest/* suggest */.Z)(name, known);
    const more = known.length > MOST_LISTED ? ` and ${known.length - MOST_LISTED} more` : '';
    const list = `The models are ${known.slice(0, MOST_LISTED).join(', ')}${more}.`;
    const shown = JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
    return new errors/* UserError */.yo('plan.unknown-model', `${file} has no model ${shown}.`, {
        hint: meant === undefined ? list : `Did you mean ${meant}? ${list}`,
    });
}

;// CONCATENATED MODULE: ./build/actions/plan/matrix.js

/** GitHub starts no larger matrix. */
const MOST_JOBS = 256;
/** For checking out, uploading and everything else around the command. */
const AROUND_MINUTES = 10;
function matrixEntry(model, { inputKey, cached, store, champion }) {
    const { runner, timeoutMilliseconds, graceMilliseconds } = model.train;
    // A scoring may take as long as a training.
    const commands = champion !== undefined && !cached ? 2 : 1;
    return {
        model: model.name,
        runner,
        'input-key': inputKey,
        cached,
        'timeout-minutes': Math.ceil((commands * (timeoutMilliseconds + graceMilliseconds)) / 60_000) + AROUND_MINUTES,
        store,
        champion: champion === undefined ? '' : JSON.stringify(champion),
    };
}
/** The JSON that `strategy.matrix` takes. */
function matrixJson(entries) {
    if (entries.length > MOST_JOBS) {
        throw new errors/* UserError */.yo('plan.too-many-models', `${entries.length} models are planned; GitHub runs ${MOST_JOBS} jobs.`, {
            hint: 'Name fewer models with the input `models`, or split the change.',
        });
    }
    return JSON.stringify({ include: entries });
}

// EXTERNAL MODULE: ./build/src/records/doubt.js
var doubt = __webpack_require__(90362);
// EXTERNAL MODULE: ./build/src/records/find-candidate.js
var find_candidate = __webpack_require__(38273);
;// CONCATENATED MODULE: ./build/actions/plan/reuse.js


/** Looks for a candidate of the same input key by the very rules of `compare`, so that both find the same one. */
async function findReusable(source, { store, ...wanted }) {
    const found = await (0,find_candidate/* findCandidate */.$)(source, wanted);
    if (found.kind === 'none')
        return { kind: 'none', rejected: found.rejected };
    const { record, artifact, run } = found;
    if (store !== '' && !isIn(store, record.artifact.uri)) {
        // Promotion takes the model from the store, and only `train` puts it there.
        return { kind: 'none', rejected: [(0,doubt/* passedOver */.J)(artifact.id, { code: 'doubt.not-in-store', values: { store } })] };
    }
    return { kind: 'reusable', candidate: { artifact: artifact.name, runUrl: run.url } };
}
const isIn = (store, uri) => uri?.startsWith(`${store.replace(/\/+$/, '')}/`) ?? false;

// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
;// CONCATENATED MODULE: ./build/actions/plan/summary.js


const WORDS = {
    train: '🏋️ train',
    reuse: '♻️ reuse',
    'check-data': '🔎 check data',
    none: '–',
};
/** More rows than this, and those that need nothing are folded away. */
const MOST_IDLE_ROWS = 10;
/** The job summary: what happens with each model, and why. */
function planSummary({ models, base, head, fromFork }, note) {
    const planned = models.filter(({ decision }) => decision !== 'none');
    const idle = models.filter(({ decision }) => decision === 'none');
    const shown = idle.length > MOST_IDLE_ROWS ? planned : [...planned, ...idle];
    return [
        `### Plan: ${headline(planned)}`,
        fromFork
            ? [`This pull request comes from a fork: its data is checked, but its code is not run on your runners.`]
            : [],
        shown.length === 0 ? [] : [rowsOf(shown)],
        shown.length === models.length ? [] : [(0,markdown/* details */.zH)(`${idle.length} models need nothing`, rowsOf(idle))],
        note === undefined ? [] : [`⚠️ ${(0,markdown/* text */.Qq)(note, 1000)}`],
        `<sub>${base === null ? 'First commit' : `Compared ${(0,markdown/* code */.aY)((0,affected/* shortCommit */.Ax)(base))} with`} ${(0,markdown/* code */.aY)((0,affected/* shortCommit */.Ax)(head))}.</sub>`,
    ]
        .flat()
        .join('\n\n');
}
function headline(planned) {
    if (planned.length === 0)
        return 'no model is affected';
    const count = (decision) => planned.filter((row) => row.decision === decision).length;
    const parts = [
        [count('train'), 'to train'],
        [count('reuse'), 'reused'],
        [count('check-data'), 'to check'],
    ];
    return parts.flatMap(([number, word]) => (number === 0 ? [] : [`${number} ${word}`])).join(', ');
}
const rowsOf = (rows) => (0,markdown/* table */.tp)('llll', ['model', 'decision', 'why', 'candidate'], rows.map((row) => [(0,markdown/* code */.aY)(row.model), WORDS[row.decision], whyOf(row), candidateOf(row)]));
const whyOf = ({ why, champion }) => [(0,markdown/* text */.Qq)(why, 400), ...(champion === null ? [] : [championSentence(champion, markdown/* link */.nf)])].join(' ');
/** What happens with the model in production. @param linked shows the name of a run that has an address */
function championSentence(champion, linked = (name, address) => `${name} (${address})`) {
    switch (champion.kind) {
        case 'score':
            return `Champion ${champion.champion.version} is scored on the new evaluation data.`;
        case 'scored':
            return `Champion ${champion.version} was scored on the new evaluation data by ${linked('an earlier run', champion.runUrl)}.`;
    }
}
function candidateOf({ decision, inputKey, candidate }) {
    if (candidate !== null)
        return (0,markdown/* link */.nf)((0,markdown/* code */.aY)(candidate.artifact), candidate.runUrl);
    return decision === 'train' && inputKey !== null ? `new, key ${(0,markdown/* code */.aY)(inputKey.slice(0, 12))}` : '–';
}

;// CONCATENATED MODULE: ./build/actions/plan/plan.js














/** Decides what a change needs: which models it affects, which candidates can be reused, what has to be trained. */
async function plan(inputs, context, ports) {
    const { git, log } = ports;
    const change = await changeOf(git, context.pullRequest);
    const tree = await git.tree(change.head);
    const project = await (0,load/* loadProject */.g)(tree, inputs.config);
    const chosen = chosenModels(inputs.models, project);
    const keys = await (0,input_key/* inputKeys */.n)(tree, project);
    const base = await readBase(git, change.base, inputs.config);
    if (base.note !== undefined)
        log.warning(base.note);
    const fromFork = context.pullRequest?.fromFork === true;
    const trusted = context.pullRequest === undefined ? await defaultHead(context, ports) : base.commit;
    const head = context.pullRequest?.head ?? change.head;
    const policy = context.pullRequest === undefined && change.head === trusted ? project : base.project;
    const rows = [];
    for (const row of (0,affected/* affectedModels */.jc)(keys, base, chosen)) {
        rows.push(await decide(row, { project, keys, base, policy, trusted, head, fromFork, context, ports }));
    }
    for (const { model, decision, why, champion } of rows) {
        log.info([`${model}: ${decision}.`, why, ...(champion === null ? [] : [championSentence(champion)])].join(' '));
    }
    const data = { head: change.head, base: change.base ?? null, fromFork, models: rows };
    return conclude(data, outputsOf(rows, project, policy, fromFork), base);
}
/** Outside a pull request the default branch is the base: its policy counts, and only its workflows are believed. */
async function defaultHead({ defaultBranch }, { candidates }) {
    return defaultBranch === undefined ? undefined : await candidates.repository.branchHead(defaultBranch);
}
async function decide(row, situation) {
    const { project, keys, base, fromFork } = situation;
    const { model, state } = row;
    const inputKey = keys.get(model)?.key ?? null;
    const edited = state !== 'removed' && base.project !== undefined && policyEdited(base.project, project, model);
    const why = edited ? `${row.why} Its policy is edited too, which counts after the merge.` : row.why;
    const decided = { model, state, why, inputKey, candidate: null, champion: null };
    const key = keys.get(model);
    if (key === undefined || !(0,affected/* isAffected */.fH)(state))
        return { ...decided, decision: 'none' };
    if (fromFork)
        return { ...decided, decision: 'check-data' };
    const trust = trustOf(situation);
    const candidate = trust && (await reusable(model, key.key, trust, situation));
    const request = { model, inputKey: key.key, data: key.data, policy: situation.policy, trust };
    const champion = (await planChampion(request, situation.ports)) ?? null;
    if (candidate === undefined)
        return { ...decided, decision: 'train', champion };
    return { ...decided, decision: 'reuse', candidate, champion };
}
/** Whose runs are believed; undefined when nobody's are. */
function trustOf({ trusted, head, context }) {
    const { repository, workflowPath } = context;
    const baseBranch = context.pullRequest?.baseBranch ?? context.defaultBranch;
    if (workflowPath === undefined || trusted === undefined || baseBranch === undefined)
        return undefined;
    return { repository, workflowPath, baseBranch, trusted, head };
}
/** A new model's policy is no edit: there was nothing to edit. */
function policyEdited(base, head, model) {
    const before = (0,config_policy/* policyOf */.U)(base, model);
    return before !== undefined && (0,config_policy/* policyChanged */.X)(before, (0,config_policy/* policyOf */.U)(head, model));
}
async function reusable(model, inputKey, trust, { policy, ports }) {
    const reuse = await findReusable(ports.candidates, { ...trust, model, inputKey, store: storeOf(policy, model) });
    if (reuse.kind === 'reusable')
        return reuse.candidate;
    for (const doubt of reuse.rejected) {
        ports.log.info(`${model}: a candidate is not reused. ${(0,doubt_sentence/* doubtSentence */.q)(doubt, doubts_en/* DOUBTS_EN */.M)}`);
    }
    return undefined;
}
const storeOf = (policy, model) => (0,config_policy/* policyOf */.U)(policy, model)?.promote?.store ?? '';
function outputsOf(rows, project, policy, fromFork) {
    const planned = rows.filter(({ decision }) => decision !== 'none');
    const entries = planned.flatMap(({ model: name, decision, inputKey, champion: plan }) => {
        const model = (0,config_project/* modelNamed */.XI)(project, name);
        if (model === undefined || inputKey === null)
            return [];
        const champion = plan?.kind === 'score' ? plan.champion : undefined;
        return [matrixEntry(model, { inputKey, cached: decision === 'reuse', store: storeOf(policy, name), champion })];
    });
    const training = fromFork ? [] : entries.filter(({ cached, champion }) => !cached || champion !== '');
    const hasData = planned.some(({ model }) => ((0,config_project/* modelNamed */.XI)(project, model)?.data.length ?? 0) > 0);
    return {
        models: JSON.stringify(planned.map(({ model }) => model)),
        matrix: matrixJson(entries),
        'train-matrix': matrixJson(training),
        validate: flag(hasData),
        train: flag(training.length > 0),
        report: flag(entries.length > 0 && !fromFork),
    };
}
const flag = (value) => (value ? 'true' : 'false');
function conclude(data, outputs, { note }) {
    const { models, fromFork } = data;
    const planned = models.filter(({ decision }) => decision !== 'none');
    const common = { data, outputs, summary: planSummary(data, note) };
    if (planned.length === 0) {
        const message = 'No model is affected: nothing to train.';
        return { ...common, decision: 'skipped', reason: 'plan.nothing-affected', message };
    }
    if (fromFork) {
        const message = 'The pull request comes from a fork: its data is checked, but its code is not run.';
        return { ...common, decision: 'ok', reason: 'plan.fork', message };
    }
    const trained = models.filter(({ decision }) => decision === 'train').length;
    const scored = models.filter(({ champion }) => champion?.kind === 'score').length;
    const scoring = scored === 0 ? '' : ` ${scored} in production to score on new evaluation data.`;
    const message = `${planned.length} of ${models.length} models in the plan: ${trained} to train, ${planned.length - trained} reused.${scoring}`;
    return { ...common, decision: 'ok', reason: 'plan.ready', message };
}


/***/ }),

/***/ 19430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   fH: () => (/* binding */ isAffected),
/* harmony export */   jc: () => (/* binding */ affectedModels)
/* harmony export */ });
/**
 * What a change means for every model: those of the head in their order, then removed ones.
 * @param chosen names given by hand; when there are any, the plan holds exactly these
 */
function affectedModels(head, base, chosen) {
    const rows = [...head].map(([model, key]) => {
        const change = changeOf(key, base, model);
        if (chosen.length === 0)
            return { model, ...change };
        return chosen.includes(model)
            ? { model, state: 'chosen', why: `Chosen by hand. ${change.why}` }
            : { model, state: 'not-chosen', why: 'Other models were chosen by hand.' };
    });
    const removed = [...base.keys.keys()].filter((model) => !head.has(model));
    return [
        ...rows,
        ...removed.map((model) => ({ model, state: 'removed', why: 'This change removes the model.' })),
    ];
}
/** Whether a model of this state is planned. */
function isAffected(state) {
    switch (state) {
        case 'new':
        case 'changed':
        case 'chosen':
            return true;
        case 'unchanged':
        case 'not-chosen':
        case 'removed':
            return false;
    }
}
/** A commit as people write it. */
const shortCommit = (commit) => commit?.slice(0, 7) ?? 'the start';
function changeOf(key, base, model) {
    const before = base.keys.get(model);
    if (before === undefined)
        return {
            state: 'new',
            why: `New: ${base.commit === undefined ? 'there is no earlier commit' : `not in ${shortCommit(base.commit)}`}.`,
        };
    if (before.key === key.key)
        return { state: 'unchanged', why: `Inputs unchanged since ${shortCommit(base.commit)}.` };
    return { state: 'changed', why: `Changed: ${changes(before, key).join('; ')}.` };
}
/** What differs between two keys, such as `train.py`, `data set test`, `train.command`. */
function changes(before, after) {
    return [
        ...listed(filesChanged(before, after)),
        ...listed(dataChanged(before, after)),
        ...listed(Object.keys(after.train)
            .filter((key) => JSON.stringify(Reflect.get(before.train, key)) !== JSON.stringify(Reflect.get(after.train, key)))
            .map((key) => `train.${key}`)),
    ];
}
function filesChanged(before, after) {
    const old = new Map(before.inputs.map(({ path, id }) => [path, id]));
    const now = new Set(after.inputs.map(({ path }) => path));
    return [
        ...after.inputs.flatMap(({ path, id }) => {
            const previous = old.get(path);
            if (previous === undefined)
                return [`${path} added`];
            return previous === id ? [] : [path];
        }),
        ...before.inputs.filter(({ path }) => !now.has(path)).map(({ path }) => `${path} removed`),
    ];
}
function dataChanged(before, after) {
    const old = new Map(before.data.map((dataset) => [dataset.name, dataset]));
    const now = new Set(after.data.map(({ name }) => name));
    return [
        ...after.data.flatMap(({ name, path, role, digest, files }) => {
            const previous = old.get(name);
            if (previous === undefined)
                return [`data set ${name} added`];
            if (previous.digest !== digest)
                return [`data set ${name}${extent(previous.files, files)}`];
            if (previous.path !== path)
                return [`path of data set ${name}`];
            return previous.role === role ? [] : [`role of data set ${name}`];
        }),
        ...before.data.filter(({ name }) => !now.has(name)).map(({ name }) => `data set ${name} removed`),
    ];
}
/** How many of the files of a data set differ, such as ` (2 of 30 files)`. Nothing for one file. */
function extent(before, after) {
    if (before.length === 0 || after.length === 0)
        return '';
    const old = new Map(before.map(({ path, digest }) => [path, digest]));
    const now = new Map(after.map(({ path, digest }) => [path, digest]));
    const all = new Set([...old.keys(), ...now.keys()]);
    const changed = [...all].filter((path) => old.get(path) !== now.get(path)).length;
    return ` (${changed} of ${all.size} files)`;
}
const MOST_NAMED = 3;
function listed(names) {
    if (names.length === 0)
        return [];
    const more = names.length - MOST_NAMED;
    return [names.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '')];
}


/***/ }),

/***/ 56544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ inputKeys)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/records/digest.js
var digest = __webpack_require__(64466);
// EXTERNAL MODULE: ./build/src/config/check-model.js + 1 modules
var check_model = __webpack_require__(395);
// EXTERNAL MODULE: ./build/src/config/data-digest.js
var data_digest = __webpack_require__(95267);
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
        const glob = (0,repository_path/* normalised */.Z7)(excludes ? written.slice(1) : written);
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
    return (0,config_project/* outputPaths */.uk)(train.outputs).flatMap(({ key, path: output }) => {
        const input = inputs.find((path) => (0,repository_path/* isWithin */.UO)(path, output));
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
        // A closing slash says how a folder is read, not which one it is.
        .map(({ name, path, role, digest }) => ({ name, path: path.replace(/\/$/, ''), role, digest }))
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
            ...(outputs.metricsReading === undefined ? {} : { metricsReading: readingOf(outputs.metricsReading) }),
        },
        gpu: gpu === undefined ? null : { count: gpu.count, memory: gpu.memoryBytes ?? null, driver: gpu.driver ?? null },
        seed: seed ?? null,
    };
}
const readingOf = ({ format, include, exclude, epoch }) => ({
    format: format ?? null,
    include: include ?? null,
    exclude: exclude ?? null,
    epoch: epoch ?? null,
});


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

/***/ 21520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf),
/* harmony export */   X: () => (/* binding */ policyChanged)
/* harmony export */ });
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64466);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35949);


/** Undefined when the base has no configuration or not this model: then there is no policy yet. */
function policyOf(base, model) {
    const found = base === undefined ? undefined : (0,_project_js__WEBPACK_IMPORTED_MODULE_1__/* .modelNamed */ .XI)(base, model);
    if (found === undefined)
        return undefined;
    const { task, evaluate, approve, promote } = found;
    return { task, evaluate, approve, promote, digest: policyDigest({ task, evaluate, approve, promote }) };
}
/** Whether a change edits the policy of a model; adding or removing one is an edit. */
function policyChanged(base, head) {
    return base?.digest !== head?.digest;
}
function policyDigest({ task, evaluate, approve, promote }) {
    return (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .recordDigest */ .kd)({
        task,
        evaluate: { ...evaluate, gates: sortedBy(evaluate.gates, ({ metric }) => metric) },
        approve: { ...approve, from: sortedBy(approve.from, (approver) => JSON.stringify(approver)) },
        promote: promote === undefined
            ? null
            : {
                ...promote,
                environments: sortedBy(promote.environments, ({ name }) => name).map((environment) => ({
                    ...environment,
                    files: environment.files.map((file) => ({ ...file, set: sortedBy(file.set, ({ path }) => path) })),
                })),
            },
    });
}
const sortedBy = (items, keyOf) => items.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));


/***/ }),

/***/ 90362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ passedOver)
/* harmony export */ });
/** @param artifact its number */
const passedOver = (artifact, { code, values }) => 
// The compiler does not see that the code and its values stay together.
({ code, values: { ...values, artifact } });


/***/ }),

/***/ 69798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U3: () => (/* binding */ downloadRecord),
/* harmony export */   oj: () => (/* binding */ MAXIMUM_ARTIFACT_BYTES),
/* harmony export */   zw: () => (/* binding */ downloadInto)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _read_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7717);



/** Record artifacts carry small files, at most 256 MiB of predictions beside a record and its metrics. */
const MAXIMUM_ARTIFACT_BYTES = 301_989_888;
/**
 * One file of an artifact. The download is removed again.
 * Throws `UserError('record.missing')` when the artifact does not hold the file, and what the ports throw.
 */
async function downloadRecord(ports, artifact, file) {
    const folder = await ports.files.temporaryFolder('trainyard-record-');
    try {
        return await readIn(ports.files, await unpacked(ports, artifact, folder), artifact.name, file);
    }
    finally {
        await ports.files.remove(folder);
    }
}
/**
 * One file of an artifact, and the folder below `root` where the whole artifact stays; it is downloaded once. Without a root nothing stays.
 * Throws as `downloadRecord`.
 */
async function downloadInto(ports, artifact, file, root) {
    if (root === undefined)
        return { content: await downloadRecord(ports, artifact, file), folder: undefined };
    const folder = await unpacked(ports, artifact, root);
    return { folder, content: await readIn(ports.files, folder, artifact.name, file) };
}
/**
 * A record that stands in a folder, such as an unpacked artifact. Listing the files refuses symbolic links, which could lead to files
 * of this machine.
 * @param whose names the source in errors
 */
async function readIn(files, folder, whose, file) {
    const found = (await files.walk(folder)).some(({ path }) => path === file);
    const content = found ? await files.read(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, file), _read_record_js__WEBPACK_IMPORTED_MODULE_2__/* .MAXIMUM_RECORD_BYTES */ .nw) : undefined;
    if (content !== undefined)
        return content;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('record.missing', `The artifact ${whose} holds no ${file}.`);
}
async function unpacked({ artifacts, files }, artifact, root) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, String(artifact.id));
    if ((await files.stat(folder)) !== undefined)
        return folder;
    try {
        await artifacts.download(artifact, folder, MAXIMUM_ARTIFACT_BYTES);
        return folder;
    }
    catch (error) {
        // Half an artifact must not be taken for a whole one later.
        await files.remove(folder);
        throw error;
    }
}


/***/ }),

/***/ 20909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ evaluationSetDigest)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64466);

/** Two models were measured on the same rows when this is equal; null when no evaluation data is declared. */
function evaluationSetDigest(data) {
    const sets = data
        .filter((set) => set.role === 'evaluation')
        .map(({ name, digest }) => ({ name, digest }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    return sets.length === 0 ? null : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .recordDigest */ .kd)(sets);
}


/***/ }),

/***/ 38273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findCandidate),
/* harmony export */   O: () => (/* binding */ findCandidateByDigest)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64466);
/* harmony import */ var _download_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69798);
/* harmony import */ var _find_proposed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78549);
/* harmony import */ var _first_believable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9410);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13184);
/* harmony import */ var _read_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7717);






/**
 * The newest candidate of a model with this input key that can be believed, by the rules of `findProposed`.
 * Errors of GitHub are thrown; a candidate that is wrong is passed over and told in `rejected`.
 */
async function findCandidate(source, wanted) {
    const result = await (0,_find_proposed_js__WEBPACK_IMPORTED_MODULE_2__/* .findProposed */ .K)(source, wanted, {
        name: (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .candidateArtifactName */ .xl)(wanted.model, wanted.inputKey),
        file: _names_js__WEBPACK_IMPORTED_MODULE_5__/* .CANDIDATE_FILE */ .Tz,
        read: _read_record_js__WEBPACK_IMPORTED_MODULE_4__/* .readCandidate */ .G9,
        contradiction: () => undefined,
    });
    return result.kind === 'none' ? result : { ...result, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .recordDigest */ .kd)(result.record) };
}
/**
 * The very candidate with this digest. A later training with the same inputs is another one, and does not stand in for it.
 * Errors of GitHub are thrown; a candidate that is wrong is passed over and told in `rejected`.
 */
async function findCandidateByDigest(source, expected, { model, inputKey, keepIn, digest }) {
    const result = await (0,_first_believable_js__WEBPACK_IMPORTED_MODULE_3__/* .firstBelievable */ .U)(source.runs, (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .candidateArtifactName */ .xl)(model, inputKey), expected, async (artifact) => {
        const { content, folder } = await (0,_download_record_js__WEBPACK_IMPORTED_MODULE_1__/* .downloadInto */ .zw)(source, artifact, _names_js__WEBPACK_IMPORTED_MODULE_5__/* .CANDIDATE_FILE */ .Tz, keepIn);
        const read = { record: (0,_read_record_js__WEBPACK_IMPORTED_MODULE_4__/* .readCandidate */ .G9)(content, _names_js__WEBPACK_IMPORTED_MODULE_5__/* .CANDIDATE_FILE */ .Tz), folder };
        if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .recordDigest */ .kd)(read.record) === digest)
            return { kind: 'believed', found: read };
        return { kind: 'rejected', because: { code: 'doubt.not-reviewed', values: {} } };
    });
    return result.kind === 'none' ? result : { kind: 'found', ...result.found };
}


/***/ }),

/***/ 78549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ findProposed)
});

// EXTERNAL MODULE: ./build/src/records/workflow-edits.js
var workflow_edits = __webpack_require__(79443);
;// CONCATENATED MODULE: ./build/src/records/distrust-commit.js

/**
 * Why a run for a commit must not be believed; undefined when it may be.
 *
 * A run executes the workflows of its commit, and a training sees every file of it, not only those that its input key names. So what the
 * commit changes since it left the base branch must stand in the head as well, where people look at it: a module hidden in another
 * pull request, or in an earlier push, would otherwise make a model that seems to come from clean inputs. What the base branch
 * changed since is held against nobody.
 */
async function distrustCommit(repository, { trusted, head, ownWorkflows = false, wasMerged = async () => false }, commit) {
    if (commit === trusted)
        return undefined;
    const parting = await repository.mergeBase(trusted, commit);
    if (parting === undefined)
        return { code: 'doubt.no-history', values: { commit } };
    if (parting === commit)
        return undefined;
    const [before, after] = [await entriesOf(repository, parting), await entriesOf(repository, commit)];
    const edits = (0,workflow_edits/* workflowEdits */.v)(before, after);
    if (edits.length > 0 && !(ownWorkflows && commit === head)) {
        return { code: 'doubt.edits-workflows', values: { commit, files: listed(edits) } };
    }
    if (commit === head)
        return undefined;
    const elsewhere = notIn(await entriesOf(repository, head), changed(before, after));
    if (elsewhere.length === 0 || (await wasMerged(commit)))
        return undefined;
    return { code: 'doubt.other-content', values: { commit, head, files: listed(elsewhere) } };
}
const entriesOf = async (repository, commit) => await (await repository.tree(commit)).list();
const contents = (entries) => new Map(entries.map(({ path, kind, id }) => [path, `${kind} ${id}`]));
/** What a commit says of every path that it changed; undefined for those it removed. */
function changed(before, after) {
    const [old, now] = [contents(before), contents(after)];
    const paths = [...new Set([...old.keys(), ...now.keys()])];
    return new Map(paths.filter((path) => old.get(path) !== now.get(path)).map((path) => [path, now.get(path)]));
}
function notIn(head, changes) {
    const now = contents(head);
    return [...changes].flatMap(([path, content]) => (now.get(path) === content ? [] : [path])).sort();
}
const NAMED = 3;
function listed(paths) {
    return [...paths.slice(0, NAMED), ...(paths.length > NAMED ? ['…'] : [])].join(', ');
}

// EXTERNAL MODULE: ./build/src/records/download-record.js
var download_record = __webpack_require__(69798);
// EXTERNAL MODULE: ./build/src/records/first-believable.js
var first_believable = __webpack_require__(9410);
// EXTERNAL MODULE: ./build/src/records/provenance.js
var provenance = __webpack_require__(79833);
;// CONCATENATED MODULE: ./build/src/records/find-proposed.js




/**
 * The newest record of a training job, for a model and an input key, that can be believed. Its artifact's name proves nothing: the run
 * that uploaded it must be one of the expected workflow, for a commit that changes nothing but what the head holds too and no workflow
 * at all, and the record must name that run, the commit GitHub ran it for, and the whole key.
 * Errors of GitHub are thrown; a record that is wrong is passed over and told in `rejected`.
 */
async function findProposed(source, wanted, { name, file, read, contradiction }) {
    const result = await (0,first_believable/* firstBelievable */.U)(source.runs, name, wanted, async (artifact, run) => {
        const doubt = (await (0,provenance/* distrustBase */.qd)(source.runs, run, wanted)) ??
            (await distrustCommit(source.repository, wanted, run.headCommit));
        if (doubt !== undefined)
            return { kind: 'rejected', because: doubt };
        const { content, folder } = await (0,download_record/* downloadInto */.zw)(source, artifact, file, wanted.keepIn);
        const record = read(content, file);
        const because = otherOrigin(record, run, wanted) ?? contradiction(record);
        return because === undefined ? { kind: 'believed', found: { record, folder } } : { kind: 'rejected', because };
    });
    if (result.kind === 'none')
        return result;
    const { found, artifact, run } = result;
    return { kind: 'found', ...found, artifact, run };
}
function otherOrigin(record, run, wanted) {
    const { model, inputKey, repository } = wanted;
    if (record.model !== model)
        return { code: 'doubt.names-model', values: { model: record.model, expected: model } };
    if (record.inputKey !== inputKey)
        return { code: 'doubt.names-input-key', values: {} };
    if (record.repository !== repository) {
        return { code: 'doubt.names-repository', values: { repository: record.repository } };
    }
    if (record.run.id !== run.id)
        return { code: 'doubt.names-run', values: { named: record.run.id, run: run.id } };
    if (record.commits.head !== run.headCommit) {
        return { code: 'doubt.names-commit', values: { commit: record.commits.head, expected: run.headCommit } };
    }
    return undefined;
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

/***/ 9410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ firstBelievable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90362);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79833);



/** Many artifacts of one name mean a mistake or an attack: looking at the newest is enough. */
const EXAMINED = 20;
/**
 * The newest artifact of a name that an expected run uploaded and that reads as it should.
 * User errors while reading pass the artifact over; GitHub being unable to answer is thrown, because it says nothing about the artifact.
 */
async function firstBelievable(runs, name, expected, read) {
    const rejected = [];
    for (const artifact of (await runs.artifacts(name)).slice(0, EXAMINED)) {
        const examined = await examine(runs, artifact, expected, read);
        if (examined.kind === 'found')
            return examined;
        rejected.push((0,_doubt_js__WEBPACK_IMPORTED_MODULE_1__/* .passedOver */ .J)(artifact.id, examined.because));
    }
    return { kind: 'none', rejected };
}
async function examine(runs, artifact, expected, read) {
    const reject = (because) => ({ kind: 'rejected', because });
    if (artifact.expired)
        return reject({ code: 'doubt.expired', values: {} });
    if (artifact.runId === undefined)
        return reject({ code: 'doubt.run-unknown', values: {} });
    try {
        const run = await runs.get(artifact.runId);
        const doubt = (0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .distrust */ .p7)(run, expected);
        if (doubt !== undefined)
            return reject(doubt);
        const reading = await read(artifact, run);
        return reading.kind === 'rejected' ? reading : { kind: 'found', found: reading.found, artifact, run };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        // Deleted meanwhile is an answer; no permission, too many requests or an outage are none.
        if (error.code.startsWith('github.') && error.code !== 'github.not-found')
            throw error;
        return reject({ code: 'doubt.unreadable', values: { problem: error.message } });
    }
}


/***/ }),

/***/ 79443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ workflowEditsBetween),
/* harmony export */   v: () => (/* binding */ workflowEdits)
/* harmony export */ });
const GUARDED = ['.github/workflows/', '.github/actions/'];
/**
 * Files below `.github/workflows` and `.github/actions` in which two commits differ. A pull request runs its own version of them, and with
 * it the job that writes reports: a report of a changed workflow proves nothing.
 */
function workflowEdits(base, head) {
    const [before, after] = [guarded(base), guarded(head)];
    const paths = new Set([...before.keys(), ...after.keys()]);
    return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}
const guarded = (entries) => new Map(entries
    // Also the folders' own names: a link or a submodule in their place changes all that is in them.
    .filter(({ path }) => GUARDED.some((folder) => `${path}/`.startsWith(folder)) || path === '.github')
    .map(({ path, kind, id }) => [path, `${kind} ${id}`]));
/** Workflow files that differ between two commits of a repository. */
async function workflowEditsBetween(repository, from, to) {
    const [before, after] = [await repository.tree(from), await repository.tree(to)];
    return workflowEdits(await before.list(), await after.list());
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

/***/ 22318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ doubtSentence)
/* harmony export */ });
/** Why an artifact was passed over: one or two sentences, plain text. */
const doubtSentence = ({ code, values }, words) => words[code](values);


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

/***/ 66801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseChampion),
/* harmony export */   b: () => (/* binding */ championOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

function championOf({ version, candidateDigest, artifact }, command) {
    return { version, candidateDigest, artifact: { uri: artifact.uri, digest: artifact.digest }, command };
}
/** Far above what the parts below can have. */
const LONGEST = 16_384;
const VERSION = /^v[1-9][0-9]{0,8}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const LONGEST_URI = 1_024;
const LONGEST_COMMAND = 4_096;
/** Reads the JSON that `plan` writes. Throws `UserError('train.champion-malformed')` for anything else. */
function parseChampion(text) {
    const given = text.length > LONGEST ? undefined : jsonObject(text);
    const artifact = given && objectAt(given, 'artifact');
    if (given === undefined || artifact === undefined)
        throw malformed('it is not the JSON object that `plan` writes');
    return {
        version: textAt(given, 'version', (value) => VERSION.test(value)),
        candidateDigest: textAt(given, 'candidateDigest', (value) => DIGEST.test(value)),
        artifact: {
            uri: textAt(artifact, 'uri', (value) => value.length <= LONGEST_URI),
            digest: textAt(artifact, 'digest', (value) => DIGEST.test(value)),
        },
        command: textAt(given, 'command', (value) => value.length <= LONGEST_COMMAND && !value.includes('\0')),
    };
}
function jsonObject(text) {
    try {
        return asObject(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
const objectAt = (given, key) => asObject(given[key]);
const asObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
function textAt(given, key, isFine) {
    const value = given[key];
    if (typeof value === 'string' && value !== '' && isFine(value))
        return value;
    throw malformed(`its ${key} is missing or has the wrong form`);
}
function malformed(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('train.champion-malformed', `The input \`champion\` cannot be used: ${why}.`, {
        hint: 'Pass the `champion` of the matrix that `plan` gives as it is.',
    });
}


/***/ })

};
