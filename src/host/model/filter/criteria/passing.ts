import type { FilterCriteria } from "../filterData";
import type { FilteredCell, Passes } from "./filteredCell";
import { matchCustom } from "./matchCustom";
import { matchDynamic } from "./matchDynamic";
import { matchTop } from "./matchTop";
import { matchValues } from "./matchValues";

const AUTOMATIC = "#000000";

/**
 * Tells which cells of a column a filter lets pass. Top items and averages are those of the whole column, whatever other
 * filters hide: https://support.microsoft.com/office/01832226-31b5-4568-8806-38c37dcc180e
 */
export function passing(criteria: FilterCriteria, cells: readonly FilteredCell[], now: Date): Passes {
  switch (criteria.filterOn) {
    case "Values":
      return matchValues(criteria);
    case "Custom":
      return matchCustom(criteria);
    case "Dynamic":
      return matchDynamic(criteria, cells, now);
    case "CellColor":
      return ({ format }) => format.fill === criteria.color;
    case "FontColor":
      return ({ format }) => (format.font?.color ?? AUTOMATIC) === (criteria.color ?? AUTOMATIC);
    default:
      return matchTop(criteria, cells);
  }
}
