import type { SheetLayout } from "./sheetPlan";

/**
 * The layout with its tables and its names for the whole workbook made free: one that the workbook or an earlier of its own has
 * already, in any case, gets a number, for a name that somebody goes by is never taken away.
 */
export function withFreeNames(layout: SheetLayout, existing: readonly string[]): SheetLayout {
  const taken = new Set(existing.map(fold));
  const freed = <T extends { name: string }>(own: T): T => {
    let free = own.name;
    for (let number = 2; taken.has(fold(free)); number++) free = `${own.name}${number}`;
    taken.add(fold(free));
    return { ...own, name: free };
  };
  const names = layout.names.map((own) => (own.scope === "workbook" ? freed(own) : own));
  return { ...layout, names, tables: layout.tables.map(freed) };
}

const fold = (name: string): string => name.toUpperCase();
