import { posix } from 'node:path';
import { UserError } from '../../src/errors.ts';
import type { Files } from '../../src/ports.ts';
import { placeOf } from '../../src/training/output-path.ts';

export interface WorkTree {
  readonly files: Files;
  /** Absolute path of the work tree. */
  readonly workspace: string;
}

/**
 * Absolute path of a file in the work tree. A link may point elsewhere in the repository, never out of it.
 * @throws UserError `data.missing`, `config.path`, `data.not-a-file`
 */
export async function fileInWorkTree(path: string, { files, workspace }: WorkTree): Promise<string> {
  const place = await placeOf(files, workspace, path);
  switch (place.kind) {
    case 'absent':
      throw await missing(path, { files, workspace });
    case 'outside':
      throw new UserError('config.path', `${path} is a link that leaves the repository.`, { file: path });
    case 'inside':
      if ((await files.stat(place.realPath))?.kind === 'file') return place.realPath;
      throw new UserError('data.not-a-file', `${path} is not a regular file.`, {
        file: path,
        hint: `Write \`${path}/\` for all data files in a folder, or name one file.`,
      });
  }
}

export async function missing(path: string, { files, workspace }: WorkTree): Promise<UserError> {
  const tracked = (await files.stat(posix.join(workspace, `${path.replace(/\/$/, '')}.dvc`))) !== undefined;
  return new UserError('data.missing', `${path} does not exist in the checkout.`, {
    file: path,
    hint: tracked
      ? 'It is tracked by DVC: run `dvc pull` in a step before this one.'
      : 'Check the path in trainyard.yaml, and that the file is committed.',
  });
}
