import { UserError } from '../errors.ts';

/** What `{…}` in a value of `promote.environments.*.files.*.set` can stand for. */
export const PLACEHOLDERS = [
  'artifact.uri',
  'artifact.path',
  'artifact.digest',
  'version',
  'model',
  'environment',
  'commit',
  'input-key',
] as const;

export type PlaceholderValues = Readonly<Record<(typeof PLACEHOLDERS)[number], string>>;

/** Replaces every placeholder of a template, once. Throws `UserError('placeholder.unknown')` for any other text in braces. */
export function fillPlaceholders(template: string, values: PlaceholderValues): string {
  return template.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    if (isPlaceholder(name)) return values[name];
    throw new UserError('placeholder.unknown', `${JSON.stringify(whole)} is not a placeholder.`, {
      hint: `Placeholders are ${PLACEHOLDERS.map((known) => `{${known}}`).join(', ')}.`,
    });
  });
}

function isPlaceholder(name: string): name is (typeof PLACEHOLDERS)[number] {
  return PLACEHOLDERS.some((known) => known === name);
}
