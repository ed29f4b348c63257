import type { Refused } from "./reason";

const newer =
  "newer than the surface this host answers for whole (ExcelApi 1.9), and used neither by the product nor by what is planned for it.";

/** Requirement sets of which single members are answered at most: what the others are refused with. */
export const refusedSets: Refused = {
  ...Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`ExcelApi 1.${at + 10}`, newer])),
  ExcelApiOnline: "only in Excel on the web, and changing; the product keeps to what every Excel has.",
  ExcelApiDesktop: "only in Excel on Windows and the Mac; this host is an Excel on the web.",
  preview: "a preview, which Microsoft may still change.",
};
