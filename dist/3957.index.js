export const id = 3957;
export const ids = [3957,5543];
export const modules = {

/***/ 23957:
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/adapters/cancellation.js
/** As a shell tells that a command was stopped by Ctrl-C. */
const INTERRUPTED = 130;
/**
 * SIGINT and SIGTERM to this process. Whoever cancels a step leaves it 7.5 s between the two and 2.5 s more until it is killed. Source:
 * `ProcessInvoker` in GitHub's actions/runner.
 */
const cancellation = {
    watch(cleanUp) {
        let cleaning = false;
        const stop = () => {
            if (cleaning)
                return;
            cleaning = true;
            // Whether it worked or not, there is no time left to tell.
            cleanUp().finally(() => process.exit(INTERRUPTED));
        };
        process.on('SIGINT', stop);
        process.on('SIGTERM', stop);
        return () => {
            process.off('SIGINT', stop);
            process.off('SIGTERM', stop);
        };
    },
};

// EXTERNAL MODULE: ./build/src/adapters/clock.js
var clock = __webpack_require__(70596);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
            await writing(path, async () => {
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
                await (0,promises_.writeFile)(path, content);
            });
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
            await writing(path, () => (0,promises_.mkdir)(path, { recursive: true }));
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
        throw new errors/* UserError */.yo('file.missing', `${path} does not exist.`);
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
    return new errors/* UserError */.yo('file.not-regular', `${path} is a link or a special file.`, {
        hint: 'Only regular files can be taken: replace it by a copy of what it points to.',
    });
}
/** A full disk is nobody's bug. */
async function writing(path, work) {
    try {
        await work();
    }
    catch (error) {
        throw new errors/* UserError */.yo('file.unwritable', `${path} could not be written: ${(0,errors/* messageOf */.bD)(error)}`, {
            hint: 'Check that the disk of this runner has room, and that its user may write there.',
        });
    }
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

// EXTERNAL MODULE: ./build/src/store/store-uri.js
var store_uri = __webpack_require__(77261);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/src/records/digest.js
var digest = __webpack_require__(64466);
;// CONCATENATED MODULE: ./build/src/adapters/file-store.js










/** A folder that runners and servers share: `<root>/<model>/<64 hex digits>/<files>`. What is there never changes. */
function fileStore(root) {
    return {
        uri: (model, treeDigest) => `${root.uri}/${(0,store_uri/* pathInStore */.Wr)(model, treeDigest)}`,
        async put(model, treeDigest, folder, files) {
            const below = (0,store_uri/* pathInStore */.Wr)(model, treeDigest);
            const target = (0,external_node_path_.join)(root.folder, below);
            if ((0,digest/* treeDigest */.fZ)(files) !== treeDigest)
                throw differs(target, 'the files to store have another digest');
            await keep(target, { folder, files, treeDigest });
            return `${root.uri}/${below}`;
        },
        verify: async (uri) => await listing((0,external_node_path_.join)(root.folder, ownPath(root, uri))),
        async get(uri, treeDigest, folder, maximumBytes) {
            const kept = (0,external_node_path_.join)(root.folder, ownPath(root, uri));
            return await readable(kept, async () => {
                if (!(await exists(kept)))
                    throw missing(kept);
                const found = await cappedWalk(kept, maximumBytes);
                const copied = [];
                for (const { path } of found)
                    copied.push({ path, ...(await copyHashed((0,external_node_path_.join)(kept, path), (0,external_node_path_.join)(folder, path))) });
                if ((0,digest/* treeDigest */.fZ)(copied) !== treeDigest)
                    throw differs(kept, 'they have another digest');
                return copied;
            });
        },
        async putRecord(model, treeDigest, candidateDigest, folder, files) {
            const target = (0,external_node_path_.join)(root.folder, (0,store_uri/* recordPathInStore */.bp)((0,store_uri/* pathInStore */.Wr)(model, treeDigest), candidateDigest));
            await keep(target, { folder, files, treeDigest: (0,digest/* treeDigest */.fZ)(files) });
        },
        async getRecord(uri, candidateDigest, folder, maximumBytes) {
            const kept = (0,external_node_path_.join)(root.folder, (0,store_uri/* recordPathInStore */.bp)(ownPath(root, uri), candidateDigest));
            return await readable(kept, async () => {
                if (!(await exists(kept)))
                    return false;
                const found = await cappedWalk(kept, maximumBytes);
                for (const { path } of found)
                    await copyOne((0,external_node_path_.join)(kept, path), (0,external_node_path_.join)(folder, path));
                return true;
            });
        },
    };
}
function ownPath(root, uri) {
    const below = (0,store_uri/* pathOfUri */.R7)(root, uri);
    if (below !== undefined)
        return below;
    throw new errors/* UserError */.yo('store.foreign', `${uri} is not an address in the model store ${root.uri}.`);
}
/** Copies files to a place that never changes, or checks that they are there. */
async function keep(target, source) {
    await explained(target, async () => {
        const isNew = !(await exists(target)) && (await copyInto(target, source));
        if (!isNew)
            await file_store_confirm(target, source.treeDigest);
    });
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
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* UserError */.yo('store.unwritable', `The model could not be stored at ${target}: ${(0,errors/* messageOf */.bD)(error)}`, {
            hint: 'Check that the folder of `promote.store` may be written to on this runner, and that the disk has room.',
        });
    }
}
/** Other problems of the file system than those that are told already, such as a full disk, become a user error. */
async function readable(kept, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* UserError */.yo('store.unreadable', `The model could not be copied from ${kept}: ${(0,errors/* messageOf */.bD)(error)}`, {
            hint: 'Check that the folder of `promote.store` may be read on this runner, and that its disk has room for the model.',
        });
    }
}
async function cappedWalk(folder, maximumBytes) {
    const found = await walk(folder);
    const total = found.reduce((sum, { size }) => sum + size, 0);
    if (total > maximumBytes)
        throw (0,trees/* tooLarge */.g$)(folder, maximumBytes);
    return found;
}
/** What is hashed is what is written: reading twice would let the file change in between. */
async function copyHashed(source, target) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(source, { highWaterMark: 1 << 20 }), async function* (chunks) {
        for await (const chunk of chunks) {
            hash.update(chunk);
            size += chunk.length;
            yield chunk;
        }
    }, (0,external_node_fs_.createWriteStream)(target, { flags: 'wx' }));
    return { sha256: hash.digest('hex'), size };
}
async function copyOne(source, target) {
    if (!(await (0,promises_.lstat)(source)).isFile())
        throw new errors/* UserError */.yo('file.not-regular', `${source} is not a regular file.`);
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
    if (stored !== undefined && (0,digest/* treeDigest */.fZ)(stored) === treeDigest)
        return;
    throw differs(target, 'they have another digest');
}
async function exists(path) {
    return (await ifPresent((0,promises_.lstat)(path))) !== undefined;
}
const missing = (kept) => new errors/* UserError */.yo('store.missing', `The model store holds no model at ${kept}.`, {
    hint: 'Somebody or something removed the folder, or this runner does not see the store that the servers see.',
});
function differs(target, why) {
    return new errors/* UserError */.yo('store.digest-mismatch', `The model store does not hold the right files at ${target}: ${why}.`, {
        hint: 'Somebody or something changed the files. Look at the folder; when nothing uses it, remove it and train again.',
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/open-store.js



/** The model store of a `promote.store` in the configuration. */
function openStore(store) {
    const root = (0,store_uri/* parseStore */.Pv)(store);
    switch (root.kind) {
        case 'file':
            return fileStore(root);
        case 'oci':
            throw new errors/* UserError */.yo('store.unsupported', `Model stores in registries are not supported yet: ${root.uri}`, {
                hint: 'Use a folder that runners and servers share, `store: file:///srv/models`.',
            });
    }
}

// EXTERNAL MODULE: ./build/src/records/provenance.js
var provenance = __webpack_require__(79833);
// EXTERNAL MODULE: ./build/src/runtime/run-action.js + 6 modules
var run_action = __webpack_require__(86620);
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
    throw new errors/* UserError */.yo('input.missing', `The input \`${name}\` is required, but it is missing or empty.`, {
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
    return new errors/* UserError */.yo(code, `The input \`${name}\` must be ${expected}, not ${JSON.stringify(shown)}.`, {
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
            ofDefaultBranch: pullRequest === undefined &&
                defaultBranch !== undefined &&
                (0,provenance/* isForBranch */.mE)({ event: event.name, ref: event.ref }, defaultBranch),
            baseBranch: pullRequest?.base.branch ?? defaultBranch ?? '',
            workflowPath,
            runUrl: run.url,
        };
        const github = await githubPorts(inputs, repository, io);
        // Not with this file: its statistics take longer to load than all the rest.
        const { compare } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7661), __webpack_require__.e(1446), __webpack_require__.e(7291), __webpack_require__.e(5222), __webpack_require__.e(3303), __webpack_require__.e(9867), __webpack_require__.e(4287), __webpack_require__.e(5484), __webpack_require__.e(5236), __webpack_require__.e(9802), __webpack_require__.e(9523)]).then(__webpack_require__.bind(__webpack_require__, 79523));
        return compare(inputs, context, {
            ...github,
            files: files(temporary),
            openStore: openStore,
            withRows,
            cancellation: cancellation,
            clock: clock/* clock */.p,
            log: io.log,
        });
    });
}
const withRows = async (work) => {
    const { readPredictions } = await Promise.all(/* import() */[__webpack_require__.e(7661), __webpack_require__.e(7715), __webpack_require__.e(7848), __webpack_require__.e(1821), __webpack_require__.e(5664)]).then(__webpack_require__.bind(__webpack_require__, 65664));
    const { resampleThreads } = await Promise.all(/* import() */[__webpack_require__.e(1446), __webpack_require__.e(5484), __webpack_require__.e(8707)]).then(__webpack_require__.bind(__webpack_require__, 38707));
    // Threads run this very action's file again.
    const threads = resampleThreads(process.argv[1] ?? '', (0,external_node_os_.availableParallelism)());
    try {
        return await work({ readPredictions, resample: threads.run });
    }
    finally {
        await threads.close();
    }
};
/** The ports that talk to GitHub. Loaded when needed: a missing input is told without them. */
async function githubPorts({ githubToken, gitopsToken }, repository, { env, log }) {
    const { githubClient, artifacts, checks, comments, pullRequests, remoteRepository, runs, statuses } = await Promise.all(/* import() */[__webpack_require__.e(8439), __webpack_require__.e(9419), __webpack_require__.e(3280)]).then(__webpack_require__.bind(__webpack_require__, 23280));
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
    return new errors/* UserError */.yo('compare.workflow-unknown', 'The runner does not say which workflow this run belongs to.', {
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
        gitopsToken: readText(source, 'gitops-token'),
    };
}

;// CONCATENATED MODULE: ./build/actions/plan/main.js




async function main_main() {
    await (0,run_action.runAction)('plan', async ({ input, env, log }) => {
        const inputs = readPlanInputs(input);
        const { repository, defaultBranch, pullRequest, workspace, temporary, ...event } = eventContext(env);
        // Loaded when needed: a missing input is told without them.
        const [{ plan }, { localGit }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7661), __webpack_require__.e(5222), __webpack_require__.e(3303), __webpack_require__.e(2297)]).then(__webpack_require__.bind(__webpack_require__, 92297)),
            Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(4724), __webpack_require__.e(9400)]).then(__webpack_require__.bind(__webpack_require__, 59400)),
        ]);
        const { githubClient, runs, artifacts, remoteRepository } = await Promise.all(/* import() */[__webpack_require__.e(8439), __webpack_require__.e(9419), __webpack_require__.e(3280)]).then(__webpack_require__.bind(__webpack_require__, 23280));
        const client = await githubClient({ token: inputs.githubToken, env, log, action: 'plan' });
        const gitopsClient = inputs.gitopsToken === undefined
            ? client
            : await githubClient({ token: inputs.gitopsToken, env, log, action: 'plan' });
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
        const gitops = (name) => remoteRepository(gitopsClient, name);
        return plan(inputs, context, { git: await localGit(workspace), candidates, gitops, log });
    });
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

