export const id = 5543;
export const ids = [5543];
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


/***/ })

};
