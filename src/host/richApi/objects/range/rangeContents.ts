import { type Area, formatArea } from "../../../model/cells/address";
import { spread } from "../../../model/cells/entries";
import { type CellView, formulaView, textView } from "../../../model/cells/views";
import { EVENTS, tellChanged, tellSheet } from "../../../model/events/happenings";
import { findStyle, styled } from "../../../model/formats/cellStyles";
import { changeFormat, commonFormat } from "../../../model/formats/formats";
import { fromR1C1, toR1C1 } from "../../../model/formula/r1c1";
import { hyperlinkOf, removeHyperlinks, setHyperlink } from "../../../model/hyperlinks/hyperlinks";
import { demandAllowed } from "../../../model/sheets/protection";
import { invalidArgument } from "../../apiError";
import { RangeCells } from "./rangeCells";

/** A formula as it reads from its own cell, or the value. */
const r1c1View: CellView<string | number | boolean> = (book, sheet, row, column) => {
  const shown = formulaView(book, sheet, row, column);
  return typeof shown === "string" && shown.startsWith("=") ? toR1C1(shown, { row, column }) : shown;
};

/** Excel.RangeHyperlink. */
interface RangeHyperlink {
  address?: unknown;
  documentReference?: unknown;
  screenTip?: unknown;
  textToDisplay?: unknown;
}

const textOf = (value: unknown): string | undefined => {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value !== "string") throw invalidArgument();
  return value;
};

/** What a range's cells hold beside values and formulas: formulas in R1C1 notation, hyperlinks, cell styles. */
export abstract class RangeContents extends RangeCells {
  get FormulasR1C1() {
    return this.grid(r1c1View);
  }
  set FormulasR1C1(given: unknown) {
    const at = spread(this.area, given);
    if (!Array.isArray(given) && !(typeof given === "string" && given.startsWith("="))) {
      this.Formulas = given;
      return;
    }
    const { row, column, rows, columns } = this.area;
    this.Formulas = Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, across) => {
        const entry = at(down, across);
        const isFormula = typeof entry === "string" && entry.startsWith("=");
        return isFormula ? fromR1C1(entry, { row: row + down, column: column + across }) : entry;
      }),
    );
  }

  /** null when the cells have no hyperlink, or not all the same. */
  get Hyperlink(): Record<string, string> | null {
    const { book, sheet, area } = this;
    const link = hyperlinkOf(sheet, area);
    if (!link) return null;
    const { address, documentReference, screenTip } = link;
    return {
      ...(address !== undefined && { address }),
      ...(documentReference !== undefined && { documentReference }),
      ...(screenTip !== undefined && { screenTip }),
      textToDisplay: textView(book, sheet, area.row, area.column),
    };
  }
  set Hyperlink(given: unknown) {
    const { book, sheet, area } = this;
    demandAllowed(sheet, "allowInsertHyperlinks");
    if (given === null) {
      removeHyperlinks(sheet, area);
      return;
    }
    if (typeof given !== "object" || this.isUnbounded) throw invalidArgument();
    const link = given as RangeHyperlink;
    const [address, documentReference, screenTip] = [link.address, link.documentReference, link.screenTip].map(textOf);
    if (address === undefined && documentReference === undefined) throw invalidArgument();
    const target = {
      ...(address !== undefined && { address }),
      ...(documentReference !== undefined && { documentReference }),
      ...(screenTip !== undefined && { screenTip }),
    };
    setHyperlink(book, sheet, area, target, textOf(link.textToDisplay));
    tellChanged(book, sheet, area, "ThisLocalAddin");
  }

  /** Excel's word for one of its own styles, a name for others; null when the cells have several. */
  get Style(): string | null {
    const { book, sheet, area } = this;
    const name = commonFormat(book, sheet, area, ({ style }) => style ?? "Normal");
    return name === null ? null : (findStyle(book, name)?.word ?? name);
  }
  set Style(name: string | null) {
    const { book, sheet, area } = this;
    demandAllowed(sheet, "allowFormatCells");
    const style = typeof name === "string" ? findStyle(book, name) : undefined;
    if (!style) throw invalidArgument();
    changeFormat(book, sheet, area, (format) => styled(format, style));
    tellSheet(book, EVENTS.formatChanged, sheet, { address: formatArea(area) });
  }

  /** No cell of this host is linked to data elsewhere. */
  get LinkedDataTypeState(): "None"[][] | null {
    return this.grid(() => "None" as const);
  }
  /** Nothing to convert, then. */
  ConvertDataTypeToText(): void {
    return undefined;
  }

  /** One row of results a row of cells; the same cell by cell as `area`. */
  protected cellAreas(): Area[][] {
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, across) => ({
        row: row + down,
        column: column + across,
        rows: 1,
        columns: 1,
      })),
    );
  }
}
