import { unzip } from "@cj-tech-master/excelts/archive";
import { createWorkbook } from "../../../src/host/model/workbook";
import type { FilterCriteria } from "../../../src/host/model/filter/filterData";
import type { WorkbookData } from "../../../src/host/model/workbookData";
import { readXlsx } from "../../../src/host/xlsx/readXlsx";
import { writeXlsx } from "../../../src/host/xlsx/writeXlsx";
import { KIND, handMade } from "./handMade";

// The parts follow ECMA-376 Part 1, 18.3.2 (AutoFilter settings) and 18.5 (tables), as Excel writes them:
// https://learn.microsoft.com/dotnet/api/documentformat.openxml.spreadsheet.autofilter
const ROWS = `<sheetData>
  <row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>Score</t></is></c></row>
  <row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>Acme</t></is></c><c r="B2"><v>5</v></c></row>
  <row r="3"><c r="A3" t="inlineStr"><is><t>Beta</t></is></c><c r="B3"><v>7</v></c></row>
</sheetData>`;

async function criteriaOf(
  column: string,
  styles = "",
): Promise<{ criteria: FilterCriteria | undefined; notes: string[] }> {
  const sheet = `${ROWS}<autoFilter ref="A1:B3"><filterColumn colId="1">${column}</filterColumn></autoFilter>`;
  const { data, notes } = await readXlsx(await handMade({ sheet, styles }), "Filter.xlsx");
  return { criteria: data.sheets[0]?.autoFilter?.columns?.[1], notes };
}

const DXFS =
  '<dxfs count="2"><dxf><fill><patternFill patternType="solid"><bgColor rgb="FFFFFF00"/></patternFill></fill></dxf>' +
  '<dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs>';

