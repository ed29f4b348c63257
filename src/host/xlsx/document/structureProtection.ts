import type { DocumentData } from "../../model/document/documentData";
import { attribute, flag, numberAttribute, type XmlElement, type XmlWriter } from "../package/xml";

/** <workbookProtection>; undefined when the structure is not protected. */
export function readStructureProtection(stored: XmlElement | undefined): DocumentData["structureProtection"] {
  if (!flag(stored, "lockStructure")) return undefined;
  const old = attribute(stored, "workbookPassword");
  if (old) return { password: { password: old } };
  const algorithmName = attribute(stored, "workbookAlgorithmName");
  if (!algorithmName) return {};
  const hashValue = attribute(stored, "workbookHashValue") ?? "";
  const saltValue = attribute(stored, "workbookSaltValue") ?? "";
  return {
    password: { algorithmName, hashValue, saltValue, spinCount: numberAttribute(stored, "workbookSpinCount") ?? 0 },
  };
}

/** Writes <workbookProtection>. */
export function writeStructureProtection(writer: XmlWriter, protection: DocumentData["structureProtection"]): void {
  if (!protection) return;
  const named = Object.entries(protection.password ?? {}).map(([name, value]) => [
    `workbook${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    value,
  ]);
  writer.leafNode("workbookProtection", { ...Object.fromEntries(named), lockStructure: 1 });
}
