import type { ReasonValues } from './reason.ts';

/** What a value must be: a number, a text, or one of some words. */
type Kind<Value> = [Value] extends [number]
  ? 'number'
  : [string] extends [Value]
    ? 'text'
    : readonly (Value & string)[];

const BASELINES = ['production', 'base', 'simple'] as const;

/** The values that the sentence of each code needs. */
const REASON_VALUES: {
  readonly [Code in keyof ReasonValues]: {
    readonly [Name in keyof ReasonValues[Code]]: Kind<ReasonValues[Code][Name]>;
  };
} = {
  'metric.not-measured': {},
  'metric.missing': {},
  'metric.not-a-number': { value: 'text' },
  'metric.below-limit': { limit: 'number' },
  'metric.above-limit': { limit: 'number' },
  'metric.worse': { baselines: 'text' },
  'metric.inconclusive': { baselines: 'text' },
  'metric.inconclusive-needs': {
    baselines: 'text',
    count: 'number',
    what: ['rows', 'clusters', 'queries', 'tests', 'seeds'],
  },
  'metric.few-differ': {
    baselines: 'text',
    count: 'number',
    what: ['rows', 'tests'],
    least: 'number',
    confidence: 'number',
  },
  'metric.direction-unknown': {},
  'metric.no-baseline': {},
  'metric.no-baseline-number': {},
  'metric.other-version': { baseline: BASELINES, before: 'text', now: 'text' },
  'metric.other-samples': { baseline: BASELINES, before: 'number', now: 'number' },

  'verdict.more-metrics': { count: 'number' },
  'verdict.slice': { slice: 'text', baseline: BASELINES },
  'verdict.nothing-gated': {},
  'verdict.first': {},
  'verdict.evaluation-set-undeclared': {},
  'verdict.evaluation-set-reused': { models: 'number' },
  'verdict.no-uncertainty': {},
  'verdict.rows-left-out': { count: 'number' },

  'policy.absent': {},
  'policy.broken': { problem: 'text' },

  'baseline.other-data': { baseline: BASELINES },
  'production.no-environment': {},
  'production.no-branch': { branch: 'text', repository: 'text' },
  'production.not-released': { environment: 'text' },
  'production.other-record': { place: 'text', model: 'text', environment: 'text' },
  'production.unreadable': { repository: 'text', problem: 'text' },
  'production.not-scored': { version: 'text', rejected: 'text' },
  'base.no-model': {},
  'base.not-trained': { commits: 'number', rejected: 'text' },
  'base.unreadable': { problem: 'text' },
  'simple.undeclared': {},

  'rows.absent': { model: 'text' },
  'rows.unreadable': { model: 'text', problem: 'text' },
  'rows.partial': { baseline: BASELINES, common: 'number', missing: 'number', extra: 'number' },
  'rows.not-tested': { baseline: BASELINES, why: 'text' },
  'rows.disagree': { model: 'text', reported: 'number', computed: 'number' },

  'candidate.data-refused': {},
  'candidate.training-failed': {},
  'candidate.training-cancelled': {},
  'candidate.none': { inputKey: 'text' },
  'candidate.rejected': { because: 'text' },
};

/** Whether somebody's values are those that the sentence of a code needs. */
export function hasValuesOf(code: keyof ReasonValues, values: Readonly<Record<string, unknown>>): boolean {
  return Object.entries<'number' | 'text' | readonly string[]>(REASON_VALUES[code]).every(([name, kind]) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (kind === 'number') return typeof value === 'number';
    return typeof value === 'string' && (kind === 'text' || kind.includes(value));
  });
}
