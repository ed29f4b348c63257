import type { Refused } from "./reason";

const linked =
  "the data behind linked data types comes from Microsoft's services, and nothing outside the workbook is ever asked for data.";

/** What of ranges is refused. */
export const refusedOfRanges: Refused = {
  "Range.convertToLinkedDataType": linked,
  "RangeAreas.convertToLinkedDataType": linked,
  "Range.showCard": "cards show linked data types, and no cell has one.",
  "Range.flashFill":
    "Excel guesses the pattern in ways it does not document, and a different guess would be worse than none.",
  "Range.getImage": "a picture needs a screen, and the host also runs without one.",
};
