import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createWorld, onPush, type SeenJob, type WorldOptions } from './runner-world.ts';

/** Runs one job with the given steps (YAML, six blanks deep) on a push and returns it. */
async function runSteps(
  steps: string,
  options: Partial<WorldOptions> & { readonly head?: string; readonly job?: string } = {},
) {
  const { head = '', job = '', files = {}, ...rest } = options;
  const world = await createWorld({
    ...rest,
    files: { ...onPush(`  job:\n    runs-on: ubuntu-latest\n${job}    steps:\n${steps}\n`, head), ...files },
  });
  world.push();
  await world.runner.idle();
  expect(world.runner.failures).toEqual([]);
  const seen = world.job('job');
  return { world, job: seen };
}

const messages = (job: SeenJob) => job.annotations.map((annotation) => `${annotation.level}: ${annotation.message}`);
const conclusions = (job: SeenJob) => job.steps.map((step) => `${step.name}: ${step.conclusion}`);

test('runs the steps of a pushed workflow and reports run, job, steps and log', async () => {
  const { world, job } = await runSteps(
    `
      - run: echo "$GREETING from $GITHUB_REPOSITORY"
      - name: Second
        id: second
        run: echo "value=\${{ github.event_name }}" >> "$GITHUB_OUTPUT"
      - run: echo "got \${{ steps.second.outputs.value }}"`,
    { job: '    env: {GREETING: hello}\n' },
  );
  await using _ = world;
  expect(world.run('test')).toMatchObject({ status: 'completed', conclusion: 'success' });
  expect(job.log).toContain('hello from acme/model');
  expect(job.log).toContain('got push');
  expect(job.steps.map((step) => [step.number, step.name, step.conclusion])).toEqual([
    [1, 'Set up job', 'success'],
    [2, 'Run echo "$GREETING from $GITHUB_REPOSITORY"', 'success'],
    [3, 'Second', 'success'],
    [4, 'Run echo "got push"', 'success'],
    [5, 'Complete job', 'success'],
  ]);
  expect(job.steps.every((step) => step.startedAt !== undefined && step.completedAt !== undefined)).toBe(true);
  expect(job.finished).toBe(true);
  const timeline = world.progress.map((item) => [item.job?.name ?? 'run', item.step?.name ?? '', item.state].join('|'));
  expect(timeline).toContain('job|Second|in_progress');
  expect(timeline.at(-1)).toBe('run||success');
});

test('gives a script every standard variable, and nothing of the simulator’s own environment', async () => {
  process.env['SIMULATOR_ONLY'] = 'leak';
  const { world, job } = await runSteps('      - {id: all, run: "env | sort"}');
  delete process.env['SIMULATOR_ONLY'];
  await using _ = world;
  const names = new Map(
    job.log
      .split('\n')
      .flatMap((line) => (/^\w+=/.test(line) ? [line.split(/=(.*)/s).slice(0, 2) as [string, string]] : [])),
  );
  expect(
    [...names.keys()].filter((name) => /^(GITHUB|RUNNER|ACTIONS|CI|HOME|SIMULATOR|NODE|VITEST)/.test(name)),
  ).toEqual([
    'CI',
    'GITHUB_ACTION',
    'GITHUB_ACTIONS',
    'GITHUB_ACTION_PATH',
    'GITHUB_ACTION_REF',
    'GITHUB_ACTION_REPOSITORY',
    'GITHUB_ACTOR',
    'GITHUB_ACTOR_ID',
    'GITHUB_API_URL',
    'GITHUB_BASE_REF',
    'GITHUB_ENV',
    'GITHUB_EVENT_NAME',
    'GITHUB_EVENT_PATH',
    'GITHUB_GRAPHQL_URL',
    'GITHUB_HEAD_REF',
    'GITHUB_JOB',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_REF',
    'GITHUB_REF_NAME',
    'GITHUB_REF_PROTECTED',
    'GITHUB_REF_TYPE',
    'GITHUB_REPOSITORY',
    'GITHUB_REPOSITORY_ID',
    'GITHUB_REPOSITORY_OWNER',
    'GITHUB_REPOSITORY_OWNER_ID',
    'GITHUB_RETENTION_DAYS',
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_NUMBER',
    'GITHUB_SERVER_URL',
    'GITHUB_SHA',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_TRIGGERING_ACTOR',
    'GITHUB_WORKFLOW',
    'GITHUB_WORKFLOW_REF',
    'GITHUB_WORKFLOW_SHA',
    'GITHUB_WORKSPACE',
    'HOME',
    'RUNNER_ARCH',
    'RUNNER_ENVIRONMENT',
    'RUNNER_NAME',
    'RUNNER_OS',
    'RUNNER_TEMP',
    'RUNNER_TOOL_CACHE',
    'RUNNER_TRACKING_ID',
    'RUNNER_WORKSPACE',
  ]);
  expect(names.get('GITHUB_ACTION')).toBe('all');
  expect(names.get('GITHUB_WORKFLOW_REF')).toBe('acme/model/.github/workflows/test.yml@refs/heads/main');
  expect(names.get('RUNNER_ENVIRONMENT')).toBe('github-hosted');
  expect(names.get('HOME')).toMatch(names.get('RUNNER_TEMP') ?? 'missing');
});

