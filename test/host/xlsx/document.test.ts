import type { WorkbookData } from "../../../src/host/model/workbookData";
import { openPackage } from "../../../src/host/xlsx/package/openPackage";
import { readXlsx } from "../../../src/host/xlsx/readXlsx";
import { writeXlsx } from "../../../src/host/xlsx/writeXlsx";

// ECMA-376 part 1, 15.2.12 (properties) and 18.2.29 (workbook protection); part 2, 11 (core properties)
const book: WorkbookData = {
  name: "Book.xlsx",
  sheets: [{ name: "Sheet1", cells: {} }],
  names: [],
  properties: {
    title: "Q & A",
    subject: "Reviews",
    author: "Ada",
    keywords: "a, b",
    comments: "two\nlines",
    lastAuthor: "Grace",
    revisionNumber: 4,
    creationDate: "2026-01-31T09:30:00Z",
    category: "Plans",
    manager: "M",
    company: "C",
    kept: { "dcterms:modified": "2026-02-01T00:00:00Z", "cp:contentStatus": "Draft" },
    custom: [
      { key: "Stage", type: "String", value: "final" },
      { key: "Partners", type: "Number", value: -12 },
      { key: "Share", type: "Float", value: 0.25 },
      { key: "Checked", type: "Boolean", value: false },
      { key: "Due", type: "Date", value: "2026-03-01T00:00:00Z" },
    ],
  },
  customXmlParts: [
    { id: "{5F3E1B1A-0000-4000-8000-000000000001}", xml: '<a xmlns="urn:one"><b>1 &lt; 2</b></a>' },
    { id: "{5F3E1B1A-0000-4000-8000-000000000002}", xml: "<plain/>" },
  ],
  structureProtection: { password: { password: "CC1A" } },
  iterativeCalculation: { enabled: true, maxIteration: 50, maxChange: 0.01 },
  precisionAsDisplayed: true,
};

test("what belongs to the workbook as a whole comes back from a file", async () => {
  const { data, notes } = await readXlsx(await writeXlsx(book), book.name);
  expect(notes).toEqual([]);
  expect(data).toEqual(book);
  const again = await writeXlsx(data);
  expect(again).toEqual(await writeXlsx(book));
});

test("each part is where Office looks for it", async () => {
  const file = await openPackage(await writeXlsx(book), book.name);
  expect(file.relationships("").map(({ kind, target }) => [kind, target])).toEqual([
    ["officeDocument", "xl/workbook.xml"],
    ["core-properties", "docProps/core.xml"],
    ["extended-properties", "docProps/app.xml"],
    ["custom-properties", "docProps/custom.xml"],
  ]);
  expect(file.relationships("xl/workbook.xml").filter(({ kind }) => kind === "customXml")).toHaveLength(2);
  expect(file.text("docProps/core.xml")).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-01-31T09:30:00Z<');
  expect(file.text("_rels/.rels")).toContain(
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  );
  expect(file.text("customXml/itemProps1.xml")).toContain('ds:itemID="{5F3E1B1A-0000-4000-8000-000000000001}"');
  expect(file.text("xl/workbook.xml")).toContain('<workbookProtection workbookPassword="CC1A" lockStructure="1"/>');
});

test("a part that says it is UTF-16 is written as UTF-8, and says so", async () => {
  const parts = [{ id: "{5F3E1B1A-0000-4000-8000-000000000003}", xml: '<?xml version="1.0" encoding="utf-16"?><a/>' }];
  const { data } = await readXlsx(await writeXlsx({ ...book, customXmlParts: parts }), book.name);
  expect(data.customXmlParts?.[0]?.xml).toBe('<?xml version="1.0" encoding="UTF-8"?><a/>');
});
