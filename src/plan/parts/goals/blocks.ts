import { heights, rows, type Lay, type Scene } from "../../block";
import type { Brush, Content } from "../../brush";
import { cellIn } from "../../cellsIn";
import { call, quoteText } from "../../formula";
import { attainedTogether } from "../../native/formulas/attained";
import { colors } from "../../styles/colors";
import { linked } from "../linked";
import { attainedFormula, findingOf } from "./attainment";
import { goalSourceOf, type DatedSource, type GoalColumn } from "./goalSource";
import { goalCellsOf } from "./slotCells";
import { lastUnit, of, partOf, subjectsOf, unit, type Subject } from "./subjects";
import { unreadNote } from "./unreadNote";

/** Rows of a block besides its goals: its name, the heads, the sum, a gap. */
const around = 4;

/** Where the note stands beside the first name. */
const noteUnit = 4;

/** A block for each alliance: its goals, what they came to, and who measures next. */
export const goalBlocks: Lay<"goalBlocks"> = (part, scene) => {
  const subjects = subjectsOf(scene);
  const { room } = part;
  const top = (index: number): number => index * (room + around);
  const column = (index: number, at: number) => ({ row: top(index) + 2, toRow: top(index) + 1 + room, unit: at });
  return {
    heights: subjects.flatMap((_, index) => [
      heights.section,
      heights.head + 8,
      ...rows(room, heights.roomy),
      heights.roomy,
      ...(index < subjects.length - 1 ? [heights.gap] : []),
    ]),
    seams: subjects.map((_, index) => top(index)),
    anchors: Object.fromEntries(
      subjects.flatMap((_, index) => [
        [of("name", index), { row: top(index), unit: unit.goal }],
        [of("goals", index), column(index, unit.goal)],
        [of("sides", index), column(index, unit.side)],
        [of("baselines", index), column(index, unit.baseline)],
        [of("actuals", index), column(index, unit.actual)],
        [of("targets", index), column(index, unit.target)],
        [of("directions", index), column(index, unit.direction)],
        [of("weights", index), column(index, unit.weight)],
        [of("attained", index), column(index, unit.attained)],
        [of("findings", index), column(index, unit.finding)],
        [of("total", index), { row: top(index) + 2 + room, unit: unit.attained }],
      ]),
    ),
    paint(brush) {
      const goals = goalSourceOf(scene);
      subjects.forEach((subject, index) => paintBlock(brush, top(index), subject, index, scene, goals));
    },
  };
};

function paintBlock(
  brush: Brush,
  top: number,
  subject: Subject,
  index: number,
  scene: Scene,
  goals: DatedSource | null,
): void {
  const part = partOf(scene, "goalBlocks");
  if (subject.name === null) brush.input(top, 0, `${subject.key}/name`, "inputSection");
  else brush.put(top, 0, subject.name, "section");
  brush.put(top, 1, null, "sectionNote", lastUnit);
  // said once, and where a long name leaves room for it
  if (index === 0)
    brush.put(top, noteUnit, goals ? (unreadNote(goals.source) ?? part.note.linked) : part.note.typed, "sectionNote");
  paintHeads(brush, top + 1);
  for (let slot = 1; slot <= part.room; slot++) {
    const row = top + 1 + slot;
    const key = `${subject.key}/goals/${slot}`;
    if (goals) paintLinked(brush, row, key, cellIn(brush.anchor(of("rows", index)), slot, 1), goals);
    else paintTyped(brush, row, key, part.metrics[slot - 1]?.name ?? null);
    const cells = goalCellsOf(brush, index, slot);
    brush.put(row, unit.attained, { formula: attainedFormula(cells, scene) }, "shareCenter");
    brush.put(row, unit.finding, { formula: findingOf(cells) }, "rowText");
    const trend = goals?.has("date") ? { formula: cellIn(brush.anchor(of("trend", index)), slot, 1) } : null;
    brush.put(row, unit.trend, trend, "rowText");
  }
  paintTotal(brush, top + 2 + part.room, index, scene, goals);
  addRules(brush, top + 2, top + 1 + part.room);
}

function paintHeads(brush: Brush, row: number): void {
  const heads: [keyof typeof unit, string, "head" | "headWrap"][] = [
    ["goal", "Goal", "head"],
    ["side", "Whose", "headWrap"],
    ["direction", "Better is", "headWrap"],
    ["baseline", "Baseline", "headWrap"],
    ["actual", "As-is (actual)", "headWrap"],
    ["target", "Desired (target)", "headWrap"],
    ["weight", "Weight", "headWrap"],
    ["attained", "Attained", "headWrap"],
    ["finding", "Finding", "head"],
    ["trend", "Trend", "head"],
    ["next", "Measured next", "headWrap"],
    ["owner", "Owner", "head"],
    ["due", "Due", "headWrap"],
    ["evidence", "Evidence", "head"],
  ];
  for (const [at, head, style] of heads) brush.put(row, unit[at], head, style);
}

/** The columns of a goal in their order, with how each looks linked and typed. */
const columns = [
  ["goal", "rowLabel", "inputText"],
  ["side", "answer", "inputChoice"],
  ["direction", "answer", "inputChoice"],
  ["baseline", "goalNumber", "inputGoalNumber"],
  ["actual", "goalNumber", "inputGoalNumber"],
  ["target", "goalNumber", "inputGoalNumber"],
  ["weight", "goalNumber", "inputGoalNumber"],
  ["next", "answerDate", "inputDate"],
  ["owner", "rowText", "inputText"],
  ["due", "answerDate", "inputDate"],
  ["evidence", "rowText", "inputText"],
] as const;

