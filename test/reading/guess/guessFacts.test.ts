import { guessFacts } from "../../../src/reading/guess/guessFacts";

/** The first guess for a column with this header and these cells. */
const firstGuess = (header: string, values: unknown[]) =>
  guessFacts({ header, values, format: "General" }, new Set())[0];

test("a guess says which cells fit, and how", () => {
  expect(firstGuess("Roles", [4, 3, "?", 1])).toMatchObject({
    fact: "P3",
    reason:
      'The header is like "Roles and responsibilities" (as in "roles"), and 4 of 4 cells are ratings from 1 to 5.',
  });
});

test("of another scale it is not said that the cells are what they can only be read as", () => {
  expect(firstGuess("Trust and culture", [5, 1, 2, 4])).toMatchObject({
    fact: "Q5",
    reason: expect.stringContaining("4 of 4 cells can be read as Yes, Partly or No."),
  });
  expect(firstGuess("Roles", ["Yes", "No", "Partly"])).toMatchObject({
    fact: "P3",
    reason: expect.stringContaining("3 of 3 cells can be read as ratings from 1 to 5."),
  });
});

test("what fits in its words counts for more where the cells fit as well", () => {
  const [fitting, other] = [firstGuess("Trust and culture", ["Yes", "No"]), firstGuess("Trust and culture", [5, 1])];
  expect(fitting?.confidence).toBeGreaterThan(other?.confidence ?? 1);
});

test("cells that answer something else are no guess", () => {
  expect(firstGuess("Roles", ["see the minutes of May", "to be agreed"])).toBeUndefined();
});
