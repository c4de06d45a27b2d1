import type { ReportRecord } from '../generated/report.ts';

const MAXIMUM_CHARACTERS = 4_096;
const STATE = /^<!-- trainyard:state ([A-Za-z0-9+/=]{1,4096}) -->$/m;

/**
 * A hidden line with the report's key facts, so that nobody has to parse Markdown. A hint only: whoever can write can edit a comment,
 * so decisions rest on the check run and the artifact.
 */
export function hiddenState(record: ReportRecord, digest: string): string {
  const state = {
    v: 1,
    model: record.model,
    head: record.head,
    report: digest,
    candidate: record.candidate?.digest ?? null,
    verdict: record.verdict,
    promotable: record.promotable,
    baselines: record.baselines.map(({ name, status, digest: of }) => ({ name, status, digest: of })),
  };
  const encoded = Buffer.from(JSON.stringify(state)).toString('base64');
  return encoded.length <= MAXIMUM_CHARACTERS ? `<!-- trainyard:state ${encoded} -->` : '';
}

/** The digest of the report that a comment shows, as its hidden state says; undefined when it says nothing readable. */
export function shownReport(comment: string): string | undefined {
  const encoded = STATE.exec(comment)?.[1];
  if (encoded === undefined) return undefined;
  try {
    const state: unknown = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
    if (typeof state !== 'object' || state === null || !('report' in state)) return undefined;
    return typeof state.report === 'string' ? state.report : undefined;
  } catch {
    return undefined;
  }
}
