export const id = 7762;
export const ids = [7762];
export const modules = {

/***/ 17762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  train: () => (/* binding */ train)
});

// EXTERNAL MODULE: ./build/src/records/digest.js
var records_digest = __webpack_require__(64466);
// EXTERNAL MODULE: ./build/src/records/names.js
var names = __webpack_require__(13184);
// EXTERNAL MODULE: ./build/src/training/amounts.js
var amounts = __webpack_require__(85537);
// EXTERNAL MODULE: ./build/src/records/evaluation-set.js
var evaluation_set = __webpack_require__(20909);
;// CONCATENATED MODULE: ./build/src/training/measurement-record.js
/** The part that the records of candidates and of scores have in common. */
function measurementRecord({ metrics, details, metricsFile, predictions }) {
    return {
        metrics,
        ...recordedDetails(details),
        metricsFile: { format: metricsFile.format, digest: `sha256:${metricsFile.sha256}`, size: metricsFile.size },
        predictions: predictions === undefined
            ? null
            : { file: predictions.file, digest: `sha256:${predictions.sha256}`, size: predictions.size },
    };
}
/** The key is left out when there is nothing to tell, so that records of plain numbers stay as they were. */
function recordedDetails(details) {
    const recorded = Object.entries(details).map(([name, detail]) => {
        const { direction, standardError, samples, seeds, version, unit } = detail;
        return [
            name,
            {
                ...(direction === undefined ? {} : { direction }),
                ...(standardError === undefined ? {} : { standardError }),
                ...(samples === undefined ? {} : { samples }),
                ...(seeds === undefined ? {} : { seeds }),
                ...(version === undefined ? {} : { version }),
                ...(unit === undefined ? {} : { unit }),
            },
        ];
    });
    return recorded.length === 0 ? {} : { metricDetails: Object.fromEntries(recorded) };
}

;// CONCATENATED MODULE: ./build/src/training/training-cost.js
const SECONDS_PER_HOUR = 3_600;
const DECIMALS = 4;
/** What elapsed time costs, to four decimals; below one unit of the currency to four significant digits. */
function trainingCost(wallSeconds, { perHour, currency }) {
    const amount = (wallSeconds / SECONDS_PER_HOUR) * perHour;
    const rounded = amount < 1 ? amount.toPrecision(DECIMALS) : amount.toFixed(DECIMALS);
    return { amount: Number(rounded), currency, perHour };
}

;// CONCATENATED MODULE: ./build/src/training/candidate.js





