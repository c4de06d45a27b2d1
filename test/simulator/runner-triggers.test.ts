import { describe, expect, test } from 'vitest';
import type { RepositoryEvent } from '../../simulator/contract.ts';
import { mayStartWorkflows, reactsTo } from '../../simulator/runner/triggers.ts';
import { readWorkflow } from '../../simulator/runner/workflow-file.ts';
import { createWorld, REPOSITORY } from './runner-world.ts';

const JOB = '\njobs: {job: {runs-on: ubuntu-latest, steps: [{run: "echo $GITHUB_SHA $GITHUB_REF"}]}}\n';

async function reacts(on: string, event: Partial<RepositoryEvent>): Promise<boolean> {
  const reading = await readWorkflow('.github/workflows/w.yml', `on: ${on}${JOB}`);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reactsTo(reading.workflow, {
    repository: REPOSITORY,
    name: 'push',
    payload: {},
    sha: 'x',
    ref: 'refs/heads/main',
    actor: 'ada',
    causedByJobToken: false,
    fromFork: false,
    changedPaths: undefined,
    headMessage: undefined,
    ...event,
  });
}

const pull = (action: string, base = 'main', changedPaths?: readonly string[]): Partial<RepositoryEvent> => ({
  name: 'pull_request',
  payload: { action, pull_request: { number: 1, base: { ref: base } } },
  changedPaths,
});

describe('an event starts a workflow by its filters', () => {
  test.each<[string, Partial<RepositoryEvent>, boolean]>([
    ['push', {}, true],
    ['[push, pull_request]', pull('opened'), true],
    ['pull_request', pull('closed'), false],
    ['{pull_request: {types: [closed]}}', pull('closed'), true],
    ['{pull_request: {types: closed}}', pull('opened'), false],
    ['{pull_request: {branches: [main]}}', pull('opened', 'develop'), false],
    ['{pull_request: {branches-ignore: ["dev*"]}}', pull('opened', 'develop'), false],
    ['{push: {branches: [main]}}', { ref: 'refs/heads/feature/x' }, false],
    ['{push: {branches: ["**", "!feature/**"]}}', { ref: 'refs/heads/feature/x' }, false],
    ['{push: {branches: [main]}}', { ref: 'refs/tags/v1' }, false],
    ['{push: {tags: ["v*"]}}', { ref: 'refs/tags/v1' }, true],
    ['{push: {tags: ["v*"]}}', {}, false],
    ['{push: {tags-ignore: ["v*"], branches: [main]}}', { ref: 'refs/tags/v1' }, false],
    ['push', { ref: 'refs/tags/v1' }, true],
    ['{push: {paths: ["data/**"]}}', { changedPaths: ['README.md', 'data/a.csv'] }, true],
    ['{push: {paths: ["data/**", "!data/*.md"]}}', { changedPaths: ['README.md', 'data/a.md'] }, false],
    ['{push: {paths-ignore: ["docs/**", "*.md"]}}', { changedPaths: ['README.md', 'docs/a'] }, false],
    ['{push: {paths-ignore: ["docs/**"]}}', { changedPaths: ['README.md', 'docs/a'] }, true],
    ['{pull_request: {paths: ["data/**"]}}', pull('opened', 'main', ['train.py']), false],
    ['{issue_comment: {types: [created]}}', { name: 'issue_comment', payload: { action: 'edited' } }, false],
    ['issue_comment', { name: 'issue_comment', payload: { action: 'edited' } }, true],
    [
      '{repository_dispatch: {types: [retrain]}}',
      { name: 'repository_dispatch', payload: { action: 'retrain' } },
      true,
    ],
    ['{repository_dispatch: {types: [retrain]}}', { name: 'repository_dispatch', payload: { action: 'other' } }, false],
    ['workflow_dispatch', { name: 'workflow_dispatch', payload: { workflow: '.github/workflows/w.yml' } }, true],
    ['workflow_dispatch', { name: 'workflow_dispatch', payload: { workflow: '.github/workflows/other.yml' } }, false],
    ['{schedule: [{cron: "0 3 * * *"}]}', { name: 'schedule', payload: { schedule: '0 3 * * *' } }, true],
    ['{schedule: [{cron: "0 3 * * *"}]}', { name: 'schedule', payload: { schedule: '0 4 * * *' } }, false],
    [
      '{workflow_run: {workflows: [CI], types: [completed]}}',
      { name: 'workflow_run', payload: { action: 'completed', workflow_run: { name: 'CI' } } },
      true,
    ],
    [
      '{workflow_run: {workflows: [CI], types: [completed]}}',
      { name: 'workflow_run', payload: { action: 'requested', workflow_run: { name: 'CI' } } },
      false,
    ],
    [
      '{workflow_run: {workflows: [CI]}}',
      { name: 'workflow_run', payload: { action: 'completed', workflow_run: { name: 'Other' } } },
      false,
    ],
    ['workflow_call', {}, false],
  ])('%s with %j: %s', async (on, event, expected) => {
    expect(await reacts(on, event)).toBe(expected);
  });

  test('unless a job’s own token or a deleted branch speaks against it', () => {
    const event: RepositoryEvent = {
      repository: REPOSITORY,
      name: 'push',
      payload: {},
      sha: 'x',
      ref: 'refs/heads/main',
      actor: 'ada',
      causedByJobToken: false,
      fromFork: false,
      changedPaths: undefined,
      headMessage: undefined,
    };
    expect(mayStartWorkflows(event)).toBe(true);
    expect(mayStartWorkflows({ ...event, causedByJobToken: true })).toBe(false);
    expect(mayStartWorkflows({ ...event, name: 'repository_dispatch', causedByJobToken: true })).toBe(true);
    expect(mayStartWorkflows({ ...event, name: 'workflow_dispatch', causedByJobToken: true })).toBe(true);
    expect(mayStartWorkflows({ ...event, payload: { deleted: true } })).toBe(false);
  });

  test.each([
    ['push', 'Fix [skip ci]', false],
    ['pull_request', 'Fix\n\n[no ci] for this one', false],
    ['pull_request', 'Fix\n\n\nSigned-off-by: Ada\nskip-checks: true\n', false],
    ['pull_request', 'Fix\n\nskip-checks: true', true],
    ['pull_request_target', 'Fix [skip ci]', true],
    ['issue_comment', 'Fix [skip ci]', true],
    ['push', 'Fix [skip] ci', true],
  ])('%s of a commit "%s": %s', (name, headMessage, expected) => {
    const event = { repository: REPOSITORY, payload: {}, sha: 'x', ref: 'refs/heads/main', actor: 'ada' };
    const origin = { causedByJobToken: false, fromFork: false, changedPaths: undefined };
    expect(mayStartWorkflows({ ...event, ...origin, name, headMessage })).toBe(expected);
  });
});

