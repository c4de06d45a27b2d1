export const id = 8392;
export const ids = [8392];
export const modules = {

/***/ 65088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ progressLog),
/* harmony export */   v: () => (/* binding */ readData)
/* harmony export */ });
/* harmony import */ var _src_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);
/* harmony import */ var _src_training_amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85537);


/**
 * Reads every row of a data set, and says how far it is.
 * @param what the data, as the log calls it
 */
async function readData(what, request, { engine, clock, log }) {
    const start = clock.now().getTime();
    const findings = await engine.check({ ...request, onProgress: progressLog(what, { clock, log }) });
    const seconds = (clock.now().getTime() - start) / 1_000;
    const bytes = findings.files.reduce((sum, file) => sum + file.bytes, 0);
    log.info(`${what}: ${(0,_src_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(findings.rows, 'row')}, ${(0,_src_training_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .readableSize */ .g1)(bytes)} in ${seconds.toFixed(1)} s, ${verdictOf(findings)}.`);
    return { findings, seconds };
}
const PROGRESS_MILLISECONDS = 2_000;
/** Logs how far a reading is, at most every two seconds. */
function progressLog(what, { clock, log }) {
    let said = clock.now().getTime();
    return (done, all) => {
        const now = clock.now().getTime();
        if (now - said < PROGRESS_MILLISECONDS)
            return;
        said = now;
        log.info(`${what}: ${(0,_src_training_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .readableSize */ .g1)(done)} of ${(0,_src_training_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .readableSize */ .g1)(all)} …`);
    };
}
function verdictOf({ files }) {
    const count = files.flatMap(({ groups }) => groups).reduce((sum, group) => sum + group.count, 0);
    return count === 1 ? '1 violation' : `${count.toLocaleString('en-US')} violations`;
}


/***/ }),

/***/ 67372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./build/src/config/load.js + 7 modules
var load = __webpack_require__(85181);
// EXTERNAL MODULE: ./build/src/config/tree-index.js
var tree_index = __webpack_require__(65855);
// EXTERNAL MODULE: ./build/src/report/data-text.js
var data_text = __webpack_require__(95620);
;// CONCATENATED MODULE: ./build/src/report/data-masking.js

const MASK = '(masked)';
/** Whether a text stands in for a value, so that it is written without quotes. */
const isMask = (value) => /^\(masked(?:, [a-z0-9 ]+)?\)$/.test(value);
/**
 * Takes the values of masked columns out: samples, top values, smallest, largest and everything else that is a value or is
 * computed in its unit, names of categories and bins, and free texts that could quote one. Counts, shares, lengths, places and
 * distances stay. Texts of the schema itself stay too: it is a file of the repository.
 *
 * @param options.redact mask every column, not only those that the report lists
 */
function maskedReport(report, { redact }) {
    return { ...report, datasets: report.datasets.map((dataset) => masked(dataset, redact)) };
}
function masked(dataset, redact) {
    const isMasked = maskOf(dataset, redact);
    const table = (profile) => ({
        ...profile,
        columns: profile.columns.map((column) => (isMasked(column.name) ? withoutValues(column) : column)),
    });
    return {
        ...dataset,
        groups: dataset.groups.map((group) => (isMasked(group.column) ? maskedGroup(group) : group)),
        checks: dataset.checks.map((check) => (touchesMasked(check, isMasked) ? maskedCheck(check) : check)),
        profile: table(dataset.profile),
        base: dataset.base && { ...dataset.base, profile: table(dataset.base.profile) },
        drift: dataset.drift.map((drift) => (isMasked(drift.column) ? maskedDrift(drift) : drift)),
        masked: redact ? dataset.profile.columns.map(({ name }) => name) : dataset.masked,
    };
}
function maskOf(dataset, redact) {
    if (redact)
        return () => true;
    const columns = new Set(dataset.masked);
    return (column) => {
        if (column === undefined)
            return columns.size > 0;
        if (columns.has(column))
            return true;
        // `address` holds the value of `address.street`, and the other way round.
        return dataset.masked.some((other) => other.startsWith(`${column}.`) || column.startsWith(`${other}.`));
    };
}
function maskedGroup(group) {
    return { ...group, expected: maskedExpectation(group), samples: group.samples.map(maskedSample) };
}
/**
 * What the schema asks for is no secret, but the words about it can hold advice on the value that was found. Only what has the
 * form of a bound, a type or a format is kept.
 */
