import type { SheetData, WorkbookData } from "../../../host/model/workbookData";

/** What opening a file gives. */
export interface ReadBook {
  data: WorkbookData;
  /** What a saved file will lack, one line a kind. */
  notes: string[];
  /** What the file keeps but looks different here. */
  shown: string[];
}

/** What the page asks its reader. */
export interface ReadRequest {
  name: string;
  bytes: Uint8Array;
}

/**
 * What the reader answers: the workbook without its cells, then the cells, a few thousand a message – the page takes each in
 * at one go, and nobody should feel it – and last how many that were. Or one plain line.
 */
export type ReadAnswer =
  | { kind: "book"; book: ReadBook; cells: number }
  | { kind: "cells"; sheet: number; cells: [address: string, cell: SheetData["cells"][string]][] }
  | { kind: "done" }
  | { kind: "failed"; message: string };
