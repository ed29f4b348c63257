import { severalDays, type Source } from "../../../reading/source";

/**
 * What formulas do not read of goals or scores that stand beside the source, with place and cure; null where they read all of it.
 * Only the source itself is made readable in a sheet of its own.
 */
export function unreadNote({ kind, name, sheet, address, shape, unreadable = [] }: Source): string | null {
  const why = unreadable.filter((reason) => reason !== severalDays);
  if (why.length === 0) return null;
  const place = kind === "table" ? `${name} (${sheet} ${address})` : `${sheet} ${address}`;
  const cure = shape === "goals" ? "Mend it there, or choose it as the source." : "Mend it there.";
  return `Not all of ${place} is read: ${why.join("; ")}. ${cure}`;
}
