/* Decoders of Parquet pages, see ../parquet-kernels.ts. */
export { lz4, snappy } from './parquet-codecs';
export { deltaSkip, deltaStart, deltaValues } from './parquet-delta';
export { hybridCounts, hybridPresence, hybridValues } from './parquet-hybrid';
export {
  bitsToNumbers,
  gather,
  missingNumbers,
  spread,
  spreadIndices,
  toNumbers,
  unsplit,
  wordsToNumbers,
} from './parquet-numbers';
export {
  adjacentTexts,
  fixedTexts,
  invalidTexts,
  joinedLength,
  joinTexts,
  lengthPrefixedTexts,
  uuidTexts,
  wideBytes,
} from './parquet-texts';
