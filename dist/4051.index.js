export const id = 4051;
export const ids = [4051];
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

/***/ 50339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ mergeOrder),
/* harmony export */   x: () => (/* binding */ orderFollower)
/* harmony export */ });
/* harmony import */ var _violations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87012);

function orderFollower(rule) {
    let first;
    let lastRow = 0;
    let last = Number.NaN;
    let breaches = 0;
    const samples = [];
    return {
        add(value, row) {
            if (Number.isNaN(value))
                return;
            if (first === undefined)
                first = { row, value };
            else if (!follows(rule, last, value)) {
                breaches += 1;
                if (samples.length < _violations_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_SAMPLES */ .l)
                    samples.push({ row, value });
            }
            last = value;
            lastRow = row;
        },
        state: () => ({
            first,
            last: first === undefined ? undefined : { row: lastRow, value: last },
            breaches,
            samples: [...samples],
        }),
    };
}
/**
 * The order of two runs of which the second comes right behind the first. Whether its first value follows the last one before it
 * is seen only here.
 * @param rowsBefore rows of the first run; the rows of the second one count from its own start
 */
function mergeOrder(before, after, rule, rowsBefore) {
    const move = ({ row, value }) => ({ row: rowsBefore + row, value });
    const first = after.first && move(after.first);
    const seam = before.last && first && !follows(rule, before.last.value, first.value) ? [first] : [];
    return {
        first: before.first ?? first,
        last: (after.last && move(after.last)) ?? before.last,
        breaches: before.breaches + seam.length + after.breaches,
        samples: [...before.samples, ...seam, ...after.samples.map(move)].slice(0, _violations_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_SAMPLES */ .l),
    };
}
function follows({ direction, strict }, before, value) {
    if (before === value)
        return !strict;
    return direction === 'increasing' ? value > before : value < before;
}


/***/ }),

/***/ 4538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ notMultiples),
/* harmony export */   HD: () => (/* binding */ momentsAsText),
/* harmony export */   nL: () => (/* binding */ columnCheck),
/* harmony export */   oA: () => (/* binding */ withinLimits)
/* harmony export */ });
/* harmony import */ var _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91509);
/* harmony import */ var _kernels_read_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27403);
/* harmony import */ var _kernels_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67278);
/* harmony import */ var _profile_column_profiler_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31808);
/* harmony import */ var _profile_merge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70348);
/* harmony import */ var _profile_moment_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4620);
/* harmony import */ var _profile_repeat_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1781);
/* harmony import */ var _profile_value_counts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22238);
/* harmony import */ var _cell_rule_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76448);









const NOTHING = [];
/** @param values where numbers may be left, one f64 per row */
function columnCheck(plan, column, space, profiled, values) {
    const { rule } = plan;
    switch (rule.kind) {
        case 'integer':
        case 'number':
        case 'date':
        case 'date-time':
            return numericCheck(plan, rule, column, space, profiled, values);
        case 'boolean':
            return booleanCheck(plan, column, space, values);
        case 'choice':
            return choiceCheck(plan, rule, column, space);
        case 'anything':
        case 'text':
            return textCheck(plan, rule, column, space, profiled);
        case 'reference':
            return referenceCheck(plan);
    }
}
function numericCheck(plan, rule, column, space, profiled, values) {
    const { kernels, memory, suspects } = space;
    const nulls = space.nulls + column * 4;
    const nullable = plan.nullable ? 1 : 0;
    const read = kernels[KERNELS[rule.kind]];
    const state = profiled ? (0,_kernels_state_js__WEBPACK_IMPORTED_MODULE_2__/* .newNumberState */ .T)(memory) : 0;
    const [minimum, maximum, multipleOf] = rule.kind === 'integer' || rule.kind === 'number'
        ? [rule.minimum, rule.maximum, rule.multipleOf]
        : [-Infinity, Infinity, undefined];
    const bounded = minimum > -Infinity || maximum < Infinity;
    return {
        values,
        profiles: 'nulls',
        check(fields) {
            const unread = listed(space, read(fields, nullable, values, suspects, nulls));
            const beyond = bounded
                ? listed(space, kernels.outside(values, fields.rows, minimum, maximum, suspects))
                : NOTHING;
            const uneven = multipleOf === undefined ? NOTHING : notMultiples(memory.f64(), values, fields.rows, multipleOf);
            return {
                unread,
                outside: uneven.length === 0 ? beyond : [...new Set([...beyond, ...uneven])].sort((a, b) => a - b),
            };
        },
        profile(fields) {
            if (state !== 0)
                kernels.profileNumbers(values, fields.rows, state);
        },
        finish() {
            const empty = nothingBut(plan, nullsAt(space, column));
            if (state === 0)
                return empty;
            const { numbers, values: counts } = (0,_kernels_read_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumberState */ .N)(kernels, state);
            return {
                ...empty,
                rows: empty.nulls + (numbers?.count ?? 0),
                numbers,
                values: momentsAsText(counts, empty.unit),
            };
        },
    };
}
/** The kernel has more room for texts than an exact profile may have. */
const withinLimits = (values) => values.kind === 'exact' ? (0,_profile_value_counts_js__WEBPACK_IMPORTED_MODULE_6__/* .valueCounts */ .al)(values.counts, values.registers) : values;
/** The kernel counts moments as numbers. */
function momentsAsText(values, unit) {
    if (values.kind === 'sketch' || unit === 'number')
        return values;
    return {
        ...values,
        counts: new Map([...values.counts].map(([value, count]) => [(0,_profile_moment_text_js__WEBPACK_IMPORTED_MODULE_8__/* .momentText */ .A)(Number(value), unit), count])),
    };
}
const KERNELS = { integer: 'integers', number: 'numbers', date: 'dates', 'date-time': 'dateTimes' };
/** As ajv decides it: the quotient is whole. What its `parseInt` would cut differently is looked at again. */
function notMultiples(all, address, rows, divisor) {
    const found = [];
    const first = address / 8;
    for (let row = 0; row < rows; row += 1) {
        const quotient = (all[first + row] ?? Number.NaN) / divisor;
        const certain = Number.isNaN(quotient) || (quotient === Math.trunc(quotient) && Math.abs(quotient) < 1e21);
        if (!certain)
            found.push(row);
    }
    return found;
}
function booleanCheck(plan, column, space, values) {
    const { kernels, suspects } = space;
    const nulls = space.nulls + column * 4;
    let truths = 0;
    let falsehoods = 0;
    return {
        values,
        profiles: 'nulls',
        check: (fields) => ({
            unread: listed(space, kernels.booleans(fields, plan.nullable ? 1 : 0, values, suspects, nulls)),
            outside: NOTHING,
        }),
        profile({ rows }) {
            truths += kernels.countEqual(values, rows, 1);
            falsehoods += kernels.countEqual(values, rows, 0);
        },
        finish: () => counted(plan, nullsAt(space, column), [
            [true, truths],
            [false, falsehoods],
        ]),
    };
}
function choiceCheck(plan, rule, column, space) {
    const { kernels, memory, suspects, scratch } = space;
    const nulls = space.nulls + column * 4;
    let slots = 64;
    while (slots < rule.texts.length * 2)
        slots *= 2;
    const table = memory.allocZeroed(slots * _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .CHOICE_SLOT_BYTES */ .XK);
    const counts = memory.allocZeroed(rule.texts.length * 4);
    rule.texts.forEach((text, id) => {
        const bytes = Buffer.from(text);
        memory.u8().set(bytes, scratch);
        kernels.putChoice(table, slots, scratch, bytes.length, id);
    });
    return {
        values: undefined,
        profiles: 'nulls',
        check: (fields) => ({
            unread: listed(space, kernels.choices(fields, plan.nullable ? 1 : 0, table, slots, counts, suspects, nulls)),
            outside: NOTHING,
        }),
        profile() {
            // Its counts are the profile.
        },
        finish: () => counted(plan, nullsAt(space, column), rule.values.map((value, id) => [value, memory.u32()[(counts >> 2) + id] ?? 0])),
    };
}
function textCheck(plan, rule, column, space, profiled) {
    const { kernels, memory, suspects } = space;
    const nulls = space.nulls + column * 4;
    const nullable = plan.nullable ? 1 : 0;
    const state = profiled ? (0,_kernels_state_js__WEBPACK_IMPORTED_MODULE_2__/* .newTextState */ .h)(memory) : 0;
    const { shortest, longest, automaton } = rule.kind === 'text' ? rule : { shortest: 0, longest: 0xffffffff, automaton: undefined };
    const next = automaton === undefined ? 0 : copy(space, automaton.next);
    const accepting = automaton === undefined ? 0 : copy(space, automaton.accepting);
    const free = shortest === 0 && longest === 0xffffffff && automaton === undefined;
    return {
        values: undefined,
        profiles: 'nulls-and-texts',
        check: (fields) => ({
            unread: listed(space, free
                ? kernels.anything(fields, nullable, suspects, nulls)
                : kernels.texts(fields, nullable, shortest, longest, next, accepting, suspects, nulls)),
            outside: NOTHING,
        }),
        profile(fields) {
            if (state !== 0)
                kernels.profileTexts(fields, state);
        },
        finish() {
            const empty = nothingBut(plan, nullsAt(space, column));
            if (state === 0)
                return empty;
            const { lengths, values } = (0,_kernels_read_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextState */ .X)(kernels, state);
            return { ...empty, rows: empty.nulls + (lengths?.count ?? 0), lengths, values: withinLimits(values) };
        },
    };
}
function copy({ memory }, table) {
    const address = memory.alloc(table.byteLength);
    memory.u8().set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), address);
    return address;
}
/** Every row is a suspect, so the second look makes the whole profile. */
const referenceCheck = (plan) => ({
    values: undefined,
    profiles: 'no-suspects',
    check: ({ rows }) => ({ unread: Array.from({ length: rows }, (_, row) => row), outside: NOTHING }),
    profile() { },
    finish: () => nothingBut(plan, 0),
});
const nullsAt = ({ memory, nulls }, column) => memory.u32()[(nulls >> 2) + column] ?? 0;
const nothingBut = (plan, nulls) => ({
    ...(0,_profile_column_profiler_js__WEBPACK_IMPORTED_MODULE_3__/* .columnProfiler */ .m)(plan.name, (0,_cell_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .unitOf */ .uF)(plan.rule)).profile(),
    rows: nulls,
    nulls,
});
function counted(plan, nulls, values) {
    const columns = values
        .filter(([, times]) => times > 0)
        .map(([value, times]) => {
        const once = (0,_profile_column_profiler_js__WEBPACK_IMPORTED_MODULE_3__/* .columnProfiler */ .m)(plan.name, (0,_cell_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .unitOf */ .uF)(plan.rule));
        once.add(value);
        return (0,_profile_repeat_js__WEBPACK_IMPORTED_MODULE_5__/* .repeated */ .Z)(once.profile(), times);
    });
    return (0,_profile_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeColumns */ .y1)(nothingBut(plan, nulls), ...columns);
}
const listed = ({ memory, suspects }, count) => count === 0 ? NOTHING : Array.from(memory.u32().subarray(suspects >> 2, (suspects >> 2) + count));


