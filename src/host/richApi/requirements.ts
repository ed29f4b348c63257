import { apiNotFound } from "./apiError";
import type { ApiObject } from "./apiObject";

/** Requirement sets by name with the highest version that is there: `{ ExcelApi: "1.17" }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Is `have` at least `need`? Versions are major.minor numbers, so 1.9 is below 1.12. */
export const atLeast = (have: string | undefined, need: string): boolean => {
  if (have === undefined) return false;
  const [haveMajor = 0, haveMinor = 0] = have.split(".").map(Number);
  const [needMajor = 0, needMinor = 0] = need.split(".").map(Number);
  return haveMajor === needMajor ? haveMinor >= needMinor : haveMajor > needMajor;
};

/** Is a set declared? `need` is an ExcelApi version ("1.12") or a set with its version ("ExcelApiOnline 1.1"). */
export const isDeclared = (declared: RequirementSets, need: string | undefined): boolean => {
  if (need === undefined) return true;
  const [first = "", second] = need.split(" ");
  return second === undefined ? atLeast(declared["ExcelApi"], first) : atLeast(declared[first], second);
};

/** Does `object` have `member` in this version of Excel? */
export const isOffered = (declared: RequirementSets, object: ApiObject, member: string): boolean =>
  isDeclared(declared, object.$requires?.["*"]) && isDeclared(declared, object.$requires?.[member]);

/** Refuses what an older Excel would not have. The library doesn't check this itself. */
export const demandOffered = (declared: RequirementSets, object: ApiObject, member: string): void => {
  if (isOffered(declared, object, member)) return;
  const need = object.$requires?.[member] ?? object.$requires?.["*"];
  throw apiNotFound(`${object.$type}.${member} needs ${need}, which this host does not declare.`);
};
