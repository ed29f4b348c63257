import type { Fact } from "../../models/fact";
import { answerProblem } from "../answerProblem";

/** What a cell of a column comes to. */
export type CellReading =
  /** Formulas read it as it stands. */
  | { state: "asIs" }
  /** It means this, although formulas would not read it so. */
  | { state: "taken"; value: string | number }
  /** It cannot be read; `misread`: formulas would take it for something it is not. */
  | { state: "refused"; reason: string; misread: boolean };

/** Reads the cells of one column, which may settle together what one alone leaves open. */
export interface ColumnReader {
  read(value: unknown): CellReading;
  /** What is taken for what, in words; null where nothing had to be. Asked after the cells were read. */
  note(): string | null;
}

/** What a column is beside its fact: what helps to read its cells. */
export interface ColumnLook {
  header: string;
  values: readonly unknown[];
  /** Number format of its first cells, English; "" where it is not known. */
  format: string;
}

/** What formulas read by themselves. */
export const asIs: CellReading = { state: "asIs" };

/** A cell as formulas read it, and refused where they do not. */
export function plainReading(fact: Fact, value: unknown): CellReading {
  const reason = answerProblem(fact, value);
  return reason === null ? asIs : { state: "refused", reason, misread: false };
}
