import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One example pull request as plain data: what to commit on its branch and what to write when opening it. */
export interface ExamplePullRequest {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly branch: string;
  /** Oldest first. */
  readonly commits: readonly ExampleCommit[];
}

export interface ExampleCommit {
  readonly message: string;
  /** Whole new content by path relative to the repository root. */
  readonly files: ReadonlyMap<string, string>;
}

/** One line of `lines` in pull-request.json: `line` counts from 1. */
interface LineChange {
  readonly path: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

/**
 * Reads `pull-request.json` of one folder and works out each commit's file contents.
 *
 * @param folder directory such as `examples/pull-requests/1-bill-and-flipper`
 * @param baseText text of a file on the branch the pull request starts from; asked only for paths changed line by line
 * @throws Error naming the folder and the key when the description is malformed or a line is not what it expects
 */
export async function readPullRequest(
  folder: string,
  baseText: (path: string) => Promise<string>,
): Promise<ExamplePullRequest> {
  const description = record(JSON.parse(await readFile(join(folder, 'pull-request.json'), 'utf8')), folder);
  const commits: ExampleCommit[] = [];
  const changed = new Map<string, string>();
  for (const [place, item] of list(description['commits'], `${folder}: commits`).entries()) {
    const where = `${folder}: commits[${place}]`;
    const commit = record(item, where);
    const files = new Map<string, string>();
    for (const value of list(commit['replace'] ?? [], `${where}.replace`)) {
      const path = relativePath(value, `${where}.replace`);
      files.set(path, await readFile(join(folder, path), 'utf8'));
    }
    for (const value of list(commit['lines'] ?? [], `${where}.lines`)) {
      const change = lineChange(value, `${where}.lines`);
      const before = files.get(change.path) ?? changed.get(change.path) ?? (await baseText(change.path));
      files.set(change.path, changeLine(before, change));
    }
    for (const [path, content] of files) changed.set(path, content);
    commits.push({ message: text(commit['message'], `${where}.message`), files });
  }
  return {
    title: text(description['title'], `${folder}: title`),
    body: list(description['body'], `${folder}: body`)
      .map((line) => string(line, `${folder}: body`))
      .join('\n'),
    branch: text(description['branch'], `${folder}: branch`),
    commits,
  };
}

function changeLine(content: string, change: LineChange): string {
  const lines = content.split('\n');
  const found = lines[change.line - 1];
  if (found !== change.from) {
    throw new Error(
      `${change.path}:${change.line}: expected ${JSON.stringify(change.from)}, found ${JSON.stringify(found)}`,
    );
  }
  return lines.with(change.line - 1, change.to).join('\n');
}

function lineChange(value: unknown, where: string): LineChange {
  const change = record(value, where);
  const line = change['line'];
  if (typeof line !== 'number' || !Number.isSafeInteger(line) || line < 1) {
    throw new Error(`${where}: line must be a whole number from 1`);
  }
  return {
    path: relativePath(change['path'], `${where}.path`),
    line,
    from: string(change['from'], `${where}.from`),
    to: string(change['to'], `${where}.to`),
  };
}

function relativePath(value: unknown, where: string): string {
  const path = text(value, where);
  if (path.startsWith('/') || path.split('/').includes('..'))
    throw new Error(`${where}: ${path} leaves the repository`);
  return path;
}

function record(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${where}: expected an object`);
  return Object.fromEntries(Object.entries(value));
}

function list(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${where}: expected a list`);
  return value;
}

function string(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new Error(`${where}: expected text`);
  return value;
}

function text(value: unknown, where: string): string {
  const found = string(value, where);
  if (found === '') throw new Error(`${where}: must not be empty`);
  return found;
}