function maskedExpectation({ rule, column, expected }) {
    // Findings about the structure (`csv.cells`) say in a sentence what is wrong; without it nobody could act on them.
    if (rule.includes('.') || column === undefined)
        return withoutQuotes(expected);
    return HARMLESS.test(expected) ? expected : `a value that fits ${rule} in the schema`;
}
const HARMLESS = /^(?:(?:at least|at most|more than|less than|a multiple of|multiple of|[<>]=?) -?[\d.,]+(?: characters?)?|(?:integer|number|string|boolean|null|array|object| or )+|a value|no such column|(?:a text )?(?:in the )?format "?[a-z][a-z0-9-]*"?)$/;
const touchesMasked = (check, isMasked) => check.columns.length === 0 ? isMasked(undefined) : check.columns.some(isMasked);
function maskedCheck(check) {
    const samples = check.samples.map(maskedSample);
    // Categories of the base version are values too.
    const expected = check.check === 'categories' ? 'the agreed categories' : check.expected;
    if (check.status === 'skipped')
        return {
            ...check,
            expected,
            observed: withoutQuotes(check.observed),
            message: withoutQuotes(check.message),
            value: undefined,
            samples,
        };
    const inUnit = isInUnitOfColumn(check.check);
    const observed = inUnit ? MASK : countsOnly(check);
    const message = check.status === 'passed' ? `Found ${observed}.` : `Found ${observed}, expected ${expected}.`;
    return { ...check, observed, expected, message, value: inUnit ? undefined : check.value, samples };
}
/** Whether what a check observes is a value of the column, or is measured in its unit. */
function isInUnitOfColumn(check) {
    switch (check) {
        case 'range':
        case 'quantile':
        case 'mean':
        case 'sum':
        case 'standard-deviation':
        case 'freshness':
        case 'categories':
            return true;
        case 'row-count':
        case 'null-share':
        case 'distinct':
        case 'balance':
        case 'unique':
        case 'duplicate-rows':
        case 'references':
        case 'leakage':
        case 'monotonic':
        case 'values':
            return false;
    }
}
/** Words that phrases of counts and shares are made of. A phrase with any other word may quote a value. */
const PLAIN_WORD = /^(?:|[\d.,]+|%|<|>|no|none|all|of|in|the|and|at|least|most|rows?|values?|keys?|nulls?|breach|breaches|outside|duplicates?|distinct|different|unique|missing|estimated|about|shares?|base|both|data|sets?|breaks?|orphans?)[,:;.]?$/i;
function countsOnly({ check, observed, value, count }) {
    // Classes can be numbers, and so can values that are out of order.
    if (check === 'balance')
        return value !== undefined && value >= 0 && value <= 1 ? (0,data_text/* percent */.KN)(value) : MASK;
    const harmless = check !== 'monotonic' && observed.split(/[\s()]+/).every((word) => PLAIN_WORD.test(word));
    return harmless ? observed : `${(0,data_text/* whole */.WQ)(count)} offending`;
}
const maskedSample = (sample) => ({
    ...sample,
    value: sample.value === undefined ? undefined : lengthClass(sample.value),
});
/** Whether a cell is empty, short or a whole text often tells what went wrong, and gives nothing away. */
function lengthClass(value) {
    if (isMask(value))
        return value;
    if (value === '')
        return '(masked, empty)';
    if (value.length <= 8)
        return '(masked, up to 8 characters)';
    return value.length <= 64 ? '(masked, up to 64 characters)' : '(masked, longer than 64 characters)';
}
/** Without everything from the first quotation mark on: what is quoted can hold quotation marks itself. An apostrophe is none. */
const withoutQuotes = (sentence) => sentence.replace(/(?:["`“‘«]|(?<!\p{L})')[\s\S]*/u, MASK);
const withoutValues = (column) => ({
    ...column,
    numbers: undefined,
    values: { kind: 'sketch', registers: column.values.registers },
});
function maskedDrift(drift) {
    const word = drift.kind === 'numeric' ? 'bin' : 'category';
    return {
        ...drift,
        message: drift.kind === 'not-comparable' ? 'The two versions cannot be compared.' : DRIFT_SENTENCE[drift.verdict],
        histogram: drift.histogram.map((bar, index) => ({ ...bar, label: `${word} ${index + 1}` })),
    };
}
const DRIFT_SENTENCE = {
    drift: 'The distribution has moved.',
    stable: 'The distribution has not moved.',
    unknown: 'Too few values to tell.',
};

// EXTERNAL MODULE: ./build/src/config/affected.js
var affected = __webpack_require__(19430);
// EXTERNAL MODULE: ./build/src/config/load-base.js
var load_base = __webpack_require__(10982);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/actions/validate/base.js




/**
 * Reads the base. Nothing that is wrong with it stops the check, because the change may be what repairs it.
 * @param wanted commit of the input `base`
 */
async function readBase(git, wanted, pullRequest, config) {
    try {
        const commit = wanted ?? (await baseCommit(git, pullRequest));
        if (commit === undefined)
            return none('Nothing is compared: this is the first commit.', false);
        const tree = await git.tree(commit);
        const base = await (0,load_base/* loadBaseProject */.R)(tree, config);
        switch (base.kind) {
            case 'absent':
                return none(`Nothing is compared: ${(0,affected/* shortCommit */.Ax)(commit)} has no ${config}.`, false);
            case 'broken':
                return none(`Nothing is compared: ${(0,affected/* shortCommit */.Ax)(commit)} has a broken ${placeOf(base.problems[0], config)}.`);
            case 'present':
                return { kind: 'present', commit, project: base.project, index: await (0,tree_index/* indexTree */.D)(tree) };
        }
    }
    catch (error) {
        return none(`Nothing is compared: ${reasonOf(error)}`);
    }
}
const none = (note, warn = true) => ({ kind: 'none', note, warn });
function placeOf({ message, file, line }, config) {
    return `${file ?? config}${line === undefined ? '' : `:${line}`} (${message.replace(/\.$/, '')})`;
}
/** What went wrong, with what to do about it. */
function reasonOf(error) {
    const hint = error instanceof errors/* UserError */.yo && error.hint !== undefined ? ` ${error.hint}` : '';
    return `${(0,errors/* messageOf */.bD)(error)}${hint}`;
}
/**
 * Of a pull request, the test merge that GitHub makes is compared with its first parent, the base; a checkout of the head itself
 * with the base that the event names. Everywhere else a commit is compared with its first parent.
 */
async function baseCommit(git, pullRequest) {
    const head = await git.head();
    if (head === pullRequest?.head)
        return pullRequest.base;
    return (await git.parents(head))[0];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/dvc-outputs.js
var dvc_outputs = __webpack_require__(23312);
// EXTERNAL MODULE: ./build/src/config/expand-data.js
var expand_data = __webpack_require__(63655);
// EXTERNAL MODULE: ./build/src/config/lfs-pointer.js
var lfs_pointer = __webpack_require__(49115);
// EXTERNAL MODULE: ./build/src/data/dataset-files.js
var dataset_files = __webpack_require__(64404);
// EXTERNAL MODULE: ./build/src/data/pointer.js
var data_pointer = __webpack_require__(48347);
// EXTERNAL MODULE: ./build/src/config/csv-dialect.js
var csv_dialect = __webpack_require__(43211);
// EXTERNAL MODULE: ./build/src/config/data-digest.js
var data_digest = __webpack_require__(95267);
// EXTERNAL MODULE: ./build/src/config/project.js
var config_project = __webpack_require__(35949);
// EXTERNAL MODULE: ./build/src/data/dialect.js
var data_dialect = __webpack_require__(54028);
// EXTERNAL MODULE: ./build/src/data/checks/parse-checks.js + 4 modules
var parse_checks = __webpack_require__(64979);
;// CONCATENATED MODULE: ./build/actions/validate/collect.js

/**
 * Does something with every item, one after the other, also when it fails for some.
 * @throws UserError or UserErrors with everything that is wrong with any of them; anything else at once
 */
async function collect(items, work) {
    const results = [];
    const problems = [];
    for (const item of items) {
        try {
            results.push(await work(item));
        }
        catch (error) {
            if (error instanceof errors/* UserError */.yo)
                problems.push(error);
            else if (error instanceof errors/* UserErrors */.tQ)
                problems.push(...error.problems);
            else
                throw error;
        }
    }
    (0,errors/* throwProblems */.Jh)(withoutRepeats(problems));
    return results;
}
/** Data sets share schemas and files: what is wrong with those is said once. */
const withoutRepeats = (problems) => [
    ...new Map(problems.map((one) => [JSON.stringify([one.code, one.message, one.file, one.line]), one])).values(),
];

// EXTERNAL MODULE: ./build/src/data/row-schema.js + 4 modules
var row_schema = __webpack_require__(54566);
// EXTERNAL MODULE: ./build/src/data/schema-diff/schema-document.js
var schema_document = __webpack_require__(47243);
// EXTERNAL MODULE: ./build/src/training/output-path.js
var output_path = __webpack_require__(53995);
;// CONCATENATED MODULE: ./build/actions/validate/place.js



/**
 * Absolute path of a file in the work tree. A link may point elsewhere in the repository, never out of it.
 * @throws UserError `data.missing`, `config.path`, `data.not-a-file`
 */
async function fileInWorkTree(path, { files, workspace }) {
    const place = await (0,output_path/* placeOf */.$)(files, workspace, path);
    switch (place.kind) {
        case 'absent':
            throw await missing(path, { files, workspace });
        case 'outside':
            throw new errors/* UserError */.yo('config.path', `${path} is a link that leaves the repository.`, { file: path });
        case 'inside':
            if ((await files.stat(place.realPath))?.kind === 'file')
                return place.realPath;
            throw new errors/* UserError */.yo('data.not-a-file', `${path} is not a regular file.`, {
                file: path,
                hint: `Write \`${path}/\` for all data files in a folder, or name one file.`,
            });
    }
}
async function missing(path, { files, workspace }) {
    const tracked = (await files.stat(external_node_path_.posix.join(workspace, `${path.replace(/\/$/, '')}.dvc`))) !== undefined;
    return new errors/* UserError */.yo('data.missing', `${path} does not exist in the checkout.`, {
        file: path,
        hint: tracked
            ? 'It is tracked by DVC: run `dvc pull` in a step before this one.'
            : 'Check the path in trainyard.yaml, and that the file is committed.',
    });
}

;// CONCATENATED MODULE: ./build/actions/validate/row-schema-file.js





const MAXIMUM_SCHEMA_BYTES = 1024 * 1024;
/** @throws UserError for a schema that is not there or cannot be used */
async function readRowSchema(file, tree) {
    const content = await tree.files.read(await fileInWorkTree(file, tree), MAXIMUM_SCHEMA_BYTES);
    return rowSchemaFile(new TextDecoder().decode(content), file);
}
/** @throws UserError `schema.…` */
async function rowSchemaFile(text, file) {
    const schema = await (0,row_schema/* compileRowSchema */.x)(text, file);
    return { file, text, schema, document: (0,schema_document/* parseSchemaDocument */.Qs)(text, file) };
}
/**
 * The checks in the block `x-trainyard` of a schema.
 * @param dataset name of the data set that they are for
 * @param datasets names of all data sets of its model
 * @throws UserError or UserErrors `checks.invalid`, at the line of the schema
 */
function checksOfSchema({ file, schema, document }, dataset, datasets) {
    const { extension } = schema;
    if (extension === undefined)
        return [];
    const place = (path) => ({
        file,
        line: document.lineOf(['x-trainyard', ...path.map((step) => (/^\d+$/.test(step) ? Number(step) : step))]),
    });
    const unknown = (0,schema_document/* isObject */.Gv)(extension) ? Object.keys(extension).find((key) => key !== 'checks') : '';
    if (!(0,schema_document/* isObject */.Gv)(extension) || unknown !== undefined)
        throw new errors/* UserError */.yo('checks.invalid', unknown ? `\`x-trainyard\` has no key ${JSON.stringify(unknown.slice(0, 80))}.` : '`x-trainyard` is no object.', { ...place(unknown ? [unknown] : []), hint: 'At the top of a schema it holds `checks`, a list.' });
    if (extension['checks'] === undefined)
        return [];
    return (0,parse_checks/* parseChecks */.B)(extension['checks'], {
        what: '`x-trainyard.checks`',
        place: (path) => place(['checks', ...path]),
        columns: columnsOf(schema),
        dataset,
        datasets,
    });
}
/** All columns that there can be; undefined when the schema is open. */
const columnsOf = ({ closed, columns }) => closed ? columns : undefined;

;// CONCATENATED MODULE: ./build/actions/validate/jobs.js





const jobName = (model, dataset) => `${model.name}/${dataset}`;
/** The job of another data set of the same model. */
function jobOf(jobs, model, dataset) {
    const found = jobs.find(({ names }) => names.includes(jobName(model, dataset)));
    if (found === undefined)
        throw new Error(`There is no job for the data set ${dataset} of ${model.name}.`);
    return found;
}
/** @throws UserError or UserErrors with everything that is wrong with schemas and checks */
async function jobsOf(project, models, tree) {
    const uses = models.flatMap((model) => model.data.map((dataset) => ({ model, dataset })));
    const schemas = new Map();
    const single = await collect(uses, async ({ model, dataset }) => {
        const schema = dataset.schema === undefined ? undefined : await once(schemas, dataset.schema, tree);
        const checks = checksOf(project, model, dataset, schema);
        return { names: [jobName(model, dataset.name)], model, dataset, schema, checks };
    });
    const jobs = new Map();
    for (const job of single) {
        const key = identityOf(job);
        const known = jobs.get(key);
        jobs.set(key, known ? { ...known, names: [...known.names, ...job.names] } : job);
    }
    return [...jobs.values()];
}
function once(schemas, file, tree) {
    const schema = schemas.get(file) ?? readRowSchema(file, tree);
    schemas.set(file, schema);
    return schema;
}
function checksOf(project, model, { name, checks }, schema) {
    const datasets = model.data.map((other) => other.name);
    const own = schema === undefined ? [] : checksOfSchema(schema, name, datasets);
    const place = (path) => (0,config_project/* positionOf */.df)(project, (0,config_project/* pointerOf */.rq)(['models', model.name, 'data', name, 'checks', ...path]));
    const columns = schema && columnsOf(schema.schema);
    const configured = (0,parse_checks/* parseChecks */.B)(checks, { what: `\`data.${name}.checks\``, place, columns, dataset: name, datasets });
    return withDistinctNames([...own, ...configured]);
}
/** Reports tell checks apart by their names, and both lists can have the same one. */
function withDistinctNames(specs) {
    const seen = new Set();
    return specs.map((spec) => {
        let name = spec.name;
        for (let number = 2; seen.has(name); number += 1)
            name = `${spec.name} #${number}`;
        seen.add(name);
        return { ...spec, name };
    });
}
/** Equal for data sets that are the same in everything that decides what comes out: all but names and roles. */
function identityOf({ model, dataset, checks }) {
    const others = checks.flatMap((spec) => spec.check === 'references' ? [spec.to.dataset] : spec.check === 'leakage' ? [spec.from.dataset] : []);
    const referred = others.map((name) => model.data.find((other) => other.name === name));
    return JSON.stringify([settingsOf(dataset), checks, referred.map((other) => other && settingsOf(other))]);
}
const settingsOf = (dataset) => ({ ...dataset, name: undefined, role: undefined });
/** A setting that only the files in the checkout show to be wrong. */
const wrongSetting = ({ model, dataset }, project, message, hint) => new errors/* UserError */.yo('config.wrong-value', `The data set \`${dataset.name}\`: ${dataset.path} ${message}.`, {
    ...(0,config_project/* positionOf */.df)(project, (0,config_project/* pointerOf */.rq)(['models', model.name, 'data', dataset.name, 'path'])),
    hint,
});

;// CONCATENATED MODULE: ./build/actions/validate/data-files.js










/**
 * The files of a data set in the work tree, in the order in which they are read.
 * @param index of the commit that is checked out
 * @throws UserError for files that are not there, lead out of the repository or do not fit together
 */
async function dataPlace(job, project, index, tree) {
    const { dataset, model } = job;
    const position = (0,config_project/* positionOf */.df)(project, (0,config_project/* pointerOf */.rq)(['models', model.name, 'data', dataset.name, 'path']));
    const data = await (0,expand_data/* expandData */.d)(index, dataset);
    if (data.kind === 'problem')
        throw (0,data_digest/* missingData */.$)(dataset, position, data);
    const selection = data.kind === 'several' ? data.selection : undefined;
    const paths = data.kind === 'several'
        ? (0,dataset_files/* sortedPaths */.kB)([
            ...data.files.map(({ path }) => path),
            ...(await pathsInFolders(data.folders, data.selection, dataset, tree)),
        ])
        : [data.kind === 'dvc' && dataset.path.endsWith('.dvc') ? data.output.path : dataset.path];
    checkTogether(job, project, paths, selection);
    const format = formatOf(job, project, paths);
    const files = [];
    for (const path of paths)
        files.push({ ...shapeOf(path, dataset, selection), path: await fileInWorkTree(path, tree) });
    return { files, ...readingOf(dataset, format) };
}
/** What identifies the content of a data set; undefined when nothing does, such as a pointer that cannot be read. */
async function contentDigest({ model, dataset }, project, index) {
    const position = (0,config_project/* positionOf */.df)(project, (0,config_project/* pointerOf */.rq)(['models', model.name, 'data', dataset.name, 'path']));
    try {
        return (await (0,data_digest/* dataDigest */.l)(index, dataset, position)).digest;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
/** Which files a folder holds that DVC tracks as a whole, only the checkout tells. */
async function pathsInFolders(folders, selection, dataset, tree) {
    const found = [];
    for (const { path: folder } of folders) {
        const absolute = external_node_path_.posix.join(tree.workspace, folder);
        if ((await tree.files.stat(absolute))?.kind !== 'folder')
            throw await missing(folder, tree);
        for (const { path } of await tree.files.walk(absolute)) {
            const written = external_node_path_.posix.join(folder, path);
            if (selection.matches(written))
                found.push(written);
        }
    }
    if (folders.length > 0 && found.length === 0)
        throw await missing(dataset.path, tree);
    return found;
}
/** What the loading of the configuration could not see, because the files of DVC are in no commit. */
function checkTogether(job, project, paths, selection) {
    const most = dataset_files/* MAXIMUM_DATA_FILES */.og.toLocaleString('en-US');
    if (paths.length > dataset_files/* MAXIMUM_DATA_FILES */.og)
        throw wrongSetting(job, project, `stands for more than ${most} files`, 'Write larger files, or several data sets.');
    if (selection === undefined || !job.dataset.partitions)
        return;
    const problem = (0,dataset_files/* partitionProblem */.c5)(paths, selection.root);
    if (problem)
        throw wrongSetting(job, project, problem.message, problem.hint);
}
function formatOf(job, project, paths) {
    const { dataset, names } = job;
    const found = (0,dataset_files/* formatOfFiles */.OX)(paths, dataset.format);
    if (found.kind === 'mixed')
        throw wrongSetting(job, project, found.message, found.hint);
    if (found.format !== undefined)
        return found.format;
    throw new errors/* UserError */.yo('data.format', `The format of ${dataset.path} (${names[0]}) cannot be told from its name.`, {
        ...(0,config_project/* positionOf */.df)(project, (0,config_project/* pointerOf */.rq)(['models', job.model.name, 'data', dataset.name, 'path'])),
        hint: 'Set `format: csv`, `tsv`, `jsonl`, `json` or `parquet` on the data set.',
    });
}
/** What a path says about a file of a data set. */
function shapeOf(path, dataset, selection) {
    const partitions = selection && dataset.partitions ? (0,dataset_files/* partitionsOf */.RJ)(path, selection.root) : [];
    return { shown: path, compression: (0,dataset_files/* formatOfPath */.gj)(path).compression, partitions };
}
/** How the files of a data set are read. */
function readingOf({ csv, encoding }, format) {
    const dialect = format === 'csv' || format === 'tsv' ? (0,csv_dialect/* csvDialect */.F)(csv, format) : data_dialect/* COMMA */.K;
    return { format, dialect, encoding };
}

// EXTERNAL MODULE: ./build/actions/validate/read-data.js
var read_data = __webpack_require__(65088);
;// CONCATENATED MODULE: ./build/actions/validate/base-version.js













/** Reads the base version of a data set. Never throws: what fails becomes a note. Undefined when the base has no such data set. */
async function readBaseVersion(job, reading) {
    const { base } = reading;
    const dataset = datasetIn(base, job);
    if (dataset === undefined)
        return undefined;
    const notes = [];
    const attempt = async (what, work) => {
        try {
            return await work();
        }
        catch (error) {
            notes.push(`${what}: ${reasonOf(error)}`);
            return undefined;
        }
    };
    const schema = await attempt('The schema of the base cannot be used', () => readSchema(base.index, dataset));
    const notFound = 'The data of the base cannot be found';
    const data = await attempt(notFound, () => (0,expand_data/* expandData */.d)(base.index, dataset));
    const unchanged = data && (await attempt(notFound, () => isUnchanged(job, data, reading)));
    const profile = data !== undefined && unchanged === false
        ? await attempt('The data of the base was not read', () => readProfile(dataset, data, schema ?? job.schema, reading))
        : undefined;
    return {
        ...{ name: (0,affected/* shortCommit */.Ax)(base.commit), schema, profile },
        partitions: data && partitionsIn(data, dataset),
        ...{ unchanged: unchanged === true, notes },
    };
}
/** Of several models that share the data set, the first that had it. */
function datasetIn({ project }, { names }) {
    for (const name of names) {
        for (const model of project.models) {
            const found = model.data.find((dataset) => `${model.name}/${dataset.name}` === name);
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
}
const LARGEST_SCHEMA = 1024 * 1024;
async function readSchema(index, { schema: file }) {
    if (file === undefined)
        return undefined;
    const content = await contentOf(index, file, LARGEST_SCHEMA);
    return rowSchemaFile(new TextDecoder().decode(content), file);
}
/** Content of a file, through links inside the repository. */
async function contentOf(index, path, maximumBytes) {
    const located = await (0,tree_index/* locate */.x)(index, path);
    const content = located.kind === 'file' ? await index.tree.read(located.entry.path, maximumBytes) : undefined;
    if (content === undefined)
        throw new errors/* UserError */.yo('file.missing', `${path} is not a file of the base.`);
    return content;
}
/** All files of a data set have the same ones, or its configuration would be broken. */
function partitionsIn(data, { partitions }) {
    switch (data.kind) {
        case 'problem':
            return undefined;
        case 'file':
        case 'dvc':
            return [];
        case 'several': {
            if (!partitions)
                return [];
            const [first] = data.files;
            return first && (0,dataset_files/* partitionsOf */.RJ)(first.path, data.selection.root).map(({ column }) => column);
        }
    }
}
async function isUnchanged({ dataset }, old, { base, head }) {
    const now = await (0,expand_data/* expandData */.d)(head, dataset);
    return JSON.stringify(contentIds(base.index, old)) === JSON.stringify(contentIds(head, now));
}
/** What git or DVC know of the content, so that nothing is read. */
function contentIds(index, data) {
    switch (data.kind) {
        case 'problem':
            throw new errors/* UserError */.yo('data.missing', `It ${data.message}.`);
        case 'file':
            return [`git:${index.entries.get(data.path)?.id}`];
        case 'dvc':
            return [(0,dvc_outputs/* dvcDigest */.oj)(data.output)];
        case 'several':
            // Folder names can be columns.
            return [
                ...data.files.map(({ path, source }) => source.kind === 'git' ? `${path} git:${source.id}` : `${path} ${(0,dvc_outputs/* dvcDigest */.oj)(source.output)}`),
                ...data.folders.map(({ path, output }) => `${path} ${(0,dvc_outputs/* dvcDigest */.oj)(output)}`),
            ];
    }
}
/** All files of a data set together. */
const LARGEST_DATA = 2 * 1024 ** 3;
async function readProfile(dataset, data, schema, { base, ports }) {
    const { files, log } = ports;
    const paths = pathsOf(data, dataset);
    const found = (0,dataset_files/* formatOfFiles */.OX)(paths.list, dataset.format);
    if (found.kind === 'mixed')
        throw new errors/* UserError */.yo('config.wrong-value', `It ${found.message}.`);
    if (found.format === undefined)
        throw new errors/* UserError */.yo('data.format', 'Its format cannot be told from its name.');
    const what = `${dataset.path} in ${(0,affected/* shortCommit */.Ax)(base.commit)}`;
    // Taking it out of git is not quick either.
    log.info(`Checking ${what} …`);
    const folder = await files.temporaryFolder('trainyard-base-');
    try {
        const request = {
            files: await extract(base.index, dataset, paths, folder, files),
            ...readingOf(dataset, found.format),
            schema: schema && { text: schema.text, file: schema.file },
            profile: true,
            ...{ keys: [], ranges: [], orders: [] },
        };
        const { findings } = await (0,read_data/* readData */.v)(what, request, ports);
        const { profile, rows } = findings;
        const broken = findings.files.find(({ cutShort }) => cutShort);
        if (profile === undefined || broken !== undefined)
            throw new errors/* UserError */.yo('data.damaged', `${broken?.path ?? dataset.path} cannot be read to its end.`);
        return { ...profile, rows };
    }
    finally {
        await files.remove(folder);
    }
}
function pathsOf(data, dataset) {
    switch (data.kind) {
        case 'problem':
            throw new errors/* UserError */.yo('data.missing', `It ${data.message}.`);
        case 'file':
            return { list: [dataset.path], selection: undefined };
        case 'dvc':
            throw tracked(dataset.path);
        case 'several': {
            const pointer = data.folders[0] ?? data.files.find(({ source }) => source.kind === 'dvc');
            if (pointer !== undefined)
                throw tracked(pointer.path);
            return { list: data.files.map(({ path }) => path), selection: data.selection };
        }
    }
}
const tracked = (path) => new errors/* UserError */.yo('data.pointer', `DVC tracks ${path}, so git does not hold its data.`, {
    hint: 'Compare with a reference file instead: `drift: {against: …}`.',
});
/** Writes the files of a data set into a folder, under names that are only numbers: those of the tree can be anything. */
async function extract(index, dataset, { list, selection }, folder, files) {
    const extracted = [];
    let room = LARGEST_DATA;
    for (const [number, path] of list.entries()) {
        const content = await contentOf(index, path, room);
        room -= content.length;
        const pointer = content.length <= lfs_pointer/* LONGEST_LFS_POINTER */.F ? (0,data_pointer/* pointerKind */.a)(content) : undefined;
        if (pointer !== undefined)
            throw new errors/* UserError */.yo('data.pointer', `${path} is a ${pointer.name} pointer there, so git does not hold its data.`);
        const target = external_node_path_.posix.join(folder, String(number));
        await files.write(target, content);
        extracted.push({ ...shapeOf(path, dataset, selection), path: target });
    }
    return extracted;
}

// EXTERNAL MODULE: ./build/src/data/suggest.js
var suggest = __webpack_require__(88160);
;// CONCATENATED MODULE: ./build/actions/validate/choose.js


/** The models that the input names, in its order; all when it names none. One entry may be a JSON list, as `plan` writes it. */
function chosenModels(models, given) {
    const names = [...new Set(modelNames(given))];
    if (names.length === 0)
        return models;
    return names.map((name) => {
        const model = models.find((candidate) => candidate.name === name);
        if (model)
            return model;
        const known = models.map((candidate) => candidate.name);
        const near = (0,suggest/* suggest */.Z)(name, known);
        throw new errors/* UserError */.yo('config.unknown-model', `There is no model named "${name.slice(0, 100)}".`, {
            hint: near === undefined ? `The models are: ${known.join(', ')}.` : `Did you mean "${near}"?`,
        });
    });
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
    throw new errors/* UserError */.yo('input.models', `The input \`models\` is not a list of names: ${text.slice(0, 200)}`, {
        hint: 'Write names separated by commas, or a JSON list of names.',
    });
}

// EXTERNAL MODULE: ./build/src/data/violations.js
var violations = __webpack_require__(87012);
;// CONCATENATED MODULE: ./build/src/data/checks/facts.js

/** The rows that samples are made of: those whose place and value must be looked up. */
const sampleRows = (found) => 'pairs' in found
    ? found.pairs.slice(0, violations/* MAXIMUM_SAMPLES */.l).map(({ row }) => row)
    : found.first.slice(0, violations/* MAXIMUM_SAMPLES */.l);
function duplicateFact(found, describe) {
    return pairFact(found, describe, (other) => `first in row ${other}`);
}
/** @param dataset name of the other data set */
function sharedFact(found, describe, dataset) {
    return pairFact(found, describe, (other) => `also row ${other} of ${dataset}`);
}
function pairFact(found, describe, note) {
    const { rows, count, pairs } = found;
    const samples = pairs
        .slice(0, violations/* MAXIMUM_SAMPLES */.l)
        .map(({ row, other }) => ({ row, ...describe(row), note: note(other) }));
    return { kind: 'counted', rows, count, samples };
}
function missingFact({ rows, count, first }, describe) {
    const samples = first.slice(0, violations/* MAXIMUM_SAMPLES */.l).map((row) => ({ row, ...describe(row) }));
    return { kind: 'counted', rows, count, samples };
}
/**
 * Of values out of order or out of bounds.
 * @param found their number and the first of them, rows counted from 0
 * @param values how many the column has: `numbers.count` of its profile
 */
function valueFact(found, values, describe) {
    const samples = found.samples.map(({ row }) => ({ row: row + 1, ...describe(row + 1) }));
    return { kind: 'counted', rows: values, count: found.count, samples };
}

// EXTERNAL MODULE: ./build/src/data/checks/needs.js + 5 modules
var needs = __webpack_require__(21289);
;// CONCATENATED MODULE: ./build/src/data/keys/verify.js
/**
 * Compares the first duplicates with the data and takes those out whose hashes only happen to be equal.
 * Afterwards the result is exact when `count` was at most `MAXIMUM_PAIRS`; of the rest of a larger count the hashes are the witness.
 */
async function verifyDuplicates(found, sameKey) {
    // Different keys that share the hash of the first row, each by its first row. Complete for every pair: all earlier rows of the
    // same hash are pairs too, because pairs are the first by row.
    const representatives = new Map();
    const real = [];
    for (const { row, other } of found.pairs) {
        const known = representatives.get(other) ?? [other];
        const first = await findSame(row, known, sameKey);
        if (first === undefined)
            representatives.set(other, [...known, row]);
        else
            real.push({ row, other: first });
    }
    return { ...found, count: found.count - found.pairs.length + real.length, pairs: real };
}
async function findSame(row, known, sameKey) {
    for (const other of known)
        if (await sameKey(row, other))
            return other;
    return undefined;
}
/**
 * Compares the first shared keys with the data; `sameKey` gets a row of the one data set and a row of the other.
 * Afterwards the result is exact when `count` was at most `MAXIMUM_PAIRS` and no two keys of the other data set share a hash.
 */
async function verifyShared(found, sameKey) {
    const real = [];
    for (const pair of found.pairs)
        if (await sameKey(pair.row, pair.other))
            real.push(pair);
    return { ...found, count: found.count - found.pairs.length + real.length, pairs: real };
}

;// CONCATENATED MODULE: ./build/actions/validate/found-rows.js
/** Rows that are looked up at once: their cells are held in memory. */
const BATCH = 4_096;
const LONGEST_VALUE = 200;
/** Looks rows up in the data and keeps of each what is asked for. @param rows from 1 */
async function lookUp(findings, rows, keep) {
    const wanted = [...new Set(rows)].sort((a, b) => a - b);
    const kept = new Map();
    for (let start = 0; start < wanted.length; start += BATCH)
        for (const [row, found] of await findings.rowsAt(wanted.slice(start, start + BATCH)))
            kept.set(row, keep(found));
    return kept;
}
/** Compares keys by the data itself. A row that cannot be found again counts as what its hash says. */
async function sameKeys(one, other) {
    const texts = ({ findings, rows, columns }) => lookUp(findings, rows, ({ cells }) => keyText(cells, columns));
    const first = await texts(one);
    const second = other === one ? first : await texts(other);
    return async (row, otherRow) => {
        const [key, otherKey] = [first.get(row), second.get(otherRow)];
        return key === undefined || otherKey === undefined || key === otherKey;
    };
}
/** Equal for equal keys. */
function keyText(cells, columns) {
    const key = columns === undefined
        ? Object.keys(cells)
            .sort()
            .flatMap((name) => (cells[name] == null ? [] : [[name, cells[name]]]))
        : columns.map(({ name, as }) => (as === 'number' ? numberOf(cells[name]) : (cells[name] ?? null)));
    return JSON.stringify(key);
}
/** Of a number's text the number: `1.0` and `1` are the same key. */
function numberOf(text) {
    if (text == null)
        return null;
    const number = Number(text);
    return text.trim() === '' || !Number.isFinite(number) ? text : number;
}
/**
 * Looks up the rows that samples are made of.
 * @param columns whose cells are shown; undefined: all
 */
async function rowsOfInterest(findings, rows, columns) {
    const found = await lookUp(findings, rows, ({ file, line, cells }) => ({
        file,
        line,
        value: (columns ?? Object.keys(cells))
            .map((name) => cells[name] ?? '')
            .join(', ')
            .slice(0, LONGEST_VALUE)
            .toWellFormed(),
    }));
    const inSeveral = findings.files.length > 1;
    return {
        describe: (row) => found.get(row) ?? { line: undefined, value: undefined },
        placed: (samples) => samples.map((sample) => (inSeveral ? placed(sample) : sample)),
    };
    function placed(sample) {
        const file = sample.row === undefined ? undefined : found.get(sample.row)?.file;
        if (file === undefined)
            return sample;
        return { ...sample, note: [...(sample.note === undefined ? [] : [sample.note]), `in ${file}`].join(', ') };
    }
}

;// CONCATENATED MODULE: ./build/actions/validate/counted-facts.js




/** What was counted for the checks of a data set, by the ids of their needs. */
async function countedFacts(job, questions, all) {
    const findings = findingsOf(all, job);
    const facts = new Map();
    for (const question of questions)
        facts.set(question.need.id, await keyFact(question, findings, all));
    const { ranges, orders } = (0,needs/* needsOf */.hN)(job.checks);
    for (const { id, column } of ranges) {
        const found = findings.ranges.get(id);
        if (found !== undefined)
            facts.set(id, await columnFact(findings, column, found));
    }
    for (const { id, column } of orders) {
        const found = findings.orders.get(id);
        const fact = found && (await columnFact(findings, column, { count: found.breaches, samples: found.samples }));
        facts.set(id, fact ?? { kind: 'impossible', reason: `the column ${column} has no numbers, dates or moments` });
    }
    return facts;
}
function findingsOf(all, job) {
    const findings = all.get(job);
    if (findings === undefined)
        throw new Error(`${job.names[0]} was not checked.`);
    return findings;
}
async function columnFact(findings, column, found) {
    const values = findings.profile?.columns.find(({ name }) => name === column)?.numbers?.count ?? 0;
    const rows = found.samples.map(({ row }) => row + 1);
    const { describe, placed } = await rowsOfInterest(findings, rows, [column]);
    return withPlaces(valueFact(found, values, describe), placed);
}
async function keyFact(question, findings, all) {
    const other = question.other && findingsOf(all, question.other.job);
    const obstacle = obstacleOf(question, findings, other);
    if (obstacle !== undefined)
        return obstacle;
    const answer = fromOne((0,needs/* answerKeys */.Di)(question.need, (keys) => {
        const store = question.other !== undefined && keys.dataset !== undefined
            ? other?.keys.get(question.other.request.id)
            : findings.keys.get(question.own.id);
        if (store === undefined)
            throw new Error(`The keys ${keys.id} were not collected.`);
        return store;
    }));
    const found = 'pairs' in answer ? await verified(answer, question, findings, other) : answer;
    const names = question.own.columns?.map(({ name }) => name);
    const { describe, placed } = await rowsOfInterest(findings, sampleRows(found), names);
    return withPlaces(factOf(found, question, describe), placed);
}
/** Stores count rows from 0, people from 1. */
function fromOne(answer) {
    return 'pairs' in answer
        ? { ...answer, pairs: answer.pairs.map(({ row, other }) => ({ row: row + 1, other: other + 1 })) }
        : { ...answer, first: answer.first.map((row) => row + 1) };
}
/** Why two sides cannot be compared; undefined when they can. */
function obstacleOf({ own, other: asked }, findings, other) {
    if (asked !== undefined && other !== undefined) {
        const broken = other.files.find(({ cutShort }) => cutShort);
        if (broken)
            return unavailable(`${broken.path} could not be read to its end`);
        const absent = asked.request.columns?.find(({ name }) => !other.columns.includes(name));
        if (absent !== undefined && other.rows > 0)
            return { kind: 'impossible', reason: `the data set ${asked.dataset} has no column ${absent.name}` };
        if (own.columns === undefined && !haveSameColumns(findings, other))
            return { kind: 'impossible', reason: `this data set and ${asked.dataset} have different columns` };
        if (!other.keys.has(asked.request.id))
            return unavailable(`the data set ${asked.dataset} has no rows`);
    }
    return findings.keys.has(own.id) ? undefined : unavailable('there are no keys');
}
const unavailable = (reason) => ({ kind: 'unavailable', reason });
const haveSameColumns = (one, other) => JSON.stringify([...one.columns].sort()) === JSON.stringify([...other.columns].sort());
/** Without rows whose hashes only happen to be equal. */
async function verified(answer, { need, own, other: asked }, findings, other) {
    if (answer.pairs.length === 0)
        return answer;
    const rows = answer.pairs.map(({ row }) => row);
    const others = answer.pairs.map((pair) => pair.other);
    if (need.kind === 'duplicates' || asked === undefined || other === undefined) {
        const side = { findings, columns: own.columns, rows: [...rows, ...others] };
        return verifyDuplicates(answer, await sameKeys(side, side));
    }
    const sides = [
        { findings, columns: own.columns, rows },
        { findings: other, columns: asked.request.columns, rows: others },
    ];
    return verifyShared(answer, await sameKeys(...sides));
}
function factOf(found, { other }, describe) {
    if (!('pairs' in found))
        return missingFact(found, describe);
    return other === undefined ? duplicateFact(found, describe) : sharedFact(found, describe, other.dataset);
}
function withPlaces(fact, placed) {
    return fact.kind === 'counted' ? { ...fact, samples: placed(fact.samples) } : fact;
}

// EXTERNAL MODULE: ./build/src/data/checks/build-check.js
var build_check = __webpack_require__(50395);
;// CONCATENATED MODULE: ./build/src/data/checks/result.js

const common = (spec) => ({
    name: spec.name,
    check: spec.check,
    columns: (0,build_check/* columnsOf */.PL)(spec),
    severity: spec.severity,
});
function passed(spec, { what, ...seen }, addition = '') {
    const message = `${what}: ${seen.observed}, as expected (${seen.expected}).${addition}`;
    return { ...common(spec), status: 'passed', ...seen, count: 0, message, samples: [] };
}
function broken(spec, { what, ...seen }, offences) {
    const message = `${what}: ${seen.observed}, expected ${seen.expected}.${offences.addition ?? ''}`;
    return {
        ...common(spec),
        status: 'broken',
        ...seen,
        count: offences.count,
        message,
        samples: offences.samples ?? [],
    };
}
/** What is wanted is not there to be judged, and that is an offence of its own: a check must not pass because its column is gone. */
function unfit(spec, expected, observed, message) {
    return { ...common(spec), status: 'broken', observed, expected, value: undefined, count: 1, message, samples: [] };
}
/** @param reason completes the sentence "It was not checked: …" */
function skipped(spec, expected, reason) {
    const message = `It was not checked: ${reason}.`;
    return {
        ...common(spec),
        status: 'skipped',
        observed: 'not checked',
        expected,
        value: undefined,
        count: 0,
        message,
        samples: [],
    };
}

;// CONCATENATED MODULE: ./build/src/data/checks/find-columns.js



/** Judges by the columns of a check, or says why that cannot be: without rows it is skipped, without a column broken. */
function withColumns(spec, { profile }, expected, judge) {
    if (profile.rows === 0)
        return skipped(spec, expected, 'the data has no rows');
    const names = (0,build_check/* columnsOf */.PL)(spec);
    const found = names.map((name) => profile.columns.find((column) => column.name === name));
    const columns = found.filter((column) => column !== undefined);
    if (columns.length === names.length)
        return judge(columns);
    const missing = names[found.indexOf(undefined)] ?? '';
    const near = (0,suggest/* suggest */.Z)(missing, profile.columns.map(({ name }) => name));
    const hint = near === undefined ? '' : ` Did you mean ${near}?`;
    return unfit(spec, expected, 'no such column', `The data has no column ${missing}.${hint}`);
}
/** The same for the one column of a check. */
const withColumn = (spec, facts, expected, judge) => withColumns(spec, facts, expected, ([column]) => column === undefined ? skipped(spec, expected, 'it names no column') : judge(column));

// EXTERNAL MODULE: ./build/src/data/profile/number-text.js
var number_text = __webpack_require__(54327);
;// CONCATENATED MODULE: ./build/src/data/checks/phrases.js

const exact = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });
/** `1,234`. */
const wholeText = (number) => number.toLocaleString('en-US');
/** `1 row`, `2 rows`. */
const countText = (number, noun, plural = `${noun}s`) => `${wholeText(number)} ${number === 1 ? noun : plural}`;
/** A limit as it was written. */
function limitText(limit) {
    const size = Math.abs(limit);
    return size !== 0 && (size < 1e-6 || size >= 1e15) ? String(limit) : exact.format(limit);
}
/** Three digits, counted from the nearer end, so that neither a few nor nearly all read as none or all: `3.1 %`, `99.98 %`. */
function shareText(share) {
    const percent = share * 100;
    const side = Math.min(percent, 100 - percent);
    if (!(side > 0))
        return `${limitText(percent)} %`;
    const decimals = Math.min(Math.max(2 - Math.floor(Math.log10(side)), 1), 12);
    return `${limitText(Number(percent.toFixed(decimals)))} %`;
}
/** A share that somebody wrote: `0.07` is `7 %` in spite of binary fractions. */
const limitShareText = (share) => `${limitText(Number((share * 100).toPrecision(12)))} %`;
/** An observed number in four digits, or in all of them when four would show it as the limit that it differs from. */
function observedText(value, { min, max }) {
    const text = (0,number_text/* numberText */.$)(value);
    const hidesDifference = [min, max].some((limit) => limit !== undefined && limit !== value && (0,number_text/* numberText */.$)(limit) === text);
    return hidesDifference ? String(value) : text;
}
const boundsText = ({ min, max }, write) => {
    if (min !== undefined && min === max)
        return `exactly ${write(min)}`;
    const parts = [
        min === undefined ? [] : [`at least ${write(min)}`],
        max === undefined ? [] : [`at most ${write(max)}`],
    ];
    return parts.flat().join(' and ');
};
/** `at least 10 and at most 30`. */
const limitsText = (bounds) => boundsText(bounds, limitText);
/** `at most 5 %`. */
const shareLimitsText = (bounds) => boundsText(bounds, limitShareText);
/** `at least 2020-01-01 00:00`. @param bounds seconds since 1970 */
const momentLimitsText = (bounds) => boundsText(bounds, (limit) => (0,number_text/* numberText */.$)(limit, 'second'));
/** `2.5 days`. */
function durationText(seconds) {
    const size = Math.abs(seconds);
    const [unit, length] = [
        ['day', 86_400],
        ['hour', 3_600],
        ['minute', 60],
    ].find(([, least]) => size >= least) ?? ['second', 1];
    const amount = Math.round((seconds / length) * 10) / 10;
    return `${limitText(amount)} ${unit}${amount === 1 ? '' : 's'}`;
}
const isWithin = (value, { min, max }) => (min === undefined || value >= min) && (max === undefined || value <= max);

;// CONCATENATED MODULE: ./build/src/data/checks/evaluate-categories.js




const countsOf = ({ values }) => values.kind === 'exact' ? values.counts : undefined;
const total = (counts) => counts.values().reduce((sum, count) => sum + count, 0);
function evaluateCategories(spec, facts) {
    const expected = expectationOf(spec);
    return withColumn(spec, facts, expected, (column) => {
        const counts = countsOf(column);
        if (counts === undefined)
            return tooMany(spec, expected, column);
        const known = spec.expected === undefined ? baseValues(spec.column, facts) : { values: spec.expected };
        if ('reason' in known && spec.minShare === undefined)
            return skipped(spec, expected, known.reason);
        const listed = 'values' in known ? new Set(known.values) : undefined;
        const { samples, offences, observed } = compare(spec, counts, listed);
        const addition = 'reason' in known ? ` Whether there are new or missing values was not checked: ${known.reason}.` : '';
        const seen = { what: `Values of ${column.name}`, observed, expected, value: counts.size };
        return offences === 0
            ? passed(spec, seen, addition)
            : broken(spec, seen, { count: offences, samples: samples.slice(0, violations/* MAXIMUM_SAMPLES */.l), addition });
    });
}
/** The values stand in the samples only, where those of personal columns are masked. */
function compare(spec, counts, listed) {
    const all = total(counts);
    const byCount = [...counts].sort(([, one], [, other]) => other - one);
    const unexpected = spec.allowNew || listed === undefined ? [] : byCount.filter(([value]) => !listed.has(value));
    const missing = spec.allowMissing ? [] : [...(listed ?? [])].filter((value) => !counts.has(value));
    const least = spec.minShare ?? 0;
    const absent = [...(listed ?? [])].filter((value) => !counts.has(value) && !missing.includes(value));
    const rare = [...byCount, ...absent.map((value) => [value, 0])].filter(([value, count]) => (all === 0 ? 0 : count / all) < least && (listed?.has(value) ?? true));
    const sample = (value, note) => ({ row: undefined, line: undefined, value, note });
    const samples = [
        ...unexpected.map(([value, count]) => sample(value, `new, ${countText(count, 'row')}`)),
        ...missing.map((value) => sample(value, 'missing')),
        ...rare.map(([value, count]) => sample(value, `rare, ${countText(count, 'row')}`)),
    ];
    const parts = [
        countText(counts.size, 'value'),
        unexpected.length === 0 ? '' : `${unexpected.length} new`,
        missing.length === 0 ? '' : `${missing.length} missing`,
        rare.length === 0 ? '' : `${rare.length} rare`,
    ];
    return { samples, offences: samples.length, observed: parts.filter((part) => part !== '').join(', ') };
}
function expectationOf({ expected, allowNew, allowMissing, minShare }) {
    const whose = expected === undefined ? 'the values of the base version' : countText(expected.length, 'listed value');
    const parts = [
        allowNew ? '' : `only ${whose}`,
        allowMissing ? '' : `all of ${whose}`,
        minShare === undefined ? '' : `each ${shareLimitsText({ min: minShare, max: undefined })}`,
    ];
    return parts.filter((part) => part !== '').join(', ');
}
function baseValues(name, { base }) {
    if (base === undefined)
        return { reason: 'there is no base version' };
    const column = base.columns.find((one) => one.name === name);
    if (column === undefined)
        return { reason: `the base version has no column ${name}` };
    const counts = countsOf(column);
    return counts === undefined
        ? { reason: `${name} has too many different values in the base version` }
        : { values: counts.keys() };
}
const tooMany = (spec, expected, { name }) => unfit(spec, expected, 'too many values', `The column ${name} has too many different values to be categories.`);
function evaluateBalance(spec, facts) {
    const { minShare, maxShare } = spec;
    const parts = [
        minShare === undefined ? '' : `the rarest ${shareLimitsText({ min: minShare, max: undefined })}`,
        maxShare === undefined ? '' : `the most frequent ${shareLimitsText({ min: undefined, max: maxShare })}`,
    ];
    const expected = parts.filter((part) => part !== '').join(', ');
    return withColumn(spec, facts, expected, (column) => {
        const counts = countsOf(column);
        if (counts === undefined)
            return tooMany(spec, expected, column);
        const all = total(counts);
        // One class alone has all the rows; the share of the other classes is 0, whichever they are.
        if (counts.size < 2) {
            const two = limitsText({ min: 2, max: undefined });
            return unfit(spec, expected, countText(counts.size, 'class', 'classes'), `Classes of ${column.name}: ${counts.size}, expected ${two}.`);
        }
        const shares = counts.entries().map(([value, count]) => ({ value, count, share: count / all }));
        const sorted = [...shares].sort((one, other) => one.share - other.share);
        const [rarest, commonest] = [sorted[0]?.share ?? 0, sorted.at(-1)?.share ?? 0];
        const wrong = sorted.filter(({ share }) => share < (minShare ?? 0) || share > (maxShare ?? 1));
        const observed = `${counts.size} classes of ${shareText(rarest)} to ${shareText(commonest)}`;
        const seen = { what: `Classes of ${column.name}`, observed, expected, value: rarest };
        const samples = wrong.slice(0, violations/* MAXIMUM_SAMPLES */.l).map(({ value, count }) => ({
            row: undefined,
            line: undefined,
            value,
            note: countText(count, 'row'),
        }));
        return wrong.length === 0 ? passed(spec, seen) : broken(spec, seen, { count: wrong.length, samples });
    });
}

// EXTERNAL MODULE: ./build/src/data/profile/exact-sum.js
var exact_sum = __webpack_require__(28329);
// EXTERNAL MODULE: ./build/src/data/profile/statistics.js
var statistics = __webpack_require__(94165);
;// CONCATENATED MODULE: ./build/src/data/checks/evaluate-column.js






function evaluateNullShare(spec, facts) {
    const expected = shareLimitsText(spec.bounds);
    return withColumn(spec, facts, expected, ({ name, rows, nulls }) => {
        const value = nulls / rows;
        const seen = { what: `Empty values of ${name}`, observed: shareText(value), expected, value };
        return isWithin(value, spec.bounds) ? passed(spec, seen) : broken(spec, seen, { count: nulls });
    });
}
function evaluateStatistic(spec, facts) {
    const expected = limitsText(spec.bounds);
    return withColumn(spec, facts, expected, (column) => {
        const { name, numbers, unit } = column;
        if (numbers === undefined || unit !== 'number')
            return unfit(spec, expected, 'no numbers', `The column ${name} has no numbers.`);
        const value = statisticOf(spec, column, numbers);
        if (value === undefined)
            return skipped(spec, expected, `${name} has a single number, which does not vary`);
        const isEstimate = spec.check === 'quantile' && column.values.kind === 'sketch';
        const addition = isEstimate ? ' Quantiles of many different numbers are up to 0.4 % off.' : '';
        const seen = { what: whatOf(spec), observed: observedText(value, spec.bounds), expected, value };
        return isWithin(value, spec.bounds) ? passed(spec, seen, addition) : broken(spec, seen, { count: 1, addition });
    });
}
function statisticOf(spec, column, numbers) {
    switch (spec.check) {
        case 'quantile':
            return (0,statistics/* quantile */.YV)(column, spec.quantile);
        case 'mean':
            return (0,statistics/* mean */.i2)(numbers);
        case 'sum':
            return (0,exact_sum/* meanOf */.hm)(numbers.sum, 1);
        case 'standard-deviation': {
            const squared = (0,statistics/* variance */.GV)(numbers);
            return squared === undefined ? undefined : Math.sqrt(squared);
        }
    }
}
function whatOf(spec) {
    switch (spec.check) {
        case 'quantile':
            return `The quantile ${spec.quantile} of ${spec.column}`;
        case 'standard-deviation':
            return `The standard deviation of ${spec.column}`;
        default:
            return `The ${spec.check} of ${spec.column}`;
    }
}
function evaluateDistinct(spec, facts) {
    const expected = limitsText(spec.bounds);
    return withColumn(spec, facts, expected, (column) => {
        const isExact = column.values.kind === 'exact';
        const value = Math.round((0,statistics/* distinct */.dM)(column));
        const number = observedText(value, spec.bounds);
        const observed = isExact ? number : `about ${number}`;
        const addition = isExact ? '' : ' The number is an estimate with a standard error of 1.6 %.';
        const seen = { what: `Different values of ${column.name}`, observed, expected, value };
        return isWithin(value, spec.bounds) ? passed(spec, seen, addition) : broken(spec, seen, { count: 1, addition });
    });
}
const SECONDS_PER_DAY = 86_400;
function evaluateFreshness(spec, facts) {
    const { maxAgeSeconds, maxAheadSeconds } = spec;
    const expected = `at most ${durationText(maxAgeSeconds)} old`;
    return withColumn(spec, facts, expected, ({ name, numbers, unit }) => {
        if (numbers === undefined || unit === 'number') {
            const hint = 'Give it the format `date` or `date-time` in the row schema.';
            return unfit(spec, expected, 'no dates', `The column ${name} has no dates or moments. ${hint}`);
        }
        const newest = numbers.max * (unit === 'day' ? SECONDS_PER_DAY : 1);
        const age = facts.now.getTime() / 1000 - newest;
        const when = `${(0,number_text/* numberText */.$)(numbers.max, unit)}${unit === 'second' ? ' UTC' : ''}`;
        const observed = age < 0 ? `${when}, ${durationText(-age)} ahead` : `${when}, ${durationText(age)} old`;
        const seen = { what: `The newest value of ${name}`, observed, expected, value: age };
        if (-age > maxAheadSeconds)
            return broken(spec, { ...seen, expected: `at most ${durationText(maxAheadSeconds)} in the future` }, { count: 1 });
        return age > maxAgeSeconds ? broken(spec, seen, { count: 1 }) : passed(spec, seen);
    });
}

;// CONCATENATED MODULE: ./build/src/data/checks/evaluate-counted.js




function evaluateUnique(spec, facts) {
    const none = 'no key twice';
    return judgeCounted(spec, facts, {
        what: `Keys of ${spec.columns.join(', ')}`,
        noun: ['duplicate', 'duplicates'],
        of: 'key',
        expected: mostlyText(spec.mostly, none, 'first of their key'),
        tolerates: mostly(spec.mostly),
    });
}
function evaluateDuplicateRows(spec, facts) {
    return judgeCounted(spec, facts, {
        what: 'Rows that repeat an earlier row',
        noun: ['duplicate', 'duplicates'],
        of: 'row',
        expected: spec.maxShare === 0 ? 'no row twice' : shareLimitsText({ min: undefined, max: spec.maxShare }),
        tolerates: atMost(spec.maxShare),
    });
}
function evaluateReferences(spec, facts) {
    const { dataset, columns } = spec.to;
    return judgeCounted(spec, facts, {
        what: `Keys of ${spec.columns.join(', ')}`,
        noun: ['missing key', 'missing keys'],
        of: 'key',
        expected: mostlyText(spec.mostly, `all in ${dataset} (${columns.join(', ')})`, `in ${dataset}`),
        tolerates: mostly(spec.mostly),
    });
}
function evaluateLeakage(spec, facts) {
    const { dataset } = spec.from;
    const what = spec.columns === undefined ? 'row' : 'key';
    return judgeCounted(spec, facts, {
        what: spec.columns === undefined ? 'Whole rows' : `Keys of ${spec.columns.join(', ')}`,
        noun: [`${what} of ${dataset} too`, `${what}s of ${dataset} too`],
        of: what,
        expected: spec.maxShare === 0
            ? `none in ${dataset}`
            : `${shareLimitsText({ min: undefined, max: spec.maxShare })} in ${dataset}`,
        tolerates: atMost(spec.maxShare),
    });
}
function evaluateMonotonic(spec, facts) {
    const order = `${spec.strict ? 'strictly ' : ''}${spec.direction}`;
    return judgeCounted(spec, facts, {
        what: `The order of ${spec.column}`,
        noun: ['value out of order', 'values out of order'],
        of: 'value',
        expected: mostlyText(spec.mostly, order, order),
        tolerates: mostly(spec.mostly),
    });
}
/** In this form, and not as `count / rows <= 1 - share`, a share that is met exactly is met: 90 of 100 for 0.9. */
const mostly = (share) => (count, rows) => count === 0 || (rows - count) / rows >= share;
const atMost = (share) => (count, rows) => count === 0 || count / rows <= share;
/** `at least 99 % increasing`. */
const mostlyText = (share, all, each) => share === 1 ? all : `${shareLimitsText({ min: share, max: undefined })} ${each}`;
function judgeCounted(spec, facts, judgement) {
    return withColumns(spec, facts, judgement.expected, () => {
        const fact = facts.counted.get((0,needs/* needOf */.ER)(spec)?.id ?? '');
        return judgeFact(spec, fact ?? { kind: 'unavailable', reason: 'it was not counted' }, judgement);
    });
}
function judgeFact(spec, fact, judgement) {
    const { what, noun, of, expected, tolerates } = judgement;
    switch (fact.kind) {
        case 'unavailable':
            return skipped(spec, expected, fact.reason);
        case 'impossible':
            return unfit(spec, expected, 'not possible', `It cannot be checked: ${fact.reason}.`);
        case 'counted': {
            const { rows, count, samples } = fact;
            const share = rows === 0 ? 0 : count / rows;
            const of100 = count === 0 ? '' : ` (${shareText(share)})`;
            const observed = `${countText(count, ...noun)} in ${countText(rows, of)}${of100}`;
            const seen = { what, observed, expected, value: count };
            return tolerates(count, rows) ? passed(spec, seen) : broken(spec, seen, { count, samples });
        }
    }
}

;// CONCATENATED MODULE: ./build/src/data/checks/evaluate-range.js





function evaluateRange(spec, facts) {
    const limits = spec.unit === 'number' ? limitsText(spec.bounds) : momentLimitsText(spec.bounds);
    const expected = mostlyText(spec.mostly, limits, `of values ${limits}`);
    return withColumn(spec, facts, expected, (column) => {
        const { name, numbers } = column;
        const wanted = spec.unit === 'number' ? 'numbers' : 'dates or moments';
        const bounds = (0,needs/* boundsIn */.lF)(spec, column.unit);
        if (numbers === undefined || bounds === undefined)
            return unfit(spec, expected, `no ${wanted}`, `The column ${name} has no ${wanted}.`);
        const fact = facts.counted.get((0,needs/* needOf */.ER)(spec)?.id ?? '') ?? countByProfile(column, numbers, bounds);
        return judgeFact(spec, fact, {
            what: `Values of ${name}`,
            noun: ['value outside', 'values outside'],
            of: 'value',
            expected,
            tolerates: mostly(spec.mostly),
        });
    });
}
/** Without the engine's count: exact while the profile knows the extremes suffice or every value. */
function countByProfile({ values, lengths, unit }, numbers, bounds) {
    const isOutside = (value) => value < bounds.min || value > bounds.max;
    const counted = { kind: 'counted', rows: numbers.count, samples: [] };
    if (!isOutside(numbers.min) && !isOutside(numbers.max))
        return { ...counted, count: 0 };
    // Beside texts the values "12" and 12 cannot be told apart, and moments are counted as texts.
    if (values.kind !== 'exact' || lengths !== undefined || unit !== 'number')
        return { kind: 'unavailable', reason: 'values outside were not counted' };
    const count = values.counts.entries().reduce((sum, [text, one]) => sum + (isOutside(Number(text)) ? one : 0), 0);
    return { ...counted, count };
}

;// CONCATENATED MODULE: ./build/src/data/checks/evaluate-row-count.js


function evaluateRowCount(spec, { profile, base }) {
    const { bounds, toBase } = spec;
    const isCompared = toBase.min !== undefined || toBase.max !== undefined;
    const expected = [limitsText(bounds), isCompared ? `${shareLimitsText(toBase)} of the base version` : '']
        .filter((part) => part !== '')
        .join(', ');
    const { rows } = profile;
    const ratio = isCompared && base !== undefined && base.rows > 0 ? rows / base.rows : undefined;
    const observed = ratio === undefined ? wholeText(rows) : `${wholeText(rows)} (${shareText(ratio)} of the base version)`;
    const seen = { what: 'Rows', observed, expected, value: rows };
    const isRight = isWithin(rows, bounds) && (ratio === undefined || isWithin(ratio, toBase));
    if (!isRight)
        return broken(spec, seen, { count: 1 });
    if (!isCompared || ratio !== undefined)
        return passed(spec, seen);
    const reason = base === undefined ? 'there is no base version' : 'the base version has no rows';
    if (bounds.min === undefined && bounds.max === undefined)
        return skipped(spec, expected, reason);
    return passed(spec, seen, ` The share of the base version was not checked: ${reason}.`);
}

;// CONCATENATED MODULE: ./build/src/data/checks/evaluate-values.js



/**
 * Breaches are counted, not rows: a row that breaks two rules of the column counts twice. With one rule named both are the same.
 */
function evaluateValues(spec, facts) {
    const rules = spec.rules === undefined ? 'its row rules' : spec.rules.join(', ');
    const expected = mostlyText(spec.mostly, `all keep ${rules}`, `keep ${rules}`);
    return withColumn(spec, facts, expected, ({ name, rows }) => {
        const { groups } = facts;
        if (groups === undefined)
            return skipped(spec, expected, 'there is no row schema');
        if (groups.some(({ rule }) => rule === 'others'))
            return skipped(spec, expected, 'more kinds of breaches were found than are told apart');
        const covered = groups.filter((group) => covers(spec, group));
        const count = covered.reduce((sum, group) => sum + group.count, 0);
        const samples = covered.flatMap((group) => group.samples);
        return judgeFact(spec, { kind: 'counted', rows, count, samples }, {
            what: `Breaches of row rules in ${name}`,
            noun: ['breach', 'breaches'],
            of: 'row',
            expected,
            tolerates: mostly(spec.mostly),
        });
    });
}
/** Findings about the header and the file carry a dot: those are not values. */
const covers = (spec, { rule, column }) => column === spec.column && !rule.includes('.') && (spec.rules?.includes(rule) ?? true);
/**
 * Whether a group of breaches counts, after the checks were evaluated. Without a `values` check that covers it, it is an error.
 * @param results of the same checks in the same order
 */
function judgeGroup(group, specs, results) {
    const judges = specs.flatMap((spec, index) => {
        const status = results[index]?.status;
        return spec.check === 'values' && covers(spec, group) && status !== 'skipped' && status !== undefined
            ? [{ severity: spec.severity, status }]
            : [];
    });
    if (judges.some(({ status }) => status === 'passed'))
        return { severity: 'warn', tolerated: true };
    const isWarning = judges.length > 0 && judges.every(({ severity }) => severity === 'warn');
    return { severity: isWarning ? 'warn' : 'error', tolerated: false };
}

;// CONCATENATED MODULE: ./build/src/data/checks/evaluate.js






/** One result for every check, in their order: passed ones too, and `skipped` with the reason where something to judge by is missing. */
const evaluateChecks = (specs, facts) => specs.map((spec) => evaluateCheck(spec, facts));
function evaluateCheck(spec, facts) {
    switch (spec.check) {
        case 'row-count':
            return evaluateRowCount(spec, facts);
        case 'null-share':
            return evaluateNullShare(spec, facts);
        case 'range':
            return evaluateRange(spec, facts);
        case 'quantile':
        case 'mean':
        case 'sum':
        case 'standard-deviation':
            return evaluateStatistic(spec, facts);
        case 'distinct':
            return evaluateDistinct(spec, facts);
        case 'categories':
            return evaluateCategories(spec, facts);
        case 'balance':
            return evaluateBalance(spec, facts);
        case 'freshness':
            return evaluateFreshness(spec, facts);
        case 'unique':
            return evaluateUnique(spec, facts);
        case 'duplicate-rows':
            return evaluateDuplicateRows(spec, facts);
        case 'references':
            return evaluateReferences(spec, facts);
        case 'leakage':
            return evaluateLeakage(spec, facts);
        case 'monotonic':
            return evaluateMonotonic(spec, facts);
        case 'values':
            return evaluateValues(spec, facts);
    }
}

// EXTERNAL MODULE: ./build/src/metrics/statistics/multiplicity.js
var multiplicity = __webpack_require__(99616);
// EXTERNAL MODULE: ./build/src/data/profile/number-steps.js
var number_steps = __webpack_require__(21005);
;// CONCATENATED MODULE: ./build/src/data/profile/histogram.js



/**
 * A column as a small picture: numbers and moments in bars of equal, round width; otherwise the most frequent values and the rest. Empty when the profile
 * knows neither.
 * @param bars most bars, at least 3
 */
function histogram(column, bars) {
    const steps = (0,number_steps/* numberSteps */.hJ)(column);
    if (steps.length > 0) {
        const scale = scaleFor(steps, bars);
        return countBars(scale, steps).map((count, index) => ({ label: barLabel(scale, index, column.unit), count }));
    }
    const top = (0,statistics/* topValues */.qH)(column, column.values.kind === 'exact' && column.values.counts.size <= bars ? bars : bars - 1);
    const others = column.rows - column.nulls - top.reduce((sum, { count }) => sum + count, 0);
    const named = top.map(({ value, count }) => ({ label: value, count }));
    return top.length === 0 || others === 0 ? named : [...named, { label: OTHERS, count: others }];
}
/** Label of the bar that holds what has no bar of its own. */
const OTHERS = 'others';
/** Numbers beyond these shares on either side do not stretch the picture. */
const TAIL = 0.005;
/** @param steps ascending, at least one */
function scaleFor(steps, bars) {
    const low = (0,number_steps/* quantileOf */.Xf)(steps, TAIL) ?? 0;
    const high = (0,number_steps/* quantileOf */.Xf)(steps, 1 - TAIL) ?? 0;
    // Two bars less than allowed: both ends are rounded outward.
    const width = roundUp((high - low) / Math.max(1, bars - 2));
    if (!(width > 0 && Number.isFinite(width)))
        return { first: low, width: 1, bars: 1 };
    const first = Math.floor(low / width);
    return { first: first * width, width, bars: Math.min(bars, Math.floor(high / width) - first + 1) };
}
/** The next of 1, 2, 5, 10, … at any power of ten. */
function roundUp(width) {
    const power = 10 ** Math.floor(Math.log10(width));
    return ([1, 2, 5].find((digit) => digit * power >= width) ?? 10) * power;
}
function countBars({ first, width, bars }, steps) {
    const counts = new Array(bars).fill(0);
    for (const { at, count } of steps) {
        const bar = Math.min(Math.max(Math.floor((at - first) / width), 0), bars - 1);
        counts[bar] = (counts[bar] ?? 0) + count;
    }
    return counts;
}
/** The range of a bar in words of the column's unit. */
function barLabel({ first, width, bars }, index, unit) {
    const from = (0,number_text/* numberText */.$)(first + index * width, unit);
    const to = (0,number_text/* numberText */.$)(first + (index + 1) * width, unit);
    if (bars === 1)
        return from;
    if (index === 0)
        return `< ${to}`;
    return index === bars - 1 ? `≥ ${from}` : `${from} – ${to}`;
}

;// CONCATENATED MODULE: ./build/src/data/drift/distributions.js
/** Distributions of test statistics: probabilities above a value, and the values for a probability. */
/**
 * Probability that a chi-square variable is larger. Closed forms for whole degrees of freedom: Abramowitz and Stegun (1964), 26.4.4 and 26.4.5.
 * @param degrees degrees of freedom, a whole number; with 0 the variable is 0
 */
function chiSquareTail(value, degrees) {
    if (value <= 0)
        return 1;
    if (degrees === 0)
        return 0;
    const half = value / 2;
    const odd = degrees % 2 === 1;
    let sum = odd ? complementaryError(Math.sqrt(half)) : 0;
    // Terms half^i / Γ(i + 1) e^-half by their logarithms: the first alone can be below the doubles while the sum is near 1.
    let logarithm = odd ? 0.5 * Math.log(half) - Math.log(Math.sqrt(Math.PI) / 2) - half : -half;
    for (let index = odd ? 0.5 : 0; index < degrees / 2 - 0.5; index += 1) {
        sum += Math.exp(logarithm);
        logarithm += Math.log(half / (index + 1));
    }
    return Math.min(1, sum);
}
/** The value that a chi-square variable exceeds with a probability. */
function chiSquareQuantile(probability, degrees) {
    if (degrees === 0)
        return 0;
    let [low, high] = [0, degrees + 60 + 20 * Math.sqrt(degrees)];
    for (let step = 0; step < 60; step += 1) {
        const middle = (low + high) / 2;
        if (chiSquareTail(middle, degrees) > probability)
            low = middle;
        else
            high = middle;
    }
    return high;
}
/** erfc(x) for x ≥ 0, relative error below 1.2e-7: Press et al., Numerical Recipes in C (1992), 6.2. */
function complementaryError(x) {
    const t = 1 / (1 + 0.5 * x);
    const coefficients = [
        -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
        0.17087277,
    ];
    return t * Math.exp(coefficients.reduceRight((sum, coefficient) => sum * t + coefficient, 0) - x * x);
}
/**
 * Probability that two samples of one continuous distribution are further apart by Kolmogorov and Smirnov's distance; a bound for other distributions.
 * With Stephens' correction for small samples (1970).
 */
function kolmogorovTail(distance, n, m) {
    const root = Math.sqrt((n * m) / (n + m));
    const lambda = (root + 0.12 + 0.11 / root) * distance;
    // The series does not converge there, and the probability is 1 to nine digits.
    if (lambda < 0.3)
        return 1;
    let sum = 0;
    for (let index = 1; index <= 20; index += 1)
        sum += (index % 2 === 1 ? 2 : -2) * Math.exp(-2 * (index * lambda) ** 2);
    return Math.min(1, Math.max(0, sum));
}
/** The distance that {@link kolmogorovTail} gives a small probability (its first term). */
const kolmogorovQuantile = (probability, n, m) => Math.sqrt(-Math.log(probability / 2) / 2) * Math.sqrt(1 / n + 1 / m);

;// CONCATENATED MODULE: ./build/src/data/drift/measurement.js
/** Threshold that is never below the measure's floor. */
const measurement = (measure, value, nullQuantile, { floors }, p) => ({ measure, value, threshold: Math.max(floors[measure], nullQuantile), p });

;// CONCATENATED MODULE: ./build/src/data/drift/compare-groups.js


/** Values a group should hold on the smaller side if nothing had changed: Cochran's rule (1954) for the chi-square approximation. */
const LEAST_EXPECTED = 5;
/** Whether a group is too small to be compared alone. */
const isRare = ({ reference, current }, n, m) => ((reference + current) * Math.min(n, m)) / (n + m) < LEAST_EXPECTED;
const add = (a, b) => ({
    reference: a.reference + b.reference,
    current: a.current + b.current,
});
/** @param groups none of them rare, at least one; both sides have values */
function compareGroups(groups) {
    const { reference: n, current: m } = groups.reduce(add);
    let psi = 0;
    let divergence = 0;
    let discrimination = 0;
    let statistic = 0;
    for (const { reference, current } of groups) {
        const [p, q] = [reference / n, current / m];
        // Half a value more on both sides, because an empty group has no logarithm.
        const [smoothP, smoothQ] = [(reference + 0.5) / (n + groups.length / 2), (current + 0.5) / (m + groups.length / 2)];
        psi += (smoothQ - smoothP) * Math.log(smoothQ / smoothP);
        divergence += (entropyTerm(p, q) + entropyTerm(q, p)) / 2;
        if (p + q === 0)
            continue;
        discrimination += (p - q) ** 2 / (p + q);
        statistic += (p - q) ** 2 / ((reference + current) / (n + m));
    }
    return {
        psi,
        jensenShannon: Math.sqrt(Math.max(0, divergence)),
        cramersV: Math.sqrt(discrimination / 2),
        p: chiSquareTail((statistic * n * m) / (n + m), groups.length - 1),
    };
}
const entropyTerm = (p, q) => (p === 0 ? 0 : p * Math.log2((2 * p) / (p + q)));
/** What PSI, the squared Jensen–Shannon distance and the squared V would be below, up to their constants, if nothing had changed. */
const nullChiSquare = (groups, n, m, { nullProbability }) => chiSquareQuantile(nullProbability, groups - 1) * (1 / n + 1 / m);
/**
 * PSI and Jensen–Shannon distance with thresholds for the sample sizes: for n and m values in B groups of one distribution, PSI is about
 * χ²(B − 1) (1/n + 1/m), and the divergence (in nats) an eighth of it.
 * @param test which of the two carries the p-value of the chi-square test
 */
function groupMeasurements(groups, options, test) {
    const { reference: n, current: m } = groups.reduce(add);
    const { psi, jensenShannon, p } = compareGroups(groups);
    const scale = nullChiSquare(groups.length, n, m, options);
    return [
        measurement('psi', psi, scale, options, test === 'psi' ? p : undefined),
        measurement('jensen-shannon', jensenShannon, Math.sqrt(scale / (8 * Math.LN2)), options),
    ];
}
/** The chi-square test with Cramér's V, whose square is about a quarter of χ²(B − 1) (1/n + 1/m) if nothing has changed. */
function chiSquareMeasurement(groups, options) {
    const { reference: n, current: m } = groups.reduce(add);
    const { cramersV, p } = compareGroups(groups);
    return measurement('chi-square', cramersV, Math.sqrt(nullChiSquare(groups.length, n, m, options) / 4), options, p);
}

;// CONCATENATED MODULE: ./build/src/data/drift/categorical-drift.js


/** In a fixed order: most frequent first. */
function categoriesOf(reference, current) {
    const values = new Set([...reference.keys(), ...current.keys()]);
    return Array.from(values, (value) => ({
        value,
        reference: reference.get(value) ?? 0,
        current: current.get(value) ?? 0,
    })).sort((a, b) => b.reference + b.current - a.reference - a.current || (a.value < b.value ? -1 : 1));
}
/** Rare categories pooled into one group, with the next rarest when they are still too few together. Most frequent first. */
function poolRare(categories, n, m) {
    const groups = categories.filter((category) => !isRare(category, n, m));
    const rare = categories.filter((category) => isRare(category, n, m));
    if (rare.length === 0)
        return groups;
    const pool = rare.reduce(add);
    const next = groups.at(-1);
    return isRare(pool, n, m) && next !== undefined ? [...groups.slice(0, -1), add(next, pool)] : [...groups, pool];
}
function categoricalMeasurements(groups, options) {
    return [chiSquareMeasurement(groups, options), ...groupMeasurements(groups, options, undefined)];
}
/** The category whose share changed most. */
function largestChange(categories, n, m) {
    const change = ({ reference, current }) => Math.abs(reference / n - current / m);
    return categories.reduce((most, category) => (most === undefined || change(category) > change(most) ? category : most), undefined);
}
/** Shares of the most frequent categories of both sides, the rest as one bar. */
function categoricalHistogram(categories, n, m, bars) {
    const shown = categories.length <= bars ? categories : categories.slice(0, bars - 1);
    const rest = categories.slice(shown.length);
    const all = rest.length === 0 ? shown : [...shown, { value: OTHERS, ...rest.reduce(add, { reference: 0, current: 0 }) }];
    return all.map(({ value, reference, current }) => ({ label: value, reference: reference / n, current: current / m }));
}

;// CONCATENATED MODULE: ./build/src/data/drift/message.js

const NAMES = {
    psi: 'PSI',
    ks: 'KS',
    'jensen-shannon': 'Jensen–Shannon',
    'chi-square': 'Cramér’s V',
    wasserstein: 'Wasserstein',
    'null-share': 'nulls',
};
const percent = (share) => `${(100 * share).toFixed(1)} %`;
const message_LONGEST_VALUE = 40;
/** A value in a sentence. Renderers escape it for their format. */
function quoted(value) {
    const characters = [...value.slice(0, 2 * message_LONGEST_VALUE + 2)];
    return characters.length <= message_LONGEST_VALUE ? `“${value}”` : `“${characters.slice(0, message_LONGEST_VALUE).join('')}…”`;
}
/** What people should know about one column, in one sentence. */
function driftMessage(drift, story, minimumCount) {
    const nulls = drift.measures.filter(({ measure }) => measure === 'null-share');
    const values = drift.measures.filter(({ measure }) => measure !== 'null-share');
    if (drift.verdict === 'drift') {
        const beyond = values.filter(({ value, threshold }) => value > threshold).map(measureText);
        const parts = [
            ...(beyond.length === 0 ? [] : [`${beyond.join(', ')}${story === '' ? '' : `; ${story}`}`]),
            ...(nulls.some(({ value, threshold }) => value > threshold)
                ? [`nulls ${percent(drift.referenceNulls)} → ${percent(drift.nulls)}`]
                : []),
        ];
        return `Has drifted: ${parts.join('; ')}.`;
    }
    if (drift.kind === 'not-comparable')
        return `${story}.`;
    if (drift.verdict === 'unknown')
        return `Too few values to tell: ${(0,number_text/* numberText */.$)(drift.referenceCount)} in the reference, ${(0,number_text/* numberText */.$)(drift.count)} now; it takes ${(0,number_text/* numberText */.$)(minimumCount)}.`;
    const [first, ...others] = drift.measures;
    if (first === undefined)
        return 'No change that counts.';
    const nearest = others.reduce((most, one) => (one.value / one.threshold > most.value / most.threshold ? one : most), first);
    return `No change that counts; nearest to its limit is ${measureText(nearest)}.`;
}
const measureText = ({ measure, value, threshold }) => `${NAMES[measure]} ${rounded(value)} (limit ${rounded(threshold)})`;
const rounded = (value) => (0,number_text/* numberText */.$)(Number(value.toPrecision(2)));

;// CONCATENATED MODULE: ./build/src/data/drift/number-pairs.js


/** The numbers of both columns, ascending: exactly when both profiles know them, otherwise by the bins of both. */
function pairsOf(reference, current) {
    const [left, right] = stepsOf(reference, current);
    const pairs = [];
    for (let a = 0, b = 0; a < left.length || b < right.length;) {
        const at = Math.min(left[a]?.at ?? Number.POSITIVE_INFINITY, right[b]?.at ?? Number.POSITIVE_INFINITY);
        let [before, now] = [0, 0];
        for (; left[a]?.at === at; a += 1)
            before += left[a]?.count ?? 0;
        for (; right[b]?.at === at; b += 1)
            now += right[b]?.count ?? 0;
        pairs.push({ at, reference: before, current: now });
    }
    return pairs;
}
function stepsOf(reference, current) {
    const exact = [(0,number_steps/* exactSteps */.t$)(reference), (0,number_steps/* exactSteps */.t$)(current)];
    if (exact[0] !== undefined && exact[1] !== undefined)
        return [exact[0], exact[1]];
    const [a, b] = [reference.numbers, current.numbers];
    if (a === undefined || b === undefined)
        return [[], []];
    // The same ends for both, so that equal bins stand at equal places.
    const ends = { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
    return [(0,number_steps/* binSteps */.t_)({ ...a, ...ends }), (0,number_steps/* binSteps */.t_)({ ...b, ...ends })];
}
function totalsOf(groups) {
    let [reference, current] = [0, 0];
    for (const group of groups) {
        reference += group.reference;
        current += group.current;
    }
    return { reference, current };
}
function gapsOf(pairs) {
    const { reference: n, current: m } = totalsOf(pairs);
    let [below, belowNow] = [0, 0];
    const gaps = [];
    pairs.forEach(({ at, reference, current }, index) => {
        below += reference;
        belowNow += current;
        const next = pairs[index + 1];
        if (next !== undefined)
            gaps.push({ reference: below / n, current: belowNow / m, width: next.at - at });
    });
    return gaps;
}
/** Bins of reference quantiles for PSI and Jensen–Shannon. */
const QUANTILE_GROUPS = 10;
/**
 * Cuts at quantiles of the reference. A number that alone fills a group gets its own; groups too small for the test join their neighbours.
 * @param pairs ascending; both sides have values
 */
function quantileGroups(pairs) {
    const { reference: n, current: m } = totalsOf(pairs);
    const full = n / QUANTILE_GROUPS;
    const groups = [];
    let [reference, current] = [0, 0];
    const close = () => {
        if (reference + current > 0)
            groups.push({ reference, current });
        [reference, current] = [0, 0];
    };
    for (const pair of pairs) {
        if (pair.reference >= full)
            close();
        reference += pair.reference;
        current += pair.current;
        if (reference >= full)
            close();
    }
    close();
    return joinRare(groups, n, m);
}
function joinRare(groups, n, m) {
    const joined = [];
    for (const group of groups) {
        const before = joined.at(-1);
        if (before !== undefined && (isRare(group, n, m) || isRare(before, n, m)))
            joined[joined.length - 1] = add(before, group);
        else
            joined.push(group);
    }
    return joined;
}

;// CONCATENATED MODULE: ./build/src/data/drift/numeric-drift.js







/**
 * All distances between two columns of numbers.
 * @param pairs both sides have numbers
 * @param reference of the reference's numbers
 */
function numericMeasurements(pairs, reference, options) {
    const gaps = gapsOf(pairs);
    const { reference: n, current: m } = totalsOf(pairs);
    const distance = gaps.reduce((largest, gap) => Math.max(largest, Math.abs(gap.reference - gap.current)), 0);
    const limit = kolmogorovQuantile(options.nullProbability, n, m);
    return [
        measurement('ks', distance, limit, options, kolmogorovTail(distance, n, m)),
        ...groupMeasurements(quantileGroups(pairs), options, 'psi'),
        ...wasserstein(gaps, n, m, Math.sqrt((reference && (0,statistics/* variance */.GV)(reference)) ?? 0), options),
    ];
}
/**
 * Wasserstein distance ∫ |F − G| over the reference's standard deviation; none when that is 0 or nothing finite comes out.
 *
 * If nothing has changed, the distance tends to √(1/n + 1/m) ∫ |B(F(x))| dx with a Brownian bridge B. Its mean is √(2/π) ∫ √(F (1 − F)) dx, and it exceeds
 * the mean by more than t with a probability of at most exp(−t² / (2 σ²)), σ the standard deviation of the numbers (Borell–Tsirelson–Ibragimov–Sudakov: for
 * no function s with |s| ≤ 1 is the variance of ∫ s(x) B(F(x)) dx larger). So the threshold is a safe bound, no simulation needed.
 */
function wasserstein(gaps, n, m, deviation, options) {
    let distance = 0;
    let spread = 0;
    for (const { reference, current, width } of gaps) {
        const pooled = (reference * n + current * m) / (n + m);
        distance += Math.abs(reference - current) * width;
        spread += Math.sqrt(Math.max(0, pooled * (1 - pooled))) * width;
    }
    const value = distance / deviation;
    const bound = Math.sqrt(2 / Math.PI) * (spread / deviation) + Math.sqrt(-2 * Math.log(options.nullProbability));
    if (!Number.isFinite(value) || !Number.isFinite(bound))
        return [];
    return [measurement('wasserstein', value, bound * Math.sqrt(1 / n + 1 / m), options)];
}
/** The means of both sides, as the middle of a sentence. */
function meansText(reference, current) {
    if (reference === undefined || current === undefined)
        return '';
    return `mean ${(0,number_text/* numberText */.$)((0,statistics/* mean */.i2)(reference))} → ${(0,number_text/* numberText */.$)((0,statistics/* mean */.i2)(current))}`;
}
/** Shares of both sides in the same bars of round width. */
function numericHistogram(pairs, unit, bars) {
    if (pairs.length === 0)
        return [];
    const { reference: n, current: m } = totalsOf(pairs);
    const scale = scaleFor(pairs.map(({ at, reference, current }) => ({ at, count: reference + current })), bars);
    const before = countBars(scale, pairs.map(({ at, reference }) => ({ at, count: reference })));
    const now = countBars(scale, pairs.map(({ at, current }) => ({ at, count: current })));
    return before.map((count, index) => ({
        label: barLabel(scale, index, unit),
        reference: count / n,
        current: (now[index] ?? 0) / m,
    }));
}

;// CONCATENATED MODULE: ./build/src/data/drift/compare-columns.js







const BARS = 24;
/** Up to so many different numbers on both sides are categories, such as classes and grades. */
const FEW_VALUES = 10;
/** Least share of numbers in a column of numbers: a few wrong values do not make it a column of texts. */
const MOSTLY_NUMBERS = 0.95;
function compareColumns(reference, current, options) {
    const [n, m] = [countOf(reference), countOf(current)];
    if (options.masked.has(current.name))
        return incomparable('Its values are masked');
    if (isMoment(reference) && isMoment(current))
        return {
            ...incomparable('Dates move on with time; a `freshness` or `range` check can watch them'),
            histogram: numericHistogram(pairsOf(reference, current), reference.unit, BARS),
        };
    if (isNumeric(reference) && isNumeric(current) && !(hasFewValues(reference) && hasFewValues(current))) {
        const pairs = pairsOf(reference, current);
        return {
            kind: 'numeric',
            measurements: Math.min(n, m) < options.minimumCount ? [] : numericMeasurements(pairs, reference.numbers, options),
            histogram: numericHistogram(pairs, reference.unit, BARS),
            story: meansText(reference.numbers, current.numbers),
        };
    }
    if (n === 0 || m === 0)
        return incomparable(n === m ? 'There are no values' : `There are no values ${n === 0 ? 'in the reference' : 'now'}`);
    if (reference.values.kind === 'sketch' || current.values.kind === 'sketch')
        return incomparable(isNumeric(reference) === isNumeric(current)
            ? `There are too many different values to compare them: ${sizes(reference, current)}`
            : `There are numbers ${isNumeric(reference) ? 'in the reference' : 'now'} and other values ${isNumeric(reference) ? 'now' : 'in the reference'}`);
    const categories = categoriesOf(reference.values.counts, current.values.counts);
    if (categories.every((category) => isRare(category, n, m)))
        return incomparable(`Hardly any value occurs often enough to compare: ${sizes(reference, current)}`);
    const moved = largestChange(categories, n, m);
    return {
        kind: 'categorical',
        measurements: Math.min(n, m) < options.minimumCount ? [] : categoricalMeasurements(poolRare(categories, n, m), options),
        histogram: categoricalHistogram(categories, n, m, BARS),
        story: moved ? `${quoted(moved.value)} ${percent(moved.reference / n)} → ${percent(moved.current / m)}` : '',
    };
}
const incomparable = (story) => ({
    kind: 'not-comparable',
    measurements: [],
    histogram: [],
    story,
});
const countOf = ({ rows, nulls }) => rows - nulls;
const isMoment = ({ unit, numbers }) => unit !== 'number' && numbers !== undefined;
const isNumeric = (column) => column.unit === 'number' && column.numbers !== undefined && column.numbers.count >= MOSTLY_NUMBERS * countOf(column);
const hasFewValues = ({ values }) => values.kind === 'exact' && values.counts.size <= FEW_VALUES;
/** What a profile still knows of values that it could not count: how many differ, and how long they are. */
function sizes(reference, current) {
    const different = `${distinctText(reference)} → ${distinctText(current)} different`;
    const [before, after] = [reference.lengths, current.lengths];
    if (before === undefined || after === undefined)
        return different;
    return `${different}, average length ${(0,number_text/* numberText */.$)(before.total / before.count)} → ${(0,number_text/* numberText */.$)(after.total / after.count)}`;
}
const distinctText = (column) => `${column.values.kind === 'exact' ? '' : 'about '}${(0,number_text/* numberText */.$)((0,statistics/* distinct */.dM)(column))}`;

;// CONCATENATED MODULE: ./build/src/data/drift/null-share.js



/** Difference of the shares of nulls, by the test of two proportions. None when there are too few rows, or no nulls to compare. */
function nullMeasurements(reference, current, options) {
    const [n, m] = [reference.rows, current.rows];
    const nulls = { reference: reference.nulls, current: current.nulls };
    if (Math.min(n, m) < options.minimumCount || nulls.reference + nulls.current === 0)
        return [];
    const values = { reference: n - nulls.reference, current: m - nulls.current };
    const pooled = (nulls.reference + nulls.current) / (n + m);
    const nullQuantile = Math.sqrt(chiSquareQuantile(options.nullProbability, 1) * pooled * (1 - pooled) * (1 / n + 1 / m));
    const difference = Math.abs(nulls.reference / n - nulls.current / m);
    return [measurement('null-share', difference, nullQuantile, options, compareGroups([nulls, values]).p)];
}

;// CONCATENATED MODULE: ./build/src/data/drift/options.js
const DRIFT_DEFAULTS = {
    falseDiscoveryRate: 0.05,
    minimumCount: 100,
    nullProbability: 0.01,
    floors: { psi: 0.1, ks: 0.05, 'jensen-shannon': 0.1, 'chi-square': 0.1, wasserstein: 0.1, 'null-share': 0.05 },
    masked: new Set(),
};

;// CONCATENATED MODULE: ./build/src/data/drift/drift-between.js





/**
 * How far each column is from the reference, in the current order of columns, then columns that are gone.
 *
 * A column has drifted when a test over its values (or over its nulls) is significant after Benjamini and Hochberg's procedure over all tests, and one of its
 * distances exceeds a threshold: what it would exceed by chance at these sample sizes with a probability of 1 %, but never less than what matters in
 * practice. Tests alone call everything significant when there are many rows, fixed thresholds alone call chance drift when there are few.
 */
function driftBetween(reference, current, settings = {}) {
    const options = {
        ...DRIFT_DEFAULTS,
        ...settings,
        floors: { ...DRIFT_DEFAULTS.floors, ...settings.floors },
    };
    const before = new Map(reference.columns.map((column) => [column.name, column]));
    const names = new Set(current.columns.map(({ name }) => name));
    const judged = current.columns.flatMap((column) => {
        const counterpart = before.get(column.name);
        return counterpart === undefined ? [] : [judge(counterpart, column, options)];
    });
    const tests = judged.flatMap(({ measurements }) => measurements.filter(({ p }) => p !== undefined));
    const probabilities = (0,multiplicity/* benjaminiHochberg */.Uh)(tests.map(({ p }) => p ?? 1));
    const adjustedP = new Map(tests.map((test, index) => [test, probabilities[index]]));
    const results = new Map(judged.map((one) => [one.current.name, resultOf(one, adjustedP, options)]));
    return [
        ...current.columns.map((column) => results.get(column.name) ?? onlyOnce(column, 'now')),
        ...reference.columns.filter(({ name }) => !names.has(name)).map((column) => onlyOnce(column, 'before')),
    ];
}
function judge(reference, current, options) {
    const comparison = compareColumns(reference, current, options);
    const measurements = [...comparison.measurements, ...nullMeasurements(reference, current, options)];
    return { reference, current, comparison, measurements };
}
function resultOf({ reference, current, comparison, measurements }, adjustedP, { falseDiscoveryRate, minimumCount }) {
    const measures = measurements.map((one) => ({
        measure: one.measure,
        value: one.value,
        threshold: one.threshold,
        adjustedP: adjustedP.get(one),
    }));
    const counts = (some) => some.some(({ adjustedP: p }) => p !== undefined && p <= falseDiscoveryRate) &&
        some.some(({ value, threshold }) => value > threshold);
    const values = measures.filter(({ measure }) => measure !== 'null-share');
    const drifted = counts(values) || counts(measures.filter(({ measure }) => measure === 'null-share'));
    const drift = {
        column: current.name,
        kind: comparison.kind,
        referenceCount: countOf(reference),
        count: countOf(current),
        measures,
        referenceNulls: share(reference.nulls, reference.rows),
        nulls: share(current.nulls, current.rows),
        verdict: drifted ? 'drift' : values.length === 0 ? 'unknown' : 'stable',
        histogram: comparison.histogram,
    };
    return { ...drift, message: driftMessage(drift, comparison.story, minimumCount) };
}
/** A column that only one side has is a change of the schema, not of a distribution. */
function onlyOnce(column, when) {
    const now = when === 'now';
    return {
        column: column.name,
        kind: 'not-comparable',
        referenceCount: now ? 0 : countOf(column),
        count: now ? countOf(column) : 0,
        measures: [],
        referenceNulls: now ? 0 : share(column.nulls, column.rows),
        nulls: now ? share(column.nulls, column.rows) : 0,
        verdict: 'unknown',
        message: now ? 'The reference does not have this column.' : 'Only the reference has this column.',
        histogram: [],
    };
}
const share = (part, whole) => (whole === 0 ? 0 : part / whole);

;// CONCATENATED MODULE: ./build/actions/validate/drift.js






const noDrift = (note) => ({ columns: [], against: undefined, note });
/**
 * Profile of the file that a data set is held against; undefined when it is the base.
 * @throws UserError when it cannot be read
 */
async function readReference({ dataset, schema }, ports, tree) {
    const { drift } = dataset;
    if (drift === undefined || drift.against.kind === 'base')
        return undefined;
    const { path } = drift.against;
    const format = (0,dataset_files/* formatOfPath */.gj)(path).format ?? dataset.format;
    if (format === undefined)
        throw new errors/* UserError */.yo('data.format', `The format of ${path} cannot be told from its name.`, {
            file: path,
            hint: 'Give the reference file of `drift.against` the ending of its format, or set `format` on the data set.',
        });
    const request = {
        files: [{ ...shapeOf(path, dataset, undefined), path: await fileInWorkTree(path, tree) }],
        ...readingOf(dataset, format),
        schema: schema && { text: schema.text, file: schema.file },
        profile: true,
        ...{ keys: [], ranges: [], orders: [] },
    };
    const { profile, files } = (await (0,read_data/* readData */.v)(path, request, ports)).findings;
    if (profile !== undefined && files.every(({ cutShort }) => !cutShort))
        return profile;
    throw new errors/* UserError */.yo('data.damaged', `${path} cannot be read to its end, so nothing can be held against it.`, {
        file: path,
        hint: 'It is the reference that `drift.against` names.',
    });
}
/** How far the columns are from the reference, or from the base when there is none. */
function driftOf({ drift: settings, name }, current, reference, base) {
    if (settings === undefined)
        return noDrift();
    if (settings.against.kind === 'file') {
        if (reference === undefined)
            throw new Error(`The reference of ${name} was not read.`);
        return { ...noDrift(), columns: measure(reference, current, settings), against: settings.against.path };
    }
    if (base === undefined)
        return noDrift();
    if (base.unchanged)
        return noDrift(`The data is the same as in ${base.name}.`);
    return { ...noDrift(), columns: base.profile === undefined ? [] : measure(base.profile, current, settings) };
}
function measure(before, now, settings) {
    // Left out before it is measured: what nobody looks at must not weaken the tests of the others.
    const without = (profile) => ({
        ...profile,
        columns: profile.columns.filter(({ name }) => !settings.ignore.includes(name)),
    });
    return driftBetween(without(before), without(now), { minimumCount: settings.minimum, floors: settings.thresholds });
}

;// CONCATENATED MODULE: ./build/actions/validate/masked-columns.js

const DEFINITIONS = ['properties', '$defs', 'definitions'];
/**
 * The columns that a row schema marks as personal data: `"x-trainyard": {"tags": ["pii"]}` or `{"pii": true}` anywhere in what it
 * says about a column, also behind a local reference. A mark at a place that names no column (`patternProperties`, `allOf`, the
 * schema itself) counts for all of them.
 */
function maskedColumns(root) {
    const others = Object.fromEntries(Object.entries(root).filter(([key]) => !DEFINITIONS.includes(key)));
    if (isMarked(others, root))
        return 'all';
    const properties = (0,schema_document/* objectAt */.lJ)(root, 'properties') ?? {};
    return Object.keys(properties).filter((name) => isMarked(properties[name], root));
}
/** Looks at everything inside once: references can go in circles. */
function isMarked(start, root) {
    const seen = new Set([root]);
    const open = [start];
    while (open.length > 0) {
        const node = open.pop();
        if (typeof node !== 'object' || node === null || seen.has(node))
            continue;
        seen.add(node);
        if ((0,schema_document/* isObject */.Gv)(node)) {
            if (isPersonal(node['x-trainyard']))
                return true;
            open.push((0,schema_document/* resolveReference */.sX)(node['$ref'], root)?.schema);
        }
        // Not spread into one call: a list of values can be longer than a call's arguments.
        for (const inner of Object.values(node))
            open.push(inner);
    }
    return false;
}
function isPersonal(extension) {
    if (!(0,schema_document/* isObject */.Gv)(extension))
        return false;
    const { tags, pii } = extension;
    return pii === true || (Array.isArray(tags) && tags.includes('pii'));
}

;// CONCATENATED MODULE: ./build/actions/validate/dataset-report.js




/** Judges what was found in a data set. */
function judgeDataset(job, facts) {
    const { dataset, schema, names } = job;
    const { findings, base, changes, seconds } = facts;
    const { path, drift: driftSettings, compatibility } = dataset;
    // Rows that are left out because of their structure are rows of the data set all the same.
    const profile = { columns: findings.profile?.columns ?? [], rows: findings.rows };
    const broken = findings.files.find(({ cutShort }) => cutShort);
    const checks = dataset_report_checksOf(job, facts, profile, broken?.path);
    const baseProfile = base?.unchanged === true ? profile : base?.profile;
    const drift = broken === undefined
        ? driftOf(dataset, profile, facts.reference, base)
        : noDrift(driftSettings && `Drift was not measured: ${broken.path} could not be read to its end.`);
    const notes = [...(base?.notes ?? []), changes.note, drift.note, ...unreadColumns(findings)].filter((note) => note !== undefined);
    const report = {
        ...{ names, path, seconds, checks, profile },
        files: findings.files.map((file) => ({ path: file.path, rows: file.rows, bytes: file.bytes })),
        schema: schema?.file,
        rows: findings.rows,
        columns: findings.columns.length,
        groups: groupsOf(job, findings, checks),
        base: base && baseProfile && { name: base.name, rows: baseProfile.rows, profile: baseProfile },
        drift: drift.columns,
        driftAgainst: drift.against,
        driftSeverity: driftSettings?.severity ?? 'warn',
        schemaChanges: changes.changes,
        compatibilitySeverity: compatibility.severity,
        masked: [],
    };
    return { report: { ...report, masked: maskedIn(job, report, base) }, notes };
}
/** Nobody asks anything of these columns, but nobody should believe that they were checked. */
function unreadColumns({ files }) {
    const unread = new Map(files.flatMap((file) => (file.unread ?? []).map((column) => [column.column, column])));
    return [...unread.values()].map(({ column, type, reason }) => `The column ${column} (${type}) was not read, because ${reason}.`);
}
function dataset_report_checksOf({ checks: specs, schema }, { findings, base, counted, now }, profile, broken) {
    const facts = {
        ...{ profile, counted, now },
        base: base?.unchanged === true ? profile : base?.profile,
        groups: schema === undefined ? undefined : inWholeDataset(findings),
    };
    const results = evaluateChecks(specs, facts);
    // Half a file says nothing about the whole.
    return broken === undefined ? results : results.map((result) => dataset_report_skipped(result, broken));
}
const dataset_report_skipped = (result, broken) => ({
    ...result,
    status: 'skipped',
    observed: 'not checked',
    value: undefined,
    count: 0,
    message: `It was not checked: ${broken} could not be read to its end.`,
    samples: [],
});
/** The breaches with rows that count over all files. */
function inWholeDataset({ files }) {
    let before = 0;
    return files.flatMap(({ groups, rows }) => {
        const offset = before;
        before += rows;
        return groups.map((group) => ({
            ...group,
            samples: group.samples.map((one) => ({ ...one, row: one.row === undefined ? undefined : one.row + offset })),
        }));
    });
}
const groupsOf = ({ checks: specs }, { files }, results) => files.flatMap(({ path: file, groups }) => groups.map((group) => ({ ...group, file, ...judgeGroup(group, specs, results) })));
/** By the schema of now and by that of the base: a change must not show what was personal data before it. */
function maskedIn({ dataset, schema }, report, base) {
    const marked = [schema, base?.schema].map((one) => (one === undefined ? [] : maskedColumns(one.document.root)));
    const columns = marked.flatMap((one) => (one === 'all' ? [] : one));
    if (!marked.includes('all') && !dataset.redact)
        return [...new Set(columns)];
    return [
        ...new Set([
            ...columns,
            ...(schema?.schema.columns ?? []),
            ...report.profile.columns.map(({ name }) => name),
            ...(report.base?.profile.columns ?? []).map(({ name }) => name),
            ...report.groups.flatMap(({ column }) => column ?? []),
            ...report.drift.map(({ column }) => column),
            ...report.checks.flatMap((check) => check.columns),
        ]),
    ];
}

;// CONCATENATED MODULE: ./build/actions/validate/key-questions.js


/** What the checks of a data set ask about keys. */
function keyQuestions(job, jobs) {
    return (0,needs/* needsOf */.hN)(job.checks).keys.map((need) => {
        if (need.kind === 'duplicates')
            return { need, own: requestOf(need.keys, job, undefined), other: undefined };
        const dataset = need.other.dataset ?? job.dataset.name;
        const other = jobOf(jobs, job.model, dataset);
        return {
            need,
            own: requestOf(need.keys, job, { keys: need.other, job: other }),
            other: { job: other, dataset, request: requestOf(need.other, other, { keys: need.keys, job }) },
        };
    });
}
/** Everything that has to be collected of a data set, for its own questions and for those of others, each once. */
function keyRequests(job, questions) {
    const own = (questions.get(job) ?? []).map((question) => question.own);
    const asked = [...questions.values()].flat().flatMap(({ other }) => (other?.job === job ? [other.request] : []));
    return [...new Map([...own, ...asked].map((request) => [request.id, request])).values()];
}
/** A column is hashed as a number only when the corresponding one is a number too: as a text it would never be equal. */
function requestOf({ columns: names, skipNulls }, job, other) {
    const columns = names?.map((name, index) => {
        const twin = other?.keys.columns?.[index];
        const isNumber = key_questions_isNumeric(job, name) && (other === undefined || (twin !== undefined && key_questions_isNumeric(other.job, twin)));
        return { name, as: isNumber ? 'number' : 'text' };
    });
    return { id: JSON.stringify([columns ?? null, skipNulls]), columns, skipNulls };
}
function key_questions_isNumeric({ schema }, column) {
    const types = [...(schema?.schema.typesOf(column) ?? [])].filter((type) => type !== 'null');
    return types.length > 0 && types.every((type) => type === 'number' || type === 'integer');
}

;// CONCATENATED MODULE: ./build/src/report/data-findings.js
const LEVELS = ['error', 'warning', 'notice'];
/** Everything found, the worst first: by level, then by rows. */
function data_findings_findingsOf(report) {
    return report.datasets
        .flatMap((dataset) => datasetFindings(dataset))
        .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || b.count - a.count);
}
function datasetFindings(dataset) {
    const common = { dataset, file: data_findings_placeOf(dataset), line: undefined };
    return [
        ...dataset.schemaChanges
            .filter(({ ignored }) => !ignored)
            .map((change) => ({
            ...common,
            kind: 'schema',
            change,
            level: isBreaking(change) ? levelOf(dataset.compatibilitySeverity) : 'notice',
            ...changePlace(dataset, change),
            count: change.violatingRows ?? 0,
        })),
        ...dataset.groups
            .filter(({ tolerated }) => !tolerated)
            .map((group) => ({
            ...common,
            kind: 'rule',
            group,
            level: levelOf(group.severity),
            file: group.file,
            line: lineOf(group.samples[0]?.line),
            count: group.count,
        })),
        ...dataset.checks
            .filter(({ status }) => status === 'broken')
            .map((check) => ({
            ...common,
            kind: 'check',
            check,
            ...checkPlace(dataset, check),
            level: levelOf(check.severity),
            count: check.count,
        })),
        ...dataset.drift
            .filter(({ verdict }) => verdict === 'drift')
            .map((drift) => ({ ...common, kind: 'drift', drift, level: levelOf(dataset.driftSeverity), count: 0 })),
    ];
}
/** Whether a change counts against somebody. */
const isBreaking = ({ breaksProducers, breaksReaders, ignored }) => !ignored && (breaksProducers || breaksReaders);
const levelOf = (severity) => (severity === 'error' ? 'error' : 'warning');
const lineOf = (line) => (line !== undefined && line >= 1 ? line : undefined);
/** The file to look at when no row is to blame: the data when it is one file, otherwise the schema that describes all files. */
function data_findings_placeOf({ files, path, schema }) {
    const [first, ...others] = files;
    if (first === undefined)
        return schema ?? path;
    return others.length === 0 ? first.path : (schema ?? first.path);
}
/** Changes that are not in the schema are in the names of the files. */
function changePlace({ schema, files, path }, change) {
    const line = lineOf(change.line);
    return { file: (line === undefined ? files[0]?.path : schema) ?? schema ?? path, line };
}
function checkPlace(dataset, check) {
    const line = lineOf(check.samples.find((sample) => sample.line !== undefined)?.line);
    // A line says nothing when it could be in any of several files.
    return dataset.files.length === 1 ? { file: data_findings_placeOf(dataset), line } : { file: data_findings_placeOf(dataset), line: undefined };
}
/** How far a measure is above what it must exceed to count: 1 is at the threshold. */
const excess = ({ value, threshold }) => threshold > 0 ? value / threshold : value > 0 ? Number.POSITIVE_INFINITY : 0;
/** The measure that says most; undefined when nothing was measured. */
const leadingMeasure = ({ measures }) => measures.toSorted((a, b) => excess(b) - excess(a))[0];
const VERDICTS = ['drift', 'unknown', 'stable'];
/** Columns that drifted first, the furthest first. */
function rankedDrift(drift) {
    const distance = (column) => {
        const measure = leadingMeasure(column);
        return measure === undefined ? 0 : excess(measure);
    };
    return drift.toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || finite(distance(b)) - finite(distance(a)));
}
// Infinity minus Infinity is no order.
const finite = (value) => Math.min(value, Number.MAX_VALUE);

// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
;// CONCATENATED MODULE: ./build/src/report/data-sentences.js




/** Plain-text sentences about findings, shared by annotations, SARIF and JUnit. */
const NAMED_PLACES = 5;
const EXAMPLES = 3;
/** What a finding is called: `age: minimum`. */
function titleOf(finding) {
    switch (finding.kind) {
        case 'rule':
            return titled(finding.group.column, finding.group.rule);
        case 'check':
            return (0,data_text/* plain */.pj)(finding.check.name, 150);
        case 'schema':
            return titled(finding.change.column, finding.change.rule);
        case 'drift':
            return titled(finding.drift.column, 'drift');
    }
}
/** What it says, in one paragraph. */
function messageOf(finding) {
    switch (finding.kind) {
        case 'rule':
            return `${ruleSentence(finding.group, finding.group.samples[0])}${tally(finding.group)}`;
        case 'check':
            return checkSentence(finding.check);
        case 'schema':
            return changeSentence(finding.change);
        case 'drift':
            return driftSentence(finding.drift);
    }
}
const titled = (column, rule) => column === undefined ? (0,data_text/* plain */.pj)(rule, 100) : `${(0,data_text/* plain */.pj)(column, 80)}: ${(0,data_text/* plain */.pj)(rule, 100)}`;
/** One breach: what stands there and what was expected. */
function ruleSentence(group, sample) {
    const expected = (0,data_text/* plain */.pj)(group.expected, 600);
    if (!isPhrase(group))
        return ended(capitalised(expected));
    const found = sample?.value === undefined ? 'Expected' : `Found ${shownValue(sample.value)}, expected`;
    return ended(`${found} ${expected}`);
}
/** Findings about the structure are whole sentences, rules of the schema are phrases that follow "expected". */
const isPhrase = ({ rule, expected }) => !/^(csv|jsonl|json|text|file|parquet)\./.test(rule) && rule !== 'others' && !/^\p{Lu}.*\.$/u.test(expected);
function tally(group) {
    if (group.count === 1)
        return '';
    return ` ${(0,markdown/* count */.U9)(group.count, 'violation')} in all${group.samples.length === 0 ? '' : `, ${placesOf(group.samples)}`}.`;
}
/** `rows 2, 6, 7, … (lines 3, 7, 8, …)`. */
function placesOf(samples) {
    const rows = numbered('row', samples.map(({ row }) => row));
    const lines = numbered('line', samples.map(({ line }) => line));
    return rows !== '' && lines !== '' ? `${rows} (${lines})` : rows || lines;
}
function numbered(noun, numbers) {
    const different = [...new Set(numbers)].filter((number) => number !== undefined && number >= 1);
    if (different.length === 0)
        return '';
    const shown = different.slice(0, NAMED_PLACES).join(', ');
    return `${noun}${different.length === 1 ? '' : 's'} ${shown}${different.length > NAMED_PLACES ? ', …' : ''}`;
}
function checkSentence(check) {
    const message = ended((0,data_text/* plain */.pj)(check.message, 1_000));
    const facts = [check.observed, check.expected].every((phrase) => phrase === '' || check.message.includes(phrase))
        ? ''
        : ` Found ${(0,data_text/* plain */.pj)(check.observed, 200)}, expected ${(0,data_text/* plain */.pj)(check.expected, 200)}.`;
    const examples = check.samples.slice(0, EXAMPLES).map(exampleOf);
    return `${message}${facts}${examples.length === 0 ? '' : ` For example ${examples.join('; ')}.`}`;
}
/** `row 812 (line 813): "17", first in row 7`. */
function exampleOf({ value, note, ...place }) {
    const where = placesOf([place]);
    const what = [
        ...(value === undefined ? [] : [shownValue(value)]),
        ...(note === undefined ? [] : [(0,data_text/* plain */.pj)(note, 100)]),
    ].join(', ');
    return [where, what].filter((part) => part !== '').join(': ');
}
function changeSentence(change) {
    const rows = change.violatingRows;
    const evidence = rows === undefined
        ? ''
        : rows === 0
            ? ' All rows of the data fit it.'
            : ` ${(0,markdown/* count */.U9)(rows, 'row')} of the data ${rows === 1 ? 'breaks' : 'break'} it.`;
    return `${ended((0,data_text/* plain */.pj)(change.message, 1_000))} ${effectOf(change)}${evidence}`;
}
/** Whom a change breaks. */
function effectOf({ breaksProducers, breaksReaders }) {
    const broken = [
        ...(breaksProducers ? ['those who write the data'] : []),
        ...(breaksReaders ? ['those who read it'] : []),
    ];
    return broken.length === 0 ? 'Compatible.' : `Breaks ${(0,markdown/* list */.p_)(broken)}.`;
}
function driftSentence(drift) {
    const measure = leadingMeasure(drift);
    const moved = largestMove(drift);
    return [
        ended((0,data_text/* plain */.pj)(drift.message, 600)),
        ...(measure === undefined ? [] : [`${data_sentences_measureText(measure)}.`]),
        ...(moved === undefined
            ? []
            : [`Most moved: ${(0,data_text/* plain */.pj)(moved.label, 60)}, ${(0,data_text/* percent */.KN)(moved.reference)} → ${(0,data_text/* percent */.KN)(moved.current)}.`]),
    ].join(' ');
}
const MEASURES = {
    psi: 'PSI',
    ks: 'KS',
    'jensen-shannon': 'Jensen–Shannon',
    'chi-square': 'Cramér’s V',
    wasserstein: 'Wasserstein',
    'null-share': 'share of nulls',
};
/** `PSI 0.312, limit 0.124`. */
const data_sentences_measureText = ({ measure, value, threshold }) => `${MEASURES[measure]} ${distance(value)}, limit ${distance(threshold)}`;
/** Three decimals; larger distances need none. */
const distance = (value) => Number.isFinite(value) ? (Math.abs(value) >= 100 ? (0,data_text/* whole */.WQ)(Math.round(value)) : value.toFixed(3)) : '∞';
/** The bar whose share changed most; undefined when none did. */
function largestMove(drift) {
    const move = (bar) => Math.abs(bar.current - bar.reference);
    const largest = drift.histogram.toSorted((a, b) => move(b) - move(a))[0];
    return largest !== undefined && move(largest) > 0 ? largest : undefined;
}
/** Rows against the base version: `+1.2 %`; beyond tenfold the number itself. */
function rowChange(rows, before) {
    if (rows === before)
        return 'same';
    const sign = rows > before ? '+' : '\u2212';
    const change = Math.abs(rows - before);
    return `${sign}${before === 0 || change / before > 10 ? (0,data_text/* whole */.WQ)(change) : (0,data_text/* percent */.KN)(change / before)}`;
}
/** A value between quotes, or what stands for a masked one. */
const shownValue = (value) => (isMask(value) ? value : (0,data_text/* excerpt */.Kb)(value));
const capitalised = (sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
/** With a mark at its end. */
const ended = (sentence) => (/[.?!…]$/.test(sentence) ? sentence : `${sentence}.`);

;// CONCATENATED MODULE: ./build/src/report/data-annotations.js



/** GitHub shows ten annotations of a level per step. */
const PER_LEVEL = 10;
/** Longer messages are cut by GitHub. */
const LONGEST_MESSAGE = 4096;
/**
 * One annotation per file, column and rule, at the first offending line: at most ten of each level, the worst first. The worst of
 * every kind (row rules, checks, schema, drift) is among them, however many rows another kind has.
 */
function dataAnnotations(report) {
    const all = data_findings_findingsOf(report);
    return ['error', 'warning', 'notice'].flatMap((level) => {
        const found = all.filter((finding) => finding.level === level);
        const shown = chosen(found);
        return shown.map((finding, index) => annotation(finding, level, index === PER_LEVEL - 1 ? found.length - shown.length : 0));
    });
}
/** @param found of one level, the worst first */
function chosen(found) {
    const firsts = found.filter((finding, index) => found.findIndex(({ kind }) => kind === finding.kind) === index);
    const others = found.filter((finding) => !firsts.includes(finding));
    const kept = new Set([...firsts, ...others].slice(0, PER_LEVEL));
    return found.filter((finding) => kept.has(finding));
}
function annotation(finding, level, left) {
    const more = left === 0 ? '' : ` (${(0,data_text/* whole */.WQ)(left)} more of this level in the job summary.)`;
    return {
        level,
        title: titleOf(finding),
        message: `${messageOf(finding).slice(0, LONGEST_MESSAGE - more.length)}${more}`,
        file: finding.file,
        line: finding.line,
    };
}

// EXTERNAL MODULE: ./build/src/report/data-sparkline.js
var data_sparkline = __webpack_require__(83172);
;// CONCATENATED MODULE: ./build/src/report/data-summary-sections.js






/** Columns whose drift is shown when some drifted. */
const DRIFTED = 5;
/** What broke in single rows: which rule, how often, where first. */
function brokenRules(dataset, stage) {
    const broken = dataset.groups.filter(({ tolerated }) => !tolerated);
    if (broken.length === 0)
        return [];
    const ranked = broken.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') || b.count - a.count);
    return [
        ['**Row rules**', ruleTable(ranked.slice(0, stage.findings), dataset, stage)].join('\n\n'),
        ...leftOut(ranked.length - stage.findings, 'rule'),
    ];
}
function toleratedRules(dataset, stage) {
    const tolerated = dataset.groups.filter((group) => group.tolerated);
    if (tolerated.length === 0)
        return [];
    return [
        (0,markdown/* details */.zH)(`${(0,markdown/* count */.U9)(tolerated.length, 'row rule')} broken within what a check tolerates`, ruleTable(tolerated.slice(0, stage.findings), dataset, stage)),
    ];
}
function ruleTable(groups, dataset, stage) {
    const severalFiles = dataset.files.length > 1;
    const warns = groups.some(({ severity }) => severity === 'warn');
    return (0,markdown/* table */.tp)(`${warns ? 'l' : ''}llrrll`, [...(warns ? [''] : []), 'Column', 'Rule', 'Rows', 'Share', 'Expected', 'First places'], groups.map((group) => [
        ...(warns ? [severityCell(group.severity)] : []),
        group.column === undefined ? 'whole row' : (0,markdown/* code */.aY)(group.column),
        (0,markdown/* code */.aY)(group.rule),
        (0,data_text/* whole */.WQ)(group.count),
        dataset.rows === 0 || group.count > dataset.rows ? '–' : (0,data_text/* percent */.KN)(group.count / dataset.rows),
        (0,markdown/* text */.Qq)(group.expected, 200),
        `${severalFiles ? `${(0,markdown/* code */.aY)(group.file, 120)}<br>` : ''}${places(group, stage.places)}`,
    ]));
}
const severityCell = (severity) => (severity === 'error' ? '❌ error' : '⚠️ warning');
function places({ samples, count: all }, most) {
    const shown = samples.slice(0, most).map(({ row, line, value }) => {
        const place = [
            ...(row === undefined ? [] : [`row ${row}`]),
            ...(line === undefined || line < 1 ? [] : [`line ${line}`]),
        ].join(', ');
        return value === undefined ? place : `${place}: ${valueCell(value)}`;
    });
    return [...shown, ...(all > shown.length ? ['…'] : [])].join('<br>');
}
const valueCell = (value) => (isMask(value) ? (0,markdown/* text */.Qq)(value) : (0,markdown/* code */.aY)((0,data_text/* excerpt */.Kb)(value), 400));
/** Failed checks, with what was seen and what was expected. */
function brokenChecks(dataset, stage) {
    const broken = dataset.checks
        .filter(({ status }) => status === 'broken')
        .toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') || b.count - a.count);
    if (broken.length === 0)
        return [];
    return [
        ['**Failed checks**', checkTable(broken.slice(0, stage.findings), stage)].join('\n\n'),
        ...leftOut(broken.length - stage.findings, 'check'),
    ];
}
/** Every check, passed ones too: folded away. */
function allChecks({ checks }, stage) {
    if (checks.length === 0)
        return [];
    const most = stage.findings * 2;
    const passed = checks.filter(({ status }) => status === 'passed').length;
    return [
        (0,markdown/* details */.zH)(`All checks: ${passed} of ${checks.length} passed`, [checkTable(checks.slice(0, most), stage), ...leftOut(checks.length - most, 'check')].join('\n\n')),
    ];
}
function checkTable(checks, stage) {
    return (0,markdown/* table */.tp)('llllll', ['', 'Check', 'Columns', 'Observed', 'Expected', 'Examples'], checks.map((check) => [
        statusCell(check),
        (0,markdown/* text */.Qq)(check.name, 150),
        check.columns.length === 0
            ? 'all'
            : check.columns
                .slice(0, 5)
                .map((column) => (0,markdown/* code */.aY)(column))
                .join(', '),
        check.status === 'skipped' ? (0,markdown/* text */.Qq)(check.message, 300) : (0,markdown/* text */.Qq)(check.observed, 200),
        (0,markdown/* text */.Qq)(check.expected, 200),
        checkExamples(check, stage.places),
    ]));
}
function statusCell({ status, severity }) {
    switch (status) {
        case 'passed':
            return '✅ passed';
        case 'skipped':
            return '➖ skipped';
        case 'broken':
            return severity === 'error' ? '❌ failed' : '⚠️ warning';
    }
}
function checkExamples({ samples, count: all }, most) {
    const shown = samples.slice(0, most).map(({ row, line, value, note }) => {
        const place = [...(row === undefined ? [] : [`row ${row}`]), ...(line === undefined ? [] : [`line ${line}`])].join(', ');
        const what = [...(place === '' ? [] : [place]), ...(value === undefined ? [] : [valueCell(value)])].join(': ');
        return `${what}${note === undefined ? '' : ` (${(0,markdown/* text */.Qq)(note, 100)})`}`;
    });
    return [...shown, ...(shown.length > 0 && all > shown.length ? ['…'] : [])].join('<br>');
}
/** Differences of the schema, breaking ones first. */
function schemaSection(dataset, stage) {
    if (dataset.schemaChanges.length === 0)
        return [];
    const ranked = dataset.schemaChanges.toSorted((a, b) => changeRank(a) - changeRank(b));
    return [
        [
            `**Schema changes**${dataset.schema === undefined ? '' : ` in ${(0,markdown/* code */.aY)(dataset.schema, 120)}`}`,
            (0,markdown/* table */.tp)('lllrlr', ['', 'Rule', 'Column', 'Line', 'Change', 'Rows that break it'], ranked
                .slice(0, stage.findings)
                .map((change) => [
                changeCell(change, dataset),
                (0,markdown/* code */.aY)(change.rule),
                change.column === undefined ? 'whole row' : (0,markdown/* code */.aY)(change.column),
                change.line === undefined ? '–' : String(change.line),
                (0,markdown/* text */.Qq)(`${ended(change.message)} ${change.ignored ? 'Ignored by the configuration.' : effectOf(change)}`, 400),
                change.violatingRows === undefined ? '–' : (0,data_text/* whole */.WQ)(change.violatingRows),
            ])),
        ].join('\n\n'),
        ...leftOut(ranked.length - stage.findings, 'change'),
    ];
}
const changeRank = (change) => (isBreaking(change) ? 0 : change.ignored ? 2 : 1);
function changeCell(change, { compatibilitySeverity }) {
    if (change.ignored)
        return '➖ ignored';
    if (!isBreaking(change))
        return '✅ compatible';
    return compatibilitySeverity === 'error' ? '❌ breaking' : '⚠️ breaking';
}
/** The columns that drifted furthest, each with a picture before and now; when none did, one line. */
function driftSection(dataset, stage) {
    if (dataset.drift.length === 0)
        return [];
    const against = (0,markdown/* text */.Qq)(dataset.driftAgainst ?? dataset.base?.name ?? 'the reference', 100);
    const ranked = rankedDrift(dataset.drift);
    const drifted = ranked.filter(({ verdict }) => verdict === 'drift');
    const unknown = ranked.filter(({ verdict }) => verdict === 'unknown').length;
    const compared = `${(0,markdown/* count */.U9)(ranked.length, 'column')} compared with ${against}`;
    const rest = unknown === 0 ? '' : `, ${unknown} with too few values or not comparable`;
    if (drifted.length === 0)
        return [`**Drift**: none, ${compared}${rest}.`];
    const shown = drifted.slice(0, Math.min(DRIFTED, stage.findings));
    const further = drifted.length > shown.length ? ` The ${shown.length} furthest:` : '';
    return [
        [
            `**Drift** in ${drifted.length} of ${compared}${rest}.${further}`,
            (0,markdown/* table */.tp)('lllllr', ['', 'Column', 'Measure', 'Before, now', 'Most moved', 'Nulls'], shown.map((drift) => driftRow(drift, dataset.driftSeverity))),
        ].join('\n\n'),
    ];
}
function driftRow(drift, severity) {
    const measure = leadingMeasure(drift);
    const moved = largestMove(drift);
    const { reference, current } = (0,data_sparkline/* sparklines */.B)(drift.histogram);
    return [
        severity === 'error' ? '❌ drift' : '⚠️ drift',
        (0,markdown/* code */.aY)(drift.column),
        measure === undefined
            ? '–'
            : `${MEASURES[measure.measure]} **${distance(measure.value)}**, limit ${distance(measure.threshold)}`,
        drift.histogram.length === 0 ? '–' : `${(0,markdown/* code */.aY)(reference)}<br>${(0,markdown/* code */.aY)(current)}`,
        moved === undefined ? '–' : `${(0,markdown/* code */.aY)(moved.label, 40)} ${(0,data_text/* percent */.KN)(moved.reference)} → ${(0,data_text/* percent */.KN)(moved.current)}`,
        drift.referenceNulls === drift.nulls
            ? (0,data_text/* percent */.KN)(drift.nulls)
            : `${(0,data_text/* percent */.KN)(drift.referenceNulls)} → ${(0,data_text/* percent */.KN)(drift.nulls)}`,
    ];
}
const leftOut = (number, noun) => number > 0 ? [`_${(0,markdown/* count */.U9)(number, `further ${noun}`)} not shown._`] : [];

;// CONCATENATED MODULE: ./build/src/report/data-verdict.js


/** What came out, counted. The numbers are those of errors, or of warnings when there are only warnings. */
function dataVerdict(report) {
    const findings = data_findings_findingsOf(report);
    const errors = findings.filter(({ level }) => level === 'error');
    const warnings = findings.filter(({ level }) => level === 'warning');
    const level = errors.length > 0 ? 'error' : warnings.length > 0 ? 'warning' : 'ok';
    const decisive = level === 'error' ? errors : warnings;
    const rows = report.datasets.reduce((sum, dataset) => sum + dataset.rows, 0);
    const broken = new Set(errors.map(({ dataset }) => dataset)).size;
    return {
        level,
        datasets: report.datasets.length,
        brokenDatasets: broken,
        rows,
        violations: amount(decisive, 'rule'),
        failedChecks: amount(decisive, 'check'),
        breakingChanges: amount(decisive, 'schema'),
        driftedColumns: amount(decisive, 'drift'),
        warnings: warnings.length,
        skippedChecks: report.datasets.reduce((sum, { checks }) => sum + checks.filter(({ status }) => status === 'skipped').length, 0),
        phrase: phraseOf(level, decisive, { rows, broken, datasets: report.datasets.length, warnings: warnings.length }),
    };
}
function phraseOf(level, decisive, about) {
    const sets = (0,markdown/* count */.U9)(about.datasets, 'data set');
    switch (level) {
        case 'ok':
            return about.datasets === 0
                ? 'no data sets to check'
                : `${(0,markdown/* count */.U9)(about.rows, 'row')} in ${sets} checked, nothing wrong`;
        case 'warning':
            return `${wording(decisive)} in ${sets}, only warnings`;
        case 'error': {
            const where = about.datasets === 1 ? '' : ` in ${about.broken} of ${sets}`;
            return `${wording(decisive)}${where}${about.warnings === 0 ? '' : `, and ${(0,markdown/* count */.U9)(about.warnings, 'warning')}`}`;
        }
    }
}
/** `1,204 violations, 2 failed checks and 1 breaking schema change`. */
function wording(findings) {
    const parts = [
        ['rule', 'violation'],
        ['check', 'failed check'],
        ['schema', 'breaking schema change'],
        ['drift', 'drifted column'],
    ];
    return (0,markdown/* list */.p_)(parts.flatMap(([kind, noun]) => {
        const number = amount(findings, kind);
        return number === 0 ? [] : [(0,markdown/* count */.U9)(number, noun)];
    }));
}
/** Breaches of row rules are counted one by one, everything else by finding. */
const amount = (findings, kind) => findings.reduce((sum, finding) => sum + (finding.kind === kind ? (kind === 'rule' ? finding.count : 1) : 0), 0);
/** The mark of a level; always next to a word. */
const MARKS = {
    error: '❌',
    warning: '⚠️',
    notice: 'ℹ️',
    ok: '✅',
};
const WORST = ['error', 'warning', 'ok'];
/** The worst that was found in a data set. Notices are no fault. */
function datasetLevel(dataset) {
    const levels = new Set(datasetFindings(dataset).map(({ level }) => level));
    return levels.has('error') ? 'error' : levels.has('warning') ? 'warning' : 'ok';
}
/** Broken data sets first, otherwise in their order. */
function rankedDatasets(report) {
    const byLevel = Map.groupBy(report.datasets, datasetLevel);
    return WORST.flatMap((level) => byLevel.get(level) ?? []);
}

;// CONCATENATED MODULE: ./build/src/report/data-summary.js






/** GitHub keeps 1 MiB per step; other steps of a job have their own. */
const LIMIT = 1_000_000;
/** Lines of the table of data sets, the fullest table that takes at most a third of the room. */
const TABLE_LINES = [200, 50, 15];
const STAGES = [
    { findings: 100, places: 3, details: true },
    { findings: 30, places: 3, details: false },
    { findings: 10, places: 2, details: false },
    { findings: 3, places: 1, details: false },
];
/** So few data sets that each has its section, whether or not something was found. */
const OPEN = 3;
const MOST_SECTIONS = 100;
/**
 * Markdown for the job summary, at most 1,000,000 bytes: the verdict, one line per data set, then what broke in each. When there is
 * not room for all, the worst data sets get the most.
 */
function dataSummary(report) {
    const verdict = dataVerdict(report);
    const ranked = rankedDatasets(report);
    const heading = `## ${MARKS[verdict.level]} Data: ${verdict.phrase}`;
    if (ranked.length === 0)
        return heading;
    const overview = tableWithin(ranked, LIMIT / 3);
    const open = ranked.length <= OPEN ? ranked : ranked.filter((dataset) => datasetFindings(dataset).length > 0);
    const folded = ranked.length <= OPEN ? [] : ranked.filter((dataset) => datasetFindings(dataset).length === 0);
    const sections = sectionsWithin(open, LIMIT - RESERVE - Buffer.byteLength(overview.text));
    const fine = sectionsWithin(folded, sections.room);
    const left = [
        ...(ranked.length > overview.lines ? [`${(0,markdown/* count */.U9)(ranked.length - overview.lines, 'data set')} in the table`] : []),
        ...(sections.left > 0 ? [`the details of ${(0,markdown/* count */.U9)(sections.left, 'data set')}`] : []),
    ];
    return [
        heading,
        overview.text,
        ...(left.length === 0
            ? []
            : [`_Left out here for its length: ${left.join(', ')}. The report files hold everything._`]),
        ...sections.texts,
        ...(fine.texts.length === 0
            ? []
            : [(0,markdown/* details */.zH)(`${(0,markdown/* count */.U9)(folded.length, 'data set')} with nothing wrong`, fine.texts.join('\n\n'))]),
    ].join('\n\n');
}
/** For the heading, notes and what joins the parts. */
const RESERVE = 5_000;
function tableWithin(ranked, room) {
    const tables = TABLE_LINES.map((lines) => ({
        text: datasetsTable(ranked.slice(0, lines)),
        lines: Math.min(lines, ranked.length),
    }));
    return tables.find(({ text }) => Buffer.byteLength(text) <= room) ?? { text: '', lines: 0 };
}
/** Each section in the fullest form that takes at most half of the room that is left. */
function sectionsWithin(datasets, room) {
    const texts = [];
    let rest = room;
    for (const dataset of datasets.slice(0, MOST_SECTIONS)) {
        const text = fullestSection(dataset, rest / 2);
        if (text === undefined)
            break;
        texts.push(text);
        rest -= Buffer.byteLength(text) + 2;
    }
    return { texts, left: datasets.length - texts.length, room: rest };
}
function fullestSection(dataset, room) {
    for (const stage of STAGES) {
        const text = section(dataset, stage);
        if (Buffer.byteLength(text) <= room)
            return text;
    }
    return undefined;
}
function datasetsTable(datasets) {
    const withBase = datasets.some(({ base }) => base !== undefined);
    return (0,markdown/* table */.tp)(withBase ? 'llrrrlll' : 'llrrlll', ['', 'Data', 'Rows', ...(withBase ? ['Against base'] : []), 'Columns', 'Row rules', 'Checks', 'Schema'], datasets.map((dataset) => [
        WORD[datasetLevel(dataset)],
        `${(0,markdown/* code */.aY)(dataset.path)} ${namesOf(dataset)}`,
        (0,data_text/* whole */.WQ)(dataset.rows),
        ...(withBase ? [dataset.base === undefined ? '–' : rowChange(dataset.rows, dataset.base.rows)] : []),
        (0,data_text/* whole */.WQ)(dataset.columns),
        ruleCell(dataset),
        checkCell(dataset),
        schemaCell(dataset),
    ]));
}
const WORD = { error: '❌ broken', warning: '⚠️ warning', ok: '✅ fine' };
const data_summary_NAMES = 5;
function namesOf({ names }) {
    const more = names.length - data_summary_NAMES;
    const shown = names.slice(0, data_summary_NAMES).map((name) => (0,markdown/* text */.Qq)(name, 100));
    return `${shown.join(', ')}${more > 0 ? ` and ${(0,data_text/* whole */.WQ)(more)} more` : ''}`;
}
function ruleCell({ groups, schema }) {
    const broken = groups.filter(({ tolerated }) => !tolerated);
    const violations = broken.reduce((sum, group) => sum + group.count, 0);
    if (violations > 0)
        return `${(0,markdown/* count */.U9)(violations, 'violation')} of ${(0,markdown/* count */.U9)(broken.length, 'rule')}`;
    return schema === undefined ? 'structure only' : 'all kept';
}
function checkCell({ checks }) {
    if (checks.length === 0)
        return 'none';
    const skipped = checks.filter(({ status }) => status === 'skipped').length;
    const broken = checks.filter(({ status }) => status === 'broken').length;
    return [
        broken > 0 ? `${broken} of ${checks.length} failed` : `${checks.length - skipped} passed`,
        ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ].join(', ');
}
function schemaCell(dataset) {
    if (dataset.schema === undefined)
        return 'none';
    const changes = dataset.schemaChanges.filter(({ ignored }) => !ignored).length;
    return `${(0,markdown/* code */.aY)(dataset.schema)}${changes === 0 ? '' : ` ${(0,markdown/* count */.U9)(changes, 'change')}`}`;
}
function section(dataset, stage) {
    const level = datasetLevel(dataset);
    const findings = datasetFindings(dataset).filter((finding) => finding.level === level);
    const heading = findings.length === 0 ? 'nothing wrong' : wording(findings);
    return [
        `### ${MARKS[level]} ${(0,markdown/* code */.aY)(dataset.path)}: ${heading}`,
        ...brokenRules(dataset, stage),
        ...brokenChecks(dataset, stage),
        ...schemaSection(dataset, stage),
        ...driftSection(dataset, stage),
        ...(stage.details
            ? [...toleratedRules(dataset, stage), ...allChecks(dataset, stage)]
            : ['_The list of all checks is left out here for its length._']),
    ].join('\n\n');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/data/kernels/kernels.js
var kernels = __webpack_require__(91509);
// EXTERNAL MODULE: ./build/src/data/profile/value-counts.js
var value_counts = __webpack_require__(22238);
;// CONCATENATED MODULE: ./build/src/data/profile/pair-lists.js


/** Bins as a flat list for JSON, ascending: steps from the bin before (from 0 for the first), count, and so on. */
function binsToList(bins) {
    let before = 0;
    return [...bins]
        .sort(([a], [b]) => a - b)
        .flatMap(([bin, count]) => {
        const step = bin - before;
        before = bin;
        return [step, count];
    });
}
/** Undefined when the list is not what {@link binsToList} makes. */
function binsFromList(list) {
    const bins = new Map();
    let bin = 0;
    for (let index = 0; index < list.length; index += 2) {
        const [step, count] = [list[index] ?? 0, list[index + 1] ?? 0];
        bin += step;
        if ((index > 0 && step === 0) || count === 0 || bin >= BINS.total)
            return undefined;
        bins.set(bin, count);
    }
    return bins;
}
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** One digit per register, `(n)` for runs of zeros: most columns have few different values. */
const registersToText = (registers) => Array.from(registers, (rank) => DIGITS.charAt(rank))
    .join('')
    .replace(/A{4,}/g, (run) => `(${run.length})`);
/** Undefined when the text is not what {@link registersToText} makes. */
function registersFromText(text) {
    const registers = new Uint8Array(REGISTERS);
    let at = 0;
    for (const [part, run] of text.matchAll(/\((\d{1,4})\)|./gs)) {
        if (run !== undefined) {
            at += Number(run);
            continue;
        }
        const rank = DIGITS.indexOf(part);
        if (rank < 0 || rank > MAXIMUM_RANK || at >= REGISTERS)
            return undefined;
        registers[at] = rank;
        at += 1;
    }
    return at === REGISTERS ? registers : undefined;
}

;// CONCATENATED MODULE: ./build/src/data/profile/profile-to-json.js



const TOP = 10;
const QUANTILES = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];
/**
 * The record that other tools read, with all that is needed to merge it with others.
 * @param masked columns whose values must not be in it: of them only counts, lengths and the sketch of their hashes remain
 */
function profileToJson(table, { dataset, path, digest }, masked = new Set()) {
    return {
        schema: 'trainyard/data-profile/v1',
        dataset,
        path,
        digest,
        rows: table.rows,
        columns: table.columns.map((column) => columnToJson(column, masked.has(column.name))),
    };
}
function columnToJson(column, masked) {
    const values = masked ? [] : (0,statistics/* topValues */.qH)(column, Number.POSITIVE_INFINITY);
    return {
        name: column.name,
        unit: column.unit,
        count: column.rows - column.nulls,
        nulls: column.nulls,
        distinct: (0,statistics/* distinct */.dM)(column),
        distinctExact: column.values.kind === 'exact',
        masked,
        numeric: masked || column.numbers === undefined ? null : numericToJson(column, column.numbers),
        lengths: column.lengths ?? null,
        top: values.slice(0, TOP),
        others: masked || column.values.kind === 'sketch' ? null : values.slice(TOP),
        registers: registersToText(column.values.registers),
    };
}
function numericToJson(column, numbers) {
    return {
        count: numbers.count,
        min: numbers.min,
        max: numbers.max,
        sum: profile_to_json_finite((0,exact_sum/* meanOf */.hm)(numbers.sum, 1)),
        mean: profile_to_json_finite((0,statistics/* mean */.i2)(numbers)),
        variance: orNull((0,statistics/* variance */.GV)(numbers)),
        quantiles: QUANTILES.map((share) => ({ share, value: (0,statistics/* quantile */.YV)(column, share) ?? numbers.min })),
        exactSum: (0,exact_sum/* sumToText */["in"])(numbers.sum),
        exactSumOfSquares: (0,exact_sum/* sumToText */["in"])(numbers.squares),
        bins: binsToList(numbers.bins),
    };
}
/** JSON has no infinity; `exactSum` holds what this one cannot. */
const profile_to_json_finite = (value) => Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);
const orNull = (value) => value === undefined || !Number.isFinite(value) ? null : value;

// EXTERNAL MODULE: ./build/src/training/amounts.js
var amounts = __webpack_require__(85537);
;// CONCATENATED MODULE: ./build/src/report/data-column-facts.js



const TOP_VALUES = 10;
const data_column_facts_BARS = 24;
const SHARES = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];
function columnFacts(column) {
    return {
        name: column.name,
        rows: column.rows,
        nulls: column.nulls,
        unit: column.unit,
        distinct: (0,statistics/* distinct */.dM)(column),
        distinctExact: column.values.kind === 'exact',
        numbers: column.numbers && numberFacts(column, column.numbers),
        lengths: column.lengths && lengthFacts(column.lengths),
        topValues: (0,statistics/* topValues */.qH)(column, TOP_VALUES),
        histogram: histogram(column, data_column_facts_BARS),
    };
}
function numberFacts(column, numbers) {
    const spread = (0,statistics/* variance */.GV)(numbers);
    const steps = (0,number_steps/* numberSteps */.hJ)(column);
    return {
        count: numbers.count,
        min: numbers.min,
        max: numbers.max,
        mean: (0,statistics/* mean */.i2)(numbers),
        standardDeviation: spread === undefined ? undefined : Math.sqrt(spread),
        quantiles: SHARES.map((share) => ({ share, value: (0,number_steps/* quantileOf */.Xf)(steps, share) })),
    };
}
const lengthFacts = ({ count, min, max, total }) => ({
    min,
    max,
    mean: count === 0 ? 0 : total / count,
});

// EXTERNAL MODULE: ./build/src/report/data-markup.js
var data_markup = __webpack_require__(40131);
;// CONCATENATED MODULE: ./build/src/report/data-html-charts.js


const WIDTH = 320;
const HEIGHT = 88;
const MOST_ROWS = 8;
/** Bars for what is there now, an outline for what was before: told apart by shape, not by colour. @param id unique in the page */
function distributionChart(id, column, bars) {
    const compared = bars.some(({ reference }) => reference !== undefined);
    const largest = Math.max(0, ...bars.flatMap(({ reference, current }) => [reference ?? 0, current])) || 1;
    const step = WIDTH / bars.length;
    const y = (share) => data_html_charts_rounded(HEIGHT - (Math.max(0, share) / largest) * (HEIGHT - 4));
    const first = bars[0]?.label ?? '';
    const last = bars.at(-1)?.label ?? '';
    return (0,data_markup/* markup */.PT) `<figure class="chart">
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-t ${id}-d" preserveAspectRatio="none">
<title id="${id}-t">${`Distribution of ${(0,data_text/* plain */.pj)(column, 80)}${compared ? ', before and now' : ''}`}</title>
<desc id="${id}-d">${described(bars)}</desc>
${bars.map((bar, index) => (0,data_markup/* markup */.PT) `<rect class="now" x="${data_html_charts_rounded(index * step + 0.5)}" y="${y(bar.current)}" width="${data_html_charts_rounded(Math.max(0.5, step - 1))}" height="${data_html_charts_rounded(HEIGHT - y(bar.current))}"><title>${barText(bar)}</title></rect>`)}
${compared ? (0,data_markup/* markup */.PT) `<path class="before" d="${outline(bars, step, y)}"/>` : ''}
</svg>
<figcaption><span>${(0,data_text/* plain */.pj)(first, 40)}</span><span>${bars.length > 1 ? (0,data_text/* plain */.pj)(last, 40) : ''}</span></figcaption>
</figure>
`;
}
function outline(bars, step, y) {
    const points = bars.flatMap(({ reference }, index) => [
        `${data_html_charts_rounded(index * step)} ${y(reference ?? 0)}`,
        `${data_html_charts_rounded((index + 1) * step)} ${y(reference ?? 0)}`,
    ]);
    return `M0 ${HEIGHT}L${points.join('L')}L${WIDTH} ${HEIGHT}`;
}
function described(bars) {
    const highest = bars.toSorted((a, b) => b.current - a.current)[0];
    const moved = bars.filter(({ reference }) => reference !== undefined).toSorted((a, b) => moveOf(b) - moveOf(a))[0];
    return [
        `${bars.length} bars from ${(0,data_text/* plain */.pj)(bars[0]?.label ?? '', 40)} to ${(0,data_text/* plain */.pj)(bars.at(-1)?.label ?? '', 40)}.`,
        ...(highest === undefined ? [] : [`Highest: ${barText(highest)}.`]),
        ...(moved === undefined || moved === highest ? [] : [`Most moved: ${barText(moved)}.`]),
    ].join(' ');
}
const moveOf = ({ reference, current }) => Math.abs(current - (reference ?? current));
const barText = ({ label, reference, current }) => reference === undefined
    ? `${(0,data_text/* plain */.pj)(label, 60)}: ${(0,data_text/* percent */.KN)(current)}`
    : `${(0,data_text/* plain */.pj)(label, 60)}: before ${(0,data_text/* percent */.KN)(reference)}, now ${(0,data_text/* percent */.KN)(current)}`;
/** Categories as a table with a bar in each row: the numbers can be read without the picture. */
function categoryTable(bars) {
    const compared = bars.some(({ reference }) => reference !== undefined);
    const largest = Math.max(0, ...bars.flatMap(({ reference, current }) => [reference ?? 0, current])) || 1;
    const shown = bars.slice(0, MOST_ROWS);
    const width = (share) => data_html_charts_rounded((Math.max(0, share) / largest) * 100);
    return (0,data_markup/* markup */.PT) `<table class="categories">
<thead><tr><th scope="col">Value</th><th scope="col"><span class="hidden">Picture</span></th>${compared ? (0,data_markup/* markup */.PT) `<th scope="col" class="number">Before</th>` : ''}<th scope="col" class="number">Now</th></tr></thead>
<tbody>
${shown.map(({ label, reference, current, }) => (0,data_markup/* markup */.PT) `<tr><th scope="row"><bdi>${label === '' ? '""' : (0,data_text/* plain */.pj)(label, 60)}</bdi></th><td><div class="bars" aria-hidden="true">${reference === undefined ? '' : (0,data_markup/* markup */.PT) `<i class="before" style="width:${width(reference)}%"></i>`}<i class="now" style="width:${width(current)}%"></i></div></td>${compared ? (0,data_markup/* markup */.PT) `<td class="number">${reference === undefined ? '–' : (0,data_text/* percent */.KN)(reference)}</td>` : ''}<td class="number">${(0,data_text/* percent */.KN)(current)}</td></tr>
`)}</tbody>
</table>
${bars.length > shown.length ? (0,data_markup/* markup */.PT) `<p class="note">${bars.length - shown.length} more in the JSON report.</p>` : ''}`;
}
const data_html_charts_rounded = (number) => Math.round(number * 10) / 10;

// EXTERNAL MODULE: ./build/src/report/html-parts.js
var html_parts = __webpack_require__(69144);
// EXTERNAL MODULE: ./build/src/report/numbers.js
var numbers = __webpack_require__(70650);
;// CONCATENATED MODULE: ./build/src/report/data-html-parts.js







/** Small pieces that several parts of the page are made of. */
function checkBadge({ status, severity }) {
    switch (status) {
        case 'passed':
            return (0,html_parts/* badge */.qS)('good', 'passed');
        case 'skipped':
            return (0,html_parts/* badge */.qS)('plain', 'skipped');
        case 'broken':
            return severity === 'error' ? (0,html_parts/* badge */.qS)('bad', 'failed') : (0,html_parts/* badge */.qS)('warn', 'warning');
    }
}
const MOST_SAMPLES = 20;
/** First places as a table that opens on a click. */
function sampleTable(samples, all) {
    const shown = samples.slice(0, MOST_SAMPLES);
    const [first] = shown;
    if (shown.length === 0)
        return '';
    const valued = shown.some(({ value }) => value !== undefined);
    const noted = shown.some(({ note }) => note !== undefined);
    const number = (value) => (value === undefined || value < 1 ? '–' : (0,data_text/* whole */.WQ)(value));
    return (0,data_markup/* markup */.PT) `<details class="samples"><summary>${first === undefined ? '' : exampleOf(first)}${all > 1 ? ` and ${(0,data_text/* whole */.WQ)(all - 1)} more` : ''}</summary>
<div class="scroll"><table><thead><tr><th scope="col" class="number">Row</th><th scope="col" class="number">Line</th>${valued ? (0,data_markup/* markup */.PT) `<th scope="col">Value</th>` : ''}${noted ? (0,data_markup/* markup */.PT) `<th scope="col">Note</th>` : ''}</tr></thead>
<tbody>${shown.map(({ row, line, value, note }) => (0,data_markup/* markup */.PT) `<tr><td class="number">${number(row)}</td><td class="number">${number(line)}</td>${valued ? (0,data_markup/* markup */.PT) `<td><code>${value === undefined ? '' : shownValue(value)}</code></td>` : ''}${noted ? (0,data_markup/* markup */.PT) `<td>${(0,data_text/* plain */.pj)(note ?? '', 150)}</td>` : ''}</tr>`)}</tbody></table></div></details>`;
}
const MOST_RULES = 20;
/** Broken row rules of one column, or of whole rows. */
function ruleList(groups) {
    const shown = groups.slice(0, MOST_RULES);
    return (0,data_markup/* markup */.PT) `<ul class="rules">${shown.map((group) => (0,data_markup/* markup */.PT) `<li>${ruleBadge(group)}<code>${(0,data_text/* plain */.pj)(group.rule, 100)}</code>: ${(0,markdown/* count */.U9)(group.count, 'row')}. Expected ${(0,data_text/* plain */.pj)(group.expected, 400)}
${sampleTable(group.samples, group.count)}</li>
`)}</ul>${groups.length > shown.length ? (0,data_markup/* markup */.PT) `<p class="note">${groups.length - shown.length} more rules in the JSON report.</p>` : ''}`;
}
function ruleBadge({ tolerated, severity }) {
    if (tolerated)
        return (0,html_parts/* badge */.qS)('plain', 'tolerated');
    return severity === 'error' ? (0,html_parts/* badge */.qS)('bad', 'error') : (0,html_parts/* badge */.qS)('warn', 'warning');
}
const measureTable = ({ measures }) => (0,data_markup/* markup */.PT) `<table class="measures"><thead><tr><th scope="col">Measure</th><th scope="col" class="number">Distance</th><th scope="col" class="number">Limit</th><th scope="col" class="number">p</th><th scope="col">Verdict</th></tr></thead>
<tbody>${measures.map((measure) => (0,data_markup/* markup */.PT) `<tr><th scope="row">${MEASURES[measure.measure]}</th><td class="number">${distance(measure.value)}</td><td class="number">${distance(measure.threshold)}</td><td class="number">${(0,numbers/* pValueText */.nY)(measure.adjustedP)}</td><td>${excess(measure) > 1 ? 'above' : 'within'}</td></tr>`)}</tbody></table>`;

;// CONCATENATED MODULE: ./build/src/report/data-html-column.js








/** Whether somebody should look at the column. */
const needsLook = ({ groups, checks, drift }) => groups.some(({ tolerated }) => !tolerated) ||
    checks.some(({ status }) => status === 'broken') ||
    drift?.verdict === 'drift';
function columnCard(view) {
    const facts = columnFacts(view.profile);
    const base = view.base === undefined ? undefined : columnFacts(view.base);
    return (0,data_markup/* markup */.PT) `<article class="card" id="${view.id}" aria-labelledby="${view.id}-h">
<header><h4 id="${view.id}-h"><bdi>${(0,data_text/* plain */.pj)(facts.name, 120)}</bdi></h4><p class="badges">${badges(view, facts)}</p></header>
${picture(view, facts)}
${factList(facts, base)}
${quantileTable(facts, base)}
${view.drift === undefined ? '' : driftPart(view.drift)}
${view.checks.length === 0 ? '' : checkPart(view.checks)}
${view.groups.length === 0 ? '' : (0,data_markup/* markup */.PT) `<h5>Broken rules</h5>${ruleList(view.groups)}`}
</article>
`;
}
function badges({ groups, checks, drift, driftSeverity, masked }, facts) {
    const errors = groups.filter(({ tolerated, severity }) => !tolerated && severity === 'error');
    const failed = checks.filter(({ status, severity }) => status === 'broken' && severity === 'error');
    const warnings = groups.filter(({ tolerated, severity }) => !tolerated && severity === 'warn').length +
        checks.filter(({ status, severity }) => status === 'broken' && severity === 'warn').length;
    return [
        errors.length > 0
            ? (0,html_parts/* badge */.qS)('bad', (0,markdown/* count */.U9)(errors.reduce((sum, group) => sum + group.count, 0), 'violation'))
            : '',
        failed.length > 0 ? (0,html_parts/* badge */.qS)('bad', (0,markdown/* count */.U9)(failed.length, 'failed check')) : '',
        warnings > 0 ? (0,html_parts/* badge */.qS)('warn', (0,markdown/* count */.U9)(warnings, 'warning')) : '',
        drift?.verdict === 'drift' ? (0,html_parts/* badge */.qS)(driftSeverity === 'error' ? 'bad' : 'warn', 'drift') : '',
        masked ? (0,html_parts/* badge */.qS)('plain', 'masked') : '',
        masked ? '' : (0,html_parts/* badge */.qS)('plain', kindOf(facts)),
    ];
}
function kindOf({ numbers, lengths, unit }) {
    if (numbers !== undefined)
        return { number: 'numbers', day: 'dates', second: 'times' }[unit];
    return lengths === undefined ? 'values' : 'texts';
}
function picture({ id, drift, masked }, facts) {
    const bars = barsOf(drift, facts);
    if (bars.length === 0)
        return (0,data_markup/* markup */.PT) `<p class="empty">${masked ? 'Masked: values are not shown.' : emptyReason(facts)}</p>`;
    const ordered = drift !== undefined && drift.histogram.length > 0 ? drift.kind === 'numeric' : facts.numbers !== undefined;
    return ordered ? distributionChart(id, facts.name, bars) : categoryTable(bars);
}
function emptyReason({ rows, nulls }) {
    if (rows === 0)
        return 'No rows.';
    return rows === nulls ? 'All values are missing.' : 'Too many different values for a picture.';
}
/** Drift has both versions in the same bars; without it there is only what is there now. */
function barsOf(drift, facts) {
    if (drift !== undefined && drift.histogram.length > 0)
        return drift.histogram;
    const total = facts.histogram.reduce((sum, bar) => sum + bar.count, 0);
    return facts.histogram.map(({ label, count: values }) => ({
        label,
        reference: undefined,
        current: total === 0 ? 0 : values / total,
    }));
}
function factList(facts, base) {
    const { numbers, lengths } = facts;
    const number = (value) => (value === undefined ? '–' : (0,number_text/* numberText */.$)(value, facts.unit));
    const spread = (value) => (value === undefined ? '–' : spreadText(value, facts.unit));
    return (0,data_markup/* markup */.PT) `<dl class="facts">
${fact('Missing', nullShare(facts), base && nullShare(base))}
${fact('Different', data_html_column_distinctText(facts), base && data_html_column_distinctText(base))}
${numbers === undefined
        ? ''
        : [
            fact('Smallest', number(numbers.min), base?.numbers && number(base.numbers.min)),
            fact('Mean', number(numbers.mean), base?.numbers && number(base.numbers.mean)),
            fact('Largest', number(numbers.max), base?.numbers && number(base.numbers.max)),
            fact('Std. dev.', spread(numbers.standardDeviation), base?.numbers && spread(base.numbers.standardDeviation)),
        ]}${lengths === undefined || numbers !== undefined
        ? ''
        : fact('Length', lengthText(lengths), base?.lengths && lengthText(base.lengths))}</dl>
`;
}
/** One fact, with what it was before where that differs. */
const fact = (name, now, before) => (0,data_markup/* markup */.PT) `<div><dt>${name}</dt><dd>${now}${before === undefined || before === now ? '' : (0,data_markup/* markup */.PT) ` <small>was ${before}</small>`}</dd></div>
`;
const nullShare = ({ nulls, rows }) => (0,data_text/* percent */.KN)(rows === 0 ? 0 : nulls / rows);
const data_html_column_distinctText = ({ distinct, distinctExact }) => `${distinctExact ? '' : '≈ '}${(0,data_text/* whole */.WQ)(distinct)}`;
const lengthText = ({ min, max, mean }) => min === max ? (0,data_text/* whole */.WQ)(min) : `${(0,data_text/* whole */.WQ)(min)} – ${(0,data_text/* whole */.WQ)(max)}, mean ${(0,number_text/* numberText */.$)(mean)}`;
/** A spread of moments is a length of time, not a moment. */
function spreadText(value, unit) {
    if (unit === 'number')
        return (0,number_text/* numberText */.$)(value);
    const days = unit === 'day' ? value : value / 86_400;
    return days >= 1 ? `${(0,number_text/* numberText */.$)(days)} days` : `${(0,number_text/* numberText */.$)(days * 24)} hours`;
}
const SHOWN_SHARES = [0.01, 0.25, 0.5, 0.75, 0.99];
/** Dates are too wide for more on a card. */
const SHOWN_SHARES_OF_MOMENTS = [0.01, 0.5, 0.99];
function quantileTable(facts, base) {
    if (facts.numbers === undefined || facts.distinct < 3)
        return '';
    const shares = facts.unit === 'number' ? SHOWN_SHARES : SHOWN_SHARES_OF_MOMENTS;
    const rows = [
        ...(base?.numbers === undefined ? [] : [{ name: 'Before', numbers: base.numbers }]),
        { name: 'Now', numbers: facts.numbers },
    ];
    return (0,data_markup/* markup */.PT) `<div class="scroll"><table class="quantiles">
<thead><tr><th scope="col"><span class="hidden">Version</span></th>${shares.map((share) => (0,data_markup/* markup */.PT) `<th scope="col" class="number">${share === 0.5 ? 'median' : `${Math.round(share * 100)} %`}</th>`)}</tr></thead>
<tbody>${rows.map(({ name, numbers }) => (0,data_markup/* markup */.PT) `<tr><th scope="row">${name}</th>${shares.map((share) => {
        const value = numbers.quantiles.find((one) => one.share === share)?.value;
        return (0,data_markup/* markup */.PT) `<td class="number">${value === undefined ? '–' : (0,number_text/* numberText */.$)(value, facts.unit)}</td>`;
    })}</tr>`)}</tbody>
</table></div>
`;
}
const driftPart = (drift) => (0,data_markup/* markup */.PT) `<details${drift.verdict === 'drift' ? (0,data_markup/* markup */.PT) ` open=""` : ''}><summary>${DRIFT_WORDS[drift.verdict]}</summary>
<p>${(0,data_text/* plain */.pj)(drift.message, 600)}</p>
${drift.measures.length === 0 ? '' : measureTable(drift)}
</details>
`;
const DRIFT_WORDS = { drift: 'Drift', stable: 'No drift', unknown: 'Drift: cannot tell' };
const checkPart = (checks) => (0,data_markup/* markup */.PT) `<ul class="checks">${checks.map((check) => (0,data_markup/* markup */.PT) `<li>${checkBadge(check)} ${(0,data_text/* plain */.pj)(check.name, 150)}: ${check.status === 'skipped' ? (0,data_text/* plain */.pj)(check.message, 300) : `${(0,data_text/* plain */.pj)(check.observed, 150)}, expected ${(0,data_text/* plain */.pj)(check.expected, 150)}`}</li>`)}</ul>
`;

;// CONCATENATED MODULE: ./build/src/report/data-html-columns-table.js






const MOST_LINES = 1_000;
/** Columns of a wide table that have no card of their own: one line each. */
function columnsTable(views) {
    if (views.length === 0)
        return '';
    const shown = views.slice(0, MOST_LINES);
    const left = views.length - shown.length;
    return (0,data_markup/* markup */.PT) `<details><summary>${(0,markdown/* count */.U9)(views.length, 'further column')}</summary>
${(0,html_parts/* wideTable */.Im)([
        { name: 'Column' },
        { name: 'Missing', number: true },
        { name: 'Different', number: true },
        { name: 'Smallest', number: true },
        { name: 'Mean', number: true },
        { name: 'Largest', number: true },
        { name: 'Drift' },
    ], 0, shown.map(cells))}${left > 0 ? (0,data_markup/* markup */.PT) `<p class="note">${(0,data_text/* whole */.WQ)(left)} more columns are left out here; the JSON report has them.</p>` : ''}
</details>
`;
}
function cells({ profile, drift }) {
    const { numbers, unit } = profile;
    const number = (value) => (value === undefined ? '–' : (0,number_text/* numberText */.$)(value, unit));
    return [
        (0,data_markup/* markup */.PT) `<bdi>${(0,data_text/* plain */.pj)(profile.name, 120)}</bdi>`,
        (0,data_text/* percent */.KN)(profile.rows === 0 ? 0 : profile.nulls / profile.rows),
        (0,data_text/* whole */.WQ)((0,statistics/* distinct */.dM)(profile)),
        number(numbers?.min),
        number(numbers && (0,statistics/* mean */.i2)(numbers)),
        number(numbers?.max),
        drift === undefined ? '–' : drift.verdict,
    ];
}

;// CONCATENATED MODULE: ./build/src/report/data-html-dataset.js











const MOST_FINDINGS = 100;
const MOST_CHECKS = 200;
const MOST_CARDS = 150;
const MOST_NAMES = 10;
/**
 * One data set: facts, what broke, checks, schema changes, then its columns, those that need a look first.
 * @param id unique in the page
 * @param allowance characters that the columns may take; what does not fit becomes a line of a table
 */
function datasetSection(dataset, id, allowance) {
    return (0,data_markup/* markup */.PT) `<section class="dataset" id="${id}" aria-labelledby="${id}-h">
<h2 id="${id}-h">${levelBadge(dataset)} <bdi>${(0,data_text/* plain */.pj)(dataset.path, 200)}</bdi></h2>
${factLine(dataset)}
${rulesPart(dataset)}
${schemaPart(dataset)}
${checksPart(dataset)}
${columnsPart(dataset, id, allowance)}
</section>
`;
}
function levelBadge(dataset) {
    switch (datasetLevel(dataset)) {
        case 'error':
            return (0,html_parts/* badge */.qS)('bad', 'broken');
        case 'warning':
            return (0,html_parts/* badge */.qS)('warn', 'warning');
        case 'ok':
            return (0,html_parts/* badge */.qS)('good', 'fine');
    }
}
function factLine(dataset) {
    const { base, names, files, schema, seconds } = dataset;
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    const more = names.length - MOST_NAMES;
    const used = names
        .slice(0, MOST_NAMES)
        .map((name) => (0,data_text/* plain */.pj)(name, 100))
        .join(', ');
    const facts = [
        [
            'Rows',
            `${(0,data_text/* whole */.WQ)(dataset.rows)}${base === undefined ? '' : ` (${rowChange(dataset.rows, base.rows)} against ${(0,data_text/* plain */.pj)(base.name, 80)})`}`,
        ],
        ['Columns', (0,data_text/* whole */.WQ)(dataset.columns)],
        ['Size', `${files.length === 1 ? '' : `${(0,markdown/* count */.U9)(files.length, 'file')}, `}${(0,amounts/* readableSize */.g1)(bytes)}`],
        ['Schema', schema === undefined ? 'none: structure only' : (0,data_text/* plain */.pj)(schema, 200)],
        ['Used by', `${used}${more > 0 ? ` and ${more} more` : ''}`],
        ['Time', `${seconds.toFixed(seconds < 10 ? 2 : 0)} s`],
    ];
    return (0,data_markup/* markup */.PT) `<dl class="line">${facts.map(([name, value]) => (0,data_markup/* markup */.PT) `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
`;
}
function rulesPart(dataset) {
    const ranked = dataset.groups.toSorted((a, b) => Number(a.tolerated) - Number(b.tolerated) ||
        Number(b.severity === 'error') - Number(a.severity === 'error') ||
        b.count - a.count);
    if (ranked.length === 0)
        return '';
    const shown = ranked.slice(0, MOST_FINDINGS);
    const several = dataset.files.length > 1;
    const rows = shown.map((group) => [
        ruleBadge(group),
        group.column === undefined ? 'whole row' : bdi(group.column),
        (0,data_markup/* markup */.PT) `<code>${(0,data_text/* plain */.pj)(group.rule, 100)}</code>`,
        (0,data_text/* whole */.WQ)(group.count),
        dataset.rows === 0 || group.count > dataset.rows ? '–' : (0,data_text/* percent */.KN)(group.count / dataset.rows),
        (0,data_text/* plain */.pj)(group.expected, 400),
        [several ? (0,data_text/* plain */.pj)(group.file, 200) : '', sampleTable(group.samples, group.count)],
    ]);
    return (0,data_markup/* markup */.PT) `<h3>Broken row rules</h3>
${(0,html_parts/* wideTable */.Im)([
        { name: 'Result' },
        { name: 'Column' },
        { name: 'Rule' },
        { name: 'Rows', number: true },
        { name: 'Share', number: true },
        { name: 'Expected' },
        { name: 'Where' },
    ], 1, rows)}${data_html_dataset_leftOut(ranked.length - shown.length, 'rule')}`;
}
const bdi = (name) => (0,data_markup/* markup */.PT) `<bdi>${(0,data_text/* plain */.pj)(name, 120)}</bdi>`;
function schemaPart(dataset) {
    const ranked = dataset.schemaChanges.toSorted((a, b) => Number(a.ignored) - Number(b.ignored) || Number(isBreaking(b)) - Number(isBreaking(a)));
    if (ranked.length === 0)
        return '';
    const shown = ranked.slice(0, MOST_FINDINGS);
    const tone = dataset.compatibilitySeverity === 'error' ? 'bad' : 'warn';
    const rows = shown.map((change) => [
        change.ignored
            ? (0,html_parts/* badge */.qS)('plain', 'ignored')
            : isBreaking(change)
                ? (0,html_parts/* badge */.qS)(tone, 'breaking')
                : (0,html_parts/* badge */.qS)('good', 'compatible'),
        change.column === undefined ? 'whole row' : bdi(change.column),
        (0,data_markup/* markup */.PT) `<code>${(0,data_text/* plain */.pj)(change.rule, 100)}</code>`,
        change.line ?? '–',
        `${ended((0,data_text/* plain */.pj)(change.message, 600))}${change.ignored ? '' : ` ${effectOf(change)}`}`,
        change.violatingRows === undefined ? '–' : (0,data_text/* whole */.WQ)(change.violatingRows),
    ]);
    return (0,data_markup/* markup */.PT) `<h3>Schema changes</h3>
${(0,html_parts/* wideTable */.Im)([
        { name: 'Result' },
        { name: 'Column' },
        { name: 'Rule' },
        { name: 'Line', number: true },
        { name: 'Change' },
        { name: 'Rows that break it', number: true },
    ], 1, rows)}${data_html_dataset_leftOut(ranked.length - shown.length, 'change')}`;
}
const CHECK_ORDER = ['broken', 'skipped', 'passed'];
function checksPart({ checks }) {
    if (checks.length === 0)
        return '';
    const ranked = checks.toSorted((a, b) => CHECK_ORDER.indexOf(a.status) - CHECK_ORDER.indexOf(b.status));
    const shown = ranked.slice(0, MOST_CHECKS);
    const rows = shown.map((check) => [
        checkBadge(check),
        (0,data_text/* plain */.pj)(check.name, 150),
        check.columns.length === 0 ? 'all' : bdi(check.columns.join(', ')),
        check.status === 'skipped' ? (0,data_text/* plain */.pj)(check.message, 300) : (0,data_text/* plain */.pj)(check.observed, 200),
        (0,data_text/* plain */.pj)(check.expected, 200),
        sampleTable(check.samples, check.count),
    ]);
    return (0,data_markup/* markup */.PT) `<h3>Checks</h3>
${(0,html_parts/* wideTable */.Im)(['Result', 'Check', 'Columns', 'Observed', 'Expected', 'Where'].map((name) => ({ name })), 1, rows)}${data_html_dataset_leftOut(ranked.length - shown.length, 'check')}`;
}
function columnsPart(dataset, id, allowance) {
    const views = columnViews(dataset, id);
    if (views.length === 0)
        return '';
    const ranked = [...views.filter(needsLook), ...views.filter((view) => !needsLook(view))];
    const cards = [];
    let left = allowance;
    for (const view of ranked.slice(0, MOST_CARDS)) {
        const card = columnCard(view);
        left -= (0,data_markup/* markupText */._9)(card).length;
        if (left < 0 && cards.length > 0)
            break;
        cards.push(card);
    }
    const compared = dataset.drift.length > 0;
    return (0,data_markup/* markup */.PT) `<h3>Columns</h3>
${compared ? (0,data_markup/* markup */.PT) `<p class="legend"><span class="key now" aria-hidden="true"></span>now <span class="key before" aria-hidden="true"></span>before (outline): ${(0,data_text/* plain */.pj)(dataset.driftAgainst ?? dataset.base?.name ?? 'reference', 80)}</p>` : ''}
<div class="cards">
${cards}</div>
${columnsTable(ranked.slice(cards.length))}`;
}
function columnViews(dataset, id) {
    const { profile, base, drift, driftSeverity, groups, checks } = dataset;
    const before = new Map(base?.profile.columns.map((column) => [column.name, column]));
    const moved = new Map(rankedDrift(drift).map((column) => [column.column, column]));
    const rules = Map.groupBy(groups, ({ column }) => column);
    const masked = new Set(dataset.masked);
    return profile.columns.map((column, index) => ({
        id: `${id}-c${index + 1}`,
        profile: column,
        base: before.get(column.name),
        drift: moved.get(column.name),
        driftSeverity,
        groups: rules.get(column.name) ?? [],
        checks: checks.filter(({ columns }) => columns.includes(column.name)),
        masked: masked.has(column.name),
    }));
}
const data_html_dataset_leftOut = (number, noun) => number > 0 ? (0,data_markup/* markup */.PT) `<p class="note">${(0,markdown/* count */.U9)(number, `further ${noun}`)} in the JSON report.</p>` : '';

;// CONCATENATED MODULE: ./build/src/report/data-html-style.js
/** The look of what only the report on data has. */
const DATA_STYLE = `
.legend { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem; color: var(--muted); font-size: 0.85rem; margin-bottom: 0.75rem; }
.key { display: inline-block; width: 1.1rem; height: 0.75rem; } .key.now { background: var(--now); } .key.before { border: 2px solid var(--before); border-bottom: 0; margin-left: 0.75rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 1rem; align-items: start; }
.card { border: 1px solid var(--line); border-radius: 8px; padding: 0.85rem 1rem 1rem; display: grid; gap: 0.65rem; min-width: 0; }
.card > * { min-width: 0; }
.card header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0.25rem 0.75rem; }
.badges { line-height: 1.7; }
.chart svg { display: block; width: 100%; height: 5.5rem; border-bottom: 1px solid var(--muted); overflow: visible; }
.chart .now { fill: var(--now); } .chart .before { fill: none; stroke: var(--before); stroke-width: 1.6; vector-effect: non-scaling-stroke; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(6.2rem, 1fr)); gap: 0.4rem 0.75rem; }
dd small { display: block; white-space: nowrap; color: var(--muted); font-size: 0.8rem; }
.card table { font-size: 0.8rem; } .card th, .card td { padding-block: 0.22rem; padding-right: 0.45rem; } .card tr > :last-child { padding-right: 0; }
.quantiles tbody th { white-space: nowrap; }
.categories tbody th { font-weight: 400; width: 40%; } .categories td:nth-child(2) { width: 100%; min-width: 4rem; vertical-align: middle; }
.bars { display: grid; gap: 2px; } .bars i { display: block; height: 7px; min-width: 1px; } .bars .now { background: var(--now); } .bars .before { border: 1.5px solid var(--before); border-left-width: 1px; }
.samples table { margin-top: 0.3rem; width: auto; } .samples td { border-bottom: 0; padding-block: 0.1rem; }
.checks, .rules { list-style: none; padding: 0; display: grid; gap: 0.4rem; font-size: 0.88rem; }
@media print { body { background: #fff; } .dataset, .card { break-inside: avoid; } }
`;

// EXTERNAL MODULE: ./build/src/report/html-page.js
var html_page = __webpack_require__(90619);
// EXTERNAL MODULE: ./build/src/report/html-style.js
var html_style = __webpack_require__(45983);
;// CONCATENATED MODULE: ./build/src/report/data-html.js









/** Characters of the whole page; with the few that take several bytes it stays below 5 MB. */
const data_html_LIMIT = 4_000_000;
const MOST_DATASETS = 300;
/** A data set without any column takes at most about this much. */
const LARGEST_SECTION = 700_000;
/**
 * One HTML page without scripts that loads nothing: verdict, data sets, and every column with a picture of it before and now.
 * Wide tables are capped with a note, so that the page stays below 5 MB.
 */
function dataHtml(report) {
    const verdict = dataVerdict(report);
    const ranked = rankedDatasets(report);
    const sections = [];
    let left = data_html_LIMIT;
    for (const [index, dataset] of ranked.slice(0, MOST_DATASETS).entries()) {
        if (index > 0 && left < LARGEST_SECTION)
            break;
        const section = datasetSection(dataset, `d${index + 1}`, left / 2 / Math.min(ranked.length - index, 8));
        sections.push(section);
        left -= (0,data_markup/* markupText */._9)(section).length;
    }
    return (0,html_page/* htmlPage */.X)({
        language: 'en',
        title: `Data: ${verdict.phrase}`,
        // Bars have their widths in attributes.
        policy: (0,data_markup/* markup */.PT) `style-src 'unsafe-inline'`,
        style: html_style/* PAGE_STYLE */.W + DATA_STYLE,
        main: (0,data_markup/* markup */.PT) `${banner(verdict)}
${noteList(report.notes ?? [])}
${ranked.length > 1 ? overview(ranked.slice(0, MOST_DATASETS), sections.length) : ''}
${ranked.length > sections.length ? (0,data_markup/* markup */.PT) `<p class="note">${(0,markdown/* count */.U9)(ranked.length - sections.length, 'data set')} left out here for the length of the page; the JSON report has them.</p>` : ''}
${sections}
`,
    });
}
const TITLES = {
    error: 'Data is broken',
    warning: 'Data passed with warnings',
    ok: 'Data is fine',
};
const TONES = { error: 'bad', warning: 'warn', ok: 'good' };
function banner(verdict) {
    const skipped = verdict.skippedChecks === 0 ? '' : ` ${(0,markdown/* count */.U9)(verdict.skippedChecks, 'check')} could not be made.`;
    return (0,data_markup/* markup */.PT) `<header class="banner ${TONES[verdict.level]}">
<p class="kind">Data report</p>
<h1>${TITLES[verdict.level]}</h1>
<p>${`${data_html_capitalised(verdict.phrase)}.${skipped}`}</p>
</header>
`;
}
const MOST_NOTES = 100;
const noteList = (notes) => notes.length === 0
    ? ''
    : (0,data_markup/* markup */.PT) `<ul class="note">${notes.slice(0, MOST_NOTES).map((note) => (0,data_markup/* markup */.PT) `<li>${(0,data_text/* plain */.pj)(note, 500)}</li>`)}</ul>`;
function overview(datasets, linked) {
    const rows = datasets.map((dataset, index) => {
        const path = (0,data_markup/* markup */.PT) `<bdi>${(0,data_text/* plain */.pj)(dataset.path, 200)}</bdi>`;
        return [
            levelBadge(dataset),
            index < linked ? (0,data_markup/* markup */.PT) `<a href="#d${index + 1}">${path}</a>` : path,
            (0,data_text/* whole */.WQ)(dataset.rows),
            (0,data_text/* whole */.WQ)(dataset.columns),
            (0,data_text/* whole */.WQ)(dataset.groups.reduce((sum, group) => sum + (group.tolerated ? 0 : group.count), 0)),
            (0,data_text/* whole */.WQ)(dataset.checks.filter(({ status }) => status === 'broken').length),
            (0,data_text/* whole */.WQ)(dataset.drift.filter(({ verdict }) => verdict === 'drift').length),
        ];
    });
    return (0,data_markup/* markup */.PT) `<nav aria-label="Data sets">
${(0,html_parts/* wideTable */.Im)([
        { name: 'Result' },
        { name: 'Data set' },
        ...['Rows', 'Columns', 'Violations', 'Failed checks', 'Drifted'].map((name) => ({ name, number: true })),
    ], 1, rows)}</nav>
`;
}
const data_html_capitalised = (sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

;// CONCATENATED MODULE: ./build/src/report/data-json.js


/** Entries of each list per data set; `leftOut` counts the others. */
const MOST = 2_000;
const data_json_MOST_SAMPLES = 64;
const MOST_BARS = 24;
const LONGEST_TEXT = 2_000;
/** The report as `schemas/data-report.schema.json` describes it: keys in a fixed order, no sketches, nothing without a limit. */
function dataReportJson(report) {
    const { phrase, ...numbers } = dataVerdict(report);
    const datasets = report.datasets.slice(0, MOST);
    return {
        schema: 'trainyard/data-report/v1',
        verdict: { ...numbers, message: phrase },
        datasets: datasets.map(datasetRecord),
        leftOut: report.datasets.length - datasets.length,
        notes: (report.notes ?? []).slice(0, MOST).map(clipped),
    };
}
function datasetRecord(dataset) {
    const { files, groups, checks, schemaChanges, drift, profile, base } = dataset;
    return {
        path: dataset.path,
        names: dataset.names.slice(0, MOST),
        level: datasetLevel(dataset),
        rows: dataset.rows,
        columns: dataset.columns,
        seconds: data_json_finite(dataset.seconds) ?? 0,
        schema: dataset.schema ?? null,
        files: files.slice(0, MOST).map(({ path, rows, bytes }) => ({ path, rows, bytes })),
        base: base === undefined ? null : { name: base.name, rows: base.rows },
        masked: dataset.masked.slice(0, MOST),
        rules: groups.slice(0, MOST).map(ruleRecord),
        checks: checks.slice(0, MOST).map(checkRecord),
        compatibilitySeverity: dataset.compatibilitySeverity,
        schemaChanges: schemaChanges.slice(0, MOST).map((change) => ({
            rule: change.rule,
            column: change.column ?? null,
            breaksProducers: change.breaksProducers,
            breaksReaders: change.breaksReaders,
            ignored: change.ignored,
            line: change.line ?? null,
            violatingRows: change.violatingRows ?? null,
            message: clipped(change.message),
        })),
        driftSeverity: dataset.driftSeverity,
        drift: drift.slice(0, MOST).map(driftRecord),
        profile: profile.columns.slice(0, MOST).map((column) => profileRecord(columnFacts(column))),
        leftOut: {
            files: beyond(files),
            rules: beyond(groups),
            checks: beyond(checks),
            schemaChanges: beyond(schemaChanges),
            drift: beyond(drift),
            profile: beyond(profile.columns),
        },
    };
}
const beyond = (list) => Math.max(0, list.length - MOST);
function ruleRecord(group) {
    return {
        rule: group.rule,
        column: group.column ?? null,
        file: group.file,
        severity: group.severity,
        tolerated: group.tolerated,
        count: group.count,
        expected: clipped(group.expected),
        samples: samplesOf(group.samples),
    };
}
function checkRecord(check) {
    return {
        name: check.name,
        check: check.check,
        columns: [...check.columns],
        severity: check.severity,
        status: check.status,
        observed: clipped(check.observed),
        expected: clipped(check.expected),
        value: data_json_finite(check.value),
        count: check.count,
        message: clipped(check.message),
        samples: samplesOf(check.samples),
    };
}
const samplesOf = (samples) => samples.slice(0, data_json_MOST_SAMPLES).map(({ row, line, value, note }) => ({
    row: row ?? null,
    line: line ?? null,
    value: value === undefined ? null : clipped(value),
    note: note === undefined ? null : clipped(note),
}));
function driftRecord(drift) {
    return {
        column: drift.column,
        kind: drift.kind,
        verdict: drift.verdict,
        message: clipped(drift.message),
        referenceCount: drift.referenceCount,
        count: drift.count,
        referenceNulls: drift.referenceNulls,
        nulls: drift.nulls,
        measures: drift.measures.map(({ measure, value, threshold, adjustedP }) => ({
            measure,
            value: data_json_finite(value),
            threshold: data_json_finite(threshold),
            adjustedP: data_json_finite(adjustedP),
        })),
        histogram: drift.histogram.slice(0, MOST_BARS).map(({ label, reference, current }) => ({
            label: clipped(label),
            reference,
            current,
        })),
    };
}
function profileRecord(facts) {
    const { numbers, lengths } = facts;
    return {
        column: facts.name,
        rows: facts.rows,
        nulls: facts.nulls,
        distinct: facts.distinct,
        distinctExact: facts.distinctExact,
        unit: facts.unit,
        numbers: numbers === undefined
            ? null
            : {
                count: numbers.count,
                min: data_json_finite(numbers.min),
                max: data_json_finite(numbers.max),
                mean: data_json_finite(numbers.mean),
                standardDeviation: data_json_finite(numbers.standardDeviation),
                quantiles: numbers.quantiles.map(({ share, value }) => ({ share, value: data_json_finite(value) })),
            },
        lengths: lengths === undefined ? null : { ...lengths },
        topValues: facts.topValues.map(({ value, count }) => ({ value: clipped(value), count })),
        histogram: facts.histogram.map(({ label, count }) => ({ label: clipped(label), count })),
    };
}
/** JSON has no NaN and no infinity. */
const data_json_finite = (value) => value !== undefined && Number.isFinite(value) ? value : null;
const clipped = (text) => text.slice(0, LONGEST_TEXT).toWellFormed();

;// CONCATENATED MODULE: ./build/src/report/data-junit.js




/** Tests per data set: the format has no limit, its readers have. */
const MOST_CASES = 5_000;
const data_junit_LONGEST_MESSAGE = 2_000;
/**
 * JUnit XML, as CI servers read it: one suite per data set, one test per broken row rule, check, schema change and compared column.
 * The format has no standard; this follows the schema that Jenkins publishes (testsuites, testsuite, testcase, failure, skipped,
 * system-out).
 */
function junitXml(report) {
    const suites = report.datasets.map((dataset) => ({ dataset, cases: casesOf(dataset) }));
    const all = suites.flatMap(({ cases }) => cases);
    const seconds = report.datasets.reduce((sum, dataset) => sum + dataset.seconds, 0);
    const root = (0,data_markup/* markup */.PT) `<testsuites name="Data validation" tests="${all.length}" failures="${data_junit_tally(all, 'failed')}" errors="0" skipped="${data_junit_tally(all, 'skipped')}" time="${timeOf(seconds)}">
${suites.map(({ dataset, cases }) => suite(dataset, cases))}</testsuites>
`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n${(0,data_markup/* markupText */._9)(root)}`;
}
const data_junit_tally = (cases, outcome) => cases.filter((one) => one.outcome === outcome).length;
const timeOf = (seconds) => (Number.isFinite(seconds) ? Math.max(0, seconds).toFixed(3) : '0.000');
function suite(dataset, cases) {
    const name = (0,data_text/* plain */.pj)(dataset.path, 500);
    return (0,data_markup/* markup */.PT) `  <testsuite name="${name}" tests="${cases.length}" failures="${data_junit_tally(cases, 'failed')}" errors="0" skipped="${data_junit_tally(cases, 'skipped')}" time="${timeOf(dataset.seconds)}">
${cases.map((one) => testCase(one, name))}  </testsuite>
`;
}
function testCase({ name, group, outcome, message, text }, dataset) {
    const body = outcome === 'failed'
        ? (0,data_markup/* markup */.PT) `\n      <failure message="${message.slice(0, data_junit_LONGEST_MESSAGE)}" type="${group}">${text}</failure>\n    `
        : outcome === 'skipped'
            ? (0,data_markup/* markup */.PT) `\n      <skipped message="${message.slice(0, data_junit_LONGEST_MESSAGE)}"/>\n    `
            : text === ''
                ? ''
                : (0,data_markup/* markup */.PT) `\n      <system-out>${text}</system-out>\n    `;
    return (0,data_markup/* markup */.PT) `    <testcase name="${name}" classname="${dataset}.${group}" time="0">${body}</testcase>
`;
}
function casesOf(dataset) {
    const findings = datasetFindings(dataset);
    const cases = [
        ...ruleCases(dataset, findings),
        ...dataset.checks.map((check) => {
            const finding = findings.find((one) => one.kind === 'check' && one.check === check);
            const observed = `Observed ${(0,data_text/* plain */.pj)(check.observed, 300)}, expected ${(0,data_text/* plain */.pj)(check.expected, 300)}.`;
            if (finding !== undefined)
                return { ...foundCase(finding, 'checks'), name: (0,data_text/* plain */.pj)(check.name, 300) };
            const outcome = check.status === 'skipped' ? 'skipped' : 'passed';
            return {
                name: (0,data_text/* plain */.pj)(check.name, 300),
                group: 'checks',
                outcome,
                message: (0,data_text/* plain */.pj)(check.message, 500),
                text: observed,
            };
        }),
        ...dataset.schemaChanges.map((change) => {
            const failed = isBreaking(change) && dataset.compatibilitySeverity === 'error';
            const sentence = changeSentence(change);
            return {
                name: change.column === undefined ? change.rule : `${(0,data_text/* plain */.pj)(change.column, 100)}: ${change.rule}`,
                group: 'schema',
                outcome: failed ? 'failed' : 'passed',
                message: sentence,
                text: change.ignored ? `Ignored by the configuration. ${sentence}` : sentence,
            };
        }),
        ...dataset.drift.map((drift) => {
            const failed = drift.verdict === 'drift' && dataset.driftSeverity === 'error';
            const sentence = driftSentence(drift);
            const untold = drift.verdict === 'unknown' && leadingMeasure(drift) === undefined;
            return {
                name: `${(0,data_text/* plain */.pj)(drift.column, 200)}: drift`,
                group: 'drift',
                outcome: failed ? 'failed' : untold ? 'skipped' : 'passed',
                message: sentence,
                text: sentence,
            };
        }),
    ];
    // Failures first when there are too many: what passes can be left out.
    const ranked = cases.length > MOST_CASES ? cases.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_CASES) : cases;
    return ranked;
}
const rank = ({ outcome }) => (outcome === 'failed' ? 0 : 1);
function ruleCases(dataset, findings) {
    if (dataset.groups.length === 0)
        return [{ name: 'row rules', group: 'rules', outcome: 'passed', message: '', text: '' }];
    return [
        ...findings.filter(({ kind }) => kind === 'rule').map((finding) => foundCase(finding, 'rules')),
        ...dataset.groups
            .filter(({ tolerated }) => tolerated)
            .map((group) => ({
            name: group.column === undefined
                ? (0,data_text/* plain */.pj)(group.rule, 100)
                : `${(0,data_text/* plain */.pj)(group.column, 100)}: ${(0,data_text/* plain */.pj)(group.rule, 100)}`,
            group: 'rules',
            outcome: 'passed',
            message: '',
            text: `Tolerated: ${group.count} violations. ${ruleSentence(group, group.samples[0])}`,
        })),
    ];
}
function foundCase(finding, group) {
    const message = messageOf(finding);
    const failed = finding.level === 'error';
    return {
        name: titleOf(finding),
        group,
        outcome: failed ? 'failed' : 'passed',
        message,
        text: [failed ? message : `Warning: ${message}`, ...placeLines(finding)].join('\n'),
    };
}
function placeLines(finding) {
    const samples = finding.kind === 'rule' ? finding.group.samples : finding.kind === 'check' ? finding.check.samples : [];
    return samples.map((sample) => `${(0,data_text/* plain */.pj)(finding.file, 300)} ${exampleOf(sample)}`);
}

;// CONCATENATED MODULE: ./build/src/report/data-rules.js

/** Stable id: `row/enum`, `check/row-count`, `schema/COLUMN_REMOVED`, `drift`. */
function ruleIdOf(finding) {
    switch (finding.kind) {
        case 'rule':
            return `row/${(0,data_text/* plain */.pj)(finding.group.rule, 100)}`;
        case 'check':
            return `check/${finding.check.check}`;
        case 'schema':
            return `schema/${(0,data_text/* plain */.pj)(finding.change.rule, 100)}`;
        case 'drift':
            return 'drift';
    }
}
function ruleHelp(finding) {
    switch (finding.kind) {
        case 'rule':
            return rowRuleHelp((0,data_text/* plain */.pj)(finding.group.rule, 100));
        case 'check':
            return help(CHECKS[finding.check.check], 'Correct the data, or change the bounds of the check when the data is right.');
        case 'schema':
            return help(`The row schema changed: ${(0,data_text/* plain */.pj)(finding.change.rule, 100)}.`, 'Agree on the change with those who write and read the data, or list it under `except` or `ignore`.');
        case 'drift':
            return help('The distribution of a column moved away from the reference.', 'Look at the histograms in the HTML report: is the change in the world, or in how the data was made?');
    }
}
const help = (short, advice) => ({ short, text: `${short} ${advice}` });
function rowRuleHelp(rule) {
    const known = ROW_RULES[rule];
    if (known !== undefined)
        return help(known, 'Correct the rows, or the schema when the rows are right.');
    return rule.includes('.')
        ? help(`The file is not well formed: ${rule}.`, 'Correct the file at the line, or declare its format in trainyard.yaml.')
        : help(`A row breaks the keyword ${rule} of its schema.`, 'Correct the rows, or the schema when the rows are right.');
}
const ROW_RULES = {
    type: 'A value has another type than its column.',
    enum: 'A value is not in the list of allowed values.',
    const: 'A value is not the one that is allowed.',
    minimum: 'A number is smaller than allowed.',
    maximum: 'A number is larger than allowed.',
    exclusiveMinimum: 'A number is not larger than its lower bound.',
    exclusiveMaximum: 'A number is not smaller than its upper bound.',
    multipleOf: 'A number is no multiple of the step.',
    minLength: 'A text is shorter than allowed.',
    maxLength: 'A text is longer than allowed.',
    pattern: 'A text does not match the pattern.',
    format: 'A text is not written in its format.',
    required: 'A value is missing.',
    additionalProperties: 'A column is not in the schema.',
};
const CHECKS = {
    'row-count': 'The number of rows is out of bounds.',
    'null-share': 'The share of missing values is out of bounds.',
    range: 'Values are out of range.',
    quantile: 'A quantile is out of bounds.',
    mean: 'The mean is out of bounds.',
    sum: 'The sum is out of bounds.',
    'standard-deviation': 'The standard deviation is out of bounds.',
    distinct: 'The number of different values is out of bounds.',
    categories: 'Categories are new, missing or too rare.',
    balance: 'The classes are out of balance.',
    freshness: 'The newest row is too old, or lies in the future.',
    unique: 'Keys that must be unique repeat.',
    'duplicate-rows': 'Whole rows repeat.',
    references: 'Keys have no row in the data set they refer to.',
    leakage: 'Rows or keys stand in another data set too.',
    monotonic: 'Values are out of order.',
    values: 'More rows break the rules of a column than tolerated.',
};

;// CONCATENATED MODULE: ./build/src/report/data-sarif.js





/** GitHub takes 25,000 results of a run and shows 5,000. */
const MOST_RESULTS = 5_000;
const data_sarif_LONGEST_MESSAGE = 4_000;
const data_sarif_LEVELS = {
    error: 'error',
    warning: 'warning',
    notice: 'note',
};
/**
 * SARIF 2.1.0 (OASIS) for code scanning: the worst 5,000 places, and a notification about the others. Fingerprints do not depend on
 * the line, so that a finding keeps its alert when rows are added above it.
 */
function sarif(report) {
    const findings = data_findings_findingsOf(report);
    const places = findings.flatMap(data_sarif_placesOf);
    const shown = places.slice(0, MOST_RESULTS);
    const ids = [...new Set(shown.map(({ finding }) => ruleIdOf(finding)))];
    const helps = new Map(shown.map(({ finding }) => [ruleIdOf(finding), ruleHelp(finding)]));
    const seen = new Map();
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Trainyard validate',
                        rules: ids.map((id) => descriptor(id, helps.get(id))),
                    },
                },
                automationDetails: { id: 'trainyard/validate/' },
                columnKind: 'unicodeCodePoints',
                invocations: [
                    { executionSuccessful: true, toolExecutionNotifications: notifications(places.length - shown.length) },
                ],
                results: shown.map((place) => result(place, ids, seen)),
            },
        ],
    };
}
function descriptor(id, help) {
    const short = help?.short ?? id;
    const text = help?.text ?? id;
    return {
        id,
        name: id
            .replace(/(?:^|[/._-])([a-zA-Z])/g, (_all, letter) => letter.toUpperCase())
            .replace(/[^A-Za-z0-9]/g, ''),
        shortDescription: { text: short },
        fullDescription: { text: short },
        help: { text, markdown: text },
        defaultConfiguration: { level: 'error' },
        properties: { tags: ['data'] },
    };
}
function data_sarif_placesOf(finding) {
    const title = titleOf(finding);
    if (finding.kind !== 'rule' || finding.group.samples.length === 0)
        return [{ finding, line: finding.line, text: `${title}. ${messageOf(finding)}`, identity: '' }];
    const { group } = finding;
    return group.samples.map((sample, index) => ({
        finding,
        line: sample.line !== undefined && sample.line >= 1 ? sample.line : undefined,
        text: `${title}. ${index === 0 ? messageOf(finding) : ruleSentence(group, sample)}`,
        identity: sample.value ?? '',
    }));
}
function result({ finding, line, text, identity }, ids, seen) {
    const ruleId = ruleIdOf(finding);
    const key = JSON.stringify([ruleId, finding.dataset.path, finding.file, titleOf(finding), identity]);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 16);
    const nth = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, nth);
    return {
        ruleId,
        ruleIndex: ids.indexOf(ruleId),
        level: data_sarif_LEVELS[finding.level],
        message: { text: messageText(text) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: relativeUri(finding.file), uriBaseId: '%SRCROOT%' },
                    ...(line === undefined ? {} : { region: { startLine: line } }),
                },
            },
        ],
        partialFingerprints: { primaryLocationLineHash: `${hash}:${nth}` },
    };
}
/** Plain text of a message: `{0}` would be a placeholder in it and `](` a link (§3.11.5, §3.11.6). */
const messageText = (text) => text
    .slice(0, data_sarif_LONGEST_MESSAGE)
    .toWellFormed()
    .replace(/\{(?=\d+\})/g, '{ ')
    .replaceAll('](', '] (');
