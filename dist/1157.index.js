export const id = 1157;
export const ids = [1157];
export const modules = {

/***/ 8753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ characterSet)
/* harmony export */ });
/* harmony import */ var _code_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81436);
/* harmony import */ var _engine_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32408);


/** The last thing an atom can match: without flag u patterns see UTF-16 units. */
const lastOf = (flags) => (flags.unicode ? _code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_CODE_POINT */ .CH : 0xffff);
/** What one atom of a pattern matches; undefined when it is not a set of single code points or cannot be told exactly. */
function characterSet(node, flags) {
    if (flags.ignoreCase && flags.unicode)
        return (0,_engine_set_js__WEBPACK_IMPORTED_MODULE_1__/* .askEngine */ .s)(node.raw, 'iu');
    switch (node.type) {
        case 'Character':
            return ofCharacters([{ from: node.value, to: node.value }], flags);
        case 'CharacterSet':
            return escapeSet(node, flags);
        case 'CharacterClass': {
            const members = [];
            for (const element of node.elements) {
                const member = elementSet(element, flags);
                if (member === undefined)
                    return undefined;
                members.push(member);
            }
            const set = (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .unite */ ._f)(members);
            return node.negate ? (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(set, lastOf(flags)) : set;
        }
    }
}
function elementSet(element, flags) {
    switch (element.type) {
        case 'Character':
            return ofCharacters([{ from: element.value, to: element.value }], flags);
        case 'CharacterClassRange':
            return ofCharacters([{ from: element.min.value, to: element.max.value }], flags);
        case 'CharacterSet':
            return escapeSet(element, flags);
        default:
            // Only flag v has more.
            return undefined;
    }
}
function escapeSet(node, flags) {
    const negated = (set, negate) => (negate ? (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(set, lastOf(flags)) : set);
    switch (node.kind) {
        case 'any':
            return (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .LINE_ENDS */ .Eq, lastOf(flags));
        case 'digit':
            return negated(_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGITS */ .x5, node.negate);
        case 'space':
            return negated(_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6, node.negate);
        case 'word':
            return negated(_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .WORD */ .f7, node.negate);
        case 'property':
            return node.strings ? undefined : (0,_engine_set_js__WEBPACK_IMPORTED_MODULE_1__/* .askEngine */ .s)(node.raw, 'u');
    }
}
const UPPER = { from: 0x41, to: 0x5a };
const LOWER = { from: 0x61, to: 0x7a };
const CASE_BIT = 0x20;
/** Flag i without u: ASCII letters only match each other (ECMA 262, Canonicalize); others are left to the engine. */
function ofCharacters(set, flags) {
    if (!flags.ignoreCase)
        return set;
    if (set.some((range) => range.to > 0x7f))
        return undefined;
    const moved = (letters, by) => set.flatMap(({ from, to }) => {
        const [first, last] = [Math.max(from, letters.from), Math.min(to, letters.to)];
        return first <= last ? [{ from: first + by, to: last + by }] : [];
    });
    return (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .unite */ ._f)([set, moved(UPPER, CASE_BIT), moved(LOWER, -CASE_BIT)]);
}


/***/ }),

