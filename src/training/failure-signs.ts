/** A known trouble, recognised in the last lines of a training's output. */
export interface FailureSign {
  readonly cause: string;
  readonly pattern: RegExp;
  /** Completes "The training failed: …". Gets the pattern's match. */
  readonly sentence: (match: RegExpExecArray) => string;
  readonly hint: string;
}

/** The first that is found decides: particular before general. */
export const FAILURE_SIGNS: readonly FailureSign[] = [
  {
    cause: 'gpu-out-of-memory',
    pattern:
      /(?:CUDA|HIP) out of memory|OutOfMemoryError: CUDA|CUDA_ERROR_OUT_OF_MEMORY|CUBLAS_STATUS_ALLOC_FAILED|RESOURCE_EXHAUSTED: Out of memory/,
    sentence: () => 'the GPU ran out of memory',
    hint: 'Use a smaller batch or a GPU with more memory, or accumulate gradients over several batches.',
  },
  {
    cause: 'gpu-driver',
    pattern:
      /Driver\/library version mismatch|CUDA driver version is insufficient|No CUDA GPUs are available|no CUDA-capable device is detected|Found no NVIDIA driver/,
    sentence: ([text]) => `the GPU cannot be used: ${text}`,
    hint: 'Check the runner with nvidia-smi. After an update of the driver it must be restarted.',
  },
  {
    cause: 'disk-full',
    pattern: /No space left on device|Disk quota exceeded/,
    sentence: ([text]) => `the disk is full (${text})`,
    hint: 'Free space on the runner; old caches and work folders are the usual reason.',
  },
  {
    cause: 'out-of-memory',
    pattern: /^(?:\S*MemoryError\b.*|.*\bstd::bad_alloc\b.*|.*Cannot allocate memory.*)$/m,
    sentence: ([text]) => `the machine's memory did not suffice (${short(text)})`,
    hint: 'Read the data in parts, use fewer workers, or use a runner with more memory.',
  },
  {
    cause: 'module-not-found',
    pattern: /ModuleNotFoundError: No module named '([^']{1,200})'/,
    sentence: ([, name]) => `the Python module ${name} is not installed`,
    hint: 'Install the requirements in the training command, or in the image or virtual environment of the runner.',
  },
  {
    cause: 'library-not-found',
    pattern: /(\S{1,200}\.so[.\d]*): cannot open shared object file/,
    sentence: ([, name]) => `the library ${name} is not installed`,
    hint: 'Install it on the runner, or set LD_LIBRARY_PATH in the training command.',
  },
  {
    cause: 'command-not-found',
    pattern: /^(?:bash|\/bin\/bash): line \d+: (.{1,200}): command not found$/m,
    sentence: ([, name]) => `the command ${name} was not found`,
    hint: 'Install it on the runner, or correct train.command. Only a few variables of the runner reach it, PATH is one.',
  },
  {
    cause: 'variable-not-set',
    pattern: /^(?:bash|\/bin\/bash): line \d+: (\w{1,200}): unbound variable$/m,
    sentence: ([, name]) => `the variable ${name} is not set`,
    hint: 'The training gets only a short list of variables and no secrets. Set what it needs in train.command.',
  },
  {
    cause: 'file-not-found',
    pattern: /can't open file '([^']{1,400})'|FileNotFoundError: .*?'([^']{1,400})'/,
    sentence: ([, script, file]) => `the file ${script ?? file} does not exist`,
    hint: 'Paths are relative to the repository root. A file that is not in the repository must be made by the command.',
  },
  {
    cause: 'python-error',
    pattern:
      /^Traceback \(most recent call last\):[\s\S]*^((?:[A-Za-z_]\w*\.)*(?:[A-Z]\w*(?:Error|Exception|Interrupt|Exit)|[A-Z]\w*(?=:))(?:: .*)?)$/m,
    sentence: ([, text]) => short(text ?? ''),
    hint: 'The traceback is in the log.',
  },
];

const LONGEST = 300;

function short(text: string): string {
  const line = text.trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
