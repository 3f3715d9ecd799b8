/** The style of the coverage page; every step's text has a contrast of at least 4.5 : 1 on its colour, light and dark. */
export const STATUS_STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --line: #c9d1d9; --s0: #fde2dd; --s1: #fdebcf; --s2: #f7f3c8; --s3: #dcefd5; --s4: #b9e0c4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8ecf0; --paper: #14181d; --line: #3b444e; --s0: #4f1f1b; --s1: #4a3213; --s2: #413f16; --s3: #24401f; --s4: #15482b; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 75rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.2; }
h2 { font-size: 1.125rem; line-height: 1.3; margin-block: 2rem .5rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: start; font-weight: 400; white-space: nowrap; }
tbody th, tfoot th { position: sticky; inset-inline-start: 0; background: var(--paper); }
thead th, tfoot th, tfoot td { font-weight: 600; }
.map td { text-align: end; font-variant-numeric: tabular-nums; }
small { display: block; font-size: .75rem; }
abbr { text-decoration: none; }
.s0 { background: var(--s0); } .s1 { background: var(--s1); } .s2 { background: var(--s2); } .s3 { background: var(--s3); } .s4 { background: var(--s4); }
@media print { .scroll { overflow: visible; } td { print-color-adjust: exact; } }
`;
