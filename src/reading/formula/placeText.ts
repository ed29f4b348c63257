import { address, areaAddress, type Area } from "../../cells/a1";

/** Cells as people write them: "C4", "C4:K4". */
export const placeText = (area: Area): string => areaAddress(area);

/** A cell within an area, counted from 0 at its corner. */
export const cellText = ({ top, left }: Area, down: number, right: number): string => address(top + down, left + right);
