/** Numbers that come one after the other. */
export interface NumberList {
  push(value: number): void;
  length(): number;
  finish(): Float64Array;
}

export function numberList(): NumberList {
  let values = new Float64Array(1024);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const larger = new Float64Array(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    length: () => length,
    finish: () => values.slice(0, length),
  };
}
