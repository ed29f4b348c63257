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

/** How it is known what a column means: by the fact's own header, by another name of it, because a person said so, or not yet. */
export type MappedBy = "exact" | "alias" | "person" | "guess" | "none";

/** What one column of a source is taken for, and why. Of a profile, whose facts go down, its rows are the columns. */
export interface SourceColumn {
  /** Counted from 0 at the source's left edge; of a profile, at its top edge. */
  column: number;
  /** As it stands in the workbook; both lines of a two-line header with a space between. */
  header: string;
  /** Fact id; null = none, or no more than guessed. */
  fact: string | null;
  how: MappedBy;
  /** In words, for people. */
  reason: string;
  /** A few of its cells as they look, so that a person can judge. */
  samples: string[];
}

/** What a column may well mean. Never used before a person says so. */
export interface SourceGuess {
  column: number;
  header: string;
  /** Fact id. */
  fact: string;
  /** In words: "the header says …, and its cells are dates". */
  reason: string;
  /** 0–1, for the order and for saying how sure; no probability. */
  confidence: number;
  samples: string[];
}

/** What a column of a long, goals or history source is, beside being a fact of the vocabulary. */
export type ColumnRole =
  | "partner"
  | "fact"
  | "answer"
  | "desired"
  | "side"
  | "respondent"
  | "answered"
  | "evidence"
  | "comment"
  | "ease"
  | "entry"
  | "goal"
  | "baseline"
  | "target"
  | "actual"
  | "weight"
  | "direction"
  | "unit"
  | "date"
  | "score";

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
  /** Headers with spaces at their edges as they stand in their cells, by column: formulas must name them so; absent = none has any. */
  written?: Readonly<Record<number, string>>;
  /** Names of the alliances, one for each row that has one, each once: a name that occurs twice carries its row. */
  partners: string[];
  facts: SourceFact[];
  /** Headers that are no fact. */
  ignored: string[];
  problems: SourceProblem[];
  /** Every column that has a header, with what it is taken for; absent = not looked into. */
  mapped?: SourceColumn[];
  /** What columns may mean that nobody has said yet, surest first; absent = none. */
  guesses?: SourceGuess[];
  /** Which column, counted from 0, has which part in a long, goals or history source; absent = another shape. */
  columns?: Partial<Record<ColumnRole, number>>;
  /** Worth knowing, but nothing is left out for it: hidden rows that are kept, how text dates are read; absent = nothing. */
  notes?: string[];
  /**
   * Why formulas cannot read the source as it stands, in words. A build then adds a sheet with its facts in one plain table and
   * reads that. Absent or empty = formulas read the source itself.
   */
  unreadable?: string[];
  /** How many rows the headers take; absent = 1. */
  headerRows?: number;
  /** What a person said that headers mean, header → fact id or null for none; absent = nothing was said. */
  said?: Readonly<Record<string, string | null>>;
}

/** A reason to be unreadable that hinders a build from the source, not the reading of its days one by one. */
export const severalDays = "it has several days of an alliance";

/** The fact id that marks the column with the alliances' names. */
export const partnerFact = "partner";

/** Column of a fact in a source, counted from 0; undefined when the source does not have it. */
export function columnOf(source: Source, fact: string): number | undefined {
  return columnOfFacts(source.facts, fact);
}

/** The same, of the facts alone. */
export const columnOfFacts = (facts: readonly SourceFact[], fact: string): number | undefined =>
  facts.find((known) => known.fact === fact)?.column;

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
