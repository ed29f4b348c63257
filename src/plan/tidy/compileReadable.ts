import type { TidyTable } from "../../reading/tidy/tidyTable";
import { compile, type CompileRequest } from "../compile";
import type { SheetPlan } from "../sheetPlan";
import { tidySheet } from "./tidySheet";

/** What to build from a source that formulas cannot read as it stands. */
export interface ReadableRequest extends CompileRequest {
  /** The source as one plain table; null where formulas read the source itself. */
  tidy: TidyTable | null;
  /** Date serial of the day it is read on. */
  today: number;
}

/**
 * template + alliances → SheetPlan, with the sheet that makes the source readable before the others, which read that. `alliances` are
 * those of the tidy table, where there is one.
 */
export function compileReadable({ tidy, today, ...request }: ReadableRequest): SheetPlan {
  if (!tidy || request.alliances.length === 0) return compile(request);
  const { name, layout, source, alliances } = tidySheet(tidy, request.alliances, { existing: request.existing, today });
  const plan = compile({ ...request, source, alliances, existing: [...request.existing, name] });
  return {
    ...plan,
    layouts: [...plan.layouts, layout],
    sheets: [{ name, partner: name, layout: plan.layouts.length, cells: {}, isSource: true }, ...plan.sheets],
  };
}
