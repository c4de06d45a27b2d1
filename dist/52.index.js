export const id = 52;
export const ids = [52,620];
export const modules = {

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

/***/ 5843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ eventContext)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
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
    return new errors/* UserError */.yo('event.unreadable', `The event that started this run cannot be read: ${why}.`, {
        hint: 'Run this action in a GitHub workflow, or set the variables that the runner sets.',
    });
}


/***/ }),

/***/ 309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   aq: () => (/* binding */ files),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   xo: () => (/* binding */ ifPresent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27406);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42115);







/**
 * The disk.
 * @param temporary where temporary folders are made: RUNNER_TEMP in a workflow, which the runner empties after each job
 */
function files(temporary = (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)()) {
    return {
        async read(path, maximumBytes) {
            // Asked first, because opening a pipe would wait for its writer.
            const found = await ifPresent((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path));
            return found?.isFile() ? (0,_trees_js__WEBPACK_IMPORTED_MODULE_6__/* .collect */ .Fo)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), path, maximumBytes) : undefined;
        },
        async write(path, content) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, content);
        },
        stream: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path),
        async stat(path) {
            const found = await ifPresent((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path));
            if (found === undefined)
                return undefined;
            return { kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other', size: found.size };
        },
        walk,
        digest: digestOf,
        realPath: (path) => ifPresent((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path)),
        async makeFolder(path) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path, { recursive: true });
        },
        async temporaryFolder(prefix) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(temporary, { recursive: true });
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(temporary), prefix));
        },
        async remove(path) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true });
        },
    };
}
/** SHA-256 and size of a file, streamed. */
async function digestOf(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const chunk of byteStream(path)) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { sha256: hash.digest('hex'), size };
}
const byteStream = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 });
/** See `Files.walk`. Throws `file.missing`, and `file.not-regular` for links, pipes, sockets and devices. */
async function walk(path) {
    const start = await ifPresent((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path));
    if (start === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('file.missing', `${path} does not exist.`);
    if (start.isFile())
        return [{ path: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(path), size: start.size }];
    if (!start.isDirectory())
        throw notRegular(path);
    return (await walkFolder(path, '')).toSorted(_trees_js__WEBPACK_IMPORTED_MODULE_6__/* .byPath */ .f2);
}
async function walkFolder(folder, prefix) {
    const found = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true })) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, entry.name);
        if (entry.isDirectory())
            found.push(...(await walkFolder(path, `${prefix}${entry.name}/`)));
        else if (entry.isFile())
            found.push({ path: `${prefix}${entry.name}`, size: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path)).size });
        else
            throw notRegular(path);
    }
    return found;
}
function notRegular(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('file.not-regular', `${path} is a link or a special file.`, {
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

/***/ 76676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V$: () => (/* binding */ globProblems),
/* harmony export */   np: () => (/* binding */ placesOfModel),
/* harmony export */   w5: () => (/* binding */ checkModel)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _path_globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8807);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35949);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1056);




/** What the schema cannot say about a model: paths, environments that follow each other, limits that exclude each other. */
function checkModel(model, raw, placeOf) {
    return [
        ...writtenPaths(raw).flatMap(({ path, text }) => pathProblem(text, placeOf(...path))),
        ...model.train.inputs.flatMap((glob, index) => globProblems(glob, placeOf('train', 'inputs', index))),
        ...outputProblems(model, placeOf),
        ...model.evaluate.gates.flatMap((gate) => gateProblem(gate, placeOf)),
        ...(model.promote === undefined ? [] : environmentProblems(model.promote, placeOf)),
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
    const checked = (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH)(text);
    if (checked.kind === 'inside')
        return [];
    return [
        new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('config.path', `The path ${shown(text)} ${checked.message}.`, {
            ...position,
            hint: 'Write a path relative to the repository root, such as `data/train.csv`.',
        }),
    ];
}
/** Of a glob that would take for ever to match. */
function globProblems(glob, position) {
    const problem = (0,_path_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .globProblem */ .AI)(glob);
    if (problem === undefined)
        return [];
    const hint = 'Write several simpler globs instead.';
    return [new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('config.wrong-value', `The glob ${shown(glob)} ${problem}.`, { ...position, hint })];
}
/** Each output is collected on its own, so no two may be the same file. */
function outputProblems({ train, data }, placeOf) {
    const outputs = Object.entries(train.outputs).flatMap(([key, path]) => path === undefined ? [] : [{ key, path }]);
    return outputs.flatMap(({ key, path }, index) => {
        const place = placeOf('train', 'outputs', key);
        const twin = outputs.slice(0, index).find((other) => other.path === path);
        const overwritten = data.find((dataset) => (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(dataset.path, path) || (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(path, dataset.path));
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
const overlap = (message, position) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('config.output-overlap', message, {
    ...position,
    hint: 'Give every output a path of its own, for example below `out/`.',
});
function gateProblem({ metric, min, max }, placeOf) {
    if (min === undefined || max === undefined || min <= max)
        return [];
    return [
        new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('config.wrong-value', `No value of ${shown(metric)} can be at least ${min} and at most ${max}.`, {
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
            new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('config.environment-unknown', `There is no environment \`${before}\` for \`${name}\` to follow.`, {
                ...place(name),
                hint: `The environments of this model are ${names.map((known) => `\`${known}\``).join(', ')}.`,
            }),
        ]);
    const circles = circlesIn(predecessors).map((circle) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('config.environment-circle', `The environments wait for each other: ${[...circle, circle[0]].join(' → ')}.`, { ...place(circle[0]), hint: 'Let one of them be promoted `on: merge` or `on: command`.' }));
    return [...unknown, ...circles];
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
const placesOfModel = (positionAt, model) => (...path) => positionAt((0,_project_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerOf */ .rq)(['models', model, ...path]));


/***/ }),

/***/ 98547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ dataDigest),
  $: () => (/* binding */ missingData)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/config/dvc-outputs.js
var dvc_outputs = __webpack_require__(23312);
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

// EXTERNAL MODULE: ./build/src/config/locate-data.js
var locate_data = __webpack_require__(37845);
;// CONCATENATED MODULE: ./build/src/config/data-digest.js




/**
 * Digest of a data set at a commit. Git LFS names SHA-256 of the content, so moving a file into LFS changes nothing.
 * @param position where the configuration names the path, for errors
 * @throws UserError when the data is not there or its pointer is malformed
 */
async function dataDigest(index, dataset, position) {
    const { name, path, role } = dataset;
    const location = await (0,locate_data/* locateData */.z)(index, path);
    switch (location.kind) {
        case 'problem':
            throw missingData(dataset, position, location);
        case 'dvc':
            return { name, path, role, digest: (0,dvc_outputs/* dvcDigest */.oj)(location.output), source: 'dvc', size: location.output.size };
        case 'file':
            return { name, path, role, ...(await contentDigest(index, location.path)) };
    }
}
const missingData = ({ name, path }, position, { message, hint }) => new errors/* UserError */.yo('config.data-missing', `The data set \`${name}\`: ${path} ${message}.`, { ...position, hint });
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
            throw new errors/* UserError */.yo('config.lfs-pointer', `${path} is a broken Git-LFS pointer: ${pointer.message}.`, {
                file: path,
                line: 1,
                hint: 'Add the file again with Git LFS installed: `git rm --cached`, then `git add`.',
            });
    }
}


/***/ }),

/***/ 23312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cT: () => (/* binding */ dvcFileOutputs),
/* harmony export */   d$: () => (/* binding */ dvcLockOutputs),
/* harmony export */   oj: () => (/* binding */ dvcDigest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35949);


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
                position: yaml.positions.get((0,_project_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .rq)([...path, index])) ?? { file: yaml.file, line: 1, column: 1 },
            },
        ];
    });
}
/** The digest of an output, in the form of our records. Throws when DVC wrote none that can be compared. */
function dvcDigest({ path, md5, position }) {
    if (md5 !== undefined)
        return `md5:${md5}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('config.dvc-pointer', `DVC's entry for ${path} has no \`md5\` of 32 hex digits.`, {
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


/***/ }),

