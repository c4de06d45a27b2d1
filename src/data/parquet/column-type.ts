import type { SchemaElement } from 'hyparquet';
import { NUMBER_FORMAT } from '../kernels/parquet-kernels.ts';

/** What the values of a column (or the elements of a list) are, and how their bytes are read. */
export type Scalar =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'integer'; readonly format: number; readonly width: 4 | 8 }
  | { readonly kind: 'number'; readonly format: number; readonly width: 2 | 4 | 8 }
  /** `width` undefined: byte arrays of any length. */
  | { readonly kind: 'decimal'; readonly scale: number; readonly format: number; readonly width: number | undefined }
  | { readonly kind: 'date'; readonly width: 4 }
  | { readonly kind: 'time'; readonly perSecond: number; readonly width: 4 | 8 }
  /** Width 12: INT96. */
  | { readonly kind: 'date-time'; readonly perSecond: number; readonly width: 8 | 12 }
  | { readonly kind: 'text' }
  | { readonly kind: 'binary'; readonly width: number | undefined }
  | { readonly kind: 'uuid'; readonly width: 16 };

/** Longest fixed-length value that is read. */
const MAXIMUM_FIXED_LENGTH = 1 << 20;

const PER_SECOND = { MILLIS: 1e3, MICROS: 1e6, NANOS: 1e9 } as const;

/**
 * What a leaf of the schema holds; a text that says why when it cannot be read. Logical types win over the older converted types
 * (https://github.com/apache/parquet-format/blob/master/LogicalTypes.md).
 */
export function scalarOf(element: SchemaElement): Scalar | string {
  const { type, converted_type: converted } = element;
  const logical = element.logical_type;
  const name = logical?.type;
  if (name === 'DECIMAL' || converted === 'DECIMAL') return decimal(element);
  if (name === 'TIMESTAMP' || converted === 'TIMESTAMP_MILLIS' || converted === 'TIMESTAMP_MICROS') {
    const unit = logical?.type === 'TIMESTAMP' ? logical.unit : converted === 'TIMESTAMP_MILLIS' ? 'MILLIS' : 'MICROS';
    return type === 'INT64' ? { kind: 'date-time', perSecond: PER_SECOND[unit], width: 8 } : mismatch(element);
  }
  if (name === 'TIME' || converted === 'TIME_MILLIS' || converted === 'TIME_MICROS') {
    const unit = logical?.type === 'TIME' ? logical.unit : converted === 'TIME_MILLIS' ? 'MILLIS' : 'MICROS';
    const fits = unit === 'MILLIS' ? type === 'INT32' : type === 'INT64';
    return fits ? { kind: 'time', perSecond: PER_SECOND[unit], width: type === 'INT32' ? 4 : 8 } : mismatch(element);
  }
  if (name === 'DATE' || converted === 'DATE') return type === 'INT32' ? { kind: 'date', width: 4 } : mismatch(element);
  if (name === 'UUID')
    return type === 'FIXED_LEN_BYTE_ARRAY' && element.type_length === 16
      ? { kind: 'uuid', width: 16 }
      : mismatch(element);
  if (name === 'FLOAT16')
    return type === 'FIXED_LEN_BYTE_ARRAY' && element.type_length === 2
      ? { kind: 'number', format: NUMBER_FORMAT.f16, width: 2 }
      : mismatch(element);
  if (name === 'VARIANT' || name === 'FILE') return `values of type ${name} cannot be read`;
  return plain(element);
}

