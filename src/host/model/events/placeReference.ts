import { type Area, formatArea, readArea } from "../cells/address";
import { type Book, type Sheet, sheetById, sheetByName } from "../book";

/** Places of one sheet that outlive the batch: `args.getRange()` asks for them by this text. */
export const placeReference = (sheet: Sheet, ...areas: readonly Area[]): string =>
  `${sheet.id}!${areas.map(formatArea).join(",")}`;

/** The sheet and areas that an event spoke of; none when the sheet is gone. */
export function placesOfReference(book: Book, reference: string): { sheet: Sheet; area: Area }[] {
  const [id = "", addresses = ""] = reference.split("!");
  const sheet = sheetById(book, id) ?? sheetByName(book, id);
  if (!sheet) return [];
  return addresses.split(",").flatMap((address) => {
    const area = readArea(address);
    return area ? [{ sheet, area }] : [];
  });
}
