import type { Book } from "../../../model/book";
import { evaluate } from "../../../model/calculation/evaluate";
import { isCellError } from "../../../model/calculation/functionAnswers";
import type { Scalar } from "../../../model/workbookData";
import { ApiObject } from "../../apiObject";

/** What a function of the workbook gives: a value, or an error. */
export class FunctionResult extends ApiObject {
  readonly $type = "FunctionResult";
  readonly $scalars = ["Error", "Value"];
  readonly $navs = [];
  override readonly $requires = { "*": "1.2" };
  private known: Scalar | undefined;

  constructor(
    private readonly book: Book,
    /** Without "=", so that another function can take it as an argument. */
    readonly formula: string,
  ) {
    super();
  }

  /** Calculated when it is first asked for, once the cells it speaks of are. */
  private get result(): Scalar {
    this.known ??= evaluate(this.book, `=${this.formula}`)[0]?.[0] ?? null;
    return this.known;
  }
  /** The error's English text; null where the function succeeded. */
  get Error(): string | null {
    return isCellError(this.result) ? this.result.error : null;
  }
  get Value(): Exclude<Scalar, object> | null {
    return isCellError(this.result) ? null : this.result;
  }
}
