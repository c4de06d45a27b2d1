import { describe, expect, test } from 'vitest';
import { createWorld, onPush, type World, type WorldOptions } from './runner-world.ts';

/** Runs jobs (YAML, two blanks deep) on a push until nothing moves. */
async function runJobs(jobs: string, options: Partial<WorldOptions> & { readonly head?: string } = {}): Promise<World> {
  const { head = '', files = {}, ...rest } = options;
  const world = await createWorld({ ...rest, files: { ...onPush(jobs, head), ...files } });
  world.push();
  await world.runner.idle();
  expect(world.runner.failures).toEqual([]);
  return world;
}

const job = (id: string, run: string, more = '') =>
  `  ${id}:\n    runs-on: ubuntu-latest\n    steps: [{run: '${run}'}]\n${more}`;
const results = (world: World) =>
  Object.fromEntries(world.runs.flatMap((run) => run.jobs).map((item) => [item.name, item.conclusion]));
const reasons = (world: World, name: string) =>
  world
    .job(name)
    .annotations.map((item) => item.message)
    .join('\n');

describe('needs and conditions', () => {
  test('hand outputs on and follow the order of needs', async () => {
    await using world = await runJobs(`
  last:
    needs: [first, second]
    runs-on: ubuntu-latest
    steps: [{run: 'echo "\${{ needs.first.outputs.value }} \${{ needs.second.result }}"'}]
  first:
    runs-on: ubuntu-latest
    outputs: {value: "\${{ steps.s.outputs.v }}", empty: ''}
    steps: [{id: s, run: 'echo v=42 >> $GITHUB_OUTPUT'}]
${job('second', 'echo', '    needs: first\n')}`);
    expect(world.job('last').log).toContain('42 success');
    expect(world.run('test').jobs.map((item) => item.name)).toEqual(['first', 'second', 'last']);
  });

  test('skip through the graph, and status functions see ancestors, not only neighbours', async () => {
    await using world = await runJobs(
      job('broken', 'exit 1') +
        job('skipped', 'echo', '    needs: broken\n') +
        job(
          'always',
          `echo "\${{ needs.skipped.result }} \${{ toJSON(needs.skipped.outputs) }}"`,
          '    needs: skipped\n    if: always()\n',
        ) +
        job('rescue', 'echo', '    needs: skipped\n    if: failure()\n') +
        job('after-always', 'echo', '    needs: always\n') +
        job('named', 'echo', "    needs: [always, skipped]\n    if: success('always')\n") +
        job(
          'by-result',
          'echo',
          `    needs: [broken]\n    if: \${{ !cancelled() && needs.broken.result == 'failure' }}\n`,
        ),
    );
    expect(results(world)).toEqual({
      broken: 'failure',
      skipped: 'skipped',
      always: 'success',
      rescue: 'success',
      'after-always': 'skipped',
      named: 'success',
      'by-result': 'success',
    });
    expect(world.job('always').log).toContain('skipped {}');
    expect(world.run('test').conclusion).toBe('failure');
  });

  test('a forgiven failure counts as success for the run and for needs', async () => {
    await using world = await runJobs(
      job('soft', 'exit 1', '    continue-on-error: true\n') +
        job('next', `echo "\${{ needs.soft.result }}"`, '    needs: soft\n'),
    );
    expect(results(world)).toEqual({ soft: 'failure', next: 'success' });
    expect(world.job('next').log).toContain('success');
    expect(world.run('test').conclusion).toBe('success');
  });

  test('a condition that cannot be evaluated fails its job; a run of nothing but skips is skipped', async () => {
    await using world = await runJobs(job('bad', 'echo', "    if: fromJSON('{')\n"));
    expect(results(world)).toEqual({ bad: 'failure' });
    await using quiet = await runJobs(job('no', 'echo', '    if: false\n'));
    expect(quiet.run('test').conclusion).toBe('skipped');
  });
});

