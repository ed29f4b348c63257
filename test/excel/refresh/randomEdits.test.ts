import * as fc from "fast-check";
import { buildSheets } from "../../../src/excel/build/buildSheets";
import { refreshSheets } from "../../../src/excel/refresh/refreshSheets";
import type { SheetData, WorkbookData } from "../../../src/host/model/workbookData";
import { address, parseArea } from "../../../src/cells/a1";
import { asTyped } from "../../../src/plan/safeText";
import { openSource, request, watch } from "../building";
import type { OpenExcel } from "../openExcel";
import { manyRows, partnersWorkbook } from "../partnersWorkbook";

const text = fc.string({ minLength: 1, maxLength: 8 }).map((some) => `typed ${some}`.trim());
const edit = fc.record({
  row: fc.integer({ min: 1, max: 110 }),
  column: fc.integer({ min: 1, max: 18 }),
  value: fc.oneof(
    text,
    fc.integer({ min: 1000, max: 9999 }).map((number) => number + 0.25),
  ),
});

/** What may happen to the source, to what is answered, to the sheet itself, and to how it gets its numbers. */
const happenings = {
  "a row more": ({ table }) => {
    table.rows.add();
    table.getDataBodyRange().getLastRow().getCell(0, 0).values = [["Alliance 4"]];
  },
  "a row less": ({ table }) => table.rows.getItemAt(1).delete(),
  sorted: ({ table }) => table.sort.apply([{ key: 0, ascending: false }]),
  "another answer": ({ table }) => (table.getDataBodyRange().getCell(0, 3).values = [[2]]),
  "a column more": ({ table }) => (table.columns.add(2).name = "Since"),
  "a column moved": ({ table }) => {
    table.columns.add().name = "Remarks";
    table.columns.getItem("Phone").delete();
  },
  "a column renamed": ({ table }) => (table.getHeaderRowRange().getCell(0, 10).values = [["Aims"]]),
  "the source's sheet renamed": ({ data }) => (data.name = "All partners"),
  "another alliance renamed": ({ table }) => (table.getDataBodyRange().getCell(1, 0).values = [["Alliance Two"]]),
  "rows inserted into the sheet": ({ sheet }) => sheet.getRange("6:7").insert("Down"),
  "a row inserted far down": ({ sheet }) => sheet.getRange("40:40").insert("Down"),
  "the sheet renamed": ({ sheet }) => (sheet.name = "It's mine, really"),
  "the sheet moved": ({ sheet }) => (sheet.position = 0),
  nothing: () => undefined,
} satisfies Record<string, (places: Places) => unknown>;

interface Places {
  sheet: Excel.Worksheet;
  table: Excel.Table;
  data: Excel.Worksheet;
}

const change = fc.record({
  happened: fc.uniqueArray(fc.constantFrom(...(Object.keys(happenings) as (keyof typeof happenings)[])), {
    minLength: 1,
    maxLength: 3,
  }),
  isTypedFirst: fc.boolean(),
  calculate: fc.constantFrom(undefined, undefined, "native" as const),
});

let excel: OpenExcel;
let built: WorkbookData;
let covered: Set<string>;
beforeAll(async () => {
  const opened = await openSource({ ...partnersWorkbook(manyRows(3)), calculationMode: "Manual" });
  excel = opened.excel;
  await buildSheets(request(opened.source, { template: "challenge-workshop", partners: ["Alliance 1"] }), watch());
  built = await excel.saved();
  covered = new Set((built.sheets[2]?.merges ?? []).flatMap(coveredIn));
}, 300_000);
afterAll(() => excel.close());

test("whatever is typed and whatever happens to the workbook, all that was typed is there after a refresh, or the sheet is left as it is", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(edit, { minLength: 1, maxLength: 12 }),
      change,
      async (edits, { happened, isTypedFirst, calculate }) => {
        excel.workbook.load(built);
        await excel.workbook.settled();
        const typed = new Map(edits.map(({ row, column, value }) => [address(row, column), value]));
        for (const place of covered) typed.delete(place);
        if (isTypedFirst) await type(typed);
        for (const one of happened) await happen(happenings[one]);
        if (!isTypedFirst) await type(typed);
        const before = valuesIn(await excel.saved());
        const wanted = [...typed.values()].filter((value) => before.includes(value));

        const { sheets, left } = await refreshSheets({ calculate }, watch());
        const after = valuesIn(await excel.saved());
        for (const value of wanted) expect(after).toContain(value);
        // it is refreshed, or left with a reason
        expect(sheets.length + left.length).toBe(1);
        for (const { text: said } of sheets[0]?.kept ?? []) expect(after.map(String)).toContain(said);
      },
    ),
    { numRuns: Number(process.env["REFRESH_RUNS"] ?? 6) },
  );
}, 3_600_000);

const type = (typed: ReadonlyMap<string, string | number>): Promise<void> =>
  happen(({ sheet }) => {
    for (const [place, value] of typed) {
      sheet.getRange(place).values = [[typeof value === "string" ? asTyped(value) : value]];
    }
  });

/** Does something with the sheet that was built, whatever it is called now, or with its source. */
const happen = (work: (places: Places) => unknown): Promise<void> =>
  Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/name,items/id");
    await context.sync();
    const names = built.sheets.map(({ name }) => name);
    const [own] = worksheets.items.filter(({ name }) => name === "It's mine, really" || name === names[2]);
    const [data] = worksheets.items.filter(({ name }) => name === "All partners" || name === names[1]);
    if (!own || !data) throw new Error("A sheet is missing.");
    work({ sheet: own, table: tables.getItem("Alliances"), data });
    await context.sync();
  });

/** What stands on built sheets as constants. */
const valuesIn = ({ sheets }: WorkbookData): unknown[] =>
  sheets
    .filter(({ name }) => name !== "Notes" && name !== "Partner data" && name !== "All partners")
    .flatMap(({ cells }: SheetData) => Object.values(cells))
    .flatMap(({ value, formula }) => (formula === undefined ? [value] : []));

/** Cells of a merged area that cannot be typed into. */
function coveredIn(area: string): string[] {
  const { top, left, bottom, right } = parseArea(area);
  const places: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (row > top || column > left) places.push(address(row, column));
    }
  }
  return places;
}
