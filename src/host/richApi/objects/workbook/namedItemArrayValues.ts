import type { Book } from "../../../model/book";
import { type Name } from "../../../model/names/names";
import { evaluate } from "../../../model/calculation/evaluate";
import { isCellError } from "../../../model/calculation/functionAnswers";
import { type ValueType, valueTypeOf } from "../../../model/cells/valueType";
import type { Scalar } from "../../../model/workbookData";
import { ApiObject } from "../../apiObject";

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
  get Types(): ValueType[][] {
    return this.rows.map((row) => row.map(valueTypeOf));
  }
}
