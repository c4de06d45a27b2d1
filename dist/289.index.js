export const id = 289;
export const ids = [289];
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

/***/ 81022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SW: () => (/* binding */ MAXIMUM_STATES),
/* harmony export */   TR: () => (/* binding */ acceptsBytes),
/* harmony export */   U5: () => (/* binding */ joinRows),
/* harmony export */   po: () => (/* binding */ automatonOfWords),
/* harmony export */   y$: () => (/* binding */ intersect)
/* harmony export */ });
/** More are not worth their memory. */
const MAXIMUM_STATES = 4096;
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
                if (rows.length === MAXIMUM_STATES)
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
                if (pairs.length === MAXIMUM_STATES)
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

/***/ 26746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ chainAutomaton),
/* harmony export */   n: () => (/* binding */ chainTester)
/* harmony export */ });
/* harmony import */ var _byte_automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81022);

const MAXIMUM_STATES = 512;
const BYTES = 256;
/**
 * The automaton of a pattern that is a chain: anchored at both ends, and between them characters or classes of ASCII with counts,
 * such as `^u[0-9a-f]{12}$`, where a character never fits two links at once. Most patterns of columns are like that, and they need no
 * parser of regular expressions. It accepts exactly the texts that `new RegExp(pattern, 'u')` finds a match in.
 *
 * @returns undefined when it is no chain, is not valid, or has more than 512 states
 */
function chainAutomaton(pattern) {
    const links = linksOf(pattern);
    if (links === undefined)
        return undefined;
    const rows = [new Uint16Array(BYTES), new Uint16Array(BYTES)];
    // States in which the next link can begin.
    let ends = [1];
    for (const link of links) {
        ends = addLink(rows, ends, link);
        if (ends === undefined)
            return undefined;
    }
    const accepting = new Uint8Array(rows.length);
    for (const state of ends)
        accepting[state] = 1;
    return { next: (0,_byte_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .joinRows */ .U5)(rows), accepting };
}
/** The same as a matcher. */
function chainTester(pattern) {
    const automaton = chainAutomaton(pattern);
    return automaton && ((text) => (0,_byte_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptsBytes */ .TR)(automaton, Buffer.from(text)));
}
/** One state per repetition. @returns the states behind the link; undefined when a character could also belong to the link before */
function addLink(rows, from, { codes, least, most }) {
    const ends = least === 0 ? [...from] : [];
    const isEndless = most === Number.POSITIVE_INFINITY;
    const states = isEndless ? Math.max(least, 1) : most;
    let before = from;
    for (let count = 1; count <= states; count += 1) {
        if (rows.length === MAXIMUM_STATES)
            return undefined;
        const state = rows.push(new Uint16Array(BYTES)) - 1;
        for (const source of before)
            if (!addSteps(rows[source], codes, state))
                return undefined;
        if (count >= least)
            ends.push(state);
        before = [state];
    }
    const last = rows.length - 1;
    return isEndless && !addSteps(rows[last], codes, last) ? undefined : ends;
}
/** @returns false when one of the steps leads somewhere else already */
function addSteps(row, codes, target) {
    if (row === undefined || codes.some((code) => row[code] !== 0))
        return false;
    for (const code of codes)
        row[code] = target;
    return true;
}
const LINK = /(?:\[(?<set>(?:[^\\\]]|\\.)+)\]|\\(?<escaped>.)|(?<plain>[^\\^$.*+?()[\]{}|]))(?<count>\{[0-9,]+\}|[*+?])?/y;
function linksOf(pattern) {
    if (!/^\^[\0-\x7f]*\$$/.test(pattern) || !isValid(pattern))
        return undefined;
    const inner = pattern.slice(1, -1);
    const links = [];
    const step = new RegExp(LINK);
    while (step.lastIndex < inner.length) {
        const { set, escaped, plain, count } = step.exec(inner)?.groups ?? {};
        const codes = plain !== undefined ? [plain.charCodeAt(0)] : set !== undefined ? codesOfSet(set) : codesOfEscape(escaped);
        if (codes === undefined)
            return undefined;
        links.push({ codes: [...new Set(codes)], ...timesOf(count) });
    }
    return links;
}
function isValid(pattern) {
    try {
        return new RegExp(pattern, 'u') instanceof RegExp;
    }
    catch {
        return false;
    }
}
function timesOf(count) {
    switch (count) {
        case undefined:
            return { least: 1, most: 1 };
        case '?':
            return { least: 0, most: 1 };
        case '*':
            return { least: 0, most: Number.POSITIVE_INFINITY };
        case '+':
            return { least: 1, most: Number.POSITIVE_INFINITY };
        default: {
            const [least = '', most = least] = count.slice(1, -1).split(',');
            return { least: Number(least), most: most === '' ? Number.POSITIVE_INFINITY : Number(most) };
        }
    }
}
const range = (from, to) => Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);
const DIGITS = range(0x30, 0x39);
const WORD = [...DIGITS, ...range(0x41, 0x5a), 0x5f, ...range(0x61, 0x7a)];
const PUNCTUATION = /^[\^$\\.*+?()[\]{}|/-]$/;
/** Undefined for classes that go beyond ASCII, and for all that is not used for single characters. */
function codesOfEscape(character) {
    if (character === 'd')
        return DIGITS;
    if (character === 'w')
        return WORD;
    return character !== undefined && PUNCTUATION.test(character) ? [character.charCodeAt(0)] : undefined;
}
/** Too rare to care. A `-` at the end is no range. */
const ESCAPE_IN_RANGE = /-\\|\\.-(?!$)/;
const SET_ITEM = /\\(?<escaped>.)|(?<first>[^\\])(?:-(?<last>[^\\]))?/gy;
/** Of what stands between brackets; undefined when it is negated or has something else than characters, ranges, `\d` and `\w`. */
function codesOfSet(set) {
    if (set.startsWith('^') || ESCAPE_IN_RANGE.test(set))
        return undefined;
    const codes = [];
    for (const { groups: { escaped, first = '', last = first } = {} } of set.matchAll(SET_ITEM)) {
        const found = escaped === undefined ? range(first.charCodeAt(0), last.charCodeAt(0)) : codesOfEscape(escaped);
        if (found === undefined)
            return undefined;
        codes.push(...found);
    }
    return codes;
}


