export const id = 5236;
export const ids = [5236];
export const modules = {

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

/***/ 38273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findCandidate),
/* harmony export */   O: () => (/* binding */ findCandidateByDigest)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64466);
/* harmony import */ var _download_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69798);
/* harmony import */ var _find_proposed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78549);
/* harmony import */ var _first_believable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9410);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13184);
/* harmony import */ var _read_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7717);






/**
 * The newest candidate of a model with this input key that can be believed, by the rules of `findProposed`.
 * Errors of GitHub are thrown; a candidate that is wrong is passed over and told in `rejected`.
 */
async function findCandidate(source, wanted) {
    const result = await (0,_find_proposed_js__WEBPACK_IMPORTED_MODULE_2__/* .findProposed */ .K)(source, wanted, {
        name: (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .candidateArtifactName */ .xl)(wanted.model, wanted.inputKey),
        file: _names_js__WEBPACK_IMPORTED_MODULE_5__/* .CANDIDATE_FILE */ .Tz,
        read: _read_record_js__WEBPACK_IMPORTED_MODULE_4__/* .readCandidate */ .G9,
        contradiction: () => undefined,
    });
    return result.kind === 'none' ? result : { ...result, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .recordDigest */ .kd)(result.record) };
}
/**
 * The very candidate with this digest. A later training with the same inputs is another one, and does not stand in for it.
 * Errors of GitHub are thrown; a candidate that is wrong is passed over and told in `rejected`.
 */
async function findCandidateByDigest(source, expected, { model, inputKey, keepIn, digest }) {
    const result = await (0,_first_believable_js__WEBPACK_IMPORTED_MODULE_3__/* .firstBelievable */ .U)(source.runs, (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .candidateArtifactName */ .xl)(model, inputKey), expected, async (artifact) => {
        const { content, folder } = await (0,_download_record_js__WEBPACK_IMPORTED_MODULE_1__/* .downloadInto */ .zw)(source, artifact, _names_js__WEBPACK_IMPORTED_MODULE_5__/* .CANDIDATE_FILE */ .Tz, keepIn);
        const read = { record: (0,_read_record_js__WEBPACK_IMPORTED_MODULE_4__/* .readCandidate */ .G9)(content, _names_js__WEBPACK_IMPORTED_MODULE_5__/* .CANDIDATE_FILE */ .Tz), folder };
        if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .recordDigest */ .kd)(read.record) === digest)
            return { kind: 'believed', found: read };
        return { kind: 'rejected', because: { code: 'doubt.not-reviewed', values: {} } };
    });
    return result.kind === 'none' ? result : { kind: 'found', ...result.found };
}


/***/ }),

/***/ 78549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ findProposed)
});

// EXTERNAL MODULE: ./build/src/records/workflow-edits.js
var workflow_edits = __webpack_require__(79443);
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
        return { code: 'doubt.no-history', values: { commit } };
    if (parting === commit)
        return undefined;
    const [before, after] = [await entriesOf(repository, parting), await entriesOf(repository, commit)];
    const edits = (0,workflow_edits/* workflowEdits */.v)(before, after);
    if (edits.length > 0 && !(ownWorkflows && commit === head)) {
        return { code: 'doubt.edits-workflows', values: { commit, files: listed(edits) } };
    }
    if (commit === head)
        return undefined;
    const elsewhere = notIn(await entriesOf(repository, head), changed(before, after));
    if (elsewhere.length === 0 || (await wasMerged(commit)))
        return undefined;
    return { code: 'doubt.other-content', values: { commit, head, files: listed(elsewhere) } };
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
    return [...paths.slice(0, NAMED), ...(paths.length > NAMED ? ['…'] : [])].join(', ');
}

// EXTERNAL MODULE: ./build/src/records/download-record.js
var download_record = __webpack_require__(69798);
// EXTERNAL MODULE: ./build/src/records/first-believable.js
var first_believable = __webpack_require__(9410);
// EXTERNAL MODULE: ./build/src/records/provenance.js
var provenance = __webpack_require__(79833);
;// CONCATENATED MODULE: ./build/src/records/find-proposed.js




