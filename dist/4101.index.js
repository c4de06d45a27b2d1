export const id = 4101;
export const ids = [4101];
export const modules = {

/***/ 24101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proposeSchema: () => (/* binding */ proposeSchema)
});

// EXTERNAL MODULE: ./build/src/data/infer/column-observer.js + 1 modules
var column_observer = __webpack_require__(9708);
// EXTERNAL MODULE: ./build/src/data/profile/number-text.js
var number_text = __webpack_require__(54327);
// EXTERNAL MODULE: ./build/src/data/profile/statistics.js
var statistics = __webpack_require__(94165);
;// CONCATENATED MODULE: ./build/src/data/infer/round-outward.js
/** The nearest number with one significant digit that is at least as large; undefined beyond the doubles. */
function roundUp(value) {
    // The shortest decimal form, whose digits can be rounded without any error.
    const [mantissa, power] = value.toExponential().split('e');
    const result = Number(`${Math.ceil(Number(mantissa))}e${power}`);
    // Not -0: JSON cannot tell it apart.
    return Number.isFinite(result) ? result + 0 : undefined;
}
/** The nearest number with one significant digit that is at most as large; undefined beyond the doubles. */
function roundDown(value) {
    const up = roundUp(-value);
    return up === undefined ? undefined : 0 - up;
}

;// CONCATENATED MODULE: ./build/src/data/infer/infer-column.js



/** Values that say enough about a column to limit more than its type. */
const ENOUGH_VALUES = 100;
/** Categories that make a readable list, and how often each occurs on average. */
const MOST_CATEGORIES = 20;
const CATEGORY_VALUES = 5;
const LONGEST_CATEGORY = 60;
/** Growth that a limit leaves room for. */
const ROOM = 2;
const SHORTEST_LIMIT = 10;
/** Share of different values from which a column of whole numbers counts as an identifier. */
const IDENTIFIER_SHARE = 0.9;
/** What every value so far has in common, put loosely: new data should only break it when it is really different. */
function inferColumn(seen) {
    return { description: observed(seen), ...valueSchema(seen) };
}
function valueSchema(seen) {
    const types = typesOf(seen);
    if (types.length === 0)
        return {};
    const nullable = isNullable(seen);
    const [only, another] = types;
    const all = nullable ? [...types, 'null'] : types;
    return {
        type: all.length === 1 ? only : all,
        ...(another === undefined ? limits(only, seen, nullable) : {}),
    };
}
/** Some value was null or absent. */
const hasNulls = ({ kinds, profile }) => kinds.nulls > 0 || (profile?.nulls ?? 0) > 0;
const isNullable = (seen) => hasNulls(seen) || seen.declared?.nullable === true;
const TYPES = {
    integer: 'integer',
    number: 'number',
    'not-finite': 'number',
    'long-integer': 'string',
    boolean: 'boolean',
    date: 'string',
    'date-time': 'string',
    time: 'string',
    uuid: 'string',
    email: 'string',
    text: 'string',
    object: 'object',
    array: 'array',
};
const NUMERIC = new Set(['integer', 'number', 'long-integer']);
/**
 * JSON Schema types of the values that are not null; none when they have no type that JSON knows. A cell is always a text, so cells of several types
 * are texts.
 */
