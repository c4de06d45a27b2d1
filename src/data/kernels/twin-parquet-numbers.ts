import { NO_INDEX, NUMBER_FORMAT, type ParquetKernels } from './parquet-kernels.ts';

type NumberKernels = Pick<
  ParquetKernels,
  | 'toNumbers'
  | 'bitsToNumbers'
  | 'wordsToNumbers'
  | 'unsplit'
  | 'spread'
  | 'spreadIndices'
  | 'gather'
  | 'missingNumbers'
>;

const LAST_SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const SECONDS_PER_DAY = 86_400n;
const JULIAN_DAY_OF_1970 = 2_440_588n;
const NANOSECONDS = 1_000_000_000n;

/** Numbers, and from values to rows, in plain TypeScript. */
export function numberTwin(memory: WebAssembly.Memory): NumberKernels {
  const open = (): DataView => new DataView(memory.buffer);
  return {
    toNumbers: (format, from, width, count, divisor, minimum, maximum, out, suspects) => {
      const view = open();
      let found = 0;
      for (let index = 0; index < count; index += 1) {
        const value = numberAt(view, format, from + index * width, width, divisor);
        const fine = value >= minimum && value <= maximum;
        view.setFloat64(out + index * 8, fine ? value : Number.NaN, true);
        if (fine) continue;
        view.setUint32(suspects + found * 4, index, true);
        found += 1;
      }
      return found;
    },
    bitsToNumbers: (from, bit, count, out) => {
      const view = open();
      for (let index = 0; index < count; index += 1) {
        const at = bit + index;
        view.setFloat64(out + index * 8, (view.getUint8(from + (at >>> 3)) >> (at & 7)) & 1, true);
      }
    },
    wordsToNumbers: (from, count, out) => {
      const view = open();
      for (let index = 0; index < count; index += 1)
        view.setFloat64(out + index * 8, view.getUint32(from + index * 4, true), true);
    },
    unsplit: (from, total, width, first, count, out) => {
      const bytes = new Uint8Array(memory.buffer);
      for (let index = 0; index < count; index += 1)
        for (let byte = 0; byte < width; byte += 1)
          bytes[out + index * width + byte] = bytes[from + byte * total + first + index] ?? 0;
    },
    spread: (values, present, rows, count, low, high) => {
      const view = open();
      let next = count;
      for (let row = rows - 1; row >= 0; row -= 1) {
        const full = view.getUint8(present + row) === 1;
        if (full) next -= 1;
        const from = values + next * 8;
        const bits = full ? view.getBigUint64(from, true) : (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
        view.setBigUint64(values + row * 8, bits, true);
      }
    },
    spreadIndices: (indices, present, rows, count) => {
      const view = open();
      let next = count;
      for (let row = rows - 1; row >= 0; row -= 1) {
        const full = view.getUint8(present + row) === 1;
        if (full) next -= 1;
        view.setUint32(indices + row * 4, full ? view.getUint32(indices + next * 4, true) : NO_INDEX, true);
      }
    },
    gather: (table, indices, rows, low, high, out) => {
      const view = open();
      for (let row = 0; row < rows; row += 1) {
        const index = view.getUint32(indices + row * 4, true);
        const at = out + row * 8;
        if (index === NO_INDEX) {
          view.setUint32(at, low, true);
          view.setUint32(at + 4, high, true);
        } else view.setBigUint64(at, view.getBigUint64(table + index * 8, true), true);
      }
    },
    missingNumbers: (values, present, rows, suspects) => {
      const view = open();
      let found = 0;
      for (let row = 0; row < rows; row += 1) {
        if (present !== 0 && view.getUint8(present + row) === 0) continue;
        if (!Number.isNaN(view.getFloat64(values + row * 8, true))) continue;
        view.setUint32(suspects + found * 4, row, true);
        found += 1;
      }
      return found;
    },
  };
}

function numberAt(view: DataView, format: number, at: number, width: number, divisor: number): number {
  switch (format) {
    case NUMBER_FORMAT.i32:
      return view.getInt32(at, true) / divisor;
    case NUMBER_FORMAT.u32:
      return view.getUint32(at, true) / divisor;
    case NUMBER_FORMAT.i64:
      return safe(view.getBigInt64(at, true)) / divisor;
    case NUMBER_FORMAT.u64:
      return safe(view.getBigUint64(at, true)) / divisor;
    case NUMBER_FORMAT.f32:
      return view.getFloat32(at, true);
    case NUMBER_FORMAT.f64:
      return view.getFloat64(at, true);
    case NUMBER_FORMAT.f16:
      return half(view.getUint16(at, true));
    case NUMBER_FORMAT.ticks:
      return seconds(view.getBigInt64(at, true), BigInt(divisor));
    case NUMBER_FORMAT.i96: {
      const days = BigInt(view.getInt32(at + 8, true)) - JULIAN_DAY_OF_1970;
      const nanoseconds = view.getBigInt64(at, true);
      return Number(days * SECONDS_PER_DAY) + seconds(nanoseconds, NANOSECONDS);
    }
    case NUMBER_FORMAT.big: {
      let value = 0n;
      for (let byte = 0; byte < width; byte += 1) value = (value << 8n) | BigInt(view.getUint8(at + byte));
      return safe(BigInt.asIntN(width * 8, value)) / divisor;
    }
    default:
      return Number.NaN;
  }
}

const safe = (value: bigint): number => (value >= -LAST_SAFE && value <= LAST_SAFE ? Number(value) : Number.NaN);

function seconds(ticks: bigint, perSecond: bigint): number {
  const rest = ((ticks % perSecond) + perSecond) % perSecond;
  return Number((ticks - rest) / perSecond) + Number(rest) / Number(perSecond);
}

/** IEEE 754 binary16. */
function half(bits: number): number {
  const sign = bits >> 15 === 1 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}
