import type { BuildRequest } from "../../src/excel/build/buildSheets";
import { survey } from "../../src/excel/survey";
import type { Scalar, WorkbookData } from "../../src/host/model/workbookData";
import type { Fact } from "../../src/models/fact";
import { facts } from "../../src/models/facts";
import { canUse } from "../../src/plan/chosenTemplate";
import { noSource, type Source } from "../../src/reading/source";
import type { Template } from "../../src/templates/template";
import { asOf } from "./building";
import { cellsOf, partnersWorkbook } from "./partnersWorkbook";

/** An answer to any fact, another for each alliance. */
function answer({ kind, choices, id }: Fact, name: string, index: number): Scalar {
  if (id === "partner") return name;
  switch (kind) {
    case "rating":
      return 1 + (index % 5);
    case "yesNo":
      return ["Yes", "Partly", "No"][index % 3] ?? null;
    case "date":
      return asOf + 30 + index;
    case "number":
      return 3 + index;
    case "share":
      return 0.4;
    case "choice":
      return choices?.[index % choices.length]?.value ?? null;
    case "text":
      return `Text ${index}`;
  }
}

/** A workbook with a table that answers every fact there is for alliances of these names. */
export function everyFact(names: readonly string[]): WorkbookData {
  const asked = [...facts].sort((a, b) => Number(b.id === "partner") - Number(a.id === "partner"));
  const rows = names.map((name, index) => asked.map((fact) => answer(fact, name, index)));
  const workbook = partnersWorkbook(
    rows,
    asked.map(({ header }) => header),
  );
  const answers = names.flatMap((name) =>
    ["Us", "Them"].map((side) => [name, "Clear purpose", 4, side, `${side} 1`, asOf - 10]),
  );
  const lines = [["Partner", "Fact", "Answer", "Side", "Respondent", "Answered on"], ...answers];
  const table = { name: "Answers", range: `A1:F${lines.length}`, columns: lines[0] as string[] };
  return {
    ...workbook,
    sheets: [...workbook.sheets, { name: "Answered", cells: cellsOf(lines), tables: [table] }],
  };
}

/** Asks for a template from what the workbook on show holds. */
export async function requestOf(template: Template, found?: readonly Source[]): Promise<BuildRequest> {
  const sources = found ?? (await survey());
  const isFor = (found: Source): boolean =>
    template.reads === "answers" ? found.shape === "long" : found.shape === "wide" && canUse(template, found);
  const source: Source = sources.find(isFor) ?? noSource;
  const others = sources.filter(({ id }) => id !== source.id);
  return { template: template.id, source, others, partners: source.partners, asOf };
}
