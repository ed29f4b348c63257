/** One fact a source has a column for. Columns are counted from 0 at the source's left edge. */
export interface SourceFact {
  column: number;
  header: string;
  /** Fact id; "partner" is the column that names the alliances, whether its header says so or not. */
  fact: string;
}

/** Something in a source that cannot be used as it stands: where it is and why. Everything else goes on. */
export interface SourceProblem {
  /** For people: `Alliances, row 7, "Clear purpose"`. */
  place: string;
  reason: string;
  /** The alliance whose answer it is, as `partners` names it. */
  partner?: string;
  /** The column that is left out for it. */
  column?: number;
  /** The rows of the sheet that are left out for it. */
  rows?: number[];
}

/**
 * How a source is laid out. "wide" = an alliance a row; "profile" = facts down, alliances across; "long" = an answer a row;
 * "goals" = a goal of an alliance a row; "history" = a date of an alliance a row.
 */
export type SourceShape = "wide" | "profile" | "long" | "goals" | "history";

/** A table, or a block of cells under a header row, that says something about alliances. Plain JSON. */
export interface Source {
  /** Stays the same while the table keeps its name or the block its first cell. */
  id: string;
  kind: "table" | "block";
  shape: SourceShape;
  /** Table name, or sheet and first cell of a block. */
  name: string;
  sheet: string;
  /** Header row and data together, without the sheet: "A3:K20". */
  address: string;
  headers: string[];
  /** Names of the alliances, one for each row that has one, each once: a name that occurs twice carries its row. */
  partners: string[];
  facts: SourceFact[];
  /** Headers that are no fact. */
  ignored: string[];
  problems: SourceProblem[];
}

/** The fact id that marks the column with the alliances' names. */
export const partnerFact = "partner";

/** Column of a fact in a source, counted from 0; undefined when the source does not have it. */
export function columnOf(source: Source, fact: string): number | undefined {
  return source.facts.find((known) => known.fact === fact)?.column;
}

/** Stands for the source where there is none: a sheet that its people fill in themselves. */
export const noSource: Source = {
  id: "none",
  kind: "block",
  shape: "wide",
  name: "",
  sheet: "",
  address: "A1",
  headers: [],
  partners: [],
  facts: [],
  ignored: [],
  problems: [],
};