test('layers variables of workflow, job and step, and lets no step replace the standard ones', async () => {
  const { world, job } = await runSteps(
    `
      - run: 'echo "$A $B $C"'
        env: {C: step, GITHUB_SHA: forged}
      - run: echo "sha \${GITHUB_SHA:0:3} \${{ env.A }} \${{ env.C }}."
        env: {GITHUB_SHA: forged}`,
    {
      head: 'env: {A: workflow, B: workflow, C: workflow}',
      variables: { B: 'variable' },
      job: `    env: {B: "\${{ vars.B }}-job", C: job}\n`,
    },
  );
  await using _ = world;
  expect(job.log).toContain('workflow variable-job step');
  expect(job.log).not.toContain('sha for');
  expect(job.log).toContain('workflow job.');
});

test('never evaluates again what an expression brought in', async () => {
  const { world, job } = await runSteps(
    `
      - {run: 'echo "$TITLE / $STEP"', env: {STEP: "\${{ env.TITLE }}"}}`,
    { head: `env: {TITLE: "\${{ vars.TITLE }}"}`, variables: { TITLE: `\${{ secrets.GITHUB_TOKEN }}` } },
  );
  await using _ = world;
  expect(job.log).toContain(`\${{ secrets.GITHUB_TOKEN }} / \${{ secrets.GITHUB_TOKEN }}`);
});

test('runs bash, sh, python, node and a shell of one’s own; working directory and defaults count', async () => {
  const { world, job } = await runSteps(
    `
      - {run: mkdir -p deep/er, working-directory: .}
      - {run: 'pwd'}
      - {run: 'print("py", 1 + 1)', shell: python}
      - {run: 'console.log("js", await Promise.resolve(2))', shell: node}
      - {run: 'echo sh $0 | sed s/.sh$/SH/', shell: sh}
      - {run: 'print("own")', shell: 'python3 -I {0}'}
      - {run: 'false | true; echo survived', working-directory: deep}`,
    { head: 'defaults: {run: {working-directory: deep/er}}' },
  );
  await using _ = world;
  expect(conclusions(job).filter((line) => !line.endsWith('success'))).toEqual([]);
  for (const text of ['/deep/er\n', 'py 2', 'js 2', 'SH', '\nown\n', 'survived']) expect(job.log).toContain(text);
});

test('turns on pipefail only for an explicit bash', async () => {
  const { world, job } = await runSteps(`
      - {run: 'false | true', id: implicit}
      - {run: 'false | true', shell: bash, id: explicit}`);
  await using _ = world;
  expect(conclusions(job).slice(1, 3)).toEqual(['Run false | true: success', 'Run false | true: failure']);
  expect(messages(job)).toEqual(['failure: Process completed with exit code 1.']);
});

test('says when the working directory is missing', async () => {
  const { world, job } = await runSteps('      - {run: echo, working-directory: nowhere}');
  await using _ = world;
  expect(messages(job)).toEqual(['failure: The working directory "nowhere" does not exist.']);
});

test('refuses a shell that is not there', async () => {
  const { world, job } = await runSteps('      - {run: x, shell: pwsh}');
  await using _ = world;
  expect(job.conclusion).toBe('failure');
  expect(messages(job)[0]).toMatch(/shell "pwsh" is not available/);
});

test('skips what follows a failure, except by condition, and continues on error where allowed', async () => {
  const { world, job } = await runSteps(`
      - {id: soft, run: exit 3, continue-on-error: true}
      - {id: hard, run: exit 4}
      - {name: implied, run: echo no}
      - {name: on failure, if: failure(), run: 'echo "\${{ steps.soft.outcome }} \${{ steps.soft.conclusion }} \${{ steps.hard.outcome }} \${{ job.status }}"'}
      - {name: always, if: always(), run: echo yes}
      - {name: not cancelled, if: '!cancelled()', run: echo yes}`);
  await using _ = world;
  expect(conclusions(job)).toEqual([
    'Set up job: success',
    'Run exit 3: success',
    'Run exit 4: failure',
    'implied: skipped',
    'on failure: success',
    'always: success',
    'not cancelled: success',
    'Complete job: success',
  ]);
  expect(job.log).toContain('failure success failure failure');
  expect(job.conclusion).toBe('failure');
});

