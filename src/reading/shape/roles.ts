import { headerKey } from "../../models/matchKey";
import type { ColumnRole } from "../source";

/** Headers of the columns of long, goals and history sources: the canonical one first. */
export const roleHeaders: Readonly<Record<ColumnRole, readonly string[]>> = {
  partner: [
    "Partner",
    "Partner name",
    "Alliance",
    "Alliance name",
    "Alliance partner",
    "Relationship",
    "Company",
    "Firma",
    "Partnerfirma",
    "Unternehmen",
  ],
  fact: ["Fact", "Question", "Item", "Criterion", "Criteria", "Statement", "Frage", "Kriterium", "Merkmal"],
  answer: ["Answer", "Response", "Rating", "Value", "Score", "Antwort", "Bewertung", "Wert"],
  desired: ["Desired", "Desired answer", "To be", "Soll"],
  side: ["Side", "Answered by side", "Seite"],
  respondent: ["Respondent", "Answered by", "Rater", "Befragter", "Bewerter"],
  answered: ["Answered on", "Date of answer", "Answer date", "Date", "Datum", "Beantwortet am"],
  evidence: ["Evidence", "Proof", "Evidence and source", "Beleg", "Nachweis"],
  comment: ["Comment", "Comments", "Remark", "Kommentar", "Bemerkung"],
  ease: ["Ease"],
  entry: ["Entry"],
  goal: ["Goal", "Goal name", "KPI", "Metric", "Measure", "Indicator", "Ziel", "Kennzahl"],
  baseline: ["Baseline", "Base line", "Starting value", "Start value", "From", "Ausgangswert", "Basiswert"],
  target: ["Target", "Target value", "Goal value", "Plan", "Zielwert", "Sollwert"],
  actual: ["Actual", "Actual value", "Achieved", "Result", "Ist", "Istwert", "Ist-Wert", "Current value"],
  weight: ["Weight", "Weighting", "Weight (%)", "Gewicht", "Gewichtung"],
  direction: ["Direction", "Better is", "Higher or lower", "Richtung"],
  unit: ["Unit", "Unit of measure", "Einheit"],
  date: ["Date", "As of", "As-of date", "Month", "Period end", "Measured on", "Datum", "Stichtag", "Stand"],
  score: ["Score", "Health", "Health score", "Position", "Total score", "Index", "Overall score", "Gesamtwert"],
};

const keys = new Map(
  (Object.keys(roleHeaders) as ColumnRole[]).map((role) => [role, new Set(roleHeaders[role].map(headerKey))]),
);

/** The first column whose header has a role, for each of the roles, in their order; no column twice. */
export function roleColumns(
  headers: readonly string[],
  roles: readonly ColumnRole[],
): Partial<Record<ColumnRole, number>> {
  const keyed = headers.map(headerKey);
  const found: Partial<Record<ColumnRole, number>> = {};
  const used = new Set<number>();
  for (const role of roles) {
    const column = keyed.findIndex((key, index) => key !== "" && !used.has(index) && keys.get(role)?.has(key) === true);
    if (column < 0) continue;
    used.add(column);
    found[role] = column;
  }
  return found;
}