/***/ }),

/***/ 49608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ MAXIMUM_EXACT_BYTES)
/* harmony export */ });
/** UTF-8 bytes of all different values of a column together that are remembered; numbers alone never reach it. */
const MAXIMUM_EXACT_BYTES = 131_072;


/***/ }),

/***/ 28329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ varianceOf),
/* harmony export */   MT: () => (/* binding */ addSums),
/* harmony export */   dZ: () => (/* binding */ exactSum),
/* harmony export */   hm: () => (/* binding */ meanOf),
/* harmony export */   "in": () => (/* binding */ sumToText),
/* harmony export */   mH: () => (/* binding */ sumAccumulator)
/* harmony export */ });
/* unused harmony export sumFromText */
const ZERO = { mantissa: 0n, exponent: 0 };
/** Exponent of the lowest bit of bucket 0: a double is m × 2^(biased exponent − 1075). */
const LOWEST_EXPONENT = -1075;
/** The halves of a 53-bit mantissa stay below 2^31 after the shift, so that this many of them add up exactly in a double. */
const ADDITIONS_BETWEEN_FLUSHES = 2 ** 22;
const HALF = 2 ** 28;
const scratch = new DataView(new ArrayBuffer(8));
/**
 * One bucket per four exponents, each a pair of whole numbers: the scheme of `profileNumbers` in the kernels with doubles instead of 64-bit
 * integers.
 */
function sumAccumulator() {
    const buckets = new Map();
    let flushed = 0n;
    let pending = 0;
    const flush = () => {
        for (const [bucket, { low, high }] of buckets)
            flushed += (BigInt(high) * BigInt(HALF) + BigInt(low)) << BigInt(4 * bucket);
        buckets.clear();
        pending = 0;
    };
    return {
        add(value) {
            scratch.setFloat64(0, value);
            const top = scratch.getUint32(0);
            const exponent = (top >>> 20) & 0x7ff;
            const mantissa = ((top & 0xfffff) + (exponent === 0 ? 0 : 0x100000)) * 2 ** 32 + scratch.getUint32(4);
            // Subnormal numbers have the exponent of the smallest normal ones.
            const biased = Math.max(exponent, 1);
            const scale = (value < 0 ? -1 : 1) * 2 ** (biased & 3);
            const low = mantissa % HALF;
            let bucket = buckets.get(biased >> 2);
            if (bucket === undefined) {
                bucket = { low: 0, high: 0 };
                buckets.set(biased >> 2, bucket);
            }
            bucket.low += low * scale;
            bucket.high += ((mantissa - low) / HALF) * scale;
            pending += 1;
            if (pending === ADDITIONS_BETWEEN_FLUSHES)
                flush();
        },
        total() {
            flush();
            return exactSum(flushed, LOWEST_EXPONENT);
        },
    };
}
/** The one way to write mantissa × 2^exponent. */
function exactSum(mantissa, exponent) {
    if (mantissa === 0n)
        return ZERO;
    const zeros = bitLength(mantissa & -mantissa) - 1;
    return { mantissa: mantissa >> BigInt(zeros), exponent: exponent + zeros };
}
function addSums(a, b) {
    const exponent = Math.min(a.exponent, b.exponent);
    return exactSum(scaled(a, exponent) + scaled(b, exponent), exponent);
}
/** Mantissa for a smaller exponent. */
const scaled = ({ mantissa, exponent }, to) => mantissa << BigInt(exponent - to);
/** The double nearest to sum / count; ±Infinity beyond the doubles. */
const meanOf = (sum, count) => nearest(sum.mantissa, BigInt(count), sum.exponent);
/**
 * The double nearest to the sample variance, (Σx² − (Σx)² / n) / (n − 1), of at least two values. Each square was rounded to a double, so a spread far
 * below the values' size drowns: the error is up to max(x²) × 2^-53.
 */
