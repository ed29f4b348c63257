import {
  AstTreeBuilder,
  type BaseValueObject,
  ErrorType,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  LexerNode,
  generateExecuteAstNodeData,
} from "@univerjs/engine-formula";
import { type Book, type Sheet, allSheets } from "../book";
import { formulaForEngine } from "../formula/formulaText";
import type { Scalar } from "../workbookData";
import { toArgument } from "./functionAnswers";

const VALUE_ERROR: Scalar = { error: ErrorType.VALUE };

function interpret(book: Book, sheet: Sheet, formula: string): Scalar[][] {
  const { injector } = book;
  injector.get(IFormulaCurrentConfigService).loadDataLite();
  const runtime = injector.get(IFormulaRuntimeService);
  runtime.reset();
  runtime.setCurrent(0, 0, 1, 1, sheet.id, book.unit.getUnitId());
  const lexed = injector.get(Lexer).treeBuilder(formulaForEngine(book, sheet, 0, 0, formula));
  const node = lexed instanceof LexerNode ? injector.get(AstTreeBuilder).parse(lexed) : undefined;
  if (!node) return [[VALUE_ERROR]];
  const result = injector.get(Interpreter).execute(generateExecuteAstNodeData(node));
  const variant = result.isReferenceObject()
    ? (result as unknown as { toArrayValueObject(): BaseValueObject }).toArrayValueObject()
    : result;
  const value = toArgument(variant as BaseValueObject);
  return Array.isArray(value) ? value : [[value ?? null]];
}

/**
 * Calculates a formula by itself, outside any cell: rows of values, one of one as a rule. #VALUE! where the engine stumbles,
 * and while it is busy with the cells.
 *
 * @param home the sheet that references without one mean; the first where it doesn't matter
 */
export function evaluate(book: Book, formula: string, home: Sheet | undefined = allSheets(book)[0]): Scalar[][] {
  if (!home || book.calculation.busy()) return [[VALUE_ERROR]];
  try {
    return interpret(book, home, formula);
  } catch {
    return [[VALUE_ERROR]];
  }
}
