import { UserError } from '../errors.ts';
import type { Position } from './project.ts';
import { pointerOf } from './project.ts';
import type { YamlFile } from './yaml-file.ts';

/** One tracked path of a `.dvc` file or of `dvc.lock`. */
export interface DvcOutput {
  /** Relative to the repository root. */
  readonly path: string;
  /** 32 hex digits, with `.dir` behind for a folder; undefined when another hash is used. */
  readonly md5: string | undefined;
  /** Bytes, of a folder in all; null when it is not said. */
  readonly size: number | null;
  readonly position: Position;
}

/**
 * Outputs of a `.dvc` file: `outs: [{md5, size, nfiles, path}]`, relative to the file or to its `wdir`.
 * Source: "`.dvc` files" in DVC's documentation.
 */
export function dvcFileOutputs(yaml: YamlFile): readonly DvcOutput[] {
  const wdir = field(yaml.data, 'wdir');
  const folder = joined(folderOf(yaml.file), typeof wdir === 'string' ? wdir : '.');
  return outputsAt(yaml, ['outs'], folder);
}

/**
 * Outputs of all stages of a `dvc.lock`, whose paths are relative to the file's folder. Lock files before DVC 2.0 have no
 * `stages` key around the stages. Source: "dvc.lock file" in DVC's documentation.
 */
export function dvcLockOutputs(yaml: YamlFile): readonly DvcOutput[] {
  const folder = folderOf(yaml.file);
  const nested = field(yaml.data, 'stages');
  const path = nested === undefined ? [] : ['stages'];
  const stages = nested ?? yaml.data;
  if (typeof stages !== 'object' || stages === null) return [];
  return Object.keys(stages).flatMap((stage) => outputsAt(yaml, [...path, stage, 'outs'], folder));
}

function outputsAt(yaml: YamlFile, path: readonly string[], folder: string): readonly DvcOutput[] {
  const outs = path.reduce<unknown>(field, yaml.data);
  if (!Array.isArray(outs)) return [];
  return outs.flatMap((out: unknown, index) => {
    const given = field(out, 'path');
    if (typeof given !== 'string') return [];
    const md5 = field(out, 'md5');
    const size = field(out, 'size');
    return [
      {
        path: joined(folder, given),
        md5: typeof md5 === 'string' && /^[0-9a-f]{32}(\.dir)?$/.test(md5) ? md5 : undefined,
        size: typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : null,
        position: yaml.positions.get(pointerOf([...path, index])) ?? { file: yaml.file, line: 1, column: 1 },
      },
    ];
  });
}

/** The digest of an output, in the form of our records. Throws when DVC wrote none that can be compared. */
export function dvcDigest({ path, md5, position }: DvcOutput): string {
  if (md5 !== undefined) return `md5:${md5}`;
  throw new UserError('config.dvc-pointer', `DVC's entry for ${path} has no \`md5\` of 32 hex digits.`, {
    ...position,
    hint: 'Run `dvc commit` and commit the result. Data tracked by the version ids of a cloud is not supported.',
  });
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.');

/** Joins and resolves `.` and `..` in text. Going above the root leaves a `..` in front, which equals no path of a tree. */
function joined(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${path.startsWith('/') ? '..' : folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
