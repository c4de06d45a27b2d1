import { Readable } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { readCsv } from '../../src/data/csv-reader.ts';
import type { DataFile } from '../../src/data/engine/dataset-request.ts';
import { inferSchema } from '../../src/data/infer/infer-schema.ts';
import { type KindCounter, kindCounter } from '../../src/data/infer/kind-counter.ts';
import { readJsonl } from '../../src/data/jsonl-reader.ts';
import type { TableProfile } from '../../src/data/profile/column-profile.ts';
import type { ReaderEvent, Row } from '../../src/data/reader.ts';
import type { Files } from '../../src/ports.ts';
import type { DataPlace } from './data-files.ts';
import type { Job } from './jobs.ts';

export type Proposal =
  | {
      readonly kind: 'proposed';
      /** `model/dataset`. */
      readonly name: string;
      readonly path: string;
      readonly text: string;
    }
  /** `note` is a sentence. */
  | { readonly kind: 'none'; readonly note: string };

/** Proposes a row schema for data that has none, from all of its rows. */
export async function proposeSchema(
  { names, dataset }: Job,
  place: DataPlace,
  profile: TableProfile,
  files: Pick<Files, 'stream'>,
): Promise<Proposal> {
  const none = (reason: string): Proposal => ({ kind: 'none', note: `No schema is proposed: ${reason}.` });
  if (place.format === 'parquet' || place.format === 'json')
    return none(`types are only guessed from CSV, TSV and JSON Lines, not from ${place.format}`);
  const source = place.format === 'jsonl' ? 'json' : 'cells';
  const counters = new Map<string, KindCounter>();
  const counterOf = (column: string): KindCounter => {
    const counter = counters.get(column) ?? kindCounter(source);
    counters.set(column, counter);
    return counter;
  };
  for (const file of place.files)
    for await (const row of rowsOf(file, place, files)) {
      if (row === undefined) return none(`${file.shown} could not be read to its end`);
      for (const [column, value] of row) counterOf(column).observe(value);
      if (counters.size > MOST_COLUMNS) return none(`it has more than ${MOST_COLUMNS} columns`);
      for (const { column, value } of file.partitions) counterOf(column).observe(value);
    }
  const columns = [...counters].map(([name, counter]) => ({ name, kinds: counter.kinds() }));
  if (columns.length === 0) return none('the data has no rows');
  const { text } = inferSchema(profile, { source, columns });
  return { kind: 'proposed', name: names[0] ?? dataset.name, path: dataset.path, text };
}

/** Rows of JSON Lines can have any names. */
const MOST_COLUMNS = 10_000;

type NamedValues = readonly (readonly [column: string, value: unknown])[];

/** The rows that are well formed; undefined when the file breaks off. */
async function* rowsOf(
  file: DataFile,
  { format, dialect, encoding }: DataPlace,
  files: Pick<Files, 'stream'>,
): AsyncGenerator<NamedValues | undefined> {
  const text = transcoded(unpacked(files.stream(file.path), file.compression), encoding);
  const events: AsyncIterable<ReaderEvent> = format === 'jsonl' ? readJsonl(text) : readCsv(text, dialect);
  let columns: readonly string[] = [];
  for await (const event of events) {
    if (event.kind === 'header') columns = event.columns;
    else if (event.kind === 'row') yield valuesOf(event.row, columns);
    else if (event.fatal) {
      yield undefined;
      return;
    }
  }
}

const valuesOf = (row: Row, columns: readonly string[]): NamedValues =>
  row.kind === 'object' ? Object.entries(row.value) : columns.map((column, index) => [column, row.cells[index]]);

function unpacked(content: AsyncIterable<Uint8Array>, compression: DataFile['compression']): AsyncIterable<Uint8Array> {
  if (compression === 'none') return content;
  const unpack = compression === 'gzip' ? createGunzip() : createZstdDecompress();
  const source = Readable.from(content);
  source.on('error', (error) => unpack.destroy(error));
  return source.pipe(unpack);
}

async function* transcoded(content: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  if (encoding === 'utf-8') {
    yield* content;
    return;
  }
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const chunk of content) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}
