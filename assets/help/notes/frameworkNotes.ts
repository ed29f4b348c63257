import { characteristics } from "../../../src/models/characteristics";
import { contrasts } from "../../../src/models/contrasts";
import { integrations } from "../../../src/models/integrations";
import { points } from "../../../src/models/points";
import { practices } from "../../../src/models/practices";
import { principles } from "../../../src/models/principles";
import type { Note } from "./note";

/** The frameworks SCORE judges by, in the order of the models. */
export const frameworkNotes: readonly Note[] = [
  {
    of: contrasts.id,
    title: "Ten contrasts",
    says: "S0:10–46 sets strategic and tactical alliances side by side under ten headings, with a pole on either side. It gives no scale.",
    ours: `Ratings from 1 (tactical pole) to 5 (strategic pole), evenly apart: a rating r counts (r − 1) / 4. ${contrasts.weights.why}`,
    formula: '=ALLIANCE.SCORE("contrasts", {5,4,3,2,1,5,4,3,2,1})',
    byHand: "5, 4, 3, 2 and 1 count 1, 0.75, 0.5, 0.25 and 0, together 2.5; twice that is 5 of 10, or 50 of 100.",
    gives: [50],
  },
  {
    of: points.id,
    title: "Five points of the checklist",
    says: "S2:7–11 lists five distinctive characteristics in sentences that say several things at once, fifteen in all. It gives no scale.",
    ours: `Yes counts 1, Partly 0.5, No 0. A point may be answered whole or part by part; its parts share its weight. ${points.weights.why}`,
    formula: '=ALLIANCE.SCORE("points", {"Yes","Yes","Partly","No","Yes"})',
    byHand: "1 + 1 + 0.5 + 0 + 1 are 3.5 of 5, or 70 of 100.",
    gives: [70],
  },
  {
    of: characteristics.id,
    title: "Ten characteristics",
    says: "S1:5–23 lists ten key characteristics of an alliance. It gives no scale.",
    ours: characteristics.weights.why,
    formula:
      '=ALLIANCE.SCORE("characteristics", {"Yes","Yes","Yes","Yes","Yes","Yes","Yes","Partly","No","No"}, , "score,absent")',
    byHand: "Seven times 1 and once 0.5 are 7.5 of 10, or 75 of 100; two are absent.",
    gives: [75, 2],
  },
  {
    of: practices.id,
    title: "Seven practices",
    says: "S3:7–37 numbers seven practices that make alliances last, each with what it is made of.",
    ours: `Which are analytical and which relational (S4:19) is our reading. ${practices.weights.why} Unknown is left out of the score and widens its bounds; what does not apply leaves the model.`,
    formula: '=ALLIANCE.SCORE("practices", {5,4,4,3,2,"?","n/a"}, , "score,low,high")',
    byHand:
      "1 + 0.75 + 0.75 + 0.5 + 0.25 are 3.25. Of the 5 that are known that is 65 of 100; of the 6 that apply, with the unknown one at 0, 54.17, and with it at 1, 4.25 of 6 or 70.83.",
    gives: [65, 325 / 6, 425 / 6],
  },
  {
    of: integrations.id,
    title: "Five integrations",
    says: "S4:12–16, after Kanter (1994), names five areas in which partners integrate, and operational integration as the one that often fails.",
    ours: integrations.weights.why,
    formula: '=ALLIANCE.SCORE("integrations", {5,5,1,5,5}, , "score,weakest")',
    byHand: "1 + 1 + 0 + 1 + 1 are 4 of 5, or 80 of 100: a good mean, beside which the weakest area is named.",
    gives: [80, "Operational integration"],
  },
  {
    of: principles.id,
    title: "Five principles",
    says: "S4:30–34, after Hughes and Weiss (2007), gives five principles for making alliances work.",
    ours: `Which are analytical and which relational is our reading of S4:19. ${principles.weights.why}`,
    formula: '=ALLIANCE.SCORE("principles", {4,4,"?","n/a",1})',
    byHand: "0.75 + 0.75 + 0 are 1.5 of the 3 that are known, or 50 of 100.",
    gives: [50],
  },
];
