import type { ReportRecord } from '../../generated/report.ts';
import type { PairUnit, TestName } from '../../metrics/estimate.ts';
import type { BaselineName, MetricRow } from '../../metrics/judge-metric.ts';
import type { ReasonValues } from '../../metrics/reason.ts';
import type { PassedOver } from '../../records/doubt.ts';
import type { HtmlWords } from './html-words.ts';
import type { UsageWords } from './usage-words.ts';

/**
 * Every word that a report shows, in one language. What comes in is Markdown already (names in code type, links) or a number; what goes
 * out is Markdown. `reasons`, `check` and `html` are the exceptions: plain text in, plain text out.
 */
export interface Wording {
  readonly reasons: ReasonWords;
  readonly baselines: Readonly<Record<BaselineName, string>>;
  readonly headline: HeadlineWords;
  readonly verdict: VerdictWords;
  readonly provenance: ProvenanceWords;
  readonly table: TableWords;
  readonly details: DetailWords;
  readonly usage: UsageWords;
  readonly method: MethodWords;
  readonly approval: ApprovalWords;
  readonly overview: OverviewWords;
  readonly check: CheckWords;
  readonly html: HtmlWords;
  /** `a, b and c`. */
  list(items: readonly string[]): string;
  /** So many more of what was just listed. */
  more(count: number): string;
  /** So many of what a test counts. */
  counted(count: string, unit: PairUnit): string;
  /** So many more people. */
  morePeople(count: number): string;
  /** A length of time in one unit. */
  length(count: number, unit: 'minute' | 'hour' | 'day'): string;
  readonly lessThanAMinute: string;
  /** A training time in its two largest units. @param milliseconds how long */
  elapsed(milliseconds: number): string;
  /** `1.5 GiB`. */
  size(bytes: number): string;
}

export type Language = 'en' | 'ko';

/** A sentence for every reason. */
export type ReasonWords = {
  readonly [Code in keyof ReasonValues]: (values: ReasonValues[Code]) => string;
};

/** The sentences among them on artifacts that were passed over. */
export type DoubtWords = Pick<ReasonWords, PassedOver['code']>;

/** Why nothing was judged. */
export type Unjudged = 'data-refused' | 'training-failed' | 'training-cancelled' | 'no-candidate';
export type Verdict = ReportRecord['verdict'];

export interface HeadlineWords {
  /** One word for the situation. */
  readonly word: Readonly<Record<Unjudged | Verdict, string>>;
  /** A sentence without its full stop. */
  unjudged(model: string, why: Unjudged): string;
  better(model: string, baselines: string): string;
  pass(model: string, baselines: string): string;
  worse(model: string, baselines: string): string;
  breaksLimit(model: string): string;
  worseSlice(model: string): string;
  inconclusive(model: string): string;
  first(model: string): string;
  failed(model: string): string;
}

export interface VerdictWords {
  readonly row: Readonly<Record<MetricRow['verdict'], string>>;
  readonly withinLimit: string;
  readonly outOfLimit: string;
  /** A metric with a gate that could not be applied. */
  readonly notJudged: string;
  /** A slice with fewer rows than the policy asks for. */
  readonly small: string;
  /** What would settle an open verdict. */
  needs(count: string, what: ReasonValues['metric.inconclusive-needs']['what']): string;
  /** `3 better`. */
  tally(count: number, word: string): string;
  readonly policyChanged: string;
  leftOut(parts: { readonly failing: number; readonly passing: number }): string;
}

export interface ProvenanceWords {
  readonly candidate: string;
  /** A link to the run. @param id undefined when the address does not say it */
  run(id: string | undefined): string;
  old(length: string): string;
  readonly stale: string;
  commit(commit: string): string;
  readonly evaluationSet: string;
  rows(count: string): string;
  readonly sameData: string;
  otherData(baselines: string): string;
  /** The model was measured again, on the candidate's evaluation data. @param run a link to the run that did it */
  scoredAgain(run: string): string;
  readonly undeclared: string;
  readonly status: Readonly<Record<Exclude<ReportRecord['baselines'][number]['status'], 'found'>, string>>;
  /** The places that hold the whole report. */
  fullReport(places: string): string;
  readonly jobSummary: string;
  readonly htmlReport: string;
  report(digest: string, commit: string): string;
}

