import { format, plural, recognisedCount } from "./counts";

/** The Build page in Spanish: data, columns, alliances, sheet, date. */
export const build = {
  title: "Crear hojas",
  noSource: "Todavía no hay nada a partir de lo cual crear hojas. En Inicio se indica lo que hace falta.",
  noTable:
    "No se encontró ninguna tabla de socios en este libro. Las hojas siguientes no la necesitan: su equipo las rellena por sí mismo.",
  filledIn: "La hoja no lee ninguna alianza: su equipo la rellena por sí mismo.",
  goHome: "Ir a Inicio",
  data: "Datos",
  sourceOption: (name: string, sheet: string) => (name === sheet ? name : `${name} (hoja ${sheet})`),
  columns: (known: number, ignored: number) =>
    ignored === 0
      ? recognisedCount(known)
      : `${recognisedCount(known)}, ${plural(ignored, { one: "# omitida", other: "# omitidas" })}`,
  recognised: "Reconocidas",
  ignored: "Omitidas",
  notes: "Conviene saber",
  mapping: {
    check: "Columnas por revisar",
    hint: "Suposiciones según el encabezado y las celdas. Una suposición no cuenta hasta que usted la acepta; lo que diga se conserva en este libro.",
    guess: (header: string, fact: string) => `${header} podría ser ${fact}`,
    used: (header: string, fact: string) => `${header} es ${fact}, según usted`,
    leftOut: (header: string) => `${header} se omite, según usted`,
    samples: (samples: readonly string[]) => `Por ejemplo: ${samples.join(" · ")}`,
    use: (fact: string) => `Usar como ${fact}`,
    useOf: (header: string, fact: string) => `Usar como ${fact}: ${header}`,
    undo: "Deshacer",
    undoOf: (header: string) => `Deshacer lo dicho sobre ${header}`,
    leave: "Omitir",
    leaveOf: (header: string) => `Omitir: ${header}`,
    change: "Cambiar el significado de una columna",
    column: "Columna",
    noColumn: "Elegir una columna",
    means: "Significa",
    nothing: "Nada: omitirla",
    forget: "Olvidar lo que dije de estas columnas",
  },
  factGroups: {
    identity: "Identidad, fechas, forma",
    contrasts: "Diez contrastes",
    points: "Cinco puntos",
    "point parts": "Partes de los cinco puntos",
    characteristics: "Diez características",
    practices: "Siete prácticas",
    stages: "Cinco etapas",
    integrations: "Cinco integraciones",
    principles: "Principios",
    running: "Gestión de la alianza",
    needs: "Lo que necesita cada parte",
  },
  asFact: (header: string, fact: string) => `${header}, leído como ${fact}`,
  alliances: "Alianzas",
  chosen: (chosen: number, all: number) =>
    plural(chosen, { one: `# de ${format(all)} elegida`, other: `# de ${format(all)} elegidas` }),
  filter: "Filtrar alianzas",
  filterHint: "Filtrar por nombre",
  all: "Todas",
  none: "Ninguna",
  allOfFilter: "Todas las mostradas",
  noneOfFilter: "Ninguna de las mostradas",
  nobody: "Ninguna alianza contiene eso en su nombre.",
  listedOnly: (shown: number, all: number) =>
    `Se muestran las primeras ${format(shown)} de ${format(all)}. Filtre para encontrar otras.`,
  template: "Hoja",
  audience: (audience: string) => `Para: ${audience}`,
  asOf: "Fecha de referencia",
  asOfHint: "Los plazos, las antigüedades y los vencimientos se cuentan hasta ese día.",
  button: (count: number) =>
    count === 0 ? "Crear hojas" : plural(count, { one: "Crear # hoja", other: "Crear # hojas" }),
  obstacles: {
    noSource: "Todavía no hay nada a partir de lo cual crear hojas.",
    noPartner: "Elija al menos una alianza.",
    noDate: "Escriba una fecha a partir de marzo de 1900.",
    otherData: "Estos datos no tienen nada de lo que muestra esta hoja. Elija otra hoja u otros datos.",
    working: "Se están modificando hojas de este libro. Espere a que termine; «Compartir» indica cuánto falta.",
  },
};
