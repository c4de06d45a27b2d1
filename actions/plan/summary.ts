import { shortCommit } from '../../src/config/affected.ts';
import { code, details, link, table, text } from '../../src/report/markdown.ts';
import type { ChampionPlan } from './champion.ts';
import type { PlanData, PlanDecision, PlanRow } from './plan.ts';

const WORDS: Readonly<Record<PlanDecision, string>> = {
  train: '🏋️ train',
  reuse: '♻️ reuse',
  'check-data': '🔎 check data',
  none: '–',
};

/** More rows than this, and those that need nothing are folded away. */
const MOST_IDLE_ROWS = 10;

/** The job summary: what happens with each model, and why. */
export function planSummary({ models, base, head, fromFork }: PlanData, note: string | undefined): string {
  const planned = models.filter(({ decision }) => decision !== 'none');
  const idle = models.filter(({ decision }) => decision === 'none');
  const shown = idle.length > MOST_IDLE_ROWS ? planned : [...planned, ...idle];
  return [
    `### Plan: ${headline(planned)}`,
    fromFork
      ? [`This pull request comes from a fork: its data is checked, but its code is not run on your runners.`]
      : [],
    shown.length === 0 ? [] : [rowsOf(shown)],
    shown.length === models.length ? [] : [details(`${idle.length} models need nothing`, rowsOf(idle))],
    note === undefined ? [] : [`⚠️ ${text(note, 1000)}`],
    `<sub>${base === null ? 'First commit' : `Compared ${code(shortCommit(base))} with`} ${code(shortCommit(head))}.</sub>`,
  ]
    .flat()
    .join('\n\n');
}

function headline(planned: readonly PlanRow[]): string {
  if (planned.length === 0) return 'no model is affected';
  const count = (decision: PlanDecision) => planned.filter((row) => row.decision === decision).length;
  const parts = [
    [count('train'), 'to train'],
    [count('reuse'), 'reused'],
    [count('check-data'), 'to check'],
  ] as const;
  return parts.flatMap(([number, word]) => (number === 0 ? [] : [`${number} ${word}`])).join(', ');
}

const rowsOf = (rows: readonly PlanRow[]): string =>
  table(
    'llll',
    ['model', 'decision', 'why', 'candidate'],
    rows.map((row) => [code(row.model), WORDS[row.decision], whyOf(row), candidateOf(row)]),
  );

const whyOf = ({ why, champion }: PlanRow): string =>
  [text(why, 400), ...(champion === null ? [] : [championSentence(champion, link)])].join(' ');

/** What happens with the model in production. @param linked shows the name of a run that has an address */
export function championSentence(
  champion: ChampionPlan,
  linked: (name: string, address: string) => string = (name, address) => `${name} (${address})`,
): string {
  switch (champion.kind) {
    case 'score':
      return `Champion ${champion.champion.version} is scored on the new evaluation data.`;
    case 'scored':
      return `Champion ${champion.version} was scored on the new evaluation data by ${linked('an earlier run', champion.runUrl)}.`;
  }
}

function candidateOf({ decision, inputKey, candidate }: PlanRow): string {
  if (candidate !== null) return link(code(candidate.artifact), candidate.runUrl);
  return decision === 'train' && inputKey !== null ? `new, key ${code(inputKey.slice(0, 12))}` : '–';
}
