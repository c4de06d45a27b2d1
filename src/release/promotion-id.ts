import { type Digest, recordDigest } from '../records/digest.ts';

/** What makes two promotions the same one. An approval for one environment or model is none for another. */
export interface PromotionFacts {
  readonly model: string;
  readonly environment: string;
  /** Tree digest of the model's files. */
  readonly artifactDigest: string;
  readonly candidateDigest: string;
  readonly reportDigest: string;
  /** Merged commit of the model repository. */
  readonly sourceCommit: string;
  /** Ids of the comments that approved, in any order. */
  readonly commentIds: readonly number[];
}

/** Key of a promotion: a second run finds it in the release or the ledger and does nothing. */
export function promotionId({ commentIds, ...facts }: PromotionFacts): Digest {
  return recordDigest({ ...facts, approvals: commentIds.toSorted((a, b) => a - b) });
}