/***/ }),

/***/ 53139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ constantFields)
/* harmony export */ });
/* harmony import */ var _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91509);

const PADDING = 64;
/** Fields of a column that is the same in every row: all rows share one pair. @returns the addresses but for the number of rows */
function constantFields({ memory }, value) {
    const bytes = new TextEncoder().encode(value ?? '');
    const base = memory.allocZeroed(bytes.length + PADDING);
    const pair = memory.allocZeroed(8);
    memory.u8().set(bytes, base);
    memory.u32().set(value === '' ? [_kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_TEXT */ .Ql, _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_TEXT */ .Ql] : [0, bytes.length], pair >> 2);
    return { base, starts: pair, ends: pair + 4, stride: 0, gap: 0 };
}


/***/ }),

/***/ 62337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ checkJsonPart)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99191);
/* harmony import */ var _text_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1851);
/* harmony import */ var _json_elements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41069);
/* harmony import */ var _json_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62105);





const READ_BYTES = 262_144;
const LINE_FEED = 0x0a;
const COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/**
 * Checks a file that is one JSON array of objects, or one object, element by element: no more than one of them is held at a time. Always the
 * whole file, because an element cannot be told from a part of one in the middle of it.
 */
async function checkJsonPart(part) {
    const text = textWindow(part);
    const checkpoints = [{ row: 0, line: 0, offset: 0 }];
    const fatal = await checkText(part, text, (offset) => {
        const [last = 0] = checkpoints.slice(-1).map((point) => point.offset);
        if (offset - last >= READ_BYTES)
            checkpoints.push({ row: part.rows.rows(), line: part.rows.lines(), offset });
    });
    return { start: 0, end: text.position(), fatal, checkpoints };
}
/** @param onElement called with the offset of each element of an array */
async function checkText(part, text, onElement) {
    const { rows } = part;
    const broken = (rule, message) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .fatalFinding */ .gm)(rule, rows.lines() + 1, message);
    await text.skipMark();
    const first = await text.next();
    if (first === undefined)
        return broken('file.empty', 'The file is empty.');
    if (first === OPEN_OBJECT)
        return (await checkElement(part, text)) ?? (await nothingFollows(text, broken));
    if (first !== OPEN_ARRAY)
        return broken('json.array', 'The file must hold one JSON array of objects, or one object.');
    text.skip(1);
    if ((await text.next()) === CLOSE_ARRAY) {
        text.skip(1);
        return nothingFollows(text, broken);
    }
    for (;;) {
        const element = await text.next();
        if (element === undefined)
            return broken('json.syntax', 'The file ends before its array does.');
        if (element === COMMA || element === CLOSE_ARRAY)
            return broken('json.syntax', 'A row is missing in front of this comma or bracket.');
        onElement(text.position());
        const fatal = await checkElement(part, text);
        if (fatal !== undefined)
            return fatal;
        const separator = await text.next();
        if (separator !== undefined)
            text.skip(1);
        if (separator === CLOSE_ARRAY)
            return nothingFollows(text, broken);
        if (separator === undefined)
            return broken('json.syntax', 'The file ends before its array does.');
        if (separator !== COMMA)
            return broken('json.syntax', 'A comma or the end of the array was expected behind a row.');
    }
}
async function nothingFollows(text, broken) {
    if ((await text.next()) === undefined)
        return undefined;
    return broken('json.syntax', 'Something follows the end of the JSON text. A file with one object per line is JSON Lines.');
}
/** @returns what ends the file */
async function checkElement({ rows, seen }, text) {
    const element = await text.element();
    const line = rows.lines() + 1;
    switch (element.kind) {
        case 'cut':
            return (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .fatalFinding */ .gm)('json.syntax', line, 'The file ends in the middle of this row.', rows.rows() + 1);
        case 'long':
            return (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLong */ .Po)(line);
        case 'element':
            break;
    }
    const { bytes } = element;
    const problem = (0,_text_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .firstTextProblem */ .P)(bytes);
    if (problem !== undefined)
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .fatalFinding */ .gm)(problem.rule, line + countLines(bytes.subarray(0, problem.offset)), problem.message);
    const lines = countLines(bytes);
    const parsed = parse(decoder.decode(bytes));
    if (parsed.kind === 'broken') {
        const where = line + countLines(bytes.subarray(0, parsed.offset));
        rows.addMisfit((0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .rowFinding */ .kr)('json.syntax', where, rows.rows() + 1, `The row is not valid JSON${parsed.place}.`), lines);
    }
    else if (isObject(parsed.value)) {
        seen.object(parsed.value);
        await rows.addObject(parsed.value, lines);
    }
    else
        rows.addMisfit((0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .rowFinding */ .kr)('json.object', line, rows.rows() + 1, 'The row is JSON, but not an object.'), lines);
    return undefined;
}
function parse(text) {
    try {
        return { kind: 'value', value: JSON.parse(text) };
    }
    catch (error) {
        const position = /at position (\d+)/.exec((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))?.[1];
        const before = text.slice(0, position === undefined ? undefined : Number(position));
        const column = before.length - (before.lastIndexOf('\n') + 1) + 1;
        const isFirst = !before.includes('\n');
        const place = position === undefined ? '' : ` at column ${column} of ${isFirst ? 'it' : 'the line'}`;
        return { kind: 'broken', offset: Buffer.byteLength(before), place };
    }
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function textWindow({ source, rows, onProgress }) {
    let held = new Uint8Array();
    let at = 0;
    let start = 0;
    /** Reads on, keeping what was not yet taken. @returns whether there was more */
    async function more() {
        const left = held.length - at;
        const bytes = new Uint8Array(left + Math.max(READ_BYTES, left));
        bytes.set(held.subarray(at));
        const got = await source.read(bytes.subarray(left), start + held.length);
        start += at;
        at = 0;
        held = bytes.subarray(0, left + got);
        onProgress(start);
        return got > 0;
    }
    return {
        async next() {
            for (;;) {
                const found = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_2__/* .skipBlanks */ .p)(held, at);
                rows.skipLines(countLines(held.subarray(at, found)));
                at = found;
                if (at < held.length)
                    return held[at];
                if (!(await more()))
                    return undefined;
            }
        },
        skip(bytes) {
            at += bytes;
        },
        async skipMark() {
            while (held.length < BYTE_ORDER_MARK.length && (await more()))
                ;
            if (BYTE_ORDER_MARK.every((byte, index) => held[index] === byte))
                at = BYTE_ORDER_MARK.length;
        },
        async element() {
            const scan = (0,_json_elements_js__WEBPACK_IMPORTED_MODULE_4__/* .elementScan */ .W)();
            let scanned = 0;
            for (;;) {
                const end = scan.feed(held, at + scanned);
                if (end - at > _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .MAXIMUM_ROW_BYTES */ .AW)
                    return { kind: 'long' };
                if (end >= 0) {
                    const bytes = held.subarray(at, end);
                    at = end;
                    return { kind: 'element', bytes };
                }
                scanned = held.length - at;
                if (scanned > _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .MAXIMUM_ROW_BYTES */ .AW)
                    return { kind: 'long' };
                if (!(await more()))
                    return { kind: 'cut' };
            }
        },
        position: () => start + at,
    };
}
function countLines(bytes) {
    let lines = 0;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1))
        lines += 1;
    return lines;
}


