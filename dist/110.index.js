export const id = 110;
export const ids = [110,620];
export const modules = {

/***/ 54110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* reexport */ main),
  plan: () => (/* reexport */ main_main),
  promote: () => (/* reexport */ promote_main_main),
  review: () => (/* reexport */ review_main_main),
  train: () => (/* reexport */ train_main_main),
  validate: () => (/* reexport */ validate_main_main)
});

// EXTERNAL MODULE: ./build/src/adapters/clock.js
var clock = __webpack_require__(70596);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/adapters/accounts.js
var accounts = __webpack_require__(37348);
;// CONCATENATED MODULE: ./build/src/adapters/json.js
/** Reading JSON from outside: every field is checked before it is believed. Errors name the field. */
/** Throws on anything but a JSON object. */
function parseRecord(json) {
    const value = JSON.parse(json);
    if (isRecord(value))
        return value;
    throw new Error('it is not a JSON object');
}
function record(parent, name) {
    const value = optionalRecord(parent, name);
    if (value !== undefined)
        return value;
    throw new Error(`\`${name}\` is not an object`);
}
/** Undefined also for null and for anything else than an object. */
function optionalRecord(parent, name) {
    const value = parent[name];
    return isRecord(value) ? value : undefined;
}
/** Undefined for anything but text. */
function json_text(parent, name) {
    const value = parent[name];
    return typeof value === 'string' ? value : undefined;
}
function requiredText(parent, name) {
    const value = json_text(parent, name);
    if (value !== undefined)
        return value;
    throw new Error(`\`${name}\` is not a text`);
}
/** A whole number from 0. */
function requiredNumber(parent, name) {
    const value = parent[name];
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    throw new Error(`\`${name}\` is not a whole number`);
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./build/src/adapters/event-context.js




/** GitHub's own limit for an event is 25 MB. */
const LARGEST_EVENT = 32 * 1024 * 1024;
/** Reads and checks it all. Throws `UserError('event.unreadable')`. */
function eventContext(env) {
    const variable = (name) => {
        const value = env[name];
        if (value)
            return value;
        throw unreadable(`the variable ${name} is missing`);
    };
    const event = readEvent(env['GITHUB_EVENT_PATH']);
    const repository = variable('GITHUB_REPOSITORY');
    const id = wholeNumber('GITHUB_RUN_ID', variable('GITHUB_RUN_ID'));
    const server = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
    return {
        name: variable('GITHUB_EVENT_NAME'),
        action: json_text(event, 'action'),
        repository,
        defaultBranch: json_text(optionalRecord(event, 'repository') ?? {}, 'default_branch'),
        sha: variable('GITHUB_SHA'),
        ref: variable('GITHUB_REF'),
        workspace: variable('GITHUB_WORKSPACE'),
        temporary: env['RUNNER_TEMP'] || undefined,
        run: {
            id,
            attempt: wholeNumber('GITHUB_RUN_ATTEMPT', env['GITHUB_RUN_ATTEMPT'] || '1'),
            url: `${server}/${repository}/actions/runs/${id}`,
        },
        workflowPath: workflowPath(env['GITHUB_WORKFLOW_REF'], repository),
        before: json_text(event, 'before'),
        pullRequest: pullRequestOf(event, repository),
        comment: commentOf(event),
    };
}
function readEvent(path) {
    // Some events of a laptop have none; then nothing that it would hold is there.
    if (!path)
        return {};
    try {
        if ((0,external_node_fs_.statSync)(path).size > LARGEST_EVENT)
            throw new Error('it is too large');
        return parseRecord((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw unreadable(`the file at GITHUB_EVENT_PATH cannot be used (${error instanceof Error ? error.message : ''})`);
    }
}
/** `owner/name/.github/workflows/x.yml@refs/heads/main` without the repository and the ref. */
function workflowPath(reference, repository) {
    const [path = ''] = (reference ?? '').split('@', 1);
    return path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : undefined;
}
function pullRequestOf(event, repository) {
    const pull = optionalRecord(event, 'pull_request');
    if (pull === undefined)
        return undefined;
    return checked(() => {
        const head = side(pull, 'head');
        const base = side(pull, 'base');
        return {
            number: requiredNumber(pull, 'number'),
            author: accountAt(pull, 'user'),
            head,
            base: { ...base, repository: base.repository ?? repository },
            url: requiredText(pull, 'html_url'),
            fromFork: head.repository !== repository,
        };
    });
}
function side(pull, name) {
    const given = record(pull, name);
    const repository = optionalRecord(given, 'repo');
    return {
        commit: requiredText(given, 'sha'),
        branch: requiredText(given, 'ref'),
        repository: repository === undefined ? undefined : requiredText(repository, 'full_name'),
    };
}
function commentOf(event) {
    const comment = optionalRecord(event, 'comment');
    const issue = optionalRecord(event, 'issue');
    if (comment === undefined || issue === undefined)
        return undefined;
    return checked(() => ({
        id: requiredNumber(comment, 'id'),
        issue: requiredNumber(issue, 'number'),
        onPullRequest: optionalRecord(issue, 'pull_request') !== undefined,
        author: accountAt(comment, 'user'),
        body: json_text(comment, 'body') ?? '',
    }));
}
function accountAt(given, name) {
    const user = optionalRecord(given, name);
    if (user === undefined)
        return (0,accounts/* account */.c)(null);
    const type = json_text(user, 'type');
    return (0,accounts/* account */.c)({
        login: requiredText(user, 'login'),
        id: requiredNumber(user, 'id'),
        ...(type === undefined ? {} : { type }),
    });
}
function checked(read) {
    try {
        return read();
    }
    catch (error) {
        throw unreadable(error instanceof Error ? error.message : 'it is malformed');
    }
}
function wholeNumber(name, value) {
    if (/^\d{1,15}$/.test(value))
        return Number(value);
    throw unreadable(`the variable ${name} is not a number`);
}
function unreadable(why) {
    return new src_errors/* UserError */.yo('event.unreadable', `The event that started this run cannot be read: ${why}.`, {
        hint: 'Run this action in a GitHub workflow, or set the variables that the runner sets.',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/trees.js
var trees = __webpack_require__(42115);
;// CONCATENATED MODULE: ./build/src/adapters/files.js







/**
 * The disk.
 * @param temporary where temporary folders are made: RUNNER_TEMP in a workflow, which the runner empties after each job
 */
function files(temporary = (0,external_node_os_.tmpdir)()) {
    return {
        async read(path, maximumBytes) {
            // Asked first, because opening a pipe would wait for its writer.
            const found = await ifPresent((0,promises_.stat)(path));
            return found?.isFile() ? (0,trees/* collect */.Fo)((0,external_node_fs_.createReadStream)(path), path, maximumBytes) : undefined;
        },
        async write(path, content) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,promises_.writeFile)(path, content);
        },
        stream: (path) => (0,external_node_fs_.createReadStream)(path),
        async stat(path) {
            const found = await ifPresent((0,promises_.stat)(path));
            if (found === undefined)
                return undefined;
            return { kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other', size: found.size };
        },
        walk,
        digest: digestOf,
        realPath: (path) => ifPresent((0,promises_.realpath)(path)),
        async makeFolder(path) {
            await (0,promises_.mkdir)(path, { recursive: true });
        },
        async temporaryFolder(prefix) {
            await (0,promises_.mkdir)(temporary, { recursive: true });
            return (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)(temporary), prefix));
        },
        async remove(path) {
            await (0,promises_.rm)(path, { recursive: true, force: true });
        },
    };
}
/** SHA-256 and size of a file, streamed. */
async function digestOf(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const chunk of byteStream(path)) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { sha256: hash.digest('hex'), size };
}
const byteStream = (path) => (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 });
/** See `Files.walk`. Throws `file.missing`, and `file.not-regular` for links, pipes, sockets and devices. */
async function walk(path) {
    const start = await ifPresent((0,promises_.lstat)(path));
    if (start === undefined)
        throw new src_errors/* UserError */.yo('file.missing', `${path} does not exist.`);
    if (start.isFile())
        return [{ path: (0,external_node_path_.basename)(path), size: start.size }];
    if (!start.isDirectory())
        throw notRegular(path);
    return (await walkFolder(path, '')).toSorted(trees/* byPath */.f2);
}
async function walkFolder(folder, prefix) {
    const found = [];
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory())
            found.push(...(await walkFolder(path, `${prefix}${entry.name}/`)));
        else if (entry.isFile())
            found.push({ path: `${prefix}${entry.name}`, size: (await (0,promises_.lstat)(path)).size });
        else
            throw notRegular(path);
    }
    return found;
}
function notRegular(path) {
    return new src_errors/* UserError */.yo('file.not-regular', `${path} is a link or a special file.`, {
        hint: 'Only regular files can be taken: replace it by a copy of what it points to.',
    });
}
const ABSENT = ['ENOENT', 'ENOTDIR'];
/** Waits for a call of the file system; undefined when the path does not exist. */
async function ifPresent(work) {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && ABSENT.includes(error.code))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/runtime/run-action.js + 6 modules
var run_action = __webpack_require__(86620);
;// CONCATENATED MODULE: ./build/src/config/repository-path.js
/**
 * A path of the configuration without `.`, doubled and closing slashes, or why it may not be used. Looks at the text only;
 * `locate` follows symbolic links.
 */
function repositoryPath(text) {
    if (text.includes('\\'))
        return refused('has a backslash: folders are separated by `/`');
    if (text.startsWith('/') || /^[A-Za-z]:/.test(text))
        return refused('is absolute: paths start at the repository root');
    const parts = text.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.length === 0)
        return refused('is the repository itself: name something inside');
    if (parts.includes('..'))
        return refused('goes up with `..`: paths may not leave the repository');
    if (parts.some(isGitFolder))
        return refused('lies in `.git`, which belongs to git');
    return { kind: 'inside', path: parts.join('/') };
}
/** Git's own folder, also on file systems that ignore case. */
const isGitFolder = (name) => name.toLowerCase() === '.git';
/** Whether one path is the other or lies inside it. */
const isWithin = (path, folder) => path === folder || path.startsWith(`${folder}/`);
const refused = (message) => ({ kind: 'refused', message });

;// CONCATENATED MODULE: ./build/src/config/units.js
/** Milliseconds of a duration in the schema's form: `90s`, `15m`, `5h`, `7d`. Undefined when it has another form. */
function parseDuration(text) {
    const [, amount, unit] = /^([1-9][0-9]{0,5})([smhd])$/.exec(text) ?? [];
    switch (unit) {
        case 's':
            return Number(amount) * 1000;
        case 'm':
            return Number(amount) * 60_000;
        case 'h':
            return Number(amount) * 3_600_000;
        case 'd':
            return Number(amount) * 86_400_000;
        default:
            return undefined;
    }
}
const BINARY_UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** Bytes, rounded up, of a size in the schema's form: `512MiB`, `1.5GiB`. Undefined when it has another form. */
function parseSize(text) {
    const [, amount, unit] = /^([1-9][0-9]{0,5}(?:\.[0-9]{1,3})?)(B|[KMGT]iB)$/.exec(text) ?? [];
    const power = BINARY_UNITS.indexOf(unit ?? '');
    return power < 0 ? undefined : Math.ceil(Number(amount) * 1024 ** power);
}

;// CONCATENATED MODULE: ./build/src/config/build-model.js


const DEFAULT_TIMEOUT = '1h';
const DEFAULT_GRACE = '30s';
const DEFAULT_EXPIRY = '7d';
/** Applies defaults and units to a model that fits the schema. Paths that are refused elsewhere stay as they are. */
function buildModel(name, file, raw) {
    return {
        name,
        file,
        task: raw.task ?? 'other',
        data: Object.entries(raw.data ?? {}).map(([dataName, dataset]) => buildDataSet(dataName, dataset)),
        train: buildTrain(raw.train),
        evaluate: buildEvaluate(raw.evaluate ?? {}),
        approve: buildApprove(raw.approve ?? {}),
        promote: raw.promote === undefined ? undefined : buildPromote(raw.promote),
    };
}
function buildDataSet(name, raw) {
    return {
        name,
        path: normalised(raw.path),
        schema: optional(raw.schema, normalised),
        format: raw.format,
        role: raw.role ?? 'training',
    };
}
function buildTrain(raw) {
    return {
        runner: raw.runner ?? ['self-hosted', 'gpu'],
        command: raw.command,
        inputs: raw.inputs,
        outputs: buildOutputs(raw.outputs),
        gpu: optional(raw.gpu, buildGpu),
        diskBytes: optional(raw.disk, bytes),
        timeoutMilliseconds: milliseconds(raw.timeout ?? DEFAULT_TIMEOUT),
        graceMilliseconds: milliseconds(raw.grace ?? DEFAULT_GRACE),
        retry: optional(raw.retry, buildRetry),
        seed: raw.seed,
    };
}
function buildOutputs(raw) {
    return {
        model: normalised(raw.model),
        metrics: normalised(raw.metrics),
        predictions: optional(raw.predictions, normalised),
        checkpoint: optional(raw.checkpoint, normalised),
    };
}
const buildGpu = (raw) => ({
    count: raw.count ?? 1,
    memoryBytes: optional(raw.memory, bytes),
    driver: raw.driver,
    foreignProcesses: raw['foreign-processes'] ?? 'fail',
});
const buildRetry = (raw) => ({
    attempts: raw.attempts ?? 2,
    on: raw.on ?? ['preempted', 'hardware'],
});
function buildEvaluate(raw) {
    return {
        baselines: raw.baselines ?? ['production', 'base'],
        gates: Object.entries(raw.metrics ?? {}).map(([metric, gate]) => ({
            metric,
            direction: gate.direction,
            margin: gate.margin,
            min: gate.min,
            max: gate.max,
        })),
        predictions: optional(raw.predictions, ({ id, label, score }) => ({ id, label, score })),
        command: raw.command,
        slices: (raw.slices ?? []).map((slice) => ({
            by: slice.by,
            minRows: slice['min-rows'],
            metrics: slice.metrics,
            margin: slice.margin,
        })),
        inconclusive: raw.inconclusive ?? 'warn',
    };
}
function buildApprove(raw) {
    return {
        required: raw.required ?? 1,
        from: (raw.from ?? []).map(buildApprover),
        expiresMilliseconds: milliseconds(raw.expires ?? DEFAULT_EXPIRY),
    };
}
function buildApprover(text) {
    const [owner = '', team] = text.slice(1).split('/');
    return team === undefined ? { kind: 'user', login: owner } : { kind: 'team', organization: owner, team };
}
function buildPromote(raw) {
    return {
        store: raw.store,
        repository: raw.repository,
        branch: raw.branch ?? 'main',
        environments: Object.entries(raw.environments).map(([name, environment]) => buildEnvironment(name, environment)),
    };
}
function buildEnvironment(name, raw) {
    return {
        name,
        on: buildTrigger(raw.on),
        mode: raw.mode ?? 'commit',
        files: raw.files.map(buildTarget),
        argocd: raw.argocd?.application,
    };
}
const buildTrigger = (on) => typeof on === 'string' ? { kind: on } : { kind: 'after', environment: on.after };
function buildTarget({ path, document, set }) {
    return {
        path: normalised(path),
        document: optional(document, ({ apiVersion, kind, name }) => ({ apiVersion, kind, name })),
        set: Object.entries(set).map(([place, value]) => ({ path: place, value })),
    };
}
function optional(value, build) {
    return value === undefined ? undefined : build(value);
}
function normalised(text) {
    const checked = repositoryPath(text);
    return checked.kind === 'inside' ? checked.path : text;
}
/** The schema has checked the form already. */
const milliseconds = (text) => inForm(parseDuration(text), text);
const bytes = (text) => inForm(parseSize(text), text);
function inForm(value, text) {
    if (value === undefined)
        throw new TypeError(`${JSON.stringify(text)} has passed the schema in a wrong form.`);
    return value;
}

;// CONCATENATED MODULE: ./build/src/release/placeholders.js

/** What can stand in a value of `promote.environments.*.files.*.set`. */
const PLACEHOLDERS = [
    '{artifact.uri}',
    '{artifact.path}',
    '{artifact.digest}',
    '{version}',
    '{model}',
    '{environment}',
    '{commit}',
    '{input-key}',
];
/** Replaces every placeholder of a template, once. Throws `UserError('placeholder.unknown')` for any other text in braces. */
function fillPlaceholders(template, values) {
    return replacePlaceholders(template, (placeholder) => values[placeholder]);
}
/** Throws what {@link fillPlaceholders} would throw, before there are values. */
function checkPlaceholders(template) {
    replacePlaceholders(template, () => '');
}
function replacePlaceholders(template, replace) {
    return template.replace(/\{[^{}]*\}/g, (found) => {
        const known = PLACEHOLDERS.find((placeholder) => placeholder === found);
        if (known !== undefined)
            return replace(known);
        throw new src_errors/* UserError */.yo('placeholder.unknown', `${JSON.stringify(found)} is not a placeholder.`, {
            hint: `Placeholders are ${PLACEHOLDERS.join(', ')}.`,
        });
    });
}

;// CONCATENATED MODULE: ./build/src/release/yaml-path.js

const LONGEST = 1024;
const DEEPEST = 64;
/** Characters that end a bare word; keys that contain them are written `["…"]`. */
const BARE = /^[^.[\]"'=\s]+/;
const INDEX = /^[0-9]{1,6}(?=\])/;
/**
 * Reads a path such as `spec.containers[name=server].image`, `list[0]` or `metadata.annotations["a.b/c"]`.
 * Throws `UserError('path.syntax')` that names the character (from 1) where it goes wrong.
 */
function parseYamlPath(path) {
    if (path.length > LONGEST)
        throw new src_errors/* UserError */.yo('path.syntax', `A path has at most ${LONGEST} characters.`);
    const steps = [];
    let at = 0;
    while (at < path.length || steps.length === 0) {
        const { step, end } = path[at] === '[' ? bracket(path, at) : bareKey(path, at);
        steps.push(step);
        at = end;
        if (path[at] === '.')
            at = afterDot(path, at);
        else if (at < path.length && path[at] !== '[')
            throw wrong(path, at, 'a `.` or a `[` is expected');
    }
    const [first, ...others] = steps;
    if (first === undefined)
        throw wrong(path, 0, 'a key is expected');
    if (steps.length > DEEPEST)
        throw new src_errors/* UserError */.yo('path.syntax', `A path has at most ${DEEPEST} steps.`);
    return [first, ...others];
}
/** The path up to and including the given number of steps, for messages. */
function showPath(steps) {
    return steps.map((step, index) => showStep(step, index === 0)).join('');
}
function showStep(step, first) {
    switch (step.kind) {
        case 'key': {
            if (BARE.exec(step.key)?.[0] !== step.key)
                return `[${JSON.stringify(step.key)}]`;
            return first ? step.key : `.${step.key}`;
        }
        case 'index':
            return `[${step.index}]`;
        case 'match': {
            const bare = BARE.exec(step.value)?.[0] === step.value;
            return `[${step.field}=${bare ? step.value : JSON.stringify(step.value)}]`;
        }
    }
}
function bareKey(path, at) {
    const key = BARE.exec(path.slice(at))?.[0];
    if (key === undefined)
        throw wrong(path, at, 'a key is expected');
    return { step: { kind: 'key', key }, end: at + key.length };
}
function afterDot(path, at) {
    if (path[at + 1] === '[')
        throw wrong(path, at, 'there is no `.` before `[`');
    if (at + 1 === path.length)
        throw wrong(path, at + 1, 'a key is expected');
    return at + 1;
}
function bracket(path, at) {
    const inside = at + 1;
    const quoted = quotedText(path, inside);
    if (quoted !== undefined)
        return { step: { kind: 'key', key: quoted.text }, end: yaml_path_closed(path, quoted.end) };
    const index = INDEX.exec(path.slice(inside))?.[0];
    if (index !== undefined) {
        return { step: { kind: 'index', index: Number(index) }, end: yaml_path_closed(path, inside + index.length) };
    }
    return match(path, inside);
}
function match(path, at) {
    const field = BARE.exec(path.slice(at))?.[0];
    if (field === undefined || path[at + field.length] !== '=') {
        throw wrong(path, at, 'a position (`[0]`), a condition (`[name=x]`) or a quoted key (`["a.b"]`) is expected');
    }
    const start = at + field.length + 1;
    const quoted = quotedText(path, start);
    if (quoted !== undefined) {
        return { step: { kind: 'match', field, value: quoted.text }, end: yaml_path_closed(path, quoted.end) };
    }
    const end = path.indexOf(']', start);
    if (end < 0)
        throw wrong(path, path.length, 'a `]` is expected');
    if (end === start)
        throw wrong(path, start, 'a value is expected');
    return { step: { kind: 'match', field, value: path.slice(start, end) }, end: end + 1 };
}
/** Text in quotes, where a backslash takes the next character as it is. */
function quotedText(path, at) {
    const quote = path[at];
    if (quote !== '"' && quote !== "'")
        return undefined;
    let text = '';
    for (let index = at + 1; index < path.length; index += 1) {
        if (path[index] === quote)
            return { text, end: index + 1 };
        if (path[index] === '\\')
            index += 1;
        text += path[index] ?? '';
    }
    throw wrong(path, path.length, `a closing ${quote} is expected`);
}
function yaml_path_closed(path, at) {
    if (path[at] !== ']')
        throw wrong(path, at, 'a `]` is expected');
    return at + 1;
}
function wrong(path, at, what) {
    return new src_errors/* UserError */.yo('path.syntax', `The path ${JSON.stringify(path)} is wrong at character ${at + 1}: ${what}.`, {
        hint: 'Keys are joined with dots: `a.b[name=x].c[0]["x.y"]`.',
    });
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/src/config/path-globs.js

/** Characters that make a text a pattern. */
const isGlob = (text) => /[*?[\]{}()]/.test(text);
/** Matching takes about (length of a name) to this power in the worst case. */
const MOST_STARS = 3;
const MOST_GROUPS = 8;
/** Why a glob is refused: some that nobody needs would keep a regular expression busy for ever. Undefined when it is fine. */
function globProblem(glob) {
    const segments = glob.split('/');
    const stars = (segment) => segment.match(/\*+/g)?.length ?? 0;
    if (segments.some((segment) => stars(segment) > MOST_STARS))
        return `has more than ${MOST_STARS} \`*\` in one name`;
    if (segments.filter((segment) => segment.includes('**')).length > MOST_STARS)
        return `has more than ${MOST_STARS} \`**\``;
    if ((glob.match(/[{[(]/g)?.length ?? 0) > MOST_GROUPS)
        return `has more than ${MOST_GROUPS} brackets`;
    return undefined;
}
/**
 * Tells whether a path matches one glob: `*` and `?` inside a folder, `**` across folders, `[…]`, `{a,b}`. Files that start
 * with a dot match like others: a forgotten input is worse than one too many.
 */
function globMatcher(glob) {
    // A pattern with nested repetition could take for ever to match, so the forms that make one are off.
    return picomatch(glob.replace(/^(\.\/)+/, ''), { dot: true, noextglob: true, nonegate: true, windows: false });
}

;// CONCATENATED MODULE: ./build/src/config/project.js
/** The configuration as the rest of Trainyard sees it: checked, defaults applied, units resolved, plain data. */
function modelNamed(project, name) {
    return project.models.find((model) => model.name === name);
}
/** A JSON pointer (RFC 6901) from keys and list positions. */
function pointerOf(path) {
    return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
/**
 * Where something is written: for a key with a plain value the value, otherwise the key. What is not written (a default, or
 * something that came through a YAML alias) is at the nearest thing around it.
 * @param pointer such as `/models/wine/promote/store`, the same for included files
 */
function positionOf(project, pointer) {
    let nearest = pointer;
    while (nearest !== '') {
        const position = project.positions.get(nearest);
        if (position !== undefined)
            return position;
        nearest = nearest.slice(0, nearest.lastIndexOf('/'));
    }
    return { file: project.file, line: 1, column: 1 };
}

;// CONCATENATED MODULE: ./build/src/config/check-model.js






/** What the schema cannot say about a model: paths, environments that follow each other, limits that exclude each other. */
function checkModel(model, raw, placeOf) {
    return [
        ...writtenPaths(raw).flatMap(({ path, text }) => pathProblem(text, placeOf(...path))),
        ...model.train.inputs.flatMap((glob, index) => globProblems(glob, placeOf('train', 'inputs', index))),
        ...outputProblems(model, placeOf),
        ...model.evaluate.gates.flatMap((gate) => gateProblem(gate, placeOf)),
        ...(model.promote === undefined ? [] : environmentProblems(model.promote, placeOf)),
        ...targetProblems(raw, placeOf),
    ];
}
function writtenPaths(raw) {
    return [
        ...Object.entries(raw.data ?? {}).flatMap(([name, { path, schema }]) => [
            { path: ['data', name, 'path'], text: path },
            ...(schema === undefined ? [] : [{ path: ['data', name, 'schema'], text: schema }]),
        ]),
        ...raw.train.inputs.map((glob, index) => ({ path: ['train', 'inputs', index], text: glob.replace(/^!/, '') })),
        ...Object.entries(raw.train.outputs).map(([key, text]) => ({ path: ['train', 'outputs', key], text })),
        ...Object.entries(raw.promote?.environments ?? {}).flatMap(([name, { files }]) => files.map(({ path }, index) => ({ path: ['promote', 'environments', name, 'files', index, 'path'], text: path }))),
    ];
}
function pathProblem(text, position) {
    const checked = repositoryPath(text);
    if (checked.kind === 'inside')
        return [];
    return [
        new src_errors/* UserError */.yo('config.path', `The path ${shown(text)} ${checked.message}.`, {
            ...position,
            hint: 'Write a path relative to the repository root, such as `data/train.csv`.',
        }),
    ];
}
/** Of a glob that would take for ever to match. */
function globProblems(glob, position) {
    const problem = globProblem(glob);
    if (problem === undefined)
        return [];
    const hint = 'Write several simpler globs instead.';
    return [new src_errors/* UserError */.yo('config.wrong-value', `The glob ${shown(glob)} ${problem}.`, { ...position, hint })];
}
/** Each output is collected on its own, so no two may be the same file. */
function outputProblems({ train, data }, placeOf) {
    const outputs = Object.entries(train.outputs).flatMap(([key, path]) => path === undefined ? [] : [{ key, path }]);
    return outputs.flatMap(({ key, path }, index) => {
        const place = placeOf('train', 'outputs', key);
        const twin = outputs.slice(0, index).find((other) => other.path === path);
        const overwritten = data.find((dataset) => isWithin(dataset.path, path) || isWithin(path, dataset.path));
        return [
            ...(twin === undefined
                ? []
                : [overlap(`The output \`${key}\` is the same path as the output \`${twin.key}\`.`, place)]),
            ...(overwritten === undefined
                ? []
                : [overlap(`The output \`${key}\` would replace the data set \`${overwritten.name}\`.`, place)]),
        ];
    });
}
const overlap = (message, position) => new src_errors/* UserError */.yo('config.output-overlap', message, {
    ...position,
    hint: 'Give every output a path of its own, for example below `out/`.',
});
function gateProblem({ metric, min, max }, placeOf) {
    if (min === undefined || max === undefined || min <= max)
        return [];
    return [
        new src_errors/* UserError */.yo('config.wrong-value', `No value of ${shown(metric)} can be at least ${min} and at most ${max}.`, {
            ...placeOf('evaluate', 'metrics', metric, 'min'),
            hint: 'Exchange `min` and `max`, or remove one of them.',
        }),
    ];
}
function environmentProblems({ environments }, placeOf) {
    const names = environments.map(({ name }) => name);
    const predecessors = new Map(environments.flatMap((environment) => predecessorOf(environment) ?? []));
    const place = (name) => placeOf('promote', 'environments', name, 'on', 'after');
    const unknown = [...predecessors].flatMap(([name, before]) => names.includes(before)
        ? []
        : [
            new src_errors/* UserError */.yo('config.environment-unknown', `There is no environment \`${before}\` for \`${name}\` to follow.`, {
                ...place(name),
                hint: `The environments of this model are ${names.map((known) => `\`${known}\``).join(', ')}.`,
            }),
        ]);
    const circles = circlesIn(predecessors).map((circle) => new src_errors/* UserError */.yo('config.environment-circle', `The environments wait for each other: ${[...circle, circle[0]].join(' → ')}.`, { ...place(circle[0]), hint: 'Let one of them be promoted `on: merge` or `on: command`.' }));
    return [...unknown, ...circles];
}
/** Said in the pull request that writes them, not at the merge that would use them. */
function targetProblems({ promote }, placeOf) {
    return Object.entries(promote?.environments ?? {}).flatMap(([name, { files }]) => files.flatMap(({ set }, index) => Object.entries(set).flatMap(([path, value]) => {
        const place = placeOf('promote', 'environments', name, 'files', index, 'set', path);
        return [...refusal(() => parseYamlPath(path), place), ...refusal(() => checkPlaceholders(value), place)];
    })));
}
/** The user error that a check throws, at its place in the configuration. */
function refusal(check, position) {
    try {
        check();
        return [];
    }
    catch (error) {
        if (!(error instanceof src_errors/* UserError */.yo))
            throw error;
        return [new src_errors/* UserError */.yo('config.wrong-value', error.message, { ...position, hint: error.hint })];
    }
}
const predecessorOf = ({ name, on }) => on.kind === 'after' ? [[name, on.environment]] : undefined;
/** Every environment follows at most one other, so following them either ends or comes round. Each circle once. */
function circlesIn(predecessors) {
    const circles = [];
    const finished = new Set();
    for (const start of predecessors.keys()) {
        const way = [];
        let current = start;
        while (current !== undefined && !finished.has(current) && !way.includes(current)) {
            way.push(current);
            current = predecessors.get(current);
        }
        const [first, ...others] = current === undefined || finished.has(current) ? [] : way.slice(way.indexOf(current));
        if (first !== undefined)
            circles.push([first, ...others]);
        for (const name of way)
            finished.add(name);
    }
    return circles;
}
const shown = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
const placesOfModel = (positionAt, model) => (...path) => positionAt(pointerOf(['models', model, ...path]));

;// CONCATENATED MODULE: ./build/src/config/dvc-outputs.js


/**
 * Outputs of a `.dvc` file: `outs: [{md5, size, nfiles, path}]`, relative to the file or to its `wdir`.
 * Source: "`.dvc` files" in DVC's documentation.
 */
function dvcFileOutputs(yaml) {
    const wdir = field(yaml.data, 'wdir');
    const folder = joined(folderOf(yaml.file), typeof wdir === 'string' ? wdir : '.');
    return outputsAt(yaml, ['outs'], folder);
}
/**
 * Outputs of all stages of a `dvc.lock`, whose paths are relative to the file's folder. Lock files before DVC 2.0 have no
 * `stages` key around the stages. Source: "dvc.lock file" in DVC's documentation.
 */
function dvcLockOutputs(yaml) {
    const folder = folderOf(yaml.file);
    const nested = field(yaml.data, 'stages');
    const path = nested === undefined ? [] : ['stages'];
    const stages = nested ?? yaml.data;
    if (typeof stages !== 'object' || stages === null)
        return [];
    return Object.keys(stages).flatMap((stage) => outputsAt(yaml, [...path, stage, 'outs'], folder));
}
function outputsAt(yaml, path, folder) {
    const outs = path.reduce(field, yaml.data);
    if (!Array.isArray(outs))
        return [];
    return outs.flatMap((out, index) => {
        const given = field(out, 'path');
        if (typeof given !== 'string')
            return [];
        const md5 = field(out, 'md5');
        const size = field(out, 'size');
        return [
            {
                path: joined(folder, given),
                md5: typeof md5 === 'string' && /^[0-9a-f]{32}(\.dir)?$/.test(md5) ? md5 : undefined,
                size: typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : null,
                position: yaml.positions.get(pointerOf([...path, index])) ?? { file: yaml.file, line: 1, column: 1 },
            },
        ];
    });
}
/** The digest of an output, in the form of our records. Throws when DVC wrote none that can be compared. */
function dvcDigest({ path, md5, position }) {
    if (md5 !== undefined)
        return `md5:${md5}`;
    throw new src_errors/* UserError */.yo('config.dvc-pointer', `DVC's entry for ${path} has no \`md5\` of 32 hex digits.`, {
        ...position,
        hint: 'Run `dvc commit` and commit the result. Data tracked by the version ids of a cloud is not supported.',
    });
}
function field(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
const folderOf = (file) => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.');
/** Joins and resolves `.` and `..` in text. Going above the root leaves a `..` in front, which equals no path of a tree. */
function joined(folder, path) {
    const parts = [];
    for (const part of `${path.startsWith('/') ? '..' : folder}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./build/src/config/lfs-pointer.js
/** Longest pointer file that Git LFS itself accepts, in bytes. */
const LONGEST_LFS_POINTER = 1024;
/** The second one was used before the first release and is still read by Git LFS. */
const VERSIONS = ['https://git-lfs.github.com/spec/v1', 'https://hawser.github.com/spec/v1'];
/**
 * Reads a Git-LFS pointer: lines `key value`, `version` first. Source: docs/spec.md of git-lfs.
 * @returns `none` for anything whose first line is not that of a pointer
 */
function parseLfsPointer(text) {
    const [first = '', ...lines] = text.replace(/\r?\n$/, '').split(/\r?\n/);
    const version = /^version (https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/\S*)$/.exec(first)?.[1];
    if (version === undefined)
        return { kind: 'none' };
    if (!VERSIONS.includes(version))
        return malformed(`its version ${version.slice(0, 80)} is not known`);
    const values = new Map();
    for (const line of lines) {
        const [, key, value] = /^([a-z0-9.-]+) (.+)$/.exec(line) ?? [];
        if (key === undefined || value === undefined)
            return malformed('a line is not of the form `key value`');
        if (values.has(key))
            return malformed(`\`${key}\` stands there twice`);
        values.set(key, value);
    }
    const sha256 = /^sha256:([0-9a-f]{64})$/.exec(values.get('oid') ?? '')?.[1];
    if (sha256 === undefined)
        return malformed('it has no `oid sha256:` with 64 hex digits');
    const size = values.get('size') ?? '';
    if (!/^\d{1,15}$/.test(size))
        return malformed('its `size` is not a number of bytes');
    return { kind: 'pointer', sha256, size: Number(size) };
}
const malformed = (message) => ({ kind: 'malformed', message });

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/src/data/suggest.js

/** The name that was probably meant: the nearest one within two edits; undefined when none is near. */
function suggest(written, names) {
    let best;
    let bestDistance = 3;
    for (const name of names) {
        const edits = (0,mod/* distance */.Io)(written.toLowerCase(), name.toLowerCase());
        if (edits < bestDistance && edits < name.length)
            [best, bestDistance] = [name, edits];
    }
    return best;
}

;// CONCATENATED MODULE: ./build/src/config/tree-index.js

async function indexTree(tree) {
    const list = await tree.list();
    const folders = new Set();
    for (const { path } of list) {
        let end = path.lastIndexOf('/');
        // A known folder's parents are known as well.
        while (end > 0 && !folders.has(path.slice(0, end))) {
            folders.add(path.slice(0, end));
            end = path.lastIndexOf('/', end - 1);
        }
    }
    return { tree, list, entries: new Map(list.map((entry) => [entry.path, entry])), folders };
}
/** As many as Linux follows. */
const MOST_LINKS = 40;
/** Follows a path as the file system would, but inside the tree: nothing outside is ever looked at. */
async function locate({ tree, entries, folders }, path) {
    let resolved = [];
    let rest = path.split('/');
    let links = 0;
    let lastLink = path;
    while (rest.length > 0) {
        const [part = '', ...later] = rest;
        rest = later;
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (resolved.length === 0)
                return { kind: 'outside', link: lastLink };
            resolved = resolved.slice(0, -1);
            continue;
        }
        if (isGitFolder(part))
            return { kind: 'outside', link: lastLink };
        const here = [...resolved, part].join('/');
        const entry = entries.get(here);
        if (entry?.kind === 'symlink') {
            links += 1;
            if (links > MOST_LINKS)
                return { kind: 'endless', link: lastLink };
            lastLink = here;
            const target = await tree.linkTarget(here);
            if (target === undefined)
                return { kind: 'missing' };
            if (target.startsWith('/'))
                return { kind: 'outside', link: here };
            rest = [...target.split('/'), ...rest];
            continue;
        }
        if (entry?.kind === 'submodule')
            return { kind: 'submodule', path: here };
        if (entry !== undefined && rest.some((name) => name !== ''))
            return { kind: 'missing' };
        if (entry !== undefined)
            return { kind: 'file', entry };
        if (!folders.has(here))
            return { kind: 'missing' };
        resolved = [...resolved, part];
    }
    return { kind: 'folder', path: resolved.join('/') };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/config/yaml-syntax.js

/** What is wrong and what to do, for the slips people make. The others keep the parser's own words. */
const KNOWN = {
    TAB_AS_INDENT: ['A tab is used for indentation.', 'Indent with spaces.'],
    BAD_INDENT: ['The indentation does not fit the lines above.', 'Give all keys of one mapping the same indentation.'],
    BLOCK_AS_IMPLICIT_KEY: [
        'A second `key:` stands on this line.',
        'Put the value in quotes when it contains `: `, or start a new, deeper indented line.',
    ],
    MULTILINE_IMPLICIT_KEY: ['This line is no `key: value`.', 'Add the missing `:` or the missing indentation.'],
    MISSING_CHAR: ['A closing character or a `:` is missing.', 'Close the bracket, brace or quote that is open here.'],
    BAD_SCALAR_START: [
        'A plain value may not start with this character.',
        'Put the value in quotes: `"@acme/team"`, `"*.py"`.',
    ],
    UNEXPECTED_TOKEN: ['Something unexpected stands here.', 'Check brackets, quotes and indentation on this line.'],
    BAD_ALIAS: ['This alias has no valid name.', 'A value that starts with `*` needs quotes: `"*.py"`.'],
};
const MOST_PROBLEMS = 20;
/** The parser's errors in our words: the first one of each line, because the others follow from it. */
function syntaxProblems(errors, at) {
    const lines = new Set();
    const problems = [];
    for (const error of errors) {
        const position = at(error.pos[0]);
        if (lines.has(position.line) || problems.length === MOST_PROBLEMS)
            continue;
        lines.add(position.line);
        const [message, hint] = explain(error);
        problems.push(new src_errors/* UserError */.yo('config.yaml-syntax', message, { ...position, hint }));
    }
    return problems;
}
function explain(error) {
    // The parser follows nesting by recursion and reports its own exhausted stack like a slip in the text.
    if (/call stack|stack overflow/i.test(error.message)) {
        return ['The nesting is too deep.', 'Remove nested brackets.'];
    }
    return KNOWN[error.code] ?? [`YAML syntax: ${error.message}.`, 'Correct the YAML at this place.'];
}

;// CONCATENATED MODULE: ./build/src/config/yaml-walk.js



/** More than any configuration has; keeps the walk and everything after it off the end of the stack. */
const yaml_walk_DEEPEST = 64;
const yaml_walk_MOST_PROBLEMS = 50;
/** Enough for anything written by hand. Unfolded ones count again each time, see `parseYaml`. */
const MOST_ALIASES = 100;
/** Goes over a document that is syntactically sound: collects places, and finds what YAML allows but we do not. */
function walkYaml(document, at) {
    const problems = [];
    const positions = new Map();
    const keyPositions = new Map();
    const anchors = new Map();
    let aliases = 0;
    const report = (code, message, offset, hint) => {
        if (problems.length < yaml_walk_MOST_PROBLEMS)
            problems.push(new src_errors/* UserError */.yo(code, message, { ...at(offset), hint }));
    };
    const visit = (node, path, around) => {
        if (!(0,dist/* isNode */.Ll)(node) || aliases > MOST_ALIASES)
            return;
        const start = node.range?.[0] ?? 0;
        const pointer = pointerOf(path);
        const isCollection = (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node);
        if (!(isCollection && positions.has(pointer)))
            positions.set(pointer, at(start));
        if (path.length > yaml_walk_DEEPEST) {
            report('config.yaml-syntax', `More than ${yaml_walk_DEEPEST} levels of nesting.`, start, 'Remove nested brackets.');
            return;
        }
        if ((0,dist/* isAlias */.Vj)(node)) {
            checkAlias(node.source, start, around);
            return;
        }
        if (node.anchor !== undefined)
            anchors.set(node.anchor, node);
        if ((0,dist/* isSeq */.oP)(node)) {
            for (const [index, item] of node.items.entries())
                visit(item, [...path, index], [...around, node]);
        }
        if ((0,dist/* isMap */.jh)(node))
            visitMap(node, path, [...around, node]);
    };
    const visitMap = (map, path, around) => {
        const first = new Map();
        for (const pair of map.items) {
            const start = keyOffset(pair);
            const key = keyText(pair, start);
            if (key === undefined)
                continue;
            const position = at(start);
            const earlier = first.get(key);
            if (earlier !== undefined) {
                const place = `line ${earlier.line}`;
                report('config.duplicate-key', `The key ${yaml_walk_shown(key)} is already on ${place}.`, start, 'Remove one of the two.');
                continue;
            }
            first.set(key, position);
            const pointer = pointerOf([...path, key]);
            keyPositions.set(pointer, position);
            // A mapping or list is found at its key; `visit` replaces this for plain values.
            positions.set(pointer, position);
            visit(pair.value, [...path, key], around);
        }
    };
    const keyText = (pair, start) => {
        const { key } = pair;
        if ((0,dist/* isScalar */.jn)(key) && typeof key.value === 'string') {
            if (key.value !== '<<')
                return key.value;
            report('config.yaml-merge-key', 'Merge keys (`<<`) are not part of YAML 1.2.', start, 'Write the keys out, or use an alias for a whole value.');
            return undefined;
        }
        const source = (0,dist/* isScalar */.jn)(key) ? (key.source ?? '') : '';
        const hint = source === '' ? 'Write a plain text before the `:`.' : `Put it in quotes: "${source.slice(0, 40)}".`;
        report('config.yaml-key', 'This key is not a text.', start, hint);
        return undefined;
    };
    const checkAlias = (name, start, around) => {
        aliases += 1;
        const target = anchors.get(name);
        if (aliases > MOST_ALIASES) {
            report('config.yaml-alias', `More than ${MOST_ALIASES} aliases.`, start, 'Write the values out.');
        }
        else if (target === undefined) {
            const hint = 'A value that starts with `*` needs quotes: `"*.py"`. An anchor (`&name`) must come before its alias.';
            report('config.yaml-alias', `There is no anchor for the alias ${yaml_walk_shown(`*${name}`)}.`, start, hint);
        }
        else if (around.includes(target)) {
            report('config.yaml-alias', `The alias ${yaml_walk_shown(`*${name}`)} contains itself.`, start, 'Write the value out.');
        }
    };
    for (const { pos } of document.warnings) {
        report('config.yaml-tag', 'This value has a tag that is not known.', pos[0], 'Remove the word that starts with `!`.');
    }
    visit(document.contents, [], []);
    return { problems, positions, keyPositions };
}
const keyOffset = ({ key }) => ((0,dist/* isNode */.Ll)(key) ? (key.range?.[0] ?? 0) : 0);
const yaml_walk_shown = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);

;// CONCATENATED MODULE: ./build/src/config/yaml-file.js




/**
 * Reads one YAML 1.2 document and refuses what people do not mean: duplicate keys, keys that are no text, several documents,
 * merge keys, tags, aliases that grow or go in circles.
 */
function parseYaml(file, content) {
    const text = decode(content);
    if (text === undefined) {
        return problem('config.encoding', `${file} is not UTF-8 text.`, {
            file,
            hint: 'Save it as UTF-8. (UTF-16, the default of some editors, is not read.)',
        });
    }
    const lines = new dist/* LineCounter */.HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    // Duplicate keys are found by `walkYaml`, because the library compares every key with every other.
    const documents = (0,dist/* parseAllDocuments */.hR)(text, {
        lineCounter: lines,
        version: '1.2',
        merge: false,
        uniqueKeys: false,
        resolveKnownTags: false,
        prettyErrors: false,
        logLevel: 'silent',
    });
    return fromDocuments(file, 'empty' in documents ? [] : documents, at);
}
/** UTF-8 without its byte order mark; undefined when it is something else. */
function decode(content) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch {
        return undefined;
    }
}
function fromDocuments(file, [document, second], at) {
    const [slip, ...slips] = syntaxProblems(document?.errors ?? [], at);
    if (slip !== undefined)
        return { kind: 'problems', problems: [slip, ...slips] };
    if (document === undefined || isBlank(document.contents)) {
        return problem('config.empty', `${file} is empty.`, {
            ...at(0),
            hint: 'Start with `version: 1` and `models:`; the README has a short example.',
        });
    }
    if (second !== undefined) {
        return problem('config.yaml-documents', `${file} holds more than one YAML document.`, {
            ...at(second.range[0]),
            hint: 'Remove the line `---` and what follows it; use `include:` for further files.',
        });
    }
    const { yaml } = document.directives;
    if (yaml.explicit && yaml.version !== '1.2') {
        return problem('config.yaml-syntax', `${file} asks for YAML ${yaml.version}, but it is read as YAML 1.2.`, {
            ...at(0),
            hint: 'Remove the line that starts with `%YAML`.',
        });
    }
    const { problems, positions, keyPositions } = walkYaml(document, at);
    const [first, ...others] = problems;
    if (first !== undefined)
        return { kind: 'problems', problems: [first, ...others] };
    try {
        const data = document.toJS({ maxAliasCount: MOST_ALIASES });
        return { kind: 'parsed', yaml: { file, data, positions, keyPositions } };
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        return problem('config.yaml-alias', `${file} unfolds too many aliases: ${(0,src_errors/* messageOf */.bD)(error)}.`, {
            file,
            hint: `Write the values out. At most ${MOST_ALIASES} aliases are unfolded.`,
        });
    }
}
const isBlank = (contents) => contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null);
function problem(code, message, options) {
    return { kind: 'problems', problems: [new src_errors/* UserError */.yo(code, message, options)] };
}

;// CONCATENATED MODULE: ./build/src/config/locate-data.js






const MOST_POINTER_BYTES = 1024 * 1024;
/**
 * Finds data by path: a file of the tree, a `.dvc` file beside it, an output in a `dvc.lock` of its folder or one above, or a
 * folder around it that DVC tracks as a whole. Throws UserErrors when a DVC file cannot be read.
 */
async function locateData(index, path) {
    const located = await locate(index, path);
    switch (located.kind) {
        case 'file':
            return located.entry.path.endsWith('.dvc') && path.endsWith('.dvc')
                ? ownPointer(index, located.entry.path)
                : { kind: 'file', path: located.entry.path };
        case 'folder':
        case 'missing':
            return (await tracked(index, path)) ?? absent(index, path, located);
        case 'submodule':
            return locate_data_problem(`lies in the submodule ${located.path}`, 'Move the data into this repository, or track it by DVC.');
        case 'outside':
            return locate_data_problem(`is reached through the link ${located.link}, which leaves the repository`, 'Replace the link by the file, or track the data by DVC or Git LFS.');
        case 'endless':
            return locate_data_problem(`leads through too many links (${located.link})`, 'Replace the links by the file.');
    }
}
/** The configuration names the `.dvc` file itself. */
async function ownPointer(index, path) {
    const [output, second] = dvcFileOutputs(await readYaml(index, path));
    if (output !== undefined && second === undefined)
        return { kind: 'dvc', output };
    return locate_data_problem(`has ${output === undefined ? 'no' : 'more than one'} entry under \`outs:\``, 'Name the data path itself.');
}
async function tracked(index, path) {
    const around = foldersAround(path);
    for (const candidate of [path, ...around]) {
        const file = `${candidate}.dvc`;
        if (index.entries.get(file)?.kind !== 'file')
            continue;
        const output = outputFor(dvcFileOutputs(await readYaml(index, file)), path);
        if (output !== undefined)
            return { kind: 'dvc', output };
    }
    for (const folder of [...around, '']) {
        const file = folder === '' ? 'dvc.lock' : `${folder}/dvc.lock`;
        if (index.entries.get(file)?.kind !== 'file')
            continue;
        const output = outputFor(dvcLockOutputs(await readYaml(index, file)), path);
        if (output !== undefined)
            return { kind: 'dvc', output };
    }
    return undefined;
}
/** The output itself, or a folder around it: its digest changes with every file inside. */
const outputFor = (outputs, path) => outputs.find((output) => output.path === path) ?? outputs.find((output) => isWithin(path, output.path));
/** `a/b/c` lies in `a/b` and `a`, nearest first. */
function foldersAround(path) {
    const end = path.lastIndexOf('/');
    return end < 0 ? [] : [path.slice(0, end), ...foldersAround(path.slice(0, end))];
}
async function readYaml({ tree }, path) {
    const parsed = parseYaml(path, (await tree.read(path, MOST_POINTER_BYTES)) ?? new Uint8Array());
    if (parsed.kind === 'parsed')
        return parsed.yaml;
    throw new src_errors/* UserErrors */.tQ(parsed.problems);
}
function absent({ list }, path, located) {
    if (located.kind === 'folder') {
        return locate_data_problem('is a folder', 'Name one file; a folder can be used when DVC tracks it as a whole.');
    }
    const meant = suggest(path, list.map((entry) => entry.path));
    const hint = `Commit the file, its \`.dvc\` file or its \`dvc.lock\`.`;
    return locate_data_problem('does not exist in this commit', meant === undefined ? hint : `Did you mean \`${meant}\`? ${hint}`);
}
const locate_data_problem = (message, hint) => ({ kind: 'problem', message, hint });

;// CONCATENATED MODULE: ./build/src/config/data-digest.js




/**
 * Digest of a data set at a commit. Git LFS names SHA-256 of the content, so moving a file into LFS changes nothing.
 * @param position where the configuration names the path, for errors
 * @throws UserError when the data is not there or its pointer is malformed
 */
async function dataDigest(index, dataset, position) {
    const { name, path, role } = dataset;
    const location = await locateData(index, path);
    switch (location.kind) {
        case 'problem':
            throw missingData(dataset, position, location);
        case 'dvc':
            return { name, path, role, digest: dvcDigest(location.output), source: 'dvc', size: location.output.size };
        case 'file':
            return { name, path, role, ...(await contentDigest(index, location.path)) };
    }
}
const missingData = ({ name, path }, position, { message, hint }) => new src_errors/* UserError */.yo('config.data-missing', `The data set \`${name}\`: ${path} ${message}.`, { ...position, hint });
async function contentDigest({ tree }, path) {
    const content = await tree.digest(path);
    if (content === undefined)
        throw new Error(`The tree lists ${path} but does not hold it.`);
    const plain = { digest: `sha256:${content.sha256}`, source: 'content', size: content.size };
    if (content.size > LONGEST_LFS_POINTER)
        return plain;
    const bytes = await tree.read(path, LONGEST_LFS_POINTER);
    const pointer = parseLfsPointer(new TextDecoder().decode(bytes));
    switch (pointer.kind) {
        case 'none':
            return plain;
        case 'pointer':
            return { digest: `sha256:${pointer.sha256}`, source: 'git-lfs', size: pointer.size };
        case 'malformed':
            throw new src_errors/* UserError */.yo('config.lfs-pointer', `${path} is a broken Git-LFS pointer: ${pointer.message}.`, {
                file: path,
                line: 1,
                hint: 'Add the file again with Git LFS installed: `git rm --cached`, then `git add`.',
            });
    }
}

;// CONCATENATED MODULE: ./build/src/config/gather-problems.js

/** Does something for every item and keeps what the user can correct, so that all problems are told at once. Other errors pass. */
async function gatherProblems(items, work) {
    const problems = [];
    for (const item of items) {
        try {
            await work(item);
        }
        catch (error) {
            if (error instanceof src_errors/* UserError */.yo)
                problems.push(error);
            else if (error instanceof src_errors/* UserErrors */.tQ)
                problems.push(...error.problems);
            else
                throw error;
        }
    }
    return problems;
}

;// CONCATENATED MODULE: ./build/src/config/include.js





const MOST_FILES = 256;
/** The files that the `include` globs of the main file match, each once, in the order of globs and paths. */
function includedFiles({ list }, main) {
    const files = new Set();
    const problems = [];
    for (const [index, glob] of main.include.entries()) {
        const place = main.positions.get(pointerOf(['include', index])) ?? { file: main.file, line: 1, column: 1 };
        const checked = repositoryPath(glob);
        if (checked.kind === 'refused') {
            const hint = 'Write globs relative to the repository root, such as `models/*/trainyard.yaml`.';
            const message = `The glob ${JSON.stringify(glob)} ${checked.message}.`;
            problems.push(new src_errors/* UserError */.yo('config.path', message, { ...place, hint }));
            continue;
        }
        const slow = globProblems(glob, place);
        problems.push(...slow);
        if (slow.length > 0)
            continue;
        const matches = globMatcher(checked.path);
        const found = list.filter((entry) => entry.kind !== 'submodule' && matches(entry.path)).map(({ path }) => path);
        if (found.length === 0) {
            const hint = 'Correct the glob, or commit the files it is meant for.';
            problems.push(new src_errors/* UserError */.yo('config.include', `No file matches ${JSON.stringify(glob)}.`, { ...place, hint }));
        }
        for (const path of found)
            if (path !== main.file)
                files.add(path);
        if (files.size > MOST_FILES) {
            const hint = 'Write a narrower glob.';
            const problem = new src_errors/* UserError */.yo('config.include', `More than ${MOST_FILES} files are included.`, {
                ...place,
                hint,
            });
            return [{ kind: 'problem', problem }];
        }
    }
    return [
        ...[...files].map((path) => ({ kind: 'file', path })),
        ...problems.map((problem) => ({ kind: 'problem', problem })),
    ];
}

;// CONCATENATED MODULE: ./build/src/generated/validators.js
// Generated by `npm run gen`. Do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function __require(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,
e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});
function ucs2length(str){const len=str.length;let length=0;let pos=0;let value;while(pos<len){length++;value=str.charCodeAt(pos++);if(value>=55296&&value<=56319&&
pos<len){value=str.charCodeAt(pos);if((value&64512)===56320)pos++}}return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2lengt\
h").default'}});var require_formats=__commonJS({"node_modules/ajv-formats/dist/formats.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.
formatNames=exports.fastFormats=exports.fullFormats=void 0;function fmtDef(validate,compare){return{validate,compare}}exports.fullFormats={date:fmtDef(date,compareDate),
time:fmtDef(getTime(true),compareTime),"date-time":fmtDef(getDateTime(true),compareDateTime),"iso-time":fmtDef(getTime(),compareIsoTime),"iso-date-time":fmtDef(
getDateTime(),compareIsoDateTime),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte,int32:{type:"number",validate:validateInt32},int64:{type:"number",validate:validateInt64},
float:{type:"number",validate:validateNumber},double:{type:"number",validate:validateNumber},password:true,binary:true};exports.fastFormats={...exports.fullFormats,
date:fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,compareDate),time:fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,compareTime),"dat\
e-time":fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,compareDateTime),"iso-time":fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
compareIsoTime),"iso-date-time":fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,compareIsoDateTime),
uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
exports.formatNames=Object.keys(exports.fullFormats);function isLeapYear(year){return year%4===0&&(year%100!==0||year%400===0)}var DATE=/^(\d\d\d\d)-(\d\d)-(\d\d)$/;
var DAYS=[0,31,28,31,30,31,30,31,31,30,31,30,31];function date(str){const matches=DATE.exec(str);if(!matches)return false;const year=+matches[1];const month=+matches[2];
const day=+matches[3];return month>=1&&month<=12&&day>=1&&day<=(month===2&&isLeapYear(year)?29:DAYS[month])}function compareDate(d1,d2){if(!(d1&&d2))return void 0;
if(d1>d2)return 1;if(d1<d2)return-1;return 0}var TIME=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function getTime(strictTimeZone){return function time(str){
const matches=TIME.exec(str);if(!matches)return false;const hr=+matches[1];const min=+matches[2];const sec=+matches[3];const tz=matches[4];const tzSign=matches[5]===
"-"?-1:1;const tzH=+(matches[6]||0);const tzM=+(matches[7]||0);if(tzH>23||tzM>59||strictTimeZone&&!tz)return false;if(hr<=23&&min<=59&&sec<60)return true;const utcMin=min-
tzM*tzSign;const utcHr=hr-tzH*tzSign-(utcMin<0?1:0);return(utcHr===23||utcHr===-1)&&(utcMin===59||utcMin===-1)&&sec<61}}function compareTime(s1,s2){if(!(s1&&s2))
return void 0;const t1=new Date("2020-01-01T"+s1).valueOf();const t2=new Date("2020-01-01T"+s2).valueOf();if(!(t1&&t2))return void 0;return t1-t2}function compareIsoTime(t1,t2){
if(!(t1&&t2))return void 0;const a1=TIME.exec(t1);const a2=TIME.exec(t2);if(!(a1&&a2))return void 0;t1=a1[1]+a1[2]+a1[3];t2=a2[1]+a2[2]+a2[3];if(t1>t2)return 1;
if(t1<t2)return-1;return 0}var DATE_TIME_SEPARATOR=/t|\s/i;function getDateTime(strictTimeZone){const time=getTime(strictTimeZone);return function date_time(str){
const dateTime=str.split(DATE_TIME_SEPARATOR);return dateTime.length===2&&date(dateTime[0])&&time(dateTime[1])}}function compareDateTime(dt1,dt2){if(!(dt1&&dt2))
return void 0;const d1=new Date(dt1).valueOf();const d2=new Date(dt2).valueOf();if(!(d1&&d2))return void 0;return d1-d2}function compareIsoDateTime(dt1,dt2){if(!(dt1&&
dt2))return void 0;const[d1,t1]=dt1.split(DATE_TIME_SEPARATOR);const[d2,t2]=dt2.split(DATE_TIME_SEPARATOR);const res=compareDate(d1,d2);if(res===void 0)return void 0;
return res||compareTime(t1,t2)}var NOT_URI_FRAGMENT=/\/|:/;var URI=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str){return NOT_URI_FRAGMENT.test(str)&&URI.test(str)}var BYTE=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function byte(str){
BYTE.lastIndex=0;return BYTE.test(str)}var MIN_INT32=-(2**31);var MAX_INT32=2**31-1;function validateInt32(value){return Number.isInteger(value)&&value<=MAX_INT32&&
value>=MIN_INT32}function validateInt64(value){return Number.isInteger(value)}function validateNumber(){return true}var Z_ANCHOR=/[^\\]\\Z/;function regex(str){
if(Z_ANCHOR.test(str))return false;try{new RegExp(str);return true}catch(e){return false}}}});var require_fast_deep_equal=__commonJS({"node_modules/fast-deep-equal/index.js"(exports,module){"use strict";module.exports=function equal(a,b){if(a===b)return true;
if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.constructor!==b.constructor)return false;var length,i,keys;if(Array.isArray(a)){length=a.length;if(length!=
b.length)return false;for(i=length;i--!==0;)if(!equal(a[i],b[i]))return false;return true}if(a.constructor===RegExp)return a.source===b.source&&a.flags===b.flags;
if(a.valueOf!==Object.prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===b.toString();keys=Object.
keys(a);length=keys.length;if(length!==Object.keys(b).length)return false;for(i=length;i--!==0;)if(!Object.prototype.hasOwnProperty.call(b,keys[i]))return false;
for(i=length;i--!==0;){var key=keys[i];if(!equal(a[key],b[key]))return false}return true}return a!==a&&b!==b}}});var require_equal=__commonJS({"node_modules/ajv/dist/runtime/equal.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});var equal=require_fast_deep_equal();
equal.code='require("ajv/dist/runtime/equal").default';exports.default=equal}});var validateCandidate=validate52;var schema19={"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://trainyard.dev/schemas/candidate/v1.json",
"title":"CandidateRecord","description":"One trained model that may be promoted. Written by `train` as candidate.json in the artifact candidate-<model>-<first 1\
2 hex digits of the input key>.","type":"object","additionalProperties":false,"required":["schema","model","inputKey","repository","commits","data","artifact","\
metrics","predictions","evaluationSet","environment","usage","run"],"properties":{"schema":{"description":"Name and version of this record.","const":"trainyard/\
candidate/v1"},"model":{"description":"Name of the model in trainyard.yaml.","type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},"inputKey":{"$ref":"\
#/$defs/hex256","description":"SHA-256 over everything that decides the training. Equal keys mean equal training."},"repository":{"description":"`owner/name` of\
 the model repository.","type":"string","maxLength":140},"commits":{"description":"Commits the training belongs to.","type":"object","additionalProperties":false,
"required":["head","base","merge"],"properties":{"head":{"$ref":"#/$defs/commit","description":"Head of the pull request, or the commit that was dispatched."},"\
base":{"description":"Base of the pull request; null outside one.","oneOf":[{"$ref":"#/$defs/commit"},{"type":"null"}]},"merge":{"description":"The test merge t\
hat was checked out; null outside a pull request.","oneOf":[{"$ref":"#/$defs/commit"},{"type":"null"}]}}},"data":{"description":"The data sets that went in.","t\
ype":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["name","path","role","digest","source","size","rows"],"properties":{
"name":{"description":"Name in trainyard.yaml.","type":"string"},"path":{"description":"Path in the repository.","type":"string"},"role":{"description":"Trainin\
g or evaluation data.","enum":["training","evaluation"]},"digest":{"description":"`sha256:\u2026` of the content, or the digest a pointer names (`md5:\u2026` for DVC).",
"type":"string","pattern":"^(sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(\\.dir)?)$"},"source":{"description":"Where the digest was read.","enum":["content","dvc","git\
-lfs"]},"size":{"description":"Bytes; null when a pointer does not say.","type":["integer","null"],"minimum":0},"rows":{"description":"Data rows; null when they\
 were not counted.","type":["integer","null"],"minimum":0}}}},"artifact":{"description":"The model's files.","type":"object","additionalProperties":false,"requi\
red":["name","digest","files","uri"],"properties":{"name":{"description":"Name of the GitHub artifact that carries the files.","type":"string","maxLength":200},
"digest":{"$ref":"#/$defs/digest","description":"SHA-256 of the canonical JSON of `files`: the tree digest."},"files":{"description":"Files sorted by path.","ty\
pe":"array","minItems":1,"maxItems":1e4,"items":{"type":"object","additionalProperties":false,"required":["path","size","sha256"],"properties":{"path":{"descrip\
tion":"Path inside the model.","type":"string","minLength":1,"maxLength":1024},"size":{"description":"Bytes.","type":"integer","minimum":0},"sha256":{"$ref":"#/\
$defs/hex256","description":"Digest of the content."}}}},"uri":{"description":"Where the model store keeps the files; null when no store is configured.","type":[
"string","null"],"maxLength":1024}}},"metrics":{"description":"Metric values by name, nested names joined with dots. Values that JSON numbers cannot hold are th\
e words NaN, Infinity, -Infinity.","type":"object","maxProperties":1e4,"additionalProperties":{"anyOf":[{"type":"number"},{"enum":["NaN","Infinity","-Infinity"]}]}},
"predictions":{"description":"Predictions on the evaluation data; null when the training wrote none.","oneOf":[{"type":"object","additionalProperties":false,"re\
quired":["file","digest","size"],"properties":{"file":{"description":"File name in the candidate artifact.","type":"string","maxLength":255},"digest":{"$ref":"#\
/$defs/digest","description":"Digest of the file."},"size":{"description":"Bytes.","type":"integer","minimum":0}}},{"type":"null"}]},"evaluationSet":{"descripti\
on":"Digest over the evaluation data sets (names and digests); null when none is declared. Metrics are comparable only when it is equal.","oneOf":[{"$ref":"#/$d\
efs/digest"},{"type":"null"}]},"environment":{"description":"Where it was trained, as far as it could be read.","type":"object","additionalProperties":{"type":[
"string","number","null"],"maxLength":4096},"maxProperties":100,"examples":[{"os":"linux 6.1","python":"3.11.7"}]},"usage":{"description":"What the training use\
d.","type":"object","additionalProperties":false,"required":["startedAt","finishedAt","wallSeconds"],"properties":{"startedAt":{"description":"RFC 3339 time.","\
type":"string","format":"date-time"},"finishedAt":{"description":"RFC 3339 time.","type":"string","format":"date-time"},"wallSeconds":{"description":"Elapsed se\
conds.","type":"number","minimum":0},"cpuSeconds":{"description":"CPU seconds of the process group, when known.","type":["number","null"],"minimum":0},"peakMemo\
ryBytes":{"description":"Largest resident memory of the process group, when known.","type":["integer","null"],"minimum":0}}},"run":{"description":"The workflow \
run that trained it.","type":"object","additionalProperties":false,"required":["id","attempt","url"],"properties":{"id":{"description":"Run id.","type":"integer",
"minimum":0},"attempt":{"description":"Run attempt.","type":"integer","minimum":1},"url":{"description":"Web address.","type":"string","maxLength":1024}}}},"$de\
fs":{"hex256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"commit":{"type":"string","pattern":"^[0\
-9a-f]{40}([0-9a-f]{24})?$"}}};var func1=Object.prototype.hasOwnProperty;var func2=require_ucs2length().default;var pattern3=new RegExp("^[a-z0-9]([a-z0-9-]{0,6\
1}[a-z0-9])?$","u");var pattern6=new RegExp("^(sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(\\.dir)?)$","u");var pattern4=new RegExp("^[0-9a-f]{64}$","u");function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate53.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(!pattern4.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match patte\
rn "^[0-9a-f]{64}$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate53.errors=vErrors;return errors===0}validate53.
evaluated={"dynamicProps":false,"dynamicItems":false};var pattern5=new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$","u");function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate55.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=
void 0}if(typeof data==="string"){if(!pattern5.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}([0-9\
a-f]{24})?$"},message:'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
validate55.errors=vErrors;return errors===0}validate55.evaluated={"dynamicProps":false,"dynamicItems":false};var pattern7=new RegExp("^sha256:[0-9a-f]{64}$","u");function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate59.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=
void 0}if(typeof data==="string"){if(!pattern7.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{6\
4}$"},message:'must match pattern "^sha256:[0-9a-f]{64}$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate59.errors=vErrors;
return errors===0}validate59.evaluated={"dynamicProps":false,"dynamicItems":false};var formats0=require_formats().fullFormats["date-time"];function validate52(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){;let vErrors=null;let errors=0;const evaluated0=validate52.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.schema===
void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schema"},message:"must have required property 'schema'"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.model===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.inputKey===void 0){const err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"inputKey"},message:"must have required property 'inputKey'"};if(vErrors===null){
vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data.repository===void 0){const err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
repository"},message:"must have required property 'repository'"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(data.commits===void 0){const err4={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"commits"},message:"must have required property 'commits'"};if(vErrors===null){vErrors=
[err4]}else{vErrors.push(err4)}errors++}if(data.data===void 0){const err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},
message:"must have required property 'data'"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}if(data.artifact===void 0){const err6={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"artifact"},message:"must have required property 'artifact'"};if(vErrors===null){vErrors=[err6]}else{
vErrors.push(err6)}errors++}if(data.metrics===void 0){const err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metrics"},message:"\
must have required property 'metrics'"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}if(data.predictions===void 0){const err8={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"predictions"},message:"must have required property 'predictions'"};if(vErrors===null){vErrors=
[err8]}else{vErrors.push(err8)}errors++}if(data.evaluationSet===void 0){const err9={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
evaluationSet"},message:"must have required property 'evaluationSet'"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}if(data.environment===
void 0){const err10={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"environment"},message:"must have required property 'enviro\
nment'"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}if(data.usage===void 0){const err11={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"usage"},message:"must have required property 'usage'"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}if(data.
run===void 0){const err12={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"run"},message:"must have required property 'run'"};if(vErrors===
null){vErrors=[err12]}else{vErrors.push(err12)}errors++}for(const key0 in data){if(!func1.call(schema19.properties,key0)){const err13={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=
[err13]}else{vErrors.push(err13)}errors++}}if(data.schema!==void 0){if("trainyard/candidate/v1"!==data.schema){const err14={instancePath:instancePath+"/schema",
schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue:"trainyard/candidate/v1"},message:"must be equal to constant"};if(vErrors===null){vErrors=
[err14]}else{vErrors.push(err14)}errors++}}if(data.model!==void 0){let data1=data.model;if(typeof data1==="string"){if(!pattern3.test(data1)){const err15={instancePath:instancePath+
"/model",schemaPath:"#/properties/model/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:'must match pattern "^[a-z0-9\
]([a-z0-9-]{0,61}[a-z0-9])?$"'};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}}else{const err16={instancePath:instancePath+"/model",schemaPath:"\
#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}}if(data.
inputKey!==void 0){if(!validate53(data.inputKey,{instancePath:instancePath+"/inputKey",parentData:data,parentDataProperty:"inputKey",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors);errors=vErrors.length}}if(data.repository!==void 0){let data3=data.repository;if(typeof data3===
"string"){if(func2(data3)>140){const err17={instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit:140},
message:"must NOT have more than 140 characters"};if(vErrors===null){vErrors=[err17]}else{vErrors.push(err17)}errors++}}else{const err18={instancePath:instancePath+
"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err18]}else{
vErrors.push(err18)}errors++}}if(data.commits!==void 0){let data4=data.commits;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){if(data4.head===void 0){
const err19={instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/required",keyword:"required",params:{missingProperty:"head"},message:"must ha\
ve required property 'head'"};if(vErrors===null){vErrors=[err19]}else{vErrors.push(err19)}errors++}if(data4.base===void 0){const err20={instancePath:instancePath+
"/commits",schemaPath:"#/properties/commits/required",keyword:"required",params:{missingProperty:"base"},message:"must have required property 'base'"};if(vErrors===
null){vErrors=[err20]}else{vErrors.push(err20)}errors++}if(data4.merge===void 0){const err21={instancePath:instancePath+"/commits",schemaPath:"#/properties/comm\
its/required",keyword:"required",params:{missingProperty:"merge"},message:"must have required property 'merge'"};if(vErrors===null){vErrors=[err21]}else{vErrors.
push(err21)}errors++}for(const key1 in data4){if(!(key1==="head"||key1==="base"||key1==="merge")){const err22={instancePath:instancePath+"/commits",schemaPath:"\
#/properties/commits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};if(vErrors===
null){vErrors=[err22]}else{vErrors.push(err22)}errors++}}if(data4.head!==void 0){if(!validate55(data4.head,{instancePath:instancePath+"/commits/head",parentData:data4,
parentDataProperty:"head",rootData,dynamicAnchors})){vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors);errors=vErrors.length}}if(data4.
base!==void 0){let data6=data4.base;const _errs13=errors;let valid2=false;let passing0=null;const _errs14=errors;if(!validate55(data6,{instancePath:instancePath+
"/commits/base",parentData:data4,parentDataProperty:"base",rootData,dynamicAnchors})){vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors);
errors=vErrors.length}var _valid0=_errs14===errors;if(_valid0){valid2=true;passing0=0}const _errs15=errors;if(data6!==null){const err23={instancePath:instancePath+
"/commits/base",schemaPath:"#/properties/commits/properties/base/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};if(vErrors===null){vErrors=
[err23]}else{vErrors.push(err23)}errors++}var _valid0=_errs15===errors;if(_valid0&&valid2){valid2=false;passing0=[passing0,1]}else{if(_valid0){valid2=true;passing0=
1}}if(!valid2){const err24={instancePath:instancePath+"/commits/base",schemaPath:"#/properties/commits/properties/base/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},
message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err24]}else{vErrors.push(err24)}errors++}else{errors=_errs13;if(vErrors!==null){if(_errs13){
vErrors.length=_errs13}else{vErrors=null}}}}if(data4.merge!==void 0){let data7=data4.merge;const _errs18=errors;let valid3=false;let passing1=null;const _errs19=errors;
if(!validate55(data7,{instancePath:instancePath+"/commits/merge",parentData:data4,parentDataProperty:"merge",rootData,dynamicAnchors})){vErrors=vErrors===null?validate55.
errors:vErrors.concat(validate55.errors);errors=vErrors.length}var _valid1=_errs19===errors;if(_valid1){valid3=true;passing1=0}const _errs20=errors;if(data7!==null){
const err25={instancePath:instancePath+"/commits/merge",schemaPath:"#/properties/commits/properties/merge/oneOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};if(vErrors===null){vErrors=[err25]}else{vErrors.push(err25)}errors++}var _valid1=_errs20===errors;if(_valid1&&valid3){valid3=false;passing1=[passing1,
1]}else{if(_valid1){valid3=true;passing1=1}}if(!valid3){const err26={instancePath:instancePath+"/commits/merge",schemaPath:"#/properties/commits/properties/merg\
e/oneOf",keyword:"oneOf",params:{passingSchemas:passing1},message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err26]}else{vErrors.push(
err26)}errors++}else{errors=_errs18;if(vErrors!==null){if(_errs18){vErrors.length=_errs18}else{vErrors=null}}}}}else{const err27={instancePath:instancePath+"/co\
mmits",schemaPath:"#/properties/commits/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err27]}else{vErrors.push(
err27)}errors++}}if(data.data!==void 0){let data8=data.data;if(Array.isArray(data8)){if(data8.length>64){const err28={instancePath:instancePath+"/data",schemaPath:"\
#/properties/data/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"};if(vErrors===null){vErrors=[err28]}else{vErrors.push(
err28)}errors++}const len0=data8.length;for(let i0=0;i0<len0;i0++){let data9=data8[i0];if(data9&&typeof data9=="object"&&!Array.isArray(data9)){if(data9.name===
void 0){const err29={instancePath:instancePath+"/data/"+i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};if(vErrors===null){vErrors=[err29]}else{vErrors.push(err29)}errors++}if(data9.path===void 0){const err30={instancePath:instancePath+
"/data/"+i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};if(vErrors===
null){vErrors=[err30]}else{vErrors.push(err30)}errors++}if(data9.role===void 0){const err31={instancePath:instancePath+"/data/"+i0,schemaPath:"#/properties/data\
/items/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'"};if(vErrors===null){vErrors=[err31]}else{vErrors.
push(err31)}errors++}if(data9.digest===void 0){const err32={instancePath:instancePath+"/data/"+i0,schemaPath:"#/properties/data/items/required",keyword:"require\
d",params:{missingProperty:"digest"},message:"must have required property 'digest'"};if(vErrors===null){vErrors=[err32]}else{vErrors.push(err32)}errors++}if(data9.
source===void 0){const err33={instancePath:instancePath+"/data/"+i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty:"so\
urce"},message:"must have required property 'source'"};if(vErrors===null){vErrors=[err33]}else{vErrors.push(err33)}errors++}if(data9.size===void 0){const err34={
instancePath:instancePath+"/data/"+i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty:"size"},message:"must have requir\
ed property 'size'"};if(vErrors===null){vErrors=[err34]}else{vErrors.push(err34)}errors++}if(data9.rows===void 0){const err35={instancePath:instancePath+"/data/"+
i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty:"rows"},message:"must have required property 'rows'"};if(vErrors===null){
vErrors=[err35]}else{vErrors.push(err35)}errors++}for(const key2 in data9){if(!(key2==="name"||key2==="path"||key2==="role"||key2==="digest"||key2==="source"||key2===
"size"||key2==="rows")){const err36={instancePath:instancePath+"/data/"+i0,schemaPath:"#/properties/data/items/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:key2},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err36]}else{vErrors.push(err36)}errors++}}if(data9.
name!==void 0){if(typeof data9.name!=="string"){const err37={instancePath:instancePath+"/data/"+i0+"/name",schemaPath:"#/properties/data/items/properties/name/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err37]}else{vErrors.push(err37)}errors++}}if(data9.path!==void 0){
if(typeof data9.path!=="string"){const err38={instancePath:instancePath+"/data/"+i0+"/path",schemaPath:"#/properties/data/items/properties/path/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err38]}else{vErrors.push(err38)}errors++}}if(data9.role!==void 0){let data12=data9.
role;if(!(data12==="training"||data12==="evaluation")){const err39={instancePath:instancePath+"/data/"+i0+"/role",schemaPath:"#/properties/data/items/properties\
/role/enum",keyword:"enum",params:{allowedValues:schema19.properties.data.items.properties.role.enum},message:"must be equal to one of the allowed values"};if(vErrors===
null){vErrors=[err39]}else{vErrors.push(err39)}errors++}}if(data9.digest!==void 0){let data13=data9.digest;if(typeof data13==="string"){if(!pattern6.test(data13)){
const err40={instancePath:instancePath+"/data/"+i0+"/digest",schemaPath:"#/properties/data/items/properties/digest/pattern",keyword:"pattern",params:{pattern:"^\
(sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(\\.dir)?)$"},message:'must match pattern "^(sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(\\.dir)?)$"'};if(vErrors===null){vErrors=
[err40]}else{vErrors.push(err40)}errors++}}else{const err41={instancePath:instancePath+"/data/"+i0+"/digest",schemaPath:"#/properties/data/items/properties/dige\
st/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err41]}else{vErrors.push(err41)}errors++}}if(data9.source!==
void 0){let data14=data9.source;if(!(data14==="content"||data14==="dvc"||data14==="git-lfs")){const err42={instancePath:instancePath+"/data/"+i0+"/source",schemaPath:"\
#/properties/data/items/properties/source/enum",keyword:"enum",params:{allowedValues:schema19.properties.data.items.properties.source.enum},message:"must be equ\
al to one of the allowed values"};if(vErrors===null){vErrors=[err42]}else{vErrors.push(err42)}errors++}}if(data9.size!==void 0){let data15=data9.size;if(!(typeof data15==
"number"&&(!(data15%1)&&!isNaN(data15))&&isFinite(data15))&&data15!==null){const err43={instancePath:instancePath+"/data/"+i0+"/size",schemaPath:"#/properties/d\
ata/items/properties/size/type",keyword:"type",params:{type:schema19.properties.data.items.properties.size.type},message:"must be integer,null"};if(vErrors===null){
vErrors=[err43]}else{vErrors.push(err43)}errors++}if(typeof data15=="number"&&isFinite(data15)){if(data15<0||isNaN(data15)){const err44={instancePath:instancePath+
"/data/"+i0+"/size",schemaPath:"#/properties/data/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===
null){vErrors=[err44]}else{vErrors.push(err44)}errors++}}}if(data9.rows!==void 0){let data16=data9.rows;if(!(typeof data16=="number"&&(!(data16%1)&&!isNaN(data16))&&
isFinite(data16))&&data16!==null){const err45={instancePath:instancePath+"/data/"+i0+"/rows",schemaPath:"#/properties/data/items/properties/rows/type",keyword:"\
type",params:{type:schema19.properties.data.items.properties.rows.type},message:"must be integer,null"};if(vErrors===null){vErrors=[err45]}else{vErrors.push(err45)}
errors++}if(typeof data16=="number"&&isFinite(data16)){if(data16<0||isNaN(data16)){const err46={instancePath:instancePath+"/data/"+i0+"/rows",schemaPath:"#/prop\
erties/data/items/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err46]}else{vErrors.
push(err46)}errors++}}}}else{const err47={instancePath:instancePath+"/data/"+i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type:"object"},
message:"must be object"};if(vErrors===null){vErrors=[err47]}else{vErrors.push(err47)}errors++}}}else{const err48={instancePath:instancePath+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err48]}else{vErrors.push(err48)}errors++}}if(data.
artifact!==void 0){let data17=data.artifact;if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17.name===void 0){const err49={instancePath:instancePath+
"/artifact",schemaPath:"#/properties/artifact/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};if(vErrors===
null){vErrors=[err49]}else{vErrors.push(err49)}errors++}if(data17.digest===void 0){const err50={instancePath:instancePath+"/artifact",schemaPath:"#/properties/a\
rtifact/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'"};if(vErrors===null){vErrors=[err50]}else{vErrors.
push(err50)}errors++}if(data17.files===void 0){const err51={instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/required",keyword:"required",
params:{missingProperty:"files"},message:"must have required property 'files'"};if(vErrors===null){vErrors=[err51]}else{vErrors.push(err51)}errors++}if(data17.uri===
void 0){const err52={instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/required",keyword:"required",params:{missingProperty:"uri"},message:"\
must have required property 'uri'"};if(vErrors===null){vErrors=[err52]}else{vErrors.push(err52)}errors++}for(const key3 in data17){if(!(key3==="name"||key3==="d\
igest"||key3==="files"||key3==="uri")){const err53={instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key3},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err53]}else{vErrors.push(err53)}errors++}}
if(data17.name!==void 0){let data18=data17.name;if(typeof data18==="string"){if(func2(data18)>200){const err54={instancePath:instancePath+"/artifact/name",schemaPath:"\
#/properties/artifact/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};if(vErrors===null){vErrors=
[err54]}else{vErrors.push(err54)}errors++}}else{const err55={instancePath:instancePath+"/artifact/name",schemaPath:"#/properties/artifact/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err55]}else{vErrors.push(err55)}errors++}}if(data17.digest!==void 0){
if(!validate59(data17.digest,{instancePath:instancePath+"/artifact/digest",parentData:data17,parentDataProperty:"digest",rootData,dynamicAnchors})){vErrors=vErrors===
null?validate59.errors:vErrors.concat(validate59.errors);errors=vErrors.length}}if(data17.files!==void 0){let data20=data17.files;if(Array.isArray(data20)){if(data20.
length>1e4){const err56={instancePath:instancePath+"/artifact/files",schemaPath:"#/properties/artifact/properties/files/maxItems",keyword:"maxItems",params:{limit:1e4},
message:"must NOT have more than 10000 items"};if(vErrors===null){vErrors=[err56]}else{vErrors.push(err56)}errors++}if(data20.length<1){const err57={instancePath:instancePath+
"/artifact/files",schemaPath:"#/properties/artifact/properties/files/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};if(vErrors===
null){vErrors=[err57]}else{vErrors.push(err57)}errors++}const len1=data20.length;for(let i1=0;i1<len1;i1++){let data21=data20[i1];if(data21&&typeof data21=="obj\
ect"&&!Array.isArray(data21)){if(data21.path===void 0){const err58={instancePath:instancePath+"/artifact/files/"+i1,schemaPath:"#/properties/artifact/properties\
/files/items/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};if(vErrors===null){vErrors=[err58]}else{
vErrors.push(err58)}errors++}if(data21.size===void 0){const err59={instancePath:instancePath+"/artifact/files/"+i1,schemaPath:"#/properties/artifact/properties/\
files/items/required",keyword:"required",params:{missingProperty:"size"},message:"must have required property 'size'"};if(vErrors===null){vErrors=[err59]}else{vErrors.
push(err59)}errors++}if(data21.sha256===void 0){const err60={instancePath:instancePath+"/artifact/files/"+i1,schemaPath:"#/properties/artifact/properties/files/\
items/required",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'"};if(vErrors===null){vErrors=[err60]}else{vErrors.
push(err60)}errors++}for(const key4 in data21){if(!(key4==="path"||key4==="size"||key4==="sha256")){const err61={instancePath:instancePath+"/artifact/files/"+i1,
schemaPath:"#/properties/artifact/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT\
 have additional properties"};if(vErrors===null){vErrors=[err61]}else{vErrors.push(err61)}errors++}}if(data21.path!==void 0){let data22=data21.path;if(typeof data22===
"string"){if(func2(data22)>1024){const err62={instancePath:instancePath+"/artifact/files/"+i1+"/path",schemaPath:"#/properties/artifact/properties/files/items/p\
roperties/path/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};if(vErrors===null){vErrors=[err62]}else{vErrors.
push(err62)}errors++}if(func2(data22)<1){const err63={instancePath:instancePath+"/artifact/files/"+i1+"/path",schemaPath:"#/properties/artifact/properties/files\
/items/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err63]}else{
vErrors.push(err63)}errors++}}else{const err64={instancePath:instancePath+"/artifact/files/"+i1+"/path",schemaPath:"#/properties/artifact/properties/files/items\
/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err64]}else{vErrors.push(err64)}errors++}}if(data21.
size!==void 0){let data23=data21.size;if(!(typeof data23=="number"&&(!(data23%1)&&!isNaN(data23))&&isFinite(data23))){const err65={instancePath:instancePath+"/a\
rtifact/files/"+i1+"/size",schemaPath:"#/properties/artifact/properties/files/items/properties/size/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};if(vErrors===null){vErrors=[err65]}else{vErrors.push(err65)}errors++}if(typeof data23=="number"&&isFinite(data23)){if(data23<0||isNaN(data23)){const err66={
instancePath:instancePath+"/artifact/files/"+i1+"/size",schemaPath:"#/properties/artifact/properties/files/items/properties/size/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err66]}else{vErrors.push(err66)}errors++}}}if(data21.sha256!==void 0){if(!validate53(
data21.sha256,{instancePath:instancePath+"/artifact/files/"+i1+"/sha256",parentData:data21,parentDataProperty:"sha256",rootData,dynamicAnchors})){vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors);errors=vErrors.length}}}else{const err67={instancePath:instancePath+"/artifact/files/"+i1,schemaPath:"#\
/properties/artifact/properties/files/items/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err67]}else{vErrors.
push(err67)}errors++}}}else{const err68={instancePath:instancePath+"/artifact/files",schemaPath:"#/properties/artifact/properties/files/type",keyword:"type",params:{
type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err68]}else{vErrors.push(err68)}errors++}}if(data17.uri!==void 0){let data25=data17.uri;if(typeof data25!==
"string"&&data25!==null){const err69={instancePath:instancePath+"/artifact/uri",schemaPath:"#/properties/artifact/properties/uri/type",keyword:"type",params:{type:schema19.
properties.artifact.properties.uri.type},message:"must be string,null"};if(vErrors===null){vErrors=[err69]}else{vErrors.push(err69)}errors++}if(typeof data25===
"string"){if(func2(data25)>1024){const err70={instancePath:instancePath+"/artifact/uri",schemaPath:"#/properties/artifact/properties/uri/maxLength",keyword:"max\
Length",params:{limit:1024},message:"must NOT have more than 1024 characters"};if(vErrors===null){vErrors=[err70]}else{vErrors.push(err70)}errors++}}}}else{const err71={
instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){
vErrors=[err71]}else{vErrors.push(err71)}errors++}}if(data.metrics!==void 0){let data26=data.metrics;if(data26&&typeof data26=="object"&&!Array.isArray(data26)){
if(Object.keys(data26).length>1e4){const err72={instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/maxProperties",keyword:"maxProperties",params:{
limit:1e4},message:"must NOT have more than 10000 properties"};if(vErrors===null){vErrors=[err72]}else{vErrors.push(err72)}errors++}for(const key5 in data26){let data27=data26[key5];
const _errs61=errors;let valid12=false;const _errs62=errors;if(!(typeof data27=="number"&&isFinite(data27))){const err73={instancePath:instancePath+"/metrics/"+
key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metrics/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"};if(vErrors===null){vErrors=[err73]}else{vErrors.push(err73)}errors++}var _valid2=_errs62===errors;valid12=valid12||_valid2;const _errs64=errors;
if(!(data27==="NaN"||data27==="Infinity"||data27==="-Infinity")){const err74={instancePath:instancePath+"/metrics/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/metrics/additionalProperties/anyOf/1/enum",keyword:"enum",params:{allowedValues:schema19.properties.metrics.additionalProperties.anyOf[1].
enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err74]}else{vErrors.push(err74)}errors++}var _valid2=_errs64===errors;valid12=
valid12||_valid2;if(!valid12){const err75={instancePath:instancePath+"/metrics/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metrics/ad\
ditionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors===null){vErrors=[err75]}else{vErrors.push(err75)}errors++}else{
errors=_errs61;if(vErrors!==null){if(_errs61){vErrors.length=_errs61}else{vErrors=null}}}}}else{const err76={instancePath:instancePath+"/metrics",schemaPath:"#/\
properties/metrics/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err76]}else{vErrors.push(err76)}errors++}}if(data.
predictions!==void 0){let data28=data.predictions;const _errs66=errors;let valid13=false;let passing2=null;const _errs67=errors;if(data28&&typeof data28=="objec\
t"&&!Array.isArray(data28)){if(data28.file===void 0){const err77={instancePath:instancePath+"/predictions",schemaPath:"#/properties/predictions/oneOf/0/required",
keyword:"required",params:{missingProperty:"file"},message:"must have required property 'file'"};if(vErrors===null){vErrors=[err77]}else{vErrors.push(err77)}errors++}
if(data28.digest===void 0){const err78={instancePath:instancePath+"/predictions",schemaPath:"#/properties/predictions/oneOf/0/required",keyword:"required",params:{
missingProperty:"digest"},message:"must have required property 'digest'"};if(vErrors===null){vErrors=[err78]}else{vErrors.push(err78)}errors++}if(data28.size===
void 0){const err79={instancePath:instancePath+"/predictions",schemaPath:"#/properties/predictions/oneOf/0/required",keyword:"required",params:{missingProperty:"\
size"},message:"must have required property 'size'"};if(vErrors===null){vErrors=[err79]}else{vErrors.push(err79)}errors++}for(const key6 in data28){if(!(key6===
"file"||key6==="digest"||key6==="size")){const err80={instancePath:instancePath+"/predictions",schemaPath:"#/properties/predictions/oneOf/0/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key6},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err80]}else{vErrors.push(
err80)}errors++}}if(data28.file!==void 0){let data29=data28.file;if(typeof data29==="string"){if(func2(data29)>255){const err81={instancePath:instancePath+"/pre\
dictions/file",schemaPath:"#/properties/predictions/oneOf/0/properties/file/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 2\
55 characters"};if(vErrors===null){vErrors=[err81]}else{vErrors.push(err81)}errors++}}else{const err82={instancePath:instancePath+"/predictions/file",schemaPath:"\
#/properties/predictions/oneOf/0/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err82]}else{vErrors.
push(err82)}errors++}}if(data28.digest!==void 0){if(!validate59(data28.digest,{instancePath:instancePath+"/predictions/digest",parentData:data28,parentDataProperty:"\
digest",rootData,dynamicAnchors})){vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors);errors=vErrors.length}}if(data28.size!==void 0){let data31=data28.
size;if(!(typeof data31=="number"&&(!(data31%1)&&!isNaN(data31))&&isFinite(data31))){const err83={instancePath:instancePath+"/predictions/size",schemaPath:"#/pr\
operties/predictions/oneOf/0/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err83]}else{vErrors.
push(err83)}errors++}if(typeof data31=="number"&&isFinite(data31)){if(data31<0||isNaN(data31)){const err84={instancePath:instancePath+"/predictions/size",schemaPath:"\
#/properties/predictions/oneOf/0/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=
[err84]}else{vErrors.push(err84)}errors++}}}}else{const err85={instancePath:instancePath+"/predictions",schemaPath:"#/properties/predictions/oneOf/0/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err85]}else{vErrors.push(err85)}errors++}var _valid3=_errs67===errors;if(_valid3){
valid13=true;passing2=0}const _errs75=errors;if(data28!==null){const err86={instancePath:instancePath+"/predictions",schemaPath:"#/properties/predictions/oneOf/\
1/type",keyword:"type",params:{type:"null"},message:"must be null"};if(vErrors===null){vErrors=[err86]}else{vErrors.push(err86)}errors++}var _valid3=_errs75===errors;
if(_valid3&&valid13){valid13=false;passing2=[passing2,1]}else{if(_valid3){valid13=true;passing2=1}}if(!valid13){const err87={instancePath:instancePath+"/predict\
ions",schemaPath:"#/properties/predictions/oneOf",keyword:"oneOf",params:{passingSchemas:passing2},message:"must match exactly one schema in oneOf"};if(vErrors===
null){vErrors=[err87]}else{vErrors.push(err87)}errors++}else{errors=_errs66;if(vErrors!==null){if(_errs66){vErrors.length=_errs66}else{vErrors=null}}}}if(data.evaluationSet!==
void 0){let data32=data.evaluationSet;const _errs78=errors;let valid15=false;let passing3=null;const _errs79=errors;if(!validate59(data32,{instancePath:instancePath+
"/evaluationSet",parentData:data,parentDataProperty:"evaluationSet",rootData,dynamicAnchors})){vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.
errors);errors=vErrors.length}var _valid4=_errs79===errors;if(_valid4){valid15=true;passing3=0}const _errs80=errors;if(data32!==null){const err88={instancePath:instancePath+
"/evaluationSet",schemaPath:"#/properties/evaluationSet/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};if(vErrors===null){vErrors=[err88]}else{
vErrors.push(err88)}errors++}var _valid4=_errs80===errors;if(_valid4&&valid15){valid15=false;passing3=[passing3,1]}else{if(_valid4){valid15=true;passing3=1}}if(!valid15){
const err89={instancePath:instancePath+"/evaluationSet",schemaPath:"#/properties/evaluationSet/oneOf",keyword:"oneOf",params:{passingSchemas:passing3},message:"\
must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err89]}else{vErrors.push(err89)}errors++}else{errors=_errs78;if(vErrors!==null){if(_errs78){
vErrors.length=_errs78}else{vErrors=null}}}}if(data.environment!==void 0){let data33=data.environment;if(data33&&typeof data33=="object"&&!Array.isArray(data33)){
if(Object.keys(data33).length>100){const err90={instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/maxProperties",keyword:"maxPropert\
ies",params:{limit:100},message:"must NOT have more than 100 properties"};if(vErrors===null){vErrors=[err90]}else{vErrors.push(err90)}errors++}for(const key7 in data33){
let data34=data33[key7];if(typeof data34!=="string"&&!(typeof data34=="number"&&isFinite(data34))&&data34!==null){const err91={instancePath:instancePath+"/envir\
onment/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environment/additionalProperties/type",keyword:"type",params:{type:schema19.properties.
environment.additionalProperties.type},message:"must be string,number,null"};if(vErrors===null){vErrors=[err91]}else{vErrors.push(err91)}errors++}if(typeof data34===
"string"){if(func2(data34)>4096){const err92={instancePath:instancePath+"/environment/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/env\
ironment/additionalProperties/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};if(vErrors===null){vErrors=[
err92]}else{vErrors.push(err92)}errors++}}}}else{const err93={instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",
params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err93]}else{vErrors.push(err93)}errors++}}if(data.usage!==void 0){let data35=data.usage;
if(data35&&typeof data35=="object"&&!Array.isArray(data35)){if(data35.startedAt===void 0){const err94={instancePath:instancePath+"/usage",schemaPath:"#/properti\
es/usage/required",keyword:"required",params:{missingProperty:"startedAt"},message:"must have required property 'startedAt'"};if(vErrors===null){vErrors=[err94]}else{
vErrors.push(err94)}errors++}if(data35.finishedAt===void 0){const err95={instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/required",keyword:"re\
quired",params:{missingProperty:"finishedAt"},message:"must have required property 'finishedAt'"};if(vErrors===null){vErrors=[err95]}else{vErrors.push(err95)}errors++}
if(data35.wallSeconds===void 0){const err96={instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{missingProperty:"\
wallSeconds"},message:"must have required property 'wallSeconds'"};if(vErrors===null){vErrors=[err96]}else{vErrors.push(err96)}errors++}for(const key8 in data35){
if(!(key8==="startedAt"||key8==="finishedAt"||key8==="wallSeconds"||key8==="cpuSeconds"||key8==="peakMemoryBytes")){const err97={instancePath:instancePath+"/usa\
ge",schemaPath:"#/properties/usage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8},message:"must NOT have additional prope\
rties"};if(vErrors===null){vErrors=[err97]}else{vErrors.push(err97)}errors++}}if(data35.startedAt!==void 0){let data36=data35.startedAt;if(typeof data36==="stri\
ng"){if(!formats0.validate(data36)){const err98={instancePath:instancePath+"/usage/startedAt",schemaPath:"#/properties/usage/properties/startedAt/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};if(vErrors===null){vErrors=[err98]}else{vErrors.push(err98)}errors++}}else{const err99={
instancePath:instancePath+"/usage/startedAt",schemaPath:"#/properties/usage/properties/startedAt/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};if(vErrors===null){vErrors=[err99]}else{vErrors.push(err99)}errors++}}if(data35.finishedAt!==void 0){let data37=data35.finishedAt;if(typeof data37==="str\
ing"){if(!formats0.validate(data37)){const err100={instancePath:instancePath+"/usage/finishedAt",schemaPath:"#/properties/usage/properties/finishedAt/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};if(vErrors===null){vErrors=[err100]}else{vErrors.push(err100)}errors++}}else{const err101={
instancePath:instancePath+"/usage/finishedAt",schemaPath:"#/properties/usage/properties/finishedAt/type",keyword:"type",params:{type:"string"},message:"must be \
string"};if(vErrors===null){vErrors=[err101]}else{vErrors.push(err101)}errors++}}if(data35.wallSeconds!==void 0){let data38=data35.wallSeconds;if(typeof data38==
"number"&&isFinite(data38)){if(data38<0||isNaN(data38)){const err102={instancePath:instancePath+"/usage/wallSeconds",schemaPath:"#/properties/usage/properties/w\
allSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err102]}else{vErrors.push(err102)}errors++}}else{
const err103={instancePath:instancePath+"/usage/wallSeconds",schemaPath:"#/properties/usage/properties/wallSeconds/type",keyword:"type",params:{type:"number"},message:"\
must be number"};if(vErrors===null){vErrors=[err103]}else{vErrors.push(err103)}errors++}}if(data35.cpuSeconds!==void 0){let data39=data35.cpuSeconds;if(!(typeof data39==
"number"&&isFinite(data39))&&data39!==null){const err104={instancePath:instancePath+"/usage/cpuSeconds",schemaPath:"#/properties/usage/properties/cpuSeconds/typ\
e",keyword:"type",params:{type:schema19.properties.usage.properties.cpuSeconds.type},message:"must be number,null"};if(vErrors===null){vErrors=[err104]}else{vErrors.
push(err104)}errors++}if(typeof data39=="number"&&isFinite(data39)){if(data39<0||isNaN(data39)){const err105={instancePath:instancePath+"/usage/cpuSeconds",schemaPath:"\
#/properties/usage/properties/cpuSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err105]}else{
vErrors.push(err105)}errors++}}}if(data35.peakMemoryBytes!==void 0){let data40=data35.peakMemoryBytes;if(!(typeof data40=="number"&&(!(data40%1)&&!isNaN(data40))&&
isFinite(data40))&&data40!==null){const err106={instancePath:instancePath+"/usage/peakMemoryBytes",schemaPath:"#/properties/usage/properties/peakMemoryBytes/typ\
e",keyword:"type",params:{type:schema19.properties.usage.properties.peakMemoryBytes.type},message:"must be integer,null"};if(vErrors===null){vErrors=[err106]}else{
vErrors.push(err106)}errors++}if(typeof data40=="number"&&isFinite(data40)){if(data40<0||isNaN(data40)){const err107={instancePath:instancePath+"/usage/peakMemo\
ryBytes",schemaPath:"#/properties/usage/properties/peakMemoryBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===
null){vErrors=[err107]}else{vErrors.push(err107)}errors++}}}}else{const err108={instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err108]}else{vErrors.push(err108)}errors++}}if(data.run!==void 0){let data41=data.
run;if(data41&&typeof data41=="object"&&!Array.isArray(data41)){if(data41.id===void 0){const err109={instancePath:instancePath+"/run",schemaPath:"#/properties/r\
un/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};if(vErrors===null){vErrors=[err109]}else{vErrors.push(
err109)}errors++}if(data41.attempt===void 0){const err110={instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty:"\
attempt"},message:"must have required property 'attempt'"};if(vErrors===null){vErrors=[err110]}else{vErrors.push(err110)}errors++}if(data41.url===void 0){const err111={
instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property '\
url'"};if(vErrors===null){vErrors=[err111]}else{vErrors.push(err111)}errors++}for(const key9 in data41){if(!(key9==="id"||key9==="attempt"||key9==="url")){const err112={
instancePath:instancePath+"/run",schemaPath:"#/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9},message:"mus\
t NOT have additional properties"};if(vErrors===null){vErrors=[err112]}else{vErrors.push(err112)}errors++}}if(data41.id!==void 0){let data42=data41.id;if(!(typeof data42==
"number"&&(!(data42%1)&&!isNaN(data42))&&isFinite(data42))){const err113={instancePath:instancePath+"/run/id",schemaPath:"#/properties/run/properties/id/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err113]}else{vErrors.push(err113)}errors++}if(typeof data42=="number"&&isFinite(
data42)){if(data42<0||isNaN(data42)){const err114={instancePath:instancePath+"/run/id",schemaPath:"#/properties/run/properties/id/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err114]}else{vErrors.push(err114)}errors++}}}if(data41.attempt!==void 0){let data43=data41.
attempt;if(!(typeof data43=="number"&&(!(data43%1)&&!isNaN(data43))&&isFinite(data43))){const err115={instancePath:instancePath+"/run/attempt",schemaPath:"#/pro\
perties/run/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err115]}else{vErrors.push(err115)}
errors++}if(typeof data43=="number"&&isFinite(data43)){if(data43<1||isNaN(data43)){const err116={instancePath:instancePath+"/run/attempt",schemaPath:"#/properti\
es/run/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};if(vErrors===null){vErrors=[err116]}else{vErrors.push(
err116)}errors++}}}if(data41.url!==void 0){let data44=data41.url;if(typeof data44==="string"){if(func2(data44)>1024){const err117={instancePath:instancePath+"/r\
un/url",schemaPath:"#/properties/run/properties/url/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};if(vErrors===
null){vErrors=[err117]}else{vErrors.push(err117)}errors++}}else{const err118={instancePath:instancePath+"/run/url",schemaPath:"#/properties/run/properties/url/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err118]}else{vErrors.push(err118)}errors++}}}else{const err119={
instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[
err119]}else{vErrors.push(err119)}errors++}}}else{const err120={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
if(vErrors===null){vErrors=[err120]}else{vErrors.push(err120)}errors++}validate52.errors=vErrors;return errors===0}validate52.evaluated={"props":true,"dynamicPr\
ops":false,"dynamicItems":false};var validateDataProfile=(/* unused pure expression or super */ null && (validate64));function validate64(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){;let vErrors=null;let errors=0;const evaluated0=validate64.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.schema===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schema"},message:"must have require\
d property 'schema'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.dataset===void 0){const err1={instancePath,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"dataset"},message:"must have required property 'dataset'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}if(data.path===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required \
property 'path'"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data.digest===void 0){const err3={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"digest"},message:"must have required property 'digest'"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(data.
rows===void 0){const err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rows"},message:"must have required property 'rows'"};
if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}if(data.columns===void 0){const err5={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"columns"},message:"must have required property 'columns'"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}for(const key0 in data){
if(!(key0==="schema"||key0==="dataset"||key0==="path"||key0==="digest"||key0==="rows"||key0==="columns")){const err6={instancePath,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err6]}else{vErrors.
push(err6)}errors++}}if(data.schema!==void 0){if("trainyard/data-profile/v1"!==data.schema){const err7={instancePath:instancePath+"/schema",schemaPath:"#/proper\
ties/schema/const",keyword:"const",params:{allowedValue:"trainyard/data-profile/v1"},message:"must be equal to constant"};if(vErrors===null){vErrors=[err7]}else{
vErrors.push(err7)}errors++}}if(data.dataset!==void 0){if(typeof data.dataset!=="string"){const err8={instancePath:instancePath+"/dataset",schemaPath:"#/propert\
ies/dataset/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}if(data.path!==
void 0){if(typeof data.path!=="string"){const err9={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},
message:"must be string"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}if(data.digest!==void 0){let data3=data.digest;if(typeof data3==="\
string"){if(!pattern7.test(data3)){const err10={instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern:"\
^sha256:[0-9a-f]{64}$"},message:'must match pattern "^sha256:[0-9a-f]{64}$"'};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}else{const err11={
instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=
[err11]}else{vErrors.push(err11)}errors++}}if(data.rows!==void 0){let data4=data.rows;if(!(typeof data4=="number"&&(!(data4%1)&&!isNaN(data4))&&isFinite(data4))){
const err12={instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===
null){vErrors=[err12]}else{vErrors.push(err12)}errors++}if(typeof data4=="number"&&isFinite(data4)){if(data4<0||isNaN(data4)){const err13={instancePath:instancePath+
"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err13]}else{
vErrors.push(err13)}errors++}}}if(data.columns!==void 0){let data5=data.columns;if(Array.isArray(data5)){if(data5.length>1e4){const err14={instancePath:instancePath+
"/columns",schemaPath:"#/properties/columns/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};if(vErrors===null){vErrors=
[err14]}else{vErrors.push(err14)}errors++}const len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0];if(data6&&typeof data6=="object"&&!Array.isArray(
data6)){if(data6.name===void 0){const err15={instancePath:instancePath+"/columns/"+i0,schemaPath:"#/properties/columns/items/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}if(data6.count===void 0){
const err16={instancePath:instancePath+"/columns/"+i0,schemaPath:"#/properties/columns/items/required",keyword:"required",params:{missingProperty:"count"},message:"\
must have required property 'count'"};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}if(data6.nulls===void 0){const err17={instancePath:instancePath+
"/columns/"+i0,schemaPath:"#/properties/columns/items/required",keyword:"required",params:{missingProperty:"nulls"},message:"must have required property 'nulls'"};
if(vErrors===null){vErrors=[err17]}else{vErrors.push(err17)}errors++}if(data6.numeric===void 0){const err18={instancePath:instancePath+"/columns/"+i0,schemaPath:"\
#/properties/columns/items/required",keyword:"required",params:{missingProperty:"numeric"},message:"must have required property 'numeric'"};if(vErrors===null){vErrors=
[err18]}else{vErrors.push(err18)}errors++}for(const key1 in data6){if(!(key1==="name"||key1==="count"||key1==="nulls"||key1==="numeric")){const err19={instancePath:instancePath+
"/columns/"+i0,schemaPath:"#/properties/columns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT ha\
ve additional properties"};if(vErrors===null){vErrors=[err19]}else{vErrors.push(err19)}errors++}}if(data6.name!==void 0){if(typeof data6.name!=="string"){const err20={
instancePath:instancePath+"/columns/"+i0+"/name",schemaPath:"#/properties/columns/items/properties/name/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};if(vErrors===null){vErrors=[err20]}else{vErrors.push(err20)}errors++}}if(data6.count!==void 0){let data8=data6.count;if(!(typeof data8=="number"&&
(!(data8%1)&&!isNaN(data8))&&isFinite(data8))){const err21={instancePath:instancePath+"/columns/"+i0+"/count",schemaPath:"#/properties/columns/items/properties/\
count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err21]}else{vErrors.push(err21)}errors++}if(typeof data8==
"number"&&isFinite(data8)){if(data8<0||isNaN(data8)){const err22={instancePath:instancePath+"/columns/"+i0+"/count",schemaPath:"#/properties/columns/items/prope\
rties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err22]}else{vErrors.push(err22)}errors++}}}
if(data6.nulls!==void 0){let data9=data6.nulls;if(!(typeof data9=="number"&&(!(data9%1)&&!isNaN(data9))&&isFinite(data9))){const err23={instancePath:instancePath+
"/columns/"+i0+"/nulls",schemaPath:"#/properties/columns/items/properties/nulls/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===
null){vErrors=[err23]}else{vErrors.push(err23)}errors++}if(typeof data9=="number"&&isFinite(data9)){if(data9<0||isNaN(data9)){const err24={instancePath:instancePath+
"/columns/"+i0+"/nulls",schemaPath:"#/properties/columns/items/properties/nulls/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};if(vErrors===null){vErrors=[err24]}else{vErrors.push(err24)}errors++}}}if(data6.numeric!==void 0){let data10=data6.numeric;const _errs23=errors;let valid4=false;
let passing0=null;const _errs24=errors;if(data10&&typeof data10=="object"&&!Array.isArray(data10)){if(data10.count===void 0){const err25={instancePath:instancePath+
"/columns/"+i0+"/numeric",schemaPath:"#/properties/columns/items/properties/numeric/oneOf/0/required",keyword:"required",params:{missingProperty:"count"},message:"\
must have required property 'count'"};if(vErrors===null){vErrors=[err25]}else{vErrors.push(err25)}errors++}if(data10.min===void 0){const err26={instancePath:instancePath+
"/columns/"+i0+"/numeric",schemaPath:"#/properties/columns/items/properties/numeric/oneOf/0/required",keyword:"required",params:{missingProperty:"min"},message:"\
must have required property 'min'"};if(vErrors===null){vErrors=[err26]}else{vErrors.push(err26)}errors++}if(data10.max===void 0){const err27={instancePath:instancePath+
"/columns/"+i0+"/numeric",schemaPath:"#/properties/columns/items/properties/numeric/oneOf/0/required",keyword:"required",params:{missingProperty:"max"},message:"\
must have required property 'max'"};if(vErrors===null){vErrors=[err27]}else{vErrors.push(err27)}errors++}if(data10.sum===void 0){const err28={instancePath:instancePath+
"/columns/"+i0+"/numeric",schemaPath:"#/properties/columns/items/properties/numeric/oneOf/0/required",keyword:"required",params:{missingProperty:"sum"},message:"\
must have required property 'sum'"};if(vErrors===null){vErrors=[err28]}else{vErrors.push(err28)}errors++}for(const key2 in data10){if(!(key2==="count"||key2==="\
min"||key2==="max"||key2==="sum")){const err29={instancePath:instancePath+"/columns/"+i0+"/numeric",schemaPath:"#/properties/columns/items/properties/numeric/on\
eOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties"};if(vErrors===null){vErrors=
[err29]}else{vErrors.push(err29)}errors++}}if(data10.count!==void 0){let data11=data10.count;if(!(typeof data11=="number"&&(!(data11%1)&&!isNaN(data11))&&isFinite(
data11))){const err30={instancePath:instancePath+"/columns/"+i0+"/numeric/count",schemaPath:"#/properties/columns/items/properties/numeric/oneOf/0/properties/co\
unt/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err30]}else{vErrors.push(err30)}errors++}if(typeof data11==
"number"&&isFinite(data11)){if(data11<1||isNaN(data11)){const err31={instancePath:instancePath+"/columns/"+i0+"/numeric/count",schemaPath:"#/properties/columns/\
items/properties/numeric/oneOf/0/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};if(vErrors===null){vErrors=
[err31]}else{vErrors.push(err31)}errors++}}}if(data10.min!==void 0){let data12=data10.min;if(!(typeof data12=="number"&&isFinite(data12))){const err32={instancePath:instancePath+
"/columns/"+i0+"/numeric/min",schemaPath:"#/properties/columns/items/properties/numeric/oneOf/0/properties/min/type",keyword:"type",params:{type:"number"},message:"\
must be number"};if(vErrors===null){vErrors=[err32]}else{vErrors.push(err32)}errors++}}if(data10.max!==void 0){let data13=data10.max;if(!(typeof data13=="number"&&
isFinite(data13))){const err33={instancePath:instancePath+"/columns/"+i0+"/numeric/max",schemaPath:"#/properties/columns/items/properties/numeric/oneOf/0/proper\
ties/max/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err33]}else{vErrors.push(err33)}errors++}}if(data10.sum!==
void 0){let data14=data10.sum;if(!(typeof data14=="number"&&isFinite(data14))){const err34={instancePath:instancePath+"/columns/"+i0+"/numeric/sum",schemaPath:"\
#/properties/columns/items/properties/numeric/oneOf/0/properties/sum/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=
[err34]}else{vErrors.push(err34)}errors++}}}else{const err35={instancePath:instancePath+"/columns/"+i0+"/numeric",schemaPath:"#/properties/columns/items/propert\
ies/numeric/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err35]}else{vErrors.push(err35)}errors++}var _valid0=_errs24===
errors;if(_valid0){valid4=true;passing0=0}const _errs35=errors;if(data10!==null){const err36={instancePath:instancePath+"/columns/"+i0+"/numeric",schemaPath:"#/\
properties/columns/items/properties/numeric/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};if(vErrors===null){vErrors=[err36]}else{vErrors.
push(err36)}errors++}var _valid0=_errs35===errors;if(_valid0&&valid4){valid4=false;passing0=[passing0,1]}else{if(_valid0){valid4=true;passing0=1}}if(!valid4){const err37={
instancePath:instancePath+"/columns/"+i0+"/numeric",schemaPath:"#/properties/columns/items/properties/numeric/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},
message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err37]}else{vErrors.push(err37)}errors++}else{errors=_errs23;if(vErrors!==null){if(_errs23){
vErrors.length=_errs23}else{vErrors=null}}}}}else{const err38={instancePath:instancePath+"/columns/"+i0,schemaPath:"#/properties/columns/items/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err38]}else{vErrors.push(err38)}errors++}}}else{const err39={instancePath:instancePath+
"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err39]}else{vErrors.
push(err39)}errors++}}}else{const err40={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=
[err40]}else{vErrors.push(err40)}errors++}validate64.errors=vErrors;return errors===0}validate64.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};
var validateLedgerEntry=validate65;var schema24={"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://trainyard.dev/schemas/ledger-entry/v1.j\
son","title":"LedgerEntry","description":"One line of releases/<model>/ledger.jsonl in the GitOps repository: a promotion or a rollback, appended in the same co\
mmit as the change.","type":"object","additionalProperties":false,"required":["schema","verb","model","environment","version","artifactDigest","promotionId","re\
leaseDigest","sourceCommit","pullRequest","at"],"properties":{"schema":{"description":"Name and version of this record.","const":"trainyard/ledger-entry/v1"},"v\
erb":{"description":"What happened.","enum":["promote","rollback"]},"model":{"description":"Name of the model.","type":"string"},"environment":{"description":"N\
ame of the environment.","type":"string"},"version":{"description":"Version now in that environment.","type":"string","pattern":"^v[1-9][0-9]{0,8}$"},"artifactD\
igest":{"description":"Tree digest now in that environment.","type":"string"},"promotionId":{"description":"Key of the promotion.","type":"string"},"releaseDige\
st":{"description":"Digest of the release record written with it.","type":"string"},"sourceCommit":{"description":"Merged commit of the model repository.","type":"\
string"},"pullRequest":{"description":"Number of the pull request.","type":["integer","null"]},"at":{"description":"RFC 3339 time.","type":"string","format":"da\
te-time"}}};var pattern9=new RegExp("^v[1-9][0-9]{0,8}$","u");function validate65(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
;let vErrors=null;let errors=0;const evaluated0=validate65.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.
items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.schema===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"schema"},message:"must have required property 'schema'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.verb===
void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verb"},message:"must have required property 'verb'"};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.model===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data.environment===void 0){const err3={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"environment"},message:"must have required property 'environment'"};if(vErrors===
null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(data.version===void 0){const err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}if(data.artifactDigest===void 0){const err5={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"artifactDigest"},message:"must have required property 'artifactDigest'"};if(vErrors===
null){vErrors=[err5]}else{vErrors.push(err5)}errors++}if(data.promotionId===void 0){const err6={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"promotionId"},message:"must have required property 'promotionId'"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}if(data.releaseDigest===
void 0){const err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"releaseDigest"},message:"must have required property 'relea\
seDigest'"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}if(data.sourceCommit===void 0){const err8={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"sourceCommit"},message:"must have required property 'sourceCommit'"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}
errors++}if(data.pullRequest===void 0){const err9={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pullRequest"},message:"must \
have required property 'pullRequest'"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}if(data.at===void 0){const err10={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}
errors++}for(const key0 in data){if(!func1.call(schema24.properties,key0)){const err11={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}}if(data.
schema!==void 0){if("trainyard/ledger-entry/v1"!==data.schema){const err12={instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"\
const",params:{allowedValue:"trainyard/ledger-entry/v1"},message:"must be equal to constant"};if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}}
if(data.verb!==void 0){let data1=data.verb;if(!(data1==="promote"||data1==="rollback")){const err13={instancePath:instancePath+"/verb",schemaPath:"#/properties/\
verb/enum",keyword:"enum",params:{allowedValues:schema24.properties.verb.enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=
[err13]}else{vErrors.push(err13)}errors++}}if(data.model!==void 0){if(typeof data.model!=="string"){const err14={instancePath:instancePath+"/model",schemaPath:"\
#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}}if(data.
environment!==void 0){if(typeof data.environment!=="string"){const err15={instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"\
type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}}if(data.version!==void 0){let data4=data.
version;if(typeof data4==="string"){if(!pattern9.test(data4)){const err16={instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"\
pattern",params:{pattern:"^v[1-9][0-9]{0,8}$"},message:'must match pattern "^v[1-9][0-9]{0,8}$"'};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}}else{
const err17={instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err17]}else{vErrors.push(err17)}errors++}}if(data.artifactDigest!==void 0){if(typeof data.artifactDigest!=="string"){const err18={instancePath:instancePath+
"/artifactDigest",schemaPath:"#/properties/artifactDigest/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err18]}else{
vErrors.push(err18)}errors++}}if(data.promotionId!==void 0){if(typeof data.promotionId!=="string"){const err19={instancePath:instancePath+"/promotionId",schemaPath:"\
#/properties/promotionId/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err19]}else{vErrors.push(err19)}errors++}}
if(data.releaseDigest!==void 0){if(typeof data.releaseDigest!=="string"){const err20={instancePath:instancePath+"/releaseDigest",schemaPath:"#/properties/releas\
eDigest/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err20]}else{vErrors.push(err20)}errors++}}if(data.sourceCommit!==
void 0){if(typeof data.sourceCommit!=="string"){const err21={instancePath:instancePath+"/sourceCommit",schemaPath:"#/properties/sourceCommit/type",keyword:"type",
params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err21]}else{vErrors.push(err21)}errors++}}if(data.pullRequest!==void 0){let data9=data.
pullRequest;if(!(typeof data9=="number"&&(!(data9%1)&&!isNaN(data9))&&isFinite(data9))&&data9!==null){const err22={instancePath:instancePath+"/pullRequest",schemaPath:"\
#/properties/pullRequest/type",keyword:"type",params:{type:schema24.properties.pullRequest.type},message:"must be integer,null"};if(vErrors===null){vErrors=[err22]}else{
vErrors.push(err22)}errors++}}if(data.at!==void 0){let data10=data.at;if(typeof data10==="string"){if(!formats0.validate(data10)){const err23={instancePath:instancePath+
"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};if(vErrors===null){vErrors=[err23]}else{
vErrors.push(err23)}errors++}}else{const err24={instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err24]}else{vErrors.push(err24)}errors++}}}else{const err25={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err25]}else{vErrors.push(err25)}errors++}validate65.errors=vErrors;return errors===0}validate65.
evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};var validateOutcome=(/* unused pure expression or super */ null && (validate66));var schema25={"$schema":"https://json-schema.org/draft/2020-12\
/schema","$id":"https://trainyard.dev/schemas/outcome/v1.json","title":"OutcomeRecord","description":"How an action ended: the JSON in its `result` output. Peop\
le read the job summary, machines read this.","type":"object","additionalProperties":false,"required":["schema","action","decision","reason","message","data"],"\
properties":{"schema":{"description":"Name and version of this record.","const":"trainyard/outcome/v1"},"action":{"description":"The action that ran.","type":"s\
tring","examples":["compare"]},"decision":{"description":"ok: done. skipped: nothing to do. blocked: a rule says no. failed: it could not be done. inconclusive:\
 the data cannot tell.","enum":["ok","skipped","blocked","failed","inconclusive"]},"reason":{"description":"Stable code of the ending, listed in the action's RE\
ADME.","type":"string","pattern":"^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*$","maxLength":100},"message":{"description":"One sentence for people.","type":"string","maxLe\
ngth":4096},"data":{"description":"What this action has to tell; its shape is described in the action's README.","type":"object"}}};var pattern10=new RegExp("^[\
a-z][a-z0-9-]*(\\.[a-z0-9-]+)*$","u");function validate66(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){;let vErrors=null;
let errors=0;const evaluated0=validate66.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.schema===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
schema"},message:"must have required property 'schema'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.action===void 0){const err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"action"},message:"must have required property 'action'"};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++}if(data.decision===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
decision"},message:"must have required property 'decision'"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data.reason===void 0){const err3={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}if(data.message===void 0){const err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"m\
essage"},message:"must have required property 'message'"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}if(data.data===void 0){const err5={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};if(vErrors===null){vErrors=
[err5]}else{vErrors.push(err5)}errors++}for(const key0 in data){if(!(key0==="schema"||key0==="action"||key0==="decision"||key0==="reason"||key0==="message"||key0===
"data")){const err6={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have add\
itional properties"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}if(data.schema!==void 0){if("trainyard/outcome/v1"!==data.schema){const err7={
instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue:"trainyard/outcome/v1"},message:"must be equal t\
o constant"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}if(data.action!==void 0){if(typeof data.action!=="string"){const err8={instancePath:instancePath+
"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(
err8)}errors++}}if(data.decision!==void 0){let data2=data.decision;if(!(data2==="ok"||data2==="skipped"||data2==="blocked"||data2==="failed"||data2==="inconclus\
ive")){const err9={instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues:schema25.properties.decision.
enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}if(data.reason!==void 0){let data3=data.
reason;if(typeof data3==="string"){if(func2(data3)>100){const err10={instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"max\
Length",params:{limit:100},message:"must NOT have more than 100 characters"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}if(!pattern10.
test(data3)){const err11={instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*(\\.[a-\
z0-9-]+)*$"},message:'must match pattern "^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*$"'};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}}else{const err12={
instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=
[err12]}else{vErrors.push(err12)}errors++}}if(data.message!==void 0){let data4=data.message;if(typeof data4==="string"){if(func2(data4)>4096){const err13={instancePath:instancePath+
"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};if(vErrors===null){
vErrors=[err13]}else{vErrors.push(err13)}errors++}}else{const err14={instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",
params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}}if(data.data!==void 0){let data5=data.data;
if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))){const err15={instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}}}else{const err16={instancePath,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}validate66.errors=vErrors;
return errors===0}validate66.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};var validateRelease=validate67;var schema26={"$schema":"https://\
json-schema.org/draft/2020-12/schema","$id":"https://trainyard.dev/schemas/release/v1.json","title":"ReleaseRecord","description":"The champion of one model in \
one environment: releases/<model>/<environment>.yaml in the GitOps repository.","type":"object","additionalProperties":false,"required":["schema","model","envir\
onment","version","promotionId","artifact","source","inputKey","candidateDigest","reportDigest","evaluationSet","metrics","approvals","previous","promotedAt","r\
unUrl"],"properties":{"schema":{"description":"Name and version of this record.","const":"trainyard/release/v1"},"model":{"description":"Name of the model.","ty\
pe":"string"},"environment":{"description":"Name of the environment.","type":"string"},"version":{"description":"v1, v2, \u2026 per model, kept across environments f\
or one artifact digest.","type":"string","pattern":"^v[1-9][0-9]{0,8}$"},"promotionId":{"description":"Digest of what was promoted where, by which approvals: th\
e key that makes a second run do nothing.","$ref":"https://trainyard.dev/schemas/candidate/v1.json#/$defs/digest"},"artifact":{"description":"The model files.",
"type":"object","additionalProperties":false,"required":["uri","digest"],"properties":{"uri":{"description":"Where the store keeps them.","type":"string","maxLe\
ngth":1024},"digest":{"$ref":"https://trainyard.dev/schemas/candidate/v1.json#/$defs/digest","description":"Tree digest."}}},"source":{"description":"Where it c\
omes from.","type":"object","additionalProperties":false,"required":["repository","commit","pullRequest","head"],"properties":{"repository":{"description":"Mode\
l repository.","type":"string"},"commit":{"description":"Merged commit.","type":"string"},"pullRequest":{"description":"Number of the pull request.","type":"int\
eger"},"head":{"description":"Head commit that was approved.","type":"string"}}},"inputKey":{"$ref":"https://trainyard.dev/schemas/candidate/v1.json#/$defs/hex2\
56","description":"Input key of the training."},"candidateDigest":{"$ref":"https://trainyard.dev/schemas/candidate/v1.json#/$defs/digest","description":"Digest \
of the candidate record."},"reportDigest":{"$ref":"https://trainyard.dev/schemas/candidate/v1.json#/$defs/digest","description":"Digest of the report that was a\
pproved."},"evaluationSet":{"description":"Digest of the evaluation data behind the metrics.","oneOf":[{"$ref":"https://trainyard.dev/schemas/candidate/v1.json#\
/$defs/digest"},{"type":"null"}]},"metrics":{"description":"Metrics as measured on that data.","type":"object","additionalProperties":{"anyOf":[{"type":"number"},
{"enum":["NaN","Infinity","-Infinity"]}]}},"approvals":{"description":"Who approved, with which comment.","type":"array","items":{"type":"object","additionalPro\
perties":false,"required":["login","userId","commentId","at"],"properties":{"login":{"description":"Login of the approver.","type":"string"},"userId":{"descript\
ion":"Numeric user id.","type":"integer"},"commentId":{"description":"Id of the comment.","type":"integer"},"at":{"description":"RFC 3339 time of the comment.",
"type":"string"}}}},"previous":{"description":"The release it replaced; null for the first.","oneOf":[{"type":"object","additionalProperties":false,"required":[
"version","artifactDigest","promotionId"],"properties":{"version":{"description":"Version.","type":"string"},"artifactDigest":{"description":"Tree digest.","typ\
e":"string"},"promotionId":{"description":"Its promotion.","type":"string"}}},{"type":"null"}]},"promotedAt":{"description":"RFC 3339 time.","type":"string","fo\
rmat":"date-time"},"runUrl":{"description":"The workflow run that promoted.","type":"string","maxLength":1024}}};function validate68(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate68.evaluated;if(evaluated0.dynamicProps){evaluated0.
props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(!pattern7.test(data)){const err0={instancePath,schemaPath:"#/patt\
ern",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"},message:'must match pattern "^sha256:[0-9a-f]{64}$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.
push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++}validate68.errors=vErrors;return errors===0}validate68.evaluated={"dynamicProps":false,"dynamicItems":false};function validate71(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate71.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(!pattern4.test(data)){const err0={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){
vErrors=[err1]}else{vErrors.push(err1)}errors++}validate71.errors=vErrors;return errors===0}validate71.evaluated={"dynamicProps":false,"dynamicItems":false};function validate67(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){;let vErrors=null;let errors=0;const evaluated0=validate67.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.schema===
void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schema"},message:"must have required property 'schema'"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.model===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.environment===void 0){const err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"environment"},message:"must have required property 'environment'"};if(vErrors===
null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data.version===void 0){const err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(data.promotionId===void 0){const err4={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"promotionId"},message:"must have required property 'promotionId'"};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}if(data.artifact===void 0){const err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
artifact"},message:"must have required property 'artifact'"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}if(data.source===void 0){const err6={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};if(vErrors===null){vErrors=
[err6]}else{vErrors.push(err6)}errors++}if(data.inputKey===void 0){const err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
inputKey"},message:"must have required property 'inputKey'"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}if(data.candidateDigest===void 0){
const err8={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"candidateDigest"},message:"must have required property 'candidateDi\
gest'"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}if(data.reportDigest===void 0){const err9={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"reportDigest"},message:"must have required property 'reportDigest'"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}
errors++}if(data.evaluationSet===void 0){const err10={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"evaluationSet"},message:"\
must have required property 'evaluationSet'"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}if(data.metrics===void 0){const err11={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"metrics"},message:"must have required property 'metrics'"};if(vErrors===null){vErrors=[err11]}else{
vErrors.push(err11)}errors++}if(data.approvals===void 0){const err12={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"approvals"},
message:"must have required property 'approvals'"};if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}if(data.previous===void 0){const err13={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"previous"},message:"must have required property 'previous'"};if(vErrors===null){
vErrors=[err13]}else{vErrors.push(err13)}errors++}if(data.promotedAt===void 0){const err14={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
promotedAt"},message:"must have required property 'promotedAt'"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}if(data.runUrl===void 0){const err15={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"runUrl"},message:"must have required property 'runUrl'"};if(vErrors===null){vErrors=
[err15]}else{vErrors.push(err15)}errors++}for(const key0 in data){if(!func1.call(schema26.properties,key0)){const err16={instancePath,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err16]}else{
vErrors.push(err16)}errors++}}if(data.schema!==void 0){if("trainyard/release/v1"!==data.schema){const err17={instancePath:instancePath+"/schema",schemaPath:"#/p\
roperties/schema/const",keyword:"const",params:{allowedValue:"trainyard/release/v1"},message:"must be equal to constant"};if(vErrors===null){vErrors=[err17]}else{
vErrors.push(err17)}errors++}}if(data.model!==void 0){if(typeof data.model!=="string"){const err18={instancePath:instancePath+"/model",schemaPath:"#/properties/\
model/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err18]}else{vErrors.push(err18)}errors++}}if(data.environment!==
void 0){if(typeof data.environment!=="string"){const err19={instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err19]}else{vErrors.push(err19)}errors++}}if(data.version!==void 0){let data3=data.version;
if(typeof data3==="string"){if(!pattern9.test(data3)){const err20={instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"patte\
rn",params:{pattern:"^v[1-9][0-9]{0,8}$"},message:'must match pattern "^v[1-9][0-9]{0,8}$"'};if(vErrors===null){vErrors=[err20]}else{vErrors.push(err20)}errors++}}else{
const err21={instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err21]}else{vErrors.push(err21)}errors++}}if(data.promotionId!==void 0){if(!validate68(data.promotionId,{instancePath:instancePath+"/promotionId",
parentData:data,parentDataProperty:"promotionId",rootData,dynamicAnchors})){vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors);errors=vErrors.
length}}if(data.artifact!==void 0){let data5=data.artifact;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(data5.uri===void 0){const err22={instancePath:instancePath+
"/artifact",schemaPath:"#/properties/artifact/required",keyword:"required",params:{missingProperty:"uri"},message:"must have required property 'uri'"};if(vErrors===
null){vErrors=[err22]}else{vErrors.push(err22)}errors++}if(data5.digest===void 0){const err23={instancePath:instancePath+"/artifact",schemaPath:"#/properties/ar\
tifact/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'"};if(vErrors===null){vErrors=[err23]}else{vErrors.
push(err23)}errors++}for(const key1 in data5){if(!(key1==="uri"||key1==="digest")){const err24={instancePath:instancePath+"/artifact",schemaPath:"#/properties/a\
rtifact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};if(vErrors===null){
vErrors=[err24]}else{vErrors.push(err24)}errors++}}if(data5.uri!==void 0){let data6=data5.uri;if(typeof data6==="string"){if(func2(data6)>1024){const err25={instancePath:instancePath+
"/artifact/uri",schemaPath:"#/properties/artifact/properties/uri/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 charac\
ters"};if(vErrors===null){vErrors=[err25]}else{vErrors.push(err25)}errors++}}else{const err26={instancePath:instancePath+"/artifact/uri",schemaPath:"#/propertie\
s/artifact/properties/uri/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err26]}else{vErrors.push(err26)}errors++}}
if(data5.digest!==void 0){if(!validate68(data5.digest,{instancePath:instancePath+"/artifact/digest",parentData:data5,parentDataProperty:"digest",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors);errors=vErrors.length}}}else{const err27={instancePath:instancePath+"/artifact",schemaPath:"\
#/properties/artifact/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err27]}else{vErrors.push(err27)}errors++}}
if(data.source!==void 0){let data8=data.source;if(data8&&typeof data8=="object"&&!Array.isArray(data8)){if(data8.repository===void 0){const err28={instancePath:instancePath+
"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty:"repository"},message:"must have required property 'repository'"};
if(vErrors===null){vErrors=[err28]}else{vErrors.push(err28)}errors++}if(data8.commit===void 0){const err29={instancePath:instancePath+"/source",schemaPath:"#/pr\
operties/source/required",keyword:"required",params:{missingProperty:"commit"},message:"must have required property 'commit'"};if(vErrors===null){vErrors=[err29]}else{
vErrors.push(err29)}errors++}if(data8.pullRequest===void 0){const err30={instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"\
required",params:{missingProperty:"pullRequest"},message:"must have required property 'pullRequest'"};if(vErrors===null){vErrors=[err30]}else{vErrors.push(err30)}
errors++}if(data8.head===void 0){const err31={instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty:"\
head"},message:"must have required property 'head'"};if(vErrors===null){vErrors=[err31]}else{vErrors.push(err31)}errors++}for(const key2 in data8){if(!(key2==="\
repository"||key2==="commit"||key2==="pullRequest"||key2==="head")){const err32={instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err32]}else{
vErrors.push(err32)}errors++}}if(data8.repository!==void 0){if(typeof data8.repository!=="string"){const err33={instancePath:instancePath+"/source/repository",schemaPath:"\
#/properties/source/properties/repository/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err33]}else{vErrors.
push(err33)}errors++}}if(data8.commit!==void 0){if(typeof data8.commit!=="string"){const err34={instancePath:instancePath+"/source/commit",schemaPath:"#/propert\
ies/source/properties/commit/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err34]}else{vErrors.push(err34)}errors++}}
if(data8.pullRequest!==void 0){let data11=data8.pullRequest;if(!(typeof data11=="number"&&(!(data11%1)&&!isNaN(data11))&&isFinite(data11))){const err35={instancePath:instancePath+
"/source/pullRequest",schemaPath:"#/properties/source/properties/pullRequest/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===
null){vErrors=[err35]}else{vErrors.push(err35)}errors++}}if(data8.head!==void 0){if(typeof data8.head!=="string"){const err36={instancePath:instancePath+"/sourc\
e/head",schemaPath:"#/properties/source/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err36]}else{
vErrors.push(err36)}errors++}}}else{const err37={instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"object"},
message:"must be object"};if(vErrors===null){vErrors=[err37]}else{vErrors.push(err37)}errors++}}if(data.inputKey!==void 0){if(!validate71(data.inputKey,{instancePath:instancePath+
"/inputKey",parentData:data,parentDataProperty:"inputKey",rootData,dynamicAnchors})){vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors);
errors=vErrors.length}}if(data.candidateDigest!==void 0){if(!validate68(data.candidateDigest,{instancePath:instancePath+"/candidateDigest",parentData:data,parentDataProperty:"\
candidateDigest",rootData,dynamicAnchors})){vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors);errors=vErrors.length}}if(data.reportDigest!==
void 0){if(!validate68(data.reportDigest,{instancePath:instancePath+"/reportDigest",parentData:data,parentDataProperty:"reportDigest",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors);errors=vErrors.length}}if(data.evaluationSet!==void 0){let data16=data.evaluationSet;
const _errs31=errors;let valid3=false;let passing0=null;const _errs32=errors;if(!validate68(data16,{instancePath:instancePath+"/evaluationSet",parentData:data,parentDataProperty:"\
evaluationSet",rootData,dynamicAnchors})){vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors);errors=vErrors.length}var _valid0=_errs32===
errors;if(_valid0){valid3=true;passing0=0}const _errs33=errors;if(data16!==null){const err38={instancePath:instancePath+"/evaluationSet",schemaPath:"#/propertie\
s/evaluationSet/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};if(vErrors===null){vErrors=[err38]}else{vErrors.push(err38)}errors++}var _valid0=_errs33===
errors;if(_valid0&&valid3){valid3=false;passing0=[passing0,1]}else{if(_valid0){valid3=true;passing0=1}}if(!valid3){const err39={instancePath:instancePath+"/eval\
uationSet",schemaPath:"#/properties/evaluationSet/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};if(vErrors===
null){vErrors=[err39]}else{vErrors.push(err39)}errors++}else{errors=_errs31;if(vErrors!==null){if(_errs31){vErrors.length=_errs31}else{vErrors=null}}}}if(data.metrics!==
void 0){let data17=data.metrics;if(data17&&typeof data17=="object"&&!Array.isArray(data17)){for(const key3 in data17){let data18=data17[key3];const _errs39=errors;
let valid5=false;const _errs40=errors;if(!(typeof data18=="number"&&isFinite(data18))){const err40={instancePath:instancePath+"/metrics/"+key3.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/metrics/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===
null){vErrors=[err40]}else{vErrors.push(err40)}errors++}var _valid1=_errs40===errors;valid5=valid5||_valid1;const _errs42=errors;if(!(data18==="NaN"||data18==="\
Infinity"||data18==="-Infinity")){const err41={instancePath:instancePath+"/metrics/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metric\
s/additionalProperties/anyOf/1/enum",keyword:"enum",params:{allowedValues:schema26.properties.metrics.additionalProperties.anyOf[1].enum},message:"must be equal\
 to one of the allowed values"};if(vErrors===null){vErrors=[err41]}else{vErrors.push(err41)}errors++}var _valid1=_errs42===errors;valid5=valid5||_valid1;if(!valid5){
const err42={instancePath:instancePath+"/metrics/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metrics/additionalProperties/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors===null){vErrors=[err42]}else{vErrors.push(err42)}errors++}else{errors=_errs39;if(vErrors!==null){
if(_errs39){vErrors.length=_errs39}else{vErrors=null}}}}}else{const err43={instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err43]}else{vErrors.push(err43)}errors++}}if(data.approvals!==void 0){let data19=data.
approvals;if(Array.isArray(data19)){const len0=data19.length;for(let i0=0;i0<len0;i0++){let data20=data19[i0];if(data20&&typeof data20=="object"&&!Array.isArray(
data20)){if(data20.login===void 0){const err44={instancePath:instancePath+"/approvals/"+i0,schemaPath:"#/properties/approvals/items/required",keyword:"required",
params:{missingProperty:"login"},message:"must have required property 'login'"};if(vErrors===null){vErrors=[err44]}else{vErrors.push(err44)}errors++}if(data20.userId===
void 0){const err45={instancePath:instancePath+"/approvals/"+i0,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty:"u\
serId"},message:"must have required property 'userId'"};if(vErrors===null){vErrors=[err45]}else{vErrors.push(err45)}errors++}if(data20.commentId===void 0){const err46={
instancePath:instancePath+"/approvals/"+i0,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty:"commentId"},message:"m\
ust have required property 'commentId'"};if(vErrors===null){vErrors=[err46]}else{vErrors.push(err46)}errors++}if(data20.at===void 0){const err47={instancePath:instancePath+
"/approvals/"+i0,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'"};
if(vErrors===null){vErrors=[err47]}else{vErrors.push(err47)}errors++}for(const key4 in data20){if(!(key4==="login"||key4==="userId"||key4==="commentId"||key4===
"at")){const err48={instancePath:instancePath+"/approvals/"+i0,schemaPath:"#/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key4},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err48]}else{vErrors.push(err48)}errors++}}if(data20.login!==
void 0){if(typeof data20.login!=="string"){const err49={instancePath:instancePath+"/approvals/"+i0+"/login",schemaPath:"#/properties/approvals/items/properties/\
login/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err49]}else{vErrors.push(err49)}errors++}}if(data20.userId!==
void 0){let data22=data20.userId;if(!(typeof data22=="number"&&(!(data22%1)&&!isNaN(data22))&&isFinite(data22))){const err50={instancePath:instancePath+"/approv\
als/"+i0+"/userId",schemaPath:"#/properties/approvals/items/properties/userId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===
null){vErrors=[err50]}else{vErrors.push(err50)}errors++}}if(data20.commentId!==void 0){let data23=data20.commentId;if(!(typeof data23=="number"&&(!(data23%1)&&!isNaN(
data23))&&isFinite(data23))){const err51={instancePath:instancePath+"/approvals/"+i0+"/commentId",schemaPath:"#/properties/approvals/items/properties/commentId/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err51]}else{vErrors.push(err51)}errors++}}if(data20.at!==void 0){
if(typeof data20.at!=="string"){const err52={instancePath:instancePath+"/approvals/"+i0+"/at",schemaPath:"#/properties/approvals/items/properties/at/type",keyword:"\
type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err52]}else{vErrors.push(err52)}errors++}}}else{const err53={instancePath:instancePath+
"/approvals/"+i0,schemaPath:"#/properties/approvals/items/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err53]}else{
vErrors.push(err53)}errors++}}}else{const err54={instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};if(vErrors===null){vErrors=[err54]}else{vErrors.push(err54)}errors++}}if(data.previous!==void 0){let data25=data.previous;const _errs57=errors;
let valid9=false;let passing1=null;const _errs58=errors;if(data25&&typeof data25=="object"&&!Array.isArray(data25)){if(data25.version===void 0){const err55={instancePath:instancePath+
"/previous",schemaPath:"#/properties/previous/oneOf/0/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'vers\
ion'"};if(vErrors===null){vErrors=[err55]}else{vErrors.push(err55)}errors++}if(data25.artifactDigest===void 0){const err56={instancePath:instancePath+"/previous",
schemaPath:"#/properties/previous/oneOf/0/required",keyword:"required",params:{missingProperty:"artifactDigest"},message:"must have required property 'artifactD\
igest'"};if(vErrors===null){vErrors=[err56]}else{vErrors.push(err56)}errors++}if(data25.promotionId===void 0){const err57={instancePath:instancePath+"/previous",
schemaPath:"#/properties/previous/oneOf/0/required",keyword:"required",params:{missingProperty:"promotionId"},message:"must have required property 'promotionId'"};
if(vErrors===null){vErrors=[err57]}else{vErrors.push(err57)}errors++}for(const key5 in data25){if(!(key5==="version"||key5==="artifactDigest"||key5==="promotion\
Id")){const err58={instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key5},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err58]}else{vErrors.push(err58)}errors++}}if(data25.version!==
void 0){if(typeof data25.version!=="string"){const err59={instancePath:instancePath+"/previous/version",schemaPath:"#/properties/previous/oneOf/0/properties/ver\
sion/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err59]}else{vErrors.push(err59)}errors++}}if(data25.artifactDigest!==
void 0){if(typeof data25.artifactDigest!=="string"){const err60={instancePath:instancePath+"/previous/artifactDigest",schemaPath:"#/properties/previous/oneOf/0/\
properties/artifactDigest/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err60]}else{vErrors.push(err60)}errors++}}
if(data25.promotionId!==void 0){if(typeof data25.promotionId!=="string"){const err61={instancePath:instancePath+"/previous/promotionId",schemaPath:"#/properties\
/previous/oneOf/0/properties/promotionId/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err61]}else{vErrors.push(
err61)}errors++}}}else{const err62={instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/oneOf/0/type",keyword:"type",params:{type:"object"},
message:"must be object"};if(vErrors===null){vErrors=[err62]}else{vErrors.push(err62)}errors++}var _valid2=_errs58===errors;if(_valid2){valid9=true;passing1=0}const _errs67=errors;
if(data25!==null){const err63={instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/oneOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};if(vErrors===null){vErrors=[err63]}else{vErrors.push(err63)}errors++}var _valid2=_errs67===errors;if(_valid2&&valid9){valid9=false;passing1=[passing1,
1]}else{if(_valid2){valid9=true;passing1=1}}if(!valid9){const err64={instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/oneOf",keyword:"one\
Of",params:{passingSchemas:passing1},message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err64]}else{vErrors.push(err64)}errors++}else{
errors=_errs57;if(vErrors!==null){if(_errs57){vErrors.length=_errs57}else{vErrors=null}}}}if(data.promotedAt!==void 0){let data29=data.promotedAt;if(typeof data29===
"string"){if(!formats0.validate(data29)){const err65={instancePath:instancePath+"/promotedAt",schemaPath:"#/properties/promotedAt/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};if(vErrors===null){vErrors=[err65]}else{vErrors.push(err65)}errors++}}else{const err66={instancePath:instancePath+
"/promotedAt",schemaPath:"#/properties/promotedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err66]}else{
vErrors.push(err66)}errors++}}if(data.runUrl!==void 0){let data30=data.runUrl;if(typeof data30==="string"){if(func2(data30)>1024){const err67={instancePath:instancePath+
"/runUrl",schemaPath:"#/properties/runUrl/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};if(vErrors===null){
vErrors=[err67]}else{vErrors.push(err67)}errors++}}else{const err68={instancePath:instancePath+"/runUrl",schemaPath:"#/properties/runUrl/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err68]}else{vErrors.push(err68)}errors++}}}else{const err69={instancePath,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err69]}else{vErrors.push(err69)}errors++}validate67.errors=vErrors;
return errors===0}validate67.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};var validateReport=validate76;var schema29={"$schema":"https://j\
son-schema.org/draft/2020-12/schema","$id":"https://trainyard.dev/schemas/report/v1.json","title":"ReportRecord","description":"What `compare` found: the thing \
that people approve. It holds no time of day, so that the same facts give the same digest.","type":"object","additionalProperties":false,"required":["schema","m\
odel","repository","pullRequest","head","base","policyDigest","policyChanged","candidate","baselines","metrics","data","verdict","promotable","reasons"],"proper\
ties":{"schema":{"description":"Name and version of this record.","const":"trainyard/report/v1"},"model":{"description":"Name of the model.","type":"string"},"r\
epository":{"description":"`owner/name` of the model repository.","type":"string"},"pullRequest":{"description":"Number of the pull request; null outside one.",
"type":["integer","null"],"minimum":1},"head":{"$ref":"https://trainyard.dev/schemas/candidate/v1.json#/$defs/commit","description":"Head commit the report spea\
ks of."},"base":{"description":"Base commit the policy was read from; null outside a pull request.","oneOf":[{"$ref":"https://trainyard.dev/schemas/candidate/v1\
.json#/$defs/commit"},{"type":"null"}]},"policyDigest":{"description":"Digest of the evaluate, approve and promote sections that were applied; null when the bas\
e branch has none.","oneOf":[{"$ref":"https://trainyard.dev/schemas/candidate/v1.json#/$defs/digest"},{"type":"null"}]},"policyChanged":{"description":"The pull\
 request edits those sections; the edit takes effect only after the merge.","type":"boolean"},"candidate":{"description":"The candidate judged; null when there \
is none (training failed or did not run).","oneOf":[{"type":"object","additionalProperties":false,"required":["digest","inputKey","artifactDigest","evaluationSe\
t","trainedAt","runUrl","reused"],"properties":{"digest":{"$ref":"https://trainyard.dev/schemas/candidate/v1.json#/$defs/digest","description":"Digest of the ca\
ndidate record."},"inputKey":{"$ref":"https://trainyard.dev/schemas/candidate/v1.json#/$defs/hex256","description":"Its input key."},"artifactDigest":{"$ref":"h\
ttps://trainyard.dev/schemas/candidate/v1.json#/$defs/digest","description":"Tree digest of the model."},"evaluationSet":{"description":"Digest of its evaluatio\
n data.","oneOf":[{"$ref":"https://trainyard.dev/schemas/candidate/v1.json#/$defs/digest"},{"type":"null"}]},"trainedAt":{"description":"Commit that was trained\
.","$ref":"https://trainyard.dev/schemas/candidate/v1.json#/$defs/commit"},"runUrl":{"description":"The run that trained it.","type":"string"},"reused":{"descri\
ption":"Trained by an earlier run with the same input key.","type":"boolean"}}},{"type":"null"}]},"baselines":{"description":"What the candidate was compared wi\
th, in the order of the configuration.","type":"array","maxItems":8,"items":{"type":"object","additionalProperties":false,"required":["name","status","label","c\
ommit","digest","createdAt","detail"],"properties":{"name":{"description":"Which baseline.","enum":["production","base"]},"status":{"description":"found: compar\
ed. absent: there is none yet. incomparable: it was measured on other evaluation data. unreadable: it could not be read.","enum":["found","absent","incomparable",
"unreadable"]},"label":{"description":"Short name for a table head: a version or a short commit.","type":["string","null"]},"commit":{"description":"Source comm\
it.","type":["string","null"]},"digest":{"description":"Digest of its candidate record.","type":["string","null"]},"createdAt":{"description":"RFC 3339 time whe\
n it was made.","type":["string","null"]},"detail":{"description":"One sentence: why it is absent, incomparable or unreadable; null when found.","type":["string",
"null"]}}}},"metrics":{"description":"One row per metric, in the order they are shown.","type":"array","maxItems":1e4,"items":{"type":"object","additionalProper\
ties":false,"required":["name","direction","directionSource","candidate","baselines","gate","verdict","detail"],"properties":{"name":{"description":"Metric name\
.","type":"string"},"direction":{"description":"Which way is better.","enum":["higher","lower","unknown"]},"directionSource":{"description":"Where the direction\
 came from.","enum":["configuration","name","unknown"]},"candidate":{"$ref":"#/$defs/value","description":"The candidate's value; null when it was not measured."},
"baselines":{"description":"One entry per baseline that was found.","type":"array","items":{"type":"object","additionalProperties":false,"required":["name","val\
ue","delta","interval","test","verdict"],"properties":{"name":{"description":"Which baseline.","enum":["production","base"]},"value":{"$ref":"#/$defs/value","de\
scription":"The baseline's value; null when it has none."},"delta":{"description":"Candidate minus baseline; null when it cannot be computed.","type":["number",
"null"]},"interval":{"description":"95 % confidence interval of the delta; null when there is no uncertainty information.","oneOf":[{"type":"array","prefixItems":[
{"type":"number"},{"type":"number"}],"minItems":2,"maxItems":2,"items":false},{"type":"null"}]},"test":{"description":"How it was decided.","enum":["margin","no\
ne"]},"verdict":{"description":"Against this baseline.","enum":["better","pass","worse","inconclusive","ungated"]}}}},"gate":{"description":"The rule that was a\
pplied; null when the metric is not gated.","oneOf":[{"type":"object","additionalProperties":false,"required":["margin","min","max"],"properties":{"margin":{"de\
scription":"Non-inferiority margin.","type":["number","null"]},"min":{"description":"Smallest value allowed.","type":["number","null"]},"max":{"description":"La\
rgest value allowed.","type":["number","null"]}}},{"type":"null"}]},"verdict":{"description":"better, pass, worse, inconclusive as usual; missing: gated but not\
 measured; invalid: NaN or infinite; ungated: shown only.","enum":["better","pass","worse","inconclusive","missing","invalid","ungated"]},"detail":{"description":"\
One sentence that says why, for rows that do not pass; null otherwise.","type":["string","null"]}}}},"data":{"description":"The data sets and whether they diffe\
r from the base baseline's.","type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["name","role","rows","digest","baseR\
ows","changed"],"properties":{"name":{"description":"Name in trainyard.yaml.","type":"string"},"role":{"description":"Training or evaluation data.","enum":["tra\
ining","evaluation"]},"rows":{"description":"Rows now.","type":["integer","null"]},"digest":{"description":"Digest now.","type":"string"},"baseRows":{"descripti\
on":"Rows in the base baseline.","type":["integer","null"]},"changed":{"description":"Differs from the base baseline; null when there is none.","type":["boolean",
"null"]}}}},"verdict":{"description":"first: no baseline to compare with. failed: a gated metric is missing or invalid, or there is no candidate.","enum":["bett\
er","pass","worse","inconclusive","first","failed"]},"promotable":{"description":"Whether approval may lead to a promotion.","type":"boolean"},"reasons":{"descr\
iption":"Sentences that explain the verdict, most important first.","type":"array","maxItems":100,"items":{"type":"string","maxLength":1024}}},"$defs":{"value":{
"anyOf":[{"type":"number"},{"enum":["NaN","Infinity","-Infinity"]},{"type":"null"}]}}};function validate77(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate77.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(!pattern5.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\
[0-9a-f]{40}([0-9a-f]{24})?$"},message:'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{
const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(
err1)}errors++}validate77.errors=vErrors;return errors===0}validate77.evaluated={"dynamicProps":false,"dynamicItems":false};function validate80(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate80.evaluated;if(evaluated0.dynamicProps){
evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(!pattern7.test(data)){const err0={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"},message:'must match pattern "^sha256:[0-9a-f]{64}$"'};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){
vErrors=[err1]}else{vErrors.push(err1)}errors++}validate80.errors=vErrors;return errors===0}validate80.evaluated={"dynamicProps":false,"dynamicItems":false};function validate83(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate83.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(!pattern4.test(data)){const err0={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){
vErrors=[err1]}else{vErrors.push(err1)}errors++}validate83.errors=vErrors;return errors===0}validate83.evaluated={"dynamicProps":false,"dynamicItems":false};var schema33={
"anyOf":[{"type":"number"},{"enum":["NaN","Infinity","-Infinity"]},{"type":"null"}]};function validate88(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate88.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}const _errs0=errors;let valid0=false;const _errs1=errors;if(!(typeof data=="number"&&isFinite(data))){const err0={instancePath,schemaPath:"\
#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}var _valid0=_errs1===
errors;valid0=valid0||_valid0;const _errs3=errors;if(!(data==="NaN"||data==="Infinity"||data==="-Infinity")){const err1={instancePath,schemaPath:"#/anyOf/1/enum",
keyword:"enum",params:{allowedValues:schema33.anyOf[1].enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}var _valid0=_errs3===errors;valid0=valid0||_valid0;const _errs4=errors;if(data!==null){const err2={instancePath,schemaPath:"#/anyOf/2/type",
keyword:"type",params:{type:"null"},message:"must be null"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}var _valid0=_errs4===errors;valid0=
valid0||_valid0;if(!valid0){const err3={instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}else{errors=_errs0;if(vErrors!==null){if(_errs0){vErrors.length=_errs0}else{vErrors=null}}}validate88.errors=vErrors;return errors===
0}validate88.evaluated={"dynamicProps":false,"dynamicItems":false};function validate76(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
;let vErrors=null;let errors=0;const evaluated0=validate76.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.
items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.schema===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"schema"},message:"must have required property 'schema'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.model===
void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.repository===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
repository"},message:"must have required property 'repository'"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data.pullRequest===void 0){
const err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pullRequest"},message:"must have required property 'pullRequest'"};
if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(data.head===void 0){const err4={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"head"},message:"must have required property 'head'"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}if(data.base===void 0){
const err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"base"},message:"must have required property 'base'"};if(vErrors===null){
vErrors=[err5]}else{vErrors.push(err5)}errors++}if(data.policyDigest===void 0){const err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
policyDigest"},message:"must have required property 'policyDigest'"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}if(data.policyChanged===
void 0){const err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"policyChanged"},message:"must have required property 'polic\
yChanged'"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}if(data.candidate===void 0){const err8={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"candidate"},message:"must have required property 'candidate'"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}
if(data.baselines===void 0){const err9={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"baselines"},message:"must have required\
 property 'baselines'"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}if(data.metrics===void 0){const err10={instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"metrics"},message:"must have required property 'metrics'"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(
err10)}errors++}if(data.data===void 0){const err11={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have r\
equired property 'data'"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}if(data.verdict===void 0){const err12={instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"verdict"},message:"must have required property 'verdict'"};if(vErrors===null){vErrors=[err12]}else{vErrors.
push(err12)}errors++}if(data.promotable===void 0){const err13={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"promotable"},message:"\
must have required property 'promotable'"};if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}errors++}if(data.reasons===void 0){const err14={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"reasons"},message:"must have required property 'reasons'"};if(vErrors===null){vErrors=[err14]}else{
vErrors.push(err14)}errors++}for(const key0 in data){if(!func1.call(schema29.properties,key0)){const err15={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}
errors++}}if(data.schema!==void 0){if("trainyard/report/v1"!==data.schema){const err16={instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/cons\
t",keyword:"const",params:{allowedValue:"trainyard/report/v1"},message:"must be equal to constant"};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}
errors++}}if(data.model!==void 0){if(typeof data.model!=="string"){const err17={instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"\
type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err17]}else{vErrors.push(err17)}errors++}}if(data.repository!==void 0){if(typeof data.
repository!=="string"){const err18={instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err18]}else{vErrors.push(err18)}errors++}}if(data.pullRequest!==void 0){let data3=data.pullRequest;if(!(typeof data3==
"number"&&(!(data3%1)&&!isNaN(data3))&&isFinite(data3))&&data3!==null){const err19={instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullReques\
t/type",keyword:"type",params:{type:schema29.properties.pullRequest.type},message:"must be integer,null"};if(vErrors===null){vErrors=[err19]}else{vErrors.push(err19)}
errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3<1||isNaN(data3)){const err20={instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pu\
llRequest/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};if(vErrors===null){vErrors=[err20]}else{vErrors.push(err20)}errors++}}}
if(data.head!==void 0){if(!validate77(data.head,{instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate77.errors:vErrors.concat(validate77.errors);errors=vErrors.length}}if(data.base!==void 0){let data5=data.base;const _errs11=errors;let valid1=false;
let passing0=null;const _errs12=errors;if(!validate77(data5,{instancePath:instancePath+"/base",parentData:data,parentDataProperty:"base",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate77.errors:vErrors.concat(validate77.errors);errors=vErrors.length}var _valid0=_errs12===errors;if(_valid0){valid1=true;passing0=0}
const _errs13=errors;if(data5!==null){const err21={instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/1/type",keyword:"type",params:{type:"nu\
ll"},message:"must be null"};if(vErrors===null){vErrors=[err21]}else{vErrors.push(err21)}errors++}var _valid0=_errs13===errors;if(_valid0&&valid1){valid1=false;
passing0=[passing0,1]}else{if(_valid0){valid1=true;passing0=1}}if(!valid1){const err22={instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf",keyword:"\
oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err22]}else{vErrors.push(err22)}errors++}else{
errors=_errs11;if(vErrors!==null){if(_errs11){vErrors.length=_errs11}else{vErrors=null}}}}if(data.policyDigest!==void 0){let data6=data.policyDigest;const _errs16=errors;
let valid2=false;let passing1=null;const _errs17=errors;if(!validate80(data6,{instancePath:instancePath+"/policyDigest",parentData:data,parentDataProperty:"poli\
cyDigest",rootData,dynamicAnchors})){vErrors=vErrors===null?validate80.errors:vErrors.concat(validate80.errors);errors=vErrors.length}var _valid1=_errs17===errors;
if(_valid1){valid2=true;passing1=0}const _errs18=errors;if(data6!==null){const err23={instancePath:instancePath+"/policyDigest",schemaPath:"#/properties/policyD\
igest/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};if(vErrors===null){vErrors=[err23]}else{vErrors.push(err23)}errors++}var _valid1=_errs18===
errors;if(_valid1&&valid2){valid2=false;passing1=[passing1,1]}else{if(_valid1){valid2=true;passing1=1}}if(!valid2){const err24={instancePath:instancePath+"/poli\
cyDigest",schemaPath:"#/properties/policyDigest/oneOf",keyword:"oneOf",params:{passingSchemas:passing1},message:"must match exactly one schema in oneOf"};if(vErrors===
null){vErrors=[err24]}else{vErrors.push(err24)}errors++}else{errors=_errs16;if(vErrors!==null){if(_errs16){vErrors.length=_errs16}else{vErrors=null}}}}if(data.policyChanged!==
void 0){if(typeof data.policyChanged!=="boolean"){const err25={instancePath:instancePath+"/policyChanged",schemaPath:"#/properties/policyChanged/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};if(vErrors===null){vErrors=[err25]}else{vErrors.push(err25)}errors++}}if(data.candidate!==void 0){let data8=data.
candidate;const _errs23=errors;let valid3=false;let passing2=null;const _errs24=errors;if(data8&&typeof data8=="object"&&!Array.isArray(data8)){if(data8.digest===
void 0){const err26={instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/oneOf/0/required",keyword:"required",params:{missingProperty:"dig\
est"},message:"must have required property 'digest'"};if(vErrors===null){vErrors=[err26]}else{vErrors.push(err26)}errors++}if(data8.inputKey===void 0){const err27={
instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/oneOf/0/required",keyword:"required",params:{missingProperty:"inputKey"},message:"must\
 have required property 'inputKey'"};if(vErrors===null){vErrors=[err27]}else{vErrors.push(err27)}errors++}if(data8.artifactDigest===void 0){const err28={instancePath:instancePath+
"/candidate",schemaPath:"#/properties/candidate/oneOf/0/required",keyword:"required",params:{missingProperty:"artifactDigest"},message:"must have required prope\
rty 'artifactDigest'"};if(vErrors===null){vErrors=[err28]}else{vErrors.push(err28)}errors++}if(data8.evaluationSet===void 0){const err29={instancePath:instancePath+
"/candidate",schemaPath:"#/properties/candidate/oneOf/0/required",keyword:"required",params:{missingProperty:"evaluationSet"},message:"must have required proper\
ty 'evaluationSet'"};if(vErrors===null){vErrors=[err29]}else{vErrors.push(err29)}errors++}if(data8.trainedAt===void 0){const err30={instancePath:instancePath+"/\
candidate",schemaPath:"#/properties/candidate/oneOf/0/required",keyword:"required",params:{missingProperty:"trainedAt"},message:"must have required property 'tr\
ainedAt'"};if(vErrors===null){vErrors=[err30]}else{vErrors.push(err30)}errors++}if(data8.runUrl===void 0){const err31={instancePath:instancePath+"/candidate",schemaPath:"\
#/properties/candidate/oneOf/0/required",keyword:"required",params:{missingProperty:"runUrl"},message:"must have required property 'runUrl'"};if(vErrors===null){
vErrors=[err31]}else{vErrors.push(err31)}errors++}if(data8.reused===void 0){const err32={instancePath:instancePath+"/candidate",schemaPath:"#/properties/candida\
te/oneOf/0/required",keyword:"required",params:{missingProperty:"reused"},message:"must have required property 'reused'"};if(vErrors===null){vErrors=[err32]}else{
vErrors.push(err32)}errors++}for(const key1 in data8){if(!(key1==="digest"||key1==="inputKey"||key1==="artifactDigest"||key1==="evaluationSet"||key1==="trainedA\
t"||key1==="runUrl"||key1==="reused")){const err33={instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/oneOf/0/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err33]}else{vErrors.push(err33)}
errors++}}if(data8.digest!==void 0){if(!validate80(data8.digest,{instancePath:instancePath+"/candidate/digest",parentData:data8,parentDataProperty:"digest",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate80.errors:vErrors.concat(validate80.errors);errors=vErrors.length}}if(data8.inputKey!==void 0){if(!validate83(data8.
inputKey,{instancePath:instancePath+"/candidate/inputKey",parentData:data8,parentDataProperty:"inputKey",rootData,dynamicAnchors})){vErrors=vErrors===null?validate83.
errors:vErrors.concat(validate83.errors);errors=vErrors.length}}if(data8.artifactDigest!==void 0){if(!validate80(data8.artifactDigest,{instancePath:instancePath+
"/candidate/artifactDigest",parentData:data8,parentDataProperty:"artifactDigest",rootData,dynamicAnchors})){vErrors=vErrors===null?validate80.errors:vErrors.concat(
validate80.errors);errors=vErrors.length}}if(data8.evaluationSet!==void 0){let data12=data8.evaluationSet;const _errs31=errors;let valid5=false;let passing3=null;
const _errs32=errors;if(!validate80(data12,{instancePath:instancePath+"/candidate/evaluationSet",parentData:data8,parentDataProperty:"evaluationSet",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate80.errors:vErrors.concat(validate80.errors);errors=vErrors.length}var _valid3=_errs32===errors;if(_valid3){valid5=true;passing3=0}
const _errs33=errors;if(data12!==null){const err34={instancePath:instancePath+"/candidate/evaluationSet",schemaPath:"#/properties/candidate/oneOf/0/properties/e\
valuationSet/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};if(vErrors===null){vErrors=[err34]}else{vErrors.push(err34)}errors++}var _valid3=_errs33===
errors;if(_valid3&&valid5){valid5=false;passing3=[passing3,1]}else{if(_valid3){valid5=true;passing3=1}}if(!valid5){const err35={instancePath:instancePath+"/cand\
idate/evaluationSet",schemaPath:"#/properties/candidate/oneOf/0/properties/evaluationSet/oneOf",keyword:"oneOf",params:{passingSchemas:passing3},message:"must m\
atch exactly one schema in oneOf"};if(vErrors===null){vErrors=[err35]}else{vErrors.push(err35)}errors++}else{errors=_errs31;if(vErrors!==null){if(_errs31){vErrors.
length=_errs31}else{vErrors=null}}}}if(data8.trainedAt!==void 0){if(!validate77(data8.trainedAt,{instancePath:instancePath+"/candidate/trainedAt",parentData:data8,
parentDataProperty:"trainedAt",rootData,dynamicAnchors})){vErrors=vErrors===null?validate77.errors:vErrors.concat(validate77.errors);errors=vErrors.length}}if(data8.
runUrl!==void 0){if(typeof data8.runUrl!=="string"){const err36={instancePath:instancePath+"/candidate/runUrl",schemaPath:"#/properties/candidate/oneOf/0/proper\
ties/runUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err36]}else{vErrors.push(err36)}errors++}}if(data8.
reused!==void 0){if(typeof data8.reused!=="boolean"){const err37={instancePath:instancePath+"/candidate/reused",schemaPath:"#/properties/candidate/oneOf/0/prope\
rties/reused/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};if(vErrors===null){vErrors=[err37]}else{vErrors.push(err37)}errors++}}}else{
const err38={instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};if(vErrors===null){vErrors=[err38]}else{vErrors.push(err38)}errors++}var _valid2=_errs24===errors;if(_valid2){valid3=true;passing2=0}const _errs40=errors;if(data8!==
null){const err39={instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be \
null"};if(vErrors===null){vErrors=[err39]}else{vErrors.push(err39)}errors++}var _valid2=_errs40===errors;if(_valid2&&valid3){valid3=false;passing2=[passing2,1]}else{
if(_valid2){valid3=true;passing2=1}}if(!valid3){const err40={instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/oneOf",keyword:"oneOf",params:{
passingSchemas:passing2},message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err40]}else{vErrors.push(err40)}errors++}else{errors=_errs23;
if(vErrors!==null){if(_errs23){vErrors.length=_errs23}else{vErrors=null}}}}if(data.baselines!==void 0){let data16=data.baselines;if(Array.isArray(data16)){if(data16.
length>8){const err41={instancePath:instancePath+"/baselines",schemaPath:"#/properties/baselines/maxItems",keyword:"maxItems",params:{limit:8},message:"must NOT\
 have more than 8 items"};if(vErrors===null){vErrors=[err41]}else{vErrors.push(err41)}errors++}const len0=data16.length;for(let i0=0;i0<len0;i0++){let data17=data16[i0];
if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17.name===void 0){const err42={instancePath:instancePath+"/baselines/"+i0,schemaPath:"#/prope\
rties/baselines/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};if(vErrors===null){vErrors=[err42]}else{
vErrors.push(err42)}errors++}if(data17.status===void 0){const err43={instancePath:instancePath+"/baselines/"+i0,schemaPath:"#/properties/baselines/items/require\
d",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};if(vErrors===null){vErrors=[err43]}else{vErrors.push(err43)}
errors++}if(data17.label===void 0){const err44={instancePath:instancePath+"/baselines/"+i0,schemaPath:"#/properties/baselines/items/required",keyword:"required",
params:{missingProperty:"label"},message:"must have required property 'label'"};if(vErrors===null){vErrors=[err44]}else{vErrors.push(err44)}errors++}if(data17.commit===
void 0){const err45={instancePath:instancePath+"/baselines/"+i0,schemaPath:"#/properties/baselines/items/required",keyword:"required",params:{missingProperty:"c\
ommit"},message:"must have required property 'commit'"};if(vErrors===null){vErrors=[err45]}else{vErrors.push(err45)}errors++}if(data17.digest===void 0){const err46={
instancePath:instancePath+"/baselines/"+i0,schemaPath:"#/properties/baselines/items/required",keyword:"required",params:{missingProperty:"digest"},message:"must\
 have required property 'digest'"};if(vErrors===null){vErrors=[err46]}else{vErrors.push(err46)}errors++}if(data17.createdAt===void 0){const err47={instancePath:instancePath+
"/baselines/"+i0,schemaPath:"#/properties/baselines/items/required",keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property\
 'createdAt'"};if(vErrors===null){vErrors=[err47]}else{vErrors.push(err47)}errors++}if(data17.detail===void 0){const err48={instancePath:instancePath+"/baseline\
s/"+i0,schemaPath:"#/properties/baselines/items/required",keyword:"required",params:{missingProperty:"detail"},message:"must have required property 'detail'"};if(vErrors===
null){vErrors=[err48]}else{vErrors.push(err48)}errors++}for(const key2 in data17){if(!(key2==="name"||key2==="status"||key2==="label"||key2==="commit"||key2==="\
digest"||key2==="createdAt"||key2==="detail")){const err49={instancePath:instancePath+"/baselines/"+i0,schemaPath:"#/properties/baselines/items/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err49]}else{vErrors.
push(err49)}errors++}}if(data17.name!==void 0){let data18=data17.name;if(!(data18==="production"||data18==="base")){const err50={instancePath:instancePath+"/bas\
elines/"+i0+"/name",schemaPath:"#/properties/baselines/items/properties/name/enum",keyword:"enum",params:{allowedValues:schema29.properties.baselines.items.properties.
name.enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err50]}else{vErrors.push(err50)}errors++}}if(data17.status!==void 0){
let data19=data17.status;if(!(data19==="found"||data19==="absent"||data19==="incomparable"||data19==="unreadable")){const err51={instancePath:instancePath+"/bas\
elines/"+i0+"/status",schemaPath:"#/properties/baselines/items/properties/status/enum",keyword:"enum",params:{allowedValues:schema29.properties.baselines.items.
properties.status.enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err51]}else{vErrors.push(err51)}errors++}}if(data17.label!==
void 0){let data20=data17.label;if(typeof data20!=="string"&&data20!==null){const err52={instancePath:instancePath+"/baselines/"+i0+"/label",schemaPath:"#/prope\
rties/baselines/items/properties/label/type",keyword:"type",params:{type:schema29.properties.baselines.items.properties.label.type},message:"must be string,null"};
if(vErrors===null){vErrors=[err52]}else{vErrors.push(err52)}errors++}}if(data17.commit!==void 0){let data21=data17.commit;if(typeof data21!=="string"&&data21!==
null){const err53={instancePath:instancePath+"/baselines/"+i0+"/commit",schemaPath:"#/properties/baselines/items/properties/commit/type",keyword:"type",params:{
type:schema29.properties.baselines.items.properties.commit.type},message:"must be string,null"};if(vErrors===null){vErrors=[err53]}else{vErrors.push(err53)}errors++}}
if(data17.digest!==void 0){let data22=data17.digest;if(typeof data22!=="string"&&data22!==null){const err54={instancePath:instancePath+"/baselines/"+i0+"/digest",
schemaPath:"#/properties/baselines/items/properties/digest/type",keyword:"type",params:{type:schema29.properties.baselines.items.properties.digest.type},message:"\
must be string,null"};if(vErrors===null){vErrors=[err54]}else{vErrors.push(err54)}errors++}}if(data17.createdAt!==void 0){let data23=data17.createdAt;if(typeof data23!==
"string"&&data23!==null){const err55={instancePath:instancePath+"/baselines/"+i0+"/createdAt",schemaPath:"#/properties/baselines/items/properties/createdAt/type",
keyword:"type",params:{type:schema29.properties.baselines.items.properties.createdAt.type},message:"must be string,null"};if(vErrors===null){vErrors=[err55]}else{
vErrors.push(err55)}errors++}}if(data17.detail!==void 0){let data24=data17.detail;if(typeof data24!=="string"&&data24!==null){const err56={instancePath:instancePath+
"/baselines/"+i0+"/detail",schemaPath:"#/properties/baselines/items/properties/detail/type",keyword:"type",params:{type:schema29.properties.baselines.items.properties.
detail.type},message:"must be string,null"};if(vErrors===null){vErrors=[err56]}else{vErrors.push(err56)}errors++}}}else{const err57={instancePath:instancePath+"\
/baselines/"+i0,schemaPath:"#/properties/baselines/items/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err57]}else{
vErrors.push(err57)}errors++}}}else{const err58={instancePath:instancePath+"/baselines",schemaPath:"#/properties/baselines/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};if(vErrors===null){vErrors=[err58]}else{vErrors.push(err58)}errors++}}if(data.metrics!==void 0){let data25=data.metrics;if(Array.
isArray(data25)){if(data25.length>1e4){const err59={instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/maxItems",keyword:"maxItems",params:{limit:1e4},
message:"must NOT have more than 10000 items"};if(vErrors===null){vErrors=[err59]}else{vErrors.push(err59)}errors++}const len1=data25.length;for(let i1=0;i1<len1;i1++){
let data26=data25[i1];if(data26&&typeof data26=="object"&&!Array.isArray(data26)){if(data26.name===void 0){const err60={instancePath:instancePath+"/metrics/"+i1,
schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};if(vErrors===null){
vErrors=[err60]}else{vErrors.push(err60)}errors++}if(data26.direction===void 0){const err61={instancePath:instancePath+"/metrics/"+i1,schemaPath:"#/properties/m\
etrics/items/required",keyword:"required",params:{missingProperty:"direction"},message:"must have required property 'direction'"};if(vErrors===null){vErrors=[err61]}else{
vErrors.push(err61)}errors++}if(data26.directionSource===void 0){const err62={instancePath:instancePath+"/metrics/"+i1,schemaPath:"#/properties/metrics/items/re\
quired",keyword:"required",params:{missingProperty:"directionSource"},message:"must have required property 'directionSource'"};if(vErrors===null){vErrors=[err62]}else{
vErrors.push(err62)}errors++}if(data26.candidate===void 0){const err63={instancePath:instancePath+"/metrics/"+i1,schemaPath:"#/properties/metrics/items/required",
keyword:"required",params:{missingProperty:"candidate"},message:"must have required property 'candidate'"};if(vErrors===null){vErrors=[err63]}else{vErrors.push(
err63)}errors++}if(data26.baselines===void 0){const err64={instancePath:instancePath+"/metrics/"+i1,schemaPath:"#/properties/metrics/items/required",keyword:"re\
quired",params:{missingProperty:"baselines"},message:"must have required property 'baselines'"};if(vErrors===null){vErrors=[err64]}else{vErrors.push(err64)}errors++}
if(data26.gate===void 0){const err65={instancePath:instancePath+"/metrics/"+i1,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty:"\
gate"},message:"must have required property 'gate'"};if(vErrors===null){vErrors=[err65]}else{vErrors.push(err65)}errors++}if(data26.verdict===void 0){const err66={
instancePath:instancePath+"/metrics/"+i1,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty:"verdict"},message:"must ha\
ve required property 'verdict'"};if(vErrors===null){vErrors=[err66]}else{vErrors.push(err66)}errors++}if(data26.detail===void 0){const err67={instancePath:instancePath+
"/metrics/"+i1,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty:"detail"},message:"must have required property 'detai\
l'"};if(vErrors===null){vErrors=[err67]}else{vErrors.push(err67)}errors++}for(const key3 in data26){if(!(key3==="name"||key3==="direction"||key3==="directionSou\
rce"||key3==="candidate"||key3==="baselines"||key3==="gate"||key3==="verdict"||key3==="detail")){const err68={instancePath:instancePath+"/metrics/"+i1,schemaPath:"\
#/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have additional properties"};
if(vErrors===null){vErrors=[err68]}else{vErrors.push(err68)}errors++}}if(data26.name!==void 0){if(typeof data26.name!=="string"){const err69={instancePath:instancePath+
"/metrics/"+i1+"/name",schemaPath:"#/properties/metrics/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err69]}else{vErrors.push(err69)}errors++}}if(data26.direction!==void 0){let data28=data26.direction;if(!(data28==="higher"||data28==="lower"||data28===
"unknown")){const err70={instancePath:instancePath+"/metrics/"+i1+"/direction",schemaPath:"#/properties/metrics/items/properties/direction/enum",keyword:"enum",
params:{allowedValues:schema29.properties.metrics.items.properties.direction.enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=
[err70]}else{vErrors.push(err70)}errors++}}if(data26.directionSource!==void 0){let data29=data26.directionSource;if(!(data29==="configuration"||data29==="name"||
data29==="unknown")){const err71={instancePath:instancePath+"/metrics/"+i1+"/directionSource",schemaPath:"#/properties/metrics/items/properties/directionSource/\
enum",keyword:"enum",params:{allowedValues:schema29.properties.metrics.items.properties.directionSource.enum},message:"must be equal to one of the allowed value\
s"};if(vErrors===null){vErrors=[err71]}else{vErrors.push(err71)}errors++}}if(data26.candidate!==void 0){if(!validate88(data26.candidate,{instancePath:instancePath+
"/metrics/"+i1+"/candidate",parentData:data26,parentDataProperty:"candidate",rootData,dynamicAnchors})){vErrors=vErrors===null?validate88.errors:vErrors.concat(
validate88.errors);errors=vErrors.length}}if(data26.baselines!==void 0){let data31=data26.baselines;if(Array.isArray(data31)){const len2=data31.length;for(let i2=0;i2<
len2;i2++){let data32=data31[i2];if(data32&&typeof data32=="object"&&!Array.isArray(data32)){if(data32.name===void 0){const err72={instancePath:instancePath+"/m\
etrics/"+i1+"/baselines/"+i2,schemaPath:"#/properties/metrics/items/properties/baselines/items/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};if(vErrors===null){vErrors=[err72]}else{vErrors.push(err72)}errors++}if(data32.value===void 0){const err73={instancePath:instancePath+
"/metrics/"+i1+"/baselines/"+i2,schemaPath:"#/properties/metrics/items/properties/baselines/items/required",keyword:"required",params:{missingProperty:"value"},
message:"must have required property 'value'"};if(vErrors===null){vErrors=[err73]}else{vErrors.push(err73)}errors++}if(data32.delta===void 0){const err74={instancePath:instancePath+
"/metrics/"+i1+"/baselines/"+i2,schemaPath:"#/properties/metrics/items/properties/baselines/items/required",keyword:"required",params:{missingProperty:"delta"},
message:"must have required property 'delta'"};if(vErrors===null){vErrors=[err74]}else{vErrors.push(err74)}errors++}if(data32.interval===void 0){const err75={instancePath:instancePath+
"/metrics/"+i1+"/baselines/"+i2,schemaPath:"#/properties/metrics/items/properties/baselines/items/required",keyword:"required",params:{missingProperty:"interval"},
message:"must have required property 'interval'"};if(vErrors===null){vErrors=[err75]}else{vErrors.push(err75)}errors++}if(data32.test===void 0){const err76={instancePath:instancePath+
"/metrics/"+i1+"/baselines/"+i2,schemaPath:"#/properties/metrics/items/properties/baselines/items/required",keyword:"required",params:{missingProperty:"test"},message:"\
must have required property 'test'"};if(vErrors===null){vErrors=[err76]}else{vErrors.push(err76)}errors++}if(data32.verdict===void 0){const err77={instancePath:instancePath+
"/metrics/"+i1+"/baselines/"+i2,schemaPath:"#/properties/metrics/items/properties/baselines/items/required",keyword:"required",params:{missingProperty:"verdict"},
message:"must have required property 'verdict'"};if(vErrors===null){vErrors=[err77]}else{vErrors.push(err77)}errors++}for(const key4 in data32){if(!(key4==="nam\
e"||key4==="value"||key4==="delta"||key4==="interval"||key4==="test"||key4==="verdict")){const err78={instancePath:instancePath+"/metrics/"+i1+"/baselines/"+i2,
schemaPath:"#/properties/metrics/items/properties/baselines/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"\
must NOT have additional properties"};if(vErrors===null){vErrors=[err78]}else{vErrors.push(err78)}errors++}}if(data32.name!==void 0){let data33=data32.name;if(!(data33===
"production"||data33==="base")){const err79={instancePath:instancePath+"/metrics/"+i1+"/baselines/"+i2+"/name",schemaPath:"#/properties/metrics/items/properties\
/baselines/items/properties/name/enum",keyword:"enum",params:{allowedValues:schema29.properties.metrics.items.properties.baselines.items.properties.name.enum},message:"\
must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err79]}else{vErrors.push(err79)}errors++}}if(data32.value!==void 0){if(!validate88(data32.
value,{instancePath:instancePath+"/metrics/"+i1+"/baselines/"+i2+"/value",parentData:data32,parentDataProperty:"value",rootData,dynamicAnchors})){vErrors=vErrors===
null?validate88.errors:vErrors.concat(validate88.errors);errors=vErrors.length}}if(data32.delta!==void 0){let data35=data32.delta;if(!(typeof data35=="number"&&
isFinite(data35))&&data35!==null){const err80={instancePath:instancePath+"/metrics/"+i1+"/baselines/"+i2+"/delta",schemaPath:"#/properties/metrics/items/propert\
ies/baselines/items/properties/delta/type",keyword:"type",params:{type:schema29.properties.metrics.items.properties.baselines.items.properties.delta.type},message:"\
must be number,null"};if(vErrors===null){vErrors=[err80]}else{vErrors.push(err80)}errors++}}if(data32.interval!==void 0){let data36=data32.interval;const _errs79=errors;
let valid15=false;let passing4=null;const _errs80=errors;if(Array.isArray(data36)){if(data36.length>2){const err81={instancePath:instancePath+"/metrics/"+i1+"/b\
aselines/"+i2+"/interval",schemaPath:"#/properties/metrics/items/properties/baselines/items/properties/interval/oneOf/0/maxItems",keyword:"maxItems",params:{limit:2},
message:"must NOT have more than 2 items"};if(vErrors===null){vErrors=[err81]}else{vErrors.push(err81)}errors++}if(data36.length<2){const err82={instancePath:instancePath+
"/metrics/"+i1+"/baselines/"+i2+"/interval",schemaPath:"#/properties/metrics/items/properties/baselines/items/properties/interval/oneOf/0/minItems",keyword:"min\
Items",params:{limit:2},message:"must NOT have fewer than 2 items"};if(vErrors===null){vErrors=[err82]}else{vErrors.push(err82)}errors++}const len3=data36.length;
if(len3>0){let data37=data36[0];if(!(typeof data37=="number"&&isFinite(data37))){const err83={instancePath:instancePath+"/metrics/"+i1+"/baselines/"+i2+"/interv\
al/0",schemaPath:"#/properties/metrics/items/properties/baselines/items/properties/interval/oneOf/0/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"\
must be number"};if(vErrors===null){vErrors=[err83]}else{vErrors.push(err83)}errors++}}if(len3>1){let data38=data36[1];if(!(typeof data38=="number"&&isFinite(data38))){
const err84={instancePath:instancePath+"/metrics/"+i1+"/baselines/"+i2+"/interval/1",schemaPath:"#/properties/metrics/items/properties/baselines/items/propertie\
s/interval/oneOf/0/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err84]}else{vErrors.push(err84)}
errors++}}const len4=data36.length;if(!(len4<=2)){const err85={instancePath:instancePath+"/metrics/"+i1+"/baselines/"+i2+"/interval",schemaPath:"#/properties/me\
trics/items/properties/baselines/items/properties/interval/oneOf/0/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"};if(vErrors===
null){vErrors=[err85]}else{vErrors.push(err85)}errors++}}else{const err86={instancePath:instancePath+"/metrics/"+i1+"/baselines/"+i2+"/interval",schemaPath:"#/p\
roperties/metrics/items/properties/baselines/items/properties/interval/oneOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===
null){vErrors=[err86]}else{vErrors.push(err86)}errors++}var _valid4=_errs80===errors;if(_valid4){valid15=true;passing4=0}const _errs86=errors;if(data36!==null){
const err87={instancePath:instancePath+"/metrics/"+i1+"/baselines/"+i2+"/interval",schemaPath:"#/properties/metrics/items/properties/baselines/items/properties/\
interval/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};if(vErrors===null){vErrors=[err87]}else{vErrors.push(err87)}errors++}var _valid4=_errs86===
errors;if(_valid4&&valid15){valid15=false;passing4=[passing4,1]}else{if(_valid4){valid15=true;passing4=1}}if(!valid15){const err88={instancePath:instancePath+"/\
metrics/"+i1+"/baselines/"+i2+"/interval",schemaPath:"#/properties/metrics/items/properties/baselines/items/properties/interval/oneOf",keyword:"oneOf",params:{passingSchemas:passing4},
message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err88]}else{vErrors.push(err88)}errors++}else{errors=_errs79;if(vErrors!==null){if(_errs79){
vErrors.length=_errs79}else{vErrors=null}}}}if(data32.test!==void 0){let data39=data32.test;if(!(data39==="margin"||data39==="none")){const err89={instancePath:instancePath+
"/metrics/"+i1+"/baselines/"+i2+"/test",schemaPath:"#/properties/metrics/items/properties/baselines/items/properties/test/enum",keyword:"enum",params:{allowedValues:schema29.
properties.metrics.items.properties.baselines.items.properties.test.enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err89]}else{
vErrors.push(err89)}errors++}}if(data32.verdict!==void 0){let data40=data32.verdict;if(!(data40==="better"||data40==="pass"||data40==="worse"||data40==="inconcl\
usive"||data40==="ungated")){const err90={instancePath:instancePath+"/metrics/"+i1+"/baselines/"+i2+"/verdict",schemaPath:"#/properties/metrics/items/properties\
/baselines/items/properties/verdict/enum",keyword:"enum",params:{allowedValues:schema29.properties.metrics.items.properties.baselines.items.properties.verdict.enum},
message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err90]}else{vErrors.push(err90)}errors++}}}else{const err91={instancePath:instancePath+
"/metrics/"+i1+"/baselines/"+i2,schemaPath:"#/properties/metrics/items/properties/baselines/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};if(vErrors===null){vErrors=[err91]}else{vErrors.push(err91)}errors++}}}else{const err92={instancePath:instancePath+"/metrics/"+i1+"/baselines",schemaPath:"\
#/properties/metrics/items/properties/baselines/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err92]}else{vErrors.
push(err92)}errors++}}if(data26.gate!==void 0){let data41=data26.gate;const _errs91=errors;let valid17=false;let passing5=null;const _errs92=errors;if(data41&&typeof data41==
"object"&&!Array.isArray(data41)){if(data41.margin===void 0){const err93={instancePath:instancePath+"/metrics/"+i1+"/gate",schemaPath:"#/properties/metrics/item\
s/properties/gate/oneOf/0/required",keyword:"required",params:{missingProperty:"margin"},message:"must have required property 'margin'"};if(vErrors===null){vErrors=
[err93]}else{vErrors.push(err93)}errors++}if(data41.min===void 0){const err94={instancePath:instancePath+"/metrics/"+i1+"/gate",schemaPath:"#/properties/metrics\
/items/properties/gate/oneOf/0/required",keyword:"required",params:{missingProperty:"min"},message:"must have required property 'min'"};if(vErrors===null){vErrors=
[err94]}else{vErrors.push(err94)}errors++}if(data41.max===void 0){const err95={instancePath:instancePath+"/metrics/"+i1+"/gate",schemaPath:"#/properties/metrics\
/items/properties/gate/oneOf/0/required",keyword:"required",params:{missingProperty:"max"},message:"must have required property 'max'"};if(vErrors===null){vErrors=
[err95]}else{vErrors.push(err95)}errors++}for(const key5 in data41){if(!(key5==="margin"||key5==="min"||key5==="max")){const err96={instancePath:instancePath+"/\
metrics/"+i1+"/gate",schemaPath:"#/properties/metrics/items/properties/gate/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err96]}else{vErrors.push(err96)}errors++}}if(data41.margin!==void 0){let data42=data41.
margin;if(!(typeof data42=="number"&&isFinite(data42))&&data42!==null){const err97={instancePath:instancePath+"/metrics/"+i1+"/gate/margin",schemaPath:"#/proper\
ties/metrics/items/properties/gate/oneOf/0/properties/margin/type",keyword:"type",params:{type:schema29.properties.metrics.items.properties.gate.oneOf[0].properties.
margin.type},message:"must be number,null"};if(vErrors===null){vErrors=[err97]}else{vErrors.push(err97)}errors++}}if(data41.min!==void 0){let data43=data41.min;
if(!(typeof data43=="number"&&isFinite(data43))&&data43!==null){const err98={instancePath:instancePath+"/metrics/"+i1+"/gate/min",schemaPath:"#/properties/metri\
cs/items/properties/gate/oneOf/0/properties/min/type",keyword:"type",params:{type:schema29.properties.metrics.items.properties.gate.oneOf[0].properties.min.type},
message:"must be number,null"};if(vErrors===null){vErrors=[err98]}else{vErrors.push(err98)}errors++}}if(data41.max!==void 0){let data44=data41.max;if(!(typeof data44==
"number"&&isFinite(data44))&&data44!==null){const err99={instancePath:instancePath+"/metrics/"+i1+"/gate/max",schemaPath:"#/properties/metrics/items/properties/\
gate/oneOf/0/properties/max/type",keyword:"type",params:{type:schema29.properties.metrics.items.properties.gate.oneOf[0].properties.max.type},message:"must be n\
umber,null"};if(vErrors===null){vErrors=[err99]}else{vErrors.push(err99)}errors++}}}else{const err100={instancePath:instancePath+"/metrics/"+i1+"/gate",schemaPath:"\
#/properties/metrics/items/properties/gate/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err100]}else{
vErrors.push(err100)}errors++}var _valid5=_errs92===errors;if(_valid5){valid17=true;passing5=0}const _errs101=errors;if(data41!==null){const err101={instancePath:instancePath+
"/metrics/"+i1+"/gate",schemaPath:"#/properties/metrics/items/properties/gate/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};if(vErrors===
null){vErrors=[err101]}else{vErrors.push(err101)}errors++}var _valid5=_errs101===errors;if(_valid5&&valid17){valid17=false;passing5=[passing5,1]}else{if(_valid5){
valid17=true;passing5=1}}if(!valid17){const err102={instancePath:instancePath+"/metrics/"+i1+"/gate",schemaPath:"#/properties/metrics/items/properties/gate/oneO\
f",keyword:"oneOf",params:{passingSchemas:passing5},message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err102]}else{vErrors.push(err102)}
errors++}else{errors=_errs91;if(vErrors!==null){if(_errs91){vErrors.length=_errs91}else{vErrors=null}}}}if(data26.verdict!==void 0){let data45=data26.verdict;if(!(data45===
"better"||data45==="pass"||data45==="worse"||data45==="inconclusive"||data45==="missing"||data45==="invalid"||data45==="ungated")){const err103={instancePath:instancePath+
"/metrics/"+i1+"/verdict",schemaPath:"#/properties/metrics/items/properties/verdict/enum",keyword:"enum",params:{allowedValues:schema29.properties.metrics.items.
properties.verdict.enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err103]}else{vErrors.push(err103)}errors++}}if(data26.
detail!==void 0){let data46=data26.detail;if(typeof data46!=="string"&&data46!==null){const err104={instancePath:instancePath+"/metrics/"+i1+"/detail",schemaPath:"\
#/properties/metrics/items/properties/detail/type",keyword:"type",params:{type:schema29.properties.metrics.items.properties.detail.type},message:"must be string\
,null"};if(vErrors===null){vErrors=[err104]}else{vErrors.push(err104)}errors++}}}else{const err105={instancePath:instancePath+"/metrics/"+i1,schemaPath:"#/prope\
rties/metrics/items/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err105]}else{vErrors.push(err105)}errors++}}}else{
const err106={instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===
null){vErrors=[err106]}else{vErrors.push(err106)}errors++}}if(data.data!==void 0){let data47=data.data;if(Array.isArray(data47)){if(data47.length>64){const err107={
instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"};if(vErrors===
null){vErrors=[err107]}else{vErrors.push(err107)}errors++}const len5=data47.length;for(let i3=0;i3<len5;i3++){let data48=data47[i3];if(data48&&typeof data48=="o\
bject"&&!Array.isArray(data48)){if(data48.name===void 0){const err108={instancePath:instancePath+"/data/"+i3,schemaPath:"#/properties/data/items/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};if(vErrors===null){vErrors=[err108]}else{vErrors.push(err108)}errors++}if(data48.
role===void 0){const err109={instancePath:instancePath+"/data/"+i3,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty:"rol\
e"},message:"must have required property 'role'"};if(vErrors===null){vErrors=[err109]}else{vErrors.push(err109)}errors++}if(data48.rows===void 0){const err110={
instancePath:instancePath+"/data/"+i3,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty:"rows"},message:"must have requir\
ed property 'rows'"};if(vErrors===null){vErrors=[err110]}else{vErrors.push(err110)}errors++}if(data48.digest===void 0){const err111={instancePath:instancePath+"\
/data/"+i3,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'"};if(vErrors===
null){vErrors=[err111]}else{vErrors.push(err111)}errors++}if(data48.baseRows===void 0){const err112={instancePath:instancePath+"/data/"+i3,schemaPath:"#/propert\
ies/data/items/required",keyword:"required",params:{missingProperty:"baseRows"},message:"must have required property 'baseRows'"};if(vErrors===null){vErrors=[err112]}else{
vErrors.push(err112)}errors++}if(data48.changed===void 0){const err113={instancePath:instancePath+"/data/"+i3,schemaPath:"#/properties/data/items/required",keyword:"\
required",params:{missingProperty:"changed"},message:"must have required property 'changed'"};if(vErrors===null){vErrors=[err113]}else{vErrors.push(err113)}errors++}
for(const key6 in data48){if(!(key6==="name"||key6==="role"||key6==="rows"||key6==="digest"||key6==="baseRows"||key6==="changed")){const err114={instancePath:instancePath+
"/data/"+i3,schemaPath:"#/properties/data/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},message:"must NOT have add\
itional properties"};if(vErrors===null){vErrors=[err114]}else{vErrors.push(err114)}errors++}}if(data48.name!==void 0){if(typeof data48.name!=="string"){const err115={
instancePath:instancePath+"/data/"+i3+"/name",schemaPath:"#/properties/data/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};if(vErrors===null){vErrors=[err115]}else{vErrors.push(err115)}errors++}}if(data48.role!==void 0){let data50=data48.role;if(!(data50==="training"||data50===
"evaluation")){const err116={instancePath:instancePath+"/data/"+i3+"/role",schemaPath:"#/properties/data/items/properties/role/enum",keyword:"enum",params:{allowedValues:schema29.
properties.data.items.properties.role.enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err116]}else{vErrors.push(err116)}
errors++}}if(data48.rows!==void 0){let data51=data48.rows;if(!(typeof data51=="number"&&(!(data51%1)&&!isNaN(data51))&&isFinite(data51))&&data51!==null){const err117={
instancePath:instancePath+"/data/"+i3+"/rows",schemaPath:"#/properties/data/items/properties/rows/type",keyword:"type",params:{type:schema29.properties.data.items.
properties.rows.type},message:"must be integer,null"};if(vErrors===null){vErrors=[err117]}else{vErrors.push(err117)}errors++}}if(data48.digest!==void 0){if(typeof data48.
digest!=="string"){const err118={instancePath:instancePath+"/data/"+i3+"/digest",schemaPath:"#/properties/data/items/properties/digest/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err118]}else{vErrors.push(err118)}errors++}}if(data48.baseRows!==void 0){let data53=data48.
baseRows;if(!(typeof data53=="number"&&(!(data53%1)&&!isNaN(data53))&&isFinite(data53))&&data53!==null){const err119={instancePath:instancePath+"/data/"+i3+"/ba\
seRows",schemaPath:"#/properties/data/items/properties/baseRows/type",keyword:"type",params:{type:schema29.properties.data.items.properties.baseRows.type},message:"\
must be integer,null"};if(vErrors===null){vErrors=[err119]}else{vErrors.push(err119)}errors++}}if(data48.changed!==void 0){let data54=data48.changed;if(typeof data54!==
"boolean"&&data54!==null){const err120={instancePath:instancePath+"/data/"+i3+"/changed",schemaPath:"#/properties/data/items/properties/changed/type",keyword:"t\
ype",params:{type:schema29.properties.data.items.properties.changed.type},message:"must be boolean,null"};if(vErrors===null){vErrors=[err120]}else{vErrors.push(
err120)}errors++}}}else{const err121={instancePath:instancePath+"/data/"+i3,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};if(vErrors===null){vErrors=[err121]}else{vErrors.push(err121)}errors++}}}else{const err122={instancePath:instancePath+"/data",schemaPath:"#/pro\
perties/data/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err122]}else{vErrors.push(err122)}errors++}}if(data.
verdict!==void 0){let data55=data.verdict;if(!(data55==="better"||data55==="pass"||data55==="worse"||data55==="inconclusive"||data55==="first"||data55==="failed")){
const err123={instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:schema29.properties.verdict.enum},
message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err123]}else{vErrors.push(err123)}errors++}}if(data.promotable!==void 0){if(typeof data.
promotable!=="boolean"){const err124={instancePath:instancePath+"/promotable",schemaPath:"#/properties/promotable/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};if(vErrors===null){vErrors=[err124]}else{vErrors.push(err124)}errors++}}if(data.reasons!==void 0){let data57=data.reasons;if(Array.isArray(data57)){
if(data57.length>100){const err125={instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items"};if(vErrors===null){vErrors=[err125]}else{vErrors.push(err125)}errors++}const len6=data57.length;for(let i4=0;i4<len6;i4++){let data58=data57[i4];
if(typeof data58==="string"){if(func2(data58)>1024){const err126={instancePath:instancePath+"/reasons/"+i4,schemaPath:"#/properties/reasons/items/maxLength",keyword:"\
maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};if(vErrors===null){vErrors=[err126]}else{vErrors.push(err126)}errors++}}else{const err127={
instancePath:instancePath+"/reasons/"+i4,schemaPath:"#/properties/reasons/items/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err127]}else{vErrors.push(err127)}errors++}}}else{const err128={instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"\
type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err128]}else{vErrors.push(err128)}errors++}}}else{const err129={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err129]}else{vErrors.push(err129)}errors++}validate76.errors=
vErrors;return errors===0}validate76.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};var validateTrainyard=validate91;function validate92(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate92.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(!pattern3.test(data)){
const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]\
([a-z0-9-]{0,61}[a-z0-9])?$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate92.errors=vErrors;return errors===
0}validate92.evaluated={"dynamicProps":false,"dynamicItems":false};var schema36={"description":"One model: its data, how it is trained, judged, approved and pro\
moted.","type":"object","additionalProperties":false,"required":["train"],"properties":{"task":{"description":"What the model predicts. For readers: nothing dep\
ends on it yet.","enum":["binary-classification","multiclass-classification","regression","ranking","generation","other"],"default":"other","examples":["binary-\
classification"]},"data":{"description":"Data sets by name. Their content is part of the input key, so a changed row means a new training.","type":"object","max\
Properties":64,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/dataset"},"examples":[{"train":{"path":"data/train.csv","schema":"\
data/wine.schema.json"}}]},"train":{"$ref":"#/$defs/train"},"evaluate":{"$ref":"#/$defs/evaluate"},"approve":{"$ref":"#/$defs/approve"},"promote":{"$ref":"#/$de\
fs/promote"}}};var schema37={"description":"One data file, a DVC pointer (.dvc), a path tracked by dvc.lock, or a Git-LFS pointer.","type":"object","additionalP\
roperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path","description":"The data file.","examples":["data/train.csv"]},"schema":{"$ref":"\
#/$defs/path","description":"JSON Schema (2020-12) of one row. Without it only the file's structure is checked.","examples":["data/wine.schema.json"]},"format":{
"description":"File format. Read from the file's ending when left out.","enum":["csv","tsv","jsonl"],"examples":["csv"]},"role":{"description":"`evaluation` mar\
ks the rows that metrics are computed on: numbers are comparable only when they are the same.","enum":["training","evaluation"],"default":"training","examples":[
"evaluation"]}}};var pattern18=new RegExp("^[^\\u0000-\\u001f\\\\]+$","u");function validate97(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate97.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=
void 0}if(typeof data==="string"){if(func2(data)>512){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT\
 have more than 512 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
if(!pattern18.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\\\]+$"},message:'must match pat\
tern "^[^\\u0000-\\u001f\\\\]+$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate97.errors=vErrors;return errors===
0}validate97.evaluated={"dynamicProps":false,"dynamicItems":false};function validate96(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate96.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=
void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"path"},message:"must have required property 'path'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}for(const key0 in data){
if(!(key0==="path"||key0==="schema"||key0==="format"||key0==="role")){const err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}if(data.path!==
void 0){if(!validate97(data.path,{instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors})){vErrors=vErrors===null?
validate97.errors:vErrors.concat(validate97.errors);errors=vErrors.length}}if(data.schema!==void 0){if(!validate97(data.schema,{instancePath:instancePath+"/sche\
ma",parentData:data,parentDataProperty:"schema",rootData,dynamicAnchors})){vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors);errors=vErrors.
length}}if(data.format!==void 0){let data2=data.format;if(!(data2==="csv"||data2==="tsv"||data2==="jsonl")){const err2={instancePath:instancePath+"/format",schemaPath:"\
#/properties/format/enum",keyword:"enum",params:{allowedValues:schema37.properties.format.enum},message:"must be equal to one of the allowed values"};if(vErrors===
null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}if(data.role!==void 0){let data3=data.role;if(!(data3==="training"||data3==="evaluation")){const err3={instancePath:instancePath+
"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:schema37.properties.role.enum},message:"must be equal to one of the allowed val\
ues"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate96.errors=vErrors;return errors===0}validate96.evaluated={"\
props":true,"dynamicProps":false,"dynamicItems":false};var schema39={"description":"The training job. Read from the head of a pull request.","type":"object","ad\
ditionalProperties":false,"required":["command","inputs","outputs"],"properties":{"runner":{"description":"Labels of the runner that trains (`runs-on`).","type":"\
array","minItems":1,"maxItems":10,"items":{"description":"One label.","type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","ex\
amples":["self-hosted"]},"default":["self-hosted","gpu"],"examples":[["self-hosted","gpu"]]},"command":{"description":"Command line that trains the model, run b\
y `bash -euo pipefail -c` in the repository root without any token in its environment.","type":"string","minLength":1,"maxLength":4096,"examples":["python train\
.py"]},"inputs":{"description":"Globs of the files that decide the result: code, parameters, requirements. With the data they make the input key; equal keys are\
 trained once.","type":"array","minItems":1,"maxItems":128,"items":{"type":"string","minLength":1,"maxLength":256},"examples":[["train.py","params.yaml","requir\
ements.txt"]]},"outputs":{"description":"What the command writes.","type":"object","additionalProperties":false,"required":["model","metrics"],"properties":{"mo\
del":{"$ref":"#/$defs/path","description":"The model: a file or a folder.","examples":["out/model"]},"metrics":{"$ref":"#/$defs/path","description":"Metrics as \
JSON: names and numbers, nested objects are joined with dots.","examples":["out/metrics.json"]},"predictions":{"$ref":"#/$defs/path","description":"Predictions \
on the evaluation data, one row per example. Kept with the candidate; not compared yet.","examples":["out/predictions.csv"]},"checkpoint":{"$ref":"#/$defs/path",
"description":"Folder where the command keeps checkpoints. Emptied before a training, because resuming is not supported yet.","examples":["out/ckpt"]}}},"gpu":{
"description":"GPUs the training needs; checked before it starts.","type":"object","additionalProperties":false,"properties":{"count":{"description":"How many G\
PUs.","type":"integer","minimum":1,"maximum":64,"examples":[1]},"memory":{"$ref":"#/$defs/size","description":"Free memory each GPU must have.","examples":["16G\
iB"]},"driver":{"description":"Driver version range.","type":"string","pattern":"^(>=|>|=)[0-9]+(\\.[0-9]+){0,2}$","examples":[">=550"]},"foreign-processes":{"d\
escription":"What to do when other processes hold GPU memory.","enum":["fail","warn","ignore"],"default":"fail","examples":["fail"]}}},"disk":{"$ref":"#/$defs/s\
ize","description":"Free disk space needed before training starts.","examples":["20GiB"]},"timeout":{"$ref":"#/$defs/duration","description":"Longest time the c\
ommand may take.","default":"1h","examples":["5h"]},"grace":{"$ref":"#/$defs/duration","description":"Time between the polite stop (SIGTERM) and the hard one (S\
IGKILL) at the timeout.","default":"30s","examples":["90s"]},"retry":{"description":"When to train again after a failure.","type":"object","additionalProperties":false,
"properties":{"attempts":{"description":"Attempts in all.","type":"integer","minimum":1,"maximum":10,"examples":[2]},"on":{"description":"Causes worth another a\
ttempt.","type":"array","items":{"enum":["preempted","hardware"]},"uniqueItems":true,"examples":[["preempted","hardware"]]}}},"seed":{"description":"Seed given \
to the command as TRAINYARD_SEED and PYTHONHASHSEED.","type":"integer","minimum":0,"maximum":4294967295,"examples":[42]}}};var func0=require_equal().default;var pattern19=new RegExp(
"^[A-Za-z0-9][A-Za-z0-9._-]*$","u");var pattern21=new RegExp("^(>=|>|=)[0-9]+(\\.[0-9]+){0,2}$","u");var pattern20=new RegExp("^[1-9][0-9]{0,5}(\\.[0-9]{1,3})?(B|KiB|MiB|GiB|TiB)$","u");function validate106(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate106.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(!pattern20.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,5}(\\.[0-9]{1,3})?(B|KiB|MiB|GiB|TiB)$"},message:'must match pattern "^[1-9][0-9]{0,5}(\\.[0-9]{1,3})?(B|KiB|MiB|GiB|TiB)$"'};if(vErrors===null){vErrors=
[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate106.errors=vErrors;return errors===0}validate106.evaluated={"dynamicProps":false,"dynamicItems":false};var pattern22=new RegExp("^[1-9][0-9]{0,5}(s|m|h|d)$","u");function validate109(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate109.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.
items=void 0}if(typeof data==="string"){if(!pattern22.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]\
{0,5}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,5}(s|m|h|d)$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
validate109.errors=vErrors;return errors===0}validate109.evaluated={"dynamicProps":false,"dynamicItems":false};function validate101(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate101.evaluated;if(evaluated0.dynamicProps){evaluated0.
props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.command===void 0){const err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"command"},message:"must have required property 'command'"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(data.inputs===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"inputs"},message:"\
must have required property 'inputs'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.outputs===void 0){const err2={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"outputs"},message:"must have required property 'outputs'"};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}for(const key0 in data){if(!func1.call(schema39.properties,key0)){const err3={instancePath,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}
if(data.runner!==void 0){let data0=data.runner;if(Array.isArray(data0)){if(data0.length>10){const err4={instancePath:instancePath+"/runner",schemaPath:"#/proper\
ties/runner/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}
errors++}if(data0.length<1){const err5={instancePath:instancePath+"/runner",schemaPath:"#/properties/runner/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}const len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0];
if(typeof data1==="string"){if(func2(data1)>100){const err6={instancePath:instancePath+"/runner/"+i0,schemaPath:"#/properties/runner/items/maxLength",keyword:"m\
axLength",params:{limit:100},message:"must NOT have more than 100 characters"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}if(func2(data1)<
1){const err7={instancePath:instancePath+"/runner/"+i0,schemaPath:"#/properties/runner/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}if(!pattern19.test(data1)){const err8={instancePath:instancePath+
"/runner/"+i0,schemaPath:"#/properties/runner/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:'must match pattern "^[A-\
Za-z0-9][A-Za-z0-9._-]*$"'};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}else{const err9={instancePath:instancePath+"/runner/"+i0,schemaPath:"\
#/properties/runner/items/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}}else{
const err10={instancePath:instancePath+"/runner",schemaPath:"#/properties/runner/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===
null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}if(data.command!==void 0){let data2=data.command;if(typeof data2==="string"){if(func2(data2)>4096){const err11={
instancePath:instancePath+"/command",schemaPath:"#/properties/command/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 c\
haracters"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}if(func2(data2)<1){const err12={instancePath:instancePath+"/command",schemaPath:"\
#/properties/command/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err12]}else{vErrors.
push(err12)}errors++}}else{const err13={instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}errors++}}if(data.inputs!==void 0){let data3=data.inputs;if(Array.isArray(data3)){if(data3.
length>128){const err14={instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/maxItems",keyword:"maxItems",params:{limit:128},message:"must NOT h\
ave more than 128 items"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}if(data3.length<1){const err15={instancePath:instancePath+"/input\
s",schemaPath:"#/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};if(vErrors===null){vErrors=[err15]}else{
vErrors.push(err15)}errors++}const len1=data3.length;for(let i1=0;i1<len1;i1++){let data4=data3[i1];if(typeof data4==="string"){if(func2(data4)>256){const err16={
instancePath:instancePath+"/inputs/"+i1,schemaPath:"#/properties/inputs/items/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than\
 256 characters"};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}if(func2(data4)<1){const err17={instancePath:instancePath+"/inputs/"+i1,schemaPath:"\
#/properties/inputs/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err17]}else{
vErrors.push(err17)}errors++}}else{const err18={instancePath:instancePath+"/inputs/"+i1,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};if(vErrors===null){vErrors=[err18]}else{vErrors.push(err18)}errors++}}}else{const err19={instancePath:instancePath+"/inputs",
schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err19]}else{vErrors.push(err19)}
errors++}}if(data.outputs!==void 0){let data5=data.outputs;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(data5.model===void 0){const err20={instancePath:instancePath+
"/outputs",schemaPath:"#/properties/outputs/required",keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};if(vErrors===
null){vErrors=[err20]}else{vErrors.push(err20)}errors++}if(data5.metrics===void 0){const err21={instancePath:instancePath+"/outputs",schemaPath:"#/properties/ou\
tputs/required",keyword:"required",params:{missingProperty:"metrics"},message:"must have required property 'metrics'"};if(vErrors===null){vErrors=[err21]}else{vErrors.
push(err21)}errors++}for(const key1 in data5){if(!(key1==="model"||key1==="metrics"||key1==="predictions"||key1==="checkpoint")){const err22={instancePath:instancePath+
"/outputs",schemaPath:"#/properties/outputs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additio\
nal properties"};if(vErrors===null){vErrors=[err22]}else{vErrors.push(err22)}errors++}}if(data5.model!==void 0){if(!validate97(data5.model,{instancePath:instancePath+
"/outputs/model",parentData:data5,parentDataProperty:"model",rootData,dynamicAnchors})){vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors);
errors=vErrors.length}}if(data5.metrics!==void 0){if(!validate97(data5.metrics,{instancePath:instancePath+"/outputs/metrics",parentData:data5,parentDataProperty:"\
metrics",rootData,dynamicAnchors})){vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors);errors=vErrors.length}}if(data5.predictions!==void 0){
if(!validate97(data5.predictions,{instancePath:instancePath+"/outputs/predictions",parentData:data5,parentDataProperty:"predictions",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors);errors=vErrors.length}}if(data5.checkpoint!==void 0){if(!validate97(data5.checkpoint,
{instancePath:instancePath+"/outputs/checkpoint",parentData:data5,parentDataProperty:"checkpoint",rootData,dynamicAnchors})){vErrors=vErrors===null?validate97.errors:
vErrors.concat(validate97.errors);errors=vErrors.length}}}else{const err23={instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err23]}else{vErrors.push(err23)}errors++}}if(data.gpu!==void 0){let data10=data.
gpu;if(data10&&typeof data10=="object"&&!Array.isArray(data10)){for(const key2 in data10){if(!(key2==="count"||key2==="memory"||key2==="driver"||key2==="foreign\
-processes")){const err24={instancePath:instancePath+"/gpu",schemaPath:"#/properties/gpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err24]}else{vErrors.push(err24)}errors++}}if(data10.count!==void 0){let data11=data10.
count;if(!(typeof data11=="number"&&(!(data11%1)&&!isNaN(data11))&&isFinite(data11))){const err25={instancePath:instancePath+"/gpu/count",schemaPath:"#/properti\
es/gpu/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err25]}else{vErrors.push(err25)}errors++}
if(typeof data11=="number"&&isFinite(data11)){if(data11>64||isNaN(data11)){const err26={instancePath:instancePath+"/gpu/count",schemaPath:"#/properties/gpu/prop\
erties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:64},message:"must be <= 64"};if(vErrors===null){vErrors=[err26]}else{vErrors.push(err26)}errors++}
if(data11<1||isNaN(data11)){const err27={instancePath:instancePath+"/gpu/count",schemaPath:"#/properties/gpu/properties/count/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};if(vErrors===null){vErrors=[err27]}else{vErrors.push(err27)}errors++}}}if(data10.memory!==void 0){if(!validate106(
data10.memory,{instancePath:instancePath+"/gpu/memory",parentData:data10,parentDataProperty:"memory",rootData,dynamicAnchors})){vErrors=vErrors===null?validate106.
errors:vErrors.concat(validate106.errors);errors=vErrors.length}}if(data10.driver!==void 0){let data13=data10.driver;if(typeof data13==="string"){if(!pattern21.
test(data13)){const err28={instancePath:instancePath+"/gpu/driver",schemaPath:"#/properties/gpu/properties/driver/pattern",keyword:"pattern",params:{pattern:"^(\
>=|>|=)[0-9]+(\\.[0-9]+){0,2}$"},message:'must match pattern "^(>=|>|=)[0-9]+(\\.[0-9]+){0,2}$"'};if(vErrors===null){vErrors=[err28]}else{vErrors.push(err28)}errors++}}else{
const err29={instancePath:instancePath+"/gpu/driver",schemaPath:"#/properties/gpu/properties/driver/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};if(vErrors===null){vErrors=[err29]}else{vErrors.push(err29)}errors++}}if(data10["foreign-processes"]!==void 0){let data14=data10["foreign-processes"];
if(!(data14==="fail"||data14==="warn"||data14==="ignore")){const err30={instancePath:instancePath+"/gpu/foreign-processes",schemaPath:"#/properties/gpu/properti\
es/foreign-processes/enum",keyword:"enum",params:{allowedValues:schema39.properties.gpu.properties["foreign-processes"].enum},message:"must be equal to one of t\
he allowed values"};if(vErrors===null){vErrors=[err30]}else{vErrors.push(err30)}errors++}}}else{const err31={instancePath:instancePath+"/gpu",schemaPath:"#/prop\
erties/gpu/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err31]}else{vErrors.push(err31)}errors++}}if(data.disk!==
void 0){if(!validate106(data.disk,{instancePath:instancePath+"/disk",parentData:data,parentDataProperty:"disk",rootData,dynamicAnchors})){vErrors=vErrors===null?
validate106.errors:vErrors.concat(validate106.errors);errors=vErrors.length}}if(data.timeout!==void 0){if(!validate109(data.timeout,{instancePath:instancePath+"\
/timeout",parentData:data,parentDataProperty:"timeout",rootData,dynamicAnchors})){vErrors=vErrors===null?validate109.errors:vErrors.concat(validate109.errors);errors=
vErrors.length}}if(data.grace!==void 0){if(!validate109(data.grace,{instancePath:instancePath+"/grace",parentData:data,parentDataProperty:"grace",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate109.errors:vErrors.concat(validate109.errors);errors=vErrors.length}}if(data.retry!==void 0){let data18=data.retry;if(data18&&typeof data18==
"object"&&!Array.isArray(data18)){for(const key3 in data18){if(!(key3==="attempts"||key3==="on")){const err32={instancePath:instancePath+"/retry",schemaPath:"#/\
properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have additional properties"};if(vErrors===
null){vErrors=[err32]}else{vErrors.push(err32)}errors++}}if(data18.attempts!==void 0){let data19=data18.attempts;if(!(typeof data19=="number"&&(!(data19%1)&&!isNaN(
data19))&&isFinite(data19))){const err33={instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err33]}else{vErrors.push(err33)}errors++}if(typeof data19=="number"&&isFinite(data19)){if(data19>
10||isNaN(data19)){const err34={instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{
comparison:"<=",limit:10},message:"must be <= 10"};if(vErrors===null){vErrors=[err34]}else{vErrors.push(err34)}errors++}if(data19<1||isNaN(data19)){const err35={
instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};if(vErrors===null){vErrors=[err35]}else{vErrors.push(err35)}errors++}}}if(data18.on!==void 0){let data20=data18.on;if(Array.isArray(data20)){const len2=data20.
length;for(let i2=0;i2<len2;i2++){let data21=data20[i2];if(!(data21==="preempted"||data21==="hardware")){const err36={instancePath:instancePath+"/retry/on/"+i2,
schemaPath:"#/properties/retry/properties/on/items/enum",keyword:"enum",params:{allowedValues:schema39.properties.retry.properties.on.items.enum},message:"must \
be equal to one of the allowed values"};if(vErrors===null){vErrors=[err36]}else{vErrors.push(err36)}errors++}}let i3=data20.length;let j0;if(i3>1){outer0:for(;i3--;){
for(j0=i3;j0--;){if(func0(data20[i3],data20[j0])){const err37={instancePath:instancePath+"/retry/on",schemaPath:"#/properties/retry/properties/on/uniqueItems",keyword:"\
uniqueItems",params:{i:i3,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};if(vErrors===null){vErrors=[err37]}else{vErrors.
push(err37)}errors++;break outer0}}}}}else{const err38={instancePath:instancePath+"/retry/on",schemaPath:"#/properties/retry/properties/on/type",keyword:"type",
params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err38]}else{vErrors.push(err38)}errors++}}}else{const err39={instancePath:instancePath+
"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err39]}else{vErrors.push(
err39)}errors++}}if(data.seed!==void 0){let data22=data.seed;if(!(typeof data22=="number"&&(!(data22%1)&&!isNaN(data22))&&isFinite(data22))){const err40={instancePath:instancePath+
"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err40]}else{vErrors.push(
err40)}errors++}if(typeof data22=="number"&&isFinite(data22)){if(data22>4294967295||isNaN(data22)){const err41={instancePath:instancePath+"/seed",schemaPath:"#/\
properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 4294967295"};if(vErrors===null){vErrors=[err41]}else{vErrors.
push(err41)}errors++}if(data22<0||isNaN(data22)){const err42={instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err42]}else{vErrors.push(err42)}errors++}}}}else{const err43={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err43]}else{vErrors.push(err43)}errors++}validate101.errors=
vErrors;return errors===0}validate101.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};var schema42={"description":"How a candidate is judged.\
 Read from the base branch only.","type":"object","additionalProperties":false,"properties":{"baselines":{"description":"What a candidate is compared with: the \
model in production, the model of the base branch.","type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["production","base"]},"default":["production",
"base"],"examples":[["production","base"]]},"metrics":{"description":"Gates by metric name. Metrics that are not listed are shown but never block.","type":"obje\
ct","maxProperties":256,"propertyNames":{"$ref":"#/$defs/metricName"},"additionalProperties":{"$ref":"#/$defs/gate"},"examples":[{"roc_auc":{"direction":"higher",
"margin":.002}}]},"predictions":{"description":"Columns of the predictions file. For readers: predictions are not compared yet.","type":"object","additionalProp\
erties":false,"properties":{"id":{"description":"Column that names the example.","type":"string","minLength":1,"examples":["id"]},"label":{"description":"Column\
 of the true value.","type":"string","minLength":1,"examples":["label"]},"score":{"description":"Column of the predicted value.","type":"string","minLength":1,"\
examples":["score"]}}},"command":{"description":"Scores a given model on the head's evaluation data; used when that data changed. `{model}` and `{out}` are repl\
aced.","type":"string","minLength":1,"maxLength":4096,"examples":["python evaluate.py --model {model} --out {out}"]},"slices":{"description":"Parts of the evalu\
ation data that are judged on their own.","type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{
"description":"Column whose values make the slices.","type":"string","minLength":1,"examples":["colour"]},"min-rows":{"description":"Smaller slices are listed, \
not judged.","type":"integer","minimum":1,"examples":[200]},"metrics":{"description":"Metrics judged per slice.","type":"array","items":{"$ref":"#/$defs/metricN\
ame"},"examples":[["roc_auc"]]},"margin":{"description":"Non-inferiority margin per slice.","type":"number","minimum":0,"examples":[.02]}}},"examples":[[{"by":"\
colour","min-rows":200,"metrics":["roc_auc"],"margin":.02}]]},"inconclusive":{"description":"What an inconclusive verdict means for approval.","enum":["warn","f\
ail","pass"],"default":"warn","examples":["warn"]}}};function validate114(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate114.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func2(data)>128){
const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};if(vErrors===null){vErrors=
[err0]}else{vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate114.errors=vErrors;return errors===
0}validate114.evaluated={"dynamicProps":false,"dynamicItems":false};var schema44={"description":"What one metric must hold. With `margin` it may be worse than e\
ach baseline by at most that much; `min` and `max` are absolute limits.","type":"object","additionalProperties":false,"properties":{"direction":{"description":"\
Which way is better. Inferred from the metric's name when left out; a metric of unknown direction never blocks.","enum":["higher","lower"],"examples":["higher"]},
"margin":{"description":"Non-inferiority margin, in the metric's own unit.","type":"number","minimum":0,"examples":[.002]},"min":{"description":"Smallest value \
allowed.","type":"number","examples":[.8]},"max":{"description":"Largest value allowed.","type":"number","examples":[50]}}};function validate116(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate116.evaluated;if(evaluated0.dynamicProps){
evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){for(const key0 in data){if(!(key0===
"direction"||key0==="margin"||key0==="min"||key0==="max")){const err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}if(data.direction!==void 0){let data0=data.direction;
if(!(data0==="higher"||data0==="lower")){const err1={instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues:schema44.
properties.direction.enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}if(data.margin!==
void 0){let data1=data.margin;if(typeof data1=="number"&&isFinite(data1)){if(data1<0||isNaN(data1)){const err2={instancePath:instancePath+"/margin",schemaPath:"\
#/properties/margin/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}
errors++}}else{const err3={instancePath:instancePath+"/margin",schemaPath:"#/properties/margin/type",keyword:"type",params:{type:"number"},message:"must be numb\
er"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}if(data.min!==void 0){let data2=data.min;if(!(typeof data2=="number"&&isFinite(data2))){
const err4={instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){
vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.max!==void 0){let data3=data.max;if(!(typeof data3=="number"&&isFinite(data3))){const err5={instancePath:instancePath+
"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}
errors++}}}else{const err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err6]}else{
vErrors.push(err6)}errors++}validate116.errors=vErrors;return errors===0}validate116.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};function validate113(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate113.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){for(const key0 in data){
if(!(key0==="baselines"||key0==="metrics"||key0==="predictions"||key0==="command"||key0==="slices"||key0==="inconclusive")){const err0={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=
[err0]}else{vErrors.push(err0)}errors++}}if(data.baselines!==void 0){let data0=data.baselines;if(Array.isArray(data0)){if(data0.length<1){const err1={instancePath:instancePath+
"/baselines",schemaPath:"#/properties/baselines/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++}const len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0];if(!(data1==="production"||data1==="base")){const err2={
instancePath:instancePath+"/baselines/"+i0,schemaPath:"#/properties/baselines/items/enum",keyword:"enum",params:{allowedValues:schema42.properties.baselines.items.
enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}let i1=data0.length;let j0;if(i1>
1){outer0:for(;i1--;){for(j0=i1;j0--;){if(func0(data0[i1],data0[j0])){const err3={instancePath:instancePath+"/baselines",schemaPath:"#/properties/baselines/uniq\
ueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++;break outer0}}}}}else{const err4={instancePath:instancePath+"/baselines",schemaPath:"#/properties/baselines/type",keyword:"\
type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.metrics!==void 0){let data2=data.
metrics;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(Object.keys(data2).length>256){const err5={instancePath:instancePath+"/metrics",schemaPath:"\
#/properties/metrics/maxProperties",keyword:"maxProperties",params:{limit:256},message:"must NOT have more than 256 properties"};if(vErrors===null){vErrors=[err5]}else{
vErrors.push(err5)}errors++}for(const key1 in data2){const _errs7=errors;if(!validate114(key1,{instancePath:instancePath+"/metrics",parentData:data2,parentDataProperty:"\
metrics",rootData,dynamicAnchors})){vErrors=vErrors===null?validate114.errors:vErrors.concat(validate114.errors);errors=vErrors.length}var valid4=_errs7===errors;
if(!valid4){const err6={instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/propertyNames",keyword:"propertyNames",params:{propertyName:key1},
message:"property name must be valid"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}for(const key2 in data2){if(!validate116(data2[key2],
{instancePath:instancePath+"/metrics/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data2,parentDataProperty:key2,rootData,dynamicAnchors})){vErrors=vErrors===
null?validate116.errors:vErrors.concat(validate116.errors);errors=vErrors.length}}}else{const err7={instancePath:instancePath+"/metrics",schemaPath:"#/propertie\
s/metrics/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}if(data.predictions!==
void 0){let data4=data.predictions;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){for(const key3 in data4){if(!(key3==="id"||key3==="label"||key3==="s\
core")){const err8={instancePath:instancePath+"/predictions",schemaPath:"#/properties/predictions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}if(data4.id!==void 0){let data5=data4.id;if(typeof data5===
"string"){if(func2(data5)<1){const err9={instancePath:instancePath+"/predictions/id",schemaPath:"#/properties/predictions/properties/id/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}else{const err10={instancePath:instancePath+
"/predictions/id",schemaPath:"#/properties/predictions/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=
[err10]}else{vErrors.push(err10)}errors++}}if(data4.label!==void 0){let data6=data4.label;if(typeof data6==="string"){if(func2(data6)<1){const err11={instancePath:instancePath+
"/predictions/label",schemaPath:"#/properties/predictions/properties/label/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}}else{const err12={instancePath:instancePath+"/predictions/label",schemaPath:"#\
/properties/predictions/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err12]}else{vErrors.push(
err12)}errors++}}if(data4.score!==void 0){let data7=data4.score;if(typeof data7==="string"){if(func2(data7)<1){const err13={instancePath:instancePath+"/predicti\
ons/score",schemaPath:"#/properties/predictions/properties/score/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}errors++}}else{const err14={instancePath:instancePath+"/predictions/score",schemaPath:"#/properties/\
predictions/properties/score/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}}}else{
const err15={instancePath:instancePath+"/predictions",schemaPath:"#/properties/predictions/type",keyword:"type",params:{type:"object"},message:"must be object"};
if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}}if(data.command!==void 0){let data8=data.command;if(typeof data8==="string"){if(func2(data8)>
4096){const err16={instancePath:instancePath+"/command",schemaPath:"#/properties/command/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT ha\
ve more than 4096 characters"};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}if(func2(data8)<1){const err17={instancePath:instancePath+"/\
command",schemaPath:"#/properties/command/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=
[err17]}else{vErrors.push(err17)}errors++}}else{const err18={instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err18]}else{vErrors.push(err18)}errors++}}if(data.slices!==void 0){let data9=data.slices;if(Array.
isArray(data9)){if(data9.length>64){const err19={instancePath:instancePath+"/slices",schemaPath:"#/properties/slices/maxItems",keyword:"maxItems",params:{limit:64},
message:"must NOT have more than 64 items"};if(vErrors===null){vErrors=[err19]}else{vErrors.push(err19)}errors++}const len1=data9.length;for(let i2=0;i2<len1;i2++){
let data10=data9[i2];if(data10&&typeof data10=="object"&&!Array.isArray(data10)){if(data10.by===void 0){const err20={instancePath:instancePath+"/slices/"+i2,schemaPath:"\
#/properties/slices/items/required",keyword:"required",params:{missingProperty:"by"},message:"must have required property 'by'"};if(vErrors===null){vErrors=[err20]}else{
vErrors.push(err20)}errors++}for(const key4 in data10){if(!(key4==="by"||key4==="min-rows"||key4==="metrics"||key4==="margin")){const err21={instancePath:instancePath+
"/slices/"+i2,schemaPath:"#/properties/slices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT have\
 additional properties"};if(vErrors===null){vErrors=[err21]}else{vErrors.push(err21)}errors++}}if(data10.by!==void 0){let data11=data10.by;if(typeof data11==="s\
tring"){if(func2(data11)<1){const err22={instancePath:instancePath+"/slices/"+i2+"/by",schemaPath:"#/properties/slices/items/properties/by/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err22]}else{vErrors.push(err22)}errors++}}else{const err23={
instancePath:instancePath+"/slices/"+i2+"/by",schemaPath:"#/properties/slices/items/properties/by/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};if(vErrors===null){vErrors=[err23]}else{vErrors.push(err23)}errors++}}if(data10["min-rows"]!==void 0){let data12=data10["min-rows"];if(!(typeof data12==
"number"&&(!(data12%1)&&!isNaN(data12))&&isFinite(data12))){const err24={instancePath:instancePath+"/slices/"+i2+"/min-rows",schemaPath:"#/properties/slices/ite\
ms/properties/min-rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err24]}else{vErrors.push(err24)}errors++}
if(typeof data12=="number"&&isFinite(data12)){if(data12<1||isNaN(data12)){const err25={instancePath:instancePath+"/slices/"+i2+"/min-rows",schemaPath:"#/propert\
ies/slices/items/properties/min-rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};if(vErrors===null){vErrors=[err25]}else{
vErrors.push(err25)}errors++}}}if(data10.metrics!==void 0){let data13=data10.metrics;if(Array.isArray(data13)){const len2=data13.length;for(let i3=0;i3<len2;i3++){
if(!validate114(data13[i3],{instancePath:instancePath+"/slices/"+i2+"/metrics/"+i3,parentData:data13,parentDataProperty:i3,rootData,dynamicAnchors})){vErrors=vErrors===
null?validate114.errors:vErrors.concat(validate114.errors);errors=vErrors.length}}}else{const err26={instancePath:instancePath+"/slices/"+i2+"/metrics",schemaPath:"\
#/properties/slices/items/properties/metrics/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err26]}else{vErrors.
push(err26)}errors++}}if(data10.margin!==void 0){let data15=data10.margin;if(typeof data15=="number"&&isFinite(data15)){if(data15<0||isNaN(data15)){const err27={
instancePath:instancePath+"/slices/"+i2+"/margin",schemaPath:"#/properties/slices/items/properties/margin/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};if(vErrors===null){vErrors=[err27]}else{vErrors.push(err27)}errors++}}else{const err28={instancePath:instancePath+"/slices/"+i2+"/margin",
schemaPath:"#/properties/slices/items/properties/margin/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err28]}else{
vErrors.push(err28)}errors++}}}else{const err29={instancePath:instancePath+"/slices/"+i2,schemaPath:"#/properties/slices/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"};if(vErrors===null){vErrors=[err29]}else{vErrors.push(err29)}errors++}}}else{const err30={instancePath:instancePath+"/slices",
schemaPath:"#/properties/slices/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err30]}else{vErrors.push(err30)}
errors++}}if(data.inconclusive!==void 0){let data16=data.inconclusive;if(!(data16==="warn"||data16==="fail"||data16==="pass")){const err31={instancePath:instancePath+
"/inconclusive",schemaPath:"#/properties/inconclusive/enum",keyword:"enum",params:{allowedValues:schema42.properties.inconclusive.enum},message:"must be equal t\
o one of the allowed values"};if(vErrors===null){vErrors=[err31]}else{vErrors.push(err31)}errors++}}}else{const err32={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err32]}else{vErrors.push(err32)}errors++}validate113.errors=vErrors;return errors===
0}validate113.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};var pattern23=new RegExp("^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?$","u");function validate120(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate120.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.
dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){for(const key0 in data){if(!(key0==="required"||key0==="from"||key0===
"author"||key0==="expires")){const err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}if(data.required!==void 0){let data0=data.required;if(!(typeof data0==
"number"&&(!(data0%1)&&!isNaN(data0))&&isFinite(data0))){const err1={instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(typeof data0=="number"&&isFinite(data0)){
if(data0>10||isNaN(data0)){const err2={instancePath:instancePath+"/required",schemaPath:"#/properties/required/maximum",keyword:"maximum",params:{comparison:"<=",
limit:10},message:"must be <= 10"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data0<1||isNaN(data0)){const err3={instancePath:instancePath+
"/required",schemaPath:"#/properties/required/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}}}if(data.from!==void 0){let data1=data.from;if(Array.isArray(data1)){if(data1.length>64){const err4={instancePath:instancePath+"/fr\
om",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"};if(vErrors===null){vErrors=[err4]}else{
vErrors.push(err4)}errors++}if(data1.length<1){const err5={instancePath:instancePath+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}const len0=data1.length;for(let i0=0;i0<
len0;i0++){let data2=data1[i0];if(typeof data2==="string"){if(!pattern23.test(data2)){const err6={instancePath:instancePath+"/from/"+i0,schemaPath:"#/properties\
/from/items/pattern",keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?$"},message:'must match pattern "^@[A-Za-z0-9][A\
-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?$"'};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}else{const err7={instancePath:instancePath+"/f\
rom/"+i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err7]}else{vErrors.
push(err7)}errors++}}let i1=data1.length;let j0;if(i1>1){const indices0={};for(;i1--;){let item0=data1[i1];if(typeof item0!=="string"){continue}if(typeof indices0[item0]==
"number"){j0=indices0[item0];const err8={instancePath:instancePath+"/from",schemaPath:"#/properties/from/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"\
must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++;break}indices0[item0]=
i1}}}else{const err9={instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===
null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}if(data.author!==void 0){if(false!==data.author){const err10={instancePath:instancePath+"/author",schemaPath:"\
#/properties/author/const",keyword:"const",params:{allowedValue:false},message:"must be equal to constant"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(
err10)}errors++}}if(data.expires!==void 0){if(!validate109(data.expires,{instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"expires",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate109.errors:vErrors.concat(validate109.errors);errors=vErrors.length}}}else{const err11={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}validate120.errors=
vErrors;return errors===0}validate120.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};var pattern24=new RegExp("^(file:///[A-Za-z0-9._/-]+|oci://[a-z0-9.:-]+/[a-z0-9._/-]+)$","u");var pattern25=new RegExp("^[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100\
}$","u");var pattern26=new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$","u");var schema47={"description":"One environment: when it is promoted to, and which manifests\
 change.","type":"object","additionalProperties":false,"required":["on","files"],"properties":{"on":{"description":"When: at the merge, after another environmen\
t, or by a `/promote` command.","oneOf":[{"enum":["merge","command"]},{"type":"object","additionalProperties":false,"required":["after"],"properties":{"after":{
"$ref":"#/$defs/name","description":"The environment that comes before.","examples":["staging"]}}}],"examples":["merge",{"after":"staging"}]},"mode":{"descripti\
on":"Commit to the branch, or open a pull request in the GitOps repository.","enum":["commit","pull-request"],"default":"commit","examples":["commit"]},"files":{
"description":"Manifests and the values to set in them. Every other byte stays as it is.","type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/tar\
get"},"examples":[[{"path":"apps/wine/kustomization.yaml","set":{"images[name=wine].newTag":"{version}"}}]]},"argocd":{"description":"The Argo CD application th\
at deploys this environment. For readers: nothing depends on it yet.","type":"object","additionalProperties":false,"required":["application"],"properties":{"app\
lication":{"description":"Name of the Application.","type":"string","minLength":1,"maxLength":253,"examples":["wine-production"]}}}}};function validate127(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate127.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.path===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required pr\
operty 'path'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.set===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"set"},message:"must have required property 'set'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}for(const key0 in data){
if(!(key0==="path"||key0==="document"||key0==="set")){const err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}if(data.path!==void 0){if(!validate97(data.path,
{instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors})){vErrors=vErrors===null?validate97.errors:vErrors.concat(
validate97.errors);errors=vErrors.length}}if(data.document!==void 0){let data1=data.document;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(Object.
keys(data1).length<1){const err3={instancePath:instancePath+"/document",schemaPath:"#/properties/document/minProperties",keyword:"minProperties",params:{limit:1},
message:"must NOT have fewer than 1 properties"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}for(const key1 in data1){if(!(key1==="apiVer\
sion"||key1==="kind"||key1==="name")){const err4={instancePath:instancePath+"/document",schemaPath:"#/properties/document/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}
if(data1.apiVersion!==void 0){if(typeof data1.apiVersion!=="string"){const err5={instancePath:instancePath+"/document/apiVersion",schemaPath:"#/properties/docum\
ent/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}
if(data1.kind!==void 0){if(typeof data1.kind!=="string"){const err6={instancePath:instancePath+"/document/kind",schemaPath:"#/properties/document/properties/kin\
d/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}if(data1.name!==void 0){
if(typeof data1.name!=="string"){const err7={instancePath:instancePath+"/document/name",schemaPath:"#/properties/document/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}}else{const err8={instancePath:instancePath+"/docum\
ent",schemaPath:"#/properties/document/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(
err8)}errors++}}if(data.set!==void 0){let data5=data.set;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(Object.keys(data5).length>32){const err9={instancePath:instancePath+
"/set",schemaPath:"#/properties/set/maxProperties",keyword:"maxProperties",params:{limit:32},message:"must NOT have more than 32 properties"};if(vErrors===null){
vErrors=[err9]}else{vErrors.push(err9)}errors++}if(Object.keys(data5).length<1){const err10={instancePath:instancePath+"/set",schemaPath:"#/properties/set/minPr\
operties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}
errors++}for(const key2 in data5){const _errs14=errors;if(typeof key2==="string"){if(func2(key2)>512){const err11={instancePath:instancePath+"/set",schemaPath:"\
#/properties/set/propertyNames/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",propertyName:key2};if(vErrors===
null){vErrors=[err11]}else{vErrors.push(err11)}errors++}if(func2(key2)<1){const err12={instancePath:instancePath+"/set",schemaPath:"#/properties/set/propertyNam\
es/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",propertyName:key2};if(vErrors===null){vErrors=[err12]}else{vErrors.
push(err12)}errors++}}var valid2=_errs14===errors;if(!valid2){const err13={instancePath:instancePath+"/set",schemaPath:"#/properties/set/propertyNames",keyword:"\
propertyNames",params:{propertyName:key2},message:"property name must be valid"};if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}errors++}}for(const key3 in data5){
let data6=data5[key3];if(typeof data6==="string"){if(func2(data6)>1024){const err14={instancePath:instancePath+"/set/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/set/additionalProperties/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};if(vErrors===
null){vErrors=[err14]}else{vErrors.push(err14)}errors++}}else{const err15={instancePath:instancePath+"/set/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/set/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err15]}else{vErrors.push(
err15)}errors++}}}else{const err16={instancePath:instancePath+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}}}else{const err17={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};if(vErrors===null){vErrors=[err17]}else{vErrors.push(err17)}errors++}validate127.errors=vErrors;return errors===0}validate127.
evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};function validate125(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate125.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.
items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.on===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"on"},message:"must have required property 'on'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.files===void 0){const err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"files"},message:"must have required property 'files'"};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++}for(const key0 in data){if(!(key0==="on"||key0==="mode"||key0==="files"||key0==="argocd")){const err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=
[err2]}else{vErrors.push(err2)}errors++}}if(data.on!==void 0){let data0=data.on;const _errs3=errors;let valid1=false;let passing0=null;const _errs4=errors;if(!(data0===
"merge"||data0==="command")){const err3={instancePath:instancePath+"/on",schemaPath:"#/properties/on/oneOf/0/enum",keyword:"enum",params:{allowedValues:schema47.
properties.on.oneOf[0].enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}var _valid0=_errs4===
errors;if(_valid0){valid1=true;passing0=0}const _errs5=errors;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.after===void 0){const err4={instancePath:instancePath+
"/on",schemaPath:"#/properties/on/oneOf/1/required",keyword:"required",params:{missingProperty:"after"},message:"must have required property 'after'"};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}for(const key1 in data0){if(!(key1==="after")){const err5={instancePath:instancePath+"/on",schemaPath:"#/p\
roperties/on/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};if(vErrors===
null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data0.after!==void 0){if(!validate92(data0.after,{instancePath:instancePath+"/on/after",parentData:data0,
parentDataProperty:"after",rootData,dynamicAnchors})){vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors);errors=vErrors.length}}}else{const err6={
instancePath:instancePath+"/on",schemaPath:"#/properties/on/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=
[err6]}else{vErrors.push(err6)}errors++}var _valid0=_errs5===errors;if(_valid0&&valid1){valid1=false;passing0=[passing0,1]}else{if(_valid0){valid1=true;passing0=
1}}if(!valid1){const err7={instancePath:instancePath+"/on",schemaPath:"#/properties/on/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must mat\
ch exactly one schema in oneOf"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}else{errors=_errs3;if(vErrors!==null){if(_errs3){vErrors.length=
_errs3}else{vErrors=null}}}}if(data.mode!==void 0){let data2=data.mode;if(!(data2==="commit"||data2==="pull-request")){const err8={instancePath:instancePath+"/m\
ode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:schema47.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}if(data.files!==void 0){let data3=data.files;if(Array.isArray(data3)){if(data3.length>64){const err9={
instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"};if(vErrors===
null){vErrors=[err9]}else{vErrors.push(err9)}errors++}if(data3.length<1){const err10={instancePath:instancePath+"/files",schemaPath:"#/properties/files/minItems",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}const len0=data3.
length;for(let i0=0;i0<len0;i0++){if(!validate127(data3[i0],{instancePath:instancePath+"/files/"+i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors})){
vErrors=vErrors===null?validate127.errors:vErrors.concat(validate127.errors);errors=vErrors.length}}}else{const err11={instancePath:instancePath+"/files",schemaPath:"\
#/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}}if(data.
argocd!==void 0){let data5=data.argocd;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(data5.application===void 0){const err12={instancePath:instancePath+
"/argocd",schemaPath:"#/properties/argocd/required",keyword:"required",params:{missingProperty:"application"},message:"must have required property 'application'"};
if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}for(const key2 in data5){if(!(key2==="application")){const err13={instancePath:instancePath+
"/argocd",schemaPath:"#/properties/argocd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additiona\
l properties"};if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}errors++}}if(data5.application!==void 0){let data6=data5.application;if(typeof data6===
"string"){if(func2(data6)>253){const err14={instancePath:instancePath+"/argocd/application",schemaPath:"#/properties/argocd/properties/application/maxLength",keyword:"\
maxLength",params:{limit:253},message:"must NOT have more than 253 characters"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}if(func2(data6)<
1){const err15={instancePath:instancePath+"/argocd/application",schemaPath:"#/properties/argocd/properties/application/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}}else{const err16={instancePath:instancePath+
"/argocd/application",schemaPath:"#/properties/argocd/properties/application/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err16]}else{vErrors.push(err16)}errors++}}}else{const err17={instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err17]}else{vErrors.push(err17)}errors++}}}else{const err18={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err18]}else{vErrors.push(err18)}errors++}validate125.errors=
vErrors;return errors===0}validate125.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};function validate123(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate123.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.
dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.store===void 0){const err0={instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"store"},message:"must have required property 'store'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}
errors++}if(data.repository===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"repository"},message:"must ha\
ve required property 'repository'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.environments===void 0){const err2={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"environments"},message:"must have required property 'environments'"};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}for(const key0 in data){if(!(key0==="store"||key0==="repository"||key0==="branch"||key0==="environments")){const err3={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===
null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}if(data.store!==void 0){let data0=data.store;if(typeof data0==="string"){if(func2(data0)>512){const err4={
instancePath:instancePath+"/store",schemaPath:"#/properties/store/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 charact\
ers"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}if(!pattern24.test(data0)){const err5={instancePath:instancePath+"/store",schemaPath:"#\
/properties/store/pattern",keyword:"pattern",params:{pattern:"^(file:///[A-Za-z0-9._/-]+|oci://[a-z0-9.:-]+/[a-z0-9._/-]+)$"},message:'must match pattern "^(fil\
e:///[A-Za-z0-9._/-]+|oci://[a-z0-9.:-]+/[a-z0-9._/-]+)$"'};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}else{const err6={instancePath:instancePath+
"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(
err6)}errors++}}if(data.repository!==void 0){let data1=data.repository;if(typeof data1==="string"){if(!pattern25.test(data1)){const err7={instancePath:instancePath+
"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}$"},message:'must match p\
attern "^[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}$"'};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}else{const err8={instancePath:instancePath+
"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err8]}else{vErrors.
push(err8)}errors++}}if(data.branch!==void 0){let data2=data.branch;if(typeof data2==="string"){if(func2(data2)>200){const err9={instancePath:instancePath+"/bra\
nch",schemaPath:"#/properties/branch/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};if(vErrors===null){vErrors=
[err9]}else{vErrors.push(err9)}errors++}if(func2(data2)<1){const err10={instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}if(!pattern26.
test(data2)){const err11={instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9\
._/-]*$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]*$"'};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}}else{const err12={
instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=
[err12]}else{vErrors.push(err12)}errors++}}if(data.environments!==void 0){let data3=data.environments;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(Object.
keys(data3).length>16){const err13={instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/maxProperties",keyword:"maxProperties",params:{
limit:16},message:"must NOT have more than 16 properties"};if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}errors++}if(Object.keys(data3).length<1){
const err14={instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minProperties",keyword:"minProperties",params:{limit:1},message:"mu\
st NOT have fewer than 1 properties"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}for(const key1 in data3){const _errs10=errors;if(!validate92(
key1,{instancePath:instancePath+"/environments",parentData:data3,parentDataProperty:"environments",rootData,dynamicAnchors})){vErrors=vErrors===null?validate92.
errors:vErrors.concat(validate92.errors);errors=vErrors.length}var valid1=_errs10===errors;if(!valid1){const err15={instancePath:instancePath+"/environments",schemaPath:"\
#/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid"};if(vErrors===null){vErrors=[err15]}else{
vErrors.push(err15)}errors++}}for(const key2 in data3){if(!validate125(data3[key2],{instancePath:instancePath+"/environments/"+key2.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:data3,parentDataProperty:key2,rootData,dynamicAnchors})){vErrors=vErrors===null?validate125.errors:vErrors.concat(validate125.errors);errors=vErrors.
length}}}else{const err16={instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type:"object"},message:"\
must be object"};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}}}else{const err17={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err17]}else{vErrors.push(err17)}errors++}validate123.errors=vErrors;return errors===0}validate123.
evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};function validate94(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate94.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=
void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.train===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"train"},message:"must have required property 'train'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}for(const key0 in data){
if(!(key0==="task"||key0==="data"||key0==="train"||key0==="evaluate"||key0==="approve"||key0==="promote")){const err1={instancePath,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}}if(data.task!==void 0){let data0=data.task;if(!(data0==="binary-classification"||data0==="multiclass-classification"||data0==="regression"||
data0==="ranking"||data0==="generation"||data0==="other")){const err2={instancePath:instancePath+"/task",schemaPath:"#/properties/task/enum",keyword:"enum",params:{
allowedValues:schema36.properties.task.enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}
if(data.data!==void 0){let data1=data.data;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(Object.keys(data1).length>64){const err3={instancePath:instancePath+
"/data",schemaPath:"#/properties/data/maxProperties",keyword:"maxProperties",params:{limit:64},message:"must NOT have more than 64 properties"};if(vErrors===null){
vErrors=[err3]}else{vErrors.push(err3)}errors++}for(const key1 in data1){const _errs5=errors;if(!validate92(key1,{instancePath:instancePath+"/data",parentData:data1,
parentDataProperty:"data",rootData,dynamicAnchors})){vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors);errors=vErrors.length}var valid1=_errs5===
errors;if(!valid1){const err4={instancePath:instancePath+"/data",schemaPath:"#/properties/data/propertyNames",keyword:"propertyNames",params:{propertyName:key1},
message:"property name must be valid"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}for(const key2 in data1){if(!validate96(data1[key2],{
instancePath:instancePath+"/data/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors})){vErrors=vErrors===
null?validate96.errors:vErrors.concat(validate96.errors);errors=vErrors.length}}}else{const err5={instancePath:instancePath+"/data",schemaPath:"#/properties/dat\
a/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.train!==void 0){
if(!validate101(data.train,{instancePath:instancePath+"/train",parentData:data,parentDataProperty:"train",rootData,dynamicAnchors})){vErrors=vErrors===null?validate101.
errors:vErrors.concat(validate101.errors);errors=vErrors.length}}if(data.evaluate!==void 0){if(!validate113(data.evaluate,{instancePath:instancePath+"/evaluate",
parentData:data,parentDataProperty:"evaluate",rootData,dynamicAnchors})){vErrors=vErrors===null?validate113.errors:vErrors.concat(validate113.errors);errors=vErrors.
length}}if(data.approve!==void 0){if(!validate120(data.approve,{instancePath:instancePath+"/approve",parentData:data,parentDataProperty:"approve",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.errors);errors=vErrors.length}}if(data.promote!==void 0){if(!validate123(data.promote,{instancePath:instancePath+
"/promote",parentData:data,parentDataProperty:"promote",rootData,dynamicAnchors})){vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.errors);
errors=vErrors.length}}}else{const err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=
[err6]}else{vErrors.push(err6)}errors++}validate94.errors=vErrors;return errors===0}validate94.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};
function validate91(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){;let vErrors=null;let errors=0;const evaluated0=validate91.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}const _errs1=errors;let valid0=false;const _errs2=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.models===void 0){const err0={instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{
missingProperty:"models"},message:"must have required property 'models'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}var _valid0=_errs2===
errors;valid0=valid0||_valid0;const _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.include===void 0){const err1={instancePath,schemaPath:"\
#/anyOf/1/required",keyword:"required",params:{missingProperty:"include"},message:"must have required property 'include'"};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}}var _valid0=_errs3===errors;valid0=valid0||_valid0;if(!valid0){const err2={instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}else{errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.
length=_errs1}else{vErrors=null}}}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.version===void 0){const err3={instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}
errors++}for(const key0 in data){if(!(key0==="version"||key0==="models"||key0==="include")){const err4={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}
errors++}}if(data.version!==void 0){if(1!==data.version){const err5={instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",
params:{allowedValue:1},message:"must be equal to constant"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.models!==void 0){let data1=data.
models;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(Object.keys(data1).length>256){const err6={instancePath:instancePath+"/models",schemaPath:"#/\
properties/models/maxProperties",keyword:"maxProperties",params:{limit:256},message:"must NOT have more than 256 properties"};if(vErrors===null){vErrors=[err6]}else{
vErrors.push(err6)}errors++}if(Object.keys(data1).length<1){const err7={instancePath:instancePath+"/models",schemaPath:"#/properties/models/minProperties",keyword:"\
minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}for(const key1 in data1){
const _errs8=errors;if(!validate92(key1,{instancePath:instancePath+"/models",parentData:data1,parentDataProperty:"models",rootData,dynamicAnchors})){vErrors=vErrors===
null?validate92.errors:vErrors.concat(validate92.errors);errors=vErrors.length}var valid2=_errs8===errors;if(!valid2){const err8={instancePath:instancePath+"/mo\
dels",schemaPath:"#/properties/models/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid"};if(vErrors===null){
vErrors=[err8]}else{vErrors.push(err8)}errors++}}for(const key2 in data1){if(!validate94(data1[key2],{instancePath:instancePath+"/models/"+key2.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors})){vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.errors);
errors=vErrors.length}}}else{const err9={instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},message:"\
must be object"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}if(data.include!==void 0){let data3=data.include;if(Array.isArray(data3)){if(data3.
length>32){const err10={instancePath:instancePath+"/include",schemaPath:"#/properties/include/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT h\
ave more than 32 items"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}if(data3.length<1){const err11={instancePath:instancePath+"/includ\
e",schemaPath:"#/properties/include/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};if(vErrors===null){vErrors=[err11]}else{
vErrors.push(err11)}errors++}const len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];if(typeof data4==="string"){if(func2(data4)>256){const err12={
instancePath:instancePath+"/include/"+i0,schemaPath:"#/properties/include/items/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more th\
an 256 characters"};if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}if(func2(data4)<1){const err13={instancePath:instancePath+"/include/"+i0,
schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=
[err13]}else{vErrors.push(err13)}errors++}}else{const err14={instancePath:instancePath+"/include/"+i0,schemaPath:"#/properties/include/items/type",keyword:"type",
params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}}}else{const err15={instancePath:instancePath+
"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err15]}else{vErrors.
push(err15)}errors++}}}else{const err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=
[err16]}else{vErrors.push(err16)}errors++}validate91.errors=vErrors;return errors===0}validate91.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};

;// CONCATENATED MODULE: ./build/schemas/trainyard.schema.json
const trainyard_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://trainyard.dev/schemas/trainyard/v1.json","title":"TrainyardConfiguration","description":"Configuration of Trainyard in a model repository, written as trainyard.yaml at its root. Paths are relative to the repository root and may not leave it.","type":"object","additionalProperties":false,"required":["version"],"anyOf":[{"required":["models"]},{"required":["include"]}],"properties":{"version":{"description":"Version of this file\'s format.","const":1,"examples":[1]},"models":{"description":"The models of this repository, by name. A name is part of artifact names, comments and file paths, so it is short and plain.","type":"object","minProperties":1,"maxProperties":256,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/model"},"examples":[{"wine-quality":{"train":{"command":"python train.py"}}}]},"include":{"description":"Globs of further files of this format, one per model in a monorepo. Included files may not include others.","type":"array","minItems":1,"maxItems":32,"items":{"type":"string","minLength":1,"maxLength":256},"examples":[["models/*/trainyard.yaml"]]}},"$defs":{"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},"path":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\\\u0000-\\\\u001f\\\\\\\\]+$"},"duration":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h|d)$"},"size":{"type":"string","pattern":"^[1-9][0-9]{0,5}(\\\\.[0-9]{1,3})?(B|KiB|MiB|GiB|TiB)$"},"metricName":{"type":"string","minLength":1,"maxLength":128},"model":{"description":"One model: its data, how it is trained, judged, approved and promoted.","type":"object","additionalProperties":false,"required":["train"],"properties":{"task":{"description":"What the model predicts. For readers: nothing depends on it yet.","enum":["binary-classification","multiclass-classification","regression","ranking","generation","other"],"default":"other","examples":["binary-classification"]},"data":{"description":"Data sets by name. Their content is part of the input key, so a changed row means a new training.","type":"object","maxProperties":64,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/dataset"},"examples":[{"train":{"path":"data/train.csv","schema":"data/wine.schema.json"}}]},"train":{"$ref":"#/$defs/train"},"evaluate":{"$ref":"#/$defs/evaluate"},"approve":{"$ref":"#/$defs/approve"},"promote":{"$ref":"#/$defs/promote"}}},"dataset":{"description":"One data file, a DVC pointer (.dvc), a path tracked by dvc.lock, or a Git-LFS pointer.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path","description":"The data file.","examples":["data/train.csv"]},"schema":{"$ref":"#/$defs/path","description":"JSON Schema (2020-12) of one row. Without it only the file\'s structure is checked.","examples":["data/wine.schema.json"]},"format":{"description":"File format. Read from the file\'s ending when left out.","enum":["csv","tsv","jsonl"],"examples":["csv"]},"role":{"description":"`evaluation` marks the rows that metrics are computed on: numbers are comparable only when they are the same.","enum":["training","evaluation"],"default":"training","examples":["evaluation"]}}},"train":{"description":"The training job. Read from the head of a pull request.","type":"object","additionalProperties":false,"required":["command","inputs","outputs"],"properties":{"runner":{"description":"Labels of the runner that trains (`runs-on`).","type":"array","minItems":1,"maxItems":10,"items":{"description":"One label.","type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","examples":["self-hosted"]},"default":["self-hosted","gpu"],"examples":[["self-hosted","gpu"]]},"command":{"description":"Command line that trains the model, run by `bash -euo pipefail -c` in the repository root without any token in its environment.","type":"string","minLength":1,"maxLength":4096,"examples":["python train.py"]},"inputs":{"description":"Globs of the files that decide the result: code, parameters, requirements. With the data they make the input key; equal keys are trained once.","type":"array","minItems":1,"maxItems":128,"items":{"type":"string","minLength":1,"maxLength":256},"examples":[["train.py","params.yaml","requirements.txt"]]},"outputs":{"description":"What the command writes.","type":"object","additionalProperties":false,"required":["model","metrics"],"properties":{"model":{"$ref":"#/$defs/path","description":"The model: a file or a folder.","examples":["out/model"]},"metrics":{"$ref":"#/$defs/path","description":"Metrics as JSON: names and numbers, nested objects are joined with dots.","examples":["out/metrics.json"]},"predictions":{"$ref":"#/$defs/path","description":"Predictions on the evaluation data, one row per example. Kept with the candidate; not compared yet.","examples":["out/predictions.csv"]},"checkpoint":{"$ref":"#/$defs/path","description":"Folder where the command keeps checkpoints. Emptied before a training, because resuming is not supported yet.","examples":["out/ckpt"]}}},"gpu":{"description":"GPUs the training needs; checked before it starts.","type":"object","additionalProperties":false,"properties":{"count":{"description":"How many GPUs.","type":"integer","minimum":1,"maximum":64,"examples":[1]},"memory":{"$ref":"#/$defs/size","description":"Free memory each GPU must have.","examples":["16GiB"]},"driver":{"description":"Driver version range.","type":"string","pattern":"^(>=|>|=)[0-9]+(\\\\.[0-9]+){0,2}$","examples":[">=550"]},"foreign-processes":{"description":"What to do when other processes hold GPU memory.","enum":["fail","warn","ignore"],"default":"fail","examples":["fail"]}}},"disk":{"$ref":"#/$defs/size","description":"Free disk space needed before training starts.","examples":["20GiB"]},"timeout":{"$ref":"#/$defs/duration","description":"Longest time the command may take.","default":"1h","examples":["5h"]},"grace":{"$ref":"#/$defs/duration","description":"Time between the polite stop (SIGTERM) and the hard one (SIGKILL) at the timeout.","default":"30s","examples":["90s"]},"retry":{"description":"When to train again after a failure.","type":"object","additionalProperties":false,"properties":{"attempts":{"description":"Attempts in all.","type":"integer","minimum":1,"maximum":10,"examples":[2]},"on":{"description":"Causes worth another attempt.","type":"array","items":{"enum":["preempted","hardware"]},"uniqueItems":true,"examples":[["preempted","hardware"]]}}},"seed":{"description":"Seed given to the command as TRAINYARD_SEED and PYTHONHASHSEED.","type":"integer","minimum":0,"maximum":4294967295,"examples":[42]}}},"evaluate":{"description":"How a candidate is judged. Read from the base branch only.","type":"object","additionalProperties":false,"properties":{"baselines":{"description":"What a candidate is compared with: the model in production, the model of the base branch.","type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["production","base"]},"default":["production","base"],"examples":[["production","base"]]},"metrics":{"description":"Gates by metric name. Metrics that are not listed are shown but never block.","type":"object","maxProperties":256,"propertyNames":{"$ref":"#/$defs/metricName"},"additionalProperties":{"$ref":"#/$defs/gate"},"examples":[{"roc_auc":{"direction":"higher","margin":0.002}}]},"predictions":{"description":"Columns of the predictions file. For readers: predictions are not compared yet.","type":"object","additionalProperties":false,"properties":{"id":{"description":"Column that names the example.","type":"string","minLength":1,"examples":["id"]},"label":{"description":"Column of the true value.","type":"string","minLength":1,"examples":["label"]},"score":{"description":"Column of the predicted value.","type":"string","minLength":1,"examples":["score"]}}},"command":{"description":"Scores a given model on the head\'s evaluation data; used when that data changed. `{model}` and `{out}` are replaced.","type":"string","minLength":1,"maxLength":4096,"examples":["python evaluate.py --model {model} --out {out}"]},"slices":{"description":"Parts of the evaluation data that are judged on their own.","type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"description":"Column whose values make the slices.","type":"string","minLength":1,"examples":["colour"]},"min-rows":{"description":"Smaller slices are listed, not judged.","type":"integer","minimum":1,"examples":[200]},"metrics":{"description":"Metrics judged per slice.","type":"array","items":{"$ref":"#/$defs/metricName"},"examples":[["roc_auc"]]},"margin":{"description":"Non-inferiority margin per slice.","type":"number","minimum":0,"examples":[0.02]}}},"examples":[[{"by":"colour","min-rows":200,"metrics":["roc_auc"],"margin":0.02}]]},"inconclusive":{"description":"What an inconclusive verdict means for approval.","enum":["warn","fail","pass"],"default":"warn","examples":["warn"]}}},"gate":{"description":"What one metric must hold. With `margin` it may be worse than each baseline by at most that much; `min` and `max` are absolute limits.","type":"object","additionalProperties":false,"properties":{"direction":{"description":"Which way is better. Inferred from the metric\'s name when left out; a metric of unknown direction never blocks.","enum":["higher","lower"],"examples":["higher"]},"margin":{"description":"Non-inferiority margin, in the metric\'s own unit.","type":"number","minimum":0,"examples":[0.002]},"min":{"description":"Smallest value allowed.","type":"number","examples":[0.8]},"max":{"description":"Largest value allowed.","type":"number","examples":[50]}}},"approve":{"description":"Who may approve a promotion. Read from the base branch only.","type":"object","additionalProperties":false,"properties":{"required":{"description":"How many approvals a promotion needs.","type":"integer","minimum":1,"maximum":10,"default":1,"examples":[1]},"from":{"description":"Users (`@login`) and teams (`@organisation/team`) who may approve. Anyone with write access or more when left out.","type":"array","minItems":1,"maxItems":64,"uniqueItems":true,"items":{"description":"A user or a team, with `@` in front.","type":"string","pattern":"^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?$","examples":["@alice","@acme/risk-ml"]},"examples":[["@acme/risk-ml","@alice"]]},"author":{"description":"Reserved: the author and the committers of a pull request never count as approvers, so only `false` is allowed.","const":false,"default":false,"examples":[false]},"expires":{"$ref":"#/$defs/duration","description":"How long an approval holds.","default":"7d","examples":["7d"]}}},"promote":{"description":"Where an approved model goes. Read from the base branch only.","type":"object","additionalProperties":false,"required":["store","repository","environments"],"properties":{"store":{"description":"Where model files are kept, content-addressed: `file:///path` for a share that the runners and the cluster mount, `oci://registry/repository` for an OCI registry.","type":"string","maxLength":512,"pattern":"^(file:///[A-Za-z0-9._/-]+|oci://[a-z0-9.:-]+/[a-z0-9._/-]+)$","examples":["file:///srv/models","oci://ghcr.io/acme/models/wine-quality"]},"repository":{"description":"The GitOps repository, `owner/name`.","type":"string","pattern":"^[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}$","examples":["acme/deploy"]},"branch":{"description":"Branch of the GitOps repository.","type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","default":"main","examples":["main"]},"environments":{"description":"Environments by name; `after` relations may not form a circle.","type":"object","minProperties":1,"maxProperties":16,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/environment"},"examples":[{"production":{"on":"merge","files":[]}}]}}},"environment":{"description":"One environment: when it is promoted to, and which manifests change.","type":"object","additionalProperties":false,"required":["on","files"],"properties":{"on":{"description":"When: at the merge, after another environment, or by a `/promote` command.","oneOf":[{"enum":["merge","command"]},{"type":"object","additionalProperties":false,"required":["after"],"properties":{"after":{"$ref":"#/$defs/name","description":"The environment that comes before.","examples":["staging"]}}}],"examples":["merge",{"after":"staging"}]},"mode":{"description":"Commit to the branch, or open a pull request in the GitOps repository.","enum":["commit","pull-request"],"default":"commit","examples":["commit"]},"files":{"description":"Manifests and the values to set in them. Every other byte stays as it is.","type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/target"},"examples":[[{"path":"apps/wine/kustomization.yaml","set":{"images[name=wine].newTag":"{version}"}}]]},"argocd":{"description":"The Argo CD application that deploys this environment. For readers: nothing depends on it yet.","type":"object","additionalProperties":false,"required":["application"],"properties":{"application":{"description":"Name of the Application.","type":"string","minLength":1,"maxLength":253,"examples":["wine-production"]}}}}},"target":{"description":"One manifest and what to set in it.","type":"object","additionalProperties":false,"required":["path","set"],"properties":{"path":{"$ref":"#/$defs/path","description":"YAML file in the GitOps repository.","examples":["apps/wine/production/inference.yaml"]},"document":{"description":"Which document of a file with several.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"apiVersion":{"description":"`apiVersion` of the document.","type":"string","examples":["serving.kserve.io/v1beta1"]},"kind":{"description":"`kind` of the document.","type":"string","examples":["InferenceService"]},"name":{"description":"`metadata.name` of the document.","type":"string","examples":["wine"]}}},"set":{"description":"Values by path. A path is keys joined with dots; `[name=x]` picks a list item, `[0]` a position, `[\\"a.b\\"]` a key with dots. Placeholders: {artifact.uri}, {artifact.path} (the same below the store\'s root), {artifact.digest}, {version}, {model}, {environment}, {commit}, {input-key}.","type":"object","minProperties":1,"maxProperties":32,"propertyNames":{"minLength":1,"maxLength":512},"additionalProperties":{"type":"string","maxLength":1024},"examples":[{"spec.predictor.model.storageUri":"{artifact.uri}"}]}}}}}');
;// CONCATENATED MODULE: ./build/src/config/schema-place.js

// The schema is our own file; its inferred type is only too detailed.
const ROOT = trainyard_schema_namespaceObject;
const DEFINITIONS = trainyard_schema_namespaceObject.$defs;
/** The schema's node for a path of keys and positions; undefined where it describes nothing. */
function schemaPlace(path) {
    let place = resolve(ROOT);
    for (const key of path) {
        const node = place === undefined ? undefined : childOf(place.node, key);
        if (node === undefined)
            return undefined;
        place = resolve(node);
    }
    return place;
}
/** The keys that may stand in a mapping; empty when any may. */
const allowedKeys = (node) => Object.keys(mappingOf(node)?.properties ?? {});
function childOf(node, key) {
    const { properties, additionalProperties, items } = mappingOf(node) ?? node;
    if (properties !== undefined && Object.hasOwn(properties, key))
        return properties[key];
    if (typeof additionalProperties === 'object')
        return additionalProperties;
    return items;
}
/** The node itself, or that one of its alternatives which describes a mapping. */
const mappingOf = (node) => node.oneOf === undefined ? node : node.oneOf.find((alternative) => alternative.properties !== undefined);
/** Follows a reference; what stands beside it (description, examples) wins. */
function resolve(node) {
    const definition = node.$ref?.replace('#/$defs/', '');
    const target = definition === undefined ? undefined : DEFINITIONS[definition];
    return { node: { ...target, ...node }, definition };
}

;// CONCATENATED MODULE: ./build/src/config/schema-words.js
/** What a place wants, to complete "must be …". */
function expectation({ node, definition }) {
    if (definition === 'duration')
        return 'a duration such as `90s`, `15m`, `5h` or `7d`';
    if (definition === 'size')
        return 'a size such as `512MiB` or `20GiB`';
    if (definition === 'path')
        return 'a path in the repository, with `/` between folders';
    if (definition === 'name')
        return 'a name of lower-case letters, digits and hyphens';
    if (node.oneOf !== undefined)
        return node.oneOf.map(alternative).join(' or ');
    if (node.const !== undefined)
        return `\`${JSON.stringify(node.const)}\``;
    if (node.enum !== undefined)
        return oneOf(node.enum);
    const { minimum, maximum, examples, pattern } = node;
    if (minimum !== undefined || maximum !== undefined)
        return `${typeWord(node.type)} of ${bounds(minimum, maximum)}`;
    const example = examples?.[0];
    if (pattern !== undefined && example !== undefined)
        return `in a form such as \`${String(example)}\``;
    return typeWord(node.type);
}
function alternative(node) {
    if (node.enum !== undefined)
        return oneOf(node.enum);
    const keys = Object.keys(node.properties ?? {}).map((key) => `\`${key}\``);
    return `a mapping with the key ${keys.join(', ')}`;
}
const oneOf = (values) => {
    const words = values.map((value) => `\`${String(value)}\``);
    return words.length === 1 ? words.join() : `one of ${words.join(', ')}`;
};
const bounds = (minimum, maximum) => [minimum === undefined ? [] : `at least ${minimum}`, maximum === undefined ? [] : `at most ${maximum}`]
    .flat()
    .join(' and ');
function typeWord(type) {
    switch (type) {
        case 'string':
            return 'a text';
        case 'integer':
            return 'a whole number';
        case 'number':
            return 'a number';
        case 'array':
            return 'a list';
        case 'object':
            return 'a mapping';
        case 'boolean':
            return '`true` or `false`';
        default:
            return 'something else';
    }
}
/** What kind of thing was written. */
function typeName(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'a mapping';
    return value === null ? 'nothing' : typeWord(typeof value);
}
/** Words that older YAML read as true and false. */
const OLD_BOOLEANS = ['yes', 'no', 'on', 'off', 'y', 'n'];
/** What to do about a value of the wrong kind. */
function valueHint({ node }, value) {
    const described = [node.description, exampleOf(node)].filter((part) => part !== undefined).join(' ');
    const trap = trapOf(node, value);
    const hint = [trap, described].filter((part) => part !== undefined && part !== '').join(' ');
    return hint === '' ? undefined : hint;
}
function trapOf(node, value) {
    if (value === null)
        return 'There is nothing after the `:`.';
    if (typeof value === 'string' && wantsBoolean(node) && OLD_BOOLEANS.includes(value.toLowerCase())) {
        return `\`${value}\` is a text in YAML 1.2: write \`true\` or \`false\`.`;
    }
    if (typeof value === 'string' && wantsNumber(node) && value.trim() !== '' && Number.isFinite(Number(value))) {
        return 'Remove the quotes.';
    }
    if (typeof value !== 'string' && typeof value !== 'object' && node.type === 'string') {
        return `Put it in quotes: \`"${String(value)}"\`.`;
    }
    if (node.type === 'array' && typeof value !== 'object')
        return `Write a list: \`[${String(value).slice(0, 40)}]\`.`;
    return undefined;
}
const wantsBoolean = (node) => node.type === 'boolean' || typeof node.const === 'boolean';
const wantsNumber = (node) => node.type === 'integer' || node.type === 'number' || typeof node.const === 'number';
const exampleOf = ({ examples, type }) => {
    const example = examples?.[0];
    if (example === undefined || type === 'object')
        return undefined;
    return `For example: \`${typeof example === 'string' ? example : JSON.stringify(example)}\`.`;
};

;// CONCATENATED MODULE: ./build/src/config/schema-problems.js






const schema_problems_MOST_PROBLEMS = 50;
/** Holds a file against the schema. Every problem names its place, what is allowed there, and what was probably meant. */
function checkSchema(yaml) {
    const { data } = yaml;
    if (validateTrainyard(data))
        return { kind: 'valid', configuration: data };
    const errors = validateTrainyard.errors ?? [];
    // Where no alternative fits, what each of them misses is noise: one sentence names them all.
    const undecided = errors.filter(isUndecided).map((error) => error.instancePath);
    const relevant = errors.filter((error) => isUndecided(error) || !undecided.some((path) => isAtOrBelow(error.instancePath, path)));
    const problems = relevant.flatMap((error) => describe(error, yaml) ?? []);
    return { kind: 'problems', problems: problems.sort(byPlace).slice(0, schema_problems_MOST_PROBLEMS) };
}
const isUndecided = ({ keyword, instancePath }) => keyword === 'oneOf' || (keyword === 'anyOf' && instancePath !== '');
const isAtOrBelow = (path, ancestor) => path === ancestor || path.startsWith(`${ancestor}/`);
const byPlace = (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
/** Undefined for an error that another one says better. */
function describe(error, yaml) {
    const path = segmentsOf(error.instancePath);
    const value = valueAt(yaml.data, path);
    switch (error.keyword) {
        case 'additionalProperties':
            return unknownKey(yaml, path, textParam(error, 'additionalProperty'));
        case 'required':
            // The two keys that the root wants one of; said once, by `anyOf`.
            return path.length === 0 && textParam(error, 'missingProperty') !== 'version'
                ? undefined
                : missingKey(yaml, path, textParam(error, 'missingProperty'));
        case 'anyOf':
            return new src_errors/* UserError */.yo('config.missing-key', 'There are no `models` here.', {
                ...placeOf(yaml, []),
                hint: 'Add `models:`, or `include:` with the files that hold them.',
            });
        case 'propertyNames':
            return wrongName(yaml, path, textParam(error, 'propertyName'));
        case 'pattern':
        case 'minLength':
        case 'maxLength':
            // About a key when the value is no text; said by `propertyNames`.
            return typeof value === 'string' ? wrongValue(yaml, path, value, 'config.wrong-value') : undefined;
        case 'type':
            return wrongValue(yaml, path, value, 'config.wrong-type');
        case 'minItems':
        case 'minProperties':
        case 'maxItems':
        case 'maxProperties':
        case 'uniqueItems':
            return wrongCount(yaml, path, error);
        default:
            return wrongValue(yaml, path, value, 'config.wrong-value');
    }
}
function unknownKey(yaml, path, key) {
    const place = schemaPlace(path);
    const allowed = place === undefined ? [] : allowedKeys(place.node);
    const meant = suggest(key, allowed);
    const list = `Allowed here: ${allowed.map((name) => `\`${name}\``).join(', ')}.`;
    const where = path.length === 0 ? '' : ` in ${shownPath(path)}`;
    return new src_errors/* UserError */.yo('config.unknown-key', `Unknown key ${quoted(key)}${where}.`, {
        ...keyPlaceOf(yaml, [...path, key]),
        hint: meant === undefined ? list : `Did you mean \`${meant}\`? ${list}`,
    });
}
function missingKey(yaml, path, key) {
    const node = schemaPlace([...path, key])?.node;
    const example = node?.examples?.[0];
    const hint = example === undefined ? `Add \`${key}:\`.` : `Add for example \`${key}: ${inline(example)}\`.`;
    const where = path.length === 0 ? 'The file' : shownPath(path);
    return new src_errors/* UserError */.yo('config.missing-key', `${where} needs the key \`${key}\`.`, {
        ...placeOf(yaml, path),
        hint: node?.description === undefined ? hint : `${hint} ${node.description}`,
    });
}
function wrongName(yaml, path, key) {
    const kind = path.at(-1) === 'models' ? 'model' : 'name';
    return new src_errors/* UserError */.yo('config.wrong-name', `${quoted(key)} cannot be the name of a ${kind} in ${shownPath(path)}.`, {
        ...keyPlaceOf(yaml, [...path, key]),
        hint: 'A name has 1 to 63 lower-case letters, digits and hyphens, and starts and ends with a letter or digit.',
    });
}
function wrongValue(yaml, path, value, code) {
    const place = schemaPlace(path);
    const what = path.length === 0 ? 'The file' : shownPath(path);
    const expected = place === undefined ? 'something else' : expectation(place);
    const given = typeof value === 'object' && value !== null ? typeName(value) : inline(value);
    const hint = place === undefined ? undefined : valueHint(place, value);
    return new src_errors/* UserError */.yo(code, `${what} must be ${expected}, not ${given}.`, { ...placeOf(yaml, path), hint });
}
function wrongCount(yaml, path, error) {
    const rule = error.keyword === 'uniqueItems'
        ? 'has the same entry twice'
        : `must have at ${error.keyword.startsWith('min') ? 'least' : 'most'} ${error.params['limit']} entries`;
    const example = schemaPlace(path)?.node.examples?.[0];
    return new src_errors/* UserError */.yo('config.wrong-value', `${shownPath(path)} ${rule}.`, {
        ...placeOf(yaml, path),
        hint: example === undefined ? undefined : `For example: \`${inline(example)}\`.`,
    });
}
const placeOf = (yaml, path) => yaml.positions.get(pointerOf(path)) ?? ancestorPlace(yaml, path);
const keyPlaceOf = (yaml, path) => yaml.keyPositions.get(pointerOf(path)) ?? placeOf(yaml, path);
/** What came through an alias is written somewhere else: the alias is the place to correct. */
const ancestorPlace = (yaml, path) => path.length === 0 ? { file: yaml.file, line: 1, column: 1 } : placeOf(yaml, path.slice(0, -1));
const segmentsOf = (pointer) => pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
function valueAt(data, path) {
    return path.reduce((value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined, data);
}
function textParam(error, name) {
    const value = error.params[name];
    return typeof value === 'string' ? value : '';
}
const schema_problems_LONGEST = 80;
const shorten = (text) => (text.length > schema_problems_LONGEST ? `${text.slice(0, schema_problems_LONGEST)}…` : text);
const quoted = (text) => shorten(JSON.stringify(text));
const inline = (value) => shorten(JSON.stringify(value) ?? 'nothing');
/** `models.wine.train.inputs[0]`, with a backtick on both sides. */
const shownPath = (path) => {
    const parts = path.map((key, index) => {
        if (/^\d+$/.test(key))
            return `[${key}]`;
        const text = /^[\w-]+$/.test(key) ? key : JSON.stringify(key).replaceAll('`', "'");
        return index === 0 ? text : `.${text}`;
    });
    return `\`${shorten(parts.join(''))}\``;
};

;// CONCATENATED MODULE: ./build/src/config/load.js












/** Larger than any configuration written by hand. */
const MOST_BYTES = 1024 * 1024;
/**
 * Reads the configuration of a commit: the file, what it includes, and whether what it names is there.
 * @param path of the main file, relative to the repository root
 * @throws UserError or UserErrors with every problem found, each at file, line and column
 */
async function loadProject(tree, path) {
    const project = await loadProjectIfPresent(tree, path);
    if (project !== undefined)
        return project;
    throw new src_errors/* UserError */.yo('config.missing', `There is no ${path} in the commit ${tree.commit.slice(0, 12)}.`, {
        file: path,
        hint: 'Add the configuration, or set the input `config` to its path.',
    });
}
/** As `loadProject`; undefined when the commit has no such file. */
async function loadProjectIfPresent(tree, path) {
    const index = await indexTree(tree);
    const main = await readFile(index, configPath(path));
    if (main === undefined)
        return undefined;
    const files = [main];
    const problems = [...main.problems];
    for (const include of includedFiles(index, main)) {
        if (include.kind === 'problem')
            problems.push(include.problem);
        else {
            const file = await readFile(index, include.path);
            if (file === undefined)
                throw new Error(`The tree lists ${include.path} but does not hold it.`);
            files.push(file);
            problems.push(...file.problems, ...nestedIncludes(file));
        }
    }
    problems.push(...duplicateModels(files));
    // What belongs to half a configuration would be reported as missing.
    (0,src_errors/* throwProblems */.Jh)(problems);
    const project = buildProject(tree, files);
    (0,src_errors/* throwProblems */.Jh)([...checkModels(project, files), ...(await checkData(index, project))].sort(load_byPlace));
    return project;
}
async function readFile(index, path) {
    const located = await locate(index, path);
    if (located.kind === 'missing')
        return undefined;
    const failed = (problems) => ({
        file: path,
        models: [],
        include: [],
        positions: new Map(),
        problems,
    });
    if (located.kind !== 'file') {
        return failed([
            new src_errors/* UserError */.yo('config.path', `${path} is not a file of this repository.`, {
                file: path,
                hint: 'The configuration must be a plain file; a link may not leave the repository.',
            }),
        ]);
    }
    const content = await index.tree.read(located.entry.path, MOST_BYTES);
    if (content === undefined)
        throw new Error(`The tree lists ${path} but does not hold it.`);
    const parsed = parseYaml(path, content);
    if (parsed.kind === 'problems')
        return failed(parsed.problems);
    const checked = checkSchema(parsed.yaml);
    if (checked.kind === 'problems')
        return failed(checked.problems);
    const { models = {}, include = [] } = checked.configuration;
    return { file: path, models: Object.entries(models), include, positions: parsed.yaml.positions, problems: [] };
}
function configPath(path) {
    const checked = repositoryPath(path);
    if (checked.kind === 'inside')
        return checked.path;
    throw new src_errors/* UserError */.yo('config.path', `The input \`config\` is ${JSON.stringify(path)}, which ${checked.message}.`, {
        hint: 'Write a path relative to the repository root, such as `trainyard.yaml`.',
    });
}
const nestedIncludes = ({ file, include, positions }) => include.length === 0
    ? []
    : [
        new src_errors/* UserError */.yo('config.include', `${file} is included itself, so it may not include others.`, {
            ...(positions.get('/include') ?? { file }),
            hint: 'Put all globs into the main file.',
        }),
    ];
function duplicateModels(files) {
    const first = new Map();
    return files.flatMap(({ file, models, positions }) => models.flatMap(([name]) => {
        const position = positions.get(pointerOf(['models', name])) ?? { file, line: 1, column: 1 };
        const earlier = first.get(name);
        if (earlier === undefined) {
            first.set(name, position);
            return [];
        }
        return [
            new src_errors/* UserError */.yo('config.duplicate-model', `The model \`${name}\` is also in ${earlier.file}:${earlier.line}.`, {
                ...position,
                hint: 'Model names are unique in a repository: rename one of the two.',
            }),
        ];
    }));
}
function buildProject(tree, files) {
    const positions = new Map();
    for (const file of files) {
        for (const [pointer, position] of file.positions)
            if (!positions.has(pointer))
                positions.set(pointer, position);
    }
    const models = files.flatMap(({ file, models }) => models.map(([name, model]) => buildModel(name, file, model)));
    return { file: files[0]?.file ?? '', commit: tree.commit, models, positions };
}
function checkModels(project, files) {
    const raw = new Map(files.flatMap(({ models }) => models));
    return project.models.flatMap((model) => {
        const written = raw.get(model.name);
        const placeOf = placesOfModel((pointer) => positionOf(project, pointer), model.name);
        return written === undefined ? [] : checkModel(model, written, placeOf);
    });
}
/** Data sets and their schemas have to be there. Refused paths are reported as such, not as missing. */
async function checkData(index, project) {
    const datasets = project.models.flatMap((model) => model.data.map((dataset) => ({ model, dataset })));
    return gatherProblems(datasets, async ({ model, dataset }) => {
        const placeOf = placesOfModel((pointer) => positionOf(project, pointer), model.name);
        const problems = [];
        if (isUsable(dataset.path)) {
            const location = await locateData(index, dataset.path);
            const place = placeOf('data', dataset.name, 'path');
            if (location.kind === 'problem')
                problems.push(missingData(dataset, place, location));
        }
        if (dataset.schema !== undefined && isUsable(dataset.schema)) {
            const place = placeOf('data', dataset.name, 'schema');
            problems.push(...(await schemaProblems(index, dataset.schema, place)));
        }
        (0,src_errors/* throwProblems */.Jh)(problems);
    });
}
const isUsable = (path) => repositoryPath(path).kind === 'inside';
async function schemaProblems(index, path, place) {
    const { kind } = await locate(index, path);
    if (kind === 'file')
        return [];
    const what = kind === 'missing' ? 'does not exist in this commit' : 'is not a file of this repository';
    return [
        new src_errors/* UserError */.yo('config.schema-missing', `The schema ${path} ${what}.`, {
            ...place,
            hint: 'Commit the JSON Schema, or remove the key `schema`.',
        }),
    ];
}
const load_byPlace = (a, b) => compareText(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./build/src/config/load-base.js


async function loadBaseProject(tree, path) {
    try {
        const project = await loadProjectIfPresent(tree, path);
        return project === undefined ? { kind: 'absent' } : { kind: 'present', project };
    }
    catch (error) {
        if (error instanceof src_errors/* UserError */.yo)
            return { kind: 'broken', problems: [error] };
        if (error instanceof src_errors/* UserErrors */.tQ)
            return { kind: 'broken', problems: error.problems };
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(98799);
;// CONCATENATED MODULE: ./build/src/records/digest.js


/** SHA-256 of bytes or UTF-8 text, 64 hex digits. */
function sha256(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}
/**
 * Digest of a record: SHA-256 of its canonical JSON, so that key order and white space do not matter.
 *
 * Canonical form: RFC 8785 (JSON Canonicalization Scheme). Throws on values JSON cannot hold, such as NaN.
 */
function recordDigest(record) {
    const canonical = (0,canonicalize/* default */.A)(record);
    if (canonical === undefined)
        throw new TypeError('A record must be a JSON value.');
    return `sha256:${sha256(canonical)}`;
}
/** Digest of a set of files: the record digest of their list, sorted by path in code-unit order. */
function digest_treeDigest(files) {
    const sorted = files
        .map(({ path, size, sha256 }) => ({ path, size, sha256 }))
        .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return recordDigest(sorted);
}

;// CONCATENATED MODULE: ./build/src/config/policy.js


/** Undefined when the base has no configuration or not this model: then there is no policy yet. */
function policyOf(base, model) {
    const found = base === undefined ? undefined : modelNamed(base, model);
    if (found === undefined)
        return undefined;
    const { evaluate, approve, promote } = found;
    return { evaluate, approve, promote, digest: policyDigest(evaluate, approve, promote) };
}
/** Whether a change edits the policy of a model; adding or removing one is an edit. */
function policyChanged(base, head) {
    return base?.digest !== head?.digest;
}
function policyDigest(evaluate, approve, promote) {
    return recordDigest({
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

;// CONCATENATED MODULE: ./build/src/records/workflow-edits.js
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
        return `its commit ${distrust_commit_short(commit)} has no history in common with the base branch`;
    if (parting === commit)
        return undefined;
    const [before, after] = [await entriesOf(repository, parting), await entriesOf(repository, commit)];
    const edits = workflowEdits(before, after);
    if (edits.length > 0 && !(ownWorkflows && commit === head))
        return `its commit ${distrust_commit_short(commit)} edits workflows (${listed(edits)})`;
    if (commit === head)
        return undefined;
    const elsewhere = notIn(await entriesOf(repository, head), changed(before, after));
    if (elsewhere.length === 0 || (await wasMerged(commit)))
        return undefined;
    return `its commit ${distrust_commit_short(commit)} has other content than ${distrust_commit_short(head)} (${listed(elsewhere)})`;
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
    const more = paths.length - NAMED;
    return paths.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
const distrust_commit_short = (commit) => commit.slice(0, 12);

;// CONCATENATED MODULE: ./build/src/records/read-record.js




/** No record comes near this size; what is larger is not one. */
const MAXIMUM_RECORD_BYTES = 4_194_304;
const SHOWN_PROBLEMS = 3;
/**
 * Reads candidate.json. Throws `UserError('record.…')` for what is not one.
 * @param where names the source in errors: `candidate.json of artifact 12`
 */
function readCandidate(content, where) {
    return validated(parseJson(content, where), validateCandidate, where);
}
/** Reads report.json. Throws `UserError('record.…')` for what is not one. */
function readReport(content, where) {
    return validated(parseJson(content, where), validateReport, where);
}
/** Reads a release record, which is YAML. Throws `UserError('record.…')` for what is not one. */
function readRelease(content, where) {
    return validated(read_record_parseYaml(content, where), validateRelease, where);
}
function parseJson(content, where) {
    const text = read_record_decode(content, where);
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new src_errors/* UserError */.yo('record.syntax', `${where} is not JSON.`, { cause });
    }
}
function read_record_parseYaml(content, where) {
    // A record never needs an alias, and without them no few bytes can unfold into many.
    const document = (0,dist/* parseDocument */.Tp)(read_record_decode(content, where), { schema: 'core', uniqueKeys: true });
    try {
        const [error] = document.errors;
        if (error !== undefined)
            throw error;
        return document.toJS({ maxAliasCount: 0 });
    }
    catch (cause) {
        const reason = (0,src_errors/* messageOf */.bD)(cause).split('\n')[0] ?? '';
        throw new src_errors/* UserError */.yo('record.syntax', `${where} is not YAML: ${reason}`, { cause });
    }
}
function read_record_decode(content, where) {
    if (content.byteLength > MAXIMUM_RECORD_BYTES) {
        throw new src_errors/* UserError */.yo('record.too-large', `${where} has ${content.byteLength} bytes; a record has at most ${MAXIMUM_RECORD_BYTES}.`);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch (cause) {
        throw new src_errors/* UserError */.yo('record.encoding', `${where} is not UTF-8 text.`, { cause });
    }
}
function validated(value, validate, where) {
    if (!validate(value)) {
        const problems = (validate.errors ?? [])
            .slice(0, SHOWN_PROBLEMS)
            .map(({ instancePath, message }) => `${instancePath.slice(0, 200) || 'it'} ${message ?? 'is wrong'}`);
        throw new src_errors/* UserError */.yo('record.invalid', `${where} does not have the form of a record: ${problems.join('; ')}.`);
    }
    try {
        recordDigest(value);
    }
    catch (cause) {
        // Half a surrogate pair passes JSON and the schema, and has no canonical form.
        throw new src_errors/* UserError */.yo('record.invalid', `${where} holds text that is not Unicode.`, { cause });
    }
    return value;
}

;// CONCATENATED MODULE: ./build/src/records/download-record.js



/** Record artifacts carry small files, at most predictions beside the record. */
const MAXIMUM_ARTIFACT_BYTES = 268_435_456;
/**
 * One file of an artifact. The download is removed again.
 * Throws `UserError('record.missing')` when the artifact does not hold the file, and what the ports throw.
 */
async function downloadRecord({ artifacts, files }, artifact, file) {
    const folder = await files.temporaryFolder('trainyard-record-');
    try {
        const target = external_node_path_.posix.join(folder, 'artifact');
        await artifacts.download(artifact, target, MAXIMUM_ARTIFACT_BYTES);
        // Listing the files refuses symbolic links, which could lead to files of this machine.
        const found = (await files.walk(target)).some(({ path }) => path === file);
        const content = found ? await files.read(external_node_path_.posix.join(target, file), MAXIMUM_RECORD_BYTES) : undefined;
        if (content === undefined) {
            throw new src_errors/* UserError */.yo('record.missing', `The artifact ${artifact.name} holds no ${file}.`);
        }
        return content;
    }
    finally {
        await files.remove(folder);
    }
}

;// CONCATENATED MODULE: ./build/src/records/provenance.js
/** Events that run the workflow of the repository itself; `pull_request` is further bound to its head by the caller. */
const TRUSTED_EVENTS = ['pull_request', 'push', 'workflow_dispatch', 'schedule'];
/**
 * Why an artifact of this run must not be believed; undefined when it may be.
 *
 * An artifact's name says nothing: any workflow of any branch can upload one. What GitHub records about the run cannot be
 * forged by the code that the run executes.
 */
function distrust(run, expected) {
    if (run.headRepository !== expected.repository)
        return `run ${run.id} belongs to ${run.headRepository ?? 'a deleted repository'}, not to ${expected.repository}`;
    if (run.path !== expected.workflowPath)
        return `run ${run.id} is of the workflow ${run.path}, not of ${expected.workflowPath}`;
    if (!TRUSTED_EVENTS.includes(run.event))
        return `run ${run.id} was started by the event ${run.event}`;
    return undefined;
}
/**
 * Why a pull request's run must not be believed for what it was merged with; undefined when it may be.
 *
 * A run of a pull request executes the head merged into the base, workflows included, but GitHub records the head only. Whoever can push
 * can choose a base of their own for a head that somebody else will look at. So every pull request of that branch must go, and have
 * gone, to the expected one.
 */
async function distrustBase(runs, { id, event, headBranch }, { baseBranch }) {
    if (event !== 'pull_request')
        return undefined;
    const proposals = headBranch === undefined ? [] : await runs.proposals(headBranch);
    if (proposals.length === 0)
        return `no pull request is known for run ${id}`;
    const other = proposals.find(({ base, moved }) => base !== baseBranch || moved);
    if (other === undefined)
        return undefined;
    const where = other.base === baseBranch ? `went to another branch before` : `goes to ${other.base}`;
    return `run ${id} may have used another base than ${baseBranch}, because #${other.number} of the same branch ${where}; a pull request from a new branch helps`;
}

;// CONCATENATED MODULE: ./build/src/records/first-believable.js


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
        rejected.push(`Artifact ${artifact.id}: ${examined.because}.`);
    }
    return { kind: 'none', rejected };
}
async function examine(runs, artifact, expected, read) {
    const reject = (because) => ({ kind: 'rejected', because });
    if (artifact.expired)
        return reject('it has expired');
    if (artifact.runId === undefined)
        return reject('GitHub does not say which run uploaded it');
    try {
        const run = await runs.get(artifact.runId);
        const doubt = distrust(run, expected);
        if (doubt !== undefined)
            return reject(doubt);
        const reading = await read(artifact, run);
        return reading.kind === 'rejected' ? reading : { kind: 'found', found: reading.found, artifact, run };
    }
    catch (error) {
        if (!(error instanceof src_errors/* UserError */.yo))
            throw error;
        // Deleted meanwhile is an answer; no permission, too many requests or an outage are none.
        if (error.code.startsWith('github.') && error.code !== 'github.not-found')
            throw error;
        return reject(error.message.replace(/\.$/, ''));
    }
}

;// CONCATENATED MODULE: ./build/src/records/names.js
/** Names under which records are kept on GitHub. Trust never rests on a name alone: see `provenance.ts`. */
const SHORT = 12;
/** Artifact with candidate.json, metrics and predictions. */
const candidateArtifactName = (model, inputKey) => `candidate-${model}-${inputKey.slice(0, SHORT)}`;
/** Artifact with the model's files. */
const modelArtifactName = (model, inputKey) => `model-${model}-${inputKey.slice(0, SHORT)}`;
/** Artifact with report.json, named by the head commit that it speaks of. */
const reportArtifactName = (model, headCommit) => `report-${model}-${headCommit.slice(0, SHORT)}`;
const CANDIDATE_FILE = 'candidate.json';
const REPORT_FILE = 'report.json';
/** Check run that `compare` writes. */
const checkName = (model) => `trainyard/${model}`;
const EXTERNAL_ID = 'trainyard:report:v1:';
/** The check run's external id carries the report's digest: only a job with `checks: write` can set it. */
const checkExternalId = (reportDigest) => `${EXTERNAL_ID}${reportDigest}`;
/** The report digest in an external id; undefined when it is not one of ours. */
function reportDigestOf(externalId) {
    const digest = externalId.startsWith(EXTERNAL_ID) ? externalId.slice(EXTERNAL_ID.length) : '';
    return /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : undefined;
}
/** Commit status that branch protection can require. */
const APPROVAL_STATUS = 'trainyard/approval';
/** Hidden first line of a model's sticky comment. */
const reportMarker = (model) => `<!-- trainyard:report v=1 key=${model} -->`;
/** The release record and the ledger in the GitOps repository. */
const releasePath = (model, environment) => `releases/${model}/${environment}.yaml`;
const ledgerPath = (model) => `releases/${model}/ledger.jsonl`;

;// CONCATENATED MODULE: ./build/src/records/find-candidate.js







/**
 * The newest candidate of a model with this input key that can be believed. Its artifact's name proves nothing: the run that uploaded
 * it must be one of the expected workflow, for a commit that changes nothing but what the head holds too and no workflow at all, and the
 * record must name that run, the commit GitHub ran it for, and the whole key.
 * Errors of GitHub are thrown; a candidate that is wrong is passed over and told in `rejected`.
 */
async function findCandidate(source, wanted) {
    const name = candidateArtifactName(wanted.model, wanted.inputKey);
    const result = await firstBelievable(source.runs, name, wanted, async (artifact, run) => {
        const doubt = (await distrustBase(source.runs, run, wanted)) ??
            (await distrustCommit(source.repository, wanted, run.headCommit));
        if (doubt !== undefined)
            return { kind: 'rejected', because: doubt };
        const record = readCandidate(await downloadRecord(source, artifact, CANDIDATE_FILE), CANDIDATE_FILE);
        const because = contradiction(record, run, wanted);
        return because === undefined ? { kind: 'believed', found: record } : { kind: 'rejected', because };
    });
    if (result.kind === 'none')
        return result;
    const { found: record, artifact, run } = result;
    return { kind: 'found', record, digest: recordDigest(record), artifact, run };
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
        const glob = select_inputs_normalised(excludes ? written.slice(1) : written);
        const matches = globMatcher(glob);
        const found = index.list.filter((entry) => matches(entry.path));
        if (found.length === 0 && !excludes) {
            const hint = hintFor(index, glob);
            const message = `No file of this commit matches the input ${JSON.stringify(written)}.`;
            problems.push(new src_errors/* UserError */.yo('config.no-match', message, { ...placeOf('train', 'inputs', position), hint }));
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
            problems.push(new src_errors/* UserError */.yo('config.path', message, { ...placeOf('train', 'inputs'), hint }));
        }
        else
            for (const file of followed.files)
                files.set(file.path, file);
    }
    problems.push(...overwritten(model, [...files.keys()], placeOf));
    (0,src_errors/* throwProblems */.Jh)(problems);
    return [...files.values()].sort(byPath);
}
const select_inputs_normalised = (glob) => {
    const checked = repositoryPath(glob);
    return checked.kind === 'inside' ? checked.path : glob;
};
async function follow(index, { path, kind, id }) {
    if (kind !== 'symlink')
        return { kind: 'files', files: [{ path, id }] };
    const located = await locate(index, path);
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
        const input = output === undefined ? undefined : inputs.find((path) => isWithin(path, output));
        if (input === undefined)
            return [];
        const message = `The output \`${key}\` would replace ${input}, which is an input.`;
        const hint = 'Let the training write below a folder that no input glob matches, for example `out/`.';
        return [new src_errors/* UserError */.yo('config.output-overlap', message, { ...placeOf('train', 'outputs', key), hint })];
    });
}
function hintFor({ folders }, glob) {
    if (folders.has(glob))
        return `\`${glob}\` is a folder: write \`${glob}/**\` for everything in it.`;
    return isGlob(glob)
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
    const index = await indexTree(tree);
    const keys = new Map();
    const problems = await gatherProblems(project.models, async (model) => {
        keys.set(model.name, await inputKey(index, project, model));
    });
    (0,src_errors/* throwProblems */.Jh)(problems);
    return keys;
}
async function inputKey(index, project, model) {
    const placeOf = placesOfModel((pointer) => positionOf(project, pointer), model.name);
    const data = [];
    let inputs = [];
    const problems = [
        ...(await gatherProblems([model], async () => {
            inputs = await selectInputs(index, model, placeOf);
        })),
        ...(await gatherProblems(model.data, async (dataset) => {
            data.push(await dataDigest(index, dataset, placeOf('data', dataset.name, 'path')));
        })),
    ];
    (0,src_errors/* throwProblems */.Jh)(problems);
    const train = decidingTrain(model.train);
    return { key: keyOf(model.name, train, inputs, data), inputs, data, train };
}
function keyOf(model, train, inputs, data) {
    const identities = data
        .map(({ name, path, role, digest }) => ({ name, path, role, digest }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    return recordDigest({ version: 1, model, train, inputs, data: identities }).replace(/^sha256:/, '');
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

;// CONCATENATED MODULE: ./build/actions/compare/baselines.js






/** The model in production: the release record in the GitOps repository, for the first environment that a merge promotes to. */
async function productionBaseline(model, promote, gitops) {
    const environment = promote?.environments.find(({ on }) => on.kind === 'merge')?.name;
    if (promote === undefined || environment === undefined) {
        return baselines_absent('production', 'No environment is promoted to at the merge, so there is no production to compare with.');
    }
    const { repository: name, branch } = promote;
    const path = releasePath(model, environment);
    return await orUnreadable('production', `The release record in ${name} could not be read`, async () => {
        const repository = gitops(name);
        const head = await repository.branchHead(branch);
        if (head === undefined) {
            return baselines_unreadable('production', `The branch ${branch} of ${name} does not exist, or the token may not read it.`);
        }
        const content = await (await repository.tree(head)).read(path, MAXIMUM_RECORD_BYTES);
        if (content === undefined)
            return baselines_absent('production', `Nothing was released to ${environment} yet.`);
        const release = readRelease(content, `${path} in ${name}`);
        if (release.model !== model || release.environment !== environment) {
            return baselines_unreadable('production', `${path} in ${name} is the record of ${release.model} in ${release.environment}.`);
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
    const known = project === undefined ? undefined : modelNamed(project, model);
    if (project === undefined || known === undefined) {
        return { facts: baselines_absent('base', 'The base branch does not have this model.'), data: undefined };
    }
    let data;
    const facts = await orUnreadable('base', 'The base branch could not be examined', async () => {
        const key = (await inputKeys(tree, { ...project, models: [known] })).get(model);
        if (key === undefined)
            return baselines_absent('base', 'The base branch does not have this model.');
        const trust = { trusted: tree.commit, head: tree.commit, wasMerged: source.wasMerged };
        const found = await findCandidate(source, { ...expected, ...trust, model, inputKey: key.key });
        const rows = new Map(found.kind === 'found' ? found.record.data.map((set) => [set.name, set.rows]) : []);
        data = new Map(key.data.map(({ name, digest }) => [name, { digest, rows: rows.get(name) ?? null }]));
        if (found.kind === 'none') {
            return baselines_absent('base', ['The model of the base branch was not trained, or has expired.', ...found.rejected].join(' '));
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
        if (error instanceof src_errors/* UserError */.yo)
            return baselines_unreadable(name, `${what}: ${error.message}`);
        if (error instanceof src_errors/* UserErrors */.tQ)
            return baselines_unreadable(name, `${what}: ${error.problems[0].message}`);
        throw error;
    }
}
const baselines_absent = (name, detail) => without(name, 'absent', detail);
const baselines_unreadable = (name, detail) => without(name, 'unreadable', detail);
function without(name, status, detail) {
    return { baseline: { name, status, detail }, label: null, commit: null, digest: null, createdAt: null };
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js
/**
 * Everything that comes from a metrics file, a configuration or an error goes through here before it enters a comment: it must show as
 * itself, on one line, and must not mention people, link issues, open HTML or hide what it says.
 */
/** What backticks cannot hold everywhere: in a table, parsers read `\|` and a trailing backslash differently. */
const NOT_IN_BACKTICKS = /[`\\|<>]/;
/** An invisible break. Mentions, issue numbers and addresses are found after entities were resolved, so an entity alone does not help. */
const BREAK = '&#8203;';
/** Running text. @param limit characters kept */
function markdown_text(value, limit = 300) {
    return breakReferences(markdown_clip(visible(value), limit)
        .replace(/^[-+=]|(?<=^\d{1,9})\.|[\\`*{}[\]()<>#|~@!&$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
        .replace(/:(?=\/\/)/g, entity));
}
/** A name or value in code type. @param limit characters kept */
function code(value, limit = 80) {
    const shown = markdown_clip(visible(value), limit);
    if (shown === '')
        return '<code>&nbsp;</code>';
    if (!NOT_IN_BACKTICKS.test(shown))
        return `\`${shown}\``;
    return `<code>${breakReferences(shown.replace(/[!-/:-@[-^`{-~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity))}</code>`;
}
const breakReferences = (escaped) => escaped.replace(/&#(?:35|58|64);/g, `$&${BREAK}`).replace(/\bwww(?=\.|&#46;)/gi, `$&${BREAK}`);
/** A link with a label that is Markdown already. An address that is not a plain https one leaves the label alone. */
function markdown_link(label, address) {
    return /^https?:\/\/[A-Za-z0-9._~:/?#@!$&*+,;=%-]+$/.test(address) ? `[${label}](${address})` : label;
}
/** A table; cells are Markdown already. @param align one mark per column: left, centre or right */
function table(align, head, rows) {
    const rules = [...align].map((mark) => (mark === 'r' ? '--:' : mark === 'c' ? ':-:' : ':--'));
    return [head, rules, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/** A part that opens on a click. @param title Markdown or HTML already */
function details(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
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
function markdown_clip(value, limit) {
    if (value.length <= limit)
        return value;
    // Cut between characters, not inside a surrogate pair.
    return `${value.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
const entity = (mark) => `&#${mark.charCodeAt(0)};`;

;// CONCATENATED MODULE: ./build/src/records/find-report.js






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
    for (const run of await checks.list(head, checkName(model))) {
        const digest = reportDigestOf(run.externalId);
        const trusted = run.app === ACTIONS_APP && run.headCommit === head && run.completedAt !== undefined;
        if (trusted && isDigest(digest))
            return { run, digest };
    }
    return undefined;
}
/**
 * The newest report on this commit, if it has this digest; else `none` with the reasons. An earlier one does not do: whoever can write
 * checks could bring it back, and people would have looked at the newer one.
 */
async function findReportArtifact(source, wanted, digest) {
    const name = reportArtifactName(wanted.model, wanted.head);
    const newest = await firstBelievable(source.runs, name, wanted, async (artifact, run) => {
        const mismatch = runMismatch(run, wanted) ?? (await distrustBase(source.runs, run, wanted));
        if (mismatch !== undefined)
            return { kind: 'rejected', because: mismatch };
        const record = readReport(await downloadRecord(source, artifact, REPORT_FILE), REPORT_FILE);
        const because = find_report_contradiction(record, wanted);
        return because === undefined ? { kind: 'believed', found: record } : { kind: 'rejected', because };
    });
    if (newest.kind === 'none' || recordDigest(newest.found) === digest)
        return newest;
    const because = `Artifact ${newest.artifact.id}: its digest differs from the one of the check run.`;
    return { kind: 'none', rejected: [because] };
}
function runMismatch(run, { head }) {
    if (run.event !== 'pull_request')
        return `run ${run.id} was started by the event ${run.event}`;
    if (run.headCommit !== head)
        return `run ${run.id} was for the commit ${run.headCommit}`;
    return undefined;
}
function find_report_contradiction(record, wanted) {
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

;// CONCATENATED MODULE: ./build/src/report/numbers.js
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

;// CONCATENATED MODULE: ./build/src/report/report-view.js

/** The verdict in one line, never by colour alone: `✅ Better: model is better than …`. Markdown. */
function headlineOf(view) {
    const { icon, word, says } = headline(view);
    return `${icon} ${word}: ${code(view.record.model)} ${says}`;
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
    const compared = list(found.map(baselineName));
    switch (verdict) {
        case 'better':
            return { icon: '✅', word: 'Better', says: `is better than ${compared}` };
        case 'pass':
            return { icon: '✅', word: 'Pass', says: `is as good as ${compared}, within its margins` };
        case 'worse': {
            const worse = found.filter(({ name }) => metrics.some((row) => row.baselines.some((other) => other.name === name && other.verdict === 'worse')));
            const says = worse.length === 0 ? 'breaks a limit' : `is worse than ${list(worse.map(baselineName))}`;
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
    return label === null ? name : `${name} ${code(label, 20)}`;
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
    return table(`lc${'r'.repeat(found.length)}r${'r'.repeat(Math.max(1, found.length))}ll`, ['metric', 'better', ...found.map(baselineName), 'candidate', ...[deltaHead].flat(), 'gate', 'verdict'], rows.map((row) => cells(row, columns)));
}
function cells(row, columns) {
    const baselines = columns.map((name) => row.baselines.find((baseline) => baseline.name === name));
    const format = rowFormat([row.candidate, ...baselines.map((baseline) => baseline?.value ?? null)], baselines.flatMap((baseline) => baseline?.delta ?? []));
    return [
        code(row.name),
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
        ...(failedLeft > 0 ? [`${count(failedLeft, 'more row')} that do not pass`] : []),
        ...(stage.passing || passing.length === 0 ? [] : [`${count(passing.length, 'row')} that pass`]),
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
            : [details(`${count(ungated.length, 'metric')} not gated`, metricsTable(ungated, record.baselines))]),
        ...(record.data.length === 0 ? [] : [details(dataTitle(record), dataTable(record))]),
        ...(view.changes.length === 0 ? [] : [details('What the merge will change', changesTable(view))]),
        ...provenance(view),
        details('How this is decided', HOW),
    ];
}
/** Where the numbers come from. */
function footer(view) {
    return `Report ${code(view.digest.slice(0, 19))} on commit ${code(view.record.head.slice(0, 7))}. ${summaryLink(view)}`;
}
function summaryLink(view) {
    return `${markdown_link('The job summary', view.runUrl)} holds everything.`;
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
    const lines = all.slice(0, most).map((reason) => `- ${markdown_text(reason)}`);
    return [[...lines, ...(more > 0 ? [`- ${more} more`] : [])].join('\n')];
}
function dataTitle({ data }) {
    const changed = data.filter((set) => set.changed === true).length;
    const known = data.some((set) => set.changed !== null);
    if (!known)
        return `Data: ${count(data.length, 'set')}`;
    return changed === 0 ? 'Data: unchanged' : `Data: ${changed} of ${count(data.length, 'set')} changed`;
}
function dataTable({ data }) {
    const rows = (number) => (number === null ? '–' : number.toLocaleString('en-US'));
    const change = (changed) => (changed === null ? 'unknown' : changed ? '⚠️ changed' : 'same');
    return table('llrrll', ['data set', 'role', 'rows on base', 'rows', 'digest', 'against base'], data.map((set) => [
        code(set.name),
        set.role,
        rows(set.baseRows),
        rows(set.rows),
        code(set.digest.slice(0, 19)),
        change(set.changed),
    ]));
}
function changesTable({ changes }) {
    return table('lllll', ['environment', 'repository', 'file', 'value', 'becomes'], changes.map(({ environment, repository, path, key, value }) => [
        code(environment),
        code(repository),
        code(path, 120),
        code(key, 120),
        code(value, 120),
    ]));
}
function provenance(view) {
    const { candidate, baselines } = view.record;
    const lines = [
        ...(candidate === null
            ? []
            : [
                `- Candidate ${code(candidate.digest.slice(0, 19))}, input key ${code(candidate.inputKey.slice(0, 12))}, ` +
                    `model files ${code(candidate.artifactDigest.slice(0, 19))}: ` +
                    `trained for commit ${code(candidate.trainedAt.slice(0, 7))} by ${markdown_link('this run', candidate.runUrl)}` +
                    `${candidate.reused ? ', reused because nothing that decides the training has changed since' : ''}.`,
            ]),
        ...baselines.map((baseline) => `- ${baselineLine(baseline, view.now)}`),
    ];
    return lines.length === 0 ? [] : [details('Candidate and baselines', lines.join('\n'))];
}
function baselineLine({ name, status, label, commit, createdAt, detail }, now) {
    const old = createdAt === null ? undefined : age(createdAt, now);
    const facts = [
        ...(label === null ? [] : [code(label, 20)]),
        ...(commit === null ? [] : [`commit ${code(commit.slice(0, 7))}`]),
        ...(old === undefined ? [] : [`${old} old`]),
        ...(status === 'found' ? [] : [`**${status}**`]),
    ];
    return `${{ production: 'Production', base: 'Base branch' }[name]}: ${facts.join(', ')}${detail === null ? '' : `. ${markdown_text(detail)}`}`;
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

;// CONCATENATED MODULE: ./build/src/report/hidden-state.js
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

;// CONCATENATED MODULE: ./build/src/report/approval-section.js


const START = '<!-- trainyard:approval:start -->';
const END = '<!-- trainyard:approval:end -->';
const approval_section_NAMED = 10;
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
            '### ℹ️ Nothing to approve yet',
            '',
            'The base branch has no policy for this model, so the merge promotes nothing. Later pull requests can be approved.',
        ];
    }
    if (obstacle !== undefined)
        return ['### ⛔ Approval is not possible', '', markdown_text(obstacle)];
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
            `An approval holds for ${duration(terms.expiresMilliseconds)} and for this commit only.`,
        '',
        'Other commands: `/reject`, `/status`, `/help`.',
    ];
}
function who({ from }) {
    if (from.length === 0)
        return 'Anyone with write access';
    const more = from.length - approval_section_NAMED;
    return list([...from.slice(0, approval_section_NAMED).map((name) => code(name)), ...(more > 0 ? [`${more} more`] : [])]);
}
function voices(all) {
    const more = all.length - approval_section_NAMED;
    const named = all.slice(0, approval_section_NAMED).map(({ login, url }) => markdown_link(code(login), url));
    return list([...named, ...(more > 0 ? [`${more} more`] : [])]);
}

;// CONCATENATED MODULE: ./build/src/report/report-comment.js




/** GitHub refuses a comment of more than 65,536 characters; the approval section may still grow. */
const report_comment_LIMIT = 65_000;
/**
 * The sticky comment of one model, below GitHub's limit whatever the report holds: details go first, then rows that pass, then
 * failed rows beyond the first ones.
 * @param earlier the comment's text so far. When it shows this very report, its approval section is kept: `review` wrote it.
 */
function reportComment(view, earlier) {
    const kept = earlier !== undefined && shownReport(earlier) === view.digest ? approvalSectionOf(earlier) : undefined;
    const body = fitted((stage) => render(view, stage), report_comment_LIMIT);
    return kept === undefined ? body : (replaceApprovalSection(body, kept) ?? body);
}
function render(view, stage) {
    const { record, terms } = view;
    return [
        [reportMarker(record.model), hiddenState(record, view.digest)].join('\n'),
        ...verdictSections(view, stage),
        approvalSection({ head: record.head, terms, promotable: record.promotable, approvals: [], rejections: [] }),
        ...(stage.details ? detailSections(view) : []),
        footer(view),
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./build/src/report/sticky-comment.js
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
    await permitted(log, `The status ${APPROVAL_STATUS} was not set`, () => statuses.set(publication.wanted.head, status));
    return comment?.url;
}
async function publishArtifact(ports, { view, wanted }) {
    const { artifacts, files } = ports;
    const existing = await findReportArtifact(ports, wanted, view.digest);
    if (existing.kind === 'found')
        return;
    const root = await files.temporaryFolder('trainyard-report-');
    try {
        await files.write(external_node_path_.posix.join(root, REPORT_FILE), `${JSON.stringify(view.record, null, 2)}\n`);
        await artifacts.upload({
            name: reportArtifactName(wanted.model, wanted.head),
            root,
            files: [REPORT_FILE],
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
        const newest = await reportCheck(checks, wanted);
        if (newest?.digest === view.digest)
            return 'before';
        await checks.create({
            name: checkName(wanted.model),
            headCommit: wanted.head,
            externalId: checkExternalId(view.digest),
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
    const look = async () => planSticky(await comments.list(pullRequest), viewer, reportMarker(wanted.model), (earlier) => reportComment(view, earlier));
    const carryOut = async (plan) => {
        const updated = plan.kind === 'keep' ? plan.comment : await comments.update(plan.comment.id, plan.body);
        for (const duplicate of plan.duplicates)
            await comments.minimize(duplicate);
        const shown = shownReport(plan.comment.body) === view.digest;
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
        context: APPROVAL_STATUS,
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
        if (!(error instanceof src_errors/* UserError */.yo) || error.code !== 'github.permission')
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
                name: checkName(model),
                headCommit: head,
                externalId: '',
                conclusion: 'failure',
                title: '❌ There is no report: the comparison failed',
                summary: conclude_explain(error),
                annotations: [],
                detailsUrl: runUrl,
            }));
        }
        catch (second) {
            log.warning(`The check could not be written either: ${(0,src_errors/* messageOf */.bD)(second)}`);
        }
        throw error;
    }
}
const conclude_LONGEST = 2_000;
function conclude_explain(error) {
    if (error instanceof src_errors/* UserError */.yo)
        return sentence(error);
    if (error instanceof src_errors/* UserErrors */.tQ)
        return error.problems.slice(0, 10).map(sentence).join('\n');
    return '- Something unexpected happened. The log of this run has the details.';
}
function sentence({ code, message, hint }) {
    return `- **${markdown_text(code)}** ${markdown_text(message, conclude_LONGEST)}${hint === undefined ? '' : ` ${markdown_text(hint, conclude_LONGEST)}`}`;
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
        throw new src_errors/* UserError */.yo('compare.input-key-missing', 'The input `input-key` is required with `model`.', {
            hint: 'Pass the `input-key` that `plan` gives in its matrix.',
        });
    }
    const { head, pullRequest, runUrl } = context;
    const expected = {
        repository: context.repository,
        workflowPath: context.workflowPath,
        baseBranch: context.baseBranch,
    };
    const look = () => compare_examine({ ...inputs, model, inputKey }, context, expected, ports);
    if (pullRequest === undefined)
        return outcomeOf(await look(), undefined);
    return await concludeAfter(ports, { model, head, runUrl }, async () => {
        const view = await look();
        return outcomeOf(view, await publish(ports, { view, pullRequest, wanted: { ...expected, model, head } }));
    });
}
/** With no model affected, the required status must still come, or the pull request would wait for ever. */
async function reportNothing(context, { statuses, log }) {
    await permitted(log, `The status ${APPROVAL_STATUS} was not set`, () => statuses.set(context.head, {
        context: APPROVAL_STATUS,
        state: 'success',
        description: 'No model is affected.',
        targetUrl: context.runUrl,
    }));
    return nothingAffected();
}
async function compare_examine(inputs, context, expected, ports) {
    const { model, inputKey, config } = inputs;
    const baseTree = await ports.repository.tree(await baseCommit(context, ports));
    const loaded = await loadBaseProject(baseTree, config);
    const base = { tree: baseTree, project: loaded.kind === 'present' ? loaded.project : undefined };
    const policy = policyOf(base.project, model);
    if (base.project !== undefined && policy !== undefined)
        refuseUnsupported(base.project, model, policy);
    const proposed = policyOf(await loadProjectIfPresent(await ports.repository.tree(context.merged), config), model);
    const subject = {
        model,
        repository: context.repository,
        pullRequest: context.pullRequest ?? null,
        head: context.head,
        base: context.pullRequest === undefined ? null : baseTree.commit,
        policy,
        policyChanged: policyChanged(policy, proposed),
        brokenPolicy: loaded.kind === 'broken' ? loaded.problems[0].message : undefined,
    };
    const candidate = inputs.validation === 'failure'
        ? undefined
        : await findCandidate(ports, {
            ...expected,
            ...{ model, inputKey, trusted: baseTree.commit, head: context.head },
            // The pull request that brings the workflows. Without a policy the merge promotes nothing, so it may show its numbers.
            ownWorkflows: policy === undefined,
        });
    const record = candidate?.kind === 'found'
        ? await judge(subject, candidate, base, expected, { ...ports, wasMerged: mergedInto(context, ports) })
        : emptyReport(subject, whyNothing(inputs, candidate));
    return {
        record,
        digest: recordDigest(record),
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
    throw new src_errors/* UserError */.yo('compare.no-base', `The default branch of ${repository} is not known, so there is no policy.`, {
        hint: 'Run this action for a pull request, or in a repository whose default branch has a commit.',
    });
}
/** A squashed or rebased pull request leaves another commit on the branch than the one that was trained. */
const mergedInto = ({ defaultBranch }, { pullRequests }) => async (commit) => (await pullRequests.forCommit(commit)).some(({ merged, head, base }) => merged && head.commit === commit && base.branch === defaultBranch);
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
    throw new src_errors/* UserError */.yo('compare.unsupported', `evaluate.${key} is not supported yet.`, {
        ...positionOf(project, pointerOf(['models', model, 'evaluate', key])),
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
            return ['The data did not pass its check: the annotations of the data job say why. Nothing was trained.'];
        case 'training-failed':
            return ['The training failed: the log of the training job says why.'];
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

;// CONCATENATED MODULE: ./build/src/runtime/input-readers.js
/**
 * Readers used by the generated `inputs.gen.ts` files. The runner enforces neither `required` nor types, so these do.
 * All return undefined (lists: an empty list) when the input is absent or empty.
 */

/** The trimmed text. */
function readText(source, name) {
    return source.get(name);
}
/** The forms of YAML 1.2's core schema: true, True, TRUE, false, False, FALSE. */
function readBoolean(source, name) {
    const value = source.get(name);
    switch (value) {
        case undefined:
            return undefined;
        case 'true':
        case 'True':
        case 'TRUE':
            return true;
        case 'false':
        case 'False':
        case 'FALSE':
            return false;
        default:
            throw input_readers_wrong('input.not-boolean', name, 'true or false', value);
    }
}
/** A whole number in decimal digits, inside the given bounds (inclusive). */
function readInteger(source, name, { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER, } = {}) {
    const value = source.get(name);
    if (value === undefined)
        return undefined;
    if (!/^[+-]?\d{1,16}$/.test(value))
        throw input_readers_wrong('input.not-integer', name, 'a whole number', value);
    const number = Number(value);
    if (number < min || number > max)
        throw input_readers_wrong('input.out-of-range', name, `a whole number ${range(min, max)}`, value);
    return number;
}
/** One of the allowed values, spelled exactly. */
function readChoice(source, name, allowed) {
    const value = source.get(name);
    if (value === undefined)
        return undefined;
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined)
        throw input_readers_wrong('input.not-allowed', name, `one of ${allowed.join(', ')}`, value);
    return found;
}
/**
 * The non-empty items, each trimmed, in order. Every character of `separators` separates two items; a value that starts
 * with `[` is a JSON list of texts instead, so that one action's JSON output can be another's input.
 */
function readList(source, name, separators) {
    const value = source.get(name) ?? '';
    const items = value.startsWith('[') ? jsonList(name, value) : splitAtAny(value, separators);
    return items.map((item) => item.trim()).filter((item) => item !== '');
}
function jsonList(name, value) {
    const list = input_readers_parseJson(value);
    if (Array.isArray(list) && list.every((item) => typeof item === 'string'))
        return list;
    throw input_readers_wrong('input.not-list', name, 'a JSON list of texts when it starts with `[`', value);
}
function input_readers_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function splitAtAny(text, separators) {
    return [...separators].reduce((items, separator) => items.flatMap((item) => item.split(separator)), [text]);
}
/** Insists on a value. */
function required(name, value) {
    if (value !== undefined)
        return value;
    throw new src_errors/* UserError */.yo('input.missing', `The input \`${name}\` is required, but it is missing or empty.`, {
        hint: `Set \`${name}\` under \`with:\` of this step.`,
    });
}
function range(min, max) {
    if (min === Number.MIN_SAFE_INTEGER)
        return `up to ${max}`;
    if (max === Number.MAX_SAFE_INTEGER)
        return `from ${min}`;
    return `from ${min} to ${max}`;
}
const SHOWN_LENGTH = 80;
function input_readers_wrong(code, name, expected, value) {
    const shown = value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH)}…` : value;
    return new src_errors/* UserError */.yo(code, `The input \`${name}\` must be ${expected}, not ${JSON.stringify(shown)}.`, {
        hint: `Correct \`${name}\` under \`with:\` of this step.`,
    });
}

;// CONCATENATED MODULE: ./build/actions/compare/inputs.gen.js
// Generated by `npm run gen`. Do not edit.

/** Reads and checks all inputs. Throws a UserError for what is missing or has the wrong form. */
function readCompareInputs(source) {
    return {
        config: readText(source, 'config') ?? 'trainyard.yaml',
        model: readText(source, 'model'),
        inputKey: readText(source, 'input-key'),
        validation: readChoice(source, 'validation', ['success', 'failure', 'cancelled', 'skipped']) ?? 'success',
        training: readChoice(source, 'training', ['success', 'failure', 'cancelled', 'skipped']) ?? 'success',
        workflowPath: readText(source, 'workflow-path'),
        githubToken: required('github-token', readText(source, 'github-token')),
        gitopsToken: readText(source, 'gitops-token'),
    };
}

;// CONCATENATED MODULE: ./build/actions/compare/main.js







async function main() {
    await (0,run_action.runAction)('compare', async (io) => {
        const inputs = readCompareInputs(io.input);
        const { repository, defaultBranch, pullRequest, sha: merged, temporary, run, ...event } = eventContext(io.env);
        const workflowPath = inputs.workflowPath ?? event.workflowPath;
        if (workflowPath === undefined)
            throw unknownWorkflow();
        const context = {
            repository,
            head: pullRequest?.head.commit ?? merged,
            merged,
            pullRequest: pullRequest?.number,
            defaultBranch,
            baseBranch: pullRequest?.base.branch ?? defaultBranch ?? '',
            workflowPath,
            runUrl: run.url,
        };
        const github = await githubPorts(inputs, repository, io);
        return compare(inputs, context, { ...github, files: files(temporary), clock: clock/* clock */.p, log: io.log });
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
    return new src_errors/* UserError */.yo('compare.workflow-unknown', 'The runner does not say which workflow this run belongs to.', {
        hint: 'Set the input `workflow-path` to the workflow file whose runs may make candidates.',
    });
}

;// CONCATENATED MODULE: ./build/actions/plan/inputs.gen.js
// Generated by `npm run gen`. Do not edit.

/** Reads and checks all inputs. Throws a UserError for what is missing or has the wrong form. */
function readPlanInputs(source) {
    return {
        config: readText(source, 'config') ?? 'trainyard.yaml',
        models: readList(source, 'models', ',\n'),
        workflowPath: readText(source, 'workflow-path'),
        githubToken: required('github-token', readText(source, 'github-token')),
    };
}

;// CONCATENATED MODULE: ./build/src/config/affected.js
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
        ...affected_listed(filesChanged(before, after)),
        ...affected_listed(dataChanged(before, after)),
        ...affected_listed(Object.keys(after.train)
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
        ...after.data.flatMap(({ name, path, role, digest }) => {
            const previous = old.get(name);
            if (previous === undefined)
                return [`data set ${name} added`];
            if (previous.digest !== digest)
                return [`data set ${name}`];
            if (previous.path !== path)
                return [`path of data set ${name}`];
            return previous.role === role ? [] : [`role of data set ${name}`];
        }),
        ...before.data.filter(({ name }) => !now.has(name)).map(({ name }) => `data set ${name} removed`),
    ];
}
const MOST_NAMED = 3;
function affected_listed(names) {
    if (names.length === 0)
        return [];
    const more = names.length - MOST_NAMED;
    return [names.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '')];
}

;// CONCATENATED MODULE: ./build/actions/plan/base.js




/** Reads the base. What is wrong in it does not stop a plan, because the change may be what repairs it. */
async function readBase(git, commit, config) {
    const none = { commit, keys: new Map(), project: undefined };
    if (commit === undefined)
        return { ...none, note: undefined };
    const tree = await git.tree(commit);
    const base = await loadBaseProject(tree, config);
    switch (base.kind) {
        case 'absent':
            return { ...none, note: undefined };
        case 'broken':
            return { ...none, note: base_unreadable(commit, base.problems[0]) };
        case 'present':
            return withKeys(tree, commit, base.project);
    }
}
async function withKeys(tree, commit, project) {
    try {
        return { commit, project, keys: await inputKeys(tree, project), note: undefined };
    }
    catch (error) {
        const problem = error instanceof src_errors/* UserErrors */.tQ ? error.problems[0] : error;
        if (!(problem instanceof src_errors/* UserError */.yo))
            throw error;
        // The policy is sound even where inputs are missing, so it still counts.
        return { commit, project, keys: new Map(), note: base_unreadable(commit, problem) };
    }
}
function base_unreadable(commit, { message, file, line }) {
    const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
    return `The configuration of ${shortCommit(commit)} has problems, so every model counts as new: ${message}${place}`;
}

;// CONCATENATED MODULE: ./build/actions/plan/change.js

/**
 * Of a pull request, the test merge that GitHub makes is compared with its first parent, the base; a checkout of the head itself
 * with the base that the event names. Everywhere else a commit is compared with its first parent.
 */
async function change_changeOf(git, pullRequest) {
    const head = await git.head();
    const [first, ...others] = await git.parents(head);
    if (pullRequest === undefined)
        return { head, base: first };
    if (head === pullRequest.head)
        return { head, base: pullRequest.base };
    if (others.includes(pullRequest.head))
        return { head, base: first };
    throw new src_errors/* UserError */.yo('plan.wrong-checkout', `The checkout is at ${head}, which is neither pull request #${pullRequest.number} nor its test merge.`, { hint: 'Run actions/checkout without `ref:` before this step.' });
}

;// CONCATENATED MODULE: ./build/actions/plan/choose.js


/** The names given by hand, each once. Throws for those that no model has. */
function chosenModels(names, project) {
    const known = project.models.map(({ name }) => name);
    const chosen = [...new Set(names)];
    (0,src_errors/* throwProblems */.Jh)(chosen.filter((name) => !known.includes(name)).map((name) => unknownModel(name, known, project.file)));
    return chosen;
}
const MOST_LISTED = 20;
function unknownModel(name, known, file) {
    const meant = suggest(name, known);
    const more = known.length > MOST_LISTED ? ` and ${known.length - MOST_LISTED} more` : '';
    const list = `The models are ${known.slice(0, MOST_LISTED).join(', ')}${more}.`;
    const shown = JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
    return new src_errors/* UserError */.yo('plan.unknown-model', `${file} has no model ${shown}.`, {
        hint: meant === undefined ? list : `Did you mean ${meant}? ${list}`,
    });
}

;// CONCATENATED MODULE: ./build/actions/plan/matrix.js

/** GitHub starts no larger matrix. */
const MOST_JOBS = 256;
/** For checking out, uploading and everything else around the command. */
const AROUND_MINUTES = 10;
function matrixEntry(model, inputKey, cached, store) {
    const { runner, timeoutMilliseconds, graceMilliseconds } = model.train;
    return {
        model: model.name,
        runner,
        'input-key': inputKey,
        cached,
        'timeout-minutes': Math.ceil((timeoutMilliseconds + graceMilliseconds) / 60_000) + AROUND_MINUTES,
        store,
    };
}
/** The JSON that `strategy.matrix` takes. */
function matrixJson(entries) {
    if (entries.length > MOST_JOBS) {
        throw new src_errors/* UserError */.yo('plan.too-many-models', `${entries.length} models are planned; GitHub runs ${MOST_JOBS} jobs.`, {
            hint: 'Name fewer models with the input `models`, or split the change.',
        });
    }
    return JSON.stringify({ include: entries });
}

;// CONCATENATED MODULE: ./build/actions/plan/reuse.js

/** Looks for a candidate of the same input key by the very rules of `compare`, so that both find the same one. */
async function findReusable(source, { expected, model, inputKey, trusted, head, store }) {
    const found = await findCandidate(source, { ...expected, model, inputKey, trusted, head });
    if (found.kind === 'none')
        return { kind: 'none', rejected: found.rejected };
    const { record, artifact, run } = found;
    if (store !== '' && !isIn(store, record.artifact.uri)) {
        // Promotion takes the model from the store, and only `train` puts it there.
        return { kind: 'none', rejected: [`Artifact ${artifact.id}: its model is not in the store ${store}.`] };
    }
    return { kind: 'reusable', candidate: { artifact: artifact.name, runUrl: run.url } };
}
const isIn = (store, uri) => uri?.startsWith(`${store.replace(/\/+$/, '')}/`) ?? false;

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
        `### Plan: ${summary_headline(planned)}`,
        fromFork
            ? [`This pull request comes from a fork: its data is checked, but its code is not run on your runners.`]
            : [],
        shown.length === 0 ? [] : [rowsOf(shown)],
        shown.length === models.length ? [] : [details(`${idle.length} models need nothing`, rowsOf(idle))],
        note === undefined ? [] : [`⚠️ ${markdown_text(note, 1000)}`],
        `<sub>${base === null ? 'First commit' : `Compared ${code(shortCommit(base))} with`} ${code(shortCommit(head))}.</sub>`,
    ]
        .flat()
        .join('\n\n');
}
function summary_headline(planned) {
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
const rowsOf = (rows) => table('llll', ['model', 'decision', 'why', 'candidate'], rows.map((row) => [code(row.model), WORDS[row.decision], markdown_text(row.why, 400), candidateOf(row)]));
function candidateOf({ decision, inputKey, candidate }) {
    if (candidate !== null)
        return markdown_link(code(candidate.artifact), candidate.runUrl);
    return decision === 'train' && inputKey !== null ? `new, key ${code(inputKey.slice(0, 12))}` : '–';
}

;// CONCATENATED MODULE: ./build/actions/plan/plan.js











/** Decides what a change needs: which models it affects, which candidates can be reused, what has to be trained. */
async function plan(inputs, context, ports) {
    const { git, log } = ports;
    const change = await change_changeOf(git, context.pullRequest);
    const tree = await git.tree(change.head);
    const project = await loadProject(tree, inputs.config);
    const chosen = chosenModels(inputs.models, project);
    const keys = await inputKeys(tree, project);
    const base = await readBase(git, change.base, inputs.config);
    if (base.note !== undefined)
        log.warning(base.note);
    const fromFork = context.pullRequest?.fromFork === true;
    const trusted = context.pullRequest === undefined ? await defaultHead(context, ports) : base.commit;
    const head = context.pullRequest?.head ?? change.head;
    const policy = context.pullRequest === undefined && change.head === trusted ? project : base.project;
    const rows = [];
    for (const row of affectedModels(keys, base, chosen)) {
        rows.push(await decide(row, { project, keys, base, policy, trusted, head, fromFork, context, ports }));
    }
    for (const { model, decision, why } of rows)
        log.info(`${model}: ${decision}. ${why}`);
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
    const decided = { model, state, why, inputKey, candidate: null };
    if (inputKey === null || !isAffected(state))
        return { ...decided, decision: 'none' };
    if (fromFork)
        return { ...decided, decision: 'check-data' };
    const candidate = await reusable(model, inputKey, situation);
    return candidate === undefined ? { ...decided, decision: 'train' } : { ...decided, decision: 'reuse', candidate };
}
/** A new model's policy is no edit: there was nothing to edit. */
function policyEdited(base, head, model) {
    const before = policyOf(base, model);
    return before !== undefined && policyChanged(before, policyOf(head, model));
}
async function reusable(model, inputKey, { policy, trusted, head, context, ports }) {
    const { repository, workflowPath } = context;
    const baseBranch = context.pullRequest?.baseBranch ?? context.defaultBranch;
    if (workflowPath === undefined || trusted === undefined || baseBranch === undefined)
        return undefined;
    const expected = { repository, workflowPath, baseBranch };
    const request = { expected, model, inputKey, trusted, head, store: storeOf(policy, model) };
    const reuse = await findReusable(ports.candidates, request);
    if (reuse.kind === 'reusable')
        return reuse.candidate;
    for (const sentence of reuse.rejected)
        ports.log.info(`${model}: a candidate is not reused. ${sentence}`);
    return undefined;
}
const storeOf = (policy, model) => policyOf(policy, model)?.promote?.store ?? '';
function outputsOf(rows, project, policy, fromFork) {
    const planned = rows.filter(({ decision }) => decision !== 'none');
    const entries = planned.flatMap(({ model: name, decision, inputKey }) => {
        const model = modelNamed(project, name);
        if (model === undefined || inputKey === null)
            return [];
        return [matrixEntry(model, inputKey, decision === 'reuse', storeOf(policy, name))];
    });
    const training = fromFork ? [] : entries.filter(({ cached }) => !cached);
    const hasData = planned.some(({ model }) => (modelNamed(project, model)?.data.length ?? 0) > 0);
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
    const message = `${planned.length} of ${models.length} models in the plan: ${trained} to train, ${planned.length - trained} reused.`;
    return { ...common, decision: 'ok', reason: 'plan.ready', message };
}

;// CONCATENATED MODULE: ./build/actions/plan/main.js





async function main_main() {
    await (0,run_action.runAction)('plan', async ({ input, env, log }) => {
        const inputs = readPlanInputs(input);
        const { repository, defaultBranch, pullRequest, workspace, temporary, ...event } = eventContext(env);
        // Loaded when needed: a missing input is told without them.
        const { localGit } = await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(724), __webpack_require__.e(400)]).then(__webpack_require__.bind(__webpack_require__, 59400));
        const { githubClient, runs, artifacts, remoteRepository } = await Promise.all(/* import() */[__webpack_require__.e(101), __webpack_require__.e(0)]).then(__webpack_require__.bind(__webpack_require__, 40000));
        const client = await githubClient({ token: inputs.githubToken, env, log, action: 'plan' });
        const context = {
            repository,
            defaultBranch,
            workflowPath: inputs.workflowPath ?? event.workflowPath,
            pullRequest: pullRequest && {
                number: pullRequest.number,
                head: pullRequest.head.commit,
                base: pullRequest.base.commit,
                baseBranch: pullRequest.base.branch,
                fromFork: pullRequest.fromFork,
            },
        };
        const candidates = {
            runs: runs(client, repository),
            artifacts: artifacts({ client, repository, env }),
            files: files(temporary),
            repository: remoteRepository(client, repository),
        };
        return plan(inputs, context, { git: await localGit(workspace), candidates, log });
    });
}

;// CONCATENATED MODULE: ./build/src/store/store-uri.js
/** Addresses in model stores: `<root>/<model>/<64 hex digits of the tree digest>`. Pure text work. */

/** Reads `file:///absolute/folder` or `oci://registry/name`. Throws `UserError('store.malformed')`. */
function parseStore(store) {
    const uri = store.replace(/\/+$/, '');
    if (uri.startsWith('oci://'))
        return { kind: 'oci', uri };
    if (!uri.startsWith('file://'))
        throw store_uri_malformed(store, 'it starts with neither `file://` nor `oci://`');
    const folder = store_uri_decode(store, uri.slice('file://'.length));
    if (!folder.startsWith('/'))
        throw store_uri_malformed(store, 'after `file://` comes an absolute path, `file:///srv/models`');
    const parts = folder.split('/').slice(1);
    if (parts.some((part) => part === '' || part === '.' || part === '..')) {
        throw store_uri_malformed(store, 'its path is empty, or has `.`, `..` or empty parts');
    }
    if (/[?#\\\0]/.test(folder))
        throw store_uri_malformed(store, 'its path has one of the characters ? # \\ or a zero byte');
    return { kind: 'file', uri, folder };
}
const MODEL = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const DIGEST = /^sha256:([0-9a-f]{64})$/;
const BELOW = /^([A-Za-z0-9][A-Za-z0-9._-]{0,127})\/([0-9a-f]{64})$/;
/** Path below a store's root of the files with this tree digest. */
function pathInStore(model, treeDigest) {
    const hex = DIGEST.exec(treeDigest)?.[1];
    if (!MODEL.test(model))
        throw store_uri_malformed(model, 'it cannot be the name of a folder');
    if (hex === undefined)
        throw store_uri_malformed(treeDigest, 'it is not a digest `sha256:<64 hex digits>`');
    return `${model}/${hex}`;
}
/** The path below the root that a URI names; undefined when it is not one of this store's. */
function pathOfUri(root, uri) {
    const below = uri.startsWith(`${root.uri}/`) ? uri.slice(root.uri.length + 1) : '';
    return BELOW.test(below) ? below : undefined;
}
function store_uri_decode(store, path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        throw store_uri_malformed(store, 'its percent signs do not encode characters');
    }
}
function store_uri_malformed(text, why) {
    return new src_errors/* UserError */.yo('store.malformed', `${JSON.stringify(text)} is no address in a model store: ${why}.`);
}

;// CONCATENATED MODULE: ./build/src/adapters/file-store.js








/** A folder that runners and servers share: `<root>/<model>/<64 hex digits>/<files>`. What is there never changes. */
function fileStore(root) {
    return {
        uri: (model, treeDigest) => `${root.uri}/${pathInStore(model, treeDigest)}`,
        async put(model, treeDigest, folder, files) {
            const below = pathInStore(model, treeDigest);
            const target = (0,external_node_path_.join)(root.folder, below);
            if (digest_treeDigest(files) !== treeDigest)
                throw differs(target, 'the files to store have another digest');
            await explained(target, async () => {
                const isNew = !(await exists(target)) && (await copyInto(target, { folder, files, treeDigest }));
                if (!isNew)
                    await file_store_confirm(target, treeDigest);
            });
            return `${root.uri}/${below}`;
        },
        async verify(uri) {
            const below = pathOfUri(root, uri);
            if (below === undefined) {
                throw new src_errors/* UserError */.yo('store.foreign', `${uri} is not an address in the model store ${root.uri}.`);
            }
            return listing((0,external_node_path_.join)(root.folder, below));
        },
    };
}
/** Files of a folder with their digests; undefined when there is no such folder. */
async function listing(folder) {
    if (!(await exists(folder)))
        return undefined;
    const found = [];
    for (const { path } of await walk(folder))
        found.push({ path, ...(await digestOf((0,external_node_path_.join)(folder, path))) });
    return found;
}
/**
 * Copies beside the target, checks the copy, then renames: a reader sees all of the right files or none.
 * Returns false when somebody else stored something there meanwhile.
 */
async function copyInto(target, { folder, files, treeDigest }) {
    const temporary = `${target}.${(0,external_node_crypto_.randomUUID)()}.part`;
    try {
        for (const { path } of files)
            await copyOne((0,external_node_path_.join)(folder, path), (0,external_node_path_.join)(temporary, path));
        await file_store_confirm(temporary, treeDigest);
        return await moveTo(temporary, target);
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}
async function explained(target, work) {
    try {
        await work();
    }
    catch (error) {
        if (error instanceof src_errors/* UserError */.yo)
            throw error;
        throw new src_errors/* UserError */.yo('store.unwritable', `The model could not be stored at ${target}: ${(0,src_errors/* messageOf */.bD)(error)}`, {
            hint: 'Check that the folder of `promote.store` may be written to on this runner, and that the disk has room.',
        });
    }
}
async function copyOne(source, target) {
    if (!(await (0,promises_.lstat)(source)).isFile())
        throw new src_errors/* UserError */.yo('file.not-regular', `${source} is not a regular file.`);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    // Where the file system can share blocks between copies, gigabytes take no time.
    await (0,promises_.copyFile)(source, target, external_node_fs_.constants.COPYFILE_FICLONE);
}
async function moveTo(temporary, target) {
    try {
        await (0,promises_.rename)(temporary, target);
        return true;
    }
    catch (error) {
        if (await exists(target))
            return false;
        throw error;
    }
}
async function file_store_confirm(target, treeDigest) {
    const stored = await listing(target);
    if (stored !== undefined && digest_treeDigest(stored) === treeDigest)
        return;
    throw differs(target, 'they have another digest');
}
async function exists(path) {
    return (await ifPresent((0,promises_.lstat)(path))) !== undefined;
}
function differs(target, why) {
    return new src_errors/* UserError */.yo('store.digest-mismatch', `The model store does not hold the right files at ${target}: ${why}.`, {
        hint: 'Somebody or something changed the files. Look at the folder; when nothing uses it, remove it and train again.',
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/open-store.js



/** The model store of a `promote.store` in the configuration. */
function openStore(store) {
    const root = parseStore(store);
    switch (root.kind) {
        case 'file':
            return fileStore(root);
        case 'oci':
            throw new src_errors/* UserError */.yo('store.unsupported', `Model stores in registries are not supported yet: ${root.uri}`, {
                hint: 'Use a folder that runners and servers share, `store: file:///srv/models`.',
            });
    }
}

;// CONCATENATED MODULE: ./build/actions/promote/inputs.gen.js
// Generated by `npm run gen`. Do not edit.

/** Reads and checks all inputs. Throws a UserError for what is missing or has the wrong form. */
function readPromoteInputs(source) {
    return {
        config: readText(source, 'config') ?? 'trainyard.yaml',
        workflowPath: readText(source, 'workflow-path') ?? '.github/workflows/trainyard-pull-request.yml',
        githubToken: required('github-token', readText(source, 'github-token')),
        gitopsToken: required('gitops-token', readText(source, 'gitops-token')),
        teamToken: readText(source, 'team-token'),
    };
}

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
    return { headline: commit_message_clip(commit_message_headline(releases)), body };
}
function commit_message_headline(releases) {
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
        trailer('Metrics', recordDigest(metrics)),
        trailer('Previous', before),
    ];
}
const trailer = (name, value) => `Trainyard-${name}: ${value.replace(/\s+/g, ' ')}`;
const pullRequest = ({ repository, pullRequest: number }) => `${repository}#${number}`;
const commit_message_clip = (line) => line.length <= LONGEST_HEADLINE ? line : `${line.slice(0, LONGEST_HEADLINE - 1)}…`;

;// CONCATENATED MODULE: ./build/src/release/ledger.js


/** Tens of thousands of promotions of one model. */
const MAXIMUM_LEDGER_BYTES = 16_777_216;
/**
 * The entries of a ledger, oldest first. A missing last line break is fine; anything else that is not one record per line
 * throws `UserError('ledger.corrupt')` with the line, because versions and idempotence rest on it.
 * @param content undefined when there is no ledger yet
 * @param file its name, for errors
 */
function parseLedger(content, file) {
    if (content === undefined)
        return [];
    const lines = ledger_decode(content, file).split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines.map((line, index) => parseLine(line, file, index + 1));
}
/** The ledger with one more line; every byte that was there stays. */
function appendToLedger(content, entry) {
    const before = content ?? new Uint8Array();
    const separator = before.length > 0 && before.at(-1) !== LINE_FEED ? '\n' : '';
    const line = new TextEncoder().encode(`${separator}${JSON.stringify(entry)}\n`);
    const after = new Uint8Array(before.length + line.length);
    after.set(before);
    after.set(line, before.length);
    return after;
}
const LINE_FEED = 0x0a;
function ledger_decode(content, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch (cause) {
        throw new src_errors/* UserError */.yo('ledger.corrupt', `${file} is not UTF-8 text.`, { file, cause, hint: HINT });
    }
}
function parseLine(line, file, number) {
    const entry = jsonOf(line);
    if (validateLedgerEntry(entry))
        return entry;
    throw new src_errors/* UserError */.yo('ledger.corrupt', `${file}:${number} is not a ledger entry.`, {
        file,
        line: number,
        hint: HINT,
    });
}
const HINT = 'Restore the file from its git history: the ledger is only ever appended to.';
function jsonOf(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/release/promotion-id.js

/** Key of a promotion: a second run finds it in the release or the ledger and does nothing. */
function promotionId({ commentIds, ...facts }) {
    return recordDigest({ ...facts, approvals: commentIds.toSorted((a, b) => a - b) });
}

;// CONCATENATED MODULE: ./build/src/release/release-record.js



const HEADER = [
    '# Written by Trainyard in the commit that changed the manifests: the model that this environment runs.',
    '# Do not edit. A pull request is compared with what stands here, and a rollback starts from it.',
    '',
].join('\n');
/** A release record as the bytes of its YAML file. What is written reads back as the same record. */
function renderRelease(release) {
    // Quoted text is the same text to readers of every YAML version.
    const yaml = (0,dist/* stringify */.As)(release, {
        schema: 'core',
        lineWidth: 0,
        defaultStringType: 'QUOTE_DOUBLE',
        defaultKeyType: 'PLAIN',
    });
    const content = new TextEncoder().encode(`${HEADER}${yaml}`);
    if (recordDigest(readRelease(content, 'the release record')) !== recordDigest(release)) {
        throw new Error('The release record does not survive being written.');
    }
    return content;
}

;// CONCATENATED MODULE: ./build/src/release/version.js
/**
 * Version of an artifact of a model: the one it has already, in whatever environment, or the next that was never used.
 * @param known all versions of the model so far, in any order
 */
function versionOf(artifactDigest, known) {
    const own = known.findLast((entry) => entry.artifactDigest === artifactDigest);
    if (own !== undefined)
        return own.version;
    const highest = known.reduce((most, { version }) => Math.max(most, Number(version.slice(1))), 0);
    return `v${highest + 1}`;
}

;// CONCATENATED MODULE: ./build/src/release/yaml-scalar.js
/** Text in the style the place had before, as far as that style can hold it; otherwise in double quotes. */
function renderScalar(text, style, context) {
    if (context === 'json')
        return doubleQuoted(text);
    if (style === 'plain' && isSafePlain(text, context))
        return text;
    if (style === 'single' && isPrintable(text))
        return `'${text.replaceAll("'", "''")}'`;
    return doubleQuoted(text);
}
/** Whether the text is one line of printable characters, as single quotes and block scalars need it. */
function isPrintable(text) {
    return !UNPRINTABLE.test(text);
}
/** Control characters, line and paragraph separators, byte order marks, and marks that turn the writing direction. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
/** Words that YAML 1.1 or 1.2 read as null, a boolean, a merge key or a default value. */
const WORD = /^(?:~|null|true|false|yes|no|on|off|y|n|=|<<)$/i;
/** Integers and decimals of both versions and of lenient readers: `0x1f`, `1_000`, `.5`, `12e3`, `e3`, `.inf`. */
const NUMBER = /^[-+]?(?:0b[01_]+|0o[0-7_]+|0x[0-9a-f_]+|(?:[0-9][0-9_,]*)?(?:\.[0-9_]*)?(?:e[-+]?[0-9_]+)?|\.inf|\.nan)$/i;
/** YAML 1.1 reads `3:25` as 205. */
const SEXAGESIMAL = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
const DATE = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:$|[Tt\s])/;
const INDICATOR_FIRST = /^[-?:,[\]{}#&*!|>'"%@`]/;
const PRINTABLE_ASCII = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
/** Whether text may stand without quotes and still be this very text for readers of YAML 1.1 and 1.2. */
function isSafePlain(text, context) {
    const readsAsOther = WORD.test(text) || NUMBER.test(text) || SEXAGESIMAL.test(text) || DATE.test(text);
    const breaksSyntax = INDICATOR_FIRST.test(text) || /:(?: |$)| #/.test(text) || text.startsWith('...');
    const breaksFlow = context === 'flow' && /[,[\]{}]/.test(text);
    return PRINTABLE_ASCII.test(text) && !readsAsOther && !breaksSyntax && !breaksFlow;
}
/** JSON's escapes are a subset of YAML's; the characters JSON leaves raw but YAML does not are escaped too. */
function doubleQuoted(text) {
    return JSON.stringify(text).replace(/[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join(''));
}

;// CONCATENATED MODULE: ./build/src/release/yaml-edit.js


/** The smallest change of the text that gives the target a value. Throws `UserError('manifest.block-scalar')`. */
function spliceFor(source, target, value) {
    const { scalar, inFlow, emptyAt } = target;
    const context = isJson(source.text) ? 'json' : inFlow ? 'flow' : 'block';
    if (emptyAt !== undefined) {
        return { start: emptyAt, end: emptyAt, text: ` ${renderScalar(value, 'plain', context)}` };
    }
    const { start, end } = scalar;
    switch (scalar.type) {
        case 'BLOCK_LITERAL':
        case 'BLOCK_FOLDED':
            return blockSplice(source, target, value);
        case 'QUOTE_DOUBLE':
        case 'QUOTE_SINGLE':
        case 'PLAIN':
            return { start, end, text: renderScalar(value, styleOf(scalar.type), context) };
    }
}
function styleOf(type) {
    switch (type) {
        case 'QUOTE_DOUBLE':
            return 'double';
        case 'QUOTE_SINGLE':
            return 'single';
        case 'PLAIN':
            return 'plain';
    }
}
/**
 * New lines for a block scalar: its comment, indentation and line ends stay. The value has no line break at its end, so the
 * header says `-`; blank lines after the block are not part of it.
 */
function blockSplice(source, { scalar }, value) {
    const { start, end } = scalar;
    const { line, column } = source.positionOf(start);
    const whole = source.text.slice(start, end);
    const [, style, comment, lineEnd, content = ''] = /^([|>])[-+0-9]*([^\n]*?)(\r?\n)([\s\S]*)$/.exec(whole) ?? [];
    const indentation = /^(?:[^\S\n]*\r?\n)*( +)/.exec(content)?.[1];
    const holds = isPrintable(value) && value !== '' && value === value.trim();
    if (style === undefined || comment === undefined || lineEnd === undefined || indentation === undefined || !holds) {
        throw new src_errors/* UserError */.yo('manifest.block-scalar', `${source.file}:${line}:${column}: this block cannot hold the value.`, {
            file: source.file,
            line,
            column,
            hint: 'Write the value on the line of its key, in quotes.',
        });
    }
    const blank = content.trimEnd() === '' ? '' : (/(?:\r?\n[^\S\n]*)*$/.exec(content)?.[0] ?? '');
    return { start, end, text: `${style}-${comment}${lineEnd}${indentation}${value}${blank}` };
}
function isJson(text) {
    if (!/^\uFEFF?\s*[{[]/.test(text))
        return false;
    try {
        JSON.parse(text.replace(/^\uFEFF/, ''));
        return true;
    }
    catch {
        return false;
    }
}
/** Whether the target is this very text already, for readers of YAML 1.2. */
function holdsValue({ scalar, emptyAt }, value) {
    return emptyAt === undefined && scalar.value === value;
}

;// CONCATENATED MODULE: ./build/src/release/yaml-locate.js



/**
 * Finds the scalar a path leads to. Throws `UserError('manifest.…')` with file, line and column for everything that is not
 * exactly one written place: a missing key, an alias, a merged key, several matches, a mapping or a list.
 */
function locateScalar(source, documentIndex, path) {
    const document = source.documents[documentIndex];
    const steps = parseYamlPath(path);
    const search = { source, document, steps };
    const root = document?.contents;
    let place = { node: root, trail: [], inFlow: false, lead: [], offset: root?.range?.[0] ?? 0 };
    for (const [depth, step] of steps.entries())
        place = yaml_locate_follow(search, place, step, depth);
    return target(search, place);
}
const TEXT_TAG = 'tag:yaml.org,2002:str';
function yaml_locate_follow(search, place, step, depth) {
    const { node } = place;
    if ((0,dist/* isAlias */.Vj)(node))
        throw throughAlias(search, node, place, depth);
    switch (step.kind) {
        case 'key':
            if (!(0,dist/* isMap */.jh)(node))
                throw wrongKind(search, place, depth, 'a mapping');
            return keyed(search, node, place, step.key, depth);
        case 'index':
            if (!(0,dist/* isSeq */.oP)(node))
                throw wrongKind(search, place, depth, 'a list');
            return item(search, node, place, step.index, depth);
        case 'match':
            if (!(0,dist/* isSeq */.oP)(node))
                throw wrongKind(search, place, depth, 'a list');
            return item(search, node, place, matching(search, node, place, step, depth), depth);
    }
}
function keyed(search, map, place, key, depth) {
    const found = map.items.flatMap((pair, index) => (keyText(pair) === key ? [{ pair, index }] : []));
    const [first, second] = found;
    if (first === undefined)
        throw missing(search, place, depth, missingKeyHint(search, map, key));
    if (second !== undefined) {
        throw refuse(search, offsetOf(second.pair.key, place), 'manifest.ambiguous', depth + 1, {
            what: 'stands twice in one mapping',
            hint: 'Keep one of the two.',
        });
    }
    const { pair, index } = first;
    const lead = pair.srcToken?.sep ?? [];
    return {
        node: pair.value,
        trail: [...place.trail, index],
        inFlow: place.inFlow || map.flow === true,
        lead: lead.flatMap(leadToken),
        offset: offsetOf(pair.key, place),
    };
}
function item(search, list, place, index, depth) {
    const node = list.items[index];
    if (node === undefined) {
        const count = list.items.length === 1 ? '1 item' : `${list.items.length} items`;
        throw missing(search, place, depth, `The list has ${count}; positions count from 0. Add the item by hand first.`);
    }
    // Comments of their own count as items in the source tokens, so items are counted by their dashes.
    const tokens = list.srcToken?.type === 'block-seq' ? list.srcToken.items : [];
    const token = tokens.filter(({ start }) => start.some(({ type }) => type === 'seq-item-ind'))[index];
    return {
        node: (0,dist/* isPair */.tO)(node) ? undefined : node,
        trail: [...place.trail, index],
        inFlow: place.inFlow || list.flow === true,
        lead: (token?.start ?? []).flatMap(leadToken),
        offset: offsetOf(node, place),
    };
}
function matching(search, list, place, { field, value }, depth) {
    const found = list.items.flatMap((node, index) => (fieldText(search, node, field) === value ? [index] : []));
    const [first, second] = found;
    if (first === undefined) {
        const known = list.items.flatMap((node) => fieldText(search, node, field) ?? []);
        const names = known.slice(0, 10).map((name) => JSON.stringify(name.slice(0, 80)));
        const hint = names.length === 0 ? `No item of the list has a \`${field}\`.` : `The list has ${names.join(', ')}.`;
        throw missing(search, place, depth, hint);
    }
    if (second === undefined)
        return first;
    throw refuse(search, offsetOf(list.items[second], place), 'manifest.ambiguous', depth + 1, {
        what: 'is true of more than one item of the list',
        hint: 'Choose the item by a field that only it has, or by its position: `[0]`.',
    });
}
function target(search, place) {
    const { node, trail, inFlow } = place;
    const depth = search.steps.length;
    if ((0,dist/* isAlias */.Vj)(node))
        throw throughAlias(search, node, place, depth);
    if (!(0,dist/* isScalar */.jn)(node)) {
        const what = (0,dist/* isMap */.jh)(node) ? 'is a mapping' : (0,dist/* isSeq */.oP)(node) ? 'is a list' : 'has no value that can be set';
        throw refuse(search, offsetOf(node, place), 'manifest.not-a-scalar', depth, {
            what: `${what}, not a single value`,
            hint: 'Let the path lead to a single value. A template such as `{{ name }}` without quotes is a mapping to YAML.',
        });
    }
    if (node.tag !== undefined && node.tag !== TEXT_TAG) {
        throw refuse(search, offsetOf(node, place), 'manifest.tagged', depth, {
            what: `has the tag ${node.tag.slice(0, 80)}, so it cannot become text`,
            hint: 'Remove the tag in the GitOps repository.',
        });
    }
    const scalar = writtenScalar(node);
    const isWritten = scalar.source !== '' || scalar.type !== 'PLAIN';
    return { trail, scalar, inFlow, emptyAt: isWritten ? undefined : emptyPlace(search, place) };
}
function writtenScalar({ range, source, type, value }) {
    if (!range || source === undefined || type === undefined)
        throw new Error('A parsed scalar has a range and a source.');
    return { start: range[0], end: range[1], type, source, value };
}
function emptyPlace(search, place) {
    const sign = place.lead.findLast(({ type }) => type === 'map-value-ind' || type === 'seq-item-ind');
    const anchor = place.lead.find(({ type }) => type === 'anchor' || type === 'tag');
    if (sign !== undefined && anchor === undefined)
        return sign.offset + sign.source.length;
    throw refuse(search, anchor?.offset ?? place.offset, 'manifest.no-value', search.steps.length, {
        what: 'has no value, and no plain place for one',
        hint: 'Write any value there by hand first.',
    });
}
function leadToken(token) {
    const { type, offset, source } = token;
    return offset === undefined || source === undefined ? [] : [{ type, offset, source }];
}
/** Key as it is written, without quotes: `0`, `"0"` and `0x0` are told apart by their text, not by their number. */
function keyText(pair) {
    return (0,dist/* isScalar */.jn)(pair.key) ? pair.key.source : undefined;
}
function fieldText(search, node, field) {
    const map = (0,dist/* isAlias */.Vj)(node) && search.document !== undefined ? node.resolve(search.document) : node;
    if (!(0,dist/* isMap */.jh)(map))
        return undefined;
    const value = map.items.find((pair) => keyText(pair) === field)?.value;
    return (0,dist/* isScalar */.jn)(value) ? value.source : undefined;
}
function missingKeyHint(search, map, key) {
    const merge = map.items.find((pair) => keyText(pair) === '<<');
    if (merge !== undefined) {
        const { line } = search.source.positionOf(offsetOf(merge.key, undefined));
        return (`The mapping merges another one (\`<<\` at line ${line}). ` +
            `Write \`${key}\` out in this mapping, or let the path lead to the mapping that is merged.`);
    }
    const keys = map.items.flatMap((pair) => keyText(pair) ?? []).slice(0, 10);
    const has = keys.length === 0 ? 'It is empty.' : `It has ${keys.map((name) => `\`${name.slice(0, 80)}\``).join(', ')}.`;
    return `${has} A promotion changes values and adds no keys: write \`${key}\` there by hand first.`;
}
function throughAlias(search, alias, place, depth) {
    const anchor = search.document === undefined ? undefined : alias.resolve(search.document);
    const { line } = search.source.positionOf(anchor?.range?.[0] ?? 0);
    const where = anchor === undefined ? '' : ` at line ${line}`;
    return refuse(search, offsetOf(alias, place), 'manifest.alias', depth, {
        what: `is an alias of \`&${alias.source.slice(0, 80)}\``,
        hint: `A change would reach other places too. Let the path lead to the anchored value${where}, or write the value out here.`,
    });
}
function wrongKind(search, place, depth, wanted) {
    const { node } = place;
    const is = (0,dist/* isMap */.jh)(node) ? 'a mapping' : (0,dist/* isSeq */.oP)(node) ? 'a list' : 'a single value';
    return refuse(search, offsetOf(node, place), 'manifest.path-mismatch', depth, {
        what: `is ${is}, but the path goes on as if it were ${wanted}`,
        hint: wanted === 'a mapping' ? 'List items are chosen with `[name=x]` or `[0]`.' : 'Keys are written `a.b`.',
    });
}
function missing(search, place, depth, hint) {
    return refuse(search, place.offset, 'manifest.missing-key', depth + 1, { what: 'does not exist', hint });
}
/** @param depth how many steps of the path the message names */
function refuse({ source, steps }, offset, code, depth, { what, hint }) {
    const { file } = source;
    const { line, column } = source.positionOf(offset);
    const subject = depth === 0 ? 'the document' : `\`${showPath(steps.slice(0, depth))}\``;
    return new src_errors/* UserError */.yo(code, `${file}:${line}:${column}: ${subject} ${what}.`, { file, line, column, hint });
}
function offsetOf(node, place) {
    const range = (0,dist/* isNode */.Ll)(node) ? node.range : undefined;
    return range?.[0] ?? place?.offset ?? 0;
}

;// CONCATENATED MODULE: ./build/src/release/yaml-source.js


const MAXIMUM_BYTES = 1_048_576;
const BYTE_ORDER_MARK = '\uFEFF';
/** The text of a manifest, byte order mark included. Throws `UserError('manifest.…')` for what is too large or no text. */
function decodeManifest(content, file) {
    if (content.byteLength > MAXIMUM_BYTES) {
        throw new src_errors/* UserError */.yo('manifest.too-large', `${file} has ${content.byteLength} bytes; at most 1 MiB is edited.`, {
            file,
        });
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch (cause) {
        throw new src_errors/* UserError */.yo('manifest.encoding', `${file} is not UTF-8 text.`, { file, cause });
    }
}
/** Parses every document of a file. Throws `UserError('manifest.syntax')` with the place of the first error. */
function parseManifest(text, file) {
    const lines = new dist/* LineCounter */.HN();
    const positionOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        const shifted = line === 1 && text.startsWith(BYTE_ORDER_MARK) ? col - 1 : col;
        return { line: Math.max(1, line), column: Math.max(1, shifted) };
    };
    const documents = parse(text, file, lines);
    for (const { errors } of documents) {
        const [error] = errors;
        if (error !== undefined)
            throw syntaxError(file, text, error, positionOf(error.pos[0]));
    }
    return { file, text, documents, positionOf };
}
function parse(text, file, lineCounter) {
    try {
        const documents = (0,dist/* parseAllDocuments */.hR)(text, {
            schema: 'core',
            uniqueKeys: true,
            keepSourceTokens: true,
            prettyErrors: false,
            logLevel: 'silent',
            lineCounter,
        });
        return 'empty' in documents ? [] : documents;
    }
    catch (cause) {
        // Nesting so deep that the parser's stack ends.
        throw new src_errors/* UserError */.yo('manifest.syntax', `${file} cannot be read as YAML: ${(0,src_errors/* messageOf */.bD)(cause)}`, { file, cause });
    }
}
function syntaxError(file, text, error, { line, column }) {
    const what = error.code === 'DUPLICATE_KEY' ? 'a key stands twice in one mapping' : error.message.split('\n')[0];
    const template = text.includes('{{') || /:\s+\{[^{}"']*\}[^\s,}\]]/.test(text);
    return new src_errors/* UserError */.yo('manifest.syntax', `${file}:${line}:${column} is not valid YAML: ${what}.`, {
        file,
        line,
        column,
        hint: template
            ? 'Templates are not YAML. Keep the value that changes in a file of its own, such as values.yaml.'
            : 'Correct the file in the GitOps repository; nothing was changed.',
    });
}
/** The index of the one document that is meant. Throws `UserError('manifest.document-…')`. */
function selectDocument(source, selector) {
    const { file, documents } = source;
    const filled = documents.flatMap((document, index) => (isEmpty(document) ? [] : [index]));
    const wanted = Object.entries(selector ?? {}).filter((entry) => entry[1] !== undefined);
    const matching = filled.filter((index) => {
        const described = yaml_source_describe(documents[index]);
        return wanted.every(([field, value]) => described[field] === value);
    });
    const [found, another] = matching;
    if (found !== undefined && another === undefined)
        return found;
    const asked = wanted.map(([field, value]) => `${field} ${JSON.stringify(value)}`).join(', ');
    const shown = matching.length === 0 ? filled : matching;
    const list = shown.slice(0, 10).map((index) => showDocument(source, index));
    if (found === undefined) {
        const which = asked === '' ? 'document' : `document with ${asked}`;
        throw new src_errors/* UserError */.yo('manifest.document-missing', `${file} has no ${which}.`, {
            file,
            hint: list.length === 0 ? 'The file is empty.' : `It has: ${list.join('; ')}.`,
        });
    }
    const which = asked === '' ? 'documents' : `documents with ${asked}`;
    throw new src_errors/* UserError */.yo('manifest.document-ambiguous', `${file} has ${matching.length} ${which}.`, {
        file,
        hint: `Say which one with \`document: {kind: …, name: …}\`. It has: ${list.join('; ')}.`,
    });
}
/** A document of comments only: `---` gives it a null that nobody wrote. */
function isEmpty({ contents }) {
    return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.source === '' && contents.type === 'PLAIN');
}
function yaml_source_describe(document) {
    const contents = document?.contents;
    if (!(0,dist/* isMap */.jh)(contents))
        return {};
    const textAt = (path) => {
        const node = document?.getIn(path, true);
        return (0,dist/* isScalar */.jn)(node) ? node.source : undefined;
    };
    return { apiVersion: textAt(['apiVersion']), kind: textAt(['kind']), name: textAt(['metadata', 'name']) };
}
function showDocument(source, index) {
    const document = source.documents[index];
    const { kind, name } = yaml_source_describe(document);
    const { line } = source.positionOf(document?.contents?.range?.[0] ?? 0);
    const what = [kind, name].filter((part) => part !== undefined).join(' ');
    return `${what === '' ? 'a document' : what.slice(0, 100)} at line ${line}`;
}

;// CONCATENATED MODULE: ./build/src/release/yaml-verify.js

/**
 * Why a changed file is not what was meant; undefined when it is: the target is the wanted text for readers of YAML 1.1 and
 * 1.2, every other node is as before, and no line outside the target's changed. The edit is made so that this holds;
 * this is the check that it does, because a manifest that is silently wrong reaches a cluster.
 * @param target document and trail of the changed scalar, as `locateScalar` gave it
 */
function editMismatch(before, after, target, wanted) {
    if (!onlyLinesDiffer(before.text, after.text, target.lines))
        return 'lines outside the value would change';
    if (before.documents.length !== after.documents.length)
        return 'the number of documents would change';
    for (const [index, document] of before.documents.entries()) {
        const trail = index === target.document ? target.trail : undefined;
        if (!sameNodes(document.contents, after.documents[index]?.contents, trail))
            return 'other values would change';
    }
    if (yaml_verify_valueAt(after.documents[target.document]?.contents, target.trail) !== wanted)
        return 'it would read differently';
    // Kubernetes and Argo CD read YAML 1.1, where more words and numbers are no text.
    const old = (0,dist/* parseAllDocuments */.hR)(after.text, { version: '1.1', uniqueKeys: false, logLevel: 'silent' });
    const oldDocument = 'empty' in old ? undefined : old[target.document];
    if (yaml_verify_valueAt(oldDocument?.contents, target.trail) !== wanted)
        return 'readers of YAML 1.1 would read it differently';
    return undefined;
}
/** @param lines first and last line, from 1, that may change in `before` */
function onlyLinesDiffer(before, after, [first, last]) {
    const old = before.split('\n');
    const head = old.slice(0, first - 1).map((line) => `${line}\n`);
    const tail = old.slice(last).map((line) => `\n${line}`);
    return after.startsWith(head.join('')) && after.endsWith(tail.join(''));
}
/** @param trail leads to the one node that may differ; undefined when none may */
function sameNodes(before, after, trail) {
    if ((0,dist/* isPair */.tO)(before)) {
        return (0,dist/* isPair */.tO)(after) && sameNodes(before.key, after.key, undefined) && sameNodes(before.value, after.value, trail);
    }
    if (trail?.length === 0)
        return (0,dist/* isScalar */.jn)(after);
    if ((0,dist/* isAlias */.Vj)(before))
        return (0,dist/* isAlias */.Vj)(after) && before.source === after.source;
    if ((0,dist/* isScalar */.jn)(before)) {
        return ((0,dist/* isScalar */.jn)(after) && sameProperties(before, after) && before.source === after.source && before.type === after.type);
    }
    if ((0,dist/* isMap */.jh)(before))
        return (0,dist/* isMap */.jh)(after) && sameProperties(before, after) && sameItems(before.items, after.items, trail);
    if ((0,dist/* isSeq */.oP)(before))
        return (0,dist/* isSeq */.oP)(after) && sameProperties(before, after) && sameItems(before.items, after.items, trail);
    return before === after;
}
function sameItems(before, after, trail) {
    if (before.length !== after.length)
        return false;
    return before.every((item, index) => sameNodes(item, after[index], index === trail?.[0] ? trail.slice(1) : undefined));
}
const sameProperties = (before, after) => before.tag === after.tag && before.anchor === after.anchor;
function yaml_verify_valueAt(root, trail) {
    let node = root;
    for (const index of trail) {
        const inner = (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.items[index] : undefined;
        node = (0,dist/* isPair */.tO)(inner) ? inner.value : inner;
    }
    return (0,dist/* isScalar */.jn)(node) ? node.value : undefined;
}

;// CONCATENATED MODULE: ./build/src/release/yaml-patch.js





/**
 * Sets values in a YAML or JSON file and leaves every other byte as it is: comments, quotes, indentation, line ends, byte order
 * mark, a missing last line break. Nothing is added or removed, only values change. The result is parsed again and
 * compared before it is returned.
 * @param file its name, for errors
 * @throws UserError `manifest.…` or `path.syntax`, with file, line and column; then nothing is to be written
 */
function patchYaml(content, edits, file) {
    let text = decodeManifest(content, file);
    const changes = [];
    for (const edit of edits) {
        const edited = applyEdit(text, edit, file);
        if (edited === undefined)
            continue;
        text = edited.text;
        changes.push(edited.change);
    }
    return { content: changes.length === 0 ? content : new TextEncoder().encode(text), changes };
}
function applyEdit(text, edit, file) {
    if (!edit.value.isWellFormed()) {
        throw new src_errors/* UserError */.yo('manifest.value', `The value for \`${edit.path}\` in ${file} is not well-formed text.`, {
            file,
        });
    }
    const source = parseManifest(text, file);
    const document = selectDocument(source, edit.document);
    const target = locateScalar(source, document, edit.path);
    if (holdsValue(target, edit.value))
        return undefined;
    const splice = spliceFor(source, target, edit.value);
    const patched = text.slice(0, splice.start) + splice.text + text.slice(splice.end);
    const lines = linesOf(source, splice);
    const mismatch = mismatchOf(source, patched, { document, trail: target.trail, lines }, edit.value);
    if (mismatch !== undefined) {
        throw new src_errors/* UserError */.yo('manifest.unsafe-edit', `${file}:${lines[0]}: \`${edit.path}\` is not changed: ${mismatch}.`, {
            file,
            line: lines[0],
            hint: 'Write the value in double quotes on the line of its key, then promote again.',
        });
    }
    const { scalar, emptyAt } = target;
    const before = emptyAt === undefined ? scalar.source : undefined;
    return { text: patched, change: { path: edit.path, line: lines[0], before, after: edit.value } };
}
function mismatchOf(source, patched, target, wanted) {
    try {
        return editMismatch(source, parseManifest(patched, source.file), target, wanted);
    }
    catch (error) {
        if (error instanceof src_errors/* UserError */.yo)
            return 'the file would no longer be valid';
        throw error;
    }
}
function linesOf({ text, positionOf }, { start, end }) {
    const last = end > start && text[end - 1] === '\n' ? end - 1 : end;
    return [positionOf(start).line, positionOf(last).line];
}

;// CONCATENATED MODULE: ./build/src/release/promotion.js










/** Every file that `planPromotion` needs to see. */
function filesNeeded({ model, environments }) {
    const manifests = environments.flatMap(({ files }) => files.map(({ path }) => path));
    const records = [ledgerPath(model), ...environments.map(({ name }) => releasePath(model, name))];
    return { manifests: [...new Set(manifests)], records: [...new Set(records)] };
}
/**
 * What promoting one model changes in the GitOps repository, all environments or none.
 * @param now goes into the release and the ledger
 * @throws UserError or UserErrors when any environment cannot be promoted
 */
function planPromotion(approved, files, now) {
    const state = { files: new Map(files), changed: new Set(), edits: [], now };
    const problems = [];
    const environments = [];
    for (const environment of approved.environments) {
        try {
            environments.push(planEnvironment(approved, environment, state));
        }
        catch (error) {
            problems.push(...userErrorsOf(error));
        }
    }
    (0,src_errors/* throwProblems */.Jh)(problems);
    const changes = new Map([...state.files].filter(([path]) => state.changed.has(path)));
    return { approved, environments, manifests: state.edits, changes };
}
function planEnvironment(approved, environment, state) {
    const { model, artifact, source, candidateDigest, reportDigest } = approved;
    const ledger = parseLedger(state.files.get(ledgerPath(model)), ledgerPath(model));
    const previous = currentRelease(model, environment.name, state.files);
    const id = promotionId({
        model,
        environment: environment.name,
        artifactDigest: artifact.digest,
        candidateDigest,
        reportDigest,
        sourceCommit: source.commit,
        commentIds: approved.approvals.map(({ commentId }) => commentId),
    });
    const done = [...(previous === undefined ? [] : [previous]), ...ledger].find((entry) => entry.promotionId === id);
    if (done !== undefined)
        return { kind: 'already-promoted', environment: environment.name, version: done.version };
    const version = versionOf(artifact.digest, [...ledger, ...(previous === undefined ? [] : [versionIn(previous)])]);
    const values = placeholderValues(approved, environment.name, version);
    const manifests = environment.files.map((target) => planManifest(target, values, state));
    const release = releaseOf(approved, { environment: environment.name, version, id, previous, now: state.now });
    put(state, releasePath(model, environment.name), renderRelease(release));
    put(state, ledgerPath(model), appendToLedger(state.files.get(ledgerPath(model)), ledgerEntryOf(release)));
    return { kind: 'promote', environment: environment.name, version, release, manifests };
}
function planManifest(target, values, state) {
    const { path, document, set } = target;
    const content = state.files.get(path);
    if (content === undefined) {
        throw new src_errors/* UserError */.yo('manifest.missing', `${path} does not exist in the GitOps repository.`, {
            file: path,
            hint: 'A promotion changes values and creates no manifests: commit the first version by hand.',
        });
    }
    const edits = set.map((assignment) => ({
        document,
        path: assignment.path,
        value: fillPlaceholders(assignment.value, values),
    }));
    state.edits.push({ path, edits });
    const patched = patchYaml(content, edits, path);
    if (patched.changes.length > 0)
        put(state, path, patched.content);
    return { path, changes: patched.changes };
}
function put(state, path, content) {
    state.files.set(path, content);
    state.changed.add(path);
}
function currentRelease(model, environment, files) {
    const path = releasePath(model, environment);
    const content = files.get(path);
    if (content === undefined)
        return undefined;
    const release = readRelease(content, path);
    if (release.model === model && release.environment === environment)
        return release;
    throw new src_errors/* UserError */.yo('record.invalid', `${path} is a release of ${release.model} to ${release.environment}.`, {
        file: path,
        hint: 'Restore the file from its git history.',
    });
}
const versionIn = ({ version, artifact }) => ({ version, artifactDigest: artifact.digest });
function placeholderValues(approved, environment, version) {
    const { model, artifact, source, inputKey } = approved;
    return {
        '{artifact.uri}': artifact.uri,
        '{artifact.path}': artifact.path,
        '{artifact.digest}': artifact.digest,
        '{version}': version,
        '{model}': model,
        '{environment}': environment,
        '{commit}': source.commit,
        '{input-key}': inputKey,
    };
}
function releaseOf(approved, facts) {
    const { model, artifact, source, inputKey, candidateDigest, reportDigest, evaluationSet, metrics } = approved;
    const { previous } = facts;
    return {
        schema: 'trainyard/release/v1',
        model,
        environment: facts.environment,
        version: facts.version,
        promotionId: facts.id,
        artifact: { uri: artifact.uri, digest: artifact.digest },
        source,
        inputKey,
        candidateDigest,
        reportDigest,
        evaluationSet,
        metrics,
        approvals: approved.approvals,
        previous: previous === undefined ? null : { ...versionIn(previous), promotionId: previous.promotionId },
        promotedAt: facts.now.toISOString(),
        runUrl: approved.runUrl,
    };
}
function ledgerEntryOf(release) {
    return {
        schema: 'trainyard/ledger-entry/v1',
        verb: 'promote',
        model: release.model,
        environment: release.environment,
        version: release.version,
        artifactDigest: release.artifact.digest,
        promotionId: release.promotionId,
        releaseDigest: recordDigest(release),
        sourceCommit: release.source.commit,
        pullRequest: release.source.pullRequest,
        at: release.promotedAt,
    };
}
/** User errors pass as they are; everything else is a bug and is thrown on. */
function userErrorsOf(error) {
    if (error instanceof src_errors/* UserError */.yo)
        return [error];
    if (error instanceof src_errors/* UserErrors */.tQ)
        return error.problems;
    throw error instanceof Error ? error : new Error((0,src_errors/* messageOf */.bD)(error));
}

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
            (0,src_errors/* throwProblems */.Jh)(problems);
            const plan = planPromotion(approved, current, now);
            const after = new Map([...current, ...plan.changes]);
            checkStanding([...planned, plan], after);
            planned.push(plan);
            current = after;
        }
        catch (error) {
            refused.push({ approved, problems: userErrorsOf(error) });
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
        const [change] = content === undefined ? [] : patchYaml(content, edits, path).changes;
        if (change === undefined)
            continue;
        throw new src_errors/* UserError */.yo('manifest.conflict', `${path}:${change.line}: \`${change.path}\` is set to two different values.`, {
            file: path,
            line: change.line,
            hint: 'Let each value of a manifest be set by one model and one environment only.',
        });
    }
}

;// CONCATENATED MODULE: ./build/src/release/gitops-path.js

const gitops_path_LONGEST = 1024;
/**
 * Refuses a manifest path that is not plainly a place inside the repository, or that belongs to Trainyard's own records.
 * Throws `UserError('manifest.path')`.
 */
function checkManifestPath(path) {
    const parts = path.split('/');
    const unclean = parts.some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git');
    const strange = path.length > gitops_path_LONGEST || /[\\\p{Cc}]/u.test(path);
    if (unclean || strange) {
        throw new src_errors/* UserError */.yo('manifest.path', `${JSON.stringify(path.slice(0, 200))} is not a path inside the repository.`, {
            hint: 'Write it relative to the root of the GitOps repository, with `/` and without `.` or `..`.',
        });
    }
    if (parts[0] === 'releases') {
        throw new src_errors/* UserError */.yo('manifest.path', `${path} is among the records of releases, which no promotion may set values in.`, {
            hint: 'Keep manifests outside the folder `releases`.',
        });
    }
}
/**
 * Whether a regular file stands at the path. Throws `UserError('manifest.link')` when it, or a folder on the way, is a symbolic
 * link or a submodule: writing there would change something else than was read.
 */
function pathState(path, entries) {
    const parts = path.split('/');
    for (const [index] of parts.entries()) {
        const prefix = parts.slice(0, index + 1).join('/');
        const entry = entries.get(prefix);
        if (entry === undefined || (entry.kind === 'file' && prefix === path))
            continue;
        const what = entry.kind === 'symlink' ? 'a symbolic link' : entry.kind === 'submodule' ? 'a submodule' : 'a file';
        throw new src_errors/* UserError */.yo('manifest.link', `${path} leads through ${prefix}, which is ${what}.`, {
            file: path,
            hint: 'Let the configuration name the file itself.',
        });
    }
    return entries.has(path) ? 'file' : 'absent';
}

;// CONCATENATED MODULE: ./build/actions/promote/gitops-files.js





/** `patchYaml` says it better when a manifest is larger than this by a little. */
const MAXIMUM_MANIFEST_BYTES = 2_097_152;
/**
 * Reads every file that promoting the models needs from one commit of the GitOps repository. A model whose paths are not
 * what they seem, or whose files are too large, is returned with the problems; the others go on.
 */
async function readGitOpsFiles(tree, models) {
    const entries = new Map((await tree.list()).map((entry) => [entry.path, entry]));
    const files = new Map();
    const readFile = async (path, maximumBytes) => {
        if (files.has(path) || pathState(path, entries) === 'absent')
            return;
        const content = await tree.read(path, maximumBytes);
        if (content !== undefined)
            files.set(path, content);
    };
    const read = [];
    for (const approved of models) {
        try {
            const { manifests, records } = filesNeeded(approved);
            (0,src_errors/* throwProblems */.Jh)(manifests.flatMap(pathProblems));
            for (const path of manifests)
                await readFile(path, MAXIMUM_MANIFEST_BYTES);
            for (const path of records) {
                await readFile(path, path.endsWith('.jsonl') ? MAXIMUM_LEDGER_BYTES : MAXIMUM_RECORD_BYTES);
            }
            read.push({ approved, problems: [] });
        }
        catch (error) {
            read.push({ approved, problems: userErrorsOf(error) });
        }
    }
    return { models: read, files };
}
function pathProblems(path) {
    try {
        checkManifestPath(path);
        return [];
    }
    catch (error) {
        return userErrorsOf(error);
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
        const problems = userErrorsOf(error);
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
    throw new src_errors/* UserError */.yo('promote.contention', `${branch} of ${repository} changed ${ATTEMPTS} times under our hands.`, {
        hint: 'Run this job again. When it happens often, let fewer writers share the branch.',
    });
}
async function tryOnce(target, ports) {
    const { repository, branch } = target;
    const writer = ports.writer(repository);
    const head = await writer.head(branch);
    if (head === undefined) {
        throw new src_errors/* UserError */.yo('gitops.branch-missing', `${repository} has no branch ${branch}, or the token may not read it.`, {
            hint: 'Check `promote.repository` and `promote.branch`, and that `gitops-token` is for that repository.',
        });
    }
    // Asked after the branch was read: whoever promotes something newer from now on makes this attempt stale.
    const superseded = await target.superseded(target.models);
    const current = target.models.filter(({ model }) => superseded.every((result) => result.model !== model));
    if (current.length === 0)
        return { kind: 'done', results: superseded };
    const read = await readGitOpsFiles(await ports.gitops(repository).tree(head), current);
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
        if (error instanceof src_errors/* UserError */.yo && error.code === 'github.unavailable')
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
    return new src_errors/* UserError */.yo(code, `${repository}: ${message}`, { hint, decision });
}
/** Exponential, and different for each writer, so that they do not meet again. */
function delay(attempt, random) {
    const longest = Math.min(LONGEST_DELAY, FIRST_DELAY * GROWTH ** (attempt - 1));
    return Math.round(longest * (0.5 + random / 2));
}

;// CONCATENATED MODULE: ./build/src/review/contributors.js
/**
 * Everybody who must not judge a change: who opened the pull request, every author, committer and co-author of its commits, and who pushed
 * them, because the names inside of a commit can be made up and the account of a push cannot.
 */
function contributorsOf(pullRequest, authorship, moves) {
    const own = new Set(authorship.map(({ commit }) => commit));
    return [
        contributor(pullRequest.author, 'opened this pull request'),
        ...authorship.flatMap(({ commit, accounts, emails }) => [
            ...accounts.map((account) => contributor(account, `wrote or committed ${contributors_short(commit)}`)),
            ...emails.flatMap((email) => fromEmail(email, `is named in ${contributors_short(commit)}`)),
        ]),
        ...moves.flatMap(({ commit, by }) => by !== undefined && own.has(commit) ? [contributor(by, `pushed ${contributors_short(commit)}`)] : []),
    ];
}
/**
 * Who caused the run that made a report. What a workflow's own token pushes or opens is a bot's and starts no run: a person has to,
 * and that may be the one who wrote it all.
 */
const starterOf = ({ actor }) => actor === undefined ? [] : [contributor(actor, 'started the run that made the report')];
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
const contributors_short = (commit) => commit.slice(0, 7);

;// CONCATENATED MODULE: ./build/src/review/authorise.js

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
    return denied(`${login} is none of the approvers of ${model}: ${approvers.map(authorise_approverName).join(', ')}.`);
}
/** Why somebody can never judge this change, whatever their rights; undefined when they can. Needs no question to GitHub. */
function exclusion(account, { contributors }) {
    if (account.isBot)
        return `${account.login} is a bot, and only people judge a model.`;
    const deed = deedOf(account, contributors);
    return deed === undefined
        ? undefined
        : `${account.login} ${deed}, and nobody judges a change that they had a hand in.`;
}
/** As in `approve.from`. */
function authorise_approverName(approver) {
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
    const authorisation = authorise(subject, command.name, question);
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
            return command_arguments_problem(`This part is not understood: ${line.slice(start).trim()}`);
        if (read === MOST_ARGUMENTS)
            return command_arguments_problem(`There are more than ${MOST_ARGUMENTS} arguments.`);
        const { key, bare, quoted, flag, word } = found;
        if (key !== undefined) {
            if (values.has(key))
                return command_arguments_problem(`${key}= is given twice.`);
            values.set(key, bare ?? quoted?.replace(/\\(["\\])/g, '$1') ?? '');
        }
        else {
            const [list, item] = flag === undefined ? [words, word ?? ''] : [flags, flag];
            if (list.includes(item))
                return command_arguments_problem(`${flag === undefined ? '' : '--'}${item} is given twice.`);
            list.push(item);
        }
    }
    return { kind: 'arguments', arguments: { words, values, flags } };
}
const command_arguments_problem = (text) => ({ kind: 'problem', problem: text });

;// CONCATENATED MODULE: ./build/src/review/command.js


const AVAILABLE = ['approve', 'reject', 'status', 'help'];
const UNAVAILABLE = ['retrain', 'explain', 'promote', 'rollback', 'hold', 'unhold', 'lock', 'unlock'];
const command_MOST_BYTES = 512;
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
    if (bytes > command_MOST_BYTES)
        return malformed(`The line has ${bytes} bytes; a command has at most ${command_MOST_BYTES}.`);
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
    if (exclusion(account, guarded) !== undefined)
        return { account, role: 'none', teams: [] };
    if (approvers.length === 0)
        return { account, role: await roles.roleOf(login), teams: [] };
    // Who is named needs no team.
    if (approvers.some((approver) => stands(approver, login, [])))
        return { account, role: 'none', teams: [] };
    const teams = [];
    for (const approver of approvers) {
        if (approver.kind === 'team' && (await roles.isTeamMember(approver.organization, approver.team, login))) {
            teams.push(teamKey(approver));
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
        found.push(await gather_examine(ports, request, model));
    if (!found.some(({ kind }) => kind === 'open'))
        return found.filter((review) => review.kind === 'closed');
    const facts = await gatherFacts(ports, request);
    const reviews = [];
    for (const review of found)
        reviews.push(review.kind === 'closed' ? review : await gather_judge(request, facts, review));
    return reviews;
}
/** Whether the report on a model can be approved at all. */
async function gather_examine(ports, request, model) {
    const { pullRequest, repository, workflowPath, policies } = request;
    const wanted = {
        model,
        head: pullRequest.head.commit,
        baseBranch: pullRequest.base.branch,
        repository,
        workflowPath,
    };
    const report = bound(await findReport(ports, wanted), pullRequest);
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
        contributors: contributorsOf(pullRequest, authorship, moves),
        statements: comments.flatMap((comment) => {
            const parsed = parseCommand(comment.body);
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
        throw new src_errors/* UserError */.yo('review.base-unknown', 'It cannot be told what the pull request changes on its base branch.', {
            hint: 'Bring its branch up to date with the base branch.',
        });
    }
    return await workflowEditsBetween(repository, parting, head.commit);
}
/** When the head came to be what it is. Dates inside of commits are made up by who writes them; the activity log is GitHub's own. */
function headSince({ head, merged }, moves) {
    // A merged branch may have moved on or be gone; that of an open one must be where the pull request says.
    const move = merged ? moves.find(({ commit }) => commit === head.commit) : moves[0];
    if (move?.commit === head.commit)
        return move.at;
    throw new src_errors/* UserError */.yo('review.head-unknown', `GitHub's activity log does not say when the branch ${head.branch} came to its head ${head.commit.slice(0, 12)}.`, { hint: 'The branch may just have moved: try again in a minute. If that does not help, push a commit to it.' });
}
/** A check's time is what its writer says; the artifact's is GitHub's own. `findReport` believes completed checks only. */
function reportedAt({ check, artifact }, now) {
    const { completedAt = now } = check;
    return completedAt > artifact.createdAt ? completedAt : artifact.createdAt;
}
async function gather_judge({ pullRequest, now }, { edits, headSince, contributors, statements, roles }, review) {
    const { model, report, policy } = review;
    if (edits.length > 0) {
        const named = edits.slice(0, 3).join(', ');
        const reason = `This pull request edits workflows (${named}), so its reports prove nothing. Put such edits into a pull request of their own.`;
        return { kind: 'closed', model, obstacle: 'workflows-edited', reason, report, policy };
    }
    const own = statements.filter(({ command }) => command.models.length === 0 || command.models.includes(model));
    const hands = [...contributors, ...starterOf(report.run)];
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

;// CONCATENATED MODULE: ./build/actions/promote/approvals.js


/** Whether the models of a merge may be promoted, decided anew from comments, checks and reports. Errors of GitHub are thrown. */
async function reviewedModels({ pull }, policies, { repository, workflowPath }, ports) {
    const models = [...policies.keys()];
    const request = { pullRequest: pull, repository, workflowPath, models, policies, now: ports.clock.now() };
    return (await gatherApprovals(ports, request)).map(reviewedModel);
}
function reviewedModel(review) {
    const { model, report } = review;
    const refused = (code, message, hint) => ({
        kind: 'refused',
        model,
        problem: new src_errors/* UserError */.yo(code, message, { decision: 'blocked', hint }),
    });
    if (review.kind === 'closed')
        return refused(CODES[review.obstacle], review.reason, HINTS[review.obstacle]);
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

;// CONCATENATED MODULE: ./build/actions/promote/artifact.js







/** The very candidate that a report speaks of, found by its digest: a later training with the same inputs is another one. */
async function reviewedCandidate(source, expected, model, { digest, inputKey }) {
    const found = await firstBelievable(source.runs, candidateArtifactName(model, inputKey), expected, async (artifact) => {
        const record = readCandidate(await downloadRecord(source, artifact, CANDIDATE_FILE), CANDIDATE_FILE);
        if (recordDigest(record) === digest)
            return { kind: 'believed', found: record };
        return { kind: 'rejected', because: 'it is not the candidate that was reviewed' };
    });
    if (found.kind === 'found')
        return found.found;
    const why = found.rejected.length === 0 ? 'There is no such artifact.' : found.rejected.join(' ');
    throw new src_errors/* UserError */.yo('promote.candidate-missing', `The candidate that was reviewed cannot be found. ${why}`, {
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
    if (artifact.digest !== digest || digest_treeDigest(artifact.files) !== digest) {
        throw blocked('promote.artifact-mismatch', 'The report and the candidate name different model files.');
    }
    const uri = store.uri(model, digest);
    const files = await store.verify(uri);
    if (files === undefined || files.length === 0) {
        throw new src_errors/* UserError */.yo('promote.artifact-missing', `The store has no files at ${uri}.`, {
            decision: 'blocked',
            hint: 'Check that this runner can read the store, and that nobody removed the model from it.',
        });
    }
    if (digest_treeDigest(files) !== digest) {
        const changed = firstDifference(artifact.files, files);
        throw blocked('promote.artifact-changed', `The files at ${uri} are not those that were reviewed: ${changed}.`);
    }
    return { uri, digest, path: pathInStore(model, digest) };
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
    return new src_errors/* UserError */.yo(code, message, {
        decision: 'blocked',
        hint: 'Nothing was promoted. Find out who changed it; then train and review again.',
    });
}

;// CONCATENATED MODULE: ./build/actions/promote/environments.js


/** Which environments a merge promotes to. Throws `UserError('promote.unsupported')` for what is written down but not built yet. */
function chooseEnvironments(project, model, { environments }) {
    const now = environments.filter(({ on }) => on.kind === 'merge');
    const viaPullRequest = now.find(({ mode }) => mode === 'pull-request');
    if (viaPullRequest !== undefined) {
        const { name } = viaPullRequest;
        throw new src_errors/* UserError */.yo('promote.unsupported', `The mode pull-request of ${name} is not supported yet.`, {
            ...positionOf(project, pointerOf(['models', model, 'promote', 'environments', name, 'mode'])),
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
            results.push({ kind: 'refused', model: name, problems: userErrorsOf(error) });
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
        return { kind: 'ended', notes: [], result: { kind: 'refused', model: name, problems: userErrorsOf(error) } };
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
async function approvedModel(merge, { model, promote, environments }, { digest, candidate: reviewed, approvals }, context, ports) {
    const { name, inputKey } = model;
    if (reviewed.inputKey !== inputKey.key) {
        throw new src_errors/* UserError */.yo('promote.input-key-changed', `What was merged is not what was reviewed: the merged tree trains ${name} from other inputs.`, {
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
        artifact: await verifiedArtifact(store, name, candidate, reviewed),
        source: { repository, commit: merge.commit, pullRequest, head: head.commit },
        inputKey: inputKey.key,
        candidateDigest: reviewed.digest,
        reportDigest: digest,
        evaluationSet: candidate.evaluationSet,
        metrics: candidate.metrics,
        approvals,
        runUrl,
    };
}

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
    const keys = await inputKeys(tree, await loadProject(tree, config));
    const base = await merge_readBase(await baseTree(commit, before, ports), config, ports.log);
    const changed = affectedModels(keys, base, []).filter(({ state }) => isAffected(state));
    const models = changed.flatMap(({ model }) => {
        const inputKey = keys.get(model);
        return inputKey === undefined ? [] : [{ name: model, inputKey, policy: policyOf(base.project, model) }];
    });
    return { pull, commit, models, base: base.project };
}
async function baseTree(commit, before, { git, repository }) {
    const [parent] = await git.parents(commit);
    if (parent === undefined) {
        throw new src_errors/* UserError */.yo('git.commit-missing', `The commit ${commit.slice(0, 12)} has no parent in this clone.`, {
            hint: 'Set `fetch-depth: 2` on actions/checkout: the commit before the merge holds the policy.',
        });
    }
    // A new branch has no commit before; GitHub says so with zeros.
    const known = before !== undefined && /[^0]/.test(before);
    return known && before !== parent ? repository.tree(before) : git.tree(parent);
}
/** A branch whose configuration was broken had no policy, and a pull request that repairs it must be able to merge. */
async function merge_readBase(tree, config, log) {
    try {
        const project = await loadProjectIfPresent(tree, config);
        const keys = project === undefined ? new Map() : await inputKeys(tree, project);
        return { commit: tree.commit, project, keys };
    }
    catch (error) {
        if (userErrorsOf(error).some(({ code }) => !code.startsWith('config.')))
            throw error;
        log.warning(`The configuration before the merge cannot be read, so it is no policy: ${(0,src_errors/* messageOf */.bD)(error)}`);
        return { commit: tree.commit, project: undefined, keys: new Map() };
    }
}

;// CONCATENATED MODULE: ./build/actions/promote/note.js



const MARKER = '<!-- trainyard:promotion v=1 -->';
const note_SHOWN_PROBLEMS = 5;
/**
 * Says in the merged pull request what was promoted or why not, in one comment that a second run edits. Nothing is said when
 * no model was to be promoted. Failing to say it is a warning: what was promoted stays promoted.
 */
async function leaveNote(pullRequest, results, { comments, log }) {
    const told = results.filter((result) => result.kind !== 'skipped' || result.reason === 'promote.superseded');
    if (told.length === 0)
        return;
    const isNews = told.some((result) => result.kind !== 'released' || result.commit !== undefined);
    try {
        const [existing, viewer] = await Promise.all([comments.list(pullRequest), comments.viewer()]);
        const plan = planSticky(existing, viewer, MARKER, (earlier) => (isNews ? undefined : earlier) ?? note_render(told));
        if (plan.kind === 'create')
            await comments.create(pullRequest, plan.body);
        if (plan.kind === 'update')
            await comments.update(plan.comment.id, plan.body);
        for (const duplicate of plan.duplicates)
            await comments.minimize(duplicate);
    }
    catch (error) {
        log.warning(`The pull request could not be told: ${(0,src_errors/* messageOf */.bD)(error)}`);
    }
}
function note_render(results) {
    return [MARKER, ...results.map(paragraph)].join('\n\n');
}
function paragraph(result) {
    const model = code(result.model);
    switch (result.kind) {
        case 'released':
            return `🚀 ${model}: ${list(result.environments.map((plan) => note_sentence(plan, result.commit?.repository)))}${commitOf(result)}.`;
        case 'refused':
            return [
                `⛔ ${model} was not promoted. Nothing was written for it.`,
                ...result.problems.slice(0, note_SHOWN_PROBLEMS).map(problemLine),
            ].join('\n');
        case 'skipped':
            return `⏭️ ${model} was not promoted. ${markdown_text(result.why)}`;
    }
}
function note_sentence(plan, repository) {
    const what = `${code(plan.version)} ${plan.kind === 'promote' ? 'promoted' : 'was promoted before'} to ${code(plan.environment)}`;
    return plan.kind === 'promote' && repository !== undefined ? `${what} of ${code(repository)}` : what;
}
const commitOf = ({ commit }) => commit === undefined ? '' : `, commit ${markdown_link(code(commit.id.slice(0, 7)), commit.url)}`;
function problemLine({ code: reason, message, hint }) {
    const advice = hint === undefined ? '' : ` ${markdown_text(hint)}`;
    return `- ${code(reason)}: ${markdown_text(message)}${advice}`;
}

;// CONCATENATED MODULE: ./build/actions/promote/outcome.js

/** The outcome over all models: what went wrong outweighs what was refused, and that outweighs what went well. */
function promoteOutcome(results, facts) {
    const commits = commitsOf(results);
    const { decision, reason, message } = outcome_verdict(results);
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
        summary: `⏭️ ${markdown_text(message)}`,
        outputs: { commit: '', versions: '{}' },
    };
}
function outcome_verdict(results) {
    const released = results.filter((result) => result.kind === 'released');
    const refused = results.filter((result) => result.kind === 'refused');
    const problems = refused.flatMap((result) => result.problems);
    const decisive = problems.find(({ decision }) => decision === 'failed') ?? problems[0];
    if (decisive !== undefined) {
        const others = released.length === 0 ? '' : ` ${list(released.map(({ model }) => model))} went ahead.`;
        const message = `${list(refused.map(({ model }) => model))} not promoted: ${decisive.message}${others}`;
        return { decision: decisive.decision, reason: decisive.code, message };
    }
    const promoted = released.filter(({ commit }) => commit !== undefined);
    if (promoted.length > 0) {
        return { decision: 'ok', reason: 'promote.promoted', message: `Promoted ${list(promoted.map(versionsOf))}.` };
    }
    if (released.length > 0) {
        const message = `Already promoted: ${list(released.map(versionsOf))}. Nothing was written.`;
        return { decision: 'ok', reason: 'promote.already-promoted', message };
    }
    const [first] = results.flatMap((result) => (result.kind === 'skipped' ? [result] : []));
    return {
        decision: 'skipped',
        reason: first?.reason ?? 'promote.nothing-affected',
        message: first === undefined ? 'The merge changes no model.' : `${first.model} was not promoted. ${first.why}`,
    };
}
const versionsOf = ({ model, environments }) => `${model} ${list(environments.map(({ version, environment }) => `${version} to ${environment}`))}`;
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
    const reviewed = `Reviewed in ${markdown_link(`#${pullRequest.number}`, pullRequest.url)}.`;
    const rows = results.flatMap(resultRows);
    const changes = results.flatMap((result) => result.kind === 'released' ? result.environments.flatMap(changeRows) : []);
    return [
        `### ${markdown_text(head)}`,
        reviewed,
        ...(rows.length === 0 ? [] : [table('lllll', ['Model', 'Environment', 'Version', 'Result', 'Commit'], rows)]),
        ...(changes.length === 0
            ? []
            : [`${count(changes.length, 'value')} changed in the manifests, every other byte stayed:`]),
        ...(changes.length === 0 ? [] : [table('llll', ['Place', 'Path', 'Before', 'Now'], changes)]),
        ...notes.map((note) => `_${markdown_text(note)}_`),
    ].join('\n\n');
}
function resultRows(result) {
    const model = code(result.model);
    switch (result.kind) {
        case 'released':
            return result.environments.map((plan) => [
                model,
                code(plan.environment),
                code(plan.version),
                plan.kind === 'promote' ? '🚀 promoted' : '✅ promoted before',
                result.commit === undefined ? '' : markdown_link(code(result.commit.id.slice(0, 7)), result.commit.url),
            ]);
        case 'refused':
            return result.problems.map((problem) => [
                model,
                '',
                '',
                `⛔ ${code(problem.code)}: ${markdown_text(problem.message)}`,
                '',
            ]);
        case 'skipped':
            return [[model, '', '', `⏭️ ${markdown_text(result.why)}`, '']];
    }
}
function changeRows(plan) {
    return plan.kind === 'promote' ? plan.manifests.flatMap(manifestRows) : [];
}
function manifestRows({ path, changes }) {
    return changes.map(({ path: key, line, before, after }) => [
        code(`${path}:${line}`, 160),
        code(key, 120),
        before === undefined ? '(empty)' : code(before, 160),
        code(after, 160),
    ]);
}

;// CONCATENATED MODULE: ./build/actions/promote/superseded.js


/**
 * Tells which models the branch has moved on from since the merge. Promotions of two merges may run at once or out of
 * order; the later merge's model must not be replaced by the earlier one's.
 * @param merged the commit whose models are being promoted
 */
function supersededBy({ config, branch, merged }, repository) {
    const keysAt = superseded_remembered(async (commit) => {
        const tree = await repository.tree(commit);
        const project = await loadProjectIfPresent(tree, config);
        return project === undefined ? new Map() : await inputKeys(tree, project);
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
            why: `${branch} is at ${head.slice(0, 7)}, which changes the model again: the promotion of that commit decides.`,
        }));
    };
}
/** Keeps the last answer: a commit never changes. */
function superseded_remembered(ask) {
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
    await leaveNote(merge.pull.number, ordered, ports);
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

;// CONCATENATED MODULE: ./build/actions/promote/main.js







async function promote_main_main() {
    await (0,run_action.runAction)('promote', async (io) => {
        const inputs = readPromoteInputs(io.input);
        const { repository, workspace, temporary, ref, before, run } = eventContext(io.env);
        const github = await main_githubPorts(inputs, repository, io);
        // Loaded when needed, like all that talks to GitHub: a missing input is told without it.
        const { localGit } = await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(724), __webpack_require__.e(400)]).then(__webpack_require__.bind(__webpack_require__, 59400));
        const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
        const context = { repository, branch, before, runUrl: run.url };
        return promote(inputs, context, {
            ...github,
            git: await localGit(workspace),
            files: files(temporary),
            clock: clock/* clock */.p,
            log: io.log,
            openStore: openStore,
            random: Math.random,
        });
    });
}
async function main_githubPorts({ githubToken, gitopsToken, teamToken }, repository, { env, log }) {
    const { githubClient, artifacts, checks, comments, commitWriter, pullRequests, remoteRepository, roles, runs } = await Promise.all(/* import() */[__webpack_require__.e(101), __webpack_require__.e(0)]).then(__webpack_require__.bind(__webpack_require__, 40000));
    const clientOf = (token) => githubClient({ token, env, log, action: 'promote' });
    const client = await clientOf(githubToken);
    const gitopsClient = await clientOf(gitopsToken);
    const teamClient = teamToken === undefined ? client : await clientOf(teamToken);
    return {
        repository: remoteRepository(client, repository),
        pullRequests: pullRequests(client, repository),
        comments: comments(client, repository),
        checks: checks(client, repository),
        runs: runs(client, repository),
        artifacts: artifacts({ client, repository, env }),
        roles: roles(client, repository, teamClient),
        gitops: (name) => remoteRepository(gitopsClient, name),
        writer: (name) => commitWriter(gitopsClient, name),
    };
}

;// CONCATENATED MODULE: ./build/actions/review/inputs.gen.js
// Generated by `npm run gen`. Do not edit.

/** Reads and checks all inputs. Throws a UserError for what is missing or has the wrong form. */
function readReviewInputs(source) {
    return {
        config: readText(source, 'config') ?? 'trainyard.yaml',
        workflowPath: readText(source, 'workflow-path') ?? '.github/workflows/trainyard-pull-request.yml',
        githubToken: required('github-token', readText(source, 'github-token')),
        teamToken: readText(source, 'team-token'),
    };
}

;// CONCATENATED MODULE: ./build/actions/review/answer.js

/** A rule says no, and the reply says which. @param message plain text */
function answer_refused(reason, message) {
    return { decision: 'blocked', reason, message, reaction: '-1', reply: markdown_text(message, 1000) };
}

;// CONCATENATED MODULE: ./build/src/review/status.js

/** GitHub takes 140 characters. */
const status_LONGEST_DESCRIPTION = 140;
/**
 * The commit status that says where the approval of a pull request stands. Undefined when no model has a report: then there is nothing to
 * say, and what `compare` said stays.
 */
function status_approvalStatus(reviews, targetUrl) {
    const reported = reportedOf(reviews);
    if (reported.length === 0)
        return undefined;
    const standings = reported.map((review) => ({ model: review.model, ...standingOf(review) }));
    const state = STATES.find((known) => standings.some((standing) => standing.state === known)) ?? 'failure';
    const shown = standings.filter((standing) => standing.state === state).map(({ model, text }) => `${model}: ${text}`);
    return { context: APPROVAL_STATUS, state, description: fitting(shown), targetUrl };
}
/** The models that there is something to say about: those with a report, believed or not. */
const reportedOf = (reviews) => reviews.filter((review) => review.kind === 'open' || review.obstacle !== 'no-report');
/** Whether nothing more is needed: every model with a report has its approvals or needs none, and there is at least one. */
function isApproved(reviews) {
    return status_approvalStatus(reviews, '')?.state === 'success';
}
/** The worst one speaks for all. */
const STATES = ['failure', 'pending', 'success'];
/** Where one model stands. */
function standingOf(review) {
    if (review.kind === 'closed') {
        return { state: mayMerge(review) ? 'success' : 'failure', text: OBSTACLES[review.obstacle] };
    }
    const { decision, required, missing, approvals, rejections } = review.state;
    const tally = `${required - missing} of ${required} approvals`;
    switch (decision) {
        case 'approved':
            return { state: 'success', text: `${tally} (${status_logins(approvals)})` };
        case 'waiting':
            return { state: 'pending', text: tally };
        case 'rejected':
            return { state: 'failure', text: `rejected by ${status_logins(rejections)}` };
    }
}
/** A new model has no policy before its first merge, which promotes nothing: there is nothing to approve. */
const mayMerge = ({ obstacle, report }) => obstacle === 'no-policy' && report !== undefined && !['failed', 'worse'].includes(report.record.verdict);
const OBSTACLES = {
    'no-report': 'no report yet',
    untrusted: 'the report cannot be trusted',
    'workflows-edited': 'the pull request edits workflows',
    'no-policy': 'no policy on the base branch yet, so the merge promotes nothing',
    'not-promotable': 'the verdict allows no promotion',
    'policy-changed': 'the rules have changed since the report',
};
const status_logins = (voices) => voices.map(({ login }) => login).join(', ');
/** As many texts as fit, then how many are left out. */
function fitting(texts) {
    const whole = texts.join('; ');
    if (whole.length <= status_LONGEST_DESCRIPTION)
        return whole;
    const [first = '', ...others] = texts;
    const more = others.length === 0 ? '' : `; ${others.length} more`;
    const room = status_LONGEST_DESCRIPTION - more.length;
    return `${first.length <= room ? first : `${first.slice(0, room - 1)}…`}${more}`;
}

;// CONCATENATED MODULE: ./build/actions/review/reply.js


/** Replies to a comment. A second run edits the reply of the first. @param body Markdown */
async function reply(comments, { id, issue }, body) {
    const marker = `<!-- trainyard:reply v=1 comment=${id} -->`;
    const plan = planSticky(await comments.list(issue), await comments.viewer(), marker, () => `${marker}\n${body}`);
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
        if (!(error instanceof src_errors/* UserError */.yo))
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
    const { pullRequest, reviews } = situation;
    const status = status_approvalStatus(reviews, pullRequest.url);
    const now = await ports.pullRequests.get(pullRequest.number);
    if (!isSame(pullRequest, now)) {
        const message = 'The pull request has changed while the comment was read, so nothing was decided. Look at its new report first.';
        return answer_refused('review.head-moved', message);
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
        const plan = planSticky(all, viewer, reportMarker(review.model), (earlier) => withSection(review, pullRequest, earlier));
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
    if (review.report === undefined || shownReport(earlier) !== review.report.digest)
        return earlier;
    return replaceApprovalSection(earlier, approvalSection(viewOf(review, head.commit))) ?? earlier;
}
function viewOf({ policy, ...review }, head) {
    const terms = policy && {
        required: policy.approve.required,
        from: policy.approve.from.map(authorise_approverName),
        expiresMilliseconds: policy.approve.expiresMilliseconds,
    };
    const { approvals, rejections } = review.kind === 'open' ? review.state : { approvals: [], rejections: [] };
    const obstacle = review.kind === 'closed' && review.obstacle !== 'not-promotable' ? review.reason : undefined;
    return { head, terms, promotable: review.kind === 'open', obstacle, approvals, rejections };
}

;// CONCATENATED MODULE: ./build/actions/review/situation.js





/** Reads it all anew; a refusal when commands have no place in this pull request. */
async function situation_situationOf(task) {
    const { context, inputs, ports } = task;
    const pullRequest = await ports.pullRequests.get(task.pullRequest);
    const answer = situation_objection(pullRequest, task);
    if (answer !== undefined)
        return { kind: 'refused', answer };
    const repository = situation_remembered(ports.repository);
    // What the branch says now is what `promote` will go by, not what it said when the pull request was opened.
    const base = (await repository.branchHead(pullRequest.base.branch)) ?? pullRequest.base.commit;
    const project = await loadProjectIfPresent(await repository.tree(base), inputs.config);
    const proposed = await proposedProject(await repository.tree(pullRequest.head.commit), inputs.config);
    const models = [...new Set([project, proposed].flatMap((known) => known?.models.map(({ name }) => name) ?? []))];
    const policies = new Map(models.flatMap((model) => {
        const policy = policyOf(project, model);
        return policy === undefined ? [] : [[model, policy]];
    }));
    const reviews = await gatherApprovals({ ...ports, repository }, {
        pullRequest,
        repository: context.repository,
        models,
        policies,
        workflowPath: inputs.workflowPath,
        now: ports.clock.now(),
    });
    return { kind: 'situation', pullRequest, reviews };
}
function situation_objection({ state, head, base }, { context }) {
    const { repository, defaultBranch } = context;
    if (state !== 'open')
        return answer_refused('review.closed', 'This pull request is closed, so there is nothing to review.');
    if (head.repository !== repository) {
        const message = 'This pull request comes from a fork. Models of forks are not trained, so there is nothing to approve.';
        return answer_refused('review.fork', message);
    }
    if (base.branch !== defaultBranch) {
        const message = `Models are promoted from the branch ${defaultBranch ?? 'that is the default one'}, but this pull request goes to ${base.branch}.`;
        return answer_refused('review.other-base', message);
    }
    return undefined;
}
/**
 * The models that the pull request itself knows, for their names only: one that is new cannot be approved, and that must be said.
 * A configuration that cannot be read is the business of the pull request's own checks.
 */
async function proposedProject(tree, path) {
    try {
        return await loadProjectIfPresent(tree, path);
    }
    catch (error) {
        if ((error instanceof src_errors/* UserError */.yo && !error.code.startsWith('github.')) || error instanceof src_errors/* UserErrors */.tQ)
            return undefined;
        throw error;
    }
}
/** Lists every commit's files once. */
function situation_remembered(repository) {
    const trees = new Map();
    return {
        branchHead: (branch) => repository.branchHead(branch),
        mergeBase: (one, other) => repository.mergeBase(one, other),
        async tree(commit) {
            const tree = trees.get(commit) ?? (await repository.tree(commit));
            trees.set(commit, tree);
            return tree;
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/review/texts.js




const SHOWN = 20;
const texts_LONGEST = 600;
function refusalText(command, login, refusals) {
    return [
        `👎 ${code(`/${command}`)} of ${code(login)} does not count for ${count(refusals.length, 'model')}:`,
        '',
        ...bullets(refusals.map(({ model, reason }) => `${code(model)}: ${markdown_text(reason, texts_LONGEST)}`)),
        '',
        `${code('/status')} shows who may approve and what is still needed.`,
    ].join('\n');
}
/** Where every model with a report stands, and which comments do not count. */
function statusText(head, reviews) {
    const shown = reportedOf(reviews);
    if (shown.length === 0)
        return `There is no report on the head commit ${code(head.slice(0, 7))} yet.`;
    const notes = shown.flatMap(notesOf);
    return [
        `Approval of the commit ${code(head.slice(0, 7))}:`,
        '',
        modelTable(shown),
        ...(notes.length === 0 ? [] : ['', ...bullets(notes)]),
    ].join('\n');
}
/** One row for each model. */
function modelTable(reviews) {
    const rows = reviews.map((review) => {
        const { state, text: standing } = standingOf(review);
        return [code(review.model), `${ICONS[state]} ${markdown_text(standing)}`, whoMay(review)];
    });
    return table('lll', ['Model', 'State', 'Who may approve'], rows);
}
const ICONS = { failure: '⛔', pending: '⏳', success: '✅' };
function whoMay({ policy }) {
    if (policy === undefined)
        return '–';
    const { from } = policy.approve;
    if (from.length === 0)
        return 'anyone with write access and no hand in the change';
    const more = from.length - SHOWN;
    const named = from.slice(0, SHOWN).map((approver) => code(authorise_approverName(approver)));
    return list([...named, ...(more > 0 ? [`${more} more`] : [])]);
}
function notesOf(review) {
    const model = code(review.model);
    if (review.kind === 'closed')
        return [`${model}: ${markdown_text(review.reason, texts_LONGEST)}`];
    return review.state.ignored.map(({ login, url, command, reason }) => {
        const comment = markdown_link(`${code(`/${command}`)} of ${code(login)}`, url);
        return `${model}: ${comment} does not count. ${markdown_text(reason, texts_LONGEST)}`;
    });
}
function malformedText({ name, problem }) {
    const syntax = Object.entries(SYNTAX).find(([known]) => known === name)?.[1] ?? '/help';
    return `😕 ${code(`/${name}`)} was not understood. ${markdown_text(problem, texts_LONGEST)} It is written ${code(syntax, 200)}.`;
}
function unknownText({ name, suggestion }) {
    return `😕 There is no command ${code(`/${name}`)}. Did you mean ${code(`/${suggestion}`)}?`;
}
function unavailableText(name) {
    return `😕 ${code(`/${name}`)} is not available yet. ${code('/help')} lists the commands that are.`;
}
/** @param error undefined when it is a bug of ours */
function errorText(error, runUrl) {
    const run = markdown_link('the run', runUrl);
    if (error === undefined)
        return `😕 This failed, and nothing was decided. The log of ${run} says more.`;
    const advice = error.hint === undefined ? '' : ` ${markdown_text(error.hint, texts_LONGEST)}`;
    return `😕 This failed, and nothing was decided. ${markdown_text(error.message, texts_LONGEST)}${advice} The log of ${run} says more.`;
}
function helpText() {
    const rows = [
        [SYNTAX.approve, 'Approves the reported models, or those named, at this very commit.'],
        [SYNTAX.reject, 'Takes an own approval back and blocks the models until the same person approves.'],
        [SYNTAX.status, 'Shows where the approval stands, and which comments do not count and why.'],
        [SYNTAX.help, 'Shows this.'],
    ];
    return [
        table('ll', ['Command', 'What it does'], rows.map(([syntax = '', what = '']) => [code(syntax, 200), what])),
        '',
        'A command is the first line of a new comment. Edited comments approve nothing, a push voids every approval, and who had a hand in the ' +
            'change cannot approve it.',
    ].join('\n');
}
function bullets(lines) {
    const more = lines.length - SHOWN;
    return [...lines.slice(0, SHOWN), ...(more > 0 ? [`${more} more`] : [])].map((line) => `- ${line}`);
}

;// CONCATENATED MODULE: ./build/actions/review/answer-statement.js





/**
 * Carries out `/approve` and `/reject`: the comment itself is the approval, so all there is to do is to recompute where things stand, to show
 * it, and to say whether this comment counted.
 */
async function answerStatement(command, task) {
    const situation = await situation_situationOf(task);
    if (situation.kind === 'refused')
        return situation.answer;
    const { reviews, pullRequest } = situation;
    const moved = await show(task.ports, situation);
    if (moved !== undefined)
        return moved;
    const { login, id } = task.comment.author;
    const targets = answer_statement_targetsOf(command.models, reviews);
    if (targets.length === 0) {
        const message = `There is no report on the head commit ${pullRequest.head.commit.slice(0, 7)} yet. Wait until the checks have ended.`;
        return { ...answer_refused('review.no-report', message), reviews };
    }
    const refusals = targets.flatMap((target) => {
        const reason = refusalOf(target, command.name, { commentId: task.comment.id, userId: id });
        return reason === undefined ? [] : [{ model: target.model, reason }];
    });
    const counted = targets.filter(({ model }) => !refusals.some((refusal) => refusal.model === model));
    const reply = refusals.length === 0 ? undefined : refusalText(command.name, login, refusals);
    if (counted.length === 0) {
        const message = `/${command.name} of ${login} does not count. ${refusals[0]?.reason ?? ''}`;
        return { decision: 'blocked', reason: 'review.refused', message, reaction: '-1', reply, reviews };
    }
    const standings = counted.map((target) => standingText(target)).join('; ');
    const message = `${login} said /${command.name}. ${standings}.`;
    return { decision: 'ok', reason: reasonOf(command.name, reviews), message, reaction: 'rocket', reply, reviews };
}
function reasonOf(command, reviews) {
    if (command === 'reject')
        return 'review.rejected';
    return isApproved(reviews) ? 'review.approved' : 'review.counted';
}
const standingText = (target) => 'kind' in target ? `${target.model}: ${standingOf(target).text}` : target.model;
/** Those named, or all with a report. */
function answer_statement_targetsOf(named, reviews) {
    if (named.length === 0)
        return reportedOf(reviews);
    return named.map((model) => reviews.find((review) => review.model === model) ?? { model });
}
/** Why the comment does not count for a model; undefined when it does. */
function refusalOf(target, command, { commentId, userId }) {
    if (!('kind' in target))
        return 'There is no model of this name.';
    if (target.kind === 'closed')
        return target.reason;
    const { approvals, rejections, ignored } = target.state;
    const own = ignored.find((voice) => voice.commentId === commentId);
    if (own !== undefined)
        return own.reason;
    const voices = command === 'approve' ? approvals : rejections;
    return voices.some((voice) => voice.userId === userId)
        ? undefined
        : 'GitHub does not list the comment yet. Write it again.';
}

;// CONCATENATED MODULE: ./build/actions/review/answer-status.js



/** Carries out `/status`: recomputes and shows where things stand, which also makes up for comments that GitHub's events lost. */
async function answerStatus(models, task) {
    const situation = await situation_situationOf(task);
    if (situation.kind === 'refused')
        return situation.answer;
    const moved = await show(task.ports, situation);
    if (moved !== undefined)
        return moved;
    const { pullRequest, reviews } = situation;
    const asked = models.length === 0 ? reviews : reviews.filter(({ model }) => models.includes(model));
    const message = 'The state of the approval was recomputed.';
    const reply = statusText(pullRequest.head.commit, asked);
    return { decision: 'ok', reason: 'review.status', message, reaction: 'rocket', reply, reviews };
}

;// CONCATENATED MODULE: ./build/actions/review/answer-comment.js





/** Reads the comment again and carries out its command. */
async function answerComment(event, inputs, context, ports) {
    const comment = await ports.comments.get(event.id);
    if (comment === undefined) {
        const message = 'The comment was deleted before it could be read.';
        return { decision: 'skipped', reason: 'review.comment-gone', message };
    }
    return (doubtOf(comment, event, context.sender) ??
        (await carryOut({ comment, pullRequest: event.issue, inputs, context, ports })));
}
/** Why the comment is not the one that the event told of; undefined when it is. */
function doubtOf(comment, event, sender) {
    const { author, createdAt, updatedAt } = comment;
    if (author.id !== event.author.id || (sender !== undefined && sender !== author.id)) {
        return answer_refused('review.author-mismatch', 'The comment was not written by the account that caused this run.');
    }
    if (updatedAt.getTime() !== createdAt.getTime()) {
        const message = 'The comment was edited, and others could have done that. A new comment counts.';
        return answer_refused('review.comment-edited', message);
    }
    return undefined;
}
async function carryOut(task) {
    const parsed = parseCommand(task.comment.body);
    switch (parsed.kind) {
        case 'none':
            return {
                decision: 'skipped',
                reason: 'review.no-command',
                message: 'The comment holds no command of Trainyard.',
            };
        case 'malformed': {
            const { name: command, problem } = parsed;
            const message = `/${command} was not understood. ${problem}`;
            const reply = malformedText(parsed);
            return { decision: 'failed', reason: 'review.syntax', message, command, reaction: 'confused', reply };
        }
        case 'unknown': {
            const message = `There is no command /${parsed.name}; perhaps /${parsed.suggestion} is meant.`;
            const reply = unknownText(parsed);
            return { decision: 'skipped', reason: 'review.command-unknown', message, reaction: 'confused', reply };
        }
        case 'unavailable': {
            const { name: command } = parsed;
            const message = `The command /${command} is not available yet.`;
            const reply = unavailableText(command);
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
            return { decision: 'ok', reason: 'review.help', message, reaction: 'rocket', reply: helpText() };
        }
    }
}

;// CONCATENATED MODULE: ./build/actions/review/outcome.js



/** How the step ends. */
function outcome_outcomeOf({ decision, reason, message, command, reviews }) {
    const outputs = {
        ...(command === undefined ? {} : { command }),
        ...(reviews === undefined ? {} : { approved: isApproved(reviews) ? 'true' : 'false' }),
    };
    const models = reportedOf(reviews ?? []);
    return {
        decision,
        reason,
        message,
        data: { command: command ?? null, models: models.map(factsOf) },
        summary: [`### Review`, markdown_text(message, 1000), ...(models.length === 0 ? [] : [modelTable(models)])].join('\n\n'),
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
        return { ...about, state: review.obstacle, reason: review.reason };
    const { decision, required, missing, approvals, rejections, ignored } = review.state;
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
    if (parseCommand(comment.body).kind === 'none') {
        return skipped('review.no-command', 'The comment holds no command of Trainyard.');
    }
    await attempt(ports.log, 'The comment got no reaction', () => ports.comments.react(comment.id, 'eyes'));
    try {
        const answer = await answerComment(comment, inputs, context, ports);
        await respond(ports, comment, answer);
        return outcome_outcomeOf(answer);
    }
    catch (error) {
        await respond(ports, comment, { reaction: 'confused', reply: errorText(known(error), context.runUrl) });
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
/** What its reader can do something about. */
function known(error) {
    if (error instanceof src_errors/* UserErrors */.tQ)
        return error.problems[0];
    return error instanceof src_errors/* UserError */.yo ? error : undefined;
}

;// CONCATENATED MODULE: ./build/actions/review/main.js






async function review_main_main() {
    await (0,run_action.runAction)('review', async (io) => {
        const inputs = readReviewInputs(io.input);
        const { name, action, repository, defaultBranch, comment, temporary, run } = eventContext(io.env);
        const context = {
            repository,
            defaultBranch,
            event: { name, action },
            comment,
            sender: accountId(io.env['GITHUB_ACTOR_ID']),
            runUrl: run.url,
        };
        const github = await review_main_githubPorts(inputs, repository, io);
        return review(inputs, context, { ...github, files: files(temporary), clock: clock/* clock */.p, log: io.log });
    });
}
const accountId = (given) => given !== undefined && /^\d{1,15}$/.test(given) ? Number(given) : undefined;
/** The ports that talk to GitHub. Loaded when needed: a missing input is told without them. */
async function review_main_githubPorts({ githubToken, teamToken }, repository, { env, log }) {
    const { githubClient, artifacts, checks, comments, pullRequests, remoteRepository, roles, runs, statuses } = await Promise.all(/* import() */[__webpack_require__.e(101), __webpack_require__.e(0)]).then(__webpack_require__.bind(__webpack_require__, 40000));
    const clientOf = (token) => githubClient({ token, env, log, action: 'review' });
    const client = await clientOf(githubToken);
    const teamClient = teamToken === undefined ? client : await clientOf(teamToken);
    return {
        pullRequests: pullRequests(client, repository),
        comments: comments(client, repository),
        checks: checks(client, repository),
        statuses: statuses(client, repository),
        runs: runs(client, repository),
        artifacts: artifacts({ client, repository, env }),
        roles: roles(client, repository, teamClient),
        repository: remoteRepository(client, repository),
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/adapters/process-table.js

/** The kernel reports times in this unit to user space, whatever its own tick is. */
const TICKS_PER_SECOND = 100;
/** Whether this system has a process table that can be read. */
const hasProcessTable = process.platform === 'linux';
/** All processes that can be seen now; empty where there is no table. Source: proc(5). */
function processTable() {
    if (!hasProcessTable)
        return [];
    return (0,external_node_fs_.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name))
        .flatMap((name) => row(name) ?? []);
}
/** CPU seconds of all children this process has waited for, and of theirs; undefined where that is not told. */
function waitedChildrenCpuSeconds() {
    const stat = hasProcessTable ? statFields('self') : undefined;
    return stat === undefined ? undefined : (number(stat, 13) + number(stat, 14)) / TICKS_PER_SECOND;
}
/** Resident memory of a process now and at its highest, in bytes; undefined when it is gone. */
function memoryOf(id) {
    const status = readOrNothing(`/proc/${id}/status`);
    const kibibytes = (key) => Number(status?.match(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm'))?.[1] ?? 0);
    return status === undefined ? undefined : { now: kibibytes('VmRSS') * 1024, peak: kibibytes('VmHWM') * 1024 };
}
/** Whether a process was started with this variable; undefined when its environment cannot be read (yet). */
function hasVariable(id, name, value) {
    const environment = readOrNothing(`/proc/${id}/environ`);
    return environment ? environment.split('\0').includes(`${name}=${value}`) : undefined;
}
function row(name) {
    const stat = statFields(name);
    if (stat === undefined)
        return undefined;
    const ticks = number(stat, 11) + number(stat, 12) + number(stat, 13) + number(stat, 14);
    return {
        id: Number(name),
        isZombie: stat[0] === 'Z' || stat[0] === 'X',
        group: number(stat, 2),
        cpuSeconds: ticks / TICKS_PER_SECOND,
        startedAt: number(stat, 19),
    };
}
/** Fields after the command name, which may itself hold blanks and parentheses: index 0 is field 3, the state. */
function statFields(name) {
    const stat = readOrNothing(`/proc/${name}/stat`);
    return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}
function number(fields, index) {
    return Number(fields[index] ?? 0);
}
/** Processes come and go while they are looked at, and other users' files are closed to us. */
function readOrNothing(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/process-group.js

/**
 * @param id id of the group and of its first process
 * @param tag name and value of a variable that only this command's processes have
 */
function processGroup(id, tag) {
    const strangers = new Set();
    let usage = { cpuSeconds: null, peakMemoryBytes: null };
    /** Environments are read once per process: only a descendant can have the tag, and it has it from its start. */
    const isTagged = (row) => {
        if (tag.value === '')
            return false;
        const key = `${row.id}@${row.startedAt}`;
        if (strangers.has(key))
            return false;
        const tagged = hasVariable(row.id, tag.name, tag.value);
        if (tagged === false)
            strangers.add(key);
        return tagged === true;
    };
    const members = () => processTable().filter((row) => !row.isZombie && row.id !== process.pid && (row.group === id || isTagged(row)));
    return {
        count: () => (hasProcessTable ? members().length : send(-id, 0) ? 1 : 0),
        signal(signal) {
            send(-id, signal);
            for (const row of members())
                if (row.group !== id)
                    send(row.id, signal);
        },
        sample() {
            const rows = members();
            if (rows.length === 0)
                return usage;
            const memory = rows.flatMap((row) => memoryOf(row.id) ?? []);
            // The sum now misses what happens between two looks; the highest peak of one process does not.
            const now = memory.reduce((sum, one) => sum + one.now, 0);
            const peak = Math.max(0, ...memory.map((one) => one.peak));
            const cpu = rows.reduce((sum, row) => sum + row.cpuSeconds, 0);
            usage = {
                cpuSeconds: Math.max(usage.cpuSeconds ?? 0, cpu),
                peakMemoryBytes: Math.max(usage.peakMemoryBytes ?? 0, now, peak),
            };
            return usage;
        },
    };
}
/** False when there is nobody to signal. */
function send(target, signal) {
    try {
        return process.kill(target, signal);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/process-lines.js
/** Longest line passed on, in characters. A progress bar is short; what is longer is data printed by mistake. */
const LONGEST_LINE = 16_384;
/** Cuts a stream of bytes into lines and keeps at most one of them in memory. */
function lineSplitter(stream, onLine) {
    const decoder = new TextDecoder();
    let pending = '';
    /** The line was cut: nothing of it is passed on until its terminator. */
    let skipping = false;
    const emit = (end) => {
        if (!skipping)
            onLine({ stream, text: pending, end });
        pending = '';
        skipping = false;
    };
    const append = (text) => {
        if (skipping)
            return;
        pending += text;
        if (pending.length <= LONGEST_LINE)
            return;
        onLine({ stream, text: pending.slice(0, LONGEST_LINE), end: 'cut' });
        pending = '';
        skipping = true;
    };
    /** A carriage return ends a line of its own only when no line feed follows, which the next chunk may show. */
    let returned = false;
    const take = (text) => {
        for (const part of text.split(/(\r|\n)/)) {
            if (part === '')
                continue;
            if (returned) {
                returned = false;
                emit(part === '\n' ? 'newline' : 'overwritten');
                if (part === '\n')
                    continue;
            }
            if (part === '\n')
                emit('newline');
            else if (part === '\r')
                returned = true;
            else
                append(part);
        }
    };
    return {
        write: (chunk) => take(decoder.decode(chunk, { stream: true })),
        end() {
            take(decoder.decode());
            if (returned)
                emit('overwritten');
            else if (pending !== '')
                emit('newline');
        },
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/process-log.js

/**
 * A file that takes a command's output up to a size. A full disk ends the log, never the training: what cannot be
 * written is dropped.
 */
function processLog(file) {
    if (file === undefined)
        return { write: () => true, drained: () => { }, close: async () => { } };
    const stream = (0,external_node_fs_.createWriteStream)(file.path);
    const waiting = new Set();
    const release = () => {
        for (const listener of waiting)
            listener();
        waiting.clear();
    };
    let room = file.maximumBytes;
    let broken = false;
    stream.on('drain', release);
    stream.on('error', () => {
        broken = true;
        release();
    });
    return {
        write(chunk) {
            if (broken || room <= 0)
                return true;
            if (chunk.byteLength <= room) {
                room -= chunk.byteLength;
                return stream.write(chunk);
            }
            const end = `\n[The log ends here: it reached its limit of ${file.maximumBytes} bytes.]\n`;
            stream.write(chunk.subarray(0, room));
            room = 0;
            return stream.write(end);
        },
        drained(listener) {
            if (broken)
                listener();
            else
                waiting.add(listener);
        },
        close: () => new Promise((resolve) => {
            if (broken)
                return resolve();
            stream.once('error', () => resolve());
            stream.end(() => resolve());
        }),
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/process-memory-kills.js

/**
 * How many processes the kernel has killed for memory in this process's control group and those below; undefined where
 * it does not tell. Sources: cgroups(7); `memory.events` (version 2) and `memory.oom_control` (version 1) in the
 * kernel's control group documentation.
 */
function outOfMemoryKills() {
    const groups = process_memory_kills_readOrNothing('/proc/self/cgroup')?.split('\n') ?? [];
    const unified = groups.find((line) => line.startsWith('0::'))?.slice(3);
    const legacy = groups.find((line) => line.split(':')[1]?.split(',').includes('memory'))?.split(':')[2];
    const candidates = [
        ...(unified === undefined ? [] : [`/sys/fs/cgroup${unified}/memory.events`]),
        ...(legacy === undefined ? [] : [`/sys/fs/cgroup/memory${legacy}/memory.oom_control`]),
        // Inside a container the group's own folder is mounted at the top.
        '/sys/fs/cgroup/memory.events',
        '/sys/fs/cgroup/memory/memory.oom_control',
    ];
    for (const path of candidates) {
        const count = process_memory_kills_readOrNothing(path)?.match(/^oom_kill (\d+)$/m)?.[1];
        if (count !== undefined)
            return Number(count);
    }
    return undefined;
}
function process_memory_kills_readOrNothing(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/process.js










/**
 * A cancelled step gets SIGINT, SIGTERM 7.5 s later, and is killed after 2.5 s more. What is still there at 8 s is killed
 * by us, which leaves two seconds to save the log. Source: `ProcessInvoker` in GitHub's actions/runner.
 */
const CANCEL_PATIENCE = 8_000;
/** Wrappers such as npm pass one Ctrl-C on twice; only a later signal means "hurry". */
const SAME_SIGNAL = 1_000;
/** A process at the end of a pipe needs a moment longer than the command that feeds it. */
const NATURAL_END = 500;
const LEFTOVER_PATIENCE = 2_000;
const KILL_PATIENCE = 5_000;
const PULSE = 1_000;
const FIRST_PULSE = 50;
const POLL = 50;
const LONGEST_TIMER = 2_147_483_647;
/** SIGINT and SIGTERM to this process. */
const cancelSignals = (listener) => {
    process.on('SIGINT', listener);
    process.on('SIGTERM', listener);
    return () => {
        process.off('SIGINT', listener);
        process.off('SIGTERM', listener);
    };
};
/** Runs commands with bash on Linux and macOS; elsewhere every command ends as `not-started`. */
function bashProcesses(onCancel = cancelSignals) {
    return { run: (request) => run(request, onCancel) };
}
async function run(request, onCancel) {
    // Before anything starts: a signal that finds nobody listening would end this process and leave the command behind.
    const cancellation = watchCancellation(onCancel);
    try {
        return await runWatched(request, cancellation);
    }
    finally {
        cancellation.end();
    }
}
async function runWatched(request, cancellation) {
    const killsBefore = outOfMemoryKills();
    const cpuBefore = waitedChildrenCpuSeconds();
    const child = await start(request);
    if (typeof child === 'string') {
        const exit = { kind: 'not-started', message: child };
        return { exit, usage: { cpuSeconds: null, peakMemoryBytes: null }, leftBehind: 0, outOfMemoryKills: null };
    }
    const value = request.environment[request.tag] ?? '';
    const group = processGroup(child.id, { name: request.tag, value });
    const log = processLog(request.logFile);
    const outputEnd = Promise.all([
        forward(child.stdout, 'stdout', request, log),
        forward(child.stderr, 'stderr', request, log),
    ]);
    const stopPulse = startPulse(group, request);
    const { exit, leftBehind } = await supervise(child, group, request, cancellation);
    stopPulse();
    // A process that could not be killed may keep a pipe open for ever.
    await Promise.race([outputEnd, (0,external_node_timers_promises_.setTimeout)(LEFTOVER_PATIENCE, undefined, { ref: false })]);
    child.stdout.destroy();
    child.stderr.destroy();
    await log.close();
    const usage = group.sample();
    const cpuAfter = waitedChildrenCpuSeconds();
    const killsAfter = outOfMemoryKills();
    return {
        exit,
        leftBehind,
        usage: {
            ...usage,
            cpuSeconds: cpuBefore === undefined || cpuAfter === undefined
                ? usage.cpuSeconds
                : Math.max(usage.cpuSeconds ?? 0, cpuAfter - cpuBefore),
        },
        outOfMemoryKills: killsBefore === undefined || killsAfter === undefined ? null : killsAfter - killsBefore,
    };
}
function watchCancellation(onCancel) {
    const asked = Promise.withResolvers();
    let first;
    let killAt = Number.POSITIVE_INFINITY;
    const end = onCancel(() => {
        const now = external_node_perf_hooks_.performance.now();
        first ??= now;
        killAt = Math.min(killAt, now - first > SAME_SIGNAL ? now : now + CANCEL_PATIENCE);
        asked.resolve('cancelled');
    });
    return { asked: asked.promise, killAt: () => killAt, end };
}
/** The running command, or why there is none. */
async function start(request) {
    if (process.platform === 'win32')
        return 'Commands are run by bash in a process group, which Windows does not have.';
    try {
        const child = (0,external_node_child_process_.spawn)('bash', ['-euo', 'pipefail', '-c', request.command], {
            cwd: request.directory,
            env: request.environment,
            // A session and process group of its own: signals reach all of it, and none of it gets ours.
            detached: true,
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        const ended = new Promise((resolve) => child.once('exit', (...end) => resolve(exitOf(...end))));
        await (0,external_node_events_.once)(child, 'spawn');
        return running(child, ended);
    }
    catch (error) {
        const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        return absent ? 'bash is not on PATH, or the working folder does not exist.' : (0,src_errors/* messageOf */.bD)(error);
    }
}
function running(child, ended) {
    const { pid, stdout, stderr } = child;
    if (pid === undefined || stdout === null || stderr === null)
        return 'bash started without an id or output.';
    return { id: pid, stdout, stderr, ended };
}
function exitOf(code, signal) {
    return signal === null ? { kind: 'exited', code: code ?? 1 } : { kind: 'signalled', signal };
}
/** Waits for the command's end, its deadline or a cancellation, and leaves no process of the group behind. */
async function supervise(child, group, request, cancellation) {
    const killAtExit = () => group.signal('SIGKILL');
    process.on('exit', killAtExit);
    const deadline = Promise.withResolvers();
    const timer = setTimeout(() => deadline.resolve('timed-out'), Math.min(request.timeoutMilliseconds, LONGEST_TIMER));
    const stop = async (patience) => {
        const killAt = external_node_perf_hooks_.performance.now() + patience;
        group.signal('SIGTERM');
        if (await process_isEmpty(group, () => external_node_perf_hooks_.performance.now() < Math.min(killAt, cancellation.killAt())))
            return false;
        const giveUpAt = external_node_perf_hooks_.performance.now() + KILL_PATIENCE;
        while (external_node_perf_hooks_.performance.now() < giveUpAt) {
            group.signal('SIGKILL');
            const lookUntil = external_node_perf_hooks_.performance.now() + 2 * POLL;
            if (await process_isEmpty(group, () => external_node_perf_hooks_.performance.now() < lookUntil))
                break;
        }
        return true;
    };
    try {
        const first = await Promise.race([child.ended, deadline.promise, cancellation.asked]);
        clearTimeout(timer);
        if (first === 'timed-out')
            return { exit: { kind: first, forced: await stop(request.graceMilliseconds) }, leftBehind: 0 };
        if (first === 'cancelled')
            return { exit: { kind: first, forced: await stop(CANCEL_PATIENCE) }, leftBehind: 0 };
        const endedAt = external_node_perf_hooks_.performance.now();
        if (await process_isEmpty(group, () => external_node_perf_hooks_.performance.now() - endedAt < NATURAL_END))
            return { exit: first, leftBehind: 0 };
        const leftBehind = group.count();
        await stop(LEFTOVER_PATIENCE);
        return { exit: first, leftBehind };
    }
    finally {
        clearTimeout(timer);
        process.off('exit', killAtExit);
    }
}
/** Looks until the group is empty or the patience is over. */
async function process_isEmpty(group, isPatient) {
    while (group.count() > 0) {
        if (!isPatient())
            return false;
        await (0,external_node_timers_promises_.setTimeout)(POLL);
    }
    return true;
}
/** Looks at the group often at first, so that short trainings are measured too, then once a second. */
function startPulse(group, request) {
    let timer;
    const look = (delay) => {
        const usage = group.sample();
        if (delay === PULSE)
            request.onPulse(usage);
        const next = Math.min(PULSE, delay * 2);
        timer = setTimeout(() => look(next), next);
    };
    timer = setTimeout(() => look(FIRST_PULSE), FIRST_PULSE);
    return () => clearTimeout(timer);
}
/** Passes a stream on to the log file and the line reader, no faster than the file takes it. Resolves at its end. */
function forward(source, name, request, log) {
    const lines = lineSplitter(name, (line) => request.onLine(line));
    return new Promise((resolve) => {
        source.on('data', (chunk) => {
            lines.write(chunk);
            if (log.write(chunk))
                return;
            source.pause();
            log.drained(() => source.resume());
        });
        source.once('close', () => {
            lines.end();
            resolve();
        });
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/process-machine.js

/** What the operating system says about the machine this runs on. */
function machineFacts() {
    return {
        operatingSystem: `${(0,external_node_os_.type)()} ${(0,external_node_os_.release)()}`,
        architecture: (0,external_node_os_.arch)(),
        processor: (0,external_node_os_.cpus)()[0]?.model.trim() ?? 'unknown',
        processorCount: (0,external_node_os_.availableParallelism)(),
        memoryBytes: (0,external_node_os_.totalmem)(),
    };
}

;// CONCATENATED MODULE: ./build/actions/train/inputs.gen.js
// Generated by `npm run gen`. Do not edit.

/** Reads and checks all inputs. Throws a UserError for what is missing or has the wrong form. */
function readTrainInputs(source) {
    return {
        config: readText(source, 'config') ?? 'trainyard.yaml',
        model: required('model', readText(source, 'model')),
        inputKey: required('input-key', readText(source, 'input-key')),
        store: readText(source, 'store'),
        retentionDays: readInteger(source, 'retention-days', { min: 1, max: 400 }) ?? 30,
    };
}

;// CONCATENATED MODULE: ./build/src/metrics/json-tree.js
/** What is wrong with the text, and at which offset. */
class JsonProblem extends Error {
    name = 'JsonProblem';
    problem;
    at;
    constructor(problem, message, at) {
        super(message);
        this.problem = problem;
        this.at = at;
    }
}
const SPACE = /[ \t\r\n]*/y;
const json_tree_NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const json_tree_WORD = /-?[A-Za-z]+/y;
// \p{Cc} also holds U+007F to U+009F, which JSON allows in strings.
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const NOT_FINITE = new Map([
    ['NaN', 'NaN'],
    ['Infinity', 'Infinity'],
    ['-Infinity', '-Infinity'],
]);
/**
 * Reads JSON (RFC 8259, and the words NaN, Infinity and -Infinity as numbers). Throws a {@link JsonProblem}.
 * @param maximumDepth how many objects and lists may be inside one another
 */
function readJsonTree(text, maximumDepth) {
    let position = 0;
    const take = (pattern) => {
        pattern.lastIndex = position;
        const found = pattern.exec(text)?.[0];
        if (found !== undefined)
            position += found.length;
        return found;
    };
    const peek = () => {
        take(SPACE);
        return text.charAt(position);
    };
    const fail = (expected) => {
        const found = text.charAt(position);
        const seen = found === '' ? 'the file ends' : `found ${JSON.stringify(found)}`;
        throw new JsonProblem('syntax', `Expected ${expected}, but ${seen}.`, position);
    };
    const skip = (mark) => {
        if (peek() !== mark)
            return false;
        position += 1;
        return true;
    };
    const expectMark = (mark, expected) => {
        if (!skip(mark))
            fail(expected);
    };
    const string = (expected) => {
        const quoted = take(STRING);
        return quoted === undefined ? fail(expected) : String(JSON.parse(quoted));
    };
    const object = (at, depth) => {
        const members = [];
        if (skip('}'))
            return { kind: 'object', at, members };
        do {
            peek();
            const keyAt = position;
            const key = string('a name in double quotes');
            expectMark(':', '":" after the name');
            members.push({ key, at: keyAt, value: value(depth) });
        } while (skip(','));
        expectMark('}', '"," or "}"');
        return { kind: 'object', at, members };
    };
    const array = (at, depth) => {
        let length = 0;
        if (skip(']'))
            return { kind: 'array', at, length };
        do {
            value(depth);
            length += 1;
        } while (skip(','));
        expectMark(']', '"," or "]"');
        return { kind: 'array', at, length };
    };
    const word = (at) => {
        const name = take(json_tree_WORD) ?? fail('a value');
        if (name === 'true' || name === 'false')
            return { kind: 'boolean', at };
        if (name === 'null')
            return { kind: 'null', at };
        const notFinite = NOT_FINITE.get(name);
        if (notFinite !== undefined)
            return { kind: 'number', at, value: notFinite, exact: true };
        position = at;
        return fail('a value');
    };
    const value = (depth) => {
        const mark = peek();
        const at = position;
        if (mark === '{' || mark === '[') {
            if (depth >= maximumDepth) {
                throw new JsonProblem('depth', `More than ${maximumDepth} objects or lists are inside one another.`, at);
            }
            position += 1;
            return mark === '{' ? object(at, depth + 1) : array(at, depth + 1);
        }
        if (mark === '"') {
            string('a string that is closed and holds no control characters');
            return { kind: 'string', at };
        }
        const digits = take(json_tree_NUMBER);
        return digits === undefined ? word(at) : json_tree_number(digits, at);
    };
    const root = value(0);
    if (peek() !== '')
        fail('the end of the file');
    return root;
}
function json_tree_number(digits, at) {
    const value = Number(digits);
    if (value === Number.POSITIVE_INFINITY)
        return { kind: 'number', at, value: 'Infinity', exact: false };
    if (value === Number.NEGATIVE_INFINITY)
        return { kind: 'number', at, value: '-Infinity', exact: false };
    const exact = !/^-?\d+$/.test(digits) || Number.isSafeInteger(value);
    // Negative zero would print as "−0" and has no meaning of its own here.
    return { kind: 'number', at, value: value === 0 ? 0 : value, exact };
}

;// CONCATENATED MODULE: ./build/src/metrics/parse-metrics.js


const MAXIMUM_METRICS_BYTES = 1_048_576;
const MAXIMUM_METRICS = 10_000;
const MAXIMUM_DEPTH = 16;
const MAXIMUM_NAME = 256;
const NOTED_NAMES = 5;
/**
 * Reads a metrics file: a JSON object of numbers, flat or nested; nested names are joined with dots.
 * The words NaN and Infinity are kept as words. Strings, lists, booleans and null are no metrics and are told in a note.
 * Throws `UserError('metrics.…')` with the place in the file. An empty or unknown shape is an error, never an empty set.
 * @param content bytes or text, at most 1 MiB
 * @param file name to show in errors, relative to the repository root
 */
function parseMetrics(content, file) {
    const text = parse_metrics_decode(content, file);
    const problem = (code, message, at, hint) => new src_errors/* UserError */.yo(code, message, { file, ...parse_metrics_placeOf(text, at), hint });
    const root = readTree(text, file);
    if (root.kind !== 'object') {
        throw problem('metrics.shape', 'The metrics file must hold a JSON object of numbers.', root.at, 'Write for example {"accuracy": 0.93}.');
    }
    const { values, ignored, inexact } = flatten(root.members, problem);
    if (values.size === 0) {
        throw problem('metrics.empty', 'The metrics file holds no number.', root.at, 'Write at least one metric, for example {"accuracy": 0.93}.');
    }
    return {
        format: 'json',
        // fromEntries defines own properties, also for a metric that is called __proto__.
        metrics: Object.fromEntries(values),
        notes: [
            ...note(ignored, 'not a number and therefore no metric'),
            ...note(inexact, 'beyond the range in which numbers are exact, so digits may be lost'),
        ],
    };
}
function flatten(root, problem) {
    const values = new Map();
    const ignored = [];
    const inexact = [];
    const add = (name, at, value) => {
        if (values.has(name)) {
            throw problem('metrics.duplicate-name', `Two values are called ${parse_metrics_quoted(name)}: nested names are joined with dots.`, at, 'Rename one of them.');
        }
        if (values.size === MAXIMUM_METRICS) {
            throw problem('metrics.too-many', `The metrics file holds more than ${MAXIMUM_METRICS} metrics.`, at, 'Keep curves and histograms in files of their own.');
        }
        values.set(name, value);
    };
    const visit = (members, prefix) => {
        const seen = new Set();
        for (const { key, at, value } of members) {
            const name = `${prefix}${key}`;
            if (key === '' || name.length > MAXIMUM_NAME || !key.isWellFormed()) {
                throw problem('metrics.name', `A metric's name has 1 to ${MAXIMUM_NAME} Unicode characters.`, at, 'Rename it.');
            }
            if (seen.has(key)) {
                throw problem('metrics.duplicate-name', `The name ${parse_metrics_quoted(name)} is written twice.`, at, 'Keep one of them.');
            }
            seen.add(key);
            if (value.kind === 'object')
                visit(value.members, `${name}.`);
            else if (value.kind !== 'number')
                ignored.push(name);
            else {
                add(name, at, value.value);
                if (!value.exact)
                    inexact.push(name);
            }
        }
    };
    visit(root, '');
    return { values, ignored, inexact };
}
function parse_metrics_decode(content, file) {
    const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
    if (bytes > MAXIMUM_METRICS_BYTES) {
        throw new src_errors/* UserError */.yo('metrics.too-large', `The metrics file has ${bytes} bytes; 1 MiB is allowed.`, {
            file,
            hint: 'Write only the metrics to it, and curves or samples to files of their own.',
        });
    }
    try {
        const text = typeof content === 'string' ? content : new TextDecoder('utf-8', { fatal: true }).decode(content);
        return text.replace(/^\uFEFF/, '');
    }
    catch (cause) {
        throw new src_errors/* UserError */.yo('metrics.encoding', 'The metrics file is not UTF-8 text.', {
            file,
            hint: 'Write it as JSON in UTF-8.',
            cause,
        });
    }
}
function readTree(text, file) {
    try {
        return readJsonTree(text, MAXIMUM_DEPTH);
    }
    catch (error) {
        if (!(error instanceof JsonProblem))
            throw error;
        const place = parse_metrics_placeOf(text, error.at);
        if (error.problem === 'depth') {
            throw new src_errors/* UserError */.yo('metrics.too-deep', error.message, { file, ...place, hint: 'Write fewer levels.' });
        }
        throw new src_errors/* UserError */.yo('metrics.syntax', `The metrics file is not JSON. ${error.message}`, {
            file,
            ...place,
            hint: text.trim() === '' ? 'The file is empty: did the training write it?' : 'Write it with a JSON library.',
        });
    }
}
function parse_metrics_placeOf(text, at) {
    const before = text.slice(0, at);
    const lineStart = before.lastIndexOf('\n') + 1;
    return { line: before.split('\n').length, column: at - lineStart + 1 };
}
function note(names, what) {
    if (names.length === 0)
        return [];
    const shown = names.slice(0, NOTED_NAMES).map(parse_metrics_quoted).join(', ');
    const more = names.length > NOTED_NAMES ? ` and ${names.length - NOTED_NAMES} more` : '';
    return [`${shown}${more}: ${what}.`];
}
const parse_metrics_quoted = (name) => JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);

;// CONCATENATED MODULE: ./build/src/training/amounts.js
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

;// CONCATENATED MODULE: ./build/src/training/candidate.js


/** The record that `compare` and `promote` rely on. */
function candidateRecord(facts) {
    const { model, inputKey, repository, commits, data, predictions, startedAt, finishedAt } = facts;
    const files = [...facts.files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return {
        schema: 'trainyard/candidate/v1',
        model,
        inputKey,
        repository,
        commits,
        data,
        artifact: {
            name: modelArtifactName(model, inputKey),
            digest: digest_treeDigest(files),
            files,
            uri: facts.uri ?? null,
        },
        metrics: facts.metrics,
        predictions: predictions === undefined
            ? null
            : { file: predictions.file, digest: `sha256:${predictions.sha256}`, size: predictions.size },
        evaluationSet: evaluationSetDigest(data),
        environment: facts.environment,
        usage: {
            startedAt: startedAt.toISOString(),
            finishedAt: finishedAt.toISOString(),
            wallSeconds: Math.max(0, finishedAt.getTime() - startedAt.getTime()) / 1000,
            cpuSeconds: facts.cpuSeconds === null ? null : Math.round(facts.cpuSeconds * 100) / 100,
            peakMemoryBytes: facts.peakMemoryBytes,
        },
        run: facts.run,
    };
}
/** Two models were measured on the same rows when this is equal; null when no evaluation data is declared. */
function evaluationSetDigest(data) {
    const sets = data
        .filter((set) => set.role === 'evaluation')
        .map(({ name, digest }) => ({ name, digest }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    return sets.length === 0 ? null : recordDigest(sets);
}

;// CONCATENATED MODULE: ./build/src/training/output-path.js

/** A path of the repository without `./`, `//` and a slash at the end; `.` is the repository itself. */
function normalPath(path) {
    return external_node_path_.posix.normalize(path).replace(/(?<=.)\/$/, '');
}
/** Where a path leads to. A training can replace what it writes to by a link, and Git's own folder may hold a token. */
async function output_path_placeOf(files, root, path) {
    const realRoot = await files.realPath(root);
    const realPath = await files.realPath(external_node_path_.posix.join(root, path));
    if (realRoot === undefined || realPath === undefined)
        return { kind: 'absent' };
    const relative = external_node_path_.posix.relative(realRoot, realPath);
    const [first] = relative.split('/');
    return first === '..' || first === '.git' ? { kind: 'outside' } : { kind: 'inside', realPath };
}

;// CONCATENATED MODULE: ./build/src/training/collect-outputs.js




/** Name of the metrics file in the candidate artifact. */
const METRICS_FILE = 'metrics.json';
/** The candidate record holds the list of files, and the artifact service has a limit of its own. */
const MOST_MODEL_FILES = 10_000;
const LONGEST_PATH = 1_024;
/** Far above what the parser accepts, so that the parser can say what is wrong with a large file. */
const LARGEST_METRICS = 16 * 1024 * 1024;
const LARGEST_PREDICTIONS = 256 * 1024 * 1024;
/** The artifact service refuses names with these. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const BAD_NAME = /["<>|:*?\\\u0000-\u001f]/;
/**
 * Checks and reads what the training wrote. All problems are reported at once.
 * @param root absolute path of the work tree
 * @throws UserError `train.output-missing`, `train.output-empty`, `train.output-kind`, `train.output-outside`,
 *   `train.output-too-large`, `train.output-name`
 */
async function collectOutputs(files, root, paths) {
    const problems = [];
    const attempt = async (work) => {
        try {
            return await work;
        }
        catch (error) {
            if (!(error instanceof src_errors/* UserError */.yo))
                throw error;
            problems.push(error);
            return undefined;
        }
    };
    const model = await attempt(collectModel(files, root, paths.model));
    const metrics = await attempt(collect_outputs_readFile(files, root, 'metrics', paths.metrics, LARGEST_METRICS));
    const predictions = paths.predictions === undefined ? undefined : await attempt(readPredictions(files, root, paths.predictions));
    (0,src_errors/* throwProblems */.Jh)(problems);
    if (model === undefined || metrics === undefined)
        throw new Error('An output is missing without a problem.');
    return { model, metrics, predictions };
}
/** Why these predictions could not be kept beside the candidate's other files; checked before hours of training. */
function predictionsNameProblem(path) {
    const name = external_node_path_.posix.basename(normalPath(path));
    if (name !== CANDIDATE_FILE && name !== METRICS_FILE && !BAD_NAME.test(name))
        return undefined;
    return new src_errors/* UserError */.yo('train.output-name', `The predictions cannot be called ${JSON.stringify(name)}.`, {
        hint: `${CANDIDATE_FILE} and ${METRICS_FILE} stand beside them. Write for example to predictions.csv.`,
    });
}
async function collectModel(files, root, path) {
    const { realPath, kind } = await find(files, root, 'model', path);
    const found = await files.walk(realPath);
    if (found.length === 0 || found.every((file) => file.size === 0))
        throw empty('model', path);
    if (found.length > MOST_MODEL_FILES) {
        throw new src_errors/* UserError */.yo('train.output-too-large', `The model ${path} has ${found.length} files.`, {
            hint: `At most ${MOST_MODEL_FILES} are allowed. Checkpoints and caches do not belong into the model.`,
        });
    }
    const bad = found.find((file) => BAD_NAME.test(file.path) || file.path.length > LONGEST_PATH);
    if (bad !== undefined) {
        throw new src_errors/* UserError */.yo('train.output-name', `The model's file ${JSON.stringify(bad.path)} cannot be kept as an artifact.`, {
            hint: `Names have at most ${LONGEST_PATH} characters and none of " < > | : * ? \\ or control characters.`,
        });
    }
    const folder = kind === 'folder' ? realPath : external_node_path_.posix.dirname(realPath);
    const digests = [];
    for (const file of found) {
        digests.push({ path: file.path, ...(await files.digest(external_node_path_.posix.join(folder, file.path))) });
    }
    return { root: folder, isFolder: kind === 'folder', files: digests };
}
async function readPredictions(files, root, path) {
    const content = await collect_outputs_readFile(files, root, 'predictions', path, LARGEST_PREDICTIONS);
    return { file: external_node_path_.posix.basename(normalPath(path)), content };
}
async function collect_outputs_readFile(files, root, what, path, maximum) {
    const { realPath, kind, size } = await find(files, root, what, path);
    if (kind !== 'file') {
        throw new src_errors/* UserError */.yo('train.output-kind', `The ${what} output ${path} is a folder.`, {
            hint: `train.outputs.${what} names one file.`,
        });
    }
    if (size > maximum) {
        throw new src_errors/* UserError */.yo('train.output-too-large', `The ${what} file ${path} has ${size} bytes.`, {
            hint: `At most ${maximum} bytes are allowed.`,
        });
    }
    const content = await files.read(realPath, maximum);
    if (content === undefined || content.byteLength === 0)
        throw empty(what, path);
    return content;
}
async function find(files, root, what, path) {
    const place = await output_path_placeOf(files, root, normalPath(path));
    if (place.kind === 'outside') {
        throw new src_errors/* UserError */.yo('train.output-outside', `The ${what} output ${path} leads out of the work tree.`, {
            hint: 'Let the training write the file itself there, not a symbolic link to another place.',
        });
    }
    const found = place.kind === 'inside' ? await files.stat(place.realPath) : undefined;
    if (place.kind === 'absent' || found === undefined) {
        throw new src_errors/* UserError */.yo('train.output-missing', `The training ended without writing its ${what} to ${path}.`, {
            hint: `Write it there, or correct train.outputs.${what}. Paths are relative to the repository root.`,
        });
    }
    if (found.kind === 'other') {
        throw new src_errors/* UserError */.yo('train.output-kind', `The ${what} output ${path} is neither a file nor a folder.`);
    }
    return { realPath: place.realPath, kind: found.kind, size: found.size };
}
function empty(what, path) {
    return new src_errors/* UserError */.yo('train.output-empty', `The ${what} output ${path} is empty.`, {
        hint: 'Was the training interrupted while it wrote? Its log is in the log artifact.',
    });
}

;// CONCATENATED MODULE: ./build/src/training/environment-record.js

/** Packages whose version is named in the record; the complete list is in the log artifact. */
const NAMED_PACKAGES = [
    'accelerate',
    'catboost',
    'datasets',
    'flax',
    'jax',
    'jaxlib',
    'keras',
    'lightgbm',
    'lightning',
    'mlflow',
    'numpy',
    'onnx',
    'onnxruntime',
    'pandas',
    'peft',
    'polars',
    'pyarrow',
    'scikit-learn',
    'scipy',
    'statsmodels',
    'tensorflow',
    'torch',
    'torchvision',
    'transformers',
    'xgboost',
];
const MOST_PACKAGES = 5_000;
const LONGEST_VALUE = 200;
/** -I: neither the repository's files nor variables can stand in for the modules that are asked. */
const PROGRAM = [
    'import platform',
    'from importlib import metadata',
    'print("python", platform.python_implementation(), platform.python_version())',
    'for d in metadata.distributions(): print(str(d.metadata["Name"]) + "==" + str(d.version))',
].join('\n');
/** A bash command that prints what {@link readProbe} understands, about the Python that the training command finds. */
function probeCommand(trainingCommand) {
    const [first, second] = /\bpython3\b/.test(trainingCommand) ? ['python3', 'python'] : ['python', 'python3'];
    return `found=$(command -v ${first} || command -v ${second}) && exec "$found" -I -c '${PROGRAM}'`;
}
/** Undefined when the lines do not say what Python it is. */
function readProbe(lines) {
    const head = lines.map((line) => /^python (\S{1,40}) (\S{1,40})$/.exec(line)).find((match) => match !== null);
    const [, implementation, version] = head ?? [];
    if (implementation === undefined || version === undefined)
        return undefined;
    const packages = lines.filter((line) => /^[A-Za-z0-9][\w.-]*==\S+$/.test(line) && line.length <= LONGEST_VALUE);
    return { implementation, version, packages: [...new Set(packages)].sort().slice(0, MOST_PACKAGES) };
}
/** The environment part of the candidate record. */
function environmentRecord(machine, python) {
    return {
        os: machine.operatingSystem.slice(0, LONGEST_VALUE),
        architecture: machine.architecture,
        processor: machine.processor.slice(0, LONGEST_VALUE),
        processors: machine.processorCount,
        'memory-bytes': machine.memoryBytes,
        ...(python === undefined ? {} : pythonPart(python)),
    };
}
function pythonPart({ implementation, version, packages }) {
    const versions = new Map(packages.map((one) => {
        const [name = '', packageVersion = ''] = one.split('==');
        return [name.toLowerCase().replaceAll('_', '-'), packageVersion];
    }));
    const named = NAMED_PACKAGES.flatMap((name) => {
        const packageVersion = versions.get(name);
        return packageVersion === undefined ? [] : [[`package.${name}`, packageVersion]];
    });
    return {
        python: `${implementation} ${version}`,
        packages: packages.length,
        'packages-sha256': sha256(packages.join('\n')),
        ...Object.fromEntries(named),
    };
}

;// CONCATENATED MODULE: ./build/src/training/failure-signs.js
/** The first that is found decides: particular before general. */
const FAILURE_SIGNS = [
    {
        cause: 'gpu-out-of-memory',
        pattern: /(?:CUDA|HIP) out of memory|OutOfMemoryError: CUDA|CUDA_ERROR_OUT_OF_MEMORY|CUBLAS_STATUS_ALLOC_FAILED|RESOURCE_EXHAUSTED: Out of memory/,
        sentence: () => 'the GPU ran out of memory',
        hint: 'Use a smaller batch or a GPU with more memory, or accumulate gradients over several batches.',
    },
    {
        cause: 'gpu-driver',
        pattern: /Driver\/library version mismatch|CUDA driver version is insufficient|No CUDA GPUs are available|no CUDA-capable device is detected|Found no NVIDIA driver/,
        sentence: ([text]) => `the GPU cannot be used: ${text}`,
        hint: 'Check the runner with nvidia-smi. After an update of the driver it must be restarted.',
    },
    {
        cause: 'disk-full',
        pattern: /No space left on device|Disk quota exceeded/,
        sentence: ([text]) => `the disk is full (${text})`,
        hint: 'Free space on the runner; old caches and work folders are the usual reason.',
    },
    {
        cause: 'out-of-memory',
        pattern: /^(?:\S*MemoryError\b.*|.*\bstd::bad_alloc\b.*|.*Cannot allocate memory.*)$/m,
        sentence: ([text]) => `the machine's memory did not suffice (${failure_signs_short(text)})`,
        hint: 'Read the data in parts, use fewer workers, or use a runner with more memory.',
    },
    {
        cause: 'module-not-found',
        pattern: /ModuleNotFoundError: No module named '([^']{1,200})'/,
        sentence: ([, name]) => `the Python module ${name} is not installed`,
        hint: 'Install the requirements in the training command, or in the image or virtual environment of the runner.',
    },
    {
        cause: 'library-not-found',
        pattern: /(\S{1,200}\.so[.\d]*): cannot open shared object file/,
        sentence: ([, name]) => `the library ${name} is not installed`,
        hint: 'Install it on the runner, or set LD_LIBRARY_PATH in the training command.',
    },
    {
        cause: 'command-not-found',
        pattern: /^(?:bash|\/bin\/bash): line \d+: (.{1,200}): command not found$/m,
        sentence: ([, name]) => `the command ${name} was not found`,
        hint: 'Install it on the runner, or correct train.command. Only a few variables of the runner reach it, PATH is one.',
    },
    {
        cause: 'variable-not-set',
        pattern: /^(?:bash|\/bin\/bash): line \d+: (\w{1,200}): unbound variable$/m,
        sentence: ([, name]) => `the variable ${name} is not set`,
        hint: 'The training gets only a short list of variables and no secrets. Set what it needs in train.command.',
    },
    {
        cause: 'file-not-found',
        pattern: /can't open file '([^']{1,400})'|FileNotFoundError: .*?'([^']{1,400})'/,
        sentence: ([, script, file]) => `the file ${script ?? file} does not exist`,
        hint: 'Paths are relative to the repository root. A file that is not in the repository must be made by the command.',
    },
    {
        cause: 'python-error',
        pattern: /^Traceback \(most recent call last\):[\s\S]*^((?:[A-Za-z_]\w*\.)*(?:[A-Z]\w*(?:Error|Exception|Interrupt|Exit)|[A-Z]\w*(?=:))(?:: .*)?)$/m,
        sentence: ([, text]) => failure_signs_short(text ?? ''),
        hint: 'The traceback is in the log.',
    },
];
const failure_signs_LONGEST = 300;
function failure_signs_short(text) {
    const line = text.trim();
    return line.length > failure_signs_LONGEST ? `${line.slice(0, failure_signs_LONGEST)}…` : line;
}

;// CONCATENATED MODULE: ./build/src/training/exit-cause.js

/** The cause of a failure in one sentence; undefined when the command succeeded. */
function exitCause({ exit, tail, outOfMemoryKills, timeout }) {
    switch (exit.kind) {
        case 'exited':
            return exit.code === 0
                ? undefined
                : failure(describeCode(exit.code), killedBy(exit.code), tail, outOfMemoryKills);
        case 'signalled':
            return failure(`was ended by the signal ${exit.signal}`, exit.signal, tail, outOfMemoryKills);
        case 'timed-out':
            return {
                reason: 'train.timeout',
                cause: 'timeout',
                message: `The training was stopped: it did not end within ${timeout}.${forced(exit.forced)}`,
                hint: 'Raise train.timeout, or let the training do less.',
            };
        case 'cancelled':
            return {
                reason: 'train.cancelled',
                cause: 'cancelled',
                message: `The training was cancelled.${forced(exit.forced)}`,
                hint: undefined,
            };
        case 'not-started':
            return {
                reason: 'train.not-started',
                cause: 'not-started',
                message: `The training could not be started. ${exit.message}`,
                hint: 'The runner needs Linux or macOS and bash.',
            };
    }
}
function forced(isForced) {
    return isForced ? ' It did not react to the polite signal (SIGTERM) and was killed.' : '';
}
/** A shell reports a child that a signal ended as 128 and the signal's number. */
const SIGNALS = {
    130: 'SIGINT',
    132: 'SIGILL',
    134: 'SIGABRT',
    135: 'SIGBUS',
    136: 'SIGFPE',
    137: 'SIGKILL',
    139: 'SIGSEGV',
    143: 'SIGTERM',
};
const killedBy = (code) => SIGNALS[code];
function describeCode(code) {
    const signal = killedBy(code);
    return `ended with exit code ${code}${signal === undefined ? '' : ` (${signal})`}`;
}
function failure(ending, signal, tail, outOfMemoryKills) {
    const { cause, sentence, hint } = memoryKill(signal, tail, outOfMemoryKills) ?? knownSign(tail) ?? signalMeaning(signal) ?? UNKNOWN;
    const message = sentence === undefined
        ? `The training command ${ending}.`
        : `The training failed: ${stop(sentence)} The command ${ending}.`;
    return { reason: 'train.command-failed', cause, message, hint };
}
const UNKNOWN = { cause: 'exit-code', sentence: undefined, hint: 'The log shows what it printed last.' };
/** A process killed for memory has no chance to say so: the kernel's count does, or the shell's word "Killed". */
function memoryKill(signal, tail, kills) {
    const certain = (kills ?? 0) > 0;
    const hinted = signal === 'SIGKILL' && tail.some((line) => /\bKilled\b|out of memory|oom-kill/i.test(line));
    if (!certain && !hinted && signal !== 'SIGKILL')
        return undefined;
    return {
        cause: certain || hinted ? 'out-of-memory' : 'killed',
        sentence: certain
            ? 'the machine ran out of memory and the kernel killed a process of the training'
            : hinted
                ? 'it was killed, most likely because the machine ran out of memory'
                : 'it was killed from outside; most often that means that the machine ran out of memory',
        hint: 'Read the data in parts, use fewer workers, or use a runner with more memory.',
    };
}
const LONGEST_TAIL = 65_536;
function knownSign(tail) {
    const text = tail.join('\n').slice(-LONGEST_TAIL);
    for (const { cause, pattern, sentence, hint } of FAILURE_SIGNS) {
        const match = pattern.exec(text);
        if (match !== null)
            return { cause, sentence: sentence(match), hint };
    }
    return undefined;
}
function signalMeaning(signal) {
    switch (signal) {
        case 'SIGSEGV':
        case 'SIGABRT':
            return {
                cause: 'crashed',
                sentence: 'a native library crashed',
                hint: 'Versions of packages, driver and CUDA that do not fit together are the usual reason.',
            };
        case 'SIGBUS':
            return {
                cause: 'crashed',
                sentence: 'a memory access failed',
                hint: 'In a container that is mostly a small /dev/shm: raise its size or use fewer data loader workers.',
            };
        case 'SIGILL':
            return {
                cause: 'crashed',
                sentence: "the machine's processor lacks an instruction that a library uses",
                hint: 'Use a build of the library for this processor, or another runner.',
            };
        case 'SIGTERM':
        case 'SIGINT':
            return {
                cause: 'stopped',
                sentence: 'it was told to stop by something else on the machine',
                hint: 'A preempted or restarting machine does that. Run the job again.',
            };
        default:
            return undefined;
    }
}
/** Error texts end with or without a full stop. */
function stop(sentence) {
    return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

;// CONCATENATED MODULE: ./build/src/training/clear-outputs.js



/**
 * Removes what an earlier training left at the paths of the outputs, so that nothing old can pass for a result.
 * @param root absolute path of the work tree
 * @param outputs paths relative to it
 * @param tracked the files of the commit: they are never removed
 * @returns the paths that were removed
 * @throws UserError `train.output-tracked` when an output belongs to the repository, `train.output-outside` when its folder
 *   lies outside of the work tree; nothing is removed then
 */
async function clearOutputs(files, root, outputs, tracked) {
    const paths = outputs.map(normalPath);
    const problems = await Promise.all(paths.map((path) => problemWith(files, root, path, tracked)));
    (0,src_errors/* throwProblems */.Jh)(problems.filter((problem) => problem !== undefined));
    const removed = [];
    for (const path of paths) {
        const absolute = external_node_path_.posix.join(root, path);
        if ((await files.stat(absolute)) !== undefined)
            removed.push(path);
        // Also when there is nothing to see: a link that leads nowhere is not seen, and would be written through.
        await files.remove(absolute);
    }
    return removed;
}
async function problemWith(files, root, path, tracked) {
    const owned = tracked.find((entry) => path === '.' || entry.path === path || entry.path.startsWith(`${path}/`));
    if (owned !== undefined) {
        return new src_errors/* UserError */.yo('train.output-tracked', `The output ${path} is part of the repository (${owned.path}).`, {
            file: owned.path,
            hint: `Take it out with "git rm -r --cached" and add it to .gitignore, or let the training write elsewhere.`,
        });
    }
    const isUnsafe = path === '..' || path.startsWith('../') || path.startsWith('/');
    const place = isUnsafe ? { kind: 'outside' } : await output_path_placeOf(files, root, external_node_path_.posix.dirname(path));
    const isGit = path === '.git' || path.startsWith('.git/');
    if (place.kind !== 'outside' && !isGit)
        return undefined;
    return new src_errors/* UserError */.yo('train.output-outside', `The output ${path} lies outside of the repository's work tree.`, {
        hint: 'Remove the symbolic link on its way, or let the training write elsewhere.',
    });
}

;// CONCATENATED MODULE: ./build/src/training/row-count.js
const row_count_LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;
/**
 * Data rows of a file: records without the header for `csv` and `tsv`, lines for `jsonl`; blank lines do not count.
 * Counts bytes as they come and judges nothing: a malformed file gives some number, `validate` says what is wrong with it.
 */
async function countRows(format, chunks) {
    let rows = 0;
    let isBlank = true;
    let isQuoted = false;
    for await (const chunk of chunks) {
        for (const byte of chunk) {
            // A doubled quote inside a quoted field closes and opens it again, which comes to the same.
            if (byte === QUOTE && format === 'csv')
                isQuoted = !isQuoted;
            if (byte === row_count_LINE_FEED && !isQuoted) {
                if (!isBlank)
                    rows += 1;
                isBlank = true;
            }
            else if (byte !== CARRIAGE_RETURN) {
                isBlank = false;
            }
        }
    }
    if (!isBlank)
        rows += 1;
    return format === 'jsonl' ? rows : Math.max(0, rows - 1);
}

;// CONCATENATED MODULE: ./build/actions/train/prepare.js









/** Checks everything that can be known before hours of training, then clears the outputs. */
async function prepare(inputs, { workspace, pullRequest }, { git, files, log, openStore }) {
    if (pullRequest?.fromFork === true)
        throw fork();
    const head = await git.head();
    const commits = await prepare_commitsOf(git, head, pullRequest);
    const tree = await git.tree(head);
    const project = await loadProject(tree, inputs.config);
    const model = modelOf(project, inputs.model);
    (0,src_errors/* throwProblems */.Jh)(problemsWith(project, model));
    const key = (await inputKeys(tree, project)).get(model.name);
    if (key?.key !== inputs.inputKey)
        throw otherKey(inputs, key?.key, head);
    const store = inputs.store === undefined ? undefined : openStore(inputs.store);
    const { outputs } = model.train;
    const declared = [outputs.model, outputs.metrics, outputs.predictions, outputs.checkpoint];
    const paths = declared.filter((path) => path !== undefined);
    const removed = await clearOutputs(files, workspace, paths, await tree.list());
    if (removed.length > 0)
        log.info(`Removed what was there before the training: ${removed.join(', ')}`);
    return { model, key, commits, data: await describeData(files, workspace, model, key), store };
}
function fork() {
    return new src_errors/* UserError */.yo('train.fork', 'This pull request comes from a fork: its code is not run on a training machine.', {
        decision: 'blocked',
        hint: 'A maintainer who has read the change can push it to a branch of this repository and open a pull request there.',
    });
}
/**
 * The commits a candidate belongs to. Of a pull request GitHub checks out the test merge, whose parents are the base and
 * the head.
 */
async function prepare_commitsOf(git, head, pullRequest) {
    if (pullRequest === undefined)
        return { head, base: null, merge: null };
    if (head === pullRequest.head)
        return { head, base: pullRequest.base, merge: null };
    const [base, merged] = await git.parents(head);
    if (base !== undefined && merged === pullRequest.head)
        return { head: pullRequest.head, base, merge: head };
    throw new src_errors/* UserError */.yo('train.wrong-commit', `The checked-out commit ${head} is neither the pull request’s head nor its test merge.`, {
        hint: 'Use actions/checkout without `ref`, or with the ref of this very run.',
    });
}
function modelOf(project, name) {
    const model = modelNamed(project, name);
    if (model !== undefined)
        return model;
    throw new src_errors/* UserError */.yo('config.unknown-model', `There is no model ${JSON.stringify(name)} in ${project.file}.`, {
        file: project.file,
        hint: `It has these models: ${project.models.map((known) => known.name).join(', ')}.`,
    });
}
function problemsWith(project, { name, train }) {
    const asked = { gpu: train.gpu, disk: train.diskBytes, retry: train.retry };
    const unsupported = Object.entries(asked).flatMap(([key, value]) => value === undefined
        ? []
        : [
            new src_errors/* UserError */.yo('train.unsupported', `train.${key} is not supported yet.`, {
                ...positionOf(project, pointerOf(['models', name, 'train', key])),
                hint: `Remove the key: a check that is written down but not made would promise too much.`,
            }),
        ]);
    const { predictions } = train.outputs;
    const nameProblem = predictions === undefined ? undefined : predictionsNameProblem(predictions);
    return nameProblem === undefined ? unsupported : [...unsupported, nameProblem];
}
function otherKey(inputs, found, head) {
    const key = found === undefined ? 'no input key' : `the input key ${found.slice(0, 12)}…`;
    return new src_errors/* UserError */.yo('train.input-key-mismatch', `At ${head.slice(0, 7)} the model ${inputs.model} has ${key}, but ${inputs.inputKey.slice(0, 12)}… was planned.`, { hint: 'Train the commit that `plan` has seen: check out the same ref in both jobs, and run all jobs again.' });
}
/** Counting reads the whole file; above this it would delay the training. */
const LARGEST_COUNTED = 256 * 1024 * 1024;
async function describeData(files, workspace, model, key) {
    return Promise.all(key.data.map(async ({ name, path, role, digest, source, size }) => {
        const format = model.data.find((set) => set.name === name)?.format ?? formatOf(path);
        const rows = source === 'content' && format !== undefined ? await prepare_rowsOf(files, workspace, path, format) : null;
        return { name, path, role, digest, source, size, rows };
    }));
}
function formatOf(path) {
    switch (external_node_path_.posix.extname(path).toLowerCase()) {
        case '.csv':
            return 'csv';
        case '.tsv':
            return 'tsv';
        case '.jsonl':
        case '.ndjson':
            return 'jsonl';
        default:
            return undefined;
    }
}
async function prepare_rowsOf(files, workspace, path, format) {
    const place = await output_path_placeOf(files, workspace, path);
    if (place.kind !== 'inside')
        return null;
    const found = await files.stat(place.realPath);
    if (found?.kind !== 'file' || found.size > LARGEST_COUNTED)
        return null;
    return countRows(format, files.stream(place.realPath));
}

;// CONCATENATED MODULE: ./build/actions/train/publish.js




/**
 * Uploads the model, copies it into the store, and uploads the candidate last: where a candidate is, its model is.
 */
async function publish_publish({ outputs, folder, store, retentionDays, model, inputKey, record }, { artifacts, files }) {
    const { root, isFolder, files: modelFiles } = outputs.model;
    await artifacts.upload({
        name: modelArtifactName(model, inputKey),
        root,
        files: modelFiles.map((file) => file.path),
        // Weights do not compress: trying costs minutes per gigabyte.
        packing: isFolder ? { kind: 'zip', level: 0 } : { kind: 'raw' },
        retentionDays,
    });
    const uri = await store?.put(model, digest_treeDigest(modelFiles), root, modelFiles);
    const candidate = record(uri);
    const contents = new Map([
        [CANDIDATE_FILE, `${JSON.stringify(candidate, null, 2)}\n`],
        [METRICS_FILE, outputs.metrics],
    ]);
    if (outputs.predictions !== undefined)
        contents.set(outputs.predictions.file, outputs.predictions.content);
    for (const [name, content] of contents)
        await files.write(external_node_path_.posix.join(folder, name), content);
    await artifacts.upload({
        name: candidateArtifactName(model, inputKey),
        root: folder,
        files: [...contents.keys()],
        packing: { kind: 'zip', level: 6 },
        retentionDays,
    });
    return candidate;
}

;// CONCATENATED MODULE: ./build/src/training/child-environment.js
/** Variables by their full name that a training may need and that carry no credential. */
const NAMES = [
    'PATH',
    'LANG',
    'LANGUAGE',
    'TZ',
    'TMPDIR',
    'USER',
    'LOGNAME',
    'LD_LIBRARY_PATH',
    'VIRTUAL_ENV',
    'CI',
    // Where the runner looks for processes that a job has left behind.
    'RUNNER_TRACKING_ID',
    // Certificates and proxies of a company network.
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    // Caches of weights and data. Not HF_HOME and not XDG_CACHE_HOME: a login token is kept below them.
    'HF_HUB_CACHE',
    'HF_DATASETS_CACHE',
    'HF_HUB_OFFLINE',
    'HF_DATASETS_OFFLINE',
    'TRANSFORMERS_OFFLINE',
    'TORCH_HOME',
];
/** Families of variables: locales, GPUs, interpreters, threads. */
const PREFIXES = [
    'LC_',
    'CUDA_',
    'NVIDIA_',
    'ROCR_',
    'HIP_',
    'HSA_',
    'NCCL_',
    'TORCH_',
    'PYTORCH_',
    'TF_',
    'XLA_',
    'CONDA_',
    'PYTHON',
    'OMP_',
    'MKL_',
    'OPENBLAS_',
    'NUMEXPR_',
];
/** A family may have a member that carries a credential, for example CONDA_TOKEN. */
const SECRET_NAME = /(^|_)(TOKENS?|SECRETS?|PASS(WORD|WD|PHRASE)?|(API_?|ACCESS_?)?KEYS?|CREDENTIALS?|AUTH)(_|$)/i;
const SECRET_VALUES = [
    /\bgh[pousr]_[A-Za-z0-9_]{16,}/,
    /\bgithub_pat_[A-Za-z0-9_]{16,}/,
    /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\./,
    // A user name or password in a URL, as in a proxy's address.
    /[a-z][a-z0-9+.-]*:\/\/[^/\s]*@/i,
];
/** Name of the variable by which a training's processes are recognised. */
const RUN_TAG = 'TRAINYARD_RUN_ID';
/**
 * The whole environment of a training command: a short list of what it needs from the step's environment, none of the
 * step's tokens, inputs or secrets, and what Trainyard says about the run.
 */
function childEnvironment(parent, { model, seed, tag, home }) {
    const inherited = Object.entries(parent).flatMap(([name, value]) => value !== undefined && isAllowed(name, value) ? [[name, value]] : []);
    return {
        ...Object.fromEntries(inherited),
        HOME: home,
        PYTHONUNBUFFERED: '1',
        TRAINYARD_MODEL: model,
        [RUN_TAG]: tag,
        ...(seed === undefined ? {} : seedVariables(seed)),
    };
}
/** Beside the seed itself: Python's hash order, and a cuBLAS workspace without which its results vary from run to run. */
function seedVariables(seed) {
    return { TRAINYARD_SEED: `${seed}`, PYTHONHASHSEED: `${seed}`, CUBLAS_WORKSPACE_CONFIG: ':4096:8' };
}
function isAllowed(name, value) {
    const known = NAMES.includes(name) || PREFIXES.some((prefix) => name.startsWith(prefix));
    return known && !SECRET_NAME.test(name) && !SECRET_VALUES.some((shape) => shape.test(value));
}

;// CONCATENATED MODULE: ./build/src/training/log-filter.js
const LONGEST_SHOWN = 4_096;
const TAIL_LINES = 200;
/** Lines of the end that are shown after all when the middle was left out. */
const CLOSING_LINES = 50;
/**
 * A filter for one run of a command. Progress bars, which draw over their own line, come through once per interval;
 * terminal control sequences are removed. Workflow commands are made harmless where lines are written, by the step's log.
 */
function logFilter({ interval, maximumLines }, start) {
    const tail = [];
    let shown = 0;
    let hidden = 0;
    let lastShown = start;
    let lastProgress = Number.NEGATIVE_INFINITY;
    /** Progress that has come since and was not shown. */
    let pending;
    const show = (text, now) => {
        lastShown = now;
        shown += 1;
        if (shown < maximumLines)
            return [text];
        if (shown === maximumLines)
            return [text, `[${maximumLines} lines shown: what follows is in the log artifact.]`];
        hidden += 1;
        return [];
    };
    const remember = (text) => {
        tail.push(text);
        if (tail.length > TAIL_LINES)
            tail.shift();
    };
    const showProgress = (text, now) => {
        pending = undefined;
        lastProgress = now;
        return show(text, now);
    };
    return {
        take({ text, end }, now) {
            const clean = plainText(text);
            if (clean.trim() === '' && (text !== '' || end === 'overwritten'))
                return [];
            if (end === 'overwritten') {
                pending = clean;
                return now - lastProgress >= interval ? showProgress(clean, now) : [];
            }
            // The finished line says what the progress before it said, and more.
            pending = undefined;
            const line = end === 'cut' ? `${clean} […]` : clean;
            remember(line);
            return show(line, now);
        },
        pulse(now, alive) {
            if (pending !== undefined && now - lastProgress >= interval)
                return showProgress(pending, now);
            if (now - lastShown < interval)
                return [];
            // Not counted: a sign of life matters most when nothing else is shown any more.
            lastShown = now;
            return [alive()];
        },
        close() {
            const last = pending === undefined ? [] : [pending];
            if (pending !== undefined)
                remember(pending);
            pending = undefined;
            if (hidden === 0)
                return last;
            const closing = tail.slice(-Math.min(hidden, CLOSING_LINES));
            return [`[${hidden} lines were left out. The last ${closing.length}:]`, ...closing];
        },
        tail: () => [...tail],
    };
}
/** Terminal control sequences except colours, which GitHub shows. Source: ECMA-48, "control sequence". */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL_SEQUENCE = /\u001b(?:\[[0-?]*[ -/]*(?!m)[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL_CHARACTER = /[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f]/g;
function plainText(text) {
    const plain = text.replace(CONTROL_SEQUENCE, '').replace(CONTROL_CHARACTER, '\ufffd');
    return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN)} […]` : plain;
}

;// CONCATENATED MODULE: ./build/actions/train/run-command.js





const LOG_FILE = 'train.log';
const PACKAGES_FILE = 'packages.txt';
const LARGEST_LOG = 512 * 1024 * 1024;
/** GitHub shows logs up to a few megabytes; beyond that they can only be downloaded. */
const MOST_SHOWN_LINES = 10_000;
const SIGN_OF_LIFE = 30_000;
const PROBE_TIMEOUT = 20_000;
/** Runs the training command of a model, shows its output, and asks afterwards which Python and packages it has used. */
async function runCommand({ name, train }, { workspace, folder, environment, tag }, { processes, files, clock, log }) {
    const home = external_node_path_.posix.join(folder, 'home');
    const logs = external_node_path_.posix.join(folder, 'logs');
    await files.makeFolder(home);
    await files.makeFolder(logs);
    const child = childEnvironment(environment, { model: name, seed: train.seed, tag, home });
    const request = { directory: workspace, environment: child, tag: RUN_TAG };
    log.info(`Training ${name}: ${train.command}`);
    const startedAt = clock.now();
    const elapsed = () => clock.now().getTime() - startedAt.getTime();
    const filter = logFilter({ interval: SIGN_OF_LIFE, maximumLines: MOST_SHOWN_LINES }, 0);
    const show = (lines) => {
        for (const line of lines)
            log.info(line);
    };
    const result = await processes.run({
        ...request,
        command: train.command,
        timeoutMilliseconds: train.timeoutMilliseconds,
        graceMilliseconds: train.graceMilliseconds,
        logFile: { path: external_node_path_.posix.join(logs, LOG_FILE), maximumBytes: LARGEST_LOG },
        onLine: (line) => show(filter.take(line, elapsed())),
        onPulse: (usage) => show(filter.pulse(elapsed(), () => signOfLife(elapsed(), usage))),
    });
    const finishedAt = clock.now();
    show(filter.close());
    // A cancelled step has seconds left: they belong to the log.
    const python = result.exit.kind === 'cancelled' ? undefined : await probePython(train.command, request, processes);
    if (python !== undefined) {
        await files.write(external_node_path_.posix.join(logs, PACKAGES_FILE), `${python.packages.join('\n')}\n`);
    }
    const written = python === undefined ? [LOG_FILE] : [LOG_FILE, PACKAGES_FILE];
    return { result, startedAt, finishedAt, tail: filter.tail(), python, logs: { root: logs, files: written } };
}
function signOfLife(elapsed, { cpuSeconds, peakMemoryBytes }) {
    const cpu = cpuSeconds === null ? [] : [`CPU time ${readableTime(cpuSeconds * 1000)}`];
    const memory = peakMemoryBytes === null ? [] : [`peak memory ${readableSize(peakMemoryBytes)}`];
    return `[still training after ${readableTime(elapsed)}: ${[...cpu, ...memory].join(', ') || 'no figures'}]`;
}
/** Best effort: a training without Python, or with one that is not on PATH, is a training too. */
async function probePython(trainingCommand, request, processes) {
    const lines = [];
    await processes.run({
        ...request,
        command: probeCommand(trainingCommand),
        timeoutMilliseconds: PROBE_TIMEOUT,
        graceMilliseconds: 0,
        logFile: undefined,
        onLine: ({ stream, text }) => {
            if (stream === 'stdout')
                lines.push(text);
        },
        onPulse: () => { },
    });
    return readProbe(lines);
}

;// CONCATENATED MODULE: ./build/actions/train/summary.js



/** Metrics shown before the rest is only counted. */
const SHOWN_METRICS = 100;
/** Lines of the log shown for a failed training. */
const SHOWN_LINES = 30;
const summary_LONGEST_LINE = 500;
/** Job summary of a training that made a candidate. */
function candidateSummary(candidate, { candidateArtifact, logArtifact }, notes) {
    const { artifact, usage, environment } = candidate;
    const size = artifact.files.reduce((sum, file) => sum + file.size, 0);
    const facts = [
        ['Time', readableTime(usage.wallSeconds * 1000)],
        ['CPU time', usage.cpuSeconds == null ? 'unknown' : readableTime(usage.cpuSeconds * 1000)],
        ['Peak memory', usage.peakMemoryBytes == null ? 'unknown' : readableSize(usage.peakMemoryBytes)],
        ['Model', `${artifact.files.length} file${artifact.files.length === 1 ? '' : 's'}, ${readableSize(size)}`],
        ['Model digest', code(artifact.digest)],
        ['Model artifact', code(artifact.name, 200)],
        ...(artifact.uri === null ? [] : [['Model store', code(artifact.uri, 400)]]),
        ['Candidate artifact', code(candidateArtifact, 200)],
        ['Log artifact', logArtifact === undefined ? 'could not be uploaded' : code(logArtifact, 200)],
        ['Input key', code(candidate.inputKey)],
        ['Run', markdown_link(`${candidate.run.id}`, candidate.run.url)],
    ];
    const surroundings = Object.entries(environment).map(([name, value]) => [
        markdown_text(name),
        markdown_text(String(value ?? 'unknown')),
    ]);
    return [
        `### Trained ${markdown_text(candidate.model)}`,
        summary_metricsTable(candidate.metrics),
        ...notes.map((note) => markdown_text(note)),
        table('ll', ['', ''], facts),
        details('Environment', table('ll', ['', ''], surroundings)),
    ].join('\n\n');
}
/** Job summary of a training that failed. @param tail last lines of its output */
function failureSummary(model, { message, hint }, tail, logArtifact) {
    const log = logArtifact === undefined ? [] : [`The whole log is in the artifact ${code(logArtifact, 200)}.`];
    return [
        `### Training of ${markdown_text(model)} failed`,
        markdown_text(message, 1000),
        ...(hint === undefined ? [] : [`What to do: ${markdown_text(hint, 1000)}`]),
        ...(tail.length === 0 ? [] : [fenced(tail.slice(-SHOWN_LINES).map(plain).join('\n'))]),
        ...log,
    ].join('\n\n');
}
function summary_metricsTable(metrics) {
    const names = Object.keys(metrics).sort();
    const rows = names.slice(0, SHOWN_METRICS).map((name) => {
        const value = metrics[name] ?? null;
        return [code(name), rowFormat([value], []).value(value)];
    });
    const more = names.length - rows.length;
    const rest = more === 0 ? '' : `\n\n${more} more metrics are in the candidate artifact.`;
    return `${table('lr', ['Metric', 'Value'], rows)}${rest}`;
}
/** A block that its content cannot leave. */
function fenced(content) {
    const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${content}\n${fence}`;
}
/** A line of the log without colours. */
function plain(line) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character starts a colour
    const bare = line.replace(/\u001b(?:\[[0-9;:]*m)?/g, '');
    return bare.length > summary_LONGEST_LINE ? `${bare.slice(0, summary_LONGEST_LINE)}…` : bare;
}

;// CONCATENATED MODULE: ./build/actions/train/train.js













/**
 * Trains one model and makes a candidate of what the command wrote. The log is uploaded however the command ends.
 * Throws user errors for what is wrong before and after the command; a failing command is an outcome.
 */
async function train(inputs, context, ports) {
    const preparation = await prepare(inputs, context, ports);
    const { model } = preparation;
    const folder = await ports.files.temporaryFolder('trainyard-train-');
    const run = await runCommand(model, { ...context, folder }, ports);
    const logArtifact = await uploadLog(inputs, run, ports);
    const annotations = leftBehind(run.result.leftBehind);
    const cause = exitCause({
        exit: run.result.exit,
        tail: run.tail,
        outOfMemoryKills: run.result.outOfMemoryKills,
        timeout: readableTime(model.train.timeoutMilliseconds),
    });
    if (cause !== undefined)
        return failed(inputs, cause, run.tail, logArtifact, annotations);
    const outputs = await collectOutputs(ports.files, context.workspace, model.train.outputs);
    const { metrics, notes } = parseMetrics(outputs.metrics, model.train.outputs.metrics);
    const candidate = await publish_publish({
        outputs,
        folder: await ports.files.temporaryFolder('trainyard-candidate-'),
        store: preparation.store,
        retentionDays: inputs.retentionDays,
        model: model.name,
        inputKey: inputs.inputKey,
        record: (uri) => candidateRecord({ ...train_factsOf(preparation, run, context), ...resultOf(outputs), metrics, uri }),
    }, ports);
    return succeeded(candidate, logArtifact, notes, annotations);
}
/** `train-log-<model>-<key>`: the command's output and the list of its packages. A warning when it cannot be uploaded. */
async function uploadLog({ model, inputKey, retentionDays }, { logs }, { artifacts, log }) {
    const name = `train-log-${model}-${inputKey.slice(0, 12)}`;
    try {
        await artifacts.upload({ name, ...logs, packing: { kind: 'zip', level: 6 }, retentionDays });
        return name;
    }
    catch (error) {
        log.warning(`The log could not be uploaded: ${(0,src_errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}
function leftBehind(count) {
    if (count === 0)
        return [];
    const message = `The command ended and left ${count} process${count === 1 ? '' : 'es'} running. They were stopped: on a shared machine they would hold memory.`;
    return [{ level: 'warning', title: 'Processes left behind', message }];
}
function train_factsOf({ model, key, commits, data }, run, context) {
    return {
        model: model.name,
        inputKey: key.key,
        repository: context.repository,
        commits,
        data,
        environment: environmentRecord(context.machine, run.python),
        startedAt: run.startedAt,
        finishedAt: run.finishedAt,
        ...run.result.usage,
        run: context.run,
    };
}
function resultOf({ model, predictions }) {
    const described = predictions && {
        file: predictions.file,
        sha256: sha256(predictions.content),
        size: predictions.content.byteLength,
    };
    return { files: model.files, predictions: described };
}
function succeeded(candidate, logArtifact, notes, annotations) {
    const { model, inputKey, artifact, metrics, usage } = candidate;
    const candidateArtifact = candidateArtifactName(model, inputKey);
    const digest = recordDigest(candidate);
    const outputs = { 'candidate-digest': digest, artifact: candidateArtifact };
    return {
        decision: 'ok',
        reason: 'train.ok',
        message: `${model} was trained in ${readableTime(usage.wallSeconds * 1000)}.`,
        data: {
            model,
            inputKey,
            logArtifact: logArtifact ?? null,
            candidate: {
                digest,
                artifact: candidateArtifact,
                modelArtifact: artifact.name,
                modelDigest: artifact.digest,
                uri: artifact.uri,
                metrics,
            },
        },
        summary: candidateSummary(candidate, { candidateArtifact, logArtifact }, notes),
        annotations,
        outputs,
    };
}
function failed({ model, inputKey }, cause, tail, logArtifact, annotations) {
    const { reason, message, hint } = cause;
    const explanation = hint === undefined ? message : `${message}\nHint: ${hint}`;
    return {
        decision: 'failed',
        reason,
        message,
        data: { model, inputKey, logArtifact: logArtifact ?? null, cause: cause.cause },
        summary: failureSummary(model, cause, tail, logArtifact),
        annotations: [{ level: 'error', title: reason, message: explanation }, ...annotations],
    };
}

;// CONCATENATED MODULE: ./build/actions/train/main.js










async function train_main_main() {
    await (0,run_action.runAction)('train', async ({ input, env, log }) => {
        const inputs = readTrainInputs(input);
        const { pullRequest, workspace, temporary, repository, run } = eventContext(env);
        // Loaded when needed: a missing input is told without them.
        const [{ localGit }, { artifactUploads }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(724), __webpack_require__.e(400)]).then(__webpack_require__.bind(__webpack_require__, 59400)),
            __webpack_require__.e(/* import() */ 729).then(__webpack_require__.bind(__webpack_require__, 46729)),
        ]);
        const context = {
            workspace,
            environment: env,
            machine: machineFacts(),
            tag: `${run.id}-${run.attempt}-${(0,external_node_crypto_.randomUUID)()}`,
            repository,
            run,
            pullRequest: pullRequest && {
                head: pullRequest.head.commit,
                base: pullRequest.base.commit,
                fromFork: pullRequest.fromFork,
            },
        };
        return train(inputs, context, {
            git: await localGit(workspace),
            files: files(temporary),
            processes: bashProcesses(),
            artifacts: artifactUploads(env),
            clock: clock/* clock */.p,
            log,
            openStore: openStore,
        });
    });
}

;// CONCATENATED MODULE: ./build/actions/validate/inputs.gen.js
// Generated by `npm run gen`. Do not edit.

/** Reads and checks all inputs. Throws a UserError for what is missing or has the wrong form. */
function readValidateInputs(source) {
    return {
        config: readText(source, 'config') ?? 'trainyard.yaml',
        models: readList(source, 'models', ',\n'),
    };
}

;// CONCATENATED MODULE: ./build/src/data/coerce.js
const INTEGER = /^-?(0|[1-9][0-9]*)(\.0+)?$/;
const coerce_NUMBER = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/;
const TRUE = ['true', 'True', 'TRUE'];
const FALSE = ['false', 'False', 'FALSE'];
/** Stands for "the row does not have this property". */
const coerce_ABSENT = Symbol('absent');
/**
 * The JSON value that a text cell stands for, given the types its column may have. The table is in the README of `validate`.
 *
 * @param text the cell, null when it is empty and has no quotes
 * @param types types the schema allows; undefined when it names none, then text stays text
 * @returns the value, or {@link ABSENT}. Text that fits none of the types stays text, so that the schema reports it.
 */
function coerce(text, types) {
    if (text === null)
        return types?.has('null') ? null : coerce_ABSENT;
    if (types === undefined)
        return text;
    if (types.has('boolean')) {
        if (TRUE.includes(text))
            return true;
        if (FALSE.includes(text))
            return false;
    }
    if (types.has('number') && coerce_NUMBER.test(text))
        return finite(Number(text), text);
    if (types.has('integer') && INTEGER.test(text)) {
        // Beyond 2^53 a double would silently become another number.
        return Number.isSafeInteger(Number(text)) ? Number(text) : text;
    }
    return text;
}
const finite = (value, text) => (Number.isFinite(value) ? value : text);
/** Why text is not a number, for the numbers that other tools write and JSON does not know; undefined when there is no such reason. */
function explainNumber(text) {
    if (/^[+-]?(nan|inf(inity)?)$/i.test(text))
        return 'JSON has no NaN and no infinity; leave the cell empty and allow null';
    if (/^\+\d/.test(text))
        return 'a JSON number has no plus sign';
    if (/^-?0\d/.test(text))
        return 'a JSON number has no leading zeros';
    if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text))
        return 'remove the thousands separators';
    if (/^-?\d+,\d+$/.test(text))
        return 'the decimal mark is a point';
    if (text !== text.trim() && coerce_NUMBER.test(text.trim()))
        return 'remove the spaces around it';
    if (INTEGER.test(text))
        return 'whole numbers beyond 2^53 are not exact; declare the column as a string';
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js + 9 modules
var lib = __webpack_require__(56070);
;// CONCATENATED MODULE: ./build/src/data/line-counter.js
const NEWLINE = 0x0a;
function lineCounter() {
    let fed = 0;
    let passed = 0;
    let pending = [];
    let next = 0;
    return {
        feed(chunk) {
            if (next > 0) {
                pending = pending.slice(next);
                next = 0;
            }
            for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1))
                pending.push(fed + at);
            fed += chunk.length;
        },
        lineAt(offset) {
            for (let newline = pending[next]; newline !== undefined && newline < offset; newline = pending[next]) {
                next += 1;
                passed += 1;
            }
            return passed + 1;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/data/reader.js
/** What a reader makes of a data file, whatever its format. Later engines replace readers, not this vocabulary. */
/** Ends the reading. @param row the data row it happened in, when there is one */
const fatalFinding = (rule, line, message, row) => ({
    kind: 'finding',
    rule,
    line,
    row,
    message,
    fatal: true,
});
/** A row that is left out; the reading goes on. */
const rowFinding = (rule, line, row, message) => ({
    kind: 'finding',
    rule,
    line,
    row,
    message,
    fatal: false,
});
/** Longest row that is read, in bytes: a file without line ends must not fill the memory. */
const MAXIMUM_ROW_BYTES = 16 * 1024 * 1024;
/** Format by the file's ending; undefined when the ending says nothing. */
function reader_formatOf(path) {
    const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
    switch (ending) {
        case 'csv':
            return 'csv';
        case 'tsv':
        case 'tab':
            return 'tsv';
        case 'jsonl':
        case 'ndjson':
            return 'jsonl';
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/src/data/text-guard.js


const text_guard_NEWLINE = 0x0a;
/**
 * Passes the bytes of a text file on as long as they are text. Ends with a finding at the exact line of the first byte that is
 * not UTF-8 or is NUL, or of a line that is longer than {@link MAXIMUM_ROW_BYTES}; nothing after that is passed on.
 */
async function* guardText(source) {
    let line = 1;
    let rest = new Uint8Array();
    for await (const chunk of source) {
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        const end = bytes.lastIndexOf(text_guard_NEWLINE) + 1;
        const whole = bytes.subarray(0, end);
        const finding = check(whole, line);
        if (finding)
            return finding;
        if (whole.length > 0)
            yield whole;
        line += countLines(whole);
        rest = bytes.subarray(end);
        if (rest.length > MAXIMUM_ROW_BYTES)
            return fatalFinding('text.line-length', line, `The line is longer than ${MAXIMUM_ROW_BYTES / 1024 / 1024} MiB.`);
    }
    const finding = check(rest, line);
    if (finding)
        return finding;
    if (rest.length > 0)
        yield rest;
    return undefined;
}
function check(bytes, firstLine) {
    if ((0,external_node_buffer_.isUtf8)(bytes) && !bytes.includes(0))
        return undefined;
    let line = firstLine;
    for (let start = 0; start < bytes.length; line += 1) {
        const newline = bytes.indexOf(text_guard_NEWLINE, start);
        const end = newline < 0 ? bytes.length : newline + 1;
        const one = bytes.subarray(start, end);
        if (one.includes(0))
            return fatalFinding('text.nul', line, 'The line holds a NUL byte: this is not a text file, or it is UTF-16.');
        if (!(0,external_node_buffer_.isUtf8)(one))
            return fatalFinding('text.utf-8', line, 'The line is not valid UTF-8.');
        start = end;
    }
    return undefined;
}
function countLines(bytes) {
    let lines = 0;
    for (let at = bytes.indexOf(text_guard_NEWLINE); at >= 0; at = bytes.indexOf(text_guard_NEWLINE, at + 1))
        lines += 1;
    return lines;
}

;// CONCATENATED MODULE: ./build/src/data/csv-reader.js




/**
 * Reads CSV or TSV with a header: RFC 4180 quotes, embedded line ends, LF or CRLF, an optional UTF-8 byte-order mark.
 *
 * Yields the header, then every row with its physical line. A row with too few or too many cells is a finding and is not
 * yielded; broken quotes and bytes that are not UTF-8 end the file with a fatal finding.
 */
async function* readCsv(source, delimiter) {
    const lines = lineCounter();
    const text = guardText(source);
    const parser = recordParser(delimiter);
    let columns;
    let rows = 0;
    let start = 0;
    for (;;) {
        const next = await text.next();
        if (!next.done)
            lines.feed(next.value);
        // A problem of the text ends the file in the middle of a record, which must not be taken for a broken quote.
        if (next.done && next.value) {
            yield next.value;
            return;
        }
        const failure = await (next.done ? parser.end() : parser.write(next.value));
        for (const { cells, end } of parser.take()) {
            const line = lines.lineAt(start);
            start = end;
            if (columns) {
                rows += 1;
                yield csv_reader_row(cells, columns.length, rows, line);
                continue;
            }
            const header = readHeader(cells, line);
            yield* header.findings;
            if (header.columns === undefined)
                return;
            columns = header.columns;
            yield { kind: 'header', columns, line };
        }
        if (failure) {
            yield broken(failure, lines.lineAt(start), rows + 1);
            return;
        }
        if (next.done) {
            if (columns === undefined)
                yield fatalFinding('file.empty', 1, 'The file is empty: not even a header.');
            return;
        }
    }
}
/**
 * csv-parse, fed piece by piece. Its stream drops the records it still holds when a later one is broken, so they are taken at the
 * moment they are parsed.
 */
function recordParser(delimiter) {
    let records = [];
    let failure;
    const parser = (0,lib/* parse */.qg)({
        bom: true,
        delimiter,
        max_record_size: MAXIMUM_ROW_BYTES,
        // Given, because csv-parse would otherwise guess it from the first line.
        record_delimiter: ['\r\n', '\n'],
        relax_column_count: true,
        cast: (value, context) => (value === '' && !context.quoting ? null : value),
        on_record: (cells, context) => {
            records.push({ cells, end: context.bytes });
            return null;
        },
    });
    parser.on('error', keep);
    parser.resume();
    function keep(error) {
        if (error instanceof lib/* CsvError */.J$)
            failure ??= error;
        else if (error)
            throw error;
    }
    return {
        /** Resolves with what is wrong with the text so far, if anything. */
        write: (chunk) => new Promise((resolve) => {
            parser.write(chunk, (error) => {
                keep(error);
                resolve(failure);
            });
        }),
        end: () => new Promise((resolve) => {
            parser.once('close', () => resolve(failure)).end();
        }),
        /** Records parsed since the last call. */
        take() {
            const taken = records;
            records = [];
            return taken;
        },
    };
}
function readHeader(record, line) {
    const findings = [];
    const seen = new Set();
    const columns = record.map((cell, index) => {
        const name = cell ?? '';
        if (name === '')
            findings.push(fatalFinding('csv.header', line, `Column ${index + 1} has no name.`));
        else if (seen.has(name))
            findings.push(fatalFinding('csv.header', line, `Two columns are named "${name}".`));
        seen.add(name);
        return name;
    });
    return { columns: findings.length === 0 ? columns : undefined, findings };
}
function csv_reader_row(cells, expected, number, line) {
    if (cells.length === expected)
        return { kind: 'row', row: { kind: 'cells', number, line, cells } };
    const blank = cells.length === 1 && cells[0] === null;
    if (blank)
        return rowFinding('csv.blank-line', line, number, 'The line is blank.');
    return rowFinding('csv.cells', line, number, `The row has ${cells.length} cells, the header has ${expected}.`);
}
function broken(error, line, row) {
    return fatalFinding(...explain(error), row);
    function explain(cause) {
        switch (cause.code) {
            case 'CSV_QUOTE_NOT_CLOSED':
                return [
                    'csv.quotes',
                    line,
                    'A quoted cell of this row is never closed: everything after it was read as one cell.',
                ];
            case 'INVALID_OPENING_QUOTE':
                return [
                    'csv.quotes',
                    line,
                    'A quote stands inside a cell without quotes. Quote the whole cell and double the quotes in it.',
                ];
            case 'CSV_INVALID_CLOSING_QUOTE':
                return [
                    'csv.quotes',
                    line,
                    'Something follows the closing quote of a cell. Double the quotes that belong to the text.',
                ];
            case 'CSV_MAX_RECORD_SIZE':
                return ['text.line-length', line, `The row is longer than ${MAXIMUM_ROW_BYTES / 1024 / 1024} MiB.`];
            default:
                return ['csv.structure', line, `The row cannot be read (${cause.code}).`];
        }
    }
}

;// CONCATENATED MODULE: ./build/src/data/jsonl-reader.js



const jsonl_reader_NEWLINE = 0x0a;
const jsonl_reader_BYTE_ORDER_MARK = '\uFEFF';
/**
 * Reads JSON Lines (jsonlines.org): one JSON object per line, LF or CRLF. A line that is not an object is a finding and is not
 * yielded; blank lines are findings too, except at the end of the file.
 */
async function* readJsonl(source) {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const text = guardText(source);
    let line = 0;
    let rows = 0;
    let blank = [];
    for (;;) {
        const next = await text.next();
        if (next.done) {
            if (next.value)
                yield next.value;
            else if (line === 0)
                yield fatalFinding('file.empty', 1, 'The file is empty.');
            return;
        }
        for (const bytes of splitLines(next.value)) {
            line += 1;
            const content = decoder.decode(bytes);
            const trimmed = (line === 1 && content.startsWith(jsonl_reader_BYTE_ORDER_MARK) ? content.slice(1) : content).trim();
            if (trimmed === '') {
                blank.push(rowFinding('jsonl.blank-line', line, undefined, 'The line is blank.'));
                continue;
            }
            yield* blank;
            blank = [];
            rows += 1;
            yield jsonl_reader_parseLine(trimmed, rows, line);
        }
    }
}
function* splitLines(bytes) {
    for (let start = 0; start < bytes.length;) {
        const newline = bytes.indexOf(jsonl_reader_NEWLINE, start);
        const end = newline < 0 ? bytes.length : newline;
        yield bytes.subarray(start, end);
        start = end + 1;
    }
}
function jsonl_reader_parseLine(text, number, line) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const position = /at position (\d+)/.exec((0,src_errors/* messageOf */.bD)(error))?.[1];
        const where = position === undefined ? '' : ` at column ${Number(position) + 1}`;
        return rowFinding('jsonl.syntax', line, number, `The line is not valid JSON${where}.`);
    }
    if (!isObject(value))
        return rowFinding('jsonl.object', line, number, 'The line is JSON, but not an object.');
    return { kind: 'row', row: { kind: 'object', number, line, value } };
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./build/src/data/pointer.js
const SNIFFED_BYTES = 256;
/**
 * Tells a pointer from data by its first bytes.
 *
 * Git-LFS: github.com/git-lfs/git-lfs/blob/main/docs/spec.md (first line names the specification's version).
 * DVC: dvc.org/doc/user-guide/project-structure/dvc-files (a YAML file that starts with `outs:` or a hash).
 */
function pointerKind(start) {
    const text = Buffer.from(start.buffer, start.byteOffset, Math.min(start.byteLength, SNIFFED_BYTES)).toString('latin1');
    if (text.startsWith('version https://git-lfs.github.com/spec/'))
        return { name: 'Git-LFS', hint: 'Set `lfs: true` in the workflow so that the checkout downloads the file.' };
    if (/^(md5: [0-9a-f]{32}\n|wdir: .*\n)*outs:\n- (md5|hash): /.test(text))
        return { name: 'DVC', hint: 'Run `dvc pull` in a step before this one.' };
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/data/profile.js
/** Columns that are profiled: rows of JSONL can have any property names. */
const MAXIMUM_COLUMNS = 10_000;
/** Counts, nulls and number ranges per column, in one pass and constant memory. */
function profiler(names) {
    const columns = new Map();
    let rows = 0;
    const open = (name) => {
        const column = { name, count: 0, numbers: 0, min: Infinity, max: -Infinity, sum: 0 };
        columns.set(name, column);
        return column;
    };
    for (const name of names.slice(0, MAXIMUM_COLUMNS))
        open(name);
    return {
        add(row) {
            rows += 1;
            for (const [name, value] of Object.entries(row)) {
                const column = columns.get(name) ?? (columns.size < MAXIMUM_COLUMNS ? open(name) : undefined);
                if (column && value !== null && value !== undefined)
                    profile_count(column, value);
            }
        },
        rows: () => rows,
        columns: () => [...columns.values()].map((column) => finish(column, rows)),
    };
}
function profile_count(column, value) {
    column.count += 1;
    if (typeof value !== 'number')
        return;
    column.numbers += 1;
    column.min = Math.min(column.min, value);
    column.max = Math.max(column.max, value);
    column.sum += value;
}
const finish = ({ name, count, numbers, min, max, sum }, rows) => ({
    name,
    count,
    nulls: rows - count,
    numeric: numbers === 0 ? null : { count: numbers, min, max, sum },
});

;// CONCATENATED MODULE: ./build/src/data/violations.js
/** Places kept per rule and column: a file of garbage must not fill the memory. */
const MAXIMUM_SAMPLES = 64;
/** Different rule-and-column pairs kept: rows of JSONL can have any property names. */
const MAXIMUM_GROUPS = 2_000;
const MAXIMUM_VALUE_LENGTH = 200;
function violationLog() {
    const groups = new Map();
    let total = 0;
    return {
        add({ rule, column, expected }, at) {
            total += 1;
            const wanted = `${rule}\n${column ?? ''}`;
            const key = groups.has(wanted) || groups.size < MAXIMUM_GROUPS ? wanted : 'others\n';
            let group = groups.get(key);
            if (group === undefined) {
                const others = key !== wanted;
                group = {
                    rule: others ? 'others' : rule,
                    column: others ? undefined : column,
                    expected: others ? 'further rules and columns' : expected,
                    count: 0,
                    samples: [],
                };
                groups.set(key, group);
            }
            group.count += 1;
            if (group.samples.length < MAXIMUM_SAMPLES)
                group.samples.push({ ...at, value: at.value?.slice(0, MAXIMUM_VALUE_LENGTH) });
        },
        groups: () => [...groups.values()],
        total: () => total,
    };
}

;// CONCATENATED MODULE: ./build/src/data/check-dataset.js









const PROGRESS_ROWS = 10_000;
/**
 * Checks every row of one data file and profiles it, in one pass and bounded memory.
 *
 * @throws UserError `data.pointer` when the file is a Git-LFS or DVC pointer instead of data
 */
async function checkDataset(source) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const log = violationLog();
    let check;
    for await (const event of read(source, hashing(source, hash))) {
        switch (event.kind) {
            case 'header':
                check = rowChecker(source.schema, event.columns, log);
                checkHeader(event.columns, event.line, source.schema, log);
                break;
            case 'finding':
                log.add({ rule: event.rule, column: undefined, expected: event.message }, { ...event, value: undefined });
                break;
            case 'row':
                check ??= rowChecker(source.schema, [], log);
                check.row(event.row);
                if (event.row.number % PROGRESS_ROWS === 0)
                    source.onProgress?.(event.row.number);
                break;
        }
    }
    const profile = check?.profile ?? profiler([]);
    return {
        rows: profile.rows(),
        violations: log.total(),
        groups: log.groups(),
        profile: {
            schema: 'trainyard/data-profile/v1',
            dataset: source.dataset,
            path: source.path,
            digest: `sha256:${hash.digest('hex')}`,
            rows: profile.rows(),
            columns: [...profile.columns()],
        },
    };
}
function read(source, content) {
    switch (source.format) {
        case 'csv':
            return readCsv(content, ',');
        case 'tsv':
            return readCsv(content, '\t');
        case 'jsonl':
            return readJsonl(content);
    }
}
/** Feeds the digest on the way, and looks at the first bytes: a pointer would otherwise pass as a file of three rows. */
async function* hashing({ content, path }, hash) {
    let first = true;
    for await (const chunk of content) {
        const pointer = first ? pointerKind(chunk) : undefined;
        if (pointer)
            throw new src_errors/* UserError */.yo('data.pointer', `${path} is a ${pointer.name} pointer, not the data itself.`, {
                file: path,
                line: 1,
                hint: pointer.hint,
            });
        first = false;
        hash.update(chunk);
        yield chunk;
    }
}
/** Missing and unknown columns are a matter of the header, said once instead of once per row. */
function checkHeader(columns, line, schema, log) {
    if (schema === undefined)
        return;
    const at = { row: undefined, line, value: undefined };
    for (const column of schema.required)
        if (!columns.includes(column))
            log.add({ rule: 'schema.missing-column', column, expected: 'a column of this name, the schema requires it' }, at);
    if (!schema.closed)
        return;
    for (const column of columns) {
        if (schema.columns.includes(column))
            continue;
        const near = suggest(column, schema.columns);
        const expected = `one of the schema's columns${near === undefined ? '' : `; did you mean "${near}"?`}`;
        log.add({ rule: 'schema.unknown-column', column, expected }, { ...at, value: column });
    }
}
function rowChecker(schema, columns, log) {
    const profile = profiler(columns);
    const types = columns.map((column) => schema?.typesOf(column));
    const known = new Set(columns);
    const saidByHeader = (problem) => columns.length > 0 &&
        problem.column !== undefined &&
        ((problem.rule === 'required' && !known.has(problem.column)) || problem.rule === 'additionalProperties');
    return {
        profile,
        row(row) {
            const value = row.kind === 'object' ? row.value : toObject(columns, types, row.cells);
            profile.add(value);
            if (schema === undefined)
                return;
            for (const problem of schema.check(value)) {
                if (saidByHeader(problem))
                    continue;
                const text = problem.column === undefined ? undefined : asText(value[problem.column]);
                log.add({ ...problem, expected: withAdvice(problem, text) }, { row: row.number, line: row.line, value: text });
            }
        },
    };
}
function toObject(columns, types, cells) {
    // Without a prototype, so that a column named __proto__ is a column.
    const row = Object.create(null);
    columns.forEach((column, index) => {
        const value = coerce(cells[index] ?? null, types[index]);
        if (value !== coerce_ABSENT)
            row[column] = value;
    });
    return row;
}
function withAdvice(problem, value) {
    if (value === undefined)
        return problem.expected;
    if (problem.rule === 'type') {
        const why = /integer|number/.test(problem.expected) ? explainNumber(value) : undefined;
        return why === undefined ? problem.expected : `${problem.expected} (${why})`;
    }
    if (problem.allowed.length > 0) {
        const near = suggest(value, problem.allowed);
        return near === undefined ? problem.expected : `${problem.expected}; did you mean "${near}"?`;
    }
    return problem.expected;
}
function asText(value) {
    if (value === undefined)
        return undefined;
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/src/data/row-schema.js


const TYPES = ['null', 'boolean', 'integer', 'number', 'string'];
const MAXIMUM_SCHEMA_DEPTH = 32;
/**
 * Compiles the JSON Schema (2020-12) of one row.
 *
 * @param text the schema file
 * @param file its path, for error messages
 * @throws UserError `schema.syntax`, `schema.invalid` or `schema.unsupported`, at the line of the schema file where that is known
 */
async function compileRowSchema(text, file) {
    const schema = parseSchema(text, file);
    const validate = await compile(schema, file);
    const properties = objectAt(schema, 'properties') ?? {};
    return {
        typesOf: (column) => {
            const property = properties[column];
            return row_schema_isObject(property) ? collectTypes(property, schema, MAXIMUM_SCHEMA_DEPTH) : undefined;
        },
        required: strings(schema['required']),
        columns: Object.keys(properties),
        closed: schema['additionalProperties'] === false && objectAt(schema, 'patternProperties') === undefined,
        check: (row) => (validate(row) ? [] : (validate.errors ?? []).flatMap(row_schema_describe)),
    };
}
function parseSchema(text, file) {
    const lines = new dist/* LineCounter */.HN();
    // JSON is YAML, and this parser tells positions; the schema must be JSON all the same, because other tools read it as JSON.
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: true });
    const problem = document.errors[0];
    try {
        const schema = JSON.parse(text);
        if (problem === undefined && row_schema_isObject(schema))
            return schema;
    }
    catch (error) {
        const at = problem ? lines.linePos(problem.pos[0]) : undefined;
        throw new src_errors/* UserError */.yo('schema.syntax', `${file} is not valid JSON: ${(0,src_errors/* messageOf */.bD)(error)}`, {
            file,
            line: at?.line,
            column: at?.col,
            hint: 'A row schema is a JSON file (JSON Schema 2020-12).',
        });
    }
    const at = problem ? lines.linePos(problem.pos[0]) : undefined;
    throw new src_errors/* UserError */.yo('schema.syntax', problem ? `${file}: ${problem.message.split('\n')[0]}` : `${file} must hold one JSON object.`, { file, line: at?.line ?? 1, column: at?.col });
}
async function compile(schema, file) {
    if ('x-trainyard' in schema)
        throw new src_errors/* UserError */.yo('schema.unsupported', `${file} has an x-trainyard block: data-set checks are not supported yet.`, {
            file,
            hint: 'Remove the block; checks of single rows work without it.',
        });
    const described = withoutDialect(schema, file);
    // Both are CommonJS: through the default export, which bundlers and Node agree on.
    const [ajvModule, formats] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19)), Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 19))]);
    const ajv = new ajvModule.default.Ajv2020({
        allErrors: true,
        ownProperties: true,
        strictTypes: false,
        strictTuples: false,
        strictRequired: false,
    });
    formats.default.default(ajv);
    try {
        return ajv.compile(described);
    }
    catch (error) {
        throw new src_errors/* UserError */.yo('schema.invalid', `${file} is not a usable JSON Schema: ${(0,src_errors/* messageOf */.bD)(error)}`, {
            file,
            hint: 'Only local references (#/…) and the keywords of JSON Schema 2020-12 are allowed.',
            cause: error,
        });
    }
}
/** Earlier drafts describe flat rows in the same words; anything else that `$schema` names would be read wrongly. */
function withoutDialect(schema, file) {
    const { $schema: dialect, ...rest } = schema;
    if (dialect === undefined || dialect === 'https://json-schema.org/draft/2020-12/schema')
        return schema;
    if (typeof dialect === 'string' && /^https?:\/\/json-schema\.org\/draft(-07|\/2019-09)\/schema#?$/.test(dialect))
        return rest;
    throw new src_errors/* UserError */.yo('schema.unsupported', `${file} is written in the dialect ${String(dialect).slice(0, 200)}.`, {
        file,
        hint: 'Use https://json-schema.org/draft/2020-12/schema.',
    });
}
/** Union of the types that a property allows, through local references, alternatives, `enum` and `const`. */
function collectTypes(property, root, depth) {
    if (depth === 0)
        return undefined;
    const own = property['type'];
    if (typeof own === 'string' || Array.isArray(own))
        return typeSet(Array.isArray(own) ? own : [own]);
    const target = typeof property['$ref'] === 'string' ? row_schema_resolve(property['$ref'], root) : undefined;
    if (target)
        return collectTypes(target, root, depth - 1);
    const alternatives = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => objects(property[key]));
    const found = alternatives.flatMap((one) => [...(collectTypes(one, root, depth - 1) ?? [])]);
    const values = Array.isArray(property['enum']) ? property['enum'] : 'const' in property ? [property['const']] : [];
    const all = [...found, ...values.map(typeOfValue)];
    return all.length === 0 ? undefined : typeSet(all);
}
function row_schema_resolve(reference, root) {
    if (!reference.startsWith('#/'))
        return undefined;
    let node = root;
    for (const step of reference.slice(2).split('/')) {
        const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
        node = row_schema_isObject(node) ? node[key] : undefined;
    }
    return row_schema_isObject(node) ? node : undefined;
}
const typeOfValue = (value) => value === null ? 'null' : Number.isInteger(value) ? 'integer' : typeof value;
const typeSet = (names) => new Set(TYPES.filter((type) => names.includes(type)));
function row_schema_describe(error) {
    // These only repeat what the errors inside them say.
    if (error.keyword === 'if' || error.keyword === 'propertyNames')
        return [];
    const params = error.params;
    const column = columnOf(error);
    return [{ column, rule: error.keyword, expected: row_schema_expectation(error), allowed: strings(params['allowedValues']) }];
}
function columnOf(error) {
    const params = error.params;
    const named = params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'];
    if (error.instancePath === '' && typeof named === 'string')
        return named;
    const first = error.instancePath.split('/')[1];
    return first === undefined ? undefined : first.replaceAll('~1', '/').replaceAll('~0', '~');
}
function row_schema_expectation(error) {
    const params = error.params;
    switch (error.keyword) {
        case 'type':
            return [params['type']].flat().join(' or ');
        case 'enum':
            return `one of ${row_schema_listed(params['allowedValues'])}`;
        case 'const':
            return `exactly ${JSON.stringify(params['allowedValue'])}`;
        case 'required':
            return 'a value';
        case 'additionalProperties':
        case 'unevaluatedProperties':
            return 'no such column';
        default:
            return (error.message ?? error.keyword).replace(/^must (be |match )?/, '');
    }
}
function row_schema_listed(values) {
    if (!Array.isArray(values))
        return 'the listed values';
    const shown = values.slice(0, 20).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
    return `${shown.join(', ')}${values.length > shown.length ? `, … (${values.length} in all)` : ''}`;
}
const row_schema_isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function objectAt(parent, key) {
    const value = parent[key];
    return row_schema_isObject(value) ? value : undefined;
}
const objects = (value) => (Array.isArray(value) ? value.filter(row_schema_isObject) : []);
const strings = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

;// CONCATENATED MODULE: ./build/src/report/validation.js

/** GitHub shows ten annotations of a level per step; what is left over is in the summary. */
const MAXIMUM_ANNOTATIONS = 10;
const validation_SHOWN_LINES = 5;
const SHOWN_RULES = 50;
/** One annotation per file, rule and column, at the first offending line. */
function validationAnnotations(results) {
    const all = results.flatMap((result) => result.groups.map((group) => validation_annotation(result.path, group)));
    return all.slice(0, MAXIMUM_ANNOTATIONS);
}
function validation_annotation(path, group) {
    const first = group.samples[0];
    const value = first?.value === undefined ? '' : `found ${validation_plain(first.value)}, `;
    const others = group.count === 1 ? '' : ` ${count(group.count, 'violation')} in all, at ${validation_linesOf(group)}.`;
    const sentence = isPhrase(group)
        ? `${value}expected ${group.expected.replace(/[?.]$/, '')}${group.expected.endsWith('?') ? '?' : '.'}`
        : group.expected;
    return {
        level: 'error',
        title: group.column === undefined ? group.rule : `${group.column}: ${group.rule}`,
        message: capitalised(`${sentence}${others}`),
        file: path,
        line: first?.line,
    };
}
/** Job summary: the verdict, one line per file, one line per rule. */
function validationSummary(results) {
    const violations = results.reduce((sum, result) => sum + result.violations, 0);
    const rows = results.reduce((sum, result) => sum + result.rows, 0);
    const broken = results.filter((result) => result.violations > 0);
    const verdict = violations === 0
        ? `## ✅ Data: ${count(rows, 'row')} checked, nothing wrong`
        : `## ❌ Data: ${count(violations, 'violation')} in ${count(broken.length, 'file')}`;
    const files = table('lrrrl', ['Data', 'Rows', 'Columns', 'Violations', 'Schema'], results.map((result) => [
        `${code(result.path)} ${result.names.map((name) => markdown_text(name)).join(', ')}`,
        result.rows.toLocaleString('en-US'),
        result.columns.toLocaleString('en-US'),
        result.violations === 0 ? '✅ 0' : `❌ ${result.violations.toLocaleString('en-US')}`,
        result.schema === undefined ? 'none: structure only' : code(result.schema),
    ]));
    return [verdict, files, ...broken.map(brokenRules)].join('\n\n');
}
function brokenRules(result) {
    const shown = result.groups.slice(0, SHOWN_RULES);
    const rules = table('llrlll', ['Column', 'Rule', 'Rows', 'Lines', 'Found', 'Expected'], shown.map((group) => [
        group.column === undefined ? 'whole row' : code(group.column),
        code(group.rule),
        group.count.toLocaleString('en-US'),
        validation_linesOf(group),
        group.samples[0]?.value === undefined ? '' : code(group.samples[0].value),
        markdown_text(group.expected, 400),
    ]));
    const more = result.groups.length - shown.length;
    return [`### ${code(result.path)}`, rules, ...(more > 0 ? [`${count(more, 'further rule')} not shown.`] : [])].join('\n\n');
}
/** Structure findings are whole sentences, schema rules are phrases that follow "expected". */
const isPhrase = (group) => !/^(csv|jsonl|text|file)\./.test(group.rule) && group.rule !== 'others';
function validation_linesOf(group) {
    const lines = [...new Set(group.samples.map((sample) => sample.line))];
    const shown = lines.slice(0, validation_SHOWN_LINES).join(', ');
    return `${lines.length === 1 ? 'line' : 'lines'} ${shown}${lines.length > validation_SHOWN_LINES ? ', …' : ''}`;
}
/** A value on one line between quotes, with control characters made visible. */
function validation_plain(value) {
    const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
    return JSON.stringify(shown);
}
const capitalised = (sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

;// CONCATENATED MODULE: ./build/actions/validate/validate.js








const MAXIMUM_SCHEMA_BYTES = 1024 * 1024;
const PROGRESS_MILLISECONDS = 2_000;
/** Checks every row of the chosen models' data sets against their schemas. */
async function validate(inputs, ports) {
    const project = await loadProject(await ports.git.tree(await ports.git.head()), inputs.config);
    const jobs = jobsOf(choose(project.models, modelNames(inputs.models)));
    if (jobs.length === 0)
        return nothingToCheck();
    const schemas = new Map();
    const results = [];
    const profiles = [];
    for (const job of jobs) {
        const schema = await schemaOf(job.dataset, schemas, ports);
        const check = await validate_run(job, schema, ports);
        results.push(validate_resultOf(job, check));
        profiles.push(check.profile);
    }
    return validate_outcomeOf(results, profiles);
}
function modelNames(given) {
    const text = given.join(',');
    if (!text.startsWith('['))
        return given;
    try {
        const names = JSON.parse(text);
        if (Array.isArray(names) && names.every((name) => typeof name === 'string'))
            return names;
    }
    catch {
        // Said below, with the text that was given.
    }
    throw new src_errors/* UserError */.yo('input.models', `The input \`models\` is not a list of names: ${text.slice(0, 200)}`, {
        hint: 'Write names separated by commas, or a JSON list of names.',
    });
}
function choose(models, names) {
    if (names.length === 0)
        return models;
    return names.map((name) => {
        const model = models.find((candidate) => candidate.name === name);
        if (model)
            return model;
        const known = models.map((candidate) => candidate.name);
        const near = suggest(name, known);
        throw new src_errors/* UserError */.yo('config.unknown-model', `There is no model named "${name.slice(0, 100)}".`, {
            hint: near === undefined ? `The models are: ${known.join(', ')}.` : `Did you mean "${near}"?`,
        });
    });
}
function jobsOf(models) {
    const jobs = new Map();
    for (const model of models)
        for (const dataset of model.data) {
            const name = `${model.name}/${dataset.name}`;
            const format = dataset.format ?? reader_formatOf(dataset.path);
            if (format === undefined)
                throw new src_errors/* UserError */.yo('data.format', `The format of ${dataset.path} (${name}) cannot be told from its name.`, {
                    hint: 'Set `format: csv`, `tsv` or `jsonl` on the data set. Other formats are not supported yet.',
                });
            const key = JSON.stringify([dataset.path, dataset.schema ?? null, format]);
            const job = jobs.get(key);
            jobs.set(key, job ? { ...job, names: [...job.names, name] } : { names: [name], dataset, format });
        }
    return [...jobs.values()];
}
async function schemaOf(dataset, compiled, ports) {
    if (dataset.schema === undefined)
        return undefined;
    const known = compiled.get(dataset.schema);
    if (known)
        return known;
    const content = await ports.files.read(await validate_placeOf(dataset.schema, ports), MAXIMUM_SCHEMA_BYTES);
    const schema = await compileRowSchema(new TextDecoder().decode(content), dataset.schema);
    compiled.set(dataset.schema, schema);
    return schema;
}
/** Absolute path of a file in the work tree. A link may point elsewhere in the repository, never out of it. */
async function validate_placeOf(path, { files, workspace }) {
    const [root, real] = await Promise.all([files.realPath(workspace), files.realPath((0,external_node_path_.join)(workspace, path))]);
    if (real === undefined || root === undefined) {
        const pointer = (await files.stat((0,external_node_path_.join)(workspace, `${path}.dvc`))) !== undefined;
        throw new src_errors/* UserError */.yo('data.missing', `${path} does not exist in the checkout.`, {
            file: path,
            hint: pointer
                ? 'It is tracked by DVC: run `dvc pull` in a step before this one.'
                : 'Check the path in trainyard.yaml, and that the file is committed.',
        });
    }
    const inside = (0,external_node_path_.relative)(root, real);
    if (inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside))
        throw new src_errors/* UserError */.yo('config.path', `${path} is a link that leaves the repository.`, { file: path });
    if ((await files.stat(real))?.kind !== 'file')
        throw new src_errors/* UserError */.yo('data.not-a-file', `${path} is not a regular file.`, {
            file: path,
            hint: 'Folders of several files are not supported yet: name one file per data set.',
        });
    return real;
}
async function validate_run(job, schema, ports) {
    const { path, name } = job.dataset;
    const content = ports.files.stream(await validate_placeOf(path, ports));
    ports.log.info(`Checking ${path} …`);
    let said = ports.clock.now().getTime();
    const check = await checkDataset({
        dataset: name,
        path,
        format: job.format,
        content,
        schema,
        onProgress: (rows) => {
            const now = ports.clock.now().getTime();
            if (now - said < PROGRESS_MILLISECONDS)
                return;
            said = now;
            ports.log.info(`${path}: ${rows.toLocaleString('en-US')} rows so far …`);
        },
    });
    ports.log.info(`${path}: ${check.rows.toLocaleString('en-US')} rows, ${check.violations.toLocaleString('en-US')} violations.`);
    return check;
}
const validate_resultOf = ({ names, dataset }, check) => ({
    names,
    path: dataset.path,
    schema: dataset.schema,
    rows: check.rows,
    columns: check.profile.columns.length,
    violations: check.violations,
    groups: check.groups,
});
function validate_outcomeOf(results, profiles) {
    const violations = results.reduce((sum, result) => sum + result.violations, 0);
    const rows = results.reduce((sum, result) => sum + result.rows, 0);
    const files = `${results.length} data ${results.length === 1 ? 'file' : 'files'}`;
    return {
        ...(violations === 0
            ? {
                decision: 'ok',
                reason: 'validate.ok',
                message: `${rows.toLocaleString('en-US')} rows in ${files} are valid.`,
            }
            : {
                decision: 'blocked',
                reason: 'validate.violations',
                message: `${violations.toLocaleString('en-US')} ${violations === 1 ? 'violation' : 'violations'} in ${files}.`,
            }),
        data: { datasets: results, profiles },
        summary: validationSummary(results),
        annotations: validationAnnotations(results),
        outputs: { violations: String(violations) },
    };
}
const nothingToCheck = () => ({
    decision: 'skipped',
    reason: 'validate.no-data',
    message: 'The chosen models have no data sets.',
    data: { datasets: [], profiles: [] },
    summary: '## Data: nothing to check\n\nThe chosen models have no data sets in `trainyard.yaml`.',
    outputs: { violations: '0' },
});

;// CONCATENATED MODULE: ./build/actions/validate/main.js






async function validate_main_main() {
    await (0,run_action.runAction)('validate', async ({ input, env, log }) => {
        const inputs = readValidateInputs(input);
        const { workspace, temporary } = eventContext(env);
        // Loaded when needed: a missing input is told without it.
        const { localGit } = await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(724), __webpack_require__.e(400)]).then(__webpack_require__.bind(__webpack_require__, 59400));
        return validate(inputs, { git: await localGit(workspace), files: files(temporary), clock: clock/* clock */.p, log, workspace });
    });
}

;// CONCATENATED MODULE: ./build/actions/mains.js
/** All actions by name. They are one part of the bundle, so that the code they share is in it once. */








/***/ }),

/***/ 37348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ knownAccount),
/* harmony export */   c: () => (/* binding */ account)
/* harmony export */ });
/** The account GitHub shows in place of deleted ones. */
const GHOST = { login: 'ghost', id: 10_137, isBot: false };
/** A deleted account is `ghost`, who has no rights anywhere. */
function account(user) {
    return user ? { login: user.login, id: user.id, isBot: isBot(user) } : GHOST;
}
/** Undefined when GitHub knows no account. */
function knownAccount(user) {
    const { login, id, type } = user ?? {};
    // The API's types allow an empty object here, for commits whose author has no account.
    return login === undefined || id === undefined ? undefined : account({ login, id, ...(type ? { type } : {}) });
}
const isBot = ({ login, type }) => type === 'Bot' || login.endsWith('[bot]');


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

/***/ 42115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** Orders by path in code-unit order, whatever the language settings. */
const byPath = (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
/** The one error for everything that exceeds a cap. */
function tooLarge(what, maximumBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('file.too-large', `${what} is larger than ${maximumBytes} bytes, the most that is read of it.`);
}
/** All bytes of a stream. Throws `UserError('file.too-large')` as soon as the cap is passed. */
async function collect(stream, what, maximumBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.length;
        if (size > maximumBytes)
            throw tooLarge(what, maximumBytes);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 86620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/runtime/markdown.js
/** A fenced block that its own content cannot leave. */
function codeBlock(text) {
    const runs = text.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
    return `${fence}text\n${text}\n${fence}`;
}
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
    return [heading, codeBlock(message), ...advice].join('\n\n');
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
                codeBlock(causes.map(errors/* messageOf */.bD).join('\ncaused by: ')),
                `<details><summary>For the report</summary>\n\n${codeBlock(stacks)}\n\n</details>`,
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
