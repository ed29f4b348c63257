import { freezeFormulas } from "../../../src/excel/convert/freezeFormulas";
import { unfreezeFormulas } from "../../../src/excel/convert/unfreezeFormulas";
import { hostErrors } from "../../../src/host/richApi/faults";
import { readXlsx } from "../../../src/host/xlsx/readXlsx";
import { writeXlsx } from "../../../src/host/xlsx/writeXlsx";
import type { WorkbookData } from "../../../src/host/model/workbookData";
import { watch } from "../building";
import { openExcel, type OpenExcel } from "../openExcel";

let excel: OpenExcel;
afterEach(() => excel.close());

/** Without the functions loaded each formula of ours shows #NAME?, which is a value as good as any. */
const workbook: WorkbookData = {
  name: "Mine.xlsx",
  sheets: [
    {
      name: "It's mine",
      cells: {
        A1: { formula: '=ALLIANCE.SCORE(1,2)&"x"' },
        A2: { formula: "=1+1", value: 2 },
        A3: { value: "=ALLIANCE.SCORE(1)" },
        A4: { formula: '="ALLIANCE.SCORE("&1', value: "ALLIANCE.SCORE(1" },
        B1: { formula: "=IFERROR(ALLIANCE.CLASSIFY(B9:C10),7)", value: 7 },
      },
    },
    { name: "Other", cells: { C3: { formula: '=IFERROR(alliance.health(A1),"no")', value: "no" } } },
  ],
  names: [],
};
const formulas = ({ sheets }: WorkbookData): Record<string, string> =>
  Object.fromEntries(
    sheets.flatMap(({ name, cells }) =>
      Object.entries(cells).flatMap(([place, { formula }]) => (formula ? [[`${name} ${place}`, formula]] : [])),
    ),
  );

test("our formulas become values and come back; no other cell is touched, and nothing is left behind", async () => {
  excel = await openExcel(workbook);
  const before = await excel.saved();
  expect(await freezeFormulas(watch())).toEqual({ turned: 3, left: [] });
  const frozen = await excel.saved();
  expect(formulas(frozen)).toEqual({ "It's mine A2": "=1+1", "It's mine A4": '="ALLIANCE.SCORE("&1' });
  expect(frozen.sheets[0]?.cells["B1"]).toEqual({ value: 7 });
  expect(frozen.sheets[0]?.cells["A3"]?.value).toBe("=ALLIANCE.SCORE(1)");
  expect(await unfreezeFormulas(watch())).toEqual({ turned: 3, left: [] });
  expect(await excel.saved()).toEqual(before);
});

test("formulas that stand together become values together: each copy takes as long as a calculation", async () => {
  const column = (letter: string) =>
    Array.from({ length: 20 }, (_, row) => [
      `${letter}${row + 1}`,
      { formula: "=IFERROR(ALLIANCE.DUE(1),7)", value: 7 },
    ]);
  const cells = Object.fromEntries(["B", "C", "D", "F"].flatMap(column));
  excel = await openExcel({ name: "Many.xlsx", sheets: [{ name: "Many", cells }], names: [] });
  excel.forget();
  expect(await freezeFormulas(watch())).toEqual({ turned: 80, left: [] });
  const sent = excel.syncs().writes.map(({ batch }) => JSON.stringify(batch));
  expect(sent.join().match(/"CopyFrom"/g)).toHaveLength(2); // B1:D20 and F1:F20
  expect(formulas(await excel.saved())).toEqual({});
});

test("they come back after the workbook was saved, opened and a sheet renamed; a cell typed over stays as it is", async () => {
  excel = await openExcel(workbook);
  await freezeFormulas(watch());
  const file = await writeXlsx(await excel.saved());
  excel.close();
  excel = await openExcel((await readXlsx(file, "Mine.xlsx")).data);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Other").name = "Renamed";
    context.workbook.worksheets.getItem("It's mine").getRange("B1").values = [[8]];
    await context.sync();
  });
  expect(await unfreezeFormulas(watch())).toEqual({
    turned: 2,
    left: [
      {
        sheet: "It's mine",
        place: "B1",
        formula: "=IFERROR(ALLIANCE.CLASSIFY(B9:C10),7)",
        reason: "Its cell holds something else now.",
      },
    ],
  });
  const after = await excel.saved();
  expect(formulas(after)["Renamed C3"]?.toUpperCase()).toContain("ALLIANCE.HEALTH(A1)");
  expect(after.sheets[0]?.cells["B1"]?.value).toBe(8);
  // what could not come back is still kept, and comes back once the cell holds its value again
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("It's mine").getRange("B1").values = [[7]];
    await context.sync();
  });
  expect((await unfreezeFormulas(watch())).turned).toBe(1);
});

describe("where formulas came back by themselves, as they do in a refresh", () => {
  const setFormulas = (): Promise<void> =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("It's mine").getRange("B1").formulas = [["=IFERROR(ALLIANCE.CLASSIFY(B9:C10),7)"]];
      await context.sync();
    });

  test("they are neither put back nor left, and nothing is kept for them any more", async () => {
    excel = await openExcel(workbook);
    const before = await excel.saved();
    await freezeFormulas(watch());
    await setFormulas();
    expect(await unfreezeFormulas(watch())).toEqual({ turned: 2, left: [] });
    expect(await excel.saved()).toEqual(before);
  });

  test("and are frozen once more, each is put back once", async () => {
    excel = await openExcel(workbook);
    const before = await excel.saved();
    await freezeFormulas(watch());
    await setFormulas();
    expect(await freezeFormulas(watch())).toEqual({ turned: 1, left: [] });
    expect(await unfreezeFormulas(watch())).toEqual({ turned: 3, left: [] });
    expect(await excel.saved()).toEqual(before);
  });
});

test("a protected sheet is left and said", async () => {
  excel = await openExcel(workbook);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Other").protection.protect();
    await context.sync();
  });
  const { turned, left } = await freezeFormulas(watch());
  expect([turned, left.map(({ sheet }) => sheet)]).toEqual([2, ["Other"]]);
});

describe.each(["before", "after"] as const)("an error %s a request is carried out", (moment) => {
  test("wherever it strikes, freezing leaves the formulas as they were", async () => {
    excel = await openExcel(workbook);
    const before = await excel.saved();
    for (let position = 1; ; position++) {
      const calledOff = excel.client.session.faults.add({
        request: position,
        error: hostErrors.GeneralException,
        moment,
      });
      const failed = await freezeFormulas(watch()).then(
        () => null,
        (error: unknown) => error,
      );
      calledOff();
      if (!failed) break;
      expect(failed).toMatchObject({ message: expect.stringMatching(/^The formulas were not turned into values\./) });
      expect(await excel.saved()).toEqual(before);
      expect(position).toBeLessThan(20);
    }
  });
});
