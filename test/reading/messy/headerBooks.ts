import type { MessyCase } from "./expected";
import { day, messyBook } from "./messyBook";

/** Headers in two lines, merged, with units below, with wishes beside answers, without a name or with one missing. */
export const headerBooks: readonly MessyCase[] = [
  {
    title: "headers in two lines under merged headings",
    book: messyBook({
      name: "Scorecard",
      at: [2, 2],
      rows: [
        ["Alliance partner", "Contract", null, null, "Practices", null],
        [null, "Start date", "End date", "Notice (days)", "Clear purpose", "Communication"],
        ["Cobalt Mining", day("2021-01-01"), day("2026-12-31"), 180, 4, 3],
        ["Delta Rail", day("2019-05-01"), day("2024-04-30"), 90, 2, 2],
      ],
      more: { merges: ["B2:B3", "C2:E2", "F2:G2"] },
    }),
    sources: [
      {
        id: "block:Scorecard!B2",
        address: "B2:G5",
        columns: [
          ["Alliance partner", "partner"],
          ["Contract Start date", "start"],
          ["Contract End date", "end"],
          ["Contract Notice (days)", "notice"],
          ["Practices Clear purpose", "P1"],
          ["Practices Communication", "P4"],
        ],
        partners: ["Cobalt Mining", "Delta Rail"],
        problems: [],
        notes: [/headers take two lines/],
        isTidied: true,
      },
    ],
  },
  {
    title: "headers whose words are broken over two lines",
    book: messyBook({
      name: "Form",
      rows: [
        ["Partner", "Goal", "Clear", "Our cost", "Trust"],
        ["name", "horizon", "purpose", "share", "established"],
        ["Ember", 4, 5, 0.5, "Yes"],
        ["Flint", 2, 3, 0.4, "No"],
      ],
    }),
    sources: [
      {
        id: "block:Form!A1",
        address: "A1:E4",
        columns: [
          ["Partner name", "partner"],
          ["Goal horizon", "D2"],
          ["Clear purpose", "P1"],
          ["Our cost share", "ourCost"],
          ["Trust established", "Q5b"],
        ],
        partners: ["Ember", "Flint"],
        problems: [],
        isTidied: true,
      },
    ],
  },
  {
    title: "a line of units below the headers",
    book: messyBook({
      name: "Input",
      rows: [
        ["Partner", "Start date", "Notice", "Goal horizon", "Executive sponsor"],
        [null, "(dd.mm.yyyy)", "(days)", "1–5", "Yes/No"],
        ["Garnet Oil", day("2018-03-01"), 365, 5, "Yes"],
        ["Hazel Foods", day("2023-09-15"), 30, 1, "No"],
      ],
    }),
    sources: [
      {
        id: "block:Input!A1",
        address: "A1:E4",
        columns: [
          ["Partner", "partner"],
          ["Start date (dd.mm.yyyy)", "start"],
          ["Notice (days)", "notice"],
          ["Goal horizon 1–5", "D2"],
          ["Executive sponsor Yes/No", "sponsor"],
        ],
        partners: ["Garnet Oil", "Hazel Foods"],
        problems: [],
        isTidied: true,
      },
    ],
  },
  {
    title: "what is wished for beside what is, under merged headings",
    book: messyBook({
      name: "Review",
      rows: [
        [null, "As-is", null, "Desired", null],
        ["Partner", "Clear purpose", "Communication", "Clear purpose", "Communication"],
        ["Iris Labs", 3, 4, 5, 5],
        ["Juniper", 2, 2, 4, 4],
      ],
      more: { merges: ["B1:C1", "D1:E1"] },
    }),
    sources: [
      {
        id: "block:Review!A1",
        address: "A1:E4",
        columns: [
          ["Partner", "partner"],
          ["As-is Clear purpose", "P1"],
          ["As-is Communication", "P4"],
          ["Desired Clear purpose", null],
          ["Desired Communication", null],
        ],
        partners: ["Iris Labs", "Juniper"],
        problems: [],
        isTidied: true,
      },
    ],
  },
  {
    title: "names without a header, and an empty column in the middle",
    book: messyBook({
      name: "List",
      rows: [
        [null, "Goal horizon", "Objectives", null, "Integration"],
        ["Kestrel Air", 4, 3, null, 2],
        ["Lumen", 2, 2, null, 1],
      ],
    }),
    sources: [
      {
        id: "block:List!A1",
        address: "A1:C3",
        columns: [
          ["", "? partner"],
          ["Goal horizon", "D2"],
          ["Objectives", "D10"],
        ],
        partners: ["Kestrel Air", "Lumen"],
        problems: [["List A1", /"" is taken for the names|without a header is taken for the names/]],
        isTidied: false,
      },
    ],
  },
  {
    title: "headers that are near to a fact, and some that only sound so",
    book: messyBook({
      name: "CRM export",
      rows: [
        [
          "Account",
          "Owner",
          "Signed",
          "Expiry",
          "Revenue (k€)",
          "Risk",
          "Trust score",
          "Conflict handling",
          "Purpose clear?",
          "Stage",
          "Phone",
        ],
        [
          "Nimbus",
          "J. Roth",
          day("2021-04-01"),
          day("2025-03-31"),
          1200,
          "high",
          4,
          3,
          "Yes",
          "Negotiation",
          "+49 30 1",
        ],
        ["Opal", "K. Lind", day("2022-02-01"), day("2026-01-31"), 340, "low", 2, 4, "No", "Won", "+49 40 2"],
        ["Quartz", "J. Roth", day("2020-11-15"), day("2024-11-14"), 90, "medium", 5, 5, "Partly", "Won", "+49 89 3"],
      ],
      tables: [{ name: "Export", range: "A1:K4" }],
    }),
    sources: [
      {
        id: "table:Export",
        address: "A1:K4",
        columns: [
          ["Account", "? partner"],
          ["Owner", null],
          ["Signed", "? start"],
          ["Expiry", "? end"],
          ["Revenue (k€)", null],
          ["Risk", null],
          ["Trust score", "? Q5"],
          ["Conflict handling", "? P6"],
          ["Purpose clear?", "? P1"],
          ["Stage", null],
          ["Phone", null],
        ],
        // they go by their rows until somebody says which column names them
        partners: ["Row 2", "Row 3", "Row 4"],
        problems: [["Export", /No column is headed with a fact/]],
      },
    ],
  },
];
