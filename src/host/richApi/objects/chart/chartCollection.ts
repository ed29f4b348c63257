import type { Book, Chart, Sheet } from "../../../model/book";
import { addChart } from "../../../model/charts/charts";
import { EVENTS } from "../../../model/events/happenings";
import { demandAllowed } from "../../../model/sheets/protection";
import { invalidArgument } from "../../apiError";
import { ApiCollection, type ApiValue, NULL } from "../../apiObject";
import { orNotFound } from "../../orNotFound";
import { ChartObject } from "./chart";
import { chartType } from "./chartTypes";
import { defineEvents } from "../eventMembers";
import type { Make } from "../make";
import { placeOfArgument, wholeNumber } from "../range/rangeArguments";
import { oneOf } from "../format/rangeLook";

/** The charts of a sheet, in the order they were added. */
export class ChartCollection extends ApiCollection {
  readonly $type = "ChartCollection";
  readonly $scalars = ["Count"];
  readonly $navs = [];
  override readonly $requires = { GetItemOrNullObject: "1.4", GetCount: "1.4" };

  constructor(
    private readonly make: Make,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get book(): Book {
    return this.make.book;
  }
  eventTarget(): string {
    return this.sheet.id;
  }
  private wire(chart: Chart): ChartObject {
    return new ChartObject(this.make, this.sheet, chart);
  }

  $items(): ChartObject[] {
    return this.sheet.charts.map((chart) => this.wire(chart));
  }
  get Count(): number {
    return this.sheet.charts.length;
  }
  GetCount(): number {
    return this.Count;
  }
  /** By name, or by id. */
  GetItemOrNullObject(key: unknown): ApiValue {
    const text = String(key).toLowerCase();
    const chart = this.sheet.charts.find(({ id, name }) => id.toLowerCase() === text || name.toLowerCase() === text);
    return chart ? this.wire(chart) : NULL;
  }
  $item(key: unknown): ApiValue {
    return orNotFound(this.GetItemOrNullObject(key));
  }
  GetItem(name: unknown): ApiValue {
    return this.$item(name);
  }
  GetItemAt(index: unknown): ChartObject {
    const chart = this.sheet.charts[wholeNumber(index)];
    if (!chart) throw invalidArgument();
    return this.wire(chart);
  }
  Add(type: unknown, source: unknown, seriesBy: unknown): ChartObject {
    demandAllowed(this.sheet, "allowEditObjects");
    const by = oneOf<"Auto" | "Columns" | "Rows">(["Auto", "Columns", "Rows"], seriesBy ?? "Auto");
    const place = placeOfArgument(this.book, this.sheet, source);
    return this.wire(addChart(this.book, this.sheet, chartType(type), place, by));
  }
}

defineEvents(ChartCollection.prototype, {
  ActivatedEvent: EVENTS.chartActivated,
  AddedEvent: EVENTS.chartAdded,
  DeactivatedEvent: EVENTS.chartDeactivated,
  DeletedEvent: EVENTS.chartDeleted,
});