describe('matrix', () => {
  test('comes from an earlier job, names its jobs and merges their outputs', async () => {
    await using world = await runJobs(
      `
  plan:
    runs-on: ubuntu-latest
    outputs: {models: "\${{ steps.s.outputs.models }}"}
    steps: [{id: s, run: 'echo "models=[{\\"model\\":\\"a\\",\\"runner\\":[\\"ubuntu-latest\\"]},{\\"model\\":\\"b\\",\\"runner\\":\\"gpu\\"}]" >> $GITHUB_OUTPUT'}]
  train:
    needs: plan
    strategy:
      fail-fast: false
      matrix: {include: "\${{ fromJSON(needs.plan.outputs.models) }}"}
    name: train \${{ matrix.model }}
    runs-on: \${{ matrix.runner }}
    outputs: {done: "\${{ matrix.model == 'b' && 'b' || '' }}"}
    steps: [{run: 'echo "\${{ matrix.model }} \${{ strategy.job-index }} \${{ strategy.job-total }} \${{ strategy.fail-fast }} $RUNNER_ENVIRONMENT $GPU"'}]
  after:
    needs: train
    runs-on: ubuntu-latest
    steps: [{run: 'echo "done=\${{ needs.train.outputs.done }}"'}]
`,
      {
        pools: [
          { labels: ['ubuntu-latest'], count: 2 },
          { labels: ['self-hosted', 'gpu'], count: 1, env: { GPU: 'H200' } },
        ],
      },
    );
    expect(world.job('train a').log).toContain('a 0 2 false github-hosted');
    expect(world.job('train b').log).toContain('b 1 2 false self-hosted H200');
    expect(world.job('train b').labels).toEqual(['gpu']);
    expect(world.job('after').log).toContain('done=b');
  });

  test('cancels its other jobs when one fails, unless told otherwise', async () => {
    const matrix = (failFast: boolean) => `
  m:
    strategy: {fail-fast: ${failFast}, max-parallel: 2, matrix: {n: [1, 2, 3]}}
    runs-on: ubuntu-latest
    steps: [{run: 'if [ \${{ matrix.n }} = 1 ]; then sleep 0.3; exit 1; fi; sleep \${{ ${failFast} && 30 || 0 }}'}]
`;
    await using fast = await runJobs(matrix(true));
    expect(results(fast)).toEqual({ 'm (1)': 'failure', 'm (2)': 'cancelled', 'm (3)': 'cancelled' });
    expect(fast.run('test').conclusion).toBe('failure');
    await using patient = await runJobs(matrix(false));
    expect(results(patient)).toEqual({ 'm (1)': 'failure', 'm (2)': 'success', 'm (3)': 'success' });
  });

  test('an empty one fails its job with the reason', async () => {
    await using world = await runJobs(job('m', 'echo', `    strategy: {matrix: {n: "\${{ fromJSON('[]') }}"}}\n`));
    expect(results(world)).toEqual({ m: 'failure' });
    expect(reasons(world, 'm')).toMatch(/"n" does not contain any values/);
  });

  test('max-parallel bounds how many run together', async () => {
    await using world = await runJobs(`
  m:
    strategy: {max-parallel: 1, matrix: {n: [1, 2, 3]}}
    runs-on: ubuntu-latest
    steps: [{run: echo}]
`);
    const states = world.progress.filter(
      (item) => item.job && !item.step && ['in_progress', 'success'].includes(item.state),
    );
    expect(states.map((item) => item.state)).toEqual(
      Array.from({ length: 3 }, () => ['in_progress', 'success']).flat(),
    );
  });
});

