export const id = 4287;
export const ids = [4287];
export const modules = {

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

/***/ 12402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ sharedLanguage),
/* harmony export */   z: () => (/* binding */ modelLanguages)
/* harmony export */ });
/**
 * The language of every model's texts, in the order of the configuration.
 * @param base the base branch's configuration
 * @param proposed that of the pull request: it decides only where the base branch does not know a model, because then it decides nothing else
 */
function modelLanguages(base, proposed) {
    const languages = new Map();
    for (const { name, evaluate } of [...(base?.models ?? []), ...(proposed?.models ?? [])]) {
        if (!languages.has(name))
            languages.set(name, evaluate.report.language);
    }
    return [...languages].map(([model, language]) => ({ model, language }));
}
/**
 * The language of a text about a pull request as a whole, such as a reply: that of the first affected model, or of the first model while
 * none is known to be affected. English without any model.
 */
function sharedLanguage(models, affected) {
    const first = models.find(({ model }) => affected.includes(model)) ?? models[0];
    return first?.language ?? 'en';
}


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

/***/ 68420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ newestReportCheck),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   kz: () => (/* binding */ findReport),
/* harmony export */   oK: () => (/* binding */ findReportArtifact),
/* harmony export */   xS: () => (/* binding */ newestReport)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64466);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90362);
/* harmony import */ var _download_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69798);
/* harmony import */ var _first_believable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9410);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13184);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79833);
/* harmony import */ var _read_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7717);







/** Slug of the app that workflows act as. */
const ACTIONS_APP = 'github-actions';
/**
 * The report on a head commit, believed by two factors of which neither can be made without the other: a check run of GitHub Actions on
 * that very commit that carries the report's digest, and an artifact with that digest from a run of the expected workflow for
 * that very commit. Errors of GitHub are thrown.
 */
async function findReport(source, wanted) {
    const check = await reportCheck(source.checks, wanted);
    if (check === undefined)
        return { kind: 'none' };
    const found = await findReportArtifact(source, wanted, check.digest);
    if (found.kind === 'none')
        return { kind: 'untrusted', rejected: found.rejected };
    const { found: record, artifact, run } = found;
    return { kind: 'trusted', record, digest: check.digest, check: check.run, artifact, run };
}
/** The newest check run on the commit that carries the digest of a report, and that GitHub Actions wrote. */
async function reportCheck(checks, { model, head }) {
    return newestReportCheck(await checks.list(head, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .checkName */ .I3)(model)), head);
}
/** The same among check runs that were listed before, newest first. */
function newestReportCheck(runs, head) {
    for (const run of runs) {
        const digest = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .reportDigestOf */ .EA)(run.externalId);
        if (isOurs(run, head) && run.completedAt !== undefined && isDigest(digest))
            return { run, digest };
    }
    return undefined;
}
/** Whether GitHub Actions wrote a check run, on this commit. */
const isOurs = ({ app, headCommit }, head) => app === ACTIONS_APP && headCommit === head;
/**
 * The newest report on this commit, if it has this digest; else `none` with the reasons. An earlier one does not do: whoever can write
 * checks could bring it back, and people would have looked at the newer one.
 */
