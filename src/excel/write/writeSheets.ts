import type { SheetPlan } from "../../plan/sheetPlan";
import type { Flow } from "./flow";
import { meanwhile } from "./meanwhile";
import { writeOwnCells } from "./writeCells";
import { writeLayout } from "./writeLayout";
import type { Writer } from "./writer";

/**
 * Writes a plan into new sheets at the end of the workbook, under names that nobody else can have chosen. The first sheet of a layout
 * is written in full, the others are copies of it with their own cells, so a hundred sheets are little more to send than one.
 */
export async function writeSheets(writer: Writer, named: SheetPlan, workingNames: readonly string[]): Promise<void> {
  const plan = meanwhile(named, workingNames);
  const { context, pen, sheet, room, sendNow, sendWhenFull } = writer;
  const { worksheets } = context.workbook;
  const patterns = new Map<number, string>();
  for (const [index, { layout, cells }] of plan.sheets.entries()) {
    const name = workingNames[index] ?? "";
    const pattern = patterns.get(layout);
    if (pattern === undefined) {
      pen.reach(worksheets.add(name), name);
      await writeLayout(() => sheet(name), plan, layout, pen, flowOf(layout, index));
    } else copySheet(pattern, name);
    patterns.set(layout, pattern ?? name);
    writeOwnCells(sheet(name), cells, pen);
    await sendWhenFull(index + 1);
  }

  function copySheet(pattern: string, name: string): void {
    const copy = pen.reach(sheet(pattern).copy("End"), "End");
    pen.set(copy, "name", name);
  }

  /** A large layout takes several requests, and of a single sheet how far it is can be told. */
  function flowOf(layout: number, done: number): Flow {
    const whole = JSON.stringify(plan.layouts[layout]?.cells ?? {}).length;
    let sent = 0;
    const flush = async (): Promise<void> => {
      sent += pen.bytes;
      await sendNow(plan.sheets.length > 1 ? done : Math.min(sent / whole, 1));
    };
    return {
      room,
      flush,
      whenFull: async () => {
        if (room() <= 0) await flush();
      },
    };
  }
}