/***/ 86610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ gatherProblems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** Does something for every item and keeps what the user can correct, so that all problems are told at once. Other errors pass. */
async function gatherProblems(items, work) {
    const problems = [];
    for (const item of items) {
        try {
            await work(item);
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
                problems.push(error);
            else if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ)
                problems.push(...error.problems);
            else
                throw error;
        }
    }
    return problems;
}


/***/ }),

/***/ 86631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ loadProject),
  w: () => (/* binding */ loadProjectIfPresent)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/config/repository-path.js
var repository_path = __webpack_require__(1056);
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
    const checked = (0,repository_path/* repositoryPath */.SH)(text);
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

// EXTERNAL MODULE: ./build/src/config/check-model.js
var check_model = __webpack_require__(76676);
// EXTERNAL MODULE: ./build/src/config/data-digest.js + 1 modules
var data_digest = __webpack_require__(98547);
// EXTERNAL MODULE: ./build/src/config/gather-problems.js
var gather_problems = __webpack_require__(86610);
// EXTERNAL MODULE: ./build/src/config/path-globs.js
var path_globs = __webpack_require__(8807);
// EXTERNAL MODULE: ./build/src/config/project.js
var config_project = __webpack_require__(35949);
;// CONCATENATED MODULE: ./build/src/config/include.js





