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
  /** Nothing to do; `why` is one sentence. */
  | { readonly kind: 'skipped'; readonly model: string; readonly reason: SkipReason; readonly why: string };

export type SkipReason = 'promote.no-policy' | 'promote.no-environment' | 'promote.superseded';
