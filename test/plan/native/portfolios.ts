import fc from "fast-check";
import type { Cell } from "../../../src/evaluation/reading/cell";
import { factById } from "../../../src/models/facts";
import type { Fact } from "../../../src/models/fact";
import type { Model } from "../../../src/models/model";

/** Every fact CLASSIFY and HEALTH judge by, directly or where nobody answered. */
export const judgedFacts: readonly Fact[] = [
  ...["legal", "exchange", "start", "end", "term"],
  ...Array.from({ length: 10 }, (_, index) => `D${index + 1}`),
  ...["Q1", "Q1a", "Q1b", "Q1c", "Q1d", "Q2", "Q2a", "Q2b", "Q2c", "Q3", "Q3a", "Q3b", "Q3c"],
  ...["Q4", "Q4a", "Q4b", "Q4c", "Q5", "Q5a", "Q5b"],
  ...["P1", "P2", "P3", "P4", "P5", "P6", "P7"],
  ...["K1", "I1", "I5", "K7", "I4", "K3", "K2", "K10", "H2"],
  ...["lastCheckIn", "checkInCadence", "lastReview", "reviewPeriod"],
].map(factById);

const open = fc.constantFrom<Cell>(null, null, null, "", "?", "-", "TBD", "don't know", 0);
const aside = fc.constantFrom<Cell>("n/a", "N/A", "not applicable");
const scale = fc.constantFrom<Cell>(
  1,
  2,
  3,
  4,
  5,
  1.5,
  3.25,
  "4",
  "2,5",
  " 3 ",
  "Yes",
  "no",
  "Partly",
  "partly met",
  "Y",
  true,
  false,
);
const date = fc.oneof(
  fc.integer({ min: 38000, max: 47000 }),
  fc.constantFrom<Cell>("2019-03-31", "2024-02-29", "2025-12-01"),
);
const number = fc.constantFrom<Cell>(0, 3, 12, 18.5, "24", 60, 120);
const share = fc.constantFrom<Cell>(0, 0.25, 0.4, 1, 40, 60, 100);
const wrong = fc.constantFrom<Cell>("often", 7, -1, "4%", "#N/A", "2024-02-30", "3-4");

const choice = ({ choices = [], orNumber = false }: Fact): fc.Arbitrary<Cell> =>
  fc.constantFrom<Cell>(
    ...choices.flatMap(({ value, aliases }) => [value, value, value.toUpperCase(), ...aliases]),
    ...(orNumber ? [10, "21"] : []),
  );

function answer(fact: Fact): fc.Arbitrary<Cell> {
  if (fact.kind === "choice") return choice(fact);
  if (fact.kind === "date") return date;
  if (fact.kind === "share") return share;
  return fact.kind === "number" ? number : scale;
}

/** One alliance's answers in the order of `judgedFacts`; every so often one that is none. */
export const answers = (wrongs: number): fc.Arbitrary<Cell[]> => answersTo(judgedFacts, wrongs);

/** Every fact these models judge by, each once, an item's parts behind it. */
export const factsOfModels = (models: readonly Model[]): Fact[] => {
  const lines = models.flatMap(({ items }) =>
    items.flatMap(({ fact, parts }) => [fact, ...(parts ?? []).map((part) => part.fact)]),
  );
  return [...new Set(lines)].map(factById);
};

/** One alliance's answers to these facts, in their order; of a hundred, `wrongs` have every so often one that is none. */
export const answersTo = (facts: readonly Fact[], wrongs: number): fc.Arbitrary<Cell[]> =>
  fc
    .record({ known: fc.integer({ min: 1, max: 9 }), bad: fc.integer({ min: 0, max: 99 }) })
    .chain(({ known, bad }) =>
      fc.tuple(
        ...facts.map((fact) =>
          fc.oneof(
            { weight: known * 10, arbitrary: answer(fact) },
            { weight: (10 - known) * 10, arbitrary: open },
            { weight: 4, arbitrary: aside },
            { weight: bad < wrongs ? 3 : 0, arbitrary: wrong },
          ),
        ),
      ),
    );
