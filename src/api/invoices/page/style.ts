/** The look of the hosted pages: logical directions only, so that Arabic is its mirror image. */
export const STYLE = `
:root{color-scheme:light dark;--ground:#f3f5f7;--card:#fff;--ink:#1b2127;--muted:#5a6570;--rule:#dfe3e8;--accent:#1f4f73;--on-accent:#fff;--accent-hover:#173d59;
--good:#14653a;--good-ground:#e3f4ea;--calm:#1f4f73;--calm-ground:#e4eef6;--bad:#a3211a;--bad-ground:#fdeae8}
@media screen and (prefers-color-scheme:dark){:root{--ground:#101418;--card:#191f25;--ink:#e9edf1;--muted:#a3aeb9;--rule:#303942;--accent:#8cc4ec;--on-accent:#0d2233;--accent-hover:#b0d8f4;
--good:#86dba8;--good-ground:#15392551;--calm:#a5d0f0;--calm-ground:#1b3a5270;--bad:#ffaaa2;--bad-ground:#5a1d1970}}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic",Tahoma,Arial,sans-serif;overflow-wrap:anywhere}
h1,h2,h3,p,dl,dd,ul,address{margin:0;padding:0;font-style:normal}
ul{list-style:none}
bdi bdi,.text bdi{display:inline-block;max-width:100%}
.page{max-width:62rem;margin-inline:auto;padding:clamp(1rem,4vw,3rem) clamp(.75rem,3vw,2rem)}
header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.25rem 1.5rem;margin-block-end:1.25rem;padding-inline:.25rem}
.seller{font-size:1.25rem;font-weight:700;color:var(--accent)}
h1{font-size:1.125rem;font-weight:600}
.document-number{color:var(--muted);font-weight:400;font-variant-numeric:tabular-nums}
h2{font-size:1rem;font-weight:600;margin-block-end:.75rem}
h3{font-size:.875rem;font-weight:400;color:var(--muted);margin-block-end:.25rem}
.facts small{display:block}
small{font-size:.8125rem;color:var(--muted);font-weight:400}
main{display:grid;gap:1.25rem;grid-template-columns:minmax(0,1fr)}
.card{background:var(--card);border:1px solid var(--rule);border-radius:.75rem;padding:clamp(1.125rem,4vw,2.25rem)}
.top{display:grid;gap:1.75rem;grid-template-columns:minmax(0,1fr)}
.pill{display:inline-flex;align-items:center;gap:.4rem;margin-block-end:1.125rem;padding:.25rem .75rem;border-radius:1rem;font-size:.9375rem;line-height:1.4}
.pill svg{flex:none}
.good{color:var(--good);background:var(--good-ground)}
.calm{color:var(--calm);background:var(--calm-ground)}
.bad{color:var(--bad);background:var(--bad-ground)}
.label{display:block;color:var(--muted);font-size:.9375rem}
.leading{display:block;font-size:clamp(2rem,8vw,2.875rem);line-height:1.2;font-weight:700;font-variant-numeric:tabular-nums}
.lead{margin-block-end:.375rem}
.actions{margin-block-start:1.5rem}
.button{display:inline-flex;align-items:center;justify-content:center;gap:.6rem;min-height:3rem;padding:.625rem 1.5rem;border-radius:.5rem;background:var(--accent);color:var(--on-accent);font-weight:600;text-decoration:none}
.button:hover{background:var(--accent-hover)}
a{color:var(--accent);text-underline-offset:.2em}
a:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:.25rem}
.button:focus-visible{border-radius:.5rem}
.pending{margin-block-start:1.5rem;padding:.875rem 1rem;border:1px dashed var(--muted);border-radius:.5rem}
.details h2{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));gap:1rem 1.25rem;align-content:start}
dt{color:var(--muted);font-size:.875rem}
.sheet{display:grid;gap:2.25rem;grid-template-columns:minmax(0,1fr)}
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding-block:.75rem;padding-inline:0;text-align:start;vertical-align:top;font-weight:400}
th+td,td+td,th+th{padding-inline-start:1.25rem}
thead th{padding-block:0 .5rem;color:var(--muted);font-size:.875rem;border-block-end:1px solid var(--ink);vertical-align:bottom}
tbody tr+tr>*{border-block-start:1px solid var(--rule)}
.figure{text-align:end;white-space:nowrap}
td.figure bdi{overflow-wrap:normal}
.name,.strong{font-weight:600}
.detail,.narrow{display:block;color:var(--muted);font-size:.875rem}
.wide{display:none}
.sums{display:grid;gap:2.25rem;grid-template-columns:minmax(0,1fr)}
.totals th,.totals td{padding-block:.3125rem}
.totals tbody tr+tr>*{border-block-start:0}
.totals .strong>*{font-weight:600}
.totals .quiet>*{color:var(--muted);font-size:.875rem;padding-block-start:0}
.totals tbody .final>*{border-block-start:1px solid var(--ink);font-size:1.125rem;font-weight:700;color:var(--accent)}
.totals tr:nth-last-child(2)>*,.totals .final>*{padding-block:.625rem}
.whole,small bdi,.taxes th>bdi{white-space:nowrap}
.parties{display:grid;gap:1.75rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr))}
.line{display:block}
.ids{margin-block-start:.5rem;color:var(--muted);font-size:.875rem}
.accounts{display:grid;gap:1.75rem}
.pairs{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr));gap:.875rem 1.5rem}
.number{font-size:1.0625rem;font-weight:600;font-variant-numeric:tabular-nums}
.text{white-space:pre-line;max-width:44rem}
.text+.text{margin-block-start:.75rem}
.text+.accounts,.support dl{margin-block-start:1rem}
footer{margin-block-start:1.5rem;padding-inline:.25rem;color:var(--muted);font-size:.875rem;text-align:center}
.small{max-width:36rem;padding-block-start:clamp(2rem,14vh,9rem)}
.missing{gap:.75rem}
.missing h1{font-size:1.5rem;line-height:1.3}
@media (min-width:44rem),print{
.wide{display:table-cell}.narrow{display:none}
.top{grid-template-columns:minmax(0,1.15fr) minmax(0,1fr)}
.facts{grid-template-columns:repeat(auto-fill,minmax(min(100%,9.75rem),1fr));padding-inline-start:2rem;border-inline-start:1px solid var(--rule)}
.leading{font-size:2rem}
.details{display:grid}
}
@media (min-width:58rem),print{
.sums{grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:3rem}
.leading{font-size:clamp(2rem,4.2vw,2.875rem)}
}
@media (max-width:26rem){.button{width:100%}}
@media (forced-colors:active){.pill,.button{border:1px solid}}
@media print{
@page{margin:16mm}
:root{color-scheme:light;--ground:#fff}
html{font-size:9.5pt}
.leading{font-size:2rem}
th,td{padding-block:.5rem}
.page{max-width:none;padding:0}
.card{border:0;border-radius:0;padding:0}
main,.sheet{gap:7mm}
.actions,.pending,footer{display:none}
.pill{border:1px solid;background:none}
tr,.party,.totals,.card.pay,.card.support{break-inside:avoid}
h2{break-after:avoid}
a{color:inherit;text-decoration:none}
}
`
