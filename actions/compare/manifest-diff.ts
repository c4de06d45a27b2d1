import { createTwoFilesPatch } from 'diff';
import type { Promote } from '../../src/config/project.ts';
import { UserError, UserErrors } from '../../src/errors.ts';
import type { CandidateRecord } from '../../src/generated/candidate.ts';
import type { RemoteRepository } from '../../src/ports.ts';
import { readGitOpsFiles } from '../../src/release/gitops-files.ts';
import { type ApprovedModel, planPromotion } from '../../src/release/promotion.ts';
import type { PromotionChange } from '../../src/report/report-view.ts';
import { parseStore, pathInStore } from '../../src/store/store-uri.ts';

/** What the report speaks of: the merge commit is not known yet, so the head stands for it. */
export interface ProposedPromotion {
  readonly record: CandidateRecord;
  readonly candidateDigest: string;
  readonly promote: Promote;
  readonly head: string;
  readonly pullRequest: number;
  readonly now: Date;
}

/**
 * Differences that a merge would commit, by the promotion's own plan on today's GitOps repository.
 * @returns by path of the manifest; none when the promotion cannot be planned: `promote` tells why when it is asked to
 */
export async function manifestDiffs(
  proposed: ProposedPromotion,
  gitops: Pick<RemoteRepository, 'branchHead' | 'tree'>,
): Promise<ReadonlyMap<string, string>> {
  try {
    const approved = approvedModel(proposed);
    const head = await gitops.branchHead(proposed.promote.branch);
    if (head === undefined) return new Map();
    const { models, files } = await readGitOpsFiles(await gitops.tree(head), [approved]);
    if (models.some(({ problems }) => problems.length > 0)) return new Map();
    const { changes, manifests } = planPromotion(approved, files, proposed.now);
    const paths = [...new Set(manifests.map(({ path }) => path))].filter((path) => changes.has(path));
    return new Map(paths.map((path) => [path, unified(path, files.get(path), changes.get(path))]));
  } catch (error) {
    if (!(error instanceof UserError) && !(error instanceof UserErrors)) throw error;
    return new Map();
  }
}

/** The changes of the policy, each with the difference of its file. */
export function withDiffs(
  changes: readonly PromotionChange[],
  diffs: ReadonlyMap<string, string>,
): readonly PromotionChange[] {
  return changes.map((change) => ({ ...change, diff: diffs.get(change.path) }));
}

function approvedModel({ record, candidateDigest, promote, head, pullRequest }: ProposedPromotion): ApprovedModel {
  const { model, inputKey, repository, artifact, evaluationSet, metrics, run } = record;
  const path = pathInStore(model, artifact.digest);
  return {
    model,
    source: { repository, commit: head, pullRequest, head },
    inputKey,
    candidateDigest,
    reportDigest: candidateDigest,
    evaluationSet,
    metrics,
    // Those go into the ledger, which is not shown.
    gated: [],
    approvals: [],
    runUrl: run.url,
    artifact: { uri: `${parseStore(promote.store).uri}/${path}`, digest: artifact.digest, path },
    environments: promote.environments.filter(({ on }) => on.kind === 'merge'),
  };
}

const decoder = new TextDecoder('utf-8');

function unified(path: string, before: Uint8Array | undefined, after: Uint8Array | undefined): string {
  const patch = createTwoFilesPatch(
    `a/${path}`,
    `b/${path}`,
    before === undefined ? '' : decoder.decode(before),
    after === undefined ? '' : decoder.decode(after),
    undefined,
    undefined,
    { context: 3 },
  );
  // The first line is only a ruler.
  return patch.replace(/^=+\n/, '').trimEnd();
}
