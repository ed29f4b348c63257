import { everyFeature } from "./everyFeature";
import { handMade, zipped } from "./handMade";
import { readXlsx } from "../../../src/host/xlsx/readXlsx";
import { writeXlsx } from "../../../src/host/xlsx/writeXlsx";
import { XlsxError } from "../../../src/host/xlsx/xlsxError";

async function refusal(bytes: Uint8Array | ArrayBuffer): Promise<string> {
  const error: unknown = await readXlsx(bytes, "Partners.xlsx").then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(XlsxError);
  const { message } = error as XlsxError;
  // One plain line, naming the file, ending in what to do
  expect(message).toMatch(/^"Partners\.xlsx" [^\n]+\.$/);
  return message;
}

/** Start of an OLE compound file with the directory name of one stream. */
function oleFile(stream: string): Uint8Array {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0), ...name]);
}

describe("files that cannot be opened", () => {
  test("nothing at all", async () => expect(await refusal(new ArrayBuffer(0))).toContain("empty (0 bytes)"));

  test("text, a web page, a picture", async () => {
    for (const text of ["Partner;Score\nAcme;1", "<html><table>", "\x89PNG"]) {
      expect(await refusal(new TextEncoder().encode(text))).toContain("is not an Excel workbook");
    }
  });

  test("a password", async () =>
    expect(await refusal(oleFile("EncryptedPackage"))).toContain("take the password away"));

  test(".xls", async () => expect(await refusal(oleFile("Workbook"))).toContain('save it as "Excel Workbook (.xlsx)"'));

  test("another OLE file", async () =>
    expect(await refusal(oleFile("WordDocument"))).toContain("is not an Excel workbook"));

  test(".xlsb, .ods, and a zip of something else", async () => {
    expect(await refusal(await zipped({ "[Content_Types].xml": "<x/>", "xl/workbook.bin": "x" }))).toContain(".xlsb");
    expect(await refusal(await zipped({ mimetype: "x", "content.xml": "<x/>" }))).toContain("OpenDocument");
    expect(await refusal(await zipped({ "photo.txt": "x" }))).toContain("zip file without a workbook");
  });

  test("a Word document", async () =>
    expect(await refusal(await zipped({ "[Content_Types].xml": "<x/>", "word/document.xml": "<x/>" }))).toContain(
      "Word or PowerPoint",
    ));

  test("a file cut off anywhere", async () => {
    const whole = await writeXlsx(everyFeature);
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect(await refusal(whole.slice(0, Math.floor(whole.length * share)))).toContain("damaged");
    }
  });

  test("bytes overwritten in the middle", async () => {
    const broken = (await writeXlsx(everyFeature)).slice();
    broken.fill(0xaa, 400, 1200);
    expect(await refusal(broken)).toContain("Open and Repair");
  });

  test("a part that is no XML, and one that is missing", async () => {
    expect(await refusal(await handMade({ sheet: "<sheetData><row></sheetData>" }))).toContain("damaged");
    expect(await refusal(await handMade({ more: { "xl/styles.xml": "<styleSheet" } }))).toContain("xl/styles.xml");
    expect(await refusal(await handMade({ more: { "xl/workbook.xml": "<workbook><sheets/></workbook>" } }))).toContain(
      "no worksheet",
    );
  });
});
