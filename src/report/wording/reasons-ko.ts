import type { Untested } from '../../metrics/untested.ts';
import { groupedThousands, percentage } from '../numbers.ts';
import { countedInKorean } from './counted.ts';
import { DOUBTS_KO } from './doubts-ko.ts';
import type { ReasonWords } from './wording.ts';

const BASELINES: Readonly<Record<string, string>> = {
  production: '운영',
  base: '기준 브랜치',
  simple: '단순 기준',
  candidate: '후보',
};

/** Korean sentences. Values are plain text: who shows them escapes them. */
export const REASONS_KO: ReasonWords = {
  'metric.not-measured': () => '후보 모델이 이 지표를 측정하지 않았습니다.',
  'metric.missing': () => '게이트가 있는 지표이지만 후보 모델이 측정하지 않았습니다.',
  'metric.not-a-number': ({ value }) => `값이 숫자가 아닙니다: ${value}.`,
  'metric.below-limit': ({ limit }) => `하한 ${limit} 미만입니다.`,
  'metric.above-limit': ({ limit }) => `상한 ${limit} 초과입니다.`,
  'metric.worse': ({ baselines }) => `비열등성 한계를 넘어 ${listed(baselines)}보다 나쁩니다.`,
  'metric.inconclusive': ({ baselines }) =>
    `${listed(baselines)} 대비 차이를 충분히 알 수 없습니다. 비열등성 한계를 넘을 수도 있습니다.`,
  'metric.inconclusive-needs': ({ baselines, count, what }) =>
    `${listed(baselines)} 대비 차이를 충분히 알 수 없습니다. 전체가 ${countedInKorean(`약 ${groupedThousands(count)}`, what)}이면 판정할 수 있습니다.`,
  'metric.few-differ': ({ baselines, count, what, least, confidence, needed }) =>
    `${listed(baselines)} 대비 결과가 다른 ${{ rows: '행', tests: '테스트' }[what]} 수가 ${least}개 미만(${count}개)이므로 신뢰수준 ${percentage(confidence)} %에서는 어떤 검정으로도 판정할 수 없습니다. 전체가 ${countedInKorean(`약 ${groupedThousands(needed)}`, what)}이면 판정할 수 있습니다.`,
  'metric.direction-unknown': () => '지표의 방향을 알 수 없습니다. 게이트에 `direction` 값을 설정해 주십시오.',
  'metric.no-baseline': () => '비교할 기준 모델이 없습니다.',
  'metric.no-baseline-number': () => '이 지표의 값이 있는 기준 모델이 없습니다.',
  'metric.other-version': ({ baseline, before, now }) =>
    `측정 버전이 달라 비교할 수 없습니다: ${named(baseline)} ${before}, 후보 모델 ${now}.`,
  'metric.other-samples': ({ baseline, before, now }) =>
    `측정한 행 수가 달라 비교할 수 없습니다: ${named(baseline)} ${groupedThousands(before)}행, 후보 모델 ${groupedThousands(now)}행.`,

  'verdict.more-metrics': ({ count }) =>
    `그 밖에 통과하지 못했거나 판정할 수 없는 지표가 ${groupedThousands(count)}개 있습니다.`,
  'verdict.slice': ({ slice, baseline }) =>
    `슬라이스 ${slice}에서 슬라이스의 비열등성 한계를 넘어 ${named(baseline)}보다 나쁩니다.`,
  'verdict.nothing-gated': () => '정책에 게이트가 없어 아무것도 판정하지 않았습니다.',
  'verdict.first': () => '아직 비교할 기준 모델이 없어 절대 한계값만 확인했습니다.',
  'verdict.evaluation-set-undeclared': () =>
    '평가 데이터가 선언되지 않아 같은 행으로 측정한 값인지 확인할 수 없습니다.',
  'verdict.evaluation-set-reused': ({ models }) =>
    `이 평가 데이터로 이미 모델 ${groupedThousands(models)}개를 판정했습니다. 판정이 거듭될수록 우연히 좋은 결과가 나올 가능성이 커집니다. 새 평가 데이터를 쓰면 처음부터 다시 시작합니다.`,
  'verdict.no-uncertainty': () =>
    '신뢰구간이 없는 판정은 단일 값과 비열등성 한계에만 근거하므로 우연의 영향이 고려되지 않았습니다.',
  'verdict.rows-left-out': ({ count }) => `지표 ${groupedThousands(count)}개를 더 생략했습니다.`,

  'policy.absent': () => '기준 브랜치에 이 모델의 정책이 아직 없습니다. 이 설정이 병합된 뒤에 승인할 수 있습니다.',
  'policy.broken': ({ problem }) => `기준 브랜치의 설정을 읽을 수 없어, 고칠 때까지 정책이 없습니다: ${problem}`,

  'baseline.other-data': ({ baseline }) => `${named(baseline)} 값은 다른 평가 데이터로 측정되어 비교할 수 없습니다.`,
  'production.no-environment': () => '병합 시 배포되는 환경이 없어 비교할 운영 모델이 없습니다.',
  'production.no-branch': ({ branch, repository }) =>
    `${repository} 저장소에 ${branch} 브랜치가 없거나 토큰에 읽기 권한이 없습니다.`,
  'production.not-released': ({ environment }) => `${environment} 환경에 아직 배포된 것이 없습니다.`,
  'production.other-record': ({ place, model, environment }) =>
    `${place} 파일은 ${environment} 환경의 ${model} 모델 기록입니다.`,
  'production.unreadable': ({ repository, problem }) =>
    `${repository} 저장소의 릴리스 기록을 읽을 수 없습니다: ${problem}`,
  'production.not-scored': ({ version }) =>
    `운영 모델은 다른 평가 데이터로 측정되었고 ${version} 모델을 이 평가 데이터로 다시 채점한 결과가 없어 비교할 수 없습니다. 모든 작업을 다시 실행하면 다시 시도하며, 결과가 없는 까닭은 학습 작업에 나와 있습니다.`,
  'base.no-model': () => '기준 브랜치에 이 모델이 없습니다.',
  'base.not-trained': ({ commits }) =>
    commits <= 1
      ? '기준 브랜치의 모델이 학습되지 않았거나 만료되었습니다.'
      : `기준 브랜치의 최근 커밋 ${groupedThousands(commits)}개에 만료되지 않은 학습 모델이 없습니다.`,
  'base.unreadable': ({ problem }) => `기준 브랜치를 확인할 수 없습니다: ${problem}`,
  'simple.undeclared': () => '정책에 `simple` 기준 모델이 있으나 `evaluate.simple` 아래에 상수가 없습니다.',

  'rows.absent': ({ model }) => `${named(model)} 모델의 예측이 없어 행 단위가 아니라 값끼리 비교했습니다.`,
  'rows.unreadable': ({ model, problem }) => `${named(model)} 모델의 예측을 사용할 수 없습니다: ${problem}`,
  'rows.partial': ({ baseline, common, missing, extra }) =>
    `${named(baseline)} 모델의 예측과 공통인 ${groupedThousands(common)}행으로 비교했습니다. 후보 모델에 없는 행 ${groupedThousands(missing)}개, ` +
    `${named(baseline)} 모델에 없는 행 ${groupedThousands(extra)}개가 있습니다.`,
  'rows.not-tested': ({ baseline, why }) =>
    `${named(baseline)} 모델과 행 단위로 검정하지 않았습니다. ${UNTESTED_KO[why]}`,
  'rows.disagree': ({ model, reported, computed }) =>
    `${named(model)} 모델의 예측에서 계산한 값 ${computed} 대신 ${reported} 값이 보고되어 행을 사용하지 않았습니다.`,

  'candidate.data-refused': () =>
    '데이터가 검사를 통과하지 못했습니다. 이유는 데이터 작업의 주석에 있습니다. 학습은 실행하지 않았습니다.',
  'candidate.training-failed': () => '학습이 실패했습니다. 이유는 학습 작업의 로그에 있습니다.',
  'candidate.training-cancelled': () => '후보 모델이 만들어지기 전에 실행이 취소되었습니다.',
  'candidate.none': ({ inputKey }) => `입력 키 ${inputKey}에 해당하는 신뢰할 수 있는 후보 모델이 없습니다.`,

  ...DOUBTS_KO,
};