const WORKFLOW = (name: string, on: string, body: string) => ({
  [`.github/workflows/${name}.yml`]: `name: ${name}\non: ${on}\njobs: {job: {runs-on: ubuntu-latest, steps: [{run: '${body}'}]}}\n`,
});

test('a comment on a plain issue runs the file of the default branch, whatever the event says', async () => {
  await using world = await createWorld({
    files: WORKFLOW('comment', 'issue_comment', 'echo from main $GITHUB_REF $GITHUB_SHA'),
  });
  const side = world.commit(WORKFLOW('comment', 'issue_comment', 'echo from side'), 'side');
  world.emit({
    name: 'issue_comment',
    ref: 'refs/heads/side',
    sha: side,
    payload: { action: 'created', issue: { number: 7, title: 'Plain' }, comment: { body: '/status' } },
  });
  await world.runner.idle();
  const main = world.git('rev-parse', 'main');
  expect(world.job('job').log).toContain(`from main refs/heads/main ${main}`);
  expect(world.run('comment').run).toMatchObject({ headSha: main, displayTitle: 'Plain', pullRequestNumbers: [] });
});

test('a pull request runs its merge commit and reports its head; a fork gets neither secrets nor write access', async () => {
  const body = (mark: string) => `
name: pr
on: [pull_request, pull_request_target]
permissions: {contents: write, id-token: write}
jobs:
  job:
    name: "${mark} \${{ github.event_name }}"
    runs-on: ubuntu-latest
    steps:
      - env: {KEY: "\${{ secrets.KEY }}"}
        run: echo "key=$KEY. base=$GITHUB_BASE_REF head=$GITHUB_HEAD_REF ref=$GITHUB_REF name=$GITHUB_REF_NAME sha=$GITHUB_SHA"
`;
  const file = (mark: string) => ({ '.github/workflows/pr.yml': body(mark) });
  await using world = await createWorld({ secrets: { KEY: 'very-secret' }, files: file('base') });
  const merge = world.commit(file('merge'), 'merge');
  const event = {
    name: 'pull_request',
    sha: merge,
    ref: 'refs/pull/5/merge',
    payload: {
      action: 'opened',
      pull_request: {
        number: 5,
        title: 'Better model',
        base: { ref: 'main' },
        head: { ref: 'feature', sha: 'f'.repeat(40), repo: { full_name: 'mallory/model' } },
      },
    },
  };
  world.emit({ ...event, fromFork: true });
  await world.runner.idle();
  const fork = world.job('merge pull_request');
  expect(fork.log).toContain(`key=. base=main head=feature ref=refs/pull/5/merge name=5/merge sha=${merge}`);
  expect(fork.permissions).toEqual({ contents: 'read' });
  expect(world.runs.find((run) => run.run.event === 'pull_request')?.run).toMatchObject({
    headSha: 'f'.repeat(40),
    headBranch: 'feature',
    headRepository: 'mallory/model',
    pullRequestNumbers: [5],
    displayTitle: 'Better model',
  });
  const target = world.job('base pull_request_target');
  expect(target.log).toContain('key=***. base=main head=feature ref=refs/heads/main');
  expect(target.permissions).toEqual({ contents: 'write', 'id-token': 'write' });
});

