/** Words of a file and the Excel API's words for the same thing, readable both ways. */
export interface Words {
  shown(stored: string | undefined): string | undefined;
  stored(shown: string | undefined): string | undefined;
}

/** @param pairs stored word → shown word */
export function words(pairs: Readonly<Record<string, string>>): Words {
  const back = new Map(Object.entries(pairs).map(([stored, shown]) => [shown, stored]));
  return {
    shown: (stored) =>
      stored === undefined || !Object.prototype.hasOwnProperty.call(pairs, stored) ? undefined : pairs[stored],
    stored: (shown) => (shown === undefined ? undefined : back.get(shown)),
  };
}

export const horizontalWords = words({
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
});

/** "bottom" is the default, which is left out. */
export const verticalWords = words({ top: "Top", center: "Center", justify: "Justify", distributed: "Distributed" });

/** A file's one word for a border against Excel's line style and weight, "Thin" being the weight that is left out. */
export const borderWords = words({
  thin: "Continuous",
  hair: "Continuous Hairline",
  medium: "Continuous Medium",
  thick: "Continuous Thick",
  dotted: "Dot",
  dashed: "Dash",
  dashDot: "DashDot",
  dashDotDot: "DashDotDot",
  mediumDashed: "Dash Medium",
  mediumDashDot: "DashDot Medium",
  mediumDashDotDot: "DashDotDot Medium",
  slantDashDot: "SlantDashDot Medium",
  double: "Double Thick",
});

export const underlineWords = words({
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
});

/** 0 is the text's own order, which is left out. */
export const readingOrderWords = words({ "1": "LeftToRight", "2": "RightToLeft" });
