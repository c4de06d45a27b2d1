export const id = 7976;
export const ids = [7976];
export const modules = {

/***/ 5177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   streamSource: () => (/* binding */ streamSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _data_free_buffer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10197);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);





const CHUNK_BYTES = 262_144;
/** Unpacked ahead by another thread while what came before is checked. */
const UNPACKED_BYTES = 1_048_576;
/** In the mode for objects the pieces stay as they are; otherwise those that wait are joined to a new one. */
const UNPACKING = { chunkSize: UNPACKED_BYTES, readableObjectMode: true, readableHighWaterMark: 2 };
/**
 * A text that can only be read from its beginning, because it is compressed or not UTF-8; what comes out is UTF-8.
 *
 * @param shown the file's path as users know it
 * @param encoding label of the WHATWG encoding standard
 * Reading throws UserError `data.compressed` for a broken archive and `text.encoding` for bytes that the encoding does not know.
 */
function streamSource(path, shown, compression, encoding) {
    const plain = unpacked(path, compression);
    const chunks = transcoded(plain.chunks, shown, encoding)[Symbol.asyncIterator]();
    let chunk = new Uint8Array();
    return {
        async read(into) {
            let filled = 0;
            while (filled < into.length) {
                if (chunk.length === 0) {
                    const next = await nextChunk(chunks, shown, compression);
                    if (next === undefined)
                        return filled;
                    chunk = next;
                }
                const taken = Math.min(chunk.length, into.length - filled);
                into.set(taken === chunk.length ? chunk : chunk.subarray(0, taken), filled);
                chunk = chunk.subarray(taken);
                filled += taken;
            }
            return filled;
        },
        next: () => nextChunk(chunks, shown, compression),
        done: plain.done,
        close: plain.close,
    };
}
function unpacked(path, compression) {
    if (compression === 'zstd')
        return zstdFrames(path);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: CHUNK_BYTES });
    const chunks = compression === 'none' ? file : pipe(file, (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)(UNPACKING));
    return {
        chunks: compression === 'none' ? file : freed(chunks),
        done: () => file.bytesRead,
        close() {
            chunks.destroy();
            file.destroy();
        },
    };
}
/** Node's stream ends with the first frame, but a file may hold many (RFC 8878, section 3). */
function zstdFrames(path) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    /** Where the frame begins that is being unpacked, and how many of its bytes were. */
    let offset = 0;
    let unpackedOfFrame = () => 0;
    let close = () => { };
    async function* frames() {
        while (offset < size) {
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { start: offset, highWaterMark: CHUNK_BYTES });
            const frame = pipe(file, (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress)(UNPACKING));
            unpackedOfFrame = () => frame.bytesWritten;
            close = () => {
                frame.destroy();
                file.destroy();
            };
            yield* freed(frame);
            file.destroy();
            if (frame.bytesWritten === 0)
                throw new Error('there is an empty frame');
            offset += frame.bytesWritten;
            unpackedOfFrame = () => 0;
        }
    }
    return { chunks: frames(), done: () => offset + unpackedOfFrame(), close: () => close() };
}
/**
 * As the stream's own `pipe`, but a piece's memory is freed when it was taken in, and nothing is written behind the end of what is
 * unpacked: that would be taken for its next bytes, from somewhere in the middle.
 */
