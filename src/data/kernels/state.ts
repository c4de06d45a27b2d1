import { BINS, NUMBER_STATE, REGISTERS, SUM_BYTES, TEXT_STATE, VALUE_TABLE_BYTES } from './kernels.ts';
import type { LinearMemory } from './memory.ts';

/** Bytes kept of the different texts of a column, when nothing else is said. */
const ARENA_BYTES = 262_144;

/**
 * Makes an empty state for `profileNumbers`.
 * @param wanted bins: for quantiles and drift, 96 KB; values: count up to `MAXIMUM_EXACT_VALUES` values exactly, 128 KB
 * @returns its address
 */
export function newNumberState(
  memory: LinearMemory,
  wanted: { readonly bins: boolean; readonly values: boolean } = { bins: true, values: true },
): number {
  const state = memory.allocZeroed(NUMBER_STATE.bytes);
  const parts = {
    sum: memory.allocZeroed(SUM_BYTES),
    squares: memory.allocZeroed(SUM_BYTES),
    bins: wanted.bins ? memory.allocZeroed(4 * BINS.total) : 0,
    registers: memory.allocZeroed(REGISTERS),
    table: wanted.values ? memory.allocZeroed(VALUE_TABLE_BYTES) : 0,
  };
  const view = memory.view();
  view.setFloat64(state + NUMBER_STATE.min, Number.POSITIVE_INFINITY, true);
  view.setFloat64(state + NUMBER_STATE.max, Number.NEGATIVE_INFINITY, true);
  for (const part of ['sum', 'squares', 'bins', 'registers', 'table'] as const) {
    view.setUint32(state + NUMBER_STATE[part], parts[part], true);
  }
  return state;
}

/**
 * Makes an empty state for `profileTexts`.
 * @param wanted values: count different texts exactly, up to `MAXIMUM_EXACT_VALUES` and as long as all of them fit into `arenaBytes`
 * @returns its address
 */
export function newTextState(
  memory: LinearMemory,
  wanted: { readonly values: boolean; readonly arenaBytes?: number } = { values: true },
): number {
  const arenaBytes = wanted.values ? (wanted.arenaBytes ?? ARENA_BYTES) : 0;
  const state = memory.allocZeroed(TEXT_STATE.bytes);
  const parts = {
    shortest: 0xffffffff,
    registers: memory.allocZeroed(REGISTERS),
    table: wanted.values ? memory.allocZeroed(VALUE_TABLE_BYTES) : 0,
    arena: wanted.values ? memory.alloc(arenaBytes) : 0,
    arenaBytes,
  };
  const view = memory.view();
  for (const part of ['shortest', 'registers', 'table', 'arena', 'arenaBytes'] as const) {
    view.setUint32(state + TEXT_STATE[part], parts[part], true);
  }
  return state;
}
