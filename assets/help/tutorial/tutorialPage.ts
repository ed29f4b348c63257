import { columnLetters, parseCell } from "../../../src/cells/a1";
import { markup, type Markup } from "../markup";
import { page, scrolling } from "../page";
import { tutorialSteps, type TutorialStep } from "./tutorialSteps";

/** The sample workbook, question by question: what to enter, what is then seen, and what it means. */
export const tutorialPage = (): string =>
  page(
    "Tutorial",
    markup`<p class="lead">What kind of alliances are these, really, how sure is that, and what would change it? Thirteen real relationships, some formulas, and a sheet to show for it.</p>
<p>Open the task pane with <b>Build sheets</b> on the Home tab, and choose <b>Add the sample</b> on its page Home; the workbench (<code>npm start</code>) opens with it. Then add an empty sheet and enter the formulas below in the cells named beside them. They need a version of Excel in which results spill.</p>
${tutorialSteps.map(stepOf)}
<h2>A sheet to show</h2>
<ol>
  <li>In the pane, on the page <b>Build</b>, choose the table Alliances, <b>Portfolio</b> and all alliances. The picture shows what the sheet will say; then build it.</li>
  <li>It counts the same types as the first formula, places each alliance by its health and its position, and names what is not known as –, not as bad.</li>
  <li>On the page <b>Share</b>, freeze it: formulas become values, for people without the add-in, and come back when you want them.</li>
</ol>
<p>The same from the command line: <code>npm run build-sheets -- assets/samples/alliances.xlsx --template portfolio --out review</code>. Then do it with a workbook of your own.</p>`,
  );

const stepOf = ({ title, before, enter, shows, counts, after }: TutorialStep, index: number): Markup => {
  const { row: top, column: left } = parseCell(enter[0]![0]);
  const width = Math.max(...shows.map(({ length }) => length));
  const letters = Array.from({ length: width }, (_, at) => columnLetters(left + at));
  return markup`<h2>${index + 1}. ${title}</h2>
${before.map((text) => markup`<p>${text}</p>`)}
<dl>${enter.map(
    ([cell, entry]) =>
      markup`<dt>${cell}</dt><dd><code>${entry}</code>${counts[cell] !== undefined && markup` shows <b>${counts[cell]}</b>`}</dd>`,
  )}</dl>
${scrolling(
  `Cells of step ${index + 1}`,
  markup`<table>
  <thead><tr><td></td>${letters.map((letter) => markup`<th scope="col">${letter}</th>`)}</tr></thead>
  <tbody>${shows.map(
    (row, at) =>
      markup`<tr><th scope="row">${top + at}</th>${letters.map((_, column) => markup`<td>${row[column] ?? ""}</td>`)}</tr>`,
  )}</tbody>
</table>`,
)}
${after.map((text) => markup`<p>${text}</p>`)}`;
};
