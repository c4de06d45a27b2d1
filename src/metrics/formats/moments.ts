import type { Direction } from '../direction.ts';
import type { FormatContext } from '../format-context.ts';
import type { ReadNumber } from '../metric-value.ts';
import { counted, nameNote, quoted } from '../notes.ts';

/** A value of a metric during training. */
export interface Moment extends ReadNumber {
  readonly at: number;
  readonly step: number;
  /** Orders values of the same step. */
  readonly time: number;
}

export interface PickedMoment {
  readonly name: string;
  readonly chosen: Moment;
  readonly last: Moment;
  /** Undefined when the direction of the metric is unknown, or no value is a number. */
  readonly best: Moment | undefined;
  readonly asked: 'last' | 'best';
  /** How many there were to choose from. */
  readonly moments: number;
}

/**
 * The moment of a metric that counts: the last one unless the best is asked for. The last one has the largest step, then time, then
 * value, as in MLflow. The best one is the earliest of the best values.
 */
export function pickMoment(
  name: string,
  moments: readonly Moment[],
  context: FormatContext,
  own?: Direction,
): PickedMoment | undefined {
  const [last] = [...moments].sort((a, b) => b.step - a.step || b.time - a.time || order(b) - order(a));
  if (last === undefined) return undefined;
  const best = bestOf(moments, context.directionOf(name, own));
  const asked = context.epoch ?? 'last';
  return { name, chosen: asked === 'best' ? (best ?? last) : last, last, best, asked, moments: moments.length };
}

const order = ({ value }: Moment): number => (typeof value === 'number' ? value : Number.NEGATIVE_INFINITY);

function bestOf(moments: readonly Moment[], direction: Direction | undefined): Moment | undefined {
  if (direction === undefined) return undefined;
  const sign = direction === 'higher' ? 1 : -1;
  let best: { readonly moment: Moment; readonly gain: number } | undefined;
  for (const moment of moments) {
    if (typeof moment.value !== 'number') continue;
    const gain = sign * moment.value;
    if (best === undefined || gain > best.gain) best = { moment, gain };
  }
  return best?.moment;
}

const NOTED = 5;

/**
 * Says which moments were taken, and where best and last differ.
 * @param unit "step", "round" or "epoch"
 */
export function momentNotes(picked: readonly PickedMoment[], unit: string): readonly string[] {
  const [first] = picked;
  if (first === undefined) return [];
  const differing = picked.flatMap(({ name, best, last }) =>
    best === undefined || best.value === last.value ? [] : [{ name, best, last }],
  );
  const steps = new Set(picked.map(({ chosen }) => chosen.step));
  const [step] = steps.size === 1 ? steps : [];
  const taken =
    first.asked === 'best'
      ? `Each metric is taken at its own best ${unit}, so no single model need have all these values.`
      : `Each metric is taken at its last ${unit}${step === undefined ? '' : `, ${counted(step)}`}.`;
  const at = ({ value, step: when }: Moment) => `${value} at ${unit} ${counted(when)}`;
  const shown = differing
    .slice(0, NOTED)
    .map(({ name, best, last }) => `${quoted(name)} was best with ${at(best)} and ended with ${at(last)}`);
  const more = differing.length > NOTED ? `; ${differing.length - NOTED} more differ` : '';
  const differences = shown.length === 0 ? '' : ` ${shown.join('; ')}${more}.`;
  // Where each metric has a single value, there was nothing to choose.
  const chose = picked.some(({ moments }) => moments > 1);
  return [...(chose ? [`${taken}${differences}`] : []), ...undecided(picked)];
}

function undecided(picked: readonly PickedMoment[]): readonly string[] {
  return nameNote(
    picked
      .filter(({ asked, best, moments }) => asked === 'best' && best === undefined && moments > 1)
      .map(({ name }) => name),
    'it is unknown which value is best, so the last one counts',
  );
}
