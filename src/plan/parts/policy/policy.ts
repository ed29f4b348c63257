import type { PolicyPart, PolicyRow, PolicySection } from "../../../templates/parts/policyPart";
import { heights, rows, type Lay } from "../../block";
import type { Brush } from "../../brush";
import { policyRange } from "../../policyRange";
import { checkRows, paintChecks } from "./checks";
import { columns } from "./columns";
import type { PlacedRow } from "./placedRow";
import { addRules } from "./rules";

/** The policy: first whether it can be used, then every constant. The functions read its first three columns. */
export const policy: Lay<"policy"> = (part, _scene, { to }) => {
  const placed = place(part.sections);
  const [first, last] = [checkRows + 1, checkRows + placed.height.length];
  return {
    heights: [heights.section, ...rows(checkRows - 1, heights.row), heights.gap, ...placed.height],
    seams: placed.heads.map(({ top }) => first + top),
    paint(brush) {
      const range = brush.area({ row: first, toRow: last, unit: columns.key, toUnit: columns.note });
      brush.layout.names.push({ name: policyRange, area: range, scope: "workbook" });
      const known = placed.rows.map(({ row, top }) => ({ row, top: first + top }));
      paintChecks(brush, part, known, { first, last, to });
      placed.heads.forEach(({ section, top }) => paintHead(brush, section, first + top, to));
      known.forEach(({ row, top }) => paintRow(brush, row, top, to));
      addRules(brush, known);
    },
  };
};

function place(sections: PolicyPart["sections"]) {
  const height: number[] = [];
  const heads: { section: PolicySection; top: number }[] = [];
  const placed: PlacedRow[] = [];
  sections.forEach((section, index) => {
    if (index > 0) height.push(heights.gap);
    heads.push({ section, top: height.length });
    height.push(heights.section, lines(section.note, noteLength) * 11 + 5, heights.head);
    for (const row of section.rows) {
      placed.push({ row, top: height.length });
      height.push(Math.max(heights.row, lines(row.why, whyLength) * 11 + 4));
    }
  });
  return { height, heads, rows: placed };
}

/** Characters on a line of a note as wide as the page, and of a reason, in the widest of the fonts a sheet may be shown with. */
const [noteLength, whyLength] = [185, 64];
const lines = (text: string, length: number): number => Math.max(1, Math.ceil(text.length / length));

function paintHead(brush: Brush, { title, note }: PolicySection, top: number, to: number): void {
  brush.put(top, columns.key, title, "section", to);
  brush.putMerged(top + 1, columns.key, to, note, "noteRow");
  // no head above the keys: what stands there would be taken for one
  brush.put(top + 2, columns.key, null, "head");
  const heads = {
    agreed: "Agreed",
    standard: "Default",
    inForce: "In force",
    allowed: "Allowed",
    basis: "Whose",
    on: "On",
  };
  for (const [name, head] of Object.entries(heads))
    brush.put(top + 2, columns[name as keyof typeof heads], head, "headCenter");
  brush.put(top + 2, columns.note, "Note", "head");
  brush.put(top + 2, columns.why, "Why", "head", columns.whyTo);
  brush.put(top + 2, columns.by, "Agreed by", "head");
  brush.putMerged(top + 2, columns.source, to, "Source", "headRight");
}

function paintRow(brush: Brush, row: PolicyRow, top: number, to: number): void {
  const { key, standard, takes, basis, why, source, isPart } = row;
  const id = `policy/${key}`;
  brush.put(top, columns.key, key, isPart ? "partLabel" : "rowLabel");
  if (typeof takes === "object") {
    brush.input(top, columns.agreed, `${id}/agreed`, "inputAnswer");
    brush.input(top, columns.note, `${id}/note`, "inputText");
  } else {
    // what it is called needs more room than a number
    const style = takes === "date" ? "dateInput" : "inputText";
    brush.input(top, columns.agreed, `${id}/agreed`, style, { to: columns.note, merged: true });
  }
  brush.put(top, columns.standard, standard, "answer");
  brush.put(top, columns.inForce, { formula: inForce(brush, row, top) }, takes === "date" ? "answerDate" : "answer");
  brush.put(top, columns.allowed, allowed(row), "answer");
  brush.put(top, columns.basis, basis, "answer");
  brush.putMerged(top, columns.why, columns.whyTo, why, "anchor");
  brush.input(top, columns.by, `${id}/by`, "inputText");
  brush.input(top, columns.on, `${id}/on`, "inputDate");
  brush.putMerged(top, columns.source, to, source, "source");
}

/** The agreed value or the default; in words where what was typed cannot be used. */
function inForce(brush: Brush, { takes }: PolicyRow, top: number): string {
  const [agreed, standard] = [brush.cell(top, columns.agreed), brush.cell(top, columns.standard)];
  if (takes === "text") return `IF(${agreed}="",${standard},${agreed})`;
  const limits = takes === "date" ? [`${agreed}>=1`] : [`${agreed}>=${takes.least}`];
  if (takes !== "date" && takes.most !== undefined) limits.push(`${agreed}<=${takes.most}`);
  return `IF(${agreed}="",${standard},IF(ISNUMBER(${agreed}),IF(AND(${limits.join(",")}),${agreed},"not usable"),"not usable"))`;
}

function allowed({ takes }: PolicyRow): string {
  if (typeof takes === "string") return takes === "date" ? "a date" : "any text";
  return takes.most === undefined ? `${takes.least} or more` : `${takes.least} to ${takes.most}`;
}
