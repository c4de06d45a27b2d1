export const id = 395;
export const ids = [395];
export const modules = {

/***/ 5543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize),
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/** Milliseconds of a duration in the schema's form: `90s`, `15m`, `5h`, `7d`. Undefined when it has another form. */
function parseDuration(text) {
    const [, amount, unit] = /^([1-9][0-9]{0,5})([smhd])$/.exec(text) ?? [];
    switch (unit) {
        case 's':
            return Number(amount) * 1000;
        case 'm':
            return Number(amount) * 60_000;
        case 'h':
            return Number(amount) * 3_600_000;
        case 'd':
            return Number(amount) * 86_400_000;
        default:
            return undefined;
    }
}
const BINARY_UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** Bytes, rounded up, of a size in the schema's form: `512MiB`, `1.5GiB`. Undefined when it has another form. */
function parseSize(text) {
    const [, amount, unit] = /^([1-9][0-9]{0,5}(?:\.[0-9]{1,3})?)(B|[KMGT]iB)$/.exec(text) ?? [];
    const power = BINARY_UNITS.indexOf(unit ?? '');
    return power < 0 ? undefined : Math.ceil(Number(amount) * 1024 ** power);
}


/***/ }),

/***/ 50395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ secondsOfMoment),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   fV: () => (/* binding */ buildCheck)
/* harmony export */ });
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5543);

/** Dates of places ahead of UTC are up to 14 hours early. */
const DEFAULT_AHEAD_SECONDS = 86_400;
/**
 * The check that a valid entry of a list describes, with every default filled in.
 * @param raw an entry that the validator of `data-checks.schema.json` accepted
 */
function buildCheck(raw) {
    const severity = raw.severity ?? 'error';
    const spec = { ...bodyOf(raw), severity, name: '' };
    return { ...spec, name: raw.name ?? nameOf(spec) };
}
function bodyOf(raw) {
    const { check, mostly = 1 } = raw;
    const column = raw.column ?? '';
    const columns = raw.columns ?? [];
    switch (check) {
        case 'row-count':
            return { check, bounds: numbersOf(raw), toBase: { min: raw['to-base']?.min, max: raw['to-base']?.max } };
        case 'mean':
        case 'sum':
        case 'standard-deviation':
        case 'null-share':
        case 'distinct':
            return { check, column, bounds: numbersOf(raw) };
        case 'range':
            return { check, column, ...rangeOf(raw), mostly };
        case 'quantile':
            return { check, column, quantile: raw.quantile ?? 0, bounds: numbersOf(raw) };
        case 'categories':
            return {
                check,
                column,
                expected: raw.expected?.map(String),
                allowNew: raw['allow-new'] ?? false,
                allowMissing: raw['allow-missing'] ?? true,
                minShare: raw['min-share'],
            };
        case 'balance':
            return { check, column, minShare: raw['min-share'], maxShare: raw['max-share'] };
        case 'freshness':
            return {
                check,
                column,
                maxAgeSeconds: secondsOf(raw['max-age']) ?? 0,
                maxAheadSeconds: secondsOf(raw['max-ahead']) ?? DEFAULT_AHEAD_SECONDS,
            };
        case 'unique':
            return { check, columns, mostly };
        case 'duplicate-rows':
            return { check, maxShare: raw['max-share'] ?? 0 };
        case 'references':
            return { check, columns, to: otherOf(raw.to, columns), mostly };
        case 'leakage':
            return {
                check,
                columns: raw.columns,
                from: raw.columns === undefined
                    ? { dataset: raw.from?.dataset ?? '', columns: undefined }
                    : otherOf(raw.from, columns),
                maxShare: raw['max-share'] ?? 0,
            };
        case 'monotonic':
            return { check, column, direction: raw.direction ?? 'increasing', strict: raw.strict ?? false, mostly };
        case 'values':
            return { check, column, rules: raw.rules, mostly };
    }
}
const otherOf = (other, columns) => ({
    dataset: other?.dataset ?? '',
    columns: other?.columns ?? columns,
});
const secondsOf = (duration) => {
    const milliseconds = duration === undefined ? undefined : (0,_config_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(duration);
    return milliseconds === undefined ? undefined : milliseconds / 1000;
};
const numbersOf = ({ min, max }) => ({
    min: typeof min === 'number' ? min : undefined,
    max: typeof max === 'number' ? max : undefined,
});
/** Bounds of a range; moments become seconds since 1970. */
function rangeOf(raw) {
    const { min, max } = raw;
    if (typeof min !== 'string' && typeof max !== 'string')
        return { bounds: numbersOf(raw), unit: 'number' };
    return { bounds: { min: secondsOfMoment(min), max: secondsOfMoment(max) }, unit: 'second' };
}
/** Undefined when it is no text or no day that exists. */
function secondsOfMoment(moment) {
    if (typeof moment !== 'string')
        return undefined;
    const day = new Date(`${moment.slice(0, 10)}T00:00:00Z`);
    // The parser takes 30 February for 2 March.
    if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== moment.slice(0, 10))
        return undefined;
    const milliseconds = Date.parse(moment);
    return Number.isNaN(milliseconds) ? undefined : milliseconds / 1000;
}
/** Columns of its own data set that a check is about; empty for the data set as a whole. */
function columnsOf(spec) {
    if ('column' in spec)
        return [spec.column];
    return 'columns' in spec ? (spec.columns ?? []) : [];
}
function nameOf(spec) {
    const columns = columnsOf(spec).join(', ');
    switch (spec.check) {
        case 'row-count':
        case 'duplicate-rows':
            return spec.check;
        case 'quantile':
            return `quantile ${spec.quantile} (${columns})`;
        case 'references':
            return `references (${columns} → ${spec.to.dataset})`;
        case 'leakage':
            return `leakage (${columns === '' ? 'rows' : columns} → ${spec.from.dataset})`;
        default:
            return `${spec.check} (${columns})`;
    }
}


/***/ })

};
