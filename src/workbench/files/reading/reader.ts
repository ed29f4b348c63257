import { readXlsx } from "../../../host/xlsx/readXlsx";
import type { ReadAnswer, ReadRequest } from "./readMessages";

/** Cells in a message: a few milliseconds to take in. */
const batch = 4000;

const answer = (message: ReadAnswer): void => postMessage(message);

/** The page's worker: reads one file, so that the page can be used meanwhile. */
async function read({ name, bytes }: ReadRequest): Promise<void> {
  const { data, ...told } = await readXlsx(bytes, name);
  const cells = data.sheets.map((sheet) => Object.entries(sheet.cells));
  const bare = { ...data, sheets: data.sheets.map((sheet) => ({ ...sheet, cells: {} })) };
  answer({ kind: "book", book: { data: bare, ...told }, cells: cells.reduce((sum, { length }) => sum + length, 0) });
  cells.forEach((all, sheet) => {
    for (let at = 0; at < all.length; at += batch) answer({ kind: "cells", sheet, cells: all.slice(at, at + batch) });
  });
  answer({ kind: "done" });
}

addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  read(data).catch((error: unknown) => {
    answer({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  });
});
