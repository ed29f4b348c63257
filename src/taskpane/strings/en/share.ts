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
  builtTitle: "Built sheets",
  noSheets: "No sheet was built in this workbook yet.",
  refreshText:
    "Refresh makes sheets anew from the data and the agreed policy as they are now; a sheet of all alliances takes in those that came. What you typed stays.",
  refresh: "Refresh",
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
    choices: () => "what you built last",
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
    refresh: "Refreshing the sheets",
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
    refresh: (count: number): string => (count === 0 ? "No sheet was refreshed." : `${sheets(count)} refreshed.`),
    native: (count: number): string => `${sheets(count)} changed to Excel's own functions.`,
    live: (count: number): string => `${sheets(count)} changed to formulas of Alliance.`,
    remove: (count: number): string =>
      count === 0 ? "There was nothing to remove." : "Removed. Nothing of Alliance's is kept here any more.",
  },
  left: (count: number) => plural(count, { one: "# was left as it was:", other: "# were left as they were:" }),
  kept: (count: number) =>
    plural(count, {
      one: '# entry of yours has no place of its own any more. It stands below everything else on its sheet, under "Kept from before":',
      other:
        '# entries of yours have no place of their own any more. They stand below everything else on their sheet, under "Kept from before":',
    }),
  keptAs: {
    "over ours": (text: string) => `“${text}” stood on something of the sheet's own`,
    "no place": (text: string) => `“${text}” stood where the sheet has nothing now`,
  },
  stays: (count: number) =>
    plural(count, {
      one: "# sheet as it was stays beside the new one, because something of yours is on it: a chart, a picture or a comment. Move that, then delete the old sheet:",
      other:
        "# sheets as they were stay beside the new ones, because something of yours is on them: charts, pictures or comments. Move those, then delete the old sheets:",
    }),
  staysAs: (sheet: string) => `is now called ${sheet}`,
  broken: (count: number) =>
    plural(count, {
      one: "# place on a protected sheet spoke of a sheet as it was, and could not be changed. Take the protection off and point it at the sheet again:",
      other:
        "# places on protected sheets spoke of sheets as they were, and could not be changed. Take the protection off and point them at the sheets again:",
    }),
  cancelledTitle: "Cancelled",
  stoppedTitle: "It was not done",
  readWhat: "Something went wrong while the workbook was read. Nothing was changed.",
  workWhat: "Something went wrong. Look at the sheets: what was not finished was taken back.",
};
