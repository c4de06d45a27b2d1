import type { DatasetCheckSpec } from '../../src/data/checks/check.ts';
import { parseChecks } from '../../src/data/checks/parse-checks.ts';
import { compileRowSchema, type RowSchema } from '../../src/data/row-schema.ts';
import { isObject, parseSchemaDocument, type SchemaDocument } from '../../src/data/schema-diff/schema-document.ts';
import { UserError } from '../../src/errors.ts';
import { fileInWorkTree, type WorkTree } from './place.ts';

/** The row schema of a data set with everything that is read out of it. */
export interface RowSchemaFile {
  /** Path in the repository. */
  readonly file: string;
  readonly text: string;
  readonly schema: RowSchema;
  readonly document: SchemaDocument;
}

const MAXIMUM_SCHEMA_BYTES = 1024 * 1024;

/** @throws UserError for a schema that is not there or cannot be used */
export async function readRowSchema(file: string, tree: WorkTree): Promise<RowSchemaFile> {
  const content = await tree.files.read(await fileInWorkTree(file, tree), MAXIMUM_SCHEMA_BYTES);
  return rowSchemaFile(new TextDecoder().decode(content), file);
}

/** @throws UserError `schema.…` */
export async function rowSchemaFile(text: string, file: string): Promise<RowSchemaFile> {
  const schema = await compileRowSchema(text, file);
  return { file, text, schema, document: parseSchemaDocument(text, file) };
}

/**
 * The checks in the block `x-trainyard` of a schema.
 * @param dataset name of the data set that they are for
 * @param datasets names of all data sets of its model
 * @throws UserError or UserErrors `checks.invalid`, at the line of the schema
 */
export function checksOfSchema(
  { file, schema, document }: RowSchemaFile,
  dataset: string,
  datasets: readonly string[],
): readonly DatasetCheckSpec[] {
  const { extension } = schema;
  if (extension === undefined) return [];
  const place = (path: readonly string[]) => ({
    file,
    line: document.lineOf(['x-trainyard', ...path.map((step) => (/^\d+$/.test(step) ? Number(step) : step))]),
  });
  const unknown = isObject(extension) ? Object.keys(extension).find((key) => key !== 'checks') : '';
  if (!isObject(extension) || unknown !== undefined)
    throw new UserError(
      'checks.invalid',
      unknown ? `\`x-trainyard\` has no key ${JSON.stringify(unknown.slice(0, 80))}.` : '`x-trainyard` is no object.',
      { ...place(unknown ? [unknown] : []), hint: 'At the top of a schema it holds `checks`, a list.' },
    );
  if (extension['checks'] === undefined) return [];
  return parseChecks(extension['checks'], {
    what: '`x-trainyard.checks`',
    place: (path) => place(['checks', ...path]),
    columns: columnsOf(schema),
    dataset,
    datasets,
  });
}

/** All columns that there can be; undefined when the schema is open. */
export const columnsOf = ({ closed, columns }: RowSchema): readonly string[] | undefined =>
  closed ? columns : undefined;
