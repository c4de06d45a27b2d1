import type { ActionsService, Environment } from '../contract.ts';
import { matchesPatterns } from './filter-pattern.ts';

/** Why an environment does not let a ref deploy, or undefined when it does. */
export function branchRefusal(environment: Environment, ref: string): string | undefined {
  const branch = ref.replace(/^refs\/(heads|tags)\//, '');
  if (environment.branches.length === 0 || matchesPatterns(environment.branches, branch)) return undefined;
  return `"${branch}" may not deploy to the environment "${environment.name}": its rules allow ${environment.branches.join(', ')}.`;
}

/** The secrets an environment adds to those of its repository. */
export function environmentSecrets(
  service: ActionsService,
  repository: string,
  environment: string,
): Readonly<Record<string, string>> {
  const general = service.secrets(repository, undefined);
  const all = Object.entries(service.secrets(repository, environment));
  return Object.fromEntries(all.filter(([name, value]) => general[name] !== value));
}
