/** The page's symbols: drawn once, used by name. Always beside a word, so they are hidden from screen readers. */
import { type Html, html, trusted } from './html.ts';
import type { Standing } from './standing.ts';

/** Strokes on a grid of 16 by 16. */
const SHAPES = {
  check: '<path d="M3.5 8.5l3 3 6-7"/>',
  cross: '<path d="M4 4l8 8M12 4l-8 8"/>',
  slash: '<circle cx="8" cy="8" r="6"/><path d="M4 12L12 4"/>',
  dot: '<rect x="4.5" y="4.5" width="7" height="7" rx="1"/>',
  ring: '<circle cx="8" cy="8" r="5.5"/>',
  clock: '<circle cx="8" cy="8" r="6"/><path d="M8 4.5V8l2.5 1.5"/>',
  spinner: '<path d="M8 2a6 6 0 1 1-6 6"/>',
  alert: '<path d="M8 2.2L14.3 13.3H1.7zM8 6.5v3M8 11.4v.1"/>',
  info: '<circle cx="8" cy="8" r="6"/><path d="M8 7.5v3.5M8 5v.1"/>',
  pull: '<circle cx="4" cy="3.5" r="1.7"/><circle cx="4" cy="12.5" r="1.7"/><circle cx="12" cy="12.5" r="1.7"/><path d="M4 5.2v5.6M12 10.8V6a2 2 0 0 0-2-2H7.5M9.3 2L7.3 4l2 2"/>',
  merge:
    '<circle cx="4" cy="3.5" r="1.7"/><circle cx="4" cy="12.5" r="1.7"/><circle cx="12" cy="8.5" r="1.7"/><path d="M4 5.2v5.6M4 5.2c.4 2.6 3 3.3 6.3 3.3"/>',
  commit: '<circle cx="8" cy="8" r="2.6"/><path d="M1 8h4.4M10.6 8H15"/>',
  play: '<circle cx="8" cy="8" r="6"/><path d="M6.7 5.4v5.2L10.7 8z"/>',
  flag: '<path d="M4 14.5v-13M4 2.5h8l-2 2.7 2 2.8H4"/>',
  rocket:
    '<path d="M6 10c0-4 2-7 6.5-7.8C12.3 6.7 9.8 9.2 6 10zM6 10l-2.5-.5 2-3M6 10l.7 2.5 2.8-2M3.2 13.3l1.6-1.6"/>',
  file: '<path d="M4 1.8h5l3.2 3.2v9.2H4zM9 1.8V5h3.2"/>',
  logo: '<path d="M5 1.5L2.5 14.5M11 1.5l2.5 13M4.5 4.5h7M4 8h8M3.3 11.5h9.4"/>',
} as const satisfies Readonly<Record<string, string>>;

export type IconName = keyof typeof SHAPES;

/** Stands once on the page, before the first `icon`. */
export const iconSprite = (): Html =>
  html`<svg class="sprite" width="0" height="0" aria-hidden="true">${Object.entries(SHAPES).map(
    ([name, shape]) => html`<symbol id="i-${name}" viewBox="0 0 16 16">${trusted(shape)}</symbol>`,
  )}</svg>`;

export const icon = (name: IconName): Html =>
  html`<svg class="icon icon-${name}" width="16" height="16" aria-hidden="true"><use href="#i-${name}"/></svg>`;

export type Tone = 'good' | 'bad' | 'warn' | 'busy' | 'muted' | 'done';

const SIGNS: Readonly<Record<Standing, { readonly icon: IconName; readonly tone: Tone; readonly word: string }>> = {
  passed: { icon: 'check', tone: 'good', word: 'Passed' },
  failed: { icon: 'cross', tone: 'bad', word: 'Failed' },
  'timed out': { icon: 'clock', tone: 'bad', word: 'Timed out' },
  cancelled: { icon: 'slash', tone: 'muted', word: 'Cancelled' },
  skipped: { icon: 'slash', tone: 'muted', word: 'Skipped' },
  neutral: { icon: 'dot', tone: 'muted', word: 'Neutral' },
  'needs action': { icon: 'alert', tone: 'warn', word: 'Needs action' },
  running: { icon: 'spinner', tone: 'busy', word: 'Running' },
  queued: { icon: 'ring', tone: 'muted', word: 'Queued' },
  waiting: { icon: 'clock', tone: 'warn', word: 'Waiting' },
};

export const signOf = (standing: Standing) => SIGNS[standing];

/** Symbol and word of a standing. */
export function sign(standing: Standing): Html {
  const { icon: name, tone, word } = SIGNS[standing];
  return html`<span class="sign tone-${tone}">${icon(name)} <span class="word">${word}</span></span>`;
}
