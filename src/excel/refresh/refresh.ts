import type { Calculate } from "../../plan/calculate";
import type { SurveyOptions } from "../survey";

/** Which built sheets to make anew, and how. */
export interface RefreshRequest {
  /** As the sheets are called now; absent = every built sheet of the workbook. */
  sheets?: readonly string[];
  /** How they are to get their numbers from now on; absent = as before. */
  calculate?: Calculate;
  /** How the workbook is read for their sources. */
  survey?: Pick<SurveyOptions, "mapping">;
  /** Date serial of the day; absent = by the clock. */
  today?: number;
  /** Bytes after which a request is sent; absent = about 1 MB. */
  requestBytes?: number;
  /** Milliseconds an answer of Excel is waited for; absent = two minutes. */
  patience?: number;
}

/** Something a person typed that the sheet has no cell for any more: it is listed below the sheet under "Kept from before". */
export interface KeptText {
  /** Where it was: "C12". */
  place: string;
  /** What stood there; a formula as its text. */
  text: string;
  why: "over ours" | "no place";
}

/** A sheet that was made anew. */
export interface RefreshedSheet {
  sheet: string;
  partner: string;
  kept: KeptText[];
  /** What the sheet as it was is called now, which stays because people have something of their own on it; absent = it is gone. */
  stays?: string;
}

/** What a refresh did. */
export interface Refreshed {
  sheets: RefreshedSheet[];
  /** Sheets left as they are, each with the reason. */
  left: { sheet: string; reason: string }[];
  /**
   * Formulas, rules and charts on protected sheets that spoke of a sheet that was replaced and could not be mended: "Sheet!B2", of a
   * chart "Sheet!Chart 1".
   */
  broken: string[];
}
