import { describe, expect, test } from 'vitest';
import { createWorld, onPush, type SeenJob, type World, type WorldOptions } from './runner-world.ts';

async function runSteps(
  steps: string,
  options: Partial<WorldOptions> & { readonly others?: (world: World) => void } = {},
) {
  const { files = {}, others, ...rest } = options;
  const world = await createWorld({
    ...rest,
    files: { ...onPush(`  job:\n    runs-on: ubuntu-latest\n    steps:\n${steps}\n`), ...files },
  });
  others?.(world);
  world.push();
  await world.runner.idle();
  expect(world.runner.failures).toEqual([]);
  return { world, job: world.job('job') };
}

const reasons = (job: SeenJob) => job.annotations.map((item) => item.message).join('\n');
const stepNames = (job: SeenJob) => job.steps.map((step) => `${step.name}: ${step.conclusion}`);

const NODE_ACTION = {
  'actions/hello/action.yml': `
name: hello
inputs:
  who to greet: {default: "\${{ github.actor }}"}
  token: {default: "\${{ github.token }}"}
  old: {deprecationMessage: use new}
runs: {using: node24, main: main.mjs, pre: pre.mjs, post: ../post.mjs, post-if: "success() || failure()"}
`,
  'actions/hello/pre.mjs': `
import { appendFileSync } from 'node:fs';
console.log('pre', process.env.INPUT_WHO_TO_GREET);
appendFileSync(process.env.GITHUB_STATE, 'mark=from pre\\n');
`,
  'actions/hello/main.mjs': `
import { appendFileSync } from 'node:fs';
const e = process.env;
console.log('main', e.INPUT_WHO_TO_GREET, e.STATE_mark, e.GITHUB_ACTION_REPOSITORY, e.GITHUB_ACTION_REF, '[' + e.GITHUB_ACTION_PATH + ']', e.GITHUB_ACTION);
console.log('runtime', e.ACTIONS_RUNTIME_TOKEN?.length, e.ACTIONS_RESULTS_URL, process.cwd() === e.GITHUB_WORKSPACE);
appendFileSync(e.GITHUB_OUTPUT, 'said=hello ' + e.INPUT_WHO_TO_GREET + '\\n');
console.log('::save-state name=second::kept');
if (e.INPUT_WHO_TO_GREET === 'nobody') process.exit(7);
`,
  'actions/post.mjs': `console.log('post', process.env.INPUT_WHO_TO_GREET, process.env.STATE_mark, process.env.STATE_second, process.env.INPUT_TOKEN === 'kept');`,
};

