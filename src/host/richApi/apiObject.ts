/**
 * What the batch engine asks of an object that Office.js can see ("wire object"). Errors to throw are in apiError.ts.
 *
 * - **Members carry their wire names**, PascalCase as they cross the wire: `get Name()`, `set Values(v)`, `GetRange(address)`.
 *   Internal members of the protocol keep their underscore: `_RegisterDataChangeEvent()`. Only names that begin with a
 *   capital or an underscore can be reached from outside, so everything else (lower case, `#private`, `$…`) is yours.
 * - **Missing means ApiNotFound.** A member that isn't there need not be mentioned anywhere.
 * - **Methods** take the wire arguments in order: plain JSON values, an `ApiObject` where the add-in passed an object
 *   (`Add(sourceData: ApiObject | string)`), `NULL` where it passed a null object. Arguments the add-in left out are
 *   `undefined` or `null`. A method whose result is an object returns it (or `NULL`); others return a JSON value or nothing.
 * - **Navigation** members (`$navs`) are getters that return an `ApiObject` or `NULL`.
 * - **Null objects**: `…OrNullObject` methods return `NULL`. Nothing is ever called on `NULL`; the engine answers for it.
 * - One wire object may be made anew for each request; identity is what `$identity()` says, not the JavaScript object.
 *   An object the add-in tracks (`_KeepReference`, done by the engine) is kept and used in later batches: a range must
 *   then follow its cells when rows are inserted, and throw `invalidReference()` when they are gone. `$keep` and `$release`
 *   tell it when that begins and ends.
 */
export abstract class ApiObject {
  /** Wire names of plain values, readable by `load`; the order is that of `load()` without arguments. */
  abstract readonly $scalars: readonly string[];
  /** Wire names of members that are objects, reachable by `load("format/fill/color")`. */
  abstract readonly $navs: readonly string[];
  /** Wire names that may be assigned (each needs a setter). Absent: nothing may. */
  readonly $writable?: readonly string[];
  /** Scalars that `load()` and `load("*")` leave out and only an explicit name fetches (expensive or newer ones). */
  readonly $onRequest?: readonly string[];
  /**
   * What a member needs, by wire name: an ExcelApi version, or another set with its version; `"*"` is for the whole object.
   * `{ GetSpillingToRange: "1.12", GetDisplayedCellProperties: "ExcelApiOnline 1.1" }`. Undeclared sets answer ApiNotFound.
   */
  readonly $requires?: Readonly<Record<string, string>>;
  /** The name of the class in Office.js ("Worksheet"), shown in error locations. */
  abstract readonly $type: string;

  /**
   * What tells this object apart in a later batch: `{ Id }` for sheets, tables, columns, charts, conditional formats;
   * `{ _Id }` for names, settings, styles; `{}` for ranges (the engine adds `_ReferenceId`) and for everything else.
   */
  $identity(): Record<string, unknown> {
    return {};
  }

  /** Asked of the workbook only: an action that may have changed something was done. @param member what it named */
  $changed?(member: string): void;
  /** The add-in tracks this object from now on, until `$release`. */
  $keep?(): void;
  /** The add-in no longer tracks it. */
  $release?(): void;
}

/** A wire object that holds others: `worksheets`, `tables`, `charts` … */
export abstract class ApiCollection extends ApiObject {
  /** All items in order; each is queried with what the add-in asked of `items`. */
  abstract $items(): readonly ApiObject[];
  /** The indexer: by id, by name, or by position where Office.js does so. Throws `itemNotFound()`. */
  abstract $item(key: unknown, ...rest: unknown[]): ApiObject | typeof NULL;
}

/** The null object: what `getItemOrNullObject` answers when there is nothing. Everything reached from it is null as well. */
export const NULL: unique symbol = Symbol("null object");

/** An object as the engine passes it about. */
export type ApiValue = ApiObject | typeof NULL;

/** Is it a wire object (and not `NULL` or plain JSON)? */
export const isApiObject = (value: unknown): value is ApiObject => value instanceof ApiObject;

/** Is it a collection, with items of its own? */
export const isApiCollection = (value: unknown): value is ApiCollection => value instanceof ApiCollection;
