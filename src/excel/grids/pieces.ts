/** Rows of a sheet's used range, counted from 0 in it. */
export interface Piece {
  sheet: number;
  from: number;
  count: number;
  bytes: number;
}

/** How large the values of a sheet are likely to be. */
export interface Weight {
  rows: number;
  bytesPerRow: number;
}

/** Cuts sheets into pieces of whole rows, and puts pieces together so that no group is likely to exceed `most` bytes. */
export function groupPieces(sheets: readonly Weight[], most: number): Piece[][] {
  const groups: { pieces: Piece[]; bytes: number }[] = [];
  sheets.forEach(({ rows, bytesPerRow }, sheet) => {
    const atOnce = Math.max(1, Math.floor(most / Math.max(1, bytesPerRow)));
    for (let from = 0; from < rows; from += atOnce) {
      const count = Math.min(atOnce, rows - from);
      const piece = { sheet, from, count, bytes: count * bytesPerRow };
      const last = groups[groups.length - 1];
      if (last && last.bytes + piece.bytes <= most) {
        last.pieces.push(piece);
        last.bytes += piece.bytes;
      } else groups.push({ pieces: [piece], bytes: piece.bytes });
    }
  });
  return groups.map(({ pieces }) => pieces);
}

/** Each piece in two, for when they were larger than thought; pieces of one row cannot be. */
export function halve(pieces: readonly Piece[]): [Piece[], Piece[]] | null {
  if (pieces.length > 1) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  const [piece] = pieces;
  if (!piece || piece.count < 2) return null;
  const first = Math.ceil(piece.count / 2);
  return [
    [{ ...piece, count: first, bytes: piece.bytes / 2 }],
    [{ ...piece, from: piece.from + first, count: piece.count - first, bytes: piece.bytes / 2 }],
  ];
}
