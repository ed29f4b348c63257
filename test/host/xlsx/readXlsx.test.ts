import type { SheetData, WorkbookData } from "../../../src/host/model/workbookData";
import { readXlsx } from "../../../src/host/xlsx/readXlsx";
import { handMade, KIND, type Parts } from "./handMade";

async function opened(
  parts: Parts,
): Promise<{ data: WorkbookData; sheet: SheetData; notes: string[]; shown: string[] }> {
  const { data, notes, shown } = await readXlsx(await handMade(parts), "Book.xlsx");
  return { data, sheet: data.sheets[0] as SheetData, notes, shown };
}

const DATE_STYLE =
  '<numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>';

describe("values", () => {
  test("of every stored type", async () => {
    const { sheet } = await opened({
      strings: "<si><t>one</t></si><si><t xml:space='preserve'> two </t></si>",
      sheet: `<sheetData><row r="1">
        <c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>0.1</v></c><c r="D1" t="b"><v>1</v></c>
        <c r="E1" t="e"><v>#REF!</v></c><c r="F1" t="inlineStr"><is><t>in_x000D_line</t></is></c><c r="G1" t="d"><v>2024-01-01T12:00:00</v></c>
        <c r="H1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="I1"><f>1/4</f></c><c r="J1" t="str"><f>""</f><v></v></c></row></sheetData>`,
    });
    expect(sheet.cells).toEqual({
      A1: { value: "one" },
      B1: { value: " two " },
      C1: { value: 0.1 },
      D1: { value: true },
      E1: { value: { error: "#REF!" } },
      F1: { value: "in\rline" },
      G1: { value: 45292.5 },
      H1: { value: "ab", formula: '="a"&"b"' },
      I1: { formula: "=1/4" },
      J1: { value: "", formula: '=""' },
    });
  });

  test("rows and cells without addresses follow one another, whatever the namespace prefix", async () => {
    const { sheet } = await opened({
      sheet:
        '<x:sheetData xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row r="5"><x:c r="C5"><x:v>3</x:v></x:c><x:c><x:v>4</x:v></x:c></x:row></x:sheetData>',
    });
    expect(sheet.cells).toEqual({ A1: { value: 1 }, B1: { value: 2 }, C5: { value: 3 }, D5: { value: 4 } });
  });

  test("rich text keeps its letters and its fonts", async () => {
    const { sheet, notes } = await opened({
      strings:
        "<si><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space='preserve'> plain</t></r><rPh sb='0' eb='1'><t>ボ</t></rPh></si>",
      sheet: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>',
    });
    expect(sheet.cells.A1).toEqual({
      value: "bold plain",
      rich: '<r><rPr><b/></rPr><t>bold</t></r><r><t xml:space="preserve"> plain</t></r><rPh sb="0" eb="1"><t>ボ</t></rPh>',
    });
    expect(notes).toEqual([]);
  });

  test("dates stay serials in the 1900 system, to the last digit", async () => {
    const { sheet } = await opened({
      styles: DATE_STYLE,
      sheet:
        '<sheetData><row r="1"><c r="A1" s="1"><v>45292.12345678901</v></c><c r="B1" s="1"><v>1</v></c></row></sheetData>',
    });
    expect(sheet.cells.A1).toEqual({ value: 45292.12345678901, format: { numberFormat: "m/d/yyyy" } });
    expect(sheet.cells.B1?.value).toBe(1);
  });

  test("dates of the 1904 system move by 1462 days; durations and numbers do not", async () => {
    const { data, sheet, notes, shown } = await opened({
      beforeSheets: '<workbookPr date1904="1"/>',
      styles: DATE_STYLE,
      sheet:
        '<sheetData><row r="1"><c r="A1" s="1"><v>43830</v></c><c r="B1" s="2"><v>1.5</v></c><c r="C1"><v>7</v></c></row></sheetData>',
    });
    // 2024-01-01 is day 43830 counted from 1904 and serial 45292 counted from 1900
    expect([sheet.cells.A1?.value, sheet.cells.B1?.value, sheet.cells.C1?.value]).toEqual([45292, 1.5, 7]);
    expect(data.date1904).toBe(true);
    expect(notes).toEqual([]);
    expect(shown).toEqual([
      "Dates count from 1904 in the file and from 1900 here; saving counts them from 1904 again.",
    ]);
  });
});

