/** A column of the table of answers. */
export interface AnswerColumn {
  readonly id:
    "partner" | "fact" | "answer" | "side" | "respondent" | "answered" | "evidence" | "comment" | "ease" | "entry";
  /** Canonical: a column headed with exactly this text is this column, wherever it stands. */
  readonly header: string;
}

/** The workbook's own table of answers: one row for each, and no row is ever written over. */
export const answerTable = {
  name: "AllianceAnswers",
  sheet: "Alliance answers",
  /** In the order in which they are written first. */
  columns: [
    { id: "partner", header: "Partner" },
    { id: "fact", header: "Fact" },
    { id: "answer", header: "Answer" },
    { id: "side", header: "Side" },
    { id: "respondent", header: "Respondent" },
    { id: "answered", header: "Answered on" },
    { id: "evidence", header: "Evidence" },
    { id: "comment", header: "Comment" },
    { id: "ease", header: "Ease" },
    { id: "entry", header: "Entry" },
  ] as const satisfies readonly AnswerColumn[],
} as const;

/** A side of an alliance: those who keep the workbook, or their partner. */
export type Side = "ours" | "theirs";

/** How a side is written, and what else people call it. An answer without a side is ours: the workbook is kept by us. */
export const sides: readonly { readonly id: Side; readonly label: string; readonly aliases: readonly string[] }[] = [
  { id: "ours", label: "Ours", aliases: ["our", "our side", "us", "we", "own", "internal"] },
  {
    id: "theirs",
    label: "Theirs",
    aliases: ["their", "their side", "them", "they", "partner", "partner side", "partner's side", "other side"],
  },
];

/** How easy a question was to answer: what was hard is itself a finding (S4:44). */
export const easeChoices = ["Easy", "Hard"] as const;
