import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { parseMetrics } from '../../src/metrics/parse-metrics.ts';
import type { MetricsFormat } from '../../src/metrics/parsed-metrics.ts';
import { type MetricsSample, metricsFixtures } from '../support/mutated-metrics.ts';

const SAMPLES = join(import.meta.dirname, '../../../shared/samples');

/** A word for every format, so that one that is added and not tried here does not compile. */
const FORMATS = Object.keys({
  json: 1,
  yaml: 1,
  toml: 1,
  csv: 1,
  dvclive: 1,
  sklearn: 1,
  'hf-results': 1,
  'hf-trainer-state': 1,
  'hf-model-card': 1,
  'hf-eval-results': 1,
  'lm-eval': 1,
  'lm-eval-samples': 1,
  promptfoo: 1,
  deepeval: 1,
  inspect: 1,
  evidently: 1,
  wandb: 1,
  mlflow: 1,
  'training-log': 1,
  yolo: 1,
  'github-action-benchmark': 1,
  jmh: 1,
  'pytest-benchmark': 1,
  bencher: 1,
  junit: 1,
  seeds: 1,
} satisfies Record<MetricsFormat, 1>) as MetricsFormat[];

/** Any object of numbers is JSON, and JSON is YAML: they are what is left when no format has its marks. */
const ANY_OBJECT: readonly (MetricsFormat | undefined)[] = ['json', 'yaml'];

async function readAs({ name, content }: MetricsSample, format?: MetricsFormat): Promise<MetricsFormat | undefined> {
  try {
    return (await parseMetrics(content, name, { format })).format;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function samples(): readonly MetricsSample[] {
  if (!existsSync(SAMPLES)) return [];
  return ['metrics', 'llm_eval'].flatMap((folder) =>
    readdirSync(join(SAMPLES, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path))
      .filter((path) => statSync(join(SAMPLES, path)).isFile())
      .map((name) => ({ name, content: readFileSync(join(SAMPLES, name)) })),
  );
}

describe('a file has the marks of one format only (files of other tools are skipped without ../shared/samples)', () => {
  test.each([...metricsFixtures(), ...samples()])('$name', async (sample) => {
    const own = await readAs(sample);
    const read = await Promise.all(FORMATS.map((format) => readAs(sample, format)));
    const others = read.filter((format) => format !== undefined && format !== own && !ANY_OBJECT.includes(format));
    expect(others).toEqual([]);
  });
});
