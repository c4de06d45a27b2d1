import { describe, expect, it, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { OVERVIEW_MARKER, reportDigestOf, reportMarker } from '../../src/records/names.ts';
import { GOOD, headlineOf, MODEL, OLD, type Scenario, scenario } from './compare-scenario.ts';

const MARKER = reportMarker(MODEL);
const BOT = 'github-actions[bot]';

/** A pull request with a better candidate, ready to be compared. */
async function better(): Promise<Scenario> {
  const pr = scenario();
  await pr.candidate(pr.base, OLD);
  await pr.candidate(pr.head, GOOD);
  pr.release(OLD);
  return pr;
}

const refuse = (what: string) => () => {
  throw new UserError('github.permission', `The token may not ${what}.`, { hint: 'Grant it.' });
};

describe('the one comment', () => {
  test('is edited in place when the facts change', async () => {
    const pr = await better();
    await pr.compare();
    pr.release({ ...GOOD, roc_auc: 0.99 }, { version: 'v8' });
    pr.github.during(pr.github.run({ headCommit: pr.head }));
    const outcome = await pr.compare();
    expect(pr.reports()).toHaveLength(1);
    expect(headlineOf(pr.reports()[0])).toBe('❌ Worse: `penguin-sex` is worse than production `v8`');
    expect(outcome.outputs?.['comment-url']).toBe(pr.github.state.comments[0]?.url);
    expect(pr.github.status(pr.head, 'trainyard/approval')?.state).toBe('failure');
  });

  test('is found behind hundreds of others', async () => {
    const pr = await better();
    await pr.compare();
    for (let index = 0; index < 130; index += 1) {
      pr.github.comment({ issue: pr.pull.number, author: 'bob', body: `Comment ${index}` });
    }
    pr.release({ roc_auc: 0.8, accuracy: 0.8 }, { version: 'v8' });
    pr.github.during(pr.github.run({ headCommit: pr.head }));
    await pr.compare();
    expect(pr.reports()).toHaveLength(1);
  });

  it.each([
    ['a person quotes it', 'bob', `> ${MARKER}\n> ## Better`],
    ['a person copies it', 'bob', `${MARKER}\n## ✅ Better: everything`],
    ['another bot uses the same marker', 'other-ci[bot]', `${MARKER}\nMine`],
    ['our own bot quotes it below its first line', BOT, `Look:\n${MARKER}`],
    ['it is the comment on another model', BOT, `${reportMarker('other')}\n## Other`],
  ])('is not mistaken when %s', async (_what, author, body) => {
    const pr = await better();
    const foreign = pr.github.comment({ issue: pr.pull.number, author, body });
    await pr.compare();
    expect(pr.github.state.comments.find(({ id }) => id === foreign.id)?.body).toBe(body);
    expect(pr.github.state.minimized.has(foreign.id)).toBe(false);
    expect(pr.github.bodies(pr.pull.number)).toHaveLength(2);
  });

  test('is recognised with other line ends', async () => {
    const pr = await better();
    pr.github.comment({ issue: pr.pull.number, author: BOT, body: `${MARKER}\r\nold` });
    await pr.compare();
    expect(pr.github.bodies(pr.pull.number)).toEqual([expect.stringContaining('✅ Better')]);
  });

  test('stays the oldest of several; the others are hidden', async () => {
    const pr = await better();
    const [first, second, third] = ['a', 'b', 'c'].map((text) =>
      pr.github.comment({ issue: pr.pull.number, author: BOT, body: `${MARKER}\n${text}` }),
    );
    await pr.compare();
    expect(pr.reports()).toEqual([expect.stringContaining('✅ Better')]);
    expect(pr.github.state.comments.find(({ id }) => id === first?.id)?.body).toContain('✅ Better');
    expect([...pr.github.state.minimized]).toEqual([second?.id, third?.id]);
  });

  test('is one also when another run creates it at the same moment', async () => {
    const pr = await better();
    pr.github.before('comments.create', () => {
      pr.github.comment({ issue: pr.pull.number, author: BOT, body: `${MARKER}\nfrom the other run` });
    });
    const outcome = await pr.compare();
    expect(pr.reports()).toEqual([expect.stringContaining('✅ Better')]);
    expect(outcome.outputs?.['comment-url']).toBe(pr.github.state.comments[0]?.url);
  });

  test('is written anew when somebody deletes it between reading and writing', async () => {
    const pr = await better();
    const old = pr.github.comment({ issue: pr.pull.number, author: BOT, body: `${MARKER}\nold` });
    pr.github.before('comments.update', () => pr.github.deleteComment(old.id));
    await pr.compare();
    expect(pr.reports()).toEqual([expect.stringContaining('✅ Better')]);
  });

  test('of a commit that is no longer the head is not written, nor is its status', async () => {
    const pr = await better();
    pr.github.before('checks.conclude', () => pr.github.commit({ branch: 'better', files: { 'train.py': 'x' } }));
    await pr.compare();
    expect(pr.reports()).toEqual([]);
    expect(pr.github.state.checks).toHaveLength(1);
    expect(pr.github.state.statuses).toEqual([]);
  });

  test('keeps below the limit of GitHub and its verdict on top with thousands of metrics', async () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`slice_${index}|@all #1\n`, index]));
    const pr = scenario();
    await pr.candidate(pr.head, { ...GOOD, accuracy: 0.1, ...many });
    pr.release({ ...OLD, ...many });
    const outcome = await pr.compare();
    expect(pr.reports()[0]?.length).toBeLessThan(65_536);
    expect(headlineOf(pr.reports()[0])).toContain('❌ Worse');
    expect(pr.reports()[0]).toContain('| `accuracy` |');
    expect(pr.github.state.checks[0]?.summary.length).toBeLessThan(65_535);
    expect(outcome.summary).toContain('slice_4999');
  });
});

