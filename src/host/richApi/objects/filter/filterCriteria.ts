import { isDynamic } from "../../../model/filter/criteria/matchDynamic";
import {
  FILTERS_ON,
  type FilterCriteria,
  type FilterDate,
  type FilterOn,
  SPECIFICITIES,
  type Specificity,
} from "../../../model/filter/filterData";
import { invalidArgument, notImplemented } from "../../apiError";
import { colorOf } from "../format/rangeLook";

type Given = Readonly<Record<string, unknown>>;

/** Excel's own limit: [MS-XLSB] 2.4.839, BrtTop10Filter */
const MAX_ITEMS = 500;

function dateOf(given: Given): FilterDate {
  const { date, specificity } = given;
  const known = typeof date === "string" && !Number.isNaN(Date.parse(date));
  if (!known || !SPECIFICITIES.includes(specificity as Specificity)) throw invalidArgument();
  return { date, specificity: specificity as Specificity };
}

function valueOf(given: unknown): string | FilterDate {
  if (typeof given === "object" && given !== null) return dateOf(given as Given);
  if (given === null || given === undefined) throw invalidArgument();
  return String(given as string | number | boolean);
}

/** How many items, or how many percent of them. */
function countOf(given: unknown, limit: number): string {
  const count = Number(given);
  if (given === "" || given === null || !Number.isInteger(count) || count < 1 || count > limit) throw invalidArgument();
  return String(count);
}

function textOf(given: unknown): string {
  if (typeof given === "number") return String(given);
  if (typeof given !== "string") throw invalidArgument();
  return given;
}

function customOf({ criterion1, criterion2, operator }: Given): FilterCriteria {
  const criteria: FilterCriteria = { filterOn: "Custom", criterion1: textOf(criterion1) };
  if (criterion2 === undefined || criterion2 === null || criterion2 === "") return criteria;
  if (operator !== undefined && operator !== null && operator !== "And" && operator !== "Or") throw invalidArgument();
  return { ...criteria, criterion2: textOf(criterion2), operator: operator === "Or" ? "Or" : "And" };
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

/** Excel.FilterCriteria as an add-in gives it; what Excel cannot apply is InvalidArgument. */
export function filterCriteria(given: unknown): FilterCriteria {
  if (typeof given !== "object" || given === null) throw invalidArgument();
  const criteria = given as Given;
  const filterOn = criteria["filterOn"] as FilterOn | "Icon";
  if (filterOn === "Icon")
    throw notImplemented("Icons of cells are drawn by the grid alone, so nothing can be filtered by them.");
  if (isGiven(criteria["subField"])) throw notImplemented("Cells have no values with fields of their own here.");
  if (!FILTERS_ON.includes(filterOn)) throw invalidArgument();
  switch (filterOn) {
    case "Values": {
      const { values } = criteria;
      if (!Array.isArray(values) || values.length === 0) throw invalidArgument();
      return { filterOn, values: values.map(valueOf) };
    }
    case "Custom":
      return customOf(criteria);
    case "Dynamic": {
      const { dynamicCriteria } = criteria;
      if (typeof dynamicCriteria !== "string" || !isDynamic(dynamicCriteria)) throw invalidArgument();
      return { filterOn, dynamicCriteria };
    }
    case "CellColor":
    case "FontColor": {
      const { color } = criteria;
      return isGiven(color) ? { filterOn, color: colorOf(color) } : { filterOn };
    }
    default: {
      const limit = filterOn.endsWith("Percent") ? 100 : MAX_ITEMS;
      return { filterOn, criterion1: countOf(criteria["criterion1"], limit) };
    }
  }
}
