import { factById } from "../../../models/facts";
import type { Source, SourceGuess } from "../../../reading/source";
import { element, type Child } from "../../dom/element";
import { button } from "../button";
import { notice } from "../notice";
import type { Pane } from "../paneData";

/** A column that is guessed, or of which a person said something. */
interface ToCheck {
  column: number;
  header: string;
  guess?: SourceGuess;
  /** Fact id, null for nothing; undefined = nothing was said yet. */
  said?: string | null;
  samples: readonly string[];
}

/**
 * The columns that may mean something, each with its reason and some of its cells, and what was said of columns. A row stays where it
 * is whatever is said, so that the button under the finger does not go.
 */
export function columnsToCheck(pane: Pane, source: Source): Child {
  const { act, state, text } = pane;
  const { mapping } = text.build;
  const rows = rowsOf(source);
  const { failure } = state.mapping;
  if (rows.length === 0) return failure && notice("failed", failure);
  const isSaid = rows.some(({ said }) => said !== undefined);
  return element(
    "section",
    { key: "check", class: "group check" },
    element("h2", { class: "group-title" }, mapping.check),
    element("p", { class: "quiet" }, mapping.hint),
    failure && notice("failed", failure),
    element(
      "ul",
      { class: "columns" },
      rows.map((row) => columnToCheck(pane, row)),
    ),
    isSaid && button("subtle", act.forgetMapping, { key: "forget", class: "start" }, mapping.forget),
  );
}

function columnToCheck({ act, text }: Pane, { header, guess, said, samples }: ToCheck): Child {
  const { mapping } = text.build;
  const guessed = guess && said === undefined ? factById(guess.fact).header : null;
  const means = said ? mapping.used(header, factById(said).header) : mapping.leftOut(header);
  return element(
    "li",
    { key: header, class: "card column" },
    element("p", {}, element("strong", {}, guessed === null ? means : mapping.guess(header, guessed))),
    guess && said === undefined && element("p", { class: "quiet" }, guess.reason),
    samples.length > 0 && element("p", { class: "quiet" }, mapping.samples(samples)),
    element(
      "div",
      { class: "actions" },
      guess && guessed !== null
        ? button(
            "outline",
            () => act.mapColumn(header, guess.fact),
            { key: "first", label: mapping.useOf(header, guessed) },
            mapping.use(guessed),
          )
        : button(
            "outline",
            () => act.mapColumn(header, undefined),
            { key: "first", label: mapping.undoOf(header) },
            mapping.undo,
          ),
      button(
        "subtle",
        () => act.mapColumn(header, null),
        { key: "second", off: said === null, label: mapping.leaveOf(header) },
        mapping.leave,
      ),
    ),
  );
}

/** Guesses and what was said, in the order of the columns. */
function rowsOf({ guesses = [], said = {}, mapped = [], columns }: Source): ToCheck[] {
  const rows = new Map<string, ToCheck>();
  for (const guess of guesses) {
    const { column, header, samples } = guess;
    rows.set(header, { column, header, samples, guess });
  }
  for (const [header, fact] of Object.entries(said)) {
    const known = mapped.find((one) => one.header === header);
    const before = rows.get(header);
    const samples = before?.samples ?? known?.samples ?? [];
    // of an answer a row, what is said is said of a text in the column of facts
    const column = before?.column ?? known?.column ?? columns?.fact ?? 0;
    rows.set(header, { column, header, samples, ...(before?.guess && { guess: before.guess }), said: fact });
  }
  return [...rows.values()].sort((a, b) => a.column - b.column || a.header.localeCompare(b.header));
}