function pipe(file, unpack) {
    let given = 0;
    file.on('error', (error) => unpack.destroy(error));
    file.on('end', () => unpack.end());
    file.on('data', (piece) => {
        file.pause();
        given += piece.length;
        unpack.write(piece, (error) => {
            // A stream that was destroyed may still be reading it in another thread.
            if (error)
                return;
            (0,_data_free_buffer_js__WEBPACK_IMPORTED_MODULE_4__/* .freeBuffer */ .H)(piece, CHUNK_BYTES);
            if (unpack.bytesWritten === given)
                file.resume();
        });
    });
    return unpack;
}
/** A piece is only good until the next one. What unpacks never writes again into a buffer that it has filled, or after its end. */
async function* freed(chunks) {
    let last = new Uint8Array();
    for await (const chunk of chunks) {
        yield chunk;
        if (chunk.byteOffset + chunk.byteLength === UNPACKED_BYTES)
            (0,_data_free_buffer_js__WEBPACK_IMPORTED_MODULE_4__/* .freeBuffer */ .H)(chunk, UNPACKED_BYTES);
        last = chunk;
    }
    (0,_data_free_buffer_js__WEBPACK_IMPORTED_MODULE_4__/* .freeBuffer */ .H)(last, UNPACKED_BYTES);
}
async function nextChunk(chunks, shown, compression) {
    try {
        // Lets the unpacking thread have its next piece before this one is checked.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        const next = await chunks.next();
        return next.done === true ? undefined : next.value;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo || compression === 'none')
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('data.compressed', `${shown} is not a whole ${compression} file: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}.`, {
            file: shown,
            hint: 'Was it written to the end, and does its name end as it is compressed?',
            cause: error,
        });
    }
}
async function* transcoded(source, shown, encoding) {
    // UTF-8 is checked line by line later, which tells the exact place.
    if (new TextDecoder(encoding).encoding === 'utf-8') {
        yield* source;
        return;
    }
    const decoder = new TextDecoder(encoding, { fatal: true });
    let done = 0;
    const decode = (chunk) => {
        try {
            return Buffer.from(chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }), 'utf8');
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('text.encoding', `${shown} is not ${encoding} text, somewhere behind byte ${done}.`, {
                file: shown,
                hint: 'Set `encoding` of the data set to what the file is written in.',
                cause: error,
            });
        }
    };
    for await (const chunk of source) {
        yield decode(chunk);
        done += chunk.length;
    }
    yield decode(undefined);
}


/***/ }),

/***/ 47976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observeData: () => (/* binding */ observeData)
});

// EXTERNAL MODULE: external "stream"
var external_stream_ = __webpack_require__(2203);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/utils/is_object.js
var is_object = __webpack_require__(88467);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/api/index.js + 3 modules
var api = __webpack_require__(37084);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/api/CsvError.js
var CsvError = __webpack_require__(26892);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/api/normalize_options.js + 1 modules
var normalize_options = __webpack_require__(86845);
;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/index.js
/*
CSV Parse

Please look at the [project documentation](https://csv.js.org/parse/) for
additional information.
*/







class Parser extends external_stream_.Transform {
  constructor(opts = {}) {
    super({ ...{ readableObjectMode: true }, ...opts, encoding: null });
    this.api = (0,api/* transform */.p)({
      on_skip: (err, chunk) => {
        this.emit("skip", err, chunk);
      },
      ...opts,
    });
    // Backward compatibility
    this.state = this.api.state;
    this.options = this.api.options;
    this.info = this.api.info;
  }
  // Implementation of `Transform._transform`
  _transform(buf, _, callback) {
    if (this.state.stop === true) {
      return;
    }
    const err = this.api.parse(
      buf,
      false,
      (record) => {
        this.push(record);
      },
      () => {
        this.push(null);
        this.end();
        // Fix #333 and break #410
        //   ko: api.stream.iterator.coffee
        //   ko with v21.4.0, ok with node v20.5.1: api.stream.finished # aborted (with generate())
        //   ko: api.stream.finished # aborted (with Readable)
        // this.destroy()
        // Fix #410 and partially break #333
        //   ok: api.stream.iterator.coffee
        //   ok: api.stream.finished # aborted (with generate())
        //   broken: api.stream.finished # aborted (with Readable)
        this.on("end", this.destroy);
      },
    );
    if (err !== undefined) {
      this.state.stop = true;
    }
    callback(err);
  }
  // Implementation of `Transform._flush`
  _flush(callback) {
    if (this.state.stop === true) {
      return;
    }
    const err = this.api.parse(
      undefined,
      true,
      (record) => {
        this.push(record);
      },
      () => {
        this.push(null);
        this.on("end", this.destroy);
      },
    );
    callback(err);
  }
}