function varianceOf(sum, squares, count) {
    const n = BigInt(count);
    const exponent = Math.min(squares.exponent, 2 * sum.exponent);
    const spread = n * scaled(squares, exponent) - scaled({ mantissa: sum.mantissa ** 2n, exponent: 2 * sum.exponent }, exponent);
    return spread <= 0n ? 0 : nearest(spread, n * (n - 1n), exponent);
}
/** Bits of a quotient that are kept: enough for a double, and one below to tell which way to round. */
const KEPT_BITS = 66;
/** The double nearest to numerator / denominator × 2^exponent. */
function nearest(numerator, denominator, exponent) {
    const size = numerator < 0n ? -numerator : numerator;
    if (size === 0n)
        return 0;
    const up = BigInt(Math.max(0, KEPT_BITS + bitLength(denominator) - bitLength(size)));
    const quotient = (size << up) / denominator;
    const down = BigInt(Math.max(0, bitLength(quotient) - KEPT_BITS));
    const kept = quotient >> down;
    // A lost rest becomes the last bit: without it a number just above the middle of two doubles would look like the middle.
    const lost = (kept << down) * denominator !== size << up;
    const value = Number(lost ? kept | 1n : kept);
    const power = exponent - Number(up) + Number(down);
    const half = Math.trunc(power / 2);
    return (numerator < 0n ? -value : value) * 2 ** half * 2 ** (power - half);
}
const bitLength = (value) => {
    const digits = (value < 0n ? -value : value).toString(16);
    return 4 * (digits.length - 1) + (32 - Math.clz32(Number.parseInt(digits.charAt(0), 16)));
};
/** `mantissa`p`exponent`, as profiles in JSON hold it. */
const sumToText = ({ mantissa, exponent }) => `${mantissa}p${exponent}`;
/** Undefined when the text is not what {@link sumToText} writes. */
function sumFromText(text) {
    const match = /^(-?\d{1,700})p(-?\d{1,4})$/.exec(text);
    if (match === null)
        return undefined;
    const sum = exactSum(BigInt(match[1] ?? ''), Number(match[2]));
    return sumToText(sum) === text ? sum : undefined;
}


/***/ }),

/***/ 22238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ mergeValueCounts),
/* harmony export */   Mn: () => (/* binding */ emptyRegisters),
/* harmony export */   al: () => (/* binding */ valueCounts),
/* harmony export */   bW: () => (/* binding */ estimateDistinct),
/* harmony export */   oj: () => (/* binding */ recordHash)
/* harmony export */ });
/* unused harmony export MAXIMUM_RANK */
/* harmony import */ var _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91509);
/* harmony import */ var _column_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49608);


