import type { Numbers, ParquetValue, Texts } from './batches.ts';
import type { Span } from './codecs.ts';
import type { Scalar } from './column-type.ts';
import { numberLayout } from './number-layout.ts';
import type { ParquetRoom, Regions } from './room.ts';
import { decimalNumber, scalarValue, unscaledOf } from './scalar-value.ts';
import type { ValueSource } from './value-source.ts';

export interface PortionInput {
  readonly scalar: Scalar;
  readonly source: Exclude<ValueSource, { form: 'indices' }>;
  readonly rows: number;
  /** Rows that have a value. */
  readonly count: number;
  /** A byte per row, 1 for a value; 0 instead of an address when all rows have one. */
  readonly present: number;
  readonly room: ParquetRoom;
  /** For results: what lies there holds until the next portion with the same regions. */
  readonly regions: Regions;
}

/** Values of some rows. */
export type Portion = (Numbers | Texts) & {
  /**
   * @param row one that has a value
   * @param nth how many rows before it have one
   */
  valueAt(row: number, nth: number): ParquetValue;
};

/** Bits of what a row without a value gets: NaN, or start = end. */
export const NULL_NUMBER = { low: 0, high: 0x7ff80000 } as const;
export const NULL_TEXT = { low: 0, high: 0 } as const;

/**
 * Takes the next values of a page and puts them to their rows.
 * @throws Error in words when the page is damaged or a text is not UTF-8
 */
export function takePortion(input: PortionInput): Portion {
  const { source, scalar } = input;
  if (source.form === 'booleans') return booleans(input, source);
  if (numberLayout(scalar) !== undefined) return numbers(input);
  return texts(input);
}

function booleans(input: PortionInput, source: Extract<ValueSource, { form: 'booleans' }>): Portion {
  const { rows, count, present, room, regions } = input;
  const values = regions('values', rows * 8);
  source.take(count, values);
  if (present !== 0) room.kernels.spread(values, present, rows, count, NULL_NUMBER.low, NULL_NUMBER.high);
  return {
    content: 'numbers',
    values,
    suspects: 0,
    suspectCount: 0,
    inexact: 0,
    valueAt: (row) => room.linear.view().getFloat64(values + row * 8, true) === 1,
  };
}

function numbers(input: PortionInput): Portion {
  const { scalar, source, rows, count, present, room, regions } = input;
  const { kernels, linear } = room;
  const layout = numberLayout(scalar);
  if (layout === undefined || source.form === 'booleans') throw new Error('the page holds values of another type');
  const values = regions('values', rows * 8);
  const suspects = regions('suspects', rows * 4);
  const bytesAt =
    source.form === 'fixed' ? fixedBytes(source.take(count), source.width, room) : textBytes(input, source);
  let found = count;
  if (bytesAt.fixed !== undefined) {
    const { at, width } = bytesAt.fixed;
    const { format, divisor, minimum, maximum } = layout;
    found = kernels.toNumbers(format, at, width, count, divisor, minimum, maximum, values, suspects);
  } else {
    const list = linear.view();
    for (let index = 0; index < count; index += 1) list.setUint32(suspects + index * 4, index, true);
  }
  let inexact = 0;
  if (scalar.kind === 'decimal' && found > 0) {
    inexact = completeDecimals(scalar, { values, suspects, found }, bytesAt.bytes, linear.view());
    found = 0;
  }
  if (present !== 0) {
    kernels.spread(values, present, rows, count, NULL_NUMBER.low, NULL_NUMBER.high);
    if (found > 0) found = kernels.missingNumbers(values, present, rows, suspects);
  }
  return {
    content: 'numbers',
    values,
    suspects,
    suspectCount: found,
    inexact,
    valueAt: (_row, nth) => scalarValue(scalar, bytesAt.bytes(nth)),
  };
}

interface ValueBytes {
  /** When all values have one width and follow each other. */
  readonly fixed: { readonly at: number; readonly width: number } | undefined;
  bytes(nth: number): Uint8Array;
}

