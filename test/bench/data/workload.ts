/** The files of the benchmark, made when they are asked for and kept for the next run. */
import { createReadStream, createWriteStream, existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, open, rename, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip, createZstdCompress } from 'node:zlib';
import { generateRows, generateWideRows } from './rows.ts';
import type { Truth } from './truth.ts';

export const FILES = [
  'plain.csv',
  'quoted.csv',
  'rows.jsonl',
  'wide.csv',
  'small.csv',
  'dirty.csv',
  'plain.csv.gz',
  'plain.csv.zst',
  'rows.parquet',
] as const;
export type FileName = (typeof FILES)[number];

export interface BenchFile {
  readonly path: string;
  readonly bytes: number;
  readonly truth: Truth;
}

export interface Workload {
  readonly folder: string;
  /** Makes the file unless an earlier run has. */
  file(name: FileName): Promise<BenchFile>;
}

/** Goes up with every change of what the generator writes: old files are then left alone. */
const VERSION = 1;

/** The small file is always of this size: it measures the start, not the rows. */
const SMALL_ROWS = 10_000;

/** Bad rows in 100,000 of the files with few rows, so that they have some too. */
const MANY_BAD = 100;

/** A row of the dirty file is worth this many of the others. */
const ROWS_PER_DIRTY_ROW = 5;

/** A wide row is worth this many of the others. */
const ROWS_PER_WIDE_ROW = 25;

/** @param rows rows of the CSV, JSONL and Parquet files; the full size is 5,000,000 */
export function benchWorkload(rows: number, log: (line: string) => void): Workload {
  const folder = path.join(os.tmpdir(), `trainyard-bench-${rows}-${VERSION}`);
  const file = async (name: FileName): Promise<BenchFile> => {
    const target = path.join(folder, name);
    const complete = readMarker(target);
    if (complete) return complete;
    await mkdir(folder, { recursive: true });
    const started = performance.now();
    const partial = `${target}.${process.pid}.partial`;
    const truth = await make(name, partial);
    await rename(partial, target);
    const bytes = statSync(target).size;
    await writeFile(markerOf(target), `${JSON.stringify({ bytes, truth })}\n`);
    const seconds = (performance.now() - started) / 1000;
    log(`made ${target}: ${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s`);
    return { path: target, bytes, truth };
  };
  const make = async (name: FileName, target: string): Promise<Truth> => {
    switch (name) {
      case 'plain.csv':
        return writePieces(target, generateRows('plain', { rows }));
      case 'quoted.csv':
        return writePieces(target, generateRows('quoted', { rows }));
      case 'rows.jsonl':
        return writePieces(target, generateRows('jsonl', { rows }));
      case 'wide.csv':
        return writePieces(
          target,
          generateWideRows({ rows: Math.ceil(rows / ROWS_PER_WIDE_ROW), badPer100k: MANY_BAD }),
        );
      case 'small.csv':
        return writePieces(target, generateRows('plain', { rows: SMALL_ROWS, badPer100k: MANY_BAD }));
      case 'dirty.csv':
        return writePieces(target, generateRows('dirty', { rows: Math.ceil(rows / ROWS_PER_DIRTY_ROW) }));
      case 'plain.csv.gz':
        return derive(target, (from, to) => compress(from, to, createGzip({ level: 6 })));
      case 'plain.csv.zst':
        return derive(target, (from, to) => compress(from, to, createZstdCompress()));
      case 'rows.parquet':
        return derive(target, async (from, to) => (await import('./duckdb-parquet.ts')).copyToParquet(from, to));
    }
  };
  const derive = async (target: string, convert: (from: string, to: string) => Promise<void>): Promise<Truth> => {
    const plain = await file('plain.csv');
    await convert(plain.path, target);
    return plain.truth;
  };
  return { folder, file };
}

const markerOf = (file: string): string => `${file}.complete.json`;

/** A file counts only when the marker, which is written last, knows its size. */
function readMarker(file: string): BenchFile | undefined {
  if (!existsSync(markerOf(file)) || !existsSync(file)) return undefined;
  const { bytes, truth } = JSON.parse(readFileSync(markerOf(file), 'utf8')) as { bytes: number; truth: Truth };
  return statSync(file).size === bytes ? { path: file, bytes, truth } : undefined;
}

async function writePieces(target: string, pieces: Generator<Uint8Array, Truth>): Promise<Truth> {
  await using file = await open(target, 'w');
  for (;;) {
    const next = pieces.next();
    if (next.done) return next.value;
    await file.writeFile(next.value);
  }
}

async function compress(from: string, to: string, codec: NodeJS.ReadWriteStream): Promise<void> {
  await pipeline(createReadStream(from, { highWaterMark: 1024 * 1024 }), codec, createWriteStream(to));
}
