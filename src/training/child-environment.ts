/** Variables by their full name that a training may need and that carry no credential. */
const NAMES: readonly string[] = [
  'PATH',
  'LANG',
  'LANGUAGE',
  'TZ',
  'TMPDIR',
  'USER',
  'LOGNAME',
  'LD_LIBRARY_PATH',
  'VIRTUAL_ENV',
  'CI',
  // Where the runner looks for processes that a job has left behind.
  'RUNNER_TRACKING_ID',
  // Certificates and proxies of a company network.
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  // Caches of weights and data. Not HF_HOME and not XDG_CACHE_HOME: a login token is kept below them.
  'HF_HUB_CACHE',
  'HF_DATASETS_CACHE',
  'HF_HUB_OFFLINE',
  'HF_DATASETS_OFFLINE',
  'TRANSFORMERS_OFFLINE',
  'TORCH_HOME',
];

/** Families of variables: locales, GPUs, interpreters, threads. */
const PREFIXES: readonly string[] = [
  'LC_',
  'CUDA_',
  'NVIDIA_',
  'ROCR_',
  'HIP_',
  'HSA_',
  'NCCL_',
  'TORCH_',
  'PYTORCH_',
  'TF_',
  'XLA_',
  'CONDA_',
  'PYTHON',
  'OMP_',
  'MKL_',
  'OPENBLAS_',
  'NUMEXPR_',
];

/** A family may have a member that carries a credential, for example CONDA_TOKEN. */
const SECRET_NAME = /(^|_)(TOKENS?|SECRETS?|PASS(WORD|WD|PHRASE)?|(API_?|ACCESS_?)?KEYS?|CREDENTIALS?|AUTH)(_|$)/i;
const SECRET_VALUES: readonly RegExp[] = [
  /\bgh[pousr]_[A-Za-z0-9_]{16,}/,
  /\bgithub_pat_[A-Za-z0-9_]{16,}/,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\./,
  // A user name or password in a URL, as in a proxy's address.
  /[a-z][a-z0-9+.-]*:\/\/[^/\s]*@/i,
];

/** Name of the variable by which a training's processes are recognised. */
export const RUN_TAG = 'TRAINYARD_RUN_ID';

export interface TrainingIdentity {
  readonly model: string;
  readonly seed: number | undefined;
  /** A value no other process on the machine has. */
  readonly tag: string;
  /** Path of an empty folder: the runner's own home holds logins. */
  readonly home: string;
}

/**
 * The whole environment of a training command: a short list of what it needs from the step's environment, none of the
 * step's tokens, inputs or secrets, and what Trainyard says about the run.
 */
export function childEnvironment(
  parent: Readonly<Record<string, string | undefined>>,
  { model, seed, tag, home }: TrainingIdentity,
): Readonly<Record<string, string>> {
  const inherited = Object.entries(parent).flatMap(([name, value]) =>
    value !== undefined && isAllowed(name, value) ? [[name, value] as const] : [],
  );
  return {
    ...Object.fromEntries(inherited),
    HOME: home,
    PYTHONUNBUFFERED: '1',
    TRAINYARD_MODEL: model,
    [RUN_TAG]: tag,
    ...(seed === undefined ? {} : seedVariables(seed)),
  };
}

/** Beside the seed itself: Python's hash order, and a cuBLAS workspace without which its results vary from run to run. */
function seedVariables(seed: number): Readonly<Record<string, string>> {
  return { TRAINYARD_SEED: `${seed}`, PYTHONHASHSEED: `${seed}`, CUBLAS_WORKSPACE_CONFIG: ':4096:8' };
}

function isAllowed(name: string, value: string): boolean {
  const known = NAMES.includes(name) || PREFIXES.some((prefix) => name.startsWith(prefix));
  return known && !SECRET_NAME.test(name) && !SECRET_VALUES.some((shape) => shape.test(value));
}
