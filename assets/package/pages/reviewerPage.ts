import { markup } from "../../help/markup";
import { checklist } from "../marketplace/checklist";
import { formulaOf, trials } from "../marketplace/trials";
import { archivePage } from "./archivePage";
import type { Installed } from "./installPage";

/** Notes for whoever reviews the add-in: what to try and what must come out, and what was checked by what. */
export const reviewerPage = ({ version, address, officeJs }: Installed): string =>
  archivePage(
    "Notes for a reviewer",
    markup`<p class="lead">Alliance for Excel ${version} at <code>${address}</code>. No account, no licence key and no preparation is needed.</p>
<h2 id="try">In five minutes</h2>
<ol>
  <li>Open an empty workbook. On the Home tab, in the group Alliance, choose <b>Alliance</b>. The pane says what the add-in does and that nothing leaves the workbook.</li>
  <li>Choose <b>Add the sample</b>. A sheet with a table of thirteen real relationships appears, and the pane lists it.</li>
  <li>Choose <b>Build sheets</b>, then Alliance scorecard, then <b>Build</b>. A sheet with verdicts, a chart and next questions appears; progress shows meanwhile.</li>
  <li>Select a verdict and choose <b>Explain</b>: the pane shows how it came about.</li>
  <li>Choose <b>Freeze</b>: formulas become values, and Share puts them back.</li>
</ol>
<h2 id="functions">Functions</h2>
<p>Type these into any cell; nothing else is needed:</p>
<table>
  <thead><tr><th scope="col">Formula</th><th scope="col">Gives</th><th scope="col">Because</th></tr></thead>
  <tbody>${trials.map(
    (trial) =>
      markup`<tr><th scope="row"><code>${formulaOf(trial)}</code></th><td>${trial.shown}</td><td>${trial.because}</td></tr>`,
  )}</tbody>
</table>
<p>Each function has a help page, which Excel’s function wizard opens: <a href="${address}help/index.html">all of them</a>.</p>
<h2 id="checklist">What was checked, and by what</h2>
<p>Tests are of the source; <code>npm ci &amp;&amp; npm test</code> runs them all. This package loads Office.js from ${officeJs === "cdn" ? "Microsoft’s network" : "its own host, which the marketplace does not accept"}.</p>
<table>
  <thead><tr><th scope="col">Asked</th><th scope="col">How it is met</th><th scope="col">Shown by</th></tr></thead>
  <tbody>${checklist.map(
    ({ asked, met, shownBy }) =>
      markup`<tr><th scope="row">${asked}</th><td>${met}</td><td>${shownBy.map((file, index) => [index > 0 && ", ", markup`<code>${file}</code>`])}</td></tr>`,
  )}</tbody>
</table>
<p>Not run by these tests, because they need Excel itself: a round on Windows, Mac and the web, and with touch, before a submission. The steps above are that round.</p>`,
  );
