"""How the page for committees looks: on a screen, light or dark, and on paper."""

from __future__ import annotations

from typing import Final

STYLE: Final = """
:root { color-scheme: light dark; --paper: #ffffff; --ink: #13262d; --ink2: #3b4d54; --line: #6a787d; --soft: #eef3f3;
  --link: #0b4f5a; --good: #14532f; --care: #7a3300; --stop: #8c1d18; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #0f1b20; --ink: #f6f2e9; --ink2: #c6d1d4; --line: #8fa1a8; --soft: #192a31;
    --link: #8adbd5; --good: #9be3b4; --care: #ffd58a; --stop: #ffb4ab; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 76rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.45rem; line-height: 1.25; margin: 3rem 0 .5rem; padding-top: 1rem;
  border-top: 2px solid var(--line); }
h3 { font-size: 1.15rem; margin: 2rem 0 .25rem; }
p, ul { margin: .5rem 0; max-width: 46rem; }
a { color: var(--link); }
a:focus-visible, .wide:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; }
.lead { color: var(--ink2); }
nav ul { columns: 2; column-gap: 2rem; }
.wide { overflow-x: auto; margin: .75rem 0 1.5rem; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
h3 + .wide caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
caption { text-align: start; font-weight: 600; padding: 0 0 .4rem; }
th, td { border: 1px solid var(--line); padding: .35rem .55rem; text-align: start; vertical-align: top; }
thead th { background: var(--soft); }
tbody th { font-weight: 600; }
tbody th > span[dir] { display: inline-block; min-width: 13rem; }
th .hint { font-weight: 400; font-size: .85rem; }
tr:target > * { background: var(--soft); }
.met { color: var(--good); font-weight: 600; }
.not-met { color: var(--stop); font-weight: 600; }
.care { color: var(--care); font-weight: 600; }
.hint { color: var(--ink2); }
.rate { white-space: nowrap; }
.box { display: inline-block; width: 1em; height: 1em; border: 2px solid var(--ink); vertical-align: -.12em;
  margin-inline: .1rem .3rem; }
.line { display: inline-block; min-width: 8rem; border-bottom: 1px solid var(--ink); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } nav ul { columns: 1; } }
@media print {
  :root { --paper: #ffffff; --ink: #000000; --ink2: #222222; --line: #555555; --soft: #eeeeee; --link: #000000;
    --good: #000000; --care: #000000; --stop: #000000; }
  @page { margin: 15mm; }
  body { padding: 0; max-width: none; font-size: 10pt; }
  nav, .skip { display: none; }
  .wide { overflow: visible; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  a { text-decoration: none; }
}
"""
