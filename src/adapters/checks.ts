import type { CheckAnnotation, CheckRun, Checks, CompletedCheck } from '../ports.ts';
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
  /** An update adds its annotations to those already there. */
  const addOutputs = async (id: number, outputs: ReturnType<typeof outputsOf>['further']): Promise<void> => {
    for (const output of outputs) await client.rest.checks.update({ ...name, check_run_id: id, output });
  };
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
      asking(writing(check.name), async () => {
        const { first, further } = outputsOf(check);
        const { data } = await client.rest.checks.create({
          ...name,
          name: check.name,
          head_sha: check.headCommit,
          ...conclusionOf(check),
          output: first,
        });
        await addOutputs(data.id, further);
        return checkRun(data);
      }),

    start: ({ name: checkName, headCommit, title, summary, detailsUrl }) =>
      asking(writing(checkName), async () => {
        const { data } = await client.rest.checks.create({
          ...name,
          name: checkName,
          head_sha: headCommit,
          status: 'in_progress',
          output: { title, summary },
          ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
        });
        return checkRun(data);
      }),

    conclude: (id, check) =>
      asking(writing(check.name), async () => {
        const { first, further } = outputsOf(check);
        const { data } = await client.rest.checks.update({
          ...name,
          check_run_id: id,
          ...conclusionOf(check),
          output: first,
        });
        await addOutputs(id, further);
        return checkRun(data);
      }),
  };
}

const writing = (checkName: string) => ({ to: `write the check \`${checkName}\``, permission: 'checks: write' });

const conclusionOf = ({ externalId, conclusion, detailsUrl }: CompletedCheck) => ({
  external_id: externalId,
  status: 'completed' as const,
  conclusion,
  ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
});

/** What the first request says, and the annotations that need requests of their own. */
function outputsOf({ title, summary, annotations }: CompletedCheck) {
  const [first = [], ...further] = batches(annotations.map(apiAnnotation));
  const output = (batch: typeof first) => ({ title, summary, annotations: [...batch] });
  return { first: output(first), further: further.map(output) };
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
