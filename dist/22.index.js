export const id = 22;
export const ids = [22];
export const modules = {

/***/ 81022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   acceptsBytes: () => (/* binding */ acceptsBytes),
/* harmony export */   automatonOfWords: () => (/* binding */ automatonOfWords),
/* harmony export */   intersect: () => (/* binding */ intersect),
/* harmony export */   joinRows: () => (/* binding */ joinRows)
/* harmony export */ });
/* harmony import */ var _class_automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91140);

function acceptsBytes({ next, accepting }, bytes) {
    let state = 1;
    for (const byte of bytes) {
        state = next[state * 256 + byte] ?? 0;
        if (state === 0)
            return false;
    }
    return accepting[state] === 1;
}
/** Exactly these texts; undefined when they need too many states. */
function automatonOfWords(texts) {
    const rows = [new Uint16Array(256), new Uint16Array(256)];
    const accepting = [0, 0];
    for (const text of texts) {
        // A lone surrogate has no UTF-8, so no file holds this text.
        if (!text.isWellFormed())
            continue;
        let state = 1;
        for (const byte of Buffer.from(text)) {
            const row = rows[state];
            if (row === undefined)
                return undefined;
            let target = row[byte] ?? 0;
            if (target === 0) {
                if (rows.length === _class_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_STATES */ .SW)
                    return undefined;
                target = rows.push(new Uint16Array(256)) - 1;
                accepting.push(0);
                row[byte] = target;
            }
            state = target;
        }
        accepting[state] = 1;
    }
    return { next: joinRows(rows), accepting: Uint8Array.from(accepting) };
}
/** The texts that both accept; undefined when that needs too many states. */
function intersect(one, other) {
    const pairs = [
        [0, 0],
        [1, 1],
    ];
    const numbers = new Map([[key(1, 1), 1]]);
    const rows = [new Uint16Array(256)];
    for (let at = 1; at < pairs.length; at += 1) {
        const [a, b] = pairs[at] ?? [0, 0];
        const row = new Uint16Array(256);
        for (let byte = 0; byte < 256; byte += 1) {
            const [toA, toB] = [one.next[a * 256 + byte] ?? 0, other.next[b * 256 + byte] ?? 0];
            if (toA === 0 || toB === 0)
                continue;
            let number = numbers.get(key(toA, toB));
            if (number === undefined) {
                if (pairs.length === _class_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_STATES */ .SW)
                    return undefined;
                number = pairs.push([toA, toB]) - 1;
                numbers.set(key(toA, toB), number);
            }
            row[byte] = number;
        }
        rows.push(row);
    }
    const accepting = Uint8Array.from(pairs, ([a, b]) => (one.accepting[a] === 1 && other.accepting[b] === 1 ? 1 : 0));
    return { next: joinRows(rows), accepting };
}
const key = (a, b) => a * 65_536 + b;
function joinRows(rows) {
    const next = new Uint16Array(rows.length * 256);
    for (const [state, row] of rows.entries())
        next.set(row, state * 256);
    return next;
}


/***/ }),

/***/ 91140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ determinise),
/* harmony export */   SW: () => (/* binding */ MAXIMUM_STATES),
/* harmony export */   kg: () => (/* binding */ combine)
/* harmony export */ });
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61966);

