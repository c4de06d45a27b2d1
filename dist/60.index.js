export const id = 60;
export const ids = [60];
export const modules = {

/***/ 36060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dataEngine: () => (/* binding */ dataEngine)
});

// EXTERNAL MODULE: ./build/src/data/checks/row-order.js
var row_order = __webpack_require__(50339);
// EXTERNAL MODULE: ./build/src/data/profile/merge.js
var merge = __webpack_require__(70348);
// EXTERNAL MODULE: ./build/src/data/violations.js
var violations = __webpack_require__(87012);
;// CONCATENATED MODULE: ./build/src/data/engine/merge-parts.js


/** Groups of neighbouring parts, in order, as one pass over both gives them. @param place of the second */
function mergeGroups(before, part, place) {
    const merged = new Map(before.map((group) => [keyOf(group), group]));
    for (const group of part) {
        const moved = group.samples.map((sample) => ({
            ...sample,
            row: sample.row === undefined ? undefined : sample.row + place.rows,
            line: sample.line === undefined ? undefined : sample.line + place.lines,
        }));
        const known = merged.get(keyOf(group));
        merged.set(keyOf(group), known === undefined
            ? { ...group, samples: moved }
            : {
                ...known,
                count: known.count + group.count,
                samples: [...known.samples, ...moved].slice(0, violations/* MAXIMUM_SAMPLES */.l),
            });
    }
    return [...merged.values()];
}
const keyOf = ({ rule, column }) => `${rule}\n${column ?? ''}`;
/** In the order of the first place, columns in file order: the same whichever way the rows were looked at. */
function sortGroups(groups, columns) {
    const place = ({ column }) => (column === undefined ? -1 : columns.indexOf(column));
    const row = ({ samples: [first] }) => first?.row ?? 0;
    return groups.toSorted((a, b) => row(a) - row(b) || place(a) - place(b) || byText(a.rule, b.rule) || byText(a.column ?? '', b.column ?? ''));
}
const mergeProfiles = (a, b) => a === undefined || b === undefined ? (a ?? b) : (0,merge/* mergeTables */.KP)(a, b);
const byText = (a, b) => (a < b ? -1 : Number(a > b));

// EXTERNAL MODULE: ./build/src/data/engine/range-counter.js
var range_counter = __webpack_require__(39073);
;// CONCATENATED MODULE: ./build/src/data/engine/merge-files.js



const NO_RANGE = { count: 0, samples: [] };
const NO_ORDER = { first: undefined, last: undefined, breaches: 0, samples: [] };
/** @param files in order */
function mergeFiles(files) {
    const ranges = new Map();
    const orders = new Map();
    let rows = 0;
    let profile;
    for (const { findings, read } of files) {
        for (const { firstRow, observed } of read?.parts.observed ?? []) {
            read?.plan.ranges.forEach(({ id }, index) => {
                ranges.set(id, (0,range_counter/* mergeRanges */.$)(ranges.get(id) ?? NO_RANGE, observed.ranges[index] ?? NO_RANGE, rows + firstRow));
            });
            read?.plan.orders.forEach((rule, index) => {
                orders.set(rule.id, (0,row_order/* mergeOrder */.l)(orders.get(rule.id) ?? NO_ORDER, observed.orders[index] ?? NO_ORDER, rule, rows + firstRow));
            });
        }
        profile = mergeProfiles(profile, read?.parts.profile);
        rows += findings.rows;
    }
    return { rows, columns: [...new Set(files.flatMap(({ columns }) => columns))], profile, ranges, orders };
}

// EXTERNAL MODULE: ./build/src/data/keys/key-store.js
var key_store = __webpack_require__(60108);
// EXTERNAL MODULE: ./build/src/data/row-schema.js + 5 modules
var row_schema = __webpack_require__(56641);
// EXTERNAL MODULE: ./build/src/adapters/byte-sources.js
var byte_sources = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/src/data/pointer.js
var data_pointer = __webpack_require__(48347);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/data/reader.js
var reader = __webpack_require__(99191);
;// CONCATENATED MODULE: ./build/src/data/engine/check-parts.js


/** Neighbouring ranges of about equal size. @param from where the first row begins @param least bytes worth a range of their own */
function rangesOf(from, to, wanted, least) {
    const number = Math.max(1, Math.min(wanted, Math.floor((to - from) / least)));
    const edge = (index) => from + Math.floor(((to - from) * index) / number);
    return Array.from({ length: number }, (_, index) => ({
        from: edge(index),
        to: index === number - 1 ? Number.POSITIVE_INFINITY : edge(index + 1),
        exact: index === 0,
    }));
}
/**
 * Checks all ranges at once and puts the parts together. A part that began at the wrong place, because it took the inside of a quoted
 * cell for rows, is checked again from where the one before it ended.
 *
 * @param lines before the first row
 * @param run checks one range; may queue
 */
async function checkParts(ranges, lines, run) {
    const running = ranges.map((range) => run(range));
    // Awaited in order below; a failure of a later one must not count as unhandled meanwhile.
    for (const part of running)
        part.catch(() => undefined);
    let findings = {
        rows: 0,
        groups: [],
        profile: undefined,
        observed: [],
        checkpoints: [],
        cutShort: false,
    };
    let place = { rows: 0, lines };
    let end = ranges[0]?.from ?? 0;
    for (const [index, range] of ranges.entries()) {
        const tried = await running[index];
        if (tried === undefined || range.to <= end)
            continue;
        const part = tried.start === end ? tried : await run({ from: end, to: range.to, exact: true });
        const found = part.fatal === undefined ? part.groups : [...part.groups, findingGroup(part.fatal)];
        findings = {
            rows: findings.rows + part.rows,
            groups: mergeGroups(findings.groups, found, place),
            profile: mergeProfiles(findings.profile, part.profile),
            observed: [...findings.observed, { firstRow: place.rows, observed: part.observed }],
            checkpoints: [...findings.checkpoints, ...part.checkpoints.map((point) => moved(point, place))],
            cutShort: part.fatal !== undefined,
        };
        if (findings.cutShort)
            break;
        place = { rows: place.rows + part.rows, lines: place.lines + part.lines };
        end = part.end;
    }
    return findings;
}
const moved = ({ row, line, offset }, place) => ({
    row: row + place.rows,
    line: line + place.lines,
    offset,
});
/** A header alone is a mistake. @param line of the header */
const emptyGroups = ({ rows, cutShort }, line) => rows === 0 && !cutShort ? [findingGroup((0,reader/* noRows */.jw)(line))] : [];
/** A finding of a whole file as a group. */
const findingGroup = ({ rule, message, row, line }) => ({
    rule,
    column: undefined,
    expected: message,
    count: 1,
    samples: [{ row, line, value: undefined }],
});

// EXTERNAL MODULE: ./build/src/data/explain.js
var explain = __webpack_require__(71969);
// EXTERNAL MODULE: ./build/src/data/parquet/column-reader.js + 14 modules
var column_reader = __webpack_require__(10977);
;// CONCATENATED MODULE: ./build/src/data/engine/parquet-find.js


/**
 * Reads rows of a Parquet file again, column by column, only in the row groups that have them.
 *
 * @param rows ascending, from 0
 * @throws UserError as the reader of columns does
 */
function findParquetRows(input, rows) {
    const found = new Map();
    for (const rowGroup of input.footer.rowGroups) {
        const own = rows.filter((row) => row >= rowGroup.firstRow && row < rowGroup.firstRow + rowGroup.rows);
        if (own.length > 0)
            for (const [row, cells] of rowsIn(rowGroup, own, input))
                found.set(row, cells);
    }
    return found;
}
function rowsIn(rowGroup, rows, input) {
    const { linear } = input.room;
    const found = new Map(rows.map((row) => [row, Object.create(null)]));
    for (const column of input.footer.columns) {
        if (column.kind === 'unsupported')
            continue;
        const mark = linear.mark();
        let next = 0;
        for (const batch of (0,column_reader/* columnBatches */.$)({ ...input, rowGroup: rowGroup.index, column })) {
            const first = rowGroup.firstRow + batch.firstRow;
            for (let row = rows[next]; row !== undefined && row < first + batch.rows; row = rows[next]) {
                const cells = found.get(row);
                const value = batch.valueOf(row - first);
                if (cells !== undefined)
                    cells[column.name] = value === null ? null : ((0,explain/* asText */.e)(value) ?? null);
                next += 1;
            }
            if (next === rows.length)
                break;
        }
        linear.release(mark);
    }
    return found;
}

