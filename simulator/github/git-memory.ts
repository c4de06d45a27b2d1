/**
 * Answers of git that can never change, because the question names every object by its full id. A pull request asks the same ones
 * dozens of times, and each costs a process.
 */

const MOST_BYTES = 64 * 1024 * 1024;
const LARGEST_BYTES = 1024 * 1024;

const COMMANDS: ReadonlySet<string> = new Set([
  'cat-file',
  'diff',
  'log',
  'ls-tree',
  'merge-base',
  'rev-list',
  'rev-parse',
]);
/** An id, alone or as in `<id>^{tree}`, `<id>:<path>`, `^<id>`. */
const FULL_ID = /^\^?[0-9a-f]{40}(?:$|[:^])/;

/** Options that let refs or the clock decide, or that make git answer with success for an object that is not there yet. */
const CHANGES =
  /^--(?:all|branches|tags|remotes|glob|reflog|since|until|after|before|batch|batch-check|batch-command)(?:=|$)/;

/** What the answer depends on; undefined when it may change. `input` holds the lines of git's standard input. */
export function timelessQuestion(
  directory: string,
  args: readonly string[],
  input: string | undefined,
): string | undefined {
  const command = args.find((argument) => !argument.startsWith('--'));
  if (command === undefined || !COMMANDS.has(command)) return undefined;
  if (args.some((argument) => CHANGES.test(argument))) return undefined;
  const end = args.indexOf('--');
  const named = (end < 0 ? args : args.slice(0, end)).filter((argument) => !argument.startsWith('-')).slice(1);
  // The kind of object and the mode of `cat-file` stand where ids do.
  const objects = command === 'cat-file' ? named.slice(-1) : named;
  const all = [...objects, ...(input?.split('\n').filter((line) => line !== '') ?? [])];
  return all.length > 0 && all.every((name) => FULL_ID.test(name)) ? [directory, ...args, input].join('\0') : undefined;
}

/** The newest answers, as many as fit. Only answers are kept: an object that is missing today may be pushed tomorrow. */
export function gitMemory() {
  const answers = new Map<string, Buffer>();
  let bytes = 0;
  return {
    get: (question: string): Buffer | undefined => answers.get(question),
    keep(question: string, answer: Buffer): void {
      if (answer.byteLength > LARGEST_BYTES || answers.has(question)) return;
      answers.set(question, answer);
      bytes += answer.byteLength;
      for (const [oldest, content] of answers) {
        if (bytes <= MOST_BYTES) break;
        answers.delete(oldest);
        bytes -= content.byteLength;
      }
    },
  };
}