const MAXIMUM_STATES = 4096;
// A few tenths of a second: an untrusted pattern gets no more.
const MAXIMUM_WORK = 4_000_000;
const MAXIMUM_CELLS = 4_000_000;
/** All states at once; undefined when they are too many or cost too much. */
function determinise(nfa, cells, wordSet) {
    const machine = (0,_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .machineOf */ .VT)(nfa, cells, wordSet, MAXIMUM_STATES);
    const limit = Math.min(MAXIMUM_STATES, Math.floor(MAXIMUM_CELLS / cells.classCount));
    return explore(cells.classCount, limit, {
        start: machine.start(),
        dead: (state) => state === _machine_js__WEBPACK_IMPORTED_MODULE_0__/* .DEAD */ .zQ,
        accepting: (state) => machine.accepting(state),
        next: (state, cls) => (state === _machine_js__WEBPACK_IMPORTED_MODULE_0__/* .MATCHED */ .ND ? _machine_js__WEBPACK_IMPORTED_MODULE_0__/* .MATCHED */ .ND : machine.next(state, cls)),
        exhausted: () => machine.resets() > 0 || machine.work() > MAXIMUM_WORK,
    });
}
/** The texts for which `both` says so, given whether either automaton accepts them. Both must share the classes. */
function combine(one, other, both) {
    const { classCount } = one;
    const width = other.accepting.length;
    const split = (state) => [Math.floor(state / width), state % width];
    return explore(classCount, MAXIMUM_STATES, {
        start: width + 1,
        dead: () => false,
        accepting: (state) => {
            const [a, b] = split(state);
            return both(one.accepting[a] === 1, other.accepting[b] === 1);
        },
        next: (state, cls) => {
            const [a, b] = split(state);
            return (one.next[a * classCount + cls] ?? 0) * width + (other.next[b * classCount + cls] ?? 0);
        },
        exhausted: () => false,
    });
}
function explore(classCount, maximumStates, source) {
    // The first entry stands for the dead state, whatever its number is in the source.
    const found = [-1, source.start];
    const numbers = new Map([[source.start, 1]]);
    const rows = Array.from({ length: classCount }, () => 0);
    for (let at = 1; at < found.length; at += 1) {
        const state = found[at] ?? 0;
        for (let cls = 0; cls < classCount; cls += 1) {
            const target = source.next(state, cls);
            if (source.exhausted())
                return undefined;
            let number = source.dead(target) ? 0 : numbers.get(target);
            if (number === undefined) {
                if (found.length >= maximumStates)
                    return undefined;
                number = found.push(target) - 1;
                numbers.set(target, number);
            }
            rows.push(number);
        }
    }
    const accepting = Uint8Array.from(found, (state, at) => (at > 0 && source.accepting(state) ? 1 : 0));
    return minimise({ classCount, next: Uint16Array.from(rows), accepting });
}
// Moore's algorithm takes at most as many rounds as there are states; an automaton that is larger than necessary is not wrong.
const MAXIMUM_REFINEMENT = 4_000_000;
/** Merges states that accept the same texts (Moore 1956). */
function minimise(automaton) {
    const { classCount, next, accepting } = automaton;
    const states = accepting.length;
    let groups = Uint16Array.from(accepting);
    let count = accepting.includes(1) ? 2 : 1;
    for (let spent = 0;; spent += next.length) {
        if (spent > MAXIMUM_REFINEMENT)
            return automaton;
        const numbers = new Map();
        const finer = new Uint16Array(states);
        const row = new Uint16Array(classCount + 1);
        const bytes = Buffer.from(row.buffer);
        for (let state = 0; state < states; state += 1) {
            row[classCount] = groups[state] ?? 0;
            for (let cls = 0; cls < classCount; cls += 1)
                row[cls] = groups[next[state * classCount + cls] ?? 0] ?? 0;
            const key = bytes.toString('latin1');
            const number = numbers.get(key) ?? numbers.size;
            numbers.set(key, number);
            finer[state] = number;
        }
        groups = finer;
        if (numbers.size === count)
            break;
        count = numbers.size;
    }
    return quotient(automaton, groups, count);
}
function quotient(automaton, groups, count) {
    const { classCount } = automaton;
    const start = groups[1] ?? 0;
    // Groups are numbered by their first state, so the dead one is 0 and the start 1, unless the start is dead itself.
    const total = start === 0 ? count + 1 : count;
    const place = (group) => (start === 0 && group > 0 ? group + 1 : group);
    const next = new Uint16Array(total * classCount);
    const accepting = new Uint8Array(total);
    for (const [state, group] of groups.entries()) {
        const to = place(group);
        accepting[to] = automaton.accepting[state] ?? 0;
        for (let cls = 0; cls < classCount; cls += 1)
            next[to * classCount + cls] = place(groups[automaton.next[state * classCount + cls] ?? 0] ?? 0);
    }
    return { classCount, next, accepting };
}


/***/ }),