test('fails a step whose condition or name cannot be evaluated', async () => {
  const { world, job } = await runSteps('      - {name: bad, if: "fromJSON(\'{\')", run: echo}');
  await using _ = world;
  expect(job.conclusion).toBe('failure');
  expect(conclusions(job)[1]).toBe('bad: failure');
});

test('carries variables, paths, outputs and summaries from step to step', async () => {
  const { world, job } = await runSteps(`
      - id: one
        run: |
          echo "KEPT=1" >> "$GITHUB_ENV"
          { echo 'many<<EOF'; echo a; echo b; echo EOF; } >> "$GITHUB_OUTPUT"
          mkdir bin && printf '#!/bin/sh\\necho tool' > bin/tool && chmod +x bin/tool
          echo "$PWD/bin" >> "$GITHUB_PATH"
          echo '# One' >> "$GITHUB_STEP_SUMMARY"
      - run: |
          tool
          echo "kept $KEPT \${{ env.KEPT }}"
          echo '\${{ toJSON(steps.one.outputs.many) }}'
          printf two >> "$GITHUB_STEP_SUMMARY"
      - {run: 'echo three > "$GITHUB_STEP_SUMMARY"; exit 1'}`);
  await using _ = world;
  expect(job.log).toContain('\ntool\n');
  expect(job.log).toContain('kept 1 1');
  expect(job.log).toContain('"a\\nb"');
  expect(job.summary).toBe('# One\ntwo\nthree\n');
});

test.each([
  ['echo oops >> "$GITHUB_OUTPUT"', /Unable to process the file of GITHUB_OUTPUT: Invalid format 'oops'/],
  ['echo NODE_OPTIONS=--x >> "$GITHUB_ENV"', /NODE_OPTIONS must not be set/],
  ['head -c 1100000 /dev/zero | tr "\\0" x | sed s/^/a=/ >> "$GITHUB_OUTPUT"', /larger than 1 MiB/],
])('fails a step that misuses its files: %s', async (command, message) => {
  const { world, job } = await runSteps(`      - run: |\n          ${command}`);
  await using _ = world;
  expect(job.conclusion).toBe('failure');
  expect(messages(job).join('\n')).toMatch(message);
});

test('drops a summary beyond 1 MiB with an error, without failing the step', async () => {
  const { world, job } = await runSteps('      - {run: "head -c 1100000 /dev/zero >> $GITHUB_STEP_SUMMARY"}');
  await using _ = world;
  expect(job.conclusion).toBe('success');
  expect(messages(job)[0]).toMatch(/summary of this step has 1075k/);
});

test('turns printed commands into annotations, groups and masks', async () => {
  const { world, job } = await runSteps(`
      - run: |
          echo '::add-mask::first%0Asecond'
          echo 'first and second'
          echo '::error file=data/train.csv,line=12,endLine=13,col=4,endColumn=9,title=Bad value::first is wrong'
          echo '::warning::careful'
          echo '::notice title=Note::hello'
          echo '::group::inside'
          echo '::endgroup::'
          echo '::debug::hidden'
          echo '::stop-commands::pause-1'
          echo '::error::only text'
          echo '::pause-1::'
          echo '::set-output name=old::style'
          echo '  ::warning::indented'
      - {run: 'echo "second again \${{ steps.none.outputs.x }}"'}`);
  await using _ = world;
  expect(job.annotations).toEqual([
    {
      level: 'failure',
      message: '*** is wrong',
      title: 'Bad value',
      path: 'data/train.csv',
      startLine: 12,
      endLine: 13,
      startColumn: 4,
      endColumn: 9,
    },
    { level: 'warning', message: 'careful' },
    { level: 'notice', message: 'hello', title: 'Note' },
    { level: 'warning', message: 'indented' },
  ]);
  expect(job.log).toContain('\n*** and ***\n');
  expect(job.log).toContain('\n*** again');
  expect(job.log).toContain('##[group]inside\n##[endgroup]');
  expect(job.log).toContain('::error::only text');
  expect(job.log).not.toContain('\nhidden');
});

test('keeps ten annotations of a level per step and fifty per job', async () => {
  const step =
    '      - {run: "for i in $(seq 12); do echo ::error::e$i; echo ::warning::w$i; echo ::notice::n$i; done"}\n';
  const { world, job } = await runSteps(step + step);
  await using _ = world;
  expect(job.annotations).toHaveLength(50);
  expect(job.annotations.slice(0, 30).filter((item) => item.level === 'failure')).toHaveLength(10);
});

