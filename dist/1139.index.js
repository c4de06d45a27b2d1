export const id = 1139;
export const ids = [1139];
export const modules = {

/***/ 71139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (/* binding */ promote)
});

// EXTERNAL MODULE: ./build/src/config/shared-language.js
var shared_language = __webpack_require__(12402);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/records/digest.js
var records_digest = __webpack_require__(64466);
;// CONCATENATED MODULE: ./build/src/release/commit-message.js

const LONGEST_HEADLINE = 100;
/**
 * Message of the commit that promotes: what went where for people, then trailers for machines. The trailers of one release
 * stand together and start with `Trainyard-Promotion`.
 * @param releases of one pull request; at least one
 */
function commitMessage(releases) {
    const [{ source }] = releases;
    const lines = releases.map(({ model, version, environment, artifact }) => `- ${model} ${version} to ${environment}: ${artifact.uri}`);
    const body = [
        `Reviewed in ${pullRequest(source)} at ${source.head.slice(0, 12)}, merged as ${source.commit.slice(0, 12)}.`,
        lines.join('\n'),
        releases.flatMap(trailers).join('\n'),
    ].join('\n\n');
    return { headline: clip(headline(releases)), body };
}
function headline(releases) {
    const models = new Map();
    for (const { model, version, environment } of releases) {
        const name = `${model} ${version}`;
        models.set(name, [...(models.get(name) ?? []), environment]);
    }
    const [first, ...others] = models;
    if (first !== undefined && others.length === 0)
        return `Promote ${first[0]} to ${first[1].join(', ')}`;
    return `Promote ${models.size} models: ${[...models.keys()].join(', ')}`;
}
function trailers(release) {
    const { model, version, artifact, source, approvals, metrics, previous } = release;
    const before = previous === null ? 'none' : `${previous.version} ${previous.artifactDigest}`;
    return [
        trailer('Promotion', release.promotionId),
        trailer('Model', `${model}@${version} ${artifact.digest}`),
        trailer('Environment', release.environment),
        trailer('Source-PR', `${pullRequest(source)}@${source.head}`),
        ...approvals.map(({ login, commentId }) => trailer('Approved-By', `${login}#${commentId}`)),
        trailer('Metrics', (0,records_digest/* recordDigest */.kd)(metrics)),
        trailer('Previous', before),
    ];
}
const trailer = (name, value) => `Trainyard-${name}: ${value.replace(/\s+/g, ' ')}`;
const pullRequest = ({ repository, pullRequest: number }) => `${repository}#${number}`;
const clip = (line) => line.length <= LONGEST_HEADLINE ? line : `${line.slice(0, LONGEST_HEADLINE - 1)}…`;

// EXTERNAL MODULE: ./build/src/release/gitops-files.js + 1 modules
var gitops_files = __webpack_require__(46927);
// EXTERNAL MODULE: ./build/src/release/promotion.js + 3 modules
var promotion = __webpack_require__(47437);
// EXTERNAL MODULE: ./build/src/release/yaml-patch.js + 5 modules
var yaml_patch = __webpack_require__(25811);
;// CONCATENATED MODULE: ./build/src/release/promotions.js



/**
 * Plans several models on top of each other. A model that cannot be promoted leaves nothing behind and does not stop the
 * others; a model that would overwrite a value of an earlier one is refused.
 */
function planPromotions(models, files, now) {
    let current = files;
    const planned = [];
    const refused = [];
    for (const { approved, problems } of models) {
        try {
            (0,errors/* throwProblems */.Jh)(problems);
            const plan = (0,promotion/* planPromotion */.z)(approved, current, now);
            const after = new Map([...current, ...plan.changes]);
            checkStanding([...planned, plan], after);
            planned.push(plan);
            current = after;
        }
        catch (error) {
            refused.push({ approved, problems: (0,promotion/* userErrorsOf */.__)(error) });
        }
    }
    const changed = new Set(planned.flatMap(({ changes }) => [...changes.keys()]));
    const changes = [...current].filter(([path]) => changed.has(path)).map(([path, content]) => ({ path, content }));
    return { planned, refused, changes };
}
/** Every value that was asked for must stand there at the end. */
function checkStanding(plans, files) {
    for (const { path, edits } of plans.flatMap(({ manifests }) => manifests)) {
        const content = files.get(path);
        const [change] = content === undefined ? [] : (0,yaml_patch/* patchYaml */.U)(content, edits, path).changes;
        if (change === undefined)
            continue;
        throw new errors/* UserError */.yo('manifest.conflict', `${path}:${change.line}: \`${change.path}\` is set to two different values.`, {
            file: path,
            line: change.line,
            hint: 'Let each value of a manifest be set by one model and one environment only.',
        });
    }
}

;// CONCATENATED MODULE: ./build/actions/promote/commit.js





const ATTEMPTS = 12;
const FIRST_DELAY = 500;
const GROWTH = 1.6;
const LONGEST_DELAY = 20_000;
/**
 * Commits all models in one commit, by compare-and-swap: when somebody else wrote first, everything is read, checked and
 * edited again on top of what they wrote. Problems of the repository become results of the models.
 */
async function commitPromotions(target, ports) {
    try {
        return await attempts(target, ports);
    }
    catch (error) {
        const problems = (0,promotion/* userErrorsOf */.__)(error);
        return target.models.map(({ model }) => ({ kind: 'refused', model, problems }));
    }
}
async function attempts(target, ports) {
    const { repository, branch } = target;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const outcome = await tryOnce(target, ports);
        if (outcome.kind === 'done')
            return outcome.results;
        if (attempt === ATTEMPTS && outcome.kind === 'unanswered')
            throw outcome.error;
        if (attempt === ATTEMPTS)
            break;
        const why = outcome.kind === 'stale' ? 'somebody else committed meanwhile' : 'the commit was not answered';
        ports.log.info(`Reading ${branch} of ${repository} again: ${why}.`);
        await ports.clock.sleep(delay(attempt, ports.random()));
    }
    throw new errors/* UserError */.yo('promote.contention', `${branch} of ${repository} changed ${ATTEMPTS} times under our hands.`, {
        hint: 'Run this job again. When it happens often, let fewer writers share the branch.',
    });
}
async function tryOnce(target, ports) {
    const { repository, branch } = target;
    const writer = ports.writer(repository);
    const head = await writer.head(branch);
    if (head === undefined) {
        throw new errors/* UserError */.yo('gitops.branch-missing', `${repository} has no branch ${branch}, or the token may not read it.`, {
            hint: 'Check `promote.repository` and `promote.branch`, and that `gitops-token` is for that repository.',
        });
    }
    // Asked after the branch was read: whoever promotes something newer from now on makes this attempt stale.
    const superseded = await target.superseded(target.models);
    const current = target.models.filter(({ model }) => superseded.every((result) => result.model !== model));
    if (current.length === 0)
        return { kind: 'done', results: superseded };
    const read = await (0,gitops_files/* readGitOpsFiles */.u)(await ports.gitops(repository).tree(head), current);
    const plan = planPromotions(read.models, read.files, ports.clock.now());
    const written = await write(plan, target, writer, head);
    if (written.kind !== 'written')
        return written;
    return { kind: 'done', results: [...superseded, ...resultsOf(plan, repository, written.commit)] };
}
async function write({ planned, changes }, { repository, branch }, writer, expectedHead) {
    const [first, ...others] = planned.flatMap(({ environments }) => environments.flatMap((environment) => (environment.kind === 'promote' ? [environment.release] : [])));
    if (first === undefined)
        return { kind: 'written', commit: undefined };
    const message = commitMessage([first, ...others]);
    try {
        const outcome = await writer.commit({ branch, expectedHead, ...message, changes });
        if (outcome.kind === 'stale')
            return outcome;
        return { kind: 'written', commit: { repository, branch, id: outcome.commit, url: outcome.url } };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && error.code === 'github.unavailable')
            return { kind: 'unanswered', error };
        throw error;
    }
}
function resultsOf({ planned, refused }, repository, commit) {
    return [
        ...planned.map(({ approved, environments }) => ({
            kind: 'released',
            model: approved.model,
            environments,
            commit: environments.some(({ kind }) => kind === 'promote') ? commit : undefined,
        })),
        ...refused.map(({ approved, problems }) => ({
            kind: 'refused',
            model: approved.model,
            problems: problems.map((problem) => inRepository(problem, repository)),
        })),
    ];
}
/** A place in the GitOps repository is no place in this one: it moves from the annotation into the message. */
function inRepository({ code, message, hint, decision }, repository) {
    return new errors/* UserError */.yo(code, `${repository}: ${message}`, { hint, decision });
}
/** Exponential, and different for each writer, so that they do not meet again. */
function delay(attempt, random) {
    const longest = Math.min(LONGEST_DELAY, FIRST_DELAY * GROWTH ** (attempt - 1));
    return Math.round(longest * (0.5 + random / 2));
}