/** The record that `compare` and `promote` rely on. */
function candidateRecord(facts) {
    const { model, inputKey, repository, commits, data } = facts;
    const files = [...facts.files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return {
        schema: 'trainyard/candidate/v1',
        model,
        inputKey,
        repository,
        commits,
        data,
        artifact: {
            name: (0,names/* modelArtifactName */.Rn)(model, inputKey),
            digest: (0,records_digest/* treeDigest */.fZ)(files),
            files,
            uri: facts.uri ?? null,
        },
        ...measurementRecord(facts),
        evaluationSet: (0,evaluation_set/* evaluationSetDigest */.p)(data),
        environment: facts.environment,
        usage: usageOf(facts),
        run: facts.run,
    };
}
/** Keys are left out when there is nothing to tell. */
function usageOf({ startedAt, finishedAt, cpuSeconds, peakMemoryBytes, telemetry, price, ...facts }) {
    const wallSeconds = Math.round(facts.wallSeconds * 1000) / 1000;
    const { gpus, timeline } = telemetry;
    return {
        startedAt: startedAt.toISOString(),
        finishedAt: finishedAt.toISOString(),
        wallSeconds,
        cpuSeconds: cpuSeconds === null ? null : Math.round(cpuSeconds * 100) / 100,
        peakMemoryBytes,
        ...(gpus === undefined ? {} : { gpus }),
        ...(timeline === undefined ? {} : { timeline }),
        ...(price === undefined ? {} : { cost: trainingCost(wallSeconds, price) }),
    };
}

// EXTERNAL MODULE: ./build/src/training/champion.js
var training_champion = __webpack_require__(66801);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/training/output-path.js
var output_path = __webpack_require__(53995);
;// CONCATENATED MODULE: ./build/src/training/collect-outputs.js




/** The candidate record holds the list of files, and the artifact service has a limit of its own. */
const MOST_MODEL_FILES = 10_000;
const LONGEST_PATH = 1_024;
/** Far above what the parser accepts, so that the parser can say what is wrong with a large file. */
const LARGEST_METRICS = 16 * 1024 * 1024;
const LARGEST_PREDICTIONS = 256 * 1024 * 1024;
/** Files that stand beside predictions in artifacts. */
const RESERVED = [names/* CANDIDATE_FILE */.Tz, names/* METRICS_FILE */.HL, names/* SCORE_FILE */.wJ];
/** The artifact service refuses names with these. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const BAD_NAME = /["<>|:*?\\\u0000-\u001f]/;
/**
 * Checks and reads what the training wrote. All problems are reported at once.
 * @param root absolute path of the work tree
 * @throws UserError `train.output-missing`, `train.output-empty`, `train.output-kind`, `train.output-outside`,
 *   `train.output-too-large`, `train.output-name`, and of a folder of MLflow `metrics.…`, `mlflow.…` and `file.not-regular`
 */
async function collectOutputs(files, root, paths) {
    const place = { files, root, writer: 'training' };
    const problems = [];
    const model = await attempted(problems, collectModel(place, paths.model));
    const measured = await measurement(place, paths, problems);
    (0,errors/* throwProblems */.Jh)(problems);
    if (model === undefined || measured === undefined)
        throw new Error('An output is missing without a problem.');
    return { model, ...measured };
}
/**
 * Checks and reads what a scoring command wrote: files with the names of the training's own. All problems are reported at once.
 * @param root absolute path of the folder that was given to the command
 * @throws UserError as `collectOutputs` does
 */
async function collectScore(files, root, { metrics, predictions, metricsReading }) {
    const named = {
        metrics: baseName(metrics),
        metricsReading,
        predictions: predictions === undefined ? undefined : baseName(predictions),
    };
    if (named.metrics === named.predictions) {
        throw new errors/* UserError */.yo('train.output-name', `Metrics and predictions are both called ${JSON.stringify(named.metrics)}.`, {
            hint: 'evaluate.command writes both to one folder, so give them different file names in train.outputs.',
        });
    }
    const problems = [];
    const measured = await measurement({ files, root, writer: 'scoring' }, named, problems);
    (0,errors/* throwProblems */.Jh)(problems);
    if (measured === undefined)
        throw new Error('An output is missing without a problem.');
    return measured;
}
async function measurement(place, paths, problems) {
    const metrics = await attempted(problems, collectMetrics(place, paths));
    const predictions = paths.predictions === undefined ? undefined : await attempted(problems, readPredictions(place, paths.predictions));
    return metrics === undefined ? undefined : { metrics, predictions };
}
async function attempted(problems, work) {
    try {
        return await work;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        problems.push(error);
        return undefined;
    }
}
const baseName = (path) => external_node_path_.posix.basename((0,output_path/* normalPath */.F)(path));
/** Why these predictions could not be kept beside the candidate's other files; checked before hours of training. */
function predictionsNameProblem(path) {
    const name = baseName(path);
    if (!RESERVED.includes(name) && !BAD_NAME.test(name))
        return undefined;
    return new errors/* UserError */.yo('train.output-name', `The predictions cannot be called ${JSON.stringify(name)}.`, {
        hint: `${RESERVED.join(', ')} can stand beside them. Write for example to predictions.csv.`,
    });
}
async function collectModel(place, path) {
    const { files } = place;
    const { realPath, kind } = await find(place, 'model', path);
    const found = await files.walk(realPath);
    if (found.length === 0 || found.every((file) => file.size === 0))
        throw empty('model', path);
    if (found.length > MOST_MODEL_FILES) {
        throw new errors/* UserError */.yo('train.output-too-large', `The model ${path} has ${found.length} files.`, {
            hint: `At most ${MOST_MODEL_FILES} are allowed. Checkpoints and caches do not belong into the model.`,
        });
    }
    const bad = found.find((file) => BAD_NAME.test(file.path) || file.path.length > LONGEST_PATH);
    if (bad !== undefined) {
        throw new errors/* UserError */.yo('train.output-name', `The model's file ${JSON.stringify(bad.path)} cannot be kept as an artifact.`, {
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
async function collectMetrics(place, paths) {
    if (paths.metricsReading?.format === 'mlflow') {
        const { realPath, kind } = await find(place, 'metrics', paths.metrics);
        if (kind === 'folder') {
            const { collectMlflowStore } = await __webpack_require__.e(/* import() */ 6558).then(__webpack_require__.bind(__webpack_require__, 16558));
            const stored = await collectMlflowStore(place.files, realPath, (0,output_path/* normalPath */.F)(paths.metrics));
            return { kind: 'mlflow-store', stored };
        }
    }
    return { kind: 'file', content: await readFile(place, 'metrics', paths.metrics, LARGEST_METRICS) };
}
async function readPredictions(place, path) {
    const content = await readFile(place, 'predictions', path, LARGEST_PREDICTIONS);
    return { file: baseName(path), content };
}
async function readFile(place, what, path, maximum) {
    const { realPath, kind, size } = await find(place, what, path);
    if (kind !== 'file') {
        throw new errors/* UserError */.yo('train.output-kind', `The ${what} output ${path} is a folder.`, {
            hint: `train.outputs.${what} names one file${what === 'metrics' ? ', or with `format: mlflow` a folder of MLflow' : ''}.`,
        });
    }
    if (size > maximum) {
        throw new errors/* UserError */.yo('train.output-too-large', `The ${what} file ${path} has ${size} bytes.`, {
            hint: `At most ${maximum} bytes are allowed.`,
        });
    }
    const content = await place.files.read(realPath, maximum);
    if (content === undefined || content.byteLength === 0)
        throw empty(what, path);
    return content;
}
async function find({ files, root, writer }, what, path) {
    const place = await (0,output_path/* placeOf */.$)(files, root, (0,output_path/* normalPath */.F)(path));
    if (place.kind === 'outside') {
        const tree = writer === 'training' ? 'the work tree' : 'the folder for it';
        throw new errors/* UserError */.yo('train.output-outside', `The ${what} output ${path} leads out of ${tree}.`, {
            hint: `Let the ${writer} write the file itself there, not a symbolic link to another place.`,
        });
    }
    const found = place.kind === 'inside' ? await files.stat(place.realPath) : undefined;
    if (place.kind === 'absent' || found === undefined) {
        throw new errors/* UserError */.yo('train.output-missing', `The ${writer} ended without writing its ${what} to ${path}.`, {
            hint: writer === 'training'
                ? `Write it there, or correct train.outputs.${what}. Paths are relative to the repository root.`
                : `Write it to the folder that {out} stands for, under the file name of train.outputs.${what}.`,
        });
    }
    if (found.kind === 'other') {
        throw new errors/* UserError */.yo('train.output-kind', `The ${what} output ${path} is neither a file nor a folder.`);
    }
    return { realPath: place.realPath, kind: found.kind, size: found.size };
}
function empty(what, path) {
    return new errors/* UserError */.yo('train.output-empty', `The ${what} output ${path} is empty.`, {
        hint: 'Was the command interrupted while it wrote? Its log is in the log artifact.',
    });
}

// EXTERNAL MODULE: ./build/src/training/gpu/readable-gpus.js
var readable_gpus = __webpack_require__(96677);
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
function environmentRecord(machine, python, gpus) {
    return {
        os: machine.operatingSystem.slice(0, LONGEST_VALUE),
        architecture: machine.architecture,
        processor: machine.processor.slice(0, LONGEST_VALUE),
        processors: machine.processorCount,
        'memory-bytes': machine.memoryBytes,
        ...gpuPart(gpus),
        ...(python === undefined ? {} : pythonPart(python)),
    };
}
/** `2 × NVIDIA H100 80GB HBM3`; nothing without a GPU. */
function gpuPart({ names, drivers }) {
    return {
        ...(names.length === 0 ? {} : { gpu: (0,readable_gpus/* countedNames */.Zh)(names).slice(0, LONGEST_VALUE) }),
        ...(drivers.length === 0 ? {} : { 'gpu-driver': drivers.join(', ').slice(0, LONGEST_VALUE) }),
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
        'packages-sha256': (0,records_digest/* sha256 */.sc)(packages.join('\n')),
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
const LONGEST = 300;
function failure_signs_short(text) {
    const line = text.trim();
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

;// CONCATENATED MODULE: ./build/src/training/exit-cause.js

/** The cause of a failure in one sentence; undefined when the command succeeded. */
function exitCause(end) {
    const { exit, timeout, what = 'training' } = end;
    switch (exit.kind) {
        case 'exited':
            return exit.code === 0 ? undefined : failure(describeCode(exit.code), killedBy(exit.code), end);
        case 'signalled':
            return failure(`was ended by the signal ${exit.signal}`, exit.signal, end);
        case 'timed-out':
            return {
                reason: 'train.timeout',
                cause: 'timeout',
                message: `The ${what} was stopped: it did not end within ${timeout}.${forced(exit.forced)}`,
                hint: `Raise train.timeout, or let the ${what} do less.`,
            };
        case 'cancelled':
            return {
                reason: 'train.cancelled',
                cause: 'cancelled',
                message: `The ${what} was cancelled.${forced(exit.forced)}`,
                hint: undefined,
            };
        case 'not-started':
            return {
                reason: 'train.not-started',
                cause: 'not-started',
                message: `The ${what} could not be started. ${exit.message}`,
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
function failure(ending, signal, { tail, outOfMemoryKills, what = 'training' }) {
    const { cause, sentence, hint } = memoryKill(signal, tail, outOfMemoryKills) ?? knownSign(tail) ?? signalMeaning(signal) ?? UNKNOWN;
    const message = sentence === undefined
        ? `The ${what} command ${ending}.`
        : `The ${what} failed: ${withFullStop(sentence)} The command ${ending}.`;
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
            ? 'the machine ran out of memory and the kernel killed a process of the command'
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
/** A sentence that has its end: error texts come with or without a full stop. */
function withFullStop(sentence) {
    return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

// EXTERNAL MODULE: ./build/src/metrics/parse-metrics.js + 14 modules
var parse_metrics = __webpack_require__(46948);
;// CONCATENATED MODULE: ./build/actions/train/read-metrics.js

/**
 * The metrics of a training: what its metrics file or its folder of MLflow says, or what a tracking server knows of the run that the
 * file names.
 * Throws `UserError('metrics.…')` and `UserError('mlflow.…')`.
 * @param written content of the metrics file or folder
 * @param tracking undefined when the file holds the metrics itself
 */
async function readMetrics(written, { metrics: file, metricsReading = {} }, tracking, log) {
    const { format, ...reading } = metricsReading;
    if (written.kind === 'mlflow-store') {
        const { parseMlflowStore, storedRunText } = await __webpack_require__.e(/* import() */ 8328).then(__webpack_require__.bind(__webpack_require__, 68328));
        const parsed = parseMlflowStore(written.stored, reading);
        log.info(`Read the metrics of a run of MLflow in ${written.stored.folder}.`);
        return { content: new TextEncoder().encode(storedRunText(written.stored, parsed)), parsed };
    }
    if (format !== 'mlflow-run') {
        return { content: written.content, parsed: await (0,parse_metrics.parseMetrics)(written.content, file, { ...reading, format }) };
    }
    if (tracking === undefined)
        throw new Error('A tracked run has no server.');
    const id = new TextDecoder().decode(written.content).trim();
    const content = await tracking.run(id);
    log.info(`Read the metrics of the run ${id} of MLflow.`);
    const { epoch, ...lasting } = reading;
    const last = await (0,parse_metrics.parseMetrics)(content, file, { ...lasting, format: 'mlflow' });
    if (epoch !== 'best')
        return { content, parsed: last };
    const history = await tracking.history(id, Object.keys(last.metrics));
    const best = await (0,parse_metrics.parseMetrics)(history, file, { ...reading, format: 'mlflow' });
    return { content: history, parsed: { ...best, notes: [...new Set([...last.notes, ...best.notes])] } };
}

;// CONCATENATED MODULE: ./build/actions/train/measure.js


/** Reads the metrics that a command wrote. Throws as `readMetrics` does. */
async function measure(written, outputs, { tracking, log }) {
    const { content, parsed } = await readMetrics(written.metrics, outputs, tracking, log);
    const { predictions } = written;
    const { metrics, details, format, notes } = parsed;
    return {
        files: { metrics: content, predictions },
        facts: {
            metrics,
            details,
            metricsFile: { format, ...contentDigest(content) },
            predictions: predictions && { file: predictions.file, ...contentDigest(predictions.content) },
        },
        notes,
    };
}
const contentDigest = (content) => ({ sha256: (0,records_digest/* sha256 */.sc)(content), size: content.byteLength });

// EXTERNAL MODULE: ./build/src/config/input-key.js + 1 modules
var input_key = __webpack_require__(56544);
// EXTERNAL MODULE: ./build/src/config/load.js + 7 modules
var load = __webpack_require__(85181);
// EXTERNAL MODULE: ./build/src/config/project.js
var config_project = __webpack_require__(35949);
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
    const paths = outputs.map(output_path/* normalPath */.F);
    const problems = await Promise.all(paths.map((path) => problemWith(files, root, path, tracked)));
    (0,errors/* throwProblems */.Jh)(problems.filter((problem) => problem !== undefined));
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
        return new errors/* UserError */.yo('train.output-tracked', `The output ${path} is part of the repository (${owned.path}).`, {
            file: owned.path,
            hint: `Take it out with "git rm -r --cached" and add it to .gitignore, or let the training write elsewhere.`,
        });
    }
    const isUnsafe = path === '..' || path.startsWith('../') || path.startsWith('/');
    const place = isUnsafe ? { kind: 'outside' } : await (0,output_path/* placeOf */.$)(files, root, external_node_path_.posix.dirname(path));
    const isGit = path === '.git' || path.startsWith('.git/');
    if (place.kind !== 'outside' && !isGit)
        return undefined;
    return new errors/* UserError */.yo('train.output-outside', `The output ${path} lies outside of the repository's work tree.`, {
        hint: 'Remove the symbolic link on its way, or let the training write elsewhere.',
    });
}

// EXTERNAL MODULE: ./build/src/config/csv-dialect.js
var csv_dialect = __webpack_require__(43211);
// EXTERNAL MODULE: ./build/src/config/lfs-pointer.js
var lfs_pointer = __webpack_require__(49115);
// EXTERNAL MODULE: ./build/src/data/dataset-files.js
var dataset_files = __webpack_require__(64404);
;// CONCATENATED MODULE: ./build/src/training/row-count.js
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;
const USUAL = {
    csv: { quote: QUOTE, comment: undefined, hasHeader: true },
    tsv: { quote: undefined, comment: undefined, hasHeader: true },
    jsonl: { quote: undefined, comment: undefined, hasHeader: false },
};
/**
 * Data rows of a file: records without the header for `csv` and `tsv`, lines for `jsonl`; blank lines do not count.
 * Counts bytes as they come and judges nothing: a malformed file gives some number, `validate` says what is wrong with it.
 */
async function countRows(format, chunks, { quote, comment, hasHeader } = USUAL[format]) {
    let rows = 0;
    let isBlank = true;
    let isComment = false;
    let isQuoted = false;
    for await (const chunk of chunks) {
        for (const byte of chunk) {
            if (isBlank && byte === comment)
                isComment = true;
            // A doubled quote inside a quoted field closes and opens it again, which comes to the same.
            if (byte === quote && !isComment)
                isQuoted = !isQuoted;
            if (byte === LINE_FEED && !isQuoted) {
                if (!isBlank && !isComment)
                    rows += 1;
                isBlank = true;
                isComment = false;
            }
            else if (byte !== CARRIAGE_RETURN) {
                isBlank = false;
            }
        }
    }
    if (!isBlank && !isComment)
        rows += 1;
    return hasHeader ? Math.max(0, rows - 1) : rows;
}

;// CONCATENATED MODULE: ./build/actions/train/describe-data.js





/** Counting reads whole files; above this it would delay the training. Bytes of a data set. */
const LARGEST_COUNTED = 256 * 1024 * 1024;
/** What goes into a training, with the rows of what lies in git as it is. */
function describeData(files, workspace, datasets, digests) {
    return Promise.all(digests.map(async (known) => {
        const { name, path, role, digest, source, size } = known;
        const dataset = datasets.find((set) => set.name === name);
        const rows = dataset === undefined ? null : await rowsOf(files, workspace, dataset, known);
        return { name, path, role, digest, source, size, rows };
    }));
}
/** Null when they cannot be counted here. */
async function rowsOf(files, workspace, dataset, digest) {
    const parts = digest.files.length === 0 ? [dataset.path] : digest.files.map(({ path }) => path);
    if (digest.source !== 'content' || digest.files.some((file) => !file.digest.startsWith('git:')))
        return null;
    const found = [];
    let bytes = 0;
    for (const path of parts) {
        const part = await partOf(files, workspace, dataset, path);
        if (part === undefined)
            return null;
        found.push(part);
        bytes += part.size;
        if (bytes > LARGEST_COUNTED)
            return null;
    }
    let rows = 0;
    for (const { format, layout, realPath } of found)
        rows += await countRows(format, files.stream(realPath), layout);
    return rows;
}
async function partOf(files, workspace, dataset, path) {
    const ending = (0,dataset_files/* formatOfPath */.gj)(path);
    const format = dataset.format ?? ending.format;
    if (ending.compression !== 'none' || !hasAsciiBytes(dataset.encoding))
        return undefined;
    if (format === undefined || format === 'json' || format === 'parquet')
        return undefined;
    const place = await (0,output_path/* placeOf */.$)(files, workspace, path);
    const stat = place.kind === 'inside' ? await files.stat(place.realPath) : undefined;
    if (place.kind !== 'inside' || stat?.kind !== 'file' || (await isPointer(files, place.realPath, stat.size))) {
        return undefined;
    }
    return { realPath: place.realPath, size: stat.size, format, layout: layoutOf(dataset, format) };
}
/** In these encodings a line end is no byte of its own, or a byte of a line end can be part of something else. */
const hasAsciiBytes = (encoding) => !/^(utf-16|iso-2022)/.test(encoding);
/** Of several files nobody has looked whether Git LFS has replaced them. */
async function isPointer(files, path, size) {
    if (size > lfs_pointer/* LONGEST_LFS_POINTER */.F)
        return false;
    const content = await files.read(path, lfs_pointer/* LONGEST_LFS_POINTER */.F);
    return (0,lfs_pointer/* parseLfsPointer */.y)(new TextDecoder().decode(content)).kind !== 'none';
}
function layoutOf({ csv }, format) {
    if (format === 'jsonl')
        return undefined;
    const { quote, comment, columns } = (0,csv_dialect/* csvDialect */.F)(csv, format);
    return { quote, comment, hasHeader: columns === undefined };
}

;// CONCATENATED MODULE: ./build/actions/train/prepare.js







/** Checks everything that can be known before hours of training, then clears the outputs. */
async function prepare(inputs, { workspace, pullRequest }, { git, files, log, openStore, openTracking }) {
    if (pullRequest?.fromFork === true)
        throw fork();
    const head = await git.head();
    const commits = await commitsOf(git, head, pullRequest);
    const tree = await git.tree(head);
    const project = await (0,load/* loadProject */.g)(tree, inputs.config);
    const model = modelOf(project, inputs.model);
    (0,errors/* throwProblems */.Jh)(problemsWith(project, model));
    const key = (await (0,input_key/* inputKeys */.n)(tree, project)).get(model.name);
    if (key?.key !== inputs.inputKey)
        throw otherKey(inputs, key?.key, head);
    const store = inputs.store === undefined ? undefined : openStore(inputs.store);
    const { outputs } = model.train;
    const tracking = outputs.metricsReading?.format === 'mlflow-run' ? await openTracking() : undefined;
    const paths = (0,config_project/* outputPaths */.uk)(outputs).map(({ path }) => path);
    const removed = await clearOutputs(files, workspace, paths, await tree.list());
    if (removed.length > 0)
        log.info(`Removed what was there before the training: ${removed.join(', ')}`);
    return { model, key, commits, data: await describeData(files, workspace, model.data, key.data), store, tracking };
}
function fork() {
    return new errors/* UserError */.yo('train.fork', 'This pull request comes from a fork: its code is not run on a training machine.', {
        decision: 'blocked',
        hint: 'A maintainer who has read the change can push it to a branch of this repository and open a pull request there.',
    });
}
/**
 * The commits a candidate belongs to. Of a pull request GitHub checks out the test merge, whose parents are the base and
 * the head.
 */
async function commitsOf(git, head, pullRequest) {
    if (pullRequest === undefined)
        return { head, base: null, merge: null };
    if (head === pullRequest.head)
        return { head, base: pullRequest.base, merge: null };
    const [base, merged] = await git.parents(head);
    if (base !== undefined && merged === pullRequest.head)
        return { head: pullRequest.head, base, merge: head };
    throw new errors/* UserError */.yo('train.wrong-commit', `The checked-out commit ${head} is neither the pull request’s head nor its test merge.`, {
        hint: 'Use actions/checkout without `ref`, or with the ref of this very run.',
    });
}
function modelOf(project, name) {
    const model = (0,config_project/* modelNamed */.XI)(project, name);
    if (model !== undefined)
        return model;
    throw new errors/* UserError */.yo('config.unknown-model', `There is no model ${JSON.stringify(name)} in ${project.file}.`, {
        file: project.file,
        hint: `It has these models: ${project.models.map((known) => known.name).join(', ')}.`,
    });
}
function problemsWith(project, { name, train }) {
    const asked = { gpu: train.gpu, disk: train.diskBytes, retry: train.retry };
    const unsupported = Object.entries(asked).flatMap(([key, value]) => value === undefined
        ? []
        : [
            new errors/* UserError */.yo('train.unsupported', `train.${key} is not supported yet.`, {
                ...(0,config_project/* positionOf */.df)(project, (0,config_project/* pointerOf */.rq)(['models', name, 'train', key])),
                hint: `Remove the key: a check that is written down but not made would promise too much.`,
            }),
        ]);
    const { predictions } = train.outputs;
    const nameProblem = predictions === undefined ? undefined : predictionsNameProblem(predictions);
    return nameProblem === undefined ? unsupported : [...unsupported, nameProblem];
}
function otherKey(inputs, found, head) {
    const key = found === undefined ? 'no input key' : `the input key ${found.slice(0, 12)}…`;
    return new errors/* UserError */.yo('train.input-key-mismatch', `At ${head.slice(0, 7)} the model ${inputs.model} has ${key}, but ${inputs.inputKey.slice(0, 12)}… was planned.`, { hint: 'Train the commit that `plan` has seen: check out the same ref in both jobs, and run all jobs again.' });
}

// EXTERNAL MODULE: ./build/src/records/read-record.js + 4 modules
var read_record = __webpack_require__(7717);
;// CONCATENATED MODULE: ./build/actions/train/publish.js




/**
 * Uploads the model, copies it and what is told of it into the store, and uploads the candidate last: where a candidate is, its model is.
 */
async function publish({ outputs, folder, store, retentionDays, model, inputKey, record }, { artifacts, files }) {
    const { root, isFolder, files: modelFiles } = outputs.model;
    await artifacts.upload({
        name: (0,names/* modelArtifactName */.Rn)(model, inputKey),
        root,
        files: modelFiles.map((file) => file.path),
        // Weights do not compress: trying costs minutes per gigabyte.
        packing: isFolder ? { kind: 'zip', level: 0 } : { kind: 'raw' },
        retentionDays,
    });
    const uri = await store?.put(model, (0,records_digest/* treeDigest */.fZ)(modelFiles), root, modelFiles);
    const candidate = record(uri);
    const contents = await writeRecord(files, folder, {
        file: names/* CANDIDATE_FILE */.Tz,
        record: candidate,
        read: read_record/* readCandidate */.G9,
        ...outputs,
    });
    const recorded = [...contents].map(([path, content]) => ({
        path,
        size: content.byteLength,
        sha256: (0,records_digest/* sha256 */.sc)(content),
    }));
    // The artifact expires; a later model is still compared with this one row by row.
    await store?.putRecord(model, candidate.artifact.digest, (0,records_digest/* recordDigest */.kd)(candidate), folder, recorded);
    await artifacts.upload({
        name: (0,names/* candidateArtifactName */.xl)(model, inputKey),
        root: folder,
        files: [...contents.keys()],
        packing: { kind: 'zip', level: 6 },
        retentionDays,
    });
    return candidate;
}
/**
 * Writes a record, the metrics and the predictions side by side. A record that nobody could read is told here, and not by whoever comes for it.
 * @returns contents by file name
 */
async function writeRecord(files, folder, { file, record, read, metrics, predictions }) {
    const told = new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`);
    read(told, file);
    const contents = new Map([
        [file, told],
        [names/* METRICS_FILE */.HL, metrics],
    ]);
    if (predictions !== undefined)
        contents.set(predictions.file, predictions.content);
    for (const [name, content] of contents)
        await files.write(external_node_path_.posix.join(folder, name), content);
    return contents;
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

// EXTERNAL MODULE: ./build/src/training/gpu/gpu-reading.js
var gpu_reading = __webpack_require__(22378);
;// CONCATENATED MODULE: ./build/src/training/gpu/gpu-totals.js

/** A look that finds less than this share busy finds the GPU idle. */
const IDLE_BELOW = 0.05;
const JOULES_PER_KILOWATT_HOUR = 3_600_000;
function gpuTotals() {
    const totals = new Map();
    return {
        add(readings, seconds) {
            for (const reading of readings) {
                const key = keyOf(reading, totals);
                const total = totals.get(key) ?? emptyTotal(reading);
                if (!totals.has(key) && totals.size === gpu_reading/* MOST_GPUS */.uu)
                    continue;
                totals.set(key, total);
                addReading(total, reading, seconds);
            }
        },
        finish: () => [...totals.values()].map(gpu_totals_usageOf),
    };
}
/** A GPU in trouble may not tell its identifier for a moment: then it is the one that was last seen in this place. */
function keyOf({ uuid, index }, totals) {
    return uuid ?? [...totals].find(([, total]) => total.index === index)?.[0] ?? `${index}`;
}
const emptyTotal = ({ name, index }) => ({
    index,
    name,
    memoryBytes: null,
    peakBytes: null,
    looks: 0,
    busy: 0,
    idleLooks: 0,
    watts: null,
    joules: null,
});
function addReading(total, reading, seconds) {
    total.index = reading.index;
    total.memoryBytes = larger(total.memoryBytes, reading.memoryBytes);
    total.peakBytes = larger(total.peakBytes, reading.usedBytes);
    if (reading.utilization !== null) {
        total.looks += 1;
        total.busy += reading.utilization;
        total.idleLooks += reading.utilization < IDLE_BELOW ? 1 : 0;
    }
    // The trapezoid rule.
    if (reading.watts !== null && total.watts !== null && seconds > 0) {
        total.joules = (total.joules ?? 0) + ((total.watts + reading.watts) / 2) * seconds;
    }
    total.watts = reading.watts;
}
const larger = (one, other) => one === null || other === null ? (one ?? other) : Math.max(one, other);
function gpu_totals_usageOf({ name, memoryBytes, peakBytes, looks, busy, idleLooks, joules }) {
    const share = (sum) => (looks === 0 ? null : Number((sum / looks).toFixed(3)));
    return {
        name,
        memoryBytes,
        utilization: share(busy),
        idle: share(idleLooks),
        peakMemoryBytes: peakBytes,
        kilowattHours: joules === null ? null : Number((joules / JOULES_PER_KILOWATT_HOUR).toPrecision(4)),
    };
}

;// CONCATENATED MODULE: ./build/src/training/timeline.js
const MOST_POINTS = 120;
const SHORTEST_SPAN = 1;
const FEWEST_POINTS = 2;
const timeline_DECIMALS = {
    processors: 2,
    memoryBytes: 0,
    gpuUtilization: 3,
    gpuMemoryBytes: 0,
    gpuWatts: 1,
};
/** Means over equal spans. When there are too many, neighbours become one and the spans twice as long. */
function timelineFolder() {
    const series = {
        processors: emptySeries(),
        memoryBytes: emptySeries(),
        gpuUtilization: emptySeries(),
        gpuMemoryBytes: emptySeries(),
        gpuWatts: emptySeries(),
    };
    let span = SHORTEST_SPAN;
    const makeRoomFor = (end) => {
        while (end > MOST_POINTS * span) {
            span *= 2;
            for (const one of Object.values(series))
                halve(one);
        }
    };
    return {
        cover(name, from, to, value) {
            if (value === null || !Number.isFinite(to) || !(from >= 0 && from < to))
                return;
            makeRoomFor(to);
            const { seconds, sums } = series[name];
            for (let index = Math.floor(from / span); index * span < to; index += 1) {
                const overlap = Math.min(to, (index + 1) * span) - Math.max(from, index * span);
                seconds[index] = (seconds[index] ?? 0) + overlap;
                sums[index] = (sums[index] ?? 0) + value * overlap;
            }
        },
        finish(end) {
            if (!Number.isFinite(end) || end < FEWEST_POINTS * SHORTEST_SPAN)
                return undefined;
            makeRoomFor(end);
            // A last span of which less than a half belongs to the training would be an outlier.
            const points = Math.round(end / span);
            const means = (name) => meansOf(series[name], points, timeline_DECIMALS[name]);
            const timeline = {
                secondsPerPoint: span,
                processors: means('processors'),
                memoryBytes: means('memoryBytes'),
                gpuUtilization: means('gpuUtilization'),
                gpuMemoryBytes: means('gpuMemoryBytes'),
                gpuWatts: means('gpuWatts'),
            };
            const { secondsPerPoint: _, ...lists } = timeline;
            return Object.values(lists).some((list) => list.length > 0) ? timeline : undefined;
        },
    };
}
const emptySeries = () => ({ seconds: new Float64Array(MOST_POINTS), sums: new Float64Array(MOST_POINTS) });
function halve({ seconds, sums }) {
    for (const values of [seconds, sums]) {
        for (let index = 0; index < MOST_POINTS / 2; index += 1) {
            values[index] = (values[2 * index] ?? 0) + (values[2 * index + 1] ?? 0);
        }
        values.fill(0, MOST_POINTS / 2);
    }
}
/** Empty when nothing at all was measured. */
function meansOf({ seconds, sums }, points, decimals) {
    const means = Array.from({ length: points }, (_, index) => {
        const measured = seconds[index] ?? 0;
        return measured > 0 ? Number(((sums[index] ?? 0) / measured).toFixed(decimals)) : null;
    });
    return means.every((mean) => mean === null) ? [] : means;
}

;// CONCATENATED MODULE: ./build/src/training/telemetry.js


/** Longer gaps between looks, as of a machine that slept, count as this long. */
const LONGEST_GAP = 60;
function telemetry() {
    const timeline = timelineFolder();
    const totals = gpuTotals();
    const drivers = new Set();
    let usage = {
        seconds: 0,
        cpuSeconds: 0,
        memoryBytes: null,
    };
    let gpus = [];
    let lookedAt = 0;
    let hasSeen = false;
    let hasLooked = false;
    const takeReadings = (seconds, readings) => {
        const from = Math.max(lookedAt, seconds - LONGEST_GAP);
        for (const [name, value] of GPU_SERIES) {
            timeline.cover(name, from, seconds, between(together(gpus, value), together(readings, value)));
        }
        totals.add(readings, hasSeen ? seconds - from : 0);
        for (const { driver } of readings)
            if (driver !== null)
                drivers.add(driver);
        [gpus, lookedAt, hasSeen, hasLooked] = [readings, seconds, true, true];
    };
    return {
        takeUsage(seconds, { cpuSeconds, memoryBytes }) {
            const before = usage;
            const length = seconds - before.seconds;
            if (!(length > 0))
                return;
            const spent = cpuSeconds === null || before.cpuSeconds === null ? null : cpuSeconds - before.cpuSeconds;
            timeline.cover('processors', before.seconds, seconds, spent === null ? null : Math.max(0, spent / length));
            timeline.cover('memoryBytes', before.seconds, seconds, between(before.memoryBytes, memoryBytes));
            usage = { seconds, cpuSeconds, memoryBytes };
        },
        takeLook(seconds, look) {
            switch (look.kind) {
                case 'seen':
                    takeReadings(seconds, look.readings);
                    break;
                case 'none':
                    hasLooked = true;
                    gpus = [];
                    break;
                case 'failed':
                    gpus = look.last ? [] : gpus;
                    break;
            }
        },
        gpusNow: () => gpus,
        finish: (end) => ({
            gpus: hasLooked ? totals.finish() : undefined,
            timeline: timeline.finish(end),
            gpuDrivers: [...drivers].sort(),
        }),
    };
}
/** The load of several is their mean: each counts with its part. */
const GPU_SERIES = [
    [
        'gpuUtilization',
        ({ utilization }, count) => (utilization === null ? null : utilization / count),
    ],
    ['gpuMemoryBytes', ({ usedBytes }) => usedBytes],
    ['gpuWatts', ({ watts }) => watts],
];
/** A value of all GPUs: what one of them does not tell is not known of all together. */
function together(readings, read) {
    const values = readings.map((reading) => read(reading, readings.length)).filter((value) => value !== null);
    if (values.length === 0 || values.length < readings.length)
        return null;
    return values.reduce((total, value) => total + value, 0);
}
/** Mean of two looks over the time between them; what was before the first is not known. */
function between(before, now) {
    if (now === null)
        return null;
    return before === null ? now : (before + now) / 2;
}

;// CONCATENATED MODULE: ./build/actions/train/run-command.js








const LOG_FILES = { training: 'train.log', scoring: 'score.log' };
const PACKAGES_FILE = 'packages.txt';
const LARGEST_LOG = 512 * 1024 * 1024;
/** GitHub shows logs up to a few megabytes; beyond that they can only be downloaded. */
const MOST_SHOWN_LINES = 10_000;
const SIGN_OF_LIFE = 30_000;
const PROBE_TIMEOUT = 20_000;
/**
 * Runs the training command of a model and shows its output. After a training it asks which Python and packages it has used. A command
 * that scores a model stands in the place of the training's, and gets the same supervision and environment.
 */
async function runCommand({ name, train }, { workspace, folder, environment, tag, scoring }, { processes, gpus, files, clock, log }) {
    const what = scoring === undefined ? 'training' : 'scoring';
    const home = external_node_path_.posix.join(folder, 'home');
    const logs = external_node_path_.posix.join(folder, 'logs');
    await files.makeFolder(home);
    await files.makeFolder(logs);
    const child = { ...childEnvironment(environment, { model: name, seed: train.seed, tag, home }), ...scoring };
    const request = { directory: workspace, environment: child, tag: RUN_TAG };
    log.info(`${what === 'training' ? 'Training' : 'Scoring'} ${name}: ${train.command}`);
    const startedAt = clock.now();
    const start = clock.monotonic();
    const elapsed = () => clock.monotonic() - start;
    const filter = logFilter({ interval: SIGN_OF_LIFE, maximumLines: MOST_SHOWN_LINES }, 0);
    const show = (lines) => {
        for (const line of lines)
            log.info(line);
    };
    const measured = telemetry();
    const logLook = lookLogger(log);
    const stopLooking = gpus.start(child, (look) => {
        measured.takeLook(elapsed() / 1000, look);
        logLook(look);
    });
    const running = processes.run({
        ...request,
        command: train.command,
        timeoutMilliseconds: train.timeoutMilliseconds,
        graceMilliseconds: train.graceMilliseconds,
        logFile: { path: external_node_path_.posix.join(logs, LOG_FILES[what]), maximumBytes: LARGEST_LOG },
        onLine: (line) => show(filter.take(line, elapsed())),
        onPulse: (usage) => {
            measured.takeUsage(elapsed() / 1000, usage);
            show(filter.pulse(elapsed(), () => signOfLife(what, elapsed(), usage, measured.gpusNow())));
        },
    });
    // Whatever happens, nobody looks on: a watch would keep the step from ending.
    const result = await running.finally(stopLooking);
    const wallSeconds = elapsed() / 1000;
    const finishedAt = clock.now();
    measured.takeUsage(wallSeconds, result.usage);
    show(filter.close());
    // A cancelled step has seconds left: they belong to the log.
    const isProbed = what === 'training' && result.exit.kind !== 'cancelled';
    const python = isProbed ? await probePython(train.command, request, processes) : undefined;
    const isListed = python !== undefined && (await writePackages(external_node_path_.posix.join(logs, PACKAGES_FILE), python, { files, log }));
    return {
        result,
        startedAt,
        finishedAt,
        wallSeconds,
        telemetry: measured.finish(wallSeconds),
        tail: filter.tail(),
        python,
        logs: { root: logs, files: [LOG_FILES[what], ...(isListed ? [PACKAGES_FILE] : [])] },
    };
}
/** Best effort too: a training that has filled the disk is not lost for it. Returns whether the list is there. */
async function writePackages(path, { packages }, { files, log }) {
    try {
        await files.write(path, `${packages.join('\n')}\n`);
        return true;
    }
    catch (error) {
        log.warning(`The list of Python packages is not kept: ${(0,errors/* messageOf */.bD)(error)}`);
        return false;
    }
}
/** Says once why GPUs are not measured, or not any more: a training goes on without. */
function lookLogger(log) {
    let hasSeen = false;
    let hasSaid = false;
    return (look) => {
        hasSeen ||= look.kind === 'seen';
        if (look.kind !== 'failed' || hasSaid || (hasSeen && !look.last))
            return;
        hasSaid = true;
        log.info(`[GPUs are not measured${hasSeen ? ' any more' : ''}: ${look.why}]`);
    };
}
function signOfLife(what, elapsed, { cpuSeconds, peakMemoryBytes }, readings) {
    const gpus = (0,readable_gpus/* readableGpus */.Y2)(readings);
    const cpu = cpuSeconds === null ? [] : [`CPU time ${(0,amounts/* readableTime */.GI)(cpuSeconds * 1000)}`];
    const memory = peakMemoryBytes === null ? [] : [`peak memory ${(0,amounts/* readableSize */.g1)(peakMemoryBytes)}`];
    return `[still ${what} after ${(0,amounts/* readableTime */.GI)(elapsed)}: ${[...cpu, ...memory, ...(gpus === '' ? [] : [gpus])].join(', ') || 'no figures'}]`;
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

;// CONCATENATED MODULE: ./build/src/training/score-command.js
/** Variables by which a scoring command finds the model in production and the folder to write to. */
const CHAMPION_VARIABLE = 'TRAINYARD_CHAMPION';
const OUT_VARIABLE = 'TRAINYARD_OUT';
/**
 * `evaluate.command` with `{model}` and `{out}` replaced by quoted shell variables: a path is never made part of a command line, so no
 * character of it can mean anything to the shell. Quotes directly around a placeholder are taken away, because inside them the variable
 * would be unquoted again.
 */
function scoreCommand(command) {
    return command
        .replace(/(["']?)\{model\}\1/g, `"$$${CHAMPION_VARIABLE}"`)
        .replace(/(["']?)\{out\}\1/g, `"$$${OUT_VARIABLE}"`);
}

;// CONCATENATED MODULE: ./build/src/training/score-record.js

/** The record that `compare` takes in place of the numbers that production was released with. */
function scoreRecord(facts) {
    const { model, inputKey, repository, commits, champion, evaluationSet, run } = facts;
    const { version, candidateDigest, artifact, command } = champion;
    return {
        schema: 'trainyard/score/v1',
        model,
        inputKey,
        repository,
        commits,
        champion: { version, candidateDigest, artifactDigest: artifact.digest },
        command,
        evaluationSet,
        ...measurementRecord(facts),
        run,
    };
}

;// CONCATENATED MODULE: ./build/actions/train/upload-log.js

/** Uploads what a command printed. A warning when it cannot be uploaded. @returns the artifact's name when it could */
async function uploadLog({ logs }, { name, retentionDays }, { artifacts, log }) {
    try {
        await artifacts.upload({ name, ...logs, packing: { kind: 'zip', level: 6 }, retentionDays });
        return name;
    }
    catch (error) {
        log.warning(`The log could not be uploaded: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/actions/train/score.js














/** Bytes, far above what a runner's disk has room for. */
const LARGEST_CHAMPION = 256 * 1024 ** 3;
/**
 * Scores the model in production on the evaluation data of this checkout with `evaluate.command`, and uploads the score. What goes wrong
 * is told and never thrown: the candidate is there already, and is worth a report without the score.
 */
async function scoreChampion(champion, preparation, context, ports) {
    const { version } = champion;
    const made = await attempt(() => ports.files.temporaryFolder('trainyard-champion-'));
    if (made.kind === 'failed')
        return { kind: 'not-scored', version, logArtifact: undefined, problem: made.problem };
    const folder = made.value;
    try {
        const ended = await attempt(() => execute(champion, preparation, { ...context, folder }, ports));
        if (ended.kind === 'failed')
            return { kind: 'not-scored', version, logArtifact: undefined, problem: ended.problem };
        const { logArtifact } = ended.value;
        const scored = await attempt(() => publishScore(champion, preparation, { ...context, folder, ...ended.value }, ports));
        return scored.kind === 'done'
            ? { kind: 'scored', version, logArtifact, ...scored.value }
            : { kind: 'not-scored', version, logArtifact, problem: scored.problem };
    }
    finally {
        // A model can fill the disk; what cannot be removed goes with the job.
        await attempt(() => ports.files.remove(folder));
    }
}
async function attempt(work) {
    try {
        return { kind: 'done', value: await work() };
    }
    catch (error) {
        const problems = error instanceof errors/* UserErrors */.tQ ? error.problems : [error];
        return { kind: 'failed', problem: problems.map(explained).join(' ') };
    }
}
/** What went wrong and what to do about it. */
function explained(error) {
    const hint = error instanceof errors/* UserError */.yo ? error.hint : undefined;
    return [withFullStop((0,errors/* messageOf */.bD)(error)), ...(hint === undefined ? [] : [hint])].join(' ');
}
/** Fetches the model, runs the command and uploads its log. */
async function execute(champion, { model, key, store }, { folder, ...context }, ports) {
    const evaluationSet = (0,evaluation_set/* evaluationSetDigest */.p)(key.data);
    if (evaluationSet === null)
        throw notPossible('The model declares no evaluation data.');
    if (store === undefined)
        throw notPossible('No model store is given that could hold it.');
    const out = external_node_path_.posix.join(folder, 'out');
    await ports.files.makeFolder(out);
    const path = await fetchChampion(champion, store, external_node_path_.posix.join(folder, 'model'), ports);
    ports.log.info(`Champion ${champion.version} is scored on the new evaluation data.`);
    const ran = await runCommand({ ...model, train: { ...model.train, command: scoreCommand(champion.command) } }, { ...context, folder, scoring: { [CHAMPION_VARIABLE]: path, [OUT_VARIABLE]: out } }, ports);
    const name = `score-log-${model.name}-${key.key.slice(0, 12)}`;
    const logArtifact = await uploadLog(ran, { name, retentionDays: context.retentionDays }, ports);
    const { exit, outOfMemoryKills } = ran.result;
    const timeout = (0,amounts/* readableTime */.GI)(model.train.timeoutMilliseconds);
    return { evaluationSet, out, logArtifact, end: { exit, tail: ran.tail, outOfMemoryKills, timeout, what: 'scoring' } };
}
/** Reads what the command wrote and uploads it with its record. Throws what a failed command failed of. */
async function publishScore(champion, { model, key, tracking, commits }, { folder, out, end, evaluationSet, repository, run, retentionDays, }, { files, artifacts, log }) {
    const cause = exitCause(end);
    if (cause !== undefined)
        throw new errors/* UserError */.yo(cause.reason, cause.message, { hint: cause.hint });
    const { outputs } = model.train;
    const measured = await measure(await collectScore(files, out, outputs), outputs, { tracking, log });
    const origin = { model: model.name, inputKey: key.key, repository, commits, run };
    const record = scoreRecord({ ...origin, champion, evaluationSet, ...measured.facts });
    const root = external_node_path_.posix.join(folder, 'score');
    const contents = await writeRecord(files, root, { file: names/* SCORE_FILE */.wJ, record, read: read_record/* readScore */.Bg, ...measured.files });
    const name = (0,names/* scoreArtifactName */.uw)(model.name, key.key, champion.candidateDigest);
    const packing = { kind: 'zip', level: 6 };
    await artifacts.upload({ name, root, files: [...contents.keys()], packing, retentionDays });
    return { artifact: name, record, notes: measured.notes };
}
/** @returns path of the model: of its file when it is a single one, else of its folder */
async function fetchChampion({ artifact: { uri, digest } }, store, folder, { files }) {
    await files.makeFolder(folder);
    const [first, ...others] = await store.get(uri, digest, folder, LARGEST_CHAMPION);
    if (first === undefined)
        throw notPossible('The model store holds no file of it.');
    return others.length === 0 ? external_node_path_.posix.join(folder, first.path) : folder;
}
const notPossible = (why) => new errors/* UserError */.yo('train.not-scored', why);

// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/numbers.js
var numbers = __webpack_require__(70650);
// EXTERNAL MODULE: ./build/src/report/training-changes.js
var training_changes = __webpack_require__(85696);
// EXTERNAL MODULE: ./build/src/report/training-usage.js
var training_usage = __webpack_require__(52738);
// EXTERNAL MODULE: ./build/src/report/usage-details.js
var usage_details = __webpack_require__(5996);
// EXTERNAL MODULE: ./build/src/report/wording/wordings.js
var wordings = __webpack_require__(98790);
// EXTERNAL MODULE: ./build/src/training/gpu/gpu-summary.js
var gpu_summary = __webpack_require__(35446);
;// CONCATENATED MODULE: ./build/actions/train/summary.js








/** Metrics shown before the rest is only counted. */
const SHOWN_METRICS = 100;
/** Lines of the log shown for a failed training. */
const SHOWN_LINES = 30;
const LONGEST_LINE = 500;
/** Job summary of a training that made a candidate. */
function candidateSummary(candidate, { candidateArtifact, logArtifact }, notes) {
    const { artifact, usage, environment } = candidate;
    const size = artifact.files.reduce((sum, file) => sum + file.size, 0);
    const idle = idleSentence(usage.gpus);
    const facts = [
        ['Model', `${artifact.files.length} file${artifact.files.length === 1 ? '' : 's'}, ${(0,amounts/* readableSize */.g1)(size)}`],
        ['Model digest', (0,markdown/* code */.aY)(artifact.digest)],
        ['Model artifact', (0,markdown/* code */.aY)(artifact.name, 200)],
        ...(artifact.uri === null ? [] : [['Model store', (0,markdown/* code */.aY)(artifact.uri, 400)]]),
        ['Candidate artifact', (0,markdown/* code */.aY)(candidateArtifact, 200)],
        ['Log artifact', logArtifact === undefined ? 'could not be uploaded' : (0,markdown/* code */.aY)(logArtifact, 200)],
        ['Input key', (0,markdown/* code */.aY)(candidate.inputKey)],
        ['Run', (0,markdown/* link */.nf)(`${candidate.run.id}`, candidate.run.url)],
    ];
    const surroundings = Object.entries(environment).map(([name, value]) => [
        (0,markdown/* text */.Qq)(name),
        (0,markdown/* text */.Qq)(String(value ?? 'unknown')),
    ]);
    return [
        `### Trained ${(0,markdown/* text */.Qq)(candidate.model)}`,
        metricsTable(candidate.metrics),
        ...notes.map((note) => (0,markdown/* text */.Qq)(note)),
        (0,markdown/* table */.tp)('ll', ['', ''], facts),
        ...(0,usage_details/* usageParts */.k)((0,training_changes/* usageOf */.F)(usage, undefined), (0,wordings/* wordingOf */.O)('en'), true),
        ...(idle === undefined ? [] : [idle]),
        (0,markdown/* details */.zH)('Environment', (0,markdown/* table */.tp)('ll', ['', ''], surroundings)),
    ].join('\n\n');
}
/** That the GPUs mostly waited; undefined when they did not, or when nobody knows. */
function idleSentence(gpus) {
    const { idle } = (0,gpu_summary/* gpuSummary */.h)(gpus);
    if (idle === undefined || idle <= training_usage/* MOSTLY_IDLE */.QB)
        return undefined;
    const subject = gpus?.length === 1 ? 'The GPU was' : 'The GPUs were';
    return `${subject} idle ${(0,amounts/* readableShare */.Cs)(idle)} of the time: the training waits for something else, such as reading its input.`;
}
/** Part of the job summary on the model in production. */
function scoreSummary(model, scoring) {
    const title = `### ${scoring.kind === 'scored' ? 'Scored' : '⚠️ Not scored:'} champion ${(0,markdown/* code */.aY)(scoring.version)} of ${(0,markdown/* text */.Qq)(model)}`;
    const log = scoring.logArtifact === undefined ? [] : [`The log is in the artifact ${(0,markdown/* code */.aY)(scoring.logArtifact, 200)}.`];
    switch (scoring.kind) {
        case 'not-scored':
            return [title, (0,markdown/* text */.Qq)(scoring.problem, 1000), ...log].join('\n\n');
        case 'scored': {
            const { record, artifact, notes } = scoring;
            const place = `The score is in the artifact ${(0,markdown/* code */.aY)(artifact, 200)}.`;
            const told = notes.map((note) => (0,markdown/* text */.Qq)(note));
            return [title, metricsTable(record.metrics, 'score'), ...told, [place, ...log].join(' ')].join('\n\n');
        }
    }
}
/** Job summary of a training that failed. @param tail last lines of its output */
function failureSummary(model, { message, hint }, tail, logArtifact) {
    const log = logArtifact === undefined ? [] : [`The whole log is in the artifact ${(0,markdown/* code */.aY)(logArtifact, 200)}.`];
    return [
        `### Training of ${(0,markdown/* text */.Qq)(model)} failed`,
        (0,markdown/* text */.Qq)(message, 1000),
        ...(hint === undefined ? [] : [`What to do: ${(0,markdown/* text */.Qq)(hint, 1000)}`]),
        ...(tail.length === 0 ? [] : [fenced(tail.slice(-SHOWN_LINES).map(plain).join('\n'))]),
        ...log,
    ].join('\n\n');
}
function metricsTable(metrics, artifact = 'candidate') {
    const names = Object.keys(metrics).sort();
    const rows = names.slice(0, SHOWN_METRICS).map((name) => {
        const value = metrics[name] ?? null;
        return [(0,markdown/* code */.aY)(name), (0,numbers/* rowFormat */.AZ)([value], []).value(value)];
    });
    const more = names.length - rows.length;
    const rest = more === 0 ? '' : `\n\n${more} more metrics are in the ${artifact} artifact.`;
    return `${(0,markdown/* table */.tp)('lr', ['Metric', 'Value'], rows)}${rest}`;
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
    return bare.length > LONGEST_LINE ? `${bare.slice(0, LONGEST_LINE)}…` : bare;
}

;// CONCATENATED MODULE: ./build/actions/train/score-outcome.js

/** The outcome of a training, with how the champion's scoring ended. The candidate counts without it, so a failure is a warning. */
function withScore(trained, scoring) {
    const { message, data, summary, annotations = [], outputs } = trained;
    return {
        ...trained,
        message: `${message} ${sentence(scoring)}`,
        data: { ...data, score: scoreData(scoring) },
        summary: [summary, scoreSummary(data.model, scoring)].join('\n\n'),
        annotations: [...annotations, ...warnings(scoring)],
        outputs: { ...outputs, ...scoreOutputs(scoring) },
    };
}
/** The outcome where there was a candidate already. */
function scoreOnly({ model, inputKey }, scoring) {
    const outcome = {
        message: sentence(scoring),
        data: { model, inputKey, logArtifact: scoring.logArtifact ?? null, score: scoreData(scoring) },
        summary: scoreSummary(model, scoring),
        annotations: warnings(scoring),
        outputs: scoreOutputs(scoring),
    };
    switch (scoring.kind) {
        case 'scored':
            return { ...outcome, decision: 'ok', reason: 'train.scored' };
        case 'not-scored':
            return { ...outcome, decision: 'inconclusive', reason: 'train.not-scored' };
    }
}
/** The outcome when `cached` is given without a champion. */
function nothingToDo({ model, inputKey }) {
    const message = `There is a candidate of ${model} already, and no champion to score: nothing to do.`;
    const data = { model, inputKey, logArtifact: null };
    return { decision: 'skipped', reason: 'train.cached', message, data, summary: message };
}
function sentence(scoring) {
    return scoring.kind === 'scored'
        ? `Champion ${scoring.version} was scored on the new evaluation data.`
        : `Champion ${scoring.version} was not scored on the new evaluation data.`;
}
function scoreData(scoring) {
    const common = { champion: scoring.version, logArtifact: scoring.logArtifact ?? null };
    switch (scoring.kind) {
        case 'scored':
            return { ...common, artifact: scoring.artifact, metrics: scoring.record.metrics, problem: null };
        case 'not-scored':
            return { ...common, artifact: null, metrics: null, problem: scoring.problem };
    }
}
const scoreOutputs = (scoring) => scoring.kind === 'scored' ? { 'score-artifact': scoring.artifact } : {};
function warnings(scoring) {
    if (scoring.kind === 'scored')
        return [];
    const message = `${sentence(scoring)} ${scoring.problem} Without a score the candidate is not compared with production.`;
    return [{ level: 'warning', title: 'train.not-scored', message }];
}

;// CONCATENATED MODULE: ./build/actions/train/train.js
















/**
 * Trains one model and makes a candidate of what the command wrote. The log is uploaded however the command ends. With a champion, that
 * one is scored on the new evaluation data behind the training, or, when there is a candidate already, instead of it.
 * Throws user errors for what is wrong before and after the command; a failing command is an outcome.
 */
async function train(inputs, context, ports) {
    const champion = inputs.champion === undefined ? undefined : (0,training_champion/* parseChampion */.Z)(inputs.champion);
    if (inputs.cached && champion === undefined)
        return nothingToDo(inputs);
    const preparation = await prepare(inputs, context, ports);
    const { retentionDays } = inputs;
    const score = (known) => scoreChampion(known, preparation, { ...context, retentionDays }, ports);
    if (inputs.cached && champion !== undefined)
        return scoreOnly(inputs, await score(champion));
    const trained = await trainCandidate(preparation, inputs, context, ports);
    return champion === undefined || trained.decision !== 'ok' ? trained : withScore(trained, await score(champion));
}
async function trainCandidate(preparation, inputs, context, ports) {
    const { model, tracking } = preparation;
    const { retentionDays } = inputs;
    const folder = await ports.files.temporaryFolder('trainyard-train-');
    const run = await runCommand(model, { ...context, folder }, ports);
    const logName = `train-log-${inputs.model}-${inputs.inputKey.slice(0, 12)}`;
    const logArtifact = await uploadLog(run, { name: logName, retentionDays }, ports);
    const annotations = leftBehind(run.result.leftBehind);
    const cause = exitCause({
        exit: run.result.exit,
        tail: run.tail,
        outOfMemoryKills: run.result.outOfMemoryKills,
        timeout: (0,amounts/* readableTime */.GI)(model.train.timeoutMilliseconds),
    });
    if (cause !== undefined)
        return failed(inputs, cause, run.tail, logArtifact, annotations);
    const written = await collectOutputs(ports.files, context.workspace, model.train.outputs);
    const { files, facts, notes } = await measure(written, model.train.outputs, { tracking, log: ports.log });
    const outputs = { model: written.model, ...files };
    const candidate = await publish({
        outputs,
        folder: await ports.files.temporaryFolder('trainyard-candidate-'),
        store: preparation.store,
        retentionDays,
        model: model.name,
        inputKey: inputs.inputKey,
        record: (uri) => candidateRecord({ ...factsOf(preparation, run, context), ...facts, files: outputs.model.files, uri }),
    }, ports);
    return succeeded(candidate, logArtifact, notes, annotations);
}
function leftBehind(count) {
    if (count === 0)
        return [];
    const message = `The command ended and left ${count} process${count === 1 ? '' : 'es'} running. They were stopped: on a shared machine they would hold memory.`;
    return [{ level: 'warning', title: 'Processes left behind', message }];
}
function factsOf({ model, key, commits, data }, run, context) {
    return {
        model: model.name,
        inputKey: key.key,
        repository: context.repository,
        commits,
        data,
        environment: environmentRecord(context.machine, run.python, {
            names: (run.telemetry.gpus ?? []).map(({ name }) => name),
            drivers: run.telemetry.gpuDrivers,
        }),
        telemetry: run.telemetry,
        price: model.train.cost,
        startedAt: run.startedAt,
        finishedAt: run.finishedAt,
        wallSeconds: run.wallSeconds,
        ...run.result.usage,
        run: context.run,
    };
}
function succeeded(candidate, logArtifact, notes, annotations) {
    const { model, inputKey, artifact, metrics, usage } = candidate;
    const candidateArtifact = (0,names/* candidateArtifactName */.xl)(model, inputKey);
    const digest = (0,records_digest/* recordDigest */.kd)(candidate);
    const outputs = { 'candidate-digest': digest, artifact: candidateArtifact };
    return {
        decision: 'ok',
        reason: 'train.ok',
        message: `${model} was trained in ${(0,amounts/* readableTime */.GI)(usage.wallSeconds * 1000)}.`,
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


/***/ }),

/***/ 43211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ csvDialect)
/* harmony export */ });
/* harmony import */ var _data_dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54028);

/** What the configuration says about a delimited text, as its readers take it. */
function csvDialect({ delimiter, quote, comment, columns, nulls }, format) {
    return {
        delimiter: delimiter === undefined ? (format === 'csv' ? _data_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMA */ .K : _data_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .TAB */ .w).delimiter : byteOf(delimiter),
        quote: byteOf(quote),
        comment: comment === undefined ? undefined : byteOf(comment),
        ...{ columns, nulls },
    };
}
/** The schema lets only ASCII characters through. */
const byteOf = (character) => character.charCodeAt(0);


/***/ }),

/***/ 56544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ inputKeys)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/records/digest.js
var digest = __webpack_require__(64466);
// EXTERNAL MODULE: ./build/src/config/check-model.js + 1 modules
var check_model = __webpack_require__(395);
// EXTERNAL MODULE: ./build/src/config/data-digest.js
var data_digest = __webpack_require__(95267);
// EXTERNAL MODULE: ./build/src/config/gather-problems.js
var gather_problems = __webpack_require__(86610);
// EXTERNAL MODULE: ./build/src/config/project.js
var config_project = __webpack_require__(35949);
// EXTERNAL MODULE: ./build/src/config/path-globs.js
var path_globs = __webpack_require__(8807);
// EXTERNAL MODULE: ./build/src/config/repository-path.js
var repository_path = __webpack_require__(1056);
// EXTERNAL MODULE: ./build/src/config/tree-index.js
var tree_index = __webpack_require__(65855);
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
        const glob = (0,repository_path/* normalised */.Z7)(excludes ? written.slice(1) : written);
        const matches = (0,path_globs/* globMatcher */.fU)(glob);
        const found = index.list.filter((entry) => matches(entry.path));
        if (found.length === 0 && !excludes) {
            const hint = hintFor(index, glob);
            const message = `No file of this commit matches the input ${JSON.stringify(written)}.`;
            problems.push(new errors/* UserError */.yo('config.no-match', message, { ...placeOf('train', 'inputs', position), hint }));
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
            problems.push(new errors/* UserError */.yo('config.path', message, { ...placeOf('train', 'inputs'), hint }));
        }
        else
            for (const file of followed.files)
                files.set(file.path, file);
    }
    problems.push(...overwritten(model, [...files.keys()], placeOf));
    (0,errors/* throwProblems */.Jh)(problems);
    return [...files.values()].sort(byPath);
}
async function follow(index, { path, kind, id }) {
    if (kind !== 'symlink')
        return { kind: 'files', files: [{ path, id }] };
    const located = await (0,tree_index/* locate */.x)(index, path);
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
    return (0,config_project/* outputPaths */.uk)(train.outputs).flatMap(({ key, path: output }) => {
        const input = inputs.find((path) => (0,repository_path/* isWithin */.UO)(path, output));
        if (input === undefined)
            return [];
        const message = `The output \`${key}\` would replace ${input}, which is an input.`;
        const hint = 'Let the training write below a folder that no input glob matches, for example `out/`.';
        return [new errors/* UserError */.yo('config.output-overlap', message, { ...placeOf('train', 'outputs', key), hint })];
    });
}
function hintFor({ folders }, glob) {
    if (folders.has(glob))
        return `\`${glob}\` is a folder: write \`${glob}/**\` for everything in it.`;
    return (0,path_globs/* isGlob */.fg)(glob)
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
    const index = await (0,tree_index/* indexTree */.D)(tree);
    const keys = new Map();
    const problems = await (0,gather_problems/* gatherProblems */.y)(project.models, async (model) => {
        keys.set(model.name, await inputKey(index, project, model));
    });
    (0,errors/* throwProblems */.Jh)(problems);
    return keys;
}
async function inputKey(index, project, model) {
    const placeOf = (0,check_model/* placesOfModel */.np)((pointer) => (0,config_project/* positionOf */.df)(project, pointer), model.name);
    const data = [];
    let inputs = [];
    const problems = [
        ...(await (0,gather_problems/* gatherProblems */.y)([model], async () => {
            inputs = await selectInputs(index, model, placeOf);
        })),
        ...(await (0,gather_problems/* gatherProblems */.y)(model.data, async (dataset) => {
            data.push(await (0,data_digest/* dataDigest */.l)(index, dataset, placeOf('data', dataset.name, 'path')));
        })),
    ];
    (0,errors/* throwProblems */.Jh)(problems);
    const train = decidingTrain(model.train);
    return { key: keyOf(model.name, train, inputs, data), inputs, data, train };
}
function keyOf(model, train, inputs, data) {
    const identities = data
        // A closing slash says how a folder is read, not which one it is.
        .map(({ name, path, role, digest }) => ({ name, path: path.replace(/\/$/, ''), role, digest }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    return (0,digest/* recordDigest */.kd)({ version: 1, model, train, inputs, data: identities }).replace(/^sha256:/, '');
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
            ...(outputs.metricsReading === undefined ? {} : { metricsReading: readingOf(outputs.metricsReading) }),
        },
        gpu: gpu === undefined ? null : { count: gpu.count, memory: gpu.memoryBytes ?? null, driver: gpu.driver ?? null },
        seed: seed ?? null,
    };
}
const readingOf = ({ format, include, exclude, epoch }) => ({
    format: format ?? null,
    include: include ?? null,
    exclude: exclude ?? null,
    epoch: epoch ?? null,
});


/***/ }),

/***/ 54028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ COMMA),
/* harmony export */   w: () => (/* binding */ TAB)
/* harmony export */ });
const COMMA = { delimiter: 0x2c, quote: 0x22, comment: undefined, columns: undefined, nulls: [''] };
const TAB = { ...COMMA, delimiter: 0x09 };