/***/ }),

/***/ 40976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ keyPartitions)
/* harmony export */ });
/* harmony import */ var _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91509);

const PARTITIONS = 256;
/** Bytes of a partition that are held before they are handed on. */
const ROOM = 2048 * _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITION_ENTRY_BYTES */ .ge;
/** Bytes that many pieces share: so they are written once and can be given to another thread without copying. */
const SHARED = 64 * ROOM;
function keyPartitions({ kernels, memory }) {
    const rooms = memory.alloc(PARTITIONS * ROOM);
    const cursors = memory.alloc(PARTITIONS * 8);
    const pieces = [];
    let shared = new Uint8Array();
    let used = 0;
    for (let partition = 0; partition < PARTITIONS; partition += 1)
        empty(partition);
    function empty(partition) {
        const words = memory.u32();
        words[(cursors >> 2) + partition * 2] = rooms + partition * ROOM;
        words[(cursors >> 2) + partition * 2 + 1] = rooms + (partition + 1) * ROOM;
    }
    function lengthOf(partition) {
        const start = rooms + partition * ROOM;
        return (memory.u32()[(cursors >> 2) + partition * 2] ?? start) - start;
    }
    function handOn(partition) {
        const start = rooms + partition * ROOM;
        const length = lengthOf(partition);
        if (length === 0)
            return;
        if (used + length > shared.length) {
            shared = new Uint8Array(SHARED);
            used = 0;
        }
        const bytes = shared.subarray(used, used + length);
        bytes.set(memory.u8().subarray(start, start + length));
        used += length;
        pieces.push({ partition, bytes });
        empty(partition);
    }
    return {
        distribute(hashes, rows, firstRow) {
            for (let from = 0; from < rows;) {
                from = kernels.partition(hashes, from, rows, firstRow, cursors);
                if (from < rows)
                    handOn(Number((memory.u64()[hashes / 8 + from] ?? 0n) >> 56n));
            }
        },
        finish() {
            let left = 0;
            for (let partition = 0; partition < PARTITIONS; partition += 1)
                left += lengthOf(partition);
            shared = new Uint8Array(left);
            used = 0;
            for (let partition = 0; partition < PARTITIONS; partition += 1)
                handOn(partition);
            return pieces;
        },
    };
}


/***/ }),

/***/ 33103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ observers)
});

// EXTERNAL MODULE: ./build/src/data/checks/row-order.js
var row_order = __webpack_require__(50339);
// EXTERNAL MODULE: ./build/src/data/kernels/kernels.js
var kernels_kernels = __webpack_require__(91509);
// EXTERNAL MODULE: ./build/src/data/engine/key-partitions.js
var key_partitions = __webpack_require__(40976);
;// CONCATENATED MODULE: ./build/src/data/engine/key-collector.js


function keyCollector(plan, space) {
    const { kernels, memory } = space;
    const hashes = memory.alloc(space.maximumRows * 8);
    const partitions = (0,key_partitions/* keyPartitions */.z)(space);
    const skipNulls = plan.skipNulls ? 1 : 0;
    return {
        block(columnAt, rows, firstRow) {
            plan.columns.forEach(({ column, as }, place) => {
                const { fields, values } = columnAt(column);
                const first = place === 0 ? 1 : 0;
                if (as === 'number')
                    kernels.hashNumbers(values, rows, hashes, first, skipNulls);
                else
                    kernels.hashTexts(fields, hashes, first, skipNulls);
            });
            partitions.distribute(hashes, rows, firstRow);
        },
        row(parts, row) {
            const own = plan.columns.map(({ column, as }) => parts[column]?.[as] ?? null);
            if (plan.skipNulls && own.includes(null))
                return;
            const hash = own.reduce((sum, part) => (0,kernels_kernels/* combineHashes */.K1)(sum, hashOf(part)), 0n);
            memory.u64()[hashes >> 3] = hash;
            partitions.distribute(hashes, 1, row);
        },
        finish: () => ({ id: plan.id, pieces: partitions.finish() }),
    };
}
const encoder = new TextEncoder();
function hashOf(part) {
    if (part === null)
        return kernels_kernels/* NULL_HASH */.rH;
    return typeof part === 'number' ? (0,kernels_kernels/* hashNumber */.YR)(part) : (0,kernels_kernels/* hashText */.qj)(encoder.encode(part));
}

// EXTERNAL MODULE: ./build/src/data/engine/range-counter.js
var range_counter = __webpack_require__(39073);
;// CONCATENATED MODULE: ./build/src/data/engine/observers.js



function observers(plan, space) {
    const keys = plan.keys.map((key) => keyCollector(key, space));
    const ranges = plan.ranges.map((range) => ({ column: range.column, counter: (0,range_counter/* rangeCounter */.q)(range) }));
    const orders = plan.orders.map((order) => ({ column: order.column, counter: (0,row_order/* orderFollower */.x)(order) }));
    const watchers = [...ranges, ...orders];
    return {
        numbers(column, values, rows, firstRow) {
            for (const { column: own, counter } of watchers) {
                if (own !== column)
                    continue;
                const all = space.memory.f64();
                const first = values / 8;
                for (let row = 0; row < rows; row += 1)
                    counter.add(all[first + row] ?? Number.NaN, firstRow + row);
            }
        },
        block(columnAt, rows, firstRow) {
            for (const key of keys)
                key.block(columnAt, rows, firstRow);
        },
        row(parts, row) {
            for (const key of keys)
                key.row(parts, row);
            for (const { column, counter } of watchers)
                counter.add(parts[column]?.number ?? Number.NaN, row);
        },
        finish: () => ({
            keys: keys.map((key) => key.finish()),
            ranges: ranges.map(({ counter }) => counter.state()),
            orders: orders.map(({ counter }) => counter.state()),
        }),
    };
}


/***/ }),

/***/ 18664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ partChecker)
});

// EXTERNAL MODULE: ./build/src/data/engine/byte-source.js
var byte_source = __webpack_require__(54421);
// EXTERNAL MODULE: ./build/src/data/explain.js
var explain = __webpack_require__(71969);
// EXTERNAL MODULE: ./build/src/data/violations.js
var violations = __webpack_require__(87012);
;// CONCATENATED MODULE: ./build/src/data/engine/block-problems.js
/** @param log nothing else is entered before these problems are */
function blockProblems(log) {
    const placed = [];
    const tallies = [];
    return {
        column() {
            const rules = new Map();
            return (row, { problems, shown }) => {
                for (const problem of problems) {
                    let tally = rules.get(problem.rule);
                    if (tally === undefined) {
                        tally = { problem, places: log.placesLeft(problem), count: 0 };
                        rules.set(problem.rule, tally);
                        tallies.push(tally);
                    }
                    tally.count += 1;
                    if (tally.count <= tally.places)
                        placed.push({ row, problem, value: shown });
                }
            };
        },
        enter(placeOf) {
            for (const { row, problem, value } of placed.toSorted((a, b) => a.row - b.row))
                log.add(problem, { ...placeOf(row), value });
            for (const { problem, places, count } of tallies)
                if (count > places)
                    log.addFurther(problem, count - places);
        },
    };
}