// EXTERNAL MODULE: ./build/src/data/parquet/schema.js + 1 modules
var parquet_schema = __webpack_require__(60810);
// EXTERNAL MODULE: ./build/src/data/checks/needs.js + 5 modules
var needs = __webpack_require__(27180);
// EXTERNAL MODULE: ./build/src/data/engine/cell-rule.js
var cell_rule = __webpack_require__(76448);
// EXTERNAL MODULE: ./build/src/data/engine/json-elements.js
var json_elements = __webpack_require__(41069);
;// CONCATENATED MODULE: ./build/src/data/engine/json-rule.js

/** The rule of one column of JSON values, and whether a row may have null there or nothing. */
function jsonColumnPlan(name, schema, automata, observed) {
    const required = schema?.required.includes(name) ?? false;
    if (schema === undefined || !schema.columns.includes(name)) {
        const open = schema === undefined || !schema.closed;
        return { name, ...(open ? openRule(observed) : ANY), nullable: open && !required };
    }
    const accepts = (value) => schema.checkValue(name, value).length === 0;
    const property = schema.property(name) ?? (accepts('') ? {} : { not: {} });
    const types = listedType(property, accepts) ?? schema.typesOf(name) ?? typesOfUntyped(property, observed);
    const json = kindOf(types);
    // A kernel knows only one of the ways to write a value.
    const rule = json === 'any' ? cell_rule/* REFERENCE */.gu : (0,cell_rule/* cellRuleOf */.c)({ schema: property, types, accepts, automata });
    return { name, rule, json, nullable: !required && accepts(null) };
}
const ANY = { rule: cell_rule/* REFERENCE */.gu, json: 'any' };
const NUMBER = { kind: 'number', minimum: -Infinity, maximum: Infinity, multipleOf: undefined };
/** For a column that the schema says nothing about: the kernel that profiles its values. */
function openRule(observed) {
    switch (observed) {
        case 'string':
            return { rule: { kind: 'anything' }, json: 'text' };
        case 'number':
            return { rule: NUMBER, json: 'literal' };
        case 'boolean':
            return { rule: { kind: 'boolean' }, json: 'literal' };
        case undefined:
            return ANY;
    }
}
/** Of the values that an `enum` or `const` allows, when they have the same type; all types when they have not. */
function listedType(property, accepts) {
    if (!('enum' in property || 'const' in property))
        return undefined;
    const listed = Array.isArray(property['enum']) ? property['enum'] : [property['const']];
    const types = new Set(listed.filter((value) => value !== null && accepts(value)).map((value) => typeof value));
    const [type, second] = types;
    if (second !== undefined)
        return new Set(['string', 'number', 'boolean']);
    switch (type) {
        case 'string':
        case 'number':
        case 'boolean':
            return new Set([type]);
        default:
            return new Set();
    }
}
/** Without a `type`, each keyword speaks only of values of its own type: so any type can be certified, and the usual one is. */
function typesOfUntyped({ format, pattern }, observed) {
    const moments = pattern === undefined && (format === 'date' || format === 'date-time');
    const type = moments ? 'string' : observed;
    return type && new Set([type]);
}
function kindOf(types) {
    const base = [...(types ?? [])].filter((type) => type !== 'null');
    if (base.length === 0)
        return 'any';
    if (base.every((type) => type === 'string'))
        return 'text';
    return base.includes('string') ? 'any' : 'literal';
}

;// CONCATENATED MODULE: ./build/src/data/engine/json-columns.js


/** Rows that are looked at to know the columns and what they usually hold. */
const SAMPLE_ROWS = 1_000;
/** Columns that the schema does not name and that are checked by kernels; the others come row by row. */
const MAXIMUM_FURTHER_COLUMNS = 200;
const LINE_FEED = 0x0a;
const decoder = new TextDecoder('utf-8');
/**
 * The columns of a file of JSON rows: those of the schema, and those that its first rows have beside them.
 * @param sample the first bytes of the file, cut anywhere
 */
function jsonColumns(sample, format, schema, automata) {
    const observed = new Map();
    let rows = 0;
    for (const bytes of format === 'jsonl' ? linesOf(sample) : elementsOf(sample)) {
        if (rows >= SAMPLE_ROWS)
            break;
        rows += 1;
        for (const [name, value] of Object.entries(parse(bytes) ?? {})) {
            const types = observed.get(name) ?? new Set();
            observed.set(name, types);
            if (value !== null)
                types.add(typeof value);
        }
    }
    const named = new Set([...(schema?.columns ?? []), ...(schema?.required ?? [])]);
    const further = [...observed.keys()].filter((name) => !named.has(name)).slice(0, MAXIMUM_FURTHER_COLUMNS);
    return [...named, ...further].map((name) => jsonColumnPlan(name, schema, automata, onlyType(observed.get(name))));
}
function* linesOf(bytes) {
    for (let start = 0; start < bytes.length;) {
        const lineEnd = bytes.indexOf(LINE_FEED, start);
        const end = lineEnd < 0 ? bytes.length : lineEnd;
        yield bytes.subarray(start, end);
        start = end + 1;
    }
}
/** The elements of an array, or the one object. */
function* elementsOf(bytes) {
    let at = bytes.findIndex((byte) => byte === 0x5b || byte === 0x7b);
    if (at < 0)
        return;
    if (bytes[at] === 0x5b)
        at += 1;
    while (at < bytes.length) {
        while (SEPARATORS.includes(bytes[at] ?? -1))
            at += 1;
        const end = (0,json_elements/* elementScan */.W)().feed(bytes, at);
        if (end <= at)
            return;
        yield bytes.subarray(at, end);
        at = end;
    }
}
const SEPARATORS = [0x20, 0x0a, 0x0d, 0x09, 0x2c];
function parse(bytes) {
    try {
        const value = JSON.parse(decoder.decode(bytes));
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        // Broken rows are reported when they are checked.
        return undefined;
    }
}
function onlyType(types) {
    const [type, second] = types ?? [];
    if (second !== undefined)
        return undefined;
    return type === 'string' || type === 'number' || type === 'boolean' ? type : undefined;
}

;// CONCATENATED MODULE: ./build/src/data/engine/plan.js

/** The rule of one column of text cells, and whether its nulls pass. */
function columnPlan(name, schema, automata) {
    const known = schema?.columns.includes(name) ?? false;
    const types = schema?.typesOf(name);
    const rule = schema === undefined || !known
        ? { kind: 'anything' }
        : (0,cell_rule/* cellRuleOf */.c)({
            schema: schema.property(name) ?? NO_KEYWORDS[String(schema.checkValue(name, '').length === 0)],
            types,
            accepts: (value) => schema.checkValue(name, value).length === 0,
            automata,
        });
    return { name, rule, nullable: schema === undefined || nullPasses(name, schema, types) };
}
/** `true` and `false` are schemas as well: without any keyword, and with one that only the reference knows. */
const NO_KEYWORDS = { true: {}, false: { not: {} } };
/** A null cell is null where the types allow it, otherwise absent. */
function nullPasses(name, schema, types) {
    if (types?.has('null') !== true)
        return !schema.required.includes(name);
    return !schema.columns.includes(name) || schema.checkValue(name, null).length === 0;
}

;// CONCATENATED MODULE: ./build/src/data/engine/file-plan.js




