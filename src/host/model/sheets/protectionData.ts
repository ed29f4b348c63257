/** Excel.WorksheetProtectionOptions; the flags that are true, and the selection mode when it is not "Normal". */
export interface ProtectionOptions {
  allowAutoFilter?: boolean;
  allowDeleteColumns?: boolean;
  allowDeleteRows?: boolean;
  allowEditObjects?: boolean;
  allowEditScenarios?: boolean;
  allowFormatCells?: boolean;
  allowFormatColumns?: boolean;
  allowFormatRows?: boolean;
  allowInsertColumns?: boolean;
  allowInsertHyperlinks?: boolean;
  allowInsertRows?: boolean;
  allowPivotTables?: boolean;
  allowSort?: boolean;
  selectionMode?: "Normal" | "None" | "Unlocked";
}

/** Present = the sheet is protected. */
export interface ProtectionData {
  options: ProtectionOptions;
  /**
   * What the file says about the password: the 16-bit hash of the `password` attribute (what this host writes), or the
   * attributes of a salted hash, which are kept but cannot be opened with a password here.
   */
  password?: { password: string } | { algorithmName: string; hashValue: string; saltValue: string; spinCount: number };
}
