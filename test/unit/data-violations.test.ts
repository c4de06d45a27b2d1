import { describe, expect, it } from 'vitest';
import { freeBuffer } from '../../src/data/free-buffer.ts';
import { MAXIMUM_SAMPLES, type Violation, violationLog } from '../../src/data/violations.ts';

const breach = (rule: string, column: string | undefined): Violation => ({
  rule,
  column,
  expected: (value) => `${rule}, not ${value}`,
});
const at = (row: number) => ({ row, line: row + 1, value: `v${row}` });

describe('the log of violations', () => {
  it('says what was expected of the first value, and keeps the first places of each rule and column', () => {
    const log = violationLog();
    for (let row = 1; row <= 100; row += 1) log.add(breach('type', 'a'), at(row));
    log.add(breach('type', 'b'), at(7));
    log.add(breach('format', 'a'), at(8));
    expect(log.total()).toBe(102);
    expect(log.groups()).toMatchObject([
      { rule: 'type', column: 'a', expected: 'type, not v1', count: 100 },
      { rule: 'type', column: 'b', expected: 'type, not v7', count: 1 },
      { rule: 'format', column: 'a', expected: 'format, not v8', count: 1 },
    ]);
    expect(log.groups()[0]?.samples.map(({ row }) => row)).toEqual(Array.from({ length: 64 }, (_, index) => index + 1));
  });

  it('counts further breaches once the places are known', () => {
    const log = violationLog();
    expect(log.placesLeft(breach('type', 'a'))).toBe(MAXIMUM_SAMPLES);
    log.add(breach('type', 'a'), at(1));
    expect(log.placesLeft(breach('type', 'a'))).toBe(MAXIMUM_SAMPLES - 1);
    expect(log.placesLeft(breach('type', 'b'))).toBe(MAXIMUM_SAMPLES);
    log.addFurther(breach('type', 'a'), 1000);
    expect(log.groups()).toMatchObject([{ count: 1001, samples: [at(1)] }]);
    expect(log.total()).toBe(1001);
  });

  it('puts rules and columns over the limit together', () => {
    const log = violationLog();
    for (let column = 0; column < 2_005; column += 1) log.add(breach('type', `c${column}`), at(column));
    log.addFurther(breach('type', 'another'), 10);
    log.add(breach('type', 'c3'), at(9));
    expect(log.groups()).toHaveLength(2_001);
    expect(log.groups()[3]?.count).toBe(2);
    expect(log.groups().at(-1)).toMatchObject({ rule: 'others', column: undefined, count: 15 });
  });
});

describe('freeing a buffer', () => {
  it('takes the memory from bytes that have it to themselves', () => {
    const bytes = new Uint8Array(new ArrayBuffer(4096), 0, 100);
    freeBuffer(bytes, 4096);
    expect(bytes.buffer.byteLength).toBe(0);
  });

  it('leaves a buffer of another size alone: it may be a pool', () => {
    const bytes = Buffer.from('shared');
    freeBuffer(bytes, bytes.length);
    expect(bytes.toString()).toBe('shared');
  });
});
