/** What a formula in somebody's workbook relies on: each function's id, and its arguments in order. */
export type LockedFunctions = Readonly<Record<string, readonly LockedArgument[]>>;

/** An argument by the name Excel shows, and whether formulas may leave it out. */
export interface LockedArgument {
  readonly name: string;
  readonly optional: boolean;
}

/** What of the published metadata is looked at. */
interface PublishedFunctions {
  functions: readonly { id: string; parameters: readonly { name: string; optional?: boolean }[] }[];
}

/** The part of functions.json that must outlive a release. */
export const lockedOf = ({ functions }: PublishedFunctions): LockedFunctions =>
  Object.fromEntries(
    [...functions]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, parameters }) => [
        id,
        parameters.map(({ name, optional }) => ({ name, optional: optional === true })),
      ]),
  );

const cure =
  "Workbooks hold formulas written for it: put it back, and give what is new a function or a last optional argument of its own.";

/**
 * What would break formulas of the release, in words; empty when nothing would. New functions, and new optional arguments after
 * all others, break nothing; nor does an argument that may be left out from now on.
 */
export function breaksOf(release: LockedFunctions, now: LockedFunctions): string[] {
  return Object.entries(release).flatMap(([id, before]) => {
    const after = now[id];
    if (!after) return [`${id} is gone. ${cure}`];
    const moved = before.flatMap(({ name, optional }, index) => {
      const there = after[index];
      const place = `${id}, argument ${index + 1}`;
      if (there?.name !== name) return [`${place} was ${name} and is ${there?.name ?? "gone"}. ${cure}`];
      return optional && !there.optional ? [`${place}, ${name}, could be left out and no longer can. ${cure}`] : [];
    });
    const added = after.slice(before.length).filter(({ optional }) => !optional);
    return [...moved, ...added.map(({ name }) => `${id} has a new argument that must be given, ${name}. ${cure}`)];
  });
}
