export const id = 7485;
export const ids = [7485];
export const modules = {

/***/ 87485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  generalJudge: () => (/* binding */ generalJudge)
});

// EXTERNAL MODULE: ./build/src/data/row-problem.js
var row_problem = __webpack_require__(76516);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/index.js
var dist = __webpack_require__(82815);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/data/schema-parts.js
var schema_parts = __webpack_require__(33712);
;// CONCATENATED MODULE: ./build/src/data/schema-compiler.js




/** Key of the whole schema, for references to parts of it. */
const ROOT = 'trainyard:row';
/**
 * Makes functions of a schema and its parts.
 * @param isKnown it was compiled before, in another thread, so nothing about it is checked again
 * @throws UserError `schema.invalid`, `schema.pattern` and `schema.unsupported`
 */
async function compiler(schema, text, file, isKnown) {
    const described = withoutDialect(schema, file);
    const patterns = await guardedPatterns(schema, text, file, isKnown);
    const ajv = new _2020.Ajv2020({
        allErrors: true,
        ownProperties: true,
        strictTypes: false,
        strictTuples: false,
        strictRequired: false,
        // Compiling the dialect's own schema would take ten times as long as the rest; it was done when this was built.
        meta: false,
        validateSchema: false,
        // V8 does better what ajv would do to its own code, and compiling takes a third of the time.
        code: { optimize: false, ...(patterns === undefined ? {} : { regExp: patterns }) },
    });
    ajv.addKeyword('x-trainyard');
    dist["default"](ajv);
    ajv.addSchema(described, ROOT);
    const validate = () => {
        const whole = ajv.getSchema(ROOT);
        if (whole === undefined)
            throw new Error(`${file} was added but cannot be found.`);
        return whole;
    };
    if (!isKnown)
        await checkSchema(described, validate, file);
    return { validate, compile: (part) => ajv.compile(part) };
}
/** By the dialect's own schema, and by what ajv refuses to compile. */
async function checkSchema(described, compileWhole, file) {
    const { validateJsonSchema } = await __webpack_require__.e(/* import() */ 1917).then(__webpack_require__.bind(__webpack_require__, 11917));
    try {
        if (!validateJsonSchema(described)) {
            const [first] = validateJsonSchema.errors ?? [];
            throw new Error(`${first?.instancePath ?? ''} ${first?.message ?? 'is wrong'}`.trim());
        }
        compileWhole();
    }
    catch (error) {
        throw new errors/* UserError */.yo('schema.invalid', `${file} is not a usable JSON Schema: ${(0,errors/* messageOf */.bD)(error)}`, {
            file,
            hint: 'Only local references (#/…) and the keywords of JSON Schema 2020-12 are allowed.',
            cause: error,
        });
    }
}
/** Nobody's pattern may hang the job. Loaded only for schemas that could have one. */
async function guardedPatterns(schema, text, file, isKnown) {
    // Written anew, because in the file a letter of a keyword may be an escape.
    if (!/"(pattern|patternProperties|url)"/.test(JSON.stringify(schema)))
        return undefined;
    if (!isKnown)
        (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1895), __webpack_require__.e(1157), __webpack_require__.e(5571)]).then(__webpack_require__.bind(__webpack_require__, 95571))).checkPatterns(text, file);
    const { ajvRegExp } = await Promise.all(/* import() */[__webpack_require__.e(1895), __webpack_require__.e(1157), __webpack_require__.e(4412)]).then(__webpack_require__.bind(__webpack_require__, 14412));
    return ajvRegExp;
}
/** Any other dialect would be read wrongly. */
function withoutDialect(schema, file) {
    const { $schema: dialect, ...rest } = schema;
    if ((0,schema_parts/* isRowDialect */.Z9)(dialect))
        return rest;
    throw new errors/* UserError */.yo('schema.unsupported', `${file} is written in the dialect ${String(dialect).slice(0, 200)}.`, {
        file,
        hint: 'Use https://json-schema.org/draft/2020-12/schema.',
    });
}

;// CONCATENATED MODULE: ./build/src/data/row-rules.js


