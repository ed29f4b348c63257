import type { KeptSheet } from "../../model/kept/keptData";

/** What a sheet keeps, after rows and columns came and went. */
export function followShifts(kept: KeptSheet | undefined): KeptSheet | undefined {
  return kept;
}
