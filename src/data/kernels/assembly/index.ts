/* Everything that JavaScript calls. Compiled by scripts/gen/kernels.ts. */
export { anything, booleans, countEqual, outside } from './booleans';
export { choices, putChoice } from './choices';
export { integers } from './integers';
export { jsonLines, putJsonKey } from './json';
export { hashNumbers, hashTexts, partition } from './keys';
export { numbers } from './numbers';
export * from './parquet';
export { profileCountedNumbers, profileNumbers, settleNumbers } from './profile-numbers';
export { profileCountedTexts, profileTexts } from './profile-texts';
export { regular, scan } from './scan';
export { texts } from './texts';
export { dates, dateTimes } from './times';
export { unquote } from './unquote';
export { utf8 } from './utf8';

/** First address behind the tables of the kernels. */
export function heapStart(): usize {
  return __heap_base;
}
