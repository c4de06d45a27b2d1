import { describe, expect, test } from 'vitest';
import { parseYamlPath, showPath } from '../../src/release/yaml-path.ts';

const key = (name: string) => ({ kind: 'key', key: name });

describe('a path', () => {
  test.each([
    ['a', [key('a')]],
    ['spec.predictor.model', [key('spec'), key('predictor'), key('model')]],
    ['a[0].b', [key('a'), { kind: 'index', index: 0 }, key('b')]],
    ['[2]', [{ kind: 'index', index: 2 }]],
    [
      'images[name=ghcr.io/acme/x:1].newTag',
      [key('images'), { kind: 'match', field: 'name', value: 'ghcr.io/acme/x:1' }, key('newTag')],
    ],
    ['l[name="a]b"]', [key('l'), { kind: 'match', field: 'name', value: 'a]b' }]],
    ['a["b.c/d"].e', [key('a'), key('b.c/d'), key('e')]],
    [`['it is'].x`, [key('it is'), key('x')]],
    ['a["say \\"hi\\""]', [key('a'), key('say "hi"')]],
    ['root.0', [key('root'), key('0')]],
    ['a[0][1]', [key('a'), { kind: 'index', index: 0 }, { kind: 'index', index: 1 }]],
  ])('%s is read', (path, steps) => {
    expect(parseYamlPath(path)).toEqual(steps);
    expect(parseYamlPath(showPath(parseYamlPath(path)))).toEqual(steps);
  });

  test.each([
    ['', 1],
    ['.a', 1],
    ['a.', 3],
    ['a..b', 3],
    ['a.[0]', 2],
    ['a[', 3],
    ['a[0', 3],
    ['a[-1]', 3],
    ['a[x]', 3],
    ['a[=x]', 3],
    ['a[n=]', 5],
    ['a[n=x', 6],
    ['a["b]', 6],
    ['a["b"', 6],
    ['a]', 2],
    ['a b', 2],
    ['a[0]b', 5],
  ])('%j is refused at character %i', (path, character) => {
    expect(() => parseYamlPath(path)).toThrow(
      expect.objectContaining({ code: 'path.syntax', message: expect.stringContaining(`at character ${character}:`) }),
    );
  });

  test.each([['a'.repeat(2000)], [Array(100).fill('a').join('.')]])('one that is far too long is refused', (path) => {
    expect(() => parseYamlPath(path)).toThrow(expect.objectContaining({ code: 'path.syntax' }));
  });
});