/** A path as a relative reference (RFC 3986): a colon in the first part would otherwise read as a scheme. */
const relativeUri = (path) => path.toWellFormed().split('/').map(encodeURIComponent).join('/');
function notifications(leftOut) {
    if (leftOut <= 0)
        return [];
    return [
        {
            level: 'note',
            message: { text: `${(0,markdown/* count */.U9)(leftOut, 'further result')} left out; the JSON report counts all.` },
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/report/data-violations.js
/** Lines of the whole file: what is kept per rule is few already, rules and data sets can be many. */
const data_violations_MOST_LINES = 100_000;
/**
 * The first offending rows of every row rule and failed check as JSON lines without line ends, at most 100,000. When some are left
 * out, the last line is `{"leftOut": <how many>}`.
 */
function* violationLines(report) {
    let written = 0;
    let leftOut = 0;
    for (const dataset of report.datasets)
        for (const line of datasetLines(dataset)) {
            if (written >= data_violations_MOST_LINES) {
                leftOut += 1;
                continue;
            }
            written += 1;
            yield JSON.stringify(line);
        }
    if (leftOut > 0)
        yield JSON.stringify({ leftOut });
}
function* datasetLines(dataset) {
    for (const { file, column, rule, expected, samples } of dataset.groups)
        for (const { row, line, value } of samples)
            yield {
                dataset: dataset.path,
                file,
                line: line ?? null,
                row: row ?? null,
                column: column ?? null,
                rule,
                value: value ?? null,
                expected,
            };
    // A check tells its row of the data set, not which of several files it is in.
    const file = dataset.files.length === 1 ? (dataset.files[0]?.path ?? null) : null;
    for (const { check, columns, expected, status, samples } of dataset.checks) {
        if (status !== 'broken')
            continue;
        for (const { row, line, value } of samples)
            yield {
                dataset: dataset.path,
                file,
                line: line ?? null,
                row: row ?? null,
                column: columns.length === 0 ? null : columns.join(', '),
                rule: check,
                value: value ?? null,
                expected,
            };
    }
}

;// CONCATENATED MODULE: ./build/actions/validate/report-files.js










/** Every column lists its values, so a profile of a wide table is large. */
const MOST_PROFILED_COLUMNS = 500;
/** Writes the report in all its forms into a new temporary folder. */
async function writeReport(report, { proposals, digests }, files) {
    const contents = new Map([
        ['report.json', `${JSON.stringify(dataReportJson(report), null, 2)}\n`],
        ['report.html', dataHtml(report)],
        ['junit.xml', junitXml(report)],
        ['report.sarif', `${JSON.stringify(sarif(report), null, 2)}\n`],
        ['violations.jsonl.gz', (0,external_node_zlib_.gzipSync)([...violationLines(report)].map((line) => `${line}\n`).join(''))],
    ]);
    for (const proposal of proposals)
        if (proposal.kind === 'proposed')
            contents.set(proposalFile(proposal.name), proposal.text);
    for (const [at, { names, path, profile, masked }] of report.datasets.entries()) {
        const [name = ''] = names;
        const digest = digests[at];
        if (digest === undefined || profile.columns.length > MOST_PROFILED_COLUMNS)
            continue;
        // Masked already: the names only say of which columns something is left out.
        const record = profileToJson(profile, { dataset: datasetName(name), path, digest }, new Set(masked));
        contents.set(`profiles/${fileName(name)}.json`, `${JSON.stringify(record)}\n`);
    }
    const path = await files.temporaryFolder('trainyard-data-report-');
    for (const [name, content] of contents)
        await files.write(external_node_path_.posix.join(path, name), content);
    return { path, files: [...contents.keys()] };
}
/** @param name `model/dataset` */
const proposalFile = (name) => `proposed-schemas/${fileName(name)}.schema.json`;
/** In names stands no point, so no two get the same file. */
const fileName = (name) => name.replace('/', '.');
const datasetName = (name) => name.slice(name.indexOf('/') + 1);
/** One for each choice of models: several steps of a run can each check some. */
function artifactName(models) {
    if (models.length === 0)
        return 'data-report';
    if (models.length === 1)
        return `data-report-${models[0]}`;
    const names = [...models].sort().join('\n');
    return `data-report-${(0,external_node_crypto_.createHash)('sha256').update(names).digest('hex').slice(0, 12)}`;
}
/** Uploads the report. Never throws: a report that cannot be kept changes nothing about the data. @returns what went wrong, in a sentence */
async function uploadReport(folder, name, artifacts) {
    try {
        await artifacts.upload({
            name,
            root: folder.path,
            files: folder.files,
            packing: { kind: 'zip', level: 6 },
            retentionDays: undefined,
        });
        return undefined;
    }
    catch (error) {
        return `The report was not uploaded: ${(0,errors/* messageOf */.bD)(error)}`;
    }
}

;// CONCATENATED MODULE: ./build/actions/validate/result-data.js

const SIZES = [
    { samples: 10, entries: 200, datasets: 200 },
    { samples: 3, entries: 50, datasets: 100 },
    { samples: 1, entries: 10, datasets: 50 },
];
const SMALLEST = { samples: 0, entries: 3, datasets: 20 };
/** An output that is longer is replaced as a whole by the runtime; this leaves room for what stands around it. */
const LONGEST = 240_000;
/** The most of a report that fits into an output. */
function resultData(report, notes) {
    const record = dataReportJson(report);
    const fitting = SIZES.map((size) => shortened(record, notes, size)).find((one) => JSON.stringify(one).length <= LONGEST);
    return fitting ?? shortened(record, notes, SMALLEST);
}
function shortened({ verdict, datasets }, notes, size) {
    const shown = datasets.slice(0, size.datasets);
    const isLong = (list) => list.length > size.entries;
    return {
        verdict,
        datasets: shown.map((dataset) => datasetData(dataset, size)),
        notes: notes.slice(0, size.entries),
        shortened: datasets.length > shown.length ||
            isLong(notes) ||
            shown.some(({ names, files, masked, rules, checks, schemaChanges, drift }) => [names, files, masked, rules, checks, schemaChanges, drift].some(isLong)),
    };
}
function datasetData({ profile: _, leftOut: __, ...dataset }, { samples, entries }) {
    const few = (items) => items.slice(0, entries).map((item) => ({ ...item, samples: item.samples.slice(0, samples) }));
    return {
        ...dataset,
        names: dataset.names.slice(0, entries),
        files: dataset.files.slice(0, entries),
        masked: dataset.masked.slice(0, entries),
        rules: few(dataset.rules),
        checks: few(dataset.checks),
        schemaChanges: dataset.schemaChanges.slice(0, entries),
        drift: dataset.drift
            .slice(0, entries)
            .map(({ column, verdict, message, measures }) => ({ column, verdict, message, measures })),
    };
}

;// CONCATENATED MODULE: ./build/actions/validate/outcome.js








/** Reasons by what was found, the first that applies. */
const REASONS = [
    ['rule', 'validate.violations'],
    ['check', 'validate.checks-failed'],
    ['schema', 'validate.breaking-change'],
    ['drift', 'validate.drift'],
];
/** What the action ends with. */
function outcomeOf({ report, notes, proposals, folder }) {
    const errors = new Set(data_findings_findingsOf(report).flatMap(({ kind, level }) => (level === 'error' ? [kind] : [])));
    const reason = REASONS.find(([kind]) => errors.has(kind))?.[1];
    return {
        decision: reason === undefined ? 'ok' : 'blocked',
        reason: reason ?? 'validate.ok',
        message: outcome_messageOf(report),
        data: resultData(report, notes),
        summary: [
            dataSummary(report),
            ...proposals.slice(0, MOST_PROPOSALS).flatMap(proposalSection),
            ...noteSection(notes),
        ].join('\n\n'),
        annotations: dataAnnotations(report),
        outputs: { ...outputsOf(report), 'report-folder': folder },
    };
}
function outcome_messageOf(report) {
    const verdict = dataVerdict(report);
    const files = report.datasets.reduce((sum, dataset) => sum + dataset.files.length, 0);
    switch (verdict.level) {
        case 'ok':
            return `${(0,markdown/* count */.U9)(verdict.rows, 'row')} in ${(0,markdown/* count */.U9)(files, 'data file')} are valid.`;
        case 'warning':
            return `${(0,markdown/* count */.U9)(verdict.rows, 'row')} in ${(0,markdown/* count */.U9)(files, 'data file')} are valid, with ${(0,markdown/* count */.U9)(verdict.warnings, 'warning')}.`;
        case 'error': {
            const [only, another] = report.datasets;
            return `${verdict.phrase}${only !== undefined && another === undefined ? ` in ${only.path}` : ''}.`;
        }
    }
}
/** The numbers count what was found, whatever its severity, except for checks: a check that warns has not failed. */
function outputsOf(report) {
    const findings = data_findings_findingsOf(report);
    const violations = findings.reduce((sum, finding) => sum + (finding.kind === 'rule' ? finding.count : 0), 0);
    const number = (kind, isCounted) => `${findings.filter((finding) => finding.kind === kind && isCounted(finding.level)).length}`;
    return {
        violations: `${violations}`,
        'checks-failed': number('check', (level) => level === 'error'),
        drifted: number('drift', () => true),
        'breaking-changes': number('schema', (level) => level !== 'notice'),
    };
}
const MOST_PROPOSALS = 10;
const outcome_MOST_LINES = 60;
function proposalSection(proposal) {
    if (proposal.kind === 'none')
        return [];
    const lines = proposal.text.trimEnd().split('\n');
    const left = lines.length - outcome_MOST_LINES;
    const shown = [...lines.slice(0, outcome_MOST_LINES), ...(left > 0 ? [`… ${(0,markdown/* count */.U9)(left, 'more line')}`] : [])];
    const where = `The whole is \`${proposalFile(proposal.name)}\` in the report.`;
    return [
        (0,markdown/* details */.zH)(`Proposed schema for ${(0,markdown/* text */.Qq)(proposal.path, 100)}`, `${where} Review it, commit it and name it as \`schema\` of the data set.\n\n${(0,markdown/* codeBlock */.DV)(shown.join('\n'), 'json')}`),
    ];
}
const noteSection = (notes) => notes.length === 0 ? [] : [['**Notes**', ...notes.map((note) => `- ${(0,markdown/* text */.Qq)(note, 500)}`)].join('\n')];
const nothingToCheck = () => ({
    decision: 'skipped',
    reason: 'validate.no-data',
    message: 'The chosen models have no data sets.',
    data: resultData(maskedReport({ datasets: [] }, { redact: true }), []),
    summary: '## Data: nothing to check\n\nThe chosen models have no data sets in `trainyard.yaml`.',
    outputs: { violations: '0', 'checks-failed': '0', drifted: '0', 'breaking-changes': '0' },
});

;// CONCATENATED MODULE: ./build/actions/validate/read-job.js


/** Reads every row of a data set of the checkout. */
function readJob({ dataset, schema, checks }, place, keys, ports) {
    const { ranges, orders } = (0,needs/* needsOf */.hN)(checks);
    const request = { ...place, schema: schema && { text: schema.text, file: schema.file }, profile: true };
    return (0,read_data/* readData */.v)(dataset.path, { ...request, keys, ranges, orders }, ports);
}

// EXTERNAL MODULE: ./build/src/data/schema-diff/rules.js
var rules = __webpack_require__(97187);
;// CONCATENATED MODULE: ./build/src/data/schema-diff/change.js

function finding(rule, details) {
    const { breaksProducers: producers, breaksReaders: readers } = rules/* SCHEMA_RULES */.kQ[rule];
    return {
        rule,
        column: details.column,
        breaksProducers: producers === 'depends' ? (details.breaksProducers ?? true) : producers,
        breaksReaders: readers === 'depends' ? (details.breaksReaders ?? true) : readers,
        message: details.message,
        path: details.path,
        ...(details.keywords && { keywords: details.keywords }),
    };
}
const MAXIMUM_SHOWN = 80;
/** A value of a schema in a sentence: one line, not too long, nothing that hides or turns the text around it. */
function shown(value) {
    const text = (JSON.stringify(value) ?? 'nothing').replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (hidden) => `\\u{${hidden.codePointAt(0)?.toString(16)}}`);
    return text.length > MAXIMUM_SHOWN ? `${text.slice(0, MAXIMUM_SHOWN).toWellFormed()}…` : text;
}
const MAXIMUM_LISTED = 5;
function listed(values) {
    const first = values.slice(0, MAXIMUM_LISTED).map(shown).join(', ');
    return values.length > MAXIMUM_LISTED ? `${first} and ${values.length - MAXIMUM_LISTED} more` : first;
}
/** The same text for values that JSON takes for the same, whatever the order of keys. */
function canonical(value) {
    return (JSON.stringify(value, (_, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
        : inner) ?? '');
}

;// CONCATENATED MODULE: ./build/src/data/schema-diff/column-facts.js


const JSON_TYPES = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];
/** They decide nothing. */
const ANNOTATIONS = [
    ...[
        'title',
        'description',
        'default',
        'examples',
        'deprecated',
        'readOnly',
        'writeOnly',
        '$comment',
        '$id',
        '$anchor',
    ],
    ...['$schema', '$defs', 'definitions', 'contentEncoding', 'contentMediaType'],
];
const MAXIMUM_DEPTH = 32;
/** @param schema the column's schema: an object or a boolean */
function column_facts_columnFacts(schema, path, root) {
    const parts = partsOf(schema, path, root);
    const places = new Map();
    for (const part of parts)
        for (const key of Object.keys(part.schema))
            if (!places.has(key))
                places.set(key, [...part.path, key]);
    const all = (keyword) => parts.flatMap((part) => (Object.hasOwn(part.schema, keyword) ? [part.schema[keyword]] : []));
    const numbers = (keyword) => all(keyword).filter((value) => typeof value === 'number');
    const texts = (keyword) => distinct(all(keyword).filter((value) => typeof value === 'string'));
    const values = sharedValues([...all('enum').filter(Array.isArray), ...all('const').map((value) => [value])]);
    const types = sharedTypes(all('type'), values);
    const whole = types.has('integer') && !types.has('number');
    return {
        types,
        values,
        minimum: tightest(numbers('minimum'), numbers('exclusiveMinimum'), 1, whole),
        maximum: tightest(numbers('maximum'), numbers('exclusiveMaximum'), -1, whole),
        shortest: Math.max(0, ...numbers('minLength')),
        longest: Math.min(Number.POSITIVE_INFINITY, ...numbers('maxLength')),
        patterns: texts('pattern'),
        formats: texts('format'),
        multiples: [...new Set(numbers('multipleOf'))].sort((one, other) => one - other),
        others: otherKeywords(parts, root),
        places,
    };
}
function partsOf(schema, path, root) {
    if (schema === false)
        return [{ schema: { type: [] }, path }];
    return (0,schema_document/* isObject */.Gv)(schema) ? flatten({ schema, path }, root, new Set()) : [];
}
/**
 * The schema and what it refers to, as a list of schemas that all hold.
 *
 * @param seen references that are in the list already: twice the same rule is no other rule, and circles end
 */
function flatten({ schema, path }, root, seen) {
    if (path.length > MAXIMUM_DEPTH)
        return [{ schema, path }];
    const { $ref: reference, allOf, anyOf, oneOf, ...own } = schema;
    const parts = [{ schema: own, path }];
    const target = (0,schema_document/* resolveReference */.sX)(reference, root);
    if (target === undefined && reference !== undefined)
        parts.push({ schema: { $ref: reference }, path });
    if (target !== undefined && !seen.has(canonical(target.path))) {
        seen.add(canonical(target.path));
        parts.push(...flatten(target, root, seen));
    }
    const together = Array.isArray(allOf) ? allOf : [];
    for (const [at, one] of together.entries())
        if ((0,schema_document/* isObject */.Gv)(one))
            parts.push(...flatten({ schema: one, path: [...path, 'allOf', at] }, root, seen));
    for (const [key, list] of Object.entries({ anyOf, oneOf }))
        if (list !== undefined)
            parts.push(...(column_facts_orNull(list, [...path, key], root) ?? [{ schema: { [key]: list }, path }]));
    return parts;
}
/** `anyOf: [X, { type: "null" }]` is X with null among its types. */
function column_facts_orNull(list, path, root) {
    if (!Array.isArray(list) || list.length !== 2)
        return undefined;
    const at = list.findIndex((one) => (0,schema_document/* isObject */.Gv)(one) && one['type'] === 'null' && Object.keys(one).length === 1);
    const other = list[1 - at];
    if (at < 0 || !(0,schema_document/* isObject */.Gv)(other))
        return undefined;
    const parts = flatten({ schema: other, path: [...path, 1 - at] }, root, new Set());
    // Null must get past every keyword of X: these say nothing about null, any other could.
    const harmless = parts.every(({ schema }) => Object.keys(schema).every((key) => NOT_ABOUT_NULL.includes(key)));
    if (!harmless || !parts.some(({ schema }) => schema['type'] !== undefined))
        return undefined;
    return parts.map((part) => {
        const { type, ...rest } = part.schema;
        return { ...part, schema: type === undefined ? rest : { ...rest, type: [...[type].flat(), 'null'] } };
    });
}
const NOT_ABOUT_NULL = [
    ...['type', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
    ...['minLength', 'maxLength', 'pattern', 'format', ...ANNOTATIONS],
];
const distinct = (texts) => [...new Set(texts)].sort();
function sharedValues(lists) {
    const [first, ...others] = lists;
    return first?.filter((value) => others.every((list) => list.some((one) => canonical(one) === canonical(value))));
}
/** From `type`; without it from the values that are listed, if any. */
function sharedTypes(declared, values) {
    if (declared.length === 0 && values !== undefined) {
        const present = new Set(values.map(typeOf));
        return present.has('number') ? present.add('integer') : present;
    }
    const allows = (type) => declared.every((one) => {
        const names = [one].flat();
        return names.includes(type) || (type === 'integer' && names.includes('number'));
    });
    return new Set(JSON_TYPES.filter(allows));
}
function typeOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    switch (typeof value) {
        case 'boolean':
            return 'boolean';
        case 'number':
            return Number.isInteger(value) ? 'integer' : 'number';
        case 'string':
            return 'string';
        default:
            return 'object';
    }
}
/** @param direction 1 for lower bounds, -1 for upper ones */
function tightest(closed, open, direction, whole) {
    const bounds = [
        ...closed.map((value) => ({ value, open: false })),
        // Above 0 means from 1 on when only whole numbers are allowed.
        ...open.map((value) => whole ? { value: direction * (Math.floor(direction * value) + 1), open: false } : { value, open: true }),
    ];
    return bounds.sort((one, other) => direction * (other.value - one.value) || Number(other.open) - Number(one.open))[0];
}
const COMPARED = [
    ...['type', 'enum', 'const', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
    ...['minLength', 'maxLength', 'pattern', 'format', ...ANNOTATIONS],
];
function otherKeywords(parts, root) {
    const found = new Map();
    for (const { schema } of parts)
        for (const [key, value] of Object.entries(schema))
            if (!COMPARED.includes(key) && !key.startsWith('x-'))
                found.set(key, `${found.get(key) ?? ''}${canonical(inlined(value, root, MAXIMUM_DEPTH))}`);
    return found;
}
const MAXIMUM_PLACES = 5_000;
/** The value with every local reference replaced by what it points at, so that a change behind a reference is a change. */
function inlined(value, root, depth) {
    let places = 0;
    const inline = (inner, left) => {
        places += 1;
        if (left === 0 || places > MAXIMUM_PLACES)
            return inner;
        if (Array.isArray(inner))
            return inner.map((one) => inline(one, left - 1));
        if (!(0,schema_document/* isObject */.Gv)(inner))
            return inner;
        const target = (0,schema_document/* resolveReference */.sX)(inner['$ref'], root);
        const own = Object.entries(inner).map(([key, one]) => [key, inline(one, left - 1)]);
        return target === undefined
            ? Object.fromEntries(own)
            : { ...Object.fromEntries(own), $ref: inline(target.schema, left - 1) };
    };
    return inline(value, depth);
}

;// CONCATENATED MODULE: ./build/src/data/schema-diff/compare-checks.js


/** The differences of `x-trainyard.checks`. */
function compareChecks(before, after) {
    const [old, now] = [compare_checks_checksOf(before), compare_checks_checksOf(after)];
    return [...compareKeys(old, now, after), ...compareOthers(old.filter(isNoKey), now.filter(isNoKey), after)];
}
function compare_checks_checksOf(schema) {
    const list = (0,schema_document/* objectAt */.lJ)(schema, 'x-trainyard')?.['checks'];
    if (!Array.isArray(list))
        return [];
    return list.flatMap((raw, at) => ((0,schema_document/* isObject */.Gv)(raw) ? [{ raw, path: ['x-trainyard', 'checks', at] }] : []));
}
const isError = ({ raw }) => raw['severity'] !== 'warn';
/** A key is what must be unique without exception: data joined by it depends on that. */
const isKey = (check) => check.raw['check'] === 'unique' && isError(check) && (check.raw['mostly'] ?? 1) === 1;
const isNoKey = (check) => !isKey(check);
const compare_checks_columnsOf = ({ raw }) => typeof raw['column'] === 'string' ? [raw['column']] : (0,schema_document/* strings */.P$)(raw['columns']);
function compareKeys(old, now, after) {
    const keyName = (check) => canonical(compare_checks_columnsOf(check).toSorted());
    const [before, present] = [old.filter(isKey), now.filter(isKey)];
    const gone = before.filter((check) => !present.some((other) => keyName(other) === keyName(check)));
    const come = present.filter((check) => !before.some((other) => keyName(other) === keyName(check)));
    if (gone.length === 0 && come.length === 0)
        return [];
    const words = (keys) => keys.map((key) => `(${listed(compare_checks_columnsOf(key))})`).join(' and ');
    const message = gone.length === 0
        ? `The columns ${words(come)} must be unique now.`
        : come.length === 0
            ? `The columns ${words(gone)} need not be unique any more.`
            : `The columns that must be unique were ${words(gone)} and are ${words(come)}.`;
    return [finding('KEY_CHANGED', { column: undefined, message, path: come[0]?.path ?? checksPlace(after) })];
}
function compareOthers(old, now, after) {
    const [before, present] = [byIdentity(old), byIdentity(now)];
    const changed = [...present].flatMap(([identity, check]) => {
        const was = before.get(identity);
        if (was !== undefined && canonical(was.raw) === canonical(check.raw))
            return [];
        const what = was === undefined ? 'was added' : `changed${settingsChanged(was.raw, check.raw)}`;
        return [checkFinding(check, `The check ${nameOf(check)} ${what}.`, check.path, isError(check))];
    });
    const gone = [...before]
        .filter(([identity]) => !present.has(identity))
        .map(([, check]) => checkFinding(check, `The check ${nameOf(check)} was removed.`, checksPlace(after), false));
    return [...changed, ...gone];
}
function checkFinding(check, message, path, breaksProducers) {
    const [column, ...others] = compare_checks_columnsOf(check);
    return finding('CHECK_CHANGED', { column: others.length === 0 ? column : undefined, message, path, breaksProducers });
}
/** Checks are the same when they have the same name, or none and the same kind and columns. */
function byIdentity(checks) {
    const found = new Map();
    for (const check of checks) {
        const { name, check: kind, quantile, to, from } = check.raw;
        const identity = typeof name === 'string' ? name : canonical([kind, compare_checks_columnsOf(check), quantile, to, from]);
        let free = identity;
        for (let times = 2; found.has(free); times += 1)
            free = `${identity} ${times}`;
        found.set(free, check);
    }
    return found;
}
function nameOf(check) {
    const { name, check: kind } = check.raw;
    if (typeof name === 'string')
        return shown(name);
    const columns = compare_checks_columnsOf(check);
    return columns.length === 0 ? shown(kind) : `${shown(kind)} of ${listed(columns)}`;
}
function settingsChanged(was, is) {
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    const changes = keys
        .filter((key) => canonical(was[key]) !== canonical(is[key]))
        .map((key) => `${shown(key)} was ${valueWords(was[key])} and is ${valueWords(is[key])}`);
    return `: ${changes.slice(0, 3).join(', ')}`;
}
const valueWords = (value) => (value === undefined ? 'not given' : shown(value));
const checksPlace = (schema) => (0,schema_document/* objectAt */.lJ)(schema, 'x-trainyard') === undefined ? [] : ['x-trainyard', 'checks'];

;// CONCATENATED MODULE: ./build/src/data/schema-diff/column-pair.js
/** Where the first of the keywords stands in the new schema, or the column. */
function column_pair_placeOf({ after, path }, ...keywords) {
    for (const keyword of keywords) {
        const place = after.places.get(keyword);
        if (place !== undefined)
            return place;
    }
    return path;
}

// EXTERNAL MODULE: ./build/src/data/pattern/compiled-pattern.js + 2 modules
var compiled_pattern = __webpack_require__(41157);
// EXTERNAL MODULE: ./build/src/data/pattern/partition.js
var partition = __webpack_require__(72801);
;// CONCATENATED MODULE: ./build/src/data/pattern/includes.js


const FLAGS = { unicode: true, ignoreCase: false };
const MAXIMUM_STEPS = 2_000_000;
const MAXIMUM_PAIRS = 200_000;
/** Whether pattern `wide` matches every text that pattern `narrow` matches. */
function includes(wide, narrow) {
    if (wide === narrow)
        return 'yes';
    const [outer, inner] = [(0,compiled_pattern/* compilePattern */.Eb)(wide, FLAGS), (0,compiled_pattern/* compilePattern */.Eb)(narrow, FLAGS)];
    if (outer?.automaton === undefined || inner?.automaton === undefined)
        return 'unknown';
    return contains(outer.automaton, inner.automaton, sharedClasses(outer.cells, inner.cells));
}
/** The pairs of classes that some code point belongs to. */
function sharedClasses(outer, inner) {
    const pairs = new Map();
    for (const starts of [outer.starts, inner.starts])
        for (const point of starts) {
            const pair = [(0,partition/* classAt */.ux)(outer, point), (0,partition/* classAt */.ux)(inner, point)];
            pairs.set(pair.join(), pair);
        }
    return [...pairs.values()];
}
/** Walks both automata side by side, looking for a text that only the inner one accepts. */
function contains(outer, inner, classes) {
    const width = inner.accepting.length;
    const found = [width + 1];
    const seen = new Set(found);
    let steps = 0;
    for (const state of found) {
        const [a, b] = [Math.floor(state / width), state % width];
        if (inner.accepting[b] === 1 && outer.accepting[a] !== 1)
            return 'no';
        steps += classes.length;
        if (steps > MAXIMUM_STEPS || found.length > MAXIMUM_PAIRS)
            return 'unknown';
        for (const [classA, classB] of classes) {
            const toB = inner.next[b * inner.classCount + classB] ?? 0;
            if (toB === 0)
                continue;
            const target = (outer.next[a * outer.classCount + classA] ?? 0) * width + toB;
            if (seen.has(target))
                continue;
            seen.add(target);
            found.push(target);
        }
    }
    return 'yes';
}

;// CONCATENATED MODULE: ./build/src/data/schema-diff/compare-patterns.js



/** How the texts that the patterns of a column allow changed, told from the patterns' automata where there are such. */
function comparePatterns(pair) {
    const gone = pair.before.patterns.filter((pattern) => !pair.after.patterns.includes(pattern));
    const come = pair.after.patterns.filter((pattern) => !pair.before.patterns.includes(pattern));
    const place = { column: pair.column, path: column_pair_placeOf(pair, 'pattern') };
    if (gone.length === 0 && come.length === 0)
        return [];
    if (gone.length === 0)
        return [finding('PATTERN_NARROWED', { ...place, message: `Texts must match the pattern ${listed(come)} now.` })];
    if (come.length === 0)
        return [
            finding('PATTERN_WIDENED', { ...place, message: `Texts need not match the pattern ${listed(gone)} any more.` }),
        ];
    const was = `The pattern was ${listed(gone)} and is ${listed(come)}`;
    // All of several patterns must match, so that one that contains another one is enough to be contained.
    const narrower = allContained(gone, come);
    const wider = allContained(come, gone);
    if (narrower === 'yes' && wider === 'yes')
        return [];
    if (narrower === 'yes')
        return [finding('PATTERN_NARROWED', { ...place, message: `${was}: it matches fewer texts.` })];
    if (wider === 'yes')
        return [finding('PATTERN_WIDENED', { ...place, message: `${was}: it matches more texts.` })];
    const certain = gone.length === 1 && come.length === 1 && narrower === 'no' && wider === 'no';
    const why = certain ? 'some texts match only one of them' : 'which texts match both cannot be told';
    return [finding('PATTERN_CHANGED', { ...place, message: `${was}: ${why}.` })];
}
/** Whether every text that matches all of `narrow` matches all of `wide`. */
function allContained(wide, narrow) {
    const answers = wide.map((outer) => best(narrow.map((inner) => includes(outer, inner))));
    if (answers.every((answer) => answer === 'yes'))
        return 'yes';
    return answers.includes('unknown') ? 'unknown' : 'no';
}
function best(answers) {
    if (answers.includes('yes'))
        return 'yes';
    return answers.includes('unknown') ? 'unknown' : 'no';
}

;// CONCATENATED MODULE: ./build/src/data/schema-diff/compare-columns.js



/** What changed in what the schema says about one column's values. */
function compare_columns_compareColumns(pair) {
    const types = compareTypes(pair);
    // Bounds of numbers say nothing to somebody whose column holds texts now.
    if (types.some(({ rule }) => rule === 'TYPE_CHANGED'))
        return [...types, ...compare_columns_compareOthers(pair)];
    return [
        ...types,
        ...compareNull(pair),
        ...compareValues(pair),
        ...compareBounds(pair),
        ...comparePatterns(pair),
        ...compareFormats(pair),
        ...compareMultiples(pair),
        ...compare_columns_compareOthers(pair),
    ];
}
function compareTypes(pair) {
    const [before, after] = [withoutNull(pair.before), withoutNull(pair.after)];
    const [gone, come] = [before.filter((type) => !after.includes(type)), after.filter((type) => !before.includes(type))];
    if (gone.length === 0 && come.length === 0)
        return [];
    const rule = gone.length > 0 && come.length > 0 ? 'TYPE_CHANGED' : come.length > 0 ? 'TYPE_WIDENED' : 'TYPE_NARROWED';
    const message = `The type was ${typeWords(before)} and is ${typeWords(after)}.`;
    return [finding(rule, { column: pair.column, message, path: column_pair_placeOf(pair, 'type', 'enum', 'const') })];
}
const withoutNull = ({ types }) => [...types].filter((type) => type !== 'null');
const ALL_BUT_NULL = 6;
function typeWords(types) {
    if (types.length === 0)
        return 'nothing but null';
    if (types.length === ALL_BUT_NULL)
        return 'any';
    return types.filter((type) => type !== 'integer' || !types.includes('number')).join(' or ');
}
function compareNull(pair) {
    const [before, after] = [allowsNull(pair.before), allowsNull(pair.after)];
    if (before === after)
        return [];
    const place = { column: pair.column, path: column_pair_placeOf(pair, 'type', 'enum', 'const') };
    return after
        ? [finding('NULL_ALLOWED', { ...place, message: 'Null is allowed now.' })]
        : [finding('NULL_FORBIDDEN', { ...place, message: 'Null was allowed and is not any more.' })];
}
const allowsNull = ({ types, values }) => types.has('null') && (values === undefined || values.includes(null));
function compareValues(pair) {
    const [before, after] = [pair.before.values, pair.after.values];
    const place = { column: pair.column, path: column_pair_placeOf(pair, 'enum', 'const') };
    if (before === undefined && after === undefined)
        return [];
    if (before === undefined)
        return [
            finding('ENUM_VALUE_REMOVED', { ...place, message: `Any value was allowed; now only ${listed(after ?? [])}.` }),
        ];
    if (after === undefined)
        return [
            finding('ENUM_VALUE_ADDED', { ...place, message: `Only ${listed(before)} were allowed; now any value is.` }),
        ];
    // Null has rules of its own.
    const missingIn = (values) => {
        const known = new Set(values.map(canonical));
        return (value) => value !== null && !known.has(canonical(value));
    };
    const [gone, come] = [before.filter(missingIn(after)), after.filter(missingIn(before))];
    return [
        ...(gone.length === 0
            ? []
            : [finding('ENUM_VALUE_REMOVED', { ...place, message: `No longer allowed: ${listed(gone)}.` })]),
        ...(come.length === 0
            ? []
            : [finding('ENUM_VALUE_ADDED', { ...place, message: `Newly allowed: ${listed(come)}.` })]),
    ];
}
function compareBounds(pair) {
    const { before, after } = pair;
    const bound = (value) => ({ value, open: false });
    const limit = (value) => (Number.isFinite(value) ? bound(value) : undefined);
    return [
        ...compareBound(pair, RANGE, [before.minimum, after.minimum], {
            name: 'smallest number',
            keywords: ['minimum', 'exclusiveMinimum'],
            direction: 1,
        }),
        ...compareBound(pair, RANGE, [before.maximum, after.maximum], {
            name: 'largest number',
            keywords: ['maximum', 'exclusiveMaximum'],
            direction: -1,
        }),
        ...compareBound(pair, LENGTH, [bound(before.shortest), bound(after.shortest)], {
            name: 'shortest length',
            keywords: ['minLength'],
            direction: 1,
        }),
        ...compareBound(pair, LENGTH, [limit(before.longest), limit(after.longest)], {
            name: 'longest length',
            keywords: ['maxLength'],
            direction: -1,
        }),
    ];
}
const RANGE = { narrowed: 'RANGE_NARROWED', widened: 'RANGE_WIDENED' };
const LENGTH = { narrowed: 'LENGTH_NARROWED', widened: 'LENGTH_WIDENED' };
function compareBound(pair, rules, [before, after], { name, keywords, direction }) {
    const open = { value: -direction * Number.POSITIVE_INFINITY, open: false };
    const [old, now] = [before ?? open, after ?? open];
    const tighter = direction * (now.value - old.value) || (now.value === old.value ? Number(now.open) - Number(old.open) : 0);
    if (tighter === 0)
        return [];
    const message = `The ${name} was ${boundWords(before)} and is ${boundWords(after)}.`;
    return [
        finding(tighter > 0 ? rules.narrowed : rules.widened, {
            column: pair.column,
            message,
            path: column_pair_placeOf(pair, ...keywords),
        }),
    ];
}
const boundWords = (bound) => bound === undefined ? 'not limited' : `${bound.value}${bound.open ? ' (itself excluded)' : ''}`;
function compareFormats(pair) {
    const [before, after] = [pair.before.formats, pair.after.formats];
    if (canonical(before) === canonical(after))
        return [];
    const place = { column: pair.column, path: column_pair_placeOf(pair, 'format') };
    const [gone, come] = [before.filter((one) => !after.includes(one)), after.filter((one) => !before.includes(one))];
    if (gone.length === 0)
        return [finding('FORMAT_ADDED', { ...place, message: `Texts must have the format ${listed(come)} now.` })];
    if (come.length === 0)
        return [finding('FORMAT_REMOVED', { ...place, message: `Texts no longer need the format ${listed(gone)}.` })];
    return [finding('FORMAT_CHANGED', { ...place, message: `The format was ${listed(gone)} and is ${listed(come)}.` })];
}
function compareMultiples(pair) {
    const [before, after] = [pair.before.multiples, pair.after.multiples];
    if (canonical(before) === canonical(after))
        return [];
    const words = (multiples) => (multiples.length === 0 ? 'not given' : listed(multiples));
    return [
        finding('MULTIPLE_CHANGED', {
            column: pair.column,
            message: `The step of numbers (multipleOf) was ${words(before)} and is ${words(after)}.`,
            path: column_pair_placeOf(pair, 'multipleOf'),
            breaksProducers: !implied(after, before),
            breaksReaders: !implied(before, after),
        }),
    ];
}
/** Whether numbers that are multiples of all of `given` are multiples of all of `wanted`. Certain only when it says yes. */
const implied = (wanted, given) => wanted.every((step) => given.some((other) => Number.isInteger(other / step)));
function compare_columns_compareOthers(pair) {
    const [before, after] = [pair.before.others, pair.after.others];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((keyword) => {
        const [old, now] = [before.get(keyword), after.get(keyword)];
        if (old === now)
            return [];
        const what = old === undefined ? 'was added' : now === undefined ? 'was removed' : 'changed';
        return [
            finding('COLUMN_RULE_CHANGED', {
                column: pair.column,
                message: `The keyword ${shown(keyword)} ${what}.`,
                path: column_pair_placeOf(pair, keyword),
                breaksProducers: now !== undefined,
                breaksReaders: old !== undefined,
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/data/schema-diff/compare-partitions.js

/**
 * The differences between the columns that folder names give to all rows (`year=2024`), from the outermost folder to the innermost. Whoever writes the
 * files has to write other folders, and whoever picks files by their folders finds none: so both sides break.
 */
function comparePartitions(before, after) {
    const gone = before.filter((column) => !after.includes(column));
    const come = after.filter((column) => !before.includes(column));
    const [from, otherGone] = gone;
    const [to, otherCome] = come;
    const isRenamed = otherGone === undefined && otherCome === undefined && from !== undefined && to !== undefined;
    if (isRenamed && before.indexOf(from) === after.indexOf(to))
        return [changed(to, `The partition ${shown(from)} seems to be called ${shown(to)} now${levels(before, after)}.`)];
    if (gone.length === 0 && come.length === 0) {
        const moved = after.find((column, at) => before[at] !== column);
        return moved === undefined
            ? []
            : [changed(moved, `The partitions stand in another order${levels(before, after)}.`)];
    }
    return [
        ...gone.map((column) => changed(column, `The partition ${shown(column)} was removed${levels(before, after)}.`)),
        ...come.map((column) => changed(column, `The partition ${shown(column)} was added${levels(before, after)}.`)),
    ];
}
const changed = (column, message) => finding('PARTITION_CHANGED', { column, message, path: ['properties', column] });
const levels = (before, after) => `: the folders were ${words(before)} and are ${words(after)}`;
const words = (columns) => columns.length === 0 ? 'no columns' : columns.map(shown).join(' / ');

;// CONCATENATED MODULE: ./build/src/data/schema-diff/compare-rows.js



/** What the schema says about rows as a whole, apart from the columns it names. */
function compareRows(before, after) {
    return [...compareUnknownColumns(before, after), ...compareRowRules(before, after)];
}
const CLOSING = ['additionalProperties', 'unevaluatedProperties'];
/** The schema refuses columns that it does not name. */
const isClosed = (schema) => CLOSING.some((keyword) => schema[keyword] === false);
function compareUnknownColumns(before, after) {
    if (isClosed(before) === isClosed(after))
        return [];
    const place = { column: undefined, path: compare_rows_placeOf(after, CLOSING) };
    return isClosed(after)
        ? [
            finding('UNKNOWN_COLUMNS_FORBIDDEN', {
                ...place,
                message: 'Columns that the schema does not name are refused now.',
            }),
        ]
        : [
            finding('UNKNOWN_COLUMNS_ALLOWED', {
                ...place,
                message: 'Columns that the schema does not name are allowed now.',
            }),
        ];
}
/** Keywords of the root that {@link compareRows} leaves to others, or that decide nothing. */
const compare_rows_OTHERS = ['properties', 'required', 'type', ...ANNOTATIONS];
/** They mean nothing without each other. */
const TOGETHER = ['if', 'then', 'else'];
const compare_rows_MAXIMUM_DEPTH = 32;
function compareRowRules(before, after) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !compare_rows_OTHERS.includes(key) && !key.startsWith('x-') && !TOGETHER.includes(key));
    const rules = [...names.map((name) => [name]), TOGETHER];
    return rules.flatMap((keywords) => {
        const [old, now] = [ruleText(before, keywords), ruleText(after, keywords)];
        if (old === now)
            return [];
        const what = old === '' ? 'was added' : now === '' ? 'was removed' : 'changed';
        const name = keywords.map(shown).join(', ');
        return [
            finding('ROW_RULE_CHANGED', {
                column: undefined,
                message: `The rule over several columns (${name}) ${what}.`,
                path: compare_rows_placeOf(after, keywords.filter((keyword) => canonical(before[keyword]) !== canonical(after[keyword]))),
                keywords,
            }),
        ];
    });
}
/** Empty when the schema has none of the keywords, or only says with them that columns are refused or not. */
function ruleText(schema, keywords) {
    return keywords
        .filter((keyword) => Object.hasOwn(schema, keyword))
        .filter((keyword) => !(CLOSING.includes(keyword) && typeof schema[keyword] === 'boolean'))
        .map((keyword) => `${keyword} ${canonical(inlined(schema[keyword], schema, compare_rows_MAXIMUM_DEPTH))}`)
        .join();
}
function compare_rows_placeOf(schema, keywords) {
    const present = keywords.find((keyword) => Object.hasOwn(schema, keyword));
    if (present !== undefined)
        return [present];
    return (0,schema_document/* objectAt */.lJ)(schema, 'properties') === undefined ? [] : ['properties'];
}

;// CONCATENATED MODULE: ./build/src/data/schema-diff/guess-renames.js

/** Alike enough to be the same column. */
const LEAST_SIMILARITY = 0.9;
/** How much better than the second guess a guess must be. */
const LEAST_LEAD = 0.05;
/** Fewer values are alike by chance. */
const LEAST_VALUES = 20;
/**
 * Pairs of a removed and an added column whose values are alike, as a renamed column's are. Only pairs that are each other's
 * best guess, and clearly better than any other.
 */
function guessRenames(removed, added, before, after) {
    const [old, now] = [profilesOf(removed, before), profilesOf(added, after)];
    const pairs = old.flatMap((from) => now.map((to) => ({ from: from.name, to: to.name, similarity: similarityOf(from, to) })));
    return pairs.filter(({ from, to, similarity }) => {
        const rivals = pairs.filter((other) => (other.from === from) !== (other.to === to));
        return similarity >= LEAST_SIMILARITY && rivals.every((other) => other.similarity <= similarity - LEAST_LEAD);
    });
}
const profilesOf = (names, profile) => profile.columns.filter(({ name }) => names.includes(name));
/** How alike the values of two columns are, 0…1. */
function similarityOf(one, other) {
    const [values, others] = [one.rows - one.nulls, other.rows - other.nulls];
    if (values < LEAST_VALUES || others < LEAST_VALUES)
        return 0;
    const nulls = 1 - Math.abs(one.nulls / one.rows - other.nulls / other.rows);
    return nulls * contentSimilarity(one, other);
}
function contentSimilarity(one, other) {
    if (isConstant(one.values) || isConstant(other.values))
        return 0;
    const values = valueSimilarity(one.values, other.values);
    if (one.numbers !== undefined && other.numbers !== undefined && one.unit === other.unit) {
        const share = Math.min(one.numbers.count / (one.rows - one.nulls), other.numbers.count / (other.rows - other.nulls));
        // Two samples of measurements share few values but their distribution.
        return Math.max(values, share * overlap(coarse(one.numbers.bins), coarse(other.numbers.bins)));
    }
    if ((one.numbers === undefined) !== (other.numbers === undefined))
        return 0;
    if (one.lengths === undefined || other.lengths === undefined)
        return values;
    const [mean, otherMean] = [one.lengths.total / one.lengths.count, other.lengths.total / other.lengths.count];
    const longest = Math.max(mean, otherMean);
    return longest === 0 ? values : values * (1 - Math.abs(mean - otherMean) / longest);
}
const isConstant = (values) => values.kind === 'exact' && values.counts.size < 2;
function valueSimilarity(one, other) {
    if (one.kind === 'exact' && other.kind === 'exact')
        return overlap(one.counts, other.counts);
    // Equal registers of HyperLogLog: sets with many common values have nearly all of them equal.
    let equal = 0;
    for (const [at, rank] of one.registers.entries())
        if (rank === other.registers[at])
            equal += 1;
    return one.registers.length === 0 ? 0 : equal / one.registers.length;
}
/** Share that two distributions have in common: 1 minus the total variation distance. */
function overlap(one, other) {
    const [total, otherTotal] = [sum(one.values()), sum(other.values())];
    if (total === 0 || otherTotal === 0)
        return 0;
    let common = 0;
    for (const [key, count] of one)
        common += Math.min(count / total, (other.get(key) ?? 0) / otherTotal);
    return common;
}
const sum = (counts) => {
    let total = 0;
    for (const count of counts)
        total += count;
    return total;
};
/** Two bins per power of two: finer ones would be empty by chance. */
function coarse(bins) {
    const found = new Map();
    for (const [bin, count] of bins) {
        const wide = Math.floor(bin / (kernels/* BINS */.Bp.perOctave / 2));
        found.set(wide, (found.get(wide) ?? 0) + count);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/data/schema-diff/diff-schemas.js








/**
 * The differences between two row schemas and whom they break. Columns come first, in the order of the old schema, new ones
 * after them, then what is about whole rows and data sets.
 *
 * @throws UserError `schema.syntax` when a file is not a JSON object
 */
function diffSchemas(before, after, options) {
    const old = (0,schema_document/* parseSchemaDocument */.Qs)(before.text, before.file);
    const now = (0,schema_document/* parseSchemaDocument */.Qs)(after.text, after.file);
    const found = [
        ...compareNamedColumns(old.root, now.root, options),
        ...(options.headerless ? compareOrder(old.root, now.root) : []),
        ...compareRows(old.root, now.root),
        ...compareChecks(old.root, now.root),
    ];
    return found.map(({ path, ...change }) => ({
        ...change,
        line: now.lineOf(path),
        ignored: isIgnored(change, options),
        violatingRows: undefined,
    }));
}
/**
 * What changed in the columns that folder names give to all rows.
 * @param schema where a column's line is looked up; undefined when the data set has none
 */
function diffPartitions(before, after, schema, options) {
    const properties = (schema && (0,schema_document/* objectAt */.lJ)(schema.root, 'properties')) ?? {};
    return comparePartitions(before, after).map(({ path, ...change }) => ({
        ...change,
        line: change.column !== undefined && Object.hasOwn(properties, change.column) ? schema?.lineOf(path) : undefined,
        ignored: isIgnored(change, options),
        violatingRows: undefined,
    }));
}
/** Whether the change counts as breaking: `backward` looks at producers, `forward` at readers, `full` at both. */
function diff_schemas_isBreaking(change, mode) {
    if (change.ignored)
        return false;
    switch (mode) {
        case 'backward':
            return change.breaksProducers;
        case 'forward':
            return change.breaksReaders;
        case 'full':
            return change.breaksProducers || change.breaksReaders;
        case 'none':
            return false;
    }
}
function isIgnored({ rule, column }, { except, ignore }) {
    if (except.includes(rule))
        return true;
    return column !== undefined && (ignore.includes(column) || ignore.includes(`${column}:${rule}`));
}
function namedColumns(root) {
    const properties = (0,schema_document/* objectAt */.lJ)(root, 'properties') ?? {};
    const required = new Set((0,schema_document/* strings */.P$)(root['required']));
    return new Map([...new Set([...Object.keys(properties), ...required])].map((name) => {
        const schema = Object.hasOwn(properties, name) ? properties[name] : true;
        return [name, { facts: column_facts_columnFacts(schema, ['properties', name], root), required: required.has(name) }];
    }));
}
function compareNamedColumns(before, after, { profiles }) {
    const [old, now] = [namedColumns(before), namedColumns(after)];
    const removed = [...old.keys()].filter((name) => !now.has(name));
    const added = [...now.keys()].filter((name) => !old.has(name));
    const renames = profiles === undefined ? [] : guessRenames(removed, added, profiles.before, profiles.after);
    const newNames = new Map(renames.map(({ from, to, similarity }) => [from, { to, similarity }]));
    const taken = new Set(renames.map(({ to }) => to));
    return [
        ...[...old].flatMap(([name, was]) => {
            const renamed = newNames.get(name);
            const column = renamed?.to ?? name;
            const is = now.get(column);
            if (is === undefined)
                return [removedColumn(name, after)];
            const said = renamed === undefined ? [] : [renamedColumn(name, column, renamed.similarity)];
            const path = ['properties', column];
            return [
                ...said,
                ...compareRequired(column, was, is, after),
                ...compare_columns_compareColumns({ column, before: was.facts, after: is.facts, path }),
            ];
        }),
        ...added
            .filter((name) => !taken.has(name))
            .map((name) => addedColumn(name, now.get(name)?.required ?? false, before)),
    ];
}
const removedColumn = (column, after) => finding('COLUMN_REMOVED', {
    column,
    message: `The column ${shown(column)} was removed${isClosed(after) ? ', and unknown columns are refused' : ''}.`,
    path: ['properties'],
    breaksProducers: isClosed(after),
});
const renamedColumn = (from, to, similarity) => finding('COLUMN_RENAMED', {
    column: to,
    message: `The column ${shown(from)} seems to be called ${shown(to)} now: their values are ${Math.floor(similarity * 100)} % alike.`,
    path: ['properties', to],
});
function addedColumn(column, required, before) {
    const refused = isClosed(before) ? ', and unknown columns were refused' : '';
    return finding(required ? 'COLUMN_ADDED_REQUIRED' : 'COLUMN_ADDED_OPTIONAL', {
        column,
        message: `The ${required ? 'required' : 'optional'} column ${shown(column)} was added${refused}.`,
        path: ['properties', column],
        breaksReaders: isClosed(before),
    });
}
function compareRequired(column, was, is, after) {
    if (was.required === is.required)
        return [];
    if (!is.required) {
        const message = 'Rows may lack the column now.';
        return [finding('COLUMN_NO_LONGER_REQUIRED', { column, message, path: ['properties', column] })];
    }
    const at = (0,schema_document/* strings */.P$)(after['required']).indexOf(column);
    const message = 'Every row must have the column now.';
    return [finding('COLUMN_NOW_REQUIRED', { column, message, path: ['required', at] })];
}
function compareOrder(before, after) {
    const [old, now] = [before, after].map((root) => Object.keys((0,schema_document/* objectAt */.lJ)(root, 'properties') ?? {}));
    if (old === undefined || now === undefined)
        return [];
    const moved = now.find((name, at) => old.includes(name) && old.indexOf(name) !== at);
    if (moved === undefined)
        return [];
    return [
        finding('COLUMN_ORDER_CHANGED', {
            column: moved,
            message: `The column ${shown(moved)} was number ${old.indexOf(moved) + 1} and is number ${now.indexOf(moved) + 1}; the files have no header.`,
            path: ['properties', moved],
        }),
    ];
}

;// CONCATENATED MODULE: ./build/src/data/schema-diff/evidence.js

/** The rules whose breaches show what the changes do to the current data; only changes that break producers have such. */
function changedRules(changes) {
    return changes.flatMap((change) => {
        const keywords = evidenceOf(change);
        return keywords.length === 0 ? [] : [{ column: change.column, keywords }];
    });
}
const evidenceOf = (change) => change.breaksProducers ? ((0,rules/* schemaRule */.Et)(change.rule)?.evidence ?? []) : [];
/** A header without a required column breaks every row. */
const HEADER_RULES = ['schema.missing-column', 'schema.unknown-column'];
/**
 * The changes with the number of rows that break them.
 *
 * @param groups what the current data breaks of the new schema; counts are exact
 * @param rows of the current data
 */
function withEvidence(changes, groups, rows) {
    return changes.map((change) => {
        const keywords = evidenceOf(change);
        if (keywords.length === 0)
            return change;
        const count = groups
            .filter((group) => keywords.includes(group.rule) && (change.column === undefined || group.column === change.column))
            .reduce((total, group) => total + (HEADER_RULES.includes(group.rule) ? rows : group.count), 0);
        return { ...change, violatingRows: Math.min(count, rows) };
    });
}

;// CONCATENATED MODULE: ./build/src/data/schema-diff/row-rule-probe.js

/** What a row schema says about single columns, or not about rows at all. */
const KEPT = [
    ...['$schema', '$id', '$defs', 'definitions', 'type', 'properties', 'required', 'additionalProperties'],
];
/**
 * A schema that tells how many rows break one rule over several columns: the same columns, so that cells stand for the same values, and that rule alone.
 * A row that breaks it has exactly one problem, which is counted by {@link rowsBreaking}.
 *
 * @param schema a row schema
 * @param keywords of its root, that are one rule together, such as `if` and `then`
 * @returns undefined when the rule cannot be told from others, as that of `unevaluatedProperties`
 */
function rowRuleProbe(schema, keywords) {
    if (keywords.includes('unevaluatedProperties'))
        return undefined;
    const columns = Object.fromEntries(Object.entries(schema).filter(([key]) => KEPT.includes(key)));
    const rule = Object.fromEntries(keywords.filter((key) => key in schema).map((key) => [key, schema[key]]));
    if (!keywords.includes('additionalProperties'))
        return { ...columns, not: { not: rule } };
    // Which columns are further ones depends on those that are named.
    const named = {
        properties: anything(schema, 'properties'),
        patternProperties: anything(schema, 'patternProperties'),
    };
    return { ...columns, additionalProperties: true, not: { not: { ...named, ...rule } } };
}
/** The same names with schemas that allow everything. */
const anything = (schema, keyword) => Object.fromEntries(Object.keys((0,schema_document/* objectAt */.lJ)(schema, keyword) ?? {}).map((name) => [name, true]));
/**
 * Rows that break the rule of a probe.
 * @param groups what the data breaks of the probe
 * @returns undefined when there were too many different breaches to tell
 */
function rowsBreaking(groups) {
    if (groups.some(({ rule }) => rule === 'others'))
        return undefined;
    return groups.reduce((sum, { rule, column, count }) => sum + (rule === 'not' && column === undefined ? count : 0), 0);
}

;// CONCATENATED MODULE: ./build/actions/validate/row-rule-evidence.js



/**
 * The changes, those of rules over several columns with the number of rows that break the new rule. What such a rule finds in a row is told by keywords of
 * single columns too, so the rows are counted by a schema of that rule alone, in one more pass over the data; in none when the data has no violation.
 */
async function countRowRules(changes, job, place, findings, ports) {
    const isValid = findings.files.every(({ groups }) => groups.length === 0);
    const counted = [];
    for (const change of changes) {
        const { keywords } = change;
        // What counts for nothing is worth no pass.
        if (keywords === undefined || change.ignored)
            counted.push(change);
        else
            counted.push({ ...change, violatingRows: isValid ? 0 : await rowsUnder(keywords, job, place, ports) });
    }
    return counted;
}
async function rowsUnder(keywords, { dataset, schema }, place, ports) {
    const root = schema?.document.root;
    if (schema === undefined || root === undefined)
        return undefined;
    const present = keywords.filter((keyword) => Object.hasOwn(root, keyword));
    // A rule that went breaks no row.
    if (present.length === 0)
        return 0;
    const probe = rowRuleProbe(root, present);
    if (probe === undefined)
        return undefined;
    const what = `${dataset.path} under ${present.map((keyword) => `\`${keyword}\``).join(', ')}`;
    ports.log.info(`Counting the rows of ${what} …`);
    const request = {
        ...place,
        schema: { text: JSON.stringify(probe), file: schema.file },
        profile: false,
        ...{ keys: [], ranges: [], orders: [] },
    };
    try {
        const { findings } = await (0,read_data/* readData */.v)(what, request, ports);
        return rowsBreaking(findings.files.flatMap(({ groups }) => groups));
    }
    catch (error) {
        // A rule that refers to another one by its place cannot stand alone.
        if (error instanceof errors/* UserError */.yo && error.code.startsWith('schema.'))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/actions/validate/schema-changes.js



/**
 * What changed since the base in the row schema and in the columns of folders, whom it breaks, and how many rows of the current data break the new rules.
 * Reads the data once more for every rule over several columns that changed, unless all of its rows are valid.
 */
async function schemaChanges(job, place, findings, base, ports) {
    const { dataset, schema } = job;
    const { mode } = dataset.compatibility;
    const before = base?.schema;
    const note = schema === undefined && before !== undefined
        ? `The rows are not checked any more: in ${base?.name} they had the schema ${before.file}.`
        : undefined;
    if (base === undefined || mode === 'none')
        return { changes: [], note };
    const columns = countRows(columnChanges(job, findings, base), findings);
    const changes = await countRowRules(columns, job, place, findings, ports);
    return { changes: [...partitionChanges(job, place, base), ...changes].map((one) => judged(one, mode)), note };
}
function partitionChanges({ dataset, schema }, { files }, base) {
    const [first] = files;
    if (base.partitions === undefined || first === undefined)
        return [];
    const now = first.partitions.map(({ column }) => column);
    return diffPartitions(base.partitions, now, schema?.document, dataset.compatibility);
}
function columnChanges({ dataset, schema }, findings, base) {
    const before = base.schema;
    if (schema === undefined || before === undefined || before.text === schema.text)
        return [];
    const { except, ignore } = dataset.compatibility;
    const current = { columns: findings.profile?.columns ?? [], rows: findings.rows };
    const profile = base.unchanged ? current : base.profile;
    return diffSchemas(before, schema, {
        ...{ except, ignore },
        headerless: dataset.csv.columns !== undefined,
        profiles: profile && { before: profile, after: current },
    });
}
/** File by file, because a header that lacks a column breaks the rows of its file only. */
function countRows(changes, { files }) {
    const perFile = files.map(({ groups, rows }) => withEvidence(changes, groups, rows));
    return changes.map((change, index) => {
        const counts = perFile.map((file) => file[index]?.violatingRows);
        const known = counts.filter((count) => count !== undefined);
        return known.length === 0 ? change : { ...change, violatingRows: known.reduce((sum, count) => sum + count, 0) };
    });
}
/** Only what the mode asks for counts as breaking: `backward` looks at producers, `forward` at readers, `full` at both. */
function judged(change, mode) {
    return {
        ...change,
        breaksProducers: change.breaksProducers && (mode === 'backward' || mode === 'full'),
        breaksReaders: change.breaksReaders && (mode === 'forward' || mode === 'full'),
    };
}

;// CONCATENATED MODULE: ./build/actions/validate/validate.js

















/** Checks every row of the chosen models' data sets, the data sets as wholes, and what changed since the base. */
async function validate(inputs, { workspace, pullRequest }, ports) {
    const { git, files, engine, log } = ports;
    try {
        const head = await git.tree(await git.head());
        const project = await (0,load/* loadProject */.g)(head, inputs.config);
        const models = chosenModels(project.models, inputs.models);
        const tree = { files, workspace };
        const jobs = await jobsOf(project, models, tree);
        if (jobs.length === 0)
            return nothingToCheck();
        const index = await (0,tree_index/* indexTree */.D)(head);
        const placed = await collect(jobs, async (job) => ({ job, place: await dataPlace(job, project, index, tree) }));
        const base = await readBase(git, inputs.base, pullRequest, inputs.config);
        if (base.kind === 'none')
            (base.warn ? log.warning : log.info)(base.note);
        const chosen = inputs.models.length === 0 ? [] : models.map(({ name }) => name);
        const situation = { inputs, chosen, ports, tree, project, index, base };
        const judged = await judgeAll(placed, situation);
        return await conclude(placed, judged, situation);
    }
    finally {
        await engine.close();
    }
}
/** Reads all data sets first: questions about keys are about two of them. */
async function judgeAll(placed, situation) {
    const { ports, tree } = situation;
    const jobs = placed.map(({ job }) => job);
    const questions = new Map(jobs.map((job) => [job, keyQuestions(job, jobs)]));
    const references = new Map();
    const readings = new Map();
    await collect(placed, async ({ job, place }) => {
        ports.log.info(`Checking ${job.dataset.path} …`);
        readings.set(job, await readJob(job, place, keyRequests(job, questions), ports));
        references.set(job, await readReference(job, ports, tree));
    });
    const findings = new Map([...readings].map(([job, reading]) => [job, reading.findings]));
    const judged = [];
    for (const { job, place } of placed) {
        const reading = readings.get(job);
        // Whatever could not be read was thrown above.
        if (reading === undefined)
            continue;
        const counted = await countedFacts(job, questions.get(job) ?? [], findings);
        const base = await baseVersion(job, situation);
        const changes = await schemaChanges(job, place, reading.findings, base, ports);
        const facts = { ...reading, counted, base, changes, reference: references.get(job), now: ports.clock.now() };
        judged.push(withBaseNote(job, judgeDataset(job, facts), base, situation));
    }
    return judged;
}
async function baseVersion(job, { base, index, ports }) {
    if (base.kind === 'none')
        return undefined;
    return readBaseVersion(job, { base, head: index, ports });
}
function withBaseNote({ dataset }, { report, notes }, version, { base }) {
    const isNew = base.kind === 'present' && version === undefined;
    const all = [...(isNew ? ['The data set is new: nothing is compared.'] : []), ...notes];
    return { report, notes: all.map((note) => `${dataset.path}: ${note}`) };
}
async function conclude(placed, judged, { inputs, chosen, ports, project, index, base }) {
    const proposals = inputs.infer ? await proposeAll(placed, judged, inputs.redact, ports) : [];
    const notes = [
        ...(base.kind === 'none' ? [base.note] : []),
        ...judged.flatMap((one) => one.notes),
        ...proposals.flatMap((proposal) => (proposal.kind === 'none' ? [proposal.note] : [])),
    ];
    const report = maskedReport({ datasets: judged.map((one) => one.report), notes }, { redact: inputs.redact });
    const digests = [];
    for (const { job } of placed)
        digests.push(await contentDigest(job, project, index));
    const folder = await writeReport(report, { proposals, digests }, ports.files);
    ports.log.info(`The report is in ${folder.path}.`);
    const failure = inputs.reportArtifact ? await uploadReport(folder, artifactName(chosen), ports.artifacts) : undefined;
    if (failure !== undefined)
        ports.log.info(failure);
    const all = failure === undefined ? notes : [...notes, failure];
    return outcomeOf({ report, notes: all, proposals, folder: folder.path });
}
async function proposeAll(placed, judged, redact, ports) {
    const { proposeSchema } = await __webpack_require__.e(/* import() */ 4101).then(__webpack_require__.bind(__webpack_require__, 24101));
    const proposals = [];
    for (const [at, { job, place }] of placed.entries()) {
        const report = judged[at]?.report;
        if (job.schema !== undefined || report === undefined)
            continue;
        // Without a schema only the base's can have marked columns.
        const proposal = redact || report.masked.length > 0
            ? { kind: 'none', note: 'No schema is proposed: it would show values, and those are masked.' }
            : await proposeSchema(job, place, report.profile, ports);
        proposals.push(proposal.kind === 'none' ? { ...proposal, note: `${job.dataset.path}: ${proposal.note}` } : proposal);
    }
    return proposals;
}


/***/ }),

/***/ 19430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   fH: () => (/* binding */ isAffected),
/* harmony export */   jc: () => (/* binding */ affectedModels)
/* harmony export */ });
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
        ...listed(filesChanged(before, after)),
        ...listed(dataChanged(before, after)),
        ...listed(Object.keys(after.train)
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
        ...after.data.flatMap(({ name, path, role, digest, files }) => {
            const previous = old.get(name);
            if (previous === undefined)
                return [`data set ${name} added`];
            if (previous.digest !== digest)
                return [`data set ${name}${extent(previous.files, files)}`];
            if (previous.path !== path)
                return [`path of data set ${name}`];
            return previous.role === role ? [] : [`role of data set ${name}`];
        }),
        ...before.data.filter(({ name }) => !now.has(name)).map(({ name }) => `data set ${name} removed`),
    ];
}
/** How many of the files of a data set differ, such as ` (2 of 30 files)`. Nothing for one file. */
function extent(before, after) {
    if (before.length === 0 || after.length === 0)
        return '';
    const old = new Map(before.map(({ path, digest }) => [path, digest]));
    const now = new Map(after.map(({ path, digest }) => [path, digest]));
    const all = new Set([...old.keys(), ...now.keys()]);
    const changed = [...all].filter((path) => old.get(path) !== now.get(path)).length;
    return ` (${changed} of ${all.size} files)`;
}
const MOST_NAMED = 3;
function listed(names) {
    if (names.length === 0)
        return [];
    const more = names.length - MOST_NAMED;
    return [names.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '')];
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

/***/ 21289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Di: () => (/* binding */ answerKeys),
  lF: () => (/* binding */ boundsIn),
  ER: () => (/* binding */ needOf),
  hN: () => (/* binding */ needsOf)
});

// UNUSED EXPORTS: keysToCollect

;// CONCATENATED MODULE: ./build/src/data/keys/first-pairs.js
function firstPairs(limit) {
    let waiting = [];
    let kept = [];
    // Rows from here on are known not to be among the first.
    let bound = Number.POSITIVE_INFINITY;
    const cut = (items) => {
        const first = items.sort((a, b) => a.row - b.row).slice(0, limit);
        if (first.length === limit)
            bound = Math.min(bound, first.at(-1)?.row ?? bound);
        return first;
    };
    return {
        add(row, entry) {
            if (row > bound)
                return;
            waiting.push({ row, entry });
            if (waiting.length >= 2 * limit)
                waiting = cut(waiting);
        },
        resolve(rowOf) {
            kept = cut([...kept, ...waiting.map(({ row, entry }) => ({ row, other: rowOf(entry) }))]);
            waiting = [];
        },
        pairs: () => kept,
    };
}

// EXTERNAL MODULE: ./build/src/data/keys/key-store.js
var key_store = __webpack_require__(60108);
;// CONCATENATED MODULE: ./build/src/data/keys/key-table.js
const INITIAL_SLOTS = 1 << 16;
function keyTable(slots = INITIAL_SLOTS) {
    return {
        slots: new Int32Array(slots),
        lows: new Int32Array(slots / 2),
        highs: new Int32Array(slots / 2),
        rows: new Float64Array(slots / 2),
        size: 0,
    };
}
/** Empties the table and keeps its room. */
function clearTable(table) {
    table.slots.fill(0);
    table.size = 0;
}
/** A place for a hash to start at. The hashes of a partition share their top bits, so those do not take part. */
const slotOf = (low, high, mask) => (low ^ (high << 7)) & mask;
/** Adds all keys of a run. */
function addRun(table, { words, firstRow }, onRepeat) {
    for (let at = 0; at < words.length;) {
        // As many as fit whatever they are, so that the loop needs no look at the room.
        const room = table.lows.length - table.size;
        const end = Math.min(words.length, at + room * 3);
        addWords(table, words, at, end, firstRow, onRepeat);
        at = end;
        if (table.size * 4 > table.lows.length * 3)
            grow(table);
    }
}
function addWords(table, words, start, end, firstRow, onRepeat) {
    const { slots, lows, highs, rows } = table;
    const mask = slots.length - 1;
    let size = table.size;
    for (let at = start; at < end; at += 3) {
        const low = words[at];
        const high = words[at + 1];
        const row = firstRow + (words[at + 2] >>> 0);
        let slot = slotOf(low, high, mask);
        let entry = slots[slot] - 1;
        while (entry >= 0 && (lows[entry] !== low || highs[entry] !== high)) {
            slot = (slot + 1) & mask;
            entry = slots[slot] - 1;
        }
        if (entry < 0) {
            lows[size] = low;
            highs[size] = high;
            rows[size] = row;
            size += 1;
            slots[slot] = size;
            continue;
        }
        // Parts come in any order: whichever row is smaller is the first, the other one repeats it.
        const first = rows[entry];
        if (row < first)
            rows[entry] = row;
        onRepeat(row < first ? first : row, entry);
    }
    table.size = size;
}
/** Calls back for every key of a run with its row and the entry that has the same key; -1 when there is none. */
function findRun(table, { words, firstRow }, onKey) {
    const { slots, lows, highs } = table;
    const mask = slots.length - 1;
    for (let at = 0; at < words.length; at += 3) {
        const low = words[at];
        const high = words[at + 1];
        let slot = slotOf(low, high, mask);
        let entry = slots[slot] - 1;
        while (entry >= 0 && (lows[entry] !== low || highs[entry] !== high)) {
            slot = (slot + 1) & mask;
            entry = slots[slot] - 1;
        }
        onKey(firstRow + (words[at + 2] >>> 0), entry);
    }
}
function grow(table) {
    const { lows, highs, rows, size } = table;
    const bigger = keyTable(table.slots.length * 4);
    bigger.lows.set(lows.subarray(0, size));
    bigger.highs.set(highs.subarray(0, size));
    bigger.rows.set(rows.subarray(0, size));
    const mask = bigger.slots.length - 1;
    for (let entry = 0; entry < size; entry += 1) {
        let slot = slotOf(bigger.lows[entry], bigger.highs[entry], mask);
        while (bigger.slots[slot] !== 0)
            slot = (slot + 1) & mask;
        bigger.slots[slot] = entry + 1;
    }
    Object.assign(table, { ...bigger, size });
}

;// CONCATENATED MODULE: ./build/src/data/keys/possible-repeats.js
/** Tags of up to this many records are looked at: beyond it the table of tags leaves the cache and gains nothing. */
const MAXIMUM_RECORDS = 1 << 17;
/** With more repeated tags than this, looking for their records gains nothing. */
const MAXIMUM_REPEATS = 1000;
const RECORD_WORDS = 3;
/**
 * A cheap look for the records of a partition whose hash may occur more than once. Keys mostly differ, and then nothing needs to be remembered
 * of them but 32 bits: that halves the memory touched, and the time. Different tags mean different hashes; equal ones mean nothing.
 *
 * @returns a function that gives, as runs, at least all records of the hashes that occur more than once
 */
function possibleRepeats() {
    let tags = new Int32Array(0);
    return (runs) => {
        const records = runs.reduce((sum, { words }) => sum + words.length / RECORD_WORDS, 0);
        if (records > MAXIMUM_RECORDS)
            return runs;
        const slots = 1 << Math.ceil(Math.log2(2 * records + 2));
        if (tags.length < slots)
            tags = new Int32Array(slots);
        else
            tags.fill(0);
        const repeated = new Set();
        for (const { words } of runs) {
            addTags(tags, words, repeated);
            if (repeated.size > MAXIMUM_REPEATS)
                return runs;
        }
        return repeated.size === 0 ? [] : runs.map((run) => withTags(run, repeated));
    };
}
/** 0 is a free slot. */
const tagOf = (low) => low | 1;
/** @param repeated gets the tags that were there already */
function addTags(tags, words, repeated) {
    const mask = tags.length - 1;
    for (let at = 0; at < words.length; at += RECORD_WORDS) {
        const low = words[at];
        const high = words[at + 1];
        const tag = tagOf(low);
        let slot = (high ^ (low >>> 1)) & mask;
        let found = tags[slot];
        while (found !== 0 && found !== tag) {
            slot = (slot + 1) & mask;
            found = tags[slot];
        }
        if (found === 0)
            tags[slot] = tag;
        else
            repeated.add(tag);
    }
}
function withTags({ firstRow, words }, tags) {
    // Most records are none of them, which a small table tells faster than the set.
    const wanted = new Uint8Array(WANTED_SLOTS);
    for (const tag of tags)
        wanted[wantedSlot(tag)] = 1;
    const kept = [];
    for (let at = 0; at < words.length; at += RECORD_WORDS) {
        const low = words[at];
        const tag = tagOf(low);
        if (wanted[wantedSlot(tag)] === 1 && tags.has(tag))
            kept.push(low, words[at + 1], words[at + 2]);
    }
    return { firstRow, words: Int32Array.from(kept) };
}
const WANTED_SLOTS = 1 << 14;
const wantedSlot = (tag) => (tag >>> 1) % WANTED_SLOTS;

;// CONCATENATED MODULE: ./build/src/data/keys/duplicates.js




/** Pairs kept to be compared with the data; the first of them are the samples of a report. */
const MAXIMUM_PAIRS = 10_000;
/**
 * Rows that repeat the key of an earlier row: all but the first row of every key. The other row of a pair is the first.
 *
 * What is exact: two equal keys have equal hashes, so no duplicate is missed, and `count` 0 means that all keys differ. Two
 * different keys have the same 64-bit hash with probability 2^-64, so among n rows n² / 2^65 pairs are expected to be counted
 * though they differ: one in 1,500,000 data sets of 5 million rows. `verifyDuplicates` takes them out of the first pairs.
 */
function duplicates(store) {
    const table = keyTable();
    const first = firstPairs(MAXIMUM_PAIRS);
    const repeatsOf = possibleRepeats();
    let count = 0;
    for (let partition = 0; partition < key_store/* PARTITIONS */.S1; partition += 1) {
        // What is on a spill is read once.
        const held = store.spilledBytes === 0 ? repeatsOf([...store.runs(partition)]) : undefined;
        if (held?.length === 0)
            continue;
        clearTable(table);
        for (const run of held ?? store.runs(partition))
            addRun(table, run, (row, entry) => {
                count += 1;
                first.add(row, entry);
            });
        first.resolve((entry) => table.rows[entry] ?? 0);
    }
    return { rows: store.rows, count, pairs: first.pairs() };
}

;// CONCATENATED MODULE: ./build/src/data/keys/matches.js




/**
 * Rows of `child` whose key does not stand in `parent`.
 *
 * What is exact: every row listed is missing. A row that is missing is overlooked when its hash equals that of one of m different
 * parent keys, with probability m / 2^64.
 */
function missing(child, parent) {
    const first = firstPairs(MAXIMUM_PAIRS);
    let count = 0;
    eachPartition(parent, child, (row, entry) => {
        if (entry >= 0)
            return;
        count += 1;
        first.add(row, entry);
    }, () => first.resolve(() => 0));
    return { rows: child.rows, count, first: first.pairs().map(({ row }) => row) };
}
/**
 * Rows of `one` whose key stands in `other` too. The other row of a pair is the first one with the key in `other`.
 *
 * What is exact: every row that is not counted has a key of its own. A row is counted wrongly with probability m / 2^64 (m
 * different keys in `other`); `verifyShared` takes such rows out of the first pairs.
 */
function shared(one, other) {
    const first = firstPairs(MAXIMUM_PAIRS);
    let count = 0;
    eachPartition(other, one, (row, entry) => {
        if (entry < 0)
            return;
        count += 1;
        first.add(row, entry);
    }, (table) => first.resolve((entry) => table.rows[entry] ?? 0));
    return { rows: one.rows, count, pairs: first.pairs() };
}
function eachPartition(known, asked, onKey, onEnd) {
    const table = keyTable();
    for (let partition = 0; partition < key_store/* PARTITIONS */.S1; partition += 1) {
        clearTable(table);
        for (const run of known.runs(partition))
            addRun(table, run, () => { });
        for (const run of asked.runs(partition))
            findRun(table, run, onKey);
        onEnd(table);
    }
}

// EXTERNAL MODULE: ./build/src/data/checks/build-check.js
var build_check = __webpack_require__(50395);
;// CONCATENATED MODULE: ./build/src/data/checks/needs.js



function needsOf(specs) {
    const needs = specs.map(needOf).filter((need) => need !== undefined);
    const distinct = [...new Map(needs.map((need) => [need.id, need])).values()];
    return {
        keys: distinct.flatMap((need) => ('kind' in need ? [need] : [])),
        ranges: distinct.flatMap((need) => ('bounds' in need ? [need] : [])),
        orders: distinct.flatMap((need) => ('direction' in need ? [need] : [])),
        columns: [...new Set(specs.flatMap((spec) => ('column' in spec ? (0,build_check/* columnsOf */.PL)(spec) : [])))],
    };
}
/** Undefined for a check that the profile and the row rules suffice for. */
function needOf(spec) {
    switch (spec.check) {
        case 'unique':
            return keyNeed('duplicates', keyColumns(undefined, spec.columns));
        case 'duplicate-rows':
            return keyNeed('duplicates', keyColumns(undefined, undefined));
        case 'references':
            return keyNeed('missing', keyColumns(undefined, spec.columns), keyColumns(spec.to.dataset, spec.to.columns));
        case 'leakage':
            return keyNeed('shared', keyColumns(undefined, spec.columns), keyColumns(spec.from.dataset, spec.from.columns));
        case 'range': {
            const { column, bounds, unit } = spec;
            return { id: idOf('range', column, bounds.min, bounds.max, unit), column, bounds, unit };
        }
        case 'monotonic': {
            const { column, direction, strict } = spec;
            return { id: idOf('order', column, direction, strict), column, direction, strict };
        }
        default:
            return undefined;
    }
}
function keyColumns(dataset, columns) {
    return { id: idOf('keys', dataset, columns), dataset, columns, skipNulls: columns !== undefined };
}
function keyNeed(kind, keys, other) {
    const id = idOf(kind, keys.id, other?.id);
    return kind === 'duplicates' || other === undefined ? { id, kind: 'duplicates', keys } : { id, kind, keys, other };
}
const idOf = (...parts) => JSON.stringify(parts.map((part) => part ?? null));
/** All keys that must be collected, each once. */
function keysToCollect(needs) {
    const all = needs.flatMap((need) => (need.kind === 'duplicates' ? [need.keys] : [need.keys, need.other]));
    return [...new Map(all.map((keys) => [keys.id, keys])).values()];
}
/** Answers a question about keys once the stores are filled. */
function answerKeys(need, storeOf) {
    switch (need.kind) {
        case 'duplicates':
            return duplicates(storeOf(need.keys));
        case 'missing':
            return missing(storeOf(need.keys), storeOf(need.other));
        case 'shared':
            return shared(storeOf(need.keys), storeOf(need.other));
    }
}
const SECONDS_PER_DAY = 86_400;
/** Bounds in the unit of a column's values, open ones infinite; undefined when a date is held against plain numbers or the other way round. */
function boundsIn({ bounds, unit }, columnUnit) {
    if ((unit === 'number') !== (columnUnit === 'number'))
        return undefined;
    const scale = columnUnit === 'day' ? SECONDS_PER_DAY : 1;
    return {
        min: bounds.min === undefined ? Number.NEGATIVE_INFINITY : bounds.min / scale,
        max: bounds.max === undefined ? Number.POSITIVE_INFINITY : bounds.max / scale,
    };
}


/***/ }),

/***/ 76802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tx: () => (/* binding */ explainNumber),
/* harmony export */   au: () => (/* binding */ coerce),
/* harmony export */   sj: () => (/* binding */ ABSENT)
/* harmony export */ });
const INTEGER = /^-?(0|[1-9][0-9]*)(\.0+)?$/;
const NUMBER = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/;
const TRUE = ['true', 'True', 'TRUE'];
const FALSE = ['false', 'False', 'FALSE'];
/** Stands for "the row does not have this property". */
const ABSENT = Symbol('absent');
/**
 * The JSON value that a text cell stands for, given the types its column may have. The table is in the README of `validate`.
 *
 * @param text the cell, null when it is empty and has no quotes
 * @param types types the schema allows; undefined when it names none, then text stays text
 * @returns the value, or {@link ABSENT}. Text that fits none of the types stays text, so that the schema reports it.
 */
function coerce(text, types) {
    if (text === null)
        return types?.has('null') ? null : ABSENT;
    if (types === undefined)
        return text;
    if (types.has('boolean')) {
        if (TRUE.includes(text))
            return true;
        if (FALSE.includes(text))
            return false;
    }
    if (types.has('number') && NUMBER.test(text))
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
    if (text !== text.trim() && NUMBER.test(text.trim()))
        return 'remove the spaces around it';
    if (INTEGER.test(text))
        return 'whole numbers beyond 2^53 are not exact; declare the column as a string';
    return undefined;
}


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

/***/ 71969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withAdvice),
/* harmony export */   e: () => (/* binding */ asText)
/* harmony export */ });
/* harmony import */ var _coerce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76802);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88160);


/** What a rule expects, with what the writer of the value probably meant. @param value as it is shown */
function withAdvice(problem, value) {
    if (value === undefined)
        return problem.expected;
    if (problem.rule === 'type') {
        const why = /integer|number/.test(problem.expected) ? (0,_coerce_js__WEBPACK_IMPORTED_MODULE_0__/* .explainNumber */ .Tx)(value) : undefined;
        return why === undefined ? problem.expected : `${problem.expected} (${why})`;
    }
    if (problem.allowed.length > 0) {
        const near = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(value, problem.allowed);
        return near === undefined ? problem.expected : `${problem.expected}; did you mean "${near}"?`;
    }
    return problem.expected;
}
/** A value as it is shown; undefined for none. */
function asText(value) {
    if (value === undefined)
        return undefined;
    if (typeof value === 'string')
        return value;
    // Files that are no text can hold numbers that JSON does not know.
    return typeof value === 'number' ? String(value) : JSON.stringify(value);
}


/***/ }),

/***/ 91509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ TEXT_STATE),
/* harmony export */   Bp: () => (/* binding */ BINS),
/* harmony export */   K1: () => (/* binding */ combineHashes),
/* harmony export */   K4: () => (/* binding */ MAXIMUM_EXACT_VALUES),
/* harmony export */   Nk: () => (/* binding */ registerOf),
/* harmony export */   Ql: () => (/* binding */ EMPTY_TEXT),
/* harmony export */   XK: () => (/* binding */ CHOICE_SLOT_BYTES),
/* harmony export */   YR: () => (/* binding */ hashNumber),
/* harmony export */   ez: () => (/* binding */ CHOICE_BYTES),
/* harmony export */   ge: () => (/* binding */ PARTITION_ENTRY_BYTES),
/* harmony export */   jU: () => (/* binding */ binOf),
/* harmony export */   lW: () => (/* binding */ VALUE_TABLE_BYTES),
/* harmony export */   n7: () => (/* binding */ SCAN_INFO),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   rH: () => (/* binding */ NULL_HASH),
/* harmony export */   s3: () => (/* binding */ SUM_BYTES),
/* harmony export */   sC: () => (/* binding */ NUMBER_STATE),
/* harmony export */   xg: () => (/* binding */ REGISTERS)
/* harmony export */ });
/* unused harmony exports SCAN_INFO_BYTES, VALUE_SLOTS, FRACTION_DIGITS */
/** Start and end of a field that is the empty text and not null: a suspect for every kernel that checks. */
const EMPTY_TEXT = 0xffffffff;
/** What `scan` writes at `info`, as u32. */
const SCAN_INFO = {
    /** Line ends outside quotes. */
    rows: 0,
    /** All line feeds. */
    lines: 1,
    /** Quote characters. */
    quotes: 2,
    /** 1 when a byte is not ASCII. */
    wide: 3,
    /** 1 when a byte is NUL. */
    nul: 4,
    /** In: 1 when the block starts inside quotes. Out: the same for what follows the block. */
    inside: 5,
};
const SCAN_INFO_BYTES = 24;
/** Layout of the logarithmic bins: 128 per power of two between 2^-32 and 2^64, negative numbers behind positive ones. */
const BINS = {
    perOctave: 128,
    lowestExponent: -32,
    octaves: 96,
    perSign: 96 * 128,
    total: 2 * 96 * 128,
};
/** HyperLogLog with 2^12 registers of one byte: standard error 1.6 %. */
const REGISTERS = 4096;
/** Different values of a column that are counted exactly; above it only the sketch remains. */
const MAXIMUM_EXACT_VALUES = 4096;
/** Bytes of one exact sum: 512 buckets of 2 × i64, see `profileNumbers`. */
const SUM_BYTES = 512 * 16;
/**
 * Slots of a table of counted values; 2^13, at most half full. A slot for a text: u64 hash, u32 count (0: the slot is free), u32 offset
 * in the arena. A slot for a number: f64 number, u32 count, u32 how many of them `settleNumbers` has added. A value is in the first
 * free slot from (hash >> 51) on.
 */
const VALUE_SLOTS = 8192;
const VALUE_TABLE_BYTES = VALUE_SLOTS * 16;
/**
 * State of `profileNumbers`, in order: f64 min, f64 max (±Infinity at first), u32 count, u32 distinct (in the table), then addresses
 * (u32): sum, squares, bins (0: not wanted), registers, table (0: not wanted or given up).
 */
const NUMBER_STATE = {
    min: 0,
    max: 8,
    count: 16,
    distinct: 20,
    sum: 24,
    squares: 28,
    bins: 32,
    registers: 36,
    table: 40,
    bytes: 48,
};
/**
 * State of `profileTexts`: u32 count, u32 distinct, u32 shortest (0xffffffff at first) and longest in code points, u64 total code
 * points, then addresses (u32): registers, table (0: not wanted or given up), arena (of counted texts: u32 length, u32 0, bytes, zeros
 * up to a multiple of 8), arena used, arena size.
 */
const TEXT_STATE = {
    count: 0,
    distinct: 4,
    shortest: 8,
    longest: 12,
    total: 16,
    registers: 24,
    table: 28,
    arena: 32,
    arenaUsed: 36,
    arenaBytes: 40,
    bytes: 48,
};
/** What a `choices` table holds: up to 16 bytes per text. A slot: the bytes with zeros behind, u32 length (0: free), u32 id. */
const CHOICE_BYTES = 16;
const CHOICE_SLOT_BYTES = 24;
/** Longest fraction of a second that `dateTimes` certifies. */
const FRACTION_DIGITS = 9;
/** Stands for a null in a key that may have nulls. */
const NULL_HASH = 0x6a09e667f3bcc909n;
/** Bytes of an entry that `partition` writes: u64 hash, u32 row. */
const PARTITION_ENTRY_BYTES = 12;
// -- Definitions that both implementations and the reference engine share.
const MASK = 0xffffffffffffffffn;
const PHI = 0x9e3779b97f4a7c15n;
const mix = (value) => {
    let x = value & MASK;
    x ^= x >> 32n;
    x = (x * 0xd6e8feb86659fd93n) & MASK;
    x ^= x >> 32n;
    x = (x * 0xd6e8feb86659fd93n) & MASK;
    return x ^ (x >> 32n);
};
/** 64-bit hash of a text's UTF-8 bytes: eight bytes at a time, little-endian, the rest with zeros behind. */
function hashText(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let hash = PHI ^ BigInt(bytes.length);
    let at = 0;
    for (; bytes.length - at > 8; at += 8) {
        hash = ((hash ^ view.getBigUint64(at, true)) * 0x9fb21c651e98df25n) & MASK;
        hash ^= hash >> 29n;
    }
    let rest = 0n;
    for (let index = bytes.length - 1; index >= at; index -= 1)
        rest = (rest << 8n) | BigInt(bytes[index] ?? 0);
    return mix(((hash ^ rest) * 0x9fb21c651e98df25n) & MASK);
}
const scratch = new DataView(new ArrayBuffer(8));
/** 64-bit hash of a number: of its bits, -0 as 0. Different numbers have different hashes. */
function hashNumber(value) {
    scratch.setFloat64(0, value === 0 ? 0 : value, true);
    return mix((scratch.getBigUint64(0, true) + PHI) & MASK);
}
/** Hash of a key whose earlier columns have `hash` (0 for none) and whose next column has `part`; never 0. */
function combineHashes(hash, part) {
    const rotated = ((hash << 5n) | (hash >> 59n)) & MASK;
    return mix(rotated ^ part) || 1n;
}
/** Register and rank of a hash: Flajolet et al., HyperLogLog (2007): top 12 bits, then the first 1 of the rest, from 1. */
function registerOf(hash) {
    const rest = ((hash << 12n) | 0xfffn) & MASK;
    return { register: Number(hash >> 52n), rank: 64 - rest.toString(2).length + 1 };
}
/** Index of a number's bin; -0 is 0. Magnitudes below 2^-32 share the first bin of their sign, from 2^64 on the last. */
function binOf(value) {
    scratch.setFloat64(0, value + 0, true);
    const bits = scratch.getBigUint64(0, true);
    const cell = Number((bits >> 45n) & 0x3ffffn) - ((1023 + BINS.lowestExponent) << 7);
    return (bits >> 63n === 1n ? BINS.perSign : 0) + Math.min(Math.max(cell, 0), BINS.perSign - 1);
}


/***/ }),

/***/ 60108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S1: () => (/* binding */ PARTITIONS),
/* harmony export */   vt: () => (/* binding */ keyStore)
/* harmony export */ });
/* unused harmony export RECORD_BYTES */
/**
 * Keys of one data set: a 64-bit hash per row, 256 partitions by the hash's top 8 bits. Held in memory up to a budget, above it
 * on a spill. Everything that is asked of it is independent of the order in which chunks came.
 */
const PARTITIONS = 256;
/** Bytes of a record: u64 hash, u32 row, little-endian, as the kernel `partition` writes them. */
const RECORD_BYTES = 12;
const RECORD_WORDS = RECORD_BYTES / 4;
/** A store without keys. */
function keyStore({ budgetBytes, spill }) {
    const held = Array.from({ length: PARTITIONS }, () => []);
    const firstRows = [];
    let memoryBytes = 0;
    let spilledBytes = 0;
    const firstRowOf = (part) => {
        const row = firstRows[part];
        if (row === undefined)
            throw new Error(`Part ${part} has keys but no place in the data set.`);
        return row;
    };
    // All partitions at once: each gets one long segment, so that both writing and reading are sequential.
    const spillAll = (target) => {
        held.forEach((chunks, partition) => {
            if (chunks.length === 0)
                return;
            target.append(partition, chunks.flatMap(withHeader));
            held[partition] = [];
        });
        spilledBytes += memoryBytes;
        memoryBytes = 0;
    };
    return {
        add({ part, partition, bytes }) {
            const chunks = held[partition];
            if (chunks === undefined || bytes.length % RECORD_BYTES !== 0)
                throw new Error(`A chunk of ${bytes.length} bytes for partition ${partition} is not one of keys.`);
            if (bytes.length === 0)
                return;
            chunks.push({ part, bytes });
            memoryBytes += bytes.length;
            if (spill !== undefined && memoryBytes > budgetBytes)
                spillAll(spill);
        },
        placePart(part, firstRow) {
            firstRows[part] = firstRow;
        },
        get rows() {
            return (memoryBytes + spilledBytes) / RECORD_BYTES;
        },
        get memoryBytes() {
            return memoryBytes;
        },
        get spilledBytes() {
            return spilledBytes;
        },
        *runs(partition) {
            if (spill !== undefined && spilledBytes > 0)
                for (const segment of spill.read(partition))
                    yield* runsOf(segment, firstRowOf);
            for (const { part, bytes } of held[partition] ?? [])
                yield { firstRow: firstRowOf(part), words: wordsOf(bytes) };
        },
    };
}
/** On a spill stands before the records of a chunk: u32 part, u32 records. */
const HEADER_BYTES = 8;
const withHeader = ({ part, bytes }) => [
    new Uint8Array(Uint32Array.of(part, bytes.length / RECORD_BYTES).buffer),
    bytes,
];
function* runsOf(segment, firstRowOf) {
    const words = wordsOf(segment);
    for (let at = 0; at < words.length;) {
        const [part, records] = [words[at] ?? 0, words[at + 1] ?? 0];
        const start = at + HEADER_BYTES / 4;
        at = start + records * RECORD_WORDS;
        if (records === 0 || at > words.length)
            throw new Error('A segment of the spill is not what was written.');
        yield { firstRow: firstRowOf(part), words: words.subarray(start, at) };
    }
}
/** Without copying where the bytes are aligned. Typed arrays are little-endian on every machine that runs actions. */
function wordsOf(bytes) {
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
}


/***/ }),

/***/ 48347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pointerKind)
/* harmony export */ });
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


/***/ }),

/***/ 21005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xf: () => (/* binding */ quantileOf),
/* harmony export */   hJ: () => (/* binding */ numberSteps),
/* harmony export */   t$: () => (/* binding */ exactSteps),
/* harmony export */   t_: () => (/* binding */ binSteps)
/* harmony export */ });
/* harmony import */ var _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91509);

/** The numbers of a column, ascending: exactly when the profile knows them, otherwise by bin. Empty when there are none. */
const numberSteps = (column) => exactSteps(column) ?? (column.numbers === undefined ? [] : binSteps(column.numbers));
/** The numbers themselves, ascending; undefined when the profile does not know each of them. Moments are known to the millisecond. */
function exactSteps({ values, numbers, unit, rows, nulls }) {
    if (values.kind === 'sketch' || numbers === undefined || numbers.count !== rows - nulls)
        return undefined;
    const steps = Array.from(values.counts, ([text, count]) => ({ at: numberOf(text, unit), count }));
    return steps.some(({ at }) => Number.isNaN(at)) ? undefined : steps.sort((a, b) => a.at - b.at);
}
const MILLISECONDS = { day: 86_400_000, second: 1_000 };
const numberOf = (text, unit) => unit === 'number' ? Number(text) : /^\d{4}-/.test(text) ? Date.parse(text) / MILLISECONDS[unit] : Number.NaN;
/**
 * Bins at their middles, never outside the smallest and largest number. That is at most 1/256 = 0.4 % off the numbers in the bin; from numbers
 * below 2^-32, which share a bin at 0, by 2^-32; from numbers beyond 2^64 without bound.
 */
function binSteps({ bins, min, max }) {
    const ascending = Int32Array.from(bins.keys()).sort();
    const firstNegative = ascending.findIndex((bin) => bin >= _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .BINS */ .Bp.perSign);
    // Bins of negative numbers stand behind the others, and ascend with the magnitude.
    const negative = firstNegative < 0 ? [] : ascending.slice(firstNegative).reverse();
    const order = [...negative, ...ascending.slice(0, firstNegative < 0 ? undefined : firstNegative)];
    return order.map((bin) => ({ at: Math.min(Math.max(middleOf(bin), min), max), count: bins.get(bin) ?? 0 }));
}
/** Nearest rank: the smallest number that is at least as large as a share (0…1) of all. Undefined without numbers. */
function quantileOf(steps, share) {
    const total = steps.reduce((sum, { count }) => sum + count, 0);
    const rank = Math.max(1, Math.ceil(share * total));
    let seen = 0;
    for (const { at, count } of steps) {
        seen += count;
        if (seen >= rank)
            return at;
    }
    return steps.at(-1)?.at;
}
function middleOf(bin) {
    const cell = bin % _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .BINS */ .Bp.perSign;
    const octave = 2 ** (_kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .BINS */ .Bp.lowestExponent + Math.floor(cell / _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .BINS */ .Bp.perOctave));
    const middle = cell === 0 ? 0 : octave * (1 + ((cell % _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .BINS */ .Bp.perOctave) + 0.5) / _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .BINS */ .Bp.perOctave);
    return bin < _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .BINS */ .Bp.perSign ? middle : -middle;
}


/***/ }),

/***/ 54327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ numberText)
/* harmony export */ });
const plain = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 4 });
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
/** Days and seconds that a `Date` can hold. */
const LARGEST_DATE = { day: 1e8, second: 8.64e12 };
/** A number for people: four digits are enough in a sentence; days and seconds since 1970 as the date they stand for. */
function numberText(value, unit = 'number') {
    if (unit !== 'number' && Math.abs(value) <= LARGEST_DATE[unit]) {
        const milliseconds = value * (unit === 'day' ? 86_400_000 : 1_000);
        return new Date(milliseconds)
            .toISOString()
            .slice(0, unit === 'day' ? 10 : 16)
            .replace('T', ' ');
    }
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-4 || size >= 1e9))
        return value
            .toExponential(3)
            .replace(/\.?0+e/, 'e')
            .replace('e+', 'e');
    return Number.isInteger(value) ? whole.format(value) : plain.format(value);
}


/***/ }),

/***/ 94165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ variance),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   qH: () => (/* binding */ topValues)
/* harmony export */ });
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28329);
/* harmony import */ var _number_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21005);
/* harmony import */ var _value_counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22238);



/** Different values: exact while the profile knows them all, otherwise an estimate with a standard error of 1.6 %. */
function distinct({ values, rows, nulls }) {
    return values.kind === 'exact' ? values.counts.size : Math.min((0,_value_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateDistinct */ .bW)(values.registers), rows - nulls);
}
/** The double nearest to the exact mean. */
const mean = ({ sum, count }) => (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)(sum, count);
/** Sample variance (n − 1); undefined for a single number. See {@link varianceOf} for its precision. */
const variance = ({ sum, squares, count }) => count < 2 ? undefined : (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .varianceOf */ .FD)(sum, squares, count);
/**
 * Smallest number that is at least as large as a share of all numbers (nearest rank); undefined when there are none. Exact while the profile knows all
 * values; otherwise from bins, at most 0.4 % (below 2^-32 in magnitude: 2^-32) off the exact one.
 * @param share 0…1
 */
const quantile = (column, share) => (0,_number_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .quantileOf */ .Xf)((0,_number_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .numberSteps */ .hJ)(column), share);
/** The most frequent values, equally frequent ones in the order of their code units. Empty when the profile does not know the values. */
function topValues({ values }, most) {
    return values.kind === 'sketch' ? [] : byFrequency(values.counts).slice(0, most);
}
const byFrequency = (counts) => Array.from(counts, ([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));


/***/ }),

/***/ 47243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   P$: () => (/* binding */ strings),
/* harmony export */   Qs: () => (/* binding */ parseSchemaDocument),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   sX: () => (/* binding */ resolveReference)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


/** @throws UserError `schema.syntax` */
function parseSchemaDocument(text, file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    // JSON is YAML, and this parser tells positions.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { lineCounter: lines, uniqueKeys: true });
    const root = parseJson(text, file);
    const lineAt = (node) => {
        const start = node?.range?.[0];
        return start === undefined ? undefined : lines.linePos(start).line;
    };
    return {
        root,
        lineOf(path) {
            let node = document.contents;
            let line = lineAt(node) ?? 1;
            for (const step of path) {
                if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
                    const pair = node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === step);
                    if (pair === undefined)
                        return line;
                    line = lineAt(pair.key) ?? line;
                    node = pair.value;
                }
                else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof step === 'number' && node.items[step] !== undefined) {
                    node = node.items[step];
                    line = lineAt(node) ?? line;
                }
                else
                    return line;
            }
            return line;
        },
    };
}
function parseJson(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('schema.syntax', `${file} is not valid JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, {
            file,
            hint: 'A row schema is a JSON file (JSON Schema 2020-12).',
            cause: error,
        });
    }
    if (isObject(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('schema.syntax', `${file} must hold one JSON object.`, { file, line: 1 });
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The own property, if it is an object. */
function objectAt(parent, key) {
    const value = Object.hasOwn(parent, key) ? parent[key] : undefined;
    return isObject(value) ? value : undefined;
}
const strings = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
const MAXIMUM_STEPS = 64;
/** What a local reference (`#/…`) points at, and where; undefined when there is nothing or it is not local. */
function resolveReference(reference, root) {
    if (typeof reference !== 'string' || !/^#(?:\/|$)/.test(reference))
        return undefined;
    const path = reference.split('/').slice(1).map(unescapeStep);
    let node = root;
    if (path.length > MAXIMUM_STEPS)
        return undefined;
    for (const step of path) {
        if (Array.isArray(node))
            node = node[Number(step)];
        else
            node = isObject(node) && Object.hasOwn(node, step) ? node[step] : undefined;
    }
    return isObject(node) ? { schema: node, path } : undefined;
}
function unescapeStep(step) {
    try {
        return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    }
    catch {
        return step;
    }
}


/***/ }),

/***/ 87012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ violationLog),
/* harmony export */   l: () => (/* binding */ MAXIMUM_SAMPLES)
/* harmony export */ });
/** Places kept per rule and column: a file of garbage must not fill the memory. */
const MAXIMUM_SAMPLES = 64;
/** Different rule-and-column pairs kept: rows of JSONL can have any property names. */
const MAXIMUM_GROUPS = 2_000;
const MAXIMUM_VALUE_LENGTH = 200;
function violationLog() {
    const groups = [];
    /** By column and rule. */
    const columns = new Map();
    let others;
    let total = 0;
    function newGroup(rule, column, expected) {
        const group = { rule, column, expected, count: 0, samples: [] };
        groups.push(group);
        return group;
    }
    function groupOf(violation, value) {
        const { rule, column } = violation;
        let rules = columns.get(column);
        const known = rules?.get(rule);
        if (known !== undefined)
            return known;
        if (groups.length >= MAXIMUM_GROUPS) {
            others ??= newGroup('others', undefined, 'further rules and columns');
            return others;
        }
        rules ??= new Map();
        columns.set(column, rules);
        const group = newGroup(rule, column, violation.expected(value));
        rules.set(rule, group);
        return group;
    }
    return {
        add(violation, at) {
            total += 1;
            const group = groupOf(violation, at.value);
            group.count += 1;
            if (group.samples.length < MAXIMUM_SAMPLES)
                group.samples.push({ ...at, value: at.value?.slice(0, MAXIMUM_VALUE_LENGTH) });
        },
        placesLeft: ({ rule, column }) => MAXIMUM_SAMPLES - (columns.get(column)?.get(rule)?.samples.length ?? 0),
        addFurther(violation, count) {
            total += count;
            groupOf(violation, undefined).count += count;
        },
        groups: () => groups,
        total: () => total,
    };
}


/***/ }),

/***/ 99616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ alphaAtLook),
/* harmony export */   Uh: () => (/* binding */ benjaminiHochberg),
/* harmony export */   fU: () => (/* binding */ holm)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30246);

