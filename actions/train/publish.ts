import { posix } from 'node:path';
import type { CandidateRecord } from '../../src/generated/candidate.ts';
import type { Artifacts, Files, ModelStore } from '../../src/ports.ts';
import { recordDigest, sha256, treeDigest } from '../../src/records/digest.ts';
import { CANDIDATE_FILE, candidateArtifactName, METRICS_FILE, modelArtifactName } from '../../src/records/names.ts';
import { readCandidate } from '../../src/records/read-record.ts';
import type { CollectedOutputs } from '../../src/training/collect-outputs.ts';
import type { KeptMeasurement } from './measure.ts';

export interface PublishPorts {
  readonly artifacts: Pick<Artifacts, 'upload'>;
  readonly files: Files;
}

export interface Publication {
  readonly outputs: Pick<CollectedOutputs, 'model'> & KeptMeasurement;
  /** Absolute path of an empty folder. */
  readonly folder: string;
  readonly store: ModelStore | undefined;
  readonly retentionDays: number;
  readonly model: string;
  readonly inputKey: string;
  /** The record, given where the store keeps the model. */
  readonly record: (uri: string | undefined) => CandidateRecord;
}

/**
 * Uploads the model, copies it and what is told of it into the store, and uploads the candidate last: where a candidate is, its model is.
 */
export async function publish(
  { outputs, folder, store, retentionDays, model, inputKey, record }: Publication,
  { artifacts, files }: PublishPorts,
): Promise<CandidateRecord> {
  const { root, isFolder, files: modelFiles } = outputs.model;
  await artifacts.upload({
    name: modelArtifactName(model, inputKey),
    root,
    files: modelFiles.map((file) => file.path),
    // Weights do not compress: trying costs minutes per gigabyte.
    packing: isFolder ? { kind: 'zip', level: 0 } : { kind: 'raw' },
    retentionDays,
  });
  const uri = await store?.put(model, treeDigest(modelFiles), root, modelFiles);

  const candidate = record(uri);
  const contents = await writeRecord(files, folder, {
    file: CANDIDATE_FILE,
    record: candidate,
    read: readCandidate,
    ...outputs,
  });
  const recorded = [...contents].map(([path, content]) => ({
    path,
    size: content.byteLength,
    sha256: sha256(content),
  }));
  // The artifact expires; a later model is still compared with this one row by row.
  await store?.putRecord(model, candidate.artifact.digest, recordDigest(candidate), folder, recorded);
  await artifacts.upload({
    name: candidateArtifactName(model, inputKey),
    root: folder,
    files: [...contents.keys()],
    packing: { kind: 'zip', level: 6 },
    retentionDays,
  });
  return candidate;
}

/** A record and the measurement that it speaks of. */
interface Told extends KeptMeasurement {
  /** Name of the record's file. */
  readonly file: string;
  readonly record: unknown;
  /** How others read it. Throws when they could not. */
  readonly read: (content: Uint8Array, where: string) => unknown;
}

/**
 * Writes a record, the metrics and the predictions side by side. A record that nobody could read is told here, and not by whoever comes for it.
 * @returns contents by file name
 */
export async function writeRecord(
  files: Files,
  folder: string,
  { file, record, read, metrics, predictions }: Told,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const told = new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`);
  read(told, file);
  const contents = new Map([
    [file, told],
    [METRICS_FILE, metrics],
  ]);
  if (predictions !== undefined) contents.set(predictions.file, predictions.content);
  for (const [name, content] of contents) await files.write(posix.join(folder, name), content);
  return contents;
}
