import type { ReportRecord } from '../generated/report.ts';
import { code, details, link, text } from './markdown.ts';
import { ageOf, duration, groupedThousands } from './numbers.ts';
import { baselineName, type ReportView } from './report-view.ts';
import { sentenceOf } from './told-reason.ts';
import type { Wording } from './wording/wording.ts';
import { wordingOf } from './wording/wordings.ts';

type Baseline = ReportRecord['baselines'][number];
type Candidate = NonNullable<ReportRecord['candidate']>;

const shortCommit = (commit: string): string => code(commit.slice(0, 7));

/** `sha256:` and twelve digits. */
export const shortDigest = (digest: string): string => code(digest.slice(0, 19));

/** What was compared with what, on which data, in one line; nothing without a candidate. */
export function provenanceLine(view: ReportView): readonly string[] {
  const { candidate, baselines } = view.record;
  if (candidate === null) return [];
  const words = wordingOf(view.language);
  return [
    [
      `${words.provenance.candidate} ${shortCommit(candidate.trainedAt)} ${runLink(candidate, words)}`,
      ...baselines.map((baseline) => shortBaseline(baseline, view.now, words)),
      evaluationData(view.record, candidate, words),
    ].join(' · '),
  ];
}

function runLink({ runUrl }: Candidate, { provenance: words }: Wording): string {
  return link(words.run(/\/runs\/(\d{1,20})(?:\/|$)/.exec(runUrl)?.[1]), runUrl);
}

function scoring({ scoredBy }: Baseline, { provenance: words }: Wording): readonly string[] {
  return scoredBy === undefined ? [] : [words.scoredAgain(link(words.run(`${scoredBy.run}`), scoredBy.url))];
}

function shortBaseline(baseline: Baseline, now: Date, words: Wording): string {
  const { status } = baseline;
  const facts =
    status === 'found'
      ? [...ageFacts(baseline, now, words), ...scoring(baseline, words)]
      : [words.provenance.status[status]];
  return `${baselineName(baseline, words.baselines)}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
}

function ageFacts({ createdAt, stale }: Baseline, now: Date, words: Wording): readonly string[] {
  const age = createdAt === null ? undefined : ageOf(createdAt, now);
  return [
    ...(age === undefined ? [] : [words.provenance.old(duration(age, words))]),
    ...(stale === true ? [`⚠️ ${words.provenance.stale}`] : []),
  ];
}

function evaluationData({ data, baselines }: ReportRecord, { evaluationSet }: Candidate, words: Wording): string {
  const { provenance } = words;
  const other = baselines.filter(({ status }) => status === 'incomparable');
  const measured = baselines.some(({ name, status }) => status === 'found' && name !== 'simple');
  const rows = evaluationRows(data);
  const facts = [
    evaluationSet === null ? `⚠️ ${provenance.undeclared}` : shortDigest(evaluationSet),
    ...(rows === undefined ? [] : [provenance.rows(groupedThousands(rows))]),
    ...(evaluationSet !== null && measured && other.length === 0 ? [`✔ ${provenance.sameData}`] : []),
    ...(other.length === 0
      ? []
      : [`⚠️ ${provenance.otherData(words.list(other.map((baseline) => baselineName(baseline, words.baselines))))}`]),
  ];
  return `${provenance.evaluationSet} ${facts.join(', ')}`;
}

/** Rows of all evaluation data; undefined when there is none or one is not known. */
function evaluationRows(data: ReportRecord['data']): number | undefined {
  const counts = data.filter(({ role }) => role === 'evaluation').map(({ rows }) => rows);
  const known = counts.filter((count) => count !== null);
  return known.length === 0 || known.length < counts.length ? undefined : known.reduce((sum, count) => sum + count, 0);
}

/** The same in full, for the details. */
export function originDetails(view: ReportView): readonly string[] {
  const { candidate, baselines } = view.record;
  const words = wordingOf(view.language);
  const lines = [
    ...(candidate === null ? [] : [candidateLine(candidate, words)]),
    ...baselines.map((baseline) => baselineLine(baseline, view.now, words)),
  ];
  if (lines.length === 0) return [];
  return [details(words.details.originTitle, lines.map((line) => `- ${line}`).join('\n'))];
}

function candidateLine(candidate: Candidate, words: Wording): string {
  return words.details.origin({
    digest: shortDigest(candidate.digest),
    inputKey: code(candidate.inputKey.slice(0, 12)),
    files: shortDigest(candidate.artifactDigest),
    commit: shortCommit(candidate.trainedAt),
    run: runLink(candidate, words),
    reused: candidate.reused,
  });
}

function baselineLine(baseline: Baseline, now: Date, words: Wording): string {
  const { status, commit, digest, detail } = baseline;
  const facts = [
    ...(commit === null ? [] : [words.provenance.commit(shortCommit(commit))]),
    ...(digest === null ? [] : [shortDigest(digest)]),
    ...ageFacts(baseline, now, words),
    ...scoring(baseline, words),
    ...(status === 'found' ? [] : [`**${words.provenance.status[status]}**`]),
  ];
  const why = detail === null ? '' : `. ${text(sentenceOf(detail, words.reasons))}`;
  return `${baselineName(baseline, words.baselines)}${facts.length === 0 ? '' : `: ${facts.join(', ')}`}${why}`;
}

/** Where the whole report is. */
export function footer({ record, digest, language, runUrl, htmlUrl }: ReportView): string {
  const { provenance: words } = wordingOf(language);
  const places = [
    link(words.jobSummary, runUrl),
    ...(htmlUrl === undefined ? [] : [link(words.htmlReport, htmlUrl)]),
  ].join(' · ');
  return `${words.report(shortDigest(digest), shortCommit(record.head))} ${words.fullReport(places)}`;
}
