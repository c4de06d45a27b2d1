import type { ScoreRecord } from '../generated/score.ts';
import type { Doubt } from './doubt.ts';
import { type FoundProposed, findProposed, type ProposedSource, type WantedProposed } from './find-proposed.ts';
import type { NoneBelieved } from './first-believable.ts';
import { SCORE_FILE, scoreArtifactName } from './names.ts';
import { readScore } from './read-record.ts';

export type FoundScore = FoundProposed<ScoreRecord>;

export interface WantedScore extends WantedProposed {
  /** Digests of the model in production: of its candidate record and of its files. */
  readonly champion: { readonly candidateDigest: string; readonly artifact: { readonly digest: string } };
  /** `evaluate.command` of the base branch. */
  readonly command: string;
  /** Digest of the evaluation data. */
  readonly evaluationSet: string;
}

/**
 * How the model in production does on the evaluation data of a head: the newest score that can be believed, as much as the head's own
 * candidate is, because the same job made both. It must name that very model, the data, and the command of the base branch.
 * Errors of GitHub are thrown; a score that is wrong is passed over and told in `rejected`.
 */
export async function findScore(source: ProposedSource, wanted: WantedScore): Promise<FoundScore | NoneBelieved> {
  return await findProposed(source, wanted, {
    name: scoreArtifactName(wanted.model, wanted.inputKey, wanted.champion.candidateDigest),
    file: SCORE_FILE,
    read: readScore,
    contradiction: (record) => otherScore(record, wanted),
  });
}

function otherScore(record: ScoreRecord, { champion, command, evaluationSet }: WantedScore): Doubt | undefined {
  const isSame =
    record.champion.candidateDigest === champion.candidateDigest &&
    record.champion.artifactDigest === champion.artifact.digest;
  if (!isSame) return { code: 'doubt.names-version', values: { version: record.champion.version } };
  if (record.command !== command) return { code: 'doubt.names-command', values: {} };
  if (record.evaluationSet !== evaluationSet) return { code: 'doubt.names-evaluation-set', values: {} };
  return undefined;
}
