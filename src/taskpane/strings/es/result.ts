import { plural } from "./counts";

/** What a build came to, in Spanish. */
export const result = {
  doneTitle: (count: number) => plural(count, { one: "# hoja está lista", other: "# hojas están listas" }),
  doneText: "Elija una alianza para abrir su hoja.",
  open: (partner: string, sheet: string) => `Abrir ${partner}, hoja ${sheet}`,
  again: "Crear más",
  cancelledTitle: "Creación cancelada",
  failedTitle: "La creación no se completó",
  retry: "Reintentar",
  rebuild: "Volver a crear",
  change: "Cambiar la selección",
};
