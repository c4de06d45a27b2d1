/** Words that only the HTML report of a comparison shows. All are plain text. */
export interface HtmlWords {
  readonly title: string;
  readonly promotable: string;
  readonly notPromotable: string;
  readonly sections: string;
  readonly reasons: string;
  readonly metrics: string;
  readonly plots: string;
  readonly slices: string;
  readonly classes: string;
  readonly commit: string;
  readonly pullRequest: string;
  readonly made: string;
  /** Of a baseline that was compared with. */
  readonly compared: string;
  readonly detail: string;
  readonly status: string;
  readonly inputKey: string;
  readonly modelFiles: string;
  readonly trainedFor: string;
  readonly trainingRun: string;
  /** Before a score, the baseline's: `precision, before`. */
  before(score: string): string;
  readonly search: string;
  readonly all: string;
  leftOut(count: string): string;
  readonly withoutScripts: string;
  readonly show: string;
  readonly chance: string;
  readonly perfect: string;
  /** A share next to nothing, and one next to all. */
  readonly shareEdges: { readonly least: string; readonly most: string };
  readonly roc: CurveWords;
  readonly precisionRecall: CurveWords;
  readonly calibration: CurveWords;
  readonly history: string;
  readonly slicePlot: string;
  /** Of what the candidate does against the baseline. */
  against(metric: string, baseline: string): string;
  /** `{from}`, `{to}` and `{all}` are put in by the page. */
  readonly range: string;
  readonly noRows: string;
  readonly previous: string;
  readonly next: string;
  readonly hint: string;
}

export interface CurveWords {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  /** What sums the curve up. */
  readonly area: string;
}
