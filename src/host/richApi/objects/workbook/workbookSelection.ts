import { activeChart } from "../../../model/charts/activeChart";
import { activeSheet } from "../../../model/sheets/sheets";
import { placesOfReference } from "../../../model/events/placeReference";
import { invalidSelection, itemNotFound } from "../../apiError";
import { ApiObject, type ApiValue, NULL } from "../../apiObject";
import { orNotFound } from "../../orNotFound";
import { ChartObject } from "../chart/chart";
import type { Make } from "../make";

/** What of the workbook is selected, and what an event spoke of. */
export abstract class WorkbookSelection extends ApiObject {
  protected abstract readonly make: Make;

  /** Several ranges at once are none that could be had as one. */
  GetSelectedRange(): ApiObject {
    const sheet = activeSheet(this.make.book);
    if (sheet.selections && sheet.selections.length > 1) throw invalidSelection();
    return this.make.range(sheet, sheet.selection);
  }
  GetSelectedRanges(): ApiObject {
    const sheet = activeSheet(this.make.book);
    return this.make.areas(sheet, sheet.selections ?? [sheet.selection]);
  }
  GetActiveCell(): ApiObject {
    const sheet = activeSheet(this.make.book);
    return this.make.range(sheet, { ...sheet.selection, rows: 1, columns: 1 });
  }

  GetActiveChartOrNullObject(): ApiValue {
    const { book } = this.make;
    const active = activeChart(book);
    return active ? new ChartObject(this.make, active.sheet, active.chart) : NULL;
  }
  GetActiveChart(): ApiValue {
    const chart = this.GetActiveChartOrNullObject();
    if (chart === NULL) throw itemNotFound("No chart is active.");
    return chart;
  }

  /** What `args.getRange(context)` of an event asks for. */
  _GetRangeOrNullObjectForEventByReferenceId(reference: unknown): ApiValue {
    const [place] = placesOfReference(this.make.book, String(reference));
    return place ? this.make.range(place.sheet, place.area) : NULL;
  }
  _GetRangeForEventByReferenceId(reference: unknown): ApiValue {
    return orNotFound(this._GetRangeOrNullObjectForEventByReferenceId(reference));
  }
  _GetRangesOrNullObjectForEventByReferenceId(reference: unknown): ApiValue {
    const places = placesOfReference(this.make.book, String(reference));
    const [first] = places;
    return first
      ? this.make.areas(
          first.sheet,
          places.map(({ area }) => area),
        )
      : NULL;
  }
  _GetRangesForEventByReferenceId(reference: unknown): ApiValue {
    return orNotFound(this._GetRangesOrNullObjectForEventByReferenceId(reference));
  }
}
