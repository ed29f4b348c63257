import type { Book } from "../../../model/book";
import { invalidArgument } from "../../apiError";
import { ApiObject } from "../../apiObject";

/** The add-in's own surroundings: `context.runtime`. */
export class Runtime extends ApiObject {
  readonly $type = "Runtime";
  readonly $scalars = ["EnableEvents"];
  override readonly $writable = this.$scalars;
  readonly $navs = [];
  override readonly $requires = { "*": "1.5", EnableEvents: "1.8" };

  constructor(private readonly book: Book) {
    super();
  }

  /** While it is off, nothing that happens is told. */
  get EnableEvents(): boolean {
    return this.book.events.enabled;
  }
  set EnableEvents(enabled: boolean) {
    if (typeof enabled !== "boolean") throw invalidArgument();
    this.book.events.enabled = enabled;
  }
}
