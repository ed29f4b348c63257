import { invalidArgument } from "./apiError";
import { isApiCollection, type ApiObject } from "./apiObject";
import { matchName } from "./names";
import type { QueryInfo } from "./wire";

/** What is wanted of one object: plain values and, for each navigation member, the paths below it. */
export interface Selection {
  /** All plain values that `load()` brings. */
  all: boolean;
  /** Plain values by wire name. */
  scalars: Set<string>;
  /** Navigation members by wire name; no paths below means their default. */
  navs: Map<string, string[]>;
  /** For collections: what is wanted of each item. */
  items: string[];
}

/** `expand: "format"` without anything selected below `format` asks for all of format's plain values. */
const expanded = (select: readonly string[], expand: readonly string[]): string[] =>
  expand.filter((path) => !select.some((one) => one.startsWith(`${path}/`))).map((path) => `${path}/*`);

/** The paths a query asks for; nothing selected means everything plain. */
export const pathsOf = (query: QueryInfo | undefined): string[] => {
  const select = query?.Select ?? [];
  return [...(select.length === 0 ? ["*"] : select), ...expanded(select, query?.Expand ?? [])];
};

const nothing = (): Selection => ({ all: false, scalars: new Set(), navs: new Map(), items: [] });

const unknown = (object: ApiObject, path: string): Error =>
  invalidArgument(`${object.$type} has no property '${path}' that can be loaded.`);

/**
 * Sorts `paths` ("address", "format/fill/color", "*") by what they mean to `object`. On a collection a path is meant for its
 * items unless the collection itself has such a plain value (`count`). Throws InvalidArgument for a path that leads nowhere.
 */
export function selectionOf(object: ApiObject, paths: readonly string[]): Selection {
  const selection = nothing();
  const collection = isApiCollection(object);
  for (const path of paths) {
    const [head = "", ...tail] = path.split(/[/.]/);
    const rest = tail.join("/");
    const scalar = tail.length === 0 ? matchName(head, object.$scalars) : undefined;
    const nav = matchName(head, object.$navs);
    if (head === "*") {
      selection.all = true;
      if (collection) selection.items.push("*");
    } else if (scalar !== undefined) selection.scalars.add(scalar);
    else if (collection) selection.items.push(head.toLowerCase() === "items" ? rest || "*" : path);
    else if (nav !== undefined) {
      const below = selection.navs.get(nav) ?? [];
      selection.navs.set(nav, rest === "" ? below : [...below, rest]);
    } else throw unknown(object, path);
  }
  return selection;
}
