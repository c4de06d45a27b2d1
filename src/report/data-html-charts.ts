import { type Markup, markup } from './data-markup.ts';
import { percent, plain } from './data-text.ts';

/** One bar of a picture: shares of all values, 0…1. */
export interface ChartBar {
  readonly label: string;
  /** Undefined when there is nothing to compare with. */
  readonly reference: number | undefined;
  readonly current: number;
}

const WIDTH = 320;
const HEIGHT = 88;
const MOST_ROWS = 8;

/** Bars for what is there now, an outline for what was before: told apart by shape, not by colour. @param id unique in the page */
export function distributionChart(id: string, column: string, bars: readonly ChartBar[]): Markup {
  const compared = bars.some(({ reference }) => reference !== undefined);
  const largest = Math.max(0, ...bars.flatMap(({ reference, current }) => [reference ?? 0, current])) || 1;
  const step = WIDTH / bars.length;
  const y = (share: number) => rounded(HEIGHT - (Math.max(0, share) / largest) * (HEIGHT - 4));
  const first = bars[0]?.label ?? '';
  const last = bars.at(-1)?.label ?? '';
  return markup`<figure class="chart">
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-t ${id}-d" preserveAspectRatio="none">
<title id="${id}-t">${`Distribution of ${plain(column, 80)}${compared ? ', before and now' : ''}`}</title>
<desc id="${id}-d">${described(bars)}</desc>
${bars.map(
  (bar, index) =>
    markup`<rect class="now" x="${rounded(index * step + 0.5)}" y="${y(bar.current)}" width="${rounded(Math.max(0.5, step - 1))}" height="${rounded(HEIGHT - y(bar.current))}"><title>${barText(bar)}</title></rect>`,
)}
${compared ? markup`<path class="before" d="${outline(bars, step, y)}"/>` : ''}
</svg>
<figcaption><span>${plain(first, 40)}</span><span>${bars.length > 1 ? plain(last, 40) : ''}</span></figcaption>
</figure>
`;
}

function outline(bars: readonly ChartBar[], step: number, y: (share: number) => number): string {
  const points = bars.flatMap(({ reference }, index) => [
    `${rounded(index * step)} ${y(reference ?? 0)}`,
    `${rounded((index + 1) * step)} ${y(reference ?? 0)}`,
  ]);
  return `M0 ${HEIGHT}L${points.join('L')}L${WIDTH} ${HEIGHT}`;
}

function described(bars: readonly ChartBar[]): string {
  const highest = bars.toSorted((a, b) => b.current - a.current)[0];
  const moved = bars.filter(({ reference }) => reference !== undefined).toSorted((a, b) => moveOf(b) - moveOf(a))[0];
  return [
    `${bars.length} bars from ${plain(bars[0]?.label ?? '', 40)} to ${plain(bars.at(-1)?.label ?? '', 40)}.`,
    ...(highest === undefined ? [] : [`Highest: ${barText(highest)}.`]),
    ...(moved === undefined || moved === highest ? [] : [`Most moved: ${barText(moved)}.`]),
  ].join(' ');
}

const moveOf = ({ reference, current }: ChartBar): number => Math.abs(current - (reference ?? current));

const barText = ({ label, reference, current }: ChartBar): string =>
  reference === undefined
    ? `${plain(label, 60)}: ${percent(current)}`
    : `${plain(label, 60)}: before ${percent(reference)}, now ${percent(current)}`;

/** Categories as a table with a bar in each row: the numbers can be read without the picture. */
export function categoryTable(bars: readonly ChartBar[]): Markup {
  const compared = bars.some(({ reference }) => reference !== undefined);
  const largest = Math.max(0, ...bars.flatMap(({ reference, current }) => [reference ?? 0, current])) || 1;
  const shown = bars.slice(0, MOST_ROWS);
  const width = (share: number) => rounded((Math.max(0, share) / largest) * 100);
  return markup`<table class="categories">
<thead><tr><th scope="col">Value</th><th scope="col"><span class="hidden">Picture</span></th>${compared ? markup`<th scope="col" class="number">Before</th>` : ''}<th scope="col" class="number">Now</th></tr></thead>
<tbody>
${shown.map(
  ({
    label,
    reference,
    current,
  }) => markup`<tr><th scope="row"><bdi>${label === '' ? '""' : plain(label, 60)}</bdi></th><td><div class="bars" aria-hidden="true">${
    reference === undefined ? '' : markup`<i class="before" style="width:${width(reference)}%"></i>`
  }<i class="now" style="width:${width(current)}%"></i></div></td>${compared ? markup`<td class="number">${reference === undefined ? '–' : percent(reference)}</td>` : ''}<td class="number">${percent(current)}</td></tr>
`,
)}</tbody>
</table>
${bars.length > shown.length ? markup`<p class="note">${bars.length - shown.length} more in the JSON report.</p>` : ''}`;
}

const rounded = (number: number): number => Math.round(number * 10) / 10;
