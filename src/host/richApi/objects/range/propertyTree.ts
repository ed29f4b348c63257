import { invalidArgument } from "../../apiError";
import type { ApiObject } from "../../apiObject";
import { isApiCollection, isApiObject } from "../../apiObject";
import { camelName, matchName, wireName } from "../../names";
import { isPlainObject } from "../../plainObject";

/** What `getCellProperties` is asked: true for a value, more of the like for an object. */
type Asked = Readonly<Record<string, unknown>>;

/** The lines of a cell by the names of Excel.CellBorderCollection. */
const BORDERS: readonly (readonly [string, string])[] = [
  ["bottom", "EdgeBottom"],
  ["diagonalDown", "DiagonalDown"],
  ["diagonalUp", "DiagonalUp"],
  ["horizontal", "InsideHorizontal"],
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["vertical", "InsideVertical"],
];

const valueOf = (object: ApiObject, name: string): unknown => (object as unknown as Record<string, unknown>)[name];

function lineOf(lines: ApiObject, side: string): ApiObject {
  const line = isApiCollection(lines) ? lines.$item(side) : undefined;
  if (!isApiObject(line)) throw invalidArgument();
  return line;
}

/** Every value of an object, for `protection: true`. */
const everything = (object: ApiObject): Asked =>
  Object.fromEntries(object.$scalars.map((name) => [camelName(name), true]));

/** Reads the values asked for from an object and those below it. */
export function readTree(object: ApiObject, asked: Asked): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [key, wanted] of Object.entries(asked)) {
    if (wanted === false || wanted === undefined || wanted === null) continue;
    const nav = matchName(key, object.$navs);
    if (nav === undefined) {
      const name = wireName(key);
      if (!object.$scalars.includes(name)) throw invalidArgument(`There is no property ${key}.`);
      answer[key] = valueOf(object, name) ?? null;
      continue;
    }
    const below = valueOf(object, nav);
    if (!isApiObject(below)) throw invalidArgument();
    if (nav === "Borders") {
      const lines = BORDERS.map(([name, side]) => {
        const line = lineOf(below, side);
        return [name, readTree(line, isPlainObject(wanted) ? wanted : everything(line))] as const;
      });
      answer[key] = Object.fromEntries(lines);
    } else answer[key] = readTree(below, isPlainObject(wanted) ? wanted : everything(below));
  }
  return answer;
}

/** Assigns the values of a tree; what is null or left out stays. */
export function writeTree(object: ApiObject, given: unknown): void {
  if (given === null || given === undefined) return;
  if (!isPlainObject(given)) throw invalidArgument();
  for (const [key, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    const nav = matchName(key, object.$navs);
    const below = nav === undefined ? undefined : valueOf(object, nav);
    if (nav === "Borders" && isApiObject(below)) {
      for (const [name, line] of Object.entries(isPlainObject(value) ? value : {})) {
        const side = BORDERS.find(([known]) => known === name)?.[1];
        if (side === undefined) throw invalidArgument();
        writeTree(lineOf(below, side), line);
      }
    } else if (isApiObject(below)) writeTree(below, value);
    else {
      const name = wireName(key);
      if (!object.$writable?.includes(name)) throw invalidArgument(`The property ${key} cannot be set.`);
      Object.assign(object, { [name]: value });
    }
  }
}
