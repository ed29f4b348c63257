import type { FormatData } from "../../model/formats/formatData";

/** What filters and sorts need of their file when they are read: colours are formats that rules share. */
export interface FilterReading {
  ruleFormats: readonly FormatData[];
  note(line: string): void;
}

/** Number of a format that stands for a colour, for dxfId. */
export type ColorFormat = (format: FormatData) => number;
