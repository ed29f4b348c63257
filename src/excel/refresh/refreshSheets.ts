import { requestBytesByDefault, cancelled, exclusively, type BuildWatch } from "../build/onlyOne";
import type { WorkbookNow } from "../build/readForBuild";
import { readNow } from "../build/readNow";
import { readBuilt, type BuiltNow, type Remembered } from "../manifest/readBuilt";
import { ownPrints } from "../manifest/ownPrints";
import { readFrozen, type Kept } from "../convert/frozenFormulas";
import { plainError } from "../plainError";
import { BuildError } from "../problem";
import { runOptions } from "../runOptions";
import { survey } from "../survey";
import { NoAnswer, whileAnswered, type Patience } from "../whileAnswered";
import { applyRenewals } from "./applyRenewals";
import { keptText } from "./keptBlock";
import { lookAroundFor } from "./swap/lookAroundFor";
import type { Refreshed, RefreshRequest } from "./refresh";
import { thaw } from "./thaw";
import { renewalOf, type Renewal } from "./renewal";
import { readSheets, sheetsAtOnce, type SheetNow } from "./sheetNow";
import { sourceAgain } from "./sourceAgain";

/**
 * Makes built sheets anew from their sources and templates as these are now, all or none. What people typed stays: in inputs by their
 * keys, in cells beside and below, and what stood where the sheet has something of its own is listed below it. A sheet keeps its name,
 * place and protection; where it has to be laid out anew and people have charts, pictures or comments of their own on it, the old one
 * stays beside it. Throws BuildError: "Busy" while anything is being built, "Cancelled" after a cancel.
 */
export async function refreshSheets(request: RefreshRequest, watch: BuildWatch): Promise<Refreshed> {
  return exclusively(async () => {
    try {
      return await refresh(request, watch);
    } catch (error) {
      if (error instanceof NoAnswer && watch.signal.aborted) throw cancelled("refreshed");
      throw plainError(error, "The sheets were not refreshed.", "The workbook is as it was.", BuildError);
    }
  });
}

async function refresh(request: RefreshRequest, { onProgress, signal }: BuildWatch): Promise<Refreshed> {
  const reach = (stage: "reading" | "planning" | "writing" | "finishing", done: number, total: number): void => {
    onProgress({ stage, done, total });
    if (signal.aborted) throw cancelled("refreshed");
  };
  const patience: Patience = { signal, patience: request.patience };
  reach("reading", 0, 1);
  const remembered = await whileAnswered(
    (heard) => Excel.run(runOptions(), (context) => readBuilt(context, heard)),
    patience,
  );
  const left: Refreshed["left"] = [];
  const chosen = chosenOf(remembered, request, left);
  if (chosen.length === 0) return { sheets: [], left, broken: [] };
  const sources = await survey({ ...request.survey, ...patience });
  reach("reading", 0, 1);
  const frozen = await whileAnswered(
    (heard) => Excel.run(runOptions(), (context) => readFrozen(context, heard)),
    patience,
  );
  const sheets = await readAll(groups(chosen, remembered).flat(), frozen, patience);
  reach("planning", 0, 1);

  const renewals: Renewal[] = [];
  let workbook: WorkbookNow | undefined;
  for (const built of groups(chosen, remembered)) {
    const [first] = built;
    const source = first && sourceAgain(first.record, sources);
    if (!first || !source) {
      for (const { name } of built)
        left.push({ sheet: name, reason: `"${first?.record.source.name}" is no longer there.` });
      continue;
    }
    workbook = await readNow(source, patience);
    const present = { source: workbook.source, others: sources.filter(({ id }) => id !== source.id), workbook, sheets };
    const renewal = renewalOf(built, present, request, ({ name }, reason) => left.push({ sheet: name, reason }));
    if (renewal) renewals.push(renewal);
  }
  const all = renewals.flatMap((renewal) => renewal.sheets);
  const own = all.filter(({ built }) => !built.sheet.isSource);
  if (all.length === 0 || !workbook) return { sheets: [], left, broken: [] };

  const around = await lookAroundFor(all, workbook, patience);
  reach("writing", 0, all.length);
  const staying = await applyRenewals(renewals, {
    ...patience,
    before: workbook,
    around,
    oldParts: partsToGo(remembered, new Set(all.map(({ built }) => built.id))),
    requestBytes: request.requestBytes ?? requestBytesByDefault,
    onSent: (done) => reach("writing", done, all.length),
    onCalculated: (done) => reach("finishing", done, all.length + 1),
  });
  onProgress({ stage: "finishing", done: 1, total: 1 });
  const inPlace = new Set(all.filter((sheet) => sheet.isInPlace).map(({ built }) => built.id));
  const broken = [...around.cells, ...around.pointers].filter(
    ({ isProtected, sheet }) => isProtected && !inPlace.has(sheet),
  );
  return {
    sheets: own.map(({ built, carried }) => ({
      sheet: built.name,
      partner: built.sheet.partner,
      kept: carried.kept.map(keptText),
      ...(staying.has(built.id) && { stays: staying.get(built.id) }),
    })),
    left,
    broken: [...new Set(broken.map(({ sheetName, place }) => `${sheetName}!${place}`))],
  };
}

function chosenOf({ built }: Remembered, { sheets }: RefreshRequest, left: Refreshed["left"]): BuiltNow[] {
  if (!sheets) return [...built];
  const byName = new Map(built.map((sheet) => [sheet.name, sheet]));
  return sheets.flatMap((name) => {
    const sheet = byName.get(name);
    if (!sheet) left.push({ sheet: name, reason: "It was not built here, or is no longer there." });
    return sheet ?? [];
  });
}

/** Sheets of one build share their plan, and the sheet that makes their source readable goes with them. */
function groups(chosen: readonly BuiltNow[], { built }: Remembered): BuiltNow[][] {
  const builds = [...new Set(chosen.map(({ record }) => record.build))];
  return builds.map((build) => [
    ...built.filter(({ record, sheet }) => record.build === build && sheet.isSource),
    ...chosen.filter(({ record, sheet }) => record.build === build && !sheet.isSource),
  ]);
}

async function readAll(
  built: readonly BuiltNow[],
  frozen: readonly Kept[],
  patience: Patience,
): Promise<Map<string, SheetNow>> {
  const sheets = new Map<string, SheetNow>();
  for (let first = 0; first < built.length; first += sheetsAtOnce) {
    const some = built.slice(first, first + sheetsAtOnce);
    const ids = some.map(({ id }) => id);
    const read = await whileAnswered(() => Excel.run(runOptions(), (context) => readSheets(context, ids)), patience);
    for (const [index, { id, record, sheet }] of some.entries()) {
      const now = read[index];
      if (now)
        sheets.set(
          id,
          thaw(now, frozen, () => ownPrints(record, sheet)),
        );
    }
  }
  return sheets;
}

/** XML parts of builds none of whose sheets are left once these have new records. */
function partsToGo({ built, parts }: Remembered, renewed: ReadonlySet<string>): string[] {
  const needed = new Set(built.filter(({ id }) => !renewed.has(id)).map(({ record }) => record.build));
  return [...parts].flatMap(([build, ids]) => (needed.has(build) ? [] : ids));
}
