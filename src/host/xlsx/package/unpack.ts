import { BufferReader, RemoteZipReader } from "@cj-tech-master/excelts/archive";
import { XlsxError } from "../xlsxError";

/** What a container may unpack to: a workbook of a million rows and twenty columns has less than half of it. */
const MOST_BYTES = 1_000_000_000;

/** Workbooks shrink to a tenth, those that repeat one row to a fiftieth; a container made to fill the memory to a thousandth. */
const MOST_SHRINKING = 200;

/** A container that is small when unpacked does no harm, however much it shrank. */
const HARMLESS_BYTES = 50_000_000;

/** The largest workbooks have some hundred parts. */
const MOST_PARTS = 20_000;

/**
 * The files of a zip container by path, each checked against its checksum. What the container says of its sizes is looked at
 * before anything is unpacked, and unpacking stops where it turns out to be more.
 * @throws XlsxError for a container that would fill the memory; another error for one that is broken
 */
export async function unpack(bytes: Uint8Array, name: string): Promise<Map<string, Uint8Array>> {
  const reader = await RemoteZipReader.fromReader(new BufferReader(bytes), { checkCrc32: true });
  const entries = reader.getEntries().filter(({ type }) => type === "file");
  const size = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  const isBomb = size > HARMLESS_BYTES && size > bytes.length * MOST_SHRINKING;
  if (size > MOST_BYTES || isBomb || entries.length > MOST_PARTS) throw new XlsxError(tooLarge(name, size));
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new XlsxError(locked(name));
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    parts.set(entry.path.replace(/^\//, "").replace(/\\/g, "/"), await reader.extractEntry(entry));
  }
  return parts;
}

function tooLarge(name: string, size: number): string {
  const megabytes = Math.round(size / 1_000_000);
  return `"${name}" unpacks to ${megabytes} MB, more than can be opened here. Copy the sheets you need into a new workbook and open that.`;
}

function locked(name: string): string {
  return `"${name}" is a zip file with a password. Unpack it, and open the .xlsx file inside.`;
}
