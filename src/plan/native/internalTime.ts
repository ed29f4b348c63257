import { internalTimeRatings } from "../../models/derivations/hours";
import type { Scene } from "../block";
import { interpolation } from "./interpolation";
import { reading, readingId } from "./reading";
import type { At, NativeRow } from "./row";
import { unknown, wrong } from "./words";

const [ratioRow, ratingRow] = ["internal to external hours", "internal time as rating"];

/** "Internal stakeholders" from the hours spent, for where nobody rated it: 0 to 1, or "unknown". */
export const impliedInternalTime = (at: At): string => at.cell(ratingRow, "value");

/** The hours spent on internal and on external stakeholders, and the rating they imply; no external hours are not known hours. */
export const internalTimeRows = (scene: Scene): NativeRow[] => [
  ...["internalHours", "externalHours"].map((fact) => reading(fact, scene)),
  {
    id: ratioRow,
    label: "Internal to external hours",
    cells: (at) => {
      const [inside, outside] = ["internalHours", "externalHours"].map((fact) => at.cell(readingId(fact), "value"));
      const known = `AND(ISNUMBER(${inside}),N(${outside})>0)`;
      return {
        value: `IF(OR(ISERROR(${inside}),ISERROR(${outside})),${wrong},IF(${known},${inside}/${outside},${unknown}))`,
      };
    },
  },
  {
    id: ratingRow,
    label: "The same as a rating",
    cells: (at) => {
      const ratio = at.cell(ratioRow, "value");
      return { value: `IF(ISNUMBER(${ratio}),(${interpolation(internalTimeRatings, ratio)}-1)/4,${ratio})` };
    },
  },
];
