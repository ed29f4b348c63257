import { DEFAULT_STYLES, LocaleType, LogLevel, mergeLocales, ThemeService, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { ILayoutService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationTexts from "@univerjs/preset-sheets-data-validation/locales/en-US";

import { addIteratorHelpers } from "../../host/model/univer/iteratorHelpers";
import { shareComponents } from "./sharedComponents";

import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";

/** The grid engine with its user interface, and the facade the workbook model works through. */
export interface Grid {
  univer: Univer;
  univerAPI: FUniver;
}

/** Creates the grid inside the element with id `container`: formula bar, cells and sheet tabs, no toolbar of its own. */
export function createGrid(container: string, darkMode: boolean): Grid {
  addIteratorHelpers();
  DEFAULT_STYLES.ff = "Calibri, Carlito, Segoe UI, Arial"; // what Excel shows cells in that name no font, or the nearest to it
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true, // the formula bar lives in it
      toolbar: false,
      footer: { statisticBar: false, menus: false },
      menu: {
        // The grid's own protection, which no .xlsx file and no add-in knows.
        "sheet.contextMenu.permission": { hidden: true },
        "sheet.command.add-range-protection-from-sheet-bar": { hidden: true },
      },
      disableAutoFocus: true,
      sheets: { scrollConfig: { trackBackgroundColor: "rgba(0,0,0,0)", trackBorderColor: "rgba(0,0,0,0)" } }, // cells stay readable under the bars
      formula: { initialFormulaComputing: 2 }, // not on opening: the workbook model starts every calculation itself
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
  ];
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreTexts, conditionalFormattingTexts, dataValidationTexts),
    },
    darkMode,
    logLevel: LogLevel.WARN,
  });
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  shareComponents(univer);
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

/** Puts the keyboard's focus on the cells. */
export function focusGrid({ univer }: Grid): void {
  univer.__getInjector().get(ILayoutService).focus();
}
