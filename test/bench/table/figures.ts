/** Numbers of alliances the functions are timed with. */
export const [few, many] = [10_000, 100_000] as const;

/** What a ratio should be, and what for. */
type Goal = readonly [sign: "≤" | "≥", limit: number];

/** One line of the bench. */
export interface Figure {
  /** What is timed; behind "against", what it is divided by. (a) to (d) are the named references. */
  readonly what: string;
  /** Alliances, or rows; none where it is no matter of either. */
  readonly size?: number;
  readonly goal?: Goal;
}

/** One call of a judging function, by three references. */
function judging(name: string, size: number): Record<string, Figure> {
  return {
    [`${name} by hand ${size}`]: { what: `${name}: hand-written loop over numbers parsed before (a)`, size },
    [`${name} ${size}`]: {
      what: `${name}, reading included, against (a)`,
      size,
      ...(size === many && { goal: ["≤", 5] }),
    },
    [`${name} and reading ${size}`]: { what: `${name}, reading included, against (a) and a bare parse`, size },
  };
}

const growing = (what: string, goal?: Goal): Figure => ({ what, size: many, ...(goal && { goal }) });

/** Every figure of `npm run bench`, in the order in which it tells them. */
export const figures: Readonly<Record<string, Figure>> = {
  ...Object.assign(
    {},
    ...[few, many].map((size) => ({
      [`parse ${size}`]: { what: "bare parse of one layout, unchecked", size },
      ...judging("CLASSIFY", size),
      ...judging("HEALTH", size),
    })),
  ),
  "parse grows": growing("bare parse, against ten times fewer"),
  "CLASSIFY by hand grows": growing("CLASSIFY by hand (a), against ten times fewer"),
  "HEALTH by hand grows": growing("HEALTH by hand (a), against ten times fewer"),
  "CLASSIFY grows": growing("CLASSIFY, against ten times fewer", ["≤", 11]),
  "HEALTH grows": growing("HEALTH, against ten times fewer", ["≤", 11]),
  native: {
    what: "the same by worksheet formulas (b), against CLASSIFY and HEALTH",
    size: few,
    goal: ["≥", 20],
  },
  "opening formulas": { what: "opening a column of formulas, against ten times fewer", size: 10_000, goal: ["≤", 12] },
  "opening values": { what: "opening 40 columns of values, against ten times fewer", size: 10_000, goal: ["≤", 12] },
  ...Object.assign(
    {},
    ...[1000, few].map((size) => ({
      [`values ${size}`]: { what: "Portfolio's cells written as plain values (c)", size },
      [`survey ${size}`]: { what: "Portfolio surveyed, against (c)", size },
      [`built ${size}`]: { what: "Portfolio built, against (c)", size },
      [`calculated ${size}`]: { what: "Portfolio built and calculated, against (c)", size },
    })),
  ),
  "empty add-in": { what: "an add-in that does nothing, on the screen (d)" },
  pane: { what: "our pane on the screen, against (d)", goal: ["≤", 1.5] },
  ready: { what: "our pane after Office.onReady, against half a second", goal: ["≤", 1] },
};

/** What was measured of a figure: milliseconds (of processor time, but for the pane's), and its ratio where it has one. */
export interface Measured {
  readonly ms: number;
  readonly ratio?: number;
}

/** Whether a ratio reaches its figure's goal; undefined where there is none. */
export function isMet({ goal }: Figure, { ratio }: Measured): boolean | undefined {
  if (!goal || ratio === undefined) return undefined;
  return goal[0] === "≤" ? ratio <= goal[1] : ratio >= goal[1];
}
