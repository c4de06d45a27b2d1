export const id = 3280;
export const ids = [3280,6729];
export const modules = {

/***/ 46729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactUploads: () => (/* binding */ artifactUploads)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);




/**
 * Uploads artifacts to the run that this process belongs to; needs no token of GitHub's API.
 * Goes through the toolkit's client, which is loaded when first used.
 */
function artifactUploads(env) {
    return {
        async upload({ name, root, files, packing, retentionDays }) {
            requireService(env);
            const paths = files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file));
            const retention = retentionDays === undefined ? {} : { retentionDays };
            try {
                const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(8439), __webpack_require__.e(9419), __webpack_require__.e(2032), __webpack_require__.e(2830), __webpack_require__.e(1281)]).then(__webpack_require__.bind(__webpack_require__, 51281));
                const service = new DefaultArtifactClient();
                const uploaded = packing.kind === 'zip'
                    ? await service.uploadArtifact(name, paths, root, { ...retention, compressionLevel: packing.level })
                    : await withNamedFile(name, paths, (path, folder) => service.uploadArtifact(name, [path], folder, { ...retention, skipArchive: true }));
                return { id: uploaded.id ?? 0, size: uploaded.size ?? 0, digest: withAlgorithm(uploaded.digest) };
            }
            catch (error) {
                throw uploadError(name, error);
            }
        },
    };
}
/** The client reads these two itself, from the process. */
function requireService(env) {
    if (env['ACTIONS_RUNTIME_TOKEN'] && env['ACTIONS_RESULTS_URL'])
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('artifact.no-service', 'Artifacts can only be uploaded by a job of a GitHub workflow.', {
        hint: 'The variables ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL, which the runner sets, are missing.',
    });
}
/** The client names a raw artifact after its file, so the file gets the wanted name by a link. */
async function withNamedFile(name, paths, work) {
    const [path, ...others] = paths;
    if (path === undefined || others.length > 0)
        throw new Error(`A raw artifact is one file, not ${paths.length}.`);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'trainyard-upload-'));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        return await work((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
const withAlgorithm = (hex) => hex === undefined ? undefined : `sha256:${hex}`;
function uploadError(name, error) {
    const said = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
    if (/already_exists|\(409\)/.test(said)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('artifact.already-exists', `This run has an artifact ${name} already.`, {
            hint: 'Two jobs of one run made the same artifact: let each model be trained and compared once per run.',
        });
    }
    if (/quota/i.test(said)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('artifact.quota', `The storage for artifacts is full: ${name} was not uploaded.`, {
            hint: 'Delete old artifacts or shorten their retention. GitHub counts the free space anew every 6 to 12 hours.',
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('artifact.upload-failed', `The artifact ${name} could not be uploaded: ${said}`, {
        hint: 'Run the job again. From slow networks, a longer ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS helps.',
    });
}


/***/ }),

/***/ 28307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** Why a request failed: `fetch failed` says nothing; its cause does. */
function reasonOf(error) {
    return error instanceof Error && error.cause !== undefined ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error.cause) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
}


/***/ }),

/***/ 74130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ githubFetch)
/* harmony export */ });
const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
/** Node's own `fetch` unless there is a proxy: the toolkit's knows proxies and `no_proxy`, but takes longer to load. */
async function githubFetch(env) {
    if (!PROXY_VARIABLES.some((name) => env[name]))
        return globalThis.fetch;
    const { defaults } = await Promise.all(/* import() */[__webpack_require__.e(8439), __webpack_require__.e(2032)]).then(__webpack_require__.bind(__webpack_require__, 22032));
    const fetch = defaults.request?.fetch;
    return isFetch(fetch) ? fetch : globalThis.fetch;
}
const isFetch = (value) => typeof value === 'function';


/***/ }),

/***/ 23280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifacts: () => (/* reexport */ artifacts),
  checks: () => (/* reexport */ checks),
  comments: () => (/* reexport */ comments),
  commitWriter: () => (/* reexport */ commitWriter),
  githubClient: () => (/* reexport */ githubClient),
  pullRequests: () => (/* reexport */ pullRequests),
  remoteRepository: () => (/* reexport */ remoteRepository),
  roles: () => (/* reexport */ roles),
  runs: () => (/* reexport */ runs),
  statuses: () => (/* reexport */ statuses)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/adapters/fetch-reason.js
var fetch_reason = __webpack_require__(28307);
;// CONCATENATED MODULE: ./build/src/adapters/github-errors.js

