import type { SheetData, WorkbookData } from "../model/workbookData";
import { dynamicArrayMetadataXml } from "./book/dynamicArrayMetadata";
import { sharedStringsXml } from "./book/sharedStrings";
import { activeTab, workbookXml } from "./book/workbookXml";
import { chartXml } from "./chart/chartXml";
import { drawingXml } from "./chart/drawingXml";
import { createPackageWriter, type PackageWriter } from "./package/savePackage";
import { sheetXml } from "./sheet/sheetXml";
import { tableXml } from "./sheet/tables";
import { createStyleWriter, type StyleWriter } from "./style/writeStyles";

const WORKBOOK = "xl/workbook.xml";

/** Everything that is numbered across the whole workbook. */
interface Shared {
  file: PackageWriter;
  styles: StyleWriter;
  strings: Map<string, number>;
  tables: number;
  charts: number;
  hasDynamicArrays: boolean;
  isCalculated: boolean;
}

/** Saves a workbook as an .xlsx file. The same workbook always gives the same bytes. */
export async function writeXlsx(data: WorkbookData): Promise<Uint8Array> {
  const file = createPackageWriter();
  const styles = createStyleWriter();
  const shared: Shared = {
    file,
    styles,
    strings: new Map(),
    tables: 0,
    charts: 0,
    hasDynamicArrays: false,
    isCalculated: true,
  };
  file.add(WORKBOOK, "officeDocument", "", "");
  const active = activeTab(data);
  const sheetIds = data.sheets.map((sheet, i) => addSheet(sheet, i + 1, i === active, shared));
  file.complete(WORKBOOK, workbookXml(data, sheetIds, active, shared.isCalculated));
  file.add("xl/styles.xml", "styles", WORKBOOK, styles.xml());
  file.add("xl/sharedStrings.xml", "sharedStrings", WORKBOOK, sharedStringsXml([...shared.strings.keys()]));
  if (shared.hasDynamicArrays) file.add("xl/metadata.xml", "sheetMetadata", WORKBOOK, dynamicArrayMetadataXml());
  return file.bytes();
}

function addSheet(sheet: SheetData, number: number, isActive: boolean, shared: Shared): string {
  const { file, styles, strings } = shared;
  const path = `xl/worksheets/sheet${number}.xml`;
  const id = file.add(path, "worksheet", WORKBOOK, "");
  const drawingId = sheet.charts?.length ? addDrawing(sheet, number, path, shared) : undefined;
  const tableIds = (sheet.tables ?? []).map((table) => {
    const tableNumber = ++shared.tables;
    return file.add(`xl/tables/table${tableNumber}.xml`, "table", path, tableXml(table, sheet, tableNumber));
  });
  const stringOf = (text: string) => {
    const known = strings.get(text) ?? strings.size;
    strings.set(text, known);
    return known;
  };
  const { xml, formulas } = sheetXml(sheet, { styles, stringOf, isActive, drawingId, tableIds });
  shared.hasDynamicArrays ||= formulas.hasDynamicArrays;
  // Charts are saved without their values
  shared.isCalculated &&= formulas.isCalculated && !sheet.charts?.length;
  file.complete(path, xml);
  return id;
}

function addDrawing({ charts = [] }: SheetData, number: number, sheetPath: string, shared: Shared): string {
  const path = `xl/drawings/drawing${number}.xml`;
  const id = shared.file.add(path, "drawing", sheetPath, drawingXml(charts));
  for (const chart of charts) shared.file.add(`xl/charts/chart${++shared.charts}.xml`, "chart", path, chartXml(chart));
  return id;
}
