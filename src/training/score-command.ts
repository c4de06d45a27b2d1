/** Variables by which a scoring command finds the model in production and the folder to write to. */
export const CHAMPION_VARIABLE = 'TRAINYARD_CHAMPION';
export const OUT_VARIABLE = 'TRAINYARD_OUT';

/**
 * `evaluate.command` with `{model}` and `{out}` replaced by quoted shell variables: a path is never made part of a command line, so no
 * character of it can mean anything to the shell. Quotes directly around a placeholder are taken away, because inside them the variable
 * would be unquoted again.
 */
export function scoreCommand(command: string): string {
  return command
    .replace(/(["']?)\{model\}\1/g, `"$$${CHAMPION_VARIABLE}"`)
    .replace(/(["']?)\{out\}\1/g, `"$$${OUT_VARIABLE}"`);
}
