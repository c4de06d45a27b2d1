/** The look of what only the report on a comparison has. Lines of models have 3 to 1 against their surface, light and dark. */
export const COMPARE_STYLE = `
:root { --candidate: #0b5cbd; --production: #a34b00; --base: #566270; }
@media (prefers-color-scheme: dark) { :root { --candidate: #74b3ff; --production: #f0a050; --base: #9aa7b5; } }
.banner h2 { font-size: 1rem; margin-top: 0.9rem; } .banner ul, #method ul { padding-left: 1.2rem; font-size: 0.95rem; }
#method li + li { margin-top: 0.3rem; } #usage > * + :is(.scroll, .plot) { margin-top: 1.2rem; }
main { max-width: 90rem; }
.dataset > h2 { margin-bottom: 0.6rem; }
.jump { display: flex; flex-wrap: wrap; gap: 0.3rem 1.2rem; }
.tools { display: flex; flex-wrap: wrap; gap: 0.5rem 1.2rem; margin: 0.2rem 0 0.7rem; } .tools[hidden] { display: none; }
.tools label { color: var(--muted); font-size: 0.86rem; }
input, select, button { font: inherit; font-size: 0.9rem; color: var(--text); background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: 0.25rem 0.55rem; max-width: 100%; }
button { cursor: pointer; } button:disabled { opacity: 0.5; cursor: default; }
:is(input, select, button, .plot-box, .scroll):focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.sortable { font-variant-numeric: tabular-nums; }
.sortable :is(td, thead th) { text-align: right; white-space: nowrap; }
:is(.texts-1 :nth-child(1), .texts-4 :nth-child(-n+4)):is(th, td) { text-align: left; }
.sortable tbody th { position: sticky; left: 0; background: var(--surface); min-width: 8rem; max-width: 22rem; padding-right: 1.1rem; }
.sortable thead th { white-space: normal; } .sortable thead button { border: 0; background: none; padding: 0.1rem 0; color: inherit; font-size: inherit; text-align: inherit; }
.sortable thead button::after { content: " ↕"; opacity: 0.45; } .sortable [aria-sort] button::after { opacity: 1; }
.sortable [aria-sort="ascending"] button::after { content: " ↑"; } .sortable [aria-sort="descending"] button::after { content: " ↓"; }
.sortable small { display: block; color: var(--muted); } .texts-4 :is(th, td):nth-child(-n+4) small { white-space: normal; min-width: 14rem; }
.bad { color: var(--bad); } .warn { color: var(--warn); } .good { color: var(--good); }
.banner.bad, .banner.warn, .banner.good { color: var(--text); }
.pager { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem; margin-top: 0.6rem; color: var(--muted); font-size: 0.86rem; }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 1.5rem 2rem; align-items: start; }
.plot { min-width: 0; } .plot h3 { margin: 0 0 0.4rem; } .plot[hidden] { display: none; }
.plot-box { width: 100%; touch-action: pan-y; }
.plot output { display: block; min-height: 2.9em; color: var(--muted); font-size: 0.84rem; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.keys { display: flex; flex-wrap: wrap; gap: 0.15rem 1.1rem; font-size: 0.86rem; margin-bottom: 0.3rem; }
.swatch path { fill: none; stroke-width: 2.5; } .swatch { display: inline-block; margin-right: 0.4rem; vertical-align: middle; }
.candidate path { stroke: var(--candidate); } .production path { stroke: var(--production); stroke-dasharray: 8 4; }
.base path { stroke: var(--base); stroke-dasharray: 2 3; } .chance path { stroke: var(--muted); stroke-width: 1; stroke-dasharray: 4 4; }
.u-cursor-x, .u-cursor-y { border-color: var(--muted); } .u-select { background: color-mix(in srgb, var(--link) 15%, transparent); }
@media (max-width: 40rem) { .sortable tbody th { max-width: 11rem; min-width: 6.5rem; } }
@media print { .tools, .pager, .jump, .plot output { display: none; } .dataset { break-inside: auto; } }
`;
