import { codeOf } from "../../plainError";
import { BuildError } from "../../problem";
import { runOptions } from "../../runOptions";
import { whileAnswered, type Patience } from "../../whileAnswered";
import type { Renewed } from "../renewal";

/** More sheets than this are counted. */
const mostNamed = 3;

/**
 * What stopped a refresh that Excel did not allow, of which everything is taken back: a protected sheet whose protection needs a
 * password, by name; or what it was.
 *
 * @param sheets those that were to be written in place, in a workbook that can be written
 */
export async function namingLocked(error: unknown, sheets: readonly Renewed[], patience: Patience): Promise<unknown> {
  if (codeOf(error) !== "AccessDenied") return error;
  const locked: string[] = [];
  for (const sheet of sheets)
    if (sheet.now.isProtected && (await isLocked(sheet, patience))) locked.push(sheet.built.name);
  if (locked.length === 0) return error;
  const names = locked.slice(0, mostNamed).map((name) => `"${name}"`);
  const more = locked.length - names.length;
  const [subject, verb, its] =
    locked.length === 1
      ? [names[0], "is", "its"]
      : [names.join(", ") + (more > 0 ? ` and ${more} more` : ""), "are", "their"];
  return new BuildError(
    "AccessDenied",
    `The sheets were not refreshed. ${subject} ${verb} protected with a password. The workbook is as it was.`,
    `Remove ${its} protection with the password (Review, Unprotect Sheet), refresh, then protect again.`,
    error,
  );
}

/** Whether the protection does not come off by itself. Where it does it is put on again in the same request. */
async function isLocked({ built, now }: Renewed, { patience }: Patience): Promise<boolean> {
  try {
    await whileAnswered(
      () =>
        Excel.run(runOptions(), async (context) => {
          const { protection } = context.workbook.worksheets.getItem(built.id);
          protection.unprotect();
          protection.protect(now.protection);
          await context.sync();
        }),
      { patience },
    );
    return false;
  } catch (error) {
    return codeOf(error) === "AccessDenied";
  }
}
