import type { MessyCase } from "./expected";
import { day, messyBook } from "./messyBook";

/** Dates as text in the German, the American and no certain form; years alone; terms in years. */
export const dateBooks: readonly MessyCase[] = [
  {
    title: "dates as German text, among them words, two-digit years and a day that does not exist",
    book: messyBook({
      name: "Partner",
      rows: [
        ["Partner", "Start date", "End date", "Goal horizon"],
        ["Nordlicht Energie AG", "01.04.2019", "31.03.2029", 4],
        ["Brückner & Söhne KG", "15.1.21", "unbefristet", 3],
        ["Hansa Logistik GmbH", "1. Oktober 2022", "30.09.2027", 5],
        ["Alpen Pharma", "31.02.2023", null, 2],
        ["Rheintal Bank", day("2020-07-01"), "2026-06-30", 3],
      ],
    }),
    sources: [
      {
        id: "block:Partner!A1",
        address: "A1:D6",
        columns: [
          ["Partner", "partner"],
          ["Start date", "start"],
          ["End date", "end"],
          ["Goal horizon", "D2"],
        ],
        partners: [
          "Nordlicht Energie AG",
          "Brückner & Söhne KG",
          "Hansa Logistik GmbH",
          "Alpen Pharma",
          "Rheintal Bank",
        ],
        problems: [
          ["Partner A1 C3 (Brückner & Söhne KG, End date)", /"unbefristet" is not an answer/],
          ["Partner A1 B5 (Alpen Pharma, Start date)", /"31\.02\.2023" is not an answer/],
        ],
        notes: [/Start date: dates written as text, such as 01\.04\.2019, are taken as 2019-04-01/],
        isTidied: true,
      },
    ],
  },
  {
    title: "dates as American text, whose order one date of the column tells",
    book: messyBook({
      name: "Alliances",
      rows: [
        ["Alliance", "Effective date", "Expiration date", "Executive sponsor"],
        ["Cascade Foods", "03/04/2021", "03/03/2026", "Yes"],
        ["Lakeshore Medical", "12/31/2020", "12/31/2025", "No"],
        ["Prairie Wind", "Jul 4, 2022", "10/15/2027", "Yes"],
      ],
      tables: [{ name: "Alliances", range: "A1:D4" }],
    }),
    sources: [
      {
        id: "table:Alliances",
        address: "A1:D4",
        columns: [
          ["Alliance", "partner"],
          ["Effective date", "start"],
          ["Expiration date", "end"],
          ["Executive sponsor", "sponsor"],
        ],
        partners: ["Cascade Foods", "Lakeshore Medical", "Prairie Wind"],
        problems: [],
        notes: [/such as 03\/04\/2021, are taken as 2021-03-04/],
        isTidied: true,
      },
    ],
  },
  {
    title: "dates as text that may be day or month first, which nothing tells",
    book: messyBook({
      name: "Data",
      rows: [
        ["Partner", "Start date", "Last review", "Clear purpose"],
        ["Meridian", "03/04/2024", day("2024-06-01"), 4],
        ["Solstice", "05/05/2023", "01/02/2024", 2],
        ["Zephyr", "07/08/2022", "Q3 2023", 5],
      ],
    }),
    sources: [
      {
        id: "block:Data!A1",
        address: "A1:D4",
        columns: [
          ["Partner", "partner"],
          ["Start date", "start"],
          ["Last review", "lastReview"],
          ["Clear purpose", "P1"],
        ],
        partners: ["Meridian", "Solstice", "Zephyr"],
        problems: [
          ["Data A1 B2 (Meridian, Start date)", /2024-04-03 or 2024-03-04/],
          ["Data A1 C3 (Solstice, Last review)", /2024-02-01 or 2024-01-02/],
          ["Data A1 B4 (Zephyr, Start date)", /2022-08-07 or 2022-07-08/],
          ["Data A1 C4 (Zephyr, Last review)", /names no day/],
        ],
        isTidied: true,
      },
    ],
  },
  {
    title: "years alone and days as eight digits among dates; the term in years, months and words",
    book: messyBook({
      name: "Contracts",
      rows: [
        ["Partner", "Start date", "Term (months)", "Contract duration (years)", "Notice (days)"],
        ["Orion", 2021, "2 years", 2, "4 weeks"],
        ["Vega", 20220115, 36, 3, 90],
        ["Lyra", day("2020-02-29"), "18 months", 1.5, "3 months"],
      ],
      tables: [{ name: "Contracts", range: "A1:E4" }],
    }),
    sources: [
      {
        id: "table:Contracts",
        address: "A1:E4",
        columns: [
          ["Partner", "partner"],
          ["Start date", "start"],
          ["Term (months)", "term"],
          ["Contract duration (years)", null],
          ["Notice (days)", "notice"],
        ],
        partners: ["Orion", "Vega", "Lyra"],
        problems: [
          ["Contracts B2 (Orion, Start date)", /2021 is a year without a day: as a date it would be 1905-07-13/],
          ["Contracts E4 (Lyra, Notice (days))", /3 months in months is no fixed number of days/],
        ],
        notes: [/Term \(months\): 2 years is taken as 24 months/, /Notice \(days\): 4 weeks is taken as 28 days/],
        isTidied: true,
      },
    ],
  },
];
