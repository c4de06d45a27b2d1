import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PullRequestCommits } from '../../../actions/validate/base.ts';
import type { ValidateInputs } from '../../../actions/validate/inputs.gen.ts';
import type { ValidateData } from '../../../actions/validate/result-data.ts';
import { validate } from '../../../actions/validate/validate.ts';
import { dataEngine } from '../../../src/adapters/data-engine.ts';
import { files } from '../../../src/adapters/files.ts';
import { localGit } from '../../../src/adapters/local-git.ts';
import type { ActionOutcome } from '../../../src/outcome.ts';
import type { Artifacts } from '../../../src/ports.ts';
import { type FileChanges, type GitRepository, gitRepository } from '../../support/git-repository.ts';
import { manualClock } from '../../support/memory/clock.ts';
import { type LogLine, recordingLog } from '../../support/memory/log.ts';

export const SCHEMA = {
  type: 'object',
  required: ['id', 'species', 'mass'],
  additionalProperties: false,
  properties: {
    id: { type: 'string' },
    species: { enum: ['Adelie', 'Gentoo'] },
    mass: { type: 'integer' },
  },
};

export const TRAIN =
  'train: {command: "true", inputs: [train.py], outputs: {model: out/model, metrics: out/metrics.json}}';

/** A configuration of one model `wine`. @param data its data sets in YAML flow style */
export const config = (data: string): string => `version: 1\nmodels:\n  wine: {data: {${data}}, ${TRAIN}}\n`;

/** @param more keys of the data set in YAML flow style */
export const rows = (more = ''): string =>
  config(`rows: {path: data/rows.csv, schema: data/row.schema.json${more === '' ? '' : `, ${more}`}}`);

export const GOOD = 'id,species,mass\nP1,Adelie,3700\nP2,Gentoo,5000\n';

/** Many rows. @param first the mass of the lightest bird */
export const birds = (first: number, count = 400): string =>
  `id,species,mass\n${Array.from({ length: count }, (_, at) => `P${at},${at % 2 ? 'Adelie' : 'Gentoo'},${first + at}\n`).join('')}`;

export const DEFAULT: FileChanges = {
  'trainyard.yaml': rows(),
  'train.py': 'pass\n',
  'data/rows.csv': GOOD,
  'data/row.schema.json': JSON.stringify(SCHEMA),
};

export interface Upload {
  readonly name: string;
  readonly files: readonly string[];
}

export interface Ran {
  readonly outcome: ActionOutcome<ValidateData>;
  readonly log: readonly LogLine[];
  readonly uploads: readonly Upload[];
  /** Files of the report folder by name. */
  report(name: string): Promise<string>;
  bytes(name: string): Promise<Buffer>;
  /** Everything that leaves the action, as one text. */
  everything(): Promise<string>;
}

export interface Scenario {
  /** Commits on top of each other, each on top of the default files; the last one is checked out. */
  readonly commits: readonly FileChanges[];
  readonly inputs?: Partial<ValidateInputs>;
  readonly pullRequest?: PullRequestCommits;
  /** Something that happens in the work tree before the run. */
  readonly before?: (repository: GitRepository) => Promise<unknown>;
  readonly upload?: Artifacts['upload'];
}

/** Runs the use case in a real repository, with the real engine. */
export async function ran({ commits, inputs = {}, pullRequest, before, upload }: Scenario): Promise<Ran> {
  await using repository = await gitRepository();
  await repository.commit({ ...DEFAULT, ...commits[0] });
  for (const changes of commits.slice(1)) await repository.commit(changes);
  await before?.(repository);
  return await runIn(repository, inputs, pullRequest, upload);
}

/** Runs the use case in a repository as it is. */
export async function runIn(
  repository: Pick<GitRepository, 'folder'>,
  inputs: Partial<ValidateInputs> = {},
  pullRequest?: PullRequestCommits,
  upload?: Artifacts['upload'],
): Promise<Ran> {
  const temporary = await mkdtemp(join(tmpdir(), 'trainyard-validate-'));
  const log = recordingLog();
  const uploads: Upload[] = [];
  const contents = new Map<string, Buffer>();
  try {
    const outcome = await validate(
      {
        config: 'trainyard.yaml',
        models: [],
        base: undefined,
        infer: false,
        redact: false,
        workers: 1,
        memoryBudget: '256MiB',
        reportArtifact: true,
        ...inputs,
      },
      { workspace: repository.folder, pullRequest },
      {
        git: await localGit(repository.folder),
        files: files(temporary),
        engine: dataEngine({
          threads: 1,
          script: join(import.meta.dirname, '../../support/data-worker.ts'),
          memoryBudgetBytes: 1024 * 1024,
          temporary,
        }),
        artifacts: {
          upload:
            upload ??
            (async ({ name, root, files: names }) => {
              uploads.push({ name, files: names });
              for (const file of names) contents.set(file, await readFile(join(root, file)));
              return { id: 1, size: 1, digest: undefined };
            }),
        },
        clock: manualClock(),
        log,
      },
    );
    const bytes = async (name: string) => {
      const found = contents.get(name);
      if (found === undefined) throw new Error(`The report has no ${name}.`);
      return found;
    };
    return {
      outcome,
      log: log.lines,
      uploads,
      bytes,
      report: async (name) => (await bytes(name)).toString('utf8'),
      everything: async () =>
        [JSON.stringify(outcome), JSON.stringify(log.lines), ...[...contents.values()].map(unpacked)].join('\n'),
    };
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

const unpacked = (content: Buffer): string =>
  (content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content).toString('utf8');
