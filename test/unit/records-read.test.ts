import { describe, expect, it, test } from 'vitest';
import { readCandidate, readRelease, readReport } from '../../src/records/read-record.ts';
import { candidate, found, viewOf } from './report-samples.ts';

const RELEASE = `schema: trainyard/release/v1
model: penguin-sex
environment: production
version: v7
promotionId: sha256:${'1'.repeat(64)}
artifact:
  uri: file:///srv/models/penguin-sex/x
  digest: sha256:${'2'.repeat(64)}
source: {repository: acme/penguins, commit: ${'a'.repeat(40)}, pullRequest: 7, head: ${'b'.repeat(40)}}
inputKey: ${'c'.repeat(64)}
candidateDigest: sha256:${'3'.repeat(64)}
reportDigest: sha256:${'4'.repeat(64)}
evaluationSet: null
metrics:
  roc_auc: 0.91
  loss: "NaN"
approvals:
  - {login: bob, userId: 5, commentId: 9, at: "2026-11-01T10:00:00Z"}
previous: null
promotedAt: 2026-11-01T10:05:00Z # a plain scalar stays text
runUrl: https://github.example/acme/penguins/actions/runs/1
`;
const read = (text: string | Uint8Array) =>
  readRelease(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'releases/penguin-sex/production.yaml');

test('a release record is read from YAML', () => {
  expect(read(RELEASE)).toMatchObject({
    version: 'v7',
    metrics: { roc_auc: 0.91, loss: 'NaN' },
    promotedAt: '2026-11-01T10:05:00Z',
    previous: null,
  });
});

describe('what is no release record', () => {
  it.each([
    ['broken YAML', 'a: [1', 'record.syntax'],
    ['a key twice', `${RELEASE}version: v8\n`, 'record.syntax'],
    ['several documents', `${RELEASE}---\n${RELEASE}`, 'record.syntax'],
    ['aliases', RELEASE.replace('previous: null', 'previous: &a {version: v1}\nother: *a'), 'record.syntax'],
    ['an unknown key', `${RELEASE}note: x\n`, 'record.invalid'],
    ['a wrong version', RELEASE.replace('version: v7', 'version: 7'), 'record.invalid'],
    ['a time that is none', RELEASE.replace('2026-11-01T10:05:00Z #', 'yesterday #'), 'record.invalid'],
    ['nothing', '', 'record.invalid'],
    ['other bytes', new Uint8Array([0xff]), 'record.encoding'],
    ['too many bytes', ' '.repeat(4_194_305), 'record.too-large'],
  ])('is refused: %s', (_what, text, code) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code }));
  });

  test('the message names the record and what is wrong with it', () => {
    expect(() => read(RELEASE.replace('version: v7', 'version: latest'))).toThrow(
      /^releases\/penguin-sex\/production\.yaml does not have the form of a record: \/version /,
    );
  });
});

describe('as many metrics as a metrics file may have fit into', () => {
  const numbers = (add: number) =>
    Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [
        `layers.${index}.attention.weight`.padEnd(80, '.'),
        index / 7 + add,
      ]),
    );
  const bytes = (record: unknown) => new TextEncoder().encode(JSON.stringify(record, null, 2));

  test('a report with two baselines', () => {
    const { record } = viewOf(numbers(0), [found('production', numbers(1)), found('base', numbers(2))]);
    expect(readReport(bytes(record), 'report.json').metrics).toHaveLength(10_000);
  });

  test('a candidate', () => {
    const metrics = numbers(0);
    const detail = { direction: 'higher', samples: 1000, standardError: 0.012345678901234, version: '1.2.3' } as const;
    const metricDetails = Object.fromEntries(Object.keys(metrics).map((name) => [name, detail]));
    const record = { ...candidate(metrics), metricDetails };
    expect(readCandidate(bytes(record), 'candidate.json').metricDetails).toEqual(metricDetails);
  });
});
