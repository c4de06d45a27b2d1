import { posix } from 'node:path';
import { UserError } from '../../src/errors.ts';
import type { CandidateRecord } from '../../src/generated/candidate.ts';
import type { ReleaseRecord } from '../../src/generated/release.ts';
import type { MetricsFormat, TestOutcome } from '../../src/metrics/parsed-metrics.ts';
import type { Files, ModelStore } from '../../src/ports.ts';
import { recordDigest } from '../../src/records/digest.ts';
import { MAXIMUM_ARTIFACT_BYTES } from '../../src/records/download-record.ts';
import { type CandidateSource, findCandidateByDigest } from '../../src/records/find-candidate.ts';
import { CANDIDATE_FILE, METRICS_FILE } from '../../src/records/names.ts';
import type { ExpectedRun } from '../../src/records/provenance.ts';
import { MAXIMUM_RECORD_BYTES, readCandidate } from '../../src/records/read-record.ts';

/** What a record, of a candidate or of a score, says of its files, and the folder on this machine that holds them. */
export interface MeasuredFiles {
  readonly record: Pick<CandidateRecord, 'metricsFile' | 'predictions'>;
  readonly folder: string;
}

/**
 * Absolute path of the predictions; undefined when none were written.
 * Throws `UserError` when they are not the file that the record names.
 */
export async function predictionsOf(files: Files, { record, folder }: MeasuredFiles): Promise<string | undefined> {
  const { predictions } = record;
  return predictions === null ? undefined : await verifiedPath(files, folder, predictions);
}

/**
 * How every single test ended; undefined when the metrics file does not say so, cannot be read, or is not the one that the record names:
 * the numbers in the record are compared all the same.
 */
export async function outcomesOf(
  files: Files,
  { record, folder }: MeasuredFiles,
): Promise<readonly TestOutcome[] | undefined> {
  const { metricsFile } = record;
  const format = TEST_FORMATS.find((known) => known === metricsFile?.format);
  if (metricsFile === undefined || format === undefined) return undefined;
  try {
    const path = await verifiedPath(files, folder, { ...metricsFile, file: METRICS_FILE });
    const content = await files.read(path, metricsFile.size);
    if (content === undefined) return undefined;
    const { parseMetrics } = await import('../../src/metrics/parse-metrics.ts');
    return (await parseMetrics(content, METRICS_FILE, { format })).outcomes;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Formats that tell how single tests ended. */
const TEST_FORMATS: readonly MetricsFormat[] = [
  'promptfoo',
  'deepeval',
  'inspect',
  'evidently',
  'junit',
  'lm-eval-samples',
];

interface NamedFile {
  readonly file: string;
  readonly digest: string;
  readonly size: number;
}

/** The record is somebody's text, so its file name is looked up and never followed. Listing the files refuses symbolic links. */
async function verifiedPath(files: Files, folder: string, { file, digest, size }: NamedFile): Promise<string> {
  const found = (await files.walk(folder)).find(({ path }) => path === file);
  if (found === undefined) throw new UserError('record.missing', `The artifact holds no ${file}.`);
  const path = posix.join(folder, file);
  if (found.size === size && `sha256:${(await files.digest(path)).sha256}` === digest) return path;
  throw new UserError('record.digest-mismatch', `${file} is not the file that the record beside it names.`);
}

export interface ReleasedCandidate {
  readonly release: ReleaseRecord;
  readonly expected: ExpectedRun;
  /** Undefined when the policy names none. */
  readonly store: string | undefined;
  /** Absolute folder in which files stay. */
  readonly keepIn: string;
}

/**
 * The candidate that a release was made of, named by its digest: from its artifact, or, when GitHub has deleted that, from the model
 * store, which keeps it beside the model. Undefined when neither has it. Throws `UserError` for a store that holds another one.
 */
export async function releasedCandidate(
  source: CandidateSource & { readonly openStore: (store: string) => ModelStore },
  { release, expected, store, keepIn }: ReleasedCandidate,
): Promise<MeasuredFiles | undefined> {
  const { model, inputKey, candidateDigest: digest } = release;
  if (release.source.repository === expected.repository) {
    const found = await findCandidateByDigest(source, expected, { model, inputKey, digest, keepIn });
    if (found.kind === 'found' && found.folder !== undefined) return { record: found.record, folder: found.folder };
  }
  if (store === undefined) return undefined;
  const folder = posix.join(keepIn, 'released');
  await source.files.makeFolder(folder);
  const kept = await source.openStore(store).getRecord(release.artifact.uri, digest, folder, MAXIMUM_ARTIFACT_BYTES);
  if (!kept) return undefined;
  const content = await source.files.read(posix.join(folder, CANDIDATE_FILE), MAXIMUM_RECORD_BYTES);
  const record = content === undefined ? undefined : readCandidate(content, `${CANDIDATE_FILE} in the model store`);
  if (record !== undefined && recordDigest(record) === digest) return { record, folder };
  throw new UserError(
    'record.digest-mismatch',
    'The model store holds another candidate than the one that was released.',
  );
}
