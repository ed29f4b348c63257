import * as classification from "../../src/models/verdicts/classification";
import { contrasts } from "../../src/models/contrasts";
import { cutOffs } from "../../src/models/verdicts/cutOffs";
import { factById, facts } from "../../src/models/facts";
import * as health from "../../src/models/verdicts/health";
import { models } from "../../src/models/index";
import { points } from "../../src/models/points";
import { practices } from "../../src/models/practices";

// counted in the seed documents
test.each([
  ["contrasts", contrasts.items.length, 10],
  ["points", points.items.length, 5],
  ["parts of the points", points.items.flatMap(({ parts }) => parts ?? []).length, 15],
  ["practices", practices.items.length, 7],
])("the %s number %i", (_name, counted, stated) => expect(counted).toBe(stated));

test.each([
  ["contrasts", contrasts, "S0"],
  ["points", points, "S2"],
  ["practices", practices, "S3"],
])("the %s cite their seed, in the seed's order, and say whose the weights are", (_name, model, seed) => {
  const lines = model.items.map(({ source }) => source.split(":") as [string, string]);
  expect(lines.every(([document]) => document === seed)).toBe(true);
  const numbers = lines.map(([, line]) => Number(line));
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(model.weights.basis).toBe("ours");
  expect(model.weights.why).not.toBe("");
});

test("items and parts are facts, and say the same source as the fact does", () => {
  for (const { items } of models) {
    for (const { fact, source, parts } of items) {
      expect(factById(fact).source).toBe(source);
      for (const part of parts ?? []) expect(factById(part.fact).source).toBe(source);
    }
  }
});

// a policy weighs a fact by its name, and would not know in which of them
test("no fact carries weight twice, in one model or in two", () => {
  const weighed = models.flatMap(({ items }) =>
    items.flatMap(({ fact, parts = [] }) => [fact, ...parts.map((part) => part.fact)]),
  );
  expect(weighed.filter((fact, index) => weighed.indexOf(fact) !== index)).toEqual([]);
});

test("the points weigh together as much as the contrasts", () => {
  const total = (model: typeof points) => model.items.reduce((sum, { weight }) => sum + weight, 0);
  expect(total(points)).toBe(total(contrasts));
});

test("every constant that decides says whose it is and why; the seeds give no number, so all are ours", () => {
  const constants = [...cutOffs, classification.classificationCoverage, health.healthCoverage];
  for (const { basis, why } of constants) {
    expect(basis).toBe("ours");
    expect(why.length).toBeGreaterThan(20);
  }
});

// rulings X4–X6: the seeds name these on both sides, so no fact asks for them and nothing weighs them
test.each(["cost reduction", "product launch", "market entry", "resource sharing"])("%s weighs nothing", (aim) => {
  const texts = facts.flatMap(({ header, aliases }) => [header, ...aliases]).map((text) => text.toLowerCase());
  expect(texts).not.toContain(aim);
});

// rulings X1, X24 and facts.md: context only
test.each(["competitor", "renewals", "notice", "declaredType"])("%s is in no model", (id) => {
  expect(models.flatMap(({ items }) => items.map(({ fact }) => fact))).not.toContain(id);
});
