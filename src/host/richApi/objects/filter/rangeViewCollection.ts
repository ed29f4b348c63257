import { invalidArgument } from "../../apiError";
import { ApiCollection, type ApiObject } from "../../apiObject";
import { wholeNumber } from "../range/rangeArguments";

/** The visible rows of a range, each with its visible cells. */
export class RangeViewCollection extends ApiCollection {
  readonly $type = "RangeViewCollection";
  readonly $scalars = [];
  readonly $navs = [];
  override readonly $requires = { "*": "1.3", GetCount: "1.4" };

  constructor(private readonly views: readonly ApiObject[]) {
    super();
  }

  $items(): readonly ApiObject[] {
    return this.views;
  }
  GetCount(): number {
    return this.views.length;
  }
  GetItemAt(index: unknown): ApiObject {
    const view = this.views[wholeNumber(index)];
    if (!view) throw invalidArgument();
    return view;
  }
  $item(index: unknown): ApiObject {
    return this.GetItemAt(index);
  }
}
