import type { Scene } from "../../block";
import type { Brush } from "../../brush";
import type { StyleName } from "../../styles/styles";
import type { OneOfSeveral } from "../verdict";

/** What the formula of one figure of one alliance may speak of. */
export interface FigureScene {
  one: OneOfSeveral;
  scene: Scene;
  brush: Brush;
  /** The cell with the alliance's name. */
  name: string;
  /** Another figure of the same alliance. */
  cell(id: string): string;
}

/** A figure every alliance has. */
export interface PortfolioColumn {
  /** What formulas elsewhere on the sheet know the column by: the anchor "portfolio.<id>". */
  id: string;
  header: string;
  unit: number;
  style: StyleName;
  /** The function of ours and what it is asked for, where it is one that serves all alliances at once. */
  asks?: readonly [name: string, asks: string];
  formula(figure: FigureScene): string;
}
