export const id = 3756;
export const ids = [3756];
export const modules = {

/***/ 53756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  review: () => (/* binding */ review)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/review/command.js + 1 modules
var command = __webpack_require__(89712);
// EXTERNAL MODULE: ./build/src/review/wording/wordings.js + 2 modules
var wordings = __webpack_require__(75061);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
;// CONCATENATED MODULE: ./build/actions/review/answer.js


/** A rule says no, and the reply says which. */
function refused(reason, why, language) {
    return {
        decision: 'blocked',
        reason,
        message: (0,wordings/* reviewSentence */.U)(why, 'en'),
        reaction: '-1',
        reply: (0,markdown/* text */.Qq)((0,wordings/* reviewSentence */.U)(why, language), 1000),
    };
}

// EXTERNAL MODULE: ./build/src/review/status.js
var review_status = __webpack_require__(47394);
// EXTERNAL MODULE: ./build/src/records/names.js
var names = __webpack_require__(13184);
// EXTERNAL MODULE: ./build/src/report/approval-section.js
var approval_section = __webpack_require__(98527);
// EXTERNAL MODULE: ./build/src/report/hidden-state.js
var hidden_state = __webpack_require__(69754);
// EXTERNAL MODULE: ./build/src/report/sticky-comment.js
var sticky_comment = __webpack_require__(19289);
// EXTERNAL MODULE: ./build/src/review/authorise.js
var authorise = __webpack_require__(24500);
;// CONCATENATED MODULE: ./build/actions/review/reply.js


/** Replies to a comment. A second run edits the reply of the first. @param body Markdown */
async function reply(comments, { id, issue }, body) {
    const marker = `<!-- trainyard:reply v=1 comment=${id} -->`;
    const plan = (0,sticky_comment/* planSticky */.Xp)(await comments.list(issue), await comments.viewer(), marker, () => `${marker}\n${body}`);
    if (plan.kind === 'create')
        await comments.create(issue, plan.body);
    if (plan.kind === 'update')
        await comments.update(plan.comment.id, plan.body);
}
/** Does something that may fail without changing what was decided: then there is a warning. */
async function attempt(log, what, work) {
    try {
        await work();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        log.warning([`${what}: ${error.message}`, ...(error.hint === undefined ? [] : [error.hint])].join('\n'));
    }
}

;// CONCATENATED MODULE: ./build/actions/review/show.js









/**
 * Sets the commit status and rewrites the approval sections of the reports. A refusal when the pull request has moved on meanwhile: what was
 * found out is not about its head any more.
 */
async function show(ports, situation) {
    const { pullRequest, reviews, language } = situation;
    const status = (0,review_status/* approvalStatus */.cP)(reviews, pullRequest.url, language);
    const now = await ports.pullRequests.get(pullRequest.number);
    if (!isSame(pullRequest, now)) {
        return refused('review.head-moved', { code: 'moved', values: {} }, language);
    }
    if (status !== undefined)
        await ports.statuses.set(pullRequest.head.commit, status);
    await attempt(ports.log, 'The report comments were not updated', () => showSections(ports, situation));
    return undefined;
}
const isSame = (before, now) => now.state === before.state && now.head.commit === before.head.commit && now.base.branch === before.base.branch;
async function showSections({ comments }, { pullRequest, reviews }) {
    const [viewer, all] = [await comments.viewer(), await comments.list(pullRequest.number)];
    for (const review of reviews) {
        const plan = (0,sticky_comment/* planSticky */.Xp)(all, viewer, (0,names/* reportMarker */.lO)(review.model), (earlier) => withSection(review, pullRequest, earlier));
        if (plan.kind === 'update' && (await isUnchanged(plan.comment)))
            await comments.update(plan.comment.id, plan.body);
    }
    // A new report may have been written a moment ago; it must not be overwritten with the old one.
    async function isUnchanged({ id, body }) {
        return (await comments.get(id))?.body === body;
    }
}
/** The comment as it should be. One that shows another report is left alone. */
function withSection(review, { head }, earlier) {
    if (earlier === undefined)
        return '';
    if (review.report === undefined || (0,hidden_state/* shownReport */.Cy)(earlier) !== review.report.digest)
        return earlier;
    const language = (0,hidden_state/* shownState */.B5)(earlier)?.language ?? 'en';
    const section = (0,approval_section/* approvalSection */.ly)(viewOf(review, head.commit, language), language);
    return (0,approval_section/* replaceApprovalSection */.fe)(earlier, section) ?? earlier;
}
function viewOf({ policy, ...review }, head, language) {
    const terms = policy && (0,authorise/* approvalTerms */.Ne)(policy.approve);
    const { approvals, rejections } = review.kind === 'open' ? review.state : { approvals: [], rejections: [] };
    const obstacle = review.kind === 'closed' && review.obstacle !== 'not-promotable'
        ? (0,wordings/* reviewSentence */.U)(review.reason, language)
        : undefined;
    return { head, terms, promotable: review.kind === 'open', obstacle, approvals, rejections };
}

// EXTERNAL MODULE: ./build/src/config/policy.js
var config_policy = __webpack_require__(21520);
// EXTERNAL MODULE: ./build/src/review/gather.js + 2 modules
var gather = __webpack_require__(51276);
// EXTERNAL MODULE: ./build/src/config/load.js + 7 modules
var load = __webpack_require__(85181);
// EXTERNAL MODULE: ./build/src/config/load-base.js
var load_base = __webpack_require__(10982);
// EXTERNAL MODULE: ./build/src/config/shared-language.js
var shared_language = __webpack_require__(12402);
// EXTERNAL MODULE: ./build/src/records/remembered-trees.js
var remembered_trees = __webpack_require__(40624);
;// CONCATENATED MODULE: ./build/actions/review/ground.js





/** Reads it anew. User errors are returned; what is a bug is thrown. */
async function groundOf(number, context, inputs, ports) {
    try {
        return await read(number, context, inputs, ports);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo || error instanceof errors/* UserErrors */.tQ)
            return { kind: 'unknown', error };
        throw error;
    }
}
/** The language of what is said about the pull request as a whole. @param affected models with a report, as far as that is known */
const languageOf = (ground, affected = []) => ground.kind === 'unknown' ? 'en' : (0,shared_language/* sharedLanguage */.a)((0,shared_language/* modelLanguages */.z)(ground.project, ground.proposed), affected);
async function read(number, context, { config }, ports) {
    const pullRequest = await ports.pullRequests.get(number);
    const repository = (0,remembered_trees/* rememberedTrees */.y)(ports.repository);
    const objection = objectionTo(pullRequest, context);
    const { base, head } = pullRequest;
    // Other branches hold no rules. What the default branch says is enough to refuse in its language.
    if (objection !== undefined) {
        const project = await defaultProject(repository, context.defaultBranch, config);
        return { kind: 'known', pullRequest, repository, project, proposed: undefined, objection };
    }
    // What the branch says now is what `promote` will go by, not what it said when the pull request was opened.
    const now = (await repository.branchHead(base.branch)) ?? base.commit;
    const project = await (0,load/* loadProjectIfPresent */.w)(await repository.tree(now), config);
    // For the names and languages of its models: one that is new cannot be approved, and that must be said. A configuration that cannot be read is the
    // business of the pull request's own checks.
    const proposed = await (0,load_base/* readableProject */.m)(await repository.tree(head.commit), config);
    return { kind: 'known', pullRequest, repository, project, proposed, objection };
}
function objectionTo({ state, head, base }, { repository, defaultBranch: expected }) {
    if (state !== 'open')
        return { reason: 'review.closed', why: { code: 'closed', values: {} } };
    if (head.repository !== repository)
        return { reason: 'review.fork', why: { code: 'fork', values: {} } };
    if (base.branch === expected)
        return undefined;
    return { reason: 'review.other-base', why: { code: 'other-base', values: { expected, base: base.branch } } };
}
async function defaultProject(repository, branch, config) {
    const commit = branch === undefined ? undefined : await repository.branchHead(branch);
    if (commit === undefined)
        return undefined;
    return await (0,load_base/* readableProject */.m)(await repository.tree(commit), config);
}