const MOST_FILES = 256;
/** The files that the `include` globs of the main file match, each once, in the order of globs and paths. */
function includedFiles({ list }, main) {
    const files = new Set();
    const problems = [];
    for (const [index, glob] of main.include.entries()) {
        const place = main.positions.get((0,config_project/* pointerOf */.rq)(['include', index])) ?? { file: main.file, line: 1, column: 1 };
        const checked = (0,repository_path/* repositoryPath */.SH)(glob);
        if (checked.kind === 'refused') {
            const hint = 'Write globs relative to the repository root, such as `models/*/trainyard.yaml`.';
            const message = `The glob ${JSON.stringify(glob)} ${checked.message}.`;
            problems.push(new errors/* UserError */.yo('config.path', message, { ...place, hint }));
            continue;
        }
        const slow = (0,check_model/* globProblems */.V$)(glob, place);
        problems.push(...slow);
        if (slow.length > 0)
            continue;
        const matches = (0,path_globs/* globMatcher */.fU)(checked.path);
        const found = list.filter((entry) => entry.kind !== 'submodule' && matches(entry.path)).map(({ path }) => path);
        if (found.length === 0) {
            const hint = 'Correct the glob, or commit the files it is meant for.';
            problems.push(new errors/* UserError */.yo('config.include', `No file matches ${JSON.stringify(glob)}.`, { ...place, hint }));
        }
        for (const path of found)
            if (path !== main.file)
                files.add(path);
        if (files.size > MOST_FILES) {
            const hint = 'Write a narrower glob.';
            const problem = new errors/* UserError */.yo('config.include', `More than ${MOST_FILES} files are included.`, {
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

// EXTERNAL MODULE: ./build/src/config/locate-data.js
var locate_data = __webpack_require__(37845);
// EXTERNAL MODULE: ./build/src/data/suggest.js
var suggest = __webpack_require__(88160);
// EXTERNAL MODULE: ./build/src/generated/validators.js
var validators = __webpack_require__(8264);
;// CONCATENATED MODULE: ./build/schemas/trainyard.schema.json
const trainyard_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://trainyard.dev/schemas/trainyard/v1.json","title":"TrainyardConfiguration","description":"Configuration of Trainyard in a model repository, written as trainyard.yaml at its root. Paths are relative to the repository root and may not leave it.","type":"object","additionalProperties":false,"required":["version"],"anyOf":[{"required":["models"]},{"required":["include"]}],"properties":{"version":{"description":"Version of this file\'s format.","const":1,"examples":[1]},"models":{"description":"The models of this repository, by name. A name is part of artifact names, comments and file paths, so it is short and plain.","type":"object","minProperties":1,"maxProperties":256,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/model"},"examples":[{"wine-quality":{"train":{"command":"python train.py"}}}]},"include":{"description":"Globs of further files of this format, one per model in a monorepo. Included files may not include others.","type":"array","minItems":1,"maxItems":32,"items":{"type":"string","minLength":1,"maxLength":256},"examples":[["models/*/trainyard.yaml"]]}},"$defs":{"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},"path":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\\\u0000-\\\\u001f\\\\\\\\]+$"},"duration":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h|d)$"},"size":{"type":"string","pattern":"^[1-9][0-9]{0,5}(\\\\.[0-9]{1,3})?(B|KiB|MiB|GiB|TiB)$"},"metricName":{"type":"string","minLength":1,"maxLength":128},"model":{"description":"One model: its data, how it is trained, judged, approved and promoted.","type":"object","additionalProperties":false,"required":["train"],"properties":{"task":{"description":"What the model predicts. Used to suggest metrics and to choose statistical tests.","enum":["binary-classification","multiclass-classification","regression","ranking","generation","other"],"default":"other","examples":["binary-classification"]},"data":{"description":"Data sets by name. Their content is part of the input key, so a changed row means a new training.","type":"object","maxProperties":64,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/dataset"},"examples":[{"train":{"path":"data/train.csv","schema":"data/wine.schema.json"}}]},"train":{"$ref":"#/$defs/train"},"evaluate":{"$ref":"#/$defs/evaluate"},"approve":{"$ref":"#/$defs/approve"},"promote":{"$ref":"#/$defs/promote"}}},"dataset":{"description":"One data file, a DVC pointer (.dvc), a path tracked by dvc.lock, or a Git-LFS pointer.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path","description":"The data file.","examples":["data/train.csv"]},"schema":{"$ref":"#/$defs/path","description":"JSON Schema (2020-12) of one row. Without it only the file\'s structure is checked.","examples":["data/wine.schema.json"]},"format":{"description":"File format. Read from the file\'s ending when left out.","enum":["csv","tsv","jsonl"],"examples":["csv"]},"role":{"description":"`evaluation` marks the rows that metrics are computed on: numbers are comparable only when they are the same.","enum":["training","evaluation"],"default":"training","examples":["evaluation"]}}},"train":{"description":"The training job. Read from the head of a pull request.","type":"object","additionalProperties":false,"required":["command","inputs","outputs"],"properties":{"runner":{"description":"Labels of the runner that trains (`runs-on`).","type":"array","minItems":1,"maxItems":10,"items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"default":["self-hosted","gpu"],"examples":[["self-hosted","gpu"]]},"command":{"description":"Command line that trains the model, run by `bash -euo pipefail -c` in the repository root without any token in its environment.","type":"string","minLength":1,"maxLength":4096,"examples":["python train.py"]},"inputs":{"description":"Globs of the files that decide the result: code, parameters, requirements. With the data they make the input key; equal keys are trained once.","type":"array","minItems":1,"maxItems":128,"items":{"type":"string","minLength":1,"maxLength":256},"examples":[["train.py","params.yaml","requirements.txt"]]},"outputs":{"description":"What the command writes.","type":"object","additionalProperties":false,"required":["model","metrics"],"properties":{"model":{"$ref":"#/$defs/path","description":"The model: a file or a folder.","examples":["out/model"]},"metrics":{"$ref":"#/$defs/path","description":"Metrics as JSON: names and numbers, nested objects are joined with dots.","examples":["out/metrics.json"]},"predictions":{"$ref":"#/$defs/path","description":"Predictions on the evaluation data, one row per example; enables paired tests.","examples":["out/predictions.csv"]},"checkpoint":{"$ref":"#/$defs/path","description":"Folder of checkpoints to resume from.","examples":["out/ckpt"]}}},"gpu":{"description":"GPUs the training needs; checked before it starts.","type":"object","additionalProperties":false,"properties":{"count":{"description":"How many GPUs.","type":"integer","minimum":1,"maximum":64,"examples":[1]},"memory":{"$ref":"#/$defs/size","description":"Free memory each GPU must have.","examples":["16GiB"]},"driver":{"description":"Driver version range.","type":"string","pattern":"^(>=|>|=)[0-9]+(\\\\.[0-9]+){0,2}$","examples":[">=550"]},"foreign-processes":{"description":"What to do when other processes hold GPU memory.","enum":["fail","warn","ignore"],"default":"fail","examples":["fail"]}}},"disk":{"$ref":"#/$defs/size","description":"Free disk space needed before training starts.","examples":["20GiB"]},"timeout":{"$ref":"#/$defs/duration","description":"Longest time the command may take.","default":"1h","examples":["5h"]},"grace":{"$ref":"#/$defs/duration","description":"Time between the polite stop (SIGTERM) and the hard one (SIGKILL) at the timeout.","default":"30s","examples":["90s"]},"retry":{"description":"When to train again after a failure.","type":"object","additionalProperties":false,"properties":{"attempts":{"description":"Attempts in all.","type":"integer","minimum":1,"maximum":10,"examples":[2]},"on":{"description":"Causes worth another attempt.","type":"array","items":{"enum":["preempted","hardware"]},"uniqueItems":true,"examples":[["preempted","hardware"]]}}},"seed":{"description":"Seed given to the command as TRAINYARD_SEED and PYTHONHASHSEED.","type":"integer","minimum":0,"maximum":4294967295,"examples":[42]}}},"evaluate":{"description":"How a candidate is judged. Read from the base branch only.","type":"object","additionalProperties":false,"properties":{"baselines":{"description":"What a candidate is compared with: the model in production, the model of the base branch.","type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["production","base"]},"default":["production","base"],"examples":[["production","base"]]},"metrics":{"description":"Gates by metric name. Metrics that are not listed are shown but never block.","type":"object","maxProperties":256,"propertyNames":{"$ref":"#/$defs/metricName"},"additionalProperties":{"$ref":"#/$defs/gate"},"examples":[{"roc_auc":{"direction":"higher","margin":0.002}}]},"predictions":{"description":"Columns of the predictions file.","type":"object","additionalProperties":false,"properties":{"id":{"description":"Column that names the example.","type":"string","minLength":1,"examples":["id"]},"label":{"description":"Column of the true value.","type":"string","minLength":1,"examples":["label"]},"score":{"description":"Column of the predicted value.","type":"string","minLength":1,"examples":["score"]}}},"command":{"description":"Scores a given model on the head\'s evaluation data; used when that data changed. `{model}` and `{out}` are replaced.","type":"string","minLength":1,"maxLength":4096,"examples":["python evaluate.py --model {model} --out {out}"]},"slices":{"description":"Parts of the evaluation data that are judged on their own.","type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"description":"Column whose values make the slices.","type":"string","minLength":1,"examples":["colour"]},"min-rows":{"description":"Smaller slices are listed, not judged.","type":"integer","minimum":1,"examples":[200]},"metrics":{"description":"Metrics judged per slice.","type":"array","items":{"$ref":"#/$defs/metricName"},"examples":[["roc_auc"]]},"margin":{"description":"Non-inferiority margin per slice.","type":"number","minimum":0,"examples":[0.02]}}},"examples":[[{"by":"colour","min-rows":200,"metrics":["roc_auc"],"margin":0.02}]]},"inconclusive":{"description":"What an inconclusive verdict means for approval.","enum":["warn","fail","pass"],"default":"warn","examples":["warn"]}}},"gate":{"description":"What one metric must hold. With `margin` it may be worse than each baseline by at most that much; `min` and `max` are absolute limits.","type":"object","additionalProperties":false,"properties":{"direction":{"description":"Which way is better. Inferred from the metric\'s name when left out; a metric of unknown direction never blocks.","enum":["higher","lower"],"examples":["higher"]},"margin":{"description":"Non-inferiority margin, in the metric\'s own unit.","type":"number","minimum":0,"examples":[0.002]},"min":{"description":"Smallest value allowed.","type":"number","examples":[0.8]},"max":{"description":"Largest value allowed.","type":"number","examples":[50]}}},"approve":{"description":"Who may approve a promotion. Read from the base branch only.","type":"object","additionalProperties":false,"properties":{"required":{"description":"How many approvals a promotion needs.","type":"integer","minimum":1,"maximum":10,"default":1,"examples":[1]},"from":{"description":"Users (`@login`) and teams (`@organisation/team`) who may approve. Anyone with write access or more when left out.","type":"array","minItems":1,"maxItems":64,"uniqueItems":true,"items":{"type":"string","pattern":"^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?$"},"examples":[["@acme/risk-ml","@alice"]]},"author":{"description":"Reserved: the author and the committers of a pull request never count as approvers, so only `false` is allowed.","const":false,"default":false,"examples":[false]},"expires":{"$ref":"#/$defs/duration","description":"How long an approval holds.","default":"7d","examples":["7d"]}}},"promote":{"description":"Where an approved model goes. Read from the base branch only.","type":"object","additionalProperties":false,"required":["store","repository","environments"],"properties":{"store":{"description":"Where model files are kept, content-addressed: `file:///path` for a share that the runners and the cluster mount, `oci://registry/repository` for an OCI registry.","type":"string","maxLength":512,"pattern":"^(file:///[A-Za-z0-9._/-]+|oci://[a-z0-9.:-]+/[a-z0-9._/-]+)$","examples":["file:///srv/models","oci://ghcr.io/acme/models/wine-quality"]},"repository":{"description":"The GitOps repository, `owner/name`.","type":"string","pattern":"^[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}$","examples":["acme/deploy"]},"branch":{"description":"Branch of the GitOps repository.","type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","default":"main","examples":["main"]},"environments":{"description":"Environments by name; `after` relations may not form a circle.","type":"object","minProperties":1,"maxProperties":16,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/environment"},"examples":[{"production":{"on":"merge","files":[]}}]}}},"environment":{"description":"One environment: when it is promoted to, and which manifests change.","type":"object","additionalProperties":false,"required":["on","files"],"properties":{"on":{"description":"When: at the merge, after another environment, or by a `/promote` command.","oneOf":[{"enum":["merge","command"]},{"type":"object","additionalProperties":false,"required":["after"],"properties":{"after":{"$ref":"#/$defs/name","description":"The environment that comes before.","examples":["staging"]}}}],"examples":["merge",{"after":"staging"}]},"mode":{"description":"Commit to the branch, or open a pull request in the GitOps repository.","enum":["commit","pull-request"],"default":"commit","examples":["commit"]},"files":{"description":"Manifests and the values to set in them. Every other byte stays as it is.","type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/target"},"examples":[[{"path":"apps/wine/kustomization.yaml","set":{"images[name=wine].newTag":"{version}"}}]]},"argocd":{"description":"The Argo CD application that deploys this environment.","type":"object","additionalProperties":false,"required":["application"],"properties":{"application":{"description":"Name of the Application.","type":"string","minLength":1,"maxLength":253,"examples":["wine-production"]}}}}},"target":{"description":"One manifest and what to set in it.","type":"object","additionalProperties":false,"required":["path","set"],"properties":{"path":{"$ref":"#/$defs/path","description":"YAML file in the GitOps repository.","examples":["apps/wine/production/inference.yaml"]},"document":{"description":"Which document of a file with several.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"apiVersion":{"description":"`apiVersion` of the document.","type":"string","examples":["serving.kserve.io/v1beta1"]},"kind":{"description":"`kind` of the document.","type":"string","examples":["InferenceService"]},"name":{"description":"`metadata.name` of the document.","type":"string","examples":["wine"]}}},"set":{"description":"Values by path. A path is keys joined with dots; `[name=x]` picks a list item, `[0]` a position, `[\\"a.b\\"]` a key with dots. Placeholders: {artifact.uri}, {artifact.path} (the same below the store\'s root), {artifact.digest}, {version}, {model}, {environment}, {commit}, {input-key}.","type":"object","minProperties":1,"maxProperties":32,"propertyNames":{"minLength":1,"maxLength":512},"additionalProperties":{"type":"string","maxLength":1024},"examples":[{"spec.predictor.model.storageUri":"{artifact.uri}"}]}}}}}');
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






const MOST_PROBLEMS = 50;
/** Holds a file against the schema. Every problem names its place, what is allowed there, and what was probably meant. */
function checkSchema(yaml) {
    const { data } = yaml;
    if ((0,validators/* validateTrainyard */.ru)(data))
        return { kind: 'valid', configuration: data };
    const errors = validators/* validateTrainyard */.ru.errors ?? [];
    // Where no alternative fits, what each of them misses is noise: one sentence names them all.
    const undecided = errors.filter(isUndecided).map((error) => error.instancePath);
    const relevant = errors.filter((error) => isUndecided(error) || !undecided.some((path) => isAtOrBelow(error.instancePath, path)));
    const problems = relevant.flatMap((error) => describe(error, yaml) ?? []);
    return { kind: 'problems', problems: problems.sort(byPlace).slice(0, MOST_PROBLEMS) };
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
            return new errors/* UserError */.yo('config.missing-key', 'There are no `models` here.', {
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
    const meant = (0,suggest/* suggest */.Z)(key, allowed);
    const list = `Allowed here: ${allowed.map((name) => `\`${name}\``).join(', ')}.`;
    const where = path.length === 0 ? '' : ` in ${shownPath(path)}`;
    return new errors/* UserError */.yo('config.unknown-key', `Unknown key ${quoted(key)}${where}.`, {
        ...keyPlaceOf(yaml, [...path, key]),
        hint: meant === undefined ? list : `Did you mean \`${meant}\`? ${list}`,
    });
}
function missingKey(yaml, path, key) {
    const node = schemaPlace([...path, key])?.node;
    const example = node?.examples?.[0];
    const hint = example === undefined ? `Add \`${key}:\`.` : `Add for example \`${key}: ${inline(example)}\`.`;
    const where = path.length === 0 ? 'The file' : shownPath(path);
    return new errors/* UserError */.yo('config.missing-key', `${where} needs the key \`${key}\`.`, {
        ...placeOf(yaml, path),
        hint: node?.description === undefined ? hint : `${hint} ${node.description}`,
    });
}
function wrongName(yaml, path, key) {
    const kind = path.at(-1) === 'models' ? 'model' : 'name';
    return new errors/* UserError */.yo('config.wrong-name', `${quoted(key)} cannot be the name of a ${kind} in ${shownPath(path)}.`, {
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
    return new errors/* UserError */.yo(code, `${what} must be ${expected}, not ${given}.`, { ...placeOf(yaml, path), hint });
}
function wrongCount(yaml, path, error) {
    const rule = error.keyword === 'uniqueItems'
        ? 'has the same entry twice'
        : `must have at ${error.keyword.startsWith('min') ? 'least' : 'most'} ${error.params['limit']} entries`;
    const example = schemaPlace(path)?.node.examples?.[0];
    return new errors/* UserError */.yo('config.wrong-value', `${shownPath(path)} ${rule}.`, {
        ...placeOf(yaml, path),
        hint: example === undefined ? undefined : `For example: \`${inline(example)}\`.`,
    });
}
const placeOf = (yaml, path) => yaml.positions.get((0,config_project/* pointerOf */.rq)(path)) ?? ancestorPlace(yaml, path);
const keyPlaceOf = (yaml, path) => yaml.keyPositions.get((0,config_project/* pointerOf */.rq)(path)) ?? placeOf(yaml, path);
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
const LONGEST = 80;
const shorten = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
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

// EXTERNAL MODULE: ./build/src/config/tree-index.js
var tree_index = __webpack_require__(65855);
// EXTERNAL MODULE: ./build/src/config/yaml-file.js + 2 modules
var yaml_file = __webpack_require__(39900);
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
    throw new errors/* UserError */.yo('config.missing', `There is no ${path} in the commit ${tree.commit.slice(0, 12)}.`, {
        file: path,
        hint: 'Add the configuration, or set the input `config` to its path.',
    });
}
/** As `loadProject`; undefined when the commit has no such file. */
async function loadProjectIfPresent(tree, path) {
    const index = await (0,tree_index/* indexTree */.D)(tree);
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
    (0,errors/* throwProblems */.Jh)(problems);
    const project = buildProject(tree, files);
    (0,errors/* throwProblems */.Jh)([...checkModels(project, files), ...(await checkData(index, project))].sort(load_byPlace));
    return project;
}
async function readFile(index, path) {
    const located = await (0,tree_index/* locate */.x)(index, path);
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
            new errors/* UserError */.yo('config.path', `${path} is not a file of this repository.`, {
                file: path,
                hint: 'The configuration must be a plain file; a link may not leave the repository.',
            }),
        ]);
    }
    const content = await index.tree.read(located.entry.path, MOST_BYTES);
    if (content === undefined)
        throw new Error(`The tree lists ${path} but does not hold it.`);
    const parsed = (0,yaml_file/* parseYaml */.h)(path, content);
    if (parsed.kind === 'problems')
        return failed(parsed.problems);
    const checked = checkSchema(parsed.yaml);
    if (checked.kind === 'problems')
        return failed(checked.problems);
    const { models = {}, include = [] } = checked.configuration;
    return { file: path, models: Object.entries(models), include, positions: parsed.yaml.positions, problems: [] };
}
function configPath(path) {
    const checked = (0,repository_path/* repositoryPath */.SH)(path);
    if (checked.kind === 'inside')
        return checked.path;
    throw new errors/* UserError */.yo('config.path', `The input \`config\` is ${JSON.stringify(path)}, which ${checked.message}.`, {
        hint: 'Write a path relative to the repository root, such as `trainyard.yaml`.',
    });
}
const nestedIncludes = ({ file, include, positions }) => include.length === 0
    ? []
    : [
        new errors/* UserError */.yo('config.include', `${file} is included itself, so it may not include others.`, {
            ...(positions.get('/include') ?? { file }),
            hint: 'Put all globs into the main file.',
        }),
    ];
function duplicateModels(files) {
    const first = new Map();
    return files.flatMap(({ file, models, positions }) => models.flatMap(([name]) => {
        const position = positions.get((0,config_project/* pointerOf */.rq)(['models', name])) ?? { file, line: 1, column: 1 };
        const earlier = first.get(name);
        if (earlier === undefined) {
            first.set(name, position);
            return [];
        }
        return [
            new errors/* UserError */.yo('config.duplicate-model', `The model \`${name}\` is also in ${earlier.file}:${earlier.line}.`, {
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
        const placeOf = (0,check_model/* placesOfModel */.np)((pointer) => (0,config_project/* positionOf */.df)(project, pointer), model.name);
        return written === undefined ? [] : (0,check_model/* checkModel */.w5)(model, written, placeOf);
    });
}
/** Data sets and their schemas have to be there. Refused paths are reported as such, not as missing. */
async function checkData(index, project) {
    const datasets = project.models.flatMap((model) => model.data.map((dataset) => ({ model, dataset })));
    return (0,gather_problems/* gatherProblems */.y)(datasets, async ({ model, dataset }) => {
        const placeOf = (0,check_model/* placesOfModel */.np)((pointer) => (0,config_project/* positionOf */.df)(project, pointer), model.name);
        const problems = [];
        if (isUsable(dataset.path)) {
            const location = await (0,locate_data/* locateData */.z)(index, dataset.path);
            const place = placeOf('data', dataset.name, 'path');
            if (location.kind === 'problem')
                problems.push((0,data_digest/* missingData */.$)(dataset, place, location));
        }
        if (dataset.schema !== undefined && isUsable(dataset.schema)) {
            const place = placeOf('data', dataset.name, 'schema');
            problems.push(...(await schemaProblems(index, dataset.schema, place)));
        }
        (0,errors/* throwProblems */.Jh)(problems);
    });
}
const isUsable = (path) => (0,repository_path/* repositoryPath */.SH)(path).kind === 'inside';
async function schemaProblems(index, path, place) {
    const { kind } = await (0,tree_index/* locate */.x)(index, path);
    if (kind === 'file')
        return [];
    const what = kind === 'missing' ? 'does not exist in this commit' : 'is not a file of this repository';
    return [
        new errors/* UserError */.yo('config.schema-missing', `The schema ${path} ${what}.`, {
            ...place,
            hint: 'Commit the JSON Schema, or remove the key `schema`.',
        }),
    ];
}
const load_byPlace = (a, b) => compareText(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 37845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ locateData)
/* harmony export */ });
/* harmony import */ var _data_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88160);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _dvc_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23312);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1056);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65855);
/* harmony import */ var _yaml_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39900);






