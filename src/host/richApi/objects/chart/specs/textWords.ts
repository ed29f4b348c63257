/** How text stands in its box; Excel has the same words for titles and labels. */
export const HORIZONTAL = ["Center", "Left", "Right", "Justify", "Distributed"];
export const VERTICAL = ["Center", "Bottom", "Top", "Justify", "Distributed"];
