import { InterceptorEffectEnum, type Injector } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { tableCellStyle, type TableLook } from "./tableStyle";

/** Gives the cells of tables their look when they are drawn, under whatever format they have of their own. */
export function paintTables(injector: Injector, tablesOf: (sheetId: string) => readonly TableLook[]): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench.tables",
    effect: InterceptorEffectEnum.Style,
    handler(cell, location, next) {
      for (const table of tablesOf(location.subUnitId)) {
        const themeStyle = tableCellStyle(table, location.row, location.col);
        if (themeStyle) return next({ ...(cell ?? location.rawData), themeStyle });
      }
      return next(cell);
    },
  });
}