test('a manual run gets typed inputs with defaults, and refuses what is not declared', async () => {
  await using world = await createWorld({
    files: {
      '.github/workflows/manual.yml': `
name: manual
run-name: Train \${{ inputs.model }}
on:
  workflow_dispatch:
    inputs:
      model: {type: string, required: true}
      force: {type: boolean, default: false}
      level: {type: choice, options: [low, high], default: low}
      rounds: {type: number, default: 3}
jobs:
  job:
    runs-on: ubuntu-latest
    if: \${{ !inputs.force }}
    steps:
      - run: echo '\${{ toJSON(inputs) }}' "\${{ github.event.inputs.model }}"
`,
    },
  });
  const dispatch = (inputs: Record<string, string>) =>
    world.emit({ name: 'workflow_dispatch', payload: { workflow: '.github/workflows/manual.yml', inputs } });
  dispatch({ model: 'wine' });
  await world.runner.idle();
  expect(world.job('job').log).toMatch(
    /"model": "wine",\n {2}"force": false,\n {2}"level": "low",\n {2}"rounds": 3\n\} wine/,
  );
  expect(world.runs[0]?.run.displayTitle).toBe('Train wine');
  dispatch({ model: 'wine', force: 'true' });
  dispatch({});
  dispatch({ model: 'wine', extra: '1' });
  dispatch({ model: 'wine', level: 'medium' });
  await world.runner.idle();
  expect(world.runs.map((run) => run.conclusion)).toEqual(['success', 'skipped', 'failure', 'failure', 'failure']);
  const reasons = world.runs.slice(2).map((run) => run.jobs[0]?.annotations[0]?.message);
  expect(reasons).toEqual([
    expect.stringMatching(/"model" is required/),
    expect.stringMatching(/no input "extra"/),
    expect.stringMatching(/must be one of low, high/),
  ]);
});

test('an invalid file becomes a failed run with the parser’s messages', async () => {
  await using world = await createWorld({
    files: {
      '.github/workflows/bad.yml':
        'name: bad\non: push\njobs:\n  a:\n    runs-on: x\n    needs: ghost\n    steps: [{run: x}]\n',
    },
  });
  world.push();
  world.emit({ name: 'issue_comment', payload: { action: 'created' } });
  await world.runner.idle();
  expect(world.runs).toHaveLength(1);
  expect(world.run('bad').conclusion).toBe('failure');
  const [annotation] = world.run('bad').jobs[0]?.annotations ?? [];
  expect(annotation).toMatchObject({ level: 'failure', path: '.github/workflows/bad.yml' });
  expect(annotation?.message).toMatch(
    /Invalid workflow file: \.github\/workflows\/bad\.yml \(Line: \d+, Col: \d+\): .*/,
  );
});

test('one workflow’s end starts another by workflow_run, and a schedule fires by hand', async () => {
  await using world = await createWorld({
    files: {
      ...WORKFLOW('first', 'push', 'exit 1'),
      '.github/workflows/second.yml': `
name: second
on: {workflow_run: {workflows: [first], types: [completed]}}
jobs:
  after:
    runs-on: ubuntu-latest
    steps: [{run: 'echo "\${{ github.event.workflow_run.conclusion }} \${{ github.event.workflow_run.head_sha == github.sha }}"'}]
`,
      '.github/workflows/nightly.yml': `
name: nightly
on: {schedule: [{cron: '0 3 * * *'}]}
jobs: {night: {runs-on: ubuntu-latest, steps: [{run: echo}]}}
`,
    },
  });
  world.push();
  await world.runner.fireSchedule(REPOSITORY, '0 3 * * *');
  await world.runner.fireSchedule(REPOSITORY, '0 4 * * *');
  await world.runner.idle();
  expect(world.job('after').log).toContain('failure true');
  expect(world.run('nightly').conclusion).toBe('success');
});

test('a chain of workflow_run events ends', async () => {
  await using world = await createWorld({
    files: {
      ...WORKFLOW('first', 'push', 'echo'),
      ...WORKFLOW('again', '{workflow_run: {workflows: [first, again], types: [completed]}}', 'echo'),
    },
  });
  world.push();
  await world.runner.idle();
  expect(world.runs.map((run) => run.run.workflowName)).toEqual(['first', 'again', 'again', 'again']);
});
