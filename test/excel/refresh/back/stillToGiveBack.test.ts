import { stillToGiveBack } from "../../../../src/excel/refresh/back/stillToGiveBack";
import type { SheetBefore } from "../../../../src/excel/manifest/underWay";
import { openExcel, type OpenExcel } from "../../openExcel";

let excel: OpenExcel;
afterEach(() => excel.close());

test("a sheet that holds what it held is left alone; whatever of it is otherwise, it is given back", async () => {
  excel = await openExcel({
    name: "Book.xlsx",
    sheets: [{ name: "Built", cells: { A1: { value: 2 }, A2: { formula: "=1+1", value: 2 } } }],
    names: [{ name: "Mark", formula: '="m-1"', scope: "Built" }],
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Built").pageLayout.headersFooters.defaultForAllPages.leftFooter = "Made by";
    await context.sync();
  });
  const before: SheetBefore = {
    known: "Mark",
    mark: "m-1",
    nextMark: "n-1",
    cells: { A1: { value: 2 }, A2: { formula: "=1+1" }, A3: { value: "" } },
    blank: "B5:C9",
    footer: "Made by",
  };
  const isToBeGivenBack = async (parts: Partial<SheetBefore>): Promise<boolean> =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id");
      await context.sync();
      const id = worksheets.items[0]?.id ?? "";
      return (await stillToGiveBack(context, [{ id, before: { ...before, ...parts } }])).length > 0;
    });
  expect(await isToBeGivenBack({})).toBe(false);
  const others: Partial<SheetBefore>[] = [
    { mark: "m-0" },
    { cells: { A1: { value: 3 } } },
    { cells: { A1: { formula: "=2" } } },
    { cells: { A2: { value: 2 } } },
    { cells: { A3: { value: "x" } } },
    { blank: "B2:C3" },
    { footer: "Made by another" },
    { protection: {} },
  ];
  for (const other of others) expect([other, await isToBeGivenBack(other)]).toEqual([other, true]);
});
