/** The confidence level of intervals for which nobody asked for another one. */
export const USUAL_CONFIDENCE = 0.95;

/** Where the true value lies with some confidence. Both ends belong to it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The interval estimate ± quantile · standardError. */
export const around = (estimate: number, halfWidth: number): Interval => ({
  low: estimate - halfWidth,
  high: estimate + halfWidth,
});

/** @throws RangeError unless the level, such as a confidence or an α, lies strictly between 0 and 1 */
export function requireLevel(level: number, name: string): void {
  if (!(level > 0 && level < 1)) throw new RangeError(`${name} must lie between 0 and 1, not be ${level}.`);
}

/** @throws RangeError unless the count is a whole number, not negative */
export function requireCount(count: number, name: string): void {
  if (!(Number.isSafeInteger(count) && count >= 0))
    throw new RangeError(`${name} must be a whole number, not ${count}.`);
}
