import type { DoubtWords } from './wording.ts';

/** Korean sentences on artifacts that were passed over. Plain text. */
export const DOUBTS_KO: DoubtWords = {
  'doubt.expired': ({ artifact }) => `아티팩트 ${artifact}번은 만료되었습니다.`,
  'doubt.run-unknown': ({ artifact }) => `아티팩트 ${artifact}번을 어느 실행에서 올렸는지 GitHub에서 알 수 없습니다.`,
  'doubt.unreadable': ({ artifact, problem }) => `아티팩트 ${artifact}번을 읽을 수 없습니다: ${problem}`,
  'doubt.other-digest': ({ artifact }) =>
    `아티팩트 ${artifact}번의 다이제스트가 검사 실행에 기록된 다이제스트와 다릅니다.`,
  'doubt.not-reviewed': ({ artifact }) => `아티팩트 ${artifact}번은 검토한 후보 모델이 아닙니다.`,
  'doubt.not-in-store': ({ artifact, store }) =>
    `아티팩트 ${artifact}번의 모델이 모델 저장소에 없습니다. 모델 저장소: ${store}.`,

  'doubt.run-of-nobody': ({ artifact, run, expected }) =>
    `아티팩트 ${artifact}번을 올린 실행 ${run}번은 ${expected} 저장소가 아니라 삭제된 저장소의 실행입니다.`,
  'doubt.run-elsewhere': ({ artifact, run, repository, expected }) =>
    `아티팩트 ${artifact}번을 올린 실행 ${run}번은 ${expected} 저장소가 아니라 ${repository} 저장소의 실행입니다.`,
  'doubt.run-workflow': ({ artifact, run, workflow, expected }) =>
    `아티팩트 ${artifact}번을 올린 실행 ${run}번은 ${expected} 워크플로가 아니라 ${workflow} 워크플로의 실행입니다.`,
  'doubt.run-event': ({ artifact, run, event }) =>
    `아티팩트 ${artifact}번을 올린 실행 ${run}번은 ${event} 이벤트로 시작되었습니다.`,
  'doubt.run-commit': ({ artifact, run, commit }) =>
    `아티팩트 ${artifact}번을 올린 실행 ${run}번은 커밋 ${short(commit)} 기준의 실행입니다.`,
  'doubt.run-branch': ({ artifact, run, branch, expected }) =>
    `아티팩트 ${artifact}번을 올린 실행 ${run}번은 ${expected} 브랜치가 아니라 ${branch} 브랜치의 실행입니다.`,
  'doubt.run-unproposed': ({ artifact, run }) =>
    `아티팩트 ${artifact}번을 올린 실행 ${run}번에 해당하는 풀 리퀘스트가 없습니다.`,
  'doubt.run-base': ({ artifact, run, expected, pullRequest, base }) =>
    `아티팩트 ${artifact}번을 올린 실행 ${run}번은 ${expected} 브랜치가 아닌 다른 기준 브랜치를 사용했을 수 있습니다. 같은 브랜치의 #${pullRequest} 풀 리퀘스트가 ${base} 브랜치를 대상으로 하기 때문입니다. 새 브랜치에서 풀 리퀘스트를 열어 주십시오.`,
  'doubt.run-moved': ({ artifact, run, expected, pullRequest }) =>
    `아티팩트 ${artifact}번을 올린 실행 ${run}번은 ${expected} 브랜치가 아닌 다른 기준 브랜치를 사용했을 수 있습니다. 같은 브랜치의 #${pullRequest} 풀 리퀘스트가 전에 다른 브랜치를 대상으로 했기 때문입니다. 새 브랜치에서 풀 리퀘스트를 열어 주십시오.`,

  'doubt.no-history': ({ artifact, commit }) =>
    `아티팩트 ${artifact}번은 기준 브랜치와 공통된 이력이 없는 커밋 ${short(commit)} 기준입니다.`,
  'doubt.edits-workflows': ({ artifact, commit, files }) =>
    `아티팩트 ${artifact}번의 커밋 ${short(commit)}에서 워크플로 파일을 수정합니다 (${files}).`,
  'doubt.other-content': ({ artifact, commit, head, files }) =>
    `아티팩트 ${artifact}번의 커밋 ${short(commit)} 내용이 커밋 ${short(head)} 내용과 다릅니다 (${files}).`,

  'doubt.names-model': ({ artifact, model, expected }) =>
    `아티팩트 ${artifact}번은 ${expected} 모델이 아니라 ${model} 모델의 것입니다.`,
  'doubt.names-repository': ({ artifact, repository }) =>
    `아티팩트 ${artifact}번은 다른 저장소인 ${repository} 저장소의 것입니다.`,
  'doubt.names-commit': ({ artifact, commit, expected }) =>
    `아티팩트 ${artifact}번은 커밋 ${short(expected)} 기준이 아니라 커밋 ${short(commit)} 기준입니다.`,
  'doubt.names-run': ({ artifact, named, run }) =>
    `아티팩트 ${artifact}번에는 실행 ${named}번이 기록되어 있으나 실행 ${run}번에서 올렸습니다.`,
  'doubt.names-pull-request': ({ artifact, pullRequest }) =>
    `아티팩트 ${artifact}번은 #${pullRequest} 풀 리퀘스트의 것입니다.`,
  'doubt.names-input-key': ({ artifact }) => `아티팩트 ${artifact}번은 다른 입력 키로 만들어졌습니다.`,
  'doubt.names-version': ({ artifact, version }) =>
    `아티팩트 ${artifact}번은 운영 중인 모델이 아닌 다른 모델(${version})의 것입니다.`,
  'doubt.names-command': ({ artifact }) =>
    `아티팩트 ${artifact}번은 기준 브랜치의 \`evaluate.command\` 명령이 아닌 다른 명령으로 만들어졌습니다.`,
  'doubt.names-evaluation-set': ({ artifact }) => `아티팩트 ${artifact}번은 다른 평가 데이터로 만들어졌습니다.`,
};

const short = (commit: string): string => commit.slice(0, 12);
