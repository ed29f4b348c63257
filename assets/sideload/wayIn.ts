import { posix } from "node:path";

/** How the Excel of a computer learns of an add-in that is being developed. */
export type WayIn =
  /** Excel for Mac reads manifests that lie in a folder of its own. */
  | { kind: "folder"; file: string }
  /** Excel for Windows reads a key of the registry: arguments of `reg`. */
  | { kind: "registry"; add: readonly string[]; remove: readonly string[] }
  /** Excel on the web is given the manifest by hand. */
  | { kind: "web" };

const macFolder = "Library/Containers/com.microsoft.Excel/Data/Documents/wef";
const developerKey = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";

/**
 * The way an add-in comes into Excel; on a computer for which there is no Excel, on the web.
 *
 * @param platform as `process.platform` says it
 * @param home the person's folder
 * @param manifest the text and the path of the add-in's manifest
 * @throws when the manifest gives its add-in no id
 */
export function wayIn(platform: string, home: string, manifest: { text: string; path: string }): WayIn {
  const id = /<Id>\s*([0-9a-f-]{36})\s*<\/Id>/i.exec(manifest.text)?.[1];
  if (id === undefined) throw new Error(`${manifest.path} gives its add-in no id: it has no <Id>.`);
  if (platform === "darwin") return { kind: "folder", file: posix.join(home, macFolder, `${id}.manifest.xml`) };
  if (platform !== "win32") return { kind: "web" };
  const value = [developerKey, "/v", id];
  return {
    kind: "registry",
    add: ["add", ...value, "/t", "REG_SZ", "/d", manifest.path, "/f"],
    remove: ["delete", ...value, "/f"],
  };
}
