import { heights, rows, type Lay } from "../../block";
import { colors } from "../../styles/colors";
import { bandLooks } from "../../styles/bandLooks";
import { oneByOne } from "./size";

/** What is typed for each alliance, and the units it takes. */
const inputs = [
  { id: "desired", head: "Desired type", from: 5, to: 8, style: "inputText" },
  { id: "decision", head: "Decision", from: 9, to: 14, style: "inputText" },
  { id: "evidence", head: "Evidence", from: 15, to: 18, style: "inputText" },
  { id: "owner", head: "Owner", from: 19, to: 22, style: "inputText" },
  { id: "due", head: "Due", from: 23, to: 25, style: "inputDate" },
] as const;
/** Figures of the table that stand beside it, and their units. */
const shown = [
  { id: "type", head: "Type as it is", unit: 1 },
  { id: "band", head: "Health band", unit: 2 },
  { id: "declared", head: "Declared type", unit: 3 },
  { id: "differs", head: "Differs", unit: 4 },
] as const;
const first = 2;

/** What each alliance is, what it is called and what it should be; what is decided, by what evidence, who does it and by when. */
export const portfolioDecisions: Lay<"portfolioDecisions"> = (part, scene, { from, to }) => {
  const alliances = oneByOne(scene);
  if (alliances.length === 0) return null;
  const last = first + alliances.length - 1;
  return {
    heights: [heights.section, heights.head, ...rows(alliances.length, heights.roomy)],
    paint(brush) {
      brush.put(0, from, part.title, "section", to);
      brush.put(0, from + 2, part.note, "sectionNote", to);
      brush.put(1, 0, "Alliance", "head");
      for (const { head, unit } of shown) brush.put(1, unit, head, unit % 2 === 1 ? "head" : "headCenter");
      for (const { head, from: left, to: right } of inputs) brush.put(1, left, head, "head", right);
      alliances.forEach((alliance, index) => {
        const row = first + index;
        brush.put(row, 0, alliance.label, "listName");
        const place = brush.anchor(`portfolio.place ${index}`);
        for (const { id, unit } of shown) {
          const formula = `INDEX(${brush.anchor(`portfolio.${id}`)},${place})`;
          brush.put(row, unit, { formula }, unit % 2 === 1 ? "listText" : "listTag");
        }
        for (const { id, from: left, to: right, style } of inputs) {
          brush.input(row, left, `alliances/${alliance.label}/${id}`, style, { to: right, merged: true });
        }
      });
      const [desired, due] = [inputs[0], inputs[4]];
      brush.layout.validations.push(
        {
          areas: [brush.area({ row: first, toRow: last, unit: desired.from, toUnit: desired.to })],
          rule: { kind: "list", choices: [...part.types] },
          title: "Desired type",
          message: "What this alliance should be.",
        },
        {
          areas: [brush.area({ row: first, toRow: last, unit: due.from, toUnit: due.to })],
          rule: { kind: "dateFrom", formula: "=DATE(2000,1,1)" },
          title: "Due",
          message: "A date.",
        },
      );
      const cell = `$${brush.cell(first, due.from)}`;
      const differs = brush.cell(first, 4);
      brush.layout.conditionalFormats.push(
        {
          area: brush.area({ row: first, toRow: last, unit: due.from, toUnit: due.to }),
          formula: `=AND(ISNUMBER(${cell}),${cell}<${brush.anchor("asOf")})`,
          color: colors.risk,
          bold: true,
        },
        {
          area: brush.area({ row: first, toRow: last, unit: 4 }),
          formula: `=${differs}="Yes"`,
          ...bandLooks["Watch"],
        },
      );
    },
  };
};
