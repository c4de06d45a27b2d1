import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lineDiff, patched, refusal } from '../support/patch.ts';

/** Files of other projects, kept beside the repository where it is developed; elsewhere these tests are skipped. */
const SAMPLES = join(import.meta.dirname, '../../../shared/samples');
const missing = !existsSync(SAMPLES);
const SKIPPED = '(skipped without ../shared/samples)';
const read = (path: string) => readFileSync(join(SAMPLES, path), 'utf8');

interface KargoCase {
  readonly name: string;
  readonly input: string;
}

/** Refused, with the place it is refused at. */
const no = (code: string) => ({ refused: code });
/** The line that changes. */
const line = (before: string, after: string) => ({ diff: [`-${before}`, `+${after}`] });

/** Path in our own grammar, value, and what comes of it, in the order of the sample. */
const KARGO = [
  ['key', 'new value', line('key: old value', 'key: new value')],
  ['root.nested', 'new value', line('    nested: old value', '    nested: new value')],
  ['root.0', 'new value', line('    0: old value', '    0: new value')],
  ['root["0"]', 'new value', line('    0: old value', '    0: new value')],
  ['root.new.nested', 'new value', no('manifest.path-mismatch 1:6')],
  ['root.array[2]', 'item3', no('manifest.missing-key 3:3')],
  ['root.array.-1', 'item3', no('manifest.path-mismatch 4:5')],
  ['root.array[2].key', 'value', no('manifest.missing-key 3:3')],
  ['root.array.-1.key', 'value', no('manifest.path-mismatch 4:5')],
  ['root.array[5]', 'item2', no('manifest.missing-key 3:3')],
  ['root.array.-1', 'item2', no('manifest.path-mismatch 4:5')],
  ['root.array[1]', 'updated_item', line('    - item2', '    - updated_item')],
  ['root.array.1', 'updated_item', no('manifest.path-mismatch 4:5')],
  ['root.array[1]', '[sub1, sub2]', no('manifest.missing-key 3:3')],
  ['root.array.-1', '[sub1, sub2]', no('manifest.path-mismatch 4:5')],
  ['key', '{array: [1], nested: value}', line('key: old value', 'key: "{array: [1], nested: value}"')],
  ['', 'new value', no('path.syntax')],
  ['root.nested.', 'new value', no('path.syntax')],
  ['array.invalid', 'new item', no('manifest.path-mismatch 2:3')],
  ['root.array[-2]', 'new value', no('path.syntax')],
  ['root.array.-2', 'new value', no('manifest.path-mismatch 4:5')],
  ['alias.key', 'new_value', no('manifest.alias 4:8')],
  ['alias', 'new_value', no('manifest.alias 4:8')],
  [
    'root.nested.key1',
    'new value',
    line('        key1: value1 # Inline comment', '        key1: new value # Inline comment'),
  ],
  [
    'root.array[0]',
    'new item',
    line('        - item1 # Array item comment', '        - new item # Array item comment'),
  ],
  ['root.nested', 'new value', no('manifest.not-a-scalar 5:9')],
  ['root.array', 'new value', no('manifest.not-a-scalar 5:9')],
] as const;

describe.skipIf(missing)(`what Kargo's editor is tested with ${SKIPPED}`, () => {
  const cases: readonly KargoCase[] = missing ? [] : JSON.parse(read('gitops/kargo/yaml_update_cases.json')).cases;

  test('is complete', () => {
    expect(cases).toHaveLength(KARGO.length);
  });

  test.each(cases.map(({ name }, index) => [name, index] as const))('%s', (_, index) => {
    const { input } = cases[index]!;
    const [path, value, expected] = KARGO[index]!;
    if ('refused' in expected) expect(refusal(input, { path, value })).toBe(expected.refused);
    else expect(lineDiff(input, patched(input, { path, value }))).toEqual(expected.diff);
  });
});

