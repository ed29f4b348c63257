import type { SheetPlan } from "../../plan/sheetPlan";
import { plainError } from "../plainError";
import { BuildError } from "../problem";

/** More sheets than this are not named. */
const mostNamed = 5;

/**
 * What stopped sheets from coming to be which Excel then did not let be taken away again, with what to do about those.
 *
 * @param what what did not come to pass, as a sentence
 */
export function withLeftovers(error: unknown, { sheets }: SheetPlan, what: string): BuildError {
  const names = sheets.slice(0, mostNamed).map(({ name }) => name);
  const more = sheets.length > names.length ? " and so on" : "";
  const { code, message } = plainError(error, what, "", BuildError);
  const said = code === "Cancelled" ? "The build was cancelled." : message.trim();
  return new BuildError(
    code,
    `${said} Excel did not let the sheets added so far be taken away again; your own sheets were not touched.`,
    `Delete the new sheets at the end of the workbook yourself: ${names.join(", ")}${more}, and any whose name begins with "build".`,
  );
}
