import { readableProject } from '../../src/config/load-base.ts';
import type { Project } from '../../src/config/project.ts';
import { modelLanguages, sharedLanguage } from '../../src/config/shared-language.ts';
import { UserError } from '../../src/errors.ts';
import type { PullRequests, RemoteRepository } from '../../src/ports.ts';
import type { Language } from '../../src/report/wording/wording.ts';
import type { CompareContext } from './examine.ts';

export interface LanguagePorts {
  readonly pullRequests: Pick<PullRequests, 'get'>;
  readonly repository: RemoteRepository;
}

/**
 * The language of what is said before there is a report, or without one: the model's own, or without a model that of the first one.
 * English when it cannot be read: whatever is wrong there is told by what comes after.
 */
export async function languageBefore(
  model: string | undefined,
  config: string,
  context: CompareContext,
  ports: LanguagePorts,
): Promise<Language> {
  try {
    const base = await baseCommit(context, ports);
    const projects = [base === undefined ? undefined : await projectAt(base), await projectAt(context.merged)] as const;
    return sharedLanguage(modelLanguages(...projects), model === undefined ? [] : [model]);
  } catch (error) {
    if (error instanceof UserError) return 'en';
    throw error;
  }

  async function projectAt(commit: string): Promise<Project | undefined> {
    return await readableProject(await ports.repository.tree(commit), config);
  }
}

async function baseCommit(
  { pullRequest, defaultBranch }: CompareContext,
  { pullRequests, repository }: LanguagePorts,
): Promise<string | undefined> {
  if (pullRequest !== undefined) return (await pullRequests.get(pullRequest)).base.commit;
  return defaultBranch === undefined ? undefined : await repository.branchHead(defaultBranch);
}
