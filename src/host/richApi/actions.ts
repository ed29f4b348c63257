import { ApiError, invalidArgument } from "./apiError";
import { isApiObject, NULL, type ApiValue } from "./apiObject";
import { assign, callMethod, navigate, readScalar } from "./members";
import { matchName, wireName } from "./names";
import { isPlainObject } from "./plainObject";
import type { Queries } from "./query";
import type { Resolver, Surroundings } from "./resolve";
import { actionType, type Action } from "./wire";

/** What the library reads as "a method of a null object": its result has no value. */
const NULL_RESULT = { _IsNull: true };

/** Does the actions of one batch, one at a time. */
export function createActions(surroundings: Surroundings, resolver: Resolver, queries: Queries) {
  const { requirements, references } = surroundings;

  const tracking = (object: ApiValue, name: string, args: readonly unknown[]): boolean => {
    if (name === "_RemoveReference") references.remove(String(args[0]));
    else if (name === "_RemoveAllReferences") references.removeAll();
    else if (name === "_KeepReference" && object !== NULL) references.keep(object);
    else return false;
    return true;
  };

  const call = (action: Action): unknown => {
    const object = resolver.object(action.ObjectPathId);
    const name = action.Name ?? "";
    const args = resolver.arguments(action.ArgumentInfo);
    if (tracking(object, name, args)) return null;
    if (object === NULL) return NULL_RESULT;
    const result = callMethod(requirements, object, name, args);
    if (result === NULL) return NULL_RESULT;
    return isApiObject(result) ? queries.identity(result) : (result ?? null);
  };

  const update = (object: ApiValue, state: Readonly<Record<string, unknown>>): void => {
    if (object === NULL) return;
    for (const [name, value] of Object.entries(state)) {
      const nav = matchName(name, object.$navs);
      if (nav !== undefined && isPlainObject(value)) update(navigate(requirements, object, nav), value);
      else assign(requirements, object, wireName(name), value);
    }
  };

  const ensureUnchanged = (object: ApiValue, state: Readonly<Record<string, unknown>>): void => {
    if (object === NULL) return;
    for (const [name, expected] of Object.entries(state)) {
      const found = readScalar(requirements, object, wireName(name));
      if (JSON.stringify(found) !== JSON.stringify(expected)) {
        throw new ApiError(
          "Conflict",
          `Request could not be processed because of a conflict. ${name} was changed.`,
          409,
        );
      }
    }
  };

  /** Does one action and gives its result, as JSON. */
  return (action: Action): unknown => {
    const object = (): ApiValue => resolver.object(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return queries.identity(object());
      case actionType.query:
        return queries.load(object(), action.QueryInfo);
      case actionType.queryAsJson:
        return queries.retrieve(object(), action.QueryInfo);
      case actionType.recursiveQuery: {
        const { Queries = {}, MaxDepth = 0 } = action.RecursiveQueryInfo ?? {};
        return queries.loadRecursive(object(), Queries, MaxDepth);
      }
      case actionType.method:
        return call(action);
      case actionType.setProperty:
        assign(requirements, object(), action.Name ?? "", resolver.arguments(action.ArgumentInfo)[0]);
        return null;
      case actionType.update:
        update(object(), action.ObjectState ?? {});
        return null;
      case actionType.ensureUnchanged:
        ensureUnchanged(object(), action.ObjectState ?? {});
        return null;
      case actionType.trace:
        return null;
      default:
        throw invalidArgument(`There is no action of type ${action.ActionType}.`);
    }
  };
}
