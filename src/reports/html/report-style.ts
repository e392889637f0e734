import { SafeHtml } from './escape-html.ts';

// Ink, paper and one blue. No hue says good or bad: the words do.
const COLOURS = `
:root{color-scheme:light dark;--paper:#fbfaf7;--raised:#fff;--ink:#1b2130;--muted:#515868;--rule:#d3cfc4;
--strong:#22325c;--link:#1f3d8a;--mark:#ece7d8}
@media (prefers-color-scheme:dark){:root{--paper:#14171f;--raised:#1c212c;--ink:#ecebe6;--muted:#b4b8c3;
--rule:#3b4252;--strong:#b9c6ee;--link:#a9bdf5;--mark:#3a3728}}
@media print{:root{color-scheme:light;--paper:#fff;--raised:#fff;--ink:#000;--muted:#333;--rule:#999;--strong:#000;
--link:#000;--mark:#eee}}`;

const TYPE = `
*{box-sizing:border-box}
html{font:1.0625rem/1.55 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;background:var(--paper);
color:var(--ink);-webkit-text-size-adjust:none;text-size-adjust:none}
body{margin:0;overflow-wrap:anywhere}
h1,h2,h3,h4,.lead,.figure{font-family:Charter,"Bitstream Charter","Iowan Old Style",Georgia,"DejaVu Serif",serif;
line-height:1.25;text-wrap:balance}
h1{font-size:1.5rem;margin:0}
h2{font-size:1.4rem;margin:0 0 .6rem}
h3{font-size:1.12rem;margin:1.6rem 0 .4rem}
h4{font-size:1.05rem;margin:0 0 .2rem}
p{margin:0 0 .7rem;max-width:42rem;text-wrap:pretty}
ul,ol{margin:0 0 .8rem;padding-inline-start:1.3rem;max-width:42rem}
li{margin:.2rem 0}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
main:focus{outline:none}
.small{font-size:.9rem;color:var(--muted)}
.typed{white-space:pre-line}
code{font-family:ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.9em}
mark{background:var(--mark);color:var(--ink);border:1px solid var(--muted);padding:0 .3em;font-weight:700}
.over{display:block;font:600 .82rem/1.4 system-ui,"Segoe UI",Roboto,Arial,sans-serif;color:var(--muted);
letter-spacing:.04em}
code,.address{direction:ltr;unicode-bidi:isolate}
:lang(ar) .over{letter-spacing:normal}
:lang(ko){word-break:keep-all}
.kind{font-weight:600}
.skip{position:absolute;inset-inline-start:-999rem;background:var(--raised);padding:.6rem 1rem}
.skip:focus{inset-inline-start:1rem;top:1rem;z-index:1}`;

