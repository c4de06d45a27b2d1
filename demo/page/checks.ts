/** The box under a conversation: every check of the head commit, and what they say together. */
import { type Html, html } from './html.ts';
import { icon, sign, signOf, type Tone } from './icons.ts';
import type { CheckView, PullView } from './page-model.ts';
import { isFailure, isUnfinished } from './standing.ts';
import { duration } from './time.ts';

export function checksPanel(pull: PullView): Html {
  const { checks } = pull;
  if (checks.length === 0) return html`<p class="note">No check has reported yet.</p>`;
  const { tone, name, text } = summaryOf(pull);
  return html`<div class="checks checks-${tone}">
<p class="checks-head"><span class="badge tone-${tone}">${icon(name)}</span> <strong>${text}</strong> <span class="muted">${tallyOf(checks)}</span></p>
<ul>${checks.map(checkView)}</ul>
</div>`;
}

function checkView(check: CheckView): Html {
  const name = check.jobId === undefined ? html`${check.name}` : html`<a href="#job-${check.jobId}">${check.name}</a>`;
  return html`<li>${sign(check.standing)}<span class="check-name">${name}</span><span class="check-text">${check.title === '' ? check.source : check.title}</span><span class="check-time">${check.seconds === undefined ? '' : duration(check.seconds)}</span></li>`;
}

function summaryOf({ state, checks }: PullView): {
  tone: Tone;
  name: 'merge' | 'cross' | 'clock' | 'check';
  text: string;
} {
  if (state === 'merged') return { tone: 'done', name: 'merge', text: 'Merged' };
  if (checks.some(({ standing }) => isFailure(standing)))
    return { tone: 'bad', name: 'cross', text: 'Some checks were not successful' };
  if (checks.some(({ standing }) => isUnfinished(standing)))
    return { tone: 'warn', name: 'clock', text: 'Some checks have not completed yet' };
  return { tone: 'good', name: 'check', text: 'All checks have passed' };
}

/** `1 failed, 4 passed, 2 skipped`. */
function tallyOf(checks: readonly CheckView[]): string {
  const counts = Map.groupBy(checks, ({ standing }) => standing);
  return [...counts].map(([standing, all]) => `${all.length} ${signOf(standing).word.toLowerCase()}`).join(', ');
}
