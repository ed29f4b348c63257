import { rating, type Fact } from "../fact";

const of = rating("contrasts");

/** The ten contrasts between tactical (1) and strategic (5) alliances (S0). */
export const contrastFacts: readonly Fact[] = [
  of("D1", "Duration and focus", "one short, specific objective", "long-term, overarching strategy", "S0:10", [
    "Duration & focus",
  ]),
  of("D2", "Goal horizon", "react now; a project or campaign", "mutual growth, sustainable advantage", "S0:14", [
    "Goals horizon",
    "Long-term vs. short-term goals",
    "Horizon of goals",
  ]),
  of("D3", "Resource commitment", "minimal, flexible", "long-term, substantial", "S0:18", [
    "Commitment of resources",
    "Resources committed",
  ]),
  of("D4", "Decision-making", "each decides; fixed deliverables", "shared vision, joint decisions", "S0:22", [
    "Decision-making process",
    "Decisions",
  ]),
  of(
    "D5",
    "Risk and reward sharing",
    "little; reward tied to a short result",
    "significant, interests aligned over time",
    "S0:26",
    ["Risk & reward sharing", "Risk/reward sharing", "Shared risk and reward"],
  ),
  of(
    "D6",
    "Flexibility and adaptability",
    "built to change or stop fast",
    "built to last and to develop together",
    "S0:30",
    ["Flexibility & adaptability"],
  ),
  of("D7", "Integration", "separate; a hand-over", "joint objectives, shared systems and teams", "S0:34", [
    "Level of integration",
    "Degree of integration",
  ]),
  of("D8", "Innovation or execution", "execute a known task", "create something new together", "S0:38", [
    "Innovation vs. execution",
    "Innovation/execution",
  ]),
  of("D9", "Core competencies", "core not touched", "each partner's unique strengths combined", "S0:42", [
    "Impact on core competencies",
    "Core competences",
  ]),
  of("D10", "Objectives", "operational", "shape the direction of both", "S0:46", [
    "Strategic vs. operational objectives",
    "Class of objectives",
  ]),
];