const named = (name: string): string => (Object.hasOwn(BASELINES, name) ? (BASELINES[name] ?? name) : name);
const listed = (names: string): string => names.split(', ').map(named).join(', ');

const UNTESTED_KO: Readonly<Record<Untested, string>> = {
  'needs-classes': '이 지표에는 클래스 예측이 필요합니다.',
  'needs-class-scores': '이 지표에는 여러 클래스의 점수가 필요합니다.',
  'needs-label-scores': '이 지표에는 클래스와 점수가 필요합니다.',
  'needs-probabilities': '이 지표에는 클래스별 확률이 필요합니다.',
  'needs-numbers': '이 지표에는 수치 예측이 필요합니다.',
  'needs-texts': '이 지표에는 정답 텍스트와 예측 텍스트가 필요합니다.',
  'needs-queries': '이 지표에는 질의와 관련도가 필요합니다.',
  'needs-average': '클래스가 여러 개이면 이 지표에는 평균 방식(`macro`, `micro`, `weighted`)이 필요합니다.',
  'no-scores': '예측에 클래스만 있고 점수가 없습니다.',
  'no-probabilities': '점수가 확률이 아닙니다. 0과 1 사이를 벗어난 값이 있습니다.',
  'negative-relevance': 'NDCG에는 음수가 아닌 관련도가 필요합니다.',
  'query-in-clusters': '한 질의의 행이 서로 다른 군집에 있습니다.',
  'too-large': '행과 클래스가 너무 많아 모두 정렬하고 재표집할 수 없습니다.',
  'no-rows': '행이 없습니다.',
  'few-units': '행 또는 군집이 두 개보다 적습니다.',
  'class-absent': '이 행들에서는 지표가 정의되지 않습니다. 예를 들어 한 클래스의 행이 없습니다.',
  'class-of-one-row': '행이 하나뿐인 클래스가 있습니다.',
  'class-rare': '클래스가 너무 드물어 많은 재표집에서 지표가 정의되지 않습니다.',
  'not-finite': '점수나 손실이 유한하지 않은 행이 있습니다.',
  'no-spread': '모든 행의 차이가 같아 차이를 견줄 오차가 없습니다.',
};
