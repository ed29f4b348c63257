/** A cell of the source as it stands; a blank stays blank, where a bare link would show 0. */
export const linked = (cell: string): string => `IF(${cell}="","",${cell})`;