/** What is to be done with one delimited file. What asks for a column that the file does not have is left out. */
function delimitedPlan({ columns, partitions, schema, automata, request }) {
    // A column of the file wins over a folder of the same name.
    const given = partitions.filter(({ column }) => !columns.includes(column));
    const names = [...columns, ...given.map(({ column }) => column)];
    const plans = names.map((name) => columnPlan(name, schema, automata));
    return {
        columns: plans,
        constants: given.map(({ value }) => value),
        profile: request.profile,
        header: true,
        rowRules: schema?.rowRules !== undefined,
        ...collected(plans, request),
    };
}
/** The same for a file of JSON rows. Every row says itself what is missing or unknown in it. */
function jsonPlan({ sample, format, partitions, schema, automata, request }) {
    const own = jsonColumns(sample, format, schema, automata);
    const given = partitions.filter(({ column }) => own.every(({ name }) => name !== column));
    const plans = [...own, ...given.map(({ column }) => columnPlan(column, schema, automata))];
    return {
        columns: plans,
        constants: given.map(({ value }) => value),
        profile: request.profile,
        header: false,
        rowRules: schema?.rowRules !== undefined,
        ...collected(plans, request),
    };
}
/** What the data-set checks need, by the columns' places. */
function collected(columns, request) {
    const names = columns.map(({ name }) => name);
    const at = (name) => {
        const column = names.indexOf(name);
        return column < 0 ? [] : [column];
    };
    return {
        keys: request.keys.flatMap((key) => keyPlan(key, names)),
        ranges: request.ranges.flatMap((need) => at(need.column).flatMap((column) => {
            const bounds = (0,needs/* boundsIn */.lF)(need, (0,cell_rule/* unitOf */.uF)(columns[column]?.rule ?? { kind: 'anything' }));
            return bounds === undefined ? [] : [{ id: need.id, column, ...bounds }];
        })),
        orders: request.orders.flatMap(({ id, column: name, direction, strict }) => at(name).map((column) => ({ id, column, direction, strict }))),
    };
}
function keyPlan({ id, columns, skipNulls }, names) {
    const wanted = columns ?? [...names].sort().map((name) => ({ name, as: 'text' }));
    const found = wanted.map(({ name, as }) => ({ column: names.indexOf(name), as }));
    return found.some(({ column }) => column < 0) ? [] : [{ id, columns: found, skipNulls }];
}

;// CONCATENATED MODULE: ./build/src/data/engine/parquet-rule.js


const VALID = { kind: 'valid' };
const REFERENCE = { kind: 'reference' };
/** The strongest rule that never accepts what the schema refuses. */
function parquetRule(column, schema, automata) {
    const { name } = column;
    if (schema === undefined || !schema.columns.includes(name))
        return { kind: 'anything' };
    if (asksNothing(name, schema))
        return { kind: 'anything' };
    const accepts = (value) => schema.checkValue(name, value).length === 0;
    const property = schema.property(name);
    if (property === undefined || Object.keys(property).some((keyword) => !cell_rule/* KNOWN_KEYWORDS */.nn.has(keyword)))
        return REFERENCE;
    const kind = (0,parquet_schema/* kindOf */.I)(column);
    switch (kind) {
        case 'boolean':
            return booleanRule(accepts);
        case 'integer':
        case 'number':
        case 'decimal':
            return numberRule(kind, property, accepts);
        case 'date':
        case 'time':
        case 'date-time':
        case 'uuid':
            return formattedRule(kind, property);
        case 'text':
        case 'binary':
            return textRule(property, accepts, automata);
        case 'list':
        case 'unsupported':
            return REFERENCE;
    }
}
/** Whether the schema asks nothing of the values of a column that it names. */
function asksNothing(column, schema) {
    const property = schema.property(column);
    // `true` and `false` are schemas as well, and both say the same of every value.
    if (property === undefined)
        return schema.checkValue(column, '').length === 0;
    return Object.keys(property).every((keyword) => cell_rule/* ANNOTATIONS */.BC.includes(keyword));
}
function booleanRule(accepts) {
    const among = [false, true].filter(accepts).map(Number);
    if (among.length === 2)
        return VALID;
    const [only = Number.POSITIVE_INFINITY] = among;
    return { kind: 'numbers', minimum: only, maximum: only, multipleOf: undefined, whole: false, among: undefined };
}
function numberRule(kind, property, accepts) {
    const types = typesIn(property);
    const numeric = types === undefined || types.includes('number') || types.includes('integer');
    if (!numeric || cell_rule/* NUMBER_FORMATS */.L6.includes(property['format']))
        return REFERENCE;
    const listed = valuesIn(property);
    if (listed !== undefined) {
        const among = listed.filter((value) => typeof value === 'number').filter(accepts);
        const [minimum, maximum] = [Math.min(...among), Math.max(...among)];
        // Whole numbers without a gap are no more than bounds.
        const solid = kind === 'integer' && new Set(among.filter(Number.isInteger)).size === maximum - minimum + 1;
        return { kind: 'numbers', minimum, maximum, multipleOf: undefined, whole: false, among: solid ? undefined : among };
    }
    const bounds = (0,cell_rule/* cellRuleOf */.c)({
        schema: pick(property, cell_rule/* NUMBER_KEYWORDS */.Xr),
        types: new Set(['number']),
        accepts,
        automata: undefined,
    });
    if (bounds.kind !== 'number')
        return REFERENCE;
    const { minimum, maximum, multipleOf } = bounds;
    const whole = kind !== 'integer' && types?.includes('number') === false;
    const open = minimum === Number.NEGATIVE_INFINITY && maximum === Number.POSITIVE_INFINITY;
    if (open && !whole && multipleOf === undefined)
        return VALID;
    return { kind: 'numbers', minimum, maximum, multipleOf, whole, among: undefined };
}
/** Values whose text always has the form of their format. */
function formattedRule(kind, property) {
    const types = typesIn(property);
    const isText = types === undefined || types.includes('string');
    const plain = ['minLength', 'maxLength', 'pattern', 'enum', 'const'].every((keyword) => !(keyword in property));
    const { format = kind } = property;
    return isText && plain && (format === kind || cell_rule/* NUMBER_FORMATS */.L6.includes(format)) ? VALID : REFERENCE;
}
function textRule(property, accepts, automata) {
    if (typesIn(property)?.includes('string') === false)
        return REFERENCE;
    const listed = valuesIn(property)?.filter((value) => typeof value === 'string');
    const format = cell_rule/* NUMBER_FORMATS */.L6.includes(property['format']) ? [] : ['format'];
    const schema = pick(property, ['minLength', 'maxLength', 'pattern', ...format]);
    const rule = (0,cell_rule/* cellRuleOf */.c)({
        schema: listed === undefined ? schema : { ...schema, enum: listed },
        types: new Set(['string']),
        accepts,
        automata,
    });
    return rule.kind === 'reference' ? REFERENCE : { kind: 'texts', rule };
}
function typesIn({ type }) {
    return type === undefined ? undefined : [type].flat();
}
/** What `enum` and `const` leave; a value must be in both when both are there, which `accepts` decides. */
function valuesIn(property) {
    if (Array.isArray(property['enum']))
        return property['enum'];
    return 'const' in property ? [property['const']] : undefined;
}
const pick = (schema, keywords) => Object.fromEntries(keywords.flatMap((keyword) => (keyword in schema ? [[keyword, schema[keyword]]] : [])));

;// CONCATENATED MODULE: ./build/src/data/engine/parquet-plan.js