test.each<[string, FilterCriteria]>([
  ['<filters blank="1"><filter val="7"/><filter val="x"/></filters>', { filterOn: "Values", values: ["7", "x", ""] }],
  [
    '<filters><dateGroupItem year="2005" month="4" dateTimeGrouping="month"/></filters>',
    { filterOn: "Values", values: [{ date: "2005-04-01", specificity: "Month" }] },
  ],
  [
    '<customFilters and="1"><customFilter operator="greaterThanOrEqual" val="3"/><customFilter operator="lessThan" val="9"/></customFilters>',
    { filterOn: "Custom", criterion1: ">=3", criterion2: "<9", operator: "And" },
  ],
  ['<customFilters><customFilter val="*s"/></customFilters>', { filterOn: "Custom", criterion1: "=*s" }],
  [
    '<customFilters><customFilter operator="notEqual" val=" "/></customFilters>',
    { filterOn: "Custom", criterion1: "<>" },
  ],
  ['<top10 val="3" filterVal="5"/>', { filterOn: "TopItems", criterion1: "3" }],
  ['<top10 top="0" percent="1" val="20" filterVal="5"/>', { filterOn: "BottomPercent", criterion1: "20" }],
  ['<dynamicFilter type="aboveAverage" val="6"/>', { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }],
  ['<dynamicFilter type="M2"/>', { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodFebruray" }],
  ['<dynamicFilter type="yearToDate"/>', { filterOn: "Dynamic", dynamicCriteria: "YearToDate" }],
  ['<colorFilter dxfId="0"/>', { filterOn: "CellColor", color: "#FFFF00" }],
  ['<colorFilter dxfId="1" cellColor="0"/>', { filterOn: "FontColor", color: "#FF0000" }],
])("%s is read", async (column, expected) => {
  expect(await criteriaOf(column, DXFS)).toEqual({ criteria: expected, notes: [] });
});

test("a filter by icon is cleared, which is said", async () => {
  const { criteria, notes } = await criteriaOf('<iconFilter iconSet="3Arrows" iconId="0"/>');
  expect(criteria).toBeUndefined();
  expect(notes).toEqual([expect.stringMatching(/^Filters by icon were cleared/)]);
});

test("a table's filter, sort and hidden totals are read", async () => {
  const table = `<table xmlns="x" id="1" name="T" displayName="T" ref="A1:B3"><autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="Beta"/></filters></filterColumn></autoFilter>
    <sortState caseSensitive="1" ref="A2:B3"><sortCondition descending="1" ref="B2:B3"/></sortState>
    <tableColumns count="2"><tableColumn id="1" name="Name" totalsRowLabel="All"/><tableColumn id="2" name="Score" totalsRowFunction="average"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;
  const { data } = await readXlsx(
    await handMade({
      sheet: `${ROWS}<tableParts count="1"><tablePart r:id="t"/></tableParts>`,
      sheetLinks: `<Relationship Id="t" Type="${KIND}/table" Target="../tables/t.xml"/>`,
      more: { "xl/tables/t.xml": table },
    }),
    "Table.xlsx",
  );
  expect(data.sheets[0]?.tables?.[0]).toEqual({
    name: "T",
    range: "A1:B3",
    columns: ["Name", "Score"],
    filters: { 0: { filterOn: "Values", values: ["Beta"] } },
    sort: { fields: [{ key: 1, ascending: false }], matchCase: true },
    totals: ["All", "=SUBTOTAL(101,T[Score])"],
  });
});

const all: FilterCriteria[] = [
  { filterOn: "Values", values: ["a & b", "", { date: "2005-04-02T13:30:00", specificity: "Minute" }] },
  { filterOn: "Custom", criterion1: ">=3", criterion2: "<9", operator: "Or" },
  { filterOn: "Custom", criterion1: "=" },
  { filterOn: "Custom", criterion1: "<>~*x?" },
  { filterOn: "TopPercent", criterion1: "25" },
  { filterOn: "BottomItems", criterion1: "2" },
  { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodQuarter3" },
  { filterOn: "Dynamic", dynamicCriteria: "LastWeek" },
  { filterOn: "CellColor", color: "#FFC000" },
  { filterOn: "CellColor" },
  { filterOn: "FontColor", color: "#00B050" },
];

const everything: WorkbookData = {
  name: "Filters.xlsx",
  sheets: [
    {
      name: "It's here",
      cells: {
        A1: { value: "H" },
        A2: { value: 1 },
        N1: { value: "Name" },
        O1: { value: "Score" },
        N2: { value: "Acme" },
        O2: { value: 5 },
        N3: { value: "Total" },
        // Its only row is hidden by the filter.
        O3: { value: 0, formula: "=SUBTOTAL(109,Partners[Score])" },
        R1: { value: "Other" },
        R2: { value: 3 },
      },
      hiddenRows: [2],
      tables: [
        {
          name: "Partners",
          range: "N1:O3",
          showTotals: true,
          columns: ["Name", "Score"],
          filters: { 1: { filterOn: "Values", values: ["9"] } },
          sort: {
            fields: [
              { key: 1, ascending: false },
              { key: 0, sortOn: "FontColor", color: "#FF0000" },
            ],
          },
        },
        { name: "Others", range: "R1:R2", columns: ["Other"], totals: ["=MAX(Others[Other])"] },
      ],
      autoFilter: {
        range: "A1:K2",
        columns: Object.fromEntries(all.entries()),
        sort: { fields: [{ key: 2 }], method: "StrokeCount" },
      },
    },
  ],
  names: [],
};

test("everything about filters and totals comes back from a file, and from a workbook", async () => {
  const { data, notes } = await readXlsx(await writeXlsx(everything), everything.name);
  expect(data).toEqual(everything);
  expect(notes).toEqual([]);
  const workbook = createWorkbook({ data: everything });
  await workbook.settled();
  expect(workbook.save()).toEqual(everything);
  workbook.dispose();
});

test("the file says it in the words that Excel reads", async () => {
  const parts = new Map<string, string>();
  for await (const entry of unzip(await writeXlsx(everything)).entries()) {
    parts.set(entry.path, new TextDecoder().decode(await entry.bytes()).replace(/&apos;/g, "'"));
  }
  const table = parts.get("xl/tables/table1.xml") ?? "";
  expect(table).toContain('totalsRowFunction="sum"');
  expect(table).toContain('totalsRowLabel="Total"');
  expect(table).toContain('<autoFilter ref="N1:O2"><filterColumn colId="1"><filters><filter val="9"/></filters>');
  expect(table).not.toContain("totalsRowFormula");
  expect(parts.get("xl/tables/table2.xml")).toContain("<totalsRowFormula>MAX(Others[Other])</totalsRowFormula>");
  expect(parts.get("xl/workbook.xml")).toMatch(
    /<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'It''s here'!\$A\$1:\$K\$2</,
  );
  const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet.indexOf("</sheetData>")).toBeLessThan(sheet.indexOf("<autoFilter"));
  expect(sheet).toContain(
    '<dateGroupItem year="2005" month="4" day="2" hour="13" minute="30" dateTimeGrouping="minute"/>',
  );
});
