import type { Calculate } from "../../../plan/calculate";

/** The ways a sheet gets its figures, in English. */
export const calculation = {
  title: "Figures",
  ways: {
    live: {
      name: "Live",
      about: "ALLIANCE functions. Shortest formulas; whoever opens the workbook needs this add-in for new figures.",
    },
    native: {
      name: "Excel's own functions",
      about:
        "Recalculates on every computer, without the add-in. Longer formulas; what Excel cannot compute stays as values.",
    },
    values: { name: "Values", about: "The figures of this day, dated. Nothing recalculates." },
  } satisfies Record<Calculate, { name: string; about: string }>,
};
