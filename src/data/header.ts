import type { Dialect } from './dialect.ts';
import { fatalFinding, type StructureFinding } from './reader.ts';
import type { RowSchema } from './row-schema.ts';
import { suggest } from './suggest.ts';
import type { ViolationGroup } from './violations.ts';

/** Names of the columns, or what is wrong with the header. */
export function readHeader(
  cells: readonly (string | null)[],
  line: number,
  dialect: Dialect,
): { readonly columns: readonly string[] | undefined; readonly findings: readonly StructureFinding[] } {
  const findings: StructureFinding[] = misread(cells, line, dialect);
  const seen = new Set<string>();
  const columns = cells.map((cell, index) => {
    const name = cell ?? '';
    if (name === '') findings.push(fatalFinding('csv.header', line, `Column ${index + 1} has no name.`));
    else if (seen.has(name)) findings.push(fatalFinding('csv.header', line, `Two columns are named "${name}".`));
    seen.add(name);
    return name;
  });
  return { columns: findings.length === 0 ? columns : undefined, findings };
}

const USUAL_DELIMITERS: readonly (readonly [character: string, name: string])[] = [
  [';', 'a semicolon'],
  ['\t', 'a tab'],
  ['|', 'a vertical bar'],
  [',', 'a comma'],
];

/** A header that was read with another delimiter or line end than it was written with. */
function misread(cells: readonly (string | null)[], line: number, { delimiter }: Dialect): StructureFinding[] {
  if (cells.some((cell) => /\r(?!\n)/.test(cell ?? ''))) {
    const message = 'The lines end with a carriage return alone. Save the file with LF or CRLF.';
    return [fatalFinding('csv.line-ends', line, message)];
  }
  const [only, second] = cells;
  const own = String.fromCharCode(delimiter);
  const [, name] = USUAL_DELIMITERS.find(([character]) => character !== own && only?.includes(character)) ?? [];
  if (second !== undefined || name === undefined) return [];
  const message = `There is only one column, with ${name} in its name. If that is the delimiter, set \`csv.delimiter\`.`;
  return [fatalFinding('csv.delimiter', line, message)];
}

/**
 * Missing and unknown columns are a matter of the header, said once instead of once per row.
 * @param line of the header; undefined when the file has no lines
 */
export function headerProblems(
  columns: readonly string[],
  line: number | undefined,
  schema: RowSchema | undefined,
): readonly ViolationGroup[] {
  if (schema === undefined) return [];
  const problem = (rule: string, column: string, expected: string, value: string | undefined): ViolationGroup => ({
    rule,
    column,
    expected,
    count: 1,
    samples: [{ row: undefined, line, value }],
  });
  const missing = schema.required
    .filter((column) => !columns.includes(column))
    .map((column) =>
      problem('schema.missing-column', column, 'a column of this name, the schema requires it', undefined),
    );
  const unknown = schema.closed ? columns.filter((column) => !schema.columns.includes(column)) : [];
  return [
    ...missing,
    ...unknown.map((column) => {
      const near = suggest(column, schema.columns);
      const expected = `one of the schema's columns${near === undefined ? '' : `; did you mean "${near}"?`}`;
      return problem('schema.unknown-column', column, expected, column);
    }),
  ];
}
