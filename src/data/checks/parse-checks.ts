import { throwProblems, UserError, type UserErrorOptions } from '../../errors.ts';
import type { Check } from '../../generated/data-checks.ts';
import { validateDataChecks } from '../../generated/data-checks.validator.js';
import { buildCheck } from './build-check.ts';
import type { DatasetCheckSpec } from './check.ts';
import { type CheckProblem, shapeProblems } from './check-problems.ts';
import { contradictions, type Surroundings } from './contradictions.ts';

/** Where a list of checks stands, and what it may name. */
export interface ChecksPlace extends Surroundings {
  /** What holds the list, for messages: `x-trainyard.checks`, or the data set's `checks`. */
  readonly what: string;
  /** Place in the file of a path of keys and positions below the list, such as `['0', 'max']`; of the list itself when empty. */
  readonly place?: ((path: readonly string[]) => UserErrorOptions) | undefined;
}

/**
 * The checks that a list in `x-trainyard.checks` or trainyard.yaml describes, with all defaults filled in.
 *
 * @param raw the list as it was read from YAML or JSON
 * @throws UserError or UserErrors `checks.invalid` with everything that is wrong, each at its place when the caller knows it
 */
export function parseChecks(raw: unknown, where: ChecksPlace): readonly DatasetCheckSpec[] {
  const document: unknown = { checks: raw };
  if (!validateDataChecks(document)) {
    report(shapeProblems(validateDataChecks.errors ?? [], raw), where);
    // The validator refused it, so something must be said even if no sentence was found.
    throw asError({ path: [], message: 'The list is not valid.', hint: undefined }, where);
  }
  const checks = document.checks ?? [];
  report(
    checks.flatMap((check, index) => contradictions(check, String(index), where)),
    where,
  );
  const specs = checks.map(buildCheck);
  report(sameNames(checks), where);
  return withDistinctNames(specs);
}

function report(problems: readonly CheckProblem[], where: ChecksPlace): void {
  throwProblems(problems.map((problem) => asError(problem, where)));
}

function asError({ path, message, hint }: CheckProblem, where: ChecksPlace): UserError {
  const position = path[0] === undefined ? where.what : `${where.what}, entry ${Number(path[0]) + 1}`;
  return new UserError('checks.invalid', `${position}: ${message}`, { ...where.place?.(path), hint });
}

function sameNames(checks: readonly Check[]): readonly CheckProblem[] {
  const names = checks.map(({ name }) => name);
  return names.flatMap((name, index) =>
    name !== undefined && names.indexOf(name) < index
      ? [
          {
            path: [String(index), 'name'],
            message: `Another check is called ${JSON.stringify(name)} too.`,
            hint: 'Reports tell checks apart by their names.',
          },
        ]
      : [],
  );
}

/** Made names can be equal, such as two ranges of one column: the later ones get a number. */
function withDistinctNames(specs: readonly DatasetCheckSpec[]): readonly DatasetCheckSpec[] {
  const seen = new Set<string>();
  return specs.map((spec) => {
    let name = spec.name;
    for (let number = 2; seen.has(name); number += 1) name = `${spec.name} #${number}`;
    seen.add(name);
    return { ...spec, name };
  });
}
