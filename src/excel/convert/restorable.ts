import { askParts } from "../manifest/askParts";
import { areOwnValues, ownPrints } from "../manifest/ownPrints";
import { recordNamespace, recordsFrom } from "../manifest/recordXml";
import { loadMark, markIn } from "../manifest/sheetMark";
import type { PlanCell } from "../../plan/sheetPlan";
import { printOfValue, type Print } from "../manifest/print";
import type { BuildRecord } from "../manifest/buildRecord";
import { placesIn } from "./ourFormulas";
import { frozenMark, type FrozenFormula, type Kept } from "./frozenFormulas";

/** What came back, and what did not with the reason. */
export interface UnfreezeOutcome {
  turned: number;
  /** Formulas that stay values because their cells hold something else now, or their sheet is gone or protected. */
  left: { sheet: string; place: string; formula: string; reason: string }[];
}

/** A formula whose cells hold its frozen answer still. */
export interface Restorable extends FrozenFormula {
  sheetId: string;
  /** What its cells hold, row by row, as it is entered. */
  cells: PlanCell[];
}

/** What can come back of what is kept, and what cannot with the reason. */
export interface Findings {
  restorable: Restorable[];
  left: UnfreezeOutcome["left"];
  staying: ReadonlySet<FrozenFormula>;
  /** Sheets that have frozen cells: their ids, names and marks. */
  marked: { id: string; name: string; mark: string }[];
}

/** What is being done. */
export interface Unfreezing {
  /** Tells it from everything else, and what stays kept from what was. */
  id: string;
  kept: readonly Kept[];
  findings: Findings;
  requestBytes: number;
}

/** Looks, in three syncs, which formulas can come back. */
export async function findRestorable(
  context: Excel.RequestContext,
  kept: readonly Kept[],
  heard: () => void,
): Promise<Findings> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const records = askParts(context, recordNamespace);
  await context.sync();
  heard();
  const asked = worksheets.items.map((sheet) => {
    sheet.protection.load("protected");
    return { sheet, mark: loadMark(sheet, frozenMark), built: loadMark(sheet) };
  });
  const recorded = records();
  await context.sync();
  heard();
  const marked = asked.map(({ sheet, mark }) => ({ sheet, mark: markIn(mark) }));
  const ownOf = ownedOn(
    asked.flatMap(({ sheet: { id }, mark, built }) => (markIn(mark) === null ? [] : { id, mark: markIn(built) })),
    recordsFrom(recorded().map(({ part }) => part)),
  );
  const byMark = new Map(marked.map(({ sheet, mark }) => [mark ?? "", sheet]));
  const ranges = newestOf(kept)
    .flatMap(({ frozen }) => frozen.sheets)
    .flatMap(({ mark, name, formulas }) =>
      formulas.map((formula) => {
        const sheet = byMark.get(mark) ?? null;
        const range = sheet?.getRange(formula.area) ?? null;
        range?.load("values,valueTypes,formulas");
        return { name, formula, sheet, range };
      }),
    );
  await context.sync();
  heard();

  const left: UnfreezeOutcome["left"] = [];
  const staying = new Set<FrozenFormula>();
  const restorable: Restorable[] = [];
  for (const { sheet, range, formula, name } of ranges) {
    // a refresh may have put it there again, or made the sheet one of values
    if (range?.formulas[0]?.[0] === formula.formula) continue;
    const own = sheet ? ownOf.get(sheet.id) : undefined;
    if (own && areOwnValues(own, placesIn(formula.area), formula.prints)) continue;
    const reason = reasonToLeave(sheet, range, formula);
    if (reason === null && sheet && range) {
      restorable.push({ ...formula, sheetId: sheet.id, cells: enteredIn(range) });
    } else if (reason !== null) {
      left.push({ sheet: sheet?.name ?? name, place: formula.place, formula: formula.formula, reason });
      staying.add(formula);
    }
  }
  return {
    restorable,
    left,
    staying,
    marked: marked.flatMap(({ sheet, mark }) => (mark === null ? [] : { id: sheet.id, name: sheet.name, mark })),
  };
}

/** What sheets that were built were given, by their ids. */
const ownedOn = (
  sheets: readonly { id: string; mark: string | null }[],
  records: readonly BuildRecord[],
): Map<string, ReadonlyMap<string, Print>> =>
  new Map(
    sheets.flatMap(({ id, mark }) =>
      records.flatMap((record) =>
        record.sheets.flatMap((sheet) => (sheet.mark === mark ? [[id, ownPrints(record, sheet)] as const] : [])),
      ),
    ),
  );

/** What cells hold, as it is entered again. An error is no text: what Excel takes for a formula becomes the error it reads like. */
const enteredIn = ({ values, valueTypes }: Excel.Range): PlanCell[] =>
  values.flatMap((row: PlanCell["value"][], y) =>
    row.map((value, x) => (valueTypes[y]?.[x] === "Error" ? { formula: String(value) } : { value })),
  );

/** What is kept, without formulas of cells that were frozen again since: they came back meanwhile, and were kept anew. */
function newestOf(kept: readonly Kept[]): Pick<Kept, "frozen">[] {
  const known = new Set<string>();
  const newestFirst = [...kept].reverse().map(({ frozen }) => {
    const sheets = frozen.sheets.map((sheet) => ({
      ...sheet,
      formulas: sheet.formulas.filter(({ place }) => !known.has(`${sheet.mark} ${place}`)),
    }));
    for (const { mark, formulas } of sheets) for (const { place } of formulas) known.add(`${mark} ${place}`);
    return { frozen: { ...frozen, sheets } };
  });
  return newestFirst.reverse();
}

function reasonToLeave(
  sheet: Excel.Worksheet | null,
  range: Excel.Range | null,
  { prints }: FrozenFormula,
): string | null {
  if (!sheet || !range) return "Its sheet is no longer there.";
  if (sheet.protection.protected) return "Its sheet is protected.";
  const values = range.values.flat() as unknown[];
  const formulas = range.formulas.flat() as unknown[];
  const isFrozen = values.every(
    (value, index) =>
      printOfValue(value) === (prints[index] ?? null) &&
      !(typeof formulas[index] === "string" && formulas[index].startsWith("=") && formulas[index] !== value),
  );
  return isFrozen ? null : "Its cell holds something else now.";
}

/** Sheets on which nothing stays frozen. */
export function withoutFrozen({ marked, left }: Findings): Findings["marked"] {
  const needed = new Set(left.map(({ sheet }) => sheet));
  return marked.filter(({ name }) => !needed.has(name));
}
