import { throwProblems, UserError, UserErrors } from '../../src/errors.ts';

/**
 * Does something with every item, one after the other, also when it fails for some.
 * @throws UserError or UserErrors with everything that is wrong with any of them; anything else at once
 */
export async function collect<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const problems: UserError[] = [];
  for (const item of items) {
    try {
      results.push(await work(item));
    } catch (error) {
      if (error instanceof UserError) problems.push(error);
      else if (error instanceof UserErrors) problems.push(...error.problems);
      else throw error;
    }
  }
  throwProblems(withoutRepeats(problems));
  return results;
}

/** Data sets share schemas and files: what is wrong with those is said once. */
const withoutRepeats = (problems: readonly UserError[]): readonly UserError[] => [
  ...new Map(problems.map((one) => [JSON.stringify([one.code, one.message, one.file, one.line]), one])).values(),
];
