import type { Artifacts, Checks, Comments, Files, ModelStore, Roles, Runs } from '../../src/ports.ts';
import type { CommitPorts } from './commit.ts';
import type { MergePorts } from './merge.ts';

export interface PromotePorts extends MergePorts, CommitPorts {
  readonly comments: Comments;
  readonly checks: Checks;
  readonly runs: Runs;
  readonly artifacts: Artifacts;
  readonly files: Files;
  readonly roles: Roles;
  /** Throws for stores that cannot be used. */
  readonly openStore: (store: string) => ModelStore;
}
