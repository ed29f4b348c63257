import type { PageData } from "../../model/sheets/pageData";
import type { NameData, SheetData } from "../../model/workbookData";
import { formulaFromFile, formulaToFile } from "../formula/fileFormula";
import { attribute, children, flag, numberAttribute, textOf, type XmlElement, type XmlWriter } from "../package/xml";

const PRINT_AREA = "_xlnm.Print_Area";
/** Excel keeps the range of a sheet's filter under this name as well. */
const FILTER = "_xlnm._FilterDatabase";
const PRINT_TITLES = "_xlnm.Print_Titles";

/** Print areas and titles by sheet name: files keep them among the defined names. */
export type PrintNames = ReadonlyMap<string, Pick<PageData, "printArea" | "titleRows" | "titleColumns">>;

/** <definedNames>, sorted into names and print set-up. @param sheets names in the order of the file */
export function readNames(
  stored: XmlElement | undefined,
  sheets: readonly string[],
  note: (line: string) => void,
): { names: NameData[]; print: PrintNames } {
  const names: NameData[] = [];
  const print = new Map<string, Pick<PageData, "printArea" | "titleRows" | "titleColumns">>();
  for (const each of children(stored, "definedName")) {
    const name = attribute(each, "name") ?? "";
    const scope = sheets[numberAttribute(each, "localSheetId") ?? -1];
    const text = textOf(each).trim();
    if (name === PRINT_AREA && scope !== undefined) {
      print.set(scope, { ...print.get(scope), printArea: areas(text).join(",") });
    } else if (name === PRINT_TITLES && scope !== undefined) {
      const rows = areas(text).find((area) => /^\d+:\d+$/.test(area));
      const columns = areas(text).find((area) => /^[A-Z]+:[A-Z]+$/i.test(area));
      print.set(scope, {
        ...print.get(scope),
        ...(rows && { titleRows: rows }),
        ...(columns && { titleColumns: columns }),
      });
    } else if (flag(each, "function") || flag(each, "vbProcedure")) {
      note("Names of macros were left out.");
    } else if (!name.startsWith("_xlnm.")) {
      const comment = attribute(each, "comment");
      names.push({
        name,
        formula: formulaFromFile(text),
        ...(scope !== undefined && { scope }),
        ...(comment && { comment }),
        ...(flag(each, "hidden") && { visible: false }),
      });
    }
  }
  return { names, print };
}

/** "'My Sheet'!$A$1:$B$2,'My Sheet'!$C:$C" → ["A1:B2", "C:C"]. */
function areas(text: string): string[] {
  const references =
    text.match(/(?:'(?:[^']|'')*'|[^',!]+)!\$?[A-Z0-9]+(?:\$?\d+)?(?::\$?[A-Z0-9]+(?:\$?\d+)?)?/gi) ?? [];
  return references.map((each) => each.slice(each.lastIndexOf("!") + 1).replace(/\$/g, ""));
}

/**
 * Writes <definedNames>, print areas and titles included; in the order Excel wants, that of the alphabet.
 * @param placeOf place of a sheet among all tabs, those without cells included
 */
export function writeNames(
  writer: XmlWriter,
  names: readonly NameData[],
  sheets: readonly SheetData[],
  placeOf: (sheet: number) => number,
  isTable: (name: string) => boolean,
): void {
  const scopeOf = (sheet: string | undefined) => {
    const at = sheets.findIndex(({ name }) => name === sheet);
    return at < 0 ? undefined : placeOf(at);
  };
  const all = [
    ...names.map(({ name, formula, scope, comment, visible }) => ({
      attributes: { name, comment, localSheetId: scopeOf(scope), hidden: visible === false ? 1 : undefined },
      text: formulaToFile(formula, undefined, isTable),
    })),
    ...sheets.flatMap(({ name, autoFilter }, at) =>
      autoFilter
        ? [
            {
              attributes: { name: FILTER, localSheetId: placeOf(at), comment: undefined, hidden: 1 },
              text: absoluteIn(name)(autoFilter.range),
            },
          ]
        : [],
    ),
    ...sheets.flatMap((sheet, at) =>
      printNames(sheet).map(([name, text]) => ({
        attributes: { name, localSheetId: placeOf(at), comment: undefined, hidden: undefined },
        text,
      })),
    ),
  ];
  if (all.length === 0) return;
  all.sort((a, b) => (a.attributes.name.toLowerCase() < b.attributes.name.toLowerCase() ? -1 : 1));
  writer.openNode("definedNames");
  for (const { attributes, text } of all) writer.leafNode("definedName", attributes, text);
  writer.closeNode();
}

/** "A1:B2" → "'My Sheet'!$A$1:$B$2". */
function absoluteIn(name: string): (area: string) => string {
  const sheet = `'${name.replace(/'/g, "''")}'!`;
  return (area) => sheet + area.replace(/[A-Z]+|\d+/gi, (part) => `$${part}`);
}

function printNames({ name, page }: SheetData): [string, string][] {
  const absolute = absoluteIn(name);
  const titles = [page?.titleColumns, page?.titleRows].filter((each) => each !== undefined);
  return [
    ...(page?.printArea ? [[PRINT_AREA, page.printArea.split(",").map(absolute).join(",")] as [string, string]] : []),
    ...(titles.length > 0 ? [[PRINT_TITLES, titles.map(absolute).join(",")] as [string, string]] : []),
  ];
}