;// CONCATENATED MODULE: ./build/actions/promote/main.js






async function promote_main_main() {
    await (0,run_action.runAction)('promote', async (io) => {
        const inputs = readPromoteInputs(io.input);
        const { repository, workspace, temporary, ref, before, run } = eventContext(io.env);
        const github = await main_githubPorts(inputs, repository, io);
        // Loaded when needed, like all that talks to GitHub: a missing input is told without them.
        const [{ promote }, { localGit }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7661), __webpack_require__.e(5222), __webpack_require__.e(3303), __webpack_require__.e(9867), __webpack_require__.e(4287), __webpack_require__.e(5236), __webpack_require__.e(1139)]).then(__webpack_require__.bind(__webpack_require__, 71139)),
            Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(4724), __webpack_require__.e(9400)]).then(__webpack_require__.bind(__webpack_require__, 59400)),
        ]);
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
    const { githubClient, artifacts, checks, comments, commitWriter, pullRequests, remoteRepository, roles, runs } = await Promise.all(/* import() */[__webpack_require__.e(8439), __webpack_require__.e(9419), __webpack_require__.e(3280)]).then(__webpack_require__.bind(__webpack_require__, 23280));
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
        // Not with this file: what it decides with takes long to load.
        const { review } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7661), __webpack_require__.e(5222), __webpack_require__.e(3303), __webpack_require__.e(9867), __webpack_require__.e(4287), __webpack_require__.e(3756)]).then(__webpack_require__.bind(__webpack_require__, 53756));
        return review(inputs, context, { ...github, files: files(temporary), clock: clock/* clock */.p, log: io.log });
    });
}
const accountId = (given) => given !== undefined && /^\d{1,15}$/.test(given) ? Number(given) : undefined;
/** The ports that talk to GitHub. Loaded when needed: a missing input is told without them. */
async function review_main_githubPorts({ githubToken, teamToken }, repository, { env, log }) {
    const { githubClient, artifacts, checks, comments, pullRequests, remoteRepository, roles, runs, statuses } = await Promise.all(/* import() */[__webpack_require__.e(8439), __webpack_require__.e(9419), __webpack_require__.e(3280)]).then(__webpack_require__.bind(__webpack_require__, 23280));
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

;// CONCATENATED MODULE: ./build/src/training/gpu/gpu-question.js
const LONGEST_WORDS = 200;
/** What an answer says before anybody reads its content: undefined when the program has ended well. */
function failureOf(program, answer) {
    switch (answer.kind) {
        case 'absent':
            return { kind: 'none' };
        case 'hung':
            return { kind: 'broken', why: `${program} did not answer in time` };
        case 'not-started':
            return { kind: 'broken', why: `${program} could not be started: ${words(answer.message)}` };
        case 'ended':
            if (answer.code === 0)
                return undefined;
            // A wrapper found nothing to call.
            if (answer.code === 127)
                return { kind: 'none' };
            return { kind: 'broken', why: `${program} ended with ${endOf(answer.code)}${said(answer)}` };
    }
}
/** An answer that cannot be understood although the program has ended well. */
function unexpected(program, answer) {
    return { kind: 'broken', why: `${program} gave an answer that is not understood${said(answer)}` };
}
/** Everything the program wrote: messages about errors are on either stream. */
const outputOf = (answer) => answer.kind === 'ended' ? `${answer.stdout}\n${answer.stderr}` : '';
const endOf = (code) => (code === null ? 'a signal' : `exit code ${code}`);
function said(answer) {
    const said = words(outputOf(answer));
    return said === '' ? ', without a word' : `: ${said}`;
}
/** The beginning of a text, on one line. */
const words = (text) => text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_WORDS);

