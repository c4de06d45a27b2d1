import type { Curve } from '../metrics/curves.ts';
import type { ReportView } from './report-view.ts';

/** What the HTML report of a comparison is made of. */
export interface CompareHtmlView extends Pick<ReportView, 'record' | 'situation' | 'language' | 'method'> {
  /** Not in the record, which is for decisions. Those of more than 1,000 points are thinned. */
  readonly curves: readonly Curve[];
}
