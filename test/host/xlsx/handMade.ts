import { zip } from "@cj-tech-master/excelts/archive";

/** What each part of the smallest workbook holds; a test replaces or adds what it is about. */
export interface Parts {
  /** Content of <worksheet>. */
  sheet?: string;
  /** Content of <styleSheet>. */
  styles?: string;
  /** Content of <sst>. */
  strings?: string;
  /** What follows <sheets> in <workbook>, and what comes before it. */
  afterSheets?: string;
  beforeSheets?: string;
  /** Relationships of the sheet. */
  sheetLinks?: string;
  /** Any other part, by path. */
  more?: Record<string, string>;
  /** Relationships of the workbook besides sheet, styles and strings. */
  bookLinks?: string;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
export const KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A file as a program other than ours would write it: typed out by hand from ECMA-376, no writer of ours involved. */
export async function handMade(parts: Parts): Promise<Uint8Array> {
  const links = (content: string) =>
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const files: Record<string, string> = {
    "[Content_Types].xml":
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": links(`<Relationship Id="a" Type="${KIND}/officeDocument" Target="xl/workbook.xml"/>`),
    "xl/workbook.xml": `\ufeff<?xml version="1.0"?><workbook ${MAIN} ${R}>${parts.beforeSheets ?? ""}<sheets><sheet name="Data" sheetId="7" r:id="s1"/></sheets>${parts.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": links(
      `<Relationship Id="s1" Type="${KIND}/worksheet" Target="worksheets/one.xml"/>` +
        `<Relationship Id="s2" Type="${KIND}/styles" Target="styles.xml"/>` +
        `<Relationship Id="s3" Type="${KIND}/sharedStrings" Target="/xl/sharedStrings.xml"/>${parts.bookLinks ?? ""}`,
    ),
    "xl/worksheets/one.xml": `<worksheet ${MAIN} ${R}>${parts.sheet ?? "<sheetData/>"}</worksheet>`,
    "xl/styles.xml": `<styleSheet ${MAIN}>${parts.styles ?? ""}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst ${MAIN}>${parts.strings ?? ""}</sst>`,
    ...(parts.sheetLinks && { "xl/worksheets/_rels/one.xml.rels": links(parts.sheetLinks) }),
    ...parts.more,
  };
  return zipped(files);
}

/** A zip container of texts. */
export async function zipped(files: Record<string, string>): Promise<Uint8Array> {
  const archive = zip();
  for (const [path, text] of Object.entries(files)) archive.add(path, new TextEncoder().encode(text));
  return archive.bytes();
}