describe("formulas", () => {
  test("shared ones are written out in each cell", async () => {
    const { sheet } = await opened({
      sheet: `<sheetData><row r="2"><c r="B2"><f t="shared" ref="B2:B4" si="0">A2*$A$1&amp;"A2"</f><v>1</v></c></row>
        <row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c></row><row r="4"><c r="B4"><f t="shared" si="0"></f><v>3</v></c></row></sheetData>`,
    });
    expect(sheet.cells).toEqual({
      B2: { value: 1, formula: '=A2*$A$1&"A2"' },
      B3: { value: 2, formula: '=A3*$A$1&"A2"' },
      B4: { value: 3, formula: '=A4*$A$1&"A2"' },
    });
  });

  const METADATA = {
    bookLinks: `<Relationship Id="m" Type="${KIND}/sheetMetadata" Target="metadata.xml"/>`,
    more: {
      "xl/metadata.xml":
        '<metadata xmlns="x"><metadataTypes count="2"><metadataType name="XLRICHVALUE"/><metadataType name="XLDAPR"/></metadataTypes><cellMetadata count="1"><bk><rc t="2" v="0"/></bk></cellMetadata></metadata>',
    },
  };

  test("a dynamic array keeps its spill, and what it spilled is no cells of its own", async () => {
    const { sheet, notes } = await opened({
      ...METADATA,
      sheet: `<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>9</v></c></row>
        <row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row></sheetData>`,
    });
    expect(sheet.cells).toEqual({
      A1: {
        value: 1,
        formula: "=SEQUENCE(2,2)",
        spill: "A1:B2",
        spilled: [
          [1, 2],
          [3, 4],
        ],
      },
      C1: { value: 9 },
    });
    expect(notes).toEqual([]);
  });

  test("an array formula of the old kind becomes a dynamic one, and that is confessed", async () => {
    const { sheet, notes } = await opened({
      sheet: '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B2*C1:C2)</f><v>1</v></c></row></sheetData>',
    });
    expect(sheet.cells.A1).toEqual({ value: 1, formula: "=SUM(B1:B2*C1:C2)" });
    expect(notes).toEqual(["Array formulas entered with Ctrl+Shift+Enter are shown as dynamic arrays (Data)."]);
  });

  test("links to other workbooks keep formula and value, data tables their values", async () => {
    const { sheet, notes, shown } = await opened({
      sheet: `<sheetData><row r="1"><c r="A1"><f>[1]Sheet1!A1+1</f><v>5</v></c><c r="B1"><f>'[1]My Sheet'!A1</f><v>6</v></c>
        <c r="C1"><f t="dataTable" ref="C1:C2" dt2D="0" r1="A1"/><v>7</v></c><c r="D1" t="str"><f>"[1]"&amp;"x"</f><v>[1]x</v></c></row></sheetData>`,
    });
    expect(sheet.cells).toEqual({
      A1: { value: 5, formula: "=[1]Sheet1!A1+1" },
      B1: { value: 6, formula: "='[1]My Sheet'!A1" },
      C1: { value: 7 },
      D1: { value: "[1]x", formula: '="[1]"&"x"' },
    });
    expect(notes).toEqual(["What-if data tables are shown as values (Data)."]);
    expect(shown).toEqual([
      "Formulas that refer to other workbooks are not calculated here: they keep their last values (Data).",
    ]);
  });
});

