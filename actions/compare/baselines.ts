import { inputKeys } from '../../src/config/input-key.ts';
import { modelNamed, type Project, type Promote } from '../../src/config/project.ts';
import { UserError, UserErrors } from '../../src/errors.ts';
import type { RemoteRepository, Tree } from '../../src/ports.ts';
import { type CandidateSource, findCandidate } from '../../src/records/find-candidate.ts';
import { releasePath } from '../../src/records/names.ts';
import type { ExpectedProposal } from '../../src/records/provenance.ts';
import { MAXIMUM_RECORD_BYTES, readRelease } from '../../src/records/read-record.ts';
import type { BaseData, BaselineFacts } from '../../src/report/build-report.ts';

type BaselineName = BaselineFacts['baseline']['name'];

/** The model in production: the release record in the GitOps repository, for the first environment that a merge promotes to. */
export async function productionBaseline(
  model: string,
  promote: Promote | undefined,
  gitops: (repository: string) => RemoteRepository,
): Promise<BaselineFacts> {
  const environment = promote?.environments.find(({ on }) => on.kind === 'merge')?.name;
  if (promote === undefined || environment === undefined) {
    return absent(
      'production',
      'No environment is promoted to at the merge, so there is no production to compare with.',
    );
  }
  const { repository: name, branch } = promote;
  const path = releasePath(model, environment);
  return await orUnreadable('production', `The release record in ${name} could not be read`, async () => {
    const repository = gitops(name);
    const head = await repository.branchHead(branch);
    if (head === undefined) {
      return unreadable('production', `The branch ${branch} of ${name} does not exist, or the token may not read it.`);
    }
    const content = await (await repository.tree(head)).read(path, MAXIMUM_RECORD_BYTES);
    if (content === undefined) return absent('production', `Nothing was released to ${environment} yet.`);
    const release = readRelease(content, `${path} in ${name}`);
    if (release.model !== model || release.environment !== environment) {
      return unreadable(
        'production',
        `${path} in ${name} is the record of ${release.model} in ${release.environment}.`,
      );
    }
    return {
      baseline: { name: 'production', status: 'found', measured: release },
      label: release.version,
      commit: release.source.commit,
      digest: release.candidateDigest,
      createdAt: release.promotedAt,
    };
  });
}

export interface BaseFacts {
  readonly facts: BaselineFacts;
  /** Undefined when the base branch does not know the model or its data could not be read. */
  readonly data: BaseData | undefined;
}

/** The model of the base branch: the candidate with the input key that the base commit has. */
export async function baseBaseline(
  model: string,
  base: { readonly project: Project | undefined; readonly tree: Tree },
  source: CandidateSource & {
    readonly repository: RemoteRepository;
    /** Whether a commit was the head of a pull request that was merged into the base. */
    readonly wasMerged: (commit: string) => Promise<boolean>;
  },
  expected: ExpectedProposal,
): Promise<BaseFacts> {
  const { project, tree } = base;
  const known = project === undefined ? undefined : modelNamed(project, model);
  if (project === undefined || known === undefined) {
    return { facts: absent('base', 'The base branch does not have this model.'), data: undefined };
  }
  let data: BaseData | undefined;
  const facts = await orUnreadable('base', 'The base branch could not be examined', async () => {
    const key = (await inputKeys(tree, { ...project, models: [known] })).get(model);
    if (key === undefined) return absent('base', 'The base branch does not have this model.');
    const trust = { trusted: tree.commit, head: tree.commit, wasMerged: source.wasMerged };
    const found = await findCandidate(source, { ...expected, ...trust, model, inputKey: key.key });
    const rows = new Map(found.kind === 'found' ? found.record.data.map((set) => [set.name, set.rows]) : []);
    data = new Map(key.data.map(({ name, digest }) => [name, { digest, rows: rows.get(name) ?? null }]));
    if (found.kind === 'none') {
      return absent(
        'base',
        ['The model of the base branch was not trained, or has expired.', ...found.rejected].join(' '),
      );
    }
    return {
      baseline: { name: 'base', status: 'found', measured: found.record },
      label: tree.commit.slice(0, 7),
      commit: found.record.commits.head,
      digest: found.digest,
      createdAt: found.record.usage.finishedAt,
    };
  });
  return { facts, data };
}

/** What a baseline cannot tell is said in the report: it does not keep the rest from being judged. */
async function orUnreadable(
  name: BaselineName,
  what: string,
  read: () => Promise<BaselineFacts>,
): Promise<BaselineFacts> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserError) return unreadable(name, `${what}: ${error.message}`);
    if (error instanceof UserErrors) return unreadable(name, `${what}: ${error.problems[0].message}`);
    throw error;
  }
}

const absent = (name: BaselineName, detail: string): BaselineFacts => without(name, 'absent', detail);
const unreadable = (name: BaselineName, detail: string): BaselineFacts => without(name, 'unreadable', detail);

function without(name: BaselineName, status: 'absent' | 'unreadable', detail: string): BaselineFacts {
  return { baseline: { name, status, detail }, label: null, commit: null, digest: null, createdAt: null };
}
