/**
 * The calculation engine calls iterator helpers (`map.keys().some(…)`), which Node has from version 22 on and browsers since
 * 2024. This adds the ones that are missing, once, and leaves those that exist alone.
 */
type Step = (value: unknown, index: number) => unknown;

const HELPERS: Record<string, (this: Iterable<unknown>, ...args: never[]) => unknown> = {
  *map(step: Step) {
    let index = 0;
    for (const value of this) yield step(value, index++);
  },
  *filter(step: Step) {
    let index = 0;
    for (const value of this) if (step(value, index++)) yield value;
  },
  *flatMap(step: (value: unknown, index: number) => Iterable<unknown>) {
    let index = 0;
    for (const value of this) yield* step(value, index++);
  },
  *take(count: number) {
    if (count <= 0) return;
    let left = count;
    for (const value of this) {
      yield value;
      if (--left <= 0) return;
    }
  },
  *drop(count: number) {
    let left = count;
    for (const value of this) if (left-- <= 0) yield value;
  },
  toArray() {
    return [...this];
  },
  forEach(step: Step) {
    let index = 0;
    for (const value of this) step(value, index++);
  },
  some(step: Step) {
    let index = 0;
    for (const value of this) if (step(value, index++)) return true;
    return false;
  },
  every(step: Step) {
    let index = 0;
    for (const value of this) if (!step(value, index++)) return false;
    return true;
  },
  find(step: Step) {
    let index = 0;
    for (const value of this) if (step(value, index++)) return value;
    return undefined;
  },
  reduce(...args: [step: (sum: unknown, value: unknown) => unknown, start?: unknown]) {
    return args.length > 1 ? [...this].reduce(args[0], args[1]) : [...this].reduce(args[0]);
  },
};

/** Call before the first Univer instance is created. */
export function addIteratorHelpers(): void {
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
  for (const [name, value] of Object.entries(HELPERS)) {
    if (!(name in prototype)) Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  }
}
