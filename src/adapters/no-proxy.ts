/** Hosts of addresses on the same machine. */
export const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether an address is reached without the proxy of the environment: on the same machine, or listed in `no_proxy` by host, by host and port, by a
 * domain around it, or by `*`. The proxy of a company leads to GitHub; a server inside of the company is what `no_proxy` is for.
 */
export function bypassesProxy(environment: Readonly<Record<string, string | undefined>>, address: string): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  const { hostname } = url;
  // An address leaves out the usual port; the list may name it.
  const host = `${hostname}:${url.port || (url.protocol === 'https:' ? 443 : 80)}`;
  const list = environment['no_proxy'] || environment['NO_PROXY'] || '';
  return [...LOOPBACK, ...list.split(',')]
    .map((entry) => entry.trim().toLowerCase().replace(/^\./, ''))
    .filter((entry) => entry !== '')
    .some((entry) => entry === '*' || entry === host || entry === hostname || hostname.endsWith(`.${entry}`));
}
