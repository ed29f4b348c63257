import { readFileSync } from "node:fs";
import { join } from "node:path";
import { citedSources } from "../../src/templates/parts/sources";
import { steps } from "../calibration/sensitivity";
import type { ConstantRow, SensitivityTable } from "../calibration/table";
import { healthRules } from "./healthRules";
import { markup, type Markup } from "./markup";
import { page, scrolling } from "./page";

/** How verdicts come about, every constant with whose it is and why, and how far labels move when it moves. */
export function methodPage(root: string): string {
  const table = JSON.parse(readFileSync(join(root, "assets/calibration/sensitivity.json"), "utf8")) as SensitivityTable;
  const moving = table.constants.filter(({ moves }) => moves.length > 0);
  const still = table.constants.filter(({ basis, moves }) => basis === "ours" && moves.length === 0);
  return page(
    "Method and calibration",
    markup`<p class="lead">The frameworks come from five source documents, called S0 to S4 here and in EXPLAIN. They give no scale, no weight and no limit. So every number below is marked: <b>seed</b> where a document says it, <b>ours</b> where we had to choose. <a href="notes.html">Worked by hand</a> tells of each framework, verdict and method by itself.</p>
${rules}
${healthRules()}
<h2 id="moves">How far the labels move</h2>
<p>Each number of ours was made smaller and larger by a tenth and by a quarter, alone, and every label was worked out again: for the thirteen real relationships of the sample workbook, each as of its own date, and for made-up ones (seed ${table.seed}) with gaps such as real lists have:</p>
<ul>${table.judged.filter(({ set }) => set === "random").map((one) => markup`<li>${one.labels.toLocaleString("en")} labels of ${one.function}</li>`)}</ul>
<p>The share of labels that change is given. What counts something moves by one, in the outer columns. Of weights that belong together each was moved alone, and the most that one of them moves is given. <a href="continuum.html">CONTINUUM</a>’s label is always CLASSIFY’s.</p>
${scrolling(
  "How far the labels move",
  markup`<table>
  <thead><tr><th scope="col">Constant</th><th scope="col">Value</th><th scope="col">Labels of</th>${steps.map(
    (step) => markup`<th scope="col">${step}</th>`,
  )}<th scope="col">Real relationships that change</th></tr></thead>
  <tbody>${moving.flatMap(movesOf)}</tbody>
</table>`,
)}
<p>No label changes when one of these moves: ${still.map(({ name }) => name).join("; ")}.</p>
<h2 id="constants">Every constant</h2>
${scrolling(
  "Every constant",
  markup`<table>
  <thead><tr><th scope="col">Constant</th><th scope="col">Value</th><th scope="col">Whose</th><th scope="col">What it does, and why</th></tr></thead>
  <tbody>${table.constants.map(
    (row) =>
      markup`<tr><th scope="row">${row.name}</th><td class="number">${valuesOf(row)}</td><td>${row.basis}</td><td>${row.does}${row.why !== row.does && markup` <i>${row.why}</i>`}</td></tr>`,
  )}</tbody>
</table>`,
)}
<p>A <a href="reading.html#policy">policy</a> replaces weights and cut-offs in one formula, for all to see. Published tables, such as the random indexes of <a href="weights.html">WEIGHTS</a>, are used as their papers give them.</p>
<h2 id="sources">The source documents</h2>
<ul>${citedSources.map((source) => markup`<li>${source}</li>`)}</ul>
<p>A number after the colon, as in S2:4, is the line of the document.</p>
<h2 id="limits">What this does not show</h2>
<p>The thirteen real relationships were coded by few readers of public records, and the made-up ones scatter as we think lists do. The table shows how much a verdict leans on our choices; it does not show that the choices are right. Where a constant moves many labels, look at <code>margin</code> and at the bounds <code>low</code> and <code>high</code> before you rely on a label near an edge.</p>`,
  );
}

const rules: Markup = markup`<h2 id="rules">How a type is decided</h2>
<ol>
  <li><b>Legal structure</b> decides the far end: merged is an Acquisition, a new entity a Joint venture.</li>
  <li><b>A transaction</b> needs positive evidence: goods or services for a fee, or benefits and control said not to be shared with nothing integrated.</li>
  <li><b>Too little evidence</b> is Insufficient. The ten contrasts and the five points are two bodies of evidence; either may carry the verdict alone.</li>
  <li><b>The strategic score</b>, the weighted mean of both, decides the rest: high is a Strategic alliance, low a Tactical alliance, between them a Partnership where risk is shared and the duration meaningful.</li>
</ol>
<p>Unknown is never the lowest answer: it is left out of the score and widens its bounds. <a href="explain.html">EXPLAIN</a> shows every rule that was tried and every number that was weighed.</p>`;

const movesOf = (row: ConstantRow): Markup[] =>
  row.moves.map(
    (one, index) =>
      markup`<tr><th scope="row">${row.name}</th><td class="number">${index === 0 && valuesOf(row)}</td><td>${one.function}${one.set === "real" && ", real"}</td>${one.moved.map(
        (count) => markup`<td class="number">${share(count, one.labels)}</td>`,
      )}<td>${one.who.join("; ")}</td></tr>`,
  );

const share = (count: number, labels: number): string =>
  labels < 100 ? `${count} of ${labels}` : `${((100 * count) / labels).toFixed(1)} %`;

/** The same number many times is said once. */
function valuesOf({ values }: ConstantRow): string {
  const shown = [...new Set(values)].map((value) => String(Number(value.toPrecision(4))));
  return shown.length === 1 ? shown[0]! : values.map((value) => Number(value.toPrecision(4))).join(", ");
}
