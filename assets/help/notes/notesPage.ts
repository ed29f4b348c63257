import { citedSources } from "../../../src/templates/parts/sources";
import { markup, type Markup } from "../markup";
import { page } from "../page";
import { frameworkNotes } from "./frameworkNotes";
import { methodNotes } from "./methodNotes";
import type { Note } from "./note";
import { verdictNotes } from "./verdictNotes";

/** Every note, by what it tells of. */
export const notes: readonly Note[] = [...frameworkNotes, ...verdictNotes, ...methodNotes];

/** Where a note stands on the page. */
export const noteId = ({ of }: Pick<Note, "of">): string => `of-${of.toLowerCase()}`;

/** What each framework, verdict and method rests on, and its arithmetic once by hand. */
export const notesPage = (): string =>
  page(
    "Worked by hand",
    markup`<p class="lead">What each framework, verdict and method takes from its source, what we chose, and its arithmetic once by hand. Every formula can be entered as it stands.</p>
<h2 id="frameworks">Frameworks</h2>
<p>The function <a href="score.html">SCORE</a> judges by one of them, <a href="model.html">MODEL</a> lists what it asks.</p>
${frameworkNotes.map(noteOf)}
<h2 id="verdicts">Verdicts</h2>
${verdictNotes.map(noteOf)}
<h2 id="methods">Methods</h2>
${methodNotes.map(noteOf)}
<h2 id="sources">The source documents</h2>
<ul>${citedSources.map((source) => markup`<li>${source}</li>`)}</ul>
<p>Every constant with its reason, and how far labels move when it moves: <a href="method.html">Method and calibration</a>.</p>`,
  );

function noteOf(note: Note): Markup {
  return markup`<h3 id="${noteId(note)}">${note.title} <small>${note.of}</small></h3>
<p><b>Source.</b> ${note.says}</p>
<p><b>Ours.</b> ${note.ours}</p>
<pre><code>${note.formula}</code></pre>
<p><b>By hand.</b> ${note.byHand} It gives <b>${note.gives.map(shown).join(" · ")}</b>.</p>`;
}

/** To four decimals at most, as a cell of usual width shows it. */
const shown = (value: string | number): string =>
  typeof value === "number" ? String(Number(value.toFixed(4))) : value;
