export const id = 1485;
export const ids = [1485];
export const modules = {

/***/ 51485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTable: () => (/* binding */ readTable)
});

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/api/index.js + 3 modules
var api = __webpack_require__(37084);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/api/normalize_options.js + 1 modules
var normalize_options = __webpack_require__(86845);
;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/sync.js



const parse = function (data, opts = {}) {
  if (typeof data === "string") {
    data = Buffer.from(data);
  }
  const records = opts && opts.objname ? Object.create(null) : [];
  const parser = (0,api/* transform */.p)(opts);
  const push = (record) => {
    if (parser.options.objname === undefined) records.push(record);
    else {
      records[record[0]] = record[1];
    }
  };
  const close = () => {};
  const error = parser.parse(data, true, push, close);
  if (error !== undefined) throw error;
  return records;
};



;// CONCATENATED MODULE: ./build/src/metrics/formats/table.js

const LONGEST_RECORD = 65_536;
/** Far more than metrics or epochs; each is an object with its place. */
const MOST_RECORDS = 100_000;
/** Reads RFC 4180 with commas or tabs, LF or CRLF. Throws `UserError('metrics.syntax')`. */
function readTable(text, { problem }) {
    const starts = lineStarts(text);
    const placeOfLine = (line) => starts[Math.max(0, Math.min(line, starts.length) - 1)] ?? 0;
    const [firstLine = ''] = text.trimStart().split(/\r?\n/, 1);
    const records = recordsOf(text, firstLine.includes('\t') ? '\t' : ',', (message, line) => problem('metrics.syntax', `The metrics file is not a CSV file: ${message}`, placeOfLine(line), 'Write it with a CSV library.'));
    const excess = records[MOST_RECORDS];
    if (excess !== undefined) {
        throw problem('metrics.too-many', `The metrics file has more than ${MOST_RECORDS} lines.`, placeOfLine(excess.info.lines), 'Keep predictions and curves in files of their own.');
    }
    const [header, ...rows] = records.map(({ record, info }) => ({ cells: record, at: placeOfLine(info.lines) }));
    return { header: header?.cells ?? [], headerAt: header?.at ?? 0, rows };
}
function recordsOf(text, delimiter, problem) {
    try {
        // With `info` each record comes with its line, which the library's types do not say.
        return parse(text, {
            delimiter,
            trim: true,
            info: true,
            skip_empty_lines: true,
            max_record_size: LONGEST_RECORD,
            to: MOST_RECORDS + 1,
        });
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        const { lines } = error;
        throw problem(error.message.replace(/\.?$/, '.'), lines ?? 1);
    }
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}


/***/ })

};
