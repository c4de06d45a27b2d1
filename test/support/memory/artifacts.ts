import { posix } from 'node:path';
import { UserError } from '../../../src/errors.ts';
import type { Artifacts } from '../../../src/ports.ts';
import { sha256 } from '../../../src/records/digest.ts';
import { bytesOf, tooLarge } from './git-objects.ts';
import { call, type MemoryArtifact, type MemoryState, nextId, notFound, writeTime } from './state.ts';

export interface NewArtifact {
  readonly name: string;
  /** Id of the run that uploaded it. */
  readonly run: number | undefined;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly expired?: boolean;
  /** What GitHub says about the stored bytes; true by default to what is stored. */
  readonly digest?: string | undefined;
  readonly size?: number;
}

/** Uploads read from, and downloads write to, the files in memory. */
export function memoryArtifacts(state: MemoryState): Artifacts {
  return {
    async upload({ name, root, files, packing, retentionDays }) {
      const contents = new Map<string, Uint8Array>();
      for (const file of files) {
        const bytes = await state.files.read(posix.join(root, file), Number.MAX_SAFE_INTEGER);
        if (bytes === undefined) throw new UserError('file.missing', `${file} does not exist.`);
        contents.set(packing.kind === 'raw' ? name : file, bytes);
      }
      return call(state, 'artifacts.upload', () => {
        const { id, size, digest } = storeArtifact(state, {
          name,
          run: state.currentRun,
          contents,
          packing: packing.kind,
          retentionDays,
        });
        return { id, size, digest };
      });
    },
    async download({ id, name, size, digest, expired }, directory, maximumBytes) {
      const stored = await call(state, 'artifacts.download', () => state.artifacts.find((known) => known.id === id));
      if (expired) throw new UserError('artifact.expired', `The artifact ${name} has expired.`);
      if (stored === undefined) throw notFound(`artifact ${id}`);
      const unpacked = [...stored.files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
      if (Math.max(size, unpacked) > maximumBytes) throw tooLarge(`The artifact ${name}`, unpacked, maximumBytes);
      if (digest !== undefined && digest !== digestOf(stored.files)) {
        throw new UserError('artifact.digest-mismatch', `The artifact ${name} differs from its digest.`);
      }
      await state.files.makeFolder(directory);
      for (const [path, bytes] of stored.files) await state.files.write(posix.join(directory, path), bytes);
    },
  };
}

export function addArtifact(state: MemoryState, { name, run, files, ...told }: NewArtifact): MemoryArtifact {
  const contents = new Map(Object.entries(files).map(([path, content]) => [path, bytesOf(content)]));
  const stored = storeArtifact(state, { name, run, contents, packing: 'zip', retentionDays: undefined });
  const artifact = { ...stored, ...told };
  state.artifacts[state.artifacts.indexOf(stored)] = artifact;
  return artifact;
}

function storeArtifact(
  state: MemoryState,
  artifact: {
    readonly name: string;
    readonly run: number | undefined;
    readonly contents: ReadonlyMap<string, Uint8Array>;
    readonly packing: 'zip' | 'raw';
    readonly retentionDays: number | undefined;
  },
): MemoryArtifact {
  const taken = state.artifacts.some((known) => known.name === artifact.name && known.runId === artifact.run);
  if (taken && artifact.run !== undefined) {
    throw new UserError('artifact.already-exists', `This run has an artifact ${artifact.name} already.`);
  }
  const stored: MemoryArtifact = {
    id: nextId(state),
    name: artifact.name,
    size: [...artifact.contents.values()].reduce((sum, bytes) => sum + bytes.length, 0),
    digest: digestOf(artifact.contents),
    expired: false,
    createdAt: writeTime(state),
    runId: artifact.run,
    files: artifact.contents,
    packing: artifact.packing,
    retentionDays: artifact.retentionDays,
  };
  state.artifacts.push(stored);
  return stored;
}

/** Stands in for the digest of the stored archive. */
const digestOf = (files: ReadonlyMap<string, Uint8Array>): string =>
  `sha256:${sha256([...files].map(([path, bytes]) => `${path} ${sha256(bytes)}\n`).join(''))}`;
