import type { Part } from "../../templates/template";
import { heights, rows, type Lay, type Scene } from "../block";
import type { Brush } from "../brush";
import { policyRow } from "../native/policy/agreed";
import { policyStamp } from "../policyStamp";

import { noSource, type Source } from "../../reading/source";

/**
 * As-of date, source, policy, and on a sheet of one alliance the row of the source that it reads. An agreed policy has a row to itself,
 * for its name may be long.
 */
export const identity: Lay<"identity"> = (part, scene, { from, to }) => {
  const { source, template, asOf, policy } = scene;
  const last = policy === null ? 1 : 2;
  return {
    heights: rows(1 + last, heights.row),
    anchors: {
      asOf: { row: 0, unit: from + 1 },
      ...(part.row && { row: { row: last, unit: from + 5 } }),
      rowNote: { row: last, unit: from + 6 },
    },
    paint(brush) {
      const place = source === noSource || template.needs.length === 0 ? (part.noSource ?? null) : placeOf(source);
      brush.put(0, from, part.asOf, "label");
      brush.input(0, from + 1, "asOf", "dateInput", { content: asOf, to: from + 2, merged: true });
      brush.put(0, from + 4, part.source, "label");
      brush.putMerged(0, from + 5, to, place, "plainLeft");
      brush.put(1, from, part.policy, "label");
      if (policy === null) brush.put(1, from + 1, part.policyName, "plain");
      else brush.putMerged(1, from + 1, to, { formula: stampOf(policy, part, scene, brush) }, "plainLeft");
      if (part.row && source !== noSource) {
        brush.put(last, from + 4, part.row.label, "label");
        brush.put(last, from + 5, null, "plainLeft");
      }
      brush.putMerged(last, from + 6, to, null, "note");
      brush.layout.validations.push({
        areas: [brush.cell(0, from + 1)],
        rule: { kind: "dateFrom", formula: "=DATE(1900,1,1)" },
        title: part.asOf,
        message: "The date the verdicts are made for.",
      });
    },
  };
};

/** A native sheet says as well whether its arithmetic can use the policy; the functions say so in their own errors. */
function stampOf(
  policy: string,
  { policyName }: Extract<Part, { kind: "identity" }>,
  { template, calculate }: Scene,
  brush: Brush,
): string {
  const stamp = policyStamp(policy, policyName);
  if (calculate !== "native" || template.judges.length === 0) return stamp;
  return `${stamp}&IF(ISERROR(${brush.anchor(`native ${policyRow}`)})," – cannot be used, see The policy in the arithmetic below","")`;
}

const placeOf = ({ kind, name, sheet, address }: Source): string =>
  kind === "table" ? `${name} (${sheet} ${address})` : `${sheet} ${address}`;
