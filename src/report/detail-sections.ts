import { changeDetails } from './change-details.ts';
import { classDetails } from './class-details.ts';
import { manifestDetails } from './manifest-details.ts';
import { details } from './markdown.ts';
import { methodDetails } from './method-details.ts';
import { isUngated, metricsTable } from './metrics-table.ts';
import { groupedThousands } from './numbers.ts';
import { originDetails } from './provenance.ts';
import type { ReportView } from './report-view.ts';
import { sliceDetails } from './slice-details.ts';
import type { DetailLimits } from './stages.ts';
import { trendDetails } from './trend-details.ts';
import { usageDetails } from './usage-details.ts';
import { wordingOf } from './wording/wordings.ts';

/** Everything that explains: folded away in the comment. */
export function detailSections(view: ReportView, limits: DetailLimits): readonly string[] {
  return [
    ...ungatedDetails(view, limits),
    ...sliceDetails(view, limits),
    ...classDetails(view, limits),
    ...changeDetails(view, limits),
    ...usageDetails(view, limits),
    ...trendDetails(view, limits),
    ...manifestDetails(view, limits),
    ...originDetails(view),
    methodDetails(view, limits),
  ];
}

function ungatedDetails(view: ReportView, { rows: most }: DetailLimits): readonly string[] {
  const words = wordingOf(view.language);
  const rows = view.record.metrics.filter(isUngated);
  if (rows.length === 0) return [];
  const more = rows.length - most;
  const parts = [metricsTable(rows.slice(0, most), view), ...(more > 0 ? [`_${words.more(more)}_`] : [])];
  return [details(words.details.ungated(groupedThousands(rows.length)), parts.join('\n\n'))];
}