/** Runs a request; what goes wrong becomes a `UserError` of the kinds `github.*`. */
async function asking(purpose, work) {
    try {
        return await work();
    }
    catch (error) {
        throw githubError(error, purpose);
    }
}
/** Like `asking`, but what GitHub does not have (or no longer has) is undefined. */
async function askingIfPresent(purpose, work) {
    try {
        return await work();
    }
    catch (error) {
        if (isAbsent(error))
            return undefined;
        throw githubError(error, purpose);
    }
}
/** Types of the errors in a GraphQL answer, which arrive with status 200; empty for any other error. */
function graphqlErrorTypes(error) {
    const errors = property(error, 'errors');
    if (!Array.isArray(errors))
        return [];
    return errors.map((entry) => property(entry, 'type')).filter((type) => typeof type === 'string');
}
/** Whether GitHub refused because of one of its rate limits, which are told apart by headers and wording only. */
function isRateLimit(error) {
    if (graphqlErrorTypes(error).includes('RATE_LIMITED'))
        return true;
    const status = statusOf(error);
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (responseHeader(error, 'x-ratelimit-remaining') === '0' ||
        responseHeader(error, 'retry-after') !== undefined ||
        /\brate limit/i.test((0,errors/* messageOf */.bD)(error)));
}
/** A header of the answer that an error stands for. */
function responseHeader(error, name) {
    const value = property(property(property(error, 'response'), 'headers'), name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
/** HTTP status of the answer that an error stands for. */
function statusOf(error) {
    const status = property(error, 'status');
    return typeof status === 'number' ? status : undefined;
}
function isAbsent(error) {
    const status = statusOf(error);
    return status === 404 || status === 410 || graphqlErrorTypes(error).includes('NOT_FOUND');
}
function githubError(error, purpose) {
    if (error instanceof errors/* UserError */.yo)
        return error;
    const types = graphqlErrorTypes(error);
    const status = statusOf(error);
    if (status === undefined && types.length === 0)
        return error;
    // The original error is not kept as the cause: it holds the whole request.
    const said = shorten((0,errors/* messageOf */.bD)(error));
    if (isRateLimit(error)) {
        return new errors/* UserError */.yo('github.rate-limited', `GitHub's rate limit left no room to ${purpose.to}: ${said}`, {
            hint: 'Run the job again later. If it happens often, fewer jobs at once or a token of an app of your own help.',
        });
    }
    if (status === 401) {
        return new errors/* UserError */.yo('github.unauthorized', `GitHub does not accept the token used to ${purpose.to}.`, {
            hint: 'The token may be empty, expired or revoked; the token of a job ends with the job.',
        });
    }
    if (status === 403 || types.includes('FORBIDDEN'))
        return permissionError(error, purpose, said);
    if (isAbsent(error)) {
        return new errors/* UserError */.yo('github.not-found', `GitHub has nothing there when asked to ${purpose.to}: ${said}`, {
            hint: 'GitHub says the same of a private repository that the token may not read.',
        });
    }
    if (status !== undefined && status >= 500) {
        return new errors/* UserError */.yo('github.unavailable', `GitHub could not be asked to ${purpose.to}: ${said}`, {
            hint: 'Several tries failed. See https://www.githubstatus.com, then run the job again.',
        });
    }
    return new errors/* UserError */.yo('github.refused', `GitHub refused to ${purpose.to}: ${said}`);
}
function permissionError(error, purpose, said) {
    const accepted = responseHeader(error, 'x-accepted-github-permissions');
    const needed = accepted === undefined ? `\`${purpose.permission}\`` : `\`${purpose.permission}\` (GitHub: ${accepted})`;
    return new errors/* UserError */.yo('github.permission', `The token may not ${purpose.to}: ${said}`, {
        hint: `Give the job the permission ${needed}. Runs for pull requests from forks never get more than reading.`,
    });
}
const LONGEST = 300;
/** Answers can be whole HTML pages. */
function shorten(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}
function property(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

// EXTERNAL MODULE: ./build/src/adapters/trees.js
var trees = __webpack_require__(42115);
;// CONCATENATED MODULE: ./build/src/adapters/artifact-download.js










/**
 * Downloads an artifact and unpacks it. The toolkit's client is not used for this: it unpacks before it compares digests,
 * and neither bounds what it downloads nor what it unpacks. Nothing is left in the folder when something is wrong.
 */
async function downloadArtifact(source, artifact, directory, maximumBytes) {
    if (artifact.expired)
        throw expired(artifact.name);
    if (artifact.size > maximumBytes)
        throw (0,trees/* tooLarge */.g$)(`The artifact ${artifact.name}`, maximumBytes);
    if (!PLAIN_NAME.test(artifact.name)) {
        throw new errors/* UserError */.yo('artifact.malformed', `${JSON.stringify(artifact.name)} cannot be the name of a file.`);
    }
    // Beside the folder, so that what is there is either nothing or checked.
    const archive = `${directory}.download`;
    try {
        const { kind, digest } = await fetchWithRetries(source, artifact, archive, maximumBytes);
        if (artifact.digest !== undefined && artifact.digest !== digest)
            throw differs(artifact, digest);
        await (0,promises_.mkdir)(directory, { recursive: true });
        if (kind === 'zip')
            await unpack(archive, directory, maximumBytes);
        else
            await (0,promises_.rename)(archive, (0,external_node_path_.join)(directory, artifact.name));
    }
    catch (error) {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
        throw error;
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
    }
}
async function unpack(archive, directory, maximumBytes) {
    // Loaded when first needed: most actions of a run download nothing.
    const { unzip } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(5312)]).then(__webpack_require__.bind(__webpack_require__, 85312));
    await unzip(archive, directory, maximumBytes);
}
/** A raw artifact's file takes its name. */
const PLAIN_NAME = /^(?!\.{1,2}$)[^/\\:\p{Cc}]{1,255}$/u;
/** Waits before the second and third try, in milliseconds. */
const PAUSES = [1000, 4000];
/** What a further try may mend. */
class Interrupted extends Error {
    name = 'Interrupted';
}
async function fetchWithRetries(source, artifact, archive, maximumBytes) {
    for (const pause of PAUSES) {
        try {
            return await fetchOnce(source, artifact, archive, maximumBytes);
        }
        catch (error) {
            if (!(error instanceof Interrupted))
                throw error;
            await source.clock.sleep(pause);
        }
    }
    try {
        return await fetchOnce(source, artifact, archive, maximumBytes);
    }
    catch (error) {
        if (!(error instanceof Interrupted))
            throw error;
        throw new errors/* UserError */.yo('github.unavailable', `The artifact ${artifact.name} could not be downloaded: ${error.message}`, {
            hint: 'Several tries failed. See https://www.githubstatus.com, then run the job again.',
        });
    }
}
async function fetchOnce({ client, name, fetch }, artifact, archive, maximumBytes) {
    // Asked anew for each try: the address it gives is good for a minute only. It holds a signature, so it is never shown.
    const location = await asking({ to: `download the artifact ${artifact.name}`, permission: 'actions: read' }, async () => {
        const { headers } = await client.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
            ...name,
            artifact_id: artifact.id,
            archive_format: 'zip',
            request: { redirect: 'manual' },
        });
        return headers.location;
    });
    if (location === undefined)
        throw new Interrupted('GitHub gave no address for it');
    const response = await fetch(location).catch((error) => {
        throw new Interrupted((0,fetch_reason/* reasonOf */.A)(error));
    });
    if (response.status === 404 || response.status === 410)
        throw expired(artifact.name);
    if (!response.ok || response.body === null)
        throw new Interrupted(`the storage answered ${response.status}`);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    const bounded = async function* (chunks) {
        for await (const chunk of chunks) {
            size += chunk.length;
            if (size > maximumBytes)
                throw (0,trees/* tooLarge */.g$)(`The artifact ${artifact.name}`, maximumBytes);
            hash.update(chunk);
            yield chunk;
        }
    };
    try {
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(response.body), bounded, (0,external_node_fs_.createWriteStream)(archive));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new Interrupted((0,fetch_reason/* reasonOf */.A)(error));
    }
    return { kind: isZip(response, location) ? 'zip' : 'raw', digest: `sha256:${hash.digest('hex')}` };
}
const ZIP_TYPES = ['application/zip', 'application/x-zip-compressed', 'application/zip-compressed'];
/** The same rule as in the toolkit's client: the type, or else the name, of what is stored. */
function isZip(response, location) {
    const [type = ''] = (response.headers.get('content-type') ?? '').split(';', 1);
    return ZIP_TYPES.includes(type.trim().toLowerCase()) || new URL(location).pathname.toLowerCase().endsWith('.zip');
}
function expired(name) {
    return new errors/* UserError */.yo('artifact.expired', `The artifact ${name} has expired or was deleted.`, {
        hint: 'Push a commit or run the workflow again, so that it is made anew.',
    });
}
function differs(artifact, digest) {
    return new errors/* UserError */.yo('artifact.digest-mismatch', `The artifact ${artifact.name} arrived with the digest ${digest}, but GitHub keeps it as ${artifact.digest}.`, { hint: 'Run the job again. When it happens again, the stored artifact is damaged: run the workflow anew.' });
}