/** What belongs to measuring; the rest may be typed beside a goal that comes from the source. */
const ofSource: readonly GoalColumn[] = ["goal", "direction", "baseline", "actual", "target", "weight"];

function paintLinked(brush: Brush, row: number, key: string, sourceRow: string, goals: DatedSource): void {
  for (const [column, look, typed] of columns) {
    if (goals.has(column)) {
      const value = goals.answer(column, sourceRow);
      const shown = shownAs(column, value, sourceRow, goals);
      brush.put(row, unit[column], { formula: `IF(${sourceRow}="","",${shown})` }, look);
    } else if (ofSource.includes(column)) brush.put(row, unit[column], null, look);
    else brush.input(row, unit[column], `${key}/${column}`, typed);
  }
}

/** A goal with its unit behind it; a direction in the words the formulas look for. */
function shownAs(column: GoalColumn, value: string, sourceRow: string, goals: DatedSource): string {
  if (column === "direction") return `LOWER(TRIM(${value}))`;
  if (column !== "goal" || !goals.has("unit")) return linked(value);
  const measured = goals.answer("unit", sourceRow);
  return `${value}&IF(${measured}="",""," ("&${measured}&")")`;
}

function paintTyped(brush: Brush, row: number, key: string, metric: string | null): void {
  for (const [column, , look] of columns) {
    const content: Content = column === "goal" ? metric : null;
    brush.input(row, unit[column], `${key}/${column}`, look, { content });
  }
}

function paintTotal(brush: Brush, row: number, index: number, scene: Scene, goals: DatedSource | null): void {
  const { sides } = partOf(scene, "goalBlocks");
  const area = (name: string): string => brush.anchor(of(name, index));
  const findings = area("findings");
  const counts = area("counts");
  brush.put(row, 0, "Attained, by weight", "totalLabel", unit.target);
  brush.put(row, unit.weight, { formula: `SUM(${counts})` }, "totalNumber");
  const total =
    scene.calculate === "native"
      ? attainedTogether(area("attained"), counts)
      : // weight × attained of weight: what each goal attained, weighed by the same weight
        `INDEX(${call("ATTAIN", area("points"), counts, "", counts)},1,1)`;
  brush.put(row, unit.attained, { formula: `IF(SUM(${counts})=0,"",${total})` }, "totalShare");
  const given = `SUMPRODUCT(--(${findings}<>""))`;
  const more = goals
    ? `&IF(${brush.anchor(of("beyond", index))}="","","; more goals in the source than fit here")`
    : "";
  const known = `COUNT(${area("attained")})`;
  const said = `IF(${given}=0,"no goals yet",IF(${known}=${given},"all "&${given}&" goals measured",${given}-${known}&" of "&${given}&" goals say nothing yet"))`;
  brush.put(row, unit.finding, { formula: `${said}${more}` }, "totalText", unit.due - 1);
  const side = (name: string): string => {
    const weight = `SUMIF(${area("sides")},${quoteText(name)},${counts})`;
    return `IF(${weight}=0,"–",ROUND(100*SUMIF(${area("sides")},${quoteText(name)},${area("points")})/${weight},0)&" %")`;
  };
  const bySide = `"${sides.ours} "&${side(sides.ours)}&" · ${sides.theirs} "&${side(sides.theirs)}&" · ${sides.joint} "&${side(sides.joint)}`;
  brush.put(row, unit.due, { formula: bySide }, "totalText", lastUnit);
}

function addRules(brush: Brush, first: number, last: number): void {
  const area = (at: number): string => brush.area({ row: first, toRow: last, unit: at });
  const isInput = (at: number): boolean => brush.layout.cells[brush.cell(first, at)]?.formula === undefined;
  const choices = (at: number, title: string, list: string[]): void => {
    if (!isInput(at)) return;
    const rule = { kind: "list" as const, choices: list };
    brush.layout.validations.push({ areas: [area(at)], rule, title, message: `${list.join(", ")}.` });
  };
  choices(unit.side, "Whose goal", ["Ours", "Theirs", "Joint"]);
  choices(unit.direction, "Better is", ["higher", "lower"]);
  for (const at of [unit.next, unit.due]) {
    if (!isInput(at)) continue;
    const rule = { kind: "dateFrom" as const, formula: "=DATE(2000,1,1)" };
    brush.layout.validations.push({ areas: [area(at)], rule, title: "Date", message: "A date." });
  }
  const finding = brush.cell(first, unit.finding);
  const next = brush.cell(first, unit.next);
  brush.layout.conditionalFormats.push(
    { area: area(unit.finding), formula: `=${finding}="reached"`, color: colors.good, bold: true },
    {
      area: area(unit.finding),
      formula: `=AND(${finding}<>"",${finding}<>"reached",${finding}<>"under way")`,
      fill: colors.watchSoft,
      color: colors.watch,
    },
    {
      area: area(unit.next),
      formula: `=AND(ISNUMBER(${next}),${next}<${brush.anchor("asOf")})`,
      color: colors.risk,
      bold: true,
    },
  );
}
