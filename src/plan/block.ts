import type { GivenAnswer } from "../evaluation/answers/givenAnswer";
import type { Part, Piece, Template } from "../templates/template";
import type { Brush, Spot } from "./brush";
import type { Alliance } from "../reading/alliances";
import type { Calculate } from "./calculate";
import type { Source } from "../reading/source";
import type { SourceFormulas } from "./sourceFormulas";

/** What every part may speak of. */
export interface Scene {
  template: Template;
  source: Source;
  formulas: SourceFormulas;
  /** What a sheet of several alliances shows; empty on a sheet of one, which finds its own by the name on it. */
  alliances: readonly Alliance[];
  /** The workbook's other sources, for parts that read goals, history or answers. */
  others: readonly Source[];
  /** What people answered, one by one, for parts that show more of it than the combined answer; absent = none was read. */
  answers?: readonly GivenAnswer[];
  /** The date verdicts are made for, as a serial. */
  asOf: number;
  calculate: Calculate;
  /** Formula text of the range that holds the policy; null = the default policy. */
  policy: string | null;
  /** Date serial of the day when formulas become values, all of them or those in `valuesOnceCalculated`; null where none do. */
  frozenOn: number | null;
}

/** A part made ready: how tall its rows are (points), the places others may refer to, and how to write it. */
export interface Block {
  heights: readonly number[];
  anchors?: Readonly<Record<string, Spot>>;
  /** Rows before which a printed page may begin without tearing anything; none = it stays whole where a page can hold it. */
  seams?: readonly number[];
  /** Rows before which it is best torn where no page can hold it whole: something new begins there, under heads further up. */
  joints?: readonly number[];
  /** false = for those who check, not for paper: the printed page ends before it, so it and all below it come last. */
  printed?: false;
  paint(brush: Brush): void;
  /** Values that are one alliance's own. Each call puts the same cells, "" where there is nothing: sheets are copies of the first. */
  own?(alliance: Alliance, put: (row: number, unit: number, value: string | number) => void): void;
}

/** Makes a part ready for a scene; null when the scene has nothing for it. */
export type Lay<Kind extends Part["kind"]> = (
  part: Extract<Part, { kind: Kind }>,
  scene: Scene,
  columns: Pick<Piece, "from" | "to">,
) => Block | null;

/** Heights of rows in points. */
export const heights = { row: 15, roomy: 17, tall: 24, section: 20, head: 16, verdict: 28, gap: 9 } as const;

/** The same height several times. */
export const rows = (count: number, height: number): number[] => Array.from({ length: count }, () => height);
