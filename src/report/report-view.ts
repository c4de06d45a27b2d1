import type { ReportStyle } from '../config/project.ts';
import type { ModelLanguage } from '../config/shared-language.ts';
import type { ReportRecord } from '../generated/report.ts';
import type { Curve } from '../metrics/curves.ts';
import type { BaselineName } from '../metrics/judge-metric.ts';
import { USUAL_CONFIDENCE } from '../metrics/statistics/interval.ts';
import type { Digest } from '../records/digest.ts';
import type { ApprovalTerms } from './approval-section.ts';
import { code } from './markdown.ts';
import { plainText } from './plain-text.ts';
import type { Language, Unjudged, Wording } from './wording/wording.ts';
import { wordingOf } from './wording/wordings.ts';

/** Why there is a verdict, or why there is none. */
export type Situation = 'compared' | Unjudged;

/** One value of a manifest that a merge will change. */
export interface PromotionChange {
  readonly environment: string;
  readonly repository: string;
  readonly path: string;
  /** Path of the value inside the manifest. */
  readonly key: string;
  /** The value as the policy writes it, with placeholders. */
  readonly value: string;
  /** Unified diff of the whole file, the same for all values of one file; undefined while it is not known. */
  readonly diff?: string | undefined;
}

/** How intervals were computed, as far as the record does not say it. */
export interface Method {
  /** Confidence level, such as 0.95. */
  readonly confidence: number;
  /** Of the paired bootstrap; undefined when none was drawn. */
  readonly bootstrap?: { readonly resamples: number; readonly seed: number } | undefined;
  /** Intervals hold over any number of looks. */
  readonly strict: boolean;
}

/** Confidence level of the intervals. */
export const confidenceOf = ({ method }: Pick<ReportView, 'method'>): number => method?.confidence ?? USUAL_CONFIDENCE;

/** Where a gate is written in the configuration of the head. Lines and columns count from 1. */
export interface GatePlace {
  readonly file: string;
  readonly line: number;
  readonly column?: number | undefined;
}

/** What all renderings of one report are made of. */
export interface ReportView {
  readonly record: ReportRecord;
  readonly digest: Digest;
  readonly situation: Situation;
  readonly language: Language;
  /** Of all models, for texts about several of them; undefined when there is only this one. */
  readonly languages?: readonly ModelLanguage[] | undefined;
  /** When there is a comment. */
  readonly comment: ReportStyle['comment'];
  /** Undefined when the base branch has no policy for the model. */
  readonly terms: ApprovalTerms | undefined;
  readonly changes: readonly PromotionChange[];
  /** Undefined means: 95 %, and nothing more to say. */
  readonly method?: Method | undefined;
  /** By metric; undefined when the configuration is not in this repository's head. */
  readonly gatePlaces?: ReadonlyMap<string, GatePlace> | undefined;
  /** For the HTML report; undefined without rows to draw them from. */
  readonly curves?: readonly Curve[] | undefined;
  /** The run that made the report: its summary holds everything. */
  readonly runUrl: string;
  /** Address of the HTML report; undefined when there is none. */
  readonly htmlUrl?: string | undefined;
  /** For ages of baselines. */
  readonly now: Date;
}

type Heading = Pick<ReportView, 'record' | 'situation' | 'language'>;

/** How names are written into a headline. */
type WriteName = (name: string, limit: number) => string;

const LONGEST_MODEL = 80;
const LONGEST_LABEL = 20;

/** The verdict in one line, never by colour alone: `✅ Better: model is better than …`. Markdown. */
export const headlineOf = (view: Heading): string => headline(view, code);

/** The same for places that show plain text, such as a check's title. */
export const plainHeadlineOf = (view: Heading): string => headline(view, plainText);

function headline({ record, situation, language }: Heading, write: WriteName): string {
  const { list, baselines: names, headline: words } = wordingOf(language);
  const model = write(record.model, LONGEST_MODEL);
  const listed = (baselines: ReportRecord['baselines']) =>
    list(baselines.map((baseline) => baselineName(baseline, names, write)));
  const { icon, word } = verdictMark(record.verdict, situation, language);
  return `${icon} ${word}: ${situation === 'compared' ? compared() : words.unjudged(model, situation)}`;

  function compared(): string {
    switch (record.verdict) {
      case 'better':
      case 'pass':
        return words[record.verdict](model, listed(record.baselines.filter(({ status }) => status === 'found')));
      case 'worse': {
        const outdone = record.baselines.filter(({ name }) => isWorseThan(record, name));
        if (outdone.length > 0) return words.worse(model, listed(outdone));
        return isWorseInSlice(record) ? words.worseSlice(model) : words.breaksLimit(model);
      }
      case 'inconclusive':
      case 'first':
      case 'failed':
        return words[record.verdict](model);
    }
  }
}

function isWorseThan({ metrics }: ReportRecord, baseline: BaselineName): boolean {
  return metrics.some(
    ({ gate, baselines }) =>
      gate !== null && baselines.some(({ name, verdict }) => name === baseline && verdict === 'worse'),
  );
}

/** Only a part of the data kept it from passing: no metric as a whole did. */
function isWorseInSlice({ metrics, slices }: ReportRecord): boolean {
  return (
    metrics.every(({ verdict }) => verdict !== 'worse') &&
    slices.some(({ gated, verdict }) => gated && verdict === 'worse')
  );
}

const ICONS: Readonly<Record<ReportRecord['verdict'], string>> = {
  better: '✅',
  pass: '✅',
  worse: '❌',
  inconclusive: '⚠️',
  first: '🆕',
  failed: '❌',
};

/** Icon and word of a verdict, or of what kept it from being reached. */
export function verdictMark(
  verdict: ReportRecord['verdict'],
  situation: Situation,
  language: Language,
): { readonly icon: string; readonly word: string } {
  const { word } = wordingOf(language).headline;
  return situation === 'compared'
    ? { icon: ICONS[verdict], word: word[verdict] }
    : { icon: '❌', word: word[situation] };
}

/** Name of a model in a table or a plot. Plain text, which means the same as Markdown. */
export const modelName = (model: 'candidate' | BaselineName, { table, baselines }: Wording): string =>
  model === 'candidate' ? table.candidate : baselines[model];

/** `production v7`: Markdown. */
export function baselineName(
  { name, label }: Pick<ReportRecord['baselines'][number], 'name' | 'label'>,
  names: Wording['baselines'],
  write: WriteName = code,
): string {
  return label === null ? names[name] : `${names[name]} ${write(label, LONGEST_LABEL)}`;
}
