import { describe, expect, it, test } from 'vitest';
import { precisionRecallCurve, rocCurve } from '../../src/metrics/curves.ts';
import { thinnedCurve } from '../../src/metrics/thinned-curve.ts';
import { seededRandom } from '../support/seeded-random.ts';

const pointsOf = (curve: ReturnType<typeof rocCurve>) => {
  if (curve.kind === 'not-computable') return curve.reason;
  return Array.from(curve.x, (x, at) => [x, curve.y[at]!]);
};
const areaOf = (curve: ReturnType<typeof rocCurve>) => (curve.kind === 'computed' ? curve.area : Number.NaN);

/** The example of scikit-learn's documentation of both functions. */
const LABELS = Uint8Array.of(0, 0, 1, 1);
const SCORES = Float64Array.of(0.1, 0.4, 0.35, 0.8);

describe('the ROC curve', () => {
  it('is the one of the textbook', () => {
    const curve = rocCurve(LABELS, SCORES);
    expect(pointsOf(curve)).toEqual([
      [0, 0],
      [0, 0.5],
      [0.5, 0.5],
      [0.5, 1],
      [1, 1],
    ]);
    expect(areaOf(curve)).toBe(0.75);
  });

  it('takes ties in one step, which counts half', () => {
    const curve = rocCurve(LABELS, new Float64Array(4).fill(0.5));
    expect(pointsOf(curve)).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(areaOf(curve)).toBe(0.5);
  });

  it('has corners only', () => {
    expect(pointsOf(rocCurve(Uint8Array.of(1, 1, 1, 0, 0), Float64Array.of(9, 8, 7, 6, 5)))).toEqual([
      [0, 0],
      [0, 1],
      [1, 1],
    ]);
  });

  it.each([
    ['only positive rows', Uint8Array.of(1, 1), Float64Array.of(0, 1), 'one-class'],
    ['no rows', Uint8Array.of(), Float64Array.of(), 'one-class'],
    ['a score that is no number', Uint8Array.of(0, 1), Float64Array.of(0, Number.NaN), 'not-finite'],
  ])('does not exist for %s', (_, labels, scores, reason) => {
    expect(pointsOf(rocCurve(labels, scores))).toBe(reason);
  });

  it('refuses labels of other rows', () => {
    expect(() => rocCurve(LABELS, Float64Array.of(1))).toThrow(RangeError);
  });
});

describe('the curve of precision and recall', () => {
  it('is the one of the textbook', () => {
    const curve = precisionRecallCurve(LABELS, SCORES);
    expect(pointsOf(curve)).toEqual([
      [0, 1],
      [0.5, 1],
      [0.5, 0.5],
      [1, 2 / 3],
      [1, 0.5],
    ]);
    expect(areaOf(curve)).toBeCloseTo(0.8333333333333333, 12);
  });

  it('needs a positive row', () => {
    expect(pointsOf(precisionRecallCurve(Uint8Array.of(0), Float64Array.of(1)))).toBe('one-class');
  });
});

describe('thinning', () => {
  const { next } = seededRandom(7);
  const labels = Uint8Array.from({ length: 25_000 }, () => (next() < 0.2 ? 1 : 0));
  const scores = Float64Array.from(labels, (label) => next() + label * next());

  it.each([
    ['ROC', rocCurve(labels, scores)],
    ['precision and recall', precisionRecallCurve(labels, scores)],
  ])('keeps the shape of the %s curve in 1,000 points', (_, curve) => {
    if (curve.kind === 'not-computable') throw new Error(curve.reason);
    const points = thinnedCurve(curve);
    expect(points.length).toBeLessThanOrEqual(1_000);
    expect(points[0]).toEqual([0, expect.closeTo(curve.y[0]!, 5)]);
    expect(points.at(-1)).toEqual([1, expect.closeTo(curve.y.at(-1)!, 5)]);
    const rising = points.every(([x], at) => at === 0 || x >= points[at - 1]![0]);
    expect(rising).toBe(true);
    // Where the first few rows make precision jump, lines are missing.
    const looked = Array.from(curve.x.keys()).filter((at) => at % 25 === 0 && curve.x[at]! > 0.02);
    const apart = looked.map((at) => distanceTo(points, curve.x[at]!, curve.y[at]!));
    expect(Math.max(...apart)).toBeLessThan(0.005);
  });

  test('a short curve stays as it is', () => {
    const x = Float64Array.of(0, 0.25, 1);
    expect(thinnedCurve({ x, y: x })).toEqual([
      [0, 0],
      [0.25, 0.25],
      [1, 1],
    ]);
  });

  test('what lies on a line goes, and a corner stays', () => {
    const x = Float64Array.from({ length: 101 }, (_, at) => at / 100);
    const y = x.map((value) => Math.min(1, value * 2));
    expect(thinnedCurve({ x, y }, 3)).toEqual([
      [0, 0],
      [0.5, 1],
      [1, 1],
    ]);
  });
});

/** How far a point is from a line of points. */
function distanceTo(points: readonly (readonly [number, number])[], x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = 1; at < points.length; at += 1) {
    const [[fromX, fromY], [toX, toY]] = [points[at - 1]!, points[at]!];
    const [width, height] = [toX - fromX, toY - fromY];
    const along = ((x - fromX) * width + (y - fromY) * height) / (width ** 2 + height ** 2 || 1);
    const share = Math.min(1, Math.max(0, along));
    nearest = Math.min(nearest, Math.hypot(x - fromX - share * width, y - fromY - share * height));
  }
  return nearest;
}