const parse = function () {
  let data, options, callback;
  for (const i in arguments) {
    const argument = arguments[i];
    const type = typeof argument;
    if (
      data === undefined &&
      (typeof argument === "string" || Buffer.isBuffer(argument))
    ) {
      data = argument;
    } else if (options === undefined && (0,is_object/* is_object */.v)(argument)) {
      options = argument;
    } else if (callback === undefined && type === "function") {
      callback = argument;
    } else {
      throw new CsvError/* CsvError */.J(
        "CSV_INVALID_ARGUMENT",
        ["Invalid argument:", `got ${JSON.stringify(argument)} at index ${i}`],
        options || {},
      );
    }
  }
  const parser = new Parser(options);
  if (callback) {
    const records =
      options === undefined || options.objname === undefined
        ? []
        : Object.create(null);
    parser.on("readable", function () {
      let record;
      while ((record = this.read()) !== null) {
        if (options === undefined || options.objname === undefined) {
          records.push(record);
        } else {
          Object.assign(records, {
            [record[0]]: record[1],
            // writable: true,
            // enumerable: true,
            // configurable: true
          });
        }
      }
    });
    parser.on("error", function (err) {
      callback(err, undefined, parser.api.__infoDataSet());
    });
    parser.on("end", function () {
      callback(undefined, records, parser.api.__infoDataSet());
    });
  }
  if (data !== undefined) {
    const writer = function () {
      parser.write(data);
      parser.end();
    };
    // Support Deno, Rollup doesn't provide a shim for setImmediate
    if (typeof setImmediate === "function") {
      setImmediate(writer);
    } else {
      setTimeout(writer, 0);
    }
  }
  return parser;
};



// EXTERNAL MODULE: ./build/src/data/header.js
var data_header = __webpack_require__(29961);
;// CONCATENATED MODULE: ./build/src/data/line-counter.js
const NEWLINE = 0x0a;
function lineCounter() {
    let fed = 0;
    let passed = 0;
    let pending = [];
    let next = 0;
    return {
        feed(chunk) {
            if (next > 0) {
                pending = pending.slice(next);
                next = 0;
            }
            for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1))
                pending.push(fed + at);
            fed += chunk.length;
        },
        lineAt(offset) {
            for (let newline = pending[next]; newline !== undefined && newline < offset; newline = pending[next]) {
                next += 1;
                passed += 1;
            }
            return passed + 1;
        },
    };
}

// EXTERNAL MODULE: ./build/src/data/reader.js
var reader = __webpack_require__(99191);
// EXTERNAL MODULE: ./build/src/data/text-guard.js
var text_guard = __webpack_require__(1851);
;// CONCATENATED MODULE: ./build/src/data/csv-reader.js





/**
 * Reads delimited text: RFC 4180 quotes, embedded line ends, LF or CRLF, an optional UTF-8 byte-order mark.
 *
 * Yields the header, then every row with its physical line. A row with too few or too many cells is a finding and is not
 * yielded; broken quotes and bytes that are not UTF-8 end the file with a fatal finding.
 */
async function* readCsv(source, dialect) {
    const lines = lineCounter();
    const text = (0,text_guard/* guardText */.h)(source);
    const parser = recordParser(dialect);
    let columns = dialect.columns;
    let announced = false;
    let headerLine = 1;
    let rows = 0;
    let start = 0;
    for (;;) {
        const next = await text.next();
        if (!next.done)
            lines.feed(next.value);
        const failure = await (next.done ? parser.end() : parser.write(next.value));
        for (const { cells, end } of parser.take()) {
            const line = lines.lineAt(start);
            start = end;
            if (columns) {
                if (!announced)
                    yield { kind: 'header', columns, line: 1 };
                announced = true;
                rows += 1;
                yield row(cells, columns.length, rows, line);
                continue;
            }
            const header = (0,data_header/* readHeader */.a)(cells, line, dialect);
            yield* header.findings;
            if (header.columns === undefined)
                return;
            columns = header.columns;
            announced = true;
            headerLine = line;
            yield { kind: 'header', columns, line };
        }
        // A problem of the text ends the file in the middle of a record, which must not be taken for a broken quote.
        if (next.done && next.value) {
            yield next.value;
            return;
        }
        if (failure) {
            yield broken(failure, lines.lineAt(start), rows + 1);
            return;
        }
        if (next.done) {
            if (!announced)
                yield (0,reader/* fatalFinding */.gm)('file.empty', 1, 'The file is empty: not even a header.');
            else if (rows === 0)
                yield (0,reader/* noRows */.jw)(headerLine);
            return;
        }
    }
}
/**
 * csv-parse, fed piece by piece. Its stream drops the records it still holds when a later one is broken, so they are taken at the
 * moment they are parsed.
 */
