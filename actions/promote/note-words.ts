import { EN } from '../../src/report/wording/en.ts';
import type { Language } from '../../src/report/wording/wording.ts';

/** Words of the note in the merged pull request. Markdown comes in and goes out. */
export interface NoteWords {
  released(model: string, environments: readonly string[]): string;
  /** @param repository undefined when it was promoted before */
  environment(version: string, name: string, repository: string | undefined): string;
  commit(commit: string): string;
  refused(model: string): string;
  superseded(model: string, branch: string, commit: string): string;
}

const NOTE_EN: NoteWords = {
  released: (model, environments) => `${model}: ${EN.list(environments)}`,
  environment: (version, name, repository) =>
    repository === undefined
      ? `${version} was promoted before to ${name}`
      : `${version} promoted to ${name} of ${repository}`,
  commit: (commit) => `commit ${commit}`,
  refused: (model) => `${model} was not promoted. Nothing was written for it.`,
  superseded: (model, branch, commit) =>
    `${model} was not promoted. ${branch} is at ${commit}, which changes the model again: the promotion of that commit decides.`,
};

const NOTE_KO: NoteWords = {
  released: (model, environments) => `${model} 모델: ${environments.join(', ')}`,
  environment: (version, name, repository) =>
    repository === undefined
      ? `${version} 버전은 ${name} 환경에 이미 배포되었습니다`
      : `${version} 버전을 ${repository} 저장소의 ${name} 환경에 배포했습니다`,
  commit: (commit) => `커밋 ${commit}`,
  refused: (model) => `${model} 모델을 배포하지 않았습니다. 이 모델에 대해 아무것도 기록하지 않았습니다.`,
  superseded: (model, branch, commit) =>
    `${model} 모델을 배포하지 않았습니다. ${branch} 브랜치의 최신 커밋 ${commit}에서 모델이 다시 바뀌었으므로 그 커밋의 배포에서 결정합니다.`,
};

export const NOTE_WORDS: Readonly<Record<Language, NoteWords>> = { en: NOTE_EN, ko: NOTE_KO };
