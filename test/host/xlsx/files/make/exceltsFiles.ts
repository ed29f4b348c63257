// Makes excelts*.xlsx beside this folder: npx tsx test/host/xlsx/files/make/exceltsFiles.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";

const HERE = join(__dirname, "..");
const THEN = new Date(Date.UTC(2024, 4, 1, 12));
/** A picture of one pixel. */
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

function newBook(): InstanceType<typeof Workbook> {
  const book = new Workbook();
  Object.assign(book, { creator: "Example", created: THEN, modified: THEN, title: "Partners", company: "Example" });
  return book;
}

async function save(book: InstanceType<typeof Workbook>, name: string): Promise<void> {
  writeFileSync(join(HERE, name), await book.xlsx.writeBuffer());
}

async function mixed(): Promise<void> {
  const book = newBook();
  const sheet = book.addWorksheet("Data", {
    properties: { tabColor: { argb: "FF1F6FEB" }, outlineLevelRow: 1 },
    views: [{ state: "frozen", xSplit: 1, ySplit: 1 }],
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: "A1:D9",
      printTitlesRow: "1:1",
    },
    headerFooter: {
      oddHeader: "&LLeft&CPartners",
      oddFooter: "&RPage &P",
      differentFirst: true,
      firstHeader: "&CFirst",
    },
  });
  sheet.addTable({
    name: "Partners",
    ref: "A1",
    headerRow: true,
    totalsRow: true,
    style: { theme: "TableStyleDark3", showRowStripes: true },
    columns: [
      { name: "Partner", totalsRowLabel: "All", filterButton: true },
      { name: "Score", totalsRowFunction: "sum" },
      { name: "Since", totalsRowFunction: "none" },
    ],
    rows: Array.from({ length: 6 }, (_, i) => [`Partner ${i + 1}`, (i * 3) % 5, new Date(Date.UTC(2020, i, 1))]),
  });
  sheet.getCell("E1").value = {
    richText: [{ text: "plain " }, { text: "bold", font: { bold: true, color: { theme: 4 } } }],
  };
  sheet.getCell("E2").value = { text: "An address", hyperlink: "https://example.org/?a=1&b=2", tooltip: "Go" };
  sheet.getCell("E3").value = { formula: "SUM(B2:B7)", result: 12 };
  sheet.getCell("E4").value = { formula: "B2*2", result: 0, shareType: "shared", ref: "E4:E6" } as never;
  sheet.getCell("E5").value = { sharedFormula: "E4", result: 6 };
  sheet.getCell("E6").value = { sharedFormula: "E4", result: 2 };
  sheet.getCell("E7").value = { error: "#N/A" };
  sheet.getCell("E8").note = { texts: [{ text: "A note" }], margins: { insetmode: "auto" } };
  sheet.getCell("F1").fill = {
    type: "gradient",
    gradient: "angle",
    degree: 90,
    stops: [
      { position: 0, color: { argb: "FFFF0000" } },
      { position: 1, color: { argb: "FF0000FF" } },
    ],
  };
  sheet.getCell("F2").border = {
    top: { style: "double" },
    diagonal: { up: true, style: "thin", color: { argb: "FFFF0000" } },
  };
  sheet.getCell("F3").alignment = { readingOrder: "rtl", vertical: "distributed", indent: 3 };
  sheet.getCell("F4").numFmt = '[>100]"many";0.00';
  sheet.getRow(5).outlineLevel = 1;
  sheet.getRow(6).outlineLevel = 1;
  sheet.getColumn(6).hidden = true;
  sheet.addConditionalFormatting({
    ref: "B2:B7",
    rules: [
      {
        type: "expression",
        formulae: ["$B2>2"],
        style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } } },
        priority: 1,
      },
    ],
  });
  sheet.getCell("G1").dataValidation = { type: "list", allowBlank: true, formulae: ['"a,b"'], showErrorMessage: true };
  const picture = book.addImage({ base64: PIXEL, extension: "png" });
  sheet.addImage(picture, "H2:I4");
  sheet.mergeCells("J1:K2");
  await sheet.protect("example", { sort: true });
  const pivot = book.addWorksheet("Pivot");
  const source = book.addWorksheet("Source");
  source.addRow(["Kind", "Country", "Score"]);
  for (let i = 0; i < 12; i++) source.addRow([["Licence", "Partnership"][i % 2], ["DE", "FR", "IT"][i % 3], i]);
  pivot.addPivotTable({ sourceSheet: source, rows: ["Kind"], columns: ["Country"], values: ["Score"], metric: "sum" });
  book.addWorksheet("Hidden", { state: "veryHidden" });
  await save(book, "excelts-mixed.xlsx");
}

async function drawn(): Promise<void> {
  const book = newBook();
  const sheet = book.addWorksheet("Drawn", { views: [{ rightToLeft: true }] });
  for (let i = 1; i <= 8; i++) sheet.addRow([i, i * i, `=${i}`]);
  sheet.addSparklineGroup({ type: "column", sparklines: [{ dataRef: "Drawn!A1:A8", cellRef: "F1" }] });
  sheet.addFormCheckbox("D2", { text: "Done", link: "E2" });
  sheet.autoFilter = "A1:B8";
  await save(book, "excelts-drawn.xlsx");
}

void mixed().then(drawn);
