import type { Gpu } from '../generated/candidate.ts';
import type { ReportRecord } from '../generated/report.ts';
import { gpuSummary } from '../training/gpu/gpu-summary.ts';
import { kindsOf } from '../training/gpu/readable-gpus.ts';
import { code } from './markdown.ts';
import { amount, percentOf, wholePercent } from './numbers.ts';
import type { ReportView } from './report-view.ts';
import type { Wording } from './wording/wording.ts';
import { wordingOf } from './wording/wordings.ts';

export type TrainingUsage = NonNullable<ReportRecord['usage']>;
type Cost = NonNullable<TrainingUsage['cost']>;
/** How names are written. */
type WriteName = (name: string, limit: number) => string;

/** One fact about a training, and the same of the base's; undefined where that is not known. */
export interface UsageRow {
  readonly name: string;
  readonly before: string | undefined;
  readonly now: string;
}

const LONGEST_NAME = 40;
const MOST_KINDS = 4;
/** From this idle share on a GPU costs more than it gives. */
export const MOSTLY_IDLE = 0.5;
const NOTEWORTHY_SECONDS = 60;
/** What is less would be written with an exponent. */
const LEAST_COST = 0.0001;

/** What the training took, in one line below the heading. Nothing for one that cost next to nothing. */
export function usageLine({ record, language }: Pick<ReportView, 'record' | 'language'>): readonly string[] {
  const { usage, candidate } = record;
  if (usage === null || !isNoteworthy(usage)) return [];
  const words = wordingOf(language);
  const gpus = usage.gpus ?? [];
  const { utilization, idle, kilowattHours, fullest } = gpuSummary(gpus);
  const { usage: own } = words;
  const names = gpus.length === 0 ? undefined : gpuNames(gpus, words, code);
  return [
    [
      own.trained(words.elapsed(usage.wallSeconds * 1000), names, candidate?.reused === true),
      ...(utilization === undefined ? [] : [own.busy(wholePercent(utilization))]),
      ...(idle === undefined || idle <= MOSTLY_IDLE ? [] : [`⚠️ ${own.idle(wholePercent(idle))}`]),
      ...(fullest === undefined ? [] : [own.gpuPeak(gpuMemory(fullest, words))]),
      ...(gpus.length > 0 || usage.peakMemoryBytes === null ? [] : [own.peak(words.size(usage.peakMemoryBytes))]),
      ...(kilowattHours === undefined ? [] : [energy(kilowattHours)]),
      ...(usage.cost === null ? [] : [priced(usage.cost, words)]),
    ].join(' · '),
  ];
}

const isNoteworthy = ({ wallSeconds, gpus, cost }: TrainingUsage): boolean =>
  wallSeconds >= NOTEWORTHY_SECONDS || (gpus ?? []).length > 0 || cost !== null;

/**
 * Everything that is known of what the training used, beside the base's.
 * @param write how names of GPUs become safe to show; the rest means itself in Markdown and in HTML
 */
export function usageRows(usage: TrainingUsage, words: Wording, write: WriteName): readonly UsageRow[] {
  const { usage: own, elapsed, size } = words;
  const { base, cost } = usage;
  const gpus = usage.gpus ?? [];
  const { utilization, idle, kilowattHours, fullest } = gpuSummary(gpus);
  const time = (seconds: number) => elapsed(seconds * 1000);
  const rows = [
    amountRow(own.elapsed, base?.wallSeconds, usage.wallSeconds, time),
    amountRow(own.processorTime, base?.cpuSeconds, usage.cpuSeconds, time),
    amountRow(own.peakMemory, base?.peakMemoryBytes, usage.peakMemoryBytes, size),
    gpus.length > 0 && { name: own.gpus, before: undefined, now: gpuNames(gpus, words, write) },
    utilization !== undefined && {
      name: own.gpuBusy,
      before: shown(base?.gpuUtilization, percent),
      now: percent(utilization),
    },
    idle !== undefined && { name: own.gpuIdle, before: undefined, now: idleShare(idle) },
    fullest !== undefined && { name: own.gpuPeakMemory, before: undefined, now: gpuMemory(fullest, words) },
    // Below a watt-hour and a hundredth a percentage would say nothing.
    amountRow(own.gpuEnergy, base?.kilowattHours, kilowattHours, energy, 1000),
    cost !== null && costRow(base?.cost ?? undefined, cost, words),
  ];
  return rows.filter((row) => row !== false);
}

/** Name of one GPU, how busy and how idle it was, its memory and its energy; undefined where it does not tell. */
export function gpuRow(gpu: Gpu, words: Wording, write: WriteName): readonly (string | undefined)[] {
  const { utilization, idle, kilowattHours, fullest } = gpuSummary([gpu]);
  return [
    write(gpu.name, LONGEST_NAME),
    shown(utilization, percent),
    shown(idle, idleShare),
    fullest && gpuMemory(fullest, words),
    shown(kilowattHours, energy),
  ];
}

/** @param parts how many of the smallest parts worth counting are in one */
function amountRow(
  name: string,
  before: number | null | undefined,
  now: number | null | undefined,
  write: (amount: number) => string,
  parts = 1,
): UsageRow | false {
  if (now === null || now === undefined) return false;
  return { name, before: shown(before, write), now: `${write(now)}${change(before, now, parts)}` };
}

function costRow(before: Cost | undefined, now: Cost, words: Wording): UsageRow {
  const comparable = before?.currency === now.currency ? before.amount : undefined;
  return {
    name: words.usage.cost,
    before: before && priced(before, words),
    now: `${priced(now, words)}${change(comparable, now.amount, 100)}`,
  };
}

const shown = (value: number | null | undefined, write: (value: number) => string): string | undefined =>
  value === null || value === undefined ? undefined : write(value);

/** ` (+4.9 %)`, or nothing where that means nothing. */
function change(before: number | null | undefined, now: number, parts: number): string {
  const percent =
    before === null || before === undefined ? undefined : percentOf((now - before) * parts, before * parts);
  return percent === undefined ? '' : ` (${percent})`;
}

const percent = (share: number): string => `${wholePercent(share)} %`;

const idleShare = (idle: number): string => `${idle > MOSTLY_IDLE ? '⚠️ ' : ''}${percent(idle)}`;

const energy = (kilowattHours: number): string => `${amount(kilowattHours)} kWh`;

const priced = ({ amount: total, perHour, currency }: Cost, { usage }: Wording): string =>
  usage.price(
    `${total > 0 && total < LEAST_COST ? `<${amount(LEAST_COST)}` : amount(total)} ${currency}`,
    `${amount(perHour)} ${currency}`,
  );

const gpuMemory = (
  { peakMemoryBytes, memoryBytes }: { readonly peakMemoryBytes: number; readonly memoryBytes: number | null },
  { size, usage }: Wording,
): string => (memoryBytes === null ? size(peakMemoryBytes) : usage.of(size(peakMemoryBytes), size(memoryBytes)));

/** `2 × A100 and L4`. */
function gpuNames(gpus: readonly Gpu[], { list, more }: Wording, write: WriteName): string {
  const kinds = kindsOf(gpus.map(({ name }) => name));
  const left = kinds.length - MOST_KINDS;
  const names = kinds
    .slice(0, MOST_KINDS)
    .map(([name, count]) => `${count === 1 ? '' : `${count} × `}${write(name, LONGEST_NAME)}`);
  return list([...names, ...(left > 0 ? [more(left)] : [])]);
}
