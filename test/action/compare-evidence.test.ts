import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Gathered, gather } from '../../actions/compare/gather.ts';
import { loadProject } from '../../src/config/load.ts';
import { policyOf } from '../../src/config/policy.ts';
import type { CandidateRecord } from '../../src/generated/candidate.ts';
import { recordDigest, sha256 } from '../../src/records/digest.ts';
import { findCandidate } from '../../src/records/find-candidate.ts';
import {
  type CandidateChange,
  CONFIG,
  GOOD,
  MODEL,
  OLD,
  type Scenario,
  scenario,
  WORKFLOW,
} from './compare-scenario.ts';

const OURS = 'id,label,score\n1,1,0.9\n';
const THEIRS = 'id,label,score\n1,1,0.6\n';
const FOLDER = '/tmp/kept';

const DECLARED = CONFIG.replace('    evaluate:\n', '    evaluate:\n      predictions: {id: id}\n');

async function gathered(pr: Scenario): Promise<Gathered> {
  const { github, base, head } = pr;
  const tree = await github.remote().tree(base);
  const project = await loadProject(tree, 'trainyard.yaml');
  const expected = { repository: 'acme/penguins', workflowPath: WORKFLOW, baseBranch: 'main' };
  const ports = { ...github, repository: github.remote(), gitops: (name: string) => github.remote(name) };
  const wanted = { ...expected, model: MODEL, inputKey: await pr.keyOf(head), keepIn: FOLDER, trusted: base, head };
  const candidate = await findCandidate(ports, wanted);
  if (candidate.kind === 'none') throw new Error(JSON.stringify(candidate.rejected));
  return await gather(
    {
      model: MODEL,
      policy: policyOf(project, MODEL),
      candidate,
      base: { config: 'trainyard.yaml', project, tree },
      trusted: base,
      head,
      expected,
      keepIn: FOLDER,
      defaultBranch: 'main',
    },
    { ...ports, openStore: () => github.store, wasMerged: async () => false },
  );
}

/** A base and a candidate with predictions, unless told otherwise. */
async function withPredictions(
  change: { readonly config?: string; readonly head?: CandidateChange; readonly base?: CandidateChange } = {},
): Promise<Scenario> {
  const pr = scenario({ base: { 'trainyard.yaml': change.config ?? DECLARED } });
  await pr.candidate(pr.head, GOOD, change.head ?? { predictions: OURS });
  await pr.candidate(pr.base, OLD, change.base ?? { predictions: THEIRS });
  return pr;
}

const sideOf = ({ candidate, baselines }: Gathered, name: string) =>
  name === 'candidate' ? candidate : baselines.find(({ baseline }) => baseline.name === name);

function contentOf(pr: Scenario, all: Gathered, name: string): string | undefined {
  const found = sideOf(all, name)?.predictions;
  if (found?.kind !== 'found') throw new Error(JSON.stringify(found));
  expect(posix.basename(found.path)).toBe('predictions.csv');
  return pr.github.files.text(found.path);
}

const reasonOf = (all: Gathered, name: string) => {
  const found = sideOf(all, name)?.predictions;
  return found?.kind === 'none' ? found.reason : found?.path;
};

describe('predictions of candidate and base', () => {
  test('lie on this machine as they were uploaded, and each artifact is downloaded once', async () => {
    const pr = await withPredictions();
    const downloaded: string[] = [];
    for (let call = 0; call < 3; call += 1) {
      pr.github.before('artifacts.download', () => downloaded.push('one'));
    }
    const all = await gathered(pr);
    expect(contentOf(pr, all, 'candidate')).toBe(OURS);
    expect(contentOf(pr, all, 'base')).toBe(THEIRS);
    expect(downloaded).toHaveLength(2);
  });

  test('are gone when the action ends, however it ends', async () => {
    const pr = await withPredictions();
    const before = pr.github.files.paths();
    await pr.compare();
    pr.github.before('comments.list', () => {
      throw new Error('The runner died.');
    });
    await pr.compare().catch(() => undefined);
    expect(pr.github.files.paths()).toEqual(before);
  });

  test.each([
    ['candidate', { head: {} }],
    ['base', { base: {} }],
  ])('that %s does not have are told when the policy asks for them', async (name, change) => {
    const all = await gathered(await withPredictions(change));
    expect(reasonOf(all, name)).toEqual({ code: 'rows.absent', values: { model: name } });
    const undeclared = await gathered(await withPredictions({ ...change, config: CONFIG }));
    expect(reasonOf(undeclared, name)).toBeUndefined();
  });

  const named = (file: string, content: string, size = content.length): Partial<CandidateRecord> => ({
    predictions: { file, digest: `sha256:${sha256(content)}`, size },
  });
  test.each<[string, Partial<CandidateRecord>, string]>([
    ['other content', named('predictions.csv', 'other'), 'not the file'],
    ['another size', named('predictions.csv', THEIRS, 7), 'not the file'],
    ['a file that is not there', named('scores.csv', THEIRS), 'holds no scores.csv'],
    ['a path that climbs', named('../../etc/passwd', THEIRS), 'holds no ../../etc/passwd'],
  ])('of which the record names %s are unreadable', async (_what, record, problem) => {
    const all = await gathered(await withPredictions({ base: { predictions: THEIRS, record } }));
    expect(reasonOf(all, 'base')).toMatchObject({
      code: 'rows.unreadable',
      values: { model: 'base', problem: expect.stringContaining(problem) },
    });
    expect(sideOf(all, 'candidate')?.predictions.kind).toBe('found');
  });

  test('on other evaluation data are no pair, and nobody misses them', async () => {
    const record = { evaluationSet: `sha256:${'0'.repeat(64)}` };
    const all = await gathered(await withPredictions({ base: { predictions: THEIRS, record } }));
    expect(sideOf(all, 'base')?.predictions).toEqual({ kind: 'none', reason: undefined });
  });
});

