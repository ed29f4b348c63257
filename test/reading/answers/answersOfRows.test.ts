import { answerColumns } from "../../../src/reading/answers/answerColumns";
import { answersOfRows } from "../../../src/reading/answers/answersOfRows";
import { wideAnswers } from "../../../src/reading/answers/wideAnswers";
import { answerTable } from "../../../src/models/answerTable";

const headers = answerTable.columns.map(({ header }) => header);
const columns = answerColumns(headers);
const read = (...rows: unknown[][]) => answersOfRows(rows, columns, (row) => `row ${row + 2}`);

test("the columns are found by their headers, wherever they stand", () => {
  expect(answerColumns(["Note", "answer", "FACT", "Partner", "Answer"])).toEqual({ answer: 1, fact: 2, partner: 3 });
});

test("a row is an answer; facts go by header, alias or id", () => {
  const { answers, troubles } = read(
    ["FedEx", "Clear purpose", 4, "Ours", "Ann", 45000.5],
    [" FedEx ", "legal form", "JV", "us", "", ""],
    ["FedEx", "P2", "n/a", "", "Ann", "2024-09-29"],
  );
  expect(troubles).toEqual([]);
  expect(answers).toEqual([
    { partner: "FedEx", fact: "P1", answer: 4, side: "ours", respondent: "Ann", answeredOn: 45000.5, place: "row 2" },
    { partner: "FedEx", fact: "legal", answer: "JV", side: "ours", respondent: "", answeredOn: null, place: "row 3" },
    { partner: "FedEx", fact: "P2", answer: "n/a", side: "ours", respondent: "Ann", answeredOn: 45564, place: "row 4" },
  ]);
});

test.each([
  ["Ours", "ours"],
  ["our side", "ours"],
  ["", "ours"],
  ["?", "ours"],
  ["THEIRS", "theirs"],
  ["Partner's side", "theirs"],
  ["fedex", "theirs"],
])("the side %p is %s", (side, expected) => {
  expect(read(["FedEx", "P1", 4, side]).answers.map((answer) => answer.side)).toEqual([expected]);
});

test("what cannot be read is told by its row, and everything else goes on", () => {
  const { answers, troubles } = read(
    ["", "Clear purpose", 4],
    ["FedEx", "Shoe size", 42],
    ["FedEx", "Clear purpose", 4, "Sales"],
    ["FedEx", "Clear purpose", 4, "Ours", "Ann", "last week"],
    ["", "", ""],
    ["FedEx", "Clear purpose", 5, "Ours", "Bob", 45000],
  );
  expect(troubles.map(({ place, reason }) => `${place}: ${reason}`)).toEqual([
    'row 2: It answers something about nobody. Name the alliance under "Partner".',
    'row 3: "Shoe size" is no fact this add-in knows, such as Goal horizon or Clear purpose.',
    'row 4: "Sales" is no side. Use Ours, Theirs or the partner\'s name.',
    'row 5: "last week" is not a date, so the answer counts as the oldest.',
  ]);
  expect(answers.map(({ respondent, answeredOn }) => [respondent, answeredOn])).toEqual([
    ["Ann", null],
    ["Bob", 45000],
  ]);
});

test("wide: an alliance a row, a fact a column, for one side", () => {
  const { answers } = read(
    ["FedEx", "P1", 4, "Ours", "Ann", 45000],
    ["FedEx", "P1", 2, "Ours", "Bob", 45000],
    ["FedEx", "Goal horizon", 5, "Theirs", "Zoe", 45000],
    ["Zappos", "legal", "JV", "Ours", "Ann", 45000],
    ["Zappos", "P1", "n/a", "Ours", "Ann", 45000],
  );
  const ours = wideAnswers(answers, "ours", 46000);
  expect(ours.partners).toEqual(["FedEx", "Zappos"]);
  expect(ours.facts.map(({ id }) => id)).toEqual(["legal", "P1"]);
  expect(ours.rows).toEqual([
    ["", 3],
    ["New entity", "n/a"],
  ]);
  expect(wideAnswers(answers, "theirs", 46000).rows).toEqual([[5], [""]]);
});