// EXTERNAL MODULE: ./build/src/review/gather.js + 2 modules
var gather = __webpack_require__(51276);
// EXTERNAL MODULE: ./build/src/review/wording/wordings.js + 2 modules
var wordings = __webpack_require__(75061);
;// CONCATENATED MODULE: ./build/actions/promote/approvals.js



/** Whether the models of a merge may be promoted, decided anew from comments, checks and reports. Errors of GitHub are thrown. */
async function reviewedModels({ pull }, policies, { repository, workflowPath }, ports) {
    const models = [...policies.keys()];
    const request = { pullRequest: pull, repository, workflowPath, models, policies, now: ports.clock.now() };
    return (await (0,gather/* gatherApprovals */.C)(ports, request)).map(reviewedModel);
}
function reviewedModel(review) {
    const { model, report } = review;
    const refused = (code, message, hint) => ({
        kind: 'refused',
        model,
        problem: new errors/* UserError */.yo(code, message, { decision: 'blocked', hint }),
    });
    if (review.kind === 'closed') {
        return refused(CODES[review.obstacle], (0,wordings/* reviewSentence */.U)(review.reason, 'en'), HINTS[review.obstacle]);
    }
    const { decision, required, approvals, rejections } = review.state;
    switch (decision) {
        case 'rejected':
            return refused('promote.rejected', `${model} was rejected by ${logins(rejections)}.`, ANEW);
        case 'waiting':
            return refused('promote.not-approved', `${model} has ${approvals.length} of ${required} approvals that count.`, 'Only approvals from before the merge count. Open a pull request that trains the model again, and require the status `trainyard/approval` on the branch.');
        case 'approved': {
            const candidate = report?.record.candidate ?? null;
            if (candidate === null || report === undefined) {
                return refused('promote.not-promotable', `The report on ${model} has no candidate.`, ANEW);
            }
            return {
                kind: 'approved',
                model,
                report: {
                    digest: report.digest,
                    candidate,
                    approvals: approvals.map(({ login, userId, commentId, at }) => ({ login, userId, commentId, at })),
                },
            };
        }
    }
}
const ANEW = 'Open a pull request that trains the model again.';
const CODES = {
    'no-report': 'promote.no-report',
    untrusted: 'promote.report-untrusted',
    'workflows-edited': 'promote.workflows-edited',
    'no-policy': 'promote.no-policy',
    'not-promotable': 'promote.not-promotable',
    'policy-changed': 'promote.policy-changed',
};
const HINTS = {
    'no-report': `Only the commit that was merged counts. ${ANEW}`,
    untrusted: ANEW,
    'workflows-edited': ANEW,
    'no-policy': ANEW,
    'not-promotable': ANEW,
    'policy-changed': `${ANEW} Its report will apply the rules of today.`,
};
const logins = (voices) => voices.map(({ login }) => login).join(', ');

// EXTERNAL MODULE: ./build/src/records/find-candidate.js
var find_candidate = __webpack_require__(38273);
// EXTERNAL MODULE: ./build/src/report/doubt-sentence.js
var doubt_sentence = __webpack_require__(22318);
// EXTERNAL MODULE: ./build/src/report/wording/doubts-en.js
var doubts_en = __webpack_require__(95278);
// EXTERNAL MODULE: ./build/src/store/store-uri.js
var store_uri = __webpack_require__(77261);
;// CONCATENATED MODULE: ./build/actions/promote/artifact.js






/** The very candidate that a report speaks of, found by its digest: a later training with the same inputs is another one. */
async function reviewedCandidate(source, expected, model, { digest, inputKey }) {
    const found = await (0,find_candidate/* findCandidateByDigest */.O)(source, expected, { model, inputKey, digest });
    if (found.kind === 'found')
        return found.record;
    const doubts = found.rejected.map((doubt) => (0,doubt_sentence/* doubtSentence */.q)(doubt, doubts_en/* DOUBTS_EN */.M));
    const why = doubts.length === 0 ? 'There is no such artifact.' : doubts.join(' ');
    throw new errors/* UserError */.yo('promote.candidate-missing', `The candidate that was reviewed cannot be found. ${why}`, {
        decision: 'blocked',
        hint: 'GitHub deletes artifacts after their retention time. Train again in a new pull request.',
    });
}
/**
 * Where the store keeps the reviewed files, after all of them were hashed again. Throws a blocked user error when they are
 * not there or not the same.
 */
