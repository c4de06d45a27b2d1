export const id = 4412;
export const ids = [4412];
export const modules = {

/***/ 14412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ajvRegExp: () => (/* binding */ ajvRegExp),
  patternTester: () => (/* binding */ patternTester),
  R: () => (/* binding */ safeRegExp)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/data/pattern/character-set.js
var character_set = __webpack_require__(8753);
// EXTERNAL MODULE: ./build/src/data/pattern/code-points.js
var code_points = __webpack_require__(81436);
;// CONCATENATED MODULE: ./build/src/data/pattern/backtracking.js


const NOTHING = { degree: 0, paths: 1, scans: false };
const SCAN = { degree: 0, paths: 1, scans: true };
const BOUNDLESS = { degree: Number.POSITIVE_INFINITY, paths: Number.POSITIVE_INFINITY, scans: true };
const MAXIMUM_PATHS = 1_000;
/**
 * Whether a backtracking engine could need more than time proportional to the text. Conservative: `false` is certain, `true`
 * is not. For patterns that are no automata: those with backreferences or lookaround.
 */
function canBlowUp({ pattern, flags }) {
    const { degree, paths, scans } = ofAlternatives(pattern.alternatives, undefined, flags);
    if (paths > MAXIMUM_PATHS || degree > 1)
        return true;
    // An engine tries a search again from every character.
    if (!pattern.alternatives.every(isAnchored))
        return degree > 0 || scans;
    return degree === 1 && scans;
}
const isAnchored = ({ elements: [first] }) => first?.type === 'Assertion' && first.kind === 'start';
function ofAlternatives(alternatives, following, flags) {
    const efforts = alternatives.map(({ elements }) => ofElements(elements, following, flags));
    return {
        degree: Math.max(...efforts.map(({ degree }) => degree)),
        paths: efforts.reduce((total, { paths }) => total + paths, 0),
        scans: efforts.some(({ scans }) => scans),
    };
}
function ofElements(elements, following, flags) {
    return elements
        .map((element, at) => ofElement(element, elements[at + 1] ?? following, flags))
        .reduce((all, one) => ({
        degree: all.degree + one.degree,
        paths: all.paths * one.paths,
        scans: all.scans || one.scans,
    }), NOTHING);
}
function ofElement(element, following, flags) {
    switch (element.type) {
        case 'Group':
        case 'CapturingGroup':
            return ofAlternatives(element.alternatives, following, flags);
        case 'Assertion': {
            if (element.kind !== 'lookahead' && element.kind !== 'lookbehind')
                return NOTHING;
            const { degree, paths, scans } = ofAlternatives(element.alternatives, undefined, flags);
            return { degree, paths, scans: scans || degree > 0 };
        }
        case 'Quantifier':
            return ofQuantifier(element, following, flags);
        case 'Backreference':
            return [element.resolved].flat().some(hasEndless) ? SCAN : NOTHING;
        default:
            return NOTHING;
    }
}
function ofQuantifier({ element, min, max }, following, flags) {
    if (max === 0)
        return NOTHING;
    const body = ofElement(element, undefined, flags);
    if (max === 1)
        return { ...body, paths: body.paths + 1 - min };
    if (body.degree > 0 || (body.scans && max > MAXIMUM_PATHS))
        return BOUNDLESS;
    const endless = max === Number.POSITIVE_INFINITY;
    if (isCharacter(element) && following !== undefined && excludes(element, following, flags))
        return endless ? SCAN : NOTHING;
    if (endless)
        return body.paths > 1 || mayBeEmpty(element) ? BOUNDLESS : { degree: 1, paths: 1, scans: false };
    if (body.paths > 1)
        return { ...body, paths: body.paths ** (max + 1) };
    return { ...body, paths: body.scans ? max : max - min + 1 };
}
/** The following element needs a character that the repeated one cannot be, so giving characters back never helps. */
function excludes(repeated, following, flags) {
    const own = (0,character_set/* characterSet */.q)(repeated, flags);
    const next = firstOf(following, flags);
    return own !== undefined && next !== undefined && (0,code_points/* disjoint */.nf)(own, next);
}
/** What an element that is not empty can begin with; undefined when that is not certain. */
function firstOf(element, flags) {
    switch (element.type) {
        case 'Character':
        case 'CharacterSet':
        case 'CharacterClass':
            return (0,character_set/* characterSet */.q)(element, flags);
        case 'Quantifier':
            return element.min > 0 ? firstOf(element.element, flags) : undefined;
        case 'Group':
        case 'CapturingGroup':
            return firstOfAny(element.alternatives, flags);
        case 'Assertion':
            if (element.kind === 'lookahead' && !element.negate)
                return firstOfAny(element.alternatives, flags);
            return element.kind === 'end' ? [] : undefined;
        default:
            return undefined;
    }
}
function firstOfAny(alternatives, flags) {
    const firsts = [];
    for (const { elements } of alternatives) {
        const first = elements[0] === undefined ? undefined : firstOf(elements[0], flags);
        if (first === undefined)
            return undefined;
        firsts.push(first);
    }
    return (0,code_points/* unite */._f)(firsts);
}
const isCharacter = (element) => element.type === 'Character' || element.type === 'CharacterSet' || element.type === 'CharacterClass';
function mayBeEmpty(element) {
    switch (element.type) {
        case 'Character':
        case 'CharacterSet':
        case 'CharacterClass':
            return false;
        case 'Group':
        case 'CapturingGroup':
            return element.alternatives.some(({ elements }) => elements.every(mayBeEmpty));
        case 'Quantifier':
            return element.min === 0 || mayBeEmpty(element.element);
        default:
            return true;
    }
}
function hasEndless(node) {
    switch (node.type) {
        case 'Pattern':
        case 'Group':
        case 'CapturingGroup':
            return node.alternatives.some(hasEndless);
        case 'Alternative':
            return node.elements.some(hasEndless);
        case 'Quantifier':
            return node.max === Number.POSITIVE_INFINITY || hasEndless(node.element);
        case 'Assertion':
            return (node.kind === 'lookahead' || node.kind === 'lookbehind') && node.alternatives.some(hasEndless);
        default:
            return false;
    }
}

// EXTERNAL MODULE: ./build/src/data/pattern/compiled-pattern.js + 2 modules
var compiled_pattern = __webpack_require__(41157);
// EXTERNAL MODULE: ./build/src/data/pattern/nfa.js
var nfa = __webpack_require__(86220);
;// CONCATENATED MODULE: ./build/src/data/pattern/safe-reg-exp.js




/**
 * A matcher for a pattern from a schema, which is not to be trusted: time is at most proportional to the text. Answers as
 * `new RegExp(pattern, flags).test` does.
 *
 * ```ts
 * new Ajv2020({ code: { regExp: ajvRegExp } })
 * ```
 *
 * @throws SyntaxError as `new RegExp` does
 * @throws UserError `schema.pattern` when the time cannot be bounded
 */
function safeRegExp(pattern, flags) {
    // Throws what the engine throws, so that its rules count and not the parser's.
    const native = new RegExp(pattern, flags);
    const test = boundedTester(pattern, flags) ?? ((text) => native.test(text));
    return { test, toString: () => String(native) };
}
/** {@link safeRegExp} with what ajv wants of its option `code.regExp`; the code would only be used for standalone validators. */
const ajvRegExp = Object.assign(safeRegExp, { code: 'safeRegExp' });
/**
 * The same matcher with the flag that JSON Schema patterns have, as a plain function.
 *
 * @throws SyntaxError, UserError `schema.pattern`
 */
function patternTester(pattern) {
    const { test } = safeRegExp(pattern, 'u');
    return test;
}
/** Undefined: the engine of the language itself is safe enough. */
function boundedTester(pattern, flags) {
    const patternFlags = flagsOf(flags);
    const syntax = patternFlags === undefined ? undefined : (0,nfa/* parsePattern */.E)(pattern, patternFlags);
    if (syntax === undefined)
        throw refused(pattern);
    // Automata here see whole code points, which is only right with flag u.
    const compiled = syntax.flags.unicode ? (0,compiled_pattern/* compileSyntax */.Bq)(syntax) : undefined;
    if (compiled?.automaton !== undefined)
        return (0,compiled_pattern/* automatonTester */.Cr)(compiled.automaton, compiled.cells);
    const lazy = compiled === undefined ? undefined : (0,compiled_pattern/* lazyTester */.Ml)(compiled);
    if (lazy !== undefined)
        return lazy;
    if (canBlowUp(syntax))
        throw refused(pattern);
    return undefined;
}
function flagsOf(flags) {
    if (/[^iu]/.test(flags))
        return undefined;
    return { unicode: flags.includes('u'), ignoreCase: flags.includes('i') };
}
const MAXIMUM_SHOWN = 200;
function refused(pattern) {
    const shown = pattern.length > MAXIMUM_SHOWN ? `${pattern.slice(0, MAXIMUM_SHOWN)}…` : pattern;
    return new errors/* UserError */.yo('schema.pattern', `The pattern ${JSON.stringify(shown)} could keep the check busy for hours on some texts.`, {
        hint: 'Write it without backreferences, with lookahead only right after a leading ^, and with small repetition counts. Lengths, an enum, or a second pattern under allOf often say the same.',
    });
}


/***/ })

};
