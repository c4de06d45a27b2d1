import type { RowSink } from '../../data/engine/collector.ts';
import { lineFinder } from '../../data/engine/row-block.ts';
import type { Workspace } from '../../data/engine/workspace.ts';
import type { JsonKind } from '../../data/kernels/json-kernels.ts';
import {
  type ColumnBuilder,
  type Complaint,
  type NumberColumn,
  numberColumn,
  type TextColumn,
  textColumn,
} from './columns.ts';
import type { NumberLimit } from './growing.ts';
import type { ColumnRole, PredictionLayout } from './layout.ts';
import { MAXIMUM_PROBABILITIES } from './limits.ts';
import { type ListColumn, type ListLimits, listColumn } from './list-column.ts';
import type { PredictionTable, Texts } from './prediction-table.ts';
import { badCell, empty, tooManyScores, unreadable } from './problems.ts';
import { type TranscriptColumns, transcriptColumns } from './transcript-columns.ts';

export interface BuilderInput {
  readonly layout: PredictionLayout;
  /** All columns of the file, in its order. */
  readonly columns: readonly { readonly name: string; readonly json?: JsonKind | undefined }[];
  readonly space: Workspace;
  /** For messages. */
  readonly file: string;
  /** Lines in front of the first row. */
  readonly linesBefore: number;
}

/** Makes a table of the rows of a file. */
export interface PredictionBuilder extends RowSink {
  /** What takes the cells of a column, for files that are read column by column. */
  buildersOf(column: string): readonly ColumnBuilder[];
  /** @throws UserError `predictions.empty` */
  finish(): PredictionTable;
}

const NUMBERS: ReadonlySet<ColumnRole> = new Set(['score', 'relevance']);
const NEEDED: ReadonlySet<ColumnRole> = new Set(['id', 'label', 'prediction', 'query', 'cluster']);

/**
 * @throws UserError (when rows are added) `predictions.duplicate-id`, `predictions.no-value`, `predictions.not-a-number`,
 *   `predictions.not-a-list`, `predictions.too-long`, `predictions.unreadable`, each with its line; `predictions.classes` for too many scores
 */
export function predictionBuilder(input: BuilderInput): PredictionBuilder {
  const { columns, space, file, linesBefore } = input;
  const { builders, finish } = columnBuilders(input);
  const positions = new Map(columns.map(({ name }, index) => [name, index]));
  const wanted = builders.map(([name, builder]) => ({ name, position: positions.get(name) ?? 0, builder }));
  let [rows, lines] = [0, linesBefore];
  return {
    async addBlock(block) {
      for (const { position, builder } of wanted) {
        const lineInBlock = lineFinder(space.memory, block);
        builder.addFields(block.fields(position), (row) => lines + lineInBlock(row) + 1);
      }
      rows += block.rows;
      lines += block.lines;
    },
    async addCells(cells, rowLines) {
      for (const { position, builder } of wanted) builder.addValue(cells[position], lines + 1);
      rows += 1;
      lines += rowLines;
    },
    async addObject(row, rowLines) {
      for (const { name, builder } of wanted)
        builder.addValue(Object.hasOwn(row, name) ? row[name] : undefined, lines + 1);
      rows += 1;
      lines += rowLines;
    },
    addMisfit(finding, rowLines) {
      // Editors leave blank lines at the end, and a blank line can hide no prediction.
      if (!finding.rule.endsWith('.blank-line')) throw unreadable(finding, file, linesBefore);
      lines += rowLines;
    },
    skipLines(skipped) {
      lines += skipped;
    },
    rows: () => rows,
    lines: () => lines - linesBefore,
    buildersOf: (column) => builders.flatMap(([name, builder]) => (name === column ? [builder] : [])),
    finish,
  };
}

interface ColumnBuilders {
  /** Each takes the cells of the column; a column that is both a number and a slice has two. */
  readonly builders: readonly (readonly [column: string, builder: ColumnBuilder])[];
  finish(): PredictionTable;
}

