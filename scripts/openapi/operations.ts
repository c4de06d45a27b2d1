/** The REST operations the simulator knows. Those without a handler still answer, with 501 and their name. */
export const OPERATIONS: readonly string[] = `
pulls/get pulls/list pulls/list-files pulls/merge pulls/check-if-merged pulls/create pulls/update pulls/list-commits
pulls/update-branch pulls/create-review pulls/list-reviews pulls/get-review pulls/list-requested-reviewers pulls/list-review-comments
issues/create issues/get issues/update issues/list-for-repo issues/create-comment issues/list-comments
issues/list-comments-for-repo issues/get-comment issues/update-comment issues/delete-comment issues/add-labels
issues/set-labels issues/remove-label issues/list-labels-on-issue issues/list-labels-for-repo issues/create-label
issues/get-label issues/list-events issues/list-events-for-timeline
reactions/create-for-issue-comment reactions/list-for-issue-comment reactions/delete-for-issue-comment
reactions/create-for-issue reactions/list-for-issue reactions/delete-for-issue
checks/create checks/update checks/get checks/list-for-ref checks/list-annotations checks/list-suites-for-ref
repos/create-commit-status repos/get-combined-status-for-ref repos/list-commit-statuses-for-ref
repos/create-deployment repos/list-deployments repos/get-deployment repos/create-deployment-status
repos/list-deployment-statuses repos/get-deployment-status repos/get-all-environments repos/get-environment
repos/create-or-update-environment repos/get-collaborator-permission-level repos/list-collaborators
repos/check-collaborator repos/get repos/get-content repos/create-or-update-file-contents repos/delete-file
repos/compare-commits-with-basehead repos/get-commit repos/get-branch repos/list-branches
repos/list-branches-for-head-commit repos/merge repos/list-commits repos/list-pull-requests-associated-with-commit
repos/get-branch-protection repos/create-dispatch-event repos/list-activities repos/list-tags repos/create-release
repos/list-releases repos/get-release-by-tag repos/get-latest-release repos/update-release repos/upload-release-asset
repos/list-release-assets repos/download-tarball-archive repos/download-zipball-archive
teams/get-by-name teams/list teams/list-members-in-org teams/get-membership-for-user-in-org
orgs/get orgs/check-membership-for-user orgs/get-membership-for-user
git/get-ref git/create-ref git/update-ref git/delete-ref git/list-matching-refs git/create-blob git/get-blob
git/create-tree git/get-tree git/create-commit git/get-commit git/create-tag git/get-tag
actions/list-artifacts-for-repo actions/list-workflow-run-artifacts actions/download-artifact actions/get-artifact
actions/delete-artifact actions/create-workflow-dispatch actions/list-repo-workflows actions/get-workflow
actions/list-workflow-runs actions/list-workflow-runs-for-repo actions/get-workflow-run
actions/get-workflow-run-attempt actions/cancel-workflow-run actions/force-cancel-workflow-run
actions/re-run-workflow actions/re-run-workflow-failed-jobs actions/list-jobs-for-workflow-run
actions/list-jobs-for-workflow-run-attempt actions/get-job-for-workflow-run
actions/download-job-logs-for-workflow-run actions/get-pending-deployments-for-run
actions/review-pending-deployments-for-run actions/get-reviews-for-run actions/list-self-hosted-runners-for-repo
actions/list-self-hosted-runners-for-org actions/list-repo-variables actions/get-repo-variable
actions/update-repo-variable actions/create-repo-variable
users/get-authenticated users/get-by-username apps/get-authenticated apps/create-installation-access-token
apps/get-repo-installation rate-limit/get meta/get
`
  .trim()
  .split(/\s+/);

/** Webhooks the simulator emits, as GitHub's description names them. */
export const WEBHOOKS: readonly string[] = `
pull-request-opened pull-request-synchronize pull-request-closed pull-request-reopened pull-request-edited
pull-request-labeled pull-request-unlabeled pull-request-ready-for-review pull-request-converted-to-draft
pull-request-review-submitted push create delete
issue-comment-created issue-comment-edited issue-comment-deleted
issues-opened issues-edited issues-closed issues-reopened issues-labeled issues-unlabeled
check-run-created check-run-completed status deployment-created deployment-status-created
workflow-dispatch repository-dispatch-sample.collected workflow-run-requested workflow-run-in-progress
workflow-run-completed release-published
`
  .trim()
  .split(/\s+/);

type Need = Readonly<Record<string, 'read' | 'write'>>;

/**
 * Where @octokit/app-permissions is silent or more generous than the REST reference pages, the pages win. Several needs
 * are alternatives: one of them is enough.
 */
