import { expect, test } from 'vitest';
import { compileKernels, instantiateKernels, loadKernels } from '../../src/data/kernels/load.ts';
import { linearMemory } from '../../src/data/kernels/memory.ts';

const newMemory = () => linearMemory(new WebAssembly.Memory({ initial: 1 }), 1000);

test('hands out aligned room that does not overlap', () => {
  const memory = newMemory();
  expect([memory.alloc(10), memory.alloc(1), memory.alloc(4, 4), memory.alloc(8, 8)]).toEqual([1024, 1088, 1092, 1096]);
});

test('grows, and its views are of the grown memory', () => {
  const memory = newMemory();
  const small = memory.u8();
  const address = memory.alloc(3_000_000);
  expect(memory.u8().length).toBeGreaterThanOrEqual(address + 3_000_000 + 64);
  expect(small.length).toBe(0);
  memory.f64()[address / 8] = 1;
  expect(memory.view().getFloat64(address, true)).toBe(1);
  expect([memory.u32()[address / 4 + 1], memory.u64()[address / 8]]).toEqual([0x3ff00000, 0x3ff0000000000000n]);
});

test('takes back what was allocated since a mark, and zeroes it when asked', () => {
  const memory = newMemory();
  const mark = memory.mark();
  const first = memory.alloc(100);
  memory.u8().fill(7, first, first + 100);
  memory.release(mark);
  expect(memory.allocZeroed(100)).toBe(first);
  expect(
    memory
      .u8()
      .subarray(first, first + 100)
      .every((byte) => byte === 0),
  ).toBe(true);
});

test('says so when 4 GiB are not enough', () => {
  expect(() => newMemory().alloc(2 ** 32)).toThrow(RangeError);
});

test('instances of one module have memories of their own', () => {
  const module = compileKernels();
  const [left, right] = [loadKernels(instantiateKernels(module)), loadKernels(instantiateKernels(module))];
  const address = linearMemory(left.memory, left.heapStart).alloc(1);
  new Uint8Array(left.memory.buffer)[address] = 9;
  expect(new Uint8Array(right.memory.buffer)[address]).toBe(0);
  expect(left.heapStart).toBe(right.heapStart);
});
