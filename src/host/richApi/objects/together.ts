import { ApiCollection, ApiObject, type ApiValue, NULL, isApiCollection, isApiObject } from "../apiObject";
import { isReachable } from "../names";

/** What is said where the parts differ, by wire name; null for every other value. */
type Mixed = Readonly<Record<string, unknown>>;

const read = (object: ApiObject, name: string): unknown => (object as unknown as Record<string, unknown>)[name];

/** Wire names of an object's methods, inherited ones too. */
function methodsOf(object: ApiObject): string[] {
  const names = new Set<string>();
  for (
    let at: object | null = object;
    at && at !== ApiObject.prototype;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (isReachable(name) && typeof value === "function") names.add(name);
    }
  }
  return [...names];
}

/** Several results as one: objects together, values when they agree. */
function united(results: readonly unknown[], mixed: Mixed, name: string): unknown {
  const [first] = results;
  if (results.every(isApiObject)) return together(results as readonly ApiObject[], mixed);
  if (results.includes(NULL)) return NULL;
  const text = JSON.stringify(first);
  return results.every((one) => JSON.stringify(one) === text) ? first : (mixed[name] ?? null);
}

function defineMembers(object: ApiObject, parts: readonly ApiObject[], first: ApiObject, mixed: Mixed): void {
  for (const name of new Set([...first.$scalars, ...first.$navs, ...(first.$writable ?? [])])) {
    Object.defineProperty(object, name, {
      get: () =>
        united(
          parts.map((part) => read(part, name)),
          mixed,
          name,
        ),
      set: (value: unknown) => parts.forEach((part) => Object.assign(part, { [name]: value })),
    });
  }
  for (const name of methodsOf(first)) {
    const call = (part: ApiObject, args: readonly unknown[]): unknown =>
      (read(part, name) as (...given: unknown[]) => unknown).apply(part, [...args]);
    Object.defineProperty(object, name, {
      value: (...args: unknown[]) =>
        united(
          parts.map((part) => call(part, args)),
          mixed,
          name,
        ),
    });
  }
}

class Together extends ApiObject {
  readonly $type: string;
  readonly $scalars: readonly string[];
  override readonly $writable: readonly string[];
  readonly $navs: readonly string[];
  override readonly $requires: Readonly<Record<string, string>>;

  constructor(parts: readonly ApiObject[], first: ApiObject, mixed: Mixed) {
    super();
    this.$type = first.$type;
    this.$scalars = first.$scalars;
    this.$writable = first.$writable ?? [];
    this.$navs = first.$navs;
    this.$requires = first.$requires ?? {};
    defineMembers(this, parts, first, mixed);
  }
}

class CollectionsTogether extends ApiCollection {
  readonly $type: string;
  readonly $scalars: readonly string[];
  readonly $navs: readonly string[];

  constructor(
    private readonly parts: readonly ApiCollection[],
    first: ApiCollection,
    private readonly mixed: Mixed,
  ) {
    super();
    this.$type = first.$type;
    this.$scalars = first.$scalars;
    this.$navs = first.$navs;
    defineMembers(this, parts, first, mixed);
  }
  $items(): ApiObject[] {
    const items = this.parts.map((part) => part.$items());
    return (items[0] ?? []).map((_, at) =>
      together(
        items.flatMap((own) => own[at] ?? []),
        this.mixed,
      ),
    );
  }
  $item(...key: [unknown, ...unknown[]]): ApiValue {
    return united(
      this.parts.map((part) => part.$item(...key)),
      this.mixed,
      "",
    ) as ApiValue;
  }
}

/**
 * Objects of one class as if they were one: the formats of several ranges, say. What is assigned or called goes to each; what
 * is read is what all have in common, else what `mixed` says.
 */
export function together(parts: readonly ApiObject[], mixed: Mixed = {}): ApiObject {
  const [first, ...others] = parts;
  if (!first) throw new Error("Nothing was put together.");
  if (others.length === 0) return first;
  return isApiCollection(first)
    ? new CollectionsTogether(parts.filter(isApiCollection), first, mixed)
    : new Together(parts, first, mixed);
}
