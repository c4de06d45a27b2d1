import { KERNELS } from '../../generated/kernels.ts';
import type { FieldAddresses, Kernels } from './kernels.ts';

type FieldArguments = [base: number, starts: number, ends: number, stride: number, gap: number, rows: number];

/** A kernel as WebAssembly has it: with the addresses of the fields one by one. */
type Flat<Kernel> = Kernel extends (fields: FieldAddresses, ...rest: infer Rest extends number[]) => infer Result
  ? (...values: [...FieldArguments, ...Rest]) => Result
  : Kernel;

type WasmKernels = { readonly [Name in keyof Kernels]: Flat<Kernels[Name]> };

/** What the module exports. Wrappers of further kernels add their own functions. */
export type KernelExports = Omit<WasmKernels, 'heapStart'> & { readonly heapStart: () => number };

/** Compiles the kernels. Worker threads can be sent the module, so that they need not compile it again. */
export function compileKernels(): WebAssembly.Module {
  return new WebAssembly.Module(Buffer.from(KERNELS, 'base64'));
}

/** A new instance with a memory of its own. */
export function instantiateKernels(module: WebAssembly.Module = compileKernels()): KernelExports {
  return new WebAssembly.Instance(module).exports as unknown as KernelExports;
}

/** The kernels in WebAssembly. */
export function loadKernels(wasm: KernelExports = instantiateKernels()): Kernels {
  return {
    memory: wasm.memory,
    heapStart: wasm.heapStart() >>> 0,
    scan: wasm.scan,
    regular: wasm.regular,
    utf8: wasm.utf8,
    // WebAssembly's integers arrive signed.
    unquote: (...values) => wasm.unquote(...values) >>> 0,
    integers: spread(wasm.integers),
    numbers: spread(wasm.numbers),
    booleans: spread(wasm.booleans),
    dates: spread(wasm.dates),
    dateTimes: spread(wasm.dateTimes),
    choices: spread(wasm.choices),
    putChoice: wasm.putChoice,
    texts: spread(wasm.texts),
    anything: spread(wasm.anything),
    outside: wasm.outside,
    countEqual: wasm.countEqual,
    profileNumbers: wasm.profileNumbers,
    profileTexts: spread(wasm.profileTexts),
    settleNumbers: wasm.settleNumbers,
    profileCountedNumbers: wasm.profileCountedNumbers,
    profileCountedTexts: spread(wasm.profileCountedTexts),
    hashTexts: spread(wasm.hashTexts),
    hashNumbers: wasm.hashNumbers,
    partition: wasm.partition,
    jsonLines: wasm.jsonLines,
    putJsonKey: wasm.putJsonKey,
  };
}

function spread<Rest extends number[], Result>(
  kernel: (...values: [...FieldArguments, ...Rest]) => Result,
): (fields: FieldAddresses, ...rest: Rest) => Result {
  return ({ base, starts, ends, stride, gap, rows }, ...rest) => kernel(base, starts, ends, stride, gap, rows, ...rest);
}
