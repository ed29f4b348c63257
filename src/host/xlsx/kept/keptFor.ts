import { chartLosses } from "../chart/chartLosses";
import type { KeptBook } from "../../model/kept/keptData";
import type { WorkbookData } from "../../model/workbookData";

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const MACRO = "application/vnd.ms-excel";

/** What the workbook part is, by the ending of the file's name: Excel refuses a file whose name says otherwise. */
const MAIN_TYPES: Readonly<Record<string, string>> = {
  xlsm: `${MACRO}.sheet.macroEnabled.main+xml`,
  xltm: `${MACRO}.template.macroEnabled.main+xml`,
  xltx: `${SHEET}.template.main+xml`,
};

/** What the workbook part of a file of this name is; undefined for a plain workbook. */
export function mainType(name: string): string | undefined {
  return MAIN_TYPES[endingOf(name)];
}

/** Relationships that only a file for macros may have. */
const MACROS = /\/(vbaProject|xlMacrosheet|xlIntlMacrosheet|attachedToolbars)$/;

/** What a file of the workbook's name can keep: macros need a name that ends in .xlsm. */
export function keptFor({ name, kept }: Pick<WorkbookData, "name" | "kept">): KeptBook | undefined {
  if (!kept || holdsMacros(name)) return kept;
  return {
    ...kept,
    links: kept.links?.filter(({ type }) => !MACROS.test(type)),
    tabs: kept.tabs?.filter(({ link }) => !MACROS.test(link.type)),
  };
}

/** What a file of the workbook's name will lack, in plain lines; reading it said what it lacks already. */
export function lossesOnSaving({
  name,
  kept,
  sheets = [],
}: Pick<WorkbookData, "name" | "kept"> & { sheets?: readonly { charts?: readonly { type: string }[] }[] }): string[] {
  const links = [...(kept?.links ?? []), ...(kept?.tabs ?? []).map(({ link }) => link)];
  const losses = chartLosses(sheets.flatMap(({ charts = [] }) => charts));
  if (holdsMacros(name) || !links.some(({ type }) => MACROS.test(type))) return losses;
  return [
    ...losses,
    `Macros are left out, because ${name} cannot hold any. Give it a name that ends in .xlsm to keep them.`,
  ];
}

function holdsMacros(name: string): boolean {
  return /^xl[st]m$/.test(endingOf(name));
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
}
