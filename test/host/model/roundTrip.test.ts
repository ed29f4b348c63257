import { createWorkbook } from "../../../src/host/model/workbook";
import type { WorkbookData } from "../../../src/host/model/workbookData";

const everything: WorkbookData = {
  name: "Partners.xlsx",
  sheets: [
    {
      name: "Partner data",
      tabColor: "#FF0000",
      gridlines: false,
      cells: {
        A1: { value: "Partner", format: { font: { bold: true, color: "#FFFFFF" }, fill: "#1F3864", wrap: true } },
        B1: { value: "Term (months)" },
        A2: { value: "Acme" },
        B2: { value: 12, format: { numberFormat: "0.0", horizontal: "Right", indent: 2, locked: false } },
        A3: { value: "007" },
        B3: { value: 36 },
        D1: { value: true },
        D2: { value: { error: "#N/A" } },
        D3: { value: 45351, format: { numberFormat: "yyyy-mm-dd" } },
        F1: { value: 2, formula: "=SEQUENCE(2,1,2)", spill: "F1:F2", spilled: [[2], [3]] },
        G1: { value: 5, formula: "=SUM(F1#)" },
        H1: { value: 48, formula: "=SUM(Contracts[Term (months)])" },
        J9: {
          format: {
            borders: {
              EdgeTop: { style: "Continuous" },
              EdgeLeft: { style: "Dash", weight: "Medium", color: "#00FF00" },
            },
            font: { name: "Arial", size: 14, italic: true, underline: true, strikethrough: true },
            vertical: "Center",
            horizontal: "CenterAcrossSelection",
            rotation: 45,
          },
        },
      },
      columnFormats: { L: { fill: "#EEEEEE", locked: false } },
      rowFormats: { "20": { font: { bold: true } } },
      columnWidths: { A: 120, B: 61.5 },
      rowHeights: { "1": 30.75 },
      hiddenColumns: ["M"],
      hiddenRows: [12],
      merges: ["A30:C31"],
      frozen: { rows: 1, columns: 1 },
      tables: [
        {
          name: "Contracts",
          range: "A1:B3",
          style: "TableStyleLight9",
          showFilterButton: false,
          columns: ["Partner", "Term (months)"],
        },
      ],
      conditionalFormats: [
        {
          range: "B2:B3",
          type: "Custom",
          rule: { formula: "=$B2>20" },
          format: { fill: "#FFC7CE", font: { color: "#9C0006" } },
        },
        {
          range: "D1:D3",
          type: "DataBar",
          rule: { minimum: { type: "Number", formula: "0" }, maximum: { type: "HighestValue" } },
          stopIfTrue: true,
        },
      ],
      validations: [
        {
          range: "B2:B3",
          rule: { wholeNumber: { formula1: 1, formula2: 60, operator: "Between" } },
          prompt: { title: "Term", message: "In months" },
          errorAlert: { title: "Term", message: "1 to 60", style: "Stop", showAlert: true },
        },
      ],
      charts: [
        {
          name: "Chart 1",
          type: "ColumnClustered",
          title: "Terms",
          source: "'Partner data'!A1:B3",
          seriesBy: "Columns",
          series: [
            { name: "='Partner data'!$B$1", values: "'Partner data'!B2:B3", categories: "'Partner data'!A2:A3" },
          ],
          left: 300,
          top: 10,
          width: 360,
          height: 216,
          options: { "legend/position": "Bottom" },
        },
      ],
      page: {
        orientation: "Landscape",
        printArea: "A1:H20",
        titleRows: "1:1",
        zoom: { horizontalFitToPages: 1 },
        margins: { left: 36 },
      },
      protection: { options: { allowFormatColumns: true }, password: { password: "CBEB" } },
    },
    {
      name: "It's",
      visibility: "Hidden",
      cells: { A1: { value: 12, formula: "='Partner data'!B2" }, A2: { value: 0.25, formula: "=Rate" } },
    },
    { name: "Last", cells: {}, protection: { options: {} } },
  ],
  names: [
    { name: "Rate", formula: "=0.5" },
    { name: "Rate", formula: "=0.25", scope: "It's", comment: "its own", visible: false },
    { name: "Terms", formula: "='Partner data'!$B$2:$B$3" },
  ],
  active: "Last",
  settings: [["policy", '{"version":2}']],
};

test("what is loaded is saved again, after calculation too", async () => {
  const workbook = createWorkbook({ data: everything });
  expect(JSON.parse(JSON.stringify(workbook.save()))).toEqual(withoutSpills(everything));
  await workbook.settled();
  expect(workbook.save()).toEqual(everything);
  workbook.dispose();
});

test("loading replaces everything, and two equal workbooks save the same text", async () => {
  const workbook = createWorkbook({ data: everything });
  await workbook.settled();
  const text = JSON.stringify(workbook.save());
  workbook.load({ name: "Empty.xlsx", sheets: [{ name: "Sheet1", cells: {} }], names: [] });
  await workbook.settled();
  expect(workbook.save()).toEqual({ name: "Empty.xlsx", sheets: [{ name: "Sheet1", cells: {} }], names: [] });
  workbook.load(JSON.parse(text) as WorkbookData);
  await workbook.settled();
  expect(JSON.stringify(workbook.save())).toBe(text);
  workbook.dispose();
});

test("formulas are calculated on loading even without kept values", async () => {
  const workbook = createWorkbook({
    data: { name: "b.xlsx", names: [], sheets: [{ name: "S", cells: { A1: { value: 4 }, A2: { formula: "=A1*2" } } }] },
  });
  await workbook.settled();
  expect(workbook.save().sheets[0]?.cells["A2"]).toEqual({ value: 8, formula: "=A1*2" });
  workbook.dispose();
});

test("a formula that refers to another file is kept with its value", async () => {
  const cells = { A1: { value: 7, formula: "=[1]Sheet1!A1*2" }, A2: { value: 8, formula: "=A1+1" } };
  const data: WorkbookData = { name: "b.xlsx", names: [], sheets: [{ name: "S", cells }] };
  const workbook = createWorkbook({ data });
  await workbook.settled();
  expect(workbook.save()).toEqual(data);
  workbook.dispose();
});

/** Spills are known only after calculation. */
function withoutSpills(data: WorkbookData): WorkbookData {
  const text = JSON.stringify(data, (key, value: unknown) =>
    key === "spill" || key === "spilled" ? undefined : value,
  );
  return JSON.parse(text) as WorkbookData;
}
