import type { Fact } from "./fact";
import { questionOf } from "./question";

/** One answer that can be chosen, and what it means ("" where it says so itself). */
export interface Anchor {
  readonly answer: string | number;
  readonly meaning: string;
}

/**
 * Every answer to a rating, a yes/no or a choice fact with what it means, from the lowest; none for other facts. The seeds describe the
 * poles alone: that 2 and 4 lean to one of them and 3 is as much of both is ours, and makes the steps equally wide.
 */
export function anchorsOf(fact: Fact): readonly Anchor[] {
  if (fact.kind === "yesNo") return yesNo;
  if (fact.kind !== "rating")
    return (fact.choices ?? []).map(({ value }) => ({ answer: value, meaning: choiceMeanings[value] ?? "" }));
  const { low, high } = questionOf(fact);
  return [
    { answer: 1, meaning: low },
    { answer: 2, meaning: `rather: ${low}` },
    { answer: 3, meaning: "as much of one as of the other" },
    { answer: 4, meaning: `rather: ${high}` },
    { answer: 5, meaning: high },
  ];
}

const yesNo: readonly Anchor[] = [
  { answer: "Yes", meaning: "it holds, and could be shown" },
  { answer: "Partly", meaning: "it holds for a part, or now and then" },
  { answer: "No", meaning: "it does not hold" },
];

/** What the choices that decide a verdict mean, for people who are no lawyers. */
const choiceMeanings: Readonly<Record<string, string>> = {
  None: "nothing signed, or a letter of intent",
  Contract: "an agreement or a licence, no shares",
  "Minority equity": "one holds a minority of the other's shares, or each of the other's",
  "New entity": "a company they own together",
  Merged: "one has taken over the other",
  "Goods or services for a fee": "one delivers, the other pays",
  "Joint activity": "they do something together",
  Both: "one pays the other, and they do something together",
};
