import type { CheckResult } from '../data/checks/check.ts';
import type { ColumnDrift } from '../data/drift/column-drift.ts';
import type { ColumnProfile } from '../data/profile/column-profile.ts';
import { numberText } from '../data/profile/number-text.ts';
import { type ColumnFacts, columnFacts } from './data-column-facts.ts';
import { type ChartBar, categoryTable, distributionChart } from './data-html-charts.ts';
import { checkBadge, measureTable, ruleList } from './data-html-parts.ts';
import { type Content, type Markup, markup } from './data-markup.ts';
import type { ReportedGroup } from './data-report.ts';
import { percent, plain, whole } from './data-text.ts';
import { badge } from './html-parts.ts';
import { count } from './markdown.ts';

/** Everything about one column of a data set. */
export interface ColumnView {
  /** Unique in the page. */
  readonly id: string;
  readonly profile: ColumnProfile;
  readonly base: ColumnProfile | undefined;
  readonly drift: ColumnDrift | undefined;
  readonly driftSeverity: 'error' | 'warn';
  readonly groups: readonly ReportedGroup[];
  readonly checks: readonly CheckResult[];
  readonly masked: boolean;
}

/** Whether somebody should look at the column. */
export const needsLook = ({ groups, checks, drift }: ColumnView): boolean =>
  groups.some(({ tolerated }) => !tolerated) ||
  checks.some(({ status }) => status === 'broken') ||
  drift?.verdict === 'drift';

export function columnCard(view: ColumnView): Markup {
  const facts = columnFacts(view.profile);
  const base = view.base === undefined ? undefined : columnFacts(view.base);
  return markup`<article class="card" id="${view.id}" aria-labelledby="${view.id}-h">
<header><h4 id="${view.id}-h"><bdi>${plain(facts.name, 120)}</bdi></h4><p class="badges">${badges(view, facts)}</p></header>
${picture(view, facts)}
${factList(facts, base)}
${quantileTable(facts, base)}
${view.drift === undefined ? '' : driftPart(view.drift)}
${view.checks.length === 0 ? '' : checkPart(view.checks)}
${view.groups.length === 0 ? '' : markup`<h5>Broken rules</h5>${ruleList(view.groups)}`}
</article>
`;
}

function badges({ groups, checks, drift, driftSeverity, masked }: ColumnView, facts: ColumnFacts): Content {
  const errors = groups.filter(({ tolerated, severity }) => !tolerated && severity === 'error');
  const failed = checks.filter(({ status, severity }) => status === 'broken' && severity === 'error');
  const warnings =
    groups.filter(({ tolerated, severity }) => !tolerated && severity === 'warn').length +
    checks.filter(({ status, severity }) => status === 'broken' && severity === 'warn').length;
  return [
    errors.length > 0
      ? badge(
          'bad',
          count(
            errors.reduce((sum, group) => sum + group.count, 0),
            'violation',
          ),
        )
      : '',
    failed.length > 0 ? badge('bad', count(failed.length, 'failed check')) : '',
    warnings > 0 ? badge('warn', count(warnings, 'warning')) : '',
    drift?.verdict === 'drift' ? badge(driftSeverity === 'error' ? 'bad' : 'warn', 'drift') : '',
    masked ? badge('plain', 'masked') : '',
    masked ? '' : badge('plain', kindOf(facts)),
  ];
}

function kindOf({ numbers, lengths, unit }: ColumnFacts): string {
  if (numbers !== undefined) return { number: 'numbers', day: 'dates', second: 'times' }[unit];
  return lengths === undefined ? 'values' : 'texts';
}

function picture({ id, drift, masked }: ColumnView, facts: ColumnFacts): Content {
  const bars = barsOf(drift, facts);
  if (bars.length === 0)
    return markup`<p class="empty">${masked ? 'Masked: values are not shown.' : emptyReason(facts)}</p>`;
  const ordered =
    drift !== undefined && drift.histogram.length > 0 ? drift.kind === 'numeric' : facts.numbers !== undefined;
  return ordered ? distributionChart(id, facts.name, bars) : categoryTable(bars);
}

function emptyReason({ rows, nulls }: ColumnFacts): string {
  if (rows === 0) return 'No rows.';
  return rows === nulls ? 'All values are missing.' : 'Too many different values for a picture.';
}

/** Drift has both versions in the same bars; without it there is only what is there now. */
function barsOf(drift: ColumnDrift | undefined, facts: ColumnFacts): readonly ChartBar[] {
  if (drift !== undefined && drift.histogram.length > 0) return drift.histogram;
  const total = facts.histogram.reduce((sum, bar) => sum + bar.count, 0);
  return facts.histogram.map(({ label, count: values }) => ({
    label,
    reference: undefined,
    current: total === 0 ? 0 : values / total,
  }));
}

