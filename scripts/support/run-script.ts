import { messageOf, UserError, UserErrors } from '../../src/errors.ts';

/**
 * Runs a script's body and sets the exit code to what it returns. User errors are printed with their file and hint;
 * anything else keeps its stack, because then the script itself is wrong.
 */
export async function runScript(body: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await body();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof UserErrors) for (const problem of error.problems) printProblem(problem);
    else if (error instanceof UserError) printProblem(error);
    else console.error(error instanceof Error ? error.stack : messageOf(error));
  }
}

function printProblem({ file, line, column, message, hint }: UserError): void {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  console.error(`${place === '' ? '' : `${place}: `}${message}${hint === undefined ? '' : `\n  ${hint}`}`);
}