describe('runners', () => {
  test('a job that no runner can take stays queued and is reported, until such a runner comes', async () => {
    await using world = await runJobs('  gpu:\n    runs-on: [self-hosted, gpu]\n    steps: [{run: echo}]\n');
    expect(world.job('gpu').status).toBe('queued');
    expect(world.run('test').status).toBe('in_progress');
    expect(world.progress.at(-1)).toMatchObject({
      state: 'queued',
      message: 'no runner has the labels self-hosted, gpu',
    });
    world.runner.addRunners({ labels: ['self-hosted', 'gpu', 'linux'], count: 1 });
    await world.runner.idle();
    expect(world.run('test').conclusion).toBe('success');
  });

  test('as many jobs run as there are runners', async () => {
    await using world = await runJobs(job('a', 'sleep 0.2') + job('b', 'sleep 0.2') + job('c', 'sleep 0.2'), {
      pools: [{ labels: ['ubuntu-latest'], count: 2 }],
    });
    let running = 0;
    let most = 0;
    for (const item of world.progress.filter((entry) => entry.job && !entry.step)) {
      if (item.state === 'in_progress') running += 1;
      if (item.state === 'success') running -= 1;
      most = Math.max(most, running);
    }
    expect(most).toBe(2);
  });

  test('containers are refused with a clear reason', async () => {
    await using world = await runJobs(job('c', 'echo', '    container: node:24\n'));
    expect(reasons(world, 'c')).toMatch(/container or services/);
  });
});

describe('concurrency', () => {
  const workflow = (settings: string, run: string) =>
    onPush(job('only', run), `concurrency: {group: "g-\${{ github.ref }}", ${settings}}`);

  async function three(settings: string): Promise<World> {
    const world = await createWorld({ files: workflow(settings, 'sleep 0.4') });
    for (let count = 0; count < 3; count += 1) world.push();
    await world.runner.idle();
    return world;
  }

  test('keeps one running and one waiting; a newer one replaces the waiting one', async () => {
    await using world = await three('cancel-in-progress: false');
    expect(world.runs.map((run) => run.conclusion)).toEqual(['success', 'cancelled', 'success']);
    expect(world.progress.some((item) => item.run.id === 103 && item.state === 'pending')).toBe(true);
  });

  test('cancels the running one when asked to', async () => {
    await using world = await three('cancel-in-progress: true');
    expect(world.runs.map((run) => run.conclusion)).toEqual(['cancelled', 'cancelled', 'success']);
  });

  test('lets all wait with queue: max', async () => {
    await using world = await three('queue: max');
    expect(world.runs.map((run) => run.conclusion)).toEqual(['success', 'success', 'success']);
  });

  test('holds single jobs apart and finds a group that holds itself', async () => {
    await using world = await runJobs(
      job('a', 'sleep 0.2', '    concurrency: deploy\n') +
        job('b', 'echo', '    concurrency: DEPLOY\n') +
        job('c', 'echo', '    concurrency: whole\n'),
      { head: 'concurrency: whole' },
    );
    expect(results(world)).toEqual({ a: 'success', b: 'success', c: 'cancelled' });
    expect(reasons(world, 'c')).toMatch(/deadlock/);
    const order = world.progress
      .filter((item) => item.job && !item.step && item.state !== 'queued')
      .map((item) => `${item.job?.name} ${item.state}`);
    expect(order.indexOf('b in_progress')).toBeGreaterThan(order.indexOf('a success'));
    expect(order).toContain('b pending');
  });
});

