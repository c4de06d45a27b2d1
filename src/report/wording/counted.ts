import type { PairUnit } from '../../metrics/estimate.ts';

const NOUNS: Readonly<Record<PairUnit, readonly [one: string, many: string]>> = {
  rows: ['row', 'rows'],
  clusters: ['cluster', 'clusters'],
  queries: ['query', 'queries'],
  tests: ['test', 'tests'],
  seeds: ['seed', 'seeds'],
  folds: ['fold', 'folds'],
  values: ['earlier value', 'earlier values'],
};

/** `2,000 rows`, in English. */
export const countedInEnglish = (count: string, unit: PairUnit): string =>
  `${count} ${NOUNS[unit][count === '1' ? 0 : 1]}`;

const KOREAN: Readonly<Record<PairUnit, (count: string) => string>> = {
  rows: (count) => `${count}행`,
  clusters: (count) => `군집 ${count}개`,
  queries: (count) => `질의 ${count}개`,
  tests: (count) => `테스트 ${count}개`,
  seeds: (count) => `시드 ${count}개`,
  folds: (count) => `폴드 ${count}개`,
  values: (count) => `이전 값 ${count}개`,
};

/** `2,000행`, in Korean. */
export const countedInKorean = (count: string, unit: PairUnit): string => KOREAN[unit](count);