;// CONCATENATED MODULE: ./build/actions/review/situation.js





/** A refusal when commands have no place in this pull request. Throws what kept the pull request from being read. */
async function situationOf({ ground, context, inputs, ports, }) {
    if (ground.kind === 'unknown')
        throw ground.error;
    const { pullRequest, repository, project, proposed, objection } = ground;
    if (objection !== undefined) {
        return { kind: 'refused', answer: refused(objection.reason, objection.why, languageOf(ground)) };
    }
    const models = [...new Set([project, proposed].flatMap((known) => known?.models.map(({ name }) => name) ?? []))];
    const policies = new Map(models.flatMap((model) => {
        const policy = (0,config_policy/* policyOf */.U)(project, model);
        return policy === undefined ? [] : [[model, policy]];
    }));
    const reviews = await (0,gather/* gatherApprovals */.C)({ ...ports, repository }, {
        pullRequest,
        repository: context.repository,
        models,
        policies,
        workflowPath: inputs.workflowPath,
        now: ports.clock.now(),
    });
    const affected = (0,review_status/* reportedOf */.H4)(reviews).map(({ model }) => model);
    return { kind: 'situation', pullRequest, reviews, language: languageOf(ground, affected) };
}

// EXTERNAL MODULE: ./build/src/report/wording/wordings.js
var wording_wordings = __webpack_require__(98790);
;// CONCATENATED MODULE: ./build/actions/review/texts.js






