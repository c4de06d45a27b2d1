import type { ReportRecord } from '../generated/report.ts';
import { code, count, details, link, table, text } from './markdown.ts';
import { isPassing, isUngated, metricsTable } from './metrics-table.ts';
import { age } from './numbers.ts';
import { headlineOf, type ReportView } from './report-view.ts';

/** How much of a report is shown. The verdict and the first failed rows are part of every stage. */
export interface Stage {
  readonly details: boolean;
  /** Rows of gated metrics that pass. */
  readonly passing: boolean;
  readonly failedRows: number;
  readonly reasons: number;
}

/** From everything to what always fits. */
const STAGES: readonly [Stage, ...Stage[]] = [
  { details: true, passing: true, failedRows: 10_000, reasons: 20 },
  { details: false, passing: true, failedRows: 10_000, reasons: 20 },
  { details: false, passing: false, failedRows: 10_000, reasons: 20 },
  ...[200, 100, 40, 15].map((failedRows) => ({ details: false, passing: false, failedRows, reasons: 8 })),
];

const SMALLEST = { details: false, passing: false, failedRows: 5, reasons: 3 } satisfies Stage;

/**
 * The richest rendering within a limit, counted both in UTF-16 units and in bytes, because services differ in what they count.
 * @param render must shrink with the stage
 */
export function fitted(render: (stage: Stage) => string, limit: number): string {
  const fits = (body: string) => body.length <= limit && Buffer.byteLength(body) <= limit;
  for (const stage of STAGES) {
    const body = render(stage);
    if (fits(body)) return body;
  }
  return render(SMALLEST);
}

/** Heading, rule change, table and reasons: what a reader must see. */
export function verdictSections(view: ReportView, stage: Stage): readonly string[] {
  const { record } = view;
  const judged = record.metrics.filter((row) => !isUngated(row));
  const failed = judged.filter((row) => !isPassing(row));
  const passing = judged.filter(isPassing);
  const shown = [...failed.slice(0, stage.failedRows), ...(stage.passing ? passing : [])];
  const failedLeft = failed.length - Math.min(failed.length, stage.failedRows);
  const left = [
    ...(failedLeft > 0 ? [`${count(failedLeft, 'more row')} that do not pass`] : []),
    ...(stage.passing || passing.length === 0 ? [] : [`${count(passing.length, 'row')} that pass`]),
  ];
  return [
    `## ${headlineOf(view)}`,
    ...(record.policyChanged && record.policyDigest !== null ? [POLICY_CHANGED] : []),
    ...(judged.length === 0 ? [] : [`**${tally(judged)}**`]),
    ...(shown.length === 0 ? [] : [metricsTable(shown, record.baselines)]),
    ...(left.length === 0 ? [] : [`_Left out here for its length: ${left.join(', ')}. ${summaryLink(view)}_`]),
    ...reasons(record, stage.reasons),
  ];
}

const POLICY_CHANGED = [
  '> [!WARNING]',
  '> This pull request changes how models are judged, approved or promoted. The rules of the base branch apply here; ' +
    'the change takes effect after the merge.',
].join('\n');

/** Everything that explains: folded away in the comment. */
export function detailSections(view: ReportView): readonly string[] {
  const { record } = view;
  const ungated = record.metrics.filter(isUngated);
  return [
    ...(ungated.length === 0
      ? []
      : [details(`${count(ungated.length, 'metric')} not gated`, metricsTable(ungated, record.baselines))]),
    ...(record.data.length === 0 ? [] : [details(dataTitle(record), dataTable(record))]),
    ...(view.changes.length === 0 ? [] : [details('What the merge will change', changesTable(view))]),
    ...provenance(view),
    details('How this is decided', HOW),
  ];
}

/** Where the numbers come from. */
export function footer(view: ReportView): string {
  return `Report ${code(view.digest.slice(0, 19))} on commit ${code(view.record.head.slice(0, 7))}. ${summaryLink(view)}`;
}

function summaryLink(view: ReportView): string {
  return `${link('The job summary', view.runUrl)} holds everything.`;
}

