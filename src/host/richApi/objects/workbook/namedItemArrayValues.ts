import type { Book } from "../../../model/book";
import { type Name } from "../../../model/names/names";
import { evaluate } from "../../../model/calculation/evaluate";
import { isCellError } from "../../../model/calculation/functionAnswers";
import type { Scalar } from "../../../model/workbookData";
import { ApiObject } from "../../apiObject";

type RangeValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

function typeOf(value: Scalar): RangeValueType {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  return typeof value === "string" ? "String" : typeof value === "boolean" ? "Boolean" : "Double";
}

/** All values of what a name stands for: a range, an array, or a single value. */
export class NamedItemArrayValues extends ApiObject {
  readonly $type = "NamedItemArrayValues";
  readonly $scalars = ["Types", "Values"];
  readonly $navs = [];
  override readonly $requires = { "*": "1.7" };

  constructor(
    private readonly book: Book,
    private readonly name: Name,
  ) {
    super();
  }

  private get rows(): Scalar[][] {
    return evaluate(this.book, this.name.formula, this.name.scope);
  }
  get Values(): (string | number | boolean)[][] {
    return this.rows.map((row) => row.map((value) => (isCellError(value) ? value.error : (value ?? ""))));
  }
  get Types(): RangeValueType[][] {
    return this.rows.map((row) => row.map(typeOf));
  }
}
