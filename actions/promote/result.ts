import type { UserError } from '../../src/errors.ts';
import type { EnvironmentPlan } from '../../src/release/promotion.ts';

export interface GitOpsCommit {
  readonly repository: string;
  readonly branch: string;
  readonly id: string;
  readonly url: string;
}

/** How it ended for one model. */
export type ModelResult =
  | {
      readonly kind: 'released';
      readonly model: string;
      readonly environments: readonly EnvironmentPlan[];
      /** Undefined when everything had been promoted before. */
      readonly commit: GitOpsCommit | undefined;
    }
  | {
      readonly kind: 'refused';
      readonly model: string;
      /** Never empty. */
      readonly problems: readonly UserError[];
    }
  | {
      /** Nothing to do. */
      readonly kind: 'skipped';
      readonly model: string;
      readonly reason: SkipReason;
      /** One sentence in English. */
      readonly why: string;
      /** The branch that has moved on, and its commit that changes the model again; the pull request is told. */
      readonly later?: { readonly branch: string; readonly commit: string };
    };

export type SkipReason = 'promote.no-policy' | 'promote.no-environment' | 'promote.superseded';
