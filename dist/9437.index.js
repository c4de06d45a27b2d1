export const id = 9437;
export const ids = [9437];
export const modules = {

/***/ 39437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  automatonOf: () => (/* binding */ automatonOf),
  automatonOfFormat: () => (/* binding */ automatonOfFormat)
});

// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/formats.js
var formats = __webpack_require__(10779);
// EXTERNAL MODULE: ./build/src/data/pattern/compiled-pattern.js + 2 modules
var compiled_pattern = __webpack_require__(41157);
// EXTERNAL MODULE: ./build/src/data/pattern/byte-automaton.js
var byte_automaton = __webpack_require__(81022);
// EXTERNAL MODULE: ./build/src/data/pattern/code-points.js
var code_points = __webpack_require__(81436);
// EXTERNAL MODULE: ./build/src/data/pattern/partition.js
var partition = __webpack_require__(72801);
;// CONCATENATED MODULE: ./build/src/data/pattern/utf8-automaton.js



/** UTF-8 by the length of its sequences (RFC 3629): first code point, first lead byte, bytes that follow. */
const SEQUENCES = [
    { first: 0x80, lead: 0xc0, leads: 32, rest: 1 },
    { first: 0x800, lead: 0xe0, leads: 16, rest: 2 },
    { first: 0x10000, lead: 0xf0, leads: 8, rest: 3 },
];
const CONTINUATION = 0x80;
const CONTINUATIONS = 64;
const NONE = -1;
/** The same automaton over bytes; undefined when it needs more than {@link MAXIMUM_STATES} states. */
function overBytes(automaton, cells) {
    const trees = leadTrees(cells);
    const states = automaton.accepting.length;
    const rows = Array.from({ length: states }, () => new Uint16Array(256));
    const inner = new Map();
    function place(tree, state, known) {
        if (typeof tree === 'number')
            return tree === NONE ? 0 : (automaton.next[state * automaton.classCount + tree] ?? 0);
        const already = known.get(tree.id);
        if (already !== undefined)
            return already;
        const row = new Uint16Array(256);
        for (const [at, child] of tree.children.entries())
            row[CONTINUATION + at] = place(child, state, known);
        const content = row.subarray(CONTINUATION, CONTINUATION + CONTINUATIONS);
        const key = content.join();
        let number = content.every((target) => target === 0) ? 0 : inner.get(key);
        if (number === undefined) {
            number = rows.push(row) - 1;
            inner.set(key, number);
        }
        known.set(tree.id, number);
        return number;
    }
    for (let state = 1; state < states; state += 1) {
        const known = new Map();
        const row = rows[state];
        if (row === undefined)
            return undefined;
        for (let byte = 0; byte < 128; byte += 1)
            row[byte] = automaton.next[state * automaton.classCount + (cells.ascii[byte] ?? 0)] ?? 0;
        for (const { byte, tree } of trees)
            row[byte] = place(tree, state, known);
        if (rows.length > byte_automaton/* MAXIMUM_STATES */.SW)
            return undefined;
    }
    const accepting = new Uint8Array(rows.length);
    accepting.set(automaton.accepting);
    return { next: (0,byte_automaton/* joinRows */.U5)(rows), accepting };
}
function leadTrees(cells) {
    const shared = new Map();
    let ids = 0;
    function branch(children) {
        const key = children.map((child) => (typeof child === 'number' ? child : `b${child.id}`)).join();
        const known = shared.get(key);
        if (known !== undefined)
            return known;
        const made = { id: ids, children };
        ids += 1;
        shared.set(key, made);
        return made;
    }
    /** Tree of the `64 ** depth` code points from `from` on. */
    function tree(from, depth, first) {
        const size = CONTINUATIONS ** depth;
        const to = from + size - 1;
        const valid = from >= first && to <= code_points/* LAST_CODE_POINT */.CH && (to < code_points/* FIRST_SURROGATE */.gz || from > code_points/* LAST_SURROGATE */.YZ);
        if (depth === 0)
            return valid ? classOf(from) : NONE;
        const stretch = (0,partition/* stretchAt */.$m)(cells, from);
        const uniform = valid && (cells.starts[stretch + 1] ?? Number.POSITIVE_INFINITY) > to;
        if (uniform)
            return repeated(classOf(from), depth);
        if (to < first || from > code_points/* LAST_CODE_POINT */.CH)
            return repeated(NONE, depth);
        return branch(Array.from({ length: CONTINUATIONS }, (_, at) => tree(from + (at * size) / CONTINUATIONS, depth - 1, first)));
    }
    const classOf = (point) => cells.classes[(0,partition/* stretchAt */.$m)(cells, point)] ?? 0;
    function repeated(cls, depth) {
        if (depth === 0)
            return cls;
        const key = `${cls}^${depth}`;
        const known = shared.get(key);
        if (known !== undefined)
            return known;
        const child = repeated(cls, depth - 1);
        const made = branch(Array.from({ length: CONTINUATIONS }, () => child));
        shared.set(key, made);
        return made;
    }
    return SEQUENCES.flatMap(({ first, lead, leads, rest }) => Array.from({ length: leads }, (_, at) => ({
        byte: lead + at,
        tree: tree(at * CONTINUATIONS ** rest, rest, first),
    })));
}