/***/ 81436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ LAST_CODE_POINT),
/* harmony export */   Eq: () => (/* binding */ LINE_ENDS),
/* harmony export */   YZ: () => (/* binding */ LAST_SURROGATE),
/* harmony export */   Zw: () => (/* binding */ complement),
/* harmony export */   _f: () => (/* binding */ unite),
/* harmony export */   f7: () => (/* binding */ WORD),
/* harmony export */   gz: () => (/* binding */ FIRST_SURROGATE),
/* harmony export */   nf: () => (/* binding */ disjoint),
/* harmony export */   t6: () => (/* binding */ SPACE),
/* harmony export */   x5: () => (/* binding */ DIGITS)
/* harmony export */ });
const LAST_CODE_POINT = 0x10ffff;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
function unite(sets) {
    const sorted = sets.flat().sort((one, other) => one.from - other.from);
    const united = [];
    for (const { from, to } of sorted) {
        const last = united.at(-1);
        if (last !== undefined && from <= last.to + 1)
            last.to = Math.max(last.to, to);
        else
            united.push({ from, to });
    }
    return united;
}
/** All code points up to `last` that are not in the set. */
function complement(set, last) {
    const rest = [];
    let from = 0;
    for (const range of set) {
        if (range.from > last)
            break;
        if (range.from > from)
            rest.push({ from, to: range.from - 1 });
        from = range.to + 1;
    }
    if (from <= last)
        rest.push({ from, to: last });
    return rest;
}
const disjoint = (one, other) => !one.some((a) => other.some((b) => a.from <= b.to && b.from <= a.to));
/** ECMA 262: `LineTerminator`, what `.` does not match. */
const LINE_ENDS = [
    { from: 0x0a, to: 0x0a },
    { from: 0x0d, to: 0x0d },
    { from: 0x2028, to: 0x2029 },
];
const DIGITS = [{ from: 0x30, to: 0x39 }];
const WORD = [
    { from: 0x30, to: 0x39 },
    { from: 0x41, to: 0x5a },
    { from: 0x5f, to: 0x5f },
    { from: 0x61, to: 0x7a },
];
/** ECMA 262: `WhiteSpace` and `LineTerminator`. */
const SPACE = [
    { from: 0x09, to: 0x0d },
    { from: 0x20, to: 0x20 },
    { from: 0xa0, to: 0xa0 },
    { from: 0x1680, to: 0x1680 },
    { from: 0x2000, to: 0x200a },
    { from: 0x2028, to: 0x2029 },
    { from: 0x202f, to: 0x202f },
    { from: 0x205f, to: 0x205f },
    { from: 0x3000, to: 0x3000 },
    { from: 0xfeff, to: 0xfeff },
];


/***/ }),

/***/ 41157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cr: () => (/* binding */ automatonTester),
  Eb: () => (/* binding */ compilePattern),
  Bq: () => (/* binding */ compileSyntax),
  Ml: () => (/* binding */ lazyTester)
});

// EXTERNAL MODULE: ./build/src/data/pattern/byte-automaton.js
var byte_automaton = __webpack_require__(81022);
;// CONCATENATED MODULE: ./build/src/data/pattern/machine.js
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

;// CONCATENATED MODULE: ./build/src/data/pattern/class-automaton.js


// A few tenths of a second: an untrusted pattern gets no more.
const MAXIMUM_WORK = 4_000_000;
const MAXIMUM_CELLS = 4_000_000;
/** All states at once; undefined when they are too many or cost too much. */
function determinise(nfa, cells, wordSet) {
    const machine = machineOf(nfa, cells, wordSet, byte_automaton/* MAXIMUM_STATES */.SW);
    const limit = Math.min(byte_automaton/* MAXIMUM_STATES */.SW, Math.floor(MAXIMUM_CELLS / cells.classCount));
    return explore(cells.classCount, limit, {
        start: machine.start(),
        dead: (state) => state === DEAD,
        accepting: (state) => machine.accepting(state),
        next: (state, cls) => (state === MATCHED ? MATCHED : machine.next(state, cls)),
        exhausted: () => machine.resets() > 0 || machine.work() > MAXIMUM_WORK,
    });
}
/** The texts for which `both` says so, given whether either automaton accepts them. Both must share the classes. */
function combine(one, other, both) {
    const { classCount } = one;
    const width = other.accepting.length;
    const split = (state) => [Math.floor(state / width), state % width];
    return explore(classCount, byte_automaton/* MAXIMUM_STATES */.SW, {
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

// EXTERNAL MODULE: ./build/src/data/pattern/code-points.js
var code_points = __webpack_require__(81436);
// EXTERNAL MODULE: ./build/src/data/pattern/engine-set.js
var engine_set = __webpack_require__(32408);
// EXTERNAL MODULE: ./build/src/data/pattern/nfa.js
var nfa = __webpack_require__(86220);
// EXTERNAL MODULE: ./build/src/data/pattern/partition.js
var partition = __webpack_require__(72801);
;// CONCATENATED MODULE: ./build/src/data/pattern/compiled-pattern.js






/** Undefined when the pattern is not regular, is too large, or is none. */
function compilePattern(source, flags) {
    const syntax = (0,nfa/* parsePattern */.E)(source, flags);
    return syntax === undefined ? undefined : compileSyntax(syntax);
}
function compileSyntax(syntax) {
    const program = (0,nfa/* compileProgram */.K)(syntax);
    if (program === undefined)
        return undefined;
    const { unicode, ignoreCase } = program.flags;
    const word = unicode && ignoreCase ? (0,engine_set/* askEngine */.s)('\\w', 'iu') : code_points/* WORD */.f7;
    const cells = (0,partition/* partition */.jB)([...program.sets, word]);
    if (cells === undefined)
        return undefined;
    return { program, cells, automaton: wholeAutomaton(program, cells) };
}
function wholeAutomaton({ parts, sets }, cells) {
    let whole;
    // From the back: the last part is never negated.
    for (const { nfa, negated } of parts.toReversed()) {
        const part = determinise(nfa, cells, sets.length);
        if (part === undefined)
            return undefined;
        whole = whole === undefined ? part : combine(whole, part, (one, other) => one && other !== negated);
        if (whole === undefined)
            return undefined;
    }
    return whole;
}
function automatonTester({ classCount, next, accepting }, cells) {
    return (text) => {
        let state = 1;
        for (let at = 0; at < text.length; at += 1) {
            const point = text.codePointAt(at) ?? 0;
            if (point > 0xffff)
                at += 1;
            state = next[state * classCount + (0,partition/* classAt */.ux)(cells, point)] ?? 0;
            if (state === 0)
                return false;
        }
        return accepting[state] === 1;
    };
}
// What one code point of a text may cost at worst.
const MAXIMUM_LAZY_NODES = 4_000;
const MAXIMUM_LAZY_CELLS = 500_000;
const MAXIMUM_LAZY_STATES = 10_000;
/** Linear in the text, but each code point can cost as much as the pattern is long; undefined when that is too much. */
function lazyTester({ program, cells }) {
    const { parts, sets } = program;
    if (parts.reduce((total, { nfa }) => total + nfa.nodes.length, 0) > MAXIMUM_LAZY_NODES)
        return undefined;
    const cached = Math.min(MAXIMUM_LAZY_STATES, Math.floor(MAXIMUM_LAZY_CELLS / cells.classCount));
    const machines = parts.map(({ nfa, negated }) => ({
        machine: machineOf(nfa, cells, sets.length, cached),
        negated,
    }));
    return (text) => machines.every(({ machine, negated }) => search(machine, cells, text) !== negated);
}
function search(machine, cells, text) {
    let state = machine.start();
    for (let at = 0; at < text.length && state !== MATCHED && state !== DEAD; at += 1) {
        const point = text.codePointAt(at) ?? 0;
        if (point > 0xffff)
            at += 1;
        state = machine.next(state, (0,partition/* classAt */.ux)(cells, point));
    }
    return machine.accepting(state);
}


/***/ }),

/***/ 32408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ askEngine)
/* harmony export */ });
/* harmony import */ var _code_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81436);