/** Keeps the counts when they are within the limits of an exact profile, otherwise only the registers. */
function valueCounts(counts, registers) {
    if (counts.size > _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_EXACT_VALUES */ .K4)
        return { kind: 'sketch', registers };
    let bytes = 0;
    for (const value of counts.keys())
        bytes += Buffer.byteLength(value);
    return bytes > _column_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_EXACT_BYTES */ .b ? { kind: 'sketch', registers } : { kind: 'exact', counts, registers };
}
function mergeValueCounts(parts) {
    const registers = emptyRegisters();
    for (const part of parts)
        raiseAll(registers, part.registers);
    const counts = new Map();
    for (const part of parts) {
        if (part.kind === 'sketch')
            return { kind: 'sketch', registers };
        for (const [value, count] of part.counts)
            counts.set(value, (counts.get(value) ?? 0) + count);
    }
    return valueCounts(counts, registers);
}
function raiseAll(registers, others) {
    for (let register = 0; register < registers.length; register += 1) {
        const rank = others[register] ?? 0;
        if (rank > (registers[register] ?? 0))
            registers[register] = rank;
    }
}
const emptyRegisters = () => new Uint8Array(_kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .REGISTERS */ .xg);
/** Enters one hash of `hashText` or `hashNumber`. */
function recordHash(registers, hash) {
    const { register, rank } = (0,_kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .registerOf */ .Nk)(hash);
    if (rank > (registers[register] ?? 0))
        registers[register] = rank;
}
/** Highest rank: the hash has 52 bits behind the register's, and all of them may be 0. */
const MAXIMUM_RANK = 53;
/**
 * How many different hashes the registers saw: standard error 1.6 %, unbiased over the whole range.
 * Ertl, "New cardinality estimation algorithms for HyperLogLog sketches" (2017), algorithm 6, which needs no switch to linear counting when there are few.
 */
function estimateDistinct(registers) {
    const m = registers.length;
    const histogram = new Array(MAXIMUM_RANK + 1).fill(0);
    for (const rank of registers)
        histogram[rank] = (histogram[rank] ?? 0) + 1;
    let z = m * tau(1 - (histogram[MAXIMUM_RANK] ?? 0) / m);
    for (let rank = MAXIMUM_RANK - 1; rank >= 1; rank -= 1)
        z = 0.5 * (z + (histogram[rank] ?? 0));
    z += m * sigma((histogram[0] ?? 0) / m);
    return Math.round((m * m) / (2 * Math.LN2 * z));
}
function sigma(share) {
    if (share === 1)
        return Number.POSITIVE_INFINITY;
    let [x, y, z] = [share, 1, share];
    for (let before = -1; before !== z;) {
        before = z;
        x *= x;
        z += x * y;
        y += y;
    }
    return z;
}
function tau(share) {
    if (share === 0 || share === 1)
        return 0;
    let [x, y, z] = [share, 1, 1 - share];
    for (let before = -1; before !== z;) {
        before = z;
        x = Math.sqrt(x);
        y *= 0.5;
        z -= (1 - x) ** 2 * y;
    }
    return z / 3;
}


/***/ }),

/***/ 76516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ missingValue),
/* harmony export */   hF: () => (/* binding */ unwantedColumn),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71969);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33712);


/** What an error of ajv means to somebody who looks at a table; undefined when it only repeats what others say. */
function describe(error, column) {
    const { keyword: rule } = error;
    // These only repeat what the errors inside them say.
    if (rule === 'if' || rule === 'propertyNames')
        return undefined;
    const expected = (value) => {
        const allowed = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .strings */ .P$)(error.params['allowedValues']);
        return (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .withAdvice */ .b)({ rule, expected: expectation(error), allowed }, value);
    };
    return { column, rule, expected };
}
/** The column that an error is about; undefined for the row as a whole. */
function columnOf(error) {
    const params = error.params;
    const named = params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'];
    if (error.instancePath === '' && typeof named === 'string')
        return named;
    const first = error.instancePath.split('/')[1];
    return first === undefined ? undefined : first.replaceAll('~1', '/').replaceAll('~0', '~');
}
const A_VALUE = 'a value';
const NO_SUCH_COLUMN = 'no such column';
/** A required column that a row does not have. */
const missingValue = (column) => ({
    column,
    rule: 'required',
    expected: () => A_VALUE,
});
/** A column that the schema does not name and does not want. */
const unwantedColumn = (column) => ({
    column,
    rule: 'additionalProperties',
    expected: () => NO_SUCH_COLUMN,
});
function expectation(error) {
    const params = error.params;
    switch (error.keyword) {
        case 'type':
            return [params['type']].flat().join(' or ');
        case 'enum':
            return `one of ${listed(params['allowedValues'])}`;
        case 'const':
            return `exactly ${JSON.stringify(params['allowedValue'])}`;
        case 'required':
            return A_VALUE;
        case 'additionalProperties':
        case 'unevaluatedProperties':
            return NO_SUCH_COLUMN;
        default:
            return (error.message ?? error.keyword).replace(/^must (be |match )?/, '');
    }
}
function listed(values) {
    if (!Array.isArray(values))
        return 'the listed values';
    const shown = values.slice(0, 20).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
    return `${shown.join(', ')}${values.length > shown.length ? `, … (${values.length} in all)` : ''}`;
}


