import type { ReportRecord } from '../generated/report.ts';
import type { Digest } from '../records/digest.ts';
import type { ApprovalTerms } from './approval-section.ts';
import { code, list } from './markdown.ts';

/** Why there is a verdict, or why there is none. */
export type Situation = 'compared' | 'data-refused' | 'training-failed' | 'training-cancelled' | 'no-candidate';

/** One value of a manifest that a merge will change. */
export interface PromotionChange {
  readonly environment: string;
  readonly repository: string;
  readonly path: string;
  /** Path of the value inside the manifest. */
  readonly key: string;
  /** The value as the policy writes it, with placeholders. */
  readonly value: string;
}

/** What all renderings of one report are made of. */
export interface ReportView {
  readonly record: ReportRecord;
  readonly digest: Digest;
  readonly situation: Situation;
  /** Undefined when the base branch has no policy for the model. */
  readonly terms: ApprovalTerms | undefined;
  readonly changes: readonly PromotionChange[];
  /** The run that made the report: its summary holds everything. */
  readonly runUrl: string;
  /** For ages of baselines. */
  readonly now: Date;
}

interface Headline {
  readonly icon: string;
  readonly word: string;
  /** A sentence without its subject, Markdown already: "is better than production v3". */
  readonly says: string;
}

/** The verdict in one line, never by colour alone: `✅ Better: model is better than …`. Markdown. */
export function headlineOf(view: ReportView): string {
  const { icon, word, says } = headline(view);
  return `${icon} ${word}: ${code(view.record.model)} ${says}`;
}

/** The same for places that show plain text, such as a check's title. */
export function plainHeadlineOf(view: ReportView): string {
  return headlineOf(view).replaceAll('`', '');
}

function headline({ record, situation }: ReportView): Headline {
  switch (situation) {
    case 'data-refused':
      return { icon: '❌', word: 'Data refused', says: 'was not trained, because its data did not pass the check' };
    case 'training-failed':
      return { icon: '❌', word: 'Training failed', says: 'has no candidate to judge' };
    case 'training-cancelled':
      return { icon: '❌', word: 'Cancelled', says: 'has no candidate to judge' };
    case 'no-candidate':
      return { icon: '❌', word: 'No candidate', says: 'has no candidate that can be believed' };
    case 'compared':
      return verdictHeadline(record);
  }
}

function verdictHeadline({ verdict, baselines, metrics }: ReportRecord): Headline {
  const found = baselines.filter(({ status }) => status === 'found');
  const compared = list(found.map(baselineName));
  switch (verdict) {
    case 'better':
      return { icon: '✅', word: 'Better', says: `is better than ${compared}` };
    case 'pass':
      return { icon: '✅', word: 'Pass', says: `is as good as ${compared}, within its margins` };
    case 'worse': {
      const worse = found.filter(({ name }) =>
        metrics.some((row) => row.baselines.some((other) => other.name === name && other.verdict === 'worse')),
      );
      const says = worse.length === 0 ? 'breaks a limit' : `is worse than ${list(worse.map(baselineName))}`;
      return { icon: '❌', word: 'Worse', says };
    }
    case 'inconclusive':
      return { icon: '⚠️', word: 'Inconclusive', says: 'has no clear verdict' };
    case 'first':
      return { icon: '🆕', word: 'First report', says: 'has nothing to be compared with yet' };
    case 'failed':
      return { icon: '❌', word: 'Failed', says: 'does not measure what its gates need' };
  }
}

/** `production v7`: Markdown. */
export function baselineName({ name, label }: Pick<ReportRecord['baselines'][number], 'name' | 'label'>): string {
  return label === null ? name : `${name} ${code(label, 20)}`;
}
