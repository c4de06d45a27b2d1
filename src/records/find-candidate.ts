import type { CandidateRecord } from '../generated/candidate.ts';
import type { ArtifactInfo, Artifacts, Files, RemoteRepository, Runs, WorkflowRun } from '../ports.ts';
import { type Digest, recordDigest } from './digest.ts';
import { distrustCommit, type TrustedCommits } from './distrust-commit.ts';
import { downloadKept, downloadRecord } from './download-record.ts';
import { firstBelievable, type NoneBelieved } from './first-believable.ts';
import { CANDIDATE_FILE, candidateArtifactName } from './names.ts';
import { distrustBase, type ExpectedProposal, type ExpectedRun } from './provenance.ts';
import { readCandidate } from './read-record.ts';

export interface CandidateSource {
  readonly runs: Runs;
  readonly artifacts: Artifacts;
  readonly files: Files;
}

export interface WantedCandidate extends ExpectedProposal, TrustedCommits {
  readonly model: string;
  readonly inputKey: string;
  /** Absolute folder in which the artifact stays. It is downloaded for its record only when left out. */
  readonly keepIn?: string;
}

export interface FoundCandidate {
  readonly kind: 'found';
  readonly record: CandidateRecord;
  readonly digest: Digest;
  readonly artifact: ArtifactInfo;
  /** The run that uploaded it. */
  readonly run: WorkflowRun;
  /** Where the artifact's files are, when they were to be kept. */
  readonly folder: string | undefined;
}

/**
 * The newest candidate of a model with this input key that can be believed. Its artifact's name proves nothing: the run that uploaded
 * it must be one of the expected workflow, for a commit that changes nothing but what the head holds too and no workflow at all, and the
 * record must name that run, the commit GitHub ran it for, and the whole key.
 * Errors of GitHub are thrown; a candidate that is wrong is passed over and told in `rejected`.
 */
export async function findCandidate(
  source: CandidateSource & { readonly repository: Pick<RemoteRepository, 'mergeBase' | 'tree'> },
  wanted: WantedCandidate,
): Promise<FoundCandidate | NoneBelieved> {
  const name = candidateArtifactName(wanted.model, wanted.inputKey);
  const result = await firstBelievable(source.runs, name, wanted, async (artifact, run) => {
    const doubt =
      (await distrustBase(source.runs, run, wanted)) ??
      (await distrustCommit(source.repository, wanted, run.headCommit));
    if (doubt !== undefined) return { kind: 'rejected', because: doubt };
    const read = await readFrom(source, artifact, wanted.keepIn);
    const because = contradiction(read.record, run, wanted);
    return because === undefined ? { kind: 'believed', found: read } : { kind: 'rejected', because };
  });
  if (result.kind === 'none') return result;
  const { found, artifact, run } = result;
  return { kind: 'found', ...found, digest: recordDigest(found.record), artifact, run };
}

export interface DigestedCandidate extends Pick<WantedCandidate, 'model' | 'inputKey' | 'keepIn'> {
  readonly digest: string;
}

/**
 * The very candidate with this digest. A later training with the same inputs is another one, and does not stand in for it.
 * Errors of GitHub are thrown; a candidate that is wrong is passed over and told in `rejected`.
 */
export async function findCandidateByDigest(
  source: CandidateSource,
  expected: ExpectedRun,
  { model, inputKey, keepIn, digest }: DigestedCandidate,
): Promise<Pick<FoundCandidate, 'kind' | 'record' | 'folder'> | NoneBelieved> {
  const result = await firstBelievable(
    source.runs,
    candidateArtifactName(model, inputKey),
    expected,
    async (artifact) => {
      const read = await readFrom(source, artifact, keepIn);
      if (recordDigest(read.record) === digest) return { kind: 'believed', found: read };
      return { kind: 'rejected', because: 'it is not the candidate that was reviewed' };
    },
  );
  return result.kind === 'none' ? result : { kind: 'found', ...result.found };
}

async function readFrom(
  source: CandidateSource,
  artifact: ArtifactInfo,
  keepIn: string | undefined,
): Promise<Pick<FoundCandidate, 'record' | 'folder'>> {
  if (keepIn === undefined) {
    const content = await downloadRecord(source, artifact, CANDIDATE_FILE);
    return { record: readCandidate(content, CANDIDATE_FILE), folder: undefined };
  }
  const { content, folder } = await downloadKept(source, artifact, CANDIDATE_FILE, keepIn);
  return { record: readCandidate(content, CANDIDATE_FILE), folder };
}

function contradiction(record: CandidateRecord, run: WorkflowRun, wanted: WantedCandidate): string | undefined {
  if (record.model !== wanted.model) return `it is of the model ${record.model}, not of ${wanted.model}`;
  if (record.inputKey !== wanted.inputKey) return 'it was trained with another input key';
  if (record.repository !== wanted.repository) return `it names the repository ${record.repository}`;
  if (record.run.id !== run.id) return `it names the run ${record.run.id}, but run ${run.id} uploaded it`;
  if (record.commits.head !== run.headCommit) {
    return `it names the commit ${record.commits.head}, but its run was for ${run.headCommit}`;
  }
  return undefined;
}
