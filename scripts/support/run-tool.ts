import { execFile } from 'node:child_process';

export interface ToolRun {
  /** Exit code; undefined when the program does not exist. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. Never throws for what the program does. */
export function runTool(
  file: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<ToolRun> {
  const env = { ...process.env, ...options.env };
  return new Promise((resolve) => {
    execFile(file, args, { cwd: options.cwd, env, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined;
      resolve({ code, stdout, stderr });
    });
  });
}

/** The end of what a failed program printed: enough to see why. */
export function lastLines(run: ToolRun, count = 5): string {
  const lines = `${run.stdout}\n${run.stderr}`.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(-count).join('\n');
}