// EXTERNAL MODULE: ./build/src/data/engine/cell-rule.js
var cell_rule = __webpack_require__(76448);
// EXTERNAL MODULE: ./build/src/data/engine/column-check.js
var column_check = __webpack_require__(4538);
// EXTERNAL MODULE: ./build/src/data/engine/constant-fields.js
var constant_fields = __webpack_require__(53139);
// EXTERNAL MODULE: ./build/src/data/kernels/kernels.js
var kernels = __webpack_require__(91509);
// EXTERNAL MODULE: ./build/src/data/engine/row-block.js
var row_block = __webpack_require__(43929);
;// CONCATENATED MODULE: ./build/src/data/engine/json-key-fields.js



/**
 * Fields that hold JSON values as the texts that stand for them in keys: the same text for every way to write a value.
 * @param fields of tokens as they are written
 * @returns fields in memory that the caller must release
 */
function jsonKeyFields(memory, fields) {
    const textOf = (0,row_block/* textReader */.D)(memory, fields);
    const texts = Array.from({ length: fields.rows }, (_, row) => keyText(textOf(row)));
    const bytes = Buffer.from(texts.join(''), 'utf8');
    const base = memory.alloc(bytes.length);
    const pairs = memory.alloc(fields.rows * 8);
    memory.u8().set(bytes, base);
    const words = memory.u32();
    let at = 0;
    texts.forEach((text, row) => {
        const length = Buffer.byteLength(text ?? '');
        const pair = (pairs >> 2) + row * 2;
        words.set(text === '' ? EMPTY : [at, at + length], pair);
        at += length;
    });
    return { base, starts: pairs, ends: pairs + 4, stride: 8, gap: 0, rows: fields.rows };
}
const EMPTY = [kernels/* EMPTY_TEXT */.Ql, kernels/* EMPTY_TEXT */.Ql];
const keyText = (token) => token === null || token === undefined ? null : ((0,explain/* asText */.e)(JSON.parse(token)) ?? null);

;// CONCATENATED MODULE: ./build/src/data/engine/number-places.js
function numberPlaces(plan, space) {
    const inKeys = plan.keys.flatMap(({ columns }) => columns.flatMap(({ column, as }) => (as === 'number' ? [column] : [])));
    const own = new Map([...new Set(inKeys)].map((column) => [column, space.memory.alloc(space.maximumRows * 8)]));
    const watched = new Set([...plan.ranges, ...plan.orders].map(({ column }) => column));
    return {
        isNeeded: (column) => own.has(column) || watched.has(column),
        of: (column) => own.get(column) ?? space.values,
    };
}

// EXTERNAL MODULE: ./build/src/data/engine/observers.js + 1 modules
var observers = __webpack_require__(33103);
// EXTERNAL MODULE: ./build/src/data/profile/column-profiler.js
var column_profiler = __webpack_require__(31808);
// EXTERNAL MODULE: ./build/src/data/profile/merge.js
var merge = __webpack_require__(70348);
// EXTERNAL MODULE: ./build/src/data/kernels/read-state.js
var read_state = __webpack_require__(27403);
// EXTERNAL MODULE: ./build/src/data/kernels/state.js
var kernels_state = __webpack_require__(67278);
// EXTERNAL MODULE: ./build/src/data/engine/second-look.js
var second_look = __webpack_require__(79693);
;// CONCATENATED MODULE: ./build/src/data/engine/suspect-profiler.js






function suspectProfiler({ name, rule }, { memory, kernels }) {
    const unit = (0,cell_rule/* unitOf */.uF)(rule);
    const single = (0,column_profiler/* columnProfiler */.m)(name, unit);
    const state = (0,kernels_state/* newTextState */.h)(memory, { values: false });
    /** Whether nothing but a kernel's length and hash of the field is needed: its values are no longer counted one by one. */
    const isPlainText = (text, { value, problems }) => value === text &&
        typeof text === 'string' &&
        text !== '' &&
        // What is valid in a column of dates or moments is one.
        (unit === 'number' || problems.length > 0) &&
        !single.isExact();
    function addTexts({ base, starts, ends, stride, gap }, rows) {
        const before = memory.mark();
        const pairs = memory.alloc(rows.length * 8);
        const words = memory.u32();
        for (const [index, row] of rows.entries()) {
            words[(pairs >> 2) + 2 * index] = (words[(starts + row * stride) >> 2] ?? 0) + gap;
            words[(pairs >> 2) + 2 * index + 1] = words[(ends + row * stride) >> 2] ?? 0;
        }
        kernels.profileTexts({ base, starts: pairs, ends: pairs + 4, stride: 8, gap: 0, rows: rows.length }, state);
        memory.release(before);
    }
    return {
        single,
        block(check, fields) {
            const texts = [];
            return {
                add(row, text, finding) {
                    if (isProfiled(check, text))
                        return;
                    if (isPlainText(text, finding))
                        texts.push(row);
                    else
                        (0,second_look/* profileCell */.ql)(single, finding, unit);
                },
                end() {
                    if (texts.length > 0)
                        addTexts(fields, texts);
                },
            };
        },
        profile() {
            const own = single.profile();
            const { lengths, values } = (0,read_state/* readTextState */.X)(kernels, state);
            if (lengths === undefined)
                return own;
            return (0,merge/* mergeColumns */.y1)(own, { ...own, rows: lengths.count, nulls: 0, numbers: undefined, lengths, values });
        },
    };
}
/** Whether the kernel's own profile has this suspect already. */
function isProfiled({ profiles }, text) {
    switch (profiles) {
        case 'no-suspects':
            return false;
        case 'nulls':
            return text === null || text === undefined;
        case 'nulls-and-texts':
            // Quoted empty cells are the one kind of text that the kernels leave out.
            return text !== '';
    }
}

;// CONCATENATED MODULE: ./build/src/data/engine/part-profiler.js



