import type { Alliance } from "../../reading/alliances";

/** The alliance a label meant when a sheet was built, by its label now: the row in a label changes when the source is sorted. */
export function partnerAgain(label: string, alliances: readonly Alliance[]): string | null {
  if (alliances.some((alliance) => alliance.label === label)) return label;
  const name = label.replace(/ \(row \d+\)$/, "");
  const alike = alliances.filter((alliance) => alliance.name === name);
  return alike.length === 1 ? (alike[0]?.label ?? null) : null;
}
