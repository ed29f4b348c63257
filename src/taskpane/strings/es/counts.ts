import { counting } from "../counting";

/** Numbers and plurals as Spanish writes them. */
export const { format, decimal, plural } = counting("es");

/** "1 columna reconocida", "2 columnas reconocidas". */
export const recognisedCount = (count: number): string =>
  plural(count, { one: "# columna reconocida", other: "# columnas reconocidas" });
