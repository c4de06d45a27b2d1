/** A measured value. The words stand for what JSON numbers cannot hold. */
export type MetricValue = number | 'NaN' | 'Infinity' | '-Infinity';

/** Values by metric name; names of nested objects are joined with dots. */
export type Metrics = Readonly<Record<string, MetricValue>>;

/** The value of a metric; undefined when it was not measured. Safe for names such as `constructor`. */
export function metricOf(metrics: Metrics, name: string): MetricValue | undefined {
  return Object.hasOwn(metrics, name) ? metrics[name] : undefined;
}
