import type { KeptLink, KeptPart } from "../../model/kept/keptData";
import { toBase64 } from "../package/base64";
import type { Relationship, XlsxPackage } from "../package/openPackage";

const UNKNOWN = "application/octet-stream";

/** Takes parts out of an opened package, each once, with all that they lead to. */
export interface PartKeeper {
  parts: Record<string, KeptPart>;
  /** Keeps the parts behind these relationships; returns those that lead somewhere. */
  keep(links: readonly Relationship[]): KeptLink[];
}

export function createPartKeeper(file: XlsxPackage): PartKeeper {
  const parts: Record<string, KeptPart> = {};
  const keepOne = ({ id, type, target, external }: Relationship): KeptLink[] => {
    if (external) return [{ id, type, target, external }];
    const bytes = file.bytes(target);
    if (!bytes) return [];
    if (!parts[target]) {
      const part: KeptPart = { contentType: file.contentType(target) ?? UNKNOWN, base64: toBase64(bytes) };
      // Before what it leads to: parts may lead to one another in a circle
      parts[target] = part;
      const links = keep(file.relationships(target));
      if (links.length > 0) part.links = links;
    }
    return [{ id, type, target }];
  };
  const keep = (links: readonly Relationship[]): KeptLink[] => links.flatMap(keepOne);
  return { parts, keep };
}
