import { loadOfficeJs, type OfficeJs } from "../officeJs";
import { smallWorkbook, type SmallWorkbook } from "../smallWorkbook";

let book: SmallWorkbook;
let client: OfficeJs;
beforeAll(async () => {
  book = smallWorkbook("Data");
  client = await loadOfficeJs({ workbook: book });
});
afterAll(() => client.close());

test("an error midway leaves what came before it in the batch, and nothing of what came after", async () => {
  client.session.faults.add({ error: 5001, moment: 0.5 });
  const writing = client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    for (const place of ["A1", "A2", "A3", "A4"]) sheet.getRange(place).values = [[place]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "GeneralException" });
  const { cells } = book.root.Worksheets.$item("Data");
  expect(cells.get("A1")).toEqual([["A1"]]);
  expect(cells.get("A4")).toBeUndefined();
});
