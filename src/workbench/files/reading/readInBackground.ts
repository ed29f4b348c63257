import type { FileContent } from "../files";
import type { ReadAnswer, ReadBook } from "./readMessages";

/**
 * Reads a workbook in a worker of its own. `progress` hears how much of what was read has arrived, 0–1; nothing while the
 * file is being read, which cannot tell how far it is.
 * @throws with a plain line when the file cannot be read
 */
export function readInBackground({ name, bytes }: FileContent, progress: (done: number) => void): Promise<ReadBook> {
  const worker = new Worker(new URL("./reader.ts", import.meta.url));
  const reading = new Promise<ReadBook>((resolve, reject) => {
    let book: ReadBook | undefined;
    let total = 0;
    let arrived = 0;
    const take = (answer: ReadAnswer): void => {
      if (answer.kind === "failed") return reject(new Error(answer.message));
      if (answer.kind === "book") [book, total] = [answer.book, answer.cells];
      if (!book) return;
      if (answer.kind === "done") return resolve(book);
      if (answer.kind !== "cells") return;
      const sheet = book.data.sheets[answer.sheet];
      for (const [address, cell] of answer.cells) if (sheet) sheet.cells[address] = cell;
      arrived += answer.cells.length;
      progress(arrived / total);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<ReadAnswer>) => take(data));
    worker.addEventListener("error", () => reject(new Error(`${name} could not be read.`)));
    worker.postMessage({ name, bytes });
  });
  return reading.finally(() => worker.terminate());
}
