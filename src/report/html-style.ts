/** The look of every HTML report. Text on every surface has a contrast of at least 4.5 to 1, light and dark. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --page: #f4f6f8; --surface: #ffffff; --soft: #f0f3f6; --line: #d5dce4; --text: #18212c; --muted: #566270;
  --link: #0b5cbd; --now: #3d7edb; --before: #333d49;
  --bad: #b3141f; --bad-soft: #fdeceb; --warn: #7f5200; --warn-soft: #fff4d6; --good: #14692f; --good-soft: #e5f6ea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1319; --surface: #151d26; --soft: #1d2731; --line: #303c49; --text: #e6edf4; --muted: #9aa7b5;
    --link: #74b3ff; --now: #3f78c9; --before: #dfe7ef;
    --bad: #ff8d86; --bad-soft: #3a1a1c; --warn: #e7b450; --warn-soft: #33280f; --good: #5fce7c; --good-soft: #13301d;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--page); color: var(--text); overflow-wrap: break-word;
  font: 15px / 1.5 system-ui, -apple-system, "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
}
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3, h4, h5, p, dl, ul, figure { margin: 0; }
h1 { font-size: 1.75rem; line-height: 1.2; letter-spacing: -0.01em; }
h2 { font-size: 1.25rem; line-height: 1.4; display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; }
h3 { font-size: 1rem; margin: 1.75rem 0 0.6rem; }
h4 { font: 600 0.95rem/1.35 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; min-width: 0; overflow-wrap: anywhere; }
h5 { font-size: 0.85rem; color: var(--muted); margin-top: 0.5rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
code { font: 0.86em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.banner { background: var(--surface); border: 1px solid var(--line); border-left: 6px solid; border-radius: 10px; padding: 1.1rem 1.4rem 1.25rem; margin-bottom: 1.5rem; }
.banner.bad { border-left-color: var(--bad); } .banner.warn { border-left-color: var(--warn); } .banner.good { border-left-color: var(--good); }
.banner.bad h1 { color: var(--bad); } .banner.warn h1 { color: var(--warn); } .banner.good h1 { color: var(--good); }
.banner p { margin-top: 0.35rem; font-size: 1.05rem; }
.banner .kind { margin: 0 0 0.15rem; color: var(--muted); font-size: 0.85rem; }
nav, .dataset { background: var(--surface); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.4rem; margin-bottom: 1.5rem; }
nav { padding-block: 0.5rem; }
.line { display: flex; flex-wrap: wrap; gap: 0.35rem 2rem; margin-top: 0.75rem; }
.line div { min-width: 0; }
dt { color: var(--muted); font-size: 0.8rem; }
dd { margin: 0; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.badge { display: inline-block; padding: 0 0.5em; border-radius: 1em; font: 600 0.78rem/1.6 system-ui, -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif; white-space: nowrap; }
.badge.bad { background: var(--bad-soft); color: var(--bad); } .badge.warn { background: var(--warn-soft); color: var(--warn); }
.badge.good { background: var(--good-soft); color: var(--good); } .badge.plain { background: var(--soft); color: var(--muted); }
.scroll { overflow-x: auto; position: relative; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 1.1rem 0.4rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
tr > :last-child { padding-right: 0; }
tbody tr:last-child > * { border-bottom: 0; }
thead th { color: var(--muted); font-size: 0.8rem; white-space: nowrap; vertical-align: bottom; }
tbody th { font-weight: 600; overflow-wrap: anywhere; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.wide tbody th { min-width: 7rem; } .wide td > code { white-space: nowrap; }
.note, .empty { color: var(--muted); font-size: 0.85rem; margin-top: 0.4rem; }
.empty { border: 1px dashed var(--line); border-radius: 6px; padding: 1.1rem; text-align: center; }
figcaption { display: flex; justify-content: space-between; gap: 1rem; color: var(--muted); font-size: 0.78rem; font-variant-numeric: tabular-nums; padding-top: 0.2rem; }
details > summary { cursor: pointer; color: var(--link); font-size: 0.86rem; } details p { margin: 0.35rem 0; font-size: 0.88rem; }
@media (max-width: 40rem) {
  .wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } .wide, .wide tbody { display: block; }
  .wide tr { display: block; padding: 0.5rem 0; border-bottom: 1px solid var(--line); } .wide tbody tr:last-child { border-bottom: 0; }
  .wide tbody :is(th, td)[data-label] { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: 0.5rem; border: 0; padding: 0.1rem 0; text-align: left; white-space: normal; }
  .wide tbody [data-label]::before { content: attr(data-label); color: var(--muted); font-weight: 400; font-size: 0.8rem; } .wide tbody [data-label]:empty { display: none; } .wide .badge { justify-self: start; }
  .wide td > code { white-space: normal; }
  main { padding: 0.75rem 0.6rem 3rem; } .banner, nav, .dataset { padding: 0.9rem; border-radius: 8px; } h1 { font-size: 1.4rem; }
}
`;
