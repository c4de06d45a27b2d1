import type { RowProblem } from '../row-schema.ts';
import type { ViolationLog } from '../violations.ts';
import type { CellFinding } from './second-look.ts';
import type { Problem } from './second-looks.ts';

/** Takes what a second look finds in the rows of one column, in their order. */
export type TakeFinding = (row: number, finding: CellFinding) => void;

/** @param row of the block, from 0; they are asked for in ascending order */
export type PlaceOf = (row: number) => { readonly row: number; readonly line: number };

interface PlacedProblem extends Problem {
  /** Within the block. */
  readonly row: number;
}

/**
 * What is wrong in one block of rows, counted by column and rule. Places are kept for as many breaches as a report shows: a block can
 * break a rule in every row.
 */
export interface BlockProblems {
  /** Begins a column. */
  column(): TakeFinding;
  /** Enters everything into the log, rows in order. */
  enter(placeOf: PlaceOf): void;
}

interface Tally {
  readonly problem: RowProblem;
  /** Of this block's breaches, so many are entered with their places. */
  readonly places: number;
  count: number;
}

/** @param log nothing else is entered before these problems are */
export function blockProblems(log: ViolationLog): BlockProblems {
  const placed: PlacedProblem[] = [];
  const tallies: Tally[] = [];
  return {
    column() {
      const rules = new Map<string, Tally>();
      return (row, { problems, shown }) => {
        for (const problem of problems) {
          let tally = rules.get(problem.rule);
          if (tally === undefined) {
            tally = { problem, places: log.placesLeft(problem), count: 0 };
            rules.set(problem.rule, tally);
            tallies.push(tally);
          }
          tally.count += 1;
          if (tally.count <= tally.places) placed.push({ row, problem, value: shown });
        }
      };
    },
    enter(placeOf) {
      for (const { row, problem, value } of placed.toSorted((a, b) => a.row - b.row))
        log.add(problem, { ...placeOf(row), value });
      for (const { problem, places, count } of tallies) if (count > places) log.addFurther(problem, count - places);
    },
  };
}
