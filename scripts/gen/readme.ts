/** Writes the tables of inputs, outputs and reasons into an action's README. */
import { UserError } from '../../src/errors.ts';
import type { ActionContract, FieldType } from './contract.ts';
import type { Reason } from './reasons.ts';

const START = '<!-- inputs:start -->';
const END = '<!-- inputs:end -->';

/**
 * @param old the README as it is; undefined when there is none, then a first one is made
 * @throws UserError when the README lacks the two markers, in this order
 */
export function readmeWithTables(
  contract: ActionContract,
  reasons: readonly Reason[],
  old: string | undefined,
  file: string,
): string {
  const text = old ?? `# ${contract.title}\n\n${contract.description}\n\n${START}\n${END}\n`;
  const start = text.indexOf(START);
  const end = text.indexOf(END, start);
  if (start < 0 || end < 0) {
    throw new UserError('gen.marker-missing', `${file} has no place for the tables of inputs, outputs and reasons.`, {
      hint: `Put the lines ${START} and ${END} where the tables belong.`,
      file,
    });
  }
  return `${text.slice(0, start + START.length)}\n${tables(contract, reasons)}\n${text.slice(end)}`;
}

function tables({ inputs, outputs }: ActionContract, reasons: readonly Reason[]): string {
  return [
    '## Inputs',
    '',
    ...(inputs.length === 0 ? ['None.'] : ['| Input | Type | Default | What it is |', '| --- | --- | --- | --- |']),
    ...inputs.map(({ name, description, type, required, default: preset }) =>
      row(
        code(name),
        typeText(type),
        required ? '**required**' : preset === undefined ? '' : code(preset),
        description,
      ),
    ),
    '',
    '## Outputs',
    '',
    ...(outputs.length === 0 ? ['None.'] : ['| Output | Type | What it is |', '| --- | --- | --- |']),
    ...outputs.map(({ name, description, type }) => row(code(name), typeText(type), description)),
    ...(reasons.length === 0 ? [] : ['', '## Reasons', '', '| `reason` | What it means |', '| --- | --- |']),
    ...reasons.map((reason) => row(code(reason.code), reason.meaning)),
  ].join('\n');
}

function row(...cells: readonly string[]): string {
  const escaped = cells.map((cell) => cell.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|'));
  return `| ${escaped.join(' | ')} |`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function typeText(type: FieldType): string {
  switch (type.kind) {
    case 'string':
      return 'text';
    case 'boolean':
      return '`true` or `false`';
    case 'integer':
      return `whole number${rangeText(type.minimum, type.maximum)}`;
    case 'enum':
      return type.values.map(code).join(', ');
    case 'list':
      return 'list';
  }
}

function rangeText(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum !== undefined && maximum !== undefined) return `, ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `, at least ${minimum}`;
  return maximum === undefined ? '' : `, at most ${maximum}`;
}
