import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Injector } from "@univerjs/core";
import { UpdateFormulaController } from "@univerjs/sheets-formula";

type Where = [unitId: string, sheetId?: string];

interface Handlers {
  _handleInsertSheetMutation(params: { unitId: string; sheet: { id: string } }): void;
  _handleWorkbookDisposed(...where: Where): void;
}

/**
 * Univer lists all formulas of the workbook whenever cells change and whenever a sheet comes or goes, so that a hundred sheets
 * cost as much as five thousand. Of each list it uses only the one sheet's part: that part is all it gets here.
 */
export function listFormulasBySheet(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const controller = injector.get(UpdateFormulaController) as unknown as Handlers;

  function only<T>([unitId, sheetId]: Where, work: () => T): T {
    const all = model.getFormulaData;
    if (sheetId !== undefined) {
      model.getFormulaData = () => ({ [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) } });
    }
    try {
      return work();
    } finally {
      model.getFormulaData = all;
    }
  }

  const update = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cells) => only([unitId, sheetId], () => update(unitId, sheetId, cells));
  const inserted = controller._handleInsertSheetMutation.bind(controller);
  controller._handleInsertSheetMutation = (params) => only([params.unitId, params.sheet.id], () => inserted(params));
  const disposed = controller._handleWorkbookDisposed.bind(controller);
  controller._handleWorkbookDisposed = (...where) => only(where, () => disposed(...where));
}
