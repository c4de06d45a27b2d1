/** Names under which records are kept on GitHub. Trust never rests on a name alone: see `provenance.ts`. */

const SHORT = 12;

/** Artifact with candidate.json, metrics and predictions. */
export const candidateArtifactName = (model: string, inputKey: string): string =>
  `candidate-${model}-${inputKey.slice(0, SHORT)}`;

/** Artifact with the model's files. */
export const modelArtifactName = (model: string, inputKey: string): string =>
  `model-${model}-${inputKey.slice(0, SHORT)}`;

/** Artifact with score.json, metrics and predictions of the model in production on new evaluation data. @param candidateDigest of that model */
export const scoreArtifactName = (model: string, inputKey: string, candidateDigest: string): string =>
  `score-${model}-${inputKey.slice(0, SHORT)}-${candidateDigest.replace(/^sha256:/, '').slice(0, SHORT)}`;

/** Artifact with report.json, named by the head commit that it speaks of. */
export const reportArtifactName = (model: string, headCommit: string): string =>
  `report-${model}-${headCommit.slice(0, SHORT)}`;

export const CANDIDATE_FILE = 'candidate.json';
/** The metrics file in the artifact of a candidate or a score, whatever its format. */
export const METRICS_FILE = 'metrics.json';
export const SCORE_FILE = 'score.json';
export const REPORT_FILE = 'report.json';

/** Check run that `compare` writes. */
export const checkName = (model: string): string => `trainyard/${model}`;

const EXTERNAL_ID = 'trainyard:report:v1:';

/** Which report of a pull request it is, and on which candidate. */
export interface AnnouncedLook {
  readonly look: number;
  /** Digest of the candidate record; undefined when there was none. */
  readonly candidate: string | undefined;
}

/** The check run's external id carries the report's digest and its look: only a job with `checks: write` can set it. */
export const checkExternalId = (reportDigest: string, look?: AnnouncedLook): string =>
  `${EXTERNAL_ID}${reportDigest}${look === undefined ? '' : ` look ${look.look} ${look.candidate ?? 'none'}`}`;

const ANNOUNCED =
  /^trainyard:report:v1:(?<digest>sha256:[0-9a-f]{64})(?: look (?<look>[1-9]\d{0,5}) (?<candidate>sha256:[0-9a-f]{64}|none))?$/;

/** The report digest in an external id; undefined when it is not one of ours. */
export const reportDigestOf = (externalId: string): string | undefined =>
  ANNOUNCED.exec(externalId)?.groups?.['digest'];

/** The look in an external id; undefined when it says none. */
export function announcedLook(externalId: string): AnnouncedLook | undefined {
  const { look, candidate } = ANNOUNCED.exec(externalId)?.groups ?? {};
  if (look === undefined) return undefined;
  return { look: Number(look), candidate: candidate === 'none' ? undefined : candidate };
}

/** Commit status that branch protection can require. */
export const APPROVAL_STATUS = 'trainyard/approval';

/** Hidden first line of a model's sticky comment. */
export const reportMarker = (model: string): string => `<!-- trainyard:report v=1 key=${model} -->`;

/** Hidden first line of the comment that lists all models of a pull request. */
export const OVERVIEW_MARKER = '<!-- trainyard:overview v=1 -->';

/** The release record and the ledger in the GitOps repository. */
export const releasePath = (model: string, environment: string): string => `releases/${model}/${environment}.yaml`;
export const ledgerPath = (model: string): string => `releases/${model}/ledger.jsonl`;
