import { invalidArgument } from "../../apiError";
import { ApiCollection, type ApiObject } from "../../apiObject";
import { wholeNumber } from "./rangeArguments";

/** The rectangles of several areas. */
export class RangeCollection extends ApiCollection {
  readonly $type = "RangeCollection";
  readonly $scalars = [];
  readonly $navs = [];
  override readonly $requires = { "*": "1.9" };

  constructor(private readonly ranges: readonly ApiObject[]) {
    super();
  }

  $items(): readonly ApiObject[] {
    return this.ranges;
  }
  GetCount(): number {
    return this.ranges.length;
  }
  GetItemAt(index: unknown): ApiObject {
    const range = this.ranges[wholeNumber(index)];
    if (!range) throw invalidArgument();
    return range;
  }
  $item(index: unknown): ApiObject {
    return this.GetItemAt(index);
  }
}
