import { expect, test } from 'vitest';
import { manifestDiffs } from '../../actions/compare/manifest-diff.ts';
import { loadProject } from '../../src/config/load.ts';
import { modelNamed } from '../../src/config/project.ts';
import { treeOf } from '../unit/config-tree.ts';
import { candidateRecord, FILES, MODEL } from './compare-scenario.ts';

const MANIFEST = 'apps/penguin-sex/inference.yaml';

async function diffsOf(store: string, manifest: string): Promise<ReadonlyMap<string, string>> {
  const project = await loadProject(treeOf(FILES), 'trainyard.yaml');
  const promote = { ...modelNamed(project, MODEL)!.promote!, store };
  const run = { id: 1, attempt: 1, url: 'https://github.example/acme/penguins/actions/runs/1' };
  const record = candidateRecord({ commit: 'a'.repeat(40), inputKey: 'c'.repeat(64), metrics: {}, run });
  const candidateDigest = `sha256:${'3'.repeat(64)}`;
  return await manifestDiffs(
    { record, candidateDigest, promote, head: 'a'.repeat(40), pullRequest: 1, now: new Date('2026-11-01T10:00:00Z') },
    { branchHead: async () => 'b'.repeat(40), tree: async () => treeOf({ [MANIFEST]: manifest }) },
  );
}

const BEFORE = 'spec:\n  predictor:\n    model:\n      storageUri: file:///srv/models/old\n';

test.each(['file:///srv/models', 'file:///srv/models/'])(
  'the address is the one that %s gives the model',
  async (store) => {
    expect((await diffsOf(store, BEFORE)).get(MANIFEST)?.split('\n').slice(-2)).toEqual([
      '-      storageUri: file:///srv/models/old',
      `+      storageUri: file:///srv/models/${MODEL}/${'f'.repeat(64)}`,
    ]);
  },
);

test('what cannot be planned has no difference', async () => {
  expect(await diffsOf('file:///srv/models', 'spec: {}\n')).toEqual(new Map());
  expect(await diffsOf('https://srv/models', BEFORE)).toEqual(new Map());
});
