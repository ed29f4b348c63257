import type { Fact } from "../../../models/fact";
import { cadences, type Clock } from "../../../models/derivations/clocks";
import { factById } from "../../../models/facts";
import { heights, rows, type Lay, type Scene } from "../../block";
import type { Brush } from "../../brush";
import { call, quoteText } from "../../formula";
import { colors } from "../../styles/colors";
import { asIs } from "../answers";
import { nativeAnchor } from "../arithmetic";
import { single } from "../verdict";

const lines = [
  "Last held",
  "Agreed",
  "Counted as",
  "Next",
  "Days overdue",
  "Status",
  "Desired",
  "Who calls it",
] as const;
const row = (line: (typeof lines)[number]): number => 2 + lines.indexOf(line);

/** Clocks side by side: what was last held, what is agreed, and by DUE when it is next and whether it is late. */
export const clocks: Lay<"clocks"> = (part, scene, { from, to }) => {
  const wide = Math.floor((to - from + 1) / (part.clocks.length + 1));
  const labelTo = to - wide * part.clocks.length;
  return {
    heights: [heights.section, heights.head, ...rows(lines.length, heights.row), heights.tall],
    paint(brush) {
      brush.put(0, from, part.title, "section", to);
      brush.put(1, from, null, "head", labelTo);
      for (const line of lines) brush.put(row(line), from, line, "rowLabel", labelTo);
      part.clocks.forEach((clock, index) => {
        const first = labelTo + 1 + index * wide;
        paintClock(brush, scene, clock, first, first + wide - 1);
      });
      const note = part.clocks.map(({ note }) => note).join(" ");
      brush.putMerged(2 + lines.length, from, to, note, "aid");
    },
  };
};

function paintClock(
  brush: Brush,
  scene: Scene,
  { name, label, clock }: { name: string; label: string; clock: Clock },
  from: number,
  to: number,
): void {
  const cell = (line: (typeof lines)[number]) => brush.fixed(row(line), from);
  const put = (line: (typeof lines)[number], formula: string, style: "dateRight" | "dayCount" | "rowTextRight") =>
    brush.putMerged(row(line), from, to, { formula }, style);
  const [last, every] = [clock.last, clock.cadence].map(factById) as [Fact, Fact];
  brush.put(1, from, label, "headRight", to);
  put("Last held", asIs(last, brush, scene).formula, "dateRight");
  put("Agreed", asIs(every, brush, scene).formula, "rowTextRight");
  const agreed = cell("Agreed");
  put("Counted as", `IF(${agreed}="","${clock.value} days",${agreed})`, "rowTextRight");
  const ask = (asks: "label" | "next" | "days"): string => {
    if (scene.calculate === "native") return brush.anchor(nativeAnchor(`DUE ${name}`, asks));
    return single(call("DUE", cell("Last held"), cell("Counted as"), quoteText(asks), brush.anchor("asOf")));
  };
  put("Next", `IFNA(${ask("next")},"not known")`, "dateRight");
  put("Days overdue", `IFNA(${ask("days")},"not known")`, "dayCount");
  put("Status", `IFNA(${ask("label")},"Not known")`, "rowTextRight");
  brush.input(row("Desired"), from, `clocks/${clock.last}/desired`, "boxChoice", { to, merged: true });
  brush.input(row("Who calls it"), from, `clocks/${clock.last}/owner`, "boxText", { to, merged: true });
  brush.layout.validations.push({
    areas: [brush.area({ row: row("Desired"), unit: from, toUnit: to })],
    rule: { kind: "list", choices: cadences.map(({ value }) => value) },
    title: "Desired",
    message: `${cadences.map(({ value }) => value).join(", ")}.`,
  });
  const area = brush.area({ row: row("Status"), unit: from, toUnit: to });
  for (const [status, look] of looks) {
    brush.layout.conditionalFormats.push({
      area,
      formula: `=${cell("Status")}=${quoteText(status)}`,
      ...look,
      bold: true,
    });
  }
}

const looks = [
  ["On time", { fill: colors.goodSoft, color: colors.good }],
  ["Due", { fill: colors.watchSoft, color: colors.watch }],
  ["Overdue", { fill: colors.riskSoft, color: colors.risk }],
  ["Never held", { fill: colors.riskSoft, color: colors.risk }],
] as const;
