import { alliancesNamed, alliancesOf, type Alliance } from "../../reading/alliances";
import type { Described } from "../../reading/describeSource";
import { policyRange } from "../../plan/policyRange";
import { recordNamespace } from "../manifest/recordXml";
import { columnOf, noSource, partnerFact, type Source } from "../../reading/source";
import { writtenHeaders } from "../../reading/writtenHeaders";
import { askSource, describedNow } from "../grids/askSource";
import { BuildError } from "../problem";

/** What a build must know of the workbook as it is now. */
export interface WorkbookNow {
  sheets: { id: string; name: string }[];
  /** Id of the sheet on show. */
  active: string;
  /** The source with its present address. */
  source: Source;
  alliances: Alliance[];
  /** The source with its cells, where formulas cannot read it as it stands; null where they can. */
  described: Described | null;
  /** What names and tables are called: new ones must be called otherwise. */
  names: string[];
  /** The name of the range that holds the agreed policy; null where the workbook has none. */
  policy: string | null;
  /** Ids of the XML parts that remember earlier builds. */
  records: string[];
}

/**
 * Reads the workbook in one sync: its sheets, and the source's headers and names, which must still be what was surveyed.
 *
 * @param values the cells of a source of which all are needed, where they are more than Excel gives at once and were read before
 */
export async function readForBuild(
  context: Excel.RequestContext,
  source: Source,
  values?: unknown[][],
): Promise<WorkbookNow> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  const named = loadNames(context);
  if (source.id === noSource.id) {
    await context.sync();
    const sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
    return { sheets, active: active.id, source: noSource, alliances: [], described: null, ...named() };
  }
  const { holder, range } = locateSource(context, source);
  range.load("address");
  const asked = askSource(context, source, range, values);
  const headers = range.getRow(0);
  const partner = columnOf(source, partnerFact);
  // without a column of names, the rows that hold anything are the alliances
  const rows = partner === undefined ? range : range.getColumn(partner);
  if (!asked) {
    headers.load("values");
    rows.load("values,rowIndex");
  }
  await context.sync();

  if (holder.isNullObject) throw changed(source, "is no longer there");
  if (asked) {
    const described = describedNow(asked);
    if (described?.source.headers.join("\n") !== source.headers.join("\n"))
      throw changed(source, "has other columns now");
    return {
      sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
      active: active.id,
      source: described.source,
      alliances: [...described.alliances],
      described,
      ...named(),
    };
  }
  const found = (headers.values[0] ?? []).map((header) => String(header).trim());
  if (found.join("\n") !== source.headers.join("\n")) throw changed(source, "has other columns now");
  const filled = rows.values.slice(1).map((row) => row.some((value) => value !== ""));
  const names = partner === undefined ? undefined : rows.values.slice(1).map((row) => row[0] as unknown);
  return {
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    active: active.id,
    source: {
      ...source,
      written: writtenHeaders(headers.values[0] ?? []),
      address: range.address.slice(range.address.lastIndexOf("!") + 1),
    },
    alliances: alliancesIn(source, names, filled, rows.rowIndex + 2),
    described: null,
    ...named(),
  };
}

/** Of goals and history, where an alliance has many rows, every alliance once. */
const alliancesIn = (
  { shape }: Source,
  names: readonly unknown[] | undefined,
  filled: readonly boolean[],
  firstRow: number,
): Alliance[] => (shape === "wide" || !names ? alliancesOf(names, filled, firstRow) : alliancesNamed(names, filled));

/** Asks for the names of the workbook and what it remembers; what it gives tells them once they are there. */
function loadNames({ workbook: { names, tables, customXmlParts } }: Excel.RequestContext) {
  names.load("items/name");
  tables.load("items/name");
  const policy = names.getItemOrNullObject(policyRange);
  policy.load("type");
  const records = customXmlParts.getByNamespace(recordNamespace);
  records.load("items/id");
  return (): Pick<WorkbookNow, "names" | "policy" | "records"> => ({
    names: [...names.items, ...tables.items].map(({ name }) => name),
    // a name left behind by a sheet that was deleted stands for no cells
    policy: isRange(policy) ? policyRange : null,
    records: records.items.map(({ id }) => id),
  });
}

const isRange = (name: Excel.NamedItem): boolean => !name.isNullObject && name.type === "Range";

/** Where a source is; its holder is a null object where it is no longer there. */
export function locateSource(context: Excel.RequestContext, source: Source) {
  const { tables, worksheets } = context.workbook;
  if (source.kind === "table") {
    const table = tables.getItemOrNullObject(source.name);
    return { holder: table, range: table.getRange() };
  }
  const sheet = worksheets.getItemOrNullObject(source.sheet);
  return { holder: sheet, range: sheet.getRange(source.address) };
}

const changed = ({ name }: Source, how: string): BuildError =>
  new BuildError(
    "SourceChanged",
    `"${name}" ${how}. No sheet was built.`,
    "Read the workbook again, then choose anew.",
  );