/***/ }),

/***/ 20909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ evaluationSetDigest)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64466);

/** Two models were measured on the same rows when this is equal; null when no evaluation data is declared. */
function evaluationSetDigest(data) {
    const sets = data
        .filter((set) => set.role === 'evaluation')
        .map(({ name, digest }) => ({ name, digest }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    return sets.length === 0 ? null : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .recordDigest */ .kd)(sets);
}


/***/ }),

/***/ 66801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseChampion),
/* harmony export */   b: () => (/* binding */ championOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

function championOf({ version, candidateDigest, artifact }, command) {
    return { version, candidateDigest, artifact: { uri: artifact.uri, digest: artifact.digest }, command };
}
/** Far above what the parts below can have. */
const LONGEST = 16_384;
const VERSION = /^v[1-9][0-9]{0,8}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const LONGEST_URI = 1_024;
const LONGEST_COMMAND = 4_096;
/** Reads the JSON that `plan` writes. Throws `UserError('train.champion-malformed')` for anything else. */
function parseChampion(text) {
    const given = text.length > LONGEST ? undefined : jsonObject(text);
    const artifact = given && objectAt(given, 'artifact');
    if (given === undefined || artifact === undefined)
        throw malformed('it is not the JSON object that `plan` writes');
    return {
        version: textAt(given, 'version', (value) => VERSION.test(value)),
        candidateDigest: textAt(given, 'candidateDigest', (value) => DIGEST.test(value)),
        artifact: {
            uri: textAt(artifact, 'uri', (value) => value.length <= LONGEST_URI),
            digest: textAt(artifact, 'digest', (value) => DIGEST.test(value)),
        },
        command: textAt(given, 'command', (value) => value.length <= LONGEST_COMMAND && !value.includes('\0')),
    };
}
function jsonObject(text) {
    try {
        return asObject(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
const objectAt = (given, key) => asObject(given[key]);
const asObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
function textAt(given, key, isFine) {
    const value = given[key];
    if (typeof value === 'string' && value !== '' && isFine(value))
        return value;
    throw malformed(`its ${key} is missing or has the wrong form`);
}
function malformed(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('train.champion-malformed', `The input \`champion\` cannot be used: ${why}.`, {
        hint: 'Pass the `champion` of the matrix that `plan` gives as it is.',
    });
}


/***/ }),

/***/ 53995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   F: () => (/* binding */ normalPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A path of the repository without `./`, `//` and a slash at the end; `.` is the repository itself. */
function normalPath(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/(?<=.)\/$/, '');
}
/** Where a path leads to. A training can replace what it writes to by a link, and Git's own folder may hold a token. */
async function placeOf(files, root, path) {
    const realRoot = await files.realPath(root);
    const realPath = await files.realPath(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, path));
    if (realRoot === undefined || realPath === undefined)
        return { kind: 'absent' };
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(realRoot, realPath);
    const [first] = relative.split('/');
    return first === '..' || first === '.git' ? { kind: 'outside' } : { kind: 'inside', realPath };
}


/***/ })

};
