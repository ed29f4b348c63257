import fc from "fast-check";
import { buildSheets } from "../../../../src/excel/build/buildSheets";
import type { WorkbookData } from "../../../../src/host/model/workbookData";
import type { Template } from "../../../../src/templates/template";
import { watch } from "../../../excel/building";
import { requestOf } from "../../../excel/everyTemplate";
import { openExcel } from "../../../excel/openExcel";
import { frames, portfoliosIn } from "../../../excel/twins/randomPortfolio";
import { workbookOf } from "../../../excel/twins/workbookOf";

/** Portfolios with answers of people, goals, history and policies, which the sample has none of. */
const SEEDS = [1, 2, 3];

/** The sample workbook, and some random ones, with sheets of a template by built-in functions alone, calculated here. */
export async function* nativeWorkbooks(sample: WorkbookData, template: Template): AsyncGenerator<WorkbookData> {
  yield built({ ...sample, name: `${template.id}.xlsx` }, template);
  for (const seed of SEEDS) {
    const [frame] = fc.sample(frames, { numRuns: 1, seed });
    const [portfolio] = fc.sample(portfoliosIn(frame!), { numRuns: 1, seed });
    yield built({ ...workbookOf(frame!, portfolio!), name: `${template.id}-${seed}.xlsx` }, template);
  }
}

async function built(data: WorkbookData, template: Template): Promise<WorkbookData> {
  const excel = await openExcel(data, true);
  try {
    const request = await requestOf(template);
    // nothing to build a sheet from, and none can be filled in by hand
    if (request.partners.length === 0 && !template.standsAlone) return excel.saved();
    await buildSheets({ ...request, calculate: "native" }, watch());
    return await excel.saved();
  } finally {
    excel.close();
  }
}
