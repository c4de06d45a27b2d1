import { type Compression, formatOfPath } from '../data/dataset-files.ts';
import { COMMA, type Dialect, TAB } from '../data/dialect.ts';
import { type ByteSource, firstBytes, rewindable } from '../data/engine/byte-source.ts';
import { readCsvHeader } from '../data/engine/csv-header.ts';
import { checkCsvPart } from '../data/engine/csv-part.ts';
import { JSON_SAMPLE_BYTES, jsonColumns } from '../data/engine/json-columns.ts';
import { seenColumns } from '../data/engine/json-seen.ts';
import { checkJsonlPart } from '../data/engine/jsonl-part.ts';
import { workspace } from '../data/engine/workspace.ts';
import { loadKernels } from '../data/kernels/load.ts';
import type { StructureFinding } from '../data/reader.ts';
import { UserError } from '../errors.ts';
import { type PredictionOptions, predictionLayout } from '../metrics/predictions/layout.ts';
import { predictionBuilder } from '../metrics/predictions/prediction-builder.ts';
import type { PredictionTable } from '../metrics/predictions/prediction-table.ts';
import { empty, unreadable } from '../metrics/predictions/problems.ts';
import { streamSource } from './byte-sources.ts';
import type { FileSource } from './file-source.ts';
import { type NamedFile, openDataFile } from './open-data-file.ts';
import { readParquetPredictions } from './read-parquet-predictions.ts';

/**
 * Reads the predictions of one model: CSV, TSV or JSON Lines, also in gzip or zstd, or Parquet, by the ending of the name. Memory is that of
 * the columns: about 60 bytes for a row with an id, a label and a score.
 * @throws UserError `predictions.*` with the place, `data.*` for what is no such file
 */
export async function readPredictions(file: NamedFile, options: PredictionOptions = {}): Promise<PredictionTable> {
  const { format, compression } = formatOfPath(file.path);
  const source = openDataFile(file);
  try {
    switch (format) {
      case 'csv':
      case 'tsv':
        return await readDelimited(beginning(file, source, compression), format === 'csv' ? COMMA : TAB, file, options);
      case 'jsonl':
        return await readJsonLines(beginning(file, source, compression), file, options);
      case 'parquet':
        if (compression === 'none') return readParquetPredictions(source, file.shown, options);
        break;
      default:
        break;
    }
  } finally {
    source.close();
  }
  throw new UserError('predictions.format', `${file.shown} is no file of predictions that can be read.`, {
    file: file.shown,
    hint: 'Predictions are CSV, TSV, JSON Lines or Parquet, and the name of the file ends like that.',
  });
}

const BLOCK_BYTES = 262_144;
const WHOLE = { to: Number.POSITIVE_INFINITY, exact: true };

/** A text whose beginning can be read twice: first to know its columns. */
interface Beginning extends ByteSource {
  /** The beginning was read for the last time: what follows need not be kept. */
  end(): void;
  close(): void;
}

function beginning({ path, shown }: NamedFile, source: FileSource, compression: Compression): Beginning {
  if (compression === 'none') return { read: source.read, end: () => {}, close: () => {} };
  const stream = streamSource(path, shown, compression, 'utf-8');
  let kept: Uint8Array = new Uint8Array();
  let keeping = true;
  return {
    async read(into, position) {
      if (position < kept.length) {
        const again = kept.subarray(position, position + into.length);
        into.set(again);
        return again.length;
      }
      const got = await stream.read(into, position);
      if (keeping) kept = Buffer.concat([kept, into.subarray(0, got)]);
      return got;
    },
    end() {
      keeping = false;
    },
    close: stream.close,
  };
}

async function readDelimited(
  bytes: Beginning,
  dialect: Dialect,
  file: NamedFile,
  options: PredictionOptions,
): Promise<PredictionTable> {
  try {
    const header = await readCsvHeader(bytes, dialect);
    if (header.kind === 'broken') throw headerError(header.findings, file.shown);
    bytes.end();
    const layout = predictionLayout(header.columns, options, file.shown);
    const columns = header.columns.map((name) => ({ name }));
    const space = workspace(loadKernels(), BLOCK_BYTES, columns.length);
    const rows = predictionBuilder({ layout, columns, space, file: file.shown, linesBefore: header.lines });
    const { fatal } = await checkCsvPart({
      source: rewindable(bytes),
      range: { from: header.end, ...WHOLE },
      dialect,
      columns: columns.length,
      space,
      rows,
      onProgress: () => {},
    });
    if (fatal !== undefined) throw unreadable(fatal, file.shown, header.lines);
    return rows.finish();
  } finally {
    bytes.close();
  }
}

function headerError(findings: readonly StructureFinding[], shown: string): UserError {
  const [finding] = findings;
  return finding === undefined || finding.rule === 'file.empty' ? empty(shown) : unreadable(finding, shown);
}

async function readJsonLines(bytes: Beginning, file: NamedFile, options: PredictionOptions): Promise<PredictionTable> {
  try {
    const sample = await firstBytes(bytes, JSON_SAMPLE_BYTES);
    bytes.end();
    const columns = jsonColumns(sample, 'jsonl', undefined, undefined);
    if (columns.length === 0) throw empty(file.shown);
    const names = columns.map(({ name }) => name);
    const layout = predictionLayout(names, options, file.shown);
    const space = workspace(loadKernels(), BLOCK_BYTES, columns.length);
    const rows = predictionBuilder({ layout, columns, space, file: file.shown, linesBefore: 0 });
    const { fatal } = await checkJsonlPart({
      source: rewindable(bytes),
      range: { from: 0, ...WHOLE },
      columns,
      space,
      rows,
      seen: seenColumns(columns, columns.length, space.memory),
      onProgress: () => {},
    });
    if (fatal !== undefined) throw unreadable(fatal, file.shown);
    return rows.finish();
  } finally {
    bytes.close();
  }
}
