import { constants } from "../../../model/charts/chartContent";
import type { XmlWriter } from "../../package/xml";

const CELL = /('(?:[^']|'')*'!|[^!,()]+!)?([^,()]+)/g;

/** "Sheet1!B2:B9" → "Sheet1!$B$2:$B$9", several in brackets alike. */
const absolute = (reference: string): string =>
  reference.replace(CELL, (_, sheet: string | undefined, cells: string) => {
    const plain = cells.replace(/\$/g, "");
    return (sheet ?? "") + (plain.startsWith("#") ? plain : plain.replace(/[A-Za-z]+|\d+/g, (part) => `$${part}`));
  });

function writeConstants(writer: XmlWriter, list: string, kind: "num" | "str"): void {
  const values = constants(list);
  writer.openNode(`c:${kind}Lit`);
  if (kind === "num") writer.leafNode("c:formatCode", undefined, "General");
  writer.leafNode("c:ptCount", { val: values.length });
  values.forEach((value, index) => {
    writer.openNode("c:pt", { idx: index });
    writer.leafNode("c:v", undefined, String(value));
    writer.closeNode();
  });
  writer.closeNode();
}

/** Where a series takes its numbers or texts from; the values are left to who opens the file and reads the cells. */
export function writeReference(
  writer: XmlWriter,
  name: string,
  kind: "num" | "str",
  reference: string | undefined,
): void {
  if (!reference) return;
  writer.openNode(name);
  if (reference.startsWith("{")) writeConstants(writer, reference, kind);
  else {
    writer.openNode(`c:${kind}Ref`);
    writer.leafNode("c:f", undefined, absolute(reference));
    writer.closeNode();
  }
  writer.closeNode();
}

/** A text that a cell gives. */
export function writeTextFormula(writer: XmlWriter, formula: string): void {
  writeReference(writer, "c:tx", "str", formula.replace(/^=/, ""));
}
