import type { Injector } from "@univerjs/core";
import type { Sheet } from "../../host/model/book";
import { conditionalRule } from "./conditionalRule";
import { setGridRules } from "./gridRules";
import { paintTables } from "./paintTables";
import { validationRule } from "./validationRule";

/** Shows in the grid what the workbook holds beyond cells: tables, conditional formats, validations. */
export interface SheetMirror {
  /** Brings a sheet of the grid up to date; cheap when nothing has changed. */
  show(unitId: string, sheet: Sheet): void;
  /** Forgets what was shown, so that it is shown anew. */
  forget(): void;
}

/** A mirror for the grid of this injector. */
export function createSheetMirror(injector: Injector): SheetMirror {
  const states = new Map<string, string>();
  const tables = new Map<string, Sheet["tables"]>();
  paintTables(injector, (sheetId) => tables.get(sheetId) ?? []);

  return {
    show(unitId, sheet) {
      const state = JSON.stringify([sheet.tables, sheet.conditionalFormats, sheet.validations]);
      if (states.get(sheet.id) === state) return;
      states.set(sheet.id, state);
      tables.set(sheet.id, [...sheet.tables]);
      setGridRules(injector, unitId, sheet.id, {
        conditional: present(sheet.conditionalFormats.map(conditionalRule)),
        validation: present(sheet.validations.map(validationRule)),
      });
    },
    forget: () => states.clear(),
  };
}

const present = <T>(items: readonly (T | undefined)[]): T[] => items.filter((item): item is T => item !== undefined);
