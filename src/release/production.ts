import type { Promote } from '../config/project.ts';
import { firstUserError } from '../errors.ts';
import type { ReleaseRecord } from '../generated/release.ts';
import type { Reason } from '../metrics/reason.ts';
import type { RemoteRepository, Tree } from '../ports.ts';
import { releasePath } from '../records/names.ts';
import { MAXIMUM_RELEASE_BYTES, readRelease } from '../records/read-record.ts';

/** What runs in production. */
export type Production =
  | {
      readonly kind: 'released';
      readonly release: ReleaseRecord;
      /** The GitOps repository at the commit that was read. */
      readonly tree: Tree;
    }
  | { readonly kind: 'absent' | 'unreadable'; readonly reason: Reason };

/** The first environment that a merge promotes to: what runs there is called production. */
export const promotedEnvironment = (promote: Promote | undefined): string | undefined =>
  promote?.environments.find(({ on }) => on.kind === 'merge')?.name;

/**
 * The model in production: the release record in the GitOps repository, for the first environment that a merge promotes to.
 * User errors, such as a missing permission, become `unreadable`.
 */
export async function readProduction(
  model: string,
  promote: Promote | undefined,
  gitops: (repository: string) => RemoteRepository,
): Promise<Production> {
  const environment = promotedEnvironment(promote);
  if (promote === undefined || environment === undefined) {
    return { kind: 'absent', reason: { code: 'production.no-environment', values: {} } };
  }
  const { repository, branch } = promote;
  try {
    return await readReleased({ model, environment, branch, repository }, gitops(repository));
  } catch (error) {
    const first = firstUserError(error);
    if (first === undefined) throw error;
    const values = { repository, problem: first.message };
    return { kind: 'unreadable', reason: { code: 'production.unreadable', values } };
  }
}

async function readReleased(
  {
    model,
    environment,
    branch,
    repository: name,
  }: {
    readonly model: string;
    readonly environment: string;
    readonly branch: string;
    readonly repository: string;
  },
  repository: RemoteRepository,
): Promise<Production> {
  const head = await repository.branchHead(branch);
  if (head === undefined) {
    return { kind: 'unreadable', reason: { code: 'production.no-branch', values: { branch, repository: name } } };
  }
  const tree = await repository.tree(head);
  const path = releasePath(model, environment);
  const content = await tree.read(path, MAXIMUM_RELEASE_BYTES);
  if (content === undefined) {
    return { kind: 'absent', reason: { code: 'production.not-released', values: { environment } } };
  }
  const release = readRelease(content, `${path} in ${name}`);
  if (release.model !== model || release.environment !== environment) {
    const values = { place: `${path} in ${name}`, model: release.model, environment: release.environment };
    return { kind: 'unreadable', reason: { code: 'production.other-record', values } };
  }
  return { kind: 'released', release, tree };
}
