export const id = 6729;
export const ids = [6729];
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


/***/ })

};
