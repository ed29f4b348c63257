import { commonApproach, measures, opennessBand, stopRule, strategicClaim } from "../../../models/obstacles";
import { factById } from "../../../models/facts";
import type { ObstacleLine } from "../../../templates/parts/exitParts";
import type { Scene } from "../../block";
import type { Brush } from "../../brush";
import { quoteText } from "../../formula";
import { isOneOf, keyOf } from "../../native/words";
import { inapplicableWords } from "../../../evaluation/reading/scaledAnswer";
import { asIs } from "../answers";
import { asking, single } from "../verdict";

type Why = (brush: Brush, scene: Scene) => string;

const answerTo = (fact: string, brush: Brush, scene: Scene): string => asIs(factById(fact), brush, scene).formula;

/** An answer as it stands, or a dash where there is none. */
const said = (fact: string, brush: Brush, scene: Scene): string => {
  const answer = answerTo(fact, brush, scene);
  return `IF(${answer}="","–",${answer})`;
};

/** "Stop rule agreed: No" for each of these facts, joined. */
const listed =
  (facts: readonly string[]): Why =>
  (brush, scene) =>
    readable(
      facts
        .map(
          (fact, index) =>
            `${quoteText(`${index > 0 ? "; " : ""}${factById(fact).header}: `)}&${said(fact, brush, scene)}`,
        )
        .join("&"),
    );

const readable = (text: string): string => `IFERROR(${text},"an answer cannot be read")`;

/** The answers each obstacle is looked for in, as the source has them. */
export const whyFound: Readonly<Record<ObstacleLine["id"], Why>> = {
  nameOnly: (brush, scene) =>
    readable(
      `"Declared: "&${said(strategicClaim.fact, brush, scene)}&"; by the evidence: "&${single(asking("CLASSIFY", "label", scene, brush))}`,
    ),
  fit: (brush, scene) => {
    const answers = commonApproach.map((fact) => answerTo(fact, brush, scene));
    // a number is none of the words, so its key is as good as itself: seven answers must fit into one formula
    const aside = answers.map((answer) => `IF(${isOneOf(keyOf(answer), inapplicableWords)},1,0)`).join("+");
    const open = answers.map((answer) => `IF(${answer}="",1,0)`).join("+");
    return readable(
      `"Of the ${commonApproach.length} practices "&(${aside})&" do not apply, "&(${open})&" are not answered"`,
    );
  },
  stop: listed([...measures, stopRule]),
  openness: listed([opennessBand.value, opennessBand.low, opennessBand.high]),
};
