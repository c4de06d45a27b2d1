import type { ColumnProfile, NumberProfile } from '../profile/column-profile.ts';
import type { CheckResult } from './check.ts';
import { judgeFact, mostly, mostlyText } from './evaluate-counted.ts';
import type { CheckFacts, CountedFact } from './facts.ts';
import { type Spec, withColumn } from './find-columns.ts';
import { boundsIn, needOf } from './needs.ts';
import { limitsText, momentLimitsText } from './phrases.ts';
import { unfit } from './result.ts';

export function evaluateRange(spec: Spec<'range'>, facts: CheckFacts): CheckResult {
  const limits = spec.unit === 'number' ? limitsText(spec.bounds) : momentLimitsText(spec.bounds);
  const expected = mostlyText(spec.mostly, limits, `of values ${limits}`);
  return withColumn(spec, facts, expected, (column) => {
    const { name, numbers } = column;
    const wanted = spec.unit === 'number' ? 'numbers' : 'dates or moments';
    const bounds = boundsIn(spec, column.unit);
    if (numbers === undefined || bounds === undefined)
      return unfit(spec, expected, `no ${wanted}`, `The column ${name} has no ${wanted}.`);
    const fact = facts.counted.get(needOf(spec)?.id ?? '') ?? countByProfile(column, numbers, bounds);
    return judgeFact(spec, fact, {
      what: `Values of ${name}`,
      noun: ['value outside', 'values outside'],
      of: 'value',
      expected,
      tolerates: mostly(spec.mostly),
    });
  });
}

/** Without the engine's count: exact while the profile knows the extremes suffice or every value. */
function countByProfile(
  { values, lengths, unit }: ColumnProfile,
  numbers: NumberProfile,
  bounds: { readonly min: number; readonly max: number },
): CountedFact {
  const isOutside = (value: number) => value < bounds.min || value > bounds.max;
  const counted = { kind: 'counted', rows: numbers.count, samples: [] } as const;
  if (!isOutside(numbers.min) && !isOutside(numbers.max)) return { ...counted, count: 0 };
  // Beside texts the values "12" and 12 cannot be told apart, and moments are counted as texts.
  if (values.kind !== 'exact' || lengths !== undefined || unit !== 'number')
    return { kind: 'unavailable', reason: 'values outside were not counted' };
  const count = values.counts.entries().reduce((sum, [text, one]) => sum + (isOutside(Number(text)) ? one : 0), 0);
  return { ...counted, count };
}
