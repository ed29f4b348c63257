import { ApiError, apiNotFound, generalException, invalidArgument } from "./apiError";
import { isApiObject, NULL, type ApiObject, type ApiValue } from "./apiObject";
import { camelName, isReachable } from "./names";
import { whyRefused } from "./refused/refused";
import { demandOffered, type RequirementSets } from "./requirements";

/** Runs `step` and notes where it happened on the error that leaves it. */
export function located<T>(object: ApiObject, member: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof ApiError) error.location ??= `${object.$type}.${camelName(member)}`;
    throw error;
  }
}

const demandMember = (declared: RequirementSets, object: ApiObject, name: string): void => {
  if (!isReachable(name) || !(name in object)) {
    const why = whyRefused(object.$type, camelName(name));
    throw apiNotFound(`This host does not implement ${object.$type}.${camelName(name)}${why ? `: ${why}` : "."}`);
  }
  demandOffered(declared, object, name);
};

const valueOf = (object: ApiObject, name: string): unknown => (object as unknown as Record<string, unknown>)[name];

/** Reads a plain value. `undefined` becomes null, the only nothing that JSON has. */
export const readScalar = (declared: RequirementSets, object: ApiObject, name: string): unknown =>
  located(object, name, () => {
    demandMember(declared, object, name);
    return valueOf(object, name) ?? null;
  });

/** Follows a navigation member: `worksheet.Tables`. */
export const navigate = (declared: RequirementSets, object: ApiValue, name: string): ApiValue => {
  if (object === NULL) return NULL;
  return located(object, name, () => {
    demandMember(declared, object, name);
    const value = valueOf(object, name);
    if (value === NULL || isApiObject(value)) return value as ApiValue;
    throw apiNotFound(`${object.$type}.${camelName(name)} is not an object.`);
  });
};

/** Calls a method and hands back whatever it returns. */
export const callMethod = (
  declared: RequirementSets,
  object: ApiObject,
  name: string,
  args: readonly unknown[],
): unknown =>
  located(object, name, () => {
    demandMember(declared, object, name);
    const method = valueOf(object, name);
    if (typeof method !== "function") throw apiNotFound(`${object.$type}.${camelName(name)} is not a method.`);
    return (method as (...given: unknown[]) => unknown).apply(object, [...args]);
  });

/** Calls a method whose result is an object (or the null object): `worksheets.GetItem("Data")`. */
export const callForObject = (
  declared: RequirementSets,
  object: ApiValue,
  name: string,
  args: readonly unknown[],
): ApiValue => {
  if (object === NULL) return NULL;
  const result = callMethod(declared, object, name, args);
  if (result === NULL || isApiObject(result)) return result as ApiValue;
  throw generalException(`${object.$type}.${camelName(name)} did not answer with an object.`);
};

/**
 * Assigns a member. A write to a null object does nothing, as calling a method on one does. A write to a read-only member is
 * refused with the code and the words that the library itself uses where it can see the mistake.
 */
export const assign = (declared: RequirementSets, object: ApiValue, name: string, value: unknown): void => {
  if (object === NULL) return;
  located(object, name, () => {
    demandMember(declared, object, name);
    if (!object.$writable?.includes(name)) {
      throw invalidArgument(`Attempting to set read-only property '${camelName(name)}'.`);
    }
    (object as unknown as Record<string, unknown>)[name] = value;
  });
};
