import { describe, expect, it, test } from 'vitest';
import { gitMemory, timelessQuestion } from '../../simulator/github/git-memory.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);

describe('an answer of git is kept', () => {
  it.each<[string, readonly string[], string?]>([
    ['an object', ['cat-file', 'blob', A]],
    ['a file of a commit', ['cat-file', '-t', `${A}:docs/a file`]],
    ['the tree of a commit', ['rev-parse', '-q', '--verify', `${A}^{tree}`]],
    ['a listing of paths', ['--literal-pathspecs', 'ls-tree', '-z', A, '--', 'main']],
    ['a difference', ['diff', '--raw', '-z', A, B]],
    ['a range', ['rev-list', '--count', A, `^${B}`]],
    ['commits on standard input', ['log', '--no-walk=unsorted', '--stdin'], `${A}\n${B}\n`],
  ])('for %s', (_name, args, input) => {
    expect(timelessQuestion('/r', args, input)).toBeDefined();
    expect(timelessQuestion('/r', args, input)).not.toBe(timelessQuestion('/other', args, input));
  });
});

describe('git is asked again', () => {
  it.each<[string, readonly string[], string?]>([
    ['for a branch', ['rev-parse', '--verify', '-q', 'refs/heads/main^{commit}']],
    ['for a range that begins at a branch', ['rev-list', A, '^main']],
    ['for a short id', ['cat-file', '-t', A.slice(0, 12)]],
    ['for a branch that begins like an id', ['rev-parse', `${A}-fix`]],
    ['for all commits', ['log', '--all']],
    ['for commits that no branch has', ['rev-list', A, '--not', '--branches']],
    ['for commits of the last hours', ['rev-list', A, '--since=2.hours.ago', '--']],
    ['whether there are objects, where a missing one is an answer', ['cat-file', '--batch-check'], `${A}\n`],
    ['for commits of which one is a branch', ['log', '--stdin'], `${A}\nmain\n`],
    ['when something is written', ['update-ref', 'refs/heads/main', A, B]],
    ['for refs', ['for-each-ref', 'refs/heads/main']],
  ])('%s', (_name, args, input) => {
    expect(timelessQuestion('/r', args, input)).toBeUndefined();
  });
});

test('the oldest answers make room, and very large ones are not kept', () => {
  const memory = gitMemory();
  const half = Buffer.alloc(1024 * 1024);
  for (let index = 0; index <= 64; index += 1) memory.keep(String(index), half);
  expect(memory.get('0')).toBeUndefined();
  expect(memory.get('1')).toBe(half);
  memory.keep('huge', Buffer.alloc(half.byteLength + 1));
  expect(memory.get('huge')).toBeUndefined();
});