async function findReportArtifact(source, wanted, digest) {
    const newest = await newestReport(source, wanted);
    if (newest.kind === 'none' || (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .recordDigest */ .kd)(newest.found) === digest)
        return newest;
    return { kind: 'none', rejected: [(0,_doubt_js__WEBPACK_IMPORTED_MODULE_5__/* .passedOver */ .J)(newest.artifact.id, { code: 'doubt.other-digest', values: {} })] };
}
/** The newest report on this commit that an expected run uploaded, whatever it says. Errors of GitHub are thrown. */
async function newestReport(source, wanted) {
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .reportArtifactName */ .m5)(wanted.model, wanted.head);
    return await (0,_first_believable_js__WEBPACK_IMPORTED_MODULE_2__/* .firstBelievable */ .U)(source.runs, name, wanted, async (artifact, run) => {
        const mismatch = runMismatch(run, wanted) ?? (await (0,_provenance_js__WEBPACK_IMPORTED_MODULE_6__/* .distrustBase */ .qd)(source.runs, run, wanted));
        if (mismatch !== undefined)
            return { kind: 'rejected', because: mismatch };
        const record = (0,_read_record_js__WEBPACK_IMPORTED_MODULE_3__/* .readReport */ .tL)(await (0,_download_record_js__WEBPACK_IMPORTED_MODULE_1__/* .downloadRecord */ .U3)(source, artifact, _names_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FILE */ .Uq), _names_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FILE */ .Uq);
        const because = contradiction(record, wanted);
        return because === undefined ? { kind: 'believed', found: record } : { kind: 'rejected', because };
    });
}
function runMismatch(run, { head, ofBranch }) {
    const { id, event, headCommit } = run;
    if (ofBranch !== undefined) {
        const doubt = (0,_provenance_js__WEBPACK_IMPORTED_MODULE_6__/* .distrustBranch */ .fw)(run, ofBranch);
        if (doubt !== undefined)
            return doubt;
    }
    else if (event !== 'pull_request')
        return { code: 'doubt.run-event', values: { run: id, event } };
    if (headCommit !== head)
        return { code: 'doubt.run-commit', values: { run: id, commit: headCommit } };
    return undefined;
}
function contradiction({ model, head, repository, pullRequest }, wanted) {
    if (model !== wanted.model)
        return { code: 'doubt.names-model', values: { model, expected: wanted.model } };
    if (head !== wanted.head)
        return { code: 'doubt.names-commit', values: { commit: head, expected: wanted.head } };
    if (repository !== wanted.repository)
        return { code: 'doubt.names-repository', values: { repository } };
    if (wanted.ofBranch !== undefined && pullRequest !== null) {
        return { code: 'doubt.names-pull-request', values: { pullRequest } };
    }
    return undefined;
}
function isDigest(text) {
    return text?.startsWith('sha256:') ?? false;
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

/***/ 22318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ doubtSentence)
/* harmony export */ });
/** Why an artifact was passed over: one or two sentences, plain text. */
const doubtSentence = ({ code, values }, words) => words[code](values);


/***/ }),

/***/ 19289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xp: () => (/* binding */ planSticky),
/* harmony export */   rZ: () => (/* binding */ isMarked),
/* harmony export */   sZ: () => (/* binding */ oldestFirst)
/* harmony export */ });
/**
 * Decides by the marker on the first line *and* the author: people quote comments, and other bots may use the same words.
 * Of several the oldest stays, because links lead to it.
 * @param comments all of them, over all pages
 * @param render the text to show, given the text shown so far
 */
function planSticky(comments, viewer, marker, render) {
    const [comment, ...duplicates] = comments
        .filter((comment) => isMarked(comment, viewer, marker))
        .toSorted(oldestFirst);
    if (comment === undefined)
        return { kind: 'create', body: render(undefined), duplicates };
    const body = render(comment.body);
    return sameText(body, comment.body)
        ? { kind: 'keep', comment, duplicates }
        : { kind: 'update', comment, body, duplicates };
}
/** For sorting. */
const oldestFirst = (a, b) => a.createdAt.getTime() - b.createdAt.getTime() || a.id - b.id;
/** Whether a comment is the viewer's own and starts with the marker. */
const isMarked = ({ author, body }, viewer, marker) => author.id === viewer.id && firstLine(body) === marker;
const firstLine = (body) => body.split(/\r?\n/, 1)[0]?.trim() ?? '';
/** GitHub may store other line ends than it was sent. */
const sameText = (a, b) => normal(a) === normal(b);
const normal = (body) => body.replaceAll('\r\n', '\n').trim();


/***/ }),

/***/ 24500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ stands),
/* harmony export */   Ls: () => (/* binding */ exclusion),
/* harmony export */   Ne: () => (/* binding */ approvalTerms),
/* harmony export */   Rz: () => (/* binding */ approverName),
/* harmony export */   Z_: () => (/* binding */ authorise),
/* harmony export */   rq: () => (/* binding */ teamKey)
/* harmony export */ });
/* unused harmony export atLeast */
/* harmony import */ var _contributors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91062);

const ROLES = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
/** Whether a role includes another. */
const atLeast = (role, needed) => ROLES.indexOf(role) >= ROLES.indexOf(needed);
/**
 * The one place that decides who may do what, for comments as well as for the promotion after the merge.
 * Rights come from the base branch and from GitHub's roles, never from being the author of something.
 */
