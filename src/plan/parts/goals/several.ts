import { heights, rows, type Lay, type Scene } from "../../block";
import type { Brush } from "../../brush";
import { fairnessOf, shared } from "./shares";
import { lastUnit } from "./subjects";

/** Columns right of amounts and shares, which stay empty. */
const right = 9;

/** Room for an alliance of more than two: what each partner puts in and gets, and how fair that is. */
export const goalSeveral: Lay<"goalSeveral"> = (part, scene) => ({
  heights: [heights.section, heights.head, ...rows(part.rows + 1, heights.roomy)],
  paint(brush) {
    brush.put(0, 0, part.title, "section", lastUnit);
    brush.put(0, 1, part.note, "sectionNote", lastUnit);
    paintSeveral(brush, 1, part.rows, scene);
  },
});

/** Rows for partners of one alliance: what each puts in and gets, as amounts or shares. */
function paintSeveral(brush: Brush, head: number, count: number, scene: Scene): void {
  brush.put(head, 0, "Partner", "head");
  for (const { name, at } of shared) {
    brush.put(head, at, name, "headWrap");
    brush.put(head, at + 1, "Share", "headWrap");
  }
  brush.put(head, right, null, "head", lastUnit);
  const amounts = (at: number): string => `${brush.fixed(head + 1, at)}:${brush.fixed(head + count, at)}`;
  for (let partner = 1; partner <= count; partner++) {
    const row = head + partner;
    brush.input(row, 0, `several/${partner}/name`, "inputText");
    for (const { fact, at } of shared) {
      brush.input(row, at, `several/${partner}/${fact}`, "inputGoalNumber");
      const own = brush.fixed(row, at);
      const share = `IF(AND(ISNUMBER(${own}),SUM(${amounts(at)})>0),${own}/SUM(${amounts(at)}),"")`;
      brush.put(row, at + 1, { formula: share }, "shareCenter");
    }
    brush.put(row, right, null, "rowText", lastUnit);
  }
  brush.layout.validations.push({
    areas: shared.map(({ at }) => brush.area({ row: head + 1, toRow: head + count, unit: at })),
    rule: { kind: "decimal", least: 0, most: 1e15 },
    title: "Amount",
    message: "An amount or a share of 0 or more for every partner; 0 where there is none.",
  });
  const last = head + count + 1;
  const fair = (at: number): string => {
    const [put, got] = [amounts(at), amounts(5)];
    const paired = `SUMPRODUCT(ISNUMBER(${put})*ISNUMBER(${got}))`;
    const isOpen = `OR(${paired}<2,COUNTA(${put})<>${paired},COUNTA(${got})<>${paired},MIN(${put},${got})<0,SUM(${put})<=0,SUM(${got})<=0)`;
    return `IF(${isOpen},"needs both for two or more",${fairnessOf(put, got, scene)})`;
  };
  brush.put(last, 0, "Fairness, benefit by cost", "totalLabel");
  brush.put(last, 1, { formula: fair(1) }, "totalShareLeft", 4);
  brush.put(last, 5, "Benefit by risk", "totalLabel", 6);
  brush.put(last, 7, { formula: fair(3) }, "totalShareLeft", lastUnit);
}
