/** The picture of a sheet that is not built yet, in French. */
export const preview = {
  open: "Montrer à quoi cela ressemblera",
  close: "Masquer l’image",
  drawing: "Dessin de la feuille…",
  nothing: "Choisissez d’abord des données, des alliances et une date.",
  label: (sheet: string) => `Image de la feuille ${sheet} avant sa création`,
  caption:
    "Les zones grises se remplissent de résultats à la création de la feuille. Les graphiques ne montrent que leur type.",
  captionOn:
    "Les zones grises se remplissent de résultats à la création de la feuille. Les graphiques ne montrent que leur type. La feuille continue plus bas.",
};