const SHOWN = 20;
const LONGEST = 600;
function refusalText(command, login, refusals, language) {
    const { reply: words } = (0,wordings/* reviewWordingOf */.s)(language);
    return [
        `👎 ${words.refused({ command: (0,markdown/* code */.aY)(`/${command}`), who: (0,markdown/* code */.aY)(login), models: refusals.length })}`,
        '',
        ...bullets(refusals.map(({ model, reason }) => `${(0,markdown/* code */.aY)(model)}: ${sentence(reason, language)}`), language),
        '',
        words.hint((0,markdown/* code */.aY)('/status')),
    ].join('\n');
}
/** Where every model with a report stands, and which comments do not count. */
function statusText(head, reviews, language) {
    const { reply: words } = (0,wordings/* reviewWordingOf */.s)(language);
    const shown = (0,review_status/* reportedOf */.H4)(reviews);
    const commit = (0,markdown/* code */.aY)(head.slice(0, 7));
    if (shown.length === 0)
        return words.nothingReported(commit);
    const notes = shown.flatMap((review) => notesOf(review, language));
    return [
        words.standing(commit),
        '',
        modelTable(shown, language),
        ...(notes.length === 0 ? [] : ['', ...bullets(notes, language)]),
    ].join('\n');
}
/** One row for each model. */
function modelTable(reviews, language) {
    const { reply: words } = (0,wordings/* reviewWordingOf */.s)(language);
    const rows = reviews.map((review) => [
        (0,markdown/* code */.aY)(review.model),
        `${ICONS[(0,review_status/* standingOf */.YP)(review)]} ${(0,markdown/* text */.Qq)((0,review_status/* standingText */.yd)(review, language))}`,
        whoMay(review, language),
    ]);
    return (0,markdown/* table */.tp)('lll', [words.model, words.state, words.whoMay], rows);
}
const ICONS = { failure: '⛔', pending: '⏳', success: '✅' };
function whoMay({ policy }, language) {
    if (policy === undefined)
        return '–';
    const { from } = policy.approve;
    const words = (0,wording_wordings/* wordingOf */.O)(language);
    if (from.length === 0)
        return (0,wordings/* reviewWordingOf */.s)(language).reply.anyone;
    const more = from.length - SHOWN;
    const named = from.slice(0, SHOWN).map((approver) => (0,markdown/* code */.aY)((0,authorise/* approverName */.Rz)(approver)));
    return words.list([...named, ...(more > 0 ? [words.morePeople(more)] : [])]);
}
function notesOf(review, language) {
    const { reply: words } = (0,wordings/* reviewWordingOf */.s)(language);
    const model = (0,markdown/* code */.aY)(review.model);
    if (review.kind === 'closed')
        return [`${model}: ${sentence(review.reason, language)}`];
    return review.state.ignored.map(({ login, url, command, reason }) => {
        const comment = (0,markdown/* link */.nf)(words.comment((0,markdown/* code */.aY)(`/${command}`), (0,markdown/* code */.aY)(login)), url);
        return `${model}: ${words.ignored(comment)} ${sentence(reason, language)}`;
    });
}
const sentence = (reason, language) => (0,markdown/* text */.Qq)((0,wordings/* reviewSentence */.U)(reason, language), LONGEST);
function malformedText({ name, problem }, language) {
    const { reply: words } = (0,wordings/* reviewWordingOf */.s)(language);
    return `😕 ${words.malformed((0,markdown/* code */.aY)(`/${name}`))} ${sentence(problem, language)} ${words.syntax((0,markdown/* code */.aY)(command/* SYNTAX */.S[name], 200))}`;
}
function unknownText({ name, suggestion }, language) {
    return `😕 ${(0,wordings/* reviewWordingOf */.s)(language).reply.unknown((0,markdown/* code */.aY)(`/${name}`), (0,markdown/* code */.aY)(`/${suggestion}`))}`;
}
function unavailableText(name, language) {
    return `😕 ${(0,wordings/* reviewWordingOf */.s)(language).reply.unavailable((0,markdown/* code */.aY)(`/${name}`), (0,markdown/* code */.aY)('/help'))}`;
}
/** @param error undefined when it is a bug of ours; its message stays in English */
function errorText(error, runUrl, language) {
    const { reply: words } = (0,wordings/* reviewWordingOf */.s)(language);
    return [
        `😕 ${words.failed}`,
        ...(error === undefined ? [] : [(0,markdown/* text */.Qq)(error.message, LONGEST)]),
        ...(error?.hint === undefined ? [] : [(0,markdown/* text */.Qq)(error.hint, LONGEST)]),
        words.log((0,markdown/* link */.nf)(words.run, runUrl)),
    ].join(' ');
}
function helpText(language) {
    const { reply: words } = (0,wordings/* reviewWordingOf */.s)(language);
    const rows = ['approve', 'reject', 'status', 'help'].map((name) => [
        (0,markdown/* code */.aY)(command/* SYNTAX */.S[name], 200),
        words.help[name],
    ]);
    return [(0,markdown/* table */.tp)('ll', [words.command, words.whatItDoes], rows), '', words.rules].join('\n');
}
function bullets(lines, language) {
    const more = lines.length - SHOWN;
    const rest = more > 0 ? [(0,wordings/* reviewWordingOf */.s)(language).reply.more(more)] : [];
    return [...lines.slice(0, SHOWN), ...rest].map((line) => `- ${line}`);
}

