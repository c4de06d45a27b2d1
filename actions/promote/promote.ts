import { modelLanguages, sharedLanguage } from '../../src/config/shared-language.ts';
import type { ActionOutcome } from '../../src/outcome.ts';
import type { ApprovedModel } from '../../src/release/promotion.ts';
import { commitPromotions } from './commit.ts';
import { type Examined, examineModels } from './examine.ts';
import type { PromoteInputs } from './inputs.gen.ts';
import { findMerge } from './merge.ts';
import { leaveNote } from './note.ts';
import { nothingToPromote, promoteOutcome } from './outcome.ts';
import type { PromotePorts } from './ports.ts';
import type { ModelResult } from './result.ts';
import { supersededBy } from './superseded.ts';

export interface PromoteContext {
  /** `owner/name` of the model repository. */
  readonly repository: string;
  /** Branch that was pushed to, or on which the run was started by hand; undefined when it was something else. */
  readonly branch: string | undefined;
  /** Head of the branch before the push that started this run, when it was a push. */
  readonly before: string | undefined;
  readonly runUrl: string;
}

/** Promotes what a merge brought, to where the policy before the merge says, if the people it names approved it. */
export async function promote(
  inputs: Pick<PromoteInputs, 'config' | 'workflowPath'>,
  context: PromoteContext,
  ports: PromotePorts,
): Promise<ActionOutcome> {
  const merge = await findMerge({ config: inputs.config, ...context }, ports);
  if (merge === undefined) {
    return nothingToPromote('promote.no-pull-request', 'The commit is not the merge of a pull request.');
  }
  if (merge.models.length === 0) {
    return nothingToPromote('promote.nothing-affected', `Pull request #${merge.pull.number} changes no model.`);
  }
  const expected = { repository: context.repository, workflowPath: inputs.workflowPath };
  const examined = await examineModels(merge, { ...expected, runUrl: context.runUrl }, ports);
  const superseded = supersededBy(
    { config: inputs.config, branch: merge.pull.base.branch, merged: merge.commit },
    ports.repository,
  );
  const results = [...examined.results];
  for (const target of targetsOf(examined)) {
    results.push(...(await commitPromotions({ ...target, superseded }, ports)));
  }
  const ordered = inOrder(
    results,
    merge.models.map(({ name }) => name),
  );
  const language = sharedLanguage(
    modelLanguages(merge.base, undefined),
    ordered.map(({ model }) => model),
  );
  await leaveNote(merge.pull.number, ordered, language, ports);
  return promoteOutcome(ordered, { pullRequest: merge.pull, notes: examined.notes });
}

/** Models by the branch they go to: one commit for each. */
function targetsOf({ approved }: Examined) {
  const targets = new Map<
    string,
    { readonly repository: string; readonly branch: string; readonly models: ApprovedModel[] }
  >();
  for (const {
    promote: { repository, branch },
    model,
  } of approved) {
    const key = `${repository} ${branch}`;
    const target = targets.get(key) ?? { repository, branch, models: [] };
    target.models.push(model);
    targets.set(key, target);
  }
  return targets.values();
}

const inOrder = (results: readonly ModelResult[], names: readonly string[]): readonly ModelResult[] =>
  results.toSorted((a, b) => names.indexOf(a.model) - names.indexOf(b.model));
