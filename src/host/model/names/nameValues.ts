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
import { type Book, allSheets } from "../book";
import { formulaForEngine } from "../formula/formulaText";
import { isCellError, toArgument } from "../calculation/functionAnswers";
import type { Name } from "./names";

const CONSTANT = /^=(?:(-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|"((?:[^"]|"")*)"|(true|false))$/i;

/** Calculates a formula by itself, outside any cell. */
function evaluate(book: Book, formula: string): string | number | boolean {
  const sheet = allSheets(book)[0];
  if (!sheet || book.calculation.busy()) return ErrorType.VALUE;
  const { injector } = book;
  injector.get(IFormulaCurrentConfigService).loadDataLite();
  const runtime = injector.get(IFormulaRuntimeService);
  runtime.reset();
  runtime.setCurrent(0, 0, 1, 1, sheet.id, book.unit.getUnitId());
  const lexed = injector.get(Lexer).treeBuilder(formulaForEngine(book, sheet, 0, 0, formula));
  const node = lexed instanceof LexerNode ? injector.get(AstTreeBuilder).parse(lexed) : undefined;
  if (!node) return ErrorType.VALUE;
  const result = injector.get(Interpreter).execute(generateExecuteAstNodeData(node));
  const variant = result.isReferenceObject()
    ? (result as unknown as { toArrayValueObject(): BaseValueObject }).toArrayValueObject()
    : result;
  const value = toArgument(variant as BaseValueObject);
  const first = Array.isArray(value) ? value[0]?.[0] : value;
  if (first === undefined || first === null) return "";
  return isCellError(first) ? first.error : first;
}

/** What a name that is no range stands for; an error as its text. */
export function constantOf(book: Book, { formula }: Name): string | number | boolean {
  const [, number, text, truth] = CONSTANT.exec(formula) ?? [];
  if (number !== undefined) return Number(number);
  if (text !== undefined) return text.replace(/""/g, '"');
  if (truth !== undefined) return truth.toUpperCase() === "TRUE";
  try {
    return evaluate(book, formula);
  } catch {
    return ErrorType.VALUE;
  }
}
