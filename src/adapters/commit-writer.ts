import { Buffer } from 'node:buffer';
import type { CommitWriter } from '../ports.ts';
import type { GitHubClient } from './github-client.ts';
import { asking, graphqlErrorTypes } from './github-errors.ts';
import { branchHead } from './remote-repository.ts';
import { repositoryName } from './repository-name.ts';

const COMMIT = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;

interface CommitAnswer {
  readonly createCommitOnBranch: { readonly commit: { readonly oid: string; readonly url: string } };
}

/** Writes commits, signed by GitHub, to branches of one repository (`owner/name`). */
export function commitWriter(client: GitHubClient, repository: string): CommitWriter {
  const name = repositoryName(repository);
  return {
    head: (branch) => branchHead(client, name, branch),

    commit: ({ branch, expectedHead, headline, body, changes }) =>
      asking({ to: `commit to ${branch} of ${repository}`, permission: 'contents: write' }, async () => {
        const additions = changes.map(({ path, content }) => ({
          path,
          contents: Buffer.from(content).toString('base64'),
        }));
        const input = {
          branch: { repositoryNameWithOwner: repository, branchName: branch },
          expectedHeadOid: expectedHead,
          message: { headline, body },
          fileChanges: { additions },
        };
        try {
          const { createCommitOnBranch } = await client.graphql<CommitAnswer>(COMMIT, { input });
          const { oid, url } = createCommitOnBranch.commit;
          return { kind: 'committed' as const, commit: oid, url };
        } catch (error) {
          // The type is stable, the wording of the message is not.
          if (graphqlErrorTypes(error).includes('STALE_DATA')) return { kind: 'stale' as const };
          throw error;
        }
      }),
  };
}
