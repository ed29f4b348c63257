/** The picture of a sheet that is not built yet, in Spanish. */
export const preview = {
  open: "Mostrar cómo quedará",
  close: "Ocultar la imagen",
  drawing: "Dibujando la hoja…",
  nothing: "Elija primero los datos, las alianzas y una fecha.",
  label: (sheet: string) => `Imagen de la hoja ${sheet} antes de crearla`,
  caption: "Las zonas grises se llenan de resultados al crear la hoja. Los gráficos muestran solo su tipo.",
  captionOn:
    "Las zonas grises se llenan de resultados al crear la hoja. Los gráficos muestran solo su tipo. La hoja continúa más abajo.",
};