const LAYOUT = `
main,footer{max-width:68rem;margin:0 auto;padding:1.5rem 1.25rem}
main>section,main>nav{margin:2.6rem 0 0;padding:1.6rem 0 0;border-top:1px solid var(--rule)}
.masthead .meta{margin:.15rem 0;max-width:none;color:var(--muted)}
main>.verdict{margin:.9rem 0 1.2rem;padding:.9rem 1.3rem;background:var(--raised);border:1px solid var(--rule);
border-inline-start:.5rem solid var(--strong)}
.withheld{margin:0 0 1.2rem;padding:.7rem 1.3rem;border:1px solid var(--rule);background:var(--raised)}
.withheld p,.withheld ul{margin:0 0 .3rem}
.verdict h2{font-size:2.1rem;margin:0 0 .5rem;color:var(--strong)}
.verdict .lead{font-size:1.22rem;margin:0 0 .5rem;max-width:none}
.verdict p{max-width:none}
.verdict ul.plain{list-style:none;padding:0;margin:.3rem 0 0;max-width:none}
.columns{display:grid;gap:1.2rem 2.2rem;grid-template-columns:1fr 1fr 1fr;font-size:.97rem;line-height:1.45}
.columns p,.columns ul{margin-bottom:.45rem}
.columns h2,.numbers h2{font-size:1.12rem;margin:0 0 .4rem}
main>.numbers{margin-top:1rem;padding-top:1rem}
.tally{list-style:none;padding:0}
.tally li{display:flex;gap:.3rem}
.tally b{display:inline-block;min-width:1.9rem;font-size:1.12rem;font-variant-numeric:tabular-nums}
.tally .nil{color:var(--muted)}
.tally .nil b{font-weight:400}
.tracks{display:grid;gap:1rem;grid-template-columns:1fr 1fr;margin:0 0 .8rem}
.track{border:1px solid var(--rule);background:var(--raised);padding:.9rem 1.1rem}
.track h3{margin:0 0 .3rem;font-size:1rem}
.figure{font-size:1.12rem;margin:0 0 .4rem}
.contents ol{columns:2;column-gap:2.4rem;max-width:none}
.contents li{break-inside:avoid}
.actions li{margin:0 0 .9rem}
.actions p{margin:0 0 .15rem}
.item{border-top:1px solid var(--rule);padding:1.1rem 0 .4rem;margin:1.1rem 0 0}
.not-asked{padding:.5rem 0 0;margin:.5rem 0 0;color:var(--muted)}.not-asked h4{font-weight:400}
dl{margin:0 0 .8rem;max-width:48rem}
dt{font-weight:600}
dd{margin:0 0 .6rem}
.item-facts,.facts{display:grid;grid-template-columns:11rem 1fr;gap:.15rem 1.2rem;max-width:none}
.facts{grid-template-columns:1fr 1fr}
.item-facts dt,.facts dt{font-weight:400;color:var(--muted)}
.item-facts ul{padding-inline-start:1.1rem;margin:0}
.scroller{overflow-x:auto;max-width:100%;margin:0 0 1rem}
table{border-collapse:collapse;font-size:.95rem}
caption{text-align:start;font-weight:600;padding:0 0 .3rem}
th,td{text-align:start;vertical-align:top;padding-block:.4rem;padding-inline:0 .8rem;border-bottom:1px solid var(--rule);
overflow-wrap:normal}
th[scope=row]{font-weight:600}
figure{margin:0 0 1.2rem}
figcaption{font-size:.9rem;color:var(--muted);max-width:42rem}
@media (max-width:60rem){.columns{grid-template-columns:1fr}}
@media (max-width:46rem){.tracks,.facts,.item-facts{grid-template-columns:1fr}
.contents ol{columns:1}.facts dt,.item-facts dt{margin-top:.5rem}.facts dd,.item-facts dd{margin:0}
main,footer{padding:1rem}.verdict h2{font-size:1.7rem}main>.verdict{padding:.9rem 1rem}}`;

const PICTURE = `
.picture{display:block;max-width:100%;height:auto;margin:0 0 .6rem;font:11px system-ui,"Segoe UI",Roboto,
Arial,sans-serif}
.picture text{fill:var(--ink)}
.picture .head,.picture .value{font-weight:700}
.picture .small,.picture .none{fill:var(--muted);font-size:10px}
.picture .rule{stroke:var(--rule)}
.picture .scale{fill:none;stroke:var(--muted);stroke-width:.6}
.picture .ink{fill:var(--strong)}
.picture .said{fill:url(#stripes);stroke:var(--strong);stroke-width:.8}
.picture .open{fill:none;stroke:var(--strong);stroke-width:1.4;stroke-dasharray:1.5 1.5}`;

// A picture cannot break: kept under half a page, it cannot leave half a page blank.
const PRINT = `
@page{margin:18mm 16mm}
@media print{html{font-size:9.5pt;line-height:1.4}.item-facts{grid-template-columns:7rem 1fr}
.facts,.tracks{grid-template-columns:1fr 1fr}.item dd,.item li{margin:0 0 .15rem}p,ul,ol{max-width:none}
main,footer{max-width:none;padding:0}.skip,.contents{display:none}
h2,h3,h4,caption,thead{break-after:avoid}.track,.verdict,tr,li{break-inside:avoid}.items,#verify,#method{break-before:page}
.picture{width:auto;max-height:11cm}.scroller{overflow:visible}a{text-decoration:none}p,li{orphans:3;widows:3}}`;

/** The page's own style, and all of it. */
export const REPORT_STYLE = new SafeHtml([COLOURS, TYPE, LAYOUT, PICTURE, PRINT].join(''));
