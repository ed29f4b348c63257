/** Where two plain values differ first, with what stands there: "sheets.2.cells.B4: 1, then 2"; null = nowhere. */
export function firstDifference(before: unknown, after: unknown, path = ""): string | null {
  if (Object.is(before, after)) return null;
  if (typeof before !== "object" || typeof after !== "object" || before === null || after === null)
    return `${path}: ${shown(before)}, then ${shown(after)}`;
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const difference = firstDifference(
      (before as Record<string, unknown>)[key],
      (after as Record<string, unknown>)[key],
      path === "" ? key : `${path}.${key}`,
    );
    if (difference !== null) return difference;
  }
  return null;
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? "nothing").slice(0, 200);
