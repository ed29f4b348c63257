import { XlsxError } from "../xlsxError";

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/**
 * Says in one line what a file is when it is no .xlsx workbook, and what to do; returns when it may be one.
 * Known by their first bytes, and with `paths` (the parts of a zip container) by what they hold.
 * @throws XlsxError
 */
export function refuseOtherFormats(bytes: Uint8Array, name: string, paths?: readonly string[]): void {
  if (bytes.length === 0) throw new XlsxError(`"${name}" is empty (0 bytes). Save or download it again.`);
  if (startsWith(bytes, OLE)) throw new XlsxError(oleMessage(bytes, name));
  if (!startsWith(bytes, ZIP)) {
    throw new XlsxError(
      `"${name}" is not an Excel workbook. In Excel, save it as "Excel Workbook (.xlsx)" and open that.`,
    );
  }
  if (paths) refuseOtherPackages(paths, name);
}

function refuseOtherPackages(paths: readonly string[], name: string): void {
  const has = (pattern: RegExp) => paths.some((path) => pattern.test(path));
  if (has(/^xl\/workbook\.bin$/i)) {
    throw new XlsxError(
      `"${name}" is a binary workbook (.xlsb). In Excel, save it as "Excel Workbook (.xlsx)" and open that.`,
    );
  }
  if (has(/^content\.xml$/i)) {
    throw new XlsxError(`"${name}" is an OpenDocument file. Save it as "Excel Workbook (.xlsx)" and open that.`);
  }
  if (has(/^(word|ppt)\//i)) {
    throw new XlsxError(`"${name}" is a Word or PowerPoint file. Copy its table into an Excel workbook and open that.`);
  }
  if (!has(/^\[Content_Types\]\.xml$/i) && !has(/^_rels\/\.rels$/i)) {
    throw new XlsxError(`"${name}" is a zip file without a workbook in it. Unpack it and open the .xlsx file inside.`);
  }
}

// Excel 97–2003 workbooks and password-protected .xlsx files share one container; the names of its streams tell which.
function oleMessage(bytes: Uint8Array, name: string): string {
  if (holdsName(bytes, "EncryptedPackage")) {
    return `"${name}" is protected by a password. In Excel, take the password away (File, Info, Protect Workbook, Encrypt with Password) and save it.`;
  }
  if (holdsName(bytes, "Workbook") || holdsName(bytes, "Book")) {
    return `"${name}" is an Excel 97–2003 workbook (.xls). In Excel, save it as "Excel Workbook (.xlsx)" and open that.`;
  }
  return `"${name}" is not an Excel workbook. In Excel, save it as "Excel Workbook (.xlsx)" and open that.`;
}

/** Whether a stream of an OLE container has this name: directory entries hold it as UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const pattern = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = pattern[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (pattern.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}
