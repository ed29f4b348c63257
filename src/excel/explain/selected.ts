import type { AllianceCells } from "../../reading/allianceCells";
import type { Calculate } from "../../plan/calculate";
import type { ReadCall } from "../../reading/formula/readCall";
import type { Source } from "../../reading/source";
import type { CellGrid, CellValue } from "../../reading/formula/book";

/** What the selected cell is, and all that is needed to explain it. Plain JSON. */
export interface Selected {
  readonly sheet: string;
  /** "C4" */
  readonly place: string;
  /** As it looks. */
  readonly text: string;
  readonly value: CellValue;
  readonly formula: SelectedFormula | null;
  readonly built: SelectedSheet | null;
  /** Whom the cell is about by where it stands: a row of a source, or a built sheet; null = nobody. */
  readonly alliance: AllianceCells | null;
  /** Day the alliance is judged for (date serial), and by which policy. */
  readonly asOf: number;
  readonly policy: CellGrid | null;
}

/** The formula of ours that fills the cell. */
export interface SelectedFormula {
  readonly text: string;
  /** Where it stands: elsewhere where its answer spills into the selected cell. */
  readonly place: string;
  /** Rows and columns from there to the selected cell. */
  readonly down: number;
  readonly right: number;
  /** It was turned into its value for sharing. */
  readonly isFrozen: boolean;
  /** null = the formula cannot be taken apart. */
  readonly calls: readonly ReadCall[] | null;
}

/** A sheet that was built. */
export interface SelectedSheet {
  /** Template id. */
  readonly template: string;
  readonly calculate: Calculate;
  readonly source: string;
}

/** What has to be known beside the workbook. */
export interface SelectionRequest {
  /** The workbook's sources as they were last found. */
  readonly sources: readonly Source[];
  /** Day for which a row of a source is judged (date serial). */
  readonly asOf: number;
  /** Date serial of the day. */
  readonly today: number;
}
