import { format, plural } from "./counts";

/** A build under way, in English. */
export const progress = {
  title: (count: number) => plural(count, { one: "Building # sheet", other: "Building # sheets" }),
  bar: "Progress of the build",
  stages: {
    reading: "Reading the data",
    planning: "Laying out the sheets",
    writing: "Writing the sheets",
    finishing: "Finishing",
  },
  count: (done: number, total: number) => `${format(done)} of ${format(total)}`,
  percent: (percent: number) => `${format(percent)} %`,
  cancel: "Cancel",
  cancelling: "Cancelling…",
  cancellingText: "Taking away what was added. Your own sheets are not touched.",
  keepOpen: "You can go on reading here; please don't edit the new sheets until they are finished.",
};
