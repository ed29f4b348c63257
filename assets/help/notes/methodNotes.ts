import { dueGrace } from "../../../src/models/derivations/clocks";
import { fewestPoints, steadyBand } from "../../../src/models/methods/trajectory";
import { agreementTolerance, strengthFrom } from "../../../src/models/methods/gap";
import type { Note } from "./note";

/** What explains verdicts, helps to decide, or works on any table. */
export const methodNotes: readonly Note[] = [
  {
    of: "ASK",
    title: "What to ask next",
    says: "No source says which question comes first.",
    ours: "A question is worth how far its answers could move the verdict: every answer it can have is tried, all else left as it is.",
    formula:
      '=INDEX(ALLIANCE.ASK({5,5,1,"?"}, {"Strategic integration","Tactical integration","Operational integration","Cultural integration"}, 1, "integrations"), 2, {1,3,4,5})',
    byHand:
      "1 + 1 + 0 of 3 are known and two areas are open. If one of them counts 0 the score is 2 of 4, 50; if it counts 1, 3 of 4, 75: it could move the score by 25. The fourth, Interpersonal integration, comes first because it stands first.",
    gives: ["Interpersonal integration", 25, 50, 75],
  },
  {
    of: "FLIP",
    title: "What would change the type",
    says: "No source asks it. Fewest changes first, then least movement, is a knapsack problem (Kellerer, Pferschy and Pisinger 2004).",
    ours: "Moves count on the scale of 0 to 1. To answer what is unknown counts as a whole scale, so that finding out is not taken for changing.",
    formula: '=INDEX(ALLIANCE.FLIP({5,3,3,3,3,3,3,3,3,3}, , "Strategic alliance"), 2, {1,2,3})',
    byHand:
      "1 and nine times 0.5 are 5.5 of 10; 0.6 asks for 6. One fact from 3 to 5 adds the 0.5 that is missing; of the nine that can, the first.",
    gives: ["Goal horizon", 3, 5],
  },
  {
    of: "ATTAIN",
    title: "Attainment of goals",
    says: "S3:37 suggests four metrics to follow and no way to sum them up. Actual over target, or the share of the way from a baseline, is common practice.",
    ours: "That surpassing counts, going backwards is 0, and an unknown actual is left out and not 0.",
    formula: "=ALLIANCE.ATTAIN({80,12}, {100,10}, , {3,1})",
    byHand: "80 of 100 is 0.8 and 12 of 10 is 1.2; weighed 3 to 1, (2.4 + 1.2) / 4 = 0.9.",
    gives: [0.9],
  },
  {
    of: "DUE",
    title: "Clocks",
    says: "S3:23 asks for check-ins every week or every other week, S1:23 and S3:38 for regular reviews.",
    ours: `Months count as calendar months, and something stays Due for 1/${Math.round(1 / dueGrace.value)} of its cadence before it is Overdue.`,
    formula: '=ALLIANCE.DUE(DATE(2024,9,9), "Biweekly", "label", DATE(2024,9,29))',
    byHand:
      "14 days after 9 September is the 23rd, and a seventh of 14 days later the 25th: on the 29th it is overdue.",
    gives: ["Overdue"],
  },
  {
    of: "SHARES",
    title: "Fair shares",
    says: "S1:7 asks for mutual benefit and S1:11 for shared risk and cost. The index is Hoover’s (1936): the part that would have to change hands.",
    ours: "Fair is taken to mean in proportion to what each contributes. What is fair between two partners is theirs to agree.",
    formula: "=ALLIANCE.SHARES({50;30;20}, {20;30;50})",
    byHand:
      "The shares differ by 30, 0 and −30 of 100: 30 of 100 would have to change hands, so fairness is 1 − 0.3 = 0.7.",
    gives: [0.7],
  },
  {
    of: "GAP",
    title: "Gaps between sides",
    says: "No source compares what two sides answer; S4:19 asks for relational tools beside analytical ones, and this is one.",
    ours: `Less than ${agreementTolerance.value} apart they agree, on a strength where their mean is ${strengthFrom.value} or more. The score is 1 less the mean gap as a share of 4, the widest there can be.`,
    formula: '=ALLIANCE.GAP({5;2;4}, {2;2;4}, , "score")',
    byHand: "The gaps are 3, 0 and 0, on average 1 of 4: 1 − 0.25 = 0.75.",
    gives: [0.75],
  },
  {
    of: "TRAJECTORY",
    title: "Trend",
    says: "The median of the slopes between all pairs of points: Theil (1950), Sen (1968).",
    ours: `At least ${fewestPoints.value} points, and Steady unless the line moves ${steadyBand.value} times as far as points typically lie from it.`,
    formula: '=ALLIANCE.TRAJECTORY({45000;45100;45200;45300}, {60;62;70;72}, "slope")',
    byHand:
      "The six slopes for 100 days are 2, 5, 4, 8, 5 and 2; between 4 and 5 lies the median, 4.5. For a year of 365.2425 days that is 16.44.",
    gives: [4.5 * 3.652425],
  },
  {
    of: "AGREE",
    title: "Agreement",
    says: "Published statistics, each named with its paper by the return “note”: Cronbach 1951, Cohen 1960, Fleiss 1971, Shrout and Fleiss 1979, McGraw and Wong 1996, Krippendorff 2011, Kendall 1939. Tests hold them to the papers’ own numbers.",
    ours: "Nothing of the arithmetic. Which statistic suits is yours to say.",
    formula: '=ALLIANCE.AGREE({1,1;1,2;2,2;2,2}, "kappa")',
    byHand:
      "They agree on 3 of 4, 0.75. By chance, with 2 of 4 and 1 of 4 ones, they would on 1/2 × 1/4 + 1/2 × 3/4 = 0.5. Cohen’s kappa is (0.75 − 0.5) / (1 − 0.5) = 0.5.",
    gives: [0.5],
  },
  {
    of: "COMPARE",
    title: "Comparing candidates",
    says: "Within bounds SPOTIS (Dezert, Tchamova, Han and Tacnet 2020): the weighted distance to the best corner of the bounds, so that adding a candidate moves nobody. Without them TOPSIS (Hwang and Yoon 1981).",
    ours: "Nothing of the arithmetic; the distance is turned round, so that more is better.",
    formula: '=TRANSPOSE(ALLIANCE.COMPARE({8,4;5,9}, {2,1}, {"max","max"}, {0,0;10,10}))',
    byHand:
      "The first is 0.2 and 0.6 from 10, weighed 2 to 1: (0.4 + 0.6) / 3 = 1/3, which leaves 2/3. The second is 0.5 and 0.1 away: 1.1 / 3, which leaves 0.63.",
    gives: [2 / 3, 1.9 / 3],
  },
  {
    of: "WEIGHTS",
    title: "Weights by pairs",
    says: "The principal eigenvector of the judgements and their consistency, Saaty (1977, 1980); blanks are filled so that consistency is best (Shiraishi, Obata and Daigo 1998; Bozóki, Fülöp and Rónyai 2010).",
    ours: "No more than 15 items, and a reciprocal may be rounded.",
    formula: "=TRANSPOSE(ALLIANCE.WEIGHTS({1,2,4;0.5,1,2;0.25,0.5,1}))",
    byHand: "The judgements fit together: each item weighs half of the one before, 4 to 2 to 1, or 4/7, 2/7 and 1/7.",
    gives: [4 / 7, 2 / 7, 1 / 7],
  },
];
