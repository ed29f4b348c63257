import { ICommandService, type Injector, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { FORMULA_REF_TO_ARRAY_CACHE, IFunctionService } from "@univerjs/engine-formula";
import { RemoveSheetMutation } from "@univerjs/sheets";

/** The kind of cache that the engine keeps parsed formulas in. */
interface FormulaCache {
  clear(): void;
  forEach(visit: () => void): void;
}

/**
 * The engine forgets a closed workbook's parsed formulas by a key that long formulas do not have, and stops at the first it deletes.
 * They hold on to the whole workbook, so a process that opens many would keep dozens of them. Those of a deleted sheet it keeps until
 * thousands of others have come.
 */
export function forgetFormulas(injector: Injector): void {
  const parsed = parsedFormulas(injector);
  injector
    .get(IUniverInstanceService)
    .getTypeOfUnitDisposed$(UniverInstanceType.UNIVER_SHEET)
    .subscribe(() => parsed?.clear());
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === RemoveSheetMutation.id) parsed?.clear();
  });
}

/** The engine does not show this cache; it goes through it when asked to forget a function, and is of a kind with one it shows. */
export function parsedFormulas(injector: Injector): FormulaCache | undefined {
  const kind = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as FormulaCache;
  const { forEach } = kind;
  let found: FormulaCache | undefined;
  kind.forEach = function (this: FormulaCache) {
    found = this; // eslint-disable-line @typescript-eslint/no-this-alias -- who is asked is what is wanted
  };
  try {
    injector.get(IFunctionService).deleteFormulaAstCacheKey("");
  } finally {
    kind.forEach = forEach;
  }
  return found;
}