function authorise({ account, role, teams }, verb, guarded) {
    const { login } = account;
    const excluded = exclusion(account, guarded);
    if (excluded !== undefined)
        return denied(excluded);
    const { model, approvers } = guarded;
    if (approvers.length === 0) {
        if (atLeast(role, 'write'))
            return ALLOWED;
        return denied({ code: 'role', values: { login, role, verb, model } });
    }
    if (approvers.some((approver) => stands(approver, login, teams)))
        return ALLOWED;
    return denied({ code: 'no-approver', values: { login, model, approvers: approvers.map(approverName).join(', ') } });
}
/** Why somebody can never judge this change, whatever their rights; undefined when they can. Needs no question to GitHub. */
function exclusion(account, { contributors }) {
    const { login, isBot } = account;
    if (isBot)
        return { code: 'bot', values: { login } };
    const deed = (0,_contributors_js__WEBPACK_IMPORTED_MODULE_0__/* .deedOf */ .uT)(account, contributors);
    return deed === undefined ? undefined : { code: 'contributor', values: { login, deed } };
}
/** As in `approve.from`. */
function approverName(approver) {
    return approver.kind === 'user' ? `@${approver.login}` : `@${approver.organization}/${approver.team}`;
}
/** What it takes to approve, in the words of reports. */
const approvalTerms = ({ required, from, expiresMilliseconds }) => ({
    required,
    from: from.map(approverName),
    expiresMilliseconds,
});
/** `organization/team` as in `Subject.teams`. */
const teamKey = ({ organization, team }) => `${organization}/${team}`.toLowerCase();
/** Whether an entry of `approve.from` speaks of somebody. */
function stands(approver, login, teams) {
    return approver.kind === 'user'
        ? approver.login.toLowerCase() === login.toLowerCase()
        : teams.includes(teamKey(approver));
}
const ALLOWED = { kind: 'allowed' };
const denied = (reason) => ({ kind: 'denied', reason });


/***/ }),

/***/ 91062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ah: () => (/* binding */ contributorsOf),
/* harmony export */   tQ: () => (/* binding */ starterOf),
/* harmony export */   uT: () => (/* binding */ deedOf)
/* harmony export */ });
/**
 * Everybody who must not judge a change: who opened the pull request, every author, committer and co-author of its commits, and who pushed
 * them, because the names inside of a commit can be made up and the account of a push cannot.
 */
function contributorsOf(pullRequest, authorship, moves) {
    const own = new Set(authorship.map(({ commit }) => commit));
    return [
        contributor(pullRequest.author, { kind: 'opened', commit: '' }),
        ...authorship.flatMap(({ commit, accounts, emails }) => [
            ...accounts.map((account) => contributor(account, { kind: 'committed', commit })),
            ...emails.flatMap((email) => fromEmail(email, { kind: 'named', commit })),
        ]),
        ...moves.flatMap(({ commit, by }) => by !== undefined && own.has(commit) ? [contributor(by, { kind: 'pushed', commit })] : []),
    ];
}
/**
 * Who caused the run that made a report. What a workflow's own token pushes or opens is a bot's and starts no run: a person has to,
 * and that may be the one who wrote it all.
 */
const starterOf = ({ actor, headCommit }) => actor === undefined ? [] : [contributor(actor, { kind: 'started', commit: headCommit })];
/** What the account had to do with the change; undefined when nothing. */
function deedOf(account, contributors) {
    const login = account.login.toLowerCase();
    return contributors.find((known) => known.id === account.id || known.login === login)?.deed;
}
const contributor = ({ id, login }, deed) => ({ id, login: login.toLowerCase(), deed });
/** GitHub's own addresses name the account: `123+bob@users.noreply.github.com`, older ones without the number. */
function fromEmail(email, deed) {
    const [, id, login] = /^(?:(\d{1,15})\+)?([^@+\s]+)@users\.noreply\.[^@\s]+$/i.exec(email) ?? [];
    if (login === undefined)
        return [];
    return [{ id: id === undefined ? undefined : Number(id), login: login.toLowerCase(), deed }];
}


/***/ }),

/***/ 75061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ reviewSentence),
  s: () => (/* binding */ reviewWordingOf)
});

// EXTERNAL MODULE: ./build/src/report/doubt-sentence.js
var doubt_sentence = __webpack_require__(22318);
// EXTERNAL MODULE: ./build/src/report/wording/doubts-en.js
var doubts_en = __webpack_require__(95278);
// EXTERNAL MODULE: ./build/src/report/wording/en.js + 2 modules
var en = __webpack_require__(56511);
;// CONCATENATED MODULE: ./build/src/review/wording/en.js



