export const id = 6620;
export const ids = [6620];
export const modules = {

/***/ 70075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fp: () => (/* binding */ isPlainAddress),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/**
 * Everything that comes from a metrics file, a configuration or an error goes through here before it enters a comment: it must show as
 * itself, on one line, and must not mention people, link issues, open HTML or hide what it says.
 */
/** What backticks cannot hold everywhere: in a table, parsers read `\|` and a trailing backslash differently. */
const NOT_IN_BACKTICKS = /[`\\|<>]/;
/** An invisible break. Mentions, issues, addresses and `:emoji:` are found after entities were resolved: an entity alone does not help. */
const BREAK = '&#8203;';
/** Running text. @param limit characters kept */
function text(value, limit = 300) {
    return breakReferences(clip(visible(value), limit)
        .replace(/^[-+=]|(?<=^\d{1,9})\.|[\\`*{}[\]()<>#|~@!&$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
        .replace(/:(?=\/\/|[\w+-]+:)/g, entity));
}
/** A name or value in code type. @param limit characters kept */
function code(value, limit = 80) {
    const shown = clip(visible(value), limit);
    if (shown === '')
        return '<code>&nbsp;</code>';
    if (!NOT_IN_BACKTICKS.test(shown))
        return `\`${shown}\``;
    return `<code>${breakReferences(shown.replace(/[!-/:-@[-^`{-~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity))}</code>`;
}
const breakReferences = (escaped) => escaped.replace(/&#(?:35|58|64);/g, `$&${BREAK}`).replace(/\b(?:www(?=\.|&#46;)|GH(?=-\d|&#45;\d))/gi, `$&${BREAK}`);
/** A link with a label that is Markdown already. An address that is not a plain http or https one leaves the label alone. */
function link(label, address) {
    return isPlainAddress(address) ? `[${label}](${address})` : label;
}
/** An http or https address of plain characters: it can stand in Markdown and in a quoted attribute. */
const isPlainAddress = (address) => /^https?:\/\/[A-Za-z0-9._~:/?#@!$&*+,;=%-]+$/.test(address);
/** A table; cells are Markdown already. @param align one mark per column: left, centre or right */
function table(align, head, rows) {
    const rules = [...align].map((mark) => (mark === 'r' ? '--:' : mark === 'c' ? ':-:' : ':--'));
    return [head, rules, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/** A part that opens on a click. @param title Markdown or HTML already */
function details(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
/** A fenced block of lines that its own content cannot leave. @param language how it is coloured, such as `diff` */
function codeBlock(content, language) {
    const lines = content
        .toWellFormed()
        .replace(/\r\n?/g, '\n')
        .replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD')
        // Hidden markers are searched for in the text, where a block is like any other place: a hard space makes it another text.
        .replaceAll('<!-- trainyard:', '<!--\u00A0trainyard:');
    const longest = Math.max(2, ...(lines.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${lines}\n${fence}`;
}
/** A few words that stay on one line in a narrow cell. */
const unbroken = (words) => words.replaceAll(' ', '\u00A0');
/** `1 metric`, `2 metrics`. */
function count(number, noun) {
    return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}
/** `a, b and c`. */
function list(items) {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
/** One line without characters that cannot be seen; those that could reorder or hide text show as a replacement mark. */
function visible(value) {
    return value
        .toWellFormed()
        .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(/\p{Cf}/gu, '\uFFFD')
        .trim();
}
function clip(value, limit) {
    if (value.length <= limit)
        return value;
    // Cut between characters, not inside a surrogate pair.
    return `${value.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
const entity = (mark) => `&#${mark.charCodeAt(0)};`;


/***/ }),

