import { format, plural } from "./counts";

/** A build under way, in Spanish. */
export const progress = {
  title: (count: number) => plural(count, { one: "Creando # hoja", other: "Creando # hojas" }),
  bar: "Progreso de la creación",
  stages: {
    reading: "Leyendo los datos",
    planning: "Diseñando las hojas",
    writing: "Escribiendo las hojas",
    finishing: "Terminando",
  },
  count: (done: number, total: number) => `${format(done)} de ${format(total)}`,
  percent: (percent: number) => `${format(percent)} %`,
  cancel: "Cancelar",
  cancelling: "Cancelando…",
  cancellingText: "Se está quitando lo que se había añadido. Sus propias hojas no se tocan.",
  keepOpen: "Puede seguir leyendo aquí; no modifique las hojas nuevas hasta que estén terminadas.",
};
