import { IDefinedNamesService, type IDefinedNamesServiceParam, IFunctionService } from "@univerjs/engine-formula";
import { readArea } from "../cells/address";
import type { Book } from "../book";

/** Univer's word for "the whole workbook". */
export const WORKBOOK_SCOPE = "AllDefaultWorkbook";

/** Univer keeps one list for all scopes; a sheet's own names carry their sheet in a suffix that nobody types. */
export const SCOPE_MARK = "﹫";

export const engineName = (name: string, sheetId: string): string =>
  `${name}${SCOPE_MARK}${sheetId.replace(/\D/g, "")}`;

/** A name of the workbook; one that is also a function's (Rate, Sum) is marked, or the engine would take each for the other. */
export const workbookEngineName = (book: Book, name: string): string =>
  book.injector.get(IFunctionService).hasExecutor(name.toUpperCase()) ? `${name}${SCOPE_MARK}0` : name;

export const plainName = (name: string): string => name.split(SCOPE_MARK)[0] ?? name;

export const namesOf = (book: Book): IDefinedNamesServiceParam[] =>
  Object.values(book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unit.getUnitId()) ?? {});

export const scopeOf = ({ localSheetId }: IDefinedNamesServiceParam): string | undefined =>
  !localSheetId || localSheetId === WORKBOOK_SCOPE ? undefined : localSheetId;

/** Excel's syntax rules: https://support.microsoft.com/office/fc2935f9-115d-4bef-a370-3aa8bb4c91f1 */
export function isValidName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name)) return false;
  return readArea(name) === undefined && !/^(?:[rc]|r\d*c\d*|[rc]\d+|true|false)$/i.test(name);
}

/** Is the name not yet in use for the whole workbook? */
export const isFreeName = (names: readonly IDefinedNamesServiceParam[], name: string): boolean =>
  !names.some((one) => scopeOf(one) === undefined && plainName(one.name).toLowerCase() === name.toLowerCase());
