/** What `review` and `promote` share, where the two differ: after the merge. */
import { expect, test } from 'vitest';
import { loadProject } from '../../src/config/load.ts';
import { policyOf } from '../../src/config/policy.ts';
import { gatherApprovals } from '../../src/review/gather.ts';
import { type Scenario, scenario, WORKFLOW } from './review-scenario.ts';

async function gather({ github, pull }: Scenario) {
  // The rules of the base branch, wherever the pull request says that it starts.
  const tree = await github.remote().tree(pull.base.commit);
  const policy = policyOf(await loadProject(tree, 'trainyard.yaml'), 'wine');
  return await gatherApprovals(
    { ...github, repository: github.remote() },
    {
      pullRequest: await github.pullRequests.get(pull.number),
      repository: 'acme/penguins',
      models: ['wine', 'gone'],
      policies: new Map(policy === undefined ? [] : [['wine', policy]]),
      workflowPath: WORKFLOW,
      now: github.clock.now(),
    },
  );
}

test('there is one answer for each model asked for, in that order', async () => {
  const pull = scenario();
  await pull.report();
  pull.sayUnheard('bob', '/approve');
  expect(await gather(pull)).toMatchObject([
    { kind: 'open', model: 'wine', state: { decision: 'approved', approvals: [{ login: 'bob' }] } },
    { kind: 'closed', model: 'gone', obstacle: 'no-report' },
  ]);
});

test('a merge is judged as of the merge, however much later and whatever became of the branch', async () => {
  const pull = scenario({ models: { wine: '{expires: 1h}' } });
  await pull.report();
  pull.sayUnheard('bob', '/approve');
  pull.github.merge(pull.pull.number, { by: 'carol' });
  pull.github.clock.advance(30 * 86_400_000);
  pull.push({ 'wine.py': 'after the merge' });
  expect(await gather(pull)).toMatchObject([{ kind: 'open', state: { decision: 'approved' } }, {}]);
});

test('an approval after the merge does not count, a rejection does', async () => {
  const pull = scenario();
  await pull.report();
  pull.github.merge(pull.pull.number, { by: 'carol' });
  pull.sayUnheard('bob', '/approve');
  expect(await gather(pull)).toMatchObject([
    { state: { decision: 'waiting', ignored: [{ reason: { code: 'after-merge' } }] } },
    {},
  ]);
  pull.sayUnheard('carol', '/reject');
  expect(await gather(pull)).toMatchObject([{ state: { decision: 'rejected' } }, {}]);
});

test('nothing is approved while the activity log is behind the pull request', async () => {
  const pull = scenario();
  await pull.report();
  pull.sayUnheard('bob', '/approve');
  const moves = pull.github.state.repositories.get('acme/penguins')?.moves ?? [];
  moves.push({ branch: 'better', commit: 'f'.repeat(40), at: pull.github.clock.now(), by: undefined });
  await expect(gather(pull)).rejects.toMatchObject({ code: 'review.head-unknown' });
});

test('nothing is approved when the base holds the head already: edits of workflows could not be seen', async () => {
  const pull = scenario();
  await pull.report();
  pull.sayUnheard('bob', '/approve');
  const { base, head } = pull.pull;
  pull.github.state.pullRequests.set(pull.pull.number, { ...pull.pull, base: { ...base, commit: head.commit } });
  await expect(gather(pull)).rejects.toMatchObject({ code: 'review.base-unknown' });
});