/**
 * P-values adjusted for how many tests there are, in the order given: those at most α are the ones that Holm's procedure rejects, so that the
 * probability of any false alarm is at most α, whatever the tests have in common (Scandinavian Journal of Statistics 6:65, 1979).
 * @throws RangeError for a number that is no probability
 */
function holm(probabilities) {
    const count = probabilities.length;
    const result = new Array(count).fill(1);
    let largest = 0;
    orderOf(probabilities).forEach((index, place) => {
        largest = Math.max(largest, Math.min(1, (probabilities[index] ?? 1) * (count - place)));
        result[index] = largest;
    });
    return result;
}
/**
 * P-values adjusted for how many tests there are, in the order given: those at most q are the ones that the procedure of Benjamini and Hochberg rejects
 * at false discovery rate q (Journal of the Royal Statistical Society B 57:289, 1995).
 * @throws RangeError for a number that is no probability
 */
function benjaminiHochberg(probabilities) {
    const count = probabilities.length;
    const result = new Array(count).fill(1);
    let smallest = 1;
    orderOf(probabilities)
        .reverse()
        .forEach((index, place) => {
        smallest = Math.min(smallest, ((probabilities[index] ?? 1) * count) / (count - place));
        result[index] = smallest;
    });
    return result;
}
/**
 * The α of one of any number of looks, α / (k (k + 1)) at look k. They add up to α, so with tests or intervals at these levels the
 * probability of a false alarm at any look is at most α, whatever the looks have in common (Bonferroni's inequality).
 *
 * It fits the pushes of a pull request, each a new candidate on the same rows; a confidence sequence does not, since that assumes one pair of
 * models and rows that keep coming. Assumes that no candidate is made to fit what earlier looks told about these rows; against that only
 * fresh rows help.
 * @param look 1 for the first
 * @throws RangeError for look 0
 */
