import type { ActionsService } from '../contract.ts';

/** Commit of a ref in any repository; undefined also when the repository is not hosted here at all. */
export async function resolveHosted(
  service: ActionsService,
  repository: string,
  ref: string,
): Promise<string | undefined> {
  try {
    return await service.resolveRef(repository, ref);
  } catch {
    return undefined;
  }
}