async function verifiedArtifact(store, model, { artifact }, reviewed) {
    const { artifactDigest: digest } = reviewed;
    if (artifact.digest !== digest || (0,records_digest/* treeDigest */.fZ)(artifact.files) !== digest) {
        throw blocked('promote.artifact-mismatch', 'The report and the candidate name different model files.');
    }
    const uri = store.uri(model, digest);
    const files = await store.verify(uri);
    if (files === undefined || files.length === 0) {
        throw new errors/* UserError */.yo('promote.artifact-missing', `The store has no files at ${uri}.`, {
            decision: 'blocked',
            hint: 'Check that this runner can read the store, and that nobody removed the model from it.',
        });
    }
    if ((0,records_digest/* treeDigest */.fZ)(files) !== digest) {
        const changed = firstDifference(artifact.files, files);
        throw blocked('promote.artifact-changed', `The files at ${uri} are not those that were reviewed: ${changed}.`);
    }
    return { uri, digest, path: (0,store_uri/* pathInStore */.Wr)(model, digest) };
}
function firstDifference(reviewed, stored) {
    const found = new Map(stored.map((file) => [file.path, file]));
    for (const { path, sha256 } of reviewed) {
        const file = found.get(path);
        if (file === undefined)
            return `${path} is missing`;
        if (file.sha256 !== sha256)
            return `${path} has other content`;
    }
    const known = new Set(reviewed.map(({ path }) => path));
    return `${stored.find(({ path }) => !known.has(path))?.path ?? 'a file'} was not among them`;
}
function blocked(code, message) {
    return new errors/* UserError */.yo(code, message, {
        decision: 'blocked',
        hint: 'Nothing was promoted. Find out who changed it; then train and review again.',
    });
}

// EXTERNAL MODULE: ./build/src/config/project.js
var config_project = __webpack_require__(35949);
;// CONCATENATED MODULE: ./build/actions/promote/environments.js


/** Which environments a merge promotes to. Throws `UserError('promote.unsupported')` for what is written down but not built yet. */
function chooseEnvironments(project, model, { environments }) {
    const now = environments.filter(({ on }) => on.kind === 'merge');
    const viaPullRequest = now.find(({ mode }) => mode === 'pull-request');
    if (viaPullRequest !== undefined) {
        const { name } = viaPullRequest;
        throw new errors/* UserError */.yo('promote.unsupported', `The mode pull-request of ${name} is not supported yet.`, {
            ...(0,config_project/* positionOf */.df)(project, (0,config_project/* pointerOf */.rq)(['models', model, 'promote', 'environments', name, 'mode'])),
            decision: 'failed',
            hint: 'Set `mode: commit` on the default branch.',
        });
    }
    return { now, later: environments.flatMap(laterSentence) };
}
function laterSentence({ name, on }) {
    switch (on.kind) {
        case 'merge':
            return [];
        case 'after':
            return [`${name} comes after ${on.environment}; promoting onwards is not supported yet.`];
        case 'command':
            return [`${name} waits for a command; \`/promote\` is not supported yet.`];
    }
}

;// CONCATENATED MODULE: ./build/actions/promote/examine.js





/** Checks everything that must hold before a byte is written. What stops one model does not stop the others. */
async function examineModels(merge, context, ports) {
    const destined = merge.models.map((model) => destination(merge, model));
    const wanted = destined.filter((entry) => entry.kind === 'wanted');
    const approved = [];
    const results = destined.flatMap((entry) => (entry.kind === 'ended' ? [entry.result] : []));
    const reviews = await reviewsOf(merge, wanted, context, ports);
    for (const entry of wanted) {
        const { name } = entry.model;
        try {
            const report = reviews(name);
            approved.push({ promote: entry.promote, model: await approvedModel(merge, entry, report, context, ports) });
        }
        catch (error) {
            results.push({ kind: 'refused', model: name, problems: (0,promotion/* userErrorsOf */.__)(error) });
        }
    }
    return { approved, results, notes: destined.flatMap(({ notes }) => notes) };
}
/** Where the policy sends a model. */
function destination({ base }, model) {
    const { name, policy } = model;
    if (base === undefined || policy === undefined) {
        const why = 'The branch had no policy for this model before the merge; the next pull request can be promoted.';
        return { kind: 'ended', notes: [], result: { kind: 'skipped', model: name, reason: 'promote.no-policy', why } };
    }
    const { promote } = policy;
    if (promote === undefined) {
        const why = 'Its policy has no section `promote`.';
        return { kind: 'ended', notes: [], result: { kind: 'skipped', model: name, reason: 'promote.no-policy', why } };
    }
    try {
        const { now: environments, later } = chooseEnvironments(base, name, promote);
        const notes = later.map((note) => `${name}: ${note}`);
        if (environments.length > 0)
            return { kind: 'wanted', model, policy, promote, environments, notes };
        const why = 'No environment is promoted to at a merge.';
        return { kind: 'ended', notes, result: { kind: 'skipped', model: name, reason: 'promote.no-environment', why } };
    }
    catch (error) {
        return { kind: 'ended', notes: [], result: { kind: 'refused', model: name, problems: (0,promotion/* userErrorsOf */.__)(error) } };
    }
}
/** The approved report of each model; asking for one that is not approved throws why. */
async function reviewsOf(merge, wanted, context, ports) {
    if (wanted.length === 0)
        return () => unreviewed();
    try {
        const policies = new Map(wanted.map(({ model, policy }) => [model.name, policy]));
        const reviews = await reviewedModels(merge, policies, context, ports);
        return (model) => {
            const review = reviews.find((known) => known.model === model);
            if (review?.kind === 'refused')
                throw review.problem;
            return review?.report ?? unreviewed();
        };
    }
    catch (error) {
        // It stops every model alike, and each of them is told.
        return () => {
            throw error;
        };
    }
}
function unreviewed() {
    throw new Error('Every model that is wanted is reviewed.');
}
async function approvedModel(merge, { model, policy, promote, environments }, { digest, candidate: reviewed, approvals }, context, ports) {
    const { name, inputKey } = model;
    if (reviewed.inputKey !== inputKey.key) {
        throw new errors/* UserError */.yo('promote.input-key-changed', `What was merged is not what was reviewed: the merged tree trains ${name} from other inputs.`, {
            decision: 'blocked',
            hint: 'Something else changed the inputs between review and merge. Open a pull request that trains the model again, and require branches to be up to date before merging.',
        });
    }
    const store = ports.openStore(promote.store);
    const candidate = await reviewedCandidate(ports, context, name, reviewed);
    const { repository, runUrl } = context;
    const { number: pullRequest, head } = merge.pull;
    return {
        model: name,
        environments,
        gated: policy.evaluate.gates.map(({ metric }) => metric),
        artifact: await verifiedArtifact(store, name, candidate, reviewed),
        source: { repository, commit: merge.commit, pullRequest, head: head.commit },
        inputKey: inputKey.key,
        candidateDigest: reviewed.digest,
        reportDigest: digest,
        evaluationSet: candidate.evaluationSet,
        metrics: candidate.metrics,
        ...(candidate.metricDetails === undefined ? {} : { metricDetails: candidate.metricDetails }),
        approvals,
        runUrl,
    };
}

// EXTERNAL MODULE: ./build/src/config/affected.js
var affected = __webpack_require__(19430);
// EXTERNAL MODULE: ./build/src/config/input-key.js + 1 modules
var input_key = __webpack_require__(56544);
// EXTERNAL MODULE: ./build/src/config/load.js + 7 modules
var load = __webpack_require__(85181);
// EXTERNAL MODULE: ./build/src/config/policy.js
var policy = __webpack_require__(21520);
;// CONCATENATED MODULE: ./build/actions/promote/merge.js