describe('JavaScript actions', () => {
  test('run pre, main and post with inputs, defaults, state and runtime addresses', async () => {
    const { world, job } = await runSteps(
      `
      - {uses: acme/tools/actions/hello@v1, id: greet, with: {Who To Greet: Ada, extra: 1}}
      - {run: 'echo "$ACTIONS_RUNTIME_TOKEN|\${{ steps.greet.outputs.said }}"'}
      - {run: 'echo LATER=kept >> $GITHUB_ENV'}
      - {uses: acme/tools/actions/hello@v1, name: again, with: {token: "\${{ env.LATER }}"}}`,
      { others: (it) => it.commit(NODE_ACTION, 'v1', 'acme/tools') },
    );
    await using _ = world;
    expect(stepNames(job)).toEqual([
      'Set up job: success',
      'Pre Run acme/tools/actions/hello@v1: success',
      'Pre again: success',
      'Run acme/tools/actions/hello@v1: success',
      'Run echo "$ACTIONS_RUNTIME_TOKEN|hello Ada": success',
      'Run echo LATER=kept >> $GITHUB_ENV: success',
      'again: success',
      'Post again: success',
      'Post Run acme/tools/actions/hello@v1: success',
      'Complete job: success',
    ]);
    expect(job.log).toContain('main Ada from pre acme/tools v1 [] greet');
    expect(job.log).toMatch(/runtime 15 http:\/\/127.0.0.1:\d+\/ true/);
    expect(job.log).toContain('\n|hello Ada');
    expect(job.log.split('\n').filter((line) => line.startsWith('post'))).toEqual([
      'post ada from pre kept true',
      'post Ada from pre kept false',
    ]);
    expect(reasons(job)).toMatch(/Unexpected input 'extra'; the action declares 'who to greet', 'token', 'old'/);
  });

  test('run post after a failure too, and fail the job by their exit code', async () => {
    const { world, job } = await runSteps(
      `
      - {uses: acme/tools/actions/hello@v1, with: {who to greet: nobody, old: x}}
      - {uses: acme/tools/actions/hello@v1, if: false}`,
      { others: (it) => it.commit(NODE_ACTION, 'v1', 'acme/tools') },
    );
    await using _ = world;
    expect(job.conclusion).toBe('failure');
    expect(reasons(job)).toMatch(/'old' is deprecated: use new[\s\S]*exit code 7/);
    expect(job.log).toContain('post nobody from pre kept');
  });

  test('run with the given node and see no variable of the simulator', async () => {
    const { world, job } = await runSteps('      - uses: $/', {
      files: {
        'action.yml': 'name: x\nruns: {using: node20, main: m.mjs}\n',
        'm.mjs': 'console.log(process.version, Object.keys(process.env).filter((k) => /VITEST|npm_/.test(k)).length);',
      },
    });
    await using _ = world;
    expect(job.log).toContain(`${process.version} 0`);
  });
});

describe('$/ and ./', () => {
  const tool = (text: string) => ({
    'actions/who/action.yml': 'name: who\nruns: {using: node24, main: main.mjs}\n',
    'actions/who/main.mjs': `console.log('${text}', process.env.GITHUB_ACTION_REPOSITORY, process.env.GITHUB_ACTION_REF);`,
  });

  test('$/ means the commit of the workflow file, without any checkout; ./ means the workspace', async () => {
    const { world, job } = await runSteps(
      `
      - uses: $/actions/who
      - uses: actions/checkout@v6
      - {run: "echo 'console.log(\\"changed\\")' > actions/who/main.mjs"}
      - uses: ./actions/who
      - uses: $/actions/who`,
      { files: tool('committed') },
    );
    await using _ = world;
    expect(job.log.match(/^(committed acme\/model refs\/heads\/main|changed)$/gm)).toEqual([
      'committed acme/model refs/heads/main',
      'changed',
      'committed acme/model refs/heads/main',
    ]);
  });

  test('$/ inside a called workflow and inside a composite action means their own repository', async () => {
    await using world = await createWorld({
      files: onPush('  call:\n    uses: acme/tools/.github/workflows/shared.yml@v1\n'),
    });
    world.commit(
      {
        ...tool('from tools'),
        'actions/both/action.yml': 'name: both\nruns: {using: composite, steps: [{uses: $/actions/who}]}\n',
        '.github/workflows/shared.yml': `
on: workflow_call
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - uses: $/actions/who
      - uses: $/actions/both
      - run: echo "\${{ job.workflow_repository }} \${{ job.workflow_file_path }} \${{ github.repository }} \${{ github.workflow }}"
`,
      },
      'v1',
      'acme/tools',
    );
    world.push();
    await world.runner.idle();
    const { log } = world.job('call / job');
    expect(log.match(/^from tools acme\/tools v1$/gm)).toHaveLength(2);
    expect(log).toContain('acme/tools .github/workflows/shared.yml acme/model test');
  });

  test.each([
    ['./missing', /No action.yml or action.yaml in ".\/missing" of the workspace/],
    ['./../outside', /points outside its repository/],
    ['$/missing', /"\$\/missing" has no action.yml/],
    ['actions/setup-python@v6', /Unable to resolve the action "actions\/setup-python@v6"/],
    ['acme/model@nope', /Unable to resolve the action "acme\/model@nope"/],
    ['docker://alpine', /no containers/],
    ['nonsense', /not an action/],
    ['$/docker', /Docker action/],
    ['$/node16', /"using: node16" is not supported/],
    ['$/unbuilt', /has no file "dist\/index.js"/],
    ['$/shellless', /step 1 has "run" but no "shell"/],
  ])('%s fails the job with a reason', async (uses, message) => {
    const { world, job } = await runSteps(`      - uses: ${uses}`, {
      files: {
        'docker/action.yml': 'runs: {using: docker, image: Dockerfile}',
        'node16/action.yml': 'runs: {using: node16, main: x.js}',
        'unbuilt/action.yml': 'runs: {using: node24, main: dist/index.js}',
        'shellless/action.yml': 'runs: {using: composite, steps: [{run: x}]}',
      },
    });
    await using _ = world;
    expect(job.conclusion).toBe('failure');
    expect(reasons(job)).toMatch(message);
  });
});