function typesOf(seen) {
    const kinds = kindsOf(seen);
    if (kinds.has('not-finite'))
        return [];
    const hasFractions = kinds.has('number');
    const typeOf = (kind) => (hasFractions && NUMERIC.has(kind) ? 'number' : TYPES[kind]);
    const found = new Set(Array.from(kinds, typeOf));
    return seen.source === 'cells' && found.size > 1 ? ['string'] : [...found].sort();
}
/** Those that were seen and those that were declared: more can come of these. A declared text can be a date all the same. */
function kindsOf({ kinds: { counts }, declared }) {
    const seen = [...counts.keys()];
    const more = [...(declared?.kinds ?? [])].filter((kind) => kind !== 'text' || seen.length === 0);
    return new Set([...seen, ...more]);
}
function limits(type, seen, nullable) {
    switch (type) {
        case 'integer':
        case 'number':
            return numberLimits(type, seen);
        case 'string':
            return textLimits(seen, nullable);
        case 'array':
            return elementLimits(seen);
        default:
            return {};
    }
}
const valuesSeen = ({ counts }) => [...counts.values()].reduce((sum, count) => sum + count, 0);
function numberLimits(type, seen) {
    const range = rangeOf(seen);
    if (range === undefined || valuesSeen(seen.kinds) < ENOUGH_VALUES)
        return {};
    const { min, max } = range;
    if (type === 'integer' && isBinary(seen.profile))
        return { enum: isNullable(seen) ? [0, 1, null] : [0, 1] };
    if (type === 'number' && min >= 0 && max <= 1)
        return { minimum: 0, maximum: 1 };
    const room = Math.max(max - min, Math.abs(max), Math.abs(min));
    const minimum = min >= 0 ? 0 : roundDown(min - room);
    const maximum = type === 'integer' && isIdentifier(seen.profile) ? undefined : roundUp(max + room);
    return {
        ...(minimum === undefined ? {} : { minimum }),
        ...(maximum === undefined || max <= 0 ? {} : { maximum }),
    };
}
function elementLimits({ kinds, source, declared }) {
    const { elements = NO_KINDS } = kinds;
    const items = valueSchema({
        kinds: elements,
        profile: undefined,
        source,
        declared: declared?.elements && { ...declared.elements, elements: undefined, everywhere: true, words: '' },
    });
    return 'type' in items ? { items } : {};
}
const NO_KINDS = {
    nulls: 0,
    counts: new Map(),
    numbers: undefined,
    lengths: undefined,
    elements: undefined,
};
function rangeOf({ kinds, profile }) {
    const other = profile?.unit === 'number' ? profile.numbers : undefined;
    if (kinds.numbers === undefined || other === undefined)
        return kinds.numbers;
    return { min: Math.min(kinds.numbers.min, other.min), max: Math.max(kinds.numbers.max, other.max) };
}
function isBinary(profile) {
    if (profile?.values.kind !== 'exact')
        return false;
    const numbers = new Set(Array.from(profile.values.counts.keys(), Number));
    return numbers.size === 2 && numbers.has(0) && numbers.has(1);
}
const isIdentifier = (profile) => profile !== undefined && (0,statistics/* distinct */.dM)(profile) > IDENTIFIER_SHARE * (profile.rows - profile.nulls);
function textLimits(seen, nullable) {
    const { kinds, profile } = seen;
    const [format, another] = kindsOf(seen);
    if (format !== undefined && format in FORMATS && another === undefined)
        return { format };
    if (valuesSeen(kinds) < ENOUGH_VALUES)
        return {};
    const categories = categoriesOf(profile);
    if (categories !== undefined)
        return { enum: nullable ? [...categories, null] : categories };
    const shortest = Math.min(kinds.lengths?.min ?? 0, profile?.lengths?.min ?? Number.POSITIVE_INFINITY);
    const longest = Math.max(kinds.lengths?.max ?? 0, profile?.lengths?.max ?? 0);
    return {
        ...(shortest > 0 ? { minLength: 1 } : {}),
        maxLength: Math.max(SHORTEST_LIMIT, roundUp(ROOM * longest) ?? 0),
    };
}
const FORMATS = { date: true, 'date-time': true, time: true, uuid: true, email: true };
/** Undefined when there are too many values, or too few of each, to take them for all that can come. */
function categoriesOf(profile) {
    // Dates and moments that are counted as numbers need not be written like these.
    if (profile?.values.kind !== 'exact' || profile.unit !== 'number')
        return undefined;
    const values = [...profile.values.counts.keys()].sort();
    const count = profile.rows - profile.nulls;
    const listable = (value) => 
    // In a profile U+FFFD may stand for half a surrogate pair, which is not the same text.
    value.length <= LONGEST_CATEGORY && !value.includes('\ufffd') && !/\p{Cc}/u.test(value);
    const enough = count >= Math.max(ENOUGH_VALUES, CATEGORY_VALUES * values.length);
    return values.length > 1 && values.length <= MOST_CATEGORIES && enough && values.every(listable) ? values : undefined;
}
/** The facts behind the proposal, for whoever reviews it. */
function observed(seen) {
    const { kinds, profile } = seen;
    const values = valuesSeen(kinds);
    const nulls = Math.max(kinds.nulls, profile?.nulls ?? 0);
    const range = rangeOf(seen);
    const lengths = kinds.lengths;
    const parts = [
        `${(0,number_text/* numberText */.$)(values)} ${values === 1 ? 'value' : 'values'}`,
        ...(nulls === 0 ? [] : [`${(0,number_text/* numberText */.$)(nulls)} ${nulls === 1 ? 'null' : 'nulls'}`]),
        ...(profile === undefined || values === 0
            ? []
            : [`${profile.values.kind === 'exact' ? '' : 'about '}${(0,number_text/* numberText */.$)((0,statistics/* distinct */.dM)(profile))} different`]),
        ...(range === undefined || typesOf(seen).includes('string') ? [] : [fromTo(range)]),
        ...(lengths === undefined || !typesOf(seen).includes('string') ? [] : [`${fromTo(lengths)} characters`]),
    ];
    const odd = kinds.counts.get('not-finite') ?? 0;
    return [
        `Observed: ${parts.join(', ')}.`,
        ...(odd === 0
            ? []
            : [`${(0,number_text/* numberText */.$)(odd)} of them NaN or infinite, which are no JSON numbers: so any type is allowed.`]),
        ...(seen.declared === undefined ? [] : [`Declared: ${seen.declared.words}.`]),
    ].join(' ');
}
const fromTo = ({ min, max }) => min === max ? (0,number_text/* numberText */.$)(min) : `${(0,number_text/* numberText */.$)(min)}…${(0,number_text/* numberText */.$)(max)}`;

