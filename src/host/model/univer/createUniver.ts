import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import enUS from "@univerjs/preset-sheets-node-core/locales/en-US";
import { addIteratorHelpers } from "./iteratorHelpers";

/** A Univer without a user interface: cells, formulas and number formats. */
export function createUniver(): Univer {
  addIteratorHelpers();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: enUS },
    logLevel: LogLevel.SILENT,
  });
  // 2 = don't calculate when a workbook is opened: the model starts every calculation itself.
  const { plugins } = UniverSheetsNodeCorePreset({ formula: { initialFormulaComputing: 2 } });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return univer;
}
