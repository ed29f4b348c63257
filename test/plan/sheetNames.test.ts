import * as fc from "fast-check";
import { sheetNames } from "../../src/plan/sheetNames";
import { nastyTexts } from "./nastyTexts";

const name = (wish: string, ...existing: string[]): string => sheetNames([wish], existing)[0] ?? "";

test("a name that Excel allows stays", () => {
  for (const wish of ["Star Alliance", "O'Neill & Sons", "日本航空", "(2020)", "=1+1", "a.b;c,d"])
    expect(name(wish)).toBe(wish);
});

test("characters Excel forbids give way to a space", () => {
  expect(name("GE/Snecma: [JV]? *new*\\old")).toBe("GE Snecma JV new old");
  expect(name("line\nbreak\ttab\u0000nul")).toBe("line break tab nul");
});

test("apostrophes and spaces go from the edges only", () => {
  expect(name("'t Hart'")).toBe("t Hart");
  expect(name("  D'Or  ")).toBe("D'Or");
});

test("nothing left gives a name all the same", () => {
  for (const wish of ["", "   ", "'''", "[]", "\u200b"]) expect(name(wish)).toBe("Alliance");
});

test("31 characters at most, and no half of a pair", () => {
  expect(name("x".repeat(31))).toBe("x".repeat(31));
  expect(name("x".repeat(32))).toBe("x".repeat(31));
  expect(name(`${"x".repeat(30)}🤝`)).toBe("x".repeat(30));
  expect(name(`${"x".repeat(30)}' and more`)).toBe("x".repeat(30));
});

test("Excel's own History is never taken, in any case", () => {
  expect(name("History")).toBe("History (2)");
  expect(name("HISTORY")).toBe("HISTORY (2)");
});

test("a name already there in any case gets a number, within 31 characters", () => {
  expect(name("acme", "ACME")).toBe("acme (2)");
  expect(name("Acme", "acme", "ACME (2)")).toBe("Acme (3)");
  expect(name("x".repeat(40), "X".repeat(31))).toBe(`${"x".repeat(27)} (2)`);
  expect(name("Éire", "e\u0301ire".toUpperCase())).toBe("Éire (2)");
  expect(name("Straße", "STRASSE")).toBe("Straße (2)");
});

test("names differ from each other too", () => {
  expect(sheetNames(["Acme", "acme", "a/c", "a?c"], [])).toEqual(["Acme", "acme (2)", "a c", "a c (2)"]);
});

test("whatever is wished, every name is one Excel takes", () => {
  const wishes = fc.array(
    fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...nastyTexts, "History", "ACME", "acme")),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(wishes, wishes, (asked, existing) => {
      const names = sheetNames(asked, existing);
      for (const one of names) {
        expect(one.length).toBeGreaterThan(0);
        expect(one.length).toBeLessThanOrEqual(31);
        expect(one).not.toMatch(/[\\/?*[\]:]|^'|'$/);
        expect(() => encodeURIComponent(one)).not.toThrow();
      }
      const all = [...names, ...existing].map((one) => one.normalize("NFC").toUpperCase());
      names.forEach((one, index) => expect(all.indexOf(one.normalize("NFC").toUpperCase())).toBe(index));
      expect(names.map((one) => one.toUpperCase())).not.toContain("HISTORY");
    }),
  );
});
