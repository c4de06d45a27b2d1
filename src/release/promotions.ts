import { throwProblems, UserError } from '../errors.ts';
import type { FileChange } from '../ports.ts';
import { type ApprovedModel, type GitOpsFiles, type ModelPlan, planPromotion, userErrorsOf } from './promotion.ts';
import { patchYaml } from './yaml-patch.ts';

export interface RefusedModel {
  readonly approved: ApprovedModel;
  /** Never empty. */
  readonly problems: readonly UserError[];
}

/** One commit for any number of models. */
export interface PromotionsPlan {
  readonly planned: readonly ModelPlan[];
  readonly refused: readonly RefusedModel[];
  /** Empty when everything was promoted before. */
  readonly changes: readonly FileChange[];
}

/** An approved model and, when the files it needs could not be read as they should, why. */
export interface ReadModel {
  readonly approved: ApprovedModel;
  readonly problems: readonly UserError[];
}

/**
 * Plans several models on top of each other. A model that cannot be promoted leaves nothing behind and does not stop the
 * others; a model that would overwrite a value of an earlier one is refused.
 */
export function planPromotions(models: readonly ReadModel[], files: GitOpsFiles, now: Date): PromotionsPlan {
  let current = files;
  const planned: ModelPlan[] = [];
  const refused: RefusedModel[] = [];
  for (const { approved, problems } of models) {
    try {
      throwProblems(problems);
      const plan = planPromotion(approved, current, now);
      const after = new Map([...current, ...plan.changes]);
      checkStanding([...planned, plan], after);
      planned.push(plan);
      current = after;
    } catch (error) {
      refused.push({ approved, problems: userErrorsOf(error) });
    }
  }
  const changed = new Set(planned.flatMap(({ changes }) => [...changes.keys()]));
  const changes = [...current].filter(([path]) => changed.has(path)).map(([path, content]) => ({ path, content }));
  return { planned, refused, changes };
}

/** Every value that was asked for must stand there at the end. */
function checkStanding(plans: readonly ModelPlan[], files: GitOpsFiles): void {
  for (const { path, edits } of plans.flatMap(({ manifests }) => manifests)) {
    const content = files.get(path);
    const [change] = content === undefined ? [] : patchYaml(content, edits, path).changes;
    if (change === undefined) continue;
    throw new UserError(
      'manifest.conflict',
      `${path}:${change.line}: \`${change.path}\` is set to two different values.`,
      {
        file: path,
        line: change.line,
        hint: 'Let each value of a manifest be set by one model and one environment only.',
      },
    );
  }
}
