import { factOf } from "../../src/models/facts";
import { nameLikeness } from "../../src/reading/guess/nameLikeness";
import { readHeader } from "../../src/reading/headerMapping";
import { roleColumns } from "../../src/reading/shape/roles";

// what Turkish makes of "Integration" and "INTEGRATION" when it changes their case
test.each(["INTEGRATION", "İNTEGRATİON", "ıntegratıon", "integration", "i\u0307ntegration"])(
  "%s is Integration",
  (header) => {
    expect(factOf(header)?.id).toBe("D7");
    expect(readHeader(header)).toMatchObject({ how: "exact", fact: { id: "D7" } });
  },
);

test("columns of goals and guesses are found by such headers too", () => {
  expect(
    roleColumns(["PARTNER", "GOAL", "UNİT", "DİRECTİON", "weıght"], ["partner", "unit", "direction", "weight"]),
  ).toEqual({
    ...{ partner: 0, unit: 2, direction: 3, weight: 4 },
  });
  const plain = nameLikeness("strategic integration level").map(({ fact }) => fact);
  expect(nameLikeness("STRATEGİC INTEGRATİON LEVEL").map(({ fact }) => fact)).toEqual(plain);
  expect(nameLikeness("strategıc ıntegratıon level").map(({ fact }) => fact)).toEqual(plain);
});