function partProfiler(plan, space) {
    const known = new Set(plan.columns.map(({ name }) => name));
    const profilers = plan.profile ? plan.columns.map((column) => suspectProfiler(column, space)) : [];
    const unknown = new Map();
    let rows = 0;
    function columnOf(check, index) {
        const rest = profilers[index]?.profile();
        if (check === undefined || rest === undefined)
            return [];
        return [rest.rows === 0 ? check.finish() : (0,merge/* mergeColumns */.y1)(check.finish(), rest)];
    }
    return {
        cell(column, add) {
            const profiler = profilers[column];
            if (profiler !== undefined)
                add(profiler.single);
        },
        suspects: (column, check, fields) => profilers[column]?.block(check, fields),
        others(row) {
            if (!plan.profile)
                return;
            for (const [name, value] of Object.entries(row)) {
                if (known.has(name))
                    continue;
                let profiler = unknown.get(name);
                if (profiler === undefined && known.size + unknown.size < merge/* MAXIMUM_COLUMNS */.N6) {
                    profiler = (0,column_profiler/* columnProfiler */.m)(name, 'number');
                    unknown.set(name, profiler);
                }
                profiler?.add(value);
            }
        },
        rows(count) {
            rows += count;
        },
        finish(checks) {
            if (!plan.profile)
                return undefined;
            const others = [...unknown].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, profiler]) => profiler.profile());
            const columns = [...checks.flatMap(columnOf), ...others];
            // A column that a row does not have is null there.
            return {
                rows,
                columns: columns.map((column) => ({ ...column, rows, nulls: column.nulls + rows - column.rows })),
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/src/data/engine/collector.js












function rowCollector({ plan, space, secondLook }) {
    const { memory } = space;
    const log = (0,violations/* violationLog */.U)();
    const places = numberPlaces(plan, space);
    const checks = plan.columns.map((column, index) => (0,column_check/* columnCheck */.nL)(column, index, space, plan.profile, places.of(index)));
    const constants = plan.constants.map((value) => (0,constant_fields/* constantFields */.M)(space, value));
    const own = plan.columns.length - constants.length;
    const profile = partProfiler(plan, space);
    const watched = (0,observers/* observers */.i)(plan, space);
    const textKeys = new Set(plan.keys.flatMap(({ columns }) => columns.flatMap(({ column, as }) => (as === 'text' ? [column] : []))));
    let rows = 0;
    let lines = 0;
    /** Tokens of JSON can be written in several ways, and have quotes. */
    function keyFieldsOf(column, fieldsOf) {
        const json = plan.columns[column]?.json;
        const isToken = json === 'any' || json === 'literal';
        return isToken && textKeys.has(column) ? jsonKeyFields(memory, fieldsOf(column)) : fieldsOf(column);
    }
    async function checkColumn(column, fields, check, take) {
        const { unread, outside } = check.check(fields);
        if (plan.profile)
            check.profile(fields);
        if (unread.length + outside.length > 0) {
            const look = (await secondLook()).columns[column];
            const unit = (0,cell_rule/* unitOf */.uF)(plan.columns[column]?.rule ?? { kind: 'anything' });
            const textAt = (0,row_block/* textReader */.D)(memory, fields);
            const profiled = profile.suspects(column, check, fields);
            const read = new Set(outside);
            for (const row of outside.length === 0 ? unread : [...unread, ...outside].sort((a, b) => a - b)) {
                const text = textAt(row);
                const finding = look?.at(text);
                if (finding === undefined)
                    continue;
                take(row, finding);
                if (read.has(row))
                    continue;
                profiled?.add(row, text, finding);
                if (check.values !== undefined)
                    memory.f64()[(check.values >> 3) + row] = (0,second_look/* numberOf */.rl)(finding, unit) ?? Number.NaN;
            }
            profiled?.end();
        }
        if (check.values === undefined && places.isNeeded(column))
            await readNumbers(column, fields);
        if (places.isNeeded(column))
            watched.numbers(column, places.of(column), fields.rows, rows);
    }
    /** Of a column whose kernel does not read numbers, such as a list of allowed ones. */
    async function readNumbers(column, fields) {
        const look = (await secondLook()).columns[column];
        const textAt = (0,row_block/* textReader */.D)(memory, fields);
        for (let row = 0; row < fields.rows; row += 1) {
            const finding = look?.at(textAt(row));
            memory.f64()[(places.of(column) >> 3) + row] = (finding && (0,second_look/* numberOf */.rl)(finding, 'number')) ?? Number.NaN;
        }
    }
    /**
     * With rules over several columns, the reference says what is wrong with a broken row, column rules included.
     * @param broken rows that break a rule of a column
     */
    async function checkRows(block, broken, fieldsOf, placeOf) {
        const { schema: rules, columns, problemsOf } = await secondLook();
        const { columns: needed, holds } = rules?.rowRules ?? { columns: [], holds: () => true };
        const texts = plan.columns.map((_, column) => (0,row_block/* textReader */.D)(memory, fieldsOf(column)));
        const valuesOf = (row, names) => {
            const values = Object.create(null);
            plan.columns.forEach(({ name }, index) => {
                if (names !== undefined && !names.includes(name))
                    return;
                const value = columns[index]?.at(texts[index]?.(row)).value;
                if (value !== undefined)
                    values[name] = value;
            });
            return values;
        };
        for (let row = 0; row < block.rows; row += 1) {
            if (!broken.has(row) && holds(valuesOf(row, needed)))
                continue;
            for (const { problem, value } of problemsOf(valuesOf(row, undefined)))
                log.add(problem, { ...placeOf(row), value });
        }
    }
    async function addValues(row, parts, rowLines) {
        for (const { problem, value } of (await secondLook()).problemsOf(row))
            log.add(problem, { row: rows + 1, line: lines + 1, value });
        watched.row(parts, rows);
        profile.rows(1);
        rows += 1;
        lines += rowLines;
    }
    return {
        async addBlock(block) {
            const fieldsOf = (column) => {
                const constant = constants[column - own];
                return constant === undefined ? block.fields(column) : { ...constant, rows: block.rows };
            };
            const problems = blockProblems(log);
            const broken = new Set();
            const noteRow = (row, finding) => {
                if (finding.problems.length > 0)
                    broken.add(row);
            };
            for (const [column, check] of checks.entries())
                await checkColumn(column, fieldsOf(column), check, plan.rowRules ? noteRow : problems.column());
            const lineOf = (0,row_block/* lineFinder */.z)(memory, block);
            const placeOf = (row) => ({ row: rows + row + 1, line: lines + lineOf(row) + 1 });
            if (plan.rowRules)
                await checkRows(block, broken, fieldsOf, placeOf);
            else
                problems.enter(placeOf);
            const before = memory.mark();
            watched.block((column) => ({ fields: keyFieldsOf(column, fieldsOf), values: places.of(column) }), block.rows, rows);
            memory.release(before);
            profile.rows(block.rows);
            rows += block.rows;
            lines += block.lines;
        },
        async addCells(given, rowLines) {
            const { columns } = await secondLook();
            const cells = [...given, ...plan.constants];
            const row = Object.create(null);
            const parts = plan.columns.map(({ name, rule }, index) => {
                const text = cells[index] ?? null;
                const finding = columns[index]?.at(text);
                if (finding === undefined)
                    return NO_KEY;
                profile.cell(index, (profiler) => (0,second_look/* profileCell */.ql)(profiler, finding, (0,cell_rule/* unitOf */.uF)(rule)));
                if (finding.value !== undefined)
                    row[name] = finding.value;
                return { number: (0,second_look/* numberOf */.rl)(finding, (0,cell_rule/* unitOf */.uF)(rule)), text };
            });
            await addValues(row, parts, rowLines);
        },
        async addObject(given, rowLines) {
            const { columns } = await secondLook();
            const row = Object.assign(Object.create(null), given);
            plan.constants.forEach((text, index) => {
                const value = columns[own + index]?.at(text).value;
                if (value !== undefined)
                    row[plan.columns[own + index]?.name ?? ''] = value;
            });
            const parts = plan.columns.map(({ name, rule }, index) => {
                const value = Object.hasOwn(row, name) ? row[name] : undefined;
                const unit = (0,cell_rule/* unitOf */.uF)(rule);
                const problems = unit === 'number' ? [] : (columns[index]?.ofValue(value).problems ?? []);
                const finding = { value, shown: undefined, problems };
                profile.cell(index, (profiler) => (0,second_look/* profileCell */.ql)(profiler, finding, unit));
                const text = value === null || !textKeys.has(index) ? null : ((0,explain/* asText */.e)(value) ?? null);
                return { number: (0,second_look/* numberOf */.rl)(finding, unit), text };
            });
            profile.others(row);
            await addValues(row, parts, rowLines);
        },
        addMisfit({ rule, message, row, line }, rowLines) {
            log.add({ rule, column: undefined, expected: () => message }, { row, line, value: undefined });
            if (row !== undefined)
                rows += 1;
            lines += rowLines;
        },
        skipLines(skipped) {
            lines += skipped;
        },
        rows: () => rows,
        lines: () => lines,
        finish: () => ({ rows, lines, groups: log.groups(), profile: profile.finish(checks), observed: watched.finish() }),
    };
}
const NO_KEY = { number: null, text: null };

// EXTERNAL MODULE: ./build/src/data/engine/csv-part.js + 2 modules
var csv_part = __webpack_require__(89280);
// EXTERNAL MODULE: ./build/src/data/engine/json-part.js
var json_part = __webpack_require__(62337);
// EXTERNAL MODULE: ./build/src/data/engine/json-seen.js
var json_seen = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/src/data/engine/jsonl-part.js + 2 modules
var jsonl_part = __webpack_require__(60809);
// EXTERNAL MODULE: ./build/src/data/engine/second-looks.js + 1 modules
var second_looks = __webpack_require__(66294);
// EXTERNAL MODULE: ./build/src/data/engine/workspace.js
var workspace = __webpack_require__(14680);
;// CONCATENATED MODULE: ./build/src/data/engine/part-checker.js








/** Wide rows need longer blocks, or calling kernels would cost more than their work. */
const BLOCK_BYTES = 262_144;
const WIDE_BLOCK_BYTES = 1_048_576;
const WIDE = 50;
/** Checks parts of one file in one thread, one at a time. */
function partChecker({ format, plan, schema: written }, kernels, source, { schema: compiled, blockBytes = plan.columns.length > WIDE ? WIDE_BLOCK_BYTES : BLOCK_BYTES, } = {}) {
    const columns = plan.columns.length;
    const space = (0,workspace/* workspace */.Gl)(kernels, blockBytes, columns);
    const clean = space.memory.mark();
    const secondLook = (0,second_looks/* lazySecondLooks */.R)(plan, written, compiled);
    return async (range, onProgress) => {
        space.memory.release(clean);
        space.memory.u8().fill(0, space.nulls, space.nulls + columns * 4);
        const rows = rowCollector({ plan, space, secondLook });
        const own = columns - plan.constants.length;
        const part = { source: (0,byte_source/* rewindable */.c)(source), range, space, rows, onProgress };
        if (format.kind === 'delimited') {
            const end = await (0,csv_part/* checkCsvPart */.w)({ ...part, dialect: format.dialect, columns: own });
            return { ...end, ...rows.finish() };
        }
        const seen = (0,json_seen/* seenColumns */.P)(plan.columns, own, space.memory);
        const check = format.kind === 'jsonl' ? jsonl_part/* checkJsonlPart */.a : json_part/* checkJsonPart */.w;
        const end = await check({ ...part, columns: plan.columns.slice(0, own), seen });
        const found = rows.finish();
        return { ...end, ...found, profile: found.profile && seen.only(found.profile) };
    };
}


/***/ }),

