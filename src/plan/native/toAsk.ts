import type { At, NativeRow } from "./row";
import { unknown } from "./words";

/** Two shares that differ by less are the same share, come by in another way. */
const same = "1E-9";

/**
 * Gives rows of evidence what they come to among the questions: the largest unknown share first, equals in their order. The list
 * grows from row to row, so that its last row holds it whole and any Excel can join it.
 *
 * @param judged whether the row counts at all, as a range of 1 and 0
 */
export function withQuestions(
  rows: readonly NativeRow[],
  judged?: (at: At, from: string, to: string) => string,
): NativeRow[] {
  const [first, last] = [rows[0]!.id, rows[rows.length - 1]!.id];
  return rows.map((row, index) => ({
    ...row,
    cells(at) {
      const counts = (from: string, to: string) => (judged ? `*${judged(at, from, to)}` : "");
      const share = at.cell(row.id, "share");
      const isAsked = (from: string, to: string) => `(${at.range(from, to, "used")}=${unknown})${counts(from, to)}`;
      const larger = `SUMPRODUCT(${isAsked(first, last)}*(${at.range(first, last, "share")}>${share}+${same}))`;
      const before = `SUMPRODUCT(${isAsked(first, row.id)}*(ABS(${at.range(first, row.id, "share")}-${share})<=${same}))`;
      const own = judged ? `${share}*${judged(at, row.id, row.id)}` : share;
      const place = `MATCH(${index + 1},${at.range(first, last, "rank")},0)`;
      const header = `INDEX(${at.range(first, last, "label")},${place})`;
      const so = index === 0 ? '""' : at.cell(rows[index - 1]!.id, "list");
      const joined = index === 0 ? header : `${so}&IF(${so}="","","; ")&${header}`;
      return {
        ...row.cells(at),
        rank: `IF(AND(${at.cell(row.id, "used")}=${unknown},${own}>0),${larger}+${before},"")`,
        list: `IF(ISNUMBER(${place}),${joined},${so})`,
      };
    },
  }));
}