// EXTERNAL MODULE: ./build/src/training/gpu/gpu-reading.js
var gpu_reading = __webpack_require__(22378);
;// CONCATENATED MODULE: ./build/src/training/gpu/read-json.js
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The JSON in a tool's output; undefined when there is none. Some versions write warnings before it. */
function readToolJson(output) {
    const start = output.search(/^[[{]/m);
    if (start < 0)
        return undefined;
    try {
        return JSON.parse(output.slice(start));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/training/gpu/amd-smi.js



const PROGRAM = 'amd-smi';
/** Asks amd-smi: once for names and driver, which may fail, then for what changes. */
const amdSmi = {
    program: PROGRAM,
    arguments: ['static', '--asic', '--driver', '--json'],
    understand(answer) {
        if (answer.kind !== 'ended')
            return failureOf(PROGRAM, answer) ?? unexpected(PROGRAM, answer);
        return { kind: 'ask', next: metricQuestion(readIdentities(answer.stdout)) };
    },
};
function metricQuestion(identities) {
    const question = {
        program: PROGRAM,
        arguments: ['metric', '--usage', '--power', '--mem-usage', '--json'],
        understand(answer) {
            const failure = failureOf(PROGRAM, answer);
            if (failure !== undefined)
                return failure;
            const readings = answer.kind === 'ended' ? readAmdJson(answer.stdout, identities) : undefined;
            if (readings === undefined)
                return unexpected(PROGRAM, answer);
            return readings.length === 0 ? { kind: 'none' } : { kind: 'readings', readings, next: question };
        },
    };
    return question;
}
/** Names and driver versions by GPU from `amd-smi static --json`; empty when it is something else. */
function readIdentities(output) {
    return new Map((gpusOf(output) ?? []).map((gpu, position) => {
        const driver = isObject(gpu['driver']) ? gpu['driver'] : {};
        const version = (0,gpu_reading/* readWord */.pS)(driver['version'] ?? driver['driver_version']);
        return [indexOf(gpu, position), { name: (0,gpu_reading/* readWord */.pS)(deepValue(gpu, 'market_name')), driver: version }];
    }));
}
/** Readings from `amd-smi metric --json`, whose blocks move from version to version; undefined when it is something else. */
function readAmdJson(output, identities) {
    return gpusOf(output)
        ?.slice(0, gpu_reading/* MOST_GPUS */.uu)
        .map((gpu, position) => {
        const index = indexOf(gpu, position);
        const { name, driver } = identities.get(index) ?? { name: null, driver: null };
        return {
            index,
            uuid: null,
            name: name ?? 'AMD GPU',
            driver,
            utilization: (0,gpu_reading/* readShare */.cb)(amountIn(gpu, 'gfx_activity')),
            memoryBytes: (0,gpu_reading/* readBytes */.io)(amountIn(gpu, 'total_vram'), 'MB'),
            usedBytes: (0,gpu_reading/* readBytes */.io)(amountIn(gpu, 'used_vram'), 'MB'),
            watts: (0,gpu_reading/* readAmount */.No)(amountIn(gpu, 'socket_power'))?.value ?? null,
            partitioned: false,
        };
    });
}
/** `{gpu_data: […]}`, or the bare list of earlier versions. */
function gpusOf(output) {
    const parsed = readToolJson(output);
    const list = isObject(parsed) ? parsed['gpu_data'] : parsed;
    return Array.isArray(list) && list.every(isObject) ? list : undefined;
}
const indexOf = (gpu, position) => {
    const index = gpu['gpu'];
    return typeof index === 'number' && Number.isInteger(index) && index >= 0 ? index : position;
};
/** `40`, `{value: 40, unit: '%'}` or `N/A` under a key at any depth, as a text with its unit. */
function amountIn(gpu, key) {
    const value = deepValue(gpu, key);
    return isObject(value) ? `${value['value']} ${value['unit'] ?? ''}` : value;
}
/** The first value under a key, nearest to the top. */
function deepValue(object, key) {
    if (Object.hasOwn(object, key))
        return object[key];
    const inner = Object.values(object).filter(isObject);
    return inner.map((one) => deepValue(one, key)).find((value) => value !== undefined);
}

;// CONCATENATED MODULE: ./build/src/training/gpu/nvidia-smi.js


const nvidia_smi_PROGRAM = 'nvidia-smi';
const FIELDS = [
    'index',
    'uuid',
    'name',
    'driver_version',
    'mig.mode.current',
    'utilization.gpu',
    'memory.total',
    'memory.used',
    'power.draw',
];
const ALIASES = { gpu_name: 'name', gpu_uuid: 'uuid' };
/**
 * Asks nvidia-smi. A driver that does not know a field says so, with exit code 2 and on standard output; it is asked again without.
 * Source: `nvidia-smi --help-query-gpu`.
 */
function nvidiaSmi(fields = FIELDS) {
    const question = {
        program: nvidia_smi_PROGRAM,
        arguments: [`--query-gpu=${fields.join(',')}`, '--format=csv,noheader,nounits'],
        understand(answer) {
            const output = outputOf(answer);
            const unknown = /Field "([^"]{1,100})" is not a valid field to query/.exec(output)?.[1];
            const others = fields.filter((field) => field !== unknown);
            if (others.length > 0 && others.length < fields.length)
                return { kind: 'ask', next: nvidiaSmi(others) };
            if (/^No devices were found/m.test(output))
                return { kind: 'none' };
            const failure = failureOf(nvidia_smi_PROGRAM, answer);
            if (failure !== undefined)
                return failure;
            const readings = answer.kind === 'ended' ? readNvidiaCsv(answer.stdout, fields) : [];
            return readings.length === 0 ? unexpected(nvidia_smi_PROGRAM, answer) : { kind: 'readings', readings, next: question };
        },
    };
    return question;
}
/**
 * Readings from a table of `nvidia-smi --query-gpu`, with or without header and units. Lines that do not fit are passed over.
 * @param fields what the columns are where there is no header
 */
function readNvidiaCsv(csv, fields) {
    const lines = csv
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => line.split(',').map((cell) => cell.trim()));
    const head = lines[0]?.map(columnOf);
    const hasHeader = head?.some(({ field }) => FIELDS.includes(field)) === true;
    const columns = hasHeader ? head : fields.map(columnOf);
    return lines
        .slice(hasHeader ? 1 : 0)
        .slice(0, gpu_reading/* MOST_GPUS */.uu)
        .flatMap((cells, position) => (cells.length === columns.length ? reading(columns, cells, position) : []));
}
/** `memory.used [MiB]` */
function columnOf(head) {
    const [, name = head, unit] = /^(\S+)(?: \[(\S+)\])?$/.exec(head) ?? [];
    return { field: ALIASES[name] ?? name, unit };
}
function reading(columns, cells, position) {
    const cell = (field) => cells[columns.findIndex((column) => column.field === field)];
    const bytes = (field) => (0,gpu_reading/* readBytes */.io)(cell(field), columns.find((column) => column.field === field)?.unit ?? 'MiB');
    const index = cell('index') === undefined ? position : (0,gpu_reading/* readAmount */.No)(cell('index'))?.value;
    // A line of the right length that does not begin like a table is none.
    if (index === undefined || !Number.isInteger(index))
        return [];
    const partitioned = cell('mig.mode.current') === 'Enabled';
    return [
        {
            index,
            uuid: (0,gpu_reading/* readWord */.pS)(cell('uuid')),
            name: (0,gpu_reading/* readWord */.pS)(cell('name')) ?? 'NVIDIA GPU',
            driver: (0,gpu_reading/* readWord */.pS)(cell('driver_version')),
            utilization: partitioned ? null : (0,gpu_reading/* readShare */.cb)(cell('utilization.gpu')),
            memoryBytes: bytes('memory.total'),
            usedBytes: bytes('memory.used'),
            watts: (0,gpu_reading/* readAmount */.No)(cell('power.draw'))?.value ?? null,
            partitioned,
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/training/gpu/rocm-smi.js



const rocm_smi_PROGRAM = 'rocm-smi';
const ARGUMENTS = ['--showuse', '--showmeminfo', 'vram', '--showpower', '--showproductname', '--showuniqueid'];
/** Asks rocm-smi, AMD's older tool. */
const rocmSmi = {
    program: rocm_smi_PROGRAM,
    arguments: [...ARGUMENTS, '--showdriverversion', '--json'],
    understand(answer) {
        const failure = failureOf(rocm_smi_PROGRAM, answer);
        if (failure !== undefined)
            return failure;
        const readings = answer.kind === 'ended' ? readRocmJson(answer.stdout) : undefined;
        if (readings === undefined)
            return unexpected(rocm_smi_PROGRAM, answer);
        return readings.length === 0 ? { kind: 'none' } : { kind: 'readings', readings, next: rocmSmi };
    },
};
/** Readings from `rocm-smi --json`, whose keys differ from version to version; undefined when it is something else. */
function readRocmJson(output) {
    const parsed = readToolJson(output);
    if (!isObject(parsed))
        return undefined;
    const driver = (0,gpu_reading/* readWord */.pS)(firstValue(isObject(parsed['system']) ? parsed['system'] : {}, [/^driver version$/i]));
    return Object.entries(parsed)
        .flatMap(([key, card]) => {
        const index = /^card(\d{1,4})$/.exec(key)?.[1];
        return index === undefined || !isObject(card) ? [] : [rocm_smi_reading(Number(index), card, driver)];
    })
        .sort((one, other) => one.index - other.index)
        .slice(0, gpu_reading/* MOST_GPUS */.uu);
}
function rocm_smi_reading(index, card, driver) {
    const uuid = /^0x([0-9a-f]{1,16})$/i.exec(String(firstValue(card, [/^unique id$/i])))?.[1];
    return {
        index,
        // As ROCR_VISIBLE_DEVICES writes it.
        uuid: uuid === undefined ? null : `GPU-${uuid.toLowerCase()}`,
        name: (0,gpu_reading/* readWord */.pS)(firstValue(card, [/^card series$/i, /^card model$/i])) ?? 'AMD GPU',
        driver,
        utilization: (0,gpu_reading/* readShare */.cb)(firstValue(card, [/^gpu use \(%\)$/i])),
        memoryBytes: (0,gpu_reading/* readBytes */.io)(firstValue(card, [/^vram total memory \(b\)$/i]), 'B'),
        usedBytes: (0,gpu_reading/* readBytes */.io)(firstValue(card, [/^vram total used memory \(b\)$/i]), 'B'),
        watts: (0,gpu_reading/* readAmount */.No)(firstValue(card, [/^(average|current).*package power \(w\)$/i]))?.value ?? null,
        partitioned: false,
    };
}
/** The first value under a fitting key that says something. */
const firstValue = (card, keys) => keys
    .flatMap((key) => Object.entries(card).filter(([name]) => key.test(name)))
    .map(([, value]) => value)
    .find((value) => (0,gpu_reading/* readWord */.pS)(value) !== null);

;// CONCATENATED MODULE: ./build/src/training/gpu/visible-gpus.js
/**
 * NVIDIA GPUs that a process may use.
 * Source: CUDA C++ Programming Guide, "CUDA Environment Variables"; NVIDIA Container Toolkit, "Environment variables (OCI spec)".
 */
function visibleNvidiaGpus(readings, environment) {
    const inContainer = visibleInContainer(readings, environment['NVIDIA_VISIBLE_DEVICES']?.trim());
    return pick(inContainer, environment['CUDA_VISIBLE_DEVICES']);
}
/** AMD GPUs that a process may use. Source: ROCm documentation, "GPU isolation techniques". */
function visibleAmdGpus(readings, environment) {
    const forRuntime = pick(readings, environment['ROCR_VISIBLE_DEVICES']);
    return pick(forRuntime, environment['HIP_VISIBLE_DEVICES'] ?? environment['CUDA_VISIBLE_DEVICES']);
}
/** A container's runtime obeys this variable before anything starts; programs do not read it. */
function visibleInContainer(readings, list) {
    if (list === 'none')
        return [];
    // `void` and nothing: the runtime gave no GPU by this way, but other ways set it to `void` and do give some.
    if (list === undefined || list === '' || list === 'all' || list === 'void')
        return readings;
    // As few as the list names: it has been obeyed, and those that are left have new numbers.
    const entries = list.split(',');
    return readings.length <= entries.length ? readings : namedBy(readings, entries);
}
/** GPUs of a list of numbers and identifiers. What comes after an entry that names none is not visible, says CUDA. */
function pick(readings, list) {
    if (list === undefined)
        return readings;
    const entries = list.split(',');
    const wrong = entries.findIndex((entry) => namedBy(readings, [entry]).length === 0);
    return namedBy(readings, wrong < 0 ? entries : entries.slice(0, wrong));
}
function namedBy(readings, entries) {
    return readings.filter((reading, position) => entries.some((entry) => isNamed(reading, position, entry.trim())));
}
/** Where an identifier cannot be compared, the GPU counts: better one too many than none. */
function isNamed({ uuid, partitioned }, position, entry) {
    // `0:1` is the second MIG instance of the first GPU.
    const number = /^(\d{1,4})(?::\d{1,4})?$/.exec(entry)?.[1];
    if (number !== undefined)
        return Number(number) === position;
    if (/^MIG-(?!GPU-)/i.test(entry))
        return partitioned;
    // `MIG-GPU-…/1/0` is an instance as older drivers name it. The beginning of an identifier is enough.
    const name = /^(?:MIG-)?(GPU-[0-9a-f-]+)/i.exec(entry)?.[1];
    return name !== undefined && (uuid === null || uuid.toLowerCase().startsWith(name.toLowerCase()));
}

;// CONCATENATED MODULE: ./build/src/training/gpu/gpu-tools.js




/** In the order in which they are tried. */
const GPU_TOOLS = [
    { first: nvidiaSmi(), visible: visibleNvidiaGpus },
    { first: amdSmi, visible: visibleAmdGpus },
    { first: rocmSmi, visible: visibleAmdGpus },
];

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/adapters/ask-program.js


const MOST_CHARACTERS = 1_048_576;
/** What a program wrote last is there a moment after its end; a child that it left behind may hold the pipe for ever. */
const LAST_WORDS = 200;
/**
 * Runs a program without a shell and collects what it writes. Never rejects, and never waits for more than the patience: a program
 * that is stuck in its driver cannot even be killed. Then it is left alone, and does not keep this process from ending.
 */
function askProgram(question) {
    return new Promise((resolve) => {
        const { signal, patienceMilliseconds } = question;
        const child = startProgram(question);
        if ('kind' in child) {
            resolve(child);
            return;
        }
        // Where no more files can be opened there are no pipes, and an error that nobody hears would end this process.
        if (child.stdout === undefined) {
            child.once('error', (error) => resolve(notStarted(error)));
            return;
        }
        const texts = { stdout: collect(child.stdout), stderr: collect(child.stderr) };
        let isSettled = false;
        const settle = (answer) => {
            if (isSettled)
                return;
            isSettled = true;
            clearTimeout(patience);
            signal.removeEventListener('abort', giveUp);
            release(child);
            resolve(answer);
        };
        const giveUp = () => settle({ kind: 'hung' });
        const patience = setTimeout(giveUp, patienceMilliseconds);
        signal.addEventListener('abort', giveUp);
        child.on('error', (error) => settle(notStarted(error)));
        child.once('exit', (code) => {
            if (isSettled)
                return;
            const answer = () => settle({ kind: 'ended', code, stdout: texts.stdout(), stderr: texts.stderr() });
            const lastWords = setTimeout(answer, LAST_WORDS);
            child.once('close', () => {
                clearTimeout(lastWords);
                answer();
            });
        });
        if (signal.aborted)
            giveUp();
    });
}
function startProgram({ program, arguments: list, environment, }) {
    try {
        return (0,external_node_child_process_.spawn)(program, list, {
            // Relative folders on PATH must not lead into the repository.
            cwd: '/',
            env: environment,
            // A group of its own: what the program starts is killed with it.
            detached: true,
            stdio: ['ignore', 'pipe', 'pipe'],
        });
    }
    catch (error) {
        return notStarted(error);
    }
}
function notStarted(error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isAbsent ? { kind: 'absent' } : { kind: 'not-started', message: (0,errors/* messageOf */.bD)(error) };
}
/** Returns the function that tells what has come so far. */
function collect(stream) {
    let text = '';
    stream.setEncoding('utf8');
    // What could not be read is not understood either.
    stream.on('error', () => { });
    stream.on('data', (part) => {
        if (text.length < MOST_CHARACTERS)
            text += part.slice(0, MOST_CHARACTERS - text.length);
    });
    return () => text;
}
/** Kills what is left of it and lets go. */
function release(child) {
    try {
        if (child.pid !== undefined)
            process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // Nobody is left.
    }
    child.stdout.destroy();
    child.stderr.destroy();
    child.unref();
}

;// CONCATENATED MODULE: ./build/src/adapters/gpu-watch.js


const TIMES = { intervalMilliseconds: 5_000, patienceMilliseconds: 10_000 };
const MOST_FAILURES = 3;
/** More than the fields that can be left out one by one. */
const MOST_QUESTIONS = 20;
/** What the tools need: they are found on PATH, and in containers their libraries are found by the other. */
const NEEDED = ['PATH', 'LD_LIBRARY_PATH'];
/** Looks by asking nvidia-smi, amd-smi or rocm-smi, the first that knows GPUs. */
function gpuWatch(times = TIMES) {
    return {
        start(environment, onLook) {
            const stop = new AbortController();
            // Nothing in it throws; were it otherwise, a training is worth more than its figures.
            watch({ environment, times, signal: stop.signal, onLook }).catch(() => { });
            return () => stop.abort();
        },
    };
}
async function watch({ environment, times, signal, onLook }) {
    let tools = GPU_TOOLS;
    let failures = 0;
    while (!signal.aborted) {
        const found = await lookWith(tools, { environment, times, signal });
        if (signal.aborted)
            return;
        switch (found.kind) {
            case 'seen':
                failures = 0;
                tools = [found.tool];
                onLook({ kind: 'seen', readings: found.readings });
                break;
            case 'failed':
                failures += 1;
                onLook({ ...found, last: failures === MOST_FAILURES });
                if (failures === MOST_FAILURES)
                    return;
                break;
            case 'none':
                onLook(found);
                return;
        }
        await pause(times.intervalMilliseconds, signal);
    }
}
/** What the first tool says that knows GPUs. Of several that do not work, the first is told. */
async function lookWith(tools, watch) {
    let failure;
    for (const tool of tools) {
        const found = await lookWithTool(tool, watch);
        if (found.kind === 'seen') {
            const readings = tool.visible(found.readings, watch.environment);
            return readings.length === 0 ? { kind: 'none' } : { ...found, readings };
        }
        if (found.kind === 'failed')
            failure ??= found;
    }
    return failure ?? { kind: 'none' };
}
/** All GPUs a tool knows. */
async function lookWithTool(tool, { environment, times, signal }) {
    const needed = NEEDED.flatMap((name) => environment[name] === undefined ? [] : [[name, environment[name]]]);
    let question = tool.first;
    for (let asked = 0; asked < MOST_QUESTIONS; asked += 1) {
        const answer = await askProgram({
            program: question.program,
            arguments: question.arguments,
            environment: { ...Object.fromEntries(needed), LC_ALL: 'C.UTF-8' },
            patienceMilliseconds: times.patienceMilliseconds,
            signal,
        });
        const understood = question.understand(answer);
        switch (understood.kind) {
            case 'readings':
                return { kind: 'seen', readings: understood.readings, tool: { ...tool, first: understood.next } };
            case 'none':
                return understood;
            case 'broken':
                return { kind: 'failed', why: understood.why };
            case 'ask':
                question = understood.next;
        }
    }
    return { kind: 'failed', why: `${question.program} asks for more and more` };
}
/** Waits; ends early when the watch ends. */
function pause(milliseconds, signal) {
    return new Promise((resolve) => {
        const end = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', end);
            resolve();
        };
        const timer = setTimeout(end, milliseconds);
        signal.addEventListener('abort', end);
        // Nobody hears of what has happened already.
        if (signal.aborted)
            end();
    });
}

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
    let strangers = new Set();
    let usage = { cpuSeconds: null, memoryBytes: null, peakMemoryBytes: null };
    /** Environments are read once per process: only a descendant can have the tag, and it has it from its start. */
    const members = () => {
        // Of those alone that still live: in days of training a machine starts more processes than should be remembered.
        const remembered = new Set();
        const isTagged = (row) => {
            if (tag.value === '')
                return false;
            const key = `${row.id}@${row.startedAt}`;
            const tagged = !strangers.has(key) && hasVariable(row.id, tag.name, tag.value);
            if (tagged === false)
                remembered.add(key);
            return tagged === true;
        };
        const found = processTable().filter((row) => !row.isZombie && row.id !== process.pid && (row.group === id || isTagged(row)));
        strangers = remembered;
        return found;
    };
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
                return { ...usage, memoryBytes: null };
            const memory = rows.flatMap((row) => memoryOf(row.id) ?? []);
            // The sum now misses what happens between two looks; the highest peak of one process does not.
            const now = memory.reduce((sum, one) => sum + one.now, 0);
            const peak = Math.max(0, ...memory.map((one) => one.peak));
            const cpu = rows.reduce((sum, row) => sum + row.cpuSeconds, 0);
            usage = {
                cpuSeconds: Math.max(usage.cpuSeconds ?? 0, cpu),
                memoryBytes: memory.length === 0 ? null : now,
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
    const child = await start(request);
    if (typeof child === 'string') {
        const exit = { kind: 'not-started', message: child };
        const usage = { cpuSeconds: null, memoryBytes: null, peakMemoryBytes: null };
        return { exit, usage, leftBehind: 0, outOfMemoryKills: null };
    }
    const value = request.environment[request.tag] ?? '';
    const group = processGroup(child.id, { name: request.tag, value });
    const log = processLog(request.logFile);
    const outputEnd = Promise.all([
        forward(child.stdout, 'stdout', request, log),
        forward(child.stderr, 'stderr', request, log),
    ]);
    const othersCpuSeconds = watchOtherChildren(child);
    const stopPulse = startPulse(() => {
        othersCpuSeconds.update();
        return group.sample();
    }, request);
    const { exit, leftBehind } = await supervise(child, group, request, cancellation);
    stopPulse();
    // A process that could not be killed may keep a pipe open for ever.
    await Promise.race([outputEnd, (0,external_node_timers_promises_.setTimeout)(LEFTOVER_PATIENCE, undefined, { ref: false })]);
    child.stdout.destroy();
    child.stderr.destroy();
    await log.close();
    const usage = group.sample();
    const cpuBefore = othersCpuSeconds.latest();
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
        return absent ? 'bash is not on PATH, or the working folder does not exist.' : (0,errors/* messageOf */.bD)(error);
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
        if (await isEmpty(group, () => external_node_perf_hooks_.performance.now() < Math.min(killAt, cancellation.killAt())))
            return false;
        const giveUpAt = external_node_perf_hooks_.performance.now() + KILL_PATIENCE;
        while (external_node_perf_hooks_.performance.now() < giveUpAt) {
            group.signal('SIGKILL');
            const lookUntil = external_node_perf_hooks_.performance.now() + 2 * POLL;
            if (await isEmpty(group, () => external_node_perf_hooks_.performance.now() < lookUntil))
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
        if (await isEmpty(group, () => external_node_perf_hooks_.performance.now() - endedAt < NATURAL_END))
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
async function isEmpty(group, isPatient) {
    while (group.count() > 0) {
        if (!isPatient())
            return false;
        await (0,external_node_timers_promises_.setTimeout)(POLL);
    }
    return true;
}
/**
 * CPU time of this process's children other than the command, such as those that look at its GPUs: the system counts all of them
 * together, each when it has ended, so that until the command's end the time is that of others.
 */
function watchOtherChildren({ ended }) {
    let latest = waitedChildrenCpuSeconds();
    let hasEnded = false;
    void ended.then(() => {
        hasEnded = true;
    });
    return {
        latest: () => latest,
        update() {
            if (!hasEnded)
                latest = waitedChildrenCpuSeconds();
        },
    };
}
/** Looks at the group often at first, so that short trainings are measured too, then once a second. */
function startPulse(sample, request) {
    let timer;
    const look = (delay) => {
        const usage = sample();
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
        champion: readText(source, 'champion'),
        cached: readBoolean(source, 'cached') ?? false,
        retentionDays: readInteger(source, 'retention-days', { min: 1, max: 400 }) ?? 30,
    };
}

;// CONCATENATED MODULE: ./build/actions/train/main.js










async function train_main_main() {
    await (0,run_action.runAction)('train', async ({ input, env, log }) => {
        const inputs = readTrainInputs(input);
        const { pullRequest, workspace, temporary, repository, run } = eventContext(env);
        // Loaded when needed: a missing input is told without them.
        const [{ train }, { localGit }, { artifactUploads }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7661), __webpack_require__.e(5222), __webpack_require__.e(3303), __webpack_require__.e(9867), __webpack_require__.e(6948), __webpack_require__.e(9802), __webpack_require__.e(7762)]).then(__webpack_require__.bind(__webpack_require__, 17762)),
            Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(4724), __webpack_require__.e(9400)]).then(__webpack_require__.bind(__webpack_require__, 59400)),
            __webpack_require__.e(/* import() */ 6729).then(__webpack_require__.bind(__webpack_require__, 46729)),
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
            gpus: gpuWatch(),
            artifacts: artifactUploads(env),
            clock: clock/* clock */.p,
            log,
            openStore: openStore,
            openTracking: async () => (await __webpack_require__.e(/* import() */ 4204).then(__webpack_require__.bind(__webpack_require__, 24204))).openTracking(env, clock/* clock */.p),
        });
    });
}