function recordParser(dialect) {
    let records = [];
    let failure;
    const parser = parse({
        bom: true,
        delimiter: String.fromCharCode(dialect.delimiter),
        quote: String.fromCharCode(dialect.quote),
        escape: String.fromCharCode(dialect.quote),
        comment: dialect.comment === undefined ? null : String.fromCharCode(dialect.comment),
        comment_no_infix: true,
        max_record_size: reader/* MAXIMUM_ROW_BYTES */.AW,
        // Given, because csv-parse would otherwise guess it from the first line.
        record_delimiter: ['\r\n', '\n'],
        relax_column_count: true,
        // A column may well be named like a null.
        cast: (text, { quoting, records: before }) => !quoting && (before === 0 && dialect.columns === undefined ? [''] : dialect.nulls).includes(text) ? null : text,
        on_record: (cells, context) => {
            records.push({ cells, end: context.bytes });
            return null;
        },
    });
    parser.on('error', keep);
    parser.resume();
    function keep(error) {
        if (error instanceof CsvError/* CsvError */.J)
            failure ??= error;
        else if (error)
            throw error;
    }
    return {
        /** Resolves with what is wrong with the text so far, if anything. */
        write: (chunk) => new Promise((resolve) => {
            parser.write(chunk, (error) => {
                keep(error);
                resolve(failure);
            });
        }),
        end: () => new Promise((resolve) => {
            parser.once('close', () => resolve(failure)).end();
        }),
        /** Records parsed since the last call. */
        take() {
            const taken = records;
            records = [];
            return taken;
        },
    };
}
function row(cells, expected, number, line) {
    if (cells.length === expected)
        return { kind: 'row', row: { kind: 'cells', number, line, cells } };
    const blank = cells.length === 1 && cells[0] === null;
    if (blank)
        return (0,reader/* rowFinding */.kr)('csv.blank-line', line, number, 'The line is blank.');
    return (0,reader/* rowFinding */.kr)('csv.cells', line, number, `The row has ${cells.length} cells, the header has ${expected}.`);
}
function broken(error, line, row) {
    return (0,reader/* fatalFinding */.gm)(...explain(error), row);
    function explain(cause) {
        switch (cause.code) {
            case 'CSV_QUOTE_NOT_CLOSED':
                return [
                    'csv.quotes',
                    line,
                    'A quoted cell of this row is never closed: everything after it was read as one cell.',
                ];
            case 'INVALID_OPENING_QUOTE':
                return [
                    'csv.quotes',
                    line,
                    'A quote stands inside a cell without quotes. Quote the whole cell and double the quotes in it.',
                ];
            case 'CSV_INVALID_CLOSING_QUOTE':
                return [
                    'csv.quotes',
                    line,
                    'Something follows the closing quote of a cell. Double the quotes that belong to the text.',
                ];
            case 'CSV_MAX_RECORD_SIZE':
                return ['text.line-length', line, (0,reader/* tooLong */.Po)(line).message];
            default:
                return ['csv.structure', line, `The row cannot be read (${cause.code}).`];
        }
    }
}