describe('composite actions', () => {
  const composite = {
    'actions/sum/action.yml': `
name: sum
inputs: {a: {default: '1'}, b: {required: true}}
outputs:
  total: {value: "\${{ steps.add.outputs.total }}"}
runs:
  using: composite
  steps:
    - {id: add, shell: bash, env: {A: "\${{ inputs.a }}"}, run: 'echo "total=$((A + \${{ inputs.b }}))" >> $GITHUB_OUTPUT; echo "$OUTER $A \${{ steps.outer.outcome || ''none'' }}"'}
    - {shell: bash, run: 'echo "path $(basename $GITHUB_ACTION_PATH) \${{ github.action_path == env.GITHUB_ACTION_PATH || github.action_repository }}"'}
    - {shell: bash, run: 'exit \${{ inputs.a == ''5'' && 1 || 0 }}'}
    - {shell: bash, if: failure(), run: 'echo "inner failure \${{ github.action_status }}"'}
    - {shell: bash, if: always(), run: 'echo "FROM_INSIDE=1" >> $GITHUB_ENV'}
`,
  };

  test('have their own steps and inputs, hand on outputs, and share the environment', async () => {
    const { world, job } = await runSteps(
      `
      - {id: outer, run: echo}
      - {id: sum, uses: $/actions/sum, env: {OUTER: outer-value}, with: {b: 4}}
      - {run: 'echo "total \${{ steps.sum.outputs.total }} $FROM_INSIDE [$OUTER] \${{ steps.add.outcome }}"'}`,
      { files: composite },
    );
    await using _ = world;
    expect(job.log).toContain('outer-value 1 none');
    expect(job.log).toContain('path sum acme/model');
    expect(job.log).toContain('total 5 1 [] \n');
    expect(job.log).not.toContain('inner failure');
  });

  test('fail as a whole when one step fails, after their own failure() steps', async () => {
    const { world, job } = await runSteps(
      `
      - {id: sum, uses: $/actions/sum, with: {a: 5, b: 4}, continue-on-error: true}
      - {run: 'echo "\${{ steps.sum.outcome }} \${{ steps.sum.conclusion }} $FROM_INSIDE"'}`,
      { files: composite },
    );
    await using _ = world;
    expect(job.log).toContain('inner failure failure');
    expect(job.log).toContain('failure success 1');
  });

  test('see no secrets, and run nested actions with their post steps', async () => {
    const { world, job } = await runSteps('      - uses: $/actions/outer', {
      secrets: { KEY: 'x-secret' },
      files: {
        ...NODE_ACTION,
        'actions/outer/action.yml': `
runs:
  using: composite
  steps:
    - {uses: $/actions/hello, with: {who to greet: nested}}
    - {shell: bash, run: 'echo "\${{ secrets.KEY }}"'}
`,
      },
    });
    await using _ = world;
    expect(job.conclusion).toBe('failure');
    expect(reasons(job)).toMatch(/Unrecognized named-value: 'secrets'/);
    expect(job.log).toContain('pre nested');
    expect(job.log).toContain('main nested from pre acme/model');
    expect(job.log).toContain('post nested from pre kept');
  });

  test('stop at the time limit of their step', async () => {
    const { world, job } = await runSteps('      - {uses: $/actions/slow, timeout-minutes: 0.005}', {
      files: {
        'actions/slow/action.yml':
          'runs: {using: composite, steps: [{shell: bash, run: "sleep 30"}, {shell: bash, if: always(), run: echo never}]}',
      },
    });
    await using _ = world;
    expect(job.conclusion).toBe('failure');
    expect(job.log).not.toContain('never\n##[endgroup]\nnever');
    expect(reasons(job)).toMatch(/longer than its limit/);
  });
});

