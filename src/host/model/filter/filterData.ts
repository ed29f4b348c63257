import type { SortData } from "../sort/sortData";

/** Excel.FilterOn, without icons. */
export const FILTERS_ON = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Custom",
  "Dynamic",
  "FontColor",
  "TopItems",
  "TopPercent",
  "Values",
] as const;
export type FilterOn = (typeof FILTERS_ON)[number];

/** Excel.FilterDatetimeSpecificity, from the widest to the narrowest. */
export const SPECIFICITIES = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;
export type Specificity = (typeof SPECIFICITIES)[number];

/** All dates of a year, a month, … a second: what stands in `date` behind that is ignored. */
export interface FilterDate {
  /** ISO 8601: "2005-04-02" or "2005-04-02T13:30:00". */
  date: string;
  specificity: Specificity;
}

/** Excel.FilterCriteria: what the cells of one column must be like for their rows to be seen. */
export interface FilterCriteria {
  filterOn: FilterOn;
  /** A comparison (">50", "=*s"), or how many items or percent. */
  criterion1?: string;
  criterion2?: string;
  operator?: "And" | "Or";
  /** "#RRGGBB"; absent in a filter on colours = no fill, or the automatic font colour. */
  color?: string;
  /** Excel.DynamicFilterCriteria. */
  dynamicCriteria?: string;
  /** Texts as the cells show them, "" for blank cells. */
  values?: (string | FilterDate)[];
}

/** The criteria by column, counted from 0 at the left of the filter. */
export type ColumnFilters = Record<number, FilterCriteria>;

/** The filter of a sheet. */
export interface AutoFilterData {
  /** Its row of headers and its data. */
  range: string;
  columns?: ColumnFilters;
  /** How it was sorted last. */
  sort?: SortData;
}
