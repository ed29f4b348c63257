import { LexerTreeBuilder, OPERATOR_TOKEN_SET } from "@univerjs/engine-formula";

/** What is used of the engine's reading of a formula, piece by piece. */
interface Spelling {
  _currentLexerNode: { getChildren(): readonly unknown[] };
  _formulaSpellCheck(): boolean;
}

let isMended = false;

/**
 * Before an array constant the engine looks at the first piece of an expression and not at the last: 1/{2} is no formula to it, while
 * (1)/{2} is one. An array may follow an operator, wherever that stands.
 */
export function readArraysAfterOperators(): void {
  if (isMended) return;
  isMended = true;
  const prototype = LexerTreeBuilder.prototype as unknown as Spelling;
  const original = prototype._formulaSpellCheck;
  prototype._formulaSpellCheck = function (this: Spelling): boolean {
    const last = this._currentLexerNode.getChildren().at(-1);
    const isAwaited = typeof last === "string" && (last === "(" || OPERATOR_TOKEN_SET.has(last.trim()));
    return isAwaited || original.call(this);
  };
}
