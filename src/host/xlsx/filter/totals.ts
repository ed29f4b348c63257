import { writeForExcel } from "../../model/formula/structured";
import { attribute, child, children, escapeText, textOf, unescapeText, type XmlElement } from "../package/xml";
import { formulaFromFile } from "../formula/fileFormula";
import { TOTALS } from "./filterWords";

/** "=SUBTOTAL(109,Deals[Score])" of a table's own column. */
const subtotal = (code: number, table: string, column: string): string =>
  `=SUBTOTAL(${code},${table}${writeForExcel({ items: [], thisRow: false, columns: [column] })})`;

/** What <tableColumn> says of a total: a label, one of the functions a file has words for, or that there is a formula. */
export function totalAttributes(
  total: { label?: string; formula?: string },
  table: string,
  column: string,
): { totalsRowLabel?: string; totalsRowFunction?: string } {
  const { label, formula } = total;
  if (formula === undefined) return label === undefined ? {} : { totalsRowLabel: escapeText(label) };
  const plain = formula.replace(/\s/g, "").toLowerCase();
  const known = TOTALS.find(([, code]) =>
    [table, ""].some((name) => subtotal(code, name, column).replace(/\s/g, "").toLowerCase() === plain),
  );
  return { totalsRowFunction: known?.[0] ?? "custom" };
}

/** What a totals row that is not shown held when it was: a label or a formula for each column; undefined for nothing. */
export function readHiddenTotals(table: XmlElement, name: string): (string | null)[] | undefined {
  const totals = children(child(table, "tableColumns")).map((column) => {
    const label = attribute(column, "totalsRowLabel");
    if (label !== undefined) return unescapeText(label);
    const word = attribute(column, "totalsRowFunction");
    const code = TOTALS.find(([known]) => known === word)?.[1];
    if (code !== undefined) return subtotal(code, name, unescapeText(attribute(column, "name") ?? ""));
    const formula = textOf(child(column, "totalsRowFormula"));
    return formula === "" ? null : formulaFromFile(formula);
  });
  return totals.some((total) => total !== null) ? totals : undefined;
}
