/** The look of a cell. Sizes are points; what is absent stays as Excel has it. */
export interface Style {
  font?: { size?: number; bold?: boolean; italic?: boolean; color?: string };
  fill?: string;
  numberFormat?: string;
  horizontal?: "Left" | "Center" | "Right";
  vertical?: "Top" | "Center" | "Bottom";
  wrap?: boolean;
  indent?: number;
  shrinkToFit?: boolean;
  /** Degrees the text is turned by; 90 reads from bottom to top. */
  rotate?: number;
  bottom?: Line;
  top?: Line;
  /** Left and right of the cell. */
  sides?: Line;
  /** Takes input while the sheet is protected. */
  unlocked?: boolean;
}

/** A border line; "Hairline" and the rest are Excel.BorderWeight. */
export interface Line {
  color: string;
  weight: "Hairline" | "Thin" | "Medium";
}
