/** A column of the table of answers. */
export interface AnswerColumn {
  readonly id:
    "partner" | "fact" | "answer" | "side" | "respondent" | "answered" | "evidence" | "comment" | "ease" | "entry";
  /** Canonical: a column headed with exactly this text is this column, wherever it stands. */
  readonly header: string;
  /** Points. */
  readonly width: number;
}

/** The workbook's own table of answers: one row for each, and no row is ever written over. */
export const answerTable = {
  name: "AllianceAnswers",
  sheet: "Alliance answers",
  /** In the order in which they are written first. */
  columns: [
    { id: "partner", header: "Partner", width: 130 },
    { id: "fact", header: "Fact", width: 170 },
    { id: "answer", header: "Answer", width: 80 },
    { id: "side", header: "Side", width: 50 },
    { id: "respondent", header: "Respondent", width: 110 },
    { id: "answered", header: "Answered on", width: 90 },
    { id: "evidence", header: "Evidence", width: 220 },
    { id: "comment", header: "Comment", width: 220 },
    { id: "ease", header: "Ease", width: 60 },
    { id: "entry", header: "Entry", width: 110 },
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