function tally(judged: ReportRecord['metrics']): string {
  const words = ['missing', 'invalid', 'worse', 'inconclusive', 'better', 'pass'] as const;
  const counts = words.flatMap((word) => {
    const number = judged.filter(({ verdict }) => verdict === word).length;
    return number === 0 ? [] : [`${number} ${word}`];
  });
  const unjudged = judged.filter(({ verdict }) => verdict === 'ungated').length;
  return [...counts, ...(unjudged === 0 ? [] : [`${unjudged} not judged`])].join(', ');
}

function reasons({ reasons: all }: ReportRecord, most: number): readonly string[] {
  if (all.length === 0) return [];
  const more = all.length - most;
  const lines = all.slice(0, most).map((reason) => `- ${text(reason)}`);
  return [[...lines, ...(more > 0 ? [`- ${more} more`] : [])].join('\n')];
}

function dataTitle({ data }: ReportRecord): string {
  const changed = data.filter((set) => set.changed === true).length;
  const known = data.some((set) => set.changed !== null);
  if (!known) return `Data: ${count(data.length, 'set')}`;
  return changed === 0 ? 'Data: unchanged' : `Data: ${changed} of ${count(data.length, 'set')} changed`;
}

function dataTable({ data }: ReportRecord): string {
  const rows = (number: number | null) => (number === null ? '–' : number.toLocaleString('en-US'));
  const change = (changed: boolean | null) => (changed === null ? 'unknown' : changed ? '⚠️ changed' : 'same');
  return table(
    'llrrll',
    ['data set', 'role', 'rows on base', 'rows', 'digest', 'against base'],
    data.map((set) => [
      code(set.name),
      set.role,
      rows(set.baseRows),
      rows(set.rows),
      code(set.digest.slice(0, 19)),
      change(set.changed),
    ]),
  );
}

function changesTable({ changes }: ReportView): string {
  return table(
    'lllll',
    ['environment', 'repository', 'file', 'value', 'becomes'],
    changes.map(({ environment, repository, path, key, value }) => [
      code(environment),
      code(repository),
      code(path, 120),
      code(key, 120),
      code(value, 120),
    ]),
  );
}

function provenance(view: ReportView): readonly string[] {
  const { candidate, baselines } = view.record;
  const lines = [
    ...(candidate === null
      ? []
      : [
          `- Candidate ${code(candidate.digest.slice(0, 19))}, input key ${code(candidate.inputKey.slice(0, 12))}, ` +
            `model files ${code(candidate.artifactDigest.slice(0, 19))}: ` +
            `trained for commit ${code(candidate.trainedAt.slice(0, 7))} by ${link('this run', candidate.runUrl)}` +
            `${candidate.reused ? ', reused because nothing that decides the training has changed since' : ''}.`,
        ]),
    ...baselines.map((baseline) => `- ${baselineLine(baseline, view.now)}`),
  ];
  return lines.length === 0 ? [] : [details('Candidate and baselines', lines.join('\n'))];
}

function baselineLine(
  { name, status, label, commit, createdAt, detail }: ReportRecord['baselines'][number],
  now: Date,
) {
  const old = createdAt === null ? undefined : age(createdAt, now);
  const facts = [
    ...(label === null ? [] : [code(label, 20)]),
    ...(commit === null ? [] : [`commit ${code(commit.slice(0, 7))}`]),
    ...(old === undefined ? [] : [`${old} old`]),
    ...(status === 'found' ? [] : [`**${status}**`]),
  ];
  return `${{ production: 'Production', base: 'Base branch' }[name]}: ${facts.join(', ')}${detail === null ? '' : `. ${text(detail)}`}`;
}

const HOW = [
  '- Δ is candidate minus baseline. Better: it gains more than the margin. Pass: it loses no more than the margin. Worse: it loses more.',
  '- With several baselines the worst verdict counts. `min` and `max` are absolute limits.',
  '- The arrow is the direction in which a metric is better, from the configuration or else from its name. ' +
    'A metric of unknown direction never blocks.',
  '- Numbers are compared only when they were measured on the same evaluation data.',
  '- The rules come from the base branch, so no pull request judges itself.',
].join('\n');