describe("habits of other programs", () => {
  test("an array formula of one cell, a second limit that nobody reads, outline levels of 0", async () => {
    const { sheet, notes } = await opened({
      sheet: `<sheetFormatPr outlineLevelRow="0"/><cols><col min="1" max="1" width="9.140625" outlineLevel="0"/></cols>
        <sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A1" aca="true">SUM(B1:B2)</f><v>1</v></c></row></sheetData>
        <dataValidations count="1"><dataValidation type="decimal" operator="greaterThan" allowBlank="true" showErrorMessage="true" sqref="C1"><formula1>2</formula1><formula2>0</formula2></dataValidation></dataValidations>`,
    });
    expect(sheet.cells.A1).toEqual({ value: 1, formula: "=SUM(B1:B2)" });
    expect(sheet.validations).toEqual([{ range: "C1", rule: { decimal: { formula1: 2, operator: "GreaterThan" } } }]);
    expect(notes).toEqual(["Array formulas entered with Ctrl+Shift+Enter are shown as dynamic arrays (Data)."]);
  });

  test("a chart of theirs: a name in quotes, an anchor between cells", async () => {
    const { sheet } = await opened({
      sheet: '<cols><col min="1" max="1" width="20.7109375"/></cols><sheetData/><drawing r:id="d"/>',
      sheetLinks: `<Relationship Id="d" Type="${KIND}/drawing" Target="../drawings/d.xml"/>`,
      more: {
        "xl/drawings/_rels/d.xml.rels": `<Relationships><Relationship Id="c" Type="${KIND}/chart" Target="/xl/charts/c.xml"/></Relationships>`,
        "xl/drawings/d.xml":
          '<xdr:wsDr><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart r:id="c"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>',
        "xl/charts/c.xml":
          '<c:chartSpace><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Our </a:t></a:r><a:r><a:t>aims</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:ser><c:tx><c:strRef><c:f>"Aim"</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>Data!$A$2:$A$5</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Data!$B$2:$B$5</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea><c:legend><c:legendPos val="t"/></c:legend></c:chart></c:chartSpace>',
      },
    });
    // Column A is 145 pixels, the rest 64; a pixel is 0.75 points, a row 15; 12700 EMU are a point
    expect(sheet.charts).toEqual([
      {
        name: "Chart 1",
        type: "ColumnStacked",
        title: "Our aims",
        series: [{ name: "Aim", values: "Data!B2:B5", categories: "Data!A2:A5" }],
        options: { "legend/position": "Top" },
        left: 109.75,
        top: 30,
        width: 95,
        height: 150,
      },
    ]);
  });
});