/** The pull request whose merge is checked out, and the models it changed; undefined when the commit is no merge. */
async function findMerge({ config, repository, branch, before }, ports) {
    const commit = await ports.git.head();
    const candidates = await ports.pullRequests.forCommit(commit);
    // A merge into another branch leaves the commit in this one too, but did not bring it here.
    const pull = candidates.find(({ merged, mergeCommit, base }) => merged && mergeCommit === commit && base.repository === repository && base.branch === branch);
    if (pull === undefined)
        return undefined;
    const tree = await ports.git.tree(commit);
    const keys = await (0,input_key/* inputKeys */.n)(tree, await (0,load/* loadProject */.g)(tree, config));
    const base = await readBase(await baseTree(commit, before, ports), config, ports.log);
    const changed = (0,affected/* affectedModels */.jc)(keys, base, []).filter(({ state }) => (0,affected/* isAffected */.fH)(state));
    const models = changed.flatMap(({ model }) => {
        const inputKey = keys.get(model);
        return inputKey === undefined ? [] : [{ name: model, inputKey, policy: (0,policy/* policyOf */.U)(base.project, model) }];
    });
    return { pull, commit, models, base: base.project };
}
async function baseTree(commit, before, { git, repository }) {
    const [parent] = await git.parents(commit);
    if (parent === undefined) {
        throw new errors/* UserError */.yo('git.commit-missing', `The commit ${commit.slice(0, 12)} has no parent in this clone.`, {
            hint: 'Set `fetch-depth: 2` on actions/checkout: the commit before the merge holds the policy.',
        });
    }
    // A new branch has no commit before; GitHub says so with zeros.
    const known = before !== undefined && /[^0]/.test(before);
    return known && before !== parent ? repository.tree(before) : git.tree(parent);
}
/** A branch whose configuration was broken had no policy, and a pull request that repairs it must be able to merge. */
async function readBase(tree, config, log) {
    try {
        const project = await (0,load/* loadProjectIfPresent */.w)(tree, config);
        const keys = project === undefined ? new Map() : await (0,input_key/* inputKeys */.n)(tree, project);
        return { commit: tree.commit, project, keys };
    }
    catch (error) {
        if ((0,promotion/* userErrorsOf */.__)(error).some(({ code }) => !code.startsWith('config.')))
            throw error;
        log.warning(`The configuration before the merge cannot be read, so it is no policy: ${(0,errors/* messageOf */.bD)(error)}`);
        return { commit: tree.commit, project: undefined, keys: new Map() };
    }
}

// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/sticky-comment.js
var sticky_comment = __webpack_require__(19289);
// EXTERNAL MODULE: ./build/src/report/wording/en.js + 2 modules
var en = __webpack_require__(56511);
;// CONCATENATED MODULE: ./build/actions/promote/note-words.js

const NOTE_EN = {
    released: (model, environments) => `${model}: ${en.EN.list(environments)}`,
    environment: (version, name, repository) => repository === undefined
        ? `${version} was promoted before to ${name}`
        : `${version} promoted to ${name} of ${repository}`,
    commit: (commit) => `commit ${commit}`,
    refused: (model) => `${model} was not promoted. Nothing was written for it.`,
    superseded: (model, branch, commit) => `${model} was not promoted. ${branch} is at ${commit}, which changes the model again: the promotion of that commit decides.`,
};
const NOTE_KO = {
    released: (model, environments) => `${model} 모델: ${environments.join(', ')}`,
    environment: (version, name, repository) => repository === undefined
        ? `${version} 버전은 ${name} 환경에 이미 배포되었습니다`
        : `${version} 버전을 ${repository} 저장소의 ${name} 환경에 배포했습니다`,
    commit: (commit) => `커밋 ${commit}`,
    refused: (model) => `${model} 모델을 배포하지 않았습니다. 이 모델에 대해 아무것도 기록하지 않았습니다.`,
    superseded: (model, branch, commit) => `${model} 모델을 배포하지 않았습니다. ${branch} 브랜치의 최신 커밋 ${commit}에서 모델이 다시 바뀌었으므로 그 커밋의 배포에서 결정합니다.`,
};
const NOTE_WORDS = { en: NOTE_EN, ko: NOTE_KO };

;// CONCATENATED MODULE: ./build/actions/promote/note.js




const MARKER = '<!-- trainyard:promotion v=1 -->';
const SHOWN_PROBLEMS = 5;
/**
 * Says in the merged pull request what was promoted or why not, in one comment that a second run edits. Nothing is said when
 * no model was to be promoted. Failing to say it is a warning: what was promoted stays promoted.
 */
