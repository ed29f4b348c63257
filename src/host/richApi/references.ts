import { invalidReference } from "./apiError";
import type { ApiObject } from "./apiObject";

/** The objects an add-in tracks from one batch to the next. */
export interface References {
  /** Mints a reference, or counts up that of an object already kept. */
  keep(object: ApiObject): string;
  /** The reference of a kept object. */
  of(object: ApiObject): string | undefined;
  /** The object behind a reference. Throws InvalidReference when it was given up. */
  get(reference: string): ApiObject;
  /** Gives up one reference; unknown ones are ignored, as the library cleans up without waiting. */
  remove(reference: string): void;
  removeAll(): void;
  /** How many objects are tracked. */
  readonly size: number;
}

export function createReferences(): References {
  const kept = new Map<string, { object: ApiObject; count: number }>();
  const names = new Map<ApiObject, string>();
  let minted = 0;
  const drop = (reference: string, object: ApiObject): void => {
    kept.delete(reference);
    names.delete(object);
    object.$release?.();
  };
  return {
    keep(object) {
      const known = names.get(object);
      const entry = known === undefined ? undefined : kept.get(known);
      if (known !== undefined && entry) {
        entry.count += 1;
        return known;
      }
      minted += 1;
      const reference = `ref${minted}`;
      kept.set(reference, { object, count: 1 });
      names.set(object, reference);
      object.$keep?.();
      return reference;
    },
    of: (object) => names.get(object),
    get(reference) {
      const entry = kept.get(reference);
      if (!entry) throw invalidReference();
      return entry.object;
    },
    remove(reference) {
      const entry = kept.get(reference);
      if (!entry) return;
      entry.count -= 1;
      if (entry.count === 0) drop(reference, entry.object);
    },
    removeAll: () => [...kept].forEach(([reference, entry]) => drop(reference, entry.object)),
    get size() {
      return kept.size;
    },
  };
}
