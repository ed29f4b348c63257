/** Number formats, in the English codes that Excel takes in every language. */
export const numberFormats = {
  score: "0.00",
  points: "0",
  ofHundred: '0" of 100"',
  share: "0%",
  date: "yyyy-mm-dd",
  gap: '+0.0;-0.0;"–";@',
  ratio: "# ?/?",
  shareOrDash: '0%;-0%;"–";@',
  change: "+0%;-0%;0%;@",
  scoreOrDash: '0.00;"–";0.00;@',
  rating: "0.0",
  whole: "0",
} as const;