/***/ 39073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ mergeRanges),
/* harmony export */   q: () => (/* binding */ rangeCounter)
/* harmony export */ });
/* harmony import */ var _violations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87012);

function rangeCounter({ min, max }) {
    let count = 0;
    const samples = [];
    return {
        /** NaN stands for no value. */
        add(value, row) {
            if (!(value < min || value > max))
                return;
            count += 1;
            if (samples.length < _violations_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_SAMPLES */ .l)
                samples.push({ row, value });
        },
        state: () => ({ count, samples: [...samples] }),
    };
}
/** Counts of two runs of rows, the second right behind the first. */
const mergeRanges = (before, after, rowsBefore) => ({
    count: before.count + after.count,
    samples: [...before.samples, ...after.samples.map(({ row, value }) => ({ row: row + rowsBefore, value }))].slice(0, _violations_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_SAMPLES */ .l),
});


/***/ }),

/***/ 79693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qy: () => (/* binding */ secondLook),
/* harmony export */   ql: () => (/* binding */ profileCell),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* unused harmony export momentOf */
/* harmony import */ var _coerce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76802);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71969);
/* harmony import */ var _row_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76516);



/** Different cells of a column whose answer is remembered: the same text is often wrong a million times. */
const REMEMBERED = 10_000;
const LONGEST_REMEMBERED = 256;
/** Of so many cells, this share must have been known, or the next ones are not remembered, as many times more. */
const TRIAL = 1024;
const WORTH_IT = 1 / 8;
const SLEEP = 64;
/** @param json how the values of JSON were cut; undefined for cells */
function secondLook(column, schema, json) {
    const types = schema?.typesOf(column);
    const named = schema?.columns.includes(column) ?? false;
    const required = schema?.required.includes(column) ?? false;
    // Only JSON needs it: unknown columns of other files were reported with the header.
    const refused = json !== undefined && !named && (schema?.closed ?? false);
    const memory = findingMemory();
    function look(text) {
        const value = json === undefined ? (0,_coerce_js__WEBPACK_IMPORTED_MODULE_0__/* .coerce */ .au)(text ?? null, types) : jsonValue(text, json);
        if (value === _coerce_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT */ .sj) {
            return { value: undefined, shown: undefined, problems: required ? [(0,_row_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .missingValue */ .Qh)(column)] : [] };
        }
        return judge(value);
    }
    function judge(value) {
        const shown = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e)(value);
        const problems = schema === undefined || !named ? (refused ? [(0,_row_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .unwantedColumn */ .hF)(column)] : []) : schema.checkValue(column, value);
        return { value, shown, problems };
    }
    return {
        ofValue: judge,
        at(text) {
            const known = memory.get(text);
            if (known !== undefined)
                return known;
            const found = look(text);
            memory.set(text, found);
            return found;
        },
    };
}
/**
 * Remembers only while cells repeat. Whether they do is tried out with the texts alone: findings that are kept for a while in vain would
 * make the engine's collector of garbage take all of them for long-lived.
 */
function findingMemory() {
    const findings = new Map();
    const tried = new Set();
    let state = 'trial';
    let asked = 0;
    let known = 0;
    function judgeTrial() {
        if (state === 'asleep')
            state = 'trial';
        else
            state = known < TRIAL * WORTH_IT ? 'asleep' : 'awake';
        if (state !== 'awake')
            findings.clear();
        tried.clear();
        asked = 0;
        known = 0;
    }
    return {
        get(text) {
            asked += 1;
            if (asked > (state === 'asleep' ? TRIAL * SLEEP : TRIAL))
                judgeTrial();
            if (state === 'asleep')
                return undefined;
            const finding = findings.get(text);
            if (finding !== undefined || tried.has(text))
                known += 1;
            else if (state === 'trial' && isShort(text))
                tried.add(text);
            return finding;
        },
        set(text, finding) {
            if (state !== 'awake' || !isShort(text))
                return;
            if (findings.size >= REMEMBERED)
                findings.clear();
            findings.set(text, finding);
        },
    };
}
const isShort = (text) => typeof text !== 'string' || text.length <= LONGEST_REMEMBERED;
function jsonValue(text, kind) {
    if (text === undefined)
        return _coerce_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT */ .sj;
    return text === null || kind === 'text' ? text : JSON.parse(text);
}
/** The date or moment that a cell stands for, when it is valid. */
const validMoment = ({ value, problems }, unit) => unit === 'number' || typeof value !== 'string' || problems.length > 0 ? undefined : momentOf(value, unit);
/** Adds a cell's value to a profile; a date or moment that is valid counts as such. */
function profileCell(profiler, finding, unit) {
    const moment = validMoment(finding, unit);
    if (moment !== undefined)
        profiler.addMoment(moment);
    else
        profiler.add(finding.value);
}
/** The number that kernels read in a cell: a date or moment in its unit, booleans 1 and 0; null for none. */
function numberOf(finding, unit) {
    const { value } = finding;
    if (typeof value === 'number')
        return value;
    if (typeof value === 'boolean')
        return Number(value);
    return validMoment(finding, unit) ?? null;
}
/** Days or seconds since 1970 of a valid RFC 3339 date or date-time; undefined for what only looks like one. */
function momentOf(text, unit) {
    const [, date = '', time, seconds = '', fraction = '', zone = ''] = /^(\d{4}-\d\d-\d\d)(?:[Tt\s](\d\d:\d\d):(\d\d)(\.\d+)?([Zz]|[+-]\d\d:?\d\d))?$/.exec(text) ?? [];
    if (unit === 'day') {
        const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
        return Number.isNaN(day) ? undefined : day;
    }
    if (time === undefined)
        return undefined;
    const start = Date.parse(`${date}T${time}:00${offset(zone)}`) / 1000;
    return Number.isNaN(start) ? undefined : start + Number(seconds) + Number(`0${fraction}`);
}
const offset = (zone) => (/^[Zz]$/.test(zone) ? 'Z' : zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2'));


/***/ }),

/***/ 66294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ lazySecondLooks)
});

// UNUSED EXPORTS: secondLooks

// EXTERNAL MODULE: ./build/src/data/explain.js
var explain = __webpack_require__(71969);
// EXTERNAL MODULE: ./build/src/data/engine/second-look.js
var second_look = __webpack_require__(79693);
// EXTERNAL MODULE: ./build/src/data/row-schema.js + 4 modules
var row_schema = __webpack_require__(54566);
;// CONCATENATED MODULE: ./build/src/data/engine/written-schema.js

/** The compiled schema. @param compiled where it is at hand; otherwise it is compiled when it is asked for first: clean data never asks */
function onceNeeded(written, compiled) {
    let compiling;
    return async () => {
        if (compiled !== undefined || written === undefined)
            return compiled;
        compiling ??= (0,row_schema/* compileRowSchema */.x)(written.text, written.file, true);
        return compiling;
    };
}

;// CONCATENATED MODULE: ./build/src/data/engine/second-looks.js



/**
 * For all parts that one thread checks.
 * @param written undefined when only the structure is checked
 * @param compiled the same schema where it is at hand
 */
function lazySecondLooks(plan, written, compiled) {
    const schema = onceNeeded(written, compiled);
    let looks;
    return () => {
        looks ??= schema().then((rules) => secondLooks(plan, rules));
        return looks;
    };
}
function secondLooks(plan, schema) {
    const known = new Set(plan.columns.map(({ name }) => name));
    const saidByHeader = (rule, column) => plan.header &&
        column !== undefined &&
        ((rule === 'required' && !known.has(column)) || rule === 'additionalProperties');
    return {
        schema,
        columns: plan.columns.map(({ name, json }) => (0,second_look/* secondLook */.Qy)(name, schema, json)),
        problemsOf: (row) => (schema?.check(row) ?? [])
            .filter(({ rule, column }) => !saidByHeader(rule, column))
            .map((problem) => ({
            problem,
            value: problem.column === undefined ? undefined : (0,explain/* asText */.e)(row[problem.column]),
        })),
    };
}


/***/ }),

/***/ 27403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readNumberState),
/* harmony export */   X: () => (/* binding */ readTextState)
/* harmony export */ });
/* harmony import */ var _kernels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91509);

