import { lookAt } from "../../../src/excel/convert/look";
import { sheetByName } from "../../../src/host/model/book";
import { enter } from "../../../src/host/model/cells/entries";
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
  // refused, where the sheets are, their values, and of those that seem to wait the types and the values once more
  expect(excel.syncs().reads).toHaveLength(5);
});

describe.each([
  ["at once", [2]],
  // refused, where the sheet is, its values, and the types of those that seem to wait
  ["in pieces", [4]],
])("a function that answers while it is looked %s", (how, [request = 0]) => {
  test("is not taken for a text that reads as if it waited: what is shown is its answer, or it is waited for", async () => {
    const cells: SheetData["cells"] = {
      B3: { value: "Score" },
      B4: { value: { error: "#BUSY!" } },
      B5: { value: 0 },
    };
    excel = await openExcel({ name: "Book.xlsx", sheets: [{ name: "Own", cells }], names: [] });
    const { book } = excel.workbook;
    const answer = (): void => enter(book, sheetByName(book, "Own")!, { row: 3, column: 1, rows: 2, columns: 1 }, 7);
    if (how === "in pieces") excel.client.session.faults.add({ error: 5104 });
    let asked = 0;
    excel.client.session.faults.add({
      request: "every",
      matching: (_batch, kind) => {
        if (kind === "workbook" && ++asked === request) answer();
        return false;
      },
    });
    const [look] = await lookAt(["Own"], {});
    expect(asked).toBeGreaterThanOrEqual(request);
    if (look?.waiting === 0) expect(look.shown.values).toEqual([["Score"], [7], [7]]);
    else expect(how).toBe("in pieces");
  });
});