function alphaAtLook(look, alpha) {
    (0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCount */ .v6)(look, 'look');
    (0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .requireLevel */ .q1)(alpha, 'alpha');
    if (look === 0)
        throw new RangeError('The first look is look 1.');
    return alpha / (look * (look + 1));
}
/** Indices by rising probability. */
function orderOf(probabilities) {
    const wrong = probabilities.find((probability) => !(probability >= 0 && probability <= 1));
    if (wrong !== undefined)
        throw new RangeError(`${wrong} is no probability.`);
    return probabilities.map((_, index) => index).sort((a, b) => (probabilities[a] ?? 1) - (probabilities[b] ?? 1));
}


/***/ }),

/***/ 40131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   XC: () => (/* binding */ rawElement),
/* harmony export */   _9: () => (/* binding */ markupText),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/** HTML and XML that are escaped by construction: whatever enters a template is text, unless it is `Markup` already. */
const MARK = Symbol('markup');
/** Mark-up with values in it. Values inside a tag must stand in quoted attributes. */
function markup(parts, ...values) {
    return { [MARK]: parts.map((part, index) => part + contentOf(values[index])).join('') };
}
/**
 * A style sheet or script of our own, or data for one: what stands in them is not escaped, and they end where the text says so.
 * @param attributes of the element
 * @throws RangeError when the text could end the element, or hide its end
 */
