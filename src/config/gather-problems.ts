import { UserError, UserErrors } from '../errors.ts';

/** Does something for every item and keeps what the user can correct, so that all problems are told at once. Other errors pass. */
export async function gatherProblems<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<readonly UserError[]> {
  const problems: UserError[] = [];
  for (const item of items) {
    try {
      await work(item);
    } catch (error) {
      problems.push(...correctable(error));
    }
  }
  return problems;
}

/** What a piece of work throws that the user can correct. Other errors pass. */
export function problemsOf(work: () => void): readonly UserError[] {
  try {
    work();
    return [];
  } catch (error) {
    return correctable(error);
  }
}

function correctable(error: unknown): readonly UserError[] {
  if (error instanceof UserError) return [error];
  if (error instanceof UserErrors) return error.problems;
  throw error;
}