/***/ 86620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
;// CONCATENATED MODULE: ./build/src/runtime/markdown.js
/** Text that renders as itself, on one line. */
function escapeMarkdown(text) {
    return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#|~@!&-]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/src/runtime/failure.js



/**
 * Turns what a use case threw into an outcome: its own errors with place and hint, anything else as a bug of ours.
 * @param action name of the action, for the summary's heading
 * @param repository web address of the repository the action came from, when known
 */
function failureOf(error, action, repository) {
    if (error instanceof errors/* UserError */.yo)
        return { outcome: userFailure([error], action) };
    if (error instanceof errors/* UserErrors */.tQ)
        return { outcome: userFailure(error.problems, action) };
    return bug(error, action, repository);
}
function userFailure(problems, action) {
    const [first, ...others] = problems;
    // One thing that is wrong outweighs any number of rules that say no: the verdict may rest on it.
    const decisive = problems.find((problem) => problem.decision === 'failed') ?? first;
    return {
        decision: decisive.decision,
        reason: decisive.code,
        message: others.length === 0 ? first.message : `${problems.length} problems: ${first.message}`,
        data: { problems: problems.map(problemData) },
        summary: [`### ${action}: ${decisive.decision}`, ...problems.map(problemSection)].join('\n\n'),
        annotations: problems.map(annotationOf),
    };
}
function problemData({ code, message, hint, file, line, column }) {
    return {
        code,
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
    };
}
function annotationOf(error) {
    const { code, message, hint, file, line, endLine, column } = error;
    return {
        level: 'error',
        title: code,
        message: hint === undefined ? message : `${message}\nHint: ${hint}`,
        file,
        line,
        endLine,
        column,
    };
}
function problemSection({ code, message, hint, file, line, column }) {
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    const heading = `**${escapeMarkdown(code)}**${file === undefined ? '' : ` in ${escapeMarkdown(place)}`}`;
    const advice = hint === undefined ? [] : [`What to do: ${escapeMarkdown(hint)}`];
    return [heading, (0,markdown/* codeBlock */.DV)(message, 'text'), ...advice].join('\n\n');
}
function bug(error, action, repository) {
    const where = repository === undefined ? 'in the repository this action comes from' : `at ${repository}/issues`;
    const message = `This is a bug in Trainyard: please report it ${where}.`;
    const causes = causeChain(error);
    const details = causes.map((cause) => (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)));
    const stacks = details.join('\ncaused by: ');
    return {
        outcome: {
            decision: 'failed',
            reason: 'internal.error',
            message: `${message} ${causes.map(errors/* messageOf */.bD).join(' – caused by: ')}`,
            data: {},
            summary: [
                `### ${action}: failed`,
                message,
                (0,markdown/* codeBlock */.DV)(causes.map(errors/* messageOf */.bD).join('\ncaused by: '), 'text'),
                `<details><summary>For the report</summary>\n\n${(0,markdown/* codeBlock */.DV)(stacks, 'text')}\n\n</details>`,
            ].join('\n\n'),
            annotations: [
                {
                    level: 'error',
                    title: 'internal.error',
                    message: `${message}\n${causes.map(errors/* messageOf */.bD).join('\ncaused by: ')}`,
                },
            ],
        },
        debug: stacks,
    };
}
const LONGEST_CHAIN = 8;
/** The error and its causes, outermost first. Bounded, because a chain may be a loop. */
function causeChain(error) {
    const chain = [error];
    let current = error;
    while (current instanceof Error && current.cause !== undefined && chain.length < LONGEST_CHAIN) {
        current = current.cause;
        chain.push(current);
    }
    return chain;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
;// CONCATENATED MODULE: ./build/src/runtime/host.js


const ANNOTATE = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/** The real process, speaking to the runner through @actions/core. All writes are synchronous, so that nothing is lost when it ends. */
function processHost() {
    const env = { ...process.env };
    return {
        env,
        info: core/* info */.pq,
        debug: core/* debug */.Yz,
        annotate: ({ level, message, title, file, line, endLine, column, endColumn }) => ANNOTATE[level](message, {
            ...(title !== undefined && { title }),
            ...(file !== undefined && { file }),
            ...(line !== undefined && { startLine: line }),
            ...(endLine !== undefined && { endLine }),
            ...(column !== undefined && { startColumn: column }),
            ...(endColumn !== undefined && { endColumn }),
        }),
        startGroup: core/* startGroup */.Oh,
        endGroup: core/* endGroup */.N4,
        mask: core/* setSecret */.Pq,
        setOutput(name, value) {
            // Without the file @actions/core would print a command that runners no longer know.
            if (env['GITHUB_OUTPUT'])
                (0,core/* setOutput */.uH)(name, value);
        },
        appendSummary(markdown) {
            // core.summary writes asynchronously, which a dying process does not live to see.
            const file = env['GITHUB_STEP_SUMMARY'];
            if (file)
                (0,external_node_fs_.appendFileSync)(file, markdown, 'utf8');
        },
        setExitCode: (code) => {
            process.exitCode = code;
        },
        onSilentDeath,
    };
}
function onSilentDeath(report) {
    const die = (error) => {
        stop();
        report(error);
        process.exit(1);
    };
    const drained = () => die(new Error('The process ran out of work before the action came to an end.'));
    const stop = () => {
        process.off('uncaughtException', die);
        process.off('unhandledRejection', die);
        process.off('beforeExit', drained);
    };
    process.on('uncaughtException', die);
    process.on('unhandledRejection', die);
    process.on('beforeExit', drained);
    return stop;
}

// EXTERNAL MODULE: ./build/src/runtime/input-source.js
var input_source = __webpack_require__(39430);
;// CONCATENATED MODULE: ./build/src/runtime/log.js
/** GitHub shows this many annotations of each level for one step. */
const ANNOTATIONS_PER_LEVEL = 10;
/** @param host what it gets is already free of secrets */
function stepLog(host, redact) {
    const shown = { error: 0, warning: 0, notice: 0 };
    const dropped = { error: 0, warning: 0, notice: 0 };
    const info = (text) => host.info(plainLog(redact(text)));
    const annotate = (annotation) => {
        if (shown[annotation.level] >= ANNOTATIONS_PER_LEVEL) {
            dropped[annotation.level] += 1;
            info(`${annotation.level}: ${place(annotation)}${annotation.message}`);
            return;
        }
        shown[annotation.level] += 1;
        const title = annotation.title === undefined ? undefined : redact(annotation.title);
        host.annotate({ ...annotation, title, message: redact(annotation.message) });
    };
    return {
        info,
        debug: (text) => host.debug(redact(text)),
        warning: (message) => annotate({ level: 'warning', message }),
        error: (message) => annotate({ level: 'error', message }),
        async group(title, work) {
            host.startGroup(redact(title));
            try {
                return await work();
            }
            finally {
                host.endGroup();
            }
        },
        annotate,
        reportDropped() {
            const counts = Object.entries(dropped).filter(([, count]) => count > 0);
            if (counts.length === 0)
                return;
            const list = counts.map(([level, count]) => `${count} more of level ${level}`).join(', ');
            info(`GitHub shows ${ANNOTATIONS_PER_LEVEL} annotations of each level per step; only in this log: ${list}.`);
        },
    };
}
function place({ file, line, column }) {
    if (file === undefined)
        return '';
    return `${[file, line, column].filter((part) => part !== undefined).join(':')}: `;
}
/**
 * Makes a log text harmless: the runner takes a line that starts with `::`, and `##[` anywhere, as a command.
 * Such marks get a space, which keeps them readable.
 */
function plainLog(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/^(\s*):(?=:)/u, '$1: ').replaceAll('##[', '## ['))
        .join('\n');
}

