import type { CellGrid, CellValue } from "../../reading/formula/book";

/** The cells of a range of which `values` and `valueTypes` are loaded, as a custom function would get them: Excel's API gives an error as a text that only its type tells. */
export const cellsIn = ({ values, valueTypes }: Excel.Range): CellGrid =>
  values.map((row: unknown[], y) =>
    row.map((value, x): CellValue => {
      if (valueTypes[y]?.[x] === "Error") return { code: String(value) };
      return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
    }),
  );
