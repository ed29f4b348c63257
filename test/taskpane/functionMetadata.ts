/** A function as Excel's metadata describes it, shortened. */
export const functionMetadata = {
  functions: [
    {
      id: "CLASSIFY",
      name: "CLASSIFY",
      description: "Tells what kind of business relationship each alliance is, from what is known of it.",
      parameters: [
        { name: "data", description: "The facts, with or without their headers.", type: "any" },
        { name: "headers", description: "The headers, where data holds none.", optional: true },
        { name: "return", description: "What to give: label, score, low, high or all.", optional: true },
      ],
    },
    {
      id: "HEALTH",
      name: "HEALTH",
      description: "Tells how healthy each alliance is, relative to what its type needs.",
      parameters: [
        { name: "data", description: "The facts, with or without their headers." },
        { name: "headers", description: "The headers, where data holds none.", optional: true },
      ],
    },
  ],
};
