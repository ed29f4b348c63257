import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { errands } from "../../../../src/workbench/bulk/call/outputs";
import { readAlliances } from "../../../../src/workbench/bulk/call/readAlliances";
import { checkHeaders, readMapping } from "../../../../src/workbench/bulk/call/readMapping";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "bulk-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const place = (path: string) => resolve(folder, path);
const write = (name: string, text = "") => {
  writeFileSync(place(name), text);
  return place(name);
};

describe("where results go", () => {
  const wish = (files: string[], out: string, force = false) =>
    errands({ files, out, template: "card", force }, place).map(({ output, refused }) => refused?.message ?? output);

  test("one workbook: a file, or a folder in which it has a name of its own", () => {
    expect(wish(["a.xlsx"], "b.xlsx")).toEqual(["b.xlsx"]);
    expect(wish(["in/a.xlsx"], "review")).toEqual([join("review", "a-card.xlsx")]);
    mkdirSync(place("odd.xlsx"));
    expect(wish(["a.xlsx"], "odd.xlsx")).toEqual([join("odd.xlsx", "a-card.xlsx")]);
  });

  test("several: a folder only", () => {
    expect(wish(["a.xlsx", "b.xlsm"], "review")).toEqual([
      join("review", "a-card.xlsx"),
      join("review", "b-card.xlsx"),
    ]);
    expect(() => wish(["a.xlsx", "b.xlsx"], "c.xlsx")).toThrow(
      "--out c.xlsx is one file, and 2 workbooks were given. Name a folder instead.",
    );
  });

  test("two of the same name would take each other's place", () => {
    expect(wish(["x/a.xlsx", "y/a.xlsx"], "review")[1]).toBe(
      "its result would take the place of that of x/a.xlsx. Build it into another folder.",
    );
  });

  test("nothing is written over unless it is asked for", () => {
    write("a.xlsx");
    write("b.xlsx");
    expect(wish(["a.xlsx"], "b.xlsx")).toEqual([
      "b.xlsx is there already. Name another --out, or add --force to write over it.",
    ]);
    expect(wish(["a.xlsx"], "./a.xlsx")).toEqual([
      "the result would take the place of the workbook itself. Name another --out.",
    ]);
    expect(wish(["a.xlsx"], "b.xlsx", true)).toEqual(["b.xlsx"]);
  });
});

describe("which alliances", () => {
  test("all; names with semicolons between; a file with a name a line", () => {
    expect(readAlliances(" All ", place)).toBe("all");
    expect(readAlliances("Acme; Beta GmbH;", place)).toEqual(["Acme", "Beta GmbH"]);
    write("names.txt", "\uFEFFAcme\r\n\r\n Beta; Co \r\n");
    expect(readAlliances("names.txt", place)).toEqual(["Acme", "Beta; Co"]);
  });

  test("a file without a name in it", () => {
    write("empty.txt", "\n");
    expect(() => readAlliances("empty.txt", place)).toThrow("--alliances empty.txt: no name in it.");
  });
});

describe("what headers mean", () => {
  const facts = [
    { id: "partner", header: "Partner" },
    { id: "D2", header: "Goal horizon" },
  ];
  const mapping = (text: string) => readMapping(write("map.json", text), "map.json", facts);

  test("a fact by its id or its header; null for none", () => {
    expect(mapping('{"Firma":"partner"," Ziel ":"goal horizon","D2":"d2","Old":null}')).toEqual({
      Firma: "partner",
      Ziel: "D2",
      D2: "D2",
      Old: null,
    });
  });

  test("a fact there is not is named with the nearest", () => {
    expect(() => mapping('{"Ziel":"Goal horizons"}')).toThrow(
      'map.json: "Ziel" is given the fact "Goal horizons", which there is not. Did you mean "Goal horizon"?',
    );
    expect(() => mapping('{"Ziel":3}')).toThrow('"Ziel" is given the fact 3, which there is not.');
  });

  test("no JSON, other JSON, no file", () => {
    for (const text of ["", "[1]", '"D2"', "{", "null"]) {
      expect(() => mapping(text)).toThrow(
        '--mapping map.json: not a mapping. Write JSON such as {"Our header": "D2", "Another": null}.',
      );
    }
    expect(() => readMapping(place("gone.json"), "gone.json", facts)).toThrow(
      "--mapping gone.json: the file cannot be read. Check its name, or leave --mapping out.",
    );
  });

  test("a header that no table has is named with the nearest", () => {
    const sources = [{ headers: ["Firma", "Zielhorizont", ""] }];
    checkHeaders({ Firma: "partner" }, sources);
    expect(() => checkHeaders({ Zielhorizon: "D2", Other: null }, sources)).toThrow(
      'no table has the header "Zielhorizon" (and 1 more) that the mapping speaks of. Did you mean "Zielhorizont"?',
    );
  });
});
