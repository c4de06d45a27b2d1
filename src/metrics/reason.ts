import type { DoubtValues, PassedOver } from '../records/doubt.ts';
import type { BaselineName, RowBaseline } from './judge-metric.ts';
import type { Untested } from './untested.ts';

/**
 * Why something is as it is: a stable code and what belongs into the sentence. The words are in `src/report/wording`, one file per
 * language. Values are untrusted text or numbers.
 */
export type Reason = {
  readonly [Code in keyof ReasonValues]: {
    readonly code: Code;
    readonly values: ReasonValues[Code];
    /** The metric it is about, when it is not clear from where it stands. */
    readonly metric?: string;
    /** What it rests on, said after it. */
    readonly because?: readonly PassedOver[];
  };
}[keyof ReasonValues];

type Nothing = Readonly<Record<string, never>>;

/** Of an artifact that was passed over. */
type PassedOverValues = {
  readonly [Code in keyof DoubtValues]: DoubtValues[Code] & { readonly artifact: number };
};

/** What each sentence needs, by its code. */
export interface ReasonValues extends PassedOverValues {
  /* One metric. */
  readonly 'metric.not-measured': Nothing;
  readonly 'metric.missing': Nothing;
  readonly 'metric.not-a-number': { readonly value: string };
  readonly 'metric.below-limit': { readonly limit: number };
  readonly 'metric.above-limit': { readonly limit: number };
  readonly 'metric.worse': { readonly baselines: string };
  readonly 'metric.inconclusive': { readonly baselines: string };
  readonly 'metric.inconclusive-needs': {
    readonly baselines: string;
    readonly count: number;
    readonly what: NonNullable<RowBaseline['needed']>['what'];
  };
  /** So few that no test reaches its level. `needed` is how many in all would settle it. */
  readonly 'metric.few-differ': {
    readonly baselines: string;
    readonly count: number;
    readonly what: 'rows' | 'tests';
    readonly least: number;
    readonly confidence: number;
    readonly needed: number;
  };
  readonly 'metric.direction-unknown': Nothing;
  readonly 'metric.no-baseline': Nothing;
  readonly 'metric.no-baseline-number': Nothing;
  readonly 'metric.other-version': { readonly baseline: BaselineName; readonly before: string; readonly now: string };
  readonly 'metric.other-samples': { readonly baseline: BaselineName; readonly before: number; readonly now: number };

  /* The verdict. */
  readonly 'verdict.more-metrics': { readonly count: number };
  readonly 'verdict.slice': { readonly slice: string; readonly baseline: BaselineName };
  readonly 'verdict.nothing-gated': Nothing;
  readonly 'verdict.first': Nothing;
  readonly 'verdict.evaluation-set-undeclared': Nothing;
  readonly 'verdict.evaluation-set-reused': { readonly models: number };
  readonly 'verdict.no-uncertainty': Nothing;
  readonly 'verdict.rows-left-out': { readonly count: number };

  /* Policy. */
  readonly 'policy.absent': Nothing;
  readonly 'policy.broken': { readonly problem: string };

  /* Baselines. */
  readonly 'baseline.other-data': { readonly baseline: BaselineName };
  readonly 'production.no-environment': Nothing;
  readonly 'production.no-branch': { readonly branch: string; readonly repository: string };
  readonly 'production.not-released': { readonly environment: string };
  readonly 'production.other-record': {
    readonly place: string;
    readonly model: string;
    readonly environment: string;
  };
  readonly 'production.unreadable': { readonly repository: string; readonly problem: string };
  readonly 'production.not-scored': { readonly version: string };
  readonly 'base.no-model': Nothing;
  readonly 'base.not-trained': { readonly commits: number };
  readonly 'base.unreadable': { readonly problem: string };
  readonly 'simple.undeclared': Nothing;

  /* Predictions. */
  readonly 'rows.absent': { readonly model: string };
  readonly 'rows.unreadable': { readonly model: string; readonly problem: string };
  readonly 'rows.partial': {
    readonly baseline: BaselineName;
    readonly common: number;
    readonly missing: number;
    readonly extra: number;
  };
  readonly 'rows.not-tested': { readonly baseline: BaselineName; readonly why: Untested };
  readonly 'rows.disagree': { readonly model: string; readonly reported: number; readonly computed: number };

  /* No candidate. */
  readonly 'candidate.data-refused': Nothing;
  readonly 'candidate.training-failed': Nothing;
  readonly 'candidate.training-cancelled': Nothing;
  readonly 'candidate.none': { readonly inputKey: string };
}
