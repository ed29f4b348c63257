import { heights, type Lay } from "../block";

/** As-of date, source, policy, and the row of the source that the sheet reads. */
export const identity: Lay<"identity"> = (part, { source, asOf }, { from, to }) => ({
  heights: [heights.row, heights.row],
  anchors: { asOf: { row: 0, unit: from + 1 }, row: { row: 1, unit: from + 5 }, rowNote: { row: 1, unit: from + 6 } },
  paint(brush) {
    const place =
      source.kind === "table"
        ? `${source.name} (${source.sheet} ${source.address})`
        : `${source.sheet} ${source.address}`;
    brush.put(0, from, part.asOf, "label");
    brush.putMerged(0, from + 1, from + 2, asOf, "dateInput");
    brush.put(0, from + 4, part.source, "label");
    brush.putMerged(0, from + 5, to, place, "plainLeft");
    brush.put(1, from, part.policy, "label");
    brush.put(1, from + 1, part.policyName, "plain");
    brush.put(1, from + 4, part.row, "label");
    brush.put(1, from + 5, null, "plainLeft");
    brush.putMerged(1, from + 6, to, null, "note");
    brush.layout.validations.push({
      areas: [brush.cell(0, from + 1)],
      rule: { kind: "dateFrom", formula: "=DATE(1900,1,1)" },
      title: part.asOf,
      message: "The date the verdicts are made for.",
    });
  },
});
