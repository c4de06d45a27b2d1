import { failureOf, type GpuQuestion, outputOf, unexpected } from './gpu-question.ts';
import { type GpuReading, MOST_GPUS, readAmount, readBytes, readShare, readWord } from './gpu-reading.ts';

const PROGRAM = 'nvidia-smi';
const FIELDS: readonly string[] = [
  'index',
  'uuid',
  'name',
  'driver_version',
  'mig.mode.current',
  'utilization.gpu',
  'memory.total',
  'memory.used',
  'power.draw',
];
const ALIASES: Readonly<Record<string, string>> = { gpu_name: 'name', gpu_uuid: 'uuid' };

/**
 * Asks nvidia-smi. A driver that does not know a field says so, with exit code 2 and on standard output; it is asked again without.
 * Source: `nvidia-smi --help-query-gpu`.
 */
export function nvidiaSmi(fields: readonly string[] = FIELDS): GpuQuestion {
  const question: GpuQuestion = {
    program: PROGRAM,
    arguments: [`--query-gpu=${fields.join(',')}`, '--format=csv,noheader,nounits'],
    understand(answer) {
      const output = outputOf(answer);
      const unknown = /Field "([^"]{1,100})" is not a valid field to query/.exec(output)?.[1];
      const others = fields.filter((field) => field !== unknown);
      if (others.length > 0 && others.length < fields.length) return { kind: 'ask', next: nvidiaSmi(others) };
      if (/^No devices were found/m.test(output)) return { kind: 'none' };
      const failure = failureOf(PROGRAM, answer);
      if (failure !== undefined) return failure;
      const readings = answer.kind === 'ended' ? readNvidiaCsv(answer.stdout, fields) : [];
      return readings.length === 0 ? unexpected(PROGRAM, answer) : { kind: 'readings', readings, next: question };
    },
  };
  return question;
}

/**
 * Readings from a table of `nvidia-smi --query-gpu`, with or without header and units. Lines that do not fit are passed over.
 * @param fields what the columns are where there is no header
 */
export function readNvidiaCsv(csv: string, fields: readonly string[]): readonly GpuReading[] {
  const lines = csv
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(',').map((cell) => cell.trim()));
  const head = lines[0]?.map(columnOf);
  const hasHeader = head?.some(({ field }) => FIELDS.includes(field)) === true;
  const columns = hasHeader ? head : fields.map(columnOf);
  return lines
    .slice(hasHeader ? 1 : 0)
    .slice(0, MOST_GPUS)
    .flatMap((cells, position) => (cells.length === columns.length ? reading(columns, cells, position) : []));
}

interface Column {
  readonly field: string;
  readonly unit: string | undefined;
}

/** `memory.used [MiB]` */
function columnOf(head: string): Column {
  const [, name = head, unit] = /^(\S+)(?: \[(\S+)\])?$/.exec(head) ?? [];
  return { field: ALIASES[name] ?? name, unit };
}

function reading(columns: readonly Column[], cells: readonly string[], position: number): readonly GpuReading[] {
  const cell = (field: string) => cells[columns.findIndex((column) => column.field === field)];
  const bytes = (field: string) =>
    readBytes(cell(field), columns.find((column) => column.field === field)?.unit ?? 'MiB');
  const index = cell('index') === undefined ? position : readAmount(cell('index'))?.value;
  // A line of the right length that does not begin like a table is none.
  if (index === undefined || !Number.isInteger(index)) return [];
  const partitioned = cell('mig.mode.current') === 'Enabled';
  return [
    {
      index,
      uuid: readWord(cell('uuid')),
      name: readWord(cell('name')) ?? 'NVIDIA GPU',
      driver: readWord(cell('driver_version')),
      utilization: partitioned ? null : readShare(cell('utilization.gpu')),
      memoryBytes: bytes('memory.total'),
      usedBytes: bytes('memory.used'),
      watts: readAmount(cell('power.draw'))?.value ?? null,
      partitioned,
    },
  ];
}
