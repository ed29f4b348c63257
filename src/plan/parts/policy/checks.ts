import type { PolicyPart } from "../../../templates/parts/policyPart";
import type { Brush } from "../../brush";
import { quoteText } from "../../formula";
import { repeatedKey, unknownKey, unusableValue } from "../../native/policy/policyCells";
import { policyRange } from "../../policyRange";
import { colors } from "../../styles/colors";
import { columns } from "./columns";
import type { PlacedRow } from "./placedRow";

/** How many rows the checks take, their title included. */
export const checkRows = 7;

interface Range {
  first: number;
  last: number;
  to: number;
}

/** A check: the row of the policy it finds at fault, if it looks for one, and what is said. */
interface Check {
  label: string;
  row?: string;
  says: string;
}

/** Whether the functions can use the policy, what was agreed otherwise than the default, and whether it is the one in force. */
export function paintChecks(brush: Brush, part: PolicyPart, rows: readonly PlacedRow[], range: Range): void {
  const { first, last, to } = range;
  const all = `${brush.fixed(first, columns.key)}:${brush.fixed(last, columns.note)}`;
  const inForce = `${brush.fixed(first, columns.inForce)}:${brush.fixed(last, columns.inForce)}`;
  const onSheet = (found: string): string => `IFERROR(${found}+ROW(${brush.fixed(first, columns.key)})-1,"")`;
  const checks: Check[] = [
    {
      label: "Keys",
      row: onSheet(unknownKey(all)),
      says: fails(
        brush,
        0,
        " has a key that no policy has: restore it, or empty the cell beside it.",
        "Every key is known.",
      ),
    },
    {
      label: "Keys given twice",
      row: onSheet(repeatedKey(all)),
      says: fails(brush, 1, " has a key that stands above it already: empty one of the two.", "Every key stands once."),
    },
    {
      label: "Values",
      row: `IFERROR(MATCH("not usable",${inForce},0)+ROW(${brush.fixed(first, columns.inForce)})-1,${onSheet(unusableValue(all))})`,
      says: fails(brush, 2, " has a value that is no number, or outside what is allowed.", "Every value can be used."),
    },
    { label: "Order of cut-offs", says: orderOf(brush, part, rows) },
    { label: "Agreed", says: agreedOf(brush, rows) },
    {
      label: "In force",
      says:
        `IF(IFERROR(SHEET(${policyRange})=SHEET(),FALSE),"Yes: sheets are built under this policy, which goes by the name ${policyRange}.",` +
        `"No: the name ${policyRange} does not stand for this sheet. Let it (Formulas, Name Manager), and this policy is in force.")`,
    },
  ];
  brush.put(0, columns.key, part.checks, "section", to);
  checks.forEach(({ label, row, says }, index) => {
    brush.put(1 + index, columns.key, label, "rowLabel");
    brush.put(1 + index, columns.agreed, row === undefined ? null : { formula: row }, "rank");
    brush.putMerged(1 + index, columns.note, to, { formula: says }, "rowText");
  });
  const begin = `$${brush.cell(1, columns.note)}`;
  const signs = [`LEFT(${begin},4)="Row "`, `LEFT(${begin},3)="No:"`, `ISNUMBER(FIND(" is above ",${begin}))`];
  brush.layout.conditionalFormats.push({
    area: brush.area({ row: 1, toRow: checks.length, unit: columns.note, toUnit: to }),
    formula: `=OR(${signs.join(",")})`,
    color: colors.risk,
    bold: true,
  });
}

/** What is said of the row a check has found, and where it has found none. */
function fails(brush: Brush, check: number, what: string, otherwise: string): string {
  const found = brush.cell(1 + check, columns.agreed);
  return `IF(ISNUMBER(${found}),"Row "&${found}&${quoteText(what)},${quoteText(otherwise)})`;
}

function orderOf(brush: Brush, { order }: PolicyPart, rows: readonly PlacedRow[]): string {
  const topOf = (key: string): number => rows.find(({ row }) => row.key === key)!.top;
  return order.reduceRight((rest, [lower, higher]) => {
    const [low, high] = [lower, higher].map((key) => brush.cell(topOf(key), columns.inForce));
    return `IF(N(${low})>N(${high}),${quoteText(`${lower} is above ${higher}: put the lower one first.`)},${rest})`;
  }, '"Every lower verdict begins below the higher one."');
}

function agreedOf(brush: Brush, rows: readonly PlacedRow[]): string {
  const numbers = rows.filter(({ row }) => typeof row.takes === "object");
  const differing = `SUMPRODUCT(${pair(brush, numbers)})`;
  return `${differing}&" of ${numbers.length} constants are agreed on otherwise than the default; the rest keep it."`;
}

/** 1 for each number that was agreed otherwise than the default, from the first to the last: rows between hold no numbers. */
function pair(brush: Brush, rows: readonly PlacedRow[]): string {
  const [first, last] = [rows[0]!.top, rows[rows.length - 1]!.top];
  const column = (unit: number): string => `${brush.fixed(first, unit)}:${brush.fixed(last, unit)}`;
  return `ISNUMBER(${column(columns.agreed)})*(${column(columns.agreed)}<>${column(columns.standard)})`;
}
