import {
  type IDefinedNamesServiceParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { invalidArgument, itemAlreadyExists } from "../../richApi/apiError";
import { type Area, readArea, splitAddress } from "../cells/address";
import { type Book, type Sheet, allSheets, run, sheetById, sheetByName } from "../book";
import { fromEngine } from "../formula/engineText";
import { formulaForEngine, placeOf } from "../formula/formulaText";
import { WORKBOOK_SCOPE, engineName, isValidName, namesOf, plainName, scopeOf, workbookEngineName } from "./nameRules";
import { rewriteFormulas, rewriteTokens } from "./renames";
import { findTable } from "../tables/tables";

/** A name for a range or formula. */
export interface Name {
  readonly id: string;
  name: string;
  /** "=…" as Excel shows it. */
  formula: string;
  /** undefined = the whole workbook. */
  scope: Sheet | undefined;
  comment: string;
  visible: boolean;
}

function toName(book: Book, kept: IDefinedNamesServiceParam): Name {
  const scope = scopeOf(kept);
  const text = kept.formulaOrRefString;
  return {
    id: kept.id,
    name: plainName(kept.name),
    formula: fromEngine(text.startsWith("=") ? text : `=${text}`, placeOf(book)),
    scope: scope === undefined ? undefined : sheetById(book, scope),
    comment: kept.comment ?? "",
    visible: kept.hidden !== true,
  };
}

/** All names, sorted as Excel's name manager does: by name, then the workbook's before the sheets'. */
export function allNames(book: Book): Name[] {
  const order = new Map(allSheets(book).map((sheet, index) => [sheet.id, index]));
  const rank = ({ scope }: Name): number => (scope ? (order.get(scope.id) ?? 0) : -1);
  return namesOf(book)
    .map((kept) => toName(book, kept))
    .sort((a, b) =>
      a.name.toLowerCase() < b.name.toLowerCase()
        ? -1
        : a.name.toLowerCase() > b.name.toLowerCase()
          ? 1
          : rank(a) - rank(b),
    );
}

export const findName = (book: Book, name: string, scope: Sheet | undefined): Name | undefined =>
  allNames(book).find((one) => one.name.toLowerCase() === name.toLowerCase() && one.scope?.id === scope?.id);

const engineNameOf = (book: Book, name: string, scope: Sheet | undefined): string =>
  scope ? engineName(name, scope.id) : workbookEngineName(book, name);

function put(book: Book, { id, name, formula, scope, comment, visible }: Name): void {
  const base = scope ?? allSheets(book)[0];
  if (!base) return;
  const text = formulaForEngine(book, base, 0, 0, formula);
  run(book, SetDefinedNameMutation.id, {
    id,
    name: engineNameOf(book, name, scope),
    formulaOrRefString: text.slice(1),
    comment,
    hidden: !visible,
    localSheetId: scope?.id ?? WORKBOOK_SCOPE,
  });
}

/**
 * Formulas that said the name before it existed, or meant the workbook's, mean this one from now on (and back, when it goes).
 */
function switchTo(book: Book, name: string, scope: Sheet | undefined, exists: boolean): void {
  const own = engineNameOf(book, name, scope);
  const others = [name, ...(scope ? [workbookEngineName(book, name)] : [])];
  const fallback = scope && findName(book, name, undefined) ? workbookEngineName(book, name) : name;
  const [from, to] = exists ? [others, own] : [[own], fallback];
  const meant = new Set(from.filter((text) => text !== to).map((text) => text.toLowerCase()));
  if (meant.size === 0) return;
  rewriteFormulas(book, (formula, sheet) => {
    if (exists && scope && sheet.id !== scope.id) return undefined;
    const lower = formula.toLowerCase();
    if (![...meant].some((text) => lower.includes(text))) return undefined;
    return rewriteTokens(formula, ({ kind, text }) =>
      kind === "name" && meant.has(text.toLowerCase()) ? to : undefined,
    );
  });
}

/** Adds a name; `formula` begins with "=". */
export function addName(
  book: Book,
  name: string,
  formula: string,
  scope: Sheet | undefined,
  comment = "",
  visible = true,
): Name {
  if (!isValidName(name)) throw invalidArgument();
  if (findName(book, name, scope) || findTable(book, name)) throw itemAlreadyExists();
  const made: Name = { id: `name${book.nextId()}`, name, formula, scope, comment, visible };
  put(book, made);
  switchTo(book, name, scope, true);
  return made;
}

export const changeName = (book: Book, name: Name, change: Partial<Name>): void => put(book, { ...name, ...change });

export function deleteName(book: Book, { id, name, scope, formula }: Name): void {
  // without a formula the engine would not count the name among those that changed
  run(book, RemoveDefinedNameMutation.id, { id, name: engineNameOf(book, name, scope), formulaOrRefString: formula });
  switchTo(book, name, scope, false);
}

/** The range a name stands for; undefined when it is anything else. */
export function rangeOfName(book: Book, { formula }: Name): { sheet: Sheet; area: Area } | undefined {
  const table = findTable(book, formula.slice(1).replace(/\[(?:#Data)?\]$/i, ""));
  if (table) return { sheet: table.sheet, area: table.table.area };
  const { sheet, rest } = splitAddress(formula.slice(1));
  const area = readArea(rest);
  const found = sheet === undefined ? undefined : sheetByName(book, sheet);
  return area && found ? { sheet: found, area } : undefined;
}
