import { counting } from "../../../src/taskpane/strings/counting";

describe("counting", () => {
  it("takes the form the language has for a count, and writes the number its way", () => {
    const german = counting("de").plural;
    const forms = { one: "# Blatt", other: "# Blätter" };
    expect([0, 1, 2, 1200].map((count) => german(count, forms))).toEqual([
      "0 Blätter",
      "1 Blatt",
      "2 Blätter",
      "1.200 Blätter",
    ]);
  });

  it("knows that none is singular in French and plural in English", () => {
    const forms = { one: "one", other: "other" };
    expect(["fr", "en"].map((language) => counting(language).plural(0, forms))).toEqual(["one", "other"]);
  });

  it("knows the six forms of Arabic", () => {
    const forms = { zero: "zero", one: "one", two: "two", few: "few", many: "many", other: "other" };
    const { plural } = counting("ar");
    expect([0, 1, 2, 3, 10, 11, 99, 100, 103].map((count) => plural(count, forms))).toEqual([
      ...["zero", "one", "two", "few", "few", "many", "many", "other", "few"],
    ]);
  });

  it("falls back on the form that every language has", () => {
    expect(counting("ar").plural(2, { other: "many" })).toBe("many");
  });

  it("writes decimals the language's way, and no more of them than are asked for", () => {
    expect(["en", "de"].map((language) => counting(language).decimal(1234.456, 2))).toEqual(["1,234.46", "1.234,46"]);
    expect(counting("fr").decimal(0.5, 4)).toBe("0,5");
  });

  it("writes the number as it is, also where it looks like a pattern", () => {
    expect(counting("en").plural(1234567, { other: "#" })).toBe("1,234,567");
  });
});
