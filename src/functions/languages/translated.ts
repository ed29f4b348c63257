import type { Words } from "./words";

interface Described {
  description?: string;
}

/** As much of Excel's metadata of custom functions as is translated. */
interface Metadata {
  functions: (Described & { parameters: Described[] })[];
}

/** Metadata (JSON) with its descriptions in another language; what has no translation stays English. */
export function translated(json: string, words: Words): string {
  const metadata = JSON.parse(json) as Metadata;
  for (const one of metadata.functions) {
    for (const described of [one, ...one.parameters]) {
      const own = words[described.description ?? ""];
      if (own !== undefined) described.description = own;
    }
  }
  return JSON.stringify(metadata, null, 2) + "\n";
}