function plain(element: SchemaElement): Scalar | string {
  const { type, converted_type: converted, logical_type: logical } = element;
  const unsigned = logical?.type === 'INTEGER' ? !logical.isSigned : (converted?.startsWith('UINT_') ?? false);
  switch (type) {
    case 'BOOLEAN':
      return { kind: 'boolean' };
    case 'INT32':
      return { kind: 'integer', format: unsigned ? NUMBER_FORMAT.u32 : NUMBER_FORMAT.i32, width: 4 };
    case 'INT64':
      return { kind: 'integer', format: unsigned ? NUMBER_FORMAT.u64 : NUMBER_FORMAT.i64, width: 8 };
    case 'INT96':
      return { kind: 'date-time', perSecond: 1e9, width: 12 };
    case 'FLOAT':
      return { kind: 'number', format: NUMBER_FORMAT.f32, width: 4 };
    case 'DOUBLE':
      return { kind: 'number', format: NUMBER_FORMAT.f64, width: 8 };
    case 'BYTE_ARRAY':
      return isText(element) ? { kind: 'text' } : { kind: 'binary', width: undefined };
    case 'FIXED_LEN_BYTE_ARRAY': {
      const width = element.type_length ?? 0;
      return width > 0 && width <= MAXIMUM_FIXED_LENGTH
        ? { kind: 'binary', width }
        : `values of ${width} bytes cannot be read`;
    }
    default:
      return 'its physical type is unknown';
  }
}

function isText({ converted_type: converted, logical_type: logical }: SchemaElement): boolean {
  if (logical !== undefined) return ['STRING', 'ENUM', 'JSON'].includes(logical.type);
  return converted === 'UTF8' || converted === 'ENUM' || converted === 'JSON';
}

function decimal(element: SchemaElement): Scalar | string {
  const { type, logical_type: logical } = element;
  const scale = (logical?.type === 'DECIMAL' ? logical.scale : element.scale) ?? 0;
  if (!Number.isInteger(scale) || scale < 0 || scale > 1000) return `a decimal scale of ${scale} cannot be read`;
  switch (type) {
    case 'INT32':
      return { kind: 'decimal', scale, format: NUMBER_FORMAT.i32, width: 4 };
    case 'INT64':
      return { kind: 'decimal', scale, format: NUMBER_FORMAT.i64, width: 8 };
    case 'FIXED_LEN_BYTE_ARRAY': {
      const width = element.type_length ?? 0;
      return width > 0 && width <= 64
        ? { kind: 'decimal', scale, format: NUMBER_FORMAT.big, width }
        : `decimals of ${width} bytes cannot be read`;
    }
    case 'BYTE_ARRAY':
      return { kind: 'decimal', scale, format: NUMBER_FORMAT.big, width: undefined };
    default:
      return mismatch(element);
  }
}

const mismatch = (element: SchemaElement): string =>
  `physical type ${element.type} does not go with logical type ${element.logical_type?.type ?? element.converted_type}`;

/** The type in words, for reports: `INT64, timestamp (microseconds, UTC)`. */
export function describeType(element: SchemaElement): string {
  const physical =
    element.type === 'FIXED_LEN_BYTE_ARRAY' ? `FIXED_LEN_BYTE_ARRAY(${element.type_length ?? 0})` : `${element.type}`;
  const logical = describeLogical(element);
  return logical === undefined ? physical : `${physical}, ${logical}`;
}

const UNITS = { MILLIS: 'milliseconds', MICROS: 'microseconds', NANOS: 'nanoseconds' } as const;

function describeLogical(element: SchemaElement): string | undefined {
  const logical = element.logical_type;
  if (logical === undefined) {
    if (element.converted_type === 'DECIMAL') return `decimal(${element.precision ?? '?'}, ${element.scale ?? 0})`;
    return element.converted_type?.toLowerCase().replaceAll('_', ' ');
  }
  switch (logical.type) {
    case 'DECIMAL':
      return `decimal(${logical.precision}, ${logical.scale})`;
    case 'TIME':
    case 'TIMESTAMP':
      return `${logical.type.toLowerCase()} (${UNITS[logical.unit]}, ${logical.isAdjustedToUTC ? 'UTC' : 'local'})`;
    case 'INTEGER':
      return `${logical.isSigned ? 'int' : 'uint'}${logical.bitWidth}`;
    default:
      return logical.type.toLowerCase();
  }
}
