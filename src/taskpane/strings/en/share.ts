import { format, plural } from "./counts";

const formulas = (count: number): string => plural(count, { one: "# formula", other: "# formulas" });
const sheets = (count: number): string => plural(count, { one: "# sheet", other: "# sheets" });

/** The page for sharing what was built, in English. */
export const share = {
  title: "Share",
  lead: "Nothing leaves this workbook by itself: no data is sent anywhere and nobody is watched. What you share is up to you.",
  reading: "Looking what was built…",
  again: "Look again",
  failedTitle: "The workbook could not be read",
  freezeTitle: "For a partner without Alliance",
  freezeText:
    "Somebody without this add-in sees #NAME? where a formula of Alliance stands. Turn the formulas into the values they show before you send the workbook; they are kept in it and can be put back. To keep the arithmetic to yourselves, send a copy from which what Alliance keeps is removed, too.",
  freeze: "Turn formulas into values",
  frozen: (count: number) => `${formulas(count)} kept for putting back.`,
  unfreeze: "Put the formulas back",
  convertTitle: "Built sheets",
  noSheets: "No sheet was built in this workbook yet.",
  convertText:
    "Excel's own functions show the same figures to everybody, with every step on the sheet. Formulas of Alliance are shorter and need the add-in. What you typed stays.",
  which: "Which sheet",
  all: "All built sheets",
  ways: { live: "formulas of Alliance", native: "Excel's own functions", values: "values" },
  sheetOption: (sheet: string, way: string) => `${sheet} (${way})`,
  native: "Use Excel's own functions",
  live: "Use formulas of Alliance",
  storedTitle: "What Alliance keeps in this workbook",
  storedText: "Nothing but what it needs to go on where you stopped, and only here.",
  nothingStored: "Nothing is kept in this workbook.",
  stored: {
    settings: (count: number) =>
      plural(count, { one: "what you said of columns", other: "what you said of columns (#)" }),
    builds: (count: number) => plural(count, { one: "# record of a build", other: "# records of builds" }),
    frozen: (count: number) =>
      plural(count, {
        one: "# record of formulas turned into values",
        other: "# records of formulas turned into values",
      }),
    drafts: (count: number) =>
      plural(count, { one: "# questionnaire that was begun", other: "# questionnaires that were begun" }),
    underWay: (count: number) =>
      plural(count, { one: "# record of work under way", other: "# records of work under way" }),
    marks: (count: number) => plural(count, { one: "# hidden name on a sheet", other: "# hidden names on sheets" }),
  },
  remove: "Remove what Alliance keeps",
  removeAsk:
    "The sheets and all their cells stay. But built sheets can no longer be refreshed or converted, formulas turned into values cannot be put back, and questionnaires that were begun are lost.",
  removeYes: "Remove it",
  removeNo: "Keep it",
  working: {
    freeze: "Turning formulas into values",
    unfreeze: "Putting the formulas back",
    native: "Changing to Excel's own functions",
    live: "Changing to formulas of Alliance",
    remove: "Removing what Alliance keeps",
  },
  bar: "Progress",
  percent: (percent: number) => `${format(percent)} %`,
  cancel: "Cancel",
  cancelling: "Cancelling…",
  done: {
    freeze: (count: number): string =>
      count === 0 ? "No formula was turned into a value." : `${formulas(count)} turned into values.`,
    unfreeze: (count: number): string => (count === 0 ? "No formula was put back." : `${formulas(count)} put back.`),
    native: (count: number): string => `${sheets(count)} changed to Excel's own functions.`,
    live: (count: number): string => `${sheets(count)} changed to formulas of Alliance.`,
    remove: (count: number): string =>
      count === 0 ? "There was nothing to remove." : "Removed. Nothing of Alliance's is kept here any more.",
  },
  left: (count: number) => plural(count, { one: "# was left as it was:", other: "# were left as they were:" }),
  cancelledTitle: "Cancelled",
  stoppedTitle: "It was not done",
  readWhat: "Something went wrong while the workbook was read. Nothing was changed.",
  workWhat: "Something went wrong. Look at the sheets: what was not finished was taken back.",
};
