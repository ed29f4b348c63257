import { planBuild } from "../build/planBuild";
import { newBuildId } from "../build/buildId";
import { becomesValues } from "../build/becomesValues";
import type { WorkbookNow } from "../build/readForBuild";
import type { Calculate } from "../../plan/calculate";
import { templateById } from "../../plan/chosenTemplate";
import type { SheetLayout, SheetPlan } from "../../plan/sheetPlan";
import type { BuildRecord } from "../manifest/buildRecord";
import type { BuiltNow } from "../manifest/readBuilt";
import { ownPrints } from "../manifest/ownPrints";
import { recordOf } from "../manifest/recordOf";
import { shapeOf } from "../manifest/shapeOf";
import { meanwhile } from "../write/meanwhile";
import type { Source } from "../../reading/source";
import { carry, type Carried } from "./carry";
import { partnerAgain } from "./partnerAgain";
import type { RefreshRequest } from "./refresh";
import type { SheetNow } from "./sheetNow";

/** A sheet to be made anew. */
export interface Renewed {
  built: BuiltNow;
  now: SheetNow;
  layout: SheetLayout;
  /** Index into the renewal's `plan.sheets`. */
  index: number;
  carried: Carried;
  /** Whether cells alone are to be written; else a new sheet takes its place. */
  isInPlace: boolean;
  /** Areas whose formulas become values, null = all of it. */
  becomesValues: readonly string[] | null;
}

/** Sheets of one build made anew together: they share a plan and a record. */
export interface Renewal {
  plan: SheetPlan;
  record: BuildRecord;
  sheets: Renewed[];
  /** Indexes of planned sheets that take nobody's place: the source as formulas can read it, where there was none before. */
  added: number[];
}

/** What a renewal is planned from. */
export interface Present {
  source: Source;
  others: readonly Source[];
  workbook: WorkbookNow;
  sheets: ReadonlyMap<string, SheetNow>;
}

/** Plans sheets of one build anew; those that cannot be are told to `leave`. */
export function renewalOf(
  built: readonly BuiltNow[],
  present: Present,
  request: RefreshRequest,
  leave: (sheet: BuiltNow, reason: string) => void,
): Renewal | null {
  const record = built[0]?.record;
  if (!record) return null;
  const { source, others, workbook } = present;
  const chosen = chosenAgain(built, record, workbook, source, leave);
  if (chosen.sheets.every(({ sheet }) => sheet.isSource)) return null;
  const calculate = request.calculate ?? record.request.calculate ?? "live";
  const asked = { ...record.request, source, others, partners: chosen.partners, calculate, today: request.today };
  // names that the sheets themselves brought into the workbook are theirs to have again
  const own = new Set(record.layouts.flatMap(({ names, tables }) => [...names, ...tables.map(({ name }) => name)]));
  const names = workbook.names.filter((name) => !own.has(name));
  const { plan, builtAt } = named(planBuild(asked, { ...workbook, names }), chosen.sheets);
  const sheets = plan.sheets.flatMap((_, index) => {
    const sheet = builtAt(index);
    return (sheet && renewed(sheet, index, plan, calculate, present)) ?? [];
  });
  const added = plan.sheets.flatMap((_, index) => (builtAt(index) ? [] : index));
  // formulas of sheets in place would read the sheet that is to go
  const isSourceReplaced =
    added.length > 0 || sheets.some(({ index, isInPlace }) => !isInPlace && plan.sheets[index]?.isSource);
  if (isSourceReplaced) for (const sheet of sheets) sheet.isInPlace = false;
  return { plan, record: recordOf(plan, asked, source, newBuildId()), sheets, added };
}

/** The sheets that can be made anew, in the order of their plan, and the alliances to plan for. */
function chosenAgain(
  built: readonly BuiltNow[],
  record: BuildRecord,
  { alliances }: WorkbookNow,
  { name }: Source,
  leave: (sheet: BuiltNow, reason: string) => void,
): { sheets: BuiltNow[]; partners: string[] } {
  const template = templateById(record.request.template);
  const sources = built.filter(({ sheet }) => sheet.isSource);
  const own = built.filter(({ sheet }) => !sheet.isSource);
  // a sheet of several, or one whose alliance is to be typed in
  if (template.scope === "all" || own.every(({ sheet }) => sheet.partner === template.title)) {
    const all = alliances.map(({ label }) => label);
    const partners =
      record.partners === "all" ? all : record.partners.flatMap((label) => partnerAgain(label, alliances) ?? []);
    // a copy of the sheet is left to the next refresh
    const [first, ...copies] = own;
    for (const copy of copies) leave(copy, "It is a copy of another built sheet.");
    return { sheets: [...sources.slice(0, 1), ...(first ? [first] : [])], partners };
  }
  const found = own.map((sheet) => ({ sheet, label: partnerAgain(sheet.sheet.partner, alliances) }));
  for (const { sheet, label } of found) {
    if (label === null) leave(sheet, `"${sheet.sheet.partner}" is no longer in "${name}".`);
  }
  const left = found.flatMap(({ sheet, label }) => (label === null ? [] : { sheet, label }));
  return {
    sheets: [...sources.slice(0, 1), ...left.map(({ sheet }) => sheet)],
    partners: left.map(({ label }) => label),
  };
}

/** The plan with the names its sheets have now, in its formulas too, and which built sheet each of its sheets is. */
function named(
  plan: SheetPlan,
  built: readonly BuiltNow[],
): { plan: SheetPlan; builtAt(index: number): BuiltNow | undefined } {
  const sources = built.filter(({ sheet }) => sheet.isSource);
  const own = built.filter(({ sheet }) => !sheet.isSource);
  const pairs = plan.sheets.map(({ isSource }) => (isSource ? sources : own).shift());
  const names = plan.sheets.map(({ name }, index) => pairs[index]?.name ?? name);
  const spoken = meanwhile(plan, names);
  return {
    plan: { ...spoken, sheets: spoken.sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? sheet.name })) },
    builtAt: (index) => pairs[index],
  };
}

function renewed(
  built: BuiltNow,
  index: number,
  plan: SheetPlan,
  calculate: Calculate,
  { sheets }: Present,
): Renewed | null {
  const sheet = plan.sheets[index];
  const layout = plan.layouts[sheet?.layout ?? 0];
  const old = built.record.layouts[built.sheet.layout];
  const now = sheets.get(built.id);
  if (!sheet || !layout || !old || !now) return null;
  const carried = carry(now, { layout: old, owned: ownPrints(built.record, built.sheet) }, { layout, sheet });
  const isInPlace = carried.isInPlace && old.shape === shapeOf(layout, plan);
  return {
    built,
    now,
    layout,
    index,
    carried,
    isInPlace,
    becomesValues: becomesValues(plan, sheet.layout, calculate),
  };
}
