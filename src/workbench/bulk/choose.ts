import type { BulkProblem, BulkSource } from "./addin/addinBulk";
import { didYouMean, loosely } from "./call/nearest";
import { Refusal } from "./refusal";

/** The best source that a template can be built from. Throws a Refusal that says what the workbook lacks. */
export function chooseSource(found: readonly { source: BulkSource; isUsable: boolean }[]): BulkSource {
  const usable = found.find(({ isUsable }) => isUsable);
  if (usable) return usable.source;
  const cure = "Head a table's columns with Partner and facts such as Goal horizon or Clear purpose, or add --mapping.";
  const [nearest] = found;
  if (!nearest) throw new Refusal(`it holds no table of alliances. ${cure}`);
  if (nearest.source.partners.length === 0)
    throw new Refusal(`"${nearest.source.name}" has no row with an alliance in it. Fill one in.`);
  throw new Refusal(`"${nearest.source.name}" has no column that an alliance can be judged by. ${cure}`);
}

/** Whom sheets are for: names, everybody, or (where nothing was said) as many as a workbook of sheets can reasonably hold. */
export type Asked = readonly string[] | "all" | "usual";

/** Sheets built where nobody said for whom: more than this nobody turns over, and each costs the workbook time at every change. */
export const usualMost = 200;

/**
 * The alliances asked for, as the source names them and in its order; a name is taken exactly, or else without regard to case and
 * spaces. Throws a Refusal for one that is not there.
 */
export function chooseAlliances(asked: Asked, { name, partners }: BulkSource): string[] {
  if (asked === "all") return partners;
  if (asked === "usual") return partners.slice(0, usualMost);
  const exact = new Set(partners);
  const loose = new Map(partners.map((partner) => [loosely(partner), partner]));
  const unknown = asked.filter((wanted) => !exact.has(wanted) && !loose.has(loosely(wanted)));
  const [first] = unknown;
  if (first !== undefined) {
    const more = unknown.length > 1 ? ` (nor ${unknown.length - 1} more of those asked for)` : "";
    const cure = didYouMean(first, partners, "Write names as they stand in the workbook.");
    throw new Refusal(`there is no alliance "${first}" in "${name}"${more}. ${cure}`);
  }
  const chosen = new Set(asked.map((wanted) => (exact.has(wanted) ? wanted : loose.get(loosely(wanted)))));
  return partners.filter((partner) => chosen.has(partner));
}

/** What of the source is left out of the sheets of these alliances. */
export function leftOut({ name, problems, partners }: BulkSource, alliances: readonly string[], asked: Asked) {
  const chosen = new Set(alliances);
  const unread = problems.filter((problem: BulkProblem) => {
    if (problem.partner !== undefined) return chosen.has(problem.partner);
    return problem.column !== undefined || (problem.rows !== undefined && typeof asked === "string");
  });
  const beyond = asked === "usual" ? partners.length - alliances.length : 0;
  if (beyond <= 0) return unread;
  const reason =
    `sheets for the first ${alliances.length} of ${partners.length} alliances were built, ${beyond} were left out. ` +
    "Name others with --alliances, or write --alliances all for a sheet each.";
  return [{ place: name, reason }, ...unread];
}
