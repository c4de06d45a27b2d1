import type { Cost } from '../generated/candidate.ts';

/** What an hour of the training machine costs. */
export interface Price {
  readonly perHour: number;
  /** ISO 4217 code. */
  readonly currency: string;
}

const SECONDS_PER_HOUR = 3_600;
const DECIMALS = 4;

/** What elapsed time costs, to four decimals; below one unit of the currency to four significant digits. */
export function trainingCost(wallSeconds: number, { perHour, currency }: Price): Cost {
  const amount = (wallSeconds / SECONDS_PER_HOUR) * perHour;
  const rounded = amount < 1 ? amount.toPrecision(DECIMALS) : amount.toFixed(DECIMALS);
  return { amount: Number(rounded), currency, perHour };
}
