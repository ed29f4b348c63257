import { turnIntoValues } from "../convert/freeze";
import { undoBuild } from "../build/undoBuild";
import type { WorkbookNow } from "../build/readForBuild";
import { frozenRecord } from "../manifest/frozenRecord";
import { recordNamespace } from "../manifest/recordXml";
import { readPart } from "../manifest/xmlParts";
import { BuildError } from "../problem";
import { plainError } from "../plainError";
import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";
import { createWriter } from "../write/writer";
import type { Renewal, Renewed } from "./renewal";
import { restore } from "./restore";
import { swapSheets, type Swap } from "./swap";
import { workingNameOf, workingTable, writeRenewal } from "./writeRenewal";

/** How renewals are applied. */
export interface ApplyingRenewals extends Patience {
  before: Pick<WorkbookNow, "sheets" | "active" | "names" | "records">;
  references: Swap["references"];
  oldParts: readonly string[];
  requestBytes: number;
  onSent(done: number): void;
  onCalculated(done: number): void;
}

/** Makes sheets anew, all or none. */
export async function applyRenewals(renewals: readonly Renewal[], applying: ApplyingRenewals): Promise<void> {
  const { before, references, oldParts, requestBytes, onSent, onCalculated, ...patience } = applying;
  const count = renewals.reduce((sum, { sheets }) => sum + sheets.length, 0);
  const renewalWith = (sheet: Renewed): Renewal => renewals.find(({ sheets }) => sheets.includes(sheet)) as Renewal;
  const nameNow = (sheet: Renewed): string =>
    sheet.isInPlace ? sheet.built.id : workingNameOf(renewalWith(sheet), sheet.index);
  const toFreeze = renewals.flatMap(({ sheets }) => sheets.filter(({ becomesValues }) => becomesValues?.length !== 0));
  const swap: Swap = {
    renewals,
    workingName: (sheet) => workingNameOf(renewalWith(sheet), sheet.index),
    tables: tablesOf(renewals),
    references,
    oldParts,
    active: before.active,
  };
  try {
    await whileAnswered(
      (heard) =>
        Excel.run(runOptions(), async (context) => {
          const send = async (done: number): Promise<void> => {
            await context.sync();
            heard();
            onSent(done);
          };
          const writer = createWriter(context, { requestBytes, send });
          let done = 0;
          for (const renewal of renewals) {
            await writeRenewal(writer, renewal, done);
            done += renewal.sheets.length;
          }
          // what comes last is to be carried out whole or not at all, so it goes with the rest or alone
          if (toFreeze.length > 0 || writer.pen.bytes > requestBytes / 2) await writer.sendNow(count);
          if (toFreeze.length > 0) return;
          swapSheets(writer, swap);
          await send(count);
        }),
      patience,
    );
    if (toFreeze.length > 0) await freeze();
  } catch (error) {
    if (await isComplete(renewals)) return;
    const isLeft = await takeBack();
    throw isLeft ? withLeftovers(error) : error;
  }

  async function freeze(): Promise<void> {
    const areas = new Map(toFreeze.map((sheet) => [nameNow(sheet), sheet.becomesValues]));
    await turnIntoValues([...areas.keys()], {
      ...patience,
      onCalculated,
      areas: (name) => areas.get(name) ?? null,
      along(context, shown) {
        const frozen = renewals.map((renewal) => ({
          ...renewal,
          record: frozenRecord(
            renewal.record,
            renewal.plan,
            (index) => renewal.sheets.find((sheet) => sheet.index === index)?.becomesValues ?? null,
            (index) => {
              const sheet = renewal.sheets.find((known) => known.index === index);
              return sheet && sheet.becomesValues?.length !== 0 ? shown.get(nameNow(sheet)) : undefined;
            },
          ),
        }));
        const send = (): Promise<void> => context.sync();
        swapSheets(createWriter(context, { requestBytes, send }), { ...swap, renewals: frozen });
      },
    });
  }

  /** Resolves to whether something is left that could not be taken back. */
  async function takeBack(): Promise<boolean> {
    let isLeft = await restore(renewals, patience.patience);
    for (const { record } of renewals) {
      isLeft = (await undoBuild({ before, build: record.build }, patience.patience)) || isLeft;
    }
    return isLeft;
  }
}

function tablesOf(renewals: readonly Renewal[]): Map<string, string> {
  const tables = new Map<string, string>();
  for (const renewal of renewals) {
    for (const { layout, isInPlace } of renewal.sheets) {
      if (isInPlace) continue;
      for (const { name } of layout.tables) tables.set(workingTable(name, renewal), name);
    }
  }
  return tables;
}

/** Whether the last request was carried out after all: its records are the last it writes. */
async function isComplete(renewals: readonly Renewal[]): Promise<boolean> {
  const builds = new Set(renewals.map(({ record }) => record.build));
  try {
    return await Excel.run(runOptions(), async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(recordNamespace);
      parts.load("items/id");
      await context.sync();
      const texts = parts.items.map((part) => part.getXml());
      await context.sync();
      const found = new Set(texts.map(({ value }) => readPart(value)?.id));
      return [...builds].every((build) => found.has(build));
    });
  } catch {
    return false;
  }
}

function withLeftovers(error: unknown): BuildError {
  const { code, message } = plainError(error, "The sheets were not refreshed.", "", BuildError);
  return new BuildError(
    code,
    `${message.trim()} Excel did not let everything be put back as it was.`,
    'Undo (Ctrl+Z) what you can, and delete sheets whose name begins with "build".',
  );
}