interface KustomizeCase {
  readonly name: string;
  readonly input: string;
  readonly expected: string | null;
  readonly want_err: boolean;
}

describe.skipIf(missing)(`the kustomizations of Argo CD Image Updater ${SKIPPED}`, () => {
  const { cases }: { cases: readonly KustomizeCase[] } = missing
    ? { cases: [] }
    : JSON.parse(read('gitops/argocd-image-updater/kustomize_image_cases.json'));
  const edit = { path: 'images[name=foo].digest', value: 'sha23456' };

  test.each(cases.filter(({ want_err }) => !want_err))('$name', ({ input, expected }) => {
    expect(patched(input, edit)).toBe(expected ?? input);
  });

  test.each(cases.filter(({ want_err }) => want_err))('$name', ({ input }) => {
    expect(refusal(input, { ...edit, path: 'images[name=foo].x.digest' })).toBe('manifest.missing-key 2:3');
  });
});

describe.skipIf(missing)(`what Flux sets by markers, set by path ${SKIPPED}`, () => {
  const sha = 'sha256:6745aaad46d795c9836632e1fb62f24b7e7f4c843144da8e47a5465c411a14be';
  const folder = 'gitops/flux-image-automation/setters';
  test.each([
    [
      'Kustomization',
      [
        ['images[0].newName', 'index.repo.fake/updated'],
        ['images[0].newTag', 'v1.0.1'],
      ],
    ],
    [
      'kustomization.yml',
      [
        ['images[name=container].newName', 'index.repo.fake/updated'],
        ['images[name=container].newTag', 'v1.0.1'],
        ['images[name=container].newDigest', sha],
        ['patches[0].target.image', `image:v1.0.0@${sha}`],
      ],
    ],
    [
      'marked.yaml',
      [['spec.jobTemplate.spec.template.spec.containers[name=c].image', 'index.repo.fake/updated:v1.0.1']],
    ],
  ])('%s', (file, edits) => {
    const after = patched(
      read(`${folder}/original/${file}`),
      ...edits.map(([path, value]) => ({ path: path!, value: value! })),
    );
    expect(after).toBe(read(`${folder}/expected/${file}`));
  });

  test('without touching the indentation of lists', () => {
    const before = read('gitops/flux-image-automation/replace/original/cronjob.yaml');
    const path = 'spec.jobTemplate.spec.template.spec.containers[name=c].image';
    expect(lineDiff(before, patched(before, { path, value: 'used:v1.1.0' }))).toEqual([
      '-            image: used:v1.0.0',
      '+            image: used:v1.1.0',
    ]);
  });
});

