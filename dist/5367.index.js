export const id = 5367;
export const ids = [5367];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

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
    const { checkerOfRowGroups } = await Promise.all(/* import() */[__webpack_require__.e(7715), __webpack_require__.e(7848), __webpack_require__.e(1907), __webpack_require__.e(1212), __webpack_require__.e(395)]).then(__webpack_require__.bind(__webpack_require__, 71907));
    return checkerOfRowGroups(file, wasm, source);
}
const plainError = ({ code, message, hint, file, line, column, endLine, decision }) => ({
    code,
    message,
    options: { hint, file, line, column, endLine, decision },
});


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


/***/ })

};