// EXTERNAL MODULE: ./build/src/config/units.js
var units = __webpack_require__(5543);
;// CONCATENATED MODULE: ./build/actions/validate/inputs.gen.js
// Generated by `npm run gen`. Do not edit.

/** Reads and checks all inputs. Throws a UserError for what is missing or has the wrong form. */
function readValidateInputs(source) {
    return {
        config: readText(source, 'config') ?? 'trainyard.yaml',
        models: readList(source, 'models', ',\n'),
        base: readText(source, 'base'),
        infer: readBoolean(source, 'infer') ?? false,
        redact: readBoolean(source, 'redact') ?? false,
        workers: readInteger(source, 'workers', { min: 0, max: 64 }) ?? 0,
        memoryBudget: readText(source, 'memory-budget') ?? '256MiB',
        reportArtifact: readBoolean(source, 'report-artifact') ?? true,
    };
}

;// CONCATENATED MODULE: ./build/actions/validate/main.js








/** More would wait for the disk. */
const MOST_THREADS = 8;
async function validate_main_main() {
    await (0,run_action.runAction)('validate', async ({ input, env, log }) => {
        const inputs = readValidateInputs(input);
        const memoryBudgetBytes = bytesOf(inputs.memoryBudget);
        const { workspace, temporary, pullRequest } = eventContext(env);
        // Loaded when needed: a missing input is told without them.
        const [{ validate }, { localGit }, { artifactUploads }, { dataEngine }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7661), __webpack_require__.e(1895), __webpack_require__.e(5222), __webpack_require__.e(1157), __webpack_require__.e(289), __webpack_require__.e(8392)]).then(__webpack_require__.bind(__webpack_require__, 67372)),
            Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(4724), __webpack_require__.e(9400)]).then(__webpack_require__.bind(__webpack_require__, 59400)),
            __webpack_require__.e(/* import() */ 6729).then(__webpack_require__.bind(__webpack_require__, 46729)),
            Promise.all(/* import() */[__webpack_require__.e(1821), __webpack_require__.e(289), __webpack_require__.e(4051), __webpack_require__.e(1212), __webpack_require__.e(7704)]).then(__webpack_require__.bind(__webpack_require__, 7704)),
        ]);
        const context = {
            workspace,
            pullRequest: pullRequest && { head: pullRequest.head.commit, base: pullRequest.base.commit },
        };
        return validate(inputs, context, {
            git: await localGit(workspace),
            files: files(temporary),
            engine: dataEngine({
                threads: inputs.workers === 0 ? Math.min((0,external_node_os_.availableParallelism)(), MOST_THREADS) : inputs.workers,
                // The stub that was started: as a thread it serves instead, see `actions/index.ts`.
                script: process.argv[1] ?? '',
                memoryBudgetBytes,
                temporary: temporary ?? (0,external_node_os_.tmpdir)(),
            }),
            artifacts: artifactUploads(env),
            clock: clock/* clock */.p,
            log,
        });
    });
}
function bytesOf(memoryBudget) {
    const bytes = (0,units/* parseSize */.D)(memoryBudget);
    if (bytes !== undefined)
        return bytes;
    throw new errors/* UserError */.yo('input.not-size', `The input \`memory-budget\` is ${JSON.stringify(memoryBudget.slice(0, 80))}.`, {
        hint: 'Write a whole number of `B`, `KiB`, `MiB`, `GiB` or `TiB`, such as `512MiB`.',
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
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


/** The computer's clock. */
const clock = {
    now: () => new Date(),
    monotonic: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),
    sleep: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds),
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

/***/ 5543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize),
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
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


/***/ }),