/** English. */
const REVIEW_EN = {
    reasons: {
        'no-report': ({ model, commit }) => `There is no report on ${model} at the commit ${commit.slice(0, 7)} yet.`,
        'report-unreadable': ({ model, rejected }) => [
            `The report on ${model} that the check run announces cannot be read.`,
            ...(rejected.length === 0
                ? ['There is no such artifact.']
                : rejected.map((doubt) => (0,doubt_sentence/* doubtSentence */.q)(doubt, doubts_en/* DOUBTS_EN */.M))),
        ].join(' '),
        'report-elsewhere': ({ model, pullRequest }) => `The newest report on ${model} at this commit was made for ${pullRequest === null ? 'no pull request' : `pull request #${pullRequest}`}.`,
        'workflows-edited': ({ files }) => `This pull request edits workflows (${files}), so its reports prove nothing. Put such edits into a pull request of their own.`,
        'no-policy': ({ model }) => `The base branch has no policy for ${model} yet.`,
        'policy-changed': ({ model }) => `The base branch has changed the rules for ${model} since the report was made. Update the branch of this pull request.`,
        'not-promotable': ({ model }) => `The report on ${model} does not allow a promotion.`,
        'rights-unknown': ({ login }) => `The rights of ${login} are not known.`,
        bot: ({ login }) => `${login} is a bot, and only people judge a model.`,
        contributor: ({ login, deed }) => `${login} ${deedOf(deed)}, and nobody judges a change that they had a hand in.`,
        role: ({ login, role, verb, model }) => `${login} has the role ${role}; to ${verb} ${model} takes the role write, maintain or admin.`,
        'no-approver': ({ login, model, approvers }) => `${login} is none of the approvers of ${model}: ${approvers}.`,
        'other-commit': ({ named, head }) => `The comment names the commit ${named}, but the head is ${head.slice(0, 12)}.`,
        'other-digest': ({ digest }) => `The comment names the digest ${digest}, which is not in the report.`,
        'before-push': () => 'The comment is older than the last push to the branch.',
        'before-report': () => 'The comment is older than the report.',
        'after-merge': () => 'The comment came after the merge.',
        edited: () => 'The comment was edited, and others could have done that. Write a new comment.',
        superseded: ({ login, verb }) => `${login} said /${verb} later.`,
        expired: ({ login }) => `The approval of ${login} has expired.`,
        unlisted: () => 'GitHub does not list the comment yet. Write it again.',
        'unknown-model': () => 'There is no model of this name.',
        'other-author': () => 'The comment was not written by the account that caused this run.',
        closed: () => 'This pull request is closed, so there is nothing to review.',
        fork: () => 'This pull request comes from a fork. Models of forks are not trained, so there is nothing to approve.',
        'other-base': ({ expected, base }) => `Models are promoted from ${expected === undefined ? 'the default branch' : `the branch ${expected}`}, but this pull request goes to ${base}.`,
        moved: () => 'The pull request changed while the comment was read, so nothing was decided. Look at its new report first.',
        'nothing-reported': ({ commit }) => `There is no report on the head commit ${commit.slice(0, 7)} yet. Wait until the checks have ended.`,
        'syntax.too-long': ({ bytes, most }) => `The line has ${bytes} bytes; a command has at most ${most}.`,
        'syntax.hidden': () => 'The line holds a tab or another character that cannot be seen.',
        'syntax.part': ({ part }) => `This part is not understood: ${part}`,
        'syntax.too-many': ({ most }) => `There are more than ${most} arguments.`,
        'syntax.twice': ({ argument }) => `${argument} is given twice.`,
        'syntax.argument': ({ argument }) => `${argument} is not known here.`,
        'syntax.takes-nothing': () => 'This command takes nothing else.',
        'syntax.model': ({ word }) => `${word} is not the name of a model.`,
        'syntax.sha': () => 'sha= takes 7 to 40 hexadecimal digits of a commit.',
        'syntax.digest': () => 'digest= takes sha256: and 12 to 64 hexadecimal digits.',
    },
    status: {
        obstacle: {
            'no-report': 'no report yet',
            untrusted: 'the report cannot be trusted',
            'workflows-edited': 'the pull request edits workflows',
            'no-policy': 'no policy on the base branch yet, so the merge promotes nothing',
            'not-promotable': 'the verdict allows no promotion',
            'policy-changed': 'the rules have changed since the report',
        },
        tally: en.EN.approval.tally,
        approved: (tally, logins) => `${tally} (${logins})`,
        rejected: (logins) => `rejected by ${logins}`,
        more: (count) => `${count} more`,
        nothingAffected: 'No model is affected.',
        notApprovable: 'Cannot be approved',
        noPolicy: 'No policy on the base branch yet, so the merge promotes nothing',
    },
    reply: {
        refused: ({ command, who, models }) => `${command} of ${who} does not count for ${models === 1 ? '1 model' : `${models} models`}:`,
        hint: (command) => `${command} shows who may approve and what is still needed.`,
        nothingReported: (commit) => `There is no report on the head commit ${commit} yet.`,
        standing: (commit) => `Approval of the commit ${commit}:`,
        model: 'Model',
        state: 'State',
        whoMay: 'Who may approve',
        anyone: 'anyone with write access and no hand in the change',
        comment: (command, who) => `${command} of ${who}`,
        ignored: (comment) => `${comment} does not count.`,
        more: (count) => `${count} more`,
        malformed: (command) => `${command} was not understood.`,
        syntax: (syntax) => `It is written ${syntax}.`,
        unknown: (command, suggestion) => `There is no command ${command}. Did you mean ${suggestion}?`,
        unavailable: (command, help) => `${command} is not available yet. ${help} lists the commands that are.`,
        failed: 'This failed, and nothing was decided.',
        log: (run) => `The log of ${run} says more.`,
        run: 'the run',
        command: 'Command',
        whatItDoes: 'What it does',
        help: {
            approve: 'Approves the reported models, or those named, at this very commit.',
            reject: 'Takes your approval back and blocks the models until you approve them.',
            status: 'Shows where the approval stands, and which comments do not count and why.',
            help: 'Shows this.',
        },
        rules: 'A command is the first line of a new comment. Edited comments approve nothing, a push voids every approval, and nobody with a hand in ' +
            'the change can approve it.',
    },
};
function deedOf({ kind, commit }) {
    switch (kind) {
        case 'opened':
            return 'opened this pull request';
        case 'committed':
            return `wrote or committed ${commit.slice(0, 7)}`;
        case 'named':
            return `is named in ${commit.slice(0, 7)}`;
        case 'pushed':
            return `pushed ${commit.slice(0, 7)}`;
        case 'started':
            return 'started the run that made the report';
    }
}