describe('checkout', () => {
  test('fetches the commit over HTTP with the job’s token, and forgets it at the end', async () => {
    const { world, job } = await runSteps(
      `
      - {id: c, uses: actions/checkout@v6}
      - run: |
          git log --oneline | wc -l
          git symbolic-ref HEAD
          grep -c extraheader .git/config
          cat data.txt
          echo "\${{ steps.c.outputs.ref }} \${{ steps.c.outputs.commit == github.sha }}"
          git fetch --quiet --unshallow && git log --oneline | wc -l`,
      { files: { 'data.txt': 'one' }, others: (world) => world.commit({ 'data.txt': 'two' }) },
    );
    await using _ = world;
    expect(job.conclusion).toBe('success');
    expect(job.log).toMatch(/\n1\nrefs\/heads\/main\n1\ntwo\n?refs\/heads\/main true\n2\n/);
    const basic = Buffer.from(`x-access-token:ghs_token${job.id}`).toString('base64');
    expect(world.authorizations.every((header) => header === `basic ${basic}`)).toBe(true);
    expect(job.log).not.toContain(basic);
    expect(stepNames(job).at(-2)).toBe('Post Run actions/checkout@v6: success');
  });

  test('leaves no token behind without persist-credentials, and takes path, ref, depth and another repository', async () => {
    const { world, job } = await runSteps(
      `
      - {uses: actions/checkout@v6, with: {persist-credentials: false, fetch-depth: 0}}
      - {uses: actions/checkout@v6, with: {repository: acme/other, path: nested/other, token: other-token}}
      - {uses: actions/checkout@v6, with: {ref: v1.0, path: tagged}}
      - {uses: actions/checkout@v6, with: {ref: side, path: side}}
      - run: |
          ! grep -q extraheader .git/config
          git branch -r | xargs
          git tag | xargs
          cat nested/other/file.txt tagged/data.txt side/data.txt
          git -C side symbolic-ref HEAD
          ! git -C tagged symbolic-ref -q HEAD`,
      {
        files: { 'data.txt': 'tagged;' },
        others: (world) => {
          world.git('tag', 'v1.0', 'main');
          world.commit({ 'data.txt': 'main;' });
          world.commit({ 'data.txt': 'side;' }, 'side');
          world.commit({ 'file.txt': 'other;' }, 'main', 'acme/other');
        },
      },
    );
    await using _ = world;
    expect(job.conclusion).toBe('success');
    expect(job.log).toContain('origin/main origin/side\nv1.0\nother;tagged;side;refs/heads/side');
    expect(world.authorizations).toContain(`basic ${Buffer.from('x-access-token:other-token').toString('base64')}`);
  });

  test('puts a pull request on its merge commit, detached', async () => {
    await using world = await createWorld({
      files: {
        '.github/workflows/pr.yml': `
on: pull_request
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - run: '! git symbolic-ref -q HEAD; git for-each-ref --format="%(refname)"; git rev-parse HEAD; cat data.txt'
`,
        'data.txt': 'base',
      },
    });
    const merge = world.commit({ 'data.txt': 'merged' }, 'temporary');
    world.git('update-ref', 'refs/pull/3/merge', merge);
    world.emit({
      name: 'pull_request',
      sha: merge,
      ref: 'refs/pull/3/merge',
      payload: { action: 'opened', pull_request: { number: 3, base: { ref: 'main' }, head: { ref: 'x', sha: merge } } },
    });
    await world.runner.idle();
    expect(world.job('job').log).toContain(`refs/remotes/pull/3/merge\n${merge}\nmerged`);
  });

  test.each([
    ['{ref: nowhere}', /No branch or tag "nowhere"/],
    ['{path: ../out}', /outside the workspace/],
    ['{lfs: true}', /does not know the input "lfs"/],
    ['{fetch-depth: -1}', /fetch-depth must be 0 or more/],
    ['{repository: acme/none, ref: main}', /git ls-remote|No branch or tag/],
  ])('fails with a reason for %s', async (given, message) => {
    const { world, job } = await runSteps(`      - {uses: actions/checkout@v6, with: ${given}}`);
    await using _ = world;
    expect(job.conclusion).toBe('failure');
    expect(reasons(job)).toMatch(message);
  });
});