const MOST_POINTER_BYTES = 1024 * 1024;
/**
 * Finds data by path: a file of the tree, a `.dvc` file beside it, an output in a `dvc.lock` of its folder or one above, or a
 * folder around it that DVC tracks as a whole. Throws UserErrors when a DVC file cannot be read.
 */
async function locateData(index, path) {
    const located = await (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x)(index, path);
    switch (located.kind) {
        case 'file':
            return located.entry.path.endsWith('.dvc') && path.endsWith('.dvc')
                ? ownPointer(index, located.entry.path)
                : { kind: 'file', path: located.entry.path };
        case 'folder':
        case 'missing':
            return (await tracked(index, path)) ?? absent(index, path, located);
        case 'submodule':
            return problem(`lies in the submodule ${located.path}`, 'Move the data into this repository, or track it by DVC.');
        case 'outside':
            return problem(`is reached through the link ${located.link}, which leaves the repository`, 'Replace the link by the file, or track the data by DVC or Git LFS.');
        case 'endless':
            return problem(`leads through too many links (${located.link})`, 'Replace the links by the file.');
    }
}
/** The configuration names the `.dvc` file itself. */
async function ownPointer(index, path) {
    const [output, second] = (0,_dvc_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcFileOutputs */ .cT)(await readYaml(index, path));
    if (output !== undefined && second === undefined)
        return { kind: 'dvc', output };
    return problem(`has ${output === undefined ? 'no' : 'more than one'} entry under \`outs:\``, 'Name the data path itself.');
}
async function tracked(index, path) {
    const around = foldersAround(path);
    for (const candidate of [path, ...around]) {
        const file = `${candidate}.dvc`;
        if (index.entries.get(file)?.kind !== 'file')
            continue;
        const output = outputFor((0,_dvc_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcFileOutputs */ .cT)(await readYaml(index, file)), path);
        if (output !== undefined)
            return { kind: 'dvc', output };
    }
    for (const folder of [...around, '']) {
        const file = folder === '' ? 'dvc.lock' : `${folder}/dvc.lock`;
        if (index.entries.get(file)?.kind !== 'file')
            continue;
        const output = outputFor((0,_dvc_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcLockOutputs */ .d$)(await readYaml(index, file)), path);
        if (output !== undefined)
            return { kind: 'dvc', output };
    }
    return undefined;
}
/** The output itself, or a folder around it: its digest changes with every file inside. */
const outputFor = (outputs, path) => outputs.find((output) => output.path === path) ?? outputs.find((output) => (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(path, output.path));
/** `a/b/c` lies in `a/b` and `a`, nearest first. */
function foldersAround(path) {
    const end = path.lastIndexOf('/');
    return end < 0 ? [] : [path.slice(0, end), ...foldersAround(path.slice(0, end))];
}
async function readYaml({ tree }, path) {
    const parsed = (0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(path, (await tree.read(path, MOST_POINTER_BYTES)) ?? new Uint8Array());
    if (parsed.kind === 'parsed')
        return parsed.yaml;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserErrors */ .tQ(parsed.problems);
}
function absent({ list }, path, located) {
    if (located.kind === 'folder') {
        return problem('is a folder', 'Name one file; a folder can be used when DVC tracks it as a whole.');
    }
    const meant = (0,_data_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(path, list.map((entry) => entry.path));
    const hint = `Commit the file, its \`.dvc\` file or its \`dvc.lock\`.`;
    return problem('does not exist in this commit', meant === undefined ? hint : `Did you mean \`${meant}\`? ${hint}`);
}
const problem = (message, hint) => ({ kind: 'problem', message, hint });


/***/ }),

/***/ 8807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ globProblem),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   fg: () => (/* binding */ isGlob)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

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
    return picomatch__WEBPACK_IMPORTED_MODULE_0__(glob.replace(/^(\.\/)+/, ''), { dot: true, noextglob: true, nonegate: true, windows: false });
}


