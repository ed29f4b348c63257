import type { MessyCase } from "./expected";
import { messyBook, percent } from "./messyBook";

/** Shares both ways, numbers as text, currencies, errors and formulas. */
export const numberBooks: readonly MessyCase[] = [
  {
    title: "shares as 0.4 with a percent format, and as text",
    book: messyBook({
      name: "Shares",
      rows: [
        ["Partner", "Our cost share", "Our benefit share", "Our risk share (%)"],
        ["Argon", percent(0.4), "55 %", 0.5],
        ["Boron", percent(0.65), "0,5", 0.25],
      ],
    }),
    sources: [
      {
        id: "block:Shares!A1",
        address: "A1:D3",
        columns: [
          ["Partner", "partner"],
          ["Our cost share", "ourCost"],
          ["Our benefit share", "ourBenefit"],
          ["Our risk share (%)", "ourRisk"],
        ],
        partners: ["Argon", "Boron"],
        problems: [],
        isTidied: false,
      },
    ],
  },
  {
    title: "shares as 40, among them numbers up to 1 that may be either",
    book: messyBook({
      name: "Shares",
      rows: [
        ["Partner", "Our cost share (%)", "Our control share"],
        ["Carbon", 40, 50],
        ["Neon", 0.5, 1],
        ["Xenon", 100, 33.3],
        ["Radon", 140, 0],
      ],
      tables: [{ name: "Shares", range: "A1:C5" }],
    }),
    sources: [
      {
        id: "table:Shares",
        address: "A1:C5",
        columns: [
          ["Partner", "partner"],
          ["Our cost share (%)", "ourCost"],
          ["Our control share", "ourControl"],
        ],
        partners: ["Carbon", "Neon", "Xenon", "Radon"],
        problems: [
          ["Shares B3 (Neon, Our cost share (%))", /it may be 0\.5 % or 50 %/],
          ["Shares C3 (Neon, Our control share)", /it may be 1 % or 100 %/],
          ["Shares B5 (Radon, Our cost share (%))", /140 is not an answer/],
        ],
        notes: [/numbers such as 40 are taken as percentages/],
        isTidied: true,
      },
    ],
  },
  {
    title: "numbers as text with thousands the German way, one of which alone would tell nothing",
    book: messyBook({
      name: "Hours",
      rows: [
        ["Partner", "Internal hours", "External hours", "Goal horizon"],
        ["Silex", "1.250,5", 300, 3],
        ["Tundra", "1.250", "1,250", 4],
        ["Ursa", 80, "12 h", 2],
      ],
    }),
    sources: [
      {
        id: "block:Hours!A1",
        address: "A1:D4",
        columns: [
          ["Partner", "partner"],
          ["Internal hours", "internalHours"],
          ["External hours", "externalHours"],
          ["Goal horizon", "D2"],
        ],
        partners: ["Silex", "Tundra", "Ursa"],
        problems: [
          [
            "Hours A1 C3 (Tundra, External hours)",
            /"1,250" is 1250 or 1.25, and no other number of the column tells which/,
          ],
          ["Hours A1 C4 (Ursa, External hours)", /"12 h" is not an answer/],
        ],
        notes: [/such as 1\.250,5, are taken as 1250\.5/],
        isTidied: true,
      },
    ],
  },
  {
    title: "error cells, formulas and texts that look like formulas",
    book: messyBook({
      name: "Calc",
      rows: [
        ["Partner", "Goal horizon", "Clear purpose", "Communication"],
        ["Vertex", { formula: "=2+2", value: 4 }, { error: "#DIV/0!" }, 3],
        ["=Wanda", { formula: "=NA()", value: { error: "#N/A" } }, 5, { formula: '=""', value: "" }],
        ["@Xylo", 3, "#REF!", "n/a"],
      ],
      tables: [{ name: "Calc", range: "A1:D4" }],
    }),
    sources: [
      {
        id: "table:Calc",
        address: "A1:D4",
        columns: [
          ["Partner", "partner"],
          ["Goal horizon", "D2"],
          ["Clear purpose", "P1"],
          ["Communication", "P4"],
        ],
        partners: ["Vertex", "=Wanda", "@Xylo"],
        problems: [
          ["Calc C2 (Vertex, Clear purpose)", /^#DIV\/0! is not an answer/],
          ["Calc B3 (=Wanda, Goal horizon)", /^#N\/A is not an answer/],
          ["Calc C4 (@Xylo, Clear purpose)", /^#REF! is not an answer/],
        ],
        isTidied: false,
      },
    ],
  },
];