/***/ 64466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fZ: () => (/* binding */ treeDigest),
/* harmony export */   kd: () => (/* binding */ recordDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);


/** SHA-256 of bytes or UTF-8 text, 64 hex digits. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/**
 * Digest of a record: SHA-256 of its canonical JSON, so that key order and white space do not matter.
 *
 * Canonical form: RFC 8785 (JSON Canonicalization Scheme). Throws on values JSON cannot hold, such as NaN.
 */
function recordDigest(record) {
    const canonical = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(record);
    if (canonical === undefined)
        throw new TypeError('A record must be a JSON value.');
    return `sha256:${sha256(canonical)}`;
}
/** Digest of a set of files: the record digest of their list, sorted by path in code-unit order. */
function treeDigest(files) {
    const sorted = files
        .map(({ path, size, sha256 }) => ({ path, size, sha256 }))
        .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return recordDigest(sorted);
}


/***/ }),

/***/ 79833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fw: () => (/* binding */ distrustBranch),
/* harmony export */   mE: () => (/* binding */ isForBranch),
/* harmony export */   p7: () => (/* binding */ distrust),
/* harmony export */   qd: () => (/* binding */ distrustBase)
/* harmony export */ });
/** Events that run the workflow of the repository itself; `pull_request` is further bound to its head by the caller. */
const TRUSTED_EVENTS = ['pull_request', 'push', 'workflow_dispatch', 'schedule'];
/**
 * Why an artifact of this run must not be believed; undefined when it may be.
 *
 * An artifact's name says nothing: any workflow of any branch can upload one. What GitHub records about the run cannot be
 * forged by the code that the run executes.
 */
