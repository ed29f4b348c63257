import { factOf } from "../../../src/models/facts";
import type { CsvTable } from "./csv";

/** One column of the table of alliances. */
export interface SampleColumn {
  header: string;
  kind: "partner" | "verdict" | "score" | "coverage" | "date" | "number" | "rating" | "yesNo" | "choice" | "source";
  /** Banner over the columns that belong together. */
  group: string;
  /** Points. */
  width: number;
  /** Calculated in every row; absent = an answer. */
  formula?: string;
}

const VERDICT = "Verdict: calculated by the add-in";
const RECORD = "Record";

/** Banner of each group of facts, by the id's first letter. */
const GROUPS: Readonly<Record<string, string>> = {
  D: "The ten contrasts: 1 tactical … 5 strategic",
  Q: "The five points: Yes, Partly, No",
  P: "The seven practices: 1 poor … 5 good",
};

const WIDTHS: Readonly<Record<string, number>> = { date: 66, number: 57, rating: 63, yesNo: 66, choice: 84 };

/** Columns that say something about the coding and are no fact of the alliance. */
const NOT_FACTS = new Set(["Partner", "As of", "Expert label", "Strength", "Source", "Reason"]);

/** The columns of the sample, left to right. The two answers of readers (expert's label, strength) stay out of it. */
export function sampleColumns(relationships: CsvTable, practices: CsvTable): SampleColumn[] {
  const facts = [...relationships.headers, ...practices.headers].filter((header) => !NOT_FACTS.has(header));
  const verdicts = verdictFormulas(facts[0] ?? "", facts[facts.length - 1] ?? "");
  return [
    { header: "Partner", kind: "partner", group: "", width: 168 },
    { header: "Type", kind: "verdict", group: VERDICT, width: 108, formula: verdicts.type },
    { header: "Health", kind: "verdict", group: VERDICT, width: 78, formula: verdicts.health },
    { header: "Health score", kind: "score", group: VERDICT, width: 54, formula: verdicts.score },
    { header: "Coverage", kind: "coverage", group: VERDICT, width: 60, formula: verdicts.coverage },
    ...facts.map(factColumn),
    { header: "As of", kind: "date", group: RECORD, width: 66 },
    { header: "Source", kind: "source", group: RECORD, width: 234 },
  ];
}

function factColumn(header: string): SampleColumn {
  const fact = factOf(header);
  if (!fact || fact.kind === "text" || fact.kind === "share")
    throw new Error(`"${header}" is no fact the sample can show.`);
  const group = /^[DQP]\d/.test(fact.id) ? (GROUPS[fact.id.charAt(0)] ?? "") : "Form and dates";
  return { header, kind: fact.kind, group, width: WIDTHS[fact.kind] ?? 66 };
}

/** @param first header of the first fact @param last header of the last: the answers stand side by side between them */
function verdictFormulas(first: string, last: string): Record<"type" | "health" | "score" | "coverage", string> {
  const answers = `Alliances[@[${first}]:[${last}]]`;
  const headers = `Alliances[[#Headers],[${first}]:[${last}]]`;
  const call = (name: string, returns: string) => `ALLIANCE.${name}(${answers},${headers},${returns},[@[As of]])`;
  return {
    type: `=${call("CLASSIFY", "")}`,
    health: `=${call("HEALTH", '"label"')}`,
    // Where too little is known there is no score: the cell stays empty, the label says Insufficient
    score: `=IFERROR(${call("HEALTH", '"score"')},"")`,
    coverage: `=${call("CLASSIFY", '"coverage"')}`,
  };
}
