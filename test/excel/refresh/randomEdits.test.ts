import * as fc from "fast-check";
import { buildSheets } from "../../../src/excel/build/buildSheets";
import { refreshSheets } from "../../../src/excel/refresh/refreshSheets";
import type { SheetData } from "../../../src/host/model/workbookData";
import { address } from "../../../src/cells/a1";
import { asTyped } from "../../../src/plan/safeText";
import { openSource, request, watch } from "../building";
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
const change = fc.constantFrom("nothing", "a row more", "sorted", "converted");

test("whatever is typed wherever on a built sheet is there after a refresh, or is said to be kept", async () => {
  const { excel, source } = await openSource(partnersWorkbook(manyRows(2)));
  await buildSheets(request(source, { partners: ["Alliance 1"] }), watch());
  const built = await excel.saved();
  const covered = new Set((built.sheets[2]?.merges ?? []).flatMap(coveredIn));

  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), change, async (edits, happened) => {
      excel.workbook.load(built);
      await excel.workbook.settled();
      const typed = new Map(edits.map(({ row, column, value }) => [address(row, column), value]));
      for (const place of covered) typed.delete(place);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Alliance 1");
        for (const [place, value] of typed)
          sheet.getRange(place).values = [[typeof value === "string" ? asTyped(value) : value]];
        const table = context.workbook.tables.getItem("Alliances");
        if (happened === "sorted") table.sort.apply([{ key: 0, ascending: false }]);
        if (happened === "a row more")
          table.rows.add(undefined, [(manyRows(3)[2] ?? []).map((value) => value as string)]);
        await context.sync();
      });
      const { sheets, left } = await refreshSheets(happened === "converted" ? { calculate: "native" } : {}, watch());
      expect(left).toEqual([]);
      const cells = ((await excel.saved()).sheets.find(({ name }) => name === "Alliance 1") as SheetData).cells;
      const held = Object.values(cells).flatMap(({ value, formula }) => (formula === undefined ? [value] : []));
      for (const value of typed.values()) expect(held).toContain(value);
      for (const { text: said } of sheets[0]?.kept ?? []) expect(held.map(String)).toContain(said);
    }),
    { numRuns: Number(process.env["REFRESH_RUNS"] ?? 4) },
  );
  excel.close();
}, 300_000);

/** Cells of a merged area that cannot be typed into. */
function coveredIn(area: string): string[] {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(area);
  if (!match) return [];
  const [, from = "", top = "", to = "", bottom = ""] = match;
  const places: string[] = [];
  for (let row = Number(top); row <= Number(bottom); row++) {
    for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) {
      if (row > Number(top) || code > from.charCodeAt(0)) places.push(`${String.fromCharCode(code)}${row}`);
    }
  }
  return places;
}
