import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import compiler from 'assemblyscript/package.json' with { type: 'json' };
import * as kernels from '../../src/data/kernels/kernels.ts';

/** AssemblyScript sources of the kernels. */
const FOLDER = 'src/data/kernels/assembly';

/** Compiled modules by the hash of everything they depend on, because compiling takes seconds. */
const CACHE = '.cache/kernels';

/** A file as it should be; the path is relative to the repository. */
interface Source {
  readonly path: string;
  readonly content: string;
}

/** Reproducible, without imports, and with a memory that may grow to 4 GiB. */
const OPTIONS = [
  '-O3',
  ...['--runtime', 'stub'],
  '--noAssert',
  ...['--enable', 'simd'],
  ...['--use', 'abort='],
  ...['--initialMemory', '2'],
  ...['--maximumMemory', '65536'],
];

/**
 * Compiles the kernels to WebAssembly.
 * @param root the repository
 * @returns the module as a TypeScript file, and the two sources that are computed
 * @throws Error with the compiler's messages
 */
export async function generateKernels(root: string): Promise<readonly Source[]> {
  const names = await readdir(path.join(root, FOLDER)).catch(() => []);
  if (names.length === 0) return [];
  const computed = [
    { path: `${FOLDER}/layout.gen.ts`, content: layoutModule() },
    { path: `${FOLDER}/powers-of-five.gen.ts`, content: powersModule() },
  ];
  const sources = new Map(computed.map((source) => [source.path, source.content]));
  for (const name of names.sort()) {
    const file = `${FOLDER}/${name}`;
    if (name.endsWith('.ts') && !name.endsWith('.gen.ts'))
      sources.set(file, await readFile(path.join(root, file), 'utf8'));
  }
  const binary = await compileOnce(path.join(root, CACHE), sources);
  const content = `/** The kernels as a WebAssembly module, made of ${FOLDER}. */
export const KERNELS =
  '${binary.toString('base64')}';
`;
  return [...computed, { path: 'src/generated/kernels.ts', content }];
}

async function compileOnce(cache: string, sources: ReadonlyMap<string, string>): Promise<Buffer> {
  const key = JSON.stringify([compiler.version, OPTIONS, [...sources]]);
  const file = path.join(cache, `${createHash('sha256').update(key).digest('hex')}.wasm`);
  const known = await readFile(file).catch(() => undefined);
  if (known !== undefined) return known;
  const binary = await compile(sources);
  await mkdir(cache, { recursive: true });
  // Renamed, so that nobody reads half of it.
  const part = `${file}.${process.pid}`;
  await writeFile(part, binary);
  await rename(part, file);
  return binary;
}

/** The compiler sees nothing but these sources. */
async function compile(sources: ReadonlyMap<string, string>): Promise<Buffer> {
  // Loaded only when needed, because that takes a second.
  const asc = await import('assemblyscript/asc');
  let binary: Buffer | undefined;
  const output = 'kernels.wasm';
  const { error, stderr } = await asc.main([`${FOLDER}/index.ts`, '--outFile', output, ...OPTIONS], {
    readFile: (name) => sources.get(name) ?? null,
    writeFile: (name, bytes) => {
      if (name === output) binary = Buffer.from(bytes);
    },
    listFiles: () => [],
  });
  if (error || binary === undefined) {
    throw new Error(`AssemblyScript could not compile the kernels:\n${stderr}`, { cause: error ?? undefined });
  }
  return binary;
}

/** The constants of the contract that both sides need, by their names. */
function layoutModule(): string {
  const { SCAN_INFO, NUMBER_STATE, TEXT_STATE, BINS } = kernels;
  const groups = { SCAN_INFO, NUMBER_STATE, TEXT_STATE, BINS };
  const grouped = Object.entries(groups).flatMap(([group, fields]) =>
    Object.entries(fields).map(([name, value]) => [`${group}_${upperSnake(name)}`, value] as const),
  );
  const single = {
    EMPTY_TEXT: kernels.EMPTY_TEXT,
    MAXIMUM_EXACT_VALUES: kernels.MAXIMUM_EXACT_VALUES,
    VALUE_SLOTS: kernels.VALUE_SLOTS,
    VALUE_TABLE_BYTES: kernels.VALUE_TABLE_BYTES,
    CHOICE_BYTES: kernels.CHOICE_BYTES,
    CHOICE_SLOT_BYTES: kernels.CHOICE_SLOT_BYTES,
    FRACTION_DIGITS: kernels.FRACTION_DIGITS,
    PARTITION_ENTRY_BYTES: kernels.PARTITION_ENTRY_BYTES,
  };
  const constants = [...grouped, ...Object.entries(single)].map(
    ([name, value]) => `export const ${name}: ${value < 0 ? 'i32' : 'u32'} = ${value};\n`,
  );
  return `/* Generated from ../kernels.ts by \`npm run gen\`. */
${constants.join('')}export const NULL_HASH: u64 = 0x${kernels.NULL_HASH.toString(16)};
`;
}

const upperSnake = (name: string): string => name.replace(/[A-Z]/g, '_$&').toUpperCase();

const FIRST_POWER = -342;
const LAST_POWER = 308;

/**
 * The first 128 bits of 5^q for the exponents that a decimal number with a 64-bit mantissa can have when it is a double, as in D. Lemire,
 * "Number parsing at a gigabyte per second" (2021), section 5: cut for q >= 0, rounded up for q < 0.
 */
function powersModule(): string {
  const words: string[] = [];
  for (let exponent = FIRST_POWER; exponent <= LAST_POWER; exponent += 1) {
    const bits = powerOfFive(exponent);
    words.push(`0x${(bits >> 64n).toString(16)}`, `0x${(bits & 0xffffffffffffffffn).toString(16)}`);
  }
  return `/* Generated by \`npm run gen\`: high and low word of each power. */
export const FIRST_POWER: i32 = ${FIRST_POWER};
export const LAST_POWER: i32 = ${LAST_POWER};
export const POWERS_OF_FIVE = memory.data<u64>([
${words.map((word) => `  ${word},\n`).join('')}]);
`;
}

function powerOfFive(exponent: number): bigint {
  const power = 5n ** BigInt(Math.abs(exponent));
  const length = power.toString(2).length;
  if (exponent >= 0) return length > 128 ? power >> BigInt(length - 128) : power << BigInt(128 - length);
  const reciprocal = (1n << BigInt(2 * length + 128)) / power + 1n;
  return reciprocal >> BigInt(reciprocal.toString(2).length - 128);
}
