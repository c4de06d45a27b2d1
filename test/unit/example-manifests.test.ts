import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments, parseDocument } from 'yaml';
import { DEPLOY_REPOSITORY, execute, MODEL_REPOSITORY, readTable } from '../support/example.ts';

const PRODUCTION = join(DEPLOY_REPOSITORY, 'apps/penguin-sex/production');
const source = await readFile(join(MODEL_REPOSITORY, 'trainyard.yaml'), 'utf8');
const model = parse(source).models['penguin-sex'];
const kustomizers: readonly (readonly [string, readonly string[]])[] = [
  ['kubectl', ['kustomize', PRODUCTION]],
  ['kustomize', ['build', PRODUCTION]],
];

/** The manifests as Argo CD would apply them, or undefined when neither program is installed. */
async function rendered(): Promise<readonly Record<string, unknown>[] | undefined> {
  for (const [program, args] of kustomizers) {
    const ending = await execute(program, args, PRODUCTION);
    if (ending.code === 127) continue;
    expect(ending).toMatchObject({ code: 0, stderr: '' });
    return parseAllDocuments(ending.stdout).map((document) => document.toJS());
  }
  return undefined;
}

describe('the example’s trainyard.yaml', () => {
  it('satisfies the published schema, which its first line names', async () => {
    const published = async (name: string) =>
      JSON.parse(await readFile(join(import.meta.dirname, `../../schemas/${name}.schema.json`), 'utf8'));
    const schema = await published('trainyard');
    const ajv = new Ajv2020({ allErrors: true, strict: false, schemas: [await published('data-checks')] });
    const validate = ajv.compile(schema);
    validate(parse(source));
    expect(validate.errors ?? []).toEqual([]);
    expect(source.split('\n')[0]).toBe(`# yaml-language-server: $schema=${schema.$id}`);
  });

  it('names files that exist', async () => {
    for (const { path, schema } of Object.values<{ path: string; schema: string }>(model.data)) {
      expect(await readFile(join(MODEL_REPOSITORY, path), 'utf8')).not.toBe('');
      expect(await readFile(join(MODEL_REPOSITORY, schema), 'utf8')).not.toBe('');
    }
  });

  it('has to beat what the same score for every test penguin reaches', async () => {
    const rows = readTable(await readFile(join(MODEL_REPOSITORY, model.data.test.path), 'utf8'));
    const share = rows.filter(({ sex }) => sex === 'male').length / rows.length;
    expect(model.evaluate.simple).toEqual({
      roc_auc: 0.5,
      accuracy: expect.closeTo(Math.max(share, 1 - share), 4),
      log_loss: expect.closeTo(-share * Math.log(share) - (1 - share) * Math.log(1 - share), 4),
    });
  });

  it('counts every file that training reads among its inputs', async () => {
    const inputs: string[] = [];
    for await (const path of glob(model.train.inputs, { cwd: MODEL_REPOSITORY })) inputs.push(path);
    expect(inputs.sort()).toEqual([
      'dataset.py',
      'evaluate.py',
      'measures.py',
      'params.json',
      'predict.py',
      'requirements.txt',
      'train.py',
      'trainer_sklearn.py',
      'trainer_stdlib.py',
    ]);
  });
});

describe('the GitOps repository', () => {
  it('has each value that a promotion sets', async () => {
    const [inference, kustomization] = model.promote.environments.production.files;
    const manifest = parseDocument(await readFile(join(DEPLOY_REPOSITORY, inference.path), 'utf8'));
    expect(manifest.get('kind')).toBe(inference.document.kind);
    expect(manifest.getIn(['metadata', 'name'])).toBe(inference.document.name);
    expect(manifest.getIn(Object.keys(inference.set)[0]!.split('.'))).toBe('file:///srv/models/penguin-sex/none');

    expect(Object.keys(kustomization.set)).toEqual(['images[name=penguin-server].newTag']);
    const { images } = parse(await readFile(join(DEPLOY_REPOSITORY, kustomization.path), 'utf8'));
    expect(images).toMatchObject([{ name: 'penguin-server', newTag: 'v0' }]);
  });

  it('is followed by an Argo CD Application of the configured name and path', async () => {
    const { argocd, files } = model.promote.environments.production;
    const manifest = parse(await readFile(join(DEPLOY_REPOSITORY, `argocd/${argocd.application}.yaml`), 'utf8'));
    expect(manifest.metadata.name).toBe(argocd.application);
    expect(files[0].path).toBe(`${manifest.spec.source.path}/${basename(files[0].path)}`);
    expect(manifest.spec.source).toMatchObject({
      repoURL: `https://github.com/${model.promote.repository}.git`,
      targetRevision: model.promote.branch,
    });
  });

  it('renders with the model’s address and the image’s tag', async ({ skip }) => {
    const manifests = await rendered();
    skip(manifests === undefined, 'neither kubectl nor kustomize is installed');
    const text = JSON.stringify(manifests);
    expect(manifests!.map((manifest) => manifest['kind']).sort()).toEqual([
      'Deployment',
      'InferenceService',
      'Service',
    ]);
    expect(text).toContain('"storageUri":"file:///srv/models/penguin-sex/none"');
    expect(text).toContain('"image":"ghcr.io/acme/penguin-server:v0"');
  });
});
