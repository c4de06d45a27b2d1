import { doubtSentence } from '../../report/doubt-sentence.ts';
import { DOUBTS_EN } from '../../report/wording/doubts-en.ts';
import { EN } from '../../report/wording/en.ts';
import type { Deed } from '../contributors.ts';
import type { ReviewWording } from './wording.ts';

/** English. */
export const REVIEW_EN: ReviewWording = {
  reasons: {
    'no-report': ({ model, commit }) => `There is no report on ${model} at the commit ${commit.slice(0, 7)} yet.`,
    'report-unreadable': ({ model, rejected }) =>
      [
        `The report on ${model} that the check run announces cannot be read.`,
        ...(rejected.length === 0
          ? ['There is no such artifact.']
          : rejected.map((doubt) => doubtSentence(doubt, DOUBTS_EN))),
      ].join(' '),
    'report-elsewhere': ({ model, pullRequest }) =>
      `The newest report on ${model} at this commit was made for ${pullRequest === null ? 'no pull request' : `pull request #${pullRequest}`}.`,
    'workflows-edited': ({ files }) =>
      `This pull request edits workflows (${files}), so its reports prove nothing. Put such edits into a pull request of their own.`,
    'no-policy': ({ model }) => `The base branch has no policy for ${model} yet.`,
    'policy-changed': ({ model }) =>
      `The base branch has changed the rules for ${model} since the report was made. Update the branch of this pull request.`,
    'not-promotable': ({ model }) => `The report on ${model} does not allow a promotion.`,

    'rights-unknown': ({ login }) => `The rights of ${login} are not known.`,
    bot: ({ login }) => `${login} is a bot, and only people judge a model.`,
    contributor: ({ login, deed }) => `${login} ${deedOf(deed)}, and nobody judges a change that they had a hand in.`,
    role: ({ login, role, verb, model }) =>
      `${login} has the role ${role}; to ${verb} ${model} takes the role write, maintain or admin.`,
    'no-approver': ({ login, model, approvers }) => `${login} is none of the approvers of ${model}: ${approvers}.`,

    'other-commit': ({ named, head }) => `The comment names the commit ${named}, but the head is ${head.slice(0, 12)}.`,
    'other-digest': ({ digest }) => `The comment names the digest ${digest}, which is not in the report.`,
    'before-push': () => 'The comment is older than the last push to the branch.',
    'before-report': () => 'The comment is older than the report.',
    'after-merge': () => 'The comment came after the merge.',
    edited: () => 'The comment was edited, and others could have done that. Write a new comment.',
    superseded: ({ login, verb }) => `${login} said /${verb} later.`,
    expired: ({ login }) => `The approval of ${login} has expired.`,
    unlisted: () => 'GitHub does not list the comment yet. Write it again.',
    'unknown-model': () => 'There is no model of this name.',

    'other-author': () => 'The comment was not written by the account that caused this run.',
    closed: () => 'This pull request is closed, so there is nothing to review.',
    fork: () => 'This pull request comes from a fork. Models of forks are not trained, so there is nothing to approve.',
    'other-base': ({ expected, base }) =>
      `Models are promoted from ${expected === undefined ? 'the default branch' : `the branch ${expected}`}, but this pull request goes to ${base}.`,
    moved: () =>
      'The pull request changed while the comment was read, so nothing was decided. Look at its new report first.',
    'nothing-reported': ({ commit }) =>
      `There is no report on the head commit ${commit.slice(0, 7)} yet. Wait until the checks have ended.`,

    'syntax.too-long': ({ bytes, most }) => `The line has ${bytes} bytes; a command has at most ${most}.`,
    'syntax.hidden': () => 'The line holds a tab or another character that cannot be seen.',
    'syntax.part': ({ part }) => `This part is not understood: ${part}`,
    'syntax.too-many': ({ most }) => `There are more than ${most} arguments.`,
    'syntax.twice': ({ argument }) => `${argument} is given twice.`,
    'syntax.argument': ({ argument }) => `${argument} is not known here.`,
    'syntax.takes-nothing': () => 'This command takes nothing else.',
    'syntax.model': ({ word }) => `${word} is not the name of a model.`,
    'syntax.sha': () => 'sha= takes 7 to 40 hexadecimal digits of a commit.',
    'syntax.digest': () => 'digest= takes sha256: and 12 to 64 hexadecimal digits.',
  },

  status: {
    obstacle: {
      'no-report': 'no report yet',
      untrusted: 'the report cannot be trusted',
      'workflows-edited': 'the pull request edits workflows',
      'no-policy': 'no policy on the base branch yet, so the merge promotes nothing',
      'not-promotable': 'the verdict allows no promotion',
      'policy-changed': 'the rules have changed since the report',
    },
    tally: EN.approval.tally,
    approved: (tally, logins) => `${tally} (${logins})`,
    rejected: (logins) => `rejected by ${logins}`,
    more: (count) => `${count} more`,
    nothingAffected: 'No model is affected.',
    notApprovable: 'Cannot be approved',
    noPolicy: 'No policy on the base branch yet, so the merge promotes nothing',
  },

  reply: {
    refused: ({ command, who, models }) =>
      `${command} of ${who} does not count for ${models === 1 ? '1 model' : `${models} models`}:`,
    hint: (command) => `${command} shows who may approve and what is still needed.`,
    nothingReported: (commit) => `There is no report on the head commit ${commit} yet.`,
    standing: (commit) => `Approval of the commit ${commit}:`,
    model: 'Model',
    state: 'State',
    whoMay: 'Who may approve',
    anyone: 'anyone with write access and no hand in the change',
    comment: (command, who) => `${command} of ${who}`,
    ignored: (comment) => `${comment} does not count.`,
    more: (count) => `${count} more`,
    malformed: (command) => `${command} was not understood.`,
    syntax: (syntax) => `It is written ${syntax}.`,
    unknown: (command, suggestion) => `There is no command ${command}. Did you mean ${suggestion}?`,
    unavailable: (command, help) => `${command} is not available yet. ${help} lists the commands that are.`,
    failed: 'This failed, and nothing was decided.',
    log: (run) => `The log of ${run} says more.`,
    run: 'the run',
    command: 'Command',
    whatItDoes: 'What it does',
    help: {
      approve: 'Approves the reported models, or those named, at this very commit.',
      reject: 'Takes your approval back and blocks the models until you approve them.',
      status: 'Shows where the approval stands, and which comments do not count and why.',
      help: 'Shows this.',
    },
    rules:
      'A command is the first line of a new comment. Edited comments approve nothing, a push voids every approval, and nobody with a hand in ' +
      'the change can approve it.',
  },
};

function deedOf({ kind, commit }: Deed): string {
  switch (kind) {
    case 'opened':
      return 'opened this pull request';
    case 'committed':
      return `wrote or committed ${commit.slice(0, 7)}`;
    case 'named':
      return `is named in ${commit.slice(0, 7)}`;
    case 'pushed':
      return `pushed ${commit.slice(0, 7)}`;
    case 'started':
      return 'started the run that made the report';
  }
}
