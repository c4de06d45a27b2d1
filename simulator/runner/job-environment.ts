import { type ExpressionScope, interpolate, interpolateText } from './expressions.ts';
import { isRecord, textOf } from './plain-data.ts';

/** The `environment:` of a job, as far as it is known before the job runs. */
export interface JobEnvironment {
  readonly name: string;
  /** False for `deployment: false`: the environment's rules and secrets count, but no deployment is recorded. */
  readonly deploys: boolean;
}

/** Reads `environment:`, a name or a mapping; undefined when the job names none. Leaves the URL alone. */
export function readEnvironment(written: unknown, scope: ExpressionScope): JobEnvironment | undefined {
  // A mapping may hold expressions; what one expression stands for is never evaluated again.
  const whole = isRecord(written)
    ? { name: interpolate(written['name'], scope), deployment: interpolate(written['deployment'], scope) }
    : interpolate(written, scope);
  const { name, deployment } = isRecord(whole) ? whole : { name: whole, deployment: undefined };
  if (name === undefined || name === null || name === '') return undefined;
  return { name: String(name), deploys: deployment !== false };
}

/** The web address a job gives its deployment when it has ended: only then its steps' outputs are known. */
export function environmentUrl(written: unknown, scope: ExpressionScope): string | undefined {
  const template = isRecord(written) ? textOf(written['url']) : undefined;
  const url = template === undefined ? '' : interpolateText(template, scope);
  return /^https?:\/\//.test(url) ? url : undefined;
}