// EXTERNAL MODULE: ./build/src/data/infer/column-observer.js + 1 modules
var column_observer = __webpack_require__(9708);
// EXTERNAL MODULE: ./build/src/data/kernels/load-parquet.js
var load_parquet = __webpack_require__(41538);
// EXTERNAL MODULE: ./build/src/data/parquet/column-reader.js + 14 modules
var column_reader = __webpack_require__(10977);
// EXTERNAL MODULE: ./build/src/data/parquet/footer.js
var parquet_footer = __webpack_require__(46426);
;// CONCATENATED MODULE: ./build/src/data/infer/observe-parquet.js



/**
 * Observes what the footer declares of every column, and all values of those that can be read. A value of a dictionary is looked at once.
 *
 * @param name path of the file, for messages
 * @param onProgress called after each row group with the bytes read so far
 * @throws UserError `data.parquet` when the file is damaged, `data.unsupported` when it has something that the reader does not know
 */
function observeParquet(file, name, observer, onProgress) {
    const footer = (0,parquet_footer/* readFooter */.A)(file, name);
    const room = (0,load_parquet/* parquetRoom */.W)();
    for (const column of footer.columns)
        observer.declare(column.name, declarationOf(column));
    for (const rowGroup of footer.rowGroups) {
        for (const column of footer.columns) {
            if (column.kind === 'unsupported')
                continue;
            const observe = (value, times) => observer.observe(column.name, value, 'json', times);
            const mark = room.linear.mark();
            observeChunk({ file, name, footer, rowGroup: rowGroup.index, column, room }, observe);
            room.linear.release(mark);
        }
        onProgress(rowGroup.end);
    }
    return { rows: footer.rows, columns: new Set(footer.columns.map((column) => column.name)) };
}
function observeChunk(input, observe) {
    let dictionary;
    for (const batch of (0,column_reader/* columnBatches */.$)(input)) {
        if (batch.content === 'entries') {
            dictionary = batch.dictionary;
            if (batch.nulls > 0)
                observe(null, batch.nulls);
        }
        else
            for (let row = 0; row < batch.rows; row += 1)
                observe(batch.valueOf(row));
    }
    if (dictionary !== undefined)
        observeEntries(dictionary, input.room, observe);
}
function observeEntries(dictionary, { linear }, observe) {
    for (let entry = 0; entry < dictionary.entries; entry += 1) {
        const times = linear.u32()[dictionary.counts / 4 + entry] ?? 0;
        if (times > 0)
            observe(dictionary.valueOf(entry), times);
    }
}
function declarationOf(column) {
    const { nullable, type } = column;
    switch (column.kind) {
        case 'scalar':
            return { kind: kindOf(column.scalar), nullable, elements: undefined, words: type };
        case 'list':
            return {
                kind: 'array',
                nullable,
                elements: {
                    kinds: new Set([kindOf(column.scalar)]),
                    nullable: column.definition > column.elementDefinition,
                },
                words: type,
            };
        case 'unsupported':
            return { kind: undefined, nullable, elements: undefined, words: `${type}, which was not read: ${column.reason}` };
    }
}
function kindOf(scalar) {
    switch (scalar.kind) {
        case 'decimal':
            return scalar.scale === 0 ? 'integer' : 'number';
        case 'text':
        case 'binary':
            return 'text';
        case 'boolean':
        case 'integer':
        case 'number':
        case 'date':
        case 'time':
        case 'date-time':
        case 'uuid':
            return scalar.kind;
    }
}

// EXTERNAL MODULE: ./build/src/data/engine/json-part.js
var json_part = __webpack_require__(62337);
;// CONCATENATED MODULE: ./build/src/data/infer/observe-text.js

/**
 * Observes the rows of a delimited text or of JSON Lines that are well formed.
 * @returns undefined when the file breaks off
 */
async function observeRows(events, observer) {
    let header = [];
    const columns = new Set();
    let rows = 0;
    for await (const event of events) {
        switch (event.kind) {
            case 'header':
                header = event.columns;
                for (const column of header)
                    columns.add(column);
                break;
            case 'finding':
                if (event.fatal)
                    return undefined;
                break;
            case 'row': {
                rows += 1;
                const { row } = event;
                if (row.kind === 'object')
                    observeObject(row.value, observer, columns);
                else
                    header.forEach((column, index) => void observer.observe(column, row.cells[index], 'cells'));
                break;
            }
        }
    }
    return { rows, columns };
}
/**
 * The same for a file that is one JSON array of objects, or one object.
 * @param onProgress called now and then with the bytes read so far
 */
