import { UserError } from '../errors.ts';

/** What can stand in a value of `promote.environments.*.files.*.set`. */
const PLACEHOLDERS = [
  '{artifact.uri}',
  '{artifact.path}',
  '{artifact.digest}',
  '{version}',
  '{model}',
  '{environment}',
  '{commit}',
  '{input-key}',
] as const;

type Placeholder = (typeof PLACEHOLDERS)[number];

export type PlaceholderValues = Readonly<Record<Placeholder, string>>;

/** Replaces every placeholder of a template, once. Throws `UserError('placeholder.unknown')` for any other text in braces. */
export function fillPlaceholders(template: string, values: PlaceholderValues): string {
  return replacePlaceholders(template, (placeholder) => values[placeholder]);
}

/** Throws what {@link fillPlaceholders} would throw, before there are values. */
export function checkPlaceholders(template: string): void {
  replacePlaceholders(template, () => '');
}

function replacePlaceholders(template: string, replace: (placeholder: Placeholder) => string): string {
  return template.replace(/\{[^{}]*\}/g, (found) => {
    const known = PLACEHOLDERS.find((placeholder) => placeholder === found);
    if (known !== undefined) return replace(known);
    throw new UserError('placeholder.unknown', `${JSON.stringify(found)} is not a placeholder.`, {
      hint: `Placeholders are ${PLACEHOLDERS.join(', ')}.`,
    });
  });
}
