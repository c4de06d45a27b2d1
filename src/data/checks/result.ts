import { columnsOf } from './build-check.ts';
import type { CheckResult, CheckSample, DatasetCheckSpec } from './check.ts';

interface Seen {
  /** What is judged, to begin a sentence with: `The mean of price`. */
  readonly what: string;
  readonly observed: string;
  readonly expected: string;
  readonly value: number | undefined;
}

const common = (spec: DatasetCheckSpec) => ({
  name: spec.name,
  check: spec.check,
  columns: columnsOf(spec),
  severity: spec.severity,
});

export function passed(spec: DatasetCheckSpec, { what, ...seen }: Seen, addition = ''): CheckResult {
  const message = `${what}: ${seen.observed}, as expected (${seen.expected}).${addition}`;
  return { ...common(spec), status: 'passed', ...seen, count: 0, message, samples: [] };
}

export function broken(
  spec: DatasetCheckSpec,
  { what, ...seen }: Seen,
  offences: { readonly count: number; readonly samples?: readonly CheckSample[]; readonly addition?: string },
): CheckResult {
  const message = `${what}: ${seen.observed}, expected ${seen.expected}.${offences.addition ?? ''}`;
  return {
    ...common(spec),
    status: 'broken',
    ...seen,
    count: offences.count,
    message,
    samples: offences.samples ?? [],
  };
}

/** What is wanted is not there to be judged, and that is an offence of its own: a check must not pass because its column is gone. */
export function unfit(spec: DatasetCheckSpec, expected: string, observed: string, message: string): CheckResult {
  return { ...common(spec), status: 'broken', observed, expected, value: undefined, count: 1, message, samples: [] };
}

/** @param reason completes the sentence "It was not checked: …" */
export function skipped(spec: DatasetCheckSpec, expected: string, reason: string): CheckResult {
  const message = `It was not checked: ${reason}.`;
  return {
    ...common(spec),
    status: 'skipped',
    observed: 'not checked',
    expected,
    value: undefined,
    count: 0,
    message,
    samples: [],
  };
}