function distrust({ id: run, headRepository, path, event }, { repository: expected, workflowPath }) {
    // The repository of a fork that was deleted.
    if (headRepository === undefined)
        return { code: 'doubt.run-of-nobody', values: { run, expected } };
    if (headRepository !== expected) {
        return { code: 'doubt.run-elsewhere', values: { run, repository: headRepository, expected } };
    }
    if (path !== workflowPath) {
        return { code: 'doubt.run-workflow', values: { run, workflow: path, expected: workflowPath } };
    }
    return TRUSTED_EVENTS.includes(event) ? undefined : { code: 'doubt.run-event', values: { run, event } };
}
/** Events that run the workflow of a branch itself, with nothing merged into it. */
const BRANCH_EVENTS = ['push', 'workflow_dispatch', 'schedule'];
/** Whether a run for such an event and ref (`refs/heads/main`) is one for the branch itself, and for no pull request. */
const isForBranch = ({ event, ref }, branch) => BRANCH_EVENTS.includes(event) && ref === `refs/heads/${branch}`;
/** Why a run is not one for this branch itself; undefined when it is. */
function distrustBranch({ id: run, event, headBranch }, expected) {
    if (!BRANCH_EVENTS.includes(event))
        return { code: 'doubt.run-event', values: { run, event } };
    if (headBranch === expected)
        return undefined;
    return { code: 'doubt.run-branch', values: { run, branch: headBranch ?? '?', expected } };
}
/**
 * Why a pull request's run must not be believed for what it was merged with; undefined when it may be.
 *
 * A run of a pull request executes the head merged into the base, workflows included, but GitHub records the head only. Whoever can push
 * can choose a base of their own for a head that somebody else will look at. So every pull request of that branch must go, and have
 * gone, to the expected one.
 */
