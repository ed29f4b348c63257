import type { Injector } from "@univerjs/core";
import { IFunctionService, Lexer } from "@univerjs/engine-formula";
import { joinTokens, tokenize } from "../../formula/tokens";
import { lambdas } from "./lambdas";
import { arrayConstants, lineBreaks, plainNumber, signedArrays, signedTexts } from "./literals";

/** Most formulas hold nothing that the engine misreads: they are parsed as they are. */
const MAY_BE_MISREAD =
  /\d\.\d*0(?!\d)|(?<!\d)\.\d|\d\.(?!\d)|\de|[{]|-\s*"|"[^"]*[\r\n]|\bL(?:ET|AMBDA)\(|\b(?:BY(?:ROW|COL)|MAP|SCAN|REDUCE|MAKEARRAY)\(/i;

/** Gives the engine's parser a text that means the same as the formula, where it would misread the formula's own. */
export function readAsExcel(injector: Injector): void {
  const lexer = injector.get(Lexer);
  const functions = injector.get(IFunctionService);
  const isFunction = (name: string): boolean => functions.hasExecutor(name.toUpperCase());
  const build = lexer.treeBuilder.bind(lexer);

  function reworded(formula: string): string {
    const tokens = tokenize(formula.replace(/^=/, ""));
    if (!tokens) return formula;
    const text = joinTokens(signedTexts(signedArrays(arrayConstants(tokens.map(plainNumber))).map(lineBreaks)));
    return (formula.startsWith("=") ? "=" : "") + lambdas(text, isFunction);
  }

  lexer.treeBuilder = (formula, transformSuffix) =>
    build(MAY_BE_MISREAD.test(formula) ? reworded(formula) : formula, transformSuffix);
}
