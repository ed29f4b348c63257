import { directionOf, languageOf, languages } from "../../../src/taskpane/strings/language";

describe("languageOf", () => {
  it.each([
    ["en-US", "en"],
    ["de-AT", "de"],
    ["fr-CA", "fr"],
    ["es-419", "es"],
    ["ja-JP", "ja"],
    ["ar-SA", "ar"],
    ["AR", "ar"],
    ["de_CH", "de"],
    ["den", "en"],
    ["pt-BR", "en"],
    ["", "en"],
    [undefined, "en"],
  ])("takes %s for %s", (tag, language) => expect(languageOf(tag)).toBe(language));
});

it("writes only Arabic from right to left", () => {
  expect(languages.filter((language) => directionOf(language) === "rtl")).toEqual(["ar"]);
});
