import type { Scalar, SheetData, WorkbookData } from "../../src/host/model/workbookData";
import type { OpenExcel } from "../excel/openExcel";
import { builtIn, type BuiltSheetData } from "./builtSheets";
import type { Chance } from "./chance";
import type { Going } from "./cycle";

/** What a person typed into a built sheet and has not typed over: key of the input, or place beside it → value. */
type Own = Map<string, string | number>;
/** The same by the name of the sheet. */
export type Typed = Map<string, Own>;

/** Places beside what is built, where a person may write notes. */
const beside = ["Z7", "AA12", "Z31"];

/** What a person does in the workbook between two things that are done for them; gives the workbook as it is then. */
export async function edited(
  excel: OpenExcel,
  now: WorkbookData,
  { chance, typed, everTyped }: Going,
  cycle: number,
): Promise<WorkbookData> {
  const isAnswered = chance.isIn(0.3) && (await answerOtherwise(now, chance));
  const isTyped = chance.isIn(0.7) && (await type(now, typed, chance, cycle));
  for (const own of typed.values()) for (const value of own.values()) everTyped.add(String(value));
  return isAnswered || isTyped ? excel.saved() : now;
}

/** A person fills in some inputs of one built sheet, and now and then writes a note beside it. No value comes twice. */
async function type(workbook: WorkbookData, typed: Typed, chance: Chance, cycle: number): Promise<boolean> {
  const built = builtIn(workbook).filter(({ record }) => !record.isSource);
  if (built.length === 0) return false;
  const { data, layout } = chance.pick(built);
  const own: Own = typed.get(data.name) ?? new Map();
  const places = new Map(Object.entries(layout.inputs));
  // people can write beside a protected sheet no more than into its formulas
  if (!data.protection) for (const place of beside) places.set(place, place);
  if (places.size === 0) return false;
  const filled = new Map(
    Array.from({ length: 1 + chance.below(4) }, (_, index) => {
      const [key, place] = chance.pick([...places]);
      return [key, { place, value: chance.isIn(0.5) ? `typed ${cycle}.${index}` : 1000 + cycle + index / 8 }] as const;
    }),
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(data.name);
    for (const { place, value } of filled.values()) sheet.getRange(place).values = [[value]];
    await context.sync();
  });
  for (const [key, { value }] of filled) own.set(key, value);
  typed.set(data.name, own);
  return true;
}

/** A person changes some ratings of the alliances on the sheet that holds them. */
async function answerOtherwise({ sheets }: WorkbookData, chance: Chance): Promise<boolean> {
  const data = sheets.find(({ name }) => name === "Partner data");
  const ratings = Object.entries(data?.cells ?? {}).filter(
    ([, { value }]) => typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 5,
  );
  if (ratings.length === 0) return false;
  const [place] = chance.pick(ratings);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Partner data").getRange(place).values = [[1 + chance.below(5)]];
    await context.sync();
  });
  return true;
}

/** What was typed and is not there any more: that of an input in the input of that key, all else anywhere on the sheet. */
export function lostIn(workbook: WorkbookData, typed: Typed): string[] {
  const built = new Map(builtIn(workbook).map((sheet) => [sheet.data.name, sheet]));
  return [...typed].flatMap(([name, own]) => {
    const sheet = built.get(name);
    if (!sheet) return [`all that was typed on "${name}", which is not there`];
    return [...own]
      .filter(([key, value]) => !isThere(sheet, key, value))
      .map(([key, value]) => `${JSON.stringify(value)}, typed into ${key} of "${name}"`);
  });
}

function isThere({ data, layout }: BuiltSheetData, key: string, value: string | number): boolean {
  const place = layout.inputs[key];
  return place === undefined ? valuesOf(data).includes(value) : data.cells[place]?.value === value;
}

const valuesOf = ({ cells }: SheetData): (Scalar | undefined)[] => Object.values(cells).map(({ value }) => value);
