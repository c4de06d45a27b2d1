import { spawn } from 'node:child_process';
import { gitMemory, timelessQuestion } from './git-memory.ts';

/** git said no: the exit code and what it wrote. */
export class GitError extends Error {
  readonly code: number;
  readonly stdout: string;

  constructor(args: readonly string[], code: number, stdout: string, stderr: string) {
    super(`git ${args[0] ?? ''} failed with ${code}: ${stderr.trim().slice(0, 500)}`);
    this.code = code;
    this.stdout = stdout;
  }
}

export interface GitOptions {
  readonly input?: string | Buffer | Iterable<string | Buffer>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Environment for every git child: nothing of the machine's own configuration, no prompts, and no refs that replace objects by others. */
export const gitEnvironment = (): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
});

const memory = gitMemory();

/** Runs git on a bare repository without blocking the server; returns raw stdout. Rejects with `GitError`. */
export const gitBytes = async (
  directory: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<Buffer> => {
  const { input, env } = options;
  const isPlain = env === undefined && (input === undefined || typeof input === 'string');
  const question = isPlain ? timelessQuestion(directory, args, input) : undefined;
  if (question === undefined) return await runGit(directory, args, options);
  const known = memory.get(question);
  if (known !== undefined) return known;
  const answer = await runGit(directory, args, options);
  memory.keep(question, answer);
  return answer;
};

const runGit = (directory: string, args: readonly string[], options: GitOptions): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const child = spawn('git', ['--git-dir', directory, ...args], {
      env: { ...gitEnvironment(), ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const output = Buffer.concat(stdout);
      if (code === 0) resolve(output);
      else reject(new GitError(args, code ?? -1, output.toString(), Buffer.concat(stderr).toString()));
    });
    // git may exit before it has read everything; its exit code tells more than EPIPE.
    child.stdin.on('error', () => undefined);
    const { input } = options;
    if (input === undefined || typeof input === 'string' || Buffer.isBuffer(input)) child.stdin.end(input ?? '');
    else {
      for (const chunk of input) child.stdin.write(chunk);
      child.stdin.end();
    }
  });

/** As `gitBytes`, as text without the final newline. */
export const git = async (directory: string, args: readonly string[], options: GitOptions = {}): Promise<string> =>
  (await gitBytes(directory, args, options)).toString().replace(/\n$/, '');

/** As `git`, but undefined when git fails. */
export const tryGit = async (directory: string, args: readonly string[]): Promise<string | undefined> => {
  try {
    return await git(directory, args);
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
};

/** Non-empty lines of git's output. */
export const lines = (output: string): readonly string[] => output.split('\n').filter((line) => line !== '');

/** Splits `-z` output. */
export const records = (output: string): readonly string[] => output.split('\0').filter((record) => record !== '');

export const NO_COMMIT = '0'.repeat(40);
