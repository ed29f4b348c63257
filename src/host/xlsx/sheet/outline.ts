import type { OutlineRun } from "../../model/sheets/outlineData";

/** Collects how deep lines lie in groups, in rising order, into runs. */
export function createOutline(): { add(line: number, level: number, collapsed: boolean): void; runs: OutlineRun[] } {
  const runs: OutlineRun[] = [];
  return {
    runs,
    add(line, level, collapsed) {
      if (!(level > 0) && !collapsed) return;
      const before = runs[runs.length - 1];
      const follows = before?.last === line - 1 && before.level === level && Boolean(before.collapsed) === collapsed;
      if (before && follows) before.last = line;
      else runs.push({ first: line, last: line, level, ...(collapsed && { collapsed }) });
    },
  };
}

/** Depth of lines by number, as attributes of <row> and <col>. */
export function outlineAttributes(
  runs: readonly OutlineRun[] = [],
): (line: number) => { outlineLevel?: number; collapsed?: 1 } {
  const lines = new Map<number, OutlineRun>();
  for (const run of runs) for (let line = run.first; line <= run.last; line++) lines.set(line, run);
  return (line) => {
    const run = lines.get(line);
    return run ? { ...(run.level > 0 && { outlineLevel: run.level }), ...(run.collapsed && { collapsed: 1 }) } : {};
  };
}

/** The deepest level of runs; undefined when there is none, as <sheetFormatPr> wants it. */
export function deepest(runs: readonly OutlineRun[] = []): number | undefined {
  return runs.length > 0 ? Math.max(...runs.map(({ level }) => level)) : undefined;
}

/** All lines of runs. */
export function linesOf(runs: readonly OutlineRun[] = []): number[] {
  return runs.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
}
