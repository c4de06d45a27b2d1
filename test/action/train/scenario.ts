import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TrainInputs } from '../../../actions/train/inputs.gen.ts';
import { type TrainContext, type TrainPorts, train } from '../../../actions/train/train.ts';
import { clock } from '../../../src/adapters/clock.ts';
import { files } from '../../../src/adapters/files.ts';
import { localGit } from '../../../src/adapters/local-git.ts';
import { openStore } from '../../../src/adapters/open-store.ts';
import { openTracking } from '../../../src/adapters/open-tracking.ts';
import { bashProcesses } from '../../../src/adapters/process.ts';
import { inputKeys } from '../../../src/config/input-key.ts';
import { loadProject } from '../../../src/config/load.ts';
import type { Artifacts } from '../../../src/ports.ts';
import { type FileChanges, type GitRepository, gitRepository } from '../../support/git-repository.ts';
import { recordingLog } from '../../support/memory/log.ts';

/** A training command that writes all three outputs. */
export const GOOD = [
  'mkdir -p out/model',
  'echo weights > out/model/weights.bin',
  'echo \'{"auc": 0.9, "by": {"colour": NaN}}\' > out/metrics.json',
  'printf "id,score\\n1,0.5\\n" > out/predictions.csv',
].join('; ');

const DATA: FileChanges = {
  'train.py': 'print("training")\n',
  'data/train.csv': 'id,x\n1,2\n2,"a\nb"\n',
  'data/test.csv': 'id,x\n3,4\n',
};

const OUTPUTS = '{model: out/model, metrics: out/metrics.json, predictions: out/predictions.csv}';

const configuration = (command: string, outputs: string, more: string) => `version: 1
models:
  wine:
    data:
      train: {path: data/train.csv}
      test: {path: data/test.csv, role: evaluation}
    train:
      command: ${JSON.stringify(command)}
      inputs: [train.py]
      outputs: ${outputs}
${more}`;

/** An artifact as it was at the moment of its upload. */
export interface Uploaded {
  readonly packing: string;
  readonly retentionDays: number | undefined;
  readonly files: Readonly<Record<string, string>>;
}

export interface Scenario extends AsyncDisposable {
  readonly repository: GitRepository;
  readonly commit: string;
  readonly inputs: TrainInputs;
  readonly context: TrainContext;
  readonly uploads: ReadonlyMap<string, Uploaded>;
  readonly logged: () => readonly string[];
  readonly train: (change?: {
    readonly inputs?: Partial<TrainInputs>;
    readonly context?: Partial<TrainContext>;
    readonly ports?: Partial<TrainPorts>;
  }) => ReturnType<typeof train>;
}

/**
 * A repository with one model `wine` whose training runs for real: real git, files and processes; uploads are remembered.
 * @param command the training command
 * @param options `more`: further lines of `train:`; `outputs`: other outputs; `files`: further files of the commit
 */
export async function scenario(
  command: string,
  options: { readonly more?: string; readonly outputs?: string; readonly files?: FileChanges } = {},
): Promise<Scenario> {
  const temporary = await mkdtemp(join(tmpdir(), 'trainyard-train-test-'));
  const repository = await gitRepository();
  const commit = await repository.commit({
    ...DATA,
    'trainyard.yaml': configuration(command, options.outputs ?? OUTPUTS, options.more ?? ''),
    ...options.files,
  });
  const git = await localGit(repository.folder);
  const tree = await git.tree(commit);
  const key = (await inputKeys(tree, await loadProject(tree, 'trainyard.yaml'))).get('wine');
  const uploads = new Map<string, Uploaded>();
  const log = recordingLog();

  const inputs: TrainInputs = {
    config: 'trainyard.yaml',
    model: 'wine',
    inputKey: key?.key ?? '',
    store: undefined,
    champion: undefined,
    cached: false,
    retentionDays: 30,
  };
  const context: TrainContext = {
    workspace: repository.folder,
    environment: { PATH: process.env['PATH'], HOME: '/home/runner' },
    machine: {
      operatingSystem: 'Test 1',
      architecture: 'x64',
      processor: 'Test',
      processorCount: 2,
      memoryBytes: 1024,
    },
    tag: `test-${commit}-${Math.random()}`,
    repository: 'acme/wine',
    run: { id: 7, attempt: 1, url: 'https://github.example/acme/wine/actions/runs/7' },
    pullRequest: undefined,
  };
  const ports: TrainPorts = {
    git,
    files: files(temporary),
    processes: bashProcesses(() => () => {}),
    gpus: { start: () => () => {} },
    artifacts: { upload: (artifact) => upload(artifact, uploads) },
    clock,
    log,
    openStore,
    openTracking: () => openTracking(context.environment, clock),
  };
  return {
    repository,
    commit,
    inputs,
    context,
    uploads,
    logged: () => log.lines.map((line) => line.message),
    train: (change = {}) =>
      train({ ...inputs, ...change.inputs }, { ...context, ...change.context }, { ...ports, ...change.ports }),
    async [Symbol.asyncDispose]() {
      await repository[Symbol.asyncDispose]();
      await rm(temporary, { recursive: true, force: true });
    },
  };
}

async function upload(artifact: Parameters<Artifacts['upload']>[0], uploads: Map<string, Uploaded>) {
  const { name, root, files: paths, packing, retentionDays } = artifact;
  const contents = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const),
  );
  const kind = packing.kind === 'zip' ? `zip ${packing.level}` : packing.kind;
  uploads.set(name, { packing: kind, retentionDays, files: Object.fromEntries(contents) });
  return { id: uploads.size, size: 0, digest: undefined };
}