describe('the overview of several models', () => {
  /** The comment of another model's job. */
  const reportOn = (pr: Scenario, model: string) => {
    const state = { v: 1, model, report: 'sha256:0', verdict: 'worse', situation: 'compared', promotable: false };
    const hidden = Buffer.from(JSON.stringify(state)).toString('base64');
    const body = `${reportMarker(model)}\n<!-- trainyard:state ${hidden} -->\n## ❌ Worse`;
    return pr.github.comment({ issue: pr.pull.number, author: BOT, body });
  };
  const overviews = (pr: Scenario) => pr.reports().filter((body) => body.startsWith(OVERVIEW_MARKER));

  test('does not come for one model', async () => {
    const pr = await better();
    await pr.compare();
    expect(overviews(pr)).toEqual([]);
  });

  test('has all models, also one whose job writes at the same moment', async () => {
    const pr = await better();
    reportOn(pr, 'other');
    pr.github.before('comments.create', () => {
      // The second one is the overview.
      pr.github.before('comments.create', () => void reportOn(pr, 'third'));
    });
    await pr.compare();
    expect(overviews(pr)).toEqual([expect.stringMatching(/`other`[\s\S]*`third`[\s\S]*`penguin-sex`/)]);
    expect(pr.reports()).toHaveLength(4);
  });
});

describe('a second run with the same facts', () => {
  test('writes nothing twice and keeps what review wrote since', async () => {
    const pr = await better();
    const first = await pr.compare();
    const comment = pr.github.state.comments[0]!;
    const reviewed = comment.body.replace('### ⏳ 0 of 1 approvals', '### ✅ 1 of 1 approvals');
    await pr.github.comments.update(comment.id, reviewed);
    await pr.github.statuses.set(pr.head, {
      context: 'trainyard/approval',
      state: 'success',
      description: 'Approved.',
      targetUrl: undefined,
    });

    const second = await pr.compare();
    expect(second.outputs).toEqual(first.outputs);
    expect(pr.github.state.checks).toHaveLength(1);
    expect(pr.github.state.artifacts.filter(({ name }) => name.startsWith('report-'))).toHaveLength(1);
    expect(pr.reports()).toEqual([reviewed]);
    expect(pr.github.status(pr.head, 'trainyard/approval')?.state).toBe('success');
  });

  test('finishes what the first could not', async () => {
    const pr = await better();
    pr.github.before('comments.create', () => {
      throw new Error('The runner died.');
    });
    await expect(pr.compare()).rejects.toThrow('The runner died.');
    const [reported, crashed] = pr.github.state.checks;
    await pr.compare();
    await pr.compare();
    // The report stays where approvals count from; what people see last is its verdict again.
    expect(pr.github.state.checks).toMatchObject([reported, crashed, { conclusion: 'success', externalId: '' }]);
    expect(crashed?.conclusion).toBe('failure');
    expect(pr.reports()).toHaveLength(1);
    expect(pr.github.status(pr.head, 'trainyard/approval')?.state).toBe('pending');
  });

  test('a report of another moment has its own check, and going back writes a newer one', async () => {
    const pr = await better();
    const digests: unknown[] = [];
    for (const version of ['v7', 'v8', 'v7']) {
      pr.release(OLD, { version });
      pr.github.during(pr.github.run({ headCommit: pr.head }));
      digests.push((await pr.compare()).outputs?.['report-digest']);
    }
    expect(digests[0]).toBe(digests[2]);
    expect(pr.github.state.checks.map(({ externalId }) => reportDigestOf(externalId))).toEqual(digests);
  });
});

