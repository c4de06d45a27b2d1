import { expect, test } from 'vitest';
import { workflowEditsBetween } from '../../src/records/workflow-edits.ts';
import { type Content, submodule, symlink } from '../support/memory/git-objects.ts';
import { world } from '../support/memory/world.ts';

const CI = '.github/workflows/ci.yml';
const ACTION = '.github/actions/x/action.yml';

async function edits(files: Readonly<Record<string, Content | null>>): Promise<readonly string[]> {
  const github = world();
  const base = github.commit({ files: { [CI]: 'on: push', [ACTION]: 'runs:', 'train.py': '1' } });
  const head = github.commit({ branch: 'change', files });
  return await workflowEditsBetween(github.remote(), base, head);
}

test('workflow edits are none when only other files change', async () => {
  const files = {
    'train.py': '2',
    '.github/CODEOWNERS': '* @a',
    'docs/.github/workflows/a.yml': 'x',
    '.github/workflows.md': '',
  };
  expect(await edits(files)).toEqual([]);
});

test.each<[string, Readonly<Record<string, Content | null>>, readonly string[]]>([
  ['a change', { [CI]: 'on: pull_request' }, [CI]],
  ['an addition', { '.github/workflows/evil.yml': '' }, ['.github/workflows/evil.yml']],
  ['a removal', { [CI]: null }, [CI]],
  ['a link in place of a file', { [CI]: symlink('../../train.py') }, [CI]],
  ['a file of a local action', { '.github/actions/x/index.js': '' }, ['.github/actions/x/index.js']],
  ['a link in place of the folder', { [CI]: null, '.github/workflows': symlink('evil') }, ['.github/workflows', CI]],
  [
    'a submodule in place of all',
    { [CI]: null, [ACTION]: null, '.github': submodule('a'.repeat(40)) },
    ['.github', ACTION, CI],
  ],
])('workflow edits are seen: %s', async (_what, files, expected) => {
  expect(await edits(files)).toEqual(expected);
});
