import type { Clock, Comments, Log, PullRequests, RemoteRepository, Statuses } from '../../src/ports.ts';
import type { GatherPorts } from '../../src/review/gather.ts';

export interface ReviewPorts extends GatherPorts {
  readonly pullRequests: Pick<PullRequests, 'get' | 'authorship' | 'headMoves'>;
  readonly comments: Comments;
  readonly statuses: Statuses;
  /** The model repository. */
  readonly repository: RemoteRepository;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}
