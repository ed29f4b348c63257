import type { Brush } from "../../brush";
import { cellIn } from "../../cellsIn";
import type { GoalCells } from "./attainment";
import { of } from "./subjects";

/** The cells of a goal by the alliance and the place it has in its block, for parts that stand elsewhere. */
export function goalCellsOf(brush: Brush, subject: number, slot: number): GoalCells {
  const at = (name: string): string => cellIn(brush.anchor(of(name, subject)), slot, 1);
  return {
    goal: at("goals"),
    baseline: at("baselines"),
    actual: at("actuals"),
    target: at("targets"),
    weight: at("weights"),
    direction: at("directions"),
    attained: at("attained"),
    weighs: at("weighs"),
  };
}
