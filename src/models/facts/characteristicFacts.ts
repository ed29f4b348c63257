import { yesNo, type Fact } from "../fact";

const of = yesNo("characteristics");

/** The ten characteristics of an alliance (S1). */
export const characteristicFacts: readonly Fact[] = [
  of("K1", "Shared goals", "S1:5", ["Common goals"]),
  of("K2", "Mutual benefit", "S1:7", ["Mutual benefits"]),
  of("K3", "Collaboration and cooperation", "S1:9", ["Collaboration & cooperation"]),
  of("K4", "Risk and cost sharing", "S1:11", ["Risk & cost sharing"]),
  of("K5", "Complementary capabilities", "S1:13", ["Complementary skills"]),
  of("K6", "Flexibility and independence", "S1:15", ["Flexibility & independence"]),
  of("K7", "Governance", "S1:17", ["Governance and decision-making", "Joint governance"]),
  of("K8", "Duration and exit terms", "S1:19", ["Duration and exit strategy", "Exit terms", "Exit clause"]),
  of("K9", "IP and confidentiality", "S1:21", ["Intellectual property and confidentiality", "IP & confidentiality"]),
  of("K10", "Performance review", "S1:23", ["Performance evaluation and review", "Performance evaluation"]),
];