;// CONCATENATED MODULE: ./build/src/data/infer/infer-schema.js



/**
 * Proposes a row schema (JSON Schema 2020-12) that all observed rows satisfy. Conservative: it says what is almost surely meant, loosely, and leaves the rest
 * to whoever reviews it.
 * @param columns in file order
 */
function inferSchema(profile, columns) {
    const profiles = new Map(profile.columns.map((column) => [column.name, column]));
    const seen = new Map(columns.map(({ name, ...column }) => [name, { ...column, profile: profiles.get(name) }]));
    // ajv passes over the first name, and cannot make a reference of half a surrogate pair.
    const describable = [...seen].filter(([name]) => name !== '__proto__' && name.isWellFormed());
    const schema = {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        description: `Proposed from ${(0,number_text/* numberText */.$)(profile.rows)} rows. Review it: it holds what the data has in common, not what it should be.`,
        type: 'object',
        required: describable.filter(([, column]) => isRequired(column)).map(([name]) => name),
        ...(describable.length === seen.size ? { additionalProperties: false } : {}),
        properties: Object.fromEntries(describable.map(([name, column]) => [name, inferColumn(column)])),
        ...extension(profile.rows, describable),
    };
    return { schema, text: `${JSON.stringify(schema, null, 2)}\n` };
}
/** A column with a declared type is there also where its values are null. */
const isRequired = (column) => typesOf(column).length > 0 && (column.declared?.everywhere ?? !isNullable(column));
const MOST_UNIQUE_CHECKS = 16;
const LONGEST_KEY = 64;
/** What `column` of a check may be. */
const LONGEST_NAME = 256;
/** Checks of the whole data set that are worth having: keys, and a row count that warns when half of the data is gone. */
function extension(rows, columns) {
    if (rows < ENOUGH_VALUES)
        return {};
    const keys = columns.filter(([name, column]) => isName(name) && isKey(column, rows));
    return {
        'x-trainyard': {
            checks: [
                { check: 'row-count', min: roundDown(rows / 2) ?? 0, severity: 'warn' },
                ...keys.slice(0, MOST_UNIQUE_CHECKS).map(([name]) => ({ check: 'unique', columns: [name] })),
            ],
        },
    };
}
const isName = (name) => name !== '' && [...name].length <= LONGEST_NAME;
function isKey(column, rows) {
    const { kinds, profile } = column;
    const [type, another] = typesOf(column);
    if (another !== undefined || hasNulls(column))
        return false;
    if (type !== 'integer' && !(type === 'string' && (kinds.lengths?.max ?? 0) <= LONGEST_KEY))
        return false;
    return profile?.values.kind === 'exact' && profile.rows === rows && profile.values.counts.size === rows;
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/actions/validate/read-data.js
var read_data = __webpack_require__(65088);
;// CONCATENATED MODULE: ./build/actions/validate/infer.js




/** Proposes a row schema for data that has none, from all of its rows. */
async function proposeSchema({ names, dataset }, place, profile, { engine, clock, log }) {
    const none = (reason) => ({ kind: 'none', note: `No schema is proposed: ${reason}` });
    log.info(`Proposing a schema for ${dataset.path} …`);
    try {
        const onProgress = (0,read_data/* progressLog */.m)(`Schema for ${dataset.path}`, { clock, log });
        const columns = await engine.observe({ ...place, onProgress });
        if (columns.length > column_observer/* MOST_COLUMNS */.Y)
            return none(`it has more than ${column_observer/* MOST_COLUMNS */.Y} columns.`);
        if (columns.length === 0)
            return none('the data has no rows.');
        const { text } = inferSchema(profile, columns);
        return { kind: 'proposed', name: names[0] ?? dataset.name, path: dataset.path, text };
    }
    catch (error) {
        // What is wrong with the data is a finding already.
        if (error instanceof errors/* UserError */.yo)
            return none((0,errors/* messageOf */.bD)(error));
        throw error;
    }
}


/***/ }),

/***/ 9708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ MOST_COLUMNS),
  D: () => (/* binding */ columnObserver)
});

// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/formats.js
var formats = __webpack_require__(10779);
// EXTERNAL MODULE: ./build/src/data/coerce.js
var coerce = __webpack_require__(76802);
;// CONCATENATED MODULE: ./build/src/data/infer/kind-counter.js


