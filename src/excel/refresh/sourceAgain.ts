import type { BuildRecord } from "../manifest/buildRecord";
import { noSource, type Source } from "../../reading/source";

/** The source a sheet was built from as it is now: by its id, or, where it was renamed or moved, the only one with the same headers. */
export function sourceAgain({ source }: BuildRecord, sources: readonly Source[]): Source | null {
  if (source.id === noSource.id) return noSource;
  const same = sources.find(({ id }) => id === source.id);
  if (same) return same;
  const key = (headers: readonly string[]): string => [...headers].sort().join("\n");
  const alike = sources.filter(({ headers, shape }) => shape === source.shape && key(headers) === key(source.headers));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
