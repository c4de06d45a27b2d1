/** Names under which records are kept on GitHub. Trust never rests on a name alone: see `provenance.ts`. */

const SHORT = 12;

/** Artifact with candidate.json, metrics and predictions. */
export const candidateArtifactName = (model: string, inputKey: string): string =>
  `candidate-${model}-${inputKey.slice(0, SHORT)}`;

/** Artifact with the model's files. */
export const modelArtifactName = (model: string, inputKey: string): string =>
  `model-${model}-${inputKey.slice(0, SHORT)}`;

/** Artifact with report.json, named by the head commit that it speaks of. */
export const reportArtifactName = (model: string, headCommit: string): string =>
  `report-${model}-${headCommit.slice(0, SHORT)}`;

export const CANDIDATE_FILE = 'candidate.json';
export const REPORT_FILE = 'report.json';

/** Check run that `compare` writes. */
export const checkName = (model: string): string => `trainyard/${model}`;

const EXTERNAL_ID = 'trainyard:report:v1:';

/** The check run's external id carries the report's digest: only a job with `checks: write` can set it. */
export const checkExternalId = (reportDigest: string): string => `${EXTERNAL_ID}${reportDigest}`;

/** The report digest in an external id; undefined when it is not one of ours. */
export function reportDigestOf(externalId: string): string | undefined {
  const digest = externalId.startsWith(EXTERNAL_ID) ? externalId.slice(EXTERNAL_ID.length) : '';
  return /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : undefined;
}

/** Commit status that branch protection can require. */
export const APPROVAL_STATUS = 'trainyard/approval';

/** Hidden first line of a model's sticky comment. */
export const reportMarker = (model: string): string => `<!-- trainyard:report v=1 key=${model} -->`;

/** The release record and the ledger in the GitOps repository. */
export const releasePath = (model: string, environment: string): string => `releases/${model}/${environment}.yaml`;
export const ledgerPath = (model: string): string => `releases/${model}/ledger.jsonl`;
