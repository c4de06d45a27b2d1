import type { CandidateRecord } from '../generated/candidate.ts';
import { sha256 } from '../records/digest.ts';
import { countedNames } from './gpu/readable-gpus.ts';

/** What the machine says about itself. */
export interface MachineFacts {
  readonly operatingSystem: string;
  readonly architecture: string;
  readonly processor: string;
  readonly processorCount: number;
  readonly memoryBytes: number;
}

export interface PythonFacts {
  readonly implementation: string;
  readonly version: string;
  /** `name==version`, sorted. */
  readonly packages: readonly string[];
}

/** Packages whose version is named in the record; the complete list is in the log artifact. */
const NAMED_PACKAGES: readonly string[] = [
  'accelerate',
  'catboost',
  'datasets',
  'flax',
  'jax',
  'jaxlib',
  'keras',
  'lightgbm',
  'lightning',
  'mlflow',
  'numpy',
  'onnx',
  'onnxruntime',
  'pandas',
  'peft',
  'polars',
  'pyarrow',
  'scikit-learn',
  'scipy',
  'statsmodels',
  'tensorflow',
  'torch',
  'torchvision',
  'transformers',
  'xgboost',
];
const MOST_PACKAGES = 5_000;
const LONGEST_VALUE = 200;

/** -I: neither the repository's files nor variables can stand in for the modules that are asked. */
const PROGRAM = [
  'import platform',
  'from importlib import metadata',
  'print("python", platform.python_implementation(), platform.python_version())',
  'for d in metadata.distributions(): print(str(d.metadata["Name"]) + "==" + str(d.version))',
].join('\n');

/** A bash command that prints what {@link readProbe} understands, about the Python that the training command finds. */
export function probeCommand(trainingCommand: string): string {
  const [first, second] = /\bpython3\b/.test(trainingCommand) ? ['python3', 'python'] : ['python', 'python3'];
  return `found=$(command -v ${first} || command -v ${second}) && exec "$found" -I -c '${PROGRAM}'`;
}

/** Undefined when the lines do not say what Python it is. */
export function readProbe(lines: readonly string[]): PythonFacts | undefined {
  const head = lines.map((line) => /^python (\S{1,40}) (\S{1,40})$/.exec(line)).find((match) => match !== null);
  const [, implementation, version] = head ?? [];
  if (implementation === undefined || version === undefined) return undefined;
  const packages = lines.filter((line) => /^[A-Za-z0-9][\w.-]*==\S+$/.test(line) && line.length <= LONGEST_VALUE);
  return { implementation, version, packages: [...new Set(packages)].sort().slice(0, MOST_PACKAGES) };
}

/** The GPUs a training could use. */
export interface GpuFacts {
  /** Product names, one for each GPU. */
  readonly names: readonly string[];
  readonly drivers: readonly string[];
}

/** The environment part of the candidate record. */
export function environmentRecord(
  machine: MachineFacts,
  python: PythonFacts | undefined,
  gpus: GpuFacts,
): CandidateRecord['environment'] {
  return {
    os: machine.operatingSystem.slice(0, LONGEST_VALUE),
    architecture: machine.architecture,
    processor: machine.processor.slice(0, LONGEST_VALUE),
    processors: machine.processorCount,
    'memory-bytes': machine.memoryBytes,
    ...gpuPart(gpus),
    ...(python === undefined ? {} : pythonPart(python)),
  };
}

/** `2 × NVIDIA H100 80GB HBM3`; nothing without a GPU. */
function gpuPart({ names, drivers }: GpuFacts): CandidateRecord['environment'] {
  return {
    ...(names.length === 0 ? {} : { gpu: countedNames(names).slice(0, LONGEST_VALUE) }),
    ...(drivers.length === 0 ? {} : { 'gpu-driver': drivers.join(', ').slice(0, LONGEST_VALUE) }),
  };
}

function pythonPart({ implementation, version, packages }: PythonFacts): CandidateRecord['environment'] {
  const versions = new Map(
    packages.map((one) => {
      const [name = '', packageVersion = ''] = one.split('==');
      return [name.toLowerCase().replaceAll('_', '-'), packageVersion] as const;
    }),
  );
  const named = NAMED_PACKAGES.flatMap((name) => {
    const packageVersion = versions.get(name);
    return packageVersion === undefined ? [] : [[`package.${name}`, packageVersion] as const];
  });
  return {
    python: `${implementation} ${version}`,
    packages: packages.length,
    'packages-sha256': sha256(packages.join('\n')),
    ...Object.fromEntries(named),
  };
}
