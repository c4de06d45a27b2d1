export const id = 437;
export const ids = [437];
export const modules = {

/***/ 10779:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
function fmtDef(validate, compare) {
    return { validate, compare };
}
exports.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: fmtDef(date, compareDate),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: fmtDef(getTime(true), compareTime),
    "date-time": fmtDef(getDateTime(true), compareDateTime),
    "iso-time": fmtDef(getTime(), compareIsoTime),
    "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri,
    "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
    // uri-template: https://tools.ietf.org/html/rfc6570
    "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
    // For the source: https://gist.github.com/dperini/729294
    // For test cases: https://mathiasbynens.be/demo/url-regex
    url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
    email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
    hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
    // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
    ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
    ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
    regex,
    // uuid: http://tools.ietf.org/html/rfc4122
    uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    // JSON-pointer: https://tools.ietf.org/html/rfc6901
    // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
    "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
    "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
    // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
    "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
    // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
    // byte: https://github.com/miguelmota/is-base64
    byte,
    // signed 32 bit integer
    int32: { type: "number", validate: validateInt32 },
    // signed 64 bit integer
    int64: { type: "number", validate: validateInt64 },
    // C-type float
    float: { type: "number", validate: validateNumber },
    // C-type double
    double: { type: "number", validate: validateNumber },
    // hint to the UI to hide input strings
    password: true,
    // unchecked string payload
    binary: true,
};
exports.fastFormats = {
    ...exports.fullFormats,
    date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
    time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
    "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
    "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
    "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i,
};
exports.formatNames = Object.keys(exports.fullFormats);
function isLeapYear(year) {
    // https://tools.ietf.org/html/rfc3339#appendix-C
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function date(str) {
    // full-date from http://tools.ietf.org/html/rfc3339#section-5.6
    const matches = DATE.exec(str);
    if (!matches)
        return false;
    const year = +matches[1];
    const month = +matches[2];
    const day = +matches[3];
    return (month >= 1 &&
        month <= 12 &&
        day >= 1 &&
        day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]));
}
function compareDate(d1, d2) {
    if (!(d1 && d2))
        return undefined;
    if (d1 > d2)
        return 1;
    if (d1 < d2)
        return -1;
    return 0;
}
const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function getTime(strictTimeZone) {
    return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
            return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || (strictTimeZone && !tz))
            return false;
        if (hr <= 23 && min <= 59 && sec < 60)
            return true;
        // leap second
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
    };
}
function compareTime(s1, s2) {
    if (!(s1 && s2))
        return undefined;
    const t1 = new Date("2020-01-01T" + s1).valueOf();
    const t2 = new Date("2020-01-01T" + s2).valueOf();
    if (!(t1 && t2))
        return undefined;
    return t1 - t2;
}
function compareIsoTime(t1, t2) {
    if (!(t1 && t2))
        return undefined;
    const a1 = TIME.exec(t1);
    const a2 = TIME.exec(t2);
    if (!(a1 && a2))
        return undefined;
    t1 = a1[1] + a1[2] + a1[3];
    t2 = a2[1] + a2[2] + a2[3];
    if (t1 > t2)
        return 1;
    if (t1 < t2)
        return -1;
    return 0;
}
const DATE_TIME_SEPARATOR = /t|\s/i;
function getDateTime(strictTimeZone) {
    const time = getTime(strictTimeZone);
    return function date_time(str) {
        // http://tools.ietf.org/html/rfc3339#section-5.6
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
    };
}
function compareDateTime(dt1, dt2) {
    if (!(dt1 && dt2))
        return undefined;
    const d1 = new Date(dt1).valueOf();
    const d2 = new Date(dt2).valueOf();
    if (!(d1 && d2))
        return undefined;
    return d1 - d2;
}
function compareIsoDateTime(dt1, dt2) {
    if (!(dt1 && dt2))
        return undefined;
    const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
    const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
    const res = compareDate(d1, d2);
    if (res === undefined)
        return undefined;
    return res || compareTime(t1, t2);
}
const NOT_URI_FRAGMENT = /\/|:/;
const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str) {
    // http://jmrware.com/articles/2009/uri_regexp/URI_regex.html + optional protocol + required "."
    return NOT_URI_FRAGMENT.test(str) && URI.test(str);
}
const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function byte(str) {
    BYTE.lastIndex = 0;
    return BYTE.test(str);
}
const MIN_INT32 = -(2 ** 31);
const MAX_INT32 = 2 ** 31 - 1;
function validateInt32(value) {
    return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
}
function validateInt64(value) {
    // JSON and javascript max Int is 2**53, so any int that passes isInteger is valid for Int64
    return Number.isInteger(value);
}
function validateNumber() {
    return true;
}
const Z_ANCHOR = /[^\\]\\Z/;
function regex(str) {
    if (Z_ANCHOR.test(str))
        return false;
    try {
        new RegExp(str);
        return true;
    }
    catch (e) {
        return false;
    }
}
//# sourceMappingURL=formats.js.map

/***/ }),

/***/ 39437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  automatonOf: () => (/* binding */ automatonOf),
  automatonOfFormat: () => (/* binding */ automatonOfFormat)
});

// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/formats.js
var formats = __webpack_require__(10779);
// EXTERNAL MODULE: ./build/src/data/pattern/compiled-pattern.js
var compiled_pattern = __webpack_require__(26503);
// EXTERNAL MODULE: ./build/src/data/pattern/byte-automaton.js
var byte_automaton = __webpack_require__(81022);
// EXTERNAL MODULE: ./build/src/data/pattern/class-automaton.js
var class_automaton = __webpack_require__(91140);
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
        if (rows.length > class_automaton/* MAXIMUM_STATES */.SW)
            return undefined;
    }
    const accepting = new Uint8Array(rows.length);
    accepting.set(automaton.accepting);
    return { next: (0,byte_automaton.joinRows)(rows), accepting };
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


/***/ }),

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


/***/ })

};