async function observeJsonArray(source, observer, onProgress) {
    const columns = new Set();
    const counted = { rows: 0, lines: 0 };
    const pass = (rows, lines) => {
        counted.rows += rows;
        counted.lines += lines;
    };
    const { fatal } = await (0,json_part/* checkJsonPart */.w)({
        source,
        rows: {
            rows: () => counted.rows,
            lines: () => counted.lines,
            skipLines: (lines) => pass(0, lines),
            addMisfit: (_, lines) => pass(1, lines),
            addObject: async (value, lines) => {
                pass(1, lines);
                observeObject(value, observer, columns);
            },
        },
        seen: { object: () => { } },
        onProgress,
    });
    return fatal === undefined ? { rows: counted.rows, columns } : undefined;
}
function observeObject(row, observer, columns) {
    for (const [column, value] of Object.entries(row)) {
        columns.add(column);
        observer.observe(column, value, 'json');
    }
}

// EXTERNAL MODULE: ./build/src/data/jsonl-reader.js
var jsonl_reader = __webpack_require__(57902);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/adapters/byte-sources.js
var byte_sources = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/src/adapters/check-parquet-file.js + 15 modules
var check_parquet_file = __webpack_require__(71907);
// EXTERNAL MODULE: ./build/src/adapters/file-source.js
var file_source = __webpack_require__(57710);
;// CONCATENATED MODULE: ./build/src/adapters/observe-data.js









/** See `DataEngine.observe`. Values are looked at one by one, so this takes longer than a check. */
async function observeData(request) {
    const { files, onProgress } = request;
    const sizes = files.map(({ path }) => sizeOf(path));
    const all = sizes.reduce((sum, size) => sum + size, 0);
    const observer = (0,column_observer/* columnObserver */.D)();
    let before = 0;
    for (const [index, file] of files.entries()) {
        const observed = await observeFile(file, request, observer, (done) => onProgress(before + done, all));
        if (observed === undefined)
            throw new errors/* UserError */.yo('data.damaged', `${file.shown} could not be read to its end.`, { file: file.shown });
        for (const { column, value } of file.partitions)
            if (!observed.columns.has(column))
                observer.observe(column, value, 'cells', observed.rows);
        before += sizes[index] ?? 0;
    }
    return observer.columns(files.length);
}
function sizeOf(path) {
    const source = (0,file_source/* fileSource */.I)(path);
    source.close();
    return source.size;
}
async function observeFile(file, { format, dialect, encoding }, observer, onProgress) {
    switch (format) {
        case 'parquet': {
            (0,check_parquet_file.refuseCompressed)({ file });
            const source = (0,file_source/* fileSource */.I)(file.path);
            try {
                return observeParquet(source, file.shown, observer, onProgress);
            }
            finally {
                source.close();
            }
        }
        case 'json':
            return withText(file, encoding, (text) => observeJsonArray(text, observer, () => onProgress(text.done())));
        case 'jsonl':
            return withText(file, encoding, (text) => observeRows((0,jsonl_reader/* readJsonl */.f)(piecesOf(text, onProgress)), observer));
        case 'csv':
        case 'tsv':
            return withText(file, encoding, (text) => observeRows(readCsv(piecesOf(text, onProgress), dialect), observer));
    }
}
async function withText({ path, shown, compression }, encoding, use) {
    const text = (0,byte_sources.streamSource)(path, shown, compression, encoding);
    try {
        return await use(text);
    }
    finally {
        text.close();
    }
}
async function* piecesOf(text, onProgress) {
    for (let piece = await text.next(); piece !== undefined; piece = await text.next()) {
        // Readers may keep what they were given.
        yield new Uint8Array(piece);
        onProgress(text.done());
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