async function leaveNote(pullRequest, results, language, { comments, log }) {
    const told = results.filter(isTold);
    if (told.length === 0)
        return;
    const isNews = told.some((result) => result.kind !== 'released' || result.commit !== undefined);
    try {
        const [existing, viewer] = await Promise.all([comments.list(pullRequest), comments.viewer()]);
        const plan = (0,sticky_comment/* planSticky */.Xp)(existing, viewer, MARKER, (earlier) => (isNews ? undefined : earlier) ?? render(told, NOTE_WORDS[language]));
        if (plan.kind === 'create')
            await comments.create(pullRequest, plan.body);
        if (plan.kind === 'update')
            await comments.update(plan.comment.id, plan.body);
        for (const duplicate of plan.duplicates)
            await comments.minimize(duplicate);
    }
    catch (error) {
        log.warning(`The pull request could not be told: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
const isTold = (result) => result.kind !== 'skipped' || result.later !== undefined;
function render(results, words) {
    return [MARKER, ...results.map((result) => paragraph(result, words))].join('\n\n');
}
function paragraph(result, words) {
    const model = (0,markdown/* code */.aY)(result.model);
    switch (result.kind) {
        case 'released': {
            const { environments, commit } = result;
            const done = environments.map((plan) => environment(plan, commit?.repository, words));
            const written = commit === undefined ? [] : [words.commit((0,markdown/* link */.nf)((0,markdown/* code */.aY)(commit.id.slice(0, 7)), commit.url))];
            return `🚀 ${[words.released(model, done), ...written].join(', ')}.`;
        }
        case 'refused':
            return [`⛔ ${words.refused(model)}`, ...result.problems.slice(0, SHOWN_PROBLEMS).map(problemLine)].join('\n');
        case 'skipped':
            return `⏭️ ${words.superseded(model, (0,markdown/* code */.aY)(result.later.branch), (0,markdown/* code */.aY)(result.later.commit.slice(0, 7)))}`;
    }
}
const environment = ({ kind, version, environment: name }, repository, words) => words.environment((0,markdown/* code */.aY)(version), (0,markdown/* code */.aY)(name), kind === 'promote' && repository !== undefined ? (0,markdown/* code */.aY)(repository) : undefined);
/** In English, as all user errors are. */
function problemLine({ code: reason, message, hint }) {
    const advice = hint === undefined ? '' : ` ${(0,markdown/* text */.Qq)(hint)}`;
    return `- ${(0,markdown/* code */.aY)(reason)}: ${(0,markdown/* text */.Qq)(message)}${advice}`;
}

;// CONCATENATED MODULE: ./build/actions/promote/outcome.js

/** The outcome over all models: what went wrong outweighs what was refused, and that outweighs what went well. */
function promoteOutcome(results, facts) {
    const commits = commitsOf(results);
    const { decision, reason, message } = verdict(results);
    return {
        decision,
        reason,
        message,
        data: { pullRequest: facts.pullRequest.number, commits, models: results.map(modelData) },
        summary: summary(results, facts, `${decision === 'ok' ? '🚀' : decision === 'skipped' ? '⏭️' : '⛔'} ${message}`),
        annotations: results.flatMap((result) => (result.kind === 'refused' ? result.problems.map(annotation) : [])),
        outputs: { commit: commits[0]?.id ?? '', versions: JSON.stringify(versions(results)) },
    };
}
/** An ending in which no model was looked at. */
function nothingToPromote(reason, message) {
    return {
        decision: 'skipped',
        reason,
        message,
        data: {},
        summary: `⏭️ ${(0,markdown/* text */.Qq)(message)}`,
        outputs: { commit: '', versions: '{}' },
    };
}
function verdict(results) {
    const released = results.filter((result) => result.kind === 'released');
    const refused = results.filter((result) => result.kind === 'refused');
    const problems = refused.flatMap((result) => result.problems);
    const decisive = problems.find(({ decision }) => decision === 'failed') ?? problems[0];
    if (decisive !== undefined) {
        const others = released.length === 0 ? '' : ` ${(0,markdown/* list */.p_)(released.map(({ model }) => model))} went ahead.`;
        const message = `${(0,markdown/* list */.p_)(refused.map(({ model }) => model))} not promoted: ${decisive.message}${others}`;
        return { decision: decisive.decision, reason: decisive.code, message };
    }
    const promoted = released.filter(({ commit }) => commit !== undefined);
    if (promoted.length > 0) {
        return { decision: 'ok', reason: 'promote.promoted', message: `Promoted ${(0,markdown/* list */.p_)(promoted.map(versionsOf))}.` };
    }
    if (released.length > 0) {
        const message = `Already promoted: ${(0,markdown/* list */.p_)(released.map(versionsOf))}. Nothing was written.`;
        return { decision: 'ok', reason: 'promote.already-promoted', message };
    }
    const [first] = results.flatMap((result) => (result.kind === 'skipped' ? [result] : []));
    return {
        decision: 'skipped',
        reason: first?.reason ?? 'promote.nothing-affected',
        message: first === undefined ? 'The merge changes no model.' : `${first.model} was not promoted. ${first.why}`,
    };
}
const versionsOf = ({ model, environments }) => `${model} ${(0,markdown/* list */.p_)(environments.map(({ version, environment }) => `${version} to ${environment}`))}`;
function commitsOf(results) {
    const commits = results.flatMap((result) => (result.kind === 'released' && result.commit ? [result.commit] : []));
    return [...new Map(commits.map((commit) => [commit.id, commit])).values()];
}
function versions(results) {
    const released = results.filter((result) => result.kind === 'released');
    return Object.fromEntries(released.flatMap(({ model, environments }) => environments.map(({ environment, version }) => [`${model}/${environment}`, version])));
}
function modelData(result) {
    switch (result.kind) {
        case 'released':
            return {
                model: result.model,
                state: result.commit === undefined ? 'already-promoted' : 'promoted',
                environments: result.environments.map(({ environment, kind, version }) => ({
                    environment,
                    state: kind,
                    version,
                })),
            };
        case 'refused':
            return {
                model: result.model,
                state: 'refused',
                problems: result.problems.map(({ code: reason, message, hint }) => ({ code: reason, message, hint })),
            };
        case 'skipped':
            return { model: result.model, state: 'skipped', code: result.reason, message: result.why };
    }
}
function annotation({ code: title, message, hint, file, line, column }) {
    return {
        level: 'error',
        title,
        message: hint === undefined ? message : `${message}\nHint: ${hint}`,
        file,
        line,
        column,
    };
}
function summary(results, { pullRequest, notes }, head) {
    const reviewed = `Reviewed in ${(0,markdown/* link */.nf)(`#${pullRequest.number}`, pullRequest.url)}.`;
    const rows = results.flatMap(resultRows);
    const changes = results.flatMap((result) => result.kind === 'released' ? result.environments.flatMap(changeRows) : []);
    return [
        `### ${(0,markdown/* text */.Qq)(head)}`,
        reviewed,
        ...(rows.length === 0 ? [] : [(0,markdown/* table */.tp)('lllll', ['Model', 'Environment', 'Version', 'Result', 'Commit'], rows)]),
        ...(changes.length === 0
            ? []
            : [`${(0,markdown/* count */.U9)(changes.length, 'value')} changed in the manifests, every other byte stayed:`]),
        ...(changes.length === 0 ? [] : [(0,markdown/* table */.tp)('llll', ['Place', 'Path', 'Before', 'Now'], changes)]),
        ...notes.map((note) => `_${(0,markdown/* text */.Qq)(note)}_`),
    ].join('\n\n');
}
function resultRows(result) {
    const model = (0,markdown/* code */.aY)(result.model);
    switch (result.kind) {
        case 'released':
            return result.environments.map((plan) => [
                model,
                (0,markdown/* code */.aY)(plan.environment),
                (0,markdown/* code */.aY)(plan.version),
                plan.kind === 'promote' ? '🚀 promoted' : '✅ promoted before',
                result.commit === undefined ? '' : (0,markdown/* link */.nf)((0,markdown/* code */.aY)(result.commit.id.slice(0, 7)), result.commit.url),
            ]);
        case 'refused':
            return result.problems.map((problem) => [
                model,
                '',
                '',
                `⛔ ${(0,markdown/* code */.aY)(problem.code)}: ${(0,markdown/* text */.Qq)(problem.message)}`,
                '',
            ]);
        case 'skipped':
            return [[model, '', '', `⏭️ ${(0,markdown/* text */.Qq)(result.why)}`, '']];
    }
}
function changeRows(plan) {
    return plan.kind === 'promote' ? plan.manifests.flatMap(manifestRows) : [];
}
function manifestRows({ path, changes }) {
    return changes.map(({ path: key, line, before, after }) => [
        (0,markdown/* code */.aY)(`${path}:${line}`, 160),
        (0,markdown/* code */.aY)(key, 120),
        before === undefined ? '(empty)' : (0,markdown/* code */.aY)(before, 160),
        (0,markdown/* code */.aY)(after, 160),
    ]);
}

;// CONCATENATED MODULE: ./build/actions/promote/superseded.js


/**
 * Tells which models the branch has moved on from since the merge. Promotions of two merges may run at once or out of
 * order; the later merge's model must not be replaced by the earlier one's.
 * @param merged the commit whose models are being promoted
 */
function supersededBy({ config, branch, merged }, repository) {
    const keysAt = remembered(async (commit) => {
        const tree = await repository.tree(commit);
        const project = await (0,load/* loadProjectIfPresent */.w)(tree, config);
        return project === undefined ? new Map() : await (0,input_key/* inputKeys */.n)(tree, project);
    });
    return async (models) => {
        const head = await repository.branchHead(branch);
        if (head === undefined || head === merged)
            return [];
        const keys = await keysAt(head);
        return models
            .filter(({ model, inputKey }) => keys.get(model)?.key !== inputKey)
            .map(({ model }) => ({
            kind: 'skipped',
            model,
            reason: 'promote.superseded',
            later: { branch, commit: head },
            why: `${branch} is at ${head.slice(0, 7)}, which changes the model again: the promotion of that commit decides.`,
        }));
    };
}
/** Keeps the last answer: a commit never changes. */
function remembered(ask) {
    let last;
    return async (key) => {
        if (last?.key !== key)
            last = { key, value: await ask(key) };
        return last.value;
    };
}

;// CONCATENATED MODULE: ./build/actions/promote/promote.js







/** Promotes what a merge brought, to where the policy before the merge says, if the people it names approved it. */
async function promote(inputs, context, ports) {
    const merge = await findMerge({ config: inputs.config, ...context }, ports);
    if (merge === undefined) {
        return nothingToPromote('promote.no-pull-request', 'The commit is not the merge of a pull request.');
    }
    if (merge.models.length === 0) {
        return nothingToPromote('promote.nothing-affected', `Pull request #${merge.pull.number} changes no model.`);
    }
    const expected = { repository: context.repository, workflowPath: inputs.workflowPath };
    const examined = await examineModels(merge, { ...expected, runUrl: context.runUrl }, ports);
    const superseded = supersededBy({ config: inputs.config, branch: merge.pull.base.branch, merged: merge.commit }, ports.repository);
    const results = [...examined.results];
    for (const target of targetsOf(examined)) {
        results.push(...(await commitPromotions({ ...target, superseded }, ports)));
    }
    const ordered = inOrder(results, merge.models.map(({ name }) => name));
    const language = (0,shared_language/* sharedLanguage */.a)((0,shared_language/* modelLanguages */.z)(merge.base, undefined), ordered.map(({ model }) => model));
    await leaveNote(merge.pull.number, ordered, language, ports);
    return promoteOutcome(ordered, { pullRequest: merge.pull, notes: examined.notes });
}
/** Models by the branch they go to: one commit for each. */
function targetsOf({ approved }) {
    const targets = new Map();
    for (const { promote: { repository, branch }, model, } of approved) {
        const key = `${repository} ${branch}`;
        const target = targets.get(key) ?? { repository, branch, models: [] };
        target.models.push(model);
        targets.set(key, target);
    }
    return targets.values();
}
const inOrder = (results, names) => results.toSorted((a, b) => names.indexOf(a.model) - names.indexOf(b.model));


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

/***/ 89712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ SYNTAX),
  R: () => (/* binding */ parseCommand)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/src/review/command-arguments.js
