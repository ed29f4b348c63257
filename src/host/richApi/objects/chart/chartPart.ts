import { invalidArgument } from "../../apiError";
import { ApiObject } from "../../apiObject";
import { camelName } from "../../names";
import { CHART_PARTS } from "./chartPartSpecs";
import { colorOf } from "../format/rangeLook";

/** What was set on a chart or series, by path: { "legend/position": "Bottom" }. */
export type ChartOptions = Record<string, unknown>;

/** Removes everything below a path. */
function clear(options: ChartOptions, path: string): void {
  for (const key of Object.keys(options)) if (key === path || key.startsWith(`${path}/`)) delete options[key];
}

/**
 * Gives an object its plain values and further parts out of a specification: values are kept in `options` under their path,
 * and only when they were set.
 */
export function definePart(object: ApiObject, options: ChartOptions, path: string, type: string): void {
  const { scalars, navs = {} } = CHART_PARTS[type] ?? { scalars: {} };
  const below = (name: string): string => (path === "" ? camelName(name) : `${path}/${camelName(name)}`);
  for (const [name, otherwise] of Object.entries(scalars)) {
    const key = below(name);
    Object.defineProperty(object, name, {
      get: () => options[key] ?? otherwise,
      set(value: unknown) {
        const isSame = typeof value === typeof otherwise || otherwise === "" || value === "";
        if (value === null || value === undefined || !isSame) throw invalidArgument();
        options[key] = name.endsWith("Color") && value !== "" ? colorOf(value) : value;
      },
    });
  }
  for (const [name, part] of Object.entries(navs)) {
    Object.defineProperty(object, name, { get: () => new ChartPart(part, options, below(name)) });
  }
}

/** A part of a chart that only holds how it looks: legend, axis, font … */
export class ChartPart extends ApiObject {
  readonly $scalars: string[];
  override readonly $writable: string[];
  readonly $navs: string[];

  constructor(
    readonly $type: string,
    private readonly options: ChartOptions,
    private readonly path: string,
  ) {
    super();
    const { scalars, navs = {} } = CHART_PARTS[$type] ?? { scalars: {} };
    this.$scalars = Object.keys(scalars);
    this.$writable = this.$scalars;
    this.$navs = Object.keys(navs);
    definePart(this, options, path, $type);
    // Only these can be cleared, and only a fill can be given a colour by method.
    if (/^Chart(?:Fill|Border|LineFormat)$/.test($type)) Object.defineProperty(this, "Clear", { value: this.clear });
    if ($type === "ChartFill") Object.defineProperty(this, "SetSolidColor", { value: this.setSolidColor });
    if ($type === "ChartAxes") Object.defineProperty(this, "GetItem", { value: this.axis });
  }

  private clear(): void {
    clear(this.options, this.path);
    this.options[`${this.path}/${this.$type === "ChartFill" ? "none" : "lineStyle"}`] =
      this.$type === "ChartFill" ? true : "None";
  }
  private setSolidColor(color: unknown): void {
    clear(this.options, this.path);
    this.options[`${this.path}/color`] = colorOf(color);
  }
  private axis(type: unknown, group: unknown): ChartPart {
    const name = { Category: "categoryAxis", Value: "valueAxis", Series: "seriesAxis" }[String(type)];
    if (name === undefined) throw invalidArgument();
    const side = group === "Secondary" ? "secondary/" : "";
    return new ChartPart("ChartAxis", this.options, `${this.path}/${side}${name}`);
  }
}
