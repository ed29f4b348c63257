import { textLines, textWidth } from "../../../src/plan/paper/textLines";

// 20 characters of 10 points take 102 points, and the cell keeps 4 free
test("breaks between words when the cell is too narrow", () => {
  expect(textLines("aaaa bbbb cccc dddd.", 106, 10)).toBe(1);
  expect(textLines("aaaa bbbb cccc dddd.", 105, 10)).toBe(2);
  expect(textLines("aaaa bbbb cccc dddd.", 50, 10)).toBe(3);
});

test("nothing takes a line too, and a word that fits nowhere one of its own", () => {
  expect(textLines("", 10)).toBe(1);
  expect(textLines("unbreakable", 10)).toBe(1);
});

test("is as wide as the cell it just fits in", () => {
  const text = "aaaa bbbb cccc dddd.";
  expect(textLines(text, textWidth(text, 10), 10)).toBe(1);
});