describe("formats", () => {
  test("theme colours with tint, indexed colours, patterns and built-in number formats", async () => {
    const { sheet } = await opened({
      styles: `<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b val="0"/><i/><u val="none"/><color theme="4" tint="-0.249977111117893"/><name val="Aptos"/></font></fonts>
        <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
          <fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.14999847407452621"/><bgColor indexed="64"/></patternFill></fill>
          <fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills>
        <borders><border/><border><left style="mediumDashed"><color auto="1"/></left><right/><top/><bottom/></border></borders>
        <cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="10" fontId="1" fillId="2" borderId="1"/><xf numFmtId="0" fontId="0" fillId="3" borderId="0"><alignment textRotation="120"/></xf></cellXfs>`,
      sheet: '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="2"/><c r="C1" s="0"/></row></sheetData>',
    });
    // Office theme: accent 1 #4472C4 is "Blue, Accent 1, Darker 25%" #2F5496 (Excel shows 2F5496 or 2F5597 by version); white darker 15 % is #D9D9D9
    expect(sheet.cells.A1?.format).toEqual({
      numberFormat: "0.00%",
      fill: "#D9D9D9",
      font: { name: "Aptos", italic: true, color: expect.stringMatching(/^#2F559[67]$/) as string },
      borders: { EdgeLeft: { style: "Dash", weight: "Medium" } },
    });
    expect(sheet.cells.B1?.format).toEqual({ fill: "#FF0000", rotation: -30 });
    expect(sheet.cells.C1).toBeUndefined();
  });

  test("a default font other than Calibri is the format of the sheet, and cells that have it say nothing", async () => {
    const { sheet } = await opened({
      styles:
        '<fonts><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>',
      sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row></sheetData>',
    });
    expect(sheet.format).toEqual({ font: { name: "Arial", size: 10 } });
    expect(sheet.cells).toEqual({
      A1: { value: 1 },
      B1: { value: 2, format: { font: { name: "Arial", size: 10, bold: true } } },
    });
  });

  test("column widths in points: 8.43 characters are 64 pixels, 48 points", async () => {
    const { sheet } = await opened({
      sheet:
        '<cols><col min="1" max="1" width="9.140625"/><col min="2" max="3" width="20.7109375" customWidth="1"/><col min="4" max="16384" width="9.140625"/></cols><sheetData><row r="2" ht="30" customHeight="1"/><row r="3" ht="15"/></sheetData>',
    });
    // 20.7109375 characters are 145 pixels in Excel with Calibri 11
    expect(sheet.columnWidths).toEqual({ B: 108.75, C: 108.75 });
    expect(sheet.rowHeights).toEqual({ "2": 30 });
    expect(sheet.standardWidth).toBeUndefined();
  });
});

describe("what lies around the cells", () => {
  test("names, print areas and titles", async () => {
    const { data } = await readXlsx(
      await handMade({
        afterSheets: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$B$9,Data!$D$1</definedName>
          <definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$A:$A,Data!$1:$2</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Data!$A$1</definedName>
          <definedName name="Rate">0.19</definedName><definedName name="Own" localSheetId="0" hidden="1" comment="why">Data!$A$1</definedName></definedNames>`,
      }),
      "Book.xlsx",
    );
    expect(data.names).toEqual([
      { name: "Rate", formula: "=0.19" },
      { name: "Own", formula: "=Data!$A$1", scope: "Data", comment: "why", visible: false },
    ]);
    expect(data.sheets[0]?.page).toEqual({ printArea: "A1:B9,D1", titleRows: "1:2", titleColumns: "A:A" });
  });

  test("a table keeps header texts with line breaks, whatever the cells say", async () => {
    const { sheet } = await opened({
      sheetLinks: `<Relationship Id="t" Type="${KIND}/table" Target="../tables/table1.xml"/>`,
      more: {
        "xl/tables/table1.xml":
          '<table xmlns="x" id="1" name="T" displayName="T" ref="A1:B3" totalsRowCount="1"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="a_x000a_b"/><tableColumn id="2" name="c"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>',
      },
    });
    expect(sheet.tables).toEqual([{ name: "T", range: "A1:B3", showTotals: true, columns: ["a\nb", "c"] }]);
  });

  test("rules and validations of the extension list, as Excel writes references to other sheets", async () => {
    const { sheet } = await opened({
      sheet: `<sheetData/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings xmlns:x14="x14" xmlns:xm="xm"><x14:conditionalFormatting>
        <x14:cfRule type="expression" priority="1" id="{1}"><xm:f>Other!A1&gt;1</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>B2:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>
        <ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:x14="x14" xmlns:xm="xm" count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Other!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C1:C9 E1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    });
    expect(sheet.conditionalFormats).toEqual([
      { range: "B2:B9", type: "Custom", rule: { formula: "=Other!A1>1" }, format: { fill: "#FF0000" } },
    ]);
    expect(sheet.validations).toEqual([
      { range: "C1:C9,E1", rule: { list: { inCellDropDown: true, source: "=Other!$A$1:$A$3" } } },
    ]);
  });

  test("what cannot be kept or seen is said, a line for each kind, with the sheet", async () => {
    const { notes, shown } = await opened({
      sheet:
        '<sheetViews><sheetView rightToLeft="1"><pane xSplit="1000" state="split"/></sheetView></sheetViews><sheetData/>',
      more: {
        "xl/vbaProject.bin": "x",
        "xl/comments1.xml": "<x/>",
        "xl/pivotTables/pivotTable1.xml": "<x/>",
        "xl/richData/rdrichvalue.xml": "<x/>",
      },
    });
    expect(notes).toEqual(["Data types and pictures inside cells are kept as their text or error alone."]);
    expect(shown.sort()).toEqual([
      "Macros do not run here; the file keeps them.",
      "Notes and comments on cells are not shown; the file keeps them.",
      "Pivot tables are shown as their last values; the file keeps them.",
      "Right-to-left sheets are shown from left to right; the file keeps their direction (Data).",
      "Windows that are split are shown whole; the file keeps the split (Data).",
    ]);
  });
});