// EXTERNAL MODULE: ./build/src/adapters/artifact-uploads.js
var artifact_uploads = __webpack_require__(46729);
// EXTERNAL MODULE: ./build/src/adapters/clock.js
var adapters_clock = __webpack_require__(70596);
// EXTERNAL MODULE: ./build/src/adapters/github-fetch.js
var github_fetch = __webpack_require__(74130);
;// CONCATENATED MODULE: ./build/src/adapters/repository-name.js

const PART = /^[A-Za-z0-9._-]{1,100}$/;
/** Splits `owner/name`. Anything else is refused, because the parts become parts of an address. */
function repositoryName(fullName) {
    const [owner = '', repo = '', ...rest] = fullName.split('/');
    const wellFormed = rest.length === 0 && [owner, repo].every((part) => PART.test(part) && !/^\.+$/.test(part));
    if (wellFormed)
        return { owner, repo };
    throw new errors/* UserError */.yo('repository.malformed', `${JSON.stringify(fullName)} is not the full name of a repository.`, {
        hint: 'Write it as `owner/name`.',
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/artifacts.js





/** The artifacts of workflow runs. A job that only uploads takes `artifactUploads`, which needs no token. */
function artifacts({ client, repository, env, clock = adapters_clock/* clock */.p }) {
    const name = repositoryName(repository);
    return {
        ...(0,artifact_uploads.artifactUploads)(env),
        async download(artifact, directory, maximumBytes) {
            const source = { client, name, clock, fetch: await (0,github_fetch/* githubFetch */.a)(env) };
            await downloadArtifact(source, artifact, directory, maximumBytes);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/checks.js


/** GitHub takes this many annotations in one request. */
const ANNOTATIONS_PER_REQUEST = 50;
/** Check runs of one repository (`owner/name`). */
function checks(client, repository) {
    const name = repositoryName(repository);
    /** An update adds its annotations to those already there. */
    const addOutputs = async (id, outputs) => {
        for (const output of outputs)
            await client.rest.checks.update({ ...name, check_run_id: id, output });
    };
    return {
        async list(commit, checkName) {
            const purpose = { to: `list the checks \`${checkName}\` of commit ${commit}`, permission: 'checks: read' };
            const found = await asking(purpose, () => client.paginate(client.rest.checks.listForRef, {
                ...name,
                ref: commit,
                check_name: checkName,
                filter: 'all',
                per_page: 100,
            }));
            return found.map(checkRun).sort((a, b) => b.id - a.id);
        },
        create: (check) => asking(writing(check.name), async () => {
            const { first, further } = outputsOf(check);
            const { data } = await client.rest.checks.create({
                ...name,
                name: check.name,
                head_sha: check.headCommit,
                ...conclusionOf(check),
                output: first,
            });
            await addOutputs(data.id, further);
            return checkRun(data);
        }),
        start: ({ name: checkName, headCommit, title, summary, detailsUrl }) => asking(writing(checkName), async () => {
            const { data } = await client.rest.checks.create({
                ...name,
                name: checkName,
                head_sha: headCommit,
                status: 'in_progress',
                output: { title, summary },
                ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
            });
            return checkRun(data);
        }),
        conclude: (id, check) => asking(writing(check.name), async () => {
            const { first, further } = outputsOf(check);
            const { data } = await client.rest.checks.update({
                ...name,
                check_run_id: id,
                ...conclusionOf(check),
                output: first,
            });
            await addOutputs(id, further);
            return checkRun(data);
        }),
    };
}
const writing = (checkName) => ({ to: `write the check \`${checkName}\``, permission: 'checks: write' });
const conclusionOf = ({ externalId, conclusion, detailsUrl }) => ({
    external_id: externalId,
    status: 'completed',
    conclusion,
    ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
});
/** What the first request says, and the annotations that need requests of their own. */
function outputsOf({ title, summary, annotations }) {
    const [first = [], ...further] = batches(annotations.map(apiAnnotation));
    const output = (batch) => ({ title, summary, annotations: [...batch] });
    return { first: output(first), further: further.map(output) };
}
function batches(items) {
    const count = Math.ceil(items.length / ANNOTATIONS_PER_REQUEST);
    return Array.from({ length: count }, (_, index) => items.slice(index * ANNOTATIONS_PER_REQUEST, (index + 1) * ANNOTATIONS_PER_REQUEST));
}
function apiAnnotation({ path, startLine, endLine, level, title, message }) {
    return { path, start_line: startLine, end_line: endLine, annotation_level: level, title, message };
}
function checkRun(data) {
    return {
        id: data.id,
        name: data.name,
        headCommit: data.head_sha,
        externalId: data.external_id ?? '',
        conclusion: data.conclusion ?? undefined,
        completedAt: data.completed_at === null ? undefined : new Date(data.completed_at),
        app: data.app?.slug ?? '',
        url: data.html_url ?? '',
    };
}

// EXTERNAL MODULE: ./build/src/adapters/accounts.js
var adapters_accounts = __webpack_require__(37348);
;// CONCATENATED MODULE: ./build/src/adapters/comments.js



const VIEWER = 'query { viewer { __typename login databaseId } }';
const MINIMIZE = `mutation($comment: ID!) {
  minimizeComment(input: {subjectId: $comment, classifier: OUTDATED}) { minimizedComment { isMinimized } }
}`;
const READ = 'pull-requests: read';
const WRITE = 'pull-requests: write';
/** Comments on issues and pull requests of one repository (`owner/name`). */
function comments(client, repository) {
    const name = repositoryName(repository);
    let viewer;
    return {
        viewer() {
            // Asked over GraphQL, because REST's `GET /user` refuses the tokens of jobs and apps.
            viewer ??= asking({ to: 'say which account the token belongs to', permission: READ }, async () => {
                const { viewer } = await client.graphql(VIEWER);
                return viewerAccount(viewer);
            });
            return viewer;
        },
        async list(issue) {
            const found = await asking({ to: `list the comments of #${issue}`, permission: READ }, () => client.paginate(client.rest.issues.listComments, { ...name, issue_number: issue, per_page: 100 }));
            return found.map(issueComment).sort((a, b) => a.id - b.id);
        },
        get: (id) => askingIfPresent({ to: `read the comment ${id}`, permission: READ }, async () => {
            const { data } = await client.rest.issues.getComment({ ...name, comment_id: id });
            return issueComment(data);
        }),
        create: (issue, body) => asking({ to: `comment on #${issue}`, permission: WRITE }, async () => {
            const { data } = await client.rest.issues.createComment({ ...name, issue_number: issue, body });
            return issueComment(data);
        }),
        update: (id, body) => askingIfPresent({ to: `edit the comment ${id}`, permission: WRITE }, async () => {
            const { data } = await client.rest.issues.updateComment({ ...name, comment_id: id, body });
            return issueComment(data);
        }),
        async minimize({ id, nodeId }) {
            await askingIfPresent({ to: `hide the comment ${id}`, permission: WRITE }, () => client.graphql(MINIMIZE, { comment: nodeId }));
        },
        async react(id, reaction) {
            await askingIfPresent({ to: `react to the comment ${id}`, permission: WRITE }, () => client.rest.reactions.createForIssueComment({ ...name, comment_id: id, content: reaction }));
        },
    };
}
/** GraphQL may leave out the `[bot]` that REST, where authors of comments come from, ends the names of bots with. */
function viewerAccount({ __typename: type, login, databaseId }) {
    const isBot = type === 'Bot' || login.endsWith('[bot]');
    return { login: isBot ? `${login.replace(/\[bot\]$/, '')}[bot]` : login, id: databaseId, isBot };
}
function issueComment(data) {
    return {
        id: data.id,
        nodeId: data.node_id,
        body: data.body ?? '',
        author: (0,adapters_accounts/* account */.c)(data.user),
        createdAt: new Date(data.created_at),
        updatedAt: new Date(data.updated_at),
        url: data.html_url,
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/src/adapters/blobs.js


/**
 * Content of a git object as a stream. GitHub keeps no file above 100 MB in git, and gives up to that much.
 * A server that does not know the raw media type answers with JSON, which is understood as well.
 */
async function blobStream(client, name, id) {
    const response = await client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
        ...name,
        file_sha: id,
        headers: { accept: 'application/vnd.github.raw+json' },
        // Decoding would take the bytes for text; unparsed, the body is a stream.
        request: { parseSuccessResponseBody: false },
    });
    const body = response.data;
    if (!(body instanceof ReadableStream))
        throw new Error(`GitHub's answer for the object ${id} is not a stream.`);
    const stream = byteChunks(body, id);
    const type = String(response.headers['content-type'] ?? '');
    return type.startsWith('application/json') ? decodeJson(stream, id) : stream;
}
async function* byteChunks(body, id) {
    try {
        for await (const chunk of body) {
            if (!(chunk instanceof Uint8Array))
                throw new Error('it is not made of bytes');
            yield chunk;
        }
    }
    catch (error) {
        throw new errors/* UserError */.yo('github.unavailable', `GitHub's answer for the object ${id} broke off: ${(0,errors/* messageOf */.bD)(error)}`, {
            hint: 'Run the job again.',
        });
    }
}
async function* decodeJson(stream, id) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    const answer = JSON.parse(external_node_buffer_.Buffer.concat(chunks).toString('utf8'));
    const content = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'content') : undefined;
    if (typeof content !== 'string')
        throw new Error(`GitHub's answer for the object ${id} has no content.`);
    yield external_node_buffer_.Buffer.from(content, 'base64');
}

;// CONCATENATED MODULE: ./build/src/adapters/remote-repository.js






const PERMISSION = 'contents: read';
/** Files of one repository (`owner/name`) at any commit, without a clone. */
function remoteRepository(client, repository) {
    const name = repositoryName(repository);
    return {
        branchHead: (branch) => branchHead(client, name, branch),
        mergeBase: (one, other) => mergeBase(client, name, one, other),
        firstParent: (commit) => firstParent(client, name, commit),
        tree: (commit) => remoteTree(client, name, commit),
    };
}
/** Full commit id of a branch; undefined when there is no such branch. */
function branchHead(client, name, branch) {
    const purpose = { to: `read the branch ${branch} of ${name.owner}/${name.repo}`, permission: PERMISSION };
    return askingIfPresent(purpose, async () => {
        try {
            const { data } = await client.rest.git.getRef({ ...name, ref: `heads/${branch}` });
            // When only longer names start with this one, some servers answer with one of those.
            return data.ref === `refs/heads/${branch}` ? data.object.sha : undefined;
        }
        catch (error) {
            // A repository without any commit.
            if (statusOf(error) === 409)
                return undefined;
            throw error;
        }
    });
}
function mergeBase(client, name, one, other) {
    const purpose = { to: `compare two commits of ${name.owner}/${name.repo}`, permission: PERMISSION };
    return askingIfPresent(purpose, async () => {
        // The answer lists commits and files too, which are not wanted here.
        const { data } = await client.rest.repos.compareCommitsWithBasehead({
            ...name,
            basehead: `${one}...${other}`,
            per_page: 1,
        });
        return data.merge_base_commit.sha;
    });
}
function firstParent(client, name, commit) {
    const purpose = { to: `read a commit of ${name.owner}/${name.repo}`, permission: PERMISSION };
    return askingIfPresent(purpose, async () => {
        const { data } = await client.rest.git.getCommit({ ...name, commit_sha: commit });
        return data.parents[0]?.sha;
    });
}
async function remoteTree(client, name, commit) {
    const where = `${name.owner}/${name.repo} at ${commit}`;
    const entries = await asking({ to: `list the files of ${where}`, permission: PERMISSION }, () => listTree(client, name, commit));
    const byName = new Map(entries.map((entry) => [entry.path, entry]));
    const fileAt = (path) => {
        const entry = byName.get(path);
        return entry?.kind === 'file' ? entry : undefined;
    };
    const content = ({ id, path }) => asking({ to: `read ${path} of ${where}`, permission: PERMISSION }, () => blobStream(client, name, id));
    return {
        commit,
        async list() {
            return entries.map(({ path, kind, id }) => ({ path, kind, id }));
        },
        async read(path, maximumBytes) {
            const entry = fileAt(path);
            if (entry === undefined)
                return undefined;
            if (entry.size !== undefined && entry.size > maximumBytes)
                throw (0,trees/* tooLarge */.g$)(path, maximumBytes);
            return (0,trees/* collect */.Fo)(await content(entry), path, maximumBytes);
        },
        async digest(path) {
            const entry = fileAt(path);
            if (entry === undefined)
                return undefined;
            const hash = (0,external_node_crypto_.createHash)('sha256');
            let size = 0;
            for await (const chunk of await content(entry)) {
                hash.update(chunk);
                size += chunk.length;
            }
            return { sha256: hash.digest('hex'), size };
        },
        async linkTarget(path) {
            const entry = byName.get(path);
            if (entry?.kind !== 'symlink')
                return undefined;
            return new TextDecoder().decode(await (0,trees/* collect */.Fo)(await content(entry), path, LONGEST_LINK));
        },
    };
}
/** Longest path of Linux. */
const LONGEST_LINK = 4096;
/** Trees below trees: git's own limit is about as high. */
const DEEPEST = 64;
/** Whole trees come in one answer, up to a limit; beyond it folder by folder. */
async function listTree(client, name, commit) {
    const { data } = await client.rest.git.getTree({ ...name, tree_sha: commit, recursive: '1' });
    const entries = data.truncated
        ? await listFolder(client, name, commit, '', 0)
        : data.tree.flatMap((item) => (item.type === 'tree' ? [] : [treeEntry(item, '')]));
    return entries.toSorted(trees/* byPath */.f2);
}
async function listFolder(client, name, id, prefix, depth) {
    if (depth > DEEPEST)
        throw new errors/* UserError */.yo('git.tree-too-deep', `${prefix} is nested more than ${DEEPEST} folders deep.`);
    const { data } = await client.rest.git.getTree({ ...name, tree_sha: id });
    const entries = [];
    for (const item of data.tree) {
        if (item.type === 'tree') {
            entries.push(...(await listFolder(client, name, item.sha, `${prefix}${item.path}/`, depth + 1)));
        }
        else
            entries.push(treeEntry(item, prefix));
    }
    return entries;
}
function treeEntry({ path, mode, sha, size }, prefix) {
    const kind = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file';
    return { path: `${prefix}${path}`, kind, id: sha, size };
}

;// CONCATENATED MODULE: ./build/src/adapters/commit-writer.js




const COMMIT = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;
/** Writes commits, signed by GitHub, to branches of one repository (`owner/name`). */
function commitWriter(client, repository) {
    const name = repositoryName(repository);
    return {
        head: (branch) => branchHead(client, name, branch),
        commit: ({ branch, expectedHead, headline, body, changes }) => asking({ to: `commit to ${branch} of ${repository}`, permission: 'contents: write' }, async () => {
            const additions = changes.map(({ path, content }) => ({
                path,
                contents: external_node_buffer_.Buffer.from(content).toString('base64'),
            }));
            const input = {
                branch: { repositoryNameWithOwner: repository, branchName: branch },
                expectedHeadOid: expectedHead,
                message: { headline, body },
                fileChanges: { additions },
            };
            try {
                const { createCommitOnBranch } = await client.graphql(COMMIT, { input });
                const { oid, url } = createCommitOnBranch.commit;
                return { kind: 'committed', commit: oid, url };
            }
            catch (error) {
                // The type is stable, the wording of the message is not.
                if (graphqlErrorTypes(error).includes('STALE_DATA'))
                    return { kind: 'stale' };
                throw error;
            }
        }),
    };
}

// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/wrap-request.js
var noop = () => Promise.resolve();
function wrapRequest(state, request, options) {
  return state.retryLimiter.schedule(doRequest, state, request, options);
}
async function doRequest(state, request, options) {
  const { pathname } = new URL(options.url, "http://github.test");
  const isAuth = isAuthRequest(options.method, pathname);
  const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
  const isSearch = options.method === "GET" && pathname.startsWith("/search/");
  const isGraphQL = pathname.startsWith("/graphql");
  const retryCount = ~~request.retryCount;
  const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
  if (state.clustering) {
    jobOptions.expiration = 1e3 * 60;
  }
  if (isWrite || isGraphQL) {
    await state.write.key(state.id).schedule(jobOptions, noop);
  }
  if (isWrite && state.triggersNotification(pathname)) {
    await state.notifications.key(state.id).schedule(jobOptions, noop);
  }
  if (isSearch) {
    await state.search.key(state.id).schedule(jobOptions, noop);
  }
  const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
  if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) {
      const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error;
    }
  }
  return req;
}
function isAuthRequest(method, pathname) {
  return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}

// pkg/dist-src/generated/triggers-notification-paths.js
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];

// pkg/dist-src/route-matcher.js
function routeMatcher(paths) {
  const regexes = paths.map(
    (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}

// pkg/dist-src/index.js
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck, common) {
  groups.global = new Bottleneck.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common
  });
  groups.auth = new Bottleneck.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common
  });
  groups.search = new Bottleneck.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common
  });
  groups.write = new Bottleneck.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common
  });
  groups.notifications = new Bottleneck.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common
  });
};
function throttling(octokit, octokitOptions) {
  const {
    enabled = true,
    Bottleneck = light,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled) {
    return {};
  }
  const common = { timeout };
  if (typeof connection !== "undefined") {
    common.connection = connection;
  }
  const state = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  }
  let initialized = false;
  const initializeBottleneck = () => {
    if (initialized) {
      return;
    }
    initialized = true;
    if (groups.global == null) {
      createGroups(Bottleneck, common);
    }
    state.global = state.global ?? groups.global;
    state.auth = state.auth ?? groups.auth;
    state.search = state.search ?? groups.search;
    state.write = state.write ?? groups.write;
    state.notifications = state.notifications ?? groups.notifications;
    state.retryLimiter = state.retryLimiter ?? new Bottleneck();
    const events = {};
    const emitter = new Bottleneck.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit);
    events.on("rate-limit", state.onRateLimit);
    events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    );
    state.retryLimiter.on("failed", async function(error, info) {
      const [state2, request, options] = info.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
      if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) {
        return;
      }
      const retryCount = ~~request.retryCount;
      request.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error.message)) {
          const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(
          (error2) => error2.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime();
          const retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          const wantRetry2 = await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        return {};
      })();
      if (wantRetry) {
        request.retryCount++;
        return retryAfter * state2.retryAfterBaseValue;
      }
    });
  };
  octokit.hook.wrap("request", (request, options) => {
    initializeBottleneck();
    return wrapRequest(state, request, options);
  });
  return {};
}
throttling.VERSION = VERSION;
throttling.triggersNotification = triggersNotification;


// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(14730);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-request-log/dist-src/index.js + 1 modules
var plugin_request_log_dist_src = __webpack_require__(55077);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var plugin_paginate_rest_dist_bundle = __webpack_require__(93779);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js + 3 modules
var plugin_rest_endpoint_methods_dist_src = __webpack_require__(49210);
;// CONCATENATED MODULE: ./node_modules/@octokit/rest/dist-src/version.js
const version_VERSION = "22.0.1";


;// CONCATENATED MODULE: ./node_modules/@octokit/rest/dist-src/index.js





const Octokit = dist_src/* Octokit */.E.plugin(plugin_request_log_dist_src/* requestLog */.M, plugin_rest_endpoint_methods_dist_src/* legacyRestEndpointMethods */.T, plugin_paginate_rest_dist_bundle/* paginateRest */.ud).defaults(
  {
    userAgent: `octokit-rest.js/${version_VERSION}`
  }
);


;// CONCATENATED MODULE: ./build/src/adapters/version.js
/** Version of this release, for the user agent. A test keeps it equal to the one in package.json. */
const adapters_version_VERSION = '0.1.0';

;// CONCATENATED MODULE: ./build/src/adapters/github-client.js








/**
 * Answers that no retry changes. 403 and 429 are here because they may be rate limits, which `limits` below waits out;
 * the others say that the request itself is wrong. Everything else (5xx, a broken connection) is tried three more times,
 * writes too: each of ours is harmless when done twice (statuses and reactions replace themselves, checks and comments
 * are looked up before they are made, commits are bound to the head they expect).
 */
