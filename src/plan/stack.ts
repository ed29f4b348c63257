import type { Piece } from "../templates/template";
import { heights, type Block, type Lay, type Scene } from "./block";
import { anchorAddress } from "./brush";
import { lays } from "./lays";

/** A block and the sheet row it begins in. */
export interface PlacedBlock {
  top: number;
  block: Block;
}

/** A template's blocks in their places, the height of every row from row 1 on, and where the named places came to lie. */
export interface Stack {
  placed: PlacedBlock[];
  heights: number[];
  anchors: Record<string, string>;
  /** Rows before which a printed page may begin: those in which blocks do, and those that blocks name. */
  seams: number[];
  /** Rows before which blocks that no page can hold whole are best torn. */
  joints: number[];
  /** The last row that is printed. */
  lastPrinted: number;
}

/** Makes all parts ready and sets the bands one under the other; blocks of one band share their rows. */
export function stack(scene: Scene): Stack {
  const result: Stack = { placed: [], heights: [], anchors: {}, seams: [], joints: [], lastPrinted: 0 };
  for (const band of scene.template.bands) {
    const pieces = "kind" in band ? [{ part: band, from: 0, to: scene.template.grid.columns }] : band;
    const blocks = pieces.flatMap((piece) => lay(piece, scene) ?? []);
    if (blocks.length === 0) continue;
    if (result.heights.length > 0) result.heights.push(heights.gap);
    const top = result.heights.length + 1;
    result.seams.push(top);
    // only a block that has its rows to itself can be parted
    const [alone, ...beside] = blocks;
    if (beside.length === 0) {
      result.seams.push(...(alone?.seams ?? []).map((row) => top + row));
      result.joints.push(...(alone?.joints ?? []).map((row) => top + row));
    }
    for (const block of blocks) {
      result.placed.push({ top, block });
      for (const [name, spot] of Object.entries(block.anchors ?? {})) result.anchors[name] = anchorAddress(spot, top);
    }
    for (const height of tallest(blocks)) result.heights.push(height);
    if (blocks.every(({ printed }) => printed !== false)) result.lastPrinted = result.heights.length;
  }
  return result;
}

function lay({ part, from, to }: Piece, scene: Scene): Block | null {
  // TypeScript cannot see that a part and the entry found by its kind belong together
  return (lays[part.kind] as Lay<typeof part.kind>)(part as never, scene, { from, to });
}

/** Row by row the tallest of what stands side by side. */
function tallest(blocks: readonly Block[]): number[] {
  const count = Math.max(...blocks.map((block) => block.heights.length));
  return Array.from({ length: count }, (_, row) => Math.max(...blocks.map((block) => block.heights[row] ?? 0)));
}
