import type { Area } from "../../cells/a1";
import { assignGuesses } from "../guess/assignGuesses";
import type { SheetGrid } from "../grid";
import type { HeaderMapping } from "../headerMapping";
import { certainCells } from "./certainCells";
import type { Laid } from "./laid";
import { profileBlocks } from "./profileBlocks";
import { isFilled } from "./runs";
import { areCertain, wideBlocks, type IsHeader } from "./wideBlocks";

/** Blocks of cells that say something of alliances, from the surest way to tell to the least: no cell belongs to two. */
export function findBlocks(sheet: SheetGrid, tables: readonly Area[], mapping?: HeaderMapping): Laid[] {
  const blocks: Laid[] = [];
  const taken = (): Area[] => [...tables, ...blocks.map(({ area }) => area)];
  const { rows, byColumn } = certainCells(sheet, mapping);
  blocks.push(...wideBlocks(sheet, taken(), mapping, areCertain, rows));
  blocks.push(...profileBlocks(sheet, taken(), byColumn, mapping));
  blocks.push(...wideBlocks(sheet, taken(), mapping, areLikely(sheet), rows));
  return blocks;
}

/** So many columns must be guessed or certain before a line of texts is taken for headers nobody has vouched for. */
const leastLikely = 3;
const leastConfidence = 0.6;
const looked = 50;

/** Whether a line of texts at the head of a block is likely to be headers: of their columns several may be facts. */
const areLikely =
  ({ values }: SheetGrid): IsHeader =>
  (headers, { from, to }, row) => {
    if (headers.length < leastLikely || headers.some(({ text }) => text === "" || !Number.isNaN(Number(text))))
      return false;
    if (values[row - 1]?.slice(from, to + 1).filter(isFilled).length === headers.length) return false;
    const below = values.slice(row + 1, row + 1 + looked);
    if (!below[0]?.slice(from, to + 1).some(isFilled)) return false;
    const certain = new Set(headers.flatMap(({ fact }) => fact?.id ?? []));
    const looks = headers.map(({ text, how }, index) => ({
      index,
      how,
      look: { header: text, values: below.map((line) => line[from + index] ?? ""), format: "" },
    }));
    const open = new Map(looks.filter(({ how }) => how === "none").map(({ index, look }) => [index, look]));
    const guessed = assignGuesses(open, certain).filter(({ confidence }) => confidence >= leastConfidence);
    return certain.size + guessed.length >= leastLikely;
  };
