import { plural } from "./counts";

/** The reference of the functions, in Spanish. */
export const functions = {
  title: "Funciones",
  lead: "Escríbalas en cualquier celda. Se recalculan con sus datos, y EXPLAIN muestra el cálculo que hay detrás de un dictamen.",
  reading: "Cargando la referencia…",
  filter: "Filtrar funciones",
  filterHint: "Filtrar por nombre o finalidad",
  nothing: "Ninguna función contiene eso en su nombre o descripción.",
  syntax: "Sintaxis",
  examples: (count: number) => plural(count, { one: "Ejemplo", other: "Ejemplos" }),
  arguments: (name: string) => `Argumentos de ${name}`,
  optional: "opcional",
  more: (name: string) => `Más sobre ${name}`,
  failedTitle: "No se pudo cargar la referencia",
};