/***/ }),

/***/ 35949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XI: () => (/* binding */ modelNamed),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   rq: () => (/* binding */ pointerOf)
/* harmony export */ });
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


/***/ }),

/***/ 1056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Z$: () => (/* binding */ isGitFolder)
/* harmony export */ });
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


/***/ }),

/***/ 65855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ indexTree),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1056);

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
        if ((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitFolder */ .Z$)(part))
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


/***/ }),

/***/ 39900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(27406);
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

// EXTERNAL MODULE: ./build/src/config/project.js
var project = __webpack_require__(35949);
;// CONCATENATED MODULE: ./build/src/config/yaml-walk.js



/** More than any configuration has; keeps the walk and everything after it off the end of the stack. */
const DEEPEST = 64;
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
        const pointer = (0,project/* pointerOf */.rq)(path);
        const isCollection = (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node);
        if (!(isCollection && positions.has(pointer)))
            positions.set(pointer, at(start));
        if (path.length > DEEPEST) {
            report('config.yaml-syntax', `More than ${DEEPEST} levels of nesting.`, start, 'Remove nested brackets.');
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
                report('config.duplicate-key', `The key ${shown(key)} is already on ${place}.`, start, 'Remove one of the two.');
                continue;
            }
            first.set(key, position);
            const pointer = (0,project/* pointerOf */.rq)([...path, key]);
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
            report('config.yaml-alias', `There is no anchor for the alias ${shown(`*${name}`)}.`, start, hint);
        }
        else if (around.includes(target)) {
            report('config.yaml-alias', `The alias ${shown(`*${name}`)} contains itself.`, start, 'Write the value out.');
        }
    };
    for (const { pos } of document.warnings) {
        report('config.yaml-tag', 'This value has a tag that is not known.', pos[0], 'Remove the word that starts with `!`.');
    }
    visit(document.contents, [], []);
    return { problems, positions, keyPositions };
}
const keyOffset = ({ key }) => ((0,dist/* isNode */.Ll)(key) ? (key.range?.[0] ?? 0) : 0);
const shown = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);

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


