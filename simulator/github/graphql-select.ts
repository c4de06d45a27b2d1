/** Answering a GraphQL selection from objects with resolvers. */
import { GraphqlError } from './graphql-error.ts';
import type { GraphqlField, GraphqlSelection, GraphqlValue } from './graphql-parser.ts';

export type Data = Readonly<Record<string, unknown>>;

/** An object of the answer: its type and a resolver per field. */
export interface Node {
  readonly type: string;
  readonly field: (name: string, args: Data) => unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  'field' in value &&
  typeof value.field === 'function';

const evaluate = (value: GraphqlValue, variables: Data): unknown => {
  switch (value.kind) {
    case 'variable':
      return variables[value.name];
    case 'literal':
      return value.value;
    case 'list':
      return value.items.map((item) => evaluate(item, variables));
    case 'object':
      return Object.fromEntries(Object.entries(value.fields).map(([key, item]) => [key, evaluate(item, variables)]));
  }
};

const fieldsFor = (selection: readonly GraphqlSelection[], type: string): readonly GraphqlField[] =>
  selection.flatMap((part) => {
    if (part.kind === 'field') return [part.field];
    return part.on === undefined || part.on === type ? fieldsFor(part.selection, type) : [];
  });

const undefinedField = (name: string, type: string): GraphqlError =>
  new GraphqlError('undefinedField', `Field '${name}' doesn't exist on type '${type}'`);

const complete = async (value: unknown, field: GraphqlField, variables: Data): Promise<unknown> => {
  if (Array.isArray(value)) return Promise.all(value.map((item) => complete(item, field, variables)));
  return isNode(value) ? select(value, field.selection, variables) : (value ?? null);
};

/** Fills a selection from a node. Throws `GraphqlError` for a field the type does not have. */
export const select = async (node: Node, selection: readonly GraphqlSelection[], variables: Data): Promise<Data> => {
  const answer: Record<string, unknown> = {};
  for (const field of fieldsFor(selection, node.type)) {
    if (field.name === '__typename') {
      answer[field.alias] = node.type;
      continue;
    }
    const args = Object.fromEntries(
      Object.entries(field.args).map(([name, value]) => [name, evaluate(value, variables)]),
    );
    const value = await node.field(field.name, args);
    if (value === undefined) throw undefinedField(field.name, node.type);
    answer[field.alias] = await complete(value, field, variables);
  }
  return answer;
};

/** A node of plain fields. */
export const record = (type: string, fields: Data): Node => ({ type, field: (name) => fields[name] });
