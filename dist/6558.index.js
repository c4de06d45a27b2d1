export const id = 6558;
export const ids = [6558,8328];
export const modules = {

/***/ 68328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkStoreSize),
/* harmony export */   parseMlflowStore: () => (/* binding */ parseMlflowStore),
/* harmony export */   storedRunText: () => (/* binding */ storedRunText)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98799);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _assemble_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27085);
/* harmony import */ var _format_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9550);
/* harmony import */ var _formats_mlflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2243);
/* harmony import */ var _metrics_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46716);
/* harmony import */ var _parse_metrics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46948);







const MOST_FILES = 10_000;
/**
 * Reads the metrics of a run in MLflow's file store: the files of `mlruns/<experiment>/<run>/metrics`, each with lines of
 * "timestamp value step". Throws one `UserError('metrics.…')` with the place in the file.
 */
function parseMlflowStore({ folder, files, status, notes = [] }, options = {}) {
    (0,_parse_metrics_js__WEBPACK_IMPORTED_MODULE_5__/* .checkGlobs */ .E)([...(options.include ?? []), ...(options.exclude ?? [])]);
    checkStoreSize(files.map(({ content }) => Buffer.byteLength(content)), folder);
    const context = (0,_format_context_js__WEBPACK_IMPORTED_MODULE_2__/* .formatContext */ .J)(folder, undefined, options);
    const stored = files.map(({ path, content }) => ({ name: path, text: (0,_metrics_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeMetrics */ .kz)(content, `${folder}/${path}`) }));
    const reading = (0,_formats_mlflow_js__WEBPACK_IMPORTED_MODULE_3__/* .readStoredMetrics */ .To)(stored, context, ({ name }, line) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('metrics.syntax', 'The line is not "timestamp value step", as MLflow writes it.', {
        file: `${folder}/${name}`,
        line,
        column: 1,
        hint: 'Copy the folder of the run again.',
    }));
    return (0,_assemble_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .assembleMetrics */ .Q)({ ...reading, notes: [...notes, ...(0,_formats_mlflow_js__WEBPACK_IMPORTED_MODULE_3__/* .unfinishedNote */ ._M)(status), ...(reading.notes ?? [])] }, { format: 'mlflow', leftOut: _formats_mlflow_js__WEBPACK_IMPORTED_MODULE_3__/* .mlflow */ .Qt.leftOut ?? [], include: options.include, exclude: options.exclude }, context);
}
/** Throws `UserError('metrics.too-large')` for more files or bytes than are read. */
function checkStoreSize(sizes, folder) {
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    if (bytes <= _format_context_js__WEBPACK_IMPORTED_MODULE_2__/* .LARGE_FILE */ .f && sizes.length <= MOST_FILES)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('metrics.too-large', `The metrics of the run are ${sizes.length} files of ${bytes} bytes.`, {
        file: folder,
        hint: `At most ${MOST_FILES} files and 16 MiB are read.`,
    });
}
/**
 * What was read of a run, as MLflow's `runs/get` would say it: canonical JSON (RFC 8785) of the format `mlflow`, the metrics sorted by
 * name, what is not finite as a text. A run in files has no such answer that could be kept.
 */
function storedRunText({ id, status }, { metrics, details }) {
    const info = { ...(id === undefined ? {} : { run_id: id }), ...(status === undefined ? {} : { status }) };
    const values = Object.keys(metrics)
        .toSorted()
        .map((key) => ({ key, value: metrics[key], step: details[key]?.step ?? 0 }));
    return `${(0,canonicalize__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A)({ run: { data: { metrics: values }, info } })}\n`;
}


/***/ }),

