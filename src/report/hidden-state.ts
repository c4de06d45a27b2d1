import type { ReportRecord } from '../generated/report.ts';
import type { ReportView, Situation } from './report-view.ts';
import type { Language } from './wording/wording.ts';

const MAXIMUM_CHARACTERS = 4_096;
const STATE = /^<!-- trainyard:state ([A-Za-z0-9+/=]{1,4096}) -->$/m;

/** What a comment says of the report that it shows. */
export interface ShownState {
  readonly model: string;
  /** Digest of the report. */
  readonly report: string;
  readonly verdict: ReportRecord['verdict'];
  readonly situation: Situation;
  readonly promotable: boolean;
  readonly language: Language;
}

/**
 * A hidden line with the report's key facts, so that nobody has to parse Markdown. A hint only: whoever can write can edit a comment,
 * so decisions rest on the check run and the artifact.
 */
export function hiddenState({
  record,
  digest,
  situation,
  language,
}: Pick<ReportView, 'record' | 'digest' | 'situation' | 'language'>): string {
  const state = {
    v: 1,
    model: record.model,
    head: record.head,
    report: digest,
    candidate: record.candidate?.digest ?? null,
    verdict: record.verdict,
    situation,
    promotable: record.promotable,
    language,
    baselines: record.baselines.map(({ name, status, digest: of }) => ({ name, status, digest: of })),
  };
  const encoded = Buffer.from(JSON.stringify(state)).toString('base64');
  return encoded.length <= MAXIMUM_CHARACTERS ? `<!-- trainyard:state ${encoded} -->` : '';
}

/** The digest of the report that a comment shows, as its hidden state says; undefined when it says nothing readable. */
export const shownReport = (comment: string): string | undefined => shownState(comment)?.report;

/** What the hidden state of a comment says; undefined when it says nothing readable. Comments of older versions are in English. */
export function shownState(comment: string): ShownState | undefined {
  const state = parsedState(comment);
  if (state === undefined) return undefined;
  const { model, report, verdict, situation, promotable, language } = state;
  if (typeof model !== 'string' || typeof report !== 'string' || !isKnown(VERDICTS, verdict)) return undefined;
  return {
    model,
    report,
    verdict,
    situation: isKnown(SITUATIONS, situation) ? situation : 'compared',
    promotable: promotable === true,
    language: language === 'ko' ? 'ko' : 'en',
  };
}

function parsedState(comment: string): Partial<Record<keyof ShownState, unknown>> | undefined {
  const encoded = STATE.exec(comment)?.[1];
  if (encoded === undefined) return undefined;
  try {
    const state: unknown = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
    return typeof state === 'object' && state !== null ? state : undefined;
  } catch {
    return undefined;
  }
}

const VERDICTS = [
  'better',
  'pass',
  'worse',
  'inconclusive',
  'first',
  'failed',
] as const satisfies readonly ReportRecord['verdict'][];
const SITUATIONS = [
  'compared',
  'data-refused',
  'training-failed',
  'training-cancelled',
  'no-candidate',
] as const satisfies readonly Situation[];

const isKnown = <Word extends string>(words: readonly Word[], value: unknown): value is Word =>
  words.some((word) => word === value);
