import type { CheckAnnotation, CheckRun, Checks } from '../ports.ts';
import type { GitHubClient } from './github-client.ts';
import { asking } from './github-errors.ts';
import { repositoryName } from './repository-name.ts';

/** GitHub takes this many annotations in one request. */
const ANNOTATIONS_PER_REQUEST = 50;

interface ApiCheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly external_id: string | null;
  readonly conclusion: string | null;
  readonly completed_at: string | null;
  readonly app: { readonly slug?: string } | null;
  readonly html_url: string | null;
}

/** Check runs of one repository (`owner/name`). */
export function checks(client: GitHubClient, repository: string): Checks {
  const name = repositoryName(repository);
  return {
    async list(commit, checkName) {
      const purpose = { to: `list the checks \`${checkName}\` of commit ${commit}`, permission: 'checks: read' };
      const found = await asking(purpose, () =>
        client.paginate(client.rest.checks.listForRef, {
          ...name,
          ref: commit,
          check_name: checkName,
          filter: 'all',
          per_page: 100,
        }),
      );
      return found.map(checkRun).sort((a, b) => b.id - a.id);
    },

    create: (check) =>
      asking({ to: `write the check \`${check.name}\``, permission: 'checks: write' }, async () => {
        const { title, summary } = check;
        const [first = [], ...further] = batches(check.annotations.map(apiAnnotation));
        // Concluded at once: a check that never ends would hold up the pull request for good.
        const { data } = await client.rest.checks.create({
          ...name,
          name: check.name,
          head_sha: check.headCommit,
          external_id: check.externalId,
          status: 'completed',
          conclusion: check.conclusion,
          output: { title, summary, annotations: [...first] },
          ...(check.detailsUrl === undefined ? {} : { details_url: check.detailsUrl }),
        });
        // An update adds its annotations to those already there.
        for (const annotations of further) {
          await client.rest.checks.update({
            ...name,
            check_run_id: data.id,
            output: { title, summary, annotations: [...annotations] },
          });
        }
        return checkRun(data);
      }),
  };
}

function batches<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / ANNOTATIONS_PER_REQUEST);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * ANNOTATIONS_PER_REQUEST, (index + 1) * ANNOTATIONS_PER_REQUEST),
  );
}

function apiAnnotation({ path, startLine, endLine, level, title, message }: CheckAnnotation) {
  return { path, start_line: startLine, end_line: endLine, annotation_level: level, title, message };
}

function checkRun(data: ApiCheckRun): CheckRun {
  return {
    id: data.id,
    name: data.name,
    headCommit: data.head_sha,
    externalId: data.external_id ?? '',
    conclusion: data.conclusion ?? undefined,
    completedAt: data.completed_at === null ? undefined : new Date(data.completed_at),
    app: data.app?.slug ?? '',
    url: data.html_url ?? '',
  };
}
