import { doubtSentence } from '../../report/doubt-sentence.ts';
import { DOUBTS_KO } from '../../report/wording/doubts-ko.ts';
import { KO } from '../../report/wording/ko.ts';
import type { Deed } from '../contributors.ts';
import type { ReviewWording } from './wording.ts';

/** Korean. Names are followed by a noun, as in the reports. */
export const REVIEW_KO: ReviewWording = {
  reasons: {
    'no-report': ({ model, commit }) => `커밋 ${commit.slice(0, 7)} 기준의 ${model} 모델 보고서가 아직 없습니다.`,
    'report-unreadable': ({ model, rejected }) =>
      [
        `검사 실행에 기록된 ${model} 모델의 보고서를 읽을 수 없습니다.`,
        ...(rejected.length === 0
          ? ['해당하는 아티팩트가 없습니다.']
          : rejected.map((doubt) => doubtSentence(doubt, DOUBTS_KO))),
      ].join(' '),
    'report-elsewhere': ({ model, pullRequest }) =>
      pullRequest === null
        ? `이 커밋에 대한 ${model} 모델의 최신 보고서는 풀 리퀘스트 없이 만들어졌습니다.`
        : `이 커밋에 대한 ${model} 모델의 최신 보고서는 다른 풀 리퀘스트인 #${pullRequest} 풀 리퀘스트의 것입니다.`,
    'workflows-edited': ({ files }) =>
      `이 풀 리퀘스트가 워크플로 파일을 수정하므로(${files}) 그 보고서를 신뢰할 수 없습니다. 워크플로 수정은 별도의 풀 리퀘스트로 나누어 주십시오.`,
    'no-policy': ({ model }) => `기준 브랜치에 ${model} 모델의 정책이 아직 없습니다.`,
    'policy-changed': ({ model }) =>
      `보고서가 만들어진 뒤 기준 브랜치에서 ${model} 모델의 규칙이 바뀌었습니다. 이 풀 리퀘스트의 브랜치를 갱신해 주십시오.`,
    'not-promotable': ({ model }) => `${model} 모델의 보고서로는 배포할 수 없습니다.`,

    'rights-unknown': ({ login }) => `${login} 님의 권한을 알 수 없습니다.`,
    bot: ({ login }) => `${login} 계정은 봇이며, 모델은 사람만 판단할 수 있습니다.`,
    contributor: ({ login, deed }) =>
      `${login} 님은 ${deedOf(deed)}. 자신이 관여한 변경은 승인하거나 거부할 수 없습니다.`,
    role: ({ login, role, verb, model }) =>
      `${login} 님의 역할은 ${ROLES[role]}입니다. ${model} 모델의 ${VERBS[verb]}에는 쓰기, 유지 관리 또는 관리자 역할이 필요합니다.`,
    'no-approver': ({ login, model, approvers }) =>
      `${login} 님은 ${model} 모델의 승인자가 아닙니다. 승인자: ${approvers}.`,

    'other-commit': ({ named, head }) => `댓글에 적힌 커밋은 ${named}인데 현재 최신 커밋은 ${head.slice(0, 12)}입니다.`,
    'other-digest': ({ digest }) => `댓글에 적힌 다이제스트 ${digest} 값이 보고서에 없습니다.`,
    'before-push': () => '브랜치의 마지막 푸시보다 먼저 작성된 댓글입니다.',
    'before-report': () => '보고서보다 먼저 작성된 댓글입니다.',
    'after-merge': () => '병합 뒤에 작성된 댓글입니다.',
    edited: () => '수정된 댓글은 다른 사람이 고쳤을 수 있어 인정되지 않습니다. 새 댓글을 작성해 주십시오.',
    superseded: ({ login, verb }) => `${login} 님이 나중에 /${verb} 명령을 실행했습니다.`,
    expired: ({ login }) => `${login} 님의 승인이 만료되었습니다.`,
    unlisted: () => 'GitHub의 댓글 목록에 아직 이 댓글이 없습니다. 다시 작성해 주십시오.',
    'unknown-model': () => '이런 이름의 모델이 없습니다.',

    'other-author': () => '이 실행을 시작한 계정이 작성한 댓글이 아닙니다.',
    closed: () => '이 풀 리퀘스트는 닫혀 있어 검토할 것이 없습니다.',
    fork: () => '포크에서 온 풀 리퀘스트입니다. 포크의 모델은 학습하지 않으므로 승인할 것이 없습니다.',
    'other-base': ({ expected, base }) =>
      `모델은 ${expected === undefined ? '기본 브랜치' : `${expected} 브랜치`}에서 배포되지만, 이 풀 리퀘스트의 대상은 ${base} 브랜치입니다.`,
    moved: () =>
      '댓글을 읽는 동안 풀 리퀘스트가 바뀌어 아무것도 결정하지 않았습니다. 새 보고서를 먼저 확인해 주십시오.',
    'nothing-reported': ({ commit }) =>
      `최신 커밋 ${commit.slice(0, 7)} 기준의 보고서가 아직 없습니다. 검사가 끝날 때까지 기다려 주십시오.`,

    'syntax.too-long': ({ bytes, most }) => `명령은 최대 ${most}바이트인데 이 줄은 ${bytes}바이트입니다.`,
    'syntax.hidden': () => '줄에 탭이나 보이지 않는 문자가 있습니다.',
    'syntax.part': ({ part }) => `다음 부분을 이해할 수 없습니다: ${part}`,
    'syntax.too-many': ({ most }) => `인수가 ${most}개를 넘습니다.`,
    'syntax.twice': ({ argument }) => `같은 인수가 두 번 있습니다: ${argument}`,
    'syntax.argument': ({ argument }) => `이 명령에 없는 인수입니다: ${argument}`,
    'syntax.takes-nothing': () => '이 명령에는 인수가 없습니다.',
    'syntax.model': ({ word }) => `모델 이름이 아닙니다: ${word}`,
    'syntax.sha': () => 'sha= 값은 커밋의 16진수 7–40자리입니다.',
    'syntax.digest': () => 'digest= 값은 sha256: 다음에 16진수 12–64자리입니다.',
  },

  status: {
    obstacle: {
      'no-report': '아직 보고서 없음',
      untrusted: '보고서를 신뢰할 수 없음',
      'workflows-edited': '풀 리퀘스트가 워크플로 파일을 수정함',
      'no-policy': '기준 브랜치에 정책이 아직 없어 병합해도 배포되지 않음',
      'not-promotable': '이 판정으로는 배포할 수 없음',
      'policy-changed': '보고서가 만들어진 뒤 규칙이 바뀜',
    },
    tally: KO.approval.tally,
    approved: (tally, logins) => `${tally} (${logins})`,
    rejected: (logins) => `거부됨 (${logins})`,
    more: (count) => `그 외 모델 ${count}개`,
    nothingAffected: '영향을 받는 모델이 없습니다.',
    notApprovable: '승인할 수 없습니다',
    noPolicy: '기준 브랜치에 정책이 아직 없어 병합해도 배포되지 않습니다',
  },

  reply: {
    refused: ({ command, who, models }) => `${who} 님의 ${command} 명령은 다음 모델 ${models}개에 인정되지 않습니다:`,
    hint: (command) => `누가 승인할 수 있고 무엇이 더 필요한지는 ${command} 명령으로 확인할 수 있습니다.`,
    nothingReported: (commit) => `최신 커밋 ${commit} 기준의 보고서가 아직 없습니다.`,
    standing: (commit) => `커밋 ${commit} 승인 현황:`,
    model: '모델',
    state: '상태',
    whoMay: '승인할 수 있는 사람',
    anyone: '쓰기 권한이 있고 변경에 관여하지 않은 사람 누구나',
    comment: (command, who) => `${who} 님의 ${command} 댓글`,
    ignored: (comment) => `${comment}: 인정되지 않습니다.`,
    more: (count) => `그 외 ${count}건`,
    malformed: (command) => `${command} 명령을 이해할 수 없습니다.`,
    syntax: (syntax) => `명령 형식: ${syntax}`,
    unknown: (command, suggestion) => `${command} 명령은 없습니다. ${suggestion} 명령을 쓰려고 하셨습니까?`,
    unavailable: (command, help) =>
      `${command} 명령은 아직 사용할 수 없습니다. 사용할 수 있는 명령은 ${help} 명령으로 볼 수 있습니다.`,
    failed: '처리하지 못했으며 아무것도 결정하지 않았습니다.',
    log: (run) => `자세한 내용은 ${run}에 있습니다.`,
    run: '실행 로그',
    command: '명령',
    whatItDoes: '설명',
    help: {
      approve: '보고서가 있는 모델 또는 지정한 모델을 이 커밋에 한해 승인합니다.',
      reject: '자신의 승인을 취소하고, 스스로 다시 승인할 때까지 모델의 배포를 막습니다.',
      status: '승인 현황과, 인정되지 않는 댓글 및 그 이유를 보여 줍니다.',
      help: '이 도움말을 보여 줍니다.',
    },
    rules:
      '명령은 새 댓글의 첫 줄에 적습니다. 수정된 댓글은 승인으로 인정되지 않고, 푸시하면 모든 승인이 무효가 되며, 변경에 관여한 사람은 승인할 수 없습니다.',
  },
};

const VERBS = { approve: '승인', reject: '거부' } as const;

const ROLES = {
  none: '없음',
  read: '읽기',
  triage: '분류',
  write: '쓰기',
  maintain: '유지 관리',
  admin: '관리자',
} as const;

/** Completes "… 님은". */
function deedOf({ kind, commit }: Deed): string {
  switch (kind) {
    case 'opened':
      return '이 풀 리퀘스트를 열었습니다';
    case 'committed':
      return `커밋 ${commit.slice(0, 7)} 내용을 작성했거나 커밋했습니다`;
    case 'named':
      return `커밋 ${commit.slice(0, 7)} 메시지에 공동 작성자로 적혀 있습니다`;
    case 'pushed':
      return `커밋 ${commit.slice(0, 7)} 내용을 푸시했습니다`;
    case 'started':
      return '보고서를 만든 실행을 시작했습니다';
  }
}
