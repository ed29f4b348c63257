import { parseArea } from "../../../src/host/model/cells/address";
import type { ConditionalFormat, Validation } from "../../../src/host/model/book";
import { conditionalRule as toRule } from "../../../src/workbench/mirror/conditionalRule";
import { tableCellStyle } from "../../../src/workbench/mirror/tableStyle";
import { validationRule as toValidation } from "../../../src/workbench/mirror/validationRule";

const areas = (range: string) => range.split(",").map(parseArea);
const conditionalRule = ({ range, ...format }: { range: string } & Record<string, unknown>, id: string) =>
  toRule({ id, areas: areas(range), stopIfTrue: false, format: {}, ...format } as ConditionalFormat);
const validationRule = ({ range, ...more }: { range: string } & Omit<Validation, "id" | "areas">, id: string) =>
  toValidation({ id, areas: areas(range), ...more });

describe("conditional formats", () => {
  test("a formula with its look, over all its ranges", () => {
    const rule = conditionalRule(
      {
        range: "B4:B13,D4",
        type: "Custom",
        rule: { formula: "=B4>1" },
        stopIfTrue: true,
        format: { fill: "#FFC7CE", font: { color: "#9C0006", bold: true } },
      },
      "one",
    );
    expect(rule).toMatchObject({
      cfId: "one",
      stopIfTrue: true,
      ranges: [
        { startRow: 3, startColumn: 1, endRow: 12, endColumn: 1 },
        { startRow: 3, startColumn: 3, endRow: 3, endColumn: 3 },
      ],
      rule: { type: "highlightCell", subType: "formula", value: "=B4>1" },
    });
    expect(rule?.rule).toHaveProperty(
      "style",
      expect.objectContaining({ bg: { rgb: "#FFC7CE" }, cl: { rgb: "#9C0006" }, bl: 1 }),
    );
  });

  test("a colour scale keeps its stops in order", () => {
    const rule = conditionalRule(
      {
        range: "B4:B13",
        type: "ColorScale",
        rule: {
          minimum: { type: "LowestValue", color: "#F8696B" },
          midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
          maximum: { type: "HighestValue", color: "#63BE7B" },
        },
      },
      "scale",
    );
    expect(rule?.rule).toMatchObject({
      type: "colorScale",
      config: [
        { index: 0, color: "#F8696B", value: { type: "min" } },
        { index: 1, color: "#FFEB84", value: { type: "percentile", value: 50 } },
        { index: 2, color: "#63BE7B", value: { type: "max" } },
      ],
    });
  });

  test("icons are listed from the highest value down", () => {
    const percent = (formula: string) => ({ type: "Percent", operator: "GreaterThanOrEqual", formula }) as const;
    const rule = conditionalRule(
      {
        range: "B4",
        type: "IconSet",
        rule: { style: "ThreeArrows", criteria: [percent("0"), percent("33"), percent("67")] },
      },
      "icons",
    );
    expect(rule?.rule).toMatchObject({
      config: [
        { iconType: "3Arrows", iconId: "0", value: { type: "percent", value: 67 } },
        { iconType: "3Arrows", iconId: "1", value: { type: "percent", value: 33 } },
        { iconType: "3Arrows", iconId: "2", value: { type: "percent", value: 0 } },
      ],
    });
  });
});

describe("validations", () => {
  test("a list with its message", () => {
    const rule = validationRule(
      {
        range: "C2:C9",
        rule: { list: { inCellDropDown: true, source: "Yes,Partly,No" } },
        errorAlert: { title: "Answer", message: "Choose an answer.", style: "Stop", showAlert: true },
      },
      "v",
    );
    expect(rule).toMatchObject({
      uid: "v",
      type: "list",
      formula1: "Yes,Partly,No",
      showDropDown: true,
      allowBlank: true,
      error: "Choose an answer.",
      ranges: [{ startRow: 1, startColumn: 2, endRow: 8, endColumn: 2 }],
    });
  });

  test("limits of a number", () => {
    const rule = validationRule(
      { range: "C2", rule: { decimal: { operator: "Between", formula1: 1, formula2: 5 } }, ignoreBlanks: false },
      "v",
    );
    expect(rule).toMatchObject({
      type: "decimal",
      operator: "between",
      formula1: "1",
      formula2: "5",
      allowBlank: false,
    });
  });
});

describe("tables", () => {
  // B3:C6 as Excel makes a new table
  const table = {
    area: parseArea("B3:C6"),
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };

  test("header and every other row stand out", () => {
    expect(tableCellStyle(table, 2, 1)).toMatchObject({ bl: 1, bg: { rgb: "#4472C4" }, cl: { rgb: "#FFFFFF" } });
    expect(tableCellStyle(table, 3, 2)).toHaveProperty("bg", { rgb: "#DAE3F3" }); // "Blue, Accent 1, Lighter 80 %"
    expect(tableCellStyle(table, 4, 2)).not.toHaveProperty("bg");
  });

  test("cells outside are left alone", () => {
    expect(tableCellStyle(table, 1, 1)).toBeUndefined();
    expect(tableCellStyle(table, 6, 1)).toBeUndefined();
    expect(tableCellStyle(table, 3, 3)).toBeUndefined();
  });

  test("switches of the table", () => {
    expect(tableCellStyle({ ...table, showBandedRows: false }, 3, 1)).not.toHaveProperty("bg");
    expect(tableCellStyle({ ...table, highlightFirstColumn: true }, 4, 1)).toHaveProperty("bl", 1);
    expect(tableCellStyle({ ...table, showTotals: true }, 5, 1)).toHaveProperty("bl", 1);
  });
});
