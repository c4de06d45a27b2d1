export const id = 5222;
export const ids = [5222];
export const modules = {

/***/ 19836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ encodingNamed),
/* harmony export */   V: () => (/* binding */ buildDataSet)
/* harmony export */ });
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1056);

const FEWEST_VALUES = 100;
/** Applies defaults to a data set that fits the schema. Values that are refused elsewhere stay as they are. */
function buildDataSet(name, raw) {
    return {
        name,
        path: dataPath(raw.path),
        schema: raw.schema === undefined ? undefined : (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .normalised */ .Z7)(raw.schema),
        format: raw.format,
        partitions: raw.partitions ?? true,
        encoding: encodingNamed(raw.encoding ?? 'utf-8') ?? 'utf-8',
        csv: buildCsv(raw.csv ?? {}),
        role: raw.role ?? 'training',
        checks: raw.checks ?? [],
        drift: buildDrift(raw.drift ?? {}),
        compatibility: buildCompatibility(raw.compatibility ?? {}),
        redact: raw.redact ?? false,
    };
}
/** The closing slash tells a folder of data files. */
function dataPath(text) {
    const checked = (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPath */ .SH)(text);
    if (checked.kind === 'refused')
        return text;
    return text.endsWith('/') ? `${checked.path}/` : checked.path;
}
/**
 * The standard's name of an encoding for one of its labels: `latin1` is `windows-1252`. Undefined for an unknown label.
 * Source: WHATWG Encoding, names and labels.
 */
function encodingNamed(label) {
    try {
        return new TextDecoder(label).encoding;
    }
    catch {
        return undefined;
    }
}
function buildCsv({ delimiter, quote, comment, columns, nulls = [''] }) {
    return {
        delimiter: delimiter === undefined ? undefined : characterOf(delimiter),
        quote: characterOf(quote ?? '"'),
        comment: comment === undefined ? undefined : characterOf(comment),
        columns,
        nulls,
    };
}
/** In YAML only double quotes make a tab of `\t`; elsewhere it arrives as two characters. */
const characterOf = (text) => (text === '\\t' ? '\t' : text);
function buildDrift(raw) {
    if (typeof raw === 'string')
        return undefined;
    const { against = 'base', severity = 'warn', ignore = [], thresholds = {}, minimum = FEWEST_VALUES } = raw;
    return {
        against: against === 'base' ? { kind: 'base' } : { kind: 'file', path: (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .normalised */ .Z7)(against) },
        ...{ severity, ignore, thresholds, minimum },
    };
}
function buildCompatibility(raw) {
    const { mode = 'backward', severity = 'error', except = [], ignore = [] } = raw;
    return { mode, severity, except, ignore };
}


/***/ }),

/***/ 395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w5: () => (/* binding */ checkModel),
  V$: () => (/* binding */ globProblems),
  np: () => (/* binding */ placesOfModel)
});

// EXTERNAL MODULE: ./build/src/data/dataset-files.js
var dataset_files = __webpack_require__(64404);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/release/placeholders.js
var placeholders = __webpack_require__(30065);
// EXTERNAL MODULE: ./build/src/release/yaml-path.js
var yaml_path = __webpack_require__(394);
// EXTERNAL MODULE: ./build/src/data/checks/parse-checks.js + 4 modules
var parse_checks = __webpack_require__(64979);
// EXTERNAL MODULE: ./build/src/data/schema-diff/rules.js
var rules = __webpack_require__(97187);
// EXTERNAL MODULE: ./build/src/data/suggest.js
var suggest = __webpack_require__(88160);
// EXTERNAL MODULE: ./build/src/config/build-data-set.js
var build_data_set = __webpack_require__(19836);
// EXTERNAL MODULE: ./build/src/config/gather-problems.js
var gather_problems = __webpack_require__(86610);
// EXTERNAL MODULE: ./build/src/config/path-globs.js
var path_globs = __webpack_require__(8807);
;// CONCATENATED MODULE: ./build/src/config/check-data-set.js








/**
 * What the schema cannot say about a data set: characters that contradict each other, keys without effect, names.
 * @param datasets names of all data sets of the model
 */
function checkDataSet(dataset, raw, datasets, placeOf) {
    return [
        ...pathProblems(dataset, placeOf),
        ...(raw.encoding === undefined ? [] : encodingProblems(raw.encoding, placeOf('encoding'))),
        ...(raw.csv === undefined ? [] : [...headerProblems(raw.csv, placeOf), ...characterProblems(dataset, placeOf)]),
        ...withoutEffect(dataset, raw, placeOf),
        ...dataset.compatibility.except.flatMap((id, index) => ruleProblems(id, placeOf('compatibility', 'except', index))),
        ...(raw.checks === undefined ? [] : checkProblems(dataset, datasets, placeOf)),
    ];
}
const wrong = (message, position, hint) => new errors/* UserError */.yo('config.wrong-value', message, { ...position, hint });
function pathProblems({ path, format }, placeOf) {
    const problem = (0,path_globs/* isDataGlob */.T6)(path) ? (0,path_globs/* globProblem */.AI)(path) : undefined;
    const hint = 'Write a simpler glob, or a folder with a closing `/`.';
    if (problem !== undefined)
        return [wrong(`The glob ${shown(path)} ${problem}.`, placeOf('path'), hint)];
    const found = (0,dataset_files/* formatOfPath */.gj)(path);
    if ((format ?? found.format) !== 'parquet' || found.compression === 'none')
        return [];
    const advice = 'Name the Parquet file itself: what is compressed in it is unpacked as it is read.';
    return [wrong(`A Parquet file cannot be read out of ${found.compression}.`, placeOf('path'), advice)];
}
/** Those that files really have; the standard has more. */
const COMMON_ENCODINGS = [
    'utf-8',
    'utf-16le',
    'utf-16be',
    'windows-1250',
    'windows-1251',
    'windows-1252',
    'iso-8859-1',
    'iso-8859-2',
    'iso-8859-15',
    'macintosh',
    'koi8-r',
    'shift_jis',
    'euc-jp',
    'gbk',
    'gb18030',
    'big5',
    'euc-kr',
];
function encodingProblems(label, position) {
    if ((0,build_data_set/* encodingNamed */.J)(label) !== undefined)
        return [];
    const meant = (0,suggest/* suggest */.Z)(label, COMMON_ENCODINGS);
    const names = 'Names are those of the WHATWG standard, such as `utf-8`, `windows-1252`, `utf-16le` and `shift_jis`.';
    const hint = meant === undefined ? names : `Did you mean \`${meant}\`? ${names}`;
    return [wrong(`There is no encoding ${shown(label)}.`, position, hint)];
}
function headerProblems({ header, columns }, placeOf) {
    if (header === false && columns === undefined) {
        const hint = 'Add for example `columns: [id, colour, price]`, in the order of the file.';
        return [
            new errors/* UserError */.yo('config.missing-key', 'A file without header needs `columns`.', {
                ...placeOf('csv', 'header'),
                hint,
            }),
        ];
    }
    if (header === false || columns === undefined)
        return [];
    const hint = 'Set `header: false` when the file has none, or remove `columns`.';
    return [
        wrong('`columns` names the columns of a file without header, but this one has a header.', placeOf('csv', 'columns'), hint),
    ];
}
function characterProblems({ csv, format, path }, placeOf) {
    const isTabbed = (format ?? (0,dataset_files/* formatOfPath */.gj)(path).format) === 'tsv';
    const used = [
        ['delimiter', csv.delimiter ?? (isTabbed ? '\t' : ',')],
        ['quote', csv.quote],
        ['comment', csv.comment],
    ];
    return used.flatMap(([key, character], index) => {
        const twin = used.slice(0, index).find(([, other]) => other === character);
        if (character === undefined || twin === undefined)
            return [];
        const message = `${shown(character)} cannot be both \`${twin[0]}\` and \`${key}\`.`;
        return [wrong(message, placeOf('csv', key), 'Each of them needs a character of its own.')];
    });
}
/** A key that changes nothing hides that somebody wanted it to. */
function withoutEffect({ format, path }, raw, placeOf) {
    const known = format ?? (0,dataset_files/* formatOfPath */.gj)(path).format;
    const isText = known === undefined || known === 'csv' || known === 'tsv';
    const has = (key, what) => wrong(`\`${key}\` has no effect on ${what}.`, placeOf(key), `Remove the key \`${key}\`.`);
    return [
        ...(raw.csv === undefined || isText ? [] : [has('csv', `files of the format ${known}`)]),
        ...(raw.encoding === undefined || known !== 'parquet' ? [] : [has('encoding', 'Parquet, whose texts are UTF-8')]),
        ...(raw.partitions === undefined || (0,dataset_files/* selectionOf */.Wm)(path, format) !== undefined
            ? []
            : [has('partitions', 'a single file')]),
    ];
}
function ruleProblems(id, position) {
    if ((0,rules/* isSchemaRuleId */.lI)(id))
        return [];
    const meant = (0,suggest/* suggest */.Z)(id, Object.keys(rules/* SCHEMA_RULES */.kQ));
    const list = 'The README of `validate` lists the rules.';
    const hint = meant === undefined ? list : `Did you mean \`${meant}\`? ${list}`;
    return [wrong(`There is no rule ${shown(id)} for changes of a schema.`, position, hint)];
}
function checkProblems({ name, checks }, datasets, placeOf) {
    const place = (path) => placeOf('checks', ...path);
    return (0,gather_problems/* problemsOf */.G)(() => (0,parse_checks/* parseChecks */.B)(checks, { what: `\`data.${name}.checks\``, place, dataset: name, datasets }));
}
const shown = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);

// EXTERNAL MODULE: ./build/src/config/project.js
var project = __webpack_require__(35949);
// EXTERNAL MODULE: ./build/src/config/repository-path.js
var repository_path = __webpack_require__(1056);
;// CONCATENATED MODULE: ./build/src/config/check-model.js








/** What the schema cannot say about a model: paths, environments that follow each other, limits that exclude each other. */
function checkModel(model, raw, placeOf) {
    return [
        ...writtenPaths(raw).flatMap(({ path, text }) => pathProblem(text, placeOf(...path))),
        ...model.train.inputs.flatMap((glob, index) => globProblems(glob, placeOf('train', 'inputs', index))),
        ...model.data.flatMap((dataset) => dataSetProblems(model, dataset, raw, placeOf)),
        ...outputProblems(model, placeOf),
        ...model.evaluate.gates.flatMap((gate) => gateProblem(gate, placeOf)),
        ...(model.promote === undefined ? [] : environmentProblems(model.promote, placeOf)),
        ...targetProblems(raw, placeOf),
    ];
}
function dataSetProblems({ data }, dataset, { data: written = {} }, placeOf) {
    const raw = written[dataset.name];
    const names = data.map(({ name }) => name);
    const inSet = (...path) => placeOf('data', dataset.name, ...path);
    return raw === undefined ? [] : checkDataSet(dataset, raw, names, inSet);
}
function writtenPaths(raw) {
    return [
        ...Object.entries(raw.data ?? {}).flatMap(([name, { path, schema, drift }]) => [
            { path: ['data', name, 'path'], text: path },
            ...(schema === undefined ? [] : [{ path: ['data', name, 'schema'], text: schema }]),
            ...(typeof drift !== 'object' || drift.against === undefined
                ? []
                : [{ path: ['data', name, 'drift', 'against'], text: drift.against }]),
        ]),
        ...raw.train.inputs.map((glob, index) => ({ path: ['train', 'inputs', index], text: glob.replace(/^!/, '') })),
        ...Object.entries(raw.train.outputs).map(([key, output]) => typeof output === 'string'
            ? { path: ['train', 'outputs', key], text: output }
            : { path: ['train', 'outputs', key, 'path'], text: output.path }),
        ...Object.entries(raw.promote?.environments ?? {}).flatMap(([name, { files }]) => files.map(({ path }, index) => ({ path: ['promote', 'environments', name, 'files', index, 'path'], text: path }))),
    ];
}
function pathProblem(text, position) {
    const checked = (0,repository_path/* repositoryPath */.SH)(text);
    if (checked.kind === 'inside')
        return [];
    return [
        new errors/* UserError */.yo('config.path', `The path ${check_model_shown(text)} ${checked.message}.`, {
            ...position,
            hint: 'Write a path relative to the repository root, such as `data/train.csv`.',
        }),
    ];
}
/** Of a glob that would take for ever to match. */
function globProblems(glob, position) {
    const problem = (0,path_globs/* globProblem */.AI)(glob);
    if (problem === undefined)
        return [];
    const hint = 'Write several simpler globs instead.';
    return [new errors/* UserError */.yo('config.wrong-value', `The glob ${check_model_shown(glob)} ${problem}.`, { ...position, hint })];
}
/** Each output is collected on its own, so no two may be the same file. */
function outputProblems({ train, data }, placeOf) {
    const outputs = (0,project/* outputPaths */.uk)(train.outputs);
    return outputs.flatMap(({ key, path }, index) => {
        const place = placeOf('train', 'outputs', key);
        const twin = outputs.slice(0, index).find((other) => other.path === path);
        const isFolder = key === 'model' ||
            key === 'checkpoint' ||
            (key === 'metrics' && train.outputs.metricsReading?.format === 'mlflow');
        const overwritten = data.find((dataset) => wouldReplace(dataset, path, isFolder));
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
/** Also what would add a file to a data set: the next training would read it. */
function wouldReplace({ path, format }, output, isFolder) {
    if ((0,repository_path/* isWithin */.UO)(path, output) || (0,repository_path/* isWithin */.UO)(output, path))
        return true;
    const selection = (0,repository_path/* repositoryPath */.SH)(path).kind === 'inside' ? (0,dataset_files/* selectionOf */.Wm)(path, format) : undefined;
    if (selection === undefined)
        return false;
    const { root, matches, mayHold } = selection;
    return matches(output) || (0,repository_path/* isWithin */.UO)(root, output) || (isFolder && mayHold(output));
}
const overlap = (message, position) => new errors/* UserError */.yo('config.output-overlap', message, {
    ...position,
    hint: 'Give every output a path of its own, for example below `out/`.',
});
function gateProblem({ metric, min, max }, placeOf) {
    if (min === undefined || max === undefined || min <= max)
        return [];
    return [
        new errors/* UserError */.yo('config.wrong-value', `No value of ${check_model_shown(metric)} can be at least ${min} and at most ${max}.`, {
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
            new errors/* UserError */.yo('config.environment-unknown', `There is no environment \`${before}\` for \`${name}\` to follow.`, {
                ...place(name),
                hint: `The environments of this model are ${names.map((known) => `\`${known}\``).join(', ')}.`,
            }),
        ]);
    const circles = circlesIn(predecessors).map((circle) => new errors/* UserError */.yo('config.environment-circle', `The environments wait for each other: ${[...circle, circle[0]].join(' → ')}.`, { ...place(circle[0]), hint: 'Let one of them be promoted `on: merge` or `on: command`.' }));
    return [...unknown, ...circles];
}
/** Said in the pull request that writes them, not at the merge that would use them. */
function targetProblems({ promote }, placeOf) {
    return Object.entries(promote?.environments ?? {}).flatMap(([name, { files }]) => files.flatMap(({ set }, index) => Object.entries(set).flatMap(([path, value]) => {
        const place = placeOf('promote', 'environments', name, 'files', index, 'set', path);
        return [...refusal(() => (0,yaml_path/* parseYamlPath */.o)(path), place), ...refusal(() => (0,placeholders/* checkPlaceholders */.n)(value), place)];
    })));
}
/** The user error that a check throws, at its place in the configuration. */
function refusal(check, position) {
    try {
        check();
        return [];
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return [new errors/* UserError */.yo('config.wrong-value', error.message, { ...position, hint: error.hint })];
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
const check_model_shown = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
const placesOfModel = (positionAt, model) => (...path) => positionAt((0,project/* pointerOf */.rq)(['models', model, ...path]));


/***/ }),

/***/ 95267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ missingData),
/* harmony export */   l: () => (/* binding */ dataDigest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64466);
/* harmony import */ var _dvc_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23312);
/* harmony import */ var _expand_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63655);
/* harmony import */ var _lfs_pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49115);





/**
 * Digest of a data set at a commit. Git LFS names SHA-256 of the content, so moving a file into LFS changes nothing.
 * @param position where the configuration names the path, for errors
 * @throws UserError when the data is not there or its pointer is malformed
 */
async function dataDigest(index, dataset, position) {
    const { name, path, role } = dataset;
    const location = await (0,_expand_data_js__WEBPACK_IMPORTED_MODULE_3__/* .expandData */ .d)(index, dataset);
    switch (location.kind) {
        case 'problem':
            throw missingData(dataset, position, location);
        case 'dvc':
            return {
                ...{ name, path, role, files: [] },
                ...{ digest: (0,_dvc_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcDigest */ .oj)(location.output), source: 'dvc', size: location.output.size },
            };
        case 'file':
            return { name, path, role, files: [], ...(await contentDigest(index, location.path)) };
        case 'several':
            return { name, path, role, ...filesDigest(location) };
    }
}
/**
 * Digest of the sorted list of files with what git or DVC already knows of their content, so that nothing is read: a job that
 * has no clone could not fetch thousands of files. A single folder of DVC keeps the digest it has.
 */
function filesDigest({ files, folders }) {
    const list = [
        ...files.map(({ path, source }) => {
            return { path, digest: source.kind === 'git' ? `git:${source.id}` : (0,_dvc_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcDigest */ .oj)(source.output) };
        }),
        ...folders.map(({ path, output }) => ({ path, digest: (0,_dvc_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcDigest */ .oj)(output) })),
    ].sort((a, b) => (a.path < b.path ? -1 : 1));
    const [folder] = folders;
    if (folder !== undefined && list.length === 1)
        return { digest: (0,_dvc_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcDigest */ .oj)(folder.output), source: 'dvc', size: folder.output.size, files: [] };
    const isTracked = files.every(({ source }) => source.kind === 'dvc');
    return { digest: (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .recordDigest */ .kd)(list), source: isTracked ? 'dvc' : 'content', size: null, files: list };
}
const missingData = ({ name, path }, position, { message, hint }) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('config.data-missing', `The data set \`${name}\`: ${path} ${message}.`, { ...position, hint });
async function contentDigest({ tree }, path) {
    const content = await tree.digest(path);
    if (content === undefined)
        throw new Error(`The tree lists ${path} but does not hold it.`);
    const plain = { digest: `sha256:${content.sha256}`, source: 'content', size: content.size };
    if (content.size > _lfs_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST_LFS_POINTER */ .F)
        return plain;
    const bytes = await tree.read(path, _lfs_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST_LFS_POINTER */ .F);
    const pointer = (0,_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLfsPointer */ .y)(new TextDecoder().decode(bytes));
    switch (pointer.kind) {
        case 'none':
            return plain;
        case 'pointer':
            return { digest: `sha256:${pointer.sha256}`, source: 'git-lfs', size: pointer.size };
        case 'malformed':
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('config.lfs-pointer', `${path} is a broken Git-LFS pointer: ${pointer.message}.`, {
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

/***/ 63655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ expandData)
/* harmony export */ });
/* harmony import */ var _data_dataset_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64404);
/* harmony import */ var _data_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88160);
/* harmony import */ var _locate_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37845);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1056);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65855);





/**
 * Finds a data set in a commit. A file whose name has the characters of a glob is that file. Of a glob or a folder every file
 * counts that is in the tree or that a `.dvc` file or a `dvc.lock` names. Throws UserErrors when a DVC file cannot be read.
 */
async function expandData(index, { path, format }) {
    const selection = (0,_data_dataset_files_js__WEBPACK_IMPORTED_MODULE_0__/* .selectionOf */ .Wm)(path, format);
    if (selection === undefined)
        return (0,_locate_data_js__WEBPACK_IMPORTED_MODULE_2__/* .locateData */ .zA)(index, path);
    const literal = path.endsWith('/') ? undefined : await (0,_locate_data_js__WEBPACK_IMPORTED_MODULE_2__/* .findData */ .aL)(index, path);
    if (literal?.kind === 'file' || (literal?.kind === 'dvc' && literal.output.path === path))
        return literal;
    const root = await realRoot(index, selection.root);
    if (root.kind === 'problem')
        return root;
    const inside = entriesIn(index, root);
    const files = new Map();
    for (const { path: file, written } of inside) {
        const found = await gitFile(index, file, written, selection);
        if (found?.kind === 'problem')
            return found;
        if (found !== undefined)
            files.set(written, { path: written, source: { kind: 'git', id: found.id } });
        // Before the next link or pointer is read: a commit can hold any number of them.
        if (files.size > _data_dataset_files_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_DATA_FILES */ .og)
            return tooMany();
    }
    const dvcFiles = dvcFilesFor(index, root, inside, selection);
    if (dvcFiles.length > _data_dataset_files_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_DATA_FILES */ .og)
        return tooMany();
    const folders = new Map();
    for (const output of await outputsOf(index, dvcFiles)) {
        const written = root.toWritten(output.path);
        if (isFolder(output, written, selection)) {
            if ((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(selection.root, written) || selection.mayHold(written))
                folders.set(written, { path: written, output });
        }
        else if (selection.matches(written) && !files.has(written)) {
            files.set(written, { path: written, source: { kind: 'dvc', output } });
        }
    }
    if (files.size > _data_dataset_files_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_DATA_FILES */ .og)
        return tooMany();
    if (files.size + folders.size === 0)
        return nothing(index, path, selection, root, inside);
    return { kind: 'several', selection, files: sortedByKey(files), folders: sortedByKey(folders) };
}
/** DVC's digest says it. Without one nothing does, and reading the digest will tell what is wrong. */
const isFolder = ({ md5 }, path, { matches }) => md5 === undefined ? !matches(path) : md5.endsWith('.dir');
async function realRoot(index, folder) {
    const located = folder === '' ? { kind: 'folder', path: '' } : await (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x)(index, folder);
    switch (located.kind) {
        case 'folder':
            return rootAt(located.path, folder);
        case 'file':
        case 'missing':
            // What DVC tracks is in no tree.
            return rootAt(folder, folder);
        case 'submodule':
        case 'outside':
        case 'endless':
            return (0,_locate_data_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachable */ .HB)(located);
    }
}
const rootAt = (real, written) => ({
    kind: 'root',
    real,
    toWritten: (path) => (real !== written && (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(path, real) ? `${written}${path.slice(real.length)}` : path),
});
function entriesIn({ list }, { real, toWritten }) {
    const inside = real === '' ? list : list.filter(({ path }) => path.startsWith(`${real}/`));
    return inside.map(({ path }) => ({ path, written: toWritten(path) }));
}
/** Id of a file's content; undefined for what does not belong to the data set. */
async function gitFile(index, path, written, selection) {
    const matches = selection.matches(written);
    const entry = index.entries.get(path);
    if (entry === undefined || isDvcFile(path) || !(matches || selection.mayHold(written)))
        return undefined;
    if (entry.kind === 'file')
        return matches ? { kind: 'id', id: entry.id } : undefined;
    const located = await (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x)(index, path);
    switch (located.kind) {
        case 'file':
            return matches ? { kind: 'id', id: located.entry.id } : undefined;
        case 'folder':
            return problem(`leads through the link ${written} to a folder`, 'Write the folder itself: links inside a data set may lead to files only.');
        case 'missing':
            return matches
                ? problem(`holds the link ${written} to something that is not in this commit`, 'Correct or remove the link.')
                : undefined;
        case 'submodule':
        case 'outside':
        case 'endless': {
            const { message, hint } = (0,_locate_data_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachable */ .HB)(located);
            return problem(`holds ${written}, which ${message}`, hint);
        }
    }
}
const isDvcFile = (path) => path.endsWith('.dvc') || /(^|\/)dvc\.lock$/.test(path);
/** The DVC files in, beside and around the root that can name files of the data set. */
function dvcFilesFor(index, root, inside, selection) {
    const isNeeded = (file) => {
        if (!file.endsWith('.dvc'))
            return isDvcFile(file);
        const data = file.slice(0, -'.dvc'.length);
        return selection.matches(data) || selection.mayHold(data);
    };
    const below = inside.filter(({ path, written }) => isNeeded(written) && index.entries.get(path)?.kind === 'file');
    const around = root.real === '' ? [] : (0,_locate_data_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcFilesAround */ .IS)(index, root.real);
    return [...new Set([...below.map(({ path }) => path), ...around])];
}
/** Each path once: of two entries for one path the first counts. */
async function outputsOf(index, dvcFiles) {
    const outputs = new Map();
    for (const file of dvcFiles) {
        for (const output of await (0,_locate_data_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcOutputs */ .Qq)(index, file))
            if (!outputs.has(output.path))
                outputs.set(output.path, output);
    }
    return [...outputs.values()];
}
/** Said when it happens: writing a number in a language loads that language, which would make every action start later. */
const tooMany = () => problem(`stands for more than ${_data_dataset_files_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_DATA_FILES */ .og.toLocaleString('en-US')} files`, 'Write larger files, or several data sets.');
const SHOWN = 3;
function nothing({ folders }, path, { root }, { real }, inside) {
    const isFolder = path.endsWith('/');
    const message = isFolder ? 'holds no data file in this commit' : 'matches no file of this commit';
    if (real !== '' && !folders.has(real)) {
        const meant = (0,_data_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(root, [...folders]);
        const hint = `There is no folder \`${root}\`, and DVC tracks none.`;
        return problem(message, meant === undefined ? hint : `${hint} Did you mean \`${meant}\`?`);
    }
    const present = inside.slice(0, SHOWN).map(({ written }) => `\`${written}\``);
    const there = present.length === 0 ? '' : ` Present are ${present.join(', ')}${inside.length > SHOWN ? ', …' : '.'}`;
    return isFolder
        ? problem(message, `Data files end in .csv, .tsv, .jsonl, .json or .parquet; write a glob for others.${there}`)
        : problem(message, `\`*\` stays inside a folder, \`**\` does not.${there}`);
}
const sortedByKey = (items) => [...items].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, item]) => item);
function problem(message, hint) {
    return { kind: 'problem', message, hint };
}


/***/ }),

/***/ 86610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf),
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
            problems.push(...correctable(error));
        }
    }
    return problems;
}
/** What a piece of work throws that the user can correct. Other errors pass. */
function problemsOf(work) {
    try {
        work();
        return [];
    }
    catch (error) {
        return correctable(error);
    }
}
function correctable(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return [error];
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ)
        return error.problems;
    throw error;
}


/***/ }),

/***/ 49115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ LONGEST_LFS_POINTER),
/* harmony export */   y: () => (/* binding */ parseLfsPointer)
/* harmony export */ });
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


/***/ }),

/***/ 85181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ loadProject),
  w: () => (/* binding */ loadProjectIfPresent)
});

// EXTERNAL MODULE: ./build/src/data/dataset-files.js
var dataset_files = __webpack_require__(64404);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/metrics/statistics/interval.js
var interval = __webpack_require__(30246);
// EXTERNAL MODULE: ./build/src/config/build-data-set.js
var build_data_set = __webpack_require__(19836);
// EXTERNAL MODULE: ./build/src/config/repository-path.js
var repository_path = __webpack_require__(1056);
// EXTERNAL MODULE: ./build/src/config/units.js
var units = __webpack_require__(5543);
;// CONCATENATED MODULE: ./build/src/config/build-model.js




const DEFAULT_TIMEOUT = '1h';
const DEFAULT_GRACE = '30s';
const DEFAULT_EXPIRY = '7d';
const DEFAULT_STALE_AFTER = '14d';
/** Applies defaults and units to a model that fits the schema. Paths that are refused elsewhere stay as they are. */
function buildModel(name, file, raw) {
    return {
        name,
        file,
        task: raw.task ?? 'other',
        data: Object.entries(raw.data ?? {}).map(([dataName, dataset]) => (0,build_data_set/* buildDataSet */.V)(dataName, dataset)),
        train: buildTrain(raw.train),
        evaluate: buildEvaluate(raw.evaluate ?? {}),
        approve: buildApprove(raw.approve ?? {}),
        promote: raw.promote === undefined ? undefined : buildPromote(raw.promote),
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
        cost: optional(raw.cost, (cost) => ({ perHour: cost['per-hour'], currency: cost.currency })),
        seed: raw.seed,
    };
}
function buildOutputs(raw) {
    const metrics = typeof raw.metrics === 'string' ? { path: raw.metrics } : raw.metrics;
    const { path, ...reading } = metrics;
    return {
        model: (0,repository_path/* normalised */.Z7)(raw.model),
        metrics: (0,repository_path/* normalised */.Z7)(path),
        metricsReading: Object.keys(reading).length === 0 ? undefined : reading,
        predictions: optional(raw.predictions, repository_path/* normalised */.Z7),
        checkpoint: optional(raw.checkpoint, repository_path/* normalised */.Z7),
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
        simple: raw.simple,
        lookBack: raw['look-back'] ?? 10,
        staleAfterMilliseconds: milliseconds(raw['stale-after'] ?? DEFAULT_STALE_AFTER),
        gates: Object.entries(raw.metrics ?? {}).map(([metric, gate]) => ({
            metric,
            direction: gate.direction,
            margin: gate.margin,
            min: gate.min,
            max: gate.max,
        })),
        predictions: optional(raw.predictions, (columns) => ({
            id: columns.id,
            label: columns.label,
            score: columns.score,
            prediction: columns.prediction,
            probabilities: columns.probabilities,
            classes: columns.classes?.map(String),
            positive: columns.positive,
            cluster: columns.cluster,
            fold: columns.fold,
            query: columns.query,
            reference: columns.reference,
            hypothesis: columns.hypothesis,
        })),
        command: raw.command,
        slices: (raw.slices ?? []).map((slice) => ({
            by: slice.by,
            minRows: slice['min-rows'],
            metrics: slice.metrics,
            margin: slice.margin,
        })),
        inconclusive: raw.inconclusive ?? 'warn',
        confidence: raw.confidence ?? interval/* USUAL_CONFIDENCE */.av,
        resamples: raw.resamples ?? 2_000,
        strict: raw.strict ?? false,
        report: { language: raw.report?.language ?? 'en', comment: raw.report?.comment ?? 'always' },
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
        path: (0,repository_path/* normalised */.Z7)(path),
        document: optional(document, ({ apiVersion, kind, name }) => ({ apiVersion, kind, name })),
        set: Object.entries(set).map(([place, value]) => ({ path: place, value })),
    };
}
function optional(value, build) {
    return value === undefined ? undefined : build(value);
}
/** The schema has checked the form already. */
const milliseconds = (text) => inForm((0,units/* parseDuration */.E)(text), text);
const bytes = (text) => inForm((0,units/* parseSize */.D)(text), text);
function inForm(value, text) {
    if (value === undefined)
        throw new TypeError(`${JSON.stringify(text)} has passed the schema in a wrong form.`);
    return value;
}

// EXTERNAL MODULE: ./build/src/config/check-model.js + 1 modules
var check_model = __webpack_require__(395);
// EXTERNAL MODULE: ./build/src/config/data-digest.js
var data_digest = __webpack_require__(95267);
// EXTERNAL MODULE: ./build/src/config/expand-data.js
var expand_data = __webpack_require__(63655);
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
// EXTERNAL MODULE: ./build/src/data/checks/parse-checks.js + 4 modules
var parse_checks = __webpack_require__(64979);
// EXTERNAL MODULE: ./build/src/data/suggest.js
var suggest = __webpack_require__(88160);
;// CONCATENATED MODULE: ./build/src/generated/trainyard.validator.js
// Generated by `npm run gen`. Do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function __require(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,
e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});
function ucs2length(str){const len=str.length;let length=0;let pos=0;let value;while(pos<len){length++;value=str.charCodeAt(pos++);if(value>=55296&&value<=56319&&
pos<len){value=str.charCodeAt(pos);if((value&64512)===56320)pos++}}return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2lengt\
h").default'}});var require_fast_deep_equal=__commonJS({"node_modules/fast-deep-equal/index.js"(exports,module){"use strict";module.exports=function equal(a,b){if(a===b)return true;
if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.constructor!==b.constructor)return false;var length,i,keys;if(Array.isArray(a)){length=a.length;if(length!=
b.length)return false;for(i=length;i--!==0;)if(!equal(a[i],b[i]))return false;return true}if(a.constructor===RegExp)return a.source===b.source&&a.flags===b.flags;
if(a.valueOf!==Object.prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===b.toString();keys=Object.
keys(a);length=keys.length;if(length!==Object.keys(b).length)return false;for(i=length;i--!==0;)if(!Object.prototype.hasOwnProperty.call(b,keys[i]))return false;
for(i=length;i--!==0;){var key=keys[i];if(!equal(a[key],b[key]))return false}return true}return a!==a&&b!==b}}});var require_equal=__commonJS({"node_modules/ajv/dist/runtime/equal.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});var equal=require_fast_deep_equal();
equal.code='require("ajv/dist/runtime/equal").default';exports.default=equal}});var validateTrainyard=validate52;var pattern3=new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","u");function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate53.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=
void 0}if(typeof data==="string"){if(!pattern3.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-\
]{0,61}[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{
const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(
err1)}errors++}validate53.errors=vErrors;return errors===0}validate53.evaluated={"dynamicProps":false,"dynamicItems":false};var schema21={"description":"One mod\
el: its data, how it is trained, judged, approved and promoted.","type":"object","additionalProperties":false,"required":["train"],"properties":{"task":{"descri\
ption":"What the model predicts: predictions are read as such. With `generation` and `other` their columns and labels tell.","enum":["binary-classification","mu\
lticlass-classification","regression","ranking","generation","other"],"default":"other","examples":["binary-classification"]},"data":{"description":"Data sets b\
y name. Their content is part of the input key, so a changed row means a new training.","type":"object","maxProperties":64,"propertyNames":{"$ref":"#/$defs/name"},
"additionalProperties":{"$ref":"#/$defs/dataset"},"examples":[{"train":{"path":"data/train.csv","schema":"data/wine.schema.json"}}]},"train":{"$ref":"#/$defs/tr\
ain"},"evaluate":{"$ref":"#/$defs/evaluate"},"approve":{"$ref":"#/$defs/approve"},"promote":{"$ref":"#/$defs/promote"}}};var schema22={"description":"One data s\
et: a file, several files by a glob or a folder, or what stands for them: DVC pointers (.dvc), outputs in dvc.lock, Git-LFS pointers.","type":"object","addition\
alProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path","description":"The data file. With a glob (`*`, `?`, `[\u2026]`, `{a,b}` inside a\
 folder, `**` across folders) all matching files are one data set, sorted by path; with a closing `/` all data files in the folder are. Files may end in `.gz` o\
r `.zst` on top.","examples":["data/train.csv","data/part-*.parquet","data/year=*/month=*/*.csv","data/events/"]},"schema":{"$ref":"#/$defs/path","description":"\
JSON Schema (2020-12) of one row. Without it only the file's structure is checked.","examples":["data/wine.schema.json"]},"format":{"description":"File format. \
Read from the file's ending when left out.","enum":["csv","tsv","jsonl","json","parquet"],"examples":["csv"]},"partitions":{"description":"Whether folder names \
such as `year=2024` below the part of the path without wildcards become columns, as Hive writes them.","type":"boolean","default":true,"examples":[false]},"enco\
ding":{"description":"Text encoding by its WHATWG name, such as `utf-8`, `windows-1252` or `utf-16le`.","type":"string","minLength":1,"maxLength":40,"default":"\
utf-8","examples":["windows-1252"]},"csv":{"$ref":"#/$defs/csv"},"role":{"description":"`evaluation` marks the rows that metrics are computed on: numbers are co\
mparable only when they are the same.","enum":["training","evaluation"],"default":"training","examples":["evaluation"]},"checks":{"description":"Checks of the d\
ata set as a whole, beside those in the `x-trainyard` block of its schema.","type":"array","maxItems":256,"items":{"$ref":"https://trainyard.dev/schemas/data-ch\
ecks/v1.json#/$defs/check"},"examples":[[{"check":"unique","columns":["id"]}]]},"drift":{"$ref":"#/$defs/drift"},"compatibility":{"$ref":"#/$defs/compatibility"},
"redact":{"description":"Never shows a value of this data set in annotations, summaries and reports.","type":"boolean","default":false,"examples":[true]}}};var func1=Object.
prototype.hasOwnProperty;var func2=require_ucs2length().default;var pattern4=new RegExp("^[^\\u0000-\\u001f\\\\]+$","u");function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate58.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=
void 0}if(typeof data==="string"){if(func2(data)>512){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT\
 have more than 512 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
if(!pattern4.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\\\]+$"},message:'must match patt\
ern "^[^\\u0000-\\u001f\\\\]+$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate58.errors=vErrors;return errors===
0}validate58.evaluated={"dynamicProps":false,"dynamicItems":false};var pattern5=new RegExp("^([\\u0001-\\u0009\\u000b\\u000c\\u000e-\\u007f]|\\\\t)$","u");function validate62(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate62.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.
dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(!pattern5.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^([\\u0001-\\u0009\\u000b\\u000c\\u000e-\\u007f]|\\\\t)$"},message:'must match pattern "^([\\u0001-\\u0009\\u000b\\u000c\\u000e-\\u007f]|\\\\t)$"'};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be \
string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate62.errors=vErrors;return errors===0}validate62.evaluated={"dynamicProps":false,
"dynamicItems":false};function validate61(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;
const evaluated0=validate61.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data==
"object"&&!Array.isArray(data)){for(const key0 in data){if(!(key0==="delimiter"||key0==="quote"||key0==="comment"||key0==="header"||key0==="columns"||key0==="nu\
lls")){const err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addit\
ional properties"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}if(data.delimiter!==void 0){if(!validate62(data.delimiter,{instancePath:instancePath+
"/delimiter",parentData:data,parentDataProperty:"delimiter",rootData,dynamicAnchors})){vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors);
errors=vErrors.length}}if(data.quote!==void 0){if(!validate62(data.quote,{instancePath:instancePath+"/quote",parentData:data,parentDataProperty:"quote",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors);errors=vErrors.length}}if(data.comment!==void 0){if(!validate62(data.
comment,{instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData,dynamicAnchors})){vErrors=vErrors===null?validate62.errors:vErrors.
concat(validate62.errors);errors=vErrors.length}}if(data.header!==void 0){if(typeof data.header!=="boolean"){const err1={instancePath:instancePath+"/header",schemaPath:"\
#/properties/header/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}
if(data.columns!==void 0){let data4=data.columns;if(Array.isArray(data4)){if(data4.length>1e4){const err2={instancePath:instancePath+"/columns",schemaPath:"#/pr\
operties/columns/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(
err2)}errors++}if(data4.length<1){const err3={instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}const len0=data4.length;for(let i0=0;i0<len0;i0++){
let data5=data4[i0];if(typeof data5==="string"){if(func2(data5)>256){const err4={instancePath:instancePath+"/columns/"+i0,schemaPath:"#/properties/columns/items\
/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}
if(func2(data5)<1){const err5={instancePath:instancePath+"/columns/"+i0,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}else{const err6={instancePath:instancePath+"/columns\
/"+i0,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err6]}else{vErrors.
push(err6)}errors++}}let i1=data4.length;let j0;if(i1>1){const indices0={};for(;i1--;){let item0=data4[i1];if(typeof item0!=="string"){continue}if(typeof indices0[item0]==
"number"){j0=indices0[item0];const err7={instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},
message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++;break}indices0[item0]=
i1}}}else{const err8={instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be array"};
if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}if(data.nulls!==void 0){let data6=data.nulls;if(Array.isArray(data6)){if(data6.length>32){const err9={
instancePath:instancePath+"/nulls",schemaPath:"#/properties/nulls/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have more than 32 items"};if(vErrors===
null){vErrors=[err9]}else{vErrors.push(err9)}errors++}if(data6.length<1){const err10={instancePath:instancePath+"/nulls",schemaPath:"#/properties/nulls/minItems",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}const len1=data6.
length;for(let i2=0;i2<len1;i2++){let data7=data6[i2];if(typeof data7==="string"){if(func2(data7)>64){const err11={instancePath:instancePath+"/nulls/"+i2,schemaPath:"\
#/properties/nulls/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};if(vErrors===null){vErrors=[err11]}else{
vErrors.push(err11)}errors++}}else{const err12={instancePath:instancePath+"/nulls/"+i2,schemaPath:"#/properties/nulls/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}}let i3=data6.length;let j1;if(i3>1){const indices1={};for(;i3--;){
let item1=data6[i3];if(typeof item1!=="string"){continue}if(typeof indices1[item1]=="number"){j1=indices1[item1];const err13={instancePath:instancePath+"/nulls",
schemaPath:"#/properties/nulls/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are iden\
tical)"};if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}errors++;break}indices1[item1]=i3}}}else{const err14={instancePath:instancePath+"/nulls",schemaPath:"\
#/properties/nulls/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}}}else{
const err15={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err15]}else{vErrors.push(
err15)}errors++}validate61.errors=vErrors;return errors===0}validate61.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};var schema28={"descrip\
tion":"One check of a data set as a whole. `check` says which; it decides what other keys may stand beside it.","type":"object","additionalProperties":false,"re\
quired":["check"],"properties":{"check":{"description":"Which check: `row-count` rows of the data set; `null-share` share of empty values; `range` every value b\
etween two bounds; `quantile`, `mean`, `sum`, `standard-deviation` one number over the column's numbers; `distinct` how many different values; `categories` whic\
h values there are; `balance` share of the rarest and the most frequent value; `freshness` age of the newest date; `unique` no key twice; `duplicate-rows` no wh\
ole row twice; `references` every key stands in another data set; `leakage` no key or row of another data set; `monotonic` values only rise or only fall; `value\
s` tolerates a share of rows that break the column's row rules.","enum":["row-count","null-share","range","quantile","mean","sum","standard-deviation","distinct",
"categories","balance","freshness","unique","duplicate-rows","references","leakage","monotonic","values"],"examples":["unique"]},"name":{"description":"What the\
 check is called in reports. Made from its kind and columns when left out.","type":"string","minLength":1,"maxLength":128,"examples":["ids are unique"]},"severi\
ty":{"description":"`error` blocks, `warn` is only shown.","enum":["error","warn"],"default":"error","examples":["warn"]},"column":{"$ref":"#/$defs/column","des\
cription":"The column it is about.","examples":["age"]},"columns":{"$ref":"#/$defs/columns","description":"The columns that make the key together. A row with an\
 empty value in one of them has no key. `leakage` compares whole rows without it.","examples":[["user_id","day"]]},"min":{"description":"Smallest value allowed.\
 Shares go from 0 to 1. For `range` of a date column also a date or a moment.","anyOf":[{"type":"number"},{"$ref":"#/$defs/moment"}],"examples":[1e3,"2020-01-01"]},
"max":{"description":"Largest value allowed. Shares go from 0 to 1. For `range` of a date column also a date or a moment.","anyOf":[{"type":"number"},{"$ref":"#\
/$defs/moment"}],"examples":[.05,"2030-12-31T23:59:59Z"]},"to-base":{"description":"Rows as a multiple of the rows of the base version: 0.9 is ten per cent fewe\
r. Not judged when there is no base.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"Smallest multiple allow\
ed.","type":"number","minimum":0,"examples":[.9]},"max":{"description":"Largest multiple allowed.","type":"number","minimum":0,"examples":[1.5]}},"examples":[{"\
min":.9,"max":1.5}]},"mostly":{"$ref":"#/$defs/share","description":"Least share of values or keys that must be right: 0.99 tolerates one offence in a hundred.",
"default":1,"examples":[.99]},"quantile":{"$ref":"#/$defs/share","description":"Which quantile: 0.5 is the median.","examples":[.99]},"expected":{"description":"\
The values that are expected. Those of the base version when left out.","type":"array","minItems":1,"maxItems":4096,"uniqueItems":true,"items":{"type":["string",
"number","boolean"]},"examples":[["US","GB"]]},"allow-new":{"description":"Whether values may occur that are not expected.","type":"boolean","default":false,"ex\
amples":[true]},"allow-missing":{"description":"Whether expected values may be absent.","type":"boolean","default":true,"examples":[false]},"min-share":{"$ref":"\
#/$defs/share","description":"Least share of every value among those that are not empty.","examples":[.05]},"max-share":{"$ref":"#/$defs/share","description":"L\
argest share: of the most frequent value (`balance`), of rows that repeat an earlier one (`duplicate-rows`, 0 when left out), of rows that stand in the other da\
ta set too (`leakage`, 0 when left out).","examples":[0]},"max-age":{"$ref":"#/$defs/duration","description":"How old the newest value may be. A date without ti\
me counts as the start of its day in UTC.","examples":["7d"]},"max-ahead":{"$ref":"#/$defs/duration","description":"How far the newest value may lie in the futu\
re.","default":"1d","examples":["1h"]},"to":{"description":"Where the keys must stand.","type":"object","additionalProperties":false,"required":["dataset"],"pro\
perties":{"dataset":{"$ref":"#/$defs/dataset","description":"Name of a data set of the same model.","examples":["countries"]},"columns":{"$ref":"#/$defs/columns",
"description":"Its columns, in the order of `columns`. The same names when left out.","examples":[["code"]]}},"examples":[{"dataset":"countries","columns":["cod\
e"]}]},"from":{"description":"The data set that must not overlap with this one.","type":"object","additionalProperties":false,"required":["dataset"],"properties":{
"dataset":{"$ref":"#/$defs/dataset","description":"Name of a data set of the same model.","examples":["test"]},"columns":{"$ref":"#/$defs/columns","description":"\
Its columns, in the order of `columns`. The same names when left out.","examples":[["id"]]}},"examples":[{"dataset":"test"}]},"direction":{"description":"Which \
way the values go from row to row.","enum":["increasing","decreasing"],"default":"increasing","examples":["increasing"]},"strict":{"description":"Whether equal \
neighbours are wrong too.","type":"boolean","default":false,"examples":[true]},"rules":{"description":"Keywords of the row schema whose breaches are tolerated. \
All of the column when left out.","type":"array","minItems":1,"maxItems":32,"uniqueItems":true,"items":{"enum":["type","enum","const","minimum","maximum","exclu\
siveMinimum","exclusiveMaximum","multipleOf","minLength","maxLength","pattern","format","required","minItems","maxItems","uniqueItems","contains","minProperties",
"maxProperties","dependentRequired","additionalProperties","unevaluatedProperties","unevaluatedItems","not","anyOf","oneOf"]},"examples":[["minimum","maximum"]]}},
"allOf":[{"if":{"required":["check"],"properties":{"check":{"const":"row-count"}}},"then":{"propertyNames":{"enum":["check","name","severity","min","max","to-ba\
se"]},"properties":{"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0}}}},{"if":{"required":["check"],"properties":{"check":{"const":"nul\
l-share"}}},"then":{"required":["column"],"propertyNames":{"enum":["check","name","severity","column","min","max"]},"properties":{"min":{"$ref":"#/$defs/share"},
"max":{"$ref":"#/$defs/share"}}}},{"if":{"required":["check"],"properties":{"check":{"const":"range"}}},"then":{"required":["column"],"propertyNames":{"enum":["\
check","name","severity","column","min","max","mostly"]}}},{"if":{"required":["check"],"properties":{"check":{"const":"quantile"}}},"then":{"required":["column",
"quantile"],"propertyNames":{"enum":["check","name","severity","column","quantile","min","max"]},"properties":{"min":{"type":"number"},"max":{"type":"number"}}}},
{"if":{"required":["check"],"properties":{"check":{"const":"mean"}}},"then":{"required":["column"],"propertyNames":{"enum":["check","name","severity","column","\
min","max"]},"properties":{"min":{"type":"number"},"max":{"type":"number"}}}},{"if":{"required":["check"],"properties":{"check":{"const":"sum"}}},"then":{"requi\
red":["column"],"propertyNames":{"enum":["check","name","severity","column","min","max"]},"properties":{"min":{"type":"number"},"max":{"type":"number"}}}},{"if":{
"required":["check"],"properties":{"check":{"const":"standard-deviation"}}},"then":{"required":["column"],"propertyNames":{"enum":["check","name","severity","co\
lumn","min","max"]},"properties":{"min":{"type":"number"},"max":{"type":"number"}}}},{"if":{"required":["check"],"properties":{"check":{"const":"distinct"}}},"t\
hen":{"required":["column"],"propertyNames":{"enum":["check","name","severity","column","min","max"]},"properties":{"min":{"type":"integer","minimum":0},"max":{
"type":"integer","minimum":0}}}},{"if":{"required":["check"],"properties":{"check":{"const":"categories"}}},"then":{"required":["column"],"propertyNames":{"enum":[
"check","name","severity","column","expected","allow-new","allow-missing","min-share"]}}},{"if":{"required":["check"],"properties":{"check":{"const":"balance"}}},
"then":{"required":["column"],"propertyNames":{"enum":["check","name","severity","column","min-share","max-share"]}}},{"if":{"required":["check"],"properties":{
"check":{"const":"freshness"}}},"then":{"required":["column","max-age"],"propertyNames":{"enum":["check","name","severity","column","max-age","max-ahead"]}}},{"\
if":{"required":["check"],"properties":{"check":{"const":"unique"}}},"then":{"required":["columns"],"propertyNames":{"enum":["check","name","severity","columns",
"mostly"]}}},{"if":{"required":["check"],"properties":{"check":{"const":"duplicate-rows"}}},"then":{"propertyNames":{"enum":["check","name","severity","max-shar\
e"]}}},{"if":{"required":["check"],"properties":{"check":{"const":"references"}}},"then":{"required":["columns","to"],"propertyNames":{"enum":["check","name","s\
everity","columns","to","mostly"]}}},{"if":{"required":["check"],"properties":{"check":{"const":"leakage"}}},"then":{"required":["from"],"propertyNames":{"enum":[
"check","name","severity","from","columns","max-share"]}}},{"if":{"required":["check"],"properties":{"check":{"const":"monotonic"}}},"then":{"required":["column"],
"propertyNames":{"enum":["check","name","severity","column","direction","strict","mostly"]}}},{"if":{"required":["check"],"properties":{"check":{"const":"values"}}},
"then":{"required":["column","mostly"],"propertyNames":{"enum":["check","name","severity","column","mostly","rules"]}}}],"examples":[{"check":"row-count","min":1e3,
"to-base":{"min":.9,"max":1.5}},{"check":"null-share","column":"age","max":.05},{"check":"range","column":"price","min":0,"mostly":.999},{"check":"quantile","co\
lumn":"price","quantile":.99,"max":500},{"check":"mean","column":"price","min":10,"max":30},{"check":"sum","column":"weight","min":1},{"check":"standard-deviati\
on","column":"score","min":.1},{"check":"distinct","column":"user_id","min":100},{"check":"categories","column":"country","expected":["US","GB"],"allow-new":false},
{"check":"balance","column":"label","min-share":.05},{"check":"freshness","column":"event_ts","max-age":"7d"},{"check":"unique","columns":["user_id","day"],"sev\
erity":"warn","mostly":.99},{"check":"duplicate-rows","max-share":0},{"check":"references","columns":["country"],"to":{"dataset":"countries","columns":["code"]}},
{"check":"leakage","columns":["id"],"from":{"dataset":"test","columns":["id"]}},{"check":"monotonic","column":"event_ts","direction":"increasing","strict":false},
{"check":"values","column":"age","rules":["minimum"],"mostly":.99}]};function validate70(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate70.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data=="number"&&isFinite(data)){if(data>
1||isNaN(data)){const err0={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};if(vErrors===null){vErrors=
[err0]}else{vErrors.push(err0)}errors++}if(data<0||isNaN(data)){const err1={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate70.errors=vErrors;return errors===0}validate70.
evaluated={"dynamicProps":false,"dynamicItems":false};function validate73(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate73.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func2(data)>256){
const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};if(vErrors===null){vErrors=
[err0]}else{vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate73.errors=vErrors;return errors===
0}validate73.evaluated={"dynamicProps":false,"dynamicItems":false};var func0=require_equal().default;function validate75(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate75.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(Array.
isArray(data)){if(data.length>64){const err0={instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 item\
s"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.length<1){const err1={instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}const len0=data.length;for(let i0=0;i0<len0;i0++){
if(!validate73(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors})){vErrors=vErrors===null?validate73.errors:
vErrors.concat(validate73.errors);errors=vErrors.length}}let i1=data.length;let j0;if(i1>1){outer0:for(;i1--;){for(j0=i1;j0--;){if(func0(data[i1],data[j0])){const err2={
instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identica\
l)"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++;break outer0}}}}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate75.errors=vErrors;return errors===0}validate75.
evaluated={"items":true,"dynamicProps":false,"dynamicItems":false};var pattern6=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","u");function validate78(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate78.evaluated;if(evaluated0.dynamicProps){
evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func2(data)>40){const err0={instancePath,schemaPath:"#\
/maxLength",keyword:"maxLength",params:{limit:40},message:"must NOT have more than 40 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}
if(!pattern6.test(data)){const err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]\
{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9\
]{2}:[0-9]{2}))?$"'};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate78.errors=vErrors;return errors===0}validate78.
evaluated={"dynamicProps":false,"dynamicItems":false};var pattern7=new RegExp("^[1-9][0-9]{0,5}(s|m|h|d)$","u");function validate85(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate85.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=
void 0}if(typeof data==="string"){if(!pattern7.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,5}(s\
|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,5}(s|m|h|d)$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate85.
errors=vErrors;return errors===0}validate85.evaluated={"dynamicProps":false,"dynamicItems":false};function validate88(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate88.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(!pattern3.test(data)){
const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]\
([a-z0-9-]{0,61}[a-z0-9])?$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate88.errors=vErrors;return errors===
0}validate88.evaluated={"dynamicProps":false,"dynamicItems":false};function validate95(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate95.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=
void 0}const _errs2=errors;let valid1=true;const _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.check===void 0&&(missing0=
"check")){const err0={};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}else{if(data.check!==void 0){if("row-count"!==data.check){const err1={};
if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}}}var _valid0=_errs3===errors;errors=_errs2;if(vErrors!==null){if(_errs2){vErrors.length=_errs2}else{
vErrors=null}}if(_valid0){const _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){for(const key0 in data){const _errs6=errors;if(!(key0==="che\
ck"||key0==="name"||key0==="severity"||key0==="min"||key0==="max"||key0==="to-base")){const err2={instancePath,schemaPath:"#/allOf/0/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:schema28.allOf[0].then.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};if(vErrors===null){
vErrors=[err2]}else{vErrors.push(err2)}errors++}var valid3=_errs6===errors;if(!valid3){const err3={instancePath,schemaPath:"#/allOf/0/then/propertyNames",keyword:"\
propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}if(data.min!==
void 0){let data1=data.min;if(!(typeof data1=="number"&&(!(data1%1)&&!isNaN(data1))&&isFinite(data1))){const err4={instancePath:instancePath+"/min",schemaPath:"\
#/allOf/0/then/properties/min/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}
errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1<0||isNaN(data1)){const err5={instancePath:instancePath+"/min",schemaPath:"#/allOf/0/then/propertie\
s/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}}if(data.
max!==void 0){let data2=data.max;if(!(typeof data2=="number"&&(!(data2%1)&&!isNaN(data2))&&isFinite(data2))){const err6={instancePath:instancePath+"/max",schemaPath:"\
#/allOf/0/then/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}
errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2<0||isNaN(data2)){const err7={instancePath:instancePath+"/max",schemaPath:"#/allOf/0/then/propertie\
s/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}}}
var _valid0=_errs5===errors;valid1=_valid0;if(valid1){var props0={};props0.min=true;props0.max=true;props0.check=true}}if(!valid1){const err8={instancePath,schemaPath:"\
#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}
const _errs12=errors;let valid5=true;const _errs13=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.check===void 0&&(missing1="\
check")){const err9={};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}else{if(data.check!==void 0){if("null-share"!==data.check){const err10={};
if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}}}var _valid1=_errs13===errors;errors=_errs12;if(vErrors!==null){if(_errs12){vErrors.length=
_errs12}else{vErrors=null}}if(_valid1){const _errs15=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.column===void 0){const err11={instancePath,
schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"column"},message:"must have required property 'column'"};if(vErrors===null){vErrors=
[err11]}else{vErrors.push(err11)}errors++}for(const key1 in data){const _errs16=errors;if(!(key1==="check"||key1==="name"||key1==="severity"||key1==="column"||key1===
"min"||key1==="max")){const err12={instancePath,schemaPath:"#/allOf/1/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema28.allOf[1].then.propertyNames.
enum},message:"must be equal to one of the allowed values",propertyName:key1};if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}var valid7=_errs16===
errors;if(!valid7){const err13={instancePath,schemaPath:"#/allOf/1/then/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name\
 must be valid"};if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}errors++}}if(data.min!==void 0){if(!validate70(data.min,{instancePath:instancePath+
"/min",parentData:data,parentDataProperty:"min",rootData,dynamicAnchors})){vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors);errors=vErrors.
length}}if(data.max!==void 0){if(!validate70(data.max,{instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate70.errors:vErrors.concat(validate70.errors);errors=vErrors.length}}}var _valid1=_errs15===errors;valid5=_valid1;if(valid5){var props1={};
props1.min=true;props1.max=true;props1.check=true}}if(!valid5){const err14={instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}if(props0!==true&&props1!==void 0){if(props1===true){props0=true}else{
props0=props0||{};Object.assign(props0,props1)}}const _errs20=errors;let valid9=true;const _errs21=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing2;if(data.check===void 0&&(missing2="check")){const err15={};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}else{if(data.check!==
void 0){if("range"!==data.check){const err16={};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}}}}var _valid2=_errs21===errors;errors=_errs20;
if(vErrors!==null){if(_errs20){vErrors.length=_errs20}else{vErrors=null}}if(_valid2){const _errs23=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.column===void 0){const err17={instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:"column"},message:"must have \
required property 'column'"};if(vErrors===null){vErrors=[err17]}else{vErrors.push(err17)}errors++}for(const key2 in data){const _errs24=errors;if(!(key2==="chec\
k"||key2==="name"||key2==="severity"||key2==="column"||key2==="min"||key2==="max"||key2==="mostly")){const err18={instancePath,schemaPath:"#/allOf/2/then/proper\
tyNames/enum",keyword:"enum",params:{allowedValues:schema28.allOf[2].then.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key2};
if(vErrors===null){vErrors=[err18]}else{vErrors.push(err18)}errors++}var valid11=_errs24===errors;if(!valid11){const err19={instancePath,schemaPath:"#/allOf/2/t\
hen/propertyNames",keyword:"propertyNames",params:{propertyName:key2},message:"property name must be valid"};if(vErrors===null){vErrors=[err19]}else{vErrors.push(
err19)}errors++}}}var _valid2=_errs23===errors;valid9=_valid2}if(!valid9){const err20={instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err20]}else{vErrors.push(err20)}errors++}if(props0!==true){props0=props0||{};props0.check=
true}const _errs26=errors;let valid12=true;const _errs27=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.check===void 0&&(missing3=
"check")){const err21={};if(vErrors===null){vErrors=[err21]}else{vErrors.push(err21)}errors++}else{if(data.check!==void 0){if("quantile"!==data.check){const err22={};
if(vErrors===null){vErrors=[err22]}else{vErrors.push(err22)}errors++}}}}var _valid3=_errs27===errors;errors=_errs26;if(vErrors!==null){if(_errs26){vErrors.length=
_errs26}else{vErrors=null}}if(_valid3){const _errs29=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.column===void 0){const err23={instancePath,
schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty:"column"},message:"must have required property 'column'"};if(vErrors===null){vErrors=
[err23]}else{vErrors.push(err23)}errors++}if(data.quantile===void 0){const err24={instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty:"\
quantile"},message:"must have required property 'quantile'"};if(vErrors===null){vErrors=[err24]}else{vErrors.push(err24)}errors++}for(const key3 in data){const _errs30=errors;
if(!(key3==="check"||key3==="name"||key3==="severity"||key3==="column"||key3==="quantile"||key3==="min"||key3==="max")){const err25={instancePath,schemaPath:"#/\
allOf/3/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema28.allOf[3].then.propertyNames.enum},message:"must be equal to one of the allowed va\
lues",propertyName:key3};if(vErrors===null){vErrors=[err25]}else{vErrors.push(err25)}errors++}var valid14=_errs30===errors;if(!valid14){const err26={instancePath,
schemaPath:"#/allOf/3/then/propertyNames",keyword:"propertyNames",params:{propertyName:key3},message:"property name must be valid"};if(vErrors===null){vErrors=[
err26]}else{vErrors.push(err26)}errors++}}if(data.min!==void 0){let data8=data.min;if(!(typeof data8=="number"&&isFinite(data8))){const err27={instancePath:instancePath+
"/min",schemaPath:"#/allOf/3/then/properties/min/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err27]}else{vErrors.
push(err27)}errors++}}if(data.max!==void 0){let data9=data.max;if(!(typeof data9=="number"&&isFinite(data9))){const err28={instancePath:instancePath+"/max",schemaPath:"\
#/allOf/3/then/properties/max/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err28]}else{vErrors.push(err28)}
errors++}}}var _valid3=_errs29===errors;valid12=_valid3;if(valid12){var props2={};props2.min=true;props2.max=true;props2.check=true}}if(!valid12){const err29={instancePath,
schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err29]}else{vErrors.push(err29)}
errors++}if(props0!==true&&props2!==void 0){if(props2===true){props0=true}else{props0=props0||{};Object.assign(props0,props2)}}const _errs36=errors;let valid16=true;
const _errs37=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing4;if(data.check===void 0&&(missing4="check")){const err30={};if(vErrors===
null){vErrors=[err30]}else{vErrors.push(err30)}errors++}else{if(data.check!==void 0){if("mean"!==data.check){const err31={};if(vErrors===null){vErrors=[err31]}else{
vErrors.push(err31)}errors++}}}}var _valid4=_errs37===errors;errors=_errs36;if(vErrors!==null){if(_errs36){vErrors.length=_errs36}else{vErrors=null}}if(_valid4){
const _errs39=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.column===void 0){const err32={instancePath,schemaPath:"#/allOf/4/then/require\
d",keyword:"required",params:{missingProperty:"column"},message:"must have required property 'column'"};if(vErrors===null){vErrors=[err32]}else{vErrors.push(err32)}
errors++}for(const key4 in data){const _errs40=errors;if(!(key4==="check"||key4==="name"||key4==="severity"||key4==="column"||key4==="min"||key4==="max")){const err33={
instancePath,schemaPath:"#/allOf/4/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema28.allOf[4].then.propertyNames.enum},message:"must be equ\
al to one of the allowed values",propertyName:key4};if(vErrors===null){vErrors=[err33]}else{vErrors.push(err33)}errors++}var valid18=_errs40===errors;if(!valid18){
const err34={instancePath,schemaPath:"#/allOf/4/then/propertyNames",keyword:"propertyNames",params:{propertyName:key4},message:"property name must be valid"};if(vErrors===
null){vErrors=[err34]}else{vErrors.push(err34)}errors++}}if(data.min!==void 0){let data11=data.min;if(!(typeof data11=="number"&&isFinite(data11))){const err35={
instancePath:instancePath+"/min",schemaPath:"#/allOf/4/then/properties/min/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){
vErrors=[err35]}else{vErrors.push(err35)}errors++}}if(data.max!==void 0){let data12=data.max;if(!(typeof data12=="number"&&isFinite(data12))){const err36={instancePath:instancePath+
"/max",schemaPath:"#/allOf/4/then/properties/max/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err36]}else{vErrors.
push(err36)}errors++}}}var _valid4=_errs39===errors;valid16=_valid4;if(valid16){var props3={};props3.min=true;props3.max=true;props3.check=true}}if(!valid16){const err37={
instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err37]}else{vErrors.
push(err37)}errors++}if(props0!==true&&props3!==void 0){if(props3===true){props0=true}else{props0=props0||{};Object.assign(props0,props3)}}const _errs46=errors;
let valid20=true;const _errs47=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing5;if(data.check===void 0&&(missing5="check")){const err38={};
if(vErrors===null){vErrors=[err38]}else{vErrors.push(err38)}errors++}else{if(data.check!==void 0){if("sum"!==data.check){const err39={};if(vErrors===null){vErrors=
[err39]}else{vErrors.push(err39)}errors++}}}}var _valid5=_errs47===errors;errors=_errs46;if(vErrors!==null){if(_errs46){vErrors.length=_errs46}else{vErrors=null}}
if(_valid5){const _errs49=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.column===void 0){const err40={instancePath,schemaPath:"#/allOf/5/\
then/required",keyword:"required",params:{missingProperty:"column"},message:"must have required property 'column'"};if(vErrors===null){vErrors=[err40]}else{vErrors.
push(err40)}errors++}for(const key5 in data){const _errs50=errors;if(!(key5==="check"||key5==="name"||key5==="severity"||key5==="column"||key5==="min"||key5==="\
max")){const err41={instancePath,schemaPath:"#/allOf/5/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema28.allOf[5].then.propertyNames.enum},
message:"must be equal to one of the allowed values",propertyName:key5};if(vErrors===null){vErrors=[err41]}else{vErrors.push(err41)}errors++}var valid22=_errs50===
errors;if(!valid22){const err42={instancePath,schemaPath:"#/allOf/5/then/propertyNames",keyword:"propertyNames",params:{propertyName:key5},message:"property nam\
e must be valid"};if(vErrors===null){vErrors=[err42]}else{vErrors.push(err42)}errors++}}if(data.min!==void 0){let data14=data.min;if(!(typeof data14=="number"&&
isFinite(data14))){const err43={instancePath:instancePath+"/min",schemaPath:"#/allOf/5/then/properties/min/type",keyword:"type",params:{type:"number"},message:"\
must be number"};if(vErrors===null){vErrors=[err43]}else{vErrors.push(err43)}errors++}}if(data.max!==void 0){let data15=data.max;if(!(typeof data15=="number"&&isFinite(
data15))){const err44={instancePath:instancePath+"/max",schemaPath:"#/allOf/5/then/properties/max/type",keyword:"type",params:{type:"number"},message:"must be n\
umber"};if(vErrors===null){vErrors=[err44]}else{vErrors.push(err44)}errors++}}}var _valid5=_errs49===errors;valid20=_valid5;if(valid20){var props4={};props4.min=
true;props4.max=true;props4.check=true}}if(!valid20){const err45={instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword:"then"},message:'mu\
st match "then" schema'};if(vErrors===null){vErrors=[err45]}else{vErrors.push(err45)}errors++}if(props0!==true&&props4!==void 0){if(props4===true){props0=true}else{
props0=props0||{};Object.assign(props0,props4)}}const _errs56=errors;let valid24=true;const _errs57=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing6;if(data.check===void 0&&(missing6="check")){const err46={};if(vErrors===null){vErrors=[err46]}else{vErrors.push(err46)}errors++}else{if(data.check!==
void 0){if("standard-deviation"!==data.check){const err47={};if(vErrors===null){vErrors=[err47]}else{vErrors.push(err47)}errors++}}}}var _valid6=_errs57===errors;
errors=_errs56;if(vErrors!==null){if(_errs56){vErrors.length=_errs56}else{vErrors=null}}if(_valid6){const _errs59=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)){if(data.column===void 0){const err48={instancePath,schemaPath:"#/allOf/6/then/required",keyword:"required",params:{missingProperty:"column"},message:"\
must have required property 'column'"};if(vErrors===null){vErrors=[err48]}else{vErrors.push(err48)}errors++}for(const key6 in data){const _errs60=errors;if(!(key6===
"check"||key6==="name"||key6==="severity"||key6==="column"||key6==="min"||key6==="max")){const err49={instancePath,schemaPath:"#/allOf/6/then/propertyNames/enum",
keyword:"enum",params:{allowedValues:schema28.allOf[6].then.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key6};if(vErrors===
null){vErrors=[err49]}else{vErrors.push(err49)}errors++}var valid26=_errs60===errors;if(!valid26){const err50={instancePath,schemaPath:"#/allOf/6/then/propertyN\
ames",keyword:"propertyNames",params:{propertyName:key6},message:"property name must be valid"};if(vErrors===null){vErrors=[err50]}else{vErrors.push(err50)}errors++}}
if(data.min!==void 0){let data17=data.min;if(!(typeof data17=="number"&&isFinite(data17))){const err51={instancePath:instancePath+"/min",schemaPath:"#/allOf/6/t\
hen/properties/min/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err51]}else{vErrors.push(err51)}errors++}}if(data.
max!==void 0){let data18=data.max;if(!(typeof data18=="number"&&isFinite(data18))){const err52={instancePath:instancePath+"/max",schemaPath:"#/allOf/6/then/prop\
erties/max/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err52]}else{vErrors.push(err52)}errors++}}}var _valid6=_errs59===
errors;valid24=_valid6;if(valid24){var props5={};props5.min=true;props5.max=true;props5.check=true}}if(!valid24){const err53={instancePath,schemaPath:"#/allOf/6\
/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err53]}else{vErrors.push(err53)}errors++}if(props0!==
true&&props5!==void 0){if(props5===true){props0=true}else{props0=props0||{};Object.assign(props0,props5)}}const _errs66=errors;let valid28=true;const _errs67=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing7;if(data.check===void 0&&(missing7="check")){const err54={};if(vErrors===null){vErrors=[err54]}else{
vErrors.push(err54)}errors++}else{if(data.check!==void 0){if("distinct"!==data.check){const err55={};if(vErrors===null){vErrors=[err55]}else{vErrors.push(err55)}
errors++}}}}var _valid7=_errs67===errors;errors=_errs66;if(vErrors!==null){if(_errs66){vErrors.length=_errs66}else{vErrors=null}}if(_valid7){const _errs69=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.column===void 0){const err56={instancePath,schemaPath:"#/allOf/7/then/required",keyword:"required",
params:{missingProperty:"column"},message:"must have required property 'column'"};if(vErrors===null){vErrors=[err56]}else{vErrors.push(err56)}errors++}for(const key7 in data){
const _errs70=errors;if(!(key7==="check"||key7==="name"||key7==="severity"||key7==="column"||key7==="min"||key7==="max")){const err57={instancePath,schemaPath:"\
#/allOf/7/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema28.allOf[7].then.propertyNames.enum},message:"must be equal to one of the allowed \
values",propertyName:key7};if(vErrors===null){vErrors=[err57]}else{vErrors.push(err57)}errors++}var valid30=_errs70===errors;if(!valid30){const err58={instancePath,
schemaPath:"#/allOf/7/then/propertyNames",keyword:"propertyNames",params:{propertyName:key7},message:"property name must be valid"};if(vErrors===null){vErrors=[
err58]}else{vErrors.push(err58)}errors++}}if(data.min!==void 0){let data20=data.min;if(!(typeof data20=="number"&&(!(data20%1)&&!isNaN(data20))&&isFinite(data20))){
const err59={instancePath:instancePath+"/min",schemaPath:"#/allOf/7/then/properties/min/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
if(vErrors===null){vErrors=[err59]}else{vErrors.push(err59)}errors++}if(typeof data20=="number"&&isFinite(data20)){if(data20<0||isNaN(data20)){const err60={instancePath:instancePath+
"/min",schemaPath:"#/allOf/7/then/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=
[err60]}else{vErrors.push(err60)}errors++}}}if(data.max!==void 0){let data21=data.max;if(!(typeof data21=="number"&&(!(data21%1)&&!isNaN(data21))&&isFinite(data21))){
const err61={instancePath:instancePath+"/max",schemaPath:"#/allOf/7/then/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
if(vErrors===null){vErrors=[err61]}else{vErrors.push(err61)}errors++}if(typeof data21=="number"&&isFinite(data21)){if(data21<0||isNaN(data21)){const err62={instancePath:instancePath+
"/max",schemaPath:"#/allOf/7/then/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=
[err62]}else{vErrors.push(err62)}errors++}}}}var _valid7=_errs69===errors;valid28=_valid7;if(valid28){var props6={};props6.min=true;props6.max=true;props6.check=
true}}if(!valid28){const err63={instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===
null){vErrors=[err63]}else{vErrors.push(err63)}errors++}if(props0!==true&&props6!==void 0){if(props6===true){props0=true}else{props0=props0||{};Object.assign(props0,
props6)}}const _errs76=errors;let valid32=true;const _errs77=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing8;if(data.check===void 0&&(missing8=
"check")){const err64={};if(vErrors===null){vErrors=[err64]}else{vErrors.push(err64)}errors++}else{if(data.check!==void 0){if("categories"!==data.check){const err65={};
if(vErrors===null){vErrors=[err65]}else{vErrors.push(err65)}errors++}}}}var _valid8=_errs77===errors;errors=_errs76;if(vErrors!==null){if(_errs76){vErrors.length=
_errs76}else{vErrors=null}}if(_valid8){const _errs79=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.column===void 0){const err66={instancePath,
schemaPath:"#/allOf/8/then/required",keyword:"required",params:{missingProperty:"column"},message:"must have required property 'column'"};if(vErrors===null){vErrors=
[err66]}else{vErrors.push(err66)}errors++}for(const key8 in data){const _errs80=errors;if(!(key8==="check"||key8==="name"||key8==="severity"||key8==="column"||key8===
"expected"||key8==="allow-new"||key8==="allow-missing"||key8==="min-share")){const err67={instancePath,schemaPath:"#/allOf/8/then/propertyNames/enum",keyword:"e\
num",params:{allowedValues:schema28.allOf[8].then.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key8};if(vErrors===null){
vErrors=[err67]}else{vErrors.push(err67)}errors++}var valid34=_errs80===errors;if(!valid34){const err68={instancePath,schemaPath:"#/allOf/8/then/propertyNames",
keyword:"propertyNames",params:{propertyName:key8},message:"property name must be valid"};if(vErrors===null){vErrors=[err68]}else{vErrors.push(err68)}errors++}}}
var _valid8=_errs79===errors;valid32=_valid8}if(!valid32){const err69={instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};if(vErrors===null){vErrors=[err69]}else{vErrors.push(err69)}errors++}if(props0!==true){props0=props0||{};props0.check=true}const _errs82=errors;
let valid35=true;const _errs83=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing9;if(data.check===void 0&&(missing9="check")){const err70={};
if(vErrors===null){vErrors=[err70]}else{vErrors.push(err70)}errors++}else{if(data.check!==void 0){if("balance"!==data.check){const err71={};if(vErrors===null){vErrors=
[err71]}else{vErrors.push(err71)}errors++}}}}var _valid9=_errs83===errors;errors=_errs82;if(vErrors!==null){if(_errs82){vErrors.length=_errs82}else{vErrors=null}}
if(_valid9){const _errs85=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.column===void 0){const err72={instancePath,schemaPath:"#/allOf/9/\
then/required",keyword:"required",params:{missingProperty:"column"},message:"must have required property 'column'"};if(vErrors===null){vErrors=[err72]}else{vErrors.
push(err72)}errors++}for(const key9 in data){const _errs86=errors;if(!(key9==="check"||key9==="name"||key9==="severity"||key9==="column"||key9==="min-share"||key9===
"max-share")){const err73={instancePath,schemaPath:"#/allOf/9/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema28.allOf[9].then.propertyNames.
enum},message:"must be equal to one of the allowed values",propertyName:key9};if(vErrors===null){vErrors=[err73]}else{vErrors.push(err73)}errors++}var valid37=_errs86===
errors;if(!valid37){const err74={instancePath,schemaPath:"#/allOf/9/then/propertyNames",keyword:"propertyNames",params:{propertyName:key9},message:"property nam\
e must be valid"};if(vErrors===null){vErrors=[err74]}else{vErrors.push(err74)}errors++}}}var _valid9=_errs85===errors;valid35=_valid9}if(!valid35){const err75={
instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err75]}else{vErrors.
push(err75)}errors++}if(props0!==true){props0=props0||{};props0.check=true}const _errs88=errors;let valid38=true;const _errs89=errors;if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){let missing10;if(data.check===void 0&&(missing10="check")){const err76={};if(vErrors===null){vErrors=[err76]}else{vErrors.push(err76)}
errors++}else{if(data.check!==void 0){if("freshness"!==data.check){const err77={};if(vErrors===null){vErrors=[err77]}else{vErrors.push(err77)}errors++}}}}var _valid10=_errs89===
errors;errors=_errs88;if(vErrors!==null){if(_errs88){vErrors.length=_errs88}else{vErrors=null}}if(_valid10){const _errs91=errors;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.column===void 0){const err78={instancePath,schemaPath:"#/allOf/10/then/required",keyword:"required",params:{missingProperty:"colum\
n"},message:"must have required property 'column'"};if(vErrors===null){vErrors=[err78]}else{vErrors.push(err78)}errors++}if(data["max-age"]===void 0){const err79={
instancePath,schemaPath:"#/allOf/10/then/required",keyword:"required",params:{missingProperty:"max-age"},message:"must have required property 'max-age'"};if(vErrors===
null){vErrors=[err79]}else{vErrors.push(err79)}errors++}for(const key10 in data){const _errs92=errors;if(!(key10==="check"||key10==="name"||key10==="severity"||
key10==="column"||key10==="max-age"||key10==="max-ahead")){const err80={instancePath,schemaPath:"#/allOf/10/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema28.
allOf[10].then.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key10};if(vErrors===null){vErrors=[err80]}else{vErrors.push(
err80)}errors++}var valid40=_errs92===errors;if(!valid40){const err81={instancePath,schemaPath:"#/allOf/10/then/propertyNames",keyword:"propertyNames",params:{propertyName:key10},
message:"property name must be valid"};if(vErrors===null){vErrors=[err81]}else{vErrors.push(err81)}errors++}}}var _valid10=_errs91===errors;valid38=_valid10}if(!valid38){
const err82={instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=
[err82]}else{vErrors.push(err82)}errors++}if(props0!==true){props0=props0||{};props0.check=true}const _errs94=errors;let valid41=true;const _errs95=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing11;if(data.check===void 0&&(missing11="check")){const err83={};if(vErrors===null){vErrors=[err83]}else{vErrors.
push(err83)}errors++}else{if(data.check!==void 0){if("unique"!==data.check){const err84={};if(vErrors===null){vErrors=[err84]}else{vErrors.push(err84)}errors++}}}}
var _valid11=_errs95===errors;errors=_errs94;if(vErrors!==null){if(_errs94){vErrors.length=_errs94}else{vErrors=null}}if(_valid11){const _errs97=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.columns===void 0){const err85={instancePath,schemaPath:"#/allOf/11/then/required",keyword:"required",params:{
missingProperty:"columns"},message:"must have required property 'columns'"};if(vErrors===null){vErrors=[err85]}else{vErrors.push(err85)}errors++}for(const key11 in data){
const _errs98=errors;if(!(key11==="check"||key11==="name"||key11==="severity"||key11==="columns"||key11==="mostly")){const err86={instancePath,schemaPath:"#/all\
Of/11/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema28.allOf[11].then.propertyNames.enum},message:"must be equal to one of the allowed val\
ues",propertyName:key11};if(vErrors===null){vErrors=[err86]}else{vErrors.push(err86)}errors++}var valid43=_errs98===errors;if(!valid43){const err87={instancePath,
schemaPath:"#/allOf/11/then/propertyNames",keyword:"propertyNames",params:{propertyName:key11},message:"property name must be valid"};if(vErrors===null){vErrors=
[err87]}else{vErrors.push(err87)}errors++}}}var _valid11=_errs97===errors;valid41=_valid11}if(!valid41){const err88={instancePath,schemaPath:"#/allOf/11/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err88]}else{vErrors.push(err88)}errors++}if(props0!==true){props0=
props0||{};props0.check=true}const _errs100=errors;let valid44=true;const _errs101=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing12;if(data.
check===void 0&&(missing12="check")){const err89={};if(vErrors===null){vErrors=[err89]}else{vErrors.push(err89)}errors++}else{if(data.check!==void 0){if("duplic\
ate-rows"!==data.check){const err90={};if(vErrors===null){vErrors=[err90]}else{vErrors.push(err90)}errors++}}}}var _valid12=_errs101===errors;errors=_errs100;if(vErrors!==
null){if(_errs100){vErrors.length=_errs100}else{vErrors=null}}if(_valid12){const _errs103=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){for(const key12 in data){
const _errs104=errors;if(!(key12==="check"||key12==="name"||key12==="severity"||key12==="max-share")){const err91={instancePath,schemaPath:"#/allOf/12/then/prop\
ertyNames/enum",keyword:"enum",params:{allowedValues:schema28.allOf[12].then.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key12};
if(vErrors===null){vErrors=[err91]}else{vErrors.push(err91)}errors++}var valid46=_errs104===errors;if(!valid46){const err92={instancePath,schemaPath:"#/allOf/12\
/then/propertyNames",keyword:"propertyNames",params:{propertyName:key12},message:"property name must be valid"};if(vErrors===null){vErrors=[err92]}else{vErrors.
push(err92)}errors++}}}var _valid12=_errs103===errors;valid44=_valid12}if(!valid44){const err93={instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err93]}else{vErrors.push(err93)}errors++}if(props0!==true){props0=props0||{};props0.check=
true}const _errs106=errors;let valid47=true;const _errs107=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing13;if(data.check===void 0&&(missing13=
"check")){const err94={};if(vErrors===null){vErrors=[err94]}else{vErrors.push(err94)}errors++}else{if(data.check!==void 0){if("references"!==data.check){const err95={};
if(vErrors===null){vErrors=[err95]}else{vErrors.push(err95)}errors++}}}}var _valid13=_errs107===errors;errors=_errs106;if(vErrors!==null){if(_errs106){vErrors.length=
_errs106}else{vErrors=null}}if(_valid13){const _errs109=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.columns===void 0){const err96={instancePath,
schemaPath:"#/allOf/13/then/required",keyword:"required",params:{missingProperty:"columns"},message:"must have required property 'columns'"};if(vErrors===null){
vErrors=[err96]}else{vErrors.push(err96)}errors++}if(data.to===void 0){const err97={instancePath,schemaPath:"#/allOf/13/then/required",keyword:"required",params:{
missingProperty:"to"},message:"must have required property 'to'"};if(vErrors===null){vErrors=[err97]}else{vErrors.push(err97)}errors++}for(const key13 in data){
const _errs110=errors;if(!(key13==="check"||key13==="name"||key13==="severity"||key13==="columns"||key13==="to"||key13==="mostly")){const err98={instancePath,schemaPath:"\
#/allOf/13/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema28.allOf[13].then.propertyNames.enum},message:"must be equal to one of the allowe\
d values",propertyName:key13};if(vErrors===null){vErrors=[err98]}else{vErrors.push(err98)}errors++}var valid49=_errs110===errors;if(!valid49){const err99={instancePath,
schemaPath:"#/allOf/13/then/propertyNames",keyword:"propertyNames",params:{propertyName:key13},message:"property name must be valid"};if(vErrors===null){vErrors=
[err99]}else{vErrors.push(err99)}errors++}}}var _valid13=_errs109===errors;valid47=_valid13}if(!valid47){const err100={instancePath,schemaPath:"#/allOf/13/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err100]}else{vErrors.push(err100)}errors++}if(props0!==true){
props0=props0||{};props0.check=true}const _errs112=errors;let valid50=true;const _errs113=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing14;
if(data.check===void 0&&(missing14="check")){const err101={};if(vErrors===null){vErrors=[err101]}else{vErrors.push(err101)}errors++}else{if(data.check!==void 0){
if("leakage"!==data.check){const err102={};if(vErrors===null){vErrors=[err102]}else{vErrors.push(err102)}errors++}}}}var _valid14=_errs113===errors;errors=_errs112;
if(vErrors!==null){if(_errs112){vErrors.length=_errs112}else{vErrors=null}}if(_valid14){const _errs115=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.from===void 0){const err103={instancePath,schemaPath:"#/allOf/14/then/required",keyword:"required",params:{missingProperty:"from"},message:"must have re\
quired property 'from'"};if(vErrors===null){vErrors=[err103]}else{vErrors.push(err103)}errors++}for(const key14 in data){const _errs116=errors;if(!(key14==="che\
ck"||key14==="name"||key14==="severity"||key14==="from"||key14==="columns"||key14==="max-share")){const err104={instancePath,schemaPath:"#/allOf/14/then/propert\
yNames/enum",keyword:"enum",params:{allowedValues:schema28.allOf[14].then.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key14};
if(vErrors===null){vErrors=[err104]}else{vErrors.push(err104)}errors++}var valid52=_errs116===errors;if(!valid52){const err105={instancePath,schemaPath:"#/allOf\
/14/then/propertyNames",keyword:"propertyNames",params:{propertyName:key14},message:"property name must be valid"};if(vErrors===null){vErrors=[err105]}else{vErrors.
push(err105)}errors++}}}var _valid14=_errs115===errors;valid50=_valid14}if(!valid50){const err106={instancePath,schemaPath:"#/allOf/14/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err106]}else{vErrors.push(err106)}errors++}if(props0!==true){props0=props0||
{};props0.check=true}const _errs118=errors;let valid53=true;const _errs119=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing15;if(data.check===
void 0&&(missing15="check")){const err107={};if(vErrors===null){vErrors=[err107]}else{vErrors.push(err107)}errors++}else{if(data.check!==void 0){if("monotonic"!==
data.check){const err108={};if(vErrors===null){vErrors=[err108]}else{vErrors.push(err108)}errors++}}}}var _valid15=_errs119===errors;errors=_errs118;if(vErrors!==
null){if(_errs118){vErrors.length=_errs118}else{vErrors=null}}if(_valid15){const _errs121=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.column===
void 0){const err109={instancePath,schemaPath:"#/allOf/15/then/required",keyword:"required",params:{missingProperty:"column"},message:"must have required proper\
ty 'column'"};if(vErrors===null){vErrors=[err109]}else{vErrors.push(err109)}errors++}for(const key15 in data){const _errs122=errors;if(!(key15==="check"||key15===
"name"||key15==="severity"||key15==="column"||key15==="direction"||key15==="strict"||key15==="mostly")){const err110={instancePath,schemaPath:"#/allOf/15/then/p\
ropertyNames/enum",keyword:"enum",params:{allowedValues:schema28.allOf[15].then.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key15};
if(vErrors===null){vErrors=[err110]}else{vErrors.push(err110)}errors++}var valid55=_errs122===errors;if(!valid55){const err111={instancePath,schemaPath:"#/allOf\
/15/then/propertyNames",keyword:"propertyNames",params:{propertyName:key15},message:"property name must be valid"};if(vErrors===null){vErrors=[err111]}else{vErrors.
push(err111)}errors++}}}var _valid15=_errs121===errors;valid53=_valid15}if(!valid53){const err112={instancePath,schemaPath:"#/allOf/15/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err112]}else{vErrors.push(err112)}errors++}if(props0!==true){props0=props0||
{};props0.check=true}const _errs124=errors;let valid56=true;const _errs125=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing16;if(data.check===
void 0&&(missing16="check")){const err113={};if(vErrors===null){vErrors=[err113]}else{vErrors.push(err113)}errors++}else{if(data.check!==void 0){if("values"!==data.
check){const err114={};if(vErrors===null){vErrors=[err114]}else{vErrors.push(err114)}errors++}}}}var _valid16=_errs125===errors;errors=_errs124;if(vErrors!==null){
if(_errs124){vErrors.length=_errs124}else{vErrors=null}}if(_valid16){const _errs127=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.column===
void 0){const err115={instancePath,schemaPath:"#/allOf/16/then/required",keyword:"required",params:{missingProperty:"column"},message:"must have required proper\
ty 'column'"};if(vErrors===null){vErrors=[err115]}else{vErrors.push(err115)}errors++}if(data.mostly===void 0){const err116={instancePath,schemaPath:"#/allOf/16/\
then/required",keyword:"required",params:{missingProperty:"mostly"},message:"must have required property 'mostly'"};if(vErrors===null){vErrors=[err116]}else{vErrors.
push(err116)}errors++}for(const key16 in data){const _errs128=errors;if(!(key16==="check"||key16==="name"||key16==="severity"||key16==="column"||key16==="mostly"||
key16==="rules")){const err117={instancePath,schemaPath:"#/allOf/16/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema28.allOf[16].then.propertyNames.
enum},message:"must be equal to one of the allowed values",propertyName:key16};if(vErrors===null){vErrors=[err117]}else{vErrors.push(err117)}errors++}var valid58=_errs128===
errors;if(!valid58){const err118={instancePath,schemaPath:"#/allOf/16/then/propertyNames",keyword:"propertyNames",params:{propertyName:key16},message:"property \
name must be valid"};if(vErrors===null){vErrors=[err118]}else{vErrors.push(err118)}errors++}}}var _valid16=_errs127===errors;valid56=_valid16}if(!valid56){const err119={
instancePath,schemaPath:"#/allOf/16/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err119]}else{
vErrors.push(err119)}errors++}if(props0!==true){props0=props0||{};props0.check=true}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.check===void 0){
const err120={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"check"},message:"must have required property 'check'"};if(vErrors===
null){vErrors=[err120]}else{vErrors.push(err120)}errors++}for(const key17 in data){if(!func1.call(schema28.properties,key17)){const err121={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key17},message:"must NOT have additional properties"};if(vErrors===null){vErrors=
[err121]}else{vErrors.push(err121)}errors++}}if(data.check!==void 0){let data31=data.check;if(!(data31==="row-count"||data31==="null-share"||data31==="range"||data31===
"quantile"||data31==="mean"||data31==="sum"||data31==="standard-deviation"||data31==="distinct"||data31==="categories"||data31==="balance"||data31==="freshness"||
data31==="unique"||data31==="duplicate-rows"||data31==="references"||data31==="leakage"||data31==="monotonic"||data31==="values")){const err122={instancePath:instancePath+
"/check",schemaPath:"#/properties/check/enum",keyword:"enum",params:{allowedValues:schema28.properties.check.enum},message:"must be equal to one of the allowed \
values"};if(vErrors===null){vErrors=[err122]}else{vErrors.push(err122)}errors++}}if(data.name!==void 0){let data32=data.name;if(typeof data32==="string"){if(func2(
data32)>128){const err123={instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT h\
ave more than 128 characters"};if(vErrors===null){vErrors=[err123]}else{vErrors.push(err123)}errors++}if(func2(data32)<1){const err124={instancePath:instancePath+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=
[err124]}else{vErrors.push(err124)}errors++}}else{const err125={instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};if(vErrors===null){vErrors=[err125]}else{vErrors.push(err125)}errors++}}if(data.severity!==void 0){let data33=data.severity;if(!(data33===
"error"||data33==="warn")){const err126={instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:schema28.
properties.severity.enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err126]}else{vErrors.push(err126)}errors++}}if(data.
column!==void 0){if(!validate73(data.column,{instancePath:instancePath+"/column",parentData:data,parentDataProperty:"column",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate73.errors:vErrors.concat(validate73.errors);errors=vErrors.length}}if(data.columns!==void 0){if(!validate75(data.columns,{instancePath:instancePath+
"/columns",parentData:data,parentDataProperty:"columns",rootData,dynamicAnchors})){vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors);errors=
vErrors.length}}if(data.min!==void 0){let data36=data.min;const _errs137=errors;let valid60=false;const _errs138=errors;if(!(typeof data36=="number"&&isFinite(data36))){
const err127={instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===
null){vErrors=[err127]}else{vErrors.push(err127)}errors++}var _valid17=_errs138===errors;valid60=valid60||_valid17;const _errs140=errors;if(!validate78(data36,{
instancePath:instancePath+"/min",parentData:data,parentDataProperty:"min",rootData,dynamicAnchors})){vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.
errors);errors=vErrors.length}var _valid17=_errs140===errors;valid60=valid60||_valid17;if(!valid60){const err128={instancePath:instancePath+"/min",schemaPath:"#\
/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors===null){vErrors=[err128]}else{vErrors.push(err128)}errors++}else{
errors=_errs137;if(vErrors!==null){if(_errs137){vErrors.length=_errs137}else{vErrors=null}}}}if(data.max!==void 0){let data37=data.max;const _errs142=errors;let valid61=false;
const _errs143=errors;if(!(typeof data37=="number"&&isFinite(data37))){const err129={instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/0/type",
keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err129]}else{vErrors.push(err129)}errors++}var _valid18=_errs143===errors;
valid61=valid61||_valid18;const _errs145=errors;if(!validate78(data37,{instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors);errors=vErrors.length}var _valid18=_errs145===errors;valid61=valid61||_valid18;if(!valid61){
const err130={instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors===
null){vErrors=[err130]}else{vErrors.push(err130)}errors++}else{errors=_errs142;if(vErrors!==null){if(_errs142){vErrors.length=_errs142}else{vErrors=null}}}}if(data["\
to-base"]!==void 0){let data38=data["to-base"];if(data38&&typeof data38=="object"&&!Array.isArray(data38)){if(Object.keys(data38).length<1){const err131={instancePath:instancePath+
"/to-base",schemaPath:"#/properties/to-base/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};if(vErrors===
null){vErrors=[err131]}else{vErrors.push(err131)}errors++}for(const key18 in data38){if(!(key18==="min"||key18==="max")){const err132={instancePath:instancePath+
"/to-base",schemaPath:"#/properties/to-base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key18},message:"must NOT have additi\
onal properties"};if(vErrors===null){vErrors=[err132]}else{vErrors.push(err132)}errors++}}if(data38.min!==void 0){let data39=data38.min;if(typeof data39=="numbe\
r"&&isFinite(data39)){if(data39<0||isNaN(data39)){const err133={instancePath:instancePath+"/to-base/min",schemaPath:"#/properties/to-base/properties/min/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err133]}else{vErrors.push(err133)}errors++}}else{const err134={
instancePath:instancePath+"/to-base/min",schemaPath:"#/properties/to-base/properties/min/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===
null){vErrors=[err134]}else{vErrors.push(err134)}errors++}}if(data38.max!==void 0){let data40=data38.max;if(typeof data40=="number"&&isFinite(data40)){if(data40<
0||isNaN(data40)){const err135={instancePath:instancePath+"/to-base/max",schemaPath:"#/properties/to-base/properties/max/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err135]}else{vErrors.push(err135)}errors++}}else{const err136={instancePath:instancePath+"/to-b\
ase/max",schemaPath:"#/properties/to-base/properties/max/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err136]}else{
vErrors.push(err136)}errors++}}}else{const err137={instancePath:instancePath+"/to-base",schemaPath:"#/properties/to-base/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};if(vErrors===null){vErrors=[err137]}else{vErrors.push(err137)}errors++}}if(data.mostly!==void 0){if(!validate70(data.mostly,{instancePath:instancePath+
"/mostly",parentData:data,parentDataProperty:"mostly",rootData,dynamicAnchors})){vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors);errors=
vErrors.length}}if(data.quantile!==void 0){if(!validate70(data.quantile,{instancePath:instancePath+"/quantile",parentData:data,parentDataProperty:"quantile",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors);errors=vErrors.length}}if(data.expected!==void 0){let data43=data.expected;
if(Array.isArray(data43)){if(data43.length>4096){const err138={instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/maxItems",keyword:"maxIte\
ms",params:{limit:4096},message:"must NOT have more than 4096 items"};if(vErrors===null){vErrors=[err138]}else{vErrors.push(err138)}errors++}if(data43.length<1){
const err139={instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items"};if(vErrors===null){vErrors=[err139]}else{vErrors.push(err139)}errors++}const len0=data43.length;for(let i0=0;i0<len0;i0++){let data44=data43[i0];
if(typeof data44!=="string"&&!(typeof data44=="number"&&isFinite(data44))&&typeof data44!=="boolean"){const err140={instancePath:instancePath+"/expected/"+i0,schemaPath:"\
#/properties/expected/items/type",keyword:"type",params:{type:schema28.properties.expected.items.type},message:"must be string,number,boolean"};if(vErrors===null){
vErrors=[err140]}else{vErrors.push(err140)}errors++}}let i1=data43.length;let j0;if(i1>1){const indices0={};for(;i1--;){let item0=data43[i1];if(typeof item0!=="\
string"&&!(typeof item0=="number"&&isFinite(item0))&&typeof item0!=="boolean"){continue}if(typeof item0=="string"){item0+="_"}if(typeof indices0[item0]=="number"){
j0=indices0[item0];const err141={instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"\
must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};if(vErrors===null){vErrors=[err141]}else{vErrors.push(err141)}errors++;break}indices0[item0]=
i1}}}else{const err142={instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};if(vErrors===null){vErrors=[err142]}else{vErrors.push(err142)}errors++}}if(data["allow-new"]!==void 0){if(typeof data["allow-new"]!=="boolean"){const err143={
instancePath:instancePath+"/allow-new",schemaPath:"#/properties/allow-new/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};if(vErrors===null){
vErrors=[err143]}else{vErrors.push(err143)}errors++}}if(data["allow-missing"]!==void 0){if(typeof data["allow-missing"]!=="boolean"){const err144={instancePath:instancePath+
"/allow-missing",schemaPath:"#/properties/allow-missing/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};if(vErrors===null){vErrors=[err144]}else{
vErrors.push(err144)}errors++}}if(data["min-share"]!==void 0){if(!validate70(data["min-share"],{instancePath:instancePath+"/min-share",parentData:data,parentDataProperty:"\
min-share",rootData,dynamicAnchors})){vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors);errors=vErrors.length}}if(data["max-share"]!==void 0){
if(!validate70(data["max-share"],{instancePath:instancePath+"/max-share",parentData:data,parentDataProperty:"max-share",rootData,dynamicAnchors})){vErrors=vErrors===
null?validate70.errors:vErrors.concat(validate70.errors);errors=vErrors.length}}if(data["max-age"]!==void 0){if(!validate85(data["max-age"],{instancePath:instancePath+
"/max-age",parentData:data,parentDataProperty:"max-age",rootData,dynamicAnchors})){vErrors=vErrors===null?validate85.errors:vErrors.concat(validate85.errors);errors=
vErrors.length}}if(data["max-ahead"]!==void 0){if(!validate85(data["max-ahead"],{instancePath:instancePath+"/max-ahead",parentData:data,parentDataProperty:"max-\
ahead",rootData,dynamicAnchors})){vErrors=vErrors===null?validate85.errors:vErrors.concat(validate85.errors);errors=vErrors.length}}if(data.to!==void 0){let data51=data.
to;if(data51&&typeof data51=="object"&&!Array.isArray(data51)){if(data51.dataset===void 0){const err145={instancePath:instancePath+"/to",schemaPath:"#/propertie\
s/to/required",keyword:"required",params:{missingProperty:"dataset"},message:"must have required property 'dataset'"};if(vErrors===null){vErrors=[err145]}else{vErrors.
push(err145)}errors++}for(const key19 in data51){if(!(key19==="dataset"||key19==="columns")){const err146={instancePath:instancePath+"/to",schemaPath:"#/propert\
ies/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key19},message:"must NOT have additional properties"};if(vErrors===null){
vErrors=[err146]}else{vErrors.push(err146)}errors++}}if(data51.dataset!==void 0){if(!validate88(data51.dataset,{instancePath:instancePath+"/to/dataset",parentData:data51,
parentDataProperty:"dataset",rootData,dynamicAnchors})){vErrors=vErrors===null?validate88.errors:vErrors.concat(validate88.errors);errors=vErrors.length}}if(data51.
columns!==void 0){if(!validate75(data51.columns,{instancePath:instancePath+"/to/columns",parentData:data51,parentDataProperty:"columns",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors);errors=vErrors.length}}}else{const err147={instancePath:instancePath+"/to",schemaPath:"\
#/properties/to/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err147]}else{vErrors.push(err147)}errors++}}if(data.
from!==void 0){let data54=data.from;if(data54&&typeof data54=="object"&&!Array.isArray(data54)){if(data54.dataset===void 0){const err148={instancePath:instancePath+
"/from",schemaPath:"#/properties/from/required",keyword:"required",params:{missingProperty:"dataset"},message:"must have required property 'dataset'"};if(vErrors===
null){vErrors=[err148]}else{vErrors.push(err148)}errors++}for(const key20 in data54){if(!(key20==="dataset"||key20==="columns")){const err149={instancePath:instancePath+
"/from",schemaPath:"#/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key20},message:"must NOT have additional p\
roperties"};if(vErrors===null){vErrors=[err149]}else{vErrors.push(err149)}errors++}}if(data54.dataset!==void 0){if(!validate88(data54.dataset,{instancePath:instancePath+
"/from/dataset",parentData:data54,parentDataProperty:"dataset",rootData,dynamicAnchors})){vErrors=vErrors===null?validate88.errors:vErrors.concat(validate88.errors);
errors=vErrors.length}}if(data54.columns!==void 0){if(!validate75(data54.columns,{instancePath:instancePath+"/from/columns",parentData:data54,parentDataProperty:"\
columns",rootData,dynamicAnchors})){vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors);errors=vErrors.length}}}else{const err150={instancePath:instancePath+
"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err150]}else{vErrors.push(
err150)}errors++}}if(data.direction!==void 0){let data57=data.direction;if(!(data57==="increasing"||data57==="decreasing")){const err151={instancePath:instancePath+
"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues:schema28.properties.direction.enum},message:"must be equal to one of \
the allowed values"};if(vErrors===null){vErrors=[err151]}else{vErrors.push(err151)}errors++}}if(data.strict!==void 0){if(typeof data.strict!=="boolean"){const err152={
instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};if(vErrors===null){vErrors=
[err152]}else{vErrors.push(err152)}errors++}}if(data.rules!==void 0){let data59=data.rules;if(Array.isArray(data59)){if(data59.length>32){const err153={instancePath:instancePath+
"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have more than 32 items"};if(vErrors===null){vErrors=[err153]}else{
vErrors.push(err153)}errors++}if(data59.length<1){const err154={instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};if(vErrors===null){vErrors=[err154]}else{vErrors.push(err154)}errors++}const len1=data59.length;for(let i2=0;i2<
len1;i2++){let data60=data59[i2];if(!(data60==="type"||data60==="enum"||data60==="const"||data60==="minimum"||data60==="maximum"||data60==="exclusiveMinimum"||data60===
"exclusiveMaximum"||data60==="multipleOf"||data60==="minLength"||data60==="maxLength"||data60==="pattern"||data60==="format"||data60==="required"||data60==="min\
Items"||data60==="maxItems"||data60==="uniqueItems"||data60==="contains"||data60==="minProperties"||data60==="maxProperties"||data60==="dependentRequired"||data60===
"additionalProperties"||data60==="unevaluatedProperties"||data60==="unevaluatedItems"||data60==="not"||data60==="anyOf"||data60==="oneOf")){const err155={instancePath:instancePath+
"/rules/"+i2,schemaPath:"#/properties/rules/items/enum",keyword:"enum",params:{allowedValues:schema28.properties.rules.items.enum},message:"must be equal to one\
 of the allowed values"};if(vErrors===null){vErrors=[err155]}else{vErrors.push(err155)}errors++}}let i3=data59.length;let j1;if(i3>1){outer0:for(;i3--;){for(j1=
i3;j1--;){if(func0(data59[i3],data59[j1])){const err156={instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/uniqueItems",keyword:"uniqueItems",params:{
i:i3,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};if(vErrors===null){vErrors=[err156]}else{vErrors.push(err156)}errors++;
break outer0}}}}}else{const err157={instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},message:"must b\
e array"};if(vErrors===null){vErrors=[err157]}else{vErrors.push(err157)}errors++}}}else{const err158={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};if(vErrors===null){vErrors=[err158]}else{vErrors.push(err158)}errors++}validate95.errors=vErrors;return errors===0}validate95.
evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};var schema36={"description":"How far each column may move from a reference before it counts a\
s drift; `off` compares nothing.","type":["string","object"],"pattern":"^off$","additionalProperties":false,"properties":{"against":{"$ref":"#/$defs/path","desc\
ription":"`base` compares with the data of the base commit. Otherwise the path of a reference data file in the repository.","default":"base","examples":["base",
"data/reference.csv"]},"severity":{"description":"Whether drift blocks or only warns.","enum":["error","warn"],"default":"warn","examples":["error"]},"ignore":{
"$ref":"#/$defs/columnNames","description":"Columns that may drift."},"thresholds":{"description":"Effect sizes that count as drift, in place of the built-in on\
es. A threshold is raised where so few values could reach it by chance.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"psi":{"de\
scription":"Population stability index, of numeric and categorical columns.","type":"number","minimum":0,"maximum":1e3,"examples":[.2]},"ks":{"description":"Kol\
mogorov\u2013Smirnov distance of numeric columns.","type":"number","minimum":0,"maximum":1,"examples":[.1]},"jensen-shannon":{"description":"Jensen\u2013Shannon dist\
ance (base 2).","type":"number","minimum":0,"maximum":1,"examples":[.1]},"chi-square":{"description":"Cram\xE9r's V of categorical columns.","type":"number","mi\
nimum":0,"maximum":1,"examples":[.1]},"wasserstein":{"description":"Wasserstein distance of numeric columns, in standard deviations of the reference.","type":"n\
umber","minimum":0,"maximum":1e3,"examples":[.1]}},"examples":[{"psi":.25,"ks":.15}]},"minimum":{"description":"Fewest values that a column needs in both versio\
ns to be judged.","type":"integer","minimum":10,"maximum":1e9,"default":100,"examples":[500]}},"examples":["off",{"against":"base","severity":"error","ignore":[
"created_at"]}]};var pattern9=new RegExp("^off$","u");function validate115(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate115.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(Array.isArray(data)){if(data.length>1e3){const err0={
instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(data.length<1){const err1={instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}const len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0];if(typeof data0===
"string"){if(func2(data0)>256){const err2={instancePath:instancePath+"/"+i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit:256},message:"must \
NOT have more than 256 characters"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(func2(data0)<1){const err3={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}}else{const err4={instancePath:instancePath+"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},message:"must be \
string"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}let i1=data.length;let j0;if(i1>1){const indices0={};for(;i1--;){let item0=data[i1];
if(typeof item0!=="string"){continue}if(typeof indices0[item0]=="number"){j0=indices0[item0];const err5={instancePath,schemaPath:"#/uniqueItems",keyword:"unique\
Items",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(
err5)}errors++;break}indices0[item0]=i1}}}else{const err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===
null){vErrors=[err6]}else{vErrors.push(err6)}errors++}validate115.errors=vErrors;return errors===0}validate115.evaluated={"items":true,"dynamicProps":false,"dyn\
amicItems":false};function validate113(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate113.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data!=="string"&&!(data&&typeof data==
"object"&&!Array.isArray(data))){const err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:schema36.type},message:"must be string,object"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(typeof data==="string"){if(!pattern9.test(data)){const err1={instancePath,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^off$"},message:'must match pattern "^off$"'};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}if(data&&typeof data==
"object"&&!Array.isArray(data)){for(const key0 in data){if(!(key0==="against"||key0==="severity"||key0==="ignore"||key0==="thresholds"||key0==="minimum")){const err2={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};
if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}if(data.against!==void 0){if(!validate58(data.against,{instancePath:instancePath+"/against",
parentData:data,parentDataProperty:"against",rootData,dynamicAnchors})){vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors);errors=vErrors.
length}}if(data.severity!==void 0){let data1=data.severity;if(!(data1==="error"||data1==="warn")){const err3={instancePath:instancePath+"/severity",schemaPath:"\
#/properties/severity/enum",keyword:"enum",params:{allowedValues:schema36.properties.severity.enum},message:"must be equal to one of the allowed values"};if(vErrors===
null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}if(data.ignore!==void 0){if(!validate115(data.ignore,{instancePath:instancePath+"/ignore",parentData:data,
parentDataProperty:"ignore",rootData,dynamicAnchors})){vErrors=vErrors===null?validate115.errors:vErrors.concat(validate115.errors);errors=vErrors.length}}if(data.
thresholds!==void 0){let data3=data.thresholds;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(Object.keys(data3).length<1){const err4={instancePath:instancePath+
"/thresholds",schemaPath:"#/properties/thresholds/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}for(const key1 in data3){if(!(key1==="psi"||key1==="ks"||key1==="jensen-shannon"||key1==="chi-square"||key1===
"wasserstein")){const err5={instancePath:instancePath+"/thresholds",schemaPath:"#/properties/thresholds/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data3.psi!==void 0){
let data4=data3.psi;if(typeof data4=="number"&&isFinite(data4)){if(data4>1e3||isNaN(data4)){const err6={instancePath:instancePath+"/thresholds/psi",schemaPath:"\
#/properties/thresholds/properties/psi/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};if(vErrors===null){vErrors=[err6]}else{
vErrors.push(err6)}errors++}if(data4<0||isNaN(data4)){const err7={instancePath:instancePath+"/thresholds/psi",schemaPath:"#/properties/thresholds/properties/psi\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}else{const err8={
instancePath:instancePath+"/thresholds/psi",schemaPath:"#/properties/thresholds/properties/psi/type",keyword:"type",params:{type:"number"},message:"must be numb\
er"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}if(data3.ks!==void 0){let data5=data3.ks;if(typeof data5=="number"&&isFinite(data5)){if(data5>
1||isNaN(data5)){const err9={instancePath:instancePath+"/thresholds/ks",schemaPath:"#/properties/thresholds/properties/ks/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},message:"must be <= 1"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}if(data5<0||isNaN(data5)){const err10={instancePath:instancePath+
"/thresholds/ks",schemaPath:"#/properties/thresholds/properties/ks/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===
null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}else{const err11={instancePath:instancePath+"/thresholds/ks",schemaPath:"#/properties/thresholds/proper\
ties/ks/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}}if(data3["je\
nsen-shannon"]!==void 0){let data6=data3["jensen-shannon"];if(typeof data6=="number"&&isFinite(data6)){if(data6>1||isNaN(data6)){const err12={instancePath:instancePath+
"/thresholds/jensen-shannon",schemaPath:"#/properties/thresholds/properties/jensen-shannon/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"\
must be <= 1"};if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}if(data6<0||isNaN(data6)){const err13={instancePath:instancePath+"/threshold\
s/jensen-shannon",schemaPath:"#/properties/thresholds/properties/jensen-shannon/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}errors++}}else{const err14={instancePath:instancePath+"/thresholds/jensen-shannon",schemaPath:"#\
/properties/thresholds/properties/jensen-shannon/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err14]}else{vErrors.
push(err14)}errors++}}if(data3["chi-square"]!==void 0){let data7=data3["chi-square"];if(typeof data7=="number"&&isFinite(data7)){if(data7>1||isNaN(data7)){const err15={
instancePath:instancePath+"/thresholds/chi-square",schemaPath:"#/properties/thresholds/properties/chi-square/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1},message:"must be <= 1"};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}if(data7<0||isNaN(data7)){const err16={instancePath:instancePath+
"/thresholds/chi-square",schemaPath:"#/properties/thresholds/properties/chi-square/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}}else{const err17={instancePath:instancePath+"/thresholds/chi-square",schemaPath:"#/\
properties/thresholds/properties/chi-square/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err17]}else{vErrors.
push(err17)}errors++}}if(data3.wasserstein!==void 0){let data8=data3.wasserstein;if(typeof data8=="number"&&isFinite(data8)){if(data8>1e3||isNaN(data8)){const err18={
instancePath:instancePath+"/thresholds/wasserstein",schemaPath:"#/properties/thresholds/properties/wasserstein/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e3},message:"must be <= 1000"};if(vErrors===null){vErrors=[err18]}else{vErrors.push(err18)}errors++}if(data8<0||isNaN(data8)){const err19={instancePath:instancePath+
"/thresholds/wasserstein",schemaPath:"#/properties/thresholds/properties/wasserstein/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must b\
e >= 0"};if(vErrors===null){vErrors=[err19]}else{vErrors.push(err19)}errors++}}else{const err20={instancePath:instancePath+"/thresholds/wasserstein",schemaPath:"\
#/properties/thresholds/properties/wasserstein/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err20]}else{vErrors.
push(err20)}errors++}}}else{const err21={instancePath:instancePath+"/thresholds",schemaPath:"#/properties/thresholds/type",keyword:"type",params:{type:"object"},
message:"must be object"};if(vErrors===null){vErrors=[err21]}else{vErrors.push(err21)}errors++}}if(data.minimum!==void 0){let data9=data.minimum;if(!(typeof data9==
"number"&&(!(data9%1)&&!isNaN(data9))&&isFinite(data9))){const err22={instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err22]}else{vErrors.push(err22)}errors++}if(typeof data9=="number"&&isFinite(data9)){
if(data9>1e9||isNaN(data9)){const err23={instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e9},message:"must be <= 1000000000"};if(vErrors===null){vErrors=[err23]}else{vErrors.push(err23)}errors++}if(data9<10||isNaN(data9)){const err24={instancePath:instancePath+
"/minimum",schemaPath:"#/properties/minimum/minimum",keyword:"minimum",params:{comparison:">=",limit:10},message:"must be >= 10"};if(vErrors===null){vErrors=[err24]}else{
vErrors.push(err24)}errors++}}}}validate113.errors=vErrors;return errors===0}validate113.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};var schema38={
"description":"Which changes of the schema break somebody, compared with the base commit.","type":"object","additionalProperties":false,"properties":{"mode":{"d\
escription":"`backward`: data of the base must fit the new schema. `forward`: new data must fit the base's schema. `full`: both. `none`: nothing is compared.","\
enum":["backward","forward","full","none"],"default":"backward","examples":["full"]},"severity":{"description":"Whether a breaking change blocks or only warns.",
"enum":["error","warn"],"default":"error","examples":["warn"]},"except":{"description":"Rules that do not count: their changes are listed only.","type":"array",
"minItems":1,"maxItems":64,"uniqueItems":true,"items":{"description":"A rule by its id.","type":"string","maxLength":64,"pattern":"^[A-Z][A-Z0-9_]*$","examples":[
"COLUMN_REMOVED"]},"examples":[["COLUMN_REMOVED"]]},"ignore":{"$ref":"#/$defs/columnNames","description":"Columns whose changes do not count."}},"examples":[{"m\
ode":"full","except":["COLUMN_REMOVED"]}]};var pattern10=new RegExp("^[A-Z][A-Z0-9_]*$","u");function validate118(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate118.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.
dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){for(const key0 in data){if(!(key0==="mode"||key0==="severity"||key0===
"except"||key0==="ignore")){const err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}if(data.mode!==void 0){let data0=data.mode;if(!(data0===
"backward"||data0==="forward"||data0==="full"||data0==="none")){const err1={instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",
params:{allowedValues:schema38.properties.mode.enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}}if(data.severity!==void 0){let data1=data.severity;if(!(data1==="error"||data1==="warn")){const err2={instancePath:instancePath+"/severity",schemaPath:"\
#/properties/severity/enum",keyword:"enum",params:{allowedValues:schema38.properties.severity.enum},message:"must be equal to one of the allowed values"};if(vErrors===
null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}if(data.except!==void 0){let data2=data.except;if(Array.isArray(data2)){if(data2.length>64){const err3={instancePath:instancePath+
"/except",schemaPath:"#/properties/except/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}if(data2.length<1){const err4={instancePath:instancePath+"/except",schemaPath:"#/properties/except/minItems",keyword:"mi\
nItems",params:{limit:1},message:"must NOT have fewer than 1 items"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}const len0=data2.length;
for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(typeof data3==="string"){if(func2(data3)>64){const err5={instancePath:instancePath+"/except/"+i0,schemaPath:"#\
/properties/except/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};if(vErrors===null){vErrors=[err5]}else{
vErrors.push(err5)}errors++}if(!pattern10.test(data3)){const err6={instancePath:instancePath+"/except/"+i0,schemaPath:"#/properties/except/items/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z][A-Z0-9_]*$"},message:'must match pattern "^[A-Z][A-Z0-9_]*$"'};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}else{
const err7={instancePath:instancePath+"/except/"+i0,schemaPath:"#/properties/except/items/type",keyword:"type",params:{type:"string"},message:"must be string"};
if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}let i1=data2.length;let j0;if(i1>1){const indices0={};for(;i1--;){let item0=data2[i1];if(typeof item0!==
"string"){continue}if(typeof indices0[item0]=="number"){j0=indices0[item0];const err8={instancePath:instancePath+"/except",schemaPath:"#/properties/except/uniqu\
eItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};if(vErrors===null){vErrors=
[err8]}else{vErrors.push(err8)}errors++;break}indices0[item0]=i1}}}else{const err9={instancePath:instancePath+"/except",schemaPath:"#/properties/except/type",keyword:"\
type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}if(data.ignore!==void 0){if(!validate115(
data.ignore,{instancePath:instancePath+"/ignore",parentData:data,parentDataProperty:"ignore",rootData,dynamicAnchors})){vErrors=vErrors===null?validate115.errors:
vErrors.concat(validate115.errors);errors=vErrors.length}}}else{const err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}validate118.errors=vErrors;return errors===0}validate118.evaluated={"props":true,
"dynamicProps":false,"dynamicItems":false};function validate57(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate57.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
path"},message:"must have required property 'path'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}for(const key0 in data){if(!func1.call(schema22.
properties,key0)){const err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT\
 have additional properties"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}if(data.path!==void 0){if(!validate58(data.path,{instancePath:instancePath+
"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors})){vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors);errors=vErrors.
length}}if(data.schema!==void 0){if(!validate58(data.schema,{instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors);errors=vErrors.length}}if(data.format!==void 0){let data2=data.format;if(!(data2==="c\
sv"||data2==="tsv"||data2==="jsonl"||data2==="json"||data2==="parquet")){const err2={instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"\
enum",params:{allowedValues:schema22.properties.format.enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}}if(data.partitions!==void 0){if(typeof data.partitions!=="boolean"){const err3={instancePath:instancePath+"/partitions",schemaPath:"#/prope\
rties/partitions/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}if(data.
encoding!==void 0){let data4=data.encoding;if(typeof data4==="string"){if(func2(data4)>40){const err4={instancePath:instancePath+"/encoding",schemaPath:"#/prope\
rties/encoding/maxLength",keyword:"maxLength",params:{limit:40},message:"must NOT have more than 40 characters"};if(vErrors===null){vErrors=[err4]}else{vErrors.
push(err4)}errors++}if(func2(data4)<1){const err5={instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}else{const err6={instancePath:instancePath+
"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err6]}else{vErrors.
push(err6)}errors++}}if(data.csv!==void 0){if(!validate61(data.csv,{instancePath:instancePath+"/csv",parentData:data,parentDataProperty:"csv",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors);errors=vErrors.length}}if(data.role!==void 0){let data6=data.role;if(!(data6==="train\
ing"||data6==="evaluation")){const err7={instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:schema22.properties.
role.enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}if(data.checks!==void 0){let data7=data.
checks;if(Array.isArray(data7)){if(data7.length>256){const err8={instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/maxItems",keyword:"maxItems",
params:{limit:256},message:"must NOT have more than 256 items"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}const len0=data7.length;for(let i0=0;i0<
len0;i0++){if(!validate95(data7[i0],{instancePath:instancePath+"/checks/"+i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors})){vErrors=vErrors===
null?validate95.errors:vErrors.concat(validate95.errors);errors=vErrors.length}}}else{const err9={instancePath:instancePath+"/checks",schemaPath:"#/properties/c\
hecks/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}if(data.drift!==void 0){
if(!validate113(data.drift,{instancePath:instancePath+"/drift",parentData:data,parentDataProperty:"drift",rootData,dynamicAnchors})){vErrors=vErrors===null?validate113.
errors:vErrors.concat(validate113.errors);errors=vErrors.length}}if(data.compatibility!==void 0){if(!validate118(data.compatibility,{instancePath:instancePath+"\
/compatibility",parentData:data,parentDataProperty:"compatibility",rootData,dynamicAnchors})){vErrors=vErrors===null?validate118.errors:vErrors.concat(validate118.
errors);errors=vErrors.length}}if(data.redact!==void 0){if(typeof data.redact!=="boolean"){const err10={instancePath:instancePath+"/redact",schemaPath:"#/proper\
ties/redact/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}}else{
const err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(
err11)}errors++}validate57.errors=vErrors;return errors===0}validate57.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};var schema39={"descrip\
tion":"The training job. Read from the head of a pull request.","type":"object","additionalProperties":false,"required":["command","inputs","outputs"],"properti\
es":{"runner":{"description":"Labels of the runner that trains (`runs-on`).","type":"array","minItems":1,"maxItems":10,"items":{"description":"One label.","type":"\
string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","examples":["self-hosted"]},"default":["self-hosted","gpu"],"examples":[["self-ho\
sted","gpu"]]},"command":{"description":"Command line that trains the model, run by `bash -euo pipefail -c` in the repository root without any token in its envi\
ronment.","type":"string","minLength":1,"maxLength":4096,"examples":["python train.py"]},"inputs":{"description":"Globs of the files that decide the result: cod\
e, parameters, requirements. With the data they make the input key; equal keys are trained once.","type":"array","minItems":1,"maxItems":128,"items":{"type":"st\
ring","minLength":1,"maxLength":256},"examples":[["train.py","params.yaml","requirements.txt"]]},"outputs":{"description":"What the command writes.","type":"obj\
ect","additionalProperties":false,"required":["model","metrics"],"properties":{"model":{"$ref":"#/$defs/path","description":"The model: a file or a folder.","ex\
amples":["out/model"]},"metrics":{"description":"The metrics file: JSON, YAML or TOML of names and numbers (nested names are joined with dots), or one of the fo\
rmats in docs/metrics-formats.md, found by content.","oneOf":[{"$ref":"#/$defs/path"},{"$ref":"#/$defs/metricsFile"}],"examples":["out/metrics.json"]},"predicti\
ons":{"$ref":"#/$defs/path","description":"Predictions on the evaluation data, one row per example. Kept with the candidate; `evaluate.predictions` names their \
columns.","examples":["out/predictions.csv"]},"checkpoint":{"$ref":"#/$defs/path","description":"Folder where the command keeps checkpoints. Emptied before a tr\
aining, because resuming is not supported yet.","examples":["out/ckpt"]}}},"gpu":{"description":"GPUs the training needs; checked before it starts.","type":"obj\
ect","additionalProperties":false,"properties":{"count":{"description":"How many GPUs.","type":"integer","minimum":1,"maximum":64,"examples":[1]},"memory":{"$re\
f":"#/$defs/size","description":"Free memory each GPU must have.","examples":["16GiB"]},"driver":{"description":"Driver version range.","type":"string","pattern":"\
^(>=|>|=)[0-9]+(\\.[0-9]+){0,2}$","examples":[">=550"]},"foreign-processes":{"description":"What to do when other processes hold GPU memory.","enum":["fail","wa\
rn","ignore"],"default":"fail","examples":["fail"]}}},"disk":{"$ref":"#/$defs/size","description":"Free disk space needed before training starts.","examples":["\
20GiB"]},"timeout":{"$ref":"#/$defs/duration","description":"Longest time the command may take.","default":"1h","examples":["5h"]},"grace":{"$ref":"#/$defs/dura\
tion","description":"Time between the polite stop (SIGTERM) and the hard one (SIGKILL) at the timeout.","default":"30s","examples":["90s"]},"retry":{"descriptio\
n":"When to train again after a failure.","type":"object","additionalProperties":false,"properties":{"attempts":{"description":"Attempts in all.","type":"intege\
r","minimum":1,"maximum":10,"examples":[2]},"on":{"description":"Causes worth another attempt.","type":"array","items":{"enum":["preempted","hardware"]},"unique\
Items":true,"examples":[["preempted","hardware"]]}}},"cost":{"description":"What the training machine costs. The report multiplies it with the elapsed time. No \
part of the input key: a new price trains nothing again.","type":"object","additionalProperties":false,"required":["per-hour","currency"],"properties":{"per-hou\
r":{"description":"Price of an hour of the machine.","type":"number","minimum":0,"maximum":1e6,"examples":[2.49]},"currency":{"description":"ISO 4217 code of th\
e currency.","type":"string","pattern":"^[A-Z]{3}$","examples":["USD"]}},"examples":[{"per-hour":2.49,"currency":"USD"}]},"seed":{"description":"Seed given to t\
he command as TRAINYARD_SEED and PYTHONHASHSEED.","type":"integer","minimum":0,"maximum":4294967295,"examples":[42]}}};var pattern11=new RegExp("^[A-Za-z0-9][A-\
Za-z0-9._-]*$","u");var pattern13=new RegExp("^(>=|>|=)[0-9]+(\\.[0-9]+){0,2}$","u");var pattern15=new RegExp("^[A-Z]{3}$","u");var schema40={"description":"A m\
etrics file, or with `format: mlflow` a folder, and how it is read.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$re\
f":"#/$defs/path","description":"The file; with `format: mlflow` also a folder of MLflow's file store, of which the metrics of the run that ended last are read.",
"examples":["out/results.csv"]},"format":{"description":"Its format, when the content does not say it. With `mlflow-run` the file holds only the id of a run of \
MLflow, whose metrics are fetched from the server in MLFLOW_TRACKING_URI of the step.","enum":["json","yaml","toml","csv","dvclive","sklearn","hf-results","hf-t\
rainer-state","hf-model-card","hf-eval-results","lm-eval","lm-eval-samples","promptfoo","deepeval","inspect","evidently","wandb","mlflow","training-log","yolo",
"github-action-benchmark","jmh","pytest-benchmark","bencher","junit","seeds","mlflow-run"],"examples":["yolo"]},"include":{"description":"Metrics that are kept:\
 names or patterns with `*`. It brings back what a format leaves out by default.","type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,
"maxLength":256},"examples":[["val/*"]]},"exclude":{"description":"Metrics that are left out.","type":"array","minItems":1,"maxItems":100,"items":{"type":"strin\
g","minLength":1,"maxLength":256},"examples":[["grad/*"]]},"epoch":{"description":"Which epoch counts in a file that has several. The default is told per format\
 in docs/metrics-formats.md.","enum":["last","best"],"examples":["best"]}}};function validate125(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate125.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"path"},message:"must have required property 'path'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}for(const key0 in data){
if(!(key0==="path"||key0==="format"||key0==="include"||key0==="exclude"||key0==="epoch")){const err1={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}}if(data.path!==void 0){if(!validate58(data.path,{instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors);errors=vErrors.length}}if(data.format!==void 0){let data1=data.format;if(!(data1==="j\
son"||data1==="yaml"||data1==="toml"||data1==="csv"||data1==="dvclive"||data1==="sklearn"||data1==="hf-results"||data1==="hf-trainer-state"||data1==="hf-model-c\
ard"||data1==="hf-eval-results"||data1==="lm-eval"||data1==="lm-eval-samples"||data1==="promptfoo"||data1==="deepeval"||data1==="inspect"||data1==="evidently"||
data1==="wandb"||data1==="mlflow"||data1==="training-log"||data1==="yolo"||data1==="github-action-benchmark"||data1==="jmh"||data1==="pytest-benchmark"||data1===
"bencher"||data1==="junit"||data1==="seeds"||data1==="mlflow-run")){const err2={instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"\
enum",params:{allowedValues:schema40.properties.format.enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}}if(data.include!==void 0){let data2=data.include;if(Array.isArray(data2)){if(data2.length>100){const err3={instancePath:instancePath+"/incl\
ude",schemaPath:"#/properties/include/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}if(data2.length<1){const err4={instancePath:instancePath+"/include",schemaPath:"#/properties/include/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}const len0=data2.length;for(let i0=0;i0<
len0;i0++){let data3=data2[i0];if(typeof data3==="string"){if(func2(data3)>256){const err5={instancePath:instancePath+"/include/"+i0,schemaPath:"#/properties/in\
clude/items/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(
err5)}errors++}if(func2(data3)<1){const err6={instancePath:instancePath+"/include/"+i0,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}else{const err7={instancePath:instancePath+
"/include/"+i0,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err7]}else{
vErrors.push(err7)}errors++}}}else{const err8={instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:"array"},
message:"must be array"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}if(data.exclude!==void 0){let data4=data.exclude;if(Array.isArray(data4)){
if(data4.length>100){const err9={instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}if(data4.length<1){const err10={instancePath:instancePath+
"/exclude",schemaPath:"#/properties/exclude/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};if(vErrors===null){vErrors=
[err10]}else{vErrors.push(err10)}errors++}const len1=data4.length;for(let i1=0;i1<len1;i1++){let data5=data4[i1];if(typeof data5==="string"){if(func2(data5)>256){
const err11={instancePath:instancePath+"/exclude/"+i1,schemaPath:"#/properties/exclude/items/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT\
 have more than 256 characters"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}if(func2(data5)<1){const err12={instancePath:instancePath+
"/exclude/"+i1,schemaPath:"#/properties/exclude/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===
null){vErrors=[err12]}else{vErrors.push(err12)}errors++}}else{const err13={instancePath:instancePath+"/exclude/"+i1,schemaPath:"#/properties/exclude/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}errors++}}}else{const err14={instancePath:instancePath+
"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err14]}else{vErrors.
push(err14)}errors++}}if(data.epoch!==void 0){let data6=data.epoch;if(!(data6==="last"||data6==="best")){const err15={instancePath:instancePath+"/epoch",schemaPath:"\
#/properties/epoch/enum",keyword:"enum",params:{allowedValues:schema40.properties.epoch.enum},message:"must be equal to one of the allowed values"};if(vErrors===
null){vErrors=[err15]}else{vErrors.push(err15)}errors++}}}else{const err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}validate125.errors=vErrors;return errors===0}validate125.evaluated={"props":true,
"dynamicProps":false,"dynamicItems":false};var pattern12=new RegExp("^[1-9][0-9]{0,5}(\\.[0-9]{1,3})?(B|KiB|MiB|GiB|TiB)$","u");function validate130(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate130.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(!pattern12.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,5}(\\.[0-9]{1,3})?(B|KiB|MiB|GiB|TiB)$"},message:'must match pattern "^[1-9][0-9]{0,5}(\\.[0-9]{1,3})?(B|KiB|MiB|GiB|TiB)$"'};if(vErrors===null){vErrors=
[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate130.errors=vErrors;return errors===0}validate130.evaluated={"dynamicProps":false,"dynamicItems":false};function validate133(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate133.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(!pattern7.test(data)){
const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,5}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,5}(s|\
m|h|d)$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate133.errors=vErrors;return errors===0}validate133.evaluated=
{"dynamicProps":false,"dynamicItems":false};function validate122(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate122.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.command===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
command"},message:"must have required property 'command'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.inputs===void 0){const err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"inputs"},message:"must have required property 'inputs'"};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++}if(data.outputs===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"o\
utputs"},message:"must have required property 'outputs'"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}for(const key0 in data){if(!func1.call(
schema39.properties,key0)){const err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}if(data.runner!==void 0){let data0=data.runner;if(Array.
isArray(data0)){if(data0.length>10){const err4={instancePath:instancePath+"/runner",schemaPath:"#/properties/runner/maxItems",keyword:"maxItems",params:{limit:10},
message:"must NOT have more than 10 items"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}if(data0.length<1){const err5={instancePath:instancePath+
"/runner",schemaPath:"#/properties/runner/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};if(vErrors===null){vErrors=[
err5]}else{vErrors.push(err5)}errors++}const len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0];if(typeof data1==="string"){if(func2(data1)>100){const err6={
instancePath:instancePath+"/runner/"+i0,schemaPath:"#/properties/runner/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than\
 100 characters"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}if(func2(data1)<1){const err7={instancePath:instancePath+"/runner/"+i0,schemaPath:"\
#/properties/runner/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err7]}else{
vErrors.push(err7)}errors++}if(!pattern11.test(data1)){const err8={instancePath:instancePath+"/runner/"+i0,schemaPath:"#/properties/runner/items/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"'};if(vErrors===null){vErrors=[err8]}else{vErrors.
push(err8)}errors++}}else{const err9={instancePath:instancePath+"/runner/"+i0,schemaPath:"#/properties/runner/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}}else{const err10={instancePath:instancePath+"/runner",schemaPath:"\
#/properties/runner/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}if(data.
command!==void 0){let data2=data.command;if(typeof data2==="string"){if(func2(data2)>4096){const err11={instancePath:instancePath+"/command",schemaPath:"#/prope\
rties/command/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};if(vErrors===null){vErrors=[err11]}else{vErrors.
push(err11)}errors++}if(func2(data2)<1){const err12={instancePath:instancePath+"/command",schemaPath:"#/properties/command/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}}else{const err13={instancePath:instancePath+
"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err13]}else{vErrors.
push(err13)}errors++}}if(data.inputs!==void 0){let data3=data.inputs;if(Array.isArray(data3)){if(data3.length>128){const err14={instancePath:instancePath+"/inpu\
ts",schemaPath:"#/properties/inputs/maxItems",keyword:"maxItems",params:{limit:128},message:"must NOT have more than 128 items"};if(vErrors===null){vErrors=[err14]}else{
vErrors.push(err14)}errors++}if(data3.length<1){const err15={instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}const len1=data3.length;for(let i1=0;i1<
len1;i1++){let data4=data3[i1];if(typeof data4==="string"){if(func2(data4)>256){const err16={instancePath:instancePath+"/inputs/"+i1,schemaPath:"#/properties/in\
puts/items/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};if(vErrors===null){vErrors=[err16]}else{vErrors.push(
err16)}errors++}if(func2(data4)<1){const err17={instancePath:instancePath+"/inputs/"+i1,schemaPath:"#/properties/inputs/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err17]}else{vErrors.push(err17)}errors++}}else{const err18={instancePath:instancePath+
"/inputs/"+i1,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err18]}else{
vErrors.push(err18)}errors++}}}else{const err19={instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},
message:"must be array"};if(vErrors===null){vErrors=[err19]}else{vErrors.push(err19)}errors++}}if(data.outputs!==void 0){let data5=data.outputs;if(data5&&typeof data5==
"object"&&!Array.isArray(data5)){if(data5.model===void 0){const err20={instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/required",keyword:"\
required",params:{missingProperty:"model"},message:"must have required property 'model'"};if(vErrors===null){vErrors=[err20]}else{vErrors.push(err20)}errors++}if(data5.
metrics===void 0){const err21={instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/required",keyword:"required",params:{missingProperty:"metri\
cs"},message:"must have required property 'metrics'"};if(vErrors===null){vErrors=[err21]}else{vErrors.push(err21)}errors++}for(const key1 in data5){if(!(key1===
"model"||key1==="metrics"||key1==="predictions"||key1==="checkpoint")){const err22={instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err22]}else{
vErrors.push(err22)}errors++}}if(data5.model!==void 0){if(!validate58(data5.model,{instancePath:instancePath+"/outputs/model",parentData:data5,parentDataProperty:"\
model",rootData,dynamicAnchors})){vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors);errors=vErrors.length}}if(data5.metrics!==void 0){let data7=data5.
metrics;const _errs17=errors;let valid6=false;let passing0=null;const _errs18=errors;if(!validate58(data7,{instancePath:instancePath+"/outputs/metrics",parentData:data5,
parentDataProperty:"metrics",rootData,dynamicAnchors})){vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors);errors=vErrors.length}var _valid0=_errs18===
errors;if(_valid0){valid6=true;passing0=0}const _errs19=errors;if(!validate125(data7,{instancePath:instancePath+"/outputs/metrics",parentData:data5,parentDataProperty:"\
metrics",rootData,dynamicAnchors})){vErrors=vErrors===null?validate125.errors:vErrors.concat(validate125.errors);errors=vErrors.length}var _valid0=_errs19===errors;
if(_valid0&&valid6){valid6=false;passing0=[passing0,1]}else{if(_valid0){valid6=true;passing0=1}}if(!valid6){const err23={instancePath:instancePath+"/outputs/met\
rics",schemaPath:"#/properties/outputs/properties/metrics/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneO\
f"};if(vErrors===null){vErrors=[err23]}else{vErrors.push(err23)}errors++}else{errors=_errs17;if(vErrors!==null){if(_errs17){vErrors.length=_errs17}else{vErrors=
null}}}}if(data5.predictions!==void 0){if(!validate58(data5.predictions,{instancePath:instancePath+"/outputs/predictions",parentData:data5,parentDataProperty:"p\
redictions",rootData,dynamicAnchors})){vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors);errors=vErrors.length}}if(data5.checkpoint!==void 0){
if(!validate58(data5.checkpoint,{instancePath:instancePath+"/outputs/checkpoint",parentData:data5,parentDataProperty:"checkpoint",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate58.errors:vErrors.concat(validate58.errors);errors=vErrors.length}}}else{const err24={instancePath:instancePath+"/outputs",schemaPath:"#/\
properties/outputs/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err24]}else{vErrors.push(err24)}errors++}}if(data.
gpu!==void 0){let data10=data.gpu;if(data10&&typeof data10=="object"&&!Array.isArray(data10)){for(const key2 in data10){if(!(key2==="count"||key2==="memory"||key2===
"driver"||key2==="foreign-processes")){const err25={instancePath:instancePath+"/gpu",schemaPath:"#/properties/gpu/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:key2},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err25]}else{vErrors.push(err25)}errors++}}if(data10.
count!==void 0){let data11=data10.count;if(!(typeof data11=="number"&&(!(data11%1)&&!isNaN(data11))&&isFinite(data11))){const err26={instancePath:instancePath+"\
/gpu/count",schemaPath:"#/properties/gpu/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err26]}else{
vErrors.push(err26)}errors++}if(typeof data11=="number"&&isFinite(data11)){if(data11>64||isNaN(data11)){const err27={instancePath:instancePath+"/gpu/count",schemaPath:"\
#/properties/gpu/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:64},message:"must be <= 64"};if(vErrors===null){vErrors=[err27]}else{
vErrors.push(err27)}errors++}if(data11<1||isNaN(data11)){const err28={instancePath:instancePath+"/gpu/count",schemaPath:"#/properties/gpu/properties/count/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};if(vErrors===null){vErrors=[err28]}else{vErrors.push(err28)}errors++}}}if(data10.
memory!==void 0){if(!validate130(data10.memory,{instancePath:instancePath+"/gpu/memory",parentData:data10,parentDataProperty:"memory",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate130.errors:vErrors.concat(validate130.errors);errors=vErrors.length}}if(data10.driver!==void 0){let data13=data10.driver;if(typeof data13===
"string"){if(!pattern13.test(data13)){const err29={instancePath:instancePath+"/gpu/driver",schemaPath:"#/properties/gpu/properties/driver/pattern",keyword:"patt\
ern",params:{pattern:"^(>=|>|=)[0-9]+(\\.[0-9]+){0,2}$"},message:'must match pattern "^(>=|>|=)[0-9]+(\\.[0-9]+){0,2}$"'};if(vErrors===null){vErrors=[err29]}else{
vErrors.push(err29)}errors++}}else{const err30={instancePath:instancePath+"/gpu/driver",schemaPath:"#/properties/gpu/properties/driver/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err30]}else{vErrors.push(err30)}errors++}}if(data10["foreign-processes"]!==void 0){let data14=data10["\
foreign-processes"];if(!(data14==="fail"||data14==="warn"||data14==="ignore")){const err31={instancePath:instancePath+"/gpu/foreign-processes",schemaPath:"#/pro\
perties/gpu/properties/foreign-processes/enum",keyword:"enum",params:{allowedValues:schema39.properties.gpu.properties["foreign-processes"].enum},message:"must \
be equal to one of the allowed values"};if(vErrors===null){vErrors=[err31]}else{vErrors.push(err31)}errors++}}}else{const err32={instancePath:instancePath+"/gpu",
schemaPath:"#/properties/gpu/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err32]}else{vErrors.push(err32)}errors++}}
if(data.disk!==void 0){if(!validate130(data.disk,{instancePath:instancePath+"/disk",parentData:data,parentDataProperty:"disk",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate130.errors:vErrors.concat(validate130.errors);errors=vErrors.length}}if(data.timeout!==void 0){if(!validate133(data.timeout,{instancePath:instancePath+
"/timeout",parentData:data,parentDataProperty:"timeout",rootData,dynamicAnchors})){vErrors=vErrors===null?validate133.errors:vErrors.concat(validate133.errors);
errors=vErrors.length}}if(data.grace!==void 0){if(!validate133(data.grace,{instancePath:instancePath+"/grace",parentData:data,parentDataProperty:"grace",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate133.errors:vErrors.concat(validate133.errors);errors=vErrors.length}}if(data.retry!==void 0){let data18=data.retry;
if(data18&&typeof data18=="object"&&!Array.isArray(data18)){for(const key3 in data18){if(!(key3==="attempts"||key3==="on")){const err33={instancePath:instancePath+
"/retry",schemaPath:"#/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have additional \
properties"};if(vErrors===null){vErrors=[err33]}else{vErrors.push(err33)}errors++}}if(data18.attempts!==void 0){let data19=data18.attempts;if(!(typeof data19=="\
number"&&(!(data19%1)&&!isNaN(data19))&&isFinite(data19))){const err34={instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/at\
tempts/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err34]}else{vErrors.push(err34)}errors++}if(typeof data19==
"number"&&isFinite(data19)){if(data19>10||isNaN(data19)){const err35={instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/atte\
mpts/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};if(vErrors===null){vErrors=[err35]}else{vErrors.push(err35)}errors++}
if(data19<1||isNaN(data19)){const err36={instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"};if(vErrors===null){vErrors=[err36]}else{vErrors.push(err36)}errors++}}}if(data18.on!==void 0){let data20=data18.
on;if(Array.isArray(data20)){const len2=data20.length;for(let i2=0;i2<len2;i2++){let data21=data20[i2];if(!(data21==="preempted"||data21==="hardware")){const err37={
instancePath:instancePath+"/retry/on/"+i2,schemaPath:"#/properties/retry/properties/on/items/enum",keyword:"enum",params:{allowedValues:schema39.properties.retry.
properties.on.items.enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err37]}else{vErrors.push(err37)}errors++}}let i3=data20.
length;let j0;if(i3>1){outer0:for(;i3--;){for(j0=i3;j0--;){if(func0(data20[i3],data20[j0])){const err38={instancePath:instancePath+"/retry/on",schemaPath:"#/pro\
perties/retry/properties/on/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identic\
al)"};if(vErrors===null){vErrors=[err38]}else{vErrors.push(err38)}errors++;break outer0}}}}}else{const err39={instancePath:instancePath+"/retry/on",schemaPath:"\
#/properties/retry/properties/on/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err39]}else{vErrors.push(err39)}
errors++}}}else{const err40={instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};if(vErrors===null){vErrors=[err40]}else{vErrors.push(err40)}errors++}}if(data.cost!==void 0){let data22=data.cost;if(data22&&typeof data22=="object"&&!Array.
isArray(data22)){if(data22["per-hour"]===void 0){const err41={instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{
missingProperty:"per-hour"},message:"must have required property 'per-hour'"};if(vErrors===null){vErrors=[err41]}else{vErrors.push(err41)}errors++}if(data22.currency===
void 0){const err42={instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{missingProperty:"currency"},message:"m\
ust have required property 'currency'"};if(vErrors===null){vErrors=[err42]}else{vErrors.push(err42)}errors++}for(const key4 in data22){if(!(key4==="per-hour"||key4===
"currency")){const err43={instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err43]}else{vErrors.push(err43)}errors++}}if(data22["per-hour"]!==void 0){let data23=data22["\
per-hour"];if(typeof data23=="number"&&isFinite(data23)){if(data23>1e6||isNaN(data23)){const err44={instancePath:instancePath+"/cost/per-hour",schemaPath:"#/pro\
perties/cost/properties/per-hour/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};if(vErrors===null){vErrors=[err44]}else{
vErrors.push(err44)}errors++}if(data23<0||isNaN(data23)){const err45={instancePath:instancePath+"/cost/per-hour",schemaPath:"#/properties/cost/properties/per-ho\
ur/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err45]}else{vErrors.push(err45)}errors++}}else{
const err46={instancePath:instancePath+"/cost/per-hour",schemaPath:"#/properties/cost/properties/per-hour/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"};if(vErrors===null){vErrors=[err46]}else{vErrors.push(err46)}errors++}}if(data22.currency!==void 0){let data24=data22.currency;if(typeof data24===
"string"){if(!pattern15.test(data24)){const err47={instancePath:instancePath+"/cost/currency",schemaPath:"#/properties/cost/properties/currency/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};if(vErrors===null){vErrors=[err47]}else{vErrors.push(err47)}errors++}}else{const err48={
instancePath:instancePath+"/cost/currency",schemaPath:"#/properties/cost/properties/currency/type",keyword:"type",params:{type:"string"},message:"must be string"};
if(vErrors===null){vErrors=[err48]}else{vErrors.push(err48)}errors++}}}else{const err49={instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err49]}else{vErrors.push(err49)}errors++}}if(data.seed!==void 0){let data25=data.
seed;if(!(typeof data25=="number"&&(!(data25%1)&&!isNaN(data25))&&isFinite(data25))){const err50={instancePath:instancePath+"/seed",schemaPath:"#/properties/see\
d/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err50]}else{vErrors.push(err50)}errors++}if(typeof data25==
"number"&&isFinite(data25)){if(data25>4294967295||isNaN(data25)){const err51={instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 4294967295"};if(vErrors===null){vErrors=[err51]}else{vErrors.push(err51)}errors++}if(data25<
0||isNaN(data25)){const err52={instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};if(vErrors===null){vErrors=[err52]}else{vErrors.push(err52)}errors++}}}}else{const err53={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err53]}else{vErrors.push(err53)}errors++}validate122.errors=vErrors;return errors===0}validate122.
evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};var schema43={"description":"How a candidate is judged. Read from the base branch only.","typ\
e":"object","additionalProperties":false,"properties":{"baselines":{"description":"What a candidate is compared with: the model in production, the model of the \
base branch, constants that the team committed (`simple`).","type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["production","base","simple"]},"defa\
ult":["production","base"],"examples":[["production","base"]]},"simple":{"description":"Constants to beat, by metric: what a rule or the most frequent class wou\
ld reach. The third column of the report.","type":"object","maxProperties":256,"propertyNames":{"$ref":"#/$defs/metricName"},"additionalProperties":{"type":"num\
ber"},"examples":[{"roc_auc":.5}]},"look-back":{"description":"How many commits of the base branch to walk back, by first parents, for a model that was trained.",
"type":"integer","minimum":0,"maximum":100,"default":10,"examples":[10]},"stale-after":{"description":"Age from which a baseline is marked as stale.","$ref":"#/\
$defs/duration","default":"14d","examples":["14d"]},"metrics":{"description":"Gates by metric name. Metrics that are not listed are shown but never block.","typ\
e":"object","maxProperties":256,"propertyNames":{"$ref":"#/$defs/metricName"},"additionalProperties":{"$ref":"#/$defs/gate"},"examples":[{"roc_auc":{"direction":"\
higher","margin":.002}}]},"predictions":{"description":"Columns of the predictions file. With them models are compared row by row, which needs far fewer rows fo\
r a verdict.","type":"object","additionalProperties":false,"properties":{"id":{"description":"Column that names the example. Rows are paired by it.","type":"str\
ing","minLength":1,"examples":["id"]},"label":{"description":"Column of the true value.","type":"string","minLength":1,"examples":["label"]},"score":{"descripti\
on":"Column of the predicted value: a probability, a number, a class or a text.","type":"string","minLength":1,"examples":["score"]},"prediction":{"description":"\
Column of the predicted class, when `score` is a probability and the class is not simply `score >= 0.5`.","type":"string","minLength":1,"examples":["predicted"]},
"probabilities":{"description":"Column of a list with the probability of each class, as JSON in text files. Columns `score_<class>` are the same.","type":"strin\
g","minLength":1,"examples":["probabilities"]},"classes":{"description":"Labels of the classes in the order of the lists in `probabilities`. Not needed for labe\
ls that are 0, 1, 2 and so on.","type":"array","minItems":2,"maxItems":1e3,"uniqueItems":true,"items":{"type":["string","integer"],"minLength":1},"examples":[["\
setosa","versicolor","virginica"]]},"positive":{"description":"The label that counts as positive, when the labels are two words.","type":"string","minLength":1,
"examples":["spam"]},"cluster":{"description":"Column of what belongs together, such as a user or a document: rows of one cluster are not independent.","type":"\
string","minLength":1,"examples":["user_id"]},"fold":{"description":"Column of the fold of a cross-validation that had the row as test data. Models are then com\
pared by fold.","type":"string","minLength":1,"examples":["fold"]},"query":{"description":"Column of the query, for ranking metrics.","type":"string","minLength":1,
"examples":["query_id"]},"reference":{"description":"Column of the true text, for word error rates.","type":"string","minLength":1,"examples":["reference"]},"hy\
pothesis":{"description":"Column of the predicted text.","type":"string","minLength":1,"examples":["transcript"]}}},"command":{"description":"Command line that \
scores a given model on the head's evaluation data, run by `train` like the training command when that data differs from what production was measured on. `{mode\
l}` stands for the model, a file or a folder, `{out}` for an empty folder to write metrics and predictions to, under the file names of `train.outputs`. Write bo\
th without quotes.","type":"string","minLength":1,"maxLength":4096,"examples":["python evaluate.py --model {model} --out {out}"]},"slices":{"description":"Parts\
 of the evaluation data that are judged on their own, by the rows of the predictions. They are corrected for how many there are, and block only with a `margin`.",
"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"description":"Column whose values make\
 the slices.","type":"string","minLength":1,"examples":["colour"]},"min-rows":{"description":"Smaller slices are listed, not judged.","type":"integer","minimum":1,
"examples":[200]},"metrics":{"description":"Metrics judged per slice.","type":"array","items":{"$ref":"#/$defs/metricName"},"examples":[["roc_auc"]]},"margin":{
"description":"Non-inferiority margin per slice.","type":"number","minimum":0,"examples":[.02]}}},"examples":[[{"by":"colour","min-rows":200,"metrics":["roc_auc"],
"margin":.02}]]},"inconclusive":{"description":"What an inconclusive verdict means for approval.","enum":["warn","fail","pass"],"default":"warn","examples":["wa\
rn"]},"confidence":{"description":"Confidence level of the intervals.","type":"number","minimum":.5,"maximum":.999,"default":.95,"examples":[.95]},"resamples":{
"description":"Resamples of the paired bootstrap.","type":"integer","minimum":200,"maximum":1e5,"default":2e3,"examples":[1e4]},"strict":{"description":"Uses in\
tervals that hold however often a pull request is pushed and looked at. They are wider.","type":"boolean","default":false,"examples":[true]},"report":{"descript\
ion":"How the report is written.","type":"object","additionalProperties":false,"properties":{"language":{"description":"Language of what people read in a pull r\
equest: comment, check, commit status, replies, promotion note, job summary of compare, HTML report.","enum":["en","ko"],"default":"en","examples":["ko"]},"comm\
ent":{"description":"When to comment: always; only when the verdict is not `pass` or a gated metric differs from a baseline (`changes`); only when something fai\
ls (`failures`). A comment that exists is kept up to date. The check and the summary always come.","enum":["always","changes","failures"],"default":"always","ex\
amples":["changes"]}}}}};function validate138(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate138.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func2(data)>128){
const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};if(vErrors===null){vErrors=
[err0]}else{vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate138.errors=vErrors;return errors===
0}validate138.evaluated={"dynamicProps":false,"dynamicItems":false};var schema45={"description":"What one metric must hold. With `margin` it may be worse than e\
ach baseline by at most that much; `min` and `max` are absolute limits.","type":"object","additionalProperties":false,"properties":{"direction":{"description":"\
Which way is better. Inferred from the metric's name when left out; a metric of unknown direction never blocks.","enum":["higher","lower"],"examples":["higher"]},
"margin":{"description":"Non-inferiority margin, in the metric's own unit.","type":"number","minimum":0,"examples":[.002]},"min":{"description":"Smallest value \
allowed.","type":"number","examples":[.8]},"max":{"description":"Largest value allowed.","type":"number","examples":[50]}}};function validate142(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate142.evaluated;if(evaluated0.dynamicProps){
evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){for(const key0 in data){if(!(key0===
"direction"||key0==="margin"||key0==="min"||key0==="max")){const err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}if(data.direction!==void 0){let data0=data.direction;
if(!(data0==="higher"||data0==="lower")){const err1={instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues:schema45.
properties.direction.enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}if(data.margin!==
void 0){let data1=data.margin;if(typeof data1=="number"&&isFinite(data1)){if(data1<0||isNaN(data1)){const err2={instancePath:instancePath+"/margin",schemaPath:"\
#/properties/margin/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}
errors++}}else{const err3={instancePath:instancePath+"/margin",schemaPath:"#/properties/margin/type",keyword:"type",params:{type:"number"},message:"must be numb\
er"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}if(data.min!==void 0){let data2=data.min;if(!(typeof data2=="number"&&isFinite(data2))){
const err4={instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){
vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.max!==void 0){let data3=data.max;if(!(typeof data3=="number"&&isFinite(data3))){const err5={instancePath:instancePath+
"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}
errors++}}}else{const err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err6]}else{
vErrors.push(err6)}errors++}validate142.errors=vErrors;return errors===0}validate142.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};function validate137(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate137.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){for(const key0 in data){
if(!func1.call(schema43.properties,key0)){const err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}if(data.baselines!==void 0){let data0=data.baselines;
if(Array.isArray(data0)){if(data0.length<1){const err1={instancePath:instancePath+"/baselines",schemaPath:"#/properties/baselines/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}const len0=data0.length;for(let i0=0;i0<
len0;i0++){let data1=data0[i0];if(!(data1==="production"||data1==="base"||data1==="simple")){const err2={instancePath:instancePath+"/baselines/"+i0,schemaPath:"\
#/properties/baselines/items/enum",keyword:"enum",params:{allowedValues:schema43.properties.baselines.items.enum},message:"must be equal to one of the allowed v\
alues"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}let i1=data0.length;let j0;if(i1>1){outer0:for(;i1--;){for(j0=i1;j0--;){if(func0(data0[i1],
data0[j0])){const err3={instancePath:instancePath+"/baselines",schemaPath:"#/properties/baselines/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"\
must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++;break outer0}}}}}else{
const err4={instancePath:instancePath+"/baselines",schemaPath:"#/properties/baselines/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.simple!==void 0){let data2=data.simple;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(Object.
keys(data2).length>256){const err5={instancePath:instancePath+"/simple",schemaPath:"#/properties/simple/maxProperties",keyword:"maxProperties",params:{limit:256},
message:"must NOT have more than 256 properties"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}for(const key1 in data2){const _errs7=errors;
if(!validate138(key1,{instancePath:instancePath+"/simple",parentData:data2,parentDataProperty:"simple",rootData,dynamicAnchors})){vErrors=vErrors===null?validate138.
errors:vErrors.concat(validate138.errors);errors=vErrors.length}var valid4=_errs7===errors;if(!valid4){const err6={instancePath:instancePath+"/simple",schemaPath:"\
#/properties/simple/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid"};if(vErrors===null){vErrors=[err6]}else{
vErrors.push(err6)}errors++}}for(const key2 in data2){let data3=data2[key2];if(!(typeof data3=="number"&&isFinite(data3))){const err7={instancePath:instancePath+
"/simple/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/simple/additionalProperties/type",keyword:"type",params:{type:"number"},message:"\
must be number"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}}else{const err8={instancePath:instancePath+"/simple",schemaPath:"#/propert\
ies/simple/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}if(data["lo\
ok-back"]!==void 0){let data4=data["look-back"];if(!(typeof data4=="number"&&(!(data4%1)&&!isNaN(data4))&&isFinite(data4))){const err9={instancePath:instancePath+
"/look-back",schemaPath:"#/properties/look-back/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err9]}else{vErrors.
push(err9)}errors++}if(typeof data4=="number"&&isFinite(data4)){if(data4>100||isNaN(data4)){const err10={instancePath:instancePath+"/look-back",schemaPath:"#/pr\
operties/look-back/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(
err10)}errors++}if(data4<0||isNaN(data4)){const err11={instancePath:instancePath+"/look-back",schemaPath:"#/properties/look-back/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}}}if(data["stale-after"]!==void 0){if(!validate133(
data["stale-after"],{instancePath:instancePath+"/stale-after",parentData:data,parentDataProperty:"stale-after",rootData,dynamicAnchors})){vErrors=vErrors===null?
validate133.errors:vErrors.concat(validate133.errors);errors=vErrors.length}}if(data.metrics!==void 0){let data6=data.metrics;if(data6&&typeof data6=="object"&&
!Array.isArray(data6)){if(Object.keys(data6).length>256){const err12={instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/maxProperties",keyword:"\
maxProperties",params:{limit:256},message:"must NOT have more than 256 properties"};if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}for(const key3 in data6){
const _errs16=errors;if(!validate138(key3,{instancePath:instancePath+"/metrics",parentData:data6,parentDataProperty:"metrics",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate138.errors:vErrors.concat(validate138.errors);errors=vErrors.length}var valid6=_errs16===errors;if(!valid6){const err13={instancePath:instancePath+
"/metrics",schemaPath:"#/properties/metrics/propertyNames",keyword:"propertyNames",params:{propertyName:key3},message:"property name must be valid"};if(vErrors===
null){vErrors=[err13]}else{vErrors.push(err13)}errors++}}for(const key4 in data6){if(!validate142(data6[key4],{instancePath:instancePath+"/metrics/"+key4.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:data6,parentDataProperty:key4,rootData,dynamicAnchors})){vErrors=vErrors===null?validate142.errors:vErrors.concat(validate142.
errors);errors=vErrors.length}}}else{const err14={instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}}if(data.predictions!==void 0){let data8=data.predictions;if(data8&&
typeof data8=="object"&&!Array.isArray(data8)){for(const key5 in data8){if(!func1.call(schema43.properties.predictions.properties,key5)){const err15={instancePath:instancePath+
"/predictions",schemaPath:"#/properties/predictions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},message:"must NOT have\
 additional properties"};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}}if(data8.id!==void 0){let data9=data8.id;if(typeof data9==="strin\
g"){if(func2(data9)<1){const err16={instancePath:instancePath+"/predictions/id",schemaPath:"#/properties/predictions/properties/id/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}}else{const err17={instancePath:instancePath+
"/predictions/id",schemaPath:"#/properties/predictions/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=
[err17]}else{vErrors.push(err17)}errors++}}if(data8.label!==void 0){let data10=data8.label;if(typeof data10==="string"){if(func2(data10)<1){const err18={instancePath:instancePath+
"/predictions/label",schemaPath:"#/properties/predictions/properties/label/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"};if(vErrors===null){vErrors=[err18]}else{vErrors.push(err18)}errors++}}else{const err19={instancePath:instancePath+"/predictions/label",schemaPath:"#\
/properties/predictions/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err19]}else{vErrors.push(
err19)}errors++}}if(data8.score!==void 0){let data11=data8.score;if(typeof data11==="string"){if(func2(data11)<1){const err20={instancePath:instancePath+"/predi\
ctions/score",schemaPath:"#/properties/predictions/properties/score/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"};if(vErrors===null){vErrors=[err20]}else{vErrors.push(err20)}errors++}}else{const err21={instancePath:instancePath+"/predictions/score",schemaPath:"#/proper\
ties/predictions/properties/score/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err21]}else{vErrors.push(err21)}
errors++}}if(data8.prediction!==void 0){let data12=data8.prediction;if(typeof data12==="string"){if(func2(data12)<1){const err22={instancePath:instancePath+"/pr\
edictions/prediction",schemaPath:"#/properties/predictions/properties/prediction/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};if(vErrors===null){vErrors=[err22]}else{vErrors.push(err22)}errors++}}else{const err23={instancePath:instancePath+"/predictions/prediction",schemaPath:"\
#/properties/predictions/properties/prediction/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err23]}else{vErrors.
push(err23)}errors++}}if(data8.probabilities!==void 0){let data13=data8.probabilities;if(typeof data13==="string"){if(func2(data13)<1){const err24={instancePath:instancePath+
"/predictions/probabilities",schemaPath:"#/properties/predictions/properties/probabilities/minLength",keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters"};if(vErrors===null){vErrors=[err24]}else{vErrors.push(err24)}errors++}}else{const err25={instancePath:instancePath+"/predictions/prob\
abilities",schemaPath:"#/properties/predictions/properties/probabilities/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){
vErrors=[err25]}else{vErrors.push(err25)}errors++}}if(data8.classes!==void 0){let data14=data8.classes;if(Array.isArray(data14)){if(data14.length>1e3){const err26={
instancePath:instancePath+"/predictions/classes",schemaPath:"#/properties/predictions/properties/classes/maxItems",keyword:"maxItems",params:{limit:1e3},message:"\
must NOT have more than 1000 items"};if(vErrors===null){vErrors=[err26]}else{vErrors.push(err26)}errors++}if(data14.length<2){const err27={instancePath:instancePath+
"/predictions/classes",schemaPath:"#/properties/predictions/properties/classes/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2\
 items"};if(vErrors===null){vErrors=[err27]}else{vErrors.push(err27)}errors++}const len1=data14.length;for(let i2=0;i2<len1;i2++){let data15=data14[i2];if(typeof data15!==
"string"&&!(typeof data15=="number"&&(!(data15%1)&&!isNaN(data15))&&isFinite(data15))){const err28={instancePath:instancePath+"/predictions/classes/"+i2,schemaPath:"\
#/properties/predictions/properties/classes/items/type",keyword:"type",params:{type:schema43.properties.predictions.properties.classes.items.type},message:"must\
 be string,integer"};if(vErrors===null){vErrors=[err28]}else{vErrors.push(err28)}errors++}if(typeof data15==="string"){if(func2(data15)<1){const err29={instancePath:instancePath+
"/predictions/classes/"+i2,schemaPath:"#/properties/predictions/properties/classes/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"};if(vErrors===null){vErrors=[err29]}else{vErrors.push(err29)}errors++}}}let i3=data14.length;let j1;if(i3>1){const indices0={};for(;i3--;){
let item0=data14[i3];if(typeof item0!=="string"&&!(typeof item0=="number"&&(!(item0%1)&&!isNaN(item0))&&isFinite(item0))){continue}if(typeof item0=="string"){item0+=
"_"}if(typeof indices0[item0]=="number"){j1=indices0[item0];const err30={instancePath:instancePath+"/predictions/classes",schemaPath:"#/properties/predictions/p\
roperties/classes/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};if(vErrors===
null){vErrors=[err30]}else{vErrors.push(err30)}errors++;break}indices0[item0]=i3}}}else{const err31={instancePath:instancePath+"/predictions/classes",schemaPath:"\
#/properties/predictions/properties/classes/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err31]}else{vErrors.
push(err31)}errors++}}if(data8.positive!==void 0){let data16=data8.positive;if(typeof data16==="string"){if(func2(data16)<1){const err32={instancePath:instancePath+
"/predictions/positive",schemaPath:"#/properties/predictions/properties/positive/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};if(vErrors===null){vErrors=[err32]}else{vErrors.push(err32)}errors++}}else{const err33={instancePath:instancePath+"/predictions/positive",schemaPath:"\
#/properties/predictions/properties/positive/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err33]}else{vErrors.
push(err33)}errors++}}if(data8.cluster!==void 0){let data17=data8.cluster;if(typeof data17==="string"){if(func2(data17)<1){const err34={instancePath:instancePath+
"/predictions/cluster",schemaPath:"#/properties/predictions/properties/cluster/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"};if(vErrors===null){vErrors=[err34]}else{vErrors.push(err34)}errors++}}else{const err35={instancePath:instancePath+"/predictions/cluster",schemaPath:"\
#/properties/predictions/properties/cluster/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err35]}else{vErrors.
push(err35)}errors++}}if(data8.fold!==void 0){let data18=data8.fold;if(typeof data18==="string"){if(func2(data18)<1){const err36={instancePath:instancePath+"/pr\
edictions/fold",schemaPath:"#/properties/predictions/properties/fold/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};if(vErrors===null){vErrors=[err36]}else{vErrors.push(err36)}errors++}}else{const err37={instancePath:instancePath+"/predictions/fold",schemaPath:"#/proper\
ties/predictions/properties/fold/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err37]}else{vErrors.push(err37)}
errors++}}if(data8.query!==void 0){let data19=data8.query;if(typeof data19==="string"){if(func2(data19)<1){const err38={instancePath:instancePath+"/predictions/\
query",schemaPath:"#/properties/predictions/properties/query/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===
null){vErrors=[err38]}else{vErrors.push(err38)}errors++}}else{const err39={instancePath:instancePath+"/predictions/query",schemaPath:"#/properties/predictions/p\
roperties/query/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err39]}else{vErrors.push(err39)}errors++}}if(data8.
reference!==void 0){let data20=data8.reference;if(typeof data20==="string"){if(func2(data20)<1){const err40={instancePath:instancePath+"/predictions/reference",
schemaPath:"#/properties/predictions/properties/reference/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===
null){vErrors=[err40]}else{vErrors.push(err40)}errors++}}else{const err41={instancePath:instancePath+"/predictions/reference",schemaPath:"#/properties/predictio\
ns/properties/reference/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err41]}else{vErrors.push(err41)}errors++}}
if(data8.hypothesis!==void 0){let data21=data8.hypothesis;if(typeof data21==="string"){if(func2(data21)<1){const err42={instancePath:instancePath+"/predictions/\
hypothesis",schemaPath:"#/properties/predictions/properties/hypothesis/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"};if(vErrors===null){vErrors=[err42]}else{vErrors.push(err42)}errors++}}else{const err43={instancePath:instancePath+"/predictions/hypothesis",schemaPath:"\
#/properties/predictions/properties/hypothesis/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err43]}else{vErrors.
push(err43)}errors++}}}else{const err44={instancePath:instancePath+"/predictions",schemaPath:"#/properties/predictions/type",keyword:"type",params:{type:"object"},
message:"must be object"};if(vErrors===null){vErrors=[err44]}else{vErrors.push(err44)}errors++}}if(data.command!==void 0){let data22=data.command;if(typeof data22===
"string"){if(func2(data22)>4096){const err45={instancePath:instancePath+"/command",schemaPath:"#/properties/command/maxLength",keyword:"maxLength",params:{limit:4096},
message:"must NOT have more than 4096 characters"};if(vErrors===null){vErrors=[err45]}else{vErrors.push(err45)}errors++}if(func2(data22)<1){const err46={instancePath:instancePath+
"/command",schemaPath:"#/properties/command/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){
vErrors=[err46]}else{vErrors.push(err46)}errors++}}else{const err47={instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",
params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err47]}else{vErrors.push(err47)}errors++}}if(data.slices!==void 0){let data23=data.
slices;if(Array.isArray(data23)){if(data23.length>64){const err48={instancePath:instancePath+"/slices",schemaPath:"#/properties/slices/maxItems",keyword:"maxIte\
ms",params:{limit:64},message:"must NOT have more than 64 items"};if(vErrors===null){vErrors=[err48]}else{vErrors.push(err48)}errors++}const len2=data23.length;
for(let i4=0;i4<len2;i4++){let data24=data23[i4];if(data24&&typeof data24=="object"&&!Array.isArray(data24)){if(data24.by===void 0){const err49={instancePath:instancePath+
"/slices/"+i4,schemaPath:"#/properties/slices/items/required",keyword:"required",params:{missingProperty:"by"},message:"must have required property 'by'"};if(vErrors===
null){vErrors=[err49]}else{vErrors.push(err49)}errors++}for(const key6 in data24){if(!(key6==="by"||key6==="min-rows"||key6==="metrics"||key6==="margin")){const err50={
instancePath:instancePath+"/slices/"+i4,schemaPath:"#/properties/slices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err50]}else{vErrors.push(err50)}errors++}}if(data24.by!==void 0){let data25=data24.by;
if(typeof data25==="string"){if(func2(data25)<1){const err51={instancePath:instancePath+"/slices/"+i4+"/by",schemaPath:"#/properties/slices/items/properties/by/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err51]}else{vErrors.push(err51)}errors++}}else{
const err52={instancePath:instancePath+"/slices/"+i4+"/by",schemaPath:"#/properties/slices/items/properties/by/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err52]}else{vErrors.push(err52)}errors++}}if(data24["min-rows"]!==void 0){let data26=data24["min-rows"];if(!(typeof data26==
"number"&&(!(data26%1)&&!isNaN(data26))&&isFinite(data26))){const err53={instancePath:instancePath+"/slices/"+i4+"/min-rows",schemaPath:"#/properties/slices/ite\
ms/properties/min-rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err53]}else{vErrors.push(err53)}errors++}
if(typeof data26=="number"&&isFinite(data26)){if(data26<1||isNaN(data26)){const err54={instancePath:instancePath+"/slices/"+i4+"/min-rows",schemaPath:"#/propert\
ies/slices/items/properties/min-rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};if(vErrors===null){vErrors=[err54]}else{
vErrors.push(err54)}errors++}}}if(data24.metrics!==void 0){let data27=data24.metrics;if(Array.isArray(data27)){const len3=data27.length;for(let i5=0;i5<len3;i5++){
if(!validate138(data27[i5],{instancePath:instancePath+"/slices/"+i4+"/metrics/"+i5,parentData:data27,parentDataProperty:i5,rootData,dynamicAnchors})){vErrors=vErrors===
null?validate138.errors:vErrors.concat(validate138.errors);errors=vErrors.length}}}else{const err55={instancePath:instancePath+"/slices/"+i4+"/metrics",schemaPath:"\
#/properties/slices/items/properties/metrics/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err55]}else{vErrors.
push(err55)}errors++}}if(data24.margin!==void 0){let data29=data24.margin;if(typeof data29=="number"&&isFinite(data29)){if(data29<0||isNaN(data29)){const err56={
instancePath:instancePath+"/slices/"+i4+"/margin",schemaPath:"#/properties/slices/items/properties/margin/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};if(vErrors===null){vErrors=[err56]}else{vErrors.push(err56)}errors++}}else{const err57={instancePath:instancePath+"/slices/"+i4+"/margin",
schemaPath:"#/properties/slices/items/properties/margin/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err57]}else{
vErrors.push(err57)}errors++}}}else{const err58={instancePath:instancePath+"/slices/"+i4,schemaPath:"#/properties/slices/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"};if(vErrors===null){vErrors=[err58]}else{vErrors.push(err58)}errors++}}}else{const err59={instancePath:instancePath+"/slices",
schemaPath:"#/properties/slices/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err59]}else{vErrors.push(err59)}
errors++}}if(data.inconclusive!==void 0){let data30=data.inconclusive;if(!(data30==="warn"||data30==="fail"||data30==="pass")){const err60={instancePath:instancePath+
"/inconclusive",schemaPath:"#/properties/inconclusive/enum",keyword:"enum",params:{allowedValues:schema43.properties.inconclusive.enum},message:"must be equal t\
o one of the allowed values"};if(vErrors===null){vErrors=[err60]}else{vErrors.push(err60)}errors++}}if(data.confidence!==void 0){let data31=data.confidence;if(typeof data31==
"number"&&isFinite(data31)){if(data31>.999||isNaN(data31)){const err61={instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:.999},message:"must be <= 0.999"};if(vErrors===null){vErrors=[err61]}else{vErrors.push(err61)}errors++}if(data31<.5||isNaN(
data31)){const err62={instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:.5},message:"\
must be >= 0.5"};if(vErrors===null){vErrors=[err62]}else{vErrors.push(err62)}errors++}}else{const err63={instancePath:instancePath+"/confidence",schemaPath:"#/p\
roperties/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err63]}else{vErrors.push(err63)}errors++}}
if(data.resamples!==void 0){let data32=data.resamples;if(!(typeof data32=="number"&&(!(data32%1)&&!isNaN(data32))&&isFinite(data32))){const err64={instancePath:instancePath+
"/resamples",schemaPath:"#/properties/resamples/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err64]}else{
vErrors.push(err64)}errors++}if(typeof data32=="number"&&isFinite(data32)){if(data32>1e5||isNaN(data32)){const err65={instancePath:instancePath+"/resamples",schemaPath:"\
#/properties/resamples/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};if(vErrors===null){vErrors=[err65]}else{vErrors.
push(err65)}errors++}if(data32<200||isNaN(data32)){const err66={instancePath:instancePath+"/resamples",schemaPath:"#/properties/resamples/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:200},message:"must be >= 200"};if(vErrors===null){vErrors=[err66]}else{vErrors.push(err66)}errors++}}}if(data.strict!==void 0){
if(typeof data.strict!=="boolean"){const err67={instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};if(vErrors===null){vErrors=[err67]}else{vErrors.push(err67)}errors++}}if(data.report!==void 0){let data34=data.report;if(data34&&typeof data34==
"object"&&!Array.isArray(data34)){for(const key7 in data34){if(!(key7==="language"||key7==="comment")){const err68={instancePath:instancePath+"/report",schemaPath:"\
#/properties/report/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7},message:"must NOT have additional properties"};if(vErrors===
null){vErrors=[err68]}else{vErrors.push(err68)}errors++}}if(data34.language!==void 0){let data35=data34.language;if(!(data35==="en"||data35==="ko")){const err69={
instancePath:instancePath+"/report/language",schemaPath:"#/properties/report/properties/language/enum",keyword:"enum",params:{allowedValues:schema43.properties.
report.properties.language.enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err69]}else{vErrors.push(err69)}errors++}}if(data34.
comment!==void 0){let data36=data34.comment;if(!(data36==="always"||data36==="changes"||data36==="failures")){const err70={instancePath:instancePath+"/report/co\
mment",schemaPath:"#/properties/report/properties/comment/enum",keyword:"enum",params:{allowedValues:schema43.properties.report.properties.comment.enum},message:"\
must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err70]}else{vErrors.push(err70)}errors++}}}else{const err71={instancePath:instancePath+
"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err71]}else{vErrors.
push(err71)}errors++}}}else{const err72={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=
[err72]}else{vErrors.push(err72)}errors++}validate137.errors=vErrors;return errors===0}validate137.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};var pattern16=new RegExp("^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?$","u");function validate146(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate146.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.
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
len0;i0++){let data2=data1[i0];if(typeof data2==="string"){if(!pattern16.test(data2)){const err6={instancePath:instancePath+"/from/"+i0,schemaPath:"#/properties\
/from/items/pattern",keyword:"pattern",params:{pattern:"^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?$"},message:'must match pattern "^@[A-Za-z0-9][A\
-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?$"'};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}else{const err7={instancePath:instancePath+"/f\
rom/"+i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err7]}else{vErrors.
push(err7)}errors++}}let i1=data1.length;let j0;if(i1>1){const indices0={};for(;i1--;){let item0=data1[i1];if(typeof item0!=="string"){continue}if(typeof indices0[item0]==
"number"){j0=indices0[item0];const err8={instancePath:instancePath+"/from",schemaPath:"#/properties/from/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"\
must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++;break}indices0[item0]=
i1}}}else{const err9={instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===
null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}if(data.author!==void 0){if(false!==data.author){const err10={instancePath:instancePath+"/author",schemaPath:"\
#/properties/author/const",keyword:"const",params:{allowedValue:false},message:"must be equal to constant"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(
err10)}errors++}}if(data.expires!==void 0){if(!validate133(data.expires,{instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"expires",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate133.errors:vErrors.concat(validate133.errors);errors=vErrors.length}}}else{const err11={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}validate146.errors=
vErrors;return errors===0}validate146.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};var pattern17=new RegExp("^(file:///[A-Za-z0-9._/-]+|oci://[a-z0-9.:-]+/[a-z0-9._/-]+)$","u");var pattern18=new RegExp("^[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100\
}$","u");var pattern19=new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$","u");var schema48={"description":"One environment: when it is promoted to, and which manifests\
 change.","type":"object","additionalProperties":false,"required":["on","files"],"properties":{"on":{"description":"When: at the merge, after another environmen\
t, or by a `/promote` command.","oneOf":[{"enum":["merge","command"]},{"type":"object","additionalProperties":false,"required":["after"],"properties":{"after":{
"$ref":"#/$defs/name","description":"The environment that comes before.","examples":["staging"]}}}],"examples":["merge",{"after":"staging"}]},"mode":{"descripti\
on":"Commit to the branch, or open a pull request in the GitOps repository.","enum":["commit","pull-request"],"default":"commit","examples":["commit"]},"files":{
"description":"Manifests and the values to set in them. Every other byte stays as it is.","type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/tar\
get"},"examples":[[{"path":"apps/wine/kustomization.yaml","set":{"images[name=wine].newTag":"{version}"}}]]},"argocd":{"description":"The Argo CD application th\
at deploys this environment. For readers: nothing depends on it yet.","type":"object","additionalProperties":false,"required":["application"],"properties":{"app\
lication":{"description":"Name of the Application.","type":"string","minLength":1,"maxLength":253,"examples":["wine-production"]}}}}};function validate153(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate153.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.path===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required pr\
operty 'path'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.set===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"set"},message:"must have required property 'set'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}for(const key0 in data){
if(!(key0==="path"||key0==="document"||key0==="set")){const err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}if(data.path!==void 0){if(!validate58(data.path,
{instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors})){vErrors=vErrors===null?validate58.errors:vErrors.concat(
validate58.errors);errors=vErrors.length}}if(data.document!==void 0){let data1=data.document;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(Object.
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
bject"},message:"must be object"};if(vErrors===null){vErrors=[err17]}else{vErrors.push(err17)}errors++}validate153.errors=vErrors;return errors===0}validate153.
evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};function validate151(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate151.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.
items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.on===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"on"},message:"must have required property 'on'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.files===void 0){const err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"files"},message:"must have required property 'files'"};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++}for(const key0 in data){if(!(key0==="on"||key0==="mode"||key0==="files"||key0==="argocd")){const err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=
[err2]}else{vErrors.push(err2)}errors++}}if(data.on!==void 0){let data0=data.on;const _errs3=errors;let valid1=false;let passing0=null;const _errs4=errors;if(!(data0===
"merge"||data0==="command")){const err3={instancePath:instancePath+"/on",schemaPath:"#/properties/on/oneOf/0/enum",keyword:"enum",params:{allowedValues:schema48.
properties.on.oneOf[0].enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}var _valid0=_errs4===
errors;if(_valid0){valid1=true;passing0=0}const _errs5=errors;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.after===void 0){const err4={instancePath:instancePath+
"/on",schemaPath:"#/properties/on/oneOf/1/required",keyword:"required",params:{missingProperty:"after"},message:"must have required property 'after'"};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}for(const key1 in data0){if(!(key1==="after")){const err5={instancePath:instancePath+"/on",schemaPath:"#/p\
roperties/on/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};if(vErrors===
null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data0.after!==void 0){if(!validate53(data0.after,{instancePath:instancePath+"/on/after",parentData:data0,
parentDataProperty:"after",rootData,dynamicAnchors})){vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors);errors=vErrors.length}}}else{const err6={
instancePath:instancePath+"/on",schemaPath:"#/properties/on/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=
[err6]}else{vErrors.push(err6)}errors++}var _valid0=_errs5===errors;if(_valid0&&valid1){valid1=false;passing0=[passing0,1]}else{if(_valid0){valid1=true;passing0=
1}}if(!valid1){const err7={instancePath:instancePath+"/on",schemaPath:"#/properties/on/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must mat\
ch exactly one schema in oneOf"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}else{errors=_errs3;if(vErrors!==null){if(_errs3){vErrors.length=
_errs3}else{vErrors=null}}}}if(data.mode!==void 0){let data2=data.mode;if(!(data2==="commit"||data2==="pull-request")){const err8={instancePath:instancePath+"/m\
ode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:schema48.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}if(data.files!==void 0){let data3=data.files;if(Array.isArray(data3)){if(data3.length>64){const err9={
instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"};if(vErrors===
null){vErrors=[err9]}else{vErrors.push(err9)}errors++}if(data3.length<1){const err10={instancePath:instancePath+"/files",schemaPath:"#/properties/files/minItems",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}const len0=data3.
length;for(let i0=0;i0<len0;i0++){if(!validate153(data3[i0],{instancePath:instancePath+"/files/"+i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors})){
vErrors=vErrors===null?validate153.errors:vErrors.concat(validate153.errors);errors=vErrors.length}}}else{const err11={instancePath:instancePath+"/files",schemaPath:"\
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
#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err18]}else{vErrors.push(err18)}errors++}validate151.errors=
vErrors;return errors===0}validate151.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};function validate149(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate149.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.
dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.store===void 0){const err0={instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"store"},message:"must have required property 'store'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}
errors++}if(data.repository===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"repository"},message:"must ha\
ve required property 'repository'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.environments===void 0){const err2={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"environments"},message:"must have required property 'environments'"};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}for(const key0 in data){if(!(key0==="store"||key0==="repository"||key0==="branch"||key0==="environments")){const err3={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===
null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}if(data.store!==void 0){let data0=data.store;if(typeof data0==="string"){if(func2(data0)>512){const err4={
instancePath:instancePath+"/store",schemaPath:"#/properties/store/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 charact\
ers"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}if(!pattern17.test(data0)){const err5={instancePath:instancePath+"/store",schemaPath:"#\
/properties/store/pattern",keyword:"pattern",params:{pattern:"^(file:///[A-Za-z0-9._/-]+|oci://[a-z0-9.:-]+/[a-z0-9._/-]+)$"},message:'must match pattern "^(fil\
e:///[A-Za-z0-9._/-]+|oci://[a-z0-9.:-]+/[a-z0-9._/-]+)$"'};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}else{const err6={instancePath:instancePath+
"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(
err6)}errors++}}if(data.repository!==void 0){let data1=data.repository;if(typeof data1==="string"){if(!pattern18.test(data1)){const err7={instancePath:instancePath+
"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}$"},message:'must match p\
attern "^[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}$"'};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}else{const err8={instancePath:instancePath+
"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err8]}else{vErrors.
push(err8)}errors++}}if(data.branch!==void 0){let data2=data.branch;if(typeof data2==="string"){if(func2(data2)>200){const err9={instancePath:instancePath+"/bra\
nch",schemaPath:"#/properties/branch/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};if(vErrors===null){vErrors=
[err9]}else{vErrors.push(err9)}errors++}if(func2(data2)<1){const err10={instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}if(!pattern19.
test(data2)){const err11={instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9\
._/-]*$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]*$"'};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}}else{const err12={
instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=
[err12]}else{vErrors.push(err12)}errors++}}if(data.environments!==void 0){let data3=data.environments;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(Object.
keys(data3).length>16){const err13={instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/maxProperties",keyword:"maxProperties",params:{
limit:16},message:"must NOT have more than 16 properties"};if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}errors++}if(Object.keys(data3).length<1){
const err14={instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minProperties",keyword:"minProperties",params:{limit:1},message:"mu\
st NOT have fewer than 1 properties"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}for(const key1 in data3){const _errs10=errors;if(!validate53(
key1,{instancePath:instancePath+"/environments",parentData:data3,parentDataProperty:"environments",rootData,dynamicAnchors})){vErrors=vErrors===null?validate53.
errors:vErrors.concat(validate53.errors);errors=vErrors.length}var valid1=_errs10===errors;if(!valid1){const err15={instancePath:instancePath+"/environments",schemaPath:"\
#/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid"};if(vErrors===null){vErrors=[err15]}else{
vErrors.push(err15)}errors++}}for(const key2 in data3){if(!validate151(data3[key2],{instancePath:instancePath+"/environments/"+key2.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:data3,parentDataProperty:key2,rootData,dynamicAnchors})){vErrors=vErrors===null?validate151.errors:vErrors.concat(validate151.errors);errors=vErrors.
length}}}else{const err16={instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type:"object"},message:"\
must be object"};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}}}else{const err17={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err17]}else{vErrors.push(err17)}errors++}validate149.errors=vErrors;return errors===0}validate149.
evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate55.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=
void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.train===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"train"},message:"must have required property 'train'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}for(const key0 in data){
if(!(key0==="task"||key0==="data"||key0==="train"||key0==="evaluate"||key0==="approve"||key0==="promote")){const err1={instancePath,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}}if(data.task!==void 0){let data0=data.task;if(!(data0==="binary-classification"||data0==="multiclass-classification"||data0==="regression"||
data0==="ranking"||data0==="generation"||data0==="other")){const err2={instancePath:instancePath+"/task",schemaPath:"#/properties/task/enum",keyword:"enum",params:{
allowedValues:schema21.properties.task.enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}
if(data.data!==void 0){let data1=data.data;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(Object.keys(data1).length>64){const err3={instancePath:instancePath+
"/data",schemaPath:"#/properties/data/maxProperties",keyword:"maxProperties",params:{limit:64},message:"must NOT have more than 64 properties"};if(vErrors===null){
vErrors=[err3]}else{vErrors.push(err3)}errors++}for(const key1 in data1){const _errs5=errors;if(!validate53(key1,{instancePath:instancePath+"/data",parentData:data1,
parentDataProperty:"data",rootData,dynamicAnchors})){vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors);errors=vErrors.length}var valid1=_errs5===
errors;if(!valid1){const err4={instancePath:instancePath+"/data",schemaPath:"#/properties/data/propertyNames",keyword:"propertyNames",params:{propertyName:key1},
message:"property name must be valid"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}for(const key2 in data1){if(!validate57(data1[key2],{
instancePath:instancePath+"/data/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors})){vErrors=vErrors===
null?validate57.errors:vErrors.concat(validate57.errors);errors=vErrors.length}}}else{const err5={instancePath:instancePath+"/data",schemaPath:"#/properties/dat\
a/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.train!==void 0){
if(!validate122(data.train,{instancePath:instancePath+"/train",parentData:data,parentDataProperty:"train",rootData,dynamicAnchors})){vErrors=vErrors===null?validate122.
errors:vErrors.concat(validate122.errors);errors=vErrors.length}}if(data.evaluate!==void 0){if(!validate137(data.evaluate,{instancePath:instancePath+"/evaluate",
parentData:data,parentDataProperty:"evaluate",rootData,dynamicAnchors})){vErrors=vErrors===null?validate137.errors:vErrors.concat(validate137.errors);errors=vErrors.
length}}if(data.approve!==void 0){if(!validate146(data.approve,{instancePath:instancePath+"/approve",parentData:data,parentDataProperty:"approve",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate146.errors:vErrors.concat(validate146.errors);errors=vErrors.length}}if(data.promote!==void 0){if(!validate149(data.promote,{instancePath:instancePath+
"/promote",parentData:data,parentDataProperty:"promote",rootData,dynamicAnchors})){vErrors=vErrors===null?validate149.errors:vErrors.concat(validate149.errors);
errors=vErrors.length}}}else{const err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=
[err6]}else{vErrors.push(err6)}errors++}validate55.errors=vErrors;return errors===0}validate55.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};
function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){;let vErrors=null;let errors=0;const evaluated0=validate52.
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
const _errs8=errors;if(!validate53(key1,{instancePath:instancePath+"/models",parentData:data1,parentDataProperty:"models",rootData,dynamicAnchors})){vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors);errors=vErrors.length}var valid2=_errs8===errors;if(!valid2){const err8={instancePath:instancePath+"/mo\
dels",schemaPath:"#/properties/models/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid"};if(vErrors===null){
vErrors=[err8]}else{vErrors.push(err8)}errors++}}for(const key2 in data1){if(!validate55(data1[key2],{instancePath:instancePath+"/models/"+key2.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors})){vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors);
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
[err16]}else{vErrors.push(err16)}errors++}validate52.errors=vErrors;return errors===0}validate52.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};

;// CONCATENATED MODULE: ./build/schemas/trainyard.schema.json
const trainyard_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://trainyard.dev/schemas/trainyard/v1.json","title":"TrainyardConfiguration","description":"Configuration of Trainyard in a model repository, written as trainyard.yaml at its root. Paths are relative to the repository root and may not leave it.","type":"object","additionalProperties":false,"required":["version"],"anyOf":[{"required":["models"]},{"required":["include"]}],"properties":{"version":{"description":"Version of this file\'s format.","const":1,"examples":[1]},"models":{"description":"The models of this repository, by name. A name is part of artifact names, comments and file paths, so it is short and plain.","type":"object","minProperties":1,"maxProperties":256,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/model"},"examples":[{"wine-quality":{"train":{"command":"python train.py"}}}]},"include":{"description":"Globs of further files of this format, one per model in a monorepo. Included files may not include others.","type":"array","minItems":1,"maxItems":32,"items":{"type":"string","minLength":1,"maxLength":256},"examples":[["models/*/trainyard.yaml"]]}},"$defs":{"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},"path":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^\\\\u0000-\\\\u001f\\\\\\\\]+$"},"duration":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h|d)$"},"size":{"type":"string","pattern":"^[1-9][0-9]{0,5}(\\\\.[0-9]{1,3})?(B|KiB|MiB|GiB|TiB)$"},"metricName":{"type":"string","minLength":1,"maxLength":128},"model":{"description":"One model: its data, how it is trained, judged, approved and promoted.","type":"object","additionalProperties":false,"required":["train"],"properties":{"task":{"description":"What the model predicts: predictions are read as such. With `generation` and `other` their columns and labels tell.","enum":["binary-classification","multiclass-classification","regression","ranking","generation","other"],"default":"other","examples":["binary-classification"]},"data":{"description":"Data sets by name. Their content is part of the input key, so a changed row means a new training.","type":"object","maxProperties":64,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/dataset"},"examples":[{"train":{"path":"data/train.csv","schema":"data/wine.schema.json"}}]},"train":{"$ref":"#/$defs/train"},"evaluate":{"$ref":"#/$defs/evaluate"},"approve":{"$ref":"#/$defs/approve"},"promote":{"$ref":"#/$defs/promote"}}},"dataset":{"description":"One data set: a file, several files by a glob or a folder, or what stands for them: DVC pointers (.dvc), outputs in dvc.lock, Git-LFS pointers.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path","description":"The data file. With a glob (`*`, `?`, `[…]`, `{a,b}` inside a folder, `**` across folders) all matching files are one data set, sorted by path; with a closing `/` all data files in the folder are. Files may end in `.gz` or `.zst` on top.","examples":["data/train.csv","data/part-*.parquet","data/year=*/month=*/*.csv","data/events/"]},"schema":{"$ref":"#/$defs/path","description":"JSON Schema (2020-12) of one row. Without it only the file\'s structure is checked.","examples":["data/wine.schema.json"]},"format":{"description":"File format. Read from the file\'s ending when left out.","enum":["csv","tsv","jsonl","json","parquet"],"examples":["csv"]},"partitions":{"description":"Whether folder names such as `year=2024` below the part of the path without wildcards become columns, as Hive writes them.","type":"boolean","default":true,"examples":[false]},"encoding":{"description":"Text encoding by its WHATWG name, such as `utf-8`, `windows-1252` or `utf-16le`.","type":"string","minLength":1,"maxLength":40,"default":"utf-8","examples":["windows-1252"]},"csv":{"$ref":"#/$defs/csv"},"role":{"description":"`evaluation` marks the rows that metrics are computed on: numbers are comparable only when they are the same.","enum":["training","evaluation"],"default":"training","examples":["evaluation"]},"checks":{"description":"Checks of the data set as a whole, beside those in the `x-trainyard` block of its schema.","type":"array","maxItems":256,"items":{"$ref":"https://trainyard.dev/schemas/data-checks/v1.json#/$defs/check"},"examples":[[{"check":"unique","columns":["id"]}]]},"drift":{"$ref":"#/$defs/drift"},"compatibility":{"$ref":"#/$defs/compatibility"},"redact":{"description":"Never shows a value of this data set in annotations, summaries and reports.","type":"boolean","default":false,"examples":[true]}}},"csv":{"description":"How a CSV or TSV file is written, where it differs from the usual.","type":"object","additionalProperties":false,"properties":{"delimiter":{"$ref":"#/$defs/character","description":"Character between two cells: `,` for csv and a tab for tsv when left out. A tab is written `\\"\\\\t\\"`.","examples":[";"]},"quote":{"$ref":"#/$defs/character","description":"Character around cells that hold a delimiter or a line end; doubled inside them. `\\"` when left out.","examples":["\'"]},"comment":{"$ref":"#/$defs/character","description":"Character that begins a line to be left out. None when left out.","examples":["#"]},"header":{"description":"Whether the first line holds the column names.","type":"boolean","default":true,"examples":[false]},"columns":{"description":"Names of the columns, in order. Needed when `header` is false, and not allowed otherwise.","type":"array","minItems":1,"maxItems":10000,"uniqueItems":true,"items":{"description":"Name of one column.","type":"string","minLength":1,"maxLength":256,"examples":["id"]},"examples":[["id","colour","price"]]},"nulls":{"description":"Texts that stand for a missing value where they have no quotes.","type":"array","minItems":1,"maxItems":32,"uniqueItems":true,"items":{"description":"One text; the empty one is an empty cell.","type":"string","maxLength":64,"examples":["NA"]},"default":[""],"examples":[["","NA","null"]]}},"examples":[{"delimiter":";","nulls":["","NA"]}]},"drift":{"description":"How far each column may move from a reference before it counts as drift; `off` compares nothing.","type":["string","object"],"pattern":"^off$","additionalProperties":false,"properties":{"against":{"$ref":"#/$defs/path","description":"`base` compares with the data of the base commit. Otherwise the path of a reference data file in the repository.","default":"base","examples":["base","data/reference.csv"]},"severity":{"description":"Whether drift blocks or only warns.","enum":["error","warn"],"default":"warn","examples":["error"]},"ignore":{"$ref":"#/$defs/columnNames","description":"Columns that may drift."},"thresholds":{"description":"Effect sizes that count as drift, in place of the built-in ones. A threshold is raised where so few values could reach it by chance.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"psi":{"description":"Population stability index, of numeric and categorical columns.","type":"number","minimum":0,"maximum":1000,"examples":[0.2]},"ks":{"description":"Kolmogorov–Smirnov distance of numeric columns.","type":"number","minimum":0,"maximum":1,"examples":[0.1]},"jensen-shannon":{"description":"Jensen–Shannon distance (base 2).","type":"number","minimum":0,"maximum":1,"examples":[0.1]},"chi-square":{"description":"Cramér\'s V of categorical columns.","type":"number","minimum":0,"maximum":1,"examples":[0.1]},"wasserstein":{"description":"Wasserstein distance of numeric columns, in standard deviations of the reference.","type":"number","minimum":0,"maximum":1000,"examples":[0.1]}},"examples":[{"psi":0.25,"ks":0.15}]},"minimum":{"description":"Fewest values that a column needs in both versions to be judged.","type":"integer","minimum":10,"maximum":1000000000,"default":100,"examples":[500]}},"examples":["off",{"against":"base","severity":"error","ignore":["created_at"]}]},"compatibility":{"description":"Which changes of the schema break somebody, compared with the base commit.","type":"object","additionalProperties":false,"properties":{"mode":{"description":"`backward`: data of the base must fit the new schema. `forward`: new data must fit the base\'s schema. `full`: both. `none`: nothing is compared.","enum":["backward","forward","full","none"],"default":"backward","examples":["full"]},"severity":{"description":"Whether a breaking change blocks or only warns.","enum":["error","warn"],"default":"error","examples":["warn"]},"except":{"description":"Rules that do not count: their changes are listed only.","type":"array","minItems":1,"maxItems":64,"uniqueItems":true,"items":{"description":"A rule by its id.","type":"string","maxLength":64,"pattern":"^[A-Z][A-Z0-9_]*$","examples":["COLUMN_REMOVED"]},"examples":[["COLUMN_REMOVED"]]},"ignore":{"$ref":"#/$defs/columnNames","description":"Columns whose changes do not count."}},"examples":[{"mode":"full","except":["COLUMN_REMOVED"]}]},"character":{"description":"One ASCII character that ends no line; `\\\\t` is a tab.","type":"string","pattern":"^([\\\\u0001-\\\\u0009\\\\u000b\\\\u000c\\\\u000e-\\\\u007f]|\\\\\\\\t)$"},"columnNames":{"description":"Names of columns.","type":"array","minItems":1,"maxItems":1000,"uniqueItems":true,"items":{"description":"Name of one column.","type":"string","minLength":1,"maxLength":256,"examples":["created_at"]},"examples":[["created_at"]]},"train":{"description":"The training job. Read from the head of a pull request.","type":"object","additionalProperties":false,"required":["command","inputs","outputs"],"properties":{"runner":{"description":"Labels of the runner that trains (`runs-on`).","type":"array","minItems":1,"maxItems":10,"items":{"description":"One label.","type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","examples":["self-hosted"]},"default":["self-hosted","gpu"],"examples":[["self-hosted","gpu"]]},"command":{"description":"Command line that trains the model, run by `bash -euo pipefail -c` in the repository root without any token in its environment.","type":"string","minLength":1,"maxLength":4096,"examples":["python train.py"]},"inputs":{"description":"Globs of the files that decide the result: code, parameters, requirements. With the data they make the input key; equal keys are trained once.","type":"array","minItems":1,"maxItems":128,"items":{"type":"string","minLength":1,"maxLength":256},"examples":[["train.py","params.yaml","requirements.txt"]]},"outputs":{"description":"What the command writes.","type":"object","additionalProperties":false,"required":["model","metrics"],"properties":{"model":{"$ref":"#/$defs/path","description":"The model: a file or a folder.","examples":["out/model"]},"metrics":{"description":"The metrics file: JSON, YAML or TOML of names and numbers (nested names are joined with dots), or one of the formats in docs/metrics-formats.md, found by content.","oneOf":[{"$ref":"#/$defs/path"},{"$ref":"#/$defs/metricsFile"}],"examples":["out/metrics.json"]},"predictions":{"$ref":"#/$defs/path","description":"Predictions on the evaluation data, one row per example. Kept with the candidate; `evaluate.predictions` names their columns.","examples":["out/predictions.csv"]},"checkpoint":{"$ref":"#/$defs/path","description":"Folder where the command keeps checkpoints. Emptied before a training, because resuming is not supported yet.","examples":["out/ckpt"]}}},"gpu":{"description":"GPUs the training needs; checked before it starts.","type":"object","additionalProperties":false,"properties":{"count":{"description":"How many GPUs.","type":"integer","minimum":1,"maximum":64,"examples":[1]},"memory":{"$ref":"#/$defs/size","description":"Free memory each GPU must have.","examples":["16GiB"]},"driver":{"description":"Driver version range.","type":"string","pattern":"^(>=|>|=)[0-9]+(\\\\.[0-9]+){0,2}$","examples":[">=550"]},"foreign-processes":{"description":"What to do when other processes hold GPU memory.","enum":["fail","warn","ignore"],"default":"fail","examples":["fail"]}}},"disk":{"$ref":"#/$defs/size","description":"Free disk space needed before training starts.","examples":["20GiB"]},"timeout":{"$ref":"#/$defs/duration","description":"Longest time the command may take.","default":"1h","examples":["5h"]},"grace":{"$ref":"#/$defs/duration","description":"Time between the polite stop (SIGTERM) and the hard one (SIGKILL) at the timeout.","default":"30s","examples":["90s"]},"retry":{"description":"When to train again after a failure.","type":"object","additionalProperties":false,"properties":{"attempts":{"description":"Attempts in all.","type":"integer","minimum":1,"maximum":10,"examples":[2]},"on":{"description":"Causes worth another attempt.","type":"array","items":{"enum":["preempted","hardware"]},"uniqueItems":true,"examples":[["preempted","hardware"]]}}},"cost":{"description":"What the training machine costs. The report multiplies it with the elapsed time. No part of the input key: a new price trains nothing again.","type":"object","additionalProperties":false,"required":["per-hour","currency"],"properties":{"per-hour":{"description":"Price of an hour of the machine.","type":"number","minimum":0,"maximum":1000000,"examples":[2.49]},"currency":{"description":"ISO 4217 code of the currency.","type":"string","pattern":"^[A-Z]{3}$","examples":["USD"]}},"examples":[{"per-hour":2.49,"currency":"USD"}]},"seed":{"description":"Seed given to the command as TRAINYARD_SEED and PYTHONHASHSEED.","type":"integer","minimum":0,"maximum":4294967295,"examples":[42]}}},"evaluate":{"description":"How a candidate is judged. Read from the base branch only.","type":"object","additionalProperties":false,"properties":{"baselines":{"description":"What a candidate is compared with: the model in production, the model of the base branch, constants that the team committed (`simple`).","type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["production","base","simple"]},"default":["production","base"],"examples":[["production","base"]]},"simple":{"description":"Constants to beat, by metric: what a rule or the most frequent class would reach. The third column of the report.","type":"object","maxProperties":256,"propertyNames":{"$ref":"#/$defs/metricName"},"additionalProperties":{"type":"number"},"examples":[{"roc_auc":0.5}]},"look-back":{"description":"How many commits of the base branch to walk back, by first parents, for a model that was trained.","type":"integer","minimum":0,"maximum":100,"default":10,"examples":[10]},"stale-after":{"description":"Age from which a baseline is marked as stale.","$ref":"#/$defs/duration","default":"14d","examples":["14d"]},"metrics":{"description":"Gates by metric name. Metrics that are not listed are shown but never block.","type":"object","maxProperties":256,"propertyNames":{"$ref":"#/$defs/metricName"},"additionalProperties":{"$ref":"#/$defs/gate"},"examples":[{"roc_auc":{"direction":"higher","margin":0.002}}]},"predictions":{"description":"Columns of the predictions file. With them models are compared row by row, which needs far fewer rows for a verdict.","type":"object","additionalProperties":false,"properties":{"id":{"description":"Column that names the example. Rows are paired by it.","type":"string","minLength":1,"examples":["id"]},"label":{"description":"Column of the true value.","type":"string","minLength":1,"examples":["label"]},"score":{"description":"Column of the predicted value: a probability, a number, a class or a text.","type":"string","minLength":1,"examples":["score"]},"prediction":{"description":"Column of the predicted class, when `score` is a probability and the class is not simply `score >= 0.5`.","type":"string","minLength":1,"examples":["predicted"]},"probabilities":{"description":"Column of a list with the probability of each class, as JSON in text files. Columns `score_<class>` are the same.","type":"string","minLength":1,"examples":["probabilities"]},"classes":{"description":"Labels of the classes in the order of the lists in `probabilities`. Not needed for labels that are 0, 1, 2 and so on.","type":"array","minItems":2,"maxItems":1000,"uniqueItems":true,"items":{"type":["string","integer"],"minLength":1},"examples":[["setosa","versicolor","virginica"]]},"positive":{"description":"The label that counts as positive, when the labels are two words.","type":"string","minLength":1,"examples":["spam"]},"cluster":{"description":"Column of what belongs together, such as a user or a document: rows of one cluster are not independent.","type":"string","minLength":1,"examples":["user_id"]},"fold":{"description":"Column of the fold of a cross-validation that had the row as test data. Models are then compared by fold.","type":"string","minLength":1,"examples":["fold"]},"query":{"description":"Column of the query, for ranking metrics.","type":"string","minLength":1,"examples":["query_id"]},"reference":{"description":"Column of the true text, for word error rates.","type":"string","minLength":1,"examples":["reference"]},"hypothesis":{"description":"Column of the predicted text.","type":"string","minLength":1,"examples":["transcript"]}}},"command":{"description":"Command line that scores a given model on the head\'s evaluation data, run by `train` like the training command when that data differs from what production was measured on. `{model}` stands for the model, a file or a folder, `{out}` for an empty folder to write metrics and predictions to, under the file names of `train.outputs`. Write both without quotes.","type":"string","minLength":1,"maxLength":4096,"examples":["python evaluate.py --model {model} --out {out}"]},"slices":{"description":"Parts of the evaluation data that are judged on their own, by the rows of the predictions. They are corrected for how many there are, and block only with a `margin`.","type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"description":"Column whose values make the slices.","type":"string","minLength":1,"examples":["colour"]},"min-rows":{"description":"Smaller slices are listed, not judged.","type":"integer","minimum":1,"examples":[200]},"metrics":{"description":"Metrics judged per slice.","type":"array","items":{"$ref":"#/$defs/metricName"},"examples":[["roc_auc"]]},"margin":{"description":"Non-inferiority margin per slice.","type":"number","minimum":0,"examples":[0.02]}}},"examples":[[{"by":"colour","min-rows":200,"metrics":["roc_auc"],"margin":0.02}]]},"inconclusive":{"description":"What an inconclusive verdict means for approval.","enum":["warn","fail","pass"],"default":"warn","examples":["warn"]},"confidence":{"description":"Confidence level of the intervals.","type":"number","minimum":0.5,"maximum":0.999,"default":0.95,"examples":[0.95]},"resamples":{"description":"Resamples of the paired bootstrap.","type":"integer","minimum":200,"maximum":100000,"default":2000,"examples":[10000]},"strict":{"description":"Uses intervals that hold however often a pull request is pushed and looked at. They are wider.","type":"boolean","default":false,"examples":[true]},"report":{"description":"How the report is written.","type":"object","additionalProperties":false,"properties":{"language":{"description":"Language of what people read in a pull request: comment, check, commit status, replies, promotion note, job summary of compare, HTML report.","enum":["en","ko"],"default":"en","examples":["ko"]},"comment":{"description":"When to comment: always; only when the verdict is not `pass` or a gated metric differs from a baseline (`changes`); only when something fails (`failures`). A comment that exists is kept up to date. The check and the summary always come.","enum":["always","changes","failures"],"default":"always","examples":["changes"]}}}}},"gate":{"description":"What one metric must hold. With `margin` it may be worse than each baseline by at most that much; `min` and `max` are absolute limits.","type":"object","additionalProperties":false,"properties":{"direction":{"description":"Which way is better. Inferred from the metric\'s name when left out; a metric of unknown direction never blocks.","enum":["higher","lower"],"examples":["higher"]},"margin":{"description":"Non-inferiority margin, in the metric\'s own unit.","type":"number","minimum":0,"examples":[0.002]},"min":{"description":"Smallest value allowed.","type":"number","examples":[0.8]},"max":{"description":"Largest value allowed.","type":"number","examples":[50]}}},"approve":{"description":"Who may approve a promotion. Read from the base branch only.","type":"object","additionalProperties":false,"properties":{"required":{"description":"How many approvals a promotion needs.","type":"integer","minimum":1,"maximum":10,"default":1,"examples":[1]},"from":{"description":"Users (`@login`) and teams (`@organisation/team`) who may approve. Anyone with write access or more when left out.","type":"array","minItems":1,"maxItems":64,"uniqueItems":true,"items":{"description":"A user or a team, with `@` in front.","type":"string","pattern":"^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?$","examples":["@alice","@acme/risk-ml"]},"examples":[["@acme/risk-ml","@alice"]]},"author":{"description":"Reserved: the author and the committers of a pull request never count as approvers, so only `false` is allowed.","const":false,"default":false,"examples":[false]},"expires":{"$ref":"#/$defs/duration","description":"How long an approval holds.","default":"7d","examples":["7d"]}}},"promote":{"description":"Where an approved model goes. Read from the base branch only.","type":"object","additionalProperties":false,"required":["store","repository","environments"],"properties":{"store":{"description":"Where model files are kept, content-addressed: `file:///path` for a share that the runners and the cluster mount, `oci://registry/repository` for an OCI registry.","type":"string","maxLength":512,"pattern":"^(file:///[A-Za-z0-9._/-]+|oci://[a-z0-9.:-]+/[a-z0-9._/-]+)$","examples":["file:///srv/models","oci://ghcr.io/acme/models/wine-quality"]},"repository":{"description":"The GitOps repository, `owner/name`.","type":"string","pattern":"^[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}$","examples":["acme/deploy"]},"branch":{"description":"Branch of the GitOps repository.","type":"string","minLength":1,"maxLength":200,"pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","default":"main","examples":["main"]},"environments":{"description":"Environments by name; `after` relations may not form a circle.","type":"object","minProperties":1,"maxProperties":16,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/environment"},"examples":[{"production":{"on":"merge","files":[]}}]}}},"environment":{"description":"One environment: when it is promoted to, and which manifests change.","type":"object","additionalProperties":false,"required":["on","files"],"properties":{"on":{"description":"When: at the merge, after another environment, or by a `/promote` command.","oneOf":[{"enum":["merge","command"]},{"type":"object","additionalProperties":false,"required":["after"],"properties":{"after":{"$ref":"#/$defs/name","description":"The environment that comes before.","examples":["staging"]}}}],"examples":["merge",{"after":"staging"}]},"mode":{"description":"Commit to the branch, or open a pull request in the GitOps repository.","enum":["commit","pull-request"],"default":"commit","examples":["commit"]},"files":{"description":"Manifests and the values to set in them. Every other byte stays as it is.","type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/$defs/target"},"examples":[[{"path":"apps/wine/kustomization.yaml","set":{"images[name=wine].newTag":"{version}"}}]]},"argocd":{"description":"The Argo CD application that deploys this environment. For readers: nothing depends on it yet.","type":"object","additionalProperties":false,"required":["application"],"properties":{"application":{"description":"Name of the Application.","type":"string","minLength":1,"maxLength":253,"examples":["wine-production"]}}}}},"target":{"description":"One manifest and what to set in it.","type":"object","additionalProperties":false,"required":["path","set"],"properties":{"path":{"$ref":"#/$defs/path","description":"YAML file in the GitOps repository.","examples":["apps/wine/production/inference.yaml"]},"document":{"description":"Which document of a file with several.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"apiVersion":{"description":"`apiVersion` of the document.","type":"string","examples":["serving.kserve.io/v1beta1"]},"kind":{"description":"`kind` of the document.","type":"string","examples":["InferenceService"]},"name":{"description":"`metadata.name` of the document.","type":"string","examples":["wine"]}}},"set":{"description":"Values by path. A path is keys joined with dots; `[name=x]` picks a list item, `[0]` a position, `[\\"a.b\\"]` a key with dots. Placeholders: {artifact.uri}, {artifact.path} (the same below the store\'s root), {artifact.digest}, {version}, {model}, {environment}, {commit}, {input-key}.","type":"object","minProperties":1,"maxProperties":32,"propertyNames":{"minLength":1,"maxLength":512},"additionalProperties":{"type":"string","maxLength":1024},"examples":[{"spec.predictor.model.storageUri":"{artifact.uri}"}]}}},"metricsFile":{"description":"A metrics file, or with `format: mlflow` a folder, and how it is read.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"$ref":"#/$defs/path","description":"The file; with `format: mlflow` also a folder of MLflow\'s file store, of which the metrics of the run that ended last are read.","examples":["out/results.csv"]},"format":{"description":"Its format, when the content does not say it. With `mlflow-run` the file holds only the id of a run of MLflow, whose metrics are fetched from the server in MLFLOW_TRACKING_URI of the step.","enum":["json","yaml","toml","csv","dvclive","sklearn","hf-results","hf-trainer-state","hf-model-card","hf-eval-results","lm-eval","lm-eval-samples","promptfoo","deepeval","inspect","evidently","wandb","mlflow","training-log","yolo","github-action-benchmark","jmh","pytest-benchmark","bencher","junit","seeds","mlflow-run"],"examples":["yolo"]},"include":{"description":"Metrics that are kept: names or patterns with `*`. It brings back what a format leaves out by default.","type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":256},"examples":[["val/*"]]},"exclude":{"description":"Metrics that are left out.","type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":256},"examples":[["grad/*"]]},"epoch":{"description":"Which epoch counts in a file that has several. The default is told per format in docs/metrics-formats.md.","enum":["last","best"],"examples":["best"]}}}}}');
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
const mappingOf = (node) => node.oneOf === undefined
    ? node
    : schemaAlternatives(node.oneOf).find((alternative) => alternative.node.properties !== undefined)?.node;
/** What each of several alternatives says. */
const schemaAlternatives = (nodes) => nodes.map(resolve);
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
    if (definition === 'character')
        return 'one ASCII character';
    if (node.oneOf !== undefined)
        return schemaAlternatives(node.oneOf).map(alternativePlace).join(' or ');
    if (node.const !== undefined)
        return `\`${JSON.stringify(node.const)}\``;
    if (node.enum !== undefined)
        return oneOf(node.enum);
    const { type, minimum, maximum, examples, pattern } = node;
    if (Array.isArray(type))
        return type.map((one) => alternative({ ...node, type: one })).join(' or ');
    if (minimum !== undefined || maximum !== undefined)
        return `${typeWord(type)} of ${bounds(minimum, maximum)}`;
    const example = examples?.[0];
    if (pattern !== undefined && example !== undefined)
        return `in a form such as \`${String(example)}\``;
    return typeWord(type);
}
const alternativePlace = (place) => place.definition === undefined || place.node.properties !== undefined ? alternative(place.node) : expectation(place);
/** One of several things that a place takes. */
function alternative(node) {
    if (node.enum !== undefined)
        return oneOf(node.enum);
    if (node.properties !== undefined && node.type !== 'string') {
        const keys = Object.keys(node.properties).map((key) => `\`${key}\``);
        return keys.length === 1 ? `a mapping with the key ${keys.join()}` : `a mapping of ${keys.join(', ')}`;
    }
    const word = node.pattern === undefined ? undefined : FIXED_WORD.exec(node.pattern)?.[1];
    return word === undefined ? typeWord(node.type) : `\`${word}\``;
}
/** A pattern that only one word has. */
const FIXED_WORD = /^\^(\w+)\$$/;
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
    const meant = typeof value === 'string' ? (0,suggest/* suggest */.Z)(value, (node.enum ?? []).map(String)) : undefined;
    if (meant !== undefined)
        return `Did you mean \`${meant}\`?`;
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
    if (validateTrainyard(data))
        return { kind: 'valid', configuration: data };
    const errors = validateTrainyard.errors ?? [];
    const places = new Set(errors.filter(isUndecided).map((error) => error.instancePath));
    const meant = [...places].filter((path) => isMeantAsMapping(path, yaml, errors));
    // Where no alternative fits, what each of them misses is noise: one sentence names them all.
    const undecided = [...places].filter((path) => !meant.includes(path));
    const relevant = errors.filter((error) => meant.includes(error.instancePath)
        ? isAboutKeys(error)
        : isUndecided(error) || !undecided.some((path) => isAtOrBelow(error.instancePath, path)));
    const problems = [
        ...relevant
            .filter(({ instancePath }) => !CHECKS.test(instancePath))
            .flatMap((error) => describe(error, yaml) ?? []),
        ...listsOfChecks(relevant).flatMap((path) => checkListProblems(yaml, path)),
    ];
    return { kind: 'problems', problems: problems.sort(byPlace).slice(0, MOST_PROBLEMS) };
}
const isUndecided = ({ keyword, instancePath }) => keyword === 'oneOf' || (keyword === 'anyOf' && instancePath !== '');
/** Whether what stands at a place with alternatives is a mapping, as one of them is, with mistakes inside that can be told. */
function isMeantAsMapping(path, yaml, errors) {
    const segments = segmentsOf(path);
    const value = valueAt(yaml.data, segments);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    if (segments.length === 0 || allowedKeys(schemaPlace(segments)?.node ?? {}).length === 0)
        return false;
    return errors.some((error) => error.instancePath.startsWith(`${path}/`) || (error.instancePath === path && isAboutKeys(error)));
}
const KEY_RULES = ['additionalProperties', 'required', 'propertyNames', 'minProperties'];
const isAboutKeys = ({ keyword }) => KEY_RULES.includes(keyword);
const isAtOrBelow = (path, ancestor) => path === ancestor || path.startsWith(`${ancestor}/`);
const byPlace = (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
/** What is wrong inside a list of checks is said in the words that are also used for those in a schema of rows. */
const CHECKS = /^\/models\/[^/]+\/data\/[^/]+\/checks(?=\/)/;
const listsOfChecks = (errors) => [...new Set(errors.flatMap(({ instancePath }) => CHECKS.exec(instancePath)?.[0] ?? []))].map(segmentsOf);
function checkListProblems(yaml, path) {
    const place = (below) => placeOf(yaml, [...path, ...below]);
    return (0,gather_problems/* problemsOf */.G)(() => (0,parse_checks/* parseChecks */.B)(valueAt(yaml.data, path), { what: shownPath(path), place }));
}
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
// EXTERNAL MODULE: ./build/src/config/yaml-file.js + 1 modules
var yaml_file = __webpack_require__(13612);
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
        const { name, path, schema, drift } = dataset;
        const problems = isUsable(path) ? [...(await pathProblems(index, dataset, placeOf('data', name, 'path')))] : [];
        if (schema !== undefined && isUsable(schema)) {
            problems.push(...(await schemaProblems(index, schema, placeOf('data', name, 'schema'))));
        }
        if (drift?.against.kind === 'file' && isUsable(drift.against.path)) {
            const reference = await (0,locate_data/* locateData */.zA)(index, drift.against.path);
            const place = placeOf('data', name, 'drift', 'against');
            if (reference.kind === 'problem')
                problems.push((0,data_digest/* missingData */.$)({ name, path: drift.against.path }, place, reference));
        }
        (0,errors/* throwProblems */.Jh)(problems);
    });
}
async function pathProblems(index, dataset, place) {
    // Checked already, and reported as what it is.
    if ((0,path_globs/* isDataGlob */.T6)(dataset.path) && (0,path_globs/* globProblem */.AI)(dataset.path) !== undefined)
        return [];
    const found = await (0,expand_data/* expandData */.d)(index, dataset);
    if (found.kind === 'problem')
        return [(0,data_digest/* missingData */.$)(dataset, place, found)];
    if (found.kind !== 'several')
        return [];
    const paths = found.files.map(({ path }) => path);
    const format = paths.length === 0 ? undefined : (0,dataset_files/* formatOfFiles */.OX)(paths, dataset.format);
    const problems = [
        ...(format?.kind === 'mixed' ? [format] : []),
        ...(dataset.partitions ? [(0,dataset_files/* partitionProblem */.c5)(paths, found.selection.root) ?? []].flat() : []),
    ];
    return problems.map(({ message, hint }) => new errors/* UserError */.yo('config.wrong-value', `The data set \`${dataset.name}\`: ${dataset.path} ${message}.`, {
        ...place,
        hint,
    }));
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
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   IS: () => (/* binding */ dvcFilesAround),
/* harmony export */   Qq: () => (/* binding */ dvcOutputs),
/* harmony export */   aL: () => (/* binding */ findData),
/* harmony export */   zA: () => (/* binding */ locateData)
/* harmony export */ });
/* harmony import */ var _data_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88160);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _dvc_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23312);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1056);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65855);
/* harmony import */ var _yaml_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13612);






const MOST_POINTER_BYTES = 1024 * 1024;
/**
 * Finds data by path: a file of the tree, a `.dvc` file beside it, an output in a `dvc.lock` of its folder or one above, or a
 * folder around it that DVC tracks as a whole. Throws UserErrors when a DVC file cannot be read.
 */
async function locateData(index, path) {
    const located = await (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x)(index, path);
    return (await found(index, path, located)) ?? absent(index, path, located);
}
/** As `locateData`, without a word about what was probably meant when there is no such data. */
async function findData(index, path) {
    return found(index, path, await (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x)(index, path));
}
async function found(index, path, located) {
    switch (located.kind) {
        case 'file':
            return located.entry.path.endsWith('.dvc') && path.endsWith('.dvc')
                ? ownPointer(index, located.entry.path)
                : { kind: 'file', path: located.entry.path };
        case 'folder':
        case 'missing':
            return tracked(index, path);
        case 'submodule':
        case 'outside':
        case 'endless':
            return unreachable(located);
    }
}
/** Why what a path leads to cannot be data of this repository. */
function unreachable(located) {
    switch (located.kind) {
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
    const [output, second] = await dvcOutputs(index, path);
    if (output !== undefined && second === undefined)
        return { kind: 'dvc', output };
    return problem(`has ${output === undefined ? 'no' : 'more than one'} entry under \`outs:\``, 'Name the data path itself.');
}
async function tracked(index, path) {
    for (const file of dvcFilesAround(index, path)) {
        const output = outputFor(await dvcOutputs(index, file), path);
        if (output !== undefined)
            return { kind: 'dvc', output };
    }
    return undefined;
}
/** The DVC files that can say something about a path or about folders around it, nearest first. */
function dvcFilesAround({ entries }, path) {
    const around = foldersAround(path);
    const pointers = [path, ...around].map((candidate) => `${candidate}.dvc`);
    const locks = [...around, ''].map((folder) => (folder === '' ? DVC_LOCK : `${folder}/${DVC_LOCK}`));
    return [...pointers, ...locks].filter((file) => entries.get(file)?.kind === 'file');
}
const DVC_LOCK = 'dvc.lock';
/** What a `.dvc` file or a `dvc.lock` tracks. Throws UserErrors when it cannot be read. */
async function dvcOutputs(index, file) {
    const yaml = await readYaml(index, file);
    return file.endsWith('.dvc') ? (0,_dvc_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcFileOutputs */ .cT)(yaml) : (0,_dvc_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcLockOutputs */ .d$)(yaml);
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
        return problem('is a folder', `Write \`${path}/\` for all data files in it, or name one file.`);
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
/* harmony export */   T6: () => (/* binding */ isDataGlob),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   tj: () => (/* binding */ dataGlobMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** Characters that make a text a pattern. */
const isGlob = (text) => /[*?[\]{}()]/.test(text);
/** Characters that make a data path a pattern. Parentheses and the rest are common in file names. */
const isDataGlob = (text) => /[*?[{]/.test(text);
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
/**
 * The same for paths of data, with the shell's rule: names that start with a dot match only where the glob has that dot. Tools
 * leave such files behind, and no reader of data sets looks at them.
 */
function dataGlobMatcher(glob) {
    // Of a path that is refused elsewhere.
    if (glob === '')
        return () => false;
    // The library takes these for regular expressions, where people mean characters.
    const literal = glob.replace(/[()|"+]/g, '\\$&');
    return picomatch__WEBPACK_IMPORTED_MODULE_0__(literal, { noextglob: true, nonegate: true, windows: false });
}


/***/ }),

/***/ 35949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XI: () => (/* binding */ modelNamed),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   uk: () => (/* binding */ outputPaths)
/* harmony export */ });
/** Paths of the outputs that are declared, by their key in the configuration. */
function outputPaths({ model, metrics, predictions, checkpoint, }) {
    return Object.entries({ model, metrics, predictions, checkpoint }).flatMap(([key, path]) => path === undefined ? [] : [{ key, path }]);
}
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
/* harmony export */   Z$: () => (/* binding */ isGitFolder),
/* harmony export */   Z7: () => (/* binding */ normalised)
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
/** The path in the form of `repositoryPath`; one that is refused, and reported elsewhere, stays as it is. */
function normalised(text) {
    const checked = repositoryPath(text);
    return checked.kind === 'inside' ? checked.path : text;
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

/***/ 13612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/config/yaml-syntax.js
var yaml_syntax = __webpack_require__(56597);
// EXTERNAL MODULE: ./build/src/config/project.js
var project = __webpack_require__(35949);
;// CONCATENATED MODULE: ./build/src/config/yaml-walk.js



/** More than any configuration has; keeps the walk and everything after it off the end of the stack. */
const DEEPEST = 64;
const MOST_PROBLEMS = 50;
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
        if (problems.length < MOST_PROBLEMS)
            problems.push(new errors/* UserError */.yo(code, message, { ...at(offset), hint }));
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
    const lines = new dist.LineCounter();
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
    const [slip, ...slips] = (0,yaml_syntax/* syntaxProblems */.u)(document?.errors ?? [], at);
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
        return problem('config.yaml-alias', `${file} unfolds too many aliases: ${(0,errors/* messageOf */.bD)(error)}.`, {
            file,
            hint: `Write the values out. At most ${MOST_ALIASES} aliases are unfolded.`,
        });
    }
}
const isBlank = (contents) => contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null);
function problem(code, message, options) {
    return { kind: 'problems', problems: [new errors/* UserError */.yo(code, message, options)] };
}


/***/ }),

/***/ 56597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ syntaxProblems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

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
        problems.push(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('config.yaml-syntax', message, { ...position, hint }));
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


/***/ }),

/***/ 50395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ secondsOfMoment),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   fV: () => (/* binding */ buildCheck)
/* harmony export */ });
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5543);

/** Dates of places ahead of UTC are up to 14 hours early. */
const DEFAULT_AHEAD_SECONDS = 86_400;
/**
 * The check that a valid entry of a list describes, with every default filled in.
 * @param raw an entry that the validator of `data-checks.schema.json` accepted
 */
function buildCheck(raw) {
    const severity = raw.severity ?? 'error';
    const spec = { ...bodyOf(raw), severity, name: '' };
    return { ...spec, name: raw.name ?? nameOf(spec) };
}
function bodyOf(raw) {
    const { check, mostly = 1 } = raw;
    const column = raw.column ?? '';
    const columns = raw.columns ?? [];
    switch (check) {
        case 'row-count':
            return { check, bounds: numbersOf(raw), toBase: { min: raw['to-base']?.min, max: raw['to-base']?.max } };
        case 'mean':
        case 'sum':
        case 'standard-deviation':
        case 'null-share':
        case 'distinct':
            return { check, column, bounds: numbersOf(raw) };
        case 'range':
            return { check, column, ...rangeOf(raw), mostly };
        case 'quantile':
            return { check, column, quantile: raw.quantile ?? 0, bounds: numbersOf(raw) };
        case 'categories':
            return {
                check,
                column,
                expected: raw.expected?.map(String),
                allowNew: raw['allow-new'] ?? false,
                allowMissing: raw['allow-missing'] ?? true,
                minShare: raw['min-share'],
            };
        case 'balance':
            return { check, column, minShare: raw['min-share'], maxShare: raw['max-share'] };
        case 'freshness':
            return {
                check,
                column,
                maxAgeSeconds: secondsOf(raw['max-age']) ?? 0,
                maxAheadSeconds: secondsOf(raw['max-ahead']) ?? DEFAULT_AHEAD_SECONDS,
            };
        case 'unique':
            return { check, columns, mostly };
        case 'duplicate-rows':
            return { check, maxShare: raw['max-share'] ?? 0 };
        case 'references':
            return { check, columns, to: otherOf(raw.to, columns), mostly };
        case 'leakage':
            return {
                check,
                columns: raw.columns,
                from: raw.columns === undefined
                    ? { dataset: raw.from?.dataset ?? '', columns: undefined }
                    : otherOf(raw.from, columns),
                maxShare: raw['max-share'] ?? 0,
            };
        case 'monotonic':
            return { check, column, direction: raw.direction ?? 'increasing', strict: raw.strict ?? false, mostly };
        case 'values':
            return { check, column, rules: raw.rules, mostly };
    }
}
const otherOf = (other, columns) => ({
    dataset: other?.dataset ?? '',
    columns: other?.columns ?? columns,
});
const secondsOf = (duration) => {
    const milliseconds = duration === undefined ? undefined : (0,_config_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(duration);
    return milliseconds === undefined ? undefined : milliseconds / 1000;
};
const numbersOf = ({ min, max }) => ({
    min: typeof min === 'number' ? min : undefined,
    max: typeof max === 'number' ? max : undefined,
});
/** Bounds of a range; moments become seconds since 1970. */
function rangeOf(raw) {
    const { min, max } = raw;
    if (typeof min !== 'string' && typeof max !== 'string')
        return { bounds: numbersOf(raw), unit: 'number' };
    return { bounds: { min: secondsOfMoment(min), max: secondsOfMoment(max) }, unit: 'second' };
}
/** Undefined when it is no text or no day that exists. */
function secondsOfMoment(moment) {
    if (typeof moment !== 'string')
        return undefined;
    const day = new Date(`${moment.slice(0, 10)}T00:00:00Z`);
    // The parser takes 30 February for 2 March.
    if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== moment.slice(0, 10))
        return undefined;
    const milliseconds = Date.parse(moment);
    return Number.isNaN(milliseconds) ? undefined : milliseconds / 1000;
}
/** Columns of its own data set that a check is about; empty for the data set as a whole. */
function columnsOf(spec) {
    if ('column' in spec)
        return [spec.column];
    return 'columns' in spec ? (spec.columns ?? []) : [];
}
function nameOf(spec) {
    const columns = columnsOf(spec).join(', ');
    switch (spec.check) {
        case 'row-count':
        case 'duplicate-rows':
            return spec.check;
        case 'quantile':
            return `quantile ${spec.quantile} (${columns})`;
        case 'references':
            return `references (${columns} → ${spec.to.dataset})`;
        case 'leakage':
            return `leakage (${columns === '' ? 'rows' : columns} → ${spec.from.dataset})`;
        default:
            return `${spec.check} (${columns})`;
    }
}


/***/ }),

/***/ 64979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ parseChecks)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/generated/data-checks.validator.js
// Generated by `npm run gen`. Do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function __require(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,
e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});
function ucs2length(str){const len=str.length;let length=0;let pos=0;let value;while(pos<len){length++;value=str.charCodeAt(pos++);if(value>=55296&&value<=56319&&
pos<len){value=str.charCodeAt(pos);if((value&64512)===56320)pos++}}return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2lengt\
h").default'}});var require_fast_deep_equal=__commonJS({"node_modules/fast-deep-equal/index.js"(exports,module){"use strict";module.exports=function equal(a,b){if(a===b)return true;
if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.constructor!==b.constructor)return false;var length,i,keys;if(Array.isArray(a)){length=a.length;if(length!=
b.length)return false;for(i=length;i--!==0;)if(!equal(a[i],b[i]))return false;return true}if(a.constructor===RegExp)return a.source===b.source&&a.flags===b.flags;
if(a.valueOf!==Object.prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===b.toString();keys=Object.
keys(a);length=keys.length;if(length!==Object.keys(b).length)return false;for(i=length;i--!==0;)if(!Object.prototype.hasOwnProperty.call(b,keys[i]))return false;
for(i=length;i--!==0;){var key=keys[i];if(!equal(a[key],b[key]))return false}return true}return a!==a&&b!==b}}});var require_equal=__commonJS({"node_modules/ajv/dist/runtime/equal.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});var equal=require_fast_deep_equal();
equal.code='require("ajv/dist/runtime/equal").default';exports.default=equal}});var validateDataChecks=validate52;var schema21={"description":"One check of a data set as a whole. `check` says which; it decides what other keys may stand beside it.","type":"object","additiona\
lProperties":false,"required":["check"],"properties":{"check":{"description":"Which check: `row-count` rows of the data set; `null-share` share of empty values;\
 `range` every value between two bounds; `quantile`, `mean`, `sum`, `standard-deviation` one number over the column's numbers; `distinct` how many different val\
ues; `categories` which values there are; `balance` share of the rarest and the most frequent value; `freshness` age of the newest date; `unique` no key twice; \
`duplicate-rows` no whole row twice; `references` every key stands in another data set; `leakage` no key or row of another data set; `monotonic` values only ris\
e or only fall; `values` tolerates a share of rows that break the column's row rules.","enum":["row-count","null-share","range","quantile","mean","sum","standar\
d-deviation","distinct","categories","balance","freshness","unique","duplicate-rows","references","leakage","monotonic","values"],"examples":["unique"]},"name":{
"description":"What the check is called in reports. Made from its kind and columns when left out.","type":"string","minLength":1,"maxLength":128,"examples":["id\
s are unique"]},"severity":{"description":"`error` blocks, `warn` is only shown.","enum":["error","warn"],"default":"error","examples":["warn"]},"column":{"$ref":"\
#/$defs/column","description":"The column it is about.","examples":["age"]},"columns":{"$ref":"#/$defs/columns","description":"The columns that make the key tog\
ether. A row with an empty value in one of them has no key. `leakage` compares whole rows without it.","examples":[["user_id","day"]]},"min":{"description":"Sma\
llest value allowed. Shares go from 0 to 1. For `range` of a date column also a date or a moment.","anyOf":[{"type":"number"},{"$ref":"#/$defs/moment"}],"exampl\
es":[1e3,"2020-01-01"]},"max":{"description":"Largest value allowed. Shares go from 0 to 1. For `range` of a date column also a date or a moment.","anyOf":[{"ty\
pe":"number"},{"$ref":"#/$defs/moment"}],"examples":[.05,"2030-12-31T23:59:59Z"]},"to-base":{"description":"Rows as a multiple of the rows of the base version: \
0.9 is ten per cent fewer. Not judged when there is no base.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"\
Smallest multiple allowed.","type":"number","minimum":0,"examples":[.9]},"max":{"description":"Largest multiple allowed.","type":"number","minimum":0,"examples":[
1.5]}},"examples":[{"min":.9,"max":1.5}]},"mostly":{"$ref":"#/$defs/share","description":"Least share of values or keys that must be right: 0.99 tolerates one o\
ffence in a hundred.","default":1,"examples":[.99]},"quantile":{"$ref":"#/$defs/share","description":"Which quantile: 0.5 is the median.","examples":[.99]},"exp\
ected":{"description":"The values that are expected. Those of the base version when left out.","type":"array","minItems":1,"maxItems":4096,"uniqueItems":true,"i\
tems":{"type":["string","number","boolean"]},"examples":[["US","GB"]]},"allow-new":{"description":"Whether values may occur that are not expected.","type":"bool\
ean","default":false,"examples":[true]},"allow-missing":{"description":"Whether expected values may be absent.","type":"boolean","default":true,"examples":[false]},
"min-share":{"$ref":"#/$defs/share","description":"Least share of every value among those that are not empty.","examples":[.05]},"max-share":{"$ref":"#/$defs/sh\
are","description":"Largest share: of the most frequent value (`balance`), of rows that repeat an earlier one (`duplicate-rows`, 0 when left out), of rows that \
stand in the other data set too (`leakage`, 0 when left out).","examples":[0]},"max-age":{"$ref":"#/$defs/duration","description":"How old the newest value may \
be. A date without time counts as the start of its day in UTC.","examples":["7d"]},"max-ahead":{"$ref":"#/$defs/duration","description":"How far the newest valu\
e may lie in the future.","default":"1d","examples":["1h"]},"to":{"description":"Where the keys must stand.","type":"object","additionalProperties":false,"requi\
red":["dataset"],"properties":{"dataset":{"$ref":"#/$defs/dataset","description":"Name of a data set of the same model.","examples":["countries"]},"columns":{"$\
ref":"#/$defs/columns","description":"Its columns, in the order of `columns`. The same names when left out.","examples":[["code"]]}},"examples":[{"dataset":"cou\
ntries","columns":["code"]}]},"from":{"description":"The data set that must not overlap with this one.","type":"object","additionalProperties":false,"required":[
"dataset"],"properties":{"dataset":{"$ref":"#/$defs/dataset","description":"Name of a data set of the same model.","examples":["test"]},"columns":{"$ref":"#/$de\
fs/columns","description":"Its columns, in the order of `columns`. The same names when left out.","examples":[["id"]]}},"examples":[{"dataset":"test"}]},"direct\
ion":{"description":"Which way the values go from row to row.","enum":["increasing","decreasing"],"default":"increasing","examples":["increasing"]},"strict":{"d\
escription":"Whether equal neighbours are wrong too.","type":"boolean","default":false,"examples":[true]},"rules":{"description":"Keywords of the row schema who\
se breaches are tolerated. All of the column when left out.","type":"array","minItems":1,"maxItems":32,"uniqueItems":true,"items":{"enum":["type","enum","const",
"minimum","maximum","exclusiveMinimum","exclusiveMaximum","multipleOf","minLength","maxLength","pattern","format","required","minItems","maxItems","uniqueItems",
"contains","minProperties","maxProperties","dependentRequired","additionalProperties","unevaluatedProperties","unevaluatedItems","not","anyOf","oneOf"]},"exampl\
es":[["minimum","maximum"]]}},"allOf":[{"if":{"required":["check"],"properties":{"check":{"const":"row-count"}}},"then":{"propertyNames":{"enum":["check","name",
"severity","min","max","to-base"]},"properties":{"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0}}}},{"if":{"required":["check"],"prope\
rties":{"check":{"const":"null-share"}}},"then":{"required":["column"],"propertyNames":{"enum":["check","name","severity","column","min","max"]},"properties":{"\
min":{"$ref":"#/$defs/share"},"max":{"$ref":"#/$defs/share"}}}},{"if":{"required":["check"],"properties":{"check":{"const":"range"}}},"then":{"required":["colum\
n"],"propertyNames":{"enum":["check","name","severity","column","min","max","mostly"]}}},{"if":{"required":["check"],"properties":{"check":{"const":"quantile"}}},
"then":{"required":["column","quantile"],"propertyNames":{"enum":["check","name","severity","column","quantile","min","max"]},"properties":{"min":{"type":"numbe\
r"},"max":{"type":"number"}}}},{"if":{"required":["check"],"properties":{"check":{"const":"mean"}}},"then":{"required":["column"],"propertyNames":{"enum":["chec\
k","name","severity","column","min","max"]},"properties":{"min":{"type":"number"},"max":{"type":"number"}}}},{"if":{"required":["check"],"properties":{"check":{
"const":"sum"}}},"then":{"required":["column"],"propertyNames":{"enum":["check","name","severity","column","min","max"]},"properties":{"min":{"type":"number"},"\
max":{"type":"number"}}}},{"if":{"required":["check"],"properties":{"check":{"const":"standard-deviation"}}},"then":{"required":["column"],"propertyNames":{"enu\
m":["check","name","severity","column","min","max"]},"properties":{"min":{"type":"number"},"max":{"type":"number"}}}},{"if":{"required":["check"],"properties":{
"check":{"const":"distinct"}}},"then":{"required":["column"],"propertyNames":{"enum":["check","name","severity","column","min","max"]},"properties":{"min":{"typ\
e":"integer","minimum":0},"max":{"type":"integer","minimum":0}}}},{"if":{"required":["check"],"properties":{"check":{"const":"categories"}}},"then":{"required":[
"column"],"propertyNames":{"enum":["check","name","severity","column","expected","allow-new","allow-missing","min-share"]}}},{"if":{"required":["check"],"proper\
ties":{"check":{"const":"balance"}}},"then":{"required":["column"],"propertyNames":{"enum":["check","name","severity","column","min-share","max-share"]}}},{"if":{
"required":["check"],"properties":{"check":{"const":"freshness"}}},"then":{"required":["column","max-age"],"propertyNames":{"enum":["check","name","severity","c\
olumn","max-age","max-ahead"]}}},{"if":{"required":["check"],"properties":{"check":{"const":"unique"}}},"then":{"required":["columns"],"propertyNames":{"enum":[
"check","name","severity","columns","mostly"]}}},{"if":{"required":["check"],"properties":{"check":{"const":"duplicate-rows"}}},"then":{"propertyNames":{"enum":[
"check","name","severity","max-share"]}}},{"if":{"required":["check"],"properties":{"check":{"const":"references"}}},"then":{"required":["columns","to"],"proper\
tyNames":{"enum":["check","name","severity","columns","to","mostly"]}}},{"if":{"required":["check"],"properties":{"check":{"const":"leakage"}}},"then":{"require\
d":["from"],"propertyNames":{"enum":["check","name","severity","from","columns","max-share"]}}},{"if":{"required":["check"],"properties":{"check":{"const":"mono\
tonic"}}},"then":{"required":["column"],"propertyNames":{"enum":["check","name","severity","column","direction","strict","mostly"]}}},{"if":{"required":["check"],
"properties":{"check":{"const":"values"}}},"then":{"required":["column","mostly"],"propertyNames":{"enum":["check","name","severity","column","mostly","rules"]}}}],
"examples":[{"check":"row-count","min":1e3,"to-base":{"min":.9,"max":1.5}},{"check":"null-share","column":"age","max":.05},{"check":"range","column":"price","mi\
n":0,"mostly":.999},{"check":"quantile","column":"price","quantile":.99,"max":500},{"check":"mean","column":"price","min":10,"max":30},{"check":"sum","column":"\
weight","min":1},{"check":"standard-deviation","column":"score","min":.1},{"check":"distinct","column":"user_id","min":100},{"check":"categories","column":"coun\
try","expected":["US","GB"],"allow-new":false},{"check":"balance","column":"label","min-share":.05},{"check":"freshness","column":"event_ts","max-age":"7d"},{"c\
heck":"unique","columns":["user_id","day"],"severity":"warn","mostly":.99},{"check":"duplicate-rows","max-share":0},{"check":"references","columns":["country"],
"to":{"dataset":"countries","columns":["code"]}},{"check":"leakage","columns":["id"],"from":{"dataset":"test","columns":["id"]}},{"check":"monotonic","column":"\
event_ts","direction":"increasing","strict":false},{"check":"values","column":"age","rules":["minimum"],"mostly":.99}]};function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate55.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data=="number"&&isFinite(data)){if(data>
1||isNaN(data)){const err0={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};if(vErrors===null){vErrors=
[err0]}else{vErrors.push(err0)}errors++}if(data<0||isNaN(data)){const err1={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate55.errors=vErrors;return errors===0}validate55.
evaluated={"dynamicProps":false,"dynamicItems":false};var func2=require_ucs2length().default;function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate58.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(func2(data)>256){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 char\
acters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate58.
errors=vErrors;return errors===0}validate58.evaluated={"dynamicProps":false,"dynamicItems":false};var func0=require_equal().default;function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate60.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(Array.
isArray(data)){if(data.length>64){const err0={instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 item\
s"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.length<1){const err1={instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}const len0=data.length;for(let i0=0;i0<len0;i0++){
if(!validate58(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors})){vErrors=vErrors===null?validate58.errors:
vErrors.concat(validate58.errors);errors=vErrors.length}}let i1=data.length;let j0;if(i1>1){outer0:for(;i1--;){for(j0=i1;j0--;){if(func0(data[i1],data[j0])){const err2={
instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identica\
l)"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++;break outer0}}}}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate60.errors=vErrors;return errors===0}validate60.
evaluated={"items":true,"dynamicProps":false,"dynamicItems":false};var pattern3=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","u");function validate63(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate63.evaluated;if(evaluated0.dynamicProps){
evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func2(data)>40){const err0={instancePath,schemaPath:"#\
/maxLength",keyword:"maxLength",params:{limit:40},message:"must NOT have more than 40 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}
if(!pattern3.test(data)){const err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]\
{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9\
]{2}:[0-9]{2}))?$"'};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate63.errors=vErrors;return errors===0}validate63.
evaluated={"dynamicProps":false,"dynamicItems":false};var pattern4=new RegExp("^[1-9][0-9]{0,5}(s|m|h|d)$","u");function validate70(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate70.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=
void 0}if(typeof data==="string"){if(!pattern4.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,5}(s\
|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,5}(s|m|h|d)$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate70.
errors=vErrors;return errors===0}validate70.evaluated={"dynamicProps":false,"dynamicItems":false};var pattern5=new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","u");function validate73(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate73.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=
void 0}if(typeof data==="string"){if(!pattern5.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-\
]{0,61}[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{
const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(
err1)}errors++}validate73.errors=vErrors;return errors===0}validate73.evaluated={"dynamicProps":false,"dynamicItems":false};var func1=Object.prototype.hasOwnProperty;
function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate54.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}const _errs2=errors;let valid1=true;const _errs3=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.check===void 0&&(missing0="check")){const err0={};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}else{if(data.check!==void 0){if("row-count"!==data.check){const err1={};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}}}
var _valid0=_errs3===errors;errors=_errs2;if(vErrors!==null){if(_errs2){vErrors.length=_errs2}else{vErrors=null}}if(_valid0){const _errs5=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(const key0 in data){const _errs6=errors;if(!(key0==="check"||key0==="name"||key0==="severity"||key0==="min"||key0==="max"||key0===
"to-base")){const err2={instancePath,schemaPath:"#/allOf/0/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema21.allOf[0].then.propertyNames.enum},
message:"must be equal to one of the allowed values",propertyName:key0};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}var valid3=_errs6===errors;
if(!valid3){const err3={instancePath,schemaPath:"#/allOf/0/then/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be\
 valid"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}if(data.min!==void 0){let data1=data.min;if(!(typeof data1=="number"&&(!(data1%1)&&
!isNaN(data1))&&isFinite(data1))){const err4={instancePath:instancePath+"/min",schemaPath:"#/allOf/0/then/properties/min/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1<0||isNaN(
data1)){const err5={instancePath:instancePath+"/min",schemaPath:"#/allOf/0/then/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}}if(data.max!==void 0){let data2=data.max;if(!(typeof data2=="number"&&(!(data2%
1)&&!isNaN(data2))&&isFinite(data2))){const err6={instancePath:instancePath+"/max",schemaPath:"#/allOf/0/then/properties/max/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2<0||
isNaN(data2)){const err7={instancePath:instancePath+"/max",schemaPath:"#/allOf/0/then/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}}}var _valid0=_errs5===errors;valid1=_valid0;if(valid1){var props0={};
props0.min=true;props0.max=true;props0.check=true}}if(!valid1){const err8={instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}const _errs12=errors;let valid5=true;const _errs13=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.check===void 0&&(missing1="check")){const err9={};if(vErrors===null){vErrors=[err9]}else{vErrors.
push(err9)}errors++}else{if(data.check!==void 0){if("null-share"!==data.check){const err10={};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}}}
var _valid1=_errs13===errors;errors=_errs12;if(vErrors!==null){if(_errs12){vErrors.length=_errs12}else{vErrors=null}}if(_valid1){const _errs15=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.column===void 0){const err11={instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"\
column"},message:"must have required property 'column'"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}for(const key1 in data){const _errs16=errors;
if(!(key1==="check"||key1==="name"||key1==="severity"||key1==="column"||key1==="min"||key1==="max")){const err12={instancePath,schemaPath:"#/allOf/1/then/proper\
tyNames/enum",keyword:"enum",params:{allowedValues:schema21.allOf[1].then.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key1};
if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}var valid7=_errs16===errors;if(!valid7){const err13={instancePath,schemaPath:"#/allOf/1/the\
n/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid"};if(vErrors===null){vErrors=[err13]}else{vErrors.push(
err13)}errors++}}if(data.min!==void 0){if(!validate55(data.min,{instancePath:instancePath+"/min",parentData:data,parentDataProperty:"min",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors);errors=vErrors.length}}if(data.max!==void 0){if(!validate55(data.max,{instancePath:instancePath+
"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors})){vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors);errors=vErrors.
length}}}var _valid1=_errs15===errors;valid5=_valid1;if(valid5){var props1={};props1.min=true;props1.max=true;props1.check=true}}if(!valid5){const err14={instancePath,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}
errors++}if(props0!==true&&props1!==void 0){if(props1===true){props0=true}else{props0=props0||{};Object.assign(props0,props1)}}const _errs20=errors;let valid9=true;
const _errs21=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.check===void 0&&(missing2="check")){const err15={};if(vErrors===
null){vErrors=[err15]}else{vErrors.push(err15)}errors++}else{if(data.check!==void 0){if("range"!==data.check){const err16={};if(vErrors===null){vErrors=[err16]}else{
vErrors.push(err16)}errors++}}}}var _valid2=_errs21===errors;errors=_errs20;if(vErrors!==null){if(_errs20){vErrors.length=_errs20}else{vErrors=null}}if(_valid2){
const _errs23=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.column===void 0){const err17={instancePath,schemaPath:"#/allOf/2/then/require\
d",keyword:"required",params:{missingProperty:"column"},message:"must have required property 'column'"};if(vErrors===null){vErrors=[err17]}else{vErrors.push(err17)}
errors++}for(const key2 in data){const _errs24=errors;if(!(key2==="check"||key2==="name"||key2==="severity"||key2==="column"||key2==="min"||key2==="max"||key2===
"mostly")){const err18={instancePath,schemaPath:"#/allOf/2/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema21.allOf[2].then.propertyNames.enum},
message:"must be equal to one of the allowed values",propertyName:key2};if(vErrors===null){vErrors=[err18]}else{vErrors.push(err18)}errors++}var valid11=_errs24===
errors;if(!valid11){const err19={instancePath,schemaPath:"#/allOf/2/then/propertyNames",keyword:"propertyNames",params:{propertyName:key2},message:"property nam\
e must be valid"};if(vErrors===null){vErrors=[err19]}else{vErrors.push(err19)}errors++}}}var _valid2=_errs23===errors;valid9=_valid2}if(!valid9){const err20={instancePath,
schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err20]}else{vErrors.push(err20)}
errors++}if(props0!==true){props0=props0||{};props0.check=true}const _errs26=errors;let valid12=true;const _errs27=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing3;if(data.check===void 0&&(missing3="check")){const err21={};if(vErrors===null){vErrors=[err21]}else{vErrors.push(err21)}errors++}else{
if(data.check!==void 0){if("quantile"!==data.check){const err22={};if(vErrors===null){vErrors=[err22]}else{vErrors.push(err22)}errors++}}}}var _valid3=_errs27===
errors;errors=_errs26;if(vErrors!==null){if(_errs26){vErrors.length=_errs26}else{vErrors=null}}if(_valid3){const _errs29=errors;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.column===void 0){const err23={instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty:"column"},
message:"must have required property 'column'"};if(vErrors===null){vErrors=[err23]}else{vErrors.push(err23)}errors++}if(data.quantile===void 0){const err24={instancePath,
schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty:"quantile"},message:"must have required property 'quantile'"};if(vErrors===null){
vErrors=[err24]}else{vErrors.push(err24)}errors++}for(const key3 in data){const _errs30=errors;if(!(key3==="check"||key3==="name"||key3==="severity"||key3==="co\
lumn"||key3==="quantile"||key3==="min"||key3==="max")){const err25={instancePath,schemaPath:"#/allOf/3/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema21.
allOf[3].then.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key3};if(vErrors===null){vErrors=[err25]}else{vErrors.push(err25)}
errors++}var valid14=_errs30===errors;if(!valid14){const err26={instancePath,schemaPath:"#/allOf/3/then/propertyNames",keyword:"propertyNames",params:{propertyName:key3},
message:"property name must be valid"};if(vErrors===null){vErrors=[err26]}else{vErrors.push(err26)}errors++}}if(data.min!==void 0){let data8=data.min;if(!(typeof data8==
"number"&&isFinite(data8))){const err27={instancePath:instancePath+"/min",schemaPath:"#/allOf/3/then/properties/min/type",keyword:"type",params:{type:"number"},
message:"must be number"};if(vErrors===null){vErrors=[err27]}else{vErrors.push(err27)}errors++}}if(data.max!==void 0){let data9=data.max;if(!(typeof data9=="num\
ber"&&isFinite(data9))){const err28={instancePath:instancePath+"/max",schemaPath:"#/allOf/3/then/properties/max/type",keyword:"type",params:{type:"number"},message:"\
must be number"};if(vErrors===null){vErrors=[err28]}else{vErrors.push(err28)}errors++}}}var _valid3=_errs29===errors;valid12=_valid3;if(valid12){var props2={};props2.
min=true;props2.max=true;props2.check=true}}if(!valid12){const err29={instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};if(vErrors===null){vErrors=[err29]}else{vErrors.push(err29)}errors++}if(props0!==true&&props2!==void 0){if(props2===true){props0=true}else{
props0=props0||{};Object.assign(props0,props2)}}const _errs36=errors;let valid16=true;const _errs37=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing4;if(data.check===void 0&&(missing4="check")){const err30={};if(vErrors===null){vErrors=[err30]}else{vErrors.push(err30)}errors++}else{if(data.check!==
void 0){if("mean"!==data.check){const err31={};if(vErrors===null){vErrors=[err31]}else{vErrors.push(err31)}errors++}}}}var _valid4=_errs37===errors;errors=_errs36;
if(vErrors!==null){if(_errs36){vErrors.length=_errs36}else{vErrors=null}}if(_valid4){const _errs39=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.column===void 0){const err32={instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty:"column"},message:"must have \
required property 'column'"};if(vErrors===null){vErrors=[err32]}else{vErrors.push(err32)}errors++}for(const key4 in data){const _errs40=errors;if(!(key4==="chec\
k"||key4==="name"||key4==="severity"||key4==="column"||key4==="min"||key4==="max")){const err33={instancePath,schemaPath:"#/allOf/4/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:schema21.allOf[4].then.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key4};if(vErrors===null){
vErrors=[err33]}else{vErrors.push(err33)}errors++}var valid18=_errs40===errors;if(!valid18){const err34={instancePath,schemaPath:"#/allOf/4/then/propertyNames",
keyword:"propertyNames",params:{propertyName:key4},message:"property name must be valid"};if(vErrors===null){vErrors=[err34]}else{vErrors.push(err34)}errors++}}
if(data.min!==void 0){let data11=data.min;if(!(typeof data11=="number"&&isFinite(data11))){const err35={instancePath:instancePath+"/min",schemaPath:"#/allOf/4/t\
hen/properties/min/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err35]}else{vErrors.push(err35)}errors++}}if(data.
max!==void 0){let data12=data.max;if(!(typeof data12=="number"&&isFinite(data12))){const err36={instancePath:instancePath+"/max",schemaPath:"#/allOf/4/then/prop\
erties/max/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err36]}else{vErrors.push(err36)}errors++}}}var _valid4=_errs39===
errors;valid16=_valid4;if(valid16){var props3={};props3.min=true;props3.max=true;props3.check=true}}if(!valid16){const err37={instancePath,schemaPath:"#/allOf/4\
/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err37]}else{vErrors.push(err37)}errors++}if(props0!==
true&&props3!==void 0){if(props3===true){props0=true}else{props0=props0||{};Object.assign(props0,props3)}}const _errs46=errors;let valid20=true;const _errs47=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing5;if(data.check===void 0&&(missing5="check")){const err38={};if(vErrors===null){vErrors=[err38]}else{
vErrors.push(err38)}errors++}else{if(data.check!==void 0){if("sum"!==data.check){const err39={};if(vErrors===null){vErrors=[err39]}else{vErrors.push(err39)}errors++}}}}
var _valid5=_errs47===errors;errors=_errs46;if(vErrors!==null){if(_errs46){vErrors.length=_errs46}else{vErrors=null}}if(_valid5){const _errs49=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.column===void 0){const err40={instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty:"\
column"},message:"must have required property 'column'"};if(vErrors===null){vErrors=[err40]}else{vErrors.push(err40)}errors++}for(const key5 in data){const _errs50=errors;
if(!(key5==="check"||key5==="name"||key5==="severity"||key5==="column"||key5==="min"||key5==="max")){const err41={instancePath,schemaPath:"#/allOf/5/then/proper\
tyNames/enum",keyword:"enum",params:{allowedValues:schema21.allOf[5].then.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key5};
if(vErrors===null){vErrors=[err41]}else{vErrors.push(err41)}errors++}var valid22=_errs50===errors;if(!valid22){const err42={instancePath,schemaPath:"#/allOf/5/t\
hen/propertyNames",keyword:"propertyNames",params:{propertyName:key5},message:"property name must be valid"};if(vErrors===null){vErrors=[err42]}else{vErrors.push(
err42)}errors++}}if(data.min!==void 0){let data14=data.min;if(!(typeof data14=="number"&&isFinite(data14))){const err43={instancePath:instancePath+"/min",schemaPath:"\
#/allOf/5/then/properties/min/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err43]}else{vErrors.push(err43)}
errors++}}if(data.max!==void 0){let data15=data.max;if(!(typeof data15=="number"&&isFinite(data15))){const err44={instancePath:instancePath+"/max",schemaPath:"#\
/allOf/5/then/properties/max/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err44]}else{vErrors.push(err44)}errors++}}}
var _valid5=_errs49===errors;valid20=_valid5;if(valid20){var props4={};props4.min=true;props4.max=true;props4.check=true}}if(!valid20){const err45={instancePath,
schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err45]}else{vErrors.push(err45)}
errors++}if(props0!==true&&props4!==void 0){if(props4===true){props0=true}else{props0=props0||{};Object.assign(props0,props4)}}const _errs56=errors;let valid24=true;
const _errs57=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing6;if(data.check===void 0&&(missing6="check")){const err46={};if(vErrors===
null){vErrors=[err46]}else{vErrors.push(err46)}errors++}else{if(data.check!==void 0){if("standard-deviation"!==data.check){const err47={};if(vErrors===null){vErrors=
[err47]}else{vErrors.push(err47)}errors++}}}}var _valid6=_errs57===errors;errors=_errs56;if(vErrors!==null){if(_errs56){vErrors.length=_errs56}else{vErrors=null}}
if(_valid6){const _errs59=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.column===void 0){const err48={instancePath,schemaPath:"#/allOf/6/\
then/required",keyword:"required",params:{missingProperty:"column"},message:"must have required property 'column'"};if(vErrors===null){vErrors=[err48]}else{vErrors.
push(err48)}errors++}for(const key6 in data){const _errs60=errors;if(!(key6==="check"||key6==="name"||key6==="severity"||key6==="column"||key6==="min"||key6==="\
max")){const err49={instancePath,schemaPath:"#/allOf/6/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema21.allOf[6].then.propertyNames.enum},
message:"must be equal to one of the allowed values",propertyName:key6};if(vErrors===null){vErrors=[err49]}else{vErrors.push(err49)}errors++}var valid26=_errs60===
errors;if(!valid26){const err50={instancePath,schemaPath:"#/allOf/6/then/propertyNames",keyword:"propertyNames",params:{propertyName:key6},message:"property nam\
e must be valid"};if(vErrors===null){vErrors=[err50]}else{vErrors.push(err50)}errors++}}if(data.min!==void 0){let data17=data.min;if(!(typeof data17=="number"&&
isFinite(data17))){const err51={instancePath:instancePath+"/min",schemaPath:"#/allOf/6/then/properties/min/type",keyword:"type",params:{type:"number"},message:"\
must be number"};if(vErrors===null){vErrors=[err51]}else{vErrors.push(err51)}errors++}}if(data.max!==void 0){let data18=data.max;if(!(typeof data18=="number"&&isFinite(
data18))){const err52={instancePath:instancePath+"/max",schemaPath:"#/allOf/6/then/properties/max/type",keyword:"type",params:{type:"number"},message:"must be n\
umber"};if(vErrors===null){vErrors=[err52]}else{vErrors.push(err52)}errors++}}}var _valid6=_errs59===errors;valid24=_valid6;if(valid24){var props5={};props5.min=
true;props5.max=true;props5.check=true}}if(!valid24){const err53={instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword:"then"},message:'mu\
st match "then" schema'};if(vErrors===null){vErrors=[err53]}else{vErrors.push(err53)}errors++}if(props0!==true&&props5!==void 0){if(props5===true){props0=true}else{
props0=props0||{};Object.assign(props0,props5)}}const _errs66=errors;let valid28=true;const _errs67=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing7;if(data.check===void 0&&(missing7="check")){const err54={};if(vErrors===null){vErrors=[err54]}else{vErrors.push(err54)}errors++}else{if(data.check!==
void 0){if("distinct"!==data.check){const err55={};if(vErrors===null){vErrors=[err55]}else{vErrors.push(err55)}errors++}}}}var _valid7=_errs67===errors;errors=_errs66;
if(vErrors!==null){if(_errs66){vErrors.length=_errs66}else{vErrors=null}}if(_valid7){const _errs69=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.column===void 0){const err56={instancePath,schemaPath:"#/allOf/7/then/required",keyword:"required",params:{missingProperty:"column"},message:"must have \
required property 'column'"};if(vErrors===null){vErrors=[err56]}else{vErrors.push(err56)}errors++}for(const key7 in data){const _errs70=errors;if(!(key7==="chec\
k"||key7==="name"||key7==="severity"||key7==="column"||key7==="min"||key7==="max")){const err57={instancePath,schemaPath:"#/allOf/7/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:schema21.allOf[7].then.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key7};if(vErrors===null){
vErrors=[err57]}else{vErrors.push(err57)}errors++}var valid30=_errs70===errors;if(!valid30){const err58={instancePath,schemaPath:"#/allOf/7/then/propertyNames",
keyword:"propertyNames",params:{propertyName:key7},message:"property name must be valid"};if(vErrors===null){vErrors=[err58]}else{vErrors.push(err58)}errors++}}
if(data.min!==void 0){let data20=data.min;if(!(typeof data20=="number"&&(!(data20%1)&&!isNaN(data20))&&isFinite(data20))){const err59={instancePath:instancePath+
"/min",schemaPath:"#/allOf/7/then/properties/min/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err59]}else{
vErrors.push(err59)}errors++}if(typeof data20=="number"&&isFinite(data20)){if(data20<0||isNaN(data20)){const err60={instancePath:instancePath+"/min",schemaPath:"\
#/allOf/7/then/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err60]}else{vErrors.
push(err60)}errors++}}}if(data.max!==void 0){let data21=data.max;if(!(typeof data21=="number"&&(!(data21%1)&&!isNaN(data21))&&isFinite(data21))){const err61={instancePath:instancePath+
"/max",schemaPath:"#/allOf/7/then/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err61]}else{
vErrors.push(err61)}errors++}if(typeof data21=="number"&&isFinite(data21)){if(data21<0||isNaN(data21)){const err62={instancePath:instancePath+"/max",schemaPath:"\
#/allOf/7/then/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err62]}else{vErrors.
push(err62)}errors++}}}}var _valid7=_errs69===errors;valid28=_valid7;if(valid28){var props6={};props6.min=true;props6.max=true;props6.check=true}}if(!valid28){const err63={
instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err63]}else{vErrors.
push(err63)}errors++}if(props0!==true&&props6!==void 0){if(props6===true){props0=true}else{props0=props0||{};Object.assign(props0,props6)}}const _errs76=errors;
let valid32=true;const _errs77=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing8;if(data.check===void 0&&(missing8="check")){const err64={};
if(vErrors===null){vErrors=[err64]}else{vErrors.push(err64)}errors++}else{if(data.check!==void 0){if("categories"!==data.check){const err65={};if(vErrors===null){
vErrors=[err65]}else{vErrors.push(err65)}errors++}}}}var _valid8=_errs77===errors;errors=_errs76;if(vErrors!==null){if(_errs76){vErrors.length=_errs76}else{vErrors=
null}}if(_valid8){const _errs79=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.column===void 0){const err66={instancePath,schemaPath:"#/al\
lOf/8/then/required",keyword:"required",params:{missingProperty:"column"},message:"must have required property 'column'"};if(vErrors===null){vErrors=[err66]}else{
vErrors.push(err66)}errors++}for(const key8 in data){const _errs80=errors;if(!(key8==="check"||key8==="name"||key8==="severity"||key8==="column"||key8==="expect\
ed"||key8==="allow-new"||key8==="allow-missing"||key8==="min-share")){const err67={instancePath,schemaPath:"#/allOf/8/then/propertyNames/enum",keyword:"enum",params:{
allowedValues:schema21.allOf[8].then.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key8};if(vErrors===null){vErrors=[err67]}else{
vErrors.push(err67)}errors++}var valid34=_errs80===errors;if(!valid34){const err68={instancePath,schemaPath:"#/allOf/8/then/propertyNames",keyword:"propertyName\
s",params:{propertyName:key8},message:"property name must be valid"};if(vErrors===null){vErrors=[err68]}else{vErrors.push(err68)}errors++}}}var _valid8=_errs79===
errors;valid32=_valid8}if(!valid32){const err69={instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" s\
chema'};if(vErrors===null){vErrors=[err69]}else{vErrors.push(err69)}errors++}if(props0!==true){props0=props0||{};props0.check=true}const _errs82=errors;let valid35=true;
const _errs83=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing9;if(data.check===void 0&&(missing9="check")){const err70={};if(vErrors===
null){vErrors=[err70]}else{vErrors.push(err70)}errors++}else{if(data.check!==void 0){if("balance"!==data.check){const err71={};if(vErrors===null){vErrors=[err71]}else{
vErrors.push(err71)}errors++}}}}var _valid9=_errs83===errors;errors=_errs82;if(vErrors!==null){if(_errs82){vErrors.length=_errs82}else{vErrors=null}}if(_valid9){
const _errs85=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.column===void 0){const err72={instancePath,schemaPath:"#/allOf/9/then/require\
d",keyword:"required",params:{missingProperty:"column"},message:"must have required property 'column'"};if(vErrors===null){vErrors=[err72]}else{vErrors.push(err72)}
errors++}for(const key9 in data){const _errs86=errors;if(!(key9==="check"||key9==="name"||key9==="severity"||key9==="column"||key9==="min-share"||key9==="max-sh\
are")){const err73={instancePath,schemaPath:"#/allOf/9/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema21.allOf[9].then.propertyNames.enum},
message:"must be equal to one of the allowed values",propertyName:key9};if(vErrors===null){vErrors=[err73]}else{vErrors.push(err73)}errors++}var valid37=_errs86===
errors;if(!valid37){const err74={instancePath,schemaPath:"#/allOf/9/then/propertyNames",keyword:"propertyNames",params:{propertyName:key9},message:"property nam\
e must be valid"};if(vErrors===null){vErrors=[err74]}else{vErrors.push(err74)}errors++}}}var _valid9=_errs85===errors;valid35=_valid9}if(!valid35){const err75={
instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err75]}else{vErrors.
push(err75)}errors++}if(props0!==true){props0=props0||{};props0.check=true}const _errs88=errors;let valid38=true;const _errs89=errors;if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){let missing10;if(data.check===void 0&&(missing10="check")){const err76={};if(vErrors===null){vErrors=[err76]}else{vErrors.push(err76)}
errors++}else{if(data.check!==void 0){if("freshness"!==data.check){const err77={};if(vErrors===null){vErrors=[err77]}else{vErrors.push(err77)}errors++}}}}var _valid10=_errs89===
errors;errors=_errs88;if(vErrors!==null){if(_errs88){vErrors.length=_errs88}else{vErrors=null}}if(_valid10){const _errs91=errors;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.column===void 0){const err78={instancePath,schemaPath:"#/allOf/10/then/required",keyword:"required",params:{missingProperty:"colum\
n"},message:"must have required property 'column'"};if(vErrors===null){vErrors=[err78]}else{vErrors.push(err78)}errors++}if(data["max-age"]===void 0){const err79={
instancePath,schemaPath:"#/allOf/10/then/required",keyword:"required",params:{missingProperty:"max-age"},message:"must have required property 'max-age'"};if(vErrors===
null){vErrors=[err79]}else{vErrors.push(err79)}errors++}for(const key10 in data){const _errs92=errors;if(!(key10==="check"||key10==="name"||key10==="severity"||
key10==="column"||key10==="max-age"||key10==="max-ahead")){const err80={instancePath,schemaPath:"#/allOf/10/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema21.
allOf[10].then.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key10};if(vErrors===null){vErrors=[err80]}else{vErrors.push(
err80)}errors++}var valid40=_errs92===errors;if(!valid40){const err81={instancePath,schemaPath:"#/allOf/10/then/propertyNames",keyword:"propertyNames",params:{propertyName:key10},
message:"property name must be valid"};if(vErrors===null){vErrors=[err81]}else{vErrors.push(err81)}errors++}}}var _valid10=_errs91===errors;valid38=_valid10}if(!valid38){
const err82={instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=
[err82]}else{vErrors.push(err82)}errors++}if(props0!==true){props0=props0||{};props0.check=true}const _errs94=errors;let valid41=true;const _errs95=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing11;if(data.check===void 0&&(missing11="check")){const err83={};if(vErrors===null){vErrors=[err83]}else{vErrors.
push(err83)}errors++}else{if(data.check!==void 0){if("unique"!==data.check){const err84={};if(vErrors===null){vErrors=[err84]}else{vErrors.push(err84)}errors++}}}}
var _valid11=_errs95===errors;errors=_errs94;if(vErrors!==null){if(_errs94){vErrors.length=_errs94}else{vErrors=null}}if(_valid11){const _errs97=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.columns===void 0){const err85={instancePath,schemaPath:"#/allOf/11/then/required",keyword:"required",params:{
missingProperty:"columns"},message:"must have required property 'columns'"};if(vErrors===null){vErrors=[err85]}else{vErrors.push(err85)}errors++}for(const key11 in data){
const _errs98=errors;if(!(key11==="check"||key11==="name"||key11==="severity"||key11==="columns"||key11==="mostly")){const err86={instancePath,schemaPath:"#/all\
Of/11/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema21.allOf[11].then.propertyNames.enum},message:"must be equal to one of the allowed val\
ues",propertyName:key11};if(vErrors===null){vErrors=[err86]}else{vErrors.push(err86)}errors++}var valid43=_errs98===errors;if(!valid43){const err87={instancePath,
schemaPath:"#/allOf/11/then/propertyNames",keyword:"propertyNames",params:{propertyName:key11},message:"property name must be valid"};if(vErrors===null){vErrors=
[err87]}else{vErrors.push(err87)}errors++}}}var _valid11=_errs97===errors;valid41=_valid11}if(!valid41){const err88={instancePath,schemaPath:"#/allOf/11/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err88]}else{vErrors.push(err88)}errors++}if(props0!==true){props0=
props0||{};props0.check=true}const _errs100=errors;let valid44=true;const _errs101=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing12;if(data.
check===void 0&&(missing12="check")){const err89={};if(vErrors===null){vErrors=[err89]}else{vErrors.push(err89)}errors++}else{if(data.check!==void 0){if("duplic\
ate-rows"!==data.check){const err90={};if(vErrors===null){vErrors=[err90]}else{vErrors.push(err90)}errors++}}}}var _valid12=_errs101===errors;errors=_errs100;if(vErrors!==
null){if(_errs100){vErrors.length=_errs100}else{vErrors=null}}if(_valid12){const _errs103=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){for(const key12 in data){
const _errs104=errors;if(!(key12==="check"||key12==="name"||key12==="severity"||key12==="max-share")){const err91={instancePath,schemaPath:"#/allOf/12/then/prop\
ertyNames/enum",keyword:"enum",params:{allowedValues:schema21.allOf[12].then.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key12};
if(vErrors===null){vErrors=[err91]}else{vErrors.push(err91)}errors++}var valid46=_errs104===errors;if(!valid46){const err92={instancePath,schemaPath:"#/allOf/12\
/then/propertyNames",keyword:"propertyNames",params:{propertyName:key12},message:"property name must be valid"};if(vErrors===null){vErrors=[err92]}else{vErrors.
push(err92)}errors++}}}var _valid12=_errs103===errors;valid44=_valid12}if(!valid44){const err93={instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err93]}else{vErrors.push(err93)}errors++}if(props0!==true){props0=props0||{};props0.check=
true}const _errs106=errors;let valid47=true;const _errs107=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing13;if(data.check===void 0&&(missing13=
"check")){const err94={};if(vErrors===null){vErrors=[err94]}else{vErrors.push(err94)}errors++}else{if(data.check!==void 0){if("references"!==data.check){const err95={};
if(vErrors===null){vErrors=[err95]}else{vErrors.push(err95)}errors++}}}}var _valid13=_errs107===errors;errors=_errs106;if(vErrors!==null){if(_errs106){vErrors.length=
_errs106}else{vErrors=null}}if(_valid13){const _errs109=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.columns===void 0){const err96={instancePath,
schemaPath:"#/allOf/13/then/required",keyword:"required",params:{missingProperty:"columns"},message:"must have required property 'columns'"};if(vErrors===null){
vErrors=[err96]}else{vErrors.push(err96)}errors++}if(data.to===void 0){const err97={instancePath,schemaPath:"#/allOf/13/then/required",keyword:"required",params:{
missingProperty:"to"},message:"must have required property 'to'"};if(vErrors===null){vErrors=[err97]}else{vErrors.push(err97)}errors++}for(const key13 in data){
const _errs110=errors;if(!(key13==="check"||key13==="name"||key13==="severity"||key13==="columns"||key13==="to"||key13==="mostly")){const err98={instancePath,schemaPath:"\
#/allOf/13/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema21.allOf[13].then.propertyNames.enum},message:"must be equal to one of the allowe\
d values",propertyName:key13};if(vErrors===null){vErrors=[err98]}else{vErrors.push(err98)}errors++}var valid49=_errs110===errors;if(!valid49){const err99={instancePath,
schemaPath:"#/allOf/13/then/propertyNames",keyword:"propertyNames",params:{propertyName:key13},message:"property name must be valid"};if(vErrors===null){vErrors=
[err99]}else{vErrors.push(err99)}errors++}}}var _valid13=_errs109===errors;valid47=_valid13}if(!valid47){const err100={instancePath,schemaPath:"#/allOf/13/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err100]}else{vErrors.push(err100)}errors++}if(props0!==true){
props0=props0||{};props0.check=true}const _errs112=errors;let valid50=true;const _errs113=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing14;
if(data.check===void 0&&(missing14="check")){const err101={};if(vErrors===null){vErrors=[err101]}else{vErrors.push(err101)}errors++}else{if(data.check!==void 0){
if("leakage"!==data.check){const err102={};if(vErrors===null){vErrors=[err102]}else{vErrors.push(err102)}errors++}}}}var _valid14=_errs113===errors;errors=_errs112;
if(vErrors!==null){if(_errs112){vErrors.length=_errs112}else{vErrors=null}}if(_valid14){const _errs115=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.from===void 0){const err103={instancePath,schemaPath:"#/allOf/14/then/required",keyword:"required",params:{missingProperty:"from"},message:"must have re\
quired property 'from'"};if(vErrors===null){vErrors=[err103]}else{vErrors.push(err103)}errors++}for(const key14 in data){const _errs116=errors;if(!(key14==="che\
ck"||key14==="name"||key14==="severity"||key14==="from"||key14==="columns"||key14==="max-share")){const err104={instancePath,schemaPath:"#/allOf/14/then/propert\
yNames/enum",keyword:"enum",params:{allowedValues:schema21.allOf[14].then.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key14};
if(vErrors===null){vErrors=[err104]}else{vErrors.push(err104)}errors++}var valid52=_errs116===errors;if(!valid52){const err105={instancePath,schemaPath:"#/allOf\
/14/then/propertyNames",keyword:"propertyNames",params:{propertyName:key14},message:"property name must be valid"};if(vErrors===null){vErrors=[err105]}else{vErrors.
push(err105)}errors++}}}var _valid14=_errs115===errors;valid50=_valid14}if(!valid50){const err106={instancePath,schemaPath:"#/allOf/14/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err106]}else{vErrors.push(err106)}errors++}if(props0!==true){props0=props0||
{};props0.check=true}const _errs118=errors;let valid53=true;const _errs119=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing15;if(data.check===
void 0&&(missing15="check")){const err107={};if(vErrors===null){vErrors=[err107]}else{vErrors.push(err107)}errors++}else{if(data.check!==void 0){if("monotonic"!==
data.check){const err108={};if(vErrors===null){vErrors=[err108]}else{vErrors.push(err108)}errors++}}}}var _valid15=_errs119===errors;errors=_errs118;if(vErrors!==
null){if(_errs118){vErrors.length=_errs118}else{vErrors=null}}if(_valid15){const _errs121=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.column===
void 0){const err109={instancePath,schemaPath:"#/allOf/15/then/required",keyword:"required",params:{missingProperty:"column"},message:"must have required proper\
ty 'column'"};if(vErrors===null){vErrors=[err109]}else{vErrors.push(err109)}errors++}for(const key15 in data){const _errs122=errors;if(!(key15==="check"||key15===
"name"||key15==="severity"||key15==="column"||key15==="direction"||key15==="strict"||key15==="mostly")){const err110={instancePath,schemaPath:"#/allOf/15/then/p\
ropertyNames/enum",keyword:"enum",params:{allowedValues:schema21.allOf[15].then.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key15};
if(vErrors===null){vErrors=[err110]}else{vErrors.push(err110)}errors++}var valid55=_errs122===errors;if(!valid55){const err111={instancePath,schemaPath:"#/allOf\
/15/then/propertyNames",keyword:"propertyNames",params:{propertyName:key15},message:"property name must be valid"};if(vErrors===null){vErrors=[err111]}else{vErrors.
push(err111)}errors++}}}var _valid15=_errs121===errors;valid53=_valid15}if(!valid53){const err112={instancePath,schemaPath:"#/allOf/15/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err112]}else{vErrors.push(err112)}errors++}if(props0!==true){props0=props0||
{};props0.check=true}const _errs124=errors;let valid56=true;const _errs125=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing16;if(data.check===
void 0&&(missing16="check")){const err113={};if(vErrors===null){vErrors=[err113]}else{vErrors.push(err113)}errors++}else{if(data.check!==void 0){if("values"!==data.
check){const err114={};if(vErrors===null){vErrors=[err114]}else{vErrors.push(err114)}errors++}}}}var _valid16=_errs125===errors;errors=_errs124;if(vErrors!==null){
if(_errs124){vErrors.length=_errs124}else{vErrors=null}}if(_valid16){const _errs127=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.column===
void 0){const err115={instancePath,schemaPath:"#/allOf/16/then/required",keyword:"required",params:{missingProperty:"column"},message:"must have required proper\
ty 'column'"};if(vErrors===null){vErrors=[err115]}else{vErrors.push(err115)}errors++}if(data.mostly===void 0){const err116={instancePath,schemaPath:"#/allOf/16/\
then/required",keyword:"required",params:{missingProperty:"mostly"},message:"must have required property 'mostly'"};if(vErrors===null){vErrors=[err116]}else{vErrors.
push(err116)}errors++}for(const key16 in data){const _errs128=errors;if(!(key16==="check"||key16==="name"||key16==="severity"||key16==="column"||key16==="mostly"||
key16==="rules")){const err117={instancePath,schemaPath:"#/allOf/16/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema21.allOf[16].then.propertyNames.
enum},message:"must be equal to one of the allowed values",propertyName:key16};if(vErrors===null){vErrors=[err117]}else{vErrors.push(err117)}errors++}var valid58=_errs128===
errors;if(!valid58){const err118={instancePath,schemaPath:"#/allOf/16/then/propertyNames",keyword:"propertyNames",params:{propertyName:key16},message:"property \
name must be valid"};if(vErrors===null){vErrors=[err118]}else{vErrors.push(err118)}errors++}}}var _valid16=_errs127===errors;valid56=_valid16}if(!valid56){const err119={
instancePath,schemaPath:"#/allOf/16/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};if(vErrors===null){vErrors=[err119]}else{
vErrors.push(err119)}errors++}if(props0!==true){props0=props0||{};props0.check=true}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.check===void 0){
const err120={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"check"},message:"must have required property 'check'"};if(vErrors===
null){vErrors=[err120]}else{vErrors.push(err120)}errors++}for(const key17 in data){if(!func1.call(schema21.properties,key17)){const err121={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key17},message:"must NOT have additional properties"};if(vErrors===null){vErrors=
[err121]}else{vErrors.push(err121)}errors++}}if(data.check!==void 0){let data31=data.check;if(!(data31==="row-count"||data31==="null-share"||data31==="range"||data31===
"quantile"||data31==="mean"||data31==="sum"||data31==="standard-deviation"||data31==="distinct"||data31==="categories"||data31==="balance"||data31==="freshness"||
data31==="unique"||data31==="duplicate-rows"||data31==="references"||data31==="leakage"||data31==="monotonic"||data31==="values")){const err122={instancePath:instancePath+
"/check",schemaPath:"#/properties/check/enum",keyword:"enum",params:{allowedValues:schema21.properties.check.enum},message:"must be equal to one of the allowed \
values"};if(vErrors===null){vErrors=[err122]}else{vErrors.push(err122)}errors++}}if(data.name!==void 0){let data32=data.name;if(typeof data32==="string"){if(func2(
data32)>128){const err123={instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT h\
ave more than 128 characters"};if(vErrors===null){vErrors=[err123]}else{vErrors.push(err123)}errors++}if(func2(data32)<1){const err124={instancePath:instancePath+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=
[err124]}else{vErrors.push(err124)}errors++}}else{const err125={instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};if(vErrors===null){vErrors=[err125]}else{vErrors.push(err125)}errors++}}if(data.severity!==void 0){let data33=data.severity;if(!(data33===
"error"||data33==="warn")){const err126={instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:schema21.
properties.severity.enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err126]}else{vErrors.push(err126)}errors++}}if(data.
column!==void 0){if(!validate58(data.column,{instancePath:instancePath+"/column",parentData:data,parentDataProperty:"column",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate58.errors:vErrors.concat(validate58.errors);errors=vErrors.length}}if(data.columns!==void 0){if(!validate60(data.columns,{instancePath:instancePath+
"/columns",parentData:data,parentDataProperty:"columns",rootData,dynamicAnchors})){vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors);errors=
vErrors.length}}if(data.min!==void 0){let data36=data.min;const _errs137=errors;let valid60=false;const _errs138=errors;if(!(typeof data36=="number"&&isFinite(data36))){
const err127={instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===
null){vErrors=[err127]}else{vErrors.push(err127)}errors++}var _valid17=_errs138===errors;valid60=valid60||_valid17;const _errs140=errors;if(!validate63(data36,{
instancePath:instancePath+"/min",parentData:data,parentDataProperty:"min",rootData,dynamicAnchors})){vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.
errors);errors=vErrors.length}var _valid17=_errs140===errors;valid60=valid60||_valid17;if(!valid60){const err128={instancePath:instancePath+"/min",schemaPath:"#\
/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors===null){vErrors=[err128]}else{vErrors.push(err128)}errors++}else{
errors=_errs137;if(vErrors!==null){if(_errs137){vErrors.length=_errs137}else{vErrors=null}}}}if(data.max!==void 0){let data37=data.max;const _errs142=errors;let valid61=false;
const _errs143=errors;if(!(typeof data37=="number"&&isFinite(data37))){const err129={instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/0/type",
keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err129]}else{vErrors.push(err129)}errors++}var _valid18=_errs143===errors;
valid61=valid61||_valid18;const _errs145=errors;if(!validate63(data37,{instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors);errors=vErrors.length}var _valid18=_errs145===errors;valid61=valid61||_valid18;if(!valid61){
const err130={instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors===
null){vErrors=[err130]}else{vErrors.push(err130)}errors++}else{errors=_errs142;if(vErrors!==null){if(_errs142){vErrors.length=_errs142}else{vErrors=null}}}}if(data["\
to-base"]!==void 0){let data38=data["to-base"];if(data38&&typeof data38=="object"&&!Array.isArray(data38)){if(Object.keys(data38).length<1){const err131={instancePath:instancePath+
"/to-base",schemaPath:"#/properties/to-base/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};if(vErrors===
null){vErrors=[err131]}else{vErrors.push(err131)}errors++}for(const key18 in data38){if(!(key18==="min"||key18==="max")){const err132={instancePath:instancePath+
"/to-base",schemaPath:"#/properties/to-base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key18},message:"must NOT have additi\
onal properties"};if(vErrors===null){vErrors=[err132]}else{vErrors.push(err132)}errors++}}if(data38.min!==void 0){let data39=data38.min;if(typeof data39=="numbe\
r"&&isFinite(data39)){if(data39<0||isNaN(data39)){const err133={instancePath:instancePath+"/to-base/min",schemaPath:"#/properties/to-base/properties/min/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err133]}else{vErrors.push(err133)}errors++}}else{const err134={
instancePath:instancePath+"/to-base/min",schemaPath:"#/properties/to-base/properties/min/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===
null){vErrors=[err134]}else{vErrors.push(err134)}errors++}}if(data38.max!==void 0){let data40=data38.max;if(typeof data40=="number"&&isFinite(data40)){if(data40<
0||isNaN(data40)){const err135={instancePath:instancePath+"/to-base/max",schemaPath:"#/properties/to-base/properties/max/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err135]}else{vErrors.push(err135)}errors++}}else{const err136={instancePath:instancePath+"/to-b\
ase/max",schemaPath:"#/properties/to-base/properties/max/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err136]}else{
vErrors.push(err136)}errors++}}}else{const err137={instancePath:instancePath+"/to-base",schemaPath:"#/properties/to-base/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};if(vErrors===null){vErrors=[err137]}else{vErrors.push(err137)}errors++}}if(data.mostly!==void 0){if(!validate55(data.mostly,{instancePath:instancePath+
"/mostly",parentData:data,parentDataProperty:"mostly",rootData,dynamicAnchors})){vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors);errors=
vErrors.length}}if(data.quantile!==void 0){if(!validate55(data.quantile,{instancePath:instancePath+"/quantile",parentData:data,parentDataProperty:"quantile",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors);errors=vErrors.length}}if(data.expected!==void 0){let data43=data.expected;
if(Array.isArray(data43)){if(data43.length>4096){const err138={instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/maxItems",keyword:"maxIte\
ms",params:{limit:4096},message:"must NOT have more than 4096 items"};if(vErrors===null){vErrors=[err138]}else{vErrors.push(err138)}errors++}if(data43.length<1){
const err139={instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items"};if(vErrors===null){vErrors=[err139]}else{vErrors.push(err139)}errors++}const len0=data43.length;for(let i0=0;i0<len0;i0++){let data44=data43[i0];
if(typeof data44!=="string"&&!(typeof data44=="number"&&isFinite(data44))&&typeof data44!=="boolean"){const err140={instancePath:instancePath+"/expected/"+i0,schemaPath:"\
#/properties/expected/items/type",keyword:"type",params:{type:schema21.properties.expected.items.type},message:"must be string,number,boolean"};if(vErrors===null){
vErrors=[err140]}else{vErrors.push(err140)}errors++}}let i1=data43.length;let j0;if(i1>1){const indices0={};for(;i1--;){let item0=data43[i1];if(typeof item0!=="\
string"&&!(typeof item0=="number"&&isFinite(item0))&&typeof item0!=="boolean"){continue}if(typeof item0=="string"){item0+="_"}if(typeof indices0[item0]=="number"){
j0=indices0[item0];const err141={instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"\
must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};if(vErrors===null){vErrors=[err141]}else{vErrors.push(err141)}errors++;break}indices0[item0]=
i1}}}else{const err142={instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};if(vErrors===null){vErrors=[err142]}else{vErrors.push(err142)}errors++}}if(data["allow-new"]!==void 0){if(typeof data["allow-new"]!=="boolean"){const err143={
instancePath:instancePath+"/allow-new",schemaPath:"#/properties/allow-new/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};if(vErrors===null){
vErrors=[err143]}else{vErrors.push(err143)}errors++}}if(data["allow-missing"]!==void 0){if(typeof data["allow-missing"]!=="boolean"){const err144={instancePath:instancePath+
"/allow-missing",schemaPath:"#/properties/allow-missing/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};if(vErrors===null){vErrors=[err144]}else{
vErrors.push(err144)}errors++}}if(data["min-share"]!==void 0){if(!validate55(data["min-share"],{instancePath:instancePath+"/min-share",parentData:data,parentDataProperty:"\
min-share",rootData,dynamicAnchors})){vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors);errors=vErrors.length}}if(data["max-share"]!==void 0){
if(!validate55(data["max-share"],{instancePath:instancePath+"/max-share",parentData:data,parentDataProperty:"max-share",rootData,dynamicAnchors})){vErrors=vErrors===
null?validate55.errors:vErrors.concat(validate55.errors);errors=vErrors.length}}if(data["max-age"]!==void 0){if(!validate70(data["max-age"],{instancePath:instancePath+
"/max-age",parentData:data,parentDataProperty:"max-age",rootData,dynamicAnchors})){vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors);errors=
vErrors.length}}if(data["max-ahead"]!==void 0){if(!validate70(data["max-ahead"],{instancePath:instancePath+"/max-ahead",parentData:data,parentDataProperty:"max-\
ahead",rootData,dynamicAnchors})){vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors);errors=vErrors.length}}if(data.to!==void 0){let data51=data.
to;if(data51&&typeof data51=="object"&&!Array.isArray(data51)){if(data51.dataset===void 0){const err145={instancePath:instancePath+"/to",schemaPath:"#/propertie\
s/to/required",keyword:"required",params:{missingProperty:"dataset"},message:"must have required property 'dataset'"};if(vErrors===null){vErrors=[err145]}else{vErrors.
push(err145)}errors++}for(const key19 in data51){if(!(key19==="dataset"||key19==="columns")){const err146={instancePath:instancePath+"/to",schemaPath:"#/propert\
ies/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key19},message:"must NOT have additional properties"};if(vErrors===null){
vErrors=[err146]}else{vErrors.push(err146)}errors++}}if(data51.dataset!==void 0){if(!validate73(data51.dataset,{instancePath:instancePath+"/to/dataset",parentData:data51,
parentDataProperty:"dataset",rootData,dynamicAnchors})){vErrors=vErrors===null?validate73.errors:vErrors.concat(validate73.errors);errors=vErrors.length}}if(data51.
columns!==void 0){if(!validate60(data51.columns,{instancePath:instancePath+"/to/columns",parentData:data51,parentDataProperty:"columns",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors);errors=vErrors.length}}}else{const err147={instancePath:instancePath+"/to",schemaPath:"\
#/properties/to/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err147]}else{vErrors.push(err147)}errors++}}if(data.
from!==void 0){let data54=data.from;if(data54&&typeof data54=="object"&&!Array.isArray(data54)){if(data54.dataset===void 0){const err148={instancePath:instancePath+
"/from",schemaPath:"#/properties/from/required",keyword:"required",params:{missingProperty:"dataset"},message:"must have required property 'dataset'"};if(vErrors===
null){vErrors=[err148]}else{vErrors.push(err148)}errors++}for(const key20 in data54){if(!(key20==="dataset"||key20==="columns")){const err149={instancePath:instancePath+
"/from",schemaPath:"#/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key20},message:"must NOT have additional p\
roperties"};if(vErrors===null){vErrors=[err149]}else{vErrors.push(err149)}errors++}}if(data54.dataset!==void 0){if(!validate73(data54.dataset,{instancePath:instancePath+
"/from/dataset",parentData:data54,parentDataProperty:"dataset",rootData,dynamicAnchors})){vErrors=vErrors===null?validate73.errors:vErrors.concat(validate73.errors);
errors=vErrors.length}}if(data54.columns!==void 0){if(!validate60(data54.columns,{instancePath:instancePath+"/from/columns",parentData:data54,parentDataProperty:"\
columns",rootData,dynamicAnchors})){vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors);errors=vErrors.length}}}else{const err150={instancePath:instancePath+
"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err150]}else{vErrors.push(
err150)}errors++}}if(data.direction!==void 0){let data57=data.direction;if(!(data57==="increasing"||data57==="decreasing")){const err151={instancePath:instancePath+
"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues:schema21.properties.direction.enum},message:"must be equal to one of \
the allowed values"};if(vErrors===null){vErrors=[err151]}else{vErrors.push(err151)}errors++}}if(data.strict!==void 0){if(typeof data.strict!=="boolean"){const err152={
instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};if(vErrors===null){vErrors=
[err152]}else{vErrors.push(err152)}errors++}}if(data.rules!==void 0){let data59=data.rules;if(Array.isArray(data59)){if(data59.length>32){const err153={instancePath:instancePath+
"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have more than 32 items"};if(vErrors===null){vErrors=[err153]}else{
vErrors.push(err153)}errors++}if(data59.length<1){const err154={instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};if(vErrors===null){vErrors=[err154]}else{vErrors.push(err154)}errors++}const len1=data59.length;for(let i2=0;i2<
len1;i2++){let data60=data59[i2];if(!(data60==="type"||data60==="enum"||data60==="const"||data60==="minimum"||data60==="maximum"||data60==="exclusiveMinimum"||data60===
"exclusiveMaximum"||data60==="multipleOf"||data60==="minLength"||data60==="maxLength"||data60==="pattern"||data60==="format"||data60==="required"||data60==="min\
Items"||data60==="maxItems"||data60==="uniqueItems"||data60==="contains"||data60==="minProperties"||data60==="maxProperties"||data60==="dependentRequired"||data60===
"additionalProperties"||data60==="unevaluatedProperties"||data60==="unevaluatedItems"||data60==="not"||data60==="anyOf"||data60==="oneOf")){const err155={instancePath:instancePath+
"/rules/"+i2,schemaPath:"#/properties/rules/items/enum",keyword:"enum",params:{allowedValues:schema21.properties.rules.items.enum},message:"must be equal to one\
 of the allowed values"};if(vErrors===null){vErrors=[err155]}else{vErrors.push(err155)}errors++}}let i3=data59.length;let j1;if(i3>1){outer0:for(;i3--;){for(j1=
i3;j1--;){if(func0(data59[i3],data59[j1])){const err156={instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/uniqueItems",keyword:"uniqueItems",params:{
i:i3,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};if(vErrors===null){vErrors=[err156]}else{vErrors.push(err156)}errors++;
break outer0}}}}}else{const err157={instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},message:"must b\
e array"};if(vErrors===null){vErrors=[err157]}else{vErrors.push(err157)}errors++}}}else{const err158={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};if(vErrors===null){vErrors=[err158]}else{vErrors.push(err158)}errors++}validate54.errors=vErrors;return errors===0}validate54.
evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate53.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=
void 0}if(Array.isArray(data)){if(data.length>256){const err0={instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:256},message:"must NOT have\
 more than 256 items"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}const len0=data.length;for(let i0=0;i0<len0;i0++){if(!validate54(data[i0],
{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors})){vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.
errors);errors=vErrors.length}}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){
vErrors=[err1]}else{vErrors.push(err1)}errors++}validate53.errors=vErrors;return errors===0}validate53.evaluated={"items":true,"dynamicProps":false,"dynamicItem\
s":false};function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){;let vErrors=null;let errors=0;const evaluated0=validate52.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(
data)){for(const key0 in data){if(!(key0==="checks")){const err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}if(data.checks!==void 0){if(!validate53(data.
checks,{instancePath:instancePath+"/checks",parentData:data,parentDataProperty:"checks",rootData,dynamicAnchors})){vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors);errors=vErrors.length}}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate52.errors=vErrors;return errors===0}validate52.evaluated={"props":true,"dynamicPr\
ops":false,"dynamicItems":false};

// EXTERNAL MODULE: ./build/src/data/checks/build-check.js
var build_check = __webpack_require__(50395);
;// CONCATENATED MODULE: ./build/schemas/data-checks.schema.json
const data_checks_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"L2":{"z6":{"qo":{"z6":{"k5":["row-count","null-share","range","quantile","mean","sum","standard-deviation","distinct","categories","balance","freshness","unique","duplicate-rows","references","leakage","monotonic","values"]},"kS":{"description":"Rows as a multiple of the rows of the base version: 0.9 is ten per cent fewer. Not judged when there is no base.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"description":"Smallest multiple allowed.","type":"number","minimum":0,"examples":[0.9]},"max":{"description":"Largest multiple allowed.","type":"number","minimum":0,"examples":[1.5]}},"examples":[{"min":0.9,"max":1.5}]},"to":{"description":"Where the keys must stand.","type":"object","additionalProperties":false,"required":["dataset"],"properties":{"dataset":{"$ref":"#/$defs/dataset","description":"Name of a data set of the same model.","examples":["countries"]},"columns":{"$ref":"#/$defs/columns","description":"Its columns, in the order of `columns`. The same names when left out.","examples":[["code"]]}},"examples":[{"dataset":"countries","columns":["code"]}]},"HT":{"description":"The data set that must not overlap with this one.","type":"object","additionalProperties":false,"required":["dataset"],"properties":{"dataset":{"$ref":"#/$defs/dataset","description":"Name of a data set of the same model.","examples":["test"]},"columns":{"$ref":"#/$defs/columns","description":"Its columns, in the order of `columns`. The same names when left out.","examples":[["id"]]}},"examples":[{"dataset":"test"}]}},"bn":[{"if":{"required":["check"],"properties":{"check":{"const":"row-count"}}},"then":{"propertyNames":{"enum":["check","name","severity","min","max","to-base"]},"properties":{"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0}}}},{"if":{"required":["check"],"properties":{"check":{"const":"null-share"}}},"then":{"required":["column"],"propertyNames":{"enum":["check","name","severity","column","min","max"]},"properties":{"min":{"$ref":"#/$defs/share"},"max":{"$ref":"#/$defs/share"}}}},{"if":{"required":["check"],"properties":{"check":{"const":"range"}}},"then":{"required":["column"],"propertyNames":{"enum":["check","name","severity","column","min","max","mostly"]}}},{"if":{"required":["check"],"properties":{"check":{"const":"quantile"}}},"then":{"required":["column","quantile"],"propertyNames":{"enum":["check","name","severity","column","quantile","min","max"]},"properties":{"min":{"type":"number"},"max":{"type":"number"}}}},{"if":{"required":["check"],"properties":{"check":{"const":"mean"}}},"then":{"required":["column"],"propertyNames":{"enum":["check","name","severity","column","min","max"]},"properties":{"min":{"type":"number"},"max":{"type":"number"}}}},{"if":{"required":["check"],"properties":{"check":{"const":"sum"}}},"then":{"required":["column"],"propertyNames":{"enum":["check","name","severity","column","min","max"]},"properties":{"min":{"type":"number"},"max":{"type":"number"}}}},{"if":{"required":["check"],"properties":{"check":{"const":"standard-deviation"}}},"then":{"required":["column"],"propertyNames":{"enum":["check","name","severity","column","min","max"]},"properties":{"min":{"type":"number"},"max":{"type":"number"}}}},{"if":{"required":["check"],"properties":{"check":{"const":"distinct"}}},"then":{"required":["column"],"propertyNames":{"enum":["check","name","severity","column","min","max"]},"properties":{"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0}}}},{"if":{"required":["check"],"properties":{"check":{"const":"categories"}}},"then":{"required":["column"],"propertyNames":{"enum":["check","name","severity","column","expected","allow-new","allow-missing","min-share"]}}},{"if":{"required":["check"],"properties":{"check":{"const":"balance"}}},"then":{"required":["column"],"propertyNames":{"enum":["check","name","severity","column","min-share","max-share"]}}},{"if":{"required":["check"],"properties":{"check":{"const":"freshness"}}},"then":{"required":["column","max-age"],"propertyNames":{"enum":["check","name","severity","column","max-age","max-ahead"]}}},{"if":{"required":["check"],"properties":{"check":{"const":"unique"}}},"then":{"required":["columns"],"propertyNames":{"enum":["check","name","severity","columns","mostly"]}}},{"if":{"required":["check"],"properties":{"check":{"const":"duplicate-rows"}}},"then":{"propertyNames":{"enum":["check","name","severity","max-share"]}}},{"if":{"required":["check"],"properties":{"check":{"const":"references"}}},"then":{"required":["columns","to"],"propertyNames":{"enum":["check","name","severity","columns","to","mostly"]}}},{"if":{"required":["check"],"properties":{"check":{"const":"leakage"}}},"then":{"required":["from"],"propertyNames":{"enum":["check","name","severity","from","columns","max-share"]}}},{"if":{"required":["check"],"properties":{"check":{"const":"monotonic"}}},"then":{"required":["column"],"propertyNames":{"enum":["check","name","severity","column","direction","strict","mostly"]}}},{"if":{"required":["check"],"properties":{"check":{"const":"values"}}},"then":{"required":["column","mostly"],"propertyNames":{"enum":["check","name","severity","column","mostly","rules"]}}}],"K1":[{"check":"row-count","min":1000,"to-base":{"min":0.9,"max":1.5}},{"check":"null-share","column":"age","max":0.05},{"check":"range","column":"price","min":0,"mostly":0.999},{"check":"quantile","column":"price","quantile":0.99,"max":500},{"check":"mean","column":"price","min":10,"max":30},{"check":"sum","column":"weight","min":1},{"check":"standard-deviation","column":"score","min":0.1},{"check":"distinct","column":"user_id","min":100},{"check":"categories","column":"country","expected":["US","GB"],"allow-new":false},{"check":"balance","column":"label","min-share":0.05},{"check":"freshness","column":"event_ts","max-age":"7d"},{"check":"unique","columns":["user_id","day"],"severity":"warn","mostly":0.99},{"check":"duplicate-rows","max-share":0},{"check":"references","columns":["country"],"to":{"dataset":"countries","columns":["code"]}},{"check":"leakage","columns":["id"],"from":{"dataset":"test","columns":["id"]}},{"check":"monotonic","column":"event_ts","direction":"increasing","strict":false},{"check":"values","column":"age","rules":["minimum"],"mostly":0.99}]}}}');
// EXTERNAL MODULE: ./build/src/data/suggest.js
var suggest = __webpack_require__(88160);
;// CONCATENATED MODULE: ./build/src/data/checks/check-problems.js


const KINDS = data_checks_schema_namespaceObject.L2.z6.qo.z6.k5;
/** Words for values whose rule is a pattern. */
const FORMS = {
    'max-age': 'a duration such as `90s`, `15m`, `5h` or `7d`',
    'max-ahead': 'a duration such as `90s`, `15m`, `5h` or `7d`',
    dataset: 'a name of lower-case letters, digits and hyphens',
    min: 'a number, or a date such as `2020-01-01` for a range',
    max: 'a number, or a date such as `2020-01-01` for a range',
};
const TYPES = {
    array: 'a list',
    object: 'a mapping',
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: '`true` or `false`',
};
/** What the schema's validator found, in words; every key is named once. */
function shapeProblems(errors, list) {
    const problems = errors.map((error) => describe(error, list)).filter((problem) => problem !== undefined);
    // A misspelt key is missing too; once is enough.
    const misspelt = problems.flatMap(({ path, meant }) => meant === undefined ? [] : [placeOf([...path.slice(0, -1), meant])]);
    const distinct = new Map(problems.toReversed().map((problem) => [placeOf(problem.path), problem]));
    return [...distinct.values()].reverse().filter(({ path, missing }) => !(missing && misspelt.includes(placeOf(path))));
}
const placeOf = (path) => path.join('\n');
function describe(error, list) {
    // Only say what the errors inside them say, or belong to a list of keys.
    if (error.keyword === 'if' || error.propertyName !== undefined)
        return undefined;
    const path = error.instancePath.split('/').slice(2);
    const kind = kindOf(list, path[0]);
    switch (error.keyword) {
        case 'additionalProperties':
            return foreignKey([...path, check_problems_text(error, 'additionalProperty')], kind);
        case 'propertyNames':
            return foreignKey([...path, check_problems_text(error, 'propertyName')], kind);
        case 'required':
            return missingKey([...path, check_problems_text(error, 'missingProperty')], kind);
        case 'enum':
            return wrongChoice(path, error, valueAt(list, path));
        default:
            return wrongValue(path, error);
    }
}
function foreignKey(path, kind) {
    // A check of no known kind has one problem: its kind.
    if (path.length === 2 && kind === undefined)
        return undefined;
    const allowed = path.length === 2 && kind !== undefined ? keysOf(kind) : keysAt(path.slice(1, -1));
    const meant = (0,suggest/* suggest */.Z)(path.at(-1) ?? '', allowed);
    const list = `Allowed here: ${allowed.map((key) => `\`${key}\``).join(', ')}.`;
    return {
        path,
        meant,
        message: `${shown(path.at(-1))} is no key of ${path.length === 2 ? `a \`${kind}\` check` : `\`${path.at(-2)}\``}.`,
        hint: meant === undefined ? list : `Did you mean \`${meant}\`? ${list}`,
    };
}
function missingKey(path, kind) {
    const key = path.at(-1) ?? '';
    const what = path.length > 2 ? `\`${path.at(-2)}\`` : kind === undefined ? 'A check' : `A \`${kind}\` check`;
    return { path, missing: true, message: `${what} needs the key \`${key}\`.`, hint: exampleOf(kind) };
}
function wrongChoice(path, error, value) {
    const allowed = error.params['allowedValues'];
    const names = Array.isArray(allowed) ? allowed.map(String) : [];
    const meant = typeof value === 'string' ? (0,suggest/* suggest */.Z)(value, names) : undefined;
    const list = `Allowed: ${names.map((name) => `\`${name}\``).join(', ')}.`;
    return {
        path,
        message: `${shownPath(path)} cannot be ${shown(value)}.`,
        hint: meant === undefined ? list : `Did you mean \`${meant}\`? ${list}`,
    };
}
function wrongValue(path, error) {
    const form = error.keyword === 'pattern' || path.length === 2 ? FORMS[path.at(-1) ?? ''] : undefined;
    const type = error.keyword === 'type' ? error.params['type'] : undefined;
    const isForm = form !== undefined && ['pattern', 'anyOf', 'type', 'maxLength'].includes(error.keyword);
    const word = typeof type === 'string' ? TYPES[type] : undefined;
    const wanted = isForm && !error.schemaPath.includes('/then/') ? form : word;
    const expected = wanted === undefined ? (error.message ?? 'is not right') : `must be ${wanted}`;
    return { path, message: `${shownPath(path)} ${expected}.`, hint: undefined };
}
/** Keys of a kind of check, as the schema's conditions list them. */
function keysOf(kind) {
    return (data_checks_schema_namespaceObject.L2.z6.bn.find((rule) => rule.if.properties.check.const === kind)?.then.propertyNames.enum ?? []);
}
function keysAt(path) {
    const { to, /* from */ "HT": from, /* to-base */ "kS": toBase } = data_checks_schema_namespaceObject.L2.z6.qo;
    const nodes = { to, from, 'to-base': toBase };
    return Object.keys(nodes[path.at(-1) ?? '']?.properties ?? {});
}
function exampleOf(kind) {
    const example = data_checks_schema_namespaceObject.L2.z6.K1.find(({ check }) => check === (kind ?? 'unique'));
    return example === undefined ? undefined : `For example: \`${JSON.stringify(example)}\`.`;
}
function kindOf(list, position) {
    const kind = position === undefined ? undefined : valueAt(list, [position, 'check']);
    return isKind(kind) ? kind : undefined;
}
const isKind = (kind) => typeof kind === 'string' && KINDS.includes(kind);
function valueAt(value, path) {
    return path.reduce((at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined), value);
}
function check_problems_text(error, name) {
    const value = error.params[name];
    return typeof value === 'string' ? value : '';
}
const LONGEST = 80;
/** A written value, short enough for a sentence. */
function shown(value) {
    const written = JSON.stringify(value) ?? 'nothing';
    return written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written;
}
const shownPath = (path) => path.length === 0
    ? 'The list of checks'
    : path.length === 1
        ? 'A check'
        : `\`${path.slice(1).join('.').slice(0, LONGEST)}\``;

;// CONCATENATED MODULE: ./build/src/data/checks/contradictions.js



/** What cannot be meant about a check whose keys and values are each allowed. */
function contradictions(check, index, around) {
    const at = (key, message, hint) => ({ path: [index, key], message, hint });
    return [
        ...unknownColumns(check, around, at),
        ...unknownDatasets(check, around, at),
        ...unequalKeys(check, at),
        ...wrongBounds(check, at),
        ...nothingToCheck(check, at),
    ];
}
function unknownColumns(check, { columns }, at) {
    if (columns === undefined)
        return [];
    const wrong = (key) => (name) => columns.includes(name) ? [] : [at(key, `The schema has no column ${shown(name)}.`, meant(name, columns))];
    const own = check.column === undefined ? [] : [check.column];
    return [...own.flatMap(wrong('column')), ...(check.columns ?? []).flatMap(wrong('columns'))];
}
function unknownDatasets(check, { datasets, dataset }, at) {
    const key = check.check === 'references' ? 'to' : 'from';
    const other = check[key]?.dataset;
    if (other === undefined)
        return [];
    if (datasets !== undefined && !datasets.includes(other))
        return [at(key, `The model has no data set ${shown(other)}.`, meant(other, datasets))];
    // A table may refer to itself (a row's parent), but every row overlaps with itself.
    return key === 'from' && other === dataset ? [at(key, 'A data set always overlaps with itself.')] : [];
}
function meant(name, names) {
    const near = (0,suggest/* suggest */.Z)(name, names);
    if (near !== undefined)
        return `Did you mean ${shown(near)}?`;
    const more = names.length > 20 ? `, … (${names.length} in all)` : '';
    return `There are: ${names.slice(0, 20).map(shown).join(', ')}${more}.`;
}
function unequalKeys(check, at) {
    const key = check.check === 'references' ? 'to' : 'from';
    const others = check[key]?.columns;
    if (others === undefined)
        return [];
    if (check.columns === undefined)
        return [at(key, 'Columns of the other data set need `columns` of this one beside them.')];
    return others.length === check.columns.length
        ? []
        : [at(key, `It names ${others.length} columns, but \`columns\` names ${check.columns.length}.`)];
}
function wrongBounds(check, at) {
    const { min, max, expected } = check;
    const toBase = check['to-base'];
    const noDays = [min, max].filter((bound) => typeof bound === 'string' && (0,build_check/* secondsOfMoment */.Br)(bound) === undefined);
    if (noDays[0] !== undefined)
        return [at(noDays[0] === min ? 'min' : 'max', `${shown(noDays[0])} is no moment that exists.`)];
    const mixed = min !== undefined && max !== undefined && typeof min !== typeof max;
    const minShare = check['min-share'];
    const rarest = check.check === 'categories' && expected !== undefined ? expected.length : 2;
    return [
        ...(mixed ? [at('min', 'One bound is a number and the other one a date.')] : []),
        ...(isAbove(min, max) ? [at('min', `\`min\` ${shown(min)} is above \`max\` ${shown(max)}.`)] : []),
        ...(isAbove(toBase?.min, toBase?.max) ? [at('to-base', 'Its `min` is above its `max`.')] : []),
        ...(check.check === 'balance' && isAbove(minShare, check['max-share'])
            ? [at('min-share', '`min-share` is above `max-share`.')]
            : []),
        ...(minShare !== undefined && rarest > 0 && minShare * rarest > 1
            ? [at('min-share', `${rarest} values cannot each have a share of ${minShare}.`)]
            : []),
    ];
}
function isAbove(min, max) {
    if (typeof min === 'number' && typeof max === 'number')
        return min > max;
    const [first, last] = [(0,build_check/* secondsOfMoment */.Br)(min), (0,build_check/* secondsOfMoment */.Br)(max)];
    return first !== undefined && last !== undefined && first > last;
}
/** Checks that hold whatever the data is. */
function nothingToCheck(check, at) {
    const limits = keysOf(check.check).filter((key) => /^(min|max|to-base|min-share|max-share)$/.test(key));
    switch (check.check) {
        case 'row-count':
        case 'null-share':
        case 'range':
        case 'quantile':
        case 'mean':
        case 'sum':
        case 'standard-deviation':
        case 'distinct':
        case 'balance':
            return Object.keys(check).some((key) => limits.includes(key))
                ? []
                : [at('check', `It needs a limit: ${limits.map((key) => `\`${key}\``).join(' or ')}.`)];
        case 'categories':
            return check['allow-new'] === true && check['allow-missing'] !== false && check['min-share'] === undefined
                ? [at('allow-new', 'With new and missing values allowed there is nothing to check.')]
                : [];
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./build/src/data/checks/parse-checks.js





/**
 * The checks that a list in `x-trainyard.checks` or trainyard.yaml describes, with all defaults filled in.
 *
 * @param raw the list as it was read from YAML or JSON
 * @throws UserError or UserErrors `checks.invalid` with everything that is wrong, each at its place when the caller knows it
 */
function parseChecks(raw, where) {
    const document = { checks: raw };
    if (!validateDataChecks(document)) {
        report(shapeProblems(validateDataChecks.errors ?? [], raw), where);
        // The validator refused it, so something must be said even if no sentence was found.
        throw asError({ path: [], message: 'The list is not valid.', hint: undefined }, where);
    }
    const checks = document.checks ?? [];
    report(checks.flatMap((check, index) => contradictions(check, String(index), where)), where);
    const specs = checks.map(build_check/* buildCheck */.fV);
    report(sameNames(checks), where);
    return withDistinctNames(specs);
}
function report(problems, where) {
    (0,errors/* throwProblems */.Jh)(problems.map((problem) => asError(problem, where)));
}
function asError({ path, message, hint }, where) {
    const position = path[0] === undefined ? where.what : `${where.what}, entry ${Number(path[0]) + 1}`;
    return new errors/* UserError */.yo('checks.invalid', `${position}: ${message}`, { ...where.place?.(path), hint });
}
function sameNames(checks) {
    const names = checks.map(({ name }) => name);
    return names.flatMap((name, index) => name !== undefined && names.indexOf(name) < index
        ? [
            {
                path: [String(index), 'name'],
                message: `Another check is called ${JSON.stringify(name)} too.`,
                hint: 'Reports tell checks apart by their names.',
            },
        ]
        : []);
}
/** Made names can be equal, such as two ranges of one column: the later ones get a number. */
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


/***/ }),

/***/ 64404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ formatOfFiles),
/* harmony export */   RJ: () => (/* binding */ partitionsOf),
/* harmony export */   Wm: () => (/* binding */ selectionOf),
/* harmony export */   c5: () => (/* binding */ partitionProblem),
/* harmony export */   gj: () => (/* binding */ formatOfPath),
/* harmony export */   kB: () => (/* binding */ sortedPaths),
/* harmony export */   og: () => (/* binding */ MAXIMUM_DATA_FILES)
/* harmony export */ });
/* harmony import */ var _config_path_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8807);

/** More files than this are refused: their list is kept in memory and each of them is opened. */
const MAXIMUM_DATA_FILES = 10_000;
const FORMATS = new Map([
    ['csv', 'csv'],
    ['tsv', 'tsv'],
    ['tab', 'tsv'],
    ['jsonl', 'jsonl'],
    ['ndjson', 'jsonl'],
    ['json', 'json'],
    ['parquet', 'parquet'],
    ['pq', 'parquet'],
]);
const COMPRESSIONS = new Map([
    ['gz', 'gzip'],
    ['zst', 'zstd'],
]);
/** Format and compression by a file's ending: `train.csv.gz` is CSV in gzip. The format is undefined when the ending says nothing. */
function formatOfPath(path) {
    const [last, before] = path
        .slice(path.lastIndexOf('/') + 1)
        .toLowerCase()
        .split('.')
        .slice(1)
        .reverse();
    const compression = COMPRESSIONS.get(last ?? '');
    if (compression === undefined)
        return { format: FORMATS.get(last ?? ''), compression: 'none' };
    return { format: FORMATS.get(before ?? ''), compression };
}
/**
 * The files that a data path stands for when it is a glob or a folder with a closing slash.
 * @param format of the data set when it is given: a folder then holds only files of that format
 * @returns undefined for the path of one file
 */
function selectionOf(path, format) {
    if (path.endsWith('/'))
        return folderSelection(path.slice(0, -1), format);
    return (0,_config_path_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .isDataGlob */ .T6)(path) ? globSelection(path) : undefined;
}
function folderSelection(folder, format) {
    const inside = globSelection(`${folder}/**`);
    const level = folder.split('/').length;
    return {
        ...inside,
        matches: (path) => {
            const found = formatOfPath(path).format;
            return inside.matches(path) && isShown(path, level) && found !== undefined && found === (format ?? found);
        },
        mayHold: (path) => inside.mayHold(path) && isShown(path, level),
    };
}
/** Hive and Spark keep their own notes under names that begin with `.` or `_`. */
const isShown = (path, level) => path
    .split('/')
    .slice(level)
    .every((name) => !/^[._]/.test(name));
function globSelection(glob) {
    const parts = glob.split('/');
    const folders = parts.slice(0, -1);
    const plain = folders.findIndex(_config_path_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .isDataGlob */ .T6);
    const root = (plain < 0 ? folders : folders.slice(0, plain)).join('/');
    return { root, matches: (0,_config_path_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .dataGlobMatcher */ .tj)(glob), mayHold: folderMatcher(glob, parts, root) };
}
function folderMatcher(glob, parts, root) {
    // Braces around a slash cannot be matched name by name.
    if (/\{[^}]*\//.test(glob))
        return (folder) => root === '' || `${folder}/`.startsWith(`${root}/`) || root.startsWith(`${folder}/`);
    const deep = parts.findIndex((part) => part.includes('**'));
    const matchers = parts.slice(0, deep < 0 ? -1 : deep).map(_config_path_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .dataGlobMatcher */ .tj);
    return (folder) => {
        const names = folder.split('/');
        return names.every((name, index) => matchers[index]?.(name) ?? (deep >= 0 && !name.startsWith('.')));
    };
}
/** Paths in the order in which a data set is read: by code units, whatever the language settings. */
function sortedPaths(paths) {
    return [...new Set(paths)].sort();
}
const HIVE_NULL = '__HIVE_DEFAULT_PARTITION__';
/**
 * Columns that folder names below the root give to all rows of a file: `year=2024/country=Ivory%20Coast`. Values are texts.
 * Source: the partition layout of Apache Hive; both sides of the `=` are percent-encoded.
 */
function partitionsOf(path, root) {
    const below = root === '' ? path : path.slice(root.length + 1);
    return below
        .split('/')
        .slice(0, -1)
        .flatMap((name) => {
        const end = name.indexOf('=');
        if (end < 1)
            return [];
        const value = decoded(name.slice(end + 1));
        return [{ column: decoded(name.slice(0, end)), value: value === HIVE_NULL ? null : value }];
    });
}
/** A text with a stray `%` stays as it is. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/**
 * The format of several files, which have to be alike.
 * @param given in the configuration; it outweighs the endings
 */
function formatOfFiles(paths, given) {
    if (given !== undefined)
        return { kind: 'one', format: given };
    const [first = ''] = paths;
    const format = formatOfPath(first).format;
    const other = paths.find((path) => formatOfPath(path).format !== format);
    if (other === undefined)
        return { kind: 'one', format };
    const hint = 'Set `format`, or write a glob that only the data files match.';
    return { kind: 'mixed', message: `stands for files of different formats, such as ${first} and ${other}`, hint };
}
/** What is wrong with the partitions of these files, if anything: every file must have the same columns, each once. */
function partitionProblem(paths, root) {
    const columnsOf = (path) => partitionsOf(path, root).map(({ column }) => column);
    const hint = 'Set `partitions: false` when these folder names are no columns.';
    const [first = ''] = paths;
    const expected = columnsOf(first);
    const twice = expected.find((column, index) => expected.indexOf(column) < index);
    if (twice !== undefined)
        return { message: `has the partition \`${twice}\` twice in ${first}`, hint };
    const other = paths.find((path) => columnsOf(path).join('/') !== expected.join('/'));
    if (other === undefined)
        return undefined;
    return {
        message: `has ${named(expected)} in ${first}, but ${named(columnsOf(other))} in ${other}`,
        hint: `Put every file into folders of the same columns in the same order. ${hint}`,
    };
}
const named = (columns) => columns.length === 0
    ? 'no partition'
    : `the ${columns.length === 1 ? 'partition' : 'partitions'} ${columns.map((column) => `\`${column}\``).join(', ')}`;


/***/ }),

/***/ 97187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ schemaRule),
/* harmony export */   kQ: () => (/* binding */ SCHEMA_RULES),
/* harmony export */   lI: () => (/* binding */ isSchemaRuleId)
/* harmony export */ });
/** Every rule that {@link diffSchemas} can report, by its id. Ids are public: `except` names them. */
const SCHEMA_RULES = {
    COLUMN_REMOVED: {
        meaning: 'The schema no longer names the column. Producers break when it refuses unknown columns.',
        breaksProducers: 'depends',
        breaksReaders: true,
        evidence: ['additionalProperties', 'unevaluatedProperties', 'schema.unknown-column'],
    },
    COLUMN_RENAMED: {
        meaning: 'A column went and one with alike values came: a guess from the data.',
        breaksProducers: true,
        breaksReaders: true,
        evidence: ['required', 'schema.missing-column'],
    },
    COLUMN_ADDED_REQUIRED: {
        meaning: 'A new column that every row must have. Readers break when the old schema refused unknown columns.',
        breaksProducers: true,
        breaksReaders: 'depends',
        evidence: ['required', 'schema.missing-column'],
    },
    COLUMN_ADDED_OPTIONAL: {
        meaning: 'A new column that rows may have. Readers break when the old schema refused unknown columns.',
        breaksProducers: false,
        breaksReaders: 'depends',
        evidence: [],
    },
    COLUMN_NOW_REQUIRED: {
        meaning: 'Every row must have the column now.',
        breaksProducers: true,
        breaksReaders: false,
        evidence: ['required', 'schema.missing-column'],
    },
    COLUMN_NO_LONGER_REQUIRED: {
        meaning: 'Rows may lack the column now.',
        breaksProducers: false,
        breaksReaders: true,
        evidence: [],
    },
    TYPE_CHANGED: {
        meaning: 'Another type: neither contains the other.',
        breaksProducers: true,
        breaksReaders: true,
        evidence: ['type', 'enum', 'const'],
    },
    TYPE_WIDENED: {
        meaning: 'More types than before, such as number after integer.',
        breaksProducers: false,
        breaksReaders: true,
        evidence: [],
    },
    TYPE_NARROWED: {
        meaning: 'Fewer types than before, such as integer after number.',
        breaksProducers: true,
        breaksReaders: false,
        evidence: ['type', 'enum', 'const'],
    },
    NULL_ALLOWED: {
        meaning: 'The column may be null now.',
        breaksProducers: false,
        breaksReaders: true,
        evidence: [],
    },
    NULL_FORBIDDEN: {
        meaning: 'The column may no longer be null.',
        breaksProducers: true,
        breaksReaders: false,
        // An empty cell of a text file is no property at all when null is not allowed.
        evidence: ['type', 'enum', 'const', 'required'],
    },
    ENUM_VALUE_ADDED: {
        meaning: 'A value is allowed that was not.',
        breaksProducers: false,
        breaksReaders: true,
        evidence: [],
    },
    ENUM_VALUE_REMOVED: {
        meaning: 'A value is no longer allowed.',
        breaksProducers: true,
        breaksReaders: false,
        evidence: ['enum', 'const'],
    },
    RANGE_NARROWED: {
        meaning: 'A bound of numbers came closer.',
        breaksProducers: true,
        breaksReaders: false,
        evidence: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
    },
    RANGE_WIDENED: {
        meaning: 'A bound of numbers moved away.',
        breaksProducers: false,
        breaksReaders: true,
        evidence: [],
    },
    LENGTH_NARROWED: {
        meaning: 'A bound of text lengths came closer.',
        breaksProducers: true,
        breaksReaders: false,
        evidence: ['minLength', 'maxLength'],
    },
    LENGTH_WIDENED: {
        meaning: 'A bound of text lengths moved away.',
        breaksProducers: false,
        breaksReaders: true,
        evidence: [],
    },
    PATTERN_NARROWED: {
        meaning: 'The pattern matches only some of the texts that it matched; or there is one now.',
        breaksProducers: true,
        breaksReaders: false,
        evidence: ['pattern'],
    },
    PATTERN_WIDENED: {
        meaning: 'The pattern matches what it matched and more; or there is none any more.',
        breaksProducers: false,
        breaksReaders: true,
        evidence: [],
    },
    PATTERN_CHANGED: {
        meaning: 'The pattern matches other texts, or it cannot be told which.',
        breaksProducers: true,
        breaksReaders: true,
        evidence: ['pattern'],
    },
    FORMAT_ADDED: {
        meaning: 'Texts must have a format now.',
        breaksProducers: true,
        breaksReaders: false,
        evidence: ['format'],
    },
    FORMAT_REMOVED: {
        meaning: 'Texts need no format any more.',
        breaksProducers: false,
        breaksReaders: true,
        evidence: [],
    },
    FORMAT_CHANGED: {
        meaning: 'Texts must have another format.',
        breaksProducers: true,
        breaksReaders: true,
        evidence: ['format'],
    },
    MULTIPLE_CHANGED: {
        meaning: 'multipleOf changed. Only one side breaks when one step is a multiple of the other.',
        breaksProducers: 'depends',
        breaksReaders: 'depends',
        evidence: ['multipleOf'],
    },
    COLUMN_RULE_CHANGED: {
        meaning: 'Another keyword of the column changed: not, anyOf, items, … Added ones break producers, removed ones readers.',
        breaksProducers: 'depends',
        breaksReaders: 'depends',
        evidence: [],
    },
    UNKNOWN_COLUMNS_FORBIDDEN: {
        meaning: 'Columns that the schema does not name are refused now.',
        breaksProducers: true,
        breaksReaders: false,
        evidence: ['additionalProperties', 'unevaluatedProperties', 'schema.unknown-column'],
    },
    UNKNOWN_COLUMNS_ALLOWED: {
        meaning: 'Columns that the schema does not name are allowed now.',
        breaksProducers: false,
        breaksReaders: true,
        evidence: [],
    },
    ROW_RULE_CHANGED: {
        meaning: 'A rule over several columns changed: if, oneOf, dependentRequired, … In which direction cannot be told.',
        breaksProducers: true,
        breaksReaders: true,
        evidence: [],
    },
    CHECK_CHANGED: {
        meaning: 'A check of x-trainyard.checks came, went or changed. Producers break when it is there now as an error.',
        breaksProducers: 'depends',
        breaksReaders: false,
        evidence: [],
    },
    KEY_CHANGED: {
        meaning: 'The columns that must be unique (checks of kind unique) changed.',
        breaksProducers: true,
        breaksReaders: true,
        evidence: [],
    },
    COLUMN_ORDER_CHANGED: {
        meaning: 'Columns of files without a header stand in another order.',
        breaksProducers: true,
        breaksReaders: true,
        evidence: [],
    },
    PARTITION_CHANGED: {
        meaning: 'Folder names give other columns than before: one came, went, was renamed or stands in another order.',
        breaksProducers: true,
        breaksReaders: true,
        evidence: [],
    },
};
const isSchemaRuleId = (text) => Object.hasOwn(SCHEMA_RULES, text);
/** The rule with this id; undefined for an id of another version of Trainyard. */
const schemaRule = (id) => (isSchemaRuleId(id) ? SCHEMA_RULES[id] : undefined);


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

/***/ 30246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   av: () => (/* binding */ USUAL_CONFIDENCE),
/* harmony export */   mC: () => (/* binding */ around),
/* harmony export */   q1: () => (/* binding */ requireLevel),
/* harmony export */   v6: () => (/* binding */ requireCount)
/* harmony export */ });
/** The confidence level of intervals for which nobody asked for another one. */
const USUAL_CONFIDENCE = 0.95;
/** The interval estimate ± quantile · standardError. */
const around = (estimate, halfWidth) => ({
    low: estimate - halfWidth,
    high: estimate + halfWidth,
});
/** @throws RangeError unless the level, such as a confidence or an α, lies strictly between 0 and 1 */
function requireLevel(level, name) {
    if (!(level > 0 && level < 1))
        throw new RangeError(`${name} must lie between 0 and 1, not be ${level}.`);
}
/** @throws RangeError unless the count is a whole number, not negative */
function requireCount(count, name) {
    if (!(Number.isSafeInteger(count) && count >= 0))
        throw new RangeError(`${name} must be a whole number, not ${count}.`);
}


/***/ }),

/***/ 30065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fillPlaceholders),
/* harmony export */   n: () => (/* binding */ checkPlaceholders)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('placeholder.unknown', `${JSON.stringify(found)} is not a placeholder.`, {
            hint: `Placeholders are ${PLACEHOLDERS.join(', ')}.`,
        });
    });
}


/***/ }),

/***/ 394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ showPath),
/* harmony export */   o: () => (/* binding */ parseYamlPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('path.syntax', `A path has at most ${LONGEST} characters.`);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('path.syntax', `A path has at most ${DEEPEST} steps.`);
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
        return { step: { kind: 'key', key: quoted.text }, end: closed(path, quoted.end) };
    const index = INDEX.exec(path.slice(inside))?.[0];
    if (index !== undefined) {
        return { step: { kind: 'index', index: Number(index) }, end: closed(path, inside + index.length) };
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
        return { step: { kind: 'match', field, value: quoted.text }, end: closed(path, quoted.end) };
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
function closed(path, at) {
    if (path[at] !== ']')
        throw wrong(path, at, 'a `]` is expected');
    return at + 1;
}
function wrong(path, at, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('path.syntax', `The path ${JSON.stringify(path)} is wrong at character ${at + 1}: ${what}.`, {
        hint: 'Keys are joined with dots: `a.b[name=x].c[0]["x.y"]`.',
    });
}


/***/ }),

/***/ 70650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ rowFormat),
/* harmony export */   Gy: () => (/* binding */ groupedThousands),
/* harmony export */   X1: () => (/* binding */ percentage),
/* harmony export */   hy: () => (/* binding */ ageOf),
/* harmony export */   nY: () => (/* binding */ pValueText),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pC: () => (/* binding */ wholePercent),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
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
            delta: shortExponential,
            interval: ([lower, upper]) => `(${shortExponential(lower)}, ${shortExponential(upper)})`,
        };
    }
    const changes = deltas.map(Math.abs).filter((delta) => delta > 0);
    const wanted = Math.max(decimalsFor(largest, SIGNIFICANT), changes.length === 0 ? 0 : decimalsFor(Math.min(...changes), SIGNIFICANT_DELTA));
    const decimals = Math.min(wanted, Math.max(0, ...finite.map(writtenDecimals)), MOST_DECIMALS);
    return {
        value: (value) => special(value) ?? fixed(Number(value), decimals),
        delta: (delta) => signedFixed(delta, decimals),
        interval: ([lower, upper]) => {
            // The bounds are computed, not written down by anyone: they show as many decimals as tell them apart.
            const own = Math.min(Math.max(decimals, decimalsFor(upper - lower, SIGNIFICANT_DELTA)), MOST_DECIMALS);
            return `(${signedFixed(lower, own)}, ${signedFixed(upper, own)})`;
        },
    };
}
/**
 * `+4.9 %`: a difference as a share of the baseline, for counts and times; undefined where that means nothing. Of scores between 0
 * and 1 a percentage would only confuse.
 */
function percentOf(delta, baseline) {
    if (typeof baseline !== 'number' || Math.abs(baseline) < 1 || delta === 0)
        return undefined;
    if ((baseline + delta) * baseline <= 0)
        return undefined;
    const share = (Math.abs(delta) / Math.abs(baseline)) * 100;
    return share < 0.05 ? undefined : `${signed(delta, share.toFixed(1))} %`;
}
/** `0.011`, `<0.001`; none is a dash. Before a digit `<` opens no tag, so it means the same as Markdown. */
function pValueText(pValue) {
    if (pValue === undefined || pValue === null)
        return '–';
    return pValue < 0.001 ? '<0.001' : pValue.toFixed(3);
}
/** `95`, `99.9`: a confidence level in percent. */
const percentage = (share) => String(Number((share * 100).toFixed(4)));
/** `87`: a share in whole percent, as the tools tell it that measure how busy a machine is. */
const wholePercent = (share) => String(Math.round(share * 100));
/** `1.74`, `0.0042`, `313`, `12,500`: an amount of money, energy or work, which nobody compares digit by digit. @param value not negative */
function amount(value) {
    if (value >= 1e9 || (value > 0 && value < 0.01)) {
        const rounded = Number(value.toPrecision(2));
        return rowFormat([rounded], []).value(rounded);
    }
    return value >= 100 ? groupedThousands(Math.round(value)) : value.toFixed(2).replace(/\.00$/, '');
}
/** Milliseconds since something was made; undefined when the time is not one. */
function ageOf(createdAt, now) {
    const made = Date.parse(createdAt);
    return Number.isNaN(made) ? undefined : now.getTime() - made;
}
/** A length of time in its largest whole unit: `41 d`, `5 h`. @param milliseconds how long */
function duration(milliseconds, words) {
    const minutes = Math.floor(milliseconds / 60_000);
    if (minutes < 1)
        return words.lessThanAMinute;
    if (minutes < 60)
        return words.length(minutes, 'minute');
    const hours = Math.floor(minutes / 60);
    return hours < 48 ? words.length(hours, 'hour') : words.length(Math.floor(hours / 24), 'day');
}
/** `1,234`. Intl would do it too, a hundred times slower. */
const groupedThousands = (number) => grouped(String(number));
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
const shortExponential = (delta) => signed(delta, exponential(Math.abs(delta), SIGNIFICANT_DELTA - 1));
function fixed(value, decimals) {
    const digits = grouped(Math.abs(value).toFixed(decimals));
    return value < 0 && !isZero(digits) ? `${MINUS}${digits}` : digits;
}
function signedFixed(delta, decimals) {
    const digits = grouped(Math.abs(delta).toFixed(decimals));
    return delta !== 0 && isZero(digits) ? shortExponential(delta) : signed(delta, digits);
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
/** `1,234.5`: thousands of the whole part. */
const grouped = (digits) => digits.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ',');
const isZero = (digits) => !/[1-9]/.test(digits);


/***/ })

};
