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

/** From everything on downwards. */
function stagesWithin(limit: number): { readonly rich: readonly Stage[]; readonly bare: readonly Stage[] } {
  const rows = Math.floor(limit / SHORTEST_ROW);
  const everything: DetailLimits = { rows, slices: 10, charts: 3, timeline: true, diff: 20_000 };
  const short: DetailLimits = { rows: 20, slices: 10, charts: 1, timeline: false, diff: 4_000 };
  const all = { passingRows: rows, failedRows: rows, reasons: 20, usage: true };
  return {
    rich: [
      { ...all, details: everything },
      { ...all, details: { ...everything, rows: 100 } },
      { ...all, details: short },
      { ...all, details: undefined },
      // Without thousands of rows that pass there may be room for details again.
      { ...all, details: short, passingRows: 0, usage: false },
    ],
    bare: PARTS.map((part) => ({
      details: undefined,
      usage: false,
      passingRows: 0,
      failedRows: Math.floor(rows / part),
      reasons: part > 10 ? 8 : 20,
    })),
  };
}

/** Which part of the rows that could fit at most is tried, one after the other. */
const PARTS = [1, 2, 3, 4, 6, 12, 30, 80] as const;

const SMALLEST: Stage = { details: undefined, usage: false, passingRows: 0, failedRows: 5, reasons: 3 };

/**
 * The richest rendering within a limit, counted both in UTF-16 units and in bytes, because services differ in what they count.
 * @param render must shrink with the stage
 */
export function fitted(render: (stage: Stage) => string, limit: number): string {
  const { rich, bare } = stagesWithin(limit);
  const first = (stages: readonly Stage[]): string | undefined => {
    for (const stage of stages) {
      const body = render(stage);
      if (sizeOf(body) <= limit) return body;
    }
    return undefined;
  };
  // Where not even all failed rows fit by themselves, nothing richer does: tens of thousands of rows are not written for it.
  const all = first(bare.slice(0, 1));
  return (all === undefined ? first(bare.slice(1)) : (first(rich) ?? all)) ?? render(SMALLEST);
}

/** The larger of a text's length in UTF-16 units and in UTF-8 bytes. */
const sizeOf = (body: string): number => Math.max(body.length, Buffer.byteLength(body));