function columnBuilders({ layout, columns, space, file }: BuilderInput): ColumnBuilders {
  const numbers = new Map<string, NumberColumn>();
  const texts = new Map<string, TextColumn>();
  const lists = new Map<string, ListColumn>();
  const complaint =
    (code: string, column: string): Complaint =>
    (value, line) => {
      throw badCell({ code, column, value, file, line });
    };
  const transcripts = layout.roles.has('reference')
    ? transcriptColumns(space, complaint('predictions.too-long', 'reference'))
    : undefined;
  const numbersOf = (name: string, limit?: NumberLimit) =>
    numberColumn(space, complaint('predictions.not-a-number', name), limit);
  const limits = scoreLimits(file);
  const textsOf = (name: string, role: ColumnRole | undefined) =>
    textColumn(space, {
      quoted: columns.find((column) => column.name === name)?.json === 'any',
      ...(role !== undefined && NEEDED.has(role) ? { missing: complaint('predictions.no-value', name) } : {}),
      ...(role === 'id' ? { repeated: complaint('predictions.duplicate-id', name) } : {}),
    });
  for (const [role, name] of layout.roles) {
    if (role === 'reference' || role === 'hypothesis') continue;
    if (NUMBERS.has(role)) numbers.set(name, numbersOf(name));
    else if (role === 'probabilities')
      lists.set(name, listColumn(space.memory, complaint('predictions.not-a-list', name), limits));
    else if (!texts.has(name)) texts.set(name, textsOf(name, role));
  }
  for (const name of layout.slices) if (!texts.has(name)) texts.set(name, textsOf(name, undefined));
  const { most, full } = limits.numbers;
  const ofEachClass = { most: Math.floor(most / layout.classScores.size), full };
  for (const name of layout.classScores.values())
    if (!numbers.has(name)) numbers.set(name, numbersOf(name, ofEachClass));
  const transcribed = (['reference', 'hypothesis'] as const).flatMap((role) => {
    const [name, builder] = [layout.roles.get(role), transcripts?.[role]];
    return name === undefined || builder === undefined ? [] : [[name, builder] as const];
  });
  return {
    builders: [...numbers, ...texts, ...lists, ...transcribed],
    finish: () => tableOf({ layout, file, numbers, texts, lists, transcripts }),
  };
}

const scoreLimits = (file: string): ListLimits => ({
  tooLong: () => {
    throw tooManyScores(file, 'classes');
  },
  numbers: {
    most: MAXIMUM_PROBABILITIES,
    full: () => {
      throw tooManyScores(file, 'probabilities');
    },
  },
});

interface Built {
  readonly layout: PredictionLayout;
  readonly file: string;
  readonly numbers: ReadonlyMap<string, NumberColumn>;
  readonly texts: ReadonlyMap<string, TextColumn>;
  readonly lists: ReadonlyMap<string, ListColumn>;
  readonly transcripts: TranscriptColumns | undefined;
}

function tableOf({ layout, file, numbers, texts, lists, transcripts }: Built): PredictionTable {
  const textsOf = (name: string | undefined): Texts | undefined => {
    const column = texts.get(name ?? '');
    return column && { table: column.table, numbers: column.finish() };
  };
  const role = (name: ColumnRole) => textsOf(layout.roles.get(name));
  const numbersOf = (name: string | undefined) => numbers.get(name ?? '')?.finish();
  const id = role('id');
  if (id === undefined || id.numbers.length === 0) throw empty(file);
  return {
    file,
    rows: id.numbers.length,
    ids: id.table,
    label: role('label'),
    score: numbersOf(layout.roles.get('score')),
    prediction: role('prediction'),
    classScores: new Map(
      [...layout.classScores].map(([label, name]) => [label, numbersOf(name) ?? new Float64Array()]),
    ),
    probabilities: lists.get(layout.roles.get('probabilities') ?? '')?.finish(),
    relevance: numbersOf(layout.roles.get('relevance')),
    transcripts: transcripts?.finish(),
    query: role('query'),
    cluster: role('cluster'),
    fold: role('fold'),
    slices: new Map(
      layout.slices.flatMap((name) => {
        const column = textsOf(name);
        return column === undefined ? [] : [[name, column] as const];
      }),
    ),
  };
}
