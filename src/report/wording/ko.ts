import { readableSize, readableTime } from '../../training/amounts.ts';
import { groupedThousands } from '../numbers.ts';
import { countedInKorean } from './counted.ts';
import { HTML_KO } from './html-ko.ts';
import { REASONS_KO } from './reasons-ko.ts';
import { USAGE_KO } from './usage-ko.ts';
import type { Wording } from './wording.ts';

const UNITS = { minute: '분', hour: '시간', day: '일' } as const;
const SHORT_UNITS: Readonly<Record<string, string>> = { h: '시간', min: '분', s: '초' };

/**
 * Korean. Variable names are followed by a noun, so that no particle depends on how they end. Terms, the same in all Korean files:
 * approve 승인, artifact 아티팩트, base branch 기준 브랜치, baseline 기준 모델, candidate 후보 모델, confidence interval 신뢰구간, gate 게이트,
 * limit 한계값, margin 비열등성 한계, merge 병합, metric 지표, policy 정책, production 운영, promote 배포, report 보고서, run 실행, slice 슬라이스,
 * verdict 판정.
 */
export const KO: Wording = {
  reasons: REASONS_KO,
  html: HTML_KO,
  usage: USAGE_KO,
  baselines: { production: '운영', base: '기준 브랜치', simple: '단순 기준' },
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} 및 ${items.at(-1)}`),
  more: (count) => `그 외 ${groupedThousands(count)}건`,
  counted: countedInKorean,
  morePeople: (count) => `그 외 ${count}명`,
  length: (count, unit) => `${count}${UNITS[unit]}`,
  lessThanAMinute: '1분 미만',
  elapsed: (milliseconds) =>
    readableTime(milliseconds).replace(/ (h|min|s)\b/g, (all, unit: string) => SHORT_UNITS[unit] ?? all),
  size: (bytes) => readableSize(bytes).replace(' bytes', '바이트'),

  headline: {
    word: {
      'data-refused': '데이터 거부',
      'training-failed': '학습 실패',
      'training-cancelled': '취소됨',
      'no-candidate': '후보 모델 없음',
      better: '향상',
      pass: '통과',
      worse: '저하',
      inconclusive: '판정 보류',
      first: '첫 보고서',
      failed: '실패',
    },
    unjudged: (model, why) => {
      switch (why) {
        case 'data-refused':
          return `데이터가 검사를 통과하지 못하여 ${model} 모델을 학습하지 않았습니다`;
        case 'training-failed':
        case 'training-cancelled':
          return `${model} 모델에는 판정할 후보 모델이 없습니다`;
        case 'no-candidate':
          return `${model} 모델에는 신뢰할 수 있는 후보 모델이 없습니다`;
      }
    },
    better: (model, baselines) => `${model} 모델이 ${baselines}보다 좋습니다`,
    pass: (model, baselines) => `${model} 모델이 비열등성 한계 안에서 ${baselines}만큼 좋습니다`,
    worse: (model, baselines) => `${model} 모델이 ${baselines}보다 나쁩니다`,
    breaksLimit: (model) => `${model} 모델이 한계값을 벗어났습니다`,
    worseSlice: (model) => `${model} 모델이 평가 데이터의 일부 슬라이스에서 더 나쁩니다`,
    inconclusive: (model) => `${model} 모델의 판정이 명확하지 않습니다`,
    first: (model) => `${model} 모델은 아직 비교할 기준 모델이 없습니다`,
    failed: (model) => `${model} 모델이 게이트에 필요한 지표를 제대로 측정하지 못했습니다`,
  },

  verdict: {
    row: {
      better: '향상',
      pass: '통과',
      worse: '저하',
      inconclusive: '판정 보류',
      missing: '누락',
      invalid: '잘못된 값',
      ungated: '게이트 없음',
    },
    withinLimit: '한계값 이내',
    outOfLimit: '한계값 벗어남',
    notJudged: '판정 안 함',
    small: '행이 적어 판정 안 함',
    needs: (count, what) => `${countedInKorean(`약 ${count}`, what)} 필요`,
    tally: (count, word) => `${word} ${groupedThousands(count)}개`,
    policyChanged:
      '이 풀 리퀘스트는 모델을 판정하거나 승인하거나 배포하는 규칙을 변경합니다. 여기에는 기준 브랜치의 규칙이 적용되며, ' +
      '변경 사항은 병합 후에 적용됩니다.',
    leftOut: ({ failing, passing }) => {
      const parts = [
        ...(failing > 0 ? [`통과하지 못한 행 ${groupedThousands(failing)}개 더`] : []),
        ...(passing > 0 ? [`통과한 행 ${groupedThousands(passing)}개`] : []),
      ];
      return `길이 때문에 생략했습니다: ${parts.join(', ')}. 전체 보고서에서 볼 수 있습니다.`;
    },
  },

  provenance: {
    candidate: '후보 모델',
    run: (id) => (id === undefined ? '실행' : `실행 ${id}`),
    old: (length) => `${length} 전`,
    stale: '오래됨',
    commit: (commit) => `커밋 ${commit}`,
    evaluationSet: '평가 데이터',
    rows: (count) => `n = ${count}`,
    sameData: '같은 데이터',
    otherData: (baselines) => `${baselines} 측정과 다른 데이터`,
    scoredAgain: (run) => `이 변경의 코드로 ${run}에서 이 평가 데이터로 다시 채점`,
    undeclared: '선언되지 않음',
    status: { absent: '아직 없음', incomparable: '비교 불가', unreadable: '읽을 수 없음' },
    fullReport: (places) => `전체 보고서: ${places}`,
    jobSummary: '작업 요약',
    htmlReport: 'HTML 아티팩트',
    report: (digest, commit) => `커밋 ${commit} 보고서 ${digest}.`,
  },

  table: {
    metric: '지표',
    direction: '방향',
    candidate: '후보 모델',
    delta: (confidence) => `Δ (${confidence} % 신뢰구간)`,
    pValue: 'p (보정)',
    gate: '게이트',
    verdict: '판정',
    notMeasured: '측정 안 됨',
    raw: '보정 전',
    test: {
      none: '비교 안 함',
      margin: '한계만 비교',
      mcnemar: 'McNemar',
      delong: 'DeLong',
      'paired-bootstrap': '대응 부트스트랩',
      'paired-t': '대응 t',
      'clustered-t': '군집 t',
      'unpaired-z': '비대응 z',
      'unpaired-proportions': '비대응 비율',
      'sign-flip': '부호 반전',
      'corrected-t': '보정 t',
      'prediction-interval': '예측구간',
    },
  },

  details: {
    ungated: (count) => `게이트 없는 지표 ${count}개`,
    sliceTitle: (shown, total) =>
      shown === total ? `슬라이스 ${total}개` : `슬라이스 ${total}개 중 가장 나쁜 ${shown}개`,
    slice: '슬라이스',
    baseline: '기준 모델',
    before: '이전',
    sliceP: '저하의 p (보정)',
    rows: '행 수',
    classTitle: (count) => `클래스 ${count}개`,
    className: '클래스',
    precision: '정밀도',
    recall: '재현율',
    f1: 'F1',
    calibrationTitle: '확률 보정',
    model: '모델',
    calibrationError: '보정 오차 (ECE)',
    brier: 'Brier 점수',
    predicted: '예측 확률',
    observed: '실제 비율',
    dataTitle: (total, changed) => {
      if (changed === undefined) return `데이터: ${total}개`;
      return changed === 0 ? '데이터: 변경 없음' : `데이터: ${total}개 중 ${changed}개 변경됨`;
    },
    dataSet: '데이터 세트',
    role: '용도',
    roles: { training: '학습', evaluation: '평가' },
    rowsOnBase: '기준 브랜치의 행 수',
    digest: '다이제스트',
    againstBase: '기준 브랜치 대비',
    changed: '변경됨',
    same: '같음',
    unknown: '알 수 없음',
    environmentTitle: (count) => `학습 환경: 기준 브랜치와 다른 점 ${count}개`,
    fact: '항목',
    onBase: '기준 브랜치',
    now: '현재',
    trendTitle: (models) => `기본 브랜치의 최근 모델 ${models}개의 추이`,
    trend: '추이',
    pastModels: '모델 수',
    first: '처음',
    last: '마지막',
    changesTitle: '병합 시 변경되는 내용',
    environment: '환경',
    repository: '저장소',
    file: '파일',
    value: '값',
    becomes: '새 값',
    diffCut: '나머지는 길이 때문에 생략했습니다.',
    originTitle: '후보 모델과 기준 모델',
    origin: ({ digest, inputKey, files, commit, run, reused }) =>
      `후보 모델 ${digest}, 입력 키 ${inputKey}, 모델 파일 ${files}: 커밋 ${commit} 기준으로 ${run}에서 학습했습니다.` +
      `${reused ? ' 그 뒤로 학습을 결정하는 것이 바뀌지 않아 다시 사용했습니다.' : ''}`,
  },

  method: {
    title: '판정 방법',
    rules: [
      'Δ는 후보 모델의 값에서 기준 모델의 값을 뺀 것이며, 비열등성 한계는 정책이 허용하는 손실입니다.',
      '신뢰구간이 있으면 신뢰구간 전체가 이득일 때 향상, 비열등성 한계를 넘는 손실이 신뢰구간에 없을 때 통과, 신뢰구간 전체가 비열등성 ' +
        '한계를 넘는 손실일 때 저하이며, 그 밖에는 판정을 보류합니다.',
      '신뢰구간이 없으면 비열등성 한계만으로 판정합니다. 이득이 한계보다 크면 향상, 손실이 한계 이내이면 통과, 그 밖에는 저하입니다.',
      '기준 모델이 여럿이면 가장 나쁜 판정을 따릅니다. `min` 값과 `max` 값은 절대 한계값입니다.',
      '화살표는 지표가 좋아지는 방향입니다. 방향을 알 수 없는 지표는 병합을 막지 않습니다.',
      '같은 평가 데이터로 측정한 값만 비교합니다.',
      '규칙은 기준 브랜치에서 가져오므로 풀 리퀘스트가 스스로를 판정할 수 없습니다.',
    ],
    interval: (confidence) => `신뢰구간의 신뢰수준은 ${confidence} %입니다.`,
    corrected: (questions, slices) =>
      [
        ...(questions > 0
          ? [`p 값은 병합을 막을 수 있는 비교 ${groupedThousands(questions)}건에 대해 Holm 방법으로 보정했습니다.`]
          : []),
        ...(slices > 0
          ? [
              `슬라이스의 p 값은 슬라이스 ${groupedThousands(slices)}개에 대해 Benjamini-Hochberg 방법으로 보정했습니다.`,
            ]
          : []),
      ].join(' '),
    resamples: (count, seed) => `대응 부트스트랩은 시드 ${seed} 값으로 ${count}번 재표본을 추출합니다.`,
    strict: 'k번째 확인에는 유의 수준 α / (k (k + 1))를 적용하므로 모든 확인을 합쳐도 유의 수준이 유지됩니다.',
    look: (number) =>
      `이 풀 리퀘스트의 ${number}번째 확인입니다. 새 값을 확인할 때마다 우연히 좋은 결과가 나올 가능성이 커집니다.`,
    judgedBefore: (models) =>
      models === 0
        ? '이 평가 데이터로 측정한 기본 브랜치의 릴리스나 보고서가 아직 없습니다.'
        : `기본 브랜치의 릴리스와 보고서에서 이 평가 데이터로 이미 모델 ${groupedThousands(models)}개를 판정했습니다. ` +
          '판정이 거듭될수록 우연히 좋은 결과가 나올 가능성이 커집니다.',
    predictionInterval:
      '예측구간은 안정된 계열의 두 모델이 우연만으로 얼마나 다를 수 있는지 나타냅니다. 같은 평가 데이터로 측정한 기본 브랜치의 릴리스와 ' +
      '보고서를 모델마다 한 번씩, 다섯 개 이상 사용합니다.',
    directionFrom: '방향의 출처',
    sources: { configuration: '설정', file: '지표 파일', name: '지표 이름', unknown: '알 수 없음' },
    test: '검정',
    pairs: 'n',
    discordant: '불일치 수',
    rawPValue: 'p',
    adjustedPValue: 'p (보정)',
    detectable: '검출 가능 차이',
    beyondMargin: (detectable, margin) => `${detectable} > 한계 ${margin}`,
    detectableMeans:
      '검출 가능 차이는 이 검정이 80 % 확률로 찾아내는 가장 작은 실제 차이입니다. 이 값이 한계보다 크면 중요한 손실을 놓칠 수 있습니다.',
  },

  approval: {
    nothingTitle: '아직 승인할 것이 없습니다',
    nothing:
      '기준 브랜치에 이 모델의 정책이 없으므로 병합해도 배포되지 않습니다. 이후의 풀 리퀘스트부터 승인할 수 있습니다.',
    impossibleTitle: '승인할 수 없습니다',
    notPromotable: '이 판정으로는 배포할 수 없습니다. 통과하는 변경을 푸시하면 여기에 새 보고서가 표시됩니다.',
    tally: (count, required) => `승인 ${required}건 중 ${count}건 완료`,
    rejectedTitle: (voices) => `${voices} 님이 거부했습니다`,
    rejected: (tally) =>
      `${tally}. 거부한 사람은 \`/approve\` 명령으로 결정을 바꿀 수 있으며, 푸시하면 처음부터 다시 시작합니다.`,
    approved: (voices) =>
      `${voices === undefined ? '승인이 필요하지 않습니다.' : `${voices} 님이 승인했습니다.`} ` +
      '병합하면 이 모델이 배포됩니다. 푸시하면 모든 승인이 무효가 됩니다.',
    waiting: ({ who, command, soFar, holds }) =>
      `승인할 수 있는 사람: ${who}. 댓글에 \`/approve\` 명령을 쓰거나, 커밋을 지정하려면 ${command} 명령을 씁니다.` +
      `${soFar === undefined ? '' : ` 지금까지 승인: ${soFar}.`} ` +
      `변경을 작성하거나 커밋한 사람의 승인은 인정되지 않습니다. 승인은 ${holds} 동안, 이 커밋에만 유효합니다.`,
    anyone: '쓰기 권한이 있는 사람 누구나',
    commands: (commands) => `다른 명령: ${commands}.`,
  },

  overview: {
    title: (tally) => `모델 보고서: ${tally}`,
    model: '모델',
    verdict: '판정',
    approvable: '승인 가능',
    yes: '예',
    no: '아니요',
  },

  check: {
    runningTitle: '모델을 비교하는 중입니다',
    running: '잠시 후 여기에 보고서가 표시됩니다.',
    cancelledTitle: '취소됨: 보고서가 없습니다',
    cancelled: '보고서가 만들어지기 전에 실행이 취소되었습니다. 다시 실행해 주십시오.',
    failedTitle: '비교에 실패하여 보고서가 없습니다',
    unexpected: '예기치 않은 문제가 발생했습니다. 자세한 내용은 이 실행의 로그에 있습니다.',
  },
};
