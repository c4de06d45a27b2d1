import type { GpuLook, GpuWatch } from '../ports.ts';
import type { GpuQuestion } from '../training/gpu/gpu-question.ts';
import type { GpuReading } from '../training/gpu/gpu-reading.ts';
import { GPU_TOOLS, type GpuTool } from '../training/gpu/gpu-tools.ts';
import { askProgram } from './ask-program.ts';

export interface GpuWatchTimes {
  /** Between the end of one look and the next. */
  readonly intervalMilliseconds: number;
  /** How long a tool may take for an answer. */
  readonly patienceMilliseconds: number;
}

const TIMES: GpuWatchTimes = { intervalMilliseconds: 5_000, patienceMilliseconds: 10_000 };
const MOST_FAILURES = 3;
/** More than the fields that can be left out one by one. */
const MOST_QUESTIONS = 20;
/** What the tools need: they are found on PATH, and in containers their libraries are found by the other. */
const NEEDED = ['PATH', 'LD_LIBRARY_PATH'] as const;

/** Looks by asking nvidia-smi, amd-smi or rocm-smi, the first that knows GPUs. */
export function gpuWatch(times: GpuWatchTimes = TIMES): GpuWatch {
  return {
    start(environment, onLook) {
      const stop = new AbortController();
      // Nothing in it throws; were it otherwise, a training is worth more than its figures.
      watch({ environment, times, signal: stop.signal, onLook }).catch(() => {});
      return () => stop.abort();
    },
  };
}

interface Watch {
  readonly environment: Readonly<Record<string, string>>;
  readonly times: GpuWatchTimes;
  readonly signal: AbortSignal;
  readonly onLook: (look: GpuLook) => void;
}

async function watch({ environment, times, signal, onLook }: Watch): Promise<void> {
  let tools = GPU_TOOLS;
  let failures = 0;
  while (!signal.aborted) {
    const found = await lookWith(tools, { environment, times, signal });
    if (signal.aborted) return;
    switch (found.kind) {
      case 'seen':
        failures = 0;
        tools = [found.tool];
        onLook({ kind: 'seen', readings: found.readings });
        break;
      case 'failed':
        failures += 1;
        onLook({ ...found, last: failures === MOST_FAILURES });
        if (failures === MOST_FAILURES) return;
        break;
      case 'none':
        onLook(found);
        return;
    }
    await pause(times.intervalMilliseconds, signal);
  }
}

type Found =
  /** `tool` is the one to go on with. */
  | { readonly kind: 'seen'; readonly readings: readonly GpuReading[]; readonly tool: GpuTool }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly why: string };

/** What the first tool says that knows GPUs. Of several that do not work, the first is told. */
async function lookWith(tools: readonly GpuTool[], watch: Omit<Watch, 'onLook'>): Promise<Found> {
  let failure: Found | undefined;
  for (const tool of tools) {
    const found = await lookWithTool(tool, watch);
    if (found.kind === 'seen') {
      const readings = tool.visible(found.readings, watch.environment);
      return readings.length === 0 ? { kind: 'none' } : { ...found, readings };
    }
    if (found.kind === 'failed') failure ??= found;
  }
  return failure ?? { kind: 'none' };
}

/** All GPUs a tool knows. */
async function lookWithTool(tool: GpuTool, { environment, times, signal }: Omit<Watch, 'onLook'>): Promise<Found> {
  const needed = NEEDED.flatMap((name) =>
    environment[name] === undefined ? [] : [[name, environment[name]] as const],
  );
  let question: GpuQuestion = tool.first;
  for (let asked = 0; asked < MOST_QUESTIONS; asked += 1) {
    const answer = await askProgram({
      program: question.program,
      arguments: question.arguments,
      environment: { ...Object.fromEntries(needed), LC_ALL: 'C.UTF-8' },
      patienceMilliseconds: times.patienceMilliseconds,
      signal,
    });
    const understood = question.understand(answer);
    switch (understood.kind) {
      case 'readings':
        return { kind: 'seen', readings: understood.readings, tool: { ...tool, first: understood.next } };
      case 'none':
        return understood;
      case 'broken':
        return { kind: 'failed', why: understood.why };
      case 'ask':
        question = understood.next;
    }
  }
  return { kind: 'failed', why: `${question.program} asks for more and more` };
}

/** Waits; ends early when the watch ends. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
    // Nobody hears of what has happened already.
    if (signal.aborted) end();
  });
}
