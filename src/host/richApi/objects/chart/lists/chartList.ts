import { invalidArgument } from "../../../apiError";
import { ApiCollection, type ApiObject } from "../../../apiObject";
import { wholeNumber } from "../../range/rangeArguments";
import type { PartPlace } from "../part/partPlace";
import type { MakePart } from "../part/partSpec";

/** A collection of a chart that is addressed by position: points, legend entries, trendlines. */
export abstract class ChartList extends ApiCollection {
  readonly $navs = [];

  constructor(
    protected readonly at: PartPlace,
    protected readonly part: MakePart,
  ) {
    super();
  }

  protected abstract size(): number;
  protected abstract one(index: number): ApiObject;

  $items(): ApiObject[] {
    return Array.from({ length: this.size() }, (_, index) => this.one(index));
  }
  GetCount(): number {
    return this.size();
  }
  GetItemAt(index: unknown): ApiObject {
    const at = wholeNumber(index);
    if (at < 0 || at >= this.size()) throw invalidArgument();
    return this.one(at);
  }
  $item(index: unknown): ApiObject {
    return this.GetItemAt(index);
  }
}
