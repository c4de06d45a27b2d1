/** What the shipped workflows may do, job by job. The README's trust table is this test in words. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly steps?: readonly Step[];
  readonly if?: string;
}
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = '.github/workflows';
const REUSABLE = ['pull-request', 'review', 'deploy'] as const;

const text = (file: string) => readFile(path.join(ROOT, file), 'utf8');
const workflow = async (name: string): Promise<Workflow> => parse(await text(`${FOLDER}/${name}.yml`));

/** Exactly these rights, no more. */
const RIGHTS = {
  'pull-request': {
    plan: { contents: 'read', actions: 'read', 'pull-requests': 'read' },
    validate: { contents: 'read' },
    train: { contents: 'read' },
    compare: { contents: 'read', actions: 'read', 'pull-requests': 'write', checks: 'write', statuses: 'write' },
    'no-model': { statuses: 'write' },
  },
  review: {
    review: { contents: 'read', actions: 'read', checks: 'read', 'pull-requests': 'write', statuses: 'write' },
  },
  deploy: { promote: { contents: 'read', actions: 'read', checks: 'read', 'pull-requests': 'write' } },
} as const;

describe.each(REUSABLE)('%s.yml', (name) => {
  test('gives every job the rights it needs and no more', async () => {
    const { permissions, jobs } = await workflow(name);
    expect(permissions).toEqual({});
    expect(Object.fromEntries(Object.entries(jobs).map(([job, given]) => [job, given.permissions]))).toEqual(
      RIGHTS[name],
    );
  });

  test('runs no third-party code but a pinned checkout, and no script at all', async () => {
    const steps = Object.values((await workflow(name)).jobs).flatMap((job) => job.steps ?? []);
    for (const { uses, run } of steps) {
      expect(run).toBeUndefined();
      expect(uses).toMatch(/^(\$\/actions\/[a-z]+|actions\/checkout@[0-9a-f]{40})$/);
    }
  });

  test('leaves no credentials in a checkout', async () => {
    const steps = Object.values((await workflow(name)).jobs).flatMap((job) => job.steps ?? []);
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout')))
      expect(step.with?.['persist-credentials']).toBe(false);
  });
});

test('T14: code of a fork cannot reach the training runner, whatever the plan says', async () => {
  const { jobs } = await workflow('pull-request');
  expect(jobs['train']?.if).toContain('github.event.pull_request.head.repo.full_name == github.repository');
});

test('T14: the jobs that hold rights check nothing out of the pull request', async () => {
  const { jobs } = await workflow('pull-request');
  const { jobs: reviewing } = await workflow('review');
  for (const job of [jobs['compare'], jobs['no-model'], reviewing['review']])
    expect(job?.steps?.filter(({ uses }) => uses?.startsWith('actions/checkout'))).toEqual([]);
});

test('T16: the GitOps token exists in one job only, behind a protected environment', async () => {
  const holders: string[] = [];
  for (const name of REUSABLE) {
    for (const [job, { steps, environment }] of Object.entries((await workflow(name)).jobs)) {
      if (!JSON.stringify(steps ?? []).includes('TRAINYARD_GITOPS_TOKEN')) continue;
      holders.push(job);
      expect(environment).toContain('inputs.environment');
    }
  }
  expect(holders).toEqual(['promote']);
});

test('T16: the training job is given no secret', async () => {
  const { jobs } = await workflow('pull-request');
  expect(JSON.stringify(jobs['train'])).not.toMatch(/secrets\.|token/);
});

test('T16: no step of the callers or the workflows puts an expression into a script', async () => {
  const files = (await readdir(path.join(ROOT, FOLDER))).map((file) => `${FOLDER}/${file}`);
  for (const file of [...files, ...(await readdir(path.join(ROOT, 'workflows'))).map((one) => `workflows/${one}`)]) {
    const { jobs } = parse(await text(file)) as Workflow;
    for (const { run } of Object.values(jobs).flatMap((job) => job.steps ?? [])) expect(run ?? '').not.toContain('${{');
  }
});

test('the callers grant a pipeline no right that none of its jobs asks for', async () => {
  for (const name of REUSABLE) {
    const caller: Workflow = parse(await text(`workflows/trainyard-${name}.yml`));
    const asked = new Map<string, string>();
    for (const permissions of Object.values(RIGHTS[name]))
      for (const [right, access] of Object.entries(permissions))
        if (asked.get(right) !== 'write') asked.set(right, access);
    expect(caller.permissions).toEqual({});
    for (const job of Object.values(caller.jobs)) expect(job.permissions).toEqual(Object.fromEntries(asked));
  }
});
