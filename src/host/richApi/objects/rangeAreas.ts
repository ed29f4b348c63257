import { type Area, formatArea, quoteSheet } from "../../model/address";
import { type Sheet, sheetName } from "../../model/book";
import { ApiCollection, ApiObject } from "../apiObject";
import type { Make } from "./make";
import { wholeNumber } from "./rangeArguments";

class Areas extends ApiCollection {
  readonly $type = "RangeCollection";
  readonly $scalars = [];
  readonly $navs = [];

  constructor(private readonly range: ApiObject) {
    super();
  }
  $items(): ApiObject[] {
    return [this.range];
  }
  $item(_index: unknown): ApiObject {
    return this.range;
  }
  GetCount(): number {
    return 1;
  }
  GetItemAt(index: unknown): ApiObject {
    wholeNumber(index);
    return this.range;
  }
}

/** What Excel answers where there could be several ranges. A print area here is always one. */
export class RangeAreas extends ApiObject {
  readonly $type = "RangeAreas";
  readonly $scalars = ["Address", "AreaCount", "CellCount"];
  readonly $navs = ["Areas", "Worksheet"];

  constructor(
    private readonly make: Make,
    private readonly sheet: Sheet,
    readonly area: Area,
  ) {
    super();
  }
  get Address(): string {
    return `${quoteSheet(sheetName(this.make.book, this.sheet))}!${formatArea(this.area)}`;
  }
  readonly AreaCount = 1;
  get CellCount(): number {
    return this.area.rows * this.area.columns;
  }
  get Areas(): Areas {
    return new Areas(this.make.range(this.sheet, this.area));
  }
  get Worksheet(): ApiObject {
    return this.make.worksheet(this.sheet);
  }
}
