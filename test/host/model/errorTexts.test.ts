import { createWorkbook } from "../../../src/host/model/workbook";
import type { CellData, Scalar } from "../../../src/host/model/workbookData";

/** The values of a sheet's cells, calculated; SAY gives back what it is given. */
async function calculated(cells: Record<string, CellData>): Promise<(place: string) => Scalar | undefined> {
  const workbook = createWorkbook({ data: { name: "Texts.xlsx", sheets: [{ name: "Texts", cells }], names: [] } });
  workbook.setCustomFunctions({ functions: [{ id: "SAY" }] }, async (_name, [said]) => said as Scalar);
  await workbook.settled();
  const saved = workbook.save().sheets[0]!.cells;
  workbook.dispose();
  return (place) => saved[place]?.value;
}

// What a cell holds is told by its type, not by how it reads (Excel: =ISERROR("#N/A") and =ISERROR(A1) of ="#N/A" are FALSE).
test("a text that reads like an error is a text, for what depends on it and for functions of an add-in too", async () => {
  const value = await calculated({
    A1: { formula: '="#BUSY!"' },
    A2: { formula: '="#N"&"/A"' },
    A3: { value: "#REF!" },
    A4: { formula: "=NA()" },
    B1: { formula: "=ISERROR(A1)" },
    B2: { formula: "=LEN(A2)" },
    B3: { formula: "=ISTEXT(A3)" },
    B4: { formula: "=ISERROR(A4)" },
    C1: { formula: "=SAY(A1)" },
    C2: { formula: "=LEN(C1)" },
    D1: { formula: "=SUMPRODUCT(--ISERROR(A1:A4))" },
    E1: { formula: "=A1:A4" },
    F1: { formula: "=SUMPRODUCT(--ISERROR(E1:E4))" },
  });
  expect(["A1", "A2", "A3", "A4"].map(value)).toEqual(["#BUSY!", "#N/A", "#REF!", { error: "#N/A" }]);
  expect(["B1", "B2", "B3", "B4"].map(value)).toEqual([false, 4, true, true]);
  expect(["C1", "C2"].map(value)).toEqual(["#BUSY!", 6]);
  expect(["D1", "F1"].map(value)).toEqual([1, 1]);
});

test("a formula that gives now an error and now a text of the same letters says which it is", async () => {
  const cells = { A1: { value: true }, B1: { formula: '=IF(A1,"#N/A",NA())' }, C1: { formula: "=ISTEXT(B1)" } };
  for (const isText of [true, false]) {
    const value = await calculated({ ...cells, A1: { value: isText } });
    expect([value("B1"), value("C1")]).toEqual([isText ? "#N/A" : { error: "#N/A" }, isText]);
  }
});
