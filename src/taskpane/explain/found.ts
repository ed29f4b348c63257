import type { Alliance } from "../../evaluation/reading/alliance";
import type { Terms } from "../../evaluation/evidence";
import { judgeExit } from "../../evaluation/running/judgeExit";
import { judgeObstacles } from "../../evaluation/running/judgeObstacles";
import { stageReached } from "../../evaluation/running/stage";
import { cellOf } from "../../evaluation/reading/alliance";
import { factById } from "../../models/facts";
import { obstacles } from "../../models/obstacles";
import { stages } from "../../models/stages";
import { shownCell, type Figure, type Judgement, type Step } from "./explanation";
import type { PlaceOfFact } from "./judged";

const bare = { terms: [], steps: [], total: null, cutOffs: [], missing: [], ask: [] } as const;

const figure = (name: Figure["name"], value: number | undefined): Figure[] =>
  value === undefined ? [] : [{ name, value, scale: "count" }];

/** Verdicts that are found and not summed, by the function that gives them. */
export const foundBy: Readonly<
  Record<string, (alliance: Alliance, terms: Terms, placeOfFact: PlaceOfFact) => Judgement>
> = {
  STAGE(alliance, _terms, placeOfFact) {
    const { label, skipped } = stageReached(alliance);
    const terms = stages.items.map(({ fact: id }) => ({
      header: factById(id).header,
      answer: shownCell(cellOf(alliance, id)),
      low: "No",
      high: "Yes",
      scaled: null,
      weight: null,
      contribution: null,
      at: placeOfFact(id),
    }));
    const steps = skipped.map((header): Step => ({ what: header, finding: "left incomplete", source: "" }));
    return { ...bare, of: "stage", label, figures: [], terms, steps };
  },
  OBSTACLES(alliance, terms) {
    const { label, count, findings } = judgeObstacles(alliance, terms);
    const steps = obstacles.map(({ id, title }): Step => ({ what: title, finding: findings[id], source: "S4:24–27" }));
    return { ...bare, of: "obstacles", label, figures: figure("count", count), steps };
  },
  EXIT(alliance, terms) {
    const { label, fired, notice } = judgeExit(alliance, terms);
    const steps = fired.map((what): Step => ({ what, finding: "active", source: "" }));
    return { ...bare, of: "exit", label, figures: figure("notice", notice), steps };
  },
};