/***/ 16558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectMlflowStore: () => (/* binding */ collectMlflowStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/metrics/notes.js
var notes = __webpack_require__(26030);
// EXTERNAL MODULE: ./build/src/metrics/value-tree.js
var value_tree = __webpack_require__(41859);
// EXTERNAL MODULE: ./build/src/metrics/yaml-tree.js
var yaml_tree = __webpack_require__(27229);
;// CONCATENATED MODULE: ./build/src/metrics/mlflow-runs.js





const META = 'meta.yaml';
/** Folders of the store that hold no runs, though they may hold a `meta.yaml`. */
const OTHER_FOLDERS = [
    '.trash',
    'artifacts',
    'datasets',
    'inputs',
    'metrics',
    'models',
    'outputs',
    'params',
    'tags',
    'traces',
];
/**
 * How to read a folder of MLflow's file store, `<store>/<experiment>/<run>/metrics/<name>`, whichever of these levels it is; undefined
 * when it is none (mlflow/store/tracking/file_store.py).
 * @param paths files below the folder
 * @param name name of the folder
 */
function storeLayout(paths, name) {
    const metas = paths.filter((path) => {
        const parts = path.split('/');
        return parts.pop() === META && [1, 2].includes(parts.length) && !parts.some((part) => OTHER_FOLDERS.includes(part));
    });
    if (metas.length > 0)
        return { kind: 'store', metas };
    if (paths.includes(META))
        return { kind: 'run', metrics: 'metrics', meta: META };
    // Before a look for `metrics/`: a metric may be called `metrics/mAP50`.
    if (name === 'metrics')
        return { kind: 'run', metrics: '', meta: undefined };
    return paths.some((path) => path.startsWith('metrics/'))
        ? { kind: 'run', metrics: 'metrics', meta: undefined }
        : undefined;
}
/** RunStatus of MLflow's protocol buffers (mlflow/protos/service.proto). */
const STATUS = new Map([
    [1, 'RUNNING'],
    [2, 'SCHEDULED'],
    [3, 'FINISHED'],
    [4, 'FAILED'],
    [5, 'KILLED'],
]);
/**
 * Reads `meta.yaml` of a run; undefined when it is that of an experiment. Throws `UserError('metrics.syntax')`.
 * @param folder of the run, relative to that of the store
 * @param file to show in errors
 */
function readRunMeta(text, folder, file) {
    const root = metaTree(text, file);
    if ((0,value_tree/* valueAt */.fK)(root, 'run_id') === undefined && (0,value_tree/* valueAt */.fK)(root, 'run_uuid') === undefined)
        return undefined;
    const status = (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(root, 'status'));
    return {
        folder,
        // The folder is called by it; in the file it may look like a number.
        id: external_node_path_.posix.basename(folder),
        name: (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(root, 'run_name')),
        status: status === undefined ? (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(root, 'status')) : STATUS.get(status),
        deleted: (0,value_tree/* textOf */.b6)((0,value_tree/* valueAt */.fK)(root, 'lifecycle_stage')) === 'deleted',
        endedAt: (0,value_tree/* finiteOf */.tB)((0,value_tree/* valueAt */.fK)(root, 'end_time')),
    };
}
function metaTree(text, file) {
    try {
        return (0,yaml_tree/* readYamlTree */._)(text);
    }
    catch (error) {
        if (!(error instanceof value_tree/* TreeProblem */.w9))
            throw error;
        throw new errors/* UserError */.yo('metrics.syntax', `The description of a run of MLflow is not YAML. ${error.message}`, {
            file,
            hint: 'Let MLflow write it anew.',
        });
    }
}
/**
 * The run of a store whose metrics count: of those that finished, the one that ended last.
 * Throws `UserError('mlflow.no-run')`, and `UserError('mlflow.ambiguous-run')` when two ended at the same moment.
 * @param file the store, to show in errors
 * @returns the run, and a sentence about the choice when there was one
 */
function newestRun(runs, file) {
    const finished = runs
        .filter(({ status, deleted }) => status === 'FINISHED' && !deleted)
        .toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0));
    const [run, next] = finished;
    if (run === undefined)
        throw noRun(runs, file);
    if (next !== undefined && next.endedAt === run.endedAt) {
        const message = `Two runs of MLflow ended at the same moment: ${titleOf(run)} and ${titleOf(next)}.`;
        throw new errors/* UserError */.yo('mlflow.ambiguous-run', message, { file, hint: 'Name the folder of one run.' });
    }
    const note = `Taken from the run ${titleOf(run)} of MLflow, which ended last of ${finished.length} that finished.`;
    return { run, notes: finished.length > 1 ? [note] : [] };
}
function noRun(runs, file) {
    const [first] = runs;
    const found = first === undefined
        ? 'It holds none at all.'
        : `The run ${titleOf(first)} is ${first.deleted ? 'deleted' : (first.status ?? 'of an unknown status')}.`;
    return new errors/* UserError */.yo('mlflow.no-run', `The folder holds no finished run of MLflow. ${found}`, {
        file,
        hint: 'End the run in the training, for example by `with mlflow.start_run():`.',
    });
}
const titleOf = ({ id, name }) => name === undefined ? (0,notes/* quoted */.TL)(id) : `${(0,notes/* quoted */.TL)(name)} (${(0,notes/* quoted */.TL)(id)})`;

