export const id = 415;
export const ids = [415,596];
export const modules = {

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


/***/ }),

/***/ 24500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ stands),
/* harmony export */   Ls: () => (/* binding */ exclusion),
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
        return denied(`${login} has the role ${role}; to ${verb} ${model} takes the role write, maintain or admin.`);
    }
    if (approvers.some((approver) => stands(approver, login, teams)))
        return ALLOWED;
    return denied(`${login} is none of the approvers of ${model}: ${approvers.map(approverName).join(', ')}.`);
}
/** Why somebody can never judge this change, whatever their rights; undefined when they can. Needs no question to GitHub. */
function exclusion(account, { contributors }) {
    if (account.isBot)
        return `${account.login} is a bot, and only people judge a model.`;
    const deed = (0,_contributors_js__WEBPACK_IMPORTED_MODULE_0__/* .deedOf */ .u)(account, contributors);
    return deed === undefined
        ? undefined
        : `${account.login} ${deed}, and nobody judges a change that they had a hand in.`;
}
/** As in `approve.from`. */
function approverName(approver) {
    return approver.kind === 'user' ? `@${approver.login}` : `@${approver.organization}/${approver.team}`;
}
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
            return problem(`This part is not understood: ${line.slice(start).trim()}`);
        if (read === MOST_ARGUMENTS)
            return problem(`There are more than ${MOST_ARGUMENTS} arguments.`);
        const { key, bare, quoted, flag, word } = found;
        if (key !== undefined) {
            if (values.has(key))
                return problem(`${key}= is given twice.`);
            values.set(key, bare ?? quoted?.replace(/\\(["\\])/g, '$1') ?? '');
        }
        else {
            const [list, item] = flag === undefined ? [words, word ?? ''] : [flags, flag];
            if (list.includes(item))
                return problem(`${flag === undefined ? '' : '--'}${item} is given twice.`);
            list.push(item);
        }
    }
    return { kind: 'arguments', arguments: { words, values, flags } };
}
const problem = (text) => ({ kind: 'problem', problem: text });

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
        return malformed(`The line has ${bytes} bytes; a command has at most ${MOST_BYTES}.`);
    if (HIDDEN.test(line))
        return malformed('The line holds a tab or another character that cannot be seen.');
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
        return `${unknown}= is not known here.`;
    if (flags.length > 0)
        return `--${flags[0]} is not known here.`;
    if (name === 'help' && words.length > 0)
        return 'This command takes nothing else.';
    const odd = words.find((word) => !/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(word));
    return odd === undefined ? undefined : `${odd} is not the name of a model.`;
}
function malformedValue({ values }) {
    const sha = values.get('sha');
    if (sha !== undefined && !/^[0-9a-f]{7,40}$/i.test(sha))
        return 'sha= takes 7 to 40 digits of a commit.';
    const digest = values.get('digest');
    if (digest !== undefined && !/^sha256:[0-9a-f]{12,64}$/i.test(digest)) {
        return 'digest= takes sha256: and 12 to 64 digits.';
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

/***/ 91062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ contributorsOf),
/* harmony export */   u: () => (/* binding */ deedOf)
/* harmony export */ });
/**
 * Everybody who must not judge a change: who opened the pull request, every author, committer and co-author of its commits, and who pushed
 * them, because the names inside of a commit can be made up and the account of a push cannot.
 */
function contributorsOf(pullRequest, authorship, moves) {
    const own = new Set(authorship.map(({ commit }) => commit));
    return [
        contributor(pullRequest.author, 'opened this pull request'),
        ...authorship.flatMap(({ commit, accounts, emails }) => [
            ...accounts.map((account) => contributor(account, `wrote or committed ${short(commit)}`)),
            ...emails.flatMap((email) => fromEmail(email, `is named in ${short(commit)}`)),
        ]),
        ...moves.flatMap(({ commit, by }) => by !== undefined && own.has(commit) ? [contributor(by, `pushed ${short(commit)}`)] : []),
    ];
}
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
const short = (commit) => commit.slice(0, 7);


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
// EXTERNAL MODULE: ./build/src/review/authorise.js
var authorise = __webpack_require__(24500);
;// CONCATENATED MODULE: ./build/src/review/approval-state.js

/**
 * Approvals and rejections of one model, from all comments at once: nothing is remembered between two calls, so a lost event or a forged
 * comment of ours changes nothing. Of each person the last word counts; one rejection is enough to block.
 */
