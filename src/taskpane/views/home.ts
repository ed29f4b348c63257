import { factById } from "../../models/facts";
import { element, type Child } from "../dom/element";
import { button } from "./button";
import { heading } from "./heading";
import { icon } from "./icon";
import { hasBuilt, isWithoutTable, isWorking } from "../choice";
import { lookButton } from "./lookButton";
import { notice } from "./notice";
import type { Pane } from "./paneData";
import { sourceCard } from "./sourceCard";
import { productAndVersion } from "./version";

/** What the add-in is for, what this workbook holds, and the way on. */
export function homeView(pane: Pane): Child {
  const { state, text } = pane;
  const isReading = state.survey.phase === "reading";
  return [
    heading(text.home.title),
    element("p", { class: "lead" }, text.home.lead),
    element(
      "section",
      { class: "found", "aria-labelledby": "found-title", "aria-busy": isReading ? "true" : "false" },
      element(
        "div",
        { class: "section-head" },
        element("h2", { id: "found-title" }, text.home.found),
        lookButton(pane),
      ),
      found(pane),
    ),
    hasBuilt(state) && refreshOffer(pane),
    state.survey.phase === "ready" && sampleOffer(pane),
    isWithoutTable(state) && withoutTableOffer(pane),
    element("p", { class: "privacy" }, icon("shield"), element("span", {}, text.privacy)),
    element("p", { class: "quiet", lang: "en", dir: "ltr" }, productAndVersion),
  ];
}

function found(pane: Pane): Child {
  const { state, text } = pane;
  const { survey } = state;
  if (survey.phase === "failed") {
    return [element("h3", {}, text.home.failedTitle), notice("failed", survey.failure)];
  }
  if (survey.sources.length > 0) {
    return survey.sources.map((source) => sourceCard(pane, source));
  }
  return survey.phase === "reading" ? element("p", { class: "quiet" }, text.home.reading) : nothingYet(pane);
}

/** Sheets that were built here may be older than their data by now. */
function refreshOffer({ act, state, text }: Pane): Child {
  const { builtTitle, refreshText } = text.share;
  return element(
    "section",
    { key: "built", class: "card", "aria-labelledby": "built-title" },
    element("h2", { id: "built-title" }, builtTitle),
    element("p", {}, refreshText),
    button("outline", act.refreshAll, { class: "wide", off: isWorking(state) }, text.home.refresh),
  );
}

/** The sheets that need no table, where there is none. */
function withoutTableOffer({ act, text }: Pane): Child {
  const { home } = text;
  return element(
    "section",
    { key: "without-table", class: "card", "aria-labelledby": "without-table-title" },
    element("h2", { id: "without-table-title" }, home.aloneTitle),
    element("p", {}, home.aloneText),
    button("outline", () => act.open("build"), { class: "wide" }, home.alone),
  );
}

/** Who has no table yet, or wants to see what comes out of one first. Once it was taken, it is among the sources. */
function sampleOffer({ act, state, text }: Pane): Child {
  const { sample, survey } = state;
  if (survey.sources.some(({ name }) => isSample(name))) return null;
  const isAdding = sample.phase === "adding";
  return element(
    "section",
    { class: "card", "aria-labelledby": "sample-title", "aria-busy": isAdding ? "true" : null },
    element("h2", { id: "sample-title" }, text.home.sampleTitle),
    element("p", {}, text.home.sampleText),
    sample.phase === "failed" && notice("failed", sample.failure),
    button(
      survey.sources.length > 0 ? "outline" : "primary",
      act.addSample,
      { key: "sample", class: "wide", off: isAdding || isWorking(state) },
      isAdding ? text.home.sampleAdding : text.home.sampleButton,
    ),
  );
}

/** The table of the sample, which gets a number where the workbook has one of that name. */
const isSample = (table: string): boolean => /^Alliances\d*$/.test(table);

/** A few facts of record, and one or two of each model that says what an alliance is and how it fares: enough to see verdicts move. */
const firstHeaders = ["partner", "legal", "start", "D4", "D5", "Q1", "P1", "P4", "K4"].map((id) => factById(id).header);

function nothingYet({ text }: Pane): Child {
  return element(
    "div",
    { class: "card empty" },
    element("h3", {}, text.home.emptyTitle),
    element("p", {}, text.home.emptyText),
    element("h4", {}, text.home.emptyHeaders),
    element(
      "ul",
      { class: "chips" },
      firstHeaders.map((header) => element("li", {}, header)),
    ),
  );
}
