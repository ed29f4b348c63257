import { parseArea } from "../../../src/host/model/cells/address";
import { sheetByName } from "../../../src/host/model/book";
import { enter } from "../../../src/host/model/cells/entries";
import { addSheet, deleteSheet } from "../../../src/host/model/sheets/sheets";
import { parsedFormulas } from "../../../src/host/model/univer/forgetFormulas";
import { createWorkbook } from "../../../src/host/model/workbook";

test("a deleted sheet's formulas are not kept as they were parsed", async () => {
  const workbook = createWorkbook();
  const { book } = workbook;
  const count = async (): Promise<number> => {
    await workbook.settled();
    let kept = 0;
    parsedFormulas(book.injector)?.forEach(() => kept++);
    return kept;
  };
  const first = sheetByName(book, "Sheet1");
  if (!first) throw new Error("no sheet");
  enter(book, first, parseArea("A1"), "=1+1");
  expect(await count()).toBe(1);
  const other = addSheet(book, "Other");
  enter(book, other, parseArea("A1:A3"), [["=1+2"], ["=1+3"], ["=1+4"]]);
  expect(await count()).toBe(4);
  deleteSheet(book, other);
  expect(await count()).toBeLessThanOrEqual(1);
  workbook.dispose();
});

test("two long formulas are told apart although the engine's hash of both is one number", async () => {
  const workbook = createWorkbook();
  const { book } = workbook;
  const sheet = sheetByName(book, "Sheet1");
  if (!sheet) throw new Error("no sheet");
  // found by trying: the hash has 32 bits
  const words = ["wdzvbytrwn", "htpcyvenxh"];
  enter(
    book,
    sheet,
    parseArea("A1:A2"),
    words.map((word) => [`="${word}"&"${"-".repeat(60)}"`]),
  );
  await workbook.settled();
  const { A1, A2 } = workbook.save().sheets[0]?.cells ?? {};
  expect([A1?.value, A2?.value]).toEqual(words.map((word) => word + "-".repeat(60)));
  workbook.dispose();
});
