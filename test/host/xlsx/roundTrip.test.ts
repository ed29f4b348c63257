import { readXlsx } from "../../../src/host/xlsx/readXlsx";
import { writeXlsx } from "../../../src/host/xlsx/writeXlsx";
import type { WorkbookData } from "../../../src/host/model/workbookData";
import { everyFeature } from "./everyFeature";

async function savedAndOpened(data: WorkbookData): Promise<{ data: WorkbookData; notes: string[] }> {
  return readXlsx(await writeXlsx(data), data.name);
}

describe("saving and opening a workbook", () => {
  test("keeps every feature and has nothing to confess", async () => {
    const { data, notes } = await savedAndOpened(everyFeature);
    const [sheet] = data.sheets;
    const [expected] = everyFeature.sheets;
    // Member by member, so that a failure names the feature
    for (const member of Object.keys(expected ?? {}) as (keyof typeof expected)[]) {
      expect({ [member]: sheet?.[member] }).toEqual({ [member]: expected?.[member] });
    }
    expect(data).toEqual(everyFeature);
    expect(notes).toEqual([]);
  });

  test("gives the same bytes twice", async () => {
    const first = await writeXlsx(everyFeature);
    const second = await writeXlsx((await readXlsx(first, everyFeature.name)).data);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  test("an empty sheet stays empty", async () => {
    const empty: WorkbookData = { name: "Empty.xlsx", sheets: [{ name: "Sheet1", cells: {} }], names: [] };
    expect((await savedAndOpened(empty)).data).toEqual(empty);
  });

  test("values that spilled are not taken for values that were typed", async () => {
    const spilled: WorkbookData = {
      name: "Spill.xlsx",
      sheets: [{ name: "S", cells: { A1: { value: 1, formula: "=SEQUENCE(3)", spill: "A1:A3" }, A4: { value: 4 } } }],
      names: [],
    };
    expect((await savedAndOpened(spilled)).data).toEqual(spilled);
  });
});
