import { describe, expect, it } from 'vitest';
import { PAGE_SCRIPT, PLOT_STYLE } from '../../src/generated/compare-page.ts';
import { cellNumber } from '../../src/report/compare-page/cell-number.ts';
import { mergedLines, nearestValue } from '../../src/report/compare-page/merged-lines.ts';
import { nextDirection, ordered, type SortKey } from '../../src/report/compare-page/ordering.ts';

describe('the script of the comparison page', () => {
  it('carries the licence of the plotting library and stays small', () => {
    for (const text of [PAGE_SCRIPT, PLOT_STYLE]) {
      expect(text).toContain('The MIT License (MIT)');
      expect(text).not.toMatch(/<(?:!--|\/?(?:script|style))/i);
    }
    expect(PAGE_SCRIPT.length).toBeLessThan(80_000);
  });

  it('asks for nothing', () => {
    expect(PAGE_SCRIPT).not.toMatch(/\bfetch\(|XMLHttpRequest|importScripts|WebSocket|\beval\(|new Function|innerHTML/);
  });
});

describe('sorting', () => {
  const sorted = (keys: readonly SortKey[], direction: 'ascending' | 'descending') =>
    ordered(keys, (key) => key, direction);

  it.each([
    ['numbers', [3, -1, 20], [-1, 3, 20], [20, 3, -1]],
    ['texts with numbers in them', ['m10', 'm9'], ['m9', 'm10'], ['m10', 'm9']],
    [
      'rows without a key, last either way',
      [undefined, 1, undefined, 2],
      [1, 2, undefined, undefined],
      [2, 1, undefined, undefined],
    ],
  ])('orders %s', (_, keys, ascending, descending) => {
    expect(sorted(keys, 'ascending')).toEqual(ascending);
    expect(sorted(keys, 'descending')).toEqual(descending);
  });

  it('keeps equal rows in order', () => {
    const rows = [
      { key: 1, name: 'a' },
      { key: 1, name: 'b' },
    ];
    expect(ordered(rows, ({ key }) => key, 'descending')).toEqual(rows);
  });

  it.each([
    [true, ['descending', 'ascending', undefined]],
    [false, ['ascending', 'descending', undefined]],
  ])('turns a column of numbers (%j) and then back to the order of the report', (numeric, expected) => {
    const [first, second, third] = expected;
    expect(nextDirection(undefined, numeric)).toBe(first);
    expect(nextDirection(first as 'ascending', numeric)).toBe(second);
    expect(nextDirection(second as 'ascending', numeric)).toBe(third);
  });

  it.each([
    [undefined, '1,234.5', 1234.5],
    [undefined, '\u22120.5', -0.5],
    ['0.123456', '0.1235', 0.123456],
    [undefined, '–', undefined],
    [undefined, 'NaN', undefined],
    [undefined, '', undefined],
  ])('reads the attribute %j or the text %j as a number', (attribute, text, number) => {
    expect(cellNumber(attribute, text)).toBe(number);
  });
});

describe('lines over one axis', () => {
  it('keep their points in order, and an x that occurs twice', () => {
    const merged = mergedLines([
      [
        [0, 0],
        [1, 1],
      ],
      [
        [0, 0],
        [0, 0.5],
        [0.5, 0.7],
      ],
    ]);
    expect(merged.x).toEqual([0, 0, 0, 0.5, 1]);
    expect(merged.lines).toEqual([
      [0, null, null, null, 1],
      [null, 0, 0.5, 0.7, null],
    ]);
  });

  it.each([
    [1, 0],
    [2, 3],
    [4, 3],
    [0, 0],
  ])('finds the value nearest to place %i', (at, expected) => {
    expect(nearestValue([5, null, null, 7, null], [0, 0.1, 0.6, 0.7, 1], at)).toBe(expected);
  });

  it('stays where it is without any value', () => {
    expect(nearestValue([null, null], [0, 1], 1)).toBe(1);
  });
});