;// CONCATENATED MODULE: ./build/src/runtime/redact.js
const MASK = '***';
/** Shapes of credentials that may turn up in an error text although no input holds them. */
const CREDENTIALS = [
    /\bgh[pousr]_[A-Za-z0-9_.-]{16,}/g,
    /\bgithub_pat_[A-Za-z0-9_]{16,}/g,
    /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
];
const AUTHORIZATION = /\b(authorization\s*[:=]\s*["']?(?:bearer|basic|token)\s+)[^\s"',]+/gi;
const URL_PASSWORD = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@"']*:)[^\s/@"']+(?=@)/gi;
/**
 * A function that replaces secrets by `***`: the given values (also line by line, as tools often print only a part)
 * and everything that looks like a GitHub token, a JSON web token, an Authorization header or a password in a URL.
 */
function redactor(secrets) {
    // One or two characters are no secret, and masking them would make every text unreadable.
    const values = [...new Set(secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]))]
        .map((value) => value.trim())
        .filter((value) => value.length > 2)
        .sort((a, b) => b.length - a.length);
    return (text) => {
        let clean = text;
        for (const value of values)
            clean = clean.replaceAll(value, MASK);
        for (const shape of CREDENTIALS)
            clean = clean.replace(shape, MASK);
        return clean.replace(AUTHORIZATION, `$1${MASK}`).replace(URL_PASSWORD, `$1${MASK}`);
    };
}

;// CONCATENATED MODULE: ./build/src/runtime/result.js
const SCHEMA = 'trainyard/outcome/v1';
/** GitHub counts outputs in UTF-16 and keeps 1 MB per job; a quarter of that leaves room for the other outputs. */
const LARGEST_RESULT = 262_144;
/**
 * The `result` output: the outcome as JSON, at most {@link LARGEST_RESULT} characters.
 * Data that does not fit is left out as a whole and replaced by `{"truncated": true}`: half a record would mislead.
 */
