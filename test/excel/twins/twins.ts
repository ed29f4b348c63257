import { buildSheets } from "../../../src/excel/build/buildSheets";
import { readBuilt } from "../../../src/excel/manifest/readBuilt";
import type { SheetData, WorkbookData } from "../../../src/host/model/workbookData";
import type { Calculate } from "../../../src/plan/calculate";
import type { Template } from "../../../src/templates/template";
import { watch } from "../building";
import { requestOf } from "../everyTemplate";
import { openExcel, type OpenExcel } from "../openExcel";
import { compared, type Comparison } from "./comparison";
import { fill, type Filling } from "./fill";
import { shownNow } from "./shownNow";
import type { Typed } from "./typing";

/** A sheet of live formulas and the same one of built-in functions alone. */
export interface Twin {
  live: SheetData;
  native: SheetData;
  /** Where people type, on either sheet: key → cell. */
  inputs: Readonly<Record<string, string>>;
}

/** Two workbooks that hold the same; in one a template was built live, in the other by built-in functions alone. */
export interface Twins {
  /** As they stand now, one for each sheet of a way. */
  twins: Twin[];
  /** Fills cells of both workbooks anew, and types into both sheets of each twin; what was typed before is taken back. */
  change(fillings: readonly Filling[], typed: readonly Typed[]): Promise<void>;
  compare(): Comparison;
  close(): void;
}

/** A workbook in which a template was built in one way. */
interface Way {
  excel: OpenExcel;
  /** What was built, but for a sheet that makes the source readable. */
  built: { sheet: SheetData; inputs: Readonly<Record<string, string>> }[];
}

/** The area in which sheets are compared. */
function printed({ name, page }: SheetData): string {
  if (!page?.printArea) throw new Error(`The sheet "${name}" prints nothing.`);
  return page.printArea;
}

const sheetsOf = ({ built }: Way): SheetData[] => built.map(({ sheet }) => sheet);

/**
 * Builds a template live and native from a workbook, with the genuine library and functions. Each in a workbook of its own: a policy
 * that is built first would be the one the second is built under.
 */
export async function openTwins(template: Template, data: WorkbookData): Promise<Twins> {
  const ways: Way[] = [];
  const close = (): void => ways.forEach(({ excel }) => excel.close());
  try {
    for (const calculate of ["live", "native"] as const) ways.push(await openWay(template, data, calculate));
    const [live, native] = ways as [Way, Way];
    if (live.built.length !== native.built.length) {
      throw new Error(`${live.built.length} live sheets were built, and ${native.built.length} native ones.`);
    }
    const pairs = (all: readonly SheetData[], others: readonly SheetData[]): Twin[] =>
      live.built.map(({ inputs }, index) => ({ live: all[index]!, native: others[index]!, inputs }));
    const [lives, natives] = [sheetsOf(live), sheetsOf(native)];
    const begin = pairs(lives, natives);
    const pages = lives.map(printed);
    let isChanged = false;
    const opened: Twins = {
      twins: begin,
      async change(fillings, typed) {
        isChanged = true;
        const now: SheetData[][] = [];
        for (const way of ways) {
          const inputs = way.built.flatMap((each, index) => typedInto(each, typed[index] ?? {}));
          await fill(way.excel, [...fillings, ...inputs]);
          now.push(await shownNow(way.excel, sheetsOf(way), pages));
        }
        opened.twins = pairs(now[0]!, now[1]!);
      },
      compare() {
        const all = opened.twins.map(({ live: one, native: other }) => compared(one, other, isChanged));
        return {
          compared: all.reduce((sum, each) => sum + each.compared, 0),
          differences: all.flatMap(({ differences }) => differences),
        };
      },
      close,
    };
    return opened;
  } catch (error) {
    close();
    throw error;
  }
}

async function openWay(template: Template, data: WorkbookData, calculate: Calculate): Promise<Way> {
  const excel = await openExcel(data, true);
  try {
    const request = await requestOf(template);
    await buildSheets({ ...request, calculate }, watch());
    const { built } = await excel.client.Excel.run((context) => readBuilt(context, () => undefined));
    const { sheets } = await excel.saved();
    return {
      excel,
      built: built
        .filter(({ sheet }) => !sheet.isSource)
        .map(({ name, record, sheet }) => ({
          sheet: sheets.find((each) => each.name === name)!,
          inputs: record.layouts[sheet.layout]!.inputs,
        })),
    };
  } catch (error) {
    excel.close();
    throw error;
  }
}

/** Every input of a sheet: with what is typed, or what it held to begin with. */
const typedInto = ({ sheet: { name, cells }, inputs }: Way["built"][number], typed: Typed): Filling[] =>
  Object.entries(inputs).map(([key, place]) => {
    const value = key in typed ? typed[key]! : (cells[place]?.value ?? null);
    return { sheet: name, from: place, rows: [[value]] };
  });
