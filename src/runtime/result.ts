import type { ActionOutcome } from '../outcome.ts';

const SCHEMA = 'trainyard/outcome/v1';

/** GitHub counts outputs in UTF-16 and keeps 1 MB per job; a quarter of that leaves room for the other outputs. */
const LARGEST_RESULT = 262_144;

/**
 * The `result` output: the outcome as JSON, at most {@link LARGEST_RESULT} characters.
 * Data that does not fit is left out as a whole and replaced by `{"truncated": true}`: half a record would mislead.
 */
export function resultJson(action: string, outcome: ActionOutcome): string {
  const record = {
    schema: SCHEMA,
    action,
    decision: outcome.decision,
    reason: outcome.reason,
    message: clip(outcome.message, 4_000),
  };
  const whole = JSON.stringify({ ...record, data: outcome.data });
  if (whole.length <= LARGEST_RESULT) return whole;
  return JSON.stringify({ ...record, data: { truncated: true } });
}

/** GitHub refuses a step summary above 1 MiB as a whole. */
const LARGEST_SUMMARY = 1_048_576;
const CUT_NOTE = '\n\n_The rest of this summary is left out: GitHub accepts 1 MiB per step._\n';

/** The summary, cut at the end of a line and with a note when it has more bytes than GitHub accepts. */
export function fitSummary(markdown: string): string {
  const bytes = Buffer.from(markdown, 'utf8');
  if (bytes.length <= LARGEST_SUMMARY) return markdown;
  const head = bytes.subarray(0, LARGEST_SUMMARY - Buffer.byteLength(CUT_NOTE));
  const lineEnd = head.lastIndexOf('\n');
  // Without a line break the cut may fall inside a character: drop the replacement characters that leaves.
  const kept = lineEnd > 0 ? head.subarray(0, lineEnd).toString('utf8') : head.toString('utf8').replace(/\uFFFD+$/, '');
  return `${closeFence(kept)}${CUT_NOTE}`;
}

/** A cut inside a code block would swallow the note: close what is open. */
function closeFence(markdown: string): string {
  let open: string | undefined;
  for (const line of markdown.split('\n')) {
    const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined) continue;
    if (open === undefined) open = fence;
    else if (fence.startsWith(open)) open = undefined;
  }
  return open === undefined ? markdown : `${markdown}\n${open}`;
}

function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`;
}
