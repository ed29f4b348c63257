import type { WorkbookData } from "../../host/model/workbookData";
import { readXlsx } from "../../host/xlsx/readXlsx";
import { writeXlsx } from "../../host/xlsx/writeXlsx";
import type { Outcome } from "./addin/addinBulk";
import type { Desk } from "./addin/desk";
import type { Errand } from "./call/outputs";
import { checkHeaders, type Mapping } from "./call/readMapping";
import { chooseAlliances, chooseSource, leftOut, type Asked } from "./choose";
import { readBytes } from "./files/readFile";
import { prepareFolder, saveBytes } from "./files/saveFile";
import { Refusal } from "./refusal";
import type { Progress } from "./telling/progress";
import type { FileReport } from "./telling/report";

/** What is to be built into every workbook. */
export interface Order {
  template: string;
  alliances: Asked;
  calculate: string;
  asOf: number;
  today: number;
  mapping: Mapping;
}

/** What came of a workbook, without the time it took and the error there was. */
export type Built = Omit<FileReport, "seconds" | "error" | "input" | "template">;

/** Opens a workbook, has the add-in build its sheets, and saves the result. Throws a Refusal, or XlsxError, in one plain line. */
export async function buildFile(desk: Desk, errand: Errand, order: Order, progress: Progress): Promise<Built> {
  const { inputPath, input, output, outputPath, refused } = errand;
  if (refused) throw refused;
  progress.step("reading the file");
  const { data, notes: losses } = await readXlsx(readBytes(inputPath), input);
  prepareFolder(output, outputPath);
  await open(desk, data, progress);
  progress.step("looking for alliances");
  const built = await build(desk, order, progress);
  progress.step("calculating the sheets");
  await desk.calculated();
  progress.step("saving");
  saveBytes(output, outputPath, await writeXlsx(desk.save()));
  return { ...built, output, losses };
}

async function open(desk: Desk, data: WorkbookData, progress: Progress): Promise<void> {
  await desk.load(data, (done) => progress.step("opening", done, 1));
  progress.step("calculating the workbook");
  await desk.calculated();
}

async function build(desk: Desk, order: Order, progress: Progress): Promise<Omit<Built, "output" | "losses">> {
  const { template, mapping, alliances: asked, asOf, today, calculate } = order;
  const found = answer(await desk.addin.survey(template, { mapping, mostListed: Infinity }));
  checkHeaders(
    mapping,
    found.map(({ source }) => source),
  );
  const source = chooseSource(found);
  const alliances = chooseAlliances(asked, source);
  const beside = found.flatMap((one) => (one.source === source ? [] : [one.source]));
  const request = { template, source, others: beside, partners: alliances, asOf, today, calculate };
  const sheets = answer(
    await desk.addin.build(request, ({ stage, done, total }) => progress.step(doing[stage] ?? stage, done, total)),
  );
  const unreadable = leftOut(source, alliances, asked);
  const others = source.problems.filter(
    ({ partner, column, rows }) => partner === undefined && column === undefined && !rows,
  );
  const plain = ({ place, reason }: { place: string; reason: string }) => ({ place, reason });
  return {
    alliances: sheets.map(({ partner }) => partner),
    sheets: sheets.map(({ sheet }) => sheet),
    unreadable: unreadable.map(plain),
    notes: others.map(plain),
  };
}

const doing: Readonly<Record<string, string>> = {
  reading: "reading the alliances",
  planning: "laying out the sheets",
  writing: "building sheet",
  finishing: "finishing",
};

function answer<T>(outcome: Outcome<T>): T {
  if ("done" in outcome) return outcome.done;
  const { what, cure } = outcome.failed;
  throw new Refusal(`${what.trim()} ${cure}`);
}