;// CONCATENATED MODULE: ./build/src/data/pattern/automaton-of.js



/**
 * The JSON Schema `pattern` as an automaton over UTF-8: it accepts exactly the texts that `new RegExp(pattern, 'u')` finds a
 * match in.
 *
 * @returns undefined when the pattern is not regular, is not valid, or needs more than 4,096 states or more than bounded work
 */
function automatonOf(pattern) {
    return bytesOf(pattern, { unicode: true, ignoreCase: false });
}
// RFC 3339, certain cases only: no leap seconds, no day after the 28th of February. What is left out is left to ajv.
const CLOCK = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?';
const ZONE = '(?:[zZ]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)';
const DAY = '\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const SEGMENT = "(?:[a-zA-Z0-9._~!$&'()*+,;=:@-]|%[0-9a-fA-F]{2})";
const LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const CERTIFIED = {
    date: `^${DAY}$`,
    time: `^${CLOCK}${ZONE}$`,
    'date-time': `^${DAY}[tT]${CLOCK}${ZONE}$`,
    // RFC 3986 with an authority, without IP literals and user information.
    uri: `^[a-zA-Z][a-zA-Z0-9+.-]*://[a-zA-Z0-9._~-]+(?::[0-9]+)?(?:/${SEGMENT}*)*(?:\\?(?:${SEGMENT}|[/?])*)?(?:#(?:${SEGMENT}|[/?])*)?$`,
    // "At most 253 characters" would multiply with "at most 63 a label"; names of at most 63 characters keep both.
    hostname: `^(?=.{1,63}$)${LABEL}(?:\\.${LABEL})*\\.?$`,
};
/**
 * An automaton that accepts only texts that ajv-formats (mode full) accepts for the format: all of them where the format is a
 * regular expression there, the usual ones where it is a function. What it refuses can still be valid.
 *
 * @returns undefined when there is none for the format
 */
function automatonOfFormat(name) {
    const certified = Object.hasOwn(CERTIFIED, name) ? CERTIFIED[name] : undefined;
    if (certified !== undefined)
        return automatonOf(certified);
    const format = new Map(Object.entries(formats.fullFormats)).get(name);
    if (!(format instanceof RegExp))
        return undefined;
    return bytesOf(format.source, { unicode: format.unicode, ignoreCase: format.ignoreCase });
}
function bytesOf(source, flags) {
    const compiled = (0,compiled_pattern/* compilePattern */.Eb)(source, flags);
    if (compiled?.automaton === undefined)
        return undefined;
    // Without flag u the atoms see halves of astral characters, which are left out here; to certify less is right, unless it is negated.
    if (!flags.unicode && compiled.program.parts.some((part) => part.negated))
        return undefined;
    return overBytes(compiled.automaton, compiled.cells);
}


/***/ })

};
