import { join } from "node:path";
import { readSources } from "./importLaw";

const sources = readSources(join(__dirname, "../../src"));
const lines = [...sources.values()].map((text) => text.split("\n").length - 1).sort((a, b) => a - b);
/** Of how many lines this share of the files has no more. */
const shareHas = (share: number): number => lines[Math.ceil(share * lines.length) - 1]!;

it("keeps files small: half have at most 60 lines, nine of ten at most 150, none more than 250", () => {
  expect(lines.length).toBeGreaterThan(1000);
  expect(shareHas(0.5)).toBeLessThanOrEqual(60);
  expect(shareHas(0.9)).toBeLessThanOrEqual(150);
  expect(shareHas(1)).toBeLessThanOrEqual(250);
});
