import { address, columnLetters, parseCell } from "../../cells/a1";
import { printLength, type Print } from "./print";

/**
 * The prints of many cells, column by column: "4:AbCdEfGh" are rows 4 and 5, "6*200:AbCd" two hundred rows of one print, "7*1:" a row
 * that holds nothing where a formula once stood.
 */
export type PackedPrints = Record<string, string>;

/** Cells of one print one under the other that are worth saying once. */
const worthJoining = 3;

/** Address → print, packed so that a sheet of a hundred thousand rows takes some hundred kilobytes. */
export function packPrints(prints: ReadonlyMap<string, Print>): PackedPrints {
  const columns = new Map<number, { row: number; print: Print }[]>();
  for (const [place, print] of prints) {
    const { row, column } = parseCell(place);
    const list = columns.get(column) ?? [];
    if (list.length === 0) columns.set(column, list);
    list.push({ row, print });
  }
  const packed: PackedPrints = {};
  for (const [column, list] of [...columns].sort(([a], [b]) => a - b)) {
    packed[columnLetters(column)] = packColumn(list.sort((a, b) => a.row - b.row));
  }
  return packed;
}

function packColumn(list: readonly { row: number; print: Print }[]): string {
  const pieces: string[] = [];
  let open = -1;
  for (let index = 0; index < list.length;) {
    const { row, print } = list[index] ?? { row: 0, print: "" };
    let end = index + 1;
    while (list[end]?.print === print && list[end]?.row === row + end - index) end++;
    // what holds nothing has no print to stand in a row of them: those after it would be taken for those of rows further up
    if (end - index >= worthJoining || print === "") {
      pieces.push(`${row}*${end - index}:${print}`);
      open = -1;
      index = end;
    } else {
      if (row === open) pieces[pieces.length - 1] += print;
      else pieces.push(`${row}:${print}`);
      open = row + 1;
      index += 1;
    }
  }
  return pieces.join(" ");
}

export function unpackPrints(packed: PackedPrints): Map<string, Print> {
  const prints = new Map<string, Print>();
  for (const [letters, text] of Object.entries(packed)) {
    const { column } = parseCell(`${letters}1`);
    for (const piece of text.split(" ")) {
      const [place = "", content = ""] = piece.split(":");
      const [first = "", count] = place.split("*");
      const row = Number(first);
      if (count !== undefined) {
        for (let next = 0; next < Number(count); next++) prints.set(address(row + next, column), content);
        continue;
      }
      for (let next = 0; next * printLength < content.length; next++) {
        prints.set(address(row + next, column), content.slice(next * printLength, (next + 1) * printLength));
      }
    }
  }
  return prints;
}
