import { describe, expect, it, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { CandidateRecord } from '../../src/generated/candidate.ts';
import type { ReportRecord } from '../../src/generated/report.ts';
import type { RemoteRepository } from '../../src/ports.ts';
import { recordDigest } from '../../src/records/digest.ts';
import type { PassedOver } from '../../src/records/doubt.ts';
import { findCandidate } from '../../src/records/find-candidate.ts';
import { findReport } from '../../src/records/find-report.ts';
import { candidateArtifactName, checkExternalId, checkName, reportArtifactName } from '../../src/records/names.ts';
import { MAXIMUM_RECORD_BYTES } from '../../src/records/read-record.ts';
import { doubtSentence } from '../../src/report/doubt-sentence.ts';
import { DOUBTS_EN } from '../../src/report/wording/doubts-en.ts';
import { type World, world } from '../support/memory/world.ts';
import { candidate, found, GOOD, HEAD, OLD, viewOf } from './report-samples.ts';

const WORKFLOW = '.github/workflows/trainyard-pull-request.yml';
const EXPECTED = { repository: 'acme/penguins', workflowPath: WORKFLOW, baseBranch: 'main' };
const MODEL = 'penguin-sex';
const KEY = 'c'.repeat(64);

interface Upload {
  readonly run?: Parameters<World['run']>[0];
  readonly record?: unknown;
  readonly file?: string;
  readonly artifact?: { readonly expired?: boolean; readonly digest?: string; readonly size?: number };
}

/** A candidate artifact, right unless something is asked to be wrong. */
function uploadCandidate(
  github: World,
  { run, record, file = 'candidate.json', artifact = {} }: Upload = {},
): CandidateRecord {
  const { id, url } = github.run({ headCommit: HEAD, ...run });
  const right: CandidateRecord = { ...candidate(GOOD), run: { id, attempt: 1, url } };
  const content = record === undefined ? right : typeof record === 'function' ? record(right) : record;
  github.artifact({
    name: candidateArtifactName(MODEL, KEY),
    run: id,
    files: { [file]: typeof content === 'string' ? content : JSON.stringify(content) },
    ...artifact,
  });
  return right;
}

const BASE = 'b'.repeat(40);

/** The model repository, where HEAD left BASE with these workflow files changed. */
function history(changed: Readonly<Record<string, string>> = {}): Pick<RemoteRepository, 'mergeBase' | 'tree'> {
  const before = { 'train.py': '1', '.github/workflows/trainyard-pull-request.yml': '2' };
  const entries = (commit: string) =>
    Object.entries(commit === HEAD ? { ...before, 'train.py': '9', ...changed } : before);
  return {
    mergeBase: async () => BASE,
    tree: async (commit) => ({
      commit,
      list: async () => entries(commit).map(([path, id]) => ({ path, id, kind: 'file' })),
      read: () => Promise.reject(new Error('not asked for')),
      digest: () => Promise.reject(new Error('not asked for')),
      linkTarget: () => Promise.reject(new Error('not asked for')),
    }),
  };
}

/** With doubts as a reader sees them. */
const told = <Found extends { readonly kind: string }>(found: Found) =>
  'rejected' in found
    ? { ...found, rejected: (found.rejected as readonly PassedOver[]).map((doubt) => doubtSentence(doubt, DOUBTS_EN)) }
    : found;

const find = async (github: World, repository = history()) =>
  told(
    await findCandidate(
      { ...github, repository },
      { ...EXPECTED, model: MODEL, inputKey: KEY, trusted: BASE, head: HEAD },
    ),
  );

describe('a candidate', () => {
  test('is found with its digest and its run', async () => {
    const github = world();
    const record = uploadCandidate(github);
    expect(await find(github)).toMatchObject({
      kind: 'found',
      record,
      digest: recordDigest(record),
      run: { id: record.run.id },
    });
  });

  test('is the newest that can be believed, and nothing of a download stays behind', async () => {
    const github = world();
    uploadCandidate(github);
    const newer = uploadCandidate(github);
    uploadCandidate(github, { record: 'nonsense' });
    expect(await find(github)).toMatchObject({ kind: 'found', record: { run: { id: newer.run.id } } });
    expect(github.files.paths()).toEqual([]);
  });

  test.each([
    ['edits the workflow', { [WORKFLOW]: 'mine' }],
    ['adds an action for it', { '.github/actions/x/action.yml': 'mine' }],
  ])('of a commit that %s is not believed: its run ran that version', async (_what, changed) => {
    const github = world();
    uploadCandidate(github);
    expect(await find(github, history(changed))).toMatchObject({
      kind: 'none',
      rejected: [expect.stringContaining('edits workflows')],
    });
  });

  test.each([
    [
      'another pull request of its branch goes elsewhere',
      { base: 'evil', moved: false },
      '#7 of the same branch goes to evil',
    ],
    ['its pull request went elsewhere before', { base: 'main', moved: true }, '#7 of the same branch went to another'],
  ])('is not believed when %s: its run may have been merged with that', async (_what, proposal, reason) => {
    const github = world();
    uploadCandidate(github);
    const proposals = async () => [
      { number: 6, base: 'main', moved: false },
      { number: 7, ...proposal },
    ];
    const runs = { ...github.runs, proposals };
    const wanted = { ...EXPECTED, model: MODEL, inputKey: KEY, trusted: BASE, head: HEAD };
    expect(told(await findCandidate({ ...github, runs, repository: history() }, wanted))).toMatchObject({
      kind: 'none',
      rejected: [expect.stringContaining(reason)],
    });
  });

  test('of a branch without a pull request is not believed: it was renamed', async () => {
    const github = world();
    uploadCandidate(github, { run: { headCommit: HEAD, headBranch: undefined } });
    expect(await find(github)).toMatchObject({ kind: 'none', rejected: [expect.stringContaining('no pull request')] });
  });

  describe('of another commit', () => {
    const shared = { 'wine.py': '1', 'README.md': '1' };
    const inputs = { 'wine.py': '2' };

    /** A candidate of the commit with the first files, looked for at the head of a branch with the second ones. */
    async function findAt(
      trained: Readonly<Record<string, string | null>>,
      looked: Readonly<Record<string, string | null>>,
      wasMerged = false,
    ) {
      const github = world();
      github.commit({ files: shared });
      const commit = github.commit({ branch: 'other', files: trained });
      const head = github.commit({ branch: 'mine', files: looked });
      const trusted = github.commit({ files: { 'unrelated.py': 'newer' } });
      uploadCandidate(github, {
        run: { headCommit: commit },
        record: (right: CandidateRecord) => ({ ...right, commits: { ...right.commits, head: commit } }),
      });
      const wanted = { ...EXPECTED, model: MODEL, inputKey: KEY, trusted, head, wasMerged: async () => wasMerged };
      return told(await findCandidate({ ...github, repository: github.remote() }, wanted));
    }

    test('is believed when the head holds all that it changed', async () => {
      expect(await findAt(inputs, { ...inputs, 'docs.md': 'more', 'README.md': '2' })).toMatchObject({ kind: 'found' });
    });

    test.each([
      ['adds a module that the head lacks', { ...inputs, 'json/__init__.py': 'evil' }, inputs],
      [
        'changes a file that the head changes otherwise',
        { ...inputs, 'util.py': 'evil' },
        { ...inputs, 'util.py': '1' },
      ],
      ['removes a file that the head keeps', { ...inputs, 'README.md': null }, inputs],
    ])('is not believed when it %s: the training may have used it', async (_what, trained, looked) => {
      expect(await findAt(trained, looked)).toMatchObject({
        kind: 'none',
        rejected: [expect.stringContaining('has other content than')],
      });
    });

    test('is believed all the same when it was merged', async () => {
      expect(await findAt({ ...inputs, 'util.py': '1' }, inputs, true)).toMatchObject({ kind: 'found' });
    });
  });

  test('of a commit without common history is not believed', async () => {
    const github = world();
    uploadCandidate(github);
    const stranger = { ...history(), mergeBase: async () => undefined };
    expect(await find(github, stranger)).toMatchObject({
      kind: 'none',
      rejected: [expect.stringMatching(/no history/)],
    });
  });

  const with_ = (change: Partial<CandidateRecord>) => (right: CandidateRecord) => ({ ...right, ...change });

  it.each<[string, Upload, string]>([
    [
      'of another workflow',
      { run: { headCommit: HEAD, path: '.github/workflows/evil.yml' } },
      'ran the workflow .github/workflows/evil.yml',
    ],
    ['of a fork', { run: { headCommit: HEAD, headRepository: 'mallory/penguins' } }, 'belongs to mallory/penguins'],
    ['of a comment', { run: { headCommit: HEAD, event: 'issue_comment' } }, 'started by the event issue_comment'],
    ['of another commit than its run', { run: { headCommit: BASE } }, 'not about bbbb'],
    ['naming another run', { record: with_({ run: { id: 1, attempt: 1, url: '' } }) }, 'names the run 1,'],
    ['of another model', { record: with_({ model: 'other' }) }, 'about the model other'],
    [
      'of another repository',
      { record: with_({ repository: 'mallory/penguins' }) },
      'another repository, mallory/penguins',
    ],
    [
      'with another key of the same first digits',
      { record: with_({ inputKey: `${'c'.repeat(63)}d` }) },
      'another input key',
    ],
    ['that is no record', { record: { schema: 'trainyard/candidate/v1' } }, 'does not have the form of a record'],
    [
      'with more than the schema knows',
      { record: (right: CandidateRecord) => ({ ...right, approved: true }) },
      'does not have the form',
    ],
    ['that is not JSON', { record: '{' }, 'is not JSON'],
    [
      'with half characters',
      { record: (right: CandidateRecord) => JSON.stringify({ ...right, metrics: { '\ud800': 1 } }) },
      'not Unicode',
    ],
    ['without the record', { file: 'other.json' }, 'holds no candidate.json'],
    ['that has expired', { artifact: { expired: true } }, 'has expired'],
    [
      'whose bytes are not those GitHub stored',
      { artifact: { digest: `sha256:${'0'.repeat(64)}` } },
      'differs from its digest',
    ],
    ['that is too large', { artifact: { size: 301_989_889 } }, 'too large|larger|at most'],
    ['whose record is too large', { record: ' '.repeat(MAXIMUM_RECORD_BYTES + 1) }, 'too large|larger|at most'],
  ])('is not believed: one %s', async (_what, upload, reason) => {
    const github = world();
    uploadCandidate(github, upload);
    const result = await find(github);
    expect(result.kind).toBe('none');
    expect(result).toMatchObject({ rejected: [expect.stringMatching(new RegExp(reason))] });
  });

  test('is none when no run is known for the artifact', async () => {
    const github = world();
    github.artifact({ name: candidateArtifactName(MODEL, KEY), run: undefined, files: { 'candidate.json': '{}' } });
    expect(await find(github)).toMatchObject({ kind: 'none', rejected: [expect.stringContaining('which run')] });
  });

  test('GitHub being unable to answer is no verdict on the candidate', async () => {
    const github = world();
    uploadCandidate(github);
    github.before('artifacts.download', () => {
      throw new UserError('github.unavailable', 'GitHub is down.');
    });
    await expect(find(github)).rejects.toThrow('GitHub is down.');
  });
});

describe('a report', () => {
  const WANTED = { ...EXPECTED, model: MODEL, head: HEAD };
  const REPORT = viewOf(GOOD, [found('base', OLD)]).record;

  const uploadReport = (github: World, record: ReportRecord, run: Partial<Parameters<World['run']>[0]> = {}) => {
    const { id } = github.run({ headCommit: HEAD, ...run });
    const files = { 'report.json': JSON.stringify(record, null, 1) };
    github.artifact({ name: reportArtifactName(MODEL, HEAD), run: id, files });
  };
  const writeCheck = (github: World, externalId: string, headCommit = HEAD) =>
    github.checks.create({
      name: checkName(MODEL),
      headCommit,
      externalId,
      conclusion: 'success',
      title: 't',
      summary: 's',
      annotations: [],
      detailsUrl: undefined,
    });
  const announce = (github: World, record: ReportRecord) => writeCheck(github, checkExternalId(recordDigest(record)));

  test('is trusted when check and artifact agree', async () => {
    const github = world();
    uploadReport(github, REPORT);
    const check = await announce(github, REPORT);
    expect(await findReport(github, WANTED)).toMatchObject({
      kind: 'trusted',
      record: REPORT,
      digest: recordDigest(REPORT),
      check: { id: check.id },
    });
  });

  test('is none before anything was reported', async () => {
    const github = world();
    uploadReport(github, REPORT);
    expect(await findReport(github, WANTED)).toEqual({ kind: 'none' });
  });

  test('is the one of the newest check', async () => {
    const github = world();
    const newer = { ...REPORT, policyChanged: true };
    uploadReport(github, REPORT);
    uploadReport(github, newer);
    await announce(github, REPORT);
    await announce(github, newer);
    await writeCheck(github, '');
    expect(await findReport(github, WANTED)).toMatchObject({ kind: 'trusted', record: newer });
  });

  it.each<[string, (github: World) => Promise<unknown>, string]>([
    ['the artifact is missing', (github) => announce(github, REPORT), ''],
    [
      'the artifact says something else than the check',
      async (github) => {
        uploadReport(github, { ...REPORT, promotable: true, verdict: 'pass' });
        await announce(github, REPORT);
      },
      'differs from the one',
    ],
    [
      'the artifact is of a run for another commit',
      async (github) => {
        uploadReport(github, REPORT, { headCommit: 'd'.repeat(40) });
        await announce(github, REPORT);
      },
      'was for the commit dddd',
    ],
    [
      'the artifact is of a push',
      async (github) => {
        uploadReport(github, REPORT, { event: 'push' });
        await announce(github, REPORT);
      },
      'started by the event push',
    ],
    [
      'the artifact is of another workflow',
      async (github) => {
        uploadReport(github, REPORT, { path: '.github/workflows/evil.yml' });
        await announce(github, REPORT);
      },
      'ran the workflow',
    ],
    [
      'the report speaks of another commit',
      async (github) => {
        uploadReport(github, { ...REPORT, head: 'd'.repeat(40) });
        await announce(github, { ...REPORT, head: 'd'.repeat(40) });
      },
      'is about the commit dddd',
    ],
    [
      'the report speaks of another model',
      async (github) => {
        uploadReport(github, { ...REPORT, model: 'other' });
        await announce(github, { ...REPORT, model: 'other' });
      },
      'is about the model other',
    ],
  ])('is not trusted when %s', async (_what, prepare, reason) => {
    const github = world();
    await prepare(github);
    expect(told(await findReport(github, WANTED))).toEqual({
      kind: 'untrusted',
      rejected: reason === '' ? [] : [expect.stringContaining(reason)],
    });
  });

  test('a check that another app wrote does not count', async () => {
    const github = world();
    uploadReport(github, REPORT);
    const check = await announce(github, REPORT);
    const index = github.state.checks.findIndex(({ id }) => id === check.id);
    github.state.checks[index] = { ...github.state.checks[index]!, app: 'mallory-ci' };
    expect(await findReport(github, WANTED)).toMatchObject({ kind: 'none' });
  });
});
