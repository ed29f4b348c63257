/** The ten contrasts of several alliances side by side: their answers, a profile, the arithmetic of the type, and what would flip it. */
export interface ContrastsPart {
  kind: "contrasts";
  answers: { title: string; note: string; low: string; high: string };
  profile: { title: string; axis: string };
  arithmetic: { title: string; note: string };
  flips: {
    title: string;
    note: string;
    /** Before the day, on a sheet that does without our functions. */
    asOf: string;
    /** Changes shown for each alliance; when there are more, the last line says so. */
    lines: number;
  };
}
