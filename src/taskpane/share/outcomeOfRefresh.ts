import type { Refreshed } from "../../excel/refresh/refresh";
import type { ShareOutcome, ShareTask } from "./shareState";

/** What a refresh did as the page Share tells it: place by place, whichever sheet it is on. */
export function outcomeOfRefresh(task: ShareTask, { sheets, left, broken }: Refreshed): ShareOutcome {
  return {
    task,
    count: sheets.length,
    left: left.map(({ sheet: place, reason }) => ({ place, reason })),
    anew: {
      kept: sheets.flatMap(({ sheet, kept }) =>
        kept.map(({ place, text, why }) => ({ place: `${sheet}!${place}`, text, why })),
      ),
      stays: sheets.flatMap(({ sheet, stays: now }) => (now === undefined ? [] : { sheet, now })),
      broken,
    },
  };
}
