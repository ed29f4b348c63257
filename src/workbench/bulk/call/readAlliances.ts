import { existsSync, readFileSync, statSync } from "node:fs";
import type { Asked } from "../choose";
import { Refusal } from "../refusal";

/** The alliances asked for: names, or "all"; "usual" where nothing was said. `place` gives the file a path means. */
export function readAlliances(asked: string | undefined, place: (path: string) => string): Asked {
  if (asked === undefined) return "usual";
  if (asked.trim().toLowerCase() === "all") return "all";
  const file = place(asked);
  const isFile = existsSync(file) && statSync(file).isFile();
  const names = (isFile ? readFileSync(file, "utf8").split(/\r?\n/) : asked.split(";"))
    .map((name) => name.replace(/^\uFEFF/, "").trim())
    .filter((name) => name !== "");
  if (names.length === 0)
    throw new Refusal(`--alliances ${asked}: no name in it. Write a name a line, or "Acme;Beta".`);
  return names;
}