describe('predictions of production', () => {
  /** A release of a candidate that was trained on some commit before. */
  async function released(keep: 'artifact' | 'store' | 'nothing', change: CandidateChange = { predictions: THEIRS }) {
    const pr = await withPredictions({ base: {} });
    const { github } = pr;
    const commit = github.commit({ branch: 'earlier', from: pr.base, files: { 'train.py': 'print("earlier")\n' } });
    const record = await pr.candidate(commit, OLD, change);
    const digest = recordDigest(record);
    const uri = github.store.uri(MODEL, record.artifact.digest);
    const artifact = { uri, digest: record.artifact.digest };
    pr.release(OLD, { inputKey: record.inputKey, candidateDigest: digest, artifact });
    const uploaded = github.state.artifacts.at(-1);
    if (uploaded === undefined) throw new Error('Nothing was uploaded.');
    if (keep === 'store') github.store.records.set(`${uri} ${digest}`, new Map(uploaded.files));
    if (keep !== 'artifact') github.state.artifacts.splice(-1, 1, { ...uploaded, expired: true });
    return { pr, record, kept: github.store.records.get(`${uri} ${digest}`) };
  }

  test.each(['artifact', 'store'] as const)('come from the %s', async (place) => {
    const { pr } = await released(place);
    expect(contentOf(pr, await gathered(pr), 'production')).toBe(THEIRS);
  });

  test('that neither has are told', async () => {
    const { pr } = await released('nothing');
    expect(reasonOf(await gathered(pr), 'production')).toEqual({
      code: 'rows.absent',
      values: { model: 'production' },
    });
  });

  test('are those of the very candidate that was released, not of a later training with the same inputs', async () => {
    const { pr, record } = await released('artifact');
    await pr.candidate(record.commits.head, GOOD, { predictions: 'id,label,score\n1,1,0.1\n' });
    expect(contentOf(pr, await gathered(pr), 'production')).toBe(THEIRS);
  });

  test.each<[string, (kept: Map<string, Uint8Array>) => void, string]>([
    ['predictions', (kept) => kept.set('predictions.csv', Buffer.from('changed')), 'predictions.csv is not the file'],
    ['another candidate', (kept) => kept.delete('candidate.json'), 'another candidate'],
    ['no record', (kept) => kept.set('candidate.json', Buffer.from('{}')), 'form of a record'],
  ])('in a store that was changed are unreadable: %s', async (_what, change, problem) => {
    const { pr, kept } = await released('store');
    if (kept === undefined) throw new Error('Nothing is kept.');
    change(kept);
    expect(reasonOf(await gathered(pr), 'production')).toMatchObject({
      code: 'rows.unreadable',
      values: { model: 'production', problem: expect.stringContaining(problem) },
    });
  });
});

describe('how single tests ended', () => {
  const junit = (failed: boolean) => ({
    format: 'junit',
    content: `<testsuite name="s"><testcase name="a"/><testcase name="b">${failed ? '<failure/>' : ''}</testcase></testsuite>`,
  });

  test('is known of both sides by the metrics file', async () => {
    const all = await gathered(
      await withPredictions({ head: { metricsFile: junit(false) }, base: { metricsFile: junit(true) } }),
    );
    const success = (name: string) => sideOf(all, name)?.outcomes?.map((outcome) => outcome.success);
    expect(success('candidate')).toEqual([true, true]);
    expect(success('base')).toEqual([true, false]);
  });

  test.each<[string, CandidateChange]>([
    [
      'other content than the record names',
      {
        metricsFile: junit(true),
        record: { metricsFile: { format: 'junit', digest: `sha256:${'0'.repeat(64)}`, size: 1 } },
      },
    ],
    ['no tests', { metricsFile: { format: 'json', content: '{"roc_auc": 0.7}' } }],
    ['another format', { metricsFile: { format: 'junit', content: 'nonsense' } }],
    ['a format nobody knows', { metricsFile: { format: 'constructor', content: '{}' } }],
  ])('is not known of a file with %s', async (_what, base) => {
    const all = await gathered(await withPredictions({ head: { metricsFile: junit(false) }, base }));
    expect(sideOf(all, 'base')?.outcomes).toBeUndefined();
    expect(sideOf(all, 'candidate')?.outcomes).toHaveLength(2);
  });
});
