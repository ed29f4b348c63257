import { yesNo, type Fact } from "../fact";

const point = yesNo("points");
const part = yesNo("point parts");

/** The five points of the checklist (S2:7–11), each to be answered whole or by its parts. */
export const pointFacts: readonly Fact[] = [
  point("Q1", "Significant impact", "S2:7", ["Significant business impact"]),
  point("Q2", "Integrated assets", "S2:8", ["Assets integrated", "Deep integration of assets"]),
  point("Q3", "Independent with shared control", "S2:9", [
    "Independence with shared control",
    "Independent entities sharing control",
  ]),
  point("Q4", "Initiatives across value chains", "S2:10", [
    "Initiatives across the value chains",
    "Cross-value-chain initiatives",
  ]),
  point("Q5", "Trust across cultures", "S2:11", [
    "Trust despite different cultures",
    "Trust across different cultures",
  ]),
];

/** The fifteen atomic facts the compound points are made of: a compound yes/no is the commonest source of unreliable answers. */
export const pointPartFacts: readonly Fact[] = [
  part("Q1a", "Impact is significant", "S2:7"),
  part("Q1b", "Beyond one partner alone", "S2:7", ["Beyond an individual partner", "Not achievable alone"]),
  part("Q1c", "Value for all", "S2:7", ["Value for all participants", "Value for all partners"]),
  part("Q1d", "Multi-year value", "S2:7", ["Value over several years", "Multiyear value"]),
  part("Q2a", "Knowledge integrated", "S2:8", ["Integrated knowledge"]),
  part("Q2b", "Money invested", "S2:8", ["Joint investment", "Money integrated"]),
  part("Q2c", "People integrated", "S2:8", ["Integrated people", "Shared teams"]),
  part("Q3a", "Partners stay independent", "S2:9", ["Partners remain independent", "Stay independent"]),
  part("Q3b", "Benefits shared", "S2:9", ["Shared benefits"]),
  part("Q3c", "Control shared", "S2:9", ["Shared control"]),
  part("Q4a", "Several initiatives", "S2:10"),
  part("Q4b", "Initiatives specified", "S2:10", ["Specified initiatives"]),
  part("Q4c", "Value chains crossed", "S2:10", ["Across value chains"]),
  part("Q5a", "Cultural differences handled", "S2:11", ["Culture differences handled"]),
  part("Q5b", "Trust established", "S2:11", ["Environment of trust"]),
];