const NEVER_RETRY = [400, 401, 403, 404, 409, 410, 422, 429, 451];
/** A request that GitHub never answers must not use up the job's time; 100 MB on a slow line must still come through. */
const REQUEST_TIMEOUT = 120_000;
const PATIENCE = 300;
/**
 * The one way to GitHub's API: retries, waits for rate limits within bounds, goes through the proxy of the environment,
 * and says who it is.
 */
async function githubClient(options) {
    const { token, env, log, action, second = 1000 } = options;
    if (token.trim() === '') {
        throw new errors/* UserError */.yo('github.unauthorized', 'The token for GitHub is empty.', {
            hint: 'Set `github-token` (or the token input named in the README of this action) under `with:` of this step.',
        });
    }
    const fetch = await (0,github_fetch/* githubFetch */.a)(env);
    const Client = Octokit.plugin(dist_bundle/* retry */.L, namingLimits, throttling);
    return new Client({
        auth: token,
        userAgent: `trainyard/${adapters_version_VERSION} (${action})`,
        baseUrl: apiUrl(env),
        // Requests with their answers, and what the libraries have to say to developers.
        log: { debug: () => { }, info: log.debug, warn: log.debug, error: log.debug },
        request: { fetch: withTimeout(fetch) },
        retry: { doNotRetry: NEVER_RETRY, retries: 3, retryAfterBaseValue: second },
        throttle: Object.assign(limits(options), withoutPauses()),
    });
}
/** `GITHUB_GRAPHQL_URL` is not needed: the client derives it from the REST address, also for GitHub Enterprise. */
function apiUrl(env) {
    return (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
}
function withTimeout(fetch) {
    return (input, init) => {
        const deadline = AbortSignal.timeout(REQUEST_TIMEOUT);
        const signal = init?.signal ? AbortSignal.any([init.signal, deadline]) : deadline;
        return fetch(input, { ...init, signal });
    };
}
/** GitHub has several wordings for "wait"; the throttling plugin knows one of them. */
function namingLimits(octokit) {
    octokit.hook.error('request', (error) => {
        const mustWait = isRateLimit(error) && responseHeader(error, 'x-ratelimit-remaining') !== '0';
        const limited = mustWait && (statusOf(error) === 429 || responseHeader(error, 'retry-after') !== undefined);
        if (limited && error instanceof Error && !/secondary rate/i.test(error.message)) {
            error.message += ' (taken for a secondary rate limit)';
        }
        throw error;
    });
    return {};
}
/** Waits as long as GitHub asks, until the client's patience is used up; then the request fails. */
function limits({ log, second = 1000, patience = PATIENCE, clock = adapters_clock/* clock */.p, }) {
    let waited = 0;
    const decide = (name, retryAfter) => {
        if (waited + retryAfter > patience) {
            log.warning(`GitHub's ${name} asks to wait ${retryAfter} s: too long, giving up.`);
            return false;
        }
        waited += retryAfter;
        const until = new Date(clock.now().getTime() + retryAfter * 1000).toISOString();
        log.info(`GitHub's ${name} is reached: waiting ${retryAfter} s, until ${until}.`);
        return true;
    };
    return {
        retryAfterBaseValue: second,
        onRateLimit: (retryAfter) => decide('rate limit', retryAfter),
        onSecondaryRateLimit: (retryAfter) => decide('secondary rate limit', retryAfter),
    };
}
/**
 * The throttling plugin pauses one to three seconds between writes. That is meant for clients that write by the hundred;
 * an action writes a handful of times, one after another. The plugin asks its limiters for leave, and these always give it.
 */
function withoutPauses() {
    const always = { key: () => ({ schedule: (_options, leave) => leave() }) };
    return { write: always, notifications: always };
}

;// CONCATENATED MODULE: ./build/src/adapters/pull-requests.js




/** Pull requests of one repository (`owner/name`). */
function pullRequests(client, repository) {
    const name = repositoryName(repository);
    const read = (number) => asking({ to: `read pull request #${number}`, permission: 'pull-requests: read' }, async () => {
        const { data } = await client.rest.pulls.get({ ...name, pull_number: number });
        return data;
    });
    return {
        async get(number) {
            return pullRequest(await read(number), repository);
        },
        async forCommit(commit) {
            const purpose = { to: `find the pull requests of commit ${commit}`, permission: 'pull-requests: read' };
            const found = await asking(purpose, () => client.paginate(client.rest.repos.listPullRequestsAssociatedWithCommit, {
                ...name,
                commit_sha: commit,
                per_page: 100,
            }));
            return found.map((data) => pullRequest(data, repository)).filter((pull) => pull.state === 'open' || pull.merged);
        },
        async authorship(number) {
            const purpose = { to: `list the commits of pull request #${number}`, permission: 'pull-requests: read' };
            const { commits: total } = await read(number);
            const commits = await asking(purpose, () => client.paginate(client.rest.pulls.listCommits, { ...name, pull_number: number, per_page: 100 }));
            // GitHub lists 250 commits at most. An author left out could approve their own work.
            if (commits.length < total) {
                throw new errors/* UserError */.yo('pull-request.too-many-commits', `Pull request #${number} has ${total} commits, and GitHub lists only ${commits.length} of them: not all of its authors are known.`, { hint: 'Squash the branch to fewer than 250 commits.' });
            }
            return commits.map(authorshipOf);
        },
        async headMoves(pull) {
            const { head } = pull;
            if (head.repository === undefined) {
                throw new errors/* UserError */.yo('github.not-found', `The head repository of pull request #${pull.number} is gone.`);
            }
            const headName = repositoryName(head.repository);
            const purpose = { to: `read the activity of branch ${head.branch}`, permission: 'contents: read' };
            const activities = await asking(purpose, () => client.paginate(client.rest.repos.listActivities, {
                ...headName,
                ref: `refs/heads/${head.branch}`,
                per_page: 100,
            }));
            return activities
                .filter((activity) => !/^0+$/.test(activity.after))
                .map((activity) => {
                const at = new Date(activity.timestamp);
                return { commit: activity.after, at, by: (0,adapters_accounts/* knownAccount */.P)(activity.actor) };
            })
                .sort((a, b) => b.at.getTime() - a.at.getTime());
        },
    };
}
function pullRequest(data, repository) {
    const merged = data.merged_at !== null;
    return {
        number: data.number,
        state: data.state === 'open' ? 'open' : 'closed',
        merged,
        createdAt: new Date(data.created_at),
        mergedAt: data.merged_at === null ? undefined : new Date(data.merged_at),
        // Before the merge this field holds GitHub's test merge.
        mergeCommit: merged ? (data.merge_commit_sha ?? undefined) : undefined,
        author: (0,adapters_accounts/* account */.c)(data.user),
        head: { commit: data.head.sha, branch: data.head.ref, repository: data.head.repo?.full_name },
        base: { commit: data.base.sha, branch: data.base.ref, repository: data.base.repo?.full_name ?? repository },
        url: data.html_url,
    };
}
const CO_AUTHOR = /^[ \t]*co-authored-by:.*<([^<>\s]+)>[ \t]*$/gim;
function authorshipOf({ sha, author, committer, commit }) {
    const accounts = [(0,adapters_accounts/* knownAccount */.P)(author), (0,adapters_accounts/* knownAccount */.P)(committer)].filter((known) => known !== undefined);
    const coAuthors = [...commit.message.matchAll(CO_AUTHOR)].map(([, email]) => email);
    const emails = [commit.author?.email, commit.committer?.email, ...coAuthors].filter((email) => email !== undefined);
    return { commit: sha, accounts, emails: [...new Set(emails)] };
}

;// CONCATENATED MODULE: ./build/src/adapters/roles.js



const ROLES = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
/**
 * Who may do what in one repository (`owner/name`).
 * @param teamClient a token that may read team membership, which a job's own token never may
 */
function roles(client, repository, teamClient = client) {
    const name = repositoryName(repository);
    return {
        async roleOf(login) {
            const purpose = { to: `read the role of @${login}`, permission: 'contents: read' };
            const found = await askingIfPresent(purpose, async () => {
                const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ ...name, username: login });
                return roleNamed(data.role_name) ?? roleNamed(data.permission);
            });
            return found ?? 'none';
        },
        async isTeamMember(organization, team, login) {
            const place = { org: organization, team_slug: team };
            const purpose = { to: `read the members of @${organization}/${team}`, permission: 'members: read' };
            const state = await askingIfPresent(purpose, async () => {
                const { data } = await teamClient.rest.teams.getMembershipForUserInOrg({ ...place, username: login });
                return data.state;
            });
            // Nobody by that name in the team, or no such team: the second one is a mistake that somebody must hear of.
            if (state === undefined && !(await teamExists(teamClient, place))) {
                throw new errors/* UserError */.yo('github.team-not-found', `The token sees no team @${organization}/${team}.`, {
                    hint: 'Check the name in `approve.from`, and that `team-token` may read the members of the organization.',
                });
            }
            return state === 'active';
        },
    };
}
async function teamExists(client, place) {
    const purpose = { to: `read the team @${place.org}/${place.team_slug}`, permission: 'members: read' };
    return (await askingIfPresent(purpose, () => client.rest.teams.getByName(place))) !== undefined;
}
/** A custom role has a name of its own; the older field then holds the base role it builds on. */
const roleNamed = (name) => ROLES.find((role) => role === name);

