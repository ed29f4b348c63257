import { format, plural } from "./counts";

/** The page for sharing what was built, in Spanish. */
export const share = {
  title: "Compartir",
  lead: "Nada sale de este libro por sí solo: no se envía ningún dato y no se observa a nadie. Lo que comparta lo decide usted.",
  reading: "Viendo qué se ha creado…",
  again: "Volver a mirar",
  failedTitle: "No se pudo leer el libro",
  freezeTitle: "Para un socio sin Alliance",
  freezeText:
    "Quien no tiene este complemento ve #NAME? donde hay una fórmula de Alliance. Convierta las fórmulas en los valores que muestran antes de enviar el libro; se conservan en él y se pueden restaurar. Si no quiere dar a conocer el cálculo, envíe una copia de la que también se haya quitado lo que Alliance conserva.",
  freeze: "Convertir las fórmulas en valores",
  frozen: (count: number) =>
    plural(count, {
      one: "# fórmula conservada para restaurarla.",
      other: "# fórmulas conservadas para restaurarlas.",
    }),
  unfreeze: "Restaurar las fórmulas",
  builtTitle: "Hojas creadas",
  noSheets: "Todavía no se ha creado ninguna hoja en este libro.",
  refreshText:
    "Al actualizar, las hojas se rehacen con los datos y la política acordada tal como están ahora; una hoja de todas las alianzas incorpora las nuevas. Lo que usted escribió se queda.",
  refresh: "Actualizar",
  convertText:
    "Las funciones propias de Excel muestran a todos las mismas cifras, con cada paso en la hoja. Las fórmulas de Alliance son más cortas y necesitan el complemento. Lo que usted escribió se queda.",
  which: "Qué hoja",
  all: "Todas las hojas creadas",
  ways: { live: "fórmulas de Alliance", native: "funciones propias de Excel", values: "valores" },
  sheetOption: (sheet: string, way: string) => `${sheet} (${way})`,
  native: "Usar las funciones propias de Excel",
  live: "Usar las fórmulas de Alliance",
  storedTitle: "Lo que Alliance conserva en este libro",
  storedText: "Solo lo necesario para continuar donde lo dejó, y solo aquí.",
  nothingStored: "No se conserva nada en este libro.",
  stored: {
    settings: (count: number) =>
      plural(count, { one: "lo que usted dijo de las columnas", other: "lo que usted dijo de las columnas (#)" }),
    choices: () => "lo último que usted creó",
    builds: (count: number) => plural(count, { one: "# registro de una creación", other: "# registros de creaciones" }),
    frozen: (count: number) =>
      plural(count, { one: "# registro de fórmulas convertidas", other: "# registros de fórmulas convertidas" }),
    drafts: (count: number) => plural(count, { one: "# cuestionario empezado", other: "# cuestionarios empezados" }),
    underWay: (count: number) =>
      plural(count, { one: "# registro de un trabajo en curso", other: "# registros de trabajos en curso" }),
    marks: (count: number) =>
      plural(count, { one: "# nombre oculto en una hoja", other: "# nombres ocultos en hojas" }),
  },
  remove: "Quitar lo que Alliance conserva",
  removeAsk:
    "Las hojas y todas sus celdas se quedan. Pero las hojas creadas ya no se podrán actualizar ni convertir, las fórmulas convertidas no se podrán restaurar y los cuestionarios empezados se perderán.",
  removeYes: "Quitarlo",
  removeNo: "Conservarlo",
  working: {
    freeze: "Convirtiendo las fórmulas en valores",
    unfreeze: "Restaurando las fórmulas",
    refresh: "Actualizando las hojas",
    native: "Cambiando a las funciones propias de Excel",
    live: "Cambiando a las fórmulas de Alliance",
    remove: "Quitando lo que Alliance conserva",
  },
  bar: "Progreso",
  percent: (percent: number) => `${format(percent)} %`,
  cancel: "Cancelar",
  cancelling: "Cancelando…",
  done: {
    freeze: (count: number) =>
      count === 0
        ? "No se convirtió ninguna fórmula."
        : plural(count, { one: "# fórmula convertida en su valor.", other: "# fórmulas convertidas en valores." }),
    unfreeze: (count: number) =>
      count === 0
        ? "No se restauró ninguna fórmula."
        : plural(count, { one: "# fórmula restaurada.", other: "# fórmulas restauradas." }),
    refresh: (count: number) =>
      count === 0
        ? "No se actualizó ninguna hoja."
        : plural(count, { one: "# hoja actualizada.", other: "# hojas actualizadas." }),
    native: (count: number) =>
      plural(count, {
        one: "# hoja cambiada a las funciones propias de Excel.",
        other: "# hojas cambiadas a las funciones propias de Excel.",
      }),
    live: (count: number) =>
      plural(count, {
        one: "# hoja cambiada a las fórmulas de Alliance.",
        other: "# hojas cambiadas a las fórmulas de Alliance.",
      }),
    remove: (count: number) =>
      count === 0 ? "No había nada que quitar." : "Quitado. Aquí ya no se conserva nada de Alliance.",
  },
  left: (count: number) => plural(count, { one: "# se quedó como estaba:", other: "# se quedaron como estaban:" }),
  kept: (count: number) =>
    plural(count, {
      one: "# dato que usted escribió ya no tiene un lugar propio. Está debajo de todo lo demás en su hoja, bajo «Kept from before»:",
      other:
        "# datos que usted escribió ya no tienen un lugar propio. Están debajo de todo lo demás en su hoja, bajo «Kept from before»:",
    }),
  keptAs: {
    "over ours": (text: string) => `«${text}» estaba sobre algo propio de la hoja`,
    "no place": (text: string) => `«${text}» estaba donde la hoja ya no tiene nada`,
  },
  stays: (count: number) =>
    plural(count, {
      one: "# hoja se queda como estaba junto a la nueva, porque tiene algo de usted: un gráfico, una imagen o un comentario. Trasládelo y elimine después la hoja antigua:",
      other:
        "# hojas se quedan como estaban junto a las nuevas, porque tienen algo de usted: gráficos, imágenes o comentarios. Trasládelos y elimine después las hojas antiguas:",
    }),
  staysAs: (sheet: string) => `ahora se llama ${sheet}`,
  broken: (count: number) =>
    plural(count, {
      one: "# lugar de una hoja protegida se refería a una hoja como estaba y no se pudo cambiar. Quite la protección y haga que vuelva a referirse a la hoja:",
      other:
        "# lugares de hojas protegidas se referían a hojas como estaban y no se pudieron cambiar. Quite la protección y haga que vuelvan a referirse a las hojas:",
    }),
  cancelledTitle: "Cancelado",
  stoppedTitle: "No se llevó a cabo",
  readWhat: "Se produjo un error al leer el libro. No se cambió nada.",
  workWhat: "Se produjo un error. Revise las hojas: lo que no se terminó se ha revertido.",
};
