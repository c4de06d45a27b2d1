/** The line at the top: every pull request is a station, with what became of it in one sentence. */
import { type Html, html } from './html.ts';
import { type IconName, icon, signOf, type Tone } from './icons.ts';
import type { Outcome, PageModel, RunView } from './page-model.ts';
import { isUnfinished } from './standing.ts';
import { duration } from './time.ts';

interface Station {
  readonly href: string;
  readonly over: string;
  readonly title: string;
  readonly icon: IconName;
  readonly tone: Tone;
  readonly word: string;
  readonly sentence: string;
}

const OUTCOMES: Readonly<Record<Outcome['kind'], Pick<Station, 'icon' | 'tone' | 'word'>>> = {
  promoted: { icon: 'rocket', tone: 'done', word: 'Promoted' },
  merged: { icon: 'merge', tone: 'done', word: 'Merged' },
  closed: { icon: 'slash', tone: 'muted', word: 'Closed' },
  blocked: { icon: 'cross', tone: 'bad', word: 'Blocked' },
  waiting: { icon: 'clock', tone: 'warn', word: 'Waiting' },
  ready: { icon: 'check', tone: 'good', word: 'Approved' },
  running: { icon: 'spinner', tone: 'busy', word: 'Running' },
};

export const outcomeSign = ({ kind }: Outcome): Html =>
  html`<span class="pill tone-${OUTCOMES[kind].tone}">${icon(OUTCOMES[kind].icon)} ${OUTCOMES[kind].word}</span>`;

export function strip(model: PageModel): Html {
  const stations = [
    ...model.runs.slice(0, 1).map(before),
    ...model.pulls.map(
      (pull): Station => ({
        href: `#pull-${pull.number}`,
        over: `Pull request #${pull.number}`,
        title: pull.title,
        ...OUTCOMES[pull.outcome.kind],
        sentence: pull.outcome.sentence,
      }),
    ),
  ];
  if (stations.length === 0) return html`<p class="note">Nothing has happened yet. The page follows along.</p>`;
  return html`<nav class="strip" aria-label="What happened"><ol>${stations.map(stationView)}</ol></nav>`;
}

const stationView = (station: Station): Html => html`<li>
<span class="stop tone-${station.tone}">${icon(station.icon)}</span>
<p class="over">${station.over} <span class="word tone-${station.tone}">${station.word}</span></p>
<p class="station"><a href="${station.href}">${station.title}</a></p>
<p class="sentence">${station.sentence}</p>
</li>`;

function before(run: RunView): Station {
  const { icon: name, tone, word } = signOf(run.standing);
  const took = run.seconds === undefined ? '' : ` in ${duration(run.seconds)}`;
  const sentence = isUnfinished(run.standing)
    ? 'Being trained: the baseline of everything that follows.'
    : `${run.workflow} ${word.toLowerCase()}${took}: the baseline of everything that follows.`;
  return {
    href: `#run-${run.id}`,
    over: 'Before',
    title: 'The model of the main branch',
    icon: name,
    tone,
    word,
    sentence,
  };
}
