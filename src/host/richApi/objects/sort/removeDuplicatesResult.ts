import type { Removal } from "../../../model/sort/removeDuplicates";
import { ApiObject } from "../../apiObject";

/** What `Range.removeDuplicates` did. */
export class RemoveDuplicatesResult extends ApiObject {
  readonly $type = "RemoveDuplicatesResult";
  readonly $scalars = ["Removed", "UniqueRemaining"];
  readonly $navs = [];
  override readonly $requires = { "*": "1.9" };

  constructor(private readonly done: Removal) {
    super();
  }

  get Removed(): number {
    return this.done.removed;
  }
  get UniqueRemaining(): number {
    return this.done.remaining;
  }
}
