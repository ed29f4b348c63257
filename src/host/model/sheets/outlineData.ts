/** Rows or columns, counted from 1, that lie equally deep in groups. */
export interface OutlineRun {
  first: number;
  last: number;
  /** 1–7; 0 for a line that only says that the group beside it is folded. */
  level: number;
  /** The group beside this line is folded. */
  collapsed?: true;
}

/** Groups of rows and of columns; absent = none. */
export interface OutlineData {
  rows?: OutlineRun[];
  columns?: OutlineRun[];
}
