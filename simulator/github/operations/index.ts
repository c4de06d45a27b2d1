/** Handlers by operation id. What is missing here answers 501 with its name. */
import type { Handler, RepositoryHandler } from '../call.ts';
import { accountOperations } from './accounts.ts';
import { artifactOperations } from './artifacts.ts';
import { checkOperations } from './checks.ts';
import { commitOperations } from './commits.ts';
import { contentOperations } from './contents.ts';
import { deploymentOperations } from './deployments.ts';
import { gitOperations } from './git-data.ts';
import { issueOperations } from './issues.ts';
import { labelOperations } from './labels.ts';
import { pullOperations } from './pulls.ts';
import { reactionOperations } from './reactions.ts';
import { refOperations } from './refs.ts';
import { releaseOperations } from './releases.ts';
import { repositoryOperations } from './repositories.ts';
import { runOperations } from './runs.ts';
import { statusOperations } from './statuses.ts';
import { timelineOperations } from './timeline.ts';

export const OPERATIONS: ReadonlyMap<string, Handler> = new Map(Object.entries(accountOperations));

export const REPOSITORY_OPERATIONS: ReadonlyMap<string, RepositoryHandler> = new Map(
  [
    artifactOperations,
    checkOperations,
    commitOperations,
    contentOperations,
    deploymentOperations,
    gitOperations,
    issueOperations,
    labelOperations,
    pullOperations,
    reactionOperations,
    refOperations,
    releaseOperations,
    repositoryOperations,
    runOperations,
    statusOperations,
    timelineOperations,
  ].flatMap((operations) => Object.entries(operations)),
);
