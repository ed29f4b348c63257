import { apiNotFound, invalidArgument } from "./apiError";
import { isApiCollection, isApiObject, NULL, type ApiObject, type ApiValue } from "./apiObject";
import { callForObject, located, navigate } from "./members";
import { isPlainObject } from "./plainObject";
import type { References } from "./references";
import type { RequirementSets } from "./requirements";
import { pathType, type ArgumentInfo, type Batch, type ObjectPath, type ReferencedPaths } from "./wire";

/** Everything an add-in can start from. */
export interface Surroundings {
  /** The workbook. */
  root: ApiObject;
  /** Services by their server name: "Microsoft.ExcelServices.CustomFunctions". */
  services: Readonly<Record<string, ApiObject>>;
  /** Requirement sets this host declares. */
  requirements: RequirementSets;
  references: References;
}

/** Turns object paths and arguments of one batch into objects and values. */
export interface Resolver {
  /** The object of a path; made once for the whole batch, because making it may have effects (`worksheets.add()`). */
  object(pathId: number): ApiValue;
  /** Arguments with their objects in place. */
  arguments(info: ArgumentInfo | undefined): unknown[];
}

const isReference = (value: unknown): value is { _ObjectPathId: number } =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as { _ObjectPathId?: unknown })._ObjectPathId === "number";

export function createResolver(batch: Batch, { root, services, requirements, references }: Surroundings): Resolver {
  const resolved = new Map<number, ApiValue>();

  const argument = (value: unknown, paths: ReferencedPaths | undefined): unknown => {
    if (typeof paths === "number" && paths > 0) return object(paths);
    if (isReference(value)) return object(value._ObjectPathId);
    if (Array.isArray(value) && Array.isArray(paths)) return value.map((item, index) => argument(item, paths[index]));
    if (isPlainObject(value)) {
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, argument(part, undefined)]));
    }
    return value;
  };

  const argumentsOf = (info: ArgumentInfo | undefined): unknown[] =>
    (info?.Arguments ?? []).map((value, index) => argument(value, info?.ReferencedObjectPathIds?.[index]));

  const item = (parent: ApiValue, path: ObjectPath): ApiValue => {
    if (parent === NULL) return NULL;
    if (!isApiCollection(parent)) throw apiNotFound(`${parent.$type} has no items.`);
    const [key, ...rest] = argumentsOf(path.ArgumentInfo);
    return located(parent, "getItem", () => parent.$item(key, ...rest));
  };

  const service = (name: string): ApiObject => {
    const found = services[name];
    if (!isApiObject(found)) throw apiNotFound(`This host does not implement the service ${name}.`);
    return found;
  };

  const make = (path: ObjectPath): ApiValue => {
    const name = path.Name ?? "";
    const parent = (): ApiValue => object(path.ParentObjectPathId ?? 0);
    switch (path.ObjectPathType) {
      case pathType.root:
        return root;
      case pathType.service:
        return service(name);
      case pathType.method:
        return callForObject(requirements, parent(), name, argumentsOf(path.ArgumentInfo));
      case pathType.property:
        return navigate(requirements, parent(), name);
      case pathType.indexer:
        return item(parent(), path);
      case pathType.reference:
        return references.get(name);
      case pathType.nullObject:
        return NULL;
      default:
        throw invalidArgument(`There is no object path of type ${path.ObjectPathType}.`);
    }
  };

  const object = (pathId: number): ApiValue => {
    const known = resolved.get(pathId);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[pathId];
    if (!path) throw invalidArgument(`There is no object path ${pathId}.`);
    const made = make(path);
    resolved.set(pathId, made);
    return made;
  };

  return { object, arguments: argumentsOf };
}