describe('a token that may only read', () => {
  test('leaves the summary and warnings, and the verdict decides the step', async () => {
    const pr = await better();
    pr.github.before('checks.start', refuse('write the check'));
    pr.github.before('checks.create', refuse('write the check'));
    pr.github.before('comments.create', refuse('comment'));
    pr.github.before('statuses.set', refuse('set the status'));
    const outcome = await pr.compare();
    expect(outcome).toMatchObject({ decision: 'ok', reason: 'compare.better' });
    expect(outcome.outputs).not.toHaveProperty('comment-url');
    expect(outcome.summary).toContain('✅ Better');
    expect(pr.github.log.lines.filter(({ level }) => level === 'warning').map(({ message }) => message)).toEqual([
      'The check was not written: The token may not write the check.\nGrant it.',
      'The comment was not written: The token may not comment.\nGrant it.',
      'The status trainyard/approval was not set: The token may not set the status.\nGrant it.',
    ]);
  });

  test('an outage is no missing permission', async () => {
    const pr = await better();
    pr.github.before('comments.list', () => {
      throw new UserError('github.unavailable', 'GitHub is down.');
    });
    await expect(pr.compare()).rejects.toThrow('GitHub is down.');
  });
});

describe('a comparison that fails', () => {
  test('concludes the check, without a digest that could be approved, and says why', async () => {
    const pr = await better();
    pr.github.before('runs.artifacts', () => {
      throw new UserError('github.unavailable', 'GitHub is down.', { hint: 'Try again later.' });
    });
    await expect(pr.compare()).rejects.toMatchObject({ code: 'github.unavailable' });
    expect(pr.github.state.checks).toMatchObject([
      {
        name: 'trainyard/penguin-sex',
        conclusion: 'failure',
        externalId: '',
        summary: expect.stringMatching(/github.unavailable.*GitHub is down\. Try again later\./),
      },
    ]);
  });

  test('tells nothing of an unexpected error but where to look', async () => {
    const pr = await better();
    pr.github.before('runs.artifacts', () => {
      throw new Error('secret detail');
    });
    await expect(pr.compare()).rejects.toThrow('secret detail');
    expect(pr.github.state.checks[0]?.summary).toBe(
      '- Something unexpected happened. The log of this run has the details.',
    );
  });

  test('keeps its own error when the check cannot be written either', async () => {
    const pr = await better();
    pr.github.before('runs.artifacts', () => {
      throw new Error('the cause');
    });
    pr.github.before('checks.conclude', () => {
      throw new Error('no network');
    });
    await expect(pr.compare()).rejects.toThrow('the cause');
    const warnings = pr.github.log.lines.filter(({ level }) => level === 'warning');
    expect(warnings).toMatchObject([{ message: 'The check could not be written either: no network' }]);
  });

  test('needs the input key', async () => {
    const pr = await better();
    await expect(pr.compare({ inputKey: undefined })).rejects.toMatchObject({ code: 'compare.input-key-missing' });
  });
});

describe('with no model', () => {
  test('the required status succeeds and nothing else happens', async () => {
    const pr = scenario();
    expect(await pr.compare({ model: undefined })).toMatchObject({
      decision: 'skipped',
      reason: 'compare.nothing-affected',
    });
    expect(pr.github.status(pr.head, 'trainyard/approval')).toMatchObject({
      state: 'success',
      description: 'No model is affected.',
    });
    expect(pr.github.state.checks).toEqual([]);
    expect(pr.reports()).toEqual([]);
  });

  test('a read-only token is a warning', async () => {
    const pr = scenario();
    pr.github.before('statuses.set', refuse('set the status'));
    expect(await pr.compare({ model: undefined })).toMatchObject({ decision: 'skipped' });
  });
});

test('outside a pull request the report is the summary, by the policy of the default branch', async () => {
  const pr = await better();
  const outcome = await pr.compare({}, { pullRequest: undefined });
  expect(outcome).toMatchObject({ decision: 'ok', reason: 'compare.better' });
  expect(outcome.summary).toContain('✅ Better');
  expect([pr.github.state.checks, pr.github.state.statuses, pr.reports()]).toEqual([[], [], []]);
  await expect(pr.compare({}, { pullRequest: undefined, defaultBranch: undefined })).rejects.toMatchObject({
    code: 'compare.no-base',
  });
});
