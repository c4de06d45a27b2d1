import type { UsageWords } from './usage-words.ts';

/** Korean. */
export const USAGE_KO: UsageWords = {
  title: '학습에 사용한 자원',
  trained: (time, gpus, earlier) =>
    `${earlier ? '이전 실행에서 ' : ''}${time} 동안 학습${gpus === undefined ? '' : ` (${gpus})`}`,
  busy: (percent) => `GPU 사용률 ${percent} %`,
  idle: (percent) => `GPU 유휴 시간 ${percent} %`,
  peak: (size) => `최대 메모리 ${size}`,
  gpuPeak: (size) => `최대 GPU 메모리 ${size}`,
  of: (part, whole) => `${part} / ${whole}`,
  price: (amount, perHour) => `${amount} (시간당 ${perHour})`,

  elapsed: '경과 시간',
  processorTime: 'CPU 시간',
  peakMemory: '최대 메모리',
  gpus: 'GPU',
  gpuBusy: 'GPU 사용률',
  gpuIdle: 'GPU 유휴 시간',
  gpuPeakMemory: 'GPU당 최대 메모리',
  gpuEnergy: 'GPU 전력량',
  cost: '비용',

  timeline: '학습 중 자원 사용량',
  overTime: '시간별 변화',
  lowest: '최저',
  mean: '평균',
  highest: '최고',
  series: {
    processors: '사용 중인 CPU 코어',
    memoryBytes: '메모리',
    gpuUtilization: 'GPU 사용률',
    gpuMemoryBytes: 'GPU 메모리',
    gpuWatts: 'GPU 전력',
  },
  loadChart: 'GPU 사용률 퍼센트',
  processorsChart: '사용 중인 CPU 코어',
  minutes: '분',
  leftAxis: '왼쪽 축',
  rightAxis: '오른쪽 축',
};