/** What is to be done with one Parquet file. What asks for a column that the file does not have is left out. */
function parquetPlan({ columns, partitions, schema, automata, request }) {
    const own = columns.flatMap((column) => column.kind === 'unsupported' ? [] : [{ column, rule: parquetRule(column, schema, automata) }]);
    const unread = columns.filter((column) => column.kind === 'unsupported');
    const given = partitions.filter((partition) => columns.every(({ name }) => name !== partition.column));
    const plans = [
        ...own.map(({ column, rule }) => ({
            name: column.name,
            rule: cellRule(column, rule),
            nullable: schema === undefined || nullPasses(column.name, schema, schema.typesOf(column.name)),
        })),
        ...given.map(({ column }) => columnPlan(column, schema, automata)),
    ];
    // Whole rows cannot be compared when a part of them is unknown.
    const keys = request.keys.filter((key) => key.columns !== undefined || unread.length === 0);
    const asked = (column) => isAsked(column.name, schema, request);
    return {
        plan: {
            columns: plans,
            constants: given.map(({ value }) => value),
            profile: request.profile,
            header: true,
            rowRules: schema?.rowRules !== undefined,
            ...collected(plans, { ...request, keys }),
        },
        columns: own,
        names: [...columns.map(({ name }) => name), ...given.map(({ column }) => column)],
        groups: [...unread.filter(asked).map(unreadable), ...structures(columns, schema)],
        unread: unread.filter((column) => !asked(column)).map(({ name, type, reason }) => ({ column: name, type, reason })),
    };
}
/** What the kernels for text cells would call the rule: it decides in what the column's numbers are counted. */
function cellRule(column, rule) {
    const kind = (0,parquet_schema/* kindOf */.I)(column);
    if (kind === 'date' || kind === 'date-time')
        return { kind };
    return rule.kind === 'texts' ? rule.rule : { kind: 'anything' };
}
function isAsked(column, schema, { keys, ranges, orders }) {
    const bySchema = schema !== undefined &&
        (schema.required.includes(column) ||
            (schema.columns.includes(column) && !asksNothing(column, schema)) ||
            (schema.rowRules !== undefined && (schema.rowRules.columns?.includes(column) ?? true)));
    const byKey = keys.some((key) => key.columns?.some(({ name }) => name === column) ?? true);
    return bySchema || byKey || [...ranges, ...orders].some((need) => need.column === column);
}
const unreadable = ({ name, type, reason }) => ({
    rule: 'parquet.column',
    column: name,
    expected: `values that can be checked (${reason}); write them in columns of their own, or ask nothing of this one`,
    count: 1,
    samples: [{ row: undefined, line: undefined, value: type }],
});
/** Rules about a structure, whose fields are columns of their own here. */
function structures(columns, schema) {
    if (schema === undefined)
        return [];
    const names = columns.map(({ name }) => name);
    return schema.columns.flatMap((name) => {
        const field = names.find((one) => one.startsWith(`${name}.`));
        if (field === undefined || names.includes(name) || asksNothing(name, schema))
            return [];
        return [
            {
                rule: 'parquet.structure',
                column: name,
                expected: `rules about the fields of this structure, each by its own name, such as ${JSON.stringify(field)}`,
                count: 1,
                samples: [{ row: undefined, line: undefined, value: undefined }],
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/data/engine/row-group-ranges.js
/**
 * Neighbouring ranges of row groups of about equal bytes.
 * @param wanted at most as many
 * @param least bytes worth a range of their own
 */
function rowGroupRanges(rowGroups, wanted, least) {
    const sizes = rowGroups.map(({ start, end }) => end - start);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    const share = Math.max(all / wanted, least);
    const starts = [0];
    let bytes = 0;
    sizes.forEach((size, index) => {
        // A range ends where its share is full, but the last one is not to be a scrap.
        if (bytes >= share * starts.length && all - bytes >= share / 2)
            starts.push(index);
        bytes += size;
    });
    return starts.map((from, index) => ({ from, to: starts[index + 1] ?? Number.POSITIVE_INFINITY, exact: true }));
}

// EXTERNAL MODULE: ./build/src/data/header.js
var data_header = __webpack_require__(29961);
// EXTERNAL MODULE: ./build/src/data/kernels/load.js + 1 modules
var load = __webpack_require__(78576);
// EXTERNAL MODULE: ./build/src/data/kernels/load-parquet.js
var load_parquet = __webpack_require__(41538);
// EXTERNAL MODULE: ./build/src/data/kernels/memory.js
var kernels_memory = __webpack_require__(90432);
// EXTERNAL MODULE: ./build/src/data/parquet/footer.js
var parquet_footer = __webpack_require__(46426);
// EXTERNAL MODULE: ./build/src/data/parquet/parquet-error.js
var parquet_error = __webpack_require__(26286);
;// CONCATENATED MODULE: ./build/src/adapters/automaton-maker.js
/** Loads what compiles patterns; its tables take a moment. */
async function automatonMaker() {
    const [{ automatonOf, automatonOfFormat }, { automatonOfWords, intersect }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(503), __webpack_require__.e(437)]).then(__webpack_require__.bind(__webpack_require__, 39437)),
        __webpack_require__.e(/* import() */ 22).then(__webpack_require__.bind(__webpack_require__, 81022)),
    ]);
    return { ofPattern: automatonOf, ofFormat: automatonOfFormat, ofWords: automatonOfWords, intersect };
}

// EXTERNAL MODULE: ./build/src/adapters/data-worker.js + 12 modules
var data_worker = __webpack_require__(19168);
;// CONCATENATED MODULE: ./build/src/adapters/check-parquet-file.js














/** Compiling patterns to automata costs as much as some megabytes of checking without them. */
const AUTOMATA_BYTES = 1024 * 1024;
/** A thread is worth its start above this size. */
const LEAST_PART_BYTES = 2 * 1024 * 1024;
/** Several parts per thread, so that a slow moment of one processor does not hold up the end. */
const PARTS_PER_THREAD = 4;
const NO_ROWS = {
    rule: 'file.no-rows',
    column: undefined,
    expected: 'There are columns and not a single row.',
    count: 1,
    samples: [{ row: undefined, line: undefined, value: undefined }],
};
/** @throws UserError `data.parquet` when the file is damaged, `data.unsupported` when it has something that the reader does not know */
async function checkParquetFile(open) {
    const { file, request, schema, source } = open;
    refuseCompressed(open);
    const footer = (0,parquet_footer/* readFooter */.A)(source, file.shown);
    const automata = source.size >= AUTOMATA_BYTES ? await automatonMaker() : undefined;
    const { plan, columns, names, groups, unread } = parquetPlan({
        columns: footer.columns,
        partitions: file.partitions,
        schema,
        automata,
        request,
    });
    const parts = await checkRowGroups(open, { name: file.shown, footer, columns, plan, schema: request.schema });
    const found = [
        ...(0,data_header/* headerProblems */._)(names, undefined, schema),
        ...groups,
        ...parts.groups,
        ...(parts.rows === 0 ? [NO_ROWS] : []),
    ];
    return {
        findings: {
            path: file.shown,
            rows: parts.rows,
            bytes: source.size,
            groups: sortGroups(found, names),
            cutShort: parts.cutShort,
            ...(unread.length === 0 ? {} : { unread }),
        },
        columns: names,
        read: { plan, parts },
    };
}
function refuseCompressed({ file }) {
    if (file.compression === 'none')
        return;
    throw (0,parquet_error/* unsupported */.qO)({ file: file.shown }, 'a Parquet file in an archive cannot be read', 'Unpack it: its pages are compressed already.');
}
async function checkRowGroups(open, plan) {
    const { file, source, threads, onProgress } = open;
    const wanted = threads.count === 1 ? 1 : threads.count * PARTS_PER_THREAD;
    const ranges = rowGroupRanges(plan.footer.rowGroups, wanted, LEAST_PART_BYTES);
    if (ranges.length === 1) {
        const check = (0,data_worker/* checkerOf */.N)(plan, undefined, source);
        return checkParts(ranges, 0, (range) => check(range, onProgress));
    }
    let done = 0;
    const check = threads.forFile(file.path, plan, (bytes) => {
        done += bytes;
        onProgress(done);
    });
    return checkParts(ranges, 0, check);
}
/** Reads rows of a file again. @param rows ascending, from 0 @throws UserError as {@link checkParquetFile} */
function readParquetRows({ path, shown }, rows) {
    const source = (0,byte_sources/* fileSource */.I)(path);
    try {
        const wasm = (0,load/* instantiateKernels */.JH)();
        const { memory, heapStart } = (0,load/* loadKernels */.jf)(wasm);
        const room = { linear: (0,kernels_memory/* linearMemory */.$)(memory, heapStart), kernels: (0,load_parquet/* loadParquetKernels */.N)(wasm) };
        return findParquetRows({ file: source, name: shown, footer: (0,parquet_footer/* readFooter */.A)(source, shown), room }, rows);
    }
    finally {
        source.close();
    }
}

// EXTERNAL MODULE: ./build/src/data/text-guard.js
var text_guard = __webpack_require__(1851);
// EXTERNAL MODULE: ./build/src/data/engine/csv-findings.js
var csv_findings = __webpack_require__(65836);
// EXTERNAL MODULE: ./build/src/data/engine/csv-rows.js
var csv_rows = __webpack_require__(33116);
;// CONCATENATED MODULE: ./build/src/data/engine/csv-header.js





const csv_header_LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const FIRST_READ = 65_536;
/** Reads the beginning of a CSV text up to its first data row. */
async function readCsvHeader(source, dialect) {
    for (let size = FIRST_READ;; size *= 2) {
        const { bytes, final } = await fill(source, size);
        const header = headerIn(bytes, final, dialect);
        if (header !== undefined)
            return header;
        if (size > reader/* MAXIMUM_ROW_BYTES */.AW)
            return broken((0,reader/* tooLong */.Po)(1));
    }
}
async function fill(source, size) {
    const bytes = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
        const got = await source.read(bytes.subarray(filled), filled);
        if (got === 0)
            return { bytes: bytes.subarray(0, filled), final: true };
        filled += got;
    }
    return { bytes, final: false };
}
const broken = (...findings) => ({ kind: 'broken', findings });
/** Undefined when the header goes on behind the bytes. */
function headerIn(bytes, final, dialect) {
    const start = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? BYTE_ORDER_MARK.length : 0;
    const given = dialect.columns;
    if (given !== undefined && bytes.length > start)
        return { kind: 'header', columns: given, line: 1, end: start, lines: 0 };
    let lines = 0;
    for (let at = start;;) {
        if (at >= bytes.length)
            return final ? broken((0,reader/* fatalFinding */.gm)('file.empty', lines + 1, 'The file is empty: not even a header.')) : undefined;
        const step = (0,csv_rows/* readCsvRecord */.S)(bytes, at, final, { ...dialect, nulls: [''] });
        switch (step.kind) {
            case 'incomplete':
                return undefined;
            case 'comment':
                at = step.end;
                lines += 1;
                break;
            case 'broken':
                return broken(textProblem(bytes, at) ?? (0,csv_findings/* brokenQuotes */.b)(step.reason, lines + 1, 1));
            case 'record': {
                const { cells, end } = step.record;
                if (end - at > reader/* MAXIMUM_ROW_BYTES */.AW)
                    return broken((0,reader/* tooLong */.Po)(lines + 1));
                const problem = textProblem(bytes.subarray(0, end), at);
                if (problem)
                    return broken(problem);
                const { columns, findings } = (0,data_header/* readHeader */.a)(cells, lines + 1, dialect);
                if (columns === undefined)
                    return broken(...findings);
                return { kind: 'header', columns, line: lines + 1, end, lines: lines + newlines(bytes.subarray(at, end)) };
            }
        }
    }
}
/** Whether the text from an offset to the end of its line is text at all. */
function textProblem(bytes, at) {
    const lineEnd = bytes.indexOf(csv_header_LINE_FEED, at);
    const problem = (0,text_guard/* firstTextProblem */.P)(bytes.subarray(0, lineEnd < 0 ? bytes.length : Math.max(lineEnd + 1, at)));
    return problem && (0,reader/* fatalFinding */.gm)(problem.rule, newlines(bytes.subarray(0, problem.offset)) + 1, problem.message);
}
const newlines = (bytes) => bytes.reduce((sum, byte) => sum + Number(byte === csv_header_LINE_FEED), 0);

// EXTERNAL MODULE: ./build/src/data/engine/part-checker.js + 16 modules
var part_checker = __webpack_require__(92032);
;// CONCATENATED MODULE: ./build/src/adapters/check-text-file.js









/** A thread is worth its start above this size. */
const check_text_file_LEAST_PART_BYTES = 4 * 1024 * 1024;
/** Several parts per thread, so that a slow moment of one processor does not hold up the end. */
const check_text_file_PARTS_PER_THREAD = 4;
/** Compiling patterns to automata costs as much as some megabytes of checking without them. */
const check_text_file_AUTOMATA_BYTES = 4 * 1024 * 1024;
async function checkDelimited(open) {
    const { file, request, schema, source } = open;
    const stream = streamOf(open);
    const header = await withSource(open, stream, (bytes) => readCsvHeader(bytes, request.dialect));
    if (header.kind === 'broken')
        return check_text_file_unreadable(file.shown, header.findings, source.size);
    const automata = source.size >= check_text_file_AUTOMATA_BYTES ? await automatonMaker() : undefined;
    const plan = delimitedPlan({ columns: header.columns, partitions: file.partitions, schema, automata, request });
    const filePlan = { format: { kind: 'delimited', dialect: request.dialect }, plan, schema: request.schema };
    const parts = await (stream ? checkStream(open, filePlan, header) : checkRanges(open, filePlan, header));
    const names = plan.columns.map(({ name }) => name);
    return {
        findings: {
            path: file.shown,
            rows: parts.rows,
            bytes: source.size,
            groups: sortGroups([...(0,data_header/* headerProblems */._)(names, header.line, schema), ...parts.groups, ...emptyGroups(parts, header.line)], names),
            cutShort: parts.cutShort,
        },
        columns: names,
        read: { plan, parts },
    };
}
/** Bytes that tell the columns of JSON rows. */
const SAMPLE_BYTES = 262_144;
/** A file of JSON rows. Its columns are those of the schema and those that its first rows have. */
async function checkJson(open, format) {
    const { file, request, schema, source } = open;
    const stream = streamOf(open);
    const sample = await withSource(open, stream, firstBytes);
    const automata = source.size >= check_text_file_AUTOMATA_BYTES ? await automatonMaker() : undefined;
    const plan = jsonPlan({ sample, format, partitions: file.partitions, schema, automata, request });
    const filePlan = { format: { kind: format }, plan, schema: request.schema };
    const start = { end: 0, lines: 0 };
    const parts = await (stream ? checkStream(open, filePlan, start) : checkRanges(open, filePlan, start));
    const names = plan.columns.map(({ name }) => name);
    return {
        findings: {
            path: file.shown,
            rows: parts.rows,
            bytes: source.size,
            groups: sortGroups(parts.groups, names),
            cutShort: parts.cutShort,
        },
        columns: parts.profile?.columns.map(({ name }) => name) ?? names,
        read: { plan, parts },
    };
}
async function firstBytes(source) {
    const bytes = new Uint8Array(SAMPLE_BYTES);
    let filled = 0;
    for (let got = 1; got > 0 && filled < bytes.length; filled += got)
        got = await source.read(bytes.subarray(filled), filled);
    return bytes.subarray(0, filled);
}
async function checkRanges(open, plan, { end, lines }) {
    const { file, source, threads, onProgress } = open;
    // An array of JSON must be read from its beginning.
    const wanted = threads.count === 1 || plan.format.kind === 'json' ? 1 : threads.count * check_text_file_PARTS_PER_THREAD;
    const ranges = rangesOf(end, source.size, wanted, check_text_file_LEAST_PART_BYTES);
    if (ranges.length === 1) {
        const check = (0,part_checker/* partChecker */.t)(plan, (0,load/* loadKernels */.jf)(), source);
        return checkParts(ranges, lines, (range) => check(range, (bytes) => onProgress(end + bytes)));
    }
    let done = end;
    const check = threads.forFile(file.path, plan, (bytes) => {
        done += bytes;
        onProgress(done);
    });
    return checkParts(ranges, lines, check);
}
/** What is not plain UTF-8 can only be read from its beginning. It is unpacked here while another thread checks it. */
async function checkStream(open, plan, { end, lines }) {
    const { file, source, threads, onProgress } = open;
    const { compression, encoding } = streamOf(open) ?? { compression: undefined, encoding: 'utf-8' };
    const bytes = (0,byte_sources/* streamSource */.S)(file.path, file.shown, compression, encoding);
    const whole = { from: end, to: Number.POSITIVE_INFINITY, exact: true };
    try {
        if (threads.count === 1 || source.size < check_text_file_LEAST_PART_BYTES) {
            await skip(bytes, end);
            const check = (0,part_checker/* partChecker */.t)(plan, (0,load/* loadKernels */.jf)(), bytes);
            return await checkParts([whole], lines, (range) => check(range, () => onProgress(bytes.done())));
        }
        let left = end;
        const next = async () => {
            onProgress(bytes.done());
            let piece = await bytes.next();
            for (; piece !== undefined && piece.length <= left; piece = await bytes.next())
                left -= piece.length;
            const rest = piece?.subarray(left);
            left = 0;
            return rest;
        };
        return await checkParts([whole], lines, (range) => threads.checkStream(plan, range, next));
    }
    finally {
        bytes.close();
    }
}
function streamOf({ file, request }) {
    const { compression } = file;
    if (compression === 'none' && request.encoding === 'utf-8')
        return undefined;
    return { compression: compression === 'none' ? undefined : compression, encoding: request.encoding };
}
async function withSource({ file, source }, stream, use) {
    if (stream === undefined)
        return use(source, () => source.size);
    const bytes = (0,byte_sources/* streamSource */.S)(file.path, file.shown, stream.compression, stream.encoding);
    try {
        return await use(bytes, bytes.done);
    }
    finally {
        bytes.close();
    }
}
async function skip(bytes, length) {
    const scrap = new Uint8Array(65_536);
    for (let at = 0; at < length;)
        at += await bytes.read(scrap.subarray(0, Math.min(scrap.length, length - at)), at);
}
const check_text_file_unreadable = (shown, findings, bytes) => ({
    findings: {
        path: shown,
        rows: 0,
        bytes,
        groups: findings.map(findingGroup),
        cutShort: true,
    },
    columns: [],
    read: undefined,
});

;// CONCATENATED MODULE: ./build/src/adapters/check-data-file.js





/**
 * Checks one file of a data set.
 * @param onProgress called now and then with the bytes of the file done so far
 * @throws UserError for what is no data at all
 */
async function checkDataFile(file, request, schema, threads, onProgress) {
    const source = openFile(file);
    try {
        const version = source.version();
        refusePointer(source, file.shown);
        const open = { file, request, schema, source, threads, onProgress };
        const checked = await checkAs(request.format, open);
        if (source.version() !== version)
            throw new errors/* UserError */.yo('data.changed', `${file.shown} changed while it was read.`, {
                file: file.shown,
                hint: 'Let the step that writes it end before this one begins.',
            });
        return checked;
    }
    finally {
        source.close();
    }
}
function openFile({ path, shown }) {
    try {
        return (0,byte_sources/* fileSource */.I)(path);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        if (code !== 'EACCES' && code !== 'EPERM' && code !== 'ENOENT')
            throw error;
        throw new errors/* UserError */.yo('data.unreadable', `${shown} cannot be read (${code}).`, {
            file: shown,
            hint: 'Check that it is there and that the runner may read it.',
            cause: error,
        });
    }
}
function refusePointer(source, shown) {
    const start = new Uint8Array(256);
    const pointer = (0,data_pointer/* pointerKind */.a)(start.subarray(0, source.read(start, 0)));
    if (pointer)
        throw new errors/* UserError */.yo('data.pointer', `${shown} is a ${pointer.name} pointer, not the data itself.`, {
            file: shown,
            line: 1,
            hint: pointer.hint,
        });
}
function checkAs(format, open) {
    switch (format) {
        case 'csv':
        case 'tsv':
            return checkDelimited(open);
        case 'jsonl':
        case 'json':
            return checkJson(open, format);
        case 'parquet':
            return checkParquetFile(open);
    }
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/src/adapters/data-threads.js



/** Pieces of a stream that wait in the thread that checks it. */
const PIECES_AHEAD = 4;
/**
 * Young objects of a thread: the rows themselves are in linear memory, so a small room for them costs nothing.
 * Node's own default would be 48 MB for each thread.
 */
const YOUNG_GENERATION_MEGABYTES = 4;
/**
 * @param script a module that calls `serveParts` when it runs in a thread started with {@link DataWorkerStart}
 * @param count of threads
 */
function dataThreads(script, count) {
    const waiting = [];
    const running = new Map();
    const idle = [];
    let threads = [];
    let parts = 0;
    let broken;
    function fail(error) {
        broken ??= error;
        for (const task of [...running.values(), ...waiting.splice(0)])
            task.reject(broken);
        running.clear();
    }
    /** What waits of the same file lies behind the range that failed. */
    function giveUp(task, { code, message, options }) {
        const error = new errors/* UserError */.yo(code, message, options);
        task.reject(error);
        for (const other of waiting.filter(({ of }) => of === task.of)) {
            waiting.splice(waiting.indexOf(other), 1);
            other.reject(error);
        }
    }
    function serveNext(thread) {
        const task = waiting.shift();
        if (task === undefined) {
            idle.push(thread);
            return;
        }
        const { of, range } = task;
        const tell = (message) => thread.worker.postMessage(message);
        parts += 1;
        running.set(parts, task);
        if ('next' in of) {
            tell({ kind: 'stream', part: parts, file: of.file, range });
            feed(thread, parts, of).catch(task.reject);
        }
        else {
            if (thread.file !== of)
                tell({ kind: 'file', path: of.path, file: of.file });
            tell({ kind: 'range', part: parts, range });
        }
        thread.file = of;
    }
    /** Sends a stream's pieces as they are used up. A broken stream ends like a whole one there; what it was is known here. */
    async function feed({ worker }, part, of) {
        const tell = (bytes) => worker.postMessage({ kind: 'bytes', part, bytes }, bytes === undefined ? [] : [bytes.buffer]);
        let ahead = 0;
        let wake = () => { };
        of.onUsed = () => {
            ahead -= 1;
            wake();
        };
        try {
            for (let piece = await of.next(); piece !== undefined; piece = await of.next()) {
                // A copy of its own, because what unpacks writes its next piece into the same memory.
                tell(new Uint8Array(piece));
                ahead += 1;
                if (ahead >= PIECES_AHEAD)
                    await new Promise((resolve) => {
                        wake = resolve;
                    });
            }
        }
        finally {
            tell(undefined);
        }
    }
    function startThread(start) {
        const worker = new external_node_worker_threads_.Worker(script, {
            workerData: start,
            // Nothing of the environment: tokens have no business in a thread that reads untrusted data.
            env: {},
            argv: [],
            execArgv: [],
            resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MEGABYTES },
        });
        const thread = { worker, file: undefined };
        worker.on('message', (answer) => {
            const task = running.get(answer.part);
            const { of } = task ?? {};
            switch (answer.kind) {
                case 'progress':
                    if (of !== undefined && 'onProgress' in of)
                        of.onProgress(answer.bytes);
                    return;
                case 'used':
                    if (of !== undefined && 'onUsed' in of)
                        of.onUsed();
                    return;
                default:
                    break;
            }
            running.delete(answer.part);
            if (answer.kind === 'result')
                task?.resolve(answer.result);
            else if (task !== undefined)
                giveUp(task, answer.error);
            serveNext(thread);
        });
        worker.on('error', fail);
        worker.on('exit', (code) => {
            if (running.size > 0 || waiting.length > 0)
                fail(new Error(`A data thread ended with code ${code}.`));
        });
        idle.push(thread);
        return thread;
    }
    function start() {
        if (threads.length > 0)
            return;
        const module = (0,load/* compileKernels */.sd)();
        threads = Array.from({ length: count }, () => startThread({ trainyard: 'data-worker', module }));
    }
    function enqueue(of, range) {
        return new Promise((resolve, reject) => {
            if (broken !== undefined) {
                reject(broken);
                return;
            }
            waiting.push({ of, range, resolve, reject });
            const thread = idle.shift();
            if (thread)
                serveNext(thread);
        });
    }
    return {
        count,
        start,
        forFile(path, file, onProgress) {
            const of = { path, file, onProgress };
            start();
            return (range) => enqueue(of, range);
        },
        checkStream(file, range, next) {
            start();
            return enqueue({ file, next, onUsed: () => { } }, range);
        },
        async close() {
            await Promise.all(threads.map(({ worker }) => worker.terminate()));
        },
    };
}

;// CONCATENATED MODULE: ./build/src/data/engine/find-json-rows.js


const find_json_rows_FIRST_READ = 65_536;
const MOST_READ = 64 * 1024 * 1024;
const find_json_rows_LINE_FEED = 0x0a;
const find_json_rows_decoder = new TextDecoder('utf-8');
/**
 * Reads rows of a JSON Lines text or a JSON array again, each from the nearest checkpoint before it.
 *
 * @param rows ascending, from 0
 * @param checkpoints ascending
 */
async function findJsonRows(source, rows, checkpoints, format) {
    const found = new Map();
    for (const row of rows) {
        const from = checkpoints.findLast((point) => point.row <= row);
        const one = from === undefined ? undefined : await findRow(source, row, from, format === 'jsonl' ? lines : find_json_rows_elements);
        if (one !== undefined)
            found.set(row, one);
    }
    return found;
}
async function findRow(source, wanted, from, spansOf) {
    for (let size = find_json_rows_FIRST_READ; size <= MOST_READ; size *= 2) {
        const bytes = new Uint8Array(size);
        let filled = 0;
        for (let got = 1; filled < size && got > 0; filled += got)
            got = await source.read(bytes.subarray(filled), from.offset + filled);
        const text = bytes.subarray(0, filled);
        let row = from.row;
        for (const { start, end } of spansOf(text)) {
            if (end < 0 && filled === size)
                break;
            if (row === wanted)
                return {
                    line: from.line + countLines(text.subarray(0, start)) + 1,
                    cells: cellsOf(text.subarray(start, end < 0 ? filled : end)),
                };
            row += 1;
        }
        if (filled < size)
            return undefined;
    }
    return undefined;
}
/** Lines that are not blank. */
function* lines(bytes) {
    for (let start = 0; start < bytes.length;) {
        const end = bytes.indexOf(find_json_rows_LINE_FEED, start);
        const line = bytes.subarray(start, end < 0 ? bytes.length : end);
        if (find_json_rows_decoder.decode(line).trim() !== '')
            yield { start, end };
        start = end < 0 ? bytes.length : end + 1;
    }
}
/** Elements of an array that begins here, or goes on here. */
function* find_json_rows_elements(bytes) {
    const beginning = bytes.findIndex((byte) => !SKIPPED_AT_START.includes(byte));
    const isArray = bytes[beginning] === 0x5b;
    for (let at = isArray ? beginning + 1 : Math.max(beginning, 0);;) {
        while (find_json_rows_SEPARATORS.includes(bytes[at] ?? -1))
            at += 1;
        if (at >= bytes.length || bytes[at] === 0x5d)
            return;
        const end = (0,json_elements/* elementScan */.W)().feed(bytes, at);
        yield { start: at, end };
        if (end < 0)
            return;
        at = end;
    }
}
const find_json_rows_SEPARATORS = [0x20, 0x0a, 0x0d, 0x09, 0x2c];
/** White space and the byte order mark. */
const SKIPPED_AT_START = [0x20, 0x0a, 0x0d, 0x09, 0xef, 0xbb, 0xbf];
function cellsOf(bytes) {
    const value = find_json_rows_parse(find_json_rows_decoder.decode(bytes).trim());
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, one === null ? null : ((0,explain/* asText */.e)(one) ?? null)]));
}
function find_json_rows_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // A broken row has no cells.
        return undefined;
    }
}
function countLines(bytes) {
    let found = 0;
    for (let at = bytes.indexOf(find_json_rows_LINE_FEED); at >= 0; at = bytes.indexOf(find_json_rows_LINE_FEED, at + 1))
        found += 1;
    return found;
}

