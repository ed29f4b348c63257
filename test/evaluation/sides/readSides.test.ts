import { factKey } from "../../../src/evaluation/sides/factKey";
import { pairSides } from "../../../src/evaluation/sides/pairSides";
import { namesFacts } from "../../../src/evaluation/sides/readSide";

test("a first column names facts where it holds texts that are no answers", () => {
  expect(namesFacts([["Trust", 3], ["Speed", 4]])).toBe(true); // prettier-ignore
  expect(namesFacts([["Yes", 3], ["No", 4]])).toBe(false); // prettier-ignore
  expect(namesFacts([["Trust", 3], [2, 4]])).toBe(false); // prettier-ignore
});

test("a fact is named without the blanks around it", () =>
  expect(pairSides([["  Trust ", 3]], [["Trust", 4]], undefined)[0]).toMatchObject({
    label: "Trust",
    ours: { cell: 3 },
    theirs: [{ cell: 4 }],
  }));

test("a number can name a fact", () => expect(factKey(5)).toBe(factKey("5")));
