/** How items cite a source, said before their list. */
export const citing = "Sources, cited by document and line: S0:14 is line 14 of S0.";

/** The documents that items cite by a short name, as a reader can look them up. */
export const citedSources: readonly string[] = [
  'S0  "What is the difference between strategic alliances and tactical alliances?", updated 8 June 2024',
  'S1  "Strategic Alliance": definition and ten characteristics',
  "S2  A conversation on partnerships and alliances: the continuum and the five-point checklist",
  'S3  "Best Practices for Building Strategic Alliances that Last", 19 December',
  'S4  "What makes a good strategic alliance?", BIG Network, Kent; after Kanter (1994) and Hughes and Weiss (2007)',
];
