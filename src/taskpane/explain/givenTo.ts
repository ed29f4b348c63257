import { isBlank, type Grid } from "../../evaluation/reading/cell";
import type { Place } from "../../reading/formula/book";
import { placeText } from "../../reading/formula/placeText";
import type { ReadArgument, ReadCall } from "../../reading/formula/readCall";
import { shownCell, type Given, type Target } from "./explanation";

/** More cells than this are not spelled out. */
const spelledOut = 6;

/** What a function is given, argument by argument. */
export const givenTo = ({ args }: ReadCall): Given[] => args.map(givenAs);

function givenAs(argument: ReadArgument, index: number): Given {
  if (argument.kind === "omitted") return { index, state: "omitted", text: "", size: [0, 0], at: null };
  if (argument.kind === "unclear") return { index, state: "unclear", text: argument.text, size: [0, 0], at: null };
  const { grid, place } = argument;
  const cells = grid.flat().filter((cell) => !isBlank(cell));
  const text = cells.slice(0, spelledOut).map(shownCell).join(" · ") + (cells.length > spelledOut ? " …" : "");
  return { index, state: "read", text, size: [grid.length, grid[0]?.length ?? 0], at: targetOf(place) };
}

/** The cells of an argument to go to. */
const targetOf = (place: Place | null): Target | null => place && { sheet: place.sheet, place: placeText(place.area) };

/** The values of an argument; undefined where it is left out, empty, or not known. */
export function gridOf(argument: ReadArgument | undefined): Grid | undefined {
  if (argument?.kind !== "read") return undefined;
  return argument.grid.some((row) => row.some((cell) => !isBlank(cell))) ? argument.grid : undefined;
}
