type Column = Uint8Array | Uint32Array | Int32Array | Float64Array;

/**
 * Room for at least so many entries, the known ones in front: at least twice as much as before, so that adding one entry after the other
 * takes time in proportion to them.
 * @param make a column with so many entries
 */
export function grown<Kind extends Column>(from: Kind, least: number, make: (length: number) => Kind): Kind {
  const larger = make(Math.max(from.length * 2, least));
  larger.set(from);
  return larger;
}

const doubles = (length: number): Float64Array<ArrayBuffer> => new Float64Array(length);
export const words = (length: number): Uint32Array<ArrayBuffer> => new Uint32Array(length);

/** Numbers that come one after the other, or many at once. */
export interface NumberList {
  push(value: number): void;
  append(values: Float64Array): void;
  /** Corrects a number that is there. */
  set(index: number, value: number): void;
  length(): number;
  finish(): Float64Array;
}

export interface NumberLimit {
  readonly most: number;
  /** Called when there would be more. */
  readonly full: () => never;
}

const FIRST_NUMBERS = 1024;

const UNLIMITED = {
  most: Number.POSITIVE_INFINITY,
  full: (): never => {
    throw new RangeError('An endless list was full.');
  },
};

export function numberList({ most, full }: NumberLimit = UNLIMITED): NumberList {
  let values = doubles(FIRST_NUMBERS);
  let length = 0;
  const reserve = (more: number): void => {
    if (length + more > most) full();
    if (length + more > values.length) values = grown(values, length + more, doubles);
  };
  return {
    push(value) {
      reserve(1);
      values[length] = value;
      length += 1;
    },
    append(more) {
      reserve(more.length);
      values.set(more, length);
      length += more.length;
    },
    set(index, value) {
      values[index] = value;
    },
    length: () => length,
    finish: () => values.slice(0, length),
  };
}
