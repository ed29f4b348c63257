import type { Refused } from "./reason";

/** What of tables and filters is refused. */
export const refusedOfTables: Refused = {
  "Filter.applyIconFilter": "icons of cells are drawn by the grid alone, so nothing can be filtered by them.",
};
