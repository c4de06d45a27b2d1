import type { CandidateRecord } from '../generated/candidate.ts';
import type { ArtifactInfo, Artifacts, Files, RemoteRepository, Runs, WorkflowRun } from '../ports.ts';
import { distrustCommit, type TrustedCommits } from './distrust-commit.ts';
import type { Doubt } from './doubt.ts';
import { downloadInto } from './download-record.ts';
import { firstBelievable, type NoneBelieved } from './first-believable.ts';
import { distrustBase, type ExpectedProposal } from './provenance.ts';

export interface RecordSource {
  readonly runs: Runs;
  readonly artifacts: Artifacts;
  readonly files: Files;
}

export type ProposedSource = RecordSource & { readonly repository: Pick<RemoteRepository, 'mergeBase' | 'tree'> };

export interface WantedProposed extends ExpectedProposal, TrustedCommits {
  readonly model: string;
  readonly inputKey: string;
  /** Absolute folder in which the artifact stays. It is downloaded for its record only when left out. */
  readonly keepIn?: string;
}

/** What a record says of where it comes from. */
type Origin = Pick<CandidateRecord, 'model' | 'inputKey' | 'repository' | 'commits' | 'run'>;

/** The kind of record that is looked for. */
export interface ProposedKind<Record extends Origin> {
  /** Name of the artifact. */
  readonly name: string;
  /** File in it that holds the record. */
  readonly file: string;
  /** Throws `UserError` for what is no such record. */
  readonly read: (content: Uint8Array, where: string) => Record;
  /** What is wrong with a record beside its origin; undefined when nothing is. */
  readonly contradiction: (record: Record) => Doubt | undefined;
}

export interface FoundProposed<Record> {
  readonly kind: 'found';
  readonly record: Record;
  readonly artifact: ArtifactInfo;
  /** The run that uploaded it. */
  readonly run: WorkflowRun;
  /** Where the artifact's files are, when they were to be kept. */
  readonly folder: string | undefined;
}

/**
 * The newest record of a training job, for a model and an input key, that can be believed. Its artifact's name proves nothing: the run
 * that uploaded it must be one of the expected workflow, for a commit that changes nothing but what the head holds too and no workflow
 * at all, and the record must name that run, the commit GitHub ran it for, and the whole key.
 * Errors of GitHub are thrown; a record that is wrong is passed over and told in `rejected`.
 */
export async function findProposed<Record extends Origin>(
  source: ProposedSource,
  wanted: WantedProposed,
  { name, file, read, contradiction }: ProposedKind<Record>,
): Promise<FoundProposed<Record> | NoneBelieved> {
  const result = await firstBelievable(source.runs, name, wanted, async (artifact, run) => {
    const doubt =
      (await distrustBase(source.runs, run, wanted)) ??
      (await distrustCommit(source.repository, wanted, run.headCommit));
    if (doubt !== undefined) return { kind: 'rejected', because: doubt };
    const { content, folder } = await downloadInto(source, artifact, file, wanted.keepIn);
    const record = read(content, file);
    const because = otherOrigin(record, run, wanted) ?? contradiction(record);
    return because === undefined ? { kind: 'believed', found: { record, folder } } : { kind: 'rejected', because };
  });
  if (result.kind === 'none') return result;
  const { found, artifact, run } = result;
  return { kind: 'found', ...found, artifact, run };
}

function otherOrigin(record: Origin, run: WorkflowRun, wanted: WantedProposed): Doubt | undefined {
  const { model, inputKey, repository } = wanted;
  if (record.model !== model) return { code: 'doubt.names-model', values: { model: record.model, expected: model } };
  if (record.inputKey !== inputKey) return { code: 'doubt.names-input-key', values: {} };
  if (record.repository !== repository) {
    return { code: 'doubt.names-repository', values: { repository: record.repository } };
  }
  if (record.run.id !== run.id) return { code: 'doubt.names-run', values: { named: record.run.id, run: run.id } };
  if (record.commits.head !== run.headCommit) {
    return { code: 'doubt.names-commit', values: { commit: record.commits.head, expected: run.headCommit } };
  }
  return undefined;
}
