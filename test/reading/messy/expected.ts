import type { Source, SourceShape } from "../../../src/reading/source";
import type { WorkbookData } from "../../../src/host/model/workbookData";

/** What a person who knows the workbook says about one of its sources. */
export interface ExpectedSource {
  id: string;
  shape?: SourceShape;
  address: string;
  /**
   * Every headed column in its order: [header, fact id] where it is certain, [header, "? fact id"] where it is to be asked about,
   * [header, null] where it is nothing, [header, "= role"] where the shape needs it.
   */
  columns: readonly (readonly [string, string | null])[];
  partners: readonly string[];
  /** Of each problem its place and words that must be in its reason. Nothing else may be a problem. */
  problems?: readonly (readonly [string, RegExp])[];
  /** What must be among the notes. */
  notes?: readonly RegExp[];
  /** Whether formulas cannot read it as it stands. */
  isTidied?: boolean;
}

/** A messy workbook and what is to be found in it, best first. */
export interface MessyCase {
  title: string;
  book: WorkbookData;
  sources: readonly ExpectedSource[];
}

/** A source in the terms of what was expected. */
export function foundSource(source: Source, expected: ExpectedSource | undefined): ExpectedSource {
  const roles = new Map(Object.entries(source.columns ?? {}).map(([role, column]) => [column, role]));
  return {
    id: source.id,
    ...(expected?.shape && { shape: source.shape }),
    address: source.address,
    columns: (source.mapped ?? []).map(({ column, header, fact, how }): [string, string | null] => {
      const guess = source.guesses?.find((one) => one.column === column && one.header === header);
      const isFact = source.facts.some((one) => one.column === column && one.fact === fact);
      if (fact !== null && isFact) return [header, how === "guess" ? `? ${fact}` : fact];
      if (roles.has(column)) return [header, `= ${roles.get(column) ?? ""}`];
      return [header, guess ? `? ${guess.fact}` : null];
    }),
    partners: source.partners,
    ...(expected?.isTidied !== undefined && { isTidied: (source.unreadable ?? []).length > 0 }),
  };
}
