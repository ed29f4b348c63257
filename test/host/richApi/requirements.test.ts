import { atLeast, isDeclared } from "../../../src/host/richApi/requirements";

// Versions are numbers with two parts, not decimals.
test.each([
  ["1.12", "1.9", true],
  ["1.9", "1.12", false],
  ["1.12", "1.12", true],
  ["2.0", "1.17", true],
  ["1.17", "2.0", false],
  [undefined, "1.1", false],
])("%s has what %s needs: %s", (have, need, expected) => {
  expect(atLeast(have, need)).toBe(expected);
});

test("a need is an ExcelApi version, or another set by name", () => {
  const declared = { ExcelApi: "1.9", ExcelApiOnline: "1.1" };
  expect(isDeclared(declared, undefined)).toBe(true);
  expect(isDeclared(declared, "1.9")).toBe(true);
  expect(isDeclared(declared, "1.10")).toBe(false);
  expect(isDeclared(declared, "ExcelApiOnline 1.1")).toBe(true);
  expect(isDeclared(declared, "ExcelApiDesktop 1.1")).toBe(false);
});