async function distrustBase(runs, { id: run, event, headBranch }, { baseBranch: expected }) {
    if (event !== 'pull_request')
        return undefined;
    const proposals = headBranch === undefined ? [] : await runs.proposals(headBranch);
    if (proposals.length === 0)
        return { code: 'doubt.run-unproposed', values: { run } };
    const other = proposals.find(({ base, moved }) => base !== expected || moved);
    if (other === undefined)
        return undefined;
    const { number: pullRequest, base } = other;
    return base === expected
        ? { code: 'doubt.run-moved', values: { run, expected, pullRequest } }
        : { code: 'doubt.run-base', values: { run, expected, pullRequest, base } };
}


/***/ }),

/***/ 77261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pv: () => (/* binding */ parseStore),
/* harmony export */   R7: () => (/* binding */ pathOfUri),
/* harmony export */   Wr: () => (/* binding */ pathInStore),
/* harmony export */   bp: () => (/* binding */ recordPathInStore)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/** Addresses in model stores: `<root>/<model>/<64 hex digits of the tree digest>`. Pure text work. */

/** Reads `file:///absolute/folder` or `oci://registry/name`. Throws `UserError('store.malformed')`. */
function parseStore(store) {
    const uri = store.replace(/\/+$/, '');
    if (uri.startsWith('oci://'))
        return { kind: 'oci', uri };
    if (!uri.startsWith('file://'))
        throw malformed(store, 'it starts with neither `file://` nor `oci://`');
    const folder = decode(store, uri.slice('file://'.length));
    if (!folder.startsWith('/'))
        throw malformed(store, 'after `file://` comes an absolute path, `file:///srv/models`');
    const parts = folder.split('/').slice(1);
    if (parts.some((part) => part === '' || part === '.' || part === '..')) {
        throw malformed(store, 'its path is empty, or has `.`, `..` or empty parts');
    }
    if (/[?#\\\0]/.test(folder))
        throw malformed(store, 'its path has one of the characters ? # \\ or a zero byte');
    return { kind: 'file', uri, folder };
}
const MODEL = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const DIGEST = /^sha256:([0-9a-f]{64})$/;
const BELOW = /^([A-Za-z0-9][A-Za-z0-9._-]{0,127})\/([0-9a-f]{64})$/;
/** Path below a store's root of the files with this tree digest. */
function pathInStore(model, treeDigest) {
    const hex = DIGEST.exec(treeDigest)?.[1];
    if (!MODEL.test(model))
        throw malformed(model, 'it cannot be the name of a folder');
    if (hex === undefined)
        throw malformed(treeDigest, 'it is not a digest `sha256:<64 hex digits>`');
    return `${model}/${hex}`;
}
/** Path below a store's root of the files about a candidate, beside the model that it made. */
function recordPathInStore(modelPath, candidateDigest) {
    const hex = DIGEST.exec(candidateDigest)?.[1];
    if (hex === undefined)
        throw malformed(candidateDigest, 'it is not a digest `sha256:<64 hex digits>`');
    return `${modelPath}.records/${hex}`;
}
/** The path below the root that a URI names; undefined when it is not one of this store's. */
function pathOfUri(root, uri) {
    const below = uri.startsWith(`${root.uri}/`) ? uri.slice(root.uri.length + 1) : '';
    return BELOW.test(below) ? below : undefined;
}
function decode(store, path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        throw malformed(store, 'its percent signs do not encode characters');
    }
}
function malformed(text, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('store.malformed', `${JSON.stringify(text)} is no address in a model store: ${why}.`);
}


/***/ }),

