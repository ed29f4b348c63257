import type { ChartSeriesData } from "../../../../model/charts/chartData";
import { familyOf, hasPairs } from "../../../../model/charts/chartFamily";
import { invalidArgument } from "../../../apiError";
import { typeAt, type PartPlace } from "../part/partPlace";
import type { MethodSpec } from "../part/partSpec";

const PARTS: Readonly<Record<string, "values" | "categories" | "xValues" | "bubbleSizes">> = {
  Categories: "categories",
  Values: "values",
  XValues: "xValues",
  YValues: "values",
  BubbleSizes: "bubbleSizes",
};

/** What a dimension of a series is drawn from; "" where it has none. A dimension that charts of its kind lack is InvalidArgument. */
function sourceAt(at: PartPlace, dimension: unknown): string {
  const part = PARTS[String(dimension)];
  const pairs = hasPairs(typeAt(at));
  const isOfPairs = dimension === "XValues" || dimension === "YValues";
  if (!part || (dimension === "BubbleSizes" ? familyOf(typeAt(at)) !== "bubble" : isOfPairs !== pairs)) {
    throw invalidArgument();
  }
  const series: ChartSeriesData = at.series ?? {};
  return series[part] ?? "";
}

/** "Sheet1!B2:B9" → "=Sheet1!$B$2:$B$9"; constants ("{1,2,3}") stay as they are. */
const withDollars = (source: string): string =>
  source === "" || source.startsWith("{")
    ? source
    : `=${source.replace(/(?<=[!:])([A-Z]{1,3})(\d+)(?![\w!'.])/g, "$$$1$$$2")}`;

/** Where a series gets its values from. */
export const seriesSources: Readonly<Record<string, MethodSpec>> = {
  GetDimensionDataSourceString: { since: "1.15", call: (at, [dimension]) => withDollars(sourceAt(at, dimension)) },
  GetDimensionDataSourceType: {
    since: "1.15",
    call(at, [dimension]) {
      const source = sourceAt(at, dimension);
      if (source === "") return "Unknown";
      return source.startsWith("{") ? "List" : source.includes("[") ? "ExternalRange" : "LocalRange";
    },
  },
};
