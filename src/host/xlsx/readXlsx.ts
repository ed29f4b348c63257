import type { SheetData, WorkbookData } from "../model/workbookData";
import { readDynamicArrayNumbers } from "./book/dynamicArrayMetadata";
import { isStrictFile, noteLeftOutParts, showKeptParts } from "./book/leftOut";
import { readNames } from "./book/names";
import { readSharedStrings } from "./book/sharedStrings";
import { readSheetCharts } from "./chart/readCharts";
import { createPartKeeper } from "./kept/keepParts";
import { readKeptBook } from "./kept/readKeptBook";
import { readKeptDrawing } from "./kept/readKeptDrawing";
import { readKeptSheet } from "./kept/readKeptSheet";
import { readDocument } from "./document/document";
import { createNotes, type Told } from "./notes";
import { damaged, openPackage, type XlsxPackage } from "./package/openPackage";
import { relationshipId } from "./package/relationships";
import { attribute, child, children, flag, numberAttribute, type XmlElement } from "./package/xml";
import { readSheet, type SheetContext } from "./sheet/readSheet";
import { withSoundRanges } from "./sheet/soundRanges";
import { readTable } from "./sheet/tables";
import { readPalette } from "./style/colors";
import { readStyles } from "./style/readStyles";
import { XlsxError } from "./xlsxError";

/**
 * Opens an .xlsx or .xlsm file.
 * @param name file name, for the messages
 * @returns the workbook; `notes`, one plain line for each kind of thing that a saved file will lack; `shown`, one for each
 *   kind of thing that the file keeps but that looks different here
 * @throws XlsxError when the file cannot be opened at all; its message names the cure
 */
export async function readXlsx(
  bytes: Uint8Array | ArrayBuffer,
  name: string,
): Promise<{ data: WorkbookData; notes: string[]; shown: string[] }> {
  const file = await openPackage(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes), name);
  const notes = createNotes();
  const shown = createNotes();
  try {
    const data = readWorkbook(file, name, { note: notes.add, show: shown.add });
    return { data, notes: notes.lines(), shown: shown.lines() };
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError(damaged(name, "its content"));
  }
}

function readWorkbook(file: XlsxPackage, name: string, { note, show }: Told): WorkbookData {
  const path = file.relationships("").find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";
  const book = file.xml(path);
  if (!book) throw new XlsxError(damaged(name, "its workbook part"));
  const links = file.relationships(path);
  const part = (kind: string) => {
    const target = links.find((link) => link.kind === kind)?.target;
    return target === undefined ? undefined : file.xml(target);
  };
  const styleRoot = part("styles");
  const palette = readPalette(part("theme"), styleRoot);
  const styles = readStyles(styleRoot, palette, note);
  const strings = readSharedStrings(part("sharedStrings"));
  const dynamic = readDynamicArrayNumbers(part("sheetMetadata"));
  const date1904 = flag(child(book, "workbookPr"), "date1904");
  if (date1904) show("Dates count from 1904 in the file and from 1900 here; saving counts them from 1904 again.");
  const keeper = createPartKeeper(file);
  const isStrict = isStrictFile(book);
  const context: SheetContext = {
    palette,
    formats: styles.cells,
    ruleFormats: styles.rules,
    sharedStrings: strings.texts,
    richStrings: strings.rich,
    isDynamic: (metadata) => dynamic.has(metadata),
    date1904,
    note,
    show,
  };
  const listed = children(child(book, "sheets"), "sheet");
  const { names, print } = readNames(child(book, "definedNames"), listed.map(sheetName), note);
  const sheets = listed.flatMap((element): SheetData[] => {
    const target = links.find(({ id }) => id === relationshipId(element));
    const xml = target?.kind === "worksheet" ? file.text(target.target) : undefined;
    if (!target || target.kind !== "worksheet") return [];
    if (xml === undefined) throw new XlsxError(damaged(name, `sheet "${sheetName(element)}"`));
    const tables = file.relationships(target.target).filter(({ kind }) => kind === "table");
    const frame = {
      name: sheetName(element),
      visibility: visibility(attribute(element, "state")),
      tables: tables
        .flatMap((table) => file.xml(table.target) ?? [])
        .map((root) => readTable(root, { ...context, note: (line) => note(line, sheetName(element)) })),
      links: file.relationships(target.target),
      print: print.get(sheetName(element)) ?? {},
      keep: (root: XmlElement) => (isStrict ? undefined : readKeptSheet(file, target.target, root, keeper)),
    };
    const here = { note: (line: string) => note(line, frame.name), show: (line: string) => show(line, frame.name) };
    const sheet = withSoundRanges(readSheet(xml, frame, { ...context, ...here }), here.note);
    const charts = readSheetCharts(file, target.target, sheet, isStrict ? here.note : () => undefined, here.note);
    const drawing = isStrict ? undefined : readKeptDrawing(file, target.target, keeper, here.show);
    const number = knowsSheetsByNumber(file) ? numberAttribute(element, "sheetId") : undefined;
    const kept = { ...sheet.kept, ...(drawing && { drawing }), ...(number !== undefined && { number }) };
    return [{ ...sheet, ...(charts.length > 0 && { charts }), ...(Object.keys(kept).length > 0 && { kept }) }];
  });
  if (sheets.length === 0) throw new XlsxError(`"${name}" has no worksheet. Add one in Excel and save it.`);
  const kept = isStrict ? undefined : readKeptBook(file, path, book, styleRoot, keeper);
  noteLeftOutParts(file, isStrict, note);
  if (!isStrict) showKeptParts(file, show);
  return {
    name,
    sheets,
    names,
    ...activeSheet(book, listed, sheets),
    ...calculation(book),
    ...readDocument(file, book, links),
    ...(date1904 && { date1904 }),
    ...(styles.own.length > 0 && { styles: styles.own }),
    ...(kept && { kept }),
  };
}

/** Slicers and timelines know sheets by the numbers they have in the workbook part. */
function knowsSheetsByNumber({ paths }: XlsxPackage): boolean {
  return paths.some((path) => /^xl\/(slicer|timeline)Caches\//i.test(path));
}

function sheetName(element: XmlElement): string {
  return attribute(element, "name") ?? "";
}

function visibility(state: string | undefined): "Hidden" | "VeryHidden" | undefined {
  if (state === "hidden") return "Hidden";
  return state === "veryHidden" ? "VeryHidden" : undefined;
}

/** Left out when it is the first visible sheet, which is active anyway. */
function activeSheet(
  book: XmlElement,
  listed: readonly XmlElement[],
  sheets: readonly SheetData[],
): { active?: string } {
  const tab = numberAttribute(child(book, "bookViews", "workbookView"), "activeTab") ?? 0;
  const element = listed[tab];
  const active = sheets.find((sheet) => element && sheet.name === sheetName(element) && !sheet.visibility);
  const first = sheets.find((sheet) => !sheet.visibility);
  return active && active !== first ? { active: active.name } : {};
}

function calculation(book: XmlElement): Pick<WorkbookData, "calculationMode"> {
  const mode = attribute(child(book, "calcPr"), "calcMode");
  if (mode === "manual") return { calculationMode: "Manual" };
  return mode === "autoNoTable" ? { calculationMode: "AutomaticExceptTables" } : {};
}