test('hides secrets and tokens in logs and annotations, and keeps them out of job outputs', async () => {
  await using world = await createWorld({
    secrets: { PASSWORD: 'hunter2!', KEY: 'line-a-secret\nline-b-secret' },
    files: onPush(`
  job:
    runs-on: ubuntu-latest
    outputs:
      bad: "x\${{ steps.leak.outputs.password }}"
      good: fine
    steps:
      - id: leak
        env: {PASSWORD: "\${{ secrets.PASSWORD }}", KEY: "\${{ secrets.KEY }}"}
        run: |
          echo "$PASSWORD"; echo "$KEY"; echo "::warning::$PASSWORD"
          echo "token \${{ github.token }} \${{ secrets.GITHUB_TOKEN == github.token }}"
          echo "password=$PASSWORD" >> "$GITHUB_OUTPUT"
          echo "$PASSWORD" >> "$GITHUB_STEP_SUMMARY"
  next:
    needs: job
    runs-on: ubuntu-latest
    steps: [{run: 'echo "outputs \${{ toJSON(needs.job.outputs) }}"'}]`),
  });
  world.push();
  await world.runner.idle();
  const job = world.job('job');
  const everything = JSON.stringify([job, world.job('next')]);
  for (const secret of ['hunter2!', 'line-a-secret', 'line-b-secret', 'ghs_token'])
    expect(everything).not.toContain(secret);
  expect(job.log).toContain('token *** true');
  expect(messages(job)).toContain('warning: The output "bad" was left out because it may contain a secret.');
  expect(world.job('next').log).toMatch(/outputs \{\n {2}"good": "fine"\n\}/);
});

test('hashes the files of the workspace', async () => {
  const { world, job } = await runSteps(`
      - {run: 'mkdir -p a/b .hidden; echo 1 > a/x.txt; echo 2 > a/b/y.txt; echo 3 > .hidden/z.txt'}
      - run: |
          echo "same \${{ hashFiles('a/x.txt', '**/y.txt') == hashFiles('a/**/*.txt') }}"
          echo "not \${{ hashFiles('**/*.txt', '!a/b/**') == hashFiles('**/*.txt') }}"
          echo "hidden \${{ hashFiles('.hidden/*', 'a') == hashFiles('**/*.txt') }}"
          echo "none=\${{ hashFiles('*.missing') }}."
          echo "one=\${{ hashFiles('a/x.txt') }}"
          `);
  await using _ = world;
  expect(job.log).toContain('same true');
  expect(job.log).toContain('not false');
  expect(job.log).toContain('hidden true');
  expect(job.log).toContain('none=.');
  // The digest of the digests of the files, as bytes.
  const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest();
  expect(job.log).toContain(`one=${sha256(sha256('1\n')).toString('hex')}`);
});

test('stops a step at its time limit, politely first', async () => {
  const { world, job } = await runSteps(
    `
      - name: slow
        timeout-minutes: \${{ fromJSON('0.025') }}
        run: |
          trap 'echo interrupted; exit 0' INT
          for i in $(seq 200); do sleep 0.05; done
      - {name: after, if: failure(), run: echo}`,
  );
  await using _ = world;
  expect(conclusions(job).slice(1, 3)).toEqual(['slow: failure', 'after: success']);
  expect(job.log).toContain('interrupted');
  expect(messages(job)[0]).toMatch(/longer than its limit of 0.025 minutes/);
});

test('kills a whole tree that ignores signals, and what a job leaves running', async () => {
  const { world, job } = await runSteps(
    `
      - {name: leave, run: 'setsid sleep 300 >/dev/null 2>&1 & echo "left $!"'}
      - name: stubborn
        timeout-minutes: 0.03
        run: |
          trap '' INT TERM
          (trap '' INT TERM; setsid sleep 301 & echo "child $!"; wait)
          sleep 302`,
    { timings: { interrupt: 50, terminate: 50, drain: 100, cancelled: 1000 } },
  );
  await using _ = world;
  expect(conclusions(job)[2]).toBe('stubborn: failure');
  const pids = [...job.log.matchAll(/^(?:left|child) (\d+)$/gm)].map((match) => Number(match[1]));
  expect(pids).toHaveLength(2);
  await expect.poll(() => pids.filter(isAlive)).toEqual([]);
});

/** A killed orphan may stay a zombie where nothing reaps it; that is dead enough. */
function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.startsWith('Z');
}

test('loses the runner in the middle of a step when told to', async () => {
  const { world, job } = await runSteps(
    `
      - {id: fine, run: echo fine}
      - {id: fatal, run: 'echo "half way"; sleep 60'}
      - {name: never, if: always(), run: echo}`,
    { faults: [{ kind: 'runner-lost', job: 'job', step: 'fatal', whenLogged: 'half way' }] },
  );
  await using _ = world;
  expect(job.conclusion).toBe('failure');
  expect(job.log).toContain('half way');
  expect(messages(job)).toEqual(['failure: The runner lost contact with the server while a step ran.']);
  expect(job.steps.find((step) => step.name === 'never')?.status).toBe('queued');
  expect(job.finished).toBe(true);
});
