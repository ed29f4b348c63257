import { readFileSync } from "node:fs";
import { join } from "node:path";
import { call, namespace, quoteSheet, quoteText, resultFor } from "../../src/plan/formula";

test("functions are called in the namespace that the manifest gives them", () => {
  const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  const resid = /<Namespace resid="([^"]+)"/.exec(manifest)?.[1];
  const value = new RegExp(`<bt:String id="${resid}" DefaultValue="([^"]+)"`).exec(manifest)?.[1];
  expect(namespace).toBe(value);
  expect(call("CLASSIFY", "A1:C1", '"score"')).toBe('ALLIANCE.CLASSIFY(A1:C1,"score")');
});

test("quotes in texts and apostrophes in sheet names are doubled", () => {
  expect(quoteText('the "core"')).toBe('"the ""core"""');
  expect(quoteSheet("It's")).toBe("'It''s'!");
});

test("a text's result is found by comparing, for a lookup would take ? and * for any letters", () => {
  expect(resultFor("A1", ["yes", 'the "y"'], [5, 1])).toBe('LOOKUP(2,1/({"yes","the ""y"""}=A1),{5,1})');
});
