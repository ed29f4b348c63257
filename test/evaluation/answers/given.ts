import type { GivenAnswer } from "../../../src/evaluation/answers/givenAnswer";

/** An answer of ours about the clarity of purpose at FedEx, unless `parts` says otherwise. */
export const given = (parts: Partial<GivenAnswer> = {}): GivenAnswer => ({
  partner: "FedEx",
  fact: "P1",
  answer: 4,
  side: "ours",
  respondent: "Ann",
  answeredOn: 45000,
  place: "row 2",
  ...parts,
});