/***/ 22378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   No: () => (/* binding */ readAmount),
/* harmony export */   cb: () => (/* binding */ readShare),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   pS: () => (/* binding */ readWord),
/* harmony export */   uu: () => (/* binding */ MOST_GPUS)
/* harmony export */ });
/** More GPUs than a machine has; what comes after is left out. */
const MOST_GPUS = 64;
const LONGEST_NAME = 128;
/** A name, version or identifier as it can be kept; null for the words that stand for an absent value. */
function readWord(cell) {
    if (typeof cell !== 'string')
        return null;
    const word = cell
        .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
        .trim()
        .slice(0, LONGEST_NAME)
        // Half a pair, as a cut or an escape of JSON can leave it, has no place in a record.
        .toWellFormed();
    return word === '' || /^n\/a$|^\[.*\]$/i.test(word) ? null : word;
}
/**
 * A number with or without a unit, such as `100 %`, `631.95 W` or 7. Null for everything else: tools write absent values as `[N/A]`,
 * `N/A`, `[Not Supported]`, `[Insufficient Permissions]`, `[Unknown Error]` and in more ways.
 */
function readAmount(cell) {
    if (typeof cell === 'number')
        return cell >= 0 && Number.isFinite(cell) ? { value: cell, unit: undefined } : null;
    const [, digits, unit] = /^\s*(\d{1,15}(?:\.\d{1,15})?)\s*([A-Za-z%]{1,5})?\s*$/.exec(String(cell)) ?? [];
    return digits === undefined ? null : { value: Number(digits), unit };
}
/** Percent as a share; null above 100, which some drivers say when they do not know. */
function readShare(cell) {
    const percent = readAmount(cell)?.value ?? null;
    return percent === null || percent > 100 ? null : percent / 100;
}
/** GPU tools count in powers of 1024 whichever unit they write. */
const POWERS = { B: 0, KB: 1, KIB: 1, MB: 2, MIB: 2, GB: 3, GIB: 3, TB: 4, TIB: 4 };
/** Bytes of an amount. @param usualUnit what a number without unit counts */
function readBytes(cell, usualUnit) {
    const amount = readAmount(cell);
    const power = POWERS[(amount?.unit ?? usualUnit).toUpperCase()];
    return amount === null || power === undefined ? null : Math.round(amount.value * 1024 ** power);
}


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}


/***/ })

};
