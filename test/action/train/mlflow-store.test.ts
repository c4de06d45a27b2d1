import { expect, test } from 'vitest';
import { validateCandidate } from '../../../src/generated/candidate.validator.js';
import { sha256 } from '../../../src/records/digest.ts';
import { scenario } from './scenario.ts';

/** The commands that write a finished run as MLflow's file store does. */
function written(id: string, end: number, metrics: Readonly<Record<string, string>>): string {
  const folder = `mlruns/0/${id}`;
  const meta = `end_time: ${end}\\nlifecycle_stage: active\\nrun_id: ${id}\\nrun_name: name-${id}\\nstatus: 3\\n`;
  return [
    `mkdir -p ${folder}/metrics/eval ${folder}/artifacts/model`,
    `printf "experiment_id: '0'\\n" > mlruns/0/meta.yaml`,
    `printf "${meta}" > ${folder}/meta.yaml`,
    `echo x > ${folder}/artifacts/model/MLmodel`,
    ...Object.entries(metrics).map(([name, lines]) => `printf "${lines}" > ${folder}/metrics/${name}`),
  ].join('; ');
}

test('a candidate has the metrics of the run of MLflow that ended last, and keeps what was read of it', async () => {
  const command = [
    'mkdir -p out/model; echo weights > out/model/w.bin',
    written('b2', 2000, { auc: '1 0.9 1\\n2 0.8 2\\n', 'eval/loss': '1 nan 0\\n', epoch: '1 3 3\\n' }),
    written('a1', 1000, { auc: '1 0.5 1\\n' }),
  ];
  await using made = await scenario(command.join('; '), {
    outputs: '{model: out/model, metrics: {path: mlruns, format: mlflow}}',
  });
  const outcome = await made.train();
  expect(outcome).toMatchObject({ decision: 'ok', summary: expect.stringContaining('name-b2') });

  const files = made.uploads.get(`candidate-wine-${made.inputs.inputKey.slice(0, 12)}`)?.files ?? {};
  const kept = files['metrics.json'] ?? '';
  const moments = [
    { key: 'auc', step: 2, value: 0.8 },
    { key: 'eval/loss', step: 0, value: 'NaN' },
  ];
  expect(JSON.parse(kept)).toEqual({ run: { info: { run_id: 'b2', status: 'FINISHED' }, data: { metrics: moments } } });
  const record: unknown = JSON.parse(files['candidate.json'] ?? 'null');
  expect(validateCandidate(record)).toBe(true);
  expect(record).toMatchObject({
    metrics: { auc: 0.8, 'eval/loss': 'NaN' },
    metricsFile: { format: 'mlflow', digest: `sha256:${sha256(kept)}`, size: kept.length },
  });
});
