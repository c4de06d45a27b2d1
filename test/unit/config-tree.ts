import { expect } from 'vitest';
import { UserError, UserErrors } from '../../src/errors.ts';
import type { Tree } from '../../src/ports.ts';
import { bytesOf, type Content, memoryTree, objectId } from '../support/memory/git-objects.ts';

/** A commit with these files. */
export function treeOf(files: Readonly<Record<string, Content>>): Tree {
  const id = objectId('commit', bytesOf(JSON.stringify(Object.keys(files))));
  const map = new Map(Object.entries(files));
  return memoryTree({ id, parents: [], message: '', files: map, accounts: [], emails: [] });
}

/** Every problem a piece of work ends with, as `code file:line:column`. Fails when it ends well. */
export async function problemsOf(work: Promise<unknown>): Promise<readonly UserError[]> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UserErrors) return error.problems;
    if (error instanceof UserError) return [error];
    throw error;
  }
  return expect.fail('No problem was found.');
}

export const placed = ({ code, file, line, column }: UserError): string => `${code} ${file}:${line}:${column}`;

/** A model of the least size, with further lines below it (indented by four spaces already). */
export const minimal = (more = ''): string =>
  `version: 1
models:
  wine:
    train:
      command: python train.py
      inputs: [train.py]
      outputs: {model: out/model, metrics: out/metrics.json}
${more}`;
