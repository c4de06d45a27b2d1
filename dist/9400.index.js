export const id = 9400;
export const ids = [9400];
export const modules = {

/***/ 59400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localGit: () => (/* binding */ localGit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var simple_git__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74724);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42115);




/**
 * Only objects are read (`rev-parse`, `cat-file`, `ls-tree`), which run no hook, filter, pager or monitor. Those are
 * switched off all the same, in case a later git thinks otherwise. `safe.directory` because in a container job the folder
 * belongs to another user, which makes git refuse it; simple-git already drops every GIT_* variable.
 */
const SETTINGS = ['safe.directory=*', 'core.hooksPath=/dev/null', 'core.fsmonitor=false'];
/** @param folder the checkout, absolute */
async function localGit(folder) {
    const git = await inFolder(folder, () => (0,simple_git__WEBPACK_IMPORTED_MODULE_1__/* .simpleGit */ .Lp)({
        baseDir: folder,
        config: SETTINGS,
        maxConcurrentProcesses: 2,
        trimmed: false,
        unsafe: { allowUnsafeHooksPath: true, allowUnsafeFsMonitor: true },
    }));
    const run = (...args) => inFolder(folder, () => git.raw([...args]));
    return {
        head: async () => (await run('rev-parse', '--verify', 'HEAD^{commit}')).trim(),
        isShallow: async () => (await run('rev-parse', '--is-shallow-repository')).trim() === 'true',
        parents: async (commit) => parentsOf(await commitObject(git, commit)),
        async tree(commit) {
            await commitObject(git, commit);
            return localTree(git, commit, entriesOf(await run('ls-tree', '-r', '-z', '--full-tree', commit)));
        },
    };
}
/** Explains what can be wrong with the folder or with git itself. */
async function inFolder(folder, work) {
    try {
        return await work();
    }
    catch (error) {
        const said = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
        if (/not a git repository|directory that does not exist/i.test(said)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('git.no-repository', `There is no git repository in ${folder}.`, {
                hint: 'Run actions/checkout before this step.',
            });
        }
        if (/ENOENT/.test(said)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('git.not-installed', 'The program `git` was not found.', {
                hint: 'Install git on the runner.',
            });
        }
        throw error;
    }
}
const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Text of a commit object, as git stores it: in a shallow clone other commands hide the parents of its last commits. */
async function commitObject(git, commit) {
    try {
        if (COMMIT_ID.test(commit))
            return await git.raw(['cat-file', 'commit', commit]);
    }
    catch {
        // Absent, or something else than a commit.
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('git.commit-missing', `The checkout does not hold the commit ${commit}.`, {
        hint: 'Set `fetch-depth: 2` on actions/checkout (or `fetch-depth: 0` for all of the history).',
    });
}
function parentsOf(commitText) {
    const [header = ''] = commitText.split('\n\n', 1);
    return header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice('parent '.length)] : []));
}
/** Reads `mode type id TAB path NUL` records. */
function entriesOf(listing) {
    const records = listing.split('\0').filter((record) => record !== '');
    return records.map(entryOf).sort(_trees_js__WEBPACK_IMPORTED_MODULE_3__/* .byPath */ .f2);
}
function entryOf(record) {
    const tab = record.indexOf('\t');
    const [mode, , id = ''] = record.slice(0, tab).split(' ');
    const kind = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file';
    return { path: record.slice(tab + 1), kind, id };
}
function localTree(git, commit, entries) {
    const byName = new Map(entries.map((entry) => [entry.path, entry]));
    const idOf = (path, kind) => {
        const entry = byName.get(path);
        return entry?.kind === kind ? entry.id : undefined;
    };
    const content = async (id) => {
        const bytes = await git.binaryCatFile(['blob', id]);
        if (Buffer.isBuffer(bytes))
            return bytes;
        throw new Error(`git gave no content for the object ${id}.`);
    };
    return {
        commit,
        async list() {
            return entries;
        },
        async read(path, maximumBytes) {
            const id = idOf(path, 'file');
            if (id === undefined)
                return undefined;
            const size = Number(await git.raw(['cat-file', '-s', id]));
            if (size > maximumBytes)
                throw (0,_trees_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(path, maximumBytes);
            return content(id);
        },
        async digest(path) {
            const id = idOf(path, 'file');
            if (id === undefined)
                return undefined;
            // Held in memory: GitHub keeps no file above 100 MB in git.
            const bytes = await content(id);
            return { sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex'), size: bytes.length };
        },
        async linkTarget(path) {
            const id = idOf(path, 'symlink');
            return id === undefined ? undefined : (await content(id)).toString('utf8');
        },
    };
}


/***/ })

};
