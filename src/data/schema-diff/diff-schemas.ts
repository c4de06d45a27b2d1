import type { TableProfile } from '../profile/column-profile.ts';
import { type Finding, finding, shown } from './change.ts';
import { type ColumnFacts, columnFacts } from './column-facts.ts';
import { compareChecks } from './compare-checks.ts';
import { compareColumns } from './compare-columns.ts';
import { comparePartitions } from './compare-partitions.ts';
import { compareRows, isClosed } from './compare-rows.ts';
import { guessRenames } from './guess-renames.ts';
import type { SchemaChange } from './schema-change.ts';
import { type JsonObject, objectAt, parseSchemaDocument, type SchemaDocument, strings } from './schema-document.ts';

export interface SchemaFile {
  readonly text: string;
  /** Path, for messages. */
  readonly file: string;
}

export interface DiffOptions {
  /** Ids of rules that do not count. */
  readonly except: readonly string[];
  /** Columns whose changes do not count, or `column:RULE` for one kind of change. */
  readonly ignore: readonly string[];
  /** The files have no header: then columns are told apart by their order. */
  readonly headerless: boolean;
  /** Of the data before and now, to recognise renamed columns; undefined when they are not known. */
  readonly profiles: { readonly before: TableProfile; readonly after: TableProfile } | undefined;
}

/**
 * The differences between two row schemas and whom they break. Columns come first, in the order of the old schema, new ones
 * after them, then what is about whole rows and data sets.
 *
 * @throws UserError `schema.syntax` when a file is not a JSON object
 */
export function diffSchemas(before: SchemaFile, after: SchemaFile, options: DiffOptions): readonly SchemaChange[] {
  const old = parseSchemaDocument(before.text, before.file);
  const now = parseSchemaDocument(after.text, after.file);
  const found = [
    ...compareNamedColumns(old.root, now.root, options),
    ...(options.headerless ? compareOrder(old.root, now.root) : []),
    ...compareRows(old.root, now.root),
    ...compareChecks(old.root, now.root),
  ];
  return found.map(({ path, ...change }) => ({
    ...change,
    line: now.lineOf(path),
    ignored: isIgnored(change, options),
    violatingRows: undefined,
  }));
}

/**
 * What changed in the columns that folder names give to all rows.
 * @param schema where a column's line is looked up; undefined when the data set has none
 */
export function diffPartitions(
  before: readonly string[],
  after: readonly string[],
  schema: SchemaDocument | undefined,
  options: Pick<DiffOptions, 'except' | 'ignore'>,
): readonly SchemaChange[] {
  const properties = (schema && objectAt(schema.root, 'properties')) ?? {};
  return comparePartitions(before, after).map(({ path, ...change }) => ({
    ...change,
    line: change.column !== undefined && Object.hasOwn(properties, change.column) ? schema?.lineOf(path) : undefined,
    ignored: isIgnored(change, options),
    violatingRows: undefined,
  }));
}

/** Whether the change counts as breaking: `backward` looks at producers, `forward` at readers, `full` at both. */
export function isBreaking(change: SchemaChange, mode: 'backward' | 'forward' | 'full' | 'none'): boolean {
  if (change.ignored) return false;
  switch (mode) {
    case 'backward':
      return change.breaksProducers;
    case 'forward':
      return change.breaksReaders;
    case 'full':
      return change.breaksProducers || change.breaksReaders;
    case 'none':
      return false;
  }
}

function isIgnored(
  { rule, column }: Omit<Finding, 'path'>,
  { except, ignore }: Pick<DiffOptions, 'except' | 'ignore'>,
): boolean {
  if (except.includes(rule)) return true;
  return column !== undefined && (ignore.includes(column) || ignore.includes(`${column}:${rule}`));
}

interface NamedColumn {
  readonly facts: ColumnFacts;
  readonly required: boolean;
}

