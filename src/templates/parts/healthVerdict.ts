import { insufficient } from "../../models/relationshipTypes";
import { healthBands } from "../../models/verdicts/health";
import type { Part } from "../template";

const unknown = "not known";

/** How healthy one alliance is, within which bounds, by which kind of practice, and what costs it most. */
export const healthVerdict: Extract<Part, { kind: "verdict" }> = {
  kind: "verdict",
  function: "HEALTH",
  title: "Health",
  bands: [...healthBands, insufficient],
  lines: [
    { asks: "score", label: "Health (0 to 100)", shows: "points", unknown },
    { asks: "low", label: "Lowest it can still be", shows: "points" },
    { asks: "high", label: "Highest it can still be", shows: "points" },
    { asks: "analytical", label: "Analytical practices", shows: "points", unknown },
    { asks: "relational", label: "Relational practices", shows: "points", unknown },
    { asks: "coverage", label: "Evidence known", shows: "share" },
    { asks: "weakest", label: "Costs most", shows: "text" },
  ],
};
