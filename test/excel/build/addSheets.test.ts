import { readFileSync } from "node:fs";
import { join } from "node:path";
import { samplePlan } from "../../../assets/samples/alliances/samplePlan";
import { addSheets } from "../../../src/excel/build/addSheets";
import { survey } from "../../../src/excel/survey";
import type { SheetData } from "../../../src/host/model/workbookData";
import { readXlsx } from "../../../src/host/xlsx/readXlsx";
import type { SheetPlan } from "../../../src/plan/sheetPlan";
import { strikeEverywhere } from "../faults/strikeEverywhere";
import { builtAddin } from "../../house/dist";
import { toNineDigits } from "../../plan/native/onASheet";
import { failure } from "../building";
import { openExcel } from "../openExcel";
import { partnersWorkbook } from "../partnersWorkbook";

const samples = join(__dirname, "../../../assets/samples");
const shipped = JSON.parse(readFileSync(join(samples, "alliances.json"), "utf8")) as SheetPlan;
const sample = async () => (await readXlsx(readFileSync(join(samples, "alliances.xlsx")), "alliances.xlsx")).data;
/** What a person reads on a sheet, numbers to nine digits. */
const contents = ({ cells }: SheetData) =>
  Object.entries(cells)
    .flatMap(([at, { value }]) => ((value ?? "") === "" ? [] : [[at, toNineDigits(value!)] as const]))
    .sort(([one], [other]) => (one < other ? -1 : 1));

beforeAll(() => void builtAddin(), 300_000);

// When this fails: npx tsx assets/samples/makeAlliances.mjs
test("the sample that is shipped is the sample workbook", async () => {
  expect(shipped).toEqual(JSON.parse(JSON.stringify(samplePlan(await sample()))));
});

test("adds the sample to a workbook, with every cell and every verdict of its own file, and reads it as a source", async () => {
  const excel = await openExcel({ name: "Empty.xlsx", names: [], sheets: [{ name: "Sheet1", cells: {} }] }, true);
  try {
    expect(await addSheets(shipped)).toEqual(["Alliances", "Read me", "Sources"]);
    const { sheets } = await excel.saved();
    const file = await sample();
    expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "Alliances", "Read me", "Sources"]);
    for (const [index, sheet] of file.sheets.entries()) {
      const added = sheets[index + 1]!;
      expect(contents(added)).toEqual(contents(sheet));
      expect(added.merges ?? []).toEqual(expect.arrayContaining(sheet.merges ?? []));
      expect((added.validations ?? []).length).toBe((sheet.validations ?? []).length);
      expect((added.conditionalFormats ?? []).length).toBe((sheet.conditionalFormats ?? []).length);
      expect(added.frozen).toEqual(sheet.frozen);
    }
    expect(sheets[1]!.cells["B5"]!.formula).toBe("=ALLIANCE.CLASSIFY($F5:$AH5,$F$4:$AH$4,,$AI5)");
    const [best] = await survey();
    expect([best?.name, best?.partners.length, best?.unreadable ?? []]).toEqual(["Alliances", 13, []]);
  } finally {
    excel.close();
  }
});

test("takes free names for sheets and table where the workbook has such already", async () => {
  const cells = { A1: { value: "Partner" }, A2: { value: "Zappos" } };
  const tables = [{ name: "Alliances", range: "A1:A2", columns: ["Partner"] }];
  const excel = await openExcel({ name: "Own.xlsx", names: [], sheets: [{ name: "alliances", cells, tables }] });
  try {
    expect(await addSheets(shipped)).toEqual(["Alliances (2)", "Read me", "Sources"]);
    const { sheets } = await excel.saved();
    expect(sheets[0]).toMatchObject({ name: "alliances", cells });
    expect(sheets[1]!.tables![0]!.name).toBe("Alliances2");
  } finally {
    excel.close();
  }
});

test("leaves the workbook as it was wherever anything goes wrong", async () => {
  const excel = await openExcel(partnersWorkbook());
  try {
    const before = await excel.saved();
    const { requests, attempts } = await strikeEverywhere({
      excel,
      work: (_, patience) => addSheets(shipped, { patience }),
      isComplete: ({ sheets }) => sheets.length === before.sheets.length + 3,
      before,
    });
    expect([requests, attempts > 1]).toEqual([2, true]);
  } finally {
    excel.close();
  }
});

test("sheets whose names could not all be given are taken away; what was all done is done, though the answer was lost", async () => {
  const excel = await openExcel(partnersWorkbook());
  try {
    const { faults } = excel.client.session;
    const before = await excel.saved();
    // the last actions give the names, take off the marks and show the first sheet
    for (const moment of [0.97, 0.98, 0.99]) {
      faults.add({ request: 2, error: 5102, moment });
      const names = await addSheets(shipped).catch(() => null);
      const after = await excel.saved();
      if (names === null) expect(after).toEqual(before);
      else {
        expect(after.sheets.slice(-3).map(({ name }) => name)).toEqual(names);
        excel.workbook.load(before);
        await excel.workbook.settled();
      }
    }
    faults.add({ request: 2, error: 5102, moment: "after" });
    expect(await addSheets(shipped)).toEqual(["Alliances", "Read me", "Sources"]);
    expect((await excel.saved()).names).toEqual(before.names);
  } finally {
    excel.close();
  }
});

test("when Excel never lets the sheets be taken away again, it says which ones to delete", async () => {
  const excel = await openExcel(partnersWorkbook());
  try {
    const { faults } = excel.client.session;
    faults.add({ request: 2, error: 5102, moment: 0.5 });
    faults.add({
      request: "every",
      error: 5102,
      matching: ({ Actions }) => Actions.some(({ Name }) => Name === "Delete"),
    });
    const problem = await failure(addSheets(shipped));
    faults.clear();
    expect(problem.message).toMatch(
      /^The sheets were not added\. .* be taken away again; your own sheets were not touched\.$/,
    );
    expect(problem.cure).toContain("Alliances, Read me, Sources");
  } finally {
    excel.close();
  }
});
