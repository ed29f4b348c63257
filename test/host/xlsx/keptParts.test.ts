import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "../../../src/host/xlsx/readXlsx";
import { writeXlsx } from "../../../src/host/xlsx/writeXlsx";
import { openWorkbook } from "../objects/openWorkbook";
import { countFeatures, partsOf } from "./countFeatures";

async function opened(name: string) {
  const { data } = await readXlsx(readFileSync(join(__dirname, "files", name)), name);
  const excel = await openWorkbook(data);
  close.push(() => excel.close());
  return excel;
}

const close: (() => void)[] = [];
afterEach(() => close.splice(0).forEach((each) => each()));

describe("what is kept follows its sheet", () => {
  test("notes and sparklines move with rows that are inserted above them", async () => {
    const excel = await opened("xlsxwriter-tables.xlsx");
    await excel.run((context) => {
      context.workbook.worksheets.getItem("Texts").getRange("1:2").insert("Down");
      context.workbook.worksheets.getItem("Data").getRange("D:D").insert("Right");
      return context.sync();
    });
    const parts = await partsOf(await writeXlsx(excel.workbook.save()));
    // The note lay on A1, the sparklines in column I, in rows 2 to 5, 7 and 8
    expect(parts.get("xl/comments1.xml")).toContain('<comment ref="A3"');
    expect(parts.get("xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>2</x:Row>");
    const cells = [...(parts.get("xl/worksheets/sheet1.xml") ?? "").matchAll(/<xm:sqref>([A-Z]+\d+)</g)].map(
      ([, cell]) => cell,
    );
    expect(cells.sort()).toEqual(expect.arrayContaining(["J2", "J3", "J4", "J5", "J7", "J8"]));
  });

  test("a deleted sheet takes its parts with it", async () => {
    const excel = await opened("xlsxwriter-charts.xlsx");
    await excel.run((context) => {
      context.workbook.worksheets.getItem("It's charts").delete();
      return context.sync();
    });
    const counts = await countFeatures(await writeXlsx(excel.workbook.save()));
    expect([counts.pictures, counts.shapes]).toEqual([undefined, undefined]);
    expect(counts.backgrounds).toBe(1);
  });

  test("a copied sheet has parts of its own", async () => {
    const excel = await opened("excelts-mixed.xlsx");
    await excel.run((context) => {
      context.workbook.worksheets.getItem("Data").copy();
      return context.sync();
    });
    const counts = await countFeatures(await writeXlsx(excel.workbook.save()));
    expect([counts.notes, counts.pictures, counts.images]).toEqual([2, 2, 1]);
  });
});