function rawElement(name, text, attributes = NOTHING) {
    if (/<(?:!--|\/?(?:script|style))/i.test(text))
        throw new RangeError(`The text of a ${name} element could end it.`);
    return { [MARK]: `<${name}${markupText(attributes)}>${text}</${name}>` };
}
/** JSON that can stand in a script element: no `<`, so nothing can end it. */
const jsonText = (value) => JSON.stringify(value).replaceAll('<', String.raw `\u003c`);
/** The text of finished mark-up. */
const markupText = (content) => content[MARK];
const NOTHING = { [MARK]: '' };
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Characters that XML 1.0 (§2.2) does not allow, not even as references; HTML reads them as errors. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const NOT_ALLOWED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
function escaped(text) {
    return text
        .toWellFormed()
        .replace(NOT_ALLOWED, '\uFFFD')
        .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
function contentOf(content) {
    if (content === undefined)
        return '';
    if (typeof content === 'string')
        return escaped(content);
    if (typeof content === 'number')
        return String(content);
    if (isList(content))
        return content.map(contentOf).join('');
    return content[MARK];
}
const isList = (content) => Array.isArray(content);


/***/ }),

/***/ 83172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sparklines)
/* harmony export */ });
/** Heights that a share of the largest bar is drawn with. Nothing at all is a line, so that all bars keep their places. */
const HEIGHTS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const NOTHING = '_';
/** Two rows of block characters, one per bar, drawn to the same scale. */
function sparklines(bars) {
    const largest = Math.max(0, ...bars.flatMap(({ reference, current }) => [reference, current]));
    const draw = (share) => {
        if (!(share > 0) || largest === 0)
            return NOTHING;
        return HEIGHTS[Math.min(HEIGHTS.length - 1, Math.ceil((share / largest) * HEIGHTS.length) - 1)] ?? NOTHING;
    };
    return {
        reference: bars.map(({ reference }) => draw(reference)).join(''),
        current: bars.map(({ current }) => draw(current)).join(''),
    };
}