/***/ }),

/***/ 88160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The name that was probably meant: the nearest one within two edits; undefined when none is near. */
function suggest(written, names) {
    let best;
    let bestDistance = 3;
    for (const name of names) {
        const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(written.toLowerCase(), name.toLowerCase());
        if (edits < bestDistance && edits < name.length)
            [best, bestDistance] = [name, edits];
    }
    return best;
}


/***/ }),

/***/ 8264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oy: () => (/* binding */ validateRelease),
/* harmony export */   RE: () => (/* binding */ validateReport),
/* harmony export */   eR: () => (/* binding */ validateLedgerEntry),
/* harmony export */   mu: () => (/* binding */ validateCandidate),
/* harmony export */   ru: () => (/* binding */ validateTrainyard)
/* harmony export */ });
/* unused harmony exports validateDataProfile, validateOutcome */
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
moted.","type":"object","additionalProperties":false,"required":["train"],"properties":{"task":{"description":"What the model predicts. Used to suggest metrics \
and to choose statistical tests.","enum":["binary-classification","multiclass-classification","regression","ranking","generation","other"],"default":"other","ex\
amples":["binary-classification"]},"data":{"description":"Data sets by name. Their content is part of the input key, so a changed row means a new training.","ty\
pe":"object","maxProperties":64,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/dataset"},"examples":[{"train":{"path":"data/tra\
in.csv","schema":"data/wine.schema.json"}}]},"train":{"$ref":"#/$defs/train"},"evaluate":{"$ref":"#/$defs/evaluate"},"approve":{"$ref":"#/$defs/approve"},"promo\
te":{"$ref":"#/$defs/promote"}}};var schema37={"description":"One data file, a DVC pointer (.dvc), a path tracked by dvc.lock, or a Git-LFS pointer.","type":"ob\
ject","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path","description":"The data file.","examples":["data/train.csv"]},
"schema":{"$ref":"#/$defs/path","description":"JSON Schema (2020-12) of one row. Without it only the file's structure is checked.","examples":["data/wine.schema\
.json"]},"format":{"description":"File format. Read from the file's ending when left out.","enum":["csv","tsv","jsonl"],"examples":["csv"]},"role":{"description":"\
`evaluation` marks the rows that metrics are computed on: numbers are comparable only when they are the same.","enum":["training","evaluation"],"default":"train\
ing","examples":["evaluation"]}}};var pattern18=new RegExp("^[^\\u0000-\\u001f\\\\]+$","u");function validate97(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
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
array","minItems":1,"maxItems":10,"items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"default":["self-hosted","gpu"],
"examples":[["self-hosted","gpu"]]},"command":{"description":"Command line that trains the model, run by `bash -euo pipefail -c` in the repository root without \
any token in its environment.","type":"string","minLength":1,"maxLength":4096,"examples":["python train.py"]},"inputs":{"description":"Globs of the files that d\
ecide the result: code, parameters, requirements. With the data they make the input key; equal keys are trained once.","type":"array","minItems":1,"maxItems":128,
"items":{"type":"string","minLength":1,"maxLength":256},"examples":[["train.py","params.yaml","requirements.txt"]]},"outputs":{"description":"What the command w\
rites.","type":"object","additionalProperties":false,"required":["model","metrics"],"properties":{"model":{"$ref":"#/$defs/path","description":"The model: a fil\
e or a folder.","examples":["out/model"]},"metrics":{"$ref":"#/$defs/path","description":"Metrics as JSON: names and numbers, nested objects are joined with dot\
s.","examples":["out/metrics.json"]},"predictions":{"$ref":"#/$defs/path","description":"Predictions on the evaluation data, one row per example; enables paired\
 tests.","examples":["out/predictions.csv"]},"checkpoint":{"$ref":"#/$defs/path","description":"Folder of checkpoints to resume from.","examples":["out/ckpt"]}}},