/** What a state of `profileNumbers` holds. Numbers are undefined when it has seen none. */
function readNumberState(kernels, state) {
    kernels.settleNumbers(state);
    const view = new DataView(kernels.memory.buffer);
    const at = (offset) => view.getUint32(state + offset, true);
    const count = at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC.count);
    const numbers = {
        count,
        min: view.getFloat64(state + _kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC.min, true),
        max: view.getFloat64(state + _kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC.max, true),
        sum: readSum(view, at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC.sum)),
        squares: readSum(view, at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC.squares)),
        bins: readBins(view, at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC.bins)),
    };
    const values = readValues(view, at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC.registers), at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC.table), (slot) => String(view.getFloat64(slot, true)));
    return { numbers: count === 0 ? undefined : numbers, values };
}
/** What a state of `profileTexts` holds. Lengths are undefined when it has seen no text. */
function readTextState(kernels, state) {
    const view = new DataView(kernels.memory.buffer);
    const at = (offset) => view.getUint32(state + offset, true);
    const count = at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_STATE */ .AJ.count);
    const lengths = {
        count,
        min: at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_STATE */ .AJ.shortest),
        max: at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_STATE */ .AJ.longest),
        total: Number(view.getBigUint64(state + _kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_STATE */ .AJ.total, true)),
    };
    const arena = at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_STATE */ .AJ.arena);
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const values = readValues(view, at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_STATE */ .AJ.registers), at(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_STATE */ .AJ.table), (slot) => {
        const text = arena + view.getUint32(slot + 12, true);
        return decoder.decode(new Uint8Array(view.buffer, text + 8, view.getUint32(text, true)));
    });
    return { lengths: count === 0 ? undefined : lengths, values };
}
function readValues(view, registers, table, textOf) {
    const copy = new Uint8Array(view.buffer, registers, _kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .REGISTERS */ .xg).slice();
    if (table === 0)
        return { kind: 'sketch', registers: copy };
    const counts = new Map();
    for (let slot = table; slot < table + _kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .VALUE_TABLE_BYTES */ .lW; slot += 16) {
        const count = view.getUint32(slot + 8, true);
        if (count > 0)
            counts.set(textOf(slot), count);
    }
    return { kind: 'exact', counts, registers: copy };
}
function readBins(view, bins) {
    const counts = new Map();
    if (bins === 0)
        return counts;
    const all = new Uint32Array(view.buffer, bins, _kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .BINS */ .Bp.total);
    for (let bin = 0; bin < all.length; bin += 1) {
        const count = all[bin] ?? 0;
        if (count > 0)
            counts.set(bin, count);
    }
    return counts;
}
/** Bucket b holds multiples of 2^(4b - 1075), see `profileNumbers`. */
function readSum(view, sum) {
    const words = new BigInt64Array(view.buffer, sum, _kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .SUM_BYTES */ .s3 / 8);
    let mantissa = 0n;
    for (let at = 0; at < words.length; at += 2) {
        const [low = 0n, high = 0n] = [words[at], words[at + 1]];
        if (low !== 0n || high !== 0n)
            mantissa += ((high << 64n) + low) << BigInt(2 * at);
    }
    return normalize(mantissa, -1075);
}
function normalize(mantissa, exponent) {
    if (mantissa === 0n)
        return { mantissa: 0n, exponent: 0 };
    let zeros = 0n;
    while (BigInt.asUintN(32, mantissa >> zeros) === 0n)
        zeros += 32n;
    while (((mantissa >> zeros) & 1n) === 0n)
        zeros += 1n;
    return { mantissa: mantissa >> zeros, exponent: exponent + Number(zeros) };
}


/***/ }),

/***/ 67278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ newNumberState),
/* harmony export */   h: () => (/* binding */ newTextState)
/* harmony export */ });
/* harmony import */ var _kernels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91509);

/** Bytes kept of the different texts of a column, when nothing else is said. */
const ARENA_BYTES = 262_144;
/**
 * Makes an empty state for `profileNumbers`.
 * @param wanted bins: for quantiles and drift, 96 KB; values: count up to `MAXIMUM_EXACT_VALUES` values exactly, 128 KB
 * @returns its address
 */
function newNumberState(memory, wanted = { bins: true, values: true }) {
    const state = memory.allocZeroed(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC.bytes);
    const parts = {
        sum: memory.allocZeroed(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .SUM_BYTES */ .s3),
        squares: memory.allocZeroed(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .SUM_BYTES */ .s3),
        bins: wanted.bins ? memory.allocZeroed(4 * _kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .BINS */ .Bp.total) : 0,
        registers: memory.allocZeroed(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .REGISTERS */ .xg),
        table: wanted.values ? memory.allocZeroed(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .VALUE_TABLE_BYTES */ .lW) : 0,
    };
    const view = memory.view();
    view.setFloat64(state + _kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC.min, Number.POSITIVE_INFINITY, true);
    view.setFloat64(state + _kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC.max, Number.NEGATIVE_INFINITY, true);
    for (const part of ['sum', 'squares', 'bins', 'registers', 'table']) {
        view.setUint32(state + _kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_STATE */ .sC[part], parts[part], true);
    }
    return state;
}
/**
 * Makes an empty state for `profileTexts`.
 * @param wanted values: count different texts exactly, up to `MAXIMUM_EXACT_VALUES` and as long as all of them fit into `arenaBytes`
 * @returns its address
 */
function newTextState(memory, wanted = { values: true }) {
    const arenaBytes = wanted.values ? (wanted.arenaBytes ?? ARENA_BYTES) : 0;
    const state = memory.allocZeroed(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_STATE */ .AJ.bytes);
    const parts = {
        shortest: 0xffffffff,
        registers: memory.allocZeroed(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .REGISTERS */ .xg),
        table: wanted.values ? memory.allocZeroed(_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .VALUE_TABLE_BYTES */ .lW) : 0,
        arena: wanted.values ? memory.alloc(arenaBytes) : 0,
        arenaBytes,
    };
    const view = memory.view();
    for (const part of ['shortest', 'registers', 'table', 'arena', 'arenaBytes']) {
        view.setUint32(state + _kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_STATE */ .AJ[part], parts[part], true);
    }
    return state;
}


/***/ }),

/***/ 31808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ columnProfiler)
/* harmony export */ });
/* harmony import */ var _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91509);
/* harmony import */ var _column_profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49608);
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28329);
/* harmony import */ var _moment_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4620);
/* harmony import */ var _value_counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22238);





function columnProfiler(name, unit) {
    const numbers = numberProfiler();
    const lengths = lengthProfiler();
    const values = valueProfiler(unit);
    let rows = 0;
    let nulls = 0;
    const addText = (given) => {
        const text = given.toWellFormed();
        lengths.add(text);
        values.addText(text);
    };
    return {
        add(value) {
            rows += 1;
            if (value === null || value === undefined)
                nulls += 1;
            else if (typeof value === 'string')
                addText(value);
            else if (typeof value === 'bigint' && !Number.isSafeInteger(Number(value)))
                addText(String(value));
            else if (typeof value === 'number' || typeof value === 'bigint') {
                // -0 is 0, in every place where it could make a difference.
                const number = Number(value) + 0;
                if (Number.isFinite(number) && unit === 'number')
                    numbers.add(number);
                values.addNumber(number);
            }
            else
                values.addText(jsonText(value));
        },
        addMoment(moment) {
            rows += 1;
            numbers.add(moment + 0);
            values.addMoment(moment + 0);
        },
        isExact: values.isExact,
        profile: () => ({
            name,
            rows,
            nulls,
            numbers: numbers.profile(),
            unit,
            lengths: lengths.profile(),
            values: values.profile(),
        }),
    };
}
const jsonText = (value) => (JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part)) ?? 'null').toWellFormed();
function numberProfiler() {
    const sum = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .sumAccumulator */ .mH)();
    const squares = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .sumAccumulator */ .mH)();
    const bins = new Map();
    let count = 0;
    let min = Number.POSITIVE_INFINITY;
    let max = Number.NEGATIVE_INFINITY;
    return {
        add(value) {
            count += 1;
            if (value < min)
                min = value;
            if (value > max)
                max = value;
            sum.add(value);
            squares.add(Math.min(value * value, Number.MAX_VALUE));
            const bin = (0,_kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .binOf */ .jU)(value);
            bins.set(bin, (bins.get(bin) ?? 0) + 1);
        },
        profile: () => count === 0 ? undefined : { count, min, max, sum: sum.total(), squares: squares.total(), bins: new Map(bins) },
    };
}
function lengthProfiler() {
    let count = 0;
    let min = Number.POSITIVE_INFINITY;
    let max = 0;
    let total = 0;
    return {
        add(text) {
            const length = codePoints(text);
            count += 1;
            if (length < min)
                min = length;
            if (length > max)
                max = length;
            total += length;
        },
        profile: () => (count === 0 ? undefined : { count, min, max, total }),
    };
}
/** @param text well-formed: every high surrogate has its low one */
function codePoints(text) {
    let count = text.length;
    for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit >= 0xd800 && unit < 0xdc00)
            count -= 1;
    }
    return count;
}
const encoder = new TextEncoder();
/**
 * Numbers, moments and texts are counted apart, because the same text can stand for each; in the profile they are one. A value that was counted before is in
 * the registers already.
 */
