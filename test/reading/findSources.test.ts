import { findSources } from "../../src/reading/findSources";
import type { SheetGrid, TablePlace } from "../../src/reading/grid";
import { parseArea } from "../../src/cells/a1";

const grid = (name: string, values: unknown[][], first = "A1"): SheetGrid => {
  const { top, left } = parseArea(first);
  return { name, isVisible: true, top, left, values };
};
const table = (name: string, sheet: string, area: string, parts: Partial<TablePlace> = {}): TablePlace => ({
  name,
  sheet,
  area: parseArea(area),
  hasHeaders: true,
  hasTotals: false,
  ...parts,
});
const rows = [
  ["Partner", "Goal horizon", "Clear purpose", "Phone"],
  ["Acme", 4, 5, "123"],
  ["Beta", "", 2, ""],
];

test("nothing in the workbook, no source", () => {
  expect(findSources([], [])).toEqual([]);
  expect(findSources([grid("Sheet1", [["only", "words"]])], [])).toEqual([]);
});

test("a table: its facts by column, its alliances, what is ignored", () => {
  expect(findSources([grid("Data", rows, "C3")], [table("Alliances", "Data", "C3:F5")])).toEqual([
    {
      id: "table:Alliances",
      kind: "table",
      shape: "wide",
      name: "Alliances",
      sheet: "Data",
      address: "C3:F5",
      headers: ["Partner", "Goal horizon", "Clear purpose", "Phone"],
      partners: ["Acme", "Beta"],
      facts: [
        { column: 0, header: "Partner", fact: "partner" },
        { column: 1, header: "Goal horizon", fact: "D2" },
        { column: 2, header: "Clear purpose", fact: "P1" },
      ],
      ignored: ["Phone"],
      problems: [],
      mapped: [
        {
          column: 0,
          header: "Partner",
          fact: "partner",
          how: "exact",
          reason: 'The header is "Partner".',
          samples: ["Acme", "Beta"],
        },
        {
          column: 1,
          header: "Goal horizon",
          fact: "D2",
          how: "exact",
          reason: 'The header is "Goal horizon".',
          samples: ["4"],
        },
        {
          column: 2,
          header: "Clear purpose",
          fact: "P1",
          how: "exact",
          reason: 'The header is "Clear purpose".',
          samples: ["5", "2"],
        },
        {
          column: 3,
          header: "Phone",
          fact: null,
          how: "none",
          reason: "The header is like no fact whose answers stand here.",
          samples: ["123"],
        },
      ],
      guesses: [],
      notes: [],
      unreadable: [],
    },
  ]);
});

test("a totals row is no alliance", () => {
  const withTotals = [...rows, ["Total", 8, 7, ""]];
  const [found] = findSources([grid("Data", withTotals)], [table("Alliances", "Data", "A1:D4", { hasTotals: true })]);
  expect(found?.partners).toEqual(["Acme", "Beta"]);
  expect(found?.address).toBe("A1:D3");
});

test("a block under a row of headers, below notes and beside other things, down to the first empty row", () => {
  const values = [
    ["Our partners", "", "", "", "", ""],
    ["", "", "", "", "", ""],
    ["", "Alliance", "Objectives", "Trust established", "", "Rate"],
    ["", "Acme", 4, "Yes", "", 0.19],
    ["", "Beta", 2, "No", "", ""],
    ["", "", "", "", "", ""],
    ["", "read by", "somebody", "", "", ""],
  ];
  const [found, ...others] = findSources([grid("My 'data'", values)], []);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    kind: "block",
    id: "block:My 'data'!B3",
    address: "B3:D5",
    partners: ["Acme", "Beta"],
  });
});

test("the cells of a table are no block as well, and two blocks are two sources", () => {
  const below = [...rows, ["", "", "", ""], ["Partner", "Objectives", "", ""], ["Gamma", 3, "", ""]];
  const found = findSources([grid("Data", below)], [table("Alliances", "Data", "A1:D3")]);
  expect(found.map(({ id }) => id)).toEqual(["table:Alliances", "block:Data!A5"]);
});

test("a table with no known fact is a source with nothing in it, and says so", () => {
  const costs = [
    ["Item", "Cost"],
    ["Paper", 3],
  ];
  const [best, last] = findSources(
    [grid("Costs", costs), grid("Data", rows)],
    [table("Costs", "Costs", "A1:B2"), table("Alliances", "Data", "A1:D3")],
  );
  expect(best?.name).toBe("Alliances");
  expect(last?.facts).toEqual([]);
  expect(last?.problems).toEqual([
    {
      place: "Costs",
      reason: "No column is headed with a fact this add-in knows, such as Partner, Goal horizon or Clear purpose.",
    },
  ]);
});

