import schema from '../../schemas/trainyard.schema.json' with { type: 'json' };

/** The parts of a JSON Schema node that help to explain a problem. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly items?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
}

/** What the schema says about one place of the configuration. */
export interface SchemaPlace {
  readonly node: SchemaNode;
  /** Name of the definition that the place refers to, such as `duration`. */
  readonly definition: string | undefined;
}

// The schema is our own file; its inferred type is only too detailed.
const ROOT: SchemaNode = schema;
const DEFINITIONS: Readonly<Record<string, SchemaNode>> = schema.$defs;

/** The schema's node for a path of keys and positions; undefined where it describes nothing. */
export function schemaPlace(path: readonly string[]): SchemaPlace | undefined {
  let place: SchemaPlace | undefined = resolve(ROOT);
  for (const key of path) {
    const node = place === undefined ? undefined : childOf(place.node, key);
    if (node === undefined) return undefined;
    place = resolve(node);
  }
  return place;
}

/** The keys that may stand in a mapping; empty when any may. */
export const allowedKeys = (node: SchemaNode): readonly string[] => Object.keys(mappingOf(node)?.properties ?? {});

function childOf(node: SchemaNode, key: string): SchemaNode | undefined {
  const { properties, additionalProperties, items } = mappingOf(node) ?? node;
  if (properties !== undefined && Object.hasOwn(properties, key)) return properties[key];
  if (typeof additionalProperties === 'object') return additionalProperties;
  return items;
}

/** The node itself, or that one of its alternatives which describes a mapping. */
const mappingOf = (node: SchemaNode): SchemaNode | undefined =>
  node.oneOf === undefined
    ? node
    : schemaAlternatives(node.oneOf).find((alternative) => alternative.node.properties !== undefined)?.node;

/** What each of several alternatives says. */
export const schemaAlternatives = (nodes: readonly SchemaNode[]): readonly SchemaPlace[] => nodes.map(resolve);

/** Follows a reference; what stands beside it (description, examples) wins. */
function resolve(node: SchemaNode): SchemaPlace {
  const definition = node.$ref?.replace('#/$defs/', '');
  const target = definition === undefined ? undefined : DEFINITIONS[definition];
  return { node: { ...target, ...node }, definition };
}
