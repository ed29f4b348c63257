import { bandOf } from "../models/verdicts/continuum";
import { healthBands, healthyCutOff } from "../models/verdicts/health";
import { insufficient, relationshipTypes } from "../models/relationshipTypes";
import { healthEntries, typeEntries } from "./parts/bandEntries";
import { caveatOf } from "./parts/oneAlliance";
import type { PortfolioTablePart } from "./parts/portfolioParts";
import type { Template } from "./template";

const bands = [...healthBands, insufficient];
/** Where the chart is parted: from here on an alliance is a strategic one or more, and healthy. */
const parts = {
  across: { name: "Strategic from here", at: bandOf("Strategic alliance").from },
  up: { name: "Healthy from here", at: healthyCutOff.value },
};
const table: Omit<PortfolioTablePart, "kind" | "note"> = { title: "Alliances", name: "Portfolio", bands };

/** All chosen alliances on one sheet: where each stands, how well it is, what is known, and what is decided. */
export const portfolio: Template = {
  id: "portfolio",
  title: "Portfolio",
  audience: "Finance and executives",
  about:
    "All chosen alliances on one sheet: type, position, health, evidence and notice in a table to sort, a chart, a heat map of facts, and decisions.",
  scope: "all",
  needs: ["contrasts", "points", "point parts", "practices", "identity"],
  judges: ["CLASSIFY", "HEALTH", "CONTINUUM", "EXIT"],
  orientation: "Landscape",
  grid: { margin: 10, label: 160, columns: 25, column: 29.5, widths: { 1: 94, 2: 56, 3: 92, 5: 36 } },
  headRows: 2,
  bands: [
    { kind: "title", kicker: "PORTFOLIO", title: "Portfolio of alliances" },
    {
      kind: "identity",
      asOf: "As of",
      source: "Source",
      policy: "Policy",
      policyName: "Default policy",
      values: "values without formulas, calculated on",
    },
    [
      {
        from: 0,
        to: 9,
        part: {
          kind: "portfolioSummary",
          title: "How many of each",
          note: "Types by the evidence, from the loosest to the closest; health by band.",
          types: [...relationshipTypes, insufficient],
          bands,
        },
      },
      {
        from: 11,
        to: 25,
        part: {
          kind: "portfolioChart",
          rows: 15,
          title: "Health and position",
          across: "Position: 0 transaction, 1 acquisition",
          up: "Health",
          bands: healthBands,
          parts,
          reading:
            "Upper right: close and well, worth building on. Lower right: close and unwell, the first to mend. Upper left: well at " +
            "arm's length. Lower left: loose and unwell, mend or let go. An alliance without both figures has no dot.",
          counts: { title: "Alliances by type and health", bands },
        },
      },
    ],
    {
      kind: "portfolioTable",
      ...table,
      note: "In the source's order, which is no ranking; sort or filter by any column, and back by Row. – is not known yet. Lowest and highest: what is still open.",
    },
    {
      kind: "portfolioHeat",
      title: "Heat map of facts",
      note: "As-is, as it stands in the source: 1 to 5, or No, Partly, Yes; a point given by its parts shows their mean.",
      groups: [
        { group: "contrasts", title: "Ten contrasts" },
        { group: "points", title: "Five points" },
        { group: "practices", title: "Seven practices" },
      ],
      bands,
      legend: { low: "low (No)", high: "high (Yes)", unknown: "not known", aside: "does not apply" },
    },
    {
      kind: "portfolioDecisions",
      title: "Desired type and decisions",
      note: "Keeps to each alliance however the table is sorted. Due turns red once it has passed.",
      types: relationshipTypes,
    },
    { kind: "legend", title: "How to read the bands", entries: typeEntries, beside: healthEntries },
    caveatOf("The verdicts follow from the answers given and from cut-offs and weights that are the policy's choice."),
    {
      kind: "portfolioColumns",
      ...table,
      note: "In the source's order. So many alliances are served by formulas that fill many rows each: turn them into values to sort or filter.",
    },
    {
      kind: "portfolioPlaces",
      title: "Places in the table, dots of the chart",
      note: "Not printed. #N/A is no dot.",
      bands: healthBands,
      parts,
    },
  ],
};