"gpu":{"description":"GPUs the training needs; checked before it starts.","type":"object","additionalProperties":false,"properties":{"count":{"description":"How\
 many GPUs.","type":"integer","minimum":1,"maximum":64,"examples":[1]},"memory":{"$ref":"#/$defs/size","description":"Free memory each GPU must have.","examples":[
"16GiB"]},"driver":{"description":"Driver version range.","type":"string","pattern":"^(>=|>|=)[0-9]+(\\.[0-9]+){0,2}$","examples":[">=550"]},"foreign-processes":{
"description":"What to do when other processes hold GPU memory.","enum":["fail","warn","ignore"],"default":"fail","examples":["fail"]}}},"disk":{"$ref":"#/$defs\
/size","description":"Free disk space needed before training starts.","examples":["20GiB"]},"timeout":{"$ref":"#/$defs/duration","description":"Longest time the\
 command may take.","default":"1h","examples":["5h"]},"grace":{"$ref":"#/$defs/duration","description":"Time between the polite stop (SIGTERM) and the hard one \
(SIGKILL) at the timeout.","default":"30s","examples":["90s"]},"retry":{"description":"When to train again after a failure.","type":"object","additionalProperti\
es":false,"properties":{"attempts":{"description":"Attempts in all.","type":"integer","minimum":1,"maximum":10,"examples":[2]},"on":{"description":"Causes worth\
 another attempt.","type":"array","items":{"enum":["preempted","hardware"]},"uniqueItems":true,"examples":[["preempted","hardware"]]}}},"seed":{"description":"S\
eed given to the command as TRAINYARD_SEED and PYTHONHASHSEED.","type":"integer","minimum":0,"maximum":4294967295,"examples":[42]}}};var func0=require_equal().default;
var pattern19=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$","u");var pattern21=new RegExp("^(>=|>|=)[0-9]+(\\.[0-9]+){0,2}$","u");var pattern20=new RegExp("^[1-9][0-9]{0,5}(\\.[0-9]{1,3})?(B|KiB|MiB|GiB|TiB)$","u");function validate106(data,{instancePath="",parentData,parentDataProperty,rootData=data,
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
"margin":.002}}]},"predictions":{"description":"Columns of the predictions file.","type":"object","additionalProperties":false,"properties":{"id":{"description":"\
Column that names the example.","type":"string","minLength":1,"examples":["id"]},"label":{"description":"Column of the true value.","type":"string","minLength":1,
"examples":["label"]},"score":{"description":"Column of the predicted value.","type":"string","minLength":1,"examples":["score"]}}},"command":{"description":"Sc\
ores a given model on the head's evaluation data; used when that data changed. `{model}` and `{out}` are replaced.","type":"string","minLength":1,"maxLength":4096,
"examples":["python evaluate.py --model {model} --out {out}"]},"slices":{"description":"Parts of the evaluation data that are judged on their own.","type":"arra\
y","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"description":"Column whose values make the slices.",
"type":"string","minLength":1,"examples":["colour"]},"min-rows":{"description":"Smaller slices are listed, not judged.","type":"integer","minimum":1,"examples":[
200]},"metrics":{"description":"Metrics judged per slice.","type":"array","items":{"$ref":"#/$defs/metricName"},"examples":[["roc_auc"]]},"margin":{"description":"\
Non-inferiority margin per slice.","type":"number","minimum":0,"examples":[.02]}}},"examples":[[{"by":"colour","min-rows":200,"metrics":["roc_auc"],"margin":.02}]]},
"inconclusive":{"description":"What an inconclusive verdict means for approval.","enum":["warn","fail","pass"],"default":"warn","examples":["warn"]}}};function validate114(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate114.
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
at deploys this environment.","type":"object","additionalProperties":false,"required":["application"],"properties":{"application":{"description":"Name of the Ap\
plication.","type":"string","minLength":1,"maxLength":253,"examples":["wine-production"]}}}}};function validate127(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate127.
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


/***/ }),