/***/ }),

/***/ 54566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ compileRowSchema)
});

// UNUSED EXPORTS: compileReferenceSchema

// EXTERNAL MODULE: ./build/src/data/schema-parts.js
var schema_parts = __webpack_require__(33712);
;// CONCATENATED MODULE: ./build/src/data/column-types.js

const TYPES = ['null', 'boolean', 'integer', 'number', 'string'];
/** Union of the types that a property allows, through local references, alternatives, `enum` and `const`. */
function collectTypes(property, root, depth) {
    if (depth === 0)
        return undefined;
    const own = property['type'];
    if (typeof own === 'string' || Array.isArray(own))
        return typeSet(Array.isArray(own) ? own : [own]);
    const target = typeof property['$ref'] === 'string' ? (0,schema_parts/* resolve */.hd)(property['$ref'], root) : undefined;
    if (target)
        return collectTypes(target, root, depth - 1);
    const alternatives = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => (0,schema_parts/* objects */.JD)(property[key]));
    const found = alternatives.flatMap((one) => [...(collectTypes(one, root, depth - 1) ?? [])]);
    const values = Array.isArray(property['enum']) ? property['enum'] : 'const' in property ? [property['const']] : [];
    const all = [...found, ...values.map(typeOfValue)];
    return all.length === 0 ? undefined : typeSet(all);
}
const typeOfValue = (value) => value === null ? 'null' : Number.isInteger(value) ? 'integer' : typeof value;
const typeSet = (names) => new Set(TYPES.filter((type) => names.includes(type)));

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/data/parse-schema.js


