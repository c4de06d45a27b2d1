import type { ReasonValues } from './reason.ts';
import { UNTESTED } from './untested.ts';

/** What a value must be: a number, a text, or one of some words. */
type Kind<Value> = [Value] extends [number]
  ? 'number'
  : [string] extends [Value]
    ? 'text'
    : readonly (Value & string)[];

const BASELINES = ['production', 'base', 'simple'] as const;
const ARTIFACT = { artifact: 'number' } as const;
const RUN = { ...ARTIFACT, run: 'number' } as const;

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
    needed: 'number',
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
  'production.not-scored': { version: 'text' },
  'base.no-model': {},
  'base.not-trained': { commits: 'number' },
  'base.unreadable': { problem: 'text' },
  'simple.undeclared': {},

  'rows.absent': { model: 'text' },
  'rows.unreadable': { model: 'text', problem: 'text' },
  'rows.partial': { baseline: BASELINES, common: 'number', missing: 'number', extra: 'number' },
  'rows.not-tested': { baseline: BASELINES, why: UNTESTED },
  'rows.disagree': { model: 'text', reported: 'number', computed: 'number' },

  'candidate.data-refused': {},
  'candidate.training-failed': {},
  'candidate.training-cancelled': {},
  'candidate.none': { inputKey: 'text' },

  'doubt.expired': ARTIFACT,
  'doubt.run-unknown': ARTIFACT,
  'doubt.unreadable': { ...ARTIFACT, problem: 'text' },
  'doubt.other-digest': ARTIFACT,
  'doubt.not-reviewed': ARTIFACT,
  'doubt.not-in-store': { ...ARTIFACT, store: 'text' },
  'doubt.run-of-nobody': { ...RUN, expected: 'text' },
  'doubt.run-elsewhere': { ...RUN, repository: 'text', expected: 'text' },
  'doubt.run-workflow': { ...RUN, workflow: 'text', expected: 'text' },
  'doubt.run-event': { ...RUN, event: 'text' },
  'doubt.run-commit': { ...RUN, commit: 'text' },
  'doubt.run-branch': { ...RUN, branch: 'text', expected: 'text' },
  'doubt.run-unproposed': RUN,
  'doubt.run-base': { ...RUN, expected: 'text', pullRequest: 'number', base: 'text' },
  'doubt.run-moved': { ...RUN, expected: 'text', pullRequest: 'number' },
  'doubt.no-history': { ...ARTIFACT, commit: 'text' },
  'doubt.edits-workflows': { ...ARTIFACT, commit: 'text', files: 'text' },
  'doubt.other-content': { ...ARTIFACT, commit: 'text', head: 'text', files: 'text' },
  'doubt.names-model': { ...ARTIFACT, model: 'text', expected: 'text' },
  'doubt.names-repository': { ...ARTIFACT, repository: 'text' },
  'doubt.names-commit': { ...ARTIFACT, commit: 'text', expected: 'text' },
  'doubt.names-run': { ...RUN, named: 'number' },
  'doubt.names-pull-request': { ...ARTIFACT, pullRequest: 'number' },
  'doubt.names-input-key': ARTIFACT,
  'doubt.names-version': { ...ARTIFACT, version: 'text' },
  'doubt.names-command': ARTIFACT,
  'doubt.names-evaluation-set': ARTIFACT,
};

/** Whether somebody's values are those that the sentence of a code needs. */
export function hasValuesOf(code: keyof ReasonValues, values: Readonly<Record<string, unknown>>): boolean {
  return Object.entries<'number' | 'text' | readonly string[]>(REASON_VALUES[code]).every(([name, kind]) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (kind === 'number') return typeof value === 'number';
    return typeof value === 'string' && (kind === 'text' || kind.includes(value));
  });
}
