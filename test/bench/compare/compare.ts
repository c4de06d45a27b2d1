/**
 * `node compare.ts <candidate> <baseline> --workers 2`: the work of the benchmark as the action does it, from files to intervals. It is also the
 * body of its own worker threads, as the action's bundle is.
 */
import { parseArgs } from 'node:util';
import { readPredictions } from '../../../src/adapters/read-predictions.ts';
import { resampleThreads } from '../../../src/adapters/resample-threads.ts';
import { serveAsThread } from '../../../src/adapters/threads.ts';
import { pairPredictions } from '../../../src/metrics/predictions/pair-predictions.ts';
import type { PairedPredictions } from '../../../src/metrics/predictions/paired-predictions.ts';
import type { ResampleRunner } from '../../../src/metrics/statistics/bootstrap.ts';
import { rowMetricOf } from '../../../src/metrics/statistics/row-metrics.ts';
import { planRowMetric } from '../../../src/metrics/statistics/row-metrics-plan.ts';
import type { CompareOutcome } from './outcome.ts';

const RESAMPLES = 2_000;

if (!(await serveAsThread())) await main();

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { workers: { type: 'string', default: '2' } },
    allowPositionals: true,
  });
  const [candidate = '', baseline = ''] = positionals;
  const started = performance.now();
  const { paired } = pairPredictions(
    await readPredictions({ path: candidate, shown: candidate }),
    await readPredictions({ path: baseline, shown: baseline }),
  );
  const read = performance.now();
  const auc = await delongOf(paired);
  const tested = performance.now();
  const threads = resampleThreads(import.meta.filename, Number(values.workers));
  const accuracy = await intervalOf('accuracy', paired, threads.run);
  const logLoss = await intervalOf('log_loss', paired, threads.run);
  await threads.close();
  const seconds = { read: read - started, delong: tested - read, bootstrap: performance.now() - tested };
  console.log(
    JSON.stringify({
      rows: paired.rows,
      auc,
      accuracy,
      logLoss,
      seconds: {
        read: seconds.read / 1000,
        delong: seconds.delong / 1000,
        bootstrap: seconds.bootstrap / 1000,
      },
      memory: Math.round(process.resourceUsage().maxRSS / 1024),
    } satisfies CompareOutcome),
  );
}

async function delongOf({ outcome }: PairedPredictions): Promise<CompareOutcome['auc']> {
  const { delong } = await import('../../../src/metrics/statistics/delong.ts');
  if (outcome.task !== 'binary') throw new Error('The predictions are not binary.');
  const { labels, candidate, baseline } = outcome;
  if (candidate.scores === undefined || baseline.scores === undefined) throw new Error('There are no scores.');
  const found = delong(labels, baseline.scores, candidate.scores);
  if (found.kind !== 'computed') throw new Error(`DeLong's test: ${found.reason}`);
  return { difference: found.difference, p: found.p };
}

async function intervalOf(
  name: string,
  paired: PairedPredictions,
  run: ResampleRunner,
): Promise<CompareOutcome['accuracy']> {
  const { pairedBootstrap } = await import('../../../src/metrics/statistics/bootstrap.ts');
  const metric = rowMetricOf(name);
  const plan = metric && planRowMetric(metric, paired);
  if (plan === undefined || plan.kind === 'unmeasurable') throw new Error(`${name} cannot be computed.`);
  const found = await pairedBootstrap(plan, { resamples: RESAMPLES, seed: 1 }, run);
  if (found.kind !== 'interval') throw new Error(`${name}: ${found.reason}`);
  return [found.difference, found.low, found.high];
}
