import { csvDialect } from '../../src/config/csv-dialect.ts';
import type { DataDigest } from '../../src/config/data-digest.ts';
import { LONGEST_LFS_POINTER, parseLfsPointer } from '../../src/config/lfs-pointer.ts';
import type { DataSet } from '../../src/config/project.ts';
import { formatOfPath } from '../../src/data/dataset-files.ts';
import type { CandidateRecord } from '../../src/generated/candidate.ts';
import type { Files } from '../../src/ports.ts';
import { placeOf } from '../../src/training/output-path.ts';
import { countRows, type RowFormat, type RowLayout } from '../../src/training/row-count.ts';

/** Counting reads whole files; above this it would delay the training. Bytes of a data set. */
const LARGEST_COUNTED = 256 * 1024 * 1024;

/** What goes into a training, with the rows of what lies in git as it is. */
export function describeData(
  files: Files,
  workspace: string,
  datasets: readonly DataSet[],
  digests: readonly DataDigest[],
): Promise<CandidateRecord['data']> {
  return Promise.all(
    digests.map(async (known) => {
      const { name, path, role, digest, source, size } = known;
      const dataset = datasets.find((set) => set.name === name);
      const rows = dataset === undefined ? null : await rowsOf(files, workspace, dataset, known);
      return { name, path, role, digest, source, size, rows };
    }),
  );
}

/** Null when they cannot be counted here. */
async function rowsOf(files: Files, workspace: string, dataset: DataSet, digest: DataDigest): Promise<number | null> {
  const parts = digest.files.length === 0 ? [dataset.path] : digest.files.map(({ path }) => path);
  if (digest.source !== 'content' || digest.files.some((file) => !file.digest.startsWith('git:'))) return null;
  const found: Part[] = [];
  let bytes = 0;
  for (const path of parts) {
    const part = await partOf(files, workspace, dataset, path);
    if (part === undefined) return null;
    found.push(part);
    bytes += part.size;
    if (bytes > LARGEST_COUNTED) return null;
  }
  let rows = 0;
  for (const { format, layout, realPath } of found) rows += await countRows(format, files.stream(realPath), layout);
  return rows;
}

interface Part {
  readonly realPath: string;
  readonly size: number;
  readonly format: RowFormat;
  readonly layout: RowLayout | undefined;
}

async function partOf(files: Files, workspace: string, dataset: DataSet, path: string): Promise<Part | undefined> {
  const ending = formatOfPath(path);
  const format = dataset.format ?? ending.format;
  if (ending.compression !== 'none' || !hasAsciiBytes(dataset.encoding)) return undefined;
  if (format === undefined || format === 'json' || format === 'parquet') return undefined;
  const place = await placeOf(files, workspace, path);
  const stat = place.kind === 'inside' ? await files.stat(place.realPath) : undefined;
  if (place.kind !== 'inside' || stat?.kind !== 'file' || (await isPointer(files, place.realPath, stat.size))) {
    return undefined;
  }
  return { realPath: place.realPath, size: stat.size, format, layout: layoutOf(dataset, format) };
}

/** In these encodings a line end is no byte of its own, or a byte of a line end can be part of something else. */
const hasAsciiBytes = (encoding: string): boolean => !/^(utf-16|iso-2022)/.test(encoding);

/** Of several files nobody has looked whether Git LFS has replaced them. */
async function isPointer(files: Files, path: string, size: number): Promise<boolean> {
  if (size > LONGEST_LFS_POINTER) return false;
  const content = await files.read(path, LONGEST_LFS_POINTER);
  return parseLfsPointer(new TextDecoder().decode(content)).kind !== 'none';
}

function layoutOf({ csv }: DataSet, format: RowFormat): RowLayout | undefined {
  if (format === 'jsonl') return undefined;
  const { quote, comment, columns } = csvDialect(csv, format);
  return { quote, comment, hasHeader: columns === undefined };
}
