/** Excel's default column is 64 pixels (48 points) wide. */
export const COLUMN_PIXELS = 64;

/** Excel's default row is 20 pixels (15 points) high. */
export const ROW_PIXELS = 20;
