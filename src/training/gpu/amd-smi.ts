import { failureOf, type GpuQuestion, unexpected } from './gpu-question.ts';
import { type GpuReading, MOST_GPUS, readAmount, readBytes, readShare, readWord } from './gpu-reading.ts';
import { isObject, type JsonObject, readToolJson } from './read-json.ts';

const PROGRAM = 'amd-smi';

/** Asks amd-smi: once for names and driver, which may fail, then for what changes. */
export const amdSmi: GpuQuestion = {
  program: PROGRAM,
  arguments: ['static', '--asic', '--driver', '--json'],
  understand(answer) {
    if (answer.kind !== 'ended') return failureOf(PROGRAM, answer) ?? unexpected(PROGRAM, answer);
    return { kind: 'ask', next: metricQuestion(readIdentities(answer.stdout)) };
  },
};

function metricQuestion(identities: ReadonlyMap<number, Identity>): GpuQuestion {
  const question: GpuQuestion = {
    program: PROGRAM,
    arguments: ['metric', '--usage', '--power', '--mem-usage', '--json'],
    understand(answer) {
      const failure = failureOf(PROGRAM, answer);
      if (failure !== undefined) return failure;
      const readings = answer.kind === 'ended' ? readAmdJson(answer.stdout, identities) : undefined;
      if (readings === undefined) return unexpected(PROGRAM, answer);
      return readings.length === 0 ? { kind: 'none' } : { kind: 'readings', readings, next: question };
    },
  };
  return question;
}

interface Identity {
  readonly name: string | null;
  readonly driver: string | null;
}

/** Names and driver versions by GPU from `amd-smi static --json`; empty when it is something else. */
export function readIdentities(output: string): ReadonlyMap<number, Identity> {
  return new Map(
    (gpusOf(output) ?? []).map((gpu, position) => {
      const driver = isObject(gpu['driver']) ? gpu['driver'] : {};
      const version = readWord(driver['version'] ?? driver['driver_version']);
      return [indexOf(gpu, position), { name: readWord(deepValue(gpu, 'market_name')), driver: version }];
    }),
  );
}

/** Readings from `amd-smi metric --json`, whose blocks move from version to version; undefined when it is something else. */
export function readAmdJson(
  output: string,
  identities: ReadonlyMap<number, Identity>,
): readonly GpuReading[] | undefined {
  return gpusOf(output)
    ?.slice(0, MOST_GPUS)
    .map((gpu, position) => {
      const index = indexOf(gpu, position);
      const { name, driver } = identities.get(index) ?? { name: null, driver: null };
      return {
        index,
        uuid: null,
        name: name ?? 'AMD GPU',
        driver,
        utilization: readShare(amountIn(gpu, 'gfx_activity')),
        memoryBytes: readBytes(amountIn(gpu, 'total_vram'), 'MB'),
        usedBytes: readBytes(amountIn(gpu, 'used_vram'), 'MB'),
        watts: readAmount(amountIn(gpu, 'socket_power'))?.value ?? null,
        partitioned: false,
      };
    });
}

/** `{gpu_data: […]}`, or the bare list of earlier versions. */
function gpusOf(output: string): readonly JsonObject[] | undefined {
  const parsed = readToolJson(output);
  const list = isObject(parsed) ? parsed['gpu_data'] : parsed;
  return Array.isArray(list) && list.every(isObject) ? list : undefined;
}

const indexOf = (gpu: JsonObject, position: number): number => {
  const index = gpu['gpu'];
  return typeof index === 'number' && Number.isInteger(index) && index >= 0 ? index : position;
};

/** `40`, `{value: 40, unit: '%'}` or `N/A` under a key at any depth, as a text with its unit. */
function amountIn(gpu: JsonObject, key: string): unknown {
  const value = deepValue(gpu, key);
  return isObject(value) ? `${value['value']} ${value['unit'] ?? ''}` : value;
}

/** The first value under a key, nearest to the top. */
function deepValue(object: JsonObject, key: string): unknown {
  if (Object.hasOwn(object, key)) return object[key];
  const inner = Object.values(object).filter(isObject);
  return inner.map((one) => deepValue(one, key)).find((value) => value !== undefined);
}
