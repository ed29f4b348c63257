import type { ClassRow, MemberRow, State } from "./coverage";

const STATES: readonly State[] = ["done", "partly", "refused", "gap", "absent"];

const count = (members: readonly MemberRow[], state: State): number =>
  members.filter((member) => member.state === state).length;

/** "ExcelApi 1.9" before "ExcelApi 1.10", other sets after, previews last. */
function order(a: string, b: string): number {
  const rank = (set: string): number => (set.startsWith("ExcelApi ") ? Number(set.split(".")[1]) : 1000);
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

type Cell = string | number;

/** A table set as prettier would: each column as wide as its widest cell, the first to the left, numbers to the right. */
function aligned(rows: readonly (readonly Cell[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => String(row[at]).length)));
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const set = (row: readonly Cell[]): string =>
    line(
      row.map((cell, at) => (at === 0 ? String(cell).padEnd(widths[0] ?? 0) : String(cell).padStart(widths[at] ?? 0))),
    );
  const rule = line(widths.map((width, at) => (at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)));
  const [head = [], ...body] = rows;
  return [set(head), rule, ...body.map(set)];
}

function totals(rows: readonly ClassRow[]): string[] {
  const members = rows.flatMap((row) => row.members);
  const sets = [...new Set(members.map(({ set }) => set))].sort(order);
  const counts = (of: readonly MemberRow[]): number[] => [of.length, ...STATES.map((state) => count(of, state))];
  return aligned([
    ["requirement set", "members", ...STATES],
    ...sets.map((set) => [set, ...counts(members.filter((member) => member.set === set))]),
    ["**all**", ...counts(members)],
  ]);
}

/** "1.9" for "ExcelApi 1.9", as nearly all are. */
const shortSet = (set: string): string => set.replace(/^ExcelApi /, "");

/** Members with one reason or without any, by requirement set: "name, position (1.1) · tabColor (1.7)". */
function named(members: readonly MemberRow[]): string {
  const sets = [...new Set(members.map(({ set }) => set))].sort(order);
  return sets
    .map((set) => {
      const own = members.filter((member) => member.set === set).map(({ name }) => name);
      return `${own.join(", ")} (${shortSet(set)})`;
    })
    .join(" · ");
}

function classLines({ name, members }: ClassRow): string[] {
  const lines = STATES.flatMap((state) => {
    const own = members.filter((member) => member.state === state);
    if (own.length === 0) return [];
    if (state === "done") return [`- done: ${named(own)}`];
    const reasons = [...new Set(own.map(({ why }) => why ?? ""))];
    return reasons.map((why) => {
      const because = own.filter((member) => (member.why ?? "") === why);
      return `- ${state}: ${named(because)}${why === "" ? "" : ` — ${why.replace(/\.$/, "")}`}`;
    });
  });
  return [`### ${name}`, "", ...(lines.length > 0 ? lines : ["- (no members of its own)"]), ""];
}

const HEADING = `# What of the client library this host answers for

Made by \`npm run office-api\` from the declarations of the library (classes, members, requirement sets), its code (what each
member sends), the live objects of a workbook with everything in it, and the reasons in \`richApi/refused\`. A test makes it anew
and compares.

**done**: the live object answers, and takes what may be assigned. **partly**: it does, but for what is said. **refused**: it answers ApiNotFound and says why.
**gap**: neither. **absent**: declared, but not in the installed library. The number in brackets is the requirement set: ExcelApi
where nothing else is said.

Groups of changes that Undo takes back together (\`mergeUndoGroup\` of \`Excel.run\`) are no members of a class: the installed
library sends nothing for them, so every request is a step of its own.`;

/** The table as Markdown. */
export const table = (rows: readonly ClassRow[]): string =>
  [HEADING, "", ...totals(rows), "", "## Classes", "", ...rows.flatMap(classLines)].join("\n").trimEnd() + "\n";