// EXTERNAL MODULE: ./build/src/metrics/parse-mlflow-store.js
var parse_mlflow_store = __webpack_require__(68328);
;// CONCATENATED MODULE: ./build/src/training/collect-mlflow-store.js




/** A description of a run has a dozen lines. */
const LARGEST_META = 65_536;
/** Runs of one training: a search of hyperparameters has hundreds. */
const MOST_RUNS = 10_000;
/**
 * Reads the metrics of one run in MLflow's file store. The folder may be the store, an experiment, the run or its folder `metrics`; of
 * several runs the one counts that ended last. Throws `UserError('metrics.…')`, `UserError('mlflow.…')`, and `file.not-regular` for
 * links: what they lead to is not what the training wrote.
 * @param realPath absolute path of the folder
 * @param path the same as it is configured, to show in errors
 */
async function collectMlflowStore(files, realPath, path) {
    const found = await files.walk(realPath);
    const layout = storeLayout(found.map((file) => file.path), external_node_path_.posix.basename(path));
    switch (layout?.kind) {
        case undefined:
            throw notMlflow(path);
        case 'run': {
            const run = layout.meta === undefined ? undefined : await metaAt(files, realPath, path, layout.meta);
            return { ...(await metricsBelow(files, realPath, path, layout.metrics, found)), ...factsOf(run) };
        }
        case 'store': {
            if (layout.metas.length > MOST_RUNS)
                throw tooManyRuns(path, layout.metas.length);
            const runs = [];
            for (const meta of layout.metas) {
                const run = await metaAt(files, realPath, path, meta);
                if (run !== undefined)
                    runs.push(run);
            }
            const { run, notes } = newestRun(runs, path);
            const metrics = external_node_path_.posix.join(run.folder, 'metrics');
            return { ...(await metricsBelow(files, realPath, path, metrics, found)), ...factsOf(run), notes };
        }
    }
}
const factsOf = (run) => ({ id: run?.id, status: run?.status });
async function metaAt(files, realPath, path, meta) {
    const content = await files.read(external_node_path_.posix.join(realPath, meta), LARGEST_META);
    if (content === undefined)
        return undefined;
    const folder = meta.includes('/') ? external_node_path_.posix.dirname(meta) : external_node_path_.posix.basename(path);
    return readRunMeta(new TextDecoder().decode(content), folder, external_node_path_.posix.join(path, meta));
}
/** The files of one folder of metrics; their size is known before any is read. */
async function metricsBelow(files, realPath, path, metrics, found) {
    const prefix = metrics === '' ? '' : `${metrics}/`;
    const folder = external_node_path_.posix.join(path, metrics);
    const wanted = found.filter((file) => file.path.startsWith(prefix));
    (0,parse_mlflow_store/* checkStoreSize */.R)(wanted.map(({ size }) => size), folder);
    const read = [];
    for (const file of wanted) {
        // A file that grew meanwhile is refused.
        const content = await files.read(external_node_path_.posix.join(realPath, file.path), file.size);
        if (content !== undefined)
            read.push({ path: file.path.slice(prefix.length), content });
    }
    return { folder, files: read };
}
function notMlflow(path) {
    return new errors/* UserError */.yo('mlflow.no-run', `The folder ${path} is neither a run of MLflow nor a store of runs.`, {
        file: path,
        hint: 'Newer versions of MLflow write to a database: let the training call `mlflow.set_tracking_uri("file:…")` with this folder.',
    });
}
function tooManyRuns(path, count) {
    return new errors/* UserError */.yo('metrics.too-large', `The folder ${path} holds ${count} runs of MLflow.`, {
        file: path,
        hint: `At most ${MOST_RUNS} are looked at. Name the folder of one run.`,
    });
}


/***/ })

};
