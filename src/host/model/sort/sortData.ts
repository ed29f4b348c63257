/** Excel.SortField: one thing to sort by. What is absent has Excel's default. */
export interface SortField {
  /** Column (or row) counted from 0 at the edge of what is sorted. */
  key: number;
  /** Absent = true; for colours: the rows of the colour come first. */
  ascending?: boolean;
  /** Absent = "Value". */
  sortOn?: "Value" | "CellColor" | "FontColor";
  /** "#RRGGBB"; absent in a sort on colours = no fill, or the automatic font colour. */
  color?: string;
  /** Absent = "Normal". */
  dataOption?: "TextAsNumber";
}

/** How something was sorted. */
export interface SortData {
  fields: SortField[];
  /** Absent = false. */
  matchCase?: boolean;
  /** Absent = "PinYin". */
  method?: "StrokeCount";
}