/**
 * The newest record of a training job, for a model and an input key, that can be believed. Its artifact's name proves nothing: the run
 * that uploaded it must be one of the expected workflow, for a commit that changes nothing but what the head holds too and no workflow
 * at all, and the record must name that run, the commit GitHub ran it for, and the whole key.
 * Errors of GitHub are thrown; a record that is wrong is passed over and told in `rejected`.
 */
async function findProposed(source, wanted, { name, file, read, contradiction }) {
    const result = await (0,first_believable/* firstBelievable */.U)(source.runs, name, wanted, async (artifact, run) => {
        const doubt = (await (0,provenance/* distrustBase */.qd)(source.runs, run, wanted)) ??
            (await distrustCommit(source.repository, wanted, run.headCommit));
        if (doubt !== undefined)
            return { kind: 'rejected', because: doubt };
        const { content, folder } = await (0,download_record/* downloadInto */.zw)(source, artifact, file, wanted.keepIn);
        const record = read(content, file);
        const because = otherOrigin(record, run, wanted) ?? contradiction(record);
        return because === undefined ? { kind: 'believed', found: { record, folder } } : { kind: 'rejected', because };
    });
    if (result.kind === 'none')
        return result;
    const { found, artifact, run } = result;
    return { kind: 'found', ...found, artifact, run };
}
function otherOrigin(record, run, wanted) {
    const { model, inputKey, repository } = wanted;
    if (record.model !== model)
        return { code: 'doubt.names-model', values: { model: record.model, expected: model } };
    if (record.inputKey !== inputKey)
        return { code: 'doubt.names-input-key', values: {} };
    if (record.repository !== repository) {
        return { code: 'doubt.names-repository', values: { repository: record.repository } };
    }
    if (record.run.id !== run.id)
        return { code: 'doubt.names-run', values: { named: record.run.id, run: run.id } };
    if (record.commits.head !== run.headCommit) {
        return { code: 'doubt.names-commit', values: { commit: record.commits.head, expected: run.headCommit } };
    }
    return undefined;
}


/***/ }),

/***/ 46927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readGitOpsFiles)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/records/read-record.js + 4 modules
var read_record = __webpack_require__(7717);
;// CONCATENATED MODULE: ./build/src/release/gitops-path.js

const LONGEST = 1024;
/**
 * Refuses a manifest path that is not plainly a place inside the repository, or that belongs to Trainyard's own records.
 * Throws `UserError('manifest.path')`.
 */
function checkManifestPath(path) {
    const parts = path.split('/');
    const unclean = parts.some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git');
    const strange = path.length > LONGEST || /[\\\p{Cc}]/u.test(path);
    if (unclean || strange) {
        throw new errors/* UserError */.yo('manifest.path', `${JSON.stringify(path.slice(0, 200))} is not a path inside the repository.`, {
            hint: 'Write it relative to the root of the GitOps repository, with `/` and without `.` or `..`.',
        });
    }
    if (parts[0] === 'releases') {
        throw new errors/* UserError */.yo('manifest.path', `${path} is among the records of releases, which no promotion may set values in.`, {
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
        throw new errors/* UserError */.yo('manifest.link', `${path} leads through ${prefix}, which is ${what}.`, {
            file: path,
            hint: 'Let the configuration name the file itself.',
        });
    }
    return entries.has(path) ? 'file' : 'absent';
}

// EXTERNAL MODULE: ./build/src/release/ledger.js + 1 modules
var ledger = __webpack_require__(49945);
// EXTERNAL MODULE: ./build/src/release/promotion.js + 3 modules
var promotion = __webpack_require__(47437);
;// CONCATENATED MODULE: ./build/src/release/gitops-files.js





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
            const { manifests, records } = (0,promotion/* filesNeeded */.dc)(approved);
            (0,errors/* throwProblems */.Jh)(manifests.flatMap(pathProblems));
            for (const path of manifests)
                await readFile(path, MAXIMUM_MANIFEST_BYTES);
            for (const path of records) {
                await readFile(path, path.endsWith('.jsonl') ? ledger/* MAXIMUM_LEDGER_BYTES */.zg : read_record/* MAXIMUM_RELEASE_BYTES */.xb);
            }
            read.push({ approved, problems: [] });
        }
        catch (error) {
            read.push({ approved, problems: (0,promotion/* userErrorsOf */.__)(error) });
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
        return (0,promotion/* userErrorsOf */.__)(error);
    }
}


