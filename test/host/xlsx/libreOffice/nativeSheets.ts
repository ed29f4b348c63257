import fc from "fast-check";
import { buildSheets } from "../../../../src/excel/build/buildSheets";
import { survey } from "../../../../src/excel/survey";
import type { WorkbookData } from "../../../../src/host/model/workbookData";
import { templates } from "../../../../src/templates/index";
import type { Template } from "../../../../src/templates/template";
import { watch } from "../../../excel/building";
import { requestOf } from "../../../excel/everyTemplate";
import { openExcel } from "../../../excel/openExcel";
import { frames, portfoliosIn } from "../../../excel/twins/randomPortfolio";
import { workbookOf } from "../../../excel/twins/workbookOf";

/** A workbook with native sheets, calculated here. */
export interface NativeWorkbook {
  data: WorkbookData;
  /** The templates it has sheets of, by id. */
  built: string[];
  /** Why it has none of the others, a line for each. */
  notBuilt: string[];
}

/** Portfolios with answers of people, goals, history and policies, which the sample has none of. */
const SEEDS = [1, 2, 3];
/** A sheet about one alliance is built for the first so many: each has some thousand formulas. `LIBREOFFICE_ALLIANCES=13` for more. */
const ALLIANCES = Number(process.env["LIBREOFFICE_ALLIANCES"] ?? 2);

/** Milliseconds a request may take: sheets of thousands of formulas, on a machine that may be busy. */
const PATIENCE = 600_000;

/** The sample workbook, and some random ones, each with sheets of all templates by built-in functions alone. */
export async function* nativeWorkbooks(sample: WorkbookData): AsyncGenerator<NativeWorkbook> {
  yield withEveryTemplate({ ...sample, name: "sample.xlsx" });
  for (const seed of SEEDS) {
    const [frame] = fc.sample(frames, { numRuns: 1, seed });
    const [portfolio] = fc.sample(portfoliosIn(frame!), { numRuns: 1, seed });
    yield withEveryTemplate({ ...workbookOf(frame!, portfolio!), name: `random${seed}.xlsx` });
  }
}

/** Those that agree on a policy last: the others are to be judged by the policy the workbook has, if it has one. */
const inOrder = [...templates.filter(({ id }) => id !== "policy"), ...templates.filter(({ id }) => id === "policy")];

async function withEveryTemplate(data: WorkbookData): Promise<NativeWorkbook> {
  const excel = await openExcel(data, true);
  const [built, notBuilt]: [string[], string[]] = [[], []];
  try {
    const sources = await survey();
    for (const template of inOrder) {
      const request = await requestOf(template, sources);
      if (request.partners.length === 0 && !template.standsAlone) {
        notBuilt.push(`${template.title} was not built from ${data.name}: ${reasonOf(template)}`);
        continue;
      }
      const partners = template.scope === "all" ? request.partners : request.partners.slice(0, ALLIANCES);
      await buildSheets({ ...request, partners, calculate: "native", patience: PATIENCE }, watch());
      built.push(template.id);
    }
    return { data: await excel.saved(), built, notBuilt };
  } finally {
    excel.close();
  }
}

const reasonOf = ({ reads, needs }: Template): string =>
  reads === "answers" ? "it has no table with an answer a row." : `it has no column about ${needs.join(" or ")}.`;
