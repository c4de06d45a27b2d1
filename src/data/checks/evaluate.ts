import type { CheckResult, DatasetCheckSpec } from './check.ts';
import { evaluateBalance, evaluateCategories } from './evaluate-categories.ts';
import { evaluateDistinct, evaluateFreshness, evaluateNullShare, evaluateStatistic } from './evaluate-column.ts';
import {
  evaluateDuplicateRows,
  evaluateLeakage,
  evaluateMonotonic,
  evaluateReferences,
  evaluateUnique,
} from './evaluate-counted.ts';
import { evaluateRange } from './evaluate-range.ts';
import { evaluateRowCount } from './evaluate-row-count.ts';
import { evaluateValues } from './evaluate-values.ts';
import type { CheckFacts } from './facts.ts';

/** One result for every check, in their order: passed ones too, and `skipped` with the reason where something to judge by is missing. */
export const evaluateChecks = (specs: readonly DatasetCheckSpec[], facts: CheckFacts): readonly CheckResult[] =>
  specs.map((spec) => evaluateCheck(spec, facts));

function evaluateCheck(spec: DatasetCheckSpec, facts: CheckFacts): CheckResult {
  switch (spec.check) {
    case 'row-count':
      return evaluateRowCount(spec, facts);
    case 'null-share':
      return evaluateNullShare(spec, facts);
    case 'range':
      return evaluateRange(spec, facts);
    case 'quantile':
    case 'mean':
    case 'sum':
    case 'standard-deviation':
      return evaluateStatistic(spec, facts);
    case 'distinct':
      return evaluateDistinct(spec, facts);
    case 'categories':
      return evaluateCategories(spec, facts);
    case 'balance':
      return evaluateBalance(spec, facts);
    case 'freshness':
      return evaluateFreshness(spec, facts);
    case 'unique':
      return evaluateUnique(spec, facts);
    case 'duplicate-rows':
      return evaluateDuplicateRows(spec, facts);
    case 'references':
      return evaluateReferences(spec, facts);
    case 'leakage':
      return evaluateLeakage(spec, facts);
    case 'monotonic':
      return evaluateMonotonic(spec, facts);
    case 'values':
      return evaluateValues(spec, facts);
  }
}
