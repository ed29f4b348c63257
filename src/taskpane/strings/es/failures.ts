/** What may go wrong, what was kept and what to do, in Spanish. */
export const failures = {
  mappingWhat: "No se pudo guardar en el libro el significado de la columna. No se cambió nada.",
  surveyWhat: "Se produjo un error al leer el libro. No se cambió nada.",
  buildWhat:
    "Se produjo un error durante la creación. Revise las pestañas de las hojas: si quedó alguna hoja nueva, puede eliminarla.",
  draftWhat:
    "No se pudieron guardar las respuestas en el libro para más tarde. Seguirán aquí mientras este panel esté abierto.",
  draftsWhat: "No se pudo leer o cambiar lo que se había empezado antes. No se perdió nada.",
  answersWhat: "No se pudieron guardar las respuestas. No se ha perdido ninguna: siguen aquí.",
  sampleWhat: "Algo falló al añadir el ejemplo. Sus propias hojas no se han tocado.",
  previewWhat: "Se produjo un error al dibujar la hoja. No se cambió nada.",
  partWhat: "No se pudo cargar una parte de Alliance. No se cambió nada.",
  partCure: "Compruebe la conexión y vuelva a intentarlo.",
  cancelledWhat: "Se canceló la creación y su libro está como estaba.",
  cancelledCure: "Su selección se conserva, así que puede volver a crear en cualquier momento.",
  sheetWhat: (sheet: string) => `No se pudo abrir la hoja ${sheet}. Puede que se haya renombrado o eliminado.`,
  sheetCure: "Búsquela entre las pestañas o vuelva a crearla.",
  tryAgain: "Vuelva a intentarlo. Si se repite, guarde el libro, ciérrelo y ábralo de nuevo.",
  helpWhat: "No se pudo cargar la lista de funciones. Las funciones en sí no se ven afectadas.",
  helpCure: "Compruebe la conexión y vuelva a abrir esta página.",
  noHostWhat: "Esta página se usa dentro de Excel.",
  noHostCure: "Abra un libro en Excel y elija Alliance en la pestaña Inicio.",
};
