import { failureOf, type GpuQuestion, unexpected } from './gpu-question.ts';
import { type GpuReading, MOST_GPUS, readAmount, readBytes, readShare, readWord } from './gpu-reading.ts';
import { isObject, type JsonObject, readToolJson } from './read-json.ts';

const PROGRAM = 'rocm-smi';
const ARGUMENTS = ['--showuse', '--showmeminfo', 'vram', '--showpower', '--showproductname', '--showuniqueid'];

/** Asks rocm-smi, AMD's older tool. */
export const rocmSmi: GpuQuestion = {
  program: PROGRAM,
  arguments: [...ARGUMENTS, '--showdriverversion', '--json'],
  understand(answer) {
    const failure = failureOf(PROGRAM, answer);
    if (failure !== undefined) return failure;
    const readings = answer.kind === 'ended' ? readRocmJson(answer.stdout) : undefined;
    if (readings === undefined) return unexpected(PROGRAM, answer);
    return readings.length === 0 ? { kind: 'none' } : { kind: 'readings', readings, next: rocmSmi };
  },
};

/** Readings from `rocm-smi --json`, whose keys differ from version to version; undefined when it is something else. */
export function readRocmJson(output: string): readonly GpuReading[] | undefined {
  const parsed = readToolJson(output);
  if (!isObject(parsed)) return undefined;
  const driver = readWord(firstValue(isObject(parsed['system']) ? parsed['system'] : {}, [/^driver version$/i]));
  return Object.entries(parsed)
    .flatMap(([key, card]) => {
      const index = /^card(\d{1,4})$/.exec(key)?.[1];
      return index === undefined || !isObject(card) ? [] : [reading(Number(index), card, driver)];
    })
    .sort((one, other) => one.index - other.index)
    .slice(0, MOST_GPUS);
}

function reading(index: number, card: JsonObject, driver: string | null): GpuReading {
  const uuid = /^0x([0-9a-f]{1,16})$/i.exec(String(firstValue(card, [/^unique id$/i])))?.[1];
  return {
    index,
    // As ROCR_VISIBLE_DEVICES writes it.
    uuid: uuid === undefined ? null : `GPU-${uuid.toLowerCase()}`,
    name: readWord(firstValue(card, [/^card series$/i, /^card model$/i])) ?? 'AMD GPU',
    driver,
    utilization: readShare(firstValue(card, [/^gpu use \(%\)$/i])),
    memoryBytes: readBytes(firstValue(card, [/^vram total memory \(b\)$/i]), 'B'),
    usedBytes: readBytes(firstValue(card, [/^vram total used memory \(b\)$/i]), 'B'),
    watts: readAmount(firstValue(card, [/^(average|current).*package power \(w\)$/i]))?.value ?? null,
    partitioned: false,
  };
}

/** The first value under a fitting key that says something. */
const firstValue = (card: JsonObject, keys: readonly RegExp[]): unknown =>
  keys
    .flatMap((key) => Object.entries(card).filter(([name]) => key.test(name)))
    .map(([, value]) => value)
    .find((value) => readWord(value) !== null);
