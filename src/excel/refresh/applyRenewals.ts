import { turnIntoValues } from "../convert/freeze";
import type { WorkbookNow } from "../build/readForBuild";
import { keepUnderWay } from "../manifest/underWay";
import { frozenRecord } from "../manifest/frozenRecord";
import { BuildError } from "../problem";
import { plainError } from "../plainError";
import { runOptions } from "../runOptions";
import { NoAnswer, whileAnswered, type Patience } from "../whileAnswered";
import { sending } from "../write/sending";
import { createWriter } from "../write/writer";
import { namingLocked } from "./back/lockedSheets";
import { sheetsBefore } from "./back/sheetBefore";
import { takeBack } from "./back/takeBack";
import type { Renewal, Renewed } from "./renewal";
import type { Around } from "./swap/references";
import { swapOf, type Swap } from "./swap/swap";
import { swapSheets } from "./swap/swapSheets";
import { workingNameOf, writeRenewal } from "./writeRenewal";

/** How renewals are applied. */
export interface ApplyingRenewals extends Patience {
  before: Pick<WorkbookNow, "sheets" | "active" | "names" | "records">;
  around: Around;
  oldParts: readonly string[];
  requestBytes: number;
  onSent(done: number): void;
  onCalculated(done: number): void;
}

/** Makes sheets anew, all or none. Gives what old sheets are called that stay because people have something of their own on them. */
export async function applyRenewals(
  renewals: readonly Renewal[],
  applying: ApplyingRenewals,
): Promise<ReadonlyMap<string, string>> {
  const { before, around, oldParts, requestBytes, onSent, onCalculated, ...patience } = applying;
  const count = renewals.reduce((sum, { sheets }) => sum + sheets.length, 0);
  const toFreeze = renewals.flatMap((renewal) =>
    renewal.sheets.flatMap((sheet) => (sheet.becomesValues?.length === 0 ? [] : { sheet, renewal })),
  );
  const swap = swapOf(renewals, before, around, oldParts);
  const inPlace = sheetsBefore(renewals);
  const underWay: string[] = [];
  let writing: Promise<void> = Promise.resolve();
  try {
    await whileAnswered((heard) => {
      writing = Excel.run(runOptions(), async (context) => {
        const send = sending(context, heard, onSent);
        if (inPlace.length > 0) {
          const sheets = inPlace.map((one) => one.before);
          const build = renewals[0]?.record.build ?? "";
          underWay.push(...(await keepUnderWay(context, build, { what: "writing", sheets }, () => send(0))));
        }
        const writer = createWriter(context, { requestBytes, send });
        let done = 0;
        for (const renewal of renewals) {
          await writeRenewal(writer, renewal, done);
          done += renewal.sheets.length;
        }
        // what comes last is to be carried out whole or not at all, so it goes with the rest or alone
        if (toFreeze.length > 0 || writer.pen.bytes > requestBytes / 2) await writer.sendNow(count);
        if (toFreeze.length > 0) return;
        swapSheets(writer, lastly(swap));
        await send(count);
      });
      return writing;
    }, patience);
    if (toFreeze.length > 0) await freeze();
  } catch (error) {
    const begun = { swap: lastly(swap), before };
    const ending = await takeBack(begun, patience.patience);
    // Excel may carry out a request long after it was given up
    if (error instanceof NoAnswer) void writing.catch(() => takeBack(begun, patience.patience));
    if (ending === "left") throw withLeftovers(error);
    // what is kept of work that is under way could be written, so the workbook is not one that may only be read
    const written =
      underWay.length === 0 ? [] : renewals.flatMap(({ sheets }) => sheets.filter(({ isInPlace }) => isInPlace));
    if (ending !== "done") throw await namingLocked(error, written, patience);
  }
  return new Map([...swap.aside].filter(([id]) => swap.staying.has(id)));

  function lastly(planned: Swap): Swap {
    return { ...planned, oldParts: [...planned.oldParts, ...underWay] };
  }

  function freeze(): Promise<void> {
    const areas = new Map(toFreeze.map(({ sheet, renewal }) => [nameNow(sheet, renewal), sheet.becomesValues]));
    return turnIntoValues([...areas.keys()], {
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
              return sheet && sheet.becomesValues?.length !== 0 ? shown.get(nameNow(sheet, renewal)) : undefined;
            },
          ),
        }));
        const send = (): Promise<void> => context.sync();
        swapSheets(createWriter(context, { requestBytes, send }), { ...lastly(swap), renewals: frozen });
      },
    });
  }
}

const nameNow = (sheet: Renewed, renewal: Renewal): string =>
  sheet.isInPlace ? sheet.built.id : workingNameOf(renewal, sheet.index);

function withLeftovers(error: unknown): BuildError {
  const { code, message } = plainError(error, "The sheets were not refreshed.", "", BuildError);
  return new BuildError(
    code,
    `${message.trim()} Excel did not let everything be put back as it was.`,
    'Undo (Ctrl+Z) what you can, and delete sheets whose name begins with "build".',
  );
}
