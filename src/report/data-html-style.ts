/** The look of what only the report on data has. */
export const DATA_STYLE = `
.legend { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem; color: var(--muted); font-size: 0.85rem; margin-bottom: 0.75rem; }
.key { display: inline-block; width: 1.1rem; height: 0.75rem; } .key.now { background: var(--now); } .key.before { border: 2px solid var(--before); border-bottom: 0; margin-left: 0.75rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 1rem; align-items: start; }
.card { border: 1px solid var(--line); border-radius: 8px; padding: 0.85rem 1rem 1rem; display: grid; gap: 0.65rem; min-width: 0; }
.card > * { min-width: 0; }
.card header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0.25rem 0.75rem; }
.badges { line-height: 1.7; }
.chart svg { display: block; width: 100%; height: 5.5rem; border-bottom: 1px solid var(--muted); overflow: visible; }
.chart .now { fill: var(--now); } .chart .before { fill: none; stroke: var(--before); stroke-width: 1.6; vector-effect: non-scaling-stroke; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(6.2rem, 1fr)); gap: 0.4rem 0.75rem; }
dd small { display: block; white-space: nowrap; color: var(--muted); font-size: 0.8rem; }
.card table { font-size: 0.8rem; } .card th, .card td { padding-block: 0.22rem; padding-right: 0.45rem; } .card tr > :last-child { padding-right: 0; }
.quantiles tbody th { white-space: nowrap; }
.categories tbody th { font-weight: 400; width: 40%; } .categories td:nth-child(2) { width: 100%; min-width: 4rem; vertical-align: middle; }
.bars { display: grid; gap: 2px; } .bars i { display: block; height: 7px; min-width: 1px; } .bars .now { background: var(--now); } .bars .before { border: 1.5px solid var(--before); border-left-width: 1px; }
.samples table { margin-top: 0.3rem; width: auto; } .samples td { border-bottom: 0; padding-block: 0.1rem; }
.checks, .rules { list-style: none; padding: 0; display: grid; gap: 0.4rem; font-size: 0.88rem; }
@media print { body { background: #fff; } .dataset, .card { break-inside: avoid; } }
`;
