import { wordsIn } from "../../../src/plan/picture/wordsIn";

const box = { x: 10, y: 0, width: 100, height: 20 };
const long = "What both want to gain is written down and agreed";

test("numbers stand right, texts left, unless a style says otherwise", () => {
  const at = (value: string | number, horizontal?: "Left" | "Center" | "Right") => {
    const { anchor, x } = wordsIn(value, horizontal ? { horizontal } : {}, box, 300);
    return [anchor, x < 30 ? "left" : x > 90 ? "right" : x];
  };
  expect(at("Trust")).toEqual(["start", "left"]);
  expect(at(4)).toEqual(["end", "right"]);
  expect(at(4, "Left")).toEqual(["start", "left"]);
  expect(at("Trust", "Right")).toEqual(["end", "right"]);
  expect(at("Trust", "Center")).toEqual(["middle", 60]);
});

test("a text runs on over empty cells, but not from the right or the middle", () => {
  const shown = (horizontal: "Left" | "Center" | "Right") => wordsIn(long, { horizontal }, box, 400).lines;
  expect(shown("Left")).toEqual([long]);
  for (const horizontal of ["Center", "Right"] as const) expect(shown(horizontal)[0]).toMatch(/^What both.*…$/);
});

test("wrapped, it stays in its cell and shows what lines fit", () => {
  const lines = wordsIn(long, { wrap: true }, { ...box, height: 30 }, 400).lines;
  expect(lines).toHaveLength(2); // of 9.5 points at 1.25
  expect(long.startsWith(lines.join(" "))).toBe(true);
});
