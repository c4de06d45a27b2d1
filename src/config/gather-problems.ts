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
      if (error instanceof UserError) problems.push(error);
      else if (error instanceof UserErrors) problems.push(...error.problems);
      else throw error;
    }
  }
  return problems;
}