/***/ 61966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ MATCHED),
/* harmony export */   VT: () => (/* binding */ machineOf),
/* harmony export */   zQ: () => (/* binding */ DEAD)
/* harmony export */ });
/** From here no match is possible. */
const DEAD = 0;
/** A match was found; nothing can take it away. */
const MATCHED = 1;
/**
 * @param wordSet index of `\w` in `cells.members`; used when the automaton asserts word boundaries
 * @param maximumStates cached states before the cache starts over
 */
function machineOf(nfa, cells, wordSet, maximumStates) {
    const { nodes } = nfa;
    const first = nodes[nfa.start];
    const anchored = first?.kind === 'assert' && first.assertion === 'start';
    const isWord = cells.members[wordSet];
    const marks = new Uint32Array(nodes.length);
    let mark = 0;
    let work = 0;
    let resets = 0;
    let states = [];
    let table = new Int32Array();
    const numbers = new Map();
    const stack = [];
    const sideOf = (cls) => (nfa.assertsWords && isWord?.[cls] === 1 ? 'word' : 'other');
    function holds(assertion, before, after) {
        switch (assertion) {
            case 'start':
                return before === 'edge';
            case 'end':
                return after === 'edge';
            case 'word':
                return (before === 'word') !== (after === 'word');
            case 'not-word':
                return (before === 'word') === (after === 'word');
        }
    }
    /** Whether a match ends between `before` and `after`; calls `consume` for every set that could take the next code point. */
    function enter(state, after, consume) {
        mark += 1;
        for (const node of state.kernel)
            stack.push(node);
        let matched = false;
        for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
            if (marks[at] === mark)
                continue;
            marks[at] = mark;
            work += 1;
            const node = nodes[at];
            switch (node?.kind) {
                case 'set':
                    consume(node.set, node.to);
                    break;
                case 'branch':
                    for (const to of node.to)
                        stack.push(to);
                    break;
                case 'assert':
                    if (holds(node.assertion, state.before, after))
                        stack.push(node.to);
                    break;
                default:
                    matched = true;
            }
        }
        return matched;
    }
    function numberOf(kernel, before) {
        const ids = Uint16Array.from(new Set(kernel)).sort();
        if (ids.length === 0)
            return DEAD;
        work += ids.length;
        const key = `${before} ${Buffer.from(ids.buffer).toString('latin1')}`;
        const known = numbers.get(key);
        if (known !== undefined)
            return known;
        if (states.length >= maximumStates) {
            resets += 1;
            reset();
        }
        const number = states.push({ kernel: ids, before }) - 1;
        numbers.set(key, number);
        if (table.length < states.length * cells.classCount) {
            const grown = new Int32Array(Math.min(states.length * 2, maximumStates) * cells.classCount).fill(-1);
            grown.set(table);
            table = grown;
        }
        return number;
    }
    function reset() {
        numbers.clear();
        table = new Int32Array(4 * cells.classCount).fill(-1);
        const nothing = { kernel: new Uint16Array(), before: 'other' };
        states = [nothing, nothing];
        for (const state of [DEAD, MATCHED])
            table.fill(state, state * cells.classCount, (state + 1) * cells.classCount);
    }
    function make(state, cls) {
        const from = states[state];
        if (from === undefined)
            return DEAD;
        const after = sideOf(cls);
        const kernel = anchored ? [] : [nfa.start];
        const matched = enter(from, after, (set, to) => {
            if (cells.members[set]?.[cls] === 1)
                kernel.push(to);
        });
        return matched ? MATCHED : numberOf(kernel, after);
    }
    reset();
    return {
        start: () => numberOf([nfa.start], 'edge'),
        next(state, cls) {
            const at = state * cells.classCount + cls;
            const known = table[at] ?? -1;
            if (known >= 0)
                return known;
            const before = resets;
            const next = make(state, cls);
            if (resets === before)
                table[at] = next;
            return next;
        },
        accepting(state) {
            const from = states[state];
            return state === MATCHED || (from !== undefined && enter(from, 'edge', () => undefined));
        },
        states: () => states.length,
        resets: () => resets,
        work: () => work,
    };
}


/***/ })

};
