/** The stage of the demo and of the end-to-end tests: GitHub with a model repository, a GitOps repository and Trainyard. */

import { globSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Progress, type Simulator, startSimulator } from '../simulator/index.ts';

export const ROOT = path.resolve(import.meta.dirname, '..');
const TRAINYARD = 'trainyard/trainyard';
export const MODEL_REPOSITORY = 'acme/penguins';
export const GITOPS_REPOSITORY = 'acme/deploy';
export const MODEL = 'penguin-sex';

/** Who takes part. Ada writes the models, Grace reviews, Rita only reads, Mallory is a stranger. */
export const PEOPLE = {
  ada: { name: 'Ada Lopez', role: 'write' },
  grace: { name: 'Grace Kim', role: 'maintain' },
  rita: { name: 'Rita Berg', role: 'read' },
  mallory: { name: 'Mallory Hart', role: undefined },
} as const;
export type Person = keyof typeof PEOPLE;

export interface WorldOptions {
  /** Empty folder for repositories, artifacts, workspaces and the model store. */
  readonly directory: string;
  /** Folders searched first on the training runner, such as a virtual environment's. */
  readonly trainerPath?: readonly string[];
  /** PATH of the runners. */
  readonly path: string;
  /** More files of the model repository, or other content for its files. */
  readonly files?: Readonly<Record<string, string>>;
  readonly onProgress?: (progress: Progress) => void;
}

export interface DemoWorld extends Simulator {
  /** The model repository, `owner/name`. */
  readonly repository: string;
  /** Root of the model store, a folder that runners share. */
  readonly store: string;
  readonly directory: string;
}

/** What a job that calls Trainyard downloads: the actions, the bundle, the reusable workflows. */
const PUBLISHED = ['action.yml', 'actions/*/action.yml', 'dist/**/*', '.github/workflows/*.yml'];

/** Starts the simulated GitHub and fills it. Nothing has run yet. */
export async function openWorld(options: WorldOptions): Promise<DemoWorld> {
  const store = path.join(options.directory, 'models');
  await mkdir(store, { recursive: true });
  const simulator = await startSimulator({
    directory: options.directory,
    path: options.path,
    runners: [
      { labels: ['ubuntu-latest'], count: 2 },
      { labels: ['self-hosted', 'linux', 'gpu'], count: 1, path: options.trainerPath ?? [] },
    ],
    ...(options.onProgress && { onProgress: options.onProgress }),
  });
  const { github } = simulator;
  for (const [login, { name }] of Object.entries(PEOPLE)) github.addUser(login, { name });
  github.addOrganization('acme', { grace: 'admin', ada: 'member' });

  await publishTrainyard(github);
  await github.addRepository({
    owner: 'acme',
    name: 'deploy',
    directory: path.join(ROOT, 'examples/deploy'),
    collaborators: { grace: 'maintain' },
  });
  await github.addRepository({
    owner: 'acme',
    name: 'penguins',
    directory: path.join(ROOT, 'examples/penguins'),
    files: { ...(await adoption(store)), ...options.files },
    collaborators: Object.fromEntries(
      Object.entries(PEOPLE).flatMap(([login, { role }]) => (role === undefined ? [] : [[login, role]])),
    ),
    environments: {
      trainyard: {
        branches: ['main'],
        secrets: {
          TRAINYARD_GITOPS_TOKEN: github.installationToken({
            repositories: [GITOPS_REPOSITORY],
            permissions: { contents: 'write', metadata: 'read' },
          }),
        },
      },
    },
  });
  return { ...simulator, repository: MODEL_REPOSITORY, store, directory: options.directory };
}

/** Hosts Trainyard itself, as its release `v1`. Resolves with the release's commit. */
export async function publishTrainyard(github: Simulator['github']): Promise<string> {
  github.addOrganization('trainyard');
  await github.addRepository({ owner: 'trainyard', name: 'trainyard', files: await filesOf(ROOT, PUBLISHED) });
  await github.git(TRAINYARD, 'update-ref', 'refs/tags/v1', 'refs/heads/main');
  return github.git(TRAINYARD, 'rev-parse', 'main');
}

/** The callers that a team copies, by their paths in its repository. */
export async function callers(): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {};
  for (const caller of globSync('workflows/*.yml', { cwd: ROOT }))
    files[`.github/${caller}`] = await readFile(path.join(ROOT, caller), 'utf8');
  return files;
}

/** What a team adds to its repository: the three callers as they are, and a store that exists on this machine. */
async function adoption(store: string): Promise<Readonly<Record<string, string>>> {
  const configuration = await readFile(path.join(ROOT, 'examples/penguins/trainyard.yaml'), 'utf8');
  return { ...(await callers()), 'trainyard.yaml': configuration.replace('file:///srv/models', `file://${store}`) };
}

async function filesOf(root: string, patterns: readonly string[]): Promise<Readonly<Record<string, Buffer>>> {
  const names = globSync([...patterns], { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
  const contents = await Promise.all(names.map((name) => readFile(path.join(root, name))));
  return Object.fromEntries(names.map((name, index) => [name, contents[index] ?? Buffer.alloc(0)]));
}
