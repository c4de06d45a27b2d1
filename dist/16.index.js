export const id = 16;
export const ids = [16];
export const modules = {

/***/ 21520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf),
/* harmony export */   X: () => (/* binding */ policyChanged)
/* harmony export */ });
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23012);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35949);


/** Undefined when the base has no configuration or not this model: then there is no policy yet. */
function policyOf(base, model) {
    const found = base === undefined ? undefined : (0,_project_js__WEBPACK_IMPORTED_MODULE_1__/* .modelNamed */ .XI)(base, model);
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
    return (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .recordDigest */ .kd)({
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


/***/ }),

/***/ 23012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kd: () => (/* binding */ recordDigest),
  sc: () => (/* binding */ sha256),
  fZ: () => (/* binding */ treeDigest)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
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
    const canonical = canonicalize(record);
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

/***/ 69798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ downloadRecord)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _read_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51074);



/** Record artifacts carry small files, at most predictions beside the record. */
const MAXIMUM_ARTIFACT_BYTES = 268_435_456;
/**
 * One file of an artifact. The download is removed again.
 * Throws `UserError('record.missing')` when the artifact does not hold the file, and what the ports throw.
 */
async function downloadRecord({ artifacts, files }, artifact, file) {
    const folder = await files.temporaryFolder('trainyard-record-');
    try {
        const target = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'artifact');
        await artifacts.download(artifact, target, MAXIMUM_ARTIFACT_BYTES);
        // Listing the files refuses symbolic links, which could lead to files of this machine.
        const found = (await files.walk(target)).some(({ path }) => path === file);
        const content = found ? await files.read(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(target, file), _read_record_js__WEBPACK_IMPORTED_MODULE_2__/* .MAXIMUM_RECORD_BYTES */ .nw) : undefined;
        if (content === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('record.missing', `The artifact ${artifact.name} holds no ${file}.`);
        }
        return content;
    }
    finally {
        await files.remove(folder);
    }
}


/***/ }),

/***/ 37599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ firstBelievable)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
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
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        // Deleted meanwhile is an answer; no permission, too many requests or an outage are none.
        if (error.code.startsWith('github.') && error.code !== 'github.not-found')
            throw error;
        return reject(error.message.replace(/\.$/, ''));
    }
}


/***/ }),

/***/ 13184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ checkExternalId),
/* harmony export */   EA: () => (/* binding */ reportDigestOf),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   J2: () => (/* binding */ APPROVAL_STATUS),
/* harmony export */   Rn: () => (/* binding */ modelArtifactName),
/* harmony export */   Tz: () => (/* binding */ CANDIDATE_FILE),
/* harmony export */   Uq: () => (/* binding */ REPORT_FILE),
/* harmony export */   bD: () => (/* binding */ releasePath),
/* harmony export */   lO: () => (/* binding */ reportMarker),
/* harmony export */   m5: () => (/* binding */ reportArtifactName),
/* harmony export */   tf: () => (/* binding */ ledgerPath),
/* harmony export */   xl: () => (/* binding */ candidateArtifactName)
/* harmony export */ });
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


/***/ }),

/***/ 51074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ readCandidate),
/* harmony export */   iJ: () => (/* binding */ readRelease),
/* harmony export */   nw: () => (/* binding */ MAXIMUM_RECORD_BYTES),
/* harmony export */   tL: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8264);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23012);




/** No record comes near this size; what is larger is not one. */
const MAXIMUM_RECORD_BYTES = 4_194_304;
const SHOWN_PROBLEMS = 3;
/**
 * Reads candidate.json. Throws `UserError('record.…')` for what is not one.
 * @param where names the source in errors: `candidate.json of artifact 12`
 */
function readCandidate(content, where) {
    return validated(parseJson(content, where), _generated_validators_js__WEBPACK_IMPORTED_MODULE_2__/* .validateCandidate */ .mu, where);
}
/** Reads report.json. Throws `UserError('record.…')` for what is not one. */
function readReport(content, where) {
    return validated(parseJson(content, where), _generated_validators_js__WEBPACK_IMPORTED_MODULE_2__/* .validateReport */ .RE, where);
}
/** Reads a release record, which is YAML. Throws `UserError('record.…')` for what is not one. */
function readRelease(content, where) {
    return validated(parseYaml(content, where), _generated_validators_js__WEBPACK_IMPORTED_MODULE_2__/* .validateRelease */ .Oy, where);
}
function parseJson(content, where) {
    const text = decode(content, where);
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('record.syntax', `${where} is not JSON.`, { cause });
    }
}
function parseYaml(content, where) {
    // A record never needs an alias, and without them no few bytes can unfold into many.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(decode(content, where), { schema: 'core', uniqueKeys: true });
    try {
        const [error] = document.errors;
        if (error !== undefined)
            throw error;
        return document.toJS({ maxAliasCount: 0 });
    }
    catch (cause) {
        const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause).split('\n')[0] ?? '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('record.syntax', `${where} is not YAML: ${reason}`, { cause });
    }
}
function decode(content, where) {
    if (content.byteLength > MAXIMUM_RECORD_BYTES) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('record.too-large', `${where} has ${content.byteLength} bytes; a record has at most ${MAXIMUM_RECORD_BYTES}.`);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('record.encoding', `${where} is not UTF-8 text.`, { cause });
    }
}
function validated(value, validate, where) {
    if (!validate(value)) {
        const problems = (validate.errors ?? [])
            .slice(0, SHOWN_PROBLEMS)
            .map(({ instancePath, message }) => `${instancePath.slice(0, 200) || 'it'} ${message ?? 'is wrong'}`);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('record.invalid', `${where} does not have the form of a record: ${problems.join('; ')}.`);
    }
    try {
        (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .recordDigest */ .kd)(value);
    }
    catch (cause) {
        // Half a surrogate pair passes JSON and the schema, and has no canonical form.
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('record.invalid', `${where} holds text that is not Unicode.`, { cause });
    }
    return value;
}


/***/ }),

/***/ 79443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ workflowEditsBetween),
/* harmony export */   x: () => (/* binding */ distrustWorkflows)
/* harmony export */ });
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
/**
 * Why runs for a commit must not be believed: its history edits workflows that the trusted branch does not have. What that branch changed
 * since is not held against it. Undefined when they may be believed.
 *
 * @param trusted commit of the branch whose workflows are believed
 */
async function distrustWorkflows(repository, trusted, commit) {
    if (commit === trusted)
        return undefined;
    const parting = await repository.mergeBase(trusted, commit);
    if (parting === undefined)
        return `its commit ${commit.slice(0, 12)} has no history in common with the base branch`;
    const edits = await workflowEditsBetween(repository, parting, commit);
    if (edits.length === 0)
        return undefined;
    return `its commit ${commit.slice(0, 12)} edits workflows (${edits.slice(0, 3).join(', ')})`;
}


/***/ })

};
