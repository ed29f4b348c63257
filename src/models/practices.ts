import type { Model } from "./model";

/**
 * The seven practices of S3. Which of them are analytical (systems, processes, knowledge) and which relational is our
 * reading of S4:19; S3 does not sort them.
 */
export const practices: Model = {
  id: "practices",
  title: "Practices that make it last",
  source: "S3",
  weights: { basis: "ours", why: "S3 numbers seven practices and weighs none above another, so each weighs 1." },
  items: [
    { fact: "P1", weight: 1, source: "S3:7", side: "analytical" },
    { fact: "P2", weight: 1, source: "S3:12", side: "relational" },
    { fact: "P3", weight: 1, source: "S3:17", side: "analytical" },
    { fact: "P4", weight: 1, source: "S3:22", side: "relational" },
    { fact: "P5", weight: 1, source: "S3:27", side: "relational" },
    { fact: "P6", weight: 1, source: "S3:32", side: "relational" },
    { fact: "P7", weight: 1, source: "S3:37", side: "analytical" },
  ],
};
