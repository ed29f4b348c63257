import { heights, rows, type Lay } from "../block";
import { quoteText } from "../formula";
import { colors } from "../styles/colors";

/** Room for what is to be done: what, who, by when, how far. */
export const actions: Lay<"actions"> = (part, _scene, { from, to }) => ({
  heights: [heights.section, heights.head, ...rows(part.rows, heights.roomy)],
  paint(brush) {
    const last = 1 + part.rows;
    const [owner, due, status] = [from + 6, from + 9, from + 11];
    brush.put(0, from, part.title, "section", to);
    brush.put(1, from, "What", "head", owner - 1);
    brush.put(1, owner, "Owner", "head", due - 1);
    brush.put(1, due, "Due", "headCenter", status - 1);
    brush.put(1, status, "Status", "headCenter", to);
    for (let row = 2; row <= last; row++) {
      const key = `actions/${row - 1}`;
      brush.input(row, from, `${key}/what`, "inputText", { to: owner - 1, merged: true });
      brush.input(row, owner, `${key}/owner`, "inputText", { to: due - 1, merged: true });
      brush.input(row, due, `${key}/due`, "inputDate", { to: status - 1, merged: true });
      brush.input(row, status, `${key}/status`, "inputChoice", { to, merged: true });
    }
    brush.layout.validations.push(
      {
        areas: [brush.area({ row: 2, toRow: last, unit: due, toUnit: status - 1 })],
        rule: { kind: "dateFrom", formula: "=DATE(2000,1,1)" },
        title: "Due",
        message: "A date.",
      },
      {
        areas: [brush.area({ row: 2, toRow: last, unit: status, toUnit: to })],
        rule: { kind: "list", choices: [...part.statuses] },
        title: "Status",
        message: `${part.statuses.join(", ")}.`,
      },
    );
    const [dueCell, statusCell] = [`$${brush.cell(2, due)}`, `$${brush.cell(2, status)}`];
    const isOpen = part.done.map((done) => `,${statusCell}<>${quoteText(done)}`).join("");
    brush.layout.conditionalFormats.push({
      area: brush.area({ row: 2, toRow: last, unit: due, toUnit: status - 1 }),
      formula: `=AND(ISNUMBER(${dueCell}),${dueCell}<${brush.anchor("asOf")}${isOpen})`,
      color: colors.risk,
      bold: true,
    });
  },
});
