export const id = 4204;
export const ids = [4204];
export const modules = {

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

/***/ 24204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTracking: () => (/* binding */ openTracking)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/adapters/github-fetch.js
var github_fetch = __webpack_require__(74130);
// EXTERNAL MODULE: ./build/src/adapters/fetch-reason.js
var fetch_reason = __webpack_require__(28307);
;// CONCATENATED MODULE: ./build/src/adapters/no-proxy.js
/** Hosts of addresses on the same machine. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
/**
 * Whether an address is reached without the proxy of the environment: on the same machine, or listed in `no_proxy` by host, by host and port, by a
 * domain around it, or by `*`. The proxy of a company leads to GitHub; a server inside of the company is what `no_proxy` is for.
 */
function bypassesProxy(environment, address) {
    const url = URL.parse(address);
    if (url === null)
        return false;
    const { hostname } = url;
    // An address leaves out the usual port; the list may name it.
    const host = `${hostname}:${url.port || (url.protocol === 'https:' ? 443 : 80)}`;
    const list = environment['no_proxy'] || environment['NO_PROXY'] || '';
    return [...LOOPBACK, ...list.split(',')]
        .map((entry) => entry.trim().toLowerCase().replace(/^\./, ''))
        .filter((entry) => entry !== '')
        .some((entry) => entry === '*' || entry === host || entry === hostname || hostname.endsWith(`.${entry}`));
}

;// CONCATENATED MODULE: ./build/src/adapters/mlflow.js



const TIMEOUT = 30_000;
/** Bytes of one answer, and of a history. */
const LARGEST_ANSWER = 16 * 1024 * 1024;
const MOST_PAGES = 100;
const MOST_HISTORIES = 200;
const PAGE = 10_000;
/** Waits before the second and third try, in milliseconds. */
const PAUSES = [1000, 4000];
/**
 * The answer of `runs/get` (https://mlflow.org/docs/latest/api_reference/rest-api.html) as it came: JSON with the last value of each
 * metric, to be read as the format `mlflow`. Redirects are refused, answers are capped. Throws `UserError('mlflow.…')`, never with
 * the credentials in it.
 */
async function fetchMlflowRun(server, runId) {
    checkRunId(runId);
    const answer = await ask(server, 'runs/get', { run_id: runId });
    // A login page, for example. JSON itself is left to who reads the metrics: some servers write NaN into it.
    if (!/^\s*\{/.test(new TextDecoder().decode(answer.subarray(0, 100))))
        throw noMlflow('its answer is not JSON');
    return answer;
}
/**
 * All values of the given metrics of a run, page by page, as JSON to be read as the format `mlflow`: for the best value instead of
 * the last. Throws `UserError('mlflow.…')`.
 */
async function fetchMlflowHistory(server, runId, metrics) {
    checkRunId(runId);
    if (metrics.length > MOST_HISTORIES) {
        throw new errors/* UserError */.yo('mlflow.too-large', `The histories of ${metrics.length} metrics are too many.`, {
            hint: `Choose at most ${MOST_HISTORIES} with \`include\`.`,
        });
    }
    const values = [];
    let size = 0;
    for (const metric of metrics) {
        let token;
        let pages = 0;
        do {
            const query = {
                run_id: runId,
                metric_key: metric,
                max_results: String(PAGE),
                ...(token ? { page_token: token } : {}),
            };
            const answer = await ask(server, 'metrics/get-history', query);
            size += answer.length;
            pages += 1;
            if (size > LARGEST_ANSWER || pages > MOST_PAGES)
                throw tooLarge();
            const page = pageOf(answer);
            values.push(...page.metrics);
            token = page.token;
        } while (token !== undefined);
    }
    return new TextEncoder().encode(JSON.stringify({ metrics: values }));
}
/** Refuses an address or credentials that can never be used, before anything is asked. Throws as {@link fetchMlflowRun} does. */
function checkMlflowServer(server) {
    authorization(server, addressOf(server, 'runs/get', {}));
}
function checkRunId(runId) {
    if (/^[\w-]{1,64}$/.test(runId))
        return;
    throw new errors/* UserError */.yo('mlflow.run-id', `${JSON.stringify(runId.slice(0, 80))} is not the id of a run of MLflow.`, {
        hint: 'It has 32 letters and digits and stands in the address of the run.',
    });
}
function pageOf(answer) {
    let page;
    try {
        page = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(answer));
    }
    catch (cause) {
        throw noMlflow('its answer is not JSON', cause);
    }
    if (typeof page !== 'object' || page === null)
        throw noMlflow('its answer is not an object');
    const metrics = 'metrics' in page ? page.metrics : [];
    const token = 'next_page_token' in page ? page.next_page_token : undefined;
    if (!Array.isArray(metrics))
        throw noMlflow('its answer holds no list of metrics');
    return { metrics, token: typeof token === 'string' && token !== '' ? token : undefined };
}
/** What a further try may mend. */
class Interrupted extends Error {
    name = 'Interrupted';
}
async function ask(server, method, query) {
    const url = addressOf(server, method, query);
    const headers = { accept: 'application/json', ...authorization(server, url) };
    for (const pause of [...PAUSES, undefined]) {
        try {
            return await askOnce(server, url, headers);
        }
        catch (error) {
            if (!(error instanceof Interrupted))
                throw error;
            if (pause === undefined) {
                throw new errors/* UserError */.yo('mlflow.unavailable', `The server of MLflow could not be asked: ${error.message}.`, {
                    hint: 'Several tries failed. Check that the runner can reach the server.',
                });
            }
            await server.clock.sleep(pause);
        }
    }
    throw new Error('Every try either returns or throws.');
}
function addressOf({ address }, method, query) {
    const base = URL.parse(address);
    if (base === null || !['https:', 'http:'].includes(base.protocol) || base.username !== '' || base.password !== '') {
        throw new errors/* UserError */.yo('mlflow.address', 'The address of the server of MLflow is not a plain http or https address.', {
            hint: 'Write for example https://mlflow.example.com, and give user and password apart.',
        });
    }
    const url = new URL(base);
    url.pathname = `${base.pathname.replace(/\/+$/, '')}/api/2.0/mlflow/${method}`;
    url.hash = '';
    url.search = new URLSearchParams(query).toString();
    return url;
}
function authorization({ credentials }, url) {
    if (credentials === undefined)
        return {};
    if (url.protocol !== 'https:' && !LOOPBACK.includes(url.hostname)) {
        throw new errors/* UserError */.yo('mlflow.address', 'Credentials are not sent to a server of MLflow over plain http.', {
            hint: 'Use its https address.',
        });
    }
    switch (credentials.kind) {
        case 'bearer':
            // An error of `fetch` about a header would show the header.
            if (!/^[\x21-\x7e]+$/.test(credentials.token)) {
                throw new errors/* UserError */.yo('mlflow.credentials', 'The token for MLflow is empty or has characters no token has.', {
                    hint: 'Store the secret again, without spaces or line ends.',
                });
            }
            return { authorization: `Bearer ${credentials.token}` };
        case 'basic':
            return {
                authorization: `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`,
            };
    }
}
async function askOnce({ fetch, timeoutMilliseconds = TIMEOUT }, url, headers) {
    const signal = AbortSignal.timeout(timeoutMilliseconds);
    // A redirect could carry the credentials elsewhere.
    const response = await fetch(url, { headers, redirect: 'manual', signal }).catch((error) => {
        throw new Interrupted((0,fetch_reason/* reasonOf */.A)(error));
    });
    if (response.ok)
        return await bodyOf(response);
    await response.body?.cancel().catch(() => undefined);
    throw refusal(response);
}
function refusal({ status, type }) {
    if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
        return new errors/* UserError */.yo('mlflow.redirect', 'The server of MLflow sends us to another address.', {
            hint: 'Give the address it ends at. A redirect to a login page means that it wants other credentials.',
        });
    }
    if (status === 401 || status === 403) {
        return new errors/* UserError */.yo('mlflow.credentials', `The server of MLflow refuses us with status ${status}.`, {
            hint: 'Check the secret with the credentials, and that its user may read the experiment.',
        });
    }
    if (status === 404) {
        return new errors/* UserError */.yo('mlflow.not-found', 'The server of MLflow does not know the run.', {
            hint: 'Check the id of the run and the address of the server.',
        });
    }
    if (status === 429 || status >= 500)
        return new Interrupted(`it answers with status ${status}`);
    return noMlflow(`it answers with status ${status}`);
}
async function bodyOf(response) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of response.body ?? []) {
            size += chunk.length;
            // Leaving the loop cancels the rest.
            if (size > LARGEST_ANSWER)
                throw tooLarge();
            chunks.push(chunk);
        }
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo ? error : new Interrupted((0,fetch_reason/* reasonOf */.A)(error));
    }
    return Buffer.concat(chunks);
}
function tooLarge() {
    return new errors/* UserError */.yo('mlflow.too-large', 'The server of MLflow sends more than 16 MiB.', {
        hint: 'Choose fewer metrics.',
    });
}
function noMlflow(why, cause) {
    return new errors/* UserError */.yo('mlflow.malformed', `The address does not behave like a server of MLflow: ${why}.`, {
        hint: 'Check the address of the server.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/open-tracking.js




/**
 * The tracking server that the environment names, with the variables of MLflow's own client: MLFLOW_TRACKING_URI, and
 * MLFLOW_TRACKING_USERNAME with MLFLOW_TRACKING_PASSWORD or else MLFLOW_TRACKING_TOKEN. Nothing is asked of it yet.
 * Throws `UserError('mlflow.…')`, never with the credentials in it.
 */
async function openTracking(environment, clock) {
    const address = environment['MLFLOW_TRACKING_URI'];
    if (address === undefined || address === '') {
        throw new errors/* UserError */.yo('mlflow.no-server', 'The metrics are those of a run of MLflow, but no server is named.', {
            hint: 'Set MLFLOW_TRACKING_URI under `env:` of the step that trains.',
        });
    }
    const credentials = credentialsIn(environment);
    const server = {
        address,
        fetch: bypassesProxy(environment, address) ? globalThis.fetch : await (0,github_fetch/* githubFetch */.a)(environment),
        clock,
        ...(credentials === undefined ? {} : { credentials }),
    };
    checkMlflowServer(server);
    return {
        run: (id) => fetchMlflowRun(server, id),
        history: (id, metrics) => fetchMlflowHistory(server, id, metrics),
    };
}
/** In the order of MLflow's client, which prefers user and password. */
function credentialsIn(environment) {
    const user = environment['MLFLOW_TRACKING_USERNAME'];
    const password = environment['MLFLOW_TRACKING_PASSWORD'];
    if (user && password)
        return { kind: 'basic', user, password };
    const token = environment['MLFLOW_TRACKING_TOKEN'];
    return token ? { kind: 'bearer', token } : undefined;
}


/***/ })

};
