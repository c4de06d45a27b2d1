/** Count, mean and spread of numbers. */
export interface Moments {
  readonly count: number;
  /** 0 without numbers. */
  readonly mean: number;
  /** Sample standard deviation (division by count − 1); 0 with fewer than two numbers, and exactly 0 when all are equal. */
  readonly deviation: number;
}

/** In two passes, with the second's correction of the first: Chan, Golub and LeVeque, The American Statistician 37:242 (1983). */
export function momentsOf(values: ArrayLike<number>): Moments {
  const count = values.length;
  if (count === 0) return { count, mean: 0, deviation: 0 };
  const first = values[0] ?? 0;
  // Relative to the first number: equal numbers then have exactly no spread, and a large common part costs no digits.
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += (values[index] ?? 0) - first;
  const shift = sum / count;
  let [squares, rest] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    const distance = (values[index] ?? 0) - first - shift;
    squares += distance * distance;
    rest += distance;
  }
  const variance = count < 2 ? 0 : Math.max(0, squares - (rest * rest) / count) / (count - 1);
  return { count, mean: first + shift + rest / count, deviation: Math.sqrt(variance) };
}

/** Whether there is nothing to calculate with in one of the numbers. */
export function hasNonFinite(values: ArrayLike<number>): boolean {
  for (let index = 0; index < values.length; index += 1) if (!Number.isFinite(values[index])) return true;
  return false;
}