;// CONCATENATED MODULE: ./build/src/data/engine/find-rows.js

const find_rows_FIRST_READ = 65_536;
const find_rows_MOST_READ = 64 * 1024 * 1024;
/**
 * Reads rows of a delimited text again, each from the nearest checkpoint before it.
 *
 * @param rows ascending, from 0
 * @param checkpoints ascending
 */
async function findCsvRows(source, rows, checkpoints, dialect) {
    const found = new Map();
    for (const row of rows) {
        const from = checkpoints.findLast((point) => point.row <= row);
        const text = from === undefined ? undefined : await find_rows_findRow(source, row, from, dialect);
        if (text !== undefined)
            found.set(row, text);
    }
    return found;
}
async function find_rows_findRow(source, row, from, dialect) {
    for (let size = find_rows_FIRST_READ; size <= find_rows_MOST_READ; size *= 2) {
        const bytes = new Uint8Array(size);
        let filled = 0;
        for (let got = 1; filled < size && got > 0; filled += got)
            got = await source.read(bytes.subarray(filled), from.offset + filled);
        const text = rowIn(bytes.subarray(0, filled), filled < size, row, from, dialect);
        if (text !== 'incomplete')
            return text;
    }
    return undefined;
}
function rowIn(bytes, final, wanted, from, dialect) {
    let { row, line } = from;
    let at = 0;
    // Without quotes and comments a row is a line.
    if (dialect.comment === undefined && !bytes.includes(dialect.quote))
        for (; row < wanted; row += 1, line += 1) {
            const lineEnd = bytes.indexOf(0x0a, at);
            if (lineEnd < 0)
                return final ? undefined : 'incomplete';
            at = lineEnd + 1;
        }
    while (at < bytes.length) {
        const step = (0,csv_rows/* readCsvRecord */.S)(bytes, at, final, dialect);
        switch (step.kind) {
            case 'incomplete':
                return 'incomplete';
            case 'broken':
                return undefined;
            case 'comment':
                line += 1;
                at = step.end;
                break;
            case 'record': {
                const { cells, end } = step.record;
                if (row === wanted)
                    return { line: line + 1, cells };
                row += 1;
                for (; at < end; at += 1)
                    if (bytes[at] === 0x0a)
                        line += 1;
                break;
            }
        }
    }
    return final ? undefined : 'incomplete';
}