const fixedBytes = (at: number, width: number, { linear }: ParquetRoom): ValueBytes => ({
  fixed: { at, width },
  bytes: (nth) => linear.u8().subarray(at + nth * width, at + (nth + 1) * width),
});

function textBytes(
  { count, room, regions }: PortionInput,
  source: Extract<ValueSource, { form: 'texts' }>,
): ValueBytes {
  const pairs = regions('pairs', count * 8);
  const { base } = source.take(count, pairs);
  return {
    fixed: undefined,
    bytes: (nth) => {
      const { at, length } = pairAt(room.linear.view(), base, pairs, nth);
      return room.linear.u8().subarray(at, at + length);
    },
  };
}

function pairAt(view: DataView, base: number, pairs: number, index: number): Span {
  const start = view.getUint32(pairs + index * 8, true);
  const end = view.getUint32(pairs + index * 8 + 4, true);
  return start === end ? { at: base, length: 0 } : { at: base + start, length: end - start };
}

/** Makes the decimals that the kernel left out, because they have more digits than a double or stand in byte arrays. */
function completeDecimals(
  scalar: Extract<Scalar, { kind: 'decimal' }>,
  left: { readonly values: number; readonly suspects: number; readonly found: number },
  bytes: ValueBytes['bytes'],
  view: DataView,
): number {
  let inexact = 0;
  for (let index = 0; index < left.found; index += 1) {
    const nth = view.getUint32(left.suspects + index * 4, true);
    const unscaled = unscaledOf(scalar.format, bytes(nth));
    if (!Number.isSafeInteger(Number(unscaled))) inexact += 1;
    view.setFloat64(left.values + nth * 8, decimalNumber(unscaled, scalar.scale), true);
  }
  return inexact;
}

function texts(input: PortionInput): Portion {
  const { scalar, source, rows, count, present, room, regions } = input;
  const { kernels } = room;
  const pairs = regions('pairs', rows * 8);
  const portion = takeTexts(input, source, pairs);
  if (present !== 0) kernels.spread(pairs, present, rows, count, NULL_TEXT.low, NULL_TEXT.high);
  const suspects = regions('suspects', rows * 4);
  let suspectCount = 0;
  if (scalar.kind !== 'uuid' && kernels.wideBytes(portion.at, portion.length) === 1) {
    suspectCount = kernels.invalidTexts(portion.base, pairs, rows, suspects);
    if (suspectCount > 0 && scalar.kind === 'text') throw new NotText(room.linear.view().getUint32(suspects, true));
  }
  return {
    content: 'texts',
    fields: { base: portion.base, starts: pairs, ends: pairs + 4, stride: 8, gap: 0, rows },
    suspects,
    suspectCount,
    valueAt: (row) => {
      const { at, length } = pairAt(room.linear.view(), portion.base, pairs, row);
      const bytes = room.linear.u8().subarray(at, at + length);
      return scalarValue(scalar.kind === 'uuid' ? { kind: 'text' } : scalar, bytes);
    },
  };
}

/** A text column holds bytes that are not UTF-8. */
export class NotText extends Error {
  readonly row: number;
  constructor(row: number) {
    super('a text is not valid UTF-8');
    this.row = row;
  }
}

interface TakenTexts extends Span {
  readonly base: number;
}

function takeTexts(
  { scalar, count, room, regions }: PortionInput,
  source: PortionInput['source'],
  pairs: number,
): TakenTexts {
  switch (source.form) {
    case 'texts':
      return source.take(count, pairs);
    case 'fixed': {
      const at = source.take(count);
      if (scalar.kind === 'uuid') {
        const out = regions('uuids', count * 36);
        room.kernels.uuidTexts(out, at, count, out, pairs);
        return { base: out, at: out, length: count * 36 };
      }
      room.kernels.fixedTexts(at, at, source.width, count, pairs);
      return { base: at, at, length: count * source.width };
    }
    case 'booleans':
      throw new Error('the page holds values of another type');
  }
}
