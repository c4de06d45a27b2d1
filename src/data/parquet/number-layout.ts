import { NUMBER_FORMAT } from '../kernels/parquet-kernels.ts';
import type { Scalar } from './column-type.ts';

/** How the kernel `toNumbers` makes doubles of a scalar. Outside [minimum, maximum] a value is a suspect. */
export interface NumberLayout {
  readonly format: number;
  readonly divisor: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** 0000-01-01 and 9999-12-31, the days RFC 3339 can say, since 1970-01-01. */
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;
const SECONDS_PER_DAY = 86_400;
/** The doubles before the first second of the year 10000 and of the next day. */
const LAST_SECOND = (LAST_DAY + 1) * SECONDS_PER_DAY - 2 ** -15;
const LAST_SECOND_OF_DAY = SECONDS_PER_DAY - 2 ** -36;

/** 10^22 is the last power of ten that is a double; the quotient of two exact doubles is the nearest double. */
const LAST_EXACT_SCALE = 22;

/** Layout of a scalar that becomes numbers; undefined for the others. */
export function numberLayout(scalar: Scalar): NumberLayout | undefined {
  switch (scalar.kind) {
    case 'integer':
      return layout(scalar.format, 1, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
    case 'number':
      return layout(scalar.format, 1, -Number.MAX_VALUE, Number.MAX_VALUE);
    case 'decimal':
      return scalar.scale <= LAST_EXACT_SCALE
        ? layout(scalar.format, 10 ** scalar.scale, -Number.MAX_VALUE, Number.MAX_VALUE)
        : layout(scalar.format, 1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
    case 'date':
      return layout(NUMBER_FORMAT.i32, 1, FIRST_DAY, LAST_DAY);
    case 'time':
      return layout(
        scalar.width === 4 ? NUMBER_FORMAT.i32 : NUMBER_FORMAT.ticks,
        scalar.perSecond,
        0,
        LAST_SECOND_OF_DAY,
      );
    case 'date-time':
      return layout(
        scalar.width === 12 ? NUMBER_FORMAT.i96 : NUMBER_FORMAT.ticks,
        scalar.perSecond,
        FIRST_DAY * SECONDS_PER_DAY,
        LAST_SECOND,
      );
    default:
      return undefined;
  }
}

const layout = (format: number, divisor: number, minimum: number, maximum: number): NumberLayout => ({
  format,
  divisor,
  minimum,
  maximum,
});

/** How the physical type of a scalar is encoded. */
export function physicalOf(
  scalar: Scalar,
): 'boolean' | 'bytes' | { readonly width: number; readonly integer: boolean } {
  switch (scalar.kind) {
    case 'boolean':
      return 'boolean';
    case 'text':
      return 'bytes';
    case 'binary':
      return scalar.width === undefined ? 'bytes' : { width: scalar.width, integer: false };
    case 'decimal':
      return scalar.width === undefined
        ? 'bytes'
        : { width: scalar.width, integer: scalar.format !== NUMBER_FORMAT.big };
    case 'integer':
    case 'date':
    case 'time':
      return { width: scalar.width, integer: true };
    case 'date-time':
      return { width: scalar.width, integer: scalar.width === 8 };
    case 'number':
    case 'uuid':
      return { width: scalar.width, integer: false };
  }
}

/**
 * Whether different values (suspects aside) always become different doubles. Where not, a key must compare the values themselves:
 * nanoseconds since 1970 and long decimals have more digits than a double.
 */
export function numbersTellApart(scalar: Scalar): boolean {
  switch (scalar.kind) {
    case 'boolean':
    case 'integer':
    case 'number':
    case 'date':
    case 'time':
      return true;
    case 'date-time':
      return scalar.width === 8 && scalar.perSecond <= 1000;
    case 'decimal':
      return scalar.width === 4;
    case 'text':
    case 'binary':
    case 'uuid':
      return false;
  }
}
