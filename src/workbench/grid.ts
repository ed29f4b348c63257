import { LocaleType, LogLevel, mergeLocales, ThemeService, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset, type IUniverSheetsCorePresetConfig } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationTexts from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterTexts from "@univerjs/preset-sheets-filter/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteTexts from "@univerjs/preset-sheets-note/locales/en-US";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableTexts from "@univerjs/preset-sheets-table/locales/en-US";

import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

/** Functions of the formula engine to put in place of its own, as the engine takes them. */
export type FormulaFunctions = NonNullable<NonNullable<IUniverSheetsCorePresetConfig["formula"]>["function"]>;

/** The grid engine with its user interface, and the facade the workbook model works through. */
export interface Grid {
  univer: Univer;
  univerAPI: FUniver;
}

/** Creates the grid inside the element with id `container`: formula bar, cells and sheet tabs, no toolbar of its own. */
export function createGrid(container: string, functions: FormulaFunctions, darkMode: boolean): Grid {
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true, // the formula bar lives in it
      toolbar: false,
      footer: { statisticBar: false, menus: false },
      disableAutoFocus: true,
      formula: { function: functions },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsTablePreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
  ];
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreTexts,
        conditionalFormattingTexts,
        dataValidationTexts,
        tableTexts,
        filterTexts,
        noteTexts,
      ),
    },
    darkMode,
    logLevel: LogLevel.WARN,
  });
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  const themes = univer.__getInjector().get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: accents });
  return { univer, univerAPI: FUniver.newAPI(univer) };
}

/** The page's green in the ten steps the grid asks for: selection, active tab, buttons. */
const accents = {
  50: "#eef8f4",
  100: "#d5eee4",
  200: "#abdcc8",
  300: "#7cc6a8",
  400: "#4cab87",
  500: "#238f69",
  600: "#11794f",
  700: "#11694a",
  800: "#0f523b",
  900: "#0b3d2c",
};