// Enough for what real patterns use; the answers are small, the questions cost tens of milliseconds.
const MAXIMUM_REMEMBERED = 64;
const remembered = new Map();
let everything;
/**
 * The code points that a character class matches, found by asking the regular expression engine itself. Slow (tens of
 * milliseconds), but right for Unicode properties and case folding: any table in a library is of another Unicode version than
 * the engine that ajv uses.
 *
 * @param source an atom that matches exactly one code point, such as `\p{L}`
 * @param flags with `u`
 */
function askEngine(source, flags) {
    const key = `${flags} ${source}`;
    const known = remembered.get(key);
    if (known !== undefined)
        return known;
    const ranges = [];
    for (const match of allCodePoints().matchAll(new RegExp(`(?:${source})+`, `${flags}g`))) {
        const run = match[0];
        const from = run.codePointAt(0) ?? 0;
        const to = run.codePointAt(run.length - (isLowSurrogate(run) ? 2 : 1)) ?? 0;
        // The surrogates are left out of the text, so one run can span the gap.
        if (from < _code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .FIRST_SURROGATE */ .gz && to > _code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_SURROGATE */ .YZ) {
            ranges.push({ from, to: _code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .FIRST_SURROGATE */ .gz - 1 }, { from: _code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_SURROGATE */ .YZ + 1, to });
        }
        else
            ranges.push({ from, to });
    }
    const one = new RegExp(`^(?:${source})$`, flags);
    for (let unit = _code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .FIRST_SURROGATE */ .gz; unit <= _code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_SURROGATE */ .YZ; unit += 1)
        if (one.test(String.fromCharCode(unit)))
            ranges.push({ from: unit, to: unit });
    const set = (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .unite */ ._f)([ranges]);
    if (remembered.size >= MAXIMUM_REMEMBERED)
        remembered.clear();
    remembered.set(key, set);
    return set;
}
const isLowSurrogate = (text) => (text.charCodeAt(text.length - 1) & 0xfc00) === 0xdc00;
/** Every code point but the surrogates, in order. */
function allCodePoints() {
    if (everything !== undefined)
        return everything;
    const units = new Uint16Array(0x10000 - 0x800 + (_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_CODE_POINT */ .CH - 0xffff) * 2);
    let at = 0;
    for (let point = 0; point <= _code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_CODE_POINT */ .CH; point += 1) {
        if (point >= _code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .FIRST_SURROGATE */ .gz && point <= _code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_SURROGATE */ .YZ)
            continue;
        if (point > 0xffff) {
            units[at++] = 0xd800 + ((point - 0x10000) >> 10);
            units[at++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
        }
        else
            units[at++] = point;
    }
    everything = Buffer.from(units.buffer).toString('utf16le');
    return everything;
}


/***/ }),

