type Environment = Readonly<Record<string, string | undefined>>;

export type Fetch = typeof globalThis.fetch;

const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/** Node's own `fetch` unless there is a proxy: the toolkit's knows proxies and `no_proxy`, but takes longer to load. */
export async function githubFetch(env: Environment): Promise<Fetch> {
  if (!PROXY_VARIABLES.some((name) => env[name])) return globalThis.fetch;
  const { defaults } = await import('@actions/github/lib/utils');
  const fetch: unknown = defaults.request?.fetch;
  return isFetch(fetch) ? fetch : globalThis.fetch;
}

const isFetch = (value: unknown): value is Fetch => typeof value === 'function';
