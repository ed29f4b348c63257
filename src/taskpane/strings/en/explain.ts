import { format, plural } from "./counts";

const number = (value: number, digits: number): string =>
  value.toLocaleString("en", { minimumFractionDigits: 0, maximumFractionDigits: digits });

/** The page that explains the selected cell, in English. */
export const explain = {
  title: "Explain",
  lead: "Select a cell: a formula of Alliance, a row of your partner table, or a cell of a sheet that was built.",
  reading: "Reading the cell…",
  again: "Read the cell again",
  notFollowed: "This Excel does not tell which cell you select. Select one, then press the button.",
  failedTitle: "The cell could not be read",
  formula: "Formula",
  formulaIn: (place: string) => `The formula stands in ${place}`,
  goTo: (place: string) => `Go to ${place}`,
  whose: "Alliance",
  asOf: (day: string) => `As of ${day}`,
  number,
  judgements: {
    classify: "Type of relationship",
    health: "Health",
    stage: "Stage",
    obstacles: "Obstacles",
    exit: "Stay or leave",
    model: "Score of one model",
  },
  figures: {
    score: "Score",
    low: "At least",
    high: "At most",
    margin: "To the nearest limit",
    coverage: "Evidence that is known",
    analytical: "Analytical",
    relational: "Relational",
    position: "Place on the continuum",
    notice: "Days to the deadline for notice",
    count: "How many",
  },
  limits: "Limits",
  limit: (name: string, value: string) => `${name}: from ${value}`,
  arithmetic: "The arithmetic",
  anchors: (low: string, high: string) => `1 means ${low}; 5 means ${high}`,
  product: (scaled: string, weight: string, contribution: string) =>
    `${scaled} with weight ${weight} gives ${contribution}`,
  total: (total: string) => `Together ${total}`,
  steps: "What was derived and decided",
  missing: (count: number) => plural(count, { one: "# answer is unknown", other: "# answers are unknown" }),
  flip: "The least that would give another type",
  flipStep: (header: string, from: string, to: string) => `${header}: ${from} → ${to}`,
  noFlip: "No change of answers can.",
  isThere: "It is of that type already.",
  ask: "What to ask next",
  could: (lowest: string, highest: string) => `Could lead from ${lowest} to ${highest}`,
  nothingToAsk: "No answer that is missing could move this verdict.",
  given: "What the function is given",
  argument: (index: number) => `Argument ${format(index + 1)}`,
  omitted: "left out",
  unclearArgument: "worked out by the formula itself, which is not followed here",
  size: (rows: number, columns: number) => `${format(rows)} × ${format(columns)} cells`,
  troubleTitle: "Why there is no verdict",
  troubleCell: (header: string, answer: string) => `${header}: ${answer}`,
  errorTitle: (error: string) => `The cell shows ${error}`,
  errors: {
    "#NAME?":
      "Excel did not know the function when the formula was entered or opened. Where Alliance is loaded, press F2 and Enter in the cell.",
    "#BUSY!": "The function is still being calculated. Wait a moment.",
    "#SPILL!": "There is something in the cells that the answer needs. Empty them.",
    "#REF!": "The formula speaks of cells, a sheet or a table that is no longer there.",
    "#N/A": "Too little is known for a number yet. What to ask next is said below.",
    "#NUM!": "This arithmetic has no answer, for example where every weight is 0.",
    other: "The function cannot use what it is given.",
  } as Readonly<Record<string, string>>,
  hints: {
    nothing:
      "There is nothing to explain here. Select a cell with a formula of Alliance, or a row of a table with your alliances.",
    unreadable: "This formula could not be taken apart, so what its functions are given is not known.",
    unclear: "The formula works out itself what it gives to the function, and that is not followed here.",
    noAlliance: "Which alliance this cell is about is not known. Select a cell in a row that names one.",
    native:
      "This sheet calculates with Excel's own functions alone: every step stands on it under “The arithmetic”. This is the same by Alliance's functions.",
    values: "This sheet holds values of the day it was made. This is how they come out from the data as they are now.",
    frozen:
      "The formula was turned into its value for sharing. This is how it comes out from the data as they are now.",
    live: "This cell has no formula of Alliance. This is the verdict on the alliance it is about.",
  },
  failedWhat: "Something went wrong while the cell was read. Nothing was changed.",
  goneWhat: (place: string) => `${place} could not be selected. It may have been renamed or deleted.`,
};
