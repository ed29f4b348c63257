import { buildOfWorkingName } from "../../src/excel/build/buildId";
import { underWayNamespace } from "../../src/excel/manifest/underWay";
import type { WorkbookData } from "../../src/host/model/workbookData";
import { builtIn } from "./builtSheets";

/** What work must never leave in a workbook once it has ended, whether it was done or not; a line for each. */
export function leftOverIn(workbook: WorkbookData): string[] {
  const { sheets, names, customXmlParts = [] } = workbook;
  const tables = new Map(
    builtIn(workbook).map(({ data, layout }) => [data.name, new Set(layout.tables.map(({ name }) => name))]),
  );
  return [
    ...sheets.filter(({ name }) => buildOfWorkingName(name) !== null).map(({ name }) => `the sheet "${name}"`),
    ...sheets.flatMap(({ name, tables: own = [] }) =>
      own
        .filter((table) => tables.get(name)?.has(table.name) === false)
        .map((table) => `the table "${table.name}" on "${name}"`),
    ),
    ...names
      .filter(({ formula }) => formula.includes("#REF!"))
      .map(({ name }) => `the name ${name}, which is of nothing`),
    ...customXmlParts.filter(({ xml }) => xml.includes(underWayNamespace)).map(() => "how to bring back work"),
  ];
}
