/** The look of the page, light and dark. Nothing is loaded from anywhere. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --fill: #2f6fbd; --page: #ffffff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --fill: #58a6ff; --page: #0d1117; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 60rem; background: var(--page); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.05rem; margin: 2.25rem 0 .5rem; }
p { margin: .25rem 0; }
ul { margin: 0; padding-left: 1.2rem; color: var(--soft); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .75rem .3rem 0; text-align: left; border-bottom: 1px solid var(--line); white-space: nowrap;
  font-weight: 400; }
thead th { color: var(--soft); font-size: .85rem; }
.n { text-align: right; }
.bar { width: 30%; min-width: 6rem; padding-right: 0; }
.bar span { display: block; height: .7rem; min-width: 1px; background: var(--fill); border-radius: 2px; }
.chart { display: block; width: 100%; height: 6rem; fill: var(--fill); border-bottom: 1px solid var(--line); }
.soft, footer { color: var(--soft); }
footer { margin-top: 2.5rem; font-size: .85rem; }
`;
