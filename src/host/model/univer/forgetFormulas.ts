import { ICommandService, type Injector, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { FORMULA_REF_TO_ARRAY_CACHE, IFunctionService } from "@univerjs/engine-formula";
import { RemoveSheetMutation } from "@univerjs/sheets";

/** The kind of cache that the engine keeps parsed formulas in. */
interface FormulaCache {
  clear(): void;
  forEach(visit: () => void): void;
  _hash(formula: string): string;
}

const kind = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as FormulaCache;

/** The engine knows long formulas by a hash of 32 bits: of two with the same, one would be calculated for both. */
export function tellFormulasApart(): void {
  kind._hash = (formula) => formula;
}

/**
 * The engine forgets a closed workbook's parsed formulas one after the other, and stops at the first it deletes.
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
