import { XlsxError } from "../../host/xlsx/xlsxError";
import { openDesk, type Desk } from "./addin/desk";
import { didYouMean } from "./call/nearest";
import type { Call } from "./call/arguments";
import { errands, type Errand } from "./call/outputs";
import { readAlliances } from "./call/readAlliances";
import { readMapping } from "./call/readMapping";
import { buildFile, type Order } from "./oneFile";
import { Refusal } from "./refusal";
import { createProgress, quietProgress, type Progress, type Terminal } from "./telling/progress";
import { exitCodeOf, type FileReport, type Report } from "./telling/report";
import { detailLines, summaryLine } from "./telling/summary";

/** Where results and progress go. */
export interface Streams {
  stdout: Pick<Terminal, "write">;
  stderr: Terminal;
}

const sayBuild =
  ({ stderr }: Streams) =>
  (): void =>
    void stderr.write("Building the add-in first, which takes a minute …\n");

/** Prints the templates there are. */
export async function listTemplates({ json }: Call, streams: Streams): Promise<number> {
  const print = printTo(streams);
  const desk = await openDesk(sayBuild(streams));
  const { templates } = desk.addin;
  if (json) print(JSON.stringify(templates, null, 2));
  else for (const { id, title, about } of templates) print(`${id}  ${title}: ${about}`);
  desk.close();
  return 0;
}

/** Builds into every workbook of the call, one after the other; one that cannot be done does not keep the others from it. */
export async function runCall(call: Call, place: (path: string) => string, streams: Streams): Promise<number> {
  const started = Date.now();
  const print = printTo(streams);
  const all = errands(call, place);
  const desk = await openDesk(sayBuild(streams));
  try {
    const order = orderOf(call, desk, place);
    const progress = call.quiet ? quietProgress(streams.stderr) : createProgress(streams.stderr, all.length);
    const files: FileReport[] = [];
    for (const [index, errand] of all.entries()) {
      progress.file(index + 1, errand.input);
      const file = await reportOn(desk, errand, order, progress);
      files.push(file);
      progress.clear();
      if (!call.quiet) detailLines(file).forEach(progress.say);
      if (!call.json) print(summaryLine(file));
    }
    const { template, calculate } = order;
    const report: Report = { template, calculate, files, exitCode: exitCodeOf(files), seconds: since(started) };
    if (call.json) print(JSON.stringify(report, null, 2));
    return report.exitCode;
  } finally {
    desk.close();
  }
}

const printTo =
  ({ stdout }: Streams) =>
  (line: string): void =>
    void stdout.write(`${line}\n`);

function orderOf(call: Call, { addin }: Desk, place: (path: string) => string): Order {
  const { template, calculate, mapping, asOf, today } = call;
  const ids = addin.templates.map(({ id }) => id);
  if (!ids.includes(template)) {
    throw new Refusal(
      `There is no template "${template}". ${didYouMean(template, ids, `There are: ${ids.join(", ")}.`)}`,
    );
  }
  if (!addin.calculations.includes(calculate)) {
    throw new Refusal(
      `--calculate ${calculate}: there is no such way. Choose one of ${addin.calculations.join(", ")}.`,
    );
  }
  return {
    template,
    calculate,
    asOf,
    today,
    alliances: readAlliances(call.alliances, place),
    mapping: mapping === undefined ? {} : readMapping(place(mapping), mapping, addin.facts),
  };
}

async function reportOn(desk: Desk, errand: Errand, order: Order, progress: Progress): Promise<FileReport> {
  const started = Date.now();
  const { input } = errand;
  const { template } = order;
  try {
    const built = await buildFile(desk, errand, order, progress);
    return { input, template, ...built, error: null, seconds: since(started) };
  } catch (error) {
    const nothing = { output: null, alliances: [], sheets: [], unreadable: [], notes: [], losses: [] };
    return { input, template, ...nothing, error: lineOf(error, input), seconds: since(started) };
  }
}

/** A file that cannot be opened is named in its message already. */
function lineOf(error: unknown, input: string): string {
  if (error instanceof XlsxError)
    return error.message.replace(`"${input}" is`, "it is").replace(`"${input}" has`, "it has");
  if (error instanceof Refusal) return error.message;
  return `it could not be built from (${String(error)}). Open it in Excel, save it anew, and try again.`;
}

const since = (started: number): number => Math.round((Date.now() - started) / 100) / 10;
