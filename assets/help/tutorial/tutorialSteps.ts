/** One step of the tutorial: formulas to enter on an empty sheet of the sample workbook, and what they must show. */
export interface TutorialStep {
  title: string;
  /** Paragraphs before the formulas. */
  before: readonly string[];
  /** What to enter: the cell, and a formula or a value. */
  enter: readonly (readonly [cell: string, entry: string | number])[];
  /** What is then seen, from the first cell that was entered; numbers as they are rounded on the page. */
  shows: readonly (readonly string[])[];
  /** Cells beside it that hold one number each: what was counted or calculated again. */
  counts: Readonly<Record<string, string>>;
  /** Paragraphs after it. */
  after: readonly string[];
}

const USPS = "INDEX(Alliances,13,0),Alliances[#Headers]";
const STAR = "INDEX(Alliances,2,0),Alliances[#Headers]";

/**
 * From thirteen real relationships to a sheet for the board. Every figure is one that a cell of the step shows: a test enters the
 * formulas into the sample workbook and compares, and finds any number in the texts that no cell holds.
 */
export const tutorialSteps: readonly TutorialStep[] = [
  {
    title: "What kind is each?",
    before: [
      "The sheet Alliances holds thirteen real business relationships, one in each row of the table Alliances, with the facts about them in the columns. One formula judges them all. The last argument is the date each was coded for, because the functions know no clock.",
    ],
    enter: [
      ["A1", "=Alliances[Partner]"],
      ["B1", '=ALLIANCE.CLASSIFY(Alliances[#All],,"label,score,low,high",Alliances[As of])'],
      ["G1", '=COUNTIF(B1:B13,"Strategic alliance")'],
    ],
    shows: [
      ["CFM International (GE-Snecma/Safran)", "Joint venture", "0.975", "0.975", "0.975"],
      ["Star Alliance", "Strategic alliance", "0.719", "0.575", "0.775"],
      ["Ford-Volkswagen", "Strategic alliance", "0.853", "0.725", "0.875"],
      ["Disney-Pixar 1991 (three films)", "Partnership", "0.500", "0.375", "0.625"],
      ["Disney-Pixar 1997 (five films, running)", "Strategic alliance", "0.824", "0.700", "0.850"],
      ["Disney acquires Pixar", "Acquisition", "0.667", "0.200", "0.900"],
      ["Tesla-Toyota RAV4 EV", "Tactical alliance", "0.250", "0.200", "0.400"],
      ["Missoni for Target", "Tactical alliance", "0.214", "0.150", "0.450"],
      ["LEGO-Shell co-promotion", "Tactical alliance", "0.179", "0.125", "0.425"],
      ["McDonald's-Disney", "Partnership", "0.411", "0.288", "0.588"],
      ["Emirates-Boeing order", "Transactional agreement", "0.217", "0.163", "0.413"],
      ["Amazon-Zappos", "Acquisition", "0.250", "0.063", "0.863"],
      ["USPS-FedEx (second contract)", "Strategic alliance", "0.708", "0.638", "0.738"],
    ],
    counts: { G1: "4" },
    after: [
      "4 are strategic alliances. Two are acquisitions and one is a joint venture whatever their score, because the legal structure decides that.",
      "Low and high are how far the score could move if every unknown answer turned out against or for it. USPS-FedEx scores 0.708 and cannot leave the range from 0.638 to 0.738; a strategic alliance begins at 0.6, so no open question can take its type away. Star Alliance lies at 0.719, and could fall to 0.575.",
    ],
  },
  {
    title: "Why is USPS-FedEx strategic?",
    before: ["EXPLAIN shows the arithmetic of one alliance, here of the table’s thirteenth row."],
    enter: [
      ["A16", `=ALLIANCE.EXPLAIN("classify",${USPS},INDEX(Alliances[As of],13))`],
      ["H16", "=SUMPRODUCT(C17:C31,D17:D31)"],
      ["H17", "=SUM(D17:D31)"],
      ["H18", "=H16/H17"],
    ],
    shows: [
      ["Fact", "Answer", "Scaled", "Weight", "Contribution", "Source"],
      ["Duration and focus", "4", "0.75", "1", "0.042", "S0:10"],
      ["Goal horizon", "3", "0.50", "1", "0.028", "S0:14"],
      ["Resource commitment", "4", "0.75", "1", "0.042", "S0:18"],
      ["Decision-making", "2", "0.25", "1", "0.014", "S0:22"],
      ["Risk and reward sharing", "2", "0.25", "1", "0.014", "S0:26"],
      ["Flexibility and adaptability", "3", "0.50", "1", "0.028", "S0:30"],
      ["Integration", "3", "0.50", "1", "0.028", "S0:34"],
      ["Innovation or execution", "1", "0.00", "1", "0.000", "S0:38"],
      ["Core competencies", "4", "0.75", "1", "0.042", "S0:42"],
      ["Objectives", "3", "0.50", "1", "0.028", "S0:46"],
      ["Significant impact", "Yes", "1.00", "2", "0.111", "S2:7"],
      ["Integrated assets", "unknown", "", "", "", "S2:8"],
      ["Independent with shared control", "Yes", "1.00", "2", "0.111", "S2:9"],
      ["Initiatives across value chains", "Yes", "1.00", "2", "0.111", "S2:10"],
      ["Trust across cultures", "Yes", "1.00", "2", "0.111", "S2:11"],
      ["Rule 1: legal structure", "Contract does not decide", "", "", "", "S2:4, S2:6, S0:46"],
      ["Rule 2: transaction", "nothing says it is one", "", "", "", "S2:4"],
      ["Rule 3: enough evidence", "90 % of the evidence is known", "", "", "", "ours"],
      ["Rule 4: strategic score", "0.7083 reaches 0.6", "", "", "", "S0, S2:6"],
      ["Verdict", "Strategic alliance", "", "", "", ""],
      ["Total", "", "", "", "0.708", ""],
    ],
    counts: { H16: "12.75", H17: "18", H18: "0.7083" },
    after: [
      "Excel’s own arithmetic comes to the same: scaled answers times weights give 12.75, the weights of what is known give 18, and 12.75 / 18 is 0.7083. Integrated assets is unknown, so it counts in neither.",
      "Source names the document and its line; “ours” marks what the documents leave open and we had to choose.",
    ],
  },
  {
    title: "What is the smallest change that would flip it?",
    before: ["FLIP looks for the fewest answers that would have to be others, and how little they would have to move."],
    enter: [
      ["A40", `=ALLIANCE.FLIP(${USPS},,INDEX(Alliances[As of],13))`],
      ["H40", "=(H16-2)/H17"],
    ],
    shows: [
      ["Fact", "From", "To"],
      ["Significant impact", "Yes", "No"],
    ],
    counts: { H40: "0.597" },
    after: [
      "One answer is enough: without significant impact the score is 0.597, just below 0.6. That is the fact to have evidence for.",
    ],
  },
  {
    title: "What should we ask about Star Alliance?",
    before: [
      "Star Alliance could fall below 0.6. ASK finds the unknown answers that could move its score most, and between which types each of them alone could move it.",
    ],
    enter: [
      ["A44", `=ALLIANCE.ASK(${STAR})`],
      ["H44", "=D2"],
    ],
    shows: [
      ["Fact", "Question", "Could move", "At least", "At most"],
      [
        "Integrated assets",
        "Taken as a whole, are the partners' contributions of knowledge, money and people deeply integrated? (Yes, Partly or No)",
        "0.07",
        "Strategic alliance",
        "Strategic alliance",
      ],
      [
        "Trust across cultures",
        "Taken as a whole, do the partners trust each other despite their different cultures? (Yes, Partly or No)",
        "0.07",
        "Strategic alliance",
        "Strategic alliance",
      ],
    ],
    counts: { H44: "0.575" },
    after: [
      "Only two answers are open. Neither alone can change the type; both answered with No would bring the score down to 0.575, and Star Alliance would be a partnership. Enter No for both in the table to see it, then undo it.",
    ],
  },
  {
    title: "How healthy is it?",
    before: ["Health goes by the seven practices that make alliances last, judged relative to the type."],
    enter: [
      ["A50", `=ALLIANCE.EXPLAIN("health",${STAR},INDEX(Alliances[As of],2))`],
      ["H50", "=SUM(C51:C57)/COUNT(C51:C57)*100"],
      ["H51", '=COUNTIF(Alliances[Health],"Insufficient")'],
    ],
    shows: [
      ["Fact", "Answer", "Scaled", "Weight", "Contribution", "Source"],
      ["Clear purpose", "4", "0.75", "1", "0.19", "S3:7"],
      ["Compatible cultures", "unknown", "", "", "", "S3:12"],
      ["Roles and responsibilities", "4", "0.75", "1", "0.19", "S3:17"],
      ["Communication", "4", "0.75", "1", "0.19", "S3:22"],
      ["Long-term value", "4", "0.75", "1", "0.19", "S3:27"],
      ["Conflict resolution", "unknown", "", "", "", "S3:32"],
      ["Measure and adapt", "unknown", "", "", "", "S3:37"],
      ["Judged as", "Strategic alliance", "", "", "", "S3:27, S0"],
      ["Health (0–100)", "75", "", "", "", "ours"],
      ["Verdict", "Healthy", "", "", "", ""],
      ["Total", "", "", "", "0.75", ""],
    ],
    counts: { H50: "75", H51: "6" },
    after: [
      "Four practices are rated, all with 4, which is 75 of 100. Three were never rated: they are unknown, not bad. For 6 of the thirteen so little is known that HEALTH says Insufficient instead of guessing.",
    ],
  },
  {
    title: "What if we are stricter?",
    before: [
      "A policy replaces what the models say by default, in the formulas that point to it. Here a strategic alliance begins at 0.75.",
    ],
    enter: [
      ["A64", "Cut-off: Strategic alliance"],
      ["B64", 0.75],
      ["A65", '=ALLIANCE.CLASSIFY(Alliances[#All],,"label",Alliances[As of],A64:B64)'],
      ["H64", '=COUNTIF(A65:A77,"Strategic alliance")'],
      ["H65", '=COUNTIF(A65:A77,"Partnership")'],
    ],
    shows: [
      ["Cut-off: Strategic alliance", "0.75"],
      ["Joint venture"],
      ["Partnership"],
      ["Strategic alliance"],
      ["Partnership"],
      ["Strategic alliance"],
      ["Acquisition"],
      ["Tactical alliance"],
      ["Tactical alliance"],
      ["Tactical alliance"],
      ["Partnership"],
      ["Transactional agreement"],
      ["Acquisition"],
      ["Partnership"],
    ],
    counts: { H64: "2", H65: "4" },
    after: [
      "Star Alliance and USPS-FedEx, the two that lay below 0.75, are partnerships now: 2 strategic alliances are left, and there are 4 partnerships.",
    ],
  },
];
