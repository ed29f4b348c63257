import type { Brush } from "../../brush";
import { cellIn, columnIn, rowIn } from "../../cellsIn";
import type { TrendCells } from "./quarters";
import { of } from "./subjects";

/** The cells of an alliance's trend, or of that of one of its goals (counted from 1). */
export function trendCellsOf(brush: Brush, subject: number, slot?: number): TrendCells {
  const line = brush.anchor(of(slot === undefined ? "line" : "lines", subject));
  const at = slot ?? 1;
  const down = (column: number): string => columnIn(brush.anchor(of("down", subject)), column);
  return {
    values:
      slot === undefined
        ? rowIn(brush.anchor("goals.trend.values"), subject + 1)
        : rowIn(brush.anchor(of("quarters", subject)), slot),
    down: { dates: down(1), values: down(2 + (slot ?? 0)) },
    slope: cellIn(line, at, 1),
    intercept: cellIn(line, at, 2),
  };
}