// EXTERNAL MODULE: ./build/src/report/wording/doubts-ko.js
var doubts_ko = __webpack_require__(60423);
// EXTERNAL MODULE: ./build/src/report/wording/ko.js + 3 modules
var ko = __webpack_require__(48481);
;// CONCATENATED MODULE: ./build/src/review/wording/ko.js



/** Korean. Names are followed by a noun, as in the reports. */
const REVIEW_KO = {
    reasons: {
        'no-report': ({ model, commit }) => `커밋 ${commit.slice(0, 7)} 기준의 ${model} 모델 보고서가 아직 없습니다.`,
        'report-unreadable': ({ model, rejected }) => [
            `검사 실행에 기록된 ${model} 모델의 보고서를 읽을 수 없습니다.`,
            ...(rejected.length === 0
                ? ['해당하는 아티팩트가 없습니다.']
                : rejected.map((doubt) => (0,doubt_sentence/* doubtSentence */.q)(doubt, doubts_ko/* DOUBTS_KO */.T))),
        ].join(' '),
        'report-elsewhere': ({ model, pullRequest }) => pullRequest === null
            ? `이 커밋에 대한 ${model} 모델의 최신 보고서는 풀 리퀘스트 없이 만들어졌습니다.`
            : `이 커밋에 대한 ${model} 모델의 최신 보고서는 다른 풀 리퀘스트인 #${pullRequest} 풀 리퀘스트의 것입니다.`,
        'workflows-edited': ({ files }) => `이 풀 리퀘스트가 워크플로 파일을 수정하므로(${files}) 그 보고서를 신뢰할 수 없습니다. 워크플로 수정은 별도의 풀 리퀘스트로 나누어 주십시오.`,
        'no-policy': ({ model }) => `기준 브랜치에 ${model} 모델의 정책이 아직 없습니다.`,
        'policy-changed': ({ model }) => `보고서가 만들어진 뒤 기준 브랜치에서 ${model} 모델의 규칙이 바뀌었습니다. 이 풀 리퀘스트의 브랜치를 갱신해 주십시오.`,
        'not-promotable': ({ model }) => `${model} 모델의 보고서로는 배포할 수 없습니다.`,
        'rights-unknown': ({ login }) => `${login} 님의 권한을 알 수 없습니다.`,
        bot: ({ login }) => `${login} 계정은 봇이며, 모델은 사람만 판단할 수 있습니다.`,
        contributor: ({ login, deed }) => `${login} 님은 ${ko_deedOf(deed)}. 자신이 관여한 변경은 승인하거나 거부할 수 없습니다.`,
        role: ({ login, role, verb, model }) => `${login} 님의 역할은 ${ROLES[role]}입니다. ${model} 모델의 ${VERBS[verb]}에는 쓰기, 유지 관리 또는 관리자 역할이 필요합니다.`,
        'no-approver': ({ login, model, approvers }) => `${login} 님은 ${model} 모델의 승인자가 아닙니다. 승인자: ${approvers}.`,
        'other-commit': ({ named, head }) => `댓글에 적힌 커밋은 ${named}인데 현재 최신 커밋은 ${head.slice(0, 12)}입니다.`,
        'other-digest': ({ digest }) => `댓글에 적힌 다이제스트 ${digest} 값이 보고서에 없습니다.`,
        'before-push': () => '브랜치의 마지막 푸시보다 먼저 작성된 댓글입니다.',
        'before-report': () => '보고서보다 먼저 작성된 댓글입니다.',
        'after-merge': () => '병합 뒤에 작성된 댓글입니다.',
        edited: () => '수정된 댓글은 다른 사람이 고쳤을 수 있어 인정되지 않습니다. 새 댓글을 작성해 주십시오.',
        superseded: ({ login, verb }) => `${login} 님이 나중에 /${verb} 명령을 실행했습니다.`,
        expired: ({ login }) => `${login} 님의 승인이 만료되었습니다.`,
        unlisted: () => 'GitHub의 댓글 목록에 아직 이 댓글이 없습니다. 다시 작성해 주십시오.',
        'unknown-model': () => '이런 이름의 모델이 없습니다.',
        'other-author': () => '이 실행을 시작한 계정이 작성한 댓글이 아닙니다.',
        closed: () => '이 풀 리퀘스트는 닫혀 있어 검토할 것이 없습니다.',
        fork: () => '포크에서 온 풀 리퀘스트입니다. 포크의 모델은 학습하지 않으므로 승인할 것이 없습니다.',
        'other-base': ({ expected, base }) => `모델은 ${expected === undefined ? '기본 브랜치' : `${expected} 브랜치`}에서 배포되지만, 이 풀 리퀘스트의 대상은 ${base} 브랜치입니다.`,
        moved: () => '댓글을 읽는 동안 풀 리퀘스트가 바뀌어 아무것도 결정하지 않았습니다. 새 보고서를 먼저 확인해 주십시오.',
        'nothing-reported': ({ commit }) => `최신 커밋 ${commit.slice(0, 7)} 기준의 보고서가 아직 없습니다. 검사가 끝날 때까지 기다려 주십시오.`,
        'syntax.too-long': ({ bytes, most }) => `명령은 최대 ${most}바이트인데 이 줄은 ${bytes}바이트입니다.`,
        'syntax.hidden': () => '줄에 탭이나 보이지 않는 문자가 있습니다.',
        'syntax.part': ({ part }) => `다음 부분을 이해할 수 없습니다: ${part}`,
        'syntax.too-many': ({ most }) => `인수가 ${most}개를 넘습니다.`,
        'syntax.twice': ({ argument }) => `같은 인수가 두 번 있습니다: ${argument}`,
        'syntax.argument': ({ argument }) => `이 명령에 없는 인수입니다: ${argument}`,
        'syntax.takes-nothing': () => '이 명령에는 인수가 없습니다.',
        'syntax.model': ({ word }) => `모델 이름이 아닙니다: ${word}`,
        'syntax.sha': () => 'sha= 값은 커밋의 16진수 7–40자리입니다.',
        'syntax.digest': () => 'digest= 값은 sha256: 다음에 16진수 12–64자리입니다.',
    },
    status: {
        obstacle: {
            'no-report': '아직 보고서 없음',
            untrusted: '보고서를 신뢰할 수 없음',
            'workflows-edited': '풀 리퀘스트가 워크플로 파일을 수정함',
            'no-policy': '기준 브랜치에 정책이 아직 없어 병합해도 배포되지 않음',
            'not-promotable': '이 판정으로는 배포할 수 없음',
            'policy-changed': '보고서가 만들어진 뒤 규칙이 바뀜',
        },
        tally: ko.KO.approval.tally,
        approved: (tally, logins) => `${tally} (${logins})`,
        rejected: (logins) => `거부됨 (${logins})`,
        more: (count) => `그 외 모델 ${count}개`,
        nothingAffected: '영향을 받는 모델이 없습니다.',
        notApprovable: '승인할 수 없습니다',
        noPolicy: '기준 브랜치에 정책이 아직 없어 병합해도 배포되지 않습니다',
    },
    reply: {
        refused: ({ command, who, models }) => `${who} 님의 ${command} 명령은 다음 모델 ${models}개에 인정되지 않습니다:`,
        hint: (command) => `누가 승인할 수 있고 무엇이 더 필요한지는 ${command} 명령으로 확인할 수 있습니다.`,
        nothingReported: (commit) => `최신 커밋 ${commit} 기준의 보고서가 아직 없습니다.`,
        standing: (commit) => `커밋 ${commit} 승인 현황:`,
        model: '모델',
        state: '상태',
        whoMay: '승인할 수 있는 사람',
        anyone: '쓰기 권한이 있고 변경에 관여하지 않은 사람 누구나',
        comment: (command, who) => `${who} 님의 ${command} 댓글`,
        ignored: (comment) => `${comment}: 인정되지 않습니다.`,
        more: (count) => `그 외 ${count}건`,
        malformed: (command) => `${command} 명령을 이해할 수 없습니다.`,
        syntax: (syntax) => `명령 형식: ${syntax}`,
        unknown: (command, suggestion) => `${command} 명령은 없습니다. ${suggestion} 명령을 쓰려고 하셨습니까?`,
        unavailable: (command, help) => `${command} 명령은 아직 사용할 수 없습니다. 사용할 수 있는 명령은 ${help} 명령으로 볼 수 있습니다.`,
        failed: '처리하지 못했으며 아무것도 결정하지 않았습니다.',
        log: (run) => `자세한 내용은 ${run}에 있습니다.`,
        run: '실행 로그',
        command: '명령',
        whatItDoes: '설명',
        help: {
            approve: '보고서가 있는 모델 또는 지정한 모델을 이 커밋에 한해 승인합니다.',
            reject: '자신의 승인을 취소하고, 스스로 다시 승인할 때까지 모델의 배포를 막습니다.',
            status: '승인 현황과, 인정되지 않는 댓글 및 그 이유를 보여 줍니다.',
            help: '이 도움말을 보여 줍니다.',
        },
        rules: '명령은 새 댓글의 첫 줄에 적습니다. 수정된 댓글은 승인으로 인정되지 않고, 푸시하면 모든 승인이 무효가 되며, 변경에 관여한 사람은 승인할 수 없습니다.',
    },
};
const VERBS = { approve: '승인', reject: '거부' };
const ROLES = {
    none: '없음',
    read: '읽기',
    triage: '분류',
    write: '쓰기',
    maintain: '유지 관리',
    admin: '관리자',
};
/** Completes "… 님은". */
function ko_deedOf({ kind, commit }) {
    switch (kind) {
        case 'opened':
            return '이 풀 리퀘스트를 열었습니다';
        case 'committed':
            return `커밋 ${commit.slice(0, 7)} 내용을 작성했거나 커밋했습니다`;
        case 'named':
            return `커밋 ${commit.slice(0, 7)} 메시지에 공동 작성자로 적혀 있습니다`;
        case 'pushed':
            return `커밋 ${commit.slice(0, 7)} 내용을 푸시했습니다`;
        case 'started':
            return '보고서를 만든 실행을 시작했습니다';
    }
}

;// CONCATENATED MODULE: ./build/src/review/wording/wordings.js


const WORDINGS = { en: REVIEW_EN, ko: REVIEW_KO };
/** The words of statuses and replies in a language. */
const reviewWordingOf = (language) => WORDINGS[language];
/** One or two sentences, plain text. */
const reviewSentence = ({ code, values }, language) => WORDINGS[language].reasons[code](values);


/***/ })

};
