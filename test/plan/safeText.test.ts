import { asTyped } from "../../src/plan/safeText";
import { nastyTexts } from "./nastyTexts";

test("a text that Excel would make something else of is kept by an apostrophe in front", () => {
  expect(nastyTexts.length).toBeGreaterThanOrEqual(40);
  for (const text of nastyTexts) expect(asTyped(text)).toBe(`'${text}`);
});

test("plain names are written as they are", () => {
  const plain = [
    "Star Alliance",
    "CFM International (GE-Snecma/Safran)",
    "Zürich",
    "日本航空",
    "USPS–FedEx",
    "a=b",
    "AT&T",
    "",
  ];
  for (const text of plain) expect(asTyped(text)).toBe(text);
});

test("a long text with a number in it is plain: no date or number is that long", () => {
  const sentence = "Strategic score under 0.35, or under 0.60 without shared risk";
  expect(asTyped(sentence)).toBe(sentence);
});
