import type { MessyCase } from "./expected";
import { day, messyBook } from "./messyBook";

const manyNames = Array.from({ length: 10_000 }, (_, index) => `Supplier ${index + 1}`);

/** Where tables lie and what lies around them: notes, totals, gaps, neighbours, hidden rows, names with signs, many rows. */
export const placeBooks: readonly MessyCase[] = [
  {
    title: "notes above, a totals row typed below, and a remark under it",
    book: messyBook({
      name: "Report",
      rows: [
        ["Alliance report 2024", null, null, null],
        ["Prepared for the board; figures unaudited", null, null, null],
        [null, null, null, null],
        ["Partner", "Term (months)", "Notice (days)", "Goal horizon"],
        ["Aster", 36, 90, 4],
        ["Bryony", 24, 30, 2],
        ["Total", { formula: "=SUM(B5:B6)", value: 60 }, 120, null],
        [null, null, null, null],
        ["Source: contract database", null, null, null],
      ],
    }),
    sources: [
      {
        id: "block:Report!A4",
        address: "A4:D7",
        columns: [
          ["Partner", "partner"],
          ["Term (months)", "term"],
          ["Notice (days)", "notice"],
          ["Goal horizon", "D2"],
        ],
        partners: ["Aster", "Bryony"],
        problems: [],
        notes: [/Row 7 \("Total"\) is taken for totals and left out/],
        isTidied: false,
      },
    ],
  },
  {
    title: "a table with Excel's own totals row",
    book: messyBook({
      name: "Register",
      rows: [
        ["Partner", "Renewals", "Clear purpose"],
        ["Clover", 2, 4],
        ["Total SE", 1, 3],
        ["Total", { formula: "=SUBTOTAL(109,B2:B3)", value: 3 }, null],
      ],
      tables: [{ name: "Register", range: "A1:C4", hasTotals: true }],
    }),
    sources: [
      {
        id: "table:Register",
        address: "A1:C3",
        columns: [
          ["Partner", "partner"],
          ["Renewals", "renewals"],
          ["Clear purpose", "P1"],
        ],
        partners: ["Clover", "Total SE"],
        problems: [],
        isTidied: false,
      },
    ],
  },
  {
    title: "several tables on a sheet, parted by empty rows and an empty column",
    book: messyBook({
      name: "All in one",
      rows: [
        ["Partner", "Goal horizon", "Objectives", null, "Alliance", "Communication", "Clear roles", "Clear purpose"],
        ["Dahlia", 4, 3, null, "Dahlia", 5, 4, 3],
        ["Erica", 2, 2, null, "Erica", 1, 2, 2],
        [null, null, null, null, null, null, null, null],
        [null, null, null, null, null, null, null, null],
        ["Item", "Cost", null, null, null, null, null, null],
        ["Paper", 3, null, null, null, null, null, null],
        [null, null, null, null, null, null, null, null],
        ["Partner", "Openness", null, null, null, null, null, null],
        ["Freesia", 4, null, null, null, null, null, null],
      ],
    }),
    sources: [
      {
        id: "block:All in one!E1",
        address: "E1:H3",
        columns: [
          ["Alliance", "partner"],
          ["Communication", "P4"],
          ["Clear roles", "P3"],
          ["Clear purpose", "P1"],
        ],
        partners: ["Dahlia", "Erica"],
        problems: [],
        isTidied: false,
      },
      {
        id: "block:All in one!A1",
        address: "A1:C3",
        columns: [
          ["Partner", "partner"],
          ["Goal horizon", "D2"],
          ["Objectives", "D10"],
        ],
        partners: ["Dahlia", "Erica"],
        problems: [],
        isTidied: false,
      },
      {
        id: "block:All in one!A9",
        address: "A9:B10",
        columns: [
          ["Partner", "partner"],
          ["Openness", "openness"],
        ],
        partners: ["Freesia"],
        problems: [],
        isTidied: false,
      },
    ],
  },
  {
    title: "empty rows among the alliances, and an empty column within the table",
    book: messyBook({
      name: "Gaps",
      rows: [
        ["Partner", "Goal horizon", null, "Clear purpose", "Communication"],
        ["Gentian", 4, null, 3, 2],
        [null, null, null, null, null],
        ["Heather", 2, null, 5, 5],
        [null, null, null, null, null],
        [null, null, null, null, null],
        ["Ivy", 3, null, 4, 1],
      ],
    }),
    sources: [
      {
        id: "block:Gaps!A1",
        address: "A1:E7",
        columns: [
          ["Partner", "partner"],
          ["Goal horizon", "D2"],
          ["Clear purpose", "P1"],
          ["Communication", "P4"],
        ],
        partners: ["Gentian", "Heather", "Ivy"],
        problems: [],
        notes: [/3 empty rows among the others are passed over/],
        isTidied: false,
      },
    ],
  },
  {
    title: "the same partner twice, answered on different days",
    book: messyBook({
      name: "Answers",
      rows: [
        ["Partner", "Answered on", "Goal horizon", "Respondent"],
        ["Jasmine", day("2024-01-10"), 3, "Buyer"],
        ["Kalmia", day("2024-02-01"), 4, "Buyer"],
        ["JASMINE", day("2024-06-30"), 4, "Engineer"],
      ],
    }),
    sources: [
      {
        id: "block:Answers!A1",
        address: "A1:D4",
        columns: [
          ["Partner", "partner"],
          ["Answered on", "answered"],
          ["Goal horizon", "D2"],
          ["Respondent", "respondent"],
        ],
        partners: ["Jasmine (row 2)", "Kalmia", "JASMINE (row 4)"],
        problems: [],
        notes: [/"Jasmine" stands in rows 2, 4, each to be chosen by itself; the newest by "Answered on" is 4/],
        isTidied: false,
      },
    ],
  },
  {
    title: "hidden rows and a row without a name",
    book: messyBook({
      name: "Filtered",
      rows: [
        ["Partner", "Goal horizon", "Clear purpose"],
        ["Laurel", 4, 4],
        ["Mallow", 3, 3],
        ["Nettle", 2, 2],
        [null, 5, null],
      ],
      more: { hiddenRows: [3] },
    }),
    sources: [
      {
        id: "block:Filtered!A1",
        address: "A1:C5",
        columns: [
          ["Partner", "partner"],
          ["Goal horizon", "D2"],
          ["Clear purpose", "P1"],
        ],
        partners: ["Laurel", "Mallow", "Nettle"],
        problems: [["Filtered A1, row 5", /answers but no name under "Partner"/]],
        notes: [/Some of its rows are hidden or filtered/],
        isTidied: false,
      },
    ],
  },
  {
    title: "names and sheets with signs that formulas are made of, and a sheet name of 31 characters",
    book: messyBook({
      name: 'It\'s 100% "ours" #1 (@2024) ABCD',
      rows: [
        ["Partner", "Goal horizon", "Price [€] #1 @'x'"],
        ["O'Neill & [Sons]", 4, 1],
        ["#1 Supplies", 3, 2],
        ["What? Who*", 2, 3],
        ["A ~ B", 2, 3],
      ],
    }),
    sources: [
      {
        id: 'block:It\'s 100% "ours" #1 (@2024) ABCD!A1',
        address: "A1:C5",
        columns: [
          ["Partner", "partner"],
          ["Goal horizon", "D2"],
          ["Price [€] #1 @'x'", null],
        ],
        partners: ["O'Neill & [Sons]", "#1 Supplies", "What? Who*", "A ~ B"],
        problems: [],
        isTidied: false,
      },
    ],
  },
  {
    title: "10,000 rows with a wrong answer now and then",
    book: messyBook({
      name: "Suppliers",
      rows: [
        ["Partner", "Goal horizon", "Clear purpose", "Executive sponsor", "City"],
        ...manyNames.map((name, index) => [name, 1 + (index % 5), index % 5000 === 4999 ? 9 : 3, "Yes", "Ulm"]),
      ],
      tables: [{ name: "Suppliers", range: "A1:E10001" }],
    }),
    sources: [
      {
        id: "table:Suppliers",
        address: "A1:E10001",
        columns: [
          ["Partner", "partner"],
          ["Goal horizon", "D2"],
          ["Clear purpose", "P1"],
          ["Executive sponsor", "sponsor"],
          ["City", null],
        ],
        partners: manyNames,
        problems: [
          ["Suppliers C5001 (Supplier 5000, Clear purpose)", /9 is not an answer/],
          ["Suppliers C10001 (Supplier 10000, Clear purpose)", /9 is not an answer/],
        ],
        isTidied: false,
      },
    ],
  },
];
