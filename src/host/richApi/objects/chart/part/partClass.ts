import type { Chart } from "../../../../model/book";
import type { ChartOptions, ChartSeriesData } from "../../../../model/charts/chartData";
import { invalidArgument, itemNotFound } from "../../../apiError";
import { ApiObject } from "../../../apiObject";
import { camelName } from "../../../names";
import { below, demandChangeable, typeAt, type PartPlace } from "./partPlace";
import type { MakePart, PartSpec, PartSpecs, ScalarSpec } from "./partSpec";

/** A part of a chart: legend, axis, font … What it is made of is said by its class's specification. */
abstract class ChartPart extends ApiObject {
  constructor(readonly at: PartPlace) {
    super();
  }
}

type PartClass = new (at: PartPlace) => ChartPart;

/** Series of the same kind and axis share what belongs to their group. */
export function seriesOfGroup(chart: Chart, series: ChartSeriesData): ChartSeriesData[] {
  const same = (one: ChartSeriesData): boolean =>
    (one.type ?? chart.type) === (series.type ?? chart.type) &&
    (one.axisGroup ?? "Primary") === (series.axisGroup ?? "Primary");
  return chart.series.filter(same);
}

/** The options that hold a value: a group's are those of each of its series. */
function holders(spec: ScalarSpec, at: PartPlace): ChartOptions[] {
  if (!spec.ofGroup || !at.series) return [at.options];
  return seriesOfGroup(at.chart, at.series).map((one) => (one.options ??= {}));
}

function readScalar(spec: ScalarSpec, at: PartPlace, name: string): unknown {
  if (!at.sheet.charts.includes(at.chart)) throw itemNotFound();
  if (spec.only && !spec.only(typeAt(at))) return null;
  if (spec.read) return spec.read(at);
  const key = below(at, camelName(name));
  const kept = holders(spec, at).find((options) => options[key] !== undefined)?.[key];
  return (
    kept ??
    (typeof spec.otherwise === "function" ? (spec.otherwise as (from: PartPlace) => unknown)(at) : spec.otherwise)
  );
}

function writeScalar(spec: ScalarSpec, at: PartPlace, name: string, value: unknown): void {
  demandChangeable(at);
  if (spec.only && !spec.only(typeAt(at))) throw invalidArgument();
  const taken = spec.take?.(value, at);
  if (spec.store) return spec.store(taken, at);
  const key = below(at, camelName(name));
  for (const options of holders(spec, at)) {
    if (taken === undefined) delete options[key];
    else options[key] = taken;
  }
}

function classOf(type: string, spec: PartSpec, part: MakePart): PartClass {
  const { since, scalars = {}, navs = {}, methods = {} } = spec;
  const required = Object.entries({ ...scalars, ...navs, ...methods }).flatMap(([name, one]) =>
    one.since ? [[name, one.since] as const] : [],
  );
  class Part extends ChartPart {
    readonly $type = spec.type ?? type;
    readonly $scalars = Object.keys(scalars);
    override readonly $writable = Object.keys(scalars).filter((name) => scalars[name]?.take);
    readonly $navs = Object.keys(navs);
    override readonly $requires = { ...Object.fromEntries(required), ...(since && { "*": since }) };
  }
  const define = (name: string, member: PropertyDescriptor): void =>
    void Object.defineProperty(Part.prototype, name, { configurable: true, ...member });
  for (const [name, one] of Object.entries(scalars)) {
    define(name, {
      get(this: Part) {
        return readScalar(one, this.at, name);
      },
      ...(one.take && {
        set(this: Part, value: unknown) {
          writeScalar(one, this.at, name, value);
        },
      }),
    });
  }
  for (const [name, { make, type: below_ }] of Object.entries(navs)) {
    define(name, {
      get(this: Part) {
        if (make) return make(this.at, part);
        return part(below_ ?? name, { ...this.at, path: below(this.at, camelName(name)) });
      },
    });
  }
  for (const [name, { call }] of Object.entries(methods)) {
    define(name, {
      value(this: Part, ...args: unknown[]) {
        return call(this.at, args, part);
      },
    });
  }
  return Part;
}

/** Makes parts of charts from specifications; each class is made once. */
export function createParts(specs: PartSpecs): MakePart {
  const classes = new Map<string, PartClass>();
  const part: MakePart = (type, at) => {
    const spec = specs[type];
    if (!spec) throw new Error(`There is no specification of ${type}.`);
    const known = classes.get(type) ?? classOf(type, spec, part);
    classes.set(type, known);
    return new known(at);
  };
  return part;
}
