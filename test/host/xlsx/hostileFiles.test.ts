import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { zip } from "@cj-tech-master/excelts/archive";
import { createWorkbook } from "../../../src/host/model/workbook";
import { readXlsx } from "../../../src/host/xlsx/readXlsx";
import { XlsxError } from "../../../src/host/xlsx/xlsxError";
import { processorTime } from "../../house/processorTime";
import { handMade, KIND, zipped } from "./handMade";

const NAME = "Partners.xlsx";
const file = (name: string) => new Uint8Array(readFileSync(join(__dirname, "files", name)));

/** Milliseconds of processor time that opening or refusing a small file may take on a slow machine. */
const PATIENCE = 10_000;

/** "opened", or the one line that says why not; fails for any other error, and where it takes too long. */
async function outcome(bytes: Uint8Array): Promise<string> {
  const start = processorTime();
  try {
    await readXlsx(bytes, NAME);
    return "opened";
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    expect(error.message).toMatch(/^"Partners\.xlsx" [^\n]+\.$/);
    return error.message;
  } finally {
    expect(processorTime() - start).toBeLessThan(PATIENCE);
  }
}

describe("files made to do harm", () => {
  test("a container made to fill the memory is refused before it is unpacked", async () => {
    const archive = zip();
    const nothing = new Uint8Array(60_000_000);
    archive.add("[Content_Types].xml", new TextEncoder().encode("<Types/>"));
    archive.add("xl/workbook.xml", nothing);
    expect(await outcome(await archive.bytes())).toMatch(/unpacks to 60 MB, more than can be opened here/);
  });

  test("a container that lies about its sizes is damaged", async () => {
    const bytes = await handMade({ sheet: `<sheetData>${"<row/>".repeat(20_000)}</sheetData>` });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // The size as it is unpacked stands 24 bytes into each entry of the central directory
    for (let at = 0; at + 28 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1000)
        view.setUint32(at + 24, 10, true);
    }
    expect(await outcome(bytes)).toContain("damaged");
  });

  test("entities that grow, and entities that read other files", async () => {
    const grow = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const read = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    for (const [doctype, name] of [
      [grow, "b"],
      [read, "a"],
    ] as const) {
      const strings = `<?xml version="1.0"?>${doctype}<sst><si><t>&${name};</t></si></sst>`;
      expect(await outcome(await handMade({ more: { "xl/sharedStrings.xml": strings } }))).toContain("damaged");
    }
  });

  test("elements nested a hundred thousand deep", async () => {
    const deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    expect(await outcome(await handMade({ styles: deep }))).toContain("damaged");
    for (const sheet of [`<sheetData/>${deep}`, `<sheetData>${deep}</sheetData>`]) {
      expect(await outcome(await handMade({ sheet }))).toContain("damaged");
    }
  });

  test("paths that lead out of the container name nothing outside it", async () => {
    const links = `<Relationship Id="p" Type="${KIND}/theme" Target="../../../../etc/passwd"/>`;
    expect(await outcome(await handMade({ bookLinks: links, more: { "../../etc/passwd": "x" } }))).toBe("opened");
    const { data } = await readXlsx(await handMade({ bookLinks: links, more: { "../../etc/passwd": "x" } }), NAME);
    expect(JSON.stringify(data.kept ?? {})).not.toContain("..");
  });

  test.each([
    ["a row beyond the last", '<sheetData><row r="1048577"/></sheetData>'],
    ["row 0", '<sheetData><row r="0"><c><v>1</v></c></row></sheetData>'],
    ["a row that is no number", '<sheetData><row r="x"/></sheetData>'],
    ["a cell beyond the last column", '<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>'],
    ["a cell without a place", '<sheetData><row r="1"><c r="ABCD"><v>1</v></c></row></sheetData>'],
  ])("%s", async (_, sheet) => expect(await outcome(await handMade({ sheet }))).toContain("damaged"));

  test("an array that would fill the sheet, columns without end, merges everywhere: opened at once", async () => {
    const sheet = `<cols><col min="1" max="99999999" width="9"/><col min="5" max="2"/></cols><sheetData><row r="1" ht="1e99"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>
      <mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A1:B2"/><mergeCell ref="nonsense"/><mergeCell ref="A1:ZZZ9"/></mergeCells>
      <conditionalFormatting sqref="?"><cfRule type="expression" priority="x"><formula>1</formula></cfRule></conditionalFormatting>`;
    const { data, notes } = await readXlsx(await handMade({ sheet }), NAME);
    expect(data.sheets[0]?.merges).toEqual(["A1:XFD1048576"]);
    expect(data.sheets[0]?.conditionalFormats).toBeUndefined();
    expect(notes).toContain("Tables, rules and merged cells that lie on no cells were left out (Data).");
  });

  test("parts that lead to one another in a circle", async () => {
    const links = (id: string, target: string) =>
      `<Relationships><Relationship Id="${id}" Type="x/custom" Target="/xl/${target}"/></Relationships>`;
    const bytes = await handMade({
      bookLinks: '<Relationship Id="k" Type="x/custom" Target="/xl/a.xml"/>',
      more: {
        "xl/a.xml": "<a/>",
        "xl/b.xml": "<b/>",
        "xl/_rels/a.xml.rels": links("b", "b.xml"),
        "xl/_rels/b.xml.rels": links("a", "a.xml"),
      },
    });
    expect(await outcome(bytes)).toBe("opened");
  });
});

