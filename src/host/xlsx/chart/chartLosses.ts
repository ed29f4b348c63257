import { CHART_KINDS } from "./kindTable";

const known = new Set(CHART_KINDS.map(({ type }) => type));

/** What other programs will not see of charts in a saved file, in plain lines. */
export function chartLosses(charts: readonly { type: string }[]): string[] {
  const types = [...new Set(charts.map(({ type }) => type).filter((type) => !known.has(type)))].sort();
  if (types.length === 0) return [];
  return [
    `Charts of type ${types.join(", ")} come back here as they are, and show as clustered columns in other programs.`,
  ];
}
