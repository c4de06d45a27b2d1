export const id = 6462;
export const ids = [6462];
export const modules = {

/***/ 16462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveParts: () => (/* binding */ serveParts)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./build/src/data/engine/part-checker.js + 6 modules
var part_checker = __webpack_require__(18664);
// EXTERNAL MODULE: ./build/src/data/kernels/load.js + 1 modules
var load = __webpack_require__(78576);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/adapters/file-source.js
var file_source = __webpack_require__(57710);
;// CONCATENATED MODULE: ./build/src/adapters/piece-queue.js
/** @param onUsed called for every piece that has been read to its end, with its memory, which is free then */
function pieceQueue(onUsed) {
    const waiting = [];
    let current = new Uint8Array();
    let ended = false;
    let wake = () => { };
    const more = () => new Promise((resolve) => {
        wake = resolve;
    });
    return {
        add(piece) {
            waiting.push(piece);
            wake();
        },
        async read(into) {
            let filled = 0;
            while (filled < into.length && !ended) {
                if (current.length === 0) {
                    if (waiting.length === 0)
                        await more();
                    const piece = waiting.shift();
                    ended = piece === undefined;
                    current = piece ?? new Uint8Array();
                    continue;
                }
                const taken = Math.min(current.length, into.length - filled);
                into.set(current.subarray(0, taken), filled);
                current = current.subarray(taken);
                filled += taken;
                if (current.length === 0)
                    onUsed(current.buffer);
            }
            return filled;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/data-worker.js






const PROGRESS_BYTES = 16 * 1024 * 1024;
/** Body of a worker thread: checks the ranges it is sent, one after the other, until it is ended. Any error but a {@link UserError} ends the thread. */
function serveParts(port, { module }) {
    const answer = (message, moved = []) => port.postMessage(message, [...buffersOf(message), ...moved]);
    let source;
    let check;
    let stream = { part: 0, pieces: pieceQueue(() => { }) };
    const serve = async (task) => {
        expectShortLives();
        switch (task.kind) {
            case 'file':
                source?.close();
                source = (0,file_source/* fileSource */.I)(task.path);
                check = await checkerOf(task.file, module, source);
                break;
            case 'range':
                if (check !== undefined)
                    answer(await checkRange(check, task, answer));
                break;
            case 'stream':
                answer(await checkRange((0,part_checker/* partChecker */.t)(task.file, (0,load/* loadKernels */.jf)((0,load/* instantiateKernels */.JH)(module)), stream.pieces), task, answer));
                break;
            case 'bytes':
                break;
        }
    };
    let work = Promise.resolve();
    port.on('message', (task) => {
        // Pieces come while the check that waits for them is running; those of a check that has ended early come to nothing.
        if (task.kind === 'bytes') {
            if (task.part === stream.part)
                stream.pieces.add(task.bytes);
            return;
        }
        if (task.kind === 'stream') {
            const { part } = task;
            stream = { part, pieces: pieceQueue((memory) => answer({ kind: 'used', part, memory }, [memory])) };
        }
        work = work.then(() => serve(task));
    });
}
/**
 * What is found wrong lives for a moment or, as one of the first samples, for long. By those V8 would soon take all of it for long-lived,
 * and let half a heap of garbage pile up. Not before the first task: Node's own compiled code is only good for the flags that it was
 * made with, and starting a thread would take a tenth of a second longer.
 */
const expectShortLives = () => (0,external_node_v8_.setFlagsFromString)('--no-allocation-site-pretenuring');
async function checkRange(check, { part, range }, answer) {
    let said = 0;
    try {
        const result = await check(range, (bytes) => {
            if (bytes - said < PROGRESS_BYTES)
                return;
            answer({ kind: 'progress', part, bytes: bytes - said });
            said = bytes;
        });
        return { kind: 'result', part, result };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { kind: 'user-error', part, error: plainError(error) };
    }
}
/** What is handed over instead of copied: keys are by far the largest part of a result. */
function buffersOf(message) {
    if (message.kind !== 'result')
        return [];
    return [...new Set(message.result.observed.keys.flatMap(({ pieces }) => pieces.map(({ bytes }) => bytes.buffer)))];
}
/** A checker with kernels of its own. */
async function checkerOf(file, module, source) {
    const wasm = (0,load/* instantiateKernels */.JH)(module);
    if (!('footer' in file))
        return (0,part_checker/* partChecker */.t)(file, (0,load/* loadKernels */.jf)(wasm), source);
    const { checkerOfRowGroups } = await Promise.all(/* import() */[__webpack_require__.e(7715), __webpack_require__.e(7848), __webpack_require__.e(1907), __webpack_require__.e(1212), __webpack_require__.e(5543)]).then(__webpack_require__.bind(__webpack_require__, 71907));
    return checkerOfRowGroups(file, wasm, source);
}
const plainError = ({ code, message, hint, file, line, column, endLine, decision }) => ({
    code,
    message,
    options: { hint, file, line, column, endLine, decision },
});


/***/ })

};
