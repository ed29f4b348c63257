/** The picture of a sheet that is not built yet, in English. */
export const preview = {
  open: "Show what it will look like",
  close: "Hide the picture",
  drawing: "Drawing the sheet…",
  nothing: "Choose data, alliances and a date first.",
  label: (sheet: string) => `Picture of the sheet ${sheet} before it is built`,
  caption: "Grey places are filled with results when the sheet is built. Charts show their kind only.",
  captionOn:
    "Grey places are filled with results when the sheet is built. Charts show their kind only. The sheet goes on below.",
};
