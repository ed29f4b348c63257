import { parseCsv } from "@cj-tech-master/excelts/csv";

/** A CSV text as rows of texts by header. */
export interface CsvTable {
  headers: readonly string[];
  rows: readonly Readonly<Record<string, string>>[];
}

/** @param text comma-separated, the first line holding the headers */
export function readTable(text: string): CsvTable {
  const [headers = [], ...lines] = parseCsv(text) as string[][];
  const filled = lines.filter((line) => line.some((field) => field !== ""));
  return {
    headers,
    rows: filled.map((line) => Object.fromEntries(headers.map((header, i) => [header, line[i] ?? ""]))),
  };
}