;// CONCATENATED MODULE: ./build/src/adapters/runs.js




/** Workflow runs and artifacts of one repository (`owner/name`), as GitHub itself records them. */
function runs(client, repository) {
    const name = repositoryName(repository);
    return {
        get: (id) => asking({ to: `read the workflow run ${id}`, permission: 'actions: read' }, async () => {
            const { data } = await client.rest.actions.getWorkflowRun({ ...name, run_id: id });
            return workflowRun(data);
        }),
        async ofBranch(workflowPath, branch) {
            const purpose = { to: `list the runs of ${workflowPath} for ${branch}`, permission: 'actions: read' };
            const found = await askingIfPresent(purpose, () => newestRuns(client, name, workflowPath, branch));
            return (found ?? []).map(workflowRun);
        },
        async proposals(branch) {
            const purpose = { to: `list the pull requests of ${branch}`, permission: 'pull-requests: read' };
            const found = await asking(purpose, () => client.paginate(client.rest.pulls.list, {
                ...name,
                state: 'all',
                head: `${name.owner}:${branch}`,
                per_page: 100,
            }));
            return await Promise.all(found.map(async ({ number, base }) => ({
                number,
                base: base.ref,
                moved: await hasMoved(client, name, number),
            })));
        },
        async artifacts(artifactName) {
            const purpose = { to: `list the artifacts named ${artifactName}`, permission: 'actions: read' };
            const found = await asking(purpose, () => client.paginate(client.rest.actions.listArtifactsForRepo, { ...name, name: artifactName, per_page: 100 }));
            return found
                .filter((artifact) => artifact.name === artifactName)
                .map(artifactInfo)
                .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id);
        },
    };
}
const PAGE = 100;
const MOST_PAGES = 5;
/** Runs of the branch itself that are enough to stop. */
const ENOUGH = 20;
/**
 * A branch of a fork may have the same name, and GitHub has no filter against its pull requests: their runs, of which anybody can cause as
 * many as they like, must not push those of the branch itself out of the first page.
 */
