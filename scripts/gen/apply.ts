import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { GENERATED_FOLDER, type GeneratedFile } from './generate.ts';

/** A file that is not as it should be. */
export interface Drift {
  readonly path: string;
  readonly kind: 'missing' | 'different' | 'stale';
}

/** Compares what should be with what is in the repository. */
export async function findDrift(root: string, files: readonly GeneratedFile[]): Promise<readonly Drift[]> {
  const drift: Drift[] = [];
  for (const file of files) {
    const old = await readFile(path.join(root, file.path), 'utf8').catch(() => undefined);
    if (old === undefined) drift.push({ path: file.path, kind: 'missing' });
    else if (old !== file.content) drift.push({ path: file.path, kind: 'different' });
  }
  const wanted = new Set(files.map((file) => file.path));
  for (const name of await readdir(path.join(root, GENERATED_FOLDER)).catch(() => [])) {
    const stale = `${GENERATED_FOLDER}/${name}`;
    if (!wanted.has(stale)) drift.push({ path: stale, kind: 'stale' });
  }
  return drift;
}

/** Writes what is missing or different and removes what is stale. */
export async function repairDrift(
  root: string,
  files: readonly GeneratedFile[],
  drift: readonly Drift[],
): Promise<void> {
  const contents = new Map(files.map((file) => [file.path, file.content]));
  for (const { path: file } of drift) {
    const target = path.join(root, file);
    const content = contents.get(file);
    if (content === undefined) {
      await rm(target);
      continue;
    }
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
