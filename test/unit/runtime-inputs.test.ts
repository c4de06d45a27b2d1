import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { readBoolean, readChoice, readInteger, readList, readText, required } from '../../src/runtime/input-readers.ts';
import { environmentInputs } from '../../src/runtime/input-source.ts';

const source = (value: string) => environmentInputs({ 'INPUT_DRY-RUN': value });

/** Code and message of the user error that the call throws. */
function errorOf(call: () => unknown): { code: string; message: string } {
  try {
    call();
  } catch (error) {
    if (error instanceof UserError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('It did not throw.');
}

test('names are upper-cased, spaces become underscores, hyphens stay', () => {
  const inputs = environmentInputs({ 'INPUT_MY_LONG-NAME': ' value ' });
  expect(readText(inputs, 'my long-name')).toBe('value');
});

test('an empty or blank input is absent', () => {
  for (const value of ['', '  \n ']) {
    expect(readText(source(value), 'dry-run')).toBeUndefined();
    expect(readBoolean(source(value), 'dry-run')).toBeUndefined();
    expect(readInteger(source(value), 'dry-run')).toBeUndefined();
    expect(readChoice(source(value), 'dry-run', ['a'])).toBeUndefined();
    expect(readList(source(value), 'dry-run', ',')).toEqual([]);
  }
});

test('a required input that is missing is named', () => {
  const { code, message } = errorOf(() => required('dry-run', readText(source(''), 'dry-run')));
  expect(code).toBe('input.missing');
  expect(message).toContain('`dry-run`');
});

describe('booleans', () => {
  test.each(['true', 'True', 'TRUE'])('%s is true', (value) =>
    expect(readBoolean(source(value), 'dry-run')).toBe(true),
  );
  test.each(['false', 'False', 'FALSE'])('%s is false', (value) =>
    expect(readBoolean(source(value), 'dry-run')).toBe(false),
  );
  test.each(['yes', '1', 'tRue', 'on'])('%s is refused, with both forms named', (value) => {
    const { code, message } = errorOf(() => readBoolean(source(value), 'dry-run'));
    expect(code).toBe('input.not-boolean');
    expect(message).toContain('true or false');
  });
});

describe('integers', () => {
  test.each([
    ['0', 0],
    ['-7', -7],
    ['+7', 7],
    ['0042', 42],
  ])('%s is %i', (value, expected) => expect(readInteger(source(value), 'dry-run')).toBe(expected));

  test.each(['1.0', '1e3', '0x10', '٣', '1 2', '99999999999999999'])('%s is refused', (value) => {
    expect(errorOf(() => readInteger(source(value), 'dry-run')).code).toBe('input.not-integer');
  });

  test.each([
    [{ min: 1, max: 9 }, '0', 'from 1 to 9'],
    [{ min: 1, max: 9 }, '10', 'from 1 to 9'],
    [{ min: 1 }, '0', 'from 1'],
    [{ max: 9 }, '10', 'up to 9'],
  ])('outside %j: %s is refused with the range', (range, value, text) => {
    const { code, message } = errorOf(() => readInteger(source(value), 'dry-run', range));
    expect(code).toBe('input.out-of-range');
    expect(message).toContain(text);
  });

  test('the bounds themselves are allowed', () => {
    expect(readInteger(source('1'), 'dry-run', { min: 1, max: 1 })).toBe(1);
  });
});

test('a choice is spelled exactly and the allowed values are listed', () => {
  expect(readChoice(source('fail'), 'dry-run', ['fail', 'warn'])).toBe('fail');
  const { code, message } = errorOf(() => readChoice(source('Fail'), 'dry-run', ['fail', 'warn']));
  expect(code).toBe('input.not-allowed');
  expect(message).toContain('one of fail, warn, not "Fail"');
});

describe('lists', () => {
  test('split at every separator, without blanks', () => {
    expect(readList(source('a, b\n\n c,,d '), 'dry-run', ',\n')).toEqual(['a', 'b', 'c', 'd']);
  });

  test('may be JSON, as other actions put them out', () => {
    expect(readList(source('["a","b, c"]'), 'dry-run', ',')).toEqual(['a', 'b, c']);
  });

  test.each(['["a"', '[1]', '[["a"]]'])('%s is refused', (value) => {
    expect(errorOf(() => readList(source(value), 'dry-run', ',')).code).toBe('input.not-list');
  });
});

test('a huge wrong value is not repeated as a whole', () => {
  expect(errorOf(() => readBoolean(source('x'.repeat(10_000)), 'dry-run')).message.length).toBeLessThan(300);
});