test('an action can be answered by the simulator itself', async () => {
  const { world, job } = await runSteps(
    `
      - {id: app, uses: actions/create-github-app-token@v2, with: {owner: acme}}
      - {run: 'echo "token \${{ steps.app.outputs.token }}"'}`,
    {
      builtInActions: {
        'actions/create-github-app-token': async ({ inputs, mask }) => {
          mask('ghs_installation');
          return { outputs: { token: 'ghs_installation', for: inputs['owner'] ?? '' } };
        },
      },
    },
  );
  await using _ = world;
  expect(job.conclusion).toBe('success');
  expect(job.log).toContain('token ***');
});

describe('reusable workflows', () => {
  const called = {
    '.github/workflows/called.yml': `
name: called
on:
  workflow_call:
    inputs:
      model: {type: string, required: true}
      rounds: {type: number, default: 2}
      dry: {type: boolean}
    secrets: {key: {required: true}}
    outputs:
      result: {value: "\${{ jobs.work.outputs.result }}-\${{ inputs.rounds }}"}
env: {LEVEL: called}
jobs:
  work:
    runs-on: ubuntu-latest
    outputs: {result: "\${{ steps.s.outputs.r }}"}
    steps:
      - id: s
        env: {KEY: "\${{ secrets.key }}", OTHER: "\${{ secrets.OTHER }}"}
        run: |
          echo "r=\${{ inputs.model }}" >> $GITHUB_OUTPUT
          echo "dry=\${{ inputs.dry }} level=$LEVEL outer=$OUTER key=$([ "$KEY" = k-secret ] && echo ok) other=[$OTHER] \${{ github.workflow_ref }} \${{ github.token != '' }}"
`,
  };

  test('get typed inputs and named secrets, return outputs, and keep the caller’s github context', async () => {
    await using world = await createWorld({
      secrets: { KEY: 'k-secret', OTHER: 'o-secret' },
      files: {
        ...called,
        ...onPush(
          `  call:
    strategy: {matrix: {model: [a, b]}}
    uses: ./.github/workflows/called.yml
    with: {model: "\${{ matrix.model }}", rounds: "\${{ fromJSON('5') }}"}
    secrets: {key: "\${{ secrets.KEY }}"}
  after:
    needs: call
    runs-on: ubuntu-latest
    steps: [{run: 'echo "\${{ needs.call.result }} \${{ needs.call.outputs.result }}"'}]
`,
          'env: {OUTER: caller}',
        ),
      },
    });
    world.push();
    await world.runner.idle();
    const { log } = world.job('call (a) / work');
    expect(log).toContain(
      'dry=false level=called outer= key=ok other=[] acme/model/.github/workflows/test.yml@refs/heads/main true',
    );
    expect(world.job('after').log).toMatch(/success [ab]-5/);
  });

  test('nest, inherit secrets, and skip or fail as one', async () => {
    await using world = await createWorld({
      secrets: { KEY: 'k-secret' },
      files: {
        ...called,
        '.github/workflows/middle.yml': `
on: {workflow_call: {secrets: {KEY: {}}}}
jobs:
  inner: {uses: $/.github/workflows/called.yml, with: {model: deep}, secrets: inherit}
  bad: {runs-on: ubuntu-latest, steps: [{run: exit 1}]}
`,
        ...onPush(`
  outer: {uses: ./.github/workflows/middle.yml, secrets: inherit}
  skipped: {if: false, uses: ./.github/workflows/middle.yml}
  after: {needs: outer, if: failure(), runs-on: ubuntu-latest, steps: [{run: 'echo "\${{ needs.outer.result }}"'}]}
`),
      },
    });
    world.push();
    await world.runner.idle();
    expect(world.job('outer / inner / work').log).toContain('key=ok');
    expect(world.job('skipped').conclusion).toBe('skipped');
    expect(world.job('after').log).toContain('failure');
  });

  test.each([
    ['uses: ./.github/workflows/none.yml', /no file .github\/workflows\/none.yml/],
    ['uses: acme/none/.github/workflows/x.yml@v1', /was not found/],
    ['uses: ./.github/workflows/test.yml', /no workflow_call among its events/],
    ['uses: ./.github/workflows/called.yml', /the input "model" is required/],
    ['{uses: ./.github/workflows/called.yml, with: {model: a}}', /the secret "key" is required/],
    ['{uses: ./.github/workflows/called.yml, with: {model: a, more: b}, secrets: inherit}', /declares no input "more"/],
    [
      '{uses: ./.github/workflows/called.yml, with: {model: a}, secrets: {key: x, more: y}}',
      /declares no secret "more"/,
    ],
    ['{uses: ./.github/workflows/loop.yml}', /calls itself/],
    ['{uses: ./.github/workflows/greedy.yml, permissions: {contents: read}}', /"contents: write" \(allowed: read\)/],
    ['{uses: ./.github/workflows/broken.yml}', /In ".\/.github\/workflows\/broken.yml"/],
    [
      '{uses: ./.github/workflows/called.yml, with: {model: a, dry: "yes"}, secrets: inherit}',
      /"dry" must be a boolean/,
    ],
  ])('refuse %s', async (call, message) => {
    await using world = await createWorld({
      files: {
        ...called,
        '.github/workflows/loop.yml': 'on: workflow_call\njobs: {a: {uses: ./.github/workflows/loop.yml}}',
        '.github/workflows/greedy.yml':
          'on: workflow_call\njobs: {a: {permissions: {contents: write}, runs-on: x, steps: [{run: x}]}}',
        '.github/workflows/broken.yml': 'on: workflow_call\njobs: {a: {runs-on: x, steps: [{runs: x}]}}',
        ...onPush(`  call: ${call.startsWith('{') ? call : `{${call}}`}\n`),
      },
    });
    world.push();
    await world.runner.idle();
    const run = world.run('test');
    expect(run.conclusion).toBe('failure');
    expect(run.jobs.flatMap((job) => job.annotations.map((item) => item.message)).join('\n')).toMatch(message);
  });

  test('give their jobs the caller’s permissions when they ask for none', async () => {
    await using world = await createWorld({
      files: {
        '.github/workflows/plain.yml': 'on: workflow_call\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: echo}]}}',
        ...onPush('  call: {uses: ./.github/workflows/plain.yml, permissions: {checks: write}}\n'),
      },
    });
    world.push();
    await world.runner.idle();
    expect(world.job('call / a').permissions).toEqual({ checks: 'write' });
  });
});
