import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createWorkbook, type HostWorkbook } from "../../src/host/model/workbook";
import type { CellData } from "../../src/host/model/workbookData";
import { sessionWorkbook } from "../../src/host/session/sessionWorkbook";
import { readCsv } from "../evaluation/readCsv";
import { loadOfficeJs, type OfficeJs } from "../host/officeJs";
import { smallWorkbook } from "../host/smallWorkbook";
import { builtAddin } from "../house/dist";

// The built functions, called by formulas through the genuine Office.js; the arithmetic around them is the engine's own.
const built = (name: string) => readFileSync(join(builtAddin(), name), "utf8");
const relationships = readCsv(readFileSync(join(__dirname, "../evaluation/relationships.csv"), "utf8"));
const width = relationships[0]!.indexOf("As of");
const column = (index: number): string =>
  (index >= 26 ? column(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));
const last = column(width - 1);

const data: Record<string, CellData> = {};
relationships.forEach((row, r) =>
  row.slice(0, width).forEach((text, c) => {
    const number = text !== "" && Number.isFinite(Number(text));
    if (text !== "") data[`${column(c)}${r + 1}`] = { value: number ? Number(text) : text };
  }),
);

const practices = [
  "Clear purpose",
  "Compatible cultures",
  "Roles and responsibilities",
  "Communication",
  "Long-term value",
  "Conflict resolution",
  "Measure and adapt",
];
const rated = [4, 2.5, "n/a", 5, 1, null, 3];
practices.forEach((name, c) => {
  data[`${column(c)}30`] = { value: name };
  data[`${column(c)}31`] = { value: rated[c] ?? null };
});

/** A sheet with one explanation from A1, and beside it what a reviewer would type. */
const explained = (formula: string): Record<string, CellData> => ({
  A1: { formula },
  H1: { formula: "=SUMPRODUCT(C1:C60,D1:D60)/SUM(D1:D60)" },
  H2: { formula: '=INDEX(E1:E60,MATCH("Total",A1:A60,0))' },
  H3: { formula: "=SUM(E1:E60)-H2" },
});

const row = (index: number) => `Data!A${index}:${last}${index}`;
const explanations: Record<string, string> = {
  USPS: `=ALLIANCE.EXPLAIN("classify",${row(14)},${row(1)})`,
  Star: `=ALLIANCE.EXPLAIN("classify",${row(3)},${row(1)})`,
  Zappos: `=ALLIANCE.EXPLAIN("contrasts",${row(13)},${row(1)})`,
  Missoni: `=ALLIANCE.EXPLAIN("points",${row(9)},${row(1)})`,
  Practices: '=ALLIANCE.EXPLAIN("health",Data!A31:G31,Data!A30:G30)',
  Policy: `=ALLIANCE.EXPLAIN("classify",${row(4)},${row(1)},,Data!AA40:AB41)`,
};
data["AA40"] = { value: "Weight: Goal horizon" };
data["AB40"] = { value: 7.3 };
data["AA41"] = { value: "Weight: Significant impact" };
data["AB41"] = { value: 0.7 };

let workbook: HostWorkbook;
let client: OfficeJs;
beforeAll(async () => {
  const sheets = Object.entries(explanations).map(([name, formula]) => ({ name, cells: explained(formula) }));
  const types = {
    A1: { formula: `=ALLIANCE.CLASSIFY(Data!A1:${last}14)` },
    C1: { formula: '=ALLIANCE.HEALTH(Data!A31:G31,Data!A30:G30,"all")' },
  };
  // each cell of the spilled range, read by a formula of its own
  const labels = Object.fromEntries(
    relationships.slice(1).map((_, index) => [`A${index + 1}`, { formula: `=Types!A${index + 1}` }]),
  );
  workbook = createWorkbook({
    data: {
      name: "Book.xlsx",
      names: [],
      sheets: [
        { name: "Data", cells: data },
        { name: "Types", cells: types },
        { name: "Labels", cells: labels },
        ...sheets,
      ],
    },
  });
  client = await loadOfficeJs({
    workbook: sessionWorkbook(workbook, smallWorkbook().root),
    metadata: JSON.parse(built("functions.json")),
    namespace: "ALLIANCE",
    scripts: [built("functions.js")],
  });
  await workbook.settled();
});
afterAll(() => {
  client.close();
  workbook.dispose();
});

const cells = (sheet: string) => workbook.save().sheets.find(({ name }) => name === sheet)!.cells;

test.each(Object.keys(explanations))(
  "%s: SUMPRODUCT(Scaled, Weight) / SUM(Weight) of the spilled cells is the total",
  (sheet) => {
    const { H1, H2, H3 } = cells(sheet);
    expect(typeof H1?.value).toBe("number");
    expect(Math.abs(Number(H1?.value) - Number(H2?.value))).toBeLessThanOrEqual(1e-12);
    // the contributions add up to the total as well
    expect(Math.abs(Number(H3?.value) - Number(H2?.value))).toBeLessThanOrEqual(1e-12);
  },
);

test("one formula classifies the whole table, and gives the experts' labels", () => {
  const expert = relationships.slice(1).map((line) => line[relationships[0]!.indexOf("Expert label")]);
  expect(expert.map((_, index) => cells("Labels")[`A${index + 1}`]?.value)).toEqual(expert);
});

test("HEALTH by hand: 4, 2.5, n/a, 5, 1, ?, 3 is .75 .375 1 0 .5, together 2.625 of 5", () => {
  expect(cells("Types")["C1"]?.value).toBeCloseTo(52.5, 9);
});
