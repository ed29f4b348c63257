/**
 * What an opened file holds that a workbook has no words for: it goes back into the file as it came.
 *
 * XML stands here as text, with the namespaces it needs; a part stands whole, as base64 of its bytes.
 */

/** A relationship: where a part leads. `target` is a path inside the package, or an address when `external`. */
export interface KeptLink {
  id: string;
  /** The whole type address. */
  type: string;
  target: string;
  external?: true;
}

export interface KeptPart {
  contentType: string;
  base64: string;
  links?: KeptLink[];
}

/** A sheet that holds no cells: a chart, a dialog or old macros. */
export interface KeptTab {
  name: string;
  /** Number of worksheets before it. */
  after: number;
  visibility?: "Hidden" | "VeryHidden";
  link: KeptLink;
}

/** What belongs to the whole workbook. */
export interface KeptBook {
  /** By path inside the package. */
  parts?: Record<string, KeptPart>;
  /** Relationships of the package. */
  packageLinks?: KeptLink[];
  /** Relationships of the workbook part. */
  links?: KeptLink[];
  /** Elements of the workbook part, by name. */
  elements?: Record<string, string>;
  /** Attributes of the workbook's properties, its window and its calculation. */
  properties?: Record<string, string>;
  window?: Record<string, string>;
  calculation?: Record<string, string>;
  tabs?: KeptTab[];
  /** Formats that kept parts and table styles name by number; they come first among the rules' formats. */
  ruleFormats?: string[];
  /** Table styles of the workbook's own. */
  tableStyles?: string;
}

/** What belongs to one sheet, and goes with it. */
export interface KeptSheet {
  /** Number that kept parts know the sheet by. */
  number?: number;
  links?: KeptLink[];
  /** Elements of the sheet's part, by name; several of a name stand one after the other. */
  elements?: Record<string, string>;
  /** Relationship of what a printer's own program has set. */
  printer?: string;
  /** Members of its extension list. */
  extensions?: string[];
  /** Attributes of its properties, its view and its default sizes. */
  properties?: Record<string, string>;
  view?: Record<string, string>;
  sizes?: Record<string, string>;
  /** What lies over the cells beside the charts: pictures, shapes, charts that cannot be drawn. */
  drawing?: KeptDrawing;
  /** Rows and columns that came and went since the file was opened: what is kept must follow when it is saved. */
  shifts?: KeptShift[];
}

/** Rows or columns that came (count > 0) or went (count < 0) at a place, counted from 0. */
export interface KeptShift {
  axis: "rows" | "columns";
  at: number;
  count: number;
}

/** Members of a drawing, from back to front, and where they lead. */
export interface KeptDrawing {
  anchors: string[];
  links?: KeptLink[];
}