;// CONCATENATED MODULE: ./build/actions/review/answer-statement.js






/**
 * Carries out `/approve` and `/reject`: the comment itself is the approval, so all there is to do is to recompute where things stand, to show
 * it, and to say whether this comment counted.
 */
async function answerStatement(command, task) {
    const situation = await situationOf(task);
    if (situation.kind === 'refused')
        return situation.answer;
    const { reviews, pullRequest, language } = situation;
    const moved = await show(task.ports, situation);
    if (moved !== undefined)
        return moved;
    const { login, id } = task.comment.author;
    const targets = targetsOf(command.models, reviews);
    if (targets.length === 0) {
        const why = { code: 'nothing-reported', values: { commit: pullRequest.head.commit } };
        return { ...refused('review.no-report', why, language), reviews };
    }
    const refusals = targets.flatMap((target) => {
        const reason = refusalOf(target, command.name, { commentId: task.comment.id, userId: id });
        return reason === undefined ? [] : [{ model: target.model, reason }];
    });
    const counted = targets.filter(({ model }) => !refusals.some((refusal) => refusal.model === model));
    const reply = refusals.length === 0 ? undefined : refusalText(command.name, login, refusals, language);
    const [first] = refusals;
    if (counted.length === 0 && first !== undefined) {
        const message = `/${command.name} of ${login} does not count. ${(0,wordings/* reviewSentence */.U)(first.reason, 'en')}`;
        return { decision: 'blocked', reason: 'review.refused', message, reaction: '-1', reply, reviews };
    }
    const standings = counted.map((target) => standing(target)).join('; ');
    const message = `${login} said /${command.name}. ${standings}.`;
    return { decision: 'ok', reason: reasonOf(command.name, reviews), message, reaction: 'rocket', reply, reviews };
}
function reasonOf(command, reviews) {
    if (command === 'reject')
        return 'review.rejected';
    return (0,review_status/* isApproved */.SZ)(reviews) ? 'review.approved' : 'review.counted';
}
const standing = (target) => 'kind' in target ? `${target.model}: ${(0,review_status/* standingText */.yd)(target, 'en')}` : target.model;
/** Those named, or all with a report. */
function targetsOf(named, reviews) {
    if (named.length === 0)
        return (0,review_status/* reportedOf */.H4)(reviews);
    return named.map((model) => reviews.find((review) => review.model === model) ?? { model });
}
/** Why the comment does not count for a model; undefined when it does. */
function refusalOf(target, command, { commentId, userId }) {
    if (!('kind' in target))
        return { code: 'unknown-model', values: {} };
    if (target.kind === 'closed')
        return target.reason;
    const { approvals, rejections, ignored } = target.state;
    const own = ignored.find((voice) => voice.commentId === commentId);
    if (own !== undefined)
        return own.reason;
    const voices = command === 'approve' ? approvals : rejections;
    return voices.some((voice) => voice.userId === userId) ? undefined : { code: 'unlisted', values: {} };
}

