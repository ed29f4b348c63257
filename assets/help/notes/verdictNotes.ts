import { needsStrategic, needsTactical } from "../../../src/models/needs";
import { obstacleCoverage } from "../../../src/models/obstacles";
import {
  classificationCoverage,
  partnershipCutOff,
  strategicCutOff,
} from "../../../src/models/verdicts/classification";
import { exitCoverage, exitLabels } from "../../../src/models/verdicts/exits";
import { healthyCutOff, watchCutOff } from "../../../src/models/verdicts/health";
import type { Note } from "./note";

const share = (value: number): string => `${Math.round(value * 100)} %`;

/** The verdicts on an alliance or a need. */
export const verdictNotes: readonly Note[] = [
  {
    of: "CLASSIFY",
    title: "Type",
    says: "S0 tells strategic from tactical alliances, S2:3–6 names a continuum from transaction to acquisition and three metrics (risk and control, duration, legal structure). Neither gives a number.",
    ours: `The order of the rules, the strategic score (the weighted mean of contrasts and points), its limits ${strategicCutOff.value} and ${partnershipCutOff.value}, and that ${share(classificationCoverage.value)} of one body of evidence are enough.`,
    formula: '=ALLIANCE.CLASSIFY({4,4,4,4,4,3,3,3,3,3}, , "label,score,coverage")',
    byHand:
      "Five times 0.75 and five times 0.5 are 6.25 of 10: a score of 0.625, not below 0.6. All contrasts and no point are known, which is all of one body of evidence and half of both.",
    gives: ["Strategic alliance", 0.625, 0.5],
  },
  {
    of: "CONTINUUM",
    title: "Position on the continuum",
    says: "S2:4 puts transactions at its beginning and acquisition at its end; alliances lie about two thirds of the way (S2:3). The points in between are called situational (S2:6).",
    ours: "The edges of the bands. Within its band an alliance stands as far along as its score stands between the score’s limits.",
    formula: "=ALLIANCE.CONTINUUM({4,4,4,4,4,3,3,3,3,3})",
    byHand:
      "A score of 0.625 is a sixteenth of the way from 0.6 to 1. The band of strategic alliances goes from 8/15 to 0.8, so the position is 8/15 + 1/16 × 4/15 = 0.55.",
    gives: [0.55],
  },
  {
    of: "HEALTH",
    title: "Health",
    says: "S3 names the practices; S3:27 counts a short focus as a fault, while S0 calls it a legitimate choice of tactical alliances.",
    ours: `The mean, its limits ${healthyCutOff.value} and ${watchCutOff.value}, what stands in for a practice nobody rated, and that long-term value is not judged in a tactical alliance or a transaction.`,
    formula: '=ALLIANCE.HEALTH({4,4,4,4,4,3,3}, , "score,label")',
    byHand: "Five times 0.75 and twice 0.5 are 4.75 of 7, or 67.86 of 100: under 70, and not under 40.",
    gives: [475 / 7, "Watch"],
  },
  {
    of: "OBSTACLES",
    title: "Obstacles",
    says: "S4:24–27 names four obstacles: strategic in name only, a common approach that does not fit, not knowing when to stop, and openness too small or too large.",
    ours: `How the common approach is found not to fit, and that an obstacle nobody can tell stays open (MODEL("obstacles") lists the rules). “None found” needs ${share(obstacleCoverage.value)} of them decided.`,
    formula:
      '=ALLIANCE.OBSTACLES({"Partner","Declared type","Goal horizon","Resource commitment","Decision-making","Integration","Objectives";"Acme","Strategic alliance",1,1,1,1,1}, , "label,count")',
    byHand:
      "Five contrasts at the tactical pole make it a tactical alliance, and it was declared a strategic one: one obstacle.",
    gives: ["Strategic in name only", 1],
  },
  {
    of: "STAGE",
    title: "Stage",
    says: "S4:4–8, after Kanter (1994), tells five stages like those of a marriage; S4:9 warns that organisations are not that simple.",
    ours: "The furthest stage with evidence counts, and stages answered with less than Yes before it are told as skipped. A stage weighs nothing in any score.",
    formula: '=ALLIANCE.STAGE({"Yes","No","Yes","No","No"}, , "all")',
    byHand:
      "Courtship and Housekeeping have evidence. Housekeeping is the third and the furthest; Engagement before it has none.",
    gives: ["Housekeeping", 3, "Engagement"],
  },
  {
    of: "RECOMMEND",
    title: "Need",
    says: "S0 tells which type suits which need: a long horizon, innovation, resources and core capabilities speak for strategic; volatility, a swift response and a single project for tactical. New markets stand on both sides.",
    ours: `That a No speaks as much for the other side, equal weights, and the limits: strategic from ${needsStrategic.value}, tactical up to ${needsTactical.value}, Either between them.`,
    formula: '=ALLIANCE.RECOMMEND({5,"Yes","Yes","No","Yes","?","Yes","No"}, , "label,score")',
    byHand:
      "Towards strategic: long horizon 1, volatile 0, swift 0, no single project 1, innovation 1, resources 1, core capability 0; the new market weighs nothing. 4 of 7 is 0.57: Either.",
    gives: ["Either", 4 / 7],
  },
  {
    of: "EXIT",
    title: "Exit",
    says: "S4:26 asks for knowing when to stop, S1:19 for a term and an exit; S3:27, S2:11 and S4:17 speak of purpose and trust. None says when to leave.",
    ours: `What a missing sponsor and a rival alliance mean, how severe each trigger is, and the sums from which the labels hold: ${exitLabels.map(({ name, value }) => `${name} ${value}`).join(", ")}. ${share(exitCoverage.value)} must be known before anything is continued.`,
    formula:
      '=ALLIANCE.EXIT({"Partner","Delivering on promise","Executive sponsor","Trust established","Partner has a competing alliance";"Acme",1,"No","Yes","No"}, , "label,triggers", DATE(2024,9,29))',
    byHand: "Not delivering weighs 2 and no sponsor 1, together 3; trust is there, and no rival.",
    gives: ["Prepare exit", "Not delivering; No executive sponsor"],
  },
];
