#include "core/proof/htmltext.h"

using namespace Qt::StringLiterals;

namespace core::proof {

namespace {

/// The tokens of the window, so that a saved report looks like the page it was saved from.
constexpr auto kTokens = R"(
:root { color-scheme: light dark;
  --window:#F1F3F4; --surface:#FFFFFF; --sunken:#E9EDEF; --border:#D3D9DD; --line:#E6EAED;
  --text:#17232A; --text2:#45535B; --text3:#586770; --accent:#085E78;
  --ok-ink:#1A6E3E; --ok-tint:#E1F2E7; --ok-fill:#2A8A52;
  --error-ink:#AE2318; --error-tint:#FCE7E4; --error-fill:#C93A2C;
  --unsure-ink:#855000; --unsure-tint:#FDF0D6; --unsure-fill:#855000;
  --info-ink:#2A5BA6; --info-tint:#E6EEF9; --info-fill:#3B71C0;
  --neutral-ink:#55626A; --neutral-tint:#E9EDEF; --neutral-fill:#55626A; --mark:#FFFFFF;
  --table:#3D8CA8; --index:#7A5CB4; --overflow:#C08212; --free:#98A3A9; --schema:#22323A;
  --damaged:#C02A1D; --other:#7C888F; --paper:#FFFFFF; }
@media screen and (prefers-color-scheme: dark) { :root {
  --window:#1B2125; --surface:#232A2F; --sunken:#171C20; --border:#3A444B; --line:#2E373D;
  --text:#E7ECEF; --text2:#B9C4CB; --text3:#A1AEB5; --accent:#74C9E1;
  --ok-ink:#74CF95; --ok-tint:#1C3727; --ok-fill:#4DB577;
  --error-ink:#FF978D; --error-tint:#44241F; --error-fill:#EC6A5C;
  --unsure-ink:#F1BA52; --unsure-tint:#3B2F16; --unsure-fill:#F1BA52;
  --info-ink:#94BDF5; --info-tint:#1F2F47; --info-fill:#6C9DE6;
  --neutral-ink:#A9B5BC; --neutral-tint:#2E373D; --neutral-fill:#A9B5BC; --mark:#171C20;
  --table:#428399; --index:#8F7AC0; --overflow:#DDA743; --free:#667179; --schema:#E7ECEF;
  --damaged:#FF6F61; --other:#7B8891; --paper:#232A2F; } }
)"_L1;

constexpr auto kPage = R"(
* { box-sizing:border-box; }
body { margin:0; background:var(--window); color:var(--text);
  font:13px/1.45 system-ui, "Open Sans", "Segoe UI", "Noto Sans", sans-serif;
  font-variant-numeric:tabular-nums; }
main { max-width:1180px; margin:0 auto; padding:20px; }
h1 { font-size:20px; font-weight:600; margin:0; }
h2 { font-size:14px; font-weight:600; margin:0; display:inline; }
p { margin:0; }
.sub { color:var(--text2); overflow-wrap:anywhere; }
.caption { font-size:12px; color:var(--text3); margin-inline-start:8px; font-weight:400; }
.mono { font:12px/1.45 ui-monospace, "Noto Sans Mono", monospace; }
.panel { background:var(--surface); border:1px solid var(--border); border-radius:6px;
  padding:12px 14px; margin-top:12px; break-inside:avoid; }
.icon { width:18px; height:18px; flex:none; }
.icon .f { fill:var(--fill); }
.icon .m { fill:none; stroke:var(--mark); stroke-width:1.7; stroke-linecap:round;
  stroke-linejoin:round; }
.icon .o { fill:none; stroke:var(--fill); stroke-width:1.5; stroke-linecap:round; }
.ok { --fill:var(--ok-fill); --ink:var(--ok-ink); --tint:var(--ok-tint); }
.error { --fill:var(--error-fill); --ink:var(--error-ink); --tint:var(--error-tint); }
.unsure { --fill:var(--unsure-fill); --ink:var(--unsure-ink); --tint:var(--unsure-tint); }
.info { --fill:var(--info-fill); --ink:var(--info-ink); --tint:var(--info-tint); }
.neutral { --fill:var(--neutral-fill); --ink:var(--neutral-ink); --tint:var(--neutral-tint); }
.banner { display:flex; gap:12px; align-items:flex-start; background:var(--tint);
  border-color:var(--fill); margin-top:16px; }
.banner strong { font-size:14px; font-weight:600; }
.cards { display:grid; grid-template-columns:repeat(4, 1fr); gap:12px; margin-top:12px; }
.cards .panel { margin-top:0; }
.card { display:grid; grid-template-columns:18px 1fr auto; gap:2px 8px; align-items:center; }
.card b { font-weight:600; }
.card .took { color:var(--text3); font-size:12px; }
.card .line { grid-column:2 / -1; color:var(--ink); }
.columns { display:grid; grid-template-columns:minmax(0, 3fr) minmax(0, 2fr); gap:0 12px;
  align-items:start; }
.columns.one { grid-template-columns:minmax(0, 1fr); }
@media (max-width:900px) { .columns { grid-template-columns:minmax(0, 1fr); }
  .cards { grid-template-columns:repeat(2, 1fr); } }
)"_L1;

constexpr auto kParts = R"(
.finding { display:grid; grid-template-columns:18px 1fr; gap:0 8px; padding:8px 0;
  break-inside:avoid; overflow-wrap:anywhere; }
.finding + .finding { border-top:1px solid var(--line); }
.finding b { font-weight:600; }
.finding .meaning { color:var(--text2); }
.finding .advice::before { content:"\2192\00a0\00a0"; color:var(--text3); }
[dir=rtl] .finding .advice::before { content:"\2190\00a0\00a0"; }
details { color:var(--text3); font-size:12px; }
.finding pre { white-space:pre-wrap; overflow-wrap:anywhere; margin:4px 0 0; padding:8px;
  background:var(--sunken); border-radius:4px; color:var(--text2); }
table { width:100%; border-collapse:collapse; margin-top:6px; }
thead { display:table-header-group; }
th { font-size:12px; font-weight:400; color:var(--text2); text-align:start; }
th, td { padding:4px 0 4px 12px; border-bottom:1px solid var(--line); vertical-align:top; }
th:first-child, td:first-child { padding-inline-start:0; overflow-wrap:anywhere; }
tr:last-child td { border-bottom:0; }
tr { break-inside:avoid; }
.number { text-align:end; white-space:nowrap; }
.more { color:var(--ok-ink); font-weight:600; }
.other { color:var(--info-ink); font-weight:600; }
.less { color:var(--error-ink); font-weight:600; }
.state { white-space:nowrap; color:var(--ink); }
.state .icon { width:14px; height:14px; vertical-align:-2px; margin-inline-end:6px; }
.map, .bar { display:block; width:100%; height:auto; margin-top:10px; direction:ltr; }
.map text { font-size:9px; fill:var(--text3); text-anchor:end; }
.legend { display:flex; flex-wrap:wrap; gap:6px 16px; margin-top:10px; }
.legend span { white-space:nowrap; overflow:hidden; text-overflow:ellipsis; max-width:100%; }
.legend svg { width:12px; height:12px; vertical-align:-1px; margin-inline-end:6px; }
.legend i { font-style:normal; color:var(--text3); margin-inline-start:6px; }
.k-table { fill:var(--table); } .k-index { fill:var(--index); }
.k-overflow { fill:var(--overflow); } .k-schema { fill:var(--schema); }
.k-damaged { fill:var(--damaged); } .k-other { fill:var(--other); }
.k-free { fill:var(--paper); stroke:var(--free); stroke-width:.8; }
.k-paper { fill:var(--paper); }
.k-stroke { fill:none; stroke:var(--paper); stroke-width:1.3; }
footer { color:var(--text3); font-size:12px; margin-top:16px; }
@media print { @page { margin:14mm; }
  body { background:#FFF; font-size:10pt; } main { max-width:none; padding:0; }
  .columns { grid-template-columns:minmax(0, 1fr); }
  .panel { print-color-adjust:exact; -webkit-print-color-adjust:exact; }
  .panel.long { break-inside:auto; } details { display:none; } }
)"_L1;

} // namespace

QString styleSheet()
{
    return QString(kTokens) + kPage + kParts;
}

} // namespace core::proof
