import { type CompressionCodec, type FileMetaData, parquetMetadata, type RowGroup } from 'hyparquet';
import { damaged, guarded, type ParquetPlace, unsupported } from './parquet-error.ts';
import type { RandomAccess } from './random-access.ts';
import { columnsOf, type ParquetSchema } from './schema.ts';
import { thriftEnd } from './thrift.ts';

/** Where the values of one leaf in one row group are. */
export interface ParquetChunk {
  readonly codec: CompressionCodec;
  /** Bytes of the file, from its first page to behind the last one. */
  readonly start: number;
  readonly end: number;
  /** Values including nulls; more than rows for lists. */
  readonly values: number;
}

export interface ParquetRowGroup {
  readonly index: number;
  /** Rows before it in the file. */
  readonly firstRow: number;
  readonly rows: number;
  /** Bytes of the file that its pages lie in: what a worker that takes it reads, and a measure of the work. */
  readonly start: number;
  readonly end: number;
  /** By leaf. */
  readonly chunks: readonly ParquetChunk[];
}

/** Footer of a file: plain data, can be sent to worker threads. */
export interface ParquetFooter extends ParquetSchema {
  readonly rows: number;
  readonly rowGroups: readonly ParquetRowGroup[];
  /** Where the pages end and the footer begins. */
  readonly dataEnd: number;
  readonly createdBy: string | undefined;
}

const MAGIC = 0x31524150;
const MAGIC_ENCRYPTED = 0x45524150;
const TAIL = 8;
/** Footers of the widest tables have some ten megabytes. */
const MAXIMUM_FOOTER_BYTES = 64 * 1024 * 1024;
const MAXIMUM_GROUP_ROWS = 2 ** 31 - 1;

/**
 * Reads and checks the footer: everything it says lies within the file and agrees with itself.
 *
 * @param name path of the file, for messages
 * @throws UserError `data.parquet` when the file is damaged or no Parquet file, `data.unsupported` when it is encrypted or spread over files
 */
export function readFooter(file: RandomAccess, name: string): ParquetFooter {
  const place = { file: name };
  const bytes = footerBytes(file, place);
  const footerStart = file.size - bytes.length;
  const metadata = guarded(place, 'the footer cannot be read', () => {
    if (thriftEnd(bytes, 0) < 0) throw new Error('it ends too early');
    return parquetMetadata(bytes, { geoparquet: false, parsers: WITHOUT_STATISTICS });
  });
  const schema = guarded(place, 'the schema cannot be read', () => columnsOf(metadata.schema, place));
  let firstRow = 0;
  const rowGroups = metadata.row_groups.map((group, index) => {
    const rowGroup = readRowGroup(group, index, { schema, firstRow, footerStart, place });
    firstRow += rowGroup.rows;
    return rowGroup;
  });
  if (firstRow !== Number(metadata.num_rows))
    throw damaged(place, `the footer counts ${metadata.num_rows} rows, its row groups ${firstRow}`);
  return { ...schema, rows: firstRow, rowGroups, dataEnd: footerStart, createdBy: createdBy(metadata) };
}

const nothing = (): undefined => undefined;

/** Statistics of the footer are not used, so what stands there must not be able to fail. */
const WITHOUT_STATISTICS = {
  timestampFromMilliseconds: nothing,
  timestampFromMicroseconds: nothing,
  timestampFromNanoseconds: nothing,
  dateFromDays: nothing,
  stringFromBytes: nothing,
};

function footerBytes(file: RandomAccess, place: ParquetPlace): Uint8Array {
  if (file.size < 4 + TAIL) throw damaged(place, `${file.size} bytes are too few for a Parquet file`);
  const tail = readAt(file, file.size - TAIL, TAIL, place);
  const view = new DataView(tail.buffer, tail.byteOffset, TAIL);
  const magic = view.getUint32(4, true);
  if (magic === MAGIC_ENCRYPTED) throw encrypted(place);
  if (magic !== MAGIC) throw damaged(place, 'this is not a Parquet file: it does not end with PAR1');
  const length = view.getUint32(0, true);
  if (length + TAIL + 4 > file.size)
    throw damaged(place, `the footer claims ${length} bytes, but the file has ${file.size}`);
  if (length > MAXIMUM_FOOTER_BYTES)
    throw unsupported(place, `the footer has ${length} bytes; at most ${MAXIMUM_FOOTER_BYTES} are read`);
  return readAt(file, file.size - TAIL - length, length + TAIL, place);
}

