/** Where an alliance stands between transaction and acquisition, with its bounds, on a bar of the six types in their true widths. */
export interface ContinuumPart {
  kind: "continuum";
  title: string;
  note: string;
  chart: string;
  /** What the bars are called where the position is not known yet, and for the types. */
  notPlaced: string;
  types: string;
  /** The lines beside the bar. */
  lines: { position: string; low: string; high: string; centre: string };
  /** Said below, between the numbers: label, position, lowest and highest. */
  says: { at: string; from: string; to: string; end: string; notPlaced: string };
}
