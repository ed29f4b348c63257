import type { Book } from "../../../model/book";
import { ApiObject } from "../../apiObject";
import { functionCall } from "./functionCall";
import { functionNames } from "./functionNames";
import { FunctionResult } from "./functionResult";

/** Excel's own functions, called without a cell; the calculation engine answers. */
export class Functions extends ApiObject {
  readonly $type = "Functions";
  readonly $scalars = [];
  readonly $navs = [];
  override readonly $requires = { "*": "1.2" };

  constructor(readonly book: Book) {
    super();
  }
}

for (const name of functionNames) {
  Object.defineProperty(Functions.prototype, name, {
    value(this: Functions, ...args: unknown[]) {
      return new FunctionResult(this.book, functionCall(this.book, name, args));
    },
  });
}
