import type { DocumentData } from "../../model/document/documentData";
import { flag, numberAttribute, type XmlElement } from "../package/xml";

/** What <calcPr> says beyond the mode of calculation. */
export function readCalculationSettings(
  stored: XmlElement | undefined,
): Pick<DocumentData, "iterativeCalculation" | "precisionAsDisplayed"> {
  const maxIteration = numberAttribute(stored, "iterateCount");
  const maxChange = numberAttribute(stored, "iterateDelta");
  const iteration = {
    ...(flag(stored, "iterate") && { enabled: true }),
    ...(maxIteration !== undefined && maxIteration !== 100 && { maxIteration }),
    ...(maxChange !== undefined && maxChange !== 0.001 && { maxChange }),
  };
  return {
    ...(Object.keys(iteration).length > 0 && { iterativeCalculation: iteration }),
    ...(!flag(stored, "fullPrecision", true) && { precisionAsDisplayed: true }),
  };
}

/** The attributes of <calcPr> for it. */
export const calculationAttributes = ({ iterativeCalculation, precisionAsDisplayed }: DocumentData) => ({
  iterate: iterativeCalculation?.enabled ? 1 : undefined,
  iterateCount: iterativeCalculation?.maxIteration,
  iterateDelta: iterativeCalculation?.maxChange,
  fullPrecision: precisionAsDisplayed ? 0 : undefined,
});
