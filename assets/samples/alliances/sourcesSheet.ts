import type { CellData, SheetData } from "../../../src/host/model/workbookData";
import { colors } from "../../../src/plan/styles/colors";
import type { CsvTable } from "./csv";
import { look, textHeader } from "./look";

const HEADERS = ["Partner", "Public record", "What the ratings of the practices rest on"];
const HEADER_ROW = 4;

/** Where each row's answers come from. */
export function sourcesSheet(relationships: CsvTable, practices: CsvTable): SheetData {
  const cells: Record<string, CellData> = {
    A1: { value: "Sources", format: look.title },
    A2: {
      value: "The public records behind each row, and the reasons for its seven practices.",
      format: look.subtitle,
    },
  };
  const rowHeights: Record<string, number> = { "1": 33, "2": 19.5, [HEADER_ROW]: 24 };
  HEADERS.forEach((header, i) => (cells[`${"ABC"[i]}${HEADER_ROW}`] = { value: header, format: textHeader }));
  relationships.rows.forEach(({ Partner = "", Source = "" }, i) => {
    const row = HEADER_ROW + 1 + i;
    const reason = practices.rows.find((each) => each.Partner === Partner)?.Reason ?? "";
    cells[`A${row}`] = { value: Partner, format: look.partner };
    cells[`B${row}`] = { value: Source, format: look.text };
    cells[`C${row}`] = { value: reason || "Nothing on record: left empty", format: reason ? look.text : NOTHING };
    rowHeights[row] = Math.max(
      24,
      13.5 * Math.ceil(Math.max(reason.length / 82, Source.length / 42, Partner.length / 29)) + 7.5,
    );
  });
  return {
    name: "Sources",
    tabColor: colors.muted,
    gridlines: false,
    frozen: { rows: HEADER_ROW, columns: 0 },
    cells,
    columnWidths: { A: 168, B: 216, C: 420 },
    rowHeights,
    page: {
      orientation: "Landscape",
      paperSize: "A4",
      titleRows: `${HEADER_ROW}:${HEADER_ROW}`,
      zoom: { horizontalFitToPages: 1 },
    },
  };
}

const NOTHING = { ...look.text, font: { size: 10, italic: true, color: colors.muted } };
