import { isApiCollection, NULL, type ApiCollection, type ApiObject, type ApiValue } from "./apiObject";
import { navigate, readScalar } from "./members";
import { camelName } from "./names";
import type { References } from "./references";
import { isOffered, type RequirementSets } from "./requirements";
import { pathsOf, selectionOf, type Selection } from "./selection";
import type { QueryInfo } from "./wire";

/** Answers `load` (PascalCase, `_Items`) and `retrieve` (camelCase, `items`). */
export interface Queries {
  /** What tells an object apart later on; null for the null object. */
  identity(object: ApiValue): Record<string, unknown> | null;
  load(object: ApiValue, query: QueryInfo | undefined): unknown;
  retrieve(object: ApiValue, query: QueryInfo | undefined): unknown;
  /** `context.loadRecursive`: what to load by type name, down to `maxDepth` levels. */
  loadRecursive(object: ApiValue, queries: Readonly<Record<string, QueryInfo>>, maxDepth: number): unknown;
}

interface Spelling {
  name(wire: string): string;
  items: string;
}

const pascalCase: Spelling = { name: (wire) => wire, items: "_Items" };
const camelCase: Spelling = { name: camelName, items: "items" };

/** What lies one step further: an item or a navigation member, with the paths asked of it. */
type Descend = (object: ApiValue, paths: readonly string[]) => unknown;

const page = (items: readonly ApiObject[], query: QueryInfo | undefined): readonly ApiObject[] => {
  const start = query?.Skip ?? 0;
  return query?.Top === undefined ? items.slice(start) : items.slice(start, start + query.Top);
};

export function createQueries(requirements: RequirementSets, references: References): Queries {
  const identity: Queries["identity"] = (object) => {
    if (object === NULL) return null;
    const reference = references.of(object);
    return { ...object.$identity(), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  };

  const scalarsOf = (object: ApiObject, selection: Selection): string[] => {
    const all = selection.all
      ? object.$scalars.filter((name) => !object.$onRequest?.includes(name) && isOffered(requirements, object, name))
      : [];
    return [...new Set([...all, ...selection.scalars])];
  };

  const itemsOf = (collection: ApiCollection, paths: string[], query: QueryInfo | undefined, descend: Descend) =>
    page(collection.$items(), query).map((item) => descend(item, paths));

  const shape = (
    object: ApiValue,
    paths: readonly string[],
    query: QueryInfo | undefined,
    spelling: Spelling,
    descend: Descend,
  ): unknown => {
    if (object === NULL) return null;
    const selection = selectionOf(object, paths);
    const answer: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(identity(object) ?? {})) answer[spelling.name(name)] = value;
    for (const name of scalarsOf(object, selection)) {
      answer[spelling.name(name)] = readScalar(requirements, object, name);
    }
    for (const [name, below] of selection.navs) {
      answer[spelling.name(name)] = descend(navigate(requirements, object, name), below);
    }
    if (isApiCollection(object) && selection.items.length > 0) {
      answer[spelling.items] = itemsOf(object, selection.items, query, descend);
    }
    return answer;
  };

  const plain = (object: ApiValue, query: QueryInfo | undefined, spelling: Spelling): unknown => {
    const descend: Descend = (next, paths) => plain(next, { Select: paths }, spelling);
    return shape(object, pathsOf(query), query, spelling, descend);
  };

  const recursive = (
    object: ApiValue,
    queries: Readonly<Record<string, QueryInfo>>,
    depth: number,
    paths: readonly string[] = [],
  ): unknown => {
    if (object === NULL) return null;
    const query = queries[object.$type];
    // A collection without a query of its own only passes on to its items.
    const fallback = isApiCollection(object) ? ["items"] : ["*"];
    const own = query ? pathsOf(query) : paths.length > 0 ? paths : fallback;
    // Levels count objects, so a collection and its items are one level.
    const descend: Descend = (next, below) =>
      recursive(
        next,
        queries,
        isApiCollection(object) ? depth : depth - 1,
        below.filter((path) => path !== "*"),
      );
    const reached = depth > 0 ? own : own.filter((path) => isScalarPath(object, path));
    return shape(object, reached, query, pascalCase, descend);
  };

  return {
    identity,
    load: (object, query) => plain(object, query, pascalCase),
    retrieve: (object, query) => plain(object, query, camelCase),
    loadRecursive: (object, queries, maxDepth) => recursive(object, queries, maxDepth),
  };
}

const isScalarPath = (object: ApiObject, path: string): boolean => {
  const selection = selectionOf(object, [path]);
  return selection.navs.size === 0;
};
