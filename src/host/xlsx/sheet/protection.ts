import type { ProtectionData, ProtectionOptions } from "../../model/sheets/protectionData";
import { attribute, flag, numberAttribute, type XmlElement, type XmlWriter } from "../package/xml";

/** Stored attribute → option. A stored 1 forbids; all but the last two are forbidden unless the file says 0. */
const OPTIONS: readonly [string, keyof ProtectionOptions][] = [
  ["formatCells", "allowFormatCells"],
  ["formatColumns", "allowFormatColumns"],
  ["formatRows", "allowFormatRows"],
  ["insertColumns", "allowInsertColumns"],
  ["insertRows", "allowInsertRows"],
  ["insertHyperlinks", "allowInsertHyperlinks"],
  ["deleteColumns", "allowDeleteColumns"],
  ["deleteRows", "allowDeleteRows"],
  ["sort", "allowSort"],
  ["autoFilter", "allowAutoFilter"],
  ["pivotTables", "allowPivotTables"],
  ["objects", "allowEditObjects"],
  ["scenarios", "allowEditScenarios"],
];

const ALLOWED_UNLESS_SAID = new Set(["objects", "scenarios"]);

/** <sheetProtection>; undefined when the sheet is not protected. */
export function readProtection(stored: XmlElement | undefined): ProtectionData | undefined {
  if (!flag(stored, "sheet")) return undefined;
  const allowed = OPTIONS.filter(([name]) => !flag(stored, name, !ALLOWED_UNLESS_SAID.has(name)));
  const selectionMode = flag(stored, "selectUnlockedCells")
    ? "None"
    : flag(stored, "selectLockedCells")
      ? "Unlocked"
      : undefined;
  const password = readPassword(stored);
  return {
    options: {
      ...Object.fromEntries(allowed.map(([, option]) => [option, true])),
      ...(selectionMode && { selectionMode }),
    },
    ...(password && { password }),
  };
}

function readPassword(stored: XmlElement | undefined): ProtectionData["password"] {
  const old = attribute(stored, "password");
  if (old) return { password: old };
  const algorithmName = attribute(stored, "algorithmName");
  if (!algorithmName) return undefined;
  return {
    algorithmName,
    hashValue: attribute(stored, "hashValue") ?? "",
    saltValue: attribute(stored, "saltValue") ?? "",
    spinCount: numberAttribute(stored, "spinCount") ?? 0,
  };
}

/** Writes <sheetProtection>. */
export function writeProtection(writer: XmlWriter, protection: ProtectionData | undefined): void {
  if (!protection) return;
  const { options, password = {} } = protection;
  const rights = OPTIONS.map(([name, option]) => {
    const isAllowed = options[option] === true;
    return [name, ALLOWED_UNLESS_SAID.has(name) ? (isAllowed ? undefined : 1) : isAllowed ? 0 : undefined] as const;
  });
  writer.leafNode("sheetProtection", {
    ...password,
    sheet: 1,
    ...Object.fromEntries(rights),
    selectLockedCells: options.selectionMode === "None" || options.selectionMode === "Unlocked" ? 1 : undefined,
    selectUnlockedCells: options.selectionMode === "None" ? 1 : undefined,
  });
}
