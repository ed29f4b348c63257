import type { ScaleCriterion } from "../../model/formats/ruleData";
import { formulaFromFile, formulaToFile } from "../formula/fileFormula";
import { attribute, child, textOf, type XmlElement, type XmlWriter } from "../package/xml";
import { criterionWords } from "./cfWords";

/** A <cfvo>: numbers stay as they are, formulas get their "=". */
export function readCriterion(cfvo: XmlElement | undefined): ScaleCriterion {
  const stored = attribute(cfvo, "type") ?? "min";
  const type = (stored === "autoMax" ? "Automatic" : criterionWords.shown(stored)) as ScaleCriterion["type"];
  const formula = readLimit(attribute(cfvo, "val") ?? textOf(child(cfvo, "f")));
  const isOpen = type === "LowestValue" || type === "HighestValue" || type === "Automatic";
  return { type: type ?? "Number", ...(!isOpen && formula !== "" && { formula }) };
}

function readLimit(text: string): string {
  return text === "" || !Number.isNaN(Number(text)) ? text : formulaFromFile(text);
}

/**
 * Writes a <cfvo>.
 * @param automatic in the extension (x14): what "Automatic" is called there; absent = the first edition
 */
export function writeCriterion(writer: XmlWriter, criterion: ScaleCriterion, automatic?: "autoMin" | "autoMax"): void {
  const type = criterion.type === "Automatic" ? automatic : criterionWords.stored(criterion.type);
  const value = criterion.formula === undefined ? undefined : formulaToFile(criterion.formula);
  if (!automatic) writer.leafNode("cfvo", { type, val: value });
  else if (value === undefined) writer.leafNode("x14:cfvo", { type });
  else {
    writer.openNode("x14:cfvo", { type });
    writer.leafNode("xm:f", undefined, value);
    writer.closeNode();
  }
}
