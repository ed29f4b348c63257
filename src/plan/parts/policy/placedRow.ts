import type { PolicyRow } from "../../../templates/parts/policyPart";

/** A row of the policy and the row of its block it stands in. */
export interface PlacedRow {
  row: PolicyRow;
  top: number;
}