describe('cancelling and running again', () => {
  test('interrupts steps, runs always() steps and jobs, and skips the rest', async () => {
    await using world = await createWorld({
      files: onPush(
        `  long:
    runs-on: ubuntu-latest
    steps:
      - {name: work, run: 'trap "echo interrupted; exit 130" INT; echo started; for i in $(seq 200); do sleep 0.05; done'}
      - {name: plain, run: echo}
      - {name: cancelled, if: cancelled(), run: 'echo "saw \${{ job.status }}"'}
      - {name: always, if: always(), run: echo}
${job('next', 'echo', '    needs: long\n')}${job('cleanup', `echo "\${{ needs.long.result }}"`, '    needs: long\n    if: always()\n')}${job('sturdy', 'sleep 0.5; echo', '    if: always()\n')}`,
      ),
    });
    world.push();
    await expect.poll(() => world.runs[0]?.jobs[0]?.log ?? '', { timeout: 10_000 }).toContain('started');
    world.command('cancel', 101);
    await world.runner.idle();
    expect(world.job('long').steps.map((step) => `${step.name} ${step.conclusion}`)).toEqual([
      'Set up job success',
      'work cancelled',
      'plain skipped',
      'cancelled success',
      'always success',
      'Complete job success',
    ]);
    expect(world.job('long').log).toContain('interrupted');
    expect(world.job('long').log).toContain('saw cancelled');
    expect(results(world)).toEqual({ long: 'cancelled', next: 'cancelled', cleanup: 'success', sturdy: 'success' });
    expect(world.job('cleanup').log).toContain('cancelled');
    expect(world.run('test').conclusion).toBe('cancelled');
  });

  test('stops always() steps too when they take too long', async () => {
    await using world = await createWorld({
      files: onPush(
        '  long:\n    runs-on: ubuntu-latest\n    steps: [{run: "echo started; sleep 60"}, {if: always(), run: "sleep 60"}]\n',
      ),
      timings: { interrupt: 50, terminate: 50, drain: 50, cancelled: 400 },
    });
    world.push();
    await expect.poll(() => world.runs[0]?.jobs[0]?.log ?? '', { timeout: 10_000 }).toContain('started');
    world.command('cancel', 101);
    await world.runner.idle();
    expect(world.run('test').conclusion).toBe('cancelled');
  });

  test('a job’s time limit cancels it with the reason', async () => {
    await using world = await runJobs(
      job('slow', 'sleep 30', '    timeout-minutes: 0.005\n') + job('next', 'echo', '    needs: slow\n'),
    );
    expect(results(world)).toEqual({ slow: 'cancelled', next: 'skipped' });
    expect(reasons(world, 'slow')).toMatch(/longer than its limit of 0.005 minutes/);
  });

  test('a second attempt runs everything again with its number', async () => {
    await using world = await runJobs(job('try', 'echo "attempt $GITHUB_RUN_ATTEMPT"; [ $GITHUB_RUN_ATTEMPT = 2 ]'));
    expect(world.run('test').conclusion).toBe('failure');
    world.command('rerun', 101);
    await world.runner.idle();
    expect(world.run('test').conclusion).toBe('success');
    expect(world.run('test').jobs.at(-1)?.log).toContain('attempt 2');
  });

  test('a re-run of the failed jobs keeps the others, with their outputs and approvals', async () => {
    const flaky = (id: string, more: string) => job(id, '[ $GITHUB_RUN_ATTEMPT = 2 ]', more);
    await using world = await runJobs(
      `
  build:
    runs-on: ubuntu-latest
    outputs: {made: "\${{ steps.make.outputs.made }}"}
    steps: [{id: make, run: 'echo "made=in $GITHUB_RUN_ATTEMPT" >> "$GITHUB_OUTPUT"'}]
` +
        flaky('deploy', '    needs: build\n    environment: production\n') +
        job('report', 'echo "made ${{ needs.build.outputs.made }}"', '    needs: [build, deploy]\n') +
        job('other', 'echo', '    needs: build\n') +
        job('never', 'echo', '    if: false\n'),
      { environments: { production: { reviewers: ['ada'] } } },
    );
    world.review('approved');
    await world.runner.idle();
    expect(results(world)).toMatchObject({ build: 'success', deploy: 'failure', report: 'skipped', other: 'success' });
    const before = world.run('test').jobs.length;
    world.command('rerun-failed', 101);
    await world.runner.idle();
    const again = world.run('test').jobs.slice(before);
    expect(again.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['deploy', 'success'],
      ['report', 'success'],
    ]);
    expect(again[1]?.log).toContain('made in 1');
    expect(world.run('test').conclusion).toBe('success');
  });
});

