import type { Model } from '../../src/config/project.ts';
import { suggest } from '../../src/data/suggest.ts';
import { UserError } from '../../src/errors.ts';

/** The models that the input names, in its order; all when it names none. One entry may be a JSON list, as `plan` writes it. */
export function chosenModels(models: readonly Model[], given: readonly string[]): readonly Model[] {
  const names = [...new Set(modelNames(given))];
  if (names.length === 0) return models;
  return names.map((name) => {
    const model = models.find((candidate) => candidate.name === name);
    if (model) return model;
    const known = models.map((candidate) => candidate.name);
    const near = suggest(name, known);
    throw new UserError('config.unknown-model', `There is no model named "${name.slice(0, 100)}".`, {
      hint: near === undefined ? `The models are: ${known.join(', ')}.` : `Did you mean "${near}"?`,
    });
  });
}

function modelNames(given: readonly string[]): readonly string[] {
  const text = given.join(',');
  if (!text.startsWith('[')) return given;
  try {
    const names: unknown = JSON.parse(text);
    if (Array.isArray(names) && names.every((name) => typeof name === 'string')) return names;
  } catch {
    // Said below, with the text that was given.
  }
  throw new UserError('input.models', `The input \`models\` is not a list of names: ${text.slice(0, 200)}`, {
    hint: 'Write names separated by commas, or a JSON list of names.',
  });
}
