import { heights, type Lay } from "../block";
import { noSource, type Source } from "../../reading/source";

/** As-of date, source, policy, and on a sheet of one alliance the row of the source that it reads. */
export const identity: Lay<"identity"> = (part, { source, asOf }, { from, to }) => ({
  heights: [heights.row, heights.row],
  anchors: {
    asOf: { row: 0, unit: from + 1 },
    ...(part.row && { row: { row: 1, unit: from + 5 } }),
    rowNote: { row: 1, unit: from + 6 },
  },
  paint(brush) {
    const place = source === noSource ? (part.noSource ?? null) : placeOf(source);
    brush.put(0, from, part.asOf, "label");
    brush.input(0, from + 1, "asOf", "dateInput", { content: asOf, to: from + 2, merged: true });
    brush.put(0, from + 4, part.source, "label");
    brush.putMerged(0, from + 5, to, place, "plainLeft");
    brush.put(1, from, part.policy, "label");
    brush.put(1, from + 1, part.policyName, "plain");
    if (part.row && source !== noSource) {
      brush.put(1, from + 4, part.row.label, "label");
      brush.put(1, from + 5, null, "plainLeft");
    }
    brush.putMerged(1, from + 6, to, null, "note");
    brush.layout.validations.push({
      areas: [brush.cell(0, from + 1)],
      rule: { kind: "dateFrom", formula: "=DATE(1900,1,1)" },
      title: part.asOf,
      message: "The date the verdicts are made for.",
    });
  },
});

const placeOf = ({ kind, name, sheet, address }: Source): string =>
  kind === "table" ? `${name} (${sheet} ${address})` : `${sheet} ${address}`;
