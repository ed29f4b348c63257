import { readFileSync } from "node:fs";
import { join } from "node:path";
import { alliancesWorkbook } from "../../assets/samples/alliances/alliancesWorkbook";
import type { CellData, SheetData, WorkbookData } from "../../src/host/model/workbookData";
import { readXlsx } from "../../src/host/xlsx/readXlsx";
import { writeXlsx } from "../../src/host/xlsx/writeXlsx";

const file = (name: string) => readFileSync(join(__dirname, "../../assets/samples", name));
const fresh = () =>
  alliancesWorkbook(file("relationships.csv").toString("utf8"), file("practices.csv").toString("utf8"));

describe("alliances.xlsx", () => {
  let data: WorkbookData;
  let notes: string[];
  let sheet: SheetData;
  /** Cell of the row of a partner, under a header. */
  const at = (partner: string, header: string): CellData => {
    const columns = sheet.tables?.[0]?.columns ?? [];
    const letters = (i: number) =>
      (i < 26 ? "" : String.fromCharCode(64 + Math.floor(i / 26))) + String.fromCharCode(65 + (i % 26));
    const row = Array.from({ length: 13 }, (_, i) => i + 5).find((each) => sheet.cells[`A${each}`]?.value === partner);
    return sheet.cells[letters(columns.indexOf(header)) + row] ?? {};
  };

  beforeAll(async () => {
    ({ data, notes } = await readXlsx(file("alliances.xlsx"), "alliances.xlsx"));
    sheet = data.sheets[0] as SheetData;
  });

  // When this fails, the data or the models changed: npx tsx assets/samples/makeAlliances.mjs
  test("is what the script makes of the two CSV files, byte for byte the same each time", async () => {
    expect(data).toEqual(fresh());
    expect(Buffer.from(await writeXlsx(fresh())).equals(Buffer.from(await writeXlsx(fresh())))).toBe(true);
  });

  test("opens without a loss", () => expect(notes).toEqual([]));

  test("has the table of alliances, what it is, and where it comes from", () => {
    expect(data.sheets.map(({ name }) => name)).toEqual(["Alliances", "Read me", "Sources"]);
    expect(sheet.tables).toEqual([expect.objectContaining({ name: "Alliances", range: "A4:AJ17" })]);
    expect(sheet.tables?.[0]?.columns).toEqual([
      ...["Partner", "Type", "Health", "Health score", "Coverage"],
      ...["Legal structure", "Start date", "End date", "Term (months)", "Renewals", "Competitors", "What is exchanged"],
      ...["Duration and focus", "Goal horizon", "Resource commitment", "Decision-making", "Risk and reward sharing"],
      ...["Flexibility and adaptability", "Integration", "Innovation or execution", "Core competencies", "Objectives"],
      ...["Significant impact", "Integrated assets", "Independent with shared control"],
      ...["Initiatives across value chains", "Trust across cultures"],
      ...["Clear purpose", "Compatible cultures", "Roles and responsibilities", "Communication", "Long-term value"],
      ...["Conflict resolution", "Measure and adapt", "As of", "Source"],
    ]);
  });

  test("asks the add-in in every row", () => {
    const answers =
      "Alliances[@[Legal structure]:[Measure and adapt]],Alliances[[#Headers],[Legal structure]:[Measure and adapt]]";
    for (let row = 5; row <= 17; row++) {
      expect(sheet.cells[`B${row}`]?.formula).toBe(`=ALLIANCE.CLASSIFY(${answers},,[@[As of]])`);
      expect(sheet.cells[`C${row}`]?.formula).toBe(`=ALLIANCE.HEALTH(${answers},"label",[@[As of]])`);
      expect(sheet.cells[`D${row}`]?.formula).toBe(`=IFERROR(ALLIANCE.HEALTH(${answers},"score",[@[As of]]),"")`);
      expect(sheet.cells[`E${row}`]?.formula).toBe(`=ALLIANCE.CLASSIFY(${answers},"coverage",[@[As of]])`);
    }
  });

  test("keeps answers as the records have them: dates are serials, unknown is empty", () => {
    // 1974-09-01 is serial 27273, 2014-12-31 is 42004
    expect(at("CFM International (GE-Snecma/Safran)", "Start date")).toMatchObject({
      value: 27273,
      format: { numberFormat: "yyyy-mm-dd" },
    });
    expect(at("CFM International (GE-Snecma/Safran)", "As of").value).toBe(42004);
    expect(at("CFM International (GE-Snecma/Safran)", "Goal horizon").value).toBe(5);
    expect(at("Star Alliance", "Trust across cultures").value).toBeUndefined();
    expect(at("Missoni for Target", "Independent with shared control").value).toBe("Yes");
    expect(at("USPS-FedEx (second contract)", "Source").value).toBe("seed S2; multichannelmerchant; aircargonews");
  });

  test("says beside each formula what it gives, so that previews show it", () => {
    expect(at("CFM International (GE-Snecma/Safran)", "Type").value).toBe("Joint venture");
    expect(at("Amazon-Zappos", "Type").value).toBe("Acquisition");
    expect(at("Emirates-Boeing order", "Type").value).toBe("Transactional agreement");
    // No practice is on record
    expect(at("Amazon-Zappos", "Health").value).toBe("Insufficient");
    expect(at("Amazon-Zappos", "Health score").value).toBe("");
  });

  test("is fit to read and to print", () => {
    expect(sheet.frozen).toEqual({ rows: 4, columns: 1 });
    expect(sheet.page).toMatchObject({
      orientation: "Landscape",
      titleRows: "3:4",
      titleColumns: "A:A",
      zoom: { horizontalFitToPages: 2 },
    });
    expect(sheet.cells.M4?.format).toMatchObject({ wrap: true, font: { bold: true } });
    const rules = sheet.conditionalFormats ?? [];
    expect(rules.map((each) => (each.type === "Custom" ? each.rule.formula : each.type))).toEqual([
      '=$B5="Transactional agreement"',
      '=$B5="Tactical alliance"',
      '=$B5="Partnership"',
      '=$B5="Strategic alliance"',
      '=$B5="Joint venture"',
      '=$B5="Acquisition"',
      '=$B5="Insufficient"',
      '=$C5="Healthy"',
      '=$C5="Watch"',
      '=$C5="At risk"',
      '=$C5="Insufficient"',
    ]);
  });

  test("names a source for every row, and holds no reader's label", () => {
    const sources = data.sheets[2] as SheetData;
    for (let row = 5; row <= 17; row++) {
      expect(sources.cells[`A${row}`]?.value).toBe(sheet.cells[`A${row}`]?.value);
      expect(String(sources.cells[`B${row}`]?.value)).toMatch(/\w{2}/);
    }
    expect(JSON.stringify(data)).not.toMatch(/Expert label|"Strength"/);
  });
});