/***/ }),

/***/ 95620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   hO: () => (/* binding */ SHARE_EDGES),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/**
 * How anything out of a data file is written in plain text: on one line, with all its characters in sight, and without acting as
 * a command where the text is printed.
 */
const EXCERPT = 60;
/**
 * Controls, marks that reorder or hide text, unusual and repeated spaces, and the second half of `##[`, which the runner would
 * read as a command anywhere in a line of the log.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}|(?<= ) |(?<=#)#(?=\[)/gu;
/** A value between quotes as JSON writes it, with `\u` escapes for what cannot be seen. @param limit characters kept */
function excerpt(value, limit = EXCERPT) {
    const shown = clipped(value, limit);
    const quoted = seen(JSON.stringify(shown.text));
    return shown.cut ? `${quoted}…` : quoted;
}
/** A name or sentence without quotes, the same way. @param limit characters kept */
function plain(value, limit = 300) {
    const shown = clipped(value.toWellFormed(), limit);
    return `${seen(shown.text)}${shown.cut ? '…' : ''}`;
}
/** In English. */
const SHARE_EDGES = { least: 'under 0.1 %', most: 'over 99.9 %' };
/**
 * `3.1 %`. A share that is not zero never reads as zero, one that is not all never as all.
 * @param edges what stands for a share next to nothing and one next to all
 */
