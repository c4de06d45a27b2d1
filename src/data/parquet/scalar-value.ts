import { isUtf8 } from 'node:buffer';
import { NUMBER_FORMAT } from '../kernels/parquet-kernels.ts';
import type { ParquetValue } from './batches.ts';
import type { Scalar } from './column-type.ts';

const SECONDS_PER_DAY = 86_400;
const NANOSECONDS_PER_DAY = BigInt(SECONDS_PER_DAY) * 1_000_000_000n;
const JULIAN_DAY_OF_1970 = 2_440_588n;

/** A value that has a fixed width or is a byte array, from its bytes as the PLAIN encoding has them. */
export function scalarValue(scalar: Scalar, bytes: Uint8Array): ParquetValue {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (scalar.kind) {
    case 'boolean':
      return bytes[0] === 1;
    case 'integer':
      return integerValue(scalar.format, view);
    case 'number':
      return floatValue(scalar.width, view);
    case 'decimal':
      return decimalNumber(unscaledOf(scalar.format, bytes), scalar.scale);
    case 'date':
      return dateText(view.getInt32(0, true));
    case 'time':
      return timeText(
        scalar.width === 4 ? BigInt(view.getInt32(0, true)) : view.getBigInt64(0, true),
        scalar.perSecond,
      );
    case 'date-time':
      return momentText(scalar.width === 12 ? julianNanoseconds(view) : view.getBigInt64(0, true), scalar.perSecond);
    case 'text':
      return textOf(bytes);
    case 'binary':
      return isUtf8(bytes) ? textOf(bytes) : Buffer.from(bytes).toString('base64');
    case 'uuid':
      return Buffer.from(bytes)
        .toString('hex')
        .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }
}

const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');

function integerValue(format: number, view: DataView): number | string {
  switch (format) {
    case NUMBER_FORMAT.i32:
      return view.getInt32(0, true);
    case NUMBER_FORMAT.u32:
      return view.getUint32(0, true);
    default: {
      const value = format === NUMBER_FORMAT.u64 ? view.getBigUint64(0, true) : view.getBigInt64(0, true);
      return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    }
  }
}

function floatValue(width: 2 | 4 | 8, view: DataView): number {
  switch (width) {
    case 2:
      return view.getFloat16(0, true);
    case 4:
      return view.getFloat32(0, true);
    case 8:
      return view.getFloat64(0, true);
  }
}

/** The integer of a decimal, without its scale. */
export function unscaledOf(format: number, bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (format === NUMBER_FORMAT.i32) return BigInt(view.getInt32(0, true));
  if (format === NUMBER_FORMAT.i64) return view.getBigInt64(0, true);
  return bigEndian(bytes);
}

/** Two's complement; no bytes are 0. */
function bigEndian(bytes: Uint8Array): bigint {
  if (bytes.length === 0) return 0n;
  const hex = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
  return BigInt.asIntN(bytes.length * 8, BigInt(`0x${hex}`));
}

/** The double nearest to unscaled × 10^-scale. */
export const decimalNumber = (unscaledValue: bigint, scale: number): number => Number(`${unscaledValue}e-${scale}`);

function julianNanoseconds(view: DataView): bigint {
  return (BigInt(view.getInt32(8, true)) - JULIAN_DAY_OF_1970) * NANOSECONDS_PER_DAY + view.getBigInt64(0, true);
}

/** `YYYY-MM-DD`; years outside 0 … 9999 have a sign and six digits, as in ECMAScript. */
function dateText(days: number): string {
  const date = new Date(days * SECONDS_PER_DAY * 1000);
  return Number.isNaN(date.getTime()) ? `day ${days} since 1970-01-01` : date.toISOString().replace(/T.*/, '');
}

function momentText(ticks: bigint, perSecond: number): string {
  const { seconds, fraction } = split(ticks, perSecond);
  const date = new Date(Number(seconds) * 1000);
  if (Number.isNaN(date.getTime())) return `second ${seconds} since 1970-01-01`;
  return `${date.toISOString().slice(0, -5)}${fraction}Z`;
}

function timeText(ticks: bigint, perSecond: number): string {
  const { seconds, fraction } = split(ticks, perSecond);
  if (seconds < 0n || seconds >= BigInt(SECONDS_PER_DAY)) return `second ${seconds}${fraction} of the day`;
  return `${new Date(Number(seconds) * 1000).toISOString().slice(11, 19)}${fraction}Z`;
}

/** Whole seconds, and the rest as `.5`, without zeros at the end. */
function split(ticks: bigint, perSecond: number): { readonly seconds: bigint; readonly fraction: string } {
  const unit = BigInt(perSecond);
  const rest = ((ticks % unit) + unit) % unit;
  const digits = String(rest).padStart(Math.log10(perSecond), '0').replace(/0+$/, '');
  return { seconds: (ticks - rest) / unit, fraction: digits === '' ? '' : `.${digits}` };
}