/***/ 70075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   aY: () => (/* binding */ code),
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
/** An invisible break. Mentions, issue numbers and addresses are found after entities were resolved, so an entity alone does not help. */
const BREAK = '&#8203;';
/** Running text. @param limit characters kept */
function text(value, limit = 300) {
    return breakReferences(clip(visible(value), limit)
        .replace(/^[-+=]|(?<=^\d{1,9})\.|[\\`*{}[\]()<>#|~@!&$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
        .replace(/:(?=\/\/)/g, entity));
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
const breakReferences = (escaped) => escaped.replace(/&#(?:35|58|64);/g, `$&${BREAK}`).replace(/\bwww(?=\.|&#46;)/gi, `$&${BREAK}`);
/** A link with a label that is Markdown already. An address that is not a plain https one leaves the label alone. */
function link(label, address) {
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
function clip(value, limit) {
    if (value.length <= limit)
        return value;
    // Cut between characters, not inside a surrogate pair.
    return `${value.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
const entity = (mark) => `&#${mark.charCodeAt(0)};`;


/***/ }),

/***/ 41799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ readInteger),
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony export readBoolean */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
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
            throw wrong('input.not-boolean', name, 'true or false', value);
    }
}
/** A whole number in decimal digits, inside the given bounds (inclusive). */
function readInteger(source, name, { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER, } = {}) {
    const value = source.get(name);
    if (value === undefined)
        return undefined;
    if (!/^[+-]?\d{1,16}$/.test(value))
        throw wrong('input.not-integer', name, 'a whole number', value);
    const number = Number(value);
    if (number < min || number > max)
        throw wrong('input.out-of-range', name, `a whole number ${range(min, max)}`, value);
    return number;
}
/** One of the allowed values, spelled exactly. */
function readChoice(source, name, allowed) {
    const value = source.get(name);
    if (value === undefined)
        return undefined;
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined)
        throw wrong('input.not-allowed', name, `one of ${allowed.join(', ')}`, value);
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
    const list = parseJson(value);
    if (Array.isArray(list) && list.every((item) => typeof item === 'string'))
        return list;
    throw wrong('input.not-list', name, 'a JSON list of texts when it starts with `[`', value);
}
function parseJson(text) {
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input.missing', `The input \`${name}\` is required, but it is missing or empty.`, {
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
function wrong(code, name, expected, value) {
    const shown = value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH)}…` : value;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, `The input \`${name}\` must be ${expected}, not ${JSON.stringify(shown)}.`, {
        hint: `Correct \`${name}\` under \`with:\` of this step.`,
    });
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