function approvalState(question) {
    const ordered = question.statements.toSorted((a, b) => a.comment.createdAt.getTime() - b.comment.createdAt.getTime() || a.comment.id - b.comment.id);
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
        else
            ignored.push({ ...voice, command: 'approve', reason: `The approval of ${voice.login} has expired.` });
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
        return `The rights of ${login} are not known.`;
    const authorisation = (0,authorise/* authorise */.Z_)(subject, command.name, question);
    if (authorisation.kind === 'denied')
        return authorisation.reason;
    if (command.sha !== undefined && !binding.head.startsWith(command.sha)) {
        return `The comment names the commit ${command.sha}, but the head is ${binding.head.slice(0, 12)}.`;
    }
    if (comment.createdAt < binding.headSince)
        return 'The comment is older than the last push to the branch.';
    switch (command.name) {
        case 'reject':
            // To block is the safe side: an edited rejection, or one that came before the report or after the merge, still stands.
            return undefined;
        case 'approve':
            if (comment.updatedAt.getTime() !== comment.createdAt.getTime()) {
                return 'The comment was edited, and others could have done that. A new comment counts.';
            }
            if (comment.createdAt < binding.reportedAt)
                return 'The comment is older than the report.';
            if (mergedAt !== undefined && comment.createdAt > mergedAt)
                return 'The comment came after the merge.';
            return otherDigest(command.digest, binding);
    }
}
function otherDigest(digest, { digests }) {
    return digest === undefined || digests.some((known) => known.startsWith(digest))
        ? undefined
        : `The comment names the digest ${digest}, which is not in the report.`;
}
function superseded(earlier, later) {
    const voice = voiceOf(earlier);
    const reason = `${voice.login} said /${later.command.name} later.`;
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
var contributors = __webpack_require__(91062);
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
    const wanted = { model, head: pullRequest.head.commit, repository, workflowPath };
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
    if (report.kind !== 'trusted')
        return closed(report.kind === 'none' ? 'no-report' : 'untrusted', report.reason);
    if (policy === undefined)
        return closed('no-policy', `The base branch has no policy for ${model} yet.`);
    if (report.record.policyDigest !== policy.digest) {
        const reason = `The base branch has changed the rules for ${model} since the report was made. Update the branch of this pull request.`;
        return closed('policy-changed', reason);
    }
    if (!report.record.promotable)
        return closed('not-promotable', `The report on ${model} does not allow a promotion.`);
    return { kind: 'open', model, report, policy };
}
/** The same commit can be the head of several pull requests, with other base branches and so with other baselines. */
function bound(report, { number }) {
    if (report.kind !== 'trusted' || report.record.pullRequest === number)
        return report;
    const { model, pullRequest } = report.record;
    const other = pullRequest === null ? 'no pull request' : `pull request #${pullRequest}`;
    return { kind: 'untrusted', reason: `The newest report on ${model} at this commit was made for ${other}.` };
}
async function gatherFacts(ports, { pullRequest }) {
    const edits = await editsOf(ports.repository, pullRequest);
    const moves = await ports.pullRequests.headMoves(pullRequest);
    const authorship = await ports.pullRequests.authorship(pullRequest.number);
    const comments = await ports.comments.list(pullRequest.number);
    return {
        edits,
        headSince: headSince(pullRequest, moves),
        contributors: (0,contributors/* contributorsOf */.a)(pullRequest, authorship, moves),
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
async function judge({ pullRequest, now }, { edits, headSince, contributors, statements, roles }, review) {
    const { model, report, policy } = review;
    if (edits.length > 0) {
        const named = edits.slice(0, 3).join(', ');
        const reason = `This pull request edits workflows (${named}), so its reports prove nothing. Put such edits into a pull request of their own.`;
        return { kind: 'closed', model, obstacle: 'workflows-edited', reason, report, policy };
    }
    const own = statements.filter(({ command }) => command.models.length === 0 || command.models.includes(model));
    const guarded = { model, approvers: policy.approve.from, contributors };
    const accounts = own.map(({ comment }) => comment.author);
    const candidate = report.record.candidate;
    const state = approvalState({
        ...guarded,
        required: policy.approve.required,
        expiresMilliseconds: policy.approve.expiresMilliseconds,
        binding: {
            head: pullRequest.head.commit,
            headSince,
            // `findReport` believes completed checks only.
            reportedAt: report.check.completedAt ?? now,
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
