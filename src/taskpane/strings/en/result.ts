import { plural } from "./counts";

/** What a build came to, in English. */
export const result = {
  doneTitle: (count: number) => plural(count, { one: "# sheet is ready", other: "# sheets are ready" }),
  doneText: "Choose one to open its sheet.",
  open: (partner: string, sheet: string) => `Open ${partner}, sheet ${sheet}`,
  again: "Build more",
  cancelledTitle: "Build cancelled",
  failedTitle: "The build did not finish",
  retry: "Try again",
  rebuild: "Build again",
  change: "Change choices",
};
