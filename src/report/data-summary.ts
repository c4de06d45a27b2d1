import { datasetFindings } from './data-findings.ts';
import type { ShownDataset, ShownReport } from './data-masking.ts';
import { rowChange } from './data-sentences.ts';
import {
  allChecks,
  brokenChecks,
  brokenRules,
  driftSection,
  type SummaryStage,
  schemaSection,
  toleratedRules,
} from './data-summary-sections.ts';
import { whole } from './data-text.ts';
import { datasetLevel, dataVerdict, MARKS, rankedDatasets, wording } from './data-verdict.ts';
import { code, count, details, table, text } from './markdown.ts';

/** GitHub keeps 1 MiB per step; other steps of a job have their own. */
const LIMIT = 1_000_000;

/** Lines of the table of data sets, the fullest table that takes at most a third of the room. */
const TABLE_LINES = [200, 50, 15];

const STAGES: readonly SummaryStage[] = [
  { findings: 100, places: 3, details: true },
  { findings: 30, places: 3, details: false },
  { findings: 10, places: 2, details: false },
  { findings: 3, places: 1, details: false },
];

/** So few data sets that each has its section, whether or not something was found. */
const OPEN = 3;
const MOST_SECTIONS = 100;

/**
 * Markdown for the job summary, at most 1,000,000 bytes: the verdict, one line per data set, then what broke in each. When there is
 * not room for all, the worst data sets get the most.
 */
export function dataSummary(report: ShownReport): string {
  const verdict = dataVerdict(report);
  const ranked = rankedDatasets(report);
  const heading = `## ${MARKS[verdict.level]} Data: ${verdict.phrase}`;
  if (ranked.length === 0) return heading;
  const overview = tableWithin(ranked, LIMIT / 3);
  const open = ranked.length <= OPEN ? ranked : ranked.filter((dataset) => datasetFindings(dataset).length > 0);
  const folded = ranked.length <= OPEN ? [] : ranked.filter((dataset) => datasetFindings(dataset).length === 0);
  const sections = sectionsWithin(open, LIMIT - RESERVE - Buffer.byteLength(overview.text));
  const fine = sectionsWithin(folded, sections.room);
  const left = [
    ...(ranked.length > overview.lines ? [`${count(ranked.length - overview.lines, 'data set')} in the table`] : []),
    ...(sections.left > 0 ? [`the details of ${count(sections.left, 'data set')}`] : []),
  ];
  return [
    heading,
    overview.text,
    ...(left.length === 0
      ? []
      : [`_Left out here for its length: ${left.join(', ')}. The report files hold everything._`]),
    ...sections.texts,
    ...(fine.texts.length === 0
      ? []
      : [details(`${count(folded.length, 'data set')} with nothing wrong`, fine.texts.join('\n\n'))]),
  ].join('\n\n');
}

/** For the heading, notes and what joins the parts. */
const RESERVE = 5_000;

function tableWithin(ranked: readonly ShownDataset[], room: number): { readonly text: string; readonly lines: number } {
  const tables = TABLE_LINES.map((lines) => ({
    text: datasetsTable(ranked.slice(0, lines)),
    lines: Math.min(lines, ranked.length),
  }));
  return tables.find(({ text }) => Buffer.byteLength(text) <= room) ?? { text: '', lines: 0 };
}

interface Sections {
  readonly texts: readonly string[];
  /** Data sets without a section. */
  readonly left: number;
  /** Bytes not used. */
  readonly room: number;
}

/** Each section in the fullest form that takes at most half of the room that is left. */
function sectionsWithin(datasets: readonly ShownDataset[], room: number): Sections {
  const texts: string[] = [];
  let rest = room;
  for (const dataset of datasets.slice(0, MOST_SECTIONS)) {
    const text = fullestSection(dataset, rest / 2);
    if (text === undefined) break;
    texts.push(text);
    rest -= Buffer.byteLength(text) + 2;
  }
  return { texts, left: datasets.length - texts.length, room: rest };
}

function fullestSection(dataset: ShownDataset, room: number): string | undefined {
  for (const stage of STAGES) {
    const text = section(dataset, stage);
    if (Buffer.byteLength(text) <= room) return text;
  }
  return undefined;
}

function datasetsTable(datasets: readonly ShownDataset[]): string {
  const withBase = datasets.some(({ base }) => base !== undefined);
  return table(
    withBase ? 'llrrrlll' : 'llrrlll',
    ['', 'Data', 'Rows', ...(withBase ? ['Against base'] : []), 'Columns', 'Row rules', 'Checks', 'Schema'],
    datasets.map((dataset) => [
      WORD[datasetLevel(dataset)],
      `${code(dataset.path)} ${namesOf(dataset)}`,
      whole(dataset.rows),
      ...(withBase ? [dataset.base === undefined ? '–' : rowChange(dataset.rows, dataset.base.rows)] : []),
      whole(dataset.columns),
      ruleCell(dataset),
      checkCell(dataset),
      schemaCell(dataset),
    ]),
  );
}

const WORD = { error: '❌ broken', warning: '⚠️ warning', ok: '✅ fine' } as const;

const NAMES = 5;

function namesOf({ names }: ShownDataset): string {
  const more = names.length - NAMES;
  const shown = names.slice(0, NAMES).map((name) => text(name, 100));
  return `${shown.join(', ')}${more > 0 ? ` and ${whole(more)} more` : ''}`;
}

function ruleCell({ groups, schema }: ShownDataset): string {
  const broken = groups.filter(({ tolerated }) => !tolerated);
  const violations = broken.reduce((sum, group) => sum + group.count, 0);
  if (violations > 0) return `${count(violations, 'violation')} of ${count(broken.length, 'rule')}`;
  return schema === undefined ? 'structure only' : 'all kept';
}

function checkCell({ checks }: ShownDataset): string {
  if (checks.length === 0) return 'none';
  const skipped = checks.filter(({ status }) => status === 'skipped').length;
  const broken = checks.filter(({ status }) => status === 'broken').length;
  return [
    broken > 0 ? `${broken} of ${checks.length} failed` : `${checks.length - skipped} passed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ].join(', ');
}

function schemaCell(dataset: ShownDataset): string {
  if (dataset.schema === undefined) return 'none';
  const changes = dataset.schemaChanges.filter(({ ignored }) => !ignored).length;
  return `${code(dataset.schema)}${changes === 0 ? '' : ` ${count(changes, 'change')}`}`;
}

function section(dataset: ShownDataset, stage: SummaryStage): string {
  const level = datasetLevel(dataset);
  const findings = datasetFindings(dataset).filter((finding) => finding.level === level);
  const heading = findings.length === 0 ? 'nothing wrong' : wording(findings);
  return [
    `### ${MARKS[level]} ${code(dataset.path)}: ${heading}`,
    ...brokenRules(dataset, stage),
    ...brokenChecks(dataset, stage),
    ...schemaSection(dataset, stage),
    ...driftSection(dataset, stage),
    ...(stage.details
      ? [...toleratedRules(dataset, stage), ...allChecks(dataset, stage)]
      : ['_The list of all checks is left out here for its length._']),
  ].join('\n\n');
}