function resultJson(action, outcome) {
    const record = {
        schema: SCHEMA,
        action,
        decision: outcome.decision,
        reason: outcome.reason,
        message: clip(outcome.message, 4_000),
    };
    const whole = JSON.stringify({ ...record, data: outcome.data });
    if (whole.length <= LARGEST_RESULT)
        return whole;
    return JSON.stringify({ ...record, data: { truncated: true } });
}
/** GitHub refuses a step summary above 1 MiB as a whole. */
const LARGEST_SUMMARY = 1_048_576;
const CUT_NOTE = '\n\n_The rest of this summary is left out: GitHub accepts 1 MiB per step._\n';
/** The summary, cut at the end of a line and with a note when it has more bytes than GitHub accepts. */
function fitSummary(markdown) {
    const bytes = Buffer.from(markdown, 'utf8');
    if (bytes.length <= LARGEST_SUMMARY)
        return markdown;
    const head = bytes.subarray(0, LARGEST_SUMMARY - Buffer.byteLength(CUT_NOTE));
    const lineEnd = head.lastIndexOf('\n');
    // Without a line break the cut may fall inside a character: drop the replacement characters that leaves.
    const kept = lineEnd > 0 ? head.subarray(0, lineEnd).toString('utf8') : head.toString('utf8').replace(/\uFFFD+$/, '');
    return `${closeFence(kept)}${CUT_NOTE}`;
}
/** A cut inside a code block would swallow the note: close what is open. */
function closeFence(markdown) {
    let open;
    for (const line of markdown.split('\n')) {
        const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (fence === undefined)
            continue;
        if (open === undefined)
            open = fence;
        else if (fence.startsWith(open))
            open = undefined;
    }
    return open === undefined ? markdown : `${markdown}\n${open}`;
}
function clip(text, length) {
    return text.length <= length ? text : `${text.slice(0, length)}…`;
}

;// CONCATENATED MODULE: ./build/src/runtime/run-action.js







/**
 * Runs an action's body and ends the step by its outcome: outputs, annotations, job summary, log and exit code.
 * The one place where errors are caught: user errors become annotations at their file and line, everything else is
 * reported as a bug. Never rejects.
 * @param name the action's name, for the result record
 * @param host the process it runs in; another one in tests
 */
async function runAction(name, body, host = processHost()) {
    const secrets = (0,input_source/* secretValues */.V)(host.env);
    const redact = redactor(secrets);
    const log = stepLog(host, redact);
    const repository = repositoryOf(host.env);
    // A laptop has no runner that would swallow the line, so there it would show the secret.
    if (host.env['GITHUB_ACTIONS'] === 'true')
        for (const secret of secrets)
            host.mask(secret);
    const fail = (error) => {
        const { outcome, debug } = failureOf(error, name, repository);
        if (debug !== undefined)
            log.debug(debug);
        try {
            publish({ name, outcome, host, log, redact });
        }
        catch (publishing) {
            // The runner's files cannot be written: the log and the exit code are all that is left.
            log.error(`${outcome.message}\nIts outputs could not be written: ${(0,errors/* messageOf */.bD)(publishing)}`);
        }
    };
    const stopWatching = host.onSilentDeath(fail);
    try {
        const io = { input: (0,input_source/* environmentInputs */.r)(host.env), env: host.env, log };
        const outcome = await body(io);
        publish({ name, outcome, host, log, redact });
    }
    catch (error) {
        fail(error);
    }
    finally {
        stopWatching();
    }
}
function publish({ name, outcome, host, log, redact }) {
    host.setExitCode(exitCode(outcome.decision));
    writeOutputs(host, {
        ...outcome.outputs,
        decision: outcome.decision,
        reason: outcome.reason,
        result: redact(resultJson(name, outcome)),
    });
    for (const annotation of outcome.annotations ?? [])
        log.annotate(annotation);
    log.reportDropped();
    const explained = outcome.annotations?.some((annotation) => annotation.level === 'error') ?? false;
    if (exitCode(outcome.decision) !== 0 && !explained) {
        log.annotate({ level: 'error', title: outcome.reason, message: outcome.message });
    }
    log.info(`${outcome.decision} (${outcome.reason}): ${outcome.message}`);
    if (outcome.summary)
        host.appendSummary(fitSummary(`${redact(outcome.summary)}\n`));
}
/** 1 MB, of which GitHub counts two bytes for each character. */
const LARGEST_OUTPUTS = 524_288;
function writeOutputs(host, outputs) {
    const size = Object.values(outputs).reduce((sum, value) => sum + value.length, 0);
    if (size > LARGEST_OUTPUTS) {
        throw new errors/* UserError */.yo('output.too-large', `The outputs of this step have ${size} characters.`, {
            hint: `GitHub keeps 1 MB of outputs per job, ${LARGEST_OUTPUTS} characters. Let this step handle fewer models.`,
        });
    }
    for (const [name, value] of Object.entries(outputs))
        host.setOutput(name, value);
}
function exitCode(decision) {
    switch (decision) {
        case 'ok':
        case 'skipped':
        case 'inconclusive':
            return 0;
        case 'blocked':
        case 'failed':
            return 1;
    }
}
function repositoryOf(env) {
    const server = env['GITHUB_SERVER_URL'];
    const repository = env['GITHUB_ACTION_REPOSITORY'];
    return server && repository ? `${server}/${repository}` : undefined;
}


/***/ })

};
