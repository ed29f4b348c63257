import { createWorkbook } from "../../../src/host/model/workbook";
import type { Scalar } from "../../../src/host/model/workbookData";

/** What formulas on a sheet beside a small table give. */
async function calculated(formulas: readonly string[]): Promise<(Scalar | undefined)[]> {
  const workbook = createWorkbook({
    data: {
      name: "Second opinion.xlsx",
      names: [],
      sheets: [
        {
          name: "Data",
          cells: { A1: { value: "d" }, A2: { value: 2 }, A3: { value: "" }, A4: { value: 4 } },
          tables: [{ name: "T", range: "A1:A4", columns: ["d"] }],
        },
        { name: "Sums", cells: Object.fromEntries(formulas.map((formula, i) => [`A${i + 1}`, { formula }])) },
      ],
    },
  });
  await workbook.settled();
  const cells = workbook.save().sheets[1]?.cells ?? {};
  workbook.dispose();
  return formulas.map((_, i) => cells[`A${i + 1}`]?.value);
}

// LibreOffice 25.2 calculated these otherwise than the engine did, and was right
describe("what another program calculates", () => {
  // ISO 8601: week 1 holds the year's first Thursday. https://support.microsoft.com/en-us/office/isoweeknum-function-1c2d0afe-d25b-4ab1-8894-8d0520e90e0e
  test("weeks at the turn of the year", async () => {
    const days = ["2024,12,30", "2021,1,3", "2020,12,31", "2012,3,9", "2024,1,1"];
    expect(await calculated(days.map((day) => `=ISOWEEKNUM(DATE(${day}))`))).toEqual([1, 53, 53, 10, 1]);
  });

  // https://support.microsoft.com/en-us/office/let-function-34842dd8-b92b-4d3f-b325-b8b8f9908999
  test("names for ranges of another sheet or a table", async () => {
    const formulas = [
      "=LET(s,T[d],SUM(s))",
      "=LET(s,FILTER(T[d],ISNUMBER(T[d])),SUM(s)/COUNT(s))",
      "=LET(s,Data!A2:A4,n,COUNT(s),SUM(s)/n)",
      "=LET(s,5,SUM(Data!A2:A4)+s)",
    ];
    expect(await calculated(formulas)).toEqual([6, 3, 3, 11]);
  });
});