describe("files of other kinds, named .xlsx", () => {
  test.each([
    ["a table of commas", "Partner,Score\nAcme,1\n"],
    ["a web page", "<html><table><tr><td>1</td></tr></table></html>"],
    ["flat OpenDocument", '<?xml version="1.0"?><office:document/>'],
  ])("%s", async (_, text) =>
    expect(await outcome(new TextEncoder().encode(text))).toContain("is not an Excel workbook"),
  );

  test("each part missing in turn", async () => {
    const parts = ["xl/workbook.xml", "xl/worksheets/one.xml"];
    for (const part of parts) {
      const more = { [part]: "" };
      expect(await outcome(await handMade({ more }))).toContain("damaged");
    }
    expect(await outcome(await zipped({ "[Content_Types].xml": "<Types/>" }))).toContain("damaged");
  });
});

describe("bytes changed by chance", () => {
  const whole = file("xlsxwriter-tables.xlsx");
  const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 8,
  });
  const changed = (pairs: [number, number][]) => {
    const bytes = whole.slice();
    for (const [at, by] of pairs) bytes[at] = (bytes[at] ?? 0) ^ by;
    return bytes;
  };

  test("a file opens or is refused in one line, and nothing else happens", async () => {
    await fc.assert(
      fc.asyncProperty(flips, async (pairs) => void (await outcome(changed(pairs)))),
      { numRuns: 500 },
    );
  });

  test("XML changed inside an intact container opens or is refused, and what opens can be worked with", async () => {
    const sheet =
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews><cols><col min="2" max="3" width="20" hidden="1"/></cols><sheetData><row r="1" ht="20" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>SUM(A2:A3)</f><v>3</v></c></row><row r="2"><c r="A2" s="1"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="C1:D2"/></mergeCells><conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" operator="greaterThan" priority="1"><formula>2</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="B2:B9"><formula1>1</formula1><formula2>5</formula2></dataValidation></dataValidations>';
    const change = fc.array(fc.tuple(fc.nat(sheet.length - 1), fc.constantFrom(..."0129AZ:<>/\"'=&; x")), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(change, async (changes) => {
        const text = [...sheet];
        for (const [at, letter] of changes) text[at] = letter;
        const bytes = await handMade({ sheet: text.join(""), strings: "<si><t>one</t></si>" });
        if ((await outcome(bytes)) !== "opened") return;
        const { data } = await readXlsx(bytes, NAME);
        const workbook = createWorkbook({ data });
        workbook.save();
        workbook.dispose();
      }),
      { numRuns: 60 },
    );
  });
});
