import type { KeptSheet } from "../model/kept/keptData";
import type { SheetData, WorkbookData } from "../model/workbookData";
import { dynamicArrayMetadataXml } from "./book/dynamicArrayMetadata";
import { officeThemeXml } from "./book/theme";
import { createStringWriter, type StringWriter } from "./book/sharedStrings";
import { activeTab, workbookXml } from "./book/workbookXml";
import { chartXml } from "./chart/chartXml";
import { drawingXml } from "./chart/drawingXml";
import { followShifts } from "./kept/followShifts";
import { keptFor, mainType } from "./kept/keptFor";
import { createKeptPartWriter, type KeptPartWriter } from "./kept/writeKeptParts";
import { writeDocument } from "./document/document";
import { createPackageWriter, type PackageWriter } from "./package/savePackage";
import { sheetXml } from "./sheet/sheetXml";
import { tableXml } from "./sheet/tables";
import { createStyleWriter, type StyleWriter } from "./style/writeStyles";

const WORKBOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
const STRINGS = "xl/sharedStrings.xml";
const METADATA = "xl/metadata.xml";
const sheetPath = (number: number) => `xl/worksheets/sheet${number}.xml`;

/** Everything that is numbered across the whole workbook. */
interface Shared {
  file: PackageWriter;
  styles: StyleWriter;
  keep: KeptPartWriter;
  strings: StringWriter;
  tables: number;
  hasDynamicArrays: boolean;
  isCalculated: boolean;
  date1904: boolean;
  isTable(name: string): boolean;
}

/** Saves a workbook as an .xlsx file. The same workbook always gives the same bytes. */
export async function writeXlsx(data: WorkbookData): Promise<Uint8Array> {
  const file = createPackageWriter();
  const kept = keptFor(data);
  const styles = createStyleWriter(kept, data.styles);
  const strings = createStringWriter();
  const keep = createKeptPartWriter(file, kept);
  const shared: Shared = {
    file,
    styles,
    keep,
    strings,
    tables: 0,
    hasDynamicArrays: false,
    isCalculated: true,
    date1904: data.date1904 === true,
    isTable: tableNames(data),
  };
  [WORKBOOK, STYLES, STRINGS, METADATA, ...data.sheets.map((_, i) => sheetPath(i + 1))].forEach(file.reserve);
  keep("", kept?.packageLinks);
  keep(WORKBOOK, kept?.links);
  for (const { link } of kept?.tabs ?? []) keep(WORKBOOK, [link]);
  file.add(WORKBOOK, "officeDocument", "", "");
  const active = activeTab(data);
  const sheetIds = data.sheets.map((sheet, i) => addSheet(sheet, i + 1, i === active, shared));
  file.complete(WORKBOOK, workbookXml({ ...data, kept }, sheetIds, active, shared));
  file.add(STYLES, "styles", WORKBOOK, styles.xml());
  file.add(STRINGS, "sharedStrings", WORKBOOK, strings.xml());
  if (shared.hasDynamicArrays) file.add(METADATA, "sheetMetadata", WORKBOOK, dynamicArrayMetadataXml());
  const hasTheme = kept?.links?.some(({ type }) => type.endsWith("/theme")) ?? false;
  if (!hasTheme && data.sheets.some(({ charts }) => charts?.length)) {
    file.add(file.freePath("xl/theme/theme", ".xml"), "theme", WORKBOOK, officeThemeXml());
  }
  writeDocument(file, WORKBOOK, data);
  return file.bytes(mainType(data.name));
}

/** Whether a name is that of a table of the workbook, in any case. */
function tableNames({ sheets }: WorkbookData): (name: string) => boolean {
  const names = new Set(sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name.toLowerCase())));
  return (name) => names.has(name.toLowerCase());
}

function addSheet(sheet: SheetData, number: number, isActive: boolean, shared: Shared): string {
  const { file, styles, strings, date1904, isTable } = shared;
  const path = sheetPath(number);
  const kept = followShifts(sheet.kept);
  shared.keep(path, kept?.links, sheet.kept?.shifts);
  const id = file.add(path, "worksheet", WORKBOOK, "");
  const drawingId = sheet.charts?.length || kept?.drawing ? addDrawing(sheet, kept, path, shared) : undefined;
  const tableIds = (sheet.tables ?? []).map((table) =>
    file.add(
      file.freePath("xl/tables/table", ".xml"),
      "table",
      path,
      tableXml(table, sheet, ++shared.tables, styles.rule, isTable),
    ),
  );
  const linkTo = (address: string) => file.linkOutside(path, "hyperlink", address);
  const context = { styles, stringOf: strings.numberOf, isActive, drawingId, tableIds, date1904, isTable, linkTo };
  const { xml, formulas } = sheetXml({ ...sheet, kept }, context);
  shared.hasDynamicArrays ||= formulas.hasDynamicArrays;
  // Charts are saved without their values
  shared.isCalculated &&= formulas.isCalculated && !sheet.charts?.length;
  file.complete(path, xml);
  return id;
}

function addDrawing(sheet: SheetData, kept: KeptSheet | undefined, sheetPath: string, shared: Shared): string {
  const { charts = [] } = sheet;
  const { file } = shared;
  const path = file.freePath("xl/drawings/drawing", ".xml");
  const id = file.add(path, "drawing", sheetPath, "");
  shared.keep(path, kept?.drawing?.links);
  const ids = charts.map((chart) => file.add(file.freePath("xl/charts/chart", ".xml"), "chart", path, chartXml(chart)));
  file.complete(path, drawingXml({ charts, sheet, ids, kept: kept?.drawing?.anchors }));
  return id;
}