;// CONCATENATED MODULE: ./build/actions/review/answer-status.js



/** Carries out `/status`: recomputes and shows where things stand, which also makes up for comments that GitHub's events lost. */
async function answerStatus(models, task) {
    const situation = await situationOf(task);
    if (situation.kind === 'refused')
        return situation.answer;
    const moved = await show(task.ports, situation);
    if (moved !== undefined)
        return moved;
    const { pullRequest, reviews, language } = situation;
    const asked = models.length === 0 ? reviews : reviews.filter(({ model }) => models.includes(model));
    const message = 'The state of the approval was recomputed.';
    const reply = statusText(pullRequest.head.commit, asked, language);
    return { decision: 'ok', reason: 'review.status', message, reaction: 'rocket', reply, reviews };
}

;// CONCATENATED MODULE: ./build/actions/review/answer-comment.js







/** Reads the comment again and carries out its command. */
async function answerComment(event, setting) {
    const comment = await setting.ports.comments.get(event.id);
    if (comment === undefined) {
        const message = 'The comment was deleted before it could be read.';
        return { decision: 'skipped', reason: 'review.comment-gone', message };
    }
    const task = { ...setting, comment };
    return doubtOf(event, task) ?? (await carryOut(task));
}
/** Why the comment is not the one that the event told of; undefined when it is. */
function doubtOf(event, { comment, ground, context: { sender } }) {
    const { author, createdAt, updatedAt } = comment;
    if (author.id !== event.author.id || (sender !== undefined && sender !== author.id)) {
        return refused('review.author-mismatch', { code: 'other-author', values: {} }, languageOf(ground));
    }
    if (updatedAt.getTime() !== createdAt.getTime()) {
        return refused('review.comment-edited', { code: 'edited', values: {} }, languageOf(ground));
    }
    return undefined;
}
async function carryOut(task) {
    const parsed = (0,command/* parseCommand */.R)(task.comment.body);
    const language = languageOf(task.ground);
    switch (parsed.kind) {
        case 'none':
            return {
                decision: 'skipped',
                reason: 'review.no-command',
                message: 'The comment holds no command of Trainyard.',
            };
        case 'malformed': {
            const { name: command, problem } = parsed;
            const message = `/${command} was not understood. ${(0,wordings/* reviewSentence */.U)(problem, 'en')}`;
            const reply = malformedText(parsed, language);
            return { decision: 'failed', reason: 'review.syntax', message, command, reaction: 'confused', reply };
        }
        case 'unknown': {
            const message = `There is no command /${parsed.name}; perhaps /${parsed.suggestion} is meant.`;
            const reply = unknownText(parsed, language);
            return { decision: 'skipped', reason: 'review.command-unknown', message, reaction: 'confused', reply };
        }
        case 'unavailable': {
            const { name: command } = parsed;
            const message = `The command /${command} is not available yet.`;
            const reply = unavailableText(command, language);
            return {
                decision: 'skipped',
                reason: 'review.command-unavailable',
                message,
                command,
                reaction: 'confused',
                reply,
            };
        }
        case 'command':
            return { ...(await answerCommand(parsed.command, task)), command: parsed.command.name };
    }
}
async function answerCommand(command, task) {
    switch (command.name) {
        case 'approve':
        case 'reject':
            return await answerStatement(command, task);
        case 'status':
            return await answerStatus(command.models, task);
        case 'help': {
            const message = 'The commands were listed.';
            return {
                decision: 'ok',
                reason: 'review.help',
                message,
                reaction: 'rocket',
                reply: helpText(languageOf(task.ground)),
            };
        }
    }
}

