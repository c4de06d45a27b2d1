import type { Project } from '../../src/config/project.ts';
import { suggest } from '../../src/data/suggest.ts';
import { throwProblems, UserError } from '../../src/errors.ts';

/** The names given by hand, each once. Throws for those that no model has. */
export function chosenModels(names: readonly string[], project: Project): readonly string[] {
  const known = project.models.map(({ name }) => name);
  const chosen = [...new Set(names)];
  throwProblems(chosen.filter((name) => !known.includes(name)).map((name) => unknownModel(name, known, project.file)));
  return chosen;
}

const MOST_LISTED = 20;

function unknownModel(name: string, known: readonly string[], file: string): UserError {
  const meant = suggest(name, known);
  const more = known.length > MOST_LISTED ? ` and ${known.length - MOST_LISTED} more` : '';
  const list = `The models are ${known.slice(0, MOST_LISTED).join(', ')}${more}.`;
  const shown = JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
  return new UserError('plan.unknown-model', `${file} has no model ${shown}.`, {
    hint: meant === undefined ? list : `Did you mean ${meant}? ${list}`,
  });
}
