import { readChartCells } from "../../../../model/charts/chartCells";
import { textOfFormula } from "../../../../model/charts/chartTitle";
import { addressIn } from "../../../../model/charts/seriesOf";
import { quoteSheet, formatAbsolute } from "../../../../model/cells/address";
import { sheetName } from "../../../../model/book";
import { invalidArgument } from "../../../apiError";
import { placeOfArgument, placeOfText } from "../../range/rangeArguments";
import type { PartPlace } from "./partPlace";

/** A formula that names a cell ("=Sheet1!A1"), as Excel keeps it: "=Sheet1!$A$1". Anything else is InvalidArgument. */
export function cellFormula({ make, sheet }: PartPlace, formula: unknown): string {
  if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument();
  const place = placeOfText(make.book, sheet, formula.slice(1).replace(/\$/g, ""));
  return `=${quoteSheet(sheetName(make.book, place.sheet))}!${formatAbsolute(place.area)}`;
}

/** What the cell of a formula shows. */
export const formulaText = ({ make }: PartPlace, formula: unknown): string =>
  typeof formula === "string" ? textOfFormula(formula, (address) => readChartCells(make.book, address, false)) : "";

/** "Sheet1!B2:B9" of a range that was handed over. */
export function sourceAddress({ make, sheet }: PartPlace, source: unknown): string {
  const { sheet: owner, area } = placeOfArgument(make.book, sheet, source);
  return addressIn(make.book, owner, area);
}