function percent(share, edges = SHARE_EDGES) {
    if (share > 0 && share < 0.0005)
        return edges.least;
    if (share < 1 && share > 0.9995)
        return edges.most;
    const digits = (share * 100).toFixed(1);
    return `${digits.replace(/\.0$/, '')} %`;
}
/** `1,234`. */
const whole = (number) => number.toLocaleString('en-US');
const seen = (value) => value.replace(UNSEEN, (mark) => {
    const point = mark.codePointAt(0) ?? 0;
    return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, '0')}`;
});
function clipped(value, limit) {
    if (value.length <= limit)
        return { text: value, cut: false };
    // Cut between characters, not inside a surrogate pair.
    return { text: value.slice(0, limit).replace(/[\uD800-\uDBFF]$/, ''), cut: true };
}


/***/ }),

/***/ 90619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ htmlPage)
/* harmony export */ });
/* harmony import */ var _data_markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40131);

/** A whole page that loads nothing from anywhere. */
function htmlPage({ language, title, policy, style, main, end }) {
    return `<!doctype html>\n${(0,_data_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markupText */ ._9)((0,_data_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${(0,_data_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .rawElement */ .XC)('style', style)}
</head>
<body>
<main>
${main}</main>
${end}</body>
</html>
`)}`;
}


/***/ }),

/***/ 69144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ wideTable),
/* harmony export */   SM: () => (/* binding */ withCode),
/* harmony export */   qS: () => (/* binding */ badge)
/* harmony export */ });
/* harmony import */ var _data_markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40131);

const SIGNS = { bad: '✕ ', warn: '! ', good: '✓ ', plain: '' };
/** A word with a sign and a colour; the word alone says it all. */
const badge = (tone, word) => (0,_data_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<span class="badge ${tone}"><span aria-hidden="true">${SIGNS[tone]}</span>${word}</span> `;
/** A sentence whose words between backticks are code. */
function withCode(sentence) {
    const parts = sentence.split('`');
    // Backticks that have no partner are nobody's mark-up.
    return parts.length % 2 === 0
        ? sentence
        : parts.map((part, index) => (index % 2 === 1 ? (0,_data_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<code>${part}</code>` : part));
}
/**
 * A table of many columns. On a phone each row becomes a block of labelled lines; the roles are written out because browsers
 * forget them when cells are no longer laid out as cells.
 * @param head which cell names the row
 */
const wideTable = (columns, head, rows) => (0,_data_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<div class="scroll"><table class="wide" role="table"><thead role="rowgroup"><tr role="row">${columns.map(({ name, number }) => (0,_data_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<th role="columnheader" scope="col"${number === true ? NUMBER : ''}>${name}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map((cells) => (0,_data_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<tr role="row">${cells.map((cell, index) => {
    const { name, number } = columns[index] ?? { name: '' };
    const kind = number === true ? NUMBER : '';
    return index === head
        ? (0,_data_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<th role="rowheader" scope="row" data-label="${name}"${kind}>${cell}</th>`
        : (0,_data_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<td role="cell" data-label="${name}"${kind}>${cell}</td>`;
})}</tr>
`)}</tbody></table></div>
`;
const NUMBER = (0,_data_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) ` class="number"`;


/***/ }),

/***/ 45983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ PAGE_STYLE)
/* harmony export */ });
/** The look of every HTML report. Text on every surface has a contrast of at least 4.5 to 1, light and dark. */
const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --page: #f4f6f8; --surface: #ffffff; --soft: #f0f3f6; --line: #d5dce4; --text: #18212c; --muted: #566270;
  --link: #0b5cbd; --now: #3d7edb; --before: #333d49;
  --bad: #b3141f; --bad-soft: #fdeceb; --warn: #7f5200; --warn-soft: #fff4d6; --good: #14692f; --good-soft: #e5f6ea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1319; --surface: #151d26; --soft: #1d2731; --line: #303c49; --text: #e6edf4; --muted: #9aa7b5;
    --link: #74b3ff; --now: #3f78c9; --before: #dfe7ef;
    --bad: #ff8d86; --bad-soft: #3a1a1c; --warn: #e7b450; --warn-soft: #33280f; --good: #5fce7c; --good-soft: #13301d;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--page); color: var(--text); overflow-wrap: break-word;
  font: 15px / 1.5 system-ui, -apple-system, "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
}
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3, h4, h5, p, dl, ul, figure { margin: 0; }
h1 { font-size: 1.75rem; line-height: 1.2; letter-spacing: -0.01em; }
h2 { font-size: 1.25rem; line-height: 1.4; display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; }
h3 { font-size: 1rem; margin: 1.75rem 0 0.6rem; }
h4 { font: 600 0.95rem/1.35 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; min-width: 0; overflow-wrap: anywhere; }
h5 { font-size: 0.85rem; color: var(--muted); margin-top: 0.5rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
code { font: 0.86em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.banner { background: var(--surface); border: 1px solid var(--line); border-left: 6px solid; border-radius: 10px; padding: 1.1rem 1.4rem 1.25rem; margin-bottom: 1.5rem; }
.banner.bad { border-left-color: var(--bad); } .banner.warn { border-left-color: var(--warn); } .banner.good { border-left-color: var(--good); }
.banner.bad h1 { color: var(--bad); } .banner.warn h1 { color: var(--warn); } .banner.good h1 { color: var(--good); }
.banner p { margin-top: 0.35rem; font-size: 1.05rem; }
.banner .kind { margin: 0 0 0.15rem; color: var(--muted); font-size: 0.85rem; }
nav, .dataset { background: var(--surface); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.4rem; margin-bottom: 1.5rem; }
nav { padding-block: 0.5rem; }
.line { display: flex; flex-wrap: wrap; gap: 0.35rem 2rem; margin-top: 0.75rem; }
.line div { min-width: 0; }
dt { color: var(--muted); font-size: 0.8rem; }
dd { margin: 0; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.badge { display: inline-block; padding: 0 0.5em; border-radius: 1em; font: 600 0.78rem/1.6 system-ui, -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif; white-space: nowrap; }
.badge.bad { background: var(--bad-soft); color: var(--bad); } .badge.warn { background: var(--warn-soft); color: var(--warn); }
.badge.good { background: var(--good-soft); color: var(--good); } .badge.plain { background: var(--soft); color: var(--muted); }
.scroll { overflow-x: auto; position: relative; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 1.1rem 0.4rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
tr > :last-child { padding-right: 0; }
tbody tr:last-child > * { border-bottom: 0; }
thead th { color: var(--muted); font-size: 0.8rem; white-space: nowrap; vertical-align: bottom; }
tbody th { font-weight: 600; overflow-wrap: anywhere; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.wide tbody th { min-width: 7rem; } .wide td > code { white-space: nowrap; }
.note, .empty { color: var(--muted); font-size: 0.85rem; margin-top: 0.4rem; }
.empty { border: 1px dashed var(--line); border-radius: 6px; padding: 1.1rem; text-align: center; }
figcaption { display: flex; justify-content: space-between; gap: 1rem; color: var(--muted); font-size: 0.78rem; font-variant-numeric: tabular-nums; padding-top: 0.2rem; }
details > summary { cursor: pointer; color: var(--link); font-size: 0.86rem; } details p { margin: 0.35rem 0; font-size: 0.88rem; }
@media (max-width: 40rem) {
  .wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } .wide, .wide tbody { display: block; }
  .wide tr { display: block; padding: 0.5rem 0; border-bottom: 1px solid var(--line); } .wide tbody tr:last-child { border-bottom: 0; }
  .wide tbody :is(th, td)[data-label] { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: 0.5rem; border: 0; padding: 0.1rem 0; text-align: left; white-space: normal; }
  .wide tbody [data-label]::before { content: attr(data-label); color: var(--muted); font-weight: 400; font-size: 0.8rem; } .wide tbody [data-label]:empty { display: none; } .wide .badge { justify-self: start; }
  .wide td > code { white-space: normal; }
  main { padding: 0.75rem 0.6rem 3rem; } .banner, nav, .dataset { padding: 0.9rem; border-radius: 8px; } h1 { font-size: 1.4rem; }
}
`;


/***/ }),

/***/ 85537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ readableShare),
/* harmony export */   GI: () => (/* binding */ readableTime),
/* harmony export */   a6: () => (/* binding */ readablePart),
/* harmony export */   g1: () => (/* binding */ readableSize)
/* harmony export */ });
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
/** `61.2 of 79.6 GiB`: the unit once when both have the same. */
function readablePart(part, whole) {
    const [shownPart, shownWhole] = [readableSize(part), readableSize(whole)];
    const unit = shownWhole.slice(shownWhole.indexOf(' '));
    return `${shownPart.endsWith(unit) ? shownPart.slice(0, -unit.length) : shownPart} of ${shownWhole}`;
}
/** `87 %`. @param share 0 to 1 */
const readableShare = (share) => `${Math.round(share * 100)} %`;


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
