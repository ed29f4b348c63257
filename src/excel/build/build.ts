import type { Calculate } from "../../plan/calculate";
import type { Source } from "../../reading/source";

/** What to build: a sheet of the template for each of the partners. */
export interface BuildRequest {
  /** Template id. */
  template: string;
  /** `noSource` for a sheet that its people fill in themselves. */
  source: Source;
  /** The workbook's other sources, for parts that read goals, history or answers; absent = none. */
  others?: readonly Source[];
  /** As `source.partners` names them. */
  partners: readonly string[];
  /** Date serial the verdicts are made for. */
  asOf: number;
  /** Absent = "live". */
  calculate?: Calculate;
  /** Date serial of the day, which sheets of mere values say that they are of; absent = by the clock. */
  today?: number;
  /** Bytes after which a request is sent; absent = about 1 MB. */
  requestBytes?: number;
  /** Milliseconds an answer of Excel is waited for; absent = two minutes. */
  patience?: number;
}

/** How far a build is. */
export interface BuildProgress {
  stage: "reading" | "planning" | "writing" | "finishing";
  done: number;
  total: number;
}

/** A sheet that was built. */
export interface BuiltSheet {
  partner: string;
  sheet: string;
}
