import { didYouMean, loosely, nearest } from "../../../../src/workbench/bulk/call/nearest";

test("names are compared without case, and with any spaces as one", () => {
  expect(loosely("  Star\u00a0  ALLIANCE ")).toBe("star alliance");
});

test("the most alike come first; what is unlike does not come", () => {
  const known = ["Acme", "Acne Studios", "Beta", "Star Alliance"];
  expect(nearest("Amce", known)).toEqual(["Acme"]);
  expect(nearest("star aliance", known)).toEqual(["Star Alliance"]);
  expect(nearest("Zeppelin works", known)).toEqual([]);
});

test("a name that goes on is near: one that occurs twice carries its row", () => {
  expect(nearest("Acme", ["Acme (row 3)", "Acme (row 7)", "Beta"])).toEqual(["Acme (row 3)", "Acme (row 7)"]);
  expect(didYouMean("Acme", ["Acme (row 3)", "Acme (row 7)"], "")).toBe(
    'Did you mean "Acme (row 3)" or "Acme (row 7)"?',
  );
  expect(didYouMean("x", ["Acme"], "Look it up.")).toBe("Look it up.");
});
