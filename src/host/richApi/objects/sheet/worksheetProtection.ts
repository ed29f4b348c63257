import type { Book, Sheet } from "../../../model/book";
import { EVENTS, tellSheet } from "../../../model/events/happenings";
import { protect, unprotect } from "../../../model/sheets/protection";
import type { ProtectionOptions } from "../../../model/sheets/protectionData";
import { invalidArgument } from "../../apiError";
import { ApiObject } from "../../apiObject";

const FLAGS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

function optionsOf(given: unknown): ProtectionOptions {
  if (given === undefined || given === null) return {};
  if (typeof given !== "object") throw invalidArgument();
  const asked = given as Record<string, unknown>;
  const options: ProtectionOptions = {};
  for (const flag of FLAGS) if (asked[flag] === true) options[flag] = true;
  const mode = asked["selectionMode"];
  if (mode === "None" || mode === "Unlocked") options.selectionMode = mode;
  else if (mode !== undefined && mode !== null && mode !== "Normal") throw invalidArgument();
  return options;
}

export class WorksheetProtection extends ApiObject {
  readonly $type = "WorksheetProtection";
  readonly $scalars = ["Options", "Protected"];
  readonly $navs = [];

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get Protected(): boolean {
    return this.sheet.protection !== undefined;
  }
  /** null on a sheet that isn't protected. */
  get Options(): Record<string, unknown> | null {
    const options = this.sheet.protection?.options;
    if (!options) return null;
    const flags = FLAGS.map((flag) => [flag, options[flag] ?? false] as const);
    return { ...Object.fromEntries(flags), selectionMode: options.selectionMode ?? "Normal" };
  }
  Protect(options: unknown, password: unknown): void {
    protect(this.sheet, optionsOf(options), typeof password === "string" ? password : undefined);
    this.tell(true);
  }
  Unprotect(password: unknown): void {
    unprotect(this.sheet, typeof password === "string" ? password : undefined);
    this.tell(false);
  }
  private tell(isProtected: boolean): void {
    tellSheet(this.book, EVENTS.protectionChanged, this.sheet, { isProtected, sheetPasswordChanged: false });
  }
}