;// CONCATENATED MODULE: ./build/src/adapters/find-data-rows.js




/**
 * Reads rows of a data set again, from the nearest place before each where the check knew its row.
 * @param rows over all files, from 1
 */
async function findDataRows(request, files, rows) {
    const found = new Map();
    let before = 0;
    for (const [index, checked] of files.entries()) {
        const { rows: count } = checked.findings;
        const own = rows.filter((row) => row > before && row <= before + count).map((row) => row - before - 1);
        const file = request.files[index];
        if (file !== undefined && checked.read !== undefined && own.length > 0) {
            const { plan, parts } = checked.read;
            const ascending = own.toSorted((a, b) => a - b);
            for (const [row, { line, cells }] of await rowsOfFile(request, file, { plan, parts }, ascending))
                found.set(before + row + 1, { file: file.shown, row: row + 1, line, cells });
        }
        before += count;
    }
    return found;
}
/** @param rows from 0, ascending */
async function rowsOfFile({ format, dialect, encoding }, file, { plan, parts }, rows) {
    const constants = constantCells(plan);
    switch (format) {
        case 'parquet':
            return mapped(readParquetRows(file, rows), (cells) => ({ line: undefined, cells: { ...constants, ...cells } }));
        case 'jsonl':
        case 'json': {
            const found = await readAgain(file, encoding, (source) => findJsonRows(source, rows, parts.checkpoints, format));
            return mapped(found, ({ line, cells }) => ({ line, cells: { ...constants, ...cells } }));
        }
        case 'csv':
        case 'tsv': {
            const names = plan.columns.map(({ name }) => name);
            const found = await readAgain(file, encoding, (source) => findCsvRows(source, rows, parts.checkpoints, dialect));
            return mapped(found, ({ line, cells }) => ({
                line,
                cells: { ...constants, ...Object.fromEntries(cells.map((cell, at) => [names[at] ?? '', cell])) },
            }));
        }
    }
}
const mapped = (found, change) => new Map([...found].map(([row, value]) => [row, change(value)]));
/** Cells of the columns that the file's folders give to every row. */
const constantCells = ({ columns, constants }) => Object.fromEntries(constants.map((text, index) => [columns[columns.length - constants.length + index]?.name ?? '', text]));
/** A stream is read from its beginning and what is not wanted is passed over. */
async function readAgain({ path, shown, compression }, encoding, use) {
    if (compression === 'none' && encoding === 'utf-8') {
        const source = (0,byte_sources/* fileSource */.I)(path);
        try {
            return await use(source);
        }
        finally {
            source.close();
        }
    }
    let stream = (0,byte_sources/* streamSource */.S)(path, shown, compression === 'none' ? undefined : compression, encoding);
    let at = 0;
    try {
        return await use({
            async read(into, position) {
                if (position < at) {
                    stream.close();
                    stream = (0,byte_sources/* streamSource */.S)(path, shown, compression === 'none' ? undefined : compression, encoding);
                    at = 0;
                }
                const scrap = new Uint8Array(65_536);
                while (at < position) {
                    const got = await stream.read(scrap.subarray(0, Math.min(scrap.length, position - at)), at);
                    if (got === 0)
                        return 0;
                    at += got;
                }
                const got = await stream.read(into, position);
                at += got;
                return got;
            },
        });
    }
    finally {
        stream.close();
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/adapters/spill-files.js



/**
 * Writes one file per store from its start to its end; a partition's segments are found again by their offsets.
 *
 * @param temporary folder that is emptied after the job anyway: RUNNER_TEMP in a workflow. A folder of its own is made below it.
 */
function spillFiles(temporary) {
    let folder;
    let isRemoved = false;
    const files = [];
    const open = () => {
        if (isRemoved)
            throw new Error('The temporary files were removed already.');
        if (folder === undefined) {
            (0,external_node_fs_.mkdirSync)(temporary, { recursive: true });
            folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'trainyard-keys-'));
        }
        // For this user only: hashes of personal data are personal data.
        const file = { descriptor: (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, String(files.length)), 'wx+', 0o600), length: 0 };
        files.push(file);
        return file;
    };
    const remove = () => {
        if (isRemoved)
            return;
        isRemoved = true;
        for (const { descriptor } of files)
            (0,external_node_fs_.closeSync)(descriptor);
        if (folder !== undefined)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    };
    return {
        spill() {
            const segments = new Map();
            let file;
            return {
                append(partition, pieces) {
                    const bytes = Buffer.concat(pieces);
                    file ??= explained(temporary, open);
                    const target = file;
                    explained(temporary, () => writeAll(target, bytes));
                    const segment = { offset: target.length - bytes.length, length: bytes.length };
                    const known = segments.get(partition);
                    if (known === undefined)
                        segments.set(partition, [segment]);
                    else
                        known.push(segment);
                },
                *read(partition) {
                    let room = new Uint8Array(0);
                    for (const segment of segments.get(partition) ?? []) {
                        if (room.length < segment.length)
                            room = new Uint8Array(segment.length);
                        const bytes = room.subarray(0, segment.length);
                        if (file !== undefined)
                            readAll(file, segment.offset, bytes);
                        yield bytes;
                    }
                },
            };
        },
        remove,
        [Symbol.dispose]: remove,
    };
}
function explained(temporary, work) {
    try {
        return work();
    }
    catch (error) {
        throw new errors/* UserError */.yo('data.spill', `Keys could not be written to ${temporary}: ${(0,errors/* messageOf */.bD)(error)}`, {
            hint: 'Unique keys need 12 bytes per row beyond the memory budget. Use a runner with more free disk, or raise the budget.',
            cause: error,
        });
    }
}
function writeAll(file, bytes) {
    for (let done = 0; done < bytes.length;)
        done += (0,external_node_fs_.writeSync)(file.descriptor, bytes, done, bytes.length - done, file.length + done);
    file.length += bytes.length;
}
function readAll(file, offset, bytes) {
    for (let done = 0; done < bytes.length;) {
        const read = (0,external_node_fs_.readSync)(file.descriptor, bytes, done, bytes.length - done, offset + done);
        if (read === 0)
            throw new Error('A temporary file of keys is shorter than what was written to it.');
        done += read;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/data-engine.js









/** The port `DataEngine` on files and threads. */
function dataEngine(options) {
    const spill = spillFiles(options.temporary);
    const threads = dataThreads(options.script, options.threads);
    return {
        async check(request) {
            const sizes = request.files.map(({ path }) => sizeOf(path));
            const all = sizes.reduce((sum, size) => sum + size, 0);
            if (options.threads > 1 && sizes.some((size) => size >= 2 * check_text_file_LEAST_PART_BYTES))
                threads.start();
            const schema = request.schema && (await (0,row_schema/* compileRowSchema */.x)(request.schema.text, request.schema.file));
            const stores = keyStores(request, () => (0,key_store/* keyStore */.vt)({ budgetBytes: options.memoryBudgetBytes / request.keys.length, spill: spill.spill() }));
            const files = [];
            let before = 0;
            let rows = 0;
            let parts = 0;
            for (const [index, file] of request.files.entries()) {
                const checked = await checkDataFile(file, request, schema, threads, (bytes) => request.onProgress(before + bytes, all));
                parts = addKeys(stores, checked, parts, rows);
                files.push(checked);
                before += sizes[index] ?? 0;
                rows += checked.findings.rows;
            }
            return findingsOf(request, files, stores);
        },
        async close() {
            await threads.close();
            spill.remove();
        },
    };
}
function sizeOf(path) {
    try {
        const source = (0,byte_sources/* fileSource */.I)(path);
        source.close();
        return source.size;
    }
    catch {
        // Said when it is its turn.
        return 0;
    }
}
const keyStores = ({ keys }, make) => new Map(keys.map(({ id }) => [id, make()]));
/** @returns the number of the next part */
function addKeys(stores, { read }, firstPart, rowsBefore) {
    const observed = read?.parts.observed ?? [];
    observed.forEach(({ firstRow, observed: { keys } }, index) => {
        for (const { id, partitions } of keys) {
            const store = stores.get(id);
            store?.placePart(firstPart + index, rowsBefore + firstRow);
            for (const [partition, bytes] of partitions.entries())
                store?.add({ part: firstPart + index, partition, bytes });
        }
    });
    return firstPart + observed.length;
}
function findingsOf(request, files, stores) {
    const read = files.flatMap((file) => file.read ?? []);
    // A key that one of the files does not have is no key of the data set.
    const complete = [...stores].filter(([id]) => read.every(({ plan }) => plan.keys.some((key) => key.id === id)));
    return {
        ...mergeFiles(files),
        files: files.map(({ findings }) => findings),
        keys: new Map(complete),
        rowsAt: (rows) => findDataRows(request, files, rows),
    };
}


/***/ })

};
