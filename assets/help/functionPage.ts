import { byCategory, syntaxOf, type ArgumentDoc, type FunctionDoc } from "./functionDoc";
import { markup, type Markup } from "./markup";
import { noteId, notes } from "./notes/notesPage";
import { page } from "./page";

/** The file of a function's page. */
export const pageOf = ({ name }: Pick<FunctionDoc, "name">): string => `${name.toLowerCase()}.html`;

/** The help page of one function; the others are linked where they belong together. */
export function functionPage(doc: FunctionDoc, all: readonly FunctionDoc[]): string {
  const takes = (name: string) => doc.parameters.some((parameter) => parameter.name === name);
  const related = byCategory(all).find(([category]) => category === doc.category)?.[1] ?? [];
  return page(
    doc.name,
    markup`<p class="lead">${doc.description}</p>
<h2>Syntax</h2>
<pre><code>${syntaxOf(doc)}</code></pre>
<h2>Arguments</h2>
<table>
  <thead><tr><th scope="col">Argument</th><th scope="col">What it is</th></tr></thead>
  <tbody>${doc.parameters.map(argumentRow)}</tbody>
</table>
<h2>What it gives</h2>
<p>${doc.returns}</p>
${doc.parameters.filter(({ choices }) => choices.length > 0).map(choiceTable)}
<h2>Examples</h2>
${doc.examples.map(({ formula, says }) => markup`<pre><code>${formula}</code></pre>${says !== "" && markup`<p>${says}</p>`}`)}
<h2>Good to know</h2>
<ul>
${(takes("data") || takes("needs")) && markup`<li><a href="reading.html#data">How data and headers are read</a></li>`}
${takes("asOf") && markup`<li><a href="reading.html#asof">What the as-of date does</a></li>`}
${takes("policy") && markup`<li><a href="reading.html#policy">How a policy replaces weights and cut-offs</a></li>`}
<li><a href="reading.html#errors">What an error says</a>: it begins with <code>${doc.name}:</code> and names the place and the cure.</li>
${notes.filter(({ of }) => of === doc.name).map((note) => markup`<li><a href="notes.html#${noteId(note)}">What it rests on, and its arithmetic once by hand</a></li>`)}
${takes("model") && markup`<li><a href="notes.html#frameworks">What each model rests on, and its arithmetic once by hand</a></li>`}
<li><a href="method.html">Where weights and cut-offs come from, and how far they move the labels</a></li>
</ul>
${related.length > 1 && markup`<h2>Related functions</h2><ul class="related">${related.filter((other) => other !== doc).map(link)}</ul>`}`,
  );
}

/** A link to a function's page. */
export const link = (doc: FunctionDoc): Markup => markup`<li><a href="${pageOf(doc)}">${doc.name}</a></li>`;

const argumentRow = ({ name, says, optional }: ArgumentDoc): Markup =>
  markup`<tr><th scope="row"><code>${name}</code>${optional && markup` <small>optional</small>`}</th><td>${says}</td></tr>`;

/** Whether the argument's own words call a choice its default: "label (default)", "saaty (1980, default)". */
const isDefault = (says: string, choice: string): boolean =>
  says.split(`${choice} (`)[1]?.split(")")[0]?.split(", ").includes("default") ?? false;

const choiceTable = ({ name, says: words, choices }: ArgumentDoc): Markup =>
  markup`<h3>Choices of <code>${name}</code></h3>
<table>
  <thead><tr><th scope="col">Choice</th><th scope="col">What it stands for</th></tr></thead>
  <tbody>${choices.map(
    ({ value, says }) =>
      markup`<tr><th scope="row"><code>${value}</code>${isDefault(words, value) && markup` <small>default</small>`}</th><td>${says}</td></tr>`,
  )}</tbody>
</table>`;
