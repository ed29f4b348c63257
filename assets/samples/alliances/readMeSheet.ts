import type { CellData, SheetData } from "../../../src/host/model/workbookData";
import { colors } from "../../../src/plan/styles/colors";
import { look } from "./look";

/** Heading, or a term with what is to be said about it. */
type Line = string | readonly [term: string, text: string];

const LINES: readonly Line[] = [
  "What this is",
  [
    "The sample",
    "Thirteen real relationships between companies, one a row on the sheet Alliances. For each, what public records say about its form, its dates, ten contrasts, five points and seven practices. It shows what the add-in does with a table of partners; put your own partners in its place, or try its functions on your own table.",
  ],
  [
    "Try this",
    "Change an answer on the sheet Alliances and watch the Type and Health of that row. Then choose Build sheets on the Home tab, pick two or three alliances and a sheet, and read what it makes.",
  ],
  "How each number is made",
  [
    "Type",
    "The function ALLIANCE.CLASSIFY reads the row's answers by their headers. The legal form decides the far ends (merged, a new company); goods or services for a fee, with nothing shared, are a transaction; otherwise the ten contrasts and the five points together place it between tactical and strategic. ALLIANCE.EXPLAIN spells out every step.",
  ],
  [
    "Health",
    "The function ALLIANCE.HEALTH weighs the seven practices, judged relative to the type: a tactical alliance is not unhealthy for being short. The label is one of Healthy, Watch, At risk.",
  ],
  ["Health score", "The same as a number from 0 to 100. The cell stays empty where the label is Insufficient."],
  [
    "Coverage",
    "How much of the evidence that decides the type is known, from 0 to 100 %. What is unknown is left out, never counted as bad.",
  ],
  [
    "Insufficient",
    "Too few answers to carry a verdict. It is an honest answer and a list of questions still to ask, not an error.",
  ],
  ["As of", "The day for which the relationship is judged. Nothing here depends on today's date."],
  "How the answers came about",
  [
    "Coding",
    "A few readers turned public records (newspapers, company pages, trade press) into answers. They had no access to the companies, and other readers may well answer differently. What the records do not tell was left empty. The ratings of the practices are the authors' own; where the sheet Sources says so, they rest on general knowledge that was not checked.",
  ],
  [
    "Sources",
    "Named in the last column of each row; what the ratings of the practices rest on is on the sheet Sources.",
  ],
  "What to keep in mind",
  [
    "Caveat",
    "This is a sample for trying the add-in, not a judgement on the companies named. Public records are incomplete and may be wrong or out of date, the weights and cut-offs are the add-in's defaults, and general guidance does not fit every case. Check the facts before you rely on them, and take advice of your own before you act.",
  ],
];

/** What the workbook is and how it came about. */
export function readMeSheet(): SheetData {
  const cells: Record<string, CellData> = { B1: { value: "Read me", format: look.title } };
  const rowHeights: Record<string, number> = { "1": 33 };
  LINES.forEach((line, i) => {
    const row = i + 2;
    if (typeof line === "string") {
      cells[`B${row}`] = { value: line, format: look.heading };
      cells[`C${row}`] = { format: look.heading };
      rowHeights[row] = 33;
      return;
    }
    const [term, text] = line;
    cells[`B${row}`] = { value: term, format: look.term };
    cells[`C${row}`] = { value: text, format: look.paragraph };
    rowHeights[row] = 13.5 * Math.ceil(text.length / 106) + 7.5;
  });
  return {
    name: "Read me",
    tabColor: colors.muted,
    gridlines: false,
    cells,
    columnWidths: { A: 15, B: 102, C: 504 },
    rowHeights,
    page: { orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 } },
  };
}
