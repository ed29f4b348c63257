import { lookAt } from "../../../src/excel/convert/look";
import type { SheetData } from "../../../src/host/model/workbookData";
import { openExcel, type OpenExcel } from "../openExcel";

let excel: OpenExcel;
afterEach(() => excel.close());

test("in pieces sheets show the same as at once, and the same cells wait", async () => {
  const waiting: SheetData["cells"] = {
    B3: { value: "Score" },
    B4: { value: "#BUSY!" },
    C5: { value: { error: "#BUSY!" } },
    B6: { value: { error: "#DIV/0!" } },
    D7: { value: { error: "#GETTING_DATA" } },
    B9: { value: 1 },
  };
  const sheets = [
    { name: "Waiting", cells: waiting },
    { name: "Empty", cells: {} },
    { name: "Done", cells: { D2: { value: 5 } } },
  ];
  excel = await openExcel({ name: "Book.xlsx", sheets, names: [] });
  const names = sheets.map(({ name }) => name);
  const atOnce = await lookAt(names, {});
  expect(atOnce.map(({ waiting: cells }) => cells)).toEqual([2, 0, 0]);
  excel.client.session.faults.add({ error: 5104 });
  excel.forget();
  expect(await lookAt(names, {})).toEqual(atOnce);
  // refused, where the sheets are, their values, and the types of those that seem to wait
  expect(excel.syncs().reads).toHaveLength(4);
});
