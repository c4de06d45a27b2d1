import type { ReportRecord } from '../generated/report.ts';
import { type Content, type Markup, markup } from './data-markup.ts';
import { plain } from './data-text.ts';
import { badge, wideTable, withCode } from './html-parts.ts';
import { isPlainAddress } from './markdown.ts';
import { groupedThousands } from './numbers.ts';
import { sentenceOf } from './told-reason.ts';
import type { Wording } from './wording/wording.ts';

const NONE = '–';
const LONGEST_NAME = 120;
const LONGEST_NOTE = 600;

/** `sha256:` and twelve digits, all of them on pointing at it. */
const digestCode = (digest: string): Markup =>
  markup`<code title="${plain(digest, 80)}">${plain(digest, 19).replace('…', '')}</code>`;

const commitCode = (commit: string): Markup =>
  markup`<code title="${plain(commit, 64)}">${plain(commit, 7).replace('…', '')}</code>`;

/** Names and what they stand for, side by side. */
const factLine = (facts: readonly (readonly [name: string, value: Content])[]): Markup =>
  markup`<dl class="line">${facts.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
`;

/** What the report is about. */
export function subjectLine({ pullRequest, repository, head, candidate }: ReportRecord, words: Wording): Markup {
  const { html, details, provenance } = words;
  return factLine([
    [details.repository, plain(repository, LONGEST_NAME)],
    ...(pullRequest === null ? [] : [[html.pullRequest, `#${pullRequest}`] as const]),
    [html.commit, commitCode(head)],
    ...(candidate === null
      ? []
      : [
          [
            provenance.evaluationSet,
            candidate.evaluationSet === null ? provenance.undeclared : digestCode(candidate.evaluationSet),
          ] as const,
        ]),
  ]);
}

/** The candidate and what it was compared with. */
export function originPart({ candidate, baselines }: ReportRecord, words: Wording): Markup {
  const { html, details, provenance } = words;
  const statusOf = ({ status }: ReportRecord['baselines'][number]) =>
    status === 'found' ? badge('good', html.compared) : badge('plain', provenance.status[status]);
  return markup`${
    candidate === null
      ? ''
      : factLine([
          [provenance.candidate, digestCode(candidate.digest)],
          [html.inputKey, markup`<code>${plain(candidate.inputKey, 12).replace('…', '')}</code>`],
          [html.modelFiles, digestCode(candidate.artifactDigest)],
          [html.trainedFor, commitCode(candidate.trainedAt)],
          [html.trainingRun, webLink(candidate.runUrl)],
        ])
  }${
    baselines.length === 0
      ? ''
      : wideTable(
          [details.baseline, html.status, html.commit, html.made, html.detail].map((name) => ({ name })),
          0,
          baselines.map((baseline) => [
            markup`<span>${words.baselines[baseline.name]}${baseline.label === null ? '' : markup` <bdi>${plain(baseline.label, 40)}</bdi>`}</span>`,
            markup`<span>${statusOf(baseline)}${baseline.stale === true ? badge('warn', provenance.stale) : ''}</span>`,
            baseline.commit === null ? NONE : commitCode(baseline.commit),
            baseline.createdAt === null ? NONE : plain(baseline.createdAt, 32),
            baselineNote(baseline, words),
          ]),
        )
  }`;
}

/** Why it was not compared, or what its numbers come from when that is not its own training. */
function baselineNote({ detail, scoredBy }: ReportRecord['baselines'][number], words: Wording): Content {
  if (detail !== null) return withCode(plain(sentenceOf(detail, words.reasons), LONGEST_NOTE));
  if (scoredBy === undefined) return NONE;
  const { provenance } = words;
  return webLink(scoredBy.url, provenance.scoredAgain(provenance.run(`${scoredBy.run}`)));
}

/** An address that is not a plain one stays text. @param label the address itself when left out */
function webLink(address: string, label = address.replace(/^https?:\/\//, '')): Markup {
  const shown = plain(label, LONGEST_NAME);
  return isPlainAddress(address) ? markup`<a href="${address}" rel="noreferrer">${shown}</a>` : markup`${shown}`;
}

const rowCount = (rows: number | null): string => (rows === null ? NONE : groupedThousands(rows));

export function dataPart({ data }: ReportRecord, { details }: Wording): Markup {
  const change = (changed: boolean | null) => {
    if (changed === null) return details.unknown;
    return changed ? badge('warn', details.changed) : details.same;
  };
  return wideTable(
    [
      { name: details.dataSet },
      { name: details.role },
      { name: details.rowsOnBase, number: true },
      { name: details.rows, number: true },
      { name: details.digest },
      { name: details.againstBase },
    ],
    0,
    data.map((set) => [
      markup`<bdi>${plain(set.name, LONGEST_NAME)}</bdi>`,
      details.roles[set.role],
      rowCount(set.baseRows),
      rowCount(set.rows),
      digestCode(set.digest),
      change(set.changed),
    ]),
  );
}

export function environmentPart({ environment }: ReportRecord, { details }: Wording): Markup {
  const shown = (value: string | number | null) => (value === null ? NONE : plain(String(value), LONGEST_NAME));
  return wideTable(
    [details.fact, details.onBase, details.now].map((name) => ({ name })),
    0,
    environment.map(({ name, before, after }) => [
      markup`<bdi>${plain(name, LONGEST_NAME)}</bdi>`,
      shown(before),
      shown(after),
    ]),
  );
}
