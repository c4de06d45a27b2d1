import type { ActionFile } from './action-file.ts';
import { type ExpressionScope, interpolateText, scalarText } from './expressions.ts';
import type { PlainRecord } from './plain-data.ts';

/** Values of an action's inputs by name, all text. */
export type ActionInputs = Readonly<Record<string, string>>;

/** Evaluates a mapping whose values are texts, such as `env:` or `with:`. */
export function textValues(values: PlainRecord, scope: ExpressionScope): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? interpolateText(value, scope) : scalarText(value),
    ]),
  );
}

/** Inputs of an action: what the step gives, else the default; undeclared ones are passed on, as GitHub does. */
export function actionInputs(file: ActionFile, given: ActionInputs, scope: ExpressionScope): ActionInputs {
  const lower = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  const declared = new Set([...file.inputs.keys()].map((name) => name.toLowerCase()));
  const inputs: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) if (!declared.has(name.toLowerCase())) inputs[name] = value;
  for (const [name, input] of file.inputs) {
    const value = lower.get(name.toLowerCase());
    inputs[name] = value ?? textValues({ value: input.default ?? '' }, scope)['value'] ?? '';
  }
  return inputs;
}

/** Remarks about the inputs of a step that do not fail it. */
export function inputRemarks(file: ActionFile, given: ActionInputs): readonly string[] {
  const declared = new Map([...file.inputs].map(([name, input]) => [name.toLowerCase(), input]));
  return Object.keys(given).flatMap((name) => {
    const input = declared.get(name.toLowerCase());
    if (input === undefined) {
      const known = [...file.inputs.keys()].map((key) => `'${key}'`).join(', ');
      return [`Unexpected input '${name}'; the action declares ${known === '' ? 'none' : known}.`];
    }
    return input.deprecation === undefined ? [] : [`Input '${name}' is deprecated: ${input.deprecation}`];
  });
}

/** The variables in which a JavaScript action finds its inputs. */
export function inputVariables(inputs: ActionInputs): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}
