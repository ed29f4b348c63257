/** The date a sheet is for, and other days, as Excel counts them. */
export type Serial = number;

/** A source of alliances, as far as it matters here; it goes back to the add-in whole. */
export interface BulkSource {
  name: string;
  headers: string[];
  partners: string[];
  problems: BulkProblem[];
}

/** Something in a source that cannot be used as it stands. */
export interface BulkProblem {
  place: string;
  reason: string;
  /** The alliance whose answer cannot be read. */
  partner?: string;
  /** The column, or the rows, that are left out. */
  column?: number;
  rows?: number[];
}

/** How far a build is. */
export interface BulkProgress {
  stage: string;
  done: number;
  total: number;
}

/** What came of asking the add-in something. */
export type Outcome<T> = { done: T } | { failed: { code: string; what: string; cure: string } };

/** What to build. */
export interface BulkRequest {
  template: string;
  source: BulkSource;
  /** What else the workbook holds: goals and dated scores are read from there; absent = nothing. */
  others?: readonly BulkSource[];
  partners: readonly string[];
  asOf: Serial;
  today?: Serial;
  calculate?: string;
}

/** What the add-in's bundle for work without a pane offers, as `allianceBulk` of its page. Plain JSON both ways. */
export interface AddinBulk {
  templates: readonly { id: string; title: string; about: string }[];
  facts: readonly { id: string; header: string }[];
  calculations: readonly string[];
  survey(
    template: string,
    options: { mapping?: Readonly<Record<string, string | null>>; mostListed?: number },
  ): Promise<Outcome<{ source: BulkSource; isUsable: boolean }[]>>;
  build(
    request: BulkRequest,
    onProgress: (progress: BulkProgress) => void,
  ): Promise<Outcome<{ partner: string; sheet: string }[]>>;
}
