import type { Injector } from "@univerjs/core";
import { BaseReferenceObject, ERROR_TYPE_SET, FormulaDataModel, IFunctionService } from "@univerjs/engine-formula";
import { indexOnlySearchedColumns } from "./columnIndex";
import { keepDependencies } from "./dependencies";
import { tellTextsFromErrors } from "./errorTexts";
import { forgetFormulas, tellFormulasApart } from "./forgetFormulas";
import { listFormulasBySheet } from "./formulaLists";
import { AnchorArray } from "./functions/anchorArray";
import { arithmetic } from "./functions/arithmetic";
import { Compare } from "./functions/compare";
import { Condition } from "./functions/condition";
import { Db } from "./functions/declining";
import { Edate } from "./functions/edate";
import { IsoWeek } from "./functions/isoWeek";
import { extents } from "./functions/extents";
import { extremes } from "./functions/extremes";
import { indirectFunction } from "./functions/indirect";
import { lookupFunction } from "./functions/lookup";
import { matchFunction } from "./functions/match";
import { PercentOf, TrimRange } from "./functions/newerArrays";
import { RegexExtract, RegexReplace, RegexTest } from "./functions/regex";
import { Search } from "./functions/search";
import { sortingFunctions } from "./functions/sorting";
import { textFunctions } from "./functions/textFunctions";
import { wording } from "./functions/wording";
import { readArraysAfterOperators } from "./parsing/arrayOperands";
import { readAsExcel } from "./parsing/beforeParsing";
import { readTableSections } from "./parsing/tableSections";
import { noteNames } from "./namesInFormulas";
import { rememberPlainTexts } from "./plainTexts";
import { followRangesToResults } from "./rangesToResults";
import { calculateTakenBranches } from "./takenBranch";

/** Errors of Excel that the engine does not list; unlisted ones would be read back as plain text. */
const FURTHER_ERRORS = ["#BUSY!", "#FIELD!", "#BLOCKED!", "#UNKNOWN!"];

const mended = new WeakSet<object>();

/**
 * INDEX and OFFSET over a table on another sheet read the calling sheet: a reference made by sheet id alone loses that id
 * as soon as names are resolved. References by name are left to the engine.
 */
function keepSheetOfReferences(): void {
  const prototype = BaseReferenceObject.prototype;
  if (mended.has(prototype)) return;
  mended.add(prototype);
  const original = prototype.setForcedSheetId;
  prototype.setForcedSheetId = function (this: BaseReferenceObject, names): void {
    const own = this as unknown as { _forcedSheetName?: string; _forcedSheetId?: string; _forcedUnitId?: string };
    // OFFSET from a cell of its own sheet puts the workbook's id where the sheet's belongs.
    const isMade = own._forcedSheetId !== undefined && own._forcedSheetId !== own._forcedUnitId;
    if (own._forcedSheetName || !isMade) original.call(this, names);
  };
}

/** Corrects the engine of one Univer instance, with or without a user interface; its first workbook must exist already. */
export function fixEngine(injector: Injector): void {
  keepSheetOfReferences();
  tellFormulasApart();
  forgetFormulas(injector);
  keepDependencies(injector);
  noteNames(injector);
  indexOnlySearchedColumns();
  followRangesToResults();
  rememberPlainTexts();
  tellTextsFromErrors();
  readArraysAfterOperators();
  calculateTakenBranches(injector);
  listFormulasBySheet(injector);
  for (const error of FURTHER_ERRORS) (ERROR_TYPE_SET as Set<string>).add(error);
  readAsExcel(injector);
  const readTableReference = readTableSections(injector);
  injector
    .get(IFunctionService)
    .registerExecutors(
      ...sortingFunctions(),
      ...textFunctions(),
      ...arithmetic(),
      ...extremes(),
      ...extents(),
      ...wording(),
      lookupFunction(),
      matchFunction(),
      indirectFunction(readTableReference),
      new AnchorArray("ANCHORARRAY", injector.get(FormulaDataModel)),
      new Compare("COMPARE"),
      new Condition("IF"),
      new Db("DB"),
      new Edate("EDATE"),
      new IsoWeek("ISOWEEKNUM"),
      new PercentOf("PERCENTOF"),
      new RegexExtract("REGEXEXTRACT"),
      new RegexReplace("REGEXREPLACE"),
      new RegexTest("REGEXTEST"),
      new Search("SEARCH"),
      new TrimRange("TRIMRANGE"),
    );
}
