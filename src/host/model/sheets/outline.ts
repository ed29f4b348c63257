import type { OutlineData, OutlineRun } from "./outlineData";
import type { KeptShift } from "../kept/keptData";

/** A run after rows or columns came or went; new lines inside a group belong to it, as in Excel. */
function shiftRun(run: OutlineRun, { at, count }: KeptShift): OutlineRun[] {
  const place = at + 1;
  if (count > 0) {
    const first = run.first >= place ? run.first + count : run.first;
    return [{ ...run, first, last: run.last >= place ? run.last + count : run.last }];
  }
  const end = place - count;
  const moved = (line: number, inside: number) => (line < place ? line : line >= end ? line + count : inside);
  const first = moved(run.first, place);
  const last = moved(run.last, place - 1);
  return last >= first ? [{ ...run, first, last }] : [];
}

/** Groups after rows or columns came or went. */
export function shiftOutline(outline: OutlineData, shift: KeptShift): OutlineData | undefined {
  const runs = (outline[shift.axis] ?? []).flatMap((run) => shiftRun(run, shift));
  const { [shift.axis]: _before, ...other } = outline;
  const next: OutlineData = { ...other, ...(runs.length > 0 && { [shift.axis]: runs }) };
  return Object.keys(next).length > 0 ? next : undefined;
}
