import type { SchemaElement } from 'hyparquet';
import { describeType, type Scalar, scalarOf } from './column-type.ts';
import { damaged, type ParquetPlace, unsupported } from './parquet-error.ts';

interface ColumnBase {
  /** Path of the column, joined by dots: `address.city`. */
  readonly name: string;
  readonly nullable: boolean;
  /** Physical and logical type in words, for reports. */
  readonly type: string;
}

/** A column that rules can be about: a leaf of the schema, or a list of scalars. */
export type ParquetColumn = ColumnBase &
  (
    | {
        readonly kind: 'scalar';
        readonly scalar: Scalar;
        /** Position of its chunk in each row group. */
        readonly leaf: number;
        /** Definition level of a value that is not null. */
        readonly definition: number;
      }
    | {
        readonly kind: 'list';
        readonly scalar: Scalar;
        readonly leaf: number;
        /** Definition levels of an element that is not null, of any element, and of a list without elements. */
        readonly definition: number;
        readonly elementDefinition: number;
        readonly emptyDefinition: number;
      }
    /** Cannot be read, because of `reason`. */
    | { readonly kind: 'unsupported'; readonly reason: string }
  );

/** What JSON Schema would call the values of a column. */
export type ParquetKind = Scalar['kind'] | 'list' | 'unsupported';

/** Kind of a column in one word. */
export const kindOf = (column: ParquetColumn): ParquetKind =>
  column.kind === 'scalar' ? column.scalar.kind : column.kind;

/** A leaf of the schema as its column chunks must describe it. */
export interface Leaf {
  readonly path: readonly string[];
  readonly type: string;
}

export interface ParquetSchema {
  readonly columns: readonly ParquetColumn[];
  readonly leaves: readonly Leaf[];
}

const MAXIMUM_DEPTH = 32;

interface Node {
  readonly element: SchemaElement;
  readonly children: readonly Node[];
}

/**
 * Columns of the flat list of schema elements in a footer (depth first, each with its number of children). Fields of structs become
 * columns of their own; lists of scalars stay one column; maps, lists of lists or structs are listed as unsupported.
 *
 * @throws UserError `data.parquet` when the list is no tree, `data.unsupported` when two columns have the same name
 */
export function columnsOf(elements: readonly SchemaElement[], place: ParquetPlace): ParquetSchema {
  let next = 0;
  const read = (depth: number): Node => {
    const element = elements[next];
    next += 1;
    if (element === undefined || depth > MAXIMUM_DEPTH) throw damaged(place, 'the schema is not a tree');
    const count = element.num_children ?? 0;
    if (count < 0 || count > elements.length) throw damaged(place, 'the schema is not a tree');
    return { element, children: Array.from({ length: count }, () => read(depth + 1)) };
  };
  const root = read(0);
  if (next !== elements.length) throw damaged(place, 'the schema is not a tree');

  const columns: ParquetColumn[] = [];
  const leaves: Leaf[] = [];
  for (const child of root.children) collect(child, { path: [], definition: 0, nullable: false }, columns, leaves);
  const names = new Set<string>();
  for (const { name } of columns) {
    if (names.has(name)) throw unsupported({ ...place, column: name }, 'two columns have this name');
    names.add(name);
  }
  return { columns, leaves };
}

interface Above {
  readonly path: readonly string[];
  readonly definition: number;
  readonly nullable: boolean;
}

function collect(node: Node, above: Above, columns: ParquetColumn[], leaves: Leaf[]): void {
  const { element, children } = node;
  const path = [...above.path, element.name];
  const name = path.join('.');
  const optional = element.repetition_type !== 'REQUIRED';
  const definition = above.definition + (optional ? 1 : 0);
  const nullable = above.nullable || element.repetition_type === 'OPTIONAL';
  const first = leaves.length;
  const refuse = (reason: string): void => {
    addLeaves(node, above.path, leaves);
    columns.push({ kind: 'unsupported', name, nullable, type: groupType(element), reason });
  };
  const list = listElement(node, definition);
  if (list !== undefined) {
    if (typeof list === 'string') {
      refuse(list);
      return;
    }
    const scalar = scalarOf(list.element.element);
    if (typeof scalar === 'string') {
      refuse(scalar);
      return;
    }
    addLeaves(node, above.path, leaves);
    const type = `list of ${describeType(list.element.element)}`;
    columns.push({ kind: 'list', name, nullable, type, scalar, leaf: first, ...list.levels });
    return;
  }
  if (children.length > 0) {
    if (element.logical_type?.type === 'VARIANT') {
      refuse('values of type VARIANT cannot be read');
      return;
    }
    for (const child of children) collect(child, { path, definition, nullable }, columns, leaves);
    return;
  }
  if (element.type === undefined) {
    refuse('it is a structure without fields');
    return;
  }
  const scalar = scalarOf(element);
  if (typeof scalar === 'string') {
    refuse(scalar);
    return;
  }
  addLeaves(node, above.path, leaves);
  columns.push({ kind: 'scalar', name, nullable, type: describeType(element), scalar, leaf: first, definition });
}

function addLeaves(node: Node, above: readonly string[], leaves: Leaf[]): void {
  const path = [...above, node.element.name];
  if (node.children.length === 0 && node.element.type !== undefined) leaves.push({ path, type: node.element.type });
  for (const child of node.children) addLeaves(child, path, leaves);
}

const groupType = (element: SchemaElement): string =>
  element.type === undefined
    ? (element.logical_type?.type ?? element.converted_type ?? 'group').toLowerCase()
    : describeType(element);

interface List {
  readonly element: Node;
  readonly levels: {
    readonly definition: number;
    readonly elementDefinition: number;
    readonly emptyDefinition: number;
  };
}

/**
 * The element of a list, in the three shapes that files have: `repeated T x`, a LIST group around it, and a LIST group around a
 * repeated group around `T element`. Undefined when the node is no list; a reason when it is one that cannot be read.
 */
function listElement(node: Node, definition: number): List | string | undefined {
  const { element, children } = node;
  if (element.repetition_type === 'REPEATED') {
    if (children.length > 0) return 'repeated structures cannot be read';
    return { element: node, levels: listLevels(definition, definition) };
  }
  if (element.converted_type === 'MAP' || element.logical_type?.type === 'MAP') return 'maps cannot be read';
  if (element.converted_type === 'MAP_KEY_VALUE') return 'maps cannot be read';
  if (element.converted_type !== 'LIST' && element.logical_type?.type !== 'LIST') return undefined;
  const [repeated, second] = children;
  if (repeated === undefined || second !== undefined || repeated.element.repetition_type !== 'REPEATED')
    return 'the list has an unknown shape';
  const elementDefinition = definition + 1;
  const [item, other] = repeated.children;
  if (item === undefined) return { element: repeated, levels: listLevels(elementDefinition, elementDefinition) };
  if (other !== undefined) return 'lists of structures cannot be read';
  if (item.element.repetition_type === 'REPEATED' || item.children.length > 0)
    return 'lists of lists or structures cannot be read';
  const value = elementDefinition + (item.element.repetition_type === 'OPTIONAL' ? 1 : 0);
  return { element: item, levels: listLevels(value, elementDefinition) };
}

const listLevels = (definition: number, elementDefinition: number): List['levels'] => ({
  definition,
  elementDefinition,
  emptyDefinition: elementDefinition - 1,
});