/***/ 86220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parsePattern),
/* harmony export */   K: () => (/* binding */ compileProgram)
/* harmony export */ });
/* harmony import */ var _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91895);
/* harmony import */ var _character_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8753);


/** Longer patterns are refused: the parser and its trees cost many times their length. */
const MAXIMUM_PATTERN_LENGTH = 10_000;
const MAXIMUM_NODES = 10_000;
const MAXIMUM_SETS = 200;
/**
 * @param source a pattern of ECMA 262
 * @returns undefined when the pattern is too long or too deep, or is none
 */
function parsePattern(source, flags) {
    if (source.length > MAXIMUM_PATTERN_LENGTH)
        return undefined;
    try {
        const parser = new _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__/* .RegExpParser */ .HA({ ecmaVersion: 2025 });
        const pattern = parser.parsePattern(source, 0, source.length, { unicode: flags.unicode, unicodeSets: false });
        return { pattern, flags };
    }
    catch (error) {
        // The parser recurses, and thousands of parentheses are no pattern anybody needs.
        if (error instanceof RangeError || error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/**
 * The pattern as finite automata; undefined when it has backreferences, lookaround elsewhere than behind a leading `^`, or
 * needs more than {@link MAXIMUM_NODES} nodes.
 */
function compileProgram({ pattern, flags }) {
    const builder = nfaBuilder(flags);
    const parts = [];
    try {
        for (const { alternatives, anchored, negated } of conjunction(pattern)) {
            const nfa = builder.build(alternatives, anchored);
            if (nfa === undefined)
                return undefined;
            parts.push({ nfa, negated });
        }
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
    return { parts, sets: builder.sets, flags };
}
/** `^(?=A)(?!B)C` matches where `^A` and `^C` do and `^B` does not: this is how passwords and host names are described. */
function conjunction(pattern) {
    const whole = pattern.alternatives.map((alternative) => alternative.elements);
    const [elements, ...others] = whole;
    const [first, ...rest] = elements ?? [];
    if (others.length > 0 || first?.type !== 'Assertion' || first.kind !== 'start')
        return [{ alternatives: whole, anchored: false, negated: false }];
    const ahead = [];
    let at = 0;
    for (; at < rest.length; at += 1) {
        const element = rest[at];
        if (element?.type !== 'Assertion' || element.kind !== 'lookahead')
            break;
        ahead.push({
            alternatives: element.alternatives.map((alternative) => alternative.elements),
            anchored: true,
            negated: element.negate,
        });
    }
    return [...ahead, { alternatives: [rest.slice(at)], anchored: true, negated: false }];
}
function nfaBuilder(flags) {
    const sets = [];
    const setNumbers = new Map();
    let nodes = [];
    let assertsWords = false;
    const add = (node) => (nodes.length < MAXIMUM_NODES ? nodes.push(node) - 1 : undefined);
    function setNumber(node) {
        const known = setNumbers.get(node.raw);
        if (known !== undefined)
            return known;
        const set = sets.length < MAXIMUM_SETS ? (0,_character_set_js__WEBPACK_IMPORTED_MODULE_1__/* .characterSet */ .q)(node, flags) : undefined;
        if (set === undefined)
            return undefined;
        setNumbers.set(node.raw, sets.push(set) - 1);
        return sets.length - 1;
    }
    // Built from the back: each returns the node to enter at, for what follows at `next`; undefined when it cannot be built.
    function alternation(alternatives, next) {
        const entries = [];
        for (const elements of alternatives) {
            const entry = concatenation(elements, next);
            if (entry === undefined)
                return undefined;
            entries.push(entry);
        }
        return entries.length === 1 ? entries[0] : add({ kind: 'branch', to: entries });
    }
    function concatenation(elements, next) {
        let entry = next;
        for (let at = elements.length - 1; at >= 0 && entry !== undefined; at -= 1) {
            const one = elements[at];
            if (one !== undefined)
                entry = element(one, entry);
        }
        return entry;
    }
    function element(node, next) {
        switch (node.type) {
            case 'Character':
            case 'CharacterSet':
            case 'CharacterClass': {
                const set = setNumber(node);
                return set === undefined ? undefined : add({ kind: 'set', set, to: next });
            }
            case 'Group':
                return node.modifiers === null ? alternation(elementsOf(node), next) : undefined;
            case 'CapturingGroup':
                return alternation(elementsOf(node), next);
            case 'Quantifier':
                return quantifier(node, next);
            case 'Assertion':
                if (node.kind === 'lookahead' || node.kind === 'lookbehind')
                    return undefined;
                if (node.kind !== 'word')
                    return add({ kind: 'assert', assertion: node.kind, to: next });
                assertsWords = true;
                return add({ kind: 'assert', assertion: node.negate ? 'not-word' : 'word', to: next });
            default:
                return undefined;
        }
    }
    function quantifier({ element: body, min, max }, next) {
        let entry = next;
        if (max === Number.POSITIVE_INFINITY) {
            const to = [];
            entry = add({ kind: 'branch', to });
            const again = entry === undefined ? undefined : element(body, entry);
            if (again === undefined)
                return undefined;
            to.push(again, next);
        }
        else {
            for (let times = min; times < max && entry !== undefined; times += 1) {
                const once = element(body, entry);
                entry = once === undefined ? undefined : add({ kind: 'branch', to: [once, next] });
            }
        }
        for (let times = 0; times < min && entry !== undefined; times += 1) {
            const before = nodes.length;
            entry = element(body, entry);
            // A body without nodes, such as `(?:){1000000}`, costs no node that would stop the loop.
            if (nodes.length === before)
                break;
        }
        return entry;
    }
    return {
        sets,
        build(alternatives, anchored) {
            nodes = [{ kind: 'final' }];
            assertsWords = false;
            const entry = alternation(alternatives, 0);
            if (entry === undefined)
                return undefined;
            const start = anchored ? add({ kind: 'assert', assertion: 'start', to: entry }) : entry;
            return start === undefined ? undefined : { nodes, start, assertsWords };
        },
    };
}
const elementsOf = (group) => group.alternatives.map((alternative) => alternative.elements);


/***/ }),

/***/ 72801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ stretchAt),
/* harmony export */   jB: () => (/* binding */ partition),
/* harmony export */   ux: () => (/* binding */ classAt)
/* harmony export */ });
/* harmony import */ var _code_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81436);

