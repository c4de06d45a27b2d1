/** git over HTTP: git's own `http-backend` behind node:http, with GitHub's rules of who may read and push. */
import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { canReadContents, canWriteContents } from './access.ts';
import { gitEnvironment } from './git.ts';
import { listRefs } from './git-read.ts';
import type { Caller, Repository } from './model.ts';
import { refMoved } from './refs.ts';
import { loginOf } from './tokens.ts';
import { findRepository, fullName, type World, withLock } from './world.ts';

export interface GitRequest {
  readonly name: string;
  readonly service: 'info/refs' | 'git-upload-pack' | 'git-receive-pack';
}

/** `owner/name` with or without `.git`, then one of the three endpoints of the smart protocol. */
export const gitRequestOf = (path: string): GitRequest | undefined => {
  const [, owner, name, service] =
    /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/.exec(path) ?? [];
  return service === 'info/refs' || service === 'git-upload-pack' || service === 'git-receive-pack'
    ? { name: `${owner}/${name}`, service }
    : undefined;
};

const refuse = (response: ServerResponse, status: number, message: string): void => {
  const challenge = status === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {};
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...challenge });
  response.end(message);
};

const header = (request: IncomingMessage, name: string): string => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
};

/** Splits the CGI head off the child's output and passes the rest on. The caller ends the response. */
const relay = (
  request: IncomingMessage,
  response: ServerResponse,
  environment: Readonly<Record<string, string>>,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn('git', ['http-backend'], { env: { ...gitEnvironment(), ...environment } });
    let head = Buffer.alloc(0);
    let started = false;
    request.pipe(child.stdin);
    child.stdin.on('error', () => undefined);
    child.stderr.resume();
    child.stdout.on('data', (chunk: Buffer) => {
      if (started) {
        response.write(chunk);
        return;
      }
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      started = true;
      let status = 200;
      for (const line of head.subarray(0, end).toString().split('\r\n')) {
        const [name = '', value = ''] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()];
        if (name.toLowerCase() === 'status') status = Number.parseInt(value, 10);
        else response.setHeader(name, value);
      }
      response.writeHead(status);
      response.write(head.subarray(end + 4));
    });
    response.on('close', () => child.kill());
    child.on('error', reject);
    child.on('close', () => {
      if (!started) refuse(response, 500, 'git http-backend failed');
      resolve();
    });
  });

const branchesAndTags = async ({ directory }: Repository): Promise<ReadonlyMap<string, string>> =>
  new Map(await listRefs(directory, 'refs/heads/', 'refs/tags/'));

const receive = (world: World, repository: Repository, caller: Caller, run: () => Promise<void>): Promise<void> =>
  withLock(world, async () => {
    const before = await branchesAndTags(repository);
    await run();
    const after = await branchesAndTags(repository);
    for (const ref of new Set([...before.keys(), ...after.keys()])) {
      await refMoved(world, repository, caller, { ref, before: before.get(ref), after: after.get(ref) });
    }
  });

/** Handles one smart-protocol request; events follow before the pusher hears the end of it. */
export const serveGit = async (
  world: World,
  { name, service }: GitRequest,
  caller: Caller,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const repository = findRepository(world, name);
  const pushes = service === 'git-receive-pack' || url.searchParams.get('service') === 'git-receive-pack';
  const readable = repository !== undefined && canReadContents(world, repository, caller);
  if (!readable || (pushes && caller.kind === 'anonymous')) {
    // Anonymous callers are asked to identify themselves, also for what does not exist.
    return caller.kind === 'anonymous'
      ? refuse(response, 401, 'Repository not found.')
      : refuse(response, 404, 'Repository not found.');
  }
  if (pushes && !canWriteContents(world, repository, caller)) {
    return refuse(response, 403, `Permission to ${fullName(repository)}.git denied to ${loginOf(caller)}.`);
  }
  const length = header(request, 'content-length');
  const run = (): Promise<void> =>
    relay(request, response, {
      GIT_PROJECT_ROOT: join(repository.directory, '..', '..'),
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: `/${fullName(repository).toLowerCase()}.git/${service}`,
      REQUEST_METHOD: request.method ?? 'GET',
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: header(request, 'content-type'),
      HTTP_CONTENT_ENCODING: header(request, 'content-encoding'),
      GIT_PROTOCOL: header(request, 'git-protocol'),
      REMOTE_USER: loginOf(caller) ?? 'anonymous',
      REMOTE_ADDR: '127.0.0.1',
      // Large pushes come chunked and carry no length.
      ...(length === '' ? {} : { CONTENT_LENGTH: length }),
    });
  await (service === 'git-receive-pack' ? receive(world, repository, caller, run) : run());
  // Only now does the client go on: by then the events of its push are out.
  response.end();
};
