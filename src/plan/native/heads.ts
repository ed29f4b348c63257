/** What the columns of an answer that is read are called. */
export const asRead = { answer: "Answer", cleaned: "Cleaned", value: "Reads as" } as const;

/** What the columns of a piece of evidence are called, from its answer to what asking for it is worth. */
export const weighed = {
  ...asRead,
  weight: "Weight",
  used: "Used",
  counts: "Counts",
  share: "Share",
  low: "Lowest",
  high: "Highest",
  product: "Product",
  rank: "Ask as",
  list: "To ask",
} as const;
