import { filteredPartners } from "../../src/taskpane/choice";
import { folded } from "../../src/taskpane/folded";
import type { PaneState } from "../../src/taskpane/state";
import { templates } from "../../src/templates";
import { sourceOf } from "../plan/sources";

test("case, accents and the dot of an i make no difference", () => {
  expect(["IBM", "İBM", "ıbm", "ibm"].map(folded)).toEqual(Array(4).fill("ibm"));
  expect(folded("Société GÉNÉRALE")).toBe("societe generale");
});

test("partners are found in a browser that speaks Turkish", () => {
  const turkish = jest.spyOn(String.prototype, "toLocaleLowerCase").mockImplementation(function (this: string) {
    return this.replace(/I/g, "ı").replace(/İ/g, "i").toLowerCase();
  });
  const source = sourceOf(["Partner", "Goal horizon"], { partners: ["IBM Türkiye", "İstanbul Metro", "Ölüdeniz"] });
  const found = (filter: string) =>
    filteredPartners({
      templates,
      survey: { sources: [source] },
      choices: { source: source.id, filter },
    } as unknown as PaneState);
  expect([found("ibm"), found("istanbul"), found("IST"), found("oludeniz")]).toEqual([
    ...[["IBM Türkiye"], ["İstanbul Metro"], ["İstanbul Metro"], ["Ölüdeniz"]],
  ]);
  turkish.mockRestore();
});
