import type { WorkbookData } from "../../../src/host/model/workbookData";
import { cellsOf } from "./asked";

const ownShare = "=[@[Sales Amount]]*[@[% Commission]]";

/** What the documented formulas read: small lists on the first sheet, and the table DeptSales of the page on structured references. */
export const documentedBook: WorkbookData = {
  name: "Documented.xlsx",
  names: [
    { name: "Amounts", formula: "=DeptSales[Sales Amount]" },
    { name: "Celsius", formula: "=LAMBDA(t,(5/9)*(t-32))" },
  ],
  sheets: [
    {
      name: "Data",
      cells: {
        ...cellsOf("D1", [
          ["Axles", "Bearings", "Bolts"],
          [4, 4, 9],
          [5, 7, 10],
          [6, 8, 11],
        ]),
        ...cellsOf("D9", [
          ["a", 1],
          ["b", 2],
          ["a", 3],
          ["c", 4],
        ]),
        ...cellsOf("G1", [["5"], ["x"], ["TRUE"]]),
        ...cellsOf("M1", [[89], [88], [92], [101], [94], [97], [95]]),
        ...cellsOf("N1", [["=SEQUENCE(2,2)"]]),
        ...cellsOf("P1", [[3], ["=1/0"], [7]]),
      },
    },
    {
      name: "Dept",
      cells: {
        ...cellsOf("A1", [
          ["Sales Person", "Region", "Sales Amount", "% Commission", "Commission Amount"],
          ["Joe", "North", 260, 0.1, ownShare],
          ["Robert", "South", 660, 0.15, "=DeptSales[@[Sales Amount]]*DeptSales[@[% Commission]]"],
          ["Michelle", "East", 940, 0.15, ownShare],
          ["Erich", "West", 410, 0.12, ownShare],
          ["Dafna", "North", 800, 0.15, ownShare],
          ["Rob", "South", 900, 0.15, ownShare],
          ["Total", "=SUBTOTAL(103,[Region])", "=SUBTOTAL(109,[Sales Amount])"],
        ]),
        ...cellsOf("H2", [["=E2"], ["=SUM(DeptSales[@[Sales Amount]])-400"]]),
      },
      tables: [
        {
          name: "DeptSales",
          range: "A1:E8",
          columns: ["Sales Person", "Region", "Sales Amount", "% Commission", "Commission Amount"],
          showTotals: true,
        },
      ],
    },
  ],
};
