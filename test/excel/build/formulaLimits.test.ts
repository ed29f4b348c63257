import { planBuild } from "../../../src/excel/build/planBuild";
import type { WorkbookNow } from "../../../src/excel/build/readForBuild";
import { survey } from "../../../src/excel/survey";
import type { SheetPlan } from "../../../src/plan/sheetPlan";
import { address } from "../../../src/cells/a1";
import { factOf } from "../../../src/models/facts";
import { alliancesOf } from "../../../src/reading/alliances";
import type { Source } from "../../../src/reading/source";
import { templates } from "../../../src/templates";
import { asOf } from "../building";
import { everyFact } from "../everyTemplate";
import { openExcel } from "../openExcel";

// https://support.microsoft.com/office/excel-specifications-and-limits
const mostCharacters = 8192;
const longestText = 255;
const deepest = 64;

/** Every fact in a plain block of a sheet whose name is as long as names can be, and quoted. */
function longestNames() {
  const book = everyFact(["Acme", "Beta"]);
  const [notes, data, answered] = book.sheets;
  const { tables: _tables, ...block } = data!;
  return {
    ...book,
    sheets: [notes!, { ...block, name: "It's thirty-one characters long" }, answered!],
    active: "Notes",
  };
}

/** Facts under headers of other words, which a person says are these facts: as many as formulas are let name. */
function renamed() {
  const book = everyFact(["Acme", "Beta"]);
  const [notes, data, answered] = book.sheets;
  const mapping: Record<string, string> = {};
  const cells = { ...data!.cells };
  const columns = [...(data!.tables?.[0]?.columns ?? [])];
  columns.forEach((header, index) => {
    const fact = factOf(header)!;
    if (fact.kind !== "rating" || Object.keys(mapping).length >= 16) return;
    const said = `In our words, number ${index} on the list`;
    mapping[said] = fact.id;
    columns[index] = said;
    cells[address(1, index + 1)] = { value: said };
  });
  const tables = [{ ...data!.tables![0]!, columns }];
  return { book: { ...book, sheets: [notes!, { ...data!, cells, tables }, answered!] }, mapping };
}

/** The formulas of every template, live and by built-in functions, on one alliance of a source. */
async function formulasOf(source: Source, others: readonly Source[]): Promise<[string, string][]> {
  const alliances = alliancesOf(["Acme", "Beta"], [true, true], 2);
  const nothing = { described: null, names: [], policy: null, records: [], sheets: [], active: "" };
  const now: WorkbookNow = { source, alliances, ...nothing };
  return templates
    .filter(({ reads }) => reads !== "answers")
    .flatMap(({ id: template, scope }) =>
      (["live", "native"] as const).flatMap((calculate) => {
        const partners = scope === "all" ? ["Acme", "Beta"] : ["Acme"];
        const plan = planBuild({ template, source, others, partners, asOf, calculate }, now);
        return formulasIn(plan).map((formula): [string, string] => [`${template} ${calculate}`, formula]);
      }),
    );
}

const formulasIn = ({ layouts, sheets }: SheetPlan): string[] =>
  [...layouts, ...sheets].flatMap(({ cells }) => Object.values(cells)).flatMap(({ formula }) => formula ?? []);

const textsIn = (formula: string): string[] =>
  [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = ""]) => text.replace(/""/g, '"'));

function depthOf(formula: string): number {
  let [depth, most] = [0, 0];
  for (const character of formula.replace(/"(?:[^"]|"")*"/g, "")) {
    if (character === "(") most = Math.max(most, ++depth);
    if (character === ")") depth--;
  }
  return most;
}

test.each([
  ["a block on a sheet with a long name", { book: longestNames(), mapping: {} }],
  ["headers that mean something else than they say", renamed()],
])("no formula is longer or deeper than Excel takes, and no text in one: %s", async (_, { book, mapping }) => {
  const excel = await openExcel(book);
  const [source, ...others] = await survey({ mapping });
  excel.close();
  expect(source?.unreadable).toEqual([]);
  const formulas = await formulasOf(source!, others);
  const wrong = formulas.filter(
    ([, formula]) =>
      formula.length > mostCharacters ||
      textsIn(formula).some((text) => text.length > longestText) ||
      depthOf(formula) > deepest,
  );
  expect(wrong.map(([where, formula]) => [where, formula.length, formula.slice(0, 200)])).toEqual([]);
});
