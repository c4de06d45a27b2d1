/** What the script of the page gets, beside what stands in the page already. Texts are to be shown as they are. */
export interface PageData {
  readonly words: PageWords;
  readonly curves: readonly CurveData[];
  readonly slices: readonly SliceGroup[];
  readonly history: readonly HistoryLine[];
  readonly timeline: readonly TimelineView[];
}

/** `{from}`, `{to}` and `{all}` are put in. */
export interface PageWords {
  readonly range: string;
  readonly noRows: string;
  readonly previous: string;
  readonly next: string;
  /** What to do with a plot, while nothing is pointed at. */
  readonly hint: string;
  readonly rows: string;
}

/** Whose line it is: that decides its look. */
export type LineName = 'candidate' | 'production' | 'base';

export interface CurveData {
  readonly kind: 'roc' | 'precision-recall' | 'calibration';
  readonly line: LineName;
  /** In words. */
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** Slices by one metric against one baseline, worst first. */
export interface SliceGroup {
  readonly items: readonly SliceItem[];
}

export interface SliceItem {
  readonly name: string;
  readonly rows: number;
  readonly delta: number;
  /** The delta itself where there is no interval. */
  readonly lower: number;
  readonly upper: number;
  readonly look: 'worse' | 'better' | 'plain';
}

export interface HistoryLine {
  readonly labels: readonly string[];
  readonly values: readonly number[];
}

/** Measurements of the training that are looked at together. */
export interface TimelineView {
  /** Middles of the spans. */
  readonly minutes: readonly number[];
  /** The first on the left axis, the second on the right one. */
  readonly lines: readonly TimelineLine[];
}

export interface TimelineLine {
  readonly name: string;
  /** Empty for a count. */
  readonly unit: string;
  /** Null where nothing was measured. */
  readonly values: readonly (number | null)[];
  /** Where the axis ends; the highest value without it. */
  readonly top?: number;
}
