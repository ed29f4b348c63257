import { quoteSheet } from "../../plan/formula";
import { recordNamespace } from "../manifest/recordXml";
import { readPart } from "../manifest/xmlParts";
import { loadMark, markIn } from "../manifest/sheetMark";
import { workingStem } from "./buildId";
import type { WorkbookNow } from "./readForBuild";
import { tryAgain } from "../tryAgain";

/** What a build has done, or may have done. */
export interface Begun {
  /** The workbook before it. */
  before: Pick<WorkbookNow, "sheets" | "active" | "names" | "records">;
  /** What tells the build from others. */
  build: string;
}

/**
 * Takes away every sheet a build added, with its names and what the workbook remembers of it, whichever request it stopped in, and
 * shows the sheet that was on show. Resolves to whether some are left, because Excel kept failing.
 */
export const undoBuild = async (begun: Begun, patience?: number): Promise<boolean> =>
  (await tryAgain((context, heard) => takeAway(context, begun, heard), patience)) === null;

async function takeAway(context: Excel.RequestContext, { before, build }: Begun, heard: () => void): Promise<void> {
  const { worksheets, names, customXmlParts } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula");
  const parts = customXmlParts.getByNamespace(recordNamespace);
  parts.load("items/id");
  await context.sync();
  heard();
  const oldSheets = new Set(before.sheets.map(({ id }) => id));
  const oldParts = new Set(before.records);
  const sheets = worksheets.items
    .filter(({ id }) => !oldSheets.has(id))
    .map((sheet) => ({ sheet, mark: loadMark(sheet) }));
  const records = parts.items.filter(({ id }) => !oldParts.has(id)).map((part) => ({ part, xml: part.getXml() }));
  if (sheets.length + records.length === 0) return;
  await context.sync();
  heard();
  // what others added meanwhile bears neither a name nor a mark of this build
  const added = sheets
    .filter(({ sheet, mark }) => sheet.name.startsWith(workingStem(build)) || isOfBuild(markIn(mark), build))
    .map(({ sheet }) => sheet);
  const written = records.filter(({ xml }) => readPart(xml.value)?.id === build).map(({ part }) => part);
  const oldNames = new Set(before.names);
  const places = added.map(({ name }) => quoteSheet(name));
  const pointing = names.items.filter(
    ({ name, formula }) => !oldNames.has(name) && places.some((place) => pointsTo(String(formula), place)),
  );
  if (added.length + written.length === 0) return;
  for (const name of pointing) name.delete();
  for (const part of written) part.delete();
  // Excel shows a neighbour of a sheet that goes, so the sheet the person was on comes first
  if (added.length > 0) worksheets.getItem(before.active).activate();
  for (const sheet of added) sheet.delete();
  await context.sync();
}

const isOfBuild = (mark: string | null, build: string): boolean => mark?.startsWith(`${build}-`) ?? false;

/** Excel quotes a sheet's name only where it must. */
const pointsTo = (formula: string, place: string): boolean =>
  formula.startsWith(`=${place}`) || formula.startsWith(`=${place.slice(1, -2).replace(/''/g, "'")}!`);