/***/ }),

/***/ 49945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zg: () => (/* binding */ MAXIMUM_LEDGER_BYTES),
  LT: () => (/* binding */ appendToLedger),
  h8: () => (/* binding */ parseLedger)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/generated/ledger-entry.validator.js
// Generated by `npm run gen`. Do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function __require(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,
e}};var require_formats=__commonJS({"node_modules/ajv-formats/dist/formats.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.
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
if(Z_ANCHOR.test(str))return false;try{new RegExp(str);return true}catch(e){return false}}}});var validateLedgerEntry=validate52;var schema19={"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://trainyard.dev/schemas/ledger-entry/v1.j\
son","title":"LedgerEntry","description":"One line of releases/<model>/ledger.jsonl in the GitOps repository: a promotion or a rollback, appended in the same co\
mmit as the change.","type":"object","additionalProperties":false,"required":["schema","verb","model","environment","version","artifactDigest","promotionId","re\
leaseDigest","sourceCommit","pullRequest","at"],"properties":{"schema":{"description":"Name and version of this record.","const":"trainyard/ledger-entry/v1"},"v\
erb":{"description":"What happened.","enum":["promote","rollback"]},"model":{"description":"Name of the model.","type":"string"},"environment":{"description":"N\
ame of the environment.","type":"string"},"version":{"description":"Version now in that environment.","type":"string","pattern":"^v[1-9][0-9]{0,8}$"},"artifactD\
igest":{"description":"Tree digest now in that environment.","type":"string"},"promotionId":{"description":"Key of the promotion.","type":"string"},"releaseDige\
st":{"description":"Digest of the release record written with it.","type":"string"},"sourceCommit":{"description":"Merged commit of the model repository.","type":"\
string"},"pullRequest":{"description":"Number of the pull request.","type":["integer","null"]},"evaluationSet":{"description":"Digest of the evaluation data beh\
ind the metrics; null when none is declared.","oneOf":[{"$ref":"https://trainyard.dev/schemas/candidate/v1.json#/$defs/digest"},{"type":"null"}]},"metrics":{"de\
scription":"Values of the metrics that could block it, for charts.","type":"object","additionalProperties":{"anyOf":[{"type":"number"},{"enum":["NaN","Infinity",
"-Infinity"]}]}},"at":{"description":"RFC 3339 time.","type":"string","format":"date-time"}}};var func1=Object.prototype.hasOwnProperty;var pattern3=new RegExp(
"^v[1-9][0-9]{0,8}$","u");var pattern8=new RegExp("^sha256:[0-9a-f]{64}$","u");function validate78(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate78.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=
void 0}if(typeof data==="string"){if(!pattern8.test(data)){const err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{6\
4}$"},message:'must match pattern "^sha256:[0-9a-f]{64}$"'};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate78.errors=vErrors;
return errors===0}validate78.evaluated={"dynamicProps":false,"dynamicItems":false};var formats0=require_formats().fullFormats["date-time"];function validate52(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){;let vErrors=null;let errors=0;const evaluated0=validate52.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.schema===
void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schema"},message:"must have required property 'schema'"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.verb===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
verb"},message:"must have required property 'verb'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.model===void 0){const err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}if(data.environment===void 0){const err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"environme\
nt"},message:"must have required property 'environment'"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(data.version===void 0){const err4={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};if(vErrors===null){vErrors=
[err4]}else{vErrors.push(err4)}errors++}if(data.artifactDigest===void 0){const err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
artifactDigest"},message:"must have required property 'artifactDigest'"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}if(data.promotionId===
void 0){const err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"promotionId"},message:"must have required property 'promoti\
onId'"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}if(data.releaseDigest===void 0){const err7={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"releaseDigest"},message:"must have required property 'releaseDigest'"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}
errors++}if(data.sourceCommit===void 0){const err8={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sourceCommit"},message:"mus\
t have required property 'sourceCommit'"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}if(data.pullRequest===void 0){const err9={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"pullRequest"},message:"must have required property 'pullRequest'"};if(vErrors===null){vErrors=
[err9]}else{vErrors.push(err9)}errors++}if(data.at===void 0){const err10={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},
message:"must have required property 'at'"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}for(const key0 in data){if(!func1.call(schema19.
properties,key0)){const err11={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NO\
T have additional properties"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}}if(data.schema!==void 0){if("trainyard/ledger-entry/v1"!==data.
schema){const err12={instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue:"trainyard/ledger-entry/v1"},
message:"must be equal to constant"};if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}}if(data.verb!==void 0){let data1=data.verb;if(!(data1===
"promote"||data1==="rollback")){const err13={instancePath:instancePath+"/verb",schemaPath:"#/properties/verb/enum",keyword:"enum",params:{allowedValues:schema19.
properties.verb.enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}errors++}}if(data.model!==
void 0){if(typeof data.model!=="string"){const err14={instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}}if(data.environment!==void 0){if(typeof data.environment!=="\
string"){const err15={instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}}if(data.version!==void 0){let data4=data.version;if(typeof data4==="string"){if(!pattern3.
test(data4)){const err16={instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^v[1-9][0-9]{0,8}$"},
message:'must match pattern "^v[1-9][0-9]{0,8}$"'};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}}else{const err17={instancePath:instancePath+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err17]}else{vErrors.
push(err17)}errors++}}if(data.artifactDigest!==void 0){if(typeof data.artifactDigest!=="string"){const err18={instancePath:instancePath+"/artifactDigest",schemaPath:"\
#/properties/artifactDigest/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err18]}else{vErrors.push(err18)}errors++}}
if(data.promotionId!==void 0){if(typeof data.promotionId!=="string"){const err19={instancePath:instancePath+"/promotionId",schemaPath:"#/properties/promotionId/\
type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err19]}else{vErrors.push(err19)}errors++}}if(data.releaseDigest!==
void 0){if(typeof data.releaseDigest!=="string"){const err20={instancePath:instancePath+"/releaseDigest",schemaPath:"#/properties/releaseDigest/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err20]}else{vErrors.push(err20)}errors++}}if(data.sourceCommit!==void 0){if(typeof data.
sourceCommit!=="string"){const err21={instancePath:instancePath+"/sourceCommit",schemaPath:"#/properties/sourceCommit/type",keyword:"type",params:{type:"string"},
message:"must be string"};if(vErrors===null){vErrors=[err21]}else{vErrors.push(err21)}errors++}}if(data.pullRequest!==void 0){let data9=data.pullRequest;if(!(typeof data9==
"number"&&(!(data9%1)&&!isNaN(data9))&&isFinite(data9))&&data9!==null){const err22={instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullReques\
t/type",keyword:"type",params:{type:schema19.properties.pullRequest.type},message:"must be integer,null"};if(vErrors===null){vErrors=[err22]}else{vErrors.push(err22)}
errors++}}if(data.evaluationSet!==void 0){let data10=data.evaluationSet;const _errs21=errors;let valid1=false;let passing0=null;const _errs22=errors;if(!validate78(
data10,{instancePath:instancePath+"/evaluationSet",parentData:data,parentDataProperty:"evaluationSet",rootData,dynamicAnchors})){vErrors=vErrors===null?validate78.
errors:vErrors.concat(validate78.errors);errors=vErrors.length}var _valid0=_errs22===errors;if(_valid0){valid1=true;passing0=0}const _errs23=errors;if(data10!==
null){const err23={instancePath:instancePath+"/evaluationSet",schemaPath:"#/properties/evaluationSet/oneOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};if(vErrors===null){vErrors=[err23]}else{vErrors.push(err23)}errors++}var _valid0=_errs23===errors;if(_valid0&&valid1){valid1=false;passing0=[passing0,
1]}else{if(_valid0){valid1=true;passing0=1}}if(!valid1){const err24={instancePath:instancePath+"/evaluationSet",schemaPath:"#/properties/evaluationSet/oneOf",keyword:"\
oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};if(vErrors===null){vErrors=[err24]}else{vErrors.push(err24)}errors++}else{
errors=_errs21;if(vErrors!==null){if(_errs21){vErrors.length=_errs21}else{vErrors=null}}}}if(data.metrics!==void 0){let data11=data.metrics;if(data11&&typeof data11==
"object"&&!Array.isArray(data11)){for(const key1 in data11){let data12=data11[key1];const _errs29=errors;let valid3=false;const _errs30=errors;if(!(typeof data12==
"number"&&isFinite(data12))){const err25={instancePath:instancePath+"/metrics/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metrics/add\
itionalProperties/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};if(vErrors===null){vErrors=[err25]}else{vErrors.push(err25)}errors++}
var _valid1=_errs30===errors;valid3=valid3||_valid1;const _errs32=errors;if(!(data12==="NaN"||data12==="Infinity"||data12==="-Infinity")){const err26={instancePath:instancePath+
"/metrics/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metrics/additionalProperties/anyOf/1/enum",keyword:"enum",params:{allowedValues:schema19.
properties.metrics.additionalProperties.anyOf[1].enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err26]}else{vErrors.push(
err26)}errors++}var _valid1=_errs32===errors;valid3=valid3||_valid1;if(!valid3){const err27={instancePath:instancePath+"/metrics/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/metrics/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors===null){vErrors=
[err27]}else{vErrors.push(err27)}errors++}else{errors=_errs29;if(vErrors!==null){if(_errs29){vErrors.length=_errs29}else{vErrors=null}}}}}else{const err28={instancePath:instancePath+
"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err28]}else{vErrors.
push(err28)}errors++}}if(data.at!==void 0){let data13=data.at;if(typeof data13==="string"){if(!formats0.validate(data13)){const err29={instancePath:instancePath+
"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};if(vErrors===null){vErrors=[err29]}else{
vErrors.push(err29)}errors++}}else{const err30={instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err30]}else{vErrors.push(err30)}errors++}}}else{const err31={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err31]}else{vErrors.push(err31)}errors++}validate52.errors=vErrors;return errors===0}validate52.
evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};

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
    const lines = decode(content, file).split('\n');
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
function decode(content, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch (cause) {
        throw new errors/* UserError */.yo('ledger.corrupt', `${file} is not UTF-8 text.`, { file, cause, hint: HINT });
    }
}
function parseLine(line, file, number) {
    const entry = jsonOf(line);
    if (validateLedgerEntry(entry))
        return entry;
    throw new errors/* UserError */.yo('ledger.corrupt', `${file}:${number} is not a ledger entry.`, {
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


/***/ }),

/***/ 47437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dc: () => (/* binding */ filesNeeded),
  z: () => (/* binding */ planPromotion),
  __: () => (/* binding */ userErrorsOf)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/records/digest.js
var digest = __webpack_require__(64466);
// EXTERNAL MODULE: ./build/src/records/names.js
var names = __webpack_require__(13184);
// EXTERNAL MODULE: ./build/src/records/read-record.js + 4 modules
var read_record = __webpack_require__(7717);
// EXTERNAL MODULE: ./build/src/release/ledger.js + 1 modules
var release_ledger = __webpack_require__(49945);
// EXTERNAL MODULE: ./build/src/release/placeholders.js
var placeholders = __webpack_require__(30065);
;// CONCATENATED MODULE: ./build/src/release/promotion-id.js

/** Key of a promotion: a second run finds it in the release or the ledger and does nothing. */
function promotionId({ commentIds, ...facts }) {
    return (0,digest/* recordDigest */.kd)({ ...facts, approvals: commentIds.toSorted((a, b) => a - b) });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
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
    if ((0,digest/* recordDigest */.kd)((0,read_record/* readRelease */.iJ)(content, 'the release record')) !== (0,digest/* recordDigest */.kd)(release)) {
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

// EXTERNAL MODULE: ./build/src/release/yaml-patch.js + 5 modules
var yaml_patch = __webpack_require__(25811);
;// CONCATENATED MODULE: ./build/src/release/promotion.js










/** Every file that `planPromotion` needs to see. */
function filesNeeded({ model, environments }) {
    const manifests = environments.flatMap(({ files }) => files.map(({ path }) => path));
    const records = [(0,names/* ledgerPath */.tf)(model), ...environments.map(({ name }) => (0,names/* releasePath */.bD)(model, name))];
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
    (0,errors/* throwProblems */.Jh)(problems);
    const changes = new Map([...state.files].filter(([path]) => state.changed.has(path)));
    return { approved, environments, manifests: state.edits, changes };
}
function planEnvironment(approved, environment, state) {
    const { model, artifact, source, candidateDigest, reportDigest } = approved;
    const ledger = (0,release_ledger/* parseLedger */.h8)(state.files.get((0,names/* ledgerPath */.tf)(model)), (0,names/* ledgerPath */.tf)(model));
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
    put(state, (0,names/* releasePath */.bD)(model, environment.name), renderRelease(release));
    put(state, (0,names/* ledgerPath */.tf)(model), (0,release_ledger/* appendToLedger */.LT)(state.files.get((0,names/* ledgerPath */.tf)(model)), ledgerEntryOf(release, approved.gated)));
    return { kind: 'promote', environment: environment.name, version, release, manifests };
}
function planManifest(target, values, state) {
    const { path, document, set } = target;
    const content = state.files.get(path);
    if (content === undefined) {
        throw new errors/* UserError */.yo('manifest.missing', `${path} does not exist in the GitOps repository.`, {
            file: path,
            hint: 'A promotion changes values and creates no manifests: commit the first version by hand.',
        });
    }
    const edits = set.map((assignment) => ({
        document,
        path: assignment.path,
        value: (0,placeholders/* fillPlaceholders */.C)(assignment.value, values),
    }));
    state.edits.push({ path, edits });
    const patched = (0,yaml_patch/* patchYaml */.U)(content, edits, path);
    if (patched.changes.length > 0)
        put(state, path, patched.content);
    return { path, changes: patched.changes };
}
function put(state, path, content) {
    state.files.set(path, content);
    state.changed.add(path);
}
function currentRelease(model, environment, files) {
    const path = (0,names/* releasePath */.bD)(model, environment);
    const content = files.get(path);
    if (content === undefined)
        return undefined;
    const release = (0,read_record/* readRelease */.iJ)(content, path);
    if (release.model === model && release.environment === environment)
        return release;
    throw new errors/* UserError */.yo('record.invalid', `${path} is a release of ${release.model} to ${release.environment}.`, {
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
        ...(approved.metricDetails === undefined ? {} : { metricDetails: approved.metricDetails }),
        approvals: approved.approvals,
        previous: previous === undefined ? null : { ...versionIn(previous), promotionId: previous.promotionId },
        promotedAt: facts.now.toISOString(),
        runUrl: approved.runUrl,
    };
}
function ledgerEntryOf(release, gated) {
    return {
        schema: 'trainyard/ledger-entry/v1',
        verb: 'promote',
        model: release.model,
        environment: release.environment,
        version: release.version,
        artifactDigest: release.artifact.digest,
        promotionId: release.promotionId,
        releaseDigest: (0,digest/* recordDigest */.kd)(release),
        sourceCommit: release.source.commit,
        pullRequest: release.source.pullRequest,
        evaluationSet: release.evaluationSet,
        metrics: Object.fromEntries(Object.entries(release.metrics).filter(([name]) => gated.includes(name))),
        at: release.promotedAt,
    };
}
/** User errors pass as they are; everything else is a bug and is thrown on. */
function userErrorsOf(error) {
    if (error instanceof errors/* UserError */.yo)
        return [error];
    if (error instanceof errors/* UserErrors */.tQ)
        return error.problems;
    throw error instanceof Error ? error : new Error((0,errors/* messageOf */.bD)(error));
}


/***/ }),

/***/ 25811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ patchYaml)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
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
        throw new errors/* UserError */.yo('manifest.block-scalar', `${source.file}:${line}:${column}: this block cannot hold the value.`, {
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/release/yaml-path.js
var yaml_path = __webpack_require__(394);
;// CONCATENATED MODULE: ./build/src/release/yaml-locate.js



/**
 * Finds the scalar a path leads to. Throws `UserError('manifest.…')` with file, line and column for everything that is not
 * exactly one written place: a missing key, an alias, a merged key, several matches, a mapping or a list.
 */
function locateScalar(source, documentIndex, path) {
    const document = source.documents[documentIndex];
    const steps = (0,yaml_path/* parseYamlPath */.o)(path);
    const search = { source, document, steps };
    const root = document?.contents;
    let place = { node: root, trail: [], inFlow: false, lead: [], offset: root?.range?.[0] ?? 0 };
    for (const [depth, step] of steps.entries())
        place = follow(search, place, step, depth);
    return target(search, place);
}
const TEXT_TAG = 'tag:yaml.org,2002:str';
function follow(search, place, step, depth) {
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
    const subject = depth === 0 ? 'the document' : `\`${(0,yaml_path/* showPath */.P)(steps.slice(0, depth))}\``;
    return new errors/* UserError */.yo(code, `${file}:${line}:${column}: ${subject} ${what}.`, { file, line, column, hint });
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
        throw new errors/* UserError */.yo('manifest.too-large', `${file} has ${content.byteLength} bytes; at most 1 MiB is edited.`, {
            file,
        });
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch (cause) {
        throw new errors/* UserError */.yo('manifest.encoding', `${file} is not UTF-8 text.`, { file, cause });
    }
}
/** Parses every document of a file. Throws `UserError('manifest.syntax')` with the place of the first error. */
function parseManifest(text, file) {
    const lines = new dist.LineCounter();
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
        throw new errors/* UserError */.yo('manifest.syntax', `${file} cannot be read as YAML: ${(0,errors/* messageOf */.bD)(cause)}`, { file, cause });
    }
}
function syntaxError(file, text, error, { line, column }) {
    const what = error.code === 'DUPLICATE_KEY' ? 'a key stands twice in one mapping' : error.message.split('\n')[0];
    const template = text.includes('{{') || /:\s+\{[^{}"']*\}[^\s,}\]]/.test(text);
    return new errors/* UserError */.yo('manifest.syntax', `${file}:${line}:${column} is not valid YAML: ${what}.`, {
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
        const described = describe(documents[index]);
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
        throw new errors/* UserError */.yo('manifest.document-missing', `${file} has no ${which}.`, {
            file,
            hint: list.length === 0 ? 'The file is empty.' : `It has: ${list.join('; ')}.`,
        });
    }
    const which = asked === '' ? 'documents' : `documents with ${asked}`;
    throw new errors/* UserError */.yo('manifest.document-ambiguous', `${file} has ${matching.length} ${which}.`, {
        file,
        hint: `Say which one with \`document: {kind: …, name: …}\`. It has: ${list.join('; ')}.`,
    });
}
/** A document of comments only: `---` gives it a null that nobody wrote. */
function isEmpty({ contents }) {
    return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.source === '' && contents.type === 'PLAIN');
}
function describe(document) {
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
    const { kind, name } = describe(document);
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
    if (valueAt(after.documents[target.document]?.contents, target.trail) !== wanted)
        return 'it would read differently';
    // Kubernetes and Argo CD read YAML 1.1, where more words and numbers are no text.
    const old = (0,dist/* parseAllDocuments */.hR)(after.text, { version: '1.1', uniqueKeys: false, logLevel: 'silent' });
    const oldDocument = 'empty' in old ? undefined : old[target.document];
    if (valueAt(oldDocument?.contents, target.trail) !== wanted)
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
function valueAt(root, trail) {
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
        throw new errors/* UserError */.yo('manifest.value', `The value for \`${edit.path}\` in ${file} is not well-formed text.`, {
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
        throw new errors/* UserError */.yo('manifest.unsafe-edit', `${file}:${lines[0]}: \`${edit.path}\` is not changed: ${mismatch}.`, {
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
        if (error instanceof errors/* UserError */.yo)
            return 'the file would no longer be valid';
        throw error;
    }
}
function linesOf({ text, positionOf }, { start, end }) {
    const last = end > start && text[end - 1] === '\n' ? end - 1 : end;
    return [positionOf(start).line, positionOf(last).line];
}


/***/ })

};
