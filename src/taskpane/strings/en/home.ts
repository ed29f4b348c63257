import { columnCount, format, plural } from "./counts";

/** The Home page in English. */
export const home = {
  title: "What kind of alliance is it, and how healthy?",
  lead: "Alliance reads the partner table you already keep, gives each relationship a verdict you can trace, and builds sheets you can share.",
  found: "In this workbook",
  reading: "Looking through the workbook…",
  look: "Look again",
  build: "Build sheets",
  use: (source: string) => `Build sheets from ${source}`,
  alliances: (count: number) => plural(count, { one: "# alliance", other: "# alliances" }),
  columns: (count: number) => `${columnCount(count)} recognised`,
  sheet: (sheet: string) => `Sheet ${sheet}`,
  problems: (count: number) => plural(count, { one: "# place to check", other: "# places to check" }),
  moreProblems: (count: number) => `and ${format(count)} more`,
  problemsKept: "What cannot be read counts as unknown. Everything else is used.",
  refresh: "Refresh all built sheets",
  emptyTitle: "No partner table found yet",
  emptyText:
    "Put one alliance in each row under a row of headers. A name and a few facts are enough to begin; what is missing counts as unknown, never as a bad mark.",
  emptyHeaders: "Headers to begin with",
  aloneTitle: "Sheets that need no table",
  aloneText:
    "An agreed policy, goals and their value, the choice of a partner, a workshop: you fill these in yourselves.",
  alone: "Build without a table",
  sampleTitle: "Or try it on a sample",
  sampleText:
    "Thirteen real relationships between companies, coded from public records, on three new sheets that you can delete at any time.",
  sampleButton: "Add the sample",
  sampleAdding: "Adding the sample…",
  failedTitle: "The workbook could not be read",
};
