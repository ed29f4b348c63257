/** A picture of a sheet that is not built yet: what to draw, in this order, in points from its upper left corner. Plain data. */
export interface Picture {
  /** The sheet's name. */
  name: string;
  /** What the sheet is about, as the person chose it. */
  partner: string;
  width: number;
  height: number;
  fills: Box[];
  lines: RuledLine[];
  words: Words[];
  charts: ChartBox[];
  /** Whether the sheet goes on below the picture. */
  goesOn: boolean;
}

/** A rectangle. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  color: string;
  /** A result that is not known before the sheet is there. */
  isAwaited?: true;
}

/** A border, from left to right. */
export interface RuledLine {
  x: number;
  y: number;
  width: number;
  color: string;
}

/** A text on one line, or on as many as its cell has room for. */
export interface Words {
  x: number;
  /** Of the first line's foot. */
  y: number;
  lines: string[];
  size: number;
  color: string;
  bold: boolean;
  italic: boolean;
  anchor: "start" | "middle" | "end";
}

/** Where a chart will stand. */
export interface ChartBox {
  x: number;
  y: number;
  width: number;
  height: number;
  title: string;
  kind: "radar" | "bars" | "columns" | "line" | "points";
  colors: string[];
}