function valueProfiler(unit) {
    const registers = (0,_value_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyRegisters */ .Mn)();
    const numbers = new Map();
    const moments = new Map();
    const texts = new Map();
    let bytes = 0;
    let exact = true;
    const count = (counts, value, before) => {
        if (!exact)
            return;
        counts.set(value, (before ?? 0) + 1);
        if (counts.size <= _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_EXACT_VALUES */ .K4 && bytes <= _column_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .MAXIMUM_EXACT_BYTES */ .b)
            return;
        exact = false;
        for (const map of [numbers, moments, texts])
            map.clear();
    };
    const addTo = (counts) => (value) => {
        const before = counts.get(value);
        if (before === undefined)
            (0,_value_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .recordHash */ .oj)(registers, (0,_kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .hashNumber */ .YR)(value));
        count(counts, value, before);
    };
    return {
        addNumber: addTo(numbers),
        addMoment: addTo(moments),
        addText(text) {
            const before = texts.get(text);
            if (before === undefined) {
                const encoded = encoder.encode(text);
                (0,_value_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .recordHash */ .oj)(registers, (0,_kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .qj)(encoded));
                bytes += encoded.length;
            }
            count(texts, text, before);
        },
        isExact: () => exact,
        profile: () => {
            if (!exact)
                return { kind: 'sketch', registers: registers.slice() };
            const counts = new Map(texts);
            const join = (text, times) => counts.set(text, (counts.get(text) ?? 0) + times);
            for (const [value, times] of numbers)
                join(String(value), times);
            for (const [moment, times] of moments)
                join(unit === 'number' ? String(moment) : (0,_moment_text_js__WEBPACK_IMPORTED_MODULE_4__/* .momentText */ .A)(moment, unit), times);
            return (0,_value_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .valueCounts */ .al)(counts, registers.slice());
        },
    };
}


/***/ }),

/***/ 70348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ mergeTables),
/* harmony export */   N6: () => (/* binding */ MAXIMUM_COLUMNS),
/* harmony export */   y1: () => (/* binding */ mergeColumns)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28329);
/* harmony import */ var _value_counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22238);



/** Columns of a profile: rows of JSONL can have any property names. */
const MAXIMUM_COLUMNS = 10_000;
/**
 * Profile of several parts together, at least one: exactly what one pass over all gives, in whatever order they come and are merged.
 *
 * Columns that stand first in all parts in the same order stay first; others follow sorted by name. So parts should be made with the same list of
 * names, as `tableProfiler` takes it.
 * @throws UserError `profile.unlike` when a column is a number in one part and a moment in the other
 */
function mergeTables(...tables) {
    if (tables.length === 1)
        return tables[0];
    const parts = tables.map(({ rows, columns }) => ({
        rows,
        columns: new Map(columns.map((column) => [column.name, column])),
    }));
    const names = parts.map(({ columns }) => [...columns.keys()]).reduce(mergeNames);
    const columns = names.flatMap((name) => {
        const known = parts.flatMap((part) => part.columns.get(name) ?? []);
        const [first] = known;
        if (first === undefined)
            return [];
        const without = parts.reduce((sum, part) => sum + (part.columns.has(name) ? 0 : part.rows), 0);
        return [mergeColumns(without === 0 ? first : mergeColumns(first, emptyColumn(first, without)), ...known.slice(1))];
    });
    return { rows: tables.reduce((sum, { rows }) => sum + rows, 0), columns };
}
function mergeNames(a, b) {
    const different = a.findIndex((name, index) => name !== b[index]);
    const same = different < 0 ? a : a.slice(0, different);
    const others = new Set([...a.slice(same.length), ...b.slice(same.length)]);
    return [...same, ...[...others].sort()].slice(0, MAXIMUM_COLUMNS);
}
/** The column in a part where no row has it. */
const emptyColumn = ({ name, unit }, rows) => ({
    name,
    rows,
    nulls: rows,
    numbers: undefined,
    unit,
    lengths: undefined,
    values: { kind: 'exact', counts: new Map(), registers: (0,_value_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyRegisters */ .Mn)() },
});
/**
 * Exact, associative and commutative.
 * @throws UserError `profile.unlike` when one holds numbers and another one moments
 */
function mergeColumns(first, ...others) {
    if (others.length === 0)
        return first;
    const { name, unit } = first;
    const unlike = others.find((column) => column.unit !== unit);
    if (unlike !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('profile.unlike', `Column "${name}" counts in ${unit}s in one profile and in ${unlike.unit}s in the other.`, {
            hint: 'Make both profiles with the same schema.',
        });
    const all = [first, ...others];
    return {
        name,
        rows: sumOf(all, ({ rows }) => rows),
        nulls: sumOf(all, ({ nulls }) => nulls),
        numbers: mergeNumbers(all.flatMap(({ numbers }) => numbers ?? [])),
        unit,
        lengths: mergeLengths(all.flatMap(({ lengths }) => lengths ?? [])),
        values: (0,_value_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeValueCounts */ .Et)(all.map(({ values }) => values)),
    };
}
const sumOf = (parts, of) => parts.reduce((sum, part) => sum + of(part), 0);
function mergeNumbers(parts) {
    const [first, ...others] = parts;
    if (first === undefined || others.length === 0)
        return first;
    // One new map for all parts: copying one costs as much as filling it.
    const bins = new Map();
    for (const part of parts)
        for (const [bin, count] of part.bins)
            bins.set(bin, (bins.get(bin) ?? 0) + count);
    return {
        count: sumOf(parts, ({ count }) => count),
        min: Math.min(...parts.map(({ min }) => min)),
        max: Math.max(...parts.map(({ max }) => max)),
        sum: parts.map(({ sum }) => sum).reduce(_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .addSums */ .MT),
        squares: parts.map(({ squares }) => squares).reduce(_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .addSums */ .MT),
        bins,
    };
}
function mergeLengths(parts) {
    if (parts.length < 2)
        return parts[0];
    return {
        count: sumOf(parts, ({ count }) => count),
        min: Math.min(...parts.map(({ min }) => min)),
        max: Math.max(...parts.map(({ max }) => max)),
        total: sumOf(parts, ({ total }) => total),
    };
}


/***/ }),

/***/ 4620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ momentText)
/* harmony export */ });
/**
 * A date or a moment as ISO 8601 text: `2026-02-28`, or `2026-02-28T10:00:00.5Z`. Different moments have different texts.
 * @param moment days or seconds since 1970-01-01, of the years 0 to 9999
 */
function momentText(moment, unit) {
    if (unit === 'day')
        return new Date(moment * 86_400_000).toISOString().slice(0, 10);
    const whole = Math.floor(moment);
    const fraction = (moment - whole).toFixed(9).replace(/^0|0+$/g, '');
    return `${new Date(whole * 1000).toISOString().slice(0, 19)}${fraction === '.' ? '' : fraction}Z`;
}


/***/ }),

/***/ 1781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ repeated)
/* harmony export */ });
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28329);

/** The profile of a column's rows, each as often as it is said. @param times a whole number, at least 1 */
function repeated(profile, times) {
    const sum = ({ mantissa, exponent }) => (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(mantissa * BigInt(times), exponent);
    const counts = (given) => new Map([...given].map(([key, count]) => [key, count * times]));
    const { numbers, lengths, values } = profile;
    return {
        ...profile,
        rows: profile.rows * times,
        nulls: profile.nulls * times,
        numbers: numbers && {
            ...numbers,
            count: numbers.count * times,
            sum: sum(numbers.sum),
            squares: sum(numbers.squares),
            bins: counts(numbers.bins),
        },
        lengths: lengths && { ...lengths, count: lengths.count * times, total: lengths.total * times },
        values: values.kind === 'exact' ? { ...values, counts: counts(values.counts) } : values,
    };
}


/***/ })

};