function namedColumns(root: JsonObject): ReadonlyMap<string, NamedColumn> {
  const properties = objectAt(root, 'properties') ?? {};
  const required = new Set(strings(root['required']));
  return new Map(
    [...new Set([...Object.keys(properties), ...required])].map((name) => {
      const schema = Object.hasOwn(properties, name) ? properties[name] : true;
      return [name, { facts: columnFacts(schema, ['properties', name], root), required: required.has(name) }];
    }),
  );
}

function compareNamedColumns(before: JsonObject, after: JsonObject, { profiles }: DiffOptions): readonly Finding[] {
  const [old, now] = [namedColumns(before), namedColumns(after)];
  const removed = [...old.keys()].filter((name) => !now.has(name));
  const added = [...now.keys()].filter((name) => !old.has(name));
  const renames = profiles === undefined ? [] : guessRenames(removed, added, profiles.before, profiles.after);
  const newNames = new Map(renames.map(({ from, to, similarity }) => [from, { to, similarity }]));
  const taken = new Set(renames.map(({ to }) => to));
  return [
    ...[...old].flatMap(([name, was]) => {
      const renamed = newNames.get(name);
      const column = renamed?.to ?? name;
      const is = now.get(column);
      if (is === undefined) return [removedColumn(name, after)];
      const said = renamed === undefined ? [] : [renamedColumn(name, column, renamed.similarity)];
      const path = ['properties', column];
      return [
        ...said,
        ...compareRequired(column, was, is, after),
        ...compareColumns({ column, before: was.facts, after: is.facts, path }),
      ];
    }),
    ...added
      .filter((name) => !taken.has(name))
      .map((name) => addedColumn(name, now.get(name)?.required ?? false, before)),
  ];
}

const removedColumn = (column: string, after: JsonObject): Finding =>
  finding('COLUMN_REMOVED', {
    column,
    message: `The column ${shown(column)} was removed${isClosed(after) ? ', and unknown columns are refused' : ''}.`,
    path: ['properties'],
    breaksProducers: isClosed(after),
  });

const renamedColumn = (from: string, to: string, similarity: number): Finding =>
  finding('COLUMN_RENAMED', {
    column: to,
    message: `The column ${shown(from)} seems to be called ${shown(to)} now: their values are ${Math.floor(similarity * 100)} % alike.`,
    path: ['properties', to],
  });

function addedColumn(column: string, required: boolean, before: JsonObject): Finding {
  const refused = isClosed(before) ? ', and unknown columns were refused' : '';
  return finding(required ? 'COLUMN_ADDED_REQUIRED' : 'COLUMN_ADDED_OPTIONAL', {
    column,
    message: `The ${required ? 'required' : 'optional'} column ${shown(column)} was added${refused}.`,
    path: ['properties', column],
    breaksReaders: isClosed(before),
  });
}

function compareRequired(column: string, was: NamedColumn, is: NamedColumn, after: JsonObject): readonly Finding[] {
  if (was.required === is.required) return [];
  if (!is.required) {
    const message = 'Rows may lack the column now.';
    return [finding('COLUMN_NO_LONGER_REQUIRED', { column, message, path: ['properties', column] })];
  }
  const at = strings(after['required']).indexOf(column);
  const message = 'Every row must have the column now.';
  return [finding('COLUMN_NOW_REQUIRED', { column, message, path: ['required', at] })];
}

function compareOrder(before: JsonObject, after: JsonObject): readonly Finding[] {
  const [old, now] = [before, after].map((root) => Object.keys(objectAt(root, 'properties') ?? {}));
  if (old === undefined || now === undefined) return [];
  const moved = now.find((name, at) => old.includes(name) && old.indexOf(name) !== at);
  if (moved === undefined) return [];
  return [
    finding('COLUMN_ORDER_CHANGED', {
      column: moved,
      message: `The column ${shown(moved)} was number ${old.indexOf(moved) + 1} and is number ${now.indexOf(moved) + 1}; the files have no header.`,
      path: ['properties', moved],
    }),
  ];
}
