import { type IDefinedNamesServiceParam, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { type Book, type Sheet, run } from "../book";
import { mentionsSheet } from "../calculation/heldFormulas";
import { engineName, namesOf, plainName, scopeOf } from "./nameRules";

const textOf = ({ formulaOrRefString: text }: IDefinedNamesServiceParam): string =>
  text.startsWith("=") ? text : `=${text}`;

/**
 * The names that a copy of the sheet gets as its own, as in Excel: those that belong to the sheet, and the workbook's names
 * for something on it, which the original keeps.
 *
 * @param called the sheet's name
 */
export function namesToCopy(book: Book, sheet: Sheet, called: string): IDefinedNamesServiceParam[] {
  const names = namesOf(book);
  const own = names.filter((name) => scopeOf(name) === sheet.id);
  const hidden = new Set(own.map(({ name }) => plainName(name).toLowerCase()));
  const shared = names.filter(
    (name) =>
      scopeOf(name) === undefined &&
      !hidden.has(plainName(name.name).toLowerCase()) &&
      mentionsSheet(textOf(name), called),
  );
  return [...own, ...shared];
}

/** What the engine calls the copy of a name. */
export const copiedName = ({ name }: IDefinedNamesServiceParam, copy: Sheet): string =>
  engineName(plainName(name), copy.id);

/** Gives the copy a name; `rewrite` makes of a formula of the original one of the copy. */
export function copyNameTo(
  book: Book,
  name: IDefinedNamesServiceParam,
  copy: Sheet,
  rewrite: (formula: string) => string,
): void {
  run(book, SetDefinedNameMutation.id, {
    ...name,
    id: `name${book.nextId()}`,
    name: copiedName(name, copy),
    formulaOrRefString: rewrite(textOf(name)).slice(1),
    localSheetId: copy.id,
  });
}
