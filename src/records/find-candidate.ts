import type { CandidateRecord } from '../generated/candidate.ts';
import { type Digest, recordDigest } from './digest.ts';
import { downloadInto } from './download-record.ts';
import {
  type FoundProposed,
  findProposed,
  type ProposedSource,
  type RecordSource,
  type WantedProposed,
} from './find-proposed.ts';
import { firstBelievable, type NoneBelieved } from './first-believable.ts';
import { CANDIDATE_FILE, candidateArtifactName } from './names.ts';
import type { ExpectedRun } from './provenance.ts';
import { readCandidate } from './read-record.ts';

export type CandidateSource = RecordSource;

export type WantedCandidate = WantedProposed;

export interface FoundCandidate extends FoundProposed<CandidateRecord> {
  readonly digest: Digest;
}

/**
 * The newest candidate of a model with this input key that can be believed, by the rules of `findProposed`.
 * Errors of GitHub are thrown; a candidate that is wrong is passed over and told in `rejected`.
 */
export async function findCandidate(
  source: ProposedSource,
  wanted: WantedCandidate,
): Promise<FoundCandidate | NoneBelieved> {
  const result = await findProposed(source, wanted, {
    name: candidateArtifactName(wanted.model, wanted.inputKey),
    file: CANDIDATE_FILE,
    read: readCandidate,
    contradiction: () => undefined,
  });
  return result.kind === 'none' ? result : { ...result, digest: recordDigest(result.record) };
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
      const { content, folder } = await downloadInto(source, artifact, CANDIDATE_FILE, keepIn);
      const read = { record: readCandidate(content, CANDIDATE_FILE), folder };
      if (recordDigest(read.record) === digest) return { kind: 'believed', found: read };
      return { kind: 'rejected', because: { code: 'doubt.not-reviewed', values: {} } };
    },
  );
  return result.kind === 'none' ? result : { kind: 'found', ...result.found };
}
