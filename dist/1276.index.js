export const id = 1276;
export const ids = [1276];
export const modules = {

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