describe.skipIf(missing)(`manifests of serving tools change in one line ${SKIPPED}`, () => {
  const isvc = (name: string) => ({ kind: 'InferenceService', name });
  test.each([
    [
      'gitops/kserve/v1beta1_rollout_default.yaml',
      undefined,
      'spec.predictor.tensorflow.storageUri',
      '      storageUri: "NEW"',
    ],
    [
      'gitops/kserve/v1beta1_rollout_canary.yaml',
      undefined,
      'spec.predictor.tensorflow.storageUri',
      '      storageUri: "NEW"',
    ],
    [
      'manifests/01-kserve-isvc-default.yaml',
      isvc('my-model'),
      'spec.predictor.tensorflow.storageUri',
      '      storageUri: "NEW"',
    ],
    ['manifests/06-kserve-hf.yaml', undefined, 'spec.predictor.model.storageUri', '      storageUri: NEW'],
    [
      'manifests/06-kserve-hf.yaml',
      undefined,
      'spec.predictor.model.resources.requests["nvidia.com/gpu"]',
      '          nvidia.com/gpu: "NEW"',
    ],
    ['manifests/08-kserve-llminferenceservice.yaml', undefined, 'spec.model.uri', '    uri: NEW'],
    [
      'manifests/10-kserve-standard-multidoc.yaml',
      isvc('multinode-example'),
      'spec.predictor.model.storageUri',
      '      storageUri: "NEW"',
    ],
    [
      'manifests/10-kserve-standard-multidoc.yaml',
      isvc('multinode-example'),
      'spec.predictor.containers[name=kserve-container].env[name=RAY_NODE_COUNT].value',
      '        value: "NEW"              # 1 head + 3 worker nodes',
    ],
    [
      'manifests/16-kustomize-images-newTag-configMapGenerator.yaml',
      undefined,
      'images[name=argoproj/rollouts-demo].newTag',
      '  newTag: NEW',
    ],
    [
      'manifests/17-argo-rollout-canary-background-analysis.yaml',
      undefined,
      'spec.template.spec.containers[name=rollouts-demo].image',
      '        image: NEW',
    ],
    ['manifests/19-helm-values-image-tag.yaml', undefined, 'image.tag', '  tag: NEW'],
    [
      'manifests/24-deployment-env-MODEL_ID.yaml',
      undefined,
      'spec.template.spec.containers[name=inference-server].env[name=MODEL_ID].value',
      '          value: NEW',
    ],
    [
      'manifests/24-deployment-env-MODEL_ID.yaml',
      undefined,
      'spec.template.metadata.labels["ai.gke.io/model"]',
      '        ai.gke.io/model: NEW',
    ],
    [
      'manifests/28-kustomize-overlay-patch-storageUri-seoul.yaml',
      undefined,
      'spec.predictor.model.storageUri',
      '      storageUri: NEW',
    ],
    [
      'gitops/yaml-update-action/values.json',
      undefined,
      'containers[name=node].image',
      '    { "name": "node", "image": "NEW" }',
    ],
  ] as const)('%s', (file, document, path, after) => {
    const before = read(file);
    const edit = { document, path, value: 'NEW' };
    const [removed, added, ...rest] = lineDiff(before, patched(before, edit));
    expect([added, rest]).toEqual([`+${after}`, []]);
    expect(removed).toMatch(/^-/);
  });

  test('a tag that reads as a number is written in quotes', () => {
    const before = read('manifests/19-helm-values-image-tag.yaml');
    expect(lineDiff(before, patched(before, { path: 'image.tag', value: '1.10' }))).toEqual([
      '-  tag: 0.1',
      '+  tag: "1.10"',
    ]);
  });

  test.each([
    ['gitops/kserve/bentoml_bentoml.yaml', 'spec.predictor.container.image', 'manifest.syntax 10:31'],
    ['manifests/11-kserve-custom-container-image.yaml', 'spec.predictor.containers[0].image', 'manifest.syntax 9:24'],
    ['manifests/21-rayservice-llm-embedded-yaml-string.yaml', 'spec.serveConfigV2', 'manifest.document-ambiguous'],
    ['gitops/yaml-update-action/values.txt', 'backend.version', 'manifest.path-mismatch 1:1'],
  ])('%s is refused', (file, path, expected) => {
    expect(refusal(read(file), { path, value: 'new' })).toBe(expected);
  });
});

test('the example repositories fit together: two lines change', () => {
  const root = join(import.meta.dirname, '../..');
  const { models } = parse(readFileSync(join(root, 'examples/penguins/trainyard.yaml'), 'utf8'));
  const changed = models['penguin-sex'].promote.environments.production.files.flatMap(
    ({
      path,
      document,
      set,
    }: {
      path: string;
      document?: { kind: string; name: string };
      set: Record<string, string>;
    }) => {
      const before = readFileSync(join(root, 'examples/deploy', path), 'utf8');
      const edits = Object.entries(set).map(([at, value]) => ({
        document,
        path: at,
        value: value.replace(/[{}]/g, ''),
      }));
      return lineDiff(before, patched(before, ...edits)).filter((diff) => diff.startsWith('+'));
    },
  );
  expect(changed).toEqual([
    '+      storageUri: artifact.uri',
    '+    newTag: version   # set by Trainyard; v0 shows "no model yet"',
  ]);
});
