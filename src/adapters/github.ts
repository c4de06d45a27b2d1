/** All that talks to GitHub. Actions load it as one, when they need it, so that it is one part of the bundle. */
export { artifacts } from './artifacts.ts';
export { checks } from './checks.ts';
export { comments } from './comments.ts';
export { commitWriter } from './commit-writer.ts';
export { githubClient } from './github-client.ts';
export { pullRequests } from './pull-requests.ts';
export { remoteRepository } from './remote-repository.ts';
export { roles } from './roles.ts';
export { runs } from './runs.ts';
export { statuses } from './statuses.ts';
