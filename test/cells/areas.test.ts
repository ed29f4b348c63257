import { areasOf, stackAreas } from "../../src/cells/areas";

test("cells become the rectangles they fill", () => {
  expect(areasOf(["C2", "B1", "C1", "B2", "E5"])).toEqual(["B1:C2", "E5"]);
  expect(areasOf(["B1", "B2", "B4", "C4"])).toEqual(["B1:B2", "B4:C4"]);
});

test("rows stay apart where each needs its own line", () => {
  expect(areasOf(["B1", "C1", "B2", "C2"], true)).toEqual(["B1:C1", "B2:C2"]);
});

test("every cell is in exactly one area", () => {
  const cells = Array.from({ length: 400 }, (_, n) => ({
    row: 1 + Math.floor(n / 20),
    column: 1 + (n % 20),
    in: (n * 7919) % 3 > 0,
  }))
    .filter((cell) => cell.in)
    .map(({ row, column }) => `${String.fromCharCode(64 + column)}${row}`);
  const covered = areasOf(cells).flatMap((area) => {
    const [first = "", last = first] = area.split(":");
    const found: string[] = [];
    for (let row = Number(first.slice(1)); row <= Number(last.slice(1)); row++) {
      for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++)
        found.push(`${String.fromCharCode(code)}${row}`);
    }
    return found;
  });
  expect(covered.sort()).toEqual([...cells].sort());
});

test("merges of neighbouring rows are said once", () => {
  expect(stackAreas(["F43:I43", "J43:M43", "F44:I44", "J44:M44", "F46:I46"])).toEqual([
    "F43:I44",
    "J43:M44",
    "F46:I46",
  ]);
});
