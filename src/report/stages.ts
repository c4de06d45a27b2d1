/** How much of a report is shown. The verdict and the first failed rows are part of every stage. */
export interface Stage {
  /** Undefined when nothing folded away is shown. */
  readonly details: DetailLimits | undefined;
  /** Whether a line says what the training took. */
  readonly usage: boolean;
  /** Most rows of gated metrics that pass. */
  readonly passingRows: number;
  readonly failedRows: number;
  readonly reasons: number;
}

export interface DetailLimits {
  /** Rows of any one table. */
  readonly rows: number;
  readonly slices: number;
  readonly charts: number;
  /** Whether the load of the machine during the training is drawn. */
  readonly timeline: boolean;
  /** Characters of all manifest diffs together. */
  readonly diff: number;
}

/** No table row is shorter, so more rows than fit by this need not be tried. */
const SHORTEST_ROW = 50;

/** From everything to what always fits. */
function stagesWithin(limit: number): readonly Stage[] {
  const rows = Math.floor(limit / SHORTEST_ROW);
  const everything: DetailLimits = { rows, slices: 10, charts: 3, timeline: true, diff: 20_000 };
  const short: DetailLimits = { rows: 20, slices: 10, charts: 1, timeline: false, diff: 4_000 };
  const all = { passingRows: rows, failedRows: rows, reasons: 20, usage: true };
  return [
    { ...all, details: everything },
    { ...all, details: { ...everything, rows: 100 } },
    { ...all, details: short },
    { ...all, details: undefined },
    ...[rows, 600, 400, 300, 200, 100, 40, 15].map((failedRows) => ({
      details: undefined,
      usage: false,
      passingRows: 0,
      failedRows,
      reasons: failedRows > 100 ? 20 : 8,
    })),
  ];
}

const SMALLEST: Stage = { details: undefined, usage: false, passingRows: 0, failedRows: 5, reasons: 3 };

/**
 * The richest rendering within a limit, counted both in UTF-16 units and in bytes, because services differ in what they count.
 * @param render must shrink with the stage
 */
export function fitted(render: (stage: Stage) => string, limit: number): string {
  for (const stage of stagesWithin(limit)) {
    const body = render(stage);
    if (sizeOf(body) <= limit) return body;
  }
  return render(SMALLEST);
}

/** The larger of a text's length in UTF-16 units and in UTF-8 bytes. */
const sizeOf = (body: string): number => Math.max(body.length, Buffer.byteLength(body));
