import type { WorkbookNow } from "../../build/readForBuild";
import { sheetNames } from "../../../plan/sheetNames";
import type { Renewal, Renewed } from "../renewal";
import { workingNameOf, workingTable } from "../writeRenewal";
import type { Around } from "./references";
import type { Replaced } from "./replaced";

/** Everything the last request of a refresh is made from. */
export interface Swap {
  renewals: readonly Renewal[];
  /** Working name of a new sheet. */
  workingName(sheet: Renewed): string;
  /** What an old sheet is called once the new one has its name, by the old one's id. */
  aside: ReadonlyMap<string, string>;
  /** Ids of old sheets that stay under that name, for people have something of their own on them. */
  staying: ReadonlySet<string>;
  tables: readonly SwappedTable[];
  around: Around;
  /** XML parts that nobody needs any more. */
  oldParts: readonly string[];
  /** Id of the sheet on show. */
  active: string;
}

/** A table on a new sheet. */
export interface SwappedTable {
  /** The name it was written under until its own is free. */
  working: string;
  own: string;
  /** What the old table of that name is called from then on; null = there is none. */
  aside: string | null;
}

/** What a sheet that is replaced and stays is called: "Alliance 1 (before)". */
const wishFor = (name: string): string => `${name.slice(0, 20)} (before)`;

/** Plans how new sheets take the places of old ones in a workbook. */
export function swapOf(
  renewals: readonly Renewal[],
  { sheets, names, active }: Pick<WorkbookNow, "sheets" | "names" | "active">,
  around: Around,
  oldParts: readonly string[],
): Swap {
  const renewalWith = (sheet: Renewed): Renewal => renewals.find((one) => one.sheets.includes(sheet)) as Renewal;
  const replaced = renewals.flatMap((one) => one.sheets.filter(({ isInPlace }) => !isInPlace));
  const planned = renewals.flatMap(({ plan, added }) => added.map((index) => plan.sheets[index]?.name ?? ""));
  const asides = sheetNames(
    replaced.map(({ built }) => wishFor(built.name)),
    [...sheets.map(({ name }) => name), ...planned],
  );
  const taken = new Set(names.map((name) => name.toUpperCase()));
  const free = (wish: string): string => {
    let name = wish;
    for (let number = 2; taken.has(name.toUpperCase()); number++) name = `${wish}${number}`;
    taken.add(name.toUpperCase());
    return name;
  };
  return {
    renewals,
    workingName: (sheet) => workingNameOf(renewalWith(sheet), sheet.index),
    aside: new Map(replaced.map(({ built }, index) => [built.id, asides[index] ?? ""])),
    staying: around.withOwn,
    tables: replaced.flatMap((sheet) =>
      sheet.layout.tables.map(({ name }) => ({
        working: workingTable(name, renewalWith(sheet)),
        own: name,
        aside: around.tables.has(name) ? free(`${name}_before`) : null,
      })),
    ),
    around,
    oldParts,
    active,
  };
}

/** A sheet that is to be replaced, as one must look around for it. */
export function replacedOf({ built, layout }: Renewed): Replaced {
  const old = built.record.layouts[built.sheet.layout];
  return {
    id: built.id,
    name: built.name,
    tables: (old?.tables ?? []).map(({ name }) => name),
    charts: old?.charts ?? layout.charts.map(({ name }) => name),
    names: [...(old?.names ?? []), ...(old?.ownNames ?? []), ...layout.names.map(({ name }) => name)],
  };
}
