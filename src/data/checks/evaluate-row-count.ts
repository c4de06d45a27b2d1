import type { CheckResult } from './check.ts';
import type { CheckFacts } from './facts.ts';
import type { Spec } from './find-columns.ts';
import { isWithin, limitsText, shareLimitsText, shareText, wholeText } from './phrases.ts';
import { broken, passed, skipped } from './result.ts';

export function evaluateRowCount(spec: Spec<'row-count'>, { profile, base }: CheckFacts): CheckResult {
  const { bounds, toBase } = spec;
  const isCompared = toBase.min !== undefined || toBase.max !== undefined;
  const expected = [limitsText(bounds), isCompared ? `${shareLimitsText(toBase)} of the base version` : '']
    .filter((part) => part !== '')
    .join(', ');
  const { rows } = profile;
  const ratio = isCompared && base !== undefined && base.rows > 0 ? rows / base.rows : undefined;
  const observed =
    ratio === undefined ? wholeText(rows) : `${wholeText(rows)} (${shareText(ratio)} of the base version)`;
  const seen = { what: 'Rows', observed, expected, value: rows };
  const isRight = isWithin(rows, bounds) && (ratio === undefined || isWithin(ratio, toBase));
  if (!isRight) return broken(spec, seen, { count: 1 });
  if (!isCompared || ratio !== undefined) return passed(spec, seen);
  const reason = base === undefined ? 'there is no base version' : 'the base version has no rows';
  if (bounds.min === undefined && bounds.max === undefined) return skipped(spec, expected, reason);
  return passed(spec, seen, ` The share of the base version was not checked: ${reason}.`);
}
