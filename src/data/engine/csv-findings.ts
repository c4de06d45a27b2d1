import { fatalFinding, rowFinding, type StructureFinding } from '../reader.ts';
import type { QuoteProblem } from './csv-rows.ts';

const QUOTES: Readonly<Record<QuoteProblem, string>> = {
  'not-closed': 'A quoted cell of this row is never closed: everything after it was read as one cell.',
  'inside-cell': 'A quote stands inside a cell without quotes. Quote the whole cell and double the quotes in it.',
  'after-closing': 'Something follows the closing quote of a cell. Double the quotes that belong to the text.',
};

/** The rest of the file cannot be read. @param line where the row begins */
export const brokenQuotes = (problem: QuoteProblem, line: number, row: number): StructureFinding =>
  fatalFinding('csv.quotes', line, QUOTES[problem], row);

/** A row with too few or too many cells. */
export function misfit(
  cells: readonly (string | null)[],
  expected: number,
  row: number,
  line: number,
): StructureFinding {
  const blank = cells.length === 1 && cells[0] === null;
  if (blank) return rowFinding('csv.blank-line', line, row, 'The line is blank.');
  return rowFinding('csv.cells', line, row, `The row has ${cells.length} cells, the header has ${expected}.`);
}
