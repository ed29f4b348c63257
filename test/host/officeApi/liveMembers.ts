import type { ApiObject } from "../../../src/host/richApi/apiObject";
import { isApiCollection, isApiObject, type ApiCollection, type ApiValue } from "../../../src/host/richApi/apiObject";
import { isReachable } from "../../../src/host/richApi/names";

/** What the objects of one class answer for, by wire name; "[]" is the indexer of a collection. */
export interface LiveClass {
  values: Set<string>;
  objects: Set<string>;
  methods: Set<string>;
  writable: Set<string>;
}

/** How to reach what nothing leads to without arguments: class, method, arguments. */
export type Step = readonly [type: string, method: string, ...args: unknown[]];

/** As many objects of one class as are looked at: those of a kind differ (a format by a rule, a chart by its type), but not endlessly. */
const ENOUGH = 40;

function descriptorOf(object: ApiObject, name: string): PropertyDescriptor | undefined {
  for (let at: object | null = object; at; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}

/** Wire names of an object's methods, inherited and defined ones too. */
function methodsOf(object: ApiObject): string[] {
  const names = new Set<string>();
  for (let at: object | null = object; at && at !== Object.prototype; at = Object.getPrototypeOf(at) as object | null) {
    Object.getOwnPropertyNames(at).forEach((name) => names.add(name));
  }
  return [...names].filter((name) => isReachable(name) && typeof descriptorOf(object, name)?.value === "function");
}

function learn(live: Map<string, LiveClass>, object: ApiObject): LiveClass {
  const known = live.get(object.$type) ?? {
    values: new Set(),
    objects: new Set(),
    methods: new Set(),
    writable: new Set(),
  };
  live.set(object.$type, known);
  object.$scalars.filter((name) => descriptorOf(object, name)).forEach((name) => known.values.add(name));
  object.$navs.filter((name) => descriptorOf(object, name)).forEach((name) => known.objects.add(name));
  object.$writable
    ?.filter((name) => {
      const found = descriptorOf(object, name);
      return found?.set !== undefined || found?.writable === true;
    })
    .forEach((name) => known.writable.add(name));
  methodsOf(object).forEach((name) => known.methods.add(name));
  if (isApiCollection(object)) known.methods.add("[]");
  return known;
}

const attempt = (step: () => unknown): ApiObject[] => {
  try {
    const found = step() as ApiValue;
    return isApiObject(found) ? [found] : [];
  } catch {
    return []; // what isn't there in this workbook leads nowhere
  }
};

const call = (object: ApiObject, name: string, args: readonly unknown[]): unknown =>
  (descriptorOf(object, name)?.value as ((...given: unknown[]) => unknown) | undefined)?.apply(object, [...args]);

function next(object: ApiObject, steps: readonly Step[]): ApiObject[] {
  const read = (name: string): unknown => (object as unknown as Record<string, unknown>)[name];
  const asked = (name: string): boolean =>
    /^Get/.test(name) && (descriptorOf(object, name)?.value as { length: number }).length === 0;
  return [
    ...object.$navs.flatMap((name) => attempt(() => read(name))),
    ...(isApiCollection(object) ? itemsOf(object) : []),
    ...methodsOf(object)
      .filter(asked)
      .flatMap((name) => attempt(() => call(object, name, []))),
    ...steps
      .filter(([type]) => type === object.$type)
      .flatMap(([, name, ...args]) => attempt(() => call(object, name, args))),
  ];
}

const itemsOf = (collection: ApiCollection): readonly ApiObject[] => {
  try {
    return collection.$items().slice(0, ENOUGH);
  } catch {
    return [];
  }
};

/** Walks from the workbook to every object that can be reached, and writes down what each class answers for. */
export function liveMembers(root: ApiObject, steps: readonly Step[]): ReadonlyMap<string, LiveClass> {
  const live = new Map<string, LiveClass>();
  const seen = new Map<string, number>();
  const waiting: ApiObject[] = [root];
  for (let object = waiting.shift(); object; object = waiting.shift()) {
    const count = seen.get(object.$type) ?? 0;
    if (count >= ENOUGH) continue;
    seen.set(object.$type, count + 1);
    learn(live, object);
    for (const each of next(object, steps)) waiting.push(each);
  }
  return live;
}
