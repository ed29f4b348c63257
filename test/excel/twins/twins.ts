import { readBuilt } from "../../../src/excel/manifest/readBuilt";
import type { SheetData, WorkbookData } from "../../../src/host/model/workbookData";
import type { Template } from "../../../src/templates/template";
import { buildSheets } from "../../../src/excel/build/buildSheets";
import { watch } from "../building";
import { requestOf } from "../everyTemplate";
import { openExcel, type OpenExcel } from "../openExcel";
import { compared, type Comparison } from "./comparison";
import { fill, type Filling } from "./fill";
import type { Typed } from "./typing";

/** A sheet of live formulas and the one of built-in functions alone that is built beside it. */
export interface Twin {
  live: SheetData;
  native: SheetData;
  /** Where people type, on either sheet: key → cell. */
  inputs: Readonly<Record<string, string>>;
}

/** A workbook in which a template was built in both ways. */
export interface Twins {
  /** As they stand now, one for each sheet of a way. */
  twins: Twin[];
  /** Fills cells of the workbook anew, and types into both sheets of each twin; what was typed before is taken back. */
  change(fillings: readonly Filling[], typed: readonly Typed[]): Promise<void>;
  compare(): Comparison;
  close(): void;
}

/** Builds a template live and native from a workbook, with the genuine library and functions. */
export async function openTwins(template: Template, data: WorkbookData): Promise<Twins> {
  const excel = await openExcel(data, true);
  try {
    const request = await requestOf(template);
    const live = await buildSheets({ ...request, calculate: "live" }, watch());
    const native = await buildSheets({ ...request, calculate: "native" }, watch());
    const inputs = await inputsOf(excel);
    const look = ({ sheets }: WorkbookData): Twin[] =>
      live.map(({ sheet }, index) => {
        const named = (name: string): SheetData => sheets.find((each) => each.name === name)!;
        return { live: named(sheet), native: named(native[index]!.sheet), inputs: inputs.get(sheet)! };
      });
    const begin = look(await excel.saved());
    let isChanged = false;
    const opened: Twins = {
      twins: begin,
      async change(fillings, typed) {
        isChanged = true;
        const inputsNow = begin.flatMap((twin, index) => typedInto(twin, typed[index] ?? {}));
        await fill(excel, [...fillings, ...inputsNow]);
        opened.twins = look(await excel.saved());
      },
      compare() {
        const all = opened.twins.map(({ live: one, native: other }) => compared(one, other, isChanged));
        return {
          compared: all.reduce((sum, each) => sum + each.compared, 0),
          differences: all.flatMap(({ differences }) => differences),
        };
      },
      close: () => excel.close(),
    };
    return opened;
  } catch (error) {
    excel.close();
    throw error;
  }
}

/** The inputs of every built sheet, by its name. */
const inputsOf = ({ client }: OpenExcel): Promise<Map<string, Readonly<Record<string, string>>>> =>
  client.Excel.run(async (context) => {
    const { built } = await readBuilt(context, () => undefined);
    return new Map(built.map(({ name, record, sheet }) => [name, record.layouts[sheet.layout]!.inputs]));
  });

/** Every input of both sheets: with what is typed, or what it held to begin with. */
const typedInto = ({ live, native, inputs }: Twin, typed: Typed): Filling[] =>
  Object.entries(inputs).flatMap(([key, place]) =>
    [live, native].map(({ name, cells }): Filling => {
      const value = key in typed ? typed[key]! : (cells[place]?.value ?? null);
      return { sheet: name, from: place, rows: [[value]] };
    }),
  );
