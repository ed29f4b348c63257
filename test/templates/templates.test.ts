import { fromExcel } from "../functions/customFunctions";
import { classify as typedClassify } from "../../src/functions/classify";
import { health as typedHealth } from "../../src/functions/health";
import { facts } from "../../src/models/facts";
import { templates } from "../../src/templates/index";
import type { Part, Template } from "../../src/templates/template";

const classify = fromExcel(typedClassify);
const health = fromExcel(typedHealth);

const partsOf = ({ bands }: Template): Part[] =>
  bands.flatMap((band) => ("kind" in band ? band : band.map(({ part }) => part)));
const groups = new Set(facts.map(({ group }) => group));

test("ids are unique and fit into a file name", () => {
  const ids = templates.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test.each(templates)("$id asks our functions only for what they return", (template) => {
  const functions: Record<string, typeof classify> = { CLASSIFY: classify, HEALTH: health };
  const asked = partsOf(template).flatMap((part) => {
    if (part.kind === "verdict")
      return ["label", ...part.lines.map(({ asks }) => asks)].map((asks) => [part.function, asks] as const);
    return part.kind === "missing" ? part.lists.map(({ of }) => [of, "missing"] as const) : [];
  });
  const headers = [
    [
      "Goal horizon",
      "Objectives",
      "Core competencies",
      "Integration",
      "Clear purpose",
      "Communication",
      "Long-term value",
    ],
  ];
  for (const [name, asks] of asked.filter(([name]) => name in functions)) {
    const answer = functions[name]?.([[3, 3, 3, 3, 3, 3, 3]], headers, asks);
    expect(["string", "number"]).toContain(typeof answer?.[0]?.[0]);
  }
});

test.each(templates)("$id names groups of facts that exist, and fits its grid", (template) => {
  for (const group of template.needs) expect(groups).toContain(group);
  for (const part of partsOf(template)) if (part.kind === "answers") expect(groups).toContain(part.group);
  for (const band of template.bands) {
    if ("kind" in band) continue;
    band.forEach(({ from, to }, index) => {
      expect(from).toBeGreaterThan(band[index - 1]?.to ?? -1);
      expect(to).toBeLessThanOrEqual(template.grid.columns);
    });
  }
});

test.each(templates)("$id has what every sheet must have", (template) => {
  const kinds = partsOf(template).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(["title", "identity", "legend", "caveat"]));
});
