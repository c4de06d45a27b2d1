import type { DoubtWords } from './wording.ts';

/** English sentences on artifacts that were passed over. Plain text. */
export const DOUBTS_EN: DoubtWords = {
  'doubt.expired': ({ artifact }) => `Artifact ${artifact} has expired.`,
  'doubt.run-unknown': ({ artifact }) => `GitHub does not say which run uploaded artifact ${artifact}.`,
  'doubt.unreadable': ({ artifact, problem }) => `Artifact ${artifact} cannot be read: ${problem}`,
  'doubt.other-digest': ({ artifact }) =>
    `The digest of artifact ${artifact} differs from the one that the check run names.`,
  'doubt.not-reviewed': ({ artifact }) => `Artifact ${artifact} is not the candidate that was reviewed.`,
  'doubt.not-in-store': ({ artifact, store }) => `The model of artifact ${artifact} is not in the store ${store}.`,

  'doubt.run-of-nobody': ({ artifact, run, expected }) =>
    `Artifact ${artifact} comes from run ${run}, which belongs to a deleted repository, not to ${expected}.`,
  'doubt.run-elsewhere': ({ artifact, run, repository, expected }) =>
    `Artifact ${artifact} comes from run ${run}, which belongs to ${repository}, not to ${expected}.`,
  'doubt.run-workflow': ({ artifact, run, workflow, expected }) =>
    `Artifact ${artifact} comes from run ${run}, which ran the workflow ${workflow}, not ${expected}.`,
  'doubt.run-event': ({ artifact, run, event }) =>
    `Artifact ${artifact} comes from run ${run}, which was started by the event ${event}.`,
  'doubt.run-commit': ({ artifact, run, commit }) =>
    `Artifact ${artifact} comes from run ${run}, which was for the commit ${short(commit)}.`,
  'doubt.run-branch': ({ artifact, run, branch, expected }) =>
    `Artifact ${artifact} comes from run ${run}, which was for the branch ${branch}, not for ${expected}.`,
  'doubt.run-unproposed': ({ artifact, run }) =>
    `Artifact ${artifact} comes from run ${run}, for which no pull request is known.`,
  'doubt.run-base': ({ artifact, run, expected, pullRequest, base }) =>
    `Artifact ${artifact} comes from run ${run}, which may have used another base than ${expected}, because #${pullRequest} of the same branch goes to ${base}. A pull request from a new branch helps.`,
  'doubt.run-moved': ({ artifact, run, expected, pullRequest }) =>
    `Artifact ${artifact} comes from run ${run}, which may have used another base than ${expected}, because #${pullRequest} of the same branch went to another branch before. A pull request from a new branch helps.`,

  'doubt.no-history': ({ artifact, commit }) =>
    `Artifact ${artifact} comes from the commit ${short(commit)}, which has no history in common with the base branch.`,
  'doubt.edits-workflows': ({ artifact, commit, files }) =>
    `Artifact ${artifact} comes from the commit ${short(commit)}, which edits workflows (${files}).`,
  'doubt.other-content': ({ artifact, commit, head, files }) =>
    `Artifact ${artifact} comes from the commit ${short(commit)}, which has other content than ${short(head)} (${files}).`,

  'doubt.names-model': ({ artifact, model, expected }) =>
    `Artifact ${artifact} is about the model ${model}, not about ${expected}.`,
  'doubt.names-repository': ({ artifact, repository }) =>
    `Artifact ${artifact} is about another repository, ${repository}.`,
  'doubt.names-commit': ({ artifact, commit, expected }) =>
    `Artifact ${artifact} is about the commit ${short(commit)}, not about ${short(expected)}.`,
  'doubt.names-run': ({ artifact, named, run }) =>
    `Artifact ${artifact} names the run ${named}, but run ${run} uploaded it.`,
  'doubt.names-pull-request': ({ artifact, pullRequest }) =>
    `Artifact ${artifact} is about pull request #${pullRequest}.`,
  'doubt.names-input-key': ({ artifact }) => `Artifact ${artifact} was made with another input key.`,
  'doubt.names-version': ({ artifact, version }) =>
    `Artifact ${artifact} is about another model (${version}) than the one in production.`,
  'doubt.names-command': ({ artifact }) =>
    `Artifact ${artifact} was made with another \`evaluate.command\` than that of the base branch.`,
  'doubt.names-evaluation-set': ({ artifact }) => `Artifact ${artifact} was made on other evaluation data.`,
};

const short = (commit: string): string => commit.slice(0, 12);
