import { readSelected } from "../../excel/explain/readSelected";
import type { SelectionRequest } from "../../excel/explain/selected";
import type { Explanation } from "./explanation";
import { explanationOf } from "./explanationOf";

/** What the page asks for: `wanted` is the alliance of a formula that judges several, counted from 0; absent = the shown one. */
export interface ExplainRequest extends SelectionRequest {
  readonly wanted?: number;
}

/** Reads the selected cell and explains it. Throws an ExcelProblem. */
export const explainSelection = async ({ wanted, ...request }: ExplainRequest): Promise<Explanation> =>
  explanationOf(await readSelected(request), wanted);
