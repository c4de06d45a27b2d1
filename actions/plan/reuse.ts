import type { RemoteRepository } from '../../src/ports.ts';
import type { TrustedCommits } from '../../src/records/distrust-commit.ts';
import { type PassedOver, passedOver } from '../../src/records/doubt.ts';
import { type CandidateSource, findCandidate } from '../../src/records/find-candidate.ts';
import type { ExpectedProposal } from '../../src/records/provenance.ts';

/** A candidate that makes a training needless. */
export interface ReusableCandidate {
  readonly artifact: string;
  readonly runUrl: string;
}

export interface ReuseRequest extends ExpectedProposal, TrustedCommits {
  readonly model: string;
  readonly inputKey: string;
  /** Store of the base's policy; empty for none. */
  readonly store: string;
}

export type Reuse =
  | { readonly kind: 'reusable'; readonly candidate: ReusableCandidate }
  /** `rejected` says why candidates of that key were passed over; empty when there was none. */
  | { readonly kind: 'none'; readonly rejected: readonly PassedOver[] };

/** Looks for a candidate of the same input key by the very rules of `compare`, so that both find the same one. */
export async function findReusable(
  source: CandidateSource & { readonly repository: RemoteRepository },
  { store, ...wanted }: ReuseRequest,
): Promise<Reuse> {
  const found = await findCandidate(source, wanted);
  if (found.kind === 'none') return { kind: 'none', rejected: found.rejected };
  const { record, artifact, run } = found;
  if (store !== '' && !isIn(store, record.artifact.uri)) {
    // Promotion takes the model from the store, and only `train` puts it there.
    return { kind: 'none', rejected: [passedOver(artifact.id, { code: 'doubt.not-in-store', values: { store } })] };
  }
  return { kind: 'reusable', candidate: { artifact: artifact.name, runUrl: run.url } };
}

const isIn = (store: string, uri: string | null): boolean => uri?.startsWith(`${store.replace(/\/+$/, '')}/`) ?? false;
