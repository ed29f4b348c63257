import type { MessyCase } from "./expected";
import { day, messyBook } from "./messyBook";

/** Headers and answers in other words: German, marks, right-to-left text. */
export const languageBooks: readonly MessyCase[] = [
  {
    title: "a German list in which nothing is certain, so everything is asked",
    book: messyBook({
      name: "Partnerübersicht",
      rows: [
        [
          "Partnerfirma",
          "Rechtsform",
          "Vertragsbeginn",
          "Vertragsende",
          "Kündigungsfrist (Tage)",
          "Zielhorizont",
          "Konfliktlösung",
          "Umsatz (T€)",
        ],
        ["Nordlicht Energie AG", "Rahmenvertrag", "01.04.2019", "31.03.2029", 180, 4, 3, 1200],
        ["Hansa Logistik GmbH", "JV", "01.10.2022", "30.09.2027", 90, 5, 4, 800],
        ["Alpen Pharma", "Lizenz", "15.02.2023", null, 30, 2, 2, 150],
      ],
    }),
    sources: [
      {
        id: "block:Partnerübersicht!A1",
        address: "A1:H4",
        columns: [
          ["Partnerfirma", "? partner"],
          ["Rechtsform", "? legal"],
          ["Vertragsbeginn", "? start"],
          ["Vertragsende", "? end"],
          ["Kündigungsfrist (Tage)", "? notice"],
          ["Zielhorizont", "? D2"],
          ["Konfliktlösung", "? P6"],
          ["Umsatz (T€)", null],
        ],
        // they go by their rows until somebody says which column names them
        partners: ["Row 2", "Row 3", "Row 4"],
        problems: [["Partnerübersicht A1", /No column is headed with a fact/]],
      },
    ],
  },
  {
    title: "answers as words of another language, marks, stars and with their scale",
    book: messyBook({
      name: "Fragebogen",
      rows: [
        ["Partner", "Executive sponsor", "Auto-renewal", "Clear purpose", "Goal horizon", "Check-in cadence"],
        ["Brückner KG", "ja", "✓", "4/5", "3,5", "monatlich"],
        ["Rheintal Bank", "nein", "x", "2 - selten", "★★★★☆", "Quarterly"],
        ["Tauern Stahl", "teilweise", "✗", "hoch", 7, 14],
      ],
      tables: [{ name: "Fragebogen", range: "A1:F4" }],
    }),
    sources: [
      {
        id: "table:Fragebogen",
        address: "A1:F4",
        columns: [
          ["Partner", "partner"],
          ["Executive sponsor", "sponsor"],
          ["Auto-renewal", "autoRenew"],
          ["Clear purpose", "P1"],
          ["Goal horizon", "D2"],
          ["Check-in cadence", "checkInCadence"],
        ],
        partners: ["Brückner KG", "Rheintal Bank", "Tauern Stahl"],
        problems: [
          ["Fragebogen D4 (Tauern Stahl, Clear purpose)", /"hoch" is not an answer/],
          ["Fragebogen E4 (Tauern Stahl, Goal horizon)", /7 is not an answer/],
        ],
        notes: [/ja = Yes/, /★★★★☆ = 4/, /monatlich = Monthly/],
        isTidied: true,
      },
    ],
  },
  {
    title: "a right-to-left sheet with Arabic names, headers, digits and marks of direction",
    book: messyBook({
      name: "الشركاء",
      rows: [
        ["الشريك", "Start date", "Goal horizon", "Executive sponsor"],
        ["شركة النور", "٣١/١٢/٢٠٢٢", 4, "\u200FYes\u200E"],
        ["مصنع الخليج", "\u200F01/02/2021", 2, "No"],
      ],
      more: { rightToLeft: true },
    }),
    sources: [
      {
        id: "block:الشركاء!A1",
        address: "A1:D3",
        columns: [
          ["الشريك", "? partner"],
          ["Start date", "start"],
          ["Goal horizon", "D2"],
          ["Executive sponsor", "sponsor"],
        ],
        partners: ["شركة النور", "مصنع الخليج"],
        problems: [["الشركاء A1", /No column is headed Partner/]],
        notes: [/are taken as 2022-12-31/],
        isTidied: true,
      },
    ],
  },
  {
    title: "a French header row with English facts, dates as the French write them",
    book: messyBook({
      name: "Alliances",
      rows: [
        ["Partner", "Start date", "Last review", "Communication"],
        ["Lumière SA", "1er mars 2022", day("2024-01-15"), 4],
        ["Atelier Bleu", "15 août 2020", "3 févr. 2024", 3],
      ],
    }),
    sources: [
      {
        id: "block:Alliances!A1",
        address: "A1:D3",
        columns: [
          ["Partner", "partner"],
          ["Start date", "start"],
          ["Last review", "lastReview"],
          ["Communication", "P4"],
        ],
        partners: ["Lumière SA", "Atelier Bleu"],
        problems: [],
        notes: [/1er mars 2022, are taken as 2022-03-01/, /3 févr\. 2024, are taken as 2024-02-03/],
        isTidied: true,
      },
    ],
  },
];
