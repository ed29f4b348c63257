import { unspeakableHeaders } from "../../src/reading/unspeakableHeaders";
import { writtenHeaders } from "../../src/reading/writtenHeaders";

const facts = (...ids: (string | null)[]) =>
  ids.flatMap((fact, column) => (fact === null ? [] : { column, header: "", fact }));

test("headers that say what they mean are no matter, nor are columns that are no facts", () => {
  expect(unspeakableHeaders(["Partner", "Goal horizon", "goal HORIZON"], facts("partner", "D2"), [])).toEqual([]);
  expect(unspeakableHeaders(["Phone", "phone", 2024], [], ["Phone", "phone", "2024"])).toEqual([]);
});

test("a few that mean something else are spoken of in the formulas", () => {
  expect(unspeakableHeaders(["Firma", "Zielhorizont!"], facts("partner", "D2"), [])).toEqual([]);
  expect(unspeakableHeaders(["Partner", "Goal horizon"], facts("partner"), ["Goal horizon"])).toEqual([]);
});

test("a number, another column in other letters, too long a text and too many cannot be", () => {
  expect(unspeakableHeaders([2024], facts("D2"), [])).toEqual(["the header 2024 is no text"]);
  expect(unspeakableHeaders(["STATUS", "Status"], facts(null, "D2"), ["STATUS"])).toEqual([
    '"Status" is the header of another column too, in other letters',
  ]);
  const tooMuch = "so many or so long headers mean something else than they say that no formula can name them";
  expect(unspeakableHeaders(["L".repeat(256)], facts("D2"), [])).toEqual([tooMuch]);
  const many = Array.from({ length: 7 }, (_, index) => `${index}${"m".repeat(150)}`);
  expect(unspeakableHeaders(many, facts("D1", "D2", "D3", "D4", "D5", "D6", "D7"), [])).toEqual([tooMuch]);
});

test("headers with spaces at their edges are known as they stand", () => {
  expect(writtenHeaders(["Partner", " Goal horizon", "Term\u00a0", "", 5])).toEqual({
    1: " Goal horizon",
    2: "Term\u00a0",
  });
  expect(writtenHeaders(["Partner", "Goal horizon"])).toBeUndefined();
});