describe('environments', () => {
  const deploy = `
  deploy:
    environment: {name: "\${{ vars.TARGET }}", url: https://example.com}
    runs-on: ubuntu-latest
    steps: [{env: {KEY: "\${{ secrets.KEY }}", PLAIN: "\${{ secrets.PLAIN }}"}, run: '[ "$KEY" = prod-key ] && [ "$PLAIN" = plain-secret ]'}]
`;
  const options = (environment: object) => ({
    variables: { TARGET: 'production' },
    secrets: { KEY: 'repo-key', PLAIN: 'plain-secret' },
    environments: { production: { secrets: { KEY: 'prod-key' }, ...environment } },
  });

  test('wait for a reviewer and then see their own secrets', async () => {
    await using world = await runJobs(deploy, options({ reviewers: ['ada'] }));
    expect(world.run('test').status).toBe('waiting');
    expect(world.job('deploy').status).toBe('waiting');
    world.review('approved');
    await world.runner.idle();
    expect(world.run('test').conclusion).toBe('success');
  });

  test('fail when the reviewer says no', async () => {
    await using world = await runJobs(deploy, options({ reviewers: ['ada'] }));
    world.review('rejected');
    await world.runner.idle();
    expect(world.run('test').conclusion).toBe('failure');
    expect(reasons(world, 'deploy')).toMatch(/rejected the deployment to "production"/);
  });

  test('can be cancelled while they wait', async () => {
    await using world = await runJobs(deploy, options({ reviewers: ['ada'] }));
    world.command('cancel', 101);
    await world.runner.idle();
    expect(world.run('test').conclusion).toBe('cancelled');
  });

  test('get the address that a step found, unless it holds a secret or is none', async () => {
    const step = (url: string) => `[{id: go, run: 'echo "url=${url}" >> "$GITHUB_OUTPUT"'}]`;
    const deployTo = (id: string, url: string) => `
  ${id}:
    environment: {name: ${id}, url: "\${{ steps.go.outputs.url }}"}
    runs-on: ubuntu-latest
    steps: ${step(url)}
`;
    await using world = await runJobs(
      deployTo('stage', 'https://example.com/v1') +
        deployTo('leaky', 'https://example.com/plain-secret') +
        deployTo('script', 'javascript:alert(1)'),
      options({}),
    );
    expect(world.run('test').conclusion).toBe('success');
    expect(world.job('stage')).toMatchObject({ deploysTo: 'stage', environmentUrl: 'https://example.com/v1' });
    expect(world.job('leaky').environmentUrl).toBeUndefined();
    expect(world.job('script').environmentUrl).toBeUndefined();
  });

  test('give their secrets without a deployment where the job says so', async () => {
    await using world = await runJobs(deploy.replace('url: https://example.com', 'deployment: false'), options({}));
    expect(world.run('test').conclusion).toBe('success');
    expect(world.job('deploy').deploysTo).toBeUndefined();
  });

  test('refuse other branches', async () => {
    await using world = await runJobs(deploy, options({ branches: ['release/*'] }));
    expect(reasons(world, 'deploy')).toMatch(/"main" may not deploy/);
    expect(world.run('test').conclusion).toBe('failure');
  });
});

test('permissions come from the job, else the workflow, else the repository', async () => {
  await using world = await runJobs(
    job('own', 'echo', '    permissions: {checks: write}\n') +
      job('none', 'echo', '    permissions: {}\n') +
      job('inherited', 'echo'),
    {
      head: 'permissions: read-all',
    },
  );
  expect(world.job('own').permissions).toEqual({ checks: 'write' });
  expect(world.job('none').permissions).toEqual({});
  expect(world.job('inherited').permissions).toMatchObject({ contents: 'read', statuses: 'read' });
  await using plain = await runJobs(job('default', 'echo'));
  expect(plain.job('default').permissions).toEqual({ contents: 'read', packages: 'read' });
});

test('closing ends what runs', async () => {
  const world = await createWorld({ files: onPush(job('long', 'echo started; sleep 60')) });
  world.push();
  await expect.poll(() => world.runs[0]?.jobs[0]?.log ?? '', { timeout: 10_000 }).toContain('started');
  await world[Symbol.asyncDispose]();
  expect(world.run('test').conclusion).toBe('cancelled');
});
