import { markName } from "../../src/excel/manifest/sheetMark";
import { recordsFrom } from "../../src/excel/manifest/recordXml";
import { readPart, type KeptPart } from "../../src/excel/manifest/xmlParts";
import type { LayoutRecord, SheetRecord } from "../../src/excel/manifest/buildRecord";
import type { SheetData, WorkbookData } from "../../src/host/model/workbookData";

/** A sheet that was built, as a saved workbook tells it. */
export interface BuiltSheetData {
  data: SheetData;
  record: SheetRecord;
  layout: LayoutRecord;
  /** Tells its build from every other. */
  build: string;
}

/** What is kept in the XML parts of a saved workbook. */
export const keptIn = ({ customXmlParts = [] }: WorkbookData): KeptPart[] =>
  customXmlParts.flatMap(({ xml }) => readPart(xml) ?? []);

/** The sheets of a saved workbook that were built, in the order of the tabs. */
export function builtIn(workbook: WorkbookData): BuiltSheetData[] {
  const byMark = new Map(
    recordsFrom(keptIn(workbook)).flatMap((of) => of.sheets.map((record) => [record.mark, { of, record }] as const)),
  );
  const marks = new Map(
    workbook.names.flatMap(({ name, scope, formula }) =>
      name === markName && scope !== undefined ? [[scope, formula.slice(2, -1)] as const] : [],
    ),
  );
  return workbook.sheets.flatMap((data) => {
    const { of, record } = byMark.get(marks.get(data.name) ?? "") ?? {};
    const layout = record && of?.layouts[record.layout];
    return layout ? [{ data, record, layout, build: of.build }] : [];
  });
}
