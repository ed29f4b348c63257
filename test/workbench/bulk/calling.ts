import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { WorkbookData } from "../../../src/host/model/workbookData";
import { writeXlsx } from "../../../src/host/xlsx/writeXlsx";
import { readCall } from "../../../src/workbench/bulk/call/arguments";
import { runCall } from "../../../src/workbench/bulk/run";

/** A folder of workbooks, and the command line in it. */
export interface Desktop {
  place(path: string): string;
  put(name: string, content: WorkbookData | string | Uint8Array): Promise<void>;
  call(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }>;
  clear(): void;
}

/** Makes an empty folder to call the command line in. */
export function openFolder(): Desktop {
  const folder = mkdtempSync(join(tmpdir(), "bulk-"));
  const place = (path: string): string => resolve(folder, path);
  return {
    place,
    async put(name, content) {
      const isFile = typeof content === "string" || content instanceof Uint8Array;
      writeFileSync(place(name), isFile ? content : await writeXlsx(content));
    },
    async call(...words) {
      const [stdout, stderr] = [[] as string[], [] as string[]];
      const streams = {
        stdout: { write: (text: string) => stdout.push(text) },
        stderr: { write: (text: string) => stderr.push(text) },
      };
      const code = await runCall(readCall(words, new Date(2026, 10, 22)), place, streams);
      return { code, stdout: stdout.join(""), stderr: stderr.join("") };
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
