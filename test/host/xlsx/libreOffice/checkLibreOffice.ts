// Lets LibreOffice calculate anew what this host calculated and saved: npm run check:libreoffice
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createWorkbook } from "../../../../src/host/model/workbook";
import type { WorkbookData } from "../../../../src/host/model/workbookData";
import { readXlsx } from "../../../../src/host/xlsx/readXlsx";
import { writeXlsx } from "../../../../src/host/xlsx/writeXlsx";
import { templates } from "../../../../src/templates/index";
import { twinWorkbook } from "../../../bench/nativeTwin";
import { makePortfolio } from "../../../bench/portfolio";
import { shippedFunctions } from "../../../bench/shipped";
import { builtAddin } from "../../../house/dist";
import { compareValues } from "./compareValues";
import { nativeWorkbooks } from "./nativeSheets";
import { reviewSheet } from "./reviewSheet";
import { libreOfficeVersion, recalculated } from "./soffice";

const SAMPLE = join(__dirname, "../../../../assets/samples/alliances.xlsx");
const IDS = ["CLASSIFY", "HEALTH"];
const SEEDS = [1, 20, 300];
const ALLIANCES = 40;

/** The sample workbook with a sheet of questions about it, calculated here with the functions as they are shipped. */
async function portfolio(): Promise<WorkbookData> {
  const { data } = await readXlsx(readFileSync(SAMPLE), "portfolio.xlsx");
  builtAddin();
  const shipped = shippedFunctions();
  const workbook = createWorkbook();
  workbook.setCustomFunctions(
    { functions: IDS.map((id) => ({ id })) },
    async (name, args) => {
      try {
        return shipped(name.replace("ALLIANCE.", ""))(...args) as (string | number)[][];
      } catch (error) {
        return { error: (error as { code: string }).code };
      }
    },
    "ALLIANCE",
  );
  workbook.load({ ...data, sheets: [...data.sheets, reviewSheet()] });
  await workbook.recalculate();
  const saved = workbook.save();
  workbook.dispose();
  return saved;
}

/** The built-in half of an analyst's work on a made-up portfolio, calculated here. */
async function twin(seed: number): Promise<WorkbookData> {
  const workbook = twinWorkbook(makePortfolio(ALLIANCES, seed), true);
  await workbook.recalculate();
  const saved = { ...workbook.save(), name: `twin${seed}.xlsx` };
  workbook.dispose();
  return saved;
}

/** Formulas of ours, by sheet and address, as the file's own program shows them. */
function ourFormulas({ sheets }: WorkbookData): Map<string, string> {
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      Object.entries(cells).flatMap(([address, { formula }]) =>
        formula?.includes("ALLIANCE.") ? [[`${name}!${address}`, formula] as const] : [],
      ),
    ),
  );
}

/** The same workbook with the values of our functions in the place of their formulas: no other program knows these. */
function withoutOurs(data: WorkbookData): WorkbookData {
  const sheets = data.sheets.map((sheet) => ({
    ...sheet,
    cells: Object.fromEntries(
      Object.entries(sheet.cells).map(([address, { formula, ...cell }]) => [
        address,
        formula === undefined || formula.includes("ALLIANCE.") ? cell : { ...cell, formula },
      ]),
    ),
  }));
  return { ...data, sheets };
}

async function check(data: WorkbookData): Promise<string[]> {
  const { data: theirs } = await readXlsx(recalculated(data.name, await writeXlsx(data)), data.name);
  const { numbers, texts, others, differences } = compareValues(data, theirs);
  console.log(
    `${data.name}, ${data.sheets.length} sheets: ${numbers} numbers, ${texts} texts, ${others} other values, ${differences.length} differ`,
  );
  return differences;
}

async function checkOurText(data: WorkbookData): Promise<string[]> {
  const bytes = await writeXlsx(data);
  const ours = ourFormulas((await readXlsx(bytes, data.name)).data);
  const { data: theirs } = await readXlsx(recalculated(data.name, bytes), data.name);
  const kept = ourFormulas(theirs);
  const differences = [...ours].flatMap(([place, formula]) =>
    kept.get(place) === formula ? [] : [`${place}: ${formula} became ${kept.get(place) ?? "no formula"}`],
  );
  console.log(`${data.name}: ${ours.size} formulas of ours, ${differences.length} changed by LibreOffice`);
  return differences;
}

async function main(): Promise<void> {
  const version = libreOfficeVersion();
  if (version === undefined) {
    console.log("LibreOffice is not installed (no soffice on the path): nothing was checked.");
    return;
  }
  console.log(`${version}, Node ${process.version}`);
  const whole = await portfolio();
  const differences = [...(await check(withoutOurs(whole))), ...(await checkOurText(whole))];
  for (const seed of SEEDS) differences.push(...(await check(await twin(seed))));
  const { data: sample } = await readXlsx(readFileSync(SAMPLE), "sample.xlsx");
  const built = new Set<string>();
  for await (const native of nativeWorkbooks(sample)) {
    for (const line of native.notBuilt) console.log(line);
    for (const id of native.built) built.add(id);
    differences.push(...(await check(withoutOurs(native.data))));
  }
  console.log(`${built.size} of ${templates.length} templates were built by built-in functions alone and compared.`);
  for (const { id } of templates) if (!built.has(id)) differences.push(`${id} was built from none of the workbooks`);
  for (const line of differences) console.log(`  ${line}`);
  console.log(differences.length === 0 ? "Everything agrees." : `${differences.length} differences.`);
  process.exitCode = differences.length === 0 ? 0 : 1;
}

void main();
