/** The workbook's name for the range that holds the agreed policy: key, value and note in each row. */
export const policyRange = "AlliancePolicy";
