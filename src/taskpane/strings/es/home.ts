import { plural, recognisedCount } from "./counts";

/** The Home page in Spanish. */
export const home = {
  title: "¿Qué tipo de alianza es y cómo está de salud?",
  lead: "Alliance lee la tabla de socios que usted ya lleva, da a cada relación un dictamen comprobable y crea hojas para compartir.",
  found: "En este libro",
  reading: "Revisando el libro…",
  look: "Volver a buscar",
  build: "Crear hojas",
  use: (source: string) => `Crear hojas a partir de ${source}`,
  alliances: (count: number) => plural(count, { one: "# alianza", other: "# alianzas" }),
  columns: (count: number) => recognisedCount(count),
  sheet: (sheet: string) => `Hoja ${sheet}`,
  problems: (count: number) => plural(count, { one: "# punto por revisar", other: "# puntos por revisar" }),
  moreProblems: (count: number) => `y ${plural(count, { one: "# más", other: "# más" })}`,
  problemsKept: "Lo que no se puede leer cuenta como desconocido. Todo lo demás se utiliza.",
  refresh: "Actualizar todas las hojas creadas",
  emptyTitle: "Todavía no hay ninguna tabla de socios",
  emptyText:
    "Escriba una alianza por fila debajo de una fila de encabezados. Un nombre y unos pocos datos bastan para empezar; lo que falta cuenta como desconocido, nunca como mala nota.",
  emptyHeaders: "Encabezados para empezar",
  aloneTitle: "Hojas que no necesitan tabla",
  aloneText:
    "Una política acordada, los objetivos y su valor, la elección de un socio, un taller: su equipo las rellena por sí mismo.",
  alone: "Crear sin tabla",
  sampleTitle: "O pruébelo con un ejemplo",
  sampleText:
    "Trece relaciones reales entre empresas, tomadas de fuentes públicas, en tres hojas nuevas que puede eliminar en cualquier momento.",
  sampleButton: "Añadir el ejemplo",
  sampleAdding: "Añadiendo el ejemplo…",
  failedTitle: "No se pudo leer el libro",
};
