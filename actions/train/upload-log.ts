import { messageOf } from '../../src/errors.ts';
import type { Artifacts, Log } from '../../src/ports.ts';
import type { CommandRun } from './run-command.ts';

/** Uploads what a command printed. A warning when it cannot be uploaded. @returns the artifact's name when it could */
export async function uploadLog(
  { logs }: Pick<CommandRun, 'logs'>,
  { name, retentionDays }: { readonly name: string; readonly retentionDays: number },
  { artifacts, log }: { readonly artifacts: Pick<Artifacts, 'upload'>; readonly log: Log },
): Promise<string | undefined> {
  try {
    await artifacts.upload({ name, ...logs, packing: { kind: 'zip', level: 6 }, retentionDays });
    return name;
  } catch (error) {
    log.warning(`The log could not be uploaded: ${messageOf(error)}`);
    return undefined;
  }
}