const MAXIMUM_STRETCHES = 20_000;
const MAXIMUM_CLASSES = 1_000;
/** @returns undefined when there are too many different classes */
function partition(sets) {
    const changes = new Map([[0, []]]);
    const change = (point, set) => {
        if (point > _code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_CODE_POINT */ .CH)
            return;
        const here = changes.get(point);
        if (here === undefined)
            changes.set(point, [set]);
        else
            here.push(set);
    };
    for (const [set, ranges] of sets.entries())
        for (const { from, to } of ranges) {
            change(from, set);
            change(to + 1, set);
            if (changes.size > MAXIMUM_STRETCHES)
                return undefined;
        }
    const starts = Uint32Array.from(changes.keys()).sort();
    const classes = new Uint16Array(starts.length);
    const numbers = new Map();
    const within = new Uint8Array(sets.length);
    const signatures = [];
    for (const [at, start] of starts.entries()) {
        for (const set of changes.get(start) ?? [])
            within[set] = 1 - (within[set] ?? 0);
        const signature = within.join('');
        let number = numbers.get(signature);
        if (number === undefined) {
            if (signatures.length === MAXIMUM_CLASSES)
                return undefined;
            number = signatures.push(within.slice()) - 1;
            numbers.set(signature, number);
        }
        classes[at] = number;
    }
    const members = sets.map((_, set) => Uint8Array.from(signatures, (signature) => signature[set] ?? 0));
    const stretches = { starts, classes };
    return {
        ...stretches,
        classCount: signatures.length,
        members,
        ascii: Uint16Array.from({ length: 128 }, (_, point) => classes[stretchAt(stretches, point)] ?? 0),
    };
}
/** Index of the stretch that a code point lies in. */
function stretchAt({ starts }, point) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= point)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
const classAt = (cells, point) => (point < 128 ? cells.ascii[point] : cells.classes[stretchAt(cells, point)]) ?? 0;


/***/ })

};
