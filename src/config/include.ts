import { UserError } from '../errors.ts';
import { globProblems } from './check-model.ts';
import { globMatcher } from './path-globs.ts';
import { type Position, pointerOf } from './project.ts';
import { repositoryPath } from './repository-path.ts';
import type { TreeIndex } from './tree-index.ts';

export type Included =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'problem'; readonly problem: UserError };

const MOST_FILES = 256;

/** The files that the `include` globs of the main file match, each once, in the order of globs and paths. */
export function includedFiles(
  { list }: TreeIndex,
  main: {
    readonly file: string;
    readonly include: readonly string[];
    readonly positions: ReadonlyMap<string, Position>;
  },
): readonly Included[] {
  const files = new Set<string>();
  const problems: UserError[] = [];
  for (const [index, glob] of main.include.entries()) {
    const place = main.positions.get(pointerOf(['include', index])) ?? { file: main.file, line: 1, column: 1 };
    const checked = repositoryPath(glob);
    if (checked.kind === 'refused') {
      const hint = 'Write globs relative to the repository root, such as `models/*/trainyard.yaml`.';
      const message = `The glob ${JSON.stringify(glob)} ${checked.message}.`;
      problems.push(new UserError('config.path', message, { ...place, hint }));
      continue;
    }
    const slow = globProblems(glob, place);
    problems.push(...slow);
    if (slow.length > 0) continue;
    const matches = globMatcher(checked.path);
    const found = list.filter((entry) => entry.kind !== 'submodule' && matches(entry.path)).map(({ path }) => path);
    if (found.length === 0) {
      const hint = 'Correct the glob, or commit the files it is meant for.';
      problems.push(new UserError('config.include', `No file matches ${JSON.stringify(glob)}.`, { ...place, hint }));
    }
    for (const path of found) if (path !== main.file) files.add(path);
    if (files.size > MOST_FILES) {
      const hint = 'Write a narrower glob.';
      const problem = new UserError('config.include', `More than ${MOST_FILES} files are included.`, {
        ...place,
        hint,
      });
      return [{ kind: 'problem', problem }];
    }
  }
  return [
    ...[...files].map((path) => ({ kind: 'file', path }) as const),
    ...problems.map((problem) => ({ kind: 'problem', problem }) as const),
  ];
}
