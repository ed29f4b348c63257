import type { MessyCase } from "./expected";
import { day, messyBook } from "./messyBook";

/** Profiles, an answer a row, goals and history. */
export const shapeBooks: readonly MessyCase[] = [
  {
    title: "a profile: facts down under headings, alliances across, a column of questions between",
    book: messyBook({
      name: "Profiles",
      at: [3, 2],
      rows: [
        ["Criterion", "What it means", "Acorn", "Birch"],
        ["Contract", null, null, null],
        ["Start date", "first day", "01.01.2021", day("2022-05-01")],
        ["Term (months)", "agreed length", 36, "2 years"],
        [null, null, null, null],
        ["Practices", null, null, null],
        ["Clear purpose", "is it written?", 4, 2],
        ["Communication", "how often?", 3, 9],
      ],
    }),
    sources: [
      {
        id: "block:Profiles!B3",
        shape: "profile",
        address: "B3:E10",
        columns: [
          ["Criterion", "partner"],
          ["Contract", null],
          ["Start date", "start"],
          ["Term (months)", "term"],
          ["Practices", null],
          ["Clear purpose", "P1"],
          ["Communication", "P4"],
        ],
        partners: ["Acorn", "Birch"],
        problems: [["Profiles B3 E10 (Birch, Communication)", /9 is not an answer/]],
        isTidied: true,
      },
    ],
  },
  {
    title: "a fact sheet about one partner",
    book: messyBook({
      name: "Fact sheet",
      rows: [
        ["Fact sheet", null],
        [null, null],
        ["Partner", "Cedar Holdings"],
        ["Legal structure", "Joint venture"],
        ["Start date", day("2019-09-01", "d mmm yyyy")],
        ["Goal horizon", 5],
        ["Executive sponsor", "Yes"],
      ],
    }),
    sources: [
      {
        id: "block:Fact sheet!A3",
        shape: "profile",
        address: "A3:B7",
        columns: [
          ["Partner", "partner"],
          ["Legal structure", "legal"],
          ["Start date", "start"],
          ["Goal horizon", "D2"],
          ["Executive sponsor", "sponsor"],
        ],
        partners: ["Cedar Holdings"],
        problems: [],
        isTidied: true,
      },
    ],
  },
  {
    title: "an answer a row, of two sides and several respondents",
    book: messyBook({
      name: "Survey",
      rows: [
        ["Partner", "Question", "Answer", "Side", "Respondent", "Answered on"],
        ["Fir", "Goal horizon", 4, "Ours", "R1", day("2024-01-10")],
        ["Fir", "Goal horizon", 2, "Theirs", "R2", day("2024-01-12")],
        ["Fir", "Executive sponsor", "ja", "Ours", "R1", "10.01.2024"],
        ["Larch", "Goal horizon", 6, "Ours", "R1", day("2024-02-01")],
        ["Larch", "Zielhorizont", 3, "Ours", "R3", day("2024-02-02")],
        [null, "Clear purpose", 3, "Ours", "R3", day("2024-02-02")],
      ],
      tables: [{ name: "Survey", range: "A1:F7" }],
    }),
    sources: [
      {
        id: "table:Survey",
        shape: "long",
        address: "A1:F7",
        columns: [
          ["Partner", "partner"],
          ["Question", "= fact"],
          ["Answer", "= answer"],
          ["Side", "side"],
          ["Respondent", "respondent"],
          ["Answered on", "answered"],
        ],
        partners: ["Fir", "Larch"],
        problems: [
          ["Survey C5 (Larch, Answer)", /6 is not an answer/],
          ["Survey, row 6", /"Zielhorizont" is no fact/],
          ["Survey, row 7", /about nobody/],
        ],
        isTidied: true,
      },
    ],
  },
  {
    title: "goals with money as text, above a total",
    book: messyBook({
      name: "KPIs",
      rows: [
        ["Partner", "KPI", "Baseline", "Target", "Actual", "Weight", "Direction"],
        ["Maple", "Revenue growth", "€ 1.000.000", "€ 1.500.000", "€ 1.250.000", 2, "higher"],
        ["Maple", "Complaints", 40, 20, 25, 1, "lower"],
        ["Oak", "Market share", 0.1, 0.2, "unclear", 1, "higher"],
      ],
    }),
    sources: [
      {
        id: "block:KPIs!A1",
        shape: "goals",
        address: "A1:G4",
        columns: [
          ["Partner", "partner"],
          ["KPI", "= goal"],
          ["Baseline", "= baseline"],
          ["Target", "= target"],
          ["Actual", "= actual"],
          ["Weight", "= weight"],
          ["Direction", "= direction"],
        ],
        partners: ["Maple", "Oak"],
        problems: [["KPIs A1 E4 (Oak, Actual)", /"unclear" is not an answer/]],
        notes: [/such as € 1\.000\.000, are taken as 1000000/],
        isTidied: true,
      },
    ],
  },
  {
    title: "a history of scores, and one of answers, newest last",
    book: messyBook(
      {
        name: "Scores",
        rows: [
          ["Partner", "Date", "Score"],
          ["Pine", day("2023-12-31"), 62],
          ["Pine", day("2024-06-30"), 55],
          ["Rowan", day("2024-06-30"), 71],
        ],
      },
      {
        name: "Waves",
        rows: [
          ["Partner", "Date", "Goal horizon", "Clear purpose"],
          ["Pine", day("2023-12-31"), 3, 4],
          ["Pine", day("2024-06-30"), 4, 4],
        ],
      },
    ),
    sources: [
      {
        id: "block:Waves!A1",
        shape: "history",
        address: "A1:D3",
        columns: [
          ["Partner", "partner"],
          ["Date", "= date"],
          ["Goal horizon", "D2"],
          ["Clear purpose", "P1"],
        ],
        partners: ["Pine"],
        problems: [],
        isTidied: true,
      },
      {
        id: "block:Scores!A1",
        shape: "history",
        address: "A1:C4",
        columns: [
          ["Partner", "partner"],
          ["Date", "= date"],
          ["Score", "= score"],
        ],
        partners: ["Pine", "Rowan"],
        problems: [],
        isTidied: false,
      },
    ],
  },
];
