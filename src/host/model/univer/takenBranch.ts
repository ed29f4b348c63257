import type { Injector } from "@univerjs/core";
import {
  type BaseAstNode,
  type BaseReferenceObject,
  type BaseValueObject,
  Interpreter,
  NullValueObject,
} from "@univerjs/engine-formula";

type Result = ReturnType<BaseAstNode["getValue"]>;
type Execute = (node: BaseAstNode, offsetX?: number, offsetY?: number) => unknown;

/** What is used of the engine's arrays. */
interface Grid {
  getRowCount(): number;
  getColumnCount(): number;
  get(row: number, column: number): BaseValueObject | null;
}

/** A result that is one value, be it in a cell or in an array. */
function single(result: Result): BaseValueObject | undefined {
  if (!result) return undefined;
  if (result.isReferenceObject() && !(result as BaseReferenceObject).isCell()) return undefined;
  const value = result.isReferenceObject() ? (result as BaseReferenceObject).toArrayValueObject() : result;
  if (!value.isArray()) return value as BaseValueObject;
  const grid = value as unknown as Grid;
  return grid.getRowCount() === 1 && grid.getColumnCount() === 1 ? (grid.get(0, 0) ?? undefined) : undefined;
}

/** By function: places of the arguments that cannot matter once the first is known. */
const without: Readonly<Record<string, (first: BaseValueObject) => readonly number[]>> = {
  IF(test) {
    if (test.isError()) return [1, 2];
    return test.isBoolean() || test.isNumber() ? [test.getValue() ? 2 : 1] : [];
  },
  IFERROR: (value) => (value.isError() ? [] : [1]),
};

/**
 * The engine calculates all branches of a formula and takes one of the results. Excel calculates only the branch it takes, so that
 * long chains of conditions cost it little; our sheets are full of these. A branch that is but a value or a reference costs nothing.
 */
export function calculateTakenBranches(injector: Injector): void {
  const interpreter = injector.get(Interpreter) as unknown as { _execute: Execute };
  const executeAll = interpreter._execute.bind(interpreter);
  interpreter._execute = (node, offsetX = 0, offsetY = 0) => {
    const leftOut = without[node.getToken()];
    const [first, ...others] = node.getChildren();
    if (!leftOut || !first || others.length === 0) return executeAll(node, offsetX, offsetY);
    interpreter._execute(first, offsetX, offsetY);
    const value = single(first.getValue());
    const places = value ? leftOut(value) : [];
    others.forEach((branch, index) => {
      if (branch.getChildren().length > 0 && places.includes(index + 1)) branch.setValue(NullValueObject.create());
      else interpreter._execute(branch, offsetX, offsetY);
    });
    node.execute();
    return 0;
  };
}
