/** What an object path stands for. */
export const pathType = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What an action does to the object of its path. */
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** An id where an argument is an object, 0 or null where it is plain, an array where the argument is an array. */
export type ReferencedPaths = number | null | readonly ReferencedPaths[];

/** Arguments of a call, as sent. */
export interface ArgumentInfo {
  Arguments?: readonly unknown[];
  ReferencedObjectPathIds?: readonly ReferencedPaths[] | null;
}

/** One step towards an object: `workbook` → `.worksheets` → `.getItem("Data")`. */
export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name?: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

/** What `load` asks for: camelCase paths, `*` for all plain values. */
export interface QueryInfo {
  Select?: readonly string[];
  Expand?: readonly string[];
  Top?: number;
  Skip?: number;
}

/** One thing to do. */
export interface Action {
  Id: number;
  ActionType: number;
  Name?: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  RecursiveQueryInfo?: { Queries?: Readonly<Record<string, QueryInfo>>; MaxDepth?: number };
  ObjectState?: Readonly<Record<string, unknown>>;
}

/** One `sync()`. */
export interface Batch {
  Actions: readonly Action[];
  ObjectPaths: Readonly<Record<string, ObjectPath>>;
  AutoKeepReference?: boolean;
}

/** Why a batch stopped. */
export interface WireError {
  Code: string;
  Message: string;
  HttpStatusCode: number;
  /** Position in `Actions`, from which the library prints the statement; absent where no single action is to blame. */
  ActionIndex?: number;
  Location?: string;
}

/** The answer to a batch; results of the actions before a failing one are there. */
export interface BatchResponse {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: WireError;
}