async function newestRuns(client, name, workflowPath, branch) {
    const found = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { data } = await client.rest.actions.listWorkflowRuns({
            ...name,
            workflow_id: external_node_path_.posix.basename(workflowPath),
            branch,
            exclude_pull_requests: true,
            per_page: PAGE,
            page,
        });
        found.push(...data.workflow_runs);
        const own = found.filter(({ event }) => !event.startsWith('pull_request')).length;
        if (data.workflow_runs.length < PAGE || own >= ENOUGH)
            break;
    }
    return found;
}
/** By hand, or by GitHub when the branch it went to was merged and deleted. */
const MOVES = ['base_ref_changed', 'automatic_base_change_succeeded'];
async function hasMoved(client, name, number) {
    const purpose = { to: `read the timeline of #${number}`, permission: 'pull-requests: read' };
    const events = await asking(purpose, () => client.paginate(client.rest.issues.listEventsForTimeline, { ...name, issue_number: number, per_page: 100 }));
    return events.some(({ event }) => MOVES.includes(event));
}
function workflowRun(data) {
    return {
        id: data.id,
        attempt: data.run_attempt ?? 1,
        // For some events GitHub appends the ref the file was read at.
        path: data.path.replace(/@.*$/, ''),
        event: data.event,
        headCommit: data.head_sha,
        headBranch: data.head_branch ?? undefined,
        actor: (0,adapters_accounts/* knownAccount */.P)(data.actor),
        // Null once the fork of a pull request is deleted, whatever the API's types say.
        headRepository: data.head_repository?.full_name,
        url: data.html_url,
    };
}
function artifactInfo(data) {
    return {
        id: data.id,
        name: data.name,
        size: data.size_in_bytes,
        digest: data.digest ?? undefined,
        expired: data.expired,
        createdAt: new Date(data.created_at ?? 0),
        runId: data.workflow_run?.id,
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/statuses.js


const LONGEST_DESCRIPTION = 140;
/** Commit statuses of one repository (`owner/name`). Longer descriptions are cut. */
function statuses(client, repository) {
    const name = repositoryName(repository);
    return {
        async set(commit, { context, state, description, targetUrl }) {
            await asking({ to: `set the status \`${context}\``, permission: 'statuses: write' }, () => client.rest.repos.createCommitStatus({
                ...name,
                sha: commit,
                context,
                state,
                description: cut(description),
                ...(targetUrl === undefined ? {} : { target_url: targetUrl }),
            }));
        },
    };
}
function cut(text) {
    return text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION - 1)}…`;
}

;// CONCATENATED MODULE: ./build/src/adapters/github.js
/** All that talks to GitHub. Actions load it as one, when they need it, so that it is one part of the bundle. */












/***/ })

};