/** Members of all objects of a JSON text: outside texts a colon stands in nothing else. */
function countMembers(text) {
    let colons = 0;
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (character === ':')
            colons += 1;
        else if (character === '"')
            for (at += 1; at < text.length && text[at] !== '"'; at += 1)
                if (text[at] === '\\')
                    at += 1;
    }
    return colons;
}
const countKeys = (value) => {
    if (typeof value !== 'object' || value === null)
        return 0;
    const inner = Object.values(value).reduce((sum, part) => sum + countKeys(part), 0);
    return Array.isArray(value) ? inner : inner + Object.keys(value).length;
};
/** The schema, when it is JSON and no key stands twice in an object. Undefined when something is wrong. */
function parseSound(text) {
    try {
        const schema = JSON.parse(text);
        return (0,schema_parts/* isObject */.Gv)(schema) && countKeys(schema) === countMembers(text) ? schema : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Reads the JSON of a schema file.
 * @throws UserError `schema.syntax`, at the line where that is known
 */
async function parse_schema_parseSchema(text, file) {
    const sound = parseSound(text);
    if (sound !== undefined)
        return sound;
    // Only to say where a mistake is, which few schemas have.
    const { LineCounter: YamlLines, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new YamlLines();
    // JSON is YAML, and this parser tells positions; the schema must be JSON all the same, because other tools read it as JSON.
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
    const problem = document.errors[0];
    try {
        const schema = JSON.parse(text);
        if (problem === undefined && (0,schema_parts/* isObject */.Gv)(schema))
            return schema;
    }
    catch (error) {
        const at = problem ? lines.linePos(problem.pos[0]) : undefined;
        throw new errors/* UserError */.yo('schema.syntax', `${file} is not valid JSON: ${(0,errors/* messageOf */.bD)(error)}`, {
            file,
            line: at?.line,
            column: at?.col,
            hint: 'A row schema is a JSON file (JSON Schema 2020-12).',
        });
    }
    const at = problem ? lines.linePos(problem.pos[0]) : undefined;
    throw new errors/* UserError */.yo('schema.syntax', problem ? `${file}: ${problem.message.split('\n')[0]}` : `${file} must hold one JSON object.`, { file, line: at?.line ?? 1, column: at?.col });
}

// EXTERNAL MODULE: ./build/src/data/pattern/chain.js
var chain = __webpack_require__(26746);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/formats.js
var formats = __webpack_require__(10779);
// EXTERNAL MODULE: ./build/src/data/row-problem.js
var row_problem = __webpack_require__(76516);
;// CONCATENATED MODULE: ./build/src/data/plain-property.js



/**
 * The check of a property in which every keyword is plain: it looks at one value by itself, needs no other part of the schema, and
 * is written as the dialect wants it. It says what ajv says.
 *
 * @returns undefined when the property is not plain: then ajv says whether it is a schema at all
 */
function plainProperty(property, testerOf) {
    if (!(0,schema_parts/* isObject */.Gv)(property))
        return undefined;
    const demands = [];
    for (const [keyword, asked] of Object.entries(property)) {
        const read = Object.hasOwn(READERS, keyword) ? READERS[keyword]?.(asked, keyword, testerOf) : undefined;
        if (read === undefined)
            return undefined;
        if (read !== 'silent')
            demands.push(read);
    }
    return (column, value) => {
        // Most values fit, and there can be millions of them.
        if (demands.every(({ fits }) => fits(value)))
            return NOTHING;
        return demands.flatMap(({ error, fits }) => (fits(value) ? [] : ((0,row_problem/* describe */.q0)(error, column) ?? [])));
    };
}
const NOTHING = [];
const silentWhen = (isRight) => (asked) => isRight(asked) ? 'silent' : undefined;
const isText = (value) => typeof value === 'string';
/** Of JSON Schema: `1e999` is none. */
const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);
/** Keywords that ask nothing, by what the dialect wants of them; those of a whole schema are the same. */
const SILENT = {
    title: silentWhen(isText),
    description: silentWhen(isText),
    $comment: silentWhen(isText),
    default: () => 'silent',
    examples: silentWhen(Array.isArray),
    'x-trainyard': () => 'silent',
};
const flag = silentWhen((asked) => typeof asked === 'boolean');
const READERS = {
    ...SILENT,
    deprecated: flag,
    readOnly: flag,
    writeOnly: flag,
    type: readType,
    enum: (asked) => Array.isArray(asked) && asked.length > 0 && asked.every(isScalar)
        ? {
            error: { keyword: 'enum', params: { allowedValues: asked } },
            fits: (value) => asked.includes(value),
        }
        : undefined,
    const: (asked) => isScalar(asked)
        ? { error: { keyword: 'const', params: { allowedValue: asked } }, fits: (value) => value === asked }
        : undefined,
    minimum: bound('>=', (value, limit) => value >= limit),
    maximum: bound('<=', (value, limit) => value <= limit),
    exclusiveMinimum: bound('>', (value, limit) => value > limit),
    exclusiveMaximum: bound('<', (value, limit) => value < limit),
    multipleOf: (asked) => isNumber(asked) && asked > 0
        ? ofNumbers('multipleOf', `must be multiple of ${asked}`, (value) => isWhole(value / asked))
        : undefined,
    minLength: plain_property_length('fewer', (value, limit) => value >= limit),
    maxLength: plain_property_length('more', (value, limit) => value <= limit),
    pattern: readPattern,
    format: readFormat,
};
const isScalar = (value) => typeof value !== 'object' || value === null;
/** As ajv decides it. */
const isWhole = (quotient) => quotient === Number.parseInt(String(quotient), 10);
const ofNumbers = (keyword, message, fits) => ({
    error: { keyword, params: {}, message },
    fits: (value) => !isNumber(value) || fits(value),
});
const ofTexts = (keyword, message, fits) => ({
    error: { keyword, params: {}, message },
    fits: (value) => !isText(value) || fits(value),
});
function bound(sign, fits) {
    return (asked, keyword) => isNumber(asked) ? ofNumbers(keyword, `must be ${sign} ${asked}`, (value) => fits(value, asked)) : undefined;
}
/** In code points, a lone surrogate being one. Counted, because a list of them would take too much memory for a long text. */
function lengthOf(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}
function plain_property_length(word, fits) {
    return (asked, keyword) => isNumber(asked) && Number.isInteger(asked) && asked >= 0
        ? ofTexts(keyword, `must NOT have ${word} than ${asked} characters`, (value) => fits(lengthOf(value), asked))
        : undefined;
}
function readPattern(asked, _, testerOf) {
    const test = isText(asked) ? testerOf(asked) : undefined;
    return test && ofTexts('pattern', `must match pattern "${asked}"`, test);
}
const FORMATS = new Map(Object.entries(formats.fullFormats));
/** Formats of texts. `url` is refused where patterns are looked at. */
function readFormat(asked) {
    const format = asked === 'url' ? undefined : FORMATS.get(asked);
    const check = (0,schema_parts/* isObject */.Gv)(format) && format['type'] === undefined && 'validate' in format ? format['validate'] : format;
    const message = `must match format "${asked}"`;
    if (check instanceof RegExp)
        return ofTexts('format', message, (value) => check.test(value));
    return typeof check === 'function' ? ofTexts('format', message, (value) => check(value) === true) : undefined;
}
const plain_property_TYPES = {
    null: (value) => value === null,
    boolean: (value) => typeof value === 'boolean',
    integer: (value) => isNumber(value) && value % 1 === 0,
    number: isNumber,
    string: isText,
    array: Array.isArray,
    object: schema_parts/* isObject */.Gv,
};
function readType(asked) {
    const names = isText(asked) ? [asked] : Array.isArray(asked) ? asked : [];
    if (names.length === 0 || new Set(names).size < names.length)
        return undefined;
    if (!names.every((name) => isText(name) && Object.hasOwn(plain_property_TYPES, name)))
        return undefined;
    const types = names.flatMap((name) => plain_property_TYPES[name] ?? []);
    return {
        error: { keyword: 'type', params: { type: asked } },
        fits: (value) => types.some((isOfType) => isOfType(value)),
    };
}

;// CONCATENATED MODULE: ./build/src/data/plain-schema.js



/** Keywords of a plain schema that ask something, or say how it is to be read. */
const ROW_KEYWORDS = ['$schema', 'type', 'properties', 'required', 'additionalProperties'];
/**
 * The judge of a plain schema: it names columns, says which must be there, and every property is plain. Such a schema needs no general
 * validator, which takes longer to start than a small file takes to be checked. It says what ajv says.
 *
 * @returns undefined when the schema is not plain: then ajv is its judge, and says whether it is a schema at all
 */
function plainJudge(schema, testerOf) {
    const { $schema: dialect, type = 'object', properties = {}, required = [], additionalProperties = true } = schema;
    const isPlain = (0,schema_parts/* isRowDialect */.Z9)(dialect) &&
        type === 'object' &&
        typeof additionalProperties === 'boolean' &&
        Object.entries(schema).every(([keyword, asked]) => ROW_KEYWORDS.includes(keyword) || isSilent(keyword, asked));
    const columns = isPlain ? plainColumns(properties, testerOf) : undefined;
    if (columns === undefined || !isListOfNames(required))
        return undefined;
    const checkValue = (column, value) => columns.get(column)?.(column, value) ?? [];
    return {
        check: (row) => [
            ...required.filter((column) => (0,schema_parts/* own */.ZV)(row, column) === undefined).map(row_problem/* missingValue */.Qh),
            ...(additionalProperties
                ? []
                : Object.keys(row)
                    .filter((column) => !columns.has(column))
                    .map(row_problem/* unwantedColumn */.hF)),
            ...[...columns.keys()].flatMap((column) => {
                const value = (0,schema_parts/* own */.ZV)(row, column);
                return value === undefined ? [] : checkValue(column, value);
            }),
        ],
        checkValue,
        rowRules: undefined,
    };
}
const isSilent = (keyword, asked) => Object.hasOwn(SILENT, keyword) && SILENT[keyword]?.(asked) === 'silent';
/** Undefined unless each of them is plain. */
function plainColumns(properties, testerOf) {
    if (!(0,schema_parts/* isObject */.Gv)(properties))
        return undefined;
    const columns = new Map();
    for (const [column, property] of Object.entries(properties)) {
        const check = isOrdinary(column) ? plainProperty(property, testerOf) : undefined;
        if (check === undefined)
            return undefined;
        columns.set(column, check);
    }
    return columns;
}
const isListOfNames = (names) => Array.isArray(names) &&
    new Set(names).size === names.length &&
    names.every((name) => typeof name === 'string' && isOrdinary(name));
/** ajv does not look at it. */
const isOrdinary = (column) => column !== '__proto__';

;// CONCATENATED MODULE: ./build/src/data/row-schema.js





/**
 * Compiles the JSON Schema (2020-12) of one row. The general validator is loaded only when the schema is not plain.
 *
 * @param text the schema file
 * @param file its path, for error messages
 * @param isKnown it was compiled before, in another thread, so nothing about it is checked again
 * @throws UserError `schema.syntax`, `schema.invalid`, `schema.pattern` or `schema.unsupported`, at the line of the schema file where
 *   that is known
 */
async function compileRowSchema(text, file, isKnown = false) {
    const schema = isKnown ? JSON.parse(text) : await parse_schema_parseSchema(text, file);
    const judge = plainJudge(schema, chain/* chainTester */.n) ?? (await plainWithPatterns(schema));
    return rowSchema(schema, judge ?? (await generalJudgeOf(schema, text, file, isKnown)));
}
/** The same, with the general validator as the judge whatever the schema is: for the reference engine. @throws as it does */
async function compileReferenceSchema(text, file) {
    const schema = await parseSchema(text, file);
    return rowSchema(schema, await generalJudgeOf(schema, text, file, false));
}
/** Patterns that are no chains need a parser of regular expressions, which still takes less time than ajv. */
async function plainWithPatterns(schema) {
    if (!JSON.stringify(schema).includes('"pattern"'))
        return undefined;
    const { patternTester } = await Promise.all(/* import() */[__webpack_require__.e(1895), __webpack_require__.e(1157), __webpack_require__.e(4412)]).then(__webpack_require__.bind(__webpack_require__, 14412));
    return plainJudge(schema, (pattern) => {
        try {
            return patternTester(pattern);
        }
        catch {
            return undefined;
        }
    });
}
async function generalJudgeOf(schema, text, file, isKnown) {
    const { generalJudge } = await Promise.all(/* import() */[__webpack_require__.e(9892), __webpack_require__.e(7485)]).then(__webpack_require__.bind(__webpack_require__, 87485));
    return generalJudge(schema, text, file, isKnown);
}
function rowSchema(schema, judge) {
    const properties = (0,schema_parts/* objectAt */.lJ)(schema, 'properties') ?? {};
    return {
        ...judge,
        typesOf: (column) => {
            const property = (0,schema_parts/* own */.ZV)(properties, column);
            return (0,schema_parts/* isObject */.Gv)(property) ? collectTypes(property, schema, schema_parts/* MAXIMUM_SCHEMA_DEPTH */.De) : undefined;
        },
        required: (0,schema_parts/* strings */.P$)(schema['required']),
        columns: Object.keys(properties),
        closed: schema['additionalProperties'] === false && (0,schema_parts/* objectAt */.lJ)(schema, 'patternProperties') === undefined,
        property: (column) => {
            const property = (0,schema_parts/* own */.ZV)(properties, column);
            return (0,schema_parts/* isObject */.Gv)(property) ? (0,schema_parts/* withoutReference */.k9)(property, schema, schema_parts/* MAXIMUM_SCHEMA_DEPTH */.De) : undefined;
        },
        extension: schema['x-trainyard'],
    };
}


/***/ }),

