import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { PlanOutputs } from '../../actions/plan/inputs.gen.ts';
import { type LocalStep, runStep } from '../../scripts/support/local-step.ts';
import type { ActionOutcome } from '../../src/outcome.ts';

const SCRIPT = `
import { appendFileSync } from 'node:fs';
const { GITHUB_OUTPUT, GITHUB_STEP_SUMMARY, ...env } = process.env;
const inputs = Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('INPUT_')));
appendFileSync(GITHUB_OUTPUT, 'inputs<<x1\\n' + JSON.stringify(inputs) + '\\nx1\\nempty<<x2\\n\\nx2\\ntwo<<x3\\na\\nb\\nx3\\n');
appendFileSync(GITHUB_STEP_SUMMARY, '# Done\\n');
process.exitCode = 3;
`;
const input = (name: string, preset: string | undefined): LocalStep['inputs'][number] => ({
  name,
  description: '',
  required: false,
  default: preset,
  type: { kind: 'string' },
});

test('a local step gets given values, defaults and the token, and hands back what it left', async () => {
  const cwd = await mkdtemp(path.join(tmpdir(), 'trainyard-local-step-'));
  try {
    const script = path.join(cwd, 'step.mjs');
    await writeFile(script, SCRIPT);
    const result = await runStep({
      script,
      cwd,
      given: { config: 'other.yaml' },
      inputs: [
        input('config', 'trainyard.yaml'),
        input('github-token', '${{ github.token }}'),
        input('note', undefined),
      ],
      env: { PATH: process.env['PATH'], GITHUB_TOKEN: 'local-token' },
    });
    expect(result).toMatchObject({ exitCode: 3, summary: '# Done\n', outputs: { empty: '', two: 'a\nb' } });
    expect(JSON.parse(result.outputs['inputs'] ?? '')).toEqual({
      INPUT_CONFIG: 'other.yaml',
      'INPUT_GITHUB-TOKEN': 'local-token',
      INPUT_NOTE: '',
    });
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
});

test('generated outputs fit an outcome', () => {
  const outputs: PlanOutputs = { models: '[]', train: 'false' };
  const outcome: ActionOutcome = { decision: 'ok', reason: 'plan.done', message: '', data: {}, outputs };
  expect(outcome.outputs).toEqual({ models: '[]', train: 'false' });
});