const MOST_ARGUMENTS = 50;
const ARGUMENT = / +(?:(?<key>[a-z][a-z-]*)=(?:(?<bare>[A-Za-z0-9._:@/-]{1,128})|"(?<quoted>(?:[^"\\]|\\["\\])*)")|--(?<flag>[a-z][a-z-]*)|(?<word>[A-Za-z0-9._:@/][A-Za-z0-9._:@/-]{0,127}))(?= |$)/y;
/** @param text what follows the name: empty, or starting with a space */
function readArguments(text) {
    const words = [];
    const values = new Map();
    const flags = [];
    const line = text.trimEnd();
    ARGUMENT.lastIndex = 0;
    for (let read = 0; ARGUMENT.lastIndex < line.length; read += 1) {
        const start = ARGUMENT.lastIndex;
        const found = ARGUMENT.exec(line)?.groups;
        if (found === undefined)
            return problem({ code: 'syntax.part', values: { part: line.slice(start).trim() } });
        if (read === MOST_ARGUMENTS)
            return problem({ code: 'syntax.too-many', values: { most: MOST_ARGUMENTS } });
        const { key, bare, quoted, flag, word } = found;
        if (key !== undefined) {
            if (values.has(key))
                return twice(`${key}=`);
            values.set(key, bare ?? quoted?.replace(/\\(["\\])/g, '$1') ?? '');
        }
        else {
            const [list, item] = flag === undefined ? [words, word ?? ''] : [flags, flag];
            if (list.includes(item))
                return twice(`${flag === undefined ? '' : '--'}${item}`);
            list.push(item);
        }
    }
    return { kind: 'arguments', arguments: { words, values, flags } };
}
const problem = (found) => ({ kind: 'problem', problem: found });
const twice = (argument) => problem({ code: 'syntax.twice', values: { argument } });

;// CONCATENATED MODULE: ./build/src/review/command.js


const AVAILABLE = ['approve', 'reject', 'status', 'help'];
const UNAVAILABLE = ['retrain', 'explain', 'promote', 'rollback', 'hold', 'unhold', 'lock', 'unlock'];
const MOST_BYTES = 512;
/** Also what cannot be seen or turns text around: two people must not read the same command differently. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** What each command takes, for its error messages and for `/help`. */
const SYNTAX = {
    approve: '/approve [model …] [sha=COMMIT] [digest=sha256:DIGEST]',
    reject: '/reject [model …] [sha=COMMIT] [reason="…"]',
    status: '/status [model …]',
    help: '/help',
};
/**
 * Reads the command of a comment: the first line only, from its first column. Later lines are free text, and so is a command inside of a
 * quote or a block of code.
 */
function parseCommand(body) {
    const line = body.split(/\r\n|[\r\n]/, 1)[0] ?? '';
    if (!line.startsWith('/'))
        return { kind: 'none' };
    const end = line.search(/\s/);
    const name = line.slice(1, end < 0 ? undefined : end).toLowerCase();
    const available = AVAILABLE.find((known) => known === name);
    if (available !== undefined)
        return readCommand(available, line, line.slice(name.length + 1));
    if (UNAVAILABLE.some((known) => known === name))
        return { kind: 'unavailable', name };
    const suggestion = nearest(name);
    return suggestion === undefined ? { kind: 'none' } : { kind: 'unknown', name, suggestion };
}
/** Two letters of a short name are most of it: `/link` is not a mistyped `/lock`, it is for somebody else. */
function nearest(name) {
    if (!/^[a-z]{1,20}[,.:;!?]?$/.test(name))
        return undefined;
    return [...AVAILABLE, ...UNAVAILABLE]
        .map((known) => ({ known, edits: (0,mod/* distance */.Io)(name, known) }))
        .filter(({ edits }) => edits <= 2 && edits * 2 < name.length)
        .sort((a, b) => a.edits - b.edits)[0]?.known;
}
function readCommand(name, line, rest) {
    const malformed = (problem) => ({ kind: 'malformed', name, problem });
    const bytes = new TextEncoder().encode(line).length;
    if (bytes > MOST_BYTES)
        return malformed({ code: 'syntax.too-long', values: { bytes, most: MOST_BYTES } });
    if (HIDDEN.test(line))
        return malformed({ code: 'syntax.hidden', values: {} });
    const read = readArguments(rest);
    if (read.kind === 'problem')
        return malformed(read.problem);
    const { arguments: given } = read;
    const problem = misplaced(name, given) ?? malformedValue(given);
    if (problem !== undefined)
        return malformed(problem);
    return { kind: 'command', command: build(name, given) };
}
const KEYS = {
    approve: ['sha', 'digest'],
    reject: ['sha', 'reason'],
    status: [],
    help: [],
};
function misplaced(name, { words, values, flags }) {
    const unknown = [...values.keys()].find((key) => !KEYS[name].includes(key));
    if (unknown !== undefined)
        return { code: 'syntax.argument', values: { argument: `${unknown}=` } };
    if (flags.length > 0)
        return { code: 'syntax.argument', values: { argument: `--${flags[0]}` } };
    if (name === 'help' && words.length > 0)
        return { code: 'syntax.takes-nothing', values: {} };
    const odd = words.find((word) => !/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(word));
    return odd === undefined ? undefined : { code: 'syntax.model', values: { word: odd } };
}
function malformedValue({ values }) {
    const sha = values.get('sha');
    if (sha !== undefined && !/^[0-9a-f]{7,40}$/i.test(sha))
        return { code: 'syntax.sha', values: {} };
    const digest = values.get('digest');
    if (digest !== undefined && !/^sha256:[0-9a-f]{12,64}$/i.test(digest)) {
        return { code: 'syntax.digest', values: {} };
    }
    return undefined;
}
function build(name, { words: models, values }) {
    const sha = values.get('sha')?.toLowerCase();
    switch (name) {
        case 'approve':
            return { name, models, sha, digest: values.get('digest')?.toLowerCase() };
        case 'reject':
            return { name, models, sha, reason: values.get('reason') };
        case 'status':
            return { name, models };
        case 'help':
            return { name };
    }
}


/***/ }),

/***/ 51276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ gatherApprovals)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/records/find-report.js
var find_report = __webpack_require__(68420);
// EXTERNAL MODULE: ./build/src/records/workflow-edits.js
var workflow_edits = __webpack_require__(79443);
// EXTERNAL MODULE: ./build/src/report/sticky-comment.js
var sticky_comment = __webpack_require__(19289);
// EXTERNAL MODULE: ./build/src/review/authorise.js
var authorise = __webpack_require__(24500);
;// CONCATENATED MODULE: ./build/src/review/approval-state.js


/**
 * Approvals and rejections of one model, from all comments at once: nothing is remembered between two calls, so a lost event or a forged
 * comment of ours changes nothing. Of each person the last word counts; one rejection is enough to block.
 */
function approvalState(question) {
    const ordered = question.statements.toSorted((a, b) => (0,sticky_comment/* oldestFirst */.sZ)(a.comment, b.comment));
    const ignored = [];
    const lastWords = new Map();
    for (const statement of ordered) {
        const reason = objection(statement, question);
        if (reason !== undefined)
            ignored.push({ ...voiceOf(statement), command: statement.command.name, reason });
        else {
            const { id } = statement.comment.author;
            const earlier = lastWords.get(id);
            if (earlier !== undefined && earlier.command.name !== statement.command.name) {
                ignored.push(superseded(earlier, statement));
            }
            // Inserted anew, so that the map keeps the order of the last words.
            lastWords.delete(id);
            lastWords.set(id, statement);
        }
    }
    const approvals = [];
    const rejections = [];
    for (const statement of lastWords.values()) {
        const voice = voiceOf(statement);
        if (statement.command.name === 'reject')
            rejections.push(voice);
        else if (!isExpired(statement, question))
            approvals.push(voice);
        else {
            const reason = { code: 'expired', values: { login: voice.login } };
            ignored.push({ ...voice, command: 'approve', reason });
        }
    }
    return {
        ...verdict(question.required, approvals.length, rejections.length),
        required: question.required,
        approvals,
        rejections,
        ignored: ignored.toSorted((a, b) => a.commentId - b.commentId),
    };
}
function verdict(required, approvals, rejections) {
    const missing = Math.max(0, required - approvals);
    if (rejections > 0)
        return { decision: 'rejected', missing };
    return { decision: missing === 0 ? 'approved' : 'waiting', missing };
}
/** Why a statement says nothing about this very report, or not by somebody who may. Undefined when it counts. */
function objection({ comment, command }, question) {
    const { binding, subjects, mergedAt } = question;
    const { login, id } = comment.author;
    const subject = subjects.get(id);
    if (subject === undefined)
        return { code: 'rights-unknown', values: { login } };
    const authorisation = (0,authorise/* authorise */.Z_)(subject, command.name, question);
    if (authorisation.kind === 'denied')
        return authorisation.reason;
    if (command.sha !== undefined && !binding.head.startsWith(command.sha)) {
        return { code: 'other-commit', values: { named: command.sha, head: binding.head } };
    }
    if (comment.createdAt < binding.headSince)
        return { code: 'before-push', values: {} };
    switch (command.name) {
        case 'reject':
            // To block is the safe side: an edited rejection, or one that came before the report or after the merge, still stands.
            return undefined;
        case 'approve':
            if (comment.updatedAt.getTime() !== comment.createdAt.getTime())
                return { code: 'edited', values: {} };
            if (comment.createdAt < binding.reportedAt)
                return { code: 'before-report', values: {} };
            if (mergedAt !== undefined && comment.createdAt > mergedAt)
                return { code: 'after-merge', values: {} };
            return otherDigest(command.digest, binding);
    }
}
function otherDigest(digest, { digests }) {
    return digest === undefined || digests.some((known) => known.startsWith(digest))
        ? undefined
        : { code: 'other-digest', values: { digest } };
}
function superseded(earlier, later) {
    const voice = voiceOf(earlier);
    const reason = { code: 'superseded', values: { login: voice.login, verb: later.command.name } };
    return { ...voice, command: earlier.command.name, reason };
}
const isExpired = ({ comment }, { expiresMilliseconds, now, mergedAt }) => (mergedAt ?? now).getTime() - comment.createdAt.getTime() > expiresMilliseconds;
const voiceOf = ({ comment }) => ({
    login: comment.author.login,
    userId: comment.author.id,
    commentId: comment.id,
    at: comment.createdAt.toISOString(),
    url: comment.url,
});

// EXTERNAL MODULE: ./build/src/review/command.js + 1 modules
var review_command = __webpack_require__(89712);
// EXTERNAL MODULE: ./build/src/review/contributors.js
var review_contributors = __webpack_require__(91062);
;// CONCATENATED MODULE: ./build/src/review/subjects.js

/** The rights of people, by account id: only what a decision on this model rests on is asked. Errors of GitHub are thrown. */
async function subjectsOf(roles, accounts, guarded) {
    const subjects = new Map();
    for (const account of accounts) {
        if (!subjects.has(account.id))
            subjects.set(account.id, await subjectOf(roles, account, guarded));
    }
    return subjects;
}
async function subjectOf(roles, account, guarded) {
    const { approvers } = guarded;
    const { login } = account;
    if ((0,authorise/* exclusion */.Ls)(account, guarded) !== undefined)
        return { account, role: 'none', teams: [] };
    if (approvers.length === 0)
        return { account, role: await roles.roleOf(login), teams: [] };
    // Who is named needs no team.
    if (approvers.some((approver) => (0,authorise/* stands */.Ed)(approver, login, [])))
        return { account, role: 'none', teams: [] };
    const teams = [];
    for (const approver of approvers) {
        if (approver.kind === 'team' && (await roles.isTeamMember(approver.organization, approver.team, login))) {
            teams.push((0,authorise/* teamKey */.rq)(approver));
        }
    }
    return { account, role: 'none', teams };
}
/** Asks every question once. A failed answer is not kept. */
function remembered(roles) {
    const knownRoles = new Map();
    const knownMembers = new Map();
    return {
        async roleOf(login) {
            const role = knownRoles.get(login) ?? (await roles.roleOf(login));
            knownRoles.set(login, role);
            return role;
        },
        async isTeamMember(organization, team, login) {
            const key = `${organization}/${team}/${login}`;
            const member = knownMembers.get(key) ?? (await roles.isTeamMember(organization, team, login));
            knownMembers.set(key, member);
            return member;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/review/gather.js







/**
 * Reads everything that the approval of models rests on, and decides. `review` and `promote` both come here, so that they cannot differ.
 * What cannot be read is thrown: without an answer nothing is approved.
 * @returns one entry for each model asked for, in that order
 */
async function gatherApprovals(ports, request) {
    const found = [];
    for (const model of request.models)
        found.push(await examine(ports, request, model));
    if (!found.some(({ kind }) => kind === 'open'))
        return found.filter((review) => review.kind === 'closed');
    const facts = await gatherFacts(ports, request);
    const reviews = [];
    for (const review of found)
        reviews.push(review.kind === 'closed' ? review : await judge(request, facts, review));
    return reviews;
}
/** Whether the report on a model can be approved at all. */
async function examine(ports, request, model) {
    const { pullRequest, repository, workflowPath, policies } = request;
    const wanted = {
        model,
        head: pullRequest.head.commit,
        baseBranch: pullRequest.base.branch,
        repository,
        workflowPath,
    };
    const report = bound(await (0,find_report/* findReport */.kz)(ports, wanted), pullRequest);
    const policy = policies.get(model);
    const closed = (obstacle, reason) => ({
        kind: 'closed',
        model,
        obstacle,
        reason,
        report: report.kind === 'trusted' ? report : undefined,
        policy,
    });
    switch (report.kind) {
        case 'none':
            return closed('no-report', { code: 'no-report', values: { model, commit: wanted.head } });
        case 'untrusted':
            return closed('untrusted', { code: 'report-unreadable', values: { model, rejected: report.rejected } });
        case 'elsewhere':
            return closed('untrusted', { code: 'report-elsewhere', values: { model, pullRequest: report.pullRequest } });
        case 'trusted':
            break;
    }
    if (policy === undefined)
        return closed('no-policy', { code: 'no-policy', values: { model } });
    if (report.record.policyDigest !== policy.digest) {
        return closed('policy-changed', { code: 'policy-changed', values: { model } });
    }
    if (!report.record.promotable)
        return closed('not-promotable', { code: 'not-promotable', values: { model } });
    return { kind: 'open', model, report, policy };
}
/** The same commit can be the head of several pull requests, with other base branches and so with other baselines. */
function bound(report, { number }) {
    if (report.kind !== 'trusted' || report.record.pullRequest === number)
        return report;
    return { kind: 'elsewhere', pullRequest: report.record.pullRequest };
}
async function gatherFacts(ports, { pullRequest }) {
    const edits = await editsOf(ports.repository, pullRequest);
    const moves = await ports.pullRequests.headMoves(pullRequest);
    const authorship = await ports.pullRequests.authorship(pullRequest.number);
    const comments = await ports.comments.list(pullRequest.number);
    return {
        edits,
        headSince: headSince(pullRequest, moves),
        contributors: (0,review_contributors/* contributorsOf */.ah)(pullRequest, authorship, moves),
        statements: comments.flatMap((comment) => {
            const parsed = (0,review_command/* parseCommand */.R)(comment.body);
            if (parsed.kind !== 'command')
                return [];
            const { command } = parsed;
            return command.name === 'approve' || command.name === 'reject' ? [{ comment, command }] : [];
        }),
        roles: remembered(ports.roles),
    };
}
/** Workflow files that the pull request itself edits, whatever happened on the base branch since it was cut. */
async function editsOf(repository, { base, head }) {
    const parting = await repository.mergeBase(base.commit, head.commit);
    // A base that holds the head already would hide every edit.
    if (parting === undefined || parting === head.commit) {
        throw new errors/* UserError */.yo('review.base-unknown', 'It cannot be told what the pull request changes on its base branch.', {
            hint: 'Bring its branch up to date with the base branch.',
        });
    }
    return await (0,workflow_edits/* workflowEditsBetween */.r)(repository, parting, head.commit);
}
/** When the head came to be what it is. Dates inside of commits are made up by who writes them; the activity log is GitHub's own. */
function headSince({ head, merged }, moves) {
    // A merged branch may have moved on or be gone; that of an open one must be where the pull request says.
    const move = merged ? moves.find(({ commit }) => commit === head.commit) : moves[0];
    if (move?.commit === head.commit)
        return move.at;
    throw new errors/* UserError */.yo('review.head-unknown', `GitHub's activity log does not say when the branch ${head.branch} came to its head ${head.commit.slice(0, 12)}.`, { hint: 'The branch may just have moved: try again in a minute. If that does not help, push a commit to it.' });
}
/** A check's time is what its writer says; the artifact's is GitHub's own. `findReport` believes completed checks only. */
function reportedAt({ check, artifact }, now) {
    const { completedAt = now } = check;
    return completedAt > artifact.createdAt ? completedAt : artifact.createdAt;
}
async function judge({ pullRequest, now }, { edits, headSince, contributors, statements, roles }, review) {
    const { model, report, policy } = review;
    if (edits.length > 0) {
        const files = edits.slice(0, 3).join(', ');
        const reason = { code: 'workflows-edited', values: { files } };
        return { kind: 'closed', model, obstacle: 'workflows-edited', reason, report, policy };
    }
    const own = statements.filter(({ command }) => command.models.length === 0 || command.models.includes(model));
    const hands = [...contributors, ...(0,review_contributors/* starterOf */.tQ)(report.run)];
    const guarded = { model, approvers: policy.approve.from, contributors: hands };
    const accounts = own.map(({ comment }) => comment.author);
    const candidate = report.record.candidate;
    const state = approvalState({
        ...guarded,
        required: policy.approve.required,
        expiresMilliseconds: policy.approve.expiresMilliseconds,
        binding: {
            head: pullRequest.head.commit,
            headSince,
            reportedAt: reportedAt(report, now),
            digests: [report.digest, ...(candidate === null ? [] : [candidate.digest, candidate.artifactDigest])],
        },
        statements: own,
        subjects: await subjectsOf(roles, accounts, guarded),
        now,
        mergedAt: pullRequest.merged ? (pullRequest.mergedAt ?? now) : undefined,
    });
    return { ...review, state };
}


/***/ })

};
