import type { PairedPredictions } from '../../src/metrics/predictions/paired-predictions.ts';
import type { BootstrapPlan, PairedEstimate } from '../../src/metrics/statistics/bootstrap-plan.ts';
import { replicatesOf } from '../../src/metrics/statistics/replicates.ts';
import { rowMetricOf } from '../../src/metrics/statistics/row-metrics.ts';
import { planRowMetric } from '../../src/metrics/statistics/row-metrics-plan.ts';

/** The plan of a metric that must be computable. */
export function plannedMetric(name: string, paired: PairedPredictions): BootstrapPlan {
  const metric = rowMetricOf(name);
  if (metric === undefined) throw new Error(`No row metric is named ${name}.`);
  const plan = planRowMetric(metric, paired);
  if (plan.kind === 'unmeasurable') throw new Error(plan.reason);
  return plan;
}

export const estimateOf = (name: string, paired: PairedPredictions): PairedEstimate =>
  replicatesOf(plannedMetric(name, paired)).estimate;
