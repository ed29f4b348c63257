import {
  commonApproach,
  measuredCutOff,
  measures,
  noObstacle,
  obstacleCoverage,
  obstacles,
  opennessBand,
  stopRule,
  strategicClaim,
  type Obstacle,
} from "../../../models/obstacles";
import { insufficient } from "../../../models/relationshipTypes";
import { quoteText } from "../../formula";
import { classifyId, reaches } from "../classification";
import { cutOffCell } from "../policy/agreed";
import { readingId } from "../reading";
import type { At, NativeRow } from "../row";
import { inapplicable, unknown, wrong } from "../words";
import { active, clear, enoughJudged, joined, shownFinding } from "./findings";
import { saysYes } from "./said";

/** The rows that hold what OBSTACLES returns, by the name of the return; "finding stop" and the like say more than the flags. */
const obstaclesId = (returned: string): string => `OBSTACLES ${returned}`;

const value = (at: At, fact: string): string => at.cell(readingId(fact), "value");
const own = (at: At, id: string): string => at.cell(obstaclesId(id), "value");
const any = (tests: readonly string[]): string => `OR(${tests.join(",")})`;

/** How each obstacle is looked for, as text: active, clear, unknown or n/a. */
const finders: Readonly<Record<Obstacle["id"], (at: At) => string>> = {
  nameOnly(at) {
    const [declared, label] = [value(at, strategicClaim.fact), at.cell(classifyId("label"), "value")];
    const borneOut = any(strategicClaim.borneOutBy.map((type) => `${label}=${quoteText(type)}`));
    const byLabel = `IF(${label}=${quoteText(insufficient)},${unknown},IF(${borneOut},${clear},IF(${declared}=${unknown},${unknown},${active})))`;
    const claims = any([`${declared}=${unknown}`, `${declared}=${quoteText(strategicClaim.claims)}`]);
    return `IF(${declared}=${inapplicable},${inapplicable},IF(${claims},${byLabel},${clear}))`;
  },
  fit(at) {
    const says = (what: string) => any(commonApproach.map((fact) => `${value(at, fact)}=${what}`));
    return `IF(${says(inapplicable)},${active},IF(${says(unknown)},${unknown},${clear}))`;
  },
  stop(at) {
    const lacks = [own(at, "measure"), own(at, "rule")];
    return [active, unknown, clear].reduceRight(
      (rest, finding) => `IF(${any(lacks.map((lack) => `${lack}=${finding}`))},${finding},${rest})`,
      inapplicable,
    );
  },
  openness(at) {
    const [given, least, most] = [opennessBand.value, opennessBand.low, opennessBand.high].map((fact) =>
      value(at, fact),
    ) as [string, string, string];
    const outside = (limit: string, isKept: string) => `IF(ISNUMBER(${limit}),NOT(${isKept}),FALSE)`;
    const isOutside = any([outside(least, reaches(given, least)), outside(most, reaches(most, given))]);
    const within = `IF(${isOutside},${active},IF(AND(ISNUMBER(${least}),ISNUMBER(${most})),${clear},${unknown}))`;
    return `IF(ISNUMBER(${given}),${within},${given})`;
  },
};

const row = (id: string, label: string, formula: (at: At) => string): NativeRow => ({
  id: obstaclesId(id),
  label,
  cells: (at) => ({ value: formula(at) }),
});

const returnNames: Readonly<Record<Obstacle["id"], string>> = {
  nameOnly: "name only",
  stop: "stop",
  openness: "openness",
  fit: "fit",
};
const findingId = ({ id }: Pick<Obstacle, "id">): string => `finding ${returnNames[id]}`;
const facts = obstacles.flatMap((obstacle) => obstacle.facts);
const unlessWrong = (at: At, formula: string): string =>
  `IF(ISERROR(${own(at, "readable")}),${own(at, "readable")},${formula})`;

/** The four obstacles, one after the other, and what they come to. */
export const obstacleRows = (): NativeRow[] => [
  row("readable", "Every answer can be read", (at) => {
    const [low, high] = [value(at, opennessBand.low), value(at, opennessBand.high)];
    const label = at.cell(classifyId("label"), "value");
    const sum = `SUM(${facts.map((fact) => value(at, fact)).join(",")})`;
    const upsideDown = `IF(AND(ISNUMBER(${low}),ISNUMBER(${high})),${low}>${high},FALSE)`;
    return `IF(ISERROR(${label}),${label},IF(ISERROR(${sum}),${sum},IF(${upsideDown},${wrong},TRUE)))`;
  }),
  row("measure", "Progress is not measured", (at) => {
    const all = measures.map((fact) => value(at, fact));
    const met = any(all.map((one) => `IF(ISNUMBER(${one}),${reaches(one, cutOffCell(measuredCutOff, at))},FALSE)`));
    const open = `IF(${any(all.map((one) => `${one}=${unknown}`))},${unknown},${inapplicable})`;
    return `IF(COUNT(${all.join(",")})>0,IF(${met},${clear},${active}),${open})`;
  }),
  row("rule", "No stop rule is agreed", (at) => {
    const rule = value(at, stopRule);
    return `IF(ISNUMBER(${rule}),IF(${saysYes(rule)},${clear},${active}),${rule})`;
  }),
  ...obstacles.map((obstacle) => row(findingId(obstacle), obstacle.title, finders[obstacle.id])),
  row("count", "Obstacles active", (at) => {
    const count = obstacles.map((obstacle) => `(${own(at, findingId(obstacle))}=${active})`).join("+");
    const all = obstacles.map((obstacle) => own(at, findingId(obstacle)));
    return unlessWrong(at, `IF(${count}>0,${count},IF(${enoughJudged(all, obstacleCoverage, at)},0,NA()))`);
  }),
  row("label", "Obstacles", (at) => {
    const named = joined(
      obstacles.map((obstacle) => [`${own(at, findingId(obstacle))}=${active}`, quoteText(obstacle.title)]),
    );
    const none = `IF(ISNA(${own(at, "count")}),${quoteText(insufficient)},${quoteText(noObstacle)})`;
    return unlessWrong(at, `IF(N(IFNA(${own(at, "count")},0))>0,${named},${none})`);
  }),
  ...obstacles.map((obstacle) =>
    row(returnNames[obstacle.id], `${obstacle.title}?`, (at) =>
      unlessWrong(at, shownFinding(own(at, findingId(obstacle)))),
    ),
  ),
];
