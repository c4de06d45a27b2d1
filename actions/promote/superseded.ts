import { inputKeys } from '../../src/config/input-key.ts';
import { loadProjectIfPresent } from '../../src/config/load.ts';
import type { RemoteRepository } from '../../src/ports.ts';
import type { ApprovedModel } from '../../src/release/promotion.ts';
import type { ModelResult } from './result.ts';

/**
 * Tells which models the branch has moved on from since the merge. Promotions of two merges may run at once or out of
 * order; the later merge's model must not be replaced by the earlier one's.
 * @param merged the commit whose models are being promoted
 */
export function supersededBy(
  { config, branch, merged }: { readonly config: string; readonly branch: string; readonly merged: string },
  repository: RemoteRepository,
): (models: readonly ApprovedModel[]) => Promise<readonly ModelResult[]> {
  const keysAt = remembered(async (commit) => {
    const tree = await repository.tree(commit);
    const project = await loadProjectIfPresent(tree, config);
    return project === undefined ? new Map() : await inputKeys(tree, project);
  });
  return async (models) => {
    const head = await repository.branchHead(branch);
    if (head === undefined || head === merged) return [];
    const keys = await keysAt(head);
    return models
      .filter(({ model, inputKey }) => keys.get(model)?.key !== inputKey)
      .map(({ model }) => ({
        kind: 'skipped',
        model,
        reason: 'promote.superseded',
        later: { branch, commit: head },
        why: `${branch} is at ${head.slice(0, 7)}, which changes the model again: the promotion of that commit decides.`,
      }));
  };
}

/** Keeps the last answer: a commit never changes. */
function remembered<Value>(ask: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  let last: { readonly key: string; readonly value: Value } | undefined;
  return async (key) => {
    if (last?.key !== key) last = { key, value: await ask(key) };
    return last.value;
  };
}