function factList(facts: ColumnFacts, base: ColumnFacts | undefined): Markup {
  const { numbers, lengths } = facts;
  const number = (value: number | undefined) => (value === undefined ? '–' : numberText(value, facts.unit));
  const spread = (value: number | undefined) => (value === undefined ? '–' : spreadText(value, facts.unit));
  return markup`<dl class="facts">
${fact('Missing', nullShare(facts), base && nullShare(base))}
${fact('Different', distinctText(facts), base && distinctText(base))}
${
  numbers === undefined
    ? ''
    : [
        fact('Smallest', number(numbers.min), base?.numbers && number(base.numbers.min)),
        fact('Mean', number(numbers.mean), base?.numbers && number(base.numbers.mean)),
        fact('Largest', number(numbers.max), base?.numbers && number(base.numbers.max)),
        fact('Std. dev.', spread(numbers.standardDeviation), base?.numbers && spread(base.numbers.standardDeviation)),
      ]
}${
  lengths === undefined || numbers !== undefined
    ? ''
    : fact('Length', lengthText(lengths), base?.lengths && lengthText(base.lengths))
}</dl>
`;
}

/** One fact, with what it was before where that differs. */
const fact = (name: string, now: string, before: string | undefined): Markup =>
  markup`<div><dt>${name}</dt><dd>${now}${before === undefined || before === now ? '' : markup` <small>was ${before}</small>`}</dd></div>
`;

const nullShare = ({ nulls, rows }: ColumnFacts): string => percent(rows === 0 ? 0 : nulls / rows);

const distinctText = ({ distinct, distinctExact }: ColumnFacts): string =>
  `${distinctExact ? '' : '≈ '}${whole(distinct)}`;

const lengthText = ({ min, max, mean }: NonNullable<ColumnFacts['lengths']>): string =>
  min === max ? whole(min) : `${whole(min)} – ${whole(max)}, mean ${numberText(mean)}`;

/** A spread of moments is a length of time, not a moment. */
function spreadText(value: number, unit: ColumnFacts['unit']): string {
  if (unit === 'number') return numberText(value);
  const days = unit === 'day' ? value : value / 86_400;
  return days >= 1 ? `${numberText(days)} days` : `${numberText(days * 24)} hours`;
}

const SHOWN_SHARES = [0.01, 0.25, 0.5, 0.75, 0.99];
/** Dates are too wide for more on a card. */
const SHOWN_SHARES_OF_MOMENTS = [0.01, 0.5, 0.99];

function quantileTable(facts: ColumnFacts, base: ColumnFacts | undefined): Content {
  if (facts.numbers === undefined || facts.distinct < 3) return '';
  const shares = facts.unit === 'number' ? SHOWN_SHARES : SHOWN_SHARES_OF_MOMENTS;
  const rows = [
    ...(base?.numbers === undefined ? [] : [{ name: 'Before', numbers: base.numbers }]),
    { name: 'Now', numbers: facts.numbers },
  ];
  return markup`<div class="scroll"><table class="quantiles">
<thead><tr><th scope="col"><span class="hidden">Version</span></th>${shares.map((share) => markup`<th scope="col" class="number">${share === 0.5 ? 'median' : `${Math.round(share * 100)} %`}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ name, numbers }) =>
      markup`<tr><th scope="row">${name}</th>${shares.map((share) => {
        const value = numbers.quantiles.find((one) => one.share === share)?.value;
        return markup`<td class="number">${value === undefined ? '–' : numberText(value, facts.unit)}</td>`;
      })}</tr>`,
  )}</tbody>
</table></div>
`;
}

const driftPart = (drift: ColumnDrift): Markup =>
  markup`<details${drift.verdict === 'drift' ? markup` open=""` : ''}><summary>${DRIFT_WORDS[drift.verdict]}</summary>
<p>${plain(drift.message, 600)}</p>
${drift.measures.length === 0 ? '' : measureTable(drift)}
</details>
`;

const DRIFT_WORDS = { drift: 'Drift', stable: 'No drift', unknown: 'Drift: cannot tell' } as const;

const checkPart = (checks: readonly CheckResult[]): Markup =>
  markup`<ul class="checks">${checks.map(
    (check) =>
      markup`<li>${checkBadge(check)} ${plain(check.name, 150)}: ${check.status === 'skipped' ? plain(check.message, 300) : `${plain(check.observed, 150)}, expected ${plain(check.expected, 150)}`}</li>`,
  )}</ul>
`;
