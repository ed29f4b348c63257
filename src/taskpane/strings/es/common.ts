import { decimal } from "./counts";

/** What stands on every page, in Spanish. */
export const common = {
  product: "Alliance",
  pages: {
    home: "Inicio",
    build: "Crear",
    questionnaire: "Cuestionario",
    explain: "Explicar",
    share: "Compartir",
    functions: "Funciones",
  },
  navigation: "Páginas",
  privacy: "Nada sale de este libro. No se recopila ningún dato.",
  /** A number with so many decimals at most. */
  number: decimal,
};