test("a rating of 6 and an error cell are listed by place and reason, and everything else goes on", () => {
  const bad = [
    ["Partner", "Goal horizon", "Clear purpose"],
    ["Acme", 6, "Yes"],
    ["Beta", 3, "#N/A"],
    ["#REF!", 3, 3],
  ];
  const [found] = findSources([grid("Data", bad, "B2")], [table("Alliances", "Data", "B2:D5")]);
  expect(found?.problems).toEqual([
    {
      place: "Alliances C3 (Acme, Goal horizon)",
      reason: "6 is not an answer. Use 1 to 5, Yes/Partly/No, n/a, or leave it empty.",
      partner: "Acme",
    },
    {
      place: "Alliances D4 (Beta, Clear purpose)",
      reason: "#N/A is not an answer. Use 1 to 5, Yes/Partly/No, n/a, or leave it empty.",
      partner: "Beta",
    },
    {
      place: "Alliances B5 (#REF!, Partner)",
      reason: "#REF! is not an answer. Use text, or leave it empty.",
      partner: "#REF!",
    },
  ]);
  expect(found?.partners).toEqual(["Acme", "Beta", "#REF!"]);
});

test("of very many bad answers a hundred are listed, and how many more there are", () => {
  const bad = [["Partner", "Goal horizon"], ...Array.from({ length: 150 }, (_, n) => [`P${n}`, 9])];
  const [found] = findSources([grid("Data", bad)], [table("Alliances", "Data", "A1:B151")]);
  expect(found?.problems).toHaveLength(101);
  expect(found?.problems[100]?.reason).toBe("50 more answers cannot be read.");
});

test("without a Partner column the first column of texts is taken for it, and that is said", () => {
  const values = [
    ["No", "Company", "Objectives", "Integration"],
    [1, "Acme", 4, 3],
    [2, "Beta", 3, 3],
  ];
  const [found] = findSources([grid("Data", values)], []);
  expect(found?.partners).toEqual(["Acme", "Beta"]);
  expect(found?.facts[0]).toEqual({ column: 1, header: "Company", fact: "partner" });
  expect(found?.ignored).toEqual(["No"]);
  expect(found?.problems).toEqual([
    { place: "Data A1", reason: 'No column is headed Partner, so "Company" is taken for the names.' },
  ]);
});

test("without any column of texts the alliances go by their rows", () => {
  const [found] = findSources(
    [
      grid("Data", [
        ["Objectives", "Integration"],
        [4, 3],
        [2, 5],
      ]),
    ],
    [],
  );
  expect(found?.partners).toEqual(["Row 2", "Row 3"]);
});

test("the same fact twice is said, naming both columns", () => {
  const values = [
    ["Partner", "Goal horizon", "Goals horizon"],
    ["Acme", 4, 3],
  ];
  const [found] = findSources([grid("Data", values)], [table("Alliances", "Data", "A1:C2")]);
  expect(found?.problems.map(({ reason }) => reason)).toEqual([
    '"Goals horizon" and "Goal horizon" are the same fact (Goal horizon). Rename or remove one of the columns.',
  ]);
});

test("rows with answers about nobody are said to be left out, all together; empty ones and loose words are not", () => {
  const values = [...rows, ["", 3, "", ""], ["", "", "", ""], ["", "", "", "later"], ["", "", 2, ""]];
  const [found] = findSources([grid("Data", values, "A3")], [table("Alliances", "Data", "A3:D9")]);
  expect(found?.partners).toEqual(["Acme", "Beta"]);
  expect(found?.problems).toEqual([
    {
      place: "Alliances, rows 6, 9",
      reason: 'They have answers but no names under "Partner", so they are left out.',
      rows: [6, 9],
    },
  ]);
});

test("headers mean what a person says they mean; a column may be left out", () => {
  const values = [
    ["Firma", "Zielhorizont", "Clear purpose", "Goal horizon", "constructor"],
    ["Acme", 4, 5, 1, 9],
  ];
  const mapping = { Firma: "partner", Zielhorizont: "D2", "Goal horizon": null };
  const [found] = findSources([grid("Data", values)], [table("Alliances", "Data", "A1:E2")], { mapping });
  expect(found?.facts).toEqual([
    { column: 0, header: "Firma", fact: "partner" },
    { column: 1, header: "Zielhorizont", fact: "D2" },
    { column: 2, header: "Clear purpose", fact: "P1" },
  ]);
  expect([found?.ignored, found?.problems]).toEqual([["Goal horizon", "constructor"], []]);
});

test("a mapping makes a block of headers that would mean nothing", () => {
  const values = [
    ["Firma", "Zielhorizont"],
    ["Acme", 4],
  ];
  expect(findSources([grid("Data", values)], [])).toEqual([]);
  const mapping = { Firma: "partner", Zielhorizont: "D2" };
  expect(findSources([grid("Data", values)], [], { mapping })[0]?.partners).toEqual(["Acme"]);
});

test("the source with most to judge by comes first, hidden sheets after others like them", () => {
  const more = rows.map((row, index) => [...row, index === 0 ? "Objectives" : 3]);
  const hidden = { ...grid("Old", rows), isVisible: false };
  const found = findSources([hidden, grid("Data", rows), grid("Best", more)], []);
  expect(found.map(({ sheet }) => sheet)).toEqual(["Best", "Data", "Old"]);
});
