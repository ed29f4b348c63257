import type { KeptBook, KeptLink, KeptPart, KeptShift } from "../../model/kept/keptData";
import { fromBase64 } from "../package/base64";
import { followInPart } from "./followShifts";
import type { PackageWriter } from "../package/savePackage";

/** Kinds of parts that several others may lead to; any other belongs to one sheet alone, and a second one gets a copy. */
const SHARED = /\/(image|hdphoto|pivotCacheDefinition|slicerCache|timelineCache|theme|package|audio|video)$/;

/**
 * Puts kept parts back into a package: makes `from` lead to them again, under the ids it knew them by, and to all that they
 * lead to.
 */
export type KeptPartWriter = (
  from: string,
  links: readonly KeptLink[] | undefined,
  /** What came and went on their sheet since they were kept. */
  shifts?: readonly KeptShift[],
) => void;

export function createKeptPartWriter(file: PackageWriter, kept: KeptBook | undefined): KeptPartWriter {
  const parts = kept?.parts ?? {};
  const everywhere = new Map<string, string>();
  return (start, given, shifts = []) => {
    // Parts may lead to one another in a circle
    const here = new Map<string, string>();
    const place = (path: string, part: KeptPart, type: string): string => {
      const known = here.get(path) ?? (SHARED.test(type) ? everywhere.get(path) : undefined);
      if (known !== undefined) return known;
      const at = file.isTaken(path) ? freePath(file, path) : path;
      here.set(path, at);
      everywhere.set(path, at);
      const bytes = fromBase64(part.base64);
      file.keep(at, part.contentType, followInPart(type, bytes, shifts) ?? bytes);
      link(at, part.links);
      return at;
    };
    const link = (from: string, links: readonly KeptLink[] = []): void => {
      for (const { id, type, target, external } of links) {
        const part = parts[target];
        if (external) file.link(from, { id, type, target, external });
        else if (part) file.link(from, { id, type, target: place(target, part, type) });
      }
    };
    link(start, given);
  };
}

/** "xl/comments1.xml" → the first "xl/comments<number>.xml" that is not taken. */
function freePath(file: PackageWriter, path: string): string {
  const [, stem = path, ending = ""] = /^(.*?)\d*(\.[^./]*)?$/.exec(path) ?? [];
  return file.freePath(stem, ending);
}
