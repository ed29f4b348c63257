import type { FormatData } from "../../../model/formats/formatData";
import type { RangeCells } from "../range/rangeCells";
import { look, paint } from "./rangeLook";

/** What fonts and fills are of: the cells of a range, or a cell style. */
export interface Canvas {
  /** What all of it looks like in one respect; null where it differs. */
  look<T>(pick: (format: FormatData) => T): T | null;
  paint(change: (format: FormatData) => FormatData): void;
}

export const rangeCanvas = (range: RangeCells): Canvas => ({
  look: (pick) => look(range, pick),
  paint: (change) => paint(range, change),
});
