import { daysPerMonth } from "../../../models/derivations/duration";
import { noticeWindow } from "../../../models/verdicts/exits";
import { heights, rows, type Lay } from "../../block";
import type { Brush } from "../../brush";
import { quoteText } from "../../formula";
import { colors } from "../../styles/colors";

const notKnown = "not known";
const lines = ["Term ends", "Last day to give notice", "Days left to give notice"] as const;

/** When the agreed term ends and by when notice must be given, reckoned from the review of terms as EXIT reckons it. */
export const term: Lay<"term"> = (part, _scene, { from, to }) => ({
  heights: [heights.section, ...rows(lines.length + 1, heights.row), heights.tall],
  paint(brush) {
    const value = to - 1;
    brush.put(0, from, part.title, "section", to);
    lines.forEach((line, index) => brush.put(1 + index, from, line, "rowLabel", value - 1));
    const [end, deadline, days] = lines.map((_, index) => brush.cell(1 + index, value)) as [string, string, string];
    const put = (row: number, formula: string, style: "dateRight" | "dayCount") =>
      brush.putMerged(row, value, to, { formula }, style);
    put(1, termEnd(brush, part.review), "dateRight");
    const notice = number(brush.anchor(`${part.review}/notice.as-is`));
    // part of a day's notice is a day's notice
    const byNotice = `${end}-ROUNDUP(${notice},0)`;
    put(
      2,
      `IF(ISNUMBER(${end}),IF(ISNUMBER(${notice}),${byNotice},${quoteText(notKnown)}),${quoteText(notKnown)})`,
      "dateRight",
    );
    put(3, `IF(ISNUMBER(${deadline}),${deadline}-INT(${brush.anchor("asOf")}),${quoteText(notKnown)})`, "dayCount");
    const renews = brush.anchor(`${part.review}/autoRenew.as-is`);
    brush.put(4, from, "Renews by itself", "rowLabel", value - 1);
    brush.putMerged(4, value, to, { formula: `IF(${renews}="",${quoteText(notKnown)},${renews})` }, "rowTextRight");
    const said = quoteText(`Notice falls due within ${noticeWindow.value} days: decide whether to stay.`);
    brush.putMerged(
      5,
      from,
      to,
      {
        formula:
          `IF(ISNUMBER(${days}),IF(${days}<0,${quoteText(part.passed)},IF(${days}<=${noticeWindow.value},${said},${quoteText(part.later)})),` +
          `${quoteText(part.unknown)})`,
      },
      "aid",
    );
    const area = brush.area({ row: 3, unit: value, toUnit: to });
    const fixed = brush.fixed(3, value);
    brush.layout.conditionalFormats.push(
      {
        area,
        formula: `=AND(ISNUMBER(${fixed}),N(${fixed})<0)`,
        fill: colors.riskSoft,
        color: colors.risk,
        bold: true,
      },
      {
        area,
        formula: `=AND(ISNUMBER(${fixed}),N(${fixed})<=${noticeWindow.value})`,
        fill: colors.watchSoft,
        color: colors.watch,
        bold: true,
      },
    );
  },
});

/** A date cell, or text that Excel reads as a date; "" for anything else. */
const date = (cell: string): string =>
  `IF(ISNUMBER(${cell}),INT(${cell}),IF(TRIM(${cell})="","",IFERROR(DATEVALUE(${cell}),"")))`;
/** A number, or text that is one; "" for anything else. */
const number = (cell: string): string =>
  `IF(ISNUMBER(${cell}),${cell},IF(TRIM(${cell})="","",IFERROR(VALUE(${cell}),"")))`;

/** The end date, else the start and the term in months: whole months by the calendar, the rest in days. */
function termEnd(brush: Brush, review: string): string {
  const at = (fact: string) => brush.anchor(`${review}/${fact}.as-is`);
  const [start, end, months] = [date(at("start")), date(at("end")), number(at("term"))];
  const byTerm = `EDATE(${start},INT(${months}))+ROUND(MOD(${months},1)*${daysPerMonth},0)`;
  const reckoned = `IF(AND(ISNUMBER(${start}),N(${months})>0),${byTerm},${quoteText(notKnown)})`;
  const isWrong = `AND(ISNUMBER(${start}),ISNUMBER(${end}),N(${start})>N(${end}))`;
  return `IF(${isWrong},"before its start",IF(ISNUMBER(${end}),${end},${reckoned}))`;
}
