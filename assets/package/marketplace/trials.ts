/** A call of one function, and what must come out: for reviewers to type, and for a test to run. */
export interface Trial {
  name: string;
  /** Arguments as ranges of rows, or single values. */
  arguments: readonly (string | number | readonly (readonly (string | number)[])[])[];
  /** What the one cell of the result holds. */
  gives: string | number;
  /** As Excel shows it in a cell of usual width. */
  shown: string;
  because: string;
}

/** Such that anybody can work out the result. */
export const trials: readonly Trial[] = [
  {
    name: "CLASSIFY",
    arguments: [[[5, 5, 5, 5, 5, 5, 5, 5, 5, 5]]],
    gives: "Strategic alliance",
    shown: "Strategic alliance",
    because: "Each of the ten contrasts has the answer that is most strategic.",
  },
  {
    name: "CLASSIFY",
    arguments: [[[1, 1, 1, 1, 1, 1, 1, 1, 1, 1]]],
    gives: "Tactical alliance",
    shown: "Tactical alliance",
    because: "Each has the answer that is least strategic.",
  },
  {
    name: "ATTAIN",
    arguments: [[[60]], [[80]], [[20]]],
    gives: 2 / 3,
    shown: "0.666667",
    because: "From 20 to 60 is two thirds of the way from 20 to 80.",
  },
  {
    name: "SHARES",
    arguments: [
      [[50], [50]],
      [[70], [30]],
    ],
    gives: 0.8,
    shown: "0.8",
    because: "Equal contributions, 70 and 30 of the benefit: a fifth would have to change hands.",
  },
];

const written = (value: string | number): string => (typeof value === "number" ? String(value) : `"${value}"`);

/** The formula to type: ranges as array constants, a range of one cell as its value. */
export function formulaOf({ name, arguments: given }: Trial): string {
  const texts = given.map((one) => {
    if (typeof one !== "object") return written(one);
    const rows = one.map((row) => row.map(written).join(",")).join(";");
    return /[,;]/.test(rows) ? `{${rows}}` : rows;
  });
  return `=ALLIANCE.${name}(${texts.join(", ")})`;
}