const COLUMN_KEYWORDS = ['type', 'properties', 'required', 'additionalProperties'];
const SILENT_KEYWORDS = [
    '$schema',
    '$id',
    '$comment',
    '$defs',
    'definitions',
    'title',
    'description',
    'default',
    'examples',
    'x-trainyard',
];
const DEFINITIONS = ['$defs', 'definitions'];
/** The rules of a schema that look at more than one column; undefined when there are none. */
function rowRulesOf(schema, compile) {
    const { additionalProperties = true, type = 'object' } = schema;
    const rules = Object.keys(schema).filter((key) => !COLUMN_KEYWORDS.includes(key) && !SILENT_KEYWORDS.includes(key));
    const columnwise = typeof additionalProperties === 'boolean' && type === 'object';
    if (columnwise && rules.length === 0)
        return undefined;
    const columns = columnwise ? columnsOf(pick(schema, rules), schema, schema_parts/* MAXIMUM_SCHEMA_DEPTH */.De) : undefined;
    const holds = compile(columns === undefined ? { $ref: `${ROOT}#` } : pick(schema, [...rules, ...DEFINITIONS]));
    return { columns: columns === undefined ? undefined : [...columns], holds: (row) => holds(row) };
}
const pick = (schema, keys) => Object.fromEntries(keys.flatMap((key) => (key in schema ? [[key, schema[key]]] : [])));
/** Columns that a schema of whole rows speaks of; undefined when it can depend on any. */
function columnsOf(rule, root, depth) {
    if (typeof rule === 'boolean')
        return new Set();
    if (!(0,schema_parts/* isObject */.Gv)(rule) || depth === 0)
        return undefined;
    const found = new Set();
    const parts = [];
    for (const [keyword, value] of Object.entries(rule)) {
        if (keyword === 'properties' && (0,schema_parts/* isObject */.Gv)(value))
            parts.push(new Set(Object.keys(value)));
        else if (keyword === 'required')
            parts.push(new Set((0,schema_parts/* strings */.P$)(value)));
        else if (keyword === 'dependentRequired' && (0,schema_parts/* isObject */.Gv)(value))
            parts.push(new Set([...Object.keys(value), ...Object.values(value).flatMap(schema_parts/* strings */.P$)]));
        else if (keyword === 'dependentSchemas' && (0,schema_parts/* isObject */.Gv)(value))
            parts.push(new Set(Object.keys(value)), ...Object.values(value).map((one) => columnsOf(one, root, depth - 1)));
        else if (['allOf', 'anyOf', 'oneOf'].includes(keyword) && Array.isArray(value))
            parts.push(...value.map((one) => columnsOf(one, root, depth - 1)));
        else if (['not', 'if', 'then', 'else'].includes(keyword))
            parts.push(columnsOf(value, root, depth - 1));
        else if (keyword === '$ref' && DEFINITIONS.some((name) => String(value).startsWith(`#/${name}/`)))
            parts.push(columnsOf((0,schema_parts/* resolve */.hd)(String(value), root), root, depth - 1));
        else if (keyword !== 'type' && !SILENT_KEYWORDS.includes(keyword))
            return undefined;
    }
    for (const part of parts) {
        if (part === undefined)
            return undefined;
        for (const column of part)
            found.add(column);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/data/general-judge.js



/**
 * The judge of any schema, by ajv.
 *
 * @param isKnown it was compiled before, in another thread, so nothing about it is checked again
 * @throws UserError `schema.invalid`, `schema.pattern` or `schema.unsupported`
 */
async function generalJudge(schema, text, file, isKnown) {
    const { validate, compile } = await compiler(schema, text, file, isKnown);
    let whole;
    const values = new Map();
    return {
        check(row) {
            whole ??= validate();
            return whole(row) ? NOTHING : (whole.errors ?? []).flatMap((error) => (0,row_problem/* describe */.q0)(error, (0,row_problem/* columnOf */.uV)(error)) ?? []);
        },
        checkValue(column, value) {
            const known = values.get(column) ?? compile({ $ref: `${ROOT}#/properties/${pointerStep(column)}` });
            values.set(column, known);
            return known(value) ? NOTHING : (known.errors ?? []).flatMap((error) => (0,row_problem/* describe */.q0)(error, column) ?? []);
        },
        rowRules: rowRulesOf(schema, compile),
    };
}
/** Most rows and values fit, and there can be millions of them. */
const NOTHING = [];
const pointerStep = (name) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));


/***/ })

};