/** Finds out what the values of one column are, in constant memory. */
function kindCounter(source) {
    return counterOf(source, 1);
}
/** @param depth levels of lists whose elements are looked at */
function counterOf(source, depth) {
    const counts = new Map();
    let nulls = 0;
    let numbers;
    let lengths;
    let elements;
    return {
        observe(value, times = 1) {
            if (value === null || value === undefined) {
                nulls += times;
                return;
            }
            // One text that is nothing else decides what its column's texts are: the others need no look.
            const isText = typeof value === 'string' && counts.has('text');
            const { kind, number } = isText
                ? TEXT
                : source === 'cells'
                    ? kindOfCell(String(value))
                    : kindOfJson(value);
            counts.set(kind, (counts.get(kind) ?? 0) + times);
            if (number !== undefined)
                numbers = extended(numbers, number);
            if (typeof value === 'string')
                lengths = extended(lengths, [...value].length);
            if (depth > 0 && Array.isArray(value) && value.length > 0) {
                elements ??= counterOf(source, depth - 1);
                for (const element of value)
                    elements.observe(element, times);
            }
        },
        kinds: () => ({ nulls, counts: new Map(counts), numbers, lengths, elements: elements?.kinds() }),
    };
}
const extended = (range, value) => ({
    min: Math.min(range?.min ?? value, value),
    max: Math.max(range?.max ?? value, value),
});
const TEXT = { kind: 'text' };
const INTEGER = new Set(['integer']);
const NUMBER = new Set(['number']);
const BOOLEAN = new Set(['boolean']);
const WHOLE = /^-?[0-9]+(\.0+)?$/;
/** By the same rules that later check the cells. */
function kindOfCell(text) {
    const integer = (0,coerce/* coerce */.au)(text, INTEGER);
    if (typeof integer === 'number')
        return { kind: 'integer', number: integer };
    const number = (0,coerce/* coerce */.au)(text, NUMBER);
    if (typeof number === 'number')
        return { kind: WHOLE.test(text) ? 'long-integer' : 'number', number };
    return { kind: typeof (0,coerce/* coerce */.au)(text, BOOLEAN) === 'boolean' ? 'boolean' : kindOfText(text) };
}
function kindOfJson(value) {
    switch (typeof value) {
        case 'number':
            if (!Number.isFinite(value))
                return { kind: 'not-finite' };
            return { kind: Number.isInteger(value) ? 'integer' : 'number', number: value };
        case 'boolean':
            return { kind: 'boolean' };
        case 'object':
            return { kind: Array.isArray(value) ? 'array' : 'object' };
        default:
            return { kind: kindOfText(String(value)) };
    }
}
/** Formats that are recognised, and the length (in UTF-16 units) beyond which a text is not even tried. */
const FORMATS = { date: 10, time: 64, 'date-time': 64, uuid: 45, email: 254 };
const FORMAT_NAMES = Object.keys(FORMATS);
const kindOfText = (text) => FORMAT_NAMES.find((format) => text.length <= FORMATS[format] && fits(text, format)) ?? 'text';
/** By the definitions that the reference engine uses. */
function fits(text, format) {
    const definition = formats.fullFormats[format];
    return definition instanceof RegExp ? definition.test(text) : isValidator(definition) && definition.validate(text);
}
const isValidator = (definition) => typeof definition === 'object' &&
    definition !== null &&
    'validate' in definition &&
    typeof definition.validate === 'function';

;// CONCATENATED MODULE: ./build/src/data/infer/column-observer.js

/** Rows of JSON can have any names. */
const MOST_COLUMNS = 10_000;
function columnObserver() {
    const columns = new Map();
    const columnOf = (name, source) => {
        const column = columns.get(name) ?? { source, counter: kindCounter(source), declarations: [] };
        if (columns.size <= MOST_COLUMNS)
            columns.set(name, column);
        return column;
    };
    return {
        observe: (column, value, source, times) => columnOf(column, source).counter.observe(value, times),
        declare: (column, declaration) => columnOf(column, 'json').declarations.push(declaration),
        columns: (files) => [...columns].map(([name, { source, counter, declarations }]) => ({
            name,
            source,
            kinds: counter.kinds(),
            declared: together(declarations, files),
        })),
    };
}
function together(declarations, files) {
    if (declarations.length === 0)
        return undefined;
    const elements = declarations.flatMap((one) => one.elements ?? []);
    return {
        kinds: new Set(declarations.flatMap(({ kind }) => kind ?? [])),
        nullable: declarations.some(({ nullable }) => nullable),
        elements: elements.length === 0
            ? undefined
            : {
                kinds: new Set(elements.flatMap(({ kinds }) => [...kinds])),
                nullable: elements.some(({ nullable }) => nullable),
            },
        everywhere: declarations.length === files,
        words: [...new Set(declarations.map(({ words }) => words))].join(' or '),
    };
}


/***/ })

};
