import type { Source } from "../../../reading/source";
import { call } from "../../formula";
import { single } from "../verdict";
import { columnRange } from "./columnRange";
import type { PortfolioColumn } from "./figure";

/** The workbook's history of scores, if it has one: who, when, how much. */
export const historyOf = (others: readonly Source[]): Source | undefined =>
  others.find(({ shape, columns }) => {
    return (
      shape === "history" && columns?.partner !== undefined && columns.date !== undefined && columns.score !== undefined
    );
  });

/** Where the alliance's scores are heading. The dates of others count as none: a date without a score is left out. */
export const trend: PortfolioColumn = {
  id: "trend",
  header: "Trend",
  unit: 15,
  style: "listTag",
  formula({ name, scene, brush }) {
    const history = historyOf(scene.others);
    if (!history) throw new Error("There is no history to follow.");
    const [partner, date, score] = (["partner", "date", "score"] as const).map((role) =>
      columnRange(history, history.columns?.[role] ?? 0),
    );
    const own = `IF(${partner}=${name},${score},"")`;
    return single(call("TRAJECTORY", date ?? "", own, '"label"', "", brush.anchor("asOf")));
  },
};
