import { unzip } from "@cj-tech-master/excelts/archive";
import type { CellData, WorkbookData } from "../../../src/host/model/workbookData";
import { writeXlsx } from "../../../src/host/xlsx/writeXlsx";

async function partsOf(data: WorkbookData): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for await (const entry of unzip(await writeXlsx(data)).entries()) {
    parts.set(entry.path, new TextDecoder().decode(await entry.bytes()));
  }
  return parts;
}

const book = (cells: Record<string, CellData>): WorkbookData => ({
  name: "B.xlsx",
  sheets: [{ name: "S", cells }],
  names: [],
});

// What stands in the file, as Excel itself writes it
describe("a saved file", () => {
  test("marks array and add-in formulas as dynamic arrays, and leaves others plain", async () => {
    const parts = await partsOf(
      book({
        A1: { value: 1, formula: "=SORT(C1:C2)", spill: "A1:A2" },
        B1: { value: "Healthy", formula: '=ALLIANCE.HEALTH(C1:D1,,"label")' },
        D1: { value: 3, formula: "=SUM(C1:C2)" },
      }),
    );
    const sheet = parts.get("xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn._xlws.SORT(C1:C2)</f><v>1</v></c>');
    expect(sheet).toContain(
      '<c r="B1" t="str" cm="1"><f t="array" ref="B1">_xldudf_ALLIANCE_HEALTH(C1:D1,,&quot;label&quot;)</f><v>Healthy</v></c>',
    );
    expect(sheet).toContain('<c r="D1"><f>SUM(C1:C2)</f><v>3</v></c>');
    expect(parts.get("xl/metadata.xml")).toContain('<metadataType name="XLDAPR"');
    expect(parts.get("[Content_Types].xml")).toContain('PartName="/xl/metadata.xml"');
  });

  test("has no metadata where nothing needs it", async () => {
    expect([...(await partsOf(book({ A1: { formula: "=1+1" } }))).keys()]).not.toContain("xl/metadata.xml");
  });

  test("lets Excel calculate on opening only where a result is missing", async () => {
    const workbook = async (cells: Record<string, CellData>) => (await partsOf(book(cells))).get("xl/workbook.xml");
    expect(await workbook({ A1: { formula: "=1+1", value: 2 } })).not.toContain("fullCalcOnLoad");
    expect(await workbook({ A1: { formula: "=1+1" } })).toContain('fullCalcOnLoad="1"');
    expect(await workbook({ A1: { formula: "=SEQUENCE(2)", value: 1, spill: "A1:A2" } })).toContain(
      'fullCalcOnLoad="1"',
    );
  });

  test("writes each text once, with its spaces", async () => {
    const parts = await partsOf(book({ A1: { value: " a " }, A2: { value: " a " }, A3: { value: "=1+1" } }));
    expect(parts.get("xl/sharedStrings.xml")).toContain(
      '<si><t xml:space="preserve"> a </t></si><si><t xml:space="preserve">=1+1</t></si></sst>',
    );
    // Text that looks like a formula is text
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain('<c r="A3" t="s"><v>1</v></c>');
  });

  test("saves errors that older programs do not know as #VALUE!", async () => {
    const parts = await partsOf(
      book({ A1: { value: { error: "#BUSY!" }, formula: "=ALLIANCE.X()" }, A2: { value: { error: "#N/A" } } }),
    );
    expect(parts.get("xl/worksheets/sheet1.xml")).toMatch(/<c r="A1" t="e"[^>]*>.*<v>#VALUE!<\/v>.*<v>#N\/A<\/v>/);
  });

  test("tells a table which formula its column fills in", async () => {
    const data = book({
      A1: { value: "n" },
      B1: { value: "d" },
      A2: { value: 1 },
      B2: { value: 2, formula: "=[@n]*2" },
      A3: { value: 2 },
      B3: { value: 4, formula: "=[@n]*2" },
    });
    data.sheets[0]!.tables = [{ name: "T", range: "A1:B3", columns: ["n", "d"] }];
    const parts = await partsOf(data);
    expect(parts.get("xl/tables/table1.xml")).toContain(
      "<calculatedColumnFormula>T[[#This Row],[n]]*2</calculatedColumnFormula>",
    );
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain("<f>T[[#This Row],[n]]*2</f>");
  });
});
