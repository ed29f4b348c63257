/** What an item can be found to be, in the words of the sheet. */
export const states = {
  present: "Present",
  partly: "Partly",
  absent: "Absent",
  unknown: "Not known",
  aside: "Not applicable",
} as const;