const encrypted = (place: ParquetPlace) =>
  unsupported(place, 'the file is encrypted', 'Decrypt it first; keys cannot be given to this check.');

/** @throws UserError `data.parquet` when the file has fewer bytes: it changed after its size was read */
function readAt(file: RandomAccess, position: number, length: number, place: ParquetPlace): Uint8Array {
  const bytes = new Uint8Array(length);
  readInto(file, bytes, position, place);
  return bytes;
}

/** Fills `into` from the file. @throws as {@link readAt} */
export function readInto(file: RandomAccess, into: Uint8Array, position: number, place: ParquetPlace): void {
  for (let done = 0; done < into.length; ) {
    const read = file.read(into.subarray(done), position + done);
    if (read <= 0) throw damaged(place, 'the file became shorter while it was read');
    done += read;
  }
}

interface GroupContext {
  readonly schema: ParquetSchema;
  readonly firstRow: number;
  readonly footerStart: number;
  readonly place: ParquetPlace;
}

function readRowGroup(group: RowGroup, index: number, context: GroupContext): ParquetRowGroup {
  const { schema, firstRow, footerStart } = context;
  const place = { ...context.place, rowGroup: index };
  const rows = Number(group.num_rows);
  if (!(rows >= 0)) throw damaged(place, `it counts ${group.num_rows} rows`);
  if (rows > MAXIMUM_GROUP_ROWS)
    throw unsupported(place, `it has ${rows} rows; at most ${MAXIMUM_GROUP_ROWS} are read`);
  if (group.columns.length !== schema.leaves.length)
    throw damaged(place, `it has ${group.columns.length} columns, the schema ${schema.leaves.length}`);
  const chunks = group.columns.map(({ meta_data: chunk, ...column }, leaf) => {
    const expected = schema.leaves[leaf];
    const at = { ...place, column: expected?.path.join('.') };
    if (column.crypto_metadata !== undefined || column.encrypted_column_metadata !== undefined) throw encrypted(at);
    if (chunk === undefined) throw damaged(at, 'the footer does not describe its values');
    if (column.file_path !== undefined && column.file_path !== '')
      throw unsupported(at, 'its values are in another file');
    if (chunk.type !== expected?.type || chunk.path_in_schema.join('.') !== expected.path.join('.'))
      throw damaged(at, `the row group has ${chunk.type} ${chunk.path_in_schema.join('.')} in its place`);
    // Without a dictionary some writers give 0 as its offset.
    const dictionary = Number(chunk.dictionary_page_offset ?? 0);
    const data = Number(chunk.data_page_offset);
    const start = dictionary >= 4 && dictionary < data ? dictionary : data;
    const end = start + Number(chunk.total_compressed_size);
    if (!(start >= 4 && end >= start && end <= footerStart))
      throw damaged(at, `its bytes ${start} to ${end} do not lie in the file's data`);
    const values = Number(chunk.num_values);
    if (!(values >= 0 && values <= MAXIMUM_GROUP_ROWS)) throw damaged(at, `it counts ${chunk.num_values} values`);
    return { codec: chunk.codec, start, end, values };
  });
  const start = chunks.reduce((least, chunk) => Math.min(least, chunk.start), chunks.length === 0 ? 0 : footerStart);
  return {
    index,
    firstRow,
    rows,
    start,
    end: chunks.reduce((most, chunk) => Math.max(most, chunk.end), start),
    chunks,
  };
}

function createdBy(metadata: FileMetaData): string | undefined {
  return metadata.created_by?.slice(0, 200);
}
