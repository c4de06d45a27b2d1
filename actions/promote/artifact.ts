import { UserError } from '../../src/errors.ts';
import type { CandidateRecord } from '../../src/generated/candidate.ts';
import type { ReportRecord } from '../../src/generated/report.ts';
import type { ModelStore } from '../../src/ports.ts';
import { treeDigest } from '../../src/records/digest.ts';
import { type CandidateSource, findCandidateByDigest } from '../../src/records/find-candidate.ts';
import type { ExpectedRun } from '../../src/records/provenance.ts';
import type { ApprovedModel } from '../../src/release/promotion.ts';
import { doubtSentence } from '../../src/report/doubt-sentence.ts';
import { DOUBTS_EN } from '../../src/report/wording/doubts-en.ts';
import { pathInStore } from '../../src/store/store-uri.ts';

type ReviewedCandidate = NonNullable<ReportRecord['candidate']>;

/** The very candidate that a report speaks of, found by its digest: a later training with the same inputs is another one. */
export async function reviewedCandidate(
  source: CandidateSource,
  expected: ExpectedRun,
  model: string,
  { digest, inputKey }: ReviewedCandidate,
): Promise<CandidateRecord> {
  const found = await findCandidateByDigest(source, expected, { model, inputKey, digest });
  if (found.kind === 'found') return found.record;
  const doubts = found.rejected.map((doubt) => doubtSentence(doubt, DOUBTS_EN));
  const why = doubts.length === 0 ? 'There is no such artifact.' : doubts.join(' ');
  throw new UserError('promote.candidate-missing', `The candidate that was reviewed cannot be found. ${why}`, {
    decision: 'blocked',
    hint: 'GitHub deletes artifacts after their retention time. Train again in a new pull request.',
  });
}

/**
 * Where the store keeps the reviewed files, after all of them were hashed again. Throws a blocked user error when they are
 * not there or not the same.
 */
export async function verifiedArtifact(
  store: ModelStore,
  model: string,
  { artifact }: CandidateRecord,
  reviewed: ReviewedCandidate,
): Promise<ApprovedModel['artifact']> {
  const { artifactDigest: digest } = reviewed;
  if (artifact.digest !== digest || treeDigest(artifact.files) !== digest) {
    throw blocked('promote.artifact-mismatch', 'The report and the candidate name different model files.');
  }
  const uri = store.uri(model, digest);
  const files = await store.verify(uri);
  if (files === undefined || files.length === 0) {
    throw new UserError('promote.artifact-missing', `The store has no files at ${uri}.`, {
      decision: 'blocked',
      hint: 'Check that this runner can read the store, and that nobody removed the model from it.',
    });
  }
  if (treeDigest(files) !== digest) {
    const changed = firstDifference(artifact.files, files);
    throw blocked('promote.artifact-changed', `The files at ${uri} are not those that were reviewed: ${changed}.`);
  }
  return { uri, digest, path: pathInStore(model, digest) };
}

type StoredFile = CandidateRecord['artifact']['files'][number];

function firstDifference(reviewed: readonly StoredFile[], stored: readonly StoredFile[]): string {
  const found = new Map(stored.map((file) => [file.path, file]));
  for (const { path, sha256 } of reviewed) {
    const file = found.get(path);
    if (file === undefined) return `${path} is missing`;
    if (file.sha256 !== sha256) return `${path} has other content`;
  }
  const known = new Set(reviewed.map(({ path }) => path));
  return `${stored.find(({ path }) => !known.has(path))?.path ?? 'a file'} was not among them`;
}

function blocked(code: string, message: string): UserError {
  return new UserError(code, message, {
    decision: 'blocked',
    hint: 'Nothing was promoted. Find out who changed it; then train and review again.',
  });
}