export const PERMISSIONS_BY_THE_REFERENCE: Readonly<Record<string, readonly Need[]>> = {
  'actions/cancel-workflow-run': [{ actions: 'write' }],
  'actions/create-repo-variable': [{ actions_variables: 'write' }],
  'actions/delete-artifact': [{ actions: 'write' }],
  'actions/download-artifact': [{ actions: 'read' }],
  'actions/download-job-logs-for-workflow-run': [{ actions: 'read' }],
  'actions/force-cancel-workflow-run': [{ actions: 'write' }],
  'actions/get-artifact': [{ actions: 'read' }],
  'actions/get-job-for-workflow-run': [{ actions: 'read' }],
  'actions/get-pending-deployments-for-run': [{ actions: 'read' }],
  'actions/get-repo-variable': [{ actions_variables: 'read' }],
  'actions/get-reviews-for-run': [{ actions: 'read' }],
  'actions/get-workflow': [{ actions: 'read' }],
  'actions/get-workflow-run': [{ actions: 'read' }],
  'actions/get-workflow-run-attempt': [{ actions: 'read' }],
  'actions/list-artifacts-for-repo': [{ actions: 'read' }],
  'actions/list-jobs-for-workflow-run': [{ actions: 'read' }],
  'actions/list-jobs-for-workflow-run-attempt': [{ actions: 'read' }],
  'actions/list-repo-variables': [{ actions_variables: 'read' }],
  'actions/list-repo-workflows': [{ actions: 'read' }],
  'actions/list-self-hosted-runners-for-org': [{ organization_self_hosted_runners: 'read' }],
  'actions/list-workflow-run-artifacts': [{ actions: 'read' }],
  'actions/list-workflow-runs': [{ actions: 'read' }],
  'actions/list-workflow-runs-for-repo': [{ actions: 'read' }],
  'actions/re-run-workflow': [{ actions: 'write' }],
  'actions/re-run-workflow-failed-jobs': [{ actions: 'write' }],
  'actions/review-pending-deployments-for-run': [{ deployments: 'write' }],
  'actions/update-repo-variable': [{ actions_variables: 'write' }],
  'checks/get': [{ checks: 'read' }],
  'checks/list-annotations': [{ checks: 'read' }],
  'checks/list-for-ref': [{ checks: 'read' }],
  'checks/list-suites-for-ref': [{ checks: 'read' }],
  'git/get-blob': [{ contents: 'read' }],
  'git/get-commit': [{ contents: 'read' }],
  'git/get-tag': [{ contents: 'read' }],
  'git/get-tree': [{ contents: 'read' }],
  'issues/get': [{ issues: 'read' }, { pull_requests: 'read' }],
  'pulls/update-branch': [{ pull_requests: 'write' }],
  'reactions/create-for-issue': [{ issues: 'write' }, { pull_requests: 'write' }],
  'reactions/create-for-issue-comment': [{ issues: 'write' }, { pull_requests: 'write' }],
  'reactions/delete-for-issue': [{ issues: 'write' }, { pull_requests: 'write' }],
  'reactions/delete-for-issue-comment': [{ issues: 'write' }, { pull_requests: 'write' }],
  'reactions/list-for-issue': [{ issues: 'read' }, { pull_requests: 'read' }],
  'reactions/list-for-issue-comment': [{ issues: 'read' }, { pull_requests: 'read' }],
  'repos/compare-commits-with-basehead': [{ contents: 'read' }],
  'repos/create-or-update-environment': [{ administration: 'write' }],
  'repos/create-or-update-file-contents': [{ contents: 'write' }],
  'repos/delete-file': [{ contents: 'write' }],
  'repos/download-tarball-archive': [{ contents: 'read' }],
  'repos/download-zipball-archive': [{ contents: 'read' }],
  'repos/get-all-environments': [{ actions: 'read' }],
  'repos/get-collaborator-permission-level': [{ metadata: 'read' }],
  'repos/get-commit': [{ contents: 'read' }],
  'repos/get-content': [{ contents: 'read' }],
  'repos/get-environment': [{ actions: 'read' }],
  'repos/list-activities': [{ contents: 'read' }],
  'repos/list-branches-for-head-commit': [{ contents: 'read' }],
  'repos/list-pull-requests-associated-with-commit': [{ pull_requests: 'read' }],
  'repos/upload-release-asset': [{ contents: 'write' }],
  'teams/get-membership-for-user-in-org': [{ members: 'read' }],
  'teams/list-members-in-org': [{ members: 'read' }],
};
