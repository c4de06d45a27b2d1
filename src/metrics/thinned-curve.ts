import type { CurvePoint, FullCurve } from './curves.ts';

const MOST_POINTS = 1_000;

/** Points that are looked at in detail, so that a million do not take long: the others are closer together than anyone can see. */
const FINE_POINTS = 20_000;

/**
 * At most so many points of a curve that keep its shape: first and last, then again and again the one farthest from the line between its
 * kept neighbours (Douglas and Peucker, Cartographica 10:112, 1973), so corners stay and straight parts go.
 * @param curve by rising x
 * @param most 2 or more
 */
export function thinnedCurve({ x, y }: Pick<FullCurve, 'x' | 'y'>, most = MOST_POINTS): readonly CurvePoint[] {
  const points = spacedPoints(x, y);
  const kept = points.length <= most ? points : farthestPoints(points, most);
  return kept.map(([right, up]) => [rounded(right), rounded(up)]);
}

/** The first, the last, and every point that is a step away from the one kept before. */
function spacedPoints(x: Float64Array, y: Float64Array): readonly CurvePoint[] {
  const step = x.length <= FINE_POINTS ? 0 : lengthOf(x, y) / FINE_POINTS;
  const points: CurvePoint[] = [];
  let [lastX, lastY] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < x.length; at += 1) {
    const [right, up] = [x[at] ?? 0, y[at] ?? 0];
    if (Math.abs(right - lastX) + Math.abs(up - lastY) < step && at < x.length - 1) continue;
    points.push([right, up]);
    lastX = right;
    lastY = up;
  }
  return points;
}

function lengthOf(x: Float64Array, y: Float64Array): number {
  let length = 0;
  for (let at = 1; at < x.length; at += 1)
    length += Math.abs((x[at] ?? 0) - (x[at - 1] ?? 0)) + Math.abs((y[at] ?? 0) - (y[at - 1] ?? 0));
  return length;
}

/** A stretch between two kept points, and the point in it that is farthest from the line between them. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly farthest: number;
  readonly distance: number;
}

function farthestPoints(points: readonly CurvePoint[], most: number): readonly CurvePoint[] {
  const stretches = [stretchOf(points, 0, points.length - 1)];
  while (stretches.length < most - 1) {
    const at = indexOfFarthest(stretches);
    const stretch = stretches[at];
    if (stretch === undefined || stretch.distance === 0) break;
    const { from, farthest, to } = stretch;
    stretches.splice(at, 1, stretchOf(points, from, farthest), stretchOf(points, farthest, to));
  }
  const ends = stretches.map(({ to }) => points[to]).filter((point) => point !== undefined);
  return [...points.slice(0, 1), ...ends];
}

function indexOfFarthest(stretches: readonly Stretch[]): number {
  let found = 0;
  for (const [index, { distance }] of stretches.entries())
    if (distance > (stretches[found]?.distance ?? 0)) found = index;
  return found;
}

function stretchOf(points: readonly CurvePoint[], from: number, to: number): Stretch {
  const [startX, startY] = points[from] ?? [0, 0];
  const [endX, endY] = points[to] ?? [0, 0];
  const [width, height] = [endX - startX, endY - startY];
  const length = Math.hypot(width, height);
  let [farthest, distance] = [from, 0];
  for (let at = from + 1; at < to; at += 1) {
    const [x, y] = points[at] ?? [0, 0];
    const [right, up] = [x - startX, y - startY];
    const away = length === 0 ? Math.hypot(right, up) : Math.abs(width * up - height * right) / length;
    if (away > distance) [farthest, distance] = [at, away];
  }
  return { from, to, farthest, distance };
}

/** Five digits are finer than any picture. */
const rounded = (number: number): number => Math.round(number * 1e5) / 1e5;
