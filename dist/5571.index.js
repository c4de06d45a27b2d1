export const id = 5571;
export const ids = [5571,4412];
export const modules = {

/***/ 95571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkPatterns: () => (/* binding */ checkPatterns)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _schema_diff_schema_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47243);
/* harmony import */ var _safe_reg_exp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14412);



/** Keywords whose value maps names to schemas. */
const MAPS = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'];
/** Keywords whose value is data, whatever it looks like. */
const DATA = ['const', 'enum', 'default', 'examples'];
const MAXIMUM_DEPTH = 64;
/**
 * Checks that every pattern of a schema file can be matched in bounded time, and every format, so that the reader gets the line.
 *
 * @throws UserError `schema.pattern`, or UserErrors with all of them
 */
function checkPatterns(text, file) {
    // Only a schema with a mistake is parsed again, with the places of everything in it.
    const parsed = JSON.parse(text);
    if (!(0,_schema_diff_schema_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(parsed) || problemsIn(parsed, []).length === 0)
        return;
    const document = (0,_schema_diff_schema_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSchemaDocument */ .Qs)(text, file);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(problemsIn(document.root, []).map(({ problem: { message, hint }, path }) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('schema.pattern', `${file}: ${message}`, { file, line: document.lineOf(path), hint })));
}
function problemsIn(schema, path) {
    if (path.length > MAXIMUM_DEPTH)
        return [];
    return Object.entries(schema).flatMap(([key, value]) => {
        const here = [...path, key];
        if (key === 'format' && value === SLOW_FORMAT)
            return [{ problem: slowFormat(), path: here }];
        if (key === 'pattern' && typeof value === 'string')
            return patternPlace(value, here);
        if (DATA.includes(key) || typeof value !== 'object' || value === null)
            return [];
        if (Array.isArray(value))
            return value.flatMap((item, at) => ((0,_schema_diff_schema_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item) ? problemsIn(item, [...here, at]) : []));
        if (!(0,_schema_diff_schema_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
            return [];
        if (!MAPS.includes(key))
            return problemsIn(value, here);
        return Object.entries(value).flatMap(([name, inner]) => [
            ...(key === 'patternProperties' ? patternPlace(name, [...here, name]) : []),
            ...((0,_schema_diff_schema_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(inner) ? problemsIn(inner, [...here, name]) : []),
        ]);
    });
}
function patternPlace(pattern, path) {
    try {
        (0,_safe_reg_exp_js__WEBPACK_IMPORTED_MODULE_2__/* .safeRegExp */ .R)(pattern, 'u');
        return [];
    }
    catch (error) {
        const hint = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? error.hint : 'A pattern is a regular expression of ECMA 262 with flag u.';
        return [{ problem: { message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), hint }, path }];
    }
}
/** The only regular expression of ajv-formats (3.0.1, mode full) that needs more than linear time. */
const SLOW_FORMAT = 'url';
const slowFormat = () => ({
    message: 'The format "url" could keep the check busy for hours on some texts.',
    hint: 'Use the format "uri".',
});


/***/ }),

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


/***/ }),

/***/ 47243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   P$: () => (/* binding */ strings),
/* harmony export */   Qs: () => (/* binding */ parseSchemaDocument),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   sX: () => (/* binding */ resolveReference)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


/** @throws UserError `schema.syntax` */
function parseSchemaDocument(text, file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    // JSON is YAML, and this parser tells positions.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { lineCounter: lines, uniqueKeys: true });
    const root = parseJson(text, file);
    const lineAt = (node) => {
        const start = node?.range?.[0];
        return start === undefined ? undefined : lines.linePos(start).line;
    };
    return {
        root,
        lineOf(path) {
            let node = document.contents;
            let line = lineAt(node) ?? 1;
            for (const step of path) {
                if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
                    const pair = node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === step);
                    if (pair === undefined)
                        return line;
                    line = lineAt(pair.key) ?? line;
                    node = pair.value;
                }
                else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof step === 'number' && node.items[step] !== undefined) {
                    node = node.items[step];
                    line = lineAt(node) ?? line;
                }
                else
                    return line;
            }
            return line;
        },
    };
}
function parseJson(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('schema.syntax', `${file} is not valid JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, {
            file,
            hint: 'A row schema is a JSON file (JSON Schema 2020-12).',
            cause: error,
        });
    }
    if (isObject(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('schema.syntax', `${file} must hold one JSON object.`, { file, line: 1 });
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The own property, if it is an object. */
function objectAt(parent, key) {
    const value = Object.hasOwn(parent, key) ? parent[key] : undefined;
    return isObject(value) ? value : undefined;
}
const strings = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
const MAXIMUM_STEPS = 64;
/** What a local reference (`#/…`) points at, and where; undefined when there is nothing or it is not local. */
function resolveReference(reference, root) {
    if (typeof reference !== 'string' || !/^#(?:\/|$)/.test(reference))
        return undefined;
    const path = reference.split('/').slice(1).map(unescapeStep);
    let node = root;
    if (path.length > MAXIMUM_STEPS)
        return undefined;
    for (const step of path) {
        if (Array.isArray(node))
            node = node[Number(step)];
        else
            node = isObject(node) && Object.hasOwn(node, step) ? node[step] : undefined;
    }
    return isObject(node) ? { schema: node, path } : undefined;
}
function unescapeStep(step) {
    try {
        return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    }
    catch {
        return step;
    }
}


/***/ })

};