;// CONCATENATED MODULE: ./build/actions/review/outcome.js




/** How the step ends. It is in English, whatever the language of the replies: the log and the outputs are read by machines, too. */
function outcomeOf({ decision, reason, message, command, reviews }) {
    const outputs = {
        ...(command === undefined ? {} : { command }),
        ...(reviews === undefined ? {} : { approved: (0,review_status/* isApproved */.SZ)(reviews) ? 'true' : 'false' }),
    };
    const models = (0,review_status/* reportedOf */.H4)(reviews ?? []);
    return {
        decision,
        reason,
        message,
        data: { command: command ?? null, models: models.map(factsOf) },
        summary: [`### Review`, (0,markdown/* text */.Qq)(message, 1000), ...(models.length === 0 ? [] : [modelTable(models, 'en')])].join('\n\n'),
        outputs,
    };
}
/** The comment is no business of ours. */
function skipped(reason, message) {
    return { decision: 'skipped', reason, message, data: { command: null, models: [] }, summary: message };
}
function factsOf(review) {
    const { model, report } = review;
    const about = { model, reportDigest: report?.digest ?? null };
    if (review.kind === 'closed')
        return { ...about, state: review.obstacle, reason: (0,wordings/* reviewSentence */.U)(review.reason, 'en') };
    const { decision, required, missing, approvals, rejections } = review.state;
    const ignored = review.state.ignored.map((voice) => ({ ...voice, reason: (0,wordings/* reviewSentence */.U)(voice.reason, 'en') }));
    return { ...about, state: decision, required, missing, approvals, rejections, ignored };
}

;// CONCATENATED MODULE: ./build/actions/review/review.js







/** Answers one new comment. What it is worth is decided by what GitHub says now, never by the event alone. */
async function review(inputs, context, ports) {
    const { event, comment } = context;
    if (event.name !== 'issue_comment' || event.action !== 'created' || comment === undefined) {
        return skipped('review.no-new-comment', 'Only new comments hold commands; edited and deleted ones do nothing.');
    }
    if (!comment.onPullRequest)
        return skipped('review.no-pull-request', 'The comment is not on a pull request.');
    if (comment.author.isBot)
        return skipped('review.bot', 'Comments of bots hold no commands.');
    if ((0,command/* parseCommand */.R)(comment.body).kind === 'none') {
        return skipped('review.no-command', 'The comment holds no command of Trainyard.');
    }
    await attempt(ports.log, 'The comment got no reaction', () => ports.comments.react(comment.id, 'eyes'));
    let language = 'en';
    try {
        const ground = await groundOf(comment.issue, context, inputs, ports);
        language = languageOf(ground);
        const answer = await answerComment(comment, { ground, inputs, context, ports });
        await respond(ports, comment, answer);
        return outcomeOf(answer);
    }
    catch (error) {
        await respond(ports, comment, {
            reaction: 'confused',
            reply: errorText((0,errors/* firstUserError */.OO)(error), context.runUrl, language),
        });
        throw error;
    }
}
/** Saying it is a courtesy: what was decided stays decided when GitHub refuses the reaction or the reply. */
async function respond({ comments, log }, comment, { reaction, reply: body }) {
    if (reaction !== undefined) {
        await attempt(log, 'The comment got no reaction', () => comments.react(comment.id, reaction));
    }
    if (body !== undefined)
        await attempt(log, 'The comment got no reply', () => reply(comments, comment, body));
}


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

/***/ 98790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ wordingOf)
/* harmony export */ });
/* harmony import */ var _en_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56511);
/* harmony import */ var _ko_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48481);


const WORDINGS = { en: _en_js__WEBPACK_IMPORTED_MODULE_0__.EN, ko: _ko_js__WEBPACK_IMPORTED_MODULE_1__.KO };
/** The words of a language. */
const wordingOf = (language) => WORDINGS[language];


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
