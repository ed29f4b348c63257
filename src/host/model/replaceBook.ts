import { IUniverInstanceService } from "@univerjs/core";
import type { Book } from "./book";
import { createUnit, filling, type Pauses } from "./load";
import type { WorkbookData } from "./workbookData";

/** Holds on to what a book is now; what is returned brings it back. Cells stay in their own unit, which is not copied. */
function keep(book: Book): () => void {
  const copied = (value: unknown): unknown => {
    if (value instanceof Map) return new Map(value);
    if (value instanceof Set) return new Set(value);
    return value;
  };
  const before = Object.entries(book).map(([key, value]) => ({ key, value, copy: copied(value) }));
  return () => {
    for (const { key, value, copy } of before) {
      if (value instanceof Map)
        refill(value, () => (copy as Map<unknown, unknown>).forEach((one, of) => value.set(of, one)));
      else if (value instanceof Set) refill(value, () => (copy as Set<unknown>).forEach((one) => value.add(one)));
      else (book as unknown as Record<string, unknown>)[key] = value;
    }
  };
}

function refill(list: { clear(): void }, fill: () => void): void {
  list.clear();
  fill();
}

/**
 * Replaces everything in the book, with pauses on the way. Grids go on showing the workbook before until the new one
 * is complete, and keep it when the new one cannot be loaded.
 */
export function* replacing(book: Book, data: WorkbookData): Pauses {
  const instances = book.injector.get(IUniverInstanceService);
  book.edits.flush();
  const bringBack = keep(book);
  const before = book.unit.getUnitId();
  book.unit = createUnit(
    book,
    data.sheets.map(({ name }) => name),
    false,
  );
  const unit = book.unit.getUnitId();
  book.calculation.hold(true);
  book.edits.hold(true);
  try {
    yield* filling(book, data);
  } catch (error) {
    book.edits.drop();
    book.edits.hold(false);
    bringBack();
    instances.disposeUnit(unit);
    book.calculation.hold(book.calculationMode === "Manual");
    throw error;
  }
  book.edits.hold(false);
  book.functions.forget();
  instances.setCurrentUnitForType(unit);
  instances.disposeUnit(before);
}

/** Milliseconds of loading after which others get a turn: less than what is felt as a halt. */
const turn = 40;

/** Runs to the end, letting others have a turn now and then; `passed` hears how many cells were loaded. */
export async function inTurns(pauses: Pauses, passed: (cells: number) => void): Promise<void> {
  let since = performance.now();
  let count = 0;
  for (const cells of pauses) {
    count += cells;
    if (performance.now() - since < turn) continue;
    passed(count);
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  }
}
