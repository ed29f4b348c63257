import { recordNamespace, recordsFrom } from "./recordXml";
import { askParts } from "./askParts";
import type { BuildRecord, SheetRecord } from "./buildRecord";
import { loadMark, markIn } from "./sheetMark";

/** A sheet of the workbook that was built, found by its mark, whatever it is called now. */
export interface BuiltNow {
  id: string;
  name: string;
  position: number;
  /** Excel.SheetVisibility */
  visibility: string;
  record: BuildRecord;
  sheet: SheetRecord;
}

/** What the workbook remembers. */
export interface Remembered {
  /** In the order of the tabs. A sheet that a person copied is there twice; one that was deleted is not there. */
  built: BuiltNow[];
  /** Ids of the XML parts of each build. */
  parts: ReadonlyMap<string, readonly string[]>;
}

/** Reads in two syncs which sheets of the workbook were built, and how. */
export async function readBuilt(context: Excel.RequestContext, heard: () => void): Promise<Remembered> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/position,items/visibility");
  const asked = askParts(context, recordNamespace);
  await context.sync();
  heard();
  const told = asked();
  const marked = worksheets.items.map((sheet) => ({ sheet, mark: loadMark(sheet) }));
  await context.sync();
  heard();

  const read = told();
  const ids = new Map<string, string[]>();
  for (const { id, part } of read) ids.set(part.id, [...(ids.get(part.id) ?? []), id]);
  const byMark = new Map(
    recordsFrom(read.map(({ part }) => part)).flatMap((record) =>
      record.sheets.map((sheet) => [sheet.mark, { record, sheet }] as const),
    ),
  );
  const built = marked.flatMap(({ sheet: { id, name, position, visibility }, mark }) => {
    const known = byMark.get(markIn(mark) ?? "");
    return known ? { id, name, position, visibility, ...known } : [];
  });
  return { built, parts: ids };
}