/***/ 33712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ MAXIMUM_SCHEMA_DEPTH),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   JD: () => (/* binding */ objects),
/* harmony export */   P$: () => (/* binding */ strings),
/* harmony export */   Z9: () => (/* binding */ isRowDialect),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   hd: () => (/* binding */ resolve),
/* harmony export */   k9: () => (/* binding */ withoutReference),
/* harmony export */   lJ: () => (/* binding */ objectAt)
/* harmony export */ });
/** References that lead to references are followed so often. */
const MAXIMUM_SCHEMA_DEPTH = 32;
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function objectAt(parent, key) {
    const value = parent[key];
    return isObject(value) ? value : undefined;
}
const objects = (value) => (Array.isArray(value) ? value.filter(isObject) : []);
const strings = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
const own = (object, key) => (Object.hasOwn(object, key) ? object[key] : undefined);
/** What a local reference such as `#/$defs/x` stands for; undefined when there is no such thing. */
function resolve(reference, root) {
    if (!reference.startsWith('#/'))
        return undefined;
    let node = root;
    for (const step of reference.slice(2).split('/')) {
        const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
        node = isObject(node) ? node[key] : undefined;
    }
    return isObject(node) ? node : undefined;
}
/** A property that is nothing but a reference is what it refers to. */
function withoutReference(property, root, depth) {
    const { $ref: reference, ...rest } = property;
    if (typeof reference !== 'string' || depth === 0)
        return property;
    const target = resolve(reference, root);
    if (target === undefined || Object.keys(target).some((key) => key in rest))
        return property;
    return { ...withoutReference(target, root, depth - 1), ...rest };
}
/** Whether `$schema` names a dialect that rows can be written in. Earlier drafts describe flat rows in the same words. */
const isRowDialect = (dialect) => dialect === undefined ||
    dialect === 'https://json-schema.org/draft/2020-12/schema' ||
    (typeof dialect === 'string' && /^https?:\/\/json-schema\.org\/draft(-07|\/2019-09)\/schema#?$/.test(dialect));


/***/ })

};