export interface TableWords {
  readonly metric: string;
  readonly direction: string;
  readonly candidate: string;
  /** @param confidence such as `95` */
  delta(confidence: string): string;
  readonly pValue: string;
  readonly gate: string;
  readonly verdict: string;
  readonly notMeasured: string;
  /** After a p-value that was not corrected. */
  readonly raw: string;
  readonly test: Readonly<Record<TestName, string>>;
}

export interface DetailWords {
  ungated(count: string): string;
  sliceTitle(shown: string, total: string): string;
  readonly slice: string;
  readonly baseline: string;
  readonly before: string;
  /** One-sided, unlike that of a metric: that the slice is worse. */
  readonly sliceP: string;
  readonly rows: string;
  classTitle(count: string): string;
  readonly className: string;
  readonly precision: string;
  readonly recall: string;
  readonly f1: string;
  readonly calibrationTitle: string;
  readonly model: string;
  readonly calibrationError: string;
  readonly brier: string;
  readonly predicted: string;
  readonly observed: string;
  dataTitle(total: number, changed: number | undefined): string;
  readonly dataSet: string;
  readonly role: string;
  readonly roles: Readonly<Record<ReportRecord['data'][number]['role'], string>>;
  readonly rowsOnBase: string;
  readonly digest: string;
  readonly againstBase: string;
  readonly changed: string;
  readonly same: string;
  readonly unknown: string;
  environmentTitle(count: number): string;
  readonly fact: string;
  readonly onBase: string;
  readonly now: string;
  trendTitle(models: number): string;
  readonly trend: string;
  readonly pastModels: string;
  readonly first: string;
  readonly last: string;
  readonly changesTitle: string;
  readonly environment: string;
  readonly repository: string;
  readonly file: string;
  readonly value: string;
  readonly becomes: string;
  readonly diffCut: string;
  readonly originTitle: string;
  origin(parts: {
    readonly digest: string;
    readonly inputKey: string;
    readonly files: string;
    readonly commit: string;
    readonly run: string;
    readonly reused: boolean;
  }): string;
}

export interface MethodWords {
  readonly title: string;
  /** One paragraph each, without bullets. */
  readonly rules: readonly string[];
  interval(confidence: string): string;
  corrected(questions: number, slices: number): string;
  resamples(count: string, seed: string): string;
  readonly strict: string;
  look(number: number): string;
  /** How often the evaluation data was used, whether or not that is too often. */
  judgedBefore(models: number): string;
  /** What the interval from the history rests on. */
  readonly predictionInterval: string;
  readonly directionFrom: string;
  readonly sources: Readonly<Record<MetricRow['directionSource'], string>>;
  readonly test: string;
  readonly pairs: string;
  readonly discordant: string;
  readonly rawPValue: string;
  readonly adjustedPValue: string;
  /** Head of what the test would have shown. */
  readonly detectable: string;
  /** A detectable difference that is larger than the margin. */
  beyondMargin(detectable: string, margin: string): string;
  /** What that head means. */
  readonly detectableMeans: string;
}

export interface ApprovalWords {
  readonly nothingTitle: string;
  readonly nothing: string;
  readonly impossibleTitle: string;
  readonly notPromotable: string;
  tally(count: number, required: number): string;
  rejectedTitle(voices: string): string;
  rejected(tally: string): string;
  approved(voices: string | undefined): string;
  waiting(parts: {
    readonly who: string;
    readonly command: string;
    readonly soFar: string | undefined;
    readonly holds: string;
  }): string;
  readonly anyone: string;
  commands(commands: string): string;
}

/** What a check says before there is a report, or without one. Plain text. */
export interface CheckWords {
  readonly runningTitle: string;
  readonly running: string;
  readonly cancelledTitle: string;
  readonly cancelled: string;
  readonly failedTitle: string;
  readonly unexpected: string;
}

export interface OverviewWords {
  title(tally: string): string;
  readonly model: string;
  readonly verdict: string;
  readonly approvable: string;
  readonly yes: string;
  readonly no: string;
}
