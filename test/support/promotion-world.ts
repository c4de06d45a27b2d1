import { inputKeys } from '../../src/config/input-key.ts';
import { loadProject } from '../../src/config/load.ts';
import { policyOf } from '../../src/config/policy.ts';
import type { CandidateRecord } from '../../src/generated/candidate.ts';
import type { ReportRecord } from '../../src/generated/report.ts';
import { recordDigest, sha256, treeDigest } from '../../src/records/digest.ts';
import { candidateArtifactName, checkExternalId, checkName, reportArtifactName } from '../../src/records/names.ts';
import { type World, world } from './memory/world.ts';

export const MODEL_REPOSITORY = 'acme/penguins';
export const DEPLOY = 'acme/deploy';
export const MANIFEST = '# kept\nuri: none # here\ntag: v0\n';

/** Configuration of some models that are promoted to `apps/<model>.yaml`. */
export function configuration(
  models: readonly string[] = ['wine'],
  promote: Readonly<Record<string, string>> = {},
): string {
  const facts = {
    store: 'file:///srv/models',
    on: 'merge',
    mode: 'commit',
    required: '1',
    from: '',
    language: 'en',
    ...promote,
  };
  return [
    'version: 1',
    'models:',
    ...models.flatMap((model) => [
      `  ${model}:`,
      '    task: regression',
      `    data: {train: {path: data/${model}.csv}}`,
      '    train:',
      '      command: python3 train.py',
      `      inputs: [${model}.py]`,
      '      outputs: {model: out/model, metrics: out/metrics.json}',
      `    evaluate: {metrics: {rmse: {direction: lower, margin: 0.1}}, report: {language: ${facts.language}}}`,
      `    approve: {required: ${facts.required}${facts.from === '' ? '' : `, from: [${facts.from}]`}}`,
      '    promote:',
      `      store: ${facts.store}`,
      `      repository: ${DEPLOY}`,
      '      environments:',
      '        production:',
      `          on: ${facts.on}`,
      `          mode: ${facts.mode}`,
      '          files:',
      `            - {path: apps/${model}.yaml, set: {uri: "{artifact.uri}", tag: "{version}"}}`,
    ]),
    '',
  ].join('\n');
}

/** The model repository and the GitOps repository before any pull request. */
export function startWorld(models: readonly string[] = ['wine'], config = configuration(models)): World {
  const github = world({ repository: MODEL_REPOSITORY });
  const files = models.flatMap((model) => [
    [`${model}.py`, 'old'],
    [`data/${model}.csv`, 'a,b\n1,2\n'],
  ]);
  github.commit({ files: { 'trainyard.yaml': config, ...Object.fromEntries(files) } });
  const manifests = models.map((model) => [`apps/${model}.yaml`, MANIFEST]);
  github.commit({ repository: DEPLOY, files: Object.fromEntries(manifests) });
  github.setRole('bob', 'write');
  github.setRole('carol', 'write');
  return github;
}

export interface Reviewed {
  readonly number: number;
  readonly head: string;
  readonly candidates: ReadonlyMap<string, CandidateRecord>;
}

/** A pull request by alice that changes the code of some models, trained and reported on, with the files in the store. */
export async function reviewedPullRequest(
  github: World,
  {
    branch = 'better',
    models = ['wine'],
    files = Object.fromEntries(models.map((model) => [`${model}.py`, `new on ${branch}`])),
    report = {},
  }: {
    readonly branch?: string;
    readonly models?: readonly string[];
    readonly files?: Readonly<Record<string, string>>;
    readonly report?: Partial<ReportRecord>;
  } = {},
): Promise<Reviewed> {
  const head = github.commit({ branch, files, authors: ['alice'] });
  const pull = github.openPullRequest({ head: branch, author: 'alice' });
  const run = github.run({ headCommit: head });
  const tree = await github.remote().tree(head);
  const keys = await inputKeys(tree, await loadProject(tree, 'trainyard.yaml'));
  const base = await loadProject(await github.remote().tree(pull.base.commit), 'trainyard.yaml');
  const candidates = new Map<string, CandidateRecord>();
  for (const model of models) {
    const inputKey = keys.get(model)!.key;
    const candidate = candidateRecord({ model, inputKey, head, run });
    candidates.set(model, candidate);
    github.artifact({
      name: candidateArtifactName(model, inputKey),
      run: run.id,
      files: { 'candidate.json': JSON.stringify(candidate) },
    });
    github.files.put(`/train/${model}/model.bin`, weights(model, inputKey));
    await github.store.put(model, candidate.artifact.digest, `/train/${model}`, candidate.artifact.files);
    const record = reportRecord(
      candidate,
      pull.number,
      pull.base.commit,
      policyOf(base, model)?.digest ?? null,
      report,
    );
    github.artifact({
      name: reportArtifactName(model, head),
      run: run.id,
      files: { 'report.json': JSON.stringify(record) },
    });
    await github.checks.create({
      name: checkName(model),
      headCommit: head,
      externalId: checkExternalId(recordDigest(record)),
      conclusion: 'success',
      title: 'Better',
      summary: '',
      annotations: [],
      detailsUrl: undefined,
    });
  }
  return { number: pull.number, head, candidates };
}

/** Content of the one file that a training of these inputs writes. */
export const weights = (model: string, inputKey: string) => `weights of ${model} ${inputKey}`;

export function candidateRecord(facts: {
  readonly model: string;
  readonly inputKey: string;
  readonly head: string;
  readonly run: { readonly id: number; readonly url: string };
}): CandidateRecord {
  const { model, inputKey, head, run } = facts;
  const content = weights(model, inputKey);
  const files = [{ path: 'model.bin', size: content.length, sha256: sha256(content) }];
  return {
    schema: 'trainyard/candidate/v1',
    model,
    inputKey,
    repository: MODEL_REPOSITORY,
    commits: { head, base: null, merge: null },
    data: [],
    artifact: { name: `model-${model}-${inputKey.slice(0, 12)}`, digest: treeDigest(files), files, uri: null },
    metrics: { rmse: 0.5, seconds: 3 },
    metricDetails: { rmse: { samples: 40 } },
    predictions: null,
    evaluationSet: null,
    environment: {},
    usage: { startedAt: '2026-10-01T12:00:00Z', finishedAt: '2026-10-01T12:01:00Z', wallSeconds: 60 },
    run: { id: run.id, attempt: 1, url: run.url },
  };
}

export function reportRecord(
  candidate: CandidateRecord,
  pullRequest: number,
  base: string,
  policyDigest: string | null,
  facts: Partial<ReportRecord>,
): ReportRecord {
  return {
    schema: 'trainyard/report/v1',
    model: candidate.model,
    repository: MODEL_REPOSITORY,
    pullRequest,
    head: candidate.commits.head,
    base,
    policyDigest,
    policyChanged: false,
    candidate: {
      digest: recordDigest(candidate),
      inputKey: candidate.inputKey,
      artifactDigest: candidate.artifact.digest,
      evaluationSet: null,
      trainedAt: candidate.commits.head,
      runUrl: candidate.run.url,
      reused: false,
    },
    baselines: [],
    metrics: [],
    data: [],
    slices: [],
    classes: [],
    calibration: [],
    history: [],
    environment: [],
    usage: null,
    look: 1,
    verdict: 'better',
    promotable: true,
    reasons: [told('It is better.')],
    ...facts,
  };
}

/** A reason as a report tells it. */
export const told = (text: string): ReportRecord['reasons'][number] => ({
  code: 'policy.broken',
  metric: null,
  text,
  values: { problem: text },
});
